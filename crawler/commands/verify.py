"""`kronika verify`: whether archive, ledger and records of a site agree, or a WACZ file keeps its specification.

The work is in `crawler.archive.verify` and `exports.wacz_check`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from crawler.archive.folder import data_directory, list_folders
from crawler.archive.verify import Checked, verify_folder
from crawler.commands.console import print_json
from crawler.commands.options import DataOption, OutcomeOption
from crawler.errors import ExitCode, UsageError
from exports.wacz_check import check_wacz
from exports.wacz_problems import WaczProblem, is_valid
from exports.wording import count_name

EPILOG = """
[bold]Examples[/bold]

One site:     kronika verify pl-mswia-archive

All sites:    kronika verify

A WACZ file:  kronika verify news.wacz

Exit codes: 0 everything agrees, 6 something is damaged (each place is named).
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify", epilog=EPILOG)(run)


def run(
    site_ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SITE|FILE.wacz", help="Sites, or WACZ files; without any, all sites that are archived."
        ),
    ] = None,
    data: DataOption = None,
    as_json: OutcomeOption = False,
) -> int:
    """Check WARC digests, ledger and records against each other. Works from the folder alone.

    Of a WACZ file, check that it keeps the specification and that every index entry leads to its record.
    """
    files = [name for name in site_ids or () if name.endswith(".wacz")]
    sites = [name for name in site_ids or () if name not in files]
    for name in sites:
        if os.sep in name or Path(name).is_file():
            raise UsageError(
                f"{name}: neither a site nor a WACZ file; `kronika extract` reads WARC files and names their damage"
            )
    packages = {name: _check_package(Path(name)) for name in files}
    folders = list_folders(data_directory(data), sites) if sites or not files else []
    results = {folder.site_id: verify_folder(folder) for folder in folders}
    damaged = any(checked.problems for checked in results.values())
    damaged = damaged or not all(is_valid(problems) for problems in packages.values())
    if as_json:
        described = {name: {"problems": problems} for name, problems in packages.items()}
        print_json(results | described)
    else:
        for name, problems in packages.items():
            _show_package(name, problems)
        for site_id, checked in results.items():
            _show_folder(site_id, checked)
    return int(ExitCode.DAMAGED if damaged else ExitCode.COMPLETE)


def _show_package(name: str, found: list[WaczProblem]) -> None:
    warnings = sum(problem.is_warning for problem in found)
    problems = count_name(len(found) - warnings, "problem")
    print(f"{name}: {problems}, {count_name(warnings, 'warning')}")
    for problem in found:
        print(f"  {problem}", file=sys.stderr)


def _show_folder(site_id: str, checked: Checked) -> None:
    warcs = f"{count_name(checked.warc_records, 'WARC record')} in {count_name(checked.warc_files, 'file')}"
    counts = f"{count_name(checked.records, 'record')}, {count_name(len(checked.problems), 'problem')}"
    print(f"{site_id}: {warcs}, {counts}")
    for problem in checked.problems:
        print(f"  {problem}", file=sys.stderr)
    for note in checked.notes:
        print(f"  {note} (no damage)", file=sys.stderr)


def _check_package(path: Path) -> list[WaczProblem]:
    try:
        return check_wacz(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error

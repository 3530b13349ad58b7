"""`kronika verify`: whether archive, ledger and records of a site agree; the work is in `crawler.archive.verify`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from crawler.archive.folder import data_directory, list_folders
from crawler.archive.verify import verify_folder
from crawler.errors import ExitCode

EPILOG = """
[bold]Examples[/bold]

One site:     kronika verify pl-mswia-archive

All sites:    kronika verify

Exit codes: 0 everything agrees, 6 something is damaged (each place is named).
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify", epilog=EPILOG)(run)


def run(
    site_ids: Annotated[
        list[str] | None, typer.Argument(metavar="[SITE…]", help="Sites; all without any.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder of all sites [default: $KRONIKA_DATA, else ./data]."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")] = False,
) -> int:
    """Check WARC digests, ledger and records against each other. Works from the folder alone."""
    results = {
        folder.site_id: verify_folder(folder) for folder in list_folders(data_directory(data), site_ids)
    }
    damaged = any(checked.problems for checked in results.values())
    if as_json:
        sys.stdout.write(msgspec.json.encode(results).decode() + "\n")
    else:
        for site_id, checked in results.items():
            counts = f"{checked.warc_records} WARC records in {checked.warc_files} files, {checked.records} records"
            print(f"{site_id}: {counts}, {len(checked.problems)} problems")
            for problem in checked.problems:
                print(f"  {problem}", file=sys.stderr)
    return int(ExitCode.DAMAGED if damaged else ExitCode.COMPLETE)

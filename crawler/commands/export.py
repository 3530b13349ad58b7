"""`kronika export`: the records of sites' folders as files for the tools that researchers use; no network."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Annotated, Literal

import typer

from crawler.archive.folder import data_directory
from crawler.commands.checks import days_between, require_folder
from crawler.commands.console import ProgressView, Summary, print_summary
from crawler.commands.options import DataOption, QuietOption, SummaryOption
from crawler.errors import ExitCode, UsageError
from exports.export import Exported, chosen_columns, export_sites, export_to_standard_output
from exports.formats import FORMATS, format_name_of, require_fitting
from exports.records import Selection, site_folders
from exports.schema import Column
from exports.wording import count_name

EPILOG = """
[bold]Examples[/bold]

All sites, for pandas, Polars, R, DuckDB:  kronika export --to news.parquet

One site, for a spreadsheet:  kronika export pl-mswia --since 2015 --until 2015 --bom --to mswia.csv

With full-text search:  kronika export --to news.sqlite

A folder to deposit:  kronika export --format datapackage --to news/

Through a pipe:  kronika export --format jsonl --to - | jq -r .title

Exit codes: 0 the export is written, 6 a record is damaged or a site cannot be read (it is left out and named), 7 the target holds 20 records or more and the new export
less than half of them (the old one is kept unless you --force it).
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export", epilog=EPILOG)(run)


def run(
    sites: Annotated[
        list[str] | None, typer.Argument(metavar="SITE", help="Sites; without any, all that have records.")
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", "-o", metavar="FILE|DIR", help="Where to write; `-` for standard output."),
    ] = None,
    data: DataOption = None,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format", metavar="FORMAT", help=f"{', '.join(FORMATS)}; by the suffix of --to when not given."
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="First day of publication: YYYY-MM-DD, or a month, a year."),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Last day of publication: YYYY-MM-DD, or a month, a year."),
    ] = None,
    section: Annotated[
        list[str] | None,
        typer.Option(metavar="SECTION", help="Only this section, such as Aktualności; may be repeated."),
    ] = None,
    status: Annotated[
        Literal["current", "removed"] | None, typer.Option(help="Only records of this status.")
    ] = None,
    columns: Annotated[
        str | None, typer.Option(metavar="NAME,…", help="Only these keys of the record, in this order.")
    ] = None,
    bom: Annotated[
        bool, typer.Option("--bom", help="CSV: byte order mark, so that Excel reads UTF-8.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an earlier export with far fewer records.")
    ] = False,
    as_json: SummaryOption = False,
    quiet: QuietOption = False,
) -> int:
    """Write records as JSON Lines, CSV, Parquet, SQLite or a folder to publish.

    Records of several sites go into one export, ordered by date. The target is replaced at the very end, as a
    whole.
    """
    started = time.monotonic()
    if to is None:
        raise UsageError("where to? Name a file or folder with --to, such as --to news.parquet")
    left_out: list[str] = []
    folders = site_folders(data_directory(data), sites or [], left_out=left_out)
    begin, end = days_between("--since", since, "--until", until)
    selection = Selection(since=begin, until=end, sections=tuple(section or ()), status=status)
    chosen = _parse_columns(columns)
    to_standard_output = str(to) == "-"
    name = format_name or ("jsonl" if to_standard_output else format_name_of(to))
    if bom and name != "csv":
        raise UsageError("--bom is for the format csv")
    if to_standard_output:
        if as_json:
            raise UsageError("--json needs a file: standard output holds the records")
        exported = export_to_standard_output(folders, name, selection=selection, columns=chosen, bom=bom)
    else:
        require_fitting(to, name)
        require_folder("--to", to)
        with ProgressView("export", quiet=quiet or as_json) as view:
            exported = export_sites(
                folders,
                to,
                name,
                selection=selection,
                columns=chosen,
                bom=bom,
                force=force,
                progress=view.advance,
            )
    exported.damage.extend(f"left out: {line}" for line in left_out)
    summary = _summary_of(exported, time.monotonic() - started)
    if as_json:
        print_summary(summary, as_json=True)
    elif not quiet:
        _show(exported, summary.seconds, None if to_standard_output else to)
    for line in exported.damage:
        print(f"kronika: {line}", file=sys.stderr)
    return summary.exit_code


def _parse_columns(names: str | None) -> tuple[Column, ...]:
    """The columns of names parted by commas, all where none were asked for; raises `UsageError`."""
    chosen = [name.strip() for name in (names or "").split(",") if name.strip()]
    if names is not None and not chosen:  # all of them would be a surprise
        raise UsageError(f"--columns {names!r} names no column")
    return chosen_columns(chosen)


def _summary_of(exported: Exported, seconds: float) -> Summary:
    skipped = exported.read - exported.records
    summary = Summary(
        found=exported.read,
        saved=exported.records,
        skipped=skipped,
        records=exported.records,
        seconds=round(seconds, 3),
        exit_code=int(ExitCode.DAMAGED if exported.damage else ExitCode.COMPLETE),
    )
    if skipped:
        summary.reasons["not_selected"] = skipped
    return summary


def _show(exported: Exported, seconds: float, target: Path | None) -> None:
    """What was exported, and how long it took, in words."""
    some = "" if exported.read == exported.records else f"{exported.records:,} of "
    records = f"{some}{count_name(exported.read, 'record')} of {count_name(exported.sites, 'site')}"
    print(f"{f'{target}: ' if target else ''}{records} in {seconds:.1f} s", file=sys.stderr)
    if not exported.records:
        print("no record matches the selection", file=sys.stderr)

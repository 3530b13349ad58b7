"""`kronika extract`: archives, saved pages and text captures to JSON Lines or into site folders; no network."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
import typer
from msgspec import Struct

from crawler.archive.runs import RunReport
from crawler.batch import Totals, extract_inputs
from crawler.batch_lists import date_by
from crawler.batch_worker import Options
from crawler.commands.checks import require_file
from crawler.commands.console import ProgressView, StepView
from crawler.commands.extract_checks import check_import, check_outputs, check_pages
from crawler.commands.extract_summary import exit_code, report_outcome, summary_of
from crawler.commands.options import REPORTING, SPARK, QuietOption, SitesOption
from crawler.commands.output import disk_errors, leave_on_terminate, open_output
from crawler.commands.skipped_list import SkippedList
from crawler.errors import ExitCode, UsageError
from crawler.imports import CaptureSpool, import_captures
from crawler.scratch import scratch_folder
from crawler.sites import Registry, load_registry
from crawler.sources import Report, Skipped, iter_inputs
from pipelines.merge import RecordMerger

if TYPE_CHECKING:
    from crawler.spark.session import SparkOptions

FormatName = Literal["jsonl", "jsonl.gz", "jsonl.zst", "parquet"]

EPILOG = """
[bold]Examples[/bold]

Everything in a folder, two processes:  kronika extract archive/ --jobs 2 -o records.jsonl

One saved page, its address known:  kronika extract page.html --url https://www.gov.pl/web/paa/…

A site as wget or HTTrack copied it:  kronika extract mirror/www.gov.pl --url https://www.gov.pl/

A WARC, whatever the host, as one site:  kronika extract crawl.warc.gz --site pl-mswia-archive -o out.jsonl

Into the folders of their sites, among what is there:  kronika extract old-warcs/ --data archive

On a cluster:  kronika extract hdfs:///warcs --engine spark --master yarn --format parquet -o hdfs:///records

To standard output, for jq:  kronika extract page.txt | jq .title

Exit codes: 0 all is read, 1 a page was left out that ended its process, 2 nothing can be read, 3 a file cannot be read,
5 a folder is in use, 6 an archive is damaged (what is whole in it is read).
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("extract", epilog=EPILOG)(run)


def run(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH",
            help="WARC, ARC, WACZ, WET, HTML, MHTML, HAR or text files, zip or tar files of pages, or folders.",
        ),
    ] = None,
    site: Annotated[
        str | None, typer.Option(metavar="SITE", help="Take every page as one of this site.")
    ] = None,
    sites: SitesOption = None,
    url: Annotated[
        str | None,
        typer.Option(
            metavar="URL", help="Address of the page in a single file, or of what a folder is a copy of."
        ),
    ] = None,
    manifest: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="What to read, with its address: JSON Lines of path, url and, where known, retrieved_at and "
            "content_type.",
        ),
    ] = None,
    jobs: Annotated[int, typer.Option(metavar="N", min=1, help="Worker processes.")] = 1,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write JSON Lines here, compressed if it ends in .gz or .zst; standard output when not given or `-`. "
            "With --engine spark: a folder.",
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Import into the site folders in here, instead of -o."),
    ] = None,
    versions: Annotated[
        Literal["newest", "all"],
        typer.Option(help="The newest content of each id, or one record for every content."),
    ] = "newest",
    engine: Annotated[
        Literal["local", "spark"],
        typer.Option(help="Processes of this machine, or Apache Spark for archives beyond one machine."),
    ] = "local",
    master: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Spark master: local[N], spark://HOST:PORT, yarn, k8s://URL; when not given, what spark-submit says, "
            "else local[*].",
            rich_help_panel=SPARK,
        ),
    ] = None,
    format_name: Annotated[
        FormatName | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="jsonl, jsonl.gz, jsonl.zst or parquet (default: jsonl).",
            rich_help_panel=SPARK,
        ),
    ] = None,
    spark_conf: Annotated[
        list[str] | None,
        typer.Option(
            metavar="spark.NAME=VALUE", help="A setting of Spark; may be repeated.", rich_help_panel=SPARK
        ),
    ] = None,
    spark_wait: Annotated[
        float | None,
        typer.Option(
            min=1,
            metavar="SECONDS",
            help="Longest wait for Spark's master, and for a worker when there is none (default: 300).",
            rich_help_panel=SPARK,
        ),
    ] = None,
    damage: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write the damaged spots of archives and the unreadable files here (JSON Lines).",
            rich_help_panel=REPORTING,
        ),
    ] = None,
    skipped: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write each capture and file that gave no record here, with its address and the reason (JSON Lines). Not "
            "with --engine spark.",
            rich_help_panel=REPORTING,
        ),
    ] = None,
    as_json: Annotated[
        bool,
        typer.Option(
            "--json", help="Print the summary as JSON (with -o or --data).", rich_help_panel=REPORTING
        ),
    ] = False,
    quiet: QuietOption = False,
) -> int:
    """Extract records from files, without any network.

    One record per id, its newest content, ordered by date: the same as a crawl of the same captures gives.
    With --data each record goes to the folder of its site, among the captures that are there; the same input twice
    changes nothing. Pages that are no articles are counted by reason; --skipped names them. A run that fails without any record leaves the
    file of -o as it was.
    """
    started = time.monotonic()
    output = None if output == "-" and engine == "local" else output  # as for export --to
    check_pages(paths or [], manifest, url)
    if data is not None:
        check_import(data, output, versions)
    elif as_json and output is None:
        raise UsageError("--json needs -o or --data: standard output holds the records")
    registry = load_registry(sites or [])
    if site is not None:
        registry.get(site)
    call = _Call(
        paths=tuple(paths or ()),
        manifest=manifest,
        url=url,
        options=Options(tuple(str(s) for s in sites or []), site, lists_skipped=skipped is not None),
        output=output,
        data=data,
        all_versions=versions == "all",
        damage=damage,
        skipped=skipped,
        as_json=as_json,
        quiet=quiet,
    )
    if engine == "spark":
        if data is not None or output is None or jobs != 1:
            raise UsageError("--engine spark takes -o DIR, and neither --data nor --jobs")
        if skipped is not None:
            raise UsageError("--skipped needs --engine local")
        if damage is not None:
            require_file("--damage", damage)
        # imported where it is used: most runs do without it
        from crawler.spark.session import SparkOptions, parse_settings

        spark = SparkOptions(master, parse_settings(spark_conf or []), spark_wait or 300)
        return _extract_on_spark(call, output, format_name or "jsonl", spark, started)
    if master or spark_conf or spark_wait or format_name:
        raise UsageError("--master, --format, --spark-conf and --spark-wait need --engine spark")
    return _extract_here(call, registry, jobs, started)


class _Call(Struct, frozen=True, kw_only=True):
    """What the command line asks for, whichever engine does it."""

    paths: tuple[str, ...]
    manifest: str | None
    url: str | None
    options: Options
    output: str | None
    data: Path | None
    all_versions: bool
    damage: Path | None
    skipped: Path | None
    as_json: bool
    quiet: bool


def _extract_here(call: _Call, registry: Registry, jobs: int, started: float) -> int:
    """Extract in processes of this machine; the exit code."""
    # a symbolic link stays one, as with exports
    output = call.output
    target = None if output is None else Path(os.path.realpath(output) if os.path.islink(output) else output)
    unopened: list[Skipped] = []
    report = Report(on_skipped=unopened.append if call.skipped else None)
    inputs = list(iter_inputs(call.paths, call.manifest, report=report, url=call.url))
    read_besides = [Path(p) for p in (call.manifest, *call.options.site_files) if p]
    lists = {"--damage": call.damage, "--skipped": call.skipped}
    inputs = check_outputs(inputs, read_besides, target, lists)
    imports: list[RunReport] | None = None
    make_sink = RecordMerger if call.data is None else CaptureSpool
    beside = _place_beside(call.data, target)
    with (
        leave_on_terminate(),
        disk_errors(beside),
        scratch_folder(beside, ".kronika-") as scratch,
        make_sink(Path(scratch) / "captures.db", partial(date_by, registry)) as sink,
        SkippedList(Path(scratch) / "skipped.db") as skipped_list,
    ):
        with ProgressView("pages", quiet=call.quiet) as view:
            totals = extract_inputs(
                inputs,
                call.options,
                sink,
                jobs=jobs,
                on_skipped=skipped_list.add if call.skipped else None,
                place=Path(scratch),
                progress=lambda pages, _: view.advance(pages),
            )
        totals.report.merge(report)
        if isinstance(sink, RecordMerger):
            _write_records(sink, totals, target, Path(scratch), call)
        else:
            assert call.data is not None
            with ProgressView("records", totals.articles, quiet=call.quiet) as view:
                imports = import_captures(sink, call.data, registry, advance=view.advance)
        if call.skipped is not None and exit_code(totals) != ExitCode.USAGE:
            with disk_errors(call.skipped):
                skipped_list.write(call.skipped, unopened, totals.report.failures)
    return report_outcome(
        totals, started, imports=imports, damage=call.damage, as_json=call.as_json, quiet=call.quiet
    )


def _extract_on_spark(
    call: _Call, target: str, format_name: FormatName, spark: SparkOptions, started: float
) -> int:
    """Extract on Apache Spark, into a folder; the exit code."""
    from crawler.spark.engine import Request, extract_on_spark

    request = Request(
        paths=call.paths,
        manifest=call.manifest,
        url=call.url,
        options=call.options,
        target=target,
        format_name=format_name,
        all_versions=call.all_versions,
        spark=spark,
    )
    with StepView(quiet=call.quiet) as steps:
        totals = extract_on_spark(
            request, lambda totals: msgspec.json.encode(summary_of(totals, started)), steps.show
        )
    if totals.is_in_vain:
        print(f"kronika: {target}: left as it was, for there is no record", file=sys.stderr)
    return report_outcome(totals, started, damage=call.damage, as_json=call.as_json, quiet=call.quiet)


def _place_beside(data: Path | None, target: Path | None) -> Path | None:
    """Where scratch files go: on the disk that takes the records, which has room for them; None for the usual place."""
    if data is not None:  # the folder may not be there yet
        return next(place for place in (data, *data.absolute().parents) if place.is_dir())
    return None if target is None else target.parent


def _write_records(
    merger: RecordMerger,
    totals: Totals,
    target: Path | None,
    scratch: Path,
    call: _Call,
) -> None:
    """Write what was merged and count it; nothing at all when a run that failed has no record."""
    lines = merger.merged(all_versions=call.all_versions)
    first = next(lines, None)
    if target is not None and first is None and totals.is_in_vain:
        kept = "stays as it was" if target.exists() else "not written"
        print(f"kronika: {target}: {kept}, for there is no record", file=sys.stderr)
        return
    try:
        with open_output(target, scratch) as file:
            for line in chain(() if first is None else (first,), lines):
                file.write(line + b"\n")
                totals.records += 1
    except BrokenPipeError:  # the reader (head, less) has seen enough
        if not call.quiet:
            print(
                "kronika: output closed early by its reader; `records` counts those written until then",
                file=sys.stderr,
            )

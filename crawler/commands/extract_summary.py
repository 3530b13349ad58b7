"""What an extraction came to: its summary, messages and exit code; reads and writes no records."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from crawler.archive.files import replace_file
from crawler.archive.runs import RunReport, worst
from crawler.batch import Totals
from crawler.commands.console import Summary, print_summary
from crawler.commands.output import disk_errors
from crawler.errors import ExitCode
from crawler.sources import Damage

LINES_SHOWN = 20
"""Lines of one kind (errors, unreadable files, damaged spots) that are printed."""


def report_outcome(
    totals: Totals,
    started: float,
    *,
    imports: Sequence[RunReport] | None = None,
    damage: Path | None = None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Report the run that began at `started`, a time of the monotonic clock, and brought its records into the folders of
    `imports`, if it is an import; its exit code. `damage` is the file for damaged spots."""
    summary = summary_of(totals, started, imports)
    if damage is not None and summary.exit_code != ExitCode.USAGE:
        with disk_errors(damage):
            write_damage(damage, totals)
    found = totals.report
    print_some(totals.errors)
    print_some([": ".join(filter(None, (f.file, f.reason, f.detail))) for f in found.failures])
    print_some(
        [
            f"{spot.file}: damaged at byte {spot.offset}: {spot.cause} ({spot.bytes_lost} bytes lost)"
            for spot in found.damages
        ]
    )
    if not (totals.pages or totals.errors or found.damages or found.failures):
        print("kronika: no page in what was read", file=sys.stderr)
    if totals.unplaced and not quiet:
        pages = (
            "1 page does not say its" if totals.unplaced == 1 else f"{totals.unplaced} pages do not say their"
        )
        print(
            f"kronika: {pages} address, so that links may stay relative: name it with --url (of a page, or of what a folder is "
            "a copy of) or --manifest",
            file=sys.stderr,
        )
    for one in imports or ():
        if one.exit_code:
            print(f"kronika: {one.reason}", file=sys.stderr)
    if as_json or not quiet:
        print_summary(summary, as_json=as_json)
    return summary.exit_code


def summary_of(totals: Totals, started: float, imports: Sequence[RunReport] | None = None) -> Summary:
    """The run in numbers. `found` counts captures and unreadable files, `skipped` those that gave no record."""
    reasons = totals.reasons + totals.report.reasons()
    unread = sum(totals.reasons[reason] for reason in ("internal_error", "reader_died", "worker_killed"))
    failed = len(totals.report.failures) + unread
    skipped = reasons.total() - failed
    summary = Summary(
        found=totals.articles + skipped + failed,
        saved=totals.articles,
        skipped=skipped,
        failed=failed,
        new=totals.records,
        records=totals.records,
        seconds=round(time.monotonic() - started, 3),
        exit_code=int(worst([exit_code(totals), *(one.exit_code for one in imports or ())])),
        reasons=reasons,
    )
    if imports is not None:
        _count_imports(summary, imports)
    return summary


def _count_imports(summary: Summary, imports: Sequence[RunReport]) -> None:
    """Count what became of the captures in the folders: of those that gave a record, some may be known already."""
    summary.saved = sum(one.saved for one in imports)
    summary.skipped += sum(one.skipped for one in imports)
    summary.failed += sum(one.failed for one in imports)
    summary.new = sum(one.new for one in imports)
    summary.changed = sum(one.changed for one in imports)
    summary.records = sum(one.records for one in imports)
    for one in imports:
        summary.reasons += one.reasons


def print_some(lines: Sequence[str]) -> None:
    """The first of the lines on standard error, and how many more there are."""
    for line in lines[:LINES_SHOWN]:
        print(f"kronika: {line}", file=sys.stderr)
    if len(lines) > LINES_SHOWN:
        print(f"kronika: … and {len(lines) - LINES_SHOWN} more of these", file=sys.stderr)


def write_damage(path: Path, totals: Totals) -> None:
    """The damaged spots, and the files that could not be read at all, as JSON Lines: file, offset, cause, bytes_lost. On
    standard error only the first of them are named."""
    spots = totals.report.damages
    told = {spot.file for spot in spots}
    unread = [
        Damage(one.file, 0, ": ".join(filter(None, (one.reason, one.detail))), _size_of(one.file))
        for one in totals.report.failures
        if one.file not in told
    ]
    replace_file(path, (msgspec.json.encode(spot) + b"\n" for spot in sorted([*spots, *unread])))


def _size_of(file: str) -> int:
    """Bytes of a file; 0 where there is none, it is a folder, or it stands inside another."""
    try:
        return 0 if os.path.isdir(file) else os.path.getsize(file)
    except OSError:
        return 0


def exit_code(totals: Totals) -> ExitCode:
    """What the run amounts to: bugs before damage before unreadable files."""
    if totals.errors:
        return ExitCode.INTERNAL
    if totals.report.damages:
        return ExitCode.DAMAGED
    if totals.report.failures:
        # nothing of all that was named could be read: rather a wrong call than a part that is missing
        return ExitCode.PARTIAL if totals.records or totals.pages else ExitCode.USAGE
    return ExitCode.COMPLETE if totals.pages else ExitCode.USAGE

"""What runs came to, live or over a web archive: summary, lines to read, metrics."""

from __future__ import annotations

import sys
from pathlib import Path

from msgspec import field

from crawler.archive.files import replace_file
from crawler.archive.runs import MediaCounts, RunReport
from crawler.commands.console import Summary, print_summary
from crawler.crawl import exit_code_of
from crawler.errors import DamageError
from crawler.spiders.report import to_metrics


def write_metrics(path: Path, reports: list[RunReport]) -> None:
    """Replace the metrics file; raises DamageError where that is impossible."""
    try:
        replace_file(path, [to_metrics([report for report in reports if report.ended_at]).encode()])
    except OSError as error:
        raise DamageError(f"{path}: {error.strerror}") from error


def show(reports: list[RunReport], data: Path, *, quiet: bool, as_json: bool) -> None:
    """The summary of all sites together, and a line for each site that did not end well.

    Why a run could not begin has been said by then.
    """
    summary = summarize(reports)
    begun = [report for report in reports if report.run]
    lines = [f"{report.site}: {report.reason}" for report in begun if report.exit_code or len(reports) > 1]
    lines += [
        f"log: {data / report.site / 'runs' / report.run / 'log'}" for report in begun if report.exit_code
    ]
    if as_json:
        print_summary(summary, as_json=True)
        return
    if quiet:
        if summary.exit_code:
            for line in lines:
                print(f"kronika: {line}", file=sys.stderr)
        return
    if not begun:
        return
    counts = [f"new {summary.new}", f"changed {summary.changed}"]
    counts += [f"{name} {count}" for name in ("removed", "restored") if (count := getattr(summary, name))]
    lines.insert(0, ", ".join(counts))
    lines[1:1] = [line for report in reports if (line := describe_files(report.media))]
    files = [data / report.site / "records.jsonl" for report in begun]
    lines += [f"records: {file}" for file in files if file.exists()]
    print_summary(summary, as_json=False, lines=lines)


def describe_files(media: MediaCounts) -> str:
    """What became of pictures and attachments, in a line; empty where there was nothing to do."""
    if not media.found:
        return ""
    reasons = ", ".join(f"{count} x {reason}" for reason, count in media.reasons.items())
    counts = ", ".join(
        f"{name} {getattr(media, name)}" for name in ("found", "saved", "skipped", "failed", "gone")
    )
    return f"files: {counts}{f' ({reasons})' if reasons else ''}"


class CrawlSummary(Summary):
    """What a crawl prints with `--json`."""

    removed: int = 0
    """Records of pages that turned out to be taken down."""
    restored: int = 0
    """Records of pages that were, and are back."""
    reason: str = ""
    """Why it ended with its exit code, in words; of several sites, those that count for it."""
    alarms: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What is not found, or was left, and that the exit code does not tell."""


def summarize(reports: list[RunReport]) -> CrawlSummary:
    """The counts of all sites together."""
    code = int(exit_code_of(reports))
    decisive = [report for report in reports if report.exit_code == code]
    summary = CrawlSummary(
        exit_code=code,
        reason="; ".join(f"{r.site}: {r.reason}" if len(reports) > 1 else r.reason for r in decisive),
        alarms=[alarm for report in reports for alarm in report.alarms],
        notes=[note for report in reports for note in report.notes],
    )
    names = ("found", "saved", "skipped", "failed", "gone", "new", "changed", "removed", "restored")
    for report in reports:
        for name in (*names, "records", "seconds"):
            setattr(summary, name, getattr(summary, name) + getattr(report, name))
        summary.reasons += report.reasons
    return summary

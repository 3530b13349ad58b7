"""One HTML page that shows what an archive covers and lacks, from records and run summaries.

`summarize_site` gathers figures in one pass over a site's records, `render_report` makes the page of them:
one file without scripts or outside resources. Needs jinja2.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field

from crawler.items import Record
from exports.chart import draw_chart
from exports.job import require_extra
from exports.records import RECORDS_FILE, read_records
from exports.schema import COLUMN_NAMES
from exports.wording import (
    day_name,
    duration_name,
    moment_name,
    number_name,
    outcome_name,
    percent_name,
    size_name,
)

EXTRA = "report"

MEASURED = tuple(
    name
    for name in COLUMN_NAMES
    if name
    not in ("schema", "id", "version", "status", "site", "content_hash", "archived", "provenance", "warnings")
)
"""Keys whose completeness says something; the others are never empty, or empty is good."""

_SHOWN_RUNS = 10
_SHOWN_RECORDS = 10


class Run(Struct, frozen=True, kw_only=True):
    """One run as its `run.json` tells; what that file lacks is None or empty."""

    name: str
    started: datetime | None = None
    seconds: float | None = None
    found: int | None = None
    saved: int | None = None
    gone: int | None = None
    new: int | None = None
    changed: int | None = None
    skipped: Mapping[str, int] = {}
    failed: Mapping[str, int] = {}
    size: int | None = None
    exit_code: int | None = None
    why: str | None = None


class Mention(Struct, frozen=True):
    """A record that the page links to."""

    title: str
    url: str | None
    date: str | None
    when: datetime | None


class SiteSummary(Struct, kw_only=True):
    """Figures of one site."""

    site: str
    publisher: str | None = None
    records: int = 0
    redacted: int = 0
    """Tombstones, which count nowhere else: they say nothing of what the site published or took down."""
    removed: int = 0
    revised: int = 0
    """Records with more than one version."""
    archived: int = 0
    undated: int = 0
    first_day: str | None = None
    last_day: str | None = None
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    months: Counter[str] = field(default_factory=Counter)
    sections: Counter[str] = field(default_factory=Counter)
    filled: Counter[str] = field(default_factory=Counter)
    """Records in which the key is neither null nor empty."""
    warnings: Counter[str] = field(default_factory=Counter)
    items: Counter[str] = field(default_factory=Counter)
    """Links, attachments, images and gallery items of all records."""
    latest_changes: list[Mention] = field(default_factory=list)
    removals: list[Mention] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    """Newest first."""


def summarize_site(folder: Path) -> SiteSummary:
    """The figures of a site's folder; raises `DamageError` for a damaged record."""
    summary = SiteSummary(site=folder.name, runs=read_runs(folder))
    path = folder / RECORDS_FILE
    if path.exists():
        for record in read_records(path):
            _add(summary, record)
    return summary


def _add(summary: SiteSummary, record: Record) -> None:
    summary.publisher = summary.publisher or record.publisher
    if "redacted" in record.warnings:
        summary.redacted += 1
        return
    summary.records += 1
    summary.archived += record.archived
    if record.date:
        day = record.date[:10]
        summary.months[day[:7]] += 1
        summary.first_day = min(summary.first_day or day, day)
        summary.last_day = max(summary.last_day or day, day)
    else:
        summary.undated += 1
    if record.first_seen:
        summary.first_seen = min(summary.first_seen or record.first_seen, record.first_seen)
    if record.last_seen:
        summary.last_seen = max(summary.last_seen or record.last_seen, record.last_seen)
    summary.sections[record.section or ""] += 1
    summary.filled.update(name for name in MEASURED if getattr(record, name) not in (None, "", ()))
    summary.warnings.update(record.warnings)
    for name in ("links", "attachments", "images", "gallery"):
        summary.items[name] += len(getattr(record, name))
    if record.status == "removed":
        summary.removed += 1
        _mention(summary.removals, record, record.last_seen)
    if record.version > 1:
        summary.revised += 1
        _mention(summary.latest_changes, record, record.changed)


def _mention(mentions: list[Mention], record: Record, when: datetime | None) -> None:
    mentions.append(Mention(record.title or record.id, record.url, record.date, when))
    if len(mentions) > 4 * _SHOWN_RECORDS:
        _trim(mentions)


def _trim(mentions: list[Mention]) -> None:
    earliest = datetime.min.replace(tzinfo=UTC)
    mentions.sort(key=lambda mention: mention.when or earliest, reverse=True)
    del mentions[_SHOWN_RECORDS:]


def read_runs(folder: Path) -> list[Run]:
    """The runs of a site's folder, newest first; a run without a readable summary is one that was cut off."""
    runs = []
    for place in (folder / "runs").glob("*"):
        if not place.is_dir():
            continue
        try:
            told = msgspec.json.decode((place / "run.json").read_bytes())
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            told = None
        runs.append(_run(place.name, told))
    earliest = datetime.min.replace(tzinfo=UTC)
    return sorted(runs, key=lambda run: (run.started or earliest, run.name), reverse=True)


def _run(name: str, told: Any) -> Run:
    if not isinstance(told, dict):
        return Run(name=name, why="no summary: still running, or cut off")

    def number(key: str) -> int | None:
        value = told.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def reasons(key: str) -> dict[str, int]:
        value = told.get(f"{key}_reasons")
        if isinstance(value, dict):
            counts = {str(reason): count for reason, count in value.items() if isinstance(count, int)}
        else:
            counts = {"no reason stated": number(key) or 0}
        return {reason: count for reason, count in counts.items() if count}

    seconds, lists = told.get("seconds"), (told.get("alarms"), told.get("notes"))
    why = [told.get("reason"), *(text for texts in lists if isinstance(texts, list) for text in texts)]
    return Run(
        name=name,
        started=_moment(told.get("started_at")),
        seconds=float(seconds) if isinstance(seconds, int | float) else None,
        found=number("found"),
        saved=number("saved"),
        gone=number("gone"),
        new=number("new"),
        changed=number("changed"),
        skipped=reasons("skipped"),
        failed=reasons("failed"),
        size=number("bytes"),
        exit_code=number("exit_code"),
        why="; ".join(dict.fromkeys(str(text) for text in why if text)) or None,
    )


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def render_report(summaries: Sequence[SiteSummary], *, made_at: datetime) -> str:
    """The page as HTML; raises `UsageError` when jinja2 is not installed."""
    jinja2 = require_extra("jinja2", EXTRA)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        day=day_name,
        moment=moment_name,
        number=number_name,
        duration=duration_name,
        size=size_name,
        outcome=outcome_name,
    )
    for summary in summaries:
        _trim(summary.latest_changes)
        _trim(summary.removals)
    template = environment.get_template("report.html.j2")
    return str(
        template.render(
            sites=[(summary, draw_chart(summary.months)) for summary in summaries],
            measured=MEASURED,
            percent=percent_name,
            totals=_totals(summaries),
            made_at=made_at,
            shown_runs=_SHOWN_RUNS,
        )
    )


def _totals(summaries: Iterable[SiteSummary]) -> Counter[str]:
    totals: Counter[str] = Counter()
    for summary in summaries:
        totals.update(summary.items)
        for name in ("records", "removed", "revised", "undated"):
            totals[name] += getattr(summary, name)
    return totals

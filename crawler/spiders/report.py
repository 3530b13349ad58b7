"""How a crawl ended: the counts that close, the exit code and why, and metrics; must not change the ledger.

Every address counts once, in the state that the run left it in. Listing and feed pages are means, not finds:
they count only when they failed. So do files of records, which have counts of their own besides.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence

from crawler.archive.clock import from_text
from crawler.archive.ledger import Ledger
from crawler.archive.runs import MediaCounts, RunReport, count_changes
from crawler.errors import ExitCode
from crawler.spiders.frontier import Frontier
from crawler.spiders.listed import SKIPPED_FOR_NOW
from crawler.spiders.parts import PART
from crawler.spiders.scope import UNNAMED

SHARP_FALL = 0.5
"""Less than this share of what a listing, or a field, had before is an alarm."""
ENOUGH = 10
"""Pages below which a share says nothing."""
REPEATED = 0.1
"""From this share of the pages read that say one thing, that is no article of theirs: a server may put a notice in the
place of any page, and send it as if it were that."""
EARLY = 10
"""Day of a month to which a list of months or years may have few entries."""
FEW = 3
"""So many articles that said each something of its own and now say one thing have not been edited so; nor are all that were
visited taken down at once."""
BLOCKING_REASONS = ("challenge", "http_401", "http_403", "http_429", "http_503")


def count_run(ledger: Ledger, frontier: Frontier, report: RunReport, *, limit: str | None) -> None:
    """Fill in the counts. `limit` is the reason that pages left pending are skipped for; None: they
    failed."""
    skipped: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    rows = ledger.execute(
        "SELECT state, reason, kind, done_run = :run, count(*) FROM urls"
        " WHERE seen_run = :run OR state = 'pending' GROUP BY 1, 2, 3, 4",
        {"run": report.run},
    )
    for state, reason, kind, is_done, count in rows:
        if kind == "media":
            _count_media(report.media, state, reason, count, limit=limit)
        if state == "pending":
            if limit and kind != "media":
                skipped[limit] += count
            elif not limit:
                failed[reason or "pending"] += count
        elif state == "failed":
            failed[reason] += count
        elif reason == "robots":
            skipped[reason] += count
        elif kind == "article":
            if state == "skipped":
                skipped[reason] += count
            elif not is_done:
                skipped["known"] += count
            elif state == "saved":
                report.saved += count
            else:
                report.gone += count
    report.skipped, report.failed = skipped.total(), failed.total()
    report.skipped_reasons, report.failed_reasons = dict(skipped), dict(failed)
    report.found = report.saved + report.skipped + report.failed + report.gone
    report.mode = frontier.mode
    count_changes(ledger, report)


def _count_media(
    media: MediaCounts, state: str, reason: str | None, count: int, *, limit: str | None
) -> None:
    """Add files of one state and reason. Those left pending are skipped for the limit, else they failed."""
    if state == "pending":
        state, reason = ("skipped", limit) if limit else ("failed", reason)
    setattr(media, state, getattr(media, state) + count)
    media.found += count
    if state != "saved":
        media.reasons[reason or "pending"] = media.reasons.get(reason or "pending", 0) + count


def find_alarms(ledger: Ledger, report: RunReport, fields: Mapping[str, int]) -> list[str]:
    """What has drifted against the site's history, one line each; empty when nothing has."""
    alarms = []
    is_limited = any(report.skipped_reasons.get(reason) for reason in SKIPPED_FOR_NOW)
    if report.records == 0 and not is_limited and not report.failed:
        alarms.append("no records at all: the listings gave no article")
    hollow = sum(n for reason, n in report.failed_reasons.items() if reason.startswith("no_listing_"))
    if hollow:
        alarms.append(
            "1 listing answers, but not with a list"
            if hollow == 1
            else f"{hollow} listings answer, but not with a list"
        )
    counts = ledger.execute(
        "SELECT listing, items FROM listing_counts WHERE run = ?", (report.run,)
    ).fetchall()
    giving = {listing.partition(":")[0] for listing, items in counts if items}
    for listing, items in counts:
        before = _usual_items(ledger, listing, report.run)
        kind, _, url = listing.partition(":")
        if kind == "feed":
            # an index of sitemaps has no items itself; beside lists that have some, feeds of a quiet week may be empty
            may_be_empty = not before or "listing" in giving
        else:  # a home page may announce the feed that has it all
            parts = ledger.count_urls(
                "kind = 'listing' AND root = ? AND listed_title = ? AND state = 'saved' AND seen_run = ?",
                (listing, PART, report.run),
            )
            may_be_empty = not before and ("feed" in giving or parts > 0)
        if before and items < SHARP_FALL * before and _has_just_begun(ledger, listing, report, before):
            continue
        if items == 0 and not may_be_empty:
            alarms.append(f"{url}: no items" + (f", usually {before:g}" if before else ""))
        elif kind == "listing" and before >= ENOUGH and items < SHARP_FALL * before:
            alarms.append(f"{url}: {items} items, usually {before:g}")
    for row in ledger.iter_urls("kind != 'article' AND state = 'skipped' AND reason = 'robots'"):
        if row.seen_run == report.run and _usual_items(ledger, row.key, report.run):
            alarms.append(f"{row.url}: robots.txt forbids it now, and with it what it lists")
    alarms += _find_shrunk_sweep(ledger, report)
    visited = report.saved + report.gone + report.failed
    # sitemaps go on naming what has long been gone: only where they were looked for is that no sign of a change
    stale = ledger.count_urls(
        "state = 'gone' AND done_run = ? AND record_id IS NULL AND root = ?", (report.run, UNNAMED)
    )
    gone, asked = report.gone - stale, visited - stale
    # a later run visits few pages, the newest always among them: not all of those are taken down in a day
    if (asked >= ENOUGH and gone > SHARP_FALL * asked) or (gone == asked >= FEW):
        alarms.append(f"{report.gone} of {visited} visited pages are gone")
    rejected = sum(
        count for reason, count in report.failed_reasons.items() if reason.startswith("no_article_")
    )
    if rejected >= ENOUGH and rejected > SHARP_FALL * visited:
        alarms.append(f"{rejected} of {visited} pages that were articles are none any more")
    alarms += _fallen_fields(ledger, fields)
    return alarms


def _has_just_begun(ledger: Ledger, listing: str, report: RunReport, before: float) -> bool:
    """Whether the first page of a list is short for showing the month or year that has just begun: the parts of the list that
    were read have what it had. Later in a month it must have entries of its own again."""
    where = "root = ? AND seen_run = ? AND"
    parts = ledger.count_urls(f"{where} listed_title = ? AND state = 'saved'", (listing, report.run, PART))
    named = ledger.count_urls(f"{where} kind = 'article'", (listing, report.run))
    is_early = from_text(report.started_at).day <= EARLY
    return is_early and parts > 0 and named >= SHARP_FALL * before


def _find_shrunk_sweep(ledger: Ledger, report: RunReport) -> list[str]:
    """Whether a full sweep that is complete met far fewer articles than the one before: a list that broke
    off."""
    before, now = (int(ledger.get_meta(key) or 0) for key in ("listed_before", "listed"))
    is_swept = report.mode == "full" and ledger.get_meta("sweep_open") is None
    if is_swept and before >= ENOUGH and now < SHARP_FALL * before:
        return [f"the listings name {now} articles, {before} in the sweep before"]
    return []


def _usual_items(ledger: Ledger, listing: str, run: str) -> float:
    """Median of what the listing's first page held in the last runs before; 0 without any."""
    rows = ledger.execute(
        "SELECT items FROM listing_counts WHERE listing = ? AND run != ? AND items > 0"
        " ORDER BY run DESC LIMIT 9",
        (listing, run),
    ).fetchall()
    values = sorted(row[0] for row in rows)
    return values[len(values) // 2] if values else 0.0


def _fallen_fields(ledger: Ledger, fields: Mapping[str, int]) -> list[str]:
    """Fields that far fewer of the pages read now have than those read in earlier runs."""
    now = fields.get("articles", 0)
    if now < ENOUGH:
        return []
    before: Counter[str] = Counter()
    for (summary,) in ledger.execute("SELECT value FROM meta WHERE key = 'fields'"):
        before.update(json.loads(summary))
    if before["articles"] < ENOUGH:
        return []
    alarms = []
    for name in ("title", "date", "body"):
        usual, share = before[name] / before["articles"], fields.get(name, 0) / now
        if usual >= SHARP_FALL and share < SHARP_FALL * usual:
            alarms.append(f"{name}: on {share:.0%} of the pages read, usually on {usual:.0%}")
    return alarms


def remember_fields(ledger: Ledger, fields: Mapping[str, int]) -> None:
    """Add this run's counts to those that later runs are compared with; old ones fade."""
    stored: dict[str, int] = json.loads(ledger.get_meta("fields") or "{}")
    fade = 0.5 if stored.get("articles", 0) > 1000 else 1.0
    merged = {name: int(stored.get(name, 0) * fade) + count for name, count in fields.items()}
    ledger.set_meta("fields", json.dumps({**stored, **merged}))


def decide_exit(report: RunReport, ending: str, cause: str = "") -> tuple[ExitCode, str]:
    """Exit code and reason of a run. `ending` says how it ended: finished, interrupted, blocked, url_cap,
    unreachable (`cause`: why, for a mail from cron has no warnings)."""
    if ending == "blocked":
        return ExitCode.BLOCKED, "the host refuses or limits us; everything pending is kept"
    if ending == "interrupted":
        return ExitCode.PARTIAL, "interrupted; the next run goes on from here"
    if ending == "unreachable":
        why = f" ({cause})" if cause else ""
        return ExitCode.PARTIAL, f"robots.txt could not be fetched{why}; nothing else was asked for"
    refused = sum(report.failed_reasons.get(reason, 0) for reason in BLOCKING_REASONS)
    if "challenge" in report.failed_reasons or (refused and not report.saved):
        return ExitCode.BLOCKED, f"{_pages(refused)} refused"
    if report.alarms:
        return ExitCode.ALARM, "; ".join(report.alarms)
    if ending == "url_cap":
        return ExitCode.PARTIAL, "as many addresses visited as one run may; the next run goes on"
    if report.failed:
        return ExitCode.PARTIAL, f"{_pages(report.failed)} failed and will be tried again"
    if any(report.skipped_reasons.get(reason) for reason in SKIPPED_FOR_NOW):
        return ExitCode.COMPLETE, "complete as far as was asked for; the rest is left for later runs"
    return ExitCode.COMPLETE, "complete"


GAUGES = {
    "found": "Addresses found or visited.",
    "saved": "Pages saved.",
    "skipped": "Addresses skipped.",
    "failed": "Pages that failed.",
    "gone": "Pages found gone.",
    "new": "New records.",
    "changed": "Changed records.",
    "records": "Records in all.",
    "requests": "Answers recorded.",
    "bytes": "Bytes received.",
    "seconds": "Duration.",
    "exit_code": "Exit code.",
}


def to_metrics(reports: Sequence[RunReport]) -> str:
    """The last runs in Prometheus' text format, for a textfile collector."""
    lines = []
    for name, text in GAUGES.items():
        lines += [f"# HELP kronika_last_run_{name} {text}", f"# TYPE kronika_last_run_{name} gauge"]
        lines += [f'kronika_last_run_{name}{{site="{r.site}"}} {getattr(r, name)}' for r in reports]
    lines += [
        "# HELP kronika_last_run_end_timestamp_seconds When the last run ended.",
        "# TYPE kronika_last_run_end_timestamp_seconds gauge",
    ]
    for report in reports:
        moment = from_text(report.ended_at).timestamp()
        lines.append(f'kronika_last_run_end_timestamp_seconds{{site="{report.site}"}} {moment:.0f}')
    return "\n".join(lines) + "\n"


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"

"""How a run over a web archive ended: the counts that close, the exit code and why; must not change the ledger."""

from __future__ import annotations

from collections import Counter

from crawler.archive.redaction import REASON
from crawler.archive.runs import RunReport, count_changes
from crawler.errors import ExitCode
from crawler.spiders.report import ENOUGH
from crawler.wayback.session import WaybackSession

NO_CAPTURES = ("malformed", "bad_timestamp", "bad_url")
"""Lines of an index that cannot be understood, as it says otherwise what others say."""


def count_run(session: WaybackSession, report: RunReport, ending: str) -> None:
    """Fill in the counts: each capture once, in the state that the run left it in; and what the index named besides."""
    skipped: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    is_limited = session.options.max_pages is not None and ending == "finished"
    for state, reason, is_done, number in session.frontier.count_states():
        if state == "pending":
            if is_limited:
                skipped["max_pages"] += number
            else:
                failed[reason or "pending"] += number
        elif state == "failed":
            failed[reason or "failed"] += number
        elif state == "skipped":
            skipped[reason or "skipped"] += number
        elif is_done:
            report.saved += number
        else:
            skipped["known"] += number
    dropped, still_open, excluded = session.frontier.count_dropped()
    others = {
        reason: number for reason, number in skipped.items() if reason not in ("known", "max_pages", REASON)
    }
    others |= {reason: number for reason, number in dropped.items() if reason in NO_CAPTURES}
    skipped += dropped
    if excluded:
        skipped["excluded_host"] += len(excluded)
    if still_open:
        failed["index"] += len(still_open)
    report.skipped, report.failed = skipped.total(), failed.total()
    report.skipped_reasons, report.failed_reasons = dict(skipped), dict(failed)
    report.found = report.saved + report.skipped + report.failed
    count_changes(session.archive.ledger, report)
    if ending == "finished":
        report.alarms = find_alarms(report, others)


def find_alarms(report: RunReport, others: dict[str, int]) -> list[str]:
    """What cannot be right, one line each: an archive without any capture, or captures without any article, whatever each of
    them was instead."""
    reasons = report.skipped_reasons
    if report.found == reasons.get("excluded_host", 0) and not report.failed:
        return [] if report.found else ["the archive knows no capture of the site's addresses"]
    count = sum(others.values())
    if not report.saved and not reasons.get("known") and count >= ENOUGH:
        most = max(others, key=others.__getitem__)
        return [f"none of {count} captures is an article ({others[most]} {most})"]
    return []


def decide_exit(report: RunReport, ending: str) -> tuple[ExitCode, str]:
    """Exit code and reason of a run that ended so."""
    pending = report.failed
    if ending == "blocked":
        return ExitCode.BLOCKED, "the archive refuses or limits us; everything pending is kept"
    if ending == "interrupted":
        return ExitCode.PARTIAL, "interrupted; the next run goes on from here"
    if ending == "unreachable":
        return ExitCode.PARTIAL, f"the archive does not answer; {pending} captures are left for the next run"
    if report.found and report.found == report.skipped_reasons.get("excluded_host"):
        return (
            ExitCode.BLOCKED,
            "the archive shows nothing of the site, at its owner's wish or for robots.txt",
        )
    if report.failed_reasons.get("blocked") and not report.saved:
        return ExitCode.BLOCKED, f"{report.failed_reasons['blocked']} captures refused"
    if ending == "index":
        return ExitCode.PARTIAL, "the index could not be read to its end; the next run goes on from there"
    if report.alarms:
        return ExitCode.ALARM, "; ".join(report.alarms)
    if pending:
        return ExitCode.PARTIAL, f"{pending} captures failed and will be tried again"
    return ExitCode.COMPLETE, "complete"

"""A run on one site's folder, whatever it does: its report, its log and how both are kept; must not decide what a run
does.

A run leaves a folder `runs/ID` with `log`, `run.json` and `records.jsonl`, the records that it changed.
"""

from __future__ import annotations

import json
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct, field

from crawler.archive.clock import to_text, utc_now
from crawler.archive.files import replace_file
from crawler.archive.ledger import Ledger
from crawler.archive.site_archive import SiteArchive, as_damage
from crawler.errors import DamageError, ExitCode, KronikaError, is_shortage, reason_of

EXIT_ORDER = (
    ExitCode.INTERNAL,
    ExitCode.USAGE,
    ExitCode.DAMAGED,
    ExitCode.LOCKED,
    ExitCode.BLOCKED,
    ExitCode.ALARM,
    ExitCode.PARTIAL,
    ExitCode.COMPLETE,
)
"""Worst first: what several sites end with together, and which of several findings of one run counts."""

COUNTS = tuple("found saved skipped failed gone new changed removed restored records requests bytes".split())
"""The plain counts of a report."""

logger = logging.getLogger(__name__)


class MediaCounts(Struct, kw_only=True):
    """What became of the files of records that the run found or visited."""

    found: int = 0
    saved: int = 0
    skipped: int = 0
    failed: int = 0
    gone: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    """Of what was skipped, failed or gone."""


class RunReport(Struct, kw_only=True, dict=True):
    """What run.json holds."""

    run: str
    site: str
    mode: str
    started_at: str
    ended_at: str = ""
    found: int = 0
    saved: int = 0
    skipped: int = 0
    failed: int = 0
    gone: int = 0
    new: int = 0
    changed: int = 0
    removed: int = 0
    restored: int = 0
    records: int = 0
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
    exit_code: int = 0
    reason: str = ""
    """Why it ended with this exit code, in words."""
    skipped_reasons: dict[str, int] = field(default_factory=dict)
    failed_reasons: dict[str, int] = field(default_factory=dict)
    media: MediaCounts = field(default_factory=MediaCounts)
    alarms: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What is not found, or was left, and that the exit code does not tell."""

    def __post_init__(self) -> None:
        self._begun = time.monotonic()

    @property
    def reasons(self) -> Counter[str]:
        """Counts by reason of what was skipped or failed."""
        return Counter(self.skipped_reasons) + Counter(self.failed_reasons)

    def end(self, code: ExitCode, reason: str) -> None:
        """Note that the run ends now, how and why."""
        self.ended_at = to_text(utc_now())
        self.seconds = round(time.monotonic() - self._begun, 3)  # the clock may be set meanwhile
        self.exit_code, self.reason = int(code), reason

    def end_with(self, error: BaseException) -> None:
        """Note that an error has ended the run; what was committed is safe. The same one again is not logged twice."""
        before = self.reason
        if isinstance(error, KronikaError):
            self.end(error.exit_code, f"{error}")
        elif is_shortage(error):
            self.end(ExitCode.DAMAGED, reason_of(error))
        else:
            self.end(ExitCode.INTERNAL, f"{type(error).__name__}: {error}")
        if self.reason != before:
            is_bug = self.exit_code == ExitCode.INTERNAL
            logger.error("%s", self.reason, exc_info=error if is_bug else None)

    def write(self, folder: Path) -> None:
        """Replace `run.json` in the run's folder."""
        replace_file(folder / "run.json", [msgspec.json.format(msgspec.json.encode(self), indent=2), b"\n"])


def begin_report(site_id: str, mode: str = "") -> RunReport:
    """The report of a run that begins now; its id is the time."""
    started = utc_now()
    run_id = started.strftime("%Y%m%dT%H%M%S.%fZ")
    return RunReport(run=run_id, site=site_id, mode=mode, started_at=to_text(started))


def worst(codes: Sequence[int]) -> ExitCode:
    """The exit code that several sites end with together."""
    return next((code for code in EXIT_ORDER if code in codes), ExitCode.COMPLETE)


def count_changes(ledger: Ledger, report: RunReport) -> None:
    """Fill in what the run has changed and recorded, as the ledger tells."""
    kinds = "SELECT kind, count(DISTINCT record_id) FROM events WHERE run = ? GROUP BY 1"
    for kind, count in ledger.execute(kinds, (report.run,)):
        if kind in ("new", "changed", "removed", "restored"):
            setattr(report, kind, count)
    report.records = ledger.count_records()
    report.requests, report.bytes = ledger.execute(
        "SELECT count(*), coalesce(sum(bytes), 0) FROM captures WHERE run = ?", (report.run,)
    ).fetchone()


def keep_report(archive: SiteArchive, report: RunReport) -> None:
    """Write the records, all of the site and those that the run changed, and commit how the run ended.

    In this order: where the disk has no room for the records, no ledger says that all is well.
    """
    ledger = archive.ledger
    archive.commit()
    archive.write_records()
    changed = (line + b"\n" for line in ledger.iter_lines(changed_run=report.run))
    with as_damage(archive.folder):
        replace_file(archive.folder.runs / report.run / "records.jsonl", changed)
        _end_run(ledger, report)
    archive.commit()


def keep_failure(archive: SiteArchive, report: RunReport, count: Callable[[], None]) -> None:
    """Count what is committed of a run that an error has ended, and note its end in the ledger.

    `count` fills in the counts, which begin at zero. Where the ledger takes nothing any more, the log says so.
    """
    try:
        with as_damage(archive.folder):
            archive.discard()
            for name in COUNTS:
                setattr(report, name, 0)
            report.media = MediaCounts()
            count()
            _end_run(archive.ledger, report)
            archive.ledger.commit()
    except DamageError as error:
        logger.warning("how the run ended is not in the ledger: %s", error)


def _end_run(ledger: Ledger, report: RunReport) -> None:
    ledger.end_run(
        report.run,
        ended_at=report.ended_at,
        exit_code=report.exit_code,
        reason=report.reason,
        summary=msgspec.json.encode(report).decode(),
    )


@contextmanager
def run_log(path: Path) -> Iterator[None]:
    """Log to the run's own file, as JSON lines."""
    handler = logging.FileHandler(path, encoding="utf-8", errors="replace")
    handler.setFormatter(JsonLines())
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


class JsonLines(logging.Formatter):
    """Log records as JSON objects, one a line: time, level, logger, message, and the trace of an error."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {
            "time": to_text(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            fields["trace"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)

"""Records of offline extraction into the folders of their sites, among what is there already; must not read archives.

One table of the ledger's file is this module's: `imports`, a row for each capture that was imported, with the record
as it was read. The captured bytes stay in the input, which `capture` names; a site's WARC files hold only what Kronika
fetched. Captures and records are committed together, so a run that was killed is simply run again.
"""

from __future__ import annotations

import logging
import re
import sqlite3
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from pathlib import Path
from types import TracebackType

import msgspec

from crawler.archive.clock import from_text, to_text, utc_now
from crawler.archive.files import replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Event, RecordRow
from crawler.archive.redaction import Redactions
from crawler.archive.site_archive import SiteArchive
from crawler.errors import ExitCode, KronikaError
from crawler.items import Record, decode_record, encode_record
from crawler.sites import Registry, dump_site, unregistered_site
from crawler.spiders.report import RunReport
from crawler.wayback.history import Seen, build_versions, is_same_history, stored_sightings
from crawler.wayback.run import run_log
from pipelines.merge import CaptureKey

MODE = "import"
UNKNOWN = "unknown"
"""Folder of pages without an address."""
LONGEST_NAME = 200
"""Bytes that a folder's name may have; file systems allow 255."""
COMMIT_IDS = 500
"""Ids whose captures are committed together."""
UNDATED = datetime.min.replace(tzinfo=UTC)
"""Stands for the time of captures that have none: they come before all others."""

TABLES = (
    """CREATE TABLE IF NOT EXISTS imports (
        seq INTEGER PRIMARY KEY,
        record_id TEXT NOT NULL,
        captured_at TEXT NOT NULL,        -- empty when unknown
        payload_digest TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        line BLOB NOT NULL,               -- the capture's record, JSON, zlib
        run TEXT,                         -- that imported it
        UNIQUE (record_id, captured_at, payload_digest)
    )""",
    # what is redacted goes here too, in the transaction that redacts it
    """CREATE TRIGGER IF NOT EXISTS imports_redacted AFTER INSERT ON events WHEN NEW.kind = 'redacted'
    BEGIN DELETE FROM imports WHERE record_id = NEW.record_id; END""",
)

_FOLDER_NAME = re.compile(r"\w[\w.:-]*|\[[0-9a-f:.]+\](?::\d+)?")

logger = logging.getLogger(__name__)
logger.setLevel(logging.INFO)  # for the run's log, whatever the command shows


class CaptureSpool:
    """Collects encoded records and gives them back by folder, id and capture time; those of one time in the order in
    which they were added. `path` is a scratch file that is removed on leaving the context."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute(
            "CREATE TABLE capture (seq INTEGER PRIMARY KEY, folder TEXT, id TEXT, seen TEXT, line BLOB)"
        )
        self._db.execute("BEGIN")

    def __enter__(self) -> CaptureSpool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()
        self._path.unlink(missing_ok=True)

    def add(self, key: CaptureKey, line: bytes) -> None:
        """One capture's record, encoded."""
        row = (folder_name(decode_record(line)), key.id, key.captured_at, line)
        self._db.execute("INSERT INTO capture (folder, id, seen, line) VALUES (?, ?, ?, ?)", row)

    def count_folders(self) -> dict[str, int]:
        """The folders that records belong to, ordered by name, and how many captures each gets."""
        return dict(self._db.execute("SELECT folder, count(*) FROM capture GROUP BY 1 ORDER BY 1").fetchall())

    def iter_ids(self, folder: str) -> Iterator[tuple[str, list[Record]]]:
        """The captures of one folder, id by id."""
        rows = self._db.execute(
            "SELECT id, line FROM capture WHERE folder = ? ORDER BY id, seen, seq", (folder,)
        )
        for record_id, group in groupby(rows, key=lambda row: str(row[0])):
            yield record_id, [decode_record(line) for _, line in group]


def folder_name(record: Record) -> str:
    """The folder a record belongs in: its site's id, the one made up from its host, or `unknown`.

    A host is what an archive says; one that would be no plain name of a folder counts as unknown.
    """
    name = record.site or unregistered_site(record.capture.final_url).id
    is_plain = _FOLDER_NAME.fullmatch(name) and len(name.encode()) <= LONGEST_NAME
    return name if is_plain else UNKNOWN


def import_captures(
    spool: CaptureSpool,
    data: Path,
    registry: Registry,
    *,
    advance: Callable[[int], None] = lambda captures: None,
) -> list[RunReport]:
    """Bring everything collected into the folders under `data`; returns a report for each.

    A folder that is in use or damaged costs its own captures; its report tells. `advance` is told of captures done.
    """
    return [
        _import_folder(spool, SiteFolder(data / name), count, registry, advance)
        for name, count in spool.count_folders().items()
    ]


def _import_folder(
    spool: CaptureSpool, folder: SiteFolder, count: int, registry: Registry, advance: Callable[[int], None]
) -> RunReport:
    started = utc_now()
    run_id = started.strftime("%Y%m%dT%H%M%S.%fZ")
    report = RunReport(run=run_id, site=folder.site_id, mode=MODE, started_at=to_text(started), found=count)
    try:
        archive = SiteArchive(folder, {}, run=run_id)
    except KronikaError as error:
        _fail(report, error.exit_code, f"{error}")
        return report
    path = folder.runs / run_id
    try:
        path.mkdir()
        with run_log(path / "log"):
            try:
                _work(SiteImport(archive), spool, registry, report, advance)
            except KronikaError as error:
                _fail(report, error.exit_code, f"{error}")
            except sqlite3.Error as error:
                _fail(report, ExitCode.DAMAGED, f"{folder.ledger}: {error}")
            if report.exit_code:
                logger.error("%s", report.reason)
            report_json = msgspec.json.format(msgspec.json.encode(report), indent=2)
            replace_file(path / "run.json", [report_json, b"\n"])
    except OSError as error:
        _fail(report, ExitCode.DAMAGED, f"{path}: {error.strerror}")
    finally:
        archive.close()
    return report


def _work(
    site_import: SiteImport,
    spool: CaptureSpool,
    registry: Registry,
    report: RunReport,
    advance: Callable[[int], None],
) -> None:
    """Everything between opening and closing the folder."""
    archive = site_import.archive
    folder, ledger = archive.folder, archive.ledger
    for site in registry.sites:
        if site.id == folder.site_id and not folder.site_file.exists():
            replace_file(folder.site_file, [dump_site(site).encode()])
    ledger.start_run(report.run, MODE, report.started_at)
    logger.info("paths of captures are relative to %s, or to the manifest that names them", Path.cwd())
    for number, (record_id, captures) in enumerate(spool.iter_ids(folder.site_id), 1):
        site_import.add(record_id, captures)
        if number % COMMIT_IDS == 0:
            archive.commit()
        advance(len(captures))
    report.skipped_reasons = dict(site_import.skipped)
    report.skipped = site_import.skipped.total()
    report.saved = report.found - report.skipped
    kinds = "SELECT kind, count(DISTINCT record_id) FROM events WHERE run = ? GROUP BY 1"
    for kind, number in ledger.execute(kinds, (report.run,)):
        setattr(report, kind, number)
    report.records = ledger.count_records()
    archive.commit()
    archive.write_records()
    changed = (line + b"\n" for line in ledger.iter_lines(changed_run=report.run))
    replace_file(folder.runs / report.run / "records.jsonl", changed)
    _stamp(report, ExitCode.COMPLETE, "complete")
    logger.info("%s: %d captures imported, %d skipped", report.site, report.saved, report.skipped)
    ledger.end_run(
        report.run,
        ended_at=report.ended_at,
        exit_code=report.exit_code,
        reason=report.reason,
        summary=msgspec.json.encode(report).decode(),
    )
    archive.commit()


class SiteImport:
    """The decisions of one import into one folder. Works inside the archive's transaction; the commit is the caller's."""

    def __init__(self, archive: SiteArchive) -> None:
        self.archive = archive
        self.skipped: Counter[str] = Counter()
        self._ledger = archive.ledger
        for statement in TABLES:
            self._ledger.execute(statement)
        self._redactions = Redactions(self._ledger)
        mementos = self._ledger.execute("SELECT 1 FROM sqlite_master WHERE name = 'mementos'").fetchone()
        self._has_mementos = mementos is not None

    def add(self, record_id: str, captures: Iterable[Record]) -> None:
        """Put captures of one id in their places among the versions of its record.

        What was imported before, by id, capture time and payload, is left out, and so is what was redacted.
        """
        fresh = [record for record in captures if self._note(record)]
        if not fresh:
            return
        current = self._ledger.find_record(record_id)
        old = [decode_record(line) for line in self._ledger.iter_versions(record_id)]
        newest = max(_time_of(record) for record in fresh)
        is_back = bool(old) and old[-1].status == "removed" and newest > self._removed_at(record_id)
        status = "current" if is_back or not old else old[-1].status
        new = _without_marker(build_versions(self._sightings(record_id, old), status))
        if new[:-1] != old[:-1]:
            self._ledger.execute("DELETE FROM versions WHERE id = ?", (record_id,))
            for version in new[:-1]:
                self._ledger.add_version(record_id, version.version, encode_record(version))
        suspected = current.suspected_at if current else None
        if suspected and from_text(suspected) <= newest:
            suspected = None
        is_news = not is_same_history(old, new)
        if new != old or suspected != (current.suspected_at if current else None):
            self._put(new[-1], suspected, is_news=is_news)
        if is_news:
            kind = "restored" if is_back else "changed" if old else "new"
            at = newest if newest != UNDATED else utc_now()
            detail = MODE
            event = Event(record_id=record_id, at=to_text(at), kind=kind, detail=detail, run=self.archive.run)
            self._ledger.add_event(event)

    def _note(self, record: Record) -> bool:
        """Keep a capture; False when it is known or must not come back."""
        if self._redactions.covers(record.id, record.url, record.capture.final_url):
            self.skipped["redacted"] += 1
            return False
        at = to_text(record.first_seen) if record.first_seen else ""
        cursor = self._ledger.execute(
            "INSERT INTO imports (record_id, captured_at, payload_digest, content_hash, line, run)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                record.id,
                at,
                record.capture.payload_digest or "",
                record.content_hash,
                zlib.compress(encode_record(record)),
                self.archive.run,
            ),
        )
        if not cursor.rowcount:
            self.skipped["known"] += 1
        return cursor.rowcount > 0

    def _removed_at(self, record_id: str) -> datetime:
        """When the site was last found to have taken the page down."""
        times = [event.at for event in self._ledger.iter_events(record_id) if event.kind == "removed"]
        return from_text(max(times)) if times else UNDATED

    def _sightings(self, record_id: str, old: Sequence[Record]) -> list[Seen]:
        """All times at which a content of the record was seen: what the versions tell, then what was captured."""
        starts = {(record.changed or UNDATED, record.content_hash): record for record in old}
        contents = {record.content_hash: record for record in old}
        seen = []
        if self._has_mementos:
            rows = self._ledger.execute(
                "SELECT captured_at, content_hash FROM mementos WHERE record_id = ? ORDER BY captured_at, seq",
                (record_id,),
            )
            for text, content_hash in rows.fetchall():
                at = from_text(text) if text else UNDATED
                known = starts.get((at, content_hash)) or contents.get(content_hash)
                if known is not None:
                    seen.append(Seen(at=at, content_hash=content_hash, load=partial(_same, known)))
        rows = self._ledger.execute(
            "SELECT captured_at, content_hash, line FROM imports WHERE record_id = ? ORDER BY captured_at, seq",
            (record_id,),
        )
        for text, content_hash, line in rows.fetchall():
            at = from_text(text) if text else UNDATED
            known = starts.get((at, content_hash))
            is_own = known is not None and known.capture.retrieved_at in (None, at)
            load = partial(_same, known) if known is not None and is_own else partial(_unpack, line)
            seen.append(Seen(at=at, content_hash=content_hash, load=load))
        told = {(one.at, one.content_hash) for one in seen}
        return [one for one in stored_sightings(old) if (one.at, one.content_hash) not in told] + seen

    def _put(self, record: Record, suspected_at: str | None, *, is_news: bool) -> None:
        row = RecordRow(
            id=record.id,
            version=record.version,
            status=record.status,
            content_hash=record.content_hash,
            suspected_at=suspected_at,
            line=encode_record(record),
        )
        run = self.archive.run if is_news else None
        self._ledger.put_record(row, date=record.date or "", changed_run=run)


def _same(record: Record) -> Record:
    return record


def _unpack(line: bytes) -> Record:
    return decode_record(zlib.decompress(line))


def _time_of(record: Record) -> datetime:
    return record.first_seen or UNDATED


def _without_marker(versions: list[Record]) -> list[Record]:
    """The versions with null where a time is not known; `first_seen` is the first one known of the id."""
    if not versions or versions[0].first_seen != UNDATED:
        return versions
    times = [at for record in versions for at in (record.changed, record.last_seen) if at and at != UNDATED]
    first = min(times, default=None)
    return [
        msgspec.structs.replace(
            record,
            first_seen=first,
            last_seen=None if record.last_seen == UNDATED else record.last_seen,
            changed=None if record.changed == UNDATED else record.changed,
        )
        for record in versions
    ]


def _fail(report: RunReport, code: ExitCode, reason: str) -> None:
    """Note an error that ended the import into a folder: its captures count as failed."""
    cause = "locked" if code is ExitCode.LOCKED else "damaged_folder"
    report.saved, report.skipped, report.failed = 0, 0, report.found
    report.skipped_reasons, report.failed_reasons = {}, {cause: report.found}
    _stamp(report, code, reason)


def _stamp(report: RunReport, code: ExitCode, reason: str) -> None:
    ended = utc_now()
    report.ended_at = to_text(ended)
    report.seconds = round((ended - from_text(report.started_at)).total_seconds(), 3)
    report.exit_code, report.reason = int(code), reason

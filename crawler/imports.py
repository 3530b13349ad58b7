"""Records of offline extraction into the folders of their sites, among what is there already; must not read archives.

One table of the ledger's file is this module's: `imports`, a row for each capture that was imported, with the record
as it was read. The captured bytes stay in the input, which `capture` names; a site's WARC files hold only what Kronika
fetched. Captures and records are committed together, so a run that was killed is simply run again.
"""

from __future__ import annotations

import logging
import sqlite3
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from pathlib import Path

import msgspec

from crawler.archive.clock import from_text, to_text, utc_now
from crawler.archive.files import replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redactions
from crawler.archive.rows import Event
from crawler.archive.runs import RunReport, begin_report, count_changes, keep_report, run_log
from crawler.archive.site_archive import SiteArchive
from crawler.errors import ExitCode, KronikaError
from crawler.items import Record, decode_record, encode_record
from crawler.sites import Registry, dump_site, unregistered_site
from crawler.spiders.moves import find_mirror
from crawler.text import may_name_site
from pipelines.merge import CaptureKey, CaptureTable, with_id
from pipelines.pages import is_whole, join_captures, pages_of
from pipelines.sightings import Seen, build_versions, is_same_history, same, stored_sightings

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
    # and what is joined to another id goes with it
    """CREATE TRIGGER IF NOT EXISTS imports_joined AFTER INSERT ON events WHEN NEW.kind = 'joined'
    BEGIN UPDATE OR REPLACE imports SET record_id = NEW.detail WHERE record_id = NEW.record_id; END""",
)

logger = logging.getLogger(__name__)
logger.setLevel(logging.INFO)  # for the run's log, whatever the command shows


class CaptureSpool(CaptureTable):
    """Collects encoded records and gives them back by folder, id and capture time; those of one time in the order in
    which they were added. `path` is the scratch file."""

    def add(self, key: CaptureKey, line: bytes) -> None:
        """One capture's record, encoded."""
        self._insert(key, line, folder_name(decode_record(line)))

    def count_folders(self) -> dict[str, int]:
        """The folders that records belong to, ordered by name, and how many captures each gets."""
        return dict(self._db.execute("SELECT folder, count(*) FROM capture GROUP BY 1 ORDER BY 1").fetchall())

    def iter_ids(self, folder: str) -> Iterator[tuple[str, list[Record]]]:
        """The captures of one folder, id by id."""
        self._join_ids()
        rows = self._db.execute(
            "SELECT id, line FROM capture WHERE folder = ? ORDER BY id, seen, seq", (folder,)
        )
        for record_id, group in groupby(rows, key=lambda row: str(row[0])):
            yield record_id, [with_id(decode_record(line), record_id) for _, line in group]


def folder_name(record: Record) -> str:
    """The folder a record belongs in: its site's id, the one made up from its host, or `unknown`.

    A host is what an archive says; one that would be no plain name of a folder counts as unknown.
    """
    name = record.site or unregistered_site(record.capture.final_url).id
    is_plain = may_name_site(name) and len(name.encode()) <= LONGEST_NAME
    return name if is_plain else UNKNOWN


def import_captures(
    spool: CaptureSpool,
    data: Path,
    registry: Registry,
    *,
    advance: Callable[[int], None],
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
    report = begin_report(folder.site_id, MODE)
    report.found = count
    try:
        archive = SiteArchive(folder, {}, run=report.run)
    except KronikaError as error:
        _fail(report, error.exit_code, f"{error}")
        return report
    path = folder.runs / report.run
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
            report.write(path)
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
    count_changes(ledger, report)
    report.end(ExitCode.COMPLETE, "complete")
    logger.info("%s: %d captures imported, %d skipped", report.site, report.saved, report.skipped)
    keep_report(archive, report)


def _find_events(
    old: Sequence[Record], new: Sequence[Record], newest: datetime
) -> Iterable[tuple[str, datetime]]:
    """Kind and time of what the captures tell: that the page was new, if nothing was known of it, and each change. `newest` is
    when the last of them was made, which stands for times that are unknown."""
    known = {(record.changed, record.content_hash) for record in old}
    changes = [
        ("changed", record.changed or newest)
        for record in new[1:]
        if (record.changed, record.content_hash) not in known
    ]
    if not old:
        return [("new", new[0].changed or newest), *changes]
    return changes or [("changed", newest)]


class SiteImport:
    """The decisions of one import into one folder. Works inside the archive's transaction; the commit is the caller's."""

    def __init__(self, archive: SiteArchive) -> None:
        self.archive = archive
        self.skipped: Counter[str] = Counter()
        self._ledger = archive.ledger
        for statement in TABLES:
            self._ledger.execute(statement)
        self._redactions = Redactions(self._ledger)
        self._has_mementos = self._ledger.has_table("mementos")

    def add(self, record_id: str, captures: Iterable[Record]) -> None:
        """Put captures of one id in their places among the versions of its record, or of the one that has its address.

        What was imported before, by id, capture time and payload, is left out, and so is what was redacted.
        """
        captures = list(captures)
        mirrors = (find_mirror(self._ledger, with_id(record, record_id)) for record in captures)
        record_id = self._ledger.find_owner(next(filter(None, mirrors), record_id))
        fresh = [record for record in (with_id(each, record_id) for each in captures) if self._note(record)]
        if not fresh:
            return
        current = self._ledger.find_record(record_id)
        old = [decode_record(line) for line in self._ledger.iter_versions(record_id)]
        newest = max(_time_of(record) for record in fresh)
        is_back = bool(old) and old[-1].status == "removed" and newest > self._removed_at(record_id)
        status = "current" if is_back or not old else old[-1].status
        new = [
            with_id(version, record_id)
            for version in _without_marker(build_versions(self._sightings(record_id, old, fresh), status))
        ]
        if new[:-1] != old[:-1]:
            self._ledger.replace_versions(record_id, new[:-1])
        suspected = current.suspected_at if current else None
        if suspected and from_text(suspected) <= newest:
            suspected = None
        is_news = not is_same_history(old, new)
        if new != old or suspected != (current.suspected_at if current else None):
            run = self.archive.run if is_news else None
            self._ledger.put_record(new[-1], suspected_at=suspected, changed_run=run)
        if is_news:
            at = newest if newest != UNDATED else utc_now()
            for kind, moment in [("restored", at)] if is_back else _find_events(old, new, at):
                event = Event(
                    record_id=record_id, at=to_text(moment), kind=kind, detail=MODE, run=self.archive.run
                )
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

    def _sightings(self, record_id: str, old: Sequence[Record], fresh: Sequence[Record]) -> list[Seen]:
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
                    seen.append(Seen(at=at, content_hash=content_hash, load=partial(same, known)))
        rows = self._ledger.execute(
            "SELECT captured_at, content_hash, line FROM imports WHERE record_id = ? ORDER BY captured_at, seq",
            (record_id,),
        )
        imported = rows.fetchall()
        if any(map(pages_of, (*old, *fresh))):
            captures = join_captures(_unpack(line) for _, _, line in imported)
            seen += [
                Seen(at=_time_of(r), content_hash=r.content_hash, load=partial(same, r)) for r in captures
            ]
            imported = []
            # the others are among those joined now, unless they are made of what a web archive had
            old = [v for v in old if is_whole(v) or v.capture.source == "wayback"]
        for text, content_hash, line in imported:
            at = from_text(text) if text else UNDATED
            known = starts.get((at, content_hash))
            is_own = known is not None and known.capture.retrieved_at in (None, at)
            load = partial(same, known) if known is not None and is_own else partial(_unpack, line)
            seen.append(Seen(at=at, content_hash=content_hash, load=load))
        told = {(one.at, one.content_hash) for one in seen}
        return [one for one in stored_sightings(old) if (one.at, one.content_hash) not in told] + seen


def files_of_imports(ledger: Ledger, record_id: str) -> list[str]:
    """The files from which captures of a record were imported, as they were named then."""
    if not ledger.has_table("imports"):
        return []
    lines = ledger.execute("SELECT line FROM imports WHERE record_id = ?", (record_id,)).fetchall()
    return sorted({path for (line,) in lines if (path := _unpack(line).capture.path)})


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
    report.end(code, reason)

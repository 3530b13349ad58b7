"""WARC files and ledger of one site as one store with one order of writes; must not decide what is fetched.

Everything recorded and noted becomes durable in `commit`: first the WARC file, then the ledger, in one
transaction. After a crash the ledger holds nothing that is not on disk, and what the files hold beyond it is
handed out once more by `take_up`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager

from msgspec import Struct

from crawler.archive.clock import from_text
from crawler.archive.exchange import NOTHING_KNOWN, Exchange, KnownPage
from crawler.archive.files import PARTIAL_SUFFIX, replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.lock import SiteLock
from crawler.archive.packing import PackedExchange, pack
from crawler.archive.purge import finish_purge
from crawler.archive.rows import CaptureRow
from crawler.archive.warc import DEFAULT_MAX_BYTES, OPEN_SUFFIX, Position, WarcWriter
from crawler.archive.warc_reader import WarcRecord, close_leftovers, read_record
from crawler.digests import digest
from crawler.errors import DamageError, reason_of


class Recorded(Struct, frozen=True, kw_only=True):
    """A capture in the archive. For a revisit `content` is the capture that holds the payload."""

    number: int
    position: Position
    content: CaptureRow | None = None

    @property
    def content_number(self) -> int:
        """Number of the capture that holds the payload."""
        return self.content.id if self.content else self.number


class SiteArchive:
    """A site's folder opened for writing, under its lock. For one thread at a time.

    Every `OSError` and `sqlite3.Error` of its methods comes as `DamageError`; what is committed stays.
    """

    def __init__(
        self, folder: SiteFolder, info: Mapping[str, str], *, run: str, max_bytes: int = DEFAULT_MAX_BYTES
    ) -> None:
        self.folder = folder
        self.run = run
        folder.create()
        self._lock = SiteLock(folder.lock)
        self._lock.acquire()
        try:
            with as_damage(folder):
                self.ledger = folder.open_ledger(writable=True)
        except BaseException:
            self._lock.release()
            raise
        self._warc = WarcWriter(folder.warc, folder.site_id, info, max_bytes=max_bytes)
        try:
            with as_damage(folder):
                for partial in folder.path.glob(f"*{PARTIAL_SUFFIX}"):
                    partial.unlink()
                finish_purge(folder, self.ledger)
        except BaseException:
            self.close()
            raise

    def take_up(self, take: Callable[[str, WarcRecord], None]) -> None:
        """Close the WARC files a killed run left open; each record that the ledger does not know is given
        to `take`.

        `take` notes it in the ledger; a file is closed once that is committed.
        """
        with as_damage(self.folder):
            for name, orphans in close_leftovers(self.folder.warc, self.ledger.committed_bytes()):
                for record in orphans:
                    take(name, record)
                    self.ledger.set_committed(name, record.end)
                self.ledger.commit()

    def record(
        self,
        exchange: Exchange,
        *,
        status: int,
        known: KnownPage = NOTHING_KNOWN,
        unchanged: int | None = None,
        packed: PackedExchange | None = None,
    ) -> Recorded:
        """Append an exchange to the WARC file and note its capture; durable only after `commit`.

        What is `known` of a page is written beside it. A payload that the site has served
        before becomes a revisit record; `unchanged` is the number of the capture that a 304 response confirms.
        `packed` is what `packing.pack` has made of all this as a response, where somebody has called it already.
        """
        with as_damage(self.folder):
            content = self._find_original(exchange, status, unchanged, packed)
            if content or packed is None:
                packed = pack(exchange, original=content.as_original() if content else None, known=known)
            position = self._warc.append(packed)
            return self._note(exchange.url, status, position, len(exchange.response), content)

    def read(self, capture: CaptureRow) -> WarcRecord:
        """The record of a capture, also of a file that is still open, and of one that was written just now."""
        if capture.warc_file == self._warc.name:
            with as_damage(self.folder):
                self._warc.sync()
        path = self.folder.warc / capture.warc_file
        if not path.exists():
            path = path.with_name(path.name + OPEN_SUFFIX)
        with as_damage(self.folder):
            return read_record(path, capture.warc_offset)

    def adopt(self, name: str, record: WarcRecord, *, status: int) -> Recorded:
        """Note the capture of a response or revisit record that is in a WARC file but not in the ledger."""
        position = Position(
            warc_file=name,
            warc_offset=record.offset,
            warc_record_id=record.headers.get("warc-record-id", ""),
            payload_digest=record.headers.get("warc-payload-digest", ""),
            captured_at=from_text(record.headers.get("warc-date", "")),
        )
        content = self.ledger.find_payload(position.payload_digest) if record.type == "revisit" else None
        url = record.headers.get("warc-target-uri", "")
        return self._note(url, status, position, len(record.block), content)

    def _note(
        self, url: str, status: int, position: Position, size: int, content: CaptureRow | None
    ) -> Recorded:
        number = self.ledger.add_capture(
            position,
            url=url,
            status=status,
            size=size,
            original=content.id if content else None,
            run=self.run,
        )
        return Recorded(number=number, position=position, content=content)

    def _find_original(
        self, exchange: Exchange, status: int, unchanged: int | None, packed: PackedExchange | None
    ) -> CaptureRow | None:
        if status == 304:
            return self.ledger.find_capture(unchanged) if unchanged is not None else None
        if status != 200 or len(exchange.response) == exchange.payload_start:
            return None
        return self.ledger.find_payload(
            packed.payload_digest if packed else digest(exchange.response[exchange.payload_start :])
        )

    def commit(self) -> None:
        """Make everything durable: WARC flushed and synced, then the ledger; a full WARC file is closed
        after."""
        with as_damage(self.folder):
            self._warc.sync()
            if self._warc.name:
                self.ledger.set_committed(self._warc.name, self._warc.size)
            self.ledger.commit()
            if self._warc.is_full:
                self._warc.close()

    def discard(self) -> None:
        """Forget what is not committed, in ledger and WARC file."""
        with as_damage(self.folder):
            self.ledger.rollback()
            self._warc.discard()

    def write_records(self) -> None:
        """Replace `records.jsonl` from the ledger where it is out of date."""
        with as_damage(self.folder):
            if self.ledger.get_meta("records_stale") is None and self.folder.records.exists():
                return
            replace_file(self.folder.records, (line + b"\n" for line in self.ledger.iter_lines()))
            self.ledger.set_meta("records_stale", None)
            self.ledger.commit()

    def close(self) -> None:
        """Close WARC file, ledger and lock; what is not committed is dropped."""
        try:
            with as_damage(self.folder), closing(self.ledger):
                self.discard()
                self._warc.close()
        finally:
            self._lock.release()


@contextmanager
def as_damage(folder: SiteFolder) -> Iterator[None]:
    """Turns errors of disk and database into `DamageError` with the name of the file, where it is known, folder or ledger."""
    try:
        yield
    except OSError as error:
        raise DamageError(f"{error.filename or folder.path}: {reason_of(error)}") from error
    except MemoryError as error:
        raise DamageError(f"{folder.path}: {reason_of(error)}") from error
    except sqlite3.Error as error:
        raise DamageError(f"{folder.ledger}: {reason_of(error)}") from error

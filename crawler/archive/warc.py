"""Writing of WARC files; must not know the ledger.

A file carries the suffix `.open` while it is written. `WarcWriter.sync` makes everything written durable;
only then may anything refer to it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from crawler.archive.clock import to_text, utc_now
from crawler.archive.files import rename_durably, sync_directory, write_all
from crawler.archive.packing import PackedExchange, new_record_id, pack_record

OPEN_SUFFIX = ".open"
DEFAULT_MAX_BYTES = 1_000_000_000
_FORMAT = {
    "format": "WARC File Format 1.1",
    "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
}
"""What the warcinfo record says of the file itself; who crawled what is the caller's to say."""


class Position(Struct, frozen=True, kw_only=True):
    """Where a record stands. `warc_offset` is that of its gzip member in `warc_file` (the final name)."""

    warc_file: str
    warc_offset: int
    warc_record_id: str
    payload_digest: str
    captured_at: datetime


class WarcWriter:
    """Appends records to the site's current file; opens one when the first record comes. Not for several
    threads."""

    def __init__(
        self, directory: Path, site: str, info: Mapping[str, str], *, max_bytes: int = DEFAULT_MAX_BYTES
    ) -> None:
        self._directory = directory
        self._site = site
        self._info = info
        self._max_bytes = max_bytes
        self._descriptor: int | None = None
        self._name = ""
        self._size = 0
        self._synced = 0
        self._serial = 0
        self._buffer: list[bytes] = []

    @property
    def name(self) -> str:
        """Final name of the current file; empty when none is open."""
        return self._name if self._descriptor is not None else ""

    @property
    def size(self) -> int:
        """Bytes of the current file, written or about to be."""
        return self._size

    @property
    def is_full(self) -> bool:
        """Whether the current file has reached its limit and is to be closed once all in it is committed."""
        return self._descriptor is not None and self._size >= self._max_bytes

    def append(self, packed: PackedExchange) -> Position:
        """Append the records of an exchange; returns where the response or revisit stands.

        Nothing is durable before `sync`.
        """
        self._require_file()
        offset = self._size
        for member in packed.members:
            self._append(member)
        return Position(
            warc_file=self._name,
            warc_offset=offset,
            warc_record_id=packed.record_id,
            payload_digest=packed.payload_digest,
            captured_at=packed.captured_at,
        )

    def sync(self) -> None:
        """Make all written records durable; raises OSError when the disk refuses."""
        if self._descriptor is None or not self._buffer:
            return
        pending = b"".join(self._buffer)
        self._buffer = []
        write_all(self._descriptor, pending)
        os.fsync(self._descriptor)
        self._synced = self._size

    def discard(self) -> None:
        """Drop what is not synced: the file ends again where the last `sync` left it."""
        self._buffer = []
        if self._descriptor is not None:
            self._size = self._synced
            os.ftruncate(self._descriptor, self._synced)
            os.lseek(self._descriptor, self._synced, os.SEEK_SET)

    def close(self) -> None:
        """Sync, close and give the file its final name; one without any synced record is removed."""
        if self._descriptor is None:
            return
        self.sync()
        os.close(self._descriptor)
        self._descriptor = None
        path = self._directory / (self._name + OPEN_SUFFIX)
        if self._synced == 0:
            path.unlink()
        else:
            rename_durably(path, self._directory / self._name)

    def _require_file(self) -> None:
        if self._descriptor is not None:
            return
        self._directory.mkdir(parents=True, exist_ok=True)
        stamp = utc_now().strftime("%Y%m%d%H%M%S")
        while True:
            self._serial += 1
            self._name = f"{self._site}-{stamp}-{self._serial:05}.warc.gz"
            path = self._directory / (self._name + OPEN_SUFFIX)
            if not (self._directory / self._name).exists() and not path.exists():
                break
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
        sync_directory(self._directory)
        self._size = self._synced = 0
        info = {**_FORMAT, **self._info}
        fields = "".join(f"{name}: {value}\r\n" for name, value in info.items() if value)
        header = [
            ("WARC-Record-ID", new_record_id()),
            ("WARC-Date", to_text(utc_now())),
            ("WARC-Filename", self._name),
        ]
        self._append(pack_record("warcinfo", header, "application/warc-fields", fields.encode()))

    def _append(self, member: bytes) -> None:
        self._buffer.append(member)
        self._size += len(member)

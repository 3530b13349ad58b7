"""WARC records in segments (WARC 1.1, 7.): joined where all of them stand in one file; reads nothing.

The first segment is a record of its type with the number 1; `continuation` records follow, which name it, and the last of
which states the length of the whole. Writers use them for what does not fit into one file.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from crawler.sources.records import MAX_BLOCK, ArchiveRecord

_MOST_OPEN = 4
"""Records that wait for further segments at a time: their blocks are in memory."""


class Segments:
    """The segmented records of one file, read forward."""

    def __init__(self) -> None:
        self._open: dict[str, list[ArchiveRecord]] = {}
        self._left: list[list[ArchiveRecord]] = []

    @property
    def are_open(self) -> bool:
        """Whether some record waits for further segments."""
        return bool(self._open)

    def is_next(self, record: ArchiveRecord) -> bool:
        """Whether a record is the segment that one waits for."""
        parts = self._open.get(record.headers.get("warc-segment-origin-id", ""))
        number = record.headers.get("warc-segment-number", "").strip()
        return parts is not None and record.type == "continuation" and number == str(len(parts) + 1)

    def take(self, record: ArchiveRecord) -> ArchiveRecord | None:
        """The record itself; that which it completes, where it is the last of its segments; None where it waits for
        further ones."""
        number = record.headers.get("warc-segment-number", "").strip()
        name = record.headers.get("warc-record-id", "")
        if self.is_next(record):
            return self._continue(record)
        if record.type == "continuation" or number != "1" or record.block is None or not name:
            return record
        self._open[name] = [record]
        if len(self._open) > _MOST_OPEN:
            self._left.append(self._open.pop(next(iter(self._open))))
        return None

    def _continue(self, record: ArchiveRecord) -> ArchiveRecord | None:
        name = record.headers["warc-segment-origin-id"]
        parts = [*self._open[name], record]
        size = sum(len(part.block or b"") for part in parts)
        if record.block is None or size > MAX_BLOCK:
            del self._open[name]
            return msgspec.structs.replace(parts[0], block=None)
        self._open[name] = parts
        total = record.headers.get("warc-segment-total-length", "").strip()
        if not total:
            return None
        del self._open[name]
        if total != str(size):
            self._left.append(parts)
            return None
        headers = {
            key: value for key, value in parts[0].headers.items() if not key.startswith("warc-segment-")
        }
        headers.pop("warc-block-digest", None)  # of the first segment alone
        block = b"".join(part.block or b"" for part in parts)
        return msgspec.structs.replace(parts[0], headers=headers, block=block, is_first=False)

    def missing(self) -> Iterator[tuple[int, str, int]]:
        """Offset, cause and size of each record of which segments are missing here."""
        for parts in (*self._left, *self._open.values()):
            cause = f"segmented record: segment {len(parts) + 1} is not in this file"
            if "warc-segment-total-length" in parts[-1].headers:
                cause = "segmented record: its segments are shorter than the whole"
            yield parts[0].offset, cause, sum(len(part.block or b"") for part in parts)

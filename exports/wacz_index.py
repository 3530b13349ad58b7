"""Whether the index of a WACZ file leads to its records: each line, each block, and the record at each place; reads only.

Formats: CDXJ 0.1.0 (https://specs.webrecorder.net/cdxj/0.1.0/) and its compressed form, ZipNum: an index of gzip
members with a list of their first keys beside it.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, cast
from urllib.parse import unquote

import msgspec

from exports.cdxj import REVISIT, search_key, timestamp
from exports.wacz_problems import Problems
from exports.warc_scan import BrokenRecordError, ScannedRecord, find_matching_digest, read_record

INDEX_NAME = re.compile(r"indexes/[^/]+\.cdxj?(\.gz)?")
BLOCKS_NAME = re.compile(r"indexes/[^/]+\.idx")
_MOMENT = re.compile(r"\d{14}(\d{3})?")
_MOST_PACKED = 300
"""How much larger unpacking may make something: lines of an index become twenty times as large, a bomb a thousand times."""
_LONGEST_LINE = 1 << 26
"""No line is longer, not even one that holds the text of a page."""
_PIECE = 1 << 20


def is_bomb(size: int, packed: int) -> bool:
    """Whether so many bytes cannot have been packed into so few but to fill the memory or disk of whoever unpacks them."""
    return size > _PIECE and size > _MOST_PACKED * packed


def iter_lines(stream: IO[bytes] | gzip.GzipFile) -> Iterator[bytes]:
    """The lines; of one that is too long for memory, pieces."""
    while line := stream.readline(_LONGEST_LINE):
        yield line


class IndexCheck:
    """One pass over the indexes of one file; what they name is kept to look pages up in."""

    def __init__(
        self,
        path: Path,
        container: zipfile.ZipFile,
        entries: dict[str, zipfile.ZipInfo],
        problems: Problems,
        db: sqlite3.Connection,
        stack: ExitStack,
    ) -> None:
        self._path = path
        self._container = container
        self._entries = entries
        self._problems = problems
        self._db = db
        self._stack = stack
        self._archives: dict[str, IO[bytes]] = {}
        db.execute("CREATE TABLE captures (url TEXT PRIMARY KEY) WITHOUT ROWID")

    def run(self) -> None:
        """Check every index of the file."""
        for name in filter(INDEX_NAME.fullmatch, self._entries):
            if name.endswith(".gz"):
                blocks = self._blocks_of(name)
                self._check_lines(name, self._packed_lines(name, blocks))
                if blocks:
                    self._check_index_keys(name, blocks)
            else:
                with self._container.open(name) as stream:
                    self._check_lines(name, iter_lines(stream))

    def _blocks_of(self, index: str) -> list[tuple[bytes, int, int, str]]:
        """First key, offset, length and digest of the blocks that a block list gives for this index."""
        blocks: list[tuple[bytes, int, int, str]] = []
        for name in filter(BLOCKS_NAME.fullmatch, self._entries):
            file = ""
            for number, line in enumerate(self._container.read(name).splitlines(), 1):
                begin = line.find(b" {")
                try:
                    block = msgspec.json.decode(line[begin:], type=dict[str, Any]) if begin > 0 else None
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    block = None
                if block is None:
                    if line.strip():
                        self._problems.error(
                            name, f"line {number}", "is no line of a block list", kind="broken lines"
                        )
                    continue
                file = block.get("filename", file)
                if line.startswith(b"!meta"):
                    if block.get("format") != "cdxj-gzip-1.0":
                        self._problems.error(
                            name, f"line {number}", f"unknown format {block.get('format')!r}"
                        )
                elif f"indexes/{file}" not in self._entries:
                    self._problems.error(
                        name, f"line {number}", f"indexes/{file} is missing", kind="missing index"
                    )
                elif f"indexes/{file}" == index:
                    place = block.get("offset"), block.get("length")
                    if all(isinstance(value, int) for value in place):
                        blocks.append(
                            (line[:begin], *cast(tuple[int, int], place), str(block.get("digest", "")))
                        )
                    else:
                        self._problems.error(name, f"line {number}", "names no place", kind="no place")
        return blocks

    def _check_index_keys(self, index: str, blocks: list[tuple[bytes, int, int, str]]) -> None:
        """The block list against the index: without gaps, each block one gzip member that begins with its key."""
        size, at = self._entries[index].file_size, 0
        with self._container.open(index) as stream:
            for key, offset, length, digest in blocks:
                if offset != at:
                    self._problems.error(
                        index, f"offset {at}", f"the block list goes on at {offset}", kind="gaps"
                    )
                    stream.seek(offset)
                member = stream.read(length)
                at = offset + length
                try:
                    begin = _unpacked_begin(member, len(key))
                except (OSError, EOFError, zlib.error) as error:
                    self._problems.error(
                        index, f"offset {offset}", f"no block here: {error}", kind="broken blocks"
                    )
                    continue
                if begin != key:
                    self._problems.error(
                        index,
                        f"offset {offset}",
                        f"the block does not begin with {key.decode()}",
                        kind="keys",
                    )
                if digest and digest != f"sha256:{hashlib.sha256(member).hexdigest()}":
                    self._problems.error(
                        index, f"offset {offset}", "the block does not match its digest", kind="block digests"
                    )
        if at != size:
            self._problems.error(
                index, f"offset {at}", f"the block list ends here; the index has {size} bytes"
            )

    def _packed_lines(self, name: str, blocks: list[Any]) -> Iterator[bytes]:
        if not blocks:
            self._problems.warn(
                name, "", "no block list (.idx) names its blocks, so it has to be read as a whole"
            )
        try:
            with self._container.open(name) as packed, gzip.open(packed) as lines:
                unpacked = 0
                for line in iter_lines(lines):
                    unpacked += len(line)
                    if is_bomb(unpacked, self._entries[name].file_size):
                        self._problems.error(
                            name, "", f"more than {unpacked} bytes are packed into it: not read on"
                        )
                        return
                    yield line
        except (OSError, EOFError, zlib.error) as error:
            self._problems.error(name, "", f"cannot be unpacked: {error}")

    def _check_lines(self, name: str, lines: Iterator[bytes]) -> None:
        before = b""
        number = 0
        for number, line in enumerate(lines, 1):
            place = f"line {number}"
            if line < before:
                self._problems.error(name, place, "is not in the order of the bytes", kind="not in order")
            before = line
            parts = line.rstrip(b"\r\n").split(b" ", 2)
            try:
                key, moment = (part.decode() for part in parts[:2])
                block = msgspec.json.decode(parts[2], type=dict[str, Any])
            except (ValueError, IndexError, msgspec.MsgspecError):
                self._problems.error(name, place, "is no CDXJ line", kind="broken lines")
                continue
            if not _MOMENT.fullmatch(moment):
                self._problems.error(name, place, f"{moment!r} is no timestamp", kind="timestamps")
                continue
            self._check_entry(name, place, key, moment, block)
        if not number:
            self._problems.error(name, "", "is empty")

    def _check_entry(self, name: str, place: str, key: str, moment: str, block: dict[str, Any]) -> None:
        url, filename = block.get("url"), block.get("filename")
        missing = [
            field for field in ("url", "mime", "digest", "filename", "offset", "length") if field not in block
        ]
        if missing:
            self._problems.error(name, place, f"lacks {', '.join(missing)}", kind="missing fields")
        if not isinstance(url, str) or not isinstance(filename, str):
            return
        if not is_key_of(key, url):
            self._problems.error(name, place, f"{key} is not the key of {url}", kind="keys")
        self._db.execute("INSERT OR IGNORE INTO captures VALUES (?)", (url,))
        try:
            offset, length = int(block.get("offset", "")), int(block.get("length", ""))
        except (TypeError, ValueError):
            self._problems.error(name, place, "offset and length are no numbers", kind="no place")
            return
        entry = f"archive/{filename}"
        if entry not in self._entries:
            self._problems.error(name, place, f"{entry} is missing", kind="missing archive")
            return
        for problem in self._record_problems(entry, offset, length, url, moment, block):
            self._problems.error(name, place, f"{filename} at {offset}: {problem}", kind="records")

    def _record_problems(
        self, entry: str, offset: int, length: int, url: str, moment: str, block: dict[str, Any]
    ) -> Iterator[str]:
        file = self._archive(entry)
        if offset < 0 or length <= 0 or offset + length > self._entries[entry].file_size:
            yield "lies outside of the file"
            return
        try:
            record = read_record(file, offset, limit=offset + length, digests=True)
        except BrokenRecordError as error:
            yield str(error)
            return
        if record.end != offset + length:
            yield f"the record ends after {record.end - offset} bytes, not {length}"
        if record.type not in ("response", "revisit", "resource", "metadata", "request"):
            yield f"a {record.type or 'nameless'} record"
        if record.url != url:
            yield f"the record is of {record.url}"
        if timestamp(record.headers.get("warc-date", "")) != moment[:14]:
            yield f"the record is of {record.headers.get('warc-date')}"
        yield from _problems_of_content(record, block)

    def _archive(self, entry: str) -> IO[bytes]:
        """An archive file to seek in; one that was compressed against the rules is unpacked first."""
        if entry not in self._archives:
            info = self._entries[entry]
            if info.compress_type == zipfile.ZIP_STORED:
                # not through zipfile, which reads an entry anew from its beginning to go back in it
                file: IO[bytes] = self._stack.enter_context(self._path.open("rb"))
                file.seek(info.header_offset + 26)
                names = file.read(4)
                start = 30 + int.from_bytes(names[:2], "little") + int.from_bytes(names[2:], "little")
                self._archives[entry] = cast(
                    IO[bytes], _Window(file, info.header_offset + start, info.file_size)
                )
            else:
                unpacked = self._stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 (the stack closes it)
                with self._container.open(entry) as packed:
                    shutil.copyfileobj(packed, unpacked, 1 << 20)
                self._archives[entry] = unpacked
        return self._archives[entry]

    def is_captured(self, url: str) -> bool:
        """Whether an index that has been checked names the address."""
        query = "SELECT 1 FROM captures WHERE url = ?"
        return self._db.execute(query, (url,)).fetchone() is not None


def _problems_of_content(record: ScannedRecord, block: dict[str, Any]) -> Iterator[str]:
    """Where what the index says of the content of a record is not so."""
    digest = str(block.get("digest", ""))
    declared = record.headers.get("warc-payload-digest", "")
    if declared and digest and not _is_same_digest(digest, declared):
        yield "its digest is not that of the record"
    if (record.type == "revisit") != (block.get("mime") == REVISIT):
        yield f"a {record.type} record, but the index says {block.get('mime')!r}"
    if record.type != "response":
        return
    # a digest may be of the payload without its transfer coding, as some writers compute it
    is_chunked = "chunked" in record.http_headers.get("transfer-encoding", "").lower()
    for one in dict.fromkeys(filter(None, (declared, digest))):
        if find_matching_digest(one, record.digests) is False and not is_chunked:
            yield f"the payload does not match {one}"
    status = block.get("status")
    if record.status is not None and status is not None and str(status) != str(record.status):
        yield f"the response has status {record.status}, the index says {status}"


def _unpacked_begin(member: bytes, length: int) -> bytes:
    """The first bytes of what gzip members hold, once all of it is known to be whole. Raises as `gzip` does."""
    with gzip.GzipFile(fileobj=io.BytesIO(member)) as lines:
        begin = lines.read(length)
        while lines.read(_PIECE):
            continue
    return begin


class _Window:
    """A part of a file, to be read as a file."""

    def __init__(self, file: IO[bytes], start: int, size: int) -> None:
        self._file = file
        self._start = start
        self._size = size

    def seek(self, offset: int) -> int:
        return self._file.seek(self._start + offset) - self._start

    def tell(self) -> int:
        return self._file.tell() - self._start

    def read(self, size: int) -> bytes:
        return self._file.read(max(0, min(size, self._size - self.tell())))


_SESSION = re.compile(r"(?<=[?&;])(?:jsessionid|phpsessid|sid)=[0-9a-z]{32}(?=&|$)")


def is_key_of(key: str, url: str) -> bool:
    """Whether an index key is that of the address. Writers differ in the slash at its end, in encoded characters, and in whether
    session ids are a part of it; those that use the rules of the Wayback Machine file `metadata://host/` with the host."""

    def loose(text: str) -> list[str]:
        # the characters of each part, in whatever order a writer sorts the parameters
        parts = re.split("[?&)]", _SESSION.sub("", unquote(unquote(text)).lower()))
        return sorted(filter(None, (re.sub(r"\W", "", part) for part in parts)))

    scheme, mark, rest = url.partition("://")
    expected = search_key(
        url if scheme.lower() in ("http", "https") else f"http{mark}{rest}" if mark else url
    )
    return key in (expected, search_key(url)) or loose(key) == loose(expected)


def _is_same_digest(first: str, second: str) -> bool:
    """Whether two digests are one, whether or not they name the algorithm."""
    return first.rpartition(":")[2].upper() == second.rpartition(":")[2].upper()

"""Whether a WACZ file keeps its specification, entry by entry and record by record; reads only.

Formats: WACZ 1.2.0 (https://specs.webrecorder.net/wacz/1.2.0/), also 1.1.1 and 1.0.0, CDXJ 0.1.0. Beyond the text of
the specification every index entry is followed: the record at its place must be whole and be the one it names.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import IO, Any, cast
from urllib.parse import unquote

import msgspec
from msgspec import Struct

from exports.cdxj import REVISIT, search_key, timestamp
from exports.wacz import UNREADABLE
from exports.wacz_signature import find_signature_problem
from exports.warc_scan import BrokenRecordError, find_matching_digest, read_record

DESCRIPTOR, DIGEST, PAGES = "datapackage.json", "datapackage-digest.json", "pages/pages.jsonl"
VERSIONS = ("1.0.0", "1.1.0", "1.1.1", "1.2.0")
PROFILES = ("wacz", "data-package")
"""`wacz` is what 1.2.0 asks for, `data-package` what 1.1.1 does and all that replay programs open."""

_WARC_NAME = re.compile(r"archive/[^/]+\.warc(\.gz)?")
_INDEX_NAME = re.compile(r"indexes/[^/]+\.cdxj?(\.gz)?")
_PAGES_NAME = re.compile(r"pages/[^/]+\.jsonl")
_BLOCKS_NAME = re.compile(r"indexes/[^/]+\.idx")
_MOMENT = re.compile(r"\d{14}(\d{3})?")
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_SHOWN = 20
"""Problems of one kind and entry that are listed; further ones are counted."""


class WaczProblem(Struct, frozen=True):
    """One thing that is wrong: the entry of the zip file, where in it, what; a warning is wrong only for 1.2.0."""

    entry: str
    place: str
    text: str
    is_warning: bool = False

    def __str__(self) -> str:
        place = ": ".join(filter(None, (self.entry, self.place)))
        return f"{'warning: ' * self.is_warning}{place + ': ' if place else ''}{self.text}"


def check_wacz(path: Path) -> list[WaczProblem]:
    """Every problem of the file, in the order of reading; none when it is valid. Raises OSError when it cannot be opened.

    Old versions of the format give warnings where 1.2.0 asks for more. A file is valid when no problem but
    warnings is left.
    """
    check = _Check(path)
    with path.open("rb") as file:
        try:
            with zipfile.ZipFile(file) as container, ExitStack() as stack:
                check.run(container, stack)
        except UNREADABLE as error:
            check.error("", "", f"no readable zip file: {error}")
    return check.collected()


class _Check:
    """One pass over one file; the problems found so far."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._problems: list[WaczProblem] = []
        self._counts: Counter[tuple[str, str, bool]] = Counter()

    def error(self, entry: str, place: str, text: str, *, kind: str = "") -> None:
        """Note what breaks the format. Of one `kind` in an entry the first are listed, the rest counted."""
        self._note(WaczProblem(entry, place, text), kind)

    def warn(self, entry: str, place: str, text: str, *, kind: str = "") -> None:
        """Note what an old version of the format allowed or the specification only advises."""
        self._note(WaczProblem(entry, place, text, is_warning=True), kind)

    def _note(self, problem: WaczProblem, kind: str) -> None:
        if kind:
            self._counts[problem.entry, kind, problem.is_warning] += 1
            if self._counts[problem.entry, kind, problem.is_warning] > _SHOWN:
                return
        self._problems.append(problem)

    def collected(self) -> list[WaczProblem]:
        """All problems, and how many more there are of those that were only counted."""
        more = [
            WaczProblem(entry, "", f"{count - _SHOWN:,} more like these: {kind}", is_warning)
            for (entry, kind, is_warning), count in self._counts.items()
            if count > _SHOWN
        ]
        return self._problems + more

    def run(self, container: zipfile.ZipFile, stack: ExitStack) -> None:
        self._container = container
        self._stack = stack
        self._entries = {info.filename: info for info in container.infolist() if not info.is_dir()}
        self._archives: dict[str, IO[bytes]] = {}
        self._gzip_misnamed: list[tuple[str, bool]] = []
        self._check_names(container)
        self._version = "1.2.0"
        if (description := self._read_object(DESCRIPTOR)) is not None:
            self._check_description(description)
        for name, is_gzip in self._gzip_misnamed:
            # files of 1.1.1 and before that its own programs take for valid are like this
            note = self.error if self._version == "1.2.0" or not is_gzip else self.warn
            note(name, "", f"is {'' if is_gzip else 'not '}gzip, which its name denies")
        self._check_digest()
        with closing(sqlite3.connect("", isolation_level=None)) as self._db:
            # on disk: neither the index nor the list of pages has to fit into memory
            self._db.execute("CREATE TABLE captures (url TEXT PRIMARY KEY) WITHOUT ROWID")
            self._db.execute("CREATE TABLE ids (file TEXT, id TEXT, PRIMARY KEY (file, id)) WITHOUT ROWID")
            self._db.execute("BEGIN")
            self._check_indexes()
            self._check_pages()

    # names and places

    def _check_names(self, container: zipfile.ZipFile) -> None:
        if self._path.suffix != ".wacz":
            self.error("", "", "the file name must end in .wacz")
        for name, times in Counter(info.filename for info in container.infolist()).items():
            if times > 1:
                self.error(name, "", f"there are {times} entries of this name")
        for name, info in self._entries.items():
            if is_unsafe(name):
                self.error(name, "", "the path leads out of the package")
            if info.flag_bits & 1:
                self.error(name, "", "is encrypted")
            top, slash, _ = name.partition("/")
            if slash and not self._is_known(name) and top in ("archive", "indexes", "pages"):
                self.error(name, "", f"no file of this kind may be in {top}/")
            if info.compress_type != zipfile.ZIP_STORED and (top == "archive" or name.endswith(".gz")):
                self.error(
                    name, "", "must be stored, not compressed: a replay program reads parts of it in place"
                )
        for pattern, what in (
            (_WARC_NAME, "archive/ holds no WARC file (.warc or .warc.gz)"),
            (_INDEX_NAME, "indexes/ holds no index (.cdx, .cdxj or .cdx.gz)"),
        ):
            if not any(pattern.fullmatch(name) for name in self._entries):
                self.error("", "", what)
        for name in filter(_WARC_NAME.fullmatch, self._entries):
            with self._container.open(name) as stream:
                is_gzip = stream.read(2) == b"\x1f\x8b"
            if is_gzip != name.endswith(".gz"):
                self._gzip_misnamed.append((name, is_gzip))

    @staticmethod
    def _is_known(name: str) -> bool:
        patterns = (_WARC_NAME, _INDEX_NAME, _BLOCKS_NAME, _PAGES_NAME)
        return any(pattern.fullmatch(name) for pattern in patterns)

    # datapackage.json

    def _read_object(self, name: str) -> dict[str, Any] | None:
        if name not in self._entries:
            self.error(name, "", "is missing")
            return None
        try:
            value = msgspec.json.decode(self._container.read(name))
        except (msgspec.MsgspecError, UnicodeDecodeError, zipfile.BadZipFile) as error:
            self.error(name, "", f"cannot be read: {error}")
            return None
        if not isinstance(value, dict):
            self.error(name, "", "is no JSON object")
            return None
        return cast(dict[str, Any], value)

    def _check_description(self, description: dict[str, Any]) -> None:
        version = description.get("wacz_version")
        if version is None:
            self._version = "1.2.0"
        elif version not in VERSIONS:
            self.error(DESCRIPTOR, "wacz_version", f"unknown version {version!r}")
        else:
            self._version = version
        if self._version != "1.2.0":
            self.warn(DESCRIPTOR, "wacz_version", f"version {self._version}; the present one is 1.2.0")
        if description.get("profile") not in PROFILES:
            self.error(
                DESCRIPTOR, "profile", f"{description.get('profile')!r} is none of {', '.join(PROFILES)}"
            )
        for key in ("title", "description", "software"):
            if not isinstance(description.get(key, ""), str):
                self.error(DESCRIPTOR, key, "is no text")
        for key in ("created", "modified"):
            if key in description and not is_rfc3339(description[key]):
                self.error(DESCRIPTOR, key, f"{description[key]!r} is no RFC 3339 moment")
        home = description.get("home")
        if home is not None and not (
            isinstance(home, dict) and is_url(home.get("url")) and is_rfc3339(home.get("ts"))
        ):
            self.error(DESCRIPTOR, "home", "must hold a url and a ts")
        resources = description.get("resources")
        if not isinstance(resources, list) or not resources:
            self.error(DESCRIPTOR, "resources", "lists nothing")
            resources = []
        listed: set[str] = set()
        for number, resource in enumerate(resources):
            self._check_resource(f"resources[{number}]", resource, listed)
        for name in self._entries:
            if name not in listed and name not in (DESCRIPTOR, DIGEST):
                self.error(name, "", f"is not listed in {DESCRIPTOR}")

    def _check_resource(self, place: str, resource: Any, listed: set[str]) -> None:
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str) or is_unsafe(path):
            self.error(DESCRIPTOR, place, f"no path inside the package: {path!r}")
            return
        if path in listed:
            self.error(DESCRIPTOR, place, f"{path} is listed twice")
        listed.add(path)
        if not isinstance(resource.get("name"), str) or not resource["name"]:
            note = self.warn if self._version == "1.0.0" else self.error
            note(DESCRIPTOR, place, f"{path} has no name")
        declared, size = resource.get("hash"), resource.get("bytes")
        stats = resource.get("stats")
        if declared is None and isinstance(stats, dict):  # as 1.0.0 has it
            self.warn(DESCRIPTOR, place, "hash and bytes are under stats, as in version 1.0.0")
            declared, size = f"{resource.get('hashing')}:{stats.get('hash')}", stats.get("bytes")
        if path not in self._entries:
            self.error(path, "", f"is listed in {DESCRIPTOR}, but is missing")
            return
        if size != self._entries[path].file_size or isinstance(size, bool):
            self.error(path, "", f"has {self._entries[path].file_size} bytes; {DESCRIPTOR} says {size}")
        algorithm, _, value = str(declared).partition(":")
        if algorithm not in ("sha256", "sha512", "sha384", "sha1", "md5"):
            self.error(DESCRIPTOR, place, f"{path}: no usable hash: {declared!r}")
            return
        try:
            with self._container.open(path) as stream:
                actual = hashlib.file_digest(stream, algorithm).hexdigest()  # type: ignore[arg-type]
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            self.error(path, "", f"cannot be read: {error}")
            return
        if actual != value.lower():
            self.error(path, "", f"does not match its {algorithm} in {DESCRIPTOR}")

    def _check_digest(self) -> None:
        if DIGEST not in self._entries:
            self.warn(DIGEST, "", f"is missing; nothing vouches for {DESCRIPTOR}")
            return
        digest = self._read_object(DIGEST)
        if digest is None or DESCRIPTOR not in self._entries:
            return
        if digest.get("path") != DESCRIPTOR:
            self.error(DIGEST, "path", f"must be {DESCRIPTOR}")
        actual = f"sha256:{hashlib.sha256(self._container.read(DESCRIPTOR)).hexdigest()}"
        if digest.get("hash") != actual:
            self.error(DIGEST, "hash", f"does not match {DESCRIPTOR}")
        signed = digest.get("signedData")
        if signed is not None and (problem := find_signature_problem(signed, actual)):
            self.error(DIGEST, "signedData", problem)

    # indexes

    def _check_indexes(self) -> None:
        for name in filter(_INDEX_NAME.fullmatch, self._entries):
            if name.endswith(".gz"):
                blocks = self._blocks_of(name)
                self._check_lines(name, self._packed_lines(name, blocks))
                if blocks:
                    self._check_index_keys(name, blocks)
            else:
                with self._container.open(name) as stream:
                    self._check_lines(name, stream)

    def _blocks_of(self, index: str) -> list[tuple[bytes, int, int, str]]:
        """First key, offset, length and digest of the blocks that a block list gives for this index."""
        blocks: list[tuple[bytes, int, int, str]] = []
        for name in filter(_BLOCKS_NAME.fullmatch, self._entries):
            file = ""
            for number, line in enumerate(self._container.read(name).splitlines(), 1):
                begin = line.find(b" {")
                try:
                    block = msgspec.json.decode(line[begin:], type=dict[str, Any]) if begin > 0 else None
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    block = None
                if block is None:
                    if line.strip():
                        self.error(name, f"line {number}", "is no line of a block list", kind="broken lines")
                    continue
                file = block.get("filename", file)
                if line.startswith(b"!meta"):
                    if block.get("format") != "cdxj-gzip-1.0":
                        self.error(name, f"line {number}", f"unknown format {block.get('format')!r}")
                elif f"indexes/{file}" not in self._entries:
                    self.error(name, f"line {number}", f"indexes/{file} is missing", kind="missing index")
                elif f"indexes/{file}" == index:
                    place = block.get("offset"), block.get("length")
                    if all(isinstance(value, int) for value in place):
                        blocks.append(
                            (line[:begin], *cast(tuple[int, int], place), str(block.get("digest", "")))
                        )
                    else:
                        self.error(name, f"line {number}", "names no place", kind="no place")
        return blocks

    def _check_index_keys(self, index: str, blocks: list[tuple[bytes, int, int, str]]) -> None:
        """The block list against the index: without gaps, each block one gzip member that begins with its key."""
        size, at = self._entries[index].file_size, 0
        with self._container.open(index) as stream:
            for key, offset, length, digest in blocks:
                if offset != at:
                    self.error(index, f"offset {at}", f"the block list goes on at {offset}", kind="gaps")
                    stream.seek(offset)
                member = stream.read(length)
                at = offset + length
                try:
                    lines = gzip.decompress(member)
                except (OSError, EOFError, zlib.error) as error:
                    self.error(index, f"offset {offset}", f"no block here: {error}", kind="broken blocks")
                    continue
                if not lines.startswith(key):
                    self.error(
                        index,
                        f"offset {offset}",
                        f"the block does not begin with {key.decode()}",
                        kind="keys",
                    )
                if digest and digest != f"sha256:{hashlib.sha256(member).hexdigest()}":
                    self.error(
                        index, f"offset {offset}", "the block does not match its digest", kind="block digests"
                    )
        if at != size:
            self.error(index, f"offset {at}", f"the block list ends here; the index has {size} bytes")

    def _packed_lines(self, name: str, blocks: list[Any]) -> Iterator[bytes]:
        if not blocks:
            self.warn(name, "", "no block list (.idx) names its blocks, so it has to be read as a whole")
        try:
            with self._container.open(name) as packed, gzip.open(packed) as lines:
                yield from lines
        except (OSError, EOFError, zlib.error) as error:
            self.error(name, "", f"cannot be unpacked: {error}")

    def _check_lines(self, name: str, lines: Iterator[bytes] | IO[bytes]) -> None:
        before = b""
        number = 0
        for number, line in enumerate(lines, 1):
            place = f"line {number}"
            if line < before:
                self.error(name, place, "is not in the order of the bytes", kind="not in order")
            before = line
            parts = line.rstrip(b"\r\n").split(b" ", 2)
            try:
                key, moment = (part.decode() for part in parts[:2])
                block = msgspec.json.decode(parts[2], type=dict[str, Any])
            except (ValueError, IndexError, msgspec.MsgspecError):
                self.error(name, place, "is no CDXJ line", kind="broken lines")
                continue
            if not _MOMENT.fullmatch(moment):
                self.error(name, place, f"{moment!r} is no timestamp", kind="timestamps")
                continue
            self._check_entry(name, place, key, moment, block)
        if not number:
            self.error(name, "", "is empty")

    def _check_entry(self, name: str, place: str, key: str, moment: str, block: dict[str, Any]) -> None:
        url, filename = block.get("url"), block.get("filename")
        missing = [
            field for field in ("url", "mime", "digest", "filename", "offset", "length") if field not in block
        ]
        if missing:
            self.error(name, place, f"lacks {', '.join(missing)}", kind="missing fields")
        if not isinstance(url, str) or not isinstance(filename, str):
            return
        if not is_key_of(key, url):
            self.error(name, place, f"{key} is not the key of {url}", kind="keys")
        self._db.execute("INSERT OR IGNORE INTO captures VALUES (?)", (url,))
        try:
            offset, length = int(block.get("offset", "")), int(block.get("length", ""))
        except (TypeError, ValueError):
            self.error(name, place, "offset and length are no numbers", kind="no place")
            return
        entry = f"archive/{filename}"
        if entry not in self._entries:
            self.error(name, place, f"{entry} is missing", kind="missing archive")
            return
        for problem in self._record_problems(entry, offset, length, url, moment, block):
            self.error(name, place, f"{filename} at {offset}: {problem}", kind="records")

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
        digest = str(block.get("digest", ""))
        declared = record.headers.get("warc-payload-digest", "")
        if declared and digest and not _is_same_digest(digest, declared):
            yield "its digest is not that of the record"
        is_revisit = record.type == "revisit"
        if is_revisit != (block.get("mime") == REVISIT):
            yield f"a {record.type} record, but the index says {block.get('mime')!r}"
        if record.type == "response":
            for one in {declared, digest} - {""}:
                if find_matching_digest(one, record.digests) is False and not self._is_unchunked(
                    record.http_headers
                ):
                    yield f"the payload does not match {one}"
            status = block.get("status")
            if record.status is not None and status is not None and str(status) != str(record.status):
                yield f"the response has status {record.status}, the index says {status}"

    @staticmethod
    def _is_unchunked(http_headers: dict[str, str]) -> bool:
        """Whether a digest may be of the payload without its transfer coding, as some writers compute it."""
        return "chunked" in http_headers.get("transfer-encoding", "").lower()

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

    # pages

    def _check_pages(self) -> None:
        if PAGES not in self._entries:
            self.error(PAGES, "", "is missing")
        for name in filter(_PAGES_NAME.fullmatch, self._entries):
            with self._container.open(name) as lines:
                for number, line in enumerate(lines, 1):
                    if number == 1 or line.strip():
                        self._check_page(name, number, line)

    def _check_page(self, name: str, number: int, line: bytes) -> None:
        place = f"line {number}"
        try:
            page = msgspec.json.decode(line, type=dict[str, Any])
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            self.error(name, place, f"is no JSON object: {error}", kind="broken lines")
            return
        if number == 1:
            if page.get("format") != "json-pages-1.0":
                self.error(name, place, "must be a head with the format json-pages-1.0")
            return
        url, moment = page.get("url"), page.get("ts")
        if not is_url(url):
            self.error(name, place, f"no url: {url!r}", kind="no url")
        if not is_rfc3339(moment):
            self.error(name, place, f"ts {moment!r} is no RFC 3339 moment", kind="no ts")
        for key, kind in (("title", str), ("id", str), ("text", str), ("size", int)):
            if page.get(key) is not None and not isinstance(page[key], kind):
                self.error(name, place, f"{key} is no {'text' if kind is str else 'number'}", kind="types")
        if isinstance(page.get("id"), str):
            added = self._db.execute("INSERT OR IGNORE INTO ids VALUES (?, ?)", (name, page["id"]))
            if not added.rowcount:
                self.error(name, place, f"the id {page['id']} is there twice", kind="double ids")
        if isinstance(url, str) and not self._is_captured(url):
            self.warn(name, place, f"{url} is in no index, so it cannot be shown", kind="not captured")

    def _is_captured(self, url: str) -> bool:
        query = "SELECT 1 FROM captures WHERE url = ?"
        return self._db.execute(query, (url,)).fetchone() is not None


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


def is_unsafe(path: str) -> bool:
    """Whether a path could lead out of a folder that it is unpacked into, or is not written as zip files have it."""
    return path.startswith("/") or "\\" in path or ":" in path.partition("/")[0] or ".." in path.split("/")


def is_url(value: Any) -> bool:
    """Whether the value is an absolute address."""
    return isinstance(value, str) and bool(re.match(r"(?i)[a-z][a-z0-9+.-]*:\S", value))


def is_rfc3339(value: Any) -> bool:
    """Whether the value is a moment as RFC 3339 writes it."""
    if not isinstance(value, str) or not _RFC3339.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value.upper())
    except ValueError:
        return False
    return True


def is_key_of(key: str, url: str) -> bool:
    """Whether an index key is that of the address. Writers differ in the slash at its end and in encoded characters."""

    def loose(text: str) -> list[str]:
        # the characters of each part, in whatever order a writer sorts the parameters
        return sorted(re.sub(r"\W", "", part) for part in re.split("[?&)]", unquote(unquote(text)).lower()))

    expected = search_key(url)
    return key == expected or loose(key) == loose(expected)


def _is_same_digest(first: str, second: str) -> bool:
    """Whether two digests are one, whether or not they name the algorithm."""
    return first.rpartition(":")[2].upper() == second.rpartition(":")[2].upper()


def is_valid(problems: Iterable[WaczProblem]) -> bool:
    """Whether a file with these problems keeps the specification: there is nothing but warnings."""
    return all(problem.is_warning for problem in problems)

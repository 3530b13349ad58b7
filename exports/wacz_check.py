"""Whether a WACZ file keeps its specification, entry by entry and record by record; reads only.

Formats: WACZ 1.2.0 (https://specs.webrecorder.net/wacz/1.2.0/), also 1.1.1 and 1.0.0, CDXJ 0.1.0. Beyond the text of
the specification every index entry is followed: the record at its place must be whole and be the one it names.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
import zipfile
import zlib
from collections import Counter
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import msgspec

from exports.wacz import DESCRIPTOR, DIGEST, PAGES, UNREADABLE
from exports.wacz_index import BLOCKS_NAME, INDEX_NAME, IndexCheck, is_bomb, iter_lines
from exports.wacz_problems import Problems, WaczProblem
from exports.wacz_signature import find_signature_problem

VERSIONS = ("1.0.0", "1.1.0", "1.1.1", "1.2.0")
PROFILES = ("wacz", "data-package")
"""`wacz` is what 1.2.0 asks for, `data-package` what 1.1.1 does and all that replay programs open."""

_WARC_NAME = re.compile(r"archive/[^/]+\.warc(\.gz)?")
_PAGES_NAME = re.compile(r"pages/[^/]+\.jsonl")
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def check_wacz(path: Path) -> list[WaczProblem]:
    """Every problem of the file, in the order of reading; none when it is valid. Raises OSError when it cannot be opened.

    Old versions of the format give warnings where 1.2.0 asks for more. A file is valid when no problem but
    warnings is left.
    """
    problems = Problems()
    with path.open("rb") as file:
        try:
            with zipfile.ZipFile(file) as container, ExitStack() as stack:
                _Check(path, container, problems).run(stack)
        except UNREADABLE as error:
            problems.error("", "", f"no readable zip file: {error}")
    return problems.collected()


class _Check:
    """One pass over one file."""

    def __init__(self, path: Path, container: zipfile.ZipFile, problems: Problems) -> None:
        self._path = path
        self._container = container
        self._problems = problems
        self._entries = {info.filename: info for info in container.infolist() if not info.is_dir()}
        self._gzip_misnamed: list[tuple[str, bool]] = []
        self._version = "1.2.0"

    def run(self, stack: ExitStack) -> None:
        self._refuse_bombs()
        self._check_names()
        if (description := self._read_object(DESCRIPTOR)) is not None:
            self._check_description(description)
        for name, is_gzip in self._gzip_misnamed:
            # files of 1.1.1 and before that its own programs take for valid are like this
            note = self._problems.error if self._version == "1.2.0" or not is_gzip else self._problems.warn
            note(name, "", f"is {'' if is_gzip else 'not '}gzip, which its name denies")
        self._check_digest()
        # on disk: neither the index nor the list of pages has to fit into memory
        self._db = stack.enter_context(closing(sqlite3.connect("", isolation_level=None)))
        self._db.execute("BEGIN")
        self._index = IndexCheck(self._path, self._container, self._entries, self._problems, self._db, stack)
        self._index.run()
        self._check_pages()

    # names and places

    def _refuse_bombs(self) -> None:
        """Leave alone what nobody should unpack."""
        for name, info in list(self._entries.items()):
            if is_bomb(info.file_size, info.compress_size):
                size, packed = info.file_size, info.compress_size
                self._problems.error(name, "", f"{size} bytes packed into {packed}: not unpacked")
                del self._entries[name]

    def _check_names(self) -> None:
        if self._path.suffix != ".wacz":
            self._problems.error("", "", "the file name must end in .wacz")
        for name, times in Counter(info.filename for info in self._container.infolist()).items():
            if times > 1:
                self._problems.error(name, "", f"there are {times} entries of this name")
        for name, info in self._entries.items():
            self._check_entry(name, info)
        for pattern, what in (
            (_WARC_NAME, "archive/ holds no WARC file (.warc or .warc.gz)"),
            (INDEX_NAME, "indexes/ holds no index (.cdx, .cdxj or .cdx.gz)"),
        ):
            if not any(pattern.fullmatch(name) for name in self._entries):
                self._problems.error("", "", what)
        for name in filter(_WARC_NAME.fullmatch, self._entries):
            with self._container.open(name) as stream:
                is_gzip = stream.read(2) == b"\x1f\x8b"
            if is_gzip != name.endswith(".gz"):
                self._gzip_misnamed.append((name, is_gzip))

    def _check_entry(self, name: str, info: zipfile.ZipInfo) -> None:
        if is_unsafe(name):
            self._problems.error(name, "", "the path leads out of the package")
        if info.flag_bits & 1:
            self._problems.error(name, "", "is encrypted")
        top, slash, _ = name.partition("/")
        if slash and not self._is_known(name) and top in ("archive", "indexes", "pages"):
            self._problems.error(name, "", f"no file of this kind may be in {top}/")
        if info.compress_type != zipfile.ZIP_STORED and (top == "archive" or name.endswith(".gz")):
            self._problems.error(
                name, "", "must be stored, not compressed: a replay program reads parts of it in place"
            )

    @staticmethod
    def _is_known(name: str) -> bool:
        patterns = (_WARC_NAME, INDEX_NAME, BLOCKS_NAME, _PAGES_NAME)
        return any(pattern.fullmatch(name) for pattern in patterns)

    # datapackage.json

    def _read_object(self, name: str) -> dict[str, Any] | None:
        if name not in self._entries:
            self._problems.error(name, "", "is missing")
            return None
        try:
            value = msgspec.json.decode(self._container.read(name))
        except (msgspec.MsgspecError, UnicodeDecodeError, zipfile.BadZipFile) as error:
            self._problems.error(name, "", f"cannot be read: {error}")
            return None
        if not isinstance(value, dict):
            self._problems.error(name, "", "is no JSON object")
            return None
        return cast(dict[str, Any], value)

    def _check_description(self, description: dict[str, Any]) -> None:
        self._find_version(description)
        self._check_about(description)
        resources = description.get("resources")
        if not isinstance(resources, list) or not resources:
            self._problems.error(DESCRIPTOR, "resources", "lists nothing")
            resources = []
        listed: set[str] = set()
        for number, resource in enumerate(resources):
            self._check_resource(f"resources[{number}]", resource, listed)
        for name in self._entries:
            if name not in listed and name not in (DESCRIPTOR, DIGEST):
                self._problems.error(name, "", f"is not listed in {DESCRIPTOR}")

    def _find_version(self, description: dict[str, Any]) -> None:
        """The version whose rules hold: the present one where none is stated, or none that there is."""
        version = description.get("wacz_version")
        if version is not None and version not in VERSIONS:
            self._problems.error(DESCRIPTOR, "wacz_version", f"unknown version {version!r}")
        elif version is not None:
            self._version = version
        if self._version != "1.2.0":
            self._problems.warn(
                DESCRIPTOR, "wacz_version", f"version {self._version}; the present one is 1.2.0"
            )

    def _check_about(self, description: dict[str, Any]) -> None:
        """What the description says of the package as a whole."""
        if description.get("profile") not in PROFILES:
            self._problems.error(
                DESCRIPTOR, "profile", f"{description.get('profile')!r} is none of {', '.join(PROFILES)}"
            )
        for key in ("title", "description", "software"):
            if not isinstance(description.get(key, ""), str):
                self._problems.error(DESCRIPTOR, key, "is no text")
        for key in ("created", "modified"):
            if key in description and not is_rfc3339(description[key]):
                self._problems.error(DESCRIPTOR, key, f"{description[key]!r} is no RFC 3339 moment")
        home = description.get("home")
        if home is not None and not (
            isinstance(home, dict) and is_url(home.get("url")) and is_rfc3339(home.get("ts"))
        ):
            self._problems.error(DESCRIPTOR, "home", "must hold a url and a ts")

    def _check_resource(self, place: str, resource: Any, listed: set[str]) -> None:
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str) or is_unsafe(path):
            self._problems.error(DESCRIPTOR, place, f"no path inside the package: {path!r}")
            return
        if path in listed:
            self._problems.error(DESCRIPTOR, place, f"{path} is listed twice")
        listed.add(path)
        if not isinstance(resource.get("name"), str) or not resource["name"]:
            note = self._problems.warn if self._version == "1.0.0" else self._problems.error
            note(DESCRIPTOR, place, f"{path} has no name")
        declared, size = resource.get("hash"), resource.get("bytes")
        stats = resource.get("stats")
        if declared is None and isinstance(stats, dict):  # as 1.0.0 has it
            self._problems.warn(DESCRIPTOR, place, "hash and bytes are under stats, as in version 1.0.0")
            declared, size = f"{resource.get('hashing')}:{stats.get('hash')}", stats.get("bytes")
        if path not in self._entries:
            self._problems.error(path, "", f"is listed in {DESCRIPTOR}, but is missing")
            return
        if size != self._entries[path].file_size or isinstance(size, bool):
            self._problems.error(
                path, "", f"has {self._entries[path].file_size} bytes; {DESCRIPTOR} says {size}"
            )
        algorithm, _, value = str(declared).partition(":")
        if algorithm not in ("sha256", "sha512", "sha384", "sha1", "md5"):
            self._problems.error(DESCRIPTOR, place, f"{path}: no usable hash: {declared!r}")
            return
        try:
            with self._container.open(path) as stream:
                actual = hashlib.file_digest(stream, algorithm).hexdigest()  # type: ignore[arg-type]
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            self._problems.error(path, "", f"cannot be read: {error}")
            return
        if actual != value.lower():
            self._problems.error(path, "", f"does not match its {algorithm} in {DESCRIPTOR}")

    def _check_digest(self) -> None:
        if DIGEST not in self._entries:
            self._problems.warn(DIGEST, "", f"is missing; nothing vouches for {DESCRIPTOR}")
            return
        digest = self._read_object(DIGEST)
        if digest is None or DESCRIPTOR not in self._entries:
            return
        if digest.get("path") != DESCRIPTOR:
            self._problems.error(DIGEST, "path", f"must be {DESCRIPTOR}")
        actual = f"sha256:{hashlib.sha256(self._container.read(DESCRIPTOR)).hexdigest()}"
        if digest.get("hash") != actual:
            self._problems.error(DIGEST, "hash", f"does not match {DESCRIPTOR}")
        signed = digest.get("signedData")
        if signed is not None and (problem := find_signature_problem(signed, actual)):
            self._problems.error(DIGEST, "signedData", problem)

    # pages

    def _check_pages(self) -> None:
        self._db.execute("CREATE TABLE ids (file TEXT, id TEXT, PRIMARY KEY (file, id)) WITHOUT ROWID")
        if PAGES not in self._entries:
            self._problems.error(PAGES, "", "is missing")
        for name in filter(_PAGES_NAME.fullmatch, self._entries):
            with self._container.open(name) as lines:
                for number, line in enumerate(iter_lines(lines), 1):
                    if number == 1 or line.strip():
                        self._check_page(name, number, line)

    def _check_page(self, name: str, number: int, line: bytes) -> None:
        place = f"line {number}"
        try:
            page = msgspec.json.decode(line, type=dict[str, Any])
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            self._problems.error(name, place, f"is no JSON object: {error}", kind="broken lines")
            return
        if number == 1:
            if page.get("format") != "json-pages-1.0":
                self._problems.error(name, place, "must be a head with the format json-pages-1.0")
            return
        url, moment = page.get("url"), page.get("ts")
        if not is_url(url):
            self._problems.error(name, place, f"no url: {url!r}", kind="no url")
        if not is_rfc3339(moment):
            self._problems.error(name, place, f"ts {moment!r} is no RFC 3339 moment", kind="no ts")
        for key, kind in (("title", str), ("id", str), ("text", str), ("size", int)):
            if page.get(key) is not None and not isinstance(page[key], kind):
                self._problems.error(
                    name, place, f"{key} is no {'text' if kind is str else 'number'}", kind="types"
                )
        if isinstance(page.get("id"), str):
            added = self._db.execute("INSERT OR IGNORE INTO ids VALUES (?, ?)", (name, page["id"]))
            if not added.rowcount:
                self._problems.error(name, place, f"the id {page['id']} is there twice", kind="double ids")
        if isinstance(url, str) and not self._index.is_captured(url):
            self._problems.warn(
                name, place, f"{url} is in no index, so it cannot be shown", kind="not captured"
            )


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

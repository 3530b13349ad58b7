"""The files in a tar archive, read forward from decoded bytes: nothing of it is held but the file at hand.

Formats: POSIX ustar and pax, GNU's long names and sizes. A header that is broken costs what it stands for: reading goes on
at the next that is whole. (The standard library's reader ends there, and takes headers of any length into memory.)
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from crawler.sources.decoded import DecodedFile
from crawler.text import find_number

BLOCK = 512
_REGULAR = b"0\07"
_WITHOUT_DATA = b"123456"
_LONGEST_EXTENSION = 1 << 20
_LARGEST = 1 << 50
_LATEST = 253_402_300_800
"""The end of the year 9999."""


class TarMember(Struct, frozen=True, kw_only=True):
    """A regular file. `body` holds no more than was allowed, `size` is what its header says."""

    name: str
    body: bytes
    size: int
    modified: float | None
    offset: int
    """Where its header begins in the file that holds the archive, or the compressed member does that holds it."""


class TarDamage(Struct, frozen=True):
    """A stretch without a header where one should be, or the end of an archive that breaks off."""

    offset: int
    cause: str
    bytes_lost: int


def is_tar(begin: bytes) -> bool:
    """Whether bytes begin as an archive does."""
    return begin[257:262] == b"ustar" and _parse_header(begin[:BLOCK]) is not None


def iter_members(decoded: DecodedFile, limit: int) -> Iterator[TarMember | TarDamage]:
    """The regular files in order, up to `limit` bytes of each, and what is damaged."""
    said: dict[str, str] = {}
    lost = 0
    is_ended = False
    while True:
        offset = decoded.offset
        block = decoded.read(BLOCK)
        header = _parse_header(block) if len(block) == BLOCK else None
        if (header is not None or not block) and lost:
            yield TarDamage(offset, "tar archive: no header where one should begin", lost)
            lost = 0
        if len(block) < BLOCK:
            if block.strip(b"\0") or decoded.fault is not None or not is_ended:
                yield TarDamage(offset, _cause(decoded), len(block))
            return
        is_ended = not block.strip(b"\0")  # blocks of zeros end an archive, and another may follow
        if header is None:
            lost += 0 if is_ended else BLOCK
            continue
        kind, name, size, modified = header
        if kind in b"xLg" and size <= _LONGEST_EXTENSION:
            data = _read_data(decoded, size, size)
            if kind != b"g":  # that of all files says nothing asked for
                said |= _read_extension(kind, data)
            continue
        stated = find_number(said.get("size")) if kind in _REGULAR else None
        size = 0 if kind in _WITHOUT_DATA else size if stated is None else stated
        before = decoded.tell
        body = _read_data(decoded, size, limit if kind in _REGULAR else 0)
        if decoded.tell - before < size or decoded.fault is not None:
            yield TarDamage(offset, _cause(decoded), len(body))
            return
        name = said.get("path", name)  # that of the header may be cut
        if kind in _REGULAR and not name.endswith("/"):
            yield TarMember(
                name=name,
                body=body,
                size=size,
                modified=_time(said.get("mtime")) or modified,
                offset=offset,
            )
        said = {}


def _parse_header(block: bytes) -> tuple[bytes, str, int, float | None] | None:
    """Type, name, size and time of a header; None for a block that is none: its sum has to be right."""
    total = sum(block[:148]) + 8 * 32 + sum(block[156:])
    size, stated = _number(block[124:136]), _number(block[148:156])
    if stated != total or size is None or not 0 <= size < _LARGEST:
        return None
    name = _text(block[:100])
    if block[257:263] == b"ustar\0" and (prefix := _text(block[345:500])):
        name = f"{prefix}/{name}"
    return block[156:157], name, size, _time(_number(block[136:148]))


def _number(field: bytes) -> int | None:
    """A number in octal digits, or in binary where they do not suffice (GNU)."""
    if field[:1] == b"\x80":
        return int.from_bytes(field[1:], "big")
    try:
        return int(field.strip(b" \0") or b"0", 8)
    except ValueError:
        return None


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("utf-8", "surrogateescape")


def _time(stated: str | float | None) -> float | None:
    """Seconds since 1970 of a moment that has a date; 0 is written where none is known."""
    try:
        moment = float(stated) if stated else 0.0
    except ValueError:
        return None
    return moment if 0 < moment < _LATEST else None


def _read_data(decoded: DecodedFile, size: int, limit: int) -> bytes:
    """Up to `limit` bytes of a file; the decoded then stands behind the file and what fills its last block."""
    data = decoded.read(min(size, limit))
    decoded.skip(size - len(data))
    decoded.skip(-size % BLOCK)
    return data


def _cause(decoded: DecodedFile) -> str:
    return decoded.fault.cause if decoded.fault else "tar archive: clipped"


def _read_extension(kind: bytes, data: bytes) -> dict[str, str]:
    """What is said of the next file: a long name, or records of pax ("27 path=…", the number being their length)."""
    if kind == b"L":
        return {"path": _text(data)}
    said = {}
    at = 0
    while at < len(data):
        blank = data.find(b" ", at, at + 16)
        length = find_number(data[at : max(at, blank)].decode("latin-1"))
        if not length or at + length > len(data):
            break
        key, _, value = data[blank + 1 : at + length].removesuffix(b"\n").partition(b"=")
        said[key.decode("utf-8", "replace")] = value.decode("utf-8", "surrogateescape")
        at += length
    return said

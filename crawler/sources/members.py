"""Members of compressed archive files: where they begin and what they decode to; knows nothing of records.

Gzip calls them members, zstd and lz4 frames; a plain file counts as one. Formats: RFC 1952 (gzip), RFC 8878 (zstd),
the LZ4 frame format 1.6, and IIPC's warc-zstd 1.0 for the dictionary.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Literal

import zstandard
from fastwarc.stream_io import Lz4Reader

from crawler.sources.ranges import read_at, size_of, window_of

Codec = Literal["plain", "gzip", "zstd", "lz4"]

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
LZ4_MAGIC = b"\x04\x22\x4d\x18"
_SKIPPABLE = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18", re.S)
"""Skippable frames of zstd and lz4; the one of a .warc.zst holds a dictionary."""
_DICTIONARY = b"\x5d\x2a\x4d\x18"
_DICTIONARY_START = re.compile(re.escape(_DICTIONARY))
_LONGEST_DICTIONARY = 16 << 20
_MEMBER_STARTS: dict[Codec, re.Pattern[bytes]] = {
    "gzip": re.compile(rb"\x1f\x8b\x08[\x00-\x1f]", re.S),
    "zstd": re.compile(re.escape(ZSTD_MAGIC)),
    "lz4": re.compile(re.escape(LZ4_MAGIC)),
}
_RAW = 1 << 16
_DECODED = 1 << 20
"""Most bytes decoded at once: bounds what a decompression bomb takes."""
_TRIAL = 9_000
"""Decoded bytes that tell what begins at a place: the first line of an ARC may be that long."""
SCAN = 1 << 20
"""Raw bytes that are searched for the next member at once."""


class Fault(Exception):
    """A member that cannot be decoded (on). Raised by the decoders, caught by `DecodedFile`."""

    def __init__(self, cause: str, member: int, at: int) -> None:
        super().__init__(cause)
        self.cause = cause
        self.member = member
        """Offset of the member."""
        self.at = at
        """Offset up to which the file was read when it broke."""

    @property
    def is_clipped(self) -> bool:
        """Whether the file ends within the member; what was decoded of it is right."""
        return self.cause.startswith("clipped")


class Dictionary:
    """The dictionary of the frames of a zstd file, if they have any; where files were put together, that of the part which is
    being read."""

    def __init__(self, content: bytes | None, places: list[tuple[int, int]] | None = None) -> None:
        self.content = content
        self._places: list[tuple[int, int]] = [] if places is None else places
        """Where in the file dictionaries stand, and their numbers; looked up once, where it is asked for."""

    def copy(self) -> Dictionary:
        """One that goes its own way through the file."""
        return Dictionary(self.content, self._places)

    def find(self, file: BinaryIO, number: int, before: int) -> bytes | None:
        """The last dictionary of that number before an offset: what is broken, or was not read, may stand between."""
        if not self._places:
            self._places += [(-1, 0), *_dictionary_places(file)]
        places = [at for at, known in self._places if known == number and at < before]
        return zstd_dictionary(file, places[-1]) if places else None


def first_bytes(file: BinaryIO, codec: Codec, offset: int, dictionary: Dictionary | None = None) -> bytes:
    """The first decoded bytes of the member (in a plain file: the bytes) at an offset, if any."""
    if codec == "zstd":
        dictionary = dictionary.copy() if dictionary else Dictionary(zstd_dictionary(file))
    begin = b""
    try:
        for piece in decode(file, codec, offset, dictionary):
            if isinstance(piece, bytes):
                begin += piece
                if len(begin) >= _TRIAL:
                    break
    except Fault:
        pass  # a broken member may still show its first bytes; reading it reports the damage
    return begin


def find_members(file: BinaryIO, codec: Codec, start: int) -> Iterator[int]:
    """Offsets at or after `start` where the magic bytes of a member stand; chance hits included."""
    pattern = _MEMBER_STARTS[codec]
    offset = start
    while block := read_at(file, offset, SCAN):
        for match in pattern.finditer(block):
            yield offset + match.start()
        if len(block) < SCAN:
            return
        offset += len(block) - 3  # magic bytes cut by the block's end are found in the next


def decode(file: BinaryIO, codec: Codec, start: int, dictionary: Dictionary | None) -> Iterator[int | bytes]:
    """From `start` on, the offset of each member, then its decoded bytes piece by piece (a plain file has no offsets).

    `dictionary` is kept up to the part that is being read. Raises Fault where a member breaks; its bytes before the error have
    been given out by then.
    """
    match codec:
        case "plain":
            return _plain_chunks(file, start)
        case "gzip":
            return _gzip_chunks(file, start)
        case "zstd":
            return _zstd_chunks(file, start, dictionary or Dictionary(None))
        case "lz4":
            return _lz4_chunks(file, start)


def _plain_chunks(file: BinaryIO, start: int) -> Iterator[int | bytes]:
    offset = start
    while piece := read_at(file, offset, 1 << 18):
        offset += len(piece)
        yield piece


def _find_next(file: BinaryIO, start: int, magic: bytes, name: str) -> tuple[int, bytes] | None:
    """Offset of the member behind padding and skippable frames, and the raw bytes that begin there; None at the end.

    Zeros pad files on tapes and block devices; gzip ignores them, too. At the very beginning of a file nothing is padded:
    zeros there are what a broken disk or a copy cut short has left of it.
    """
    offset = start
    while raw := read_at(file, offset, _RAW):
        if start == 0 and raw[0] == 0:
            raise Fault(f"no {name} where one should begin", 0, 0)
        if padding := len(raw) - len(raw.lstrip(b"\0")):
            offset += padding
        elif _SKIPPABLE.match(raw) and len(raw) >= 8:
            offset += 8 + int.from_bytes(raw[4:8], "little")
        elif raw.startswith(magic) or len(raw) < len(magic):
            return offset, raw
        else:
            raise Fault(f"no {name} where one should begin", offset, offset)
    return None


def _gzip_chunks(file: BinaryIO, start: int) -> Iterator[int | bytes]:
    offset = start
    while found := _find_next(file, start=offset, magic=GZIP_MAGIC, name="gzip member"):
        member, raw = found
        yield member
        engine = zlib.decompressobj(31)
        offset = member + len(raw)
        while not engine.eof:
            if not raw:
                raw = read_at(file, offset, _RAW)
                offset += len(raw)
                if not raw:
                    raise Fault("clipped gzip member", member, offset)
            saved = engine.copy()
            try:
                piece = engine.decompress(raw, _DECODED)
            except zlib.error as error:
                yield from _last_pieces(saved, raw)
                cause = str(error).rpartition("decompressing data: ")[2]
                raise Fault(f"gzip member: {cause}", member, offset - len(raw)) from error
            raw = engine.unconsumed_tail
            yield piece
        offset -= len(engine.unused_data)


def _last_pieces(engine: zlib._Decompress, raw: bytes) -> Iterator[bytes]:
    """All that can be decoded before the error within `raw`."""
    step = 64
    for at in range(0, len(raw), step):
        saved = engine.copy()
        try:
            yield engine.decompress(raw[at : at + step])
        except zlib.error:
            for byte in range(at, at + step):
                try:
                    yield saved.decompress(raw[byte : byte + 1])
                except zlib.error:
                    return
            return


def zstd_dictionary(file: BinaryIO, offset: int = 0) -> bytes | None:
    """The dictionary in the first frame of a .warc.zst file (IIPC's warc-zstd 1.0), or in that at an offset, unpacked."""
    head = read_at(file, offset, 8)
    length = int.from_bytes(head[4:], "little")
    if head[:4] != _DICTIONARY or length > _LONGEST_DICTIONARY:
        return None
    frame = read_at(file, offset + 8, length)
    if frame[:4] == ZSTD_MAGIC:
        try:
            frame = zstandard.ZstdDecompressor().decompress(frame, max_output_size=_LONGEST_DICTIONARY)
        except zstandard.ZstdError:
            return None
    return frame


def _dictionary_number(frame: bytes) -> int:
    """The number of the dictionary that a frame names; 0 where it names none."""
    try:
        return int(zstandard.get_frame_parameters(frame[:18]).dict_id)
    except zstandard.ZstdError:
        return 0


def _dictionary_places(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Where the dictionaries of a file stand, and their numbers: files that were put together have each its own."""
    offset = 0
    while block := read_at(file, offset, SCAN):
        for match in _DICTIONARY_START.finditer(block):
            content = zstd_dictionary(file, offset + match.start())
            if content and (number := _zstd_engine(content)[1]):
                yield offset + match.start(), number
        if len(block) < SCAN:
            return
        offset += len(block) - 3


def _zstd_engine(content: bytes | None) -> tuple[zstandard.ZstdDecompressor, int]:
    """What undoes frames with that dictionary, and its number; 0 for none."""
    if not content:
        return zstandard.ZstdDecompressor(), 0
    known = zstandard.ZstdCompressionDict(content)
    return zstandard.ZstdDecompressor(dict_data=known), known.dict_id()


def _zstd_chunks(file: BinaryIO, start: int, dictionary: Dictionary) -> Iterator[int | bytes]:
    decompressor, number = _zstd_engine(dictionary.content)
    offset = start
    while found := _find_next(file, start=offset, magic=ZSTD_MAGIC, name="zstd frame"):
        offset, raw = found
        member = offset
        yield member
        named = _dictionary_number(raw)
        if named not in (0, number):
            dictionary.content = dictionary.find(file, named, offset) or dictionary.content
            decompressor, number = _zstd_engine(dictionary.content)
        engine = decompressor.decompressobj()
        try:
            # The engine decodes all it is given: small pieces bound what a bomb takes.
            while not engine.eof:
                if not raw:
                    raw = read_at(file, offset, _RAW)
                    if not raw:
                        raise Fault("clipped zstd frame", member, offset)
                piece, raw = raw[:4096], raw[4096:]
                offset += len(piece)
                yield engine.decompress(piece)
        except zstandard.ZstdError as error:
            cause = str(error).rpartition(": ")[2]
            raise Fault(f"zstd frame: {cause}", member, offset) from error
        offset -= len(engine.unused_data)


def _lz4_chunks(file: BinaryIO, start: int) -> Iterator[int | bytes]:
    offset = start
    size = size_of(file)
    while found := _find_next(file, start=offset, magic=LZ4_MAGIC, name="lz4 frame"):
        offset, _ = found
        end = _lz4_frame_end(file, offset, size)
        yield offset
        reader = Lz4Reader(window_of(file, offset, end))
        try:
            while piece := reader.read(_RAW):
                yield piece
        except (OSError, ValueError) as error:
            raise Fault(f"lz4 frame: {error}", offset, offset) from error
        if end is None:
            raise Fault("clipped lz4 frame", offset, size)
        offset = end


def _lz4_frame_end(file: BinaryIO, offset: int, size: int) -> int | None:
    """Offset behind an lz4 frame, walked block by block; None when the file ends before it does."""
    head = read_at(file, offset, 7)
    if len(head) < 7:
        return None
    flags = head[4]
    at = offset + 7 + (8 if flags & 0x08 else 0) + (4 if flags & 0x01 else 0)
    while True:
        block = read_at(file, at, 4)
        if len(block) < 4:
            return None
        length = int.from_bytes(block, "little") & 0x7FFFFFFF
        at += 4
        if not length:
            at += 4 if flags & 0x04 else 0
            return at if at <= size else None
        at += length + (4 if flags & 0x10 else 0)
        if at > size:
            return None

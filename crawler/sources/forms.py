"""What a file is, told by its content: how it is compressed, and whether it is an archive; reads no records."""

from __future__ import annotations

import re
from itertools import islice
from typing import BinaryIO

from msgspec import Struct

from crawler.sources.members import GZIP_MAGIC, LZ4_MAGIC, ZSTD_MAGIC, Codec, find_members, first_bytes
from crawler.sources.ranges import read_at
from crawler.sources.records import Kind
from crawler.sources.salvage import kind_of
from crawler.sources.tar import is_tar

_NAME = re.compile(r"\.(warc|arc)(?:\.(gz|zst|lz4))?(?:\.open)?$")
_NAMED_CODECS: dict[str, Codec] = {"gz": "gzip", "zst": "zstd", "lz4": "lz4"}
_UNPACKS_ITSELF = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype[^>]*>\s*)?<html\s+data-sfz[\s>]", re.I)
_TRIALS = 200
"""Places tried for an archive's member in a compressed file whose beginning is none."""


class Form(Struct, frozen=True):
    """What a file is: how it is compressed and, if it is one, which kind of archive."""

    codec: Codec
    kind: Kind | None
    is_empty: bool
    is_tar: bool = False


def find_form(file: BinaryIO, name: str) -> Form:
    """The form of a seekable file, told by its content, else by its name: its beginning may be damaged."""
    magic = read_at(file, 0, 4)
    codec: Codec = "plain"
    if magic[:2] == GZIP_MAGIC:
        codec = "gzip"
    elif magic == ZSTD_MAGIC or (magic[1:] == b"\x2a\x4d\x18" and 0x50 <= magic[0] <= 0x5F):
        codec = "zstd"
    elif magic == LZ4_MAGIC:
        codec = "lz4"
    begin = first_bytes(file, codec, 0)
    kind = kind_of(begin)
    if kind is None and magic:
        named = _NAME.search(name.rpartition("/")[2].lower())
        if named:
            kind = "warc" if named[1] == "warc" else "arc"
            codec = _NAMED_CODECS.get(named[2] or "", codec) if codec == "plain" else codec
        elif codec != "plain":
            trials = (first_bytes(file, codec, at) for at in find_members(file, codec, 1))
            kind = next(filter(None, map(kind_of, islice(trials, _TRIALS))), None)
    return Form(codec, kind, not magic, kind is None and is_tar(begin))


def is_zip(file: BinaryIO, name: str) -> bool:
    """Whether a file is a zip file, such as a WACZ: by its beginning, or by its name where that is damaged."""
    begin = read_at(file, 0, 4)
    return begin == b"PK\x03\x04" or (name.lower().endswith(".wacz") and len(begin) > 0)


def unpacks_itself(file: BinaryIO) -> bool:
    """Whether a file is a page of SingleFile that a script unpacks from the zip file behind it: all that it says by itself is
    to wait."""
    return _UNPACKS_ITSELF.match(read_at(file, 0, 4096)) is not None

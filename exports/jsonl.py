"""JSON Lines, plain or compressed: one record a line, exactly as in a site's `records.jsonl`."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec
import zstandard

from crawler.items import Record, encode_record
from exports.job import Job

_BUFFER = 1 << 20
_GZIP_LEVEL = 6
_ZSTD_LEVEL = 9


def write(job: Job) -> None:
    """Write the records; the compression follows from the target's suffix."""
    with opened_to_write(job.target) as stream:
        write_stream(job, stream)


def write_stream(job: Job, stream: IO[bytes]) -> None:
    """Write the records to an open stream, uncompressed."""
    for _ in lines_written(job.records, stream, None if job.complete else job.names):
        pass


def lines_written(
    records: Iterable[Record], stream: IO[bytes], names: tuple[str, ...] | None
) -> Iterator[Record]:
    """Each record after its line is written, so that another format can take the same stream further.

    With `names`, lines hold these keys only, in that order.
    """
    encode = encode_record if names is None else _subset_encoder(names)
    for record in records:
        stream.write(encode(record) + b"\n")
        yield record


def _subset_encoder(names: tuple[str, ...]) -> Callable[[Record], bytes]:
    encoder = msgspec.json.Encoder()

    def encode(record: Record) -> bytes:
        return encoder.encode({name: getattr(record, name) for name in names})

    return encode


@contextmanager
def opened_to_write(path: Path) -> Iterator[IO[bytes]]:
    """The file to write lines to, compressed as its suffix says."""
    with path.open("wb", buffering=_BUFFER) as plain:
        if path.suffix == ".gz":
            # without name and time of writing: the same records give the same bytes
            with gzip.GzipFile("", "wb", _GZIP_LEVEL, plain, mtime=0) as packed:
                yield packed  # type: ignore[misc]
        elif path.suffix == ".zst":
            with zstandard.ZstdCompressor(level=_ZSTD_LEVEL).stream_writer(plain, closefd=False) as packed:
                yield packed
        else:
            yield plain


@contextmanager
def opened_to_read(path: Path) -> Iterator[IO[bytes]]:
    """The file to read lines from, unpacked as its suffix says."""
    if path.suffix == ".gz":
        with gzip.open(path) as unpacked:
            yield unpacked  # type: ignore[misc]
    elif path.suffix == ".zst":
        with path.open("rb") as packed, zstandard.ZstdDecompressor().stream_reader(packed) as unpacked:
            yield unpacked
    else:
        with path.open("rb") as plain:
            yield plain


def count(path: Path) -> int | None:
    """How many lines the file holds; None when it cannot be read as such a file."""
    lines = 0
    try:
        with opened_to_read(path) as stream:
            while block := stream.read(_BUFFER):
                lines += block.count(b"\n")
    except (OSError, EOFError, zlib.error, zstandard.ZstdError):
        return None
    return lines

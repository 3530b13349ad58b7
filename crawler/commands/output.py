"""Where a command writes: checks before work starts, a file that appears when complete, errors of disk and signals."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import sys
import tempfile
import threading
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import IO

import zstandard

from crawler.commands.console import require_file
from crawler.errors import DamageError, UsageError
from crawler.sources import Input
from exports.jsonl import opened_to_read, opened_to_write

COMPRESSIONS = (".gz", ".zst")
OTHER_FORMATS = frozenset(
    ".parquet .csv .tsv .sqlite .sqlite3 .db .xlsx .warc .arc .wet .wacz .html .bz2 .xz .lz4 .zip".split()
)
"""Endings of file names that promise something else than JSON Lines."""
_EARLIER_OUTPUT = b'{"schema":"kronika/'
_DISK_ERRORS = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
}


def check_outputs(
    inputs: list[Input], others: Sequence[Path], target: Path | None, lists: dict[str, Path | None]
) -> list[Input]:
    """The inputs to read, when -o is `target`, and `lists` the files of other options; `others` are files that are read besides.

    Raises UsageError when a file to write cannot be one or would replace one that is read.
    """
    if target is not None:
        require_file("-o", target)
        inputs = _without_target(inputs, others, target, "-o")
        _check_format(target)
    written = {} if target is None else {target.resolve(): "-o"}
    for option, path in lists.items():
        if path is None:
            continue
        require_file(option, path)
        first = written.setdefault(path.resolve(), option)
        if first != option:
            raise UsageError(f"{path}: the same file for {first} and {option}")
        _without_target(inputs, others, path, option)
    return inputs


def _check_format(target: Path) -> None:
    """Raise UsageError for the name of a file that no reader would take for JSON Lines."""
    name = target.with_suffix("") if target.suffix in COMPRESSIONS else target
    if name.suffix.lower() in OTHER_FORMATS:
        raise UsageError(
            f"{target}: -o writes JSON Lines (.jsonl, .jsonl.gz, .jsonl.zst); for other formats import with "
            "--data DIR, then kronika export --data DIR --to FILE"
        )


def _without_target(inputs: list[Input], others: Sequence[Path], target: Path, option: str) -> list[Input]:
    """The inputs without the output of an earlier run that stands in a folder of theirs.

    Raises UsageError when the target is any other of the inputs or one of the `others`, under whatever name or
    link: it would be replaced.
    """
    if not target.exists():
        return inputs
    place = target.stat()
    for other in others:
        if other.exists() and os.path.samestat(other.stat(), place):
            raise UsageError(f"{target}: {option} would replace {other}, which is read")
    kept = []
    for item in inputs:
        if os.path.exists(item.file) and os.path.samestat(os.stat(item.file), place):
            if not item.named and _is_earlier_output(target):
                continue
            raise UsageError(f"{target}: {option} would replace {item.file}, which is read")
        kept.append(item)
    return kept


def _is_earlier_output(path: Path) -> bool:
    try:
        with opened_to_read(path) as file:
            return file.read(len(_EARLIER_OUTPUT)) == _EARLIER_OUTPUT
    except (OSError, EOFError, zlib.error, zstandard.ZstdError):
        return False


@contextlib.contextmanager
def open_output(output: Path | None, scratch: Path) -> Iterator[IO[bytes]]:
    """The file to write records to: standard output, or a file that gets its name only when it is complete.

    An error inside leaves what had that name. BrokenPipeError when the reader of standard output has left,
    DamageError when it cannot be written to.
    """
    if output is None:
        try:
            yield sys.stdout.buffer
            sys.stdout.buffer.flush()
        except OSError as error:
            # nothing more must go there, not even when Python ends
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if isinstance(error, BrokenPipeError):
                raise
            raise DamageError(f"standard output: {error.strerror or error}") from error
        return
    aside = scratch / f"records{output.suffix}"
    with opened_to_write(aside) as file:
        yield file
    with open(aside, "rb") as file:
        os.fsync(file.fileno())
    os.replace(aside, output)


@contextlib.contextmanager
def disk_errors(scratch: Path | None = None) -> Iterator[None]:
    """Raise DamageError in place of the errors of a disk that is full, read-only or broken. `scratch` is where scratch files
    are, if not where temporary files go: a database does not name its file, nor does a write."""
    place = scratch or tempfile.gettempdir()
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DamageError(f"{error.filename or place}: {error.strerror or error}") from error
    except sqlite3.OperationalError as error:
        # the primary result code is the lowest byte of the extended one, https://www.sqlite.org/rescode.html
        if error.sqlite_errorcode & 0xFF not in _DISK_ERRORS:
            raise
        raise DamageError(f"{place}: {error} (scratch files)") from error


@contextlib.contextmanager
def leave_on_terminate() -> Iterator[None]:
    """Let SIGTERM end the command as an exception does, so that scratch files go; its exit code is the shell's 143."""

    def leave(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one must not break off the cleaning up
        os.write(
            sys.stderr.fileno(), b"kronika: terminated\n"
        )  # a print here could meet one that is half done
        raise SystemExit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread takes signals
        return
    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)

"""Files read by ranges: windows on a file and files of other stores look like files; knows nothing of what is in them."""

from __future__ import annotations

import io
import os
from typing import BinaryIO, cast


class RangeFile(io.RawIOBase):
    """A file that is read by ranges, with a position of its own. A subclass gives `read_at`."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._at = 0

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self._size

    @property
    def modified(self) -> float:
        """When it was last changed, in seconds since 1970."""
        raise NotImplementedError

    def read_at(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes from an offset; the position stays."""
        raise NotImplementedError

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        data = self.read_at(self._at, self._size if size is None or size < 0 else size)
        self._at += len(data)
        return data

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class Window(RangeFile):
    """A stretch of a file as a file of its own."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        super().__init__(max(0, end - start))
        self._file = file
        self._start = start

    def read_at(self, offset: int, size: int) -> bytes:
        return read_at(self._file, self._start + offset, min(size, max(0, self._size - offset)))


def size_of(file: BinaryIO) -> int:
    """Length of a seekable file in bytes."""
    if isinstance(file, RangeFile):
        return file.size
    return os.fstat(file.fileno()).st_size


def modified_at(file: BinaryIO) -> float:
    """When a file was last changed, in seconds since 1970."""
    return file.modified if isinstance(file, RangeFile) else os.fstat(file.fileno()).st_mtime


def read_at(file: BinaryIO, offset: int, size: int) -> bytes:
    """Up to `size` bytes from an offset; the file's position stays where it is."""
    if isinstance(file, RangeFile):
        return file.read_at(offset, size)
    return os.pread(file.fileno(), size, offset)


def locate(file: BinaryIO) -> tuple[int | None, int]:
    """The descriptor of the underlying file, for `os.pread`, and where in it the file begins; None where none is."""
    base = 0
    while isinstance(file, Window):
        base += file._start
        file = file._file
    return None if isinstance(file, RangeFile) else file.fileno(), base


def window_of(file: BinaryIO, start: int = 0, end: int | None = None) -> BinaryIO:
    """A window on a file, for readers that need a position of their own."""
    return cast(BinaryIO, Window(file, start, size_of(file) if end is None else end))

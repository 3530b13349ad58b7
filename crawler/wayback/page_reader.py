"""Reading of captures in a process of its own, beside the one that asks the archive and notes.

As in a crawl, what takes that process too long, or ends it, costs one capture: it is read once more, and given up when
the process ends a second time.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import traceback
from collections.abc import Sequence

import msgspec
from msgspec import Struct

from crawler.extract import extract
from crawler.items import Article, Listing, Page, Record, Site
from crawler.sites import Registry
from crawler.spiders.messages import READY, child_environ, read_message, write_message
from crawler.spiders.reading_process import MAX_DEATHS, cause_of_death, run_reader
from pipelines.record import build_record

_NO_REGISTRY = Registry(())
"""The site is known."""

logger = logging.getLogger(__name__)


class ReaderDiedError(Exception):
    """Reading a capture has ended its process twice. Raised by `PageReader.read`, caught by the session."""


class Reading(Struct, frozen=True, kw_only=True):
    """What a page is: its record, or the reason why it has none, or the trace of a bug in reading it."""

    record: Record | None = None
    reason: str = ""
    trace: str = ""


_ENCODER = msgspec.msgpack.Encoder()
_PAGE = msgspec.msgpack.Decoder(Page)
_READING = msgspec.msgpack.Decoder(Reading)


def read_page(page: Page, site: Site) -> Reading:
    """What a page of the site is. Never raises."""
    try:
        result = extract(page, _NO_REGISTRY, site)
        if isinstance(result, Article):
            return Reading(record=build_record(result, page))
    except Exception:  # noqa: BLE001 (a bug met by one page must not cost the others: the session names it)
        return Reading(trace=traceback.format_exc())
    return Reading(reason="listing" if isinstance(result, Listing) else result.reason)


class PageReader:
    """The reading process as the run sees it; for one thread. Where none can be started, the run reads itself."""

    def __init__(self, command: Sequence[str], site: Site) -> None:
        self._command = command
        self._site = site
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ready = False
        self._is_given_up = False

    def start(self) -> None:
        """Start the process unless it runs; it takes questions some time later."""
        if self._process is not None or self._is_given_up:
            return
        try:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=child_environ()
            )
        except OSError as error:
            self._give_up(error.strerror or str(error))

    def read(self, page: Page) -> Reading:
        """What a page is. Raises ReaderDiedError."""
        for _ in range(MAX_DEATHS):
            self.start()
            if not self._is_given_up:
                reading = self._ask(page)
                if reading is not None:
                    return reading
            if self._is_given_up:
                return read_page(page, self._site)
        raise ReaderDiedError(page.url)

    def close(self) -> None:
        """End the process."""
        self._is_given_up = True
        self._end()

    def _ask(self, page: Page) -> Reading | None:
        """What the process makes of the page; None when it has ended."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        if not self._is_ready:
            self._is_ready = read_message(process.stdout) == READY
            if not self._is_ready:
                self._end()
                self._give_up("it does not begin")
                return None
        try:
            write_message(process.stdin, _ENCODER.encode(page))
            message = read_message(process.stdout)
        except BrokenPipeError:
            message = None
        if message is not None:
            return _READING.decode(message)
        code = self._end()
        cause = cause_of_death(code)
        logger.warning("%s: the process that was reading this capture has ended (%s)", page.url, cause)
        return None

    def _end(self) -> int:
        """Wait for the end of the process, which comes with that of its input; its exit code."""
        process, self._process, self._is_ready = self._process, None, False
        if process is None:
            return 0
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue
        return process.wait()

    def _give_up(self, cause: str) -> None:
        self._is_given_up = True
        logger.warning("no process for reading captures (%s): they are read by the run itself", cause)


# ---- the process


def answer(message: bytes, site: Site) -> bytes:
    """What the page in a message is."""
    found = read_page(_PAGE.decode(message), site)
    try:
        return _ENCODER.encode(found)
    except UnicodeEncodeError:  # half a surrogate pair: no record of it could be written either
        return _ENCODER.encode(Reading(trace=traceback.format_exc()))


def main(site_file: str, seconds: str) -> None:
    """The process: the site's file and the seconds that one page may take."""
    run_reader(site_file, seconds, answer)


if __name__ == "__main__":
    main(*sys.argv[1:])

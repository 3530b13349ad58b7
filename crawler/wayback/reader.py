"""Reading of captures in a process of its own, beside the one that asks the archive and notes.

As in a crawl, what takes that process too long, or ends it, costs one capture: it is read once more, and given up when
the process ends a second time.
"""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import IO

import msgspec
from msgspec import Struct

from crawler.errors import KronikaError
from crawler.extract import extract
from crawler.items import Article, Listing, Page, Record, Site
from crawler.sites import Registry, load_site_file
from crawler.spiders.messages import READY, at_most, child_environ, own_pipes, read_message, write_message
from crawler.spiders.reader import MAX_DEATHS, READ_SECONDS, load_parsers
from pipelines.record import build_record

_NO_REGISTRY = Registry(())
"""The site is known."""

logger = logging.getLogger(__name__)


class ReaderDiedError(Exception):
    """Reading a capture has ended its process twice. Raised by `PageReader.read`, caught by the session."""


class Answer(Struct, frozen=True, kw_only=True):
    """What a page is: its record, or the reason why it has none, or the trace of a bug in reading it."""

    record: Record | None = None
    reason: str = ""
    trace: str = ""


_ENCODER = msgspec.msgpack.Encoder()
_PAGE = msgspec.msgpack.Decoder(Page)
_ANSWER = msgspec.msgpack.Decoder(Answer)


def read_page(page: Page, site: Site) -> Answer:
    """What a page of the site is. Never raises."""
    try:
        result = extract(page, _NO_REGISTRY, site)
        if isinstance(result, Article):
            return Answer(record=build_record(result, page))
    except Exception:  # noqa: BLE001 (a bug met by one page must not cost the others: the session names it)
        return Answer(trace=traceback.format_exc())
    return Answer(reason="listing" if isinstance(result, Listing) else result.reason)


def reader_command(site_file: Path) -> list[str]:
    """The command of the process for the site that the file describes."""
    return [sys.executable, "-m", "crawler.wayback.reader", str(site_file), str(READ_SECONDS)]


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

    def read(self, page: Page) -> Answer:
        """What a page is. Raises ReaderDiedError."""
        for _ in range(MAX_DEATHS):
            self.start()
            if not self._is_given_up:
                answer = self._ask(page)
                if answer is not None:
                    return answer
            if self._is_given_up:
                return read_page(page, self._site)
        raise ReaderDiedError(page.url)

    def close(self) -> None:
        """End the process."""
        self._is_given_up = True
        self._end()

    def _ask(self, page: Page) -> Answer | None:
        """The process's answer; None when it has ended."""
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
            return _ANSWER.decode(message)
        code = self._end()
        cause = "it took too long" if code == -signal.SIGALRM else f"exit code {code}"
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


def serve(site: Site, seconds: float, pages: IO[bytes], answers: IO[bytes]) -> None:
    """Read pages until there are none; one that takes longer ends the process (SIGALRM)."""
    load_parsers(site)
    write_message(answers, READY)
    while (message := read_message(pages)) is not None:
        with at_most(seconds):
            answer = _encode(read_page(_PAGE.decode(message), site))
        write_message(answers, answer)


def _encode(answer: Answer) -> bytes:
    try:
        return _ENCODER.encode(answer)
    except UnicodeEncodeError:  # half a surrogate pair: no record of it could be written either
        return _ENCODER.encode(Answer(trace=traceback.format_exc()))


def main(site_file: str, seconds: str) -> None:
    """The process: the site's file and the seconds that one page may take."""
    with own_pipes() as (pages, answers):
        try:
            site = load_site_file(Path(site_file))
        except KronikaError as error:
            sys.exit(str(error))
        serve(site, float(seconds), pages, answers)


if __name__ == "__main__":
    main(*sys.argv[1:])

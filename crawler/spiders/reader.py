"""Reading of answers in a process of its own, beside the one that fetches and stores.

What kills that process, or takes it too long, costs one page: the page that was being read is read once more, and
given up when the process ends a second time. It ends with the pipe that it reads from, and so with its parent,
however that ends. Messages are MessagePack behind their length in four bytes; answers come in the order of the
questions.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import traceback
from collections import deque
from collections.abc import Sequence

import msgspec

from crawler.archive.packing import PackedExchange, pack
from crawler.errors import is_without_thread, reason_of
from crawler.items import Site
from crawler.sources.http import parse_message
from crawler.spiders.messages import LENGTH, READY, child_environ
from crawler.spiders.reading import Question, Read, Reading, read_answer
from crawler.spiders.reading_process import MAX_DEATHS, cause_of_death, run_reader

_ENCODER = msgspec.msgpack.Encoder()
_QUESTION = msgspec.msgpack.Decoder(Question)
_ANSWER = msgspec.msgpack.Decoder(tuple[Reading, PackedExchange])

logger = logging.getLogger(__name__)


class _Waiting:
    """A question that was asked and not answered."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.answer: asyncio.Future[Read | None] = asyncio.get_running_loop().create_future()
        self.deaths = 0

    def settle(self, read: Read | None) -> None:
        """Hand over what was read, unless nobody waits any more."""
        if not self.answer.done():
            self.answer.set_result(read)


class Reader:
    """The reading process as the crawl sees it; for the event loop's thread."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._work: asyncio.Task[None] | None = None
        self._process: asyncio.subprocess.Process | None = None
        """Set while it takes questions."""
        self._waiting: deque[_Waiting] = deque()
        self._is_given_up = False

    def start(self) -> None:
        """Start the process unless it runs, or could not be started before; it takes questions some time later."""
        if self._work is None and not self._is_given_up:
            self._work = asyncio.get_running_loop().create_task(self._keep_running())

    async def read(self, question: Question) -> Read | None:
        """What the answer says; None when there can be no process: whoever asks reads it himself."""
        self.start()
        if self._is_given_up:
            return None
        waiting = _Waiting(question)
        self._waiting.append(waiting)
        if self._process is not None:
            self._send(waiting)
        return await waiting.answer

    async def close(self) -> None:
        """End the process."""
        self._is_given_up = True
        if self._work is not None:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)

    async def _keep_running(self) -> None:
        """Run the process for as long as questions wait when it ends."""
        try:
            while True:
                code = await self._run()
                if self._is_given_up or not self._waiting:
                    return
                self._blame(code)
        except (OSError, RuntimeError) as error:  # asyncio starts a thread for the process, too
            if not isinstance(error, OSError) and not is_without_thread(error):
                raise
            self._give_up(reason_of(error))
        finally:
            self._work = None
            while self._waiting:
                self._waiting.popleft().settle(None)

    async def _run(self) -> int:
        """Start the process, ask what waits, and take its answers until it ends; returns its exit code."""
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=child_environ(),
        )
        assert process.stdout is not None
        try:
            if await _receive(process.stdout) != READY:
                self._give_up("it does not begin")
                return 0
            self._process = process
            for waiting in self._waiting:
                self._send(waiting)
            while (message := await _receive(process.stdout)) is not None:
                reading, packed = _ANSWER.decode(message)
                waiting = self._waiting.popleft()
                waiting.settle(Read(question=waiting.question, reading=reading, packed=packed))
        finally:
            self._process = None
            if process.returncode is None:
                process.kill()
            code = await process.wait()
        return code

    def _send(self, waiting: _Waiting) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        message = _ENCODER.encode(waiting.question)
        self._process.stdin.write(LENGTH.pack(len(message)) + message)

    def _blame(self, code: int) -> None:
        """The process has ended over the first question that waits."""
        waiting = self._waiting[0]
        waiting.deaths += 1
        cause = cause_of_death(code)
        logger.warning(
            "%s: the process that was reading this page has ended (%s)", waiting.question.url, cause
        )
        if waiting.deaths >= MAX_DEATHS:
            self._waiting.popleft().settle(_unread(waiting.question, cause))

    def _give_up(self, cause: str) -> None:
        self._is_given_up = True
        logger.warning("no process for reading pages (%s): they are read by the crawl itself", cause)


def _unread(question: Question, cause: str) -> Read:
    """What is known of an answer that nobody can read."""
    message = parse_message(question.exchange.response)
    reading = Reading(
        status=message.status if message else 0,
        headers=message.headers if message else {},
        failure="reader_died",
        trace=f"it has ended the process that was reading it {MAX_DEATHS} times ({cause})",
    )
    return Read(question=question, reading=reading)


async def _receive(stream: asyncio.StreamReader) -> bytes | None:
    """The next message; None at the end."""
    try:
        (length,) = LENGTH.unpack(await stream.readexactly(LENGTH.size))
        return await stream.readexactly(length)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


# ---- the process


def answer(message: bytes, site: Site) -> bytes:
    """The answer to a question, with the records to be written of it."""
    question = _QUESTION.decode(message)
    reading = read_answer(question, site)
    packed = pack(question.exchange, known=question.known(reading.status))
    try:
        return _ENCODER.encode((reading, packed))
    except UnicodeEncodeError:  # half a surrogate pair: no record of it could be written either
        failed = Reading(
            status=reading.status,
            headers=reading.headers,
            failure="internal_error",
            trace=traceback.format_exc(),
        )
        return _ENCODER.encode((failed, packed))


def main(site_file: str, seconds: str) -> None:
    """The process: the site's file and the seconds that one answer may take."""
    run_reader(site_file, seconds, answer)


if __name__ == "__main__":
    main(*sys.argv[1:])

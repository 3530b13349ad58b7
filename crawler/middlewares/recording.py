"""HTTP(S) download handler that keeps every exchange byte for byte; must not parse or store it.

The bytes are taken where Twisted's HTTP client protocol writes and reads them: request line and headers as
sent, the response with its status line, header order, repeated headers and chunk framing. What goes over the
wire before TLS decryption and interim 1xx responses are not kept.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadTimeoutError
from scrapy.http import Request, Response
from twisted.internet.error import ConnectionLost
from twisted.python.failure import Failure

from crawler.archive.clock import utc_now
from crawler.archive.exchange import Exchange, find_payload
from crawler.sources.http import TooLargeError, decoded_body, ends_as_page, parse_message

EXCHANGE = "kronika_exchange"
"""Key of `request.meta` under which a finished exchange is handed on."""

MAX_HEADER_BYTES = 1 << 20
"""Header lines beyond this end the connection: no server sends a megabyte of them in good faith."""

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_OTHER_VERSION = re.compile(rb"\AHTTP/[23](?:\.\d)?[ \t]+", re.I)
_NAME = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:")
"""How a header line begins; RFC 9110 allows no other characters in a name."""
_NO_FRAMING = re.compile(
    rb"(?i)\A(?:transfer-encoding:[ \t]*identity|content-length:(?![ \t]*\d+(?:[ \t]*,[ \t]*\d+)*[ \t]*\r?\Z).*)[ \t]*\r?\Z"
)
_MARK = b"X-Kronika-Tape"


def mend_head(head: bytes) -> bytes:
    """The head of a response without what browsers bear and Twisted does not: the name of another version of HTTP
    (HTTP/2 200), blanks before a colon, lines without a name or with one that is none, lengths that are no number, a coding
    that is none."""
    status, *lines = _OTHER_VERSION.sub(b"HTTP/1.1 ", head, count=1).split(b"\n")
    kept = [status]
    for line in lines:
        name = _NAME.match(line)
        if name:
            line = name[1] + b":" + line[name.end() :]
        elif b":" in line and not line.startswith((b" ", b"\t")):
            continue
        if not _NO_FRAMING.match(line):
            kept.append(line)
    return b"\n".join(kept)


class _Tape:
    """Bytes of one exchange while it runs; a request sent again on a new connection starts over."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        self.started_at: datetime = utc_now()
        self.request = bytearray()
        self.response = bytearray()
        self.is_in_payload = False
        self.is_reset = False
        """Whether the connection was reset, and not ended, before the response told that it is whole."""

    def take_head(self) -> bytes:
        """What has been received, its head in a form that Twisted reads; nothing until the head is complete."""
        received = bytes(self.response)
        start = len(received) - len(received.lstrip(b"\r\n"))
        end = _HEAD_END.search(received, start)
        if end is None and (
            len(received) - start < len(b"HTTP/") or received[start : start + 5].upper() == b"HTTP/"
        ):
            return b""
        self.is_in_payload = True
        if end is None:  # no HTTP: Twisted is to say so
            return received
        return mend_head(received[start : end.end()]) + received[end.end() :]


class _Tee:
    """A transport that copies what is written to it; everything else is the transport's own."""

    def __init__(self, transport: Any, tape: _Tape) -> None:
        self._transport = transport
        self._tape = tape

    def write(self, data: bytes) -> None:
        self._tape.request += data
        self._transport.write(data)

    def writeSequence(self, parts: Iterable[bytes]) -> None:
        self.write(b"".join(parts))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class _RecordingProtocol:
    """Mixed into the client protocol that Scrapy uses: one tape at a time, since nothing is pipelined."""

    _tape: _Tape | None = None
    _tapes: dict[bytes, _Tape]

    def request(self, request: Any) -> Any:
        marks = request.headers.getRawHeaders(_MARK)
        if marks:
            request.headers.removeHeader(_MARK)
            request.kronika_tape = self._tapes.get(marks[0])
        tape: _Tape | None = getattr(request, "kronika_tape", None)
        self._tape = tape
        if tape is not None and not hasattr(request, "kronika_write"):
            request.kronika_write = request.writeTo
            request.writeTo = lambda transport: request.kronika_write(_Tee(transport, tape))
        if tape is not None:
            tape.restart()
        return super().request(request)  # type: ignore[misc]

    def dataReceived(self, data: bytes) -> None:
        tape = self._tape
        if tape is not None:
            tape.response += data
            if not tape.is_in_payload:
                data = tape.take_head()
                if not data and len(tape.response) > MAX_HEADER_BYTES:
                    self.transport.abortConnection()  # type: ignore[attr-defined]
                    return
        if data:
            super().dataReceived(data)  # type: ignore[misc]

    def connectionLost(self, reason: Failure) -> None:
        if self._tape is not None:
            self._tape.is_reset = reason.check(ConnectionLost) is not None
        super().connectionLost(reason)  # type: ignore[misc]

    def _finishResponse(self, rest: bytes) -> None:
        tape, self._tape = self._tape, None
        if tape is not None and rest:  # bytes after the end of the response belong to nothing
            del tape.response[len(tape.response) - len(rest) :]
        super()._finishResponse(rest)  # type: ignore[misc]


@lru_cache
def _recording_class(protocol: type) -> type:
    return type(f"Recording{protocol.__name__}", (_RecordingProtocol, protocol), {})


def _recording_factory(factory: type, tapes: dict[bytes, _Tape]) -> type:
    """The pool's protocol factory, with protocols that record."""

    class RecordingFactory(factory):  # type: ignore[misc]
        noisy = False

        def buildProtocol(self, addr: Any) -> Any:
            protocol = super().buildProtocol(addr)
            protocol.__class__ = _recording_class(type(protocol))  # type: ignore[arg-type]
            protocol._tapes = tapes
            return protocol

    return RecordingFactory


class RecordingDownloadHandler(HTTP11DownloadHandler):  # type: ignore[misc]
    """Scrapy's HTTP/1.1 handler; a request that ends with a response carries its `Exchange` in its meta."""

    lazy = False

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._tapes: dict[bytes, _Tape] = {}
        self._numbers = itertools.count()
        self._pool._factory = _recording_factory(self._pool._factory, self._tapes)

    async def download_request(self, request: Request) -> Response:
        """The response; its bytes are in `request.meta[EXCHANGE]`."""
        mark = str(next(self._numbers)).encode()
        tape = self._tapes[mark] = _Tape()
        request.headers[_MARK] = mark  # taken out again before anything is sent
        try:
            response: Response = await super().download_request(request)
        except DownloadTimeoutError:
            unended = _unended_page(request, bytes(tape.response))
            if unended is None:
                raise
            response = unended
        finally:
            del self._tapes[mark], request.headers[_MARK]
        request.meta[EXCHANGE] = Exchange(
            url=request.url,
            request=bytes(tape.request),
            response=_final_response(bytes(tape.response)),
            started_at=tape.started_at,
            ip_address=str(response.ip_address) if response.ip_address else None,
        )
        # without a length the end of the connection is that of the page; Twisted tells a reset from it no more than Scrapy.
        # Of TLS it says as much where a server has only left out its farewell.
        if tape.is_reset and request.url.startswith("http:") and "dataloss" not in response.flags:
            response.flags.append("dataloss")
        return response


def _unended_page(request: Request, received: bytes) -> Response | None:
    """The response to a request that ran out of time though all of a page has come: its server has left out the last chunk, or
    announced too many bytes, and keeps the connection open. Readers see such a page as any other. None where more was to come.
    """
    message = parse_message(received)
    try:
        if message is None or not ends_as_page(decoded_body(message)):
            return None
    except TooLargeError:
        return None
    return Response(request.url, message.status, message.headers, flags=["dataloss"], request=request)


def _final_response(received: bytes) -> bytes:
    """The received bytes without interim (1xx) responses and blank lines before the final one."""
    received = received.lstrip(b"\r\n")
    while received[:7] == b"HTTP/1." and received[9:10] == b"1" and received[9:12] != b"101":
        received = received[find_payload(received) :]
    return received

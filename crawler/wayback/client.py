"""Requests to a web archive over HTTP, within its limits; must not know what is asked for or what comes of it.

A plain synchronous client on `http.client`, in a few threads, and not Scrapy, whose scheduler, retries and slots would
have to be switched off one by one. An archive is one host that is asked for single pages at a fixed rate. One 429 has to
stop everything at once, and each answer is noted before the next counts as asked. Only the endpoint's host is ever
contacted; redirects are given back, not followed.
"""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable
from time import monotonic
from urllib.parse import urlsplit

from crawler.archive.clock import utc_now
from crawler.errors import UsageError
from crawler.middlewares.politeness import parse_retry_after
from crawler.wayback.answers import Answer, is_capture, is_refusal
from crawler.wayback.limits import Hold, RateLimit

_PIECE = 1 << 16

# A memento bears its own headers, those of the archive and up to a hundred captured ones; the library stops at 100.
http.client._MAXHEADERS = 1000  # type: ignore[attr-defined]


class FetchError(Exception):
    """No whole answer came: `reason` is timeout, refused, connection, truncated, too_large or bad_response.

    Raised by `ArchiveClient.fetch`, caught where the request was asked for.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason


class Stopped(Exception):
    """The run is stopping, or the archive refuses for too long: nothing was asked. Raised by `ArchiveClient.fetch`."""


class ArchiveClient:
    """Asks one endpoint. For several threads, each with a connection of its own that is kept open."""

    def __init__(
        self,
        endpoint: str,
        *,
        user_agent: str,
        timeout: float,
        max_bytes: int,
        hold: Hold,
        connect: Callable[[str, int | None, float], http.client.HTTPConnection] | None = None,
    ) -> None:
        parts = urlsplit(endpoint)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or "@" in parts.netloc:
            raise UsageError(f"--endpoint {endpoint}: write an address such as https://web.archive.org")
        try:
            self._port = parts.port
        except ValueError as error:
            raise UsageError(f"--endpoint {endpoint}: {error}") from error
        self.endpoint = endpoint.rstrip("/")
        self._scheme, self._netloc, self._host = parts.scheme, parts.netloc, parts.hostname
        self._headers = {
            "Host": parts.netloc,
            "User-Agent": user_agent,
            "Accept": "*/*",
            "Accept-Encoding": "gzip",
            "Connection": "keep-alive",
        }
        self._timeout = timeout
        self._max_bytes = max_bytes
        self._connect = connect or _connector(self._scheme)
        self._local = threading.local()
        self._open: list[http.client.HTTPConnection] = []
        self._stopped = threading.Event()
        self.hold = hold

    # ---- stopping and waiting

    def stop(self) -> None:
        """End all waiting; requests that have not gone out will not."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def sleep(self, seconds: float) -> None:
        """Wait, or until the run stops."""
        if seconds > 0:
            self._stopped.wait(seconds)

    def _await_turn(self, limit: RateLimit) -> None:
        """Wait for the limit and for the end of a hold, whichever comes last."""
        self.sleep(limit.reserve())
        while (wait := self.hold.wait) and not self.hold.is_closed and not self.is_stopped:
            self.sleep(wait)
        if self.is_stopped or self.hold.is_closed:
            raise Stopped

    # ---- asking

    def fetch(self, address: str, limit: RateLimit) -> Answer:
        """The answer at an address of the endpoint; a refusal is noted in the hold. Raises FetchError, Stopped."""
        path = self._path_of(address)
        self._await_turn(limit)
        sent_at = monotonic()
        answer = self._exchange(path)
        if is_refusal(answer):
            self.hold.refuse(parse_retry_after(answer.headers.get("retry-after"), utc_now()), sent_at)
        elif answer.status < 500 or is_capture(answer):
            self.hold.accept()
        return answer

    def _path_of(self, address: str) -> str:
        origin = f"{self._scheme}://{self._netloc}"
        if not address.startswith(origin + "/"):
            raise ValueError(f"{address} is not on {origin}")
        return address[len(origin) :]

    def _exchange(self, path: str) -> Answer:
        is_kept = getattr(self._local, "connection", None) is not None
        try:
            return self._try(path)
        except FetchError as error:
            self.close_connection()
            if not is_kept or error.reason != "connection":
                raise
        # a connection that was kept open may be closed by the time it is used: that is no failure
        return self._try(path)

    def _try(self, path: str) -> Answer:
        fetched_at = utc_now()
        deadline = monotonic() + 4 * self._timeout
        try:
            connection = self._connection()
            connection.request("GET", path, headers=self._headers)
            response = connection.getresponse()
            with response:  # one that ends with the connection holds it open by itself
                body = self._read(response, deadline)
        except TimeoutError as error:
            self.close_connection()
            raise FetchError("timeout") from error
        except ConnectionRefusedError as error:
            self.close_connection()
            raise FetchError("refused", str(error)) from error
        except (http.client.RemoteDisconnected, OSError) as error:
            self.close_connection()
            raise FetchError("connection", str(error)) from error
        except http.client.IncompleteRead as error:
            self.close_connection()
            raise FetchError("truncated", str(error)) from error
        except (http.client.HTTPException, UnicodeError, ValueError) as error:
            self.close_connection()
            raise FetchError("bad_response", f"{type(error).__name__}: {error}") from error
        if response.will_close:
            self.close_connection()
        headers: dict[str, str] = {}
        for name, value in response.headers.items():
            name, value = name.lower(), _text(value)
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        version = "1.0" if response.version == 10 else "1.1"
        head = [f"HTTP/{version} {response.status} {response.reason}".rstrip()]
        head += [f"{name}: {' '.join(_text(value).split())}" for name, value in response.headers.items()]
        sent = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in self._headers.items())]
        return Answer(
            status=response.status,
            reason=response.reason,
            headers=headers,
            body=body,
            head="\r\n".join([*head, "", ""]).encode("utf-8", "replace"),
            request="\r\n".join([*sent, "", ""]).encode("utf-8", "replace"),
            fetched_at=fetched_at,
        )

    def _read(self, response: http.client.HTTPResponse, deadline: float) -> bytes:
        announced = response.headers.get("Content-Length", "")
        if announced.isdigit() and int(announced) > self._max_bytes:
            self.close_connection()
            raise FetchError("too_large", f"{announced} bytes")
        body = bytearray()
        while piece := response.read(_PIECE):
            body += piece
            if len(body) > self._max_bytes:
                self.close_connection()
                raise FetchError("too_large", f"more than {self._max_bytes} bytes")
            if monotonic() > deadline:  # a server that sends a byte now and then
                raise TimeoutError
        if response.length:  # `read` with a size does not raise IncompleteRead by itself
            raise http.client.IncompleteRead(bytes(body), response.length)
        return bytes(body)

    def _connection(self) -> http.client.HTTPConnection:
        connection: http.client.HTTPConnection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect(self._host, self._port, self._timeout)
            self._open.append(connection)
        return connection

    def close_connection(self) -> None:
        """Close this thread's connection."""
        connection: http.client.HTTPConnection | None = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            self._open.remove(connection)
            connection.close()

    def close(self) -> None:
        """Close the connections of all threads, once those have ended."""
        while self._open:
            self._open.pop().close()


def _connector(scheme: str) -> Callable[[str, int | None, float], http.client.HTTPConnection]:
    kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
    return lambda host, port, timeout: kind(host, port, timeout=timeout)


def _text(value: str) -> str:
    """A header value as UTF-8 where it is: `http.client` reads all as Latin-1."""
    try:
        return value.encode("latin-1").decode()
    except UnicodeError:
        return value

"""A web archive on loopback that answers as the Wayback Machine does, and misbehaves as scripted."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

FIELDS = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length")
PYWB_FIELDS = ("urlkey", "timestamp", "url", "mime", "status", "digest", "length")


@dataclass(frozen=True)
class Stored:
    """One capture of the archive."""

    original: str
    timestamp: str
    body: bytes = b""
    status: int = 200
    mimetype: str = "text/html"
    headers: tuple[tuple[str, str], ...] = ()
    is_listed: bool = True
    """Whether the index names it."""
    listed_status: str | None = None
    """What the index says of the status, where that is not the status."""

    @property
    def urlkey(self) -> str:
        return urlkey(self.original)

    @property
    def digest(self) -> str:
        return base64.b32encode(hashlib.sha1(self.body).digest()).decode()

    @property
    def row(self) -> tuple[str, ...]:
        status = self.listed_status or str(self.status)
        return (
            *(self.urlkey, self.timestamp, self.original, self.mimetype, status, self.digest),
            str(len(self.body)),
        )


def urlkey(url: str) -> str:
    """As an index files an address: host turned round without www. and default port, then the path."""
    parts = urlsplit(url if "://" in url else f"http://{url}")
    host = parts.netloc.removeprefix("www.").removesuffix(":80").removesuffix(":443")
    name, _, port = host.partition(":")
    turned = ",".join(reversed(name.split("."))) + (f":{port}" if port else "")
    return f"{turned}){parts.path or '/'}{'?' + parts.query if parts.query else ''}".lower()


Fault = Callable[["_Handler"], bool]


@dataclass
class ArchiveServer:
    """Serves captures on a free port of 127.0.0.1."""

    captures: list[Stored]
    output: str | None = None
    """Answer in this form whatever is asked for; `pywb` is a line of JSON a capture, which knows no names but its own."""
    gives_keys: bool = True
    """Whether an answer that is cut says where to go on."""
    heeds_keys: bool = True
    """Whether it does go on there."""
    keeps_period: bool = True
    """Whether `from` and `to` are heeded."""
    marks_captures: bool = True
    """Whether captures bear Memento-Datetime and X-Archive-… headers."""
    compress: bool = True
    excluded: tuple[str, ...] = ()
    """Beginnings of index keys that are not shown."""
    faults: list[tuple[str, Fault]] = field(default_factory=list)
    """Part of a path, and what the next request for it meets."""
    requests: list[tuple[float, str, dict[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        handler = type("Handler", (_Handler,), {"owner": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def asked(self, part: str) -> list[str]:
        """Paths asked for that hold a text."""
        return [path for _, path, _ in self.requests if part in path]

    def fault(self, part: str, *faults: Fault, times: int = 1) -> None:
        self.faults += [(part, fault) for fault in faults for _ in range(times)]

    def next_fault(self, path: str) -> Fault | None:
        with self._lock:
            for number, (part, _) in enumerate(self.faults):
                if part in path:
                    return self.faults.pop(number)[1]
        return None

    # ---- index

    def search(self, query: dict[str, list[str]]) -> tuple[list[tuple[str, ...]], str | None]:
        """Rows of all fields, and the key of the next part."""
        prefix = urlkey(query["url"][0])
        assert query["matchType"] == ["prefix"]
        rows = sorted(
            capture.row
            for capture in self.captures
            if capture.is_listed and capture.urlkey.startswith(prefix)
        )
        if self.keeps_period:
            rows = [row for row in rows if query.get("from", ["0"])[0] <= row[1] <= query.get("to", ["9"])[0]]
        for text in query.get("filter", []):
            name, _, pattern = text.lstrip("!").partition(":")
            at = FIELDS.index(name)
            rows = [row for row in rows if (re.fullmatch(pattern, row[at]) is None) == text.startswith("!")]
        if query.get("collapse") == ["digest"]:
            rows = [
                row
                for n, row in enumerate(rows)
                if n == 0 or row[5] != rows[n - 1][5] or row[0] != rows[n - 1][0]
            ]
        key = query.get("resumeKey", [""])[0]
        if key and self.heeds_keys:
            rows = [row for row in rows if f"{row[0]} {row[1]}" >= key]
        limit = int(query.get("limit", ["100000"])[0])
        following = f"{rows[limit][0]} {rows[limit][1]}" if len(rows) > limit else None
        return rows[:limit], following if self.gives_keys else None

    def answer_search(self, handler: _Handler, query: dict[str, list[str]]) -> None:
        if urlkey(query["url"][0]).startswith(self.excluded) and self.excluded:
            message = "org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error"
            handler.answer(403, {"X-Archive-Wayback-Runtime-Error": message}, message.encode())
            return
        rows, key = self.search(query)
        names = query["fl"][0].split(",") if "fl" in query else list(FIELDS)
        table = [[row[FIELDS.index(name)] for name in names] for row in rows]
        if self.output == "pywb":
            wanted = query["fl"][0].split(",") if "fl" in query else PYWB_FIELDS
            lines = [
                {name: cell for name, cell in zip(PYWB_FIELDS, row, strict=True) if name in wanted}
                for row in rows
            ]
            body = "".join(f"{json.dumps(line)}\n" for line in lines).encode()
        elif (self.output or query.get("output", ["text"])[0]) == "json":
            full = [names, *table] if table else []
            full += [[], [key.replace(" ", "+")]] if key else []
            body = json.dumps(full).encode()
        else:
            lines = [" ".join(cells) for cells in table] + (["", key.replace(" ", "+")] if key else [])
            body = "".join(f"{line}\n" for line in lines).encode()
        handler.answer(200, {"Content-Type": "text/plain"}, body)

    # ---- replay

    def answer_memento(self, handler: _Handler, timestamp: str, original: str) -> None:
        same = [capture for capture in self.captures if capture.urlkey == urlkey(original)]
        if not same:
            handler.answer(404, {"Content-Type": "text/html"}, b"<title>Wayback Machine</title>not archived")
            return
        exact = [capture for capture in same if capture.timestamp == timestamp]
        if not exact:
            near = min(same, key=lambda capture: abs(int(capture.timestamp) - int(timestamp)))
            location = f"{self.endpoint}/web/{near.timestamp}id_/{near.original}"
            reason = {"X-Archive-Redirect-Reason": f"found capture at {near.timestamp}"}
            handler.answer(302, {"Location": location, **(reason if self.marks_captures else {})}, b"")
            return
        capture = exact[0]
        headers = {"Content-Type": f"{capture.mimetype}; charset=utf-8"}
        for name, value in capture.headers:
            if name == "Location":
                headers[name] = f"{self.endpoint}/web/{timestamp}id_/{value}"
            else:
                headers[f"X-Archive-Orig-{name}"] = value
        if self.marks_captures:
            moment = datetime.strptime(capture.timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
            headers["Memento-Datetime"] = format_datetime(moment, usegmt=True)
        handler.answer(capture.status, headers, capture.body)

    @staticmethod
    def write_registry(folder: Path, **lines: str) -> Path:
        """A registry file with a site of the tests."""
        fields = {
            "publisher": '"Urząd Przykładowy"',
            "country": '"PL"',
            "language": '"pl"',
            "platform": '"intracom"',
            "hosts": '["www.urzad.example", "urzad.example", "dawny.example"]',
            "listings": '["http://www.urzad.example/pl/aktualnosci"]',
            "evidence": '"a site of the tests"',
            **lines,
        }
        path = folder / "xx-archived.toml"
        path.write_text("[xx-archived]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items()))
        return path


@contextmanager
def archiving(captures: list[Stored], **options: object) -> Iterator[ArchiveServer]:
    """A running archive for the length of a block."""
    server = ArchiveServer(captures, **options)  # type: ignore[arg-type]
    server._thread.start()
    try:
        yield server
    finally:
        server._server.shutdown()
        server._server.server_close()


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that vanish (killed runs) are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    owner: ArchiveServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        owner = self.owner
        headers = {name.lower(): value for name, value in self.headers.items()}
        owner.requests.append((time.monotonic(), self.path, headers))
        fault = owner.next_fault(self.path)
        if fault is not None and fault(self):
            return
        self.reply()

    def reply(self) -> None:
        """Answer as the archive does."""
        owner = self.owner
        parts = urlsplit(self.path)
        if parts.path == "/cdx/search/cdx":
            query = parse_qs(parts.query)
            if "resumeKey" in query:
                query["resumeKey"] = [query["resumeKey"][0].replace("+", " ")]
            owner.answer_search(self, query)
            return
        match = re.fullmatch(r"/web/(\d+)id_/(.+)", self.path)
        if match:
            owner.answer_memento(self, match[1], match[2])
            return
        self.answer(404, {}, b"no such service")

    def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        if self.owner.compress and body and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 1, mtime=0)
            headers = {**headers, "Content-Encoding": "gzip"}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Nothing: the tests look at `requests`."""


def status(code: int, headers: dict[str, str] | None = None, body: bytes = b"busy") -> Fault:
    """An answer of the archive itself."""

    def fault(handler: _Handler) -> bool:
        handler.answer(code, headers or {}, body)
        return True

    return fault


def slow(seconds: float) -> Fault:
    """The answer comes late."""

    def fault(handler: _Handler) -> bool:
        time.sleep(seconds)
        return False

    return fault


def truncated() -> Fault:
    """The body breaks off."""

    def fault(handler: _Handler) -> bool:
        handler.send_response(200)
        handler.send_header("Memento-Datetime", "Sat, 17 Oct 2015 08:00:00 GMT")
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        handler.wfile.write(b"<html>")
        handler.close_connection = True
        return True

    return fault


def ended_early(share: float, *, spared: int = 0, is_packed: bool = False) -> Fault:
    """The answer without a length, of which so much comes, less so many bytes: the end of the connection is its end."""

    def fault(handler: _Handler) -> bool:
        sent: list[tuple[int, dict[str, str], bytes]] = []
        handler.answer = lambda *answer: sent.append(answer)  # type: ignore[assignment, misc]
        handler.reply()
        code, headers, body = sent[0]
        if is_packed:
            body, headers = gzip.compress(body, 1, mtime=0), {**headers, "Content-Encoding": "gzip"}
        handler.close_connection = True
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body[: max(0, int(len(body) * share) - spared)])
        return True

    return fault

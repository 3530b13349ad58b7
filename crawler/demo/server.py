"""The demo site on loopback: what the CMS would answer to each address, and a log of what was asked."""

from __future__ import annotations

import secrets
import struct
import time
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from crawler.demo import pages
from crawler.demo.article import render_article
from crawler.demo.content import Content, Notice, Story, load_content
from crawler.demo.gold import build_gold
from crawler.items import Era, Site

SITE_ID = "pl-demo"
ADDRESS = "127.0.0.1"
_TRAPS = ("/pl/kalendarium/", "/pl/wai")
_NOT_HERE = "Tej strony nie ma w serwisie."
_CONTACT = "ul. Wzorcowa 1, 00-000 Przykładowo"
_FILE = b"%PDF-1.4\n%%EOF\n"


class Answer(NamedTuple):
    """An HTTP response: status, Content-Type, body."""

    status: int
    content_type: str
    body: bytes


class DemoSite:
    """The site, served while the context is open; port 0 takes a free one. OSError for a taken one."""

    def __init__(self, port: int = 0) -> None:
        self.content = load_content()
        self.requests: list[str] = []
        """Path and query of every request so far, in order."""
        self._routes = _routes(self.content)
        self._server = _Server(self, port)
        self.host = f"{ADDRESS}:{self._server.server_port}"
        self.base_url = f"http://{self.host}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), name="demo-site", daemon=True)

    def __enter__(self) -> DemoSite:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def site(self) -> Site:
        """The registry entry of the site."""
        return Site(
            id=SITE_ID,
            publisher=self.content.publisher,
            country="PL",
            language="pl",
            timezone=pages.TIMEZONE,
            eras=(Era("intracom"),),
            hosts=(self.host,),
            listings=tuple(self.base_url + section.path for section in self.content.sections.values()),
            languages=("pl",),
            evidence="the site is part of the program",
        )

    def gold(self) -> list[dict[str, Any]]:
        """The fields that the records must have, in the order of `records.jsonl`."""
        return build_gold(self.content, SITE_ID, self.base_url)

    def answer(self, target: str) -> Answer:
        """What the site answers to GET for a path with query."""
        self.requests.append(target)
        path = unquote(urlsplit(target).path)
        if path == "/robots.txt":
            return Answer(200, "text/plain", pages.ROBOTS.encode())
        if path == pages.FEED:
            return Answer(200, "application/rss+xml", pages.render_feed(self.content, self.base_url).encode())
        if path.endswith(".png"):
            return Answer(200, "image/png", make_picture(zlib.crc32(path.encode())))
        if path.startswith("/download"):
            return Answer(200, "application/octet-stream", _FILE)
        started = time.perf_counter()
        status, render = self._page(path, target)
        rendering = pages.Rendering(datetime.now(UTC), time.perf_counter() - started, secrets.token_hex(16))
        # line ends as templates and editors leave them: mixed
        text = render(rendering).replace("</div>\n", "</div>\r\n")
        return Answer(status, "text/html; charset=UTF-8", text.encode())

    def _page(self, path: str, target: str) -> tuple[int, Callable[[pages.Rendering], str]]:
        """Status and renderer of a page."""
        query = parse_qs(urlsplit(target).query)
        if path.startswith(_TRAPS) or any(name.startswith("ida[") for name in query):
            return 200, partial(pages.render_trap, self.content, target)
        if path == "/":
            return 200, partial(pages.render_home, self.content)
        for key, section in self.content.sections.items():
            if path == section.path:
                number = query.get("page", ["0"])[0]
                return 200, partial(
                    pages.render_listing, self.content, key, int(number) if number.isdecimal() else 0
                )
        found = self._routes.get(path.partition(",")[0])
        if isinstance(found, Story):
            return 200, partial(render_article, self.content, found)
        if isinstance(found, Notice):
            return found.status, partial(pages.render_plain, self.content, found.title, _NOT_HERE)
        if path == "/pl/kontakt":
            return 200, partial(pages.render_plain, self.content, "Kontakt", _CONTACT)
        return 404, partial(pages.render_plain, self.content, "Błąd 404", _NOT_HERE)


def _routes(content: Content) -> dict[str, Story | Notice]:
    """What stands at which address; the words after the number do not count."""
    routes: dict[str, Story | Notice] = {content.path(s).partition(",")[0]: s for s in content.stories}
    routes |= {n.url.partition(",")[0]: n for n in content.notices if n.url.startswith("/")}
    return routes


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, site: DemoSite, port: int) -> None:
        self.site = site
        super().__init__((ADDRESS, port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    timeout = 10

    def do_GET(self) -> None:
        answer = self.server.site.answer(self.path)
        self.send_response(HTTPStatus(answer.status))
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the crawl has a log of its own."""


def make_picture(number: int) -> bytes:
    """A PNG of one pixel (PNG specification, second edition), its colour taken from the number."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\0" + number.to_bytes(4, "big")[:3])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")

"""A ministry's web site on loopback: generated news of a known content, and faults on demand.

`generate` makes articles whose record is known field by field; `NewsSite` lays them out as INTRACOM or gov.pl
pages; `SiteServer` serves a site, counts what is asked for and misbehaves as scripted. Used by end-to-end
tests, benchmarks and, as a process of its own (`python site_server.py …`), by whoever needs a site to crawl.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import html
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

WORDS = (
    "minister spotkanie granica bezpieczeństwo współpraca straż policja konferencja województwo komendant służba "
    "ćwiczenia obywatele łączność pożar ratownik śledztwo wniosek ustawa projekt zespół roboczy umowa "
    "źródło żołnierz szkolenie program rządowy powódź pomoc rodzina gmina decyzja rozmowy przejście kontrola"
).split()


@dataclass(frozen=True)
class News:
    """One article and what its record must say."""

    number: int
    title: str
    day: date | None
    lead: str | None
    paragraphs: tuple[str, ...]
    link: tuple[str, str] | None = None
    captions: tuple[str, ...] = ()
    attachment: tuple[str, str] | None = None
    """Name and size as printed."""
    is_archived: bool = False
    shows_day: bool = True
    """Whether the page itself states the date; the listing always does."""
    slug: str = ""

    @property
    def body(self) -> str:
        return "\n\n".join(self.paragraphs)


def generate(count: int, *, seed: int = 1, newest: date = date(2015, 10, 17)) -> list[News]:
    """`count` articles, newest first, one a day; the same for the same seed."""
    rng = random.Random(seed)
    news = []
    for index in range(count):
        number = 20_000 + count - index
        title = f"{_words(rng, 3, 7).capitalize()} nr {number}"
        news.append(
            News(
                number=number,
                title=title,
                day=newest - timedelta(days=index),
                lead=_sentence(rng) if rng.random() < 0.7 else None,
                paragraphs=tuple(f"{_sentence(rng)} {_sentence(rng)}" for _ in range(rng.randint(2, 6))),
                link=(f"http://www.example.org/{number}", "więcej informacji")
                if rng.random() < 0.3
                else None,
                captions=tuple(f"Zdjęcie {i} do {number}" for i in range(rng.choice((0, 0, 0, 2, 3)))),
                attachment=(f"Komunikat {number}", "PDF 120 KB") if rng.random() < 0.2 else None,
                is_archived=rng.random() < 0.1,
                slug="-".join(_ascii(title).split()),
            )
        )
    return news


def _words(rng: random.Random, least: int, most: int) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(least, most)))


def _sentence(rng: random.Random) -> str:
    return f"{_words(rng, 8, 16).capitalize()}."


def _ascii(text: str) -> str:
    return text.translate(str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ"))


class NewsSite:
    """The pages of a site. `news` may be changed while it is served: what is asked for next shows it."""

    def __init__(self, platform: str, news: list[News], *, page_size: int = 15) -> None:
        self.platform = platform
        self.news = news
        self.page_size = page_size
        self.gone: dict[int, int] = {}
        """Numbers of articles that answer with an error status (404, 410); the listing does not name them."""
        self.moved: dict[int, str] = {}
        """Numbers of articles that redirect for good, and the path they lead to."""
        self.files: dict[str, tuple[str, bytes]] = {}
        """Media type and bytes of pictures and attachments by path; `give_files` fills it."""
        self._index: dict[str, int] = {}
        self.has_validators = True
        self.shows_render_time = True

    @property
    def listing_path(self) -> str:
        return "/pl/aktualnosci" if self.platform == "intracom" else "/web/urzad/wiadomosci"

    def path(self, item: News) -> str:
        if self.platform == "intracom":
            return f"/pl/aktualnosci/{item.number},{item.slug}.html"
        return f"/web/urzad/{item.slug}"

    def url_of(self, base: str, item: News) -> str:
        return base + self.path(item)

    def page(self, target: str, base: str) -> tuple[int, dict[str, str], bytes] | None:
        """Status, headers and body of a path with query; None when the site has no such page."""
        parts = urlsplit(target)
        if parts.path == self.listing_path:
            return 200, {}, self._listing(parse_qs(parts.query), base).encode()
        item = self._find(parts.path)
        if item is not None:
            return self._article_answer(item, base)
        if parts.path in self.files:
            media_type, content = self.files[parts.path]
            return 200, {"Content-Type": media_type}, content
        for number, status in self.gone.items():
            if str(number) in parts.path:
                return status, {}, b"<html><body><h1>Nie znaleziono strony</h1></body></html>"
        for number, goal in self.moved.items():
            if f"/{number}," in parts.path or parts.path.endswith(str(number)):
                return 301, {"Location": goal}, b""
        return None

    def give_files(self) -> None:
        """Let every picture and attachment be there (INTRACOM), each with bytes of its own."""
        for item in self.news:
            for i in range(len(item.captions)):
                path = f"/dokumenty/zalaczniki/1/1-{item.number}{i}_g.jpg"
                self.files[path] = "image/jpeg", b"\xff\xd8\xff\xe0" + path.encode() * 20
            if item.attachment:
                path = f"/download/1/{item.number}/Komunikat.pdf"
                self.files[path] = "application/pdf", b"%PDF-1.4 " + path.encode() * 20

    def _find(self, path: str) -> News | None:
        """The article at a path; remembers where articles stand, since large sites are served too."""
        index = self._index.get(path)
        if index is None or index >= len(self.news) or self.path(self.news[index]) != path:
            self._index = {self.path(item): index for index, item in enumerate(self.news)}
            index = self._index.get(path)
        return None if index is None else self.news[index]

    def _article_answer(self, item: News, base: str) -> tuple[int, dict[str, str], bytes]:
        headers = {}
        if self.has_validators:
            headers["ETag"] = f'"{abs(hash((item, self.platform))):x}"'
        render = self._intracom_article if self.platform == "intracom" else self._govpl_article
        return 200, headers, render(item, base).encode()

    def _slice(self, query: dict[str, list[str]]) -> tuple[int, int, list[News]]:
        first = 0 if self.platform == "intracom" else 1
        page = int(query.get("page", [str(first)])[0]) - first
        start = page * self.page_size
        last = max(0, -(-len(self.news) // self.page_size) - 1)
        return page, last, self.news[start : start + self.page_size]

    def _listing(self, query: dict[str, list[str]], base: str) -> str:
        page, last, items = self._slice(query)
        if self.platform == "intracom":
            return self._intracom_listing(page, last, items)
        return self._govpl_listing(page, last, items, base)

    # ---- INTRACOM

    def _signature(self) -> str:
        if not self.shows_render_time:
            return ""
        return f"\n<!-- {time.time() % 1:.6f} / WebAdministrator (17.03.2018 19:08) //-->"

    def _intracom_listing(self, page: int, last: int, items: list[News]) -> str:
        cards = "".join(
            f'<li class="news"><a target="_top" href="{self.path(n)}"><strong>{html.escape(n.title)}</strong>'
            f"<p>{html.escape(n.lead or '')}</p>"
            f'<span class="data">Data publikacji: {n.day:%d.%m.%Y}</span></a></li>'
            for n in items
        )
        pager = "".join(
            f'<li><a href="{self.listing_path}?page={i}">{i + 1}</a></li>' for i in range(last + 1)
        )
        if page < last:
            pager += f'<li><a href="{self.listing_path}?page={page + 1}">następna</a></li>'
        return (
            '<!DOCTYPE html>\n<html lang="pl"><head><meta charset="UTF-8"/><title> Aktualności - Urząd</title>'
            '<link rel="stylesheet" href="/dokumenty/szablony/urzad.css"/>'
            '<script src="/script/mootools/core.js"></script></head><body>'
            '<div id="content"><section class="panel"><div class="naglowek"><h2>Aktualności</h2></div>'
            f'<div class="okno"><ul>{cards}</ul></div></section>'
            f'<div id="meni_strony"><ul>{pager}</ul></div>'
            '<a href="/pl/kalendarium/dzien,sel.ajax?did=54&amp;data=3-16-2018">kalendarz</a></div>'
            f"</body></html>{self._signature()}"
        )

    def _intracom_article(self, item: News, base: str) -> str:
        lead = f"<h3>{html.escape(item.lead)}</h3>" if item.lead else ""
        day = (
            f'<section class="metryka"><div class="data icon-info">{item.day:%d.%m.%Y}</div></section>'
            if item.day and item.shows_day
            else ""
        )
        notice = (
            '<div class="archiwum"><h3>Informacja</h3><p>Strona znajduje się w archiwum.</p></div>'
            if item.is_archived
            else ""
        )
        text = "".join(f"<p>{html.escape(p)}</p>" for p in item.paragraphs)
        if item.link:
            text += f'<p>Zobacz <a href="{item.link[0]}">{item.link[1]}</a></p>'
        gallery = "".join(
            f'<li><a href="/dokumenty/zalaczniki/1/1-{item.number}{i}_g.jpg" title="{html.escape(c)}">'
            f'<img src="/dokumenty/zalaczniki/1/mini/1-{item.number}{i}_mo1.jpg" alt="{html.escape(c)}"/></a></li>'
            for i, c in enumerate(item.captions)
        )
        gallery = f'<ul class="galeria">{gallery}</ul>' if gallery else ""
        attachment = (
            f'<div class="zalaczniki"><ul><li><a href="/download/1/{item.number}/Komunikat.pdf">'
            f"{item.attachment[0]}</a> ({item.attachment[1]})</li></ul></div>"
            if item.attachment
            else ""
        )
        return (
            '<!DOCTYPE html>\n<html lang="pl"><head><meta charset="UTF-8"/>'
            f"<title> {html.escape(item.title)} - Aktualności - Urząd</title>"
            '<link rel="stylesheet" href="/dokumenty/szablony/urzad.css"/>'
            '<script src="/script/mootools/core.js"></script></head><body>'
            '<nav><ul id="sciezka-naviUl"><li><a href="/">Start</a></li>'
            f'<li><a href="{self.listing_path}">Aktualności</a></li><li>{html.escape(item.title)}</li></ul></nav>'
            f'<div id="content">{notice}<div class="head"><h2>{html.escape(item.title)}</h2>{lead}{day}</div>'
            f'<article class="txt">{text}</article>{gallery}{attachment}</div>'
            f"</body></html>{self._signature()}"
        )

    # ---- gov.pl

    def _govpl_frame(self, title: str, url: str, crumbs: str, body: str) -> str:
        return (
            '<!DOCTYPE html>\n<html lang="pl-PL" class="no-js "><head>'
            f"<title>{html.escape(title)} - Urząd - Portal Gov.pl</title>"
            '<meta charset="utf-8"/><meta name="govpl:site_hash" content="1"/>'
            '<meta name="govpl:site_path" content="/web/urzad"/>'
            f'<meta property="og:url" content="{url}"/><meta property="og:site_name" content="Urząd"/>'
            f'<meta property="og:title" content="{html.escape(title)} - Urząd - Portal Gov.pl"/></head><body>'
            f'<h1 class="unit-h1">Urząd</h1><nav class="breadcrumbs"><ul><li><a href="/"></a></li>{crumbs}</ul></nav>'
            f"<main>{body}</main></body></html>"
        )

    def _govpl_listing(self, page: int, last: int, items: list[News], base: str) -> str:
        cards = "".join(
            f'<li><div><div class="event"><span class="date">{n.day:%d.%m.%Y}</span></div>'
            f'<div class="title"><a href="{self.path(n)}">{html.escape(n.title)}</a></div>'
            f'<div class="intro">{html.escape(n.lead or "")}</div></div></li>'
            for n in items
        )
        following = (
            f'<a id="js-pagination-page-next" href="{self.listing_path}?page={page + 2}&amp;size=10">Następna</a>'
            if page < last
            else ""
        )
        pager = (
            f'<input id="js-pagination-page" value="{page + 1}"/><a id="js-pagination-pages-count" '
            f'href="{self.listing_path}?page={last + 1}&amp;size=10">{last + 1}</a>{following}'
            if last
            else ""
        )
        return self._govpl_frame(
            "Wiadomości",
            base + self.listing_path,
            "<li>Wiadomości</li>",
            f'<article class="article-area__article"><h2>Wiadomości</h2><div class="art-prev"><ul>{cards}</ul></div>'
            f"{pager}</article>",
        )

    def _govpl_article(self, item: News, base: str) -> str:
        day = f'<p class="event-date">{item.day:%d.%m.%Y}</p>' if item.day and item.shows_day else ""
        lead = f'<p class="intro">{html.escape(item.lead)}</p>' if item.lead else ""
        text = "".join(f"<p>{html.escape(p)}</p>" for p in item.paragraphs)
        if item.link:
            text += f'<p>Zobacz <a href="{item.link[0]}">{item.link[1]}</a></p>'
        gallery = "".join(
            f'<li><a data-group="gallery" data-modaal-desc="{html.escape(c)}" href="/photo/{item.number}-{i}">'
            f'<span class="sr-only">Pokaż zdjęcie {i + 1} z galerii.</span>'
            f'<img src="/photo/format/{item.number}-{i}/resolution/268x113" alt="Opis {i} obrazu"/></a></li>'
            for i, c in enumerate(item.captions)
        )
        if gallery:
            gallery = f'<h3>Zdjęcia ({len(item.captions)})</h3><div class="gallery"><ul>{gallery}</ul></div>'
        attachment = (
            f'<h3>Materiały</h3><a class="file-download" href="/attachment/{item.number}" '
            f'aria-label="Pobierz plik {item.attachment[0]}">{item.attachment[0]}'
            f'<br/><span class="details">{item.attachment[1]}</span></a>'
            if item.attachment
            else ""
        )
        crumbs = f'<li><a href="{self.listing_path}">Wiadomości</a></li><li>{html.escape(item.title)}</li>'
        return self._govpl_frame(
            item.title,
            base + self.path(item),
            crumbs,
            f'<article class="article-area__article" id="main-content"><h2>{html.escape(item.title)}</h2>{day}{lead}'
            f'<div class="editor-content"><div>{text}</div></div>{gallery}{attachment}</article>'
            f'<pre id="pageMetadata">{{"register":{{}}}}</pre>',
        )


Fault = Callable[["_Handler"], bool]
"""Answers a request in its own way and returns True, or returns False to leave it to the site."""


@dataclass
class Asked:
    """One request that came in."""

    path: str
    at: float
    headers: dict[str, str]
    status: int = 0


@dataclass
class SiteServer:
    """Serves a site on a free port of 127.0.0.1, or another address of this machine."""

    site: NewsSite
    address: str = "127.0.0.1"
    robots: str | None = None
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    """By path (or `*`): what the next requests meet, one fault each; a last one that stays is `Always`."""
    compress: bool = True
    site_id: str = "xx-local"
    tls: ssl.SSLContext | None = None
    """With it, HTTPS is spoken."""
    requests: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        handler = type("Handler", (_Handler,), {"owner": self})
        server = _Server6 if ":" in self.address else _Server
        self._server = server((self.address, 0), handler)
        self._server.daemon_threads = True
        if self.tls:  # the handshake is the first read's, in the thread of the connection
            self._server.socket = self.tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._lock = threading.Lock()

    @property
    def host(self) -> str:
        address = f"[{self.address}]" if ":" in self.address else self.address
        return f"{address}:{self._server.server_port}"

    @property
    def base(self) -> str:
        return f"{'https' if self.tls else 'http'}://{self.host}"

    def start(self) -> SiteServer:
        self._thread.start()
        return self

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [asked.path for asked in self.requests]

    def fault(self, path: str, *faults: Fault) -> None:
        """Let the next requests for a path (or any, `*`) meet these faults."""
        self.faults.setdefault(path, []).extend(faults)

    def next_fault(self, path: str) -> Fault | None:
        with self._lock:
            for key in (path, urlsplit(path).path, "*"):
                waiting = self.faults.get(key)
                if waiting:
                    return waiting[0] if isinstance(waiting[0], Always) else waiting.pop(0)
        return None

    def write_registry(self, folder: Path, **extra: str) -> Path:
        """A registry file with this site."""
        platform = self.site.platform
        lines = {
            "publisher": '"Urząd Przykładowy"',
            "country": '"PL"',
            "language": '"pl"',
            "platform": f'"{platform}"',
            "hosts": f'["{self.host}"]',
            "listings": f'["{self.base}{self.site.listing_path}"]',
            "evidence": '"a site of the tests"',
            **extra,
        }
        path = folder / f"{self.site_id}.toml"
        path.write_text(f"[{self.site_id}]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items()))
        return path


@contextmanager
def serving(site: NewsSite, **options: object) -> Iterator[SiteServer]:
    """A running server for the length of a block."""
    server = SiteServer(site, **options).start()  # type: ignore[arg-type]
    try:
        yield server
    finally:
        server.stop()


class _Server(ThreadingHTTPServer):
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that vanish (killed crawls) are part of the tests."""


class _Server6(_Server):
    address_family = socket.AF_INET6


class _Handler(BaseHTTPRequestHandler):
    owner: SiteServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        owner = self.owner
        asked = Asked(self.path, time.time(), {k.lower(): v for k, v in self.headers.items()})
        self.asked = asked
        owner.requests.append(asked)
        fault = owner.next_fault(self.path)
        if fault is not None and fault(self):
            return
        if self.path == "/robots.txt":
            self.answer(200 if owner.robots is not None else 404, {}, (owner.robots or "").encode())
            return
        answer = owner.site.page(self.path, owner.base)
        if answer is None:
            self.answer(404, {}, b"<html><body><h1>404</h1></body></html>")
            return
        status, headers, body = answer
        etag = headers.get("ETag")
        if etag and self.headers.get("If-None-Match") == etag:
            self.answer(304, {"ETag": etag}, b"")
            return
        if owner.compress and body and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 1, mtime=0)
            headers = {**headers, "Content-Encoding": "gzip"}
        self.answer(status, {"Content-Type": "text/html; charset=utf-8", **headers}, body)

    def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.asked.status = status
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Nothing: the tests look at `requests`."""


class Always:
    """A fault that stays."""

    def __init__(self, fault: Fault) -> None:
        self._fault = fault

    def __call__(self, handler: _Handler) -> bool:
        return self._fault(handler)


def status(code: int, headers: dict[str, str] | None = None, body: bytes = b"busy") -> Fault:
    """An answer with that status."""

    def fault(handler: _Handler) -> bool:
        handler.answer(code, headers or {}, body)
        return True

    return fault


def page(body: bytes, content_type: str = "text/html; charset=utf-8", **headers: str) -> Fault:
    """Another page with status 200."""
    return status(200, {"Content-Type": content_type, **headers}, body)


def redirect(location: str, code: int = 302) -> Fault:
    """A redirect."""
    return status(code, {"Location": location}, b"")


def reset() -> Fault:
    """The connection is reset before an answer."""

    def fault(handler: _Handler) -> bool:
        handler.connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00"
        )
        handler.close_connection = True
        handler.connection.close()
        return True

    return fault


def reset_within(share: float) -> Fault:
    """The connection is reset in the middle of a body whose length nothing has announced."""

    def fault(handler: _Handler) -> bool:
        answer = handler.owner.site.page(handler.path, handler.owner.base)
        body = answer[2] if answer else b"x" * 1000
        handler.wfile.write(
            b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + body[: int(len(body) * share)]
        )
        time.sleep(0.1)  # else what has arrived is lost with the connection
        return reset()(handler)

    return fault


def header_flood() -> Fault:
    """Header lines that do not end."""

    def fault(handler: _Handler) -> bool:
        handler.close_connection = True
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        with contextlib.suppress(OSError):
            for number in range(10_000):
                handler.wfile.write(b"X-%d: %s\r\n" % (number, b"x" * 1000))
        return True

    return fault


def truncated(share: float = 0.5) -> Fault:
    """The body breaks off before the length that was announced."""

    def fault(handler: _Handler) -> bool:
        answer = handler.owner.site.page(handler.path, handler.owner.base)
        body = answer[2] if answer else b"x" * 1000
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body[: int(len(body) * share)])
        handler.close_connection = True
        return True

    return fault


def slow(seconds: float) -> Fault:
    """The answer comes late, perhaps too late."""

    def fault(handler: _Handler) -> bool:
        time.sleep(seconds)
        return False

    return fault


def edited(item: News, text: str) -> News:
    """The article with another first paragraph."""
    return replace(item, paragraphs=(text, *item.paragraphs[1:]))


def rss(items: list[tuple[str, str, date]]) -> bytes:
    """An RSS feed of (address, title, day)."""
    from datetime import UTC, datetime

    entries = "".join(
        f"<item><title>{html.escape(title)}</title><link>{html.escape(url)}</link>"
        f"<pubDate>{format_datetime(datetime(day.year, day.month, day.day, 8, tzinfo=UTC))}</pubDate></item>"
        for url, title, day in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>RSS</title>{entries}</channel></rss>'.encode()


def main() -> None:
    parser = argparse.ArgumentParser(description="Serve a generated news site on loopback.")
    parser.add_argument("--platform", choices=("intracom", "govpl"), default="intracom")
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--registry", type=Path, help="folder for a registry file with the site")
    arguments = parser.parse_args()
    server = SiteServer(NewsSite(arguments.platform, generate(arguments.articles)))
    if arguments.registry:
        print(server.write_registry(arguments.registry), flush=True)
    print(server.base + server.site.listing_path, flush=True)
    server._server.serve_forever()


if __name__ == "__main__":
    main()

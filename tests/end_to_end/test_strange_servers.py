"""Servers that answer in ways that browsers bear: one strange answer costs nothing, or itself, and is named."""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Kronika, folder_of, records_of, require_same_from_warc
from tests.end_to_end.office_site import (
    NEWS,
    Notice,
    Office,
    crawl,
    list_html,
    notices,
    one_list,
    require_articles,
)
from tests.end_to_end.site_server import (
    Always,
    Fault,
    SiteServer,
    page,
    redirect,
    reset_within,
    serving,
)

ITEMS = notices(6)
ODD = ITEMS[2]


def office(**pages: Any) -> Office:
    return Office(ITEMS, {NEWS: one_list(ITEMS), **pages})


# ---- hosts


def test_a_host_that_is_dead_costs_its_own_pages(kronika: Kronika, tmp_path: Path) -> None:
    """Former hosts are in the registry for ever, and lists go on naming them."""
    with serving(office()) as server:
        gone = Notice(1, ITEMS[0].day)
        hrefs = {ITEMS[0]: f"http://localhost:1{gone.path}"}
        server.site.pages[NEWS] = one_list(ITEMS, lambda item: hrefs.get(item, item.path))
        entry = {"hosts": json.dumps([server.host, "localhost:1"])}
        for _ in range(2):  # in the second run the dead host's page is the first that is due
            _, report = crawl(kronika, server, tmp_path / "data", code=3, **entry)
            assert report["failed_reasons"] == {"robots_unreachable": 1}
            require_articles(folder_of(server, tmp_path / "data"), ITEMS[1:], server.base)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_hides_no_rule_of_robots_txt(
    encoding: str, kronika: Kronika, tmp_path: Path
) -> None:
    rules = f"\ufeffUser-agent: *\r\nDisallow: {ODD.path}\r\n".encode(encoding)
    with serving(office()) as server:
        server.fault("/robots.txt", Always(page(rules, "text/plain")))
        _, report = crawl(kronika, server, tmp_path / "data")
        assert report["skipped_reasons"] == {"robots": 1}
        assert ODD.path not in server.paths()


def test_a_host_with_no_address_but_one_of_ipv6(kronika: Kronika, tmp_path: Path) -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with serving(office(), address="::1") as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        assert kronika("verify", server.site_id, "--data", tmp_path / "data").code == 0


def test_a_page_is_one_under_both_hosts_and_with_a_slash(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        other = f"http://localhost:{server.host.partition(':')[2]}"
        server.site.pages["/wszystkie"] = one_list(ITEMS, lambda item: f"{other}{item.path}")
        server.site.pages["/znowu"] = one_list(ITEMS, lambda item: f"{item.path}/")
        server.site.pages |= {f"{item.path}/": item.html() for item in ITEMS}
        entry = {
            "hosts": json.dumps([server.host, other.removeprefix("http://")]),
            "listings": json.dumps([server.base + path for path in (NEWS, "/wszystkie", "/znowu")]),
        }
        data = tmp_path / "data"
        crawl(kronika, server, data, **entry)
        require_articles(folder_of(server, data), ITEMS)
        registry = server.write_registry(tmp_path, **entry)
        out = tmp_path / "again.jsonl"
        kronika("extract", folder_of(server, data).warc, "--sites", registry, "-o", out)
        ids = [json.loads(line)["id"] for line in out.read_text().splitlines()]
        assert sorted(ids) == sorted(records_of(folder_of(server, data)))


# ---- addresses


CANONICAL = {
    "the list": NEWS,
    "the front page": "/",
    "another article": ITEMS[0].path,
    "nothing": "/nie-ma-takiej-strony",
    "another host": "http://www.example.org/",
    "no address": "http://[",
}


@pytest.mark.parametrize("name", CANONICAL)
def test_a_canonical_address_of_all_pages_makes_no_one_page_of_them(
    name: str, kronika: Kronika, tmp_path: Path
) -> None:
    head = f'<link rel="canonical" href="{CANONICAL[name]}">'
    with serving(Office(ITEMS, {NEWS: one_list(ITEMS)}, head)) as server:
        crawl(kronika, server, tmp_path / "data")
        base = None if name == "nothing" else server.base
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, base)


def test_a_canonical_address_that_nothing_contradicts_is_named(kronika: Kronika, tmp_path: Path) -> None:
    """Where neither address says anything of its page, the page is believed, but not in silence."""
    canonical = '<link rel="canonical" href="/x/zzz">'
    pages = {NEWS: one_list(ITEMS, lambda item: "/a/" + "abcdef"[item.number - 101])}
    pages |= {"/a/" + "abcdef"[item.number - 101]: item.html(canonical) for item in ITEMS}
    with serving(Office(ITEMS, pages)) as server:
        result, report = crawl(kronika, server, tmp_path / "data")
        assert report["records"] == 1
        assert result.err.count(f"calls itself {server.base}/x/zzz, whose title is another") == 5


def test_one_title_does_not_hide_that_two_texts_call_themselves_one_page(
    kronika: Kronika, tmp_path: Path
) -> None:
    canonical = '<link rel="canonical" href="/x/zzz">'
    pages = {NEWS: one_list(ITEMS, lambda item: "/a/" + "abcdef"[item.number - 101])}
    for item in ITEMS:
        pages["/a/" + "abcdef"[item.number - 101]] = item.html(canonical).replace(
            item.title, "Komunikat zarządu dróg"
        )
    with serving(Office(ITEMS, pages)) as server:
        result, _ = crawl(kronika, server, tmp_path / "data")
        assert result.err.count(f"calls itself {server.base}/x/zzz, whose text is another") == 5


def test_a_canonical_address_of_its_own_makes_one_page_of_two(kronika: Kronika, tmp_path: Path) -> None:
    pages = {}
    for item in ITEMS:
        canonical = f'<link rel="canonical" href="{item.path}">'
        pages |= {item.path: item.html(canonical), f"/dzial/{item.number}": item.html(canonical)}
    pages |= {NEWS: one_list(ITEMS, lambda item: f"/dzial/{item.number}"), "/inne": one_list(ITEMS)}
    with serving(Office(ITEMS, pages)) as server:
        listings = json.dumps([f"{server.base}{NEWS}", f"{server.base}/inne"])
        crawl(kronika, server, tmp_path / "data", listings=listings)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


GOAL = "/nowe/droga"


def leading(html: str) -> Callable[[SiteServer], Fault]:
    return lambda server: page(f"<html><head>{html}</head><body></body></html>".encode())


LEADING: dict[str, tuple[Callable[[SiteServer], Fault], str]] = {
    "with a user before the host": (lambda s: redirect(f"http://ktos:haslo@{s.host}{GOAL}"), GOAL),
    "in other bytes than UTF-8": (lambda s: raw_redirect(b"/nowe/\xb3\xb1ka"), "/nowe/%B3%B1ka"),
    "in UTF-8": (lambda s: raw_redirect("/nowe/łąka".encode()), "/nowe/%C5%82%C4%85ka"),
    "with 300": (lambda s: redirect(GOAL, 300), GOAL),
    "by a refresh": (leading(f'<meta http-equiv="refresh" content="0; url={GOAL}">'), GOAL),
    "by a script": (leading(f'<script>window.location = "{GOAL}";</script>'), GOAL),
}


def raw_redirect(location: bytes) -> Fault:
    def fault(handler: Any) -> bool:
        handler.wfile.write(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + b"\r\n\r\n")
        return True

    return fault


@pytest.mark.parametrize("name", LEADING)
def test_an_address_that_leads_on_is_followed(name: str, kronika: Kronika, tmp_path: Path) -> None:
    make, goal = LEADING[name]
    with serving(office(**{goal: ODD.html()})) as server:
        server.fault(ODD.path, Always(make(server)))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        urls = {record["url"] for record in records_of(folder_of(server, tmp_path / "data")).values()}
        assert server.base + goal in urls
        assert not any("@" in path for path in server.paths())
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


# ---- messages


def raw(head: bytes, body: Callable[[bytes], bytes] = lambda html: html) -> Fault:
    """The article behind a head of the test's own, `%d` in it for the length; the connection is closed."""

    def fault(handler: Any) -> bool:
        content = body(ODD.html().encode())
        handler.wfile.write(head.replace(b"%d", str(len(content)).encode()) + content)
        handler.close_connection = True
        return True

    return fault


TYPE = b"Content-Type: text/html; charset=utf-8\r\n"
LENGTH = b"Content-Length: %d\r\n\r\n"
BORNE = {
    "blank lines before": b"\r\n\r\nHTTP/1.1 200 OK\r\n" + TYPE + LENGTH,
    "the name of HTTP/2": b"HTTP/2 200\r\n" + TYPE + LENGTH,
    "a blank before a colon": b"HTTP/1.1 200 OK\r\nServer : stary\r\n" + TYPE + LENGTH,
    "a line without a name": b"HTTP/1.1 200 OK\r\n: nic\r\n" + TYPE + LENGTH,
    "a name that is none": b"HTTP/1.1 200 OK\r\nX-Uwag\xc4\x99: tak\r\nData od: dzi\xc5\x9b\r\n"
    + TYPE
    + LENGTH,
    "line feeds alone": (b"HTTP/1.1 200 OK\r\n" + TYPE + LENGTH).replace(b"\r", b""),
    "hints before it": b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n"
    + TYPE
    + LENGTH,
    "a folded line": b"HTTP/1.1 200 OK\r\nX-Note: jeden\r\n dwa\r\n" + TYPE + LENGTH,
    "HTTP/1.0 without a length": b"HTTP/1.0 200 OK\r\n" + TYPE + b"\r\n",
    "no type": b"HTTP/1.1 200\r\n" + LENGTH,
}


@pytest.mark.parametrize("name", BORNE)
def test_heads_that_browsers_bear(name: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, Always(raw(BORNE[name])))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        assert kronika("verify", server.site_id, "--data", tmp_path / "data").code == 0


def chunks(
    size: int = 99, *, blanks: bytes = b"", line_end: bytes = b"\r\n", last: bytes = b"0\r\n\r\n"
) -> Any:
    def cut(html: bytes) -> bytes:
        parts = [html[at : at + size] for at in range(0, len(html), size)]
        return b"".join(b"%x%b%b%b%b" % (len(p), blanks, line_end, p, line_end) for p in parts) + last

    return cut


PACKED = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n" + TYPE + LENGTH
CHUNKED = b"HTTP/1.1 200 OK\r\n" + TYPE + b"Transfer-Encoding: chunked\r\n\r\n"
FRAMED: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "a length too large": (b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: 99999\r\n\r\n", bytes),
    "the length before packing": (PACKED.replace(b"%d", b"99999"), gzip.compress),
    "no length": (b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: \r\n\r\n", bytes),
    "a negative length": (b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: -1\r\n\r\n", bytes),
    "a coding that is none": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\n" + TYPE + LENGTH,
        bytes,
    ),
    "no last chunk": (CHUNKED, chunks(last=b"")),
    "a last chunk that breaks off": (CHUNKED, chunks(last=b"0\r\n")),
    "blanks behind the sizes of chunks": (CHUNKED, chunks(blanks=b"  ")),
    "chunks between line feeds": (CHUNKED, chunks(line_end=b"\n", last=b"0\n\n")),
    "chunks that are none": (CHUNKED, bytes),
}


@pytest.mark.parametrize("name", FRAMED)
def test_a_page_that_is_whole_is_taken_whatever_its_length_was_said_to_be(
    name: str, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, Always(raw(*FRAMED[name])))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert server.paths().count(ODD.path) == 1, "it is asked for once"
        assert all(r["warnings"] == [] for r in records_of(folder_of(server, tmp_path / "data")).values())
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        assert kronika("verify", server.site_id, "--data", tmp_path / "data").code == 0


@pytest.mark.parametrize("head", [CHUNKED, b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: 99999\r\n\r\n"])
def test_a_page_that_is_not_is_no_record(head: bytes, kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        cut = chunks(last=b"") if head is CHUNKED else bytes
        server.fault(ODD.path, Always(raw(head, lambda html: cut(html[:-20]))))
        _, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert report["failed_reasons"] == {"truncated": 1}
        require_articles(folder_of(server, tmp_path / "data"), [i for i in ITEMS if i != ODD], server.base)


UNENDED: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "no last chunk": (CHUNKED, chunks(last=b"")),
    "a length too large": (b"HTTP/1.1 200 OK\r\n" + TYPE + b"Content-Length: 99999\r\n\r\n", bytes),
    "the length before packing": (PACKED.replace(b"%d", b"99999"), gzip.compress),
}


def held_open(fault: Fault) -> Fault:
    """The answer, after which the connection stays open and nothing more comes."""

    def hold(handler: Any) -> bool:
        fault(handler)
        time.sleep(3)
        return True

    return hold


@pytest.mark.parametrize("name", UNENDED)
def test_a_page_that_is_whole_is_taken_though_its_server_waits_for_more(
    name: str, kronika: Kronika, tmp_path: Path
) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, Always(held_open(raw(*UNENDED[name]))))
        crawl(kronika, server, tmp_path / "data", "--set", "DOWNLOAD_TIMEOUT=1")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert server.paths().count(ODD.path) == 1, "it is asked for once"
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        assert kronika("verify", server.site_id, "--data", tmp_path / "data").code == 0


def test_a_page_of_which_more_was_to_come_has_run_out_of_time(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        cut = held_open(raw(CHUNKED, lambda html: chunks(last=b"")(html[:-20])))
        server.fault(ODD.path, Always(cut))
        _, report = crawl(kronika, server, tmp_path / "data", "--set", "DOWNLOAD_TIMEOUT=1", code=3)
        assert report["failed_reasons"] == {"timeout": 1}
        require_articles(folder_of(server, tmp_path / "data"), [i for i in ITEMS if i != ODD], server.base)


def test_a_page_within_which_the_connection_is_reset_is_asked_for_again(
    kronika: Kronika, tmp_path: Path
) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, reset_within(0.7), reset_within(0.7))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        server.fault(ODD.path, Always(reset_within(0.7)))
        _, report = crawl(kronika, server, tmp_path / "data", "--full", code=3)
        assert report["failed_reasons"] == {"truncated": 1}
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_page_that_is_ended_by_the_end_of_the_connection_is_whole(kronika: Kronika, tmp_path: Path) -> None:
    """Without an announced length nothing else ends it; old servers leave out the end tags as well."""
    with serving(office()) as server:
        head = b"HTTP/1.0 200 OK\r\n" + TYPE + b"\r\n"
        server.fault(ODD.path, Always(raw(head, lambda html: html.replace(b"</body></html>", b""))))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_the_rest_of_a_robots_txt_that_breaks_off_may_forbid_anything(
    kronika: Kronika, tmp_path: Path
) -> None:
    with serving(office(), robots="User-agent: *\nDisallow: /tajne\n") as server:
        server.fault(
            "/robots.txt", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", lambda _: b"User")
        )
        crawl(kronika, server, tmp_path / "data")
        assert server.paths().count("/robots.txt") == 2
        server.fault(
            "/robots.txt", Always(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", lambda _: b""))
        )
        _, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert report["reason"].startswith("robots.txt could not be fetched (its answer breaks off);")


def test_what_stands_in_a_redirect_does_not_matter(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(**{GOAL: ODD.html()})) as server:
        head = f"HTTP/1.1 302 Found\r\nLocation: {GOAL}\r\nContent-Length: 99999\r\n\r\n"
        server.fault(ODD.path, Always(raw(head.encode(), lambda html: b"<html>")))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)


def test_what_is_no_http_is_named_so(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, Always(raw(b"ICY 200 OK\r\n" + LENGTH)))
        _, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert report["failed_reasons"] == {"bad_response": 1}


def half(html: bytes) -> bytes:
    """A page of much text, whose coding breaks off in the middle of it."""
    text = b"".join(b"<p>Zdanie numer %d o drodze %d.</p>" % (n, n * n) for n in range(400))
    packed = gzip.compress(html.replace(b"</article>", text + b"</article>"), mtime=0)
    return packed[: len(packed) // 2]


def test_a_coding_that_breaks_off_once_costs_nothing(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, raw(PACKED, half))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_coding_that_always_breaks_off_is_kept_with_a_warning(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        server.fault(ODD.path, Always(raw(PACKED, half)))
        crawl(kronika, server, tmp_path / "data")
        records = {r["title"]: r for r in records_of(folder_of(server, tmp_path / "data")).values()}
        assert records[ODD.title]["warnings"] == ["capture_cut"]
        assert records[ITEMS[0].title]["warnings"] == []
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_page_that_came_cut_is_asked_for_whole(kronika: Kronika, tmp_path: Path) -> None:
    """Its ETag is that of the whole page: what is missing would be called unmodified."""
    head = PACKED.replace(b"\r\n", b'\r\nETag: "7"\r\nLast-Modified: Mon, 02 Feb 2015 08:00:00 GMT\r\n', 1)
    with serving(office()) as server:
        server.fault(ODD.path, *[raw(head, half)] * 3)
        crawl(kronika, server, tmp_path / "data")
        crawl(kronika, server, tmp_path / "data", "--full")
        asked = [request.headers for request in server.requests if request.path == ODD.path]
        assert len(asked) == 4
        assert not [headers for headers in asked if {"if-none-match", "if-modified-since"} & headers.keys()]
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)


# ---- feeds and sitemaps


@pytest.mark.parametrize("coding", ["identity", "gzip"])
@pytest.mark.parametrize(
    "media_type", ["application/x-httpd-php", "application/force-download", "image/jpeg"]
)
def test_a_page_under_a_wrong_type_is_one_in_the_archive_too(
    media_type: str, coding: str, kronika: Kronika, tmp_path: Path
) -> None:
    items = notices(6)
    pages: dict[str, Any] = {NEWS: one_list(items)}
    for item in items:
        body = gzip.compress(item.html().encode()) if coding == "gzip" else item.html().encode()
        pages[item.path] = 200, {"Content-Type": media_type, "Content-Encoding": coding}, body
    with serving(Office(items, pages), compress=False) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_the_sitemap_of_a_system_whose_addresses_tell_nothing(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(**{"/": one_list(ITEMS)})) as server:
        locations = "".join(
            f"<url><loc>{server.base}{p}</loc></url>" for p in ("/", *(i.path for i in ITEMS))
        )
        server.site.pages["/mapa.xml"] = f"<urlset>{locations}</urlset>"
        crawl(kronika, server, tmp_path / "data", listings="[]", sitemaps=f'["{server.base}/mapa.xml"]')
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert "/" not in server.paths()


def test_a_feed_served_as_a_page_is_no_article_of_the_archive(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        entries = "".join(
            f'<entry><title>{i.title}</title><link href="droga-{i.number}"/><summary>{i.body}</summary></entry>'
            for i in ITEMS
        )
        feed = f'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{NEWS}/">{entries}</feed>'
        server.site.pages["/kanal"] = feed  # as text/html, with addresses relative to another one
        data = tmp_path / "data"
        crawl(kronika, server, data, listings="[]", feeds=f'["{server.base}/kanal"]')
        require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)


# ---- pages that scripts fill


def scripted(data: str = "") -> str:
    return (
        f'<html lang="pl"><head><meta charset="utf-8"><title>{ODD.title} - Zarząd</title></head><body><div id="root">'
        f'</div>{data}<script src="/main.js"></script></body></html>'
    )


def test_a_text_that_only_scripts_put_in_is_read_from_their_data(kronika: Kronika, tmp_path: Path) -> None:
    text = "".join(
        f"<p>{paragraph}</p>" for paragraph in (*ODD.body.split("\n\n"), *ITEMS[0].body.split("\n\n"))
    )
    data = {"page": {"title": ODD.title, "content": text, "datePublished": f"{ODD.day}"}}
    html = scripted(f'<script type="application/json" id="__NEXT_DATA__">{json.dumps(data)}</script>')
    with serving(office(**{ODD.path: html})) as server:
        crawl(kronika, server, tmp_path / "data")
        records = {r["title"]: r for r in records_of(folder_of(server, tmp_path / "data")).values()}
        assert records[ODD.title]["body"] == f"{ODD.body}\n\n{ITEMS[0].body}"
        assert records[ODD.title]["date"] == ODD.day.isoformat()
        assert records[ODD.title]["warnings"] == ["body_from_script"]
        assert records[ODD.title]["provenance"]["body"]["rule"] == "script data __NEXT_DATA__"
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)


def test_a_page_that_only_scripts_fill_is_never_done(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(**{ODD.path: scripted()})) as server:
        result, report = crawl(kronika, server, tmp_path / "data", code=3)
        assert report["failed_reasons"] == {"needs_script": 1}
        assert f"{server.base}{ODD.path}: only a script puts its text in" in result.err
        server.site.pages[NEWS] = scripted()
        _, report = crawl(kronika, server, tmp_path / "data", code=7)
        assert report["failed_reasons"] == {"needs_script": 1, "no_listing_needs_script": 1}
        require_articles(
            folder_of(server, tmp_path / "data"), [item for item in ITEMS if item != ODD], server.base
        )


@pytest.mark.parametrize(
    "href",
    [
        lambda item, page: f"{item.path}?strona={page}",
        lambda item, page: f"{item.path}?back=/aktualnosci%3Fstrona%3D{page}",
        lambda item, page: f"{item.path}?lista=wszystkie&amp;poz={page}",
        lambda item, page: f"{item.path}?{'a=1&amp;b=2' if page % 2 else 'b=2&amp;a=1'}",
    ],
)
def test_a_link_that_says_where_in_the_list_it_stands_doubles_no_page(
    href: Callable[[Notice, int], str], kronika: Kronika, tmp_path: Path
) -> None:
    """The place of each entry is another one after others have come in above it."""
    items = notices(20)
    office = Office(items)
    data = tmp_path / "data"

    def name(chosen: list[Notice]) -> None:
        cards = [item.card(href(item, number // 5 + 1)) for number, item in enumerate(chosen)]
        office.pages[NEWS] = list_html(cards)

    with serving(office) as server:
        name(items[3:])
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items[3:])
        name(items)
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items)
        require_same_from_warc(kronika, server, data, tmp_path)


def test_articles_of_one_text_under_ids_of_their_own_are_several(kronika: Kronika, tmp_path: Path) -> None:
    items = notices(5)
    pages = {
        f"/index.php?id={number}": items[0].html().replace(items[0].path, f"/{number}") for number in (7, 8)
    }
    with serving(Office(items, pages)) as server:
        server.site.pages[NEWS] = list_html([items[0].card(path) for path in pages] + [items[1].card()])
        _, report = crawl(kronika, server, tmp_path / "data")
        assert report["records"] == 3


# ---- validators


def tagged(html: str) -> tuple[int, dict[str, str], bytes]:
    return 200, {"ETag": '"7"'}, html.encode()


def test_an_etag_is_not_asked_for_at_the_address_that_a_redirect_leads_to(
    kronika: Kronika, tmp_path: Path
) -> None:
    """Servers make tags of sizes and times: that of one page may be another's, and "not modified" would be believed."""
    moved, gone = ITEMS[1], ITEMS[2]
    with serving(office(**{item.path: tagged(item.html()) for item in ITEMS})) as server:
        crawl(kronika, server, tmp_path / "data")
        server.site.pages |= {
            moved.path: (301, {"Location": "/nowe/droga"}, b""),
            "/nowe/droga": tagged(moved.html()),
            gone.path: (302, {"Location": "/"}, b""),
            "/": tagged(list_html([ITEMS[0].card()])),
        }
        before = len(server.requests)
        _, report = crawl(kronika, server, tmp_path / "data", "--full")
        assert report["gone"] == 1
        asked = {request.path: request for request in server.requests[: before - 1 : -1]}  # the first of each
        assert asked["/nowe/droga"].status == 200
        assert asked[ITEMS[3].path].status == 304
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        require_same_from_warc(kronika, server, tmp_path / "data", tmp_path)
        before = len(server.requests)
        crawl(kronika, server, tmp_path / "data", "--full")
        asked = {request.path: request for request in server.requests[: before - 1 : -1]}  # the first of each
        assert asked["/nowe/droga"].status == 304


def test_an_etag_is_asked_for_where_a_redirect_leads_always(kronika: Kronika, tmp_path: Path) -> None:
    pages = {item.path: (302, {"Location": f"{item.path}/"}, b"") for item in ITEMS}
    places = {f"{item.path}/": tagged(item.html()) for item in ITEMS}
    with serving(office(**pages, **places)) as server:
        crawl(kronika, server, tmp_path / "data")
        before = len(server.requests)
        crawl(kronika, server, tmp_path / "data", "--full")
        asked = {request.path: request for request in server.requests[: before - 1 : -1]}  # the first of each
        assert {asked[f"{item.path}/"].status for item in ITEMS} == {304}
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)

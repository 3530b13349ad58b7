"""Addresses: absolute, canonical, hosts, ids."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import pytest
from w3lib.url import safe_url_string

from crawler.urls import absolute_url, canonical_url, host_of, split_wayback_url, url_id

BASE = "https://www.urzad.example/pl/aktualnosci/1,dok.html?x=1"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/a", "https://www.urzad.example/a"),
        ("b.html", "https://www.urzad.example/pl/aktualnosci/b.html"),
        ("../b", "https://www.urzad.example/pl/b"),
        ("?y=2", "https://www.urzad.example/pl/aktualnosci/1,dok.html?y=2"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("http://a.example/x/../y", "http://a.example/y"),
        ("http://a.example/zażółć gęś", "http://a.example/za%C5%BC%C3%B3%C5%82%C4%87%20g%C4%99%C5%9B"),
        ("http://żółw.pl/", "http://xn--w-uga1v8h.pl/"),
        ("http://a.example/a%20b", "http://a.example/a%20b"),
        (" \n/a\t\n b ", "https://www.urzad.example/a%20b"),
        ("\u00a0http://a.example/\u200b", "http://a.example/"),
        ("\\pliki\\a.pdf", "https://www.urzad.example/pliki/a.pdf"),
        ("mailto:a@b.pl", "mailto:a@b.pl"),
        ("mailto:a%40b.pl?cc=c%40d.pl", "mailto:a@b.pl?cc=c%40d.pl"),
        ("mailto:a%40c@b.pl", "mailto:a%40c@b.pl"),
        ("MAILTO:a@b.pl", "mailto:a@b.pl"),
        ("mailto: a@b.pl", "mailto:a@b.pl"),
        ("mailto:%20a@b.pl?subject=x", "mailto:a@b.pl?subject=x"),
        ("mailto:mailto:a@b.pl", "mailto:a@b.pl"),
        ("mailto://a@b.pl", "mailto:a@b.pl"),
        ("mailto:A%20B%20%3Ca@b.pl%3E", "mailto:a@b.pl"),
        ("mailto:A B <a@b.pl>?cc=c@d.pl", "mailto:a@b.pl?cc=c@d.pl"),
        ("mailto:a@b.pl,c@d.pl", "mailto:a@b.pl,c@d.pl"),
        ("ftp://a.example/b", "ftp://a.example/b"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("", None),
        (None, None),
        ("#a", None),
        ("javascript:void(0)", None),
        (" JavaScript:x", None),
        ("data:text/html,x", None),
        ("tel:+48", None),
        ("http://[broken", None),
        ("http://", None),
        ("http:///a", None),
        ("https://a.example:port/x", None),
    ],
)
def test_absolute_url(href: str | None, url: str | None) -> None:
    assert absolute_url(href, BASE) == url


@pytest.mark.parametrize(
    "base", ["http://h.pl/a/b", "https://h.pl", "http://h.pl:80/", "http://h.pl?x", "http://H.pl/"]
)
@pytest.mark.parametrize(
    "href",
    [
        "/a",
        "//b.pl/c",
        "/",
        "/a?b=1&c=2",
        "/a//b",
        "/a,b;c~d",
        "/a?",
        "///x",
        "/a+b",
        "/a/../b",
        "/.x",
        "/a=?b?c",
        "/a;b?c",
        "/a%20b/%2e%2E/c",
        "/a%2",
        "/a:b@c!d$(e)*?url=https://f.pl/%C3%B3",
        "/a?b='c'",
        "/a|b",
        "http://a.pl/x",
        "https://a.b.pl/?q",
        "http://a.pl/?",
        "http://a.pl/./x",
        "http://a.pl",
        "http://A.pl/x",
    ],
)
def test_the_short_way_for_plain_addresses_gives_what_the_long_way_gives(href: str, base: str) -> None:
    joined = urljoin(
        urljoin(base, href), urlsplit(urljoin(base, href))._replace(scheme="", netloc="").geturl()
    )

    assert absolute_url(href, base) == safe_url_string(joined if "/." in href else urljoin(base, href))


@pytest.mark.parametrize(
    "url",
    [
        "http://a.pl:8080/x?page=2&size=10",
        "http://a.pl:80/x",
        "http://a.pl:443/x",
        "http://a.pl:08080/x",
        "https://a.pl:65535/x",
        "https://a.pl:99999/x",
        "http://a.pl/?",
        "http://a.pl/x?a&&b",
        "http://a.pl/x?a=1&",
        "http://a.pl/x?sid=1&b=2",
        "http://a.pl/x?sid=1a&b=2",
        "http://a.pl/x?utm_source=y",
        "http://a.pl/x?b=1;c=2",
        "http://a.pl/x?b=1?c=2&=",
    ],
)
def test_the_short_way_of_a_canonical_address_gives_what_the_long_way_gives(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    canonical = canonical_url(url)
    absolute = absolute_url.__wrapped__(url, "http://b.pl:8080/c/d")
    for pattern in ("_PLAIN", "_ENCODED_ALREADY"):
        monkeypatch.setattr(f"crawler.urls.{pattern}", re.compile("(?!)"))

    assert canonical_url.__wrapped__(url) == canonical
    assert absolute_url.__wrapped__(url, "http://b.pl:8080/c/d") == absolute


def test_addresses_with_signs_that_need_no_encoding_go_the_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.urls.safe_url_string", None)
    for path in ("/scale/300x200!/(a)/?of=https%3A%2F%2Fb.pl%2Fc", "/@jan:1/*$"):
        assert absolute_url.__wrapped__(path, "http://a.pl/b") == f"http://a.pl{path}"
    assert absolute_url.__wrapped__("https://a.pl", None) == "https://a.pl"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/a;", "http://a.pl/a;"),
        ("a;?b=c;", "http://a.pl/d/a;?b=c;"),
        ("a/;#b", "http://a.pl/d/a/;#b"),
        ("/ż;", "http://a.pl/%C5%BC;"),
        ("/a;b/c;", "http://a.pl/a;b/c;"),
        ("/a;b;", "http://a.pl/a;b;"),
        ("/a;;", "http://a.pl/a;;"),
        ("http://b.pl/c/../a;", "http://b.pl/a;"),
        ("/a?b;", "http://a.pl/a?b;"),
        ("mailto:jan@a.pl;", "mailto:jan@a.pl;"),
    ],
)
def test_a_semicolon_at_the_end_of_a_path_is_part_of_it(href: str, url: str) -> None:
    assert absolute_url.__wrapped__(href, "http://a.pl/d/e") == url


def test_absolute_url_without_a_base() -> None:
    assert absolute_url("/a", None) is None
    assert absolute_url("https://a.example/b", None) == "https://a.example/b"


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://WWW.Urzad.Example:80/A?b=1#c", "http://www.urzad.example/A?b=1"),
        ("https://a.example:443", "https://a.example/"),
        ("https://a.example:8443/x", "https://a.example:8443/x"),
        ("http://a.example:443/", "http://a.example:443/"),
        ("http://a.example/1%2C2%2c3,4", "http://a.example/1,2,3,4"),
        ("http://a.example/%61b/%c5%bc%7e%2e%2e", "http://a.example/ab/%C5%BC~%2E%2E"),
        ("http://a.example/x?q=%c5%bc", "http://a.example/x?q=%C5%BC"),
        ("http://a.example/a%2fb%3fc", "http://a.example/a%2Fb%3Fc"),
        ("http://a.example/x?a=1%2C2", "http://a.example/x?a=1%2C2"),
        ("http://a.example/a.jsp;jsessionid=0A1B?x=1", "http://a.example/a.jsp?x=1"),
        ("http://a.example/a;sid=1/b", "http://a.example/a/b"),
        ("http://a.example/?sid=0a1b&PHPSESSID=2&jsessionid=3&id=4", "http://a.example/?id=4"),
        ("http://a.example/?s=0123456789abcdef0123456789ABCDEF&id=4", "http://a.example/?id=4"),
        (
            "http://a.example/?s=droga&session=3&id=" + 32 * "a",
            "http://a.example/?s=droga&session=3&id=" + 32 * "a",
        ),
        ("http://a.example/?name=News&sid=214", "http://a.example/?name=News&sid=214"),
        ("http://a.example/?sid&sid=&sid=20150117001244", "http://a.example/"),
        ("http://a.example/?pk_campaign=x&pk_news=7", "http://a.example/?pk_news=7"),
        ("http://a.example/?b=1&a=2&utm_source=x&fbclid=y", "http://a.example/?b=1&a=2"),
        ("http://a.example/?inside=1&residue=2", "http://a.example/?inside=1&residue=2"),
        ("http://a.example/?", "http://a.example/"),
        ("http://user:pw@a.example/", "http://a.example/"),
        ("http://a.example./x", "http://a.example/x"),
        ("http://a.example.:80/x", "http://a.example/x"),
        ("http://[2001:DB8::1]:80/x", "http://[2001:db8::1]/x"),
        ("http://[2001:db8::80]/", "http://[2001:db8::80]/"),
        ("http://Żółw.pl/", "http://xn--w-uga1v8h.pl/"),
        ("http://a.example//b", "http://a.example//b"),
    ],
)
def test_canonical_url(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical


def test_urls_that_differ_in_session_only_have_one_id() -> None:
    assert url_id("http://a.example/x;jsessionid=1?sid=2f#t") == url_id("HTTP://A.example:80/x")
    assert url_id("http://a.example/x") != url_id("https://a.example/x")
    assert len(url_id("http://a.example/x")) == 16


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://WWW.A.example/x", "www.a.example"),
        ("https://a.example:443/", "a.example"),
        ("http://a.example:8080/", "a.example:8080"),
        ("http://a.example:/", "a.example"),
        ("http://u@a.example/", "a.example"),
        ("http://[::1]/", "[::1]"),
        ("http://[::1]:81/", "[::1]:81"),
        ("/x", None),
        (None, None),
        ("http://[x", None),
        ("mailto:a@b.pl", None),
    ],
)
def test_host_of(url: str | None, host: str | None) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://web.archive.org/web/20151017id_/http://a.example/x", ("20151017", "http://a.example/x")),
        (
            "http://web.archive.org/web/20151017123456/https:/a.example/?b",
            ("20151017123456", "https://a.example/?b"),
        ),
        ("//web.archive.org/web/2015/a.example", ("2015", "http://a.example")),
        ("https://a.example/web/2015/http://b.example", None),
        *(
            (
                f"{archive}/20151017123456{mode}/http://a.example/x?b",
                ("20151017123456", "http://a.example/x?b"),
            )
            for archive, mode in (
                ("https://arquivo.pt/wayback", "mp_"),
                ("https://arquivo.pt/noFrame/replay", ""),
                ("http://webarchive.nationalarchives.gov.uk", ""),
                ("https://webarchive.loc.gov/all", "im_"),
                ("https://wayback.archive-it.org/1234", ""),
                ("https://archive.ph", ""),
            )
        ),
        ("https://a.example/share/20151017/http://b.example", None),
        ("https://a.example/log/20151399123456/http://b.example", None),
        ("https://a.example/log/120151017123456/http://b.example", None),
        ("https://a.example/log/20151017123456/http-codes", None),
        ("https://a.example/?u=/20151017123456/http://b.example", None),
        ("/wayback/20151017123456/http://b.example", None),
    ],
)
def test_split_wayback_url(url: str, parts: tuple[str, str] | None) -> None:
    assert split_wayback_url(url) == parts

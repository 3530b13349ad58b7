"""Sitemaps of XML and text, and robots.txt, to addresses."""

from __future__ import annotations

import pytest

from crawler.items import ListingItem
from crawler.parsers.sitemap import Sitemap, parse_sitemap

BASE = "https://example.org/maps/1.xml"
PAGES = ("https://example.org/pl/1,A.html", "https://example.org/pl/2,B.html")


def test_a_sitemap_and_an_index() -> None:
    body = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> /pl/1,A.html </loc>
    <lastmod>2015-10-17</lastmod></url><url><loc>https://example.org/pl/2,B.html</loc></url></urlset>"""
    assert parse_sitemap(body, BASE) == Sitemap(tuple(ListingItem(url=url) for url in PAGES), ())
    index = b"<sitemapindex><sitemap><loc>https://example.org/s1.xml</loc></sitemap></sitemapindex>"
    assert parse_sitemap(index, BASE) == Sitemap((), ("https://example.org/s1.xml",))


@pytest.mark.parametrize("tag", ["urlset", "sitemapindex"])
def test_what_breaks_off_is_read_as_far_as_it_goes(tag: str) -> None:
    inner = "url" if tag == "urlset" else "sitemap"
    body = "".join(f"<{inner}><loc>{url}</loc></{inner}>" for url in PAGES)
    whole = parse_sitemap(f"<{tag}>{body}</{tag}>".encode(), BASE)
    assert whole is not None
    for length in range(len(f"</{inner}>"), len(f"x</loc></{inner}>")):
        cut = parse_sitemap(f"<{tag}>{body}"[:-length].encode(), BASE)
        assert cut is not None
        assert not cut.is_whole
        named = (*(item.url for item in cut.items), *cut.sitemaps)
        assert named == (PAGES if length < len(f"</loc></{inner}>") else PAGES[:1]), length


def test_news_are_dated_and_pictures_are_no_pages() -> None:
    body = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><image:image><image:loc>/f/1.jpg</image:loc></image:image>
    <loc>/pl/1,A.html</loc><lastmod>2020-01-01</lastmod><n:news><n:publication><n:name>Urząd</n:name></n:publication>
    <n:publication_date>2015-10-17</n:publication_date><n:title>Nowy most</n:title></n:news></url></urlset>"""
    assert parse_sitemap(body.encode(), BASE) == Sitemap(
        (ListingItem(url=PAGES[0], title_text="Nowy most", date_text="2015-10-17"),), ()
    )


def test_a_sitemap_of_text() -> None:
    body = b"\xef\xbb\xbf" + "\r\n".join((PAGES[0], "", f"  {PAGES[1]} ")).encode()
    assert parse_sitemap(body, "https://example.org/mapa.txt") == Sitemap(
        tuple(ListingItem(url=url) for url in PAGES), ()
    )


def test_robots_txt_names_sitemaps() -> None:
    body = b"User-agent: *\nDisallow: /x\nSitemap: /mapa.xml\n sitemap:https://example.org/news.xml # new\nSitemap: /mapa.xml"
    named = ("https://example.org/mapa.xml", "https://example.org/news.xml")
    assert parse_sitemap(body, "https://example.org/robots.txt") == Sitemap((), named)
    assert parse_sitemap(body, "https://example.org/pl/robots.txt") is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<rss/>",
        b"<html><body>https://example.org/</body></html>",
        b"https://example.org/\nText",
        b"Text",
    ],
)
def test_what_is_none(body: bytes) -> None:
    assert parse_sitemap(body, BASE) is None


def test_a_sitemap_that_names_others_beside_pages_and_notes_in_addresses() -> None:
    body = f"""<urlset><sitemap><loc>/maps/2.xml</loc></sitemap><url><loc><!-- 1 -->{PAGES[0]}</loc></url><sitemap/>
    <url><loc><![CDATA[{PAGES[1]}]]></loc></url></urlset>"""
    assert parse_sitemap(body.encode(), BASE) == Sitemap(
        tuple(ListingItem(url=url) for url in PAGES), ("https://example.org/maps/2.xml",)
    )


def test_columns_and_notes_in_a_sitemap_of_text() -> None:
    body = f"# made by hand\n{PAGES[0]}\t2020-01-02\t0.5\n{PAGES[1]}\n"
    assert parse_sitemap(body.encode(), BASE) == Sitemap(tuple(ListingItem(url=url) for url in PAGES), ())
    assert parse_sitemap(f"# made by hand\n{PAGES[0]} is ours\nand more".encode(), BASE) is None
    assert parse_sitemap(b"# nothing\n", BASE) is None

"""RSS and Atom to listing items."""

from __future__ import annotations

import pytest

from crawler.items import ListingItem
from crawler.parsers.feed import parse_feed, parse_sitemap

BASE = "https://example.org/rss/1.rss"


def test_rss() -> None:
    body = """<?xml version="1.0" encoding="ISO-8859-2"?><rss version="2.0"><channel><link>https://example.org/</link>
    <item><title>Zażółć &amp; gęś</title><link>/pl/1,A.html</link><pubDate>Sat, 17 Oct 2015 10:00:00 +0200</pubDate>
    <description>&lt;p&gt;Wstęp &lt;b&gt;gruby&lt;/b&gt;&lt;/p&gt;</description></item>
    <item><title>Bez adresu</title></item>
    <item><guid>https://example.org/pl/2,B.html</guid></item></channel></rss>""".encode("iso-8859-2")
    assert parse_feed(body, BASE) == (
        ListingItem(
            url="https://example.org/pl/1,A.html",
            title_text="Zażółć & gęś",
            date_text="Sat, 17 Oct 2015 10:00:00 +0200",
            lead_text="Wstęp gruby",
        ),
        ListingItem(url="https://example.org/pl/2,B.html"),
    )


def test_addresses_relative_to_a_base_of_their_own() -> None:
    body = b"""<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="/news/"><a:entry xml:base="2020/">
    <a:link href="one"/></a:entry><a:entry><a:link href="two"/></a:entry></a:feed>"""
    found = parse_feed(body, BASE)
    assert found is not None
    assert [item.url for item in found] == [
        "https://example.org/news/2020/one",
        "https://example.org/news/two",
    ]


def test_atom() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">A &lt;i&gt;b&lt;/i&gt;</title>
    <link rel="enclosure" href="/x.mp3"/><link href="/a"/><published>2015-10-17T10:00:00Z</published>
    <updated>2016-01-01T00:00:00Z</updated><summary>S</summary></entry></feed>"""
    assert parse_feed(body, BASE) == (
        ListingItem(
            url="https://example.org/a", title_text="A b", date_text="2015-10-17T10:00:00Z", lead_text="S"
        ),
    )


def test_rdf() -> None:
    body = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>T</title><link>http://a.example/1</link>
    <dc:date>2015-10-17</dc:date></item></rdf:RDF>"""
    assert parse_feed(body, BASE) == (
        ListingItem(url="http://a.example/1", title_text="T", date_text="2015-10-17"),
    )


@pytest.mark.parametrize("body", [b"", b"   ", b"<html><body>x</body></html>", b"\x00\xff\x89PNG", b"{}"])
def test_what_is_no_feed(body: bytes) -> None:
    assert parse_feed(body, BASE) is None


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    body = b"<rss><channel><item><title>A</title><link>http://a.example/1</link></item><item><title>B"
    found = parse_feed(body, BASE)
    assert found is not None
    assert found[0].url == "http://a.example/1"


def test_entities_are_not_expanded_and_nothing_is_fetched() -> None:
    body = b"""<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;x</title>
    <link>http://a.example/1</link></item></channel></rss>"""
    found = parse_feed(body, BASE)
    assert found is not None
    assert "root" not in (found[0].title_text or "")


def test_sitemaps() -> None:
    body = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> /pl/1,A.html </loc>
    <lastmod>2015-10-17</lastmod></url><url><loc>https://example.org/pl/2,B.html</loc></url></urlset>"""
    found = parse_sitemap(body, BASE)
    assert found == (("https://example.org/pl/1,A.html", "https://example.org/pl/2,B.html"), ())
    index = b"<sitemapindex><sitemap><loc>https://example.org/s1.xml</loc></sitemap></sitemapindex>"
    assert parse_sitemap(index, BASE) == ((), ("https://example.org/s1.xml",))
    assert parse_sitemap(b"<rss/>", BASE) is None

"""RSS and Atom to listing items."""

from __future__ import annotations

import pytest

from crawler.items import ListingItem
from crawler.parsers.feed import Feed, parse_feed

BASE = "https://example.org/rss/1.rss"


def test_rss() -> None:
    body = """<?xml version="1.0" encoding="ISO-8859-2"?><rss version="2.0"><channel><link>https://example.org/</link>
    <item><title>Zażółć &amp; gęś</title><link>/pl/1,A.html</link><pubDate>Sat, 17 Oct 2015 10:00:00 +0200</pubDate>
    <description>&lt;p&gt;Wstęp &lt;b&gt;gruby&lt;/b&gt;&lt;/p&gt;</description></item>
    <item><title>Bez adresu</title></item>
    <item><guid>https://example.org/pl/2,B.html</guid></item></channel></rss>""".encode("iso-8859-2")
    items = (
        ListingItem(
            url="https://example.org/pl/1,A.html",
            title_text="Zażółć & gęś",
            date_text="Sat, 17 Oct 2015 10:00:00 +0200",
            lead_text="Wstęp gruby",
        ),
        ListingItem(url="https://example.org/pl/2,B.html"),
    )
    assert parse_feed(body, BASE) == Feed(items)


@pytest.mark.parametrize("flaw", ["", "&nbsp;", "a & b", "\x08", "</p>", "<br>", "&unheard;"])
def test_a_flaw_costs_no_character_behind_it(flaw: str) -> None:
    body = f"""<rss><channel><item><title>{flaw}</title></item><item><link>/a?id=1&lang=en&x;y</link></item>
    <item><title><![CDATA[One & two &amp;amp; three]]></title><link><![CDATA[/b?id=2&lang=en]]></link></item>
    <item><title>&quot;Law &amp; order&quot; &lt; more&#33; &euro;5</title><link>/c?id=3&amp;lang=en</link></item>
    </channel></rss>"""
    found = parse_feed(body.encode(), BASE)
    assert found is not None
    paths = [item.url.removeprefix("https://example.org") for item in found.items]
    assert paths == ["/a?id=1&lang=en&x;y", "/b?id=2&lang=en", "/c?id=3&lang=en"]
    assert [item.title_text for item in found.items[1:]] == [
        "One & two &amp; three",
        '"Law & order" < more! €5',
    ]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Roads &amp;amp; rails", "Roads & rails"),
        ("Minister&amp;#039;s visit", "Minister's visit"),
        ("&amp;quot;Open&amp;quot; day", '"Open" day'),
        ("R&amp;D; new funds", "R&D; new funds"),
        ("AT&amp;T & co", "AT&T & co"),
        ("&lt;html&gt;", "<html>"),  # what a weblog says of the element; no parser makes a fragment of it
        ("&lt;html", "<html"),
    ],
)
def test_signs_that_are_written_as_in_html(written: str, title: str) -> None:
    found = parse_feed(
        f"<rss><channel><item><title>{written}</title><link>/a</link></item></channel></rss>".encode(), BASE
    )
    assert found is not None
    assert [item.title_text for item in found.items] == [title]


def test_the_feed_of_comments_is_no_page_of_the_entry() -> None:
    body = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Roads</title><id>https://a.example/roads</id>
    <link rel="alternate" type="application/atom+xml" href="https://a.example/roads/comments.atom"/></entry></feed>"""
    found = parse_feed(body.encode(), BASE)
    assert found is not None
    assert [item.url for item in found.items] == ["https://a.example/roads"]


def test_no_ampersand_is_looked_for_in_bytes_of_other_encodings() -> None:
    for encoding in ("utf-16", "iso-2022-jp"):
        text = f'<?xml version="1.0" encoding="{encoding}"?><rss><item><title>てをは &amp; ②</title>'
        body = f"{text}<link>http://a.example/1</link></item></rss>".replace("②", "2").encode(encoding)
        found = parse_feed(body, BASE)
        assert found is not None
        assert [item.title_text for item in found.items] == ["てをは & 2"]


def test_addresses_relative_to_a_base_of_their_own() -> None:
    body = b"""<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="/news/"><a:entry xml:base="2020/">
    <a:link href="one"/></a:entry><a:entry><a:link href="two"/></a:entry></a:feed>"""
    found = parse_feed(body, BASE)
    assert found is not None
    assert [item.url for item in found.items] == [
        "https://example.org/news/2020/one",
        "https://example.org/news/two",
    ]


def test_atom() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">A &lt;i&gt;b&lt;/i&gt;</title>
    <link rel="enclosure" href="/x.mp3"/><link href="/a"/><published>2015-10-17T10:00:00Z</published>
    <updated>2016-01-01T00:00:00Z</updated><summary>S</summary></entry></feed>"""
    item = ListingItem(
        url="https://example.org/a", title_text="A b", date_text="2015-10-17T10:00:00Z", lead_text="S"
    )
    assert parse_feed(body, BASE) == Feed((item,))


def test_rdf() -> None:
    body = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>T</title><link>http://a.example/1</link>
    <dc:date>2015-10-17</dc:date></item></rdf:RDF>"""
    item = ListingItem(url="http://a.example/1", title_text="T", date_text="2015-10-17")
    assert parse_feed(body, BASE) == Feed((item,))


def test_json_feed() -> None:
    body = """\ufeff{"version": "https://jsonfeed.org/version/1.1", "title": "Kanał", "next_url": "?strona=2", "items": [
    {"id": "1", "url": "/pl/1", "title": "Droga & most", "date_published": "2015-10-17T10:00:00+02:00", "summary": "Wstęp"},
    {"id": "https://example.org/pl/2", "content_text": "x"}, {"id": "3", "external_url": "https://other.example/"}, 4
    ]}"""
    items = (
        ListingItem(
            url="https://example.org/pl/1",
            title_text="Droga & most",
            date_text="2015-10-17T10:00:00+02:00",
            lead_text="Wstęp",
        ),
        ListingItem(url="https://example.org/pl/2"),
    )
    assert parse_feed(body.encode(), BASE) == Feed(items, f"{BASE}?strona=2")


@pytest.mark.parametrize(
    ("body", "following"),
    [
        (b'<feed><link rel="self" href="/a"/><link rel="next" href="/a?page=2"/></feed>', "/a?page=2"),
        (
            b'<feed xml:base="/b/"><link rel="prev-archive" href="2014"/><entry><link rel="next" href="/x"/></entry></feed>',
            "/b/2014",
        ),
        (
            b'<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><link>/</link><atom:link rel="next" href="/c?2"/></channel></rss>',
            "/c?2",
        ),
        (b'<feed><link rel="prev-archive" href="/old"/><link rel="next" href="/new"/></feed>', "/new"),
        (b'<feed><entry><link rel="next" href="/x"/></entry></feed>', None),
        (b'{"version": "https://jsonfeed.org/version/1", "next_url": 5}', None),
    ],
)
def test_the_page_after_this_one(body: bytes, following: str | None) -> None:
    found = parse_feed(body, BASE)
    assert found is not None
    assert found.next_url == (f"https://example.org{following}" if following else None)


@pytest.mark.parametrize("body", [b'{"version": 1}', b"{" * 100_000, b'{"items": []}', b'{"version": "\xff'])
def test_what_is_no_json_feed(body: bytes) -> None:
    assert parse_feed(body, BASE) is None


@pytest.mark.parametrize("body", [b"", b"   ", b"<html><body>x</body></html>", b"\x00\xff\x89PNG", b"{}"])
def test_what_is_no_feed(body: bytes) -> None:
    assert parse_feed(body, BASE) is None


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    body = b"<rss><channel><item><title>A</title><link>http://a.example/1</link></item><item><title>B"
    found = parse_feed(body, BASE)
    assert found is not None
    assert found.items[0].url == "http://a.example/1"
    assert not found.is_whole


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"<rss><channel><item><link>/1</link></item></channel></rss>\n<!-- served in 3 ms -->", True),
        (b"<rss><channel><item><link>/1</link></item></channel>", False),
        (b"<rss><channel/></RSS >", True),
        (b"<feed/>", True),
        (b"<feed><entry/>", False),
        (b"<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry/></a:feed>", True),
        (b"<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><item/></r:RDF>", True),
        ("\ufeff<rss><channel/></rss>".encode("utf-16-le"), True),
        ("\ufeff<rss><channel/>".encode("utf-16-le"), False),
    ],
)
def test_whether_a_feed_is_whole(body: bytes, expected: bool) -> None:
    found = parse_feed(body, BASE)
    assert found is not None
    assert found.is_whole is expected


def test_entities_are_not_expanded_and_nothing_is_fetched() -> None:
    body = b"""<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;x</title>
    <link>http://a.example/1</link></item></channel></rss>"""
    found = parse_feed(body, BASE)
    assert found is not None
    assert "root" not in (found.items[0].title_text or "")


_RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
_PAGE = "https://example.org/pl/7"


@pytest.mark.parametrize(
    "body",
    [
        f'<feed><entry><link rel="self" href="/api/7"/><link type="application/json" href="/7.json"/>'
        f'<link rel="alternate" type="text/html" href="{_PAGE}"/></entry></feed>',
        f"<feed><entry><id>{_PAGE}</id></entry></feed>",
        f"<feed><entry><id>tag:example.org,2020:7</id><link href='{_PAGE}'/></entry></feed>",
        f'<rdf:RDF {_RDF}><item rdf:about="{_PAGE}"><title>A</title></item></rdf:RDF>',
        f'<rdf:RDF {_RDF}><item rdf:about="/other"><link>{_PAGE}</link></item></rdf:RDF>',
        f"<rss><item><link/>{_PAGE}<title>A</title></item></rss>",
        f'<rss xmlns:a="urn:a"><item><link/>\n<a:link href="{_PAGE}"/></item></rss>',
        f'<rss xmlns:a="urn:a"><item><a:link href="/other"/><link>{_PAGE}</link></item></rss>',
        f'<rss xmlns:f="urn:f"><item><link>https://count.example/~r/7</link><f:origLink>{_PAGE}</f:origLink></item></rss>',
    ],
)
def test_where_the_address_of_an_entry_stands(body: str) -> None:
    found = parse_feed(body.encode(), BASE)
    assert found is not None
    assert [item.url for item in found.items] == [_PAGE]


@pytest.mark.parametrize("id_", ["tag:example.org,2020:7", "urn:uuid:7", "7"])
def test_an_entry_whose_name_is_no_address_is_none(id_: str) -> None:
    assert parse_feed(f"<feed><entry><id>{id_}</id></entry></feed>".encode(), BASE) == Feed(())


def test_what_an_extension_says_of_a_picture_is_none_of_the_entry() -> None:
    body = b"""<rss xmlns:m="urn:media"><item><m:title>Harbour at night</m:title><m:description>By A. B.</m:description>
    <title>New ferry</title><link>/7</link><description>&lt;p&gt;It sails daily.&lt;/p&gt;&lt;p&gt;From May&lt;b&gt;,&lt;/b&gt; too.&lt;/p&gt;
    </description></item></rss>"""
    found = parse_feed(body, BASE)
    assert found is not None
    (item,) = found.items
    assert (item.title_text, item.lead_text) == ("New ferry", "It sails daily. From May, too.")

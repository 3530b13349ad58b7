"""Feeds and site maps as servers really send them: the crawl, the reading of archives and the parsers tell them alike."""

from __future__ import annotations

import pytest

from crawler.feed_marks import find_kind
from crawler.parsers.feed import parse_feed
from crawler.parsers.fields.phrases.file_formats import find_feed_kind
from crawler.parsers.sitemap import parse_sitemap
from crawler.sources.pages import looks_like_feed

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MARK = "\ufeff"
_FEED = (
    '<rss version="2.0"><channel><item><title>Żuraw & kładka</title><link>https://a.example/1?x=1&amp;y=2</link>'
    "</item></channel></rss>"
)
_MAP = '<urlset xmlns="urn:x"><url><loc>https://a.example/1?x=1&amp;y=2</loc></url></urlset>'
_WARNING = "<br />\n<b>Warning</b>:  Undefined array key &quot;<i>id</i>&quot; in <b>/srv/feed.php</b> on line <b>7</b><br />\n"
_BY_UTF16 = _HEAD.replace("UTF-8", "utf-16")
_ODD = {
    "blanks": lambda root: f"\r\n\n \t{_HEAD}{root}".encode(),
    "mark": lambda root: f"{_MARK}{_HEAD}{root}".encode(),
    "blank and mark": lambda root: f"\n{_MARK}{_HEAD}{root}".encode(),
    "two marks": lambda root: f"{_MARK}{_MARK}{_HEAD}{root}".encode(),
    "mark within": lambda root: f"{_HEAD}{_MARK}{root}".encode(),
    "warnings": lambda root: f"{_WARNING * 9}{_HEAD}<!-- x -->{root}".encode(),
    "mark and warning": lambda root: f"{_MARK}{_WARNING}{_HEAD}{root}".encode(),
    "warning in plain text": lambda root: (
        f"\nNotice: Undefined x in /a.php on line 3\n{_HEAD}{root}".encode()
    ),
    "types of its own": lambda root: f'{_HEAD}<!DOCTYPE x [<!ENTITY nbsp "&#160;">]>{root}'.encode(),
    "declaration not closed": lambda root: f'<?xml version="1.0">{root}'.encode(),
    "utf-16": lambda root: f"{_BY_UTF16}{root}".encode("utf-16"),
    "utf-16 unmarked": lambda root: f"{_BY_UTF16}{root}".encode("utf-16-le"),
    "utf-16 big": lambda root: f"{_MARK}\n{_BY_UTF16}{root}".encode("utf-16-be"),
    "utf-16 that says utf-8": lambda root: f"{_HEAD}{root}".encode("utf-16"),
    "utf-16 with marks": lambda root: f"{_MARK}{_BY_UTF16}{_MARK}{root}".encode("utf-16"),
    "utf-32": lambda root: f"{_HEAD}{root}".encode("utf-32"),
    "utf-8 that says utf-16": lambda root: f"{_BY_UTF16}{root}".encode(),
}


@pytest.mark.parametrize("name", _ODD)
def test_all_take_a_feed_or_site_map_for_one(name: str) -> None:
    for root, kind in ((_FEED, "a feed"), (_MAP, "a site map")):
        body = _ODD[name](root)
        assert find_feed_kind(body) == kind
        assert looks_like_feed(body)
        found = (parse_feed if root is _FEED else parse_sitemap)(body, "https://a.example/feed")
        assert found is not None
        assert found.is_whole
        assert [item.url for item in found.items] == ["https://a.example/1?x=1&y=2"]
        assert [item.title_text for item in found.items] == (["Żuraw & kładka"] if root is _FEED else [None])


def test_signs_of_an_encoding_that_a_feed_does_not_declare() -> None:
    feed = _FEED.replace("Żuraw & kładka", "Świąteczna kładka nad Śluzą już otwarta dla pieszych")
    for head in ("", _HEAD):
        found = parse_feed(f"{head}{feed}".encode("cp1250"), "https://a.example/feed")
        assert found is not None
        assert found.items[0].title_text == "Świąteczna kładka nad Śluzą już otwarta dla pieszych"


@pytest.mark.parametrize(
    "before",
    [
        "<!DOCTYPE html><title>A</title><body><pre>",
        f"{_WARNING}<html><body><xml>",
        "<head><meta name='a'></head><p>",
        f"{_HEAD}<html xmlns='x'><body>",
        f"<!-- {_HEAD} --><p>",
    ],
)
def test_a_page_that_shows_a_feed_is_none(before: str) -> None:
    for encoding in ("utf-8", "utf-16"):
        body = f"{before}{_HEAD}{_FEED}".encode(encoding)
        if before.startswith("<!--"):  # no page either: a comment, a paragraph, a feed
            body = f"{before}{_FEED}".encode(encoding)
        assert find_kind(body) is None
        assert find_feed_kind(body) is None
        assert not looks_like_feed(body)


def test_a_site_map_of_text_in_utf_16() -> None:
    found = parse_sitemap(
        "https://a.example/1\r\nhttps://a.example/ż\r\n".encode("utf-16"), "https://a.example/m.txt"
    )
    assert found is not None
    assert [item.url for item in found.items] == ["https://a.example/1", "https://a.example/%C5%BC"]

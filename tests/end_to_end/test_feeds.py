"""Feeds of several pages, sitemaps in all their forms, lists whose next page only a header names."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
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
from tests.end_to_end.site_server import Always, page, serving, status

SIZE = 5
ITEMS = notices(23)
LAST = 5
FEED = "/kanal"
Draw = Callable[[list[Notice], int | None], str]


def atom(items: list[Notice], following: int | None) -> str:
    entries = "".join(f'<entry><title>{i.title}</title><link href="{i.path}"/></entry>' for i in items)
    link = f'<link rel="next" href="?s={following}"/>' if following else ""
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{link}{entries}</feed>'


def archived(items: list[Notice], following: int | None) -> str:
    return atom(items, following).replace('rel="next"', 'rel="prev-archive"')


def json_feed(items: list[Notice], following: int | None) -> str:
    entries = [{"id": str(i.number), "url": i.path, "title": i.title} for i in items]
    more = {"next_url": f"{FEED}?s={following}"} if following else {}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": entries, **more})


def feed(draw: Draw, items: list[Notice] | None = None, *, is_endless: bool = False) -> Callable[[Any], str]:
    """Pages of a feed; one without end repeats its last page."""

    def show(query: dict[str, list[str]]) -> str:
        shown = ITEMS if items is None else items
        number = min(int(query.get("s", ["1"])[0]), LAST)
        following = int(query.get("s", ["1"])[0]) + 1 if is_endless or number < LAST else None
        return draw(shown[(number - 1) * SIZE : number * SIZE], following)

    return show


ENTRY = {"listings": "[]"}


def feed_entry(base: str) -> dict[str, str]:
    return {**ENTRY, "feeds": json.dumps([base + FEED])}


@pytest.mark.parametrize("draw", [atom, archived, json_feed])
def test_a_feed_is_walked_to_its_end_and_later_to_what_is_known(
    draw: Draw, kronika: Kronika, tmp_path: Path
) -> None:
    items = ITEMS[2:]
    with serving(Office(ITEMS, {FEED: feed(draw, items)})) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data, **feed_entry(server.base))
        require_articles(folder_of(server, data), ITEMS[2:], server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        items[:0] = ITEMS[:2]
        server.requests.clear()
        crawl(kronika, server, data, **feed_entry(server.base))
        require_articles(folder_of(server, data), ITEMS, server.base)
        assert [path for path in server.paths() if path.startswith(FEED)] == [FEED, f"{FEED}?s=2"]


def test_a_page_of_a_feed_that_failed_hides_nothing(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {FEED: feed(atom)})) as server:
        data = tmp_path / "data"
        server.fault(f"{FEED}?s=3", Always(status(500)))
        _, report = crawl(kronika, server, data, code=3, **feed_entry(server.base))
        assert report["failed_reasons"] == {"http_500": 1}
        require_articles(folder_of(server, data), ITEMS[: 2 * SIZE], server.base)
        server.faults.clear()
        crawl(kronika, server, data, **feed_entry(server.base))
        require_articles(folder_of(server, data), ITEMS, server.base)


def test_a_feed_that_breaks_off_is_not_done(kronika: Kronika, tmp_path: Path) -> None:
    """Its server ends it within an entry and calls it whole, as a script does that has died."""
    whole = atom(ITEMS, None).encode()
    with serving(Office(ITEMS, {FEED: feed(atom)})) as server:
        data = tmp_path / "data"
        server.fault(FEED, Always(page(whole[: whole.index(ITEMS[9].path.encode()) + 4], "application/xml")))
        _, report = crawl(kronika, server, data, code=3, **feed_entry(server.base))
        assert report["failed_reasons"] == {"truncated": 1}
        assert report["gone"] == 0
        require_articles(folder_of(server, data), ITEMS[:9], server.base)
        server.faults.clear()
        server.fault(FEED, page(whole[:-300], "application/xml"), page(whole, "application/xml"))
        crawl(kronika, server, data, **feed_entry(server.base))
        require_articles(folder_of(server, data), ITEMS, server.base)


def test_a_feed_that_is_named_no_more_is_left(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {FEED: feed(atom), NEWS: one_list(ITEMS[:3])})) as server:
        server.fault(f"{FEED}?s=3", Always(status(500)))
        crawl(kronika, server, tmp_path / "data", code=3, **feed_entry(server.base))
        crawl(kronika, server, tmp_path / "data")


def test_a_feed_without_end_is_left(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {FEED: feed(json_feed, is_endless=True)})) as server:
        crawl(kronika, server, tmp_path / "data", **feed_entry(server.base))
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        assert len([path for path in server.paths() if path.startswith(FEED)]) == LAST + 3


def test_a_list_announces_a_feed_of_json(kronika: Kronika, tmp_path: Path) -> None:
    head = f'<link rel="alternate" type="application/feed+json" href="{FEED}">'
    pages = {NEWS: list_html([i.card() for i in ITEMS[:3]], head=head), FEED: feed(json_feed)}
    with serving(Office(ITEMS, pages)) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_list_whose_next_page_a_header_names(kronika: Kronika, tmp_path: Path) -> None:
    def show(query: dict[str, list[str]]) -> Any:
        number = int(query.get("strona", ["1"])[0])
        names = [f'<{NEWS}?strona={number - 1}>; rel="prev"'] if number > 1 else []
        names += [f'<{NEWS}?strona={number + 1}>; rel="next"'] if number < LAST else []
        cards = [item.card() for item in ITEMS[(number - 1) * SIZE : number * SIZE]]
        return 200, {"Link": ", ".join(names)}, list_html(cards).encode()

    with serving(Office(ITEMS, {NEWS: show})) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_sitemaps_that_robots_txt_names(kronika: Kronika, tmp_path: Path) -> None:
    """An index, one of news, one of text and one of text that is packed; another host's is left."""
    with serving(Office(ITEMS)) as server:

        def text(items: list[Notice]) -> bytes:
            return "\n".join(server.base + item.path for item in items).encode()

        undated = ITEMS[0].html().replace("<time", "<i").replace("</time>", "</i>").replace("20.05.2021", "")
        news = (
            f'<urlset><url><loc>{server.base}{ITEMS[0].path}</loc><n:news xmlns:n="n"><n:publication_date>'
            f"{ITEMS[0].day}</n:publication_date><n:title>{ITEMS[0].title}</n:title></n:news></url></urlset>"
        )
        server.site.pages |= {
            ITEMS[0].path: undated.replace(f'datetime="{ITEMS[0].day}"', ""),
            "/mapy.xml": "<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>",
            "/news.xml": news,
        }
        server.fault("/1.txt", Always(page(text(ITEMS[1:12]), "text/plain")))
        server.fault("/2.txt.gz", Always(page(gzip.compress(text(ITEMS[12:])), "application/gzip")))
        server.robots = (
            "User-agent: *\nDisallow: /robots\nSitemap: /mapy.xml\nsitemap: 1.txt\nSitemap: http://www.example.org/x.xml\n"
            f"Sitemap: {server.base}/2.txt.gz"
        )
        data = tmp_path / "data"
        _, report = crawl(kronika, server, data, **ENTRY, sitemaps=json.dumps([f"{server.base}/robots.txt"]))
        require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        assert report["alarms"] == []

"""Feeds of several pages, sitemaps in all their forms, lists whose next page only a header names."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
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
from tests.end_to_end.site_server import Always, Fault, page, redirect, serving, slow, status
from tests.end_to_end.test_faults import CHALLENGE

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


def test_a_feed_that_is_whole_is_read_whatever_its_length_was_said_to_be(
    kronika: Kronika, tmp_path: Path
) -> None:
    items = ITEMS[:SIZE]

    def too_short(handler: Any) -> bool:
        body = atom(items, None).encode()
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/atom+xml\r\n")
        handler.wfile.write(b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n" % (len(body), body))
        handler.close_connection = True
        return True

    with serving(Office(items)) as server:
        server.fault(FEED, Always(too_short))
        crawl(kronika, server, tmp_path / "data", listings="[]", feeds=f'["{server.base}{FEED}"]')
        require_articles(folder_of(server, tmp_path / "data"), items)
        assert server.paths().count(FEED) == 1, "it is asked for once"


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


def test_a_feed_that_leads_back_or_away_is_followed_no_further(kronika: Kronika, tmp_path: Path) -> None:
    ways = {
        FEED: (ITEMS[:5], f"{FEED}?s=2"),
        f"{FEED}?s=2": (ITEMS[5:10], FEED),
        "/kanal-b": (ITEMS[10:15], "/kanal-b"),
        "/kanal-c": (ITEMS[15:], "http://127.0.0.2:9/kanal-c?s=2"),
    }
    pages = {path: atom(items, 1).replace("?s=1", following) for path, (items, following) in ways.items()}
    with serving(Office(ITEMS, pages)) as server:
        data = tmp_path / "data"
        feeds = json.dumps([server.base + path for path in ways if "?" not in path])
        for _ in range(2):
            server.requests.clear()
            crawl(kronika, server, data, "--full", **ENTRY, feeds=feeds)
            require_articles(folder_of(server, data), ITEMS, server.base)
            assert sorted(path for path in server.paths() if path.startswith(FEED)) == sorted(ways)


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


def undated(item: Notice) -> str:
    return item.html().replace(f'<time datetime="{item.day}">{item.day:%d.%m.%Y}</time>', "")


def rss(items: list[Notice], hour: str = "09:30:00 +0200") -> str:
    entries = "".join(
        f"<item><title>Kanał: {i.title}</title><link>{i.path}</link><pubDate>{i.day:%a, %d %b %Y} {hour}</pubDate></item>"
        for i in items
    )
    return f'<rss version="2.0"><channel><title>Zarząd</title>{entries}</channel></rss>'


@pytest.mark.parametrize("is_announced", [True, False])
@pytest.mark.parametrize("late", [FEED, NEWS])
def test_a_page_in_list_and_feed_has_the_hour_whichever_is_read_first(
    late: str, is_announced: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """The list's word stands, and the feed says when on that day. Record and note beside the capture agree, and no later
    run reads a page again for it."""
    items = notices(8)
    head = f'<link rel="alternate" type="application/rss+xml" href="{FEED}">' if is_announced else ""
    pages = {item.path: undated(item) for item in items}
    pages |= {FEED: rss(items), NEWS: list_html([item.card() for item in items], head=head)}
    with serving(Office(items, pages)) as server:
        data = tmp_path / "data"
        feeds = {"feeds": json.dumps([server.base + FEED])} if not is_announced else {}
        server.fault(late, slow(0.5))
        for options in ((), (), ("--full",)):
            crawl(kronika, server, data, *options, **feeds)
            records = records_of(folder_of(server, data)).values()
            assert {r["date"] for r in records} == {f"{i.day}T09:30:00+02:00" for i in items}
            assert {r["version"] for r in records} == {1}
            require_same_from_warc(kronika, server, data, tmp_path)
        with closing(folder_of(server, data).open_ledger()) as ledger:
            rows = list(ledger.iter_urls("kind = 'article'"))
        assert {row.root for row in rows} == {f"listing:{server.base}{NEWS}"}
        assert not [row for row in rows if (row.listed_title or "").startswith("Kanał")]


def test_a_feed_that_names_the_hour_later_has_pages_read_again(kronika: Kronika, tmp_path: Path) -> None:
    """One that names another day, or midnight, says nothing more exactly."""
    items = notices(4)
    pages = {item.path: undated(item) for item in items}
    pages |= {FEED: rss([]), NEWS: one_list(items)}
    office = Office(items, pages)
    with serving(office) as server:
        data = tmp_path / "data"
        feeds = {"feeds": json.dumps([server.base + FEED])}
        moved = Notice(items[1].number, items[1].day - timedelta(days=1))
        crawl(kronika, server, data, **feeds)
        for said, dates in (
            (rss(items, "00:00:00 +0200"), [f"{item.day}" for item in items]),
            (rss([items[0], moved]), [f"{items[0].day}T09:30:00+02:00", *(f"{i.day}" for i in items[1:])]),
            (rss([]), [f"{items[0].day}T09:30:00+02:00", *(f"{i.day}" for i in items[1:])]),
        ):
            office.pages[FEED] = said
            crawl(kronika, server, data, **feeds)
            found = sorted(r["date"] for r in records_of(folder_of(server, data)).values())
            assert found == sorted(dates)
            require_same_from_warc(kronika, server, data, tmp_path)


@pytest.mark.parametrize("slowly", [NEWS, f"{NEWS}?strona=3"])
def test_a_page_that_a_feed_dates_otherwise_than_its_list_is_written_once(
    slowly: str, kronika: Kronika, tmp_path: Path
) -> None:
    """The list's word stands, also that of a page of it which comes long after the feed."""
    items = notices(9)

    def show(query: dict[str, list[str]]) -> str:
        number = int(query.get("strona", ["1"])[0])
        pager = f'<a rel="next" href="?strona={number + 1}">Dalej</a>' if number < 3 else ""
        return list_html([item.card() for item in items[(number - 1) * 3 : number * 3]], pager)

    pages: dict[str, Any] = {item.path: undated(item) for item in items}
    changed = [Notice(item.number, item.day + timedelta(days=2)) for item in items]
    with serving(Office(items, {**pages, FEED: rss(changed), NEWS: show})) as server:
        data = tmp_path / "data"
        server.fault(slowly, Always(slow(0.4)))
        for _ in range(2):
            crawl(kronika, server, data, feeds=json.dumps([server.base + FEED]))
            require_articles(folder_of(server, data), items, server.base)
            assert {r["version"] for r in records_of(folder_of(server, data)).values()} == {1}


def test_runs_of_few_pages_come_to_what_only_a_feed_names(kronika: Kronika, tmp_path: Path) -> None:
    """Known pages are asked for again after it, however many of them each run has."""
    items = notices(9)
    office = Office(items, {FEED: rss([]), NEWS: one_list(items[1:])})
    with serving(office) as server:
        data = tmp_path / "data"
        feeds = {"feeds": json.dumps([server.base + FEED])}
        crawl(kronika, server, data, **feeds)
        require_articles(folder_of(server, data), items[1:], server.base)
        office.pages[FEED] = rss(items[:1])
        crawl(kronika, server, data, "--max-pages", "3", **feeds)
        require_articles(folder_of(server, data), items, server.base)


def test_no_list_that_asks_for_a_browser_is_waited_for(kronika: Kronika, tmp_path: Path) -> None:
    """It ends the run when it is all that is left."""
    items = notices(4)
    with serving(Office(items, {FEED: rss(items)})) as server:
        data = tmp_path / "data"
        server.fault(NEWS, Always(page(CHALLENGE)))
        crawl(kronika, server, data, code=4, feeds=json.dumps([server.base + FEED]))
        require_articles(folder_of(server, data), items, server.base)


def test_no_feed_that_fails_is_waited_for(kronika: Kronika, tmp_path: Path) -> None:
    items = notices(4)
    with serving(Office(items, {NEWS: one_list(items)})) as server:
        data = tmp_path / "data"
        server.fault(FEED, Always(status(500)))
        crawl(kronika, server, data, code=3, feeds=json.dumps([server.base + FEED]))
        require_articles(folder_of(server, data), items, server.base)


def test_a_sitemap_that_names_another_for_ever_is_left(kronika: Kronika, tmp_path: Path) -> None:
    """Each is an index of one that is new. Indexes below each other, as some systems have them, are read."""

    def index(query: dict[str, list[str]]) -> str:
        number = int(query.get("n", ["0"])[0])
        return f"<sitemapindex><sitemap><loc>/mapa?n={number + 1}</loc></sitemap></sitemapindex>"

    whole = "".join(f"<url><loc>{item.path}</loc></url>" for item in ITEMS)
    pages: dict[str, Any] = {
        "/mapa": index,
        "/m0": "<sitemapindex><sitemap><loc>/m1</loc></sitemap></sitemapindex>",
    }
    pages |= {"/m1": pages["/m0"].replace("m1", "m2"), "/m2": f"<urlset>{whole}</urlset>"}
    with serving(Office(ITEMS, pages)) as server:
        data = tmp_path / "data"
        maps = json.dumps([server.base + "/mapa", server.base + "/m0"])
        _, report = crawl(kronika, server, data, listings="[]", sitemaps=maps)
        require_articles(folder_of(server, data), ITEMS, server.base)
        assert len([path for path in server.paths() if path.startswith("/mapa")]) < 9
        assert any("a sitemap of sitemaps" in said for said in report["notes"])


def test_what_is_gone_and_named_by_a_sitemap_still_is_asked_for_once_a_week(
    kronika: Kronika, tmp_path: Path
) -> None:
    """One that a list names, with a title, is asked for at once: it has come back."""
    maps = "<urlset>" + "".join(f"<url><loc>{item.path}</loc></url>" for item in ITEMS) + "</urlset>"
    with serving(Office(ITEMS, {"/mapa": maps})) as server:
        path = ITEMS[-1].path
        text = server.site.pages.pop(path)
        registry = server.write_registry(tmp_path, listings="[]", sitemaps=f'["{server.base}/mapa"]')

        def ask(day: float) -> int:
            start = len(server.requests)
            data = ("--sites", registry, "--data", tmp_path / "data")
            assert kronika("crawl", server.site_id, *data, "--delay", "0", days=day).code == 0
            return server.paths()[start:].count(path)

        assert [ask(day) for day in (0, 1, 2, 8, 9)] == [1, 0, 0, 1, 0]
        server.site.pages |= {path: text, NEWS: one_list(ITEMS)}
        registry = server.write_registry(tmp_path)
        assert ask(10) == 1
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_sitemap_that_names_pages_by_https_where_only_http_answers(
    kronika: Kronika, tmp_path: Path
) -> None:
    items = notices(2)
    office = Office(items)
    with serving(office) as server:
        base = server.base.replace("http:", "https:")
        named = "".join(f"<url><loc>{base}{item.path}</loc></url>" for item in items)
        office.pages["/mapa"] = f"<urlset>{named}</urlset>"
        maps = json.dumps([f"{server.base}/mapa"])
        _, report = crawl(kronika, server, tmp_path / "data", code=3, listings="[]", sitemaps=maps)
        (said,) = report["notes"]
        assert said.startswith(f"{base}: answers without encryption alone")
        assert server.paths().count("/robots.txt") == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_feeds_and_sitemaps_behind_warnings_and_in_wide_text(
    encoding: str, kronika: Kronika, tmp_path: Path
) -> None:
    """The archive of the crawl gives the same records."""
    items = notices(4)
    warning = "<br />\n<b>Notice</b>: Undefined index: id in <b>/srv/kanal.php</b> on line <b>3</b><br />\n"
    head = f'\ufeff{warning if encoding == "utf-8" else ""}<?xml version="1.0" encoding="{encoding}"?>\n'
    entries = "".join(
        f"<item><title>{i.title}</title><link>{i.path}</link><pubDate>{i.day.isoformat()}</pubDate></item>"
        for i in items[:2]
    )
    named = "".join(f"<url><loc>{item.path}</loc></url>" for item in items[2:])
    pages: dict[str, Any] = {
        FEED: (200, {}, f"{head}<rss><channel>{entries}</channel></rss>".encode(encoding)),
        "/mapa": (200, {}, f"{head}<urlset>{named}</urlset>".encode(encoding)),
    }
    with serving(Office(items, pages)) as server:
        data = tmp_path / "data"
        entry = {"feeds": json.dumps([server.base + FEED]), "sitemaps": json.dumps([server.base + "/mapa"])}
        crawl(kronika, server, data, listings="[]", **entry)
        require_articles(folder_of(server, data), items, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)


def of_wordpress(query: dict[str, list[str]]) -> str:
    number = int(query.get("paged", ["1"])[0])
    made_by = "<generator>https://wordpress.org/?v=6.1</generator>"
    shown = rss(ITEMS[(number - 1) * SIZE : number * SIZE]).replace("Kanał: ", "")
    return shown.replace("<channel>", f"<channel>{made_by}")


@pytest.mark.parametrize("behind", [status(404), page(b"<html><body><h1>Strona</h1></body></html>")])
def test_further_pages_of_a_feed_of_wordpress_are_counted(
    behind: Fault, kronika: Kronika, tmp_path: Path
) -> None:
    """It names none of them. An incremental run asks for none."""

    with serving(Office(ITEMS, {FEED: of_wordpress})) as server:
        server.fault(f"{FEED}?paged={LAST + 1}", Always(behind))
        entry = feed_entry(server.base)
        crawl(kronika, server, tmp_path / "data", **entry)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        server.requests.clear()
        crawl(kronika, server, tmp_path / "data", **entry)
        assert [path for path in server.paths() if path.startswith(FEED)] == [FEED]


@pytest.mark.parametrize(
    "behind", [status(500), status(403), redirect("http://www.example.org/"), redirect("/")]
)
def test_a_site_that_shows_no_further_pages_of_a_feed_has_not_failed(
    behind: Fault, kronika: Kronika, tmp_path: Path
) -> None:
    """Nobody has promised any."""
    with serving(Office(ITEMS, {FEED: of_wordpress})) as server:
        server.fault(f"{FEED}?paged=2", Always(behind))
        for _ in range(2):
            crawl(kronika, server, tmp_path / "data", **feed_entry(server.base))
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:SIZE])


def test_a_counted_page_behind_others_fails_and_is_tried_again(kronika: Kronika, tmp_path: Path) -> None:
    with serving(Office(ITEMS, {FEED: of_wordpress})) as server:
        entry = feed_entry(server.base)
        server.fault(f"{FEED}?paged=3", Always(status(500)))
        crawl(kronika, server, tmp_path / "data", code=3, **entry)
        server.faults.clear()
        crawl(kronika, server, tmp_path / "data", **entry)
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)

"""Lists and articles in a frame of the same site: the page that is asked for has nothing but the frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crawler.items import Article, Listing, ListingItem, Page, Rejection, Site
from crawler.spiders.frames import follow_frames
from tests.end_to_end.conftest import Kronika, folder_of, records_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Office, crawl, notices, one_list
from tests.end_to_end.site_server import serving

ITEMS = notices(8)
LIST = "/ramki/lista"
MENU = '<html lang="pl"><title>Menu</title><a href="/o-nas">O nas</a> <a href="/kontakt">Kontakt</a> <a href="/mapa">Mapa</a></html>'
SET = (
    '<html><head><title>Zarząd</title></head><frameset rows="90,*"><frame src="/ramki/menu">'
    '<frameset cols="20%,*"><frame src="/ramki/menu"><frame src="{}" name="main"></frameset>'
    "<noframes><body>Przeglądarka nie pokazuje ramek.</body></noframes></frameset></html>"
)
INLINE = (
    '<html lang="pl"><head><title>Aktualności - Zarząd</title></head><body><nav><a href="/o-nas">O nas</a>'
    '<a href="/kontakt">Kontakt</a><a href="/mapa">Mapa</a></nav><h1>Aktualności</h1>'
    '<iframe src="{}" width="100%" height="900"></iframe><iframe src="/ramki/menu" height="40"></iframe>'
    "<footer>Zarząd dróg, ul. Polna 1</footer></body></html>"
)
SITE = Site(id="u", hosts=("u.example",))


def office(shell: str, **pages: Any) -> Office:
    listing = one_list(ITEMS, lambda item: item.path)
    return Office(ITEMS, {NEWS: shell.format(LIST), LIST: listing, "/ramki/menu": MENU, **pages})


@pytest.mark.parametrize("shell", [SET, INLINE, INLINE.replace('height="900"', 'style="height: 90vh"')])
def test_a_list_in_a_frame_is_walked(shell: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(shell)) as server:
        data = tmp_path / "data"
        result, report = crawl(kronika, server, data)
        assert (result.code, report["saved"]) == (0, len(ITEMS)), report
        assert {r["title"] for r in records_of(folder_of(server, data)).values()} == {i.title for i in ITEMS}
        require_same_from_warc(kronika, server, data, tmp_path)
        result, report = crawl(kronika, server, data)
        assert (result.code, report["new"], report["changed"]) == (0, 0, 0)


def test_what_is_added_to_a_list_in_a_frame_is_found(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(INLINE)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        new = notices(9)[0]
        server.site.pages[new.path] = new.html()
        server.site.pages[LIST] = one_list([new, *ITEMS], lambda item: item.path)
        result, report = crawl(kronika, server, data)
        assert (result.code, report["new"]) == (0, 1)


def test_articles_in_a_frame_are_read(kronika: Kronika, tmp_path: Path) -> None:
    """Their record has the address of the frame, under which extraction from any archive finds it."""
    first, *_ = ITEMS
    pages = {first.path: SET.format("/ramki/tresc-1"), "/ramki/tresc-1": first.html()}
    with serving(office(SET, **pages)) as server:
        data = tmp_path / "data"
        result, _ = crawl(kronika, server, data)
        records = records_of(folder_of(server, data)).values()
        assert (result.code, len(records)) == (0, len(ITEMS))
        (found,) = (r for r in records if r["title"] == first.title)
        assert found["url"] == f"{server.base}/ramki/tresc-1"
        require_same_from_warc(kronika, server, data, tmp_path)


def test_frames_within_frames_end(kronika: Kronika, tmp_path: Path) -> None:
    rings = {NEWS: SET.format("/a"), "/a": INLINE.format("/b"), "/b": SET.format("/a")}
    with serving(office(SET, **rings)) as server:
        _, report = crawl(kronika, server, tmp_path / "data", code=7)
        assert report["records"] == 0
        assert len(server.requests) < 30


def page(html: str) -> Page:
    return Page(body=html.encode(), url="http://u.example/news")


NOTHING = Rejection(reason="no_content")


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="https://inny.example/lista" height="900"></iframe>',  # another site
        '<iframe src="/licznik" width="1" height="1"></iframe>',
        '<iframe src="/baner" width="468" height="60"></iframe>',
        '<iframe src="/skryta" height="900" style="display: none"></iframe>',
        '<iframe src="/skryta" height="900" hidden></iframe>',
        '<iframe src="/news" height="900"></iframe>',  # the page itself
        '<iframe src="about:blank" height="900"></iframe>',
        "<iframe></iframe>",
        "<p>iframe</p>",
    ],
)
def test_frames_that_show_no_page_of_the_site_are_left(frame: str) -> None:
    for is_list in (True, False):
        assert follow_frames(NOTHING, page(frame), SITE, is_list=is_list) is NOTHING


def test_a_page_that_says_something_but_is_no_article_leads_nowhere() -> None:
    contact, frame = Rejection(reason="not_article"), page('<iframe src="/plan" height="900"></iframe>')
    assert follow_frames(contact, frame, SITE, is_list=False) is contact
    assert isinstance(follow_frames(contact, frame, SITE, is_list=True), Listing)


def test_what_has_something_itself_is_taken_for_that() -> None:
    frame = page('<iframe src="/lista" height="900"></iframe>')
    dated = Listing(parser="generic", items=(ListingItem(url="http://u.example/1", date_text="1.2.2021"),))
    article = Article(site=SITE, parser="generic", url=None)
    gone = Rejection(reason="soft_404")
    for result in (dated, article, gone):
        assert follow_frames(result, frame, SITE, is_list=True) is result
        assert follow_frames(result, frame, SITE, is_list=False) is result
    undated = Listing(
        parser="generic", items=(ListingItem(url="http://u.example/1"),), periods=("http://u.example/2020",)
    )
    found = follow_frames(undated, frame, SITE, is_list=True)
    assert isinstance(found, Listing)
    assert (found.items, found.periods) == (undated.items, (*undated.periods, "http://u.example/lista"))
    assert follow_frames(undated, frame, SITE, is_list=False) is undated


@pytest.mark.parametrize(
    ("columns", "goal"),
    [("200,*", "b"), ("*,200", "a"), ("70%,30%", "a"), ("3*,*", "a"), ("1,2,3", None), ("", "a")],
)
def test_the_largest_frame_of_a_set_counts(columns: str, goal: str | None) -> None:
    html = f'<html><frameset cols="{columns}"><frame src="/a"><frame src="/b"></frameset></html>'
    found = follow_frames(NOTHING, page(html), SITE, is_list=False)
    leads_to = found.leads_to if isinstance(found, Rejection) else None
    assert leads_to == (goal and f"http://u.example/{goal}")

"""What a list or feed has named between two runs, and names no more when the later one comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.conftest import Kronika, folder_of
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
from tests.end_to_end.site_server import rss, serving


@pytest.mark.parametrize("source", ["list", "feed"])
def test_a_gap_between_two_runs_is_told(source: str, kronika: Kronika, tmp_path: Path) -> None:
    """A list of the newest alone, which has named all others in between."""
    items = notices(30)
    office = Office(items)
    data = tmp_path / "data"

    def name(chosen: list[Notice]) -> None:
        office.pages[NEWS] = one_list(chosen)
        entries = [(server.base + item.path, item.title, item.day) for item in chosen]
        office.pages["/rss.xml"] = 200, {"Content-Type": "application/rss+xml"}, rss(entries)

    with serving(office) as server:
        entry = {"listings": "[]", "feeds": f'["{server.base}/rss.xml"]'} if source == "feed" else {}
        name(items[20:])
        assert crawl(kronika, server, data, **entry)[1]["notes"] == []
        name(items[15:25])
        assert crawl(kronika, server, data, **entry)[1]["notes"] == []
        name(items[:10])
        (said,) = crawl(kronika, server, data, **entry)[1]["notes"]
        assert "names nothing that the last run has met" in said


@pytest.mark.parametrize("added", [0, 2, 17])
@pytest.mark.parametrize(("is_dated", "size", "read"), [(False, 9, 3), (True, 3, 9)])
def test_a_list_may_grow_at_its_end(
    is_dated: bool, size: int, read: int, added: int, kronika: Kronika, tmp_path: Path
) -> None:
    """Oldest first: its first pages say nothing of what is new, which stands on the last one or behind it."""
    items = notices(36 + 17)[::-1]
    office = Office(items)
    data = tmp_path / "data"

    def name(count: int) -> None:
        def show(query: dict[str, list[str]]) -> str:
            page = int(query.get("strona", ["1"])[0])
            shown = items[:count][(page - 1) * size : page * size]
            plain = [f'<li><h3><a href="{i.path}">{i.title}</a></h3><p>{i.body[:60]}</p></li>' for i in shown]
            cards = [i.card() for i in shown] if is_dated else plain
            following = f'<a class="next" href="{NEWS}?strona={page + 1}">Następna</a>'
            pager = following if page * size < count else ""
            return list_html(cards, f'<div class="pager">{pager}</div>')

        office.pages[NEWS] = show

    with serving(office) as server:
        name(36)
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items[:36])
        name(36 + added)
        server.requests.clear()
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), items[: 36 + added])
        lists = [path for path in server.paths() if path.partition("?")[0] == NEWS]
        assert len(lists) == read + -(-added // size), (
            "those at the top, the last one, and what has come behind it"
        )

"""Articles that only lists by keyword or topic name: found below a list of the entry, told elsewhere, and at what cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, list_html, notices, require_articles
from tests.end_to_end.site_server import SiteServer, serving
from tests.end_to_end.test_unlisted import Elsewhere, named

ITEMS = notices(30)
SHOWN = 6


def word_of(index: int) -> str:
    """Articles of the list have one of two keywords, the others one of five, of which two are the same."""
    return f"/slowo/{'ab'[index % 2] if index < SHOWN else 'abcde'[index % 5]}"


def links(words: Iterable[str]) -> str:
    return " ".join(f'<a href="{word}" rel="tag">Słowo {word[-1]}</a>' for word in sorted(words))


def office(items: Sequence[Notice] = ITEMS, *, is_cloud: bool = False) -> Office:
    """A list that shows the newest alone, and lists by keyword that have all, over two pages each; links to those stand beside the
    list or below the articles."""
    words = sorted({word_of(index) for index in range(len(items))})
    site = Office(list(items))
    for index, item in enumerate(items):
        own = "" if is_cloud else f'<p class="tags">Słowa: {links({word_of(index), words[index % 5]})}</p>'
        site.pages[item.path] = item.html().replace("</article>", f"{own}</article>")
    cloud = f'<div class="tagcloud">{links(words)}</div>' if is_cloud else ""
    site.pages[NEWS] = list_html([item.card() for item in items[:SHOWN]], cloud)
    for word in words:
        of_word = [item.card() for index, item in enumerate(items) if word_of(index) == word]
        site.pages[word] = list_html(
            of_word[:3], f'<p class="pager"><a href="{word}?strona=2">Następna</a></p>'
        )
        site.pages[f"{word}?strona=2"] = list_html(of_word[3:])
    return site


def asked(server: SiteServer) -> list[str]:
    return [path for path in server.paths() if path.startswith("/slowo/")]


@pytest.mark.parametrize("is_cloud", [True, False])
def test_what_only_lists_by_keyword_name_is_found(is_cloud: bool, kronika: Kronika, tmp_path: Path) -> None:
    """An incremental run reads none of them, the next sweep all."""
    with serving(office(is_cloud=is_cloud)) as server:
        data = tmp_path / "data"
        _, report = crawl(kronika, server, data)
        require_articles(folder_of(server, data), ITEMS, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        assert ["pages like the articles that no list gives" in said for said in report["notes"]] == [True]
        assert len(asked(server)) == len({*asked(server)}) == 10
        server.requests.clear()
        _, report = crawl(kronika, server, data)
        assert (asked(server), report["notes"]) == ([], [])
        _, report = crawl(kronika, server, data, "--full")
        assert (report["new"], report["alarms"], report["notes"]) == (0, [], [])
        assert len(asked(server)) == 10


def test_runs_with_limits_come_to_the_end_of_it(kronika: Kronika, tmp_path: Path) -> None:
    """What the articles of a run link to is known to the next, which does not read them again."""
    with serving(office()) as server:
        for count in (4, 3, 6, 9):
            crawl(kronika, server, tmp_path / "data", "--max-pages", str(count))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_site_that_hides_nothing_pays_three_requests(kronika: Kronika, tmp_path: Path) -> None:
    site = office()
    site.pages[NEWS] = list_html([item.card() for item in ITEMS], '<a href="/slowo/e" rel="tag">Słowo e</a>')
    with serving(site) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        assert (len(asked(server)), report["notes"]) == (3, [])
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)


def test_where_a_sitemap_names_the_articles_no_list_is_asked(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        named(server, ITEMS)
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)
        assert asked(server) == []


def test_articles_elsewhere_are_told_and_left(kronika: Kronika, tmp_path: Path) -> None:
    """They may be of another list, which the entry leaves out."""
    items = [Elsewhere(item.number, item.day) for item in ITEMS]
    with serving(office(items)) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        (said,) = report["notes"]
        assert said.endswith("they are left unless the entry names the list")
        assert len(asked(server)) == 3
        require_articles(folder_of(server, tmp_path / "data"), items[:SHOWN])


def test_keywords_without_end_are_left(kronika: Kronika, tmp_path: Path) -> None:
    """Each list by keyword leads to others, and names the same articles; some of them are none, or are not there."""
    site = office()
    known = [item.card() for item in ITEMS[:SHOWN]]

    class Endless(Office):
        def page(self, target: str, base: str) -> tuple[int, dict[str, str], bytes] | None:
            if not target.startswith("/slowo/"):
                return super().page(target, base)
            return 200, {}, list_html(known, links(f"{target}{n}" for n in range(9))).encode()

    endless = Endless(ITEMS, site.pages)
    with serving(endless) as server:
        _, report = crawl(kronika, server, tmp_path / "data")
        assert (len(asked(server)), report["notes"]) == (3, [])
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:SHOWN])

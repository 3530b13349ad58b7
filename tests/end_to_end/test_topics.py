"""Articles that only lists by keyword or topic name: found below a list of the entry, told elsewhere, and at what cost."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

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


def test_a_run_with_a_low_limit_does_not_read_lists_for_ever(kronika: Kronika, tmp_path: Path) -> None:
    """Each would end before it had taken up what they name, and the next would begin with the lists again."""
    with serving(office()) as server:
        modes = [crawl(kronika, server, tmp_path / "data", "--max-pages", "7")[1]["mode"] for _ in range(12)]
        assert modes[0] == "full"
        assert modes[-1] == "incremental"
        require_articles(folder_of(server, tmp_path / "data"), ITEMS)


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


@dataclass(frozen=True)
class BelowNumber(Notice):
    """An article whose address begins with the number of its keyword."""

    @property
    def path(self) -> str:
        return f"{NEWS}/5/droga-{self.number}"


class Aliases(Office):
    """Shows its articles at whatever address ends like theirs."""

    def page(self, target: str, base: str) -> tuple[int, dict[str, str], bytes] | None:
        path = urlsplit(target).path
        own = next(
            (i.path for i in self.items if path.startswith(NEWS) and path.endswith(f"-{i.number}")), None
        )
        return super().page(own or target, base)


@pytest.mark.parametrize(
    "alias",
    [
        f"{NEWS}/droga-{{number}}?s={{word}}",
        f"{NEWS}/{{word}}/{{number}}",
        f"{NEWS}/{{word}}/droga-{{number}}",
    ],
)
def test_articles_at_other_addresses_are_not_doubled(alias: str, kronika: Kronika, tmp_path: Path) -> None:
    """Below the number of their keyword, or with a session; the one that is hidden comes once."""
    items = [BelowNumber(item.number, item.day) for item in ITEMS[:8]]
    is_of_form = alias.endswith("/droga-{number}")
    site = Aliases(items)
    site.pages[NEWS] = list_html(
        [item.card() for item in items[:SHOWN]], links(f"/slowo/{n}" for n in range(7))
    )
    for word in range(7):
        named = [item.card(alias.format(number=item.number, word=70 + word)) for item in items]
        site.pages[f"/slowo/{word}"] = list_html(named)
    with serving(site) as server:
        for options in ((), ("--full",)):
            crawl(kronika, server, tmp_path / "data", *options)
            require_articles(folder_of(server, tmp_path / "data"), items if is_of_form else items[:SHOWN])


def test_two_articles_of_a_day_with_one_title_are_two(kronika: Kronika, tmp_path: Path) -> None:
    items = [*ITEMS[:SHOWN], *(Twin(item.number + 200, item.day) for item in ITEMS[:SHOWN])]
    site = Office(items, {NEWS: list_html([item.card() for item in items[:SHOWN]], links(["/slowo/a"]))})
    site.pages["/slowo/a"] = list_html([item.card() for item in items])
    with serving(site) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), items)


@dataclass(frozen=True)
class Twin(Notice):
    """An article called as another of its day."""

    @property
    def title(self) -> str:
        return f"Obwieszczenie o drodze numer {self.number - 200}"


@dataclass(frozen=True)
class Flat(Notice):
    """An article right below the front page, named by letters."""

    @property
    def path(self) -> str:
        return f"/droga-{'abcdefghij'[self.number // 10 % 10]}{'abcdefghij'[self.number % 10]}"


@pytest.mark.parametrize("is_dated", [True, False])
def test_pages_right_below_the_front_page_have_a_day_in_the_list(
    is_dated: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """Else they are whatever the office has: its statute, its history, which say when they were put there."""
    items = [Flat(item.number, item.day) for item in ITEMS[: SHOWN + 3]]
    cards = [item.card() for item in items]
    site = Office(items, {"/": list_html(cards[:SHOWN], links(["/slowo/a", "/slowo/b"]))})
    site.listing_path = "/"
    named = cards[SHOWN:]
    site.pages["/slowo/a"] = list_html(
        named if is_dated else [re.sub("<time.*?</time>", "", c) for c in named]
    )
    with serving(site) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), items if is_dated else items[:SHOWN])


def test_what_stands_in_a_folder_of_its_own_below_the_list_is_left(kronika: Kronika, tmp_path: Path) -> None:
    """Nothing tells an article from an event there, be it dated in the list: its day is that of the event."""
    site = Office(ITEMS[:SHOWN])
    events = {f"{NEWS}/koncerty/{n}": Notice(n, ITEMS[n].day) for n in range(1, 5)}
    site.pages |= {path: event.html() for path, event in events.items()}
    site.pages[NEWS] = list_html([item.card() for item in ITEMS[:SHOWN]], links(["/slowo/a"]))
    site.pages["/slowo/a"] = list_html([event.card(path) for path, event in events.items()])
    with serving(site) as server:
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:SHOWN])


def test_what_they_name_is_noted_before_it_is_asked_for(kronika: Kronika, tmp_path: Path) -> None:
    """A killed run has answers else of which the next knows not what they answer: they are asked for again, and the records
    say that they were first seen then."""
    site, known = office(), []

    def look(query: dict[str, list[str]]) -> str:
        with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)) as found:
            known.extend(found.execute("SELECT state FROM urls WHERE url LIKE ?", (f"%{ITEMS[-1].path}",)))
        return ITEMS[-1].html()

    site.pages[ITEMS[-1].path] = look
    with serving(site) as server:
        ledger = folder_of(server, tmp_path / "data").ledger
        crawl(kronika, server, tmp_path / "data", "--set", "KRONIKA_COMMIT_SECONDS=60")
        assert known == [("pending",)]

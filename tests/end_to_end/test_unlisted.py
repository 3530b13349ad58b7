"""Articles that the site's sitemaps name and no list does: found below a list of the entry, told elsewhere, and nothing else."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest

from crawler.archive.clock import utc_now
from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redactions
from crawler.items import ListingItem, Site
from crawler.spiders.listed import ListedPages
from crawler.spiders.maps import SiteMaps
from crawler.spiders.options import CrawlOptions
from crawler.spiders.roots import Roots
from crawler.spiders.scope import Scope
from crawler.spiders.topics import TopicLists
from tests.archive.test_ledger import record
from tests.end_to_end.conftest import Kronika, folder_of, require_same_from_warc
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, list_html, notices, require_articles
from tests.end_to_end.site_server import Always, SiteServer, page, redirect, serving, status

ITEMS = notices(30)
SHOWN = 6
ABOUT = ("/o-nas", "/kontakt", "/uslugi/droga-7", "/aktualnosci/galeria/droga-9", "/aktualnosci/rzecznik")
CARDS = [item.card() for item in ITEMS[:SHOWN]]


@dataclass(frozen=True)
class Elsewhere(Notice):
    """An article that does not stand below its list."""

    @property
    def path(self) -> str:
        return f"/artykul/{self.number}-droga"


@dataclass(frozen=True)
class Asked(Notice):
    """An article that a program shows, which shows lists and other pages as well."""

    @property
    def path(self) -> str:
        return f"/wiesci.php?id={self.number}"


@dataclass(frozen=True)
class Worded(Notice):
    """An article whose address has no number."""

    @property
    def path(self) -> str:
        return f"{NEWS}/droga-{'abcdefghij'[self.number // 10 % 10]}{'abcdefghij'[self.number % 10]}"


def urlset(server: SiteServer, paths: Sequence[str]) -> bytes:
    found = "".join(f"<url><loc>{server.base}{path}</loc></url>" for path in paths)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{found}</urlset>'.encode()


def named(server: SiteServer, items: Sequence[Notice], *more: str, at: str = "/sitemap.xml") -> None:
    """Have a sitemap name articles, pages that are none, the list and its pages."""
    paths = [item.path for item in items] + ["/", NEWS, f"{NEWS}?strona=2", f"{NEWS}/2021", *ABOUT, *more]
    server.site.pages[at] = (
        200,
        {"Content-Type": "application/xml", "ETag": f'"{len(paths)}"'},
        urlset(server, paths),
    )


def office(items: list[Notice] = ITEMS, listing: str = NEWS, pager: str = "") -> Office:
    """A list that shows the newest alone; a script would turn it, without a sign of that on the page."""
    site = Office(items, {listing: list_html([item.card() for item in items[:SHOWN]], pager)})
    site.pages |= {path: ITEMS[0].html().replace(ITEMS[0].title, f"O czymś innym {path}") for path in ABOUT}
    return site


def asked(server: SiteServer) -> list[str]:
    return [path for path in server.paths() if path.endswith((".xml", ".gz"))]


def test_what_the_usual_sitemap_names_below_the_list_is_found(kronika: Kronika, tmp_path: Path) -> None:
    """Later runs ask whether the sitemap has changed, and find what is new in it."""
    with serving(office(ITEMS[2:])) as server:
        data = tmp_path / "data"
        named(server, ITEMS[2:])
        _, report = crawl(kronika, server, data)
        (said,) = report["notes"]
        assert "/sitemap.xml: names 22 pages like the articles that no list gives" in said
        require_articles(folder_of(server, data), ITEMS[2:], server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        server.requests.clear()
        _, report = crawl(kronika, server, data)
        assert report["notes"] == []
        assert len(server.requests) < 12
        (again,) = [request for request in server.requests if request.path == "/sitemap.xml"]
        assert again.headers["if-none-match"]
        server.site.pages[ITEMS[0].path] = ITEMS[0].html()
        server.site.pages[ITEMS[1].path] = ITEMS[1].html()
        named(server, ITEMS)
        _, report = crawl(kronika, server, data)
        assert (report["new"], report["notes"]) == (2, [])
        require_articles(folder_of(server, data), ITEMS, server.base)
        _, report = crawl(kronika, server, data, "--full")
        assert (report["new"], report["alarms"]) == (0, [])


def test_sitemaps_that_robots_txt_names_are_read_in_place_of_the_usual_one(
    kronika: Kronika, tmp_path: Path
) -> None:
    """An index, a packed one, one that is missing, one that is none and one that is forbidden; another host's is left."""
    with serving(office()) as server:
        index = "".join(
            f"<sitemap><loc>/{name}</loc></sitemap>" for name in ("1.xml.gz", "2.xml", "3.xml", "4.xml")
        )
        server.site.pages["/mapy.xml"] = f"<sitemapindex>{index}</sitemapindex>"
        server.fault(
            "/1.xml.gz",
            Always(page(gzip.compress(urlset(server, [i.path for i in ITEMS])), "application/gzip")),
        )
        server.fault("/3.xml", Always(page(b"<html><body>none</body></html>", "text/html")))
        server.robots = (
            "User-agent: *\nDisallow: /4\nSitemap: /mapy.xml\nSitemap: http://www.example.org/m.xml\n"
        )
        _, report = crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)
        first, *others = asked(server)
        assert first == "/mapy.xml"
        assert sorted(others) == ["/1.xml.gz", "/2.xml", "/3.xml"]  # at once, where nothing keeps them apart
        assert len(report["notes"]) == 1


@pytest.mark.parametrize(
    "fault", [status(404), status(500), status(403), status(503), page(b"<p>x", "text/html")]
)
def test_a_sitemap_that_is_not_there_is_no_failure(
    fault: Callable[..., Any], kronika: Kronika, tmp_path: Path
) -> None:
    with serving(office()) as server:
        server.fault("/sitemap.xml", Always(fault))
        _, report = crawl(kronika, server, tmp_path / "data")
        assert (report["notes"], report["failed"], report["alarms"]) == ([], 0, [])
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:SHOWN], server.base)
        server.requests.clear()
        crawl(kronika, server, tmp_path / "data")
        assert asked(server) == []


@pytest.mark.parametrize("case", ["no more", "since", "sitemaps", "platform", "failed list"])
def test_where_no_sitemap_is_looked_at(case: str, kronika: Kronika, tmp_path: Path) -> None:
    site = office()
    with serving(site) as server:
        named(server, ITEMS if case != "no more" else ITEMS[:SHOWN])
        options: list[str] = []
        entry: dict[str, str] = {}
        code = 0
        if case == "since":
            options = ["--since", "2021-05-17"]
        elif case == "platform":
            entry["platform"] = '"wordpress"'
        elif case == "sitemaps":
            site.pages["/inna.xml"] = 200, {"Content-Type": "text/xml"}, urlset(server, [ITEMS[0].path])
            entry["sitemaps"] = json.dumps([server.base + "/inna.xml"])
        elif case == "failed list":
            site.pages[NEWS] = list_html(CARDS, f'<a class="next" href="{NEWS}?strona=2">Następna</a>')
            server.fault(f"{NEWS}?strona=2", Always(status(500)))
            code = 3
        _, report = crawl(kronika, server, tmp_path / "data", *options, code=code, **entry)
        assert ("/sitemap.xml" in asked(server)) == (case == "no more")
        assert report["notes"] == []


def test_articles_elsewhere_are_told_and_left(kronika: Kronika, tmp_path: Path) -> None:
    """They may be another list's, which the entry leaves out; where the list is turned to its end, they are."""
    items = [Elsewhere(100 + n, date(2021, 5, 30) - timedelta(days=n)) for n in range(20)]
    with serving(office([*items])) as server:
        named(server, items)
        _, report = crawl(kronika, server, tmp_path / "data")
        (said,) = report["notes"]
        assert "names 14 pages like the articles that no list gives" in said
        assert "they are left" in said
        require_articles(folder_of(server, tmp_path / "data"), items[:SHOWN], server.base)
    half = {
        NEWS: list_html(
            [i.card() for i in items[:SHOWN]], f'<a class="next" href="{NEWS}?strona=2">Następna</a>'
        ),
        f"{NEWS}?strona=2": list_html([i.card() for i in items[SHOWN : 2 * SHOWN]]),
    }
    with serving(Office([*items], half)) as server:
        named(server, items)
        _, report = crawl(kronika, server, tmp_path / "other")
        assert report["notes"] == []
        require_articles(folder_of(server, tmp_path / "other"), items[: 2 * SHOWN], server.base)


def test_a_front_page_is_the_list_of_all_articles(kronika: Kronika, tmp_path: Path) -> None:
    items = [Elsewhere(100 + n, date(2021, 5, 30) - timedelta(days=n)) for n in range(20)]
    with serving(office([*items], listing="/")) as server:
        named(server, items)
        crawl(kronika, server, tmp_path / "data", listings=f'["{server.base}/"]')
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)


def test_articles_that_a_program_shows(kronika: Kronika, tmp_path: Path) -> None:
    items = [Asked(100 + n, date(2021, 5, 30) - timedelta(days=n)) for n in range(20)]
    with serving(office([*items], listing="/wiesci.php")) as server:
        named(server, items, "/wiesci.php?id=druk", "/wiesci.php?id=101&amp;druk=1", "/strona.php?id=3")
        crawl(kronika, server, tmp_path / "data", listings=f'["{server.base}/wiesci.php"]')
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)


def test_a_page_or_two_beside_articles_without_numbers_are_none(kronika: Kronika, tmp_path: Path) -> None:
    """Who is there for the press stands in the folder of the news."""
    items = [Worded(100 + n, date(2021, 5, 30) - timedelta(days=n)) for n in range(12)]
    site = office([*items])
    site.pages[NEWS] = list_html([item.card() for item in items])
    with serving(site) as server:
        named(server, items)
        _, report = crawl(kronika, server, tmp_path / "data")
        assert report["notes"] == []
        require_articles(folder_of(server, tmp_path / "data"), items, server.base)


def static(title: str) -> str:
    """A page of a section that is no news: of the same template, without a day."""
    words = "Zapraszamy dziennikarzy do kontaktu z biurem, które odpowiada na pytania w dni robocze od rana."
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Zarząd</title>'
        f'<meta property="og:type" content="article"></head><body><main><article><h1>{title}</h1>'
        f"<p>{words}</p><p>{title}: {words}</p></article></main></body></html>"
    )


STATIC = [f"{NEWS}/{name}" for name in ("dla-mediow", "rzecznik", "zasady-kontaktu", "archiwum-wideo")]


def test_pages_without_a_day_are_none_where_only_a_sitemap_names_them(
    kronika: Kronika, tmp_path: Path
) -> None:
    """Who is there for the press stands in the folder of the news, and nothing in the address tells it from these; where a list
    names it in the end, the list is believed."""
    items = [Worded(100 + n, date(2021, 5, 30) - timedelta(days=n)) for n in range(12)]
    site = office([*items])
    site.pages |= {path: static(path.rpartition("/")[2]) for path in STATIC}
    with serving(site) as server:
        data = tmp_path / "data"
        named(server, items, *STATIC)
        _, report = crawl(kronika, server, data)
        assert report["skipped_reasons"]["no_date"] == len(STATIC)
        require_articles(folder_of(server, data), items, server.base)
        require_same_from_warc(kronika, server, data, tmp_path)
        server.requests.clear()
        crawl(kronika, server, data)
        assert not set(server.paths()) & set(STATIC)
        crawl(kronika, server, data, "--full")
        require_articles(folder_of(server, data), items, server.base)
        link = f'<li><h3><a href="{STATIC[0]}">Dla mediów: zaproszenie na objazd dróg</a></h3></li>'
        site.pages[NEWS] = list_html([link, *(item.card() for item in items[:SHOWN])])
        _, report = crawl(kronika, server, data)
        assert report["new"] == 1
        require_same_from_warc(kronika, server, data, tmp_path)


def test_articles_that_only_their_list_dates_are_told_and_left(kronika: Kronika, tmp_path: Path) -> None:
    items = [Worded(100 + n, date(2021, 5, 30) - timedelta(days=n)) for n in range(12)]
    site = office([*items])
    site.pages |= {item.path: static(item.title) for item in items}
    with serving(site) as server:
        named(server, items)
        _, report = crawl(kronika, server, tmp_path / "data")
        (said,) = report["notes"]
        assert "they are left" in said
        assert report["records"] == SHOWN
        # who wants them names the sitemap, which is read though it is as it was
        _, report = crawl(kronika, server, tmp_path / "data", sitemaps=f'["{server.base}/sitemap.xml"]')
        assert report["records"] >= len(items)


@pytest.mark.parametrize("limit", range(1, 10))
def test_what_is_new_in_a_sitemap_is_found_behind_a_run_that_broke_off(
    limit: int, kronika: Kronika, tmp_path: Path
) -> None:
    """Also where it had read the sitemap, and not yet what that names."""
    with serving(office(ITEMS[4:])) as server:
        data = tmp_path / "data"
        named(server, ITEMS[4:])
        crawl(kronika, server, data)
        server.site.pages |= {item.path: item.html() for item in ITEMS[:4]}  # type: ignore[attr-defined]
        named(server, ITEMS)
        crawl(kronika, server, data, "--max-pages", str(limit))
        crawl(kronika, server, data)
        require_articles(folder_of(server, data), ITEMS, server.base)


def test_a_sitemap_that_leads_elsewhere_is_asked_again(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(ITEMS[2:])) as server:
        named(server, ITEMS[2:], at="/mapa-1.xml")
        server.fault("/sitemap.xml", Always(redirect("/mapa-1.xml")))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[2:], server.base)
        server.site.pages |= {item.path: item.html() for item in ITEMS[:2]}  # type: ignore[attr-defined]
        named(server, ITEMS, at="/mapa-1.xml")
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_sitemap_that_is_gone_takes_nothing_with_it(kronika: Kronika, tmp_path: Path) -> None:
    """Nobody has promised it: it is told, by each run that asks for it, and no alarm."""
    with serving(office()) as server:
        named(server, ITEMS)
        crawl(kronika, server, tmp_path / "data")
        server.fault("/sitemap.xml", Always(status(404)))
        for options in ([], ["--full"], []):
            _, report = crawl(kronika, server, tmp_path / "data", *options)
            assert ["is not read any more (http_404)" in said for said in report["notes"]] == [True]
            require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_other_spellings_of_known_addresses_are_known(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        site = server.site
        paths = [item.path + "/" for item in ITEMS[: SHOWN - 1]] + [ITEMS[SHOWN - 1].path.upper()]
        site.pages["/sitemap.xml"] = 200, {}, urlset(server, paths)  # type: ignore[attr-defined]
        _, report = crawl(kronika, server, tmp_path / "data")
        assert report["notes"] == []
        assert not set(server.paths()) & set(paths)


def test_runs_with_limits_come_to_the_end_of_it(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office()) as server:
        named(server, ITEMS)
        for count in (7, 1, 2, 12):
            crawl(kronika, server, tmp_path / "data", "--max-pages", str(count))
        crawl(kronika, server, tmp_path / "data")
        require_articles(folder_of(server, tmp_path / "data"), ITEMS, server.base)


def test_a_sitemap_that_names_what_has_long_been_gone_is_no_alarm(kronika: Kronika, tmp_path: Path) -> None:
    with serving(office(ITEMS[:12])) as server:
        named(server, ITEMS)
        _, report = crawl(kronika, server, tmp_path / "data")
        assert (report["gone"], report["alarms"]) == (18, [])
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:12], server.base)
        server.requests.clear()
        _, report = crawl(kronika, server, tmp_path / "data", "--full")
        assert report["alarms"] == []
        assert report["notes"] == []


def test_portals_are_not_taken_whole(
    kronika: Kronika, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More pages than one run takes are told, and more sitemaps."""
    with serving(office()) as server:
        maps = "".join(f"<sitemap><loc>/m/{n}.xml</loc></sitemap>" for n in range(70))
        server.site.pages["/sitemap.xml"] = f"<sitemapindex>{maps}</sitemapindex>"
        for n in range(70):
            server.site.pages[f"/m/{n}.xml"] = 200, {}, urlset(server, [f"/inne/{n}-{m}" for m in range(20)])
        _, report = crawl(kronika, server, tmp_path / "data")
        assert len(asked(server)) == 50
        assert ["more than 50 sitemaps" in said for said in report["notes"]] == [True]
        require_articles(folder_of(server, tmp_path / "data"), ITEMS[:SHOWN], server.base)


def test_what_is_too_much_for_one_run_is_for_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which reads the sitemap again, as it was, and goes on behind what the run before has taken."""
    monkeypatch.setattr("crawler.spiders.maps.MAX_VISITED", 10)
    site = Site(id="s", hosts=("a",), listings=("http://a/wiesci",))
    options = cast(CrawlOptions, SimpleNamespace(since=None))
    names = [f"http://a/wiesci/droga-{number}" for number in range(30)]
    taken = []
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        for url in names[:5]:
            ledger.put_record(
                msgspec.structs.replace(record(1), id=url, url=url, date="2021-05-20"), changed_run="r"
            )
            ledger.add_url(url, url, "article", state="saved", root="listing:http://a/wiesci", record_id=url)
        for run in "abcd":
            scope = Scope(
                ledger=ledger,
                site=site,
                options=options,
                run=run,
                clock=utc_now,
                redactions=Redactions(ledger),
                mode="full" if run == "a" else "incremental",
            )
            roots = Roots(scope)
            maps = SiteMaps(scope, ListedPages(scope), roots, TopicLists(scope, roots))
            assert maps.go_on()
            (row,) = ledger.pending_lists(0, 9)
            assert (row.url, row.etag) == ("http://a/sitemap.xml", "v" if run == "d" else None)
            ledger.update_url(row.key, state="saved")
            maps.take(row, [ListingItem(url=url) for url in names], (), {"etag": "v"})
            taken.append(maps.go_on() and ledger.count_urls("state = 'pending'"))
            ledger.execute("UPDATE urls SET state = 'saved' WHERE state = 'pending'")
    assert taken == [10, 10, 5, False]

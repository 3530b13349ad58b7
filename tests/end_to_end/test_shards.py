"""A registry crawled in parts: every site in one part, the sites of a host together; and several sites at once."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from crawler import settings
from crawler.archive.folder import SiteFolder
from crawler.commands.crawl import choose_sites
from crawler.commands.crawl_settings import make_settings
from crawler.errors import UsageError
from crawler.items import Site
from crawler.sites import Registry, Shard, load_registry, parse_shard, shard_number
from crawler.spiders.options import options_from_settings
from crawler.urls import host_of
from tests.end_to_end.conftest import Kronika, last_run, records_of
from tests.end_to_end.site_server import Always, NewsSite, SiteServer, generate, serving, status

MADE_UP = [
    Site(
        id=f"xx-{n}", hosts=(f"h{n}.example.org",), listings=(f"https://h{n}.example.org/news",), selectors={}
    )
    for n in range(400)
]


@pytest.mark.parametrize("count", [1, 2, 5, 12])
def test_the_shards_of_the_registry_are_disjoint_and_complete(count: int) -> None:
    registry = load_registry([])
    parts = [choose_sites(registry, [], f"{number}/{count}") for number in range(1, count + 1)]
    assert sorted(site.id for part in parts for site in part) == [site.id for site in registry.sites]


def test_a_new_site_moves_no_other_and_a_new_shard_takes_only_what_it_gets() -> None:
    before = {site.id: shard_number(site, 5) for site in MADE_UP}
    after = {site.id: shard_number(site, 6) for site in MADE_UP}
    moved = {id_ for id_, number in before.items() if after[id_] != number}
    assert {after[id_] for id_ in moved} == {6}
    assert 400 / 6 * 0.6 < len(moved) < 400 / 6 * 1.5
    sizes = [list(before.values()).count(number) for number in range(1, 6)]
    assert min(sizes) > 50, sizes
    # fixed for ever: the folders of a machine's sites lie on that machine
    assert [before[f"xx-{n}"] for n in range(8)] == FIRST_EIGHT


FIRST_EIGHT = [5, 1, 4, 4, 1, 1, 1, 2]


def test_the_sites_of_one_host_are_in_one_shard() -> None:
    sites = load_registry([]).sites
    by_host: dict[str | None, list[Site]] = {}
    for site in sites:
        for address in (*site.listings, *site.feeds, *site.sitemaps):
            by_host.setdefault(host_of(address), []).append(site)
    assert all(
        len({shard_number(site, count) for site in shared}) == 1
        for shared in by_host.values()
        for count in (2, 5, 40)
    )
    units = [site for site in sites if site.listings[0].startswith("https://www.gov.pl/")]
    assert len(units) > 50
    for count in (2, 7, 40):
        assert len({shard_number(site, count) for site in units}) == 1
    former = replace(MADE_UP[0], hosts=("former.example.org", *MADE_UP[0].hosts))
    assert all(shard_number(former, count) == shard_number(MADE_UP[0], count) for count in range(1, 30))


def test_named_sites_are_taken_where_they_fall_in_the_shard() -> None:
    registry = Registry(MADE_UP)
    named = ["xx-7", "xx-3", "xx-3", "xx-4", "xx-5"]
    parts = [[site.id for site in choose_sites(registry, named, f"{n}/3")] for n in (1, 2, 3)]
    assert sorted(id_ for part in parts for id_ in part) == ["xx-3", "xx-4", "xx-5", "xx-7"]
    assert [site.id for site in choose_sites(registry, named, None)] == ["xx-7", "xx-3", "xx-4", "xx-5"]


@pytest.mark.parametrize(
    "text", ["0/5", "6/5", "x/y", "2", "/5", "1/", "1/0", "-1/5", "1/5/5", "1 / 5", "²/5", ""]
)
def test_a_shard_that_cannot_be_is_a_wrong_call(text: str, kronika: Kronika, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        parse_shard(text)
    if text in ("0/5", "6/5", "x/y"):
        result = kronika("crawl", "--shard", text, "--data", tmp_path / "data")
        assert (result.code, len(result.err.splitlines())) == (2, 1)
        assert f'"{text}"' in result.err
        assert not (tmp_path / "data").exists()


def test_a_shard_is_read_as_it_is_written() -> None:
    assert parse_shard("2/5") == Shard(2, 5)
    assert str(Shard(2, 5)) == "2/5"


def test_a_crawl_without_sites_is_a_wrong_call(kronika: Kronika, tmp_path: Path) -> None:
    result = kronika("crawl", "--data", tmp_path / "data")
    assert (result.code, len(result.err.splitlines())) == (2, 1)
    assert "--shard 1/1" in result.err


def test_the_delay_of_a_site_is_its_own() -> None:
    slow = replace(MADE_UP[0], delay=9.0)
    usual = make_settings({})
    assert options_from_settings(usual, slow).delay == 9.0
    assert options_from_settings(usual, MADE_UP[1]).delay == 1.0
    assert options_from_settings(usual, replace(slow, delay=0.2)).delay == 1.0
    told = make_settings({"DOWNLOAD_DELAY": 0.5})
    assert options_from_settings(told, slow).delay == 0.5


@pytest.mark.parametrize(
    ("given", "day"),
    [("2015-06-17", date(2015, 6, 17)), ("2015-06", date(2015, 6, 1)), ("2015", date(2015, 1, 1))],
)
def test_scrapy_takes_the_same_days_as_the_command(given: str, day: date) -> None:
    assert options_from_settings(make_settings({}), MADE_UP[0], since=given).since == day
    with pytest.raises(UsageError, match="write YYYY-MM-DD"):
        options_from_settings(make_settings({}), MADE_UP[0], since="17.06.2015")


@pytest.fixture(scope="module")
def servers() -> Iterator[list[SiteServer]]:
    with ExitStack() as stack:
        names = ("xx-first", "xx-second", "xx-third")
        yield [
            stack.enter_context(serving(NewsSite("govpl", generate(6 + n, seed=n)), site_id=name))
            for n, name in enumerate(names)
        ]


def options_of(servers: list[SiteServer], folder: Path) -> list[str | Path]:
    files = [part for server in servers for part in ("--sites", server.write_registry(folder))]
    return [*files, "--delay", "0", "--json", "--set", "KRONIKA_BACKOFF=0.02"]


def test_the_crawls_of_all_shards_are_the_crawl(
    servers: list[SiteServer], kronika: Kronika, tmp_path: Path
) -> None:
    names = [server.site_id for server in servers]
    options = options_of(servers, tmp_path)
    whole = kronika("crawl", *names, *options, "--data", tmp_path / "whole")
    assert (whole.code, whole.summary["records"]) == (0, 6 + 7 + 8), whole.err
    parts = []
    for number in (1, 2, 3):
        data = tmp_path / f"part-{number}"
        result = kronika("crawl", *names, *options, "--shard", f"{number}/3", "--data", data)
        assert result.code == 0, result.err
        folders = sorted(path.name for path in data.iterdir())
        if not folders:
            assert "none of the sites" in result.err
            assert result.summary["found"] == 0
        parts += folders
        for name in folders:
            assert (
                records_of(SiteFolder(data / name)).keys()
                == records_of(SiteFolder(tmp_path / "whole" / name)).keys()
            )
    assert sorted(parts) == names


def test_several_sites_end_with_the_worst_code_and_the_sums(
    servers: list[SiteServer], kronika: Kronika, tmp_path: Path
) -> None:
    names = [server.site_id for server in servers]
    first = servers[0]
    first.fault(first.site.path(first.site.news[0]), Always(status(500)))
    data = tmp_path / "data"
    result = kronika("crawl", *names, *options_of(servers, tmp_path), "--data", data)
    summary = result.summary
    assert (result.code, summary["exit_code"], summary["failed"]) == (3, 3, 1), result.err
    assert summary["found"] == summary["saved"] + summary["skipped"] + summary["failed"] + summary["gone"]
    assert (
        summary["records"] == sum(len(records_of(SiteFolder(data / name))) for name in names) == 6 + 7 + 8 - 1
    )
    assert summary["reasons"]["http_500"] == 1
    assert summary["reason"].startswith("xx-first: ")
    assert "xx-second" not in summary["reason"]
    assert [last_run(SiteFolder(data / name))["exit_code"] for name in names] == [3, 0, 0]
    first.faults.clear()
    again = kronika("crawl", *names, *options_of(servers, tmp_path), "--data", data)
    assert (again.code, again.summary["records"]) == (0, 6 + 7 + 8)


def test_a_contact_of_two_lines_is_one_header_line(monkeypatch: pytest.MonkeyPatch) -> None:
    told = make_settings({}, contact=" mailto:a@urzad.example\r\nCookie: x ")
    assert told["KRONIKA_CONTACT"] == "mailto:a@urzad.example Cookie: x"
    assert told["USER_AGENT"].endswith("; +mailto:a@urzad.example Cookie: x)")
    monkeypatch.setenv("KRONIKA_CONTACT", "mailto:a@urzad.example\n")
    set_anew = runpy.run_path(str(settings.__file__))
    assert set_anew["KRONIKA_CONTACT"] == "mailto:a@urzad.example"

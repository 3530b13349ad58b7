"""Later runs fetch what changed and little else, and keep the history of every page."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.clock import utc_now
from tests.end_to_end.conftest import (
    Kronika,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.site_server import (
    Always,
    Fault,
    News,
    NewsSite,
    SiteServer,
    edited,
    generate,
    page,
    redirect,
    serving,
    status,
)


def crawl(
    kronika: Kronika, server: SiteServer, data: Path, *options: str, **command: Any
) -> tuple[Any, list[str]]:
    """The result of a run that must end well, and what it asked for."""
    before = len(server.requests)
    result = kronika.crawl(server, data, *options, **command)
    assert result.code == 0, (result.out, result.err)
    require_closed(last_run(folder_of(server, data)))
    return result, server.paths()[before:]


def record_of(server: SiteServer, data: Path, item: News) -> dict[str, Any]:
    return records_of(folder_of(server, data))[f"{server.site_id}:{item.number}"]


def test_an_unchanged_site_costs_at_most_a_twentieth(kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite("intracom", generate(300))) as server:
        data = tmp_path / "data"
        first, asked = crawl(kronika, server, data)
        assert first.summary["records"] == 300
        second, again = crawl(kronika, server, data)
        assert len(again) <= 0.05 * len(asked), f"{len(again)} of {len(asked)} requests"
        assert (second.summary["records"], second.summary["new"], second.summary["changed"]) == (300, 0, 0)
        start = len(server.requests)
        third, _ = crawl(kronika, server, data, "--full")
        assert (third.summary["saved"], third.summary["changed"]) == (300, 0)
        statuses = [request.status for request in server.requests[start:] if "," in request.path]
        assert statuses.count(304) == 300
        assert len(statuses) - 300 <= 300 / 10, "those that are read whole to check the server"


def test_pages_without_validators_are_compared_by_content(kronika: Kronika, tmp_path: Path) -> None:
    """The render time in every page makes the bytes differ, not the version."""
    site = NewsSite("intracom", generate(30))
    site.has_validators = False
    with serving(site) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        result, _ = crawl(kronika, server, data, "--full")
        assert (result.summary["saved"], result.summary["changed"]) == (30, 0)
        assert {record["version"] for record in records_of(folder_of(server, data)).values()} == {1}


def test_new_and_backdated_articles_are_found(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(120)
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        fresh = replace(news[0], number=30_001, title="Całkiem nowy", slug="Calkiem-nowy")
        backdated = replace(news[9], number=30_002, title="Antydatowany", slug="Antydatowany")
        server.site.news = [fresh, *news[:10], backdated, *news[10:]]
        result, asked = crawl(kronika, server, data)
        assert (result.summary["new"], result.summary["records"]) == (2, 122)
        assert len(asked) < 20
        run = last_run(folder_of(server, data))
        path = folder_of(server, data).runs / run["run"] / "records.jsonl"
        assert {json.loads(line)["id"] for line in path.read_text().splitlines()} == {
            f"{server.site_id}:30001",
            f"{server.site_id}:30002",
        }


def test_an_edited_page_becomes_a_new_version(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(40)
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        # the newest page is looked at in every run; a page whose listing entry changes is looked at again;
        # any other waits for its turn or the next full sweep
        server.site.news = [
            edited(news[0], "Nowa treść najnowszego komunikatu."),
            replace(news[1], lead="Zmieniony wstęp", paragraphs=("Zmieniona treść.", *news[1].paragraphs)),
            *news[2:30],
            edited(news[30], "Po cichu zmieniona treść."),
            *news[31:],
        ]
        result, _ = crawl(kronika, server, data)
        assert result.summary["changed"] == 2
        assert record_of(server, data, news[0])["version"] == 2
        assert record_of(server, data, news[1])["lead"] == "Zmieniony wstęp"
        assert record_of(server, data, news[30])["version"] == 1
        result, _ = crawl(kronika, server, data, "--full")
        assert result.summary["changed"] == 1
        record = record_of(server, data, news[30])
        assert record["version"] == 2
        assert record["first_seen"] < record["changed"] == record["last_seen"]

        shown = kronika("history", server.site_id, str(news[30].number), "--data", data)
        assert shown.code == 0
        assert "+ Po cichu zmieniona treść." in shown.out
        assert f"- {news[30].paragraphs[0]}" in shown.out
        as_json = json.loads(
            kronika("history", server.site_id, str(news[30].number), "--data", data, "--json").out
        )
        assert [version["version"] for version in as_json["versions"]] == [1, 2]
        assert [event["kind"] for event in as_json["events"]] == ["new", "changed"]
        assert "body" in [difference["field"] for difference in as_json["changes"][0]]


def test_a_clock_that_was_set_back_is_noted(kronika: Kronika, tmp_path: Path) -> None:
    """A record was seen last when it was, and what comes is a run like all others."""
    news = generate(12)
    site = NewsSite("intracom", news[1:])
    with serving(site) as server:
        data = tmp_path / "data"
        first, _ = crawl(kronika, server, data)
        assert first.summary["notes"] == []
        seen = record_of(server, data, news[1])["last_seen"]
        site.news = news
        back, _ = crawl(kronika, server, data, "--full", days=-2)
        assert back.summary["new"] == 1
        assert record_of(server, data, news[1])["last_seen"] == seen
        assert len(back.summary["notes"]) == 1
        assert "the clock is behind that of an earlier run" in back.summary["notes"][0]
        again, _ = crawl(kronika, server, data)
        assert again.summary["notes"] == []
        assert record_of(server, data, news[1])["last_seen"] > seen


def test_a_full_sweep_falls_due_by_itself(kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite("govpl", generate(50))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        _, asked = crawl(kronika, server, data, days=5)
        assert len(asked) < 15
        _, asked = crawl(kronika, server, data, days=31)
        assert len(asked) > 50
        assert last_run(folder_of(server, data))["mode"] == "full"
        _, asked = crawl(kronika, server, data, days=32)
        assert len(asked) < 15


def test_a_run_by_a_clock_far_ahead_hides_no_later_one(kronika: Kronika, tmp_path: Path) -> None:
    """Monitors read how the last run ended, and when that was."""
    with serving(NewsSite("govpl", generate(12))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data, days=365)
        server.fault("/robots.txt", Always(status(500)))
        assert kronika.crawl(server, data, "--set", "KRONIKA_BACKOFF=0").code == 3
        shown = kronika("status", server.site_id, "--data", data, "--json")
        assert (shown.code, json.loads(shown.out)[0]["last_run"][:4]) == (3, f"{utc_now():%Y}")


def test_a_sweep_by_a_clock_far_ahead_puts_off_no_other(kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite("govpl", generate(50))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data, days=365)
        _, asked = crawl(kronika, server, data)
        assert len(asked) > 50
        _, asked = crawl(kronika, server, data)
        assert len(asked) < 15


def test_young_pages_are_looked_at_daily(kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite("intracom", generate(40, newest=utc_now().date()))) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        _, soon = crawl(kronika, server, data)
        _, tomorrow = crawl(kronika, server, data, days=1.01)
        young, newest = ({path for path in asked if "," in path} for asked in (tomorrow, soon))
        assert len(young) == 7 > len(newest)


def signs_of_end(kronika: Kronika, server: SiteServer, data: Path, record_id: str) -> list[str]:
    """By what the page of a record was suspected and found to be gone."""
    shown = json.loads(kronika("history", server.site_id, record_id, "--data", data, "--json").out)
    return [event["detail"] for event in shown["events"] if event["kind"] in ("suspected", "removed")]


@pytest.mark.parametrize(("status", "is_sure"), [(410, True), (404, False)])
def test_gone_pages(status: int, is_sure: bool, kronika: Kronika, tmp_path: Path) -> None:
    news = generate(20)
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        server.site.news = news[1:]
        server.site.gone = {news[0].number: status}
        result, _ = crawl(kronika, server, data)
        assert (result.summary["gone"], result.summary["removed"]) == (1, int(is_sure))
        assert record_of(server, data, news[0])["status"] == ("removed" if is_sure else "current")
        if not is_sure:
            crawl(kronika, server, data, days=10)
            assert record_of(server, data, news[0])["status"] == "current"
            _, asked = crawl(kronika, server, data, days=15)
            assert server.site.path(news[0]) in asked
            assert record_of(server, data, news[0])["status"] == "removed"
        assert record_of(server, data, news[0])["body"], "a removed record stays as it was"
        _, asked = crawl(kronika, server, data, days=16)
        assert server.site.path(news[0]) not in asked, "what is known to be gone is left alone"

        server.site.news, server.site.gone = news, {}
        crawl(kronika, server, data, days=17)
        assert record_of(server, data, news[0])["status"] == "current"
        shown = json.loads(
            kronika("history", server.site_id, str(news[0].number), "--data", data, "--json").out
        )
        kinds = [event["kind"] for event in shown["events"]]
        assert kinds == ["new", *([] if is_sure else ["suspected"]), "removed", "restored"]
        signs = signs_of_end(kronika, server, data, shown["id"])
        assert signs == [f"http_{status}"] * (1 if is_sure else 2)
        assert shown["versions"][-1]["version"] == 1
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_a_page_that_comes_back_edited_is_restored_and_changed(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(12)
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        server.site.news, server.site.gone = news[1:], {news[0].number: 410}
        result, _ = crawl(kronika, server, data)
        assert (result.summary["removed"], result.summary["restored"]) == (1, 0)
        server.site.news, server.site.gone = [edited(news[0], "Poprawiony i znowu dostępny."), *news[1:]], {}
        result, _ = crawl(kronika, server, data)
        run = last_run(folder_of(server, data))
        assert (run["restored"], run["changed"], run["new"]) == (1, 1, 0)
        record = record_of(server, data, news[0])
        assert (record["status"], record["version"]) == ("current", 2)
        shown = json.loads(kronika("history", server.site_id, record["id"], "--data", data, "--json").out)
        assert [event["kind"] for event in shown["events"]] == ["new", "removed", "restored", "changed"]


def with_validators(item: News, **headers: str) -> Fault:
    """The article's page with headers of its server's; 304 to whoever sends one of them back, whatever the page says."""

    def answer(handler: Any) -> bool:
        asked = {handler.headers.get(name) for name in ("If-None-Match", "If-Modified-Since")}
        body = handler.owner.site.page(handler.owner.site.path(item), "")
        is_known = bool(asked & set(headers.values()))
        handler.answer(304 if is_known else 200, headers, b"" if is_known else body[2])
        return True

    return Always(answer)


@pytest.mark.parametrize("headers", [{"ETag": '"a"'}, {"Last-Modified": "Sat, 17 Oct 2015 08:00:00 GMT"}])
def test_a_server_that_calls_changed_pages_unmodified_is_not_believed(
    headers: dict[str, str], kronika: Kronika, tmp_path: Path
) -> None:
    """What its list tells of one page shows that the others, of which no list tells, have to be read, too."""
    news = generate(25)
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        for item in news:
            server.fault(server.site.path(item), with_validators(item, **headers))
        crawl(kronika, server, data)
        news = [edited(item, f"Poprawka numer {item.number}.") for item in news]
        server.site.news = [replace(news[3], title="Tytuł po poprawce"), *news[:3], *news[4:]]
        result, _ = crawl(kronika, server, data)
        assert record_of(server, data, news[3])["title"] == "Tytuł po poprawce"
        (note,) = result.summary["notes"]
        assert "has changed, and its " in note
        assert result.summary["changed"] == 5, "also the newest, which it had called unmodified in this run"
        result, _ = crawl(kronika, server, data, "--full")
        records = records_of(folder_of(server, data)).values()
        assert {r["version"] for r in records} == {2}
        assert all("Poprawka numer" in r["body"] for r in records)
        result, _ = crawl(kronika, server, data, "--full")
        assert (result.summary["changed"], result.summary["notes"]) == (0, [])


@pytest.mark.parametrize("is_marked", [True, False])
def test_edits_that_a_server_denies_are_found_by_asking_some_pages_anew(
    is_marked: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """It says 304 to all who know anything; with each edit it gives another mark, or none."""
    news = generate(40)

    def deny(handler: Any) -> bool:
        return "If-None-Match" in handler.headers and status(304)(handler)

    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        if is_marked:
            server.fault("*", Always(deny))
        for item in () if is_marked else news:
            server.fault(server.site.path(item), with_validators(item, ETag='"a"'))
        if not is_marked:
            crawl(kronika, server, data, "--full")
        for _ in range(4):  # each page has its turn while it tells the truth, and nothing comes of it
            start = len(server.requests)
            result, _ = crawl(kronika, server, data, "--full")
            asked = [r.path for r in server.requests[start:] if "," in r.path]
            assert 5 <= len(asked) - 40 <= 15
            assert (result.summary["changed"], result.summary["notes"]) == (0, [])
        server.site.news = [edited(item, f"Poprawka numer {item.number}.") for item in news]
        result, _ = crawl(kronika, server, data, "--full")
        (note,) = result.summary["notes"]
        assert "has changed, and its server says that it has not: no such word is trusted here" in note
        assert {r["version"] for r in records_of(folder_of(server, data)).values()} == {2}
        require_same_from_warc(kronika, server, data, tmp_path)


def test_one_edit_that_a_server_denies_is_found_in_time(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(30)

    def deny(handler: Any) -> bool:
        return "If-None-Match" in handler.headers and status(304)(handler)

    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        server.fault("*", Always(deny))
        server.site.news = [*news[:20], edited(news[20], "Poprawka."), *news[21:]]
        changed = [crawl(kronika, server, data, "--full")[0].summary["changed"] for _ in range(3)]
        assert sum(changed) == 1
        assert record_of(server, data, news[20])["version"] == 2


def test_a_time_of_change_that_is_to_come_is_not_sent_back(kronika: Kronika, tmp_path: Path) -> None:
    """A server that compares the times would call everything unmodified until then."""
    news = generate(12)
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        later = {"Last-Modified": "Wed, 01 Jan 2098 00:00:00 GMT"}
        for item in news:
            server.fault(server.site.path(item), with_validators(item, **later))
        crawl(kronika, server, data)
        server.site.news = [edited(item, f"Poprawka numer {item.number}.") for item in news]
        result, _ = crawl(kronika, server, data, "--full")
        assert (result.summary["changed"], result.summary["notes"]) == (12, [])


def test_pages_whose_day_only_their_list_states_say_nothing_against_their_server(
    kronika: Kronika, tmp_path: Path
) -> None:
    """Another day in the list makes another record of the same page."""
    news = [replace(item, shows_day=False) for item in generate(12)]
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        for item in news:
            server.fault(server.site.path(item), with_validators(item, ETag='"a"'))
        crawl(kronika, server, data)
        server.site.news = [replace(item, day=item.day and item.day + timedelta(days=1)) for item in news]
        result, _ = crawl(kronika, server, data, "--full")
        assert (result.summary["changed"], result.summary["notes"]) == (12, [])


def test_an_address_that_leads_to_the_list_is_gone(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(20)
    with serving(NewsSite("govpl", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        server.fault(server.site.path(news[0]), Always(redirect(server.site.listing_path)))
        result, _ = crawl(kronika, server, data)
        assert (result.summary["gone"], result.summary["records"]) == (1, 20)
        crawl(kronika, server, data, days=15)
        removed = [r for r in records_of(folder_of(server, data)).values() if r["status"] == "removed"]
        assert [record["title"] for record in removed] == [news[0].title]
        assert signs_of_end(kronika, server, data, removed[0]["id"]) == ["leads_to_listing"] * 2


def test_a_page_that_moves_keeps_its_id(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(20)
    with serving(NewsSite("govpl", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        before = {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()}
        moved = replace(news[0], slug="nowy-adres")
        server.site.news = [moved, *news[1:]]
        server.site.moved = {news[0].number: server.site.path(moved)}
        crawl(kronika, server, data, "--full")
        crawl(kronika, server, data)
        require_same_from_warc(kronika, server, data, tmp_path)
        server.site.news = [edited(moved, "Poprawiony tekst pod nowym adresem."), *news[1:]]
        crawl(kronika, server, data, "--full")
        require_same_from_warc(kronika, server, data, tmp_path)
        assert records_of(folder_of(server, data))[before[moved.title]]["version"] == 2
        records = records_of(folder_of(server, data))
        assert {r["title"]: r["id"] for r in records.values()} == before
        shown = json.loads(
            kronika("history", server.site_id, before[moved.title], "--data", data, "--json").out
        )
        assert "moved" in [event["kind"] for event in shown["events"]]


def test_an_address_that_leads_to_another_article_is_gone(kronika: Kronika, tmp_path: Path) -> None:
    """Both were there side by side, so neither has become the other."""
    news = generate(12)
    with serving(NewsSite("govpl", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        crawl(kronika, server, data, "--full")
        folder = folder_of(server, data)
        before = records_of(folder)
        gone, goal = news[8], news[3]
        server.site.news = [item for item in news if item is not gone]
        server.site.moved = {gone.number: server.site.path(goal)}
        for days in (1, 20):
            result = kronika.crawl(server, data, "--full", days=days)
            assert (result.code, result.summary["gone"], result.summary["changed"]) == (0, 1, 0), result.err
            require_closed(last_run(folder))
        after = records_of(folder)
        assert after.keys() == before.keys()
        removed = [record for record in after.values() if record["status"] == "removed"]
        assert [record["title"] for record in removed] == [gone.title]
        assert signs_of_end(kronika, server, data, removed[0]["id"]) == ["leads_to_article"] * 2
        assert {r["version"] for r in after.values()} == {1}
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_a_page_that_names_another_address_of_its_own_keeps_its_id(kronika: Kronika, tmp_path: Path) -> None:
    """No redirect: the page's canonical address changes, as when a site rewrites its addresses."""
    site = NewsSite("govpl", generate(10))
    item = site.news[3]
    with serving(site) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        before = records_of(folder_of(server, data)).keys()
        address = server.base + site.path(item)
        body = site.page(site.path(item), server.base)[2].replace(  # type: ignore[index]
            f'content="{address}"'.encode(), f'content="{address}-nowy"'.encode()
        )
        server.fault(site.path(item), Always(page(body)))
        crawl(kronika, server, data, "--full")
        assert records_of(folder_of(server, data)).keys() == before
        require_same_from_warc(kronika, server, data, tmp_path)


def test_since_and_max_pages_leave_the_rest_for_later(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(60, newest=date(2015, 10, 17))
    with serving(NewsSite("intracom", news)) as server:
        data = tmp_path / "data"
        since = (date(2015, 10, 17) - timedelta(days=19)).isoformat()
        result, asked = crawl(kronika, server, data, "--since", since)
        assert result.summary["records"] == 20
        assert len([path for path in asked if "/aktualnosci" in path and "," not in path]) <= 3
        result, asked = crawl(kronika, server, data, "--max-pages", "10")
        assert len(asked) == 11  # and robots.txt
        assert result.summary["reasons"]["max_pages"] > 0
        result, _ = crawl(kronika, server, data)
        assert result.summary["records"] == 60
        _, asked = crawl(kronika, server, data)
        assert len(asked) < 15

"""Pages that move from one address to another stay one record each, however they are met and edited."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.end_to_end.conftest import (
    Kronika,
    folder_of,
    records_of,
    require_same_from_warc,
)
from tests.end_to_end.office_site import NEWS, Notice, Office, crawl, list_html, notices, one_list
from tests.end_to_end.site_server import NewsSite, edited, generate, serving


def moving_office(items: list[Notice], moved: Notice) -> Office:
    """One of the notices has a new address and stands in a second section, too, under an address of its own there."""
    new, second = f"{NEWS}/2026/droga-{moved.number}", f"/komunikaty/droga-{moved.number}"
    page = moved.html(f'<link rel="canonical" href="{new}">')
    site = Office(items, {moved.path: (301, {"Location": new}, b""), new: page, second: page})
    site.pages[NEWS] = one_list(items, lambda item: new if item is moved else item.path)
    site.pages["/komunikaty"] = list_html([moved.card(second)])
    return site


@pytest.mark.parametrize("is_second_later", [False, True])
def test_a_page_that_moves_is_one_though_another_address_names_its_new_one(
    is_second_later: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """What names it may be met before it has moved as far as is known, or long after."""
    items = notices(8)
    moved = items[3]
    site = Office(items, {NEWS: one_list(items), "/komunikaty": list_html([items[5].card()])})
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        entry = {"listings": f'["{server.base}/komunikaty", "{server.base}{NEWS}"]'}
        crawl(kronika, server, data, **entry)
        before = {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()}
        after = moving_office(items, moved)
        second = after.pages["/komunikaty"]
        if is_second_later:
            after.pages["/komunikaty"] = site.pages["/komunikaty"]
        server.site = after  # type: ignore[assignment]
        crawl(kronika, server, data, **entry)
        after.pages["/komunikaty"] = second
        crawl(kronika, server, data, **entry)
        crawl(kronika, server, data, "--full", **entry)
        assert {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()} == before
        assert len(records_of(folder_of(server, data))) == len(items)
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_a_new_system_doubles_nothing(kronika: Kronika, tmp_path: Path) -> None:
    """All addresses are others and each text is read otherwise: a run that is no full sweep makes no record of them."""
    items = notices(12)
    site = Office(items, {NEWS: one_list(items)})
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        before = records_of(folder_of(server, data)).keys()
        pages = {}
        for item in items:
            new = f"{NEWS}/{item.day:%Y/%m}/{item.number}"
            pages[item.path] = 301, {"Location": new}, b""
            pages[new] = item.html().replace(
                "</article>", "<p>Pytania przyjmuje zarząd w dni robocze.</p></article>"
            )
        pages[NEWS] = one_list(items, lambda item: f"{NEWS}/{item.day:%Y/%m}/{item.number}")
        server.site.pages = pages  # type: ignore[attr-defined]
        _, report = crawl(kronika, server, data)
        assert (report["mode"], report["new"], report["changed"], report["records"]) == (
            "incremental",
            0,
            12,
            12,
        )
        assert records_of(folder_of(server, data)).keys() == before


def test_other_notices_of_a_day_are_asked_for_only_if_their_title_is_the_same(
    kronika: Kronika, tmp_path: Path
) -> None:
    items = notices(30)
    known = [replace(item, day=date(2021, 5, 20)) for item in items[1:]]
    site = Office(known, {NEWS: one_list(known)})
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        fresh = replace(items[0], day=date(2021, 5, 20))
        site.pages |= {NEWS: one_list([fresh, *known]), fresh.path: fresh.html()}
        start = len(server.requests)
        crawl(kronika, server, data)
        asked = [path for path in server.paths()[start:] if "droga" in path]
        assert len(asked) <= 6, "the new one, and the newest"


@pytest.mark.parametrize("edit", ["none", "text", "title alone", "title"])
def test_a_page_is_one_though_its_new_address_is_met_first(
    edit: str, kronika: Kronika, tmp_path: Path
) -> None:
    """The old address is asked at once where title or text are the same, else by the next sweep: there is one record then,
    under the id that was first, and all that was seen under the other is its."""
    news = generate(30)
    old = news[15]
    moved = replace(
        old if edit in ("none", "title alone") else edited(old, "Inny tekst pod nowym adresem."),
        slug="nowy-adres",
    )
    if "title" in edit:
        moved = replace(moved, title="Inny tytuł pod nowym adresem")
    with serving(NewsSite("govpl", news)) as server:
        data = tmp_path / "data"
        crawl(kronika, server, data)
        folder = folder_of(server, data)
        before = {r["title"]: r["id"] for r in records_of(folder).values()}
        server.site.news = [*news[:15], moved, *news[16:]]
        server.site.moved = {old.number: server.site.path(moved)}
        result = kronika.crawl(server, data)
        require_same_from_warc(kronika, server, data, tmp_path)
        if edit == "title":
            assert (result.summary["new"], result.summary["records"]) == (1, 31)
            twin = next(r["id"] for r in records_of(folder).values() if r["url"].endswith(moved.slug))
            assert twin != before[old.title]
            result = kronika.crawl(server, data, "--full")
            shown = kronika("history", server.site_id, twin, "--data", data, "--json")
            assert json.loads(shown.out)["id"] == before[old.title]
        before[moved.title] = before.pop(old.title)
        records = records_of(folder)
        assert {r["title"]: r["id"] for r in records.values()} == before
        assert records[before[moved.title]]["version"] == (1 if edit == "none" else 2)
        assert result.summary["new"] == 0
        for options in ((), ("--full",)):
            require_same_from_warc(kronika, server, data, tmp_path)
            assert kronika("verify", server.site_id, "--data", data).code == 0
            result = kronika.crawl(server, data, *options)
            assert result.code == 0
            assert (result.summary["new"], result.summary["changed"], result.summary["records"]) == (0, 0, 30)
        require_same_from_warc(kronika, server, data, tmp_path)
        registry = server.write_registry(tmp_path)
        records = records_of(folder)
        assert kronika("extract", folder.warc, "--sites", registry, "--data", data).code == 0
        assert records_of(folder) == records


@pytest.mark.parametrize("goal", ["another", "another again", "the same", "still there"])
def test_an_address_that_is_used_again_after_its_page_has_moved(
    goal: str, kronika: Kronika, tmp_path: Path
) -> None:
    """Its list goes on naming it, and one day by another title. Only another article is another record."""
    items = notices(8)
    moved, new = items[3], f"{NEWS}/archiwum/103"
    site = Office(items, {NEWS: one_list(items)})
    fresh = Notice(777, items[0].day)
    renamed = moved.card().replace(moved.title, "Nowe wiadomości o moście i drodze")
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        folder = folder_of(server, data)
        before = {r["title"]: r["id"] for r in records_of(folder).values()}
        site.pages |= {moved.path: (301, {"Location": new}, b""), new: moved.html()}
        for options in ((), ("--full",)):
            start = len(server.requests)
            crawl(kronika, server, data, *options)
            assert server.paths()[start:].count(moved.path) <= 1, "once it has moved it is asked for at once"
        card = renamed if goal in ("the same", "still there") else fresh.card(moved.path)
        if goal != "still there":
            site.pages[moved.path] = fresh.html() if "another" in goal else moved.html()
        site.pages[NEWS] = list_html([card, *(item.card() for item in items if item is not moved)])
        _, report = crawl(kronika, server, data)
        if goal == "another again":  # and once more: the second has moved, too
            second = f"{NEWS}/archiwum/104"
            site.pages |= {moved.path: (301, {"Location": second}, b""), second: fresh.html()}
            crawl(kronika, server, data, "--full")
            last = Notice(888, items[0].day)
            site.pages[moved.path] = last.html()
            site.pages[NEWS] = site.pages[NEWS].replace(fresh.title, last.title)
        for _ in range(2):
            _, report = crawl(kronika, server, data)
            assert report["notes"] == []
            found = {r["title"]: r["id"] for r in records_of(folder).values()}
            assert {title: found[title] for title in before} == before
            assert len(found) - len(before) == {"another": 1, "another again": 2}.get(goal, 0)
            require_same_from_warc(kronika, server, data, tmp_path)
            assert kronika("verify", server.site_id, "--data", data).code == 0
        start = len(server.requests)
        crawl(kronika, server, data, "--full")
        assert server.paths()[start:].count(moved.path) <= 1
        assert {r["title"]: r["id"] for r in records_of(folder).values()} == found


@pytest.mark.parametrize("is_used", [True, False])
def test_a_sweep_finds_what_stands_at_the_former_address_of_a_page(
    is_used: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """Where a sitemap alone names it, which has no titles; other runs do not ask."""
    items = notices(8)
    moved, new = items[3], f"{NEWS}/archiwum/103"
    fresh = Notice(777, items[0].day)
    with serving(Office(items)) as server:  # type: ignore[arg-type]
        site, data = server.site, tmp_path / "data"
        paths = "".join(
            f"<url><loc>{server.base}{path}</loc></url>" for path in (*(i.path for i in items), new)
        )
        named = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{paths}</urlset>'.encode()
        site.pages |= {"/mapa.xml": (200, {"Content-Type": "text/xml"}, named)}  # type: ignore[attr-defined]
        entry = {"listings": "[]", "sitemaps": f'["{server.base}/mapa.xml"]'}
        crawl(kronika, server, data, **entry)
        folder = folder_of(server, data)
        before = {r["title"]: r["id"] for r in records_of(folder).values()}
        site.pages |= {moved.path: (301, {"Location": new}, b""), new: moved.html()}  # type: ignore[attr-defined]
        crawl(kronika, server, data, "--full", **entry)
        if is_used:
            site.pages[moved.path] = fresh.html()  # type: ignore[attr-defined]
        for options, asked in (((), 0), (("--full",), 1), ((), int(is_used)), (("--full",), 1)):
            start = len(server.requests)
            _, report = crawl(kronika, server, data, *options, **entry)
            assert server.paths()[start:].count(moved.path) == asked
            assert report["notes"] == []
        found = {r["title"]: r["id"] for r in records_of(folder).values()}
        assert found.keys() - before.keys() == ({fresh.title} if is_used else set())
        assert {title: found[title] for title in before} == before
        require_same_from_warc(kronika, server, data, tmp_path)
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_two_pages_of_one_address_stay_two_in_a_folder_made_anew(kronika: Kronika, tmp_path: Path) -> None:
    """From the files of the old one, as where its ledger is lost: no redirect tells there any more that a page has moved."""
    items = notices(8)
    moved, new = items[3], f"{NEWS}/archiwum/103"
    second = Notice(777, items[0].day)
    site = Office(items, {NEWS: one_list(items)})
    with serving(site) as server:  # type: ignore[arg-type]
        data, made = tmp_path / "data", tmp_path / "made"
        crawl(kronika, server, data)
        site.pages |= {moved.path: (301, {"Location": new}, b""), new: moved.html()}
        crawl(kronika, server, data, "--full")
        site.pages[moved.path] = second.html()
        others = [item.card() for item in items if item is not moved]
        site.pages[NEWS] = list_html([second.card(moved.path), *others])
        crawl(kronika, server, data)
        folder, registry = folder_of(server, data), server.write_registry(tmp_path)
        before = {r["title"]: (i, r["version"]) for i, r in records_of(folder).items()}
        assert len(before) == len(items) + 1
        assert kronika("extract", folder.warc, "--sites", registry, "--data", made).code == 0
        for options in ((), ("--full",)):
            crawl(kronika, server, made, *options)
            found = records_of(folder_of(server, made))
            assert {r["title"]: (i, r["version"]) for i, r in found.items()} == before


@pytest.mark.parametrize("is_second_first", [True, False])
def test_each_of_two_pages_of_one_address_can_be_purged(
    is_second_first: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """One has moved, the other has come in its place. Neither takes anything of the other with it, and none comes back."""
    items = notices(8)
    moved, new = items[3], f"{NEWS}/archiwum/103"
    second = Notice(777, items[0].day)
    site = Office(items, {NEWS: one_list(items)})
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        folder = folder_of(server, data)
        site.pages |= {moved.path: (301, {"Location": new}, b""), new: moved.html()}
        crawl(kronika, server, data, "--full")
        site.pages[moved.path] = second.html()
        others = [item.card() for item in items if item is not moved]
        site.pages[NEWS] = list_html([second.card(moved.path), *others])
        for _ in range(2):
            crawl(kronika, server, data)
        ids = {r["title"]: r["id"] for r in records_of(folder).values()}
        order = [second, moved] if is_second_first else [moved, second]
        for count, gone in enumerate(order, 1):
            answer = kronika(
                *("redact", server.site_id, ids[gone.title], "--reason", "Akt 17/26", "--data", data),
                *("--purge", "--yes"),
            )
            assert answer.code == 0, answer.err
            assert "redact it too" not in answer.out + answer.err
            crawl(kronika, server, data, "--full")
            out = tmp_path / f"{count}.jsonl"
            result = kronika("extract", folder.warc, "--sites", server.write_registry(tmp_path), "-o", out)
            assert result.code == 0, result.err
            held = {json.loads(line)["title"] for line in out.read_text().splitlines()}
            assert held == ids.keys() - {page.title for page in order[:count]}
            found = {r["id"] for r in records_of(folder).values() if r["status"] == "current"}
            assert found == set(ids.values()) - {ids[page.title] for page in order[:count]}
            assert kronika("verify", server.site_id, "--data", data).code == 0


@pytest.mark.parametrize("is_slash", [True, False])
def test_another_spelling_of_where_a_page_is_is_no_other_address(
    is_slash: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """Its list goes on naming the page without the slash, or it is led to with a word of where the reader has come from."""
    items = notices(8)
    moved = items[3]
    new = f"{moved.path}/" if is_slash else f"{NEWS}/archiwum/103"
    site = Office(items, {NEWS: one_list(items)})
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        site.pages |= {moved.path: (301, {"Location": new}, b""), new: moved.html()}
        crawl(kronika, server, data, "--full")
        fresh = replace(moved, number=777)  # page and entry are written anew, all of them
        site.pages[new] = fresh.html()
        site.pages[moved.path] = fresh.html() if is_slash else (301, {"Location": f"{new}?ref=lista"}, b"")
        site.pages[NEWS] = list_html([(fresh if i is moved else i).card(i.path) for i in items])
        asked = []
        for _ in range(3):
            start = len(server.requests)
            crawl(kronika, server, data)
            asked.append(server.paths()[start:].count(moved.path))
        assert asked == [int(not is_slash), 0, 0]
        records = [r for r in records_of(folder_of(server, data)).values() if r["title"] == fresh.title]
        assert [(r["url"], r["version"]) for r in records] == [(server.base + new, 2)]
        assert len(records_of(folder_of(server, data))) == len(items)


def test_a_page_that_was_removed_and_comes_back_elsewhere_is_restored(
    kronika: Kronika, tmp_path: Path
) -> None:
    items = notices(12)
    site = Office(items, {NEWS: one_list(items[1:])})
    gone, new = items[4], f"{NEWS}/archiwum/{items[4].number}"
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        before = records_of(folder_of(server, data)).keys()
        site.pages[gone.path] = 410, {}, b""
        _, report = crawl(kronika, server, data, "--full")
        assert (report["removed"], report["records"]) == (1, 11)
        site.pages |= {gone.path: (301, {"Location": new}, b""), new: gone.html()}
        site.pages[NEWS] = one_list(items[1:], lambda item: new if item is gone else item.path)
        _, report = crawl(kronika, server, data)
        assert (report["new"], report["changed"], report["restored"], report["records"]) == (0, 0, 1, 11)
        records = records_of(folder_of(server, data))
        assert records.keys() == before
        assert {(r["status"], r["version"]) for r in records.values()} == {("current", 1)}
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_pages_that_say_the_same_at_two_places_stay_two(kronika: Kronika, tmp_path: Path) -> None:
    """Nor are pages without a day taken for one another for their title."""
    items = notices(6)
    copy, undated = "/komunikaty/kopia", (items[4], items[5])
    site = Office(items, {copy: items[1].html()})
    cards = [item.card() for item in items] + [items[1].card(copy)]
    for item in undated:
        clock = f'<time datetime="{item.day}">{item.day:%d.%m.%Y}</time>'
        page = site.pages[item.path].replace(clock, "").replace(item.title, "Obwieszczenie o drogach")
        site.pages[item.path] = page
        cards[items.index(item)] = item.card().replace(clock, "")
    site.pages[NEWS] = list_html(cards)
    with serving(site) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        for _ in range(2):
            crawl(kronika, server, data, "--full")
            found = records_of(folder_of(server, data)).values()
            dates = {record["url"].removeprefix(server.base): record["date"] for record in found}
            assert dates == {
                **{item.path: str(item.day) for item in items[:4]},
                **dict.fromkeys(item.path for item in undated),
                copy: str(items[1].day),
            }


@pytest.mark.parametrize("is_known", [False, True])
def test_a_page_that_only_says_that_it_has_moved_is_followed(
    is_known: bool, kronika: Kronika, tmp_path: Path
) -> None:
    """The list may name either address; what is said in place of the page is no article."""
    items = notices(8)
    moved = items[3]
    said = "<p>Prosimy o zmianę zakładek.</p>"
    new = f"{NEWS}/2026/droga-{moved.number}"
    with serving(Office(items, {NEWS: one_list(items)})) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        if is_known:
            crawl(kronika, server, data)
        before = (
            {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()} if is_known else {}
        )
        server.site.pages |= {  # type: ignore[attr-defined]
            new: moved.html(),
            moved.path: f"<html><head><title>Strona została przeniesiona</title></head><body><nav><a href='/o-nas'>O nas</a>"
            f"</nav><h1>Strona została przeniesiona</h1>{said}<a href='{new}'>{moved.title}</a></body></html>",
        }
        if is_known:  # a list that has gone on
            server.site.pages[NEWS] = one_list(items, lambda i: new if i is moved else i.path)  # type: ignore[attr-defined]
        crawl(kronika, server, data)
        after = {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()}
        assert after.keys() == {item.title for item in items}
        assert not is_known or after == before


def test_a_page_that_says_that_it_has_moved_keeps_its_record_when_it_is_edited(
    kronika: Kronika, tmp_path: Path
) -> None:
    """It says so for good: what it leads to is the page, whatever that says by now."""
    items = notices(8)
    moved, new = items[3], f"{NEWS}/2026/droga-777"
    edited = Notice(777, moved.day)
    with serving(Office(items, {NEWS: one_list(items)})) as server:  # type: ignore[arg-type]
        data = tmp_path / "data"
        crawl(kronika, server, data)
        before = {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()}
        server.site.pages |= {  # type: ignore[attr-defined]
            new: edited.html(),
            moved.path: "<html><head><title>Strona została przeniesiona</title></head><body>"
            f"<h1>Strona została przeniesiona</h1><a href='{new}'>Nowy adres</a></body></html>",
        }
        crawl(kronika, server, data, "--full")
        before[edited.title] = before.pop(moved.title)
        start = len(server.requests)
        server.site.pages[NEWS] = one_list(items, lambda item: new if item is moved else item.path)  # type: ignore[attr-defined]
        for options in ((), ("--full",)):
            assert {r["title"]: r["id"] for r in records_of(folder_of(server, data)).values()} == before
            crawl(kronika, server, data, *options)
        assert moved.path not in server.paths()[start:]
        require_same_from_warc(kronika, server, data, tmp_path)

"""A redacted record: nothing of it is left where it must not be, it does not come back, and the rest stays whole."""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from crawler.archive import purge
from crawler.archive.folder import SiteFolder
from crawler.archive.lock import SiteLock
from crawler.archive.purge import OPEN_PURGE
from crawler.archive.redaction import TABLES, Redactions, find_redaction, hash_address
from crawler.archive.verify import verify_folder
from crawler.archive.warc_reader import iter_members, read_record
from crawler.cli import main
from crawler.items import decode_record, encode_record
from exports.formats import FORMATS
from pipelines.tombstone import make_tombstone
from tests.end_to_end.conftest import Kronika, Result, folder_of, last_run, records_of
from tests.end_to_end.conftest import kronika as kronika
from tests.end_to_end.site_server import (
    Always,
    News,
    NewsSite,
    SiteServer,
    edited,
    generate,
    redirect,
    serving,
    status,
)
from tests.exports.samples import sample
from tests.wayback.archive_server import archiving
from tests.wayback.conftest import SITE_ID, WaybackCommand, capture, folder_in
from tests.wayback.conftest import wayback as wayback

NAME = "Żaneta Wyjątkowa"
"""Stands in title and text of the page that is to go, and nowhere else."""
SLUG = "Zaneta-Wyjatkowa"
WHY = "wniosek 17/26"


@dataclass
class Archived:
    """A crawled site with one page to redact."""

    server: SiteServer
    data: Path
    item: News

    @property
    def folder(self) -> SiteFolder:
        return folder_of(self.server, self.data)

    @property
    def id(self) -> str:
        return f"{self.server.site_id}:{self.item.number}"


def personal(item: News) -> News:
    text = (f"{NAME} odebrała nagrodę.", *item.paragraphs)
    return replace(item, title=f"Nagroda: {NAME}", paragraphs=text, slug=f"{SLUG}-nr-{item.number}")


@pytest.fixture(scope="module")
def crawled(kronika: Kronika, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archived]:
    """Crawled twice, the page having changed in between; killed and resumed by nobody. Not to be changed."""
    place = tmp_path_factory.mktemp("redact")
    news = generate(9)
    news[4] = personal(news[4])
    with serving(NewsSite("intracom", news, page_size=5)) as server:
        assert kronika.crawl(server, place / "data").code == 0
        news[4] = edited(news[4], f"Później {NAME} zmieniła pracę.")
        server.site.news[4] = news[4]
        assert kronika.crawl(server, place / "data", "--full").code == 0
        yield Archived(server, place / "data", news[4])


@pytest.fixture
def archived(crawled: Archived, tmp_path: Path) -> Iterator[Archived]:
    """A copy to work on."""
    shutil.copytree(crawled.data, tmp_path / "data")
    news = list(crawled.server.site.news)
    yield replace(crawled, data=tmp_path / "data")
    crawled.server.site.news[:] = news
    crawled.server.faults.clear()


def redact(kronika: Kronika, archived: Archived, *options: str, **command: Any) -> Result:
    return kronika(
        *("redact", archived.server.site_id, str(archived.item.number), "--data", archived.data, "--json"),
        *("--reason", WHY, "--yes", *options),
        **command,
    )


def holders(folder: Path, *texts: str) -> list[str]:
    """The files below a folder in which one of the texts is found, WARC files unpacked."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            content = gzip.decompress(content) if path.suffix == ".gz" else content
            if any(text.encode() in content for text in texts):
                found.append(path.name)
    return found


def require_gone(folder: SiteFolder, *, purged: bool = False) -> None:
    """Outside of WARC files nothing tells of the page; before the purge the ledger's list of captures names it."""

    def found(*texts: str) -> set[str]:
        return {name for name in holders(folder.path, *texts) if not name.endswith(".gz")}

    assert found(NAME) == set()
    assert found(SLUG) == (set() if purged else {"ledger.db"})


def require_tombstone(record: dict[str, Any]) -> None:
    assert (record["status"], record["warnings"]) == ("removed", ["redacted"])
    assert record["archived"] is False
    for key in (
        "url",
        "title",
        "lead",
        "body",
        "body_html",
        "date",
        "date_precision",
        "date_modified",
        "section",
    ):
        assert record[key] is None
    for key in ("breadcrumbs", "links", "attachments", "images", "gallery", "authors", "tags"):
        assert record[key] == []
    assert record["publisher"]
    assert record["first_seen"]
    assert record["provenance"]["redacted"] == {"rule": "redact", "raw": None}


def test_a_tombstone_says_nothing_and_is_made_once() -> None:
    record = sample(3)
    stone = make_tombstone(record)
    require_tombstone(json.loads(encode_record(stone)))
    assert (stone.id, stone.version, stone.changed) == (record.id, record.version, record.changed)
    assert make_tombstone(stone) == stone
    assert stone.content_hash == make_tombstone(sample(4)).content_hash
    for text in ("Łodzi", "aktualnosci", "example"):
        assert text not in encode_record(stone).decode()


def test_an_address_is_known_in_every_spelling() -> None:
    known = hash_address("https://www.example.gov.pl/a,%2C?sid=1f")
    assert known == hash_address("http://example.gov.pl/a,,")
    assert known != hash_address("http://example.gov.pl/a,")


def test_a_redacted_page_is_known_with_a_slash_an_index_or_doubled_slashes(tmp_path: Path) -> None:
    folder = SiteFolder(tmp_path / "xx-office")
    folder.create()
    with closing(folder.open_ledger(writable=True)) as ledger:
        for statement in TABLES:
            ledger.execute(statement)
        Redactions(ledger).remember("xx-office:7", ["https://www.office.example/news/a-name/?id=3"])
        Redactions(ledger).remember("xx-office:8", ["https://www.office.example/news/another"])
        known = Redactions(ledger)
        for path in ("/news/a-name?id=3", "//news//a-name/?id=3", "/news/a-name/index.html?id=3"):
            assert known.find_owner(f"http://office.example{path}") == "xx-office:7"
        for path in ("/news/another/", "/news/another/index.php", "/news/another//"):
            assert known.find_owner(f"https://office.example{path}") == "xx-office:8"
        for path in ("/news/", "/news/a-name", "/news/a-name?id=4", "/news/another?id=3", "/news/other"):
            assert known.find_owner(f"https://office.example{path}") is None
        for text in ("", "redacted:x", "http://[bad/", "/news/another"):
            assert known.find_owner(text) is None
        # as an earlier version has noted it
        ledger.execute("DELETE FROM redacted_addresses")
        old = hash_address("https://office.example/news/old/")
        ledger.execute("INSERT INTO redacted_addresses VALUES (?, 'xx-office:9')", (old,))
        assert Redactions(ledger).find_owner("http://www.office.example/news/old/") == "xx-office:9"


def test_nothing_is_left_but_the_warc_files(kronika: Kronika, archived: Archived) -> None:
    before = records_of(archived.folder)
    warc = {path.name: path.read_bytes() for path in archived.folder.warc.iterdir()}
    log = min(archived.folder.runs.iterdir()) / "log"
    url = before[archived.id]["url"]
    told = [
        json.dumps({"time": "2026-01-01T00:00:00Z", "message": text})
        for text in (f"{url}: slow", "http://a/")
    ]
    log.write_text("\n".join(told) + "\n")
    assert {"records.jsonl", "ledger.db", "log"} <= set(holders(archived.folder.path, NAME, SLUG))
    result = redact(kronika, archived)
    assert result.code == 0, result.err
    assert result.summary["versions"] == 2
    assert {path.name: path.read_bytes() for path in archived.folder.warc.iterdir()} == warc
    require_gone(archived.folder)
    lines = log.read_text().splitlines()
    assert json.loads(lines[0])["message"] == "redacted"
    assert lines[1] == told[1]
    after = records_of(archived.folder)
    require_tombstone(after.pop(archived.id))
    before.pop(archived.id)
    assert after == before
    assert verify_folder(archived.folder).problems == []
    again = redact(kronika, archived)
    assert (again.code, again.summary["redacted_at"]) == (0, result.summary["redacted_at"])


def test_it_is_logged_and_history_shows_it(kronika: Kronika, archived: Archived) -> None:
    redact(kronika, archived)
    with closing(archived.folder.open_ledger()) as ledger:
        redaction = find_redaction(ledger, archived.id)
        assert redaction
        assert (redaction.reason, redaction.purged_at) == (WHY, None)
        kinds = [event.kind for event in ledger.iter_events(archived.id)]
        assert kinds[-1] == "redacted"
        versions = [decode_record(line) for line in ledger.iter_versions(archived.id)]
        assert [(v.version, v.title, v.status) for v in versions] == [
            (1, None, "removed"),
            (2, None, "removed"),
        ]
    shown = kronika(
        "history", archived.server.site_id, str(archived.item.number), "--data", archived.data
    ).out
    assert f"redacted on {redaction.at[:10]} by {redaction.who}: {WHY}" in shown
    assert "None" not in shown


def test_what_was_joined_to_it_goes_with_it(kronika: Kronika, tmp_path: Path) -> None:
    """A page that has moved had a record under its new address, until the old one led there: it is one with the other."""
    news = generate(30)
    news[15] = personal(news[15])
    data = tmp_path / "data"
    with serving(NewsSite("intracom", list(news))) as server:
        assert kronika.crawl(server, data).code == 0
        title = f"{news[15].title} po zmianach"  # else it would be one with the other at once
        moved = replace(edited(news[15], f"{NAME} pisze pod nowym adresem."), number=30_001, title=title)
        server.site.news[15] = moved
        server.site.moved = {news[15].number: server.site.path(moved)}
        assert kronika.crawl(server, data).summary["new"] == 1
        assert kronika.crawl(server, data, "--full").summary["records"] == 30
        archived = Archived(server, data, moved)
        result = redact(kronika, archived)  # by the id that it had for a while
        kept_id = f"{server.site_id}:{news[15].number}"
        assert (result.code, result.summary["id"]) == (0, kept_id), result.err
        require_gone(archived.folder)
        with closing(archived.folder.open_ledger()) as ledger:
            redactions = Redactions(ledger)
            assert redactions.find(archived.id) == redactions.find(kept_id) == kept_id
            assert not redactions.covers(f"{server.site_id}:{news[14].number}")
        assert redact(kronika, archived, "--purge").summary["captures"] > 2
        assert holders(archived.folder.path, NAME, SLUG) == []
        assert kronika.crawl(server, data, "--full").code == 0
        assert NAME not in archived.folder.records.read_text()
        assert verify_folder(archived.folder).problems == []


@pytest.mark.parametrize("purge", [False, True])
def test_no_crawl_brings_it_back(kronika: Kronika, archived: Archived, *, purge: bool) -> None:
    redact(kronika, archived, *(["--purge"] if purge else []))
    site = archived.server.site
    site.news[4] = edited(site.news[4], "Jeszcze raz.")
    # the listing now names it by another address as well, one that redirects to it
    alias = replace(site.news[4], number=30_001)
    site.news.insert(0, alias)
    archived.server.fault(site.path(alias), Always(redirect(site.path(archived.item), 301)))
    for mode in ("--full", "--incremental"):
        asked = len(archived.server.requests)
        options = [mode] if mode == "--full" else []
        assert kronika.crawl(archived.server, archived.data, *options).code == 0
        paths = archived.server.paths()[asked:]
        assert not [path for path in paths if f"/{archived.item.number}," in path]
    report = last_run(archived.folder)
    assert report["skipped_reasons"]["redacted"] == 2
    require_tombstone(records_of(archived.folder)[archived.id])
    ledger = sqlite3.connect(archived.folder.ledger)
    with closing(ledger):
        rows = ledger.execute("SELECT url, listed_title FROM urls WHERE reason = 'redacted'").fetchall()
    alias_id = f"{archived.server.site_id}:{alias.number}"
    assert sorted(rows) == [(f"redacted:{archived.id}", None), (f"redacted:{alias_id}", None)]
    require_gone(archived.folder)
    assert verify_folder(archived.folder).problems == []
    # the redirect from the new address is in the WARC files, until they are purged again
    assert redact(kronika, archived, "--purge").summary["captures"] == (1 if purge else 3)
    assert verify_folder(archived.folder).problems == []
    require_gone(archived.folder, purged=True)


def test_no_web_archive_brings_it_back(wayback: WaybackCommand, tmp_path: Path) -> None:
    data = tmp_path / "data"
    news = generate(4)
    news[1] = personal(news[1])
    first = [capture(item, "20160101080000") for item in news]
    with archiving(first) as server:
        assert wayback(server, data).code == 0
        folder = folder_in(data)
        full_id = f"{SITE_ID}:{news[1].number}"
        assert NAME in records_of(folder)[full_id]["title"]
        arguments = (
            "redact",
            SITE_ID,
            full_id,
            "--data",
            data,
            "--reason",
            WHY,
            "--yes",
            "--purge",
            "--json",
        )
        assert wayback.kronika(*arguments).summary["captures"] == 1
    with closing(folder.open_ledger()) as ledger:
        kept = {row[0] for row in ledger.execute("SELECT page FROM mementos")}
    assert kept == {f"{SITE_ID}:{item.number}" for item in news} - {full_id}
    later = [*first, capture(edited(news[1], "Więcej."), "20170101080000")]
    with archiving(later) as server:
        (data.parent / f"{SITE_ID}.toml").unlink()
        result = wayback(server, data)
        assert result.code == 0, result.err
        assert result.summary["reasons"]["redacted"] == 2
        assert not [path for path in server.asked("/web/") if f"/{news[1].number}," in path]
    require_tombstone(records_of(folder)[full_id])
    assert holders(folder.path, NAME, SLUG) == []
    assert verify_folder(folder).problems == []


def test_purge_takes_it_out_of_the_warc_files_alone(kronika: Kronika, archived: Archived) -> None:
    folder = archived.folder

    def members() -> dict[str, bytes]:
        found = {}
        for path in sorted(folder.warc.iterdir()):
            content = path.read_bytes()
            for record in iter_members(path):
                found[record.headers["warc-record-id"]] = content[record.offset : record.end]
        return found

    before = members()
    result = redact(kronika, archived, "--purge")
    assert result.code == 0, result.err
    assert result.summary["captures"] == 2
    after = members()
    lost = [gzip.decompress(before[record_id]) for record_id in before.keys() - after.keys()]
    assert len(lost) == 6  # response, request and what the listing said, twice
    assert all(f"/{archived.item.number},".encode() in record for record in lost)
    assert {record_id: before[record_id] for record_id in after} == after
    assert verify_folder(folder).problems == []
    assert not (folder.path / "purge").exists()
    for run in (folder.records, *folder.runs.glob("*/records.jsonl")):
        for line in run.read_bytes().splitlines():
            record = decode_record(line)
            if record.id == archived.id:
                assert record.capture.warc_file is None
                assert record.capture.payload_digest is None
                continue
            assert record.capture.warc_file
            assert record.capture.warc_offset is not None
            stored = read_record(folder.warc / record.capture.warc_file, record.capture.warc_offset)
            assert stored.headers["warc-record-id"] == record.capture.warc_record_id
    again = redact(kronika, archived, "--purge")
    assert (again.code, again.summary["captures"], again.summary["purged"]) == (0, 0, True)
    assert kronika.crawl(archived.server, archived.data, "--full").code == 0
    assert verify_folder(folder).problems == []


def test_purge_later_and_of_a_page_that_is_damaged(kronika: Kronika, archived: Archived) -> None:
    redact(kronika, archived)
    capture = records_of(archived.folder)[archived.id]["capture"]
    path = archived.folder.warc / capture["warc_file"]
    content = bytearray(path.read_bytes())
    content[capture["warc_offset"] + 40] ^= 0xFF
    path.write_bytes(content)
    assert verify_folder(archived.folder).problems
    result = redact(kronika, archived, "--purge")
    assert result.code == 0, result.err
    assert verify_folder(archived.folder).problems == []
    assert len(records_of(archived.folder)) == 9


def test_purge_of_a_file_that_shrinks_under_it_ends(
    archived: Archived, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    size = sum(path.stat().st_size for path in archived.folder.warc.iterdir())
    monkeypatch.setattr(purge, "_find_spans", lambda *_: iter([(size + 1, size + 2)]))
    call = ["redact", archived.folder.site_id, archived.id, "--data", str(archived.data)]
    assert main([*call, "--reason", "a wish", "--yes", "--purge"]) == 6
    assert "ends before" in capsys.readouterr().err
    monkeypatch.undo()
    assert [problem.text for problem in verify_folder(archived.folder).problems] == []


def test_purge_killed_anywhere_is_completed_by_the_next(kronika: Kronika, archived: Archived) -> None:
    """The same command again, or any crawl, ends with what an uninterrupted purge leaves."""
    whole = replace(archived, data=archived.data.with_name("whole"))
    shutil.copytree(archived.data, whole.data)
    done = redact(kronika, whole, "--purge", crash_at=0)
    assert done.code == 0, done.err
    expected = records_of(whole.folder)
    warc = {path.name: path.read_bytes() for path in whole.folder.warc.iterdir()}
    assert done.events
    noted = 0
    points = list(range(1, done.events + 1))
    if os.environ.get("KRONIKA_KILL") != "all":
        points = sorted(random.Random(5).sample(points, 10)) + points[-4:]
    for point in points:
        killed = replace(archived, data=archived.data.with_name("killed"))
        shutil.copytree(archived.data, killed.data)
        assert redact(kronika, killed, "--purge", crash_at=point).code is None
        with closing(killed.folder.open_ledger()) as ledger:
            noted += ledger.get_meta(OPEN_PURGE) is not None
        again = redact(kronika, killed, "--purge")
        assert again.code == 0, f"killed at {point} of {done.events}: {again.err}"
        assert records_of(killed.folder) == expected, point
        assert {path.name: path.read_bytes() for path in killed.folder.warc.iterdir()} == warc, point
        assert verify_folder(killed.folder).problems == [], point
        require_gone(killed.folder, purged=True)
        assert not (killed.folder.path / "purge").exists()
        shutil.rmtree(killed.data)
    assert noted, "no point lay between the commit and the end"


def test_a_crawl_completes_a_killed_purge(kronika: Kronika, archived: Archived) -> None:
    whole = archived.data.with_name("whole")
    shutil.copytree(archived.data, whole)
    events = redact(kronika, replace(archived, data=whole), "--purge", crash_at=0).events
    assert events
    for point in range(events, 0, -1):
        data = archived.data.with_name(f"killed-{point}")
        shutil.copytree(archived.data, data)
        killed = replace(archived, data=data)
        redact(kronika, killed, "--purge", crash_at=point)
        with closing(killed.folder.open_ledger()) as ledger:
            is_noted = ledger.get_meta(OPEN_PURGE) is not None
        problems = [str(problem) for problem in verify_folder(killed.folder).problems]
        assert any("purge" in problem for problem in problems) is is_noted
        if len(problems) > 1:
            break
    else:
        pytest.fail("killed nowhere between the commit and the renaming")
    assert kronika.crawl(killed.server, killed.data).code == 0
    assert verify_folder(killed.folder).problems == []


def test_purge_refuses_where_another_page_had_the_same_bytes(kronika: Kronika, tmp_path: Path) -> None:
    twins = generate(3)
    twins[0] = replace(twins[0], captions=(), attachment=None)
    twins[1] = replace(twins[0], number=twins[1].number)
    with serving(NewsSite("intracom", twins)) as server:
        server.compress = server.site.shows_render_time = False
        data = tmp_path / "data"
        assert kronika.crawl(server, data, "--concurrency", "1").code == 0
        folder = folder_of(server, data)
        with closing(sqlite3.connect(folder.ledger)) as ledger:
            revisits = ledger.execute(
                "SELECT url FROM captures WHERE kind = 'revisit' AND status = 200"
            ).fetchall()
        assert len(revisits) == 1
        second = next(item for item in twins[:2] if f"/{item.number}," in revisits[0][0])
        first = next(item for item in twins[:2] if item is not second)
        before = folder.records.read_bytes()

        def purge(item: News) -> Result:
            return redact(kronika, Archived(server, data, item), "--purge")

        refused = purge(first)
        assert refused.code == 2
        assert f"{server.site_id}:{second.number} had the same bytes" in refused.err
        assert folder.records.read_bytes() == before
        with closing(folder.open_ledger()) as opened:
            assert find_redaction(opened, f"{server.site_id}:{first.number}") is None
        assert purge(second).code == 0
        assert verify_folder(folder).problems == []
        assert purge(first).code == 0
        assert verify_folder(folder).problems == []


def test_wrong_calls_change_nothing(kronika: Kronika, archived: Archived) -> None:
    site, before = archived.server.site_id, archived.folder.records.read_bytes()
    common = ("--data", archived.data, "--reason", WHY)
    unknown = kronika("redact", site, f"{archived.item.number}{archived.item.number % 10}", *common, "--yes")
    assert unknown.code == 2
    assert "did you mean" in unknown.err
    assert str(archived.item.number) in unknown.err
    unasked = kronika("redact", site, str(archived.item.number), *common)
    assert (unasked.code, "--yes" in unasked.err) == (2, True)
    assert kronika("redact", site, str(archived.item.number), "--data", archived.data, "--yes").code == 2
    assert kronika("redact", site, str(archived.item.number), *common[:3], " ", "--yes").code == 2
    assert archived.folder.records.read_bytes() == before


def test_it_waits_for_no_other_run(kronika: Kronika, archived: Archived) -> None:
    with SiteLock(archived.folder.lock):
        assert redact(kronika, archived).code == 5


@pytest.mark.parametrize("agrees", [True, False])
def test_a_terminal_is_asked(
    archived: Archived, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, agrees: bool
) -> None:
    for stream in (sys.stdin, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    asked: list[str] = []

    def confirm(text: str, **_: object) -> bool:
        asked.append(text)
        return agrees

    monkeypatch.setattr("typer.confirm", confirm)
    code = main(
        [
            "redact",
            archived.server.site_id,
            str(archived.item.number),
            "--data",
            str(archived.data),
            "--reason",
            WHY,
        ]
    )
    assert (code, len(asked), NAME in asked[0]) == (0 if agrees else 2, 1, True)
    assert (records_of(archived.folder)[archived.id]["title"] is None) is agrees
    assert ("--purge" in capsys.readouterr().out) is agrees


def test_purge_takes_the_pictures_that_no_other_record_shows(kronika: Kronika, tmp_path: Path) -> None:
    news = [replace(item, captions=()) for item in generate(4)]
    news[1] = replace(news[1], captions=("Pierwsze", "Drugie"))
    news[2] = replace(news[2], captions=("Inne",))
    with serving(NewsSite("intracom", news)) as server:
        archived = Archived(server, tmp_path / "data", news[1])
        own = [f"/1-{news[1].number}{number}_g.jpg" for number in (0, 1)]
        for number in (0, 1):
            picture = status(200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff" + bytes([number]))
            server.fault(f"/dokumenty/zalaczniki/1{own[number]}", Always(picture))
        assert kronika.crawl(server, archived.data, "--media", "gallery").code == 0
        assert redact(kronika, archived, "--purge").summary["captures"] == 3
        targets = [
            record.headers.get("warc-target-uri", "")
            for path in archived.folder.warc.iterdir()
            for record in iter_members(path)
        ]
        assert not [url for url in targets if url.endswith(tuple(own))]
        assert [url for url in targets if f"/1-{news[2].number}0_g.jpg" in url]
        assert verify_folder(archived.folder).problems == []
        asked = len(server.requests)
        assert kronika.crawl(server, archived.data, "--media", "gallery", "--full").code == 0
        assert not [path for path in server.paths()[asked:] if path.endswith(tuple(own))]


def test_exports_and_report_take_the_tombstone(kronika: Kronika, archived: Archived, tmp_path: Path) -> None:
    redact(kronika, archived)
    for name in FORMATS:
        target = tmp_path / "out" / name
        target.parent.mkdir(exist_ok=True)
        result = kronika("export", "--data", archived.data, "--to", target, "--format", name, "--json")
        if name == "wacz":
            assert (result.code, "would publish" in result.err) == (2, True)
            assert f"redact {archived.server.site_id} {archived.id} --data {archived.data} --p" in result.err
            continue
        assert result.code == 0, result.err
        assert result.summary["records"] == 9
    lines = (tmp_path / "out" / "jsonl").read_text().splitlines()
    require_tombstone(next(r for r in map(json.loads, lines) if r["id"] == archived.id))
    report = tmp_path / "report.html"
    assert kronika("report", "--data", archived.data, "--to", report).code == 0
    assert "1 redacted record: counted nowhere else" in report.read_text()
    redact(kronika, archived, "--purge")
    target = tmp_path / "news.wacz"
    assert kronika("export", "--data", archived.data, "--to", target).code == 0
    with zipfile.ZipFile(target) as package:
        index = gzip.decompress(package.read("indexes/index.cdx.gz")).decode()
        pages = package.read("pages/pages.jsonl").decode()
    assert f"/{archived.item.number}," not in index
    assert archived.id not in pages


def test_a_missing_warc_file_is_named_where_a_purge_needs_it(kronika: Kronika, archived: Archived) -> None:
    """And what is done all the same, and what is not."""
    (warc, *_) = sorted(archived.folder.warc.iterdir())
    warc.unlink()
    result = redact(kronika, archived, "--purge")
    assert result.code == 6
    assert f"{warc}: No such file or directory" in result.err
    assert f"{archived.id} is redacted" in result.err
    assert "it is not purged" in result.err
    require_gone(archived.folder)

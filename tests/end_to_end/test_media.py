"""Pictures and attachments are archived on request, and each record says where their bytes are."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.folder import SiteFolder
from crawler.archive.warc_reader import iter_members, read_record
from crawler.digests import digest
from crawler.sources.http import decoded_body, parse_message
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
    News,
    NewsSite,
    SiteServer,
    generate,
    page,
    redirect,
    serving,
    status,
)

FIELDS = ("gallery", "attachments", "images")
INLINE = "/zdjecia/w-tekscie.jpg"


def make_site(count: int = 20) -> NewsSite:
    site = NewsSite("intracom", generate(count))
    site.give_files()
    return site


def with_pictures(site: NewsSite) -> News:
    return next(item for item in site.news if item.captions)


def picture_path(item: News, number: int = 0) -> str:
    return f"/dokumenty/zalaczniki/1/1-{item.number}{number}_g.jpg"


def files_of(folder: SiteFolder) -> Iterator[dict[str, Any]]:
    """The items of all records that are files, repeated ones repeated."""
    for record in records_of(folder).values():
        for field in FIELDS:
            yield from record[field]


def item_of(folder: SiteFolder, path: str) -> dict[str, Any]:
    return next(item for item in files_of(folder) if item["url"].endswith(path))


def read_file(folder: SiteFolder, capture: dict[str, Any]) -> bytes:
    """The file at the place that an item names, its digest compared."""
    stored = read_record(folder.warc / capture["warc_file"], capture["warc_offset"])
    assert stored.type == "response"
    assert stored.headers["warc-record-id"] == capture["warc_record_id"]
    assert digest(stored.payload) == capture["payload_digest"]
    message = parse_message(stored.block)
    assert message is not None
    return decoded_body(message)


def require_in_place(server: SiteServer, data: Path) -> int:
    """Every file of every record reads back as the site has it; returns how many there are."""
    folder = folder_of(server, data)
    items = list(files_of(folder))
    for item in items:
        path = item["url"].removeprefix(server.base)
        assert read_file(folder, item["capture"]) == server.site.files[path][1]
    return len(items)


def without_captures(folder: SiteFolder) -> dict[str, dict[str, Any]]:
    records = records_of(folder)
    for record in records.values():
        for item in (item for field in FIELDS for item in record[field]):
            del item["capture"]
        for name in ("capture", "first_seen", "last_seen", "changed"):
            del record[name]
    return records


@pytest.mark.parametrize(("kind", "least"), [("gallery", 10), ("attachments", 3), ("all", 13)])
def test_each_file_is_fetched_once(kind: str, least: int, kronika: Kronika, tmp_path: Path) -> None:
    """Those that are missing are gone, not failed; pages are counted as ever."""
    with serving(NewsSite("intracom", generate(30))) as server:
        data = tmp_path / "data"
        server.fault(picture_path(with_pictures(server.site)), page(b"\xff\xd8\xff\xe0JPEG", "image/jpeg"))
        result = kronika.crawl(server, data, "--media", kind)
        assert (result.code, result.summary["found"], result.summary["records"]) == (0, 30, 30), result.err
        asked = [path for path in server.paths() if path.startswith(("/dokumenty/", "/download/"))]
        assert len(asked) == len(set(asked)) >= least
        kept = sum(item["capture"] is not None for item in files_of(folder_of(server, data)))
        assert kept == (kind != "attachments")
        media = last_run(folder_of(server, data))["media"]
        assert media == {
            "found": len(asked),
            "saved": kept,
            "skipped": 0,
            "failed": 0,
            "gone": len(asked) - kept,
            "reasons": {"http_404": len(asked) - kept},
        }
        before = len(server.requests)
        assert kronika.crawl(server, data, "--media", kind, "--full").code == 0
        assert not [p for p in server.paths()[before:] if p.startswith(("/dokumenty/", "/download/"))]
        assert last_run(folder_of(server, data))["media"]["found"] == 0


def test_records_say_where_their_files_are(kronika: Kronika, tmp_path: Path) -> None:
    site = make_site()
    item = with_pictures(site)
    body = site.page(site.path(item), "")[2]  # type: ignore[index]
    img = f'<article class="txt"><p><img src="{INLINE}" alt="Most"/></p>'.encode()
    site.files[INLINE] = "image/jpeg", b"\xff\xd8\xff\xe0inline"
    with serving(site) as server:
        data = tmp_path / "data"
        server.fault(site.path(item), Always(page(body.replace(b'<article class="txt">', img))))
        assert kronika.crawl(server, data, "--media", "all").code == 0
        folder = folder_of(server, data)
        assert require_in_place(server, data) == len(site.files) > 10
        first = list(files_of(folder))
        assert item_of(folder, INLINE)["capture"]
        assert kronika.crawl(server, data, "--media", "all").code == 0
        assert list(files_of(folder)) == first
        assert kronika.crawl(server, data, "--full").code == 0
        assert list(files_of(folder)) == first
        assert {record["version"] for record in records_of(folder).values()} == {1}
        assert kronika("verify", server.site_id, "--data", data).code == 0
        require_same_from_warc(kronika, server, data, tmp_path)
        extracted = (tmp_path / "from-warc.jsonl").read_text().splitlines()
        for record in map(json.loads, extracted):
            assert not [one for field in FIELDS for one in record[field] if one["capture"]]
        assert kronika.crawl(server, tmp_path / "plain").code == 0
        plain = folder_of(server, tmp_path / "plain")
        assert without_captures(plain) == without_captures(folder), "the hash is of the page alone"
        assert all(one["capture"] is None for one in files_of(plain))

        target = tmp_path / "news.sqlite"
        assert kronika("export", server.site_id, "--data", data, "--to", target).code == 0
        with closing(sqlite3.connect(target)) as database:
            rows = database.execute(
                "SELECT url, warc_file, warc_offset FROM gallery WHERE warc_file != ''"
            ).fetchall()
        places = {(one["url"], one["capture"]["warc_file"], one["capture"]["warc_offset"]) for one in first}
        assert set(rows) <= places
        assert len(rows) == sum(len(record["gallery"]) for record in records_of(folder).values())


def test_files_of_pages_that_were_crawled_before(kronika: Kronika, tmp_path: Path) -> None:
    """They come with the first run that asks for them, though hardly a page is visited, and change no record."""
    with serving(make_site()) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        folder = folder_of(server, data)
        assert all(item["capture"] is None for item in files_of(folder))
        result = kronika.crawl(server, data, "--media", "all")
        assert (result.code, result.summary["changed"], result.summary["new"]) == (0, 0, 0)
        assert require_in_place(server, data) == len(server.site.files)
        run = last_run(folder)
        assert (folder.runs / run["run"] / "records.jsonl").read_text() == ""
        assert run["media"]["saved"] == len(server.site.files)
        require_closed(run)
        told = kronika(
            "crawl",
            server.site_id,
            "--sites",
            tmp_path / "xx-local.toml",
            "--data",
            tmp_path / "x",
            "--delay",
            "0",
            "--media",
            "all",
        )
        count = len(server.site.files)
        assert f"files: found {count}, saved {count}, skipped 0, failed 0, gone 0\n" in told.err
        assert "new 20, changed 0\n" in told.err
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_equal_files_share_the_bytes_of_the_first(kronika: Kronika, tmp_path: Path) -> None:
    site = make_site()
    with serving(site) as server:
        data = tmp_path / "data"
        item = next(item for item in site.news if len(item.captions) > 1)
        one, two = picture_path(item), picture_path(item, 1)
        site.files[two] = site.files[one]
        assert kronika.crawl(server, data, "--media", "all").code == 0
        folder = folder_of(server, data)
        assert item_of(folder, one)["capture"] == item_of(folder, two)["capture"]
        require_in_place(server, data)
        stored = [
            r for f in folder.warc.iterdir() for r in iter_members(f) if r.type in ("response", "revisit")
        ]
        kinds = [r.type for r in stored if r.headers["warc-target-uri"].endswith((one, two))]
        assert sorted(kinds) == ["response", "revisit"]


LEFT_OUT: dict[str, tuple[Any, str, str]] = {
    "missing": (status(410), "gone", "http_410"),
    "said to be missing": (
        page(b"<html><title>404</title><h1>Nie znaleziono strony</h1></html>"),
        "gone",
        "http_404",
    ),
    "too large": (page(b"x" * 200_000, "image/jpeg"), "skipped", "too_large"),
    "moved to another host": (redirect("http://www.example.org/1.jpg"), "skipped", "redirect_offsite"),
    "broken": (status(500), "failed", "http_500"),
    "empty": (page(b"", "image/jpeg"), "failed", "empty"),
    "under maintenance": (
        page(b"<html><body><h1>Przerwa techniczna</h1><p>Zapraszamy pozniej.</p></body></html>"),
        "failed",
        "unavailable",
    ),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_files_that_are_not_had_are_accounted_for(name: str, kronika: Kronika, tmp_path: Path) -> None:
    """Null and a reason; what failed is tried again, also where its page answers that it has not changed."""
    fault, state, reason = LEFT_OUT[name]
    options = ("--media", "all", "--set", "DOWNLOAD_MAXSIZE=100000")
    site = make_site()
    path = picture_path(with_pictures(site))
    with serving(site, compress=False) as server:
        data = tmp_path / "data"
        server.fault(path, Always(fault))
        result = kronika.crawl(server, data, *options)
        folder = folder_of(server, data)
        run = last_run(folder)
        assert result.code == (3 if state == "failed" else 0), result.err
        require_closed(run)
        assert run["media"][state] == run["media"]["reasons"][reason] == 1
        assert run["media"]["found"] == run["media"]["saved"] + 1 == len(site.files)
        assert run["failed_reasons"] == ({reason: 1} if state == "failed" else {})
        assert item_of(folder, path)["capture"] is None
        assert sum(item["capture"] is None for item in files_of(folder)) == 1
        server.faults.clear()
        assert kronika.crawl(server, data, *options, "--full").code == 0
        assert (item_of(folder, path)["capture"] is not None) == (state == "failed")
        assert kronika("verify", server.site_id, "--data", data).code == 0
        require_same_from_warc(kronika, server, data, tmp_path)


def test_files_on_other_hosts_are_never_asked_for(kronika: Kronika, tmp_path: Path) -> None:
    """Nor those that robots.txt forbids; a host that the registry takes up later is asked then."""
    site = make_site()
    item = with_pictures(site)
    body = site.page(site.path(item), "")[2].replace(
        b'href="/dokumenty', b'href="https://cdn.example.org/dokumenty'
    )  # type: ignore[index]
    with serving(site, robots="User-agent: *\nDisallow: /download/\n") as server:
        data = tmp_path / "data"
        server.fault(site.path(item), Always(page(body)))
        assert kronika.crawl(server, data, "--media", "all").code == 0
        run = last_run(folder_of(server, data))
        documents = sum(path.startswith("/download/") for path in site.files)
        assert run["media"]["reasons"] == {"offsite": len(item.captions), "robots": documents}
        assert run["media"]["saved"] == len(site.files) - len(item.captions) - documents
        require_closed(run)
        folder = folder_of(server, data)
        assert item_of(folder, f"cdn.example.org{picture_path(item)}")["capture"] is None


def test_verify_reads_files_back(kronika: Kronika, tmp_path: Path) -> None:
    with serving(make_site(6)) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data, "--media", "all").code == 0
        folder = folder_of(server, data)
        capture = next(files_of(folder))["capture"]
        path = folder.warc / capture["warc_file"]
        content = bytearray(path.read_bytes())
        end = read_record(path, capture["warc_offset"]).end
        content[(capture["warc_offset"] + end) // 2] ^= 0x55
        path.write_bytes(content)
        result = kronika("verify", server.site_id, "--data", data)
        assert result.code == 6
        assert f"offset {capture['warc_offset']}" in result.out + result.err
        path.write_bytes(bytes(content[: (capture["warc_offset"] + end) // 2]) + b"")
        assert kronika("verify", server.site_id, "--data", data).code == 6

        with closing(sqlite3.connect(folder.ledger)) as database:
            database.execute("UPDATE urls SET capture = 9999 WHERE kind = 'media' AND capture IS NOT NULL")
            database.commit()
        assert "its capture is not in the ledger" in kronika("verify", server.site_id, "--data", data).err


def test_wacz_holds_the_files_at_their_places(kronika: Kronika, tmp_path: Path) -> None:
    with serving(make_site(6)) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data, "--media", "all").code == 0
        target = tmp_path / "news.wacz"
        assert kronika("export", server.site_id, "--data", data, "--to", target).code == 0
        assert kronika("verify", target).code == 0
        with zipfile.ZipFile(target) as container:
            container.extractall(tmp_path / "wacz")
        for item in files_of(folder_of(server, data)):
            capture = item["capture"]
            stored = read_record(tmp_path / "wacz" / "archive" / capture["warc_file"], capture["warc_offset"])
            assert digest(stored.payload) == capture["payload_digest"]


def test_a_purge_moves_the_files_of_others_and_takes_its_own(kronika: Kronika, tmp_path: Path) -> None:
    site = make_site()
    with serving(site) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data, "--media", "all").code == 0
        folder = folder_of(server, data)
        item = with_pictures(site)
        record_id = f"{server.site_id}:{item.number}"
        before = sum(one["capture"] is not None for one in files_of(folder))
        purged = kronika(
            *("redact", server.site_id, record_id, "--data", data, "--reason", "proba", "--purge", "--yes"),
        )
        assert purged.code == 0, purged.err
        own = len(item.captions) + (item.attachment is not None)
        assert require_in_place(server, data) == before - own
        run = folder.runs / last_run(folder)["run"] / "records.jsonl"
        for line in run.read_text().splitlines():
            for field in FIELDS:
                for one in json.loads(line)[field]:
                    assert (
                        read_file(folder, one["capture"])
                        == site.files[one["url"].removeprefix(server.base)][1]
                    )
        stored = [r for f in folder.warc.iterdir() for r in iter_members(f)]
        assert not [r for r in stored if r.headers.get("warc-target-uri", "").endswith(picture_path(item))]
        assert kronika("verify", server.site_id, "--data", data).code == 0


@pytest.mark.parametrize("said", [("Komunikat po zmianach", "PDF 120 KB"), ("Komunikat", "PDF 140 KB")])
def test_an_attachment_of_which_its_page_says_something_else_is_fetched_again(
    said: tuple[str, str], kronika: Kronika, tmp_path: Path
) -> None:
    """Another file under the address that it had; of files of which nothing else is said nothing tells."""
    site = make_site()
    first, second = [item for item in site.news if item.attachment][:2]
    before = {item.number: ("Komunikat", "PDF 120 KB") for item in (first, second)}

    def state(said: dict[int, tuple[str, str]]) -> None:
        site.news = [replace(i, attachment=said.get(i.number, i.attachment)) for i in site.news]

    state(before)
    with serving(site) as server:
        data = tmp_path / "data"
        folder = folder_of(server, data)
        assert kronika.crawl(server, data, "--media", "attachments").code == 0
        paths = [f"/download/1/{item.number}/Komunikat.pdf" for item in (first, second)]
        was = item_of(folder, paths[0])["capture"]
        for path in paths:
            site.files[path] = "application/pdf", b"%PDF-1.7 po zmianach " + path.encode() * 9
        state(before | {first.number: said})
        start = len(server.requests)
        assert kronika.crawl(server, data, "--media", "attachments", "--full").code == 0
        assert [path for path in server.paths()[start:] if "/download/" in path] == paths[:1]
        item = item_of(folder, paths[0])
        assert item["capture"] != was
        assert read_file(folder, item["capture"]).startswith(b"%PDF-1.7 po zmianach")
        assert kronika("verify", server.site_id, "--data", data).code == 0


def test_an_attachment_that_was_not_there_is_asked_for_again_when_its_page_says_something_else_of_it(
    kronika: Kronika, tmp_path: Path
) -> None:
    """A wrong file was taken away, or the right one came later than its page."""
    site = make_site()
    item = next(item for item in site.news if item.attachment)
    site.news = [replace(i, attachment=("Komunikat", "PDF 120 KB")) if i is item else i for i in site.news]
    path = f"/download/1/{item.number}/Komunikat.pdf"
    site.files.pop(path, None)
    with serving(site) as server:
        data = tmp_path / "data"
        folder = folder_of(server, data)
        assert kronika.crawl(server, data, "--media", "attachments").code == 0
        assert item_of(folder, path)["capture"] is None
        site.files[path] = "application/pdf", b"%PDF-1.7 po zmianach " * 9
        assert kronika.crawl(server, data, "--media", "attachments", "--full").code == 0
        assert item_of(folder, path)["capture"] is None, "nothing tells of it"
        site.news = [
            replace(i, attachment=("Komunikat", "PDF 140 KB")) if i.number == item.number else i
            for i in site.news
        ]
        assert kronika.crawl(server, data, "--media", "attachments", "--full").code == 0
        assert read_file(folder, item_of(folder, path)["capture"]).startswith(b"%PDF-1.7 po zmianach")

"""A crawl of a local site gives every field of every article, twice the same, and the same again from its
WARC."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastwarc.warc import ArchiveIterator as FastIterator
from fastwarc.warc import WarcRecordType
from warcio.archiveiterator import ArchiveIterator

from crawler.archive.warc_reader import iter_members
from tests.end_to_end.conftest import (
    Kronika,
    folder_of,
    last_run,
    records_of,
    require_closed,
    require_same_from_warc,
)
from tests.end_to_end.site_server import News, NewsSite, SiteServer, generate, page, rss, serving

ARTICLES = 60


def expected_fields(item: News, server: SiteServer) -> dict[str, Any]:
    """What the record of an article must say, by what the generator put into the page."""
    is_intracom = server.site.platform == "intracom"
    last = [{"url": item.link[0], "text": item.link[1], "type": "external"}] if item.link else []
    body = item.body + (f"\n\nZobacz {item.link[1]}" if item.link else "")
    if is_intracom:
        pictures = [
            f"{server.base}/dokumenty/zalaczniki/1/1-{item.number}{i}_g.jpg"
            for i in range(len(item.captions))
        ]
    else:
        pictures = [f"{server.base}/photo/{item.number}-{i}" for i in range(len(item.captions))]
    return {
        "status": "current",
        "version": 1,
        "url": server.base + server.site.path(item),
        "site": server.site_id,
        "publisher": "Urząd Przykładowy",
        "country": "PL",
        "language": "pl",
        "section": "Aktualności" if is_intracom else "Wiadomości",
        "title": item.title,
        "lead": item.lead,
        "date": item.day.isoformat() if item.day else None,
        "date_precision": "day" if item.day else None,
        "archived": item.is_archived and is_intracom,
        "body": body,
        "links": last,
        "captions": list(item.captions),
        "pictures": pictures,
        "attachments": [(f"Komunikat {item.number}", 120 * 1024)] if item.attachment else [],
    }


def actual_fields(record: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: record[name] for name in record},
        "captions": [item["caption"] for item in record["gallery"]],
        "pictures": [item["url"] for item in record["gallery"]],
        "attachments": [(item["title"], item["size"]) for item in record["attachments"]],
    }


@pytest.mark.parametrize("platform", ["intracom", "govpl"])
def test_every_field_of_every_article(platform: str, kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite(platform, generate(ARTICLES))) as server:
        data = tmp_path / "data"
        result = kronika.crawl(server, data)
        assert (result.code, result.summary["records"]) == (0, ARTICLES), result.err
        assert result.summary["found"] == result.summary["saved"] == result.summary["new"] == ARTICLES
        folder = folder_of(server, data)
        by_url = {record["url"]: actual_fields(record) for record in records_of(folder).values()}
        wrong = []
        for item in server.site.news:
            expected = expected_fields(item, server)
            actual = by_url[expected["url"]]
            wrong += [
                f"{item.number}.{name}: {actual[name]!r}"
                for name in expected
                if actual[name] != expected[name]
            ]
        assert wrong == []
        lines = folder.records.read_text().splitlines()
        keys = [(json.loads(line)["date"] or "", json.loads(line)["id"]) for line in lines]
        assert keys == sorted(keys)
        assert len(server.requests) == len(set(server.paths())), "something was asked for twice"

        again = kronika("verify", server.site_id, "--data", data)
        assert again.code == 0, again.err
        require_same_from_warc(kronika, server, data, tmp_path)


def test_versions_and_unchanged_pages_are_the_same_from_warc(kronika: Kronika, tmp_path: Path) -> None:
    """Also after edits, a 304, an identical payload, and a date that only the listing states."""
    from dataclasses import replace

    news = generate(20)
    news[3] = replace(news[3], shows_day=False)
    site = NewsSite("intracom", news)
    with serving(site) as server:
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        site.news[1] = replace(
            news[1], paragraphs=("Poprawiony tekst, dłuższy niż poprzedni akapit tej strony.",)
        )
        site.has_validators = False
        site.shows_render_time = False
        for _ in range(2):
            assert kronika.crawl(server, data, "--full").code == 0
        records = records_of(folder_of(server, data))
        assert records[f"{server.site_id}:{news[1].number}"]["version"] == 2
        undated = records[f"{server.site_id}:{news[3].number}"]
        assert undated["date"] == news[3].day.isoformat()
        assert "date_from_listing" in undated["warnings"]
        kinds = [r.type for f in folder_of(server, data).warc.iterdir() for r in iter_members(f)]
        assert kinds.count("revisit") >= 20
        require_same_from_warc(kronika, server, data, tmp_path)


def test_warc_files_read_back_with_equal_digests(kronika: Kronika, tmp_path: Path) -> None:
    with serving(NewsSite("intracom", generate(30)), robots="User-agent: *\nDisallow: /nic\n") as server:
        data = tmp_path / "data"
        options = ("--set", "KRONIKA_WARC_BYTES=20000", "--set", "KRONIKA_COMMIT_SECONDS=0")
        assert kronika.crawl(server, data, *options, "--contact", "a@example.org").code == 0
        files = sorted(folder_of(server, data).warc.iterdir())
        assert len(files) > 2, "files roll at the limit"
        digests: list[dict[str, str]] = [{}, {}]
        types = []
        for file in files:
            with open(file, "rb") as stream:
                for record in ArchiveIterator(stream, check_digests=True):
                    content = record.content_stream().read().decode("utf-8", "replace")
                    if record.rec_type == "warcinfo":  # who crawled what, and how
                        info = dict(line.split(": ", 1) for line in content.splitlines() if line)
                        assert (info["isPartOf"], info["robots"]) == (server.site_id, "obey")
                        assert info["operator"] == "a@example.org"
                        assert info["software"].startswith("Kronika/")
                        assert "a@example.org" in info["http-header-user-agent"]
                        assert info["description"] == "News of Urząd Przykładowy"
                    assert record.digest_checker.passed is not False, record.digest_checker.problems
                    headers = record.rec_headers
                    types.append(record.rec_type)
                    digests[0][headers.get_header("WARC-Record-ID")] = headers.get_header("WARC-Block-Digest")
            with open(file, "rb") as stream:
                for fast in FastIterator(stream, parse_http=False):
                    assert fast.verify_block_digest()
                    digests[1][fast.headers["WARC-Record-ID"]] = fast.headers["WARC-Block-Digest"]
            with open(file, "rb") as stream:
                for fast in FastIterator(stream, parse_http=True, record_types=WarcRecordType.response):
                    assert fast.verify_payload_digest()
        assert digests[0] == digests[1]
        assert types.count("response") == types.count("request") == len(server.requests)
        assert types.count("metadata") == 30
        assert types.count("warcinfo") == len(files)
        text = b"".join(r.block for f in files for r in iter_members(f) if r.type == "warcinfo").decode()
        assert "operator: a@example.org" in text
        assert "+a@example.org" in server.requests[-1].headers["user-agent"]


def test_the_response_is_kept_byte_for_byte(kronika: Kronika, tmp_path: Path) -> None:
    """Status line, order, case and repetition of headers, chunk framing, and the request as sent."""
    site = NewsSite("intracom", generate(3))
    body = site.page(site.path(site.news[0]), "")[2]  # type: ignore[index]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:100], body[100:])) + b"0\r\n\r\n"
    raw = (
        b"HTTP/1.1 200 Prosze bardzo\r\nX-zeta: 1\r\nX-Alpha:2\r\nx-zeta:  3\r\n"
        b"Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
    )

    def answer(handler: Any) -> bool:
        handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x.css>\r\n\r\n" + raw + chunks)
        return True

    with serving(site) as server:
        server.fault(site.path(site.news[0]), answer)
        data = tmp_path / "data"
        assert kronika.crawl(server, data).code == 0
        folder = folder_of(server, data)
        record = records_of(folder)[f"{server.site_id}:{site.news[0].number}"]
        stored = [r for f in folder.warc.iterdir() for r in iter_members(f)]
        response = next(
            r for r in stored if r.headers["warc-record-id"] == record["capture"]["warc_record_id"]
        )
        assert response.block == raw + chunks
        assert record["title"] == site.news[0].title
        request = next(
            r for r in stored if r.headers.get("warc-concurrent-to") == response.headers["warc-record-id"]
        )
        assert request.block.startswith(b"GET " + site.path(site.news[0]).encode() + b" HTTP/1.1\r\n")
        assert f"Host: {server.host}\r\n".encode() in request.block


def test_scrapy_crawl_live_works_too(tmp_path: Path, project: Path) -> None:
    import os
    import subprocess
    import sys

    with serving(NewsSite("govpl", generate(12))) as server:
        registry = server.write_registry(tmp_path)
        command = [sys.executable, "-m", "scrapy", "crawl", "live", "-a", f"site={server.site_id}"]
        command += ["-a", f"sites={registry}", "-s", "DOWNLOAD_DELAY=0", "-o", str(tmp_path / "items.jsonl")]
        environ = {**os.environ, "KRONIKA_DATA": str(tmp_path / "data"), "PYTHONWARNINGS": "default"}
        done = subprocess.run(command, cwd=project, env=environ, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        folder = folder_of(server, tmp_path / "data")
        assert last_run(folder)["exit_code"] == 0
        items = [json.loads(line)["id"] for line in (tmp_path / "items.jsonl").read_text().splitlines()]
        assert sorted(items) == sorted(records_of(folder))
        assert len(items) == 12


def feed_of(address: str, item: News) -> bytes:
    assert item.day
    return rss([(address, "Tylko tutaj", item.day)])


def sitemap_of(address: str, item: News) -> bytes:
    return f"<urlset><url><loc>{address}</loc></url><url><loc>{address}.pdf</loc></url></urlset>".encode()


@pytest.mark.parametrize(("key", "make"), [("feeds", feed_of), ("sitemaps", sitemap_of)])
def test_feeds_and_sitemaps_bring_articles_that_no_listing_names(
    key: str, make: Callable[[str, News], bytes], kronika: Kronika, tmp_path: Path
) -> None:
    site = NewsSite("intracom", generate(10))
    hidden = generate(12, seed=5)[0]
    hidden_page = NewsSite("intracom", [hidden]).page(site.path(hidden), "")
    assert hidden_page
    with serving(site) as server:
        server.fault(site.path(hidden), page(hidden_page[2]))
        server.fault("/all.xml", page(make(server.base + site.path(hidden), hidden), "application/xml"))
        registry = server.write_registry(tmp_path, **{key: f'["{server.base}/all.xml"]'})
        data = tmp_path / "data"
        result = kronika(
            "crawl", server.site_id, "--sites", registry, "--data", data, "--delay", "0", "--json"
        )
        assert result.code == 0, result.err
        assert (
            records_of(folder_of(server, data))[f"{server.site_id}:{hidden.number}"]["title"] == hidden.title
        )
        assert len(records_of(folder_of(server, data))) == 11
        require_closed(last_run(folder_of(server, data)))


@pytest.mark.parametrize(("key", "make"), [("feeds", feed_of), ("sitemaps", sitemap_of)])
def test_a_feed_or_sitemap_named_as_a_listing_is_told_with_its_place(
    key: str, make: Callable[[str, News], bytes], kronika: Kronika, tmp_path: Path
) -> None:
    item = generate(1)[0]
    site = NewsSite("intracom", [item])
    with serving(site) as server:
        server.fault("/all.xml", page(make(server.base + site.path(item), item), "application/xml"))
        registry = server.write_registry(tmp_path, listings=f'["{server.base}/all.xml"]')
        data = tmp_path / "data"
        result = kronika("crawl", server.site_id, "--sites", registry, "--data", data, "--delay", "0")
        assert result.code == 7
        assert (
            f"/all.xml: is a {key[:-1]}; its place in the registry is under {key}, not listings" in result.err
        )
        assert last_run(folder_of(server, data))["failed_reasons"] == {f"no_listing_{key[:-1]}": 1}

"""A site's folder with WARC files as a crawl leaves them: pages, a page seen again, a 304, a redirect, a picture."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from crawler.archive.exchange import Exchange
from crawler.archive.folder import SiteFolder
from crawler.archive.site_archive import Recorded, SiteArchive
from crawler.demo.server import make_picture
from crawler.items import Record
from tests.exports.samples import sample, write_site

STARTED = datetime(2026, 3, 1, 8, 30, 0, 250_000, tzinfo=UTC)
HOST = "https://www.example.gov.pl"


def page_html(number: int) -> bytes:
    """An article; its title is in the heading."""
    title = f"Otwarcie hali nr {number} w Łodzi"
    return (
        f"<!DOCTYPE html><html lang=pl><head><meta charset=utf-8><title>{title} - Ministerstwo</title></head>"
        f"<body><h1>{title}</h1><p>Hala nr {number} stoi w Łodzi. <img src=/hala.png alt=hala></p></body></html>"
    ).encode()


def response(body: bytes, status: str = "200 OK", content_type: str = "text/html; charset=utf-8") -> bytes:
    """An HTTP response."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Recording:
    """A site's archive to which exchanges are added, one a second."""

    def __init__(self, folder: Path, *, max_bytes: int = 1 << 30) -> None:
        self._archive = SiteArchive(SiteFolder(folder), {"software": "test"}, run="r1", max_bytes=max_bytes)
        self._seconds = 0

    def add(self, url: str, message: bytes, status: int = 200, *, unchanged: int | None = None) -> Recorded:
        """Record an answer; `unchanged` is the number of the capture that a 304 confirms."""
        moment = STARTED + timedelta(seconds=self._seconds)
        self._seconds += 1
        request = f"GET {url} HTTP/1.1\r\n\r\n".encode()
        exchange = Exchange(url=url, request=request, response=message, started_at=moment)
        recorded = self._archive.record(exchange, status=status, unchanged=unchanged)
        self._archive.commit()
        return recorded

    def close(self) -> None:
        """End the run."""
        self._archive.close()


def record_of(number: int, recorded: Recorded, url: str, site: str = "pl-sport") -> Record:
    """The record of a page, as its capture gave it."""
    position = recorded.position
    record = sample(number, site)
    capture = replace(
        record.capture,
        retrieved_at=position.captured_at,
        final_url=url,
        warc_file=position.warc_file,
        warc_record_id=position.warc_record_id,
        warc_offset=position.warc_offset,
        payload_digest=position.payload_digest,
    )
    return replace(record, capture=capture)


def make_site(folder: Path, pages: int = 5, *, max_bytes: int = 1 << 30) -> Path:
    """A folder with that many pages; page 1 was seen twice with the same bytes, page 2 was confirmed by a 304."""
    recording = Recording(folder, max_bytes=max_bytes)
    records = []
    first: dict[int, Recorded] = {}
    recording.add(f"{HOST}/aktualnosci", response(b"<h1>Lista</h1>"))
    recording.add(f"{HOST}/stary", response(b"", "301 Moved Permanently"), 301)
    recording.add(f"{HOST}/hala.png", response(make_picture(7), content_type="image/png"))
    for number in range(pages):
        url = f"{HOST}/aktualnosci/{number},Hala.html?b=1&a=Ż".replace("Ż", "%C5%BB")
        first[number] = recording.add(url, response(page_html(number)))
        records.append(record_of(number, first[number], url, folder.name))
    if pages > 2:
        recording.add(f"{HOST}/aktualnosci/1,Hala.html?b=1&a=%C5%BB", response(page_html(1)))
        not_modified = b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n"
        url = f"{HOST}/aktualnosci/2,Hala.html?b=1&a=%C5%BB"
        recording.add(url, not_modified, 304, unchanged=first[2].number)
    recording.close()
    write_site(folder, records)
    (folder / "site.toml").write_text(
        f'[{folder.name}]\nlistings = ["{HOST}/aktualnosci"]\n', encoding="utf-8"
    )
    return folder


def contents(path: Path) -> Mapping[str, bytes]:
    """The entries of a zip file."""
    with zipfile.ZipFile(path) as container:
        return {name: container.read(name) for name in container.namelist()}

"""The record of a capture, read just as from the WARC file it is in; must not store it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from crawler.archive.clock import from_text
from crawler.archive.exchange import KnownPage, find_payload
from crawler.archive.rows import CaptureRow
from crawler.archive.site_archive import SiteArchive
from crawler.errors import DamageError
from crawler.extract import page_key
from crawler.items import Page, Record, Site
from crawler.sources.pages import Origin, Skip, make_page
from crawler.sources.records import ArchiveRecord
from crawler.urls import canonical_url
from crawler.wayback.page_reader import PageReader


class CaptureReader:
    """Reads the captures of one site's folder, new ones and earlier ones."""

    def __init__(self, archive: SiteArchive, site: Site, pages: PageReader) -> None:
        self._archive = archive
        self._ledger = archive.ledger
        self._site = site
        self._pages = pages

    def find_known(self, url: str, moment: datetime) -> KnownPage:
        """What a live crawl knows of the page at an address; the id of its record if that is not the address's own."""
        key = page_key(canonical_url(url), self._site, moment)
        row, owner = self._ledger.find_url(key), self._ledger.find_owner(key)
        return KnownPage(
            listed=row.listed if row else None,
            via=row.via if row else None,
            record_id=owner if owner != key else None,
        )

    def read(self, row: CaptureRow, response: bytes, memento_url: str | None) -> Record | str:
        """The record of a capture with that response, or the reason why it gives none. Raises ReaderDiedError, and
        RuntimeError for a bug in reading."""
        page = self._page(row, response, memento_url)
        if isinstance(page, Skip):
            return page.reason
        known = self.find_known(row.url, from_text(row.captured_at))
        page = msgspec.structs.replace(page, listed=known.listed, record_id=known.record_id)
        reading = self._pages.read(page)
        if reading.trace:
            raise RuntimeError(reading.trace)
        return reading.record or reading.reason

    def reread(self, number: int) -> Record:
        """The record of an earlier capture, read again from the WARC file. Raises DamageError where that is broken."""
        row = self._ledger.find_capture(number)
        content = self._ledger.find_capture(row.original) if row and row.original else row
        if row is None or content is None:
            raise DamageError(f"{self._archive.folder.ledger}: capture {number} is missing")
        stored = self._archive.read(row)
        response = stored.block
        if content is not row:
            response = stored.block[: find_payload(stored.block)] + self._archive.read(content).payload
        record = self.read(row, response, stored.headers.get("warc-source-uri"))
        if isinstance(record, str):
            raise DamageError(f"{row.warc_file}: the capture at {row.warc_offset} gives no record any more")
        return record

    def _page(self, row: CaptureRow, response: bytes, memento_url: str | None) -> Page | Skip:
        """The page of a capture just as it is read from the WARC file. Its place is that of the bytes."""
        content = self._ledger.find_capture(row.original) if row.original else row
        assert content is not None
        made = make_page(
            ArchiveRecord(
                kind="warc",
                type="response",
                headers={
                    "warc-target-uri": row.url,
                    "warc-date": row.captured_at,
                    "warc-record-id": content.warc_record_id,
                    "warc-payload-digest": row.payload_digest,
                    **({"warc-source-uri": memento_url} if memento_url else {}),
                },
                block=response,
                offset=content.warc_offset,
            ),
            Origin(file=content.warc_file, path=""),
        )
        if isinstance(made, Skip):
            return made
        return msgspec.structs.replace(made, source="wayback", path=None, memento_url=memento_url)

"""Which pictures and attachments of records are visited; must not fetch or read them."""

from __future__ import annotations

from crawler.archive.media import MEDIA_FIELDS, MediaField, media_key, media_urls
from crawler.items import Attachment, Record, decode_record
from crawler.spiders.options import Media
from crawler.spiders.scope import MEDIA_RANK, Scope
from crawler.urls import canonical_url

MEDIA: dict[Media, tuple[MediaField, ...]] = {
    "none": (),
    "gallery": ("gallery",),
    "attachments": ("attachments",),
    "all": MEDIA_FIELDS,
}
"""The keys of a record whose files each option asks for."""


class RecordFiles:
    """The files of the site's records in one run."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._ledger = scope.ledger

    @property
    def _fields(self) -> tuple[MediaField, ...]:
        return MEDIA[self._scope.options.media]

    def add(self, record: Record, before: Record | None = None) -> None:
        """Visit the files of a record that the options ask for, each once, and again where the record says something else of
        an attachment than the version before; those on other hosts are noted and left."""
        said = {_said(item) for item in before.attachments} if before else set()
        other = {item.url for item in record.attachments if before and _said(item) not in said}
        for url in media_urls(record, self._fields):
            if self._scope.redactions.covers(None, url):
                continue
            key, is_own = media_key(url), self._scope.is_own(url)
            state, reason = ("pending", None) if is_own else ("skipped", "offsite")
            row = self._ledger.find_url(key)
            if row is None:
                columns = {"state": state, "reason": reason, "rank": MEDIA_RANK, "via": record.url}
                self._ledger.add_url(key, canonical_url(url), "media", seen_run=self._scope.run, **columns)
            # the registry knows the host by now; or another file may have taken the address of the one that is, or was, there
            elif is_own and (row.reason == "offsite" or (row.state in ("saved", "gone") and url in other)):
                self._ledger.visit_url(key, seen_run=self._scope.run)

    def add_known(self) -> None:
        """The files of the records that are there already: their pages may not be visited in this run."""
        if self._fields:
            for (line,) in self._ledger.execute("SELECT line FROM records"):
                self.add(decode_record(line))


def _said(item: Attachment) -> tuple[str | None, str | None, int | None]:
    """What a page says of a file. (A new address is a new file.)"""
    return item.url, item.title, item.size

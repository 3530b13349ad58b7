"""An exchange with a server, byte for byte, and what is told from its bytes alone; must not know files."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from crawler.header_lines import HEAD_END
from crawler.items import ListingItem, PageKind


class Retrieval(Struct, frozen=True, kw_only=True):
    """Where an exchange comes from that was not had with the site itself: the copy that a web archive holds."""

    url: str
    fetched_at: datetime
    head: bytes
    """Status line and headers of the archive's answer, as sent."""


class KnownPage(Struct, frozen=True, kw_only=True):
    """What a crawl knows of a page beside the answer. It is written beside the capture, so that extraction knows it too."""

    listed: ListingItem | None = None
    """What the listing said of the page."""
    via: str | None = None
    """Address of that listing or feed."""
    record_id: str | None = None
    """The id of the page's record."""
    joined_id: str | None = None
    """The id of a record that this one takes up."""
    kind: PageKind | None = None
    """That it is a page of a list, or that no list names it, where its address does not tell."""


NOTHING_KNOWN = KnownPage()


class Exchange(Struct, frozen=True, kw_only=True):
    """One HTTP request and its response, byte for byte as they went over the wire (after TLS).

    With a `retrieval`, `started_at` is when the archive captured the page, the response is what the archive tells
    of the one it captured, and the request is not known (empty).
    """

    url: str
    request: bytes
    response: bytes
    started_at: datetime
    ip_address: str | None = None
    retrieval: Retrieval | None = None

    @property
    def payload_start(self) -> int:
        """Where the response's payload begins: after the blank line that ends its header lines."""
        return find_payload(self.response)


def find_payload(message: bytes | bytearray) -> int:
    """Where the payload of an HTTP message begins; its length when the header lines do not end."""
    end = HEAD_END.search(message)
    return end.end() if end is not None else len(message)

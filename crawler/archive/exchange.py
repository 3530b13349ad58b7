"""An exchange with a server, byte for byte, and what is told from its bytes alone; must not know files."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Retrieval(Struct, frozen=True, kw_only=True):
    """Where an exchange comes from that was not had with the site itself: the copy that a web archive holds."""

    url: str
    fetched_at: datetime
    head: bytes
    """Status line and headers of the archive's answer, as sent."""


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
    crlf = message.find(b"\r\n\r\n")
    bare = message.find(b"\n\n")  # some servers end their lines with LF alone
    ends = [end for end in (crlf + 4 if crlf >= 0 else -1, bare + 2 if bare >= 0 else -1) if end >= 0]
    return min(ends) if ends else len(message)

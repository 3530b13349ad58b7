"""Cookies for hosts that answer nobody without one: they redirect to the same address until it is sent back; pure.

Load balancers, shields and consent pages do so. Elsewhere no cookie is sent: pages would differ from visit to visit.
What is kept of RFC 6265: name and value, `Secure`, and that an empty or expired cookie is none. A cookie goes back to the
host alone that has set it, whatever `Domain` says.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from crawler.archive.exchange import find_payload
from crawler.header_lines import parse_header_lines
from crawler.urls import host_of

_MOST = 20
"""Cookies of one host."""
_LONGEST = 4096


class Cookie(Struct, frozen=True):
    """One cookie and the host that it goes to."""

    host: str
    name: str
    value: str
    is_secure: bool = False


def set_by(response: bytes) -> tuple[str, ...]:
    """What an answer's `Set-Cookie` lines say, each."""
    head = response[: find_payload(response)].partition(b"\n")[2]
    return tuple(value for name, value in parse_header_lines(head) if name == "set-cookie")


def take_cookies(known: tuple[Cookie, ...], url: str, lines: Iterable[str]) -> tuple[Cookie, ...]:
    """The cookies known after an answer of that address with these `Set-Cookie` lines."""
    host = host_of(url) or ""
    own = {cookie.name: cookie for cookie in known if cookie.host == host}
    for line in lines:
        pair, *attributes = line.split(";")
        name, mark, value = (part.strip() for part in pair.partition("="))
        names = [attribute.strip().lower() for attribute in attributes]
        if not name or not mark or len(name) + len(value) > _LONGEST:
            continue
        own.pop(name, None)
        if (
            value
            and "max-age=0" not in names
            and value.isprintable()
            and value.isascii()
            and len(own) < _MOST
        ):
            own[name] = Cookie(host, name, value, "secure" in names)
    return (*(cookie for cookie in known if cookie.host != host), *own.values())


def merge_cookies(known: tuple[Cookie, ...], others: tuple[Cookie, ...], url: str) -> tuple[Cookie, ...]:
    """The cookies known, those of the address's host as the others say."""
    host = host_of(url) or ""
    return (*(c for c in known if c.host != host), *(c for c in others if c.host == host))


def cookie_header(known: Iterable[Cookie], url: str) -> str:
    """The value of the `Cookie` header for an address; empty when none goes there."""
    host = host_of(url) or ""
    is_secure = url.startswith("https://")
    return "; ".join(
        f"{c.name}={c.value}" for c in known if c.host == host and (is_secure or not c.is_secure)
    )

"""What the hand-made pages of the world are put together with: pages with gold records, and small markup functions."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

Gold = dict[str, Any]

NONE: dict[str, Any] = {
    "lead": None,
    "date": None,
    "date_modified": None,
    "archived": False,
    "breadcrumbs": [],
    "body": [],
    "links": [],
    "attachments": [],
    "images": [],
    "gallery": [],
    "authors": [],
    "tags": [],
}
"""What a gold record says of the fields that it does not name: the page has none. `ANY` leaves one unjudged."""
ANY = object()


class WorldPage(NamedTuple):
    """A complete page as a server sends it, and what its record must say.

    `country` is that of a site which the registry knows: without one a time without a zone is no instant, and the
    record has the day alone.
    """

    name: str
    url: str
    body: bytes
    gold: Gold
    content_type: str | None = "text/html"
    country: str | None = None
    text: str = ""
    """The page before it was encoded …"""
    encoding: str = "utf-8"
    """… and in what."""


PAGES: dict[str, WorldPage] = {}


def page(
    url: str,
    *,
    encoding: str = "utf-8",
    content_type: str | None = "text/html",
    bom: bytes = b"",
    country: str | None = None,
) -> Callable[[Callable[[], tuple[str, Gold]]], Callable[[], tuple[str, Gold]]]:
    """Registers the page that a function builds, under the function's name."""

    def register(build: Callable[[], tuple[str, Gold]]) -> Callable[[], tuple[str, Gold]]:
        text, gold = build()
        name = build.__name__
        if name in PAGES:
            raise ValueError(f"two pages are called {name}")
        body = bom + encode(text, encoding)
        # a gold record that names its kind is of a listing or a rejection
        complete = gold if "kind" in gold else {**NONE, **gold}
        PAGES[name] = WorldPage(name, url, body, complete, content_type, country, text, encoding)
        return build

    return register


TWICE = "utf-8 twice"
"""The encoding of a page whose server took its UTF-8 for Latin-1 and encoded it again."""


def encode(text: str, encoding: str) -> bytes:
    """The bytes of a page; letters that the encoding lacks are written as references."""
    if encoding == TWICE:
        return text.encode().decode("latin-1").encode()
    return text.encode(encoding, "xmlcharrefreplace")


def plain(markup: str) -> str:
    """The text of a piece of inline markup."""
    text = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"<br ?/?>", " ", markup)))
    return re.sub(r"[\s\u00a0]+", " ", text.replace("\u00ad", "")).strip()


def plains(markup: Iterable[str]) -> list[str]:
    """The texts of several pieces."""
    return [plain(piece) for piece in markup]


def paragraphs(markup: Iterable[str], attributes: str = "") -> str:
    """The pieces as paragraphs."""
    start = f"<p {attributes}>" if attributes else "<p>"
    return "\n".join(f"{start}{piece}</p>" for piece in markup)


def items(markup: Iterable[str], attributes: str = "") -> str:
    """The pieces as list items."""
    start = f"<li {attributes}>" if attributes else "<li>"
    return "\n".join(f"{start}{piece}</li>" for piece in markup)


def anchors(links: Mapping[str, str], attributes: str = "") -> list[str]:
    """Links from texts and addresses."""
    return [f'<a {attributes} href="{url}">{text}</a>'.replace("<a  ", "<a ") for text, url in links.items()]


def json_ld(data: Any) -> str:
    """A block of linked data."""
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def metas(names: Mapping[str, str]) -> str:
    """Meta elements: names with a colon stand in `property`, as in Open Graph."""
    return "\n".join(
        f'<meta {"property" if ":" in name and not name.startswith(("twitter:", "dcterms:")) else "name"}="{name}" '
        f'content="{html.escape(value)}" />'
        for name, value in names.items()
    )


def picture(
    url: str, caption: str | None = None, credit: str | None = None, role: str = "lead"
) -> tuple[str, str | None, str | None, str]:
    """A picture of the gold record. Its role counts among the images alone."""
    return url, caption, credit, role


_TYPES = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "zip": "application/zip",
}


def file(
    url: str, title: str | None, size: int | None = None, extension: str | None = None
) -> tuple[str, str | None, int | None, str | None]:
    """An attachment of the gold record: with the type of the last extension that its address bears, else the one given."""
    extension = extension or next(iter(reversed(re.findall(r"\.([a-z]{3,4})\b", url))), None)
    return url, title, size, _TYPES.get(extension or "")

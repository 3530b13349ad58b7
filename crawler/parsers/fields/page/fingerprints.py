"""Folders and names of content systems in the attributes of a page, all found at once.

What they mean is said by the platforms' own parsers. The source is not searched: most of it is scripts and styles, and the
pages of no known system would pay for all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from crawler.document import NONE, Document, once_a_page
from crawler.parsers.fields.page.page_texts import BORDER
from crawler.parsers.fields.page.select import elements_by_spelling
from crawler.urls import host_of

_FOLDERS = re.compile(
    r"""(?x)
    /(?:dokumenty/ | script/mootools/                             # INTRACOM
      | etc\.clientlibs/ | etc/designs/ | content/dam/            # Adobe Experience Manager
      | resource/(?:blob|image|crblob)/(?=\d)                     # CoreMedia
    )"""
)
_INTRACOM = b"WebAdministrator"
_PART_OF_WORD = re.compile(rb"[\w\x80-\xff]")
_ADDRESSED = "href src srcset data-src data-srcset content style background poster data action".split()
"""Attributes that hold addresses."""


@once_a_page
def system_folders(document: Document) -> frozenset[str]:
    """The folders of known systems in the page's own addresses, without the slashes around: the sign of a partner, or a box
    that another site fills, says nothing of the system that the page runs on. Styles and scripts are its own wherever they
    are kept."""
    found = (document.attributed.get(name, NONE) for name in _ADDRESSED)
    addresses = BORDER.join(chain.from_iterable(values.values() for values in found))
    folders: set[str] = set()
    others: set[str] = set()
    for match in _FOLDERS.finditer(addresses):
        folder = match[0].strip("/")
        start = max(addresses.rfind(BORDER, 0, match.start()) + 1, match.start() - _LONGEST_HOST)
        if folder not in folders:
            is_own = is_own_beginning(addresses[start : match.start()], document.page.url)
            (folders if is_own else others).add(folder)
    if others - folders:
        loaded = BORDER.join(
            e.get("href") or e.get("src") or "" for e in document.tree.iter("link", "script")
        )
        folders.update(folder for folder in others if f"/{folder}/" in loaded)
    return frozenset(folders)


_LONGEST_HOST = 300


def is_own_beginning(beginning: str, url: str | None) -> bool:
    """Whether what stands before a folder in an address is of the page's own site: no host, one under the same domain, or
    that of a replay, which has the page's own behind it. Of a page whose address nobody knows it may be."""
    if url is None or "//" not in beginning:
        return True
    domain = ".".join((host_of(url) or "").split(".")[-2:])
    return domain in beginning.lower()


def is_generated_by(document: Document, name: str) -> bool:
    """Whether the page says that a system of that name, in lower case, has made it."""
    return any(name in text.lower() for text in document.meta.get("generator", ()))


def is_signed_by_intracom(document: Document) -> bool:
    """Whether INTRACOM's signature stands in the page's source, mostly in a comment: " / WebAdministrator"."""
    source = document.source
    place = source.find(_INTRACOM)
    while place >= 0:
        end = place + len(_INTRACOM)
        if source[max(0, place - 100) : place].rstrip().endswith(b"/") and not _PART_OF_WORD.match(
            source, end
        ):
            return True
        place = source.find(_INTRACOM, end)
    return False


@once_a_page
def system_names(document: Document) -> str:
    """The classes and ids of the page, each with a blank before it, in which to look for those of a known system."""
    ids = document.attributed.get("id", NONE).values()
    return f" {' '.join(chain(elements_by_spelling(document), ids))}"


def holds_names(document: Document, beginnings: Iterable[str]) -> bool:
    """Whether a class or id of the page begins in one of these ways, each written with a blank before it."""
    names = system_names(document)
    return any(beginning in names for beginning in beginnings)

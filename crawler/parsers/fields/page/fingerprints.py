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
    """The folders of known systems in the page's addresses, without the slashes around."""
    found = (document.attributed.get(name, NONE) for name in _ADDRESSED)
    addresses = BORDER.join(chain.from_iterable(values.values() for values in found))
    return frozenset(folder.strip("/") for folder in _FOLDERS.findall(addresses))


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

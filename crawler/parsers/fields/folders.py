"""Folders and signatures of content systems in the source of a page, all found in one search of it.

What they mean is said by the platforms' own fingerprints. A search for each of them was most of the cost of telling
systems apart: pages have hundreds of kilobytes, and those of no known system paid for all.
"""

from __future__ import annotations

import re

from crawler.document import Document, once_a_page

_MARKS = re.compile(
    rb"""(?x)
    /(?:dokumenty/ | script/mootools/                             # INTRACOM
      | WebAdministrator(?![\w\x80-\xff]) | \s\s{0,98}WebAdministrator(?![\w\x80-\xff])
      | etc\.clientlibs/ | etc/designs/ | content/dam/            # Adobe Experience Manager
      | resource/(?:blob|image|crblob)/(?=\d)                     # CoreMedia
      | wp-content/themes/                                        # WordPress
    )"""
)


@once_a_page
def system_folders(document: Document) -> frozenset[bytes]:
    """The folders of known systems that occur in the page's source, between slashes, and `WebAdministrator`."""
    return frozenset(found.strip(b"/ \t\r\n\f\v") for found in _MARKS.findall(document.source))

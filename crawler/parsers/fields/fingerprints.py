"""Folders, names and signatures of content systems in the source of a page, all found in two searches of it.

What they mean is said by the platforms' own parsers. A search for each of them was most of the cost of telling systems
apart: sources have hundreds of kilobytes, and the pages of no known system paid for all.
"""

from __future__ import annotations

import re

from crawler.document import Document, once_a_page

# Both patterns begin with a sign that is rare in a source, so that all else is passed over at once.
_FOLDERS = re.compile(
    rb"""(?x)
    /(?:dokumenty/ | script/mootools/                             # INTRACOM
      | WebAdministrator(?![\w\x80-\xff]) | \s\s{0,98}WebAdministrator(?![\w\x80-\xff])
      | etc\.clientlibs/ | etc/designs/ | content/dam/            # Adobe Experience Manager
      | resource/(?:blob|image|crblob)/(?=\d)                     # CoreMedia
      | wp-content/themes/                                        # WordPress
    )"""
)
_NAMES = re.compile(
    rb"""(?x)
    -(?:date(?<=event-date) | prev(?<=art-prev)                   # gov.pl
      | nsbnews(?<=mod-nsbnews)                                   # Adobe Experience Manager
      | drupal-selector(?<=data-drupal-selector)                  # Drupal
      | body(?<=website-body)                                     # European Parliament
      | single(?<=["'\s=]news-single)                              # TYPO3
    )"""
)


@once_a_page
def system_folders(document: Document) -> frozenset[bytes]:
    """The folders of known systems that occur in the page's source, between slashes, and `WebAdministrator`."""
    return frozenset(found.strip(b"/ \t\r\n\f\v") for found in _FOLDERS.findall(document.source))


@once_a_page
def system_names(document: Document) -> frozenset[bytes]:
    """The last part of names of known systems that occur in the page's source: `-single` for `news-single`."""
    return frozenset(_NAMES.findall(document.source))

"""What a file of the Mozilla Archive Format says of the pages in it; reads nothing of the pages.

A MAFF file is a zip file with a folder for each page. `index.rdf` there names the page's file, its address and when it
was saved: as JavaScript writes a date, or as a mail does.
"""

from __future__ import annotations

import html
import re

from crawler.sources.saved import Saved, moment_of_saving
from crawler.urls import absolute_url

INDEX = re.compile(r"[^/]+/index\.rdf")
_VALUE = re.compile(
    rb"<(?:\w+:)?(originalurl|archivetime|indexfilename)\s+(?:\w+:)?resource\s*=\s*(?:\"([^\"]{1,2000})\"|'([^']{1,2000})')",
    re.I,
)


def read_index(name: str, rdf: bytes) -> tuple[str, Saved]:
    """The name of the page's file in the archive, and what the index with that name says of it."""
    said = {
        match[1].lower(): html.unescape((match[2] or match[3]).decode("utf-8", "replace"))
        for match in _VALUE.finditer(rdf)
    }
    folder = name.rpartition("/")[0]
    saved = Saved(
        absolute_url(said.get(b"originalurl"), None),
        moment_of_saving(said[b"archivetime"]) if b"archivetime" in said else None,
    )
    return f"{folder}/{said.get(b'indexfilename', 'index.html')}", saved

"""Folders that copies of sites stand in, as wget and HTTrack write them: the addresses of their files, and what is the
tool's own."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_INDEX = re.compile(r"(?:^|(?<=/))index\.html$")
"""What wget calls the page of an address that ends in a slash."""
_KEPT = "/%:@!$&'()*+,;=~"
"""What an address may hold, and `%`: wget leaves what was escaped as it was."""
_OWN_FOLDER = "hts-cache"
"""HTTrack keeps each file a second time in there."""


def is_left_out(name: str) -> bool:
    """Whether a folder of files is walked without this entry: a hidden one, or the cache of a tool."""
    return name.startswith(".") or name == _OWN_FOLDER


def address_below(url: str, path: str) -> str:
    """The address of a file at a relative path in a copy of what is below `url`.

    A `?` in the name begins the query, as wget writes it, and `index.html` is the address of its folder. Both tools put
    all of a host into a folder called like it, HTTrack with `_` before the port: where the copy is named from outside
    that folder, it is no part of the address.
    """
    host = urlsplit(url).netloc
    folder, slash, inner = path.partition("/")
    if slash and folder in (host, host.replace(":", "_")):
        path = inner
    path, mark, query = path.partition("?")
    if not mark:
        path = _INDEX.sub("", path)
    address = url if url.endswith("/") else f"{url}/"
    return f"{address}{quote(path, safe=_KEPT)}{mark}{quote(query, safe=_KEPT + '?')}"

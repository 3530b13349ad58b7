"""Folders that copies of sites stand in, as wget and HTTrack write them: the addresses of their files, and what is the
tool's own."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection
from typing import BinaryIO
from urllib.parse import quote, urlsplit, urlunsplit

_INDEX = re.compile(r"(?:^|(?<=/))index\.html$")
"""What wget calls the page of an address that ends in a slash."""
_KEPT = "/%:@!$&'()*+,;=~"
"""What an address may hold, and `%`: wget leaves what was escaped as it was."""
_QUERY = re.compile(r"@(?=[\w.%\[\]-]+=)")
"""What wget writes for `?` where names of files are to be such as Windows knows."""
_RENAMED = re.compile(
    rb"""(?i)(\b(?:href|src|action)\s*=\s*["']?(?![a-z][a-z0-9+.-]*:|//|[#?])[^"'?#<>\s]*?)(?:%3F|@(?=[\w.%\[\]-]+=))"""
)
"""A link that wget has turned to the name of a file, up to what stands for the `?` in it."""
_OWN_FOLDER = "hts-cache"
"""HTTrack keeps each page a second time in there …"""
CACHE = f"{_OWN_FOLDER}/new.zip"
"""… as it came, under its address."""
_UTF8_MARK = 0x800
_KEPT_AS = ".orig"
"""What `wget --backup-converted` calls the page as it came."""


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
    if slash and folder in (host, host.replace(":", "_"), host.replace(":", "+")):
        path = inner
    path, mark, query = _QUERY.sub("?", path, 1).partition("?") if "?" not in path else path.partition("?")
    if not mark:
        path = _INDEX.sub("", path)
    address = url if url.endswith("/") else f"{url}/"
    return f"{address}{quote(path, safe=_KEPT)}{mark}{quote(query, safe=_KEPT + '?')}"


def find_converted(names: Collection[str]) -> frozenset[str]:
    """Names of what wget has made of pages beside which each stands as it came. `wget --adjust-extension` adds its ending to
    the former alone."""
    stems = [name.removesuffix(_KEPT_AS) for name in names if name.endswith(_KEPT_AS)]
    made = (next((name for name in (stem, f"{stem}.html") if name in names), None) for stem in stems)
    return frozenset(name for name in made if name is not None)


def name_on_site(name: str) -> str:
    """The name of a page as it came without what wget calls it by."""
    return name.removesuffix(_KEPT_AS)


def written_name(info: zipfile.ZipInfo) -> str:
    """The name of a file in a zip file as it was meant. Without the mark of UTF-8 it counts as DOS's code page, and HTTrack and
    other tools write UTF-8 all the same; what is UTF-8 by chance is hardly found in that code page."""
    try:
        return info.filename if info.flag_bits & _UTF8_MARK else info.filename.encode("cp437").decode()
    except UnicodeError:
        return info.filename


def is_address(name: str) -> bool:
    """Whether the name of a file in a zip file is an address, as in HTTrack's cache."""
    return name.startswith(("http://", "https://"))


def cached_files(cache: str) -> frozenset[str]:
    """The files, by their paths in the copy, that HTTrack has made of what its cache holds, or of an error that it has noted
    there; of a cache that cannot be read, none."""
    made: set[str] = set()
    try:
        with open(cache, "rb") as file, zipfile.ZipFile(file) as container:
            for info in filter(lambda info: is_address(info.filename), container.infolist()):
                noted = noted_in(file, info.header_offset)
                if info.file_size or noted.get("x-statuscode", "200") != "200":
                    path = urlsplit(written_name(info))
                    folder = path.netloc.replace(":", "_")
                    usual = f"{folder}{path.path}"
                    _, _, below = noted.get("x-save", "").partition(f"{folder}/")
                    made.update((f"{folder}/{below}",) if below else (usual, f"{usual}.html"))
    except (OSError, zipfile.BadZipFile):
        return frozenset()
    return frozenset(made)


def noted_in(file: BinaryIO, offset: int) -> dict[str, str]:
    """What HTTrack notes in the header of an entry of its cache, which begins at that place in the file."""
    file.seek(offset + 26)
    lengths = file.read(4)
    file.seek(offset + 30 + int.from_bytes(lengths[:2], "little"))
    lines = file.read(int.from_bytes(lengths[2:], "little")).decode("utf-8", "replace").split("\r\n")
    fields = (line.partition(": ") for line in lines)
    return {name.lower(): value for name, _, value in fields}


def is_as_it_came(name: str) -> bool:
    """Whether a file of a copy is a page as it came, and not what a tool has made of it."""
    return is_address(name) or name.endswith(_KEPT_AS)


def restore_queries(body: bytes) -> bytes:
    """A page with the links that wget has turned to names of files as they were, as far as names tell."""
    return _RENAMED.sub(rb"\1?", body) if b"%3" in body or b"@" in body else body


def choose_address(below: str, stated: str | None) -> str:
    """The address of a page in a copy: what the copy itself states, if it is on the host of the address that follows from the
    name of its file; tools name files as they like."""
    told = urlsplit(stated or "")
    own = urlsplit(below)
    if told.netloc.removeprefix("www.") != own.netloc.removeprefix("www."):
        return below
    return urlunsplit(told._replace(scheme=own.scheme, netloc=own.netloc))

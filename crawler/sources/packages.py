"""Lists of WACZ packages, as Browsertrix and multi-WACZ write them in JSON: which files beside them they name; reads no
packages."""

from __future__ import annotations

import os
from contextlib import suppress
from urllib.parse import unquote, urlsplit

import msgspec
from msgspec import Struct

_LONGEST = 16 << 20
_ENDING = ".wacz"


class _Resource(Struct):
    path: str = ""
    name: str = ""
    url: str = ""


class _Package(Struct):
    resources: list[_Resource]


_DECODER = msgspec.json.Decoder(_Package)
_LIST_DECODER = msgspec.json.Decoder(list[_Resource])


def find_packages(file: str) -> list[str] | None:
    """The packages that a JSON file lists, by their paths; None where it lists none. Those with an address elsewhere are looked for
    beside the list under their own name."""
    if not file.lower().endswith(".json"):
        return None
    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError), open(file, "rb") as opened:
        content = opened.read(_LONGEST).removeprefix(b"\xef\xbb\xbf").lstrip()
        listed = _LIST_DECODER.decode(content) if content[:1] == b"[" else _DECODER.decode(content).resources
        named = [_place_of(one) for one in listed]
        if named and all(named):
            return [os.path.join(os.path.dirname(file), name) for name in named if name]
    return None


def _place_of(resource: _Resource) -> str | None:
    """Where a package is, seen from the list: a path in its folder or below; None for what is no package."""
    for stated in (resource.path or resource.url, resource.name):
        is_elsewhere = "://" in stated or stated.startswith("/")
        name = unquote(urlsplit(stated).path).rpartition("/")[2] if is_elsewhere else stated
        if name.lower().endswith(_ENDING) and ".." not in name.split("/"):
            return name
    return None

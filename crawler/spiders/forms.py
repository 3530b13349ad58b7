"""What the addresses of a site's articles have in common, by which others are told from whatever else it has; pure."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct

from crawler.same_page import place_of

_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS = (re.compile(r"^\d"), re.compile(r"\d$"), re.compile(r"\d"))
"""Where names have numbers: at their begin, at their end, anywhere."""
_EXTENSION = re.compile(r"\.[a-z]{3,5}$")
_OF_ALL = frozenset(
    "node content contents page pages site sites index.php web portal home main cms public p id - default article show view".split()
)
"""Folders of systems that keep whatever they have in them."""


class Form(NamedTuple):
    """What the addresses of a section's articles have in common: folder, with its numbers as 0, end, and parameters."""

    folder: tuple[str, ...]
    extension: str
    names: tuple[str, ...]

    @property
    def is_telling(self) -> bool:
        """Whether the folder is one of a section, or of a year, and not that of the whole site or of a language."""
        return any(part == "0000" or (len(part) > 2 and part not in _OF_ALL) for part in self.folder)


class Seen:
    """The articles of one form that lists gave."""

    def __init__(self) -> None:
        self.count = 0
        self.is_given = False
        """Whether sitemaps have given some, too."""
        self._dated = 0
        """Those whose pages state their day."""
        self._marks = list(_MARKS)
        """What the last parts of all their addresses have in common."""

    @property
    def is_numbered(self) -> bool:
        """Whether their numbers tell articles from what else stands beside them."""
        return bool(self._marks)

    @property
    def is_dated(self) -> bool:
        """Whether most say themselves of which day they are: else nothing tells from them what stands beside them."""
        return 2 * self._dated > self.count

    def add(self, name: str, *, is_given: bool, is_dated: bool) -> None:
        self.count += not is_given
        self._dated += is_dated and not is_given
        self.is_given |= is_given
        self._marks = [mark for mark in self._marks if mark.search(name)]

    def is_like(self, name: str) -> bool:
        """Whether a name has the numbers that all have."""
        return all(mark.search(name) for mark in self._marks)


class Stored(Struct):
    """Of a record, where its page is, its title, the day that it states, and what it is marked with."""

    url: str | None = None
    title: str | None = None
    date: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        return self.date is not None and "date_from_listing" not in self.warnings


def form_of(url: str) -> tuple[Form, str]:
    """The form of an address, and the last part of its path, or the values of its parameters."""
    parts = urlsplit(url)
    path = _EXTENSION.sub("", parts.path.lower().rstrip("/"))
    *folder, name = path.split("/")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    if pairs:  # what shows articles, and which
        folder, name = [*folder, name], " ".join(value for _, value in pairs)
    names = sorted({name for name, _ in pairs})
    extension = parts.path.lower().rstrip("/")[len(path) :]
    return Form(tuple(_NUMBER.sub(_zeros, part) for part in folder if part), extension, tuple(names)), name


def _zeros(number: re.Match[str]) -> str:
    """A number without its value, by which a year is told from others."""
    return "0000" if _YEAR.fullmatch(number[0]) else "0"


def folder_of(listing: str) -> tuple[str, ...]:
    """The folder that an address of a list stands for: its path without the name of an index or the end of a file."""
    return tuple(part for part in _EXTENSION.sub("", place_of(listing).partition("?")[0]).split("/") if part)

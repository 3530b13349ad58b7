"""The demo site's content as typed values out of its TOML files; must know nothing of HTML or HTTP."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec
from msgspec import Struct

SITE_NUMBER = 1
"""The CMS's number of the site, part of the addresses of pictures and files."""
SLUG_LENGTH = 80
"""The CMS cuts the words of an address there."""

_FOLDED = str.maketrans({"ł": "l", "Ł": "L", "„": None, "”": None, '"': "quot"})


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A section with a listing. `crumbs` are the names of the way to it, its own last."""

    path: str
    crumbs: tuple[str, ...]
    per_page: int
    variants: tuple[Literal["a", "b", "c", "e"], ...]
    """Markup of the items, page by page; the last one holds for all further pages."""
    date_label: str = "Data publikacji: "

    @property
    def name(self) -> str:
        return self.crumbs[-1]


class Picture(Struct, frozen=True, forbid_unknown_fields=True):
    """A picture of the CMS: large and small form have addresses made from its number."""

    id: int
    caption: str | None = None
    alt: str = ""
    credit: str | None = None

    @property
    def url(self) -> str:
        return f"/dokumenty/zalaczniki/{SITE_NUMBER}/{SITE_NUMBER}-{self.id}_g.png"

    @property
    def thumbnail_url(self) -> str:
        return f"/dokumenty/zalaczniki/{SITE_NUMBER}/mini/{SITE_NUMBER}-{self.id}_mo2.png"


class File(Struct, frozen=True, forbid_unknown_fields=True):
    """A file for download. Without a `name` its address is of the older kind, which shows no file ending."""

    id: int
    title: str
    kind: Literal["pdf", "docx", "xlsx"]
    size: str
    name: str | None = None

    @property
    def url(self) -> str:
        if self.name:
            return f"/download/{SITE_NUMBER}/{self.id}/{self.name}.{self.kind}"
        return f"/download.php?s={SITE_NUMBER}&id={self.id}"

    @property
    def text(self) -> str:
        return f"{self.title} ({self.kind.upper()}, {self.size})"


class Story(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article; the `…_form` fields choose among the forms that the CMS's pages have."""

    id: int
    section: str
    title: str
    date: datetime.date
    modified: datetime.date | None = None
    lead: str | None = None
    body: str
    """In the notation of `crawler.demo.notation`."""
    archived: bool = False
    picture: Picture | None = None
    gallery: tuple[Picture, ...] = ()
    files: tuple[File, ...] = ()
    date_form: Literal["metryka", "drukuj", "listing"] = "metryka"
    """`listing`: the article itself shows no date."""
    lead_form: Literal["heading", "head", "text"] = "heading"
    gallery_form: Literal["list", "figures", "boxes"] = "list"

    def is_inline(self, file: File) -> bool:
        """Whether the file is offered within the text and not in the list below it."""
        return f"(file:{file.id})" in self.body


class Notice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A listed item that is no article of the site: elsewhere, gone, or closed to robots."""

    section: str
    title: str
    date: datetime.date
    lead: str | None = None
    url: str
    """Whole for another host, else a path."""
    status: int = 200
    """What the site answers for it."""


class Content(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that the demo site shows."""

    publisher: str
    sections: dict[str, Section]
    stories: tuple[Story, ...]
    notices: tuple[Notice, ...]

    def path(self, story: Story) -> str:
        """The address of an article on the site."""
        return f"{self.sections[story.section].path}/{story.id},{make_slug(story.title)}.html"

    def alias(self, story: Story) -> str:
        """The address of the same article without its words."""
        return f"{self.sections[story.section].path}/{story.id},dok.html"

    def listed(self, section: str) -> list[Story | Notice]:
        """What the listing of a section shows, newest first."""
        everything: tuple[Story | Notice, ...] = (*self.stories, *self.notices)
        items = [item for item in everything if item.section == section]
        return sorted(items, key=lambda item: (item.date, getattr(item, "id", 0)), reverse=True)

    def newest(self, count: int) -> list[Story]:
        """The newest articles of all sections."""
        return sorted(self.stories, key=lambda story: (story.date, story.id), reverse=True)[:count]

    def resolve(self, story: Story, href: str) -> str:
        """An address as a text writes it: `story:1562`, `alias:1562`, `file:3301`, others as they are."""
        kind, _, number = href.partition(":")
        if kind == "file":
            return next(file.url for file in story.files if file.id == int(number))
        if kind in ("story", "alias"):
            other = next(s for s in self.stories if s.id == int(number))
            return self.path(other) if kind == "story" else self.alias(other)
        return href

    def pictures(self) -> Iterator[Picture]:
        """All pictures of all articles."""
        for story in self.stories:
            if story.picture:
                yield story.picture
            yield from story.gallery


class _Articles(Struct, forbid_unknown_fields=True):
    article: list[Story]


class _Frame(Struct, forbid_unknown_fields=True):
    publisher: str
    sections: dict[str, Section]
    notice: list[Notice]


@cache
def load_content() -> Content:
    """The content of the installed package; raises `msgspec.ValidationError` for a wrong key or type."""
    folder = files("crawler.demo") / "content"
    frame = msgspec.toml.decode((folder / "site.toml").read_bytes(), type=_Frame)
    stories = [
        story
        for name in ("news.toml", "announcements.toml")
        for story in msgspec.toml.decode((folder / name).read_bytes(), type=_Articles).article
    ]
    return Content(frame.publisher, frame.sections, tuple(stories), tuple(frame.notice))


def make_slug(title: str) -> str:
    """The words of a title as the CMS writes them in an address: ASCII, joined by `-`, cut."""
    text = unicodedata.normalize("NFKD", title.translate(_FOLDED))
    text = text.encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[A-Za-z0-9]+", text))[:SLUG_LENGTH]

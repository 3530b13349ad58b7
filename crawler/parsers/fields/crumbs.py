"""The path to a page ("breadcrumbs") from its elements, without the home link and the page's own title."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.body import inline_text
from crawler.text import fold

_SEPARATORS = " »›>/|\\→•·-–:"
_HOME = re.compile(
    r"(?i)^(?:strona (?:główna|startowa)|główna|start|home ?(?:page)?|main page"
    r"|jesteś tutaj|you are here)\W*$"
)
_CURRENT = re.compile(r"(?i)^(?:current page|this page|aktuelle seite|aktueller artikel|page actuelle)\W*$")
_HOME_PATH = re.compile(r"^/?(?:[a-z]{2,3}/?)?(?:index\.\w+)?$")


class Crumb(NamedTuple):
    """One step of the path; `url` is None for a step without a link, such as the page itself."""

    text: str
    url: str | None


def read_crumbs(items: list[HtmlElement], document: Document, skip: set[HtmlElement]) -> list[Crumb]:
    """The steps of a path with their links, separators and empty ones left out."""
    crumbs = []
    for item in items:
        text = inline_text(item, skip).strip(_SEPARATORS)
        link = item if item.tag == "a" else next(item.iter("a"), None)
        crumbs.append(Crumb(text, document.absolute(link.get("href")) if link is not None else None))
    return crumbs


def trim_crumbs(crumbs: list[Crumb], title: str | None) -> tuple[str, ...]:
    """The path without home ("Strona główna", or a link to the front page in first place) and own title."""
    steps = [c for c in crumbs if c.text]
    if steps and (_HOME.match(steps[0].text) or (steps[0].url and _is_home(steps[0].url))):
        steps = steps[1:]
        if steps and _HOME.match(steps[0].text):  # "You are here:" before the home link
            steps = steps[1:]
    for number, step in enumerate(steps):
        # nothing stands below the page itself: what follows is the path again, for small screens
        if _CURRENT.match(step.text) or (title and is_own_title(step.text, title)):
            steps = steps[:number]
            break
    return tuple(c.text for c in steps)


def is_own_title(text: str, title: str) -> bool:
    """Whether a step of the path is the page's title, also when the site shortens it."""
    step, whole = fold(text), fold(title)
    if step == whole:
        return True
    if len(step) < 12 or not whole.startswith(step):
        return False
    return text.rstrip().endswith(("…", "...")) or len(step) >= 30


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    return not parts.query and _HOME_PATH.match(parts.path) is not None

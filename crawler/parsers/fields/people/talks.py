"""What a reporter says in a talk, which begins as the line of an author does: "Reporter: Thank You"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.author_names import reads_as_name
from crawler.parsers.fields.phrases.author_words import POST
from crawler.patterns import lazy

_SPOKEN = lazy(rf"(?:{POST}|interview)[:：]", re.IGNORECASE)
"""What a reporter is called at the beginning of a line, as one who wrote the text or as one who asks."""


class Talk:
    """The lines of a page that begin with what a reporter is called, looked through once, and only where one is asked about."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self._said: dict[str, str] | None = None

    def holds(self, line: str) -> bool:
        """Whether a line is what a reporter says: another begins with the same label and says no name."""
        spoken = _SPOKEN.match(line)
        if spoken is None:
            return False
        if self._said is None:
            self._said = dict(_said_without_name(self._lines))
        return self._said.get(spoken[0], line) != line


def _said_without_name(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        spoken = _SPOKEN.match(line)
        if spoken is not None and not reads_as_name(line[spoken.end() :].strip(" .!")):
            yield spoken[0], line


def spoken_lines(survey: Survey, root: HtmlElement) -> Iterator[str]:
    """The lines within an element that begin with what a reporter is called."""
    for block in map(survey.blocks.__getitem__, survey.subtree(root)):
        if block.chars and _SPOKEN.match("".join(islice(block.element.itertext(), 3)).lstrip()):
            yield inline_text(block.element)

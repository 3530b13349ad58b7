"""The part of a line on the author that says the name, without what is printed behind it: a mail address, whom the author
writes for, or further lines that only a break parts from it."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.phrases.author_words import AND, BY
from crawler.patterns import lazy
from crawler.text import normalize_text


def without_contact(line: str) -> str:
    """A line on the author without the mail address behind the name and without whom the author writes for: "By Jane Doe, Special
    to the Courier (jane@courier.example)"."""
    if "@" in line:
        line = _MAIL.sub("", line)
    begins = _BY.match(line)
    if begins is not None:
        line = line[: begins.end()] + _WRITES_FOR.sub("", line[begins.end() :])
    return line


_MAIL = lazy(r"(?i)(?:[\s,;|/(–—-]|\be-?mail\s?:|\bcontact\s?:)*\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?\s*$")
_BY = lazy(rf"\W*(?i:{BY})\s")
_WRITES_FOR = re.compile(
    r"(?i),?\s(?:(?:for|of|from)\sthe\s[^.]{3,40}|special\s(?:correspondent\s)?(?:to|for)\s[^.]{3,40}|pour\sle\s[^.]{3,40})$"
)
"""As papers of the United States print it: "By JANE DOE of the Courier Staff", "Special to the Courier"."""


def first_line(element: HtmlElement) -> str:
    """The text before an element's first break or link, where that is a line: empty without such, where the names go on behind
    it ("By Jane Doe and<br>Tim Roe"), or where it begins a sentence. Links behind a name lead to a mailbox or to what else
    someone wrote."""
    if next(element.iter("br", "a"), None) is None:
        return ""
    line = normalize_text("".join(_texts_before_break(element)))
    rest = normalize_text(text_content(element)).removeprefix(line).strip()
    is_sentence = rest[:1].islower() and rest.endswith((".", "!", "?"))
    return "" if is_sentence or _GOES_ON.search(line) is not None else line


_GOES_ON = lazy(rf"(?i)(?:[,;&+/]|\s(?:{AND}))$")


def _texts_before_break(element: HtmlElement) -> list[str]:
    """The texts before the first break or link that has text before it; walked, not called, for a page may nest thousands."""
    texts: list[str] = []
    for event, part in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            if part.tag in ("br", "a") and any(map(str.strip, texts)):
                break
            texts.append(part.text or "")
        elif part is not element:
            texts.append(part.tail or "")
    return texts

"""Days in the foot of a text; what the foot of the page says is of the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.dates.date_ranks import Printed
from crawler.parsers.fields.dates.dated_lines import ends_with_label
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.date_words import DATE, names_publication, says_updated


def is_of_text(line: HtmlElement, container: HtmlElement) -> bool:
    """Whether a foot stands in one box with the text, and not at the end of the page."""
    for above in line.iterancestors():
        if (
            above.tag in ("body", "footer")
            or above.get("role") == "contentinfo"
            or above.get("id") == "footer"
        ):
            return False
        if is_inside(container, {above}):
            return True
    return False


def dates_in_foot(line: HtmlElement, position: int) -> Iterator[Printed]:
    """The days behind labels in a line of the foot of a text, where it or the one beside it speaks of publication: of the
    site such lines say when it was changed, and which day it is."""
    box = line.getparent()
    around = inline_text(box) if box is not None else ""
    if len(around) > _FOOT or not any(_labels(around, names_publication)):
        around = inline_text(line)
        if not any(_labels(around, names_publication)):
            return
    text = inline_text(line)
    for label, is_change in ((names_publication, False), (says_updated, True)):
        for day in islice(_labels(text, label), 1):
            yield Printed(_IN_FOOT, position, Found(day, "date line"), None, is_change)


def _labels(text: str, is_label: Callable[[str], bool]) -> Iterator[str]:
    """The days of a text that stand right behind a label of the kind."""
    for match in DATE.finditer(text):
        before = text[: match.start()]
        if ends_with_label(before) and is_label(before[-_LABEL:]):
            yield match[0]


_LABEL = 30
_FOOT = 300
"""Characters of a box of several such lines at most."""
_IN_FOOT = 1.9
"""How far such a day is trusted: less than one near the title or the text."""

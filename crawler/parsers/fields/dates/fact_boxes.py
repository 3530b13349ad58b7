"""Boxes beside a text that state facts about the page, such as its kind, its number and its day; ranks no date."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.date_kinds import LINE
from crawler.parsers.fields.files.file_links import may_be_file
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.line_parts import short_text, text_of
from crawler.parsers.fields.page.marks import Mark, mark_of
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, names_publication, says_updated


def is_in_facts(holder: HtmlElement) -> bool:
    """Whether a date stands in a side column with nothing but facts about the page."""
    columns = [above for above in islice(holder.iterancestors(), _LEVELS) if mark_of(above) is Mark.SIDE]
    return bool(columns) and states_facts(columns[-1])


def states_facts(box: HtmlElement) -> bool:
    """Whether a box has only a few days and short words: neither a picture nor a file, no headline of another page, and no
    heading that names another thing, such as an event or a report."""
    text = short_text(box, _FACTS)
    if not text or len(HAS_YEAR.findall(text)) > _DAYS:
        return False
    if next(box.iter("img", "picture", "iframe", "button"), None) is not None:
        return False
    if any(may_be_file(link) or len(text_of(link).split()) >= _HEADLINE for link in box.iter("a")):
        return False
    return all(_is_of_facts(short_text(heading, LINE)) for heading in box.iter(*HEADING_TAGS))


def _is_of_facts(heading: str) -> bool:
    said = f"{heading} "
    return _NAMES_FACTS.search(said) is not None or names_publication(said) or says_updated(said)


_NAMES_FACTS = re.compile(
    r"(?i)\b(?:about|info|informati\w*|details?|facts?|(?:meta)?data|(?:meta)?daten|angaben|fakten|metryczka|informacj\w|szczegóły|"
    r"dane|détails|datos|detalles|información|informazioni|dettagli|dati|informaç\w+|dados|gegevens|informatie|uppgifter|fakta|"
    r"tiedot|údaje|informac\w)\b"
)
"""Stands in the heading of what is said about a page."""
_LEVELS = 6
_FACTS = 500
"""Characters of the longest box of facts …"""
_DAYS = 3
"""… and days in it."""
_HEADLINE = 5
"""Words of a link from which it is the headline of another page."""

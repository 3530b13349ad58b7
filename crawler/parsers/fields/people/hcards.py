"""What the elements that name an author are called, and which of those that hCard calls a person are about who wrote."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

from crawler.parsers.fields.page.inline import element_after, element_before, inline_text, is_longer
from crawler.parsers.fields.page.link_kinds import leads_to_author
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.author_names import is_labelled
from crawler.parsers.fields.phrases.date_words import HAS_YEAR

AUTHOR_WORDS = frozenset(
    "author authors byline writeby writtenby reporter autor autoren writer articleauthor postauthor entryauthor itemposter vcard fn contributor contributors autorin autorka autora autores autore autori "
    "signatura firmante avtor toimittaja penulis tacgia muhabir yazan "
    "auteur auteurs redacteur forfatter författare skribent kirjoittaja szerzo yazar redaktor verfasser".split()
)
LONGEST_LINE = 300
ROW_LEVELS = 2


def is_of_writer(element: HtmlElement) -> bool:
    """Whether an element that is called as hCard calls a person and the name of one is that of who wrote: a box of authors is
    around it, its link leads to what they wrote, or it stands in a row with a day, or right above
    or below one, and has nothing of a register or contact."""
    if not words_of(element).isdisjoint(_WRITERS):
        return True
    box = element
    for above in islice(element.iterancestors(), ROW_LEVELS + 1):
        words = words_of(above)
        if not words.isdisjoint(_WRITERS):
            return True
        box = above if not words.isdisjoint(_CARD_WORDS) else box
    if _has_contact(box):
        return False
    links = (box, *islice(box.iter("a"), 2), *islice(box.iterancestors("a"), 1))
    if any(leads_to_author(link.get("href")) or link.get("rel") == "author" for link in links):
        return True
    rows = [row for row in islice(box.iterancestors(), ROW_LEVELS) if not is_longer(row, LONGEST_LINE)]
    near = (e for row in rows[:1] if not _has_contact(row) for e in (element_before(row), element_after(row)))
    beside = [e for e in near if e is not None]
    return any(HAS_YEAR.search(inline_text(row)) or is_labelled(inline_text(row)) for row in rows) or any(
        HAS_YEAR.search(inline_text(line)) for line in beside if not is_longer(line, LONGEST_LINE)
    )


def _has_contact(box: HtmlElement) -> bool:
    return any(not words_of(part).isdisjoint(_CONTACT_WORDS) for part in islice(box.iter(), _MOST_PARTS))


_CARD_WORDS = frozenset(("vcard", "fn"))
_WRITERS = AUTHOR_WORDS - _CARD_WORDS
_CONTACT_WORDS = frozenset("tel email adr role org bday streetaddress locality".split())
"""What else hCard names of a person or office: on a page about them, or of whom to ask."""
_MOST_PARTS = 12

"""Names of authors in the elements of a page that are called so; no metadata and no lines without a name."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice, takewhile

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text, is_longer
from crawler.parsers.fields.page.marks import (
    ICON_TAGS,
    QUOTATION_WORDS,
    beginnings,
    class_words,
    parts_of,
    words_of,
    words_of_icon,
)
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.select import called, called_in_order
from crawler.parsers.fields.people.hcards import AUTHOR_WORDS, LONGEST_LINE, ROW_LEVELS, is_of_writer
from crawler.parsers.fields.phrases.author_names import (
    LONGEST_NAME,
    is_behind_caseless_word,
    is_eastern_name,
    is_labelled,
    is_login,
    is_role,
    names_in,
    names_others,
    reads_as_name,
)
from crawler.parsers.fields.phrases.date_words import HAS_YEAR
from crawler.parsers.fields.phrases.people_words import is_heading_of_author
from crawler.parsers.fields.survey.teaser_cards import is_of_card
from crawler.text import normalize_text

_PHOTO_WORDS = frozenset("photo figure foto bild image imagen imagem zdjecie video".split())
"""Beside a word for authors in a name: that of who took a picture or film."""


def names_in_boxes(
    document: Document,
    survey: Survey,
    root: HtmlElement,
    title: HtmlElement | None,
    days: Collection[HtmlElement],
) -> Iterator[list[str]]:
    """The names in each element called author that holds any, the first before all, with those beside it in its line; those in
    the row of the page's day last, which some templates set above the box of title and text."""
    likely = _called_authors(document)
    around = {root, *root.iterancestors(), *(title.iterancestors() if title is not None else ())}
    rows = (row.iter(*_AUTHOR_TAGS) for day in islice(days, 1) for row in _row_around(day, around))
    for element in chain(root.iter(*_AUTHOR_TAGS), *rows) if likely else ():
        if (
            element in likely
            and (not _is_outside(element, survey) or _is_stated(element, around))
            and not is_others(element)
            and not (is_of_card(element, around, survey) and not _is_headed(element))
        ):
            names = _names_in(element)
            if names:
                yield [*names, *_names_beside(element, likely)]


def _row_around(day: HtmlElement, around: Container[HtmlElement]) -> list[HtmlElement]:
    """The widest short box of a day that holds neither title nor text."""
    above = islice(day.iterancestors(), ROW_LEVELS + 1)
    return list(takewhile(lambda box: box not in around and not is_longer(box, LONGEST_LINE), above))[-1:]


def _is_headed(element: HtmlElement) -> bool:
    """Whether a name is itself set as a heading."""
    return next(element.iter(*HEADING_TAGS), None) is not None or any(
        above.tag in HEADING_TAGS for above in islice(element.iterancestors(), 2)
    )


def names_in_cards(document: Document, article: HtmlElement) -> list[str]:
    """The names in a box of the article's that is called authors, says so in its heading, and says nothing else."""
    for box in called_in_order(document, _CARDS):
        if article not in box.iterancestors():
            continue
        heading, *said = [text for _, text in _texts_of(box)] or [""]
        if (
            0 < len(said) <= _MOST_IN_CARD
            and is_labelled(f"{heading}:")
            and all(reads_as_name(text) or is_eastern_name(text) for text in said)
        ):
            return said
    return []


_CARDS = ("author", "authors")
_MOST_IN_CARD = 5


def _is_outside(element: HtmlElement, survey: Survey) -> bool:
    """Whether an element stands in no box of the article's; the box about its author, which is none of its text, is."""
    own = element
    for above in islice(element.iterancestors(), _BOX_LEVELS):
        if not words_of(above).isdisjoint(_AUTHOR_BOXES):
            own = above
    if own is element and words_of(own).isdisjoint(_AUTHOR_BOXES):
        return survey.is_frame(element)
    around = own.getparent()
    if around is not None and _OF_POST in words_of(around):
        around = around.getparent()
    return around is None or survey.is_frame(around)


def _is_stated(element: HtmlElement, around: set[HtmlElement]) -> bool:
    """Whether an element states the author of the thing that the title and text are of, as microdata has it, even where
    the line of author and day is marked up as navigation."""
    if element.get("itemprop") != "author":
        return False
    thing = next((e for e in element.iterancestors() if e.get("itemscope") is not None), None)
    return thing is not None and thing in around and thing.tag not in ("html", "body")


_OF_POST = "postcopyright"
"""What themes of Hexo call the box right after an article that says by whom it is and what its rights are."""
_BOX_LEVELS = 4
_AUTHOR_BOXES = frozenset("author authors authorbox authorinfo authorbio autor autore auteur".split())


def _names_in(element: HtmlElement) -> list[str]:
    name = next((e for e in element.iter() if e.get("itemprop") == "name" or e.get("class") == "fn"), element)
    if name.tag == "meta":
        text = name.get("content") or ""
        return [] if is_login(text) else names_in(text)
    if len(name) and all(child.tag == "br" for child in name):
        lines = [normalize_text(text) for text in (name.text, *(br.tail for br in name))]
        if not any(map(str.isdigit, "".join(lines))):  # else place and day
            return _names_in_lines(lines)
    text = _name_in(name)
    if names_others(text):
        return []
    names = names_in(text) if len(text) <= LONGEST_NAME else []
    is_parted = any(
        not words_of(e).isdisjoint(_NAME_PARTS) for e in element.iterdescendants("span", "b", "i")
    )
    return names if is_parted or len(text) > _LONGEST_BOX else told_apart(element, names)


def told_apart(box: HtmlElement, names: list[str]) -> list[str]:
    """The names read from the whole text of a box, or those that stand each in an element of its own: texts that nothing
    parts, as each stands in its own box, would be read as one: "Jane Doe" and "Follow"."""
    apart = _names_apart(box) if len(box) else []
    return apart if apart and not set(apart) <= set(names) else names


def _names_in_lines(lines: Sequence[str]) -> list[str]:
    """The names in the lines of a box: in the first that has any, and in those behind it that are a name each; what else
    follows says what they are, or who edited the text."""
    names: list[str] = []
    for line in lines:
        if not names:
            names += names_in(line) if len(line) <= LONGEST_NAME and not names_others(line) else []
        elif reads_as_name(line) and not is_role(line) and not _LABELLED.search(line):
            names.append(line)
        elif line:
            break
    return names


_LABELLED = re.compile(r"[:–—]|\s-\s")
_NAME_PARTS = frozenset("firstname givenname forename vorname fornavn fornamn imie prenom".split())
"""What the first of a person's names is called that stands in an element of its own."""
_LONGEST_BOX = 600
"""Characters of the longest box about an author."""
_FIRST_TEXTS = 4
"""A name is among the first texts of a box about an author: above it stand a label, or what heads the box."""


def _names_apart(box: HtmlElement) -> list[str]:
    """The names that stand each in an element of its own, all of one kind."""
    names: list[str] = []
    kind = None
    for number, (element, text) in enumerate(_texts_of(box)):
        if kind is None and number >= _FIRST_TEXTS:
            break
        if kind is not None and _kind_of(element) != kind:
            continue
        found = (
            [] if is_heading_of_author(text) or len(text) > LONGEST_NAME or is_role(text) else names_in(text)
        )
        if len(found) == 1 and (reads_as_name(found[0]) or is_eastern_name(found[0])):
            kind = _kind_of(element)
            names += found
    return names


def _kind_of(element: HtmlElement) -> tuple[object, ...]:
    above = element.getparent()
    return element.tag, element.get("class"), above.tag if above is not None else None


def _texts_of(box: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """The elements that have a text of their own."""
    for element in box.iterdescendants():
        text = (
            normalize_text(element.text) if element.tag not in ("time", "button", "script", "style") else ""
        )
        if text:
            yield element, text


def _names_beside(element: HtmlElement, likely: set[HtmlElement]) -> list[str]:
    """The names of others called authors in the same line: each has an element of their own."""
    line = element.getparent()
    if line is None or len(inline_text(line)) > LONGEST_LINE:
        return []
    found: list[str] = []
    for other in (line if line.tag in ("a", "li") else element).itersiblings():
        named = other if other in likely else next((e for e in other.iter() if e in likely), None)
        names = [name for name in _names_in(named) if reads_as_name(name)] if named is not None else []
        # a box that says more than the names is that of another article
        if 2 * len("".join(names)) > len(inline_text(other)):
            found += names
    return found


_AUTHOR_TAGS = ("a", "span", "p", "div", "address", "strong", "b", "em", "cite", "dd", "li", "ul", "h4", "h5")


def _called_authors(document: Document) -> set[HtmlElement]:
    """The elements that are called author."""
    found = {e for e in called(document, AUTHOR_WORDS) if not _is_box_of_functions(e) and is_of_writer(e)}
    found.update(e for e, ident in document.attributed.get("id", NONE).items() if _is_called_author(ident))
    found -= {e for e in found if _is_photographer(e)}
    found.update(e for e in called(document, ("submitted",)) if _BEHIND in inline_text(e))
    for name in ("data-hook", "data-testid"):  # Wix and Medium have no other lasting names
        found.update(
            e
            for e, value in document.attributed.get(name, NONE).items()
            if value == "user-name" or _is_called_author(value)
        )
    for name in ("rel", "itemprop"):
        found.update(e for e, value in document.attributed.get(name, NONE).items() if value == "author")
    for name in ("rel", "property"):  # RDFa
        values = document.attributed.get(name, NONE).items()
        found.update(e for e, value in values if value in _RDFA_AUTHOR and e.tag != "meta")
    found.update(e for e, hint in document.attributed.get("title", NONE).items() if _is_label(hint))
    signs = (e for e in called(document, _PERSONS) if e.tag in ICON_TAGS)
    found.update(e for sign in signs if (e := sign.getparent()) is not None and _is_signed(e, sign))
    # of the author, as HTML has it, where it says when that was written
    page = body_texts(document)
    addresses = (page.elements[place] for place in page.places_of("address"))
    found.update(e for e in addresses if next(e.iter("time"), None) is not None)
    # what templates call the box about the author is a byline where it says no more than "by Jane Doe"
    found.update(e for e in called(document, _BYLINE_BOXES) if _is_byline(inline_text(e)))
    # a signature in Italian and Spanish, a company elsewhere
    found.update(e for e in called(document, ("firma",)) if _is_signature(inline_text(e)))
    return found


_RDFA_AUTHOR = frozenset(("author", "schema:author", "dc:creator", "dct:creator", "dcterms:creator"))
_PERSONS = ("user", "person")
"""What the fonts of signs call the one that templates set before who wrote: `fa-user`, `bi-person`."""
_LONGEST_LABEL = 25


def _is_label(title: str) -> bool:
    """Whether a hint says of what it is shown over that it is the author."""
    return len(title) <= _LONGEST_LABEL and is_labelled(f"{title.strip(' :：')}:")


_ADMIN = re.compile(r"(?i)\badmin")
"""Who keeps the site, under whatever word for "by"."""


def _is_signed(element: HtmlElement, sign: HtmlElement) -> bool:
    """Whether the sign of a person begins an element that stands in a row with a day: elsewhere, accounts have such a sign."""
    if element[0] is not sign or not words_of_icon(element):
        return False
    name = inline_text(element)
    if not name or _ADMIN.search(name):
        return False
    for row in islice(element.iterancestors(), ROW_LEVELS):
        if is_longer(row, LONGEST_LINE + _UNSHOWN):
            return False  # a list of those who wrote to the site, each with such a sign
        text = inline_text(row)
        if len(text) <= LONGEST_LINE and HAS_YEAR.search(text):
            return True
    return False


_UNSHOWN = 200
"""Characters that a row may hold beside those that it shows."""


_BYLINE_BOXES = ("authorbox", "authorinfo", "autorbox", "autorenbox")


def _is_byline(text: str) -> bool:
    return len(text) <= LONGEST_NAME and is_labelled(text)


_AUTHOR_IDS = AUTHOR_WORDS - {"fn"}
"""An address with "fn" is that of a footnote."""
_BEGINNINGS = beginnings(_AUTHOR_IDS)


@lru_cache(maxsize=4096)  # menus are the same on all pages of a site
def _is_called_author(ident: str) -> bool:
    # nearly all ids of a page are new, and few have a part that any of the words begins with
    if _BEGINNINGS.isdisjoint(parts_of(ident)):
        return False
    return not class_words(ident).isdisjoint(_AUTHOR_IDS)


def _is_box_of_functions(element: HtmlElement) -> bool:
    """Whether "fn", hCard's word for a name, which has it in a line, is short for what a page can do."""
    return element.tag in ("div", "ul", "li") and words_of(element).isdisjoint(_AUTHOR_IDS)


def _is_photographer(element: HtmlElement) -> bool:
    words = class_words(f"{element.get('class') or ''} {element.get('id') or ''}")
    return not words.isdisjoint(_PHOTO_WORDS)


def _is_signature(text: str) -> bool:
    return is_labelled(text) or reads_as_name(text.partition(" - ")[0])


_DIGIT = re.compile(r"\d")
_BEHIND = " — "
"""Stands between the day and the author in Drupal's line: "Mon, 03/08/2010 - 10:15 — Jane Doe"."""


def _name_in(box: HtmlElement) -> str:
    """What an element called author says: its link where that is a name, and neither time nor account beside the name."""
    accounts = set(filter(_is_account, box.iter("a")))
    if len(box) > 1 and _is_label(inline_text(box[0])):
        accounts.add(box[0])  # "Author", in a box of its own beside that of the name
    text = inline_text(box, {*box.iter("time"), *accounts}).strip(" ,|–—")
    if HAS_YEAR.search(text):
        text = (
            text.rpartition(_BEHIND)[2] if _BEHIND in text else text.partition(" - ")[0]
        )  # with place and day
    links = [inline_text(a) for a in box.iter("a") if a not in accounts]
    if len(links) == 1 and (reads_as_name(links[0]) or is_eastern_name(links[0])):
        before = text.partition(links[0])[0]
        return before if reads_as_name(before) else links[0]
    if len(links) == 1 and is_behind_caseless_word(text, links[0]):
        return links[0]
    if not links and _DIGIT.search(text):  # Liferay's box of the name, in bold, and the day
        names = map(inline_text, box.iter("strong", "b"))
        text = next((name for name in names if reads_as_name(name)), text)
    return text if " " in text else inline_text(box, accounts)


_ACCOUNTS = re.compile(
    r"//(?:\w+\.)?(?:twitter|x|facebook|instagram|threads|linkedin|xing|youtube|tiktok|github)\.com/|//(?:t\.me|bsky\.app)/"
)


def _is_account(link: HtmlElement) -> bool:
    """Whether a link leads to somebody in a network, and is called after the account: what else it says may be the name."""
    return _ACCOUNTS.search(link.get("href") or "") is not None and not reads_as_name(inline_text(link))


def is_others(element: HtmlElement) -> bool:
    """Whether a name stands in a box of contacts, under a quotation, in a caption or in a teaser: a link with a heading, or an
    item of a list whose link says more than a name."""
    for above in islice(element.iterancestors(), 5):
        if above.tag == "a" and next(above.iter(*HEADING_TAGS), None) is not None:
            return True
        if above.tag == "li" and _is_linked_headline(above, element):
            return True
        if above.tag in ("blockquote", "figcaption") or not words_of(above).isdisjoint(_OTHERS_WORDS):
            return True
        if above.tag == "figure" and next(above.iter("blockquote"), None) is not None:
            return True
    return False


def _is_linked_headline(item: HtmlElement, name: HtmlElement) -> bool:
    """Whether an item of a list is a headline that is a link, with a name beside it."""
    links = [a for a in islice(item.iter("a"), _MANY) if name not in (a, *a.iterancestors())]
    headline = max(map(inline_text, links), key=len, default="")
    return len(headline) >= _HEADLINE and len(inline_text(item)) - len(headline) <= LONGEST_LINE


_MANY = 4
_HEADLINE = 20
_OTHERS_WORDS = QUOTATION_WORDS.union(
    "contact contacts kontakt pressekontakt ansprechpartner caption figcaption slide slides".split()
)

"""Entries of a listing: the box around each link to an article, its title, date and lead; knows no site."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.lists.column_heads import cells_of_others
from crawler.parsers.fields.page.heading_words import TOPLINE_WORDS
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.select import classes_of
from crawler.parsers.fields.page.stated_times import stated_times, with_stated_time, without_filled_clock
from crawler.parsers.fields.phrases.box_names import TITLE_WORDS
from crawler.parsers.fields.phrases.date_words import (
    DATE,
    HAS_YEAR,
    find_date,
    names_publication,
    replace_dates,
)
from crawler.parsers.fields.phrases.labels import DATE_TEXT, DateKind, labelled_dates, strip_label
from crawler.parsers.fields.phrases.more_words import says_read_on
from crawler.parsers.fields.phrases.signed_lines import is_byline
from crawler.parsers.fields.titles.line_sizes import NORMAL, own_size
from crawler.text import normalize_text

_BOUNDARIES = frozenset("ul ol table tbody thead main body nav html form".split())
_TEXT_TAGS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_DATE_CLASSES = frozenset("data date data-publikacji".split())
_LEAD_CLASSES = frozenset("lead intro zajawka opis".split())
_NOISE_CLASSES = frozenset(("dodatek",))
"""What INTRACOM calls the office that an entry is from."""


class Card(NamedTuple):
    """The box of one entry, its links, and the address they lead to."""

    element: HtmlElement
    links: list[HtmlElement]
    url: str


def find_cards(
    root: HtmlElement, document: Document, excluded: set[HtmlElement], is_item_url: Callable[[str], bool]
) -> list[Card]:
    """The entries below the root in page order, also repeated ones; links in running text are none."""
    targets: dict[HtmlElement, str] = {}
    for link in root.iter("a"):
        if link in excluded:
            continue
        url = document.absolute(link.get("href"))
        if url and is_item_url(url):
            targets[link] = url
    cards: dict[HtmlElement, Card] = {}
    for link, url in targets.items():
        box = find_box(link, url, root, targets)
        if box is None:
            continue
        if box in cards:
            cards[box].links.append(link)
        else:
            cards[box] = Card(box, [link], url)
    return list(cards.values())


def find_box(
    link: HtmlElement, url: str, root: HtmlElement, targets: dict[HtmlElement, str]
) -> HtmlElement | None:
    """The largest element around the link that leads nowhere else; None for a link in running text."""
    box = link
    for ancestor in link.iterancestors():
        if ancestor is root or ancestor.tag in _BOUNDARIES:
            break
        if any(targets.get(other, url) != url for other in ancestor.iter("a")):
            break
        if ancestor.tag in _TEXT_TAGS and inline_text(ancestor) != inline_text(link):
            return None
        box = ancestor
        if box.tag in ("li", "tr", "article", "dd"):
            break
    return box


def read_card(card: Card, hidden: set[HtmlElement]) -> ListingItem:
    """What the entry says; dates without their label."""
    hidden = hidden | cells_of_others(card.element)
    title_element = _title_element(card, hidden)
    date_element, asides = _find_asides(card)
    skip = hidden | asides if asides else hidden
    lead_element = next(
        (e for e in card.element.iter("p", "div", "span") if _is_lead(e, title_element, skip)), None
    )
    more: set[HtmlElement] = set()
    if lead_element is not None:
        skip = skip | {lead_element}
        more = {a for a in lead_element.iter("a") if says_read_on(inline_text(a, hidden))}
    title = _title_text(title_element, skip) if title_element is not None else ""
    if not title:
        texts = [_title_text(link, skip) for link in card.links]
        titles = [normalize_text(link.get(name)) for link in card.links for name in ("title", "aria-label")]
        titles += [normalize_text(image.get("alt")) for link in card.links for image in link.iter("img")]
        likely = (t for t in [*texts, *titles] if t and not says_read_on(t) and not DATE.fullmatch(t))
        title = next(likely, "")
    title = title.rstrip(_ARROWS if "‹" not in title else _ARROWS[:-1]) or title
    if title.endswith(_CUT):
        title = _whole_title(title, card.links)
    return ListingItem(
        url=card.url,
        title_text=title or None,
        date_text=_date_text(card, date_element, title_element, lead_element, hidden),
        lead_text=(inline_text(lead_element, hidden | more) or None) if lead_element is not None else None,
    )


_ARROWS = " →➔➜⟶⇒▶►❯›"
"""Signs that a title leads on; a closing quotation mark of many languages looks like the double one of them."""
_CUT = ("...", "…")
"""How a title ends that a list has no room for."""


def _whole_title(title: str, links: list[HtmlElement]) -> str:
    """A title that was cut, as the hint of one of its links has the whole."""
    begin = title.rstrip(".… ")
    hints = (normalize_text(link.get("title")) for link in links if link.get("title"))
    # "New bridge… (read more)" is no more of it
    whole = (h for h in hints if h.startswith(begin) and not h[len(begin) :].lstrip().startswith(_CUT))
    return next((hint for hint in whole if not hint.endswith(_CUT)), title)


def merge_items(items: list[ListingItem], key: Callable[[str], str]) -> tuple[ListingItem, ...]:
    """The entries in order of first appearance; a repetition only fills in what the first lacks."""
    merged: dict[str, ListingItem] = {}
    for item in items:
        name = key(item.url)
        known = merged.get(name)
        if known is None:
            merged[name] = item
        else:
            merged[name] = ListingItem(
                url=known.url,
                title_text=known.title_text or item.title_text,
                date_text=known.date_text or item.date_text,
                lead_text=known.lead_text or item.lead_text,
            )
    return tuple(merged.values())


def _title_element(card: Card, hidden: set[HtmlElement]) -> HtmlElement | None:
    """The heading inside a link of the card or around it, else what is called title or a `strong` inside a link."""
    for scope in (*card.links, card.element):
        headings = [e for e in scope.iter(*HEADING_TAGS) if inline_text(e, hidden)]
        if headings:  # the section above a headline is set as a heading too, of a lower rank
            return _without_badge(min(headings, key=lambda heading: heading.tag), card)
    for link in card.links:
        for element in link.iter("p", "span", "div", "strong", "em"):
            if not words_of(element).isdisjoint(_TITLE_WORDS) and inline_text(element, hidden):
                return element
        for element in link.iter("strong", "b"):
            if _is_title(element, hidden) and next(element.iterancestors("p"), None) is None:
                return element
    line = next((line for link in card.links if (line := _headline_of(link, hidden)) is not None), None)
    if line is None and all(_says_nothing(inline_text(link, hidden)) for link in card.links):
        return _set_title(card, hidden)
    return line


def _title_text(element: HtmlElement, skip: set[HtmlElement]) -> str:
    """What a title says without the signs at its ends that the entry is new, has a file or is of a section."""
    signs = {
        e for e in element.iterdescendants("span", "em", "i", "small") if not _BADGES.isdisjoint(words_of(e))
    }
    return (inline_text(element, skip | signs) if signs else "") or inline_text(element, skip)


_BADGES = frozenset("badge icon ico new inew sticker flag category cate".split())


def _without_badge(heading: HtmlElement, card: Card) -> HtmlElement:
    """The link in a heading beside which elements of their own say something else, such as that the entry is new."""
    link = next((link for link in card.links if link.getparent() is heading), None)
    if link is None or len(heading) < 2 or any(map(str.isalnum, _loose_text(heading))):
        return heading
    return link if any(map(str.isalpha, inline_text(link))) else heading


def _loose_text(box: HtmlElement) -> str:
    """The text of an element outside of those within it."""
    return "".join([box.text or "", *(child.tail or "" for child in box)])


def _set_title(card: Card, hidden: set[HtmlElement]) -> HtmlElement | None:
    """What an entry whose links only say "more" calls its title, or else sets in bold or large; of an entry whose parts are
    elements of their own, the first that is neither day nor number nor sentence."""
    likely = list(card.element.iterdescendants("b", "strong", "p", "div", "span", "td", "font"))
    named = [e for e in likely if not words_of(e).isdisjoint(_TITLE_WORDS)]
    named += card.element.iter("dt")  # the term of what the entry says
    bold = (e for e in likely if e.tag in ("b", "strong"))
    large = (e for e in likely if e.tag == "font" and (own_size(e, {}) or NORMAL) > NORMAL)
    plain = (e for e in likely if not len(e) and _is_plain_title(inline_text(e, hidden)))
    return next((e for e in (*named, *bold, *large, *plain) if _is_title(e, hidden)), None)


def _says_nothing(text: str) -> bool:
    """Whether a link's text is no title: "more", a number, an arrow."""
    return says_read_on(text) or not any(map(str.isalpha, text))


def _is_plain_title(text: str) -> bool:
    """Whether a text may be a title by its form: of several words or letters of East Asia, without a day or stop."""
    return (
        len(text) >= _SHORTEST_TITLE
        and (" " in text or not text.isascii())
        and not _SENTENCE.search(text)
        and find_date(text) is None
        and not is_byline(text)
    )


_SHORTEST_TITLE = 8


def _is_title(element: HtmlElement, hidden: set[HtmlElement]) -> bool:
    text = inline_text(element, hidden)
    return bool(text) and not DATE.fullmatch(text) and not says_read_on(text)


def _headline_of(link: HtmlElement, hidden: set[HtmlElement]) -> HtmlElement | None:
    """The longest line of a link around lines of its own that is neither a day nor a sentence: that of a card whose
    parts nothing names but for a topline, however long. None where no sentence stands beside it."""
    lines = [
        (text, e)
        for e in link.iterdescendants(*_PARTS)
        if next(e.iterdescendants(*_PARTS), None) is None
        and (text := inline_text(e, hidden))
        and not DATE.fullmatch(text)
    ]
    headlines = [(len(text), e) for text, e in lines if not _SENTENCE.search(text)]
    headlines = [line for line in headlines if words_of(line[1]).isdisjoint(TOPLINE_WORDS)] or headlines
    names = {e.get("class") for _, e in headlines}
    # the lines of one title are called alike
    is_apart = len(headlines) == 1 or (None not in names and len(names) == len(headlines))
    is_told = bool(headlines) and is_apart and not any(map(str.isalnum, _loose_text(link)))
    longest = max(headlines, key=lambda line: line[0], default=(0, None))[1]
    is_beside = 0 < len(headlines) < len(lines)
    leaves = (e for e in link.iterdescendants() if not len(e) and e is not longest)
    is_dated = is_told and any(find_date(inline_text(e)) for e in leaves)
    return longest if is_beside or is_dated else None


_PARTS = ("div", "p", "span")
_SENTENCE = re.compile(r"(?:[.…。।։]|\.\.)\W*$")


_TITLE_WORDS = TITLE_WORDS | {"tit", "subject"}
"""Also as Korea's sites call it."""


def _find_asides(card: Card) -> tuple[HtmlElement | None, set[HtmlElement]]:
    """The element of the date, and all that is neither title nor lead, that element among it."""
    date_element = None
    asides = set()
    for element in card.element.iter("*"):
        classes = classes_of(element)
        if date_element is None and (
            element.tag == "time" or (classes and _is_date(element, classes)) or _is_glued_day(element)
        ):
            date_element = element
            asides.add(element)
        if classes and not _NOISE_CLASSES.isdisjoint(classes):
            asides.add(element)
    return date_element, asides


def _is_date(element: HtmlElement, classes: frozenset[str]) -> bool:
    return not _DATE_CLASSES.isdisjoint(classes) and DATE_TEXT.search(inline_text(element)) is not None


def _is_glued_day(element: HtmlElement) -> bool:
    """Whether an element is a day that only style sheets set apart from the text of a link: no blank is between them, as
    there would be were the day a word of it."""
    day = element.text if not len(element) and len(element.text or "") <= _LONGEST_DAY else None
    parent = element.getparent()
    if not day or parent is None or parent.tag != "a" or DATE.fullmatch(day.strip()) is None:
        return False
    before, previous = parent.text, element.getprevious()
    if previous is not None:
        before = previous.tail
    follows = not day[0].isspace() and _ENDS.search(before or "") is not None
    return follows or (not day[-1].isspace() and _BEGINS.match(element.tail or "") is not None)


_ENDS = re.compile(r"""[\w.!?…"'”’»)]\Z""")
_BEGINS = re.compile(r"""[\w"'“„‚‘«¿¡]""")
"""Text and no sign that joins a day to its words: a bracket, a slash, a dash."""
_LONGEST_DAY = 30


def _is_lead(element: HtmlElement, title: HtmlElement | None, skip: set[HtmlElement]) -> bool:
    if element in skip or any(a in skip for a in element.iterancestors()):
        return False
    is_named = element.tag == "p" or not _LEAD_CLASSES.isdisjoint(classes_of(element))
    if not is_named and not (element.tag == "div" and _is_sentence(element, title)):
        return False
    if title is not None and (
        element is title or title in element.iterdescendants() or element in title.iterdescendants()
    ):
        return False
    text = inline_text(element, skip)
    if not text or says_read_on(text):
        return False
    if len(text) <= _DATE_LINE and HAS_YEAR.search(text) and is_date_line(replace_dates(text, DAY)):
        return False  # "Updated: May 9, 2021 | Published: May 3, 2021"
    if text[-1].isdigit() or text[-1] in "Zz":
        dates = labelled_dates(text)
        if dates and dates[0].kind is not DateKind.OTHER and text.endswith(dates[0].raw):
            return False  # a paragraph of nothing but the date and a label that lines have seldom: "Data wytworzenia …"
    links = [link for link in element.iter("a") if inline_text(link, skip)]
    return not links or inline_text(links[0], skip) != text


def _is_sentence(box: HtmlElement, title: HtmlElement | None) -> bool:
    """Whether a box beside a heading holds a sentence, or one that is cut, and no other boxes: what the entry says."""
    if title is None or title.tag not in HEADING_TAGS or any(child.tag in _BOXES for child in box):
        return False
    text = inline_text(box, {a for a in box.iter("a") if says_read_on(inline_text(a))})
    return (
        len(text) >= _SHORTEST_LEAD
        and _SENTENCE.search(text) is not None
        and _ABOUT.isdisjoint(words_of(box))
        and not is_byline(text)
    )


_ABOUT = frozenset("meta info infos byline author authors autor auteur tags category categories".split())
"""Names of boxes that tell about the article."""
_BOXES = frozenset("div p ul ol dl table section header footer figure h1 h2 h3 h4 h5 h6".split())
_SHORTEST_LEAD = 40
_DATE_LINE = 120


def _date_text(
    card: Card,
    element: HtmlElement | None,
    title: HtmlElement | None,
    lead: HtmlElement | None,
    hidden: set[HtmlElement],
) -> str | None:
    """The date of the entry: the date element's, else the one date printed outside title and lead."""
    if element is not None:
        stated = stated_times(element)
        printed = shown = strip_label(inline_text(element, hidden))
        if stated and not HAS_YEAR.search(shown):
            shown = stated[0]  # archives print day and month below their year, others how long ago it was
        return without_filled_clock(with_stated_time(shown, stated), printed) or None
    texts = {e for e in (title, lead) if e is not None}
    if title is None:
        # the link's own text is the title, and titles speak of dates
        texts.update(link for link in card.links if link is not card.element)
        if card.element in card.links:
            return None
    words = inline_text(card.element, hidden | texts)
    before = card.element.itersiblings("dt", "dd", preceding=True) if card.element.tag == "dd" else iter(())
    term = next(before, None)
    if term is not None and term.tag == "dt":  # the day as the term, the entry as its description
        words = f"{inline_text(term, hidden)} {words}"
    dates = [d for d in labelled_dates(words) if d.kind in (DateKind.PUBLISHED, DateKind.PLAIN)]
    if len(dates) > 1:  # registers say when an act was passed, too
        said = (d for d in dates if names_publication(words[: words.find(d.raw)]))
        return next(said, dates[0]).raw
    return dates[0].raw if dates else None

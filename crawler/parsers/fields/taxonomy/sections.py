"""The section of the site that an article says it is in: by metadata, or by the mark beside its title; no paths."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, LinkLines, element_before, inline_text
from crawler.parsers.fields.page.link_kinds import leads_to_author
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.select import article_around, called, called_in_order, is_inside
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.phrases.author_words import AND
from crawler.parsers.fields.phrases.date_words import replace_dates
from crawler.parsers.fields.phrases.taxonomy_words import SECTIONS
from crawler.parsers.fields.taxonomy.crumbs import is_home_text
from crawler.parsers.fields.taxonomy.taxonomy_links import (
    is_category,
    is_of_teaser,
    leads_below_category,
    leads_to_category,
)
from crawler.patterns import lazy
from crawler.text import address_spellings, fold, normalize_text
from crawler.urls import host_of

_META_KEYS = ("og:article:section", "parsely-section", "section", "articlesection")
_NONE = lazy(
    r"(?i)(?:uncategori[sz]ed|unkategorisiert|nicht kategorisiert|ohne kategorie|non class[ée]e?s?|non catégorisé|sin categor(?:ía|izar)|senza categoria|"
    r"sem categoria|bez kategori[ie]|geen categorie|niet gecategoriseerd|nezařazené|nezaradené|okategoriserad\w*|ukategorisert|ikke kategoriseret|"
    r"yleinen|без (?:рубрики|категории|категорії)|χωρίς κατηγορία|kategorisiz|kategorizálatlan|necategorizat|n/a|null|none|undefined|default|[/\[{].*|https?:.*|\W*|"
    r"[a-z\d]+(?:_[a-z\d]+)+)"
)
"""What systems put where nobody chose a section, addresses, and what systems call a section for themselves: `news_news`."""


def find_stated_section(document: Document, data: StructuredData) -> Found | None:
    """The section that the metadata name."""
    for text in data.texts("articleSection"):
        if not _NONE.fullmatch(text):
            return Found(text, "articleSection")
    # the value of a link is its address, and its text the name; to Zinnia keywords are sections, too
    named = (e for e, name in document.attributed.get("itemprop", NONE).items() if name == "articleSection")
    stated = {e.get("content") or inline_text(e) for e in named if _names_one(e)} - {""}
    if len(stated) == 1 and not _NONE.fullmatch(text := stated.pop()):
        return Found(text, "articleSection")
    return _in_meta(document, ("article:section",))


def _names_one(element: HtmlElement) -> bool:
    """Whether what is marked as the section is the name of one: no keyword, no box of several, no sentence."""
    if element.get("rel") == "tag" or sum(1 for _ in islice(element.iter("a"), 2)) > 1:
        return False
    return len(element.get("content") or inline_text(element)) <= _LONGEST_SECTION


_LONGEST_SECTION = 60


def section_as_printed(text: str, steps: Collection[str], document: Document) -> str:
    """A stated section as the page itself writes it: "Economy" where the metadata have `economy`, and of all categories in
    one text, "Economy,Energy", the first that stands somewhere alone. A name with a comma in it stands so on the page, too."""
    first = text.partition(",")[0].strip()
    spelled = {fold(step): step for step in steps}
    if first == text.strip() and not (text.islower() or text.isupper()):
        return text
    page = body_texts(document)
    links = {normalize_text(page.texts[place]) for place in page.link_places}
    if first == text.strip():
        # capitals may be those of a short form: "UK"
        return _spelled(text, steps) or (_spelled(text, sorted(links)) if text.islower() else None) or text
    if not first or normalize_text(text) in links:
        return text
    anchors = (a for a in page.links if is_category(a) or leads_below_category(a))
    marked = (inline_text(a) for a in anchors if not _is_of_menu(a))
    parts = {fold(part) for part in text.split(",")}
    shown = next((name for name in marked if fold(name) in parts), None)
    if shown is not None:
        return shown  # of several that the system knows, the one that the page shows
    stated = {fold(one) for one in document.meta.get("article:section", ())}
    is_alone = fold(first) in stated or fold(first) in spelled or first in links
    return first if is_alone or _is_list(text) else text


def _is_of_menu(link: HtmlElement) -> bool:
    return any(
        above.tag == "nav" or "menu" in (above.get("class") or "")
        for above in islice(link.iterancestors(), _DEEP)
    )


_DEEP = 5


def _spelled(text: str, names: Iterable[str]) -> str | None:
    """The name that a text is in small letters or in capitals, or as an address writes it: "República" of `republica`."""
    letters = text.casefold().replace("-", "").replace("_", "")
    return next((n for n in names if n != text and letters in address_spellings(n) | {fold(n)}), None)


def _is_list(text: str) -> bool:
    """Whether a text names three or more sections and keywords that a system joins with commas; names of one have an "and"."""
    parts = text.split(",")
    is_list = len(parts) > 2 and all(0 < len(part.split()) <= _WORDS_OF_ONE for part in parts)
    return is_list and _AND.search(text) is None


_WORDS_OF_ONE = 3
_AND = re.compile(rf"(?i)&|\s(?:{AND})\s")


def find_printed_section(
    document: Document,
    survey: Survey,
    scope: HtmlElement | None,
    title: HtmlElement | None,
    days: Iterable[HtmlElement],
) -> Found | None:
    """The section of a page without a path: that of other metadata, else the mark beside the title, or beside its day."""
    found = _in_meta(document, _META_KEYS) or (
        _marked(document, survey, scope) if scope is not None else None
    )
    if found is None and scope is not None:
        found = _in_row(scope) or _in_line(scope)
    if found is None and title is not None:
        found = _linked_above(document, title) or _beside_day(document, survey, title, days)
    article = article_around(scope) if found is None and scope is not None else None
    return found if article is None else _in_card(document, article)


def _in_row(scope: HtmlElement) -> Found | None:
    """The section that a list or table of data about the text has behind a label: `<dt>Category</dt><dd>Rivers</dd>`."""
    for label in scope.iter("dt", "th"):
        held = label.getnext()
        if held is not None and held.tag in ("dd", "td") and _SECTIONS_HEADING.fullmatch(inline_text(label)):
            text = _section_in(held)
            if text:
                return Found(text, "category")
    return None


def _in_line(scope: HtmlElement) -> Found | None:
    """The section in a line of its own behind a label: `<p>Category: <a>Rivers</a></p>`, `<b>Category:</b> Rivers | 3 May`."""
    for label in scope.iter("p", "div", "li", "span", "b", "strong", "small"):
        named = _LABELLED.match(label.text or "")
        if named is None:
            continue
        is_part = label.tag in ("b", "strong", "span", "small") and not (len(label) or named[1])
        line = label.getparent() if is_part else label
        link = label.getnext() if is_part else next(iter(label), None)
        rest = (label.tail if is_part else named[1]) or ""
        is_line = len(inline_text(line)) <= _LONGEST_LINE and (not is_part or not normalize_text(line.text))
        if not rest.strip() and link is not None and link.tag in ("a", "span"):
            rest = inline_text(link)
        if is_line and (text := _name_of(_AFTER_NAME.split(rest, 1)[0])):
            return Found(text, "category")
    return None


_LABELLED = lazy(rf"(?i)\s*(?:{SECTIONS})\s?[:：]\s*([^\n]*)")
_AFTER_NAME = re.compile(r"\s*[|•·,;]\s*")


def _in_card(document: Document, article: HtmlElement) -> Found | None:
    """The first section in a box of the article's that is called so, says so in its heading, and has but links to them."""
    for box in called_in_order(document, _CARDS):
        links = list(box.iter("a"))
        if article not in box.iterancestors() or not 0 < len(links) <= _MOST_SECTIONS:
            continue
        if _SECTIONS_HEADING.fullmatch(inline_text(box, links)) and all(map(leads_to_category, links)):
            text = _section_in(links[0])
            return Found(text, "category") if text else None
    return None


_CARDS = ("category", "categories")


def _in_meta(document: Document, keys: Iterable[str]) -> Found | None:
    texts = (text for key in keys for text in document.meta.get(key, ()))
    text = next((text for text in texts if not _NONE.fullmatch(text)), None)
    return Found(text, "articleSection") if text else None


def _marked(document: Document, survey: Survey, scope: HtmlElement) -> Found | None:
    """The section that a page prints with its article: in a link that WordPress calls one of a category, else in the first
    short box of that name. A kicker without a link is a part of the title as often as a section."""
    links = (a for a in document.attributed.get("rel", ()) if a.tag == "a" and is_category(a))
    boxes = called(document, _SECTION_WORDS)
    linked = {a for box in called(document, _LINKED_WORDS) for a in box.iter("a")}
    found = (
        (e for e in scope.iter("a", "span", "p", "div", "dd", "li") if e in boxes or e in linked)
        if boxes or linked
        else ()
    )
    entry = _entry_around(scope)
    for element in (*links, *found):
        if not is_inside(element, {entry if is_category(element) else scope}) or is_of_teaser(
            element, scope, document
        ):
            continue
        if not is_category(element) and survey.is_frame(element):
            continue
        box = survey.block(element)
        if box is not None and box.all_chars > _LONGEST_BOX:
            continue  # a section of the article itself
        text = _section_in(element)
        if text:
            return Found(text, "category")
    return _linked_section(document, survey, scope)


def _entry_around(scope: HtmlElement) -> HtmlElement:
    """WordPress' box of a post, where title and text stand in one of their own in it: the line below has the section."""
    return next(
        (e for e in islice(scope.iterancestors(), _LEVELS) if not words_of(e).isdisjoint(_ENTRIES)), scope
    )


_LONGEST_BOX = 150
_ENTRIES = frozenset(("hentry", "typepost"))


def _linked_section(document: Document, survey: Survey, scope: HtmlElement) -> Found | None:
    """The first link to a section by its address, in a line that tells about the article; none where there are more than an
    article has, as in lists of all sections and below teasers."""
    links = [a for a in scope.iter("a") if leads_to_category(a)]
    if not 0 < len({a.get("href") for a in links}) <= _MOST_SECTIONS:
        return None
    lines = LinkLines()
    for link in links:
        block, beside = lines.around(link)
        if len(beside) > _LONGEST_LINE or survey.is_frame(link) or is_of_teaser(link, scope, document):
            continue
        if _is_below_heading(link) or (block is not None and _is_below_heading(block)):
            continue
        text = _section_in(link)
        if text:
            return Found(text, "category")
    return None


def _is_below_heading(element: HtmlElement) -> bool:
    """Whether a heading before it says that all of the site's sections follow, or those of a list: "Categories", "Asia"."""
    before = element_before(element)
    if before is None or before.tag not in HEADING_TAGS:
        return False
    return element.tag == "a" or _SECTIONS_HEADING.fullmatch(inline_text(before)) is not None


_SECTIONS_HEADING = lazy(rf"(?i)\W*(?:{SECTIONS})\W*")
_MOST_SECTIONS = 3
_LONGEST_LINE = 60


def _linked_above(document: Document, title: HtmlElement) -> Found | None:
    """The section that the line right above the title links to, where a menu of the page has the same link."""
    for element in (title, *islice(title.iterancestors(), _LEVELS)):
        line = element_before(element)
        if line is None:
            continue
        links = [line] if line.tag == "a" else list(line.iter("a"))
        text = inline_text(line).strip(_AROUND)
        if (
            len(links) != 1
            or fold(inline_text(links[0])) != fold(text)
            or (section := _section_in(line)) is None
        ):
            return None
        url = document.absolute(links[0].get("href"))
        page = body_texts(document)
        is_in_menu = url is not None and any(
            link is not links[0]
            and fold(inline_text(link)) == fold(text)
            and document.absolute(link.get("href")) == url
            for link, address in zip(page.links, page.addresses, strict=True)
            if address and url.endswith(address.lstrip("./"))
        )
        return Found(section, "link above the title") if is_in_menu and not is_home_text(text) else None
    return None


def _beside_day(
    document: Document, survey: Survey, title: HtmlElement, days: Iterable[HtmlElement]
) -> Found | None:
    """The section in the line of the page's day, "Culture, 2 Nov 2022", or in the line right above the title: a link to a
    category, or words that a menu of the page has as well."""
    for day in islice(days, _DAYS):
        text, box = inline_text(day), day
        for around in islice(day.iterancestors(), _LEVELS):
            wider = inline_text(around)
            if len(wider) > _LONGEST_LINE or title in around.iterdescendants():
                break
            text, box = wider, around
        if linked := next(
            (n for a in box.iter("a") if leads_below_category(a) and (n := _section_in(a))), None
        ):
            return Found(linked, "beside the day")
        row = {box, *day.iterancestors()}
        cells = (e for e in box.iter("span", "p", "div", "li") if _is_cell_of(row, e))
        if box is not day and (named := next(filter(None, map(_section_in, cells)), None)):
            return Found(named, "beside the day")
        for part in _BETWEEN.split(replace_dates(text, "|")):
            if _is_name(name := part.strip(_AROUND)) and _is_in_menu(name, document, survey):
                return Found(name, "beside the day")
    line = element_before(title)
    if line is not None and line.tag in ("p", "div", "span") and next(line.iter("a"), None) is None:
        name = inline_text(line).strip(_AROUND)
        if _is_name(name) and _is_in_menu(name, document, survey):
            return Found(name, "line above the title")
    return None


def _is_cell_of(row: Collection[HtmlElement], element: HtmlElement) -> bool:
    """Whether an element is called category and stands in the row of the day, in a list or a link of its own in it at most, and is no label: a
    teaser in a short box beside the day has a category of its own."""
    if _CELL_WORDS.isdisjoint(words_of(element)) or inline_text(element)[-1:] in (":", "："):
        return False
    around = element.getparent()
    if around is None or around in row:
        return around is not None
    is_whole = element.tag == "li" or (around.tag == "a" and inline_text(around) == inline_text(element))
    return is_whole and around.getparent() in row


_DAYS = 2
_CELL_WORDS = frozenset(("category", "categories"))
"""What the section is called in the row of the day; elsewhere a box so called may be a part of the title or of another page."""
_BETWEEN = re.compile(r"\s*[|,;·•/]\s*|\s+[-–—]\s+|\s{2,}")


def _is_name(text: str) -> bool:
    is_short = 2 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return is_short and text[0].isupper() and not any(map(str.isdigit, text)) and not is_home_text(text)


def _is_in_menu(name: str, document: Document, survey: Survey) -> bool:
    """Whether a link in the frame of the page has the words, and leads to another page of the site."""
    page = body_texts(document)
    host = host_of(document.page.url)
    texts = (page.texts[place] for place in page.link_places)
    return any(
        (text == name or normalize_text(text or inline_text(link)) == name)
        and not address.startswith("#")
        and not leads_to_author(address)
        and host_of(document.absolute(address)) == host
        and survey.is_frame(link)
        for link, text, address in zip(page.links, texts, page.addresses, strict=True)
    )


_LEVELS = 3
_AROUND = " #|/»›·•,:-–"
_SECTION_WORDS = frozenset(
    "articlesection articlecategory articlecat entrycategory entrycategories postcategory postcategories postcat categoryname newscategory "
    "headlinecategory titlecategory storycategory metacategory categorylabel categorylink catlinks fieldcategory rubric rubrik rubrique rubrica rubryka rubrika".split()
)
_LINKED_WORDS = frozenset(("kicker", "overline", "eyebrow"))
_LABEL = lazy(rf"(?i)\W*(?:{SECTIONS})\s*[:：]?\s+")
_LONGEST = 40
_MOST_WORDS = 4


def _section_in(box: HtmlElement) -> str | None:
    """What a short box names, of several the first."""
    first = next((text for a in box.iter("a") if (text := inline_text(a))), None)
    return _name_of(_LABEL.sub("", first or inline_text(box)))


def _name_of(text: str) -> str | None:
    """A text that may be the name of a section."""
    text = normalize_text(text).strip(_AROUND)
    is_short = (
        1 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS and not any(map(str.isdigit, text))
    )
    return text if is_short and not _NONE.fullmatch(text) else None

"""The path to a page: its breadcrumbs as markup, structured data or a short run of links state them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.months import find_month
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.select import called
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.taxonomy.crumbs import (
    Crumb,
    is_here_text,
    is_home_text,
    nested_steps,
    read_crumbs,
    step_text,
    trim_crumbs,
)
from crawler.parsers.fields.taxonomy.sections import find_stated_section, section_as_printed
from crawler.text import address_spellings, fold, normalize_text
from crawler.urls import canonical_url

_PATH_WORDS = frozenset(
    "breadcrumb breadcrumbs breadcrumbtrail brotkrume brotkrumen crumbs sciezka pathway arbo ariane filariane kelias migas "
    "migalhas murupolku kruimelpad drobky bread rootline brodsmuler brodkrummer drobecky drobeckova omrvinky morzsa kenyermorzsa".split()
)
_PATH_IDS = _PATH_WORDS | {"path", "pathway", "sciezka"}
_PATH_CLASSES = frozenset(("path", "location"))
"""What sites of East Asia call the path: names of other boxes elsewhere, so its first link has to lead home."""


class Path(NamedTuple):
    """The path to the page and the section that it names."""

    steps: tuple[str, ...]
    section: Found | None


def find_path(
    document: Document, data: StructuredData, title: str | None, element: HtmlElement | None
) -> Path:
    """The path that the page shows or describes, without home and own title, and the section."""
    steps: tuple[str, ...] = ()
    rule = "breadcrumbs"
    if element is not None:
        items, menus = _items_of(element)
        crumbs = read_crumbs(items, document, menus)
        if not any(crumb.text for crumb in crumbs):  # signs alone stand in elements of their own
            crumbs = _printed_steps(element)
        # a menu of sections may stand in the line before the path itself
        home = next((n for n, c in enumerate(crumbs[:-1]) if c.url and is_home_text(c.text)), 0)
        crumbs = crumbs[home:]
        rest = _without_home(crumbs)
        begun = crumbs[: len(crumbs) - len(rest)]
        if len(rest) > 1 and rest[-1].url is None and _is_last_folder(rest[-1].text, document):
            rest = rest[:-1]
        has_home = any(is_home_text(crumb.text) and not is_here_text(crumb.text) for crumb in begun)
        steps = _without_days(_above_page(trim_crumbs(rest, title, has_home=has_home), document))
    if not steps:
        rule = "json-ld BreadcrumbList"
        steps = trim_crumbs(_without_home(_stated_crumbs(document, data, title or "")), title)
    section = find_stated_section(document, data)
    if section is not None and not (steps and _is_whole_site(section.raw, document, data)):
        section = Found(section_as_printed(section.raw, steps, document), section.rule)
    else:
        # folders of a year or a month lie below the section
        above = (step for step in reversed(_above_days(steps)) if not _is_period(step))
        named = next((step for step in above if any(map(str.isalpha, step))), None)
        section = Found(named, rule) if named else None
    return Path(steps, section)


def _is_whole_site(section: str, document: Document, data: StructuredData) -> bool:
    """Whether a section is called as the whole site: what templates state of each page says less than its path."""
    names = (*data.texts("publisher"), *document.meta.get("og:site_name", ()))
    return fold(section) in map(fold, names)


def _above_page(steps: tuple[str, ...], document: Document) -> tuple[str, ...]:
    """The steps of a path without the page itself under a title that it has no more, or has for search engines alone."""
    if not steps or len(steps[-1]) < _LONG_TITLE:
        return steps
    last = steps[-1]
    titles = (document.title_text, *document.meta.get("og:title", ()))
    rests = (title[len(last) :].lstrip() for title in titles if title.startswith(last))
    return steps[:-1] if any(not rest or rest[0] in _BEFORE_SITE for rest in rests) else steps


_BEFORE_SITE = "|–—-·•»:"
"""What parts a title from the name of its site."""
_LONG_TITLE = 30
"""Characters of a step that is longer than the names of most sections."""


def _is_last_folder(text: str, document: Document) -> bool:
    """Whether a step is what the page's own address ends with: the page by its name in the menu, which may be another than its
    title."""
    address = urlsplit(canonical_url(document.page.url or ""))
    if _ASKS_FOR_ENTRY.search(address.query):
        return False  # the folder is that of all of them
    name = _ENDING.sub("", address.path.rstrip("/").rpartition("/")[2])
    return bool(name) and not address_spellings(unquote(name)).isdisjoint(address_spellings(text))


_ENDING = re.compile(r"\.\w{3,5}$")
_ASKS_FOR_ENTRY = re.compile(r"(?i)(?:^|&)(?:\w*id|article|news|entry)=")
"""A query that names an entry: `press.html?newsID=42`."""


def _items_of(path: HtmlElement) -> tuple[list[HtmlElement], set[HtmlElement]]:
    """The steps of a path, and the lists in them that are none of it: menus of the pages beside a step."""
    steps = nested_steps(path) or [e for e in path if e.tag == "li"]
    if len(steps) > 1:
        return steps, {inner for step in steps for inner in step.iter("ul", "ol")}
    items = list(path.iter("li"))
    if len(items) < 2:  # one item may hold all links
        items = _crumb_boxes(path) or items
    around = {above for item in items for above in item.iterancestors()}
    return [item for item in items if item not in around], set()  # the innermost


def _stated_crumbs(document: Document, data: StructuredData, title: str) -> list[Crumb]:
    """The steps of the BreadcrumbList without the page itself: a last step that has its address, or one that alone has
    none and a word of the title.

    https://developers.google.com/search/docs/appearance/structured-data/breadcrumb: the last may leave `item` out.
    """
    crumbs = [Crumb(step_text(name), document.absolute(url)) for name, url in data.breadcrumbs()]
    if len(crumbs) < 2:
        return crumbs
    *above, last = crumbs
    own = document.page.url
    is_own = last.url is not None and own is not None and canonical_url(last.url) == canonical_url(own)
    words = {word for word in fold(title).split() if len(word) > 3}
    is_open = last.url is None and all(c.url for c in above) and not words.isdisjoint(fold(last.text).split())
    return above if is_own or is_open else crumbs


def _crumb_boxes(path: HtmlElement) -> list[HtmlElement]:
    """The steps of a path without a list: the links, and the outermost boxes of text beside them."""
    boxes: list[HtmlElement] = []
    for element in path.iter("a", "span", "strong", "b", "em"):
        if boxes and boxes[-1] in element.iterancestors():
            continue
        if element.tag == "a" or next(element.iter("a"), None) is None:
            boxes.append(element)
    return boxes


def _printed_steps(path: HtmlElement) -> list[Crumb]:
    """The steps of a path that is a text alone: "BIP » Przetargi"."""
    text = inline_text(path)
    steps = [step.strip() for step in _BETWEEN.split(text)] if len(text) < _LONGEST_PRINTED else []
    return [Crumb(step, None) for step in steps if step] if len(steps) > 1 else []


_BETWEEN = re.compile(r"\s*[»›→]\s*|\s+>+\s+")
_LONGEST_PRINTED = 200


def _without_days(steps: tuple[str, ...]) -> tuple[str, ...]:
    """The steps of a path; none of one to the day of the article, as maps of a site lead to it: "2023 > November > 8"."""
    return steps if _above_days(steps) else ()


def _above_days(steps: tuple[str, ...]) -> tuple[str, ...]:
    """The steps of a path before those of a year and its months and days: "Blog > 2023 > November > 8"."""
    year = next((n for n, step in enumerate(steps) if _YEAR.fullmatch(step)), len(steps))
    is_of_days = year < len(steps) - 1 and all(map(_is_month_or_day, steps[year + 1 :]))
    return steps[:year] if is_of_days else steps


def _is_month_or_day(step: str) -> bool:
    return (step.isdigit() and len(step) <= 2) or find_month(step) is not None


def _is_period(step: str) -> bool:
    """Whether a step is a month of a year, as the folders of archives are called: "February 2026", "2026年2月"."""
    month, _, year = step.partition(" ")
    return (_YEAR.fullmatch(year) is not None and find_month(month) is not None) or bool(
        _PERIOD.fullmatch(step)
    )


_YEAR = re.compile(r"(?:19|20)\d\d")
_PERIOD = re.compile(
    r"(?:(?:19|20)\d\d|(?:令和|平成|昭和|民國)\s?(?:\d{1,3}|元))\s?[年년]度?(?:\s?\d{1,2}\s?[月월])?"
)


def _without_home(crumbs: list[Crumb]) -> list[Crumb]:
    while crumbs and (not crumbs[0].text or is_home_text(crumbs[0].text)):
        crumbs = crumbs[1:]
    return crumbs


_PATH_TAGS = frozenset(("nav", "ol", "ul", "div", "p", "span", "section", "td"))


def search_path(document: Document) -> HtmlElement | None:
    """The first element of a page that is called breadcrumb, or the list in it; else what reads as a path.

    A path without a telling name begins with a link home, and signs stand between its steps.
    """
    likely = _called_paths(document)
    called_so: list[HtmlElement] = []
    linked: HtmlElement | None = None
    for element in document.tree.iter(*_PATH_TAGS) if likely else ():
        if element in likely and inline_text(element):  # a frame may be called so, too, and be empty
            inner = next((e for e in element.iter("ol", "ul")), None)
            called_so.append(inner if inner is not None else element)
            if len(likely) == 1:
                return called_so[-1]
            if next(element.iter("a"), None) is None:
                continue
            if linked is None and _begins_at_home(called_so[-1]):
                return called_so[-1]
            if linked is None:
                linked = called_so[-1]
            elif _leads_further(called_so[-1], linked):
                return called_so[-1]
    if linked is not None:
        return linked
    if called_so:
        return called_so[0]
    page = body_texts(document)
    texts = ((page.elements[place], page.texts[place]) for place in page.link_places)
    boxes = (link.getparent() for link, text in texts if _leads_home(text))
    return next(filter(_reads_as_path, boxes), None)


def _called_paths(document: Document) -> set[HtmlElement]:
    """The elements whose class, id or label is that of the path."""
    found = called(document, _PATH_WORDS)
    found.update(
        element
        for element in called(document, _PATH_CLASSES)
        if not _PATH_CLASSES.isdisjoint((element.get("class") or "").split()) and _begins_at_home(element)
    )
    for element, ident in document.attributed.get("id", NONE).items():
        if "breadcrumb" in (lower := ident.lower()) or lower in _PATH_IDS:
            found.add(element)
    for name in ("aria-label", "aria-labelledby"):  # Drupal's core names the path by its heading alone
        for element, label in document.attributed.get(name, NONE).items():
            if "breadcrumb" in label.lower():
                found.add(element)
    return found


def _leads_further(path: HtmlElement, part: HtmlElement) -> bool:
    """Whether a path from home on has all the steps of another, which some sites show as the heading of a section."""
    if path is part or not _begins_at_home(path):
        return False
    return {inline_text(a) for a in part.iter("a")} < {inline_text(a) for a in path.iter("a")}


def _begins_at_home(box: HtmlElement) -> bool:
    """Whether the first link of a short box is called home."""
    first = next(box.iter("a"), None)
    if first is None:
        first = next(box.iter("span"), None)  # Korea's offices print the path without links
    return first is not None and is_home_text(inline_text(first)) and len(inline_text(box)) < 300


@lru_cache(maxsize=4096)  # menus are the same on all pages of a site
def _leads_home(text: str) -> bool:
    """Whether a link is called home."""
    return 0 < len(text) < _LONGEST_HOME and is_home_text(normalize_text(text))


_LONGEST_HOME = 30
_STEP = re.compile(r"[»>›→/]")


def _reads_as_path(box: HtmlElement) -> bool:
    """Whether a short box begins with a link home, and has a sign before each further link."""
    links = list(box.iter("a"))
    if box.tag not in _PATH_TAGS or len(links) < 2 or len(inline_text(box)) > 300:
        return False
    if not _leads_home(inline_text(links[0])):
        return False  # a weblog's way on: "Older Post / Home"
    between = [normalize_text(inline_text(e) if e.tag == "span" else "") + (e.tail or "") for e in box]
    return sum(_STEP.search(text) is not None for text in between) >= len(links) - 1

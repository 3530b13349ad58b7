"""Headings that name the site, the section or the kind of text, with the title in the next one: "Ministry of Works"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.page.address import spells
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text, is_read_aloud
from crawler.parsers.fields.phrases.office_names import names_kind, names_news, names_office, says_nothing
from crawler.parsers.fields.survey.content import is_hidden, is_page_footer
from crawler.parsers.fields.taxonomy.crumbs import is_home_text, is_home_url
from crawler.parsers.fields.titles.headings import Title, headings_near
from crawler.parsers.fields.titles.stated_titles import SEPARATORS
from crawler.parsers.fields.titles.title_lines import find_labelled_line, find_set_line
from crawler.text import fold

_MOST_WORDS = 4
"""Words of the longest name of a site or section."""
_RANKS = ("h1", "h2", "h3")
_RUNNING = 80


def find_heading_below(
    document: Document, survey: Survey, container: Block, links: Iterable[HtmlElement], title: Title
) -> Title | None:
    """The heading right before the text, where the one that was found names the site or the section; else None.

    Such a name ends the window's title, where the heading below stands too, or the name in the head of the page, or is that
    of a link to the page above, or stands in the page's footer, or only for screen readers; or the page's address spells the
    heading below, or the window's title is its beginning, or nothing but the name of an office. "Press release" names the kind of text and no text.
    """
    own = title.element
    if own is None or not title.found or own.tag not in _RANKS:
        return None
    below = [
        (e, t)
        for e, t in headings_near(document, survey, container)
        if e is not own and _follows(e, own, survey)
    ]
    if not below:
        return None
    key = fold(title.found[0].raw)
    if len(key.split()) > _MOST_WORDS:
        return None
    parts = [fold(part) for part in SEPARATORS.split(document.title_text) if part]
    told = [(e, t) for e, t in below if fold(t) in parts] if len(parts) > 1 and key in parts else []
    # "Title - Site"; the other way round it might be "Title - Subtitle"
    is_last = bool(told) and key == parts[-1]
    url = document.page.url
    is_short = len(key.split()) < _MOST_WORDS  # a title of four words may be as good as a longer one
    spelt = [(e, t) for e, t in below if spells(url, t)] if is_short and not spells(url, key) else []
    begun = [(e, t) for e, t in below if _begins(document.title_text, t)] if key not in parts else []
    if not (
        spelt
        or is_last
        or begun
        or (len(parts) > 1 and key == parts[-1] and _is_of_head(own, parts[0], document, links))
        or _is_for_screen_readers(own)
        or _names_page_above(key, document, links)
        or _signs_page(key, survey)
        or (names_kind(title.found[0].raw) and _is_of_one_text(title.found[0].raw, below[-1][0], container))
        or (parts == [key] and _is_of_office(title.found[0].raw, url) and _is_alone(below[-1][0], container))
    ):
        return None
    below = spelt or told or begun or below
    element, text = below[-1]
    rest = tuple(found for found in title.found if fold(found.raw) != fold(text))
    return Title((Found(text, f"{element.tag} below the name of site or section"), *rest), element)


def find_line_of_kind(
    document: Document,
    survey: Survey,
    container: Block,
    links: Iterable[HtmlElement],
    path: HtmlElement | None,
    title: Title,
) -> Title | None:
    """The line that is labelled as the title, or set apart before the text, where the heading only names the kind of text:
    the boards of offices, and pages laid out as tables, have "Press releases" as their one heading, or the name of the board,
    a step of the path or a link to its folder.

    The last step of a path may be the page's own title, and a text about a book says its title behind a label, too: the
    name of a board is of few words and leads to another page, and what is labelled stands before the text.
    """
    if title.element is None or not title.found:
        return None
    key, is_kind = fold(title.found[0].raw), names_kind(title.found[0].raw)
    is_short = len(key.split()) <= _MOST_WORDS
    is_step = is_short and path is not None and key in _steps(path) and _leads_elsewhere(key, document, links)
    if not (is_kind or is_step or (is_short and _names_page_above(key, document, links))):
        return None
    rest = tuple(found for found in title.found if fold(found.raw) != key)
    line = find_labelled_line(document, rest)
    if line is None and is_kind:
        line = find_set_line(document, survey, container, ())
    if line is None or line.element is None or says_nothing(line.found[0].raw):
        return None
    return line._replace(found=(line.found[0], *rest)) if _is_before_text(line.element, survey) else None


def _is_before_text(line: HtmlElement, survey: Survey) -> bool:
    element: HtmlElement | None = line
    while element is not None and element not in survey.index:
        element = element.getparent()
    end = survey.index[element] if element is not None else 0
    return not any(block.sentence and block.weight > _RUNNING for block in islice(survey.blocks, end))


def find_line_below(
    document: Document, survey: Survey, container: Block, path: HtmlElement | None, title: Title
) -> Title | None:
    """The line before the text with which the window's title begins, where the heading above it is a step of the path to the
    page: boards of offices have the name of the board as their only heading."""
    own = title.element
    if own is None or path is None or own.tag not in _RANKS or own not in survey.index:
        return None
    key, begin = fold(title.found[0].raw), fold(SEPARATORS.split(document.title_text)[0])
    steps = _steps(path)
    if key not in steps or begin in steps or not begin or begin == key:
        return None
    for block in survey.blocks[survey.index[own] + 1 : survey.subtree(container.element).stop]:
        if block.chars and not block.links and fold(inline_text(block.element)) == begin:
            rest = tuple(found for found in title.found if fold(found.raw) not in (begin, key))
            found = Found(inline_text(block.element), "line below the name of the section")
            return Title((found, *rest), block.element)
        if block.weight > 0:
            break  # the text
    return None


def _steps(path: HtmlElement) -> set[str]:
    return {fold(inline_text(step)) for step in path.iter("a", "li", "span", "strong")}


def _follows(heading: HtmlElement, own: HtmlElement, survey: Survey) -> bool:
    return survey.index[heading] > survey.index.get(own, len(survey.blocks)) and fold(
        inline_text(heading)
    ) != fold(inline_text(own))


def _is_of_one_text(kind: str, heading: HtmlElement, container: Block) -> bool:
    """Whether a heading below the kind of text is that of all of it; below "News" several texts may stand, each with its own."""
    return not names_news(kind) or _is_alone(heading, container)


def _is_alone(heading: HtmlElement, container: Block) -> bool:
    alike = (e for e in container.element.iter(heading.tag) if e is not heading)
    return not any(map(inline_text, alike))


def _is_of_office(name: str, url: str | None) -> bool:
    """Whether a name is that of an office and not of a page about it, which has the name in its address."""
    return names_office(name) and fold(name) not in fold(url or "")


def _begins(window: str, heading: str) -> bool:
    """Whether a heading begins with the words of the window's title, and says more."""
    begin = fold(window)
    return len(begin) >= _SHORTEST_WINDOW and fold(heading).startswith(f"{begin} ")


_SHORTEST_WINDOW = 8
"""Characters of the shortest title of a window that tells a heading from others."""


def _is_of_head(heading: HtmlElement, first: str, document: Document, links: Iterable[HtmlElement]) -> bool:
    """Whether a heading stands in the head of the page, which is that of no article, as the name of the site: the head of
    others holds the title, below a link home that has the name, or the window's title begins with the name."""
    parts = [above.tag for above in heading.iterancestors("header", "main", "article")]
    if parts != ["header"] or names_office(first):
        return False
    others = (
        link
        for link in links
        if heading not in link.iterancestors() and link not in heading.iterdescendants()
    )
    return not any(
        is_home_url(url) and not is_home_text(inline_text(link))
        for link in others
        if (url := document.absolute(link.get("href"))) is not None
    )


def _is_for_screen_readers(heading: HtmlElement) -> bool:
    return is_hidden(heading) or is_read_aloud(heading.get("class") or "")


def _leads_elsewhere(key: str, document: Document, links: Iterable[HtmlElement]) -> bool:
    """Whether a link to another page says the same."""
    own = (document.page.url or "").rstrip("/")
    said = (link for link in links if fold(inline_text(link)) == key)
    urls = (document.absolute(link.get("href")) for link in said)
    return any(url is not None and url.partition("#")[0].rstrip("/") != own for url in urls)


def _names_page_above(key: str, document: Document, links: Iterable[HtmlElement]) -> bool:
    """Whether a link to the front page or to the folder of the page says the same."""
    own = document.page.url
    if own is None:
        return False
    for link in links:
        if fold(inline_text(link)) != key or (url := document.absolute(link.get("href"))) is None:
            continue
        url = url.partition("#")[0]
        if url.rstrip("/") == own.rstrip("/"):
            continue
        if is_home_url(url) or own.startswith(f"{url.rstrip('/')}/"):
            return True
    return False


def _signs_page(key: str, survey: Survey) -> bool:
    """Whether the footer of the page has the name, and not as a link."""
    return any(
        block.chars > block.link_chars
        and block.all_chars <= _LONGEST_LINE
        and f" {key} " in f" {fold(inline_text(block.element, set(block.element.iter('a'))))} "
        and is_page_footer(block.element)
        for block in reversed(survey.blocks)
    )


_LONGEST_LINE = 300

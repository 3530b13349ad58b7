"""Lines of a text that lead to other pages, and controls that stand in lines of their own."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import BLOCK_TAGS, element_after, element_before, inline_text
from crawler.parsers.fields.page.line_parts import lines_of
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates
from crawler.parsers.fields.phrases.interest_words import says_may_interest
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.related_words import is_neighbour_line, is_related_line, is_taxonomy_line
from crawler.parsers.fields.phrases.template_lines import has_known_opening
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.taxonomy.crumbs import is_home_url
from crawler.parsers.fields.texts.headed_boxes import Line
from crawler.same_page import place_of
from crawler.text import normalize_text
from crawler.urls import host_of

_LINKING = frozenset(("p", "div", "h2", "h3", "h4", "h5", "h6", "center", "section"))
_LABEL = 40
"""Characters of the longest label of what follows it."""


def skip_links(
    survey: Survey,
    lines: list[Line],
    skip: set[HtmlElement],
    document: Document,
    *,
    is_news: bool,
) -> None:
    """Lines that lead to other pages: by their first words, or as a link to the same site and nothing else; and those that
    say where on the web this page is.

    A line that the one before announces ("More at:") is the text's own.
    """
    host = _bare(host_of(document.page.url))
    before = ""
    for position, text in lines:
        block = survey.blocks[position]
        is_announced, before = before.endswith(":") and len(before) > SHORT_SENTENCE, text
        if "://" in text and _tells_own_address(text, document):
            skip.add(block.element)
        if not block.links or block.element in skip:
            continue
        if is_neighbour_line(text):
            skip.add(block.element)
        if block.element.tag not in _LINKING and not _is_lone_item(block.element):
            continue
        share = block.link_chars / block.chars
        is_teaser = (
            (is_news or (len(text) > SHORT_SENTENCE and text.isupper()))
            and is_link(block)
            and not is_announced
            and _leads_within(block.element, document, host)
        ) or (
            share > 0.4 and _has_label(text, is_news=is_news) and _leads_within(block.element, document, host)
        )
        is_related = is_related_line(text, is_news=is_news) and (share > 0.4 or block.chars < 120)
        if is_teaser or is_related or _is_offer(block) or (share > 0.25 and is_taxonomy_line(text)):
            skip.add(block.element)


def _is_offer(line: Block) -> bool:
    """Whether a line says besides its links only that they may interest the reader."""
    is_short = line.all_chars - line.all_link_chars <= _LONGEST_OFFER
    return is_short and says_may_interest(inline_text(line.element, set(line.element.iter("a"))))


_LONGEST_OFFER = 80


def _tells_own_address(text: str, document: Document) -> bool:
    """Whether a line ends with the address of the page itself, behind a label at most: what templates print for those who
    read it on paper, in whatever words."""
    label, _, address = text.rstrip(" .\"'»”)").rpartition(" ")
    own = document.page.url
    if "://" not in address or own is None or len(label) > _LONGEST_WAY or (label and label[-1] not in ":："):
        return False
    declared = (own, *declared_addresses(document))
    return any(
        _bare(host_of(url)) == _bare(host_of(address)) and place_of(url) == place_of(address)
        for url in declared
    )


def is_day(text: str) -> bool:
    """Whether a short line says no more than a day, with its time and labels."""
    return len(text) <= _LABEL and find_date(text) is not None and is_date_line(replace_dates(text, DAY))


def _is_lone_item(element: HtmlElement) -> bool:
    """Whether an element is the one entry of a list, as papers set a single link to another story."""
    return element.tag == "li" and element_before(element) is None and element_after(element) is None


def skip_ways_up(survey: Survey, lines: list[Line], skip: set[HtmlElement], document: Document) -> None:
    """The last lines of a text, where they are nothing but links to the front page, to the index of the page's own folder
    or one above, or to the script that shows the page without its query: pages made by hand end so, in any words. So they do
    with the address of whoever keeps the page, and with a row of links below a rule."""
    for position, text in reversed(lines):
        block = survey.blocks[position]
        if block.element in skip:
            continue
        links = [a for a in block.element.iter("a") if a.get("href")]
        rest = inline_text(block.element, links)
        is_way = len(text) <= _LONGEST_WAY and (
            block.element.tag == "address" or (bool(links) and not any(map(str.isalnum, rest)))
        )
        is_foot = block.element.tag == "address" or (len(links) > 1 and _is_below_rule(block.element))
        if not is_way or not (is_foot or all(_leads_up(link, document) for link in links)):
            return
        skip.add(block.element)


def _is_below_rule(line: HtmlElement) -> bool:
    """Whether a rule stands right before a line, or before the box that begins with it."""
    for element in (line, *islice(line.iterancestors(), 2)):
        before = element_before(element)
        if before is not None:
            return bool(before.tag == "hr")
    return False


_LONGEST_WAY = 120
_INDEX = re.compile(r"(?i)(?<=/)(?:index|default|home|main|start)\.\w{3,5}$")


def _leads_up(link: HtmlElement, document: Document) -> bool:
    url, own = document.absolute(link.get("href")), document.page.url
    if not url or not own or _bare(host_of(url)) != _bare(host_of(own)):
        return False
    url, own = url.partition("#")[0], own.partition("#")[0]
    if is_home_url(url):
        return True
    folder = _INDEX.sub("", url)
    if folder.endswith("/"):
        return own.startswith(folder) and own not in (url, folder)
    return own.startswith(f"{url}?")


def _has_label(text: str, *, is_news: bool) -> bool:
    """Whether a line begins with a few words and a colon: what a publisher puts before a link to another story, or in
    words of templates anyone."""
    label, colon, _ = text[: _LABEL + 1].partition(":")
    label = label.strip(" \u00a0>»→–-(")
    return bool(colon) and len(label.split()) <= 4 and (is_news or is_template_speech(label, is_link=True))


def skip_loose_controls(
    container: HtmlElement, survey: Survey, skip: set[HtmlElement], document: Document
) -> None:
    """Links to print, to share, to go back, and the template's own words, that stand in lines of their own among blocks or
    breaks, and pitches set in italics there; and the numbers of notes, wherever they are called so."""
    for link in container.iter("a", "span", "small", "font", "cite", "i", "em"):
        if link.tag == "a" and _is_mark_of_note(link):
            skip.add(link)
            continue
        if link.tag in ("i", "em") and next(link.iter("a"), None) is None:
            continue
        if (
            (link.tail and not link.tail.isspace() and normalize_text(link.tail))
            or not _is_border(element_before(link))
            or not _is_border(element_after(link))
        ):
            continue
        text = normalize_text(text_content(link))
        if link.tag in ("i", "em"):
            if is_pitch(text):
                skip.add(link)
            continue
        if link.tag == "cite":
            before = element_before(link)
            if before is not None and before.tag == "iframe":
                skip.add(link)  # where the page comes from that is shown there: Hatena writes it so
        elif text and (
            (len(text) < 60 and (is_template_line(text) or (link.tag == "a" and _is_speech(link, text))))
            or (link.tag == "span" and has_known_opening(text))
            or (link.tag == "a" and _leads_to_own_box(link))
            or ("http" in text and len(text) <= _LONGEST_NOTES and _says_where(link, survey, document))
        ):
            skip.add(link)


def _is_speech(link: HtmlElement, text: str) -> bool:
    """Whether a link says what templates do; in a box of its own, where no words of a line can be around it, it may say less."""
    box = link.getparent()
    return is_template_speech(text, is_link=box is not None and box.tag in BLOCK_TAGS)


def _leads_to_own_box(link: HtmlElement) -> bool:
    """Whether a link below other things leads to the top of a box that it stands in: "Back to the top of this section"."""
    href = link.get("href") or ""
    if href[:1] != "#" or len(href) == 1 or element_before(link) is None or element_after(link) is not None:
        return False
    return any(above.get("id") == href[1:] for above in link.iterancestors())


def _is_mark_of_note(link: HtmlElement) -> bool:
    """Whether a link is the number of a note, in the text or before the note: "…other plans.1"."""
    classes = link.get("class")
    if not classes or "footnote" not in classes or (link.get("href") or "")[:1] != "#":
        return False
    text = text_content(link).strip(" []()")
    return text.isdigit() and len(text) <= _NOTES


_NOTES = 3
"""Digits of the number of a note at most: a year is none."""


_LONGEST_NOTES = 250
_PRINTED = re.compile(r"[^:]{2,40}:\s*(https?://\S+)")


def _says_where(notes: HtmlElement, survey: Survey, document: Document) -> bool:
    """Whether lines say nothing but where on the site a printed text is found, when it was printed and how to go on."""
    host = _bare(host_of(document.page.url))
    lines = lines_of(notes, survey)
    found = [_PRINTED.fullmatch(line) for line in lines]
    is_note = [match is not None and _bare(host_of(match[1])) == host for match in found]
    # alone, it may be where the text sends its readers
    return (
        any(is_note)
        and any(map(is_template_line, lines))
        and all(is_told or is_template_line(line) for is_told, line in zip(is_note, lines, strict=True))
    )


def _is_border(sibling: HtmlElement | None) -> bool:
    """Whether a line ends at a sibling: a break, a block, another link, or none."""
    return sibling is None or sibling.tag in _BORDERS


_BORDERS = frozenset(
    "a i em br hr p div ul ol table h1 h2 h3 h4 h5 h6 section article form blockquote dl center iframe video audio figure".split()
)


def leads_within(element: HtmlElement, document: Document) -> bool:
    """Whether all links of an element lead to other pages of the page's site, none to a file."""
    return _leads_within(element, document, _bare(host_of(document.page.url)))


def _leads_within(element: HtmlElement, document: Document, host: str) -> bool:
    """Whether all links of an element lead to other pages of the same site, none to a file."""
    for link in element.iter("a"):
        url = document.absolute(link.get("href"))
        if url is None or link.get("download") is not None or _names_file(url):
            return False
        if not host or _bare(host_of(url)) != host or url.partition("#")[0] == document.page.url:
            return False
    return True


_PAGE_ENDINGS = frozenset("html htm shtml xhtml php php3 asp aspx jsp do cfm nsf".split())


def _names_file(url: str) -> bool:
    _, dot, ending = url.partition("#")[0].partition("?")[0].rpartition("/")[2].rpartition(".")
    return (
        (bool(dot) and ending.lower() not in _PAGE_ENDINGS)
        or "download" in url.lower()
        or "blob" in url.lower()
    )


def _bare(host: str | None) -> str:
    return (host or "").removeprefix("www.")


def is_link(block: Block) -> bool:
    """Whether a line is a link and next to nothing else, but for arrows before it."""
    if block.link_chars > 0.85 * block.chars:
        return True
    start = (block.element.text or "").lstrip()
    return block.link_chars > 0.6 * block.chars and start[:1] in _ARROWS and not any(map(str.isalnum, start))


_ARROWS = frozenset("➤►▶▸»>→➔➜👉☞●■◆▲※")


def leads_on(block: Block, text: str) -> bool:
    """Whether a line that begins as those do that lead on does so: with a button, or a link that is much of it or its
    end. A sentence with a full stop ("See the map.") is the author's."""
    if next(block.element.iter("button", "input"), None) is not None:
        return True
    if not block.links or (text[-1] == "." and ":" not in text and "?" not in text):
        return False
    if block.link_chars > 0.3 * block.chars:
        return True
    last = next(block.element.iterchildren("a", reversed=True), None)
    return last is not None and not any(map(str.isalnum, last.tail or ""))

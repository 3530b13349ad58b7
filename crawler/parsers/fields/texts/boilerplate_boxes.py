"""Whether one box below the container is none of the text: by its names, its tag, its links and what heads it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.parsers.fields.page.alike import is_like
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.link_kinds import is_keyword_link
from crawler.parsers.fields.page.marks import Mark, is_of_quotation, words_of
from crawler.parsers.fields.phrases.people_words import is_contact, is_heading_of_contact
from crawler.parsers.fields.survey.content import is_hidden, is_side
from crawler.parsers.fields.survey.linked_cards import names_picture
from crawler.parsers.fields.survey.teaser_cards import is_linked_teaser
from crawler.parsers.fields.texts.link_headings import is_announced
from crawler.urls import host_of


def is_boilerplate(block: Block, mass: float, survey: Survey, host: str, *, is_news: bool) -> bool:
    """Whether a box is none of a text of so much running text (`mass`), on a page of the host."""
    if block.path == 0.0:
        return True
    share = block.good / mass
    tag = block.element.tag
    if block.path < 1.0 and (
        block.mark is Mark.SIDE or is_side(block.element) or is_hidden(block.element) or block.is_narrow
    ):
        return share < 0.5
    if tag == "form":
        return share < 0.5
    if tag == "blockquote" and is_post(block.element):
        return share < 0.5
    density = block.all_link_chars / block.all_chars if block.all_chars else 0.0
    if block.all_links and block.all_chars < _LONGEST_ROW and _is_row_of_pages(block.element):
        return True
    if block.mark is Mark.DOUBTFUL and block.path < 1.0:
        words = words_of(block.element)
        if not words.isdisjoint(_CONTACT_WORDS):
            return share < 0.5
        is_scrap = block.total <= 0 and next(block.element.iter("h2", "h3", "h4", "h5"), None) is None
        is_scrap = is_scrap and not is_of_quotation(block.element)
        return share < 0.25 and (density > 0.25 or is_scrap or is_linked_teaser(block))
    if tag == "td" and block.all_links and share < 0.2:
        return _is_side_cell(block, density, mass, survey)
    if tag in ("ul", "ol", "dl", "div", "section", "table", "menu"):
        is_list = tag in ("ul", "ol") and density > 0.6
        is_of_sources = is_list and host and not is_news and _lists_sources(block, survey, host)
        if is_of_sources or (is_list and is_announced(block, survey, is_news=is_news)):
            return False
        if density > 0.6 and _is_box_of_paragraph(block, survey):
            return False
        return (
            (block.all_links >= 2 and density > 0.6 and block.total < 0)
            or (density > 0.9 and tag in ("div", "section") and not _heads_panel(block.element))
            or (density > 0.8 and tag in ("ul", "ol") and _is_tag_list(block.element))
        )
    return False


def is_post(quote: HtmlElement) -> bool:
    """Whether a quotation is a post of a network as that gives it to be set into pages, for a script to draw: it says where
    the post is, or ends with its author's account and a link to it.

    https://developer.x.com/en/docs/x-for-websites/embedded-posts
    """
    if _POST.search(quote.get("cite") or "") or quote.get("data-instgrm-permalink"):
        return True
    last = quote[-1] if len(quote) else None
    if last is None or last.tag != "a" or (last.tail or "").strip():
        return False
    before = last.getprevious()
    said = (before.tail if before is not None else quote.text) or ""
    return _ACCOUNT.search(said) is not None and _POST.search(last.get("href") or "") is not None


_ACCOUNT = re.compile(r"\(@\w+\)\s*$")
_POST = re.compile(
    r"//(?:\w+\.)?(?:twitter|x)\.com/\w+/status(?:es)?/\d|facebook\.com/.+/(?:posts|videos)/\d|tiktok\.com/@[^/]+/video/\d"
)


def _lists_sources(block: Block, survey: Survey, host: str) -> bool:
    """Whether a list of links amid the text leads to other sites: what the author read, or tells listeners of. The lists of
    templates lead to other pages of the site, or to networks."""
    around = survey.blocks[block.parent]
    while around.element.tag in ("li", "ul", "ol"):
        around = survey.blocks[around.parent]
    if block.mark is not Mark.NONE or around.running < _PARAGRAPHS:
        return False
    links = [link.get("href") or "" for link in block.element.iter("a")]
    hosts = [bare for link in links if (bare := (host_of(link) or "").removeprefix("www."))]
    away = [h for h in hosts if not h.endswith(host) and not host.endswith(h) and not _NETWORK.search(h)]
    return len(away) > 1 and len(away) > _MOST_OF * len(links)


_PARAGRAPHS = 3
"""Running texts of a box of the text itself."""
_MOST_OF = 0.7
_NETWORK = re.compile(
    r"(?:^|\.)(?:facebook|twitter|x|linkedin|instagram|pinterest|whatsapp|reddit|tumblr|xing|flipboard|telegram|t|vk|threads|bsky|tiktok|"
    r"youtube|spotify|deezer|apple|google|podcasts|addtoany|amazon|amzn)\.\w{2,3}(?:\.\w\w)?$"
)
"""Where pages are shared, sites are followed and things are bought."""


def _is_row_of_pages(element: HtmlElement) -> bool:
    """Whether a line has the numbers of an article's pages, from 1 on, all of them links but that of this page, and at most
    a word before and behind them: "Pages: 1 2 3 Next"."""
    numbers = [text for text in map(str.strip, element.itertext()) if text]
    row = _ROW_OF_PAGES.fullmatch(" ".join(numbers))
    if row is None:
        return False
    shown = [int(number) for number in _DIGITS.findall(row["numbers"])]
    linked = sum(inline_text(a).strip("[]() ").isdecimal() for a in element.iter("a"))
    return shown == list(range(1, len(shown) + 1)) and linked >= len(shown) - 1


_LONGEST_ROW = 120
_ROW_OF_PAGES = re.compile(r"(?:[^\W\d]+ ?){0,2}\W*(?P<numbers>1(?:[^\w]+\d{1,2})+)(?:\W+[^\W\d]+){0,3}\W*")
_DIGITS = re.compile(r"\d+")


def _is_box_of_paragraph(block: Block, survey: Survey) -> bool:
    """Whether a box holds one paragraph and nothing else, as others of its kind before and behind it do: editors of blocks set
    each paragraph of a text into a box of its own, which says no more of a line that is a link than the paragraph does. What
    stands behind the last may be tags, or links to other texts."""
    if not _holds_paragraph(block.element):
        return False
    boxes = (survey.block(e) for e in block.element.getparent().iterchildren(block.element.tag))
    texts = [b for b in boxes if b is not None and is_like(b, block) and _is_text_in_box(b)]
    return len(texts) >= _BOXES_OF_TEXT and survey.index[texts[-1].element] > survey.index[block.element]


def _holds_paragraph(box: HtmlElement) -> bool:
    is_lone = len(box) == 1 and box[0].tag == "p"
    return is_lone and not f"{box.text or ''}{box[0].tail or ''}".strip()


def _is_text_in_box(box: Block) -> bool:
    return box.running > 0 and box.all_link_chars < 0.5 * box.all_chars and _holds_paragraph(box.element)


_BOXES_OF_TEXT = 2


def _is_side_cell(block: Block, density: float, mass: float, survey: Survey) -> bool:
    """Whether a cell of links stands beside the cell of the text: a column of a page laid out as a table."""
    row = block.element.getparent()
    if row is None or (density < 0.3 and block.good):
        return False
    cells = (survey.block(e) for e in row if e.tag == "td" and e is not block.element)
    return any(cell is not None and cell.running > 1 and cell.good >= 0.5 * mass for cell in cells)


def _heads_panel(element: HtmlElement) -> bool:
    """Whether a box holds a heading whose link, in it or around it, leads no further than the page, the title of what it
    unfolds, or to the picture below it."""
    return any(
        (link.get("href") or "#")[0] == "#" or names_picture(heading)
        for heading in element.iter("h2", "h3", "h4", "h5", "h6")
        for link in (*heading.iter("a"), *heading.iterancestors("a"))
    )


_CONTACT_WORDS = frozenset(
    "contact contacts kontakt pressekontakt presscontact presscontacts contactinfo contactbox addressbox inquiry inquiries toiawase otoiawase".split()
)


LONGEST_CONTACT = 600


def is_contact_box(block: Block, survey: Survey) -> bool:
    """Whether a box is headed as the address of a press office, and holds one.

    Asked below most of the text: contacts in paragraphs are the author's own.
    """
    if block.element.tag not in BOXES or not 0 < block.all_chars <= LONGEST_CONTACT or block.chars:
        return False
    first = next((b for p in survey.subtree(block.element) if (b := survey.blocks[p]).chars), None)
    if first is None or first.chars > 60 or first.all_chars == block.all_chars:
        return False
    return is_heading_of_contact(inline_text(first.element)) and is_contact(inline_text(block.element))


BOXES = frozenset(("div", "section", "aside", "footer", "address", "dl"))
"""Boxes that hold lines of their own."""


def _is_tag_list(element: HtmlElement) -> bool:
    """Whether every link of a list is called a tag."""
    links = list(element.iter("a"))
    return bool(links) and all(is_keyword_link(a) or "tags" in words_of(a) for a in links)

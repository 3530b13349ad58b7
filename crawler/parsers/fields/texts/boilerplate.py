"""Boxes inside the article's container that are not its text: related links, share bars, captions, comments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.heading_words import is_permalink
from crawler.parsers.fields.page.inline import BLOCK_TAGS, LinkLines, inline_text
from crawler.parsers.fields.page.link_kinds import is_keyword_link
from crawler.parsers.fields.page.marks import Mark, mark_of
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.select import called
from crawler.parsers.fields.survey.teaser_cards import heading_above, is_list_of_cards
from crawler.parsers.fields.taxonomy.labelled_keywords import keyword_lists
from crawler.parsers.fields.texts.boilerplate_boxes import is_boilerplate, is_contact_box
from crawler.parsers.fields.texts.filler import is_filler, may_hold_filler
from crawler.parsers.fields.texts.left_over import empty_headings, pull_quotes, toggle_labels
from crawler.parsers.fields.texts.link_headings import skip_after_related_headings, skip_loose_offers
from crawler.parsers.fields.texts.scraps import skip_scraps
from crawler.parsers.fields.texts.second_copies import second_copies
from crawler.text import normalize_text
from crawler.urls import host_of

_CAPTION_WORDS = frozenset(
    "caption captions wpcaption wpcaptiontext imagecaption photocaption bildunterschrift bildtext legende credit "
    "credits photocredit copyright bildnachweis imagecredit imgcaption imagedescription newsimgcaption "
    "figcaption imagesource imagecopyright".split()
)
"""Names of the text that belongs to a picture."""


def find_boilerplate(
    container: Block,
    survey: Survey,
    title: HtmlElement | None,
    title_text: str,
    document: Document,
    known: set[HtmlElement],
    *,
    is_news: bool,
) -> set[HtmlElement]:
    """The elements below the container to leave out of the body, with those that are `known` for none of it.

    What `is_news` means says `scraps`.
    """
    skip = set(known)
    start = survey.index[container.element]
    mass = max(container.good, 1.0)
    blocks = survey.blocks
    title_at = survey.index.get(title) if title is not None else None
    inside = _blocks_of_text(container, survey, title, document, skip, is_news=is_news)
    skip.update(second_copies(container, survey))
    is_inline = title_at is None and title is not None and container.element in title.iterancestors()
    if is_inline or (title_at is not None and title_at > start):
        _skip_before(title, container, survey, skip, mass)
    skip_after_related_headings(container, survey, skip, inside, mass)
    skip_loose_offers(container, survey, skip)
    skip_scraps(survey, inside, start, skip, title_text, document, is_news=is_news)
    buttons = (body_texts(document).elements[place] for place in body_texts(document).places_of("button"))
    skip.update(toggle_labels(buttons))
    if may_hold_filler(body_texts(document)):
        texts = (blocks[position].element for position in inside if blocks[position].chars)
        skip.update(e for e in texts if e is not container.element and _is_filler(e))
    _skip_labels(survey, inside, start, skip)
    skip.update([*empty_headings(container, survey, skip), *pull_quotes(container, survey, document, skip)])
    skip.update(_called_otherwise(container.element, document, survey, mass))
    skip.update(_stated_authors(document, survey, mass))
    skip.update(_links_of_systems(container, document))
    return skip


def _blocks_of_text(
    container: Block,
    survey: Survey,
    title: HtmlElement | None,
    document: Document,
    skip: set[HtmlElement],
    *,
    is_news: bool,
) -> set[int]:
    """The blocks below the container but for the boxes that are none of the text as a whole, which are added to `skip`."""
    start = survey.index[container.element]
    mass = max(container.good, 1.0)
    title_around = frozenset(title.iterancestors()) if title is not None else frozenset()
    host = (host_of(document.page.url) or "").removeprefix("www.")
    inside: set[int] = {start}
    seen = 0.0
    for position in range(start + 1, len(survey.blocks)):
        block = survey.blocks[position]
        if block.parent not in inside:
            if block.parent < start:
                break
            continue
        if block.element in skip:
            continue
        seen += block.weight if block.weight > 0 else 0.0
        if (
            block.element is title
            or is_boilerplate(block, mass, survey, host, is_news=is_news)
            or (seen > 0.5 * container.total and is_contact_box(block, survey))
        ):
            skip.add(block.element)
        elif _lists_pages(block, title_around, mass, seen):
            skip.add(block.element)
            if (heading := heading_above(block.element, survey)) is not None:
                skip.add(heading)
        else:
            inside.add(position)
    return inside


def _is_filler(element: HtmlElement) -> bool:
    """Whether a block says nothing but filler, and is no code or cell of a table, which may be about templates."""
    return (
        is_filler(text_content(element))
        and next(element.iter(*_CODE), None) is None
        and next(element.iterancestors(*_CODE), None) is None
    )


_CODE = ("pre", "code", "kbd", "samp", "tt", "td", "th", "dt", "dd")


def _called_otherwise(
    container: HtmlElement, document: Document, survey: Survey, mass: float
) -> Iterator[HtmlElement]:
    """What its names, or what it is, tell to be no text: captions, buttons, keywords, times of reading."""
    # a table is called for where its caption stands
    named = (e for e in called(document, _CAPTION_WORDS) if e.tag != "table")
    captions = {e for e in named if _is_short(e) and not _is_text(e, survey, mass)}
    if captions:
        yield from (element for element in container.iterdescendants() if element in captions)
    yield from called(document, _EDITS)
    yield from keyword_lists(document)
    yield from (e for e in called(document, _READING_TIMES) if len(inline_text(e)) <= _LABEL)


def _links_of_systems(container: Block, document: Document) -> Iterator[HtmlElement]:
    """The links of a text that a system has put into it, with the lines that hold nothing else."""
    lines = LinkLines()
    for link in container.element.iterdescendants("a"):
        if _is_picture_link(link) or is_permalink(link):
            yield link
        elif _TRACKBACK.search(link.get("href") or "") and (notes := _notes_on_entry(link)) is not None:
            yield notes
        elif is_keyword_link(link) or _is_control(link, document):
            yield from _keyword_line(link, container, lines)


_TRACKBACK = re.compile(r"/trackback/?\s*$|[?&]tb=1")


def _notes_on_entry(trackback: HtmlElement) -> HtmlElement | None:
    """The paragraph around a link to send trackbacks to, where it leads to the feed of the comments as well: weblogs print it
    below each entry, with the day and the sections, in whatever language."""
    notes = next(
        (above for above in islice(trackback.iterancestors(), 3) if above.tag in ("p", "small")), None
    )
    if notes is None or not any(
        (a.get("href") or "").strip().rstrip("/").endswith("/feed") for a in notes.iter("a")
    ):
        return None
    return notes


def _lists_pages(block: Block, title_around: Collection[HtmlElement], mass: float, above: float) -> bool:
    """Whether a box below the title, or below running text `above`, holds nothing but the newest or next articles."""
    return (
        block.all_links > 1
        and block.element.tag in ("div", "ul", "ol", "section")
        and (block.good < _CARDS * mass or above >= PARAGRAPH)
        and block.element not in title_around
        and is_list_of_cards(block.element)
    )


_CARDS = 0.7
"""Share of the running text that other articles have at most where none stands above them; a page of more is a list."""


def _stated_authors(document: Document, survey: Survey, mass: float) -> Iterator[HtmlElement]:
    """The boxes of which the page states in its microdata that they are of the author: what they say of him, too."""
    for element in document.attributed.get("itemprop", ()):
        if "author" in (element.get("itemprop") or "").split():
            block = survey.block(element)
            if block is not None and block.good < 0.5 * mass:
                yield element


_EDITS = frozenset(("editsection", "mweditsection", "publisheddates"))
"""MediaWiki's "[edit]" within the headings of a page, and the history of a page below the texts of GOV.UK."""
_READING_TIMES = frozenset(("readingtime", "readtime"))
"""Plug-ins set it into the line of the text's own container."""
_LABEL = 60
"""Characters of the longest label of a box of links."""


def _skip_labels(survey: Survey, inside: set[int], start: int, skip: set[HtmlElement]) -> None:
    """Leave out the one short line that is left of a box of links: "Share this article", "Documents", "More on this".

    A heading over a picture and its caption belongs to the text that follows in the next box.
    """
    for position in sorted(inside, reverse=True):  # the innermost first
        block = survey.blocks[position]
        if (
            position == start
            or block.element.tag not in _LABELLED
            or not block.all_links
            or block.element in skip
        ):
            continue
        kept = dropped = links = 0
        is_label = True
        for inner in survey.subtree(block.element):
            other = survey.blocks[inner]
            if not other.chars:
                continue
            if other.element in skip or any(e in skip for e in other.element.iterancestors()):
                dropped += other.chars
                links += other.link_chars
            else:
                kept += other.chars
                if kept > _LABEL:
                    break
                is_sentence = other.sentence and other.chars >= SHORT_SENTENCE
                is_label = is_label and not (is_sentence and not _announces(other.element))
        if 0 < kept <= _LABEL and is_label and links > 0.6 * dropped > 0:
            skip.add(block.element)


def _announces(element: HtmlElement) -> bool:
    """Whether what a box itself says ends with a colon, as a label of what follows does."""
    return (element.text or "").rstrip().endswith((":", "："))


_LABELLED = frozenset(("div", "section", "aside", "footer", "article"))


def _is_short(caption: HtmlElement) -> bool:
    return len(normalize_text(text_content(caption))) < 700


def _is_text(caption: HtmlElement, survey: Survey, mass: float) -> bool:
    """Whether what is called a caption holds most of the text, in several paragraphs: the box of a page whose pictures have
    captions is called for them, too."""
    block = survey.block(caption)
    return block is not None and block.running > 1 and block.good >= 0.5 * mass


def _is_control(link: HtmlElement, document: Document) -> bool:
    """Whether a link is named as none of the text is, and leads to no file."""
    if mark_of(link) is not Mark.BOILERPLATE:
        return False
    return not is_file(document.absolute(link.get("href")) or "", link)


def _keyword_line(link: HtmlElement, container: Block, lines: LinkLines) -> tuple[HtmlElement, ...]:
    """A keyword or control that stands apart from the text: its link, with the line where that has a label for it."""
    box, beside = lines.around(link)
    if box is None or len(beside) >= _LONGEST_LABEL:
        return ()
    if beside.rstrip(" ,;|").endswith(":"):
        is_line = box is not container.element and next(box.iterchildren(*BLOCK_TAGS), None) is None
        return (box,) if is_line else ()
    return (link,)


_LONGEST_LABEL = 30


def _is_picture_link(element: HtmlElement) -> bool:
    """Whether a link has a picture and no text: it belongs to the picture."""
    return (
        len(element) > 0
        and next(element.iter("img"), None) is not None
        and not normalize_text(text_content(element))
    )


def _skip_before(
    title: HtmlElement | None, container: Block, survey: Survey, skip: set[HtmlElement], mass: float
) -> None:
    """Leave out what stands before the title: section names, navigation, the date; not what is half of the text, whose
    heading the title can hardly be."""
    before: list[HtmlElement] = []
    good = beside = 0.0
    element = title
    while element is not None and element is not container.element:
        for sibling in element.itersiblings(preceding=True):
            block = survey.block(sibling)
            good += block.good if block is not None else 0.0
            beside += block.good if block is not None and element is not title else 0.0
            before.append(sibling)
        element = element.getparent()
    # a short text: what stands in boxes before that of the title is another's, however long
    is_short = (
        good == beside
        and container.good - good >= SHORT_SENTENCE
        and good < _SEVERAL * (container.good - good)
    )
    if good < 0.5 * mass or is_short:
        skip.update(before)


_SEVERAL = 4
"""How many times the text below the title boxes before it may hold."""

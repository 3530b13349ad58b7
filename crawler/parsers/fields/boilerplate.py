"""Boxes inside the article's container that are not its text: related links, share bars, captions, comments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.content import is_hidden, is_side
from crawler.parsers.fields.file_links import is_file
from crawler.parsers.fields.filler import is_filler, may_hold_filler
from crawler.parsers.fields.heading_words import is_permalink
from crawler.parsers.fields.inline import BLOCK_TAGS, inline_text, words_beside
from crawler.parsers.fields.leads import is_named_lead
from crawler.parsers.fields.link_headings import is_announced, skip_after_related_headings
from crawler.parsers.fields.marks import Mark, is_keyword_link, mark_of, words_of
from crawler.parsers.fields.page_texts import body_texts
from crawler.parsers.fields.people_words import is_contact, is_heading_of_contact
from crawler.parsers.fields.scraps import skip_scraps
from crawler.parsers.fields.select import called
from crawler.parsers.fields.teaser_cards import heading_above, is_list_of_cards
from crawler.text import normalize_text

CAPTION_WORDS = frozenset(
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
    is_thin = container.total < 250
    blocks = survey.blocks
    inside: set[int] = {start}
    title_at = survey.index.get(title) if title is not None else None
    title_around = frozenset(title.iterancestors()) if title is not None else frozenset()
    seen = 0.0
    for position in range(start + 1, len(blocks)):
        block = blocks[position]
        if block.parent not in inside:
            if block.parent < start:
                break
            continue
        if block.element in known:
            continue
        seen += block.weight if block.weight > 0 else 0.0
        if (
            block.element is title
            or _is_boilerplate(block, mass, is_thin, survey, is_news=is_news)
            or (seen > 0.5 * container.total and _is_contact_box(block, position, survey))
        ):
            skip.add(block.element)
            continue
        if _lists_pages(block, title_around, mass):
            skip.add(block.element)
            if (heading := heading_above(block.element, survey)) is not None:
                skip.add(heading)
            continue
        inside.add(position)
    skip.update(_second_copies(container, survey))
    is_inline = title_at is None and title is not None and container.element in title.iterancestors()
    if is_inline or (title_at is not None and title_at > start):
        _skip_before(title, container, survey, skip, mass)
    skip_after_related_headings(container, survey, skip, inside, mass)
    skip_scraps(survey, inside, start, skip, title_text, document, is_news=is_news)
    if may_hold_filler(body_texts(document)):
        texts = (blocks[position].element for position in inside if blocks[position].chars)
        skip.update(e for e in texts if e is not container.element and is_filler("".join(e.itertext())))
    _skip_labels(survey, inside, start, skip)
    captions = set(filter(_is_short, called(document, CAPTION_WORDS)))
    if captions:
        skip.update(element for element in container.element.iterdescendants("*") if element in captions)
    skip |= called(document, _EDITS)
    skip.update(e for e in called(document, _READING_TIMES) if len(inline_text(e)) <= _LABEL)
    skip.update(_stated_authors(document, survey, mass))
    for link in container.element.iterdescendants("a"):
        if _is_picture_link(link) or is_permalink(link):
            skip.add(link)
        elif is_keyword_link(link) or _is_control(link, document):
            skip.update(_keyword_line(link, container))
    return skip


def _lists_pages(block: Block, title_around: Collection[HtmlElement], mass: float) -> bool:
    """Whether a box below the title holds nothing but the newest or next articles."""
    return (
        block.all_links > 1
        and block.element.tag in ("div", "ul", "ol", "section")
        and block.good < _CARDS * mass
        and block.element not in title_around
        and is_list_of_cards(block.element)
    )


_CARDS = 0.7
"""Share of the running text that other articles have at most; a page of more is a list."""


def _stated_authors(document: Document, survey: Survey, mass: float) -> Iterator[HtmlElement]:
    """The boxes of which the page states in its microdata that they are of the author: what they say of him, too."""
    for element in document.attributed.get("itemprop", ()):
        if "author" in (element.get("itemprop") or "").split():
            block = survey.block(element)
            if block is not None and block.good < 0.5 * mass:
                yield element


_COPY = 300
"""Characters of running text of the shortest box that may be there twice."""


def _second_copies(container: Block, survey: Survey) -> set[HtmlElement]:
    """The boxes that say once more what another in the container says: the text for screens of another width."""
    known: dict[tuple[int, float, int], HtmlElement] = {}
    copies: set[HtmlElement] = set()
    for position in survey.subtree(container.element)[1:]:
        block = survey.blocks[position]
        if block.good < _COPY or block.element.tag not in _BOXES or not block.path:
            continue
        first = known.setdefault((block.all_chars, block.good, block.running), block.element)
        if (
            first is not block.element
            and first not in block.element.iterancestors()
            and not _is_mostly_lead(first, survey)
            and inline_text(first) == inline_text(block.element)
        ):
            copies.add(block.element)
    return copies


def _is_mostly_lead(box: HtmlElement, survey: Survey) -> bool:
    """Whether half of a box is called the introduction, which is read apart from the text."""
    chars = survey.blocks[survey.index[box]].all_chars
    inner = (survey.block(e) for e in (box, *box.iterdescendants("div", "p", "section")) if is_named_lead(e))
    return any(block is not None and 2 * block.all_chars >= chars for block in inner)


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
                is_label = is_label and not (other.sentence and other.chars >= SHORT_SENTENCE)
        if 0 < kept <= _LABEL and is_label and links > 0.6 * dropped > 0:
            skip.add(block.element)


_LABELLED = frozenset(("div", "section", "aside", "footer", "article"))

_DATA = 600
"""Characters of the largest box of data about the page."""


def date_boxes(
    container: Block, survey: Survey, dates: Iterable[HtmlElement], title: HtmlElement | None
) -> set[HtmlElement]:
    """The boxes in the container that hold one of the page's dates and no running text: its author, sections, views.

    Lists of the text are no such boxes, unless they are lists of terms or tables.
    """
    around = {container.element, *container.element.iterancestors()}
    if title is not None:
        around.update((title, *title.iterancestors()))
    boxes: set[HtmlElement] = set()
    for date in dates:
        box: HtmlElement | None = None
        at = next((survey.index[e] for e in (date, *date.iterancestors()) if e in survey.index), 0)
        for above in (date, *date.iterancestors()):
            block = survey.block(above)
            if above in around:
                break
            if block is None:
                continue
            if block.all_chars > _DATA or above.tag in ("ul", "ol", "li") or _has_running_text(survey, above):
                break
            if above is not date and any(survey.index.get(h, 0) > at for h in above.iter(*_ENTRY_HEADINGS)):
                break  # the hour of an entry of a live blog, above what happened
            box = above
        if box is not None and container.element in box.iterancestors():
            boxes.add(box)
    return boxes


_ENTRY_HEADINGS = ("h2", "h3", "h4")


def _has_running_text(survey: Survey, element: HtmlElement) -> bool:
    """Whether any text of a subtree is running; what ends with a colon is a label."""
    if not survey.blocks[survey.index[element]].good:
        return False
    for position in survey.subtree(element):
        block = survey.blocks[position]
        if block.chars >= PARAGRAPH:
            return True
        is_sentence = block.sentence and block.chars >= SHORT_SENTENCE
        if is_sentence and not "".join(block.element.itertext()).rstrip().endswith(":"):
            return True
    return False


def _is_short(caption: HtmlElement) -> bool:
    return len(normalize_text("".join(caption.itertext()))) < 700


def _is_control(link: HtmlElement, document: Document) -> bool:
    """Whether a link is named as none of the text is, and leads to no file."""
    if mark_of(link) is not Mark.BOILERPLATE:
        return False
    return not is_file(document.absolute(link.get("href")) or "", link)


def _keyword_line(link: HtmlElement, container: Block) -> tuple[HtmlElement, ...]:
    """A keyword or control that stands apart from the text: its link, with the line where that has a label for it."""
    box, beside = words_beside(link)
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
        and not normalize_text("".join(element.itertext()))
    )


def _is_side_cell(block: Block, density: float, mass: float, survey: Survey) -> bool:
    """Whether a cell of links stands beside the cell of the text: a column of a page laid out as a table."""
    row = block.element.getparent()
    if row is None or (density < 0.3 and block.good):
        return False
    cells = (survey.block(e) for e in row if e.tag == "td" and e is not block.element)
    return any(cell is not None and cell.running > 1 and cell.good >= 0.5 * mass for cell in cells)


def _is_boilerplate(block: Block, mass: float, is_thin: bool, survey: Survey, *, is_news: bool) -> bool:
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
    density = block.all_link_chars / block.all_chars if block.all_chars else 0.0
    if block.mark is Mark.DOUBTFUL and block.path < 1.0:
        words = words_of(block.element)
        if not words.isdisjoint(_CONTACT_WORDS):
            return share < 0.5
        is_scrap = block.total <= 0 and next(block.element.iter("h2", "h3", "h4", "h5"), None) is None
        return share < 0.25 and (density > 0.25 or is_scrap or _is_linked_teaser(block))
    if tag == "td" and block.all_links and share < 0.2:
        return _is_side_cell(block, density, mass, survey)
    if tag in ("ul", "ol", "dl", "div", "section", "table", "menu"):
        if not is_news and tag in ("ul", "ol") and density > 0.6 and is_announced(block, survey):
            return False
        return (
            (block.all_links >= 2 and density > 0.6 and block.total < 0)
            or (density > 0.9 and tag in ("div", "section") and not _heads_panel(block.element))
            or (density > 0.8 and tag in ("ul", "ol") and _is_tag_list(block.element))
        )
    return False


def _heads_panel(element: HtmlElement) -> bool:
    """Whether a box holds a heading whose link leads no further than the page: the title of what it unfolds."""
    headings = element.iter("h2", "h3", "h4", "h5", "h6")
    return any((link.get("href") or "#")[0] == "#" for heading in headings for link in heading.iter("a"))


_CONTACT_WORDS = frozenset(
    "contact contacts kontakt pressekontakt presscontact presscontacts contactinfo contactbox".split()
)


_LONGEST_CONTACT = 600


def _is_contact_box(block: Block, position: int, survey: Survey) -> bool:
    """Whether a box after most of the text is headed as the address of a press office, and holds one.

    Contacts in paragraphs of the text are the author's own.
    """
    if block.element.tag not in _BOXES or not 0 < block.all_chars <= _LONGEST_CONTACT or block.chars:
        return False
    first = next((b for p in survey.subtree(block.element) if (b := survey.blocks[p]).chars), None)
    if first is None or first.chars > 60 or first.all_chars == block.all_chars:
        return False
    return is_heading_of_contact(inline_text(first.element)) and is_contact(inline_text(block.element))


_BOXES = frozenset(("div", "section", "aside", "footer", "address", "dl"))


def _is_tag_list(element: HtmlElement) -> bool:
    """Whether every link of a list is called a tag."""
    links = list(element.iter("a"))
    return bool(links) and all(is_keyword_link(a) or "tags" in words_of(a) for a in links)


def _is_linked_teaser(block: Block) -> bool:
    """Whether a box called teaser or card has a heading and a link: it leads to another page."""
    element = block.element
    return (
        not words_of(element).isdisjoint(("teaser", "card", "teasers", "cards"))
        and block.all_links > 0
        and next(element.iter("h2", "h3", "h4", "h5"), None) is not None
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
            if isinstance(sibling.tag, str):
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

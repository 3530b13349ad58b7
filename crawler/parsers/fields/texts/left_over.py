"""What is left of a text's boxes when they are left out, or says again what the text says: headings of nothing, quotes pulled
out of it, and what unfolds a panel. Must not know how the boxes were told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.loose_text import loose_text_after
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.select import called, is_inside
from crawler.parsers.fields.texts.lead_names import is_named_lead
from crawler.text import fold, normalize_text


def empty_headings(container: Block, survey: Survey, skip: Collection[HtmlElement]) -> Iterator[HtmlElement]:
    """The headings between which and the next of their rank, or of one above, stood nothing but boxes of links that were left
    out: those of rows of teasers, and those in a box with nothing else but a text that was left out. A heading over a picture has
    text behind it, or is the gallery's; one over loose text heads that."""
    heading: HtmlElement | None = None
    links = 0
    positions = survey.subtree(container.element)
    position = positions.start + 1
    while position < positions.stop:
        block = survey.blocks[position]
        element = block.element
        if element in skip:
            if heading is not None and block.running and _share_a_box(heading, element, survey):
                yield heading
                heading = None
            links += block.all_links
            position = survey.subtree(element).stop
            continue
        if element.tag in HEADING_TAGS and block.all_chars:
            if heading is not None and links >= _TEASERS and element.tag <= heading.tag:
                yield heading
            heading, links = None if loose_text_after(element, survey, skip) else element, 0
            position = survey.subtree(element).stop
            continue
        if block.chars:
            heading = None
        position += 1


_TEASERS = 2


def _share_a_box(heading: HtmlElement, element: HtmlElement, survey: Survey) -> bool:
    """Whether a box holds a heading, an element below it, and nothing else: not the bar of a panel, its name and the control
    that unfolds it, which says no sentence."""
    if heading.getnext() is not element or heading.getprevious() is not None or element.getnext() is not None:
        return False
    box = heading.getparent()
    block = survey.block(box) if box is not None else None
    return block is not None and block.chars == 0


def pull_quotes(
    container: Block, survey: Survey, document: Document, skip: Collection[HtmlElement]
) -> Iterator[HtmlElement]:
    """The quotations that the running text beside them has word for word: papers set the strongest sentence large, once more,
    as `blockquote`, in a box that is called a quote, or as a line of a kind of its own."""
    yield from _lines_said_twice(container, survey, skip)
    named = (e for e in called(document, _QUOTES) if e.tag in _BOXES and is_inside(e, {container.element}))
    quotes = {*container.element.iterdescendants("blockquote"), *named} - {container.element, *skip}
    if not quotes:
        return
    texts = ""
    for position in survey.subtree(container.element):
        block = survey.blocks[position]
        element = block.element
        if block.chars < PARAGRAPH or any(e in quotes for e in element.iter()):
            continue
        around = (e for e in islice(element.iterancestors(), 1) if e is not container.element)
        if any(map(is_named_lead, (element, *around))):
            continue  # an excerpt of the text, the quotation with it
        if not any(above in quotes for above in element.iterancestors()):
            texts += f" {fold(inline_text(element))} "
    for quote in quotes:
        said = (fold(inline_text(quote, parts)) for parts in (frozenset(), _signature(quote)))
        if any(_SHORTEST <= len(words) <= _LONGEST and f" {words} " in texts for words in said):
            yield quote


def _lines_said_twice(
    container: Block, survey: Survey, skip: Collection[HtmlElement]
) -> Iterator[HtmlElement]:
    """The lines of another kind than the paragraphs of a text that repeat what these say."""
    kind, blocks = _running_text(container, survey, skip)
    lines = [b for b in blocks[1:] if _is_set_apart(b, kind)]
    if 0 < len(lines) <= _MOST_LINES:
        texts = " ".join(_said(b.element) for b in blocks if (b.element.tag, b.classes) == kind)
        for line in lines:
            if _said(line.element).strip(_MARKS) in texts:
                yield _with_speaker(line, container, survey)


def _signature(quote: HtmlElement) -> frozenset[HtmlElement]:
    """What names the person who said it: elements that HTML has for that, or the last line, where that is no sentence."""
    lines = [e for e in quote if e.tag in ("p", "div", "span")]
    is_last = len(lines) > 1 or (bool(lines) and bool(normalize_text(quote.text)))
    is_name = is_last and inline_text(lines[-1])[-1:] not in _SENTENCE_ENDS
    return frozenset(
        (*quote.iterdescendants("cite", "footer", "figcaption"), *(lines[-1:] if is_name else ()))
    )


_SENTENCE_ENDS = frozenset('.!?…”"»“')
_QUOTES = frozenset(
    "quote quotes quotation pullquote pullquotes blockquote zitat zitate citat citaat cytat citation cita citas citazione citacao citace "
    "exergue destacado destaque highlight callout emphasized emphasizedtext streamer blurb".split()
)
"""What a box is called that repeats a sentence of the text; it counts for nothing but where the text has that word for word."""
_BOXES = frozenset(("div", "p", "aside", "section", "figure", "q"))
_SHORTEST = 30
_LONGEST = 400
"""Characters of a quotation that is set again to catch the eye."""
_MOST_LINES = 12
"""Lines of other kinds than the text is of, from which they are no quotations out of it."""
_ROWS = frozenset(("li", "dd", "td", "th"))
_MARKS = "“”„«»\"'‘’ …"


def _running_text(
    container: Block, survey: Survey, skip: Collection[HtmlElement]
) -> tuple[tuple[str, str], list[Block]]:
    """The tag and the classes that most of a text's paragraphs have, and the paragraphs."""
    blocks = [
        block
        for position in survey.subtree(container.element)
        if PARAGRAPH <= (block := survey.blocks[position]).chars == block.all_chars
        and block.element.tag in ("p", "div")
        and block.element not in skip
    ]
    kinds = Counter((block.element.tag, block.classes) for block in blocks)
    return next((kind for kind, _ in kinds.most_common(1)), ("", "")), blocks


def _is_set_apart(block: Block, kind: tuple[str, str]) -> bool:
    return (
        (block.element.tag, block.classes) != kind
        and block.chars <= _LONGEST
        and block.links == 0
        and block.element.getparent().tag not in _ROWS
        and not any(map(is_named_lead, (block.element, *islice(block.element.iterancestors(), 1))))
    )


def _said(element: HtmlElement) -> str:
    return normalize_text(text_content(element))


def _with_speaker(quote: Block, container: Block, survey: Survey) -> HtmlElement:
    """The box that a quotation shares with the name of who said it, and with nothing else."""
    above = survey.blocks[quote.parent]
    is_box = (
        above is not container
        and above.good == quote.good
        and above.chars == 0
        and above.all_chars - quote.chars <= _SPEAKER
        and next(above.element.iter("img", *HEADING_TAGS), None) is None
    )
    return above.element if is_box else quote.element


_SPEAKER = 100


def toggle_labels(buttons: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    """What buttons in the headings of panels say besides a part of theirs that is called the title: "Open", "Show"."""
    for button in buttons:
        if len(button) == 0 or all(e.tag not in HEADING_TAGS for e in islice(button.iterancestors(), 3)):
            continue
        parts = [e for e in button.iterdescendants("span", "div") if (e.text or "").strip()]
        titles = [e for e in parts if not words_of(e).isdisjoint(_TITLES)]
        if len(titles) == 1 and not (button.text or "").strip():
            yield from (e for e in parts if e is not titles[0] and titles[0] not in e.iterancestors())


_TITLES = frozenset(("title", "heading"))

"""Links below a line that heads them: those to other pages, which are none of the text, and those that it announces."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.loose_text import loose_line_before
from crawler.parsers.fields.phrases.comment_words import is_heading_of_comments, is_name_of_comments
from crawler.parsers.fields.phrases.interest_words import says_may_interest
from crawler.parsers.fields.phrases.related_words import is_heading_of_links, is_related_line
from crawler.parsers.fields.phrases.template_lines import is_asking
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.text import normalize_text


def skip_after_related_headings(
    container: Block, survey: Survey, skip: set[HtmlElement], inside: set[int], mass: float
) -> None:
    """Leave out headings such as "Related articles" with what follows them up to the next heading."""
    for position in inside:
        block = survey.blocks[position]
        element = block.element
        if block.chars > 90 or not block.all_chars or block.all_chars > 110 or element in skip:
            continue
        if element.tag not in ("h2", "h3", "h4", "h5", "h6", "p", "div", "header", "dt"):
            continue
        text = normalize_text(text_content(element))
        is_sure = is_heading_of_links(text)
        if not is_sure and not (is_template_speech(text, is_link=True) and _precedes_links(element, survey)):
            continue
        is_offer = element.tag in ("p", "div") and says_may_interest(text)
        if is_offer:
            if not _offers_links(element, survey):
                continue  # said of what follows in the text
        elif element.tag in ("p", "div") and (text[-1] == "." or (len(text) > 40 and text[-1] in "!?")):
            continue  # a sentence that only begins like one: "Similar meetings will take place …"
        element = _widest(element, block, survey, container)
        skip.add(element)
        following: list[Block] = []
        paragraph = _paragraph_before(element, survey)
        for sibling in element.itersiblings():
            other = survey.block(sibling)
            if other is None:
                continue
            if (
                paragraph
                and _goes_on(other, paragraph)
                and (_holds_cards(following) if following else element is not block.element)
            ):
                break  # below the cards, or a box to which a script adds them
            is_list = is_sure and block.element.tag in HEADING_TAGS and _is_list_of_links(sibling)
            if sibling.tag in HEADING_TAGS or other.good > (_LIST if is_list else 0.3) * mass:
                break
            density = other.all_link_chars / other.all_chars if other.all_chars else 1.0
            is_below_heading = block.element.tag in ("h2", "h3", "h4") or _is_card(sibling)
            if density < _LINKED and not (is_sure and is_below_heading):
                break  # a line of running text only looked like a heading of links
            following.append(other)
        told = sum(other.weight > _TOLD for other in following)
        if told == 1 and not any(b.all_links for b in following) and not _heads_comments(text):
            skip.discard(element)  # what is related is told, not linked
            continue
        if (
            sum(other.element.tag == "p" and other.weight > 120 and not other.links for other in following)
            < 3
        ):
            skip.update(other.element for other in following)  # else the text goes on


def _heads_comments(text: str) -> bool:
    return is_heading_of_comments(text) or is_name_of_comments(text)


def _is_card(box: HtmlElement) -> bool:
    """Whether a box is the teaser of one other page: a picture and a headline lead there."""
    links = list(islice(box.iter("a"), _CARD_LINKS + 1)) if box.tag in ("div", "article", "li") else []
    return (
        1 < len(links) <= _CARD_LINKS
        and len({a.get("href") for a in links}) == 1
        and any(next(a.iter("img"), None) is not None for a in links)
    )


_CARD_LINKS = 4


def _is_list_of_links(box: HtmlElement) -> bool:
    """Whether a box is a list of several items, each with a link."""
    return box.tag in ("ul", "ol") and len(box) > 1 and all(next(e.iter("a"), None) is not None for e in box)


_LIST = 0.7
"""Share of the running text that such a list has at most, below a short text."""


def _paragraph_before(heading: HtmlElement, survey: Survey) -> Block | None:
    """The paragraph of the text right before a heading of links, be it in a box of its own."""
    before = (survey.block(e) for e in heading.itersiblings(preceding=True))
    block = next((b for b in before if b is not None and b.all_chars), None)
    if block is not None and len(block.element) == 1 and not block.chars:
        block = survey.block(block.element[0])
    is_text = block is not None and block.element.tag == "p" and block.weight > _PARAGRAPH
    return block if is_text else None


def _goes_on(block: Block, text: Block) -> bool:
    """Whether a block is a paragraph like one of the text."""
    return (
        block.element.tag == "p"
        and block.element.get("class") == text.element.get("class")
        and block.weight > _PARAGRAPH
        and not block.links
    )


def _holds_cards(blocks: list[Block]) -> bool:
    """Whether what stands below a heading of links are boxes of their own, be they empty, and no paragraph with the beginning
    of a story."""
    return all(b.element.tag != "p" or not b.all_chars for b in blocks) and (
        any(b.all_links for b in blocks) or not any(b.all_chars for b in blocks)
    )


_PARAGRAPH = 120
_TOLD = 60
"""Weight of a running text, which teasers have with a link."""


def _precedes_links(heading: HtmlElement, survey: Survey) -> bool:
    """Whether the next box with any text after a heading holds links and nothing else."""
    boxes = (box for e in heading.itersiblings() if (box := survey.block(e)) is not None and box.all_chars)
    box = next(boxes, None)
    return box is not None and box.all_link_chars > 0.8 * box.all_chars


def skip_loose_offers(container: Block, survey: Survey, skip: set[HtmlElement]) -> None:
    """Leave out lines of no box of their own that say that other things may interest the reader, with the links below them."""
    for line in container.element.iter("span", "strong", "b", "em", "i"):
        following = line.getnext()
        if following is None or (line.tail and not line.tail.isspace()):
            continue
        if not says_may_interest(normalize_text(text_content(line))) or not _offers_links(line, survey):
            continue
        skip.add(line)
        for sibling in line.itersiblings():
            box = survey.block(sibling)
            is_links = box is not None and box.all_links > 0 and box.all_link_chars >= _LINKED * box.all_chars
            if is_links or sibling.tag == "a":
                skip.add(sibling)
            elif sibling.tag != "br":
                break


def _offers_links(line: HtmlElement, survey: Survey) -> bool:
    """Whether what follows a line in its box begins with a link, or is nothing: what may interest the reader stands there, or
    a script adds it."""
    for sibling in line.itersiblings():
        box = survey.block(sibling)
        chars, links = (box.all_chars, box.all_links) if box is not None else (len(text_content(sibling)), 0)
        if chars or links:
            is_text = box is not None and sibling.tag == "p" and box.all_link_chars < _LINKED * chars
            return sibling.tag == "a" or (links > 0 and not is_text)
        if sibling.tail and not sibling.tail.isspace():
            return False
    return True


_LINKED = 0.4
"""Share of a paragraph that is links, from which it is a list of them."""


def _widest(element: HtmlElement, block: Block, survey: Survey, container: Block) -> HtmlElement:
    """The outermost box around a heading that holds nothing else: page builders give each heading boxes of its own."""
    while (above := element.getparent()) is not None and above is not container.element:
        box = survey.block(above)
        if box is None or box.all_chars != block.all_chars:
            break
        element = above
    return element


def is_announced(block: Block, survey: Survey, *, is_news: bool) -> bool:
    """Whether a list of links belongs to the text: what stands before it announces it with a colon, or is a sentence that
    goes on with the short words of the list, where the text goes on behind it. On `is_news` only such a sentence counts."""
    if survey.blocks[block.parent].running < _PARAGRAPHS:
        return False  # a box of its own
    if all("#" in (a.get("href") or "") for a in block.element.iter("a")):
        return False  # a table of contents
    if survey.blocks[block.parent].chars and (line := loose_line_before(block.element, survey)):
        return not is_news and len(line) > SHORT_SENTENCE and line[-1] == ":" and not _leads_away(line)
    before = block.element.getprevious()
    if before is None or (before.tail and not before.tail.isspace()):
        return False
    text = normalize_text(text_content(before))
    if len(text) <= SHORT_SENTENCE or (before.tag != "p" and before.tag not in HEADING_TAGS):
        return False
    is_colon = text.endswith(":")
    if before.tag != "p":
        is_text = is_colon and not is_news and _is_amid_text(block, survey)
    elif is_colon:
        is_text = not is_news
    else:
        is_text = text[-1].isalpha() and _is_amid_text(block, survey) and _holds_words(block.element)
    return is_text and not _leads_away(text)


def _leads_away(text: str) -> bool:
    """Whether a line says that what follows are other pages, or asks the reader to do something."""
    return (
        is_heading_of_links(text)
        or is_related_line(text, is_news=True)
        or is_template_line(text)
        or is_asking(text)
    )


def _is_amid_text(block: Block, survey: Survey) -> bool:
    """Whether a paragraph of running text or a heading follows; in loose text, what stands behind the breaks."""
    following = block.element.getnext()
    loose = block.element.tail or ""
    while following is not None and following.tag == "br":
        loose += following.tail or ""
        following = following.getnext()
    if len(loose.strip()) >= PARAGRAPH:
        return True
    if following is None or (following.tag != "p" and following.tag not in HEADING_TAGS):
        return False
    other = survey.block(following)
    return other is not None and (following.tag != "p" or other.sentence)


def _holds_words(entries: HtmlElement) -> bool:
    """Whether each entry of a list is a word or two, as no headline is."""
    return all(len(normalize_text(text_content(entry))) <= _WORDS for entry in entries)


_WORDS = 30
_PARAGRAPHS = 3
"""Running texts from which a box is of the text itself."""

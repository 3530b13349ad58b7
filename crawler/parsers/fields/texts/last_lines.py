"""What stands after the last text of an article and is none: headings of nothing, categories, pleas, signatures.

What a line says is judged in modules of texts alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.files.file_links import is_file
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_after, element_before, inline_text
from crawler.parsers.fields.page.loose_text import loose_text_after
from crawler.parsers.fields.page.marks import class_words, is_of_quotation, kind_of, words_of
from crawler.parsers.fields.people.bare_names import names_in_signature
from crawler.parsers.fields.people.byline_lines import is_author_link, names_author
from crawler.parsers.fields.people.talks import Talk
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.people_words import is_bio, is_note_with_address, is_signature
from crawler.parsers.fields.phrases.pitches import is_plea, is_promotion
from crawler.parsers.fields.phrases.signed_lines import is_byline
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_network, is_template_speech
from crawler.parsers.fields.texts.link_lines import is_link
from crawler.parsers.fields.texts.running_blocks import RUNNING
from crawler.parsers.fields.texts.unnamed_leads import ends_sentence
from crawler.text import normalize_text
from crawler.urls import host_of

KEPT = frozenset("h2 h3 h4 h5 h6 td th caption dt dd blockquote strong pre".split())
CELLS = frozenset(("td", "th", "li", "dd", "dt"))
BOXES = frozenset(("div", "section", "article", "header", "footer", "center"))
_HOLDERS = frozenset("h1 h2 h3 h4 h5 h6 td th li dd dt caption blockquote pre".split())
"""Where a box is only the way a template writes a heading, a cell or an item."""
_ANNOUNCEMENT = 90
"""Characters of the longest line that announces what follows it, of which nothing is left."""
_LONG = 60
"""Characters of a heading that is longer than those of boxes."""


def skip_end(
    survey: Survey,
    order: list[int],
    lines: dict[int, str],
    skip: set[HtmlElement],
    document: Document,
    *,
    is_news: bool,
) -> None:
    """What stands after the last text and is none: headings of nothing, categories, pleas with a link; on news signatures."""
    talk = Talk(lines.values())
    for position in reversed(order):
        block = survey.blocks[position]
        if (
            not block.chars
            or block.element in skip
            or any(above in skip for above in block.element.iterancestors())
        ):
            continue
        tag, line = block.element.tag, lines.get(position, "")
        if (author := _author_behind_sentence(block.element)) is not None:
            skip.add(author)
            break
        is_scrap = (
            is_news
            and line
            and ":" not in line
            and is_label(block)
            and tag not in KEPT
            and tag != "li"
            and not any(_is_own_file(a, document) for a in block.element.iter("a"))
        )
        if not (
            (tag in HEADING_TAGS and not _closes_text(block, line))
            or is_scrap
            or _is_link_of_nothing(block, position, survey, skip)
            or (
                line
                and tag not in CELLS
                and (is_signature(line) or is_bio(line) or (names_author(line) and not talk.holds(line)))
            )
            or (line and tag not in KEPT and names_in_signature(document, block.element, line))
            or (
                0 < len(line) <= _ANNOUNCEMENT and line[-1] in ":：" and block.links == 0
            )  # of links left out
            or (line and tag not in KEPT and (is_byline(line) or _is_about_author(block.element, line)))
            or (line and (_is_of_foot(block, line) or _begins_with_author(block.element, line)))
            or (line and _is_of_typists(block.element, line))
            or (line and is_meta_line(line) and not _is_told_by_row(block.element))
            or (line and (is_news or block.links) and is_plea(line))
            or (line and tag not in _ROWS and _is_control(block, line))
            or (line.isdecimal() and len(line) < 5 and tag in BOXES)  # of a counter
            or _is_note_in_italics(block.element)
            or _has_portrait(block.element, line)
            or (0 < block.chars == block.link_chars and any(map(is_author_link, block.element.iter("a"))))
        ) or _has_text_after(block, survey, skip):
            break
        skip.add(block.element)


def _is_about_author(element: HtmlElement, line: str) -> bool:
    """Whether a line is called that of the author, and says a name or an office: of a quotation it is part of the text."""
    return (
        len(line) <= _OFFICE
        and not words_of(element).isdisjoint(_AUTHOR_WORDS)
        and not ends_sentence(line[-_END:])
        and not is_of_quotation(element)
    )


def _begins_with_author(element: HtmlElement, line: str) -> bool:
    """Whether the first of several lines says by whom the text is, set in an element of its own: how it came about follows."""
    first = element[0] if len(element) > 1 and not (element.text or "").strip() else None
    return (
        first is not None
        and first.tag in ("em", "i", "strong", "b", "span")
        and element[1].tag == "br"
        and len(line) <= _OFFICE
        and not (first.tail or "").strip()
        and not ends_sentence(line[-_END:])
        and names_author(inline_text(first))
    )


def _is_of_typists(element: HtmlElement, line: str) -> bool:
    """Whether a line has but the initials of who drew a release up, below the row of signs that ends it: "***", "DS/RK"."""
    if element.tag in KEPT or element.tag == "li" or _INITIALS.fullmatch(line) is None:
        return False
    before = element_before(element)
    return before is not None and _END_SIGNS.fullmatch(inline_text(before)) is not None


_INITIALS = re.compile(r"[A-Z]{2,5}(?:\s?/\s?[A-Za-z]{2,5}){1,4}")
_END_SIGNS = re.compile(r"[*#](?:\s?[*#]){1,40}")


def _is_of_foot(block: Block, line: str) -> bool:
    """Whether a line that is no sentence stands in the foot of an article, in which templates say where and when it appeared."""
    return (
        len(line) <= _OFFICE
        and not ends_sentence(line[-_END:])
        and any(
            not _FEET.isdisjoint(class_words(f"{e.get('class') or ''} {e.get('id') or ''}"))
            for e in islice(block.element.iterancestors(), 2)
        )
    )


_FEET = frozenset("articlefooter entryfooter postfooter storyfooter".split())
_OFFICE = 120
_AUTHOR_WORDS = frozenset("author authors autor autoren auteur autore auteurs authorname authorinfo".split())


def _is_control(block: Block, line: str) -> bool:
    """Whether a line says where a page is shared, or is a link that says what those of templates do: an author's last link
    says what it leads to."""
    return is_network(line) or (
        len(line) <= _LONG and is_link(block) and is_template_speech(line, is_link=True)
    )


_ROWS = frozenset(("td", "th", "dd", "dt"))


def _closes_text(block: Block, line: str) -> bool:
    """Whether the heading at a text's end is its last sentence, set large right below a paragraph: those of boxes that are
    left out stand in them, are short, or ask."""
    if (
        not block.sentence
        or block.links
        or len(line) < _LONG
        or line[-1] not in ".!…"
        or is_promotion(line)
        or is_plea(line)
    ):
        return False
    before = element_before(block.element)
    while before is not None and before.tag in ("figure", "img", "picture"):
        before = element_before(before)
    return before is not None and before.tag == "p" and ends_sentence(inline_text(before)[-_END:])


def _author_behind_sentence(paragraph: HtmlElement) -> HtmlElement | None:
    """The link of an author with which a paragraph ends behind its last sentence, as weblogs of magazines sign their entries."""
    last = paragraph[-1] if len(paragraph) else None
    if last is None or last.tag != "a" or (last.tail or "").strip() or not is_author_link(last):
        return None
    said = inline_text(paragraph, {last})
    return last if " " in said and ends_sentence(said) else None


def _is_own_file(link: HtmlElement, document: Document) -> bool:
    """Whether a link leads to a file of the site's own, which is offered with the text; those of others are of its sources."""
    url = document.absolute(link.get("href")) or ""
    return is_file(url, link) and host_of(url) == host_of(document.page.url)


def _is_told_by_row(element: HtmlElement) -> bool:
    """Whether an element is a cell of a row that begins with what the row is about: "Market to mill | 06:35 | 23:05". A label
    before a day or a time is no more than they are."""
    row = element.getparent()
    if element.tag not in CELLS or row is None or row.tag != "tr":
        return False
    cells = [text for cell in row if (text := normalize_text(text_content(cell)))]
    return len(cells) > 1 and cells[0][-1] not in ":：" and not is_meta_line(cells[0])


def _is_note_in_italics(element: HtmlElement) -> bool:
    """Whether a paragraph is in italics as a whole, as papers set what they say of a guest who wrote the text."""
    if len(element) != 1 or element[0].tag not in ("em", "i") or (element.text or "").strip():
        return False
    return not (element[0].tail or "").strip() and is_note_with_address(inline_text(element[0]))


def _has_portrait(element: HtmlElement, line: str) -> bool:
    """Whether a paragraph begins with a picture that is called that of the author: it tells who that is."""
    picture = element[0] if len(element) and not (element.text or "").strip() else None
    return (
        picture is not None
        and picture.tag == "img"
        and 0 < len(line) <= _ABOUT
        and (
            not words_of(picture).isdisjoint(_PORTRAIT_WORDS) or "bio" in (picture.get("class") or "").split()
        )
    )


_ABOUT = 600
_PORTRAIT_WORDS = frozenset("author authorphoto authorimage authorpicture authoravatar".split())


def _has_text_after(block: Block, survey: Survey, skip: Collection[HtmlElement]) -> bool:
    """Whether loose text of the box around follows a line: old pages have headings amid texts without paragraphs, with boxes
    that say nothing or are left out between them. Running text behind the boxes
    around the line counts too."""
    element, above = block.element, survey.blocks[block.parent]
    following = loose_text_after(element, survey, skip) if above.chars else ""
    for _ in range(_BOXES_OF_LINE):
        if following or above.parent < 0:
            break
        element, above = above.element, survey.blocks[above.parent]
        if above.chars >= PARAGRAPH and len(loose := loose_text_after(element, survey, skip)) >= PARAGRAPH:
            following = loose
    return bool(following)


_BOXES_OF_LINE = 2


def _is_link_of_nothing(block: Block, position: int, survey: Survey, skip: set[HtmlElement]) -> bool:
    """Whether a box says no more than a link, beside blocks that are all left out: "Continue" under a plea."""
    if block.element.tag not in BOXES or block.link_chars < block.chars or block.all_chars == block.chars:
        return False
    return all(
        survey.blocks[inner].element in skip or not survey.blocks[inner].chars
        for inner in survey.subtree(block.element)
        if inner != position
    )


def is_label(block: Block) -> bool:
    """Whether a short text stands in a box of its own where the text is of paragraphs: a control, a player's time; not
    who is quoted, nor one of the figures of a row."""
    if block.chars >= RUNNING or block.sentence:
        return False
    above = block.element.getparent()
    if above is None or not _HOLDERS.isdisjoint(e.tag for e in (above, *islice(above.iterancestors(), 2))):
        return above is None
    element = block.element
    return not (_heads_note(element) or is_of_quotation(element) or _is_of_figures(element))


def _heads_note(element: HtmlElement) -> bool:
    """Whether a line is called the title of the box whose paragraph follows it, be it in a head of its own: design systems
    write their notes so."""
    if words_of(element).isdisjoint(_NOTE_TITLES) or next(element.iter("a"), None) is not None:
        return False
    above = element.getparent()
    is_lone = above is not None and len(above) == 1 and not (above.text or "").strip()
    following = element_after(above if is_lone else element)
    if following is None or above is None:
        return False
    text = next(following.iter("p"), None)
    return text is not None and ends_sentence(inline_text(text)[-_END:])


def _is_of_figures(line: HtmlElement) -> bool:
    """Whether a line is all or part of a box with a number and what it counts, or a year and what was then, beside another of
    the kind."""
    for item in (line, line.getparent()):
        if item is not None and _is_figure(item):
            beside = (element_before(item), element_after(item))
            return any(e is not None and kind_of(e) == kind_of(item) and _is_figure(e) for e in beside)
    return False


def _is_figure(item: HtmlElement) -> bool:
    parts = list(islice(filter(None, (normalize_text(e.text) for e in item.iter())), 3))
    if (
        len(parts) != 2
        or len(item) > _PARTS
        or next(item.iter("a", "button", "input", "time"), None) is not None
    ):
        return False
    number, words = parts
    return (
        len(number) <= _NUMBER
        and any(map(str.isdigit, number))
        and any(map(str.isalpha, words))
        and not any(map(str.isdigit, words))
        and ":" not in number
        and _CLOCK.fullmatch(words) is None
        and not is_template_line(f"{number} {words}")
        and not is_template_line(words)
    )


_CLOCK = re.compile(
    r"(?i)(?:days?|hours?|hrs|minut\w*|mins?|se[ck]\w*|tage?|stunden?|std|jours?|heures?|días?|dias?|horas?|giorn[oi]|or[ae]|dni|dzień|"
    r"godzin\w*|dag\w*|timer|timmar|u[ur]en|uur|päiv\w*|tunti\w*|napok?|nap|óra|perc|дн\w*|час\w*|мин\w*|сек\w*)\.?"
)
"""What counts down to a day, beside how many of it are left."""
_PARTS = 4
_NUMBER = 20
"""Characters of a number with its unit, or of a month with its year."""
_NOTE_TITLES = frozenset(("title", "heading"))
_END = 4

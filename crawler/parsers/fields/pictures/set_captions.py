"""Captions that editors wrote in the running text as a paragraph, line or cell of its own below the picture; told by how it is set."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from lxml.html import HtmlElement

from crawler.credit_marks import PICTURE_WORDS, SENTENCE_ENDS
from crawler.parsers.fields.page.inline import element_before, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.text_setting import Setting
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.pictures.caption_texts import (
    LONGEST,
    NOT_IN_CAPTIONS,
    is_label,
    is_of_picture,
    is_said,
)
from crawler.parsers.fields.pictures.credits import STARTS_AS_CREDIT
from crawler.parsers.fields.pictures.picture_links import break_after, near
from crawler.parsers.fields.pictures.picture_tables import cells_below, cells_beside
from crawler.patterns import lazy
from crawler.text import normalize_text


def find_set_below(image: HtmlElement, box: HtmlElement, setting: Setting) -> HtmlElement | None:
    """The caption of a picture that has a paragraph of its own in the running text: the next paragraph, where it is short
    and set otherwise than the text, all in italics or small, or centred as the picture is.

    Editors without a field for captions write them so. An introduction may be set so too: where no text stands above, it
    has to be centred.
    """
    cell = _cell_below(image, setting)
    if cell is not None:
        return cell if _could_be(inline_text(cell), LONGEST, setting) else None
    cell = _cell_beside(image, setting)
    if cell is not None and _could_be(inline_text(cell), LONGEST, setting):
        return cell
    line = _line_below(image)
    if line is not None:
        return line if _could_be(inline_text(line), _LONGEST_SET, setting) else None
    if (credited := find_told_below(image, setting)) is not None:
        return credited
    row = _row_of(image, box)
    is_bare = row is image
    if (not is_bare and row.tag not in (*_PARAGRAPHS, "figure")) or normalize_text(row.tail):
        return None
    following = next((e for e in row.itersiblings() if e.tag != "br"), None)
    if following is None or following.tag not in (*_PARAGRAPHS, *_SMALL_HEADINGS):
        return None
    text = inline_text(following)
    if not _could_be(text, _LONGEST_SET, setting):
        return None
    if (
        next(following.iterdescendants(*NOT_IN_CAPTIONS), None) is not None
        or next(following.iter("a"), None) is not None
    ):
        return None
    if is_of_picture(following, text, image):
        return following if not setting.holds_text(following) else None
    if is_bare or following.tag in _SMALL_HEADINGS:
        return None
    is_no_text = following.tag != "p" or not setting.is_below_text(row)  # where paragraphs are the text
    if (
        row.tag != "figure"  # its caption has an element
        and is_no_text
        and is_label(text)
        and setting.is_of_paragraphs
        and len(list(following.iter(*_PARAGRAPHS))) <= 2
    ):
        return following
    rest = [
        *_paragraphs_near(following, str(following.tag), preceding=False),
        *_paragraphs_near(row, str(following.tag), preceding=True),
    ]
    is_row_centred = _is_centred(row) or _is_centred(image)  # WordPress has the class on the picture
    is_centred = is_row_centred and _is_centred(following) and not any(map(_is_centred, rest))
    if is_centred and _is_slanted(following):
        return following  # small below a centred picture, where no paragraphs tell how the text is set
    is_slanted = _is_slanted(following) and not any(map(_is_slanted, rest)) and setting.is_below_text(row)
    return following if rest and (is_centred or is_slanted) else None


_LONGEST_SET = 200
_PARAGRAPHS = frozenset(("p", "div", "center"))
_SMALL_HEADINGS = frozenset(("h4", "h5", "h6"))
"""Some editors take their size for captions."""


def _could_be(text: str, longest: int, setting: Setting) -> bool:
    return (
        0 < len(text) <= longest
        and is_said(text)
        and not setting.is_own(text)
        # how long it takes to read
        and (STARTS_AS_CREDIT.match(text) is not None or not is_template_line(text))
    )


def _row_of(image: HtmlElement, box: HtmlElement) -> HtmlElement:
    """The outermost element up to the box that holds the picture and no text: its row among the paragraphs."""
    row = image
    for above in near(image, _LEVELS):
        if row is box or above.tag not in _ROWS or normalize_text(above.text) or inline_text(above):
            break
        row = above
    return row


def find_told_below(image: HtmlElement, setting: Setting) -> HtmlElement | None:
    """The next text of the page after a picture, or after a credit laid over it, where it is one line that ends with whose
    picture it is, or a sentence in small type: templates set it in the box after that of the picture, in no box of both."""
    line = setting.next_line(image, _LEVELS)
    if line is None or setting.holds_text(line):
        return None
    text = inline_text(line)
    if not (_ends_with_credit(text) or _is_small_sentence(line, text)) or not _could_be(
        text, LONGEST, setting
    ):
        return None
    return line if next(line.iterdescendants(*NOT_IN_CAPTIONS), None) is None else None


def _ends_with_credit(text: str) -> bool:
    """Whether a credit's mark and a name end a line, with words before: a line of the credit alone may be that of the text."""
    credit = _LAST_CREDIT.search(text)
    return credit is not None and text.count(" ", 0, credit.start()) >= _LEAST_WORDS


_LAST_CREDIT = lazy(
    rf"(?i)(?:[\s(（\[.!?–|/-](?:{PICTURE_WORDS})\s?[:：]|©|[\s(](?:fot|zdj)\.)[^:：]{{1,60}}[^:：{SENTENCE_ENDS}]$"
)
_LEAST_WORDS = 2


def _is_small_sentence(line: HtmlElement, text: str) -> bool:
    """Whether a class sets a sentence in small type, as no introduction is: the line of day and author is none."""
    return (
        not _SMALL_CLASSES.isdisjoint((line.get("class") or "").split())
        and text[-1:] in SENTENCE_ENDS
        and next(line.iterdescendants("a", "time", "button"), None) is None
        and find_date(text) is None
    )


_SMALL_CLASSES = frozenset("text-xs text-sm small text-small has-small-font-size".split())
"""Of Tailwind, Bootstrap and WordPress."""
_LEVELS = 8
_ROWS = frozenset("a p div center span figure picture source strong b em i".split())


def _cell_below(image: HtmlElement, setting: Setting) -> HtmlElement | None:
    """The cell under that of a picture, where a row of pictures has a row of their captions below."""
    cell = next((e for e in near(image, 4) if e.tag == "td"), None)
    row = cell.getparent() if cell is not None else None
    if cell is None or row is None or len(row) < 2:
        return None
    if row not in setting.rows:  # each of its pictures asks
        setting.rows[row] = cells_below(row)
    return setting.rows[row].get(cell)


def _cell_beside(image: HtmlElement, setting: Setting) -> HtmlElement | None:
    """The cell beside that of a picture in a table that has one of each in several rows: lists of press photographs."""
    cell = next((e for e in near(image, 4) if e.tag == "td"), None)
    table = next(cell.iterancestors("table"), None) if cell is not None else None
    if cell is None or table is None:
        return None
    if table not in setting.tables:
        setting.tables[table] = cells_beside(table)
    return setting.tables[table].get(cell)


def _line_below(image: HtmlElement) -> HtmlElement | None:
    """The line in italics or small that follows a picture after a break, and ends at one, where breaks part the text; right
    behind the picture, where a paragraph could begin, it has to stand in brackets."""
    end = break_after(image)
    above = image if end is None else end
    line = above.getnext()
    if normalize_text(above.tail) or line is None or line.tag not in _SLANTED or normalize_text(line.tail):
        return None
    following = line.getnext()
    if following is None or following.tag != "br":
        return None
    return line if end is not None or _BRACKETED.fullmatch(inline_text(line)) is not None else None


_SLANTED = ("em", "i", "small")
_BRACKETED = re.compile(r"\(.+\)|\[.+\]|（.+）")


def _paragraphs_near(element: HtmlElement, tag: str, *, preceding: bool) -> list[HtmlElement]:
    """The next paragraphs on one side that stand below no picture, and tell how the text is set."""
    found = []
    beside = takewhile(
        lambda e: e.tag != "hr", element.itersiblings(preceding=preceding)
    )  # the foot of the page
    for other in islice((e for e in beside if e.tag == tag), 2 * _NEAR):
        above = element_before(other)
        is_below_picture = above is not None and next(above.iter("img"), None) is not None
        if (
            not is_below_picture
            and len(inline_text(other)) > _LABEL
            and next(other.iter("img"), None) is None
        ):
            found.append(other)
    return found[:_NEAR]


_LABEL = 12
"""Characters of a paragraph that may be set otherwise than the text, such as "Source"."""
_NEAR = 3
"""Paragraphs that tell how the text is set."""


def _is_centred(element: HtmlElement) -> bool:
    """Whether a paragraph is centred by its own markup; WordPress and others have classes for it."""
    return (
        element.tag == "center"
        or (element.get("align") or "").lower() == "center"
        or _CENTRED.search(element.get("style") or "") is not None
        or not _CENTRE_WORDS.isdisjoint(words_of(element))
    )


_CENTRED = re.compile(r"(?i)text-align\s*:\s*center")
_CENTRE_WORDS = frozenset(("aligncenter", "textaligncenter", "textcenter", "rtecenter"))


_SMALL = frozenset(("0", "1", "-1", "-2", "-3"))
"""Sizes of `font` below that of text."""


def _is_slanted(element: HtmlElement) -> bool:
    """Whether all that a paragraph says is in italics or small."""
    slanted = [
        e
        for e in element.iter("em", "i", "small", "font")
        if (e.tag != "font" or (e.get("size") or "") in _SMALL) and inline_text(e)
    ]
    return bool(slanted) and not inline_text(element, set(slanted))

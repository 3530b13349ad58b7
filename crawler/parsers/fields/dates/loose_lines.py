"""Lines of no element of their own, as pages made by hand have them: "21.03.2003<br><b>Title</b><br>Text …".

They are given one in their place, so that whatever reads the page finds them as it finds all others.
"""

from __future__ import annotations

from itertools import takewhile

from lxml import etree
from lxml.html import HtmlElement

from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.blocks import PARAGRAPH, Survey
from crawler.parsers.fields.page.line_parts import line_around, text_of
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates
from crawler.text import fold, normalize_text

_LONGEST = 140


def set_loose_date_apart(element: HtmlElement, survey: Survey, *, is_tail: bool) -> HtmlElement | None:
    """The loose text of an element, or that behind it, as an element of its own in its place; None unless it ends its line
    and is a date line with what stands before it there."""
    text = element.tail if is_tail else element.text
    if not text or len(text) > _LONGEST or find_date(text) is None:
        return None
    following = element.getnext() if is_tail else next(iter(element), None)
    if following is not None and not _ends_line(following, survey):
        return None
    before, after = _beside(element, survey, is_tail=is_tail, is_last=following is None)
    if not is_date_line(replace_dates(normalize_text(f"{before} {text} {after}"), DAY)):
        return None
    line = etree.Element("span")
    if not is_tail:
        line.text, element.text = text, None
        element.insert(0, line)
        return line
    element.tail = None
    line.text = text
    element.addnext(line)
    if not _ends_line(element, survey):
        _take_beginning(line, survey)
    return line


def with_loose_label(holder: HtmlElement, survey: Survey) -> HtmlElement:
    """The element of a date, in one of its own with the label that stands loose before it in its box, where both are a line:
    "<td>Last updated: <time>…</time><p>Text …"; else as it is."""
    box, previous, following = holder.getparent(), holder.getprevious(), holder.getnext()
    if box is None:
        return holder
    label = box.text if previous is None else previous.tail
    if not label or not label.strip() or len(label) > _LONGEST:
        return holder
    if not all(e is None or _ends_line(e, survey) for e in (previous, following)):
        return holder
    # the place may stand behind: "Published: <time>…</time> in Lauter"
    said = normalize_text(f"{label} {text_of(holder)}{holder.tail or ''}")
    if len(said) > _LONGEST or not is_date_line(replace_dates(said, DAY)):
        return holder
    line = etree.Element("span")
    line.text = label
    if previous is None:
        box.text = None
    else:
        previous.tail = None
    holder.addprevious(line)
    line.append(holder)
    return line


def _take_beginning(line: HtmlElement, survey: Survey) -> None:
    """Move into an element what stands before it in its line and box: the label, the author."""
    box = line.getparent()
    if box is None:
        return
    parts = list(takewhile(lambda part: not _ends_line(part, survey), line.itersiblings(preceding=True)))
    end = parts[-1].getprevious()
    leading = end.tail if end is not None else box.text
    if end is not None:
        end.tail = None
    else:
        box.text = None
    parts[0].tail = line.text
    line.text = leading
    line[:] = reversed(parts)


def _beside(element: HtmlElement, survey: Survey, *, is_tail: bool, is_last: bool) -> tuple[str, str]:
    """What stands in the line before and after the loose text."""
    box = element.getparent() if is_tail else element
    around = line_around(box, survey) if box is not None and survey.block(box) is None else ("", "")
    before = around[0]
    if is_tail:
        is_start = _ends_line(element, survey)
        before = "" if is_start else f"{line_around(element, survey)[0]} {text_of(element)}"
    return before, around[1] if is_last else ""


def _ends_line(element: HtmlElement, survey: Survey) -> bool:
    return element.tag in ("br", "hr") or survey.block(element) is not None


def set_lines_before_apart(title: HtmlElement, survey: Survey) -> set[HtmlElement]:
    """What stands loose before the title in the box that holds the running text, too, each text as an element of its own:
    number and kind of a release, the office, the way back."""
    box = next((a for a in (title, *title.iterancestors()) if survey.block(a) is not None), None)
    block = survey.block(box) if box is not None else None
    if box is None or box is title or block is None or block.weight < PARAGRAPH:
        return set()
    levels = [title, *takewhile(lambda above: above is not box, title.iterancestors())]
    before = [sibling for level in levels for sibling in level.itersiblings(preceding=True)]
    texts = [*(level.getparent().text for level in levels), *(sibling.tail for sibling in before)]
    if sum(len(normalize_text(text)) for text in texts) > _LONGEST_HEAD:
        return set()
    apart = {sibling for sibling in before if survey.block(sibling) is None and sibling.tag not in _RULES}
    for level in levels:
        above = level.getparent()
        if normalize_text(above.text):
            line = etree.Element("span")
            line.text, above.text = above.text, None
            above.insert(0, line)
            apart.add(line)
    for sibling in before:
        if normalize_text(sibling.tail):
            line = etree.Element("span")
            line.text, sibling.tail = sibling.tail, None
            sibling.addnext(line)
            apart.add(line)
    return apart


def set_copy_of_title_apart(
    root: HtmlElement, survey: Survey, title: str, skip: set[HtmlElement]
) -> set[HtmlElement]:
    """The first line of a text without paragraphs, where it says the title once more, as an element of its own: boards of
    offices have the whole release in one box, "Title<br>Text<br>Text"."""
    texts = (b for position in survey.subtree(root) if (b := survey.blocks[position]).good and b.chars)
    box = next((b.element for b in texts if not is_inside(b.element, skip)), None)
    if box is None or not title or next(box.iterchildren("br"), None) is None:
        return set()
    line = list(takewhile(lambda part: part.tag != "br", box))
    if len(line) > _PARTS_OF_LINE or any(survey.block(part) is not None for part in line):
        return set()
    said = " ".join(
        normalize_text(text) for text in (box.text, *(t for e in line for t in (text_of(e), e.tail)))
    )
    if _letters(said) != _letters(title):
        return set()
    for part in reversed(line):
        if normalize_text(part.tail):
            loose = etree.Element("span")
            loose.text, part.tail = part.tail, None
            part.addnext(loose)
            line.append(loose)
    if normalize_text(box.text):
        loose = etree.Element("span")
        loose.text, box.text = box.text, None
        box.insert(0, loose)
        line.append(loose)
    return set(line)


_PARTS_OF_LINE = 12


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


_LONGEST_HEAD = 200
"""Characters of the most that stands above a title and is none of the text."""
_RULES = frozenset(("br", "hr", "img"))

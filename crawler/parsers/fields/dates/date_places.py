"""Where a printed date stands: against the title, the text and the blocks of the page; ranks none by what it says."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.blocks import PARAGRAPH, Survey
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.survey.container import common_ancestor

BEHIND = 1.2
"""Distrust of what stands behind the text: a label there does not make up for a place right below the title."""


class Landmarks(NamedTuple):
    """What the place of a printed date is judged by: the title, the text and what is known of the page."""

    document: Document
    survey: Survey
    title: HtmlElement | None
    container: HtmlElement | None
    scope: HtmlElement | None
    """What holds both title and text."""
    around: set[HtmlElement]
    """Title and text with all that they stand in."""
    title_place: int | None
    text_place: int | None
    running: list[int]
    """The blocks of running text."""
    below_title: list[int]
    """Those of them that count as below the title."""
    captured: date | None

    def title_before(self, position: int) -> int | None:
        """The place of the title, where it is no later."""
        return self.title_place if self.title_place is not None and self.title_place <= position else None

    def text_before(self, position: int) -> int:
        """The place of the text, where it is no later, else 0."""
        return self.text_place if self.text_place is not None and self.text_place <= position else 0


def find_landmarks(work: Work, title: HtmlElement | None, container: HtmlElement | None) -> Landmarks:
    """The landmarks of a page with that title and box of the text."""
    document, survey, page = work.document, work.survey, work.page_texts
    scope = common_ancestor(title, container)
    if container is None and title is not None:  # a page of pictures: what stands around the title
        scope = next((a for level, a in enumerate(title.iterancestors()) if level == 2), title.getparent())
    running = _running_text(survey, container)
    captured = document.page.captured_at
    return Landmarks(
        document,
        survey,
        title,
        container,
        scope,
        around={a for e in (title, container) if e is not None for a in (e, *e.iterancestors())},
        title_place=page.place_of(title) if title is not None else None,
        text_place=page.place_of(container) if container is not None else None,
        running=running,
        below_title=_texts_below(running, title, survey) if title is not None else running,
        captured=captured.date() if captured is not None else None,
    )


def distrust_by_place(
    holder: HtmlElement, position: int, texts_before: int, marks: Landmarks, *, has_texts: bool
) -> float:
    """Distrust by place: 0 between title and text, more before the title, inside and after the text, elsewhere."""
    scope, container = marks.scope, marks.container
    title_at, text_at = marks.title_before(position), marks.text_before(position)
    is_after = texts_before > 1  # one may be the introduction
    if scope is None or not is_inside(holder, {scope}):
        return 2.2 if title_at is None else 2.4
    if container is not None and holder is not container and is_inside(holder, {container}):
        if title_at is not None and has_texts and not texts_before and position - title_at < _TOOLS:
            return 0.0
        if title_at is not None and title_at >= text_at:
            if not is_after and position - title_at < (_TOOLS if texts_before == 0 else _TOOLS // 2):
                return 0.0
            if position - title_at < 40:
                return 0.6 if is_after else 0.0
        return 0.6 if position - text_at < 25 else 1.6
    if title_at is None:
        return 0.4 if position - text_at < 40 else 1.0
    return 0.0 if position - title_at < 80 and not is_after else BEHIND


_TOOLS = 150
"""Elements of the most that stands between a title and the date below it: pictures, and what shares, prints or reads
aloud."""


def _texts_below(running: list[int], title: HtmlElement, survey: Survey) -> list[int]:
    """The running texts from the title on: those above, such as teasers in a box around the whole page, do not make a
    date one amid the text, and neither do the points of a summary below the title."""
    start = block_position(title, survey)
    # loose text in a box around the title: where in the box is not known, so that it is behind all that stands there
    boxes = (survey.blocks[p].element for p in running if p < start)
    around = [survey.subtree(box)[-1] for box in boxes if is_inside(title, {box})]
    # the lines of a headline are no texts
    end = survey.subtree(title).stop if title in survey.index else start
    below = running[bisect_left(running, end) :]
    first = next((n for n, p in enumerate(below) if survey.blocks[p].element.tag not in _POINTS), 0)
    return sorted({*around, *below[first:]})


_POINTS = frozenset(("li", "h2", "h3", "h4", "h5", "h6"))


def _running_text(survey: Survey, container: HtmlElement | None) -> list[int]:
    """The positions of the container's blocks of running text."""
    if container is None:
        return []
    return [p for p in survey.subtree(container) if survey.blocks[p].weight > PARAGRAPH]


def is_right_above(holder: HtmlElement, title: HtmlElement, survey: Survey) -> bool:
    """Whether at most a block or two stand between a date and the title below it."""
    distance = survey.index.get(title, 0) - block_position(holder, survey)
    return 0 < distance <= 3


def block_position(element: HtmlElement, survey: Survey) -> int:
    """The position of the block that an element stands in; in navigation, which has none, of what stands before that."""
    for above in (element, *element.iterancestors()):
        if above in survey.index:
            return survey.index[above]
        if above.tag == "nav":
            before = next((e for e in above.itersiblings(preceding=True) if e in survey.index), None)
            if before is not None:
                return survey.blocks[survey.index[before]].last
    return 0

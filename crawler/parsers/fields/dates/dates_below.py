"""The day in a small box right below the text that has no telling name, or one of boxes beside it; the last resort."""

from __future__ import annotations

from itertools import islice, takewhile

from lxml.html import HtmlElement

from crawler.items import Found
from crawler.parsers.fields.dates.date_kinds import EVENT_WORDS, LINE, Kind, date_names, read_kind
from crawler.parsers.fields.dates.date_ranks import Printed, block_position
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.line_parts import line_around, short_text
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.phrases.date_words import find_date, says_updated

_NEXT_BLOCKS = 3
_RANK = 3.5
"""How far such a day is trusted: what stands anywhere else goes first."""


def rank_below(holder: HtmlElement, position: int, survey: Survey, running: list[int]) -> Printed | None:
    """The day of a line that says nothing else: "12 March 2014, 3 comments"; None for all others.

    `running` are the positions of the blocks of the text.
    """
    if not running or not 0 < block_position(holder, survey) - running[-1] <= _NEXT_BLOCKS:
        return None
    text = short_text(holder, LINE)
    match = find_date(text)
    if (
        match is None
        or not _is_in_small_box(holder, survey)
        or not date_names(holder).isdisjoint(EVENT_WORDS)
    ):
        return None
    before = f"{line_around(holder, survey)[0]} {text[: match.start()]}"
    if says_updated(before):
        return None
    if read_kind(holder, "", match, survey, False) not in (Kind.WHOLE, Kind.LINE):
        return None
    return Printed(_RANK, position, Found(match[0], "date line"), holder, False)


def _is_in_small_box(holder: HtmlElement, survey: Survey) -> bool:
    """Whether a line stands in a box beside the text that holds nothing before it which might be dated so."""
    boxes = [b for above in islice(holder.iterancestors(), 4) if (b := survey.block(above)) is not None]
    beside = [b for b in boxes if b.path == 0.0 or b.mark is Mark.SIDE]
    if not beside or beside[-1].all_chars > LINE or any(b.mark is Mark.COMMENTS for b in boxes):
        return False
    before = takewhile(lambda e: e is not holder, beside[-1].element.iter("a", "blockquote", holder.tag))
    others = (e for e in before if e.tag in ("a", "blockquote"))
    return all(e.tag == "a" and e in holder.iterancestors() for e in others)

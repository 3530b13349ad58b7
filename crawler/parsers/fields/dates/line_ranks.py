"""How far a date is trusted by what it is called, what labels it and where its line stands; finds none."""

from __future__ import annotations

from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.date_kinds import LINE
from crawler.parsers.fields.dates.date_names import DATE_WORDS, STRONG_WORDS
from crawler.parsers.fields.dates.date_places import BEHIND
from crawler.parsers.fields.dates.dated_lines import ends_with_label, mark_of_day
from crawler.parsers.fields.dates.day_labels import Day, Label, Names
from crawler.parsers.fields.dates.fact_boxes import is_in_facts
from crawler.parsers.fields.page.line_parts import short_text
from crawler.parsers.fields.phrases.date_words import (
    CREATED_LABEL,
    replace_dates,
    says_published,
    says_state,
    says_updated,
)

_LABELLED_BELOW = 3.0
_BARE_BELOW = 0.8
"""How much less a `time` without a telling name or label is trusted below the text: teasers have such, too."""


class DateLine(NamedTuple):
    """A date in its line, with all that its rank depends on."""

    day: Day
    names: Names
    label: Label
    where: float
    texts_before: int
    """Blocks of running text above it."""
    is_event: bool
    is_framed: bool
    is_change: bool
    """Whether its label, its name or its place beside another says that it is the date of a change."""
    is_permanent: bool
    """Whether it stands in a link to the page itself."""

    @property
    def is_time(self) -> bool:
        return bool(self.day.holder.tag == "time")

    @property
    def is_named(self) -> bool:
        return self.is_permanent or not self.day.words.isdisjoint(STRONG_WORDS)


def rank_in_place(line: DateLine) -> float | None:
    """The rank by names, label and place; None for a date that nothing labels in the frame below the title."""
    day, names, label, where = line.day, line.names, line.label, line.where
    is_told = says_published(label.text) or label.says_change or says_state(label.text)
    is_labelled = is_told and ends_with_label(label.text)
    if line.is_framed and where > 0 and not is_labelled:
        return None
    is_change_behind = line.is_change and where == BEHIND  # where changes are told
    # under the title it may be the system's name for the date of news (gov.pl), but other dates go first
    rank = _rank_by_name(line) + (
        where
        - (0.3 if label.is_published or is_change_behind else 0.0)
        + (1.0 if line.is_event else 0.0)
        + (
            2.0
            if names.is_beside and line.texts_before and not (is_labelled and is_in_facts(day.holder))
            else 0.0
        )
    )
    if label.is_published and CREATED_LABEL.search(label.text):
        rank += 0.2
    if line.is_time and not (line.is_named or label.is_published or line.is_change) and line.texts_before > 1:
        rank += _BARE_BELOW
    if names.link is not None and not is_dated(names.link):
        rank += 1.0
    if line.is_framed:
        rank += 1.2  # share bars between title and text hold the date at times
    if where > 0 and is_labelled and (line.is_framed or is_in_footer(day.holder)):
        rank = min(rank, _LABELLED_BELOW)  # the footer of the article may say when it was published
    return rank


def _rank_by_name(line: DateLine) -> float:
    """The rank by what the elements of a date and its label call it."""
    if line.is_time or line.is_named:
        return 0.0
    if line.label.is_published or line.is_change or not line.names.near.isdisjoint(STRONG_WORDS):
        return 0.5
    if not line.names.near.isdisjoint(DATE_WORDS):
        return 1.0
    text, match = line.day.text, line.day.match
    rest = len(mark_of_day(text, match)) - len(match[0]) if match else 0
    return 1.3 if rest < _LITTLE or not line.label.text.strip() else 2.0


_LITTLE = 25
"""Characters beside a date that leave it the matter of its line."""


def is_said_or_named(line: DateLine) -> bool:
    """Whether words or names tell that a date is one of the page: one that they do not may be that of an entry."""
    label = line.label
    return (
        label.is_published
        or line.is_change
        or says_published(label.line)
        or says_updated(label.line)
        or line.is_named
        or (line.is_time and not line.names.near.isdisjoint(STRONG_WORDS))
    )


def is_in_footer(line: HtmlElement) -> bool:
    return next(line.iterancestors("footer"), None) is not None


def is_dated(link: HtmlElement) -> bool:
    """Whether a link's text is a date alone: the permanent link of the page, or that of the posts of the day."""
    text = short_text(link, LINE)
    return len(text) > 0 and len(replace_dates(text, "")) < _BESIDE_DATE


_BESIDE_DATE = 15
"""Characters of what stands in a link of nothing but a date: the weekday, a label."""

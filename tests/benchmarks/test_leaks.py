"""Holds what stays of lines around a text, and what is lost of the text, to ceilings; lower them when the rules get better."""

from __future__ import annotations

import pytest

from tests.benchmarks.leaks import Outcome, group, leak_trials, measure, read_articles, read_lines, share

CEILINGS = {
    "poll": 0.39, "shop": 0.35, "bio": 0.34, "weather": 0.34, "dates list": 0.29, "helpful": 0.29, "jobs": 0.24, "sponsor": 0.21,
    "languages": 0.21, "newsletter": 0.20, "pages": 0.20, "more news": 0.18, "pay": 0.17, "cookies": 0.16, "consent": 0.16,
    "contents": 0.16, "player": 0.16, "comments": 0.15, "byline": 0.13, "related amid": 0.12,
}  # fmt: skip
"""Share of a kind's lines that stay in the text at most; of the kinds that are not named, `OTHERS`."""
OTHERS = 0.10
ALL = 0.098
LOST = 0.003
"""Share of the article's own lines that are lost."""


@pytest.fixture(scope="module")
def measured() -> tuple[list[Outcome], list[Outcome]]:
    return measure()


def test_no_kind_of_line_stays_more_often_than_it_did(measured: tuple[list[Outcome], list[Outcome]]) -> None:
    leaks, _ = measured
    assert share(leaks) <= ALL
    shares = {kind: share(of) for kind, of in group(leaks, "kind").items()}
    assert {k: round(v, 3) for k, v in shares.items() if v > CEILINGS.get(k, OTHERS)} == {}


def test_no_more_of_the_text_is_lost(measured: tuple[list[Outcome], list[Outcome]]) -> None:
    leaks, kept = measured
    assert 1 - share(kept) <= LOST, [o.trial for o in kept if not o.stays]
    assert [o.trial for o in (*leaks, *kept) if o.damaged] == []


def test_the_lines_are_of_languages_that_have_a_text() -> None:
    lines = [*read_lines("leak_lines.txt"), *read_lines("kept_lines.txt")]
    assert {line.language for line in lines} == read_articles().keys()
    assert {place for line in lines for place in line.places} == {
        "before",
        "amid",
        "after",
        "outside",
        "beside",
    }
    assert CEILINGS.keys() <= {trial.line.kind for trial in leak_trials()}

"""The kinds in which wrong values are counted."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from crawler.items import Page
from tests.benchmarks.causes import NO_RECORD, count_kinds, kind_of_day, kind_of_title
from tests.benchmarks.corpus import Case
from tests.benchmarks.evaluate import load_scorer
from tests.benchmarks.text_captures import outcome_of


@pytest.mark.parametrize(
    ("label", "record", "kind"),
    [
        (math.nan, {"date": "2020-05-01"}, "the label is no day"),
        ("soon", None, "the label is no day"),
        ("2020-05-01", None, NO_RECORD),
        ("2020-05-01", {"date": None, "date_modified": None}, "no date found"),
        (
            "2020-05-01",
            {"date": None, "date_modified": "2020-05-01T08:00:00Z"},
            "the label has the day of change, the only one of the page",
        ),
        (
            "2020-05-01",
            {"date": "2019-05-01", "date_modified": "2020-05-01"},
            "the label has the day of change",
        ),
        ("2020-03-01", {"date": "2020-02-29T23:30:00+01:00"}, "the day before or after"),
        ("2020-05-01", {"date": "2021-05-01"}, "the same day of another year"),
        ("2020-05-01", {"date": "2020-01-05"}, "another day"),
    ],
)
def test_kind_of_a_wrong_day(label: object, record: dict[str, Any] | None, kind: str) -> None:
    assert kind_of_day(label, record) == kind


@pytest.mark.parametrize(
    ("label", "found", "kind"),
    [
        ("a bridge opens", None, "one has none"),
        (None, "a bridge opens", "one has none"),
        ("news: a bridge opens", "a bridge opens", "the label has more"),
        ("a bridge opens", "a bridge opens | town", "the label has less"),
        ("a bridge opens", "the town", "another text"),
    ],
)
def test_kind_of_a_wrong_title(label: str | None, found: str | None, kind: str) -> None:
    assert kind_of_title(label, found) == kind


def test_only_wrong_values_are_counted(shared: Path) -> None:
    cases = [
        _case("right", {"title": "A bridge", "date": "2020-05-01", "with": ["opens"], "without": ["menu"]}),
        _case("wrong", {"title": "A bridge", "date": "2020-05-01", "with": ["opens"], "without": ["menu"]}),
        _case("refused", {"title": "A bridge", "with": ["opens", "today"]}),
        _case("unlabelled", {}),
    ]
    records = [
        {"title": "A bridge", "date": "2020-05-01", "body": "It opens.", "capture": {"path": "right"}},
        {"title": "Town", "date": "2020-06-07", "body": "menu", "capture": {"path": "wrong"}},
    ]
    assert count_kinds(load_scorer(shared), cases, records) == {
        "title": {"another text": 1, NO_RECORD: 1},
        "date": {"another day": 1},
        "segments": {NO_RECORD: 2, "kept": 1, "lost": 1},
    }


def _case(path: str, gold: dict[str, Any]) -> Case:
    return Case(Page(body=b"", url="https://bridge.test/", path=path), gold)


@pytest.mark.parametrize(
    ("field", "label", "record", "outcome"),
    [
        ("date", "2020-05-01", {"date": "2020-05-01T08:00:00Z"}, "right"),
        ("date", "2020-05-01", {"date": "2020-05-02"}, "wrong"),
        ("date", "2020-05-01", {"date": None}, "none"),
        ("date", "2020-05-01", None, "none"),
        ("date", None, {"date": "2020-05-02"}, "invented"),
        ("date", None, {"date": None}, "rightly none"),
        ("title", "New  bridge", {"title": "new bridge"}, "right"),
        ("title", "New bridge", {"title": "Old bridge"}, "wrong"),
    ],
)
def test_outcome_of_a_field(
    field: str, label: str | None, record: dict[str, Any] | None, outcome: str, shared: Path
) -> None:
    assert outcome_of(field, {field: label}, record, load_scorer(shared)) == outcome

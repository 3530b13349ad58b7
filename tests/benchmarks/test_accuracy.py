"""Holds every field's score on the labelled pages to its floor; `evaluate.py --write-floors` raises floors."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import evaluate


@pytest.fixture(scope="module")
def measured(shared: Path) -> dict[str, evaluate.Scores]:
    """The scores of all sets, in this process."""
    scorer = evaluate.load_scorer(shared)
    registry = evaluate.load_registry([])
    scores = {}
    for name in evaluate.SETS:
        cases = evaluate.load_cases(name, shared=shared)
        scores[name] = evaluate.score(scorer, cases, evaluate.extract_with_kronika(cases, registry)).scores
    return scores


def test_floors_belong_to_this_corpus(shared: Path) -> None:
    assert evaluate.read_floors()["corpus"] == evaluate.corpus_hash(shared=shared), (
        "the labelled pages have changed: measure again with `python tests/benchmarks/evaluate.py --write-floors`"
    )


def test_no_field_scores_below_its_floor(measured: dict[str, evaluate.Scores]) -> None:
    assert evaluate.find_drops(evaluate.read_floors(), measured) == []


def test_a_drop_and_a_missing_field_are_found() -> None:
    floors = {"floors": {"govpl": {"title": 1.0, "date": 0.9}}}
    assert evaluate.find_drops(floors, {"govpl": {"title": 0.99, "date": 0.9}}) == [
        "govpl title: 0.99 is below 1.0"
    ]
    assert evaluate.find_drops(floors, {"govpl": {"title": 1.0}}) == ["govpl date: None is below 0.9"]


def test_floors_rise_and_fall_only_with_a_reason() -> None:
    floors = {"corpus": "x", "floors": {"govpl": {"title": 0.9, "date": 0.9}}, "lowered": []}
    measured = {"govpl": {"title": 0.95, "date": 0.8}}
    raised, kept = evaluate.raise_floors(floors, measured, "y", None)
    assert raised["floors"] == {"govpl": {"title": 0.95, "date": 0.9}}
    assert kept == ["govpl date: 0.8 is below its floor 0.9"]
    lowered, kept = evaluate.raise_floors(floors, measured, "y", "labels corrected")
    assert lowered["floors"] == {"govpl": {"title": 0.95, "date": 0.8}}
    assert kept == []
    assert lowered["lowered"] == ["govpl date 0.9 -> 0.8: labels corrected"]


def test_a_third_of_the_pages_is_held_out_by_hash(shared: Path) -> None:
    whole = evaluate.load_cases("articles-dev", shared=shared)
    held = evaluate.load_cases("articles-dev", "held-out", shared=shared)
    seen = evaluate.load_cases("articles-dev", "dev", shared=shared)
    assert len(held) + len(seen) == len(whole)
    assert 0.25 < len(held) / len(whole) < 0.42

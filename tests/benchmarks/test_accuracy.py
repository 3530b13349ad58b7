"""Holds every field's score on the labelled pages to its floor; `evaluate.py --write-floors` raises floors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crawler.sites import load_registry
from tests.benchmarks.ablations import run, without
from tests.benchmarks.corpus import PROJECT, SETS, corpus_hash, load_cases
from tests.benchmarks.evaluate import load_scorer, score
from tests.benchmarks.extractors import extract_with_kronika
from tests.benchmarks.floors import Scores, find_drops, raise_floors, read_floors

RESULTS = PROJECT / "docs" / "accuracy.json"
ABLATIONS = PROJECT / "docs" / "ablations.json"


@pytest.fixture(scope="module")
def measured(shared: Path) -> dict[str, Scores]:
    """The scores of all sets, in this process."""
    scorer = load_scorer(shared)
    registry = load_registry([])
    scores = {}
    for name in SETS:
        cases = load_cases(name, shared=shared)
        scores[name] = score(scorer, cases, extract_with_kronika(cases, registry)).scores
    return scores


def test_floors_belong_to_this_corpus(shared: Path) -> None:
    assert read_floors()["corpus"] == corpus_hash(shared=shared), (
        "the labelled pages have changed: measure again with `python -m tests.benchmarks.evaluate --write-floors`"
    )


def test_no_field_scores_below_its_floor(measured: dict[str, Scores]) -> None:
    assert find_drops(read_floors(), measured) == []


def test_the_documentation_claims_no_more(measured: dict[str, Scores], shared: Path) -> None:
    results = json.loads(RESULTS.read_text("utf-8"))
    assert results["corpus"] == corpus_hash(shared=shared), "run: make eval"
    claimed = {name: parts["all"]["scores"]["kronika"] for name, parts in results["sets"].items()}
    assert find_drops({"floors": claimed}, measured) == [], "run: make eval"


def test_nor_of_pages_without_their_evidence(shared: Path) -> None:
    """Of two sets and the hardest kind: the others take minutes."""
    results = json.loads(ABLATIONS.read_text("utf-8"))
    assert results["corpus"] == corpus_hash(shared=shared), "run: make eval"
    registry = load_registry([])
    names, kind = ("captions-dev", "ministries-dev"), "names+metadata+sections"
    claimed = {name: results["sets"][name][kind]["kronika"] for name in names}
    measured = {
        name: run(without(load_cases(name, shared=shared), kind), registry)["kronika"][0].scores
        for name in names
    }
    assert find_drops({"floors": claimed}, measured) == [], "run: make eval"


def test_a_drop_and_a_missing_field_are_found() -> None:
    floors = {"floors": {"govpl": {"title": 1.0, "date": 0.9}}}
    assert find_drops(floors, {"govpl": {"title": 0.99, "date": 0.9}}) == ["govpl title: 0.99 is below 1.0"]
    assert find_drops(floors, {"govpl": {"title": 1.0}}) == ["govpl date: None is below 0.9"]


def test_floors_rise_and_fall_only_with_a_reason() -> None:
    floors = {"corpus": "x", "floors": {"govpl": {"title": 0.9, "date": 0.9}}, "lowered": []}
    measured = {"govpl": {"title": 0.95, "date": 0.8}}
    raised, kept = raise_floors(floors, measured, "y", None)
    assert raised["floors"] == {"govpl": {"title": 0.95, "date": 0.9}}
    assert kept == ["govpl date: 0.8 is below its floor 0.9"]
    lowered, kept = raise_floors(floors, measured, "y", "labels corrected")
    assert lowered["floors"] == {"govpl": {"title": 0.95, "date": 0.8}}
    assert kept == []
    assert lowered["lowered"] == ["govpl date 0.9 -> 0.8: labels corrected"]


@pytest.mark.parametrize(("name", "share"), [("articles-dev", 12), ("dates-dev", 12), ("captions-dev", 6)])
def test_a_share_of_the_pages_is_held_out_by_hash(shared: Path, name: str, share: int) -> None:
    whole = load_cases(name, shared=shared)
    held = load_cases(name, "held-out", shared=shared)
    seen = load_cases(name, "open", shared=shared)
    assert len(held) + len(seen) == len(whole)
    assert 0.7 / share < len(held) / len(whole) < 1.3 / share

"""The tables of docs/accuracy.md, out of the scores in docs/accuracy.json and ablations.json that `make eval` writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).resolve().parent / "accuracy.json"
SET_TITLES = {
    "ministries-dev": "Ministries and offices",
    "govpl": "www.gov.pl",
    "articles-dev": "News, magazines and blogs",
    "dates-dev": "Dates",
    "captions-dev": "News publishers, with captions",
}
ABLATIONS = RESULTS.with_name("ablations.json")
MISSING = "–"


def blocks() -> dict[str, str]:
    """The generated parts by name: the tables of all sets, what is left without some evidence, and kinds of errors."""
    results = json.loads(RESULTS.read_text("utf-8"))
    ablations = json.loads(ABLATIONS.read_text("utf-8"))
    return {
        "accuracy": "\n".join(_tables(results)),
        "ablations": "\n".join(_ablation_table(ablations)),
        "kinds": "\n".join(_kinds_table(results)),
    }


def _tables(results: dict[str, Any]) -> Iterator[str]:
    versions = results["versions"]
    yield "Versions: " + ", ".join(f"{label} {version}" for label, version in versions.items()) + "."
    peers = [label for label in versions if label != "kronika"]
    for name, parts in results["sets"].items():
        whole, unseen = parts["all"], parts["held-out"]
        yield from ("", f"### {SET_TITLES[name]}", "")
        yield f"{whole['pages']} pages, {unseen['pages']} of them held out."
        yield ""
        yield f"| field | labelled | **Kronika** | {' | '.join(peers)} | held out: labelled | **Kronika** | {peers[0]} |"
        yield "|---|" + "--:|" * (len(peers) + 5)
        for field, count in whole["counts"].items():
            own = [field, str(count), f"**{_cell(whole, 'kronika', field)}**"]
            others = [_cell(whole, peer, field) for peer in peers]
            held = [
                str(unseen["counts"].get(field, 0)),
                f"**{_cell(unseen, 'kronika', field)}**",
                _cell(unseen, peers[0], field),
            ]
            yield f"| {' | '.join([*own, *others, *held])} |"


def _cell(part: dict[str, Any], label: str, field: str) -> str:
    value = part["scores"].get(label, {}).get(field)
    return MISSING if value is None else f"{value:.3f}"


def _kinds_table(results: dict[str, Any]) -> Iterator[str]:
    """One row for each way in which values of a field differ from their labels, with how many do."""
    yield "| | field | how the record differs | all | held out |"
    yield "|---|---|---|--:|--:|"
    for name, parts in results["sets"].items():
        for field, kinds in parts["all"]["wrong"].items():
            held = parts["held-out"]["wrong"].get(field, {})
            for kind, number in kinds.items():
                yield f"| {SET_TITLES[name]} | {field} | {kind} | {number} | {held.get(kind, 0)} |"


def _ablation_table(results: dict[str, Any]) -> Iterator[str]:
    """One row a field; in each cell our score, and another extractor's after a stroke."""
    kinds = list(next(iter(results["sets"].values())))
    yield f"| | field | {' | '.join('whole page' if k == 'nothing' else f'without {k}' for k in kinds)} |"
    yield "|---|---|" + "--:|" * len(kinds)
    for name, runs in results["sets"].items():
        peers = [label for label in runs[kinds[0]] if label != "kronika"]
        for field in runs[kinds[0]]["kronika"]:
            cells = []
            for kind in kinds:
                own = f"**{runs[kind]['kronika'][field]:.3f}**"
                others = [runs[kind][label].get(field) for label in peers]
                cells.append(" / ".join([own, *(f"{value:.3f}" for value in others if value is not None)]))
            yield f"| {SET_TITLES[name]} | {field} | {' | '.join(cells)} |"

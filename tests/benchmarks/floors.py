"""Floors of the scores (floors.json): what the extraction is held to, field by field, on the labelled pages.

They rise by themselves when they are written anew, and fall only with a reason, which is kept.
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.benchmarks.corpus import Json

FLOORS = Path(__file__).with_name("floors.json")
_TOLERANCE = 0.0005
"""Floors are rounded to three digits."""

Scores = dict[str, float]


def read_floors() -> Json:
    """`{"corpus": hash, "floors": {set: {field: score}}, "lowered": [reasons]}`; empty before the first writing."""
    if not FLOORS.exists():
        return {"corpus": "", "floors": {}, "lowered": []}
    floors: Json = json.loads(FLOORS.read_text("utf-8"))
    return floors


def write_floors(scores: dict[str, Scores], corpus: str, reason: str | None) -> list[str]:
    """Raise the floors to the scores; returns what would have fallen and stayed."""
    floors, kept = raise_floors(read_floors(), scores, corpus, reason)
    FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return kept


def raise_floors(
    floors: Json, scores: dict[str, Scores], corpus: str, reason: str | None
) -> tuple[Json, list[str]]:
    """(new floors, what would have fallen and stayed): floors only rise, unless a reason is given for lowering."""
    kept: list[str] = []
    lowered: list[str] = []
    result: dict[str, Scores] = {}
    for name, fields in scores.items():
        old = floors["floors"].get(name, {})
        result[name] = {}
        for field, value in fields.items():
            value = round(value, 3)
            before = old.get(field)
            if before is not None and value < before:
                if reason is None:
                    kept.append(f"{name} {field}: {value} is below its floor {before}")
                    value = before
                else:
                    lowered.append(f"{name} {field} {before} -> {value}: {reason}")
            result[name][field] = value
    return {"corpus": corpus, "floors": result, "lowered": [*floors.get("lowered", []), *lowered]}, kept


def find_drops(floors: Json, scores: dict[str, Scores]) -> list[str]:
    """The fields that score below their floor, and floors that nothing was measured for."""
    drops = []
    for name, fields in floors["floors"].items():
        for field, floor in fields.items():
            value = scores.get(name, {}).get(field)
            if value is None or value < floor - _TOLERANCE:
                drops.append(
                    f"{name} {field}: {value if value is None else round(value, 4)} is below {floor}"
                )
    return drops

"""Scores of the extraction on the hand-labelled pages of ../shared, beside general extractors on the same pages.

    python -m tests.benchmarks.evaluate [--sets NAME…] [--part PART…] [--no-peers] [--command] [--json FILE]
    python -m tests.benchmarks.evaluate --write-floors [--lower REASON]

Scores come from ../shared/eval/score.py, for all pages and for those that no rule was written from (corpus.py).
Floors (floors.json) are what `test_accuracy.py` holds the extraction to. Writing them raises them to the scores of
this run; one that would fall stays, unless `--lower` gives a reason, which is kept.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
from collections.abc import Callable, Collection, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, get_args

from crawler.sites import Registry, load_registry
from tests.benchmarks.causes import Kinds, count_kinds
from tests.benchmarks.corpus import SETS, SHARED, Case, Json, Part, corpus_hash, is_in, load_cases
from tests.benchmarks.extractors import PEERS, extract_with_command, extract_with_kronika
from tests.benchmarks.floors import FLOORS, Scores, write_floors

_MEASURE = dict.fromkeys(("body", "segments", "captions", "gallery", "links", "attachments"), "f1")
_POOLED = "captions, gallery too"
"""A measure of ours for sets whose labels know one list of captions: there a slider of pictures, which our record has
in `gallery`, counts as missed in `captions`."""
_SHOWN: tuple[Part, ...] = ("all", "held-out")


class Run(NamedTuple):
    """What one extractor made of the pages of one part of a set."""

    pages: int
    scores: Scores
    counts: dict[str, int]
    """Pages on which each field is labelled."""
    milliseconds: float
    """Processor time a page, over the whole set."""
    kinds: Kinds
    """How the wrong values differ from the labels."""


def load_scorer(shared: Path = SHARED) -> ModuleType:
    """The scoring script as a module."""
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(shared / "eval" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(
    scorer: ModuleType, cases: Sequence[Case], records: Sequence[Json], milliseconds: float = 0.0
) -> Run:
    """One number a field: F1 or the share that is right, as the labels' documentation says."""
    gold = [{"path": case.path, "gold": case.gold} for case in cases]
    totals, _ = scorer.score(gold, list(records))
    totals.pop("pages")
    scores = {field: float(row[_MEASURE.get(field, "accuracy")]) for field, row in totals.items()}
    counts = {field: int(row["n"]) for field, row in totals.items()}
    if "captions" in counts and "gallery" not in counts:
        counts[_POOLED] = counts["captions"]
        scores[_POOLED] = _score_pooled_captions(scorer, cases, records)
    return Run(len(cases), scores, counts, milliseconds, count_kinds(scorer, cases, records))


def _score_pooled_captions(scorer: ModuleType, cases: Sequence[Case], records: Sequence[Json]) -> float:
    """F1 of the captions of images and gallery items together."""
    by_path = {record["capture"]["path"]: record for record in records if record.get("capture")}
    sums = [0, 0, 0]
    for case in cases:
        if "captions" in case.gold:
            record = by_path.get(case.path, {})
            items = [*(record.get("images") or ()), *(record.get("gallery") or ())]
            counts = scorer.compare_captions(case.gold["captions"], [item.get("caption") for item in items])
            sums = [a + b for a, b in zip(sums, counts, strict=True)]
    return float(scorer.f1(sums)[2])


def measure(
    scorer: ModuleType,
    name: str,
    cases: Sequence[Case],
    parts: Sequence[Part],
    extract: Callable[[], list[Json]],
) -> dict[Part, Run]:
    """Scores of one extractor on each part, and the processor time with that of the processes it ran."""
    started = os.times()
    records = extract()
    ended = os.times()
    milliseconds = 1000 * (sum(ended[:4]) - sum(started[:4])) / max(1, len(cases))
    return {
        part: score(scorer, [c for c in cases if is_in(name, c.path, part)], records, milliseconds)
        for part in parts
    }


def evaluate(
    name: str, parts: Sequence[Part], registry: Registry, *, by_command: bool, with_peers: bool
) -> dict[str, dict[Part, Run]]:
    """The runs of each extractor on a set; peers that are not installed are left out."""
    scorer = load_scorer()
    cases = load_cases(name)
    own = (
        partial(extract_with_command, name) if by_command else partial(extract_with_kronika, cases, registry)
    )
    runs = {"kronika": measure(scorer, name, cases, parts, own)}
    for label, peer in PEERS.items() if with_peers else ():
        try:
            measured = measure(scorer, name, cases, parts, partial(peer.extract, cases))
        except ImportError:
            continue
        runs[label] = {part: _only(run, peer.fields) for part, run in measured.items()}
    return runs


def _only(run: Run, fields: Collection[str]) -> Run:
    """The run without scores of other fields: where a page has nothing, saying nothing would count as right."""
    return run._replace(scores={field: value for field, value in run.scores.items() if field in fields})


def print_table(name: str, part: Part, runs: dict[str, Run]) -> None:
    """One row a field, one column an extractor, and the time a page."""
    own = runs["kronika"]
    print(f"\n{name}, {part} pages: {own.pages}")
    print(f"{'field':<22}{'n':>5}" + "".join(f"{label:>16}" for label in runs))
    for field, count in own.counts.items():
        cells = "".join(
            f"{run.scores[field]:>16.3f}" if field in run.scores else f"{'-':>16}" for run in runs.values()
        )
        print(f"{field:<22}{count:>5}{cells}")
    for field, kinds in own.kinds.items():
        print(f"wrong {field}: " + "; ".join(f"{kind} {number}" for kind, number in kinds.items()))
    print(f"{'a page':<27}" + "".join(f"{run.milliseconds:>13.1f} ms" for run in runs.values()))


def as_json(results: dict[str, dict[str, dict[Part, Run]]]) -> Json:
    """`{"corpus", "versions", "sets": {set: {part: {"pages", "counts", "wrong", "scores": {extractor: {field: score}}}}}}`."""
    labels = {label for runs in results.values() for label in runs}
    sets: Json = {}
    for name, runs in results.items():
        sets[name] = {
            part: {
                "pages": own.pages,
                "counts": own.counts,
                "wrong": own.kinds,
                "scores": {
                    label: {field: round(value, 3) for field, value in of[part].scores.items()}
                    for label, of in runs.items()
                },
            }
            for part, own in runs["kronika"].items()
        }
    packages = {"kronika": "kronika"} | {label: peer.package for label, peer in PEERS.items()}
    versions = {label: version(package) for label, package in packages.items() if label in labels}
    return {"corpus": corpus_hash(tuple(results)), "versions": versions, "sets": sets}


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; 1 when a floor would fall."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--sets", nargs="*", default=list(SETS), choices=SETS, metavar="NAME")
    parser.add_argument("--part", nargs="*", default=list(_SHOWN), choices=get_args(Part))
    parser.add_argument("--no-peers", action="store_true", help="leave out the other extractors")
    parser.add_argument("--command", action="store_true", help="run `kronika extract --manifest` itself")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the scores there too")
    parser.add_argument(
        "--write-floors", action="store_true", help="raise the floors to the scores of this run"
    )
    parser.add_argument("--lower", metavar="REASON", help="let --write-floors lower a floor too")
    options = parser.parse_args(arguments)
    if not SHARED.is_dir():
        parser.error(f"{SHARED} is not there: the labelled pages are needed")
    if options.write_floors and ("all" not in options.part or set(options.sets) != set(SETS)):
        parser.error("floors are those of all sets and pages")
    registry = load_registry([])
    results: dict[str, dict[str, dict[Part, Run]]] = {}
    for name in options.sets:
        results[name] = evaluate(
            name, options.part, registry, by_command=options.command, with_peers=not options.no_peers
        )
        for part in options.part:
            print_table(name, part, {label: of[part] for label, of in results[name].items()})
    if options.json:
        options.json.write_text(json.dumps(as_json(results), indent=1, ensure_ascii=False) + "\n", "utf-8")
    if options.write_floors:
        scores = {name: runs["kronika"]["all"].scores for name, runs in results.items()}
        kept = write_floors(scores, corpus_hash(), options.lower)
        print("\n".join(["", f"floors written to {FLOORS.name}", *kept]))
        return 1 if kept else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What the extraction leans on: the labelled pages once more, each time with one kind of evidence taken out of them.

    python -m tests.benchmarks.ablations [--sets NAME… world] [--without KIND…] [--part PART] [--peer NAME…] [--worst N] [--json FILE]

Names of classes and ids, stated metadata and telling tags make pages easy. Pages of systems that no rule knows have
other names, or none of these: how far the scores fall without them says how the rules do there. A label that only the
removed evidence bears out cannot be met, so the other extractors' scores on the same pages are the measure.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

import msgspec
from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Page
from crawler.sites import Registry, load_registry
from tests.benchmarks.corpus import SETS, Case, Json, Part, corpus_hash, load_cases
from tests.benchmarks.evaluate import Run, load_scorer, score
from tests.benchmarks.extractors import PEERS, extract_with_kronika
from tests.benchmarks.floors import Scores
from tests.world.building import WorldPage
from tests.world.catalogue import PAGES
from tests.world.scoring import differences, wanted_fields

_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_SECTIONS = frozenset("article main aside nav header footer section figure figcaption hgroup".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_STATED = (
    "itemprop",
    "itemtype",
    "itemscope",
    "itemid",
    "property",
    "typeof",
    "datatype",
    "vocab",
    "datetime",
    "pubdate",
)


def hide_names(element: HtmlElement) -> None:
    """Make words of classes, ids and roles unreadable, the same ones alike, and drop the data attributes."""
    for name in ("class", "id"):
        if words := element.get(name):
            element.set(name, " ".join(map(_hide, words.split())))
    for name in list(element.attrib):
        if name == "role" or (name.startswith(("aria-", "data-")) and not name.startswith("data-src")):
            del element.attrib[name]


def _hide(word: str) -> str:
    return "k" + hashlib.sha256(word.encode()).hexdigest()[:7].translate(_LETTERS)


def drop_metadata(element: HtmlElement) -> None:
    """Empty meta elements and JSON data, drop the attributes of microdata and RDFa; texts stay."""
    if element.tag == "meta" or (element.tag == "script" and "json" in (element.get("type") or "")):
        element.attrib.clear()
        element.text = None
        return
    for name in _STATED:
        element.attrib.pop(name, None)


def plain_sections(element: HtmlElement) -> None:
    """Boxes that say what they are become boxes that do not."""
    if element.tag in _SECTIONS:
        element.tag = "div"


def plain_headings(element: HtmlElement) -> None:
    """Headings become boxes."""
    if element.tag in _HEADINGS:
        element.tag = "div"


def plain_paragraphs(element: HtmlElement) -> None:
    """Paragraphs become boxes."""
    if element.tag == "p":
        element.tag = "div"


REMOVALS: dict[str, Callable[[HtmlElement], None]] = {
    "names": hide_names,
    "metadata": drop_metadata,
    "sections": plain_sections,
    "headings": plain_headings,
    "paragraphs": plain_paragraphs,
}
"""What each kind of evidence is taken away with, element by element."""

NOTHING = "nothing"
WORLD = "world"
"""The suite's own pages, as a set: the share of them on which each field is right."""

KINDS = (
    "names",
    "metadata",
    "sections",
    "headings",
    "paragraphs",
    "names+sections",
    "names+metadata+sections",
)


def ablate(page: Page, kind: str) -> Page:
    """The page without the kinds of evidence that `kind` joins with `+`, as UTF-8."""
    root = Document(page).tree
    for removal in kind.split("+"):
        for element in list(root.iter(etree.Element)):
            REMOVALS[removal](element)
    body = etree.tostring(root, encoding="utf-8", method="html", doctype="<!DOCTYPE html>")
    return msgspec.structs.replace(page, body=body, content_type="text/html; charset=utf-8")


def without(cases: Sequence[Case], kind: str) -> list[Case]:
    """The cases with their pages ablated; those that are no markup stay out."""
    return [case._replace(page=ablate(case.page, kind)) for case in cases if case.page.source == "html"]


def run(
    cases: Sequence[Case], registry: Registry, peers: Sequence[str] = ()
) -> dict[str, tuple[Run, list[Json]]]:
    """Scores and records of each extractor."""
    scorer = load_scorer()
    found = {"kronika": extract_with_kronika(cases, registry)}
    found |= {peer: PEERS[peer].extract(cases) for peer in peers}
    return {label: (score(scorer, cases, records), records) for label, records in found.items()}


def find_worst(
    cases: Sequence[Case], whole: Sequence[Json], ablated: Sequence[Json]
) -> list[tuple[float, str, str]]:
    """(loss, path, fields that fell), the greatest loss first."""
    scorer = load_scorer()
    losses = []
    for case in cases:
        before, after = (
            score(scorer, [case], [r for r in records if r["capture"]["path"] == case.path]).scores
            for records in (whole, ablated)
        )
        fallen = {
            field: before[field] - after[field] for field in after if after[field] < before[field] - 0.01
        }
        if fallen:
            names = ", ".join(f"{field} -{loss:.2f}" for field, loss in fallen.items())
            losses.append((sum(fallen.values()), case.path, names))
    return sorted(losses, reverse=True)


def score_world(kind: str) -> tuple[dict[str, float], list[tuple[float, str, str]]]:
    """(share of the world's article pages on which each field is right, what each page loses)."""
    wanted: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    losses = []
    for page in PAGES.values():
        if "kind" in page.gold:
            continue
        fields = list(wanted_fields(page))
        wanted.update(fields)
        lost = list(differences(_ablate_world(page, kind) if kind != NOTHING else page))
        if "kind" in lost:  # no record at all
            lost = fields
        wrong.update(lost)
        if lost:
            losses.append((float(len(lost)), page.name, ", ".join(lost)))
    shares = {field: 1 - wrong[field] / count for field, count in wanted.items() if field != "kind"}
    return shares, sorted(losses, reverse=True)


def _ablate_world(world: WorldPage, kind: str) -> WorldPage:
    page = ablate(Page(body=world.body, url=world.url, content_type=world.content_type), kind)
    return world._replace(body=page.body, content_type=page.content_type)


def measure(
    name: str, kinds: Sequence[str], part: Part, registry: Registry, peers: Sequence[str] = (), worst: int = 0
) -> Json:
    """`{kind: {extractor: {field: score}}}` of a set, NOTHING first; prints each as it comes."""
    results: Json = {}
    cases = [case for case in load_cases(name, part) if case.page.source == "html"]
    whole = run(cases, registry, peers)
    for kind in (NOTHING, *kinds):
        runs = whole if kind == NOTHING else run(without(cases, kind), registry, peers)
        results[kind] = {label: _only_stated(label, of.scores) for label, (of, _) in runs.items()}
        losses = find_worst(cases, whole["kronika"][1], runs["kronika"][1]) if worst else []
        _print(name, kind, results[kind], losses[:worst])
    return results


def _only_stated(label: str, scores: Scores) -> Scores:
    """The scores of the fields that an extractor gives at all."""
    return scores if label == "kronika" else {f: v for f, v in scores.items() if f in PEERS[label].fields}


def measure_world(kinds: Sequence[str], worst: int = 0) -> Json:
    """As `measure`, of the suite's own pages."""
    results: Json = {}
    for kind in (NOTHING, *kinds):
        shares, losses = score_world(kind)
        results[kind] = {"kronika": shares}
        _print(WORLD, kind, results[kind], losses[:worst] if kind != NOTHING else [])
    return results


def _print(name: str, kind: str, runs: dict[str, Scores], losses: Sequence[tuple[float, str, str]]) -> None:
    for label, shares in runs.items():
        scores = "  ".join(f"{field} {value:.3f}" for field, value in shares.items())
        print(f"{name:<15}without {kind:<26}{label:<13}{scores}", flush=True)
    for _, page, fields in losses:
        print(f"    {page}: {fields}")


def _rounded(results: Json) -> Json:
    return {key: round(of, 3) if isinstance(of, float) else _rounded(of) for key, of in results.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--sets", nargs="*", default=list(SETS), choices=(*SETS, WORLD), metavar="NAME")
    parser.add_argument(
        "--without", nargs="*", default=list(KINDS), metavar="KIND", help=f"of {', '.join(REMOVALS)}; + joins"
    )
    parser.add_argument("--part", default="open", choices=get_args(Part))
    parser.add_argument("--peer", nargs="*", default=[], choices=list(PEERS))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the scores there too")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="name the open pages that lose most"
    )
    options = parser.parse_args(arguments)
    if unknown := {name for kind in options.without for name in kind.split("+")} - REMOVALS.keys():
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    if options.worst and options.part != "open":
        parser.error("pages are only named where rules may be written from them: --part open")
    registry = load_registry([])
    sets: Json = {}
    for name in options.sets:
        if name == WORLD:
            sets[name] = measure_world(options.without, options.worst)
        else:
            sets[name] = measure(name, options.without, options.part, registry, options.peer, options.worst)
    if options.json:
        results = {"corpus": corpus_hash(), "sets": _rounded(sets)}
        options.json.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Scores of the extraction on the hand-labelled pages of ../shared, beside general extractors on the same pages.

    python tests/benchmarks/evaluate.py [--sets NAME…] [--part all|dev|held-out] [--no-peers] [--command]
    python tests/benchmarks/evaluate.py --write-floors [--lower REASON]

Scores come from ../shared/eval/score.py. A third of the pages, chosen by the hash of their path, is held out:
no rule was written with a look at them, and their scores say how the rules do on pages never seen.

Floors (tests/benchmarks/floors.json) are what `test_accuracy.py` holds the extraction to. Writing them raises
them to the scores of this run; one that would fall stays, unless `--lower` gives a reason, which is kept.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import msgspec

from crawler.batch import extract_page
from crawler.items import Page, Record
from crawler.sites import Registry, load_registry

PROJECT = Path(__file__).resolve().parents[2]
SHARED = PROJECT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")
SETS = ("ministries-dev", "govpl", "articles-dev", "dates-dev", "captions-dev")
_MEASURE = dict.fromkeys(("body", "segments", "captions", "gallery", "links", "attachments"), "f1")
_TOLERANCE = 0.0005
"""Floors are rounded to three digits."""

Json = dict[str, Any]
Scores = dict[str, float]


class Case(NamedTuple):
    """A page of the corpus with its labels."""

    page: Page
    gold: Json

    @property
    def path(self) -> str:
        return str(self.page.path)


class Run(NamedTuple):
    """What one extractor made of one set."""

    scores: Scores
    counts: dict[str, int]
    seconds: float


def is_held_out(name: str, path: str) -> bool:
    """Whether no rule may be written with a look at this page of the set."""
    return int(hashlib.sha256(f"{name}/{path}".encode()).hexdigest(), 16) % 3 == 0


def load_scorer(shared: Path = SHARED) -> ModuleType:
    """The scoring script as a module."""
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(shared / "eval" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_cases(name: str, part: str = "all", shared: Path = SHARED) -> list[Case]:
    """The pages of a set with their labels, in the order of its manifest."""
    folder = shared / "corpus" / name
    gold = {row["path"]: row["gold"] for row in _read_lines(folder / "gold.jsonl")}
    cases = []
    for row in _read_lines(folder / "manifest.jsonl"):
        if part != "all" and is_held_out(name, row["path"]) != (part == "held-out"):
            continue
        body = (folder / row["path"]).read_bytes()
        moment = row.get("retrieved_at")
        page = Page(
            body=gzip.decompress(body) if row["path"].endswith(".gz") else body,
            url=row["url"],
            path=row["path"],
            content_type=row.get("content_type"),
            captured_at=datetime.fromisoformat(moment) if moment else None,
            source="text" if row["path"].endswith(".txt") else "html",
        )
        cases.append(Case(page, gold[row["path"]]))
    return cases


def corpus_hash(names: Iterable[str] = SETS, shared: Path = SHARED) -> str:
    """A hash of all pages and labels: floors only hold for the corpus that they were measured on."""
    digest = hashlib.sha256()
    for name in names:
        for file in sorted((shared / "corpus" / name).iterdir()):
            digest.update(f"{name}/{file.name}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _read_lines(path: Path) -> list[Json]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


# ---------------------------------------------------------------- extractors


def extract_with_kronika(cases: Sequence[Case], registry: Registry) -> list[Json]:
    """Records as `kronika extract` would write them; pages that are no articles have none."""
    found = []
    for case in cases:
        result = extract_page(case.page, registry)
        if isinstance(result, Record):
            found.append(msgspec.to_builtins(result))
    return found


def extract_with_command(name: str, shared: Path = SHARED) -> list[Json]:
    """Records of a whole set, written by the command itself."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "records.jsonl"
        manifest = shared / "corpus" / name / "manifest.jsonl"
        command = [
            sys.executable,
            "-m",
            "crawler.cli",
            "extract",
            "--manifest",
            str(manifest),
            "-o",
            str(output),
        ]
        subprocess.run([*command, "--versions", "all", "--quiet"], check=False, cwd=PROJECT)
        return _read_lines(output) if output.exists() else []


def extract_with_trafilatura(cases: Sequence[Case]) -> list[Json]:
    """Title, date, text and links of trafilatura (its dates are htmldate's)."""
    import trafilatura
    from lxml import etree

    found = []
    for case in cases:
        text = trafilatura.extract(
            case.page.body, url=case.page.url, output_format="xml", with_metadata=True, include_links=True
        )
        if text:
            tree = etree.fromstring(text.encode())
            main = tree.find("main")
            blocks = ["".join(block.itertext()) for block in main] if main is not None else []
            links = [ref.get("target") for ref in tree.iter("ref") if ref.get("target")]
            found.append(
                {
                    "path": case.path,
                    "title": tree.get("title"),
                    "date": tree.get("date"),
                    "body": "\n\n".join(blocks),
                    "links": [{"url": link} for link in links],
                }
            )
    return found


def extract_with_newspaper(cases: Sequence[Case]) -> list[Json]:
    """Title, date and text of newspaper4k; raises ImportError where it is not installed."""
    import newspaper

    found = []
    for case in cases:
        article = newspaper.Article(case.page.url or "http://localhost/", fetch_images=False)
        try:
            article.download(input_html=case.page.body.decode("utf-8", "replace"))
            article.parse()
        except ImportError:  # languages for which it wants a tokeniser of its own: nothing found
            continue
        date = article.publish_date
        found.append(
            {
                "path": case.path,
                "title": article.title,
                "date": date.date().isoformat() if date else None,
                "body": article.text,
            }
        )
    return found


def extract_with_readability(cases: Sequence[Case]) -> list[Json]:
    """Title and text of readability-lxml; raises ImportError where it is not installed."""
    import readability
    from lxml import html

    found = []
    for case in cases:
        document = readability.Document(case.page.body.decode("utf-8", "replace"))
        body = html.fromstring(document.summary())
        found.append({"path": case.path, "title": document.short_title(), "body": body.text_content()})
    return found


PEERS: dict[str, Callable[[Sequence[Case]], list[Json]]] = {
    "trafilatura": extract_with_trafilatura,
    "newspaper4k": extract_with_newspaper,
    "readability": extract_with_readability,
}


# ---------------------------------------------------------------- scores


def score(scorer: ModuleType, cases: Sequence[Case], records: Sequence[Json], seconds: float = 0.0) -> Run:
    """One number a field: F1 or the share that is right, as the labels' documentation says."""
    gold = [{"path": case.path, "gold": case.gold} for case in cases]
    totals, _ = scorer.score(gold, list(records))
    totals.pop("pages")
    scores = {field: float(row[_MEASURE.get(field, "accuracy")]) for field, row in totals.items()}
    return Run(scores, {field: int(row["n"]) for field, row in totals.items()}, seconds)


def measure(scorer: ModuleType, cases: Sequence[Case], extract: Callable[[], list[Json]]) -> Run:
    """Scores and processor time of one extractor on the cases, with that of the processes it ran."""
    started = os.times()
    records = extract()
    ended = os.times()
    seconds = sum(ended[:4]) - sum(started[:4])  # user and system time, own and of children
    return score(scorer, cases, records, seconds)


def print_table(name: str, cases: Sequence[Case], runs: dict[str, Run]) -> None:
    """One row a field, one column an extractor, and the time a page."""
    first = next(iter(runs.values()))
    print(f"\n{name}: {len(cases)} pages")
    print(f"{'field':<14}{'n':>5}" + "".join(f"{label:>16}" for label in runs))
    for field, count in first.counts.items():
        cells = "".join(
            f"{run.scores[field]:>16.3f}" if field in run.scores else f"{'-':>16}" for run in runs.values()
        )
        print(f"{field:<14}{count:>5}{cells}")
    times = "".join(f"{1000 * run.seconds / max(1, len(cases)):>13.1f} ms" for run in runs.values())
    print(f"{'a page':<19}{times}")


# ---------------------------------------------------------------- floors


def read_floors() -> Json:
    """`{"corpus": hash, "floors": {set: {field: score}}, "lowered": [reasons]}`; empty before the first writing."""
    return (
        json.loads(FLOORS.read_text("utf-8"))
        if FLOORS.exists()
        else {"corpus": "", "floors": {}, "lowered": []}
    )


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


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; 1 when a floor would fall."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--sets", nargs="*", default=list(SETS), choices=SETS, metavar="NAME")
    parser.add_argument("--part", default="all", choices=("all", "dev", "held-out"))
    parser.add_argument("--no-peers", action="store_true", help="leave out the other extractors")
    parser.add_argument("--command", action="store_true", help="run `kronika extract --manifest` itself")
    parser.add_argument(
        "--write-floors", action="store_true", help="raise the floors to the scores of this run"
    )
    parser.add_argument("--lower", metavar="REASON", help="let --write-floors lower a floor too")
    options = parser.parse_args(arguments)
    if not SHARED.is_dir():
        parser.error(f"{SHARED} is not there: the labelled pages are needed")
    if options.write_floors and (options.part != "all" or set(options.sets) != set(SETS)):
        parser.error("floors are those of all sets and pages")
    scorer = load_scorer()
    registry = load_registry([])
    scores: dict[str, Scores] = {}
    for name in options.sets:
        cases = load_cases(name, options.part)
        if options.command:
            runs = {"kronika": measure(scorer, cases, partial(extract_with_command, name))}
        else:
            runs = {"kronika": measure(scorer, cases, partial(extract_with_kronika, cases, registry))}
        scores[name] = runs["kronika"].scores
        for label, extract in {} if options.no_peers else PEERS.items():
            try:
                runs[label] = measure(scorer, cases, partial(extract, cases))
            except ImportError:
                continue
        print_table(name, cases, runs)
    if options.write_floors:
        floors, kept = raise_floors(read_floors(), scores, corpus_hash(), options.lower)
        FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", "utf-8")
        print("\n".join(["", f"floors written to {FLOORS}", *kept]))
        return 1 if kept else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())

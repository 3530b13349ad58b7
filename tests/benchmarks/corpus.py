"""The hand-labelled pages of ../shared: which there are, and which of them no rule may be written from.

Some of the pages, chosen by the hash of their path, are held out: a twelfth of the two large sets, a sixth of the others.
Their scores say how the rules do on pages that nobody who wrote them has seen. It was a third of all until November 2026,
and a sixth until December; the others were then read and learned from.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, NamedTuple

from crawler.items import Page

PROJECT = Path(__file__).resolve().parents[2]
SHARED = PROJECT.parent / "shared"
SETS = ("ministries-dev", "govpl", "articles-dev", "dates-dev", "captions-dev")

Part = Literal["all", "open", "held-out"]
Json = dict[str, Any]


class Case(NamedTuple):
    """A page of the corpus with its labels."""

    page: Page
    gold: Json

    @property
    def path(self) -> str:
        return str(self.page.path)


def is_held_out(name: str, path: str) -> bool:
    """Whether no rule may be written with a look at this page of the set."""
    return int(hashlib.sha256(f"{name}/{path}".encode()).hexdigest(), 16) % _SHARES.get(name, 6) == 0


_SHARES = {"articles-dev": 12, "dates-dev": 12}
"""Of how many pages one is held out, where it is not of six: the other sets are too small for less."""


def load_cases(name: str, part: Part = "all", shared: Path = SHARED) -> list[Case]:
    """The pages of a set with their labels, in the order of its manifest."""
    folder = shared / "corpus" / name
    gold = {row["path"]: row["gold"] for row in read_lines(folder / "gold.jsonl")}
    cases = []
    for row in read_lines(folder / "manifest.jsonl"):
        if not is_in(name, row["path"], part):
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


def is_in(name: str, path: str, part: Part) -> bool:
    """Whether a page of the set belongs to the part."""
    return part == "all" or is_held_out(name, path) == (part == "held-out")


def corpus_hash(names: Iterable[str] = SETS, shared: Path = SHARED) -> str:
    """A hash of all pages and labels: scores only compare on the corpus that they were measured on."""
    digest = hashlib.sha256()
    for name in names:
        for file in sorted((shared / "corpus" / name).iterdir()):
            digest.update(f"{name}/{file.name}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def read_lines(path: Path) -> list[Json]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]

"""The labelled pages as texts, as a WET record and a browser's "save as text" have them, scored as the pages are.

    python -m tests.benchmarks.text_captures [--part open|held-out|all]

A text has no pictures and no addresses: only title, day and running text are compared. Titles and days are counted, too,
by what became of them: a wrong one is worse than none.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Literal, get_args

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import BLOCK_TAGS
from crawler.sites import load_registry
from crawler.text import normalize_text
from tests.benchmarks.causes import day_of
from tests.benchmarks.corpus import SETS, Case, Json, Part, load_cases
from tests.benchmarks.evaluate import load_scorer, score
from tests.benchmarks.extractors import extract_with_kronika

FIELDS = ("title", "date", "body", "segments")
FORMS = ("wet", "text")
_UNSHOWN = frozenset("script style noscript template svg head iframe object".split())
_OF_LINES = BLOCK_TAGS | {"button", "option", "select"}
_HIDDEN = re.compile(r"(?i)display\s*:\s*none")
_BLANKS = re.compile(r"\s+")
_BORDER, _BREAK = "\x01", "\x02"
_SIGNS = {"br": _BREAK, "td": " ", "th": " "}


def as_text(case: Case, form: str) -> Case:
    """The page as a text: a line for each block, for a WET record below the title of the window, else blank lines between."""
    document = Document(case.page, as_written=True)
    body = document.tree.find("body")
    shown = "".join(_texts(body if body is not None else document.tree))
    parts = (re.sub(rf" *{_BREAK} *", "\n", part).strip() for part in re.split(f"{_BORDER}+", shown))
    lines = [part for part in parts if part]
    title = document.tree.find("head/title")
    if form == "wet" and title is not None:
        lines.insert(0, normalize_text("".join(title.itertext())))
    text = ("\n" if form == "wet" else "\n\n").join(lines)
    page = msgspec.structs.replace(case.page, body=text.encode(), source=form, content_type="text/plain")
    return case._replace(page=page)


def _texts(root: HtmlElement) -> Iterator[str]:
    """The texts of an element with borders of blocks between them, whatever the depth."""
    todo: list[HtmlElement | str] = [root]
    while todo:
        part = todo.pop()
        if isinstance(part, str):
            yield part
            continue
        sign = _SIGNS.get(part.tag, _BORDER if part.tag in _OF_LINES else "")
        pieces: list[HtmlElement | str] = [sign]
        if part.tag not in _UNSHOWN and not _HIDDEN.search(part.get("style") or ""):
            pieces += [_BLANKS.sub(" ", part.text or ""), *part]
        pieces.append(_BORDER if sign == _BORDER else "")
        if part is not root:
            pieces.append(_BLANKS.sub(" ", part.tail or ""))
        todo += reversed(pieces)


Outcome = Literal["right", "none", "wrong", "invented", "rightly none"]
"""None: the page has a value that the record lacks; invented: the page has none."""


def outcome_of(field: str, gold: Json, record: Json | None, scorer: ModuleType) -> Outcome:
    """What became of a title or day, compared as it is scored."""
    read = day_of if field == "date" else scorer.normalize_text
    wanted, found = (read(of.get(field)) for of in (gold, record or {}))
    if found is None:
        return "rightly none" if wanted is None else "none"
    return "invented" if wanted is None else "right" if found == wanted else "wrong"


def count_outcomes(
    field: str, cases: Sequence[Case], records: Sequence[Json], scorer: ModuleType
) -> Counter[Outcome]:
    """The pages with a label of the field by what became of it."""
    by_path = {record["capture"]["path"]: record for record in records}
    labelled = (case for case in cases if field in case.gold)
    return Counter(outcome_of(field, case.gold, by_path.get(case.path), scorer) for case in labelled)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the scores of each set in both forms."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=get_args(Part), default="open")
    part: Part = parser.parse_args(arguments).part
    registry, scorer = load_registry(), load_scorer()
    for name in SETS:
        for form in FORMS:
            cases = [as_text(case, form) for case in load_cases(name, part)]
            if not cases:
                continue
            records = extract_with_kronika(cases, registry)
            run = score(scorer, cases, records)
            figures = "  ".join(f"{field} {run.scores[field]:.3f}" for field in FIELDS if field in run.scores)
            print(f"{name:15} {form:5} {len(cases):4} pages  {figures}", flush=True)
            for field in ("title", "date"):
                if counts := count_outcomes(field, cases, records, scorer):
                    named = ", ".join(f"{outcome} {counts[outcome]}" for outcome in get_args(Outcome))
                    print(f"{'':15} {field:5} {named}", flush=True)


if __name__ == "__main__":
    main()

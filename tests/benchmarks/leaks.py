"""What of the lines around an article stays in its text, and what of the text is lost for looking like them.

    python -m tests.benchmarks.leaks [--by kind|language|place|markup|frame] [--show KIND] [--lost] [--language CODE]

A page is put together for each line of `leak_lines.txt` at each place where its kind stands, in one of several kinds of
markup and frames, most of them without names; and for each of `kept_lines.txt`, which are of the article however much
they look like the others. In both files `¶` parts the lines of a box, `[…]` is a link to a page of the site, `{…}` a
button; in the second `#` is a heading, `-` an item of a list, `‖` parts the cells of a row. All of it is made up.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import Registry, load_registry
from tests.benchmarks.leak_frames import FRAMES, MARKUPS, lay_out_kept

FOLDER = Path(__file__).parent
URL = "https://www.lauterbach.example/meldungen/2024/neue-bruecke"


class Line(NamedTuple):
    """A line or box that is none of the text, or a part of the text; `places` are those where its kind stands."""

    kind: str
    language: str
    text: str
    places: tuple[str, ...]


class Trial(NamedTuple):
    """One page: a line at a place in some markup and frame."""

    line: Line
    place: str
    markup: str
    frame: str


class Outcome(NamedTuple):
    """What became of a trial's line, and whether any paragraph of the article itself was lost."""

    trial: Trial
    stays: bool
    damaged: bool


def read_lines(name: str) -> list[Line]:
    """The lines of a file of lines, in its order."""
    lines = []
    kind, places = "", ()
    for row in (FOLDER / name).read_text("utf-8").splitlines():
        if row.startswith("== "):
            kind, _, where = row.removeprefix("== ").partition(" | ")
            places = tuple(where.split())
        elif row:
            language, _, text = row.partition(" ")
            lines.append(Line(kind, language, text, places))
    return lines


@lru_cache(maxsize=1)
def read_articles() -> dict[str, list[str]]:
    """Title and paragraphs by language."""
    articles: dict[str, list[str]] = {}
    for row in (FOLDER / "leak_texts.txt").read_text("utf-8").splitlines():
        if row.startswith("== "):
            article = articles[row.removeprefix("== ")] = []
        elif row:
            article.append(row)
    return articles


def leak_trials() -> Iterator[Trial]:
    """Each line at each of its places; markup and frame take turns."""
    frames, markups = list(FRAMES), list(MARKUPS)
    number = 0
    for line in read_lines("leak_lines.txt"):
        for place in line.places:
            yield Trial(line, place, markups[number % len(markups)], frames[number % len(frames)])
            number += 1


def kept_trials() -> Iterator[Trial]:
    """Each line at each of its places in every frame."""
    for line in read_lines("kept_lines.txt"):
        for place in line.places:
            for frame in FRAMES:
                yield Trial(line, place, "text", frame)


def build(trial: Trial) -> str:
    """The page of a trial."""
    title, *paragraphs = read_articles()[trial.line.language]
    frame = FRAMES[trial.frame]
    paragraphs = paragraphs[: frame.paragraphs]
    make = lay_out_kept if trial.markup == "text" else MARKUPS[trial.markup]
    return frame.build(trial.line.language, title, paragraphs, make(trial.line.text), trial.place)


_MARKS = re.compile(r"\{[^}]*\}|[\[\]]")


def wordings(text: str) -> list[str]:
    """The lines of a box as they would be read, without markup and buttons."""
    plain = (_MARKS.sub("", part).lstrip("#- ") for part in re.split("[¶‖]", text))
    return [words for part in plain if (words := " ".join(part.split()))]


def run(trial: Trial, registry: Registry) -> Outcome:
    """Read a trial's page."""
    page = Page(body=build(trial).encode(), url=URL, content_type="text/html; charset=utf-8", source="html")
    record = extract_page(page, registry)
    if not isinstance(record, Record):
        return Outcome(trial, stays=False, damaged=True)
    read = _letters(f"{record.lead or ''} {record.body or ''}")
    _, *paragraphs = read_articles()[trial.line.language]
    own = _letters(" ".join(paragraphs))
    parts = [_letters(words) for words in wordings(trial.line.text)]
    found = [part in read for part in parts if part and part not in own]
    stays = all(found) if trial.markup == "text" else any(found)
    damaged = any(_letters(p) not in read for p in paragraphs[: FRAMES[trial.frame].paragraphs])
    return Outcome(trial, stays, damaged)


def _letters(text: str) -> str:
    return "".join(text.split())


def share(outcomes: Sequence[Outcome]) -> float:
    """Share of the trials whose line stays."""
    return sum(o.stays for o in outcomes) / len(outcomes) if outcomes else 0.0


def group(outcomes: Sequence[Outcome], by: str) -> dict[str, list[Outcome]]:
    """The outcomes by kind, language, place, markup or frame."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        trial = outcome.trial
        groups[getattr(trial, by) if hasattr(trial, by) else getattr(trial.line, by)].append(outcome)
    return groups


def measure() -> tuple[list[Outcome], list[Outcome]]:
    """(outcomes of the lines that should go, outcomes of those that should stay)."""
    registry = load_registry([])
    return [run(t, registry) for t in leak_trials()], [run(t, registry) for t in kept_trials()]


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--by", nargs="*", default=["kind", "language", "place", "markup", "frame"])
    parser.add_argument("--show", nargs="*", metavar="KIND", help="the lines of these kinds that stay; all")
    parser.add_argument("--lost", action="store_true", help="the lines of the text that are lost")
    parser.add_argument("--language", help="only lines of this language")
    options = parser.parse_args(arguments)
    leaks, kept = measure()
    if options.language:
        leaks, kept = ([o for o in of if o.trial.line.language == options.language] for of in (leaks, kept))
    print(f"leaks {share(leaks):.3f} of {len(leaks)}, lost {1 - share(kept):.4f} of {len(kept)}", end=", ")
    print(f"articles damaged {sum(o.damaged for o in leaks)} and {sum(o.damaged for o in kept)}")
    for by in options.by:
        print()
        lost = group(kept, by)
        for name, of in sorted(group(leaks, by).items(), key=lambda item: -share(item[1])):
            print(f"{by:<9}{name:<16}{share(of):6.3f} of {len(of):<5}", end="")
            print(f"lost {1 - share(lost[name]):6.3f} of {len(lost[name])}" if name in lost else "")
    if options.show is not None:
        for outcome in leaks:
            if outcome.stays and (not options.show or outcome.trial.line.kind in options.show):
                print(*outcome.trial[1:], *outcome.trial.line[:3], sep=" | ")
    if options.lost:
        for outcome in (*kept, *leaks):
            if outcome.damaged or (outcome.trial.markup == "text" and not outcome.stays):
                flag = "DAMAGED" if outcome.damaged else "lost"
                print(flag, *outcome.trial[1:], *outcome.trial.line[:3], sep=" | ")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What is wrong where a record differs from its labels, counted by kind, so that held-out pages need not be opened.

The kinds of wrong days say how much of a score the labels decide: a label that is no day can be met by nobody, and
one with the day of the last change is met only by calling that the day of publication.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from types import ModuleType

from tests.benchmarks.corpus import Case, Json

Kinds = dict[str, dict[str, int]]
"""Numbers of pages (date, title) or snippets (segments) by field and kind."""

NO_RECORD = "the page is refused"


def count_kinds(scorer: ModuleType, cases: Sequence[Case], records: Sequence[Json]) -> Kinds:
    """How many values of each field are wrong in which way; fields without a wrong one are left out."""
    by_path = {record["capture"]["path"]: record for record in records if record.get("capture")}
    kinds: dict[str, Counter[str]] = {"title": Counter(), "date": Counter(), "segments": Counter()}
    for case in cases:
        record = by_path.get(case.path)
        measures = scorer.score_page(case.gold, record)
        if measures.get("date") is False:
            kinds["date"][kind_of_day(case.gold["date"], record)] += 1
        if measures.get("title") is False:
            names = [scorer.normalize_text(of.get("title")) for of in (case.gold, record or {})]
            kinds["title"][NO_RECORD if record is None else kind_of_title(*names)] += 1
        if "segments" in measures:
            _, kept, lost, _ = measures["segments"]
            kinds["segments"] += Counter({NO_RECORD if record is None else "lost": lost, "kept": kept})
    return {field: dict(counts.most_common()) for field, counts in kinds.items() if counts}


def kind_of_day(label: object, record: Json | None) -> str:
    """How a record's date differs from the label's; dates are compared by day, as they are scored."""
    wanted = day_of(label)
    if wanted is None:
        return "the label is no day"
    if record is None:
        return NO_RECORD
    found, changed = day_of(record.get("date")), day_of(record.get("date_modified"))
    if changed == wanted:
        return "the label has the day of change" + ("" if found else ", the only one of the page")
    if found is None:
        return "no date found"
    if abs(found - wanted) == timedelta(days=1):
        return "the day before or after"
    if (found.month, found.day) == (wanted.month, wanted.day):
        return "the same day of another year"
    return "another day"


def kind_of_title(label: str | None, found: str | None) -> str:
    """How a title, normalised for comparing, differs from the label's."""
    if not label or not found:
        return "one has none"
    if found in label:
        return "the label has more"
    if label in found:
        return "the label has less"
    return "another text"


def day_of(value: object) -> date | None:
    """The day of a label or a record's field: labels hold None, NaN and texts that are no day, too."""
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None

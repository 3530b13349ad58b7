"""What commands show of changes to people: each changed line, and what became of the records."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.archive.runs import begin_report
from crawler.commands.crawl_summary import show
from crawler.commands.history import Difference, describe


def test_lines_that_begin_like_the_signs_of_a_difference_are_shown() -> None:
    before = "-- the first point\n\n++ the second point\n\n@@ the third point\n\nThe last."
    after = "@@ the third point\n\n++ a new point\n\n-- another\n\nThe last."
    lines = list(describe(Difference("body", before, after)))
    assert lines[0] == "  body:"
    assert sorted(lines[1:]) == [
        "    + ++ a new point",
        "    + -- another",
        "    - ++ the second point",
        "    - -- the first point",
    ]


@pytest.mark.parametrize(
    ("removed", "restored", "said"),
    [
        (0, 0, "new 3, changed 1\n"),
        (2, 0, "new 3, changed 1, removed 2\n"),
        (2, 1, "new 3, changed 1, removed 2, restored 1\n"),
    ],
)
def test_a_crawl_says_how_many_pages_are_gone_and_back(
    removed: int, restored: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = begin_report("xx-office", "incremental")
    report.new, report.changed, report.removed, report.restored = 3, 1, removed, restored
    show([report], tmp_path, quiet=False, as_json=False)
    assert said in capsys.readouterr().err

"""What a run notes for its report: each once, not too much, and nothing of what another run has to say."""

from __future__ import annotations

import logging

from crawler.spiders.notes import MOST, note, noting

logger = logging.getLogger("crawler.test_notes")


def test_a_run_keeps_its_own_notes_each_once() -> None:
    notes: list[str] = []
    with noting(notes):
        for _ in range(2):
            note(logger, "%s: is left", "http://office.example/a")
        logger.warning("an attempt has failed")
        logger.error("and so has another")
        inner: list[str] = []
        with noting(inner):
            note(logger, "noted by both")
    note(logger, "of a later run")
    assert notes == ["http://office.example/a: is left", "noted by both"]
    assert inner == ["noted by both"]


def test_a_report_keeps_no_more_notes_than_are_read() -> None:
    notes: list[str] = []
    with noting(notes):
        for number in range(MOST + 5):
            note(logger, "page %d is left", number)
    assert notes == [f"page {number} is left" for number in range(MOST)]


def test_notes_of_a_run_that_fails_are_kept_and_no_later_ones() -> None:
    notes: list[str] = []
    try:
        with noting(notes):
            note(logger, "before")
            raise OSError
    except OSError:
        note(logger, "behind")
    assert notes == ["before"]

"""The way of a paper to print in one line: the day on which it was published, not that on which it came in or was accepted."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE


def read(line: str, language: str, *, is_last: bool = False) -> tuple[str | None, str]:
    above, below = ("", line) if is_last else (line, "")
    found = record(
        f"<html lang={language}><body><main><h1>Fords of the Lauter in dry years</h1>{above}"
        f"<div>{TEXT}{MORE}{below}</div></main></body></html>"
    )
    return found.date, found.body or ""


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Received: 3 January 2023 / Accepted: 4 March 2023 / Published: 5 May 2023", "en"),
        ("Submitted 3 January 2023; accepted 4 March 2023; published 5 May 2023", "en"),
        ("Received 2023-01-03; Accepted 2023-03-04; Available online 2023-05-05", "en"),
        (
            "<b>Received:</b> 3 January 2023 | <b>Revised:</b> 2 February 2023 | <b>Accepted:</b> 4 March 2023 | "
            "<b>Published:</b> 5 May 2023",
            "en",
        ),
        ("Eingegangen: 3. Januar 2023 · Angenommen: 4. März 2023 · Veröffentlicht: 5. Mai 2023", "de"),
        ("Reçu le 3 janvier 2023, accepté le 4 mars 2023, mis en ligne le 5 mai 2023", "fr"),
        ("Recebido em 03/01/2023. Aceito em 04/03/2023. Publicado em 05/05/2023.", "pt"),
        ("Otrzymano: 3 stycznia 2023, zaakceptowano: 4 marca 2023, opublikowano: 5 maja 2023", "pl"),
        ("Поступила в редакцию 3 января 2023 г., принята 4 марта 2023 г., опубликована 5 мая 2023 г.", "ru"),
        ("收稿日期：2023年1月3日；接受日期：2023年3月4日；发布日期：2023年5月5日", "zh"),
    ],
)
@pytest.mark.parametrize("is_last", [False, True])
def test_of_the_days_of_a_paper_that_of_publication_counts(
    line: str, language: str, *, is_last: bool
) -> None:
    day, body = read(f"<p>{line}</p>", language, is_last=is_last)
    assert day == "2023-05-05"
    assert "2023" not in body


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Received 3 January 2023; accepted 4 March 2023.", None),
        ("Submitted by Ann Lee on 3 January 2023", "2023-01-03"),
        ("Submitted on 3 January 2023 and published on 5 May 2023 after the council had met twice.", None),
    ],
)
def test_without_a_day_of_publication_or_of_acceptance_nothing_is_told(line: str, day: str | None) -> None:
    assert read(f"<p>{line}</p>", "en")[0] == day


def test_a_sentence_that_begins_as_such_a_line_stays_in_the_text() -> None:
    said = (
        "Received 40 boats on 3 January 2023 and accepted 30 of them on 4 March 2023; the report was published on "
        "5 May 2023."
    )
    day, body = read(f"<p>{said}</p>", "en", is_last=True)
    assert day is None
    assert said in body

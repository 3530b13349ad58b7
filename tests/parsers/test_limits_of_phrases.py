"""What short texts do not say: each line here is taken for another when the limit of a rule is left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.phrases.keyword_texts import is_short
from crawler.parsers.fields.phrases.labels import strip_label
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.office_names import names_kind, names_office
from crawler.parsers.fields.phrases.people_words import (
    is_bio,
    is_heading_of_author,
    is_note_with_address,
    is_signature,
)
from crawler.parsers.fields.phrases.signed_lines import is_credit
from crawler.parsers.fields.phrases.template_lines import has_known_opening, is_known_line

BIO = "Ute Beispiel ist Redakteurin beim Boten am Fluss."
NOTE = "Ute Beispiel ist die Gründerin des Hafens, http://hafen.example"
OFFICE = "Ministerium für Verkehr"
OPENING = "Sign up for our newsletter"


@pytest.mark.parametrize(
    ("says", "text", "other"),
    [
        (is_meta_line, "(Abendblatt vom 29.11.2011/wib)", "(Abendblatt vom 29.11.2011) und mehr"),
        (
            is_meta_line,
            "(Abendblatt vom 29.11.2011)",
            "(Am 29.11.2011 hat das Amt die Fähre zum ersten Mal über den Fluss geschickt)",
        ),
        (
            is_meta_line,
            "Zuletzt geändert am 29.11.2011",
            "Der Fahrplan der Fähre am Kai wurde zuletzt geändert am 29.11.2011",
        ),
        (is_meta_line, "vor 2 Stunden aktualisiert", "vor 2 Stunden gefahren"),
        (is_meta_line, "Aktualisiert vor 2 Stunden", "Gefahren vor 2 Stunden"),
        (is_heading_of_author, "Über den Autor", "Über den Autor des Fahrplans, der seit heute gilt"),
        (is_bio, BIO, BIO.lower()),
        (is_bio, BIO, f"{BIO} {'Sie schreibt über den Fluss. ' * 12}"),
        (is_note_with_address, NOTE, f"{NOTE} {'und der Fähren am Kai ' * 30}"),
        (is_signature, "(mk)", "mk2"),
        (
            is_credit,
            "Foto von Ute Beispiel",
            "Foto von Ute Beispiel und Eva Lauter und Jan Maria Müller-Lüdenscheidt-Hohenfels und Co",
        ),
        (names_office, OFFICE, f"{OFFICE} baut eine neue Brücke und eine neue Fähre"),
        (names_office, "খাদ্য মন্ত্রণালয়", "খাদ্য মন্ত্রণালয় নতুন সেতু খুলেছে"),
        (names_office, "กระทรวงเกษตร (Ministry of Agriculture)", "กระทรวงเกษตรเปิดสะพาน (Bridge of 2025)"),
        (names_kind, "Ανακοινωθέντα", "Ανακοινωθέντα της κυβέρνησης για τα σχολεία"),
        (names_kind, "تفاصيل الخبر", "تفاصيل الخبر الذي نشرته الوزارة"),
        (is_known_line, "Link kopieren", "Link kopieren wir nicht"),
        (has_known_opening, OPENING, f"{OPENING} {'and read of the ferry ' * 20}"),
        (has_known_opening, OPENING, "Sign up for ourselves"),
        (is_short, "水", "a"),
    ],
)
def test_what_a_line_says_and_another_does_not(says: Callable[[str], bool], text: str, other: str) -> None:
    assert says(text)
    assert not says(other)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Die Fähre am Kai. Ute Beispiel (EFE)", "Die Fähre am Kai.", "Ute Beispiel (EFE)"),
        ("Die Fähre am Kai. Anna da Silva (EFE)", "Die Fähre am Kai.", "Anna da Silva (EFE)"),
        ("Die Fähre am Kai. Kaimauer (EFE)", "Die Fähre am Kai. Kaimauer", "EFE"),
        ("Die Fähre am Kai. Das Amt am Fluss (EFE)", "Die Fähre am Kai. Das Amt am Fluss", "EFE"),
        (
            "Die Fähre am Kai. Foto: Eva. Ute Beispiel (EFE)",
            "Die Fähre am Kai. Foto: Eva. Ute Beispiel",
            "EFE",
        ),
        ("Ute Beispiel (EFE)", "Ute Beispiel", "EFE"),
    ],
)
def test_name_before_the_brackets_of_an_agency(text: str, caption: str, credit: str) -> None:
    assert split_bracket(text) == (caption, credit)


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        ("Stand: 3 maja 2020", "3 maja 2020"),
        ("Stand: gestern", "gestern"),
        ("um 10: heute", "um 10: heute"),
        ("gestern:", "gestern:"),
    ],
)
def test_label_of_a_field_with_a_date(text: str, stripped: str) -> None:
    assert strip_label(text) == stripped

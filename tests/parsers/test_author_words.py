"""What introduces an author is known to all who meet it: who takes the name, who finds the line, who leaves it out."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.people_words import is_signature
from crawler.parsers.fields.phrases.signed_lines import is_byline

LABELS = (
    "Written by", "Author", "Geschrieben von", "Autorin", "Écrit par", "Autrice", "Escrito por", "Scritto da", "Autorka", "Napisała",
    "Napsala", "Skriven av", "Författare", "Geschreven door", "Автор", "Написал", "Γράφτηκε από", "Συντάκτης", "Szerző", "Parašė",
    "Verfasserin", "Kirjoittaja", "Autor tekstu", "Opracowała", "A cura di",
)  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
def test_label_before_a_colon(label: str) -> None:
    line = f"{label}: Ida Krug"
    assert names_in(line) == ["Ida Krug"]
    assert is_byline(line)


@pytest.mark.parametrize("label", LABELS)
def test_label_without_a_colon(label: str) -> None:
    assert names_in(f"{label} Ida Krug") == ["Ida Krug"]


@pytest.mark.parametrize("line", ["mk/afp", "(kno/elta)", "jw/xinhua"])
def test_agencies_sign_beside_letters(line: str) -> None:
    assert is_signature(line)
    assert not is_signature(line.replace("/", " writes for "))

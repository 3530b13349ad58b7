"""The same words in capitals, and as another country spells them: Greek capitals bear no accents, "İ" and "I" are the capitals
of the Turkish "i" and "ı", Switzerland writes "ss" for "ß"."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from crawler.parsers.fields.phrases.caption_words import CONTROL
from crawler.parsers.fields.phrases.comment_words import is_name_of_comments
from crawler.parsers.fields.phrases.next_words import (
    _WORDS,
    is_last_word,
    is_next_word,
    is_previous_word,
    says_page,
)
from crawler.parsers.fields.phrases.people_words import is_heading_of_contact, is_heading_of_owner
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.template_lines import (
    has_known_opening,
    is_asking,
    is_known_line,
    is_labelled_line,
)
from crawler.parsers.fields.phrases.template_words import ASKING, LABELS, LINES, OPENINGS
from tests.parsers.test_dates_of_europe import PRINTED, TEXT, read

TITLE = "<h1>Neue Brücke über die Lauter</h1>"


def capitals(text: str, language: str = "") -> str:
    """As people who speak the language write it in capitals."""
    if language in ("tr", "az"):
        text = text.replace("i", "İ")
    plain = unicodedata.normalize("NFD", text.upper())
    return unicodedata.normalize("NFC", plain.replace("\u0301", "") if language == "el" else plain)


def rows(table: str) -> list[str]:
    return [entry.strip() for row in table.strip().splitlines() for entry in row.split("|")]


@pytest.mark.parametrize(
    ("entries", "judge", "end"),
    [
        (rows(LINES), is_known_line, ""),
        (rows(LABELS), is_labelled_line, ": 12"),
        (rows(OPENINGS), has_known_opening, " Eva"),
        (rows(ASKING), is_asking, " Eva"),
        (sorted(_WORDS), is_next_word, ""),
    ],
)
def test_every_entry_of_a_table_is_found(entries: list[str], judge: Callable[[str], bool], end: str) -> None:
    lost = [e for e in entries for form in (e, e[:1].upper() + e[1:], e.upper()) if not judge(form + end)]
    assert not lost


@pytest.mark.parametrize(
    ("judge", "yes", "no"),
    [
        (is_known_line, "ΔΙΑΒΑΣΤΕ ΠΕΡΙΣΣΟΤΕΡΑ", "ΤΕΛΕΥΤΑΙΑ ΝΥΧΤΑ ΣΤΟ ΛΙΜΑΝΙ"),
        (is_known_line, "HABERİ YAZDIR", "HABER YAZDI"),
        (is_known_line, "Grössere Karte anzeigen", "Grössere Karten für alle"),
        (is_labelled_line, "Schriftgrösse: klein", "Grösse: klein"),
        (is_asking, "İlgili haber: Kar yolu kapadı", "İlgi büyüktü"),
        (is_next_word, "Επόμενες", "ΕΠΟΜΕΝΗ ΗΜΕΡΑ"),
        (is_next_word, "ΕΠΟΜΕΝΗ ΣΕΛΙΔΑ", "Ο επόμενος δήμαρχος"),
        (is_previous_word, "ΠΡΟΗΓΟΥΜΕΝΗ", "ΠΡΟΗΓΟΥΜΕΝΗ ΗΜΕΡΑ"),
        (is_last_word, "ΤΕΛΕΥΤΑΙΑ", "ΤΕΛΕΥΤΑΙΑ ΝΕΑ"),
        (says_page, "ΣΕΛΙΔΑ 2", "ΣΕΛΗΝΗ 2"),
        (is_heading_of_contact, "İletişim", "İletişim Başkanı kurulla görüştü"),
        (is_heading_of_contact, "ΕΠΙΚΟΙΝΩΝΙΑ", "ΕΠΙΚΟΙΝΩΝΙΑ ΜΕ ΤΟΥΣ ΠΟΛΙΤΕΣ"),
        (is_heading_of_contact, "Organisatie", "Organisatie van de haven"),
        (is_heading_of_owner, "HAKKIMIZDA", "HAKKARİ"),
        (is_heading_of_owner, "ΣΧΕΤΙΚΑ ΜΕ ΕΜΑΣ", "ΣΧΕΤΙΚΑ ΜΕ ΤΟ ΛΙΜΑΝΙ"),
        (is_heading_of_links, "ΣΧΕΤΙΚΑ ΑΡΘΡΑ", "ΣΧΕΤΙΚΑ ΜΕ ΤΟ ΛΙΜΑΝΙ"),
        (is_heading_of_links, "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "ΔΙΑΒΑΣΕ ΤΟ ΒΙΒΛΙΟ"),
        (is_name_of_comments, "ΣΧΟΛΙΑ", "ΣΧΟΛΕΙΑ"),
        (CONTROL.match, "Bild vergrössern", "Vergrösserung des Hafens"),
    ],
)
def test_words_spelt_otherwise(judge: Callable[[str], object], yes: str, no: str) -> None:
    assert judge(yes)
    assert not judge(no)


@pytest.mark.parametrize(("language", "printed", "published", "changed"), PRINTED)
def test_dates_and_their_labels_in_capitals(
    language: str, printed: str, published: str, changed: str
) -> None:
    day, first, last = (capitals(text, language) for text in (printed, published, changed))
    found = read(f"{TITLE}<p>{last} {day.replace('2018', '2019')}</p><p>{first} {day}</p>{TEXT}", language)
    assert (found.date, found.date_modified) == ("2018-05-03", "2019-05-03")


def test_a_month_with_a_dotted_capital_begins_a_date() -> None:
    assert read(f"{TITLE}<p>30 NİSAN 2016 CUMARTESİ</p>{TEXT}", "tr").date == "2016-04-30"


def test_a_dotted_capital_in_a_script_hides_no_day() -> None:
    script = '<script>var haber = {"baslik": "İLÇE", "publishDate": "2016-04-07T10:00:00"};</script>'
    assert (read(f"{TITLE}{TEXT}{script}", "tr").date or "").startswith("2016-04-07")


KEYWORDS = [("el", "ΕΤΙΚΕΤΕΣ"), ("el", "ΛΕΞΕΙΣ ΚΛΕΙΔΙΑ"), ("el", "ΘΕΜΑΤΑ"), ("tr", "ETİKETLER")]


@pytest.mark.parametrize(("language", "label"), KEYWORDS)
def test_labels_of_keywords_in_capitals(language: str, label: str) -> None:
    line = f"<p>{label}: <a href='/t/1'>Brücken</a>, <a href='/t/2'>Schulwege</a></p>"
    found = read(f"{TITLE}<time>3.5.2018</time>{TEXT}{line}", language)
    assert found.tags == ("Brücken", "Schulwege")
    assert label not in (found.body or "")


@pytest.mark.parametrize(
    ("language", "title", "section"),
    [("el", "Ανοίγει το νέο λιμάνι", "Νέα"), ("tr", "İlçede yeni liman", "Haberler")],
)
def test_the_title_in_capitals_is_no_step_of_the_path(language: str, title: str, section: str) -> None:
    path = (
        f"<nav class=breadcrumb><a href=/>A</a> &gt; <a href=/n>{section}</a> &gt; <span>{title}</span></nav>"
    )
    found = read(f"{path}<h1>{capitals(title, language)}</h1><time>3.5.2018</time>{TEXT}", language)
    assert (found.section, found.breadcrumbs) == (section, (section,))


TWO_SIGNS = [
    (
        "hu",
        "<h3>Hozzászólások (3)</h3><div><b>Max</b><p>Endlich sagt es einmal einer von den Leuten hier.</p></div>",
    ),
    ("fr", "<p>Étiquettes : <a href='/t/1'>Brücken</a>, <a href='/t/2'>Schulwege</a></p>"),
    ("tr", "<p>Bu sayfa arşivlendi.</p>"),
    ("de", "<p><a href='/%C3%BCber.pdf'>Überblick (PDF)</a></p>"),
]


@pytest.mark.parametrize(("language", "markup"), TWO_SIGNS)
def test_letters_and_accents_in_two_signs(language: str, markup: str) -> None:
    page = f"{TITLE}<time>3.5.2018</time>{TEXT}{markup}"
    decomposed = read(unicodedata.normalize("NFD", page), language)
    assert decomposed.content_hash == read(page, language).content_hash
    assert "von den Leuten" not in (decomposed.body or "")


def test_addresses_keep_their_two_signs() -> None:
    name = unicodedata.normalize("NFD", "/über.pdf")
    found = read(f"{TITLE}<time>3.5.2018</time>{TEXT}<p><a href='{name}'>{name} laden</a></p>", "de")
    assert "u%CC%88ber.pdf" in str(found)


@pytest.mark.parametrize(
    ("line", "is_changed"),
    [("ΤΕΛΕΥΤΑΙΑ ΕΝΗΜΕΡΩΣΗ ΣΤΙΣ 3 ΜΑΪΟΥ 2018", True), ("ΔΗΜΟΣΙΕΥΘΗΚΕ ΑΠΟ ΣΤΙΣ 3 ΜΑΪΟΥ 2018", False)],
)
def test_words_that_introduce_a_date_in_capitals(line: str, is_changed: bool) -> None:
    found = read(f"{TITLE}<p>{line}</p>{TEXT}", "el")
    assert (found.date_modified if is_changed else found.date) == "2018-05-03"

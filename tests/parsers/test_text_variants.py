"""Variants of one captured page as text, by hand: what dump programs, editors and copying make of it."""

from __future__ import annotations

import textwrap
from typing import Any

import pytest

from tests.parsers.variants import FIRST, SECOND, assert_reads, case, read

TITLE = "Nowa łódź patrolowa"
LONG = (
    "Ten akapit nie został zawinięty przez program, bo zawierał element, którego nie umiał złamać, a więc stoi w całości "
    "w jednym wierszu aż do końca zdania, które jest długie."
)
FULL = "Wiersz pełny aż do prawego brzegu, za którym stoi już inny akapit."
OFFICES = [
    f"Oddział Wymyślony numer {n} przy ulicy Zmyślonej {n} w Nigdzie nad Nibyrzeką, parter"
    for n in range(1, 5)
]
ARCHIVED = {"archived": True, "section": "Aktualności"}
CAPTIONS = [(None, TITLE, None)] * 2
USUAL = (
    "Aktualności\n\nInformacja\n\nStrona znajduje się w archiwum.\nData publikacji 17.03.2018\n\n"
    f"{TITLE}\n\n {TITLE}\n\n{FIRST}\n\n{SECOND}\n\n  • {TITLE}\n  • {TITLE}\n\nMapa serwisu"
)
GOLD = {**ARCHIVED, "gal": CAPTIONS}
HEAD = f"Aktualności\n\nStrona znajduje się w archiwum.\nData publikacji 17.03.2018\n\n{TITLE}\n\n"
END = "\n\nMapa serwisu"


def wrap(*paragraphs: str) -> str:
    """The paragraphs as `lynx -dump` prints them."""
    indent = {"initial_indent": "   ", "subsequent_indent": "   "}
    return "\n\n".join(textwrap.fill(p, 72, **indent) for p in paragraphs)


def english(*lines: str) -> str:
    return "\n\n".join([*lines, FIRST, SECOND, "Site map"])


def in_one_line(*parts: str) -> str:
    return " ".join(parts)


BOAT = {"title": "New patrol boat"}
TEXTS = [
    case("usual", USUAL, GOLD),
    case("line ends of Windows", USUAL.replace("\n", "\r\n"), GOLD),
    case("windows-1250", USUAL, GOLD, encoding="cp1250"),
    case("byte order mark", "\ufeff" + USUAL, GOLD),
    case("notice in capitals", USUAL.replace("Strona znajduje się w archiwum.", "STRONA ZNAJDUJE SIĘ W ARCHIWUM"), GOLD),
    case("no notice", USUAL.replace("Informacja\n\nStrona znajduje się w archiwum.\n", ""), {**GOLD, "archived": False}),
    case("another label", USUAL.replace("Data publikacji", "Dodano:"), GOLD),
    case("dashes as bullets", USUAL.replace("•", "-"), GOLD),
    case("dashes without indent", USUAL.replace("  • ", "- "), GOLD),
    case("no gallery", USUAL.replace(f"  • {TITLE}\n  • {TITLE}\n\n", ""), ARCHIVED),
    case(
        "captions that differ",
        USUAL.replace(f"  • {TITLE}\n  • {TITLE}", "  • Łódź na wodzie\n  • Łódź, fot. A. Nowak"),
        {**ARCHIVED, "gal": [(None, "Łódź na wodzie", None), (None, "Łódź", "A. Nowak")]},
    ),
    case(
        "a list in the text",
        USUAL.replace(SECOND, f"{SECOND}\n\n  • raz,\n  • dwa.\n\nKoniec tekstu."),
        {**GOLD, "body": [FIRST, SECOND, "raz,", "dwa.", "Koniec tekstu."]},
    ),
    case(
        "a list with dashes in the text",
        f"{HEAD}{FIRST}\n\n  - raz,\n  - dwa.\n\n{SECOND}{END}",
        {**ARCHIVED, "body": [FIRST, "raz,", "dwa.", SECOND]},
    ),
    case(
        "a paragraph with a dash is no list",
        f"{HEAD}{FIRST}\n\n– Mówi rzecznik, że wszystko jest dobrze.\n\n{SECOND}{END}",
        {**ARCHIVED, "body": [FIRST, "– Mówi rzecznik, że wszystko jest dobrze.", SECOND]},
    ),
    case(
        "a long line among wrapped ones",
        f"{HEAD}{wrap(FIRST, SECOND)}\n\n   {LONG}\n\n{wrap(FIRST)}{END}",
        {**ARCHIVED, "body": [FIRST, SECOND, LONG, FIRST]},
    ),
    case(
        "a long line right after a wrapped paragraph",
        f"{HEAD}{wrap(FIRST, SECOND)}\n   {LONG}\n\n{wrap(FIRST)}{END}",
        {**ARCHIVED, "body": [FIRST, SECOND, LONG, FIRST]},
    ),
    case(
        "a dash where a line was wrapped",
        f"{HEAD}{wrap(FIRST, SECOND)}\n\n   {FULL[:-1]} tak\n   – mówi rzecznik Oddziału Wymyślonego.{END}",
        {**ARCHIVED, "body": [FIRST, SECOND, f"{FULL[:-1]} tak – mówi rzecznik Oddziału Wymyślonego."]},
    ),
    case(
        "items with dashes, wrapped",
        f"{HEAD}{wrap(FIRST, SECOND)}\n\n   - {FULL}\n   - {FULL}{END}",
        {**ARCHIVED, "body": [FIRST, SECOND, FULL, FULL]},
    ),
    case(
        "a long line right after a full line",
        f"{HEAD}{wrap(FIRST, SECOND)}\n\n   {FULL}\n   {LONG}\n\n{wrap(FIRST)}{END}",
        {**ARCHIVED, "body": [FIRST, SECOND, FULL, LONG, FIRST]},
    ),
    case(
        "addresses in lines of equal length among long ones",
        f"{HEAD}{LONG}\n\n{LONG}\n\n" + "\n".join(OFFICES) + f"\n\n{LONG}{END}",
        {**ARCHIVED, "body": [LONG, LONG, *OFFICES, LONG]},
    ),
    case(
        "short lines among long ones are not wrapped",
        HEAD + "\n".join([LONG, FIRST, "Krótki wiersz.", LONG, SECOND]) + END + "\n\n",
        {**ARCHIVED, "body": [LONG, FIRST, "Krótki wiersz.", LONG, SECOND]},
    ),
    case(
        "one line without marks",
        in_one_line(LONG, FIRST, SECOND),
        {
            "title": None,
            "date": None,
            "body": [in_one_line(LONG, FIRST, SECOND)],
            "warnings": ("text_capture_generic", "date_missing", "title_missing"),
        },
    ),
    case(
        "one line with all marks",
        " ".join(USUAL.split()),
        {**GOLD, "body": [in_one_line(FIRST, SECOND)]},
    ),
    case(
        "one line, title repeated only as a caption",
        in_one_line("Aktualności Dodano: 17.03.2018", TITLE, FIRST, SECOND, "•", TITLE, "Mapa serwisu"),
        {"section": "Aktualności", "body": [in_one_line(FIRST, SECOND)], "gal": CAPTIONS[:1]},
    ),
    case(
        "one line whose title nothing tells",
        in_one_line("Aktualności Data publikacji 17.03.2018", TITLE, FIRST, SECOND),
        {
            "title": None,
            "date": None,
            "body": [in_one_line("Aktualności Data publikacji 17.03.2018", TITLE, FIRST, SECOND)],
            "warnings": ("text_capture_generic", "date_missing", "title_missing"),
        },
    ),
    case(
        "English, archived",
        english("News", "Information", "The page is in the archive.\nPublication date 17.03.2018", "New patrol boat"),
        {**BOAT, "archived": True, "section": "News"},
    ),
    case(
        "English section of two words",
        english("Press releases", "Published: 17.03.2018", "New patrol boat"),
        {**BOAT, "section": "Press releases"},
    ),
    case(
        "English below a menu",
        english("Home\nAbout us\nNews\nContact", "News", "Published: 17.03.2018", "New patrol boat"),
        {**BOAT, "section": "News"},
    ),
    case(
        "Ukrainian",
        f"Новини\n\nСторінка знаходиться в архіві.\nДата публікації 17.03.2018\n\nНовий човен\n\n{FIRST}\n\n{SECOND}\n\nКарта сайту",
        {"title": "Новий човен", "archived": True, "section": "Новини"},
    ),
    case("date below the title", f"Aktualności\n\n{TITLE}\n\n17.03.2018\n\n{FIRST}\n\n{SECOND}{END}", {"section": "Aktualności"}),
    case(
        "metrics below the text",
        f"Aktualności\n\n{TITLE}\n\nData publikacji: 17.03.2018\n\n{FIRST}\n\n{SECOND}\n\nMetryka\n\nData modyfikacji: 18.03.2018",
        {"section": "Aktualności", "date_modified": "2018-03-18"},
    ),
    case("a heading as Markdown", f"# {TITLE}\n\nData publikacji 17.03.2018\n\n{FIRST}\n\n{SECOND}", {}),
    case(
        "gov.pl",
        f"{TITLE} - Straż Wymyślona - Portal Gov.pl\n\nPrzejdź do treści\n\nAktualności\n\n{TITLE}\n\n17.03.2018\n\n"
        f"{FIRST}\n\n{SECOND}\n\nZdjęcia (2)\n\nPokaż zdjęcie 1 z galerii.\nJeden\nPokaż zdjęcie 2 z galerii.\nDwa\n\nPowrót",
        {"gal": [(None, "Jeden", None), (None, "Dwa", None)]},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes", "given"), TEXTS)
def test_text(text: str, changes: dict[str, Any], given: dict[str, str]) -> None:
    found = read(text, None, content_type="text/plain", source="text", **given)
    assert found["warnings"][-1] == "url_unknown"
    assert_reads({**found, "warnings": found["warnings"][:-1]}, changes)

"""The days of publication and of a change told in one line or sentence, joined by a word; those of a law are no page's."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.date_words import names_law
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

BOTH = ("2023-05-03", "2023-06-05")


def days(line: str, language: str = "de", *, is_last: bool = False) -> tuple[str | None, str | None, str]:
    above, below = ("", line) if is_last else (line, "")
    html = (
        f"<html lang={language}><body><main><h1>Neue Fähre über die Lauter</h1>{above}"
        f"<div>{TEXT}{MORE}{below}</div></main></body></html>"
    )
    found = record(html)
    return found.date, found.date_modified, found.body or ""


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Published on 3 May 2023 and updated on 5 June 2023", "en"),
        ("Published at 10:15 on 3 May 2023 and updated at 18:20 on 5 June 2023", "en"),
        ("Updated on 5 June 2023 and first published on 3 May 2023", "en"),
        ("Posted on May 3, 2023 and revised on June 5, 2023", "en"),
        ("Veröffentlicht am 3. Mai 2023 und zuletzt aktualisiert am 5. Juni 2023", "de"),
        ("Am 3. Mai 2023 veröffentlicht, am 5. Juni 2023 geändert", "de"),
        ("Am 3. Mai 2023 veröffentlicht und am 5. Juni 2023 zuletzt aktualisiert.", "de"),
        ("Am 5. Juni 2023 geändert, am 3. Mai 2023 veröffentlicht", "de"),
        ("Dieser Beitrag wurde am 3. Mai 2023 veröffentlicht und am 5. Juni 2023 zuletzt geändert.", "de"),
        ("Diese Seite wurde am 3. Mai 2023 erstellt und am 5. Juni 2023 aktualisiert.", "de"),
        ("Mis en ligne le 3 mai 2023 et mis à jour le 5 juin 2023", "fr"),
        ("Publicado el 3 de mayo de 2023 y actualizado el 5 de junio de 2023", "es"),
        ("Pubblicato il 3 maggio 2023 e aggiornato il 5 giugno 2023", "it"),
        ("Opublikowano 3 maja 2023 r. i zaktualizowano 5 czerwca 2023 r.", "pl"),
        ("Op 3 mei 2023 gepubliceerd en op 5 juni 2023 bijgewerkt", "nl"),
        ("Dit bericht is op 3 mei 2023 geplaatst en op 5 juni 2023 bijgewerkt.", "nl"),
        ("2023. május 3-án közzétéve, és 2023. június 5-én frissítve", "hu"),
        ("3 Mayıs 2023 tarihinde yayınlandı ve 5 Haziran 2023 tarihinde güncellendi", "tr"),
    ],
)
@pytest.mark.parametrize(
    "box", ["<p>{}</p>", "<p><small>{}</small></p>", "<div class=info><span>{}</span></div>"]
)
@pytest.mark.parametrize("is_last", [False, True])
def test_each_day_is_what_its_label_says(line: str, language: str, box: str, *, is_last: bool) -> None:
    published, modified, body = days(box.format(line), language, is_last=is_last)
    assert (published, modified) == BOTH
    assert "2023" not in body


@pytest.mark.parametrize(
    "line",
    [
        "Am <b>3. Mai 2023</b> veröffentlicht, am <b>5. Juni 2023</b> geändert",
        "Am <time>3. Mai 2023</time> veröffentlicht, am <time>5. Juni 2023</time> geändert",
        "<span>Veröffentlicht am <time>3. Mai 2023</time></span> und geändert am <time>5. Juni 2023</time>",
    ],
)
def test_days_may_be_elements_of_their_own(line: str) -> None:
    assert days(f"<p>{line}</p>")[:2] == BOTH


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("The act was published on 3 May 2023 and amended on 5 June 2023.", "en"),
        ("The handbook was issued on 3 May 2023 and updated on 5 June 2023.", "en"),
        ("Hafenverordnung, veröffentlicht am 3. Mai 2023 und geändert am 5. Juni 2023", "de"),
        ("Die Verordnung wurde am 3. Mai 2023 veröffentlicht und am 5. Juni 2023 geändert.", "de"),
        ("Die Boote wurden am 3. Mai 2023 ausgegeben und am 5. Juni 2023 umgebaut.", "de"),
        ("Hafengesetz, erlassen am 4. April 2022, veröffentlicht am 3. Mai 2023", "de"),
        ("El decreto fue publicado el 3 de mayo de 2023 y modificado el 5 de junio de 2023.", "es"),
    ],
)
@pytest.mark.parametrize("box", ["<p>{}</p>", "<ul><li>{}</li></ul>"])
def test_days_of_something_else_are_no_page_s(line: str, language: str, box: str) -> None:
    published, modified, body = days(box.format(line), language, is_last=True)
    assert (published, modified) == (None, None)
    assert line in body


def test_since_when_it_is_online_is_the_day_of_publication() -> None:
    line = "<div class=meta>Online seit 3. Mai 2023, zuletzt geändert am 5. Juni 2023</div>"
    assert days(line)[:2] == BOTH


@pytest.mark.parametrize(
    "line",
    [
        "Posted: 3 May 2023 by Ann Lee, updated: 5 June 2023 by Jo Weir",
        "Published 3 May 2023, updated 5 June 2023 News",
    ],
)
def test_what_stands_behind_a_day_need_not_be_its_label(line: str) -> None:
    assert days(f"<div class=meta>{line}</div>", "en")[:2] == BOTH


def test_words_may_stand_between_them() -> None:
    assert days("<p>Posted on 3 May 2023 for readers abroad, updated on 5 June 2023</p>", "en")[:2] == BOTH


def test_there_may_be_three() -> None:
    line = "Am 3. Mai 2023 veröffentlicht, am 4. Mai 2023 ergänzt, am 5. Juni 2023 geändert"
    assert days(f"<div class=meta>{line}</div>")[0] == BOTH[0]


def test_one_day_may_be_said_with_other_words() -> None:
    assert days("<p>Vom neuen Dienst des Amts veröffentlicht am 3. Mai 2023</p>")[0] == "2023-05-03"


@pytest.mark.parametrize(
    "line",
    [
        "Am 3. Mai 2023 veröffentlicht, am 5. Juni 2023 erschienen",
        "Am 3. Mai 2023 veröffentlicht, am 5. Juni 2023 getauft",
        "Am 3. Mai 2023 getauft, am 5. Juni 2023 geändert",
        "Am 3. Mai 2023 im Amtsblatt veröffentlicht, am 5. Juni 2023 vom Rat geändert",
    ],
)
def test_neither_day_is_one_of_a_change(line: str) -> None:
    assert days(f"<p>{line}</p>")[1] is None
    assert days(f"<div class=meta>{line}</div>")[1] is None


@pytest.mark.parametrize(
    "text", ["Die Hafenverordnung", "The Ferries Act", "décret n° 5", "ustawa o portach", "Закон о портах"]
)
def test_laws_are_named(text: str) -> None:
    assert names_law(text)


@pytest.mark.parametrize(
    "text", ["Pressemitteilung", "The actor", "Aktion am Hafen", "Wetter", "News release"]
)
def test_what_is_no_law(text: str) -> None:
    assert not names_law(text)

"""What design systems of governments set around and amid a text: marks, notes, panels, rows of files, badges, cards."""

from __future__ import annotations

import pytest

from crawler.items import Listing, Record
from tests.parsers.test_generic import parse, record

ONE = "Die Fähre am unteren Steg fährt ab Mai jede Stunde über den Fluss, auch am Abend."
TWO = "Das Amt hat dafür zwei Schiffe gekauft, die mit Strom vom eigenen Dach geladen werden."
THREE = "Wer ein Fahrrad mitnimmt, zahlt für die Überfahrt so viel wie für einen Sitzplatz."
NOTE = "Bei Hochwasser ruht der Betrieb, und Busse fahren über die Brücke."
HEAD = "<h1>Neue Fähre am Steg</h1><p>3. Mai 2024</p>"


def read(inside: str) -> Record:
    return record(
        f"<html lang=de><head><title>Neue Fähre am Steg | Amt</title></head><body><main><article>{HEAD}{inside}</article></main></body></html>"
    )


def lines(inside: str) -> list[str]:
    return (read(inside).body or "").split("\n\n")


def amid(inside: str) -> list[str]:
    """The lines between the second paragraph and the third."""
    found = lines(f"<p>{ONE}</p><p>{TWO}</p>{inside}<p>{THREE}</p>")
    return found[found.index(TWO) + 1 : found.index(THREE)]


def amid_long(inside: str) -> list[str]:
    """The same in a text of some length."""
    found = lines(f"<p>{ONE} {TWO}</p><p>{THREE} {TWO}</p>{inside}<p>{TWO} {THREE}</p><p>{THREE} {ONE}</p>")
    return found[2:-2]


@pytest.mark.parametrize("name", ["xy-visually-hidden", "xy-u-visually-hidden", "xy-sr-only", "xy-u-vh"])
def test_words_for_those_who_hear_the_page_under_a_prefix(name: str) -> None:
    assert amid(f"<div class=xy-inset><span class={name}>Hinweis: </span><p>{NOTE}</p></div>") == [NOTE]


@pytest.mark.parametrize("name", ["not-sr-only", "visually-hidden-focusable", "xy-vh"])
def test_names_that_only_look_like_these(name: str) -> None:
    assert amid(f"<p><span class={name}>Hinweis:</span> {NOTE}</p>") == [f"Hinweis: {NOTE}"]


def test_a_mark_drawn_before_a_note() -> None:
    assert amid(f"<div><span aria-hidden=true>!</span><strong>{NOTE}</strong></div>") == [NOTE]


def test_a_word_or_a_later_sign_is_no_mark() -> None:
    assert amid(f"<div><span aria-hidden=true>Neu:</span> <b>{NOTE}</b></div>") == [f"Neu: {NOTE}"]
    assert amid(f"<p>{NOTE} <span aria-hidden=true>→</span> Bus</p>") == [f"{NOTE} → Bus"]


def test_the_name_of_the_column_in_each_cell() -> None:
    rows = "".join(
        f"<tr><td><span aria-hidden=true>Steg </span>{steg}</td><td><span aria-hidden=true>Takt</span> {takt}</td></tr>"
        for steg, takt in (("Oben", "30 min"), ("Unten", "60 min"))
    )
    found = amid(f"<table><tr><th>Steg</th><th>Takt</th></tr>{rows}</table>")
    assert found == ["Steg | Takt", "Oben | 30 min", "Unten | 60 min"]


def test_other_words_in_a_cell_stay() -> None:
    found = amid(
        "<table><tr><th>Steg</th></tr><tr><td><span aria-hidden=true>Neu</span> Oben</td></tr></table>"
    )
    assert found == ["Steg", "Neu Oben"]


@pytest.mark.parametrize(
    "title",
    ["<div class=xy-note__title>Achtung</div>", "<div class=xy-note__head><div class=xy-note__title>Achtung</div></div>"],
)  # fmt: skip
def test_a_note_headed_by_what_is_called_its_title(title: str) -> None:
    note = f"<div class=xy-note>{title}<div class=xy-note__body><p>{NOTE}</p></div></div>"
    found = lines(f"<p>{ONE}</p><p>{TWO}</p><p>{NOTE}</p>{note.replace(NOTE, THREE)}<p>{TWO} {ONE}</p>")
    assert found[3:5] == ["Achtung", THREE]


def test_a_label_that_nothing_calls_a_title() -> None:
    note = f"<div class=xy-k><div class=xy-l>Menü zeigen</div><div><p>{THREE}</p></div></div>"
    found = lines(f"<p>{ONE}</p><p>{TWO}</p><p>{NOTE}</p>{note}<p>{TWO} {ONE}</p>")
    assert ONE in found
    assert "Menü zeigen" not in found


@pytest.mark.parametrize(
    "button",
    ["<div class=close><button aria-label=Zu><i class=x></i></button></div>", "<button data-bs-dismiss=alert></button>",
     "<button class=xy-closeButton><span>Zu</span></button>"],
)  # fmt: skip
def test_a_note_that_can_be_closed(button: str) -> None:
    assert amid_long(f"<div class=xy-hinweis><span>{NOTE}</span>{button}</div>") == [NOTE]


def test_what_a_picture_shows_until_it_is_closed_is_its_caption() -> None:
    shown = (
        "<div class=m><div class=w><figure><img src=/f.jpg></figure></div><button class=m-toggle>Info</button>"
        "<div class=m-info><p>Mantel: Haus am Markt. Schuhe: Werk am Steg</p></div><button class=m-close>Zu</button></div>"
    )
    assert amid_long(shown) == []


def test_a_question_with_a_button_is_a_form() -> None:
    assert amid_long("<div class=xy-f><span>Hat Ihnen das geholfen?</span><button>Ja</button></div>") == []


@pytest.mark.parametrize("opener", ["<button class=xy-accordion-all>Alle öffnen</button>"])
def test_what_opens_all_panels_is_no_title(opener: str) -> None:
    panels = "".join(
        f"<li><h3><button class=xy-accordion-button aria-controls=p{n}>{title}</button></h3><div id=p{n}><p>{text}</p></div></li>"
        for n, (title, text) in enumerate((("Für wen?", THREE), ("Wie oft?", NOTE)))
    )
    found = lines(f"<p>{ONE}</p><p>{TWO}</p><div>{opener}<ul class=xy-accordion>{panels}</ul></div>")
    assert found == [ONE, TWO, "Für wen?", THREE, "Wie oft?", NOTE]


KOREAN = (
    "항만을 운영하는 마을과 단체는 해마다 한 번 신청할 수 있습니다.",
    "절반은 공사를 시작할 때, 나머지는 끝났을 때 지급합니다.",
)


@pytest.mark.parametrize("name", ["xy-expand", "accordion"])
def test_panels_behind_buttons_that_expand_them(name: str) -> None:
    panels = "".join(
        f"<div class=xy><button class={name}-button>{title}</button><div class={name}-wrap style='display: none'><p>{text}</p></div></div>"
        for title, text in zip(("누가 신청하나요", "언제 받나요"), KOREAN, strict=True)
    )
    found = lines(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{panels}")
    assert found[3:] == ["누가 신청하나요", KOREAN[0], "언제 받나요", KOREAN[1]]


def test_what_follows_another_button_that_expands_something() -> None:
    rows = "".join(
        f"<div><button class=expand-picture>Bild {n} vergrößern</button><div class=k><p>{text}</p></div></div>"
        for n, text in enumerate((THREE, NOTE), 1)
    )
    assert lines(f"<p>{ONE}</p><p>{TWO}</p>{rows}<p>{TWO} {ONE}</p>") == [
        ONE,
        TWO,
        THREE,
        NOTE,
        f"{TWO} {ONE}",
    ]


def test_a_status_with_a_paragraph_in_an_article_is_a_note() -> None:
    assert amid(f"<div role=status><h3>Achtung</h3><p>{NOTE}</p></div>") == ["Achtung", NOTE]


def test_a_status_of_a_word_is_a_message() -> None:
    assert amid("<div role=status><p>Kopiert</p></div>") == []


def test_a_status_outside_articles_is_a_message() -> None:
    body = f"<main>{HEAD}<p>{ONE}</p><div role=status><p>{NOTE}</p></div><p>{TWO}</p><p>{THREE}</p></main>"
    assert record(f"<html lang=de><body>{body}</body></html>").body == f"{ONE}\n\n{TWO}\n\n{THREE}"


@pytest.mark.parametrize("name", ["class=xy-body-l", "class=xy-text--lg", "class=xy:text-lg", "data-size=lg"])
def test_an_introduction_in_large_type(name: str) -> None:
    found = read(f"<p {name}>{ONE}</p><p class=xy-body>{TWO}</p><p class=xy-body>{THREE}</p>")
    assert (found.lead, found.body) == (ONE, f"{TWO}\n\n{THREE}")


@pytest.mark.parametrize(
    ("first", "others"),
    [("class=xy-body-l", "class=xy-body-l"), ("class=xy-col-l", ""), ("data-size=sm", "")],
    ids=["all in large type", "another name that ends so", "small type"],
)
def test_no_introduction(first: str, others: str) -> None:
    found = read(f"<p {first}>{ONE}</p><p {others}>{TWO}</p><p {others}>{THREE}</p>")
    assert (found.lead, found.body) == (None, f"{ONE}\n\n{TWO}\n\n{THREE}")


FILES = "<a class=f href=/karte.pdf>Karte</a><a class=f href=/takt.pdf>Takt (PDF, 20 KB)</a>"


def test_a_row_of_files_without_a_box() -> None:
    found = read(f"<p>{ONE}</p><p>{TWO}</p><h2>Downloads</h2>{FILES}<p>{THREE}</p>")
    assert (found.body or "").split("\n\n") == [ONE, TWO, THREE]
    assert [(file.title, file.size) for file in found.attachments] == [("Karte", None), ("Takt", 20480)]


@pytest.mark.parametrize(
    "inside",
    [f"<h2>Die Karte</h2>{FILES}", f"<h2>Downloads</h2>Dazu {FILES}", f"<h2>Downloads</h2>{FILES}<a href=/mehr>Mehr</a>"],
    ids=["under another heading", "behind a word", "with another link"],
)  # fmt: skip
def test_other_rows_of_files_stay(inside: str) -> None:
    assert any("Takt" in line for line in lines(f"<p>{ONE}</p><p>{TWO}</p>{inside}<p>{THREE}</p>"))


@pytest.mark.parametrize("heading", ["Last ned", "Ladda ner", "Lataa", "Hent filer"])
def test_headings_of_files_in_the_north(heading: str) -> None:
    rows = (
        "<ul><li><a href=/k.pdf>Karta</a> (PDF, 20 KB)</li><li><a href=/t.pdf>Takt</a> (PDF, 9 KB)</li></ul>"
    )
    assert lines(f"<p>{ONE}</p><p>{TWO}</p><h2>{heading}</h2>{rows}<p>{THREE}</p>") == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "row",
    ["<ul aria-label=Themen><li><span class=b>Fluss</span></li><li><span class=b>Verkehr</span></li></ul>",
     "<p>Themen: <span class=b>Fluss</span> <span class=b>Verkehr</span></p>"],
)  # fmt: skip
def test_keywords_in_badges(row: str) -> None:
    found = read(f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{row}")
    assert found.tags == ("Fluss", "Verkehr")
    assert "Fluss" not in (found.body or "").replace(ONE, "")


@pytest.mark.parametrize(
    "row",
    ["<ul aria-label=Stationen><li><span class=b>Fluss</span></li><li><span class=b>Verkehr</span></li></ul>",
     "<p>Themen: <span class=b>Fluss</span> und wie man ihn <span class=b>überquert</span></p>"],
)  # fmt: skip
def test_no_keywords(row: str) -> None:
    found = read(f"<p>{ONE}</p><p>{TWO}</p>{row}<p>{THREE}</p>")
    assert found.tags == ()
    assert "Fluss" in (found.body or "").replace(ONE, "")


@pytest.mark.parametrize("line", ["Tlačová správa 5. júna 2024", "Communiqué de presse 5 juin 2024"])
def test_a_day_behind_the_kind_of_text(line: str) -> None:
    html = f"<html lang=de><body><main><h1>Neue Fähre am Steg</h1><p>{line}</p><p>{ONE}</p><p>{TWO}</p></main></body></html>"
    assert record(html).date == "2024-06-05"


def test_a_day_behind_other_words() -> None:
    html = f"<html lang=de><body><main><h1>Neue Fähre am Steg</h1><p>{ONE}</p><p>{TWO}</p><p>Probefahrt am Steg 5. Juni 2024</p></main></body></html>"
    assert record(html).date is None


CARD = "<div class=xy-card><h2><a href=/{n}-x/>{name}</a></h2><p>{text}</p><p class=xy-s><span>{n}. Mai 2024</span></p></div>"
ROW = "<li><div class=xy-d>{n}. Mai 2024</div><h3><a href=/{n}-x/>{name}</a></h3><p>{text}</p></li>"


LINKED = "<div><a class=xy-card href=/{n}-x/><div class=xy-c><span>{n}. Mai 2024</span><h2>{name}</h2><p>{text}</p></div></a></div>"


@pytest.mark.parametrize("form", [CARD, ROW, LINKED])
def test_each_entry_of_a_short_list_has_its_day(form: str) -> None:
    entries = "".join(
        form.format(n=n, name=f"Fähre {n}", text=text) for n, text in enumerate((ONE, TWO, THREE), 1)
    )
    foot = "<footer><div><h2>Amt für Fähren</h2><p>Hafengasse 1, am Steg</p></div><ul><li><a href=/zugang>Barrierefreiheit</a></li></ul></footer>"
    found = parse(
        f"<html lang=de><body><main><h1>Meldungen</h1>{entries}</main>{foot}</body></html>",
        url="https://www.amt.example/de/meldungen",
    )
    assert isinstance(found, Listing)
    assert [item.date_text for item in found.items] == ["1. Mai 2024", "2. Mai 2024", "3. Mai 2024"]


def test_the_day_of_an_entry_beside_its_subject() -> None:
    form = (
        "<div class=xy-card><div class=xy-m><span><a href=# title='vom {n}. Mai 2024'>{n}. Mai 2024</a></span> "
        "<span><a href=#>über den Fluss</a></span></div><h2><a href=/{n}-x/>{name}</a></h2></div>"
    )
    entries = "".join(form.format(n=n, name=f"Fähre zum Steg {n}") for n in range(1, 6))
    found = parse(
        f"<html lang=de><body><main><h1>Meldungen</h1>{entries}</main></body></html>",
        url="https://www.amt.example/de/meldungen",
    )
    assert isinstance(found, Listing)
    assert [item.date_text for item in found.items] == [f"{n}. Mai 2024" for n in range(1, 6)]


@pytest.mark.parametrize(
    "heading", ["Φωτογραφίες", "Foto’s", "Fotogaléria", "Фотогалерия", "Галерија", "Kuvat"]
)
def test_a_heading_of_pictures_in_further_languages(heading: str) -> None:
    pictures = "".join(
        f"<div class=col><figure><img src=/bild-{n}.jpg><figcaption>Steg {n}</figcaption></figure></div>"
        for n in range(1, 4)
    )
    found = read(f"<p>{ONE}</p><p>{TWO}</p><h2>{heading}</h2><div class=row>{pictures}</div><p>{THREE}</p>")
    assert found.body == f"{ONE}\n\n{TWO}\n\n{THREE}"
    assert [item.caption for item in found.gallery] == ["Steg 1", "Steg 2", "Steg 3"]


def test_a_heading_of_something_else_above_pictures_stays() -> None:
    pictures = "".join(f"<div class=col><img src=/bild-{n}.jpg></div>" for n in range(1, 4))
    found = read(
        f"<p>{ONE}</p><p>{TWO}</p><h2>Galerien am Fluss</h2><p>{THREE}</p><div class=row>{pictures}</div>"
    )
    assert "Galerien am Fluss" in (found.body or "")

"""Captions in boxes without telling names or tags: what binds a text to its picture, and what is no caption."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

IMAGE = "<img class=q7 src='/bilder/faehre.jpg' alt='' width=800 height=500>"


def record_of(unit: str, around: str = "{}"):  # type: ignore[no-untyped-def]
    text = f"<div class=q2>{TEXT}{unit}{MORE}</div>"
    return record(page(around.format(f"<div class=q1><h1>Titel der Seite</h1>{text}</div>")))


def caption_of(unit: str) -> tuple[str | None, str | None]:
    images = record_of(unit).images
    assert len(images) == 1
    return images[0].caption, images[0].credit


@pytest.mark.parametrize(
    "caption",
    ["Die neue Fähre am Anleger in Ort, kurz vor der ersten Fahrt über den Fluss am Montag.",
     "Nowy prom przy nabrzeżu w dniu otwarcia.",
     "Die neue Fähre trug im ersten Jahr 350 000 Leute.",
     "新しい渡し船と船着き場＝町の西側で"],
)  # fmt: skip
def test_text_set_otherwise_than_the_paragraphs(caption: str) -> None:
    unit = f"<div class=q5><div class=q6>{IMAGE}</div><div class=q8>{caption}</div></div>"
    assert caption_of(unit) == (caption, None)
    assert caption not in (record_of(unit).body or "")


@pytest.mark.parametrize(
    ("inside", "caption", "credit"),
    [("<p>Die Fähre am Anleger. <span>Amt/Eva Lauter</span></p>", "Die Fähre am Anleger.", "Amt/Eva Lauter"),
     ("<p>Die Fähre am Anleger. <span>(Foto: Eva Lauter)</span></p>", "Die Fähre am Anleger.", "Eva Lauter"),
     ("<p>Die Fähre am Anleger.</p><p>© Eva Lauter</p>", "Die Fähre am Anleger.", "Eva Lauter"),
     ("<p>Die Fähre am Anleger.</p><small>– Eva Lauter</small>", "Die Fähre am Anleger.", "Eva Lauter"),
     ("<div>Foto: Eva Lauter</div><div>Die Fähre am Anleger</div>", "Die Fähre am Anleger", "Eva Lauter")],
)  # fmt: skip
def test_credit_binds_a_text_to_its_picture(inside: str, caption: str, credit: str) -> None:
    assert caption_of(f"<div class=q5>{IMAGE}{inside}</div>") == (caption, credit)


def test_label_is_a_caption_though_set_as_the_paragraphs_are() -> None:
    assert (
        caption_of(f"<div class=q5>{IMAGE}<p>Die neue Fähre am Anleger</p></div>")[0]
        == "Die neue Fähre am Anleger"
    )


def test_paragraph_beside_a_picture_stays_text() -> None:
    paragraph = "Die Fähre nimmt zwanzig Autos mit und braucht für die Fahrt nur acht Minuten."
    unit = f"<div class=q5><div class=q6>{IMAGE}</div><div class=q8><p>{paragraph}</p></div></div>"
    assert caption_of(unit) == (None, None)
    assert paragraph in (record_of(unit).body or "")


def test_text_before_or_around_a_picture_is_none() -> None:
    words = "Die Fähre nimmt zwanzig Autos und fünfzig Leute mit, und für die Fahrt braucht sie acht Minuten"
    for unit in (f"<div class=q5><div>{words}</div>{IMAGE}</div>", f"<p>{IMAGE} {words} und Räder.</p>"):
        assert caption_of(unit) == (None, None)
        assert words in (record_of(unit).body or "")


def test_two_texts_below_a_picture_are_none() -> None:
    unit = f"<div class=q5>{IMAGE}<div>Die neue Fähre</div><div>Der alte Anleger</div></div>"
    assert caption_of(unit) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Pressestelle: +49 30 123456",
        "Eva Lauter, eva@amt.example",
        "12. Mai 2024, 10:15 Uhr",
        "Weitere Angaben:",
        "Auskunft unter Telefon: 350 000",
        "Auskunft erteilt 350 000 12",
    ],
)
def test_lines_of_contact_day_and_label_are_none(line: str) -> None:
    assert caption_of(f"<div class=q5>{IMAGE}<div class=q8>{line}</div></div>")[0] is None


def test_title_and_description_below_a_picture_are_none() -> None:
    head = "<meta name=description content='Die Fähre fährt ab Mai jede Stunde.'>"
    for own in ("Die Fähre fährt ab Mai jede Stunde.", "Titel der Seite: mehr"):
        unit = f"<div class=q5>{IMAGE}<div class=q8>{own}</div></div>"
        body = f"<div class=q1><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></div>"
        assert [image.caption for image in record(page(body, head)).images] == [None]


def test_headline_of_a_picture_that_leads_away_is_none() -> None:
    linked = f"<a href='/meldungen/anderes.html'>{IMAGE}</a>"
    unit = f"<div class=q5>{linked}<div class=q8>Ein anderes Boot liegt im Hafen</div></div>"
    assert [image.caption for image in record_of(unit).images] == [None]
    credited = unit.replace("im Hafen", "im Hafen (Foto: Eva Lauter)")
    assert caption_of(credited) == ("Ein anderes Boot liegt im Hafen", "Eva Lauter")


def test_box_of_the_text_is_no_box_of_its_picture() -> None:
    text = "Nach zwei Jahren Bauzeit hat das Amt die Fähre für den Verkehr freigegeben (Foto: Eva Lauter)."
    body = (
        f"<div class=q1><h1>Titel der Seite</h1><div class=q2>{IMAGE}<div class=q8>{text}</div></div></div>"
    )
    found = record(page(body))
    assert found.images[0].caption is None
    assert text in (found.body or "")


def test_label_that_announces_the_caption_is_none_of_it() -> None:
    inside = "<div class=q8><span>Legende:</span> <span>Die neue Fähre am Anleger.</span></div>"
    assert caption_of(f"<div class=q5>{IMAGE}{inside}</div>")[0] == "Die neue Fähre am Anleger."


def test_label_before_a_credit_is_no_caption() -> None:
    inside = "<div class=caption>Снимка: <span class=credit>Ева Лаутер</span></div>"
    assert caption_of(f"<div class=q5>{IMAGE}{inside}</div>") == (None, "Ева Лаутер")


def test_declared_caption_is_whole_where_the_shown_one_is_cut() -> None:
    whole = "Die neue Fähre am Anleger, kurz vor der ersten Fahrt über den Fluss"
    linked = f"<a href='/bilder/gross/faehre.jpg' data-caption='{whole}'>{IMAGE}</a>"
    assert (
        caption_of(f"<div class=q5>{linked}<div class=q8>Die neue Fähre am Anleger, kurz ...</div></div>")[0]
        == whole
    )


def test_name_of_the_author_below_a_portrait_is_no_caption() -> None:
    head = "<meta name=author content='Eva Lauter'>"
    unit = f"<div class=q5>{IMAGE}<div class=q8>Eva Lauter, Redaktion</div></div>"
    body = f"<div class=q1><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></div>"
    assert record(page(body, head)).images == ()


def test_file_of_the_picture_is_offered_beside_its_caption() -> None:
    offer = "<span class=q9><a href='/bilder/faehre_gross.jpg' title='Neues Fenster'>Hohe Auflösung <em>(jpeg, 1 MB)</em></a></span>"
    unit = f"<div class=q5><div class=q6>{IMAGE}</div><em class=q8>Die Fähre am Anleger</em><em>© Eva Lauter</em>{offer}</div>"
    assert caption_of(unit) == ("Die Fähre am Anleger", "Eva Lauter")


@pytest.mark.parametrize(("text", "caption"), [("産地の渡船", "産地の渡船"), ("新船", None), ("Fähre", None)])  # fmt: skip
def test_signs_of_east_asia_say_as_much_as_two_letters(text: str, caption: str | None) -> None:
    assert (
        caption_of(f"<div class=q5><div class=q6>{IMAGE}</div><div class=q8>{text}</div></div>")[0] == caption
    )


def test_paragraphs_of_a_short_text_are_set_apart_from_a_caption_too() -> None:
    said = "Die Leiterin gibt das erste Boot frei."
    text = "".join(
        f"<p>{words}</p>"
        for words in (
            "Das Amt hat am Dienstag drei neue Boote in Dienst gestellt.",
            "Sie fahren in sechs Orten und kosten zusammen zwei Millionen.",
            "„Nun geht es schneller“, sagte die Leiterin des Amtes.",
        )
    )
    body = f"<div class=q1><h1>Titel der Seite</h1><div class=q5>{IMAGE}<p class=q6>{said}</p></div><div class=q2>{text}</div></div>"
    found = record(page(body))
    assert [image.caption for image in found.images] == [said]
    assert said not in (found.body or "")


UNLOADED = "<img class=q7 src='data:image/svg+xml;base64,PHN2ZyB4' alt='' width=800 height=500>"


@pytest.mark.parametrize("image", [UNLOADED, "<img src='/static/blank.gif' alt=''>"])
def test_caption_of_a_picture_that_only_a_script_loads_is_no_text(image: str) -> None:
    said = "Die Leiterin gibt das erste Boot frei, das neu ist. (Foto: Eva Lauter)"
    unit = f"<div class=q5><div class=q6>{image}</div><div class=q8><p>{said}</p></div></div>"
    found = record_of(unit)
    assert found.images == ()
    assert "erste Boot" not in (found.body or "")
    without_credit = record_of(unit.replace(" (Foto: Eva Lauter)", ""))
    assert "erste Boot" in (without_credit.body or "")


def test_caption_with_a_source_in_the_brackets_of_east_asia() -> None:
    unit = f"<p>{IMAGE}</p><p><span>小镇的新渡船（图源：作者）</span></p>"
    assert caption_of(unit) == ("小镇的新渡船", "作者")


# ---------------------------------------------------------------- where editors put captions without a field for them

LABEL, SENTENCE = "Die neue Fähre am Anleger", "Die Fähre legt zum ersten Mal ab."
CREDITED = f"{LABEL} (Foto: Eva Lauter)"
PLACES = {
    "next paragraph": "<p>{0}</p><p>{1}</p>",
    "linked picture": "<p><a href='/bilder/faehre-gross.jpg'>{0}</a></p><p>{1}</p>",
    "right of the page": "<p>{0}</p><p style='text-align:right'>{1}</p>",
    "next box": "<div>{0}</div><div>{1}</div>",
    "centred": "<center>{0}</center><center>{1}</center>",
    "bare picture": "{0}<p>{1}</p>",
    "small heading": "<p>{0}</p><h6>{1}</h6>",
    "same line": "<p>{0}<br>{1}</p>",
    "same box": "<div>{0}<p>{1}</p></div>",
    "next line of a box": "<div>{0}<div>{1}</div></div>",
    "next row": "<table><tr><td>{0}</td></tr><tr><td>{1}</td></tr></table>",
    "definition": "<dl><dt>{0}</dt><dd>{1}</dd></dl>",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("is_first", [True, False])
def test_text_with_a_credit_below_a_picture(place: str, is_first: bool) -> None:
    unit = PLACES[place].format(IMAGE, CREDITED)
    found = (
        record_of(unit)
        if not is_first
        else record(page(f"<div><h1>Titel der Seite</h1>{unit}{TEXT}{MORE}</div>"))
    )
    assert [(i.caption, i.credit) for i in found.images] == [(LABEL, "Eva Lauter")]
    assert LABEL not in (found.body or "")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("said", [LABEL, SENTENCE])
@pytest.mark.parametrize("is_first", [True, False])
def test_text_below_a_picture_is_never_lost(place: str, said: str, is_first: bool) -> None:
    unit = PLACES[place].format(IMAGE, said)
    found = (
        record_of(unit)
        if not is_first
        else record(page(f"<div><h1>Titel der Seite</h1>{unit}{TEXT}{MORE}</div>"))
    )
    captions = [image.caption for image in found.images]
    if (place, said, is_first) == ("bare picture", LABEL, True):
        return  # a short line between title and text, as are places and services
    assert (said in captions) != (said in "\n".join(filter(None, (found.body, found.lead))))


@pytest.mark.parametrize("place", ["same line", "same box", "next line of a box", "next row", "definition"])
@pytest.mark.parametrize("said", [LABEL, SENTENCE])
def test_text_in_the_box_of_a_picture_is_its_caption(place: str, said: str) -> None:
    assert caption_of(PLACES[place].format(IMAGE, said)) == (said, None)


def test_sentence_that_follows_a_picture_in_its_paragraph_stays_text() -> None:
    assert SENTENCE in (record_of(f"<p>{IMAGE} {SENTENCE}</p>").body or "")


# ---------------------------------------------------------------- credits as papers print them

CREDITS = {
    "Die Klasse von 1981. Foto von Ida Krug": "Die Klasse von 1981.",
    "La classe. Photo par Luc Petit": "La classe.",
    "De klas. Foto door Jan Smit": "De klas.",
    "De klas / Foto Jan Smit": "De klas",
    "Dzieci z klasy. Autor zdjęcia: Jan Wzór": "Dzieci z klasy.",
    "A day at sea. Ann Hill/AFP via Getty Images": "A day at sea.",
    "Ein Tag am Meer. Ida Krug/dpa": "Ein Tag am Meer.",
    "En dag på havet. Ola Nord / NTB": "En dag på havet.",
    "Um dia no mar. Imagem: Ana Ruiz": "Um dia no mar.",
    "Um dia no mar. Reprodução/TV": "Um dia no mar.",
    "Denizde bir gün. Fotoğraf: Ali Kaya / AA": "Denizde bir gün.",
    "海の一日＝１日、山田太郎撮影": "海の一日＝１日",
    "海の一日（写真：山田太郎）": "海の一日",
    "海上一天 图：新华社": "海上一天",
    "海上一天 新华社记者 王明 摄": "海上一天",
    "바다의 하루. 사진=연합뉴스": "바다의 하루.",
    "يوم في البحر (صورة: أحمد علي)": "يوم في البحر",
    "יום בים. צילום: דוד כהן": "יום בים.",
}  # fmt: skip


@pytest.mark.parametrize(("said", "caption"), CREDITS.items())
def test_credit_at_the_end_of_a_caption(said: str, caption: str) -> None:
    found, credit = caption_of(f"<figure>{IMAGE}<figcaption>{said}</figcaption></figure>")
    assert found == caption
    assert credit is not None
    assert credit in said


@pytest.mark.parametrize(
    "caption",
    ["Visitors admire the photo by Ann Hill in the museum", "Ein Foto aus dem Jahr 1950. Die Brücke war noch aus Holz.", "Foto von der Eröffnung",
     "Strom/Gas: Die Preise steigen", "The score was 3:1. France/Spain", "Die Ministerin (Archivbild)", "The new bridge (photo taken in May)",
     "Das Team von Reuters", "x = y + 2", "東京・霞ケ関で撮影", "図：新しい橋の位置"],
)  # fmt: skip
def test_captions_that_only_look_credited(caption: str) -> None:
    assert caption_of(f"<figure>{IMAGE}<figcaption>{caption}</figcaption></figure>") == (caption, None)


def test_what_a_picture_says_to_be_described_by_is_its_caption() -> None:
    unit = "<div class=q3><img src='/m/a.jpg' aria-describedby='c-7 c-9'><div><span>Schleuse</span> <span id=c-7>Am Wehr.</span></div></div>"
    assert caption_of(unit)[0] == "Am Wehr."
    assert caption_of(unit.replace("c-7 c-9", "c-9"))[0] != "Am Wehr."


@pytest.mark.parametrize(
    "described",
    [
        "<div id=c-7><p>Die Kosten im ersten Jahr.</p><p>Die Kosten im zweiten Jahr.</p></div>",
        "<table id=c-7><tr><td>2024</td><td>7 Millionen</td></tr></table>",
        "<h3 id=c-7>Was der Bau kostet</h3>",
        "<button id=c-7>Bild vergrößern</button>",
    ],
)
def test_long_descriptions_and_headlines_are_no_captions(described: str) -> None:
    assert caption_of(f"<div class=q3><img src='/m/a.jpg' aria-describedby=c-7>{described}</div>") == (
        None,
        None,
    )


def test_a_credit_as_description_leaves_the_caption_beside_it() -> None:
    unit = "<figure><img src='/m/a.jpg' aria-describedby='c-7{}'><span id=c-7>Foto: Ute Harms</span><span id=c-8>Am Wehr</span></figure>"
    assert caption_of(unit.format(""))[0] == caption_of(unit.format(" c-8"))[0] == "Am Wehr"

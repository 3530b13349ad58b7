"""Credits by a label, an attribute or their place: who took a picture is no part of its caption or of the text."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

CAPTION = "Die Fähre am neuen Kai."
IMG = '<img alt="Fähre" src="/u/faehre.jpg">'


def only(unit: str) -> tuple[str | None, str | None]:
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></main>"))
    assert found.body is not None
    assert "Fähre am" not in found.body
    assert "Holub" not in found.body
    (image,) = found.images
    return image.caption, image.credit


PLACES = {
    "label in a box with the name": f"<figure>{IMG}<figcaption><span class=c1>{CAPTION}</span><span class=c2><span class=c3>Credit...</span>"
                                    "<span><span>Jan Holub</span></span></span></figcaption></figure>",
    "label before the name": f"<figure>{IMG}<figcaption>{CAPTION} <b>Bildrechte:</b> <i>Jan Holub</i></figcaption></figure>",
    "label in what is called credit": f"<div class=bild>{IMG}<div class=image-credit><div class=label>Credit</div><div>Jan Holub</div></div>"
                                      f"<div class=image-caption>{CAPTION}</div></div>",
    "attribute": f"<figure><img src=/u/faehre.jpg data-caption='{CAPTION}' data-credit='Jan Holub'></figure>",
    "attribute beside a caption": f"<figure><img data-copyright='© Jan Holub' src=/u/faehre.jpg><figcaption>{CAPTION}</figcaption></figure>",
    "after the figure, called so": f"<div class=block><figure>{IMG}<figcaption>{CAPTION}</figcaption></figure><p class=imageCredit>Jan Holub</p></div>",
    "after the figure, by its mark": f"<figure>{IMG}<figcaption>{CAPTION}</figcaption></figure><p>Foto: Jan Holub</p>",
    "after the box of the figure": f"<div><figure>{IMG}<figcaption>{CAPTION}</figcaption></figure></div><div class=source>Foto: Jan Holub</div>",
    "name after a sentence": f"<figure>{IMG}<figcaption>{CAPTION} <span>Jan Holub</span></figcaption></figure>",
    "bare word in brackets": f"<figure>{IMG}<figcaption>{CAPTION} (Photo Jan Holub)</figcaption></figure>",
    "button in the credit": f"<div class=photo>{IMG}<div class=caption>{CAPTION}</div><span class=credit>Jan Holub <b>hide caption</b></span></div>",
    "folded": f"<figure>{IMG}<figcaption><details><summary>Bildunterschrift anzeigen</summary><p>{CAPTION}</p><p>Foto: Jan Holub</p></details></figcaption></figure>",
    "number of the picture": f"<figure>{IMG}<figcaption><p>{CAPTION}</p><p>Foto: Jan Holub</p><p>Bild 3 von 12</p></figcaption></figure>",
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_credit_by_its_place(place: str) -> None:
    assert only(PLACES[place]) == (CAPTION, "Jan Holub")


def test_the_form_of_a_credit_beside_the_caption_in_the_box_of_a_picture() -> None:
    box = f'<div class=k1><img src="/u/faehre.jpg" alt="{CAPTION}"><span class=k2>{CAPTION}</span><span class=k3>Jan Holub/ANSA</span></div>'
    assert only(box) == (CAPTION, "Jan Holub/ANSA")


@pytest.mark.parametrize(
    "line",
    ["<p>Quelle: Amt für Wege</p>", "<p class=author>Jan Holm</p>", "<p>Foto: siehe unten, der Abend auf dem Wasser war lang und die Leute blieben, bis "
     "das letzte Licht erlosch.</p>", "<p>Fotos gibt es am Kai.</p>"],
)  # fmt: skip
def test_what_follows_a_figure_without_a_mark_of_pictures_is_text(line: str) -> None:
    figure = f"<figure>{IMG}<figcaption>{CAPTION}</figcaption></figure>{line}"
    (image,) = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{figure}{MORE}</div></main>")).images
    assert (image.caption, image.credit) == (CAPTION, None)


@pytest.mark.parametrize(
    "caption",
    ["Die neue <span>Brücke Nord</span>", "<span>Das Bild</span> der Woche am Kai", "Am Kai 4 bis 12"],
)
def test_words_of_a_caption_that_only_look_like_labels_and_names(caption: str) -> None:
    figure = f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>"
    (image,) = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{figure}{MORE}</div></main>")).images
    assert image.caption == caption.replace("<span>", "").replace("</span>", "")
    assert image.credit is None


SCRIPTS = [
    ("नई नाव घाट पर खड़ी है। फोटो: राजेश वर्मा", "नई नाव घाट पर खड़ी है।", "राजेश वर्मा"),
    ("नई नाव घाट पर खड़ी है। राजेश वर्मा/PTI", "नई नाव घाट पर खड़ी है।", "राजेश वर्मा/PTI"),
    ("नई नाव घाट पर (तस्वीर: राजेश वर्मा)", "नई नाव घाट पर", "राजेश वर्मा"),
    ("朝の港に着いた新しい渡し船。 佐藤健一/共同", "朝の港に着いた新しい渡し船。", "佐藤健一/共同"),
    ("朝の港に着いた渡し船。（撮影・佐藤健一）", "朝の港に着いた渡し船。", "佐藤健一"),
    ("朝の港に着いた渡し船＝共同", "朝の港に着いた渡し船", "共同"),
    ("朝の港に着いた渡し船＝佐藤健一撮影", "朝の港に着いた渡し船", "佐藤健一撮影"),
    ("朝の港。 撮影：佐藤健一/共同 via Getty Images", "朝の港。", "佐藤健一/共同 via Getty Images"),
    ("เรือลำใหม่ที่ท่าเรือ ภาพ: สมชาย", "เรือลำใหม่ที่ท่าเรือ", "สมชาย"),
]


@pytest.mark.parametrize(("text", "caption", "credit"), SCRIPTS)
def test_marks_and_sentence_ends_of_other_scripts(text: str, caption: str, credit: str) -> None:
    assert only(f"<figure>{IMG}<figcaption>{text}</figcaption></figure>") == (caption, credit)


def test_an_unnamed_caption_in_a_script_whose_vowels_are_marks() -> None:
    box = '<div class=k1><img src="/u/faehre.jpg" alt="नाव"><p class=k2>पहली नाव को देखकर हाथ हिलाते बच्चे</p></div>'
    assert only(box) == ("पहली नाव को देखकर हाथ हिलाते बच्चे", None)


@pytest.mark.parametrize("text", ["Fest am Watt", "Die neue Landmap", "Besuch aus Rabat"])
def test_an_agencys_letters_at_the_end_of_a_word_are_none_of_it(text: str) -> None:
    figure = f"<figure>{IMG}<figcaption><p>Die Fähre am neuen Kai und viele Leute.</p><p>{text}</p></figcaption></figure>"
    assert only(figure)[1] is None

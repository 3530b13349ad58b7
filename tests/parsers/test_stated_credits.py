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
    "two links": f"<figure>{IMG}<figcaption>{CAPTION} <a href=https://bank.example/h>Jan Holub</a> / <a href=https://bank.example>Unsplash</a></figcaption></figure>",
    "beside the picture, its caption below": f"<div class=b2><div class=b3>{IMG}<span class=b4>Foto: Jan Holub</span></div><div class=b5>{CAPTION}</div></div>",
    "above the caption in a box of a picture": f"<div class=news-img>{IMG}<div class=author>Jan Holub</div><div class=desc>{CAPTION}</div></div>",
    "row of a table": f"<table><tr><td>{IMG}</td></tr><tr><td>{CAPTION}</td></tr><tr><td>Foto: Jan Holub</td></tr></table>",
    "one element that is called credit": f"<figure>{IMG}<figcaption class=credits>{CAPTION} (Jan Holub)</figcaption></figure>",
    "source of the picture": f"<figure>{IMG}<figcaption><span>{CAPTION}</span> <span>Źródło zdjęć: © Jan Holub</span></figcaption></figure>",
    "read before the caption": f"<figure>{IMG}<figcaption><span class=u-hide>Image:</span><span class=caption-text>{CAPTION} Pic: Jan Holub</span></figcaption></figure>",
    "load it down": f"<figure>{IMG}<figcaption>{CAPTION} Foto: Jan Holub <a href=/u/faehre.jpg download>Download (JPG, 2 MB)</a></figcaption></figure>",
    "load it down in another language": f"<figure>{IMG}<figcaption>{CAPTION} Foto: Jan Holub <a href=/u/faehre.jpg>Stáhnout</a></figcaption></figure>",
    "both in a box called credit": f"<figure>{IMG}<figcaption><div class=credits><span class=caption>{CAPTION}</span>"
                                   "<span class=credit>Jan Holub</span></div></figcaption></figure>",
    "colon in the credit's part": f"<figure>{IMG}<figcaption><i>{CAPTION}</i><span class=copyright><b>Credit</b><span>: Jan Holub</span></span></figcaption></figure>",
    "number of the picture": f"<figure>{IMG}<figcaption><p>{CAPTION}</p><p>Foto: Jan Holub</p><p>Bild 3 von 12</p></figcaption></figure>",
    "line before a break": f"<figure>{IMG}<figcaption>Foto: Jan Holub<br>{CAPTION}</figcaption></figure>",
    "line of elements before a break": f"<figure>{IMG}<figcaption><b>Foto:</b> <a href=/l>Jan Holub</a><br>{CAPTION}</figcaption></figure>",
    "line above in boxes within boxes": f"<div class=b2>{IMG}<div class=b3><div class=b4><div class=b5>Foto: Jan Holub</div><div class=b6>{CAPTION}</div></div></div></div>",
    "label in bold, the name loose": f"<figure>{IMG}<figcaption>{CAPTION} <b>Foto:</b> Jan Holub</figcaption></figure>",
    "components": f"<x-figure>{IMG}<x-caption>{CAPTION}</x-caption><x-credit>Jan Holub</x-credit></x-figure>",
    "stated by the box": f'<div data-caption="{CAPTION}" data-credit="Jan Holub">{IMG}</div>',
    "rights in words": f"<figure>{IMG}<figcaption><span>{CAPTION}</span> <span>Jan Holub/Copyright 2024 Die Agentur. All rights reserved.</span></figcaption></figure>",
    "caption behind the figure, in its box": f"<div class=k1><figure class=k2><div class=k3>{IMG}</div></figure><figcaption class=k4>"
    f"<span class=k5>{CAPTION}</span> <span class=k6>Jan Holub</span></figcaption></div>",
    "caption and credit behind the figure": f"<div><figure class=image>{IMG}</figure><figcaption>{CAPTION}</figcaption><span class=author>Jan Holub</span></div>",
    "box that is called both": f"<div class=media>{IMG}<div class=media-attribution><div class=media-caption>{CAPTION}</div><span class=media-credit>Jan Holub</span></div></div>",
    "behind a counter and the caption": f"<div class=k1>{IMG}<div class=k2><span>1/3</span><p>{CAPTION}</p><p>Jan Holub</p></div></div>",
    "line above in a cell": f"<table><tr><td>{IMG}</td></tr><tr><td><font size=1>Foto &copy; Jan Holub</font><font size=1>{CAPTION}</font></td></tr></table>",
    "line above what the picture says": f"<div class=k1><div><a href=/51.html><img alt='{CAPTION}' src=/u/faehre.jpg></a></div><div><p>Fot. Jan Holub</p>"
    f"<p>{CAPTION}</p><a href=/52.html>Więcej zdjęć</a></div></div>",
    "name above what the picture says": f"<div class=k1><a href=/serie/1.html><img alt='{CAPTION}' src=/u/faehre.jpg></a><div>Jan Holub</div><p>{CAPTION}</p></div>",
    "loose behind what the picture says": f"<figure><div><button><img alt='{CAPTION}' src=/u/faehre.jpg></button></div><div><span><span>{CAPTION} </span>Foto: Jan Holub</span></div></figure>",
    "article of a picture": f"<div><article><div>{IMG}</div><div>{CAPTION}</div><div>© Jan Holub</div></article></div>",
    "article of a picture alone": f"<div><div><article><div>{IMG}</div></article></div><span>{CAPTION} (Foto: Jan Holub)</span></div>",
    "caption of a table": f"<table><caption>{CAPTION} Foto: Jan Holub</caption><tr><td>{IMG}</td></tr></table>",
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_credit_by_its_place(place: str) -> None:
    longer = {
        "two links": " / Unsplash",
        "rights in words": "/Copyright 2024 Die Agentur. All rights reserved.",
    }
    assert only(PLACES[place]) == (CAPTION, f"Jan Holub{longer.get(place, '')}")


def test_lines_of_a_caption_that_are_no_credit() -> None:
    assert only(f"<figure>{IMG}<figcaption>{CAPTION}<br>Links der Speicher.</figcaption></figure>") == (
        f"{CAPTION} Links der Speicher.",
        None,
    )


def test_words_before_two_links_belong_to_the_credit() -> None:
    links = (
        "Photo by <a href=https://bank.example/h>Jan Holub</a> on <a href=https://bank.example>Unsplash</a>"
    )
    assert only(f"<figure>{IMG}<figcaption>{CAPTION} {links}</figcaption></figure>") == (
        CAPTION,
        "Jan Holub on Unsplash",
    )


def test_a_name_alone_below_a_picture_is_no_caption() -> None:
    box = "<div class=img_box><img src=/u/faehre.jpg><div class=img_descript><a href=https://bank.example>Reuters</a></div></div>"
    assert read_all(box + 4 * MORE) == [("faehre.jpg", None, "Reuters")]


def read_all(unit: str, before: str = "") -> list[tuple[str, str | None, str | None]]:
    found = record(
        page(f"<main><h1>Titel der Seite</h1>{before}<div class=q2>{TEXT}{unit}{MORE}</div></main>")
    )
    return [(one.url.rpartition("/")[2], one.caption, one.credit) for one in found.images]


@pytest.mark.parametrize("place", ["amid", "above"])
def test_two_pictures_share_the_caption_of_their_figure(place: str) -> None:
    figure = f"<figure><img src=/u/alt.jpg alt=''><img src=/u/neu.jpg alt=''><figcaption>{CAPTION} Foto: Jan Holub</figcaption></figure>"
    shown = [("alt.jpg", CAPTION, "Jan Holub"), ("neu.jpg", CAPTION, "Jan Holub")]
    assert read_all(*(("", figure) if place == "above" else (figure,))) == shown


def test_two_crops_in_one_figure_are_one_picture() -> None:
    crops = (
        "<img class=mobil src=/u/hoch/f.jpg alt='Am Kai'><img class=breit src=/u/breit/g.jpg alt='Am Kai'>"
    )
    figure = f"<figure>{crops}<figcaption>{CAPTION}</figcaption></figure>"
    assert read_all("", figure) == [("f.jpg", CAPTION, None)]


def test_a_gallerys_caption_is_of_none_of_its_pictures() -> None:
    images = "".join(f"<img src=/u/b{n}.jpg alt=''>" for n in range(4))
    figure = f"<figure>{images}<figcaption>{CAPTION}</figcaption></figure>"
    assert {caption for _, caption, _ in read_all(figure)} == {None}


def test_the_caption_of_a_video_is_not_that_of_a_sign_beside_it() -> None:
    unit = f"<figure><video src=/u/f.mp4></video><figcaption>{CAPTION}</figcaption></figure><img src=/static/logo-amt.png alt=Amt>"
    assert read_all(unit) == []


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
    box = '<div class=k1><img src="/u/faehre.jpg" alt="नाव"><p class=k2>आने से पहले कुंड की गहराई नापते लोग।</p></div>'
    assert only(box) == ("आने से पहले कुंड की गहराई नापते लोग।", None)


@pytest.mark.parametrize("text", ["Fest am Watt", "Die neue Landmap", "Besuch aus Rabat"])
def test_an_agencys_letters_at_the_end_of_a_word_are_none_of_it(text: str) -> None:
    figure = f"<figure>{IMG}<figcaption><p>Die Fähre am neuen Kai und viele Leute.</p><p>{text}</p></figcaption></figure>"
    assert only(figure)[1] is None


AGENCIES = {
    "linked line above": ("Jan Holub, Abendbote", f"<div class=k1>{IMG}<div class=k2><div>Foto: <a href=/bilder>Jan Holub, Abendbote</a></div><div>{CAPTION}</div></div></div>"),
    "capitals": ("JAN HOLUB, BOTE", f"<figure>{IMG}<figcaption><div><p>{CAPTION}</p></div><div><ul><li>JAN HOLUB, BOTE</li></ul></div></figcaption></figure>"),
    "line above": ("AFP/JAN HOLUB", f"<div class=k1><img alt='{CAPTION}' src=/u/faehre.jpg><p>AFP/JAN HOLUB</p><p>{CAPTION}</p></div>"),
    "second caption": ("Jan Holub/NTB", f"<div class=k1><div>{IMG}</div><div><div><span>{CAPTION}</span></div><figcaption>Jan Holub/NTB</figcaption></div></div>"),
    "parts before the caption": ("Jan Holub / Bote", f"<figure>{IMG}<div><div>Jan Holub</div><div>/</div><div>Bote</div></div><div><figcaption>{CAPTION}</figcaption></div></figure>"),
    "over the picture, no figure": ("KEYSTONE/Jan Holub", f"<div class=img><div class=k1>{IMG}<span>KEYSTONE/Jan Holub</span></div><div>{CAPTION}</div></div>"),
}  # fmt: skip


@pytest.mark.parametrize("place", AGENCIES)
def test_a_name_with_that_of_a_paper_or_agency(place: str) -> None:
    credit, unit = AGENCIES[place]
    assert only(unit) == (CAPTION, credit)


def test_source_in_an_element_at_the_end() -> None:
    said = CAPTION.strip(".")
    unit = (
        f"<figure>{IMG}<figcaption><span>{said}</span> <span>Fuente: Jan Holub</span></figcaption></figure>"
    )
    assert only(unit) == (said, "Jan Holub")


def test_name_and_agency_after_a_figure() -> None:
    assert only(
        f"<div class=k1><figure>{IMG}</figure><div><span>Jan Holub/Getty Images</span></div></div>"
    ) == (
        None,
        "Jan Holub/Getty Images",
    )
    unit = f"<div class=k1><figure>{IMG}</figure><div><span>Bote/Abendausgabe</span></div></div>"
    assert only(unit) == (None, None)


def test_name_above_a_line_may_be_that_of_who_is_shown() -> None:
    unit = f"<div class=k1>{IMG}<p>Maria Kessler</p><p>Leiterin der Werft</p></div>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></main>"))
    assert [image.credit for image in found.images] == [None]


def test_linked_headline_that_begins_like_a_credit_is_a_teaser() -> None:
    teaser = f"<div class=k1>{IMG}<div class=caption><a href=/fotos/9.html>Fotos: Die schönsten Stege am Ufer</a></div></div>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{teaser}{MORE}</div></main>"))
    assert found.images == ()


def test_article_of_an_entry_is_no_box_of_its_picture() -> None:
    entry = f"<article>{IMG}<p>Um zehn Uhr kam das Boot.</p><div>Ein Entwurf: Jan Holub</div></article>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{entry}{MORE}</div></main>"))
    assert "Um zehn Uhr kam das Boot." in (found.body or "")


def test_word_in_capitals_before_a_name() -> None:
    unit = f"<figure>{IMG}<figcaption>{CAPTION} FOTO JAN HOLUB</figcaption></figure>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}</div></main>"))
    assert [(image.caption, image.credit) for image in found.images] == [(CAPTION, "JAN HOLUB")]

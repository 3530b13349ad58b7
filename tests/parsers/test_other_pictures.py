"""Rows of pictures that are none of the article they stand beside: their links or the heading above them tell so."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, URL, page, record
from tests.parsers.test_generic_lines import MORE


def shown(unit: str, head: str = "") -> list[str]:
    article = record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{unit}</div></main>", head)
    )
    return [picture.url.rpartition("/")[2] for picture in (*article.images, *article.gallery)]


def body(unit: str) -> list[str]:
    return record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{unit}</div></main>")
    ).body.split("\n\n")


def row(cells: list[str], heading: str = "", name: str = "q3") -> str:
    return f"<div class=q9>{heading}<div class={name}>{''.join(f'<div class=q4>{cell}</div>' for cell in cells)}</div></div>"


STREETS = ("Kanal", "Wehr", "Furt")
TEASERS = {
    "captions in plain text": "<a href='/bilder/{n}-am-{s}-entlang'><img src='/m/{s}.jpg' alt=''></a><p>Am {s} entlang</p>",
    "figures": "<figure><a href='/2023/05/am-{s}-entlang/'><img src='/m/{s}.jpg'></a><figcaption>Am {s} entlang</figcaption></figure>",
    "words that are a link": "<img src='/m/{s}.jpg' alt=''><p><a href='/bilder/am-{s}-entlang'>Am {s} entlang, den ganzen Tag</a></p>",
    "no words": "<a href='/bilder/am-{s}-entlang.html'><img src='/m/{s}.jpg' alt='Am {s}'></a>",
    "a network": "<a href='https://netz.example/p/{n}77{n}'><img src='/m/{s}.jpg' alt='Am {s}'></a>",
    "films": "<a href='https://filme.example/watch?v={n}8{n}'><img src='/m/{s}.jpg'><span>3:1{n}</span></a><p>Am {s}</p>",
    "goods": "<a href='/laden/karte-{s}'><img src='/m/{s}.jpg' alt='Karte'></a><p>Karte vom {s}</p><span>12,00 €</span>",
}


def cells(form: str) -> list[str]:
    return [form.format(n=number, s=street) for number, street in enumerate(STREETS, 1)]


@pytest.mark.parametrize("name", ["q3", "gallery", "swiper"])
@pytest.mark.parametrize("form", TEASERS.values(), ids=TEASERS)
def test_rows_that_lead_to_pages_of_their_own(form: str, name: str) -> None:
    unit = row(cells(form), name=name)
    assert shown(unit) == []
    assert body(unit) == body("")


def test_slides_with_headlines_that_are_links() -> None:
    slides = "".join(
        f"<div class=slick-slide><img src='/m/{s}.jpg' alt=''><div class=caption><a href='/neues/am-{s}-wird-gebaut'>Am {s} wird gebaut</a></div></div>"
        for s in STREETS
    )
    assert shown(f"<div class=q9><div class=slick-slider>{slides}</div></div>") == []


def test_bare_pictures_with_headlines_between_them() -> None:
    line = (
        "<img src='/m/{s}.jpg' alt=''><p><a href='/neues/am-{s}-wird-gebaut'>Am {s} wird jetzt gebaut</a></p>"
    )
    assert shown(f"<div class=q9>{''.join(cells(line))}</div>") == []


@pytest.mark.parametrize(
    "form",
    [
        # pages of an album's pictures are told apart by numbers
        "<figure><a href='/album.php?bild={n}'><img src='/m/{s}.jpg'></a><figcaption>Am {s} entlang</figcaption></figure>",
        "<a href='/m/{s}-gross.jpg'><img src='/m/{s}-klein.jpg'></a><p>Am {s} entlang</p>",
        "<figure><a href='/netz/am-{s}'><img src='/m/{s}.jpg'></a><figcaption>Am {s} entlang. Foto: Ute Harms</figcaption></figure>",
        "<figure><img src='/m/{s}.jpg'><figcaption>Am {s} entlang, der im <a href='/see'>See</a> endet, wie schon früher</figcaption></figure>",
    ],
)
def test_rows_of_the_article(form: str) -> None:
    assert len(shown(row(cells(form), name="gallery"))) == len(STREETS)


def test_a_picture_with_a_caption_that_leads_to_another_page_stays() -> None:
    unit = "<figure><a href='/karte'><img src='/m/plan.jpg'></a><figcaption>Der Plan des Kanals</figcaption></figure>"
    assert shown(unit) == ["plan.jpg"]
    assert len(shown(unit + unit.replace("plan", "bau"))) == 2


HEADINGS = [
    "Bild des Tages",
    "Photo of the week",
    "Zdjęcie dnia",
    "La photo du jour",
    "Foto del giorno",
    "Фото дня",
    "Weitere Bildergalerien",
    "Inne galerie",
    "Other galleries",
    "So finden Sie uns",
    "Cómo llegar",
    "Najnowszy numer",
    "Unsere Partner",
    "Folgen Sie uns auf Instagram",
    "Latest videos",
    "Nos experts",
]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("tag", ["h2", "h4", "div", "p"])
def test_pictures_below_a_heading_of_the_rest_of_the_site(heading: str, tag: str) -> None:
    unit = f"<div class=q5><{tag}>{heading}</{tag}><figure><img src='/m/a.jpg'><figcaption>Am Wehr</figcaption></figure></div>"
    assert shown(unit) == []
    assert body(unit) == body("")


@pytest.mark.parametrize(
    "heading",
    ["Fotos", "Bilder vom Fest", "Mehr Bilder", "More photos", "Der Tag im Bild", "Die Partner am Wehr"],
)
def test_pictures_below_headings_of_the_article(heading: str) -> None:
    unit = f"<div class=q5><h3>{heading}</h3><figure><img src='/m/a.jpg'><figcaption>Am Wehr</figcaption></figure></div>"
    assert shown(unit) == ["a.jpg"]


@pytest.mark.parametrize("heading", ["Mehr Bilder", "Galerie zdjęć", "Bildergalerien", "Más fotos"])
def test_headings_of_galleries_tell_what_two_linked_pictures_are(heading: str) -> None:
    teasers = cells(TEASERS["captions in plain text"])[:2]
    assert shown(row(teasers, f"<h3>{heading}</h3>")) == []
    large = [f"<a href='/m/{s}-gross.jpg'><img src='/m/{s}.jpg'></a><p>Am {s}</p>" for s in STREETS[:2]]
    assert len(shown(row(large, f"<h3>{heading}</h3>"))) == 2


LARGE = [f"<a href='/m/{s}-gross.jpg'><img src='/m/{s}.jpg'></a>" for s in STREETS]


def test_a_link_to_all_pictures_of_the_article() -> None:
    box = row(LARGE, "<h3>Bilder</h3>").replace(
        "</div></div></div>", "</div></div><p><a href='{}'>Alle Bilder</a></p></div>"
    )
    assert len(shown(box.format(f"{URL}/bilder"))) == len(STREETS)


def beside(unit: str) -> list[str]:
    article = record(
        page(f"<div class=q1><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}</div></div>{unit}")
    )
    return [picture.url.rpartition("/")[2] for picture in (*article.images, *article.gallery)]


@pytest.mark.parametrize(
    "unit",
    [
        row(LARGE, "<h3>Bilder</h3>"),
        row([cell.replace("<a ", "<a data-fancybox=g ") for cell in LARGE]),
        row([f"<img src='/m/{s}.jpg'>" for s in STREETS], "<h2>Galeria</h2>"),
        "<figure class=wp-block-gallery>"
        + "".join(f"<figure class=wp-block-image><img src='/m/{s}.jpg'></figure>" for s in STREETS)
        + "</figure>",
        row([f"<a href='{URL}/bild/{s}'><img src='/m/{s}.jpg'></a>" for s in STREETS], "<h2>Galeria</h2>"),
    ],
)
def test_galleries_right_below_the_box_of_an_article(unit: str) -> None:
    assert len(beside(unit)) == len(STREETS)
    assert len(beside(f"<script>go()</script><div class='col-12'>{unit}</div>")) == len(STREETS)
    assert beside(f"<aside>{unit}</aside>") == []
    assert beside(f"<footer>{unit}</footer>") == []
    assert beside(f"<div class=sidebar>{unit}</div>") == []
    assert beside(f"<div>{unit}<p><a href='/bilder'>Alle Galerien</a></p></div>") == []


@pytest.mark.parametrize(
    "unit",
    [
        row(LARGE),  # nothing says that they are the article's
        row([f"<img src='/m/{s}.jpg'>" for s in STREETS]),
        row(cells(TEASERS["figures"]), "<h2>Bilder</h2>"),
        row([f"<img src='/m/{s}.jpg'>" for s in STREETS], name="bxslider"),
        *(
            row(LARGE, "<h2>Bilder</h2>").replace("<div class=q9>", f"<div class='{name}'>")
            for name in ("col-4", "col-md-3 q9", "column", "right", "q9 partner-logos")
        ),
    ],
)
def test_pictures_below_the_box_that_nothing_binds_to_an_article(unit: str) -> None:
    assert beside(unit) == []


def test_a_heading_takes_no_text_with_it() -> None:
    unit = f"<div class=q5><h3>Unsere Partner</h3><img src='/m/a.jpg' alt='Das Wehr'>{TEXT}{MORE}</div>"
    assert len(body(unit)) > len(body(""))


def test_a_picture_that_the_page_declares_as_its_own_stays() -> None:
    unit = row(cells(TEASERS["figures"]), name="gallery")
    assert shown(unit, "<meta property='og:image' content='/m/Wehr.jpg'>") == ["Wehr.jpg"]


def test_a_slider_takes_no_text_of_its_section_with_it() -> None:
    slider = row(cells(TEASERS["words that are a link"]), name="slick-slider")
    section = f"<div class=q8><h2>Der Bau im Herbst</h2>{MORE.replace('Herbst', 'Winter')}{{}}</div>"
    assert body(section.format(slider)) == body(section.format(""))


def test_a_heading_takes_the_line_below_its_picture_with_it() -> None:
    unit = "<div class=q5><h3>Bild des Tages</h3><a href='/bilder/7'><img src='/m/a.jpg'></a><p>Am Wehr bei hohem Wasser</p></div>"
    assert shown(unit) == []
    assert body(unit) == body("")


LABELS = ["Unsere Partner", "Videos", "Anfahrt", "Nasi eksperci", "Nuestra tienda"]
PICTURE = "<figure><img src='/m/a.jpg'><figcaption>Am Wehr</figcaption></figure>"


@pytest.mark.parametrize("label", [*LABELS, "Bild des Tages", "Mehr zum Thema"])
@pytest.mark.parametrize(
    "lead",
    [
        "<h1>Titel der Seite</h1><div class=q5><div>{}</div><img src='/m/a.jpg'></div>",
        "<header class=q5><a href='/r'>{}</a><img src='/m/a.jpg'></header><h1>Titel der Seite</h1>",
        "<h1>{}</h1><figure><img src='/m/a.jpg'></figure>",
    ],
)
def test_a_label_or_title_above_the_picture_above_the_text_heads_no_others(lead: str, label: str) -> None:
    article = record(page(f"<main>{lead.format(label)}<div class=q2>{TEXT}{MORE}</div></main>"))
    assert [picture.url.rpartition("/")[2] for picture in article.images] == ["a.jpg"]


@pytest.mark.parametrize("label", [*LABELS, "Bild des Tages"])
def test_headings_between_paragraphs_head_the_article_s_own(label: str) -> None:
    unit = f"<h2>{label}</h2>{PICTURE}{MORE.replace('Herbst', 'Winter')}"
    assert shown(unit) == ["a.jpg"]
    assert shown(f"{unit}<h2>{label}</h2>{PICTURE.replace('/a', '/b')}") == ["a.jpg"]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("tag", ["h2", "p", "div"])
def test_a_part_of_the_text_about_partners_keeps_text_and_picture(label: str, tag: str) -> None:
    said = "<p>Drei Häuser am Kanal tragen den Bau, und sie zahlen die Hälfte von dem, was er kostet.</p>"
    for unit in (f"<img src='/m/a.jpg'>{said}", f"{said}<img src='/m/a.jpg'>"):
        part = f"<div class=q5><{tag}>{label}</{tag}>{unit}</div>"
        assert shown(part) == ["a.jpg"]
        assert "Drei Häuser am Kanal" in body(part)[-1]
    section = f"<section><h2>{label}</h2>{PICTURE}{said}{said.replace('Drei', 'Vier')}</section>"
    assert shown(section) == ["a.jpg"]


def test_the_kind_of_a_medium_heads_nothing() -> None:
    for label in ("Video", "Film", "Vídeo"):
        assert shown(PICTURE.replace("<img", f"<span>{label}</span><img")) == ["a.jpg"]
        assert shown(f"<div class=q5><span>{label}</span>{PICTURE}</div>") == ["a.jpg"]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.flickr.com/photos/amt/51{n}8/in/album-77/",
        "https://www.facebook.com/photo.php?fbid=10{n}",
        "https://www.facebook.com/photo?fbid=10{n}",
        "https://www.facebook.com/amt/photos/a.1/10{n}",
        "https://photos.google.com/share/AF1Q/photo/{s}Q",
    ],
)
def test_pages_of_an_album_that_is_kept_elsewhere(address: str) -> None:
    linked = [
        f"<figure><a href='{address.format(n=n, s=street)}'><img src='/m/{street}.jpg'></a><figcaption>Am {street} entlang</figcaption></figure>"
        for n, street in enumerate(STREETS)
    ]
    for heading in ("", "<h3>Galeria</h3>", "<h3>Mehr Bilder</h3>"):
        assert len(shown(row(linked, heading, name="gallery"))) == len(STREETS)


def test_numbered_pages_of_pictures_below_a_heading_of_one_gallery() -> None:
    linked = [
        f"<figure><a href='/bild/88{n}'><img src='/m/{street}.jpg'></a><figcaption>Am {street} entlang</figcaption></figure>"
        for n, street in enumerate(STREETS)
    ]
    assert len(shown(row(linked, "<h3>Galerie</h3>"))) == len(STREETS)


@pytest.mark.parametrize("end", [".", ".»", " (Foto: Ute Harms)", ". Fot. Ute Harms"])
def test_captions_in_sentences_or_with_credits_whatever_their_pictures_lead_to(end: str) -> None:
    figure = "<figure><a href='/netz/am-{s}'><img src='/m/p{n}.jpg'></a><figcaption>Die Kinder gehen am {s} entlang{end}</figcaption></figure>"
    linked = [figure.format(n=n, s=s, end=end) for n, s in enumerate(STREETS)]
    assert len(shown(row(linked, name="gallery"))) == len(STREETS)
    titles = [
        figure.format(n=n, s=s, end=".")
        .replace("netz/am-", "netz/die-kinder-gehen-am-")
        .replace("'><img", "-entlang/'><img")
        for n, s in enumerate(STREETS)
    ]
    assert shown(row(titles, name="gallery")) == []
    headlines = [figure.format(n=n, s=s, end=" …") for n, s in enumerate(STREETS)]
    assert shown(row([*headlines[:2], linked[2]], name="gallery")) == []


def test_people_whom_the_article_presents_in_a_sentence_each() -> None:
    people = "".join(
        f"<li><a href='/leute/{name.lower()}'><img src='/m/p{len(name)}{name[0]}.jpg' alt='{name}'></a><p><a href='/leute/{name.lower()}'>{name}</a>"
        " hat den Chor am Kanal gegründet und singt dort an jedem Tag der Woche mit den Kindern.</p></li>"
        for name in ("Arndt", "Berger", "Celik")
    )
    assert len(shown(f"<ul class=q7>{people}</ul>")) == len(STREETS)


@pytest.mark.parametrize(
    "heading",
    ["Zobacz też zdjęcia z otwarcia", "Zobacz także galerię", "See also: photos", "Siehe auch die Fotos"],
)
def test_what_is_seen_besides_may_be_the_article_s_pictures(heading: str) -> None:
    assert len(shown(row(LARGE, f"<h3>{heading}</h3>"))) == len(STREETS)
    assert shown(row(cells(TEASERS["captions in plain text"]), f"<h3>{heading}</h3>")) == []


PEOPLE = ("Ada Moor", "Ben Falk", "Cem Arslan")


@pytest.mark.parametrize(
    "form",
    [
        "<figure><a href='/leute/{p}'><img src='/m/p{n}.jpg'></a><figcaption>{name}, Leitung</figcaption></figure>",
        "<a href='/leute/{p}'><img src='/m/p{n}.jpg'></a><p>{name}</p>",
    ],
)
def test_portraits_of_whom_the_text_tells_lead_to_their_pages(form: str) -> None:
    portraits = [
        form.format(n=n, name=name, p=name.lower().replace(" ", "-")) for n, name in enumerate(PEOPLE)
    ]
    told = f"<p>In den Vorstand kommen {PEOPLE[0]}, {PEOPLE[1]} und {PEOPLE[2]}, die im Juni beginnen.</p>"
    assert len(shown(told + row(portraits))) == len(PEOPLE)
    assert shown(told.replace("Falk", "Fuchs") + row(portraits)) == []
    assert shown(row(portraits)) == []

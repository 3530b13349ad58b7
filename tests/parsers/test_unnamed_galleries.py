"""Galleries without telling names: runs of like boxes with a picture each, and rows of pictures that are none."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def picture(number: int, target: str | None) -> str:
    image = f"<img src='/bilder/klein/{number}.jpg' alt='Bild der Fähre'>"
    return image if target is None else f"<a href='{target.format(number)}'>{image}</a>"


LARGE = "/bilder/gross/{}.jpg"


def cells(wrap: str, target: str | None, count: int = 3) -> str:
    return "".join(wrap.format(picture(number, target)) for number in range(1, count + 1))


def found(inside: str) -> Record:
    return record(page(f"<div class=q1><h1>Titel der Seite</h1>{inside}</div>"))


def numbers(pictures: tuple[object, ...]) -> list[str]:
    return [str(p.url).rpartition("/")[2] for p in pictures]  # type: ignore[attr-defined]


RUN = ["1.jpg", "2.jpg", "3.jpg"]


@pytest.mark.parametrize(
    "run",
    [f"<div class=q5>{cells('<div class=q6>{}</div>', LARGE)}</div>",
     f"<ul class=q5>{cells('<li>{}</li>', LARGE)}</ul>",
     f"<div class=q5>{cells('{}', LARGE)}</div>",
     f"<table><tr>{cells('<td>{}</td>', LARGE)}</tr></table>",
     f"<div class=q5><h3>W porcie</h3>{cells('<div class=q6>{}<div>Prom w porcie</div></div>', LARGE)}</div>"],
)  # fmt: skip
@pytest.mark.parametrize(
    "place", ["<div class=q2>{text}{run}{more}</div>", "<div class=q2>{text}{more}</div>{run}"]
)
def test_run_of_pictures_that_links_show_large(run: str, place: str) -> None:
    article = found(place.format(text=TEXT, run=run, more=MORE))
    assert numbers(article.gallery) == RUN
    assert article.images == ()


def test_captions_are_those_of_the_cells() -> None:
    wrap = "<li class=q6>{}<div class=q7>Die Fähre am Anleger</div></li>"
    article = found(f"<div class=q2>{TEXT}{MORE}</div><ul class=q5>{cells(wrap, LARGE, 2)}</ul>")
    assert [item.caption for item in article.gallery] == ["Die Fähre am Anleger"] * 2


def test_run_before_the_text_may_be_a_slider() -> None:
    slider = f"<div class=q5>{cells('<div class=q6>{}</div>', None)}</div>"
    assert numbers(found(f"{slider}<div class=q2>{TEXT}{MORE}</div>").gallery) == RUN


@pytest.mark.parametrize(
    "row",
    [f"<div class=q5>{cells('<div class=q6>{}</div>', None)}</div>",  # columns of the text
     f"<div class=q5>{cells('{}', None)}</div>",
     f"<div class=q5>{cells('<div class=q6>{}</div>', '/meldungen/{}.html')}</div>",  # teasers
     f"<div class=q5>{cells('<div class=q6>{}</div>', LARGE, 1)}</div>"],
)  # fmt: skip
def test_other_rows_of_pictures_in_the_text_are_none(row: str) -> None:
    assert found(f"<div class=q2>{TEXT}{row}{MORE}</div>").gallery == ()


def test_steps_of_the_text_with_a_picture_each_are_none_and_stay_text() -> None:
    step = (
        "Zuerst wird die Rampe gesenkt und die Schranke geöffnet, dann fahren die Wagen der Reihe nach auf das Deck. "
        * 4
    )
    run = f"<ol>{cells(f'<li><p>{step}</p>{{}}</li>', LARGE)}</ol>"
    article = found(f"<div class=q2>{TEXT}{run}{MORE}</div>")
    assert article.gallery == ()
    assert (article.body or "").count("Zuerst wird die Rampe gesenkt") == 12


def test_cards_of_data_are_none() -> None:
    data = "".join(f"<div>Länge {number} Meter</div>" for number in range(40))
    run = f"<div class=q5>{cells(f'<div class=q6>{{}}{data}</div>', LARGE)}</div>"
    assert found(f"<div class=q2>{TEXT}{run}{MORE}</div>").gallery == ()


STRIP = "<figure class=q6>{}<figcaption>Die Fähre am Anleger</figcaption></figure>"


def test_strip_of_pictures_that_each_say_what_they_show() -> None:
    """Nothing shows them large."""
    strip = f"<div class=q5>{cells(STRIP, None)}</div>"
    article = found(f"<div class=q2>{TEXT}{MORE}</div>{strip}")
    assert numbers(article.gallery) == RUN
    assert [item.caption for item in article.gallery] == ["Die Fähre am Anleger"] * 3
    assert article.images == ()


@pytest.mark.parametrize(
    "strip",
    [f"<div class=q5>{cells(STRIP, None, 2)}</div>",  # two illustrate the text
     f"<div class=q5>{cells('<div class=q6>{}<div><a href=/meldungen/faehre.html>Die Fähre am Anleger</a></div></div>', None)}</div>"],
)  # fmt: skip
def test_two_pictures_and_teasers_are_no_strip(strip: str) -> None:
    assert found(f"<div class=q2>{TEXT}{MORE}</div>{strip}").gallery == ()


def test_stage_of_slides_with_counters_and_buttons() -> None:
    slide = "<div class=q6><div>{}</div><div><button>Pokaż opis</button><p>Prom w porcie</p><p>© Eva Lauter</p></div><div>1/3</div></div>"
    stage = f"<div class=q4><button>poprzednie</button><div class=q5>{cells(slide, None)}</div><button>następne</button></div>"
    article = found(f"<div class=q2>{TEXT}{MORE}</div>{stage}")
    assert numbers(article.gallery) == RUN
    assert {(item.caption, item.credit) for item in article.gallery} == {("Prom w porcie", "Eva Lauter")}
    assert "1/3" not in (article.body or "")


def test_pictures_that_only_scripts_show() -> None:
    image = "<span data-src='/bilder/{0}.jpg'></span><noscript><img src='/bilder/{0}.jpg' alt=''></noscript>"
    slides = "".join(
        f"<div class=q6><span>{image.format(number)}</span><em>Die Fähre am Anleger</em><em>© Eva Lauter</em></div>"
        for number in (1, 2, 3)
    )
    article = found(f"<div class=q2>{TEXT}{MORE}</div><div class=q5>{slides}</div>")
    assert numbers(article.gallery) == RUN
    assert {(item.caption, item.credit) for item in article.gallery} == {
        ("Die Fähre am Anleger", "Eva Lauter")
    }


def test_heading_holds_for_pictures_with_long_captions() -> None:
    caption = "Der Minister begrüßt die Gäste am Anleger, " * 3
    unit = f"<div class=q6><span><img src='/bilder/{{}}.jpg' alt=''></span> <span>{caption}</span></div>"
    units = "".join(unit.format(number) for number in (1, 2, 3))
    assert (
        numbers(found(f"<div class=q2>{TEXT}{MORE}</div><h2>Galerie</h2><div>{units}</div>").gallery) == RUN
    )


def test_links_of_a_set_that_a_style_paints() -> None:
    link = "<a href='/bilder/{0}.jpg' data-fancybox='bilder'><div style='background-image:url(/bilder/k/{0}.jpg)'></div></a>"
    painted = "".join(f"<div>{link.format(number)}</div>" for number in (1, 2, 3))
    assert numbers(found(f"<div class=q2>{TEXT}{MORE}</div><div>{painted}</div>").gallery) == RUN
    loose = painted.replace(" data-fancybox='bilder'", "")  # of no set
    assert found(f"<div class=q2>{TEXT}{MORE}</div><div>{loose}</div>").gallery == ()


def test_script_that_shows_the_same_picture_large() -> None:
    link = "<li><a href='/bild.ashx?id={0}&amp;size=L'><img src='/bild.ashx?id={0}&amp;size=S' alt='Bild der Fähre'></a></li>"
    run = "".join(link.format(number) for number in (1, 2, 3))
    article = found(f"<div class=q2>{TEXT}{MORE}</div><ul>{run}</ul>")
    assert [str(item.url).partition("?")[2] for item in article.gallery] == [
        f"id={n}&size=L" for n in (1, 2, 3)
    ]


def test_pictures_of_a_menu_are_none() -> None:
    teasers = "".join(
        f"<li><a href='/thema/{n}'><img src='/menu/{n}.jpg' alt=''></a> <a href='/thema/{n}'>Alles zum Thema {n} der Stadt</a></li>"
        for n in range(14)
    )
    html = page(
        f"<div><ul>{teasers}</ul></div><div><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}</div></div>"
        "<div>Die Pressestelle der Stadt ist werktags von neun bis sechzehn Uhr telefonisch zu erreichen</div>"
    )
    assert record(html).images == ()
    assert record(html).gallery == ()


SLIDES = {
    "Glide": "<div class=glide><ul class=glide__slides>{}</ul></div>|<li class=glide__slide><img src=/u/b{n}.jpg alt=x><p>{c}</p></li>",
    "Splide": "<div class=splide><ul class=splide__list>{}</ul></div>|<li class=splide__slide><img data-splide-lazy=/u/b{n}.jpg alt=x><div>{c}</div></li>",
    "Flickity": "<div class=js-flickity>{}</div>|<div class=carousel-cell><img src=/u/b{n}.jpg alt=x><p>{c}</p></div>",
}


@pytest.mark.parametrize("viewer", SLIDES)
def test_the_only_text_of_a_slide_is_its_caption_on_a_page_of_few_words(viewer: str) -> None:
    around, _, item = SLIDES[viewer].partition("|")
    captions = ("Die Brücke am Morgen", "Kinder auf dem Gehweg", "Die alte Fähre am Kai")
    slides = around.format("".join(item.format(n=n, c=c) for n, c in enumerate(captions)))
    found = record(page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{slides}</div></main>"))
    assert [one.caption for one in (*found.images, *found.gallery)] == list(captions)
    assert found.body is not None
    assert captions[0] not in found.body


STEPS = (
    "Das Seil wird zweimal um den Poller gelegt.",
    "Danach den Steg von beiden Seiten festschrauben.",
    "Zuletzt die Lampen über dem Anleger prüfen!",
)


def steps(wrap: str, tag: str = "ul") -> str:
    items = "".join(wrap.format(step, picture(at, None)) for at, step in enumerate(STEPS, 1))
    return f"<{tag} class=q5>{items}</{tag}>"


@pytest.mark.parametrize(
    "run",
    [
        steps("<li class=q6>{0}{1}</li>"),
        steps("<li class=q6>{0}<br>{1}</li>", "ol"),
        steps("<li><div class=q7><b>{0}</b></div><div>{1}</div></li>", "ol"),
        steps("<div class=q6><p>{0}</p><div>{1}</div></div>", "div"),
    ],
)
@pytest.mark.parametrize("place", ["{text}{run}{more}", "{text}{more}{run}"])
def test_steps_with_a_picture_each_are_text(run: str, place: str) -> None:
    article = found(f"<div class=q2>{place.format(text=TEXT, run=run, more=MORE)}</div>")
    assert article.gallery == ()
    assert numbers(article.images) == RUN
    assert [block for block in (article.body or "").split("\n\n") if block in STEPS] == [*STEPS]


def test_sentences_behind_the_pictures_are_captions() -> None:
    article = found(f"<div class=q2>{TEXT}</div>{steps('<li class=q6>{1}<div class=q7>{0}</div></li>')}")
    assert [item.caption for item in article.gallery] == [*STEPS]
    assert not any(step in (article.body or "") for step in STEPS)

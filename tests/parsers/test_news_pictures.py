"""Captions, credits and galleries in the markup of page builders, news themes and newspapers' systems."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

LAST = "<p>Im Winter fährt die Fähre nur bei offenem Wasser, sonst verkehren zwei Busse über den Damm.</p>"


def read(unit: str, after: str = "") -> Record:
    return record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{unit}{MORE}{after}{LAST}</div></main>")
    )


def only(unit: str) -> tuple[str | None, str | None]:
    (image,) = read(unit).images
    return image.caption, image.credit


MARKED = [
    ("Die Fähre am Kai. Foto: M. Castell / EFE", "Die Fähre am Kai.", "M. Castell / EFE"),
    ("Le bac au quai de la Lézarde Crédit photo : Jan Holub", "Le bac au quai de la Lézarde", "Jan Holub"),
    ("Prom przy nabrzeżu. Fot. Nora Beck/dpa", "Prom przy nabrzeżu.", "Nora Beck/dpa"),
    ("Prom przy nowym nabrzeżu – Fot. Nora Beck/dpa", "Prom przy nowym nabrzeżu", "Nora Beck/dpa"),
    ("İskelede yeni vapur Fotoğraf: Selim Duraner", "İskelede yeni vapur", "Selim Duraner"),
]


@pytest.mark.parametrize(("text", "caption", "credit"), MARKED)
def test_the_mark_of_a_credit_tells_more_than_the_form_of_a_name(
    text: str, caption: str, credit: str
) -> None:
    figure = f'<figure class="wp-block-image"><img src="/a.jpg"><figcaption>{text}</figcaption></figure>'
    assert only(figure) == (caption, credit)


@pytest.mark.parametrize(
    "mark", ["Crédit photo : Jan Holub", "Fotoğraf: Jan Holub", "Bildquelle: Jan Holub", "Kép: Jan Holub"]
)
def test_marks_of_a_line_of_its_own(mark: str) -> None:
    box = f"<div class=kasten><img src=/a.jpg><div class=bildtext>Die Fähre am Kai</div><div class=k2>{mark}</div></div>"
    assert only(box) == ("Die Fähre am Kai", "Jan Holub")


def test_the_end_of_a_sentence_is_no_mark_that_a_credit_left() -> None:
    figure = (
        '<figure><img src="/a.jpg"><figcaption>{}<span class="credit">Jan Holub</span></figcaption></figure>'
    )
    assert only(figure.format("Die Fähre ist ein Vorbild. ")) == ("Die Fähre ist ein Vorbild.", "Jan Holub")
    assert only(figure.format("Die Fähre auf einem Foto. ")) == ("Die Fähre auf einem Foto.", "Jan Holub")
    assert only(figure.format("Die Fähre am Kai. Foto: ")) == ("Die Fähre am Kai.", "Jan Holub")


NAMES = [
    ("Los vecinos suben a la linterna del faro", "Lucía Ferrándiz"),
    ("Los vecinos suben a la linterna del faro.", "EFE"),
    ("Los vecinos suben a la linterna.", "J. M. de la Torre / EP"),
    ("La banda prova a metà del ponte coperto.", "(Paolo Serafin)"),
]


@pytest.mark.parametrize(("caption", "name"), NAMES)
def test_a_name_after_the_caption_in_a_part_of_its_own(caption: str, name: str) -> None:
    figure = (
        f'<figure><img src="/a.jpg"><figcaption class="c1"><span class="c2">{caption}</span> '
        f'<span class="c3">{name}</span></figcaption></figure>'
    )
    assert only(figure) == (caption, name.strip("()"))


@pytest.mark.parametrize(
    ("first", "second"),
    [("Im Gespräch", "Karla Wendt und Ilse Tamm"), ("Die Fähre am Kai von Osten gesehen", "Blick vom Turm"),
     ("Die Fähre am Kai von Osten gesehen", "Bodden"), ("未収録の写真です。これは長い説明文です。とても長い説明文", "写真を拡大する")],
)  # fmt: skip
def test_a_second_part_that_is_no_name_stays_in_the_caption(first: str, second: str) -> None:
    figure = f"<figure><img src=/a.jpg><figcaption><span>{first}</span> <span>{second}</span></figcaption></figure>"
    assert only(figure) == (f"{first} {second}", None)


def test_a_second_caption_element_that_states_the_author() -> None:
    figure = (
        '<figure><picture><img src="/a.jpg"></picture><div class="caption" data-showmore="true">'
        '<figcaption itemprop="caption">Die Fähre am Kai</figcaption>'
        '<figcaption itemprop="author" data-byline-prefix="Foto: ">Jan Holub</figcaption></div></figure>'
    )
    assert only(figure) == ("Die Fähre am Kai", "Jan Holub")
    bare = figure.replace('<figcaption itemprop="caption">Die Fähre am Kai</figcaption>', "")
    assert only(bare) == (None, "Jan Holub")


@pytest.mark.parametrize("name", ["subscriber-hide", "subscriber-only", "subscribers"])
def test_parts_of_a_text_that_are_named_by_whom_they_are_for(name: str) -> None:
    found = read(
        f'<div class="inline-asset {name}"><figure><img src="/a.jpg"><figcaption>Die Fähre</figcaption></figure></div>',
        f'<div class="{name}"><p>Eine zweite Fähre ist bestellt und kommt im Frühjahr aus einer Werft in Estland.</p></div>',
    )
    assert [image.caption for image in found.images] == ["Die Fähre"]
    assert "kommt im Frühjahr aus einer Werft" in (found.body or "")


PICTURE = '<figure class="wp-block-image aligncenter"><img src="/{}.jpg" alt=""/></figure>'


def test_the_paragraph_below_a_figure_that_is_a_caption_by_its_credit_or_setting() -> None:
    small = '<p class="has-small-font-size">Die Fähre am Kai. Foto: Jan Holub</p>'
    assert only(PICTURE.format("a") + small) == ("Die Fähre am Kai.", "Jan Holub")
    centred = '<p class="has-text-align-center has-small-font-size"><em>{}</em></p>'
    found = read(
        PICTURE.format("a") + centred.format("Die Fähre am Kai"),
        PICTURE.format("b") + centred.format("Der Leuchtturm am Bodden"),
    )
    assert [image.caption for image in found.images] == ["Die Fähre am Kai", "Der Leuchtturm am Bodden"]
    assert "Leuchtturm" not in (found.body or "")


@pytest.mark.parametrize("line", ["<p>Die Fähre am Kai</p>", "<p>Montag, 4. Mai 2020, von Jan Holub</p>"])
def test_the_paragraph_below_a_figure_stays_text(line: str) -> None:
    found = read(PICTURE.format("a") + line)
    assert [image.caption for image in found.images] == [None]


CAPTIONS = ("Die Brücke am Morgen", "Die Leiterin schneidet das Band durch", "Kinder auf dem Gehweg")


def unit(item: str, around: str = "{}") -> str:
    return around.format("".join(item.format(n=n, c=caption) for n, caption in enumerate(CAPTIONS)))


GALLERIES = {
    "Jetpack's carousel": unit(
        '<a href="https://amt.example/2020/05/datei-{n}/"><img data-permalink="https://amt.example/2020/05/datei-{n}/" data-image-title="DSC_1{n}" '
        'data-orig-file="/u/b{n}.jpg" data-image-caption="&lt;p&gt;{c}&lt;/p&gt;" src="/u/b{n}-300x200.jpg"></a>', '<div class="gallery galleryid-7">{}</div>'),
    "Jetpack's slides": unit(
        "<li class='wp-block-jetpack-slideshow_slide swiper-slide'><figure><img src=/u/b{n}.jpg><figcaption class='wp-block-jetpack-slideshow_caption'>{c}"
        "</figcaption></figure></li>", "<div class=wp-block-jetpack-slideshow><div class=swiper-container><ul class=swiper-wrapper>{}</ul></div></div>"),
    "MetaSlider": unit("<li class='slide-{n} ms-image'><img src=/u/b{n}.jpg><div class=caption-wrap><div class=caption>{c}</div></div></li>",
                       "<div class='metaslider ml-slider'><div><ul class=slides>{}</ul></div></div>"),
    "Envira": unit("<div class=item><a class=e1 href=/u/b{n}.jpg title=IMG_20{n} data-envira-caption='{c}'><img src=/u/b{n}-640x480.jpg></a></div>",
                   "<div class=envira-gallery-wrap>{}</div>"),
    "FooGallery": unit("<div class=fg-item><a href=/u/b{n}.jpg data-caption-title=IMG_20{n} data-caption-desc='{c}'><img data-src-fg=/u/c{n}.jpg></a></div>",
                       "<div class='foogallery foogallery-container'>{}</div>"),
    "Bricks": unit("<li><a data-pswp-src=/u/b{n}.jpg href=/u/b{n}.jpg data-pswp-caption='{c}'><img src=/u/b{n}-300x200.jpg></a></li>",
                   "<ul class='brxe-image-gallery'>{}</ul>"),
    "Elementor": unit("<a class=e-gallery-item href=/u/b{n}.jpg data-elementor-lightbox-slideshow=a1 data-elementor-lightbox-title=IMG_20{n}><div role=img "
                      "class=e-gallery-image data-thumbnail=/u/b{n}-300x200.jpg></div><div class=elementor-gallery-item__description>{c}</div></a>",
                      "<div class=elementor-gallery__container>{}</div>"),
    "Elementor's lightbox": unit("<a href=/u/b{n}.jpg data-elementor-lightbox-slideshow=a1 data-elementor-lightbox-title=b{n} data-elementor-lightbox-description="
                                 "'{c}'><div role=img></div></a>", "<div class=elementor-gallery__container>{}</div>"),
    "AMP": unit("<div class=slide><figure><amp-img src=/u/b{n}.jpg></amp-img><figcaption>{c}</figcaption></figure></div>",
                "<amp-base-carousel width=4 height=3>{}</amp-base-carousel>"),
    "Squarespace": unit("<figure class=gallery-grid-item><img data-src=/u/b{n}.jpg><figcaption class=gallery-caption><p>{c}</p></figcaption></figure>",
                        "<div class='gallery-grid gallery-grid--layout-grid'><div class=gallery-grid-wrapper>{}</div></div>"),
}  # fmt: skip


@pytest.mark.parametrize("form", GALLERIES)
def test_galleries_of_plug_ins_and_builders(form: str) -> None:
    found = read(GALLERIES[form])
    assert [item.caption for item in found.gallery] == list(CAPTIONS)
    assert [item.url.rpartition("/")[2] for item in found.gallery if item.url] == [
        f"b{n}.jpg" for n in range(3)
    ]
    assert not found.images
    assert not any(caption in (found.body or "") for caption in CAPTIONS)


def test_slides_between_paragraphs_illustrate_the_text() -> None:
    slides = unit(
        "<div class=slide><img src=/u/b{n}.jpg><p class=caption>{c}</p></div>", "<div class=slider>{}</div>"
    )
    found = read(slides)
    assert [image.caption for image in found.images] == list(CAPTIONS)
    assert not found.gallery


@pytest.mark.parametrize("href", ["/2020/05/datei-{n}/", "/termine/{n}/"])
def test_pictures_that_lead_to_pages_which_they_do_not_state(href: str) -> None:
    rows = unit(
        f'<a href="https://anders.example{href}"><img data-permalink="https://anders.example/p/{{n}}/" src="/u/b{{n}}.jpg"></a>',
        "<div class=gallery>{}</div>",
    )
    assert not read(rows).gallery


def test_linked_name_behind_a_slash() -> None:
    figure = '<figure><img src="/a.jpg"><figcaption>Die Fähre am Kai / <a href="https://foto.example">{}</a></figcaption></figure>'
    assert only(figure.format("Ilse Tamm")) == ("Die Fähre am Kai", "Ilse Tamm")
    assert only(figure.format("mehr davon")) == ("Die Fähre am Kai / mehr davon", None)


def test_word_for_a_picture_is_no_caption() -> None:
    rows = "".join(
        f'<li><a href="/u/b{n}.jpg"><img src="/u/k{n}.jpg" alt="image"></a></li>' for n in range(3)
    )
    found = read("", f"<ul class=galerie>{rows}</ul>")
    assert [item.caption for item in found.gallery] == [None, None, None]


@pytest.mark.parametrize("line", ["Quelle: Landkreis am See", "Source: Harbour Office"])
def test_the_source_of_the_text_is_no_credit_where_the_caption_has_its_own(line: str) -> None:
    shown = read(
        "", f'<img src="/a.jpg" alt=""><p class="caption">Die Fähre am Kai. Foto: Nora Beck</p><p>{line}</p>'
    )
    assert [(image.caption, image.credit) for image in shown.images] == [("Die Fähre am Kai.", "Nora Beck")]
    assert line in shown.body

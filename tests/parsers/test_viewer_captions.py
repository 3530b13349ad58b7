"""Captions and pictures that viewers, sliders and page builders keep elsewhere than beside their pictures."""

from __future__ import annotations

import pytest

from tests.parsers.test_viewers import article


def items(markup: str, behind: str = "") -> list[tuple[str, str | None, str | None]]:
    found = article(markup, behind)
    return [(one.url.rpartition("/")[2], one.caption, one.credit) for one in (*found.images, *found.gallery)]


def test_credit_in_the_second_attribute_of_a_viewer() -> None:
    row = "".join(
        f'<a class="e-gallery-item" href="/u/{n}.jpg" data-elementor-lightbox-title="Halle {n} von innen" '
        f'data-elementor-lightbox-description="Foto: Ole Brandt"><img src="/u/{n}-300x200.jpg" alt=""></a>'
        for n in "ab"
    )
    assert items(f'<div class="elementor-gallery">{row}</div>') == [
        ("a.jpg", "Halle a von innen", "Ole Brandt"),
        ("b.jpg", "Halle b von innen", "Ole Brandt"),
    ]


def test_title_and_description_in_one_attribute() -> None:
    row = "".join(
        f'<a class="glightbox" href="/u/{n}.jpg" data-glightbox="title: Steg {n}; description: Foto: Jutta Kern"><img src="/u/t/{n}.jpg"></a>'
        for n in "ab"
    )
    assert [one[1:] for one in items(f"<div class=gallery>{row}</div>")] == [
        ("Steg a", "Jutta Kern"),
        ("Steg b", "Jutta Kern"),
    ]


@pytest.mark.parametrize("name", ["title", "data-sub-html"])
def test_captions_named_by_their_id(name: str) -> None:
    row = "".join(f'<a href="/u/{n}.jpg"><img src="/u/t/{n}.jpg" {name}="#c{n}"></a>' for n in "ab")
    boxes = "".join(
        f'<div id="c{n}" class="nivo-html-caption">Das Boot <b>{n}</b> am Kai</div>' for n in "ab"
    )
    found = article(f'<div class="nivoSlider gallery">{row}</div>{boxes}')
    assert [one.caption for one in (*found.images, *found.gallery)] == [
        "Das Boot a am Kai",
        "Das Boot b am Kai",
    ]
    assert "am Kai" not in (found.body or "")


def test_a_heading_with_the_id_stays_in_the_text() -> None:
    found = article(
        '<p><a href="/u/a.jpg" title="#weiter"><img src="/u/a.jpg"></a></p><h2 id="weiter"><a href="/u/x">Wie es weitergeht</a></h2><p>Danach wird das Ufer bepflanzt, und der Weg bleibt bis zum Herbst gesperrt.</p>'
    )
    assert "bleibt bis zum Herbst gesperrt" in (found.body or "")


def test_file_and_caption_in_the_data_of_a_link() -> None:
    row = "".join(
        f'<a href="#" class="w-inline-block w-lightbox"><img src="/u/{n}-p-500.jpg" alt="">'
        f'<script type="application/json" class="w-json">{{"items": [{{"_id": "{n}", "url": "/u/{n}.jpg", "type": "image", "caption": "Brücke {n}"}}], "group": "B"}}</script></a>'
        for n in "ab"
    )
    assert [one[:2] for one in items(f"<div class=gallery>{row}</div>")] == [
        ("a.jpg", "Brücke a"),
        ("b.jpg", "Brücke b"),
    ]


@pytest.mark.parametrize(
    "data", ["{", "[]", '{"items": [1]}', '{"items": "x"}', '{"items": [{"type": "image", "url": 3}]}']
)
def test_broken_data_of_a_link_costs_nothing(data: str) -> None:
    markup = f'<a href="#" class="w-lightbox"><img src="/u/a.jpg"><script class="w-json">{data}</script></a>'
    assert [one[0] for one in items(markup)] == ["a.jpg"]


def test_a_second_slider_of_the_same_pictures_is_none() -> None:
    def slides(folder: str) -> str:
        return "".join(f'<li class="splide__slide"><img src="/u/{folder}{n}.jpg" alt=""></li>' for n in "abc")

    main = f'<div class="splide gallery" id="main"><ul class="splide__list">{slides("")}</ul></div>'
    strip = f'<div class="splide gallery" id="strip"><ul class="splide__list">{slides("thumbs/")}</ul></div>'
    assert [one[0] for one in items(main + strip)] == ["a.jpg", "b.jpg", "c.jpg"]
    found = article(main + strip)
    assert next(one.thumbnail_url for one in found.gallery).endswith("/u/thumbs/a.jpg")  # type: ignore[union-attr]


def test_tiles_painted_when_they_are_scrolled_to() -> None:
    row = "".join(f'<a class="tile" href="/u/{n}.jpg" data-bg="/u/t/{n}.jpg"></a>' for n in "abc")
    assert [one[0] for one in items(f"<div class=gallery>{row}</div>")] == ["a.jpg", "b.jpg", "c.jpg"]


def test_scriptless_list_of_what_a_gallery_shows() -> None:
    row = "".join(
        f'<div class=item><a href="/u/{n}.jpg" data-caption="Blick {n}"><img src="/u/{n}-300x200.jpg"></a></div>'
        for n in "ab"
    )
    copies = "".join(f'<img src="/u/{n}.jpg" alt="Blick {n}">' for n in "ab")
    found = article(f'<div class="envira-gallery-public gallery">{row}</div><noscript>{copies}</noscript>')
    assert not found.images
    assert [one.caption for one in found.gallery] == ["Blick a", "Blick b"]


def test_pictures_that_feed_a_viewer_are_a_gallery() -> None:
    row = "".join(f'<img src="/u/t/{n}.jpg" data-image="/u/{n}.jpg" alt="">' for n in "abc")
    assert [one.url.rpartition("/")[2] for one in article(f"<div id=q7>{row}</div>").gallery] == [
        "a.jpg",
        "b.jpg",
        "c.jpg",
    ]


def test_credit_at_the_end_of_the_caption_of_a_gallery() -> None:
    row = "".join(f'<figure><img src="/u/{n}.jpg" alt=""></figure>' for n in "ab")
    caption = "<figcaption>Eröffnung der Brücke. Fotos: Stadt Ulm</figcaption>"
    found = article(f'<figure class="wp-block-gallery">{row}{caption}</figure>')
    assert [one.credit for one in found.gallery] == ["Stadt Ulm", "Stadt Ulm"]


def test_dash_left_where_the_credit_stood_first() -> None:
    markup = '<figure><img src="/u/a.jpg"><figcaption><em>Bild: Land / Thomas Kern</em> – Blick in die Halle</figcaption></figure>'
    assert items(markup) == [("a.jpg", "Blick in die Halle", "Land / Thomas Kern")]


REST = "Im zweiten Abschnitt folgen die Rampen am Nordufer, für die das Land zwei Millionen Euro gibt."


@pytest.mark.parametrize(
    "button", ['<button class="read-more">Weiterlesen</button>', '<a href="#" id="more">Mehr</a>']
)
def test_rest_of_a_text_above_a_button(button: str) -> None:
    found = article(f'<div style="display:none"><p>{REST}</p></div>{button}')
    assert REST in (found.body or "")


@pytest.mark.parametrize(
    "button", ['<button class="share">Teilen</button>', '<a href="/news" class="more">Mehr</a>', ""]
)
def test_hidden_box_that_no_button_opens(button: str) -> None:
    found = article(f'<div style="display:none"><p>{REST}</p></div>{button}')
    assert REST not in (found.body or "")


ROW = "".join(
    f'<li><a href="/u/g/{n}.jpg" title="Das Boot {n} am Kai"><img src="/u/t/{n}.jpg" alt=""></a></li>'
    for n in "abc"
)
GALLERY = [(f"{n}.jpg", f"Das Boot {n} am Kai", None) for n in "abc"]


@pytest.mark.parametrize(
    "markup",
    [
        f'<div class=k1><div class=k2><img src="/u/g/a.jpg" alt=""></div><ul class=k3>{ROW}</ul></div>',
        f'<div class=k1><ul class=k3>{ROW}</ul><div class=k2><a href="#"><img src="/u/g/a.jpg" alt=""></a></div></div>',
        f'<img src="/u/g/a.jpg" alt=""><div class=k1><ul class=k3>{ROW}</ul></div>',
        "<div class=k1><div class=k2>"
        + "".join(f'<div><img src="/u/g/{n}.jpg" alt=""><div class=k5>Das Boot {n} am Kai</div></div>' for n in "abc")
        + "</div><div class=k3>"
        + "".join(f'<div><img src="/u/t/{n}.jpg" alt=""></div>' for n in "abc")
        + "</div></div>",
    ],
)  # fmt: skip
def test_a_picture_beside_its_gallery_is_shown_once(markup: str) -> None:
    assert items(markup) == GALLERY


@pytest.mark.parametrize(
    ("before", "more"),
    [
        (
            '<p><img src="/u/g/a.jpg" alt=""></p><p>Am Kai liegen wieder Boote, und der Kran hebt sie bis zum Abend.</p>',
            ("a.jpg", None, None),
        ),
        (
            '<figure><img src="/u/g/a.jpg" alt=""><figcaption>Der Kai am Morgen</figcaption></figure>',
            ("a.jpg", "Der Kai am Morgen", None),
        ),
        ('<div class=k2><img src="/u/g/d.jpg" alt=""></div>', ("d.jpg", None, None)),
    ],
)
def test_a_picture_above_a_gallery_is_another(before: str, more: tuple[str, str | None, str | None]) -> None:
    assert items(f"{before}<ul class=k3>{ROW}</ul>") == [more, *GALLERY]

"""Galleries that only a script has: what it hands to a viewer, and lists of pictures as data."""

from __future__ import annotations

import html
import json

import pytest

from tests.parsers.test_viewer_captions import items
from tests.parsers.test_viewers import article

SAID = ["Arbeiter auf der Krone der Mauer", "Blick in den leeren Stausee"]
WANTED = [("a.jpg", SAID[0], None), ("b.jpg", SAID[1], None)]
PLAIN = [
    {"src": f"/u/{n}.jpg", "thumb": f"/u/t/{n}.jpg", "caption": said}
    for n, said in zip("ab", SAID, strict=True)
]


def objects(form: str) -> str:
    """A list as a program has it, not as JSON does."""
    return ", ".join("{" + form.format(n=n, said=said) + "}" for n, said in zip("ab", SAID, strict=True))


ITEMS = objects("src: '/u/{n}.jpg', w: 1200, h: 800, title: '{said}'")
OPENER = '<p><a href="#" id="opn" class="btn show-all">Bilder ansehen</a></p>'
BOX = '<div id="g"></div>'


@pytest.mark.parametrize(
    ("markup", "behind"),
    [
        (OPENER, f"<script>document.getElementById('opn').onclick = function () {{ new PhotoSwipe(el, UI, [{ITEMS}], {{}}); }};</script>"),
        (OPENER, f"<script>$('.show-all').on('click', function () {{ $(this).lightGallery({{dynamic: true, dynamicEl: [{ITEMS}]}}) }});</script>"),
        (f"<script>var shown = [{ITEMS}]; new PhotoSwipe(el, UI, shown, {{}});</script>", ""),
        (BOX, f'<script>var slides = {json.dumps(PLAIN)}; initGallery("#g", slides);</script>'),
        (f'{BOX}<script type="application/json" data-for="g">{json.dumps(PLAIN)}</script>', ""),
        (f'<a href="javascript:;" onclick="Fancybox.show([{html.escape(ITEMS)}])">Galerie</a>', ""),
        (OPENER, "<script>$('#opn').click(function () { $.fancybox.open(["
                 + objects("src: '/u/{n}.jpg', opts: {{caption: '<b>{said}</b>'}}") + "]) });</script>"),
        (BOX, "<script>$('#g').nanogallery2({itemsBaseURL: '/u/', items: [" + objects("src: '{n}.jpg', title: '{said}'") + "]});</script>"),
        ('<div id="g"><img src="/u/t/a.jpg" alt=""></div>', f"<script>lightGallery('#g', [{ITEMS}])</script>"),
        ('<div id="g"><img src="/u/t/a.jpg" alt=""><img src="/u/t/b.jpg" alt=""></div>', f"<script>lightGallery('#g', [{ITEMS}])</script>"),
        (f'<div class="galerie" data-gallery="{html.escape(json.dumps(PLAIN))}"><button>Bilder</button></div>', ""),
        (f'<div class="galerie" data-options="{html.escape(json.dumps({"slides": [{"image": {"url": one["src"]}, "text": one["caption"]} for one in PLAIN]}))}"></div>', ""),
    ],
)  # fmt: skip
def test_pictures_of_viewers(markup: str, behind: str) -> None:
    assert items(markup, behind) == WANTED


def test_title_above_a_credit() -> None:
    listed = objects(
        "src: '/u/{n}.jpg', srct: '/u/t/{n}.jpg', title: '{said}', description: 'Foto: Eva Horn'"
    )
    found = items(BOX, f"<script>jQuery('#g').nanogallery2({{items: [{listed}]}})</script>")
    assert found == [(file, said, "Eva Horn") for file, said, _ in WANTED]


@pytest.mark.parametrize(
    "behind",
    [
        f"<script>var shown = [{ITEMS}]; preload(shown);</script>",  # for no viewer
        "<script>gallery('#g', ["
        + objects("src: '/u/{n}.jpg', url: '/news/{n}', title: '{said}'")
        + "])</script>",
        "<script>lightbox.option({icons: [" + objects("src: '/u/{n}.png'") + "]})</script>",
        "<script>lightGallery('#g', [{src: '/u/a.jpg', title: 'Eine Mauer'}])</script>",
        "<script>lightGallery('#g', [{src: '/u/a.jpg', title: 'Eine</script>",
        "<script>lightGallery('#g', [{src: load('/u/a.jpg')(, {src: '/u/b.jpg'}])</script>",
        '<script type="application/ld+json">' + json.dumps(PLAIN) + "</script>",
        '<script type="application/json">{"gallery": ' + json.dumps(PLAIN)[:-1] + "</script>",
    ],
)
def test_lists_of_something_else(behind: str) -> None:
    assert items(BOX, behind) == []


def test_pictures_that_the_page_shows_itself() -> None:
    """They have their captions there, and other addresses in the list."""
    shown = "".join(
        f'<figure><img src="/u/{n}-640x480.jpg" alt=""><figcaption>Bild von {n} im Mai</figcaption></figure>'
        for n in "ab"
    )
    listed = objects("src: '/u/{n}-1200x900.jpg', title: '{said}'")
    found = items(shown, f"<script>var gallery = [{listed}];</script>")
    assert [caption for _, caption, _ in found] == ["Bild von a im Mai", "Bild von b im Mai"]


def test_a_picture_in_a_box_that_a_script_names_stays() -> None:
    found = items(
        '<div id="g"><img src="/u/chef.jpg" alt=""></div>', f"<script>lightGallery('#g', [{ITEMS}])</script>"
    )
    assert sorted(found) == [*WANTED, ("chef.jpg", None, None)]


def test_caption_in_an_attribute_above_a_credit() -> None:
    figure = '<figure><img src="/u/a.jpg" data-caption="Arbeiter auf der Mauer"><figcaption>Foto: Eva Horn</figcaption></figure>'
    assert items(figure) == [("a.jpg", "Arbeiter auf der Mauer", "Eva Horn")]


def test_what_a_list_says_instead_of_a_picture_goes_with_it() -> None:
    slides = [{**one, "alt": f"Halle {n}"} for n, one in enumerate(PLAIN)]
    found = article(BOX, f'<script>var slides = {json.dumps(slides)}; initGallery("#g", slides);</script>')
    assert [(one.caption, one.alt) for one in found.gallery] == [(SAID[0], "Halle 0"), (SAID[1], "Halle 1")]

"""Captions and credits in attributes that each viewer and each system names otherwise."""

from __future__ import annotations

import pytest

from tests.parsers.test_viewer_captions import items

SAID = ["Arbeiter auf der Krone der Mauer", "Blick in den leeren Stausee"]


def row(on: str, attributes: list[str]) -> str:
    links = (
        f'<a href="/u/{n}.jpg" {said if on == "a" else ""}><img src="/u/t/{n}.jpg" alt="" {said if on == "img" else ""}></a>'
        for n, said in zip("ab", attributes, strict=True)
    )
    return f"<div class=bilder>{''.join(links)}</div>"


@pytest.mark.parametrize("on", ["a", "img"])
@pytest.mark.parametrize(
    "name",
    [
        "data-lightbox-title", "data-fancybox-caption", "data-photo-caption", "data-img-caption", "data-slide-caption", "data-rl_caption",
        "data-lcl-txt", "data-pswp-title", "data-mfp-title", "data-legende", "data-bildunterschrift", "data-didascalia", "data-leyenda",
        "data-pie-foto", "data-podpis", "data-opis", "data-popis", "data-bijschrift", "data-figcaption", "data-caption-text", "data-imageCaption",
        "data-photo-description", "caption",
    ],
)  # fmt: skip
def test_names_of_captions(name: str, on: str) -> None:
    found = items(row(on, [f'{name}="{text}"' for text in SAID]))
    assert found == [("a.jpg", SAID[0], None), ("b.jpg", SAID[1], None)]


@pytest.mark.parametrize(
    "attribute",
    [
        'data-share-title="Talsperre wird saniert"', 'data-share-caption="Talsperre"', 'data-gtm-image-title="Talsperre"', 'data-ga-title="Talsperre wird saniert"', 'data-page-title="Talsperre"',
        'data-pin-description="Talsperre wird saniert"', 'data-gallery-title="Bilder vom Baustart"', 'data-original-title="Zum Vergrößern"',
        'data-caption-position="Bottom left"', 'data-captionposition="Bottom left"', 'data-photo-caption="true"', 'data-photo-caption="42"',
        'data-photo-title="IMG_2041"', 'data-popup-title="Bild vergrößern"', 'data-photo-alt="Eine Mauer"', 'data-text="Eine Mauer"',
        'data-photo-caption="#c1"', 'data-img-text="/u/t/c.jpg"', "data-photo-desc='{\"a\": 1}'",
    ],
)  # fmt: skip
@pytest.mark.parametrize("on", ["a", "img"])
def test_names_of_something_else(attribute: str, on: str) -> None:
    assert items(row(on, [attribute, attribute])) == [("a.jpg", None, None), ("b.jpg", None, None)]


@pytest.mark.parametrize(
    ("attribute", "credit"),
    [
        ('data-photo-author="Eva Horn"', "Eva Horn"), ('data-bildquelle="Amt für Wasser"', "Amt für Wasser"),
        ('data-fotograf="Eva Horn"', "Eva Horn"), ('data-foto-credits="Eva Horn"', "Eva Horn"), ('data-img-source="Archiv"', "Archiv"),
        ('data-img-source="/u/g/a.jpg"', None), ('data-img-source="g/a.jpg"', None), ('data-image-owner="42"', None),
        ('data-share-copyright="Eva Horn"', None), ('data-source="Eva Horn"', None),
    ],
)  # fmt: skip
def test_names_of_credits(attribute: str, credit: str | None) -> None:
    found = items(row("img", [f'data-opis="{text}" {attribute}' for text in SAID]))
    assert found == [("a.jpg", SAID[0], credit), ("b.jpg", SAID[1], credit)]


def test_what_a_box_says_of_its_picture() -> None:
    box = '<div class=b data-photo-caption="Arbeiter auf der Mauer" data-photo-credit="Eva Horn"><img src="/u/a.jpg" alt=""></div>'
    assert items(box) == [("a.jpg", "Arbeiter auf der Mauer", "Eva Horn")]
    other = '<div class=b data-title="Talsperre" data-author="Eva Horn"><img src="/u/a.jpg" alt=""></div>'
    assert items(other) == [("a.jpg", None, None)]


CREDITED = '<meta itemprop="caption" content="{said}"><meta itemprop="creditText" content="Eva Horn">'


@pytest.mark.parametrize(
    ("inner", "credit"),
    [
        ('<meta itemprop="caption" content="{said}">', None), (CREDITED, "Eva Horn"), ('<span itemprop="caption">{said}</span>', None),
        ('<span itemprop="caption">{said}</span><span itemprop="copyrightHolder">Eva Horn</span>', "Eva Horn"),
        ('<span itemprop="caption">{said}</span><meta itemprop="copyrightHolder" content="Eva Horn">', "Eva Horn"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("tag", ["figure", "div", "li"])
def test_properties_of_pictures(tag: str, inner: str, credit: str | None) -> None:
    pictures = (
        f'<{tag} itemscope itemtype="https://schema.org/ImageObject" itemprop="associatedMedia"><a href="/u/{n}.jpg" itemprop="contentUrl">'
        f'<img src="/u/t/{n}.jpg" alt=""></a>{inner.format(said=said)}</{tag}>'
        for n, said in zip("ab", SAID, strict=True)
    )
    found = items(f'<div itemscope itemtype="https://schema.org/ImageGallery">{"".join(pictures)}</div>')
    assert found == [("a.jpg", SAID[0], credit), ("b.jpg", SAID[1], credit)]


def test_properties_of_what_holds_a_picture() -> None:
    text = '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="author" content="Eva Horn"><img src="/u/a.jpg" alt=""></div>'
    assert items(text) == [("a.jpg", None, None)]

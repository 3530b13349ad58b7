"""Captions and credits as the systems of newspapers print them: in attributes, in elements for attributions, side by side."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE
from tests.parsers.test_houses_of_papers import PLAIN, TITLE

IMG = "<img alt='' src=/u/faehre.jpg width=800 height=500>"
CAPTION = "Die Fähre am neuen Kai von Lauterbach"


@pytest.mark.parametrize(
    "unit",
    [
        f"<figure>{IMG}<figcaption>{CAPTION}</figcaption><footer>Jan Holub</footer></figure>",
        f"<figure>{IMG}<figcaption>{CAPTION}<footer>Jan Holub</footer></figcaption></figure>",
        f"<figure>{IMG}<div class=k3 data-c-caption='{CAPTION}' data-c-credit='Jan Holub'></div></figure>",
        f"<figure>{IMG}<div class=k3 data-c-credit='Jan Holub' data-c-caption='{CAPTION}'></div></figure>",
        f"<figure>{IMG}<figcaption>{CAPTION} <span class=k3>Jan Holub</span></figcaption></figure>",
        f"<figure>{IMG}<figcaption>{CAPTION} - <span class=credits>Jan Holub</span></figcaption></figure>",
        f"<figure class=k2>{IMG}<div class=credit-and-text><p class=image-caption>{CAPTION}</p><p class=credit>Jan Holub</p></div></figure>",
    ],
)
def test_captions_and_credits_of_papers(unit: str) -> None:
    found = record(page(f"<main><h1>{TITLE}</h1><div class=k1>{TEXT}{unit}{MORE}</div></main>"))
    assert [(p.caption, p.credit) for p in found.images] == [(CAPTION, "Jan Holub")]
    assert (found.body or "").split("\n\n") == PLAIN


@pytest.mark.parametrize("credit", ["Credit: Jan Holub/Bote", "Foto: dpa/Jan Holub", "Credit: Reuters"])
def test_a_caption_with_its_credit_right_beside_it(credit: str) -> None:
    box = f"<div class=k3><span class=k4>{CAPTION}</span><span class=k5>{credit}</span></div>"
    unit = f"<div class=k2><a href='#'><picture>{IMG}</picture>{box}</a></div>"
    found = record(page(f"<main><h1>{TITLE}</h1><div class=k1>{TEXT}{unit}{MORE}</div></main>"))
    assert [(p.caption, p.credit) for p in found.images] == [(CAPTION, credit.partition(": ")[2])]


@pytest.mark.parametrize(
    "caption",
    [
        "Am Kai von Lauterbach steht ihr Vater, <span class=k3>Jan Holub</span>",
        "Die Leiterin des Amtes am Kai mit <span class=k3>Jan Holub</span>",
        "Kapitän <span class=k3>Jan Holub</span>",
        "Die Fähre am neuen Kai von <span>Bad Lauterbach</span>",
    ],
)
def test_a_name_that_a_caption_ends_with_is_no_credit(caption: str) -> None:
    unit = f"<figure>{IMG}<figcaption>{caption}</figcaption></figure>"
    (found,) = record(page(f"<main><h1>{TITLE}</h1><div class=k1>{TEXT}{unit}{MORE}</div></main>")).images
    assert found.credit is None
    assert (found.caption or "").endswith(("Holub", "Lauterbach"))


SIGNED = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Eva Roth"}}</script>'
LINK = "<a href=/av/7><span>Eva Roth</span></a>"


def pictures(head: str, *, data: str = SIGNED) -> list[str]:
    html = page(
        f"<main><article><h1>{TITLE}</h1>{head}<div class=k1>{TEXT}{MORE}</div></article></main>", data
    )
    return [picture.url.rpartition("/")[2] for picture in record(html).images]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=k2><img src=/u/7.jpg alt=''><div class=k3>{LINK}</div></div>",
        f"<div class=k2><div class=k3>{LINK}</div><div class=k4><img src=/u/7.jpg></div></div>",
    ],
)
def test_a_picture_beside_the_link_to_its_author_is_a_portrait(box: str) -> None:
    assert pictures(box) == []


@pytest.mark.parametrize(
    "box",
    [
        "<div class=k2><img src=/u/7.jpg alt=''><div class=k3><a href=/av/8>Max Holub</a></div></div>",
        f"<div class=k2><img src=/u/7.jpg alt='Die neue Brücke'><div class=k3>{LINK}</div></div>",
        f"<div class=k2><img src=/u/7.jpg alt=''><div class=k3>Die Brücke am Morgen, gesehen von {LINK}</div></div>",
    ],
)
def test_a_picture_that_says_more_than_its_author_is_none(box: str) -> None:
    assert pictures(box) == ["7.jpg"]


@pytest.mark.parametrize("name", ["relatedPhoto", "related-picture", "art_embed related_photo"])
def test_a_picture_related_to_the_text_is_its_own(name: str) -> None:
    unit = f"<div class='{name}'><a class=image href=/u/9.jpg>{IMG}</a><p class=desc>{CAPTION} <span class=photoAuthor>fot. Jan Holub</span></p></div>"
    found = record(page(f"<main><h1>{TITLE}</h1><div class=k1>{TEXT}{unit}{MORE}</div></main>"))
    assert [(p.caption, p.credit) for p in found.images] == [(CAPTION, "Jan Holub")]

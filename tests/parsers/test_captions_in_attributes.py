"""Credits at the end of captions that viewers read from attributes, and other small things about pictures and their owners."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def pictures(markup: str) -> list[tuple[str, str | None, str | None]]:
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{MORE}{markup}</div></main>"))
    return [(i.url.rpartition("/")[2], i.caption, i.credit) for i in (*found.images, *found.gallery)]


SIGNED = [
    ("Der alte Kai (dpa)", "Der alte Kai", "dpa"),
    ("Der alte Kai. (Foto von Ada Beispiel)", "Der alte Kai.", "Ada Beispiel"),
    ("Il molo vecchio. Foto di Ada Beispiel", "Il molo vecchio.", "Ada Beispiel"),
    ("The old pier (Photo by Ada Muster/Getty Images)", "The old pier", "Ada Muster/Getty Images"),
    ("The old pier (U.S. Navy photo by Ada Muster)", "The old pier", "U.S. Navy photo by Ada Muster"),
    ("The old pier (with photos by Ada)", "The old pier (with photos by Ada)", None),
    ("Стара пристань (фото Укрінформ)", "Стара пристань", "Укрінформ"),
    ("Der alte Kai (Archiv)", "Der alte Kai (Archiv)", None),
]


@pytest.mark.parametrize(("said", "caption", "credit"), SIGNED)
def test_credits_in_captions_of_viewers(said: str, caption: str, credit: str | None) -> None:
    link = '<a href="/u/b{}.jpg" data-fancybox="g" data-caption="{}"><img src="/u/t.jpg" alt=""></a>'
    found = pictures(f"<div class=gallery>{link.format(1, 'Die Brücke')}{link.format(2, said)}</div>")
    assert found == [("b1.jpg", "Die Brücke", None), ("b2.jpg", caption, credit)]


def test_a_stated_credit_goes_before_the_end_of_the_caption() -> None:
    image = '<figure><img src="/u/b1.jpg" data-caption="Der alte Kai (dpa)" data-copyright="Ada Beispiel"></figure>'
    assert pictures(image) == [("b1.jpg", "Der alte Kai (dpa)", "Ada Beispiel")]


def test_the_button_that_shows_a_credit_is_none() -> None:
    figure = (
        "<figure><img src=/u/b1.jpg><button class=copyright-toggle>©</button>"
        "<span class=copyright-text hidden>Ada Beispiel</span><figcaption>Der alte Kai</figcaption></figure>"
    )
    assert pictures(figure) == [("b1.jpg", "Der alte Kai", "Ada Beispiel")]


@pytest.mark.parametrize(("name", "is_picture"), [("x1.jpg", True), ("x.png", False), ("x-32.png", False)])
def test_numbered_photographs_are_no_sign_of_a_network(name: str, is_picture: bool) -> None:
    found = pictures(f"<figure><img src=/u/{name}><figcaption>Der alte Kai</figcaption></figure>")
    assert bool(found) == is_picture


GOVPL = """<!DOCTYPE html><html lang="pl-PL"><head><title>Narada - Urząd - Portal Gov.pl</title><meta charset="utf-8"/>
<meta name="govpl:site_path" content="/web/urzad"/></head><body><article id="main-content" class="article-area__article"><h2>Narada</h2>
<p class="event-date">03.11.2023</p><div class="main-photo"><picture><source srcset="/photo/format/a/resolution/1920x810"/>
<source srcset="/photo/format/a/resolution/700x295 700w, /photo/format/a/resolution/1044x440 1044w"/>
<img src="/photo/format/a/resolution/729x308" alt=""/></picture></div>
<div class="editor-content"><p>Narada o portach odbyła się w środę w Gdyni.</p></div>
<div class="gallery"><a data-group="gallery" href="/photo/b" data-modaal-desc="Stary port (PAP)"><img src="/photo/c" alt=""/></a></div>
</article></body></html>"""


def test_pictures_of_the_portal() -> None:
    """The lead picture in its largest form; credits that no mark tells."""
    found = extract_page(
        Page(body=GOVPL.encode(), url="https://www.gov.pl/web/urzad/narada"), load_registry()
    )
    assert isinstance(found, Record)
    lead, inside = found.images[0], found.gallery[0]
    assert lead.url.endswith("/a/resolution/1920x810")
    assert (lead.thumbnail_url or "").endswith("/a/resolution/729x308")
    assert (inside.caption, inside.credit) == ("Stary port", "PAP")


INTRACOM = """<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"/><title>Narada - Urząd</title></head><body>
<div id="content"><div class="head"><h2>Narada</h2><section class="metryka"><div class="data">21.09.2016</div></section></div>
<article class="txt"><p>Narada o portach odbyła się w środę w Gdyni.</p></article><ul class="galeria"><li>
<a href="/dokumenty/zalaczniki/12/12-5_g.jpg" title="Stary port (PAP)"><img src="/dokumenty/zalaczniki/12/mini/12-5_mo2.jpg" alt=""/></a></li></ul></div></body></html>
<!-- 0.022060 / WebAdministrator (17.03.2018 19:08) //-->"""


def test_credits_in_tooltips_of_intracom() -> None:
    url = "https://urzad.example.pl/pl/aktualnosci/12345,Narada.html"
    found = extract_page(Page(body=INTRACOM.encode(), url=url), load_registry())
    assert isinstance(found, Record)
    assert [(i.caption, i.credit) for i in found.gallery] == [("Stary port", "PAP")]


def test_the_photographer_as_an_attribute_of_the_link() -> None:
    link = '<a href="/u/b{0}.jpg" data-fancybox="g" data-author="Ada Beispiel"><img src="/u/t{0}.jpg" alt="Kai {0}"></a>'
    found = pictures(f"<div class=gallery>{link.format(1)}{link.format(2)}</div>")
    assert found == [("b1.jpg", "Kai 1", "Ada Beispiel"), ("b2.jpg", "Kai 2", "Ada Beispiel")]

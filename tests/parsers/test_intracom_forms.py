"""One archived INTRACOM article in thousands of plausible forms: all must give the same fields.

No public page shows how articles of this system look; the text of one is known, top to bottom. Hand-made forms of
each part are put together at random, in the order of that text and in others.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.document import Document
from crawler.items import Article, Page, Site
from crawler.parsers import intracom

SITE = Site(id="m.example", hosts=("m.example",), registered=False)
HOST = "https://m.example"
TITLE = "Spotkanie Grupy Wymyślonej ds. Testów"
NOTICE = "Strona znajduje się w archiwum."


def large(number: int) -> str:
    return f"/dokumenty/zalaczniki/4/4-{number}_g.jpg"


def small(number: int) -> str:
    return f"/dokumenty/zalaczniki/4/mini/4-{number}_mo2.jpg"


SECTIONS = (
    "<h1>Aktualności</h1>",
    "<h2>Aktualności</h2>",
    '<div class="naglowek"><span></span><h2>Aktualności</h2></div>',
    '<div class="naglowek1"><h2>Aktualności</h2></div>',
    '<header><h2 class="dzial">Aktualności</h2></header>',
    '<div class="tytul-dzialu"><h2><a href="/pl/aktualnosci">Aktualności</a></h2></div>',
)
NOTICES = (
    f'<div class="info"><h2>Informacja</h2><p>{NOTICE}</p></div>',
    f"<h3>Informacja</h3><p>{NOTICE}</p>",
    f'<div id="archiwum"><strong>Informacja</strong><br/>{NOTICE}</div>',
    f'<section class="panel"><div class="naglowek"><h3>Informacja</h3></div><div class="okno">{NOTICE}</div></section>',
    f'<div class="komunikat"><h4>Informacja</h4><span>{NOTICE}</span></div>',
    f"<dl><dt>Informacja</dt><dd>{NOTICE}</dd></dl>",
    f'<div class="head"><h3>Informacja</h3><p>{NOTICE}</p></div>',
)
DATES = (
    '<span class="data">Data publikacji 17.10.2015</span>',
    '<section class="metryka"><div class="data icon-info">17.10.2015</div></section>',
    "<p>Data publikacji 17.10.2015</p>",
    '<div class="metryka"><p class="data">Data publikacji <strong>17.10.2015</strong></p></div>',
    '<time datetime="2015-10-17">Data publikacji 17.10.2015</time>',
)
HEADLINES = (
    f"<h2>{TITLE}</h2>",
    f"<h1>{TITLE}</h1>",
    f'<header class="head"><h2>{TITLE}</h2></header>',
    f'<div class="head"><h2>{TITLE}</h2></div>',
    f'<h2 class="tytul"><span>{TITLE}</span></h2>',
)
LEAD_PICTURES = (
    f'<img src="{small(1)}" alt="{TITLE}"/><p> {TITLE}</p>',
    f'<div class="zdjecie"><a href="{large(1)}" title="{TITLE}"><img src="{small(1)}" alt=""/></a><p> {TITLE}</p></div>',
    f'<figure><img src="{small(1)}"/><figcaption> {TITLE}</figcaption></figure>',
    f'<div class="imgwraper"><div><img src="{small(1)}" alt="x"/></div></div><span class="opis"> {TITLE}</span>',
    f'<p class="foto"><img src="{large(1)}" alt="x"/><br/> {TITLE}</p>',
    f'<table><tr><td><img src="{small(1)}"/></td></tr><tr><td> {TITLE}</td></tr></table>',
    f'<div class="fotoLeft"><img src="{small(1)}" title="{TITLE}" alt=""/><span> {TITLE}</span></div>',
)
TEXTS = (
    '<p>W dniach 14-15 października.</p><p>&nbsp;</p><p>Drugi (<a href="http://example.org/x/">http://example.org/x/</a>).</p>',
    "<div>W dniach 14-15 października.</div><div>Drugi (http://example.org/x/).</div>",
    "W dniach 14-15 października.<br/><br/>Drugi (http://example.org/x/).",
)


def gallery(frame: str, item: str) -> str:
    return frame.format("".join(item.replace("$L", large(n)).replace("$S", small(n)) for n in (2, 3, 4)))


GALLERIES = (
    gallery(
        '<ul class="galeria">{}</ul>',
        f'<li><a href="$L"><img src="$S" alt="x"/></a><span>{TITLE}</span></li>',
    ),
    gallery("<ul>{}</ul>", f'<li><a href="$L" title="{TITLE}"><img src="$S" alt="x"/></a></li>'),
    gallery(
        '<div class="media">{}</div>',
        f'<div><a class="cerabox" href="$L"><img src="$S" alt="{TITLE}"/></a></div>',
    ),
    gallery(
        '<section id="galeria"><h3>Galeria</h3>{}</section>',
        f'<figure><a href="$L"><img src="$S" alt="x"/></a><figcaption>{TITLE}</figcaption></figure>',
    ),
    gallery(
        '<div class="zdjecia"><ul>{}</ul></div>',
        f'<li><a href="$L"><img src="$S"/><strong>{TITLE}</strong></a></li>',
    ),
)
ORDERS = ("{s}{n}{d}{t}", "{n}{s}{t}{d}", "{s}{t}{d}{n}", '{s}{n}<div id="drukuj">{d}{t}</div>')


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, bool]:
    """(a page, whether it has a lead picture)."""
    top = draw(st.sampled_from(ORDERS)).format(
        s=draw(st.sampled_from(SECTIONS)),
        n=draw(st.sampled_from(NOTICES)),
        d=draw(st.sampled_from(DATES)),
        t=draw(st.sampled_from(HEADLINES)),
    )
    picture = draw(st.sampled_from(("", *LEAD_PICTURES)))
    text = draw(st.sampled_from(TEXTS))
    body = draw(
        st.sampled_from(
            (
                f'{picture}<article class="txt">{text}</article>',
                f'<article class="txt">{picture}{text}</article>',
            )
        )
    )
    return (
        f'<html lang="pl"><head><title> {TITLE} - Aktualności - Ministerstwo</title></head><body>'
        f'<nav><a href="/pl/aktualnosci/1,x.html">x</a></nav><div id="content">{top}{body}{draw(st.sampled_from(GALLERIES))}</div>'
        '<footer><a href="/pl/mapa">Mapa serwisu</a></footer></body></html>',
        bool(picture),
    )


def parse(html: str) -> Article:
    page = Page(body=html.encode(), url=f"{HOST}/pl/aktualnosci/13,Spotkanie.html")
    found = intracom.parse(Document(page), SITE)
    assert isinstance(found, Article)
    return found


@settings(max_examples=250, deadline=None, derandomize=True)
@given(pages())
def test_every_form_gives_the_same_article(drawn: tuple[str, bool]) -> None:
    html, has_picture = drawn
    found = parse(html)
    assert found.title[0].raw == TITLE
    assert found.lead == ()
    assert found.date[0].raw == "17.10.2015"
    assert found.section is not None
    assert found.section.raw == "Aktualności"
    assert found.archived is not None
    assert found.body is not None
    assert found.body.blocks == ("W dniach 14-15 października.", "Drugi (http://example.org/x/).")
    assert [link.url for link in found.links] == ["http://example.org/x/"]
    assert [(p.url, p.caption_text) for p in found.gallery] == [(HOST + large(n), TITLE) for n in (2, 3, 4)]
    assert [p.role for p in found.pictures] == ["lead"] * has_picture


@pytest.mark.parametrize("picture", LEAD_PICTURES)
def test_captions_of_lead_pictures(picture: str) -> None:
    text = f'<article class="txt">{picture}{TEXTS[0]}</article>'
    found = parse(f'<title>{TITLE}</title><div id="content">{HEADLINES[0]}{text}</div>')
    assert [p.caption_text for p in found.pictures] == [TITLE]

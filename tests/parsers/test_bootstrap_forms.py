"""What templates made with Bootstrap have in their texts: who is quoted, buttons that save files, pictures that open in a
window, panels between paragraphs."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import record

FIRST = "Das Amt für Wasserbau hat in Seefurt ein Wehr in Betrieb genommen, das dem Hochwasser standhält."
SECOND = "Zwei Dutzend Gäste sahen zu, als die Klappen zum ersten Mal gesenkt wurden und das Wasser stieg."
THIRD = "Vom Geld ist etwas übrig, und so folgt im kommenden Jahr der Fischpass am anderen Ufer."
SAID = "Das Wehr hält länger als sein Vorgänger, und das war höchste Zeit."


def read(inside: str, head: str = "", above: str = "") -> Record:
    found = record(
        f"<html lang=de><head><title>Neues Wehr läuft</title>{head}</head><body><main><article><div class=container><h1>Neues Wehr läuft</h1></div>"
        f"{above}<div class='container article-body'>{inside}</div></article></main></body></html>"
    )
    assert SECOND in lines(found)
    return found


def lines(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


@pytest.mark.parametrize(
    "quote",
    [
        f"<figure><blockquote class=blockquote><p>{SAID}</p></blockquote><figcaption class=blockquote-footer>Gerda Holm, Ministerin</figcaption></figure>",
        f"<blockquote class=blockquote><p>{SAID}</p><footer class=blockquote-footer>Gerda Holm, <cite>Ministerin</cite></footer></blockquote>",
        f"<figure><figcaption>Gerda Holm, Ministerin</figcaption><blockquote>{SAID}</blockquote></figure>",
        f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption><p class=fr-quote__author>Gerda Holm, Ministerin</p></figcaption></figure>",
        f"<figure><blockquote><p>{SAID}<img src=/pixel.gif width=1 height=1></p></blockquote><figcaption>Gerda Holm, Ministerin</figcaption></figure>",
        f"<blockquote><p>{SAID}</p><cite>Gerda Holm, Ministerin</cite></blockquote>",
    ],
    ids=["beside it", "in its foot", "before it", "paragraph", "pixel", "cite"],
)
def test_who_is_quoted_is_part_of_the_text(quote: str) -> None:
    found = read(f"<p>{FIRST}</p>{quote}<p>{SECOND}</p>")
    assert lines(found) == [FIRST, SAID, "Gerda Holm, Ministerin", SECOND]
    assert found.authors == ()


def test_caption_of_a_picture_beside_a_quotation_stays_one() -> None:
    picture = f"<figure><img src=/wehr.jpg width=800 height=600><blockquote><p>{SAID}</p></blockquote><figcaption>Die Klappen im März</figcaption></figure>"
    found = read(f"<p>{FIRST}</p>{picture}<p>{SECOND}</p>")
    assert [image.caption for image in found.images] == ["Die Klappen im März"]
    assert "Die Klappen im März" not in lines(found)


def grid(opener: str, source: str = "src=/k/{n}.jpg data-original-src=/g/{n}.jpg") -> str:
    cells = "".join(
        f"<div class='col-sm-6 my-3'><a href='#' {opener}><img class=img-thumbnail {source.format(n=n)} title='{name}' alt='{name}'></a></div>"
        for n, name in enumerate(("Gäste am Ufer", "Die Klappen", "Blick ins Tal"))
    )
    return f"<section><div class=row>{cells}</div><div class='modal fade' id=m><div class=modal-body><img src='' alt=''></div></div></section>"


@pytest.mark.parametrize(
    "opener", ["data-bs-toggle=modal data-bs-target='#m'", "data-toggle=modal", "data-toggle=lightbox"]
)
def test_pictures_that_open_in_a_window_are_a_gallery(opener: str) -> None:
    found = read(f"<p>{FIRST}</p><p>{SECOND}</p>{grid(opener)}<p>{THIRD}</p>")
    assert [item.caption for item in found.gallery] == ["Gäste am Ufer", "Die Klappen", "Blick ins Tal"]
    assert [item.url.rpartition(".example")[2] for item in found.gallery] == [f"/g/{n}.jpg" for n in range(3)]
    assert found.images == ()


def test_pictures_whose_links_open_something_else_are_none() -> None:
    assert read(f"<p>{FIRST}</p><p>{SECOND}</p>{grid('data-toggle=collapse')}<p>{THIRD}</p>").gallery == ()


SIZED = "<a href=/plan.pdf>Plan des Wehrs <span>27,0 KB</span></a>"
BUTTON = "<a href=/plan.pdf download=plan.pdf class='btn btn-primary'>Plan des Wehrs</a>"


@pytest.mark.parametrize("file", [BUTTON, SIZED], ids=["button", "with its size"])
@pytest.mark.parametrize("below", ["", f"<p>{THIRD}</p>", "<a href=/karte.pdf download>Karte</a>"])
def test_files_between_paragraphs_are_no_text(file: str, below: str) -> None:
    found = read(f"<p>{FIRST}</p><p>{SECOND}</p>{file}{below}")
    assert lines(found)[:2] == [FIRST, SECOND]
    assert not any("Plan" in line or "Karte" in line for line in lines(found))
    assert found.attachments[0].title == "Plan des Wehrs"


@pytest.mark.parametrize(
    "row",
    [
        f"Dazu der {BUTTON}",
        f"{BUTTON} zeigt mehr.",
        "<a href=/plan.pdf>Plan des Wehrs</a>",
        f"{BUTTON}<a href=/mehr/>Mehr zum Wehr</a>",
        f"<p>Dazu der {BUTTON}.</p>",
    ],
    ids=["behind words", "before words", "no button", "another link", "in a sentence"],
)
def test_other_links_to_files_stay_text(row: str) -> None:
    found = read(f"<p>{FIRST}</p><p>{SECOND}</p>{row}<p>{THIRD}</p>")
    assert any("Plan des Wehrs" in line for line in lines(found))
    assert [file.title for file in found.attachments] == ["Plan des Wehrs"]


DESCRIBED = f'<meta name=description content="{FIRST}">'
PANEL = f"<div class=accordion><div class=accordion-item><h2><button data-bs-toggle=collapse>Was kostet es?</button></h2><div class=accordion-body><p>{SAID}</p></div></div></div>"


def test_first_of_several_paragraphs_before_a_panel_is_no_introduction() -> None:
    found = read(f"<p>{FIRST}</p>{PANEL}<p>{SECOND}</p><p>{THIRD}</p>", DESCRIBED)
    assert (found.lead, lines(found)[0]) == (None, FIRST)


def test_paragraph_before_the_box_of_the_text_is_one() -> None:
    found = read(f"<p>{FIRST}</p><div class=text><p>{SECOND}</p><p>{THIRD}</p></div>", DESCRIBED)
    assert (found.lead, lines(found)) == (FIRST, [SECOND, THIRD])

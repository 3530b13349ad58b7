"""Articles that are a gallery, a picture or a file: what other boxes of their pages say is none of theirs."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import page, record

SAID = (
    "Das Amt plant, baut und erhält Straßen und Brücken im ganzen Land, seit es vom ersten Landtag gegründet wurde. "
    "Vierhundert Menschen in neun Städten sorgen für sechstausend Kilometer Straße, im Sommer wie im Winter."
)
HEAD = "<h1>Die Fähre am Kai</h1><p class=datum>12. März 2020</p>"
PICTURE = '<img src="/i/faehre.jpg" alt="" width="800" height="600">'
MEDIA = {
    "gallery": "".join(
        f'<a class=lightbox href="/i/{n}.jpg"><img src="/i/t{n}.jpg" alt="" width=300 height=200></a>' for n in range(4)
    ),
    "picture": PICTURE,
    "file": '<ul class=files><li><a href="/f/plan.pdf">Plan der Fähre (PDF, 85 KB)</a></li></ul>',
}  # fmt: skip
ARTICLE = f"<main><article>{HEAD}{{}}</article></main>"
OTHER = {
    "related": f"{ARTICLE}<div><h3>Weitere Meldungen</h3><p>{SAID}</p></div>",
    "contact": f"<div id=content><div>{HEAD}{{}}</div><div><h3>Kontakt</h3><p>{SAID}</p></div></div>",
    "column": f"<div id=content><div>{HEAD}{{}}</div><div class=sidebar><h3>Aus dem Amt</h3><p>{SAID}</p></div></div>",
    "aside": f"{ARTICLE}<aside><p>{SAID}</p></aside>",
    "outside": f"{ARTICLE}<div class=col><h3>Das Amt</h3><p>{SAID}</p></div>",
    "cell": f"<table><tr><td width='25%'><b>Das Amt</b><br>{SAID}</td><td>{HEAD}{{}}</td></tr></table>",
}


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("other", OTHER)
def test_the_text_of_another_box_is_not_that_of_pictures_or_files(media: str, other: str) -> None:
    found = record(page(OTHER[other].format(MEDIA[media])))
    assert found.title == "Die Fähre am Kai"
    assert (found.lead, found.body) == (None, None)
    assert found.images or found.gallery or found.attachments


@pytest.mark.parametrize(
    "body",
    [
        f"<main>{HEAD}{PICTURE}</main><div><p>{SAID}</p></div>",
        f"<header>{HEAD}{PICTURE}</header><section><h2>Hintergrund</h2><p>{SAID}</p></section>",
        f"<main><article>{HEAD}{PICTURE}</article><div><h2>Hintergrund</h2><p>{SAID}</p></div></main>",
        f"<div>{HEAD}{PICTURE}</div><div class=info-box><h3>Hintergrund</h3><p>{SAID}</p></div>",
        f"<div>{HEAD}{PICTURE}</div><div class=teaser><h3>Hintergrund</h3>{f'<p>{SAID}</p>' * 3}</div>",
        f"<main>{HEAD}{PICTURE}</main><div class=sidebar><h2>Die Fähre am Kai</h2><p>{SAID}</p></div>",
        f"<article>{HEAD}{PICTURE}<aside><p>{SAID}</p></aside></article>",
        f"<div>{HEAD}{PICTURE}<p>{SAID}</p></div><div><h3>Kontakt</h3><p>{SAID}</p></div>",
    ],
)
def test_a_text_whose_box_does_not_tell_otherwise_is_that_of_its_picture(body: str) -> None:
    assert SAID in (record(page(body)).body or "")


def test_what_the_description_of_a_page_says_is_its_own() -> None:
    head = f'<meta name=description content="{SAID[:90]}">'
    assert record(page(OTHER["related"].format(PICTURE), head)).body is not None

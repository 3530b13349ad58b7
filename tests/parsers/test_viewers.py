"""Pictures that viewers show large from data of their own: windows of the page, lists in attributes, boxes of their own."""

from __future__ import annotations

import json
from html import escape

import pytest

from crawler.items import Record
from tests.parsers.test_gallery_forms import CAPTIONS, unit
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def article(markup: str, behind: str = "") -> Record:
    return record(
        page(f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{markup}</div></main>{behind}")
    )


def pictures(found: Record) -> list[tuple[str, str | None]]:
    return [(one.url.rpartition("/")[2], one.caption) for one in (*found.images, *found.gallery)]


WANTED = [(f"b{n}.jpg", caption) for n, caption in enumerate(CAPTIONS)]
THUMBNAIL = "<img src=/u/t{n}.jpg>"
MODAL = (
    "<div class='modal fade' id=m{n} tabindex=-1><div class=modal-dialog><button class=btn-close>×</button>"
    "<img src=/u/b{n}.jpg><p>{c}</p></div></div>"
)
WINDOWS = {
    "Bootstrap 5": (f"<a href=# data-bs-toggle=modal data-bs-target=#m{{n}}>{THUMBNAIL}</a>", MODAL),
    "Bootstrap 3, link": (f"<a href=#m{{n}} data-toggle=modal>{THUMBNAIL}</a>", MODAL),
    "the picture itself": ("<img src=/u/t{n}.jpg data-toggle=modal data-target=#m{n}>", MODAL),
    "dialog": (
        f"<button type=button onclick=\"document.getElementById('m{{n}}').showModal()\">{THUMBNAIL}</button>",
        "<dialog id=m{n}><form method=dialog><button>Zu</button></form><img data-src=/u/b{n}.jpg src=data:,><p>{c}</p></dialog>",
    ),
    "popover": (
        f"<button popovertarget=m{{n}}>{THUMBNAIL}</button>",
        "<div id=m{n} popover><figure><img src=/u/b{n}.jpg><figcaption>{c}</figcaption></figure>Esc</div>",
    ),
    "target": (
        f"<a href=#m{{n}}>{THUMBNAIL}</a>",
        "<div class=lightbox id=m{n}><a href=#_>×</a><img src=/u/b{n}.jpg><span>{c}</span></div>",
    ),
}


@pytest.mark.parametrize("form", WINDOWS)
@pytest.mark.parametrize("place", ["beside", "apart"])
def test_windows_with_the_large_picture(form: str, place: str) -> None:
    opener, window = WINDOWS[form]
    if place == "beside":
        found = article(unit(f"<li>{opener}{window}</li>", "<ul>{}</ul>"))
    else:
        found = article(unit(f"<li>{opener}</li>", "<ul>{}</ul>"), unit(window))
    assert pictures(found) == WANTED
    assert not any(caption in (found.body or "") for caption in CAPTIONS)


def test_one_window_that_turns_over_all_pictures() -> None:
    openers = unit(f"<a href=# data-bs-toggle=modal data-bs-target=#all>{THUMBNAIL}</a>", "<div>{}</div>")
    slides = unit("<div class=carousel-item><img src=/u/b{n}.jpg><p>{c}</p></div>")
    found = article(openers, f"<div class=modal id=all><h5>Galerie</h5>{slides}</div>")
    assert pictures(found) == WANTED


def test_window_that_a_row_of_pictures_opens_together() -> None:
    row = unit("<div class=col><img src=/u/b{n}.jpg data-slide-to={n}></div>")
    slides = unit("<div class=carousel-item><img src=/u/b{n}.jpg><div><p>{c}</p></div></div>")
    window = f"<div class='modal fade' id=all><button>×</button><div class=carousel>{slides}</div></div>"
    assert pictures(article(f"<div data-toggle=modal data-target=#all>{row}</div>{window}")) == WANTED


@pytest.mark.parametrize("href", ["#", "javascript:void(0)", ""])
def test_file_that_a_script_opens(href: str) -> None:
    opener = f"<a href='{href}' onclick=\"window.open('/u/b{{n}}.jpg', 'foto')\">{THUMBNAIL}</a><br><small>{{c}}</small>"
    assert pictures(article(unit(f"<p>{opener}</p>"))) == WANTED
    dreamweaver = opener.replace("window.open(", "MM_openBrWindow(")
    assert pictures(article(unit(f"<p>{dreamweaver}</p>"))) == WANTED
    in_address = f"<a href=\"javascript:showPhoto('/u/b{{n}}.jpg')\">{THUMBNAIL}</a><br><small>{{c}}</small>"
    assert pictures(article(unit(f"<p>{in_address}</p>"))) == WANTED
    page_opener = f"<a href=/seite onclick=\"window.open('/u/b0.jpg')\">{THUMBNAIL.format(n=0)}</a>"
    assert ("b0.jpg", None) not in pictures(article(page_opener))


def test_description_that_a_caption_unfolds_is_no_part_of_it() -> None:
    more = "<details><summary>Beschreibung</summary><p>Eine Brücke aus Eisen.</p></details>"
    figure = "<figure><img src=/u/b0.jpg><figcaption>{}</figcaption></figure>"
    assert pictures(article(figure.format(f"{CAPTIONS[0]} {more}"))) == WANTED[:1]
    assert pictures(article(figure.format(more))) == [("b0.jpg", "Eine Brücke aus Eisen.")]


def test_heading_that_all_windows_have_is_no_caption() -> None:
    window = "<div class=modal id=m{n}><h5>Große Ansicht</h5><img src=/u/b{n}.jpg></div>"
    found = article(unit(f"<li><a href=#m{{n}}>{THUMBNAIL}</a>{window}</li>", "<ul>{}</ul>"))
    assert pictures(found) == [(f"b{n}.jpg", None) for n in range(4)]


def test_what_is_no_window_of_a_picture_stays() -> None:
    anchor = f"<p><a href=#kapitel><img src=/u/b0.jpg></a></p><div id=kapitel><p>{TEXT[3:60]}.</p><img src=/u/b1.jpg></div>"
    assert [name for name, _ in pictures(article(anchor))] == ["b0.jpg", "b1.jpg"]
    words = "Am Ufer unter der Brücke dürfen im Sommer alle angeln, die einen Schein haben."
    shown = f"<section id=ufer class=image-overlay><img src=/u/b1.jpg><h2>Angeln am Ufer</h2><p>{words}</p></section>"
    assert words in (article(f"<p><a href=#ufer><img src=/u/b0.jpg></a></p>{shown}").body or "")
    person = (
        "<div data-toggle=modal data-target=#wer><img src=/u/b0.jpg><h4>Eva Lauter</h4></div>"
        "<div class=modal id=wer><img src=/u/b1.jpg><p>Leiterin des Amtes seit dem Frühjahr.</p></div>"
    )
    assert "b1.jpg" not in [name for name, caption in pictures(article(person)) if caption]
    search = (
        "<a data-toggle=modal href=#suche><img src=/u/b0.jpg></a>"
        "<div class=modal id=suche><img src=/u/lupe.jpg><input name=q></div>"
    )
    assert ("lupe.jpg", None) not in pictures(article(search))


@pytest.mark.parametrize("form", ["list", "object"])
def test_pictures_listed_in_an_attribute(form: str) -> None:
    entries = [
        {"src": f"/u/b{n}.jpg", "thumb": f"/u/t{n}.jpg", "caption": c, "credit": "Eva Lauter"}
        for n, c in enumerate(CAPTIONS)
    ]
    listed = json.dumps(entries if form == "list" else {"title": "Bilder", "images": entries})
    box = "foto-album" if form == "list" else "div"
    found = article(f'<{box} data-items="{escape(listed)}"></{box}>')
    assert pictures(found) == WANTED
    assert {item.credit for item in found.gallery} == {"Eva Lauter"}


@pytest.mark.parametrize(
    "entries",
    [
        [{"image": f"/u/b{n}.jpg", "title": c, "url": f"/news/{n}"} for n, c in enumerate(CAPTIONS)],
        [{"src": f"/u/b{n}.jpg", "caption": c} for n, c in enumerate(CAPTIONS[:1])],
        [{"src": "/u/b0.jpg", "caption": CAPTIONS[0]}, {"text": CAPTIONS[1]}],
        [{"src": f"/u/b-{n}.jpg", "width": 100 * n} for n in (4, 8)],
    ],
    ids=["teasers", "one", "mixed", "sizes"],
)
def test_other_lists_in_attributes_are_no_galleries(entries: list[dict[str, object]]) -> None:
    assert not article(f'<div data-items="{escape(json.dumps(entries))}"></div>').gallery


def test_widest_of_the_sizes_listed_in_an_attribute() -> None:
    sizes = [{"url": f"/u/{w}/brücke-{w}.jpg", "width": w} for w in (400, 1600, 800)]
    listed = escape(json.dumps({"alt": "", "sources": sizes}, ensure_ascii=False))
    found = article(
        f'<figure><div data-image="{listed}"></div><figcaption>{CAPTIONS[0]}</figcaption></figure>'
    )
    assert [(image.url[-9:], image.caption) for image in found.images] == [("-1600.jpg", CAPTIONS[0])]


@pytest.mark.parametrize(
    "item",
    [
        f"<li data-src=/u/b{{n}}.jpg data-sub-html=#c{{n}}><a href=''>{THUMBNAIL}</a><div id=c{{n}} style='display:none'><h4>{{c}}</h4></div></li>",
        f"<li data-src=/u/b{{n}}.jpg data-sub-html=.c><a href=''>{THUMBNAIL}</a><p class='c d'>{{c}}</p></li>",
        f"<li><a data-src=/u/b{{n}}.jpg data-sub-html='<b>{{c}}</b>'>{THUMBNAIL}</a></li>",
        f"<li><div data-fancybox=g data-src=/u/b{{n}}.jpg data-caption='{{c}}'>{THUMBNAIL}</div></li>",
    ],
    ids=["caption by id", "caption by class", "link without address", "Fancybox"],
)
def test_slides_with_the_address_in_an_attribute(item: str) -> None:
    assert pictures(article(unit(item, "<ul>{}</ul>"))) == WANTED


def test_links_painted_with_their_small_pictures() -> None:
    tile = "<a href=/u/b{n}.jpg style=\"background-image:url('/u/t{n}.jpg')\" title='{c}'></a>"
    assert pictures(article(unit(tile, "<div class=kacheln>{}</div>"))) == WANTED


def test_count_of_a_slide_is_no_credit() -> None:
    slide = (
        "<div class=folie><div class=zahl>{n} / 4</div><img src=/u/b{n}.jpg><div class=text>{c}</div></div>"
    )
    found = article(unit(slide, "<div class=slideshow-container>{}</div>"))
    assert pictures(found) == WANTED
    assert {item.credit for item in (*found.images, *found.gallery)} == {None}


ROWS = {
    "list": "<ul><li>300 m lang</li><li>12 m breit</li></ul>",
    "steps": "<ol><li>Tor öffnen</li><li>Hinübergehen</li><li>Tor schließen</li></ol>",
    "table": "<table><tr><td>Länge</td><td>300 m</td></tr><tr><td>Breite</td><td>12 m</td></tr></table>",
    "paragraphs": "<p>Länge: 300 m</p><p>Breite: 12 m</p><p>Gebaut: 1932</p>",
}


@pytest.mark.parametrize("form", ROWS)
def test_rows_beside_a_picture_stay_text(form: str) -> None:
    row = f"<div class=row><div class=col><img src=/u/b0.jpg></div><div class=col>{ROWS[form]}</div></div>"
    found = article(row)
    assert pictures(found) == [("b0.jpg", None)]
    assert ("Hinübergehen" if form == "steps" else "12 m") in (found.body or "")


def test_buttons_in_rows_beside_a_picture_are_no_text() -> None:
    buttons = (
        "<ul><li><a href=/u/b0.jpg>Vergrößern</a></li><li><a href=/u/b0.jpg download>Laden</a></li></ul>"
    )
    found = article(f"<div class=bild><img src=/u/b0.jpg>{buttons}</div>")
    assert "Vergrößern" not in (found.body or "")


def test_what_is_related_is_text_where_it_is_told_and_not_linked() -> None:
    told = "Das Amt hat auch eine zweite Fähre bestellt, die vom Mai an fahren soll, heißt es weiter."
    box = "<div class=kasten><h3>Weitere Meldungen</h3><img src=/u/b0.jpg><p>{}</p></div>"
    found = article(box.format(told))
    assert told in (found.body or "")
    assert pictures(found) == [("b0.jpg", None)]
    for comments in ("3 Kommentare", "Comments", "Komentarze"):
        found = article(f"<h3>{comments}</h3><p>{told}</p>")
        assert told not in (found.body or "")
    several = article(f"<h3>Weitere Meldungen</h3><p>{told}</p><p>{told[::-1]}</p>")
    assert told not in (several.body or "")
    linked = article(box.format(f"<a href=/news/2>{told}</a>"))
    assert told not in (linked.body or "")
    assert not pictures(linked)


VIEW = unit("<div class=slide><figure><img src=/u/b{n}.jpg><figcaption>{c}</figcaption></figure></div>")


@pytest.mark.parametrize("name", ["swiper thumbs", "slider-nav", "thumbnails"])
@pytest.mark.parametrize("is_first", [True, False])
def test_strip_that_chooses_the_slides_shows_them_again(name: str, is_first: bool) -> None:
    strip = unit("<div class=slide><img src=/u/klein{n}.jpg></div>", f"<div class='{name}'>{{}}</div>")
    view = f"<div class=view>{VIEW}</div>"
    found = article(strip + view if is_first else view + strip)
    assert pictures(found) == WANTED


def test_strips_of_other_pictures_are_no_copies() -> None:
    more = "<div class=slide><img src=/u/klein4.jpg></div>"
    strip = unit("<div class=slide><img src=/u/klein{n}.jpg></div>", f"<div class=thumbs>{{}}{more}</div>")
    assert "klein4.jpg" in [name for name, _ in pictures(article(f"<div class=view>{VIEW}</div>{strip}"))]
    linked = unit("<a href=/u/gross{n}.jpg><img src=/u/klein{n}.jpg></a>", "<div class=thumbs>{}</div>")
    assert "gross0.jpg" in [name for name, _ in pictures(article(f"<div class=view>{VIEW}</div>{linked}"))]
    alone = unit("<div class=slide><img src=/u/b{n}.jpg></div>", "<div class=thumbs>{}</div>")
    assert [name for name, _ in pictures(article(alone))] == [name for name, _ in WANTED]


def test_two_rows_of_pictures_by_each_other_are_no_copies() -> None:
    rows = unit("<li><img src=/u/b{n}.jpg></li>", "<ul class=thumbnails>{}</ul>")
    others = unit("<li><img src=/u/c{n}.jpg></li>", "<ul class=thumbnails>{}</ul>")
    names = [name for name, _ in pictures(article(rows + others))]
    assert names == [f"{letter}{n}.jpg" for letter in "bc" for n in range(4)]

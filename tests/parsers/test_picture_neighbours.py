"""What stands beside a picture and is none of its caption, or is: credits between, marks of licences, flags, contacts, stages."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic
from pipelines.record import build_record

SITE = Site(id="rada", hosts=("www.rada.example",))
FIRST = "<p>After a winter in the yard the ferry across the river Lin carries people and carts again, the council said.</p>"
LAST = (
    "<p>Its new motor runs on current from the mill, which the town had bought two years ago for that very purpose.</p>"
    "<p>A crossing costs as much as before; school children go free, and so do those who bring their bicycles along.</p>"
)
FERRY = '<img src="/media/ferry.jpg" alt="The ferry" width="735" height="490">'


def read(before: str, amid: str = "", after: str = "") -> Record:
    body = f"<article><h1>Ferry across the Lin runs again</h1>{before}<div class=text>{FIRST}{amid}{LAST}</div>{after}</article>"
    page = Page(
        body=f"<html lang=en><title>Ferry - Rada</title><body>{body}</body></html>".encode(),
        url="https://www.rada.example/n/ferry",
    )
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    record = build_record(found, page)
    assert {FIRST[3:-4], *LAST[3:-4].split("</p><p>")} <= {record.lead, *(record.body or "").split("\n\n")}
    return record


def captions(record: Record) -> list[tuple[str | None, str | None]]:
    return [(image.caption, image.credit) for image in record.images]


AD = (
    '<div class=sponsor>from <a href="https://mill.example/"><img src="/m/mill.jpg" alt="The mill"></a></div>'
)


@pytest.mark.parametrize("beside", ["", AD])
def test_credit_between_a_picture_and_its_caption(beside: str) -> None:
    lines = (
        '<span class="image-credit">Ann Lee/Rada Post</span><p class="image-caption">The ferry at noon</p>'
    )
    record = read(f"<div class=stage>{beside}{FERRY}{lines}</div>")
    assert ("The ferry at noon", "Ann Lee/Rada Post") in captions(record)
    assert "at noon" not in (record.body or "")


def test_line_behind_a_credit_that_nothing_calls_caption_is_text() -> None:
    lines = '<span class="image-credit">Ann Lee</span><p class=intro>The ferry runs at noon, too.</p>'
    found = read(f"<div class=stage>{AD}{FERRY}{lines}</div>")
    told = [caption for caption, _ in captions(found)]
    assert told
    assert "The ferry runs at noon, too." not in told


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Full steam ahead. Photo: Ann Lee/Rada Post", "Full steam ahead.", "Ann Lee/Rada Post"),
        ("Wer fährt mit? © Ann Lee", "Wer fährt mit?", "Ann Lee"),
        ("Photo: Ann Lee/Rada Post", None, "Ann Lee/Rada Post"),
        ("Ann Lee, photo: Rada Post", None, "Ann Lee, photo: Rada Post"),
        ("Ann Lee Jr. for Rada Post", None, "Ann Lee Jr. for Rada Post"),
    ],
)
def test_caption_before_the_mark_in_what_is_called_attribution(
    line: str, caption: str | None, credit: str
) -> None:
    record = read(
        f"<div class=lede-image>{FERRY}<div class=lede-data><div class=attribution>{line}</div></div></div>"
    )
    assert captions(record) == [(caption, credit)]


@pytest.mark.parametrize("licence", ["CC", "CC BY-SA 4.0", "Public domain", "Domaine public", "DR", "D.R."])
def test_licence_is_no_caption(licence: str) -> None:
    assert captions(read(f"<figure>{FERRY}<figcaption>{licence}</figcaption></figure>")) == [(None, licence)]


@pytest.mark.parametrize("text", ["Dr", "CC Sabathia", "The public domain", "Drift"])
def test_caption_that_only_looks_like_a_licence(text: str) -> None:
    found = captions(read(f"<figure>{FERRY}<figcaption>{text} crosses the river</figcaption></figure>"))
    assert found == [(f"{text} crosses the river", None)]


@pytest.mark.parametrize(
    "flag",
    [
        "/media/mod_languages/images/de.gif",
        "/img/flags/de.png",
        "/img/flags/24/en-gb.png",
        "/country-flags/fr.gif",
    ],
)
def test_flag_of_a_language_is_no_picture(flag: str) -> None:
    assert captions(read(f'<a href="/n/ferry"><img src="{flag}" alt="Deutsch"></a>')) == []


def test_picture_of_a_flag_is_one() -> None:
    record = read('<figure><img src="/media/flags/town-hall.jpg" alt="Flags"></figure>')
    assert [image.url for image in record.images] == ["https://www.rada.example/media/flags/town-hall.jpg"]


CONTACT = '<div class="contact-teaser"><header>Contact</header><div class=media><div class=left><img src="/m/lee.jpg" alt="Head: Ann Lee"></div>'


def test_portrait_in_a_box_of_contacts_is_no_picture_of_the_article() -> None:
    box = f'{CONTACT}<div><b>Ferries</b><br><a href="tel:0123 456">Phone: 0123 456</a></div></div></div>'
    assert captions(read("", after=box)) == captions(read("", amid=box)) == []


def test_box_called_contact_without_a_number_keeps_its_picture() -> None:
    box = f"{CONTACT}<p>First contact with the other bank.</p></div></div>"
    assert len(captions(read("", amid=box))) == 1


def test_name_of_a_file_is_no_caption() -> None:
    items = "".join(
        f'<li class="blocks-gallery-item"><figure><a href="/up/RADA_Ferry_{n}-1024x683.jpg"><img src="/up/RADA_Ferry_{n}-300x200.jpg"'
        f' data-image-title="{title}"></a></figure></li>'
        for n, title in ((1, "RADA_Ferry_1"), (2, "Ferry at dusk"))
    )
    record = read("", amid=f'<ul class="wp-block-gallery">{items}</ul>')
    assert [item.caption for item in record.gallery] == [None, "Ferry at dusk"]


LONG = (
    "The ferry leaves the yard where it has spent the winter, and all who built it stand on the bank and wave their hats. "
    * 4
)


def stage(items: str) -> str:
    return f"<div class=track><div class=trackbox>{items}</div></div>"


def slide(number: int, group: str = "g1", kind: str = "item") -> str:
    return (
        f'<div class="{kind}"><div class=box><img src="/m/{number}.jpg"><a rel=lightbox data-gallery="{group}" href="/m/{number}_big.jpg">'
        f"Full view</a></div><div class=imageCaption>{number}. {LONG}</div></div>"
    )


def test_stage_with_long_captions_is_a_gallery() -> None:
    record = read(stage("".join(map(slide, range(1, 5)))))
    assert (len(record.gallery), len(record.images)) == (4, 0)


def test_pictures_of_one_set_among_the_paragraphs_are_none() -> None:
    amid = "".join(f"{slide(number)}<p class=item>{LONG}</p>" for number in range(1, 4))
    assert read("", amid=stage(amid)).gallery == ()


def test_parts_of_a_text_with_a_picture_each_are_none() -> None:
    parts = (
        slide(number).replace("</div></div>", f"</div><p>{LONG}</p><p>{LONG}</p></div>")
        for number in range(1, 5)
    )
    assert read("", amid=stage("".join(parts))).gallery == ()


SIGN = '<img class="header-img" src="/media/wheel.webp" alt="^-^">'


@pytest.mark.parametrize(
    "beside",
    [
        f'<div class=header-container>{SIGN}<div><a href="/">Rada</a> <span>News of the town</span></div></div>',
        f'<div><a href="https://www.rada.example/">Rada</a></div><div>{SIGN}<a href="/">Rada</a></div>',
    ],
)
def test_sign_of_the_site_beside_its_name_is_no_picture(beside: str) -> None:
    assert captions(read(f"<div class=head>{beside}</div>")) == []


@pytest.mark.parametrize(
    "beside",
    [
        f'<div class=stage>{FERRY}<div class=way><a href="/">Home</a></div></div>',
        f'<div class=stage>{FERRY}<div class=way><a href="/">Rada</a> / <a href="/n/">News</a></div></div>',
        f'<div class=stage>{FERRY}</div><div><a href="/">Rada</a></div>',
    ],
)
def test_picture_beside_the_way_home_stays(beside: str) -> None:
    assert len(read(beside).images) == 1

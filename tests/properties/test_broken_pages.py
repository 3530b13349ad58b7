"""Pages that are broken at random are still read: markup cut, said twice, put anywhere, or under other names."""

from __future__ import annotations

import random

import pytest

from crawler.extract import extract
from crawler.items import Article, Listing, Page, Rejection, Site
from crawler.sites import load_registry
from crawler.urls import host_of
from tests.world.catalogue import PAGES

REGISTRY = load_registry()
TAGS = (
    b"div p table tr td li ul dl dd section article main aside header h1 h2 h3 span a figure img noscript template details "
    b"form button head body title svg time pre br font frameset iframe picture source meta"
).split()
PIECES = (
    b"<", b"</", b'"', b"<!--", b"&#0;", b"&#x110000;", b"\x00", b"\xff\xfe", b"</body>", b"<base href='//['>",
    b"<a href='http://[::1'>", b"<img srcset=',,, 1w'>", b"<time datetime='99999-99-99'>", b"<noscript><div><h1>",
    b"<nav class='pager' data-pages='" + b"9" * 5000 + b"'>", b"<p>" + b"1" * 5000 + b".02.2020</p>",
    b"<script type='application/ld+json'>{'@type': 'NewsArticle', 'datePublished': [{}]}</script>",
    b'<script type="application/json">{"items": [{"title": "A", "url": "/a", "date": "2020-01-01"}, null, [[]]]}</script>',
    b"<div class='item'><a href='/x'>X</a> 2020-01-01</div>" * 5,
)  # fmt: skip


def break_page(body: bytes, chance: random.Random) -> bytes:
    """The page after one to twelve accidents."""
    broken = bytearray(body)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(broken) + 1)
        match chance.randrange(5):
            case 0:
                broken[place:place] = chance.choice(PIECES)
            case 1:
                del broken[place : place + chance.randint(1, chance.choice((3, 50, 3000)))]
            case 2:
                start = chance.randrange(len(broken) + 1)
                broken[place:place] = broken[start : start + chance.randint(1, chance.choice((20, 2000)))]
            case 3:
                old, new = chance.choice(TAGS), chance.choice(TAGS)
                broken = broken.replace(b"<" + old, b"<" + new, chance.randint(1, 9))
            case _:
                old, new = chance.choice(TAGS), chance.choice(TAGS)
                broken = broken.replace(b"</" + old + b">", b"</" + new + b">", chance.randint(1, 9))
    return bytes(broken)


@pytest.mark.parametrize("name", PAGES)
def test_a_broken_page_is_read(name: str) -> None:
    page, chance = PAGES[name], random.Random(name)
    known = Site(id="known", hosts=(host_of(page.url) or "",), listings=(page.url,))
    assert isinstance(
        extract(
            Page(body=break_page(page.body, chance), url=page.url),
            REGISTRY,
            chance.choice((None, known)),
            with_extent=True,
        ),
        Article | Listing | Rejection,
    )

"""Which system a page runs on: marks that a box brings from another site do not tell."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.extract import choose_platform
from crawler.items import Page, Site
from tests.parsers.test_generic import TEXT, page
from tests.parsers.test_generic_lines import MORE

SITE = Site(id="x", hosts=("www.amt.example",))


def system(body: str, head: str = "", url: str | None = "https://www.amt.example/news/7") -> str:
    html = page(f"<main><h1>Titel der Seite</h1>{TEXT}</main>{body}", head)
    return choose_platform(Document(Page(body=html.encode(), url=url)), SITE)


FOREIGN = {
    "a theme's picture": "<a href='//blog.other.example/'><img src='https://blog.other.example/wp-content/themes/q/sign.png'></a>",
    "a partner's sign": "<img src='https://www.other.example/resource/blob/2113/33e0bd/sign.jpg'>",
    "another's assets": "<img src='//www.other.example/content/dam/q/sign.jpg'>",
    "a form": "<form data-drupal-selector='views-exposed-form-q' action='https://d.other.example/'><input name=q></form>",
    "an item of news": "<div class='news news-single'><h3>Another item</h3></div>",
    "a teaser of news": "<div class='tx-news'><div class=news-single-teaser>Another item</div></div>",
    "an embedded post": "<blockquote class=wp-embedded-content><a href='https://b.other.example/a'>A post</a></blockquote>"
    "<script src='https://b.other.example/wp-includes/js/wp-embed.min.js'></script>",
}


@pytest.mark.parametrize("box", FOREIGN.values(), ids=FOREIGN)
def test_marks_of_another_site(box: str) -> None:
    assert system(f"<div class=q3>{box}</div>") == "generic"


@pytest.mark.parametrize(
    ("body", "head", "name"),
    [
        ("<img src='/wp-content/themes/q/sign.png'>", "", "wordpress"),
        ("<img src='https://static.amt.example/wp-content/themes/q/sign.png'>", "", "wordpress"),
        (
            "",
            "<link rel=stylesheet href='https://files.other.example/wp-content/themes/q/style.css'>",
            "wordpress",
        ),
        (
            "<img src='https://q-1.files.example/wp-content/themes/q/sign.png'>",
            "<link rel=stylesheet href='/wp-content/cache/q/all.css'>",
            "wordpress",
        ),
        ("", "<style>body{background:url(../wp-content/themes/q/a.png)}</style>", "wordpress"),
        ("<img src='/resource/blob/2113/33e0bd/a.jpg'>", "", "coremedia"),
        (
            "<img src='https://archive.example/web/2016im_/https://www.amt.example/content/dam/q/a.jpg'>",
            "",
            "aem",
        ),
        ("", "<link rel=stylesheet href='/etc.clientlibs/q/a.css'>", "aem"),
        (
            "<script type='application/json' data-drupal-selector='drupal-settings-json'>{}</script>",
            "",
            "drupal",
        ),
        ("<div class=news-single><h1>Titel der Seite</h1></div>", "", "typo3"),
        ("<div class=news-single><h3>Titel der Seite</h3></div>", "", "typo3"),
        (f"<div class=news-single><h2>Der Bau am Kanal</h2>{TEXT}{MORE}</div>", "", "typo3"),
        ("", "<link rel=stylesheet href='https://files.other.example/etc.clientlibs/q/a.css'>", "aem"),
        ("<form data-drupal-selector='search-block-form' action='/search'><input></form>", "", "drupal"),
        ("<form data-drupal-selector='q' action='https://www.amt.example/q'></form>", "", "drupal"),
    ],
)
def test_marks_of_the_page_itself(body: str, head: str, name: str) -> None:
    assert system(body, head) == name


def test_a_saved_page_without_address_is_told_by_any() -> None:
    assert system("<img src='https://www.other.example/content/dam/q/a.jpg'>", url=None) == "aem"

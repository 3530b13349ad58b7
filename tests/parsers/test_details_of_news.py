"""Names of two signs, hashes as keywords, pictures of live reports, stamps of changes: what papers write their own way."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers.fields.phrases.author_names import names_in
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE


def article(inner: str, after: str = "", head: str = "") -> Record:
    box = f"<div class=w1><div class=w2><article><h1>Titel der Seite</h1>{inner}</article></div></div>"
    return record(page(f"<main>{box}{after}</main>", head))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("王伟", ["王伟"]),
        ("늘봄", ["늘봄"]),
        ("编辑", []),
        ("기자", []),
        ("本报", []),
        ("Báo Trẻ Trẻ", []),
        ("Bảo Ngọc", ["Bảo Ngọc"]),
        ("강원신보 | 다산", []),
        ("Piše: Mate Barić", ["Mate Barić"]),
    ],
)
def test_names_of_the_east_are_told_from_offices(line: str, names: list[str]) -> None:
    assert names_in(line) == names


def test_an_account_is_an_author_where_it_is_a_full_name() -> None:
    for account, names in (("Nora Beck", ("Nora Beck",)), ("강원신보", ()), ("@nora", ())):
        assert (
            article(TEXT + MORE, head=f'<meta name="twitter:creator" content="{account}">').authors == names
        )


TAGS = [
    ('<div class="z"><a href="/q/1"><span>#Fähre</span></a><a href="/q/2"><span>#Kai</span></a></div>', "", ("Fähre", "Kai")),
    ('<div class="z"><a href="/q/1"><span>#Fähre</span></a></div>', "", ()),
    ('<div class="tags"><a href="/q/1">猫</a><a href="/q/2">茶館</a></div>', "", ("猫", "茶館")),
    ("", '<section><h2>Related topics</h2><ul><li><a href="/t/1">Fähren</a></li></ul></section>', ("Fähren",)),
    ("", '<section><h2>Navigation</h2><ul><li><a href="/t/1">Fähren</a></li></ul></section>', ()),
    ("", '<div class="post_footer"><div class="taglist"><a href="/1">Fähren</a></div></div>', ("Fähren",)),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "after", "tags"), TAGS)
def test_keywords_of_hosts_and_papers(inner: str, after: str, tags: tuple[str, ...]) -> None:
    assert article(TEXT + MORE + inner, after).tags == tags


DATED = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel der Seite", "datePublished": "%s", "dateModified": "%s"}</script>'
STAMPS = [
    (
        "2021-11-02T22:14:07Z",
        "2021-11-03T11:02:44Z",
        "2021-11-03T07:02:44-04:00",
        "2021-11-02T22:14:07+00:00",
    ),
    (
        "2021-11-03T01:14:07Z",
        "2021-11-03T11:02:44Z",
        "2021-11-02T21:14:07-04:00",
        "2021-11-02T21:14:07-04:00",
    ),
    (
        "2021-11-03T01:14:07Z",
        "2021-11-03T01:14:07Z",
        "2021-11-02T21:14:07-04:00",
        "2021-11-02T21:14:07-04:00",
    ),
]


@pytest.mark.parametrize(("published", "modified", "printed", "date"), STAMPS)
def test_the_stamp_of_the_last_change_is_no_local_day(
    published: str, modified: str, printed: str, date: str
) -> None:
    line = f'<p><time datetime="{printed}">Nov. 2, 2021</time></p>'
    assert article(line + TEXT + MORE, head=DATED % (published, modified)).date == date


def test_a_text_before_its_picture_begins_the_article() -> None:
    posts = "".join(
        f"<li><div><h3>Meldung {n}</h3><p>{text}</p>{shot}</div></li>"
        for n, text, shot in (
            (1, "Die letzte Gondel kommt an, mit dem Bürgermeister und einem Dackel darin.", '<figure><img src="/g.jpg"><figcaption>Gondel 14</figcaption></figure>'),
            (2, "Die Blasmusik spielt schon, obwohl noch keine Gondel zu sehen ist im Tal.", ""),
            (3, "Am Schalter gibt es die letzten Karten zum Preis des ersten Betriebsjahres.", ""),
        )
    )  # fmt: skip
    result = article(f'<figure><img src="/a.jpg"><figcaption>Die Bahn</figcaption></figure><ul>{posts}</ul>')
    assert [image.role for image in result.images] == ["lead", "inline"]


def test_the_mark_at_the_end_of_a_magazines_text_does_not_cost_its_last_paragraph() -> None:
    last = '<p class="q5">So endet es. <span class="end">♦</span></p>'
    news = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel der Seite"}</script>'
    )
    assert "So endet es. ♦" in (
        record(
            page(
                f"<main><h1>Titel der Seite</h1>{TEXT}{MORE}<div><div><div>{last}</div></div></div></main>",
                news,
            )
        ).body
        or ""
    )

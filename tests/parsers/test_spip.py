"""SPIP: the keywords of an article in its side column, and lists whose pages begin at an entry that the address counts."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.page.list_addresses import is_page_of
from crawler.same_page import place_of
from tests.parsers.test_generic import TEXT, record

HOST = "https://www.amt-fuer-wege.example"
KEYWORDS = '<li><a href="/spip.php?mot4" rel="tag">Ponts</a></li><li><a href="/spip.php?mot7" rel="tag">Digues</a></li>'


def keywords(side: str) -> tuple[str, ...]:
    return record(
        '<html lang="fr"><head><title>Le pont</title></head><body><div class=page><main><div class=wrapper><div class="content hentry">'
        '<p class=arbo><a href="/">Accueil</a> &gt; <a href="/spip.php?rubrique1">Communiqués</a></p><div class=cartouche><h1>Le pont est ouvert</h1>'
        f"<p class=info-publi><abbr class=published title='2024-03-19T10:30:00Z'>mardi 19 mars 2024</abbr></p></div><div class=texte>{TEXT}</div></div></div>"
        f"<aside class=aside><div class=menu><h2>Dans la même rubrique</h2><ul><li><a href='/spip.php?article8'>La digue est finie</a></li></ul></div>{side}</aside></main></div></body></html>"
    ).tags


@pytest.mark.parametrize("heading", ["Mots-clés", "Mots clés :", "Tags"])
def test_keywords_of_the_article_in_the_side_column(heading: str) -> None:
    assert keywords(f"<div class=menu><h2>{heading}</h2><ul>{KEYWORDS}</ul></div>") == ("Ponts", "Digues")


@pytest.mark.parametrize(
    "side",
    [
        f"<div class=menu><h2>Archives</h2><ul>{KEYWORDS}</ul></div>",
        f"<div class=menu><h2>Mots-clés</h2><ul>{KEYWORDS.replace('rel=', 'data-rel=')}</ul></div>",
        f"<div class=menu><h2>Mots-clés</h2><ul>{KEYWORDS}<li><a href='/x'>Tous</a></li></ul></div>",
        f"<div class='menu tag-cloud'><h2>Mots-clés</h2><ul>{KEYWORDS}</ul></div>",
        "<div class=menu><h2>Mots-clés</h2></div>",
    ],
    ids=["another heading", "unmarked", "some unmarked", "cloud", "none"],
)
def test_other_boxes_of_the_side_column_hold_none(side: str) -> None:
    assert keywords(side) == ()


def test_page_that_begins_at_an_entry_is_one_of_the_list() -> None:
    listing = f"{HOST}/spip.php?rubrique3"
    assert is_page_of(f"{listing}&debut_articles=10#pagination_articles", listing)
    assert not is_page_of(f"{HOST}/spip.php?article3&debut_articles=10", listing)
    assert place_of(f"{HOST}/spip.php?article3&debut_articles=10") == place_of(f"{HOST}/spip.php?article3")
    assert place_of(f"{HOST}/spip.php?debutant=1") != place_of(f"{HOST}/spip.php")

"""Entries of lists whose link holds their day."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.lists.cards import find_cards, read_card


@pytest.mark.parametrize(
    ("link", "title", "day"),
    [
        ("Komunikat numer 204<span>12.04.2016</span>", "Komunikat numer 204", "12.04.2016"),
        ("<b>12.04.2016</b>Otwarcie pływalni", "Otwarcie pływalni", "12.04.2016"),
        ("Czy będzie most?<i>12 kwietnia 2016</i>", "Czy będzie most?", "12 kwietnia 2016"),
        ("Umowa z <b>12.04.2016</b>", "Umowa z 12.04.2016", None),
        ("Umowa (<b>12.04.2016</b>)", "Umowa (12.04.2016)", None),
        ("Obrady 11–<span>12.04.2016</span>", "Obrady 11–12.04.2016", None),
        ("Umowa z<b> 12.04.2016</b>", "Umowa z 12.04.2016", None),
    ],
)
def test_a_day_that_touches_the_text_of_a_link_is_none_of_its_words(
    link: str, title: str, day: str | None
) -> None:
    html = f"<html><body><ul><li><a href='/a'>{link}</a></li></ul></body></html>"
    document = Document(Page(body=html.encode(), url="https://a.example/", source="html"))
    (card,) = find_cards(document.tree, document, set(), lambda url: True)
    entry = read_card(card, set())
    assert (entry.title_text, entry.date_text) == (title, day)

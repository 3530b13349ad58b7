"""Words that templates print as labels, where a table or list of the text has them among other things; words of teasers."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.more_words import says_read_on
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

READ_ON = (
    "Learn more", "Find out more", "Read the full story", "View release", "Zur Pressemitteilung", "Weiter zum Artikel", "Mehr dazu",
    "Lire l’article complet", "Plus d'infos", "Ver noticia", "Leer la noticia", "Vai alla notizia", "Scopri di più", "Saiba mais",
    "Przejdź do artykułu", "Więcej informacji", "Lees het artikel", "Läs hela nyheten", "Les hele saken", "Lue koko uutinen",
    "Celý článek", "Zobraziť správu", "Elolvasom", "Читать новость", "Перейти", "Читати новину", "Δείτε περισσότερα", "Haberi oku",
    "Vezi detalii", "Saznajte više", "Preberi več", "Skaityti daugiau", "詳しくはこちら", "查看详情", "자세히 보기", "قراءة المزيد",
    "קרא עוד", "بیشتر بخوانید", "อ่านเพิ่มเติม", "Xem chi tiết", "Baca lebih lanjut",
)  # fmt: skip
TITLES = (
    "Full text of the minister's speech", "Learn more about bees", "More details of the plan emerge", "Mehr Geld für Schulen",
    "Zur Lage der Wälder", "Ver para creer", "Více peněz pro školy", "Read the room", "Nova škola", "Więcej pociągów do Gdańska",
)  # fmt: skip


@pytest.mark.parametrize("words", READ_ON)
def test_what_leads_to_the_text_of_a_teaser(words: str) -> None:
    assert says_read_on(words)
    assert says_read_on(f"{words} »")


@pytest.mark.parametrize("title", TITLES)
def test_titles_that_begin_so(title: str) -> None:
    assert not says_read_on(title)


WORDS = ("Anzeige", "Werbung", "Newsletter", "Teilen", "Publicité")


def body(markup: str, before: str = f"{TEXT}{MORE}") -> str:
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{before}{markup}{TEXT}</div></main>"))
    return found.body or ""


@pytest.mark.parametrize("word", WORDS)
def test_in_a_table_with_headings(word: str) -> None:
    rows = f"<tr><th>Art</th><th>Euro</th></tr><tr><td>{word}</td><td>30</td></tr><tr><td>Prüfung</td><td>80</td></tr>"
    assert f"{word} | 30" in body(f"<table>{rows}</table>")


@pytest.mark.parametrize("word", WORDS)
def test_in_a_list_that_a_line_announces(word: str) -> None:
    items = f"<ul><li>{word}</li><li>Prüfung</li><li>Beratung</li></ul>"
    assert word in body(f"<p>Gebühren nimmt das Amt für:</p>{items}").split("\n\n")


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li>Anzeige</li><li>Drucken</li><li>Teilen</li></ul>",
        "<p>Gebühren nimmt das Amt für:</p><p>Prüfung und Rat</p><div>Anzeige</div>",
        "<p>Diese Seite ist auch da für:</p><ul><li>Drucken</li><li>Anzeige</li><li>Werbung</li></ul>",
        "<p>Diese Seite weiter geben:</p><ul><li><a href=/a>Anzeige</a></li><li><a href=/b>Rat</a></li><li><a href=/c>Amt</a></li></ul>",
        "<table><tr><td>Anzeige</td></tr></table>",
    ],
)
def test_elsewhere_they_are_labels(markup: str) -> None:
    assert "Anzeige" not in body(markup)

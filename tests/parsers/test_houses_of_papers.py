"""Parts of articles as the systems of newspapers, agencies and broadcasters print them: days, authors, quotes, appeals, keywords."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.phrases.meta_lines import is_line_of_days
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Titel der Seite"
PLAIN = [
    "Nach zwei Jahren Bauzeit hat das Amt die Brücke über die Lauter für den Verkehr freigegeben.",
    "Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin des Amtes.",
    "Im Herbst beginnt der zweite Abschnitt, der bis an die Grenze des Nachbarlandes führen soll.",
]
SHORT = (
    "<p>Die Fähre fährt wieder, wenn auch nur am Vormittag.</p><p>Am Kai standen um sechs Uhr vierzig Leute.</p>"
    "<p>Der Kapitän hat drei Äpfel und ein Buch dabei.</p><p>Das Wasser steht so hoch wie seit Mai nicht.</p>"
)


def lines(html: str) -> list[str]:
    return (record(html).body or "").split("\n\n")


# ---------------------------------------------------------------- days


@pytest.mark.parametrize(
    "text",
    [
        "Published: 12 March 2024, 07:05 Updated: 12 March 2024, 11:40",
        "Veröffentlicht am 12. März 2024 um 07:05 Uhr | Aktualisiert am 13. März 2024",
        "Publié le 12 mars 2024 à 07h05 - Mis à jour le 13 mars 2024 à 11h40",
        "Publicerad 12 mars 2024 07.05, Uppdaterad 13 mars 2024 11.40",
        "Опубликовано 12 марта 2024 Обновлено 13 марта 2024",
    ],
)
def test_a_line_of_the_days_of_publication_and_change(text: str) -> None:
    assert is_line_of_days(text)


@pytest.mark.parametrize(
    "text",
    [
        "Published: 12 March 2024",
        "The report was published on 12 March 2024 and updated on 13 March 2024 by the office.",
        "12 March 2024 to 13 March 2024",
        "It was published on 12 March 2024 and updated on 13 March 2024.",
        "Published: 12 March 2024 Updated: 13 March 2024 with two corrections to the table",
    ],
)
def test_a_line_that_says_more_than_two_days_or_less(text: str) -> None:
    assert not is_line_of_days(text)


# ---------------------------------------------------------------- authors


PUBLISHED = "<time datetime=2024-03-12T07:05:00+01:00>{}</time>"
CHANGED = "<time datetime=2024-03-13T11:40:00+01:00>{}</time>"


@pytest.mark.parametrize(
    ("published", "updated", "days"),
    [
        ("Publicerad:", "Uppdaterad:", ("12 mars 2024 07.05", "13 mars 2024 11.40")),
        ("Publicado el", "Actualizado el", ("12 de marzo de 2024, 07:05", "13 de marzo de 2024, 11:40")),
        ("Opublikowano", "Aktualizacja", ("12 marca 2024, 07:05", "13 marca 2024, 11:40")),
        ("Veröffentlicht am", "Aktualisiert am", ("12. März 2024, 07:05 Uhr", "13. März 2024, 11:40 Uhr")),
    ],
)
@pytest.mark.parametrize("text", [TEXT + MORE, SHORT], ids=["long", "short"])
@pytest.mark.parametrize("joint", [" ", " | ", "</span><span class=k3>"])
def test_days_between_title_and_text(
    published: str, updated: str, days: tuple[str, str], text: str, joint: str
) -> None:
    line = f"<span class=k3>{published} {PUBLISHED.format(days[0])}{joint}{updated} {CHANGED.format(days[1])}</span>"
    picture = "<figure><img src=/u/a.jpg alt=Kai><figcaption>Die Fähre am Kai.</figcaption></figure>"
    html = page(
        f"<main><article><h1>{TITLE}</h1>{picture}<div class=k2><p>{line}</p></div><div class=k5>{text}</div></article></main>"
    )
    assert lines(html)[0] in (PLAIN[0], "Die Fähre fährt wieder, wenn auch nur am Vormittag.")


@pytest.mark.parametrize(
    ("by", "published", "updated", "days"),
    [
        (
            "Por",
            "Publicado el",
            "Actualizado el",
            ("12 de marzo de 2024 a las 07:05", "13 de marzo de 2024 a las 11:40"),
        ),
        ("Door", "Gepubliceerd op", "Bijgewerkt op", ("12 maart 2024 om 07:05", "13 maart 2024 om 11:40")),
        ("Av", "Publicerad", "Uppdaterad", ("12 mars 2024 07.05", "13 mars 2024 11.40")),
        ("Autor:", "Opublikowano", "Aktualizacja", ("12 marca 2024, 07:05", "13 marca 2024, 11:40")),
        ("Автор:", "Опубликовано", "Обновлено", ("12 марта 2024, 07:05", "13 марта 2024, 11:40")),
    ],
)
@pytest.mark.parametrize("text", [TEXT + MORE, SHORT], ids=["long", "short"])
def test_a_byline_joined_with_the_words_of_its_days(
    by: str, published: str, updated: str, days: tuple[str, str], text: str
) -> None:
    author = f"<span class=k3>{by} <a href=/auteur/7>Jeanne Petit</a></span>"
    dates = f"<span class=k4><span class=k5>{published} {PUBLISHED.format(days[0])}, {updated} {CHANGED.format(days[1])}</span></span>"
    picture = "<figure><img src=/u/a.jpg alt=Kai><figcaption>Die Fähre am Kai.</figcaption></figure>"
    head = f"<div class=content-metas><div class=content-metas-info>{author}{dates}</div><div class=k8><button>Merken</button><a href=#comments>12</a></div></div>"
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jeanne Petit"}}</script>'
    found = record(page(f"<main><article><h1>{TITLE}</h1>{head}{picture}{text}</article></main>", data))
    assert list(found.authors) == ["Jeanne Petit"]
    assert list(found.links) == []
    assert "Petit" not in (found.body or "")


@pytest.mark.parametrize("role", ["", " (Fotos)", " (text and photographs)"])
def test_day_and_author_above_the_title_in_its_header(role: str) -> None:
    header = f"<header class=k2><div class=k3><span class=k4>12 March 2024</span> | By Jane Doe{role}</div><h1>The ferry is back</h1></header>"
    found = record(page(f"<main><article>{header}<div class=k5>{TEXT}{MORE}</div></article></main>"))
    assert (list(found.authors), found.date) == (["Jane Doe"], "2024-03-12")


def test_day_and_author_above_the_title_in_the_header_itself() -> None:
    header = "<header class=k2>12 March 2024 | By Jane Doe <h1>The ferry is back</h1></header>"
    found = record(page(f"<main><article>{header}<div class=k5>{TEXT}{MORE}</div></article></main>"))
    assert list(found.authors) == ["Jane Doe"]


def test_a_line_above_the_header_is_that_of_other_news() -> None:
    before = "<div class=k3><span class=k4>12 March 2024</span> | By Jane Doe</div>"
    html = page(
        f"<main>{before}<article><header class=k2><h1>The ferry is back</h1></header><div class=k5>{TEXT}{MORE}</div></article></main>"
    )
    assert list(record(html).authors) == []


NAV = (
    "<nav class=k1><ul><li>By <a href=/profile/1><span itemprop=author>Jane Doe</span></a>, <a href=/profile/2><span itemprop=author>"
    "Max Roe</span></a></li><li><span itemprop=datePublished content=2024-03-12>12 March 2024</span></li></ul></nav>"
)


def test_authors_that_microdata_state_in_a_line_marked_up_as_navigation() -> None:
    article = f"<article itemscope itemtype=http://schema.org/NewsArticle><h1 itemprop=headline>{TITLE}</h1>{NAV}<div itemprop=articleBody>{TEXT}{MORE}</div></article>"
    assert list(record(page(f"<main>{article}</main>")).authors) == ["Jane Doe", "Max Roe"]


@pytest.mark.parametrize(
    "unit",
    [
        f"<nav class=k1>{NAV.partition('>')[2]}",
        "<nav><ul><li itemscope itemtype=http://schema.org/NewsArticle><a href=/n/2>Other news of the day</a> <span itemprop=author>Jane Doe</span></li></ul></nav>",
    ],
    ids=["of nothing", "of other news"],
)
def test_authors_in_a_menu_are_none_of_the_article(unit: str) -> None:
    html = page(
        f"<main>{unit}<article itemscope itemtype=http://schema.org/NewsArticle><h1>{TITLE}</h1><div>{TEXT}{MORE}</div></article></main>"
    )
    assert list(record(html).authors) == []


def test_a_link_to_an_author_beside_the_day_is_no_section() -> None:
    menu = "<nav><a href=/authors/jane-doe/>Jane Doe</a> <a href=/rivers/>Rivers</a></nav>"
    line = "<p class=k1>12 March 2024 · Jane Doe</p>"
    found = record(
        page(f"{menu}<main><article><h1>{TITLE}</h1>{line}<div>{TEXT}{MORE}</div></article></main>")
    )
    assert found.section is None
    line = "<p class=k1>12 March 2024 · Rivers</p>"
    found = record(
        page(f"{menu}<main><article><h1>{TITLE}</h1>{line}<div>{TEXT}{MORE}</div></article></main>")
    )
    assert found.section == "Rivers"


def test_a_part_of_the_text_that_is_called_a_section_names_none() -> None:
    text = TEXT.replace("die Brücke", "<a href=/brücke>die Brücke</a>")
    found = record(
        page(
            f"<main><article><h1>{TITLE}</h1><div class=article--section>{text}{MORE}</div></article></main>"
        )
    )
    assert found.section is None
    label = "<div class=article--section><a href=/fluesse>Flüsse</a></div>"
    found = record(page(f"<main><article>{label}<h1>{TITLE}</h1><div>{text}{MORE}</div></article></main>"))
    assert found.section == "Flüsse"


# ---------------------------------------------------------------- quotes


SAID = "die Brücke über die Lauter für den Verkehr freigegeben"


@pytest.mark.parametrize(
    "quote",
    [
        f"<div class=pullquote>{SAID}</div>",
        f"<aside class='story-highlight'><p>„{SAID}“</p></aside>",
        f"<div class=citat><p>{SAID}</p><footer>Eva Roth</footer></div>",
        f"<figure class='article-quote'><blockquote>{SAID}</blockquote><figcaption>Eva Roth, Leiterin</figcaption></figure>",
        f"<blockquote><p>{SAID}</p><cite>Eva Roth</cite></blockquote>",
        f"<p class='emphasized-text'>{SAID}</p>",
    ],
)
@pytest.mark.parametrize("box", ["div class=k1", "div class=article-lead-text"])
def test_a_sentence_of_the_text_set_large_once_more(quote: str, box: str) -> None:
    html = page(f"<main><h1>{TITLE}</h1><{box}>{TEXT}{quote}{MORE}</div></main>")
    assert lines(html) == PLAIN


@pytest.mark.parametrize(
    "quote",
    [
        "<div class=citat><p>Wir haben lange auf diesen Tag am Fluss gewartet.</p></div>",
        f"<blockquote><p>{SAID}</p><p>Das haben wir alle lange erwartet!</p></blockquote>",
        "<blockquote><p>Wir haben lange auf diesen Tag am Fluss gewartet</p><cite>Eva Roth</cite></blockquote>",
    ],
)
def test_a_quote_that_the_text_has_nowhere_else_is_kept(quote: str) -> None:
    html = page(f"<main><h1>{TITLE}</h1><div class=k1>{TEXT}{quote}{MORE}</div></main>")
    assert any("wartet" in line for line in lines(html))


def test_a_whole_text_in_a_box_that_is_called_a_highlight_is_kept() -> None:
    html = page(f"<main><h1>{TITLE}</h1><div class=highlight>{TEXT}{MORE}</div></main>")
    assert lines(html) == PLAIN


# ---------------------------------------------------------------- appeals


@pytest.mark.parametrize(
    "text",
    [
        "Få vårt morgonbrev varje dag",
        "Schrijf je in voor onze ochtendnieuwsbrief",
        "Подпишитесь на нашу рассылку",
        "Hai già un abbonamento?",
        "Läs vidare med en prenumeration",
        "Уже есть подписка? Войдите",
        "Wesprzyj nasze dziennikarstwo. Wpłać teraz",
        "Melden Sie sich an und erhalten Sie jeden Morgen die fünf besten Geschichten.",
        "Inscrivez-vous pour recevoir chaque matin les articles de la rédaction",
        "Sign up and get our best stories every Friday",
    ],
)
def test_appeals_to_subscribe_and_to_give(text: str) -> None:
    assert is_pitch(text)


@pytest.mark.parametrize(
    "text",
    [
        "Рассылка писем заняла у почты три дня",
        "Die Stadt stellt ihren Newsletter ein",
        "Morgonbrevet kom fram först på kvällen",
        "Gemeenten sturen een nieuwsbrief over de brug",
        "Melden Sie sich an und erhalten Sie den Bescheid in drei Tagen",
        "Viele meldeten sich an und erhielten jeden Morgen neue Nachrichten",
    ],
)
def test_news_about_letters_and_gifts_are_no_appeals(text: str) -> None:
    assert not is_pitch(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lea también",
        "Relaterat",
        "Материалы по теме",
        "À propos de l’auteur",
        "À propos de l'autrice",
        "Over de auteur",
        "Об авторе",
        "Om skribenten",
    ],
)
def test_headings_of_links_and_notes_about_authors(text: str) -> None:
    assert is_heading_of_links(text)


@pytest.mark.parametrize(
    "text", ["Lea tambaleó en la puerta", "Relaterade kostnader ökar", "Материалы по делу переданы в суд"]
)
def test_headings_that_only_begin_so(text: str) -> None:
    assert not is_heading_of_links(text)


# ---------------------------------------------------------------- introductions


def test_a_subtitle_amid_short_paragraphs_is_no_introduction() -> None:
    part = "<h2 class=subtitle>Der Kapitän und seine drei Äpfel</h2>"
    found = record(page(f"<main><article><h1>{TITLE}</h1>{SHORT}{part}{MORE}</article></main>"))
    assert found.lead is None
    assert "seine drei Äpfel" in (found.body or "")


def test_an_introduction_in_large_type_without_a_full_stop() -> None:
    said = "Nach zwei Jahren Bauzeit rollt der Verkehr über die neue Brücke"
    head = f'<meta name="description" content="{said}">'
    text = f"<p class='meta'>12. März 2024</p><p>{TEXT.removeprefix('<p>')}{MORE}"
    found = record(
        page(f"<main><article><h1>{TITLE}</h1><p class='text-lg'>{said}</p>{text}</article></main>", head)
    )
    assert found.lead == said
    assert (found.body or "").split("\n\n")[:3] == PLAIN


# ---------------------------------------------------------------- keywords


FIRST = "<a class=k1 href=/t/1>Rivers</a>"
BOTH = "<ul><li><a href=/t/1>Rivers</a></li><li><a href=/t/2>Bridges</a></li></ul>"


@pytest.mark.parametrize(
    "after",
    [
        f"<div data-testid=article-tags>{BOTH}</div>",
        f"<div data-cy='ArticleTagList'>{BOTH}</div>",
        f"<div data-qa='tags'>{BOTH}</div>",
        f"<div class=k8><h2>Follow the topics in this article</h2>{BOTH}</div>",
        f"<div class=k8><h2>Tópicos</h2>{BOTH}</div>",
    ],
)
def test_keywords_in_lists_that_papers_name_otherwise(after: str) -> None:
    found = record(
        page(f"<main><article><h1>{TITLE}</h1><div class=k2>{TEXT}{MORE}</div>{after}</article></main>")
    )
    assert list(found.tags) == ["Rivers", "Bridges"]


@pytest.mark.parametrize("name", ["class=tags", "class=tag-list"])
def test_the_first_keyword_above_the_title_gives_way_to_all_below_the_text(name: str) -> None:
    above, below = f"<div {name}>{FIRST}</div>", f"<div {name}>{BOTH}</div>"
    found = record(
        page(f"<main><article>{above}<h1>{TITLE}</h1><div>{TEXT}{MORE}</div>{below}</article></main>")
    )
    assert list(found.tags) == ["Rivers", "Bridges"]


@pytest.mark.parametrize(
    "after",
    [
        "<div data-testid=tag-menu><a href=/t/1>Rivers</a> <a href=/t/2>Bridges</a></div>",
        "<div class=k8><a href=/presse/bilder>Bilder</a> <a href=/thema/fluesse>Programm für Flüsse</a></div>",
    ],
)
def test_menus_and_pages_of_an_office_are_no_keywords(after: str) -> None:
    found = record(
        page(f"<main><article><h1>{TITLE}</h1><div class=k2>{TEXT}{MORE}</div>{after}</article></main>")
    )
    assert list(found.tags) == []


# ---------------------------------------------------------------- components


def test_components_of_a_house_that_stand_around_blocks_are_boxes() -> None:
    meta = "<q-meta><span class=b1>By <a href=/a/1>Jane Doe</a></span><p class=b2><time datetime=2024-03-12>12 March 2024</time></p><span>Reading time: 3 min</span></q-meta>"
    html = page(
        f"<q-main><q-story><article><h1>{TITLE}</h1><q-header>{meta}</q-header><q-parts>{TEXT}{MORE}</q-parts></article></q-story></q-main>"
    )
    found = record(html)
    assert (found.body or "").split("\n\n") == PLAIN
    assert list(found.links) == []


def test_a_component_in_a_line_or_of_amp_keeps_its_name() -> None:
    box = (
        "<amp-lightbox-x><div>Eins</div></amp-lightbox-x><p>Zwei <q-note><section>drei</section></q-note></p>"
    )
    page_ = Document(Page(body=f"<html><body><main>{box}</main></body></html>".encode()))
    assert next(page_.tree.iter("amp-lightbox-x"), None) is not None

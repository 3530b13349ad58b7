"""Lines, names and labels that real pages of many houses have: calls behind what is told, who writes for whom, unfilled fields."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.pitches import is_ad_label, is_pitch, is_plea, is_promotion
from crawler.text import is_unfilled
from tests.parsers.test_cms_templates import listing
from tests.parsers.test_generic import TEXT, page, record

TOLD = "The band will play its new songs in four towns of the north before the winter break, and has promised a film of it."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"{TOLD} Follow them on Instagram for the dates.", False),
        (
            "Die Gruppe spielt ihre Lieder vor der Winterpause noch in vier Orten des Nordens und dreht darüber einen Film. "
            "Folgen Sie ihr auf Instagram.",
            False,
        ),
        (
            "Wenn ihr Musik auf dem Telefon sucht, dann schaut doch in unserem Text über Apps für unterwegs nach und packt die Schuhe ein.",
            False,
        ),
        ("Follow them on Instagram for the dates.", True),
        (
            "Our website is the place for all that happens in the harbour, with longer stories on each day of the week. "
            "Sign up for the newsletter here.",
            True,
        ),
        (
            "You will not want to miss what happens in the harbour and on the river in these last weeks of a long summer. "
            "Sign up for the newsletter here.",
            True,
        ),
        ("Lesen Sie alle Texte auch in unserer App.", True),
        ("Follow them. " + TOLD, False),
    ],
)
def test_call_behind_what_is_told_is_no_pitch(line: str, *, expected: bool) -> None:
    assert is_pitch(line) is expected


def test_paragraph_that_ends_with_a_call_stays() -> None:
    last = f"{TOLD} Follow them on Instagram for the dates."
    assert (record(page(f"<main><h1>Titel der Seite</h1>{TEXT}<p>{last}</p></main>")).body or "").endswith(
        last
    )


@pytest.mark.parametrize(
    "line",
    [
        "If you're on the Echo app, click here to watch live",
        "【本報徵稿】",
        "本報歡迎各界投書，來稿請寄編輯部。",
    ],
)
def test_calls_of_broadcasters_and_papers(line: str) -> None:
    assert is_promotion(line)


def test_call_to_become_a_supporter() -> None:
    assert is_plea("Mit einem Beitrag im Monat bleibt das Heft frei. Jetzt Supporter werden!")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Reklama", True),
        ("Advertisement:", True),
        ("Click here", True),
        ("Reklama na moście", False),
        ("", False),
    ],
)
def test_labels_of_advertisements(said: str, *, expected: bool) -> None:
    assert is_ad_label(said) is expected


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (
            '<p><b>MORE: <a href="/news/2">A new pier could bring thousands to the old harbour</a></b></p>',
            False,
        ),
        (
            "<p>MORE: than a hundred boats came, and the harbour master counted each of them with great joy.</p>",
            True,
        ),
    ],
)
def test_label_in_capitals_before_a_link(line: str, *, stays: bool) -> None:
    body = record(page(f"<main><h1>Titel der Seite</h1>{TEXT}{line}{TEXT}</main>")).body or ""
    assert ("MORE:" in body) is stays


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ida Quill For Echonline", ["Ida Quill"]),
        ("By Ida Quill for The Harbour Echo", ["Ida Quill"]),
        ("Ida Quill, for Echo Business", ["Ida Quill"]),
        ("Boats For All", ["Boats For All"]),
        ("港報快訊／歐陽小明", ["歐陽小明"]),
        ("王小明／台北報導", ["王小明"]),
        ("港報快訊／歐陽小明 2020年03月12日 20:19:00", ["歐陽小明"]),
        ("記者王小明／台北報導", ["王小明"]),
    ],
)
def test_names_beside_whom_they_write_for(line: str, expected: list[str]) -> None:
    assert names_in(line) == expected


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (
            '<a href="/autor/quill_i">Ida Quill</a> / 03.05.2021 / 06:15 / <a href="#foot">Foto: Echo</a>',
            ("Ida Quill",),
        ),
        ('<a href="/thema/quill">Ida Quill</a> / 03.05.2021 / 06:15', ()),
    ],
)
def test_link_to_the_author_in_the_line_of_the_day_above_the_title(
    head: str, authors: tuple[str, ...]
) -> None:
    html = page(
        f'<div class="entry"><div class="teaser_meta">{head}</div><div class="share"><a href="/s">Teilen</a></div>'
        f'<div class="teaser_text"><div id="main"><h2>Titel der Seite</h2>{TEXT}</div></div></div>'
    )
    assert record(html).authors == authors


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bern, 17.08.2007 - Rede von Ida Quill beim Treffen der Städte", False),
        ("Bern, 17.08.2007 - Neue Verordnung über die Stege", False),
        ("Berlin, 3. Mai 2021 – Pressemitteilung", True),
        ("3. Mai 2021 - Meldung des Amtes", True),
        ("Nr. 5 / 3. Mai 2021 - Neue Regeln über die Stege", True),
    ],
)
def test_what_a_dateline_is_followed_by(line: str, *, expected: bool) -> None:
    assert is_meta_line(line) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{$plugin.tx_news.opengraph.site_name}", True),
        ("{{ title }}", True),
        ("${site.name}", True),
        ("###SITE_NAME###", True),
        ("[site:name]", True),
        ("%site_name%", True),
        ("<%= title %>", True),
        ("[Politique]", False),
        ("100 %", False),
        ("{Echo} und mehr", False),
        ("#wir", False),
    ],
)
def test_names_of_values_that_nothing_was_put_in_the_place_of(text: str, *, expected: bool) -> None:
    assert is_unfilled(text) is expected


def test_unfilled_publisher_is_none() -> None:
    head = '<meta property="og:site_name" content="{$plugin.site_name}"><meta name="publisher" content="Amt für Stege">'
    assert record(page(f"<main><h1>Titel der Seite</h1>{TEXT}</main>", head)).publisher == "Amt für Stege"


def test_steps_of_a_path_in_brackets() -> None:
    path = '<ol class="breadcrumb"><li><a href="/">[Home]</a></li><li><a href="/n">[News]</a></li><li><a href="/n/c">[City]</a></li></ol>'
    found = record(page(f"{path}<main><h1>Titel der Seite</h1>{TEXT}</main>"))
    assert found.breadcrumbs == ("News", "City")


@pytest.mark.parametrize("day", ["<div>{}</div>", "<time>{}</time>", "{}"])
def test_day_as_the_term_of_an_entry_with_a_link_to_more(day: str) -> None:
    entries = "".join(
        f"<dt>{day.format(f'{12 - n}. März 2021')}</dt><dd><h3><a href='/n/{n}'>Ein neuer Steg am Ufer {n}</a></h3>"
        f"<p>Das Amt hat dazu am Ufer mit vielen gesprochen.</p><a href='/n/{n}'>mehr</a></dd>"
        for n in range(6)
    )
    found = listing(f"<main><h1>Aktuelles</h1><dl>{entries}</dl></main>")
    assert [item.date_text for item in found.items] == [f"{12 - n}. März 2021" for n in range(6)]

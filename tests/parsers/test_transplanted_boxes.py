"""Boxes of a site's template within and beside an article leave its fields as they are."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

HEADLINE = "<h1>Eine Brücke über die Lauter</h1>"


@pytest.mark.parametrize(
    "author",
    [
        "<div class='bio bio--author'><div class=bio__name>Eva Roth</div><div class=bio__description><p>Eva Roth schreibt seit "
        "zwanzig Jahren über Brücken und Straßen im Land.</p></div></div>",
        "<section class=about-writer><h3>Zur Autorin</h3><p class=intro>Eva Roth schreibt seit zwanzig Jahren über Brücken "
        "und Straßen im Land. <a href='/autoren/roth'>Mehr</a></p></section>",
        "<div class=author-description><p class=summary>Eva Roth schreibt seit zwanzig Jahren über Brücken und Straßen "
        "im Land.</p></div>",
    ],
)
@pytest.mark.parametrize("place", ["<article>{0}{1}{2}</article>", "<article>{0}<div>{1}{2}</div></article>"])
def test_what_a_box_says_of_the_author_is_neither_introduction_nor_text(author: str, place: str) -> None:
    found = record(page(place.format(HEADLINE, author, TEXT + MORE)))
    assert found.lead is None
    assert (found.body or "").startswith("Nach zwei Jahren")


def test_faces_in_a_row_of_contacts_are_no_gallery() -> None:
    people = "".join(
        f"<div class=item><img src='/{name}.jpg' width=280 height=280 alt='Leitung: {name} Roth'><div><strong>Brücken</strong><br>"
        f"Leitung: {name} Roth<br><a href='tel:+4989{place}'>089 {place}</a></div></div>"
        for place, name in enumerate(("Eva", "Jan", "Uta"), 100)
    )
    found = record(
        page(
            f"<article>{HEADLINE}<div class=contact-teaser><header>Kontakt</header>{people}</div>{TEXT}{MORE}</article>"
        )
    )
    assert (found.gallery, found.images) == ((), ())


@pytest.mark.parametrize("hiding", ["style='display:none'", "hidden"])
def test_a_hidden_picture_that_leads_away_stands_in_for_an_advertisement(hiding: str) -> None:
    kept = "<p><a href='https://www.bruecken.example/'><img src='/bruecke.jpg' alt='' width=600 height=400></a></p>"
    spare = (
        f"<div id=ersatz {hiding}><div class=box><a href='https://www.reisen.example/' target=_blank><div class=bild>"
        "<img src='/reise.jpg' alt='Neuer Inhalt' width=300 height=400></div></a></div></div>"
    )
    found = record(page(f"<article>{HEADLINE}{TEXT}{kept}{spare}{MORE}</article>"))
    assert [image.url.rpartition("/")[2] for image in found.images] == ["bruecke.jpg"]


@pytest.mark.parametrize(
    "today",
    [
        "Montag, 22. Juni 2026",
        "Monday, June 22, 2026",
        "lundi 22 juin 2026",
        "poniedziałek, 22 czerwca 2026",
        "Mo | 22.06.2026",
    ],
)
@pytest.mark.parametrize(
    "bar", ["<header><div class=bar><div>{}</div><a href='/konto'>Konto</a></div></header>", "<div>{}</div>"]
)
def test_the_day_of_reading_in_the_head_of_a_page_dates_no_article(today: str, bar: str) -> None:
    menu = "<nav><a href='/'>Start</a><a href='/amt'>Das Amt</a></nav>"
    article = f"<div class=content><article>{HEADLINE}{TEXT}{MORE}</article></div>"
    assert record(page(f"{bar.format(today)}{menu}{article}")).date is None


@pytest.mark.parametrize(
    "day",
    ["Veröffentlicht: Montag, 22. Juni 2026", "22. Juni 2026", "<h2><span>Montag, 22. Juni 2026</span></h2>"],
)
def test_a_day_above_the_box_of_an_article_dates_it_with_a_label_as_a_heading_or_without_its_weekday(
    day: str,
) -> None:
    article = f"<div class=content><article>{HEADLINE}{TEXT}{MORE}</article></div>"
    assert record(page(f"<div><div>{day}</div></div>{article}")).date == "2026-06-22"


@pytest.mark.parametrize(
    "picture",
    [
        "<div><button type=button aria-label=Bilder><figure><img src='/lauter.jpg' alt='' width=800 height=500></figure></button></div>",
        "<figure><img src='/lauter.jpg' alt='' width=800 height=500><button type=button aria-haspopup=dialog><svg></svg></button></figure>",
    ],
)
def test_a_paragraph_beside_a_picture_with_a_button_stays(picture: str) -> None:
    said = "Der zweite Abschnitt der Straße folgt im nächsten Jahr."
    group = f"<section><div><p>{said}</p>{picture}</div></section>"
    found = record(
        page(f"<article>{HEADLINE}<section>{TEXT}</section>{group}<section>{MORE}</section></article>")
    )
    assert said in (found.body or "").split("\n\n")


def test_a_window_over_the_page_is_none_of_the_text_however_long_it_is() -> None:
    said = "<p>Wer sich für die Ausbildung im Amt für Wege bewirbt, braucht einen Abschluss und Freude an Brücken aller Art.</p>"
    window = f"<div id=pum-12 class='pum pum-overlay' role=dialog aria-hidden=true><div class=pum-content>{said * 9}</div></div>"
    found = record(page(f"<div class=page>{HEADLINE}<div class=t>{TEXT}{MORE}</div></div>{window}"))
    assert (found.body or "").startswith("Nach zwei Jahren")
    assert "Ausbildung" not in (found.body or "")


def test_an_article_that_opens_in_a_window_is_read() -> None:
    found = record(
        page(f"<div role=dialog class=fenster>{HEADLINE}{TEXT}{MORE}</div><p>Alle Meldungen des Amtes.</p>")
    )
    assert (found.body or "").startswith("Nach zwei Jahren")


def test_a_template_that_no_script_has_filled_is_no_text_but_code_about_templates_is() -> None:
    unfilled = "<div class=box><h2>{{ titel }}</h2><div>{{medium}}</div><p>{{ text }} {{ mehr }}</p></div>"
    code = "<p><code>{{ name }}</code></p><pre>{{ ort }}</pre>"
    found = record(page(f"<article>{HEADLINE}{TEXT}{code}{MORE}{unfilled}</article>"))
    kept = (found.body or "").split("\n\n")
    assert [line for line in kept if "{{" in line] == ["{{ name }}", "{{ ort }}"]


@pytest.mark.parametrize("ident", ["printlogo", "site-logo", "headerLogo"])
def test_a_sign_of_the_site_above_an_article_is_told_by_its_id(ident: str) -> None:
    sign = f"<img id={ident} src='/druck.jpg' width=400 height=120>"
    found = record(page(f"<article>{sign}<div class=content>{HEADLINE}{TEXT}{MORE}</div></article>"))
    assert found.images == ()


def test_an_unfilled_template_is_no_title() -> None:
    box = "<div class=box><h1>{{ titel }}</h1><p>{{ text }}</p></div>"
    said = HEADLINE.replace("h1", "h2")
    found = record(page(f"<div class=seite><div class=inhalt>{said}{TEXT}{MORE}</div>{box}</div>"))
    assert found.title == "Eine Brücke über die Lauter"


def test_what_a_box_below_the_text_says_of_the_author_is_left_out() -> None:
    bio = "<div class=short-bio><span>I am a contributor who specialises in the health of bridges and roads.</span></div>"
    found = record(page(f"<article>{HEADLINE}{TEXT}{MORE}{bio}</article>"))
    assert "contributor" not in (found.body or "")

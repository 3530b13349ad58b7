"""What stands in and around the text of news and is none of it, and the lines that only look so."""

from __future__ import annotations

import pytest

from tests.parsers.test_fields_read_by_eye import article, blocks_of
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE, NEWS

OWN = "https://www.example.org/news/1"


def test_agency_that_is_the_author_does_not_take_those_who_write_for_it_out_of_the_text() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Associated Press"}}</script>'
    note = "Associated Press Writer Ada Weir contributed to this report."
    assert blocks_of(article(f"{TEXT}{MORE}<p>{note}</p>", data))[-1] == note


def test_text_about_the_author_is_still_none_of_it() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Weir"}}</script>'
    note = "Ada Weir lives by the river and keeps three boats there."
    assert note not in blocks_of(article(f"{TEXT}{MORE}<p>{note}</p>", data))


@pytest.mark.parametrize("label", ["This post is also available in:", "Leia esta página em outra língua:"])
def test_label_of_languages_goes_with_their_links(label: str) -> None:
    links = '<ul><li class="lang-item"><a href="/en/x" lang="en"><span>English</span></a></li></ul>'
    blocks = blocks_of(article(f"<div id=before>{label}{links}</div>{TEXT}{MORE}"))
    assert label not in blocks
    assert "English" not in blocks


def test_sentence_above_links_that_are_left_out_stays() -> None:
    said = "Das Wehr bleibt bis zum Herbst offen, heißt es."
    links = '<ul class="related"><li><a href="/a">Ein Bericht vom Wehr</a></li><li><a href="/b">Noch einer</a></li></ul>'
    assert said in blocks_of(article(f"{TEXT}<div>{said}{links}</div>{MORE}"))


OTHERS = '<ul class="list"><li><a href="/a">Die Fähre fährt wieder: was sie kostet</a></li><li><a href="/b">Das Wehr im Winter: die Bilder</a></li></ul>'


def test_last_line_that_announces_links_left_out_goes_with_them() -> None:
    label = "<p><strong>Neues aus dem Leben der Ada Weir und von ihrer Fähre am oberen Wehr:</strong></p>"
    blocks = blocks_of(article(f"{TEXT}{MORE}{label}{OTHERS}", NEWS))
    assert not [block for block in blocks if "oberen Wehr:" in block]


def test_announcement_of_a_list_that_stays_is_text() -> None:
    label = "Die Fähre hält nun wieder an diesen drei Stellen am Fluss:"
    stops = "<ul><li>Am alten Hafen</li><li>An der Mühle</li><li>Am Wehr</li></ul>"
    assert label in blocks_of(article(f"{TEXT}{MORE}<p>{label}</p>{stops}"))


LAST = "Und so bleibt uns für die nächsten Wochen wohl nur der lange Weg zu Fuß am Ufer!"


def test_last_sentence_set_as_a_heading_is_text() -> None:
    assert blocks_of(article(f"{TEXT}{MORE}<h2>{LAST}</h2>"))[-1] == LAST
    assert (
        blocks_of(
            article(f"{TEXT}{MORE}<figure><img src='/i/a.jpg' width=600 height=400></figure><h2>{LAST}</h2>")
        )[-1]
        == LAST
    )


@pytest.mark.parametrize(
    "end",
    [
        f"<div class=box><h3>{LAST}</h3></div>",
        "<h2>Weitere Fragen?</h2>",
        f'<h2><a href="/x">{LAST}</a></h2>',
        "<h2>Unterstützen Sie unsere Arbeit, werden Sie noch heute Mitglied im Verein der Leser!</h2>",
    ],
)
def test_last_heading_of_a_box_left_out_is_none(end: str) -> None:
    assert blocks_of(article(f"{TEXT}{MORE}{end}"))[-1] in MORE


@pytest.mark.parametrize(
    ("label", "address"),
    [
        ("Dieser Text wurde gedruckt unter:", OWN),
        ("Stampato da questa pagina:", f"{OWN}?print=1"),
        ("Adres tej strony:", f"<a href='{OWN}'>{OWN}</a>"),
        ("", OWN),
    ],
)
def test_address_of_the_page_itself_is_a_templates(label: str, address: str) -> None:
    head = f'<link rel="canonical" href="{OWN}"><meta property="og:url" content="{OWN}?print=1">'
    html = page(
        f"<main><article><h1>Titel der Seite</h1>{TEXT}{MORE}<p>{label} {address}</p></article></main>",
        head,
    )
    blocks = blocks_of(record(html, url=OWN))
    assert not [block for block in blocks if "example.org/news/1" in block]


@pytest.mark.parametrize(
    "line",
    [
        "Anmeldung bis Freitag unter: https://www.example.org/news/2",
        f"Der Verein fragt, warum der Bericht seit gestern fehlt, unter {OWN}",
        "Quelle: https://www.example.net/news/1",
    ],
)
def test_address_of_another_page_is_text(line: str) -> None:
    html = page(f"<main><article><h1>Titel der Seite</h1>{TEXT}{MORE}<p>{line}</p>{TEXT}</article></main>")
    assert line in blocks_of(record(html, url=OWN))


HOW = "".join(
    f"<p>Schritt {n}: Öffnen Sie die Einladung auf dem Telefon, wählen Sie die Gruppe und dann die Taste darunter.</p>"
    for n in range(1, 7)
)


def test_box_under_a_pitch_of_its_own_goes_with_it() -> None:
    box = f"<div class=factbox><span><h3>Join our WhatsApp community!</h3></span><div>{HOW}</div></div>"
    blocks = blocks_of(article(f"{TEXT}{MORE}{box}{MORE}{TEXT}{MORE}"))
    assert not [block for block in blocks if block.startswith("Schritt")]


def test_text_with_other_headings_below_a_pitch_stays() -> None:
    box = f"<div><h3>Join our WhatsApp community!</h3>{HOW}<h3>Die Wehre im Winter</h3>{MORE}</div>"
    blocks = blocks_of(article(f"{TEXT}{MORE}{box}{MORE}{TEXT}{MORE}"))
    assert [block for block in blocks if block.startswith("Schritt")]


NETWORKS = '<a href="https://apple.news/x">Apple News</a> | <a href="https://instagram.com/x">Instagram</a> | <a href="/rss">RSS</a>'


def test_loose_pitches_in_italics_are_none_of_the_text() -> None:
    loose = f'<i></i><i><b><a href="/letter">Subscribe to our newsletters.</a></b></i> <i><b>Follow us: {NETWORKS}</b></i>'
    blocks = blocks_of(article(f"<div>{TEXT}{MORE}{loose}</div>"))
    assert not [block for block in blocks if "Follow us" in block or "Subscribe" in block]


def test_words_in_italics_within_a_line_are_text() -> None:
    line = '<p>Der Aufruf <i>Follow us: <a href="/x">auf Instagram</a></i> hing am Wehr.</p>'
    assert "Der Aufruf Follow us: auf Instagram hing am Wehr." in blocks_of(article(f"{TEXT}{line}{MORE}"))


@pytest.mark.parametrize(
    "said", ["L'article a été ajouté à vos favoris", "Story saved", "Dodano do ulubionych"]
)
def test_what_a_button_answers_is_none_of_the_text(said: str) -> None:
    blocks = blocks_of(article(f"<div><ul><li><p>{said}</p></li></ul></div>{TEXT}{MORE}"))
    assert said not in blocks


@pytest.mark.parametrize("name", ["cta-abonnement", "well cta-don", "cta-abo"])
def test_calls_to_pay_are_none_of_the_text(name: str) -> None:
    box = f'<div class="{name}"><p>Seit dreißig Jahren lebt diese Zeitung von denen, die sie lesen, und von niemandem sonst.</p><a href="/geben">Ein Heft schenken</a></div>'
    blocks = blocks_of(article(f"{TEXT}{MORE}{box}"))
    assert not [block for block in blocks if "dreißig Jahren" in block or "schenken" in block]


STANDFIRST = "Seine Fähre fuhr am Freitag zum ersten Mal"


def test_paragraph_called_subheading_is_the_lead() -> None:
    head = f'<div><h1>Titel der Seite</h1><p class="article-subheading">{STANDFIRST}</p><div>Von Ada Weir</div></div>'
    found = record(page(f"<main><article>{head}<div>{TEXT}{MORE}</div></article></main>"))
    assert found.lead == STANDFIRST
    assert found.provenance["lead"]["rule"] == ".subheading"


def test_heading_called_subheading_is_no_lead() -> None:
    head = f'<div><h1>Titel der Seite</h1></div><h2 class="subheadingTheme">{STANDFIRST}</h2><section>Von Ada Weir</section>'
    lead = "<p class='lead'>Am Wehr beginnt in diesem Sommer ein neuer Abschnitt der alten Fähre.</p>"
    found = record(page(f"<main><article>{head}{lead}{TEXT}{MORE}</article></main>"))
    assert found.lead == "Am Wehr beginnt in diesem Sommer ein neuer Abschnitt der alten Fähre."


def test_pitch_within_an_introduction_is_none_of_it() -> None:
    said = "Das Wehr wird in diesem Sommer von Grund auf erneuert, sagt der Verein."
    pitch = '<div><div><a href="https://abo.example.net/x"><span>Support our journalism. Subscribe today.</span></a></div></div>'
    lead = f'<div class="teaser-content"><p>{said}</p>{pitch}<p>Die Fähre hält so lange am alten Hafen weiter oben.</p></div>'
    found = record(
        page(
            f"<main><article><h1>Titel der Seite</h1><div>{lead}<div>{TEXT}{MORE}</div></div></article></main>"
        )
    )
    assert found.lead == f"{said} Die Fähre hält so lange am alten Hafen weiter oben."
    assert not found.links


@pytest.mark.parametrize("name", ["writeBy", "written-by", "news-writeby"])
def test_author_behind_the_word_wrote_in_arabic(name: str) -> None:
    line = f'<span class="{name}">كتبت سلمى النهر</span>'
    found = record(
        page(f"<main><article><h1>Titel der Seite</h1><div>{line}</div>{TEXT}{MORE}</article></main>")
    )
    assert found.authors == ("سلمى النهر",)


def authors_of(line: str, head: str = "", text: str = "") -> tuple[str, ...]:
    body = f"<main><article><h1>Titel der Seite</h1>{line}{text}<div>{TEXT}{MORE}</div></article></main>"
    return record(page(body, head)).authors


@pytest.mark.parametrize(
    ("box", "names"),
    [
        ("<div>By Ada Weir and Ben Auer</div>", ("Ada Weir", "Ben Auer")),
        ("<p>Por Ada Weir, Rio 1 RO — Porto Novo</p>", ("Ada Weir",)),
    ],
)
@pytest.mark.parametrize("name", ["social-share", "content__signa-share"])
def test_author_beside_the_buttons_to_share(box: str, names: tuple[str, ...], name: str) -> None:
    line = f'<div class="{name}"><div><h5>23.01.2019</h5>{box}</div><div><a href="https://twitter.com/share?x">t</a></div></div>'
    assert authors_of(line) == names
    assert authors_of(line, '<meta name="author" content="Flussblatt">') == names


def test_name_in_other_boxes_of_the_frame_is_no_author() -> None:
    assert authors_of('<div class="comments"><div>By Ada Weir</div></div>') == ()
    share = '<div class="social-share"><div>By Ada Weir</div></div>'
    assert authors_of("", text=f"<div>{TEXT}{MORE}</div>{share}") == ()


AGENCY = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Associated Press"}}</script>'


def test_who_wrote_for_an_agency_stands_before_it() -> None:
    assert authors_of('<div class="byline">By ADA WEIR</div>', AGENCY) == ("ADA WEIR", "Associated Press")


@pytest.mark.parametrize("line", ["The Associated Press", "Associated Press Sports", "news desk"])
def test_agency_by_another_name_is_not_named_twice(line: str) -> None:
    assert authors_of(f'<div class="byline">{line}</div>', AGENCY) == ("Associated Press",)


PITCH = "<p>Wer bis hier gelesen hat, liest wohl öfter, und wir leben fast nur von denen, die uns das ganze Jahr lesen.</p>"


@pytest.mark.parametrize(
    "heading",
    [
        "Unterstütz unsere Arbeit mit einem Abo",
        "Support us with a subscription!",
        "Soutenez-nous avec un abonnement",
    ],
)
def test_box_that_asks_to_subscribe_goes_with_its_heading(heading: str) -> None:
    box = f'<section class="wp-block-x-banner"><div><div><h2>{heading}</h2>{PITCH}<a href="/abo/">Gern</a></div></div></section>'
    blocks = blocks_of(article(f"{TEXT}{MORE}{TEXT}{MORE}{box}"))
    assert blocks[-1] in MORE


def test_heading_about_subscriptions_is_text() -> None:
    heading = "Unterstützt wird das Abo der Fähre vom Land"
    assert heading in blocks_of(article(f"{TEXT}{MORE}<h2>{heading}</h2>{TEXT}{MORE}"))


@pytest.mark.parametrize("mark", ["Anzeige", "Werbung", "Advertisement", "Publicidad"])
def test_box_under_a_line_that_says_advertisement_goes_with_it(mark: str) -> None:
    box = f'<div class="pdf"><div>Boote von Weir: die schnellsten am Fluss ({mark})</div><div>{PITCH}</div><a href="/x">Hin</a></div>'
    blocks = blocks_of(article(f"{TEXT}{MORE}{box}{TEXT}{MORE}{TEXT}{MORE}"))
    assert not [block for block in blocks if "Boote von Weir" in block or "ganze Jahr" in block]


def test_word_for_an_advertisement_in_brackets_within_a_sentence_is_text() -> None:
    said = "Der Verein nannte das Blatt (Anzeige) einen Fehler, den er am Freitag zurücknahm."
    assert said in blocks_of(article(f"{TEXT}<p>{said}</p>{MORE}"))

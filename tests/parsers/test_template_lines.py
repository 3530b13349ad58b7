"""Lines and boxes that templates put amid a text: known by their words, by what they are put together from, by controls."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.keyword_texts import keywords_among
from crawler.parsers.fields.phrases.networks import NETWORKS
from crawler.parsers.fields.phrases.people_words import is_bio, is_heading_of_author, is_signature
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.signed_lines import is_credit
from crawler.parsers.fields.phrases.template_lines import (
    has_known_opening,
    is_asking,
    is_known_line,
    is_labelled_line,
    key_of,
)
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_network, is_template_speech
from crawler.parsers.fields.phrases.template_vocabulary import VOCABULARIES
from tests.parsers.test_generic import TEXT, page, record

MORE = (
    "<p>Im Herbst beginnt der zweite Abschnitt, der bis an die Grenze des Nachbarlandes führen soll.</p>"
    "<p>Die Gemeinden am Fluss haben dem Plan zugestimmt, eine Klage gegen ihn ist nicht bekannt.</p>"
)
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel der Seite", "author": {"@type": "Person", "name": "Eva Roth"}}</script>'
AUTHOR = '<meta name="author" content="Eva Roth">'


def body_of(inner: str, head: str = "") -> str:
    return (
        record(page(f"<main><h1>Titel der Seite</h1><div class=inhalt>{inner}</div></main>", head)).body or ""
    )


# ---------------------------------------------------------------- words


def test_key_of_a_line_knows_neither_figures_nor_marks() -> None:
    assert key_of("Page 1 of 3") == key_of("PAGE 2 OF 1,017.") == "page 0 of 0"


@pytest.mark.parametrize(
    ("judge", "yes", "no"),
    [
        (is_known_line, "1.234 mal gelesen", "1.234 mal gelesen und doch vergessen"),
        (is_pitch, "Bluesky aktivieren", "Bluesky zieht um"),
        (is_pitch, "Unblock Threads", "Threads load evenly on the loom"),
        (is_pitch, "Dieser Beitrag enthält Affiliatelinks.", "Der Beitrag zur Kasse steigt."),
        (is_pitch, "Cet article contient des liens d'affiliation.", "L'affiliation à la caisse reste ouverte."),
        (is_pitch, "Ihr Webbrowser wird nicht unterstützt.", "Der Webbrowser des Amtes ist alt."),
        (is_pitch, "お使いのブラウザはサポートされていません。", "ブラウザの歴史を展示する博物館が開館した。"),
        (is_template_line, "Gilla Laddar in …", "Gilla det som finns"),
        (is_template_line, "Carregando...", "Carregando pedras"),
        (is_template_line, "Gefällt mir 12 wird geladen", "Die Batterie wird geladen"),
        (is_network, "WhatsApp", "WhatsApp-Gruppe"),
        (is_known_line, "REKLAMA", "Reklama na moście będzie zakazana."),
        (is_labelled_line, "Views: 1,234", "Views of the bridge: a gallery"),
        (is_labelled_line, "閲覧数：12", "費用：十二億円"),
        (has_known_opening, "By signing up you agree to our Terms.", "By signing it the mayor agreed."),
        (has_known_opening, "メールアドレスが公開されることはありません。", "メールで届いた。"),
        (is_asking, "Czytaj także: Nowy most", "Czytanie także pomaga"),
        (is_pitch, "Melden Sie sich für unseren Newsletter an!", "Der Newsletter hat 4.000 Abonnenten."),
        (is_pitch, "Get the latest on our WhatsApp channel.", "A false alert spread on WhatsApp on Tuesday."),
        (is_pitch, "Ihr Browser unterstützt das Video nicht.", "Der Browser kam 1993 auf den Markt."),
        (is_pitch, "Questo sito utilizza i cookie.", "I cookie si possono usare solo con il consenso."),
        (is_pitch, "Este contenido es exclusivo para suscriptores.", "El boletín tiene diez mil suscriptores."),
        (is_pitch, "This work is licensed under CC BY 4.0.", "Creative Commons licences turn twenty."),
        (is_pitch, "Sign up for our newsletter", "“Sign up for our newsletter,” the mayor joked."),
        (is_pitch, "Wir respektieren deine Privatsphäre.", "Die Stadt respektiert die Privatsphäre der Nachbarn."),
        (
            is_pitch,
            "Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird. Damit können personenbezogene Daten an Drittplattformen übermittelt werden. Mehr Informationen dazu erhalten Sie in den Datenschutz-Einstellungen. Diese finden Sie ganz unten auf unserer Seite, sodass Sie Ihre Einstellungen jederzeit verwalten oder widerrufen können.",
            "Der Verein war damit einverstanden, dass ihm die Stadt den Platz am Ufer gibt.",
        ),
        (is_pitch, "Vimeo-Videos entsperren", "YouTube kann Videos entsperren lassen."),
        (is_heading_of_author, "Über die Autorin", "Über die Autorin des Gutachtens"),
        (is_bio, "Eva Roth ist Redakteurin im Hauptstadtbüro.", "Eva Roth ist seit 2012 Leiterin des Bauamtes."),
        (is_signature, "(mk/dpa)", "Nein."),
        (is_credit, "Photo by John Wade on Flickr", "Photo by photo the story unfolds"),
    ],
)  # fmt: skip
def test_words_of_templates(judge: object, yes: str, no: str) -> None:
    assert callable(judge)
    assert judge(yes)
    assert not judge(no)


@pytest.mark.parametrize(
    "line",
    ["Diese Meldung an Freunde versenden", "Send this to a friend", "Téléchargez l'article en PDF", "Envíe esta noticia a un amigo",
     "Invia l'articolo a un collega", "Poleć artykuł znajomym", "3 minuten lezen", "Lectura de 3 minutos", "Doporučte článek přátelům",
     "Рассказать друзьям", "Розповісти друзям", "Please enter a valid email address"],
)  # fmt: skip
def test_lines_put_together_from_words_of_templates(line: str) -> None:
    assert is_template_speech(line)


@pytest.mark.parametrize(
    "line",
    ["Diese Brücke an Freunde versenden", "Der Artikel", "Or like this?", "Do you agree with that opinion?", "Teilen heißt hier: abgeben.",
     "Das ist alles.", "Video und Ton der Sitzung", "15 – 30 Min", "Read", "Wszystko już jest."],
)  # fmt: skip
def test_lines_with_a_word_of_their_own_or_nothing_done(line: str) -> None:
    assert not is_template_speech(line)


@pytest.mark.parametrize("name", NETWORKS)
def test_each_rule_on_networks_knows_all_of_them(name: str) -> None:
    assert is_network(name)
    assert is_template_line(f"{name.title()} · Facebook")
    assert is_pitch(f"Folgen Sie uns auf {name.title()}!")
    assert keywords_among(["Twitter", name.title()]) == []


@pytest.mark.parametrize("line", ["Kahn · Segel", "Folgen Sie dem Weg am Fluss!", "Brief und Siegel"])
def test_lines_that_name_no_network(line: str) -> None:
    assert not any(judge(line) for judge in (is_network, is_template_line, is_pitch))
    assert keywords_among(["Twitter", line]) == ["Twitter", line]


def test_no_word_of_a_vocabulary_names_what_articles_tell_of() -> None:
    plain = {word for vocabulary in VOCABULARIES.values() for words in vocabulary for word in words.split()}
    assert plain.isdisjoint(
        "brücke bridge pont puente minister gemeinde wasser informationen information euro".split()
    )


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Ann Lee at 9:05 PM",
        "Eingestellt von der Müller um 21:11",
        "Publié par Anne à 21:11",
        "Publicado por Ana en 7:30 a.m.",
        "Gefällt mir: Gefällt mir Wird geladen …",
        "Like this: Like Loading...",
        "Be Sociable, Share!",
    ],
)
def test_what_weblogs_print_below_an_entry(line: str) -> None:
    assert line not in body_of(f"{TEXT}{MORE}<div>{line}</div>")


def test_sentence_on_an_hour_is_the_text() -> None:
    line = "Posted by the door at 9:05 stood two men who had waited since dawn for the first train."
    assert line in body_of(f"{TEXT}<p>{line}</p>{MORE}")


ASKED = "Noch Fragen zum Umzug? Die Fachleute von Kistenwald wissen mehr."
WIDE = "この記事にリアクションができます。ご利用には登録が必要です。"


@pytest.mark.parametrize("line", [ASKED, WIDE])
def test_sentence_that_stands_three_times_is_the_templates(line: str) -> None:
    paragraphs = [f"<p>{part}" for part in f"{TEXT}{MORE}".split("<p>")[1:]]
    body = "".join(f"{paragraph}<p><em>{line}</em></p>" for paragraph in paragraphs[:3])
    assert line not in body_of(body + "".join(paragraphs[3:]))
    assert line in body_of(f"{paragraphs[0]}<p>{line}</p>{''.join(paragraphs[1:])}")


def test_rows_that_say_the_same_are_the_text() -> None:
    rows = "".join(
        f"<li>Linie {n}:</li><li>Der Betrieb ruht wegen der Arbeiten an der Brücke.</li>" for n in "123"
    )
    assert body_of(f"{TEXT}<ul>{rows}</ul>{MORE}").count("Der Betrieb ruht") == 3


@pytest.mark.parametrize(
    "line",
    [
        "Externer Inhalt nicht verfügbar",
        "Deine Privatsphäre-Einstellungen verhindern das Laden und Anzeigen aller externen Inhalte.",
        "Zur Anzeige aktiviere bitte die Einstellungen in den Privatsphäre-Einstellungen.",
        "Your privacy settings prevent this content from being shown.",
        "Vos préférences en matière de cookies ne permettent pas d'afficher ce contenu.",
    ],
)
def test_what_stands_in_place_of_embedded_content(line: str) -> None:
    assert line not in body_of(f"{TEXT}<div><p>{line}</p></div>{MORE}")


def test_settings_of_which_a_text_tells() -> None:
    line = "Die Einstellungen der Pumpe verhindern, dass bei Hochwasser die Keller im Dorf volllaufen."
    assert line in body_of(f"{TEXT}<p>{line}</p>{MORE}")


@pytest.mark.parametrize(
    "heading",
    [
        "Vos réactions",
        "Leserreaktionen",
        "Ihre Reaktionen",
        "3 Thoughts",
        "Join the conversation",
        "Geef antwoord",
        "Szólj hozzá!",
        "اترك رداً",
    ],
)
def test_reactions_of_readers(heading: str) -> None:
    said = "<div><b>Max</b><p>Endlich sagt es einmal einer, ich hatte schon lange auf diese Brücke gewartet.</p></div>"
    assert "Endlich" not in body_of(f"{TEXT}{MORE}<div><h3>{heading}</h3>{said}{said}</div>")


# ---------------------------------------------------------------- boxes


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>Ist die Brücke schön?</h3><button>Ja</button><button>Nein</button></div>",
        "<div><p>Der Brief aus Lauterbach kommt jeden Freitag.</p><input type=text><button>Los</button></div>",
        "<div><p>Ist die Brücke schön?</p><div><button>Ja</button></div><p><a href=/e>Ergebnis</a></p></div>",
    ],
)
def test_words_above_a_control_are_no_text(box: str) -> None:
    assert body_of(TEXT + box + MORE) == body_of(TEXT + MORE)


@pytest.mark.parametrize(
    "box",
    [
        "<div><button>Wie lange dauert der Bau?</button><div>Der Bau der Brücke dauert neun Monate.</div></div>",
        "<div><p>Der Bau der Brücke dauert neun Monate.</p><button aria-expanded=false>Mehr</button></div>",
        "<div><p>Der Bau der Brücke dauert neun Monate.</p><input type=hidden></div>",
    ],
)
def test_what_a_control_unfolds_is_text(box: str) -> None:
    assert "neun Monate" in body_of(TEXT + box + MORE)


def test_what_is_said_of_the_author_below_a_heading_is_no_text() -> None:
    about = (
        "<p>Über die Autorin</p><p>Eva Roth hat in Lauterbach studiert und wandert gern am Fluss entlang.</p>"
    )
    assert body_of(TEXT + MORE + about) == body_of(TEXT + MORE)


def test_text_at_the_end_that_begins_with_the_name_of_the_author_is_no_text() -> None:
    about = "<p>Eva Roth hat in Lauterbach studiert und wandert gern am Fluss entlang.</p>"
    assert body_of(TEXT + MORE + about, AUTHOR) == body_of(TEXT + MORE)
    assert "wandert gern" in body_of(TEXT + MORE + about)
    own = "<p>Das teilte Eva Roth mit.</p><p>Die Anlage plant Eva Roth selbst.</p>"
    assert "wandert gern" in body_of(TEXT + own + MORE + about, AUTHOR), "an office, named in its own news"


def test_line_that_stands_in_boxes_time_and_again_is_a_templates() -> None:
    once = "<div>Der Bote bringt es jeden Tag.</div>"
    assert "Der Bote bringt es jeden Tag." in body_of(
        f"{TEXT}{once}{MORE}{once}<p>Ende des Textes vom Fluss.</p>"
    )
    often = (
        f"{TEXT}{once}{MORE}{once}<p>Ende des Textes vom Fluss.</p>{once}<p>Und noch ein Satz vom Fluss.</p>"
    )
    assert "Der Bote bringt es jeden Tag." not in body_of(often)
    speakers = often.replace("Der Bote bringt es jeden Tag.", "Es antwortet die Leiterin des Bauamtes:")
    assert body_of(speakers).count("Es antwortet") == 3


def test_first_line_of_a_block_heads_the_links_below_it() -> None:
    links = (
        "<p><strong>Mehr zum Thema</strong><br><a href=/a>Die alte Brücke</a><br><a href=/b>Der Steg</a></p>"
    )
    assert body_of(TEXT + links + MORE) == body_of(TEXT + MORE)
    text = "<p><strong>Mehr zum Thema</strong><br>Der Rat berät im Herbst noch einmal über die Ufer.</p>"
    assert "berät im Herbst" in body_of(TEXT + text + MORE)


def test_list_of_links_that_a_paragraph_announces_is_text_but_on_news() -> None:
    links = (
        "<ul><li><a href=/a>Lageplan der Brücke</a></li><li><a href=/b>Bericht der Gutachter</a></li></ul>"
    )
    announced = f"{TEXT}<p>Die Unterlagen zum Vorhaben stehen hier bereit:</p>{links}{MORE}"
    assert "Lageplan der Brücke" in body_of(announced)
    assert "Lageplan der Brücke" not in body_of(announced, NEWS)
    assert "Lageplan der Brücke" not in body_of(f"{TEXT}{links}{MORE}")
    box = f"<div><p>Aus dem Heft, das gerade erschienen ist:</p>{links}</div>"
    assert "Lageplan der Brücke" not in body_of(TEXT + box + MORE)
    contents = links.replace("/a", "#a").replace("/b", "#b")
    assert "Lageplan der Brücke" not in body_of(announced.replace(links, contents))


def test_teaser_in_a_short_text_does_not_take_the_text_with_it() -> None:
    first = "<p>Die Brücke über die Lauter ist nach langer Bauzeit seit heute wieder für alle offen.</p>"
    last = "<p>Der Rat will im Herbst entscheiden, wie die Ufer des Flusses aussehen sollen.</p>"
    teaser = "<div><h3><a href=/steg>Der alte Steg</a></h3><p>Von Eva Roth</p></div>"
    assert body_of(first + teaser + last) == body_of(first + last)


@pytest.mark.parametrize(
    ("line", "stays"),
    [("Beim Bau: <a href=/x>So wird der Pfeiler gesetzt</a>", False), ("Ort: Rathaus, großer Saal", True), ("Eva Roth, Lauterbach", False)],
)  # fmt: skip
def test_lines_at_the_end_of_news(line: str, stays: bool) -> None:
    assert (line[:8] in body_of(f"{TEXT}{MORE}<p>{line}</p>", NEWS)) == stays


def test_link_in_capitals_is_a_teaser() -> None:
    line = "<p><a href=/steg>{}</a></p>"
    assert "STEG" not in body_of(TEXT + line.format("DER ALTE STEG AM OBEREN FLUSS") + MORE)
    assert "Steg" in body_of(TEXT + line.format("Der alte Steg am oberen Fluss") + MORE)


@pytest.mark.parametrize(
    "end",
    [
        "<ul><li>WhatsApp</li></ul>",
        "<ul><li><a href=/s?u=1>Twitter</a></li><li>Facebook</li></ul>",
        "<h3>Teilen</h3><ul><li><a href=/s?u=1>LinkedIn</a></li></ul>",
        "<div><h3>Gefällt mir:</h3><div>Gefällt mir Lade …</div></div>",
    ],
)
def test_names_of_networks_below_the_text_are_none_of_it(end: str) -> None:
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{MORE}<div>{end}</div></div></main>"))
    assert found.body == record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{MORE}</div></main>")).body


def test_names_of_networks_amid_the_text_stay() -> None:
    names = "<p>Gesperrt sind auf den Rechnern des Amtes:</p><ul><li>Facebook</li><li>TikTok</li></ul>"
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{TEXT}{names}{MORE}</div></main>"))
    assert "Facebook\n\nTikTok" in (found.body or "")

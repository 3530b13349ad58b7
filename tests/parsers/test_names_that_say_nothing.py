"""Parts of an article on pages whose classes are generated: what their words, addresses and places tell, and what must not be
taken for one."""

from __future__ import annotations

import pytest

from tests.parsers.test_forms_of_few_pages import LAST, MORE, NEWS, PLAIN, TEXT, amid, captions, whole
from tests.parsers.test_unnamed_paths import TITLE, items, steps_of

# ---------------------------------------------------------------- captions

PICTURE = '<div class="_a1"><img class="_b2" src="/faehre.jpg" width="900" height="600" alt=""></div>'
SAID = "Die Fähre legt am neuen Ufer an."


@pytest.mark.parametrize(
    "line",
    [
        f'<p class="_c3">{SAID} <span class="_d4">Foto: Jan Holub</span></p>',
        f'<div class="_c3"><div class="_c4"><h6>{SAID} (Symbolbild: Jan Holub)</h6></div></div>',
        f'<div class="_c3"><p class="_c5"><span>{SAID}</span> <span>© Jan Holub</span></p></div>',
        f'<p class="_c3">{SAID} fot. Jan Holub</p>',
    ],
    ids=["sibling", "heading in boxes", "spans", "abbreviated"],
)
@pytest.mark.parametrize("box", ["{}", '<a class="_e5" href="/bild/7">{}</a>', "<figure>{}</figure>"])
def test_the_line_after_a_picture_ends_with_whose_it_is(box: str, line: str) -> None:
    read = amid(f'{box.format(PICTURE)}<div class="_f6">{line}</div>')
    assert captions(read.images) == [(SAID, "Jan Holub")]
    assert read.body == PLAIN


@pytest.mark.parametrize(
    "line",
    [
        "<p>Die Fähre fährt wieder, und das Foto: Es zeigt sie noch am alten Ufer.</p>",
        "<p>Text und Foto: Jan Holub</p>",
        f"<h2>Fahrplan</h2><p>{SAID} Foto: Jan Holub</p>",
    ],
    ids=["sentence", "signature", "below a heading"],
)
def test_other_lines_after_a_picture_are_no_captions(line: str) -> None:
    assert [one.caption for one in amid(f"<section>{PICTURE}</section><div>{line}</div>").images] == [None]


def test_a_sentence_in_small_type_below_a_picture_is_its_caption() -> None:
    over = f'<div class="relative">{PICTURE}<span class="absolute">Foto: Jan Holub</span></div>'
    read = whole(
        f'{over}<p class="text-xs text-zinc-500">{SAID}</p><div class="space-y-4">{TEXT}{MORE}</div>'
    )
    assert (read.lead, captions(read.images)) == (None, [(SAID, "Jan Holub")])


@pytest.mark.parametrize(
    "line",
    [
        "12. März 2024 um 14:05 Uhr veröffentlicht.",
        'Von <a href="/autor/jan-holub">Jan Holub</a>.',
        "4 Min. Lesezeit",
    ],
)
def test_the_small_line_of_day_and_author_below_a_picture_is_no_caption(line: str) -> None:
    below = f'{PICTURE}<p class="text-sm">{line}</p><div class="space-y-4">{TEXT}{MORE}</div>'
    assert [one.caption for one in whole(below).images] == [None]


# ---------------------------------------------------------------- posts of networks

POST = "<blockquote class=q7>{}</blockquote>"
SAYS = '<p lang="de" dir="ltr">Heute fährt sie wieder, wer kommt mit auf die andere Seite?</p>'


@pytest.mark.parametrize(
    "post",
    [
        f'{SAYS}— Amt am Fluss (@amtamfluss) <a href="https://twitter.com/amtamfluss/status/17?ref_src=x">3. Mai 2023</a>',
        f'{SAYS}— Amt am Fluss (@amtamfluss) <a href="https://x.com/amtamfluss/status/17">3. Mai 2023</a> ',
    ],
)
def test_a_post_that_is_set_into_a_page_is_none_of_the_text(post: str) -> None:
    assert amid(POST.format(post)).body == PLAIN


@pytest.mark.parametrize(
    "attribute",
    [
        'cite="https://www.facebook.com/amt/posts/17"',
        'cite="https://www.tiktok.com/@amt/video/17"',
        'data-instgrm-permalink="https://www.instagram.com/p/Cx/"',
    ],
)
def test_a_post_that_says_where_it_is(attribute: str) -> None:
    assert amid(f"<blockquote {attribute}>{SAYS}</blockquote>").body == PLAIN


@pytest.mark.parametrize(
    "quote",
    [
        f'{SAYS}<a href="https://twitter.com/amtamfluss/status/17">Amt am Fluss</a>',
        f"{SAYS}— Amt am Fluss (@amtamfluss)",
        f'{SAYS}(@amtamfluss) <a href="https://amt.example/status/17">am 3. Mai</a>',
        f'{SAYS}(@amtamfluss) <a href="https://twitter.com/amtamfluss/status/17">am 3. Mai</a>, auf Nachfrage.',
    ],
)
def test_what_the_author_quotes_of_a_network_is_text(quote: str) -> None:
    assert "wer kommt mit" in (amid(POST.format(quote)).body or "")


# ---------------------------------------------------------------- keywords


def tags_of(links: str) -> tuple[str, ...]:
    return whole(f"<div class=q3>{TEXT}{MORE}</div>{links}").tags


@pytest.mark.parametrize("folder", ["topics", "thema", "themen", "temas", "sujets", "chu-de", "emner"])
@pytest.mark.parametrize(
    "form", ["<ul class=_x>{}</ul>", "<div class=_x>{}</div>", "<div class=_x>{}</div>\n<p class=_y></p>"]
)
def test_links_to_topics_in_a_box_of_their_own(form: str, folder: str) -> None:
    tag = "li" if "<ul" in form else "span"
    rows = "".join(f'<{tag}><a href="/{folder}/{n}">{n}</a></{tag}>' for n in ("Fähren", "Lauter"))
    assert tags_of(form.format(rows)) == ("Fähren", "Lauter")


@pytest.mark.parametrize(
    "links",
    [
        '<div><a href="/thema/faehren">Fähren</a></div>',
        '<div>Der Rat sprach über <a href="/thema/a">Fähren</a> und <a href="/thema/b">Brücken</a>.</div>',
        '<div><a href="/thema/a">Fähren</a><a href="/kontakt">Kontakt</a><a href="/thema/b">Ufer</a></div>',
        '<div><a href="/thema/a">Wie die neue Fähre über die Lauter an einem einzigen Tag fuhr</a><a href="/thema/b">Ufer</a></div>',
        '<nav><a href="/thema/a">Fähren</a><a href="/thema/b">Ufer</a></nav>',
    ],
    ids=["one", "sentence", "among others", "headline", "menu"],
)
def test_other_links_to_topics_are_no_keywords(links: str) -> None:
    assert tags_of(links) == ()


def test_a_keyword_in_the_query_of_a_search_of_the_site() -> None:
    assert tags_of('<div><a href="/suche?tag=faehre">Fähre</a> <a href="/suche?tag=ufer">Ufer</a></div>') == (
        "Fähre",
        "Ufer",
    )
    assert tags_of('<p>Seil: <a href="https://shop.example/dp/B01?tag=amt-21">Laden</a></p>') == ()


# ---------------------------------------------------------------- authors


@pytest.mark.parametrize(
    ("address", "said", "name"),
    [
        ("/author/heike/", "Heike", "Heike"),
        ("/author/heike", "von heike", "heike"),
        ("/szerzo/kovacs-anna", "Kovács Anna", "Kovács Anna"),
        ("/staff-contributors/jan-holub/", "Jan Holub", "Jan Holub"),
    ],
)
def test_who_wrote_is_told_by_the_address_of_their_page(address: str, said: str, name: str) -> None:
    line = f'<div class=_m><a href="{address}">{said}</a></div>'
    assert whole(f"<div class=q3>{line}{TEXT}{MORE}</div>").authors == (name,)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/author/heike/", "Archiv"),
        ("/p/heike", "Heike"),
        ("/author/pressestelle/", "Pressestelle"),
        ("/author/kommunikation/", "Kommunikation"),
        ("/author/prensa", "Prensa"),
        ("/author/biuro/", "Biuro"),
        ("/author/press", "by press"),
        ("/author/bmwk/", "BMWK"),
        ("/experts/wasser/", "Wasser"),
        ("/contributors/all", "All"),
        ("/author/webteam/", "Webteam"),
    ],
)
def test_other_links_beside_a_text_name_no_author(address: str, said: str) -> None:
    assert (
        whole(f'<div class=q3><div class=_m><a href="{address}">{said}</a></div>{TEXT}{MORE}</div>').authors
        == ()
    )


# ---------------------------------------------------------------- paths


def test_a_path_without_home_leads_down_or_ends_with_the_title() -> None:
    down = items("ul", ("/presse", "Presse"), ("/presse/mitteilungen", "Mitteilungen"))
    assert steps_of(down) == ["Presse", "Mitteilungen"]
    further = items("ul", ("/wege", "Wege"), ("/wege/faehren", "Fähren"), ("/wege/faehren/lauter", "Lauter"))
    assert steps_of(further) == ["Wege", "Fähren", "Lauter"]
    signs = f'<p class=q5><a href="/i/">Infos</a> » <a href="/w/">Wege</a> » {TITLE}</p>'
    assert steps_of(signs) == ["Infos", "Wege"]


@pytest.mark.parametrize(
    "menu",
    [
        items("ul", ("/presse", "Presse"), ("/kontakt", "Kontakt")),
        items("ul", ("/", "Start"), ("/presse", "Presse"), ("/kontakt", "Kontakt")),
        items("ul", ("/category/reise", "Reise"), ("/category/reise/schiff", "Schiff")),
        items("ul", ("/presse", "Presse"), ("/presse", "Presse")),
        items("ul", ("/presse", "Alle Meldungen"), ("/presse/rss", "RSS")),
        items("div", ("/anmelden", "Anmelden"), ("/anmelden/neu", "Konto anlegen")),
        '<p class=q5><a href="/i/">Infos</a> » <a href="/w/">Wege</a></p>',
    ],
    ids=["menu", "from home", "sections of an entry", "twice the same", "feed", "account", "no title"],
)
def test_other_links_above_the_title_are_no_path(menu: str) -> None:
    assert steps_of(menu) == []


# ---------------------------------------------------------------- other parts


@pytest.mark.parametrize(
    "heading", ["Comentarios (2)", "Comentários (2)", "3 respuestas", "2 opmerkingen", "2 risposte"]
)
def test_comments_are_told_by_their_heading_in_further_languages(heading: str) -> None:
    said = '<div class=_k><span>Greta</span> <time datetime="2024-03-10T10:00:00Z">2 h</time><p>Endlich fährt sie wieder, das hat lange genug gedauert.</p></div>'
    day = "<div class=_d>9. Mai 2022</div>"
    read = whole(f"{day}<div class=q3>{TEXT}{MORE}<section class=_c><h2>{heading}</h2>{said}</section></div>")
    assert read.date == "2022-05-09"
    assert "Endlich" not in (read.body or "")


def test_a_heading_under_the_title_above_the_line_of_the_author_is_the_introduction() -> None:
    lead = "Sie fährt ab Mai stündlich, und das auch in der Nacht."
    assert whole(f"<h2 class=_l>{lead}</h2><div>Von Jan Holub</div>{TEXT}{MORE}").lead == lead
    assert whole(f"<h2 class=_l>Fahrplan</h2><div>Von Jan Holub</div>{TEXT}{MORE}").lead is None


def test_a_portrait_above_a_note_that_begins_with_the_name() -> None:
    card = '<div class=_p><img src="/greta.jpg" width=80 height=80 alt=""><div><div><a href="/author/greta-holm">Greta Holm</a></div><p>{}</p></div></div>'
    note = card.format("Greta Holm schreibt seit Jahren über Flüsse und Fähren im Land.")
    assert whole(f"<div class=q3>{TEXT}{MORE}</div>{note}", NEWS).images == ()


# ---------------------------------------------------------------- boxes amid the text


def amid_news(unit: str) -> str | None:
    return amid(unit, NEWS).body


@pytest.mark.parametrize(
    "box",
    [
        '<div class=_o><h2>Weiter mit dem Plus</h2><p>Ab 1,99 Euro in der Woche, jederzeit.</p><a href="/abo">Zum Angebot</a></div>',
        '<div class=_o><p>Unsere Arbeit kostet Geld.</p><div><a href="https://amt.example/spenden?von=9">Ja, gern</a></div></div>',
    ],
)
def test_a_box_whose_links_lead_to_where_readers_pay(box: str) -> None:
    assert amid_news(box) == PLAIN


@pytest.mark.parametrize(
    "box",
    [
        '<div class=_o><h2>Die Fähre im Abo</h2><p>Mehr darüber sagt der Bericht des Amtes.</p><a href="/abo/bericht-7">Zum Bericht</a></div>',
        '<div class=_o><p>Wer pendelt, nimmt besser <a href="/abo">die Karte für ein Jahr</a>, sagt das Amt.</p></div>',
        '<div class=_o><h2>Karten</h2><p>Es gibt sie am Kai.</p><a href="/abo">Jahreskarte</a> <a href="/karten">Einzelne</a></div>',
    ],
    ids=["article", "sentence", "another link"],
)
def test_a_box_with_other_links_is_text(box: str) -> None:
    assert amid_news(box) != PLAIN


FILM = '<div class=_v><div><img src="/film.jpg" width=640 height=360 alt=""><button aria-label="Play"></button><span>{}</span></div>{}</div>'


def test_the_title_of_a_film_amid_the_text_is_none_of_it() -> None:
    assert amid_news(FILM.format("01:32", "<p>Video: Die Fähre bei Nacht</p>")) == PLAIN
    talk = "<div class=_v><p>Abfahrt am Kai</p><span>19:30</span></div>"
    assert "Abfahrt" in (amid_news(talk) or "")


SIGN = '<button aria-label="Merken"><svg viewBox="0 0 9 9"></svg></button>'


def test_what_a_button_without_words_does_is_none_of_the_text() -> None:
    tip = f"<div class=_t>{SIGN}<div class=_u>Melden Sie sich an, um den Artikel zu merken.</div></div>"
    assert (
        whole(f"<div class=q3>{tip}{TEXT}{MORE}</div>", NEWS).body
        == whole(f"<div class=q3>{TEXT}{MORE}</div>", NEWS).body
    )


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=_t>{SIGN}<div>Wann fährt die Fähre am Sonntag?</div></div>",
        f"<div class=_t>{SIGN}<h3>Der Fahrplan am Sonntag</h3></div>",
        "<div class=_t><button>Merken</button><h3>Der Fahrplan am Sonntag</h3></div>",
    ],
    ids=["question", "heading", "words"],
)
def test_other_lines_beside_a_button_are_text(box: str) -> None:
    assert "Sonntag" in (amid_news(box) or "")


CARD = '<div class=_k><a href="/m{0}"><img src="/i{0}.jpg" width=200 height=120 alt=""></a><div><a href="/m{0}">Meldung {0} vom Ufer</a><p>Die Ufer der Lauter, Teil {0}: Brücken, Wege und Menschen, die dort wohnen.</p></div></div>'


@pytest.mark.parametrize(
    "heading", ["Lesen Sie auch", "İlgili haberler", "Najczęściej czytane", "Les plus lus", "Mest läst"]
)
def test_cards_below_a_box_that_heads_them(heading: str) -> None:
    cards = f"<div class=_h>{heading}</div>{''.join(map(CARD.format, range(3)))}"
    read = whole(f"<div class=_b>{TEXT}{MORE}{LAST}</div>{cards}")
    assert (read.body, read.links) == (PLAIN, whole(f"<div class=_b>{TEXT}{MORE}{LAST}</div>").links)

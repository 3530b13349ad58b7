"""Pages of small papers, parties and clubs: cards that are links as a whole, signed pieces, captions set as text."""

from __future__ import annotations

import pytest

from crawler.items import Article, Listing, ListingItem, Record
from tests.parsers.test_generic import TEXT, page, parse, record
from tests.parsers.test_generic_lines import MORE

HOST = "https://www.amt-fuer-wege.example"
NAMES = ("Steg ist wieder offen", "Umbau an drei Betriebe vergeben", "Radweg folgt im Herbst", "Damm wird bald erhöht")  # fmt: skip
SAID = (
    "Das Amt sagt in einem Satz, was sich am Fluss in diesem Jahr ändert, und lädt alle ein, dabei zu sein."
)


def listed(main: str, path: str = "/news/", kind: str = "page") -> list[ListingItem]:
    html = f"<html lang=de><head><title>News</title></head><body class='{kind}'>{main}</body></html>"
    found = parse(html, url=HOST + path)
    assert isinstance(found, Listing), found
    return list(found.items)


def article(inner: str, title: str = "<h1>Titel der Seite</h1>", after: str = "") -> Record:
    return record(page(f"<main><article>{title}{inner}</article>{after}</main>"))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


# ---------------------------------------------------------------- lists


def cards(inner: str) -> str:
    return "".join(inner.format(n=n, name=name) for n, name in enumerate(NAMES))


SLOGAN = "<section><h2>Diesen Steg tragen Leute wie du.</h2><a href=/geben/>Spenden</a> <a href=/mit/>Mitmachen</a></section>"
LINKED = "<a class='block shadow-card' href='/n{n}/'><img src='/u/{n}.png'><div class=p-6><p>1{n}.8.2024</p><h2>{name}</h2></div></a>"


def test_cards_that_are_links_as_a_whole_beside_a_slogan() -> None:
    main = f"<main><section><h1>Aktuelles</h1><div class=grid>{cards(LINKED)}</div></section>{SLOGAN}</main>"
    found = listed(main, kind="wp-singular page-template")
    assert [(item.title_text, item.date_text) for item in found] == [
        (name, f"1{n}.8.2024") for n, name in enumerate(NAMES)
    ]


def test_such_cards_below_a_text_are_no_list() -> None:
    found = parse(
        page(
            f"<main><h1>Titel der Seite</h1>{TEXT}{MORE}{3 * MORE}<div class=grid>{cards(LINKED)}</div></main>"
        ),
        url=f"{HOST}/n9/",
    )
    assert isinstance(found, Article)


@pytest.mark.parametrize("kicker", ["<h6>Nyheter</h6><h3>{name}</h3>", "<h3>{name}</h3><h6>Nyheter</h6>"])
@pytest.mark.parametrize("around", [True, False], ids=["in the link", "beside it"])
def test_highest_heading_of_a_card_is_its_title(kicker: str, around: bool) -> None:
    said = f"{kicker}<p>2024-08-1{{n}}</p><p>{SAID}</p>"
    link = "<a href='/n{n}/'>"
    inner = f"{link}{said}</a>" if around else f"{said}{link}</a>"
    found = listed(
        f"<main><h1>Nyheter</h1><div class=row>{cards(f'<div class=card>{inner}</div>')}</div></main>"
    )
    assert [item.title_text for item in found] == list(NAMES)


TERM = "<div class=taxonomy><ul class=links><li><a href=/taxonomy/term/1 rel=tag>Presse</a></li></ul></div>"


def term_page(longest: int) -> str:
    """Drupal's page of a term: introductions of one paragraph, and one of `longest`."""
    nodes = "".join(
        f"<div class=node><h2><a href='/node/{n}'>{name}</a></h2><div class=content>{(longest if n == 1 else 1) * f'<p>{SAID}</p>'}"
        f"</div><ul class=links><li><a href='/node/{n}'>Weiterlesen</a></li></ul>{TERM}</div>"
        for n, name in enumerate(NAMES)
    )
    return f"<div id=main><h1>Presse über uns</h1>{nodes}</div>"


@pytest.mark.parametrize("longest", [1, 2, 3, 4])
def test_entries_of_a_term_with_introductions_of_several_paragraphs(longest: int) -> None:
    found = listed(term_page(longest), "/taxonomy/term/1")
    assert [item.title_text for item in found] == list(NAMES)


def cut_short(end: str, last: str = "n{n}") -> str:
    rows = cards(
        f"<p><strong><a href='n{{n}}/'>{{name}}</a></strong> Am Fluss gab es zwei Feste an einem Tag{end} <a href='{last}/'>weiterlesen</a></p><hr>"
    )
    return f"<main><article><h1>Übersicht</h1>{rows}</article></main>"


@pytest.mark.parametrize("end", ["...", " …", " ..."])
def test_paragraphs_that_are_teasers_cut_short(end: str) -> None:
    found = listed(cut_short(end))
    assert [(item.url, item.title_text) for item in found][2] == (f"{HOST}/news/n2/", NAMES[2])
    assert len(found) == len(NAMES)


@pytest.mark.parametrize("text", [cut_short("."), cut_short("...", "m{n}")], ids=["whole", "elsewhere"])
def test_paragraphs_between_two_links_that_are_text(text: str) -> None:
    found = parse(
        f"<html lang=de><head><title>News</title></head><body>{text}</body></html>", url=HOST + "/news/"
    )
    assert isinstance(found, Article)
    assert sum("zwei Feste" in block for block in (found.body.blocks if found.body else ())) == len(NAMES)


# ---------------------------------------------------------------- who wrote


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Martin L. King", "Martin L. King"),
        ("By Ada Weir Ph.D", "Ada Weir"),
        ("By Ada Weir, Ph.D.", "Ada Weir"),
        ("By Dr. Ada Weir", "Dr. Ada Weir"),
        ("By Dr. Ada Roe.", "Dr. Ada Roe"),
        ("By<br>Ada Weir", "Ada Weir"),
    ],
)
@pytest.mark.parametrize("line_of", ["<p>{}</p>", "<div><b><font size=5>{}</font></b></div>"])
def test_names_with_stops(line: str, name: str, line_of: str) -> None:
    found = article(line_of.format(line) + TEXT + MORE)
    assert found.authors == (name,)
    assert "Weir" not in (found.body or "")
    assert "King" not in (found.body or "")


@pytest.mark.parametrize("line", ["By the river. Ada came", "By Sunday. Monday is free"])
def test_sentences_with_stops_name_nobody(line: str) -> None:
    found = article(f"<p>{line}</p>{TEXT}{MORE}")
    assert found.authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "- Ada Weir Contributing Writer",
        "– Ada Weir, Staff Writer",
        "— Ada Weir, Guest Columnist",
        "- Ada Weir, Reporter",
    ],
)
def test_author_who_signs_with_what_she_is(line: str) -> None:
    found = article(f"{TEXT}{MORE}<p>{line}</p>")
    assert found.authors == ("Ada Weir",)
    assert blocks_of(found)[-1].startswith("Im Herbst")


@pytest.mark.parametrize("line", ["- Ada Weir", "— Ada Weir, Miller", "- The Bridge, Staff of it"])
def test_who_is_quoted_is_no_author(line: str) -> None:
    found = article(f"{TEXT}{MORE}<p>{line}</p>")
    assert found.authors == ()
    assert blocks_of(found)[-1] == line


SUBMITTED = "<div class='submitted'>{}</div>"


@pytest.mark.parametrize(
    "line",
    [
        "Ada Weir, Editor | 3 May 2021",
        "Ada Weir | 3 May 2021",
        "<span>Ada Weir, Staff Writer | May 3, 2021</span>",
    ],
)
def test_line_of_who_submitted_above_the_text(line: str) -> None:
    assert article(SUBMITTED.format(line) + TEXT + MORE).authors == ("Ada Weir",)


@pytest.mark.parametrize(
    "line",
    [
        SUBMITTED.format("<a href=/harbour>Old Harbour</a> | 3 May 2021"),
        SUBMITTED.format("Ada Weir, Old Harbour | 3 May 2021"),
        SUBMITTED.format("Place: Old Harbour | 3 May 2021"),
        "<div class=place>Ada Weir | 3 May 2021</div>",
    ],
)
def test_lines_above_the_text_that_name_no_author(line: str) -> None:
    assert article(line + TEXT + MORE).authors == ()


@pytest.mark.parametrize(
    "line",
    ["Опубликовано Адой Вайр в чтв, 21/05/2009 - 11:33", "Опубликовано Ада Вайр в чтв, 21/05/2009 - 11:33"],
)
def test_line_of_drupal_in_russian(line: str) -> None:
    found = article(SUBMITTED.format(line) + TEXT + MORE)
    assert (found.date or "").startswith("2009-05-21")
    assert found.authors == (("Адой Вайр" if "Адой" in line else "Ада Вайр"),)


@pytest.mark.parametrize("line", ["Text: RW", "Red.: RW", "Text: (RW)"])
def test_letters_behind_a_label_sign_the_text(line: str) -> None:
    assert line not in blocks_of(article(f"{TEXT}{MORE}<p>{line}</p>"))


@pytest.mark.parametrize("line", ["Text: Was sagt sie?", "Ziel: RW"])
def test_other_short_lines_with_labels_stay(line: str) -> None:
    assert line in blocks_of(article(f"{TEXT}<p>{line}</p>{MORE}"))


# ---------------------------------------------------------------- pictures


def test_caption_in_brackets_right_behind_a_picture() -> None:
    inner = f"<div class=text><img src='/u/muehle.jpg'><i>(links, Ada Weir, Müllerin im Tal)&nbsp;</i><br>{TEXT}{MORE}</div>"
    found = article(inner)
    assert [image.caption for image in found.images] == ["(links, Ada Weir, Müllerin im Tal)"]
    assert "Müllerin" not in (found.body or "")


@pytest.mark.parametrize(
    "behind",
    [
        "<i>Links am Weg, so erzählt sie, stand einst die Mühle im Tal</i><br>",
        "<i>(links am Weg)</i> stand die Mühle der Müllerin im Tal, so erzählt sie.<br>",
        "<b>(links am Weg, die Mühle im Tal)</b><br>",
    ],
)
def test_what_else_follows_a_picture_is_text(behind: str) -> None:
    found = article(f"<div class=text><img src='/u/muehle.jpg'>{behind}{TEXT}{MORE}</div>")
    assert [image.caption for image in found.images] == [None]
    assert "Mühle im Tal" in (found.body or "") or "Müllerin im Tal" in (found.body or "")


CENTRED = "<p style='text-align: center'>{}</p>"


@pytest.mark.parametrize("place", ["<p><img class='aligncenter wp-image-7' src='/u/7.jpg'></p>"])
def test_caption_centred_below_a_picture_that_is_centred_itself(place: str) -> None:
    caption = CENTRED.format("<strong>So sieht ein Maler die Häuser am Rand der Mühle</strong>")
    source = CENTRED.format("<a href='https://blatt.example/1'>Quelle</a>")
    found = article(f"{TEXT}{MORE}{source}{place}{caption}{MORE.replace('Herbst', 'Winter')}")
    assert [image.caption for image in found.images] == ["So sieht ein Maler die Häuser am Rand der Mühle"]


def test_centred_line_below_a_picture_among_centred_lines_is_text() -> None:
    line = CENTRED.format("<strong>So sieht ein Maler die Häuser am Rand der Mühle</strong>")
    poem = 3 * CENTRED.format("<strong>Und keiner weiß, wie lange sie dort stehen</strong>")
    found = article(f"{TEXT}{MORE}<p><img class='aligncenter' src='/u/7.jpg'></p>{line}{poem}")
    assert [image.caption for image in found.images] == [None]


# ---------------------------------------------------------------- keywords and leads


@pytest.mark.parametrize(
    "label", ["Keywords for this post:", "Tags for this article", "<strong>Keywords</strong> for this post"]
)
def test_keywords_for_this_post(label: str) -> None:
    tags = "<a href='/tag/boote'>Boote</a> <a href='/tag/mehl'>Mehl</a>"
    found = article(TEXT + MORE, after=f"<div class=x1><div class=x2>{label}</div> {tags}</div>")
    assert found.tags == ("Boote", "Mehl")


def intro(paragraphs: int, items: str) -> str:
    said = [
        f"Am Hafen hat sich in diesem Monat {word} getan, wie das Amt mitteilt."
        for word in ("viel", "etwas", "einiges")
    ]
    return f"<div class=intro>{''.join(f'<p>{line}</p>' for line in said[:paragraphs])}<ul>{items}</ul></div>"


ITEMS = "<li>Der Steg ist wieder offen.</li><li>Der Damm wird erhöht.</li>"


def test_introduction_of_paragraphs_and_a_list_is_no_lead() -> None:
    found = article(intro(3, ITEMS) + TEXT + MORE)
    assert found.lead is None
    assert blocks_of(found)[0].startswith("Am Hafen")


@pytest.mark.parametrize(("paragraphs", "items"), [(1, ITEMS), (3, ""), (1, "")])
def test_shorter_introductions_are_leads(paragraphs: int, items: str) -> None:
    assert (article(intro(paragraphs, items) + TEXT + MORE).lead or "").startswith("Am Hafen")


# ---------------------------------------------------------------- files of pictures


def picture_of(markup: str) -> str:
    return article(f"<p>{markup}</p>{TEXT}{MORE}").images[0].url.rpartition("/")[2]


@pytest.mark.parametrize("border", [", ", " ,", ",", " , ", "\n,\n"])
def test_commas_between_the_files_of_a_set(border: str) -> None:
    files = border.join(f"{HOST}/u/see_{size}x0.png {size}w" for size in (360, 720, 1200))
    assert picture_of(f"<img srcset='{files}' src='/u/see_360x0.png'>") == "see_1200x0.png"


def test_addresses_with_commas_in_a_set() -> None:
    files = "/u/w_360,h_200/see.png 360w, /u/w_1200,h_700/see.png 1200w"
    found = article(f"<p><img srcset='{files}' src='/u/see.png'></p>{TEXT}{MORE}").images[0].url
    assert found.endswith("/u/w_1200,h_700/see.png")


SET = "{0}-xs.jpg 300w, {0}-2xl.jpg 1600w"


@pytest.mark.parametrize(
    ("src", "copies", "width", "found"),
    [
        ("/m/see.jpg", "/m/responsive/see", "3395", "see.jpg"),
        ("/m/see.jpg", "/m/responsive/see", "1500", "see.jpg"),  # no file is made wider
        ("/m/see.jpg", "/m/responsive/see", "800", "see-2xl.jpg"),
        ("/m/see.jpg", "/m/responsive/see", "", "see-2xl.jpg"),
        ("/m/see.jpg", "/m/responsive/ufer", "3395", "ufer-2xl.jpg"),
        ("/m/see-xs.jpg", "/m/see", "3395", "see-2xl.jpg"),
    ],
)
def test_file_that_those_of_a_set_are_copies_of(src: str, copies: str, width: str, found: str) -> None:
    files = SET.format(copies)
    assert picture_of(f"<img src='{src}' srcset='{files}' width='{width}' height='999'>") == found


# ---------------------------------------------------------------- parts of small sites


def test_keywords_of_a_posting() -> None:
    tags = (
        "<ul class=post__tag><li><a href=/meldungen/>Meldungen</a></li><li><a href=/ufer/>Ufer</a></li></ul>"
    )
    assert article(TEXT + MORE + f"<footer>{tags}</footer>").tags == ("Meldungen", "Ufer")


def test_keywords_that_are_called_so_each() -> None:
    tags = "<ul><li><a class=post-tag href=/meldungen/>Meldungen</a></li><li><a class=post-tag href=/ufer/>Ufer</a></li></ul>"
    assert article(f"<ul class=post-metadata>{tags[4:]}{TEXT}{MORE}").tags != ("Meldungen",)


ROWS = "<tr><{0}>Abteilung</{0}><{0}>Email</{0}></tr><tr><td>Drucken</td><td>druck@werk.example</td></tr>"


def test_cells_of_a_table_that_say_what_controls_say() -> None:
    body = article(f"{TEXT}<table>{ROWS.format('th')}</table>{MORE}").body or ""
    assert "Abteilung | Email" in body
    assert "Drucken | druck@werk.example" in body


def test_controls_in_a_table_without_headings() -> None:
    found = article(f"{TEXT}<table><tr><td>Drucken</td><td>Email</td></tr></table>{MORE}")
    assert "Drucken" not in (found.body or "")


@pytest.mark.parametrize(
    "kind", ["Pressemitteilung", "Press Release", "Comunicado de prensa", "Tisková zpráva"]
)
@pytest.mark.parametrize("rank", ["h2", "h3"])
def test_title_below_the_name_of_the_kind_of_text(kind: str, rank: str) -> None:
    title = f"<h1>{kind}</h1><{rank}>Verband ist gegen den Wind</{rank}>"
    html = f"<html><head></head><body>{title}<div>{TEXT}{MORE}</div></body></html>"
    assert record(html).title == "Verband ist gegen den Wind"


@pytest.mark.parametrize("kind", ["Verband und Wind", "Was ist neu"])
def test_title_that_names_no_kind_of_text(kind: str) -> None:
    html = (
        f"<html><body><h1>{kind}</h1><h2>Verband ist gegen den Wind</h2><div>{TEXT}{MORE}</div></body></html>"
    )
    assert record(html).title == kind


def tagged(count: str) -> str:
    rows = "".join(
        f"<article class=feed__item><header><time datetime='2021-01-2{n}'>2{n}. Januar 2021</time><h2><a href='/n{n}.html'>{name}</a></h2></header>"
        f"<a href='/n{n}.html'><img src='/m/{n}.jpg'></a><div><p>{SAID}</p><a href='/n{n}.html'>Weiterlesen</a></div></article>"
        for n, name in enumerate(NAMES[:2])
    )
    hero = f"<div class=hero><figure><img src='/m/haus.jpg' width=2000 height=1500></figure><header><h1>Meldungen {count}</h1></header></div>"
    return f"<main>{hero}<div class=feed>{rows}</div></main>"


def test_list_of_two_whose_title_counts_them() -> None:
    assert [item.title_text for item in listed(tagged("<sup>(2)</sup>"), "/meldungen/", "")] == list(
        NAMES[:2]
    )


@pytest.mark.parametrize("count", ["", "(3)", "(2021)"])
def test_picture_above_two_others_that_nothing_counts(count: str) -> None:
    html = f"<html><head><title>Meldungen</title></head><body>{tagged(count)}</body></html>"
    assert isinstance(parse(html, url=f"{HOST}/meldungen/"), Article)


# ---------------------------------------------------------------- archives, theatres, two languages


def cluster(heading: str) -> str:
    rows = "".join(
        f"<li class=o-content><div class=o-figure><img src='/i/{n}.jpg'></div><div>{heading.format(n=n, name=name)}<div>1{n}. April 2020</div></div></li>"
        for n, name in enumerate(NAMES)
    )
    return f"<aside class=o-cluster><h6>Mehr davon</h6><ul class=c-list>{rows}</ul></aside>"


def test_pictures_of_teasers_above_the_title_are_no_gallery() -> None:
    teasers = cluster("<h4><a href='/n{n}/'>{name}</a></h4>")
    html = page(f"<main>{teasers}<h3>Titel der Seite</h3><div class=body>{TEXT}{MORE}</div></main>")
    found = record(html)
    assert not found.gallery
    assert not found.images


@pytest.mark.parametrize(
    "more", ["&gt; Cite\u015fte mai mult ...", "Baca Selengkapnya", "Continuar leyendo", "→ Weiterlesen"]
)
@pytest.mark.parametrize(
    "title", ["<font size=4>{name}</font>", "<font size='+1'>{name}</font>", "<b>{name}</b>"]
)
def test_entries_of_tables_with_titles_set_large(title: str, more: str) -> None:
    said = f"<font size=2>1{{n}} iunie 2012</font><br>{title}<br><font size=2><p>{SAID}</p></font>"
    link = f"<div class=buton><a href='/n{{n}}.html'><font size=1>{more}</font></a></div>"
    rows = cards(f"<tr><td><table><tr><td><div>{said}{link}</div></td></tr></table></td></tr>")
    found = listed(f"<table><tr><td><table>{rows}</table></td></tr></table>", "/stiri/")
    assert [item.title_text for item in found] == list(NAMES)


def test_paragraph_that_is_set_as_a_heading_is_text() -> None:
    long = " ".join(NAMES[0] for _ in range(16))
    html = f"<html><head><title>Amt</title></head><body><h1>Steg am Fluss</h1><h1>{long}</h1>{TEXT}{MORE}</body></html>"
    found = record(html)
    assert found.title == "Steg am Fluss"
    assert long in blocks_of(found)


LINES = (
    "Il ponte è aperto a tutti da oggi.",
    "La diga sarà alzata.",
    "La via si chiude per un anno.",
    "Il molo resta.",
)


def in_two(page_lang: str, other: str = "data-en", values: str = "") -> Record:
    body = "".join(
        f"<p data-it{values}>{line} Così dice l'ufficio, che ha scelto {n} ditte della valle.</p>"
        f"<p {other}{values}>The office says so on day {n}, and it has chosen {n} firms of the valley.</p>"
        for n, line in enumerate(LINES, 2)
    )
    html = f"<html lang={page_lang}><head><title>Il ponte è aperto</title></head><body><h1>Il ponte è aperto</h1><div>{body}</div></body></html>"
    return record(html)


def test_text_in_two_languages_is_read_in_that_of_the_page() -> None:
    assert len(blocks_of(in_two("it"))) == len(LINES)
    assert "office" not in (in_two("it-IT").body or "")
    assert "ufficio" not in (in_two("en").body or "")


@pytest.mark.parametrize(
    ("lang", "other", "values"), [("de", "data-en", ""), ("it", "data-more", ""), ("it", "data-en", "=1")]
)
def test_other_attributes_of_data_hide_nothing(lang: str, other: str, values: str) -> None:
    body = in_two(lang, other, values).body or ""
    assert "office" in body
    assert "ufficio" in body

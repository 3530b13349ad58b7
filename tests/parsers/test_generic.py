"""The generic rules on hand-made pages, field by field; the platforms that lay selectors over them."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.document import Document
from crawler.items import Article, Listing, ListingItem, Page, Record, Rejection, Site
from crawler.parsers import UrlKind, aem, coremedia, drupal, europarl, generic, gsb, typo3, wordpress
from crawler.parsers.fields import fallback
from pipelines.record import build_record

FIXTURES = Path(__file__).parent.parent / "fixtures"
SITE = Site(id="amt-fuer-wege", hosts=("www.amt-fuer-wege.example",))
URL = "https://www.amt-fuer-wege.example/meldungen/bruecke"
PLATFORMS = (gsb, coremedia, europarl, typo3, wordpress, drupal, aem)


def read(platform: str, name: str = "article") -> str:
    return (FIXTURES / platform / f"{name}.html").read_text("utf-8")


def parse(
    html: str,
    module: ModuleType = generic,
    url: str | None = URL,
    site: Site = SITE,
    listed: ListingItem | None = None,
) -> Article | Listing | Rejection:
    result = module.parse(Document(Page(body=html.encode(), url=url, listed=listed)), site)
    assert isinstance(result, Article | Listing | Rejection)
    return result


def article(html: str, module: ModuleType = generic, url: str | None = URL, site: Site = SITE) -> Article:
    result = parse(html, module, url, site)
    assert isinstance(result, Article), result
    # else what is none of the article would not be found in an empty one either
    assert result.body or TEXT not in html, "the text is lost"
    return result


def record(html: str, module: ModuleType = generic, url: str | None = URL, site: Site = SITE) -> Record:
    return build_record(article(html, module, url, site), Page(body=html.encode(), url=url))


@pytest.fixture(scope="module")
def bridge() -> Record:
    return record(read("generic"))


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Titel der Seite</title>{head}</head><body>{body}</body></html>"


TEXT = (
    "<p>Nach zwei Jahren Bauzeit hat das Amt die Brücke über die Lauter für den Verkehr freigegeben.</p>"
    "<p>Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin des Amtes.</p>"
)


# ---------------------------------------------------------------- a whole page


def test_title_is_the_heading_without_its_topline(bridge: Record) -> None:
    assert bridge.title == "Neue Brücke über die Lauter eröffnet"
    assert bridge.provenance["title"]["rule"] == "h1"


def test_date_is_the_day_that_the_page_prints_and_not_the_utc_day_of_the_metadata(bridge: Record) -> None:
    assert bridge.date is not None
    assert bridge.date.startswith("2021-03-05")


def test_body_is_the_running_text_with_headings_quotes_and_lists(bridge: Record) -> None:
    assert bridge.body is not None
    blocks = bridge.body.split("\n\n")
    assert blocks[0].startswith("Nach zwei Jahren Bauzeit")
    assert blocks[1] == "Ein kurzer Weg zur Schule"
    assert blocks[-1].startswith("Pläne und Zahlen")
    assert len(blocks) == 7
    assert "<blockquote>" in (bridge.body_html or "")


def test_lead_stands_apart_from_the_body(bridge: Record) -> None:
    assert bridge.lead is not None
    assert bridge.lead.startswith("Die neue Brücke verbindet")
    assert bridge.lead not in (bridge.body or "")


def test_boxes_around_and_inside_the_text_are_left_out(bridge: Record) -> None:
    text = f"{bridge.lead} {bridge.body}"
    for foreign in (
        "Teilen",
        "Newsletter",
        "Tunnel",
        "zwanzig Jahren",
        "Lesedauer",
        "Stand der Seite",
        "am Tag der",
    ):
        assert foreign not in text


def test_links_of_the_text_in_order(bridge: Record) -> None:
    assert [(link.url.rpartition("/")[2], link.type) for link in bridge.links] == [
        ("schulwege", "internal"),
        ("bruecke", "external"),
        ("datenblatt.pdf", "attachment"),
    ]


def test_file_in_the_text_is_an_attachment_and_one_of_the_footer_is_not(bridge: Record) -> None:
    assert [(a.title, a.media_type, a.size) for a in bridge.attachments] == [
        ("Datenblatt zur Brücke", "application/pdf", 298 * 1024)
    ]


def test_picture_has_its_largest_form_caption_and_credit(bridge: Record) -> None:
    (image,) = bridge.images
    assert image.url.endswith("/img/bruecke-1600.jpg")
    assert (image.thumbnail_url or "").endswith("/img/bruecke-400.jpg")
    assert (image.caption, image.credit) == ("Die neue Brücke am Tag der Eröffnung.", "Max Muster")
    assert image.role == "lead"


def test_authors_tags_path_and_language(bridge: Record) -> None:
    assert bridge.authors == ("Jana Beispiel",)
    assert bridge.tags == ("Brücken", "Radwege")
    assert bridge.breadcrumbs == ("Meldungen",)
    assert bridge.section == "Meldungen"
    assert bridge.language == "de"
    assert bridge.url == "https://www.amt-fuer-wege.example/meldungen/bruecke-lauter"


# ---------------------------------------------------------------- titles


def test_title_of_the_site_gives_way_to_the_heading_before_the_text() -> None:
    found = record(page(f"<div id=main><h2>Bohnenviertel im Winter</h2>{TEXT}</div>"))
    assert found.title == "Bohnenviertel im Winter"


def test_site_name_is_cut_off_the_title_element() -> None:
    html = f"<html><head><title>Brücke eröffnet | Amt für Wege</title></head><body><div>{TEXT}</div></body></html>"
    assert record(html).title == "Brücke eröffnet"


def test_one_h1_of_many_is_chosen_by_what_the_metadata_say() -> None:
    html = page(
        f"<h1>Bundesamt</h1><nav><h1>Menü</h1></nav><main><h1>Brücke eröffnet</h1>{TEXT}</main>",
        '<meta property="og:title" content="Brücke eröffnet - Bundesamt">',
    )
    assert record(html).title == "Brücke eröffnet"


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ('<p class="datum">3. Juli 2018</p>', "", "2018-07-03"),
        ("<p>Schengen, 3. Juli 2018</p>", "", "2018-07-03"),
        ("<span>Veröffentlicht:</span> <span>03.07.2018</span>", "", "2018-07-03"),
        ("", "<p>Stand 27.01.2022</p>", "2022-01-27"),
        ('<div class="event-box"><span>24.12.2030</span></div>', "", None),
        ('<p class="event-date">03.07.2018</p>', "", "2018-07-03"),
        ('<p class="today">Montag, 24.12.2018</p>', "", None),
        ("", "<footer><p>© 01.01.2019 Amt</p></footer>", None),
    ],
)
def test_printed_dates(before: str, after: str, expected: str | None) -> None:
    found = record(page(f"<main><h1>Titel der Seite</h1>{before}{TEXT}{after}</main>"))
    assert (found.date or "")[:10] == (expected or "")


def test_date_at_the_start_of_the_text_stays_in_it() -> None:
    text = (
        "<p>Bern, 17.08.2007 - Der Rat hat den Bericht über den Schutz der Dörfer zur Kenntnis genommen.</p>"
    )
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{text}{TEXT}</div></main>"))
    assert found.date == "2007-08-17"
    assert (found.body or "").startswith("Bern, 17.08.2007")


def test_stamped_day_printed_without_its_year_is_no_part_of_the_body() -> None:
    found = record(
        page(f"<article><h1>Titel der Seite</h1><time datetime=2022-02-03>3 Feb</time>{TEXT}</article>")
    )
    assert found.date == "2022-02-03"
    assert (found.body or "").startswith("Nach zwei Jahren")


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("<p>On 12 May 2025 the minister will open the museum.</p>", "", "On 12 May 2025 the minister"),
        ("<p>On Monday, 12 May 2025, the minister opens it.</p>", "", "On Monday, 12 May 2025"),
        ("<p>12 May 2025 is the day of the opening.</p>", "", "12 May 2025 is the day"),
        ("", "<p>The next meeting is on 12 May 2025.</p>", "meeting is on 12 May 2025."),
        ("", "<p>Die nächste Sitzung ist am 12. Mai 2025.</p>", "Sitzung ist am 12. Mai 2025."),
        ("", "<p>Law of 3 March 1998</p>", "Law of 3 March 1998"),
        ("", "<p>Termin: 12.05.2025</p>", "Termin: 12.05.2025"),
        ("", "<p>12.05.2025 – 14.05.2025</p>", "12.05.2025 – 14.05.2025"),
        ("", "<table><tr><th>When</th><td>12 May 2025</td></tr></table>", "When | 12 May 2025"),
        ("", "<table><tr><td>12.05.2025</td><td>Bern</td></tr></table>", "12.05.2025 | Bern"),
        ("", "<table><tr><th>When</th><td><p>12 May 2025</p></td></tr></table>", "12 May 2025"),
        ("<dl><dt>When</dt><dd>12 May 2025</dd></dl>", "", "12 May 2025"),
        ("", "<p>The place: <span>Bern, 12.05.2025 – at noon.</span></p>", "Bern, 12.05.2025 – at noon."),
        ("", "<ul><li>12 May 2025</li><li>Hall</li></ul>", "12 May 2025"),
        (
            "<p>It opens on <time datetime=2025-05-12>12 May</time>, the minister said.</p>",
            "",
            "on 12 May, the",
        ),
        ("", "<p>It opens on <time datetime=2025-05-12>12 May</time></p>", "It opens on 12 May"),
    ],
)
def test_date_in_a_sentence_a_table_or_a_list_is_not_the_page_s(before: str, after: str, kept: str) -> None:
    found = record(page(f"<article><h1>Titel der Seite</h1>{before}{TEXT}{after}</article>"))
    assert found.date is None
    assert "date_missing" in found.warnings
    assert kept in (found.body or "")


def test_dates_amid_the_paragraphs_stay_where_they_are() -> None:
    days = "".join(f"{TEXT}<p>{day}. Mai 2025</p>" for day in (12, 13, 14))
    found = record(page(f"<article><h1>Titel der Seite</h1>{days}{TEXT}</article>"))
    assert found.date is None
    assert "\n\n13. Mai 2025\n\n" in (found.body or "")


def test_days_that_head_the_parts_of_a_chronicle_are_not_the_page_s() -> None:
    days = "".join(f"<h2>{day}. Mai 2025</h2>{TEXT}" for day in (12, 13, 14))
    found = record(page(f"<article><h1>Titel der Seite</h1>{days}</article>"))
    assert found.date is None
    assert (found.body or "").startswith("12. Mai 2025\n\n")


@pytest.mark.parametrize(
    "footer",
    [
        "<footer><p>Published: 01.01.2001</p></footer>",
        "<footer><p>Published: <time datetime=2001-01-01>01.01.2001</time></p></footer>",
        "<div id=footer><p>Stand: 01.01.2001</p></div>",
    ],
)
def test_date_in_the_footer_of_the_site_is_not_the_page_s(footer: str) -> None:
    found = record(page(f"<main><h1>Titel der Seite</h1>{TEXT}</main>{footer}"))
    assert found.date is None


@pytest.mark.parametrize(
    "line",
    [
        "Veröffentlicht am 3. Juli 2018",
        "Publié le 3 juillet 2018 à 16:00 | Mis à jour le 4 juillet 2018 à 16:16",
        "Opublikowano: 03.07.2018 r.",
        "Politik | 03.07.2018, 10:15 Uhr | Von Erika Muster",
        "By Jane Doe on 3 July 2018",
        "Montag, 3. Juli 2018 - 10:15 Uhr",
        "Bad Homburg v. d. Höhe, den 3. Juli 2018",
        "Pressemitteilung vom 3. Juli 2018",
    ],
)
def test_date_line_may_have_label_weekday_time_place_and_author(line: str) -> None:
    found = record(page(f"<article><h1>Titel der Seite</h1><p>{line}</p>{TEXT}</article>"))
    assert found.date is not None
    assert found.date.startswith("2018-07-03")
    assert (found.body or "").startswith("Nach zwei Jahren")


def test_date_of_change_is_no_date_of_publication() -> None:
    found = record(
        page(f"<main><h1>Titel der Seite</h1><p>Zuletzt aktualisiert: 05.06.2020</p>{TEXT}</main>")
    )
    assert found.date is None
    assert found.date_modified == "2020-06-05"


def test_day_in_the_address_is_the_last_candidate() -> None:
    html = page(f"<main><h1>Titel der Seite</h1>{TEXT}</main>")
    found = record(html, url="https://www.amt-fuer-wege.example/2019/03/17/bruecke")
    assert (found.date, found.provenance["date"]["rule"]) == ("2019-03-17", "url")
    printed = html.replace("<p>Nach", '<time datetime="2019-03-18">18.3.</time><p>Nach', 1)
    assert record(printed, url="https://www.amt-fuer-wege.example/2019/03/17/bruecke").date == "2019-03-18"


# ---------------------------------------------------------------- boxes


@pytest.mark.parametrize(
    "box",
    [
        '<div class="share-buttons"><p>Diesen Artikel jetzt mit Freunden und Kollegen teilen und weitersagen.</p></div>',
        "<aside><p>Am Rand steht ein anderer Text, der mit dem Artikel selbst gar nichts zu tun hat.</p></aside>",
        '<div style="display:none"><p>Bitte melden Sie sich an, um diese Seite in voller Länge zu lesen.</p></div>',
        '<div class="teaser"><h3><a href="/b">Anderer Artikel</a></h3><p>Ein anderer Artikel über den Tunnel im Berg.</p></div>',
        "<h2>Das könnte Sie auch interessieren</h2><ul><li><a href='/c'>Der Tunnel bleibt im Winter gesperrt</a></li></ul>",
        '<p class="ad-label">Anzeige</p>',
        '<div class="comments"><p>Endlich wird hier gebaut, darauf habe ich zwanzig Jahre lang gewartet!</p></div>',
    ],
)
def test_box_inside_the_text_is_left_out(box: str) -> None:
    first, second = TEXT.split("</p>", 1)
    found = record(page(f"<main><h1>Titel der Seite</h1><div>{first}</p>{box}{second}</div></main>"))
    assert len((found.body or "").split("\n\n")) == 2, found.body


def test_wrapper_with_a_misleading_name_keeps_the_text() -> None:
    found = record(page(f"<div class='social-sticky'><h1>Titel der Seite</h1>{TEXT}</div>"))
    assert len((found.body or "").split("\n\n")) == 2


def test_narrow_column_beside_a_wide_one_is_left_out() -> None:
    side = "<p>Rückfragen an das Amt für Wege, Abteilung Presse, in der Hauptstadt des Landes.</p>"
    html = page(
        f"<h1>Titel der Seite</h1><div class=row><div class='col-lg-8'>{TEXT}</div><div class='col-lg-4'>{side}</div></div>"
    )
    assert "Rückfragen" not in (record(html).body or "")


# ---------------------------------------------------------------- pictures


def test_gallery_under_its_heading() -> None:
    found = record(read("generic", "gallery"))
    assert found.images == ()
    assert [((g.url or "").rpartition("/")[2], g.caption) for g in found.gallery] == [
        ("1-duze.jpg", "Łódź ratunkowa na jeziorze o świcie"),
        ("2-duze.jpg", "Ratownicy przy pracy"),
        ("3-duze.jpg", "Ratownicy przy pracy"),
    ]
    assert (found.gallery[1].thumbnail_url or "").endswith("/foto/2-male.jpg")
    assert "Galeria" not in (found.body or "")


@pytest.mark.parametrize(
    ("figure", "caption", "credit"),
    [
        ("<figcaption>Ein Weg. Foto: Erika Muster</figcaption>", "Ein Weg.", "Erika Muster"),
        ("<figcaption>Quelle: Erika Muster</figcaption>", None, "Erika Muster"),
        (
            "<figcaption><p>Ein Weg.</p><small>Erika Muster/dpa</small></figcaption>",
            "Ein Weg.",
            "Erika Muster/dpa",
        ),
        ("<figcaption>A road. (Jane Doe/Reuters)</figcaption>", "A road.", "Jane Doe/Reuters"),
        ("<figcaption>Das Amt (Archivbild)</figcaption>", "Das Amt (Archivbild)", None),
        ("<figcaption><button>Bild vergrößern</button></figcaption>", None, None),
    ],
)
def test_caption_and_credit(figure: str, caption: str | None, credit: str | None) -> None:
    html = page(
        f"<main><h1>Titel der Seite</h1><div><figure><img src=/a-weg.jpg>{figure}</figure>{TEXT}</div></main>"
    )
    (image,) = record(html).images
    assert (image.caption, image.credit) == (caption, credit)


@pytest.mark.parametrize(
    "image",
    [
        "<img src=/icons/print.png>",
        "<img src=/logo.svg>",
        "<img src=/a.jpg width=16 height=16>",
        "<img src=https://count.example/pixel.gif>",
        "<div class=author-box><img src=/redakteur.jpg></div>",
        "<img src='data:image/gif;base64,R0lGODlh'>",
    ],
)
def test_icons_portraits_and_placeholders_are_no_pictures(image: str) -> None:
    first, second = TEXT.split("</p>", 1)
    assert (
        record(page(f"<main><h1>Titel der Seite</h1><div>{first}</p>{image}{second}</div></main>")).images
        == ()
    )


def test_picture_that_a_script_draws_is_found_by_its_caption() -> None:
    figure = '<figure><my-image data-files=\'{"big": "/a/weg.jpg"}\'></my-image><figcaption>Ein Weg.</figcaption></figure>'
    (image,) = record(page(f"<main><h1>Titel der Seite</h1><div>{figure}{TEXT}</div></main>")).images
    assert (image.url.rpartition("/")[2], image.caption) == ("weg.jpg", "Ein Weg.")


def test_repeated_picture_counts_once() -> None:
    twice = (
        "<figure><img src=/foto-weg-300x200.jpg></figure><figure><img src=/foto-weg-1024x683.jpg></figure>"
    )
    assert len(record(page(f"<main><h1>Titel der Seite</h1><div>{twice}{TEXT}</div></main>")).images) == 1


# ---------------------------------------------------------------- no articles


def test_list_of_teasers_is_a_listing() -> None:
    found = parse(read("generic", "listing"), url="https://www.amt-fuer-wege.example/meldungen")
    assert isinstance(found, Listing)
    assert [((i.url or "").rpartition("/")[2], i.date_text) for i in found.items] == [
        ("bruecke", "05.03.2021"),
        ("tunnel", "01.02.2021"),
        ("wege", "11.01.2021"),
        ("winter", "30.10.2020"),
    ]
    assert found.items[0].title_text == "Neue Brücke über die Lauter eröffnet"
    assert (found.items[0].lead_text or "").startswith("Nach zwei Jahren")
    assert (found.next_url or "").endswith("?seite=2")
    assert [f.rpartition("/")[2] for f in found.feeds] == ["meldungen.rss"]


def test_front_page_is_rejected() -> None:
    found = parse(read("generic", "listing"), url="https://www.amt-fuer-wege.example/de/")
    assert isinstance(found, Rejection)
    assert found.reason == "home_page"


def test_page_listed_in_the_registry_is_a_listing_whatever_it_looks_like() -> None:
    site = Site(id="x-y", hosts=SITE.hosts, listings=(URL,))
    links = "".join(f"<li><a href='/m/{n}'>Eine Meldung mit der Nummer {n}</a></li>" for n in range(5))
    found = parse(page(f"<main><ul>{links}</ul></main>"), site=site)
    assert isinstance(found, Listing)
    assert len(found.items) == 5


@pytest.mark.parametrize(
    "query",
    [
        "?seite=2",
        "?page=3&sort=date",
        "?tx_news[action]=list&tx_news[currentPage]=2&cHash=1",
        "?gtp=5_list%253D2",
    ],
)
def test_further_page_of_a_registered_listing_is_a_listing(query: str) -> None:
    site = Site(id="x-y", hosts=SITE.hosts, listings=(URL,))
    links = "<h3><a href='/m/1'>Die letzte Meldung von allen</a></h3>"
    assert isinstance(parse(page(f"<main>{links}{TEXT}</main>"), url=URL + query, site=site), Listing)


def test_article_that_its_listing_tells_apart_by_number_is_none() -> None:
    site = Site(id="x-y", hosts=SITE.hosts, listings=(URL, URL + "?id=7"))
    html = page(f"<main><h1>Titel der Seite</h1>{TEXT}</main>")
    for query in ("?id=55", "?p=55", "?page_id=55", "?tx_news[action]=detail&tx_news[news]=5&cHash=1"):
        assert isinstance(parse(html, url=URL + query, site=site), Article), query
    assert isinstance(parse(html, url=URL + "?id=7&page=2", site=site), Listing)


CARDS = tuple(
    f"<article><time datetime=2021-03-0{n}>{n}. März 2021</time><h3><a href=/m/{n}>Meldung {n}</a></h3><p>Text {n}</p></article>"
    for n in range(1, 7)
)


@pytest.mark.parametrize("form", ["<ul><li>{}</li></ul>", "<div>{}</div>"])
def test_cards_with_hardly_any_text_make_a_listing(form: str) -> None:
    inside = form.format(("</li><li>" if "li" in form else "").join(CARDS))
    footer = "<footer><p>Dieses Amt baut Wege und Brücken. Alle Rechte vorbehalten, auch die der Bilder.</p></footer>"
    found = parse(page(f"<main><h1>Meldungen</h1>{inside}</main>{footer}"))
    assert isinstance(found, Listing)
    assert (found.items[0].title_text, found.items[0].date_text) == ("Meldung 1", "1. März 2021")
    assert len(found.items) == 6


def test_pictures_with_cards_below_them_are_an_article() -> None:
    pictures = "".join(f"<figure><img src=/foto-{n}.jpg width=900 height=600></figure>" for n in range(3))
    found = parse(page(f"<main><h1>Titel der Seite</h1>{pictures}<div>{''.join(CARDS)}</div></main>"))
    assert isinstance(found, Article)
    assert len((*found.pictures, *found.gallery)) == 3


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<h1>Titel der Seite</h1>",
        "<h1>Anmeldung</h1><form><label>Name</label><input name=u><label>Kennwort</label><input name=p></form>",
        "<div id=app></div>",
        "<h1>Titel</h1><footer><p>Das Amt baut Wege und Brücken im ganzen Land. Alle Rechte vorbehalten.</p></footer>",
    ],
)
def test_page_with_a_title_and_nothing_else_has_no_content(body: str) -> None:
    found = parse(page(body), url="https://www.amt-fuer-wege.example/2021/03/05/bruecke")
    assert isinstance(found, Rejection)
    assert found.reason == "no_content"


def test_date_in_the_metadata_makes_no_record_of_an_empty_template() -> None:
    found = parse(page("<div id=app></div>", "<meta name=date content=2021-03-05>"))
    assert isinstance(found, Rejection)


@pytest.mark.parametrize(
    "content",
    [
        "<p class=datum>05.03.2021</p>",
        "<a href=/plan.pdf>Plan (PDF, 2 MB)</a>",
        "<img src=/foto.jpg width=900>",
    ],
)
def test_heading_with_a_date_a_file_or_a_picture_is_an_article(content: str) -> None:
    assert isinstance(parse(page(f"<main><h1>Titel der Seite</h1><div>{content}</div></main>")), Article)


# ---------------------------------------------------------------- notices


NOTICE = "Diese Seite wurde archiviert."


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (f"<p>{NOTICE}</p>", NOTICE),
        (f"<div style='display: none'><p>{NOTICE}</p></div>", None),
        (f"<p style='visibility:hidden'>{NOTICE}</p>", None),
        (f"<div hidden><p>{NOTICE}</p></div>", None),
        (f"<div><span style='display:none'>{NOTICE}</span> Übersicht der Themen</div>", None),
        (f"<p hidden=until-found>{NOTICE}</p>", NOTICE),
    ],
)
def test_notice_that_nobody_sees_does_not_make_a_page_archived(box: str, expected: str | None) -> None:
    found = article(page(f"{box}<main><h1>Titel der Seite</h1>{TEXT}</main>"))
    assert (found.archived.raw if found.archived else None) == expected


@pytest.mark.parametrize(
    "notice",
    [
        "ARKIVERET INDHOLD", "Arkivert innhold", "Arkiverad sida", "Arkistoitu sivu", "Archived content",
        "Strona archiwalna", "Gearchiveerde pagina", "Archivovaná stránka", "Archivált tartalom",
    ],
)  # fmt: skip
def test_notices_of_other_languages(notice: str) -> None:
    found = article(page(f"<p>{notice}</p><main><h1>Titel der Seite</h1>{TEXT}</main>"))
    assert found.archived is not None
    assert found.archived.raw == notice


# ---------------------------------------------------------------- fallback and overrides


def test_text_rendered_by_scripts_is_taken_from_the_structured_data() -> None:
    body = "Nach zwei Jahren Bauzeit hat das Amt die Brücke freigegeben. " * 8
    data = f'<script type="application/ld+json">{{"@type":"Article","headline":"Brücke","articleBody":"{body}"}}</script>'
    found = record(page("<div id=app></div><h1>Brücke</h1>", data))
    assert (found.body or "").startswith("Nach zwei Jahren")
    assert "body_from_fallback" in found.warnings


@pytest.mark.parametrize(
    ("beside", "is_asked"),
    [
        ("<ul><li><a href=/a>Wege</a><li><a href=/b>Stege</a></ul>", False),
        (f"<aside class=related-posts>{TEXT * 4}</aside>", False),
        (f"<section class=comments>{TEXT * 4}</section>", True),
    ],
)
def test_second_reading_is_asked_for_where_the_page_says_more_alone(
    beside: str, is_asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Document] = []
    monkeypatch.setattr(fallback, "_read_with_trafilatura", lambda document: asked.append(document) or [])
    short = "<p>Der Steg am Nordufer ist ab Montag wieder offen. Die Arbeiten dauerten zwei Wochen.</p>"
    found = record(page(f"<main><h1>Steg wieder offen</h1>{short}</main>{beside}"))
    assert (found.body or "").startswith("Der Steg am Nordufer")
    assert bool(asked) is is_asked


@pytest.mark.parametrize(
    "hidden",
    [
        '<p class="copy" style="display: none;">Ein Fehler ist aufgetreten, prüfen Sie bitte, was im Formular steht.</p>',
        '<div style="DISPLAY:none"><p>Ein Fehler ist aufgetreten, prüfen Sie bitte, was im Formular steht.</p></div>',
    ],
)
def test_second_reading_has_nothing_that_the_page_hides(hidden: str) -> None:
    def lines(inner: str) -> list[str]:
        html = page(f"<div><h1>Steg wieder offen</h1>{inner}</div>")
        return fallback._read_with_trafilatura(Document(Page(body=html.encode(), url=URL)))

    assert len(lines(hidden + TEXT)) == len(lines(TEXT)) == 2
    assert not any("Fehler" in line for line in lines(hidden))


@pytest.mark.parametrize(("repeated", "is_fast"), [(100, False), (4000, True)])
def test_pages_of_thousands_of_elements_are_spared_the_slow_opinions(
    repeated: int, is_fast: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr("trafilatura.extract", lambda *_, fast, **__: asked.append(fast))
    comments = f"<section class=comments>{TEXT * 4}{'<div><i>+1</i><b>ja</b></div>' * repeated}</section>"
    short = "<p>Der Steg am Nordufer ist ab Montag wieder offen. Die Arbeiten dauerten zwei Wochen.</p>"
    found = record(page(f"<main><h1>Steg wieder offen</h1>{short}</main>{comments}"))
    assert (found.body or "").startswith("Der Steg am Nordufer")
    assert asked == [is_fast]


def test_selectors_of_the_registry_go_before_all_rules() -> None:
    selectors = {"title": ("h3.eigentlich",), "body": (".hier",), "date": (".tag",)}
    site = Site(id="x-y", hosts=SITE.hosts, selectors=selectors)
    html = page(
        f"<h1>Titel der Seite</h1><div>{TEXT}</div><h3 class=eigentlich>Der wahre Titel</h3><b class=tag>1.2.2003</b>"
        "<div class=hier><p>Hier steht der Text, den das Register meint, und er ist lang genug dafür.</p></div>"
    )
    found = record(html, site=site)
    assert (found.title, found.date) == ("Der wahre Titel", "2003-02-01")
    assert (found.body or "").startswith("Hier steht")
    assert found.provenance["title"]["rule"] == "h3.eigentlich"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400) | st.text(alphabet="<>/abdivphl1='\" -", max_size=400).map(str.encode))
def test_no_bytes_make_it_fail(body: bytes) -> None:
    for module in (generic, *PLATFORMS):
        module.is_match(Document(Page(body=body, url=URL)))
    generic.parse(Document(Page(body=body, url=URL)), SITE)


# ---------------------------------------------------------------- platforms


@pytest.mark.parametrize("module", PLATFORMS, ids=lambda m: str(m.NAME))
def test_platform_knows_its_own_page_alone(module: ModuleType) -> None:
    names = [
        m.NAME for m in PLATFORMS if m.is_match(Document(Page(body=read(module.NAME).encode(), url=URL)))
    ]
    assert names == [module.NAME]
    assert importlib.import_module(f"crawler.parsers.{module.NAME}") is module


@pytest.mark.parametrize(
    ("name", "title", "date", "lead", "first", "last"),
    [
        ("gsb", "Neue Regeln für Wanderwege", "2022-01-26", "Das Amt nimmt", "Seit dem 1. Januar", "Die Regeln sollen"),
        ("coremedia", "Programm für junge Familien startet", "2022-01-26", "Ab Februar", "Die Förderung", "Mehr als"),
        ("europarl", "Parliament calls for the protection of bees", "2021-06-09", "Members adopted", "Bees pollinate", "Members also"),
        ("typo3", "Reparaturcafé im Januar", "2020-01-27", "Wer eine", "Das Reparaturcafé", "Auch Kaffee"),
        ("wordpress", "Roads to be Repaired", "2022-04-26", None, "The ministry will", "Questions can"),
        ("drupal", "Auen werden Wildnis", "2022-01-27", "An der Aller", "Das Projekt", "Drei Gemeinden"),
        ("aem", "Schutz der Dörfer vor Lärm", "2007-08-17", None, "Bern, 17.08.2007", "Amt für Ruhe"),
    ],
)  # fmt: skip
def test_platform_fields(name: str, title: str, date: str, lead: str | None, first: str, last: str) -> None:
    found = record(read(name), importlib.import_module(f"crawler.parsers.{name}"))
    blocks = (found.body or "").split("\n\n")
    assert found.title == title
    assert (found.date or "")[:10] == date
    assert (found.lead or "")[: len(lead or "")] == (lead or "")
    assert (found.lead is None) == (lead is None)
    assert blocks[0].startswith(first)
    assert blocks[-1].startswith(last)


@pytest.mark.parametrize(
    ("name", "caption", "credit"),
    [
        ("gsb", "Ein Weg im Wald.", "Erika Muster"),
        ("coremedia", "Die Ministerin stellt das Programm vor", "Presseamt/Muster"),
        ("europarl", "Bees on a meadow", "European Union 2021 - EP"),
        ("typo3", "Werkzeug für alle", None),
        ("wordpress", "A road in the hills.", "Ann Sample"),
    ],
)
def test_platform_captions(name: str, caption: str, credit: str | None) -> None:
    found = record(read(name), importlib.import_module(f"crawler.parsers.{name}"))
    assert [(i.caption, i.credit) for i in found.images] == [(caption, credit)]


def test_wordpress_gallery_in_the_text_keeps_equal_captions_apart() -> None:
    found = record(read("wordpress"), wordpress)
    assert [g.caption for g in found.gallery] == ["Workers on the road", "Workers on the road"]


def test_gsb_release_as_pdf_in_the_box_of_related_pages_is_an_attachment() -> None:
    found = record(read("gsb"), gsb)
    assert [a.url for a in found.attachments] == [
        "https://www.bundesamt.example/SharedDocs/Downloads/pm.pdf?__blob=publicationFile&v=5"
    ]


def test_language_declared_by_a_copied_template_gives_way_to_the_text() -> None:
    assert record(read("typo3"), typo3).language == "de"


@pytest.mark.parametrize(
    ("module", "url", "native"),
    [
        (
            europarl,
            "https://www.europarl.europa.eu/news/en/press-room/20190712IPR56948/a-title",
            "20190712IPR56948",
        ),
        (aem, "https://www.admin.example/gov/de/start/medien.msg-id-14093.html", "14093"),
        (coremedia, "https://www.bmx.example/bmx/aktuelles/presse/programm-startet-192440", "192440"),
        (drupal, "https://www.amt.example/node/1234", "1234"),
        (wordpress, "https://www.amt.example/?p=77", "77"),
        (typo3, "https://www.amt.example/index.php?id=3&tx_news_pi1%5Bnews%5D=51", "51"),
        (gsb, "https://www.amt.example/SharedDocs/x.html?nn=123", None),
        (generic, "https://www.amt.example/1234", None),
    ],
)
def test_native_ids(module: ModuleType, url: str, native: str | None) -> None:
    assert module.native_id(url, SITE) == native


@pytest.mark.parametrize(
    ("module", "url", "kind"),
    [
        (gsb, "https://www.amt.example/SharedDocs/x.pdf?__blob=publicationFile&v=2", UrlKind.IGNORED),
        (europarl, "https://www.europarl.europa.eu/news/en/press-room/20190712IPR56948/a", UrlKind.ARTICLE),
        (wordpress, "https://www.amt.example/category/news/", UrlKind.LISTING),
        (drupal, "https://www.amt.example/sites/default/files/a.pdf", UrlKind.IGNORED),
        (wordpress, "https://www.amt.example/wp-content/uploads/a.pdf", UrlKind.IGNORED),
        (wordpress, "https://www.amt.example/2021/05/steg-offen/", UrlKind.UNKNOWN),
        (typo3, "https://www.amt.example/fileadmin/a.pdf", UrlKind.IGNORED),
        (typo3, "https://www.amt.example/news/steg-offen", UrlKind.UNKNOWN),
        (aem, "https://www.amt.example/content/dam/amt/a.pdf", UrlKind.IGNORED),
        (aem, "https://www.amt.example/gov/de/start/medien.msg-id-14093.html", UrlKind.ARTICLE),
        (aem, "https://www.amt.example/gov/de/start/medien.html", UrlKind.UNKNOWN),
        (coremedia, "https://www.amt.example/resource/blob/19/a.pdf", UrlKind.IGNORED),
        (coremedia, "https://www.amt.example/bmx/presse/steg-offen-192440", UrlKind.UNKNOWN),
        (drupal, "https://www.amt.example/sites/amt.example/files/a.pdf", UrlKind.IGNORED),
        (drupal, "https://www.amt.example/user/login", UrlKind.IGNORED),
        (drupal, "https://www.amt.example/de/user/login", UrlKind.IGNORED),
        (drupal, "https://www.amt.example/pt-br/taxonomy/term/3", UrlKind.IGNORED),
        (drupal, "https://www.amt.example/de/users-meet", UrlKind.UNKNOWN),
        (drupal, "https://www.amt.example/de/node/5", UrlKind.UNKNOWN),
        (generic, "https://www.amt.example/a", UrlKind.UNKNOWN),
    ],
)
def test_addresses(module: ModuleType, url: str, kind: UrlKind) -> None:
    assert module.classify_url(url, SITE) is kind

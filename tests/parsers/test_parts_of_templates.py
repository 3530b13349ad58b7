"""Parts that templates set apart: content elements below a text, stages above it, days and bylines before introductions,
drawings, credits, counters of articles that are free."""

from __future__ import annotations

import pytest

from crawler.items import Record
from crawler.parsers import typo3
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

TITLE = "<h1>Titel der Seite</h1>"


def article(inner: str, head: str = "", title: str = TITLE) -> Record:
    return record(page(f"<main><article>{title}{inner}</article></main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


def files_of(found: Record) -> list[str]:
    return [image.url.rpartition("/")[2] for image in found.images]


# ---------------------------------------------------------------- TYPO3


def news(below: str, text: str = TEXT, attributes: str = 'itemprop="articleBody"') -> Record:
    inner = f'<div class="news-text-wrap" {attributes}>{text}</div>{below}'
    related = (
        '<div class="news-related-wrap"><p>Andere Meldung über die Lauter und ihre Brücken im Tal.</p></div>'
    )
    return record(
        page(
            f'<main><div class="news news-single"><div class="article">{TITLE}{inner}{related}</div></div></main>'
        ),
        typo3,
    )


@pytest.mark.parametrize(
    "classes",
    [
        "frame frame-default frame-type-text",
        "csc-default",
        "csc-element",
        "csc-frame csc-frame-default",
    ],
)
@pytest.mark.parametrize("attributes", ['itemprop="articleBody"', ""])
def test_content_elements_below_the_text_are_of_the_news(classes: str, attributes: str) -> None:
    element = f'<div id="c812" class="{classes}"><h3>Fördermittel</h3><p>Land und Kreis tragen je die Hälfte.</p></div>'
    found = news(element, attributes=attributes)
    assert blocks_of(found)[-2:] == ["Fördermittel", "Land und Kreis tragen je die Hälfte."]
    assert "Andere Meldung" not in (found.body or "")


def test_content_elements_in_a_box_of_their_own_are_of_the_news() -> None:
    element = '<div id="c812" class="frame frame-default"><p>Land und Kreis tragen je die Hälfte.</p></div>'
    found = news(
        f'<div class="content-elements">{element}</div><div class="box"><p>Das Amt hat zu.</p></div>'
    )
    assert blocks_of(found)[2:] == ["Land und Kreis tragen je die Hälfte."]


def test_other_boxes_below_the_text_of_the_news_are_none() -> None:
    found = news('<div id="contact" class="box"><p>Das Amt ist werktags bis vier Uhr zu sprechen.</p></div>')
    assert len(blocks_of(found)) == 2


def test_picture_of_a_content_element_has_its_caption() -> None:
    element = (
        '<div id="c813" class="csc-default"><div class="csc-textmedia"><div class="csc-textmedia-gallery">'
        '<a href="/fileadmin/wehr_gross.jpg"><img src="/fileadmin/_processed_/csm_wehr_gross_0123456789.jpg" alt=""></a></div>'
        '<div class="csc-textmedia-text"><h5 class="bilduntertitel">Das Wehr im Mai (Foto: Ada Weir)</h5></div></div></div>'
    )
    found = news(element)
    assert [(i.caption, i.credit) for i in found.images] == [("Das Wehr im Mai", "Ada Weir")]
    assert "Wehr" not in (found.body or "")


@pytest.mark.parametrize(
    ("href", "is_own"),
    [
        ("/index.php?eID=tx_cms_showpic&file=31&md5=72", True),
        ("/index.php?id=31", False),
    ],
)
def test_window_of_typo3_shows_the_picture(href: str, is_own: bool) -> None:
    picture = f'<div class="news-single-img"><a href="{href}" target="thePicture"><img src="/typo3temp/pics/a1.jpg" width=400 height=267 alt=""></a></div>'
    found = article(f"{picture}<div>{TEXT}{MORE}</div>")
    assert files_of(found) == (["a1.jpg"] if is_own else [])


# ---------------------------------------------------------------- pictures


SIDE = (
    '<div class=row><div class="col-sm-7"><div class=x>{text}</div></div>'
    '<div class="col-sm-4"><div class="box"><img src="{url}" alt="Die Furt"></div></div></div>'
)


@pytest.mark.parametrize(
    ("stated", "is_own"),
    [
        ("/fileadmin/_processed_/7/csm_furt_d82d12b37d.jpg", True),
        ("/uploads/pics/furt.jpg", True),
        ("/fileadmin/user_upload/furt.jpg", True),
        ("/fileadmin/user_upload/wehr.jpg", False),
    ],
)
def test_picture_that_the_metadata_name_may_stand_beside_the_text(stated: str, is_own: bool) -> None:
    inner = SIDE.format(text=TEXT + MORE, url="/fileadmin/_processed_/7/csm_furt_8ede654688.jpg")
    head = f'<meta property="og:image" content="https://www.amt-fuer-wege.example{stated}">'
    assert files_of(article(inner, head)) == (["csm_furt_8ede654688.jpg"] if is_own else [])


@pytest.mark.parametrize(
    ("box", "link", "count"),
    [
        ("news-img-wrap", "", 1),
        ("news-img-wrap", '<a href="/fileadmin/furt_gross.jpg">', 1),
        ("news-img-wrap", '<a href="/meldungen/andere">', 0),
        ("img-wrap", "", 0),
    ],
)
def test_pictures_that_typo3_sets_below_the_text(box: str, link: str, count: int) -> None:
    picture = f'<div class="{box}"><div class="outer"><div class="mediaelement">{link}<img src="/fileadmin/furt.jpg" alt=""></div></div></div>'
    found = article(f'<div class="news-text-wrap">{TEXT}{MORE}</div>{picture}')
    assert len(found.images) == count


@pytest.mark.parametrize(
    ("box", "alt", "count"),
    [
        ("keyVisualWrap", "", 1),
        ("b_keyvisual", "", 1),
        ("key-visual", "Die Lauter bei Hochwasser", 2),
        ("headVisual", "", 2),
    ],
)
def test_key_visual_of_the_site_is_no_picture_of_the_article(box: str, alt: str, count: int) -> None:
    stage = f'<div class="{box}"><div><img src="/fileadmin/kopf.jpg" width=1400 height=400 alt="{alt}"></div></div>'
    own = '<figure><img src="/fileadmin/furt.jpg" alt="Furt"></figure>'
    head = '<meta property="og:image" content="/fileadmin/furt.jpg">'
    found = record(page(f"<main><article>{stage}{TITLE}{own}{TEXT}{MORE}</article></main>", head))
    assert len(found.images) == count
    assert files_of(found)[-1] == "furt.jpg"


@pytest.mark.parametrize("credit", [" - Foto: Ada Weir", ""])
def test_picture_that_is_there_twice_is_one_with_its_credit_or_without(credit: str) -> None:
    caption = "Die neue Brücke am Tag der Freigabe."
    shown = (
        f'<div id="top"><a class="fancybox" data-caption="{caption} - Foto: Ada Weir" href="/images/xl/11752374-dsc-1729.jpg"></a>'
        f'<img src="/show/728/350/images/xl/11752374-dsc-1729.jpg" title="{caption}">'
        f'<div class="caphover">{caption}{credit}</div></div>'
    )
    found = article(f"{shown}<div>{TEXT}{MORE}</div>")
    assert [(i.caption, i.credit) for i in found.images] == [(caption, "Ada Weir")]


@pytest.mark.parametrize(
    ("markup", "is_own"),
    [
        ('<p><img src="/g/pegel.svg" alt="Pegel der Lauter seit dem Jahr 1990"></p>', True),
        ('<figure><img alt="Pegel der Lauter seit dem Jahr 1990" src="/g/pegel.svg?v=2"></figure>', True),
        ('<p><img src="/g/pegel.svg" alt="Pegel"></p>', False),
        ('<p>Siehe <img src="/g/pegel.svg" alt="Pegel der Lauter seit dem Jahr 1990"></p>', False),
        ('<p><img src="/g/icon-pegel.svg" alt="Pegel der Lauter seit dem Jahr 1990"></p>', False),
        ('<p><img src="/g/logo.svg" alt="Das Zeichen des Amtes für Wege"></p>', False),
        ('<p><button><img src="/g/pegel.svg" alt="Den Pegel der Lauter hier zeigen"></button></p>', False),
    ],
)
def test_drawing_that_says_what_it_shows_is_a_picture(markup: str, is_own: bool) -> None:
    assert bool(article(f"<div>{TEXT}{markup}{MORE}</div>").images) is is_own


@pytest.mark.parametrize(
    ("caption", "count"), [("© Ada Weir", 1), ("Ada Weir", 0), ("Ada Weir, Redakteurin", 0)]
)
def test_picture_that_the_author_took_is_no_portrait(caption: str, count: int) -> None:
    figure = f"<figure><img src=/f/furt.jpg alt=''><figcaption>{caption}</figcaption></figure>"
    found = article(f"<div>{TEXT}{figure}{MORE}</div>", '<meta name="author" content="Ada Weir">')
    assert len(found.images) == count


@pytest.mark.parametrize(("name", "count"), [("teaser-title", 0), ("box__headline", 0), ("bildtext", 1)])
def test_picture_above_the_headline_of_another_page_is_none_of_the_text(name: str, count: int) -> None:
    box = (
        '<div class="box"><div class="box-image"><a href="/meldungen/furt-im-herbst"><img src="/f/furt.jpg"></a></div>'
        f'<div class="{name}">Furt im Herbst</div></div>'
    )
    assert len(article(f"<div>{TEXT}{box}{MORE}</div>").images) == count


# ---------------------------------------------------------------- leads, days, authors

LEAD = "Die Gemeinde öffnet die Furt über die Lauter wieder, nachdem das Hochwasser abgelaufen ist."


@pytest.mark.parametrize("day", ["19.10.2019, 15:30 Uhr", "Stand: 19. Oktober 2019", "19.10.2019"])
def test_day_set_before_the_introduction_is_none_of_it(day: str) -> None:
    found = article(
        f'<p class="intro"><span class="date">{day}</span><span class="text">{LEAD}</span></p><div>{TEXT}{MORE}</div>'
    )
    assert found.lead == LEAD


def test_day_that_a_sentence_begins_with_stays_in_it() -> None:
    said = "ist der Tag, an dem die Furt wieder öffnet, wie die Gemeinde nach dem Hochwasser mitteilt."
    found = article(
        f'<p class="intro"><span class="date">19.10.2019</span> {said}</p><div>{TEXT}{MORE}</div>'
    )
    assert found.lead == f"19.10.2019 {said}"


@pytest.mark.parametrize(
    ("line", "is_lead"),
    [
        ("<b>16.10.2019</b> Unterwegs im Tal ∙ Drittes Programm", False),
        ("16.10.2019 | Presseamt der Gemeinde im Tal", False),
        ("Ab 16.10.2019 | die Furt öffnet wieder für alle Wagen.", True),
        ("Die Furt | ein Weg durch die Lauter und ihr Tal", True),
    ],
)
def test_row_of_marks_with_a_day_is_no_introduction(line: str, is_lead: bool) -> None:
    found = article(f'<h4 class="subline">{line}</h4><div>{TEXT}{MORE}</div>')
    assert (found.lead is not None) is is_lead


def test_introduction_that_is_all_of_the_text_is_the_text() -> None:
    found = article(f'<div class="teaser"><p>{LEAD}</p></div><div class="body"><p>{LEAD}</p></div>')
    assert (found.lead, found.body) == (None, LEAD)


@pytest.mark.parametrize(
    ("box", "authors"),
    [
        ('<div class="authorbox"><div><b>von</b> <span>Ada Weir</span></div></div>', ("Ada Weir",)),
        ('<div class="author-info">By Ada Weir</div>', ("Ada Weir",)),
        ('<div class="authorbox"><b>Über uns</b> <span>Wege im Tal</span></div>', ()),
    ],
)
def test_box_about_the_author_with_nothing_but_a_byline(box: str, authors: tuple[str, ...]) -> None:
    assert article(f"{box}<div>{TEXT}{MORE}</div>").authors == authors


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ('<div class="news-date">12.10.2015</div>', "2015-10-12"),
        ('<div class="news-date">7.5.2019</div>', "2019-05-06"),
        ("<p>Im Archiv seit 2015 und länger.</p>", "2019-05-06"),
    ],
)
def test_page_begun_after_the_day_that_it_prints_is_of_that_day(printed: str, date: str) -> None:
    head = '<meta name="dateCreated" content="2019-05-06">'
    assert article(f"{printed}<div>{TEXT}{MORE}</div>", head).date == date


# ---------------------------------------------------------------- pitches


@pytest.mark.parametrize(
    "line",
    [
        "Noch 10 Gratis-Artikel diesen Monat.",
        "Sie haben noch 3 kostenlose Artikel",
        "You have 2 free articles left this month.",
        "Il vous reste 5 articles gratuits ce mois-ci",
        "Te quedan 3 artículos gratis",
        "Assine o 30, apoie por Pix, veja na TV 30, no canal Cortes e assista:",
    ],
)
def test_counter_of_free_articles_is_a_pitch(line: str) -> None:
    assert is_pitch(line)
    assert line not in (article(f"<div>{TEXT}<p>{line}</p>{MORE}</div>").body or "")


@pytest.mark.parametrize(
    "line",
    [
        "Noch 10 Gratis-Parkplätze gibt es am Ufer, teilt die Gemeinde mit.",
        "Der Verein verteilt 300 kostenlose Artikel des täglichen Bedarfs an Familien.",
        "The museum put 200 free articles from its journal online, the director said on Monday.",
        "O canal assinado por três jornalistas fala de política toda semana.",
    ],
)
def test_free_things_are_no_pitch(line: str) -> None:
    assert not is_pitch(line)


# ---------------------------------------------------------------- components, plug-ins, pasted letters


@pytest.mark.parametrize(
    ("markup", "files"),
    [
        ('<a-img src="/i/furt.jpg" alt="Furt"></a-img>', ["furt.jpg"]),
        ('<x-lazy-image alt="Furt" src="/i/furt.jpg" srcset="/i/f2.jpg 900w, /i/f1.jpg 300w"></x-lazy-image>', ["f2.jpg"]),
        ('<x-image src="/i/furt.jpg"><img src="/i/wehr.jpg"></x-image>', ["wehr.jpg"]),
        ('<x-image data="furt"></x-image>', []),
        ('<x-imager src="/i/furt.jpg"></x-imager>', []),
    ],
)  # fmt: skip
def test_component_that_is_a_picture(markup: str, files: list[str]) -> None:
    found = article(f"<div>{TEXT}<div class=bild>{markup}</div>{MORE}</div>")
    assert files_of(found) == files


@pytest.mark.parametrize(
    ("around", "rel", "section"),
    [
        ("post-7 post type-post hentry", "category tag", "Wege"),
        ("post-7 post type-post", "category tag", "Wege"),
        ("content", "category tag", None),
        ("post-7 post type-post hentry", "tag", None),
    ],
)
def test_section_below_the_text_in_the_box_of_the_post(around: str, rel: str, section: str | None) -> None:
    line = f'<div class="post-meta"><div class="categories"><span>Abgelegt unter:</span> <a href="/thema/wege" rel="{rel}">Wege</a>, <a href="/thema/tal" rel="{rel}">Tal</a></div></div>'
    found = record(
        page(f'<div class="{around}"><div class="post-content">{TITLE}{TEXT}{MORE}</div>{line}</div>')
    )
    assert found.section == section


def test_stars_of_readers_are_no_text() -> None:
    stars = '<div class="ratingblock"><div class="ratingheader">Danke für Ihre Wertung:</div><div class="ratingtext">Rating: 5.0/5 (1 vote cast)</div></div>'
    table = '<div class="ratingmulti"><table><tr><td>Wie sehr hat Ihnen der Weg gefallen?</td><td></td></tr></table></div>'
    assert len(blocks_of(article(f"<div>{stars}{TEXT}{MORE}{table}</div>"))) == 3


@pytest.mark.parametrize(
    ("classes", "is_text"), [("adn ads", True), ("adL", True), ("adM", True), ("ads", False), ("ad", False)]
)
def test_parts_of_a_pasted_letter_are_text(classes: str, is_text: bool) -> None:
    said = "Die Furt bleibt bis zum Ende des Sommers offen, schreibt die Gemeinde an alle Vereine im Tal."
    found = article(f'<div>{TEXT}<div class="{classes}"><p>{said}</p></div>{MORE}</div>')
    assert (said in (found.body or "")) is is_text


@pytest.mark.parametrize(
    "line",
    [
        "Weg im Tal, 6.0 out of 6 based on 1 rating",
        "4.5 out of 5 based on 1,204 reviews",
        "L’article a été ajouté à vos favoris",
        "Video verfügbar bis 28.02.2026 ∙ 14:00 Uhr",
    ],
)
def test_votes_of_readers_and_notices_of_media_libraries_are_template_lines(line: str) -> None:
    assert is_template_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Nine out of ten hikers took the new way, based on 300 reviews of the council's own survey",
        "Das Video der Sitzung ist bis 28.02.2026 in der Mediathek des Landtags verfügbar",
        "L'article 5 a été ajouté à la loi",
    ],
)
def test_sentences_of_votes_and_media_are_none(line: str) -> None:
    assert not is_template_line(line)


def test_page_of_pictures_alone_has_its_author_and_section() -> None:
    meta = '<div class="post-meta">By <a class="author" href="/author/weir">Ada Weir</a> in <a rel="category tag" href="/thema/wege">Wege</a></div>'
    figure = '<figure><img src="/f/furt.jpg"><figcaption>Die Furt im Mai</figcaption></figure>'
    found = record(
        page(
            f"<main><article><header>{TITLE}{meta}</header>{figure}</article></main><aside><a class=author>Ben Au</a></aside>"
        )
    )
    assert (found.authors, found.section, found.body) == (("Ada Weir",), "Wege", None)


@pytest.mark.parametrize(
    ("before", "name", "heading"),
    [
        ("<h2><a data-toggle=collapse href='#m1'>Mai 2022</a></h2>", "panel-collapse collapse", True),
        ("<h2><button aria-controls=m1>Mai 2022</button></h2>", "accordion-collapse collapse show", True),
        ("<span>Mai 2022</span>", "panel-collapse collapse", False),
    ],
)
def test_text_in_a_panel_keeps_the_heading_that_opens_it(before: str, name: str, heading: bool) -> None:
    panel = f'<div class="panel"><div class="panel-heading">{before}</div><div id="m1" class="{name}"><div class="panel-body">{TEXT}{MORE}</div></div></div>'
    found = article(f'<div class="panel-group">{panel}</div>')
    assert blocks_of(found)[-3:] == blocks_of(article(f"<div>{TEXT}{MORE}</div>"))
    assert ("Mai 2022" in (found.body or "")) is heading


@pytest.mark.parametrize(
    "name", ["apoieBox", "wesprzyj-nas", "box-sostienici", "doneer-blok", "faire-un-don"]
)
def test_boxes_that_ask_for_support_are_no_text(name: str) -> None:
    said = "Wer bis hierher gelesen hat, dem danken wir sehr, denn unsere Arbeit bezahlen allein die Leserinnen und Leser."
    found = article(f'<div>{TEXT}{MORE}<div class="{name}"><p>{said}</p></div></div>')
    assert found.body
    assert said not in found.body

"""What the templates of content systems (Joomla and its extensions, TYPO3, Contao, Drupal) set around texts and lists."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Listing, Page, Record
from crawler.sites import load_registry

HOST = "https://www.hafen.example"
FIRST = "Die Schleuse am Oberhafen nimmt ab Montag wieder Kähne von bis zu neunzig Metern auf, teilte das Amt mit."
SECOND = "Zwei Jahre lang wurde gebaut, und nun fehlt nur noch der Steg für die Wanderer am linken Ufer des Kanals."
LAST = "Im Herbst soll auch die kleine Kammer daneben an der Reihe sein, sobald das Geld dafür bewilligt ist."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>"
TITLE = "Schleuse am Oberhafen wieder offen"


def read(body: str, path: str = "/index.php/aktuelles/12-schleuse", head: str = "") -> Record | Listing:
    html = (
        f'<!DOCTYPE html><html lang="de"><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>'
    )
    page = Page(body=html.encode(), url=HOST + path, content_type="text/html; charset=utf-8")
    found = extract_page(page, load_registry())
    assert isinstance(found, (Record, Listing)), found
    return found


def record(body: str, path: str = "/index.php/aktuelles/12-schleuse") -> Record:
    found = read(body, path)
    assert isinstance(found, Record), found
    return found


def listing(body: str, path: str = "/index.php/aktuelles") -> Listing:
    found = read(body, path)
    assert isinstance(found, Listing), found
    return found


def teaser(number: int, day: str = "") -> str:
    address = f"/index.php/aktuelles/{number}-meldung"
    return (
        f'<div class="blog-item"><h2><a href="{address}">Meldung Nummer {number} aus dem Hafen</a></h2>{day}'
        f"<p>{FIRST}</p></div>"
    )


TEASERS = "".join(map(teaser, range(20, 25)))


def titles(*addresses: str, tag: str = "ol") -> str:
    links = (f'<li><a href="{address}">Weitere Meldung aus dem Hafen</a></li>' for address in addresses)
    return f"<{tag}>{''.join(links)}</{tag}>"


def addresses_of(found: Listing) -> list[str]:
    return [item.url.removeprefix(HOST) for item in found.items]


OWN = [f"/index.php/aktuelles/{number}-meldung" for number in range(20, 25)]
MORE = ["/index.php/aktuelles/30-steg", "/index.php/aktuelles/31-kran"]


@pytest.mark.parametrize(
    "start", ["<ol>", "<ul>", '<ol class="nav nav-tabs nav-stacked">', '<ul class="list-group">']
)
def test_titles_below_the_teasers_are_entries_too(start: str) -> None:
    # a page of Joomla's blog counts them as its own: the next page goes on behind them
    further = f'<div class="items-more"><h3>Weitere Beiträge</h3>{titles(*MORE, tag=start[1:3])}</div>'
    further = further.replace(start[:3] + ">", start)
    assert addresses_of(listing(f'<main><div class="blog">{TEASERS}{further}</div></main>')) == [*OWN, *MORE]


@pytest.mark.parametrize(
    "further",
    [
        # sections and keywords have addresses of other kinds
        f'<div class="blog">{TEASERS}{titles("/index.php/themen", "/index.php/termine")}</div>',
        # beside the list, not below the teasers
        f'<div class="blog"><div>{TEASERS}</div></div><div class="c2"><div class="c3"><div>{titles(*MORE)}</div></div></div>',
        f'<div class="blog">{TEASERS}<nav>{titles(*MORE)}</nav></div>',
        # a line of text with links is no list of titles
        f'<div class="blog">{TEASERS}<ul><li>Siehe auch, was vor Jahren über den Hafen zu lesen war: '
        f'<a href="{MORE[0]}">Weitere Meldung aus dem Hafen</a></li></ul></div>',
    ],
    ids=["other kind", "beside", "menu", "text"],
)  # fmt: skip
def test_other_lists_of_links_are_no_entries(further: str) -> None:
    assert addresses_of(listing(f"<main>{further}</main>")) == OWN


DAYS = {
    "weekday and hour": ("<span>Freitag, 3. Januar 2014 09:10</span>", "3. Januar 2014 09:10"),
    "behind an icon": ('<ul><li><i class="icon-calendar"></i> 3. Januar 2014</li></ul>', "3. Januar 2014"),
    "label": ("<span>Veröffentlicht: 3. Januar 2014</span>", "3. Januar 2014"),
}


@pytest.mark.parametrize(("markup", "day"), DAYS.values(), ids=DAYS)
def test_days_of_entries(markup: str, day: str) -> None:
    teasers = "".join(teaser(number, markup) for number in range(20, 25))
    assert [item.date_text for item in listing(f'<main><div class="blog">{teasers}</div></main>').items] == [
        day
    ] * 5


def test_days_of_other_things_are_none_of_entries() -> None:
    for line in (
        "<span>Karten bis Freitag, 14. Februar 2014</span>",
        "<ul><li><b>Beginn</b> 14. Februar 2014</li></ul>",
    ):
        teasers = "".join(teaser(number, line) for number in range(20, 25))
        found = listing(f'<main><div class="blog">{teasers}</div></main>')
        assert [item.date_text for item in found.items] == [None] * 5


def article(inner: str) -> str:
    return f'<main><div class="item-page"><h1>{TITLE}</h1><p class="date">3. Mai 2021</p>{inner}</div></main>'


def gallery(attributes: str) -> str:
    links = (
        f'<a href="/bilder/{number}.jpg" {attributes.format(number)}><img src="/bilder/{number}_t.jpg" alt=""></a>'
        for number in (1, 2, 3)
    )
    return article(f"{TEXT}<p>{' '.join(links)}</p>")


@pytest.mark.parametrize(
    "attributes",
    ['class="jcepopup" data-mediabox="1" data-mediabox-title="Tor {}"', 'rel="title[Tor {}];group[hafen]" class="jcepopup"',
     'class="jcepopup" data-mediabox-caption="Tor {}" data-mediabox-group="hafen"'],
    ids=["title", "relation", "caption"],
)  # fmt: skip
def test_captions_of_joomlas_viewer(attributes: str) -> None:
    found = record(gallery(attributes))
    assert [(one.url.removeprefix(HOST), one.caption) for one in found.gallery] == [
        (f"/bilder/{number}.jpg", f"Tor {number}") for number in (1, 2, 3)
    ]


def test_group_of_a_viewer_is_no_caption() -> None:
    assert [one.caption for one in record(gallery('rel="lightbox[hafen]"')).gallery] == [None] * 3


def test_tooltip_of_a_picture_with_captions_is_its_caption() -> None:
    picture = '<div class="item-image"><img class="caption" title="Das Tor der Kammer" src="/bilder/tor.jpg" alt=""></div>'
    assert [one.caption for one in record(article(picture + TEXT)).images] == ["Das Tor der Kammer"]
    plain = picture.replace('class="caption" ', "")
    assert [one.caption for one in record(article(plain + TEXT)).images] == [None]


def test_link_laid_over_a_picture_leads_to_its_large_form() -> None:
    figure = (
        '<figure class="image"><picture><source srcset="/bilder/p{0}.webp 1x"><img src="/bilder/p{0}.jpg" alt=""></picture>'
        '<figcaption>Tor {0}</figcaption><a class="lightbox" href="/bilder/{0}.jpg"><span>Bild vergrößern</span></a></figure>'
    )
    pictures = "".join(figure.format(number) for number in (1, 2, 3))
    found = record(article(f'{TEXT}<div class="gallery-row">{pictures}</div>'))
    assert [(one.url.removeprefix(HOST), one.caption) for one in found.gallery] == [
        (f"/bilder/{number}.jpg", f"Tor {number}") for number in (1, 2, 3)
    ]
    assert found.body == f"{FIRST}\n\n{SECOND}\n\n{LAST}"


def test_files_below_a_heading_in_a_box_of_its_own() -> None:
    item = (
        '<li class="media"><div class="media-body"><h4 class="media-heading"><a href="/dok/{0}.pdf">Blatt {0}</a> '
        "<small>120 KB</small></h4></div></li>"
    )
    head = '<div class="frame-header"><h2 class="element-header"><span>{}</span></h2></div>'
    files = "".join(item.format(number) for number in (1, 2))
    box = f'<div class="frame"><div>{head}<ul class="media-list">{files}</ul></div></div>'.replace(
        "{}", "Downloads"
    )
    found = record(
        f'<main><div class="frame"><h1>{TITLE}</h1><p class="date">3. Mai 2021</p>{TEXT}</div>{box}</main>'
    )
    assert [(one.title, one.size) for one in found.attachments] == [("Blatt 1", 122880), ("Blatt 2", 122880)]
    assert found.body == f"{FIRST}\n\n{SECOND}\n\n{LAST}"


SUBTITLE = "Seit Montag fahren wieder Kähne durch die große Kammer."
PICTURE = '<div class="news-single-img"><img src="/bilder/tor.jpg" alt="" width="400"><p class="imgcaption">Das Tor</p></div>'


def test_sentence_set_as_a_heading_before_a_picture_is_the_lead() -> None:
    found = record(f'<div class="item"><h1>{TITLE}</h1><h2>{SUBTITLE}</h2>{PICTURE}{TEXT}</div>')
    assert (found.lead, found.body) == (SUBTITLE, f"{FIRST}\n\n{SECOND}\n\n{LAST}")


def test_heading_of_a_section_before_a_picture_is_none() -> None:
    heading = "Was sich für die Schiffer am Kanal ändert"
    found = record(f'<div class="item"><h1>{TITLE}</h1><h2>{heading}</h2>{PICTURE}{TEXT}</div>')
    assert found.lead is None
    assert (found.body or "").startswith(heading)


@pytest.mark.parametrize("label", ["Escrito por", "Geschrieben von", "Napsal", "Γράφτηκε από"])
def test_line_of_the_author_beside_title_and_day_is_no_text(label: str) -> None:
    head = (
        f'<div class="itemHeader"><span class="itemDateCreated">lunes, 3 de mayo de 2021 10:11</span><h2 class="itemTitle">{TITLE}</h2>'
        f'<span class="itemAuthor">{label} <a rel="author" href="/index.php/user/42">Ida Krug Sonnenberg</a></span></div>'
    )
    related = "".join(f'<li><a href="/index.php/a/{n}">Meldung {n}</a><p>{LAST}</p></li>' for n in (1, 2))
    found = record(
        f'<main><div id="k2Container" class="itemView">{head}<div class="itemBody"><p>{FIRST}</p><p>{SECOND}</p></div>'
        f'<div class="itemRelated"><h3>Ähnliches</h3><ul>{related}</ul></div></div></main>'
    )
    assert (found.body, found.authors) == (f"{FIRST}\n\n{SECOND}", ("Ida Krug Sonnenberg",))


@pytest.mark.parametrize("line", ["03.05.2021 10:11 Scritto da Ida Krug", "03.05.2021 Napsala Ida Krug", "03.05.2021 Από Ida Krug"])  # fmt: skip
def test_author_behind_the_day(line: str) -> None:
    page = f'<main><div class="layout_full"><h1>{TITLE}</h1><p class="info">{line}</p><div class="ce_text">{TEXT}</div></div></main>'
    found = record(page)
    assert (found.authors, found.date) == (("Ida Krug",), "2021-05-03")


def test_title_in_the_overlay_of_a_viewer_is_the_caption() -> None:
    found = record(gallery('class="photoswipe" data-size="1200x800" data-overlay-title="Tor {}"'))
    assert [one.caption for one in found.gallery] == ["Tor 1", "Tor 2", "Tor 3"]


SHORT = (
    "Die Schleuse am Oberhafen nimmt ab Montag wieder Kähne auf.",
    "Gebaut wurde zwei Jahre lang, teilte das Amt gestern mit.",
)
SLIDES = "".join(
    f'<li><img src="/bilder/{n}.jpg" alt="" width="800"><div class="flex-caption">{text}</div></li>'
    for n, text in enumerate((
            "Das neue Tor der großen Kammer, von der Brücke aus gesehen",
            "Der erste Kahn fährt mit seiner Ladung aus Kies in die Kammer ein",
            "Gäste der Eröffnung auf dem Steg am linken Ufer des Kanals",
        ))
)  # fmt: skip


@pytest.mark.parametrize("below", ["", '<article class="teaser"><h3><a href="/a">Kran am Kai</a></h3><p>Er hebt 40 Tonnen und ist neu.</p></article>'])  # fmt: skip
def test_short_text_with_much_around_it_stays_as_it_is(below: str) -> None:
    # what reads the whole page in one piece gives more, and only what does not belong to it
    fields = (
        f'<div class="field--name-body"><p>{SHORT[0]}</p><p>{SHORT[1]}</p></div>'
        f'<div class="flexslider"><ul class="slides">{SLIDES}</ul></div>'
        '<div class="field--name-field-files"><div class="field__label">Dateien</div><a href="/dok/1.pdf">Blatt 1</a> (120 KB)</div>'
        '<div class="field--name-field-tags"><a href="/tag/1">Hafen</a> <a href="/tag/2">Kanal</a></div>'
    )
    page = f'<div class="layout"><main><h1>{TITLE}</h1><article class="node"><div class="node__content">{fields}</div></article>{below}</main></div>'
    found = record(page)
    assert (found.body, found.warnings) == ("\n\n".join(SHORT), ("date_missing",))
    assert len(found.gallery) == 3


def test_name_in_an_element_called_author_is_no_text() -> None:
    head = f'<h1>{TITLE}</h1><span class="page-date">3. Mai 2021, 10:11</span><span class="page-author">Ida Krug</span>'
    page = (
        f'<main><div class="col-content"><div class="page-title-byline">{head}</div>{{}}{TEXT}</div></main>'
    )
    assert record(page.format("")).body == f"{FIRST}\n\n{SECOND}\n\n{LAST}"
    person = '<p><span class="author">Ida Krug</span> leitet die Schleuse seit dem Frühjahr des vergangenen Jahres.</p>'
    assert "Ida Krug leitet die Schleuse" in (record(page.format(person)).body or "")


def test_second_part_of_an_entry_of_movable_type_is_text() -> None:
    body = f'<div class="asset-body">{TEXT}</div>'
    more = f'<div id="more" class="asset-more"><p>{SUBTITLE}</p></div>'
    page = f'<div class="hentry"><h1 class="asset-name">{TITLE}</h1><div class="asset-content entry-content">{body}{{}}</div></div>'
    assert record(page.format(more)).body == f"{FIRST}\n\n{SECOND}\n\n{LAST}\n\n{SUBTITLE}"
    assert (
        record(page.format(more.replace("asset-more", "asset-links"))).body
        == f"{FIRST}\n\n{SECOND}\n\n{LAST}"
    )


def test_day_of_another_entry_in_the_navigation_below_is_none_of_the_article() -> None:
    teaser = '<article><a href="/a"><h2>Kran am Kai</h2><time class="entry-date" datetime="2012-01-05">5. Januar 2012</time></a></article>'
    own = '<footer class="note-footer"><time class="note-date" datetime="2021-05-03T10:00:00+02:00">3. Mai 2021</time></footer>'
    found = record(
        f"<main><article><header><h1>{TITLE}</h1></header><div>{TEXT}</div>{own}<nav>{teaser}</nav></article></main>"
    )
    assert (found.date or "")[:10] == "2021-05-03"


def test_name_of_the_site_in_the_link_around_its_heading_is_not_the_title() -> None:
    logo = '<header><a href="/" class="brand" rel="home"><h1>Amt für Kanäle und Schleusen</h1></a></header>'
    page = (
        f'{logo}<div class="post"><h2 class="title">{TITLE}</h2><p class="date">3. Mai 2021</p>{TEXT}</div>'
    )
    head = f"<title>Amt für Kanäle und Schleusen | {TITLE}</title>"
    html = f'<!DOCTYPE html><html lang="de"><head>{head}</head><body>{page}</body></html>'
    found = extract_page(
        Page(body=html.encode(), url=HOST + "/news/n7.html", content_type="text/html"), load_registry()
    )
    assert isinstance(found, Record)
    assert found.title == TITLE


@pytest.mark.parametrize("line", ["← Torna all'elenco", "← К списку", "◄ Listeye dön"])
def test_way_back_behind_an_arrow_is_no_text(line: str) -> None:
    found = record(article(f'{TEXT}<p><a href="/index.php/aktuelles">{line}</a></p>'))
    assert found.body == f"{FIRST}\n\n{SECOND}\n\n{LAST}"
    sentence = "← Der Pfeil zeigt, wohin die Kähne fahren. Er steht am Ufer."
    assert (record(article(f"{TEXT}<p>{sentence}</p>")).body or "").endswith(sentence)


@pytest.mark.parametrize(
    "line", ["Ida Krug | 3. Januar 2014", "By <b>Ida Krug</b> on 3. Januar 2014. Comments (0)"]
)
def test_day_in_a_line_with_author_and_comments(line: str) -> None:
    teasers = "".join(teaser(number, f'<p class="info">{line}</p>') for number in range(20, 25))
    found = listing(f'<main><div class="blog">{teasers}</div></main>')
    assert [item.date_text for item in found.items] == ["3. Januar 2014"] * 5


def test_link_laid_over_a_picture_that_is_as_large_itself_leads_nowhere_better() -> None:
    figure = (
        '<figure><picture><source srcset="/bilder/tor-600.webp 600w, /bilder/tor-2560.webp 2560w"><img src="/bilder/tor.jpg" alt="">'
        '</picture><figcaption>Das Tor</figcaption><a href="/bilder/tor_viewer.jpg"><span>Bild vergrößern</span></a></figure>'
    )
    found = record(article(f"{figure}{TEXT}"))
    assert [one.url.removeprefix(HOST) for one in found.images] == ["/bilder/tor-2560.webp"]

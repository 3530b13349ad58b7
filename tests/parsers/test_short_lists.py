"""Lists of few entries, or none, by what they say of themselves; and articles that look like them."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from crawler.document import Document
from crawler.items import Article, Listing, Page, Site
from crawler.parsers import generic, wordpress
from crawler.parsers.fields.lists.entry_links import EntryLinks
from crawler.parsers.fields.lists.item_days import day_of
from crawler.urls import host_of
from tests.parsers.test_generic import page, parse

HOST = "https://www.amt-fuer-wege.example"
SENTENCES = (
    "Die Brücke über die Lauter ist nach zwei Jahren wieder offen.",
    "Für den Umbau hat das Amt drei Betriebe aus der Gegend gewonnen.",
    "Im Herbst folgt der Radweg am anderen Ufer, für den Land gekauft ist.",
)
NAMES = ("Brücke offen", "Umbau vergeben", "Radweg folgt")
CARD = '<div class=card><h3><a href="/{n}-x/">{name}</a></h3><p>{text}</p><a href="/{n}-x/">Mehr</a></div>'
DATED = '<li><span>{n}. März 2024</span> <h3><a href="/{n}-x/">{name}</a></h3><p>{text}</p></li>'
LINE = '<li><a href="/{n}-x/">{name} am Fluss</a></li>'
FULL = '<article class=hentry><header><h2><a href="/{n}-x/">{name}</a></h2></header><div>{text}<h4>Dazu</h4>{long}</div></article>'


def entries(form: str, count: int) -> str:
    long = "".join(f"<p>{text} {text}</p>" for text in SENTENCES)
    return "".join(form.format(n=n + 1, name=NAMES[n], text=SENTENCES[n], long=long) for n in range(count))


def told(html: str, path: str, count: int, *, title: bool = True) -> None:
    found = parse(html, url=HOST + path)
    assert isinstance(found, Listing), found
    assert [item.url for item in found.items] == [f"{HOST}/{n + 1}-x/" for n in range(count)]
    if title:
        assert all(
            (item.title_text or "").startswith(name) for item, name in zip(found.items, NAMES, strict=False)
        )


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize(
    "form", [CARD, f"<ul>{DATED}</ul>", f"<ul>{LINE}</ul>"], ids=["cards", "rows", "lines"]
)
@pytest.mark.parametrize(
    "path",
    [
        "/2024/03/",
        "/tag/ufer/",
        "/category/news",
        "/autor/greta",
        "/?s=ufer",
        "/suche?q=ufer",
        "/meldungen/page/3/",
        "/presse/2024/q1",
    ],
)
def test_addresses_that_choose_entries(path: str, form: str, count: int) -> None:
    told(page(f"<main><h1>Gefunden</h1>{entries(form, count)}</main>"), path, count)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("form", [CARD, FULL], ids=["cards", "in full"])
@pytest.mark.parametrize(
    "markup",
    [
        ('<body class="archive tax-ort term-5">', ""),
        ('<body class="site com_content view-category">', ""),
        ('<body class="template-summary_view portaltype-collection">', ""),
        ("<body>", '<script type="application/ld+json">{"@type":"CollectionPage","name":"Ufer"}</script>'),
        ('<body><div itemscope itemtype="https://schema.org/SearchResultsPage"></div>', ""),
    ],
)
def test_pages_that_call_themselves_lists(markup: tuple[str, str], form: str, count: int) -> None:
    body, head = markup
    text = "<p>Was das Amt vom Ufer berichtet, steht hier beisammen.</p>"
    html = page(f"<main><h1>Ufer</h1>{text}{entries(form, count)}</main>", head).replace("<body>", body)
    told(html, "/orte/ufer", count, title=False)


@pytest.mark.parametrize("box", ["news-list-view", "views-row", "post-list"])
@pytest.mark.parametrize("count", [1, 3])
def test_boxes_of_lists(box: str, count: int) -> None:
    told(
        page(f"<main><h1>Meldungen</h1><div class={box}>{entries(CARD, count)}</div></main>"),
        "/meldungen",
        count,
    )


def test_entries_with_days_on_a_page_without() -> None:
    html = f"<main><h1>Meldungen</h1><ul>{entries(DATED, 2)}</ul></main>"
    told(page(html), "/meldungen", 2)
    assert isinstance(parse(page(html.replace("</h1>", "</h1><p>4. Mai 2024</p>"))), Article)


def test_months_beside_the_entries_of_one_are_none() -> None:
    months = '<ul><li><a href="/meldungen/2024/02/">Februar 2024 (7)</a></li><li>März 2024</li></ul>'
    html = page(f"<main><h1>März 2024</h1>{months}<ul>{entries(DATED, 2)}</ul></main>")
    told(html, "/meldungen/2024/03/", 2)


def test_entries_with_a_pager() -> None:
    pager = '<ul class=pagination><li>1</li><li><a href="?page=2">2</a></li></ul>'
    told(page(f"<main><h1>Meldungen</h1>{entries(CARD, 2)}{pager}</main>"), "/meldungen", 2)


@pytest.mark.parametrize(
    "words",
    [
        "Nothing found.", "No results found", "Keine Ergebnisse gefunden.", "Es liegen keine Meldungen vor.", "Aucun résultat trouvé",
        "No se han encontrado resultados.", "Nenhum resultado encontrado", "Nessun risultato trovato", "Brak wyników.",
        "Nic nie znaleziono", "Nic nenalezeno.", "Ничего не найдено", "Нічого не знайдено.", "Δεν βρέθηκαν αποτελέσματα",
        "Your search for zebra returned no results.", "No results for “zebra”.", "There are no events this month.", "Ihre Suche nach „Zebra“ ergab keine Treffer.",
        "Your search did not match any documents.", "There are currently no news items to display.", "No results match your criteria.",
        "Sorry, nothing matched your search terms.", "We couldn't find any results matching your search.", "0 results found",
        "Zu Ihrer Suche wurden keine Ergebnisse gefunden.", "Ihre Suche ergab keine Treffer.", "Zurzeit sind keine Meldungen verfügbar.",
        "Aucune actualité ne correspond à votre recherche.", "Il n'y a pas d'actualités pour le moment.", "Votre recherche n'a donné aucun résultat.",
        "Su búsqueda no ha obtenido resultados.", "No hay noticias que mostrar.", "La ricerca non ha prodotto risultati.",
        "Nessuna notizia da visualizzare.", "Não existem notícias.", "Nie znaleziono artykułów spełniających kryteria.", "Brak danych do wyświetlenia.",
        "Uw zoekopdracht heeft geen resultaten opgeleverd.", "Din sökning gav inga träffar.", "Hakusi ei tuottanut tuloksia.",
        "Nebyly nalezeny žádné výsledky.", "Nincs a keresésnek megfelelő találat.", "Nu s-au găsit rezultate.", "Nema pronađenih rezultata.",
        "По вашему запросу ничего не найдено.", "Новостей не найдено.", "Δεν υπάρχουν ανακοινώσεις.", "Aradığınız kriterlere uygun kayıt bulunamadı.",
        "Rezultatų nerasta.", "該当するデータはありません。", "검색 결과가 없습니다.", "לא נמצאו תוצאות", "موردی یافت نشد", "ไม่พบข้อมูล", "Không tìm thấy kết quả",
        "Sonuç bulunamadı", "記事は見つかりませんでした。", "لا توجد نتائج", "Geen resultaten gevonden.", "Inga träffar",
    ],
)  # fmt: skip
def test_lists_that_say_that_they_are_empty(words: str) -> None:
    told(page(f"<main><h1>Meldungen</h1><p>{words}</p></main>"), "/meldungen", 0)


@pytest.mark.parametrize(
    "words",
    [
        "No results of the vote are known before Monday.", "There are no documents that prove the claim, the court found.",
        "Keine Meldungen über Schäden liegen dem Amt vor.", "Zu Ihrer Sicherheit gibt es keine Ausnahmen.", "Aucun article de la loi ne change.",
        "No hay noticias de los desaparecidos.", "Nie znaleziono śladów po zaginionym.", "No content of the old site is lost.",
        "No evidence found of contamination.", "No records were found in the archive of the ministry.", "There are no events in the harbour today.",
        "No news for the families of the crew.", "No matches this weekend.", "No releases for this river.", "Aucune donnée pour le bassin de la Loire.",
        "No hay datos para la cuenca del río.", "Nessun documento per le famiglie colpite.", "Brak danych dla powiatu nyskiego.",
        "Não há dados para a bacia do rio.", "Keine Daten zu Ihrer Person gefunden.", "Zu Ihrer Meldung liegen keine Daten vor.",
    ],
)  # fmt: skip
def test_short_news_that_something_is_not_there(words: str) -> None:
    assert isinstance(parse(page(f"<main><h1>Suche am Fluss</h1><p>{words}</p></main>")), Article)


def test_what_an_empty_list_can_be_narrowed_by_is_no_entry() -> None:
    filters = "".join(
        f'<li><a href="/meldungen?thema={n}">{name} am Fluss</a></li>' for n, name in enumerate(NAMES)
    )
    html = page(f"<main><h1>Meldungen</h1><ul>{filters}</ul><p>Keine Ergebnisse gefunden.</p></main>")
    told(html, "/meldungen?thema=9", 0)


@pytest.mark.parametrize("notice", ["", "<p>Keine Termine gefunden.</p>"])
@pytest.mark.parametrize(
    ("form", "query"),
    [
        ("<li><a href='{u}'>{name} am Fluss</a></li>", "?id={n}"),
        ("<li><a href='{u}'>{name} am Fluss</a></li>", "?article={n}-x"),
        ("<li><span>{n}. Mai 2024</span> <a href='{u}'>{name} am Fluss</a></li>", "?beitrag={n}x"),
        ("<li><h3><a href='{u}'>{name} am Fluss</a></h3></li>", "?meldung={n}"),
    ],
)
def test_entries_that_the_query_alone_tells_apart(form: str, query: str, notice: str) -> None:
    rows = "".join(
        form.format(u=f"/2024/03/{query.format(n=n + 1)}", n=n + 1, name=name) for n, name in enumerate(NAMES)
    )
    found = parse(page(f"<main><h1>Meldungen</h1><ul>{rows}</ul>{notice}</main>"), url=f"{HOST}/2024/03/")
    assert isinstance(found, Listing), found
    assert len(found.items) == len(NAMES)


@pytest.mark.parametrize("box", ["no-results not-found", "view-empty", "no-news-found"])
def test_boxes_that_say_that_a_list_is_empty(box: str) -> None:
    words = "<p>Dazu haben wir leider nichts, was passt. Versuchen Sie es mit anderen Wörtern.</p>"
    told(page(f"<main><h1>Meldungen</h1><section class='{box}'>{words}</section></main>"), "/meldungen", 0)


def test_an_empty_search_of_wordpress() -> None:
    words = "<p>Dazu haben wir leider nichts, was passt. Versuchen Sie es mit anderen Wörtern.</p>"
    html = page(f"<main><section class='no-results not-found'><h1>Nichts</h1>{words}</section></main>")
    found = parse(
        html.replace("<body>", "<body class='search search-no-results'>"), wordpress, f"{HOST}/?s=x"
    )
    assert isinstance(found, Listing)


TEXT = f"<p>{SENTENCES[0]}</p>"
RELATED = f"<section><h2>Mehr</h2>{entries(CARD, 3)}</section>"
DATED_RELATED = f"<section><h2>Mehr</h2><ul>{entries(DATED, 3)}</ul></section>"
ARTICLES = {
    "a sentence above others": (TEXT + RELATED, "/tag/ufer/"),
    "a sentence above others with days": (TEXT + DATED_RELATED, "/2024/03/"),
    "a sentence below a linked section": (f'<h3><a href="/ufer/">Ufer</a></h3>{TEXT}', "/category/ufer"),
    "a sentence and a link": (f'{TEXT}<ul>{entries(LINE, 1)}</ul>', "/2024/03/"),
    "a picture above others": (f'<img src="/foto.jpg" width=900 height=600>{DATED_RELATED}', "/2024/03/"),
    "a film above others": (f'<iframe src="/film"></iframe>{DATED_RELATED}', "/2024/03/"),
    "a file above others": (f'<a href="/plan.pdf">Der Plan</a>{DATED_RELATED}', "/2024/03/"),
    "files": ('<ul><li><a href="/plan.pdf">Der Plan</a></li><li><a href="/karte.pdf">Die Karte</a></li></ul>', "/2024/03/"),
    "links to others' pages": ('<ul><li><a href="https://anders.example/a">Ein Plan am Fluss</a></li></ul><p>4. Mai 2024</p>', "/tag/x"),
    "a page of a long article": (TEXT * 3 + RELATED, "/bruecke?page=2"),
    "questions": ("".join(f"<h2><a href='#f{n}'>{NAMES[n]}?</a></h2><p>{SENTENCES[n]}</p>" for n in range(3)), "/search?q=1"),
    "a day and others": (f"<p>4. Mai 2024</p>{entries(CARD, 2)}", "/bruecke"),
    "linked headings of an article": ("".join(f"<h2><a href='/{n}/'>{NAMES[n]}</a></h2><p>{SENTENCES[n]}</p>" for n in range(3)), "/bruecke"),
}  # fmt: skip


@pytest.mark.parametrize("name", ARTICLES)
@pytest.mark.parametrize("box", ["article", "div"])
def test_articles_that_look_like_lists(name: str, box: str) -> None:
    body, path = ARTICLES[name]
    html = page(f"<main><{box}><h1>Steg am Mühlbach gesperrt</h1>{body}</{box}></main>")
    assert isinstance(parse(html, url=HOST + path), Article)


def test_a_single_page_of_a_theme_is_no_list() -> None:
    html = page(f"<main><h1>Steg am Mühlbach gesperrt</h1>{DATED_RELATED}</main>")
    url = f"{HOST}/2024/03/"
    assert isinstance(parse(html, url=url), Listing)
    single = html.replace("<body>", '<body class="single single-post postid-7 archive">')
    assert not isinstance(parse(single, url=url), Listing)


def test_an_article_titled_like_an_empty_search() -> None:
    html = page(f"<main><h1>Nothing found</h1>{TEXT}<p>{SENTENCES[1]}</p></main>")
    assert isinstance(parse(html), Article)


@pytest.mark.parametrize(
    "body",
    [
        f'<p><a href="/plan/">{SENTENCES[0]}</a> {SENTENCES[1]}</p>{RELATED}',
        f'<ul><li>{SENTENCES[0]} <a href="/plan/">Der ganze Plan</a></li></ul>{RELATED}',
        '<ul><li>二年の工事を経て川に新しい橋が開通した。<a href="/plan/">計画の全文を読む</a></li></ul>',
        f'<h3><a href="/ufer/">Ufer</a></h3>{TEXT}<h2><a href="/a/">A am Ufer</a></h2><p>x</p><h2><a href="/b/">B am Ufer</a></h2><p>y</p>',
    ],
)
def test_sentences_around_links_are_texts(body: str) -> None:
    html = page(f"<main><h1>Steg am Mühlbach gesperrt</h1>{body}</main>")
    assert isinstance(parse(html, url=f"{HOST}/2024/03/"), Article)


def test_sections_of_a_long_text_with_linked_headings_are_no_list_of_a_topic() -> None:
    long = "".join(
        f"<h2><a href='/{n}/'>{NAMES[n]}</a></h2><p>{' '.join(SENTENCES)} Teil {n}.</p>" for n in range(3)
    )
    html = page(f"<main><h1>Was am Ufer geschieht</h1>{long}</main>")
    assert isinstance(parse(html, url=f"{HOST}/themen/ufer/"), Article)
    assert isinstance(parse(html, url=f"{HOST}/tag/ufer/"), Listing)


@pytest.mark.parametrize("count", [2, 3, 5])
@pytest.mark.parametrize(
    ("around", "entry"),
    [
        ("<ul>{}</ul>", '<li>1{0}.03.2024 <a href="/meldung/{0}">Markt {0}</a></li>'),
        ("<dl>{}</dl>", '<dt>1{0}.03.2024</dt><dd><a href="/meldung/{0}">Markt {0}</a></dd>'),
        ("<div>{}</div>", '<p><a href="/meldung/{0}">Markt {0}</a><br>1{0}.03.2024</p>'),
    ],
    ids=["items", "terms", "lines"],
)
def test_days_of_few_entries_on_a_page_known_to_be_a_list(around: str, entry: str, count: int) -> None:
    entries = around.format("".join(entry.format(number) for number in range(count)))
    menu = '<nav><a href="/">Amt</a> <a href="/leute">Leute</a></nav>'
    html = f"<html><body>{menu}<main><h1>Meldungen</h1>{entries}</main></body></html>"
    url = "https://amt.example.org/meldungen"
    site = Site(id="amt", hosts=("amt.example.org",), listings=(url,))
    found = generic.parse(Document(Page(body=html.encode(), url=url, content_type="text/html")), site)
    assert isinstance(found, Listing)
    assert [(item.title_text, item.date_text) for item in found.items] == [
        (f"Markt {number}", f"1{number}.03.2024") for number in range(count)
    ]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_dated_posts_of_a_side_column_do_not_stand_for_the_last_page_of_a_list(count: int) -> None:
    """A weblog whose pager has no numbers."""
    newest = "".join(
        f'<li><a href="/neu-{n}/">Neues vom Fluss, Folge {n}</a> <span class=post-date>{n}. Mai 2025</span></li>'
        for n in range(1, 6)
    )
    html = page(
        f"<main>{entries(CARD, count)}<div class=nav-previous><a href='/meldungen/page/4/'>Neuere Beiträge</a></div></main>"
        f"<aside class=widget-area><h2>Neueste Beiträge</h2><ul>{newest}</ul></aside>"
    )
    site = Site(id="amt", hosts=("www.amt-fuer-wege.example",), listings=(f"{HOST}/meldungen/",))
    url = f"{HOST}/meldungen/page/5/"
    found = generic.parse(Document(Page(body=html.encode(), url=url, kind="list")), site)
    assert isinstance(found, Listing)
    assert {f"{HOST}/{n + 1}-x/" for n in range(count)} <= {item.url for item in found.items}


@pytest.mark.parametrize("day", ["Freitag, 15. März 2024", "Freitag 15. März 2024"])
def test_a_day_in_a_cell_behind_its_name(day: str) -> None:
    row = f"<table><tr><td>{day}</td><td>Steg wieder offen</td></tr></table>"
    assert day_of(fromstring(row)) == "15. März 2024"
    assert day_of(fromstring(row.replace(day, f"Konzert am {day}"))) is None


@pytest.mark.parametrize(("count", "is_entry"), [(5, True), (6, False)])
def test_a_row_with_the_links_of_many_pages_lays_out_the_page(count: int, *, is_entry: bool) -> None:
    links = "".join(f'<a href="/n/{n}">Steg Nummer {n}</a> ' for n in range(count))
    document = Document(Page(body=page(f"<div id=row>{links}</div>").encode(), url=f"{HOST}/liste"))
    (row,) = document.tree.xpath("//*[@id='row']")
    found = EntryLinks(document, frozenset([host_of(HOST)])).of_row(row)
    assert (found is not None) is is_entry


def test_the_entry_leads_where_the_link_around_its_heading_does() -> None:
    """And not to the section that is named above it."""
    cards = "".join(
        f'<article class=card><a href="/thema/{n}/">Thema {n}</a><a href="/n/{n}/"><h3>{name}</h3></a><p>{SENTENCES[0]}</p></article>'
        for n, name in enumerate(("Steg wieder offen", "Fähre bestellt", "Radweg folgt", "Ufer vermessen"))
    )
    found = parse(page(f"<main><h1>Meldungen</h1>{cards}</main>"), url=f"{HOST}/n/")
    assert isinstance(found, Listing), found
    assert [item.url for item in found.items] == [f"{HOST}/n/{n}/" for n in range(4)]

"""Dates as the ministries of Europe print them: with label and time, alone under a heading, and what is none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.months import MONTH_NAMES, find_month, fold_name
from crawler.parsers import generic
from crawler.parsers.fields.phrases.date_words import DATE
from pipelines.dates import DateContext, first_date, parse_date
from pipelines.record import build_record

CAPTURED = datetime(2024, 3, 20, 9, 0, tzinfo=UTC)
SITE = Site(id="amt", hosts=("www.amt.example",))
TEXT = (
    "<p>Nach zwei Jahren Bauzeit hat das Amt die Brücke über die Lauter für den Verkehr freigegeben.</p>"
    "<p>Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin des Amtes.</p>"
)


def read(
    body: str, language: str = "", url: str = "https://www.amt.example/news/bridge", head: str = ""
) -> Record:
    html = (
        f"<html lang='{language}'><head><title>T</title>{head}</head><body><main>{body}</main></body></html>"
    )
    page = Page(body=html.encode(), url=url, captured_at=CAPTURED)
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    return build_record(found, page)


# language, what the page prints (of May 3, 2018, or the day given), label of publication, label of change
PRINTED = [
    ("bg", "3 май 2018 г.", "Публикувано на", "Последна промяна"),
    ("bg", "03.05.2018 г.", "Дата", "Обновена на"),
    ("cs", "3. května 2018", "Zveřejněno", "Aktualizováno"),
    ("cs", "3. 5. 2018", "Datum vydání:", "Poslední změna"),
    ("da", "3. maj 2018", "Offentliggjort den", "Sidst opdateret"),
    ("da", "03-05-2018", "Udgivet", "Opdateret"),
    ("de", "3. Mai 2018", "Veröffentlicht am", "Zuletzt geändert am"),
    ("de-AT", "03.05.2018", "Datum", "Aktualisiert am"),
    ("el", "3 Μαΐου 2018", "Δημοσιεύτηκε στις", "Τελευταία ενημέρωση"),
    ("el", "3 ΜΑΪΟΥ 2018", "Ημερομηνία:", "Ενημερώθηκε στις"),
    ("el", "03/05/2018", "Αναρτήθηκε", "Τελευταία τροποποίηση"),
    ("en-GB", "3 May 2018", "Published", "Last updated"),
    ("en-GB", "Thursday, 3rd May 2018", "First published on", "Updated:"),
    ("en-IE", "03/05/2018", "Date:", "Last modified"),
    ("en-US", "May 3, 2018", "Posted on", "Updated"),
    ("es", "3 de mayo de 2018", "Publicado el", "Actualizado el"),
    ("es", "jueves, 3 de mayo de 2018", "Fecha:", "Última modificación"),
    ("et", "3. mai 2018", "Avaldatud", "Viimati uuendatud"),
    ("et", "03.05.2018", "Lisatud", "Muudetud"),
    ("eu", "2018ko maiatzaren 3a", "Argitaratuta", "Eguneratuta"),
    ("fi", "3.5.2018", "Julkaistu", "Päivitetty"),
    ("fi", "3. toukokuuta 2018", "Julkaisupäivä", "Muokattu"),
    ("fr", "3 mai 2018", "Publié le", "Mis à jour le"),
    ("fr-BE", "03/05/2018", "Mis en ligne le", "Modifié le"),
    ("ga", "3 Bealtaine 2018", "Foilsithe", "Nuashonraithe"),
    ("hr", "3. svibnja 2018.", "Objavljeno", "Ažurirano"),
    ("hr", "03.05.2018.", "Datum objave:", "Zadnja izmjena"),
    ("hu", "2018. május 3.", "Megjelent", "Frissítve"),
    ("hu", "2018. 05. 03.", "Közzétéve", "Utolsó módosítás"),
    ("hu", "2018.05.03.", "Dátum:", "Módosítva"),
    ("it", "3 maggio 2018", "Pubblicato il", "Ultimo aggiornamento"),
    ("it", "giovedì 3 maggio 2018", "Data di pubblicazione:", "Ultima modifica"),
    ("lt", "2018 m. gegužės 3 d.", "Paskelbta", "Atnaujinta"),
    ("lt", "2018-05-03", "Įkelta", "Redaguota"),
    ("lv", "2018. gada 3. maijs", "Publicēts", "Atjaunināts"),
    ("lv", "03.05.2018.", "Pievienots", "Labots"),
    ("mt", "3 ta' Mejju 2018", "Ippubblikat", "Aġġornat"),
    ("nl", "3 mei 2018", "Geplaatst op", "Laatst gewijzigd"),
    ("nl", "03-05-2018", "Gepubliceerd op", "Bijgewerkt op"),
    ("no", "3. mai 2018", "Publisert", "Sist oppdatert"),
    ("nb", "03.05.2018", "Dato:", "Endret"),
    ("pl", "3 maja 2018 r.", "Opublikowano", "Ostatnia aktualizacja"),
    ("pl", "3 V 2018", "Data publikacji:", "Zmodyfikowano"),
    ("pt", "3 de maio de 2018", "Publicado em", "Atualizado em"),
    ("pt-PT", "03/05/2018", "Data:", "Última modificação"),
    ("ro", "3 mai 2018", "Publicat pe", "Actualizat la"),
    ("ro", "3 Mai, 2018", "Data publicării:", "Ultima actualizare"),
    ("ru", "3 мая 2018 г.", "Опубликовано", "Обновлено"),
    ("ru", "03.05.2018", "Дата публикации:", "Изменено"),
    ("sk", "3. mája 2018", "Zverejnené", "Aktualizované"),
    ("sl", "3. maj 2018", "Objavljeno", "Posodobljeno"),
    ("sl", "3. 5. 2018", "Datum:", "Zadnja sprememba"),
    ("sv", "3 maj 2018", "Publicerad", "Senast uppdaterad"),
    ("sv", "2018-05-03", "Publicerades den", "Ändrad"),
    ("tr", "3 Mayıs 2018", "Yayınlanma tarihi:", "Güncelleme:"),
    ("tr", "03.05.2018", "Eklenme", "Son güncelleme"),
    ("uk", "3 травня 2018 року", "Опубліковано", "Оновлено"),
    ("uk", "03 травня 2018", "Дата розміщення:", "Змінено"),
    ("ca", "3 de maig de 2018", "Publicat el", "Actualitzat el"),
    ("gl", "3 de maio de 2018", "Publicado o", "Actualizado o"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "printed", "published", "changed"), PRINTED)
def test_date_of_publication_in_every_language(
    language: str, printed: str, published: str, changed: str
) -> None:
    alone = read(f"<h1>Neue Brücke über die Lauter</h1><p>{printed}</p>{TEXT}", language)
    assert (alone.date, alone.warnings) == ("2018-05-03", ()), "alone under the title"
    assert printed not in (alone.body or "")
    labelled = read(f"<h1>Neue Brücke über die Lauter</h1><div>{published} {printed}</div>{TEXT}", language)
    assert labelled.date == "2018-05-03", "with its label"
    later = read(
        f"<h1>Neue Brücke über die Lauter</h1>{TEXT}<footer><p>{changed} {printed}</p></footer>", language
    )
    assert later.date is None, "only changed"
    both = printed.replace("2018", "2019")
    two = read(
        f"<h1>Neue Brücke über die Lauter</h1><p>{changed} {both}</p><p>{published} {printed}</p>{TEXT}",
        language,
    )
    assert (two.date, two.date_modified) == ("2018-05-03", "2019-05-03"), "changed and published"


@pytest.mark.parametrize("language", sorted(MONTH_NAMES))
def test_every_month_of_a_language_is_seen_and_read(language: str) -> None:
    for number, names in enumerate(MONTH_NAMES[language].split("|"), 1):
        for name in names.replace("-", "\u00a0").split(" "):
            for text in (f"7 {name} 2018", f"7. {fold_name(name).upper()} 2018", f"{name} 7, 2018"):
                assert DATE.search(text), text
                parsed = parse_date(text, DateContext((language,)))
                assert parsed is not None, text
                assert parsed.value == f"2018-{number:02}-07", text
                assert not parsed.ambiguous, text


@pytest.mark.parametrize(
    ("text", "languages", "value", "ambiguous"),
    [
        ("3 listopada 2018", ("pl",), "2018-11-03", False),
        ("3. listopada 2018.", ("hr",), "2018-10-03", False),
        ("3. listopadu 2018", ("cs-CZ",), "2018-11-03", False),
        ("3 listopada 2018", ("en",), "2018-11-03", True),
        ("3 lip 2018", ("hr",), "2018-06-03", False),
        ("3 lip 2018", ("pl",), "2018-07-03", False),
        ("3. mar 2018", (), "2018-03-03", False),
        ("7 sept. 2018", ("fr",), "2018-09-07", False),
        ("7 févr. 2018", ("fr",), "2018-02-07", False),
        ("7 paźdz. 2018", ("pl",), "2018-10-07", False),
        ("7 wrzesnia 2018", ("pl",), "2018-09-07", False),
        ("7 ΙΟΥΝ 2018", ("el",), "2018-06-07", False),
        ("7 δεκ. 2018", (), "2018-12-07", False),
        ("07-Mar-2018", ("en",), "2018-03-07", False),
        ("1er août 2018", (), "2018-08-01", False),
        ("1º de abril de 2018", (), "2018-04-01", False),
        ("2 d'abril del 2018", ("ca",), "2018-04-02", False),
        ("3 Deireadh Fómhair 2018", ("ga",), "2018-10-03", False),
        ("10.XII.2018", ("pl",), "2018-12-10", False),
        ("24 نيسان / أبريل 2020", ("ar",), "2020-04-24", False),
        ("05/03/2018", ("en",), "2018-03-05", True),
        ("05/13/2018", ("en",), "2018-05-13", False),
        ("05/05/2018", ("en",), "2018-05-05", False),
    ],
)  # fmt: skip
def test_forms_of_a_day(text: str, languages: tuple[str, ...], value: str, ambiguous: bool) -> None:
    context = DateContext(languages, order=None if languages == ("en",) else "DMY")
    assert parse_date(text, context) == (value, "day", ambiguous)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("3 maja 2018 r., godz. 14:30", "14:30"), ("3. Mai 2018, 14.30 Uhr", "14:30"), ("3 mai 2018 à 14h30", "14:30"),
        ("3 mai 2018 à 14 h 30", "14:30"), ("3 maggio 2018 alle ore 14:30", "14:30"), ("3 maggio 2018 - ore 14.30", "14:30"),
        ("3 de mayo de 2018 a las 2:30 p. m.", "14:30"), ("3 de maio de 2018 às 14h30", "14:30"), ("3.5.2018 klo 14.30", "14:30"),
        ("3 maj 2018 kl. 14.30", "14:30"), ("3 мая 2018 г. в 14:30", "14:30"), ("3 травня 2018 року о 14:30", "14:30"),
        ("03/05/2018 2:30 μ.μ.", "14:30"), ("03/05/2018 9:30 π.μ.", "09:30"), ("3. května 2018 v 14:30", "14:30"),
        ("3 mei 2018 om 14:30", "14:30"), ("May 3, 2018 2:30 PM", "14:30"), ("2018. gada 3. maijs plkst. 14:30", "14:30"),
        ("3. svibnja 2018. u 14:30", "14:30"), ("03.05.2018. 14:30", "14:30"),
        ("2018 m. gegužės 3 d. 14:30", "14:30"), ("2018. május 3. 14:30", "14:30"), ("3 Mayıs 2018 14:30", "14:30"),
    ],
)  # fmt: skip
def test_time_of_day_behind_the_day(text: str, clock: str) -> None:
    match = DATE.search(text)
    assert match is not None
    parsed = parse_date(match[0], DateContext(zone=UTC))
    assert parsed is not None
    assert parsed.value == f"2018-05-03T{clock}+00:00"


def test_name_of_no_month() -> None:
    assert find_month("Seite") is None
    assert parse_date("Band 3 Seite 2018", DateContext()) is None


# ---------------------------------------------------------------- which of two readings


def test_order_is_settled_by_another_date_of_the_page() -> None:
    context = DateContext(("en",), order=None)
    assert first_date(["05/03/2018", "2018-05-03T10:00:00"], context) == (0, ("2018-05-03", "day", False))
    assert first_date(["05/03/2018", "3 March 2019", "2018-03-05"], context) == (
        0,
        ("2018-03-05", "day", False),
    )
    assert first_date(["05/03/2018", "June 2, 2019"], context) == (0, ("2018-03-05", "day", True))


def test_nothing_is_published_after_its_capture() -> None:
    context = DateContext(("en",), order=None, reference=CAPTURED)
    assert parse_date("12/02/2024", context) == ("2024-02-12", "day", False)
    assert parse_date("02/12/2024", context) == ("2024-02-12", "day", False)
    assert parse_date("02/03/2024", context) == ("2024-03-02", "day", True)


# ---------------------------------------------------------------- where a page states it

H1 = "<h1>Neue Brücke über die Lauter</h1>"
DAY = "2018-05-03"


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


MARKUP = {
    "WordPress's time is both": f'{H1}<time class="entry-date published updated" datetime="2018-05-03T10:00:00+02:00">3. Mai 2018</time>{TEXT}',
    "two times by their names": f'{H1}<time class="updated" datetime="2019-01-01">1.1.2019</time><time class="published" datetime="2018-05-03">3.5.2018</time>{TEXT}',
    "pubdate says more than the class": f'{H1}<time class="updated" datetime="2018-05-03" pubdate>3.5.2018</time>{TEXT}',
    "local day beside the UTC stamp": f'{H1}<time datetime="2018-05-02T22:30:00Z">3. Mai 2018</time>{TEXT}',
    "JSON-LD in UTC and the local day": ld(
        '{"@type":"NewsArticle","headline":"Neue Brücke über die Lauter","datePublished":"2018-05-02T22:30:00Z"}'
    )
    + f'{H1}<time datetime="2018-05-02T22:30:00Z">3. Mai 2018</time>{TEXT}',
    "JSON-LD goes before a later day of change": ld(
        '{"@type":"NewsArticle","headline":"Neue Brücke über die Lauter","datePublished":"2018-05-03T15:29:54Z"}'
    )
    + f'{H1}<time datetime="2018-05-04T11:46:00Z">11:46</time>{TEXT}',
    "graph of a page": ld(
        '{"@graph":[{"@type":"WebSite"},{"@type":"WebPage","datePublished":"2018-05-03T08:00:00+00:00","dateModified":"2019-01-01"}]}'
    )
    + f"{H1}{TEXT}",
    "comments have dates of their own": f'{H1}{TEXT}<p class="posted">Veröffentlicht: 3. Mai 2018</p><div id="comments"><ol><li><cite>Anna</cite> <time datetime="2018-06-01">1. Juni 2018</time><p>Sehr gut gemacht.</p></li></ol></div>',
    "event in JSON-LD": ld('{"@type":"Event","startDate":"2018-07-01","name":"Neue Brücke über die Lauter"}')
    + f"{H1}<p class=date>3. Mai 2018</p>{TEXT}",
    "day above the title": f"<p>Pressemitteilung | 03.05.2018</p>{H1}{TEXT}",
    "day above the title before the section": f"<div><span>3 May 2018</span> | <a href=/news>News</a></div>{H1}{TEXT}",
    "terms": f"{H1}<dl><dt>Datum</dt><dd>3. Mai 2018</dd><dt>Nummer</dt><dd>17</dd></dl>{TEXT}",
    "table of data": f"{H1}{TEXT}<table><tr><th>Data publikacji</th><td>03.05.2018</td></tr><tr><th>Data modyfikacji</th><td>04.05.2018</td></tr></table>",
    "three boxes": f'{H1}<div class="date"><span class="day">03</span> <span class="month">Mai</span> <span class="year">2018</span></div>{TEXT}',
    "calendar leaf": f'<div class="post-date"><span>3</span><span>Mai</span><span>2018</span></div>{H1}{TEXT}',
    "place and day at the end": f"{H1}{TEXT}<p>Warszawa, 3 maja 2018 r.</p>",
    "place and day before the text": f"{H1}<p>Berlin, den 3. Mai 2018</p>{TEXT}",
    "time in brackets": f"{H1}<p>(3. Mai 2018)</p>{TEXT}",
    "Drupal's submitted": f'{H1}<div class="submitted">Submitted by editor on Thu, 05/03/2018 - 14:30</div>{TEXT}',
    "author between label and day": f"{H1}<p class=meta>Autor: Jan Kowalski, data publikacji: 2018-05-03</p>{TEXT}",
    "number of the release": f"{H1}<p>Nr. 17/2018 vom 3. Mai 2018</p>{TEXT}",
    "place, day, time in a line of icons": f'{H1}<ul class="meta"><li><i class="fa fa-calendar"></i> 3 Mayıs 2018</li><li><i class="fa fa-eye"></i> 214</li></ul>{TEXT}',
    "capital and day before a dash": f"{H1}<p>PRAHA 3. května 2018 - Ministr dnes předal policistům nové vozy, které slouží v celé zemi.</p>{TEXT}",
    "kind and number before the day": f"{H1}<p>Persbericht 14, 3 mei 2018</p>{TEXT}",
    "elements of a site's own": f"<site-header><site-title>{H1}</site-title><site-subtitle>Published: May 3, 2018</site-subtitle></site-header>{TEXT}",
    "written before it was published": f"{H1}{TEXT}<table><tr><th>Data wytworzenia:</th><td>02.05.2018</td></tr><tr><th>Data opublikowania:</th><td>03.05.2018</td></tr></table>",
    "created and changed under one label": f"{H1}{TEXT}<p>Vytvořeno / změněno: <span>3. 5. 2018</span> / <span>10. 6. 2019</span></p>",
    "before the title, others in a side column": f"<span class=news-date>03.05.2018</span>{H1}{TEXT}<div class=sidebar><p><span class=news-date>01.05.2018</span> <a href=/a>Andere Meldung</a></p></div>",
    "printed by a script": f'{H1}<p><script>showDate("2018/05/03 10:43:09")</script></p>{TEXT}',
    "address": f"{H1}{TEXT}",
}
URLS = {"address": "https://www.amt.example/2018/05/03/bridge"}
HEADS = {
    "meta article": '<meta property="article:published_time" content="2018-05-03T10:00:00+02:00"><meta property="article:modified_time" content="2019-01-01">',
    "meta dc": '<meta name="DC.date.issued" scheme="W3CDTF" content="2018-05-03"><meta name="DC.date.modified" content="2019-01-01">',
    "meta dcterms": '<meta name="DCTERMS.issued" content="2018-05-03"><meta name="dcterms.modified" content="2019-01-01">',
    "meta available": '<meta name="dcterms.available" content="2018-05-03">',
    "meta itemprop": '<meta itemprop="datePublished" content="2018-05-03">',
    "meta date": '<meta name="date" content="2018-05-03">',
    "meta citation": '<meta name="citation_publication_date" content="2018/05/03">',
    "meta of a government": '<meta name="govuk:first-published-at" content="2018-05-03T10:00:00.000+01:00"><meta name="govuk:public-updated-at" content="2019-01-01">',
    "meta publish-date": '<meta name="publish-date" content="03-05-2018">',
    "link of an archive": ld(
        '{"@type":"NewsArticle","headline":"Neue Brücke","dateCreated":"2018-05-03","dateModified":"2019-01-01"}'
    ),
}


@pytest.mark.parametrize("name", MARKUP)
def test_day_in_the_page(name: str) -> None:
    language = "en-US" if "Drupal" in name else "de"
    found = read(MARKUP[name], language, URLS.get(name, "https://www.amt.example/news/bridge"))
    assert (found.date or "")[:10] == DAY


@pytest.mark.parametrize("name", HEADS)
def test_day_in_the_head(name: str) -> None:
    assert (read(f"{H1}{TEXT}", "de", head=HEADS[name]).date or "")[:10] == DAY


@pytest.mark.parametrize(
    "body",
    [
        f"{H1}<p>Ratssitzung, 3. Juli 2018</p>{TEXT}",
        f"{H1}<p>Anmeldeschluss | 12 May 2025</p>{TEXT}",
        f"{H1}<p>Opening | 12 May 2025</p><p>Closing | 14 May 2025</p>{TEXT}",
        f"{H1}<p>Termin: 3. Mai 2018</p>{TEXT}",
        f"{H1}<p>Wann: 3. Mai 2018, 19 Uhr</p><p>Wo: Rathaus</p>{TEXT}",
        f"{H1}<dl><dt>Beginn</dt><dd>3. Mai 2018</dd><dt>Ort</dt><dd>Rathaus</dd></dl>{TEXT}",
        f"{H1}<p>Termin składania wniosków: 3 maja 2018 r.</p>{TEXT}",
        f"{H1}<p>3. Mai 2018 – 5. Mai 2018</p>{TEXT}",
        f"{H1}{TEXT}<footer>© 2018 Amt | 3. Mai 2018</footer>",
        f"{H1}{TEXT}<div class=comments><p class=date>3. Mai 2018</p><p>Sehr gut gemacht, danke schön dafür.</p></div>",
        f"{H1}{TEXT}<aside><h3>Mehr</h3><ul><li><a href=/a>Andere Meldung</a> <time datetime=2018-05-03>3. Mai 2018</time></li>"
        "<li><a href=/b>Dritte Meldung</a> <time datetime=2018-05-02>2. Mai 2018</time></li></ul></aside>",
        f"{H1}<p>Heute: 3. Mai 2018</p>{TEXT}",
        f"{H1}<p>Copyright 2018</p>{TEXT}",
        f"{H1}{TEXT}<p>Zuletzt abgerufen: 3. Mai 2018</p>",
    ],
)
def test_other_days_are_not_the_page_s(body: str) -> None:
    found = read(body, "de")
    assert (found.date, found.warnings) == (None, ("date_missing",))


@pytest.mark.parametrize(
    "line",
    [
        '<p>Published on <time datetime="2018-05-03">3 May 2018</time></p><p>Last updated on <time datetime="2019-01-02">2 January 2019</time></p>',
        "<p>Publié le 3 mai 2018 - Mis à jour le 2 janvier 2019</p>",
        '<p>Publicerad: <time datetime="2018-05-03">3 maj 2018</time> Senast ändrad: 2 januari 2019</p>',
        '<p><span>Publicerad <time datetime="2018-05-03">3 maj 2018</time></span> · <span>Uppdaterad <time datetime="2019-01-02">2 januari 2019</time></span></p>',
        "<p class=date>3 maggio 2018</p><p>Ultimo aggiornamento: <span>02/01/2019</span></p>",
        '<p>Published: <time datetime="2018-05-03">Thu 3 May 2018</time></p><p>Last updated: <time datetime="2019-01-02">Wed 2 January 2019</time></p>',
        "<p>Veröffentlicht: <span>Donnerstag, 3. Mai 2018</span></p><p>Aktualisiert: <span>Mittwoch, 2. Januar 2019</span></p>",
        "<dl><dt>Published</dt><dd><time datetime=2018-05-03>Thu 3 May 2018</time></dd><dt>Updated</dt><dd><time datetime=2019-01-02>Wed 2 January 2019</time></dd></dl>",
        "<p>Publié : <em>jeudi 3 mai 2018</em></p><p>Mis à jour : <em>mercredi 2 janvier 2019</em></p>",
    ],
)
def test_day_of_the_last_change_beside_that_of_publication(line: str) -> None:
    found = read(f"{H1}{line}{TEXT}")
    assert (found.date, found.date_modified) == ("2018-05-03", "2019-01-02")


def test_day_of_a_change_in_a_cell_after_the_text() -> None:
    found = read(
        f"{H1}<p>3. maj 2018</p>{TEXT}<p class=modifydate>Zadnjič posodobljeno ( sreda, 2. januar 2019 )</p>"
    )
    assert (found.date, found.date_modified) == ("2018-05-03", "2019-01-02")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("<time>vor 3 Stunden</time>", "2024-03-20"),
        ("<span class=date>3 hours ago</span>", "2024-03-20"),
        ("<time class=published>2 days ago</time>", "2024-03-18"),
        ("<span class=date>wczoraj</span>", "2024-03-19"),
        ("<span class=date>il y a 2 jours</span>", "2024-03-18"),
        ("<span class=date>2 days left</span>", None),
        ("<span class=date>3 months ago</span>", None),
        ("<p>2 days ago</p>", None),
        ("<span class=date>\n  3 hours ago\n</span>", "2024-03-20"),
        ("<p>Published: 2 days ago</p>", "2024-03-18"),
        ("<p class=meta>Veröffentlicht vor 2 Tagen</p>", "2024-03-18"),
        ("<div><span>Posted</span> <span>2 days ago</span></div>", "2024-03-18"),
        ("<p>Last updated: 2 days ago</p>", None),
        ("<p>The bridge closed 2 days ago</p>", None),
        ("<p>Comment posted 2 days ago</p>", None),
        ("<div><span>Video published</span> <span>2 days ago</span></div>", None),
    ],
)
def test_days_counted_from_the_capture(printed: str, day: str | None) -> None:
    found = read(
        f"{H1}{printed}{TEXT}",
        "pl" if "wczoraj" in printed else "fr" if "jours" in printed else "de" if "vor " in printed else "en",
    )
    assert found.date == day

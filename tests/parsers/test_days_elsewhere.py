"""Days that a page states away from its title: in datelines, closing lines and sentences, and in boxes of facts beside the text."""

from __future__ import annotations

import pytest
from lxml import html

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.parsers.fields.lists.item_days import day_of
from crawler.sites import load_registry

TEXT = "".join(
    f"<p>The minister today opened ferry number {n} across the strait, for which people had waited more than {n} years.</p>"
    for n in (2, 3, 4)
)


def read(
    opening: str = "", closing: str = "", beside: str = "", above: str = "", path: str = "news/ferries"
) -> Record:
    page = (
        '<!DOCTYPE html><html lang="en"><head><title>New ferries</title></head><body><nav><a href="/">Home</a></nav><main>'
        f"<article>{above}<h1>New ferries</h1>{opening}{TEXT}{closing}</article>{beside}</main><footer>© 2026 Office</footer></body></html>"
    )
    record = extract_page(Page(body=page.encode(), url=f"https://www.office.example/{path}"), load_registry())
    assert isinstance(record, Record)
    return record


def days_of(record: Record) -> tuple[str | None, str | None]:
    return (record.date or "")[:10] or None, (record.date_modified or "")[:10] or None


@pytest.mark.parametrize(
    "dateline",
    [
        "LONDON (4 May 2023) – ",
        "Bonn (4. Mai 2023) ",
        "Bonn, 4. Mai 2023. – ",
        "4. Mai 2023, Bonn: ",
        "WASHINGTON, May 4, 2023 /Newsline/ -- ",
        "May 4, 2023 (Ottawa, Ontario) – ",
        "CANBERRA, Thursday 4 May 2023 (AAP) — ",
        "[Kampala, 4 May 2023] ",
        "(Kampala 4 May 2023) ",
        "Bad Ems. 4. Mai 2023. ",
        "WARSZAWA. 4 maja 2023 r. ",
        "София. 4 май 2023 г. ",
    ],
)
def test_datelines_date_a_page_and_stay_in_its_text(dateline: str) -> None:
    record = read(f"<p>{dateline}The ferries closed on 7 June 2022 sail again, the minister said.</p>")
    assert days_of(record)[0] == "2023-05-04"
    assert (record.body or "").startswith(dateline.strip())


@pytest.mark.parametrize(
    "opening",
    [
        "Ada Weir (4 May 2001) – the youngest captain of all – was honoured by the town yesterday.",
        "4 May 2023, the day of the ferries: All are invited to the pier and to the tea that follows.",
        "Am 4. Mai 2023, Donnerstag: Die Schule bleibt zu und alle Kinder haben frei, sagt der Leiter.",
        "On 4 May 2023 (Thursday) – The minister will speak, and the house will hear him out.",
        "Law of 4 May 2023 (Ferries) – The law rules how ferries are built and who pays for them.",
        "Conference, 4 May 2023: The registration is open until all places are taken.",
        "Day of Ferries. 4 May 2023. Meet us at the pier, all are welcome and need no ticket.",
        "The ferry came from Bonn. 4 May 2023. That is what the stone on the pier says to all who pass.",
        "Workshop. 4 May 2023. Meet us at the pier, all are welcome and need no ticket.",
        "Bonn. 4 May 2023 was the day on which the ferry sailed for the first time, as all know.",
        "Warszawa. 4 maja 2023 r. odbyło się otwarcie mostu, na które przyszło wielu mieszkańców miasta.",
        "Next tour: 4 May 2023: Meet us at the pier, all are welcome and need no ticket.",
    ],
)
def test_sentences_that_begin_with_a_day_are_no_datelines(opening: str) -> None:
    assert days_of(read(f"<p>{opening}</p>")) == (None, None)


@pytest.mark.parametrize(
    ("closing", "published", "modified"),
    [
        ("<p>Fait à Dakar, le 4 mai 2023</p>", "2023-05-04", None),
        ("<p>Done at Brussels, 4 May 2023.</p>", "2023-05-04", None),
        ("<p><em>This article was posted on Thursday, May 4, 2023.</em></p>", "2023-05-04", None),
        ("<p>Esta notícia foi publicada em 4 de maio de 2023 às 10h12</p>", "2023-05-04", None),
        ("<p>Dit nieuwsbericht is geplaatst op 4 mei 2023.</p>", "2023-05-04", None),
        ("<p>Cet article a été publié le 4 mai 2023.</p>", "2023-05-04", None),
        ("<p>Ten artykuł opublikowano 4 maja 2023 r.</p>", "2023-05-04", None),
        (
            '<p>This entry was posted on May 4, 2023 at 10:12 am and is filed under <a href="/c/7">News</a>.</p>',
            "2023-05-04",
            None,
        ),
        ("<div>Utworzono: 4.05.2023 / Zmieniono: 9.05.2023</div>", "2023-05-04", "2023-05-09"),
        ("<div>Wprowadzono: 4.05.2023 | Poprawiono: 9.05.2023</div>", "2023-05-04", "2023-05-09"),
        (
            "<p>Data utworzenia: 4.05.2023. Data ostatniej zmiany: 9.05.2023.</p>",
            "2023-05-04",
            "2023-05-09",
        ),
        ("<p>Revised: 9 May 2023 · First issued: 4 May 2023</p>", "2023-05-04", "2023-05-09"),
        ("<p>Luotu 4.5.2023, muutettu 9.5.2023</p>", "2023-05-04", "2023-05-09"),
        ("<p>Kreirano: 4. 5. 2023. | Izmijenjeno: 9. 5. 2023.</p>", "2023-05-04", "2023-05-09"),
        (
            "<div><p><b>Erscheinungsdatum</b> 04.05.2023</p><p><b>Datum der letzten Bearbeitung</b> 09.05.2023</p></div>",
            "2023-05-04",
            "2023-05-09",
        ),
    ],
)
def test_closing_lines_date_a_page_and_are_no_text(
    closing: str, published: str, modified: str | None
) -> None:
    record = read(closing=closing)
    assert days_of(record) == (published, modified)
    assert "2023" not in (record.body or "")


@pytest.mark.parametrize(
    "closing",
    [
        "<p>The law of ferries was amended on 4 May 2023.</p>",
        "<p>Prices changed 4 May 2023, and again in winter.</p>",
        "<p>Zasady zmieniono 9.05.2023 r. na wniosek mieszkańców.</p>",
        "<p>Fait à Paris, le film sur les bacs du 4 mai 2023 a ému le public.</p>",
    ],
)
def test_closing_sentences_of_other_days_do_not(closing: str) -> None:
    record = read(closing=closing)
    assert days_of(record) == (None, None)
    assert "2023" in (record.body or "")


@pytest.mark.parametrize(
    "beside",
    [
        "<dl><dt>Published</dt><dd>4 May 2023</dd><dt>Last updated</dt><dd>9 May 2023</dd><dt>Minister</dt><dd>Ada Weir</dd></dl>",
        "<h3>Published</h3><p>4 May 2023</p><h3>Last updated</h3><p>9 May 2023</p>",
        "<table><tr><th>Veröffentlicht</th><td>04.05.2023</td></tr><tr><th>Letzte Änderung</th><td>09.05.2023</td></tr></table>",
        "<h4>Informazioni</h4><p>Pubblicato: 4 maggio 2023</p><p>Ultima modifica: 9 maggio 2023</p>",
        '<h3>About this page</h3><p>Issued: 4 May 2023</p><p>Revised: 9 May 2023</p><p>Topic: <a href="/t/7">Ferries</a></p>',
    ],
)
def test_facts_in_a_side_column_date_the_page(beside: str) -> None:
    record = read(beside=f'<aside class="sidebar">{beside}</aside>')
    assert days_of(record) == ("2023-05-04", "2023-05-09")


@pytest.mark.parametrize(
    "beside",
    [
        '<h3>More news</h3><ul><li><a href="/n/2">Tunnel closed for repair</a><span>Published 4 May 2023</span></li></ul>',
        '<p><a href="/n/2">Tunnel closed for repair in June</a></p><p>Published: 4 May 2023</p>',
        '<p>Published: 4 May 2023</p><p><a href="/n/2">Tunnel closed for repair in June</a></p>',
        '<h3>Report on ferries</h3><p>Publication date: 4 May 2023</p><p><a href="/shop/12">Order</a></p>',
        '<p>The ferries of 2022</p><p>Published: 4 May 2023</p><p><a href="/r.pdf">Download</a></p>',
        '<img src="/c.jpg" alt=""><p>The ferries of 2022</p><p>Published: 4 May 2023</p>',
        "<h3>Next event</h3><dl><dt>Date</dt><dd>4 May 2023</dd><dt>Place</dt><dd>Town hall</dd></dl>",
        "<h3>Poll</h3><p>Created: 4 May 2023</p><p>Votes: 12</p>",
        "<p>Published: 4 May 2023</p><p>Published: 5 May 2023</p><p>Published: 6 May 2023</p><p>Published: 7 May 2023</p>",
    ],
)
def test_days_of_other_things_in_a_side_column_do_not(beside: str) -> None:
    assert days_of(read(beside=f'<aside class="sidebar">{beside}</aside>')) == (None, None)


@pytest.mark.parametrize(
    "closing",
    [
        "Dit bericht is gewijzigd op 9 mei 2023.",
        "Questa pagina è stata modificata il 9 maggio 2023.",
        "Diese Seite wurde zuletzt am 9. Mai 2023 geändert.",
        "Diese Meldung wurde am 9. Mai 2023 um 10:12 Uhr aktualisiert.",
        "Deze pagina is voor het laatst op 9 mei 2023 bijgewerkt.",
    ],
)
def test_sentences_that_tell_of_a_change_of_the_page_are_no_text(closing: str) -> None:
    record = read(closing=f"<p>{closing}</p>")
    assert days_of(record) == (None, "2023-05-09")
    assert "2023" not in (record.body or "")


@pytest.mark.parametrize(
    "line",
    [
        "Published: 4 May 2023</p><p>Next update: 12 June 2023",
        "Published 4 May 2023 | Next review due: 12 June 2023",
        "<span>Published:</span> <time>4 May 2023</time> <span>Next update:</span> <time>12 June 2023</time>",
        "Veröffentlicht: 4. Mai 2023 – Nächste Aktualisierung am 12. Juni 2023",
        "Publié le 4 mai 2023 – Prochaine mise à jour le 12 juin 2023",
        "Opublikowano: 4 maja 2023, następna aktualizacja: 12 czerwca 2023",
    ],
)
def test_the_day_of_the_next_change_is_none_of_the_page(line: str) -> None:
    assert days_of(read(f"<p>{line}</p>")) == ("2023-05-04", None)


def test_a_day_of_change_is_no_dateline() -> None:
    line = "<p>Last updated: 4 May 2023 | Owner: Ada Weir</p>"
    assert days_of(read(line)) == (None, "2023-05-04")


@pytest.mark.parametrize(
    "line",
    [
        "Aus der Ausgabe vom 4. Mai 2023",
        "Ausgabe vom 04.05.2023, Seite 3",
        "Edition of 4 May 2023, page 12",
        "Édition du 4 mai 2023",
    ],
)
def test_the_day_of_the_paper_dates_what_stood_in_it(line: str) -> None:
    record = read(f"<p>{line}</p>")
    assert days_of(record) == ("2023-05-04", None)
    assert (record.body or "").startswith("The minister")


@pytest.mark.parametrize(
    ("above", "opening"),
    [
        ("<div><b>04</b> <i>May</i></div>", ""),
        ("<div><span>MAY</span><strong>4</strong></div>", ""),
        ("", "<p>Thursday, May 4th</p>"),
        ("", "<ul><li>4 mai</li><li>Ada Weir</li></ul>"),
    ],
)
def test_the_leaf_of_a_calendar_has_the_year_of_the_address(above: str, opening: str) -> None:
    record = read(opening, above=above, path="2023/05/ferries")
    assert days_of(record) == ("2023-05-04", None)
    assert record.provenance["date"]["rule"] == "day and address"


@pytest.mark.parametrize(
    ("above", "opening", "path"),
    [
        ("<div>4 June</div>", "", "2023/05/ferries"),
        ("<div>4 May</div>", "", "2023/ferries"),
        ("<div>4 May</div>", "", "2023/05/2024/05/ferries"),
        ("<div>4 May</div><div>7 May</div>", "", "2023/05/ferries"),
        ("<nav><span>4 May</span></nav>", "", "2023/05/ferries"),
        ("<select><option>4 May</option></select>", "", "2023/05/ferries"),
        ("<aside><p>Old pier</p><span>4 May</span></aside>", "", "2023/05/ferries"),
        (
            '<ul><li><a href="/2023/05/pier">The old pier is closed for good</a> <span>4 May</span></li></ul>',
            "",
            "2023/05/ferries",
        ),
        ("", f"{TEXT}<div>4 May</div>", "2023/05/ferries"),
    ],
)
def test_a_day_without_a_year_is_not_guessed(above: str, opening: str, path: str) -> None:
    assert days_of(read(opening, above=above, path=path)) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Thu, 05/04/2023 - 10:12",
        "Submitted by ada on Thu, 05/04/2023 - 10:12",
        "<span>Published:</span> <span>Thursday 05/04/2023</span>",
        "<span>05/04/2023 (Thu)</span>",
        "<span>Thu, 05/04/2023</span> <span>10:12</span>",
    ],
)
def test_the_weekday_goes_with_a_day_in_figures(line: str) -> None:
    record = read(f"<p>{line}</p>")
    assert days_of(record) == ("2023-05-04", None)
    assert "Thu" in record.provenance["date"]["raw"]
    assert "date_ambiguous" not in record.warnings


@pytest.mark.parametrize(
    "row",
    [
        "<li><span>Thu, 05/04/2023</span> <a>Ferry</a></li>",
        "<li><p>Updated: 05/09/2023 | Published: Thu, 05/04/2023</p><a>Ferry</a></li>",
    ],
)
def test_the_weekday_goes_with_the_day_of_an_entry(row: str) -> None:
    assert day_of(html.fragment_fromstring(row)) == "Thu, 05/04/2023"


@pytest.mark.parametrize(
    "facts",
    [
        "<dl><dt>Date</dt><dd>12 June 2023</dd><dt>Venue</dt><dd>Ferry hall</dd></dl>",
        "<table><tr><th>Date</th><td>12 June 2023</td></tr><tr><th>Place</th><td>Pier</td></tr><tr><th>Time</th><td>6 p.m.</td></tr></table>",
        "<div><span>Date</span><span>12 June 2023</span></div><div><span>Where</span><span>Pier</span></div>",
        "<p>Date: 12 June 2023<br>Venue: Ferry hall</p>",
        "<p>Date: 12 June 2023</p><p>Venue: Ferry hall</p>",
        "<p>Datum: 12.06.2023, Uhrzeit: 18 Uhr, Ort: Fährhalle</p>",
        "<p>Date: 12 June 2023<br>Place: Pier<br>Time: 6 p.m.</p>",
        "<ul><li>Data: 12.06.2023</li><li>Godzina: 18:00</li><li>Miejsce: Hala</li></ul>",
    ],
)
def test_the_day_among_the_facts_of_an_event_is_not_the_page_s(facts: str) -> None:
    assert days_of(read(facts, TEXT)) == (None, None)
    assert days_of(read(facts, f"{TEXT}<p>Published on 4 May 2023</p>")) == ("2023-05-04", None)


@pytest.mark.parametrize(
    "facts",
    [
        "<dl><dt>Date</dt><dd>4 May 2023</dd><dt>Place</dt><dd>Dublin</dd></dl>",
        "<p>Datum: 04.05.2023 | Ort: Dublin</p>",
        "<p>Published: 4 May 2023</p><p>Venue: Ferry hall</p>",
        "<p>4 May 2023</p><p>Reading time: 4 minutes</p>",
        "<p>Date: 4 May 2023</p><p>Time: 10:12</p>",
    ],
)
def test_a_release_has_a_place_too(facts: str) -> None:
    assert days_of(read(facts, TEXT)) == ("2023-05-04", None)


def test_the_day_of_a_change_stands_beside_the_place_of_an_event() -> None:
    assert days_of(read("<p>Updated: 4 May 2023</p><p>Venue: Ferry hall</p>", TEXT)) == (None, "2023-05-04")

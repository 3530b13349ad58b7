"""Days of pages whose system nobody knows: by links to the page itself, by twins, by labels of other languages, by marks beside
them."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic
from crawler.parsers.fields.dates.compared_days import is_after, is_later
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.address import leads_to_page
from crawler.parsers.fields.phrases.date_words import find_date, says_published
from pipelines.dates import DateContext, parse_date
from pipelines.record import build_record

URL = "https://www.amt.example/n/faehre"
SITE = Site(id="amt", hosts=("www.amt.example",))
HEAD = "<h1>Fähre über den See fährt wieder</h1>"
PARAGRAPHS = (
    "<p>Nach langer Reparatur hat das Amt die Fähre über den See für den Verkehr freigegeben, hieß es am Mittwoch.</p>",
    "<p>Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin am Rande der Feier.</p>",
    "<p>Die Kosten von zwei Millionen Euro tragen Bund und Land je zur Hälfte; gebaut hat eine Werft aus der Gegend.</p>",
)
TEXT = "".join(PARAGRAPHS)


def read(body: str, *, language: str = "de") -> Record:
    html = f"<html lang='{language}'><head><title>Amt</title></head><body>{body}</body></html>"
    page = Page(body=html.encode(), url=URL)
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    return build_record(found, page)


OWN = {
    "link to the page, among tags": f"<div>{HEAD}{TEXT}<div><div><a href='/t/see'>see</a> <a href='/t/boot'>boot</a></div>"
    "<a href='/n/faehre'>11.03.2024</a><a href='#z'>37 Notizen</a><div><a href='#'>Teilen</a></div></div></div>",
    "link to the page in a sentence": f"<div>{HEAD}{TEXT}<div>Der Text kam am <a href='{URL}?utm_source=x' rel=bookmark><time>11.03.2024"
    "</time></a> von <a href='/a'>el</a> in <a href='/v'>Verkehr</a>, <a href='/s'>See</a> ins Netz. Worte: <a href='/t'>Boot</a>.</div></div>",
    "headline in lines of its own, and an introduction": "<div><div><h1><div>Das Land und seine Wege über das Wasser im Sommer: <br>Die Fähre "
    f"über den See fährt wieder</div></h1><div>{PARAGRAPHS[0][3:-4]}</div><div><b>Eva Lang</b> <time>11.03.2024, 05:00 Uhr</time></div></div>"
    f"{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
    "first of a row below the introduction": f"<div>{HEAD}{PARAGRAPHS[0]}<div><span>11. März 2024 11:32</span><span>Gelesen: 1.871</span>"
    f"<span>Fragen: 4</span></div>{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
    "among times in short": f"<div>{HEAD}<small><span>30 Min.</span> <span>normal</span> <span>11.03.2024</span> <span>512 kcal</span></small>"
    f"{TEXT}</div>",
    "terms with marks between": f"<div>{HEAD}{PARAGRAPHS[0]}<dl><dt>2 min</dt><span>2 min</span><dt>11.03.2024</dt><span>11.03.2024</span></dl><dl><dt>Video bis 28.02.2025</dt></dl>"
    f"{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
    "label of its own, with no blank before": f"<div>{HEAD}{TEXT}<div><span>Autorin <b>eva</b></span><span>Veröffentlicht am</span>"
    "<time>11.03.2024</time><time>12.03.2024</time><span>Rubriken <a href='/v'>Verkehr</a></span></div></div>",
    "row of a release above its title": "<table><tr><td>Pressemitteilung Nr. 14</td><td>Seestadt, 11. März 2024</td></tr><tr><td colspan=2>"
    f"<h3>Fähre über den See fährt wieder</h3></td></tr><tr><td colspan=2>{TEXT}</td></tr></table>",
    "heading in a framed box before the text": f"{HEAD}<div><img src='/f.jpg'></div><div><div><h6>durch <a href='/a/el'>Eva Lang</a></h6></div>"
    "<div><h6>11. März 2024</h6><h6><strong>in</strong> <a href='/rubrik/verkehr/'>Verkehr</a></h6><h6>Keine Kommentare</h6></div>"
    f"{TEXT}{TEXT}</div>",
    "row above the title, and what shares between": f"<div><div>{HEAD.replace('h1', 'h6').replace('Fähre', 'Boote')}</div>"
    f"{'<div><i></i></div>' * 40}<div><div><span>Umfrage</span> <span>2024. 03. 11. 11:27</span>{'<div><a href=#>Teilen</a></div>' * 5}</div>"
    f"{HEAD}</div><div>{'<b></b>' * 40}{TEXT}</div></div>",
    "label of something else behind the text": f"<div>{HEAD}<div><a href='/a/el'>Eva Lang</a><div><span></span>11.03.2024</div></div><div>{TEXT}</div>"
    "<div><img src='/h.jpg'><p>Heft 4</p><p>Erscheinungsdatum 27.02.2024</p></div></div>",
    "office below the text": f"<div>{HEAD}{TEXT}<p>Odbor tisku a vztahů s obcemi, 11. března 2024</p></div>",
    "sign of an agency": f"<div>{HEAD}{PARAGRAPHS[0]}{PARAGRAPHS[1]}{PARAGRAPHS[2][:-4]} (eis/11.03.2024)</p></div>",
    "sign of agency and editors": f"<div>{HEAD}{PARAGRAPHS[0]}{PARAGRAPHS[1][:-4]} (APA, red, 11.3.2024)</p></div>",
}


@pytest.mark.parametrize("name", OWN)
def test_day_that_no_name_tells(name: str) -> None:
    record = read(OWN[name])
    assert ((record.date or "")[:10], record.warnings) == ("2024-03-11", ())


OTHERS = {
    "comments after a change": f"<div>{HEAD}<ul><li><a href='/a/el'>Eva Lang</a></li><li><i>-</i><b>Aktualisiert am </b><time>28.01.2024 15:49</time>"
    f"</li></ul>{TEXT}<div><div>Na endlich.</div><div>Uwe, <time>29.01.2024, 11:51</time></div></div><div><div>Gut so.</div><div>Ines, "
    "<time>29.01.2024, 12:44</time></div></div></div>",
    "event of an office": f"<div>{HEAD}{TEXT}<p>Ministerstvo: zasedání, 11. března 2024</p></div>",
    "link to a comment": f"<div>{HEAD}{TEXT}<div><div>Uwe am <a href='/n/faehre#c12'>11.03.2024</a> schrieb</div><div>Na endlich.</div></div></div>",
    "link to another page": f"<div>{HEAD}{TEXT}<div><a href='/t/see'>see</a> <a href='/n/boot'>11.03.2024</a> <a href='#'>Teilen, weil es gut ist."
    "</a></div></div>",
    "decision of a court": f"<div>{HEAD}{PARAGRAPHS[0]}{PARAGRAPHS[1][:-4]} (BGH, Urteil vom 11.03.2024)</p></div>",
    "court alone": f"<div>{HEAD}{PARAGRAPHS[0]}{PARAGRAPHS[1][:-4]} (BGH, 11.03.2024)</p></div>",
    "day of an event in brackets": f"<div>{HEAD}{PARAGRAPHS[0]}{PARAGRAPHS[1][:-4]} (Rathaus, 11.03.2024)</p></div>",
    "row of a table of facts": f"<div>{HEAD}<table><tr><td>Ende der Reparatur</td><td>11.03.2024</td></tr><tr><td>Plätze</td><td>40</td></tr>"
    f"</table>{TEXT}</div>",
    "source of a table": f"<div>{HEAD}{PARAGRAPHS[0]}<div>Quelle: Amt für Zahlen, 11.03.2024</div>{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
}


@pytest.mark.parametrize("name", OTHERS)
def test_day_of_something_else(name: str) -> None:
    assert read(OTHERS[name]).date is None


@pytest.mark.parametrize(
    ("times", "date", "modified"),
    [
        ("<time>12.03.2024</time><time>11.03.2024</time>", "2024-03-11", "2024-03-12"),
        ("<time>30.09.2024</time> <time>01.10.2024</time>", "2024-09-30", "2024-10-01"),
        ("<time>11.03.2024</time><time>11.03.2024</time>", "2024-03-11", None),
        ("<time>12.03.2024</time> | <b>Eva</b> <time>11.03.2024</time>", "2024-03-12", None),
    ],
)
def test_two_moments_side_by_side(times: str, date: str, modified: str | None) -> None:
    record = read(f"<div>{HEAD}<div><span>{times}</span></div>{TEXT}</div>")
    assert (record.date, record.date_modified) == (date, modified)


@pytest.mark.parametrize(
    ("language", "line", "date", "modified"),
    [
        ("ne", "प्रकाशित मिति: २०८० वैशाख १५", "2023-04-28", None),
        ("km", "ថ្ងៃទី ១២ ខែ មេសា ឆ្នាំ ២០២៣", "2023-04-12", None),
        ("ko", "승인 2022.09.08 09:30", "2022-09-08", None),
        ("lt", "2021 03 24", "2021-03-24", None),
        ("lt", "<b>2022 m. vasario 9 d.</b> pranešimas žiniasklaidai", "2022-02-09", None),
        ("zh", "2021-05-04 08:12:33　来源: 江南晚报 江苏", "2021-05-04", None),
        ("de", "Interview: Eva Lang, 27. März 2021", "2021-03-27", None),
        ("de", "27. März 2021, Quelle: Eva Lang", "2021-03-27", None),
        (
            "fr",
            "<span>par <a href='/a'>Noé Faure</a></span> <i>14 mars 2018, 12 h 05 min</i> <b>4,2k Vues</b>",
            "2018-03-14",
            None,
        ),
        ("de", "Letzte Aktualisierung der Seite: 27. März 2021", None, "2021-03-27"),
        ("ar", "آخر تحديث للصفحة: 15 مايو 2022", None, "2022-05-15"),
    ],
)
def test_line_below_the_title(language: str, line: str, date: str | None, modified: str | None) -> None:
    record = read(f"<div>{HEAD}<div>{line}</div>{TEXT}</div>", language=language)
    assert (record.date and record.date[:10], record.date_modified) == (date, modified)


def test_article_changed_is_none_published() -> None:
    assert says_published("Dieser Beitrag wurde am ")
    assert not says_published("Dieser Beitrag wurde zuletzt am ")


@pytest.mark.parametrize(
    ("line", "is_line"),
    [
        (f"{DAY} Communiqué de presse", True),
        (f"{DAY} Fonte: ANSA", True),
        (f"Fonte: ANSA, Roma Centro, {DAY}", False),
        (f"{DAY} quelle histoire", False),
    ],
)
def test_what_may_stand_beside_a_day(line: str, is_line: bool) -> None:
    assert is_date_line(line) is is_line


@pytest.mark.parametrize(
    ("text", "found"),
    [("2021 03 24", "2021 03 24"), ("2021 13 24", None), ("2021 03 241", None), ("12021 03 24", None)],
)
def test_day_with_blanks(text: str, found: str | None) -> None:
    match = find_date(text)
    parsed = parse_date(text, DateContext(("lt",)))
    assert (match and match[0]) == found
    assert (parsed is not None) is (found is not None)


@pytest.mark.parametrize(
    ("day", "other", "is_sure", "is_likely"),
    [
        ("29.01.2020", "28.01.2020", True, True),
        ("01.10.2021", "30.09.2021", False, True),
        ("30.09.2021", "01.10.2021", False, False),
        ("12 March 2014", "2014-06-03", False, True),  # the sixth of March, by its figures alone
        ("11 March 2024", "11/03/2024", False, False),
        ("today", "11/03/2024", False, False),
    ],
)
def test_later_of_two_days(day: str, other: str, is_sure: bool, is_likely: bool) -> None:
    assert (is_after(day, other), is_later(day, other)) == (is_sure, is_likely)


@pytest.mark.parametrize(
    ("href", "is_own"),
    [
        ("/n/faehre", True),
        ("faehre?utm_medium=feed", True),
        ("#", False),
        ("/n/faehre#kommentare", False),
        ("/n/", False),
        ("", False),
    ],
)
def test_link_to_the_page_itself(href: str, is_own: bool) -> None:
    document = Document(Page(body=f"<body><a href='{href}'>x</a></body>".encode(), url=URL))
    link = next(document.tree.iter("a"))
    assert leads_to_page(link, document) is is_own

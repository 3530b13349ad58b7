"""Dates on pages whose names and tags say nothing: told by place, by the line they stand in, by what else the page says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.dates.outer_dates import find_title_date, find_url_date
from crawler.parsers.fields.dates.script_dates import find_script_date
from crawler.parsers.fields.phrases.date_words import RELATIVE, find_date
from pipelines.dates import DateContext, parse_date
from pipelines.record import build_record

CAPTURED = datetime(2024, 3, 20, 9, 0, tzinfo=UTC)
SITE = Site(id="amt", hosts=("www.amt.example",))
HEAD = "<h1>Brücke über die Lauter ist offen</h1>"
PARAGRAPHS = (
    "<p>Nach zwei Jahren Bauzeit hat das Amt die Brücke über die Lauter für den Verkehr freigegeben, hieß es am Mittwoch.</p>",
    "<p>Für die Kinder aus dem Dorf wird der Schulweg um drei Kilometer kürzer, sagte die Leiterin am Rande der Feier.</p>",
    "<p>Die Kosten von zwei Millionen Euro tragen Bund und Land je zur Hälfte; gebaut hat eine Firma aus der Gegend.</p>",
)
TEXT = "".join(PARAGRAPHS)
TEASER = "<div><a href='/n/{0}'>Neue Ampel in der Gasse Nummer {0}</a> <span>{0}.02.2024</span></div>"


def read(
    body: str, *, head: str = "", url: str = "https://www.amt.example/n/bruecke", language: str = "de"
) -> Record:
    html = f"<html lang='{language}'><head>{head or '<title>Amt</title>'}</head><body>{body}</body></html>"
    page = Page(body=html.encode(), url=url, captured_at=CAPTURED)
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    return build_record(found, page)


def rule_of(record: Record) -> str:
    return str(record.provenance["date"]["rule"])


OWN = {
    "row of section, author and length": f"<div>{HEAD}<div><a href='/v'>Verkehr</a> <span>von <a href='/l'>Eva Lang</a></span> "
    f"<span>11. März 2024</span> <span>3 Minuten</span></div>{TEXT}</div>",
    "author in an element before": f"<div>{HEAD}<p><b>Eva Lang</b><span>11.03.2024 - 21:03h</span></p>{TEXT}</div>",
    "section and dash": f"<div>{HEAD}<p>Verkehr - 11. März 2024 kl. 10:21</p>{TEXT}</div>",
    "label before the time of day": f"<div>{HEAD}<p>Veröffentlicht: 10:15, 11.03.2024</p>{TEXT}</div>",
    "label, and a credit behind": f"<div>{HEAD}<div><span>Von Eva Lang</span><span>Veröffentlicht am 11.03.2024</span>"
    f"<span>Foto: Amt</span></div>{TEXT}</div>",
    "list of marks below the introduction": f"<div>{HEAD}{PARAGRAPHS[0]}<ul><li>Eva Lang</li><li>11.03.2024</li><li>3 Minuten</li></ul>"
    f"{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
    "comments behind": f"<div>{HEAD}<p>am Montag, 11.03.2024 - 05:00 (1 Kommentar)</p>{TEXT}</div>",
    "link to the posts of the day": f"<div>{HEAD}<p>Von Eva Lang <a href='/2024/'>11. März 2024</a></p>{TEXT}</div>",
    "teasers in the box of the whole page": f"<div>{TEXT.replace('<p>', '<p>Lesen Sie auch: ')}{HEAD}<div>11.03.2024</div>{TEXT}</div>",
    "points of a summary": f"<div>{HEAD}<ul>{TEXT.replace('p>', 'li>')}</ul><div><h4>Amt</h4>11.03.2024, 18:15</div>{TEXT}</div>",
    "many tools between": f"<div>{HEAD}{'<div><i></i><b></b></div>' * 30}<span>11.03.2024</span>{TEXT}</div>",
    "footer of the article": f"<article>{HEAD}{TEXT}<footer><ul><li>Veröffentlicht am 11.03.2024</li><li>Verkehr</li></ul></footer></article>",
    "row below the text": f"<div>{HEAD}{TEXT}<div><span>Veröffentlicht am <a href='/n/bruecke'>11.03.2024</a></span>"
    "<span>Rubrik <a href='/v'>Verkehr</a></span></div></div>",
    "teasers before and after": f"<div>{TEASER.format(3)}{TEASER.format(7)}{HEAD}<div>11.03.2024</div>{TEXT}{TEASER.format(9)}</div>",
    "bare time of a teaser below": f"<div>{HEAD}<p>Verkehr - 11. März 2024</p>{TEXT}<div><h3>Neue Ampel in der Gasse</h3>"
    "<time>07.02.2024</time></div></div>",
    "bare time after the text": f"<div>{HEAD}<p>Von Eva Lang <a href='/v'>11. März 2024</a></p>{TEXT}<div><time>07.02.2024</time></div></div>",
    "year of two digits": f"<div>{HEAD}<p>Verkehr | 11 Mär ’24 | Jetzt kommentieren</p>{TEXT}</div>",
    "year of two digits, and the hour": f"<div>{HEAD}<time datetime='2024-03-11T08:21:53+01:00'>Veröffentlicht am 11 Mär 24 um 9:21</time>{TEXT}</div>",
    "path, author and day": f"<div>{HEAD}<span><a href='/'>Startseite</a> | Von Anna-Katharina Lang-Oberhuber | 11. März 2024</span>{TEXT}"
    "<p>Aktualisiert am 12. März 2024</p></div>",
    "one line for all marks": f"<ul>{'<li><a href=/m>Menü</a></li>' * 30}</ul><div><div>0 Veröffentlicht am 11. März 2024 von EL unter "
    f"Verkehr</div>{'<div><b>A</b></div>' * 3}{HEAD}<div>{TEXT}</div></div>",
    "footer called one, beside the text": f"<main>{HEAD}{TEXT}</main><div><main><footer class='footer article-footer'><ul><li><span>Veröffentlicht: "
    "</span><time>11. März 2024</time></li><li><span>Lizenz: </span><a rel=license href='/l'>frei</a></li></ul></footer></main></div>",
    "heading beside one of the section": f"<div>{HEAD}{PARAGRAPHS[0]}{PARAGRAPHS[1]}<div><h6 class=blog-date>11. März 2024</h6><h6><strong>in</strong> "
    f"<a href='/rubrik/verkehr/' rel='category tag'>Verkehr</a></h6><h6>Keine Kommentare</h6></div>{PARAGRAPHS[2]}</div>",
    "sentence below the entry": f"<div>{HEAD}{TEXT}<p>Der Beitrag wurde am Montag, den 11. März 2024 um 15:21 Uhr veröffentlicht und wurde unter "
    "<a href='/v'>Verkehr</a>, <a href='/b'>Bauten</a> abgelegt. Du kannst die Kommentare zu diesem Eintrag als RSS verfolgen. Kommentare sind "
    "derzeit geschlossen, aber du kannst einen Trackback auf deiner eigenen Seite einrichten, wenn du etwas dazu zu sagen hast, oder uns schreiben, "
    "sofern dir der Weg lieber ist.</p></div>",
    "an event and its publication": f"<div>{HEAD}<p>Wann: 8. März 2024, 14 Uhr</p><p>Wo: Rathaus</p>{TEXT}<p>Veröffentlicht am 11.03.2024</p></div>",
}


@pytest.mark.parametrize("name", OWN)
def test_day_that_only_its_place_and_line_tell(name: str) -> None:
    assert (read(OWN[name]).date or "")[:10] == "2024-03-11"


OTHERS = {
    "day of reading in the head": f"<div><span>Mittwoch, 20. März 2024</span> <a href='/'>Start</a></div><div>{HEAD}{TEXT}</div>",
    "event ahead": f"<div>{HEAD}<p>Samstag, 8. Juni 2024, 14:00 Uhr</p>{TEXT}</div>",
    "event ahead in a row": f"<div>{HEAD}<div><span>Rathaus</span> <span>8. Juni 2024</span></div>{TEXT}</div>",
    "deadline": f"<div>{HEAD}<div><span>Bewerbungsfrist</span> <span>15.03.2024</span></div>{TEXT}</div>",
    "begin under a label with another word": f"<div>{HEAD}<p>Datum des Baubeginns: 15.03.2022</p>{TEXT}</div>",
    "teaser amid the text": f"<div>{HEAD}{PARAGRAPHS[0]}{TEASER.format(7)}{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
    "teaser before the text": f"<div>{HEAD}{TEASER.format(7)}{TEXT}</div>",
    "teasers below": f"<div>{HEAD}{TEXT}<div><h2>Mehr</h2>{TEASER.format(3)}{TEASER.format(7)}{TEASER.format(9)}</div></div>",
    "caption": f"<div>{HEAD}<div><img src='/b.jpg' width=600 height=400><div>Die Brücke am 12. März 2024</div></div>{TEXT}</div>",
    "bold day of an introduction": f"<div>{HEAD}<p>Feier mit dem Minister am <b>12. März 2024</b> in Lauterbach</p>{TEXT}</div>",
    "link of a sentence": f"<div>{HEAD}<p>Wie <a href='/x'>am 12. März 2024</a> gemeldet, ist die Brücke über die Lauter nun offen.</p>{TEXT}</div>",
    "span of days": f"<div>{HEAD}<p>12.03.2024 – 15.03.2024</p>{TEXT}</div>",
    "post of someone else": f"<div>{HEAD}{PARAGRAPHS[0]}<blockquote><p>Danke!</p><span>Amt (@amt)</span> "
    f"<a href='https://t.example/1'>3. März 2024</a></blockquote>{PARAGRAPHS[1]}{PARAGRAPHS[2]}</div>",
    "file": f"<div>{HEAD}{TEXT}<p><a href='/a.pdf'>Plan der Brücke</a> <span>12.03.2024</span> <span>PDF, 2 MB</span></p></div>",
    "change, and another page's day": f"<div>{HEAD}<p>Aktualisiert am 12.03.2024</p>{TEXT}</div><div>11.03.2024</div>",
}


@pytest.mark.parametrize("name", OTHERS)
def test_day_of_something_else_stays_out(name: str) -> None:
    record = read(OTHERS[name])
    assert (record.date, record.warnings) == (None, ("date_missing",))


@pytest.mark.parametrize(
    ("body", "date", "modified"),
    [
        # the names of hAtom alone: themes call the only date so
        (f"{HEAD}<p>Eva Lang <time class='updated'>11.03.2024</time></p>{TEXT}", "2024-03-11", "2024-03-11"),
        (f"{HEAD}<p><time class='entry-date updated'>11.03.2024</time></p>{TEXT}", "2024-03-11", None),
        (
            f"{HEAD}<p><time class='updated'>12.03.2024</time> <time class='published'>11.03.2024</time></p>{TEXT}",
            "2024-03-11",
            "2024-03-12",
        ),
        # what the page prints
        (f"{HEAD}<p>Aktualisiert: <time class='updated'>12.03.2024</time></p>{TEXT}", None, "2024-03-12"),
        (
            f"{HEAD}<ul><li>Aktualisiert am 12.03.2024</li><li>Veröffentlicht am 11.03.2024</li></ul>{TEXT}",
            "2024-03-11",
            "2024-03-12",
        ),
    ],
)
def test_change_beside_publication(body: str, date: str | None, modified: str | None) -> None:
    record = read(f"<main>{body}</main>")
    assert (record.date, record.date_modified) == (date, modified)


def script(text: str) -> str:
    return f"<script>{text}</script>"


@pytest.mark.parametrize(
    ("scripts", "day", "rule"),
    [
        (script("dataLayer.push({'pagePublishDate': '2024-03-11 06:14:00'})"), "2024-03-11", "script pagePublishDate"),
        (script('self.f.push([1,"{\\"publishedAt\\":\\"2024-03-11T06:14:00Z\\"}"])'), "2024-03-11", "script publishedAt"),
        (script('var a = {"fechaPublicacion":"20240311"}'), "2024-03-11", "script fechaPublicacion"),
        (script('x={"firstPubDate":1710137640}'), "2024-03-11", "script firstPubDate"),
        (script('t={"article_publish_date":"2024\\/03\\/11"}'), "2024-03-11", "script article_publish_date"),
        # of several names, most agree
        (
            script('x={"publishDate":"2024-03-11","datePublished":"2024-03-11T08:00","pubDate":"2018-10-30"}'),
            "2024-03-11",
            "script publishDate",
        ),
        # a name with several values is one of other pages, too
        (script('x=[{"published":"2024-03-11"},{"published":"2024-03-12"}]'), None, ""),
        (script('x={"publishDate":"2024-03-11","pubDate":"2018-10-30"}'), None, ""),
        # other times, and what is no time
        (script('x={"lastPublished":"2024-03-11","publishEnd":"2024-03-11","videoPublishedTime":"2024-03-11"}'), None, ""),
        (script('x={"publisher":"1710137640","publicationId":"1710137640"}'), None, ""),
        (script('x={"publishDate":"soon, we hope so"}'), None, ""),
        ('<script type="application/ld+json">{"publishDate":"2024-03-11"}</script>', None, ""),
    ],
)  # fmt: skip
def test_day_that_scripts_state(scripts: str, day: str | None, rule: str) -> None:
    record = read(f"<div>{HEAD}{TEXT}</div>{scripts}")
    assert (record.date or "")[:10] == (day or "")
    if day:
        assert rule_of(record) == rule


def test_what_the_page_prints_in_its_place_goes_before_its_scripts() -> None:
    found = script('x={"publishDate":"2024-03-10"}')
    assert read(f"<div>{HEAD}<p>11.03.2024</p>{TEXT}</div>{found}").date == "2024-03-11"
    document = Document(Page(body=found.encode(), url=None))
    assert find_script_date(document) is not None


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("/2024/03/11/titel", "2024-03-11"),
        ("/2024/3/11/titel", "2024-03-11"),
        ("/titel-20240311145127-x.html", "2024-03-11"),
        ("/20240311107912769-titel", "2024-03-11"),
        ("/titel-20241311145127-x.html", None),
        ("/2024/13/11/titel", None),
        ("/titel-2024031199/", None),
    ],
)
def test_days_in_addresses(address: str, day: str | None) -> None:
    found = find_url_date(f"https://www.amt.example{address}")
    assert (found.raw if found else None) == day


def test_day_in_the_address_that_the_page_calls_its_own() -> None:
    link = "<title>Amt</title><link rel='canonical' href='https://www.amt.example/2024/03/11/bruecke/'>"
    record = read(f"<div>{HEAD}{TEXT}</div>", head=link, url="https://www.amt.example/feed?n=12")
    assert (record.date, rule_of(record)) == ("2024-03-11", "url")


def test_printed_days_that_agree_with_the_address_go_first() -> None:
    other = "<div><div><span>14/02/2023</span></div><a href='/n/5'>Ampel</a></div>"
    body = f"<div>{HEAD}{other}{TEXT}<div><span>11. März 2024, 15:40</span></div></div>"
    assert read(body, url="https://www.amt.example/2024-03/bruecke.html").date[:10] == "2024-03-11"  # type: ignore[index]
    assert read(body, url="https://www.amt.example/2024/03/11/bruecke").date[:10] == "2024-03-11"  # type: ignore[index]


@pytest.mark.parametrize(
    ("title", "heading", "day"),
    [
        ("Brücke offen（2024年3月11日）｜新聞", "Brücke offen", "2024年3月11日"),
        ("Brücke offen - 11/03/2024 - Amt", "Brücke offen", "11/03/2024"),
        ("Brücke offen | Amt", "Brücke offen", None),
        ("Konzert | 11.03.2024 | Amt", "Konzert am 11.03.2024", None),
        ("Die Brücke am 11.03.2024 | Amt", "Die Brücke", None),
    ],
)
def test_day_in_the_title_of_the_window(title: str, heading: str, day: str | None) -> None:
    page = Page(body=f"<html><head><title>{title}</title></head><body></body></html>".encode(), url=None)
    found = find_title_date(Document(page), heading)
    assert (found.raw if found else None) == day


@pytest.mark.parametrize(
    "line",
    [
        f"الإثنين، {DAY} 09:23 ص", f"الأحد 1444/8/20 هـ الموافق {DAY} م", f"質問日時：{DAY}", f"投稿日: {DAY}",
        f"Soumis par webmestre le mar, {DAY} - 10:42", f"mié, {DAY}", f"/ martes {DAY}",
        f"{DAY} von Walter von Aachen", f"Erstveröffentlichung: {DAY}", f"Innlent | mbl | {DAY} | 23:55 | Uppfært {DAY} 7:25",
        f"{DAY} klokken 14:30", f"среда, {DAY} године", f"{DAY} 聯合報 記者林宸誼", f"Дата публікації: {DAY}",
        f"Marta Nowak / Zielona Góra {DAY}", f"कमला देवी / नई दिल्ली {DAY}", f"وكالة البحر / عمان {DAY}", f"Ana Lima | Porto {DAY} 10:20",
        f"Secretaría de Agricultura y Desarrollo Rural | {DAY} | Comunicado",
    ],
)  # fmt: skip
def test_lines_of_dates(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [f"Concert / Royal Hall {DAY}", f"Marta Nowak / mówi w Krakowie {DAY}", f"was in Rome / New Delhi {DAY}", f"New Delhi {DAY}",
        f"Datum des Baubeginns: {DAY}", f"die Brücke seit {DAY} offen",
        f"Die neue Brücke über die Lauter wird gebaut | {DAY} | Amt", f"委员会于 {DAY} 在上海举行会议并讨论了新的计划和预算问题以及其他事项等等"],
)  # fmt: skip
def test_lines_that_tell_of_dates(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "3. Mai 20 Uhr",
        "3 May 20:30",
        "12 mars 20 heures",
        "7 août 20h30",
        "Top 10 Mar 20 people",
        "Platz 4 Mai 11,5 Punkte",
    ],
)
def test_numbers_behind_a_month_that_are_no_years(line: str) -> None:
    assert find_date(line) is None


@pytest.mark.parametrize("label", ["開催日時：", "提出期限：", "活动时间：", "행사기간: "])
def test_labels_of_other_days_where_words_are_not_parted(label: str) -> None:
    body = f"<h1>第三回海洋環境会議</h1><p>{label}2024年3月8日</p>{TEXT}"
    assert read(f"<div>{body}</div>", language="ja").date is None


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("cy", "11 Mawrth 2024"), ("be", "11 сакавіка 2024 г."), ("he", "11 במרץ 2024"), ("hy", "11 մարտի 2024"),
        ("ka", "11 მარტი 2024"), ("kk", "2024 жылғы 11 наурыз"), ("mn", "2024 оны 3 сарын 11"), ("ur", "11 مارچ 2024"),
        ("ur", "11 مارچ، 2024"), ("uz", "2024-yil 11-mart"), ("ky", "2024-жылдын 11-марты"), ("tg", "11 Марти 2024"), ("ka", "2024 წლის 11 მარტი"),
        ("hy", "2024 թ. մարտի 11"), ("tl", "11 ng Marso 2024"), ("ha", "11 Maris 2024"), ("my", "၁၁ မတ် ၂၀၂၄"), ("fa-AF", "21 حوت 1402"),
        ("ka", "ორშაბათი, 11 მარტი 2024"), ("hy", "Երկուշաբթի, Մարտ 11, 2024"), ("kk", "дүйсенбі, 11 наурыз 2024"), ("uz", "dushanba, 11 mart 2024"),
        ("az", "Bazar ertəsi, 11 mart 2024"), ("ur", "پیر، 11 مارچ 2024"), ("fa", "دو شنبه ۲۱ اسفند ۱۴۰۲"), ("am", "ሰኞ፣ መጋቢት 2 2016"),
        ("km", "ថ្ងៃច័ន្ទ ទី១១ ខែមីនា ឆ្នាំ២០២៤"), ("tg", "душанбе, 11 марти 2024"), ("sq", "E hënë, 11 mars 2024"),
        ("hi", "11 मार्च 2024"), ("hi", "११ मार्च २०२४"), ("bn", "১১ মার্চ ২০২৪"), ("ta", "11 மார்ச் 2024"),
        ("fa", "۱۴۰۲/۱۲/۲۱"), ("fa", "۲۱ اسفند ۱۴۰۲"), ("ar", "١١ مارس ٢٠٢٤"), ("ar", "11 آذار/مارس 2024"),
        ("th", "11/03/2567"), ("th", "๑๑ มี.ค. ๒๕๖๗"), ("zh-TW", "113-03-11"), ("zh-TW", "中華民國113年3月11日"),
        ("ja", "令和6年3月11日"), ("ko", "2024. 3. 11. 오후 2:30"), ("ms", "11 Mac 2024"), ("id", "Senin, 11 Maret 2024 14:30 WIB"),
        ("hu", "2024. III. 11."), ("pl", "11.III.2024 r."), ("es", "11/mar/2024"), ("pt", "11 de março de 2024 às 14h30"),
        ("de", "Mo., 11.03.24"), ("cs", "11. března 2024 ve 14:30"), ("sw", "11 Machi 2024"), ("tl", "Marso 11, 2024"),
    ],
)  # fmt: skip
def test_notations(language: str, printed: str) -> None:
    record = read(f"<div>{HEAD}<div>{printed}</div>{TEXT}</div>", language=language)
    assert (record.date or "")[:10] == "2024-03-11"


ENGLISH = (
    "<p>After two years of work the office has opened the bridge over the Lauter to all traffic, it said on Wednesday.</p>"
    "<p>For the children of the village the way to school is now three kilometres shorter, the head of the office said.</p>"
)


@pytest.mark.parametrize(
    ("printed", "day"), [("03/14/2024", "2024-03-14"), ("By Ann Lee | 3/11/24", "2024-03-11")]
)
def test_numbers_with_the_month_first(printed: str, day: str) -> None:
    body = f"<div><h1>Bridge over the Lauter is open</h1><div>{printed}</div>{ENGLISH}</div>"
    assert read(body, language="en-US").date == day


@pytest.mark.parametrize(("printed", "day"), [("vor 14 Minuten", "2024-03-20"), ("vor 3 Monaten", None)])
def test_time_ago_alone_under_the_title(printed: str, day: str | None) -> None:
    assert read(f"<div>{HEAD}<div>{printed}</div>{TEXT}</div>").date == day
    listed = f"<ul><li><a href='/n/1'>Ampel</a> <span>{printed}</span></li></ul>"
    assert read(f"<div>{HEAD}{listed}{TEXT}</div>").date is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "för 2 timmar sedan"), ("ja", "3時間前"), ("ko", "3시간 전"), ("ar", "منذ 3 ساعات"), ("vi", "3 giờ trước"),
     ("id", "3 jam yang lalu"), ("he", "לפני 3 שעות"), ("fa", "۳ ساعت پیش")],
)  # fmt: skip
def test_time_ago_in_other_languages(language: str, text: str) -> None:
    assert RELATIVE.fullmatch(text)
    parsed = parse_date(text, DateContext((language,), reference=CAPTURED))
    assert parsed is not None
    assert parsed.value == "2024-03-20"


def test_day_of_a_teaser_is_not_the_local_day_of_a_utc_stamp_that_the_page_prints_itself() -> None:
    """Both days may be that of a moment in UTC; the one that is printed nearer to the title is the article's."""
    head = '<title>Amt</title><meta property="article:published_time" content="2024-03-12T09:45:09+00:00">'
    own = '<div><h5><a href="/l">Eva Lang</a></h5><span>12. März 2024</span></div>'
    teaser = '<p class="entry-meta">11. März 2024</p>'

    with_teaser = read(f"{HEAD}{own}<article>{TEXT}<div><div>{teaser}</div></div></article>", head=head)
    local = read(f"{HEAD}<div><span>11. März 2024</span></div><article>{TEXT}</article>", head=head)

    assert (with_teaser.date or "")[:10] == "2024-03-12"
    assert local.date == "2024-03-11"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("8.<a href='/2020/12'>Dezember 2020</a> um 09:43 &middot; <a href='/c'>Fluss</a> &middot; <a href='#k'>6 Kommentare</a>", "de"),
        ("Am 8. <a href='/2020/12'>Dezember 2020</a> | <a href='/c'>Fluss</a> | <a href='/a'>Nora Beck</a>", "de"),
        ("<b>8</b> <a href='/2020/12'>décembre 2020</a> - <a href='/c'>Rivière</a> - <a href='#k'>6 commentaires</a>", "fr"),
        ("8 de <a href='/2020/12'>diciembre de 2020</a> | <a href='/c'>Río</a> | <a href='#k'>6 comentarios</a>", "es"),
    ],
)  # fmt: skip
def test_day_before_a_link_to_the_archive_of_its_month(line: str, language: str) -> None:
    date = read(f"<main>{HEAD}<p>{line}</p>{TEXT}</main>", language=language).date
    assert date is not None
    assert date.startswith("2020-12-08")


@pytest.mark.parametrize(
    "line",
    [
        "Archiv: <a href='/2020/12'>Dezember 2020</a> | <a href='/c'>Fluss</a>",
        "Nr. 48 <a href='/2020/12'>Dezember 2020</a> | <a href='/c'>Fluss</a>",
    ],
)
def test_link_to_the_archive_of_a_month_alone_is_no_day(line: str) -> None:
    assert read(f"<main>{HEAD}<p>{line}</p>{TEXT}</main>").date is None


def test_term_that_says_published_labels_a_day_with_its_weekday() -> None:
    day = '<time datetime="2024-03-14T00:00:00.000Z">Donnerstag, 14. März 2024</time>'
    data = f"<dl><div><dt>Veröffentlicht am</dt><dd>{day}</dd></div></dl>"
    assert (read(f"<article><header>{data}{HEAD}</header>{TEXT}</article>").date or "")[:10] == "2024-03-14"
    for label in ("Beginn des Fests", "Effective Date"):
        event = data.replace("Veröffentlicht am", label)
        assert read(f"<article><header>{event}{HEAD}</header>{TEXT}</article>").date is None


@pytest.mark.parametrize("title", ["Sperrung am Wochenende", "Der neue Termin", "Alles zur Antragsfrist"])
@pytest.mark.parametrize(
    "line", ["<p class=info><time datetime=2024-03-15>15.03.2024</time></p>", "<p>15.03.2024</p>"]
)
def test_a_headline_that_ends_like_a_label_is_none(title: str, line: str) -> None:
    assert read(f"<article><h1>{title}</h1>{line}{TEXT}</article>").date == "2024-03-15"
    # a heading within the text is one
    term = f"<h1>{title}</h1>{TEXT}<h3>Termin</h3>{line}"
    assert read(f"<article>{term}</article>").date is None

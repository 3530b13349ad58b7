"""Times beside days, links that only say to look, titles with a kicker and the like, as offices of all continents set them."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic, typo3
from crawler.parsers.fields.phrases.date_words import find_date
from pipelines.record import build_record

SITE = Site(id="rada", hosts=("www.rada.example",), country="PL", timezone="Europe/Warsaw")
HEAD = "<h1>Ferry across the Lin runs again</h1>"
TEXT = (
    "<p>After a winter in the yard the ferry across the river Lin carries people and carts again, the council said.</p>"
    "<p>Its new motor runs on current from the mill, which the town had bought two years ago for that very purpose.</p>"
)


def page(body: str, head: str = "") -> Page:
    html = (
        f"<html lang=en><head><title>Ferry across the Lin runs again - Rada</title>{head}</head>"
        f"<body>{body}</body></html>"
    )
    return Page(body=html.encode(), url="https://www.rada.example/n/ferry")


def read(body: str, head: str = "") -> Record:
    found = generic.parse(Document(page(body, head)), SITE)
    assert isinstance(found, Article), found
    return build_record(found, page(body, head))


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("<div class=meta><span class=date>06.09.2021</span> <span class=time>14:20 Uhr</span></div>", "2021-09-06T14:20+02:00"),
        ("<p><i>Objavljeno: </i><i>21.10.2022.</i><i>•</i><i>15:44</i></p>", "2022-10-21T15:44+02:00"),
        ("<div><span>3 March 2023</span> | <span>08:05</span></div>", "2023-03-03T08:05+01:00"),
        ("<div><span>12.03.2024</span> <span>14.30 Uhr</span></div>", "2024-03-12T14:30+01:00"),
        ("<p><time class=updated>12.03.2024</time> <time class=published>11.03.2024</time></p>", "2024-03-11"),
        # the length of a recording, a further day, a number
        ("<div class=meta><span class=date>06.09.2021</span> <span>14:20 min</span></div>", "2021-09-06"),
        ("<div class=meta><span class=date>06.09.2021</span> <span>12</span></div>", "2021-09-06"),
        ("<div class=meta><span class=date>06.09.2021</span> <span>Nr. 14:20</span></div>", "2021-09-06"),
    ],
)  # fmt: skip
def test_time_of_day_in_an_element_behind_the_day(line: str, date: str) -> None:
    assert read(f"<main>{HEAD}{line}{TEXT}</main>").date == date


def test_moment_of_the_page_before_the_day_of_metadata() -> None:
    stated = "<p><time datetime='2023-09-15T13:30:00+02:00'>15 September 2023</time></p>"
    head = "<meta name=dcterms.date content=2023-09-15>"
    assert read(f"<main>{HEAD}{stated}{TEXT}</main>", head).date == "2023-09-15T13:30:00+02:00"
    other = head.replace("-15", "-14")
    assert read(f"<main>{HEAD}{stated}{TEXT}</main>", other).date == "2023-09-14"


def test_moment_of_a_change_before_its_day() -> None:
    line = "<p class=lastupdated>Last updated: 05.05.2022 13:41</p>"
    head = "<meta name=DC.Date.Modified content=2022-05-05>"
    assert read(f"<main>{HEAD}{TEXT}{line}</main>", head).date_modified == "2022-05-05T13:41+02:00"
    assert (
        read(f"<main>{HEAD}{TEXT}{line}</main>", head.replace("05-05", "05-04")).date_modified == "2022-05-04"
    )


def test_line_of_two_moments_with_the_day_alone_in_a_tooltip() -> None:
    line = (
        "<div class=info><span class=published title='Diterbitkan: 09 Jun 2023'><time datetime='2023-06-09T16:40:00+08:00'>"
        "09 Jun 2023</time></span> <span class=modified><time datetime='2023-06-10T09:00:00+08:00'>Kemaskini: 10 Jun 2023"
        "</time></span></div>"
    )
    found = read(f"<main>{HEAD}{line}{TEXT}</main>")
    assert found.date == "2023-06-09T16:40:00+08:00"
    assert found.date_modified == "2023-06-10T09:00:00+08:00"


def test_number_and_day_of_a_parliaments_correspondence() -> None:
    line = "<p>Parlamentskorrespondenz Nr. 512 vom 09.05.2023</p>"
    assert read(f"<main><div>{line}{HEAD}</div><div>{TEXT}</div></main>").date == "2023-05-09"


@pytest.mark.parametrize(
    "text", ["ថ្ងៃទី ១២ ខែ មេសា ឆ្នាំ ២០២៣", "ታተመ፦ ሚያዝያ 4 ቀን 2015 ዓ.ም.", "សៅរ៍ 15 កក្កដា 2023"]
)
def test_days_in_the_words_of_ethiopia_and_cambodia_are_found(text: str) -> None:
    assert find_date(text) is not None


def test_text_with_stops_of_ethiopia() -> None:
    text = "<p>የትምህርት ሚኒስቴር በአዲሱ ዓመት ሁለት መቶ አዳዲስ ትምህርት ቤቶች እንደሚከፈቱ አስታወቀ።</p><p>ግንባታው ሁለት ዓመት ፈጅቷል።</p>"
    others = "<ul><li><a href=/n/1>የመምህራን ስልጠና ተጀመረ</a></li><li><a href=/n/2>የመጻሕፍት ስርጭት</a></li></ul>"
    found = read(
        f"<div class=row><div><h2>Ferry across the Lin runs again</h2><ul><li>መስከረም 11 ቀን 2015 ዓ.ም.</li></ul>"
        f"<img src=/s/school.jpg alt=''><div class=q>{text}</div></div><div><div><h4>ዜና</h4>{others}</div></div></div>"
    )
    assert found.body is not None
    assert len(found.body.split("\n\n")) == 2


@pytest.mark.parametrize("action", ["View", "Voir", "Ansehen", "Zobrazit", "Open PDF"])
def test_file_whose_link_only_says_to_look(action: str) -> None:
    box = (
        "<div class=files><div class=file><div class=file__info><div class=file__title>Annex on motors</div>"
        f"<div>(195.07 KB - PDF)</div></div><a href=/d/annex.pdf>{action}</a></div></div>"
    )
    (file,) = read(f"<main><article>{HEAD}{TEXT}{box}</article></main>").attachments
    assert (file.title, file.size) == ("Annex on motors", 199752)


def test_label_of_another_value_is_no_name_of_a_file() -> None:
    row = "<div class=row><strong>Publish Date :</strong> <span>18/02/2021</span> <a href=/d/annex.pdf>View</a> (PDF, 312 KB)</div>"
    (file,) = read(f"<main><article>{HEAD}{TEXT}{row}</article></main>").attachments
    assert file.title == "View"


def test_title_with_its_kicker_is_no_lead() -> None:
    again = "<h2 class=c7><span>Office for Rivers and Canals</span> Ferry across the Lin runs again</h2>"
    found = read(
        f"{HEAD}<ul><li><a href=/>Home</a></li></ul><main><div class=content><div class=c1>{again}"
        f"<p class=c2>Press release No. 171 of 4 May 2023</p><div class=c3>{TEXT}</div></div></div></main>"
    )
    assert found.lead is None


def test_credit_in_the_tooltip_of_a_picture() -> None:
    unit = "<div><a rel=lightbox href=/b/ferry.jpg title='Foto: Jan Holub'><img src=/s/ferry.jpg alt=''></a></div>"
    (image,) = read(f"<main>{HEAD}{unit}<div>{TEXT}</div></main>").images
    assert (image.caption, image.credit) == (None, "Jan Holub")
    named = unit.replace("Foto: Jan Holub", "The ferry at dawn")
    (image,) = read(f"<main>{HEAD}{named}<div>{TEXT}</div></main>").images
    assert image.credit is None


@pytest.mark.parametrize(
    "label", ["<h6><small>Argomenti</small></h6>", "<h5><span>Themenfelder:</span></h5>", "<h6>Temas</h6>"]
)
def test_keywords_behind_a_label_within_a_heading(label: str) -> None:
    chips = "<ul><li><a class=chip href=/t/1><span>Ferries</span></a></li><li><a class=chip href=/t/2>Rivers</a></li></ul>"
    found = read(f"<main>{HEAD}<div>{label}{chips}</div><div>{TEXT}</div></main>")
    assert list(found.tags) == ["Ferries", "Rivers"]


@pytest.mark.parametrize(
    ("markup", "is_typo3"),
    [
        ("<div class='news news-single'>", True),
        ("<div class=news-single>", True),
        ("<app-news-single _nghost-c97>", False),
        ("<div class='page-news-single'>", False),
    ],
)
def test_element_of_a_framework_is_no_template_of_typo3(markup: str, is_typo3: bool) -> None:
    assert typo3.is_match(Document(page(f"{markup}{HEAD}{TEXT}"))) is is_typo3


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        # by whom stands between what was done and when
        (
            "<tr><td>Wytworzył:</td><td>Wydział Zieleni</td><td>20 kwietnia 2020</td></tr>"
            "<tr><td>Opublikował:</td><td>Zofia Mróz</td><td>21 kwietnia 2020, 13:05</td></tr>"
            "<tr><td>Aktualizacja:</td><td>Zofia Mróz</td><td>24 kwietnia 2020, 8:02</td></tr>",
            ("2020-04-21", "2020-04-24"),
        ),
        # put into the system before it was published
        (
            "<tr><td>Data wprowadzenia:</td><td>2020-04-20 12:05</td></tr>"
            "<tr><td>Data publikacji:</td><td>2020-04-21 12:06</td></tr>",
            ("2020-04-21", None),
        ),
        # of laws, of a list of documents, and several changes
        ("<tr><td>Opublikował:</td><td>Dziennik Ustaw</td><td>21 kwietnia 2009</td></tr>", (None, None)),
        (
            "<tr><td>Opublikował:</td><td>Zofia Mróz</td><td>20 kwietnia 2020</td></tr>"
            "<tr><td>Opublikował:</td><td>Jan Klon</td><td>21 kwietnia 2020</td></tr>",
            (None, None),
        ),
        # entries
        (
            "<tr><td>Rejs</td><td>Mróz</td><td>20 kwietnia 2020</td></tr>"
            "<tr><td>Prom</td><td>Klon</td><td>21 kwietnia 2020</td></tr>",
            (None, None),
        ),
    ],
)
def test_days_in_the_metrics_of_polish_bulletins(rows: str, days: tuple[str | None, str | None]) -> None:
    found = read(f"<main>{HEAD}{TEXT}<div class=metryczka><table>{rows}</table></div></main>")
    assert (found.date and found.date[:10], found.date_modified and found.date_modified[:10]) == days


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("No: 211, 12 October 2020, Press Release Regarding the Floods", "2020-10-12"),
        ("Nr. 7/2020; 12.10.2020: Hochwasser am Fluss Lin", "2020-10-12"),
        ("No: 211, 12 October 2020 is a day of mourning", None),
        ("Press Release No. 211 on the treaty of 12 October 2020", None),
    ],
)
def test_day_behind_the_number_that_a_headline_begins_with(title: str, date: str | None) -> None:
    assert read(f"<main><h1>{title}</h1>{TEXT}</main>").date == date


def test_day_of_the_last_change_as_norway_labels_it() -> None:
    dates = "<dl><dt>Først publisert:</dt><dd>03. juni 2021</dd><dt>Siste faglige endring:</dt><dd>10. juni 2021</dd></dl>"
    found = read(f"<main>{HEAD}{dates}{TEXT}</main>")
    assert (found.date, found.date_modified) == ("2021-06-03", "2021-06-10")


@pytest.mark.parametrize(
    ("items", "days"),
    [
        (
            "<li>Osoba udostępniająca: Maria Wrona</li><li>Data udostępnienia: 2018-09-05, 10:31</li>"
            "<li>Data modyfikacji: 2018-09-07, 12:00</li>",
            ("2018-09-05", "2018-09-07"),
        ),
        ("<li>Rejs: 2018-09-05</li><li>Miejsce: Rynek</li>", (None, None)),
        ("<li>Opublikowano: <a href=/n/1>2018-09-05</a></li><li>Opublikowano: <a href=/n/2>2018-09-07</a></li>", (None, None)),
    ],
)  # fmt: skip
def test_days_in_a_list_below_the_text(items: str, days: tuple[str | None, str | None]) -> None:
    found = read(f"<main>{HEAD}{TEXT}<ul class=rejestr>{items}</ul></main>")
    assert (found.date and found.date[:10], found.date_modified and found.date_modified[:10]) == days


@pytest.mark.parametrize("end", ["午前10時から", "（土曜日）午前10時30分まで", " 10:00から"])
def test_the_hour_from_which_something_takes_place_is_text(end: str) -> None:
    line = f"令和4年8月20日{end}"
    text = f"<p>夏休み中の水の事故を防ぐため、小学生を対象に安全教室を開きます。</p><h2>日時</h2><p>{line}</p><h2>場所</h2>"
    found = read(f"<main><h1>川の安全教室を開催します</h1>{text}<p>水瀬川の河原で開きます。</p></main>")
    assert line in (found.body or "").split("\n\n")


def test_day_behind_an_arabic_label_of_two_words() -> None:
    line = "<p>نشر بتاريخ: 22 يونيو 2021</p>"
    found = read(f"<main>{HEAD}{line}{TEXT}</main>")
    assert found.date == "2021-06-22"
    assert "يونيو" not in (found.body or "")


def test_pictures_offered_below_a_heading_that_says_so_are_no_text() -> None:
    files = "<section><h2>{}</h2><ul><li><a href=/m/f.jpg download>Ferry (JPG, 3 MB)</a></li></ul></section>"
    bare = read(f"<main>{HEAD}{TEXT}</main>").body
    found = read(f"<main>{HEAD}{TEXT}{files.format('Bildmaterial')}</main>")
    assert found.body == bare
    assert len(found.attachments) == 1


def test_the_day_until_which_something_is_published_is_none_of_the_page() -> None:
    assert read(f"<main>{HEAD}<p>Oferta udostępniona do 30.09.2018</p>{TEXT}</main>").date is None

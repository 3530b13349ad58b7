"""News that unions, schools, clubs and firms write into pages of their own, and small details of papers."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_authors import ANN, IDA, TITLE, authors_of
from tests.parsers.test_generic import TEXT, URL, record
from tests.parsers.test_generic_lines import MORE

SITE = "Schule am Deich"


def page(head: str, text: str = f"<h2>{TITLE}</h2>{TEXT}{MORE}", window: str = "") -> Record:
    return record(
        f"<html lang=de><head><title>{window}</title></head><body>{head}<main>{text}</main></body></html>"
    )


@pytest.mark.parametrize(
    ("head", "window"),
    [
        (f"<header><h1>{SITE}</h1></header>", f"Aktuelles - {SITE}"),
        (f"<header><div><h1>{SITE}</h1><ul><li><a href=/a>Start</a></li></ul></div></header>", f"Aktuelles | {SITE}"),
        (f"<header><h1>{SITE}</h1></header>", "Neue Fähre"),
        (f"<div><h1>{SITE}</h1></div>", "Neue Fähre"),
    ],
)  # fmt: skip
def test_title_below_the_name_of_the_site_in_the_head_of_the_page(head: str, window: str) -> None:
    found = page(head, window=window)
    assert found.title == TITLE
    assert TITLE not in (found.body or "")


@pytest.mark.parametrize(
    ("head", "window"),
    [
        (f"<header><h1>{TITLE}</h1></header>", f"{TITLE} - {SITE}"),
        (f"<header><h1>{TITLE}</h1></header>", SITE),
        (f"<header><h1>{TITLE}</h1></header>", TITLE),
        (f"<header><h1>{TITLE}</h1></header>", "Wohin"),
        ("<header><a href=/>Schule am Deich</a><h1>Hafenfest</h1></header>", "Aktuelles | Hafenfest"),
        ("<header><h1>Hafenfest</h1></header>", "Ministerium für Häfen - Hafenfest"),
    ],
)
def test_title_in_the_head_of_the_page(head: str, window: str) -> None:
    title = "Hafenfest" if "Hafenfest" in head else TITLE
    assert page(head, f"<h2>Wohin sie fährt</h2>{TEXT}{MORE}", window).title == title


OFFICE = "Ministerium für Häfen"


@pytest.mark.parametrize(
    "head", ["<div><h1>{}</h1></div>", "<h1>{}</h1>", "<div><h1>{}</h1><h2>Aktuelles</h2></div>"]
)
@pytest.mark.parametrize(
    "office", [OFFICE, "Ministry of Works", "Министерство строительства", "Υπουργείο Έργων"]
)
def test_title_below_the_name_of_an_office_that_the_window_has_alone(office: str, head: str) -> None:
    below = TITLE if "h2" not in head else f"{TITLE}</h2><h3>{TITLE} wieder"
    found = page(head.format(office), f"<h2>{below}</h2>{TEXT}{MORE}", office)
    assert (found.title or "").startswith(TITLE)


@pytest.mark.parametrize(
    ("url", "below"),
    [
        ("https://www.amt.example/ministerium-für-häfen", ""),
        ("https://www.amt.example/x/1", f"<h2>Unsere Leute</h2>{MORE}"),
    ],
)
def test_page_about_an_office_has_its_name(url: str, below: str) -> None:
    text = f"<h1>{OFFICE}</h1><main><h2>Unsere Häfen und Wege</h2>{TEXT}{MORE}{below}</main>"
    found = record(f"<html lang=de><head><title>{OFFICE}</title></head><body>{text}</body></html>", url=url)
    assert found.title == OFFICE


@pytest.mark.parametrize(
    ("window", "title"),
    [
        (f"{OFFICE} - Hafenfest an der Lauter", "Hafenfest an der Lauter"),
        (f"{OFFICE} öffnet den neuen Hafen - Hafenfest an der Lauter", "Hafenfest an der Lauter"),
    ],
)
def test_title_behind_the_name_of_the_office(window: str, title: str) -> None:
    """A heading of a part may begin with the name, too."""
    text = f"<h1>{title}</h1>{TEXT}<h2>Das {OFFICE} dankt allen</h2>{MORE}"
    assert page("", text, window).title == title


@pytest.mark.parametrize(
    "row", ["{} <i class=v></i>63 <i class=c></i>0", "<i class=d></i> {} <i></i>1204", "{} 7 12 3"]
)
def test_day_before_counters_that_only_signs_tell(row: str) -> None:
    line = row.format("2019-08-21")
    html = f"<div class=h><div><h3>{TITLE}</h3></div><div><p>{line}</p></div></div><div>{TEXT}{MORE}</div>"
    assert record(f"<html><body>{html}</body></html>").date == "2019-08-21"


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("<li><a href='{}'>{}</a> <span>(May 13, 2022)</span></li>", "2022-05-13"),
        ("<tr><td>13.05.2022</td><td><a href='{}#top'>{}</a></td></tr>", None),  # a place on the page
        ("<li><span>13.05.2022</span> <b><a href='{}'>{}</a></b></li>", "2022-05-13"),
        ("<li><a href='{0}'><img src=/t.jpg></a> <a href='{0}'>{1}</a> 13.05.2022</li>", "2022-05-13"),
        ("<li><a href='/other'>{1}</a> <span>(May 13, 2022)</span></li>", None),
        ("<li><a href='{}'>Mehr</a> <span>(May 13, 2022)</span></li>", None),
        ("<li><a href='{}'>{}</a></li>", None),
    ],
)
def test_day_of_the_own_entry_in_the_list_of_the_latest_news(entry: str, day: str | None) -> None:
    others = "<li><a href=/n/1>Alter Steg gesperrt</a> <span>(Feb 18, 2022)</span></li>"
    html = (
        f"<div><h2>{TITLE}</h2>{TEXT}{MORE}</div>"
        f"<div class=col><h5>Latest News</h5><ul>{others}{entry.format(URL, TITLE)}</ul></div>"
    )
    found = record(f"<html lang=en><head><title>{TITLE} | Tide</title></head><body>{html}</body></html>")
    assert found.date == day
    assert day is None or found.provenance["date"]["rule"] == "own entry in a list"


def test_entry_of_a_list_does_not_stand_against_the_own_day() -> None:
    html = f"<div><h2>{TITLE}</h2><p>12 March 2024</p>{TEXT}{MORE}</div><ul><li><a href='{URL}'>{TITLE}</a> May 13, 2022</li></ul>"
    assert record(f"<html lang=en><body>{html}</body></html>").date == "2024-03-12"


@pytest.mark.parametrize(
    "line", ["注：文章内的所有配图皆为网络转载图片，侵权即删！", "图片来自网络，如有侵权请联系我们删除。"]
)
def test_notice_on_pictures_taken_from_elsewhere_is_no_text(line: str) -> None:
    said = [
        "法院认定该公司侵权，并要求赔偿。",
        "该公司因侵权行为被责令删除相关内容。",
        "如发现侵权行为，请联系执法部门举报。",
    ]
    text = f"<h2>{TITLE}</h2>{TEXT}<p>{'</p><p>'.join(said)}</p>{MORE}<p>{line}</p>"
    body = page("", text, TITLE).body or ""
    assert line not in body
    assert [one for one in said if one not in body] == []


def test_signs_of_a_viewers_buttons_are_no_text() -> None:
    viewer = "<div class=q1><span onclick=z()>×</span><img src='' alt=''><div><span>❮</span><span>❯</span></div></div>"
    table = "<table><tr><th>Steg</th><th>offen</th></tr><tr><td>Ost</td><td>×</td></tr></table>"
    body = page("", f"<h2>{TITLE}</h2>{TEXT}{MORE}{table}{viewer}", TITLE).body or ""
    assert body.endswith("Ost | ×")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (f"{ANN.upper()} / KONAKDERE, (DDA)", [ANN.upper()]),
        ("Ayşe DEMİR/ANKARA, (DHA)", ["Ayşe DEMİR"]),
        (f"{ANN} / {IDA}", [ANN, IDA]),
        (f"{ANN} / DPA", [ANN, "DPA"]),
        (f"{ANN} / Reuters", [ANN, "Reuters"]),
    ],
)
def test_place_behind_the_name_of_who_wrote(line: str, names: list[str]) -> None:
    assert authors_of(head=f"<meta name=author content='{line}'>") == names


@pytest.mark.parametrize(
    "name", ["Your name", "your company", "Author Name", "Admin User", "PT. Tani Lereng", "CV. Kopi Utara"]
)
def test_name_that_a_template_keeps_for_one_is_none(name: str) -> None:
    assert authors_of(head=f"<meta name=author content='{name}'>") == []


@pytest.mark.parametrize(
    "lead",
    [
        "<div class=art__lead><p>{}</p></div>",
        "<div class=art__lead>{}</div>",
        "<div class=intro><p>{}</p></div>",
        "<div class=art-subhead>{}</div>",
        "<p class=subhead>{}</p>",
    ],
)
def test_short_introduction_in_a_box_that_is_called_so(lead: str) -> None:
    said = "Ein Steg wird zur Fähre am Fluss."
    text = f"<header><h1>{TITLE}</h1><p>12. März 2024</p></header>{lead.format(said)}<div>{TEXT}{MORE}</div>"
    found = page("", text, TITLE)
    assert found.lead == said
    assert said not in (found.body or "")


@pytest.mark.parametrize("month", ["NOVEMBER, 2011", "Marzo 2026", "Март 2022 г.", "marzo de 2020"])
def test_month_above_a_text_is_neither_title_nor_text(month: str) -> None:
    for line in (f"<h4>{month}</h4>", f"<p>{month}</p>"):
        html = f"<h5>{TITLE}</h5><div>{line}</div><div><div>{TEXT}</div><div>{MORE}</div></div>"
        found = record(f"<html><head><title>Studio / Grafik</title></head><body>{html}</body></html>")
        assert found.title == TITLE
        assert month not in (found.body or "")


@pytest.mark.parametrize("line", ["Olympia 2024", "Heft 2021", "Juni 2020 war nass"])
def test_year_behind_another_word_is_text(line: str) -> None:
    text = f"<h1>{TITLE}</h1>{TEXT}<p>{line}</p><p>Mai 2021</p>{MORE}"
    body = page("", text, TITLE).body or ""
    assert line in body
    assert "Mai 2021" in body  # amid a text, a month is the heading of a part


def test_heading_of_a_part_is_no_introduction() -> None:
    text = f"<h1>{TITLE}</h1><div>{TEXT}{MORE}<h3 class=subhead>Ein Steg wird zur Fähre</h3>{MORE}</div>"
    assert page("", text, TITLE).lead is None


def test_paper_and_its_place_in_the_data_are_no_author() -> None:
    head = "<meta name=author content='Deichbote, Auenstadt'><meta property=og:site_name content=Deichbote>"
    assert authors_of(head=head) == []
    assert authors_of(f"<p class=author>Von {ANN}</p>", head=head) == [ANN]


@pytest.mark.parametrize(
    "label",
    [
        "Följ ämnen i artikeln",
        "Ämnen i artikeln:",
        "Emner i artiklen",
        "Související témata",
        "Kapcsolódó témák",
    ],
)
def test_keywords_below_a_heading_that_calls_them_the_topics_of_the_article(label: str) -> None:
    tags = f"<div><h4>{label}</h4><a href=/t/smedja>Smedja</a><a href=/t/hembygd>Hembygd</a></div>"
    assert page("", f"<h2>{TITLE}</h2>{TEXT}{MORE}{tags}", TITLE).tags == ("Smedja", "Hembygd")


KOREAN = "읍내 도서관이 열 달 동안의 공사를 마치고 지난 토요일 다시 문을 열어 주민 이백여 명이 찾았다."


@pytest.mark.parametrize(
    ("head", "end"),
    [
        ("<span>김민수 기자</span><span>minsu@bote.example</span>", ""),
        ("<span>김민수 기자</span>", "<br><br>김민수 기자 minsu@bote.example"),
        ("<span>김민수 기자</span>", "<br><br>김민수 선임기자(minsu@bote.example)"),
        ("<span>김민수 기자</span>", "<br><br>Copyright ⓒ 강변일보. 무단 전재 및 재배포 금지"),
    ],
)
def test_reporter_with_address_and_rights_around_a_text_of_line_breaks(head: str, end: str) -> None:
    info = f"<div>{head}<p>입력 : 2022-11-07 09:12</p></div>"
    text = f"<h2>열람실 새로 단장</h2>{info}<div>{KOREAN}<br><br>{KOREAN[3:]}<br><br>{KOREAN[8:]}{end}</div>"
    found = page("", text, "열람실 새로 단장")
    assert found.authors == ("김민수",)
    assert (found.body or "").split("\n\n") == [KOREAN, KOREAN[3:], KOREAN[8:]]


@pytest.mark.parametrize("label", ["责任编辑：李华", "編輯：李华", "校对：李华"])
def test_who_edited_is_no_author(label: str) -> None:
    assert authors_of(after=f"<p class=show_author>{label}</p>") == []


@pytest.mark.parametrize(
    "lead",
    [
        "<p class=lead><strong>สะพานข้ามคลองกลับมาใช้ได้อีกครั้ง</strong></p>",
        "<p data-dot=ogm-article-perex>Ein Steg wird zur Fähre am Fluss.</p>",
    ],
)
def test_short_introduction_without_a_stop_or_a_class(lead: str) -> None:
    text = f"<h1>{TITLE}</h1><div>12. März 2024</div>{lead}<div>{TEXT}{MORE}</div>"
    found = page("", text, TITLE)
    assert found.lead
    assert found.lead in lead


def test_list_below_a_heading_that_asks_to_read_on_is_no_text() -> None:
    box = "<p><strong>Διαβάστε επίσης:</strong></p><ul><li><a href=/n/1>Νέο δρομολόγιο για τα νησιά</a></li></ul>"
    body = page("", f"<h1>{TITLE}</h1>{TEXT}{box}{MORE}", TITLE).body or ""
    assert "Διαβάστε" not in body
    assert "δρομολόγιο" not in body

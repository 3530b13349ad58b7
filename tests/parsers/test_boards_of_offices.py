"""Entries of the boards that offices of East Asia and others publish with: the title beside a label, tables around the text,
questions below it, files under labels."""

from __future__ import annotations

from typing import cast

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Site
from crawler.parsers import generic
from crawler.parsers.fields.language import guess_language
from tests.parsers.found import fields

SITE = Site(id="gun", hosts=("www.gun.example",), country="PL", timezone="Europe/Warsaw")
LINES = [
    "다리 공사가 끝나 내일부터 수레와 사람이 다시 강을 건넌다고 군이 밝혔다.",
    "군은 다리 난간을 새로 칠하고 등불 마흔 개를 달았다.",
]
TEXT = "<br>".join(LINES)
TITLE = "큰내 다리 다시 열려"
LABEL = "제목"


def read(body: str, window: str = "보도자료 | 큰내군") -> dict[str, object]:
    html = (
        f"<html lang=ko><head><title>{window}</title></head><body><ul class=gnb><li><a href=/a>민원</a></li>"
        f"<li><a href=/b>소식</a></li></ul>{body}<div id=footer>큰내군 중앙로 1</div></body></html>"
    )
    page = Page(body=html.encode(), url="https://www.gun.example/board/view.do?id=7")
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    return fields(found)


def text(found: dict[str, object]) -> str:
    body = found["body"]
    assert isinstance(body, list)
    return " ".join(body)


@pytest.mark.parametrize(
    "board",
    [
        f"<table><tr><th>{LABEL}</th><td>{TITLE}</td></tr><tr><td colspan=2>{TEXT}</td></tr></table>",
        f"<div><dl><dt><em>{LABEL}</em> <span>{TITLE}</span></dt></dl><div>{TEXT}</div></div>",
        f"<div><ul><li><strong>{LABEL}</strong>: <span>{TITLE}</span></li></ul><div>{TEXT}</div></div>",
        f"<div><div class=tit><h4>{TITLE}</h4></div><div>{TEXT}</div></div>",
    ],
)
def test_title_below_a_heading_that_names_the_board(board: str) -> None:
    found = read(f"<h3>보도자료</h3>{board}")
    assert found["title"] == TITLE
    assert text(found) == " ".join(LINES)


def test_title_labelled_below_a_step_of_the_path() -> None:
    path = (
        "<div class=location><a href=/>홈</a> &gt; <a href=/s>군정소식</a> &gt; <strong>알림</strong></div>"
    )
    board = f"<table><tr><th>{LABEL}</th><td>{TITLE}</td></tr><tr><td colspan=2>{TEXT}</td></tr></table>"
    assert read(f"<h2>군정소식</h2>{path}{board}", "군정소식 | 큰내군")["title"] == TITLE


def test_heading_that_tells_more_stays_the_title() -> None:
    # a table of the text may label a title of its own
    table = "<table><tr><th>Title</th><td>A history of ferries</td></tr><tr><th>Author</th><td>Ann Lee</td></tr></table>"
    found = read(
        f"<h1>Prize for a book on ferries</h1><p>{LINES[0]}</p>{table}<p>{LINES[1]}</p>",
        "Prize for a book on ferries",
    )
    assert found["title"] == "Prize for a book on ferries"


@pytest.mark.parametrize(
    "label",
    [
        "<p><strong>Title:</strong> <em>A history of ferries</em></p>",
        "<table><tr><th>Title</th><td>A history of ferries</td></tr><tr><th>Author</th><td>Ann Lee</td></tr></table>",
        "<dl><dt>Title</dt><dd>A history of ferries</dd></dl>",
    ],
)
@pytest.mark.parametrize("title", ["Prize for a book on ferries of the lake", "Prize for a book"])
def test_heading_that_ends_the_path_stays_the_title(title: str, label: str) -> None:
    path = f"<nav class=breadcrumb><a href=/>Home</a> &gt; <a href=/news/>News</a> &gt; <span>{title}</span></nav>"
    found = read(f"{path}<h1>{title}</h1><p>{LINES[0]}</p><p>{LINES[1]}</p>{label}", title)
    assert found["title"] == title
    assert "A history of ferries" in text(found)


def test_long_heading_that_ends_the_path_stays_the_title_above_a_table() -> None:
    title = "Prize for a book on ferries of the lake"
    path = f"<nav class=breadcrumb><a href=/>Home</a> &gt; <a href=/news/>News</a> &gt; <span>{title}</span></nav>"
    table = "<table><tr><th>Title</th><td>A history of ferries</td></tr></table>"
    found = read(f"{path}<h1>{title}</h1>{table}<p>{LINES[0]}</p><p>{LINES[1]}</p>", title)
    assert found["title"] == title


def test_short_heading_that_ends_the_path_stays_the_title_above_a_label() -> None:
    path = "<nav class=breadcrumb><a href=/>Home</a> &gt; <a href=/news/>News</a> &gt; <a href=#top>Bridge closed</a></nav>"
    label = "<p><b>Title:</b> <span>Works on the bridge of the lake</span></p>"
    found = read(f"{path}<h1>Bridge closed</h1>{label}<p>{LINES[0]}</p><p>{LINES[1]}</p>", "Bridge closed")
    assert found["title"] == "Bridge closed"


def test_line_set_apart_below_a_heading_of_the_kind_of_text() -> None:
    board = (
        "<h1>Press Releases</h1><table><tr><td><b>Date : Mar 05, 2025</b></td></tr><tr><td align=center>"
        "<b>Bank issues fresh coins of ten marks</b></td></tr><tr><td><p>The bank will shortly put new coins of ten marks into "
        "circulation, with the picture of a ferry.</p><p>Those of older years remain good money.</p></td></tr></table>"
    )
    found = read(board, "Press Releases - Bank of the Lin")
    assert found["title"] == "Bank issues fresh coins of ten marks"


@pytest.mark.parametrize(
    ("views", "cell"),
    [
        ("<tr><th scope=row>조회수</th><td>172</td></tr>", f"<td colspan=2 class=con>{TEXT}</td>"),
        ("", f"<th scope=row>내용</th><td colspan=3>{TEXT}</td>"),
    ],
)
def test_rows_of_labels_in_the_table_of_the_day_are_no_text(views: str, cell: str) -> None:
    board = (
        f"<div class=board><table><caption>보도자료 상세보기</caption><tbody><tr><th colspan=4>{TITLE}</th></tr><tr><th>작성일</th>"
        f"<td>2025-06-15</td></tr>{views}<tr>{cell}</tr></tbody></table></div>"
    )
    found = read(board, f"{TITLE} | 큰내군")
    assert found["date"]
    assert text(found) == " ".join(LINES)


def test_facts_in_the_table_of_the_day_are_text() -> None:
    rows = (
        "<tr><th>Data publikacji</th><td>12.03.2024</td></tr><tr><th>Numer sprawy</th><td>OR.271.4.2024</td></tr>"
        "<tr><th>Termin składania ofert</th><td>26.03.2024 godz. 10:00</td></tr><tr><th>Liczba wyświetleń</th><td>12</td></tr>"
        f"<tr><th>Opis</th><td>{TEXT}</td></tr>"
    )
    found = text(read(f"<h1>{TITLE}</h1><table>{rows}</table>", TITLE))
    assert "Numer sprawy | OR.271.4.2024" in found
    assert "Termin składania ofert | 26.03.2024 godz. 10:00" in found
    assert "wyświetleń" not in found


def test_table_of_the_text_keeps_its_rows() -> None:
    # a day that is no day of publication makes no table of data of it
    table = (
        "<table><tr><th>일시</th><td>2025-06-20</td></tr><tr><th>장소</th><td>큰내 나루터</td></tr></table>"
    )
    found = read(f"<h1>{TITLE}</h1><p>{LINES[0]}</p><p>{LINES[1]}</p>{table}", TITLE)
    assert "장소 | 큰내 나루터" in text(found)


@pytest.mark.parametrize("line", [TITLE, f"<span>{TITLE}</span>", "<b>큰내 다리</b> <span>다시 열려</span>"])
def test_first_line_that_repeats_the_title(line: str) -> None:
    found = read(f"<h2>{TITLE}</h2><div class=view>{line}<br>{TEXT}</div>", f"{TITLE} | 큰내군")
    assert text(found) == " ".join(LINES)


def test_first_line_that_says_more_than_the_title_stays() -> None:
    found = read(f"<h2>{TITLE}</h2><div class=view>{TITLE} 내일부터<br>{TEXT}</div>", f"{TITLE} | 큰내군")
    assert text(found) == f"{TITLE} 내일부터 {' '.join(LINES)}"


SHORT = "<p>部品の募集</p><h3>期限</h3><p>8月3日（月曜日）</p><p>正午必着</p>"


def test_question_of_a_form_is_no_text() -> None:
    form = (
        "<div><h2>ご意見をお聞かせください</h2><form><fieldset><legend>情報は役に立ちましたか？探していたものはありましたか？</legend>"
        "<input type=radio name=a><label>はい</label></fieldset></form></div>"
    )
    found = read(
        f"<div id=m><h1>渡し船の部品</h1><div class=detail>{SHORT}</div>{form}</div>", "渡し船の部品"
    )
    assert found["body"] == ["部品の募集", "期限", "8月3日（月曜日）", "正午必着"]


def test_legend_of_a_frame_without_fields_is_text() -> None:
    found = read(
        f"<h1>{TITLE}</h1><fieldset><legend>다리가 새로 열려 사람과 수레가 다시 강을 건넌다.</legend><p>{LINES[0]}</p></fieldset>",
        TITLE,
    )
    assert "다리가 새로 열려 사람과 수레가 다시 강을 건넌다." in text(found)


def test_box_of_inquiries_is_no_text() -> None:
    found = read(
        "<div id=c><h2>寄席に出ませんか</h2><p>登録日：2026年6月19日</p><div class=b><p>今年の寄席は落語と手品を広く募ります。はじめての方も歓迎です。</p>"
        "<p>12月13日（日） 午後1時～</p></div><div class=inquiry><h3>お問い合わせ</h3><p>文化振興課 電話 0855-25-0000 "
        "メールアドレス：bunka@gun.example 受付は平日の午前九時から午後五時までです</p></div></div>",
        "寄席に出ませんか",
    )
    assert found["body"] == [
        "今年の寄席は落語と手品を広く募ります。はじめての方も歓迎です。",
        "12月13日（日） 午後1時～",
    ]
    assert found["date"]


@pytest.mark.parametrize(
    ("files", "title"),
    [
        (
            "<p><strong>첨부파일</strong> <a href=/download.gun?fileSid=9><img src=/i.gif alt=jpg> 나루터.jpg</a></p>",
            "나루터.jpg",
        ),
        (
            "<dl><dt>파일</dt><dd><a href=/upload/down.do?id=77>나루터.jpg (2.1 MB)</a></dd></dl>",
            "나루터.jpg (2.1 MB)",
        ),
        ("<ul><li><a href=/f/12.pdf>応募要項 [PDFファイル／245KB]</a></li></ul>", "応募要項"),
        ("<h2>Descargar</h2><ul><li><a href=/f/12.pdf>Comunicado.pdf</a></li></ul>", "Comunicado.pdf"),
    ],
)
def test_files_under_a_label(files: str, title: str) -> None:
    found = read(
        f"<div id=v><h2>{TITLE}</h2><div class=con><p>{LINES[0]}</p><p>{LINES[1]}</p></div>{files}</div>",
        TITLE,
    )
    attachments = found["attachments"]
    assert isinstance(attachments, list)
    assert [name for _, name, _ in attachments] == [title]
    assert text(found) == " ".join(LINES)


def test_word_before_a_picture_is_no_label_of_a_file() -> None:
    found = read(
        f"<div id=v><h2>{TITLE}</h2><p>{LINES[0]}</p><p>{LINES[1]}</p></div><p><strong>사진</strong> <a href=/download.gun?fileSid=9>"
        "나루터.jpg</a></p>",
        TITLE,
    )
    assert found["attachments"] == []


CONTACT = (
    "<div id=reference><h2><span>このページに関する</span>お問い合わせ</h2><p><strong>こども課</strong><br>川辺市本町1-1<br>"
    "電話：0123-45-0000 ファクス：0123-45-0001<br><a href=/mail>お問い合わせは専用フォームをご利用ください。</a></p></div>"
)


def test_contact_below_lines_without_a_sentence() -> None:
    found = read(
        f"<div id=p><article><h1>保育所の申し込み</h1><p class=update>ページ番号1005678　更新日 令和5年10月2日</p><h2>受付期間</h2>"
        f"<p>令和5年11月1日（水曜日）から11月30日（木曜日）まで</p><h2>受付場所</h2><p>市役所2階 こども課</p><p>PDFファイルをご覧いただくためには"
        f"「Adobe（R） Reader（R）」が必要です。お持ちでない方はアドビのサイトからダウンロードしてください。</p>{CONTACT}</article></div>",
        "保育所の申し込み｜川辺市",
    )
    assert found["body"] == [
        "受付期間",
        "令和5年11月1日（水曜日）から11月30日（木曜日）まで",
        "受付場所",
        "市役所2階 こども課",
    ]


@pytest.mark.parametrize("title", ["こども課のお知らせ", "お問い合わせ"])
def test_contact_that_is_all_that_a_page_says_is_its_text(title: str) -> None:
    assert "こども課 川辺市本町1-1" in text(read(f"<div id=p><h1>{title}</h1>{CONTACT}</div>", title))


@pytest.mark.parametrize(
    "line", ["ユーザー登録 2024年3月12日まで", "世界遺産登録：2024年3月12日", "車両登録日 2024年3月12日"]
)
def test_registration_of_something_else_is_no_publication(line: str) -> None:
    found = read(f"<div id=p><h1>{TITLE}</h1><p>{line}</p><p>{LINES[0]}</p><p>{LINES[1]}</p></div>", TITLE)
    assert found["date"] == []


def test_box_that_asks_readers_is_no_text_however_short_the_page() -> None:
    found = read(
        "<div id=m><div id=con><h1>休館のお知らせ</h1><h2>施設</h2><ul><li>県立図書館</li><li>県民会館</li></ul><p>8月15日（火曜日）終日</p></div>"
        "<div id=tmp_feedback><p>より良いウェブサイトにするためにみなさまのご意見をお聞かせください</p><form><fieldset><legend>質問：このページの"
        "情報は役に立ちましたか？</legend><input type=radio name=q><label>役に立った</label></fieldset></form></div></div>",
        "休館のお知らせ",
    )
    assert found["body"] == ["施設", "県立図書館", "県民会館", "8月15日（火曜日）終日"]


def test_article_about_feedback_is_text() -> None:
    found = read(f"<h1>{TITLE}</h1><div class=feedback><p>{LINES[0]}</p><p>{LINES[1]}</p></div>", TITLE)
    assert text(found) == " ".join(LINES)


def test_cells_of_labels_and_values() -> None:
    rows = [
        ("เรื่อง", "แจ้งปิดน้ำประปาเพื่อซ่อมท่อ หมู่ที่ 4"),
        ("รายละเอียด", "องค์การบริหารส่วนตำบลขอแจ้งปิดน้ำประปาชั่วคราวในวันเสาร์นี้ เพื่อซ่อมท่อเมนหลัก จึงขออภัยในความไม่สะดวก"),
        ("ผู้ประกาศ", "กองช่าง"),
    ]
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    found = read(f"<h3>ข่าวประชาสัมพันธ์</h3><table>{table}</table>", "ตำบลบ้านสวน :: ข่าวประชาสัมพันธ์")
    assert found["title"] == rows[0][1]
    assert found["body"] == [rows[1][1]]


def test_low_heading_that_the_window_names() -> None:
    found = read(
        f"<header><h2>Wizara ya Afya</h2></header><div class=c><h2>Habari</h2><h4>Uzinduzi wa kituo cha afya</h4><small>Imewekwa: 03 Jul, 2021"
        f"</small><p>{LINES[0]}</p><p>{LINES[1]}</p></div>",
        "Wizara ya Afya | Uzinduzi wa kituo cha afya",
    )
    assert found["title"] == "Uzinduzi wa kituo cha afya"
    assert found["date"]


def test_sign_of_a_new_entry_in_a_heading() -> None:
    found = read(f"<h2>{TITLE}<span class='ir ir-bbs-new'>새글</span></h2><div>{TEXT}</div>")
    assert found["title"] == TITLE


def test_notice_of_days_in_chinese_letters_is_japanese() -> None:
    days = "期間 7月16日（土）～8月21日（日） 時間 午前10時～午後4時 会場 中央公民館二階大会議室 申込先 教育委員会生涯学習課 電話受付 平日午前九時"
    assert guess_language(f"町民講座の案内です。受講無料です。 {days}", 6) == "ja"
    assert guess_language(f"町民讲座通知。免费参加。 {days}", 6) == "zh"


def test_title_labelled_below_the_name_of_the_folder() -> None:
    menu = "<ul><li><a href=/noticias>Noticias</a></li><li><a href=/board>Licitaciones</a></li></ul>"
    rows = (
        "<tr><th>Título</th><td>Reposición de luminarias del parque</td></tr><tr><th>Fecha de publicación</th><td>14-03-2023</td></tr>"
        "<tr><th>Unidad</th><td>Dirección de Obras</td></tr><tr><th>Descripción</th><td>Se llama a licitación pública para la reposición de "
        "ochenta luminarias del parque central, según las bases.</td></tr>"
    )
    found = read(f"{menu}<h2>Licitaciones</h2><table>{rows}</table>", "Municipalidad de Los Sauces")
    assert found["title"] == "Reposición de luminarias del parque"
    assert text(found) == (
        "Se llama a licitación pública para la reposición de ochenta luminarias del parque central, según las bases."
    )


def test_day_of_change_in_a_table_of_data() -> None:
    data = "<table><tr><th>Data publikacji</th><td>2023-05-08</td></tr><tr><th>Ostatnia zmiana</th><td>2023-05-09</td></tr></table>"
    found = read(f"<h2>{TITLE}</h2><p>{LINES[0]}</p><p>{LINES[1]}</p>{data}", f"{TITLE} | 큰내군")
    assert found["date_modified"] == ["2023-05-09"]


def _above_a_table(line: str) -> object:
    table = (
        f"<table class=tablebg><tr><td class=head><b> Date : Mar 05, 2025</b></td></tr><tr><td align=center class=head><b>{TITLE}"
        f"</b></td></tr><tr><td><table><tr><td><p>{LINES[0]}</p><p>{LINES[1]}</p></td></tr></table></td></tr></table>"
    )
    return read(f"<div><h1>Press Releases</h1>{line}{table}</div>", "Press Releases - Bank")["attachments"]


@pytest.mark.parametrize("shown", ["<img src=/pdf.gif>", "Full text"])
def test_file_right_above_the_table_of_the_text(shown: str) -> None:
    line = f"<a href=/PR22.PDF>{shown}</a><span>(133 kb)</span>"
    ((url, *_),) = cast(list[tuple[str, str | None, str | None]], _above_a_table(line))
    assert url == "https://www.gun.example/PR22.PDF"


def test_sign_without_a_size_above_a_table_is_no_file_of_the_text() -> None:
    assert not _above_a_table("<a href=/PR22.PDF><img src=/pdf.gif></a>")

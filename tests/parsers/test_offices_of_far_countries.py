"""Forms of offices from Asia, Africa and the Americas: titles without headings, notices of tenders, lists of what was
released by day."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Listing, Page, Record
from crawler.parsers import generic
from crawler.parsers.fields.phrases.date_words import says_published, says_updated
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.titles.stated_titles import SEPARATORS
from tests.parsers.test_generic import SITE, TEXT, page, record

LIST_URL = "https://www.amt-fuer-wege.example/liste/"
HAN = (
    "<p>　　五月二日，镇水利站在东河水库举办防汛演练，全镇六支队伍一百余人参加。</p>"
    "<p>　　演练模拟水库水位超过警戒线，检验了预警发布、人员转移等环节。</p>"
)


def window(title: str, inside: str, head: str = "") -> Record:
    return record(f"<html><head><title>{title}</title>{head}</head><body>{inside}</body></html>")


def listing(inside: str) -> Listing:
    result = generic.parse(Document(Page(body=page(inside).encode(), url=LIST_URL)), SITE)
    assert isinstance(result, Listing), result
    return result


def entries(found: Listing) -> list[tuple[str, str | None, str | None]]:
    return [(item.url.rpartition("/")[2], item.title_text, item.date_text) for item in found.items]


# ---------------------------------------------------------------- titles

MENU = '<div class="m"><a href="/">首页</a><a href="/xx">动态</a><a href="/zw">政务</a></div>'


@pytest.mark.parametrize(
    "title", ["东河镇举办防汛演练-东河镇人民政府", "东河镇举办防汛演练_工作动态_东河网", "东河镇举办防汛演练-工作动态-东河镇人民政府"],
)  # fmt: skip
@pytest.mark.parametrize("line", ["<div class=b1>{}</div>", "<p>{}</p>", "<td>{}</td>"])
def test_line_before_a_sign_without_blanks_is_the_title(title: str, line: str) -> None:
    line = line.format("东河镇举办防汛演练")
    shown = f"<table><tr>{line}</tr></table>" if "td" in line else line
    one = window(
        title, f"{MENU}<div class=c1>{shown}<div class=c2>2022-05-03</div><div class=c3>{HAN}</div></div>"
    )
    assert one.title == "东河镇举办防汛演练"
    assert one.body is not None
    assert one.body.startswith("五月二日")


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("中国-东盟博览会开幕", 1),
        ("中国-东盟博览会开幕-东河政府网", 2),
        ("2023-2024学年校历-东河大学", 2),
        ("snake_case in names", 1),
        ("Köln-Bonn", 1),
    ],
)
def test_hyphens_that_join_names_are_no_separators(title: str, parts: int) -> None:
    assert len(SEPARATORS.split(title)) == parts


def test_title_that_chinas_offices_state() -> None:
    one = window(
        "东河市公共资源交易中心",
        f"{MENU}<div>{HAN}</div>",
        '<meta content="青石路排水改造工程招标公告" name="ArticleTitle">',
    )
    assert one.title == "青石路排水改造工程招标公告"


def test_short_text_as_a_whole_is_no_title() -> None:
    paragraphs = (
        "<p>วันนี้เวลา 10.00 น. ผู้ว่าราชการจังหวัดตรวจเยี่ยมศูนย์พักพิงชั่วคราวริมแม่น้ำพร้อมมอบของใช้จำเป็นแก่ประชาชน</p>"
        "<p>ผู้ว่าราชการจังหวัดกล่าวว่าจะเร่งซ่อมแซมถนนและสะพานที่เสียหายให้แล้วเสร็จภายในสองเดือน</p>"
    )
    one = window(
        "จังหวัด-ข่าว-ผู้ว่าฯ ตรวจเยี่ยมศูนย์พักพิง",
        f'<div class=k><span class=kk>ผู้ว่าฯ ตรวจเยี่ยมศูนย์พักพิง</span><p class=dd>29 สิงหาคม 2566</p><div class="k t">{paragraphs}</div></div>',
    )
    assert one.title == "ผู้ว่าฯ ตรวจเยี่ยมศูนย์พักพิง"
    assert len((one.body or "").split("\n\n")) == 2


def test_sign_for_and_is_no_word_of_a_title() -> None:
    one = window(
        "Roads &amp; Public Works",
        f"<table><tr><td align=center><font size=4><b>Bridge at Lauter reopens</b></font></td></tr><tr><td>{TEXT}</td></tr></table>",
    )
    assert one.title == "Bridge at Lauter reopens"


# ---------------------------------------------------------------- texts


def test_lines_of_a_review_that_lead_on_are_of_one_text() -> None:
    lines = (
        "<div><b>1.镇里召开例会</b></div>"
        "<div>五月六日，镇长主持召开例会，审议并原则通过两项饮用水标准。&gt;&gt;&gt;<a href='/a1'>更多内容，点击阅读</a></div>"
        "<div><b>2.河长制会议召开</b></div>"
        "<div>五月八日，全镇河长制工作会议在东河召开，各村负责人出席会议并作了交流发言。&gt;&gt;&gt;<a href='/a2'>更多内容，点击阅读</a></div>"
        "<div>　　▶ 典型案例丨<a href='/a3'>东河流域采砂问题突出</a></div>"
    )
    one = window(
        "镇里一周要闻", f"{MENU}<h2>镇里一周要闻</h2><div class=TRS_Editor><div class=u>{lines}</div></div>"
    )
    assert [block[:4] for block in (one.body or "").split("\n\n")] == [
        "1.镇里",
        "五月六日",
        "2.河长",
        "五月八日",
        "▶ 典型",
    ]


ROWS = ("项目名称：青石路排水改造", "项目编号：XH-018", "招标人：东河市排水处")


def test_rows_of_labels_open_a_notice() -> None:
    shown = "".join(f"<p>{row}</p>" for row in ROWS)
    blocks = (window("招标公告", f"<h1>青石路招标公告</h1><div class=n>{shown}{HAN}</div>").body or "").split(
        "\n\n"
    )
    assert blocks[:3] == list(ROWS)


@pytest.mark.parametrize(
    "above",
    ["<p>Lesezeit: 2 Minuten</p>", "<p>Autorin: Uta Ems</p><p>Datum: 3. Mai 2021</p><p>Quelle: Amt</p>"],
)
def test_lines_about_an_article_are_no_rows_of_a_notice(above: str) -> None:
    one = record(page(f"<h1>Titel der Seite</h1><div class=q>{above}{TEXT}</div>"))
    assert (one.body or "").startswith("Nach zwei Jahren")


def cells(*inside: str) -> str:
    return f"<table class=c><tr><td class=t><b>เปิดสะพานข้ามแม่น้ำ</b></td></tr>{''.join(f'<tr><td>{cell}</td></tr>' for cell in inside)}</table>"


THAI = (
    "<p>วันนี้เวลา 10.00 น. ผู้ว่าราชการจังหวัดตรวจเยี่ยมศูนย์พักพิงชั่วคราวริมแม่น้ำพร้อมมอบของใช้จำเป็นแก่ประชาชน</p>"
    "<p>ผู้ว่าราชการจังหวัดกล่าวว่าจะเร่งซ่อมแซมถนนและสะพานที่เสียหายให้แล้วเสร็จภายในสองเดือน</p>"
)


@pytest.mark.parametrize("heading", ["تفاصيل الخبر", "News Details", "Détail de l'actualité", "正文"])
def test_heading_that_says_details_is_no_title(heading: str) -> None:
    one = window(
        f"{heading} | Amt",
        f"<h1>{heading}</h1><div class=d><span class=lblTitle>Bridge at Lauter reopens on Monday</span><br><span>4 March 2025</span>{TEXT}</div>",
    )
    assert one.title == "Bridge at Lauter reopens on Monday"
    assert (one.body or "").startswith("Nach zwei Jahren")


def test_heading_that_says_details_stays_beside_others_of_its_rank() -> None:
    one = record(
        page(
            f"<h1>Titel der Seite</h1><div class=q><h2>Details</h2>{TEXT}<h2>Kosten</h2>{TEXT.replace('zwei', 'drei')}</div>"
        )
    )
    assert "Details" in (one.body or "")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p class=q7><i class='fa fa-user'></i> Robert Okot &nbsp; <i class='fa fa-calendar'></i> 04 Mar 2025 <i class='fa fa-eye'></i> 1.2k</p>", ["Robert Okot"]),
        ("<p class=q7><i class='fa fa-user'></i> Robert Okot</p>", []),
        ("<p class=q7><i class='fa fa-map-marker'></i> Vanua Balavu <i class='fa fa-calendar'></i> 04 Mar 2025</p>", []),
    ],
)  # fmt: skip
def test_name_behind_the_sign_of_a_person_beside_a_day(line: str, names: list[str]) -> None:
    one = record(page(f"<h1>Titel der Seite</h1>{line}<div class=q3>{TEXT}</div>"))
    assert list(one.authors) == names


def test_picture_at_the_top_of_a_card_with_the_article() -> None:
    card = "<div class=card><img class=card-img-top src=/u/b.jpg alt=Boot><div class=card-body><h3 class=card-title>Titel der Seite</h3><div class=card-text>{}</div></div></div>"
    one = record(page(card.format(TEXT)))
    assert [picture.url.rpartition("/")[2] for picture in one.images] == ["b.jpg"]


@pytest.mark.parametrize(
    "cell",
    [
        "<hr><b>เอกสารแนบ</b><br><img src=/i/pdf.gif> <a href=/f/plan.pdf>แผนงาน</a> ( 96 KB )",
        "相關附件：<br><a href=/f/plan.pdf>แผนงาน</a>（pdf，96 KB）",
        "<b>ข่าวอื่นๆ ในหมวด</b><br><a href=/n/7>ราคายางพาราปรับตัวสูงขึ้นในภาคใต้</a> ( ๓ มี.ค. ๒๕๖๘ )<br><a href=/n/8>ประชุมคณะกรรมการน้ำแห่งชาติ</a>",
        "<a href=/p/1>พิมพ์หน้านี้</a> | <a href=javascript:history.back()>ย้อนกลับ</a>",
        "<a href=/l>回上一頁</a>　<a href=/p>友善列印</a>　<a href=/m>轉寄友人</a>",
    ],
)
def test_cells_below_a_text_in_a_table(cell: str) -> None:
    one = window("กระทรวงเกษตรและสหกรณ์ (Ministry of Agriculture)", MENU + cells(THAI, cell))
    assert one.title == "เปิดสะพานข้ามแม่น้ำ"
    assert len((one.body or "").split("\n\n")) == 2
    assert [file.title for file in one.attachments] == (["แผนงาน"] if "plan.pdf" in cell else [])


def test_cells_that_tell_more_stay() -> None:
    more = "<b>แผนงานของกระทรวง</b><br>เกษตรกรที่สนใจขอรับพันธุ์ปลาได้ที่สำนักงานประมงอำเภอทุกแห่งในวันเวลาราชการ"
    one = window("กระทรวงเกษตรและสหกรณ์ (Ministry of Agriculture)", MENU + cells(THAI, more))
    assert "เกษตรกรที่สนใจ" in (one.body or "")


def test_row_of_labels_with_a_year_of_two_digits() -> None:
    line = "發布日期：99-03-04　發布單位：農糧署　點閱次數：528"
    one = window(
        "農業新聞",
        f"{MENU}<table><tr><td class=title>東河鎮舉辦防汛演練活動</td></tr><tr><td>{line}</td></tr><tr><td>{HAN}</td></tr></table>",
    )
    assert one.date is None
    assert (one.body or "").startswith("五月二日")


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("ข่าวอื่นๆ ในหมวด", True),
        ("Các tin khác", True),
        ("Digər xəbərlər", True),
        ("Бусад мэдээ", True),
        ("أخبار أخرى", True),
        ("سایر اخبار", True),
        ("其他新聞", True),
        ("Digər xəbərlər agentliyi", False),
        ("Comments attributed to Ports Minister Pat Green:", False),
        ("Comments from the Secretary:", False),
        ("Responses by the public bodies", False),
        ("Comments", True),
        ("3 comments on “Bridge”", True),
        ("Comments on this article", True),
        ("2 Responses to “Bridge”", True),
        ("Responses", True),
    ],
)
def test_what_is_said_is_no_heading_of_comments(line: str, heads: bool) -> None:
    assert is_heading_of_links(line) is heads


@pytest.mark.parametrize(
    ("line", "is_template"),
    [
        ("回上一頁 友善列印 轉寄友人", True),
        ("返回列表 列印本頁", True),
        ("목록으로", True),
        ("พิมพ์หน้านี้ | ย้อนกลับ", True),
        ("Quay lại | In trang này", True),
        ("طباعة الصفحة", True),
        ("نسخه چاپی | بازگشت به صفحه قبل", True),
        ("גרסה להדפסה", True),
        ("प्रिंट करें", True),
        ("প্রিন্ট করুন", True),
        ("ამობეჭდვა", True),
        ("Cetak halaman", True),
        ("列印本頁說明書的費用由農會負擔。", False),
        ("목록에 오른 마을은 모두 열두 곳이다.", False),
        ("พิมพ์หน้าปกใหม่แล้วเสร็จเมื่อวานนี้ที่กรุงเทพฯ", False),
        ("Quay lại làng sau mười năm, bà vẫn nhận ra cây đa.", False),
        ("طباعة الكتب المدرسية تبدأ في شهر أيار.", False),
        ("بازگشت پرندگان به تالاب از امروز آغاز شد.", False),
        ("Cetak biru jembatan itu disimpan di balai kota.", False),
        ("Xatoni belgilang va Ctrl+Enter tugmasini bosing.", True),
        ("Označite grešku i pritisnite Ctrl + Enter", True),
        ("Алдааг тэмдэглээд CTRL+ENTER дарна уу.", True),
        ("Нашли опечатку? Выделите её и нажмите Ctrl+Enter", True),
        ("Die Tasten Strg und Enter stehen im Handbuch.", False),
        ("Press Ctrl + Enter to send the form to the office.", False),
        ("Чтобы отправить заявление, нажмите Ctrl+Enter.", False),
        ("Centre for the control of entry", False),
    ],
)
def test_keys_that_tell_of_a_misprint(line: str, is_template: bool) -> None:
    assert is_template_line(line) is is_template


@pytest.mark.parametrize(
    "call", ["DownloadFile('{}')", "openFile('{}'); return false;", "window.location='{}'"]
)
def test_one_file_that_a_script_downloads(call: str) -> None:
    script = call.format("/akten/plan-7.pdf")
    one = record(
        page(
            f'<h1>Titel der Seite</h1>{TEXT}<p><a href="javascript:void(0);" onclick="{script}">Plan</a></p>'
        )
    )
    assert [file.url for file in one.attachments] == ["https://www.amt-fuer-wege.example/akten/plan-7.pdf"]


@pytest.mark.parametrize("call", ["share('/teilen/netz')", "gtag('event', 'x', '/akten/plan-7.pdf')"])
def test_what_shares_and_counts_has_no_file(call: str) -> None:
    one = record(page(f'<h1>Titel der Seite</h1>{TEXT}<p><a href="#" onclick="{call}">Plan</a></p>'))
    assert not one.attachments


# ---------------------------------------------------------------- days

UPDATED = (
    "Përditësimi i fundit: ", "Oxirgi yangilanish: ", "Янгиланган сана: ", "Акыркы жаңыртуу: ", "Навсозӣ: ", "Шинэчилсэн: ",
    "ធ្វើបច្ចុប្បន្នភាព៖ ", "ອັບເດດ: ", "යාවත්කාලීන කළ දිනය: ", "புதுப்பிக்கப்பட்டது: ", "अद्यावधिक मिति: ", "अंतिम अद्यतन: ",
    "সর্বশেষ হাল-নাগাদ: ", "آخری اپ ڈیٹ: ", "آخرین بروزرسانی: ", "Imesasishwa: ", "Pembaruan terakhir: ", "อัปเดตล่าสุด: ",
    "Última alteração: ", "Alterado em ", "Dagført ", "Senast granskad: ", "የተሻሻለበት ቀን፦ ", "La cusbooneysiiyay: ", "修改时间：",
)  # fmt: skip
PUBLISHED = (
    "Postuar më: ", "E'lon qilingan: ", "Chop etilgan: ", "Нашр санаси: ", "Жарыяланган: ", "Нийтэлсэн: ", "Огноо: ", "ចេញផ្សាយ៖ ",
    "ເຜີຍແຜ່: ", "පළ කළ දිනය: ", "வெளியிடப்பட்ட தேதி: ", "ప్రచురణ తేదీ: ", "Tarehe: ", "Inilathala noong ", "Petsa: ", "Diunggah: ",
    "የታተመበት ቀን፦ ", "Útgivið ", "Dagsetning: ", "ထုတ်ပြန်သည့်နေ့ ", "An wallafa: ", "La daabacay: ", "Yatangajwe: ",
)  # fmt: skip


@pytest.mark.parametrize("label", UPDATED)
def test_labels_of_a_change(label: str) -> None:
    one = record(page(f"<h1>Titel der Seite</h1><p class=date>14.06.2023</p>{TEXT}<p>{label}15.06.2023</p>"))
    assert says_updated(label)
    assert (one.date, one.date_modified) == ("2023-06-14", "2023-06-15")
    assert "15.06" not in (one.body or "")


@pytest.mark.parametrize("label", PUBLISHED)
def test_labels_of_publication(label: str) -> None:
    assert says_published(label)
    assert not says_updated(label)


def test_law_that_changes_another_is_no_label() -> None:
    assert not says_updated("关于修改《渔业办法》的决定")


# ---------------------------------------------------------------- lists

DAYS = (("Dec 12, 2023", (8, 7)), ("Monday, Dec 11, 2023", (6, 5)), ("Dec 08, 2023", (4,)))


def title_of(number: int) -> str:
    return f"Auction of bills no. {number} held at the bank" + (" on January 2, 2020" if number == 5 else "")


BY_DAY = [
    (f"n{number}", title_of(number), day.removeprefix("Monday, "))
    for day, numbers in DAYS
    for number in numbers
]


@pytest.mark.parametrize(
    ("head", "entry", "around"),
    [
        ("<tr><td colspan=2><b>{}</b></td></tr>", "<tr><td>{}</td><td><a href='/f/{}.pdf'>PDF</a></td></tr>", "<table>{}</table>"),
        ("<h3>{}</h3>", "<div class=it><h2>{}</h2><p>What it brings the town</p></div>", "<div class=ls>{}</div>"),
        ("<p class=dy>{}</p>", "<div class=it>{}</div>", "<div>{}</div>"),
    ],
    ids=["rows", "headings", "lines"],
)  # fmt: skip
def test_days_above_entries(head: str, entry: str, around: str) -> None:
    shown = "".join(
        head.format(day) + "".join(entry.format(f"<a href='n{n}'>{title_of(n)}</a>", n) for n in numbers)
        for day, numbers in DAYS
    )
    assert entries(listing(f"<h1>Releases</h1>{around.format(shown)}")) == BY_DAY


def test_entries_above_the_first_day_have_none_of_it() -> None:
    rows = "".join(f"<div class=it><h2><a href='n{n}'>{title_of(n)}</a></h2></div>" for n in (8, 7, 6, 4))
    found = listing(f"<div>{rows}<p>Dec 08, 2023</p></div>")
    assert [item.date_text for item in found.items] == [None] * 4


def test_rows_beside_the_head_and_foot_of_the_page() -> None:
    rows = "".join(
        f"<div class=row><div>[Ost]</div><div><a href='n{n}'>Ausbau des Weges Nummer {n}</a></div><div>2024-06-1{n}</div></div>"
        for n in (4, 3, 2, 1)
    )
    found = listing(
        f"<form><div class=top><a href='/'>Amt</a></div><div class=menu><a href='/w'>Wege</a> <a href='/b'>Bau</a></div>"
        f"<div class=cols><div>Ort</div><div>Titel</div></div>{rows}<div class=foot>Amt für Wege</div></form>"
    )
    assert entries(found) == [
        (f"n{n}", f"Ausbau des Weges Nummer {n}", f"2024-06-1{n}") for n in (4, 3, 2, 1)
    ]


def test_cut_titles_are_read_from_the_hints() -> None:
    whole = [f"Neue Regeln für den Verkehr auf der Brücke über die Lauter, Teil {n}" for n in range(1, 5)]
    rows = "".join(
        f"<li><a href='n{n}' title='{text}'>{text[:30]}…</a> <span>0{n}.05.2021</span></li>"
        for n, text in enumerate(whole, 1)
    )
    assert [item.title_text for item in listing(f"<ul class=l>{rows}</ul>").items] == whole
    cut = "".join(
        f"<li><a href='n{n}' title='Neue Regeln… (mehr)'>Neue Regeln…</a> <span>0{n}.05.2021</span></li>"
        for n in range(1, 5)
    )
    assert [item.title_text for item in listing(f"<ul class=l>{cut}</ul>").items] == ["Neue Regeln…"] * 4
    other = rows.replace("title='Neue", "title='Andere")
    assert all((item.title_text or "").endswith("…") for item in listing(f"<ul class=l>{other}</ul>").items)


def test_day_of_publication_beside_that_of_an_act() -> None:
    rows = "".join(
        f"<div class=act><a href='n{n}'>Решение Совета № 12{n} о порядке</a><div>Дата принятия документа: 0{n}.09.2023</div>"
        f"<div>Дата опубликования документа: 1{n}.09.2023</div></div>"
        for n in range(1, 5)
    )
    assert [item.date_text for item in listing(f"<div>{rows}</div>").items] == [
        f"1{n}.09.2023" for n in range(1, 5)
    ]


# ---------------------------------------------------------------- warnings, consultations, speeches


@pytest.mark.parametrize(
    "label",
    ["Izdano: ", "Издато: ", "Wydano: ", "Ausgegeben am ", "Émis le ", "Emitido el ", "Emesso il ", "Emis la ", "Kiadva: ",
     "Utfärdad ", "Udstedt ", "Annettu ", "Välja antud ", "Izdots ", "Εκδόθηκε "],
)  # fmt: skip
def test_warning_is_of_the_day_on_which_it_was_issued(label: str) -> None:
    valid = "<p class=v>12.01.2024. 12:00 – 13.01.2024. 06:00</p>"
    one = record(page(f"<h1>Titel der Seite</h1><p class=i>{label}11.01.2024</p>{valid}<div>{TEXT}</div>"))
    assert one.date == "2024-01-11"


@pytest.mark.parametrize(
    ("closes", "opened"),
    [("Closes 14 Jun 2024", "Opened 3 May 2024"), ("Clôture le 14.06.2024", "03.05.2024"), ("Cierra el 14.06.2024", "03.05.2024"),
     ("Fecha límite: 14.06.2024", "03.05.2024")],
)  # fmt: skip
def test_day_on_which_a_consultation_ends_is_not_its_own(closes: str, opened: str) -> None:
    one = record(
        page(
            f"<main><h1>Titel der Seite</h1><div><p class=x-date>{closes}</p><p class=x-date>{opened}</p></div>{TEXT}</main>"
        )
    )
    assert one.date == "2024-05-03"


def test_sentence_before_the_mark_of_a_note() -> None:
    noted = '<p>Thank you for the kind words.<sup><a href="#n1">[1]</a></sup></p>'
    one = record(page(f"<h1>Titel der Seite</h1><div class=q>{noted}{TEXT}</div>"))
    assert (one.body or "").startswith("Thank you for the kind words.")
    number = record(
        page(f'<h1>Titel der Seite</h1><div class=q><p>Meldung <a href="/m">12</a></p>{TEXT}</div>')
    )
    assert (number.body or "").startswith("Nach zwei Jahren")


@pytest.mark.parametrize("tag", ["h3", "h4"])
def test_short_heading_between_title_and_text_is_the_lead(tag: str) -> None:
    line = "Im Bau stieg sie um vier Prozent"
    one = record(
        page(
            f"<div class=r><p>3. Mai 2021</p><h2>Titel der Seite</h2><{tag}><em>{line}</em></{tag}><div class=t>{TEXT}</div></div>"
        )
    )
    assert one.lead == line
    part = record(page(f"<h1>Titel der Seite</h1><div class=t><h3>{line}</h3>{TEXT}</div>"))
    assert part.lead is None
    assert line in (part.body or "")


def test_box_of_an_address_is_none_of_the_text() -> None:
    box = (
        "<div class=address-box><h4>CONTACT</h4><p>Directorate for Bridges</p><p>Harbour Street 20</p></div>"
    )
    one = record(
        page(
            f"<main><h1>Titel der Seite</h1><div class=q>{TEXT}<ol><li>Wir danken A. Berg.</li></ol>{box}</div></main>"
        )
    )
    assert "Harbour" not in (one.body or "")


POINTS = ("The new pier replaces one that was built in 1951", "Work on it gave jobs to 45 people")


def test_points_right_above_the_text_are_of_it() -> None:
    shown = "".join(f"<li>{point}</li>" for point in POINTS)
    one = record(
        page(
            f"<article><h1>Titel der Seite</h1><p>3. Mai 2021</p><ul class=hl>{shown}</ul><div class=b>{TEXT}</div></article>"
        )
    )
    assert (one.body or "").split("\n\n")[:2] == list(POINTS)
    assert one.date == "2021-05-03"


@pytest.mark.parametrize(
    "items",
    ["<li>Verfasst von der Pressestelle des Amtes für Wege</li><li>3. Mai 2021</li>",
     "<li>Ort: Halle des Rathauses am Lauterufer 12</li><li>Leitung: das Amt für Wege</li>",
     "<li><a href='/a'>Weitere Meldungen des Amtes über die Brücke</a></li><li><a href='/b'>Bilder der neuen Brücke</a></li>"],
)  # fmt: skip
def test_lists_about_an_article_are_no_points(items: str) -> None:
    one = record(
        page(f"<article><h1>Titel der Seite</h1><ul class=hl>{items}</ul><div class=b>{TEXT}</div></article>")
    )
    assert (one.body or "").startswith("Nach zwei Jahren")


@pytest.mark.parametrize(
    "line", ["录入：admin 责任编辑：王芳", "初审：李明 复审：王芳 终审：赵刚", "编辑：李明 审核：王芳"]
)
def test_who_entered_and_checked_a_text_is_none_of_it(line: str) -> None:
    one = window("防汛演练", f"{MENU}<h1>东河镇举办防汛演练</h1><div class=nr>{HAN}<div>{line}</div></div>")
    assert len((one.body or "").split("\n\n")) == 2


def test_days_in_headings_above_short_lists() -> None:
    shown = "".join(
        f"<h2>2024年3月{day}日</h2><ul>{''.join(f'<li><a href=n{n}>{title}</a></li>' for n, title in items)}</ul>"
        for day, items in (
            (15, ((1, "春の火災予防運動を実施します"), (2, "市民課窓口の休日開庁について"))),
            (14, ((3, "図書館システム更新に伴う休館"), (4, "水道管工事のお知らせ（南町）"))),
        )
    )
    html = f"<html><head><title>新着情報</title></head><body>{MENU}<main><h1>新着情報</h1>{shown}</main></body></html>"
    result = generic.parse(Document(Page(body=html.encode(), url=LIST_URL.replace("liste", "n"))), SITE)
    assert isinstance(result, Listing)
    days = [item.date_text for item in result.items]
    assert days == ["2024年3月15日", "2024年3月15日", "2024年3月14日", "2024年3月14日"]


# ---------------------------------------------------------------- releases of bureaus

RELEASE = (
    "<p>The secretary chaired a meeting of the committee in the capital today, at which twelve teams were named.</p>"
    * 2
)


@pytest.mark.parametrize(
    ("signs", "last", "is_left_out"),
    [
        ("****", "DS/RK", True),
        ("* * *", "AKT/DS/rk", True),
        ("####", "MV / AKS", True),
        ("The bands of the evening were:", "AC/DC", False),
        ("****", "The TCP/IP office opens on Monday.", False),
    ],
)
def test_initials_below_the_closing_signs_are_no_text(signs: str, last: str, is_left_out: bool) -> None:
    one = record(page(f"<h1>Twelve teams named</h1>{RELEASE}<p>{signs}</p><p>{last}</p>"))
    assert one.body is not None
    assert (last not in one.body) is is_left_out


@pytest.mark.parametrize(
    ("title", "shown", "wanted"),
    [
        ("厚生労働省：輸入食品の監視指導の結果について", "輸入食品の監視指導の結果について", "輸入食品の監視指導の結果について"),
        ("記者会見：輸入食品の監視指導の結果", "記者会見：輸入食品の監視指導の結果", "記者会見：輸入食品の監視指導の結果"),
    ],
)  # fmt: skip
def test_title_behind_the_wide_colon_of_an_office(title: str, shown: str, wanted: str) -> None:
    text = "<p>全国の検疫所が行った輸入食品の監視指導の結果を取りまとめましたので公表します。</p>" * 2
    assert window(title, f"<center><font size=+2><b>{shown}</b></font></center>{text}").title == wanted


@pytest.mark.parametrize(
    ("host", "name", "wanted"),
    [
        ("pib.example.in", "PIB Delhi", ()),
        ("www.pib.example.in", "PIB Mumbai", ()),
        ("www.mundo.example.in", "PIB Delhi", ("PIB Delhi",)),
        ("www.anna.example", "Anna Delhi", ("Anna Delhi",)),
    ],
)
def test_desks_called_by_the_letters_of_the_host_are_no_authors(
    host: str, name: str, wanted: tuple[str, ...]
) -> None:
    inside = f"<h2>Twelve teams named</h2><div>Posted On: 12 JUN 2023 4:32PM by {name}</div>{RELEASE}"
    result = generic.parse(Document(Page(body=page(inside).encode(), url=f"https://{host}/r?id=3")), SITE)
    assert not isinstance(result, Listing)
    assert result.authors == wanted

"""Forms of public bodies' pages that are written by hand or by systems of one country: days, files, subtitles, marks, boards."""

from __future__ import annotations

from itertools import product

import pytest

from crawler.document import Document
from crawler.items import Listing, Page, Record, Site
from crawler.parsers import generic
from crawler.parsers.fields.lists.pager import find_next
from crawler.parsers.fields.phrases.date_words import find_date
from pipelines.captions import split_credit
from pipelines.dates import DateContext, parse_date
from tests.parsers.test_generic import SITE, TEXT, page, record
from tests.parsers.test_generic_lines import MORE

LIST_URL = "https://www.amt-fuer-wege.example/presse/"


def found(inside: str, title: str = "<h1>Titel der Seite</h1>") -> Record:
    return record(page(f"<div class=q1>{title}<div class=q2>{inside}</div></div>"))


def blocks(inside: str) -> list[str]:
    return (found(inside).body or "").split("\n\n")


def listing(inside: str) -> Listing:
    site = Site(id="amt-fuer-wege", hosts=SITE.hosts, listings=(LIST_URL,))
    result = generic.parse(Document(Page(body=page(inside).encode(), url=LIST_URL)), site)
    assert isinstance(result, Listing), result
    return result


# ---------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("text", "day"),
    [("2021, április 29 - 20:39", "2021-04-29"), ("2021, May 3", "2021-05-03"), ("2021, mai 3 - 08:05", "2021-05-03")],
)  # fmt: skip
def test_day_with_year_and_comma_first(text: str, day: str) -> None:
    assert find_date(text) is not None
    parsed = parse_date(text, DateContext(languages=("hu",)))
    assert parsed is not None
    assert parsed.value.startswith(day)


CHANGED = "<p>Letzte Änderung 16.05.2021</p>"


def test_day_that_opens_the_text_counts_beside_that_of_a_change() -> None:
    one = found(
        f"<p><i>Bern, 03.05.2021 - Die neue Fähre fährt seit heute über den See.</i></p>{TEXT}{MORE}{CHANGED}"
    )
    assert (one.date, one.date_modified) == ("2021-05-03", "2021-05-16")


def test_later_day_in_the_opening_of_a_text_is_not_that_of_publication() -> None:
    one = found(f"<p>Bern, 29.05.2021 - Die neue Fähre fährt dann über den See.</p>{TEXT}{MORE}{CHANGED}")
    assert one.date is None


def test_change_or_review() -> None:
    one = found(f"<p>Posted May 3, 2021</p>{TEXT}{MORE}<p>Page Last Reviewed or Updated: May 6, 2021</p>")
    assert one.date_modified == "2021-05-06"
    assert "Reviewed" not in (one.body or "")


# ---------------------------------------------------------------- lines


@pytest.mark.parametrize("rule", ["***", "* * *", "*" * 60, "--ooOoo--", "-o0o-", "ooOoo", "~~~~", "•••"])
def test_rules_made_of_signs_are_no_text(rule: str) -> None:
    found = blocks(f"{TEXT}{MORE}<p style='text-align:center'><strong>{rule}</strong></p><p>AKD/SR</p>")
    assert found[:2] == blocks(TEXT + MORE)[:2] != []
    assert rule not in found


@pytest.mark.parametrize("rule", ["*" * 60, "--ooOoo--", "~~~~", "NNNN"])
def test_rules_amid_a_text_are_no_text(rule: str) -> None:
    assert blocks(f"{TEXT}<p>{rule}</p>{MORE}") == blocks(TEXT + MORE) != []


@pytest.mark.parametrize("line", ["***", "* * *", "NNN", "No", "100", "O", "Zoo"])
def test_short_words_and_stars_amid_a_text_stay(line: str) -> None:
    assert line in blocks(f"{TEXT}<p>{line}</p>{MORE}")


@pytest.mark.parametrize(
    "line",
    ["各镇（街道）、市各有关单位：", "Liebe Kolleginnen und Kollegen,", "To all offices of the river:"],
)
def test_whom_a_notice_speaks_to_is_text(line: str) -> None:
    assert blocks(f"<p>{line}</p>{TEXT}{MORE}")[0] == line


@pytest.mark.parametrize("line", ["Posted by:", "Lesezeit:"])
def test_label_without_a_value_is_no_address(line: str) -> None:
    assert blocks(f"<p>{line}</p>{TEXT}{MORE}") == blocks(TEXT + MORE) != []


@pytest.mark.parametrize(
    "line", ["Міністерство водного господарства, опубліковано 03 травня 2021 року о 16:44", "Amt für Wege, veröffentlicht am 3. Mai 2021"]
)  # fmt: skip
def test_office_and_day_in_one_line_are_no_text(line: str) -> None:
    one = found(f"<div class=info>{line}</div>{TEXT}{MORE}")
    assert line not in (one.body or "")
    assert one.date is not None
    assert one.date.startswith("2021-05-03")


def test_sentence_that_ends_with_a_day_of_publication_stays() -> None:
    line = "Den Bericht hat das Amt. Er wurde, so hieß es, veröffentlicht am 3. Mai 2021"
    assert line in blocks(f"{TEXT}<p>{line}</p>{MORE}")


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("link", "name"),
    [("<a href='/media/4711/download?inline'>Communiqué du 7 mars (pdf, 214.2 Ko)</a>", "Communiqué du 7 mars"),
     ("<a href='/media/4711/download'>Le plan</a>", "Le plan"),
     ("<a href='/dl-88231-1f0a.html' title='申請須知.pdf'>申請須知.pdf</a>", "申請須知.pdf"),
     ("<a href='/c/arrete.pdf'>Arrêté du 3 mai - format : PDF - 0,35 Mo</a>", "Arrêté du 3 mai")],
)  # fmt: skip
def test_files_of_systems(link: str, name: str) -> None:
    one = found(f"{TEXT}{MORE}<h2>Documents</h2><ul><li>{link}</li></ul>")
    assert [file.title for file in one.attachments] == [name]


@pytest.mark.parametrize(
    "address", ["/media/downloads-of-the-year", "/dl-news/2021.html", "/media/4711/downloaded"]
)
def test_pages_with_such_names_are_no_files(address: str) -> None:
    assert not found(
        f"{TEXT}{MORE}<p>Mehr zeigt die <a href='{address}'>Seite der Brücke</a>.</p>"
    ).attachments


def test_files_under_related_materials() -> None:
    html = f"<div class=a1><h1>Titel der Seite</h1><div class=a2>{TEXT}{MORE}</div><div class=a3><h3>Related Materials</h3><ul><li><a href='/f/order.pdf'>Order</a></li></ul></div></div>"
    assert [file.title for file in record(page(html)).attachments] == ["Order"]


# ---------------------------------------------------------------- pictures and path


@pytest.mark.parametrize(
    ("sign", "border"), list(product(["Foto: ©", "Foto: (c)", "©", "Foto:"], [" ", "\n"]))
)
def test_credit_with_two_marks(sign: str, border: str) -> None:
    text = f"Die Fähre am Kai.{border}{sign} Amt/Karl Schober"
    assert split_credit(text) == ("Die Fähre am Kai.", "Amt/Karl Schober")


def test_tools_of_a_page_are_no_pictures() -> None:
    tool = "<a href='#'><img src='/f/tools_print.png' alt='Imprimer la page'></a>"
    one = found(f"{tool}<img src='/f/05.jpg' alt='' width=339>{TEXT}{MORE}")
    assert [image.url.rpartition("/")[2] for image in one.images] == ["05.jpg"]


@pytest.mark.parametrize("folder", ["February 2021", "février 2021", "2021年2月"])
def test_folder_of_a_month_is_no_section(folder: str) -> None:
    path = f"<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/n'>News Releases</a> &gt; <a href='/n/2'>{folder}</a></div>"
    assert record(page(f"{path}<h1>Titel der Seite</h1>{TEXT}{MORE}")).section == "News Releases"


def test_section_may_name_a_year() -> None:
    path = "<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/n'>Themen</a> &gt; <a href='/n/2'>Bundestagswahl 2021</a></div>"
    assert record(page(f"{path}<h1>Titel der Seite</h1>{TEXT}{MORE}")).section == "Bundestagswahl 2021"


# ---------------------------------------------------------------- lists


def board(own: int, pages: range, next_page: int) -> str | None:
    numbers = "".join(f"<strong>{n}</strong>" if n == own else f"<a href='?page={n}'>{n}</a>" for n in pages)
    pager = f"<div class=paging>{numbers}<a href='?page={next_page}' class=next>다음</a></div>"
    url = LIST_URL if own == 1 else f"{LIST_URL}?page={own}"
    return find_next(Document(Page(body=page(pager).encode(), url=url)))


def test_word_for_the_next_ten_pages_skips_none() -> None:
    assert board(1, range(1, 11), 11) == f"{LIST_URL}?page=2"
    assert board(10, range(1, 11), 11) == f"{LIST_URL}?page=11"
    assert board(3, range(1, 6), 4) == f"{LIST_URL}?page=4"


def test_day_alone_is_no_lead_of_an_entry() -> None:
    entries = "".join(
        f"<div class=views-row><a href='/cikkek/{n}'><div><img src='/{n}.jpg' alt=''></div><div><h3>Új kompjárat indul a folyón {n}</h3>"
        f"<p><small><i>2021, április {n} - 20:39</i></small></p><p>A hivatal a tavasszal indította el az új járatot a két város között.</p></div></a></div>"
        for n in range(11, 17)
    )
    items = listing(f"<h1>Hírek</h1><div class=view-content>{entries}</div>").items
    assert [item.date_text for item in items] == [f"2021, április {n} - 20:39" for n in range(11, 17)]
    assert {item.lead_text for item in items} == {
        "A hivatal a tavasszal indította el az új járatot a két város között."
    }


def japanese(heading: str, term: str = "5月{}日") -> Listing:
    rows = "".join(
        f"<dl><dt>{term.format(day)}</dt><dd><ul><li><a href='/presse/p{day}a.html'>新しい渡し船の運航開始について</a></li>"
        f"<li><a href='/presse/p{day}b.html'>古い橋の補修に関する説明会</a></li></ul></dd></dl>"
        for day in (7, 3, 2, 1)
    )
    past = "<h2>過去</h2><ul><li><a href='/presse/r3_4.html'>令和3年4月</a></li><li><a href='/presse/r3_3.html'>令和3年3月</a></li></ul>"
    return listing(f"<h1>報道発表</h1><h2>{heading}</h2>{rows}{past}")


@pytest.mark.parametrize(
    ("heading", "year"),
    [("令和3年5月", "令和3年"), ("2021年5月", "2021年"), ("2021年度 5月の発表", "2021年")],
)
def test_days_without_a_year_have_that_of_the_heading_above(heading: str, year: str) -> None:
    items = japanese(heading).items
    assert [item.date_text for item in items] == [f"{year}5月{day}日" for day in (7, 7, 3, 3, 2, 2, 1, 1)]


def test_days_without_a_year_stay_unknown_under_another_heading() -> None:
    assert {item.date_text for item in japanese("報道資料").items} == {None}


def test_months_of_japanese_eras_are_parts_of_a_list() -> None:
    assert japanese("令和3年5月").periods == (f"{LIST_URL}r3_4.html", f"{LIST_URL}r3_3.html")


@pytest.mark.parametrize("line", ["May 3, 2021 (Monday)", "Monday, May 3, 2021", "May 3, 2021"])
def test_day_above_a_list_may_have_its_weekday(line: str) -> None:
    rows = "".join(
        f"<li><span>1{n}:44</span> <a href='/presse/p{n}.htm'>New ferry opens at pier {n}</a></li>"
        for n in range(6)
    )
    items = listing(f"<h1>Press Releases</h1><div class=h>{line}</div><ul>{rows}</ul>").items
    assert {item.date_text for item in items} == {"May 3, 2021"}


# ---------------------------------------------------------------- ends of releases, notes of templates


@pytest.mark.parametrize("mark", ["– 30 –", "— 30 —", "-30-"])
def test_office_behind_the_mark_of_quebec_is_no_text(mark: str) -> None:
    text = blocks(f"{TEXT}{MORE}{TEXT}<p>{mark}</p><p>Source : Cabinet</p>")
    assert not {mark, "Source : Cabinet"} & set(text)


def test_note_on_how_to_open_files_is_no_text() -> None:
    note = "PDFファイルをご覧いただくには、「Adobe（R） Reader（R）」が必要です。お持ちでない方は<a href='http://get.adobe.example/'>サイト</a>からダウンロードしてください。"
    one = found(f"{TEXT}{MORE}<div class=plugin><p>{note}</p></div>")
    assert "Adobe" not in (one.body or "")
    assert not one.links


def test_flaw_in_a_reader_is_text() -> None:
    line = "Eine Lücke in Adobe Reader lässt sich mit präparierten PDF-Dateien ausnutzen, warnt das Amt."
    assert line in blocks(f"{TEXT}<p>{line}</p>{MORE}")


@pytest.mark.parametrize("mark", ["Mynd:", "Ljósmynd:"])
def test_icelandic_credit(mark: str) -> None:
    assert split_credit(f"Nýja ferjan við bryggjuna {mark} Jón Páll") == (
        "Nýja ferjan við bryggjuna",
        "Jón Páll",
    )


# ---------------------------------------------------------------- authors


@pytest.mark.parametrize(
    ("box", "names"),
    [("Reportagem – Ana Reis<br>Edição – Rui Sá", ["Ana Reis"]),
     ("Reportagem – Ana Reis e José Lima<br>Edição – Rui Sá", ["Ana Reis", "José Lima"]),
     ("Ana Reis<br>Rui Lima", ["Ana Reis", "Rui Lima"]),
     ("Autor:<br>Ana Reis", ["Ana Reis"]),
     ("Text: Ana Reis<br>Redaktion: Rui Sauer", ["Ana Reis"]),
     ("Foto: Rui Lima<br>Text: Ana Reis", ["Ana Reis"]),
     ("Ana Reis<br>Reporter in Lissabon", ["Ana Reis"]),
     ("Београд,<br> 3. мај 2021. године", [])],
)  # fmt: skip
def test_names_in_the_lines_of_a_box(box: str, names: list[str]) -> None:
    html = f"<div class=q><h1>Titel der Seite</h1><div class=r>{TEXT}{MORE}</div><p class=autor-final>{box}</p></div>"
    assert list(record(page(html)).authors) == names


# ---------------------------------------------------------------- galleries

ONE = "<a href='/f/g1.jpg' rel='prettyPhoto[g]'><img src='/f/k1.jpg' alt=''></a>"


def pictures(behind: str) -> list[str]:
    one = record(page(f"<div class=q><h1>Titel der Seite</h1><div class=r>{TEXT}{MORE}</div>{behind}</div>"))
    return [picture.url.rpartition("/")[2] for picture in (*one.images, *one.gallery)]


@pytest.mark.parametrize("heading", ["Фото галерија", "Фото-галерея", "Foto galerija"])
def test_heading_of_a_gallery_in_two_words(heading: str) -> None:
    assert pictures(f"<div class=f><h4>{heading}</h4>{ONE}</div>") == ["g1.jpg"]


@pytest.mark.parametrize(
    "box",
    ["<div class=x9>{}</div>", "<div class=related><div class=gallery>{}</div></div>", "<footer><div class=gallery>{}</div></footer>"],
)  # fmt: skip
def test_one_picture_elsewhere_is_none_of_the_text(box: str) -> None:
    assert not pictures(box.format(ONE))


def test_hour_until_which_the_press_waits_is_no_text() -> None:
    assert blocks(f"<p class=t>For release at 2:00 p.m. EDT</p>{TEXT}{MORE}")[0].startswith(
        "Nach zwei Jahren"
    )
    for line in (
        "For release at schools, 300 copies of the map were printed by the office, as it says itself.",
        "For release at 10 cinemas this summer",
    ):
        assert line in blocks(f"{TEXT}<p>{line}</p>{MORE}")

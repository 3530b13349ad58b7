"""Authors whom no label introduces: what stands beside the name tells, and without that a name is none."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.author_names import names_in
from tests.parsers.test_authors import ANN, IDA, TITLE, authors_of
from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

DAY = "12. März 2024"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (f"<p>{ANN}, Transport Reporter</p>", [ANN]),
        (f"<p>{ANN}<br>freie Journalistin</p>", [ANN]),
        (f"<p>{DAY} | {ANN} (Staff Writer)</p>", [ANN]),
        (f"<p>{ANN} (Staff Writer) | {DAY}</p>", [ANN]),
        (f"<p>{ANN} and {IDA}, Courier reporters</p>", [ANN, IDA]),
        ("<p>Kovács Anna<br>politikai újságíró</p>", ["Kovács Anna"]),
        ("<p>Олег Белов, корреспондент</p>", ["Олег Белов"]),
        (f"<p>{ANN} <a href='mailto:a.hill@bote.example'>a.hill@bote.example</a></p>", [ANN]),
        (f"<p>{ANN} @annhill</p>", [ANN]),
        (f"<div><img src=/a.jpg alt='{ANN}'><span>{ANN}</span> <span>{DAY}</span></div>", [ANN]),
        # what has the same form
        (f"<p>{ANN} | {DAY}</p>", []),
        (f"<p>Bad Homburg | {DAY}</p>", []),
        (f"<p>Luc PETIT, le {DAY}</p>", []),
        (f"<p>Projekt ERASMUS | {DAY}</p>", []),
        (f"<p>Agence BELGA, {DAY}</p>", []),
        (f"<p>{ANN}, Sprecherin<br>ann.hill@bote.example</p>", []),
        (f"<p>Kontakt</p><p>{ANN}<br>ann.hill@bote.example</p>", []),
        (f"<p>Moderation:</p><p>{ANN}, Journalistin</p>", []),
        (f"<p>{ANN}, Bürgermeisterin</p>", []),
        ("<p>Neue Wege, wege@bote.example</p>", []),
        (f"<p>{ANN} presse@bote.example</p>", []),
        (f"<p>Radio FM | {DAY}</p>", []),
        (f"<h3>{ANN}, Reporterin</h3>", []),
        ("<p>From the Editor</p>", []),
        ("<p>AP Correspondent, Reporter</p>", []),
        (f"<figure><img src=/a.jpg alt='{ANN}'><span>{ANN}</span> <i>{DAY}</i></figure>", []),
        (f"<div><img src=/a.jpg alt='{ANN}'><p>{ANN}</p></div>", []),
        (f"<div><img src=/a.jpg alt='{IDA}'><span>{ANN}</span> <span>{DAY}</span></div>", []),
    ],
)
def test_name_before_a_text(line: str, names: list[str]) -> None:
    assert authors_of(line) == names


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{ANN}, Reporterin der Talpost</p>",
        f"<div><img src=/a.jpg alt='{ANN}'><span>{ANN}</span> <span>{DAY}</span></div>",
    ],
)
def test_who_is_in_the_news_is_no_author(line: str) -> None:
    assert authors_of(line, title=f"Preis der Stadt für {ANN}") == []
    assert (
        authors_of(line, after=f"<p>Die Stadt Lauter hat am Montag {ANN} für ihre Arbeit geehrt.</p>") == []
    )


def test_name_beside_a_paragraph_is_of_who_is_told_of() -> None:
    assert authors_of(after=f"<p>{ANN}, Reporterin</p><p>{MORE}</p>") == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p align=right>Ann HILL</p>", ["Ann HILL"]),
        ("<p style='text-align: right;'><b>A. Hill</b></p>", ["A. Hill"]),
        (f"<p align=right>Dr. {ANN}</p>", [f"Dr. {ANN}"]),
        (f"<p class=has-text-align-right>({ANN})</p>", [ANN]),
        (f"<p>{ANN}, Reporterin</p>", [ANN]),
        (f"<p>/-/ {ANN}</p>", [ANN]),
        (f"<p>gez. {ANN}</p>", [ANN]),
        ("<p><em>Олена БІЛА.</em></p>", ["Олена БІЛА"]),
        (f"<p><em>{ANN} is a reporter at the Courier.</em></p>", [ANN]),
        # what has the same form
        ("<ul><li>Luc PETIT</li><li>Ida KRUGER</li></ul>", []),
        ("<p>Es gewinnen:</p><p><b>Luc PETIT</b></p><p><b>Ida KRUGER</b></p>", []),
        (f"<p>Es gewinnen:</p><p>Luc Petit, Reporter</p><p>{ANN}, Reporterin</p>", []),
        ("<p>Agence BELGA</p>", []),
        ("<p>Hotel EUROPA</p>", []),
        (f"<h3>Kontakt</h3><p align=right>({ANN})</p>", []),
        (f"<p>Es hilft:</p><p align=right>({ANN})</p>", []),
        (f"<p><img src=/a.jpg width=600></p><p align=right>({ANN})</p>", []),
        (
            f"<blockquote><p>Ein Steg ist besser als ein Graben.</p><p align=right>({ANN})</p></blockquote>",
            [],
        ),
        (f"<p><i>Ein Steg ist besser als ein Graben.</i></p><p align=right>({ANN})</p>", []),
        (f"<p>{ANN}</p>", []),
        (f"<p><b>{ANN}</b></p>", []),
        (f"<p>„Ein Steg ist besser als ein Graben.“</p><p align=right>({ANN})</p>", []),
        (f"<p>{ANN} sagte das am Montag im Rat der Stadt.</p><p align=right>({ANN})</p>", []),
        (f"<p align=right>(<a href='/n/2'>{ANN}</a>)</p>", []),
        (f"<p align=right>{ANN}</p>", []),
        (f"<p align=right><b>{ANN}</b></p>", []),
        ("<p align=right>Back To Top</p>", []),
        ("<p align=right>Foto: Max Lamm</p>", []),
        (f"<p>{ANN}, Bürgermeisterin</p>", []),
        (f"<p>Kontakt: {ANN}, Reporterin</p>", []),
        (f"<p>{ANN} is the mayor of Lauter.</p>", []),
    ],
)
def test_name_below_a_text(line: str, names: list[str]) -> None:
    found = record(
        f"<html lang=de><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>"
        f"<div class=q3>{TEXT}{MORE}{line}</div></main></body></html>"
    )
    assert list(found.authors) == names
    assert not names or names[0] not in (found.body or "")


@pytest.mark.parametrize(
    "line",
    [
        "New Delhi",
        "Frohe Weihnachten",
        "Joyeux Noël",
        "Muchas Gracias",
        "Wesołych Świąt",
        "Нижний Новгород",
        "Frankfurt a. M.",
        "St. Gallen",
    ],
)
def test_places_and_wishes_on_the_right_sign_no_text(line: str) -> None:
    found = record(
        f"<html lang=de><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>"
        f"<div class=q3>{TEXT}{MORE}<p align=right>{line}</p></div></main></body></html>"
    )
    assert list(found.authors) == []


@pytest.mark.parametrize("label", ["Reporter", "Journalistin", "Periodista", "Корреспондент", "Interview"])
@pytest.mark.parametrize("frame", ["<p>{}: {}</p>", "<p><b>{}:</b> {}</p>", "<p><strong>{}: {}</strong></p>"])
def test_who_asks_in_a_talk_is_no_author(label: str, frame: str) -> None:
    asked = frame.format(label, "Was sagen Sie den Leuten im Dorf dazu?")
    thanks = frame.format(label, "Vielen Dank")
    answer = "<p>Weber: Dass der Steg im Herbst fertig wird, und dass er allen gehört.</p>"
    found = record(
        f"<html lang=de><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>"
        f"<div class=q3>{TEXT}{asked}{answer}{MORE}{thanks}</div></main></body></html>"
    )
    assert list(found.authors) == []
    assert (found.body or "").endswith(f"{label}: Vielen Dank")


def test_reporter_named_above_and_below_a_text_is_its_author() -> None:
    line = f"<p>Reporter: {ANN}</p>"
    assert authors_of(line, after=line) == [ANN]


@pytest.mark.parametrize(
    ("card", "names"),
    [
        ("<div class=vcard><span class=fn>Ann Hill</span> <span class=tel>030 12</span></div>", []),
        ("<div class=vcard><p class=fn>Ann Hill</p><p class=role>Bürgermeisterin</p></div>", []),
        ("<div class=vcard><b class=fn>Ann Hill</b> <i class=bday>3.4.1950</i></div>", []),
        ("<div class='source-org vcard'>Copyright <span class='org fn'>Ann Hill Press</span></div>", []),
        ("<p><span class=fn>Ann Hill</span></p>", []),
        ("<p class=vcard><a class='url fn' href='/people/ann'>Ann Hill</a></p>", []),
        ("<p class='author vcard'><span class=fn>Ann Hill</span></p>", [ANN]),
        ("<p class=byline><span class=vcard><span class=fn>Ann Hill</span></span></p>", [ANN]),
        ("<p class=vcard><a class='url fn' href='/author/ann-hill/'>Ann Hill</a></p>", [ANN]),
        ("<p class=vcard><a rel=author class=fn href='/x'>Ann Hill</a></p>", [ANN]),
        ("<p>12. März 2024 <span class=vcard><span class=fn>Ann Hill</span></span></p>", [ANN]),
        ("<p class=m><span class=vcard><span class=fn>Ann Hill</span></span></p><p>12. März 2024</p>", [ANN]),
        (
            f"<p>Seit 2024 {'fährt der Bus über die Brücke und hält im Dorf, ' * 7}<span class=vcard><b class=fn>Ann Hill</b></span></p>",
            [],
        ),
        (
            "<p>12. März 2024</p><div><p class=vcard><b class=fn>Ann Hill</b></p><p class=tel>030 12</p></div>",
            [],
        ),
        ("<p>von <span class=vcard><span class=fn>Ann Hill</span></span></p>", [ANN]),
        ("<figure><img src=/a.jpg width=400><p class=author>Ann Hill</p></figure>", [ANN]),
        (
            "<figure><blockquote><p>Ein Gewinn für das Dorf.</p></blockquote><p class=author>Ann Hill</p></figure>",
            [],
        ),
    ],
)
@pytest.mark.parametrize("is_below", [False, True])
def test_cards_of_people(card: str, names: list[str], *, is_below: bool) -> None:
    assert authors_of(after=card) == names if is_below else authors_of(card) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (f"By our transport correspondent {ANN}", [ANN]),
        ("Par notre envoyé spécial Luc Petit", ["Luc Petit"]),
        ("Van onze verslaggever Jan Jansen", ["Jan Jansen"]),
        ("dalla nostra inviata Maria Rossi", ["Maria Rossi"]),
        (f"Reporting by {ANN}; editing by {IDA}", [ANN]),
        (f"(Reporting by {ANN}; editing by {IDA})", [ANN]),
        (f"Words by {ANN}. Pictures by {IDA}.", [ANN]),
        (f"Story and photos by {ANN}", [ANN]),
        (f"As told to {ANN}", [ANN]),
        ("Testo di Maria Rossi - Foto di Ugo Neri", ["Maria Rossi"]),
        ("Tekst Jan Jansen | Foto's Piet Bos", ["Jan Jansen"]),
        ("tekst i fot. Anna Kowalska", ["Anna Kowalska"]),
        ("oprac. Anna Kowalska", ["Anna Kowalska"]),
        ("Bài, ảnh: Nguyễn Văn An", ["Nguyễn Văn An"]),
        ("เรื่อง: สมชาย ใจดี ภาพ: มานี รักดี", ["สมชาย ใจดี"]),
        ("Kovács Anna írása", ["Kovács Anna"]),
        (f"Reporter: {ANN} | Editor: {IDA}", [ANN]),
        ("（记者 王小明）", ["王小明"]),
        ("山谷日报记者 王小明", ["王小明"]),
        ("文・写真：高橋美和", ["高橋美和"]),
        ("김민수 기자", ["김민수"]),
        ("2024年3月12日 作者：王小明 来源：山谷日报", ["王小明"]),
        (f"12 March 2024 by {ANN} in Local News", [ANN]),
        # what has the same form
        ("De notre temps", []),
        ("<a href=/haber title=Haber>HABER</a>", []),
        ("<span>HABER</span> <span>Deprem Bölgesi</span>", []),
        ("<span>Journalist</span> <span>Ida Krug</span>", []),
        (f"Text {ANN} Foto {IDA}", [ANN]),
        ("Par notre partenaire Crédit Agricole", []),
        ("From our partners Green Valley", []),
        ("Van onze partner Rabo Bank", []),
        ("Dal nostro sponsor Banca Intesa", []),
        ("本报记者 王小明 摄", []),
        ("文：環境省", []),
        ("作者：办公室", []),
        ("Text 1 Foto 2", []),
        ("记者 协会", []),
        ("文：编辑部", []),
        ("시민 기자", []),
        (f"Photo by {ANN} | 12 March 2024", []),
        (f"Edited by {ANN} | 12 March 2024", []),
        (f"Illustration by {ANN} | 12 March 2024", []),
        ("Story: Green Paths", []),
    ],
)
def test_labels_of_the_press(line: str, names: list[str]) -> None:
    assert authors_of(f"<p>{line}</p>") == names


@pytest.mark.parametrize("line", ["记者：你好吗", "记者 招待会", "From our partners Green Valley"])
def test_lines_that_only_begin_like_those_of_the_press_are_text(line: str) -> None:
    found = record(
        f"<html lang=zh><body><main><h1>{TITLE}</h1><div>{TEXT}{MORE}<p>{line}</p></div></main></body></html>"
    )
    assert line in (found.body or "")


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("vi", "<p align=right><strong>Thu Hằng</strong></p>", ["Thu Hằng"]),
        ("vi-VN", "<p style='text-align:right'><b>Thu Hằng</b></p>", ["Thu Hằng"]),
        ("vi", "<p align=right>Thu Hằng</p>", []),
        ("vi", "<p><strong>Thu Hằng</strong></p>", []),
        ("en", "<p align=right><strong>Thu Hằng</strong></p>", []),
    ],
)
@pytest.mark.parametrize("below", ["", "<div class=q4>Từ khóa: <a href=/t/1>cây xanh</a></div>"])
def test_texts_in_vietnamese_are_signed_in_bold_on_the_right(
    language: str, line: str, names: list[str], below: str
) -> None:
    text = (
        "<p>Thông tin được đưa ra tại hội nghị về rừng phòng hộ ven biển tổ chức sáng thứ ba tại thành phố Cà Mau.</p>"
        "<p>Người dân nhận khoán bảo vệ rừng được trả 600 nghìn đồng một héc-ta mỗi năm, theo lời của Thứ trưởng.</p>"
    )
    found = record(
        f"<html lang={language}><head><title>Trồng thêm cây ngập mặn</title></head><body><main><h1>Trồng thêm cây ngập mặn</h1>"
        f"<div class=q3>{text}{line}</div>{below}</main></body></html>"
    )
    assert list(found.authors) == names


def test_an_office_with_and_in_its_name_is_no_list_of_people() -> None:
    assert names_in("From: Fisheries and Oceans Canada") == []
    assert names_in("DA Press Office") == ["DA Press Office"]
    assert names_in("Fisheries and Oceans Canada") == ["Fisheries and Oceans Canada"]

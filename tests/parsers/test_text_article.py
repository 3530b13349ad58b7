"""Texts of whole pages of any site, with menus and all, as WET records and dumps have them: the article amid the lines."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

MENU = [
    "Skip to content",
    "Home",
    "About us",
    "Departments",
    "News",
    "Press",
    "Contact",
    "Search",
    "Deutsch",
    "Easy language",
]
FOOT = [
    "Related news",
    "New lock opens",
    "Mill for sale",
    "Imprint",
    "Privacy",
    "Sitemap",
    "Office for Water, 1 Quay Street",
]
TITLE = "New rules for boats on the lower river"
FIRST = "The office has set new rules for boats on the lower river. The director said that all keepers have to know them by May."
SECOND = "The towns on the river had asked for the rules, after two boats had been lost in the flood of the last winter."
HEADING = "What has to be known"
LAST = "The first course is held in the old mill, where forty people can be seated."
BODY = [FIRST, SECOND, HEADING, LAST]


def read(lines: list[str], between: str = "\n", source: str = "wet") -> Record:
    text = between.join(lines)
    page = Page(
        body=text.encode(),
        url="https://www.water.example/news/rules",
        content_type="text/plain",
        source=source,
    )
    found = extract_page(page, load_registry())
    assert isinstance(found, Record)
    return found


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("head", [[], [f"{TITLE} | Office for Water"], [f"Office for Water - {TITLE}"]])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ([TITLE, "12 March 2024"], []),
        (["12 March 2024", TITLE], []),
        (
            ["Home › News › Rules", TITLE, "Published: 12 March 2024 | Updated: 14 March 2024"],
            ["Share", "Print"],
        ),
        (["Press release", "12.03.2024", TITLE], ["Back to top"]),
        (
            [TITLE, "By Ann Lee", "March 12, 2024 10:30"],
            ["Comments", "Thanks for this long and good article, which I have read twice."],
        ),
        ([TITLE, "12 March 202414 March 2024"], []),
        ([TITLE], ["Published on 12 March 2024"]),
    ],
)
def test_an_article_amid_a_page(above: list[str], below: list[str], head: list[str], between: str) -> None:
    found = read([*head, *MENU, *above, *BODY, *below, *FOOT], between)
    assert found.title == TITLE
    assert (found.date or "")[:10] == "2024-03-12"
    assert found.body == "\n\n".join(BODY)
    assert "text_capture_generic" in found.warnings


def test_the_day_of_a_change_and_the_author() -> None:
    found = read(
        [
            *MENU,
            TITLE,
            "Written by: Ann Lee",
            "Published: 12 March 2024",
            "Updated: 14 March 2024",
            *BODY,
            *FOOT,
        ]
    )
    assert (found.date, found.date_modified, found.authors) == ("2024-03-12", "2024-03-14", ("Ann Lee",))


@pytest.mark.parametrize(
    ("menu", "title", "day", "date", "body"),
    [
        (
            ["Startseite", "Themen", "Presse", "Service", "Kontakt", "Suche"],
            "Neue Regeln für Boote auf dem unteren Fluss",
            "Datum 12.03.2024",
            "2024-03-12",
            [
                "Das Amt hat neue Regeln für Boote auf dem unteren Fluss gesetzt, die alle Wärter bis Mai kennen müssen.",
                "Die Städte am Fluss hatten darum gebeten, nachdem im letzten Winter zwei Boote verloren gegangen waren.",
            ],
        ),
        (
            ["Inicio", "Temas", "Prensa", "Servicios", "Contacto", "Buscar"],
            "Nuevas reglas para los barcos del río",
            "Publicado el 12 de marzo de 2024",
            "2024-03-12",
            [
                "La oficina ha fijado nuevas reglas para los barcos del río, que todos los guardas tienen que conocer en mayo.",
                "Las ciudades del río las habían pedido, después de que se perdieran dos barcos en la crecida del invierno.",
            ],
        ),
        (
            ["ホーム", "お知らせ", "組織", "予算", "採用", "検索"],
            "下流の船舶に関する新しい規則について",
            "2024年3月12日",
            "2024-03-12",
            [
                "当庁は下流の船舶に関する新しい規則を定めました。すべての閘門の管理者は五月までにこれを知らなければならないと長官は述べた。",
                "昨年の冬の洪水で二隻の船が失われたことを受けて、川沿いの町がこの規則を求めていた。講習会は古い水車小屋で開かれる。",
            ],
        ),
        (
            ["Главная", "Новости", "Документы", "Контакты", "Поиск", "Вход"],
            "Новые правила для лодок на нижней реке",
            "12 марта 2024 года",
            "2024-03-12",
            [
                "Ведомство установило новые правила для лодок на нижней реке, которые все смотрители должны знать до мая.",
                "Города на реке просили об этих правилах после того, как прошлой зимой в паводок погибли две лодки.",
            ],
        ),
    ],
)
def test_languages(menu: list[str], title: str, day: str, date: str, body: list[str]) -> None:
    found = read([*menu, title, day, *body, *menu])
    assert (found.title, found.date, found.body) == (title, date, "\n\n".join(body))


@pytest.mark.parametrize("place", [0, 1, 3, 7])
def test_a_notice_of_archives(place: int) -> None:
    lines = [TITLE, "12 March 2024", *BODY]
    lines.insert(place, "Diese Seite wurde archiviert und wird nicht mehr gepflegt.")
    found = read([*MENU, *lines, *FOOT])
    assert (found.title, found.archived, found.body) == (TITLE, True, "\n\n".join(BODY))


def test_what_only_the_window_says() -> None:
    found = read([f"{TITLE} | Office for Water", *MENU, "Imprint", "Login", *BODY, *FOOT])
    assert found.title == TITLE


def test_a_notice_before_the_menu_is_no_article() -> None:
    notice = "We use cookies on this page, so that it works as it should, and you can change this whenever you like in the settings."
    found = read([notice, *MENU, *MENU, TITLE, "12 March 2024", *BODY, *FOOT])
    assert (found.title, found.body) == (TITLE, "\n\n".join(BODY))


def test_a_text_alone_is_kept_whole() -> None:
    lines = [TITLE, "In short", FIRST, "Locks", "Mills", SECOND, "Ann Lee"]
    found = read(lines, "\n\n", "text")
    assert (found.title, found.body) == (TITLE, "\n\n".join(lines[1:]))


SAID = (
    "All talks are held in the old mill, and everybody who lives on the river is welcome to come and to ask."
)


@pytest.mark.parametrize("source", ["wet", "text"])
@pytest.mark.parametrize(
    "lines",
    [
        ["Programme of the river day", *(f"{hour}:00 Talk" for hour in range(8, 18)), SAID, "Contact", "Ann Lee", "Phone 12345"],
        ["Minutes of the board", "Present:", "Ann Lee", "Bob Hill", "Carl Mill", "Eve Quay", SAID, "Decisions", "Rules taken", "Mill sold"],
        ["Der Fluss", "Das Wasser ist seicht", "Die Last nicht leicht", "Der Wärter ist alt", "Die Nächte sind kalt", "Still", SAID],
        ["Poziom wody", "Dzień Poziom", *(f"{day} marca 2,{day} m" for day in range(1, 8)), SAID],
        ["Questions", *("Who may go out?", "All boats.") * 8, SAID],
        ["Office for Water", "1 Quay Street", "12 March 2024", "Dear keepers,", FIRST, SECOND, "Yours", "Ann Lee", "Director", "Phone 123"],
    ],
)  # fmt: skip
def test_short_lines_of_the_text_are_kept(lines: list[str], source: str) -> None:
    found = read(lines, "\n\n", source)
    assert (found.title, found.body) == (lines[0], "\n\n".join(lines[1:]))


def test_no_entry_of_a_list_stands_for_the_page() -> None:
    entries = [
        line for day in range(1, 9) for line in (f"News of the river, part {day}", f"{day} March 2024", FIRST)
    ]
    found = read(["Office for Water", *MENU, *entries, *FOOT])
    assert (found.title, found.date) == ("Office for Water", None)
    assert all(line in (found.body or "") for line in entries)


def test_a_list_amid_the_text_is_kept() -> None:
    lines = [f"{FIRST} They are for:", *(f"Boat {n}" for n in range(12)), SECOND]
    assert read([*MENU, TITLE, "12 March 2024", *lines, *FOOT]).body == "\n\n".join(lines)


def test_a_paragraph_before_the_title_is_none() -> None:
    notice = "The board has set new rules for boats on the lower river, which all have to know by May."
    assert read([*MENU, notice, TITLE, "12 March 2024", FIRST, SECOND, *FOOT]).title == TITLE


def test_comments_have_days_too() -> None:
    comments = [line for day in range(1, 9) for line in (f"Ann Lee {day}", f"{day} May 2024", SECOND)]
    found = read([*MENU, TITLE, "12 March 2024", *[FIRST, SECOND] * 6, *comments, *FOOT])
    assert (found.title, found.date) == (TITLE, "2024-03-12")


@pytest.mark.parametrize(
    "lines", [["a"] * 3_000, [FIRST] * 3_000, ["12 March 2024"] * 3_000, ["x " * 50_000], MENU * 300]
)
def test_any_lines_are_read(lines: list[str]) -> None:
    extract_page(
        Page(body="\n".join(lines).encode(), content_type="text/plain", source="text"), load_registry()
    )


LONGER = [FIRST, SECOND, HEADING, LAST, FIRST.replace("boats", "ferries"), SECOND.replace("boats", "ferries")]


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        # of a post that the text shows, a picture, another article, a comment
        ([TITLE, FIRST, "— Ann Lee (@annlee) 1 March 2024", SECOND, LAST], None),
        ([TITLE, FIRST, "Photo: Ann Lee, 1 March 2024", SECOND, LAST], None),
        ([TITLE, FIRST, "Read more", "1 March 2023", SECOND, LAST], None),
        ([TITLE, *LONGER, "written by Bob on 5 May 2024 [reply]", "Thanks."], None),
        ([TITLE, "Ann Lee, 12 March 2024", *LONGER, "written by Bob on 5 May 2024 [reply]", "Thanks."], "2024-03-12"),
        ([TITLE, *LONGER, "New lock opens", "1 March 2024", "Mill for sale", "2 March 2024"], None),
        # of a ticker above the title, and of a list below it
        (["1 March 2024", "New lock opens", "2 March 2024", "Mill for sale", TITLE, *BODY], None),
        ([TITLE, "Lock opens 1 March 2024", "Mill sold 2 March 2024", "Flood 3 March 2024", *BODY], None),
        # of a span
        (["Report of the week 4. - 10. March 2024", *BODY], None),
        ([TITLE, "4 March 2024 to 10 March 2024", *BODY], None),
        # the label stands in the line before
        ([TITLE, "Bob", "Joined", "11 May 2017", *BODY], None),
        ([TITLE, "Last updated", "14 March 2024", *BODY], None),
        ([TITLE, "Published on:", "12 March 2024", *BODY], "2024-03-12"),
        # a label tells more than a day of the visit near the title
        ([TITLE, "The river news — 20 May 2024 09:51", *BODY[:1], "Ann Lee, editor. Published: 12 March 2024", *BODY[1:]], "2024-03-12"),
        # much may stand beside the day in a line of marks
        ([TITLE, "12 March 2024 · by Ann Lee · in Locks and mills of the lower river · Leave a comment", *BODY], "2024-03-12"),
        ([TITLE, "Posted by: Ann Lee on 12 March 2024 in Locks and mills of the river", *BODY], "2024-03-12"),
        # far from the title
        ([TITLE, *LONGER, *LONGER, "Published: 12 March 2024", *LONGER], "2024-03-12"),
        ([TITLE, *LONGER, "12 March 2024"], "2024-03-12"),
        ([TITLE, "LOWER QUAY, 12 March 2024 - " + FIRST, SECOND, LAST], "2024-03-12"),
    ],
)  # fmt: skip
def test_whose_day_it_is(lines: list[str], date: str | None) -> None:
    assert (
        read([f"{lines[0] if TITLE not in lines else TITLE} | Office for Water", *MENU, *lines, *FOOT]).date
        == date
    )


def test_the_day_of_many_that_the_window_has_too() -> None:
    days = [f"{n} March 2024" for n in (9, 10, 11, 12)]
    found = read([f"{TITLE} - 12 March 2024 - Office for Water", *MENU, TITLE, *days, *BODY, *FOOT])
    assert found.date == "2024-03-12"


def test_the_head_of_a_page_for_another_screen() -> None:
    found = read(
        [f"{TITLE} | Office", *MENU, TITLE, "12 March 2024", "Share", *MENU[:8], TITLE, *BODY, *FOOT]
    )
    assert (found.title, found.date) == (TITLE, "2024-03-12")


@pytest.mark.parametrize(
    ("window", "lines"),
    [
        (TITLE, [*MENU, TITLE, "River news and more"]),  # the title of the window has no site
        (f"Rules: {TITLE} | River | Office for Water", [*MENU, TITLE, "River news and more"]),
        (f"{TITLE} | Office for the Water of the lower River", ["Office for the Water of the lower River", *MENU, TITLE]),
        (f"{TITLE} recipe by Ann", [*MENU, TITLE, *(f"Lock {n}" for n in range(16))]),
        (f"{TITLE} | Office for Water", [*MENU, "We tell all about boats and locks here.", TITLE]),
    ],
)  # fmt: skip
def test_the_title_of_the_window(window: str, lines: list[str]) -> None:
    found = read([window, *lines, *BODY, *BODY, *FOOT])
    assert (found.title, found.body) == (TITLE, "\n\n".join([*BODY, *BODY]))


def test_the_name_of_the_site_is_no_title() -> None:
    found = read(["River Water Office - Rules", "River Water Office", *MENU, *MENU, TITLE, *BODY, *FOOT])
    assert found.title == TITLE


@pytest.mark.parametrize("query", ["?p=123", "?page_id=7"])
def test_an_article_at_the_address_of_the_front_page(query: str) -> None:
    text = "\n".join([*MENU, TITLE, "12 March 2024", *BODY, *FOOT])
    url = f"https://www.water.example/{query}"
    found = extract_page(
        Page(body=text.encode(), url=url, content_type="text/plain", source="wet"), load_registry()
    )
    assert isinstance(found, Record)
    assert found.title == TITLE


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, "12 March 2024", FIRST, SECOND],
        ["12 March 2024", TITLE, FIRST, SECOND],
        [f"{TITLE} | Office for Water", TITLE, "12 March 2024", FIRST, SECOND],
    ],
)
def test_the_day_of_a_text_alone(lines: list[str]) -> None:
    found = read(lines, "\n\n", "text")
    assert (found.title, found.date, found.body) == (TITLE, "2024-03-12", f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize("day", ["Tuesday, 12 March 2024", "Port Town, 12 March 2024"])
def test_weekday_and_place_beside_the_day_of_a_text_alone(day: str) -> None:
    found = read([TITLE, day, FIRST, SECOND], "\n\n", "text")
    assert (found.title, found.date, found.body) == (TITLE, "2024-03-12", f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize(
    "lines",
    [
        # of something else
        [TITLE, "until 12 March 2024", FIRST, SECOND],
        [TITLE, "born 12 March 1950", FIRST, SECOND],
        [TITLE, "* 12 March 1950", FIRST, SECOND],
        [TITLE, "12 - 14 March 2024", FIRST, SECOND],
        # of a programme, a diary, a table
        [TITLE, "Monday, 11 March 2024", FIRST, "Tuesday, 12 March 2024", SECOND],
        ["11 March 2024", TITLE, FIRST, "12 March 2024", SECOND],
        [TITLE, "11 March 2024 2.50 m", "12 March 2024 2.60 m", FIRST],
        # no title stands beside it
        ["12 March 2024", FIRST, SECOND],
        ["12 March 2024", FIRST],
        [TITLE, "12 March 2024"],
        # "A report" is the first chapter
        ["The lower river: a report for all towns", "A report for all towns", FIRST, SECOND],
    ],
)
def test_lines_of_a_text_alone_that_are_its_own(lines: list[str]) -> None:
    found = read(lines, "\n\n", "text")
    assert (found.title, found.date) == (lines[0], None)
    assert found.body == "\n\n".join(line.removeprefix("* ") for line in lines[1:])

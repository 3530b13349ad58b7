"""Where the rules for forms of further systems and languages end: what looks like them and is something else."""

from __future__ import annotations

import pytest

from crawler.items import Article, Record
from tests.parsers.test_generic import TEXT, article, page, parse, record
from tests.parsers.test_generic_lines import MORE


def read(inner: str, head: str = "") -> Record:
    return record(page(f"<main><article><h1>Titel der Seite</h1>{inner}</article></main>", head))


def blocks_of(found: Record) -> list[str]:
    return (found.body or "").split("\n\n")


# ---------------------------------------------------------------- authors


@pytest.mark.parametrize(
    "line",
    [
        "כתב אישום נגד מנהל הגשר",
        "लेखक ने कहा",
        "ผู้เขียน กล่าวว่า",
        "الكاتب الكبير كريم نصار",
        "بواسطة البريد الإلكتروني",
        "Ngoại trưởng Nga Ivan Petrov 12/03/2021",
    ],
)
def test_a_line_that_only_begins_like_a_label_names_nobody(line: str) -> None:
    assert read(f"<p class=m>{line}</p>{TEXT}{MORE}").authors == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [("מאת דנה ברק", "דנה ברק"), ("بقلم كريم نصار", "كريم نصار"), ("लेखक: सुधा राव", "सुधा राव")],
)
def test_a_name_without_capitals_behind_by_or_a_colon(line: str, name: str) -> None:
    assert read(f"<p class=m>{line}</p>{TEXT}{MORE}").authors == (name,)


@pytest.mark.parametrize("said", ["عرض كل المقالات", "सभी लेख देखें", "כל הכתבות באתר"])
def test_a_link_to_all_articles_of_an_author_is_no_name(said: str) -> None:
    assert read(f"{TEXT}{MORE}<div><a href='/author/karim'>{said}</a></div>").authors == ()


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Oleh Petrovych Moroz", "Oleh Petrovych Moroz"),
        ("Nga Thi Pham", "Nga Thi Pham"),
        ("Jan Wzór | Autor Gazety Lauterskiej", "Jan Wzór"),
        ("Ewa Wzór – autorka Tygodnika Lauter", "Ewa Wzór"),
    ],
)
def test_a_stated_name_is_not_cut_at_what_is_a_label_elsewhere(stated: str, name: str) -> None:
    assert read(TEXT + MORE, f'<meta name=author content="{stated}">').authors == (name,)


@pytest.mark.parametrize("name", ["Karim Abdul Ahad", "Salim Ali Khamis"])
def test_a_family_name_that_is_a_day_of_the_week_elsewhere(name: str) -> None:
    assert read(f"<p class=m>By {name} | 12 March 2021</p>{TEXT}{MORE}").authors == (name,)


# ---------------------------------------------------------------- days


@pytest.mark.parametrize("shown", ["24.03.12", "24.03.12.", "24/03/12"])
def test_the_attribute_tells_which_of_three_pairs_of_figures_is_the_year(shown: str) -> None:
    assert read(f"<p class=m><time datetime='2024-03-12'>{shown}</time></p>{TEXT}{MORE}").date == "2024-03-12"


@pytest.mark.parametrize("classes", [("first", "", "last"), ("odd", "even", "odd"), ("", "", "")])
@pytest.mark.parametrize("tag", ["p", "h3", "div"])
def test_days_of_a_chronicle_date_nothing_whatever_their_lines_are_called(
    classes: tuple[str, ...], tag: str
) -> None:
    lines = zip(classes, (3, 9, 17), (TEXT, MORE, TEXT), strict=True)
    inner = "".join(f"<{tag} class='{name}'>{day}. Mai 2023</{tag}>{text}" for name, day, text in lines)
    assert read(inner).date is None


@pytest.mark.parametrize("label", ["作成日時", "変更日時", "発行日時"])
def test_a_moment_that_says_of_what_it_is_dates_the_page(label: str) -> None:
    assert read(f"<p>{label}：2024年3月12日</p>{TEXT}{MORE}").date == "2024-03-12"


@pytest.mark.parametrize(
    "outer",
    ["<div><div class=date>{0}</div></div><div class=c>{1}</div>", "<div class=c><div>{0}</div>{1}</div>"],
)
@pytest.mark.parametrize("day", ["Thursday, 12 March 2020", "Donnerstag, 12. März 2020"])
def test_a_day_with_its_weekday_right_above_an_article_dates_it(outer: str, day: str) -> None:
    text = f"<article><h1>Titel der Seite</h1>{TEXT}{MORE}</article>"
    assert record(page(f"<nav><a href='/'>Start</a></nav>{outer.format(day, text)}")).date == "2020-03-12"


# ---------------------------------------------------------------- texts


@pytest.mark.parametrize(
    "code",
    [
        "<pre><div class=line>{}</div><div>x = 1</div></pre>",
        "<p><kbd>{}</kbd></p>",
        "<p><tt>{}</tt></p>",
        "<table><tr><td>Wert</td><td>{}</td></tr><tr><td>Art</td><td>Text</td></tr></table>",
        "<dl><dt>{}</dt><dd>der Name des Amtes</dd></dl>",
    ],
)
def test_values_of_templates_in_code_and_tables_stay(code: str) -> None:
    assert "{{ name }}" in (read(f"{TEXT}{code.format('{{ name }}')}{MORE}").body or "")


def test_buttons_that_are_pictures_take_their_question_along() -> None:
    box = "<div><p>War das hilfreich?</p><button><img src=/ja.png alt=ja></button><button><img src=/nein.png alt=nein></button></div>"
    assert "War das hilfreich?" not in blocks_of(read(f"{TEXT}{MORE}{box}"))


@pytest.mark.parametrize("title", ["", "<h2>Titel der Seite</h2>"])
def test_a_page_of_nothing_but_a_window_has_its_article_there(title: str) -> None:
    html = page(f"<div role=dialog class=fenster>{title}<div>{TEXT}{MORE}</div></div>")
    assert isinstance(parse(html), Article)
    assert (record(html).body or "").startswith("Nach zwei Jahren")
    assert article(html).title[0].raw == "Titel der Seite"


def test_an_introduction_in_a_box_that_holds_the_title_is_the_articles() -> None:
    said = "Nach zwei Jahren ist die neue Brücke über die Lauter frei."
    head = f"<div class=headline-byline><h1>Titel der Seite</h1><p class=lead>{said}</p></div>"
    assert record(page(f"<main><article>{head}<div>{TEXT}{MORE}</div></article></main>")).lead == said


@pytest.mark.parametrize("link", ["/themen/2030", "/topics/goals/2030/", "/temas/2030"])
def test_a_year_that_is_a_topic_is_a_keyword(link: str) -> None:
    row = f"<p class=tags><a href='{link}'>2030</a>, <a href='/themen/wege'>Wege</a></p>"
    assert read(f"{TEXT}{MORE}{row}").tags == ("2030", "Wege")


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize("name", ["img-text", "imgText"])
def test_a_text_beside_a_picture_is_no_caption(name: str) -> None:
    said = "Der Steg bleibt auch im Sommer offen, und das Amt will ihn im nächsten Jahr neu streichen lassen."
    row = f"<div class=row><img src=/a.jpg width=600 height=400><div class={name}><p>{said}</p></div></div>"
    assert said in blocks_of(read(f"{TEXT}{row}{MORE}"))


@pytest.mark.parametrize("line", ["<p>Foto: Ina Moor</p>", "<div class=credit>© Ina Moor</div>"])
def test_a_credit_between_picture_and_title_is_that_of_the_picture(line: str) -> None:
    html = page(
        f"<main><div><img src=/a.jpg width=600 height=400>{line}<h1>Titel der Seite</h1>{TEXT}{MORE}</div></main>"
    )
    assert [image.credit for image in record(html).images] == ["Ina Moor"]


def test_a_sign_that_an_article_is_about_is_its_picture() -> None:
    figure = "<figure><img id=new-logo src=/neu.png width=600 height=400><figcaption>Das neue Zeichen</figcaption></figure>"
    assert [image.caption for image in read(f"{TEXT}{figure}{MORE}").images] == ["Das neue Zeichen"]


@pytest.mark.parametrize(
    ("alt", "count"),
    [
        ("Creative Commons License summit in Lautertal", 1),
        ("공공누리 업무협약식 사진", 1),
        ("Licencia Creative Commons", 0),
        ("Creative Commons Attribution 4.0 International License", 0),
        ("공공누리 제1유형 마크", 0),
    ],
)
def test_a_picture_of_an_event_about_licences_is_no_badge(alt: str, count: int) -> None:
    assert len(read(f"{TEXT}{MORE}<p><img src=/a.jpg alt='{alt}' width=600 height=400></p>").images) == count


@pytest.mark.parametrize(
    "title",
    [
        "Klik om te vergroten",
        "Kliknij, aby powiększyć",
        "Cliquez pour agrandir",
        "Ver imagen",
        "Open in lightbox",
        "Permalink to Titel",
    ],
)
def test_a_tooltip_that_says_what_a_click_does_is_no_caption(title: str) -> None:
    link = f'<p><a href="/i/a.jpg" rel=lightbox title="{title}"><img src="/t/a.jpg" width=220 height=146 alt=""></a></p>'
    assert [image.caption for image in read(f"{link}{TEXT}{MORE}").images] == [None]

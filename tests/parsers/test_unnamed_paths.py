"""The path to a page whose box has no telling name: what tells it from a menu, which begins at the front page too."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, record
from tests.parsers.test_generic_lines import MORE

TITLE = "Neue Fähre über die Lauter fährt ab Mai"
URL = "https://www.amt.example/presse/mitteilungen/2024/faehre.html"


def steps_of(path: str, before: str = "", url: str = URL) -> list[str]:
    markup = (
        f"<html><head><title>{TITLE}</title></head><body><div class=q1>{before}</div>{path}"
        f"<div class=q2><h1>{TITLE}</h1><div class=q3>{TEXT}{MORE}</div></div></body></html>"
    )
    return list(record(markup, url=url).breadcrumbs)


def items(tag: str, *links: tuple[str, str]) -> str:
    entries = "".join(f"<li class=q4><a href='{url}'>{text}</a></li>" for url, text in links)
    return f"<{tag} class=q5>{entries}</{tag}>"


HOME = ("/", "Amt am Fluss")


def test_signs_stand_between_its_links() -> None:
    path = "<div class=q5><a href='/'>Amt am Fluss</a> » <a href='/p.php?7'>Presse</a> » <a href='/p.php?9'>Meldungen</a></div>"
    assert steps_of(path) == ["Presse", "Meldungen"]


@pytest.mark.parametrize("sign", [" | ", " · ", " "])
def test_bars_and_points_part_menus_too(sign: str) -> None:
    links = (
        "<a href='/'>Amt am Fluss</a>",
        "<a href='/p.php?7'>Presse</a>",
        "<a href='/p.php?9'>Kontakt</a>",
    )
    assert steps_of(f"<div class=q5>{sign.join(links)}</div>") == []


def test_its_last_step_is_the_page_itself() -> None:
    path = items("ul", HOME, ("/p.php?7", "Presse")).replace("</ul>", f"<li>{TITLE}</li></ul>")
    assert steps_of(path) == ["Presse"]
    assert steps_of(path.replace(TITLE, "Kontakt")) == []


def test_last_step_may_be_a_link_without_address() -> None:
    path = items("ul", HOME, ("/p.php?7", "Presse")).replace("</ul>", f"<li><a>{TITLE}</a></li></ul>")
    assert steps_of(path) == ["Presse"]


@pytest.mark.parametrize(
    ("words", "steps"),
    [("Sie sind hier: ", ["Presse", "Meldungen"]), ("Wir sind hier: ", []), ("Siehe: ", [])],
)
def test_words_say_so_where_no_link_leads_home_and_no_sign_parts_them(words: str, steps: list[str]) -> None:
    links = "<a href='/p.php?7'>Presse</a> <a href='/p.php?9'>Meldungen</a>"
    assert steps_of(f"<nav class=q5><p>{words}{links}</p></nav>") == steps


@pytest.mark.parametrize("words", ["Sie sind hier:", "Jesteś tutaj", "Vous êtes ici :", "Itt áll:"])
def test_words_say_that_it_is_one(words: str) -> None:
    links = items("ul", HOME, ("/p.php?7", "Presse"), ("/p.php?9", "Meldungen"))
    assert steps_of(f"<p class=q6>{words}</p>{links}") == ["Presse", "Meldungen"]
    assert steps_of(f"<p class=q6>Themen</p>{links}") == []


def test_its_items_are_numbered() -> None:
    assert steps_of(items("ol", HOME, ("/p.php?7", "Presse"))) == ["Presse"]


def test_each_address_lies_below_the_one_before() -> None:
    links = (HOME, ("/presse/", "Presse"), ("/presse/mitteilungen/", "Mitteilungen"))
    assert steps_of(items("ul", *links)) == ["Presse", "Mitteilungen"]


def test_single_step_has_the_page_below_it() -> None:
    assert steps_of(items("ul", HOME, ("/presse/", "Presse"))) == ["Presse"]
    assert steps_of(items("ul", HOME, ("/kontakt/", "Kontakt"))) == []


def test_menu_of_the_same_form_is_none() -> None:
    assert steps_of(items("ul", HOME, ("/amt/", "Das Amt"), ("/presse/", "Presse"))) == []


def test_name_of_the_site_beside_a_menu_is_no_first_step() -> None:
    assert (
        steps_of(f"<div class=q6><a href='/'>Amt am Fluss</a>{items('ul', ('/presse/', 'Presse'))}</div>")
        == []
    )


def test_menu_of_the_publishers_sites_is_none() -> None:
    links = "<a href='/'>Amt</a> / <a href='https://karten.amt.example/'>Karten</a> / <a href='https://laden.amt.example/'>Laden</a>"
    assert steps_of(f"<div class=q5>{links}</div>") == []


def test_first_step_may_be_the_governments_own_site() -> None:
    links = "<a href='https://www.land.example/'>Land</a> › <a href='/'>Amt am Fluss</a> › <a href='/presse/'>Presse</a>"
    assert steps_of(f"<div class=q5>{links}</div>") == ["Amt am Fluss", "Presse"]


def test_menu_above_it_is_left_alone() -> None:
    menu = items("ul", HOME, ("/amt/", "Das Amt"), ("/presse/", "Presse"))
    assert steps_of(items("ul", HOME, ("/presse/", "Presse")), before=menu) == ["Presse"]


def test_address_of_one_language_is_a_root_too() -> None:
    path = items("ul", ("/de.html", "Amt"), ("/de/presse.html", "Presse"))
    assert steps_of(path, url="https://www.amt.example/de/presse/faehre.html") == ["Presse"]


def test_path_is_no_part_of_the_text() -> None:
    path = (
        "<p class=q5><a href='/'>Amt am Fluss</a> &gt; <a href='/p.php?7'>Presse</a> &gt; Alle Meldungen</p>"
    )
    markup = f"<html><body><div class=q2>{path}<h1>{TITLE}</h1><div>{TEXT}{MORE}</div></div></body></html>"
    assert "Alle Meldungen" not in (record(markup, url=URL).body or "")


@pytest.mark.parametrize("home", ["მთავარი", "Басты бет", "गृहपृष्ठ", "ہوم", "Почетна", "Ana səhifə"])
def test_home_in_further_languages(home: str) -> None:
    path = f"<div class=q5><a href='/ka/'>{home}</a> » <a href='/p.php?7'>Presse</a></div>"
    assert steps_of(path) == ["Presse"]


def test_home_of_one_language_is_chosen_by_the_query() -> None:
    path = "<ul class=breadcrumbs><li><a href='/?lang=kk'>Amt</a></li><li><a href='/p?lang=kk'>Presse</a></li></ul>"
    assert steps_of(path) == ["Presse"]
    assert steps_of(path.replace("/?lang=kk'>Amt", "/?id=3'>Amt")) == ["Amt", "Presse"]


@pytest.mark.parametrize("here", ["Þú ert hér:", "您的位置：", "Bạn đang ở đây:", "أنت هنا:"])
def test_words_before_it_in_further_languages(here: str) -> None:
    path = f"<div class=q5><b>{here}</b> <a href='/'>Amt</a> <i>|</i> <a href='/p.php?7'>Presse</a></div>"
    assert steps_of(path) == ["Presse"]


def test_it_may_stand_below_the_text_where_words_say_so() -> None:
    path = "<div class=q6><span>Sie sind hier:</span><ol><li><a href='/'>Start</a></li><li><a href='/p.php?7'>Presse</a></li></ol></div>"
    html = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{TEXT}{MORE}</div>{{}}</body></html>"
    found = record(html.format(path), url=URL)
    assert list(found.breadcrumbs) == ["Presse"]
    assert "Presse" not in (found.body or "")
    assert list(record(html.format(path.replace("Sie sind hier:", "")), url=URL).breadcrumbs) == []


@pytest.mark.parametrize("between", ["<br>", "</p><p>"])
def test_links_below_one_another_are_a_menu(between: str) -> None:
    links = between.join(("<a href='/'>Start</a>", "<a href='/presse/'>Presse</a>"))
    cell = "<table><tr><td><p>{}</p></td></tr></table>"
    assert steps_of(cell.format(links)) == []

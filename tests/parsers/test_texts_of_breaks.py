"""Texts whose paragraphs are lines with empty lines between them, as old pages write them: what stands amid such lines."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import record

ONE = "The ferry across the Lauter leaves every twenty minutes from autumn on, the office of roads said on Monday."
TWO = "It carries forty cars and takes six minutes; it was built in a yard that has made ferries for a hundred years."
THREE = "The state pays the four million that it costs, and the towns pay for its crew, which a club of the place leads."
FOUR = "Who comes by bicycle pays nothing, for the county wants more people to leave their cars at home in summer."
FIRST, SECOND = "More trips a day", "Bicycles go free"
BR = "<br><br>"


def read(text: str, below: str = "", head: str = "") -> list[str]:
    found = record(
        f"<html lang=en><head><title>New ferry | Office</title>{head}</head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
        f"<main><h1>New ferry across the Lauter</h1><div class=x>{text}</div>{below}</main></body></html>"
    )
    return [line for line in (found.body or "").split("\n") if line]


@pytest.mark.parametrize(
    "box",
    [
        "<h3>{}</h3>",
        "<div><h3>{}</h3></div>",
        "<div class=row><header><h2>{}</h2></header></div>",
        "<div class=heading><h4>{}</h4></div>",
        "<div><b>{}</b></div>",
        "<h3>{}</h3><div class=adslot></div>",
        "<h3>{}</h3><div class=ad-slot id=ad-3><script>show(3)</script></div>\n",
    ],
)
@pytest.mark.parametrize(
    "below",
    [
        "",
        "<div class=related><h2>Related news</h2><ul><li><a href=/n/1>Yard builds a second ship</a></ul></div>",
    ],
)
def test_headings_above_loose_lines_stay(box: str, below: str) -> None:
    first, second = box.format(FIRST), box.format(SECOND)
    lines = read(f"{ONE}{BR}{first}{TWO}{BR}{THREE}{BR}{second}{FOUR}{BR}", below)
    assert lines == [ONE, FIRST, TWO, THREE, SECOND, FOUR]


def test_a_heading_above_loose_lines_stays_where_boxes_of_links_stood_between() -> None:
    teasers = "<ul class=related><li><a href=/n/1>Yard builds a second ship</a><li><a href=/n/2>Bridge is closed</a></ul>"
    lines = read(f"{ONE}{BR}{TWO}{BR}{teasers}<h3>{FIRST}</h3>{THREE}{BR}{teasers}<h3>{SECOND}</h3>{FOUR}")
    assert lines == [ONE, TWO, FIRST, THREE, SECOND, FOUR]


def test_a_heading_of_nothing_below_such_a_text_goes() -> None:
    lines = read(
        f"{ONE}{BR}{TWO}{BR}{THREE}{BR}{FOUR}{BR}<div><h3>Films of ours</h3></div><div class=player></div>Advertisement"
    )
    assert "Films of ours" not in lines


LINKS = "<ul><li><a href=/n/yard>Yard at the sea</a></li><li><a href=/n/club>Club of the ferry</a></li></ul>"


@pytest.mark.parametrize("ending", ["", f"{BR}{THREE}{BR}{FOUR}"])
@pytest.mark.parametrize(
    "line",
    [
        "These can tell you more of it:{}",
        "These <b>can tell you</b> more of it:{}",
        "These can tell <i>you more of it:</i>{}",
    ],
)
@pytest.mark.parametrize("between", ["", "<br>", BR])
def test_links_that_a_loose_line_announces_stay(line: str, between: str, ending: str) -> None:
    text = f"{ONE}{BR}{TWO}{BR}{THREE}{BR}{line.format(between)}{LINKS}"
    lines = read(text + ending)
    assert lines[3:6] == ["These can tell you more of it:", "Yard at the sea", "Club of the ferry"]


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("You may also be interested in:", ""),
        ("These can tell you more of it.", ""),
        ("Links:", ""),
        (
            "These can tell you more of it:",
            '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
        ),
    ],
)
def test_links_below_other_loose_lines_go(line: str, head: str) -> None:
    lines = read(f"{ONE}{BR}{TWO}{BR}{THREE}{BR}{line}{BR}{LINKS}", head=head)
    assert "Yard at the sea" not in lines


def test_a_heading_with_a_colon_announces_links_amid_loose_lines() -> None:
    heading = "What the offices say of the new ferry:"
    lines = read(f"{ONE}{BR}{TWO}{BR}{THREE}{BR}<h4>{heading}</h4>{LINKS}{BR}{FOUR}{BR}")
    assert lines[3:] == [heading, "Yard at the sea", "Club of the ferry", FOUR]


def test_links_to_other_sites_below_such_a_text_stay_without_a_line_that_announces_them() -> None:
    links = LINKS.replace("/n/yard", "https://yard.example/").replace("/n/club", "https://club.example/")
    assert read(f"{ONE}{BR}{TWO}{BR}{THREE}{BR}{FOUR}{BR}{links}")[4:] == [
        "Yard at the sea",
        "Club of the ferry",
    ]


BOX_OF_LINKS = "<ul class=related><li><a href=/n/1>Yard builds a second ship</a><li><a href=/n/2>Bridge is closed</a></ul>"


@pytest.mark.parametrize("between", [BOX_OF_LINKS, "<div class=adslot>Advertisement</div>"])
def test_a_heading_stays_above_running_text_behind_a_box_that_is_left_out(between: str) -> None:
    assert read(f"{ONE}{BR}{THREE}{BR}<h3>{FIRST}</h3>{between}{TWO}{BR}") == [ONE, THREE, FIRST, TWO]


@pytest.mark.parametrize(
    "behind",
    [
        "<div class=adslot>Advertisement</div>More",
        "<div class=player></div>More",
        "<a href=/films>All films</a>",
    ],
)
def test_a_heading_does_not_stay_above_short_lines_behind_such_a_box_nor_above_a_link(behind: str) -> None:
    assert "Films of ours" not in read(f"{ONE}{BR}{TWO}{BR}{THREE}<h3>Films of ours</h3>{behind}{BR}")


def test_links_that_the_first_loose_line_announces_stay() -> None:
    line = "Of the ferry, these can tell you more:"
    assert read(f"{line}<br>{LINKS}{ONE}{BR}{TWO}{BR}{THREE}")[:2] == [line, "Yard at the sea"]


def test_short_lines_make_no_paragraphs() -> None:
    short = "Harbour<br><br>Quay 4<br><br>"
    assert "Yard at the sea" not in read(f"{ONE} {TWO}{BR}{short}These can tell you more of it:{LINKS}")

"""Paths written as lists nested one in another, each of a single step; menus that are nested so have several."""

from __future__ import annotations

import pytest

from tests.parsers.test_unnamed_paths import TITLE, steps_of

HOME = "<a href='/'>Start</a>"
OFFICE = "<a href='/p.php?7'>Amt</a>"
PRESS = "<a href='/p.php?9'>Presse</a>"
DOWN = ("<a href='/'>Amt am Fluss</a>", "<a href='/presse/'>Presse</a>")


def nested(*steps: str, tag: str = "ul") -> str:
    inner = ""
    for step in reversed(steps):
        inner = f"<{tag}><li>{step} {inner}</li></{tag}>"
    return inner


@pytest.mark.parametrize("tag", ["ul", "ol"])
@pytest.mark.parametrize("named", ["class=q5", "class=breadcrumbs", "aria-label=Breadcrumb"])
def test_single_steps_are_the_path(tag: str, named: str) -> None:
    path = f"<div {named}>{{}}</div>"
    assert steps_of(path.format(nested(HOME, OFFICE, PRESS, tag=tag))) == ["Amt", "Presse"]
    assert steps_of(path.format(nested(HOME, OFFICE, PRESS, TITLE, tag=tag))) == ["Amt", "Presse"]


def test_a_step_may_be_in_boxes_and_have_no_link() -> None:
    path = nested(f"<p>{HOME}</p>", f"<div>{OFFICE} »</div>", "<strong>Presse</strong>")
    assert steps_of(f"<div class=rootline>{path}</div>") == ["Amt", "Presse"]


def test_the_label_may_be_the_outermost_item() -> None:
    assert steps_of(f"<div class=breadcrumbs>{nested('Sie sind hier:', HOME, PRESS)}</div>") == ["Presse"]


def test_several_below_the_last_step_are_a_menu() -> None:
    menu = "<ul><li><a href='/a'>Reden</a></li><li><a href='/b'>Briefe</a></li></ul>"
    assert steps_of(f"<div class=breadcrumbs>{nested(HOME, PRESS + menu)}</div>") == ["Presse"]
    assert steps_of(nested(HOME, OFFICE, PRESS + menu)) == []
    outer = nested(HOME, PRESS) + "<ul><li><a href='/a'>Reden</a></li></ul>"
    assert steps_of(f"<div class=breadcrumbs>{outer}</div>") == ["Presse"]


def test_one_page_below_a_step_of_a_flat_path_is_none() -> None:
    flat = f"<ul class=breadcrumbs><li>{HOME}</li><li>{OFFICE}<ul><li>{PRESS}</li></ul></li><li>Mitteilungen</li></ul>"
    assert steps_of(flat) == ["Amt", "Mitteilungen"]


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_two_without_a_name_lie_one_below_the_other(tag: str) -> None:
    assert steps_of(nested(*DOWN, tag=tag)) == ["Presse"]
    assert steps_of(nested(HOME, PRESS, tag=tag)) == []


def test_items_with_further_links_are_a_menu() -> None:
    assert steps_of(nested(HOME, f"{OFFICE} {PRESS}")) == []


def test_a_second_list_in_a_step_is_no_step() -> None:
    step = f"{HOME}<ul><li>{PRESS}</li></ul><ul><li><a href='/a'>Reden</a></li></ul>"
    assert steps_of(f"<div class=breadcrumbs><ul><li>{step}</li></ul></div>") == ["Presse"]


def test_links_at_several_depths_of_one_item_are_none() -> None:
    assert steps_of("<ul><li>{} <b>{}</b></li></ul>".format(*DOWN)) == []

"""Texts that a button opens which stands right above them, and names nothing: a script finds them by their place."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record

ANSWER = "All clubs with more than twenty members."


def body(content: str) -> str:
    return (
        record(page(f"<main><article><h1>Grants for piers</h1>{TEXT}{content}</article></main>")).body or ""
    )


@pytest.mark.parametrize(
    "control",
    [
        '<h3><button aria-expanded="false">Who can apply?</button></h3><div hidden><p>{0}</p></div>',
        '<h3><button type="button" aria-expanded="false"><span>Who can apply?</span></button></h3><div hidden=""><p>{0}</p></div>',
        '<h4><button aria-expanded="false">Who can apply?</button></h4><div style="display: none"><p>{0}</p></div>',
        '<button aria-expanded="false">Who can apply?</button><section hidden><p>{0} Schools on the shore are none.</p></section>'
        '<button aria-expanded="false">How much is paid?</button><section hidden><p>{0} Each of them gets the half of it.</p></section>',
    ],
)
def test_what_a_button_opens_right_below_it_is_text(control: str) -> None:
    text = body(control.format(ANSWER))
    assert ANSWER in text
    assert text.index("Who can apply?") < text.index(ANSWER)


@pytest.mark.parametrize(
    "control",
    [
        '<button aria-expanded="false">Menu</button><div hidden><ul><li><a href="/a">All about the lakes and piers</a></li>'
        '<li><a href="/b">All about the boats of the board</a></li></ul></div>',
        '<button aria-expanded="false" aria-haspopup="true">Share</button><div hidden><p>Choose where your friends shall read of these piers and clubs.</p></div>',
        '<button aria-expanded="false">Settings</button><div hidden><form><label><input type="checkbox"> Count the visits of this page for the board</label></form></div>',
        '<button aria-expanded="false">Copy</button><div hidden><p>Copied.</p></div>',
        '<div><button aria-expanded="false">Copy</button></div>',
        '<button aria-expanded="false">Copy</button><div><p>The pier is old, and clubs have asked for a new one for years.</p></div>'
        '<button aria-expanded="false">Menu</button><div><p>The board has promised to look at it before the winter comes.</p></div>',
        '<button aria-expanded="false">Tools</button><p>The pier is old.</p><div hidden><p>The board keeps this line for its own clerks and for nobody else at all.</p></div>',
    ],
)
def test_menus_controls_and_notices_stay_closed(control: str) -> None:
    text = body(control)
    for line in ("All about", "Choose where", "Count the visits", "Copy", "Copied", "Menu", "own clerks"):
        assert line not in text

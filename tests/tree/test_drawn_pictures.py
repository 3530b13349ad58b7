"""Pictures in other elements than `img` are pictures; what only clips or draws is none."""

from __future__ import annotations

import pytest

from tests.bodies import body_of

PICTURE = '<img src="/i/lock.jpg" alt="" width="600" height="400">'


@pytest.mark.parametrize(
    "markup",
    [
        '<object data="/i/lock.jpg" type="image/jpeg" width="600" height="400"></object>',
        '<object height="400" width="600" data="/i/lock.jpg"><p>A lock</p></object>',
        '<embed src="/i/lock.jpg" width="600" height="400">',
        '<svg width="600" height="400"><image href="/i/lock.jpg" width="600" height="400"/></svg>',
        '<svg width="600" height="400"><defs><clipPath id="c"><circle r="9"/></clipPath></defs><g clip-path="url(#c)">'
        '<image xlink:href="/i/lock.jpg" width="100%"/></g></svg>',
    ],
)
def test_picture_in_another_element(markup: str) -> None:
    assert body_of(f"<p>Look: {markup} now</p>") == f"<p>Look: {PICTURE} now</p>"


@pytest.mark.parametrize(
    "markup",
    [
        '<object data="/i/film.swf" type="application/x-shockwave-flash"></object>',
        '<object data="/i/chart.svg" type="image/svg+xml"></object>',
        '<object data="data:image/png;base64,AA" type="image/png"></object>',
        '<object data="/list.pdf" type="application/pdf"></object>',
        '<svg width="16"><image href="/i/lock.png" width="16"/></svg>',
        '<svg width="600"><image href="/i/lock.png" width="300"/><text>2024</text></svg>',
        '<svg width="600"><image href="/i/a.png" width="300"/><image href="/i/b.png" width="300"/></svg>',
        '<svg width="600"><image width="300"/></svg>',
    ],
)
def test_other_things_stay(markup: str) -> None:
    assert "<img" not in body_of(f"<p>Look: {markup} now</p>")


def test_name_of_such_a_picture() -> None:
    named = '<object data="/i/lock.jpg" aria-label="A lock" class="wide"></object>'
    assert body_of(named) == '<img src="/i/lock.jpg" alt="A lock" class="wide">'

"""A line beside a table or a listing in its figure is text; one beside a picture is its caption."""

from __future__ import annotations

import pytest

from tests.bodies import body_of

TABLE = "<table><tbody><tr><td>Gate</td><td>4</td></tr></tbody></table>"


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        (
            f'<figure>{TABLE}<figcaption class="wp-element-caption">Boats by gate</figcaption></figure>',
            f"<figure>{TABLE}<p>Boats by gate</p></figure>",
        ),
        (
            f'<figure><figcaption><b class="n">1</b> Boats</figcaption><div class="rows">{TABLE}</div></figure>',
            f'<figure><p><b>1</b> Boats</p><div class="rows">{TABLE}</div></figure>',
        ),
        (
            "<figure><pre>open</pre><figcaption><p>The order</p></figcaption></figure>",
            "<figure><pre>open</pre><div><p>The order</p></div></figure>",
        ),
    ],
)
def test_the_title_of_a_table_is_a_line(markup: str, plain: str) -> None:
    assert body_of(markup) == plain
    assert body_of(markup, as_written=True) == markup


@pytest.mark.parametrize(
    "markup",
    [
        '<figure><img src="a.jpg"><figcaption>The gate</figcaption></figure>',
        f'<figure><img src="a.jpg">{TABLE}<figcaption>The gate</figcaption></figure>',
        '<figure><iframe src="/chart"></iframe><figcaption>Boats</figcaption></figure>',
        "<figure><figcaption>The gate</figcaption></figure>",
        '<figure><p style="background-image:url(a.jpg)"></p><figcaption>The gate</figcaption></figure>',
        '<figure><p><a href="/film">Play</a></p><figcaption>The gate</figcaption></figure>',
    ],
)
def test_captions_of_pictures_stay(markup: str) -> None:
    assert body_of(markup) == markup

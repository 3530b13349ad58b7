"""Signs that a reader sees are text, wherever the markup has them; what only looks like one stays as it is."""

from __future__ import annotations

import pytest

from tests.bodies import body_of


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("<p>She said: <q>Open it</q>.</p>", "<p>She said: <q>“Open it”</q>.</p>"),
        ("<p><q>Open <q>the</q> <b>gate</b></q></p>", "<p><q>“Open <q>‘the’</q> <b>gate</b>”</q></p>"),
        ('<p lang="pl-PL">Rzekł: <q>Otwórz</q></p>', '<p lang="pl-PL">Rzekł: <q>„Otwórz”</q></p>'),
        ('<p>Er: <q lang="de">Auf</q></p>', '<p>Er: <q lang="de">„Auf“</q></p>'),
        ('<div lang="FR"><p><q>Ouvrez</q></p></div>', '<div lang="FR"><p><q>«Ouvrez»</q></p></div>'),
        (
            "<q> <p>Open it.</p> <div><p>It <b>is</b> late.</p></div> </q>",
            "<q> <p>“Open it.</p> <div><p>It <b>is</b> late.”</p></div> </q>",
        ),
        ("<q><p>Open <b>it</b></p></q>", "<q><p>“Open <b>it”</b></p></q>"),
        ("<q><div>Open</div></q>", "<q><div>“Open”</div></q>"),
        ("<p>10<sup>6</sup> litres</p>", "<p>10<sup>⁶</sup> litres</p>"),
        ("<p><b>10</b><sup>-12</sup> m</p>", "<p><b>10</b><sup>⁻¹²</sup> m</p>"),
        ('<p>in 2015<sup><a href="#n1">1</a></sup></p>', '<p>in 2015<sup><a href="#n1">¹</a></sup></p>'),
        ("<p>at 11<sup>00</sup></p>", "<p>at 11<sup>⁰⁰</sup></p>"),
        ("<p>2<sup>1</sup>/<sub>4</sub> miles</p>", "<p>2<sup> 1</sup>/<sub>4</sub> miles</p>"),
        ("<p>2<sup>1</sup>&frasl;<sub>4</sub></p>", "<p>2<sup> 1</sup>⁄<sub>4</sub></p>"),
        ("<p>2<sup>1</sup>/4</p>", "<p>2<sup>¹</sup>/4</p>"),
        ("<p>101<sub>2</sub></p>", "<p>101<sub>₂</sub></p>"),
        ('<p><img src="t.gif" alt="T" width="40">he bridge</p>', "<p>The bridge</p>"),
        ('<p><img src="t.gif" alt="T">HE BRIDGE</p>', "<p>THE BRIDGE</p>"),
        ('<p>office <img alt="@" src="at.gif"> river.example</p>', "<p>office @ river.example</p>"),
        ('<p>Done <img class="emoji" src="1.svg" alt="🎉"> today</p>', "<p>Done 🎉 today</p>"),
        ('<p>Done <img class="x wp-smiley" src="s.gif" alt=";-)"></p>', "<p>Done ;-)</p>"),
    ],
)
def test_signs_are_written_out(markup: str, plain: str) -> None:
    assert body_of(markup) == plain
    assert body_of(markup, as_written=True) == plain


@pytest.mark.parametrize(
    "markup",
    [
        "<p>„<q>Open it</q>“, she said.</p>",
        "<p>“<q>Open it”</q></p>",
        "<p>„<em><b><q>Open it</q></b></em>“</p>",
        '<p><q>"Open it"</q></p>',
        "<p>« <q>Open it</q> »</p>",
        "<p><q> </q></p>",
        "<p>5 m<sup>2</sup>, CO<sub>2</sub></p>",
        "<p>10 <sup>6</sup></p>",
        '<div class="post-date">2024<sup>03</sup><sub>12</sub></div>',
        "<time>12<sup>03</sup>2024</time>",
        "<p>The 5<sup>th</sup> gate</p>",
        "<p>10<sup>1234</sup></p>",
        '<p><img src="t.jpg" alt="T"> he bridge</p>',
        '<p><img src="t.jpg" alt="B" width="600">all games</p>',
        '<p><img src="t.jpg" alt="x">The bridge</p>',
        '<p><img src="t.jpg" alt="A">Bridges</p>',
        '<p>The <img src="t.jpg" alt="T">he bridge</p>',
        '<p><a href="/f"><img src="f.gif" alt="f"></a></p>',
        '<p>office <img src="at.gif" alt="@"></p>',
        '<p><img src="b.gif" alt="*"> first</p>',
        '<p><img class="emoji" src="b.gif" alt="Bridge"></p>',
        '<p><img src="b.gif" alt=":)"></p>',
    ],
)
def test_others_stay(markup: str) -> None:
    assert body_of(markup) == markup

"""Elements that the parser does not know never hold what follows them."""

from __future__ import annotations

import time

import pytest

from tests.bodies import body_of


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ('<p>a<embed src="x.pdf"><p>b<p>c', '<p>a<embed src="x.pdf"></embed></p><p>b</p><p>c</p>'),
        ("<EMBED SRC=x.pdf /><p>b</p>", '<embed src="x.pdf"></embed><p>b</p>'),
        ("<embed/><p>b</p>", "<embed></embed><p>b</p>"),
        ("<embed title=it's><p>b</p>", '<embed title="it\'s"></embed><p>b</p>'),
        ("<embed vars='a>b'><p>b</p>", '<embed vars="a&gt;b"></embed><p>b</p>'),
        (
            '<embed src="x"><noembed>Get the player</noembed></embed><p>b</p>',
            '<embed src="x"></embed><noscript>Get the player</noscript><p>b</p>',
        ),
        (
            '<embed src="x"></embed><NoEmbed>Get it</NoEmbed><p>b</p>',
            '<embed src="x"></embed><noscript>Get it</noscript><p>b</p>',
        ),
        ('<bgsound src="x.mid" loop=-1><h1>T</h1>', '<bgsound src="x.mid" loop="-1"></bgsound><h1>T</h1>'),
        ("<p>a<spacer type=block width=9>b</p>", '<p>a<spacer type="block" width="9"></spacer>b</p>'),
        ('<p><image src="a.jpg" width=9> b</p><p>c</p>', '<p><img src="a.jpg" width="9"> b</p><p>c</p>'),
        ("<p><image alt=b src=a.jpg></image></p>", '<p><img alt="b" src="a.jpg"></p>'),
        ('<svg><image href="a.png"></image></svg>', '<svg><image href="a.png"></image></svg>'),
        ("<p>Bridges<wbr>and<embed>locks</p>", "<p>Bridgesand<embed></embed>locks</p>"),
    ],
)
def test_nothing_stands_in_them(markup: str, plain: str) -> None:
    assert body_of(markup) == plain


@pytest.mark.parametrize(
    "part", ['<embed a="', "<embed a=b ", "<embed><p>", "<image src=x>", "<embed a='b\""]
)
def test_many_cost_little(part: str) -> None:
    start = time.process_time()

    assert body_of("<p>First</p>" + part * 20_000).startswith("<p>First</p>")

    assert time.process_time() - start < 3

"""Commands to a system that were left in a text go; what only looks like one stays."""

from __future__ import annotations

import time

import pytest
from lxml import etree, html

from crawler.tree.shortcodes import drop_shortcodes, holds_shortcodes


def body_of(markup: str) -> str:
    body = html.document_fromstring(f"<html><body>{markup}</body></html>").find("body")
    if holds_shortcodes("\0".join(body.itertext())):
        drop_shortcodes(body)
    return (
        etree.tostring(body, encoding="unicode", method="html").removeprefix("<body>").removesuffix("</body>")
    )


IMAGE = '<img src="a.jpg">'


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ('<p>[gallery ids="1,2"]</p><p>Open</p>', "<p></p><p>Open</p>"),
        ("<p>Open [gallery]</p>", "<p>Open </p>"),
        (
            '<div>[vc_row][vc_column width="1/2"]<p>[vc_column_text]Open[/vc_column_text]</p>[/vc_column][/vc_row]</div>',
            "<div><p>Open</p></div>",
        ),
        ("<p>[one_half first=yes]Left[/one_half] <b>[b]Right[/b]</b></p>", "<p>Left <b>Right</b></p>"),
        ("<p>[table id=3 /]</p>", "<p></p>"),
        ("<p>[dropcap]T[/dropcap]he lock opens.</p>", "<p>The lock opens.</p>"),
        ("<p>It opens [big][b x=1]soon[/b]</p>", "<p>It opens [big]soon</p>"),
        ("<p>[button link=”/a” size=’big’]Apply[/button]</p>", "<p>Apply</p>"),
        ("<p>{loadposition user9}</p><p>{gallery}2015/lock{/gallery}Open</p>", "<p></p><p>Open</p>"),
        ("<p>Open{JComments on}</p>", "<p>Open</p>"),
        (
            f'<p>[caption id="a1" width="300"]{IMAGE} The lock[/caption]It opens.</p>',
            f"<p><figure>{IMAGE}<figcaption>The lock</figcaption></figure>It opens.</p>",
        ),
        (f"<p>[caption width=300]{IMAGE} The lock</p>", f"<p>{IMAGE} The lock</p>"),
        (
            f'<div>[caption width=300]<a href="b.jpg">{IMAGE}</a>[/caption]</div>',
            f'<div><figure><a href="b.jpg">{IMAGE}</a></figure></div>',
        ),
    ],
)
def test_commands_go(markup: str, plain: str) -> None:
    assert body_of(markup) == plain


@pytest.mark.parametrize(
    "markup",
    [
        "<p>[sic] The lock [1] is open [Photo]</p>",
        '<p>Write [gallery ids="1"] where it shall stand.</p>',
        '<pre>[gallery ids="1"]</pre><p>a<code>[vc_row]</code>[/vc_row</p>',
        "<p>{name} and {gallery}</p>",
        '<pre><code><span>[gallery ids="1"]</span> a</code></pre><p><code><b>[/vc_row]</b>[/vc_row]</code></p>',
        '<h1>The lock: [gallery ids="1"]</h1>',
        "<p>[gallery] shows pictures.</p><ul><li>[/quote]</li></ul><p>It is a shortcode.</p>",
        "<p>Тег [b]</p><p>[/b] — это BBCode.</p>",
        "<p>[Ann Lee, 2015]</p>",
    ],
)
def test_others_stay(markup: str) -> None:
    assert body_of(markup) == markup


@pytest.mark.parametrize(
    "part", ["[a b=", "[/row]", "[row a=b", "{gallery}", "[row]x", '[row a="', "]", "[[", "[row a=b c=d"]
)
def test_many_cost_little(part: str) -> None:
    start = time.process_time()

    body_of("<p>[/row]" + part * 20_000 + "]</p>" + f"<p>{part}</p>" * 2_000)

    assert time.process_time() - start < 3

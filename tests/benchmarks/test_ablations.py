"""The ablations take out what they say, and nothing else."""

from __future__ import annotations

import pytest

from crawler.items import Page
from tests.benchmarks.ablations import KINDS, REMOVALS, ablate

_PAGE = """<!DOCTYPE html><html lang="cs"><head><meta property="og:title" content="Most je otevřen">
<script type="application/ld+json">{"headline": "Most je otevřen"}</script></head>
<body class="page"><main role="main" id="obsah"><h1 class="title page" data-kind="x">Most je otevřen</h1>
<p itemprop="articleBody">Nový most přes řeku <a href="/mapa">slouží</a> od pondělí.</p>
<img data-src="/most.jpg" alt="Most"></main></body></html>"""


def _ablated(kind: str) -> str:
    return ablate(
        Page(body=_PAGE.encode("cp1250"), content_type="text/html; charset=windows-1250"), kind
    ).body.decode()


@pytest.mark.parametrize(
    ("kind", "gone"),
    [
        ("names", ('id="obsah"', "title", "role=", "data-kind")),
        ("metadata", ("og:title", "headline", "itemprop")),
        ("sections", ("<main",)),
        ("headings", ("<h1",)),
        ("paragraphs", ("<p",)),
    ],
)
def test_evidence_is_gone(kind: str, gone: tuple[str, ...]) -> None:
    whole, ablated = _PAGE.partition("<body")[2], _ablated(kind)
    if kind == "metadata":
        whole = _PAGE
    else:
        ablated = ablated.partition("<body")[2]
    assert [word for word in gone if word not in whole] == []
    assert [word for word in gone if word in ablated] == []


@pytest.mark.parametrize("kind", KINDS)
def test_texts_links_and_pictures_stay(kind: str) -> None:
    ablated = _ablated(kind)
    kept = ("Most je otevřen", "Nový most přes řeku", 'href="/mapa"', 'data-src="/most.jpg"', 'lang="cs"')
    assert [piece for piece in kept if piece not in ablated] == []


def test_same_names_stay_the_same() -> None:
    first, second = _ablated("names").partition("<body")[2].split('class="')[1:3]
    assert first.split('"')[0] == second.split('"')[0].split()[1]


def test_kinds_are_made_of_removals() -> None:
    assert {name for kind in KINDS for name in kind.split("+")} == set(REMOVALS)

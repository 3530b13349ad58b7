"""Small boxes below a text whose heading is a template's, or asks of the page: what stands in them is none of the text."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXT = [
    "The office has set new rules for boats on the lower river. The director said that all keepers have to know them by May.",
    "The towns on the river had asked for the rules, after two boats had been lost in the flood of the last winter.",
]


def body_with(box: str) -> str:
    page = (
        '<html lang="en"><head><title>New rules | Office</title></head><body><nav><a href="/">Home</a></nav><main><h1>New rules for boats'
        f"</h1><p>12 March 2024</p>{''.join(f'<p>{text}</p>' for text in TEXT)}{box}</main><footer>Office for Water</footer></body></html>"
    )
    found = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(found, Record)
    return found.body or ""


@pytest.mark.parametrize(
    "box",
    [
        "<div><h2>Was this page helpful?</h2><p>Tell us what you think, so that we can make it better for all who use it.</p></div>",
        "<section><p><b>War diese Seite hilfreich?</b></p><p>Sagen Sie uns, was besser werden kann.</p></section>",
        "<div><h3>Czy ta strona była pomocna?</h3><div><p>Napisz do nas, co możemy poprawić.</p></div></div>",
        "<div><h3>Follow us</h3><p>You find us in all networks, with photos of our rivers.</p></div>",
    ],
)
def test_what_a_template_says(box: str) -> None:
    assert body_with(box) == "\n\n".join(TEXT)


@pytest.mark.parametrize(
    ("box", "lines"),
    [
        (
            "<div><h3>Who may use the lock?</h3><p>All who have a boat may use it by day.</p></div>",
            ["Who may use the lock?", "All who have a boat may use it by day."],
        ),
        (
            "<div><h3>Share the river</h3><p>All who have a boat share it with the fish.</p></div>",
            ["Share the river", "All who have a boat share it with the fish."],
        ),
        (
            f"<div><h3>Follow us</h3><p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{TEXT[0]}</p></div>",
            [TEXT[0], TEXT[1], TEXT[0]],
        ),
    ],
)
def test_what_a_text_says(box: str, lines: list[str]) -> None:
    assert body_with(box) == "\n\n".join([*TEXT, *lines])

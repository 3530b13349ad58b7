"""Elements found by the words of their classes: whole words, and words that stand side by side; no parts of words."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.page.select import called, called_in_order


@pytest.mark.parametrize(
    ("classes", "words", "is_found"),
    [
        ("path-line", ("path",), True),
        ("pathLine", ("path",), True),
        ("c-bread-crumb__list", ("breadcrumb",), True),  # two parts that are one word
        ("byLineBox", ("byline",), True),
        ("bread-crumb", ("breadcrumb",), True),
        ("news-path-box", ("newspath",), True),
        ("news-path-box", ("pathbox",), True),
        ("news-path-box", ("newspathbox",), True),
        ("news-path-box", ("newsbox",), False),
        ("my-news-path-box", ("newspathbox",), True),
        ("box Ścieżka-2", ("ścieżka",), True),
        ("pathway", ("path",), False),
        ("footpath", ("path",), False),
        ("path", ("pathway",), False),  # only its beginning
        ("news-old-path", ("newspath",), False),
        ("bread news crumb", ("breadcrumb",), False),  # of different classes
        ("", ("path",), False),
    ],
)
def test_elements_are_found_by_the_words_of_their_classes(
    classes: str, words: tuple[str, ...], is_found: bool
) -> None:
    body = f'<body><div id="path" class="{classes}">a</div><p>b</p></body>'
    document = Document(Page(body=body.encode(), url="https://example.org/"))
    assert [e.tag for e in called(document, words)] == (["div"] if is_found else [])
    assert [e.tag for e in called(document, frozenset(words))] == (["div"] if is_found else [])


def test_elements_in_the_order_of_the_page() -> None:
    """As a set they come in another order at every reading, and so would the first of them."""
    boxes = "".join(
        f"<div class='box-{number % 3} path'>{number}</div><p class=path-{number}>b</p>"
        for number in range(40)
    )
    document = Document(Page(body=f"<body>{boxes}</body>".encode(), url="https://example.org/"))
    expected = list(document.tree.iter("div", "p"))
    assert called_in_order(document, ("path",)) == expected
    assert set(expected) == called(document, ("path",))
    assert called_in_order(document, ("missing",)) == []

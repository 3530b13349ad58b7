"""The text of an element as one line; elements that hold no text are passed over without a look at their names."""

from __future__ import annotations

import pytest
from lxml import html
from lxml.html import HtmlElement

from crawler.parsers.fields.page import inline
from crawler.parsers.fields.page.inline import inline_text


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>The <i>old</i> pier</p>", "The old pier"),
        ("<p>The old<br>pier</p>", "The old pier"),
        ("<p>The old<br class=sr-only>pier</p>", "The oldpier"),
        ("<div>The old<div></div>pier</div>", "The old pier"),
        ("<div>The old<div>pier</div>at sea</div>", "The old pier at sea"),
        ("<p>The <img alt=old><i class=icon></i>pier</p>", "The pier"),
        ("<p>The <span class=sr-only>old</span>pier</p>", "The pier"),
        ("<p>The <span style='display: none'>old <b>wet</b></span>pier</p>", "The pier"),
        ("<p>The <span><b>old</b></span> <button>Share</button>pier</p>", "The old pier"),
        ("<h2><button>The <b>old</b> pier</button></h2>", "The old pier"),
        ("<div>The <nav><a>old</a></nav>pier</div>", "The pier"),
    ],
)
def test_text_of_an_element_is_one_line(markup: str, expected: str) -> None:
    assert inline_text(html.fragment_fromstring(markup)) == expected


def test_skipped_elements_say_nothing() -> None:
    element = html.fragment_fromstring("<p>The <b>old</b> <i>wet <u>and</u></i> pier</p>")
    assert inline_text(element, set(element.iter("b", "i"))) == "The pier"


def test_only_elements_with_text_are_asked_whether_it_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    is_dropped = inline.is_dropped

    def noted(element: HtmlElement) -> bool:
        asked.append(element.tag)
        return is_dropped(element)

    monkeypatch.setattr(inline, "is_dropped", noted)
    markup = f"<p>The {'<img src=a.png><i class=icon-x></i><span></span>' * 20} <b>old</b> <u><s>wet</s></u> pier</p>"

    assert inline_text(html.fragment_fromstring(markup)) == "The old wet pier"
    assert asked == ["b", "u", "s"]

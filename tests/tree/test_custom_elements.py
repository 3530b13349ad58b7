"""Web components that stand for links, headings and paragraphs, and those that only wrap them or stand in a line."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Page


def tree(body: str) -> HtmlElement:
    return Document(Page(body=f"<html><body><main>{body}</main></body></html>".encode())).tree


def tags(body: str) -> list[str]:
    main = next(tree(body).iter("main"))
    return [e.tag for e in main.iterdescendants()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<gcds-heading tag="h1">Title</gcds-heading><gcds-text>One.</gcds-text>', ["h1", "p"]),
        ('<x-heading level="2">Title</x-heading><x-paragraph>One.</x-paragraph>', ["h2", "p"]),
        ("<X-HEADING LEVEL=3>Title</X-HEADING><X-TEXT>One.</X-TEXT>", ["h3", "p"]),
        ('<x-text>One <x-link href="/a">two</x-link>.</x-text>', ["p", "a"]),
        ("<x-breadcrumbs><a href='/'>Home</a></x-breadcrumbs><x-text>One.</x-text>", ["nav", "a", "p"]),
    ],
)
def test_a_component_gets_the_tag_of_what_it_stands_for(body: str, expected: list[str]) -> None:
    assert tags(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<x-heading level='2'><h1>Title</h1></x-heading>", ["x-heading", "h1"]),
        ("<x-heading>Title</x-heading>", ["x-heading"]),
        ("<x-text><p>One.</p></x-text>", ["x-text", "p"]),
        ("<p>One <x-text>two</x-text> three.</p>", ["p", "x-text"]),
        ("<div>One <x-text>two</x-text></div>", ["div", "x-text"]),
        ("<div><x-text>One</x-text> two</div>", ["div", "x-text"]),
        ("<x-link href='/a'><a href='/a'>One</a></x-link>", ["x-link", "a"]),
        ("<x-link>One</x-link>", ["x-link"]),
        ("<x-card>One</x-card><x-text>Two.</x-text>", ["x-card", "p"]),
    ],
)
def test_one_that_wraps_or_stands_in_a_line_keeps_its_name(body: str, expected: list[str]) -> None:
    assert tags(body) == expected


def test_the_text_of_a_link_may_be_its_attribute() -> None:
    link = next(tree('<va-link href="/a" text="Apply now"></va-link>').iter("a"))
    assert (link.get("href"), link.text) == ("/a", "Apply now")


def test_a_link_with_text_of_its_own_keeps_it() -> None:
    link = next(tree('<va-link href="/a" text="Apply now">Apply</va-link>').iter("a"))
    assert link.text == "Apply"


@pytest.mark.parametrize("padding", [0, 200_000])
def test_components_are_named_on_short_pages_and_long_ones(padding: int) -> None:
    script = f"<script>{'x' * padding}</script>"
    body = f"<html><body>{script}<main><x-heading level='2'>Title</x-heading><x-text>One.</x-text></main></body></html>"
    page = Document(Page(body=body.encode()))
    main = next(page.tree.iter("main"))
    assert [e.tag for e in main] == ["h2", "p"]
    assert [e.tag for e in page.elements if e.getparent() is main] == ["h2", "p"]

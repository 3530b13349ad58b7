"""What a page is found to be published by: what it names as such, else its site, where two statements agree on the name."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.context import find_publisher
from crawler.parsers.fields.page.structured import read_structured_data


def publisher_of(
    head: str, url: str = "https://www.muehlbach.example/a", title: str = "New bridge"
) -> str | None:
    document = Document(
        Page(body=f"<html><head>{head}</head><body><p>Text.</p></body></html>".encode(), url=url)
    )
    found = find_publisher(document, read_structured_data(document), title)
    return found.raw if found else None


@pytest.mark.parametrize(
    ("window", "host", "name"),
    [
        ("New bridge | Stadt Mühlbach", "www.muehlbach.example", "Stadt Mühlbach"),
        ("New bridge - MUEHLBACH", "muehlbach.example", "MUEHLBACH"),
        ("Weir Post – New bridge", "www.weirpost.example", "Weir Post"),
        ("New bridge : weir-post.example", "weir-post.example", "weir-post.example"),
        ("New bridge | News | WPD", "www.wpd.example", "WPD"),
        ("New bridge – Valle del Río", "valledelrio.example", "Valle del Río"),
        ("New bridge - The miller's notes", "miller.blogs.example", "The miller's notes"),
    ],
)
def test_end_of_the_windows_title_that_the_host_bears_out(window: str, host: str, name: str) -> None:
    assert publisher_of(f"<title>{window}</title>", f"https://{host}/2024/new-bridge") == name


@pytest.mark.parametrize(
    ("window", "host"),
    [
        ("New bridge | Culture", "www.muehlbach.example"),  # a section
        ("New bridge in Muehlbach", "www.muehlbach.example"),  # no part of its own
        ("Culture | New bridge", "www.bridge.example"),  # the title itself
        ("New bridge | Blog", "blog.weir.example"),
        ("New bridge | Wiadomości", "wiadomosci.weir.example"),
        ("New bridge | Weekends", "www.end.example"),  # letters that a word has by chance
        (
            "New bridge | What the town of Muehlbach did for all who cross the river each day",
            "muehlbach.example",
        ),
    ],
)
def test_other_ends_of_the_windows_title(window: str, host: str) -> None:
    assert publisher_of(f"<title>{window}</title>", f"https://{host}/2024/new-bridge") is None


def node(kind: str, url: str) -> str:
    return (
        f'<script type="application/ld+json">{{"@type":"{kind}","name":"Weir e.V.","url":"{url}"}}</script>'
    )


def test_organisation_of_the_pages_host() -> None:
    assert publisher_of(node("Organization", "https://www.muehlbach.example/")) == "Weir e.V."
    assert publisher_of(node("Organization", "https://www.other.example/")) is None
    assert publisher_of(node("WebPage", "https://www.muehlbach.example/a")) is None


def test_what_the_page_names_goes_before_its_site() -> None:
    head = '<meta name="publisher" content="The Mill"><title>New bridge | Muehlbach</title>'
    assert publisher_of(head + node("Organization", "https://www.muehlbach.example/")) == "The Mill"


def test_page_without_an_address() -> None:
    document = Document(Page(body=b"<title>New bridge | Muehlbach</title>", url=None))
    assert find_publisher(document, read_structured_data(document), "New bridge") is None


@pytest.mark.parametrize("bar", ["│", "┃", "｜"])
def test_bars_of_other_alphabets_part_the_windows_title(bar: str) -> None:
    assert (
        publisher_of(f"<title>New bridge{bar}Weir Post</title>", "https://weirpost.example/a") == "Weir Post"
    )


@pytest.mark.parametrize(
    ("alt", "href", "name"),
    [
        ("Logo Weir Review", "/journals/wr/index", "Weir Review"),
        ("Weir Review", "/journals/wr/index", None),
        ("Logo Weir Review", "https://other.example/wr/index", None),
    ],
)
def test_sign_of_a_part_of_the_site_bears_out_its_name(alt: str, href: str, name: str | None) -> None:
    document = Document(
        Page(
            body=f"<title>New bridge | Weir Review</title><a href='{href}'><img src=l.png alt='{alt}'></a>".encode(),
            url="https://uni.example/journals/wr/about/a",
        )
    )
    found = find_publisher(document, read_structured_data(document), "New bridge")
    assert (found.raw if found else None) == name

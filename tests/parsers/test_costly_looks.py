"""What takes long is asked last: of links and addresses that a cheap look tells apart, it is not asked at all."""

from __future__ import annotations

import pytest
from lxml import html

from crawler.parsers.fields.files import file_links
from crawler.parsers.fields.lists import article_pages
from crawler.parsers.fields.lists.article_pages import split_address
from crawler.parsers.fields.survey import teaser_cards


def never(*_: object) -> str:
    raise AssertionError("asked")


def test_only_links_with_a_headline_are_asked_whether_they_lead_to_a_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(teaser_cards, "_leads_to_file", never)
    plain = html.fragment_fromstring(
        "<div><a href=/a>The ferry sails again on Monday</a><h3><a href=/b>Ferries</a></h3></div>"
    )
    headed = html.fragment_fromstring("<div><h3><a href=/b>The ferry sails again</a></h3></div>")

    assert not teaser_cards._has_linked_headline(plain)
    with pytest.raises(AssertionError, match="asked"):
        teaser_cards._has_linked_headline(headed)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<div><h3><a href=/ferry.html>The ferry sails again</a></h3></div>", True),
        ("<div><h3><a href=/ferry.pdf>The timetable of the ferry</a></h3></div>", False),
        (
            "<div><h3><a href=/ferry.pdf>The timetable of the ferry</a></h3><a class=title href=/b>The ferry sails</a></div>",
            True,
        ),
        ("<div><h1><a href=/ferry.html>The ferry sails again</a></h1></div>", False),
        ("<div><h3><a href=#ferry>The ferry sails again</a></h3></div>", False),
    ],
)
def test_headlines_that_lead_to_pages_are_found(markup: str, *, expected: bool) -> None:
    assert teaser_cards._has_linked_headline(html.fragment_fromstring(markup)) is expected


def test_texts_of_links_that_no_name_calls_downloads_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_links, "inline_text", never)
    link = html.fragment_fromstring('<a class="more" href="/ferry">Timetable (PDF, 3 KB)</a>')

    assert not file_links.is_file("https://harbour.example.org/ferry", link)


def test_links_called_downloads_are_files_where_they_say_a_type() -> None:
    for text, is_file in (("Timetable (PDF, 3 KB)", True), ("Timetable", False)):
        link = html.fragment_fromstring(f'<a class="download-box" href="/ferry">{text}</a>')
        assert file_links.is_file("https://harbour.example.org/ferry", link) is is_file


class Untried:
    """A pattern that must not be tried."""

    fullmatch = staticmethod(never)


def test_addresses_without_a_number_at_their_end_are_not_taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_pages, "_NUMBERED_PATH", Untried())
    for path in ("/", "", "/news/ferry", "/news/2024/ferry.html", "/news/ferry/", "/a.b/ferry.php/"):
        assert split_address(f"https://harbour.example.org{path}") is None


@pytest.mark.parametrize("end", ["-2", "-2/", "/2.html", "_p2.shtml/", ",page-2.php", "/Seite/2"])
def test_addresses_with_a_number_at_their_end_are_taken_apart(end: str) -> None:
    address = split_address(f"https://harbour.example.org/news/ferry{end}")
    assert address is not None
    assert address.number == 2

"""Lines on the author that stand as loose text below a headline, in pages whose text is in paragraphs or broken lines."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import page, record

FIRST = "The ferry across the lower lake sails again from Monday, after a winter in which its hull was mended twice."
SECOND = "Passengers pay as much as before, and children under six travel free, the harbour office said in the evening."


def _read(head: str, text: str = f"<P>{FIRST}<P>{SECOND}") -> Record:
    return record(page(f"<TABLE><TR><TD><A HREF='/'>Home</A></TD><TD>{head}{text}</TD></TR></TABLE>"))


@pytest.mark.parametrize(
    "head",
    [
        "<H1>Titel der Seite</H1>By IDA QUILL<BR>Post Staff Writer",
        "<H1>Titel der Seite</H1><BR>By IDA QUILL<BR><BR>",
        "<H2>Titel der Seite</H2><BR><BR>By Ida Quill, Post Staff Writer",
        "<H2>Titel der Seite</H2><B>By Ida Quill</B><BR><I>The Harbour Post</I><BR>",
        "<H2>Titel der Seite</H2><FONT SIZE=2>Von Ida Quill<BR>Redaktion</FONT>",
        "<H2>Titel der Seite</H2>March 3, 2001<BR>By Ida Quill",
    ],
)
def test_a_loose_byline_names_the_author_and_is_no_text(head: str) -> None:
    found = _read(head)
    assert [name.title() for name in found.authors] == ["Ida Quill"]
    assert found.body == f"{FIRST}\n\n{SECOND}"


def test_a_line_of_the_text_below_it_stays() -> None:
    found = _read("<H1>Titel der Seite</H1>By Ida Quill<BR>It was late.", f"<BR><BR>{FIRST}<BR><BR>{SECOND}")
    assert found.authors == ("Ida Quill",)
    assert found.body.startswith("It was late.")


@pytest.mark.parametrize(
    "line", ["By the lake the ferry waits for its first passengers.", "By Monday the hull was dry"]
)
def test_loose_text_that_names_nobody_stays(line: str) -> None:
    found = _read(f"<H1>Titel der Seite</H1>{line}")
    assert found.authors == ()
    assert line in found.body


def test_a_name_amid_the_text_is_no_byline() -> None:
    found = _read("<H1>Titel der Seite</H1>", f"{FIRST}<BR>{SECOND}<BR>By Ida Quill<BR>{FIRST[4:]}")
    assert "By Ida Quill" in found.body

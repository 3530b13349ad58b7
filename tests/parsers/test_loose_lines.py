"""Lines on the author and introductions that stand loose below a headline, in pages whose text is in paragraphs or broken
lines."""

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


LEAD = "The harbour office opens its old ferry on Monday, two weeks before it had promised."
TITLE = "<h1>Titel der Seite</h1>"


@pytest.mark.parametrize("stated", ["", f'<meta name="description" content="{LEAD}">'])
@pytest.mark.parametrize(
    "head",
    [
        f'<hgroup class="zone">{TITLE}<strong class="bajada">{LEAD}</strong></hgroup>',
        f"<header>{TITLE}<strong>{LEAD}</strong></header>",
        f"<header>{TITLE}<span class=intro>{LEAD}</span></header>",
        f"<header>{TITLE}<em class=sub>{LEAD}</em></header>",
        f"<header>{TITLE}{LEAD}</header>",
        f"<div class=head>{TITLE}<br><b>{LEAD}</b></div>",
        f"<div class=head>{TITLE}<span class=date>3 May 2021</span><br><b>{LEAD}</b></div>",
        f"{TITLE}<b class=deck>{LEAD}</b><br>",
        f"{TITLE}{LEAD}",
        f"{TITLE}<time datetime=2021-05-03>3 May 2021</time>{LEAD}",
        f"{TITLE}{LEAD}<time datetime=2021-05-03>3 May 2021</time>",
        f"<header>{TITLE}<em>{LEAD}</em><span>3 May 2021 | Ida Quill</span></header>",
        f'{TITLE}<p class="meta">By Ida Quill, 3 May 2021</p><b class="intro">{LEAD}</b><figure><img src="/a.jpg"></figure>',
        f'{TITLE}<span class="deck">{LEAD}</span><img src="/up/a.jpg" width=900 height=600>',
        f"<div>{TITLE}<br><h2>{LEAD}</h2><br><span class=meta>3 May 2021 | Ida Quill</span></div>",
    ],
)
def test_an_introduction_without_a_box_is_the_lead(head: str, stated: str) -> None:
    text = f"<p>{FIRST}</p><p>{SECOND}</p>"
    found = record(page(f"<main><article>{head}<div class=text>{text}</div></article></main>", stated))
    assert found.lead == LEAD
    assert found.body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "<span role=status>The address of this page is copied. You may now paste it wherever you want.</span>",
        '<b><a href="/news/2">The harbour office has moved to the other side of the old bridge</a></b>',
        "<span>Published on 3 May 2021 in the notices of the harbour office at the old bridge</span>",
        "<span>Ferry, bridge, office and the like, as of old and for as long as it lasts here</span> and <b>more</b>",
    ],
)
def test_messages_and_links_below_a_headline_are_no_introduction(line: str) -> None:
    found = record(
        page(f"<main><div>{TITLE}{line}<div class=text><p>{FIRST}</p><p>{SECOND}</p></div></div></main>")
    )
    assert found.lead is None
    assert found.body == f"{FIRST}\n\n{SECOND}"


def test_first_of_several_broken_lines_is_no_introduction() -> None:
    found = record(page(f"<main><div>{TITLE}{FIRST}<br><br>{SECOND}<br><br>{LEAD}</div></main>"))
    assert found.lead is None
    assert found.body == f"{FIRST}\n\n{SECOND}\n\n{LEAD}"


def test_day_beside_an_introduction_is_read_and_no_text() -> None:
    head = f"<header>{TITLE}<em>{LEAD}</em><time datetime=2021-05-03>3 May 2021</time></header>"
    found = record(page(f"<main>{head}<p>{FIRST}</p><p>{SECOND}</p></main>"))
    assert (found.date, found.lead) == ("2021-05-03", LEAD)
    assert found.body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        ("<p>By Ida Quill, 3 May 2021</p>", ("Ida Quill",)),
        ("<p>Road works, 3 May 2021</p>", ()),
        ("<p>By Ida Quill, 3 May 2021</p><p>Road works</p>", ()),
    ],
)
def test_line_on_the_author_right_above_the_title(above: str, authors: tuple[str, ...]) -> None:
    found = record(page(f"<main><div>{above}{TITLE}<p>{FIRST}</p><p>{SECOND}</p></div></main>"))
    assert found.authors == authors
    assert found.body == f"{FIRST}\n\n{SECOND}"

"""Markdown as text captures: what readers, converters and clippers save of one invented page."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.parsers.fields.portals.text_markdown import read_markdown
from crawler.sites import load_registry

TITLE = "New fund for the harbours of the coast"
FIRST = (
    "The minister opened a fund today that will help the towns of the coast to repair their quays and lights."
)
SECOND = "Councils may apply from May on, and the first grants are paid before the end of the year, as the guide says."
BODY = f"{FIRST}\n\nquays\n\nlights\n\nDetails\n\n{SECOND}"
ARTICLE = (
    f"**{FIRST}**\n\n![The hall](https://ministry.example/hall.jpg)\n\n- quays\n- lights\n\n## Details\n\n"
    f"{SECOND.replace('the guide', '[the guide](https://ministry.example/guide)')}\n"
)
MENU = "".join(
    f"- [{name}](https://ministry.example/{name})\n"
    for name in ("Home", "News", "Policies", "Press", "Contact", "Search")
)
FOOT = (
    "* [Privacy policy](https://ministry.example/p)\n* [Site map](https://ministry.example/m)\n* © Ministry\n"
)


def read(text: str) -> Record:
    found = extract_page(
        Page(body=text.encode(), content_type="text/plain", source="text"), load_registry([])
    )
    assert isinstance(found, Record)
    return found


@pytest.mark.parametrize(
    "text",
    [
        f"# {TITLE}\n\n17 March 2023\n\n{ARTICLE}",
        f"{TITLE}\n=====\n\n17 March 2023\n\n{ARTICLE}",
        f"Title: {TITLE} - Ministry\n\nURL Source: https://ministry.example/1\n\nPublished Time: 2023-03-17\n\nMarkdown Content:\n"
        f"# {TITLE}\n\n{ARTICLE}",
        f'---\ntitle: "{TITLE}"\nsource: https://ministry.example/1\npublished: 2023-03-17\ncreated: 2024-01-02\n---\n{ARTICLE}',
        f"[![Ministry](/logo.png)](/)\n\n{MENU}\n\n[Home](/) › [News](/x)\n\n# {TITLE}\n\n17 March 2023\n\n{ARTICLE}\n\n{FOOT}",
        f'<div role="main">\n\n# {TITLE} {{#new-fund}}\n\n17 March 2023\n\n{ARTICLE}\n\n</div>\n',
        f'::: {{role="main"}}\n# {TITLE}\n\n17 March 2023\n\n{ARTICLE}\n:::\n',
    ],
    ids=["heading", "underlined", "reader", "front matter", "whole page", "tags", "fences"],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_forms(text: str, end: str) -> None:
    found = read(text.replace("\n", end))
    assert (found.title, found.date, found.body) == (TITLE, "2023-03-17", BODY)
    assert [(link.url, link.text) for link in found.links] == [
        ("https://ministry.example/guide", "the guide")
    ]
    assert "<li>quays</li><li>lights</li></ul><h2>Details</h2>" in (found.body_html or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\n\n**bold** and *soft* and __both of__ 2 * 3 * 4", "# A\n\nbold and soft and both of 2 * 3 * 4"),
        ("# A\n\n## B\n\nfile_name_here and _soft_", "# A\n\n## B\n\nfile_name_here and soft"),
        ("# A\n\n## B\n\nNo\\. 5 \\[sic\\]", "# A\n\n## B\n\nNo. 5 [sic]"),
        ("# A\n\n[x](https://a.example/b_(c) \"T\") [y](#down) [z](/rel)", "# A\n\nx[1] y z"),
        ("Only one # sign and [a note] here", "Only one # sign and [a note] here"),
        ("Price: **5", "Price: **5"),
    ],
)  # fmt: skip
def test_signs(text: str, expected: str) -> None:
    assert read_markdown(text).text == expected


@pytest.mark.parametrize(
    "text", ["[" * 20_000, "*" * 20_000 + "](a **b", "# \n" + "**a _b " * 5_000, "![](" * 9_000]
)
def test_any_signs_are_read_in_time(text: str) -> None:
    read_markdown(f"# A\n\n**b**\n\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "The values f[x](t) and g[y](t), the salts K4[Fe(CN)6](aq), and § 5 [repealed](2)",
        "It was [sic](!) a [sic](?) thing",
        "Age 0.52*** Income 0.31**\n\n*p<.05; **p<.01; ***p<.001",
        "Prices* in **euros\n\n*including tax\n**for pupils",
        "He said f**k and sh**t",
        "A lock (*) and a quay (**)\n\n(*)old (**)new",
    ],
)
def test_what_only_looks_like_markdown(text: str) -> None:
    assert read_markdown(text).text == text


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("Fresh (*) or old (*)", "Fresh (*) or old (*)"),
        ("`__name__` and `*args` and `a*b*c`", "`__name__` and `*args` and `a*b*c`"),
        ("os.path.abspath(__file__)", "os.path.abspath(__file__)"),
        ("https://ministry.example/_a_/*b*/c", "https://ministry.example/_a_/*b*/c"),
        ("***both*** and **_one_** and _**other**_", "both and one and other"),
        ("**and**/**or**", "and/or"),
        ("<Enter>", "<Enter>"),
    ],
)
def test_signs_that_are_the_text_of_markdown(line: str, plain: str) -> None:
    assert read_markdown(f"# One\n\n## Two\n\n{line}").text.endswith(plain)


def test_notes_of_markdown_are_no_links() -> None:
    found = read(
        f"# {TITLE}\n\n## Alternate quays\n\n{ARTICLE}\nThe towns have paid half of it so far [1].\n\n[1] Since May."
    )
    assert found.body is not None
    assert "so far [1].\n\n[1] Since May." in found.body
    assert "Alternate quays" in found.body
    assert [link.url for link in found.links] == ["https://ministry.example/guide"]


def test_what_stands_between_two_rules() -> None:
    text = f"---\nNote: none\n---\n\n**a** and **b**\n\n{FIRST}"
    assert "Note: none" in read_markdown(text).text

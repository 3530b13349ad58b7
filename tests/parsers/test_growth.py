"""The work for a page grows with its size and no faster, whatever it has many of.

What is counted is calls, of Python and of C, which are the same on every machine; the seconds of a test are not. What
one call of C goes through is not seen: there the time is, with room for a busy machine.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType

import pytest

from crawler.document import Document
from crawler.items import Page, Site
from crawler.parsers import generic

SITE = Site(id="council", hosts=("council.example.org",))
FEW = 150
DOUBLE = 2.2
"""Times the calls for a page of twice as much: 2, with room for what is looked up in steps. A pass over all links for each
of them makes 2.3 of it at this size."""
FOURFOLD = 9.0
"""Times the seconds for a page of four times as much; what is looked through for each other takes 16."""

TEXT = (
    "<p>The council has said on Tuesday that the bridge stays closed, and named the reasons in a paper.</p>"
)
PICTURE = '<img src="/photos/{0}-river.jpg" alt="The river, {0}">'
SHAPES: dict[str, Callable[[int], str]] = {
    "pictures side by side": lambda n: f"<div>{_each(n, PICTURE)}</div>",
    "pictures in boxes": lambda n: f"<div>{_each(n, f'<div>{PICTURE}<div>Text {{0}}</div></div>')}</div>",
    "figures": lambda n: _each(n, f"<figure>{PICTURE}<figcaption>View {{0}}.</figcaption></figure>"),
    "pictures with links of two sets": lambda n: "<div>"
    + "".join(
        f'<a rel="lightbox[{i % 2}]" href="/large/{i}-river.jpg">{PICTURE.format(i)}</a>' for i in range(n)
    )
    + "</div>",
    "a gallery": lambda n: (
        '<div class="gallery">' + _each(n, f'<a href="/large/{{0}}-river.jpg">{PICTURE}</a>') + "</div>"
    ),
    "credits": lambda n: (
        f'<figure>{PICTURE}<figcaption>{_each(n, "<span class=credit>c{0}</span> ")}</figcaption></figure>'
    ),
    "columns": lambda n: _each(n, '<div class="col-md-3">Column {0} of the page.</div>'),
    "teasers": lambda n: _each(
        n, '<article class="post-content"><h2><a href="/{0}">Title {0}</a></h2><p>Short text.</p></article>'
    ),
    "days in a line": lambda n: "<p>" + _each(n, "<span>12.03.2020</span> ") + "</p>",
    "days in lines": lambda n: _each(n, "<div class=date>12.03.2020</div>"),
    "rows of a table": lambda n: (
        "<table>" + _each(n, "<tr><td>12.03.2020</td><td><a href='/{0}'>News {0}</a></td></tr>") + "</table>"
    ),
    "steps of a path": lambda n: "<div class=breadcrumb>" + _each(n, '<a href="/{0}">Step {0}</a> » ') + "</div>",
    "steps of a list": lambda n: (
        "<ul class=breadcrumb>" + _each(n, '<li><a href="/{0}">Step {0}</a></li>') + "</ul>"
    ),
    "items": lambda n: "<ul>" + _each(n, "<li>Item {0} of the list</li>") + "</ul>",
    "files": lambda n: "<ul>" + _each(n, '<li><a href="/{0}.pdf">Paper {0} (PDF, 3 KB)</a></li>') + "</ul>",
    "links": lambda n: "<p>" + _each(n, 'word <a href="/{0}.html">link {0}</a> ') + "</p>",
    "paragraphs": lambda n: TEXT * n,
    "copied slides": lambda n: (
        "<div class=slider>" + _each(n, f"<div class='slide clone'>{PICTURE}</div>") + _each(n, f"<div class=slide>{PICTURE}</div>") + "</div>"
    ),
    "messages": lambda n: _each(n, '<span role="status">Copied {0}.</span>'),
    "captions in the next row": lambda n: (
        "<table><tr>" + _each(n, f"<td>{PICTURE}</td>") + "</tr><tr>" + _each(n, "<td>View number {0}</td>") + "</tr></table>"
    ),
    "pictures with lines below": lambda n: _each(n, f"<p>{PICTURE}<br>View number {{0}}</p>"),
    "entries": lambda n: _each(n, "<div class=card><h3>Title {0}</h3><p>Short text.</p><a href='/{0}'>View</a></div>"),
    "low headings": lambda n: _each(n, "<h4>Part {0} of the paper</h4>"),
    "labels of no keywords": lambda n: _each(n, "<h3 class=slider>Tags:</h3>"),
    "links called keywords": lambda n: "<p>" + _each(n, '<a class="tags" href="/{0}.html">Text of link {0}, of more words than keywords have</a> ') + "</p>",
    "files in a box of downloads": lambda n: (
        "<ul class=downloads>" + _each(n, '<li><a href="/{0}.pdf">Paper {0}</a></li>') + "</ul>"
    ),
    "files and their names in a box of attachments": lambda n: (
        "<div class=attachments>"
        + _each(n, '<div><span>The paper {0} on the bridge</span><a href="/{0}.pdf" download>Get</a></div>')
        + f"{TEXT}</div>"
    ),
    "files without boxes": lambda n: _each(n, '<a href="/{0}.pdf"><div>Paper {0}</div></a>'),
    "signs of persons": lambda n: "<div>" + _each(n, "<span><i class='fa fa-user'></i> Reader {0}</span> ") + "</div>",
    "controls in a line": lambda n: "<div>" + _each(n, '<a class="share" href="/{0}">to {0}</a> <i>and so on</i> ') + "</div>",
    "files in boxes within one another's": lambda n: (
        "<blockquote>" + _each(n, '<b><a href="/{0}.pdf">Page {0}</a></b> of 12.03.2020 ') + "</blockquote>"
    ),
    "files in lines": lambda n: "<div>" + _each(n, '<a href="/{0}.pdf">Paper {0}</a><br>') + "</div>",
    "files with their names before them": lambda n: (
        "<div>" + _each(n, '<strong>Paper {0}</strong><a href="/{0}.pdf">Download</a>') + "</div>"
    ),
    "one file again and again": lambda n: "<div>" + '<a href="/1.pdf">Download</a> ' * n + "</div>",
    "files below a menu's heading": lambda n: (
        "<nav><h3>Downloads</h3><ul>" + _each(n, '<li><a href="/{0}.pdf">Paper {0}</a></li>') + "</ul></nav>"
    ),
    "parts of a file's name": lambda n: '<p><a href="/1.pdf">' + _each(n, "<span>part {0}</span> ") + "</a></p>",
    "one picture again and again": lambda n: "<div>" + PICTURE * n + "</div>",
    "buttons beside pictures": lambda n: f"<div>{_each(n, f'<button>Go {{0}}</button>{PICTURE}')}</div>",
    "windows of pictures": lambda n: _each(
        n, f'<a href="#w{{0}}">{PICTURE}</a><div class=modal id="w{{0}}">{PICTURE}<p>View {{0}}</p></div>'
    ),
    "one window of all pictures": lambda n: (
        "<div>" + _each(n, f'<a href="#all">{PICTURE}</a>') + f"</div><div class=modal id=all>{_each(n, PICTURE)}</div>"
    ),
    "pictures in an attribute": lambda n: (
        "<div data-list='[" + ",".join(f'{{"src":"/p/{i}.jpg","caption":"View {i}"}}' for i in range(n)) + "]'></div>"
    ),
    "lines of reporters": lambda n: "<p>Reporter: Ann Baker</p>" * n,
    "named places": lambda n: _each(n, "<p><a name=p{0}>The council has named reason {0} in its paper.</a></p>"),
}  # fmt: skip


def _each(number: int, pattern: str) -> str:
    return "".join(pattern.format(i) for i in range(number))


def _page(content: str) -> Page:
    text = f"<h1>The bridge stays closed</h1><p class=date>12 March 2020</p>{TEXT * 3}"
    # steps of a path stand before the title, everything else in the text
    before, after = (content, "") if "breadcrumb" in content else ("", content)
    body = f"<html><head><title>The bridge stays closed</title></head><body>{before}<div>{text}{after}{TEXT}</div></body></html>"
    return Page(body=body.encode(), url="https://council.example.org/news/bridge.html")


def _read(page: Page) -> None:
    generic.parse(Document(page), SITE)


def _calls(page: Page) -> int:
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        _read(page)
    finally:
        sys.setprofile(None)
    return count


def _seconds(page: Page) -> float:
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        _read(page)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_page(shape: str) -> None:
    few, more = (_page(SHAPES[shape](number)) for number in (FEW, 2 * FEW))
    _read(more)  # caches are filled: what they hold of the one page, they would not of the other
    assert _calls(more) < DOUBLE * _calls(few)


@pytest.mark.parametrize("shape", ["pictures side by side", "pictures in boxes", "days in a line", "items"])
def test_time_grows_with_the_page(shape: str) -> None:
    few, more = (_page(SHAPES[shape](number)) for number in (FEW, 4 * FEW))
    assert _seconds(more) < FOURFOLD * _seconds(few)


@pytest.mark.parametrize(
    "content",
    [
        lambda n: f"<div>{_each(n, PICTURE + '<br>View {0}<br>')}<a href='/more'>More</a></div>",
        lambda n: f"<figure>{_each(n, PICTURE)}<figcaption>All the views</figcaption></figure>",
        lambda n: f"<div>{_each(n, '<a rel=tag href=/tag/{0}>tag {0}</a> ')}</div>",
        lambda n: (
            f"<figure>{_each(n, '<p>View {0}</p>')}{_each(n, '<figcaption>View {0}</figcaption>')}</figure>"
        ),
    ],
    ids=[
        "pictures with one link behind them",
        "pictures of one figure",
        "marked keywords",
        "captions of one figure",
    ],
)
def test_what_is_looked_through_in_c_is_looked_through_once(content: Callable[[int], str]) -> None:
    few, more = (_page(content(number)) for number in (10 * FEW, 40 * FEW))
    assert _seconds(more) < FOURFOLD * _seconds(few)

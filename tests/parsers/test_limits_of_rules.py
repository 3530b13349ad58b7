"""What rules must not take: each page here is read wrongly when the limit of a rule is left out."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page, Record
from crawler.parsers.fields.lists.list_signs import says_list
from crawler.parsers.fields.lists.pager import find_next
from crawler.parsers.fields.page.structured import StructuredData
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

HEAD = "<h1>Eine neue Fähre für den Fluss</h1>"
IMAGE = '<img src="/i/faehre.jpg" width="800" height="500">'
SENTENCE = "Die neue Fähre fährt von heute an zweimal in der Stunde über den Fluss."


def article(unit: str, below: str = "") -> Record:
    return record(page(f"<main>{HEAD}{TEXT}{unit}{MORE}</main>{below}"))


# ---------------------------------------------------------------- lists


def next_of(body: str, url: str = "https://www.example.org/news") -> str | None:
    return find_next(Document(Page(body=f"<html><body>{body}</body></html>".encode(), url=url)))


def test_what_a_relation_calls_the_next_page_goes_before_a_word() -> None:
    word, relation = (
        '<p><a href="/hilfe">Weiter</a></p>',
        '<a rel="next" href="/news?seite=2"><img src="a.gif"></a>',
    )
    assert next_of(word + relation) == "https://www.example.org/news?seite=2"


def test_the_one_number_that_a_pager_leaves_out_is_the_pages_own() -> None:
    numbers = "".join(f'<li><a href="/news?s={n}">{n}</a></li>' for n in (1, 3, 4))
    pager = f'<ul class="pagination">{numbers}</ul>'
    assert next_of(pager, "https://www.example.org/news?s=2") == "https://www.example.org/news?s=3"
    far = pager.replace(">4<", ">9<")  # "1 3 … 9" leaves out more than one
    assert next_of(far, "https://www.example.org/news?s=8") is None


def test_numbers_of_thousands_of_digits_are_none() -> None:
    """`int` refuses them, and a page that has one is read all the same."""
    many = "9" * 5000
    copies = f'<img src="/i/wehr.jpg" srcset="/i/wehr-xl.jpg 900w" width="{many}" height="{many}">'
    found = article(copies)
    assert [image.url.rpartition("/")[2] for image in found.images] == ["wehr-xl.jpg"]
    assert [image.thumbnail_url for image in article(IMAGE.replace("800", many)).images] == [None]
    last = '<div class="pagination"><a href="/news?page=9">Last page</a></div>'
    assert next_of(last, f"https://www.example.org/news?page={many}") in (
        None,
        "https://www.example.org/news?page=1",
    )


def test_an_archive_with_one_post_left_is_a_list() -> None:
    """It calls itself a page of a collection; themes call the box around a single post a blog, too."""
    post = (
        '<main itemscope itemtype="https://schema.org/{}"><h1>Aktuelles</h1><article itemscope '
        'itemtype="https://schema.org/BlogPosting"><h2><a href="/n/1">Neue Fähre für den Fluss</a></h2>'
        "<p>Die Fähre fährt zweimal in der Stunde.</p></article></main>"
    )
    kinds = {
        kind: says_list(Document(Page(body=post.format(kind).encode(), url=None)), StructuredData())
        for kind in ("CollectionPage", "SearchResultsPage", "Blog")
    }
    assert kinds == {"CollectionPage": True, "SearchResultsPage": True, "Blog": False}


# ---------------------------------------------------------------- captions that nothing calls so


@pytest.mark.parametrize(
    "below",
    [
        f"<div class=q><p>{SENTENCE}</p><p>Am Kai warten viele auf die erste Fahrt.</p></div>",  # two paragraphs
        f'<div class=q><span class="lead">{SENTENCE}</span></div>',  # the introduction
    ],
)
def test_texts_below_a_picture_that_are_no_caption(below: str) -> None:
    found = article(f"<div class=u><div class=p>{IMAGE}</div>{below}</div>")
    assert [image.caption for image in found.images] == [None]


# ---------------------------------------------------------------- texts


def test_introduction_of_several_paragraphs_too_long_for_one_is_the_first() -> None:
    long = " ".join([SENTENCE] * 9)
    html = page(
        f'<main>{HEAD}<p class="lead">{long}</p><p class="lead">Der Kai. {long}</p>{TEXT}{MORE}</main>'
    )
    assert record(html).lead == long
    short = page(
        f'<main>{HEAD}<p class="lead">{SENTENCE}</p><p class="lead">Am Kai warten schon viele Gäste auf die erste Fahrt.</p>{TEXT}{MORE}</main>'
    )
    assert record(short).lead == f"{SENTENCE} Am Kai warten schon viele Gäste auf die erste Fahrt."


@pytest.mark.parametrize(("first", "is_text"), [("3 Kommentare", False), ("Drei Dinge am Kai", True)])
def test_line_that_heads_comments_in_one_block_with_them(first: str, is_text: bool) -> None:
    found = article(MORE + f"<p>{first}<br>Das ist gut für alle am Fluss.<br>Und für die Stadt.</p>")
    assert ("gut für alle" in (found.body or "")) is is_text


def test_small_box_that_goes_on_behind_its_last_link_is_no_teaser() -> None:
    link = '<a href="/kai">Der Kai</a>'
    said = "ist seit heute fertig, und wer mit der Fähre fahren will, findet dort auch den Fahrplan"
    box = f"<div>{link} {said}: {link}</div>"
    assert said not in (article(box).body or "")
    assert said in (article(box.replace("</a></div>", "</a>, sagt das Amt.</div>")).body or "")


@pytest.mark.parametrize("style", ["display:none", "DISPLAY: NONE", "color: red; Display : none"])
def test_words_that_a_style_takes_out_of_a_line_in_whatever_letters(style: str) -> None:
    unit = f'<p>Die Fähre fährt zweimal in der Stunde<span style="{style}"> (Entwurf)</span>, sagt das Amt am Fluss.</p>'
    body = article(unit).body or ""
    assert "zweimal in der Stunde, sagt das Amt" in body
    assert "Entwurf" not in body

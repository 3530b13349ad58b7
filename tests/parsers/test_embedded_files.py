"""Documents that a page shows within itself, or opens by a script, are files of the article."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

TEXT = "The quota for herring will be raised by a fifth this autumn, the Minister said in Killybegs, where boats wait."
SITE = "https://www.sea.example"


def record(main: str, after: str = "") -> Record:
    page = (
        "<html lang=en><head><title>Herring quota | Office for the Sea</title></head><body><header><a href=/>Office for the Sea</a>"
        f"</header><main><h1>Herring quota</h1><p>12 May 2024</p>{main}</main>{after}<footer>Office for the Sea</footer></body></html>"
    )
    found = extract_page(Page(body=page.encode(), url=f"{SITE}/news/herring-quota"), load_registry())
    assert isinstance(found, Record)
    return found


def files(markup: str) -> list[tuple[str, str, str | None]]:
    found = record(f"<p>{TEXT}</p>{markup}<p>{TEXT}!</p>")
    assert found.body is not None
    assert found.body.endswith(f"{TEXT}!")
    return [(f.url.removeprefix(SITE), f.title, f.media_type) for f in found.attachments]


@pytest.mark.parametrize(
    ("markup", "address", "title"),
    [
        ('<iframe src="/files/plan.pdf" width=600></iframe>', "/files/plan.pdf", "plan.pdf"),
        (
            '<iframe title="Catch in 2023" src="plan.PDF#view=FitH"></iframe>',
            "/news/plan.PDF",
            "Catch in 2023",
        ),
        ('<iframe data-src="/a%20b.pdf?v=3" title="PDF viewer"></iframe>', "/a%20b.pdf?v=3", "a b.pdf"),
        ('<embed src="/files/plan.pdf" type="application/pdf">', "/files/plan.pdf", "plan.pdf"),
        (
            '<p><object type="application/pdf" data="/files/plan.pdf"></object></p>',
            "/files/plan.pdf",
            "plan.pdf",
        ),
        (
            '<div class="wp-block-file"><object data="/up/plan.pdf" aria-label="Embed of The plan."></object></div>',
            "/up/plan.pdf",
            "The plan",
        ),
        (
            '<iframe src="//docs.google.com/gview?embedded=true&url=https%3A%2F%2Fwww.sea.example%2Fplan.pdf"></iframe>',
            "/plan.pdf",
            "plan.pdf",
        ),
        ('<iframe src="/pdf.js/web/viewer.html?file=%2Fplan.pdf&amp;x=1"></iframe>', "/plan.pdf", "plan.pdf"),
        (
            '<iframe src="/pdf.js/web/viewer.html?file=../f/plan.pdf"></iframe>',
            "/pdf.js/f/plan.pdf",
            "plan.pdf",
        ),
        ('<div class="viewer" data-pdf-url="/plan.pdf"></div>', "/plan.pdf", "plan.pdf"),
        ("<p><a href=\"javascript:window.open('/plan.pdf')\">The plan</a></p>", "/plan.pdf", "The plan"),
        (
            "<p>See <a href='#' onclick=\"openWin('/plan.pdf', 600); return false\">the plan</a> and more.</p>",
            "/plan.pdf",
            "the plan",
        ),
    ],
)
def test_documents_that_are_shown(markup: str, address: str, title: str) -> None:
    assert files(markup) == [(address, title, "application/pdf")]


def test_other_documents_in_page_order_each_once() -> None:
    shown = (
        '<iframe src="https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Fwww.sea.example%2Fb.docx"></iframe>'
        '<iframe src="/c.pdf"></iframe><object data="/b.docx"></object>'
        '<p>Read <a href="/c.pdf">the plan for herring (PDF, 2 MB)</a> as well.</p>'
    )
    assert [url for url, _, _ in files(shown)] == ["/c.pdf", "/b.docx"]


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="https://www.youtube.com/embed/plan"></iframe>',
        '<iframe src="/map?layer=plan"></iframe>',
        '<iframe src="https://maps.example/embed?src=plan.pdf"></iframe>',
        '<iframe src="/share?url=https://www.sea.example/news/a"></iframe>',
        '<object data="/film.swf"></object>',
        "<iframe src=\"javascript:'plan.pdf'\"></iframe>",
        '<iframe src="http://[plan.pdf"></iframe>',
        "<p><a href='#' onclick=\"track('/plan.pdf')\">Herring</a></p>",
    ],
)
def test_what_is_shown_is_no_document(markup: str) -> None:
    assert files(markup) == []


def test_a_document_of_the_rest_of_the_page_is_none_of_the_article() -> None:
    found = record(f"<p>{TEXT}</p><p>{TEXT}</p>", '<aside><iframe src="/bulletin.pdf"></iframe></aside>')
    assert found.attachments == ()


@pytest.mark.parametrize("box", ["<div>{}</div>", '<div class="c"><div>{}</div></div>', "{}"])
def test_a_page_of_a_document_alone(box: str) -> None:
    found = record(box.format('<iframe src="/order.pdf"></iframe>'))
    assert (found.title, found.date, found.body) == ("Herring quota", "2024-05-12", None)
    assert [file.url for file in found.attachments] == [f"{SITE}/order.pdf"]

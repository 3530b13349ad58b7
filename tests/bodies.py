"""The body of a page as the tree of its document has it, for tests of what is mended in trees."""

from __future__ import annotations

from lxml import etree

from crawler.document import Document
from crawler.items import Page


def body_of(markup: str, *, as_written: bool = False) -> str:
    """The markup within the body, after all that is mended."""
    page = Page(body=f"<html><body>{markup}</body></html>".encode(), url="https://www.example.org/a")
    body = Document(page, as_written=as_written).tree.find("body")
    assert body is not None
    return (
        etree.tostring(body, encoding="unicode", method="html").removeprefix("<body>").removesuffix("</body>")
    )

"""TYPO3 with its news extension, common among Austrian and German offices: selectors over the generic rules."""

from __future__ import annotations

import re
from itertools import chain, islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import is_generated_by, system_names
from crawler.parsers.fields.page.rules import Rules
from crawler.text import fold

NAME = "typo3"


def _with_elements(text: str) -> str:
    """A selector of the text and of the content elements that editors set below it, in the same box or one of their own;
    what TYPO3 puts around each is called a frame since version 8 and had names in `csc-` (CSS styled content) before."""
    return f"{text}, {text} ~ .frame, {text} ~ div > .frame, {text} ~ [class*=csc-]"


RULES = Rules(
    title=(".news-single [itemprop=headline]",),
    # tt_news, the extension of TYPO3 3 and 4, calls it the subheader
    lead=(".news-single .teaser-text", ".news-single-subheader"),
    # dates of the news extension's list items stand on the same page, hence the box
    date=(".news-single time[itemprop=datePublished]", ".news-single .news-list-date time"),
    body=(
        _with_elements(".news-single [itemprop=articleBody]"),
        _with_elements(".news-single .news-text-wrap"),
    ),
    remove=(".news-related-wrap", ".news-backlink-wrap"),
)
_HEADINGS = 5
_LOWER_HEADINGS = 50
_ID = re.compile(r"(?:[?&]tx_news_pi1(?:%5B|\[)news(?:%5D|\])=)(\d+)")


def is_match(document: Document) -> bool:
    """By the generator; templates that drop it keep the class of the news extension, around the article and not beside it:
    around a main heading, or most of what stands in paragraphs where the heading is a template's."""
    if is_generated_by(document, "typo3"):
        return True
    if " news-single" not in system_names(document):
        return False
    headings = list(islice(document.tree.iter("h1"), _HEADINGS))
    # with a name of the site as h1, the title is a lower one
    window = fold(document.title_text)
    lower = islice(document.tree.iter("h2", "h3"), _LOWER_HEADINGS)
    titles = (h for h in lower if (said := fold(text_content(h))) and said in window)
    if not headings or any(map(_is_in_item, chain(headings, titles))):
        return True
    inside = outside = 0
    for paragraph in document.tree.iter("p"):
        length = len(text_content(paragraph))
        if _is_in_item(paragraph):
            inside += length
        else:
            outside += length
    return inside > outside


def _is_in_item(element: HtmlElement) -> bool:
    return any("news-single" in (box.get("class") or "") for box in element.iterancestors())


def classify_url(url: str, site: Site) -> UrlKind:
    """Uploads are no pages; the rest only the page can tell."""
    path = urlsplit(url).path
    return UrlKind.IGNORED if path.startswith(("/fileadmin/", "/typo3")) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The number of the news record, in addresses without names."""
    match = _ID.search(url)
    return match[1] if match else None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME, RULES, native_id)

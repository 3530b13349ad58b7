"""Whose the links to keywords and sections of a page are: the article's, a teaser's, or those of the whole site."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from lxml.html import HtmlElement

from crawler.document import Document, once_a_page
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.keyword_texts import LONGEST_TAG

POPULAR = frozenset(
    "popular trending trends trend beliebt beliebte populaires populares popolari popularne populair populära oblíbené toptopics hottopics topthemen".split()
)
"""Lists of what a site's readers look for."""
TAG_WORDS = frozenset(
    "tags taglist taglinks detailtag wraptag posttags entrytags articletags schlagworte schlagwörter keywords tagcloud tagi topics slowakluczowe "
    "etiquetas motscles palabrasclave palavraschave parolechiave trefwoorden emneord nyckelord avainsanat stitky klicovaslova "
    "klucoveslova cimkek etichete etiketler oznake pcategory".split()
)


def is_category(link: HtmlElement) -> bool:
    """Whether a link is said to lead to a section of the site: `rel="category tag"` of WordPress, a list of its taxonomy, or
    an item beside those of keywords, `<li class="category_1">`."""
    if "category" in (link.get("rel") or "").split() or link.get("itemprop") == "articleSection":
        return True
    box = link.getparent()
    if box is None:
        return False
    words = words_of(box)
    if not _SECTIONS.isdisjoint(words | words_of(link)) and words.isdisjoint(TAG_WORDS):
        return True
    return "taxonomycategory" in words or (
        box.tag == "li" and "category" in words and leads_to_category(link)
    )


_SECTIONS = frozenset("entrycategories postcategories metacategories catlinks catlink categorylinks".split())
"""What themes call the links to sections, or the box of them, that stands in one with the keywords."""


def leads_to_category(link: HtmlElement) -> bool:
    """Whether the address of a link is that of a section as weblogs have them: `/category/<name>/`, with a page's number."""
    href = link.get("href")
    return bool(href) and _CATEGORY_ADDRESS.search(href) is not None


def leads_below_category(link: HtmlElement) -> bool:
    """The same, also for a section within others: `/category/debate/comments/`. Some sites have their articles there, too."""
    href = link.get("href")
    return bool(href) and _BELOW_CATEGORY.search(href) is not None


_CATEGORIES = r"/(?:categor(?:y|ies|ie|ia|ias)|kategori(?:e|en|a|er)?|rubri(?:k|ken|que|ques|ca|cas|ka|ki))/"
"""Systems and generators of static sites agree on it as they do on `/tags/<keyword>`."""
_CHOSEN_CATEGORY = r"[?&]categor(?:y|ies|ie|ia|ias)=[^&#]+$"
"""On lists that a parameter chooses from: `/categories/?category=Rivers`."""
_CATEGORY_ADDRESS = re.compile(_CATEGORIES + r"[^/?#]+/?(?:1(?:\.html?)?)?$|" + _CHOSEN_CATEGORY)
_BELOW_CATEGORY = re.compile(_CATEGORIES + r"[^?#]+$|" + _CHOSEN_CATEGORY)


def is_of_teaser(element: HtmlElement, scope: HtmlElement, document: Document) -> bool:
    """Whether keywords are those of another article, as a heading above them in a small box leads there."""
    for above in islice(element.iterancestors(), 3):
        if above is scope or above.tag in ("article", "main", "body"):
            return False
        words = words_of(above)
        if not words.isdisjoint(POPULAR) or (
            not words.isdisjoint(_OTHER_ARTICLES) and words.isdisjoint(TAG_WORDS)
        ):
            return True
        above_headline = _above_headline(above, document)
        if above_headline is not None and element not in above_headline:
            return True
    return False


def _above_headline(box: HtmlElement, document: Document) -> set[HtmlElement] | None:
    """The elements of a small box up to the heading that leads to another article; None where there is no such."""
    known = _headlines(document)
    if box not in known:
        links = ((h, next(h.iter("a"), None)) for h in box.iter("h2", "h3", "h4"))
        headline = next((h for h, a in links if a is not None and _leads_elsewhere(a, document)), None)
        known[box] = None
        if headline is not None and len(inline_text(box)) < _LONGEST_TEASER:
            known[box] = {headline, *takewhile(lambda e: e is not headline, box.iter())}
    return known[box]


@once_a_page
def _headlines(document: Document) -> dict[HtmlElement, set[HtmlElement] | None]:
    """What was found of boxes: each is asked about by all keywords in it."""
    return {}


def _leads_elsewhere(title: HtmlElement, document: Document) -> bool:
    is_title = len(inline_text(title).split()) > LONGEST_TAG
    return is_title and document.absolute(title.get("href")) not in (None, document.page.url)


_LONGEST_TEASER = 400
_OTHER_ARTICLES = frozenset("related card teaser recommended similar".split())

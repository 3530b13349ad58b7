"""Whose the links to keywords and sections of a page are: the article's, a teaser's, or those of the whole site."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.keyword_texts import LONGEST_TAG

POPULAR = frozenset(
    "popular trending trends trend beliebt beliebte populaires populares popolari popularne populair populära oblíbené toptopics hottopics topthemen".split()
)
"""Lists of what a site's readers look for."""
TAG_WORDS = frozenset(
    "tags taglist taglinks detailtag wraptag posttags entrytags articletags schlagworte schlagwörter keywords tagcloud tagi topics slowakluczowe "
    "etiquetas motscles palabrasclave palavraschave parolechiave trefwoorden emneord nyckelord avainsanat stitky klicovaslova "
    "klucoveslova cimkek etichete etiketler oznake".split()
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
        for beside in above.iter("h2", "h3", "h4", element.tag):
            if beside is element:
                break
            link = next(beside.iter("a"), None) if beside.tag in HEADING_TAGS else None
            if link is not None and _leads_elsewhere(link, document):
                if len(inline_text(above)) < _LONGEST_TEASER:
                    return True
                break
    return False


def _leads_elsewhere(title: HtmlElement, document: Document) -> bool:
    is_title = len(inline_text(title).split()) > LONGEST_TAG
    return is_title and document.absolute(title.get("href")) not in (None, document.page.url)


_LONGEST_TEASER = 400
_OTHER_ARTICLES = frozenset("related card teaser recommended similar".split())

"""Where readers' comments begin on a page whose names do not tell: below a line that counts them or asks for one, and
around the address that each comment has."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.address import declared_addresses
from crawler.parsers.fields.page.blocks import PARAGRAPH, SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import Mark
from crawler.parsers.fields.page.page_texts import PageTexts, find_places
from crawler.parsers.fields.phrases.comment_words import (
    COMMENT_STEMS,
    is_heading_of_comments,
    is_name_of_comments,
)
from crawler.same_page import place_of
from crawler.text import holds_any, normalize_text, spell_alike

_LONGEST = 90
_LEAST = 150
"""Characters of running text that an article has before what its readers say of it."""


def mark_comments(
    survey: Survey,
    stated: Iterable[HtmlElement] = (),
    fields: Iterable[HtmlElement] = (),
    permalinks: Sequence[HtmlElement] = (),
) -> None:
    """Mark the boxes below such a line as comments, those of which the page states it in its microdata, and those that
    begin with one of the `permalinks`; to be called before the blocks are weighed.

    Comments come last, and may well be longer than the text. The name of a kind of article, as "Comment" above a
    title is, has neither a number nor a verb, and no text before it. The form around one of the `fields` for long answers
    is where readers write: what explains it may be longer than a short text.
    """
    said = [e for e in stated if "comment" in (e.get("itemprop") or "").split()]
    posts = [own for e in said if (own := survey.block(e)) is not None]
    if posts and survey.blocks[0].good - sum(post.good for post in posts) < PARAGRAPH:
        del posts[0]  # boards state all posts of a thread to be comments, that which opens it, too
    for post in posts:
        post.mark = Mark.COMMENTS
    for field in fields:
        form = next(field.iterancestors("form"), None)
        block = survey.block(form) if form is not None else None
        if block is not None and _is_for_writing(block):
            block.mark = Mark.COMMENTS
    for position in _headings(survey):
        if survey.blocks[position].mark is Mark.COMMENTS or _good_before(survey, position) < _LEAST:
            continue
        for block in _boxes_below(survey, position):
            block.mark = Mark.COMMENTS
    if permalinks:
        _mark_around(survey, permalinks)


def find_permalinks(document: Document, texts: PageTexts) -> list[HtmlElement]:
    """The links to the comments of the page itself, each of which has an address in the form that WordPress, Drupal and
    Movable Type gave it: `#comment-123`. Of those in a list of the newest the pages are others."""
    places = find_places(texts.joined_addresses, _PERMALINK)
    if not places:
        return []
    own = {place_of(url) for url in (document.page.url, *declared_addresses(document)) if url}
    found = []
    for place in places:
        page = texts.addresses[place].strip().partition("#")[0]
        url = document.absolute(page) if page else None
        if not page or _DRUPAL.search(page) or (url and place_of(url) in own):
            found.append(texts.links[place])
    return found


_PERMALINK = re.compile(r"#comment-\d+(?!\d)")
_DRUPAL = re.compile(r"/comment/\d+$")
"""Drupal gives each comment a page of its own, which leads to that of the article."""


def _mark_around(survey: Survey, permalinks: Sequence[HtmlElement]) -> None:
    """Mark the widest box around each link in which no running text and no title comes before it: one comment, or all."""
    blocks = survey.blocks
    texts = [p for p, block in enumerate(blocks) if block.running and _says_text(block)]
    said = list(accumulate(blocks[p].chars for p in texts))
    end = 0
    for link in permalinks:
        box = next((p for e in link.iterancestors() if (p := survey.index.get(e)) is not None), 0)
        before = bisect_left(texts, box)
        if box < end or blocks[box].good or not before or said[before - 1] < _LEAST:
            continue
        while (above := blocks[box].parent) > texts[before - 1] and not _is_region(blocks[above].element):
            box = above
        blocks[box].mark = Mark.COMMENTS
        end = blocks[box].last + 1


def _says_text(block: Block) -> bool:
    """Whether a block has running text of its own."""
    plain = block.chars - block.link_chars
    return plain > block.link_chars and (plain >= PARAGRAPH or (block.sentence and plain >= SHORT_SENTENCE))


def _is_region(element: HtmlElement) -> bool:
    return element.tag in ("body", "main") or next(element.iter("h1"), None) is not None


def _is_for_writing(form: Block) -> bool:
    """Whether a form is none around the whole page, as some systems have it."""
    return form.all_chars < _FORM and next(form.element.iter("h1"), None) is None


_FORM = 1000
"""Characters of the longest form in which readers write, with all that explains it."""


def _headings(survey: Survey) -> Iterator[int]:
    """The positions of the short lines that head comments.

    A line that is a link heads nothing: it leads to the comments, above the text as well as below it.
    """
    for position, block in enumerate(survey.blocks):
        if not block.chars or block.all_chars > _LONGEST or 2 * block.all_link_chars > block.all_chars:
            continue
        heading = block.element
        text = text_content(heading)
        if not holds_any(spell_alike(text), COMMENT_STEMS):
            continue
        line = normalize_text(text)
        if is_heading_of_comments(line) or (
            (heading.tag in HEADING_TAGS or (heading.tag == "div" and not block.all_links))
            and is_name_of_comments(line)
            and not _heads_text(heading)
        ):
            yield position


def _heads_text(heading: HtmlElement) -> bool:
    """Whether a paragraph follows a heading that does not speak of comments itself: it is that of a section of the text."""
    following = next(heading.itersiblings(), None)
    if following is None or following.tag != "p":
        return False
    return not holds_any(spell_alike(text_content(following)), COMMENT_STEMS)


def _good_before(survey: Survey, position: int) -> float:
    """Characters of running text before a block."""
    blocks = survey.blocks
    around = set()
    above = blocks[position].parent
    while above >= 0:
        around.add(above)
        above = blocks[above].parent
    return sum(
        block.good
        for at, block in enumerate(blocks[:position])
        if block.parent in around and at not in around and block.mark is not Mark.COMMENTS
    )


def _boxes_below(survey: Survey, position: int) -> list[Block]:
    """The widest box that begins with a heading; where others begin before it, the heading and what follows it."""
    blocks = survey.blocks
    box = position
    while (above := blocks[box].parent) > 0 and _begins_with(survey, above, box):
        box = above
    if blocks[box].all_chars > blocks[position].all_chars:
        return [blocks[box]]
    found = []
    for element in blocks[box].element.itersiblings():
        block = survey.block(element)
        if block is None:
            continue
        if (element.tag == "p" and block.good) or next(element.iter("h1"), None) is not None:
            break  # a section of the text
        found.append(block)
    return [blocks[box], *found] if found else []


def _begins_with(survey: Survey, outer: int, inner: int) -> bool:
    """Whether nothing is said in a box before what a block in it says, and no title after."""
    blocks = survey.blocks
    before = blocks[outer + 1 : inner]
    element = blocks[outer].element
    return (
        not any(block.chars for block in before)
        and not (element.text or "").strip()
        and next(element.iter("h1"), None) is None
        and element.tag not in ("body", "main", "article")
    )

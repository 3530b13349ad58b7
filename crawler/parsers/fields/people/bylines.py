"""What stands before the running text and is none: boxes of authors and times, captions under their picture."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.items import Picture
from crawler.parsers.fields.files.file_links import may_be_file
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.people.byline_lines import is_author_link
from crawler.parsers.fields.phrases.author_names import is_agency, is_labelled, names_in, reads_as_name
from crawler.parsers.fields.phrases.author_words import AND, AUTHOR, BY, VERB, WROTE
from crawler.parsers.fields.phrases.date_words import FILL, LABEL, replace_dates
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.patterns import lazy
from crawler.text import fold, normalize_text

_LONGEST = 200
"""Characters of the longest such box."""
_RUNNING = 80
_SHORT = 40
_WORDS = lazy(
    rf"{BY}|di|da|{VERB}|{WROTE}|{AUTHOR}|{AND}|of|the|article|reporter|uhr|h|min|minuten|minutes|lesezeit|reading|read|time|am|pm|updated|"
    r"last|aktualisiert|stand"
)
"""What such a box says besides names and dates."""
_WORD = re.compile(r"[^\W\d_]+")


def byline_boxes(root: Block, survey: Survey, authors: Collection[str]) -> set[HtmlElement]:
    """The boxes before the second running text that hold names of the authors, and dates and words as "by" alone,
    and the hours that stand loose between boxes there.

    The first running text may be a lead, with the byline under it.
    """
    names = sorted(filter(None, map(fold, authors)), key=len, reverse=True)
    found: set[HtmlElement] = set()
    for position in survey.subtree(root.element):
        block = survey.blocks[position]
        found.update(_author_line_below(block.element))
        if block.weight >= PARAGRAPH:
            break
        spans = [span for child in block.element.iterchildren("span") for span in (child, *child)]
        spans = [span for span in spans if span.tag == "span"]
        found.update(span for span in spans if _tells_length(span) or _names_author(span))
        if _is_author_line(block):
            found.add(block.element)
        elif block.all_chars > block.chars == block.link_chars and block.element.tag in ("header", "div"):
            links = block.element.iterchildren("a")  # sections under a title
            found.update(link for link in links if not may_be_file(link))
    for block in _before_text(root, survey):
        element = block.element
        found.update(child for child in element if child.tag == "time" and _stands_alone(child))
        if element.tag in HEADING_TAGS or not names or not 0 < block.all_chars <= _LONGEST:
            continue
        if found.isdisjoint(element.iterancestors()) and _is_byline(element, names):
            found.add(element)
    return found | _texts_about(root, survey, authors)


_ABOUT = 400
"""Characters of the longest text about an author."""
_END = 0.35
"""Share of the text at whose end it stands."""


def _texts_about(root: Block, survey: Survey, authors: Collection[str]) -> set[HtmlElement]:
    """The short texts at the end that begin with an author's name: nobody writes of themselves so in the text.

    Where a colon follows the name, the author speaks, as in interviews. An agency's name begins the titles of those who write
    for it: "Associated Press Writer Jane Doe contributed".
    """
    people = [name.casefold() for name in authors if " " in name and not is_agency(name)]
    names = tuple(f"{name}{sign}" for name in people for sign in " ,")
    found: set[HtmlElement] = set()
    signed: set[HtmlElement] = set()
    about: list[str] = []
    folded = sorted({fold(name) for name in authors if " " in name}, key=len, reverse=True)
    seen = 0.0
    for position in reversed(survey.subtree(root.element)) if names else ():
        block = survey.blocks[position]
        if not block.chars:
            continue
        seen += max(0.0, block.weight)
        if seen > max(_ABOUT, _END * root.good):
            break
        if block.all_chars > _ABOUT:
            continue
        is_last = not seen and block.all_chars <= _RUNNING and block.element.tag in _SIGNED
        if is_last and _is_byline(block.element, folded):
            signed.add(block.element)  # "(Jane Doe)" below the last text
            continue
        if "".join(islice(block.element.itertext(), 4)).lstrip()[:_LONGEST].casefold().startswith(names):
            found.add(block.element)
            about.append(normalize_text(text_content(block.element)).casefold())
    if found:
        # an office that is called the author of its own news is named in them
        whole = normalize_text(text_content(root.element)).casefold()
        if any(whole.count(name) > sum(text.count(name) for text in about) + _BYLINES for name in names):
            return signed
    return found | signed


_SIGNED = frozenset(("p", "div", "span", "em", "strong"))
_BYLINES = 1
"""Times that an author's name stands before the text at most."""


def caption_lines(root: Block, survey: Survey, pictures: Collection[Picture]) -> set[HtmlElement]:
    """The lines before the running text that say what a picture's data state as its caption, right after a picture."""
    captions = {fold(p.caption_text) for p in pictures if p.caption_text}
    if not captions:
        return set()
    return {
        block.element
        for block in _before_text(root, survey)
        if 0 < block.chars == block.all_chars <= _LONGEST
        and block.element.tag not in HEADING_TAGS
        and fold(text_content(block.element)) in captions
        and _follows_picture(block.element, root.element)
    }


def _before_text(root: Block, survey: Survey) -> Iterator[Block]:
    """The blocks below the root up to its second running text, or, where it has no two, as papers of short paragraphs have
    none, its second line of some length; none where it has no two of those."""
    blocks = [survey.blocks[p] for p in survey.subtree(root.element)[1:]]
    for shortest in (_RUNNING, _SHORT):
        running = [number for number, block in enumerate(blocks) if block.weight > shortest]
        if len(running) > 1:
            return iter(blocks[: running[1]])
    return iter(())


def _is_byline(element: HtmlElement, names: list[str]) -> bool:
    text = normalize_text(" ".join(element.itertext()))
    folded = fold(text)
    if not any(name.partition(" ")[0] in folded for name in names):
        return False  # most boxes; the search for dates costs more
    rest = f" {fold(replace_dates(text, ' '))} "
    known = False
    for name in names:
        if f" {name} " in rest:
            known = True
            rest = rest.replace(f" {name} ", "  ")
    return known and all(map(_is_label, _WORD.findall(rest)))


def _is_label(word: str) -> bool:
    """Whether a word says no more than that names and days follow: "by", "published", "last updated on"."""
    return _WORDS.fullmatch(word) is not None or word in FILL or LABEL.match(word) is not None


def _names_author(span: HtmlElement) -> bool:
    """Whether an inline element says by whom the text is: it is called so, or has the author's link, beside the title and
    the day in one box, as Joomla's K2 and Concrete have it."""
    text = normalize_text(text_content(span))
    if not _AUTHOR_SPANS.isdisjoint(words_of(span)) and (
        reads_as_name(text) or (is_labelled(text) and names_in(text))
    ):
        return True
    link = next((a for a in span.iterchildren("a") if a.get("rel") == "author"), None)
    name = normalize_text(text_content(link)) if link is not None else ""
    return reads_as_name(name) and names_in(text) == [name]


_AUTHOR_SPANS = frozenset(("author", "autor", "auteur", "autore"))


def _author_line_below(paragraph: HtmlElement) -> Iterator[HtmlElement]:
    """The last line of a paragraph that is an element that says by whom the text is: `<em>Lead.</em><br><span class="author">`."""
    last = paragraph[-1] if len(paragraph) > 1 else None
    if last is None or last.tag != "span" or (last.tail or "").strip() or paragraph[-2].tag != "br":
        return
    if (paragraph[-2].tail or "").strip() or _AUTHOR_SPANS.isdisjoint(words_of(last)):
        return
    names = map(normalize_text, (text_content(a) for a in last.iter("a")))
    is_line = len(text_content(last)) <= _RUNNING
    if _names_author(last) or (is_line and any(names_in(name) == [name] for name in names)):
        yield last


def _stands_alone(time: HtmlElement) -> bool:
    """Whether an element of time begins its box, is followed by no text, and says no more than the time."""
    above = time.getparent()
    if above is None or time.getprevious() is not None:
        return False
    loose = f"{above.text or ''}{time.tail or ''}"
    return not loose.strip() and is_meta_line(normalize_text(text_content(time)))


def _is_author_line(block: Block) -> bool:
    """Whether a short line has a link to the page of an author."""
    if block.sentence or not block.link_chars > 0 or block.all_chars > _RUNNING:
        return False
    return any(map(is_author_link, block.element.iter("a")))


def _tells_length(span: HtmlElement) -> bool:
    """Whether an inline element says how long the text is to read, and nothing else."""
    text = normalize_text(span.text) if not len(span) else ""
    return 0 < len(text) < 40 and any(map(str.isdigit, text)) and is_meta_line(text)


def _follows_picture(element: HtmlElement, root: HtmlElement) -> bool:
    """Whether what stands before an element is a picture without text, and nothing else."""
    while element is not root:
        before = element.getprevious()
        if before is not None:
            return next(before.iter("img", "picture"), None) is not None and not normalize_text(
                text_content(before)
            )
        parent = element.getparent()
        if parent is None:
            return False
        element = parent
    return False

"""The title of a page without headings: a line that the metadata know, or one that is set apart before the text.

Old pages write their titles as bold or large text, or into boxes with names of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.dates.dated_lines import is_prose
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import is_called_title
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.phrases.date_words import UNSPACED, find_date, replace_dates, says_published
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.office_names import says_nothing
from crawler.parsers.fields.phrases.signed_lines import is_byline
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.survey.content import ends_sentence
from crawler.parsers.fields.titles.headings import Title, likeness
from crawler.parsers.fields.titles.line_sizes import NORMAL, class_sizes, own_size, size_of
from crawler.parsers.fields.titles.stated_titles import SEPARATORS
from crawler.patterns import lazy
from crawler.text import fold, normalize_text

_UNSPACED = UNSPACED.pattern
_PARTS = re.compile(
    r"\s*(?:\||»|::|\s[-–—/•·:]\s|:\s)\s*"
    rf"|(?<={_UNSPACED})[-_–—](?={_UNSPACED})"  # where no blanks stand between words, none do around the sign
)
_LINE_TAGS = frozenset("p div td th span b strong font center em i big caption dt legend h4 h5 h6".split())
_LOW_HEADINGS = frozenset(("h4", "h5", "h6"))
_LONGEST = 250
_DESCRIPTIVE = 4
"""Words of a metadata title that tells what the page is about, rather than the office or the kind of page."""
_BEFORE = 12
"""Blocks before the text's container among which its title is looked for …"""
_FAR = 100
"""… of as many, most of which may be empty."""


def find_known_line(
    document: Document, survey: Survey, container: Block, found: tuple[Found, ...]
) -> Title | None:
    """The longest line that a metadata title consists of or has between its separators; None without one."""
    metas = [document.title_text, *document.meta.get("og:title", ())]
    parts = {fold(part) for meta in metas for part in _runs(meta)}
    lines = [(text, element, is_before) for text, element, is_before in _lines(survey, container)]
    known = [(text, element) for text, element, _ in lines if fold(text) in parts and _is_long(text)]
    if not known:
        return _find_near_line(lines, [f.raw for f in found], found)
    text, element = max(known, key=lambda line: len(line[0]))  # of equals the first, the outermost
    if says_nothing(text):  # the head of a letter
        other = find_set_line(document, survey, container, found)
        said = other.found[0].raw if other is not None else ""
        if said and not (is_prose(said) or says_nothing(said)):
            return other
    return Title((Found(text, f"{element.tag}{_KNOWN}"), *found), element)


_KNOWN = " as in the metadata"
_NEAR = 0.75
"""Likeness from which a line is a metadata title in other words."""


def _find_near_line(
    lines: list[tuple[str, HtmlElement, bool]], metas: list[str], found: tuple[Found, ...]
) -> Title | None:
    """The line before the text that is most like a metadata title, of those that say more than an office or section does:
    the title as the page has it, where the metadata word it for search engines."""
    keys = [(key, set(key.split())) for key in map(fold, metas)]
    best: tuple[float, str, HtmlElement] | None = None
    for text, element, is_before in lines:
        words = text.split()
        if not is_before or len(words) < _DESCRIPTIVE or find_date(text) or says_nothing(text):
            continue
        score = max((likeness(fold(text), *key) for key in keys), default=0.0)
        if score >= _NEAR and (best is None or score > best[0]):
            best = score, text, element
    if best is None:
        return None
    text = _without_clock(best[1], found)
    return Title((Found(text, f"{best[2].tag} like the metadata"), *found), best[2])


_TITLE_LABEL = lazy(
    r"(?i)^\W*(?:제\s?목|标\s?题|標\s?題|件名|表題|タイトル|العنوان|หัวข้อ|เรื่อง|tytuł|title|titel|titre|título|titolo|titlu|betreff|název|názov|"
    r"naslov|tárgy|cím|otsikko|pealkiri|virsraksts|pavadinimas|başlık|konu|τίτλος|θέμα|заголовок|название|тема|заглавие|наслов)\W*$"
)


def find_labelled_line(document: Document, found: tuple[Found, ...]) -> Title | None:
    """What stands after a label that says "Title", as the boards of Korean, Chinese and Thai offices show an entry: in the next
    cell, or beside it in the line."""
    for label in document.tree.iter("th", "td", "dt", *_LABELS_IN_LINE):
        said = normalize_text(label.text) if not len(label) else _innermost_text(label)
        if not said or len(said) > _LONGEST_LABEL or not _TITLE_LABEL.match(said):
            continue
        if label.tag in _LABELS_IN_LINE:
            is_first = label.getprevious() is None and not normalize_text(label.tail).strip(" :")
            cell = label.getnext() if is_first else None
        else:
            cell = next((e for e in label.itersiblings() if e.tag in ("td", "dd")), None)
        text = inline_text(cell) if cell is not None else ""
        if 4 < len(text) <= _LONGEST:
            return Title((Found(text, _LABELLED), *found), cell)
    return None


_LABELS_IN_LINE = ("strong", "em", "b")


def label_rows(title: Title, survey: Survey, dates: Iterable[HtmlElement]) -> set[HtmlElement]:
    """The other rows of a label and what it labels in the table of a title that was found beside its label, or of a day that
    says in its label that it is that of publication: number, office, views; and the label of the text in such a table."""
    known: list[HtmlElement] = []
    is_labelled_title = title.element is not None and title.found and title.found[0].rule == _LABELLED
    if is_labelled_title:
        known.append(title.element)
    for date in dates:
        cell = next((e for e in (date, *date.iterancestors()) if e.tag == "td"), None)
        label = cell.getprevious() if cell is not None else None
        if label is not None and label.tag == "th" and says_published(inline_text(label)):
            known.append(label)
    rows = {
        row
        for cell in known
        if (own := cell.getparent()) is not None
        for row in (*own.itersiblings(), *own.itersiblings(preceding=True))
        if row.tag == "tr"
    }
    return {
        row if is_label else row[0]
        for row in rows
        if (is_label := _is_label_row(row, survey) and (is_labelled_title or _is_of_entry(row)))
        or _heads_text(row, survey)
    }


def _is_of_entry(row: HtmlElement) -> bool:
    """Whether a row in the table of a day tells of the entry alone: how often it was read, and when it was changed. Others may
    be what it is about: the number of a tender, until when, and how much."""
    cells = (inline_text(cell).rstrip(" :：") for cell in row.iterchildren("td", "th"))
    line = ": ".join(filter(None, cells))
    return is_template_line(line) or is_meta_line(line)


def _heads_text(row: HtmlElement, survey: Survey) -> bool:
    """Whether a row is of the text and a cell that only says so: "Contents"."""
    cells = list(row.iterchildren("td", "th"))
    if len(cells) != 2 or cells[1].tag != "td" or cells[0] is not row[0]:
        return False
    said = survey.block(cells[1])
    return said is not None and said.good > 0 and len(inline_text(cells[0])) <= _LONGEST_LABEL


def _is_label_row(row: HtmlElement, survey: Survey) -> bool:
    cells = [text for cell in row.iterchildren("td", "th") if (text := inline_text(cell))]
    block = survey.block(row)
    return (
        len(cells) == 2
        and (block is None or not block.running)
        and len(cells[0]) <= _LONGEST_LABEL_OF_ROW
        and len(cells[1]) <= _LONGEST_LABELLED
    )


_LABELLED = "cell called title"
_LONGEST_LABEL_OF_ROW = 30
_LONGEST_LABELLED = 100


_LONGEST_LABEL = 15


def _innermost_text(cell: HtmlElement) -> str:
    """The text of a cell that holds one element in another, as `<b><font>` and no more; empty for all else."""
    while len(cell) == 1 and not normalize_text(cell.text) and not normalize_text(cell[0].tail):
        cell = cell[0]
    return (cell.text or "") if not len(cell) else ""


def _runs(title: str) -> Iterator[str]:
    """Every run of parts of a metadata title: a title may hold what else separates it from the site's name."""
    marks = list(_PARTS.finditer(title))[:6]
    for start in (0, *(m.end() for m in marks)):
        for end in (*(m.start() for m in marks), len(title)):
            if start < end:
                yield title[start:end]


def find_set_line(
    document: Document, survey: Survey, container: Block, found: tuple[Found, ...]
) -> Title | None:
    """The line that is set apart before the text, where the metadata hardly tell what the page is about: the largest, and
    of equals the last; else the one right below the day, where the metadata have the office alone.

    The first may well be the name of the office, which says nothing of the page, whether the metadata have it or not.
    """
    words = [word for word in found[0].raw.split() if word != "&"] if found else []
    is_told = len(words) >= _DESCRIPTIVE and not says_nothing(found[0].raw)
    sizes = class_sizes(document)
    best: tuple[str, HtmlElement] | None = None
    best_rank = (False, 0)
    has_day, below_day = False, ""
    for text, element, is_before in _lines(survey, container):
        is_day = is_before and _is_dated(text)
        if is_day:
            has_day, below_day = True, ""
        if is_day or not is_before or not _is_long(text) or text[-1] == ":":
            continue
        if has_day and not below_day and _could_head(text):
            below_day = text
        is_named = is_called_title(element) and survey.block(element) is None
        if not is_named and (is_told or not (text == below_day or _is_set_apart(element, survey, sizes))):
            continue
        if best is not None and element in best[1].iterdescendants():
            rest = best[0].removeprefix(text)
            if rest == best[0] or not names_author(rest.strip()):
                continue  # else the line goes on with who wrote it
        rank = (not says_nothing(text), size_of(element, survey, sizes))
        if rank >= best_rank:
            best, best_rank = (text, element), rank
    if best is None:
        return None
    return Title((Found(_without_clock(best[0], found), f"{best[1].tag} before the text"), *found), best[1])


def find_line_above_parts(
    document: Document, survey: Survey, container: Block, near: Title | None, found: tuple[Found, ...]
) -> Title | None:
    """The line in larger type above a heading of the text that has others of its rank below it: those head its parts, and
    editors of old pages who set them so did not know that the title should be the one."""
    first = near.element if near is not None else None
    if first is None or first.tag != "h1":
        return None
    inside = (survey.blocks[p].element for p in survey.subtree(container.element))
    if sum(1 for e in inside if e.tag == first.tag) < _PARTS_OF_TEXT:
        return None
    line = find_set_line(document, survey, container, found)
    if line is None or line.element is None or says_nothing(line.found[0].raw):
        return None
    if fold(line.found[0].raw) in {fold(part) for name in found for part in SEPARATORS.split(name.raw)}:
        return None  # the name of the site, which the metadata have alone
    is_large = size_of(line.element, survey, class_sizes(document)) > NORMAL
    is_title = is_large and len(line.found[0].raw.split()) >= _DESCRIPTIVE
    # what heads a page laid out as a table has a cell of its own
    is_beside = next(line.element.iterancestors("td"), None) is next(first.iterancestors("td"), None)
    return line if is_title and is_beside and first not in line.element.iter() else None


_PARTS_OF_TEXT = 2


def _could_head(line: str) -> bool:
    """Whether a line of some words names neither an author nor a part of the site, and is no sentence."""
    return (
        len(line.split()) >= _DESCRIPTIVE
        and not ends_sentence(line[-4:])
        and not (is_byline(line) or is_template_line(line) or says_nothing(line))
    )


def _without_clock(line: str, found: tuple[Found, ...]) -> str:
    """A line without the hour that it begins with, where the metadata have the rest as the title."""
    text = _CLOCK.sub("", line)
    return text if text != line and fold(text) in {fold(f.raw) for f in found} else line


_CLOCK = re.compile(r"(?i)^\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?\s+")
"""The hour of an entry, which uCoz sets into the box of its title."""


def _is_dated(text: str) -> bool:
    """Whether a line is that of a day, place and number: titles of speeches say when they were held, with many words."""
    day = find_date(text)
    return day is not None and len((text[: day.start()] + text[day.end() :]).split()) < _MANY_WORDS


_MANY_WORDS = 8


def _lines(survey: Survey, container: Block) -> Iterator[tuple[str, HtmlElement, bool]]:
    """(text, element, whether the text has yet to begin) of the short lines in and right before the container."""
    start = survey.index[container.element]
    # the slides of a gallery and other boxes without a word do not count
    said = [block for block in survey.blocks[max(1, start - _FAR) : start] if block.all_chars]
    roots: list[HtmlElement] = [
        block.element for block in said[-_BEFORE:] if container.element not in block.element.iterdescendants()
    ]
    loose: list[HtmlElement] = []  # lines in no box of their own, before the text's
    for branch in (container.element, *islice(container.element.iterancestors(), 2)):
        before = [e for e in branch.itersiblings(preceding=True) if survey.block(e) is None]
        loose[:0] = reversed(before[:_BEFORE])
    seen: set[HtmlElement] = set()
    is_before = True
    for root in (*roots, *loose, container.element):
        for element in root.iter():
            if element in seen:
                continue
            seen.add(element)
            block = survey.block(element)
            if (
                block is not None
                and block.all_chars == block.chars
                and block.weight >= PARAGRAPH
                and len(element) < 3
                and next(islice(element.iter("br"), 2, None), None) is None  # one `font` may hold all lines
                and not _is_bold(element)
            ):
                is_before = False
            if element.tag not in _LINE_TAGS or (block is not None and block.all_chars > _LONGEST):
                continue
            if block is not None and block.running > 1:
                continue  # a short text as a whole
            if element.tag == "span" and next(islice(element.iter("br"), _BREAKS, None), None) is not None:
                continue  # the text as a whole, which ASP.NET's labels hold
            if survey.is_frame(element) or any(a.tag == "a" for a in element.iterancestors()):
                continue
            text = inline_text(element)
            # weblogs have a day above their entries' headings, and so set these low; they link to the entry
            is_plain = element.tag in _LOW_HEADINGS or next(element.iter("a"), None) is None
            if text and len(text) <= _LONGEST and is_plain:
                yield text, element, is_before


_BREAKS = 2
"""Breaks in the longest line."""


def _is_bold(line: HtmlElement) -> bool:
    """Whether a paragraph is bold as a whole."""
    parts = list(line)
    if len(parts) != 1 or parts[0].tag not in ("b", "strong"):
        return False
    return not normalize_text(line.text) and not any(normalize_text(child.tail) for child in line)


def _is_long(text: str) -> bool:
    return len(text) >= (6 if text > _WIDE else 12) or len(text.split()) > 1


_WIDE = "\u2e7f"
"""A sign of East Asian scripts, which are behind this one, says as much as two letters."""


def _is_set_apart(element: HtmlElement, survey: Survey, sizes: Mapping[str, int]) -> bool:
    """Whether a line is called title, or is bold, large or centred and nothing else but a day stands beside it."""
    if is_called_title(element):
        return True
    is_centred = element.tag == "center" or (element.get("align") or "").lower() == "center"
    if not (is_centred or element.tag in ("b", "strong") or (own_size(element, sizes) or NORMAL) > NORMAL):
        return False
    line: HtmlElement = element
    while survey.block(line) is None:
        if _goes_on(line.tail) or _is_text(line.getprevious()) or _is_text(line.getnext()):
            return False
        above = line.getparent()
        if above is None or (line.getprevious() is None and (above.text or "").strip()):
            return False
        line = above
    return True


def _is_text(sibling: HtmlElement | None) -> bool:
    """Whether a sibling goes on with the line: no break, no empty element."""
    if sibling is None or sibling.tag in ("br", "hr", "img"):
        return False
    return _goes_on(inline_text(sibling)) and sibling.tag not in (
        "p",
        "div",
        "table",
        "center",
        "ul",
        "h1",
        "h2",
        "h3",
    )


def _goes_on(text: str | None) -> bool:
    """Whether a text beside a line is more than a day."""
    return bool(replace_dates(normalize_text(text), "").strip(" .,()[]|–—-"))

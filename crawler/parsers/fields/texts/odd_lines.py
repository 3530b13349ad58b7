"""Single lines of a text that are none of it, by what they say, where they stand and how they are set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import Mark, words_of
from crawler.parsers.fields.people.byline_lines import begins_with_author, names_author
from crawler.parsers.fields.phrases.date_words import find_date, replace_dates
from crawler.parsers.fields.phrases.keyword_texts import hashtags_of
from crawler.parsers.fields.phrases.meta_lines import (
    is_duration,
    is_line_of_days,
    is_meta_line,
    is_player_label,
    is_row_of_labels,
)
from crawler.parsers.fields.phrases.office_names import names_details, names_kind, names_news
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.phrases.signed_lines import is_byline, is_credit
from crawler.parsers.fields.phrases.template_lines import is_asking
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.taxonomy.labelled_keywords import is_row_of_keywords
from crawler.parsers.fields.texts.headed_boxes import Line, heads_links
from crawler.parsers.fields.texts.items_of_texts import items_announced, items_of_text, rows_of_labels
from crawler.parsers.fields.texts.last_lines import BOXES, CELLS, KEPT, is_label
from crawler.parsers.fields.texts.lead_names import SURE_LEAD_WORDS, is_named_lead
from crawler.parsers.fields.texts.link_lines import (
    is_link,
    leads_on,
)
from crawler.parsers.fields.texts.running_blocks import RUNNING, loose_text_begins
from crawler.parsers.fields.texts.small_boxes import is_beside_duration
from crawler.text import fold

_BYLINE_WORDS = frozenset(
    "byline author authors autor autoren auteur auteurs autore meta metadata entrymeta postmeta articlemeta postedon dateline timestamp "
    "readingtime".split()
)
_LEADS = SURE_LEAD_WORDS | frozenset(
    "lead leadtext intro introtext deck dek excerpt ingress manchet subheading".split()
)
_CAPTION = 250


class _Lines(NamedTuple):
    """The lines of a text as a whole, which tell what is odd about one of them."""

    survey: Survey
    first: int
    """The first block of running text; -1 where there is none."""
    second: int
    """The next one: the first may be a lead, with the byline under it."""
    title_key: str
    is_news: bool
    is_paragraphed: bool
    """Whether paragraphs make the text, so that what stands in other boxes is seldom part of it."""
    times: Counter[str]
    """How often each line in a box of its own is there."""
    repeated: set[str]
    kinds: Counter[tuple[str, str]]
    """How often each tag with its classes comes after the running text has begun."""
    section_ranks: set[str]
    """Headings that come after it has begun."""
    items: set[int]
    listed: set[int]
    """Items that a line announces."""


def skip_odd_lines(
    survey: Survey,
    found: list[Line],
    running: list[int],
    skip: set[HtmlElement],
    title_key: str,
    start: int,
    *,
    is_news: bool,
) -> None:
    """Bylines, reading times and other scraps before the running text; promotions, credits, controls anywhere."""
    lines = _survey_lines(survey, found, running, title_key, is_news=is_news)
    is_after_player = False
    for position, text in found:
        if position in lines.listed:
            continue
        block = survey.blocks[position]
        if is_after_player and is_duration(text):
            skip.add(block.element)
        is_script = _is_script_notice(text)
        if is_script or (block.element.tag not in CELLS and is_promotion(text)):
            box = _box_of_notice(block, survey, start, is_script=is_script)
            skip.add(block.element if box is None else box)
        elif (
            _is_about_article(position, block, text, lines)
            or _is_of_template(block, text, lines)
            or _is_set_otherwise(block, text, lines)
            or (running and position > running[-1] and not text.strip("*•~ "))  # amid a text, stars part it
        ):
            skip.add(block.element)
        is_after_player = block.element in skip and is_player_label(text)


def _survey_lines(
    survey: Survey, found: list[Line], running: list[int], title_key: str, *, is_news: bool
) -> _Lines:
    first = running[0] if running else -1
    after = [survey.blocks[position] for position, _ in found if position > first]
    paragraphs = sum(survey.blocks[p].element.tag == "p" for p in running)
    return _Lines(
        survey,
        first,
        running[1] if len(running) > 1 else loose_text_begins(survey, first) if running else first,
        title_key,
        is_news=is_news,
        is_paragraphed=paragraphs >= 3 and paragraphs >= 0.8 * len(running),
        times=Counter(text for position, text in found if survey.blocks[position].element.tag in BOXES),
        repeated=_repeated(text for _, text in found),
        kinds=Counter((b.element.tag, b.classes) for b in after if b.classes),
        section_ranks={b.element.tag for b in after}.intersection(HEADING_TAGS),
        items=items_of_text(survey, found) | rows_of_labels(survey, found, first),
        listed=items_announced(survey, found, first),
    )


def _is_about_article(position: int, block: Block, text: str, lines: _Lines) -> bool:
    """Whether a line says who wrote the article, when, and of which kind it is, or its title again, where that stands above a
    text."""
    tag = block.element.tag
    is_before = position < lines.first
    return (
        (is_before and _is_scrap_before(block) and not _is_of_text(position, block, lines))
        or (
            position < lines.second
            and tag not in KEPT
            and (
                is_meta_line(text)
                or is_byline(text)
                or _is_byline(block)
                or names_author(text)
                or (begins_with_author(text) and is_date_line(replace_dates(text, DAY)))
            )
        )
        or (
            position < lines.second
            and tag == "td"
            and (find_date(text) is not None or is_row_of_labels(text))
            and is_meta_line(text)
        )
        or (tag not in KEPT and is_line_of_days(text))
        or (
            is_before
            and tag in HEADING_TAGS
            and names_kind(text)
            and not (tag in lines.section_ranks and (names_news(text) or names_details(text)))
        )
        or (lines.title_key != "" and (is_before or tag in ("h1", "h2")) and fold(text) == lines.title_key)
    )


def _is_of_text(position: int, block: Block, lines: _Lines) -> bool:
    """Whether a short line above the running text belongs to it all the same."""
    return (
        position in lines.items
        or _is_lead(block)
        or _is_of_kind(block, lines.survey.blocks[lines.first])
        or lines.kinds[block.element.tag, block.classes] >= _AGAIN
    )


def _is_of_template(block: Block, text: str, lines: _Lines) -> bool:
    """Whether a line says what templates say, credits a picture or names keywords, wherever it stands."""
    tag = block.element.tag
    return (
        (tag in CELLS and is_promotion(text) and not _is_of_data(block.element))
        or (tag in BOXES and text[-1:] != ":" and " " in text and lines.times[text] >= _OFTEN)
        or (tag not in _REPEATING and text in lines.repeated)
        or (
            tag not in HEADING_TAGS
            and (lines.is_news or text[-1:] != ".")  # "Please use the online form." is said by offices
            and is_template_speech(text, is_link=is_link(block))
        )
        or ((lines.is_news or ":" in text or "?" in text) and is_asking(text) and leads_on(block, text))
        or (is_template_line(text) and not _is_of_data(block.element))
        or bool(hashtags_of(text))
        or (tag not in CELLS and len(text) < 200 and is_credit(text))
    )


def _is_set_otherwise(block: Block, text: str, lines: _Lines) -> bool:
    """Whether how a line is set, and what stands beside it, makes it none of the text's."""
    element, tag = block.element, block.element.tag
    return (
        (lines.is_paragraphed and tag in BOXES and is_label(block) and not _is_lead(block))
        or heads_links(block)
        or (2 * block.all_link_chars > block.all_chars and _is_weblogs(block))
        or not text.strip("_ ")  # a rule made of a key …
        or (tag not in CELLS and _RULE.fullmatch(text) is not None)  # … or of one that a cell has, too
        or (tag in BOXES and not block.sentence and is_beside_duration(element))
        or (len(element) > 0 and is_row_of_keywords(element))
        or (lines.is_paragraphed and len(text) < _CAPTION and _is_under_picture(block, lines.survey))
    )


_AGAIN = 3
"""Times that lines called the same come after the running text has begun from which the first is no label above it."""
_OFTEN = 3
"""Times that a line in a box of its own stands in the text from which it is the template's: "Article content". Who
speaks in an interview, and the numbers of a list, stand there as often."""


_SENTENCE = 40
"""Characters of what no author says three times, but where each row of a table or list says it."""
_WIDE = "\u2e7f"
"""A sign of East Asian scripts, which are behind this one, says as much as two letters."""
_REPEATING = CELLS | frozenset(("li", "dd", "dt"))


def _repeated(lines: Iterable[str]) -> set[str]:
    """The sentences that a template says again and again amid the text; a text of nothing else is one all the same."""
    times = Counter(line for line in lines if len(line) * (2 if line[:1] > _WIDE else 1) >= _SENTENCE)
    repeated = {line for line, count in times.items() if count >= _OFTEN}
    length = sum(len(line) * times[line] for line in repeated)
    return repeated if 2 * length <= sum(len(line) * count for line, count in times.items()) else set()


_NOTICE = 500
"""Characters of the largest box of a newsletter or a notice on scripts."""
_HEADED_NOTICE = 1600
"""And of one that a heading of its own calls a promotion, with how it is done and what is done with the address."""


def _is_of_data(cell: HtmlElement) -> bool:
    """Whether a cell is one of a table of data, which has headings: there "Email" is what a column holds, and no control."""
    if cell.tag not in ("td", "th"):
        return False
    table = next(cell.iterancestors("table"), None)
    return table is not None and next(table.iter("th"), None) is not None


def _is_script_notice(text: str) -> bool:
    return "avascript" in text.lower() and is_template_line(text)


def _box_of_notice(block: Block, survey: Survey, start: int, *, is_script: bool) -> HtmlElement | None:
    """The small box that a notice on scripts has for itself, or that a promotion heads, with what else it says."""
    above = survey.blocks[block.parent]
    is_first = survey.index[block.element] == block.parent + 1
    is_heading = block.element.tag in HEADING_TAGS
    is_headed = is_heading and is_first and len(list(above.element.iter(*HEADING_TAGS))) == 1
    if (
        block.parent == start
        or not (is_first or is_heading or is_script)
        or above.element.tag not in ("div", "section", "aside", "figure")
        or above.all_chars > (_HEADED_NOTICE if is_headed else _NOTICE)
        or above.all_chars == block.all_chars
        or above.all_chars > 0.5 * survey.blocks[start].all_chars
    ):
        return None
    return above.element


def _is_scrap_before(block: Block) -> bool:
    """Whether a short line before the running text is no heading and no key point."""
    element, tag = block.element, block.element.tag
    # "Reading time: 2 min." ends like a sentence
    if (
        tag in KEPT
        or tag == "h1"
        or block.chars >= RUNNING
        or (block.sentence and (block.mark is not Mark.DOUBTFUL or is_named_lead(element)))
    ):
        return False
    if tag == "li" or next(element.iterancestors("li"), None) is not None:
        return block.chars < SHORT_SENTENCE
    if tag == "p" and not block.link_chars:
        if block.chars >= _SAYING and _stands_with_text(element):
            return False
        if inline_text(element)[-1:] in ":：,，" and _stands_with_text(element):
            return False  # whom a letter or a notice speaks to: "各有关单位："
    # else a heading in all but name
    is_line = tag == "p" or (tag == "div" and _stands_with_text(element))
    return not (is_line and len(element) and element[0].tag in ("strong", "b"))


_RULE = re.compile(r"[-=–—~_ ]{3,}|\*{5,}|[-–—* ]*[oO][oO0]+[-–—* ]*|NNNN")
"""A line of nothing but dashes or stars, or of what Spanish offices put in their place, "--ooOoo--"; and the end of a message
on the wire, which Hong Kong's releases still print."""
_SAYING = 45
"""Characters from which a paragraph without a full stop may be a saying that opens the text."""


def _stands_with_text(element: HtmlElement) -> bool:
    """Whether a paragraph has no name of its own, and one follows it at once."""
    following = next(iter(element.itersiblings()), None)
    return (
        not element.attrib and following is not None and following.tag == element.tag and not following.attrib
    )


def _is_of_kind(block: Block, text: Block) -> bool:
    """Whether a short line is called the same as the first running text, or an item of the same list: a verse, a line of a
    list."""
    if block.element.tag != text.element.tag:
        return False
    if block.element.tag == "li" and block.parent == text.parent:
        return True
    return bool(block.classes) and block.classes == text.classes


def _is_lead(block: Block) -> bool:
    return block.chars > SHORT_SENTENCE and not words_of(block.element).isdisjoint(_LEADS)


def _is_weblogs(block: Block) -> bool:
    """Whether a line is that of a weblog below its text: categories, the feed of the comments, where to send trackbacks."""
    return any(
        a.get("rel") == "trackback" or (a.get("href") or "").rstrip("/").endswith("/feed")
        for a in block.element.iter("a")
    )


def _is_byline(block: Block) -> bool:
    """Whether a short line, or the box right around it, is called byline, author or the like."""
    if block.sentence or block.chars > 200:
        return False
    above = block.element.getparent()
    names = words_of(block.element) | (words_of(above) if above is not None else frozenset())
    return not names.isdisjoint(_BYLINE_WORDS)


def _is_under_picture(block: Block, survey: Survey) -> bool:
    """Whether a text shares a box with a picture and with no other text: a caption that no name tells. A sentence before its
    picture is a step that the picture shows, or what it illustrates."""
    element = block.element
    if element.tag not in ("div", "p", "figure"):
        return False
    if next(element.iter("img"), None) is not None:
        return bool(element.tag == "div")
    above = element.getparent()
    box = survey.block(above) if above is not None else None
    if box is None or box.all_chars != block.all_chars or box.element.tag in ("body", "main", "article"):
        return False
    if block.sentence and next(box.element.iterdescendants(element.tag, "img", "picture"), None) is element:
        return False
    return next(box.element.iter("img", "picture"), None) is not None

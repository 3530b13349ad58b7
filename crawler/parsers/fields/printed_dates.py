"""Dates printed on a page, as raw text, ranked by what their elements are called, their labels and their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from enum import Enum
from functools import partial
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.content import PARAGRAPH, Survey, common_ancestor, is_page_footer
from crawler.parsers.fields.dated_lines import (
    DAY,
    is_date_line,
    is_dateline,
    is_prose,
    is_set_apart,
    line_around,
    lines_of,
)
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.select import is_inside
from crawler.text import normalize_text

_MONTHS = (
    "jan|feb|mar|mär|mrz|mae|apr|may|mai|maj|mei|jun|jul|aug|sep|oct|okt|out|ott|nov|dec|dez|des|dic|déc|jän|jain"
    "|fév|fev|avr|juin|juil|aoû|ago|gen|ene|abr|mag|giu|lug|set|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru"
    "|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек"
    "|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|ιαν|φεβ|μαρ|απρ|μαΐ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ"
    "|tam|hel|maa|huh|tou|kes|hei|elo|syy|lok|mar|jou|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|márc|ápr|máj|jún|júl|szept"
)
DATE = re.compile(
    rf"""(?ix)
    (?<!\d)(?:
      (?:19|20)\d\d-[01]?\d-[0-3]?\d (?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?
    | (?:19|20)\d\d [./] [01]?\d [./] [0-3]?\d
    | [0-3]?\d \s?[./]\s? [01]?\d \s?[./]\s? (?:(?:19|20)\d\d | \d\d(?![\d:]))
    | [0-3]?\d-[0-3]?\d-(?:19|20)\d\d
    | [0-3]?\d (?:st|nd|rd|th|er|º|ª)? \.? ,? [\s\u00a0-]* (?:de\s+|of\s+|d['’])? (?:{_MONTHS})[^\W\d]*\.? ,? [\s-]* (?:de\s+|del\s+)? (?:19|20)\d\d
    | (?:{_MONTHS})[^\W\d]*\.? \s+ [0-3]?\d (?:st|nd|rd|th)? \s*,? \s+ (?:19|20)\d\d
    | (?:19|20)\d\d \s?[年년.]\s? [01]?\d \s?[月월.]\s? [0-3]?\d (?:日|일)?
    | (?:19|20)\d\d\.? \s (?:{_MONTHS})[^\W\d]*\.? \s [0-3]?\d\.?
    )(?![\d])
    (?: [\s,|–-]* (?:um|at|o|godz\.|kl\.|à|,|-|um|às|ore|klo)? \s* [0-2]?\d[:.h][0-5]\d (?::[0-5]\d)? (?:\s?[ap]\.?m\.?)? )?
    """
)

_DATE_WORDS = frozenset(
    "date datum data fecha dato datetime dateline pubdate published publish publishdate publishedat publication "
    "pubtime timestamp time posted postedon postdate entrydate articledate datepublished created veröffentlicht "
    "veroeffentlicht erschienen newsdate meta metadata postmeta entrymeta articlemeta info byline stand day daytime "
    "articleinfo published-date release".split()
)
_STRONG_WORDS = frozenset(
    "date datum data fecha dato pubdate published publishdate publishedat timestamp datepublished postdate entrydate "
    "articledate newsdate dateline postedon datetime published-date publicationdate createdate".split()
)
_CLOCK_WORDS = frozenset("today heute currentdate clock".split())
_EVENT_WORDS = _CLOCK_WORDS | frozenset(
    "event events veranstaltung veranstaltungen termin termine kalender calendar event-date".split()
)
_UPDATE_WORDS = frozenset(
    "updated modified datemodified update lastmodified aktualisiert lastupdate lastupdated".split()
)

_LINE_WORDS = _DATE_WORDS | _STRONG_WORDS | _UPDATE_WORDS

_UPDATE_LABEL = re.compile(
    r"(?i)(?:updat|modifi|aktuali[sz]|geändert|änderung|zmodyfik|modyfikac|mis à jour|mise à jour|actuali[sz]|"
    r"aggiornat|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitet|frissít|обновлен|изменен|оновлено)[^\d]*$"
)
_PUBLISHED_LABEL = re.compile(
    r"(?i)(?:publi|veröffentlich|erschienen|erstellt|posted|opublikowan|dodan|data|datum|date|fecha|dato|stand|"
    r"released|created|geplaatst|publicerad|julkaistu|pubblicat|опубликован|дата|utworzon)[^\d]*$"
)
_NOT_PUBLISHED_LABEL = re.compile(
    r"(?i)(?:termin|beginn|ende|event|gültig|valid|deadline|frist|geboren|born|\*|bis|until|abgerufen|retrieved|"
    r"copyright|©|since|seit|joined|heute|today|dzisiaj)\W*$"
)


class Printed(NamedTuple):
    """A printed date: lower ranks are trusted more; `element` when it holds little else."""

    rank: float
    order: int
    found: Found
    element: HtmlElement | None
    modified: bool


_MAX_PRINTED = 80
_LINE = 140
"""Characters of the longest line that counts as a date line; longer ones are text that tells of dates."""
_UNTRUSTED = 3.6
_SILENT_TAGS = frozenset("script style option noscript template svg textarea select button".split())
_HAS_YEAR = re.compile(r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|\s?[./]\s?\d{1,2}\s?[./]\s?\d\d)")
"""Begins with the digit that all alternatives begin with: most texts have none and are passed over at once."""


def printed_dates(
    document: Document, survey: Survey, title: HtmlElement | None, container: HtmlElement | None
) -> Iterator[Printed]:
    """Dates printed in short lines, ranked by what their elements are called, what stands before them and where."""
    body = document.tree.find("body")
    if body is None:
        return
    scope = common_ancestor(title, container)
    if container is None and title is not None:  # a page of pictures: what stands around the title
        scope = next((a for level, a in enumerate(title.iterancestors()) if level == 2), title.getparent())
    has_data = any(mark in document.lower_source for mark in (b"data-date", b"data-published"))
    running = _running_text(survey, container)
    title_at: int | None = None
    text_at: int | None = None
    lines: set[HtmlElement] = set()
    has_year = _HAS_YEAR.search
    for position, element in enumerate(body.iter()):
        if element is title:
            title_at = position
        if element is container:
            text_at = position
        tag = element.tag
        if tag in _SILENT_TAGS or not isinstance(tag, str):
            stamp = text = ""
        else:
            stamp = _stamp(element) if has_data or tag in ("time", "abbr") else ""
            text = element.text
        if stamp or (text and has_year(text)):
            holder = element
        elif (text := element.tail) and has_year(text):
            holder = element.getparent()
        else:
            continue
        if holder is None or holder in lines or holder is title or is_page_footer(holder):
            continue
        lines.add(holder)
        if len(lines) > _MAX_PRINTED:
            return
        where = _place(position, holder, title_at, text_at, scope, container)
        seen = _read_line(holder, stamp, where, position, survey, running)
        if seen is not None and seen.rank < _UNTRUSTED:
            yield seen
    if container is not None:
        yield from _datelines(container, title_at or 0, survey)


def _stamp(element: HtmlElement) -> str:
    """The date that an element states in an attribute: `time`, the `abbr` of hAtom, scripts' own `data-` names."""
    if element.tag == "time":
        stamp = normalize_text(element.get("datetime"))
        return stamp if _HAS_YEAR.search(stamp) else ""  # not a duration or a time of day
    if element.tag == "abbr" and _HAS_YEAR.search(element.get("title") or ""):
        return normalize_text(element.get("title"))
    for name in ("data-datetime", "data-date", "data-published"):
        value = element.get(name)
        if value and _HAS_YEAR.search(value):
            return normalize_text(value)
    return ""


def _place(
    position: int,
    holder: HtmlElement,
    title_at: int | None,
    text_at: int | None,
    scope: HtmlElement | None,
    container: HtmlElement | None,
) -> float:
    """Distrust by place: 0 between title and text, more before the title, inside and after the text, elsewhere."""
    if scope is None or not is_inside(holder, {scope}):
        return 2.2 if title_at is None else 2.4
    if container is not None and holder is not container and is_inside(holder, {container}):
        if title_at is not None and title_at >= (text_at or 0) and position - title_at < 40:
            return 0.0
        return 0.6 if position - (text_at or 0) < 25 else 1.6
    if title_at is None:
        return 0.4 if position - (text_at or 0) < 40 else 1.0
    return 0.0 if position - title_at < 80 else 0.9


def _running_text(survey: Survey, container: HtmlElement | None) -> list[int]:
    """The positions of the container's blocks of running text."""
    if container is None:
        return []
    return [p for p in survey.subtree(container) if survey.blocks[p].weight > PARAGRAPH]


def _is_entry(holder: HtmlElement, survey: Survey, running: list[int]) -> bool:
    """Whether a date is an entry of a table or list of the text, or a line amid its paragraphs, as in chronicles."""
    line: HtmlElement | None = None
    before = 0
    for above in (holder, *holder.iterancestors()):
        block = survey.block(above)
        if block is None:
            continue
        if line is None:
            line, before = above, bisect_left(running, survey.index[above])
        elif block.all_chars > _ENTRY:
            break
        if above.tag in ("li", "dd", "dt") and before:
            return True
        if above.tag == "dd" and any(map(_has_words, above.itersiblings("dt", preceding=True))):
            return True
        if above.tag in ("td", "th") and any(map(_has_words, _row(above))):
            return True
    if line is None or line.tag in ("td", "th"):
        return False
    return (1 < before < len(running)) or _heads_days(line)


_ENTRY = 60
"""Characters of the longest box around a date that holds nothing else."""


def _heads_days(line: HtmlElement) -> bool:
    """Whether more lines of the same kind are days: the headings of a chronicle."""
    texts = (_short_text(e, _ENTRY).strip(" .:") for e in line.itersiblings(line.tag))
    # with a time of day they are those of posts and comments
    return sum(":" not in text and DATE.sub(DAY, text) == DAY for text in texts) > 1


def _row(cell: HtmlElement) -> list[HtmlElement]:
    """The other cells of a date's row."""
    row = cell.getparent()
    return [] if row is None else [e for e in row if e.tag in ("td", "th") and e is not cell]


def _has_words(cell: HtmlElement) -> bool:
    """Whether a cell or term says something; the number of a post does not."""
    return any(map(str.isalpha, inline_text(cell)))


def _read_line(
    holder: HtmlElement, stamp: str, where: float, position: int, survey: Survey, running: list[int]
) -> Printed | None:
    words = words_of(holder)
    near_words = set(words)
    in_link = holder.tag == "a"
    for level, above in enumerate(holder.iterancestors()):
        if level == 4 or above.tag in ("body", "main", "article"):
            break
        in_link = in_link or above.tag == "a"
        if level < 2:
            near_words |= words_of(above)
    is_event = not near_words.isdisjoint(_EVENT_WORDS)
    if is_event and (where > 0 or not words.isdisjoint(_CLOCK_WORDS) or words.isdisjoint(_EVENT_WORDS)):
        return None
    text = _short_text(holder, _LINE)
    match = DATE.search(text) if text else None
    if match is None and text and len(text) < 30 and not stamp:
        # day, month and year in elements of their own
        for above in (
            holder.getparent(),
            holder.getparent().getparent() if holder.getparent() is not None else None,
        ):
            whole = _short_text(above, 50) if above is not None else ""
            match = DATE.search(whole)
            if match:
                holder, text, words = above, whole, words_of(above) | words
                break
    if match is None and not stamp:
        return None
    is_time = holder.tag == "time"
    before = text[: match.start()] if match else ""
    if match and not before.strip() and (previous := _previous(holder)) is not None and len(text) < 60:
        before = _short_text(previous, 40)  # the label is an element of its own
    if before and _NOT_PUBLISHED_LABEL.search(before):
        return None
    labelled = 0 < len(before) < 45 and _PUBLISHED_LABEL.search(before) is not None
    named = not words.isdisjoint(_STRONG_WORDS)
    modified = bool(before and _UPDATE_LABEL.search(before)) or not words.isdisjoint(_UPDATE_WORDS)
    kind = _read_kind(holder, stamp, match, survey, is_time or named)
    if kind is _Kind.TEXT and not named and not _is_meta(holder, survey):
        return None
    line_before = line_around(holder, survey)[0]
    is_said = (
        labelled or modified or _PUBLISHED_LABEL.search(line_before) or _UPDATE_LABEL.search(line_before)
    )
    if not named and not is_said and _is_entry(holder, survey, running):
        return None
    is_after_text = bisect_left(running, _block_position(holder, survey)) > 0
    if kind is _Kind.OPENING and not named and is_after_text:
        return None
    if match is None and is_after_text:
        kind = _Kind.LINE  # times of a live ticker
    strong = is_time or named
    if strong:
        rank = 0.0
    elif labelled or not near_words.isdisjoint(_STRONG_WORDS):
        rank = 0.5
    elif not near_words.isdisjoint(_DATE_WORDS):
        rank = 1.0
    else:
        rest = len(text) - len(match[0]) if match else 0
        rank = 1.3 if rest < 25 or not before.strip() else 2.0
    # under the title it may be the system's name for the date of news (gov.pl), but other dates go first
    rank += where - (0.3 if labelled else 0.0) + (1.0 if is_event else 0.0)
    if in_link and not (
        strong and len(text) < 40
    ):  # a date alone in a link is the permanent link of the page
        rank += 1.0
    if rank < _UNTRUSTED and survey.is_frame(holder):
        rank += 1.2 if where <= 0 else _UNTRUSTED  # share bars between title and text hold the date at times
    raw = match[0] if match and not (stamp and len(stamp) >= 8) else stamp
    if is_time:
        rule = "time"
    elif strong:
        rule = f".{_word(words)}"
    else:
        rule = "date line"
    return Printed(rank, position, Found(raw, rule), holder if kind is _Kind.WHOLE else None, modified)


class _Kind(Enum):
    """What a date is in its element and line."""

    WHOLE = "nothing else in the element that is no part of a date line"
    LINE = "in a date line of an element that has other text"
    OPENING = "before the text of the line"
    TEXT = "amid other words"


def _read_kind(
    holder: HtmlElement, stamp: str, match: re.Match[str] | None, survey: Survey, is_marked: bool
) -> _Kind:
    before, after = (DATE.sub(DAY, text) for text in line_around(holder, survey))
    own = [DATE.sub(DAY, line) for line in lines_of(holder, survey)]
    if match is None and stamp and sum(map(len, own)) <= _STAMPED:  # a day without its year
        own = [DAY]
    whole = " | ".join(own)
    if is_date_line(f"{before} {whole} {after}", is_marked):
        return _Kind.WHOLE
    if is_marked and is_date_line(whole) and len(before) + len(after) < 80 and not is_prose(before + after):
        return _Kind.WHOLE if not before or _is_meta(holder, survey) else _Kind.TEXT
    dated = next((line for line in own if DAY in line), "")
    is_alone = whole == DAY and survey.block(holder) is None
    if is_date_line(f"{before} {dated} {after}", is_marked) or (is_alone and is_set_apart(before, after)):
        return _Kind.LINE
    opening, day, rest = f"{before} {dated} {after}".partition(DAY)
    return _Kind.OPENING if day and is_dateline(opening, rest) else _Kind.TEXT


def _is_meta(holder: HtmlElement, survey: Survey) -> bool:
    """Whether the line's own box is called one of dates or of what stands beside the text."""
    for above in (holder, *holder.iterancestors()):
        if not _LINE_WORDS.isdisjoint(words_of(above)):
            return not is_prose(_short_text(holder, _LINE))
        if survey.block(above) is not None:
            return False
    return False


def _block_position(element: HtmlElement, survey: Survey) -> int:
    return next((survey.index[e] for e in (element, *element.iterancestors()) if e in survey.index), 0)


_STAMPED = 40
"""Characters of the longest text that stands for the date of its element's attribute."""


def _previous(element: HtmlElement) -> HtmlElement | None:
    """The element before this one; comments are passed over."""
    return next((e for e in element.itersiblings(preceding=True) if isinstance(e.tag, str)), None)


def _word(words: frozenset[str]) -> str:
    return min(words & _STRONG_WORDS)


def _datelines(container: HtmlElement, position: int, survey: Survey) -> Iterator[Printed]:
    """Dates that open or close the text: "Bern, 17.08.2007 - …", "Stand 27.01.2022"."""
    paragraphs = [
        e for e in container.iter("p", "div", "span", "td") if e.tag == "p" or (e.text or "").strip()
    ]
    is_text = partial(_may_tell_date, survey=survey)  # asked of no more of them than need be
    for paragraph in islice(filter(is_text, paragraphs), 3):
        text = inline_text(paragraph)[:160]
        match = DATE.search(text[:80])
        before = text[: match.start()] if match else ""
        if match is None or _NOT_PUBLISHED_LABEL.search(before) or _is_entry(paragraph, survey, []):
            continue
        if line_around(paragraph, survey)[0]:
            continue  # a span amid its line
        if is_dateline(before, DATE.sub(DAY, text[match.end() :])):
            yield Printed(2.8, position, Found(match[0], "dateline"), None, False)
            break
    for paragraph in reversed(list(islice(filter(is_text, reversed(paragraphs)), 4))):
        text = inline_text(paragraph)
        match = DATE.search(text) if len(text) < 60 else None
        is_closing = re.match(r"(?i)^\W*(?:stand|veröffentlicht|publi\w+|opublikowano)\b[\s:]*", text)
        if match and is_closing and is_date_line(DATE.sub(DAY, text)):
            yield Printed(2.9, position + 1, Found(match[0], "closing line"), None, False)


def _may_tell_date(paragraph: HtmlElement, survey: Survey) -> bool:
    """Whether a paragraph stands in no event, footer or frame."""
    around = islice((paragraph, *paragraph.iterancestors()), 3)
    return (
        all(_EVENT_WORDS.isdisjoint(words_of(above)) for above in around)
        and not survey.is_frame(paragraph)
        and next(paragraph.iterancestors("footer"), None) is None
    )


def _short_text(element: HtmlElement, limit: int) -> str:
    """The element's text when it is short, else an empty string."""
    total = 0
    parts: list[str] = []
    for text in element.itertext():
        total += len(text.strip())
        if total > limit:
            return ""
        parts.append(text)
    return normalize_text(" ".join(parts))


def in_running_text(element: HtmlElement, survey: Survey) -> bool:
    """Whether a date stands in a sentence of the text, which must keep it."""
    for above in (element, *element.iterancestors()):
        block = survey.block(above)
        if block is not None:
            return block.chars > 80
    return False

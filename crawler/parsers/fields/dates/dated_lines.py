"""Lines that are nothing but a date with what usually stands beside it; a sentence that tells of a date is none."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from lxml.html import HtmlElement

from crawler.credit_marks import SOURCE_WORDS
from crawler.document import text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.line_parts import Part, parts_around, text_of
from crawler.parsers.fields.phrases.date_words import (
    AND,
    CLOCK,
    EVENT_NAME,
    FILL,
    LABEL,
    NUMBER,
    OTHER_LABEL,
    UNSPACED,
    WEEKDAY,
    names_law,
    names_publication,
    replace_dates,
    says_updated,
)
from crawler.parsers.fields.phrases.office_names import names_kind, names_office
from crawler.patterns import lazy
from crawler.text import normalize_text, small_letters, spell_alike

DAY = "\ue000"
"""Stands for the date in a line."""

_LEADING_CLOCK = lazy(rf"(?i)^[\s,]*(?:{CLOCK.pattern[4:]})")
_BY = re.compile(
    r"(?i)^(?:von|by|par|por|di|da|door|av|af|od|text|autor(?:in)?|author|redaktion|interview|foto)\b:?\s*(?P<rest>.*)$"
)
_SOURCE = lazy(rf"(?i)^(?:{SOURCE_WORDS})\s?[:：]\s?(?P<rest>.*)$")
"""Before a date such a word is that of a picture or table: what it names was published then."""
_IN = re.compile(r"(?i)^(?:in|im|unter|under|dans|en|w|i)\b:?\s+")
_PLACE_PARTS = frozenset(
    "am an der den de la le the upon of im in bei do dos da nad sur les und and & et i oder ob v d "
    "von vom van zu zum zur di du des del della das el al ibn bin ten ter af av".split()
)
_BARS = re.compile(r"\s*[|•·»›∙●]\s*|(?:^|\s+)[/>]+(?:\s+|$)")
_SENTENCE = re.compile(r"[^\W\d]{3,}[.!?…]\W*$")
_WORDS = re.compile(r"[^\s,;:|()\[\]–—]+")
_EDGE = " \t,;:.-–—()[]#*\u00a0،؛：，、（）፣"
_LABELS = 300
"""Characters of the longest row of labels before or after a date; more are text."""
_ROW = 160
"""Characters of the longest row of marks in elements of their own."""
_ROW_MARK = 60
_MOST_MARKS = 14
_HEADLINE = 5
_UNCASED = 30
"""Characters of the longest name in a script without capitals."""
_MARK = 40
"""Characters of the longest mark beside a date: a section, an author, a reading time."""


_MOST_SEGMENTS = 6
"""A line of more is a bar of navigation with the day of reading."""


_COUNTERS = re.compile(rf"{DAY}(?:\s\d{{1,6}}){{1,3}}$")
"""Views, comments and likes behind a day, told by signs that a font draws."""


def is_date_line(line: str, is_marked: bool = False) -> bool:
    """Whether a line with `DAY` in place of its dates has only labels, weekdays, times, places, author and section beside them.

    Beside a date that its markup calls one (`is_marked`) a name needs no comma.
    """
    line = _DONE_AT.sub("", normalize_text(line))
    if line[-1:].isdecimal():
        line = _COUNTERS.sub(DAY, line)
    segments = [segment for segment in _BARS.split(line) if segment.strip(_EDGE)]
    if len(segments) > _MOST_SEGMENTS:
        return False
    marks = [s for s in segments if DAY not in s]
    if len(marks) == len(segments) or any(len(s) > _MARK and not names_office(s) for s in marks):
        return False
    # "Ann Lee / New Delhi February 14, 2020": who wrote and where
    is_marked = is_marked or (len(segments) == 2 and segments[0] in marks and _is_name(segments[0].strip()))
    return all(not is_prose(CLOCK.sub("", s)) and not _is_other(s) for s in marks) and all(
        _is_dated(s, is_marked) for s in segments if DAY in s
    )


_DONE_AT = lazy(
    r"(?i)^(?:fait (?:à|au)|done (?:at|in)|given (?:at|in)|gegeben (?:zu|in)|geschehen zu|dad[ao] en|hech[oa] en|dato a|fatto a|feito em|"
    r"gedaan te|dan[eo] w|sporządzono w|utfärdat i|udfærdiget i|съставено в|совершено в|вчинено в)\s(?=[^\W\d_])"
)
"""Begins the line of place and day that closes a statement of an office: "Fait à Dakar, le 4 mai 2023"."""


def is_set_before(element: HtmlElement, survey: Survey) -> bool:
    """Whether an element with nothing but a date opens a line that goes on in an element of its own, not in loose text: the
    day that a template sets before the introduction."""
    before, after = parts_around(element, survey)
    if not after or after[0].text.strip() or any(part.text.strip() for part in before):
        return False
    return is_date_line(replace_dates(normalize_text(text_content(element)), DAY))


def is_set_apart(before: str, after: str) -> bool:
    """Whether a date in an element of its own begins a line of short marks with bars between them."""
    marks = _BARS.split(after)
    return not before and len(marks) > 1 and all(len(m) <= _MARK and not is_prose(m) for m in marks)


def is_dateline(before: str, after: str) -> bool:
    """Whether what stands before and after a date at the start of a paragraph makes it a dateline: "Bern, 17.08.2007 - …"."""
    stop = _STOPPED.match(after) if before.rstrip()[-1:] == "." else None
    # "Save the Date. 4 May 2023. …" names no place
    if (
        stop is not None
        and _is_name(before, 3)
        and not any(w[0].islower() for w in before.split())
        and not _is_other(before)
    ):
        return after[stop.end() :][:1].isupper()
    is_bracketed = before.rstrip()[-1:] in _OPENS and _LEADING_CLOCK.sub("", after).lstrip()[:1] in _CLOSES
    if is_bracketed:  # "LONDON (4 May 2023) – …"; "Ada Weir (4 May 1923) – a painter – …" is none
        before, after = before.rstrip()[:-1], _CLOSING.sub("", after, count=1)
        if after.lstrip(" -–—:")[:1].islower():
            return False
    after = _LEADING_CLOCK.sub("", after).lstrip()
    if _IS_SET_OFF.search(before):
        after = _without_marks(after)
    # agencies put no comma between place and day: "PRAHA 12. března 2004 - …"
    is_enclosed = before[:1] in ("(", "[") and after[:1] in (")", "]")
    is_place = _is_name(before, 3) and (is_bracketed or is_enclosed or after[:1] in _DASHES)
    if not _is_before(before) and not (is_place and not _is_other(before)):
        return False
    if not after or DAY in after[:8]:
        return False  # a span of days
    if re.match(r"[-–—:|„“\"«»]|[)\]]\s*[-–—:„“\"«»]?\s*[^\W\d_]", after):
        return True
    after = after.lstrip(". ")
    return after[:1].isupper()


_STOPPED = re.compile(r"(?:\s?(?:r|г|р|года|року))?\.\s")
"""Behind the day of a dateline whose parts are sentences: "Bonn. 4. Mai 2023. …"."""
_OPENS, _CLOSES, _DASHES = (*"(（",), (*")）",), (*"-–—",)
_CLOSING = re.compile(r"[)）]")


_IS_SET_OFF = lazy(rf"(?i)(?:^|[-–—/|:,(\[])\s*(?:(?:{WEEKDAY.pattern[4:]}),?\s+)?(?:le|den|the)?\s*$")
"""Before the day of a dateline stands a place and its comma: "On 4 May 2023 (Thursday)" is a sentence's."""


def _without_marks(after: str) -> str:
    """What follows the date of a dateline without the agency or the place behind it: "May 4, 2023 (Ottawa) – …",
    "WASHINGTON, May 4, 2023 /Newsline/ -- …", "4. Mai 2023, Bonn: …", "Bonn, 4. Mai 2023. – …"."""
    mark = _BEHIND_DAY.match(after)
    if mark is None:
        return after
    name = (mark["name"] or mark["place"] or "").strip()
    if name and (not _is_name(name) or _is_other(name) or WEEKDAY.fullmatch(name)):
        return after
    return after[mark.end() :]


_BEHIND_DAY = re.compile(
    r"(?:[(（](?P<name>[^()（）]{2,40})[)）]|/[^/]{2,30}/|,\s(?P<place>[^-–—:,.]{2,40}?)|\.)\s*(?=[-–—:])"
)


def mark_of_day(line: str, day: re.Match[str]) -> str:
    """The mark of a row that holds its date: what stands between the bars around that."""
    start = max((bar.end() for bar in _BARS.finditer(line, 0, day.start())), default=0)
    end = next((bar.start() for bar in _BARS.finditer(line, day.end())), len(line))
    return line[start:end]


def is_prose(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE.search(line) is not None


def _is_dated(segment: str, is_marked: bool) -> bool:
    """Whether a segment is a date with its labels; two dates need a label between them."""
    before, *parts = segment.split(DAY)
    if not _is_before(before, is_marked) or not _is_after(parts[-1]):
        return False
    if len(parts) > 1 and names_law(before):
        return False
    return all(_has_label(between) and _is_before(_without_joints(between)) for between in parts[:-1])


def _without_joints(between: str) -> str:
    """What stands between two days without the times of day and the words that join one to the other."""
    return " ".join(
        word for word in CLOCK.sub(" ", between).split() if spell_alike(word.strip(_EDGE)) not in AND
    )


def is_change_first(text: str) -> bool | None:
    """Whether the first of two days in a line is that of a change and the second that of publication, or the other way round,
    where the verbs stand behind their days: "Am 3. Mai 2023 veröffentlicht, am 5. Juni 2023 geändert"; else None."""
    _, *parts = replace_dates(text, DAY).split(DAY)
    if len(parts) != _TWO:
        return None
    first, second = map(_said_alone, parts)
    if names_publication(first) and says_updated(second):
        return False
    return True if says_updated(first) and names_publication(second) else None


_TWO = 2


def _said_alone(text: str) -> str:
    """The labels behind a day without what introduces the next one; nothing where there are other words."""
    words = [word.strip(_EDGE) for word in _without_joints(text).split()]
    told = [word for word in words if word and spell_alike(word) not in FILL]
    return " ".join(told) if all(map(_is_label, told)) else ""


def _has_label(text: str) -> bool:
    return any(map(_is_label, _WORDS.findall(text)))


@lru_cache(maxsize=4096)  # the words beside dates are the same on all pages of a site
def _is_label(word: str) -> bool:
    """Whether a word begins as a label; where words are not parted by blanks, whether one stands in it."""
    return LABEL.match(word) is not None or (
        UNSPACED.match(word) is not None and LABEL.search(word) is not None
    )


@lru_cache(maxsize=4096)
def _is_said(word: str) -> bool:
    """Whether a word only introduces a date."""
    bare = small_letters(word.strip(_EDGE))
    return not bare or spell_alike(bare) in FILL or _is_label(bare) or WEEKDAY.fullmatch(bare) is not None


def _is_before(text: str, is_marked: bool = False) -> bool:
    """Whether a text before a date is labels and weekday, with an author or a place and its comma before or among them."""
    if not text or text.isspace():
        return True
    if len(text) > _LABELS:
        return False
    words = CLOCK.sub(" ", NUMBER.sub(" ", text)).split()
    has_label = is_marked
    ends_mark = text.rstrip()[-1] in _ENDS_MARK
    while words and (_is_said(words[-1]) or _is_number_of(words)):
        has_label = _has_label(words.pop()) or has_label
    while words and _is_said(words[0]) and not _BY.match(" ".join(words)):
        words.pop(0)
    rest = " ".join(words)
    by = _BY.match(rest)
    if by:
        return not by["rest"] or _is_author(by["rest"])
    ends_mark = ends_mark or rest[-1:] in _ENDS_MARK
    if not rest or ((has_label or ends_mark) and _is_name(rest) and not _is_other(rest)):
        return True
    # "Communiqué de presse 3 mai 2020", "Department of the Press, 3 May 2020"
    return len(text) <= _MARK and (
        names_kind(text) or (ends_mark and names_office(text) and not _is_other(text))
    )


_ENDS_MARK = (*",-–—)/|",)
"""What stands between a place, an author or a section and the date behind it."""


def _is_number_of(words: list[str]) -> bool:
    """Whether the last word is the number of what the word before names: "Persbericht 14,"."""
    return len(words) > 1 and words[-1].strip(_EDGE).isdigit() and LABEL.match(words[-2]) is not None


def _is_other(text: str) -> bool:
    """Whether a text beside a date says that it is the day of something else: an event, a deadline."""
    text = text.strip(_EDGE)
    return EVENT_NAME.search(text) is not None or OTHER_LABEL.search(text) is not None


def _is_after(text: str) -> bool:
    """Whether a text after a date is a time, a zone, an author or a section."""
    if not text or text.isspace():
        return True
    if len(text) > _LABELS or _FROM.match(text):
        return False
    text = CLOCK.sub(" ", NUMBER.sub(" ", text)).strip(_EDGE)
    if names_kind(text):  # "3 mai 2020 Communiqué de presse"
        return True
    words = text.split()
    while words and _is_said(words[0]) and not _BY.match(" ".join(words)):
        words.pop(0)
    text = " ".join(words).strip(_EDGE)
    if not text:
        return True
    if len(text) > _MARK or _SENTENCE.search(text):
        return False
    by = _BY.match(text) or _SOURCE.match(text)
    return _is_author(by["rest"]) if by else _is_name(_IN.sub("", text))


_FROM = re.compile(
    r"\s*(?:[(（][^()（）]{1,4}[)）])?\s*(?:(?:午前|午後|上午|下午|오전|오후)?\s?\d{1,2}\s?[時时点點시:：](?:\s?\d{1,2}\s?[分분]?|半)?\s*)?"
    r"(?:から|より|まで|부터|까지|起至|至)"
)
"""Behind the first day of a span in East Asia, or its last, where it does not say "from" before; the hour may stand between."""


def _is_author(text: str) -> bool:
    """Whether a text after "by" names someone: login names may be in lower case."""
    return " " not in text.strip(_EDGE) or _is_name(text, 8)


def _is_name(text: str, most: int = 5) -> bool:
    """Whether a text reads as the name of a place or person: few words, none in lower case but particles."""
    words = _WORDS.findall(text)
    if ":" in text or not 0 < len(words) <= most or words[0][0].islower():
        return False
    if not (words[0][0].isupper() or words[0].startswith("@")) and not (
        # scripts that know no capitals, and put no blanks between words at times
        words[0][0].isalpha() and len(text) <= _UNCASED
    ):
        return False
    return all(not w[0].islower() or w.lower().rstrip(".") in _PLACE_PARTS for w in words)


_SPAN = re.compile(r"(?<![\d.])(\d{1,2})(?:\.\s?[-–]\s?|[-–])$")
_DAY_FIRST = re.compile(r"\d{1,2}(?=\D)")


def ends_span(before: str, day: str) -> bool:
    """Whether a day is the last of a span, "14. - 20. January 2022": what a report is about, and no day of publication."""
    first, last = _SPAN.search(before), _DAY_FIRST.match(day)
    return first is not None and last is not None and int(first[1]) < int(last[0])


def ends_with_label(before: str) -> bool:
    """Whether nothing but words that introduce a date stands between its label and the date."""
    words = CLOCK.sub(" ", before).split()
    while words and _is_said(words[-1]):
        if _is_label(words.pop().strip(_EDGE)):
            return True
    return False


def is_in_row(element: HtmlElement, survey: Survey) -> bool:
    """Whether an inline element stands in a row of short marks: others in elements of their own, and beside the date
    itself no loose words but those that introduce it, as in "<a>Economy</a> by <b>Ann Lee</b> <i>May 3, 2020</i>"."""
    before, after = parts_around(element, survey)
    marks = [text for part in (*before, *after) if (text := normalize_text(part.text))]
    if not marks or len(marks) > _MOST_MARKS or sum(map(len, marks)) > _ROW:
        return False
    if any(len(mark) > _ROW_MARK or is_prose(CLOCK.sub("", mark)) or _is_other(mark) for mark in marks):
        return False
    if any(_is_headline(part.element) for part in (*before, *after) if part.element is not None):
        return False
    return all(map(_is_joint, _loose(before).split())) and _is_after(_BARS.sub(" ", _loose(after)))


def _is_headline(element: HtmlElement) -> bool:
    """Whether an element is a link with more words than the names of authors and sections have: that of another text,
    beside which its own day stands."""
    link = element if element.tag == "a" else next(element.iter("a"), None)
    return link is not None and len(text_of(link).split()) >= _HEADLINE


def _loose(parts: list[Part]) -> str:
    """The loose text between a date and the next element beside it."""
    texts = takewhile(lambda part: part.element is None or not part.text.strip(), parts)
    return normalize_text(" ".join(part.text for part in texts))


def _is_joint(word: str) -> bool:
    return _is_said(word) or _BY.match(word) is not None or _BARS.fullmatch(f" {word} ") is not None

"""Names of authors in the lines that a page prints about its text, which no name or data of the markup tells from others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.heading_words import SMALL_PARTS
from crawler.parsers.fields.page.inline import BLOCK_TAGS, HEADING_TAGS, inline_text
from crawler.parsers.fields.page.link_kinds import leads_to_author
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.people.author_boxes import told_apart
from crawler.parsers.fields.people.byline_heads import first_line, without_contact
from crawler.parsers.fields.people.talks import Talk, spoken_lines
from crawler.parsers.fields.phrases.author_names import (
    AFTER_NAME,
    DEGREE,
    ENDS_OF_OFFICES,
    WITHIN,
    is_account_of_office,
    is_caseless_name,
    is_eastern_name,
    is_labelled,
    is_role,
    is_short_name,
    names_in,
    names_others,
    reads_as_name,
    without_others,
)
from crawler.parsers.fields.phrases.author_words import (
    AND,
    AUTHOR,
    BOTH,
    BY,
    GUEST,
    OWN,
    PAIRED,
    PIECE_BY,
    POST,
    ROLE,
    TEXT,
    VERB,
    WROTE,
)
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, LABEL, WEEKDAY, replace_dates, says_published
from crawler.patterns import lazy
from crawler.text import address_spellings, normalize_text

_LONGEST = 200
_RUNNING = 80


def names_in_lines(survey: Survey, title: HtmlElement, root: HtmlElement) -> Iterator[list[str]]:
    """The names in each line of the title's box that says by whom the text is, alone ("Text: Jane Doe") or with the day
    ("3 May 2021 by Jane Doe | News").

    A line that says no more than "by" and a name has to stand before the text, at most below its introduction, or at
    its end: in the text it may be the heading of a poem.
    """
    running = 0
    at_end: list[str] = []
    first = survey.index[title]
    above = first_of_header(survey, title, root)
    line_above = next((p for p in range(first - 1, survey.index[root], -1) if survey.blocks[p].chars), first)
    line_above = min(above, line_above)
    talk = Talk(spoken_lines(survey, root))
    for position in survey.subtree(root):
        block = survey.blocks[position]
        if position == first:
            # a line in the heading, below its words
            parts = (inline_text(part) for part in title.iterdescendants(*SMALL_PARTS))
            yield from (
                _names_beside_day(part, is_below=False)
                for part in parts
                if HAS_YEAR.search(part) and not part[0].islower()
            )
        if position < line_above or position == first or not block.chars:
            continue
        is_running = block.weight > _RUNNING
        running += is_running
        if is_running:
            at_end = []
        is_loose = block.all_chars > block.chars and title.getparent() is block.element
        if block.chars > _LONGEST or (block.all_chars > _LONGEST and not is_loose):
            continue
        if not block.path and (running > 1 or not _is_beside_buttons(block.element)):
            continue
        if is_loose or (position < first and title in block.element.iterdescendants()):
            # what the box of the title says itself
            text = inline_text(block.element, set(block.element.iterchildren(*BLOCK_TAGS)))
            head = ""
        else:
            text = inline_text(block.element)
            head = first_line(block.element)
        if (sender := _SENDER.fullmatch(text)) is not None and running < 2:
            yield names_in(sender[1])
            continue
        if (
            running < 2
            and _may_be_label(block.element, text)
            and (names := _names_in_row(block.element, text))
        ):
            yield names
            continue
        if (
            block.element.tag not in HEADING_TAGS
            and (names := _names_in_cell(block.element) or _names_alone(head) or _names_alone(text))
            and not _is_of_entry(block.element)
        ):
            if talk.holds(text):
                continue
            if running < 2:
                yield names
                continue
            at_end = at_end or names
        is_above = position == line_above and title.tag == "h1" and _BY_BEGIN.match(text) is not None
        if not HAS_YEAR.search(text) or (position < above and not (is_loose or is_above)):
            continue
        names = _names_beside_day(text, is_below=running > 1) or _name_in_foot(
            block.element, text, _FEET if running else _SUBMITTED
        )
        if names:
            yield names
    yield at_end


def _names_in_cell(line: HtmlElement) -> list[str]:
    """The names in the one of several boxes of a line, between which nothing stands, that says by whom the text is: "By Jane
    Doe" beside the name of an issue."""
    if (
        len(line) < 2
        or line.tag == "li"
        or (line.text or "").strip()
        or any((cell.tail or "").strip() for cell in line)
    ):
        return []
    return next(
        filter(None, (_names_alone(inline_text(cell)) for cell in line.iterchildren("span", "div"))), []
    )


def _is_of_entry(line: HtmlElement) -> bool:
    """Whether a line stands with a link in an entry of a list: it says who wrote the page that the link leads to."""
    entry = next((e for e in islice(line.iterancestors(), _ENTRY_LEVELS) if e.tag == "li"), None)
    return entry is not None and any(line not in a.iterancestors() for a in islice(entry.iter("a"), 2))


_ENTRY_LEVELS = 3


def first_of_header(survey: Survey, title: HtmlElement, root: HtmlElement) -> int:
    """Where the header of the article begins that holds the title, and may have the day and the author above it; else where
    the title stands."""
    for above in islice(title.iterancestors(), _HEADER_LEVELS):
        if above is root or above not in survey.index:
            break
        if above.tag == "header":
            return survey.index[above]
    return survey.index[title]


_HEADER_LEVELS = 4


def _is_beside_buttons(line: HtmlElement) -> bool:
    """Whether a line stands in the box of the buttons to share, which some templates have hold the day and the author too."""
    return any(
        word.startswith(_SHARING)
        for above in islice(line.iterancestors(), _BUTTON_LEVELS)
        for word in words_of(above)
    )


_SHARING = ("share", "sharing", "social")
_BUTTON_LEVELS = 5
_LABELS = frozenset(("dt", "th"))
_PAIRS = frozenset(("p", "span", "div"))
_LONGEST_LABEL = 25
_SENDER = lazy(
    r"(?i)(?:from|von|de|da|od|van|fra|från|от|від|από|差出人)\s*[:：]\s*\"?([^\W\d_][^<>\"@]{2,60})\"?\s*<[^<>\s]+@[^<>\s]+>"
)
"""Who sent a mail, in the archive of a list: the name before the address."""


def _may_be_label(line: HtmlElement, text: str) -> bool:
    """Whether a line may be the label of what follows: a term, or the first of two lines alike that a box holds."""
    if line.tag in _LABELS:
        return True
    if line.tag not in _PAIRS or len(text) > _LONGEST_LABEL:
        return False
    held = line.getnext()  # counting all that the box holds takes long
    is_pair = held is not None and line.getprevious() is None and held.getnext() is None
    return is_pair and held.tag == line.tag


def _names_in_row(label: HtmlElement, text: str) -> list[str]:
    """The names that a list, table or box of data about the text has behind a label: `<dt>Author</dt><dd>Jane Doe</dd>`."""
    held = label.getnext()
    if held is None or not is_labelled(f"{text.rstrip(' :：')}:"):
        return []
    if label.tag in _LABELS and held.tag not in ("dd", "td"):
        return []  # the next head of a table or the next term
    said = normalize_text(text_content(held))
    names = told_apart(held, names_in(said)) if len(said) <= _LONGEST else []
    return names if names and all(reads_as_name(n) or is_short_name(n) for n in names) else []


def _names_alone(line: str) -> list[str]:
    """The names of a line that says by whom the text is, and nothing else but how to reach them and for whom they write."""
    line = without_contact(line)
    if (signed := _SIGNED.fullmatch(line) or _WRITING.fullmatch(line)) is not None:
        return names_in(signed[1]) if reads_as_name(signed[1]) else []
    if (reporter := _EASTERN.match(line)) is not None:
        return _eastern_names(reporter)
    if (reporter := _REPORTER.match(line)) is not None:
        return [reporter[1]] if is_short_name(reporter[1]) else []
    if (alone := _BY_ALONE.match(line)) is not None:
        line = line[: alone.end(1)]  # without the stop of the line
    elif not _WRITTEN_BY.fullmatch(line):
        return []
    names = names_in(line)
    # behind an account that is no name, what stands next in the line is a section
    # "the Fishes of the Weser" begins in lower case
    is_name = bool(names) and (
        (reads_as_name(names[0]) and not names[0][0].islower())
        or (is_caseless_name(names[0]) and _NOUN_ALONE.match(line) is None)
        or is_short_name(names[0])
    )
    return names if is_name and names[0] in _FIRST_PART.split(line)[0] else []


_NOUN_ALONE = lazy(rf"\W*(?i:{AUTHOR})\s+(?![:：])")
"""Before letters that are neither capital nor small, a noun without a colon may begin a sentence: "the writer said"; and
Hebrew's for a writer is also that of an indictment."""
_FIRST_PART = re.compile(r"(?<=\w)\s*[|•·]")


def _names_beside_day(text: str, *, is_below: bool) -> list[str]:
    """The names of a line that holds a day as well; below more than the introduction the line has to say what the day
    is of: "Posted by …"."""
    undated = _BEFORE_DAY.sub(_without_weekday, replace_dates(text, "|"))
    said, _, last = _ROLE.sub("", undated.strip(" |,")).rpartition(" ")
    said = AFTER_NAME.sub("", said if WEEKDAY.fullmatch(last) else f"{said} {last}")
    if names := _names_alone(said):
        return names
    if (reporter := _REPORTER.search(undated)) is not None:
        return [reporter[1]]
    if (written := _EASTERN_LABEL.search(undated)) is not None:
        return names_in(written[1])
    labelled = next(filter(None, map(_LABELLED_NAME.fullmatch, _PARTS.split(undated))), None)
    if labelled is not None and is_labelled(f"{labelled[1]}:") and reads_as_name(labelled[2]):
        return names_in(labelled[2])
    match = _BY_NAME.search(undated)
    if match is None or (is_below and not says_published(f"{undated[: match.start()].rstrip(' |')} ")):
        return []
    name = AFTER_NAME.sub("", match[1])
    if names_others(f"{_END_OF_NAMES.split(undated[: match.start()])[-1]} by"):
        return []  # "Photo by Jane Doe"
    if not (reads_as_name(name) or is_caseless_name(name)) or any(map(LABEL.match, name.split())):
        return []
    further = names_in(_END_OF_NAMES.split(undated[match.start() :].lstrip(" |,·•–—-"))[0])
    return further if len(further) > 1 and further[0] == name else names_in(name)


def _eastern_names(reporter: re.Match[str]) -> list[str]:
    """The name behind a label in Chinese or Japanese: without a colon it has to be one in its form, and an office is none."""
    is_office = reporter[2][-1] in ENDS_OF_OFFICES
    return names_in(reporter[2]) if not is_office and (reporter[1] or is_short_name(reporter[2])) else []


def begins_with_author(line: str) -> bool:
    """Whether a line begins with by whom the text was written: "Written by Jane Doe on 3 May 2021. Posted in News."."""
    return _WRITTEN_BY.match(line) is not None


def names_author(line: str) -> bool:
    """Whether a line says by whom the text is, and nothing else: "By JANE DOE"."""
    if (reporter := _EASTERN.fullmatch(line.rstrip(" )）】"))) is not None:
        return bool(_eastern_names(reporter))
    for said in (line, without_others(line.strip("() "))):
        match = _BY_ALONE.match(said) or _WRITTEN_BY.fullmatch(said) or _SIGNED.fullmatch(said)
        if match is None:
            continue
        name, *others = _AND.split(DEGREE.sub("", WITHIN.sub("", match[1])))
        if reads_as_name(name) and all(reads_as_name(other) or _PLACE.fullmatch(other) for other in others):
            return True
    return False


def _without_weekday(match: re.Match[str]) -> str:
    return f"{match[1]} |" if WEEKDAY.fullmatch(match[2]) else match[0]


_BEFORE_DAY = re.compile(r"(?<!\w)([^\W\d_a-zß-ÿ]\w*)\s([^\W\d_]+\.?),?\s*\|")
"""The word before a day, which may be that of the week: "Oleh Admin Jumat, 12 Maret 2021"."""
_ROLE = re.compile(r"(?<=\w)\s\([^\W\d_][^()\d]{2,30}\)$")
"""What someone is, in brackets behind the name: "Jane Doe (photographer)"."""
_SUBMITTED = frozenset(("submitted",))
"""What Drupal calls its line of who wrote and when, below the title."""
_FEET = _SUBMITTED.union("entryfooter postfooter articlefooter".split())


def _name_in_foot(line: HtmlElement, text: str, called: frozenset[str]) -> list[str]:
    """The name in the line that weblogs have below an entry, where that says nothing but the name, what its bearer is, and the
    day, and the name, unlike that of a section, leads nowhere: "Jane Doe, Editor | 3 May 2021"."""
    boxes = (line, *islice(line.iterancestors(), 2), *(line if len(line) == 1 else ()))
    if next(line.iter("a"), None) is not None or all(words_of(e).isdisjoint(called) for e in boxes):
        return []
    parts = [part for part in _PARTS.split(replace_dates(text, "|").strip(" |,")) if part]
    if (
        not parts
        or not all(map(is_role, parts[1:]))
        or not reads_as_name(parts[0])
        or any(map(LABEL.match, parts[0].split()))
    ):
        return []
    return names_in(parts[0])


_BY_ALONE = lazy(
    rf"\W*(?i:{BY}|di|του|της):?\s((?:[^.:!?]|(?:(?<=\b[A-Z])|(?<=\bDr)|(?<=\b[JS]r)|(?<=\bSt)|(?<=\bPh)|(?<=\bProf))\.){{4,60}})\.?$"
)
"""The stops in it are those of shortened names and titles, and of the line: "By Martin L. King."."""
_SIGNED = lazy(
    rf"[-–—]\s?((?:[A-ZÀ-Þ]\S+\s){{1,3}}?[A-ZÀ-Þ][^\s,]+),?\s(?i:(?:{ROLE})|(?:contributing|staff|guest)\s\w+)"
)
"""How an author signs below the text, with what he is: "- Jane Doe, Staff Writer"; whoever is quoted is another."""
_PLACE = re.compile(r"[^\W\d_a-zß-ÿ][\w-]+")
"""A place behind the name: "By Jane Doe, London"."""
_WRITING = re.compile(r"((?:[^\W\d_a-zß-ÿ]\S+\s){2,4})(?:írása|tudósítása|riportja|interjúja)")
"""Hungarian has the label behind the name: "Jane Doe's writing"."""
_EASTERN = re.compile(
    r"[\s（(【\[]*(?:(?:作者|撰文|文字?|文・写真|写真・文|取材・文)\s?([:：])|(?:[本\u4e00-\u9fff]{1,6}[报報社])?\s?(?:记者|記者|通讯员)\s?[:：]?)"
    r"\s*([\u4e00-\u9fff·]{2,5})(?=$|[\s）)／/】、，,])(?!\s?[摄攝])"
)
"""How papers in Chinese and Japanese say who wrote: a label and a colon, or what the bearer of the name is."""
_AND = re.compile(rf"\s(?:{AND})\s|,\s")
_BY_NAME = lazy(
    rf"(?:^|[\s|,·•–—-])(?i:{BY}|(?:{VERB}) da|(?-i:Του|Της)|{WROTE}|(?<=\|\s)(?-i:di))\s+((?:[^\W\d_][\w'’.-]*\s+){{1,3}}?[^\W\d_][\w'’-]*)\s*(?=$|[|,;·•–—(\d-]|\.(?:\s|$))"
)
_END_OF_NAMES = re.compile(r"[|·•(]|\s[–—-]\s")
_WRITTEN_BY = lazy(
    rf"\W*(?i:(?:{VERB}|{PIECE_BY})\s(?:{BY}|d[aei])\s*:?|(?:{WROTE}|{AUTHOR})\s*[:：՝]?|(?:{GUEST})(?:\s(?:{BY}|de|van|di|da|do))?\s*:?|(?:{BOTH})(?=\s(?-i:[^\W\d_a-zß-ÿ]))|(?:{TEXT}|{BOTH}|{POST}|írta|yazan|ρεπορτάζ|haber)\s*[:：]|{PAIRED}|{OWN})(?:\s+|(?<=：))([^\W\d_].{{1,80}})"
)
"""A line of the author alone, as Joomla and others write it in all languages."""
_REPORTER = re.compile(
    r"(?:^|[|\]]\s*)([가-힣]{2,4})\s?(?:선임|수습|인턴|객원|전문)?기자(?=\s*(?:[|(\[]|\S+@|$))"
)
"""How Korean papers print who wrote, beside the day."""
_EASTERN_LABEL = re.compile(r"(?:作者|撰文|文字)\s?[:：]\s?([\u4e00-\u9fff·]{2,4})(?=$|[\s|）)／/])")
_PARTS = re.compile(r"(?:\s*[|·•;,]|\s+[–—-](?=\s))+\s*")
_LABELLED_NAME = re.compile(r"([^\W\d_]+)\s*[:：]\s*([^:：]{4,60})")
"""One part of a line that says when and by whom: "3 maja 2021 | Autor: Jan Wzór"."""


def is_author_link(link: HtmlElement) -> bool:
    """Whether a link leads to what else someone wrote, as systems agree to call its address, and says a name."""
    if not leads_to_author(link.get("href")):
        return False
    text = text_content(link).strip()
    # in letters that are neither capital nor small, "all his articles" has the form of a name, too
    return reads_as_name(text) or is_eastern_name(text) or is_short_name(text) or _is_account(text, link)


def _is_account(name: str, link: HtmlElement) -> bool:
    """Whether a link to what someone wrote says one word, with or without "by", and its address ends with it: weblogs are
    signed by what their authors are called, `<a href="/author/heike/">Heike</a>`."""
    said = _BY_WORD.sub("", name)
    folder, _, account = (link.get("href") or "").rstrip("/").rpartition("/")
    if _OF_SUBJECTS.search(folder):
        return False
    if " " in said or len(said) < 2 or is_account_of_office(said):
        return False
    return account.lower() in address_spellings(said)


_OF_SUBJECTS = re.compile(r"(?:experts?|contributors?|columnistas?)$")
"""Below these folders stand those who know about a subject, or write of one kind, too: `/experts/water`."""
_BY_WORD = lazy(rf"(?i:{BY})\s+")
_BY_BEGIN = lazy(rf"\W*(?i:{BY})\s")
"""Right above the title a day may be that of another entry, unless the line begins so."""

"""The article in the text of any page: which of its lines are running text, and the title and days right before it; knows no
site.

A page's text has no links and no names of boxes, by which menus are told elsewhere. What is left is the shape of its lines: an
article is where long lines stand close together, a menu is short lines without end. The first line of a WET record, and of
what some programs save, is the title of the window.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crawler.items import Found
from crawler.parsers.fields.phrases.archive_words import says_archived
from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.author_words import BY
from crawler.parsers.fields.phrases.comment_words import is_heading_of_comments
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.phrases.date_words import (
    find_date,
    says_other,
    says_published,
    says_state,
    says_updated,
)
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.people_words import is_contact
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.signed_lines import is_byline, is_credit
from crawler.parsers.fields.phrases.template_lines import is_asking
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.portals.text_lines import Block
from crawler.parsers.fields.taxonomy.crumbs import is_home_text
from crawler.parsers.fields.titles.stated_titles import without_site_name
from crawler.text import fold

_END = re.compile(r"[.!?…:;。！？]['\"’”»“)\]]*$")
_PARAGRAPH, _SENTENCE = 80, 40
"""Characters of a line that is a paragraph, and of one that is where it ends as a sentence does."""
_LONG = 140
"""Characters from which a line is running text however it ends."""
_MOST = 400
"""What a paragraph weighs at most: a notice on privacy in one line is no article."""
_SHORT, _ITEM, _TEMPLATE, _HEADING, _COMMENTS = -25, -18, -80, -150, -2000
_WIDE = 2
"""What a sign of East Asian scripts says, in letters."""
_NEAR = 14
"""Lines before the text among which title and day stand."""
_TITLE = (8, 250)
"""Characters of a title."""
_DATE_LINE = 110


class TextArticle(NamedTuple):
    """What was found: positions of title, text and what else is told by its place."""

    title: Found | None
    body: list[Block]
    dates: tuple[Found, ...]
    modified: tuple[Found, ...]
    authors: tuple[str, ...]
    archived: Found | None
    """The line that says so."""


def find_article(blocks: Sequence[Block]) -> TextArticle | None:
    """The article among the lines of a page; None where the lines are few, or no menu is around them."""
    weights = [_weigh(block) for block in blocks]
    _count_lists(blocks, weights)
    start, end = _densest(weights)
    if end == start:
        return None
    around = [blocks[i].text for i in (*range(start), *range(end, len(blocks))) if weights[i] < 0]
    if len(around) < _FEWEST or not _is_page(around):
        return None
    first_lines = blocks[start : min(end, start + _DAYS_OF_LIST * _LINES_OF_ENTRY)]
    if sum(_beside_days(block.text) < _LONE for block in first_lines) >= _DAYS_OF_LIST:
        return None  # whose entry would be the article?
    position, title = _find_title(blocks, start)
    if position is not None and position >= start:
        start = position + 1
    first = position + 1 if position is not None else max(0, start - _NEAR)
    dates, modified, lines = _find_dates(blocks, first, start, end)
    authors = _find_authors(blocks, first, start)
    name = fold(title.raw) if title else ""
    body = [
        block
        for i, block in enumerate(blocks[start:end], start)
        if i not in lines
        and weights[i] not in (_TEMPLATE, _HEADING)
        and not _is_beside(block.text, name)
        and not says_archived(block.text)
    ]
    notice = next((block.text for block in blocks if says_archived(block.text)), None)
    return TextArticle(
        title, body, dates, modified, authors, Found(notice, "archive notice") if notice else None
    )


_FEWEST = 5
"""Short lines around the text from which there is a menu: fewer are the text's own."""


_LONE, _DAYS_OF_LIST, _LINES_OF_ENTRY = 3, 5, 4
"""Characters beside a day that stands alone, how many of those stand in lists of articles, and how close."""
_PROOFS = 3
"""Lines that are said by a page and not by its text, from which there is a page around it."""
_AS_ONE = 15
"""Short lines that prove as much as one of those."""


def _is_page(around: Sequence[str]) -> bool:
    """Whether the short lines around the text are those of a page: programmes, minutes and poems have some, too, and all of
    them are theirs."""
    proofs = {text for text in set(around) if _is_of_page(text)}
    is_signed = any("©" in text for text in proofs)
    return len(proofs) + is_signed + len(around) // _AS_ONE >= _PROOFS


def _is_of_page(text: str) -> bool:
    return (
        "©" in text
        or is_template_line(text)
        or (is_template_speech(text, is_link=True) and not any(map(str.isdigit, text)))  # a number of a phone
        or is_home_text(text)
        or _IN_MENUS.fullmatch(text) is not None
    )


_IN_MENUS = re.compile(
    r"(?i)(?:about(?: us)?|accessibility|contacts?(?: us)?|cookies|imprint|legal notice|login|menu|news|press|privacy(?: policy)?|"
    r"search|site ?map|terms(?: of use)?|aktuelles|barrierefreiheit|datenschutz|impressum|kontakte?|presse|service|suchen?|über uns|"
    r"accueil|actualités|mentions légales|plan du site|recherche|accesibilidad|actualidad|aviso legal|buscar|contactos?|"
    r"inicio|mapa (?:do|del|web|sitio|strony|serwisu)(?: site| sitio)?|noticias|prensa|privacidad|servicios|início|notícias|pesquisar|"
    r"accessibilità|cerca|contatti|mappa del sito|note legali|notizie|zoeken|nieuws|over ons|aktualności|szukaj|"
    r"o nas|polityka prywatności|hledat|hľadať|o nás|aktuality|keresés|kapcsolat|hírek|căutare|acasă|știri|ara|anasayfa|iletişim|"
    r"haberler|sök|søg|søk|haku|etusivu|nyheter|nyheder|om oss|yhteystiedot|otsing|naslovnica|pretraga|iskanje|novice|αναζήτηση|"
    r"επικοινωνία|αρχική|главная|карта сайта|контакты|новости|о нас|поиск|головна|контакти|новини|пошук|начало|търсене|"
    r"الرئيسية|اتصل بنا|بحث|خريطة الموقع|أخبار|صفحه اصلی|تماس با ما|جستجو|ראשי|צור קשר|חיפוש|"
    r"首页|首頁|搜索|搜尋|联系(?:我们)?|聯絡我們|网站地图|網站導覽|新闻|新聞|关于我们|隐私|ホーム|検索|お問い合わせ|お知らせ|サイトマップ|홈|검색|사이트맵)"
)
"""Entries of menus that stand on their own, in many languages."""


def _weigh(block: Block) -> int:
    text = block.text
    if is_heading_of_comments(text):
        return _COMMENTS
    size = len(text) + (_WIDE - 1) * sum(c > "\u2e7f" for c in text) if not text.isascii() else len(text)
    if size < _LONG and is_heading_of_links(text):
        return _HEADING
    if not text or is_template_line(text) or is_pitch(text) or is_asking(text):
        return _TEMPLATE
    is_ended = _END.search(text) is not None
    if size >= _LONG or (size >= _PARAGRAPH and is_ended):
        return min(size, _MOST)
    if size >= _SENTENCE and is_ended:
        return size // 2
    return _ITEM if block.is_item else _SHORT


def _count_lists(blocks: Sequence[Block], weights: list[int]) -> None:
    """Let the lines of a list in a text not weigh: those from a paragraph that ends with a colon to the next paragraph."""
    opened = -1
    for position, weight in enumerate(weights):
        if weight > 0:
            if opened >= 0 and position - opened <= _LONGEST_LIST and weight >= _PARAGRAPH:
                weights[opened + 1 : position] = [0] * (position - opened - 1)
            opened = position if blocks[position].text[-1] in ":：" else -1
        elif weight <= _TEMPLATE:
            opened = -1


_LONGEST_LIST = 15


def _densest(weights: Sequence[int]) -> tuple[int, int]:
    """The run of lines with the largest sum of weights."""
    best, best_run = 0, (0, 0)
    total, start = 0, 0
    for position, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, position
        total += weight
        if total > best:
            best, best_run = total, (start, position + 1)
    return best_run


def _is_beside(text: str, title: str) -> bool:
    """Whether a line amid the text is none of it: the title once more, a credit, who wrote it."""
    return (len(text) < _DATE_LINE and (is_credit(text) or is_byline(text) or is_meta_line(text))) or (
        bool(title) and fold(text) == title
    )


def _find_title(blocks: Sequence[Block], start: int) -> tuple[int | None, Found | None]:
    """The position of the title and the title; the former None where only the window has it."""
    head = fold(blocks[0].text) if len(blocks[0].text) <= _TITLE[1] else ""
    named = [i for i in range(start - 1, 0, -1) if _is_in_head(fold(blocks[i].text), head)]
    if named:
        longest = max(len(fold(blocks[i].text)) for i in named)
        chosen = next(i for i in named if len(fold(blocks[i].text)) == longest)
        return chosen, Found(blocks[chosen].text, "line that the first one begins with")
    counts = Counter(fold(block.text) for block in blocks)

    def rank(position: int) -> tuple[float, int]:
        return _rank(blocks, position, start, counts, head), position

    near = [i for i in range(max(0, start - _NEAR), start) if _may_be_title(blocks[i].text)]
    if not near or rank(max(near, key=rank))[0] < _LIKELY:
        within = range(start, min(len(blocks), start + _WITHIN))
        near += [i for i in within if _says_much(blocks[i].text) and _has_day_below(blocks, i)]
    if not near:
        return (0, Found(blocks[0].text, "first line")) if head and start else (None, None)
    chosen = max(near, key=rank)
    stated = without_site_name(blocks[0].text, []) if head and start > _FEWEST else ""
    if stated not in ("", blocks[0].text) and set(head.split()).isdisjoint(fold(blocks[chosen].text).split()):
        return None, Found(stated, "first line")
    return chosen, Found(blocks[chosen].text, "line before the text")


def _is_in_head(name: str, head: str) -> bool:
    """Whether a line is what the title of the window begins with, or has before or behind the site's name."""
    return (
        len(name) >= _TITLE[0]
        and 3 * len(name) >= len(head)
        and name != head
        and (head.startswith(name) or head.endswith(name))
    )


def _may_be_title(text: str) -> bool:
    if not _TITLE[0] <= len(text) <= _TITLE[1] or not any(map(str.isalpha, text)):
        return False
    if _beside_days(text) < _BESIDE_DAY:
        return False
    if _BY.match(text) and len(text) < _DATE_LINE and names_in(text):
        return False
    return not (
        is_template_line(text)
        or is_meta_line(text)
        or is_byline(text)
        or is_credit(text)
        or is_pitch(text)
        or is_heading_of_links(text)
        or is_template_speech(text, is_link=True)
        or is_contact(text)
        or says_archived(text)
        or split_bracket(text)[1]
    )


_BY = re.compile(rf"(?i)(?:{BY})\s")
_BESIDE_DAY = 25
"""Characters beside a day in a line that tells no more than it."""


def _rank(blocks: Sequence[Block], position: int, start: int, counts: Counter[str], head: str) -> float:
    """How much speaks for a line as the title."""
    text = blocks[position].text
    words = len(text.split())
    rank = -0.2 * abs(start - position)
    own, other = set(fold(text).split()), set(head.split())
    rank += 6 * len(own & other) / len(own | other) if own and other else 0
    rank += 3 if words >= _WORDS or (len(text) >= _WORDS and max(text) > "\u2e7f") else 0
    rank += 1.5 if words >= 2 * _WORDS else 0
    rank += 1 if counts[fold(text)] > 1 else 0
    rank += 3.5 if _has_day_below(blocks, position) else 0
    rank += 1 if position and _is_day(blocks[position - 1].text) else 0
    rank -= 2 if position and _says_much(blocks[position - 1].text) else 0  # a subtitle or caption
    rank -= 3 if _PATH.search(text) is not None else 0
    rank -= 2 if text[-1] in ".:" else 0
    rank -= 2 if blocks[position].is_item else 0
    return rank


def _says_much(text: str) -> bool:
    """Whether a line may be a title and has the words of one."""
    is_long = len(text.split()) >= _WORDS or (len(text) >= _WORDS and max(text) > "\u2e7f")
    is_sentence = len(text) >= _PARAGRAPH and text[-1] == "."
    return (
        is_long
        and len(text) < _LONG
        and not is_sentence
        and _may_be_title(text)
        and _PATH.search(text) is None
    )


_PATH = re.compile(r"\s[»›>/]\s|^[\[«<>»›]")
"""Signs between the steps of a path, or of the way to other pages."""


def _has_day_below(blocks: Sequence[Block], position: int) -> bool:
    """Whether a day stands in one of the lines right below a line."""
    return any(_is_day(block.text) for block in blocks[position + 1 : position + 1 + _UP_TO_DAY])


_LIKELY = 3.5
"""What has to speak for a line before the text, for none behind its beginning to be looked at."""
_WITHIN = 8
"""Lines from the beginning of the text on among which the title may stand: what is before it is an introduction of the site."""
_UP_TO_DAY = 4
_WORDS = 4


def _is_day(text: str) -> bool:
    return _beside_days(text) < 2 * _BESIDE_DAY


def _beside_days(text: str) -> int:
    """Characters of a line besides its days; more than any line has where there is none."""
    days = list(_days_of(text)) if len(text) < _DATE_LINE else []
    return days[0].beside if days else _DATE_LINE


def _find_dates(
    blocks: Sequence[Block], first: int, start: int, end: int
) -> tuple[tuple[Found, ...], tuple[Found, ...], set[int]]:
    """The days of publication and of a change near the title, and the lines amid the text that say no more."""
    labelled: list[Found] = []
    alone: list[Found] = []
    state: list[Found] = []
    modified: list[Found] = []
    lines: set[int] = set()
    places = (
        *range(first - 1, min(end, start + _BELOW)),
        *range(first - 2, max(-1, first - _ABOVE), -1),
        *range(end, min(len(blocks), end + _BEHIND)),
    )
    for i in places:
        if i < 0 or len(blocks[i].text) > _DATE_LINE:
            continue
        is_within = start <= i < end
        for day in _days_of(blocks[i].text):
            found = Found(day.raw, "line near the title")
            if says_updated(day.before):
                modified.append(found)
            elif says_state(day.before):
                state.append(found)
            elif says_published(day.before):
                labelled.append(Found(day.raw, "labelled line"))
            elif not says_other(day.before) and day.beside < (1 if is_within else 2) * _BESIDE_DAY:
                alone.append(found)
            else:
                continue
            if is_within and day.beside < _BESIDE_DAY:
                lines.add(i)
    return (*labelled, *alone, *state), (*modified, *state), lines


class _Day(NamedTuple):
    """A day in a line, with the rest of the line; what stands before it; and the characters of the line besides its days."""

    raw: str
    before: str
    beside: int


def _days_of(line: str) -> Iterator[_Day]:
    """The days in a line."""
    found: list[tuple[str, str]] = []
    text = rest = _GLUED.sub(r"\1 ", line)
    beside = len(text)
    while len(found) < _DAYS and (date := find_date(rest)) is not None:
        found.append((rest[date.start() :], rest[: date.start()]))
        beside -= len(date[0])
        rest = rest[date.end() :]
    for raw, before in found:
        yield _Day(raw, before, beside)


_GLUED = re.compile(r"((?<!\d)(?:19|20)\d\d)(?=\d{1,2}(?:\.|\s[^\W\d]|[/-]\d))")
"""A year right before another day: the day of a change stands hidden behind that of publication in themes of WordPress."""
_DAYS = 3
_ABOVE, _BELOW, _BEHIND = 8, 8, 5
"""Lines above the title, below the beginning of the text, and behind it, where days of the article stand."""


def _find_authors(blocks: Sequence[Block], first: int, start: int) -> tuple[str, ...]:
    for block in blocks[first : start + 1]:
        if is_byline(block.text) and len(block.text) < _DATE_LINE and (names := names_in(block.text)):
            return tuple(names)
    return ()

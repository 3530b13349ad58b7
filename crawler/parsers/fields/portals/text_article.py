"""The article in the text of any page: which of its lines are running text, and the title and days right before it; knows no
site.

A page's text has no links and no names of boxes, by which menus are told elsewhere. What is left is the shape of its lines: an
article is where long lines stand close together, a menu is short lines without end. The first line of a WET record, and of
what some programs save, is the title of the window.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crawler.items import Found
from crawler.parsers.fields.phrases.archive_words import says_archived
from crawler.parsers.fields.phrases.author_names import names_in
from crawler.parsers.fields.phrases.comment_words import is_heading_of_comments
from crawler.parsers.fields.phrases.meta_lines import is_meta_line
from crawler.parsers.fields.phrases.pitches import is_pitch
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.signed_lines import is_byline, is_credit
from crawler.parsers.fields.phrases.template_lines import is_asking
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.portals.text_dates import LINE, beside_days, find_text_dates
from crawler.parsers.fields.portals.text_lines import Block
from crawler.parsers.fields.portals.text_titles import (
    LONGEST_TITLE,
    NEAR,
    PARAGRAPH,
    RUNNING,
    find_text_title,
    names_of_window,
)
from crawler.parsers.fields.taxonomy.crumbs import is_home_text
from crawler.patterns import lazy
from crawler.text import fold

_END = re.compile(r"[.!?…:;。！？]['\"’”»“)\]]*$")
_SENTENCE = 40
"""Characters of a line that may be running text where it ends as a sentence does."""
_MOST = 400
"""What a paragraph weighs at most: a notice on privacy in one line is no article."""
_SHORT, _ITEM, _TEMPLATE, _HEADING, _COMMENTS = -25, -18, -80, -150, -2000
_WIDE = 2
"""What a sign of East Asian scripts says, in letters."""


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
    names = names_of_window(blocks[0].text)
    named = [
        i
        for i in range(1, len(blocks))
        if len(blocks[i].text) <= LONGEST_TITLE and fold(blocks[i].text) in names
    ]
    if named:
        weights[0] = _SHORT
    _count_lists(blocks, weights)
    start, end = _densest(weights)
    if end == start:
        return None
    around = [blocks[i].text for i in (*range(start), *range(end, len(blocks))) if weights[i] < 0]
    if len(around) < _FEWEST or not _is_page(around):
        return None
    first_lines = blocks[start : min(end, start + _DAYS_OF_LIST * _LINES_OF_ENTRY)]
    if sum(beside_days(block.text) < _LONE for block in first_lines) >= _DAYS_OF_LIST:
        return None  # whose entry would be the article?
    position, title = find_text_title(blocks, named, start, end, weights)
    if position is not None and position >= start:
        start = position + 1
    first = position + 1 if position is not None else max(0, start - NEAR)
    dates = find_text_dates(blocks, first, start, end)
    authors = _find_authors(blocks, first, start)
    name = fold(title.raw) if title else ""
    body = [
        block
        for i, block in enumerate(blocks[start:end], start)
        if i not in dates.lines
        and weights[i] not in (_TEMPLATE, _HEADING)
        and not _is_beside(block.text, name)
        and not says_archived(block.text)
    ]
    notice = next((block.text for block in blocks if says_archived(block.text)), None)
    return TextArticle(
        title,
        body,
        dates.published,
        dates.modified,
        authors,
        Found(notice, "archive notice") if notice else None,
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


_IN_MENUS = lazy(
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
    if size < RUNNING and is_heading_of_links(text):
        return _HEADING
    if not text or is_template_line(text) or is_pitch(text) or is_asking(text):
        return _TEMPLATE
    is_ended = _END.search(text) is not None
    if size >= RUNNING or (size >= PARAGRAPH and is_ended):
        return min(size, _MOST)
    if size >= _SENTENCE and is_ended:
        return size // 2
    return _ITEM if block.is_item else _SHORT


def _count_lists(blocks: Sequence[Block], weights: list[int]) -> None:
    """Let the lines of a list in a text not weigh: those from a paragraph that ends with a colon to the next paragraph."""
    opened = -1
    for position, weight in enumerate(weights):
        if weight > 0:
            if opened >= 0 and position - opened <= _LONGEST_LIST and weight >= PARAGRAPH:
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
    return (len(text) < LINE and (is_credit(text) or is_byline(text) or is_meta_line(text))) or (
        bool(title) and fold(text) == title
    )


def _find_authors(blocks: Sequence[Block], first: int, start: int) -> tuple[str, ...]:
    for block in blocks[first : start + 1]:
        if is_byline(block.text) and len(block.text) < LINE and (names := names_in(block.text)):
            return tuple(names)
    return ()

"""Whether a line tells about the article and is none of its text: reading time, hour, category, author and day in one.

Of texts alone, no elements; asked about short lines only.
"""

from __future__ import annotations

import re
from itertools import dropwhile

from crawler.parsers.fields.phrases.date_words import (
    CLOCK,
    FILL,
    LABEL,
    RELATIVE,
    find_date,
    names_law,
    replace_dates,
    says_published,
    says_state,
    says_updated,
)
from crawler.patterns import lazy
from crawler.text import normalize_text, small_letters, spell_alike

_READING_TIME = (
    r"(?:lesezeit|lesedauer|reading time|read time|estimated read|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|"
    r"czas czytania|doba čtení|olvasási idő|läsningstid|lesetid|læsetid|timp de citire|"
    r"время чтения|час читання|okuma süresi|χρόνος ανάγνωσης|زمن القراءة|阅读时间)"
)
_META_LINE = lazy(
    rf"(?i)^\W*(?:(?:{_READING_TIME}\W*)?(?:ca\. |about |etwa )?\d{{1,3}}[ -]?min(?:ut\w*|\.)?(?: {_READING_TIME}| read| lectura| de lectura| de lecture| de leitura| di lettura| czytania| čtení|lezen| läsning)?"
    r"|(?:この記事は)?約?\s?\d{1,3}\s?分(?:で読めます|钟阅读|鐘閱讀)"
    r"|\d{1,5} (?:words|wörter|mots|palabras|palavras|parole|woorden|słów|ord|slov)"
    rf"|{_READING_TIME}\b.{{0,20}}|\d{{1,2}}[:.]\d\d(?: uhr| h| hrs?| ?[ap]\.?m\.?)?"
    r"|(?:category|categories|kategorien?|rubrik|filed under|posted in|tagged(?: with)?|tags?|keywords?|schlagw\w+|catégories?|categoría|categoria|kategori[ae]|"
    r"słowa kluczowe|tác giả|nguồn(?: tin)?|责任编辑|责编|文章来源|信息来源|来源)\s*[:：].{0,100})\W*$"
)
"""A line about the article that is none of its text: reading time, hour, category."""
_OPEN_LABEL = lazy(
    rf"(?i)^[^!?]{{0,80}}\b(?:{_READING_TIME}|(?:presented|hosted|written|posted|narrated|read|edited) by|präsentiert von|moderation)\s*[:：]\W*$"
)
"""A line that ends with a label, the value of which a script puts in or nobody entered."""
_CATEGORY = re.compile(r"(?i)\b(?:category|kategorie|rubrik|catégorie|categoría|categoria|kategoria)\s?:")
_CHINESE = re.compile(
    r"(?:[\s【】\[\]()（）|]*(?:发布时间|发布日期|发表时间|更新时间|日期|时间|信息来源|文章来源|稿件来源|来源|作者|责任编辑|编辑|录入|审核|校对|初审|复审|终审|发布人|点击数?|点击次数|浏览次数|浏览量|阅读次数|访问量|"
    r"發[布佈]日期|發[布佈]單位|發[布佈]者|張貼[人者]|點閱次數|點閱率?|瀏覽人[次數]|更新日期|資料(?:來源|提供)|發布時間|點閱數|瀏覽次數|字体|字号)\s*[:：]\s*[^\s:：]{0,20})+\s*"
)
"""What Chinese offices print below a title, without its day: who published it, and how often it was read."""
_LABEL_SIGNS = re.compile("[:：]")
_SEPARATED = re.compile(r"\s[·|•/—–-]\s")
_OFFICE_BEFORE = re.compile(r"[^.!?,;:\d]{2,90},\s[^\W\d]+(?:\s[^\W\d]+)?:?\s$")
"""Who published a text and a word that says so, before the day at the end of a line: "Ministry of Water, published …"."""


def is_meta_line(text: str) -> bool:
    """Whether a line tells about the article: reading time, hour, category, or author, publisher and date in one."""
    if _META_LINE.match(text) or RELATIVE.fullmatch(text):
        return True
    if text[-1:] in (":", "：") and _OPEN_LABEL.match(text):
        return True
    if len(text) > _LONGEST_ROW or not any(map(str.isdigit, text)):
        return False
    if len(text) <= _LONGEST_COUNT and all(map(_is_count, filter(None, _PARTS_OF_META.split(text)))):
        return True
    date = find_date(text)
    if date is None:
        return is_row_of_labels(text)
    if text[0] == "(" and text[-1] == ")" and len(text) < 60:
        return True  # the issue that an article is of, and its author: "(Evening Post of 29.11.2011/wib)"
    if _CATEGORY.search(text):
        return True
    before = text[: date.start()]
    if names_law(before):
        return False
    if (says_updated(before) or says_state(before)) and len(text) < 100 and len(before) < 40:
        # whatever the change was; "The law of ports was amended on 4 May 2023." tells of another thing
        return text[-1] not in ".!?" or is_said_of_page(before)
    if says_published(before) and _tells_change(text[date.end() :]):
        return True
    if date.end() == len(text) and says_published(before) and _OFFICE_BEFORE.match(before):
        return True
    rest = normalize_text(replace_dates(text, ""))
    if _CHINESE.fullmatch(rest):
        return True
    if _PLACE_BEFORE.fullmatch(before) and _SAID_BEHIND.match(text, date.end()):
        return False  # a dateline, with what the text is about: "Bern, 17.08.2007 - Speech on the bridges of the city"
    return (
        len(_SEPARATED.findall(text)) > 0
        and all(len(part) < 60 for part in _SEPARATED.split(rest))
        and rest[-1:] not in ".!?"
        and any(map(str.isalpha, rest))  # else a period of time
    )


_PLACE_BEFORE = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_]+){0,3}(?:\s\([^\W\d_]+\))?,\s(?:den\s)?")
_SAID_BEHIND = re.compile(r"\s[—–-]\s(?=(?:\S+\s){2})(?=.*\s[^\W\d_A-ZÀ-Þ]\w+\s)[^|·•/:]+$")
"""Words behind a dash of which some are small as in sentences: no row of labels."""


def is_said_of_page(text: str) -> bool:
    """Whether the words before a day only introduce it, and name nothing but the page: "This page was last edited on"."""
    words = (small_letters(word.strip(" ,.:")) for word in text.split())
    return all(
        not word or word in _OF_PAGE or spell_alike(word) in FILL or LABEL.match(word) is not None
        for word in words
    )


_OF_PAGE = frozenset(
    "this was has been is und ist it è bericht inhalt text texte contenu contenido conteúdo contenuto notizia noticia notícia actualité informacja strona diese dieser dieses cet cette ce été esta este fue ha sido foi quest questa questo stata stato deze dit werd "
    "ten ta to tato tento toto tuto byl byla bylo denne dette den ble blev här inlägget az ez ova ovaj ovo je эта данная страница была ця сторінка".split()
)


def is_row_of_labels(text: str) -> bool:
    """Whether a line is two or more such labels in Chinese with what they label, whose day need not be one: years of the
    Republic of China may have two digits, "99-03-04", and could then be of any calendar."""
    is_row = len(text) <= _LONGEST_ROW and len(_LABEL_SIGNS.findall(text)) > 1
    return is_row and _CHINESE.fullmatch(text) is not None


_LONGEST_ROW = 200


def _is_count(part: str) -> bool:
    """Whether a part of a line says how long ago the text was written or changed, or how long it takes to read:
    "Last updated 1 hour ago • 4 minute read", "vor 2 Stunden aktualisiert".
    """
    if _META_LINE.match(part) or RELATIVE.fullmatch(part):
        return True
    words = part.split()
    for number in range(1, min(_LABEL_WORDS, len(words) - 1) + 1):
        label, rest = " ".join(words[:number]), " ".join(words[number:])
        if (says_published(label) or says_updated(label)) and RELATIVE.fullmatch(rest):
            return True
    return len(words) > 2 and says_updated(words[-1]) and RELATIVE.fullmatch(" ".join(words[:-1])) is not None


_LABEL_WORDS = 3
_LONGEST_COUNT = 80
_PARTS_OF_META = re.compile(r"\s*[•|·]\s*|\s+[–—-]\s+|,\s+")


def _tells_change(text: str) -> bool:
    """Whether what follows the day of publication is the day of a change, and next to nothing else."""
    date = find_date(text)
    if date is None or not says_updated(text[: date.start()]) or text[-1] in ".!?":
        return False
    return len(replace_dates(text, "").split()) < _OFFICE


def is_line_of_days(text: str) -> bool:
    """Whether a line has the days of publication and of a change, each behind its label, and nothing else."""
    if len(text) > _LONGEST_OF_DAYS:
        return False
    first = find_date(text)
    second = find_date(text[first.end() :]) if first is not None else None
    if first is None or second is None:
        return False
    before, between, rest = (
        text[: first.start()],
        text[first.end() :][: second.start()],
        text[first.end() + second.end() :],
    )
    return (
        len(before.split()) <= _LABEL_WORDS
        and says_published(before)
        and not names_law(before)
        and len((label := _label_in(between)).split()) <= _LABEL_WORDS + 1  # "Mis à jour le"
        and says_updated(label)
        and not _label_in(rest)
    )


def _label_in(text: str) -> str:
    """What stands beside a day without the time of day and the words before that: "at 07:05 Uhr | updated on"."""
    words = [word for word in CLOCK.sub(" ", text).split() if any(map(str.isalnum, word))]
    return " ".join(dropwhile(lambda word: spell_alike(word) in FILL, words))


_LONGEST_OF_DAYS = 150
_OFFICE = 16
"""Words of the most that stands beside two days: the office that published a page."""


_DURATION = re.compile(r"\W*(?:\d{1,2}:)?\d{1,2}:\d\d\W*|\W*\d{1,3}\s?min\w*\W*")
_PLAYING = frozenset(
    "video videos audio vidéo vídeo vídeos wideo film podcast listen watch play hören anhören ansehen écouter lecture escuchar ascolta riproduci guarda posłuchaj "
    "odsłuchaj luister beluister přehrát poslechnout ouvir lyssna lyt".split()
)


def is_duration(text: str) -> bool:
    """Whether a line is nothing but how long something takes, or an hour: "04:12", "4 min"."""
    return _DURATION.fullmatch(text) is not None


def is_player_label(text: str) -> bool:
    """Whether a template's line is the label of a player, behind which stands how long it plays; the hour of a live entry
    stands behind other controls."""
    return not _PLAYING.isdisjoint(text.lower().split())

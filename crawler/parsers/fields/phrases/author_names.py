"""Names in what a page says of its authors: without labels ("Written by: …"), photographers, addresses, days; knows no site."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.parsers.fields.phrases.author_words import (
    AGENCY,
    AND,
    BY,
    LABEL,
    POST,
    ROLE,
    ROLE_BEHIND,
    STAFF,
    TRANSLATED,
)
from crawler.parsers.fields.phrases.date_words import WEEKDAY, replace_dates
from crawler.patterns import lazy
from crawler.text import normalize_text

LONGEST_NAME = 80
_MOST_WORDS = 7
"""More words than this are a sentence."""
_PHOTOS = lazy(
    rf"(?i)[\s.,;|/()–-]+(?:fotos?|foto['’]s|bild(?:er)?|photos?|pictures?|фото|grafik(?:en)?|illustration(?:en|s)?|zdjęcia|video|ภาพ)"
    rf"(?:\s*[:：]|\s(?:{BY}|d[ie])\s|\s(?=(?-i:[^\W\d_a-zß-ÿ])\S*\s(?-i:[^\W\d_a-zß-ÿ])\S*$)).*$"
)
"""Who took the pictures, said behind who wrote the text."""
_TRANSLATORS = lazy(
    rf"(?i)[\W_]*\(?\b(?:(?:{TRANSLATED})(?:\s.*|[:：].*|$)|edit(?:ed|ing)\sby\s.*|(?:editor|редактор)\s*[:：].*)"
)
"""Who translated or edited the text, said behind who wrote it."""
_SOURCE = r"fotos?|photos?|bild(?:er)?|фото|снимк[аи]|zdjęci[ea]|fot|image|picture|video|quelle|source|sursa|kaynak|źródło|источник"
_NO_NAME = lazy(
    r"(?i)(?:(?:di )?admin\w*(?: user)?|super ?user|webmaster|root|none|null|undefined|anonym(?:ous|e|us)?|an[óo]nim[oa]|anonim\w*|аноним\w*|unknown|your (?:name|company)|author name|"
    r"(?:developed|designed|powered|site|website|web ?design) (?:and \w+ )?by\b.*|n/a|author|autor|publisher|zvg|https?://.*|www\.\S+|"
    r"(?-i:[a-zß-ÿ]{1,3}|D[oa] [A-Z]{2,}\b.*)|[@/{\[<%].*|.*=.*|\S+\s?[\[(](?:at|ät)[\])]\s?\S+|(?:[\w-]+\.)+(?:[a-z]{2}|com|org|net|info|eu|news|online)|"
    rf"(?:{_SOURCE})\b.*|"
    rf"(?:©|\(c\)).*|\(.*\)|{ROLE}|(?:la |le |die |the |d[aeo] )?(?:{STAFF})(?:\W.*)?|(?:\S+ ){{1,3}}(?:(?:{STAFF}|team)(?:\s(?:reporter|writer|correspondent|author)s?)?)|"
    # the office, in Chinese, Japanese and Korean
    r"[本该該]?[报報社站刊网網].{0,2}|(?:网络|網路|编辑|編輯|编者|记者|記者|小编|小編|佚名|匿名|管理[员員者]|原创|转载|未知)|編集部|编辑部|編輯部|관리자|운영자|편집[부장자]|기자|작성자|익명|"
    # who made the site
    r"wordpress|typo3|joomla!?|drupal|.*\b(?:gmbh|ltd|llc|inc|gbr|s\.r\.o|sp\. z o\. ?o|kft|ооо|d\.\s?o\.\s?o|s\.r\.l|s\.p\.a)\.?|.*\bweb ?(?:design|agentur|agency|studio).*|(?-i:PT|CV)\. .*)"
)
_ENDS = " ,;|–—-·•"
_MAIL = re.compile(r"\(?\S+@\S+\.\S+\)?|\(?(?<!\w)@\w+\)?|(?:https?://|www\.)\S+")
"""Addresses, and names in networks."""
_DAY = re.compile(
    r"(?i)[\s,|·–-]+(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|śr|czw|pt|sob|ndz|pon)[a-zäöü.]*\s*,?\s*(?=\||\d)"
)
"""The day of the week before a date."""
_PUBLISHED = re.compile(
    r"(?i)[.,;|·–-]\s+(?:publisert|published|posted|updated|ver(?:ö|oe)ffentlicht|erschienen|publié|mis à jour|publicad[oa]|pubblicato|opublikowan[oey]|"
    r"gepubliceerd|publicerad|udgivet|oppdatert|julkaistu|zveřejněno|objavljeno|опубликовано)\W*$"
)
"""The label of a day that is told apart from it: "Jane Doe. Published"."""
AFTER_NAME = lazy(r"\s(?:on|at|am|um|in|le|à|dans|el|il|em|op|den|d\.|dnia|στις|tarafından|в|у|w|we)$")
"""What introduces the day behind the name."""
WITHIN = re.compile(r"\s(?:in|IN|under|UNDER|unter|UNTER|dans|DANS)\s.+$")
_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$")
"""The stop of a line; short words with one are abbreviations: "Jr."."""
_BY_END = re.compile(r"(?i)\bby\W*$")
_SECTION = re.compile(r"\s(?:in|under)\s")
"""What stands before the section that a text is in, in English; in Slovene "in" is "and"."""
_EASTERN = re.compile(r"(?:記者|记者|作者)\s?([\u4e00-\u9fff·]{2,5})(?=$|[\s／/、])")
"""Newspapers in Chinese put "reporter" and a name together, and a place behind a stroke."""
_EASTERN_DESK = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}(?:快訊|快讯|新聞|新闻|中心|報|报|網|网|社|台|組|组|部|綜合|综合)\s?[／/]\s?)([\u4e00-\u9fff]{2,4})(?<![導导道])"
    r"|([\u4e00-\u9fff]{2,4})\s?[／/]\s?[\u4e00-\u9fff]{2,6}(?:報導|报导|報道|报道)"
)
"""A paper or desk before the name, or a place behind it: "News Center／Name", "Name／reports from Taipei"."""
_FOR_PAPER = re.compile(r"(\S+(?:\s\S+){1,3}?),?\s[Ff]or\s(?:[Tt]he\s)?[A-Z][\w.’'-]*(?:\s[A-Z]\w*){0,2}")
"""Whom somebody writes for, behind the name: "Jane Doe for MailOnline"."""
DEGREE = re.compile(r"(?<=\w\w),?\s(?:Ph\.?\s?D|M\.?D|MBA|LL\.?[DM]|Esq|M\.?[AS]c?|B\.?[AS]c?)\.?$")
"""An academic degree behind a name."""
_PIECES = re.compile(r"\s*[|•·]\s*|\s+[–—-]+\s+")
"""What parts a name from what else is said of it: "Jane Doe | Politics", "Jane Doe – The Courier"."""
_LISTED = re.compile(r"\s*[,;、，]\s*")
_BESIDE = re.compile(rf"(?i)\s*[/&+]\s*|\s(?:{AND})\s")
_AGENCY = lazy(f"(?i)(?:{AGENCY})")
_WHERE = re.compile(
    rf"(?<=\w)\s*/\s*(?!(?i:{AGENCY})$)(?!\w*[^\W\d_A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐΑ-Ω])[^\W\d_]{{4,}}(?:-\w+)?$"
)
"""Where somebody wrote, as the agencies of Turkey put it behind the name: "Jane DOE / ANKARA"."""
_SHORT = re.compile(r"[\u4e00-\u9fff]{2}|[가-힣]{2}")
"""Many names of China and Korea are of two signs."""
_BRACKETS = re.compile(r"\s*\([^()]*\)$")


def names_in(text: str) -> list[str]:
    """The names in a line on the authors; empty when it names nobody."""
    line = _MAIL.sub(" ", normalize_text(text))
    text = _without_labels(line)
    if _BY_END.search(line[: len(line) - len(text)]):
        text = _SECTION.split(text)[0]
    if any(map(str.isdigit, text)):
        before = _without_weekday(_DAY.sub("", replace_dates(text, "|")).partition("|")[0])
        before = _named(normalize_text(before))
        text = before if reads_as_name(before) or _EASTERN_DESK.fullmatch(before) else text
    text = without_others(_PUBLISHED.sub("", text))
    if (reporter := _EASTERN.match(text) or _EASTERN_DESK.fullmatch(text)) is not None:
        return [next(filter(None, reporter.groups()))]
    if (writer := _FOR_PAPER.fullmatch(text)) is not None and reads_as_name(writer[1]):
        text = writer[1]
    pieces = _PIECES.split(text)
    pieces.sort(key=_begins_with_by, reverse=True)  # "The Courier | By Jane Doe"
    people = next(filter(None, map(_people, pieces)), None)
    if people is not None:
        return people
    return [text] if is_name(text) else []


def without_others(line: str) -> str:
    """A line without who took the pictures, translated or edited the text."""
    line = normalize_text(_PHOTOS.sub("", line)).strip(_ENDS)
    return _STOP.sub("", _TRANSLATORS.sub("", line))


def _people(text: str) -> list[str]:
    """The names of a list of people, the first of whom reads as one, and agencies; without what they are and where.

    All else is one name: "Ministry of Health, Family and Youth", "Smith, John".
    """
    parts: list[str] = []
    for listed in _LISTED.split(text):
        listed = _WHERE.sub("", listed)
        beside = [_without_labels(part) for part in _BESIDE.split(listed)]
        parts += beside if all(map(_is_one, beside)) else [listed]
    parts = [_named(_without_labels(part)) for part in parts]
    if not reads_as_name(parts[0]):
        return []
    return [part for part in parts if _is_one(part) and is_name(part)]


def _named(part: str) -> str:
    """A name without what stands in brackets behind it, a place, an agency, a handle, and what introduces a day; and without
    the place or section that it is in: "Jane Doe in News"."""
    bare = DEGREE.sub("", WITHIN.sub("", AFTER_NAME.sub("", _BRACKETS.sub("", part))))
    return bare if reads_as_name(bare) else part


def _is_one(part: str) -> bool:
    """Whether a part of a list reads as a name, or is an agency: no place and nothing that the one before it is."""
    part = _named(part)
    is_person = reads_as_name(part) and ":" not in part and not is_role(part)
    return is_person or _AGENCY.fullmatch(part) is not None


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency."""
    return _AGENCY.fullmatch(name) is not None


def is_role(text: str) -> bool:
    """Whether a text beside a name says what its bearer is: "Deputy Transport Editor"."""
    return _ROLE_BEHIND.fullmatch(text) is not None


_ROLE_BEHIND = lazy(f"(?i){ROLE_BEHIND}")


def is_reporter(text: str) -> bool:
    """Whether a text says that somebody writes for the press: "Transport Reporter", "freie Journalistin"."""
    return _REPORTER.fullmatch(text) is not None


_REPORTER = lazy(rf"(?i)(?:[\w-]+\s){{0,3}}\w*(?:{POST}|editor)s?(?:\s.{{0,40}})?")


def is_name(text: str) -> bool:
    """Whether a text may be a name: no address, label or credit, with letters and without digits."""
    if _AGENCY.fullmatch(text):
        return True
    return (
        (2 < len(text) <= LONGEST_NAME or _SHORT.fullmatch(text) is not None)
        and len(text.split()) <= _MOST_WORDS
        and text.split()[0] not in _BEFORE_PLACES
        and not _NO_NAME.fullmatch(text)
        and any(map(str.isalpha, text))
        and not any(c.isdigit() or c in ":|" for c in text)
    )


def is_account_of_office(name: str) -> bool:
    """Whether an account of one word is that of an office or its staff, not of a person: "Pressestelle", "BMWK"."""
    return sum(map(str.isupper, name)) > 1 or _OFFICE_ACCOUNT.fullmatch(name) is not None


_OFFICE_ACCOUNT = lazy(
    r"(?i)press\w*|pres[aă]\w*|prens\w*|pras[ao]\w*|stampa|imprensa|tisk\w*|tlač\w*|saj?tó\w*|media\w*|medien\w*|news\w*|nyhet\w*|aktu\w*|"
    r"\w*(?:reda[kc]|rédac|uredništ|szerkeszt|toimitu|redazion)\w*|(?:tele)?[ck]om+uni[ck]\w*|viestin\w*|kommunikál\w*|pr|"
    r"se[ck]ret\w*|\w*(?:amt|team|büro|bureau|office|biuro|stelle|dienst|abteilung|avdeling\w*|avdelning\w*)|web\w*|moderat\w*|modera[dt]\w*|gu?est|gast|gość|invit\w*|"
    r"support|info\w*|user\w*|usu[aá]ri\w*|benutzer|contact\w*|kontakt\w*|servi[cz]\w*|publi[cks]\w*|staff|intern\w*|member|minist\w*|site\w*|system|online|content|"
    r"пресс?\w*|прес-?\w*|редак\w*|администр\w*|адмін\w*|новост\w*|новини|γραφείο|σύνταξη|basın|haber\w*|yönet\w*|editör\w*"
)
"""In many languages, whatever the ending."""


def names_others(text: str) -> bool:
    """Whether a line begins with the label of someone who is no author: a photographer or a translator."""
    return _OTHERS.match(text) is not None


_OTHERS = lazy(
    rf"(?i)\W*(?:(?:{_SOURCE}|illustrat\w+|graphics?)\s*(?:[:©.]|by\b)|(?:{TRANSLATED})\b|edited\s|"
    # who edited, checked or laid out the text in China's papers
    r"(?:责任|責任|执行|網路|网络)?(?:编辑|編輯|校对|校對|审核|審核|编审|監製|监制)\s*[:：])"
)


def is_login(text: str) -> bool:
    """Whether a text is one word in lower case: who may write in the system, or who made the site."""
    return _LOGIN.fullmatch(text) is not None


_LOGIN = re.compile(r"[a-z][a-z\d._-]{5,}")


def reads_as_name(text: str) -> bool:
    """Whether a text is of two or more words that all begin as those of names do."""
    words = text.split()
    return (
        1 < len(words) < 6
        and words[0] not in _BEFORE_PLACES
        and all(word[0].isupper() or word in _PARTICLES for word in words)
    )


def is_eastern_name(text: str) -> bool:
    """Whether a text has the form of a Japanese or Chinese name with a blank between its parts: two short runs of signs."""
    return _EASTERN_NAME.fullmatch(text) is not None


_EASTERN_NAME = re.compile("[\u3400-\u9fff]{1,3} [\u3040-\u30ff\u3400-\u9fff]{1,4}")


def is_caseless_name(text: str) -> bool:
    """Whether a text has the form of a name in Arabic, Hebrew, Thai, Georgian or a script of India, whose letters are neither capital nor small:
    a few words. Only what stands before it ("by") tells it from others. Two words with the article of Arabic are a noun and
    its adjective."""
    return _CASELESS_NAME.fullmatch(text) is not None


_CASELESS = "[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0e7f\u10d0-\u10ff\u200c\u200d'’]{2,}"
_CASELESS_NAME = re.compile(f"(?!ال[^ ]+ ال[^ ]+$)(?:{_CASELESS} ){{1,3}}{_CASELESS}")


def is_behind_caseless_word(text: str, name: str) -> bool:
    """Whether one word of a script without capitals and a name are all of a text, as Lao and Thai write "by"."""
    if not name:
        return False
    before, found, behind = text.partition(name)
    word = before.strip(" :")
    is_word = bool(word) and " " not in word and word.lower() == word.upper()
    return is_word and bool(found) and not behind.strip(_ENDS)


def is_short_name(text: str) -> bool:
    """Whether a text has the form of a Korean or Chinese name without a blank: a common family name and one or two signs, of
    which the last is none that offices and sections end with ("총무과", "安全局")."""
    return _SHORT_NAME.fullmatch(text) is not None and text[-1] not in ENDS_OF_OFFICES


_SHORT_NAME = re.compile(
    "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천][가-힣]{1,2}|"
    "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文]"
    "[\u4e00-\u9fff]{1,2}"
)
ENDS_OF_OFFICES = frozenset(
    "과팀실국청소부원관단처회계반자 部省局办辦处處科社网網室组組院会會厅廳委站台者员員司所"
)
_BEFORE_PLACES = frozenset("From In Im Aus Em No Na En À W We V Ve Från Fra Из В У".split())
_PARTICLES = frozenset("van von de der den di da dos du la le el al bin ben af av ten ter zu".split())


def _begins_with_by(piece: str) -> bool:
    """Whether a piece says by whom a text is; "Author of the Courier" says what the name before it is."""
    return _BY.match(piece) is not None


_BY = lazy(rf"(?=[^\W\d_a-zß-ÿ])(?i:{BY})\s")


def is_labelled(text: str) -> bool:
    """Whether a line begins with what stands before the name of an author."""
    return _end_of_label(text) > 0


def _without_weekday(text: str) -> str:
    """A text without the day of the week at its end, as that stands before a date in full: "Jane Doe Monday, …"."""
    rest, _, last = text.rstrip(" ,").rpartition(" ")
    return rest if WEEKDAY.fullmatch(last) else text


def _without_labels(text: str) -> str:
    while end := _end_of_label(text):
        text = text[end:]
    return text


@lru_cache(maxsize=256)  # a name is asked for one again in each step of its reading
def _end_of_label(text: str) -> int:
    """Where what stands before the name of an author ends; 0 where a text does not begin so."""
    match = LABEL.match(text)
    return match.end() if match is not None else 0

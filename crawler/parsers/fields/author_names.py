"""Names in what a page says of its authors: without labels ("Written by: …"), photographers, addresses, days; knows no site."""

from __future__ import annotations

import re

from crawler.parsers.fields.author_words import LABEL, ROLE
from crawler.parsers.fields.date_words import WEEKDAY, replace_dates
from crawler.text import normalize_text

LONGEST_NAME = 80
_MOST_WORDS = 7
"""More words than this are a sentence."""
_PHOTOS = re.compile(
    r"(?i)[\s,;|/()–-]+(?:fotos?|bild(?:er)?|photos?|pictures?|фото|grafik(?:en)?|illustration(?:en|s)?|zdjęcia|video)\s*[:：].*$"
)
"""Who took the pictures, said behind who wrote the text."""
_ROLE_BEHIND = re.compile(rf"(?i)(?<=\S),\s+{ROLE}$")
_NO_NAME = re.compile(
    r"(?i)^(?:admin\w*|super ?user|redaktion|editor\w*|webmaster|root|none|anonym(?:ous|e|us)?|an[óo]nim[oa]|anonim\w*|аноним\w*|unknown|"
    r"(?:developed|designed|powered|site|website|web ?design) (?:and \w+ )?by\b.*|staff|n/a|author|autor|publisher|zvg|https?://.*|www\.\S+|[@/].*|.*=.*|\S+\s?[\[(](?:at|ät)[\])]\s?\S+|"
    r"(?:[\w-]+\.)+(?:[a-z]{2}|com|org|net|info|eu|news|online)|"
    r"(?:fotos?|photos?|bild(?:er)?|фото|снимк[аи]|zdjęci[ea]|fot|image|picture|video|quelle|source|sursa|kaynak|źródło|источник)\b.*|"
    rf"(?:©|\(c\)).*|\(.*\)|{ROLE})$"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")
_ENDS = " ,;|–—-·•"
_MAIL = re.compile(r"\(?\S+@\S+\.\S+\)?")
_DAY = re.compile(
    r"(?i)[\s,|·–-]+(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|śr|czw|pt|sob|ndz|pon)[a-zäöü.]*\s*,?\s*(?=\||\d)"
)
"""The day of the week before a date."""
_PUBLISHED = re.compile(
    r"(?i)[.,;|·–-]\s+(?:publisert|published|posted|updated|ver(?:ö|oe)ffentlicht|erschienen|publié|mis à jour|publicad[oa]|pubblicato|opublikowan[oey]|"
    r"gepubliceerd|publicerad|udgivet|oppdatert|julkaistu|zveřejněno|objavljeno|опубликовано)\W*$"
)
"""The label of a day that is told apart from it: "Jane Doe. Published"."""
_SEPARATOR = re.compile(r"\s*(?:,|;|\||\s(?:und|and|i|et|y|e)\s)\s*")
_AGENCY = re.compile(r"^(?:[a-z]{2,5}|[A-Z]{2,5})$")
"""Codes of news agencies, which stand beside full names: "Jane Doe, AFP"."""


def names_in(text: str) -> list[str]:
    """The names in a line on the authors; empty when it names nobody."""
    text = _MAIL.sub(" ", _without_labels(normalize_text(text)))
    if any(map(str.isdigit, text)):
        before = _without_weekday(_DAY.sub("", replace_dates(text, "|")).partition("|")[0])
        text = before if reads_as_name(before) else text
    text = normalize_text(_PUBLISHED.sub("", _PHOTOS.sub("", text))).strip(_ENDS)
    text = _ROLE_BEHIND.sub("", text)
    parts = [p for p in _SEPARATOR.split(text) if not _ADDRESS.match(p)] if len(text) > 25 else [text]
    if len(parts) > 1 and any(" " not in part and not _AGENCY.match(part) for part in parts):
        parts = [text]  # "Ministry of Health, Family and Youth", "Smith, John": one name
    return [name for part in parts if is_name(name := _without_labels(part))]


def is_name(text: str) -> bool:
    """Whether a text may be a name: no address, label or credit, with letters and without digits."""
    return (
        2 < len(text) <= LONGEST_NAME
        and len(text.split()) <= _MOST_WORDS
        and not _NO_NAME.match(text)
        and any(map(str.isalpha, text))
        and not any(c.isdigit() or c == ":" for c in text)
    )


def reads_as_name(text: str) -> bool:
    """Whether a text is of two or more words that all begin as those of names do."""
    words = text.split()
    return 1 < len(words) < 6 and all(word[0].isupper() or word in _PARTICLES for word in words)


_PARTICLES = frozenset("van von de der den di da dos du la le el al bin ben af av ten ter zu".split())


def is_labelled(text: str) -> bool:
    """Whether a line begins with what stands before the name of an author."""
    return LABEL.match(text) is not None


def _without_weekday(text: str) -> str:
    """A text without the day of the week at its end, as that stands before a date in full: "Jane Doe Monday, …"."""
    rest, _, last = text.rstrip(" ,").rpartition(" ")
    return rest if WEEKDAY.fullmatch(last) else text


def _without_labels(text: str) -> str:
    while (match := LABEL.match(text)) is not None:
        text = text[match.end() :]
    return text

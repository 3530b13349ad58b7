"""Which addresses may be those of one page: of spellings that servers take for the same; pure.

The one rule of crawl and extraction. It only says that they may be: whoever asks joins what says the same, too.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawler.patterns import lazy
from crawler.urls import canonical_url

OFFSETS = "start|first|from|offset|skip|debut"
PAGE_WORDS = (
    "pg|pag|pages?|paged|pagen|page_?(?:no|num|number|index)|seiten?|seitennummer|strona|nrstrony|str|"
    "sivu|sida|side|pagina|página|pagina_?nr|oldal|stranka|currentPage|pointer|gtp|cp"
)
POSITION = lazy(rf"(?i)(?:^|[^a-z])(?:(?P<offset>{OFFSETS})|{PAGE_WORDS}|cur)(?:$|[^a-z](?!id\b))")
"""Of the parameters that choose a page, those that say which one, not how long it is or in what order."""
_WHENCE = re.compile(
    r"(?i)(?:back|return|ref|referr?er|retour|powrot|zurueck)(?:_?(?:to|url|page|link))?|src|source|origin|list[ae]?|pos|poz|position"
)
"""Parameters of a link that tell the page where it stands: the way back, and the place in a list."""
_INDEX = re.compile(r"(?i)/(?:index|default)\.(?:html?|php|aspx?|jsp)$")


_RANDOM = re.compile(
    r"=(?:(?=(?:[^\d]*\d){3})(?=(?:[^A-Za-z]*[A-Za-z]){3})[\w-]{16,}"
    r"|(?=[\w-]{0,13}(?:\d[A-Za-z]{1,13}\d|[A-Za-z]\d{1,13}[A-Za-z]))[\w-]{8,15})$"
)
"""The value of a token: letters and figures without words. A short one has letters between figures or figures between letters,
which a word or mark with a number (`n1041`, `2021-most`) has not."""


def says_which(name: str) -> bool:
    """Whether a parameter says which page it is."""
    return POSITION.search(name) is not None


def place_of(url: str) -> str:
    """What the addresses of one page have in common, whatever the scheme and the host of the site: path and parameters.

    The path is without the name of an index and a slash at its end, and in small letters (to some servers all are one).
    The parameters are sorted, without those that say from which list, and where in it, the reader has come. A random
    value may be drawn anew for each visitor: it counts as any other.
    """
    parts = urlsplit(canonical_url(url))
    named = [pair for pair in parts.query.split("&") if pair and not _says_whence(pair.partition("=")[0])]
    pairs = [_RANDOM.sub("=*", pair) for pair in named]
    return "?".join((without_index(parts.path).lower(), "&".join(sorted(map(_lower_name, pairs)))))


def without_index(path: str) -> str:
    """The path of an address without the name of an index and a slash at its end, which servers add and leave out."""
    return _INDEX.sub("", path).rstrip("/")


def _lower_name(pair: str) -> str:
    name, mark, value = pair.partition("=")
    return f"{name.lower()}{mark}{value}"


def _says_whence(name: str) -> bool:
    return says_which(name) or _WHENCE.fullmatch(name) is not None

"""What is a keyword by what it says: the parts of a list, without buttons, links to more and whole headlines."""

from __future__ import annotations

import re

from crawler.parsers.fields.phrases.networks import ANY_NETWORK
from crawler.patterns import lazy

PARTS = re.compile(r"\s*[,;、，]\s*|\s\|\s")
MOST = 40
"""Links of the longest list of keywords."""
MOST_WORDS = 7
"""Words of the longest keyword: more are a headline."""
LONGEST_TAG = 3
"""Words of the longest that may also be set as a heading, or stand in one."""


def keywords_among(texts: list[str]) -> list[str]:
    """The keywords among the texts of a list's links; none where it is one of buttons, or a menu."""
    tags = [bare(t) for t in texts if is_short(t) and len(t.split()) <= MOST_WORDS]
    tags = [t for t in tags if not MORE.match(t) and t.lower() not in _NO_TAG]
    if len(tags) > MOST or (len(tags) > 1 and all(map(_NETWORK.match, tags))):
        return []
    return tags


_NO_TAG = frozenset(
    "none|n/a|keine|aucun|ninguno|ninguna|nessuno|nenhum|нет|无|無|暂无|没有|없음|なし".split("|")
)
"""What stands behind the label where an article has no keywords."""
_NETWORK = lazy(
    r"(?i)^(?:(?:share |teilen |auf |on )*(?:"
    rf"{ANY_NETWORK}|x|whats app|threema|youtube|pocket|e-?mail|mail|sms|print|drucken|link kopieren|copy link))$"
)
"""Where a page can be passed on to; as a keyword it stands among others."""


def is_short(text: str) -> bool:
    """Whether a text has the length of a keyword."""
    return 1 < len(text) <= _LONGEST or (len(text) == 1 and text > _IDEOGRAPHS)


_LONGEST = 60
_IDEOGRAPHS = "\u2e7f"
"""Behind this sign one is a word."""


def bare(text: str) -> str:
    """A keyword without the sign that begins or parts it."""
    return text.strip(" #•·,;|")


MORE = re.compile(
    r"(?i)^(?:tweet|コメント|szólj hozzá|(?:back|zurück|retour|terug|volver|tilbake) (?:to|zum|zur|à|au|aux|naar|a|til) .*|[\w-]+ anzeigen|mehr(?: (?:erfahren|lesen|anzeigen|themen))?|alle (?:themen|tags|anzeigen)|(?:learn|read|show|see|view)? ?(?:more|all)(?: (?:tags|topics))?|"
    r"więcej|pokaż (?:więcej|wszystkie)|voir (?:plus|tous?)|en savoir plus|ver (?:más|mais|todos)|leer más|mostra tutti|scopri di più|meer|toon alle|"
    r"visa (?:fler|alla)|vis (?:flere|alle)|více|viac|több|еще|ещё|все|більше)\W*$"
)
"""A link beside the keywords that is none."""


_HASHTAGS = re.compile(r"(?:#[^\W_][\w-]*[\s,;|·•]*){2,}")
_HASHTAG = re.compile(r"#([^\W_][\w-]*)")


def hashtags_of(line: str) -> list[str]:
    """The keywords of a line that is nothing but keywords with the sign of networks before each: "#ferry #river"; else none."""
    return _HASHTAG.findall(line) if line[:1] == "#" and _HASHTAGS.fullmatch(line) else []

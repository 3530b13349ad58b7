"""The day of publication that a page's scripts state: data for a framework or for statistics; knows no site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.phrases.date_words import find_date
from crawler.text import normalize_text, small_letters

_STEMS = ("publi", "pubdate", "pub_date", "veröffentlich", "veroeffentlich")
"""What the names of such values hold in the languages in which sites are programmed."""
_NAMED = re.compile(
    r"publi(?:sh|c|k)\w*?(?:date|data|fecha|datum|dato|time|at|on|utc)|(?:date|data|fecha|datum|dia|day|time|first|primera)\w*?(?:publi|pub)"
    r"|pubdate|(?:publish(?:ed)?|publication)$|(?:veröffentlich|veroeffentlich)"
)
"""In a name without its marks: that it is one of a time, and not of a publisher."""
_OTHER = re.compile(
    r"publisher|republi|unpubli|last|latest|updat|modif|planned|start|stop|end|until|expir|video|image|id$"
)
_BEFORE = re.compile(r"[\w.$-]{0,40}$")
_VALUE = re.compile(
    r"""([\w.-]{0,40})\\?["']?\s{0,3}[:=,]\s{0,3}(?:\\?["']([^"'\\]{4,45}(?:\\/[^"'\\]{1,20}){0,2})\\?["']|(1\d{9}(?:\d{3})?)\b)"""
)
_FLIGHT = "$D"
"""How React marks a day in what it sends."""
_OF_NET = re.compile(r"^/Date\((1\d{9}(?:\d{3})?)[^)]*\)/$")
"""How .NET's own serialiser writes a moment: https://www.newtonsoft.com/json/help/html/DatesInJSON.htm"""
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?$")
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:T?\d{4,6})?\b")
_EFFECTIVE = re.compile(
    r'"creators":\[[^\]]*\],"description":"(?:[^"\\]|\\.)*","effective":"((?:19|20)\d\d[^"]{6,30})"'
)
"""How the programming interface of Plone states when a page was published; what it lists of others has no `creators`."""
_MOST = 500
"""Names that are looked at: a page that holds more of them lists other pages."""


def find_script_date(document: Document) -> Found | None:
    """The value of a name such as `publishDate` in the page's scripts; None where such names differ in their days.

    Scripts hold what is told to statistics of a page, and what its text is drawn from in the browser. A name that
    several values have is one of other pages, too; of the others, most have to agree.
    """
    values: dict[str, dict[str, str]] = {}
    for name, raw, day in islice(_stated(document), _MOST):
        values.setdefault(name, {}).setdefault(day, raw)
    alone = [(name, *next(iter(days.items()))) for name, days in values.items() if len(days) == 1]
    votes = Counter(day for _, day, _ in alone).most_common(2)
    if not votes or (len(votes) > 1 and votes[0][1] == votes[1][1]):
        return None
    return next(Found(raw, f"script {name}") for name, day, raw in alone if day == votes[0][0])


def _stated(document: Document) -> Iterator[tuple[str, str, str]]:
    """(name, value, day) of all names of publication with a value that is a date."""
    for script in document.tree.iter("script"):
        text = script.text
        if not text or "ld+json" in (script.get("type") or ""):
            continue
        if '"effective":"' in text:  # Plone's own name for it; beside who wrote it it is that of the page
            for raw in _EFFECTIVE.findall(text):
                if day := day_of_value(raw):
                    yield "effective", raw, day
        lower = small_letters(text)
        for stem in _STEMS:
            at = lower.find(stem)
            while at >= 0:
                match = _VALUE.match(text, at + len(stem))
                if match:
                    before = _BEFORE.search(text[max(0, at - 40) : at])
                    name = f"{before[0] if before else ''}{text[at : at + len(stem)]}{match[1]}"
                    raw = normalize_text((match[2] or match[3]).replace("\\/", "/")).removeprefix(_FLIGHT)
                    raw = _OF_NET.sub(r"\1", raw)
                    if is_key_of_publication(name) and (day := day_of_value(raw)):
                        yield name, raw, day
                at = lower.find(stem, at + len(stem))


@lru_cache(maxsize=4096)
def is_key_of_publication(name: str) -> bool:
    """Whether a name is one of the time of publication: `datePublished`, `article.pub_date`."""
    bare = re.sub(r"[^a-zö]", "", name.lower())
    return _NAMED.search(bare) is not None and _OTHER.search(bare) is None


def day_of_value(raw: str) -> str:
    """What is the same for all values of a day that are written alike; empty for what is no date."""
    if _EPOCH.match(raw):
        return datetime.fromtimestamp(int(raw[:10]), UTC).date().isoformat()
    if _COMPACT.match(raw):
        return f"{raw[:4]}-{raw[4:6]}-{raw[6:8]}"
    match = find_date(raw)
    return re.sub(r"[T\s,]+\d{1,2}:.*", "", match[0]).replace("/", "-") if match else ""

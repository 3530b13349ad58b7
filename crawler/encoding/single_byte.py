"""Which code page bytes beyond ASCII are written in: the one in which the words read best."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from crawler.encoding.utf8 import HIGH_RUN, REPLACEMENT

_RUNS_READ = 4000
"""Runs of bytes beyond ASCII that are read: more tell nothing new."""
_ASCII_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

# What languages write beyond ASCII. A code page is judged by how well its reading fits one of them.
LETTERS = {
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţ",
    "hr": "čćđšž",
    "de": "äöüß",
    "fr": "àâçèéêëîïôùûüœ",
    "es": "áéíóúñü",
    "pt": "áàâãçéêíóôõúü",
    "it": "àèéìíòù",
    "nordic": "åäöæøéð",
    "is": "áéíóúýðþæö",
    "tr": "çğıöşüâî",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐ",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "uk": "абвгдежзийклмнопрстуфхцчшщьюяіїєґ",
    "be": "абвгдежзйклмнопрстуфхцчшыьэюяёіў",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "he": "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى",
    "th": "กขคงจฉชซญดตถทธนบปผฝพฟมยรลวศสหอะัาำิีึืุูเแโใไ่้์็",
}
_FREQUENT = frozenset("оеаинтсрвлкмдпуяіαοιετσνηυρκπλωςוילהמראתלשבנال์่้านรอก")
"""Cyrillic, Greek and other letters that make up most of a text: the wrong code page shows rare ones instead."""
_FINAL = frozenset("ςךםןףץ")
"""Letters that end words: Hebrew has others where Greek has its last sigma."""
_PUNCTUATION = frozenset("\u00a0„”“‘’‚–—…«»§°©®€·•\u00ad£½²³´`¿¡→™‹›№")
_CANDIDATES = tuple(
    "cp1252 cp1250 iso8859-2 cp1251 koi8-r cp1253 cp1254 cp1257 iso8859-5 iso8859-7 iso8859-15 cp1255 cp1256 "
    "cp866 cp852 cp874 koi8-u iso8859-16 iso8859-6".split()
)
"""Commonest first."""
_LATIN = ("cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257")
"""Those of them that one text may be declared in instead of another, since most of its letters are the same in both."""
_WINDOWS = {
    "iso8859-2": "cp1250",
    "iso8859-7": "cp1253",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
    "iso8859-16": "cp1250",
}
_CLAIM = 2.5
"""What a declaration counts for, in characters that read well."""
_COMMON = {
    "cp1252": 0.0,
    "cp1250": 0.5,
    "iso8859-2": 0.6,
    "cp1251": 1.5,
    "cp1253": 1.5,
    "cp1254": 1.5,
    "cp1257": 1.5,
    "iso8859-7": 1.6,
}
_RARE = 3.0
"""In characters that read well, what speaks against a code page: the rarer, the more; `_RARE` for all others."""
FEW = 8
"""So few characters beyond ASCII are hardly evidence."""
_MARGIN = 0.15
"""How much better, per character, another code page must read than the declared one."""
_GOOD = 0.5
"""Least score, per character, of a reading that makes sense."""
_FAIR = 0.3
"""The same of a handful of signs such as "£" and "§" in windows-1252, the web's default."""
_MISFITS = 2
"""Letters of a declared reading that no one language has, from which one in which all are of one language is right:
Hungarian was declared to be ISO-8859-1 for years, in which its "ő" and "ű" are "õ" and "û"."""


class _Reading(NamedTuple):
    """How well bytes read in a code page, summed over the text, and how many letters are none of the language it fits best."""

    score: float
    misfits: int


class _Place(NamedTuple):
    """A byte beyond ASCII with its neighbours, 0 where there is no letter."""

    before: int
    byte: int
    after: int


def detect_single_byte(body: bytes, claimed: str | None) -> str | None:
    """The code page in which the words read best; the claimed one unless another is clearly better.

    None when none reads well.
    """
    places = _places(body)
    total = sum(places.values())
    if not total:
        return claimed
    tried = dict.fromkeys([*([claimed] if claimed else []), *_CANDIDATES])
    readings = {codec: _read(places, codec) for codec in tried}
    scores = {codec: reading.score for codec, reading in readings.items()}
    if claimed and any(place.byte < 0xA0 for place in places):
        # the ISO code pages have no characters there, the Windows ones quotes, dashes and letters
        windows = _WINDOWS.get(claimed)
        if windows and scores[windows] > scores[claimed]:
            claimed = windows
    if claimed and readings[claimed].misfits >= _MISFITS:
        least = max(scores[claimed], _GOOD * total)
        sound = [c for c in _LATIN if not readings[c].misfits and scores[c] >= least]
        if sound:
            return max(sound, key=lambda codec: scores[codec] - _COMMON.get(codec, _RARE))
    # a handful of letters is no evidence against a claim, nor for a rare code page
    weighed = {
        codec: score + (_CLAIM if codec == claimed else -_COMMON.get(codec, _RARE))
        for codec, score in scores.items()
    }
    best = max(weighed, key=lambda codec: (weighed[codec], -readings[codec].misfits))
    if claimed and scores[best] - scores[claimed] < _MARGIN * total:
        return claimed
    if total <= FEW and (best == claimed or (best == "cp1252" and scores[best] >= _FAIR * total)):
        return best
    return best if scores[best] >= _GOOD * total else None


def _places(body: bytes) -> Counter[_Place]:
    """The bytes beyond ASCII of a page's beginning with their neighbours, counted."""
    places: Counter[_Place] = Counter()
    for match, _ in zip(HIGH_RUN.finditer(body), range(_RUNS_READ), strict=False):
        start, end = match.span()
        before = body[start - 1] if start else 0
        after = body[end] if end < len(body) else 0
        run = (
            before if before in _ASCII_LETTERS else 0,
            *match[0][:64],
            after if after in _ASCII_LETTERS else 0,
        )
        for position in range(1, len(run) - 1):
            places[_Place(run[position - 1], run[position], run[position + 1])] += 1
    return places


@lru_cache(maxsize=64)
def code_page(codec: str) -> str:
    """The characters of the 256 bytes of a code page."""
    return bytes(range(256)).decode(codec, "replace")


def _read(places: Counter[_Place], codec: str) -> _Reading:
    """How the bytes read in a code page, for the language that this fits best."""
    table = code_page(codec)
    fixed = 0.0
    by_letter: Counter[str] = Counter()
    values: dict[str, float] = {}
    for place, count in places.items():
        char = table[place.byte]
        before = table[place.before] if place.before else ""
        after = table[place.after] if place.after else ""
        # vowels and tones of Thai are no letters to Python
        if char.isalpha() or "\u0e30" <= char <= "\u0e4e":
            lower = char.lower()[0]  # the lower case of some capitals has two characters
            if char != lower and before.isalpha() and before == before.lower() != before.upper():
                fixed -= count  # a capital inside a word
                continue
            if char in _FINAL and after.isalpha():
                fixed -= count
                continue
            value = 1.0 if char == lower else 0.8 if after != after.lower() or not before else 0.6
            if ord(lower) > 0x24F and lower not in _FREQUENT:
                value *= 0.5
            by_letter[lower] += count
            values[lower] = values.get(lower, 0.0) + value * count
        elif char == REPLACEMENT:
            fixed -= 2.0 * count
        elif "\x80" <= char <= "\x9f":
            fixed -= 1.5 * count
        elif char in _PUNCTUATION:
            # quotes and dashes touch a word at one side; inside one only the apostrophe does
            inside = bool(
                before and after and before.isalpha() and after.isalpha() and char not in "’\u00ad·"
            )
            fixed += (-0.5 if inside else 0.4) * count
        else:
            fixed -= (1.0 if before.isalpha() or after.isalpha() else 0.5) * count
    total = sum(by_letter.values())
    if not total:
        return _Reading(fixed, 0)
    score, misfits = max(
        (
            sum(values[letter] for letter in by_letter if letter in letters) - 0.5 * others,
            -others,
        )
        for letters in LETTERS.values()
        for others in (sum(count for letter, count in by_letter.items() if letter not in letters),)
    )
    return _Reading(fixed + score, -misfits)

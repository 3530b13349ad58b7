"""Text that was encoded twice: UTF-8 read in a Latin code page and written in UTF-8 again."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from itertools import islice

from crawler.encoding.single_byte import LETTERS, code_page
from crawler.encoding.utf8 import HIGH_RUN, REPLACEMENT


def _readings(codec: str) -> dict[int, int]:
    """Bytes by what a browser reads them as in a code page; those that the page leaves open are read as controls."""
    return {
        ord(char if char != REPLACEMENT else chr(byte)): byte for byte, char in enumerate(code_page(codec))
    }


def _reverse(readings: dict[int, int]) -> Callable[[str], bytes]:
    """Undoes such a reading."""

    def encode(text: str) -> bytes:
        return codecs.charmap_encode(text, "strict", readings)[0]

    return encode


_READINGS = tuple(map(_readings, ("cp1252", "latin-1", "cp1250", "iso8859-2")))
_REVERSED = tuple(map(_reverse, _READINGS))
_READ_AS_LEAD = frozenset(
    chr(char) for readings in _READINGS for char, byte in readings.items() if 0xC2 <= byte <= 0xF4
)
"""What the first byte of a character in UTF-8 is read as."""
_FIRST_RUNS = 12
_MIN_EVIDENCE = 4
# Letters of Europe's languages, Cyrillic and Greek, typographic punctuation, currency, letter-like signs and arrows:
# what pages were written in that were encoded twice.
_PLAUSIBLE = re.compile(
    "[\u00a0-\u017f\u0218-\u021b\u02c6-\u02dd\u0384-\u03ce\u0400-\u045f\u0490\u0491\u1e9e\u2002-\u200f\u2010-\u203a"
    "\u20ac\u2116\u2122\u2190-\u2193\u2212\u2022\ufeff]*"
)


def undo_double_encoding(text: str, body: bytes) -> str | None:
    """The text when it is UTF-8 that was read in a Latin code page and encoded again ("Å‚" for "ł"); else None.

    Only when the whole text reads so: one correct letter anywhere means that the rest was meant.
    """
    # each run must read so: the first ones tell nearly all pages apart, and the rest need not be looked at
    sample = b" ".join(islice(_high_runs(body), _FIRST_RUNS)).decode("utf-8")
    if not all(run[0] in _READ_AS_LEAD for run in sample.split(" ")):
        return None
    compact = ""
    best: tuple[int, Callable[[str], bytes] | None] = (0, None)
    for encode in _REVERSED:
        try:
            encode(sample).decode("utf-8")
            # what matters are the runs of characters beyond ASCII, a small part of the page
            compact = compact or b" ".join(HIGH_RUN.findall(body)).decode("utf-8")
            wide = encode(compact).decode("utf-8").replace(" ", "")
        except UnicodeError:
            continue
        evidence = sum(len(char.encode()) - 1 for char in wide)
        if evidence >= _MIN_EVIDENCE and _PLAUSIBLE.fullmatch(wide):
            fit = 1 + max(sum(char in letters for char in wide) for letters in LETTERS.values())
            best = max(best, (fit, encode), key=lambda reading: reading[0])
    return best[1](text).decode("utf-8") if best[1] else None


def _high_runs(body: bytes) -> Iterator[bytes]:
    """The runs of bytes beyond ASCII, found a stretch at a time: a pattern looks at each byte of the ASCII between them."""
    position = 0
    while position < len(body):
        if body[position : position + _STRETCH].isascii():
            position += _STRETCH
            continue
        run = HIGH_RUN.search(body, position)
        assert run is not None
        yield run[0]
        position = run.end()


_STRETCH = 1024

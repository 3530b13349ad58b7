"""Regular expressions of many words, each compiled when a page first needs it; must not know what they are for.

Most pages need a third of them, and to compile all took a fifth of the time of a command on one page.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class Lazy:
    """Stands for a compiled pattern until one of its methods is asked for, and has its methods from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(spelt(self.pattern), self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of words, compiled at its first use, that finds them in each spelling (`spelt`)."""
    return cast("re.Pattern[str]", Lazy(pattern, flags))


def spelt(pattern: str) -> str:
    """A pattern that finds the words of another in capitals, as Switzerland spells them, and with a typesetter's signs, too.

    Greek capitals bear no accents; "I" is the capital of the Turkish "ı", of which `re.IGNORECASE` knows and `str.lower` does
    not; "SS" is that of "ß"; hyphens may keep a line together.
    """
    if pattern.isascii() and "-" not in pattern and "'" not in pattern:
        return pattern
    return _SPELT.sub(_spell, pattern)


_SPELT = re.compile(
    r"\\.|\(\?[a-z]*-[a-z]+:|\[\^?\]?(?:\\.|[^\]\\])*\]"  # what is escaped, flags, and sets
    r"|[άέήίόύώΐΰßı-]|(?<=[^\W\d_]|[:)|])['’](?=[^\W\d_]|[(?])"
)
_BARE = dict(zip("άέήίόύώΐΰı", "αεηιουωϊϋi", strict=True))
_IN_SETS = {**_BARE, "'": "’", "’": "'"}
_SPELLINGS = {
    **{accented: f"[{accented}{bare}]" for accented, bare in _BARE.items()},
    "ß": "(?:ß|ss)",
    "-": "[-‐‑]",
    "'": "['’]",
    "’": "['’]",
}


def _spell(part: re.Match[str]) -> str:
    written = part[0]
    if written[0] != "[":
        return _SPELLINGS.get(written, written)
    if written[1] == "^":
        return written
    more = "".join(_IN_SETS.get(sign, "") for sign in written)
    if written[1] == "-":
        return f"[-‐‑{more}{written[2:]}"
    return f"[{'‐‑' if written[-2] == '-' else ''}{more}{written[1:]}"

"""The weekday that stands beside a date, by which day and month are told apart.

Must know nothing of dates beyond that: which forms they have is told elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType

_WORD_BEFORE = re.compile(
    r"(?<![^\W_])([^\W\d_]{3,}|[^\W\d_]{2}(?=[.,)\]]))(?:-feira)?[.,]{0,2}\s?[)\]]?[\s,]*$"
)
"""Two letters without a sign behind them are a preposition in some language or other."""
_WORD_BEHIND = re.compile(r"[\s,]*[(\[]\s?([^\W\d_]{2,})\.?\s?[)\]]|,\s([^\W\d_]{5,})\b")
"""Only in brackets, or whole behind a comma: what else follows a date is text."""
_NEAR = 24
"""Characters beside a date in which its weekday stands."""
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def find_weekday(text: str, start: int, end: int, languages: Sequence[str]) -> int | None:
    """The weekday (0 is Monday) named right before or behind `text[start:end]` in one of the languages (BCP 47) or in
    English, as templates have it that nobody translated; None where there is none."""
    before = _WORD_BEFORE.search(text[max(0, start - _NEAR) : start])
    behind = _WORD_BEHIND.match(text[end : end + _NEAR])
    words = [match[1] or match[2] for match in (behind,) if match]
    if before is not None:
        words.insert(0, before[1])
    if words:
        for language in dict.fromkeys((*(tag.partition("-")[0].lower() for tag in languages if tag), "en")):
            names = _weekdays(language)
            for word in words:
                if (found := names.get(word.lower())) is not None:
                    return found
    return None


@lru_cache(maxsize=64)
def _weekdays(language: str) -> Mapping[str, int]:
    """The weekdays of a language by their names, whole and shortened, as dateparser lists them."""
    from dateparser.data.languages_info import (
        language_order,
    )  # 0.3 s to import, and most crawls never need it

    if language not in language_order:
        return MappingProxyType({})
    listed = import_module(f"dateparser.data.date_translation_data.{language}").info
    return MappingProxyType(
        {name.lower().rstrip("."): day for day, key in enumerate(_NAMES) for name in listed[key]}
    )

"""How two values of one field differ; pure, knows nothing of files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Literal, cast

import msgspec

Kind = Literal[
    "added",
    "removed",
    "filled",
    "emptied",
    "blanks",
    "typography",
    "case",
    "order",
    "extended",
    "shortened",
    "changed",
]

KINDS: dict[Kind, str] = {
    "added": "the key is in NEW alone",
    "removed": "the key is in OLD alone",
    "filled": "null or empty before, a value now",
    "emptied": "a value before, null or empty now",
    "blanks": "white space and invisible characters only",
    "typography": "also quotes, dashes, dots and apostrophes only",
    "case": "also upper and lower case only",
    "order": "the same items in another order",
    "extended": "all of it is kept, and there is more",
    "shortened": "a part of it is gone, nothing is new",
    "changed": "anything else",
}
"""How a field may differ; the first that holds is counted."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_TYPOGRAPHY = str.maketrans(
    dict.fromkeys("\u201e\u201c\u201d\u201f\u00ab\u00bb\u2033\u02ba", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u00b4`\u02bc\u2032", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | {"\u2026": "...", "\u00b7": "\u2022", "\u2027": "\u2022"}
)
_CONTEXT = 40
_EXCERPT = 120


class _Missing:
    """Stands for a key that a record does not have."""


MISSING = _Missing()


def find_kind(old: Any, new: Any) -> Kind | None:
    """How two values of a field differ; None when they do not."""
    if old is MISSING or new is MISSING:
        return None if old is new else "added" if old is MISSING else "removed"
    if _is_same(old, new):
        return None
    if _is_empty(old) or _is_empty(new):
        return "changed" if _is_empty(old) and _is_empty(new) else "filled" if _is_empty(old) else "emptied"
    levels: tuple[tuple[Kind, Callable[[str], str]], ...] = (
        ("blanks", _without_blanks),
        ("typography", _without_typography),
        ("case", lambda text: _without_typography(text).casefold()),
    )
    for kind, normalize in levels:
        if _is_same(_mapped(old, normalize), _mapped(new, normalize)):
            return kind
    if isinstance(old, list) and isinstance(new, list):
        items = ([msgspec.json.encode(item, order="sorted") for item in value] for value in (old, new))
        return _kind_of_lists(*items)
    if isinstance(old, str) and isinstance(new, str):
        before, after = _without_blanks(old), _without_blanks(new)
        return "extended" if before in after else "shortened" if after in before else "changed"
    return "changed"


def _kind_of_lists(old: list[bytes], new: list[bytes]) -> Kind:
    before, after = Counter(old), Counter(new)
    if before == after:
        return "order"
    if before <= after:
        return "extended"
    return "shortened" if after <= before else "changed"


def _is_same(old: Any, new: Any) -> bool:
    """Whether two values are the same JSON; the order of keys makes no difference, 1 is not true."""
    if isinstance(old, str) and isinstance(new, str):
        return old == new
    return msgspec.json.encode(old, order="sorted") == msgspec.json.encode(new, order="sorted")


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def _mapped(value: Any, normalize: Callable[[str], str]) -> Any:
    """The value with every text in it normalised."""
    if isinstance(value, str):
        return normalize(value)
    if isinstance(value, list):
        return [_mapped(item, normalize) for item in value]
    if isinstance(value, dict):
        return {key: _mapped(item, normalize) for key, item in value.items()}
    return value


def _without_blanks(text: str) -> str:
    return "".join(_INVISIBLE.sub("", text).split())


def _without_typography(text: str) -> str:
    return _without_blanks(text).translate(_TYPOGRAPHY)


def excerpts(old: Any, new: Any) -> tuple[str, str]:
    """Both values as short texts that begin shortly before the place where they part."""
    before, after = _as_text(old), _as_text(new)
    parts = enumerate(zip(before, after, strict=False))
    same = next((at for at, (one, other) in parts if one != other), min(len(before), len(after)))
    start = max(0, same - _CONTEXT)
    return _cut(before, start), _cut(after, start)


def _as_text(value: Any) -> str:
    if value is MISSING:
        return "(no such key)"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _cut(text: str, start: int) -> str:
    end = start + _EXCERPT
    return "…" * (start > 0) + text[start:end] + "…" * (end < len(text))


def kinds_in_order(kinds: Iterable[str]) -> list[str]:
    """Kinds in the order of `KINDS`."""
    order = list(KINDS)
    return sorted(kinds, key=lambda kind: order.index(cast(Kind, kind)))

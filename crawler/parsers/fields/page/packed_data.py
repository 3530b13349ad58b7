"""Data for scripts in forms that are no plain JSON: must not judge what they hold.

The App Router of Next.js sends a page once more as rows of React's Flight format, in pieces that calls put together:
`self.__next_f.push([1, "8:[…]\\n"])`. A row is a number, a colon and JSON; or `T`, the length in bytes (hexadecimal) and a
text, which others refer to as `"$8"`; or what modules it needs. Days begin with `$D`.
https://github.com/facebook/react/blob/main/packages/react-client/src/ReactFlightClient.js

Astro hands an island its properties in the attribute `props`, each value with the number of its type: `[0, value]`, `[1, list]`,
`[3, day]`. https://github.com/withastro/astro/blob/main/packages/astro/src/runtime/server/serialize.ts
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable
from typing import Any

_PUSHED = re.compile(r"__next_f\s*(?:\|\|\s*\[\]\s*\))?\.push\(\s*(?=\[\s*1\s*,)")
_ROW = re.compile(rb"([0-9a-f]{1,8}):")
_TEXT = re.compile(rb"T([0-9a-f]{1,8}),")
_LONGEST = 5_000_000
_DEEPEST = 60


def flight_rows(scripts: Iterable[str]) -> list[Any]:
    """The values of the rows that the scripts of a page put together, with the texts that they refer to."""
    decoder = json.JSONDecoder(strict=False)
    pieces: list[str] = []
    for text in scripts:
        for call in _PUSHED.finditer(text):
            try:
                value, _ = decoder.raw_decode(text, call.end())
            except (ValueError, RecursionError):
                continue
            if len(value) > 1 and isinstance(value[1], str):
                pieces.append(value[1])
    stream = "".join(pieces).encode("utf-8", "replace")
    return _read_rows(stream) if len(stream) < _LONGEST else []


def _read_rows(stream: bytes) -> list[Any]:
    values: list[Any] = []
    texts: dict[str, str] = {}
    at = 0
    while (row := _ROW.match(stream, at)) is not None:
        text = _TEXT.match(stream, row.end())
        if text is not None:
            at = text.end() + int(text[1], 16)
            texts[f"${row[1].decode()}"] = stream[text.end() : at].decode("utf-8", "replace")
            continue
        end = stream.find(b"\n", row.end())
        end = len(stream) if end < 0 else end
        if stream[row.end() : row.end() + 1] in (b"{", b"["):
            with contextlib.suppress(ValueError, RecursionError):
                values.append(json.loads(stream[row.end() : end]))
        at = end + 1
    return [_resolved(value, texts, 0) for value in values]


def _resolved(value: Any, texts: dict[str, str], depth: int) -> Any:
    if isinstance(value, str):
        if value[:1] != "$":
            return value
        return value[2:] if value[:2] == "$D" else value[1:] if value[:2] == "$$" else texts.get(value, value)
    if depth > _DEEPEST:
        return None
    if isinstance(value, list):
        return [_resolved(item, texts, depth + 1) for item in value]
    if isinstance(value, dict):
        return {key: _resolved(item, texts, depth + 1) for key, item in value.items()}
    return value


def island_properties(text: str) -> Any:
    """The properties of an island as they were before they were packed; None for what is none."""
    try:
        packed = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(packed, dict):
        return None
    return {name: _unpacked(value, 0) for name, value in packed.items()}


def _unpacked(packed: Any, depth: int) -> Any:
    if not isinstance(packed, list) or len(packed) != 2 or depth > _DEEPEST:
        return None
    kind, value = packed
    if kind == 1 and isinstance(value, list):
        return [_unpacked(item, depth + 1) for item in value]
    if kind == 0 and isinstance(value, dict):
        return {key: _unpacked(item, depth + 1) for key, item in value.items()}
    return value

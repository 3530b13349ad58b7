"""What a pattern of words finds, written out: lines in which each of its alternatives stands once; of patterns, no pages."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"\(\?(?:[aimsux-]*\)|#[^)]*\))|\((?:\?(?:<?[=!]|P<\w+>|[aimsux-]*:))?|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[*+?](?:\?|\+)?|\{\d*,?\d*\}|.",
    re.DOTALL,
)
_SIGNS = {
    r"\d": "1",
    r"\w": "a",
    r"\s": " ",
    r"\S": "a",
    r"\W": " ",
    r"\D": "a",
    r"\b": "",
    r"\B": "",
    ".": "a",
}
_UNWRITTEN = ("(?=", "(?!", "(?<=", "(?<!")


def alternatives_of(pattern: str) -> list[str]:
    """Lines that a pattern without back references may match: each alternative once, the rest as its first or nothing."""
    tokens = [
        token for token in _TOKEN.findall(pattern) if not re.fullmatch(r"\(\?[aimsux-]*\)|[\^$]", token)
    ]
    return list(dict.fromkeys(_either(tokens, [0])))


def _either(tokens: list[str], at: list[int]) -> list[str]:
    found: list[str] = []
    while True:
        parts = _parts(tokens, at)
        first = [part[0] for part in parts]
        found.append("".join(first))
        found += (
            "".join((*first[:place], other, *first[place + 1 :]))
            for place, part in enumerate(parts)
            for other in part[1:]
        )
        if at[0] == len(tokens) or tokens[at[0]] == ")":
            return found
        at[0] += 1


def _parts(tokens: list[str], at: list[int]) -> list[list[str]]:
    parts: list[list[str]] = []
    while at[0] < len(tokens) and tokens[at[0]] not in "|)":
        token = tokens[at[0]]
        at[0] += 1
        if token[0] == "(":
            inner = _either(tokens, at)
            at[0] += 1
            parts.append([""] if token in _UNWRITTEN else inner)
        elif token[0] in "*+?{" and len(token) + len(parts) > 1 and parts:
            parts[-1] = _repeated(parts[-1], token)
        elif token[0] == "[":
            parts.append(_set(token))
        else:
            parts.append([_SIGNS.get(token, token[-1])])
    return parts


def _repeated(part: list[str], times: str) -> list[str]:
    if times[0] in "*?" or times[:2] in ("{0", "{,"):
        return [" "] if part == [_SIGNS["."]] else ["", *part]
    fewest = re.match(r"\{(\d+)", times)
    return [text * int(fewest[1]) for text in part] if fewest else part


def _set(token: str) -> list[str]:
    inner = token[1:-1]
    if inner[0] == "^":
        return ["a" if "a" not in inner else "日"]
    signs = re.findall(r"\\.|.", inner)
    return [_SIGNS.get(sign, sign[-1]) for sign in (signs if "-" not in signs[1:-1] else signs[:1])]

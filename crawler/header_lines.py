"""Header lines as HTTP messages and WARC records have them; knows nothing of what the headers mean."""

from __future__ import annotations

import re

HEAD_END = re.compile(rb"\r?\n\r?\n")
"""The blank line that ends header lines; some servers end their lines with LF alone."""
_FOLD = re.compile(rb"\r?\n[ \t]+")


def parse_header_lines(lines: bytes) -> list[tuple[str, str]]:
    """Names (lower case) and values; continuation lines are joined, lines without a colon are dropped."""
    headers: list[tuple[str, str]] = []
    if b"\n " in lines or b"\n\t" in lines:
        lines = _FOLD.sub(b" ", lines)
    for line in lines.split(b"\n"):
        head, colon, rest = line.partition(b":")
        if colon:
            name = head.strip().lower().decode("latin-1")
            headers.append(
                (name, _decode_address(rest.strip()) if name == "location" else _decode(rest.strip()))
            )
    return headers


def first_headers(lines: bytes) -> dict[str, str]:
    """The headers by name; of repeated ones the first counts."""
    headers: dict[str, str] = {}
    for name, value in parse_header_lines(lines):
        headers.setdefault(name, value)
    return headers


def _decode(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _decode_address(value: bytes) -> str:
    """An address in UTF-8, as browsers read it; other bytes mean themselves."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in value)

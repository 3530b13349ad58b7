"""UTF-8 that is broken or cut: how much of it is sound, and what can be read of it."""

from __future__ import annotations

import codecs
import re

REPLACEMENT = "\ufffd"
"""What stands for bytes that no encoding explains."""
HIGH_BYTES = bytes(range(128, 256))
"""All bytes beyond ASCII."""
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_SURROGATE = re.compile(rb"\xed[\xa0-\xaf]")
"""The first of a pair."""


def decode_leniently(body: bytes) -> str:
    """Broken UTF-8 with U+FFFD for what is broken; surrogate pairs written one by one (CESU-8) are joined."""
    if _SURROGATE.search(body):
        try:
            paired = body.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return body.decode("utf-8", "replace")
        return paired.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return body.decode("utf-8", "replace")


def count_utf8(body: bytes, text: str) -> tuple[int, int]:
    """(valid sequences of several bytes, broken ones) of bytes read as UTF-8."""
    bad = text.count(REPLACEMENT) - body.count(b"\xef\xbf\xbd")
    ascii_bytes = len(body.translate(None, HIGH_BYTES))
    return len(text) - ascii_bytes - bad, bad


def is_cut_utf8(body: bytes) -> bool:
    """Whether only the last character is cut off: the page was clipped."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        return False
    return True

"""Bytes of a page to text: byte order mark, the bytes themselves, declarations, then detection.

Declarations are claims; the bytes are the evidence. A claim is believed unless the bytes contradict it: text in a
legacy encoding is practically never valid UTF-8, and a wrong code page shows as signs in the middle of words.
Must not parse the page.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from crawler.encoding.labels import MULTIBYTE, NAMES, codec_of_label, denies_utf8, find_declared
from crawler.encoding.multibyte import detect_multibyte
from crawler.encoding.single_byte import FEW, detect_single_byte
from crawler.encoding.twice import undo_double_encoding
from crawler.encoding.utf8 import HIGH_BYTES, REPLACEMENT, count_utf8, decode_leniently, is_cut_utf8

__all__ = ["Decoded", "codec_of_label", "decode"]


class Decoded(NamedTuple):
    """The text, the encoding it was read in, and whether a wrong or broken declaration was repaired."""

    text: str
    encoding: str
    repaired: bool
    is_plain_utf8: bool = False
    """Whether the bytes are valid UTF-8 without a byte order mark that say just this text: usable as they stand."""


_BOMS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(body: bytes, content_type: str | None = None) -> Decoded:
    """The text of a page's bytes; never raises. Bytes that no encoding explains become U+FFFD.

    `repaired` tells that a declaration was wrong or that bytes were broken; a page that declares nothing is not
    repaired by finding its encoding.
    """
    if body.startswith(codecs.BOM_UTF8):
        return _decode_marked_utf8(body[3:])
    for mark, name in _BOMS:
        if body.startswith(mark):
            text = body[len(mark) :].decode(name, "replace")
            return Decoded(text, name.rpartition("-")[0], REPLACEMENT in text)
    if b"\x00" in body:
        wide = _wide_encoding(body)
        if wide:
            text = body.decode(wide, "replace")
            return Decoded(text, wide.rpartition("-")[0], REPLACEMENT in text)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(body, content_type)
    if text.isascii():
        return _decode_ascii(body, text)
    repaired_text = undo_double_encoding(text, body)
    if repaired_text is not None:
        return Decoded(repaired_text, "utf-8", True)
    return Decoded(text, "utf-8", denies_utf8(body, content_type), True)


def _decode_marked_utf8(body: bytes) -> Decoded:
    try:
        return Decoded(body.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        return Decoded(decode_leniently(body), "utf-8", True)


def _decode_ascii(body: bytes, text: str) -> Decoded:
    """Pure ASCII is the same in nearly all encodings; only ISO-2022-JP writes other characters with it."""
    if b"\x1b$" in body or b"\x1b(" in body:
        try:
            return Decoded(body.decode("iso2022_jp"), "iso-2022-jp", False)
        except UnicodeDecodeError:
            pass
    return Decoded(text, "utf-8", False, True)


def _wide_encoding(body: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: markup is ASCII, so nearly all NULs stand at every second (fourth) place."""
    sample = body[:4096]
    if len(sample) < 4:
        return None
    places = [sample[place::4].count(0) for place in range(4)]
    quarter = max(1, len(sample) // 4)
    shares = [count / quarter for count in places]
    if min(shares[2], shares[3]) > 0.9 and shares[0] < 0.3:
        return "utf-32-le"
    if min(shares[0], shares[1]) > 0.9 and shares[3] < 0.3:
        return "utf-32-be"
    even, odd = (shares[0] + shares[2]) / 2, (shares[1] + shares[3]) / 2
    if odd > 0.25 and even < 0.05:
        return "utf-16-le"
    if even > 0.25 and odd < 0.05:
        return "utf-16-be"
    return None


def _decode_other(body: bytes, content_type: str | None) -> Decoded:
    """The text of bytes that are not valid UTF-8."""
    declared = list(dict.fromkeys(find_declared(body, content_type)))
    claimed = next((codec for codec in declared if codec != "utf-8"), None)
    text = decode_leniently(body)
    good, bad = count_utf8(body, text)
    # A page in a legacy encoding has hardly a valid sequence by chance
    if (
        good >= 4 * bad
        or (good >= bad and "utf-8" in declared)
        or (is_cut_utf8(body) and (claimed is None or good > 0))
    ):
        return Decoded(text, "utf-8", True)
    codec: str | None
    if claimed in MULTIBYTE:
        codec = detect_multibyte(body, claimed)
        if not codec and len(body) - len(body.translate(None, HIGH_BYTES)) > 2 * FEW:
            codec = detect_single_byte(body, None)
        codec = codec or claimed
    else:
        codec = detect_single_byte(body, claimed) or detect_multibyte(body, None) or claimed or _guess(body)
    text = body.decode(codec, "replace")
    return Decoded(text, NAMES[codec], bool(declared) and (codec != declared[0] or REPLACEMENT in text))


def _guess(body: bytes) -> str:
    """The last resort: statistics over many encodings; windows-1252, the web's default, when they find nothing."""
    from charset_normalizer import from_bytes  # hardly a page needs it

    found = from_bytes(body[:20_000]).best()
    codec = codec_of_label(found.encoding) if found else None
    return codec if codec and codec != "utf-8" else "cp1252"

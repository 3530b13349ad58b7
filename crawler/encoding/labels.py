"""What a page declares its encoding to be: labels, and where they stand; must not judge whether they are true.

Labels are read as the WHATWG Encoding Standard does (https://encoding.spec.whatwg.org/#names-and-labels), which is how
browsers read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from w3lib.encoding import resolve_encoding

# WHATWG's encodings by the name of Python's codec. Others (UTF-7, Python's own) are never a page's encoding.
NAMES = {
    "utf-8": "utf-8",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256",
    "cp1257": "windows-1257",
    "cp1258": "windows-1258",
    "cp874": "windows-874",
    "cp866": "ibm866",
    "cp852": "ibm852",
    "iso8859-2": "iso-8859-2",
    "iso8859-3": "iso-8859-3",
    "iso8859-4": "iso-8859-4",
    "iso8859-5": "iso-8859-5",
    "iso8859-6": "iso-8859-6",
    "iso8859-7": "iso-8859-7",
    "iso8859-8": "iso-8859-8",
    "iso8859-10": "iso-8859-10",
    "iso8859-13": "iso-8859-13",
    "iso8859-14": "iso-8859-14",
    "iso8859-15": "iso-8859-15",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "mac-roman": "macintosh",
    "mac-cyrillic": "x-mac-cyrillic",
    "gb18030": "gb18030",
    "big5hkscs": "big5",
    "euc_jp": "euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
}
MULTIBYTE = ("gb18030", "big5hkscs", "euc_jp", "cp932", "cp949")
"""The East Asian ones of them, in which characters take one or more bytes."""
_LABELS = {
    # labels of the standard (or seen in the wild) that neither Python nor w3lib knows
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "win-1250": "cp1250",
    "win-1252": "cp1252",
    "cp-1250": "cp1250",
    "polish": "iso8859-2",
    "iso-8859-8-i": "iso8859-8",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
}

_HTTP_CHARSET = re.compile(r"""(?i)\bcharset\s*=\s*["']?\s*([\w.:+-]+)""")
_UTF8_LABEL = re.compile(rb"""(?i)charset\s*=\s*["']?\s*utf-?8""")
# Comments and scripts are passed over as a whole, so that what stands in them is no declaration. Unclosed ones
# run to the end, as in browsers; every alternative reads on without going back, so the search stays linear.
_DECLARATION = re.compile(
    rb"""(?isx)
    <!--(?:.*?-->|.*)
    | <(?P<raw>script|style|noscript|textarea|title)\b(?:.*?</(?P=raw)|.*)
    | <meta\s(?P<meta>[^<>]{0,4000})
    | <\?xml\s(?P<xml>[^<>]{0,1000})
    """
)
_META_CHARSET = re.compile(rb"""(?i)(?:^|[\s"'/])charset\s*=\s*["']?\s*([\w.:+-]+)""")
_META_CONTENT = re.compile(rb"""(?i)[\s;"',]charset\s*=\s*["']?\s*([\w.:+-]+)""")
_META_PRAGMA = re.compile(rb"(?i)content[-_ ]?type|text/html|application/xhtml")
_CONTENT_ATTRIBUTE = re.compile(rb"""(?is)\bcontent\s*=\s*(?:"[^"]*"|'[^']*')""")
_XML_ENCODING = re.compile(rb"""(?i)\bencoding\s*=\s*["']?\s*([\w.:+-]+)""")


@lru_cache(maxsize=256)
def codec_of_label(label: str) -> str | None:
    """Python's codec for a declared label, as browsers read it (`iso-8859-1` is windows-1252); None if unknown."""
    label = label.strip().strip("\"'").lower().rstrip(";:.,")
    codec = _LABELS.get(label)
    if codec is None:
        codec = resolve_encoding(label)
    return codec if codec in NAMES else None


def find_declared(body: bytes, content_type: str | None) -> Iterator[str]:
    """Codecs of the declarations that can be understood, most trusted first: HTTP, meta elements, XML prolog."""
    codec = _http_codec(content_type)
    if codec:
        yield codec
    prologs: list[str | None] = []
    for match in _DECLARATION.finditer(body):
        kind = match.lastgroup
        if kind == "meta":
            codec = _meta_codec(match["meta"])
            if codec:
                yield codec
        elif kind == "xml":
            label = _XML_ENCODING.search(match["xml"])
            if label:
                prologs.append(codec_of_label(label[1].decode("ascii", "replace")))
    yield from filter(None, prologs)


def _http_codec(content_type: str | None) -> str | None:
    match = _HTTP_CHARSET.search(content_type or "")
    return codec_of_label(match[1]) if match else None


def _meta_codec(attributes: bytes) -> str | None:
    if b"charset" not in attributes.lower():
        return None
    match = _META_CHARSET.search(_CONTENT_ATTRIBUTE.sub(b" ", attributes))
    if not match and _META_PRAGMA.search(attributes):
        match = _META_CONTENT.search(attributes)
    return codec_of_label(match[1].decode("ascii", "replace")) if match else None


def denies_utf8(body: bytes, content_type: str | None) -> bool:
    """Whether a page in UTF-8 declares another encoding and never this one."""
    codec = _http_codec(content_type)
    if codec:
        return codec != "utf-8"
    others = body.startswith(b"<?xml")
    for place in _meta_charsets(body):
        if _UTF8_LABEL.match(body, place):  # nearly all pages: no need to read on
            return False
        others = True
    if not others:
        return False
    declared = list(find_declared(body, None))
    return bool(declared) and "utf-8" not in declared


def _meta_charsets(body: bytes) -> Iterator[int]:
    """Places of the word `charset` inside meta tags, found at the speed of `bytes.find`."""
    for word in (b"charset", b"CHARSET"):
        place = body.find(word)
        while place >= 0:
            start = body.rfind(b"<", max(0, place - 400), place)
            if start >= 0 and body[start : start + 5].lower() == b"<meta":
                yield place
            place = body.find(word, place + 7)

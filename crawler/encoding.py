"""Bytes of a page to text: byte order mark, the bytes themselves, declarations, then detection.

Declarations are claims; the bytes are the evidence. A claim is believed unless the bytes contradict it: text in a
legacy encoding is practically never valid UTF-8, and a wrong code page shows as signs in the middle of words.
Must not parse the page.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from charset_normalizer import from_bytes
from w3lib.encoding import resolve_encoding


class Decoded(NamedTuple):
    """The text, the encoding it was read in, and whether a wrong or broken declaration was repaired."""

    text: str
    encoding: str
    repaired: bool
    is_plain_utf8: bool = False
    """Whether the bytes are valid UTF-8 without a byte order mark that say just this text: usable as they stand."""


REPLACEMENT = "\ufffd"

# WHATWG's encodings by the name of Python's codec. Others (UTF-7, Python's own) are never a page's encoding.
_NAMES = {
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
_MULTIBYTE = ("gb18030", "big5hkscs", "euc_jp", "cp932", "cp949")
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
    repaired_text = _undo_double_encoding(text, body)
    if repaired_text is not None:
        return Decoded(repaired_text, "utf-8", True)
    return Decoded(text, "utf-8", _denies_utf8(body, content_type), True)


def _decode_marked_utf8(body: bytes) -> Decoded:
    try:
        return Decoded(body.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        return Decoded(_lenient_utf8(body), "utf-8", True)


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


# ---------------------------------------------------------------- declarations

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
        try:
            codec = resolve_encoding(label)
        except ValueError:  # labels with NULs
            return None
    return codec if codec in _NAMES else None


def _declarations(body: bytes, content_type: str | None) -> Iterator[str]:
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


def _denies_utf8(body: bytes, content_type: str | None) -> bool:
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
    declared = list(_declarations(body, None))
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


# ---------------------------------------------------------------- not valid UTF-8


def _decode_other(body: bytes, content_type: str | None) -> Decoded:
    """The text of bytes that are not valid UTF-8."""
    declared = list(dict.fromkeys(_declarations(body, content_type)))
    claimed = next((codec for codec in declared if codec != "utf-8"), None)
    text = _lenient_utf8(body)
    good, bad = _count_utf8(body, text)
    # A page in a legacy encoding has hardly a valid sequence by chance
    if (
        good >= 4 * bad
        or (good >= bad and "utf-8" in declared)
        or (_is_cut_utf8(body) and (claimed is None or good > 0))
    ):
        return Decoded(text, "utf-8", True)
    codec: str | None
    if claimed in _MULTIBYTE:
        codec = _detect_multibyte(body, claimed)
        if not codec and len(body) - len(body.translate(None, _HIGH_BYTES)) > 2 * _FEW:
            codec = _detect_single_byte(body, None)
        codec = codec or claimed
    else:
        codec = _detect_single_byte(body, claimed) or _detect_multibyte(body, None) or claimed or _guess(body)
    text = body.decode(codec, "replace")
    return Decoded(text, _NAMES[codec], bool(declared) and (codec != declared[0] or REPLACEMENT in text))


def _lenient_utf8(body: bytes) -> str:
    """Broken UTF-8 with U+FFFD for what is broken; surrogate pairs written one by one (CESU-8) are joined."""
    if b"\xed\xa0" in body or b"\xed\xa1" in body or b"\xed\xa2" in body or b"\xed\xa3" in body:
        try:
            paired = body.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return body.decode("utf-8", "replace")
        return paired.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return body.decode("utf-8", "replace")


_HIGH_BYTES = bytes(range(128, 256))


def _count_utf8(body: bytes, text: str) -> tuple[int, int]:
    """(valid sequences of several bytes, broken ones) of bytes read as UTF-8."""
    bad = text.count(REPLACEMENT) - body.count(b"\xef\xbf\xbd")
    ascii_bytes = len(body.translate(None, _HIGH_BYTES))
    return len(text) - ascii_bytes - bad, bad


def _is_cut_utf8(body: bytes) -> bool:
    """Whether only the last character is cut off: the page was clipped."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        return False
    return True


_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_RUNS_READ = 4000
_ASCII_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


# ---------------------------------------------------------------- single-byte encodings

# What languages write beyond ASCII. A code page is judged by how well its reading fits one of them.
_LETTERS = {
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţ",
    "hr": "čćđšž",
    "de": "äöüß",
    "fr": "àâçèéêëîïôùûüœ",
    "es": "áéíóúñü",
    "pt": "áàâãçéêíóôõúü",
    "it": "àèéìíòù",
    "nordic": "åäöæøéð",
    "is": "áéíóúýðþæö",
    "tr": "çğıöşüâî",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐ",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "uk": "абвгдежзийклмнопрстуфхцчшщьюяіїєґ",
    "be": "абвгдежзйклмнопрстуфхцчшыьэюяёіў",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "he": "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى",
    "th": "กขคงจฉชซญดตถทธนบปผฝพฟมยรลวศสหอะัาำิีึืุูเแโใไ่้์็",
}
_FREQUENT = frozenset("оеаинтсрвлкмдпуяіαοιετσνηυρκπλωςוילהמראתלال์่้านรอก")
"""Cyrillic, Greek and other letters that make up most of a text: the wrong code page shows rare ones instead."""
_PUNCTUATION = frozenset("\u00a0„”“‘’‚–—…«»§°©®€·•\u00ad£½²³´`¿¡→™‹›№")
_CANDIDATES = tuple(
    "cp1252 cp1250 iso8859-2 cp1251 koi8-r cp1253 cp1254 cp1257 iso8859-5 iso8859-7 iso8859-15 cp1255 cp1256 "
    "cp866 cp852 cp874 koi8-u iso8859-16".split()
)
"""Commonest first."""
_WINDOWS = {
    "iso8859-2": "cp1250",
    "iso8859-7": "cp1253",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
    "iso8859-16": "cp1250",
}
_CLAIM = 2.5
_COMMON = {
    "cp1252": 0.0,
    "cp1250": 0.5,
    "iso8859-2": 0.6,
    "cp1251": 1.5,
    "cp1253": 1.5,
    "cp1254": 1.5,
    "cp1257": 1.5,
    "iso8859-7": 1.6,
}
_RARE = 3.0
_FEW = 8
_MARGIN = 0.15
"""How much better, per character, another code page must read than the declared one."""
_GOOD = 0.5


class _Place(NamedTuple):
    """A byte beyond ASCII with its neighbours, 0 where there is no letter."""

    before: int
    byte: int
    after: int


def _detect_single_byte(body: bytes, claimed: str | None) -> str | None:
    """The code page in which the words read best; the claimed one unless another is clearly better.

    None when none reads well.
    """
    places = _places(body)
    total = sum(places.values())
    if not total:
        return claimed
    tried = dict.fromkeys([*([claimed] if claimed else []), *_CANDIDATES])
    scores = {codec: _score(places, codec) for codec in tried}
    if claimed and any(place.byte < 0xA0 for place in places):
        # the ISO code pages have no characters there, the Windows ones quotes, dashes and letters
        windows = _WINDOWS.get(claimed)
        if windows and scores[windows] > scores[claimed]:
            claimed = windows
    # a handful of letters is no evidence against a claim, nor for a rare code page
    weighed = {
        codec: score + (_CLAIM if codec == claimed else -_COMMON.get(codec, _RARE))
        for codec, score in scores.items()
    }
    best = max(weighed, key=lambda codec: weighed[codec])
    if claimed and scores[best] - scores[claimed] < _MARGIN * total:
        return claimed
    return best if scores[best] >= _GOOD * total or (best == claimed and total <= _FEW) else None


def _places(body: bytes) -> Counter[_Place]:
    """The bytes beyond ASCII of a page's beginning with their neighbours, counted."""
    places: Counter[_Place] = Counter()
    for match, _ in zip(_HIGH_RUN.finditer(body), range(_RUNS_READ), strict=False):
        start, end = match.span()
        before = body[start - 1] if start else 0
        after = body[end] if end < len(body) else 0
        run = (
            before if before in _ASCII_LETTERS else 0,
            *match[0][:64],
            after if after in _ASCII_LETTERS else 0,
        )
        for position in range(1, len(run) - 1):
            places[_Place(run[position - 1], run[position], run[position + 1])] += 1
    return places


@lru_cache(maxsize=64)
def _table(codec: str) -> str:
    """The characters of the 256 bytes of a code page."""
    return bytes(range(256)).decode(codec, "replace")


def _score(places: Counter[_Place], codec: str) -> float:
    """How well the bytes read in a code page, summed over the text, for the language it fits best."""
    table = _table(codec)
    fixed = 0.0
    by_letter: Counter[str] = Counter()
    values: dict[str, float] = {}
    for place, count in places.items():
        char = table[place.byte]
        before = table[place.before] if place.before else ""
        after = table[place.after] if place.after else ""
        if (
            char.isalpha() or "\u0e30" <= char <= "\u0e4e"
        ):  # vowels and tones of Thai are no letters to Python
            lower = char.lower()[0]  # the lower case of some capitals has two characters
            if char != lower and before.isalpha() and before == before.lower() != before.upper():
                fixed -= count  # a capital inside a word
                continue
            value = 1.0 if char == lower else 0.8 if after != after.lower() or not before else 0.6
            if ord(lower) > 0x24F and lower not in _FREQUENT:
                value *= 0.5
            by_letter[lower] += count
            values[lower] = values.get(lower, 0.0) + value * count
        elif char == REPLACEMENT:
            fixed -= 2.0 * count
        elif "\x80" <= char <= "\x9f":
            fixed -= 1.5 * count
        elif char in _PUNCTUATION:
            # quotes and dashes touch a word at one side; inside one only the apostrophe does
            inside = bool(
                before and after and before.isalpha() and after.isalpha() and char not in "’\u00ad·"
            )
            fixed += (-0.5 if inside else 0.4) * count
        else:
            fixed -= (1.0 if before.isalpha() or after.isalpha() else 0.5) * count
    total = sum(by_letter.values())
    if not total:
        return fixed
    best = max(
        sum(values[letter] for letter in by_letter if letter in letters)
        - 0.5 * sum(count for letter, count in by_letter.items() if letter not in letters)
        for letters in _LETTERS.values()
    )
    return fixed + best


# ---------------------------------------------------------------- multi-byte encodings

_EVERYDAY = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头"
    "面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信"
    "北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物"
    "台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步"
    "完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞"
    "观争究包组造落视济喜离虽坏兴這國來說們為時會過對後發經見無開頭動長現樣將與進實點種聲話間問機給業電門東關軍產內萬體處總場師書員報馬張難數應車親務の県"
    "이다는을에의가고하한지로은도사기를인대자어서정시들해그부리과있아전나수상일만제보장주라원여성국구니경으"
)
"""Characters that make up a third or more of any Chinese, Japanese or Korean text, besides kana."""
_USUAL_SHARE = 0.2
"""In a wrong reading a few characters in a hundred are everyday ones."""
_MULTIBYTE_SAMPLE = 60_000


def _detect_multibyte(body: bytes, claimed: str | None) -> str | None:
    """The East Asian encoding whose reading shows everyday characters, the claimed one first; None without one."""
    sample = body[:_MULTIBYTE_SAMPLE]
    if claimed and _usual_share(sample, claimed) >= _USUAL_SHARE:
        return claimed
    shares = {codec: _usual_share(sample, codec) for codec in _MULTIBYTE}
    best = max(shares, key=lambda codec: shares[codec])
    return best if shares[best] >= _USUAL_SHARE else None


def _usual_share(sample: bytes, codec: str) -> float:
    """Share of everyday characters among the wide ones; 0 when more than a few bytes cannot be read."""
    text = sample.decode(codec, "replace")
    wide = [char for char in text if char > "\u00ff"]
    broken = text.count(REPLACEMENT)
    if not wide or broken > max(1, 0.02 * len(wide)):
        return 0.0
    usual = sum(1 for char in wide if char in _EVERYDAY or "\u3040" <= char <= "\u30ff")
    return usual / len(wide)


def _guess(body: bytes) -> str:
    """The last resort: statistics over many encodings; windows-1252, the web's default, when they find nothing."""
    found = from_bytes(body[:20_000]).best()
    codec = codec_of_label(found.encoding) if found else None
    return codec if codec and codec != "utf-8" else "cp1252"


# ---------------------------------------------------------------- text encoded twice


def _readings(codec: str) -> dict[int, int]:
    """Bytes by what a browser reads them as in a code page; those that the page leaves open are read as controls."""
    return {ord(char if char != REPLACEMENT else chr(byte)): byte for byte, char in enumerate(_table(codec))}


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


def _undo_double_encoding(text: str, body: bytes) -> str | None:
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
            compact = compact or b" ".join(_HIGH_RUN.findall(body)).decode("utf-8")
            wide = encode(compact).decode("utf-8").replace(" ", "")
        except UnicodeError:
            continue
        evidence = sum(len(char.encode()) - 1 for char in wide)
        if evidence >= _MIN_EVIDENCE and _PLAUSIBLE.fullmatch(wide):
            fit = 1 + max(sum(char in letters for char in wide) for letters in _LETTERS.values())
            best = max(best, (fit, encode), key=lambda reading: reading[0])
    return best[1](text).decode("utf-8") if best[1] else None


def _high_runs(body: bytes) -> Iterator[bytes]:
    """The runs of bytes beyond ASCII, found a stretch at a time: a pattern looks at each byte of the ASCII between them."""
    position = 0
    while position < len(body):
        if body[position : position + _STRETCH].isascii():
            position += _STRETCH
            continue
        run = _HIGH_RUN.search(body, position)
        assert run is not None
        yield run[0]
        position = run.end()


_STRETCH = 1024

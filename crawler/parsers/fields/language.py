"""The language of an article: what the page declares, unless its text plainly is in another; no translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from heapq import nlargest
from itertools import islice

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.parsers.fields.page.structured import StructuredData
from crawler.patterns import lazy
from crawler.text import normalize_text

_TAG = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")
_WORD = re.compile(r"[^\W\d_]+")

# The most frequent words of each language that its neighbours lack: enough to tell a paragraph apart.
_FREQUENT = {
    "pl": "się nie jest oraz przez tym które który będzie są dla po od jak także że do",
    "de": "und der die das nicht ist mit ein eine den von auf für sich werden auch im zu dem",
    "en": "the and of to that is was for with are this have from by has on it be",
    "fr": "les des est une dans qui pour par sur pas avec sont cette ont aux du le et au",
    "it": "che della per una con sono del gli nel alla più dei delle anche dal il di",
    "es": "los las una por con para del que como más pero sus este entre el y su",
    "pt": "não uma os com para dos das mais pelo também foi são ao do da em",
    "nl": "het een van dat niet voor zijn met aan ook bij wordt naar deze de en is",
    "da": "og det til ikke som på med af er den har fra blev også",
    "no": "og det til ikke som på med av er har fra ble også jeg",
    "sv": "och det att inte som på med av är den har från även för",
    "fi": "ja on että oli se ei myös kun hän ovat joka mutta",
    "cs": "že se na jsou jako pro které také podle jeho ale bylo je",
    "sk": "že sa na sú ako pre ktoré tiež podľa jeho ale bolo je",
    "hu": "és hogy az nem egy volt is meg azt mint már csak",
    "ro": "și este pentru care din sunt mai această după fost cu la în",
    "sq": "të dhe në për një është nga me që ka nuk janë",
    "lt": "ir kad yra iš į buvo kaip už bei taip jo",
    "lv": "un ir no ar par kas tika arī lai bija gan",
    "et": "et ka kui mis aga see või seda selle mida nii",
    "vi": "và của là có không được cho các trong đã với",
    "id": "yang dan di dengan untuk ini dari itu pada akan tidak",
    "tr": "bir ve bu için ile olarak daha olan gibi çok sonra",
    "ru": "и в не на что он как это по но из его также для",
    "uk": "і в не на що та як це за але з його також для",
}
_TAGS_OF: dict[str, list[str]] = {}
for _tag, _words in _FREQUENT.items():
    for _word in set(_words.split()):
        _TAGS_OF.setdefault(_word, []).append(_tag)
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", lazy(r"[\uac00-\ud7af]")),
    ("zh", lazy(r"[\u4e00-\u9fff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", lazy(r"[\u0980-\u09ff]")),
    ("pa", lazy(r"[\u0a00-\u0a7f]")),
    ("gu", lazy(r"[\u0a80-\u0aff]")),
    ("or", lazy(r"[\u0b00-\u0b7f]")),
    ("ta", lazy(r"[\u0b80-\u0bff]")),
    ("te", lazy(r"[\u0c00-\u0c7f]")),
    ("kn", lazy(r"[\u0c80-\u0cff]")),
    ("ml", lazy(r"[\u0d00-\u0d7f]")),
    ("si", lazy(r"[\u0d80-\u0dff]")),
    ("lo", lazy(r"[\u0e80-\u0eff]")),
    ("my", lazy(r"[\u1000-\u109f]")),
    ("ka", lazy(r"[\u10a0-\u10ff]")),
    ("hy", lazy(r"[\u0530-\u058f]")),
    ("am", lazy(r"[\u1200-\u137f]")),
    ("km", lazy(r"[\u1780-\u17ff]")),
)
_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0530-\ud7af]")
"""Letters of any of these scripts."""
_SHARING: dict[str, tuple[str, ...]] = {
    "no": ("nb",),
    "nb": ("no",),
    "ar": ("fa", "ur", "ps", "ckb", "ug", "sd", "ku"),
    "he": ("yi", "iw"),
    "hi": ("mr", "ne", "sa", "kok"),
    "zh": ("ja", "yue", "cmn"),
    "bn": ("as", "mni", "bpy"),
    "am": ("ti", "gez"),
    "my": ("mnw", "shn", "ksw"),
    "ka": ("xmf", "lzz"),
    "id": ("ms", "jv", "su"),
}
"""Languages that a guess by script, or by words that both have, cannot tell from the guessed one."""
_SAMPLE = 4000
_SURE = 12
"""Frequent words that a text must hold before it may contradict the page's declaration."""

_LIKELY = 6
"""The same where the page declares nothing: a short article has no more."""


def find_language(document: Document, blocks: Iterable[str], data: StructuredData) -> Found | None:
    """The declared language, or that of the text where it has plenty of another's frequent words.

    Templates are copied with `lang="en"` by sites in other languages.
    """
    declared = _declared(document, data)
    guess = guess_language(" ".join(blocks)[:_SAMPLE], _SURE if declared is not None else _LIKELY)
    if declared is None:
        return Found(guess, "words of the text") if guess else None
    language = declared.raw.lower().partition("-")[0]
    if guess and language[:2] != guess and language not in _SHARING.get(guess, ()):
        return Found(guess, "words of the text")
    return declared


def _declared(document: Document, data: StructuredData) -> Found | None:
    stated = ((e, tag) for e, tag in document.attributed.get("lang", NONE).items() if e.tag in _OF_WHOLE)
    for raw, rule in (
        (
            document.tree.get("lang") or document.tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
            "html lang",
        ),
        (document.tree.get("xml:lang"), "html xml:lang"),
        (next(iter(document.meta.get("og:locale", ())), None), "meta og:locale"),
        (next(iter(document.meta.get("content-language", ())), None), "meta content-language"),
        (next(iter(document.meta.get("dc.language", ())), None), "meta dc.language"),
        (next(iter(document.meta.get("dcterms.language", ())), None), "meta dcterms.language"),
        *((tag, f"{e.tag} lang") for e, tag in islice(stated, 1)),
        (next(iter(data.texts("inLanguage")), None), "json-ld inLanguage"),
    ):
        text = normalize_text(raw)
        if text and _TAG.match(text) and text.lower() not in _UNSAID:
            first, *rest = text.replace("_", "-").split("-")
            return Found("-".join((_SHORT_CODES.get(first.lower(), first), *rest)), rule)
    return None


_OF_WHOLE = ("body", "main", "article")
_UNSAID = frozenset("und mul zxx mis x-default".split())
"""Codes that say that the language is not said."""
_OF_THREE = (
    "sq:sqi,alb ar:ara hy:hye,arm az:aze eu:eus,baq be:bel bn:ben bs:bos bg:bul my:mya,bur ca:cat zh:zho,chi hr:hrv cs:ces,cze "
    "da:dan nl:nld,dut en:eng et:est fi:fin fr:fra,fre gl:glg ka:kat,geo de:deu,ger el:ell,gre he:heb hi:hin hu:hun is:isl,ice "
    "id:ind ga:gle it:ita ja:jpn kk:kaz km:khm ko:kor ky:kir lo:lao lv:lav lt:lit lb:ltz mk:mkd,mac ms:msa,may mt:mlt mn:mon "
    "ne:nep no:nor nb:nob nn:nno fa:fas,per pl:pol pt:por ro:ron,rum ru:rus sr:srp si:sin sk:slk,slo sl:slv es:spa sw:swa sv:swe "
    "tg:tgk ta:tam th:tha tr:tur tk:tuk uk:ukr ur:urd uz:uzb vi:vie cy:cym,wel"
)
_SHORT_CODES = {
    long: short
    for short, _, codes in (p.partition(":") for p in _OF_THREE.split())
    for long in codes.split(",")
}
"""The shortest code of a language is its tag (https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1), and libraries' metadata
have those of three letters: https://www.loc.gov/standards/iso639-2/php/code_list.php"""


def guess_language(text: str, least: int = _SURE) -> str | None:
    """The language whose frequent words a text is full of; None when no one language stands out."""
    words = _WORD.findall(text.lower())
    times = Counter(filter(_TAGS_OF.__contains__, words))
    sums = dict.fromkeys(_FREQUENT, 0)
    for word, count in times.items():
        for tag in _TAGS_OF[word]:
            sums[tag] += count
    (most, tag), (second, _) = nlargest(2, zip(sums.values(), sums, strict=True))
    if len(text.encode("latin-1", "ignore")) < _FEW * len(text) and tag not in _CYRILLIC:
        of_script = _language_of_script(text, words, _MOST)
        if of_script is not None:
            return of_script  # with lines of the template in English beside it
    if most >= least and most >= (1.6 if most >= _SURE else 2.0) * second:
        return tag
    if most >= least:
        return None
    return _language_of_script(text, words, _PART)


_FEW = 0.7
"""Share of a text's characters that are Latin at most where another script may be that of its language."""
_CYRILLIC = ("ru", "uk")
_MOST = 0.6
_PART = 0.3


def _language_of_script(text: str, words: list[str], share: float) -> str | None:
    """The language whose script has at least a share of a text's letters."""
    letters = len("".join(words))
    if letters <= _SHORT or len(_OTHER_SCRIPT.findall(text)) <= share * letters:
        return None
    found = next((tag for tag, pattern in _SCRIPTS if len(pattern.findall(text)) > share * letters), None)
    if found == "zh" and len(_KANA.findall(text)) > _OF_KANA * letters:
        return "ja"  # a notice of days and places has few of its own letters, and a Chinese one has none
    return found


_KANA = re.compile(r"[\u3040-\u30ff]")
_OF_KANA = 0.05
"""Share of a Japanese text's letters that are no Chinese ones at least."""


_SHORT = 40
"""Letters of a text that is too short to tell its language by its script."""

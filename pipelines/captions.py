"""Caption and credit of a picture told apart; pure text, no pictures are looked at."""

from __future__ import annotations

import re

from crawler.credit_marks import CREDIT_LABELS, OWNER_WORDS, PICTURE_WORDS, SENTENCE_ENDS, SOURCE_WORDS
from crawler.patterns import lazy
from crawler.text import fold, normalize_text

_WORD = f"{PICTURE_WORDS}|{SOURCE_WORDS}|{CREDIT_LABELS}|{OWNER_WORDS}"
_MARK = rf"(?:©|[📷📸]:?|\(c\)|\(C\)|(?:{_WORD})(?:\s(?:und|and|et|i|y|e|og|och|ja|en|&)\s\w+)?(?:\s*[:/／：©]|(?<=撮影)・|(?<=写真)・|(?<=사진|제공|출처)\s?=|(?<=写真|画像)＝|\.(?=\s|:)\s*:?))"
_MARK_SIGN = re.compile(r"[©📷📸:/：／=・]|\(c\)|\.\s", re.IGNORECASE)
"""What every mark holds: the costly patterns below have nothing to find in a text without it."""
_WHOLE = lazy(rf"^[\s(（\[/|–—-]*{_MARK}\s*(?P<credit>.+)$", re.IGNORECASE)
# A mark within a caption starts the credit only after a border (end of sentence, bracket, dash, bar, line) or
# as the copyright sign itself: "Foto: X" in the middle of a sentence is text.
_GLUED = r"(?-i:(?<=[a-zà-ÿά-ώа-яіїє]{3})(?=(?:Foto|Photo|Φωτογραφία|Фото|Quelle|Source|Credit|Źródło)\b))"
"""Templates print caption and credit one right after the other (Hugo's figures)."""
_NAME = r"(?:[^\W\d_a-zà-þ][\w.’'-]*|dpa|apa|afp|ap|zvg|für|der|des|von|und|del?|di|da|du|la|le|y|e|et|van|of|for|the|/)"
_NAMES = rf":\s?{_NAME}(?:[\s/]+{_NAME}){{0,5}}$"
_BARE_WORD = (
    rf"(?-i:(?<!\S)(?!(?:Das|Ein|Dieses|Jedes|Im|Am|Zum)\b)(?:[^\W\d_a-zà-þ][\w-]*|\d+)\s+(?=Bild{_NAMES})"
    rf"|\s+(?=(?:Image|Picture|Photograph|Beeld|Fuente|Fonte|Fotograf[ií]a|Imagen|Imagem|Immagine|Billede|Zdjęcie)\s?{_NAMES}))"
)
"""A blank before the word for a picture or a source in capitals, with names alone behind it: "The pier in May Bild: Jane Doe/dpa";
not "this picture: a pier"."""
_TAIL = lazy(
    rf"(?P<border>^|{_GLUED}|[{SENTENCE_ENDS}\"”“»)\]]\s*|\s[–—|/-]\s*|[|/]\s*|\s*[\[(（]\s*|[,;]\s+|{_BARE_WORD}|\s+(?=©|📷|📸|\(c\)|(?:fot|zdj)\.|(?:사진|사진\s?제공|출처)\s?=|"
    rf"(?:{CREDIT_LABELS}|fotos?|photos?|fotoğraf|quelle|źródło|source|снимка|фото|fotó|(?:ljós)?mynd|kuva|zdroj|φωτογραφία|撮影|写真|사진|صورة|تصوير|عکس|عکاس|צילום|[图圖]|图片?来源|圖片來源|फ़ोटो|फोटो|तस्वीर|ছবি|(?:ขอบคุณ)?ภาพ|ที่มา)\s?[:：]))(?P<mark>{_MARK}(?:\s*(?:©|\(c\)))?)\s*(?P<credit>[^©]{{1,120}})$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?i)^(?:bild|foto|photo|image|zdjęcie|kuva|billede)\s*\d+\s*(?:von|of|z|de|sur|av|af|/)\s*\d+\W*"
)
"""The number of a picture in its gallery before the credit."""
_SENTENCE_BEHIND = re.compile(
    rf"(?P<credit>[^{SENTENCE_ENDS}]{{3,60}}(?<=[^\W\d_]{{3}}))[.。।]\s+(?!(?:Courtesy|Copyright|All|Alle|Tous|Todos)\b)(?P<caption>[^\W\d_a-zß-ÿ](?:\S*\s){{3}}.*[{SENTENCE_ENDS}][\"”»]?)$"
)
"""A credit with its mark, and a sentence of what is seen behind it: "Foto: dpa. Die Fähre wartet am alten Kai."."""
_INDEFINITE = re.compile(
    r"[\s(（\[]*[^\W\d]*(?i:foto|photo|bild|picture|image|grafik|graphic|afbeelding|immagine|imagen)[^\W\d]*\s?[:：]\s*"
    r"(?:[Ee]ine?|(?:An?|Une?|Un[ao]|Uma?|Een)(?=\s[a-zß-ÿ]))\s(?:\S+\s){2}\S(?!.*\b(?:e\.\s?V\b|g?GmbH\b|Ltd\b|asbl\b|ASBL\b))"
)
"""What a picture shows, of words with an article that no name begins with: "Symbolbild: Ein Brunnen im Wald". A club's
name does, and so may whatever stands behind a sign of rights or the word for source."""
_LEADING_MARK = lazy(rf"^(?:[\s(（\[/|–—-]*{_MARK}\s*+)+", re.IGNORECASE)

_WITHIN = re.compile(r"(?P<caption>\w[^©]{9,}?)[\s,|/(（\[–—-]*©\s*(?P<credit>[^©]{2,90})$")
_SENTENCE_WITHIN = lazy(
    rf"(?P<caption>\w.{{12,}}?[{SENTENCE_ENDS}][\"”»]?)\s*(?:[(（](?P<credit>[^()（）]{{2,90}})[)）]\W*$)"
)
"""Caption and credit in an element that is called a credit: with the sign, or a sentence and brackets."""
_WITH_MARK = lazy(
    rf"\w[^©:：]{{12,}}[{SENTENCE_ENDS}][\"”»]?\s+{_MARK}(?P<credit>[^©]{{2,90}})$", re.IGNORECASE
)
"""An element that is called a credit and has a sentence before the mark."""
_ALONE = re.compile(
    r"(?i)\W*(?:privat|private|privato|privé|zvg|z\.\s?v\.\s?g\.|handout|archiv|archivio|archives?|archiwum|aðsend)\W*"
)
"""Words that as a whole caption say whose the picture is."""
_ENLARGE = lazy(
    r"(?i)\s*(?:[(\[]?(?:写真|画像)を?拡大[)\]]?|(?:bild |foto )?(?:vergr(?:ö|oe)(?:ß|ss)ern|gro(?:ß|ss)(?:e |)ansicht.*)|"
    r"(?:click|tap) to (?:enlarge|expand)|enlarge (?:image|photo)|agrandir l['’]image|powiększ(?: zdjęcie)?)\W*$"
)
"""The button that shows the picture large, within the caption's element."""
_END = 80
"""Characters at the end of a caption that hold such a button."""
_LONGEST_ALONE = 20
_DASHES = " –—|"
_LEADING_BY = re.compile(
    r"(?i)^\W*(?:(?:photos?|pictures?|images?)\s(?=courtesy of\b)|(?:file |handout |courtesy |staff )?(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?|illustrations?|graphics?)\s+by"
    r"|(?:foto|fotos|bild|bilder|illustration|grafik)\s+(?:von|door|av|af|d[ei](?=\s(?-i:[^\W\d_a-zà-þ])))|(?:photos?|images?|illustrations?)\s+par)\b\s*:?\s*|^\W*(?:photos?|images?|illustrations?)\sd['’](?=[A-ZÀ-Þ])"
)
"""The mark in words, which counts only where a text is known to be a credit: "Photo by the lake" is a caption."""
_LEADING_WORD = lazy(
    r"^\W*(?:[Pp]hotos?|PHOTOS?|[Ff]otos?|FOTOS?|[Bb]eeld|BEELD|[Cc]rédits?|CRÉDITS?)\s(?!(?:Studio|Service|Press|Agency|Agence|Archiv|Club)\b)"
    r"(?=[A-ZÀ-ÞČŁŚŠŻŽ][\w'’-]*\.?\s(?:(?:d[aei]l?|von|van|le)\s)?[A-ZÀ-ÞČŁŚŠŻŽ]|[A-Z]{2,}\b)"
)
"""The word alone before a name of two words or in capitals: "Photo Jean-Paul Adrien"; before one word it may be a studio's."""

_SMALL_WORD = re.compile(r"^(?:fotos?|photos?|фото)\s(?=[^\W\d_a-zß-ÿа-яіїєґ])")
"""The same in small letters, as no studio writes its name: "фото Укрінформ"."""


_POINTERS = "▲△▼▽◀◁▶▷ "
"""Signs that point from a caption to its picture."""


def split_credit(caption_text: str | None, credit_text: str | None = None) -> tuple[str | None, str | None]:
    """(caption, credit), each None when empty. A caption that is only a credit is no caption.

    `credit_text` is what an element of its own says; it is cut from the end of the caption when it stands there too.
    """
    caption = normalize_text(caption_text).replace("ⓒ", "©").lstrip(_POINTERS)  # as Korea writes it
    credit = normalize_credit(credit_text)
    given = normalize_text(credit_text)
    if given and caption.startswith(given) and _BORDER.match(caption, len(given)):
        caption = caption[len(given) :].lstrip(" -–—|/:")
    if caption and given.startswith(f"{caption} ") and (whole := _WHOLE.match(given[len(caption) :])):
        credit = normalize_credit(whole["credit"])
    elif caption and given and (within := _WITH_MARK.match(given)) is not None:
        credit = normalize_credit(
            within["credit"]
        )  # "The harbour. Photo: Jane Doe", beside a caption of its own
    elif (
        caption in ("", given) and given and (split := _WITHIN.match(given) or _SENTENCE_WITHIN.match(given))
    ):
        caption, credit = split["caption"], normalize_credit(split["credit"])  # one element for both
    elif given and caption.endswith(given):
        caption = _trailing_mark(caption[: -len(given)].rstrip(" (-–—|/[").rstrip())
    if caption:
        caption = (caption[:-_END] + _ENLARGE.sub("", caption[-_END:])).rstrip(_DASHES)
        if len(caption) < _LONGEST_ALONE and _ALONE.fullmatch(caption):
            return None, credit or normalize_credit(caption)
    if not _MARK_SIGN.search(caption):
        return caption or None, credit
    if whole := _WHOLE.match(caption):
        if _INDEFINITE.match(caption) or _is_sentence(whole["credit"]):
            return caption, credit
        said = _SENTENCE_BEHIND.match(whole["credit"])
        if said is None:
            return None, credit or normalize_credit(whole["credit"])
        return said["caption"], credit or normalize_credit(said["credit"])
    tail = _TAIL.search(caption)
    if tail and tail.start() > 0:
        kept = caption[: tail.start()] + (tail["border"].rstrip(" –—|/-[(（,;") if tail["border"] else "")
        credit = credit or normalize_credit(tail["mark"] + " " + tail["credit"])
        caption = kept.strip()
    return caption or None, credit


def _is_sentence(text: str) -> bool:
    """Whether what stands behind a mark is told rather than named: many words in small letters, up to a sign that ends them."""
    return text[-1] in SENTENCE_ENDS and sum(word[0].islower() for word in text.split()) >= _TOLD


_TOLD = 8

_BORDER = re.compile(r"\s*[-–—|/:]\s")
"""What parts a credit from the caption behind it."""


def normalize_credit(text: str | None) -> str | None:
    """The credit without its mark; None when nothing is left."""
    text = normalize_text(text).replace("ⓒ", "©")
    if not text:
        return None
    text = _NUMBER.sub("", text)
    previous = None
    while previous != text:
        previous = text
        text = _LEADING_WORD.sub("", _LEADING_BY.sub("", _LEADING_MARK.sub("", text))).strip()
        text = _SMALL_WORD.sub("", text)
    text = _MARK_BEHIND.sub("", _without_repetition(_without_brackets(text)))
    if text.endswith(".") and _FULL_STOP.search(text):
        text = text[:-1]
    return text if any(map(str.isalnum, text)) and not _NOBODY.fullmatch(text) else None


_MARK_BEHIND = re.compile(r"(?<=\S)\s(?:nuotr\.?|nuotrauka|felvétele|fotója)$")
"""The word for photo behind the name, as Lithuanian and Hungarian have it."""
_FULL_STOP = re.compile(
    r"[^\W\d_A-Z]{3}(?<!\b[Cc]orp)(?<!\b[Dd]ept)(?<!\b[Bb]ros)(?<!\b[Pp]rof)(?<!\b[Uu]niv)(?<!reserved)\.$"
)
"""The end of a sentence behind a name, "Photo by Jane Doe.", and no short form."""
_NOBODY = re.compile(r"(?i)\W*(?:n\s?/\s?a|na|n\.a\.|none|null|undefined)\W*")
"""What systems print where nobody was entered."""


def _without_repetition(text: str) -> str:
    """The text without a part that another part says too: systems print the name out of two fields."""
    parts = re.split(r"\s+\|\s+", text)
    if len(parts) == 1:
        return text
    keys = [f" {fold(part)} " for part in parts]
    kept = [
        part
        for number, part in enumerate(parts)
        if not any(
            keys[number] in key and (key != keys[number] or other < number)
            for other, key in enumerate(keys)
            if other != number
        )
    ]
    return " | ".join(kept)


def _without_brackets(text: str) -> str:
    """The text without brackets around it, and without one at an end that has no partner."""
    for opening, closing in ("()", "[]", "（）"):
        while text.endswith((closing, f"{closing}.")) and text.count(closing) > text.count(opening):
            text = text[: text.rindex(closing)].rstrip()
        while text.startswith(opening) and text.count(opening) > text.count(closing):
            text = text[1:].lstrip()
        if text.startswith(opening) and text.endswith(closing) and text.count(opening) == 1:
            text = text[1:-1].strip()
    return text


def _trailing_mark(caption: str) -> str:
    """The caption without a mark that its credit left behind ("… Foto:")."""
    return re.sub(rf"[\s(\[/|–—-]*{_MARK}\s*$", "", caption, flags=re.IGNORECASE).strip()

"""Credits at the end of a caption that no mark tells: agencies, brackets, bars, and the forms of East Asian papers; texts alone."""

from __future__ import annotations

import re

from crawler.credit_marks import CREDIT_LABELS, PICTURE_WORDS, SENTENCE_ENDS, SOURCE_WORDS
from crawler.patterns import lazy

_LONGEST = 90
"""Characters of the longest credit."""

# Agencies and picture banks: a name of these alone, or after a slash, says whose the picture is.
AGENCY = (
    r"getty(?:\simages)?|reuters|afp|ap|dpa|epa|apa|pap|ansa|keystone|imago(?:\simages)?|picture[\s-]alliance|associated\spress|"
    r"ap\sphoto|shutterstock|istock(?:photo)?|alamy|adobe\s?stock|unsplash|pexels|pixabay|bloomberg|xinhua|zuma|scanpix|ritzau|"
    r"ntb|tt|efe|lusa|folhapress|imagoeconomica|eurokinissi|pixsell|cropix|απε-μπε|тасс|риа\sновости|уніан|укрінформ|belga|anp|ctk|čtk|mti|tass|anadolu|nurphoto|wikimedia(?:\scommons)?|midjourney|europa\spress|lapresse|cbc|bbc|"
    r"pti|ani|ians|kyodo(?:\snews)?|jiji|yonhap|共同(?:通信)?|時事(?:通信)?|ロイター|アフロ|新华社|新華社|中新社|연합뉴스|뉴시스|뉴스1"
)
_ARAB_AGENCY = r"الفرنسية|فرانس\sبرس|أ\s?ف\sب|رويترز|الأناضول|أسوشيتد\s?برس|أ\s?ب|الألمانية|الأوروبية|غيتي(?:\sإيمي?جز)?|شترستوك|وكالات|مواقع\sالتواصل(?:\sالاجتماعي)?"
"""In brackets behind a caption alone: elsewhere "the French" is no agency."""
_BEHIND = r"nuotr|nuotrauka|felvétele|fotója|fotogrāfija|foto"
"""The word for photo behind the name, in Lithuanian, Hungarian and Latvian."""
ACCOUNT = r"(?<![^\s(\[])(?:(?:instagram|facebook|twitter|x|flickr|telegram)\s?[/:]?\s?)?@\w[\w.]{2,29}|(?:https?://)?(?:www\.)?(?:instagram|facebook|twitter|flickr|x|t)\.(?:com|me)/[\w.@/-]{3,60}"
"""Accounts of networks, of whose pictures those are that name nothing else behind the caption."""
_ENDS = SENTENCE_ENDS + r"\"”»"
_BRACKET = re.compile(r"\s*[(（\[［]([^()（）\[\]［］]{2,90})[)）\]］]\s*$")
_BRACKET_CREDIT = lazy(
    rf"(?i)(?:\w\s?/\s?\w|撮影|[^を\s]{{1,14}}提供$|[摄攝]$|供[图圖]$|^\S{{2,6}}[社网網报報]发$|^(?:資料[圖图]片|资料图片?|ファイル写真|資料写真)$|(?<!무료\s)(?<!무료)제공$|자료\s?사진$|기자$|^(?:{_ARAB_AGENCY}|aa|dha|iha|पीटीआई|एएनआई|रॉयटर्स)$|"
    r"^(?:supplied|handout)(?:$|\s?:)|^(?:dok(?:\.|umentasi)\s|antara\sfoto)\b|^(?-i:[A-Z]{2,5}(?:\s[A-Z][a-z]+){0,2}:\s[A-Z])|^(?:写真|画像|사진)\s?[＝=]|"
    rf"\b(?:{AGENCY})$|^courtesy\b|\bphoto\sby\s(?-i:[A-Z])|^(?:{AGENCY})\b"
    rf"|^(?:{ACCOUNT})$"
    r"|^(?:photos?|foto|picture|image)\b(?:\s?[:.©/]|$|\s(?:by|courtesy|via|von|par|door|d[ei]|av|af|credit)\b|\s(?-i:[^\W\d_a-zà-þ]))|^fot\b)"
)
_NAME = r"[^\W\d_a-zà-þ][\w.’'-]*(?:\s(?:d[aeiou]l?|van|von|der|la|le|y|e|of|for))?"
_BY_WORD = rf"(?:Photos?|Fotos?|Bild(?:er)?|Picture|Image|Beeld|Фото)\s(?:by|von|par|por|door|d[aei]|av|af|courtesy of)\s{_NAME}(?:[\s/]+{_NAME}){{1,5}}|(?:Photos?|Fotos?)\s{_NAME}(?:[\s/]+{_NAME}){{1,3}}"
NAMED_BY_WORD = re.compile(rf"{_BY_WORD}$")
"""Whose a picture is, in words with a capital and no more than names: "Foto di Anna Rossi/ANSA", "Photo Anne Duval"."""
_BY = lazy(
    rf"(?i)(?:\s+[—–|-]|(?<=[{_ENDS}])\s*/?)\s*((?:(?:picture|photo|image|pic|photograph|illustration|screenshot)s?|photography)\s+(?:by|courtesy|via)\b.{{2,80}}|"
    rf"courtesy\s+(?:of\s)?\S.{{2,80}}|(?:{AGENCY}|pd|zvg)(?:\s(?:pic|photo|foto)\w*|\s?/\s?[^.!?/]{{3,40}})?|(?<=/)\s*[^/.]{{3,50}})$"
    rf"|(?:(?<=[{_ENDS}])\s+|\s/\s*|/\s+)((?:fotos?|photos?|bild(?:er)?|beeld|фото|снимка)\s(?:(?:von|par|door|d[ei]|av|af)\s|d['’])?(?-i:[^\W\d_a-zà-þ])(?:[^.!?:\d]|(?<=\s\w)\.){{2,60}})$"
    rf"|(?<=[{_ENDS}])\s+((?-i:(?:[A-ZÀ-Þ][\w'’&.-]*\s){{1,4}})(?:(?:file\s)?(?:photo|photograph)s?(?:\s?/\s?|\sby\s)(?-i:[A-ZÀ-Þ])(?:[^.!?:/\d]|(?<=\b\w)\.){{2,50}}\.?|(?:file|courtesy|handout)\sphoto\.?))$"
    r"|(?<=\w[.!?…])\s+[—–-]\s?((?-i:(?:[A-ZÀ-Þ][\w'’-]+\s){1,2}[A-ZÀ-Þ][\w'’-]+))$"
    r"|\s[–—-]\s((?:fotos?|photos?|bild(?:er)?|beeld)\s(?:von|par|door|d[ei]|av|af)\s(?-i:[^\W\d_a-zà-þ])(?:[^.!?:\d]|(?<=\s\w)\.){2,60})$"
    rf"|(?<=[{_ENDS}])\s+((?-i:[^\W\d_a-zà-þ])[^.!?:/]{{3,40}}(?:\s?/\s?(?:{AGENCY})(?:(?:\s?/\s?|\svia\s)(?:{AGENCY}))?|(?:\s?/\s?[^.!?:/]{{3,40}})?\svia\s(?:{AGENCY}))|"
    r"(?:divulgação|reprodução|arquivo pessoal)(?:\s?/\s?[^.!?/]{2,40})?)$"
    r"|(?<=[\w）)])(?:[、，]|[＝=]\s?)([^、，＝=。]{2,12}撮影)$|(?<=[\w）)])[＝=]\s?([^、，＝=。を]{1,16}提供)$|"
    r"(?<=[.다])\s+([가-힣]{2,4}\s?(?:선임|수습|인턴)?기자|(?!무[료상])[가-힣]{2,10}(?:\s[가-힣]{2,10})?\s?제공|(?:연합뉴스|뉴시스|뉴스1))(?:\s\S+@\S+)?$|"
    r"(?<=\w)[＝=]\s?((?:共同|時事|ロイター|AP|AFP)(?:通信)?)$|(?:\s|(?<=[。！？]))(\S{0,8}[记記]者\s?\S{2,6}(?:\s\S{2,6})?\s?[摄攝]?影?)$|"
    r"(?:\s|(?<=[。！？]))([^\s。，、]{2,12}供[图圖]|[\u4e00-\u9fff]{2,4}\s?(?<!拍)[摄攝]|(?<=[。！？])[\u4e00-\u9fff]{2,4}[摄攝]影|[\u4e00-\u9fff]{2,4}\s[摄攝]影|[^\s。，、]{2,6}[社网網报報]发|资料图片?|資料[圖图]片)$"
    rf"|\s[/|–—-]\s((?:{_ARAB_AGENCY}|ایسنا|ایرنا|تسنیم)(?:\s?/\s?\S[^/]{{2,30}})?)$"
    rf"|(?<=[{_ENDS}])\s+({ACCOUNT})$"
    r"|(?<=[.!?…»”\"])\s+((?:photos?\s)?(?-i:DR)|cortesía|aa|fayl\sşəkli|फाइल\sफोटो)$"
    rf"|(?:\s[/|–—-]|(?<=\w\w[.!?…\"”»]))\s*((?-i:[^\W\d_a-zà-þ])[^!?]{{2,50}}\s(?:{_BEHIND})\.?)$"
    rf"|(?<=\w)\s+((?-i:{_BY_WORD}))$"
    r"|\s\|\s+([^|.!?:]{3,50})$"
)
"""A credit set off from the caption by a dash, the end of a sentence, or such an end and a slash; one that papers print
without a colon after the last sentence; one before the word for photo; or what stands behind a bar.
In Chinese, a name right before the word for photography behind a blank alone may be a kind of it: "aerial photography"."""
_WORDS = f"{PICTURE_WORDS}|{SOURCE_WORDS}|{CREDIT_LABELS}"
_MARK_BEFORE = lazy(
    rf"(?i)©|(?:^|[\s(\[.!?–|/-])(?:(?:{_WORDS})\s?[:：]|(?:fot|zdj)\.)[^:：]{{0,{_LONGEST}}}$"
)
"""A mark before a name: of "Foto: M. Name / Agency" the name begins at the mark."""


def split_bracket(text: str) -> tuple[str, str]:
    """(caption, credit) where the caption ends in brackets that hold a photographer and agency."""
    if text.count("nuotr") == 1 and (before := _LITHUANIAN.match(text)) is not None:
        words = before["credit"].split()[:-1]
        if all(
            word[0].isupper() or not word[0].isalpha() for word in words
        ):  # not "Kryžius, asociatyvi nuotr."
            return before["caption"], before["credit"]
    match = _BRACKET.search(text)
    if match is None:
        match = _BY.search(text)
        if match is None or not match.start():
            return _split_signature(text)
        if _MARK_BEFORE.search(text, 0, match.end()):
            return text, ""  # a mark tells more than the form
        if match[0].lstrip().startswith("|") and "|" in text[: match.start()]:
            return text, ""  # bars part the lines of a list: what somebody wears, what a thing costs
        return text[: match.start()].strip(), next(filter(None, match.groups())).strip()
    if match.start() and _BRACKET_CREDIT.search(match[1]):
        return _with_name_before(text[: match.start()].strip(), match)
    if (
        text[: match.start()].endswith(_STOPS)
        and _is_name_and_house(match[1])
        and not _MARK_BEFORE.search(text)
    ):
        return text[: match.start()].strip(), match[1].strip()
    return text, ""


_STOPS = (".", "!", "?")


def _is_name_and_house(text: str) -> bool:
    """Whether brackets behind a sentence hold a name of two words or more and, behind a comma, the paper: "(Jane Doe, Harbour
    News)"; one word is a place or an age."""
    parts = text.split(", ")
    return len(parts) == 2 and all(" " in part and _are_names(part) for part in parts)


_LITHUANIAN = re.compile(
    r"(?P<credit>[^/]{3,50}(?:\s?/\s?[^/]{2,30})?\snuotr(?:\.|auka))\s*/\s*(?P<caption>\S.{3,})$"
)
"""Whose the picture is stands before the caption: "Jono Petraičio / BNS nuotr. / Keltas prie prieplaukos"."""


def _with_name_before(caption: str, bracket: re.Match[str]) -> tuple[str, str]:
    """Caption and credit where brackets hold the agency alone, and a name stands before them: "… the pier. Jane Doe (EFE)"."""
    said, end, name = _last_sentence(caption)
    if (
        end
        and " " in name
        and _are_names(name)
        and not _MARK_BEFORE.search(caption)
        and _ONLY_AGENCY.fullmatch(bracket[1])
    ):
        return said, f"{name} ({bracket[1].strip()})"
    return caption, bracket[1].strip()


_ONLY_AGENCY = lazy(f"(?i){AGENCY}")


def _split_signature(text: str) -> tuple[str, str]:
    """(caption, credit) where two names, or a name and a paper's, stand behind the last sentence: "Jane Doe / NNA", "JEAN
    DORÉ POUR LE COURRIER"; or one in capitals."""
    said, end, rest = _last_sentence(text)
    if not end or len(rest) > _LONGEST_SIGNATURE or _MARK_BEFORE.search(text):
        return text, ""
    if rest.isupper() and " " in rest and not said.isupper() and _are_names(rest) and "/" not in rest:
        return said, rest  # "… the pier. JANE DOE"
    parts = _JOINTS.split(rest)
    if len(parts) != 2 or not all(map(_are_names, parts)):
        return text, ""
    # in German all nouns begin as names do: "Rathaus / Kirche"
    is_signed = any(p.isupper() or p.endswith(_HOUSES) for p in parts) or (
        " " in parts[0] and "/" not in rest
    )
    return (said, rest) if is_signed else (text, "")


_LONGEST_SIGNATURE = 60
_HOUSES = ("Photos", "Photo", "Images", "Press")
_JOINTS = re.compile(r"\s?/\s?|\s(?:for|FOR|pour|POUR|per|PER|para|PARA|FÜR|voor|VOOR|dla|DLA)\s")


def _last_sentence(text: str) -> tuple[str, str, str]:
    """A text up to the end of the last sentence before its end, that end, and what follows it."""
    match = _SENTENCE_END.search(text)
    return (text[: match.start()].strip(), match[0], match[1]) if match is not None else (text, "", "")


_SENTENCE_END = re.compile(rf"(?<=[\w)\]][{_ENDS}])\s+([^{SENTENCE_ENDS}]{{5,}})$")


def _are_names(text: str) -> bool:
    """Whether all words of a text begin as those of names do, but for the particles between them."""
    words = text.split()
    return 0 < len(words) <= _MOST_WORDS and all(w[:1].isupper() or w in _PARTICLES for w in words)


_MOST_WORDS = 5
_PARTICLES = frozenset("de la le el du di da do dos van von der den of the y e".split())

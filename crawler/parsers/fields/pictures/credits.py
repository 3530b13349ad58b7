"""Whose a picture is: the credit apart from the caption, by names, marks, and how agencies write themselves."""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from itertools import pairwise

from lxml.html import HtmlElement

from crawler.credit_marks import CREDIT_LABELS, PICTURE_WORDS, SENTENCE_ENDS, SOURCE_WORDS
from crawler.document import text_content
from crawler.parsers.fields.page.inline import inline_text, is_read_aloud
from crawler.parsers.fields.page.marks import parts_of, words_of
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.caption_words import CAPTION_WORDS, CONTROL, CREDIT_WORDS
from crawler.parsers.fields.phrases.credit_ends import ACCOUNT, AGENCY, NAMED_BY_WORD, split_bracket
from crawler.patterns import lazy
from crawler.text import fold, holds_any, normalize_text

LONGEST_CREDIT = 90
_NETWORK = r"instagram|facebook|flickr|twitter|tiktok|youtube|telegram|linkedin"
"""Networks that a picture was taken from: behind a name and a slash only, for lines ask to be followed there."""
_CREDIT_TEXT = lazy(
    rf"(?ix)^[\s(\[–—-]*(?: .*(?:©|\(c\)|撮影) .* | .*(?:\bcopyright\b|all\srights\sreserved|alle\srechte\svorbehalten|tous\sdroits\sréservés).* | (?:{AGENCY}) | (?:{AGENCY})\s*[/|,–-].* | (?:[^{SENTENCE_ENDS}]{{2,60}}|[\w.-]+\.\w{{2,3}})[/|]\s*[^{SENTENCE_ENDS}]{{2,40}} "
    rf"| .{{0,50}}(?<!\w)(?:{AGENCY}) )[\s)\]]*$"
)
WHOLE_CREDIT = lazy(
    rf"(?i)^\W*(?:(?:picture|photo|image|photograph|illustration|screenshot)s?\s+(?:by|courtesy|via)\b.{{2,80}}|courtesy\s(?:of\s)?\S.{{2,60}}|"
    rf"(?-i:(?:[A-ZÀ-Þ][\w'’&.-]+\s){{1,3}})photos?\s?(?:by\s|/)(?-i:[A-ZÀ-Þ])[^{SENTENCE_ENDS}:：]{{2,40}}|"
    rf"(?:[^{SENTENCE_ENDS}:：]{{2,50}}?\s?(?:/|\bvia)\s?)?(?:{AGENCY})(?:\s(?:pic|photo|foto)\w*)?|"
    rf"[^.!?:/]{{2,50}}?\s?/\s?(?:{_NETWORK})|(?:{ACCOUNT})|"
    r"(?-i:[^\W\d_a-zà-þ])\S*(?:\s\S{3,})?(?:\s?/\s?\S+)?\s(?:nuotr|nuotrauka|felvétele|fotója))\W*$"
)
"""A caption that is nothing but a credit: "Photo by …", "… via Getty Images"."""
LICENCE = re.compile(
    r"(?i)\W*(?:(?:licen[cs]e\s)?cc(?:[ -](?:by|0|sa|nc|nd)(?:[ -](?:sa|nc|nd))*)?(?:\s\d\.\d)?|creative commons|public domain|domaine public|"
    r"dominio público|domínio público|gemeinfrei|d\.?\s?r\.?)\W*"
)
"""A caption that says nothing but how the picture may be used, or, in French, whose it is ("DR")."""
_WORDS = f"{PICTURE_WORDS}|{SOURCE_WORDS}|{CREDIT_LABELS}"
LEFT_MARK = lazy(
    rf"(?i)(?:[\s(\[/|–—-]*(?:(?<!\w)(?:(?:{_WORDS})(?:\s\w+\s(?:{_WORDS}))?\s*[:：]|fot\.|(?:copyright)\s*[:.])|©|[–—|/-]\s*copyright)"
    rf"|(?:^|[(\[/|–—]|(?<=[.!?])\s)\s*(?:{_WORDS})\.)\s*[)\]]?\s*$"
)
"""A mark that is left at the end of a caption when its credit is gone; "Das neue Bild." is the end of a sentence."""
_SET_OFF = re.compile(r"^\s*[/|–—(\[©-]")


def split_at_alt(text: str, image: HtmlElement, holder: HtmlElement) -> tuple[str, str]:
    """(caption, credit) where the caption is the alternative text, and a part set off from it by a sign or as an element."""
    for name in ("alt", "title"):
        alt = normalize_text(html.unescape(image.get(name) or ""))
        rest = text[len(alt) :]
        if _MARK_WITHIN.search(alt):
            continue  # what follows goes on with a credit that the alternative text has, too
        if len(alt) > 10 and text.startswith(alt) and 0 < len(rest) <= LONGEST_CREDIT:
            last = holder[-1] if len(holder) else None
            if _SET_OFF.match(rest) or (last is not None and inline_text(last) == rest.strip()):
                return alt, rest.strip(" /|–—()[]-")
    return text, ""


STARTS_AS_CREDIT = lazy(rf"(?i)^[\s(\[]*(?:©|\(c\)|(?:{_WORDS})\s?[:：©/.])")
_MARK_WITHIN = lazy(rf"(?i)(?:^|[\s(（\[.!?。–|/-])(?:©|\(c\)|(?:{_WORDS})\s?[:：©/]|(?:fot|zdj)\.)|撮影")


_MARK_BEHIND = lazy(rf"(?i)^(?:[^\s:：/|©]+\s+){{2}}[^:：/|©]*[\s(（\[,.!?。–-](?:{_WORDS})\s?[:：]")
"""A credit's mark behind a caption of three words or more."""


def is_credit(text: str) -> bool:
    """Whether a line of its own below a picture is nothing but a credit, by its mark or its form; "1 / 3" counts slides."""
    return len(text) <= LONGEST_CREDIT and (
        STARTS_AS_CREDIT.match(text) is not None
        or ((text[:1] in _DASHES or _CREDIT_TEXT.match(text) is not None) and any(map(str.isalpha, text)))
    )


def is_lone_credit(element: HtmlElement) -> bool:
    """Whether what an element says is a credit with no caption before it, as `is_credit` would have too: "The harbour © A
    Name"; nor in a line below it."""
    text = inline_text(element)
    if not is_credit(text) or is_above_caption(element):
        return False
    if STARTS_AS_CREDIT.match(text) is not None:
        return True
    mark = _MARK_BEHIND.search(text)  # "The harbour, photo: Reuters"
    return mark is None and not holds_any(text, ("©", "(c)", "(C)", "撮影"))


def is_above_caption(element: HtmlElement) -> bool:
    """Whether the first line of an element is a credit, and the caption is below it, not what a button says."""
    first = leading_credit(element)
    rest = inline_text(element, set(first)) if first else split_at_break(element)[0]
    return bool(rest) and CONTROL.match(rest) is None


def holds_credit(holder: HtmlElement) -> bool:
    """Whether a text below a picture has a credit in it."""
    text = inline_text(holder)
    return (
        _MARK_WITHIN.search(text) is not None
        or bool(split_bracket(text)[1])
        or bool(trailing_credit(holder))
        or next(holder.iter("cite"), None) is not None
    )


def marked_credit(box: HtmlElement) -> list[HtmlElement]:
    """The line of a picture's box that begins with a credit's mark."""
    for element in box.iterdescendants("p", "span", "div", "em", "i", "small", "td"):
        text = inline_text(element) if element.text or len(element) else ""
        is_line = 0 < len(text) <= LONGEST_CREDIT and STARTS_AS_CREDIT.match(text) is not None
        if is_line and not is_above_caption(element):
            return [element]
    return []


_SAID_CREDIT = re.compile(r"(?i)^(?:image source|image credit|photo credit|bildquelle|crédit photo|foto)\W*$")


def said_credit(box: HtmlElement) -> list[HtmlElement]:
    """The element whose label is only read aloud: "Image source, …"."""
    for element in box.iterdescendants("span", "p", "div"):
        hidden = next(iter(element), None)
        if (
            hidden is not None
            and is_read_aloud(hidden.get("class") or "")
            and _SAID_CREDIT.match(normalize_text(text_content(hidden)))
            and inline_text(element)
        ):
            return [element]
    return []


def credits_before(holder: HtmlElement, image: HtmlElement) -> list[HtmlElement]:
    """The element that stands alone between a picture and its caption, called credit or one by its form; a name where the
    caption is what the picture says of itself, for elsewhere it may be that of who is shown."""
    before = holder.getprevious()
    if before is None or normalize_text(before.tail):
        return []
    above = before.getprevious()
    if above is None and (box := before.getparent()) is not None and not normalize_text(box.text):
        above = box.getprevious()
    if above is None or normalize_text(above.tail) or not (above is image or is_inside(image, {above})):
        return []
    text = inline_text(before)
    if not 0 < len(text) <= LONGEST_CREDIT or inline_text(above):
        return []
    is_name = NAME.fullmatch(text) is not None and fold(inline_text(holder)) in map(
        fold, (image.get("alt"), image.get("title"))
    )
    return [before] if is_called_credit(before) or is_lone_credit(before) or is_name else []


def credits_after(holder: HtmlElement, box: HtmlElement) -> list[HtmlElement]:
    """The elements called credit, or that begin with a credit's mark, that follow a caption without anything between.

    Within the picture's own box the form of a credit is enough. Outside it, a line behind a caption that says its credit itself is
    of the text: "The bridge. Photo: Jane Doe", "Source: District Office".
    """
    is_within = is_inside(holder, {box}) and holder is not box
    test = is_credit if is_within else STARTS_AS_CREDIT.match
    caption = inline_text(holder)
    is_credited = not is_within and _MARK_WITHIN.search(caption) is not None and not LEFT_MARK.search(caption)
    found = []
    for element in holder.itersiblings():
        if words_of(element).isdisjoint(CREDIT_WORDS) and not _holds_only_credit(element):
            text = inline_text(element)
            if len(text) > LONGEST_CREDIT or is_credited or not test(text):
                break
        found.append(element)
    return [e for e in found if len(LEFT_MARK.sub("", inline_text(e))) > 1]


def _holds_only_credit(box: HtmlElement) -> bool:
    """Whether all that a box says is in one element called credit, as where the lines below a picture have a box each."""
    named = next((e for e in box.iterdescendants() if not words_of(e).isdisjoint(CREDIT_WORDS)), None)
    return named is not None and inline_text(named) == inline_text(box)


def is_both(element: HtmlElement) -> bool:
    """Whether one of an element's classes says caption, and another credit: it is the caption."""
    classes = (
        [w.rstrip("0123456789") for w in parts_of(name)] for name in (element.get("class") or "").split()
    )
    return any(
        not CAPTION_WORDS.isdisjoint(parts)
        and CREDIT_WORDS.isdisjoint(parts)
        and CREDIT_WORDS.isdisjoint(map("".join, pairwise(parts)))  # the owner of the caption is its credit
        for parts in classes
    )


_CREDIT_PROPERTIES = frozenset(("copyrightHolder", "creditText", "copyrightNotice", "creator"))


def is_called_credit(element: HtmlElement) -> bool:
    """Whether an element is called credit, by its class or by what it states of a picture; a second `figcaption` of
    the author is Labrador's."""
    if not words_of(element).isdisjoint(CREDIT_WORDS):
        return True
    stated = element.get("itemprop")
    return stated in _CREDIT_PROPERTIES or (stated == "author" and element.tag == "figcaption")


def credit_elements(
    holder: HtmlElement, image: HtmlElement, caption: HtmlElement | None = None
) -> list[HtmlElement]:
    """The outermost elements that are called credit, but those that hold the caption as well."""
    found: dict[HtmlElement, None] = {}
    whole: str | None = None
    around = {image, *image.iterancestors()}  # WordPress writes the author into the class of the whole entry
    if caption is not None:
        around.update(caption.iterancestors())
    for element in holder.iterdescendants():
        if element in around:
            continue
        is_credit = is_called_credit(element) or element.tag in _ATTRIBUTION
        if is_credit and not words_of(element).isdisjoint(CAPTION_WORDS) and is_both(element):
            continue
        if is_credit and _holds_caption(element):
            continue
        if element.tag == "small" and holder.tag in ("figcaption", "p", "dd"):
            # set smaller than the caption, unless the whole caption is
            whole = inline_text(holder) if whole is None else whole
            is_credit = is_credit or whole != inline_text(element)
        if (
            is_credit
            and element.tag != "button"  # which only shows the credit: "©"
            and not any(above in found for above in element.iterancestors())
            and inline_text(element)
        ):
            found[element] = None
    return list(found)


_ATTRIBUTION = ("cite", "footer")
"""Elements that say of a figure whose it is, whatever they are called."""


def _holds_caption(box: HtmlElement) -> bool:
    """Whether a box that is called credit is that of both: it holds an element called caption, and one called credit."""
    is_caption = is_credit = False
    for element in box.iterdescendants():
        is_called = is_called_credit(element)
        is_credit |= is_called
        is_caption |= not is_called and not words_of(element).isdisjoint(CAPTION_WORDS)
    return is_caption and is_credit


def leading_credit(holder: HtmlElement) -> list[HtmlElement]:
    """The first of a caption's lines when it begins with a credit's mark and another line follows; or the first of its
    elements, before all text, when it is a credit by its mark or form and the text follows it."""
    holder = _innermost(holder)
    if normalize_text(holder.text):
        return []
    first = next(holder.iterchildren(), None)
    if first is not None and first.tag in ("span", "small", "em", "i") and normalize_text(first.tail):
        text = inline_text(first)
        return [first] if 1 < len(text) <= LONGEST_CREDIT and _is_credit_before(text) else []
    lines = [e for e in holder if e.tag in ("div", "p", "span", "font") and inline_text(e)]
    if len(lines) < 2:
        return []
    text = inline_text(lines[0])
    return lines[:1] if len(text) <= LONGEST_CREDIT and STARTS_AS_CREDIT.match(text) else []


def _innermost(holder: HtmlElement) -> HtmlElement:
    """The box within boxes that has all the text of a caption in more than one part."""
    while len(holder) == 1 and not normalize_text(holder.text) and not normalize_text(holder[0].tail):
        holder = holder[0]
    return holder


def split_at_break(holder: HtmlElement) -> tuple[str, str]:
    """(caption, credit) where the first line of a caption, up to a line break, is a credit by its mark; empty otherwise."""
    holder = _innermost(holder)
    end = next(holder.iterchildren("br"), None)
    if end is None:
        return "", ""
    before = [holder.text or ""]
    for element in reversed(list(end.itersiblings(preceding=True))):
        before += (inline_text(element), element.tail or "")
    line, whole = normalize_text("".join(before)), inline_text(holder)
    is_line = len(line) <= LONGEST_CREDIT and whole.startswith(line) and LEFT_MARK.fullmatch(line) is None
    if not is_line or STARTS_AS_CREDIT.match(line) is None:
        return "", ""
    rest = whole[len(line) :].strip()
    return (rest, line) if rest else ("", "")


def split_behind_break(holder: HtmlElement) -> tuple[str, str]:
    """(caption, credit) where the last line of a caption, behind a line break, is a credit by its mark, form or word; empty
    otherwise."""
    holder = _innermost(holder)
    end = next(holder.iterchildren("br", reversed=True), None)
    if end is None:
        return "", ""
    behind = [end.tail or ""]
    for element in end.itersiblings():
        behind += (inline_text(element), element.tail or "")
    line, whole = normalize_text("".join(behind)), inline_text(holder)
    rest = whole.removesuffix(line).strip()
    if not rest or rest == whole or len(line) > LONGEST_CREDIT or LEFT_MARK.fullmatch(line) is not None:
        return "", ""
    is_whole = STARTS_AS_CREDIT.match(line) is not None or NAMED_BY_WORD.match(line) is not None
    is_whole |= is_credit(line) and not holds_any(line, ("©", "(c)", "(C)", "撮影"))
    return (rest, line) if is_whole else ("", "")


def _is_credit_before(text: str) -> bool:
    """Whether a text before a caption is a credit: by its mark with a name behind it, or as a name and an agency."""
    if STARTS_AS_CREDIT.match(text) is not None:
        return LEFT_MARK.fullmatch(text) is None
    return "/" in text and WHOLE_CREDIT.match(text) is not None


_MARK_AFTER_CAPTION = lazy(rf"(?i)(?<=[.!?…”\"»])\s+(?=(?:{_WORDS})\s?[:：]|©)")


def split_at_mark(text: str) -> tuple[str, str]:
    """(caption, credit) of an element called credit that begins with a sentence and has a credit's mark behind it: "The
    harbour at dawn. Photo: Jane Doe"; the caption is empty otherwise."""
    if STARTS_AS_CREDIT.match(text):
        return "", text
    parts = _MARK_AFTER_CAPTION.split(text, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 else ("", text)


_PARTS = frozenset(("span", "div", "p", "em", "i", "small", "a"))
NAME = re.compile(
    r"(?:[^\W\d_a-zà-þ][\w.'’-]*\s(?:(?:d[aeiou]l?|della|van|von|der|den|la|le|y|e|of)\s){0,2}){1,3}[^\W\d_a-zà-þ][\w'’-]+\.?(?:\s?[/|]\s?[\w .]{2,30}|\s\([\w .]{2,30}\))?"
    r"|[^\W\d_a-zà-þ]{2,}(?:[\s/|,-]{1,3}[^\W\d_a-zà-þ]{2,})*(?:\s\([\w .]{2,30}\))?|(?:[^\W\d_a-zà-þ]\.\s?){2,3}"
)
"""A name in full, one or an agency in capitals, or the initials that papers sign further pictures with."""
_LEAST_BEFORE = 20


def name_after(holder: HtmlElement, hidden: Collection[HtmlElement]) -> list[HtmlElement]:
    """The second of the two parts that all of a caption's text is in, but for what is `hidden`, when it is a name and the
    first is a text: papers sign pictures so, under classes that name nothing."""
    parts = [e for e in holder if e not in hidden and normalize_text(text_content(e))]
    if len(parts) != 2 or any(e.tag not in _PARTS for e in parts):
        return []
    if normalize_text(holder.text) or any(normalize_text(e.tail) for e in holder):
        return []
    before, name = (inline_text(part) for part in parts)
    if len(name) > LONGEST_CREDIT or len(before) < max(_LEAST_BEFORE, len(name)):
        return []
    name = name if " (" in name else name.strip("()[] ")
    return parts[1:] if name[:1].isupper() and NAME.fullmatch(name) else []


def trailing_credit(holder: HtmlElement) -> list[HtmlElement]:
    """The last element of a caption when its text is a credit by its form and other text stands before it."""
    last = holder
    while True:
        children = [e for e in last if normalize_text(text_content(e))]
        if not children:
            break
        if len(children) == 1 and not normalize_text(last.text):
            last = children[0]
            continue
        last = children[-1]
        break
    if last is holder or (last.tail or "").strip():
        return []
    text = inline_text(last)
    whole = inline_text(holder)
    if len(text) >= len(whole) or not whole.endswith(text) or len(text) > LONGEST_CREDIT:
        return []
    if whole[: -len(text)].rstrip().endswith(_SLASHES) and text[:1].isupper() and NAME.fullmatch(text):
        return [last]  # "What is seen / <a>A Name</a>", as writers for Ghost and Substack set it
    before = last.getprevious()
    if last.tag == "a" and before is not None and before.tag == "a" and is_joint(before.tail):
        whole = normalize_text(text_content(holder))
        caption = whole[: -len(text)].rpartition(inline_text(before))[0].strip()
        return (
            [] if not caption or _SAID_BEFORE.search(caption) else [before, last]
        )  # "<a>A Name</a> / <a>Unsplash</a>"
    in_brackets = text.startswith("(") and text.endswith(")")
    is_credit = in_brackets or text[:1] in _DASHES or STARTS_AS_CREDIT.match(text) or _CREDIT_TEXT.match(text)
    return [last] if is_credit and LEFT_MARK.fullmatch(text) is None else []


_JOINT = re.compile(r"(?i)[/|,·&+]|on|via|auf|sur|para|na")
_SAID_BEFORE = re.compile(r"(?i)\b(?:by|von|par|por|di|door|courtesy of)\s*$")


def is_joint(text: str | None) -> bool:
    """Whether what stands between two links makes one credit of them."""
    return _JOINT.fullmatch(normalize_text(text)) is not None


_SLASHES = ("/", "|", "©")
_DASHES = frozenset("–—|/")
"""An element that begins with one of these is set off from the caption before it."""

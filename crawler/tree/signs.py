"""Signs that a reader sees and the text of the tree lacks: written out where they stand; must not know any site.

Quotations: browsers set the marks around `q` (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element).
Pages that write them themselves, as German federal ones do, have them beside it.

Raised and lowered numbers: of `10<sup>6</sup>` or `2015<sup>1</sup>`, a power and the mark of a note, a plain text would make
other numbers. Behind letters (m2, CO2) they are left as everybody types them.

Pictures of signs: the initial that begins a text, the "@" that hides an address of mail from robots, and the faces that
WordPress and others draw for what was typed; `alt` has the sign.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, append_text, forget, take_out, xml_text

_MARKS = frozenset("\"'“”„‟«»‹›‘’‚‛「」『』《》〈〉")
_QUOTES = {
    **dict.fromkeys("bg cs da de et is lt lv mk sk sl sr".split(), "„“‚‘"),
    **dict.fromkeys("hr hu pl ro".split(), "„”‚’"),
    **dict.fromkeys("be el es fr it no nb nn pt ru sq uk".split(), "«»“”"),
    **dict.fromkeys("ja zh".split(), "「」『』"),
}
"""By language, the marks around a quotation and around one in it, after the quotations of Unicode's CLDR."""
_TYPE = frozenset(("a", "b", "em", "i", "span", "strong"))
"""What only sets the type of a quotation in it."""
_PLAIN_QUOTES = "“”‘’"
_NUMBER = re.compile(r"\s*[-+−–]?\d{1,3}\s*")
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_LOWERED = str.maketrans("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")
_FACES = frozenset(("emoji", "smiley", "twemoji", "wp-smiley"))
_PICTURE = re.compile(r"\s*(?:[2-9]\d\d|\d{4})")
"""The width of what is more than a letter."""
_LONGEST_FACE = 12
"""Characters of a sign with what joins and colours it, or of one typed with letters' neighbours."""


def write_signs(root: HtmlElement, attributed: Attributed) -> bool:
    """Write out the signs of a page; say whether a picture went for one. `attributed` is kept up to date."""
    for element in root.iter("q", "sup", "sub"):
        if element.tag == "q":
            _quote(element)
        elif (
            _NUMBER.fullmatch(_text_of(element))
            and _text_before(element)[-1:].isdecimal()
            and not _is_in_day(element)
        ):
            if _is_over(element):
                element.text = f" {element.text or ''}"
            else:
                _set_apart(element)
    pictures = [
        (p, _sign_of(p, alt.strip())) for p, alt in attributed.get("alt", {}).items() if p.tag == "img"
    ]
    for picture, sign in pictures:
        if sign:
            forget(picture, attributed)
            picture.tail = xml_text(f"{sign}{picture.tail or ''}")
            take_out(picture)
    return any(sign for _, sign in pictures)


def _quote(quotation: HtmlElement) -> None:
    text = _text_of(quotation).strip()
    outer = quotation
    while (above := outer.getparent()) is not None and above.tag in _TYPE:
        if outer.getprevious() is not None or outer.getnext() is not None:
            break
        if (above.text or "").strip() or (outer.tail or "").strip():
            break
        outer = above
    before, after = _text_before(outer).rstrip()[-1:], (outer.tail or "").lstrip()[:1]
    if not text or not _MARKS.isdisjoint((text[0], text[-1], before or " ", after or " ")):
        return
    language = next(
        (e.get("lang") or "" for e in (quotation, *quotation.iterancestors()) if e.get("lang")), ""
    )
    quotes = _QUOTES.get(language[:2].lower(), _PLAIN_QUOTES)
    inner = 2 * (sum(1 for _ in quotation.iterancestors("q")) % 2)
    if next(quotation.iter("p", "div", "li"), None) is not None:
        _mark_within(quotation, quotes[inner], quotes[inner + 1])
        return
    quotation.text = quotes[inner] + (quotation.text or "")
    append_text(quotation, quotes[inner + 1])


def _mark_within(quotation: HtmlElement, before: str, after: str) -> None:
    """Set marks around what paragraphs in a quotation say: beside them each would be a line of its own."""
    said = [text for text in quotation.xpath(".//text()") if text.strip()]
    for text, marked in ((said[-1], f"{said[-1].rstrip()}{after}"), (said[0], None)):
        holder = text.getparent()
        if text.is_tail:
            holder.tail = xml_text(marked or before + (holder.tail or "").lstrip())
        else:
            holder.text = xml_text(marked or before + (holder.text or "").lstrip())


def _is_in_day(number: HtmlElement) -> bool:
    """Whether a number is a part of a day: boxes of days raise months and lower years."""
    above = number.getparent()
    return above is not None and (above.tag == "time" or "date" in (above.get("class") or "").lower())


def _is_over(number: HtmlElement) -> bool:
    """Whether a raised number is that above the line of a fraction, behind a whole number: "2<sup>1</sup>/<sub>4</sub>"."""
    below = number.getnext()
    return (number.tail or "").strip() in ("/", "⁄") and below is not None and below.tag == "sub"


def _set_apart(number: HtmlElement) -> None:
    """The number in signs of its own size; the link of a note stays."""
    signs = _RAISED if number.tag == "sup" else _LOWERED
    for part in number.iter():
        part.text = part.text and part.text.translate(signs)
        if part is not number:
            part.tail = part.tail and part.tail.translate(signs)


def _sign_of(picture: HtmlElement, alt: str) -> str:
    """The sign that a picture stands for, empty where it is a picture."""
    if not 0 < len(alt) <= _LONGEST_FACE:
        return ""
    if len(alt) > 1 or not (alt.isalpha() or alt == "@"):
        is_face = not _FACES.isdisjoint((picture.get("class") or "").lower().split())
        return alt if is_face and not any(map(str.isalpha, alt)) else ""
    if _PICTURE.match(picture.get("width") or "") is not None:
        return ""
    before, after = _text_before(picture).rstrip()[-1:], picture.tail or ""
    if alt == "@":
        return alt if before.isalnum() and after.lstrip()[:1].isalnum() else ""
    is_one_word = after[:1].islower() or (after[:1].isupper() and not after[1:2].islower())
    return alt if not before and alt.isupper() and is_one_word else ""


def _text_of(element: HtmlElement) -> str:
    return "".join(element.itertext())


def _text_before(element: HtmlElement) -> str:
    """What stands right before an element in the one around it."""
    before = element.getprevious()
    if before is None:
        above = element.getparent()
        return (above.text or "") if above is not None else ""
    return before.tail or _text_of(before)

"""Formulas in MathML (https://www.w3.org/TR/mathml-core/), written out as a line of text where they stand; must not know any site.

A formula in a sentence is a word of it: without it the sentence says nothing. What programs draw a formula from, and read it
aloud from, often stands beside what they draw (KaTeX, MathJax, MediaWiki); such a copy is left as it is.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget, xml_text

_COPY = re.compile(r"(?i)mathml|assistive|katex|mathjax")
_HIDDEN = re.compile(r"(?i)display\s*:\s*none")
_AROUND = 3
"""Elements around a formula that may say that it is a copy."""
_UNSAID = frozenset(("annotation", "annotation-xml", "mphantom", "maligngroup", "malignmark"))
_INVISIBLE = dict.fromkeys(range(0x2061, 0x2065))
"""Signs for "times", "of" and "and" that are not drawn."""
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_DEEPEST = 40


def write_formulas(root: HtmlElement, attributed: Attributed) -> bool:
    """Put the text of each formula in its place; say whether there was one. `attributed` is kept up to date."""
    formulas = list(root.iter("math"))
    is_any = False
    for formula in formulas:
        if _is_copy(formula):
            continue
        text = " ".join(_said(formula, 0).split())
        if text:
            forget(formula, attributed)
            for part in list(formula):
                formula.remove(part)
            formula.text = xml_text(text)
            formula.tag = _WRITTEN
            is_any = True
    if is_any:  # all at once: to take out each is to join the texts around it anew
        etree.strip_tags(root, _WRITTEN)
    return is_any


_WRITTEN = "written-formula"


def _is_copy(formula: HtmlElement) -> bool:
    around = (formula, *islice(formula.iterancestors(), _AROUND))
    return any(
        _COPY.search(f"{e.tag} {e.get('class') or ''}") is not None
        or _HIDDEN.search(e.get("style") or "") is not None
        for e in around
        if isinstance(e.tag, str)
    )


def _said(part: HtmlElement, depth: int) -> str:
    """What a part of a formula says, in the order of its signs."""
    if not isinstance(part.tag, str) or part.tag in _UNSAID or depth > _DEEPEST:
        return ""
    parts = [_said(inner, depth + 1) for inner in part]
    if part.tag == "mfrac" and len(parts) == 2:
        return "/".join(map(_in_brackets, parts))
    if part.tag in ("msqrt", "mroot") and parts:
        return f"√{_in_brackets(''.join(parts[:1] if part.tag == 'mroot' else parts))}"
    if part.tag == "msup" and len(parts) == 2 and parts[0][-1:].isdecimal():
        return parts[0] + parts[1].translate(_RAISED)
    if part.tag in ("mtable", "mtr", "mlabeledtr"):
        return " ".join(parts)
    own = (part.text or "").translate(_INVISIBLE)
    if part.tag == "mspace":
        own = " "
    elif part.tag not in ("mtext", "ms"):
        own = own.strip()
    return own + "".join(parts)


def _in_brackets(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"

"""What a browser shows of a page on demand: panels of tabs and accordions with their titles; must not know any site.

A panel is not shown until its tab or question is pressed, and is text all the same; menus, dialogs and forms unfold too,
and are none. Titles of accordions are buttons, labels of checkboxes, or links that lead nowhere
(https://www.w3.org/WAI/ARIA/apg/patterns/accordion/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from lxml.html import HtmlElement

from crawler.tree.edits import Attributed

_HIDING = re.compile(
    r"(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important\s*)?(?=;|$)"
)
_POPUPS = frozenset(("modal", "dropdown", "offcanvas", "popover", "tooltip"))
_NO_PANELS = frozenset(("dialog", "alertdialog", "menu", "tooltip", "navigation", "search", "alert"))
_OUTSIDE = frozenset(("nav", "header", "footer", "aside", "form", "dialog"))
_TAB = re.compile(r"(?i)(?:^|[\s_-])(?:tabs?|accordions?|collaps\w*|toggles?)(?=$|[\s_-])")
_TEXT = 50
"""Characters outside links from which a panel is a text …"""
_HEADED = 20
"""… where its button is a heading …"""
_LINKED = 0.3
"""… and the share of those in links that it has at most."""
_TITLES = 2
"""Titles from which they are those of an accordion: a lone one says "Show more", unless a heading in it names the panel."""
_LONGEST = 300


def unfold(attributed: Attributed) -> set[HtmlElement]:
    """Show what tabs and accordions hold, under their titles; the elements whose attributes are no longer `attributed`."""
    controls = [*_controls(attributed), *_controls_above(attributed)]
    _read_checklists(attributed)
    titles: dict[str, list[HtmlElement]] = {}
    known: dict[HtmlElement, bool] = {}
    for control, panel in controls:
        if panel not in known:
            known[panel] = _is_text(panel, _HEADED if _is_in_heading(control) else _TEXT)
        if not known[panel]:
            continue
        _show(panel)
        if _heads(control, panel):
            words = " ".join("".join(control.itertext()).split())
            if 1 < len(words) <= _LONGEST:
                titles.setdefault(words, []).append(control)
    changed = {panel for panel, is_text in known.items() if is_text}
    for control in chain.from_iterable(titles.values()):
        if len(titles) >= _TITLES or next(control.iterdescendants(*_HEADINGS), None) is not None:
            changed.update(_name_title(control))
    return changed


def _controls(attributed: Attributed) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """What names what it unfolds, and that."""
    named = [
        (control, target)
        for name in ("aria-controls", "data-target", "data-bs-target", "data-toggle")
        for control in attributed.get(name, ())
        if not control.get("aria-haspopup")
        and _POPUPS.isdisjoint((control.get("data-toggle"), control.get("data-bs-toggle")))
        and (target := (control.get(name if name != "data-toggle" else "href") or "").lstrip("#"))
    ]
    yield from _disclosed(attributed)
    yield from _answers(attributed)
    yield from _rests(attributed)
    hiding = attributed.get("style", {}).keys() | attributed.get("hidden", {}).keys()
    hidden = attributed.get("id", {}).keys() & hiding if hiding else ()
    if hidden:
        ids = {f"#{e.get('id')}" for e in hidden if e.get("style") or e.get("hidden") is not None}
        named += [
            (a, href[1:]) for a, href in attributed.get("href", {}).items() if href in ids and _is_tab(a)
        ]
    if named:
        panels = {panel.get("id"): panel for panel in attributed.get("id", ())}
        yield from ((control, panels[target]) for control, target in named if target in panels)
    yield from ((e, e) for e in attributed.get("role", ()) if e.get("role") == "tabpanel")


def _answers(attributed: Attributed) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """Questions, and the boxes right below them that are not shown, where only a script ties these together."""
    for panel in attributed.get("style", ()):
        if panel.tag in _PANELS and _HIDING.search(panel.get("style") or "") is not None:
            before = next(panel.itersiblings(preceding=True), None)
            if before is not None and len(before) < _PARTS:
                words = "".join(before.itertext()).rstrip()
                if words[-1:] in _QUESTIONS and len(words) <= _LONGEST:
                    yield before, panel


def _disclosed(attributed: Attributed) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """Buttons that say whether what follows them, or the heading around them, is open, and that where it is not: a script finds
    it by its place (https://inclusive-components.design/collapsible-sections/)."""
    for button in attributed.get("aria-expanded", ()):
        if button.tag != "button" or button.get("aria-controls") or button.get("aria-haspopup"):
            continue
        above = button.getparent()
        box = above if above is not None and above.tag in _HEADINGS else button
        panel = next(box.itersiblings(), None)
        if panel is not None and (
            panel.get("hidden") is not None or _HIDING.search(panel.get("style") or "") is not None
        ):
            yield button, panel


def _is_in_heading(control: HtmlElement) -> bool:
    above = control.getparent()
    return above is not None and above.tag in _HEADINGS


def _rests(attributed: Attributed) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """Buttons called "more" right below the rest of a text, which only a script ties to it."""
    for panel in attributed.get("style", ()):
        if panel.tag in _RESTS and _HIDING.search(panel.get("style") or "") is not None:
            after = next(panel.itersiblings(), None)
            if (
                after is not None
                and after.tag in ("button", "a")
                and (after.tag == "button" or (after.get("href") or "#").startswith(("#", "javascript:")))
                and not (after.get("aria-haspopup") or after.get("aria-controls"))
                and _MORE.search(f"{after.get('class') or ''} {after.get('id') or ''}")
                and next(panel.itersiblings(preceding=True), None) is not None
            ):
                yield after, panel


_RESTS = ("div", "section", "span", "p")
_MORE = re.compile(
    r"(?i)(?:^|[\s_-])(?:(?:read|show|view|see|btn|toggle)[_-]?more|more[_-]?(?:btn|button|link|toggle|text)|more|weiterlesen|mehr)(?=$|[\s_-])"
)
_PANELS = ("div", "dd", "p", "section")
_PARTS = 5
_QUESTIONS = frozenset("?？؟\u037e")  # the last is the Greek one


def _controls_above(attributed: Attributed) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """The buttons and labels that only styles and scripts tie to what follows them, and that."""
    controls = [
        e
        for e, classes in attributed.get("class", {}).items()
        if e.tag == "button" and ("ccordion" in classes or ("xpand" in classes and _is_before_panel(e)))
    ]
    for box, kind in attributed.get("type", {}).items():  # that is ticked to unfold what follows its label
        if kind in ("checkbox", "radio") and box.tag == "input":
            label = next(box.itersiblings(), None)
            if label is not None and label.tag == "label" and label.get("for") == box.get("id"):
                controls.append(label)
    for control in controls:
        after = next(control.itersiblings(), None)
        # what opens all at once stands above the titles themselves
        if (
            after is not None
            and not control.get("aria-controls")
            and all(e is control or "ccordion" not in (e.get("class") or "") for e in after.iter("button"))
        ):
            yield control, after


def _is_before_panel(button: HtmlElement) -> bool:
    """Whether what follows a button that expands something is called so, too."""
    after = next(button.itersiblings(), None)
    return after is not None and "xpand" in (after.get("class") or "")


def _read_checklists(attributed: Attributed) -> None:
    """Read as words the labels of lists whose items are ticked off as one goes: what a recipe needs. Those of forms and of
    filters beside a list are controls."""
    ticked: dict[HtmlElement, list[HtmlElement]] = {}
    for box, kind in attributed.get("type", {}).items():
        item = next(box.iterancestors("li"), None) if kind == "checkbox" and box.tag == "input" else None
        items = item.getparent() if item is not None else None
        if items is not None and items.tag in ("ul", "ol") and _is_ticked(item):
            ticked.setdefault(items, []).append(item)
    for items, rows in ticked.items():
        if len(rows) < _ROWS or any(above.tag in _OUTSIDE for above in items.iterancestors()):
            continue
        for row in rows:
            for label in list(row.iter("label")):
                label.tag = "span"


def _is_ticked(item: HtmlElement) -> bool:
    """Whether an item of a list has one control, and a label but no link."""
    return (
        next(item.iter("a"), None) is None
        and next(item.iter("label"), None) is not None
        and len(list(item.iter("input"))) == 1
    )


_ROWS = 3


def _is_tab(link: HtmlElement) -> bool:
    """Whether a link within the page is called a tab or the title of an accordion, or stands in a box called so."""
    if link.get("role") == "tab":
        return True
    box: HtmlElement | None = link
    for _ in range(3):
        if box is None:
            return False
        if _TAB.search(box.get("class") or ""):
            return True
        box = box.getparent()
    return False


def _is_text(panel: HtmlElement, least: int) -> bool:
    """Whether a panel is a text of at least so many characters: no menu, dialog or form."""
    if panel.tag in ("input", "label", "button") or panel.tag in _OUTSIDE or panel.get("aria-modal"):
        return False
    if panel.get("role") in _NO_PANELS or next(panel.iter("input", "textarea", "h1"), None) is not None:
        return False
    if any(above.tag in _OUTSIDE for above in panel.iterancestors()):
        return False
    whole = _chars(panel)
    linked = sum(map(_chars, panel.iter("a")))
    return whole - linked >= least and linked <= _LINKED * whole


def _chars(element: HtmlElement) -> int:
    """The characters of an element; those of East Asia say twice as much."""
    texts: list[str] = [text for text in element.itertext() if not text.isspace()]
    wide = sum(letter > _LETTERS for text in texts if not text.isascii() for letter in text)
    return sum(map(len, texts)) + wide


_LETTERS = "\u2e7f"


def _show(panel: HtmlElement) -> None:
    if panel.get("hidden") is not None:
        del panel.attrib["hidden"]
    style = panel.get("style")
    if style:
        panel.set("style", _HIDING.sub("", style))
    classes = (panel.get("class") or "").split()
    if "hidden" in classes:
        panel.set("class", " ".join(name for name in classes if name != "hidden"))


def _heads(control: HtmlElement, panel: HtmlElement) -> bool:
    """Whether a control stands right above its panel, be it in boxes of its own."""
    if control.tag == "a" and (control.get("href") or "#")[0] != "#":
        return False
    box = control
    for _ in range(3):
        after = next(box.itersiblings(), None)
        if after is not None:
            return bool(after is panel or panel in after.iterchildren())
        above = box.getparent()
        if above is None:
            return False
        box = above
    return False


def _name_title(control: HtmlElement) -> list[HtmlElement]:
    """Make a heading of a title that is a control, and words of the links in it, which are given."""
    links = [link for link in control.iter("a") if (link.get("href") or "#")[0] == "#"]
    for link in links:
        link.tag = "span"
        link.attrib.pop("href", None)
    if control.tag in ("button", "label") and not any(
        above.tag in _HEADINGS for above in islice(control.iterancestors(), 3)
    ):
        control.tag = "h3"
    return links


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary"))

"""Links that lead nowhere and have a script open their target: the rows of boards, `<a href="#" onclick="popup('/view?no=7')">`;
and boxes that are links as a whole to a script alone, `<div onclick="location.href='/view?no=7'">`, `<tr data-href="/view/7">`.

They are given their target, so that whatever reads the page finds them as it finds all others. Links to parts of the
page itself (`#one`, `#two`) may call scripts with addresses too, to count readers; those keep their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from lxml.html import HtmlElement

_FEWEST = 3
"""Targets of one kind from which links are rows of a list: buttons to print, or to share on one network or other, are not."""
_NOWHERE = re.compile(r"(?i)\s*(?:#[\w-]*|javascript:\s*(?:void\s*\(\s*0?\s*\)|return false|//)?\s*;?)?\s*$")
_ADDRESS = re.compile(r"""(?P<quote>['"])(?P<address>(?:https?://|\.{0,2}/|\?)[^'"\s]{3,})(?P=quote)""")
_SCRIPT = "javascript:"
_DOCUMENT = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip)(?:[?#]|$)")
_COUNTS = re.compile(
    r"(?i)(?<![\w$])(?:ga|gtag|_?gaq|_paq|piwik|matomo|dataLayer|track\w*|(?:count|log|hit)(?:er|click|event|view)?s?)(?![\w$])"
)
"""Calls that count readers: an address in them is the name under which a click is counted, and often none of the site."""


def lead_opened_links(attributed: Mapping[str, Mapping[HtmlElement, str]]) -> bool:
    """Give links the one address that their scripts name, where several call the same script with addresses of one kind, or
    the address is that of a document; whether there were any."""
    hrefs = attributed.get("href", {})
    scripts = {
        link: script
        for link, script in attributed.get("onclick", {}).items()
        if _NOWHERE.match(hrefs.get(link, ""))
    }
    scripts.update(
        (link, href) for link, href in hrefs.items() if href[:11].lower() == _SCRIPT and "/" in href
    )
    groups: dict[tuple[str, str, str], dict[HtmlElement, str]] = defaultdict(dict)
    for link, script in scripts.items():
        if link.tag != "a" or next(link.iter("img"), None) is not None:
            continue  # pictures open in viewers
        found = list(_ADDRESS.finditer(script))
        if len(found) == 1 and not _COUNTS.search(script[: found[0].start()].rpartition(";")[2]):
            address = found[0]["address"]
            nowhere = hrefs.get(link, "") if script != hrefs.get(link) else ""
            groups[nowhere, script[: found[0].start()], _kind(address)][link] = address
    is_other = False
    for group in groups.values():
        is_row = len(set(group.values())) >= _FEWEST
        for link, address in group.items():
            if is_row or _DOCUMENT.search(address) is not None:
                link.set("href", address)
                is_other = True
    return is_other


def lead_opened_rows(attributed: Mapping[str, Mapping[HtmlElement, str]]) -> bool:
    """Make a link of the title of each box without one that a script leads on, where several do so alike; whether there were
    any."""
    groups: dict[tuple[str, str, str], dict[HtmlElement, str]] = defaultdict(dict)
    for name in _LEADING:
        for box, said in attributed.get(name, {}).items():
            if box.tag not in _BOXES:
                continue
            found = _TARGET.search(said) if name == "onclick" else _BARE.fullmatch(said.strip())
            if found is not None:
                groups[name, said[: found.start("address")], _kind(found["address"])][box] = found["address"]
    is_other = False
    for group in groups.values():
        if len(set(group.values())) < _FEWEST or any(
            next(box.iter("a", "form"), None) is not None for box in group
        ):
            continue
        for box, address in group.items():
            title = _title_of(box)
            link = title.makeelement("a", {"href": address})
            link.text, title.text = title.text, None
            link.extend(list(title))
            title.append(link)
            is_other = True
    return is_other


def lead_opened_documents(attributed: Mapping[str, Mapping[HtmlElement, str]]) -> bool:
    """Make links of buttons and boxes that only a script or a form leads to a document, whose address tells what it is; whether
    there were any."""
    found: dict[HtmlElement, str] = {}
    for name in (*_LEADING, "data-file", "data-download", "action"):
        for box, said in attributed.get(name, {}).items():
            if not _DOCUMENT.search(said) and name != "onclick":
                continue
            target = _TARGET.search(said) if name == "onclick" else _DOCUMENT_ADDRESS.fullmatch(said.strip())
            if target is not None and _DOCUMENT.search(target["address"]):
                found.setdefault(box, target["address"])
    is_other = False
    for box, address in found.items():
        controls = (e for e in box.iter("button", "input") if e.get("type", "submit") in ("submit", "button"))
        control = next(controls, None) if box.tag == "form" else box
        if control is None or next(box.iter("a", "img", "select", "textarea"), None) is not None:
            continue
        if control.tag == "input":
            control.text = control.get("value")
        elif control.tag not in ("button", "span"):
            control = _title_of(control)
            link = control.makeelement("a")
            link.text, control.text = control.text, None
            link.extend(list(control))
            control.append(link)
            control = link
        control.tag = "a"
        for name in ("type", "value", "name"):
            control.attrib.pop(name, None)
        control.set("href", address)
        is_other = True
    return is_other


_DOCUMENT_ADDRESS = re.compile(r"(?P<address>(?:https?://|\.{0,2}/)[^\s{}<>]{2,})")
"""A bare name may be the one under which a script saves the file."""


def _title_of(box: HtmlElement) -> HtmlElement:
    """The first heading of a box, else the part of it that says most, else the box."""
    heading = next(box.iter("h1", "h2", "h3", "h4", "h5", "h6"), None)
    if heading is not None:
        return heading
    parts = [
        part for part in box.iterdescendants() if part.tag in _PARTS and part.text and not part.text.isspace()
    ]
    return max(parts, key=lambda part: len(part.text or ""), default=box)


_LEADING = ("onclick", "data-href", "data-url", "data-link", "data-target-url")
_BOXES = ("div", "li", "tr", "article", "section", "td", "dd", "p")
_PARTS = frozenset(("b", "strong", "span", "td", "p", "div"))
_TARGET = re.compile(
    r"""(?:location(?:\.href)?\s*=|(?:location\.(?:assign|replace)|window\.open)\s*\()\s*(?P<quote>['"])(?P<address>[^'"\s]{2,})(?P=quote)"""
)
_BARE = re.compile(
    r"(?P<address>(?:https?://|/|\./|\?)[^\s{}<>]{2,}(?<!\.jpg)(?<!\.png)(?<!\.gif)(?<!\.webp)(?<!\.js)(?<!\.json))"
)
"""The address of a page, as an attribute for scripts has it."""


def _kind(address: str) -> str:
    """What addresses of one kind have in common: the script that is asked, else the folder."""
    path, question, _ = address.partition("?")
    return path if question else path.rpartition("/")[0]

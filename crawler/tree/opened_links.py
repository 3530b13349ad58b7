"""Links that lead nowhere and have a script open their target: the rows of boards, `<a href="#" onclick="popup('/view?no=7')">`.

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


def _kind(address: str) -> str:
    """What addresses of one kind have in common: the script that is asked, else the folder."""
    path, question, _ = address.partition("?")
    return path if question else path.rpartition("/")[0]

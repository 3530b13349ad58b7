"""Addresses of electronic mail that Cloudflare keeps from those who gather them; must not know any site.

It writes each address of a page in sixteens, each sign combined with the first by "exclusive or", and a script puts the
address back: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/. A page that was
stored as it came has the sixteens alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml.html import HtmlElement

_PATH = "/cdn-cgi/l/email-protection"
_SIXTEENS = re.compile(r"(?:[0-9a-fA-F]{2}){4,}")


def show_addresses(attributed: Mapping[str, Mapping[HtmlElement, str]]) -> bool:
    """Write the protected addresses, and the links to them, as they were; say whether there are any."""
    is_any = False
    for link, href in attributed.get("href", {}).items():
        address = _read(href.partition(f"{_PATH}#")[2]) if _PATH in href else None
        if address is not None:
            link.set("href", f"mailto:{address}")
            is_any = True
    for element, sixteens in attributed.get("data-cfemail", {}).items():
        shown = _read(sixteens)
        if shown is not None:
            for part in list(element):
                element.remove(part)
            element.text = shown
            if element.tag == "a" and (element.get("href") or "").endswith(_PATH):
                element.set("href", f"mailto:{shown}")
            is_any = True
    return is_any


def _read(sixteens: str) -> str | None:
    if _SIXTEENS.fullmatch(sixteens) is None:
        return None
    key, *signs = bytes.fromhex(sixteens)
    text = bytes(sign ^ key for sign in signs).decode("utf-8", "replace")
    return text if "@" in text and text.isprintable() else None

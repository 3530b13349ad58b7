"""XML of feeds and sitemaps, as far as it can be read; fetches nothing and expands no entities."""

from __future__ import annotations

import re
from html.entities import html5

from lxml import etree

from crawler.encoding import decode
from crawler.feed_marks import find_start
from crawler.urls import absolute_url

_TAIL = 4096
_REFERENCE = re.compile(
    rb"(?is)<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?!#(?:\d{1,8}|x[\da-f]{1,6});)(?:([a-z][a-z\d]{0,30});)?"
)
"""A character by its name, or a bare `&`; and what is no text of either, a whole CDATA section."""
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def parse_xml(body: bytes) -> etree._Element | None:
    """The root; None when there is none. What breaks off within a text or a tag is read up to there, lest half an address
    be taken for one."""
    decoded = decode(body)
    # in UTF-8, whatever it declares: programs that write to text in memory call it UTF-16
    body = (
        (body if decoded.is_plain_utf8 else decoded.text.encode("utf-8", "replace"))
        .replace(b"\0", b"")
        .strip()
    )
    start = find_start(body)
    if start is not None:
        body = body[start.at :]
    if not body.endswith(b">"):
        body = body[: max(0, body.rfind(b"<"))]
    # behind the first error libxml2 drops all characters that have names, `&amp;` in addresses among them
    body = _REFERENCE.sub(_by_number, body)
    parser = etree.XMLParser(
        recover=True, no_network=True, resolve_entities=False, huge_tree=False, encoding="utf-8"
    )
    try:
        return etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _by_number(match: re.Match[bytes]) -> bytes:
    """A reference to a character by its number, which needs no table; what has no meaning stays as it is written."""
    if not match[0].startswith(b"&"):
        return match[0]
    name = match[1] or b""
    text = html5.get(f"{name.decode()};") if name else None
    return b"".join(b"&#%d;" % ord(sign) for sign in text) if text else b"&#38;" + match[0][1:]


def is_ended(body: bytes, root: etree._Element) -> bool:
    """Whether the last bytes close the root; what breaks off before has lost the entries behind the break."""
    tail = body[-_TAIL:].replace(b"\0", b"")  # of UTF-16
    name = re.escape(local_name(root).encode())
    return (
        re.search(rb"</(?:[\w.-]+:)?%s\s*>|<(?:[\w.-]+:)?%s(?:\s[^<>]*)?/>" % (name, name), tail, re.I)
        is not None
    )


def base_of(element: etree._Element, base: str) -> str:
    """The address to which an element's are relative (XML Base), that of the file when nothing says otherwise."""
    for above in reversed((element, *element.iterancestors())):
        base = absolute_url(above.get(_XML_BASE), base) or base
    return base


def local_name(element: etree._Element) -> str:
    """Local name in lower case; empty for comments and the like."""
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""

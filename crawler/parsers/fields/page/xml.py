"""XML of feeds and sitemaps, as far as it can be read; fetches nothing and expands no entities."""

from __future__ import annotations

import re

from lxml import etree

from crawler.urls import absolute_url

_TAIL = 4096
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def parse_xml(body: bytes) -> etree._Element | None:
    """The root; None when there is none. What breaks off within a text or a tag is read up to there, lest half an address
    be taken for one."""
    body = body.strip()
    if not body.endswith(b">"):
        body = body[: max(0, body.rfind(b"<"))]
    parser = etree.XMLParser(recover=True, no_network=True, resolve_entities=False, huge_tree=False)
    try:
        return etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


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

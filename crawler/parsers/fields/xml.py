"""XML of feeds and sitemaps, as far as it can be read; fetches nothing and expands no entities."""

from __future__ import annotations

from lxml import etree

from crawler.urls import absolute_url

_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def parse_xml(body: bytes) -> etree._Element | None:
    """The root; None when there is none."""
    parser = etree.XMLParser(recover=True, no_network=True, resolve_entities=False, huge_tree=False)
    try:
        return etree.fromstring(body.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def base_of(element: etree._Element, base: str) -> str:
    """The address to which an element's are relative (XML Base), that of the file when nothing says otherwise."""
    for above in reversed((element, *element.iterancestors())):
        base = absolute_url(above.get(_XML_BASE), base) or base
    return base


def local_name(element: etree._Element) -> str:
    """Local name in lower case; empty for comments and the like."""
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""

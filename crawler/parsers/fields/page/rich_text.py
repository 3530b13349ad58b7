"""Text as content systems keep it in JSON to HTML: strings, rich text as a tree, blocks of an editor; no page."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

_TAGS = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|li|table|a|strong|em|b|i|span|blockquote|figure|img)\b", re.IGNORECASE
)
_ESCAPED = re.compile(r"&lt;(?:p|br|div|h[1-6]|ul|ol|strong|em|span)\b", re.IGNORECASE)
_READY = ("rendered", "processed", "html")
_CONTENTS = (
    *(*_READY, "value", "text", "content", "children", "body", "data", "fields", "attributes"),
    *("blocks", "paragraphs", "items", "nodes", "document", "root", "json", "richText", "markdown"),
)
"""Keys under which content systems keep what a node says, the ready HTML before its source."""
_RUNS = ("", "text", "span", "leaf", "extended-text", "linebreak", "br")
_KINDS = ("nodeType", "_type", "type", "style", "tag", "listType")
_TEASER_KEYS = ("url", "href", "slug", "link", "path", "permalink")
_DEEPEST = 16
MOST_NODES = 20_000
_Node = Mapping[str, Any]


def to_html(value: Any) -> str:
    """The HTML of a value of JSON that holds running text; empty for one that holds none.

    Reads plain text (a line is a paragraph), HTML, also twice escaped, and nodes with children as editors and content
    systems write them. Teasers of other pages, which have a title and an address, are left out.
    """
    return _Writer().write(value, 0)


class _Writer:
    """Writes one value, of which no more than `MOST_NODES` are read: parts that are shared may stand there very often."""

    def __init__(self) -> None:
        self._left = MOST_NODES

    def write(self, value: Any, depth: int) -> str:
        """HTML of a value at a depth."""
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            return ""
        if isinstance(value, str):
            return _write_text(value)
        if isinstance(value, list):
            if value and all(map(_is_inline, value)):
                return f"<p>{_write_inline(value)}</p>"
            return "".join(self.write(item, depth + 1) for item in value)
        if not isinstance(value, Mapping) or _is_teaser(value):
            return ""
        return f"<p>{_write_inline([value])}</p>" if _is_inline(value) else self._write_node(value, depth)

    def _write_node(self, node: _Node, depth: int) -> str:
        tag = _tag_of(node)
        for key in _CONTENTS:
            content = node.get(key)
            if isinstance(content, list) and content and all(map(_is_inline, content)):
                return f"<{tag}>{_write_inline(content)}</{tag}>"
            if tag != "p" and isinstance(content, str) and content.strip() and not _TAGS.search(content):
                return f"<{tag}>{html.escape(content, quote=False)}</{tag}>"
            if content and (written := self.write(content, depth + 1)):
                return written
        return ""


def _write_text(text: str) -> str:
    if _TAGS.search(text):
        return text
    if _ESCAPED.search(text):
        return html.unescape(text)
    lines = (html.escape(html.unescape(line), quote=False) for line in text.splitlines() if line.strip())
    return "".join(f"<p>{line}</p>" for line in lines)


def _is_inline(node: Any, depth: int = 0) -> bool:
    """Whether a node is a run of text, or a link around some: what editors have within a paragraph."""
    if not isinstance(node, Mapping):
        return False
    if _address_of(node) is not None:
        return depth < 3 and all(_is_inline(child, depth + 1) for child in _children_of(node))
    if _kind_of(node) not in _RUNS or _children_of(node):
        return False
    text = node.get("text", node.get("value"))
    return isinstance(text, str) and not _TAGS.search(text) and not any(key in node for key in _READY)


def _write_inline(nodes: list[_Node]) -> str:
    written = []
    for node in nodes:
        address = _address_of(node)
        text = html.escape(str(node.get("text", node.get("value", ""))), quote=False)
        if address is not None:
            text = f'<a href="{html.escape(address)}">{_write_inline(_children_of(node)) or text}</a>'
        written.append(text)
    return "".join(written)


def _address_of(node: _Node) -> str | None:
    """Where a link of rich text leads."""
    if "link" not in _kind_of(node) and _kind_of(node) != "a":
        return None
    data = node.get("data")
    places = (node, *(inner for inner in (data, node.get("fields")) if isinstance(inner, Mapping)))
    return next(
        (v for place in places for k in ("url", "href", "uri") if isinstance(v := place.get(k), str)), None
    )


def _children_of(node: _Node) -> list[Any]:
    children = node.get("children", node.get("content"))
    return children if isinstance(children, list) else []


def _kind_of(node: _Node) -> str:
    return next(
        (str(node[key]).lower() for key in ("nodeType", "_type", "type") if isinstance(node.get(key), str)),
        "",
    )


def _tag_of(node: _Node) -> str:
    """The element of a block, as far as its kind tells."""
    kinds = " ".join(str(node.get(key, "")).lower() for key in _KINDS)
    if "list-item" in kinds or "listitem" in kinds or "bullet" in kinds:
        return "li"
    if "quote" in kinds:
        return "blockquote"
    return "h3" if "head" in kinds or re.search(r"\bh[2-6]\b", kinds) else "p"


def _is_teaser(node: _Node) -> bool:
    return isinstance(node.get("title"), str) and any(isinstance(node.get(key), str) for key in _TEASER_KEYS)

"""What PHP prints of its failures where it comes upon them, between or within the texts of a page; must not know any site.

`<br /><b>Warning</b>: … in <b>/path/file.php</b> on line <b>9</b><br />` (https://www.php.net/manual/en/errorfunc.configuration.php#ini.html-errors).
"""

from __future__ import annotations

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import Attributed, forget

_KINDS = frozenset(
    "notice warning deprecated strict\xa0standards fatal\xa0error parse\xa0error recoverable\xa0fatal\xa0error".split(
        " "
    )
)


def drop_server_messages(root: HtmlElement, attributed: Attributed) -> None:
    """Take the messages out, each with the break that ends it. `attributed` is kept up to date."""
    is_any = False
    for kind in list(root.iter("b")):
        if (kind.tail or "")[:1] != ":":
            continue
        name = " ".join((kind.text or "").split()).lower().replace(" ", "\xa0")
        if name not in _KINDS:
            continue
        parts = [kind]
        while len(parts) < _MOST and (following := parts[-1].getnext()) is not None:
            parts.append(following)
            before = parts[-2].tail or ""
            if following.tag == "b" and before == " on line " and (following.text or "").isdigit():
                break
        else:
            continue
        end = parts[-1].getnext()
        if end is not None and end.tag == "br" and not (parts[-1].tail or "").strip():
            parts.append(end)
        for part in parts[:-1]:
            part.tail = None
        for part in parts:
            forget(part, attributed)
            part.tag = _GONE
            is_any = True
    if is_any:
        etree.strip_elements(root, _GONE, with_tail=False)


_GONE = "server-message"


_MOST = 8
"""Elements of a message, which may link to the manual."""

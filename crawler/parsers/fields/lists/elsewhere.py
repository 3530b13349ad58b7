"""Entries of a list that lead to a host of the same body which is none of the site's: they are left out, and that has to be said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import ListingItem
from crawler.urls import canonical_url, host_of

_SEVERAL = 3
"""Entries of a host from which it is told."""
_GENERAL = frozenset(
    "gov gob gouv go gc gv govt gub govern government admin bund mil co com org net ac edu or ne info nsw vic qld".split()
)
"""Second names below which every body has a host: `mof.gov.pl`."""
_DEPTH = 3
"""Boxes around a link by which entries are known to be of one form."""


def find_elsewhere(
    document: Document, items: Sequence[ListingItem], hosts: Collection[str]
) -> tuple[str, ...]:
    """The hosts to which several entries of the form that the others have lead, and which are of the same body by their names."""
    foreign: list[tuple[str, HtmlElement]] = []
    own: list[HtmlElement] = []
    known = {item.url for item in items}
    for link in document.tree.iter("a"):
        url = document.absolute(link.get("href"))
        host = host_of(url) if url else None
        if url is None or host is None:
            continue
        if host not in hosts:
            foreign.append((host, link))
        elif canonical_url(url) in known:
            own.append(link)
    kin = {host for host in {host for host, _ in foreign} if any(are_kin(host, name) for name in hosts)}
    forms = {_form_of(link) for link in own} if kin else set()
    counts = Counter(host for host, link in foreign if host in kin and _form_of(link) in forms)
    return tuple(host for host, count in counts.items() if count >= _SEVERAL)


def _form_of(link: HtmlElement) -> tuple[tuple[str, str], ...]:
    boxes = islice(link.iterancestors(), _DEPTH)
    return tuple((box.tag, box.get("class") or "") for box in boxes)


def are_kin(host: str, other: str) -> bool:
    """Whether two hosts are of one body by their names: but for what stands before the name that it was given."""
    first, second = (name.rpartition(":")[0] or name for name in (host, other))
    if first == second:
        return True
    return all(not part.isdecimal() for part in (first[-1:], second[-1:])) and _body(first) == _body(second)


def _body(host: str) -> str:
    names = host.split(".")
    size = 3 if len(names) > 2 and names[-2] in _GENERAL else 2
    return ".".join(names[-size:])

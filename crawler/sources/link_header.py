"""The `Link` header of HTTP (RFC 8288); resolves nothing."""

from __future__ import annotations

import re

_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)')
_PARAMETER = re.compile(r'([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;,"]*))')


def find_link(header: str | None, relation: str) -> str | None:
    """The first address that the header names with the relation, as written; links of other pages than the answer's own
    (`anchor`) say nothing of it."""
    for address, parameters in _LINK.findall(header or ""):
        said = {
            name.lower(): quoted or bare for name, quoted, bare in reversed(_PARAMETER.findall(parameters))
        }
        if relation in said.get("rel", "").lower().split() and "anchor" not in said:
            return str(address)
    return None

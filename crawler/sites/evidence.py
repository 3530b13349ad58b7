"""How the addresses of an entry are known, by the words its `evidence` begins with."""

from __future__ import annotations

from typing import Final

from crawler.items import Site

EVIDENCE_KINDS: Final = {
    "seen in a stored page": "page",
    "seen in public code or page": "public",
    "named as a site of the platform": "named",
    "unverified": "unverified",
}
"""Words before the colon, best first, and the kind they stand for; shipped entries use these."""


def evidence_kind(site: Site) -> str:
    """`page`, `public`, `named` or `unverified`; `stated` for evidence in other words, `none` without any."""
    if site.evidence is None:
        return "none"
    return EVIDENCE_KINDS.get(site.evidence.partition(":")[0], "stated")

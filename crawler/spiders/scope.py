"""What the parts of the frontier share of a run: ledger, site, options, and which walk it is; must not decide anything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redactions
from crawler.extract import is_own_host
from crawler.items import Site
from crawler.spiders.options import CrawlOptions

ARTICLE_RANK, MEDIA_RANK, RESUMED_RANK, LISTING_RANK, FEED_RANK, UNLISTED_RANK, KNOWN_RANK = range(7)
"""New articles, and the files they show, go before the next listing page, so that little is pending at any time.
Where an earlier run broke off goes before the top, so that runs of any length come to the end. Feeds and sitemaps,
which say less of a page than its listing does, come after the listings, and so do new articles that only they have named.
Pages that are known come last: they are read with what the listings say of them now."""

UNNAMED = "feed:unnamed"
"""The root of sitemaps that no entry names, and that may not be there, and of the pages that they alone name."""


class Scope(Struct, kw_only=True, eq=False):
    """One run on one site. `walk` and `mode` are known once the frontier has begun."""

    ledger: Ledger
    site: Site
    options: CrawlOptions
    run: str
    clock: Callable[[], datetime]
    redactions: Redactions
    walk: int = 0
    """Number of the walk through the listings."""
    mode: str = "incremental"

    def is_own(self, url: str) -> bool:
        """Whether an address is on the site's hosts."""
        return is_own_host(url, self.site)

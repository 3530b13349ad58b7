"""What Scrapy logs of pages and items: only what went wrong; what became of each page is in the ledger."""

from __future__ import annotations

from typing import Any

from scrapy.logformatter import LogFormatter


class FewerLines(LogFormatter):  # type: ignore[misc]
    """Scrapy's messages but for those that every page brings."""

    def crawled(self, *_: Any) -> None:
        """No line for an answer."""

    def scraped(self, *_: Any) -> None:
        """No line for an item."""

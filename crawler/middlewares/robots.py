"""What robots.txt of the site's hosts allows (RFC 9309); must not decide what happens to what it forbids."""

from __future__ import annotations

import codecs
from urllib.parse import urlsplit

from protego import Protego

MAX_BYTES = 512 * 1024
"""What is read of a robots.txt at most (RFC 9309, 2.5 asks for 500 KiB at least)."""


class RobotsRules:
    """The rules of one host for our User-Agent."""

    def __init__(self, user_agent: str, body: bytes) -> None:
        self._user_agent = user_agent
        # some editors begin a file with a byte order mark, which would make another name of the first line's
        is_wide = body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        self._rules = Protego.parse(body[:MAX_BYTES].decode("utf-16" if is_wide else "utf-8-sig", "replace"))

    def allows(self, url: str) -> bool:
        """Whether the address may be fetched; robots.txt itself always may (RFC 9309, 2.2.2)."""
        return urlsplit(url).path == "/robots.txt" or bool(self._rules.can_fetch(url, self._user_agent))

    @property
    def crawl_delay(self) -> float:
        """Seconds that the host asks for between two requests; 0 when it asks for none."""
        return float(self._rules.crawl_delay(self._user_agent) or 0.0)

"""Parts of the registry for machines that crawl side by side; must not read files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from crawler.errors import UsageError
from crawler.items import Site
from crawler.urls import host_of


class Shard(NamedTuple):
    """Part `number`, counted from 1, of `total` parts."""

    number: int
    total: int

    def __str__(self) -> str:
        return f"{self.number}/{self.total}"

    def pick(self, sites: Iterable[Site]) -> list[Site]:
        """The sites that fall in this part, in the order given."""
        return [site for site in sites if shard_number(site, self.total) == self.number]


def parse_shard(text: str) -> Shard:
    """The shard of a text such as `2/5`; raises UsageError."""
    found = re.fullmatch(r"([0-9]{1,4})/([0-9]{1,4})", text)
    if found and 1 <= int(found[1]) <= int(found[2]):
        return Shard(int(found[1]), int(found[2]))
    raise UsageError(f'shard "{text}": write NUMBER/COUNT, such as 2/5, with NUMBER from 1 to COUNT')


def shard_number(site: Site, count: int) -> int:
    """The number, from 1 to `count`, of the part that a site falls in.

    It follows from the host of the site's first listing alone: sites of one host stay together, since only one
    crawl can keep the host's delay, and a new site moves no other. The shard is the one whose number and host have
    the highest SHA-256 (rendezvous hashing), so that one shard more takes some hosts of each and moves no others.
    """
    host = _host(site)
    return max(range(1, count + 1), key=lambda number: sha256(f"{number} {host}".encode()).digest())


def _host(site: Site) -> str:
    addresses = (*site.listings, *site.feeds, *site.sitemaps)
    return (host_of(addresses[0]) if addresses else None) or (site.hosts[0] if site.hosts else site.id)

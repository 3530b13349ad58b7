"""All known sites and whose page an address is; must not read files."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple
from urllib.parse import urlsplit

from crawler.errors import UsageError
from crawler.items import Site
from crawler.sites.table import without_port
from crawler.urls import host_of

_SHARED_PLATFORM = "govpl"


class Claim(NamedTuple):
    """What a site calls its own: a whole host, or on a host that many share the paths below a prefix."""

    host: str
    prefix: str | None = None
    """`/web/<unit>`; None for the whole host."""


def claims_of(site: Site) -> tuple[Claim, ...]:
    """What a site claims: each of its hosts.

    All units of www.gov.pl are paths of one host: there a site claims the `/web/<unit>` of its listings.
    """
    prefixes: dict[str, list[str]] = {}
    if any(era.platform == _SHARED_PLATFORM for era in site.eras):
        for url in (*site.listings, *site.sitemaps, *site.feeds):
            prefix = _unit_prefix(url)
            host = host_of(url) or ""
            if prefix:
                prefixes.setdefault(host, []).append(prefix)
                prefixes.setdefault(without_port(host), []).append(prefix)
    return tuple(
        claim
        for host in site.hosts
        for claim in dict.fromkeys(Claim(host, prefix) for prefix in prefixes.get(host, [None]))
    )


def _unit_prefix(url: str) -> str | None:
    """`/web/<unit>` of an address of the Polish government portal; None for any other."""
    try:
        parts = urlsplit(url).path.split("/", 3)
    except ValueError:
        return None
    return f"/web/{parts[2]}" if len(parts) > 2 and parts[1] == "web" and parts[2] else None


class Registry:
    """The known sites, ordered by id; immutable. A site of the user's files wins over a shipped one.

    `user` sites replace shipped sites of the same id, and what they claim is theirs. No two sites of one
    group may claim the same: the loader checks that.
    """

    __slots__ = ("_by_host", "_by_id", "_by_unit")

    def __init__(self, shipped: Iterable[Site], user: Iterable[Site] = ()) -> None:
        user = tuple(user)
        by_id = {site.id: site for site in shipped} | {site.id: site for site in user}
        self._by_id = {id_: by_id[id_] for id_ in sorted(by_id)}
        self._by_host: dict[str, Site] = {}
        self._by_unit: dict[str, dict[str, Site]] = {}
        claimants: dict[str, set[str]] = {}
        replaced = {site.id for site in user}
        for site in (*(s for s in self._by_id.values() if s.id not in replaced), *user):
            for host, prefix in claims_of(site):
                claimants.setdefault(host, set()).add(site.id)
                if prefix is not None:
                    self._by_unit.setdefault(host, {})[prefix] = site
                    continue
                self._by_host[host] = site
                if site.id in replaced:  # the user's claim to a whole host outdoes the shipped units there
                    units = self._by_unit.get(host, {})
                    self._by_unit[host] = {p: s for p, s in units.items() if s.id in replaced}
        for host, ids in claimants.items():
            if len(ids) == 1:  # shared with nobody: the paths outside its unit are the site's too
                self._by_host.setdefault(host, self._by_id[next(iter(ids))])

    @property
    def sites(self) -> tuple[Site, ...]:
        """All sites, ordered by id."""
        return tuple(self._by_id.values())

    def get(self, site_id: str) -> Site:
        """The site of an id; raises UsageError, with ids that come near, for an unknown one."""
        site = self._by_id.get(site_id)
        if site is None:
            near = self._suggestions(site_id)
            hint = f"did you mean {' or '.join(near)}?" if near else "`kronika sites` lists them"
            raise UsageError(f'unknown site "{site_id}": {hint}')
        return site

    def find(self, url: str) -> Site | None:
        """The site that an address belongs to; None when no site claims it.

        `host:port` goes before `host`, which stands for any port; on a shared host the unit decides.
        """
        host = host_of(url)
        if host is None:
            return None
        site = self._find_at(host, url)
        if site is None and ":" in host:
            site = self._find_at(without_port(host), url)
        return site

    def _find_at(self, host: str, url: str) -> Site | None:
        units = self._by_unit.get(host)
        if units:
            prefix = _unit_prefix(url)
            if prefix in units:
                return units[prefix]
        return self._by_host.get(host)

    def find_host(self, url_or_host: str) -> Site | None:
        """Like `find`, and takes a bare `host` or `host:port` too; None for a host that sites share."""
        return self.find(url_or_host if "://" in url_or_host else f"http://{url_or_host}/")

    def site_for(self, url: str | None) -> Site:
        """The site that an address belongs to, else one made up from its host: every page has a site."""
        return (self.find(url) if url else None) or unregistered_site(url)

    def _suggestions(self, site_id: str) -> list[str]:
        wanted = site_id.lower()
        near = [id_ for id_ in self._by_id if wanted in id_.split("-")]
        near += get_close_matches(wanted, self._by_id, 3, cutoff=0.7)
        by_host = self.find_host(site_id)
        if by_host:
            near.insert(0, by_host.id)
        return list(dict.fromkeys(near))[:3]


def unregistered_site(url: str | None) -> Site:
    """A site made up from the host of an address: no more is known of it; id `unknown` without a host."""
    host = host_of(url)
    if host is None:
        return Site(id="unknown", selectors={}, registered=False)
    return Site(id=host.removeprefix("www."), hosts=(host,), selectors={}, registered=False)

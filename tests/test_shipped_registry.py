"""The entries that come with Kronika: complete, honest about their evidence, and right about real pages."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from crawler.extract import RECOGNISED, load_parser
from crawler.items import Site
from crawler.sites import EVIDENCE_KINDS, PLATFORM_NAMES, evidence_kind, load_registry, load_shipped
from crawler.urls import host_of

SITES = [pytest.param(site, id=site.id) for site in load_registry().sites]
FOLDERS = ("govpl", "intracom", "ministries-dev")


def test_the_shipped_files_have_no_problems() -> None:
    assert load_shipped().problems == ()
    assert len(load_shipped().sites) == len(SITES) > 100


def test_entries_are_grouped_in_files_of_the_package(project: Path) -> None:
    on_disk = {path.name for path in (project / "crawler" / "sites").glob("*.toml")}
    assert {name for name, _ in load_shipped().sites} == on_disk


@pytest.mark.parametrize("site", SITES)
def test_an_entry_is_complete(site: Site) -> None:
    assert site.platform_at(None) in PLATFORM_NAMES
    assert site.country is not None
    assert site.id.startswith(site.country.lower() + "-")
    assert evidence_kind(site) in EVIDENCE_KINDS.values()
    assert len(site.evidence or "") > len("unverified: ") + 10
    assert site.listings


@pytest.mark.parametrize("site", SITES)
def test_an_entry_owns_its_own_addresses(site: Site) -> None:
    registry = load_registry()
    for url in (*site.listings, *site.feeds):
        assert registry.find(url) == site


def test_every_platform_name_has_a_parser_and_a_site_or_is_for_captures() -> None:
    used = {era.platform for site in load_registry().sites for era in site.eras}
    assert sorted(used | {"text"}) == sorted(PLATFORM_NAMES)
    assert set(RECOGNISED) < set(PLATFORM_NAMES)


@pytest.mark.parametrize("name", PLATFORM_NAMES)
def test_a_platform_name_is_that_of_its_parser(name: str) -> None:
    assert name == load_parser(name).NAME


@pytest.mark.parametrize(
    ("url", "site_id"),
    [
        ("https://www.gov.pl/web/mswia/spotkanie-w-ministerstwie", "pl-mswia"),
        ("http://www.msw.gov.pl/pl/aktualnosci/13640,Spotkanie.html?sid=1b5a", "pl-mswia-archive"),
        ("https://archiwum.mswia.gov.pl/pl/aktualnosci/13640%2CSpotkanie.html", "pl-mswia-archive"),
        ("http://msit.gov.pl/pl/aktualnosci/1,A.html", "pl-sport"),
        ("https://www.gov.pl/web/sport/nowy-program", "pl-sport"),
        (
            "https://slaska.policja.gov.pl/kat/informacje/wiadomosci/227908,Dzielnicowy.html",
            "pl-policja-slaska",
        ),
        ("https://www.BMJV.de/DE/Verbraucherportal/x_node.html", "de-bmj"),
        ("http://www.eza.gv.at/das-ministerium/presse/", "at-bmeia"),
    ],
)
def test_addresses_of_then_and_now_have_their_site(url: str, site_id: str) -> None:
    assert load_registry().site_for(url).id == site_id


def test_hosts_of_others_are_nobodys() -> None:
    registry = load_registry()
    for url in (
        "https://www.gov.pl/web/gov/uslugi",
        "https://www.gov.pl/photo/1",
        "https://bip.msit.gov.pl/bip/x",
    ):
        assert registry.find(url) is None


def test_no_entry_speaks_of_more_than_public_sources() -> None:
    for site in load_registry().sites:
        assert not {"corpus", "shared", "/work", "todo", "to do"} & set((site.evidence or "").lower().split())


# ------------------------------------------------------------------ against real pages


def stored_pages(shared: Path) -> dict[str, str]:
    """Texts of the stored pages by address."""
    pages = {}
    for folder in FOLDERS:
        for line in (shared / "corpus" / folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if entry["path"].endswith(".gz"):
                source = gzip.decompress((shared / "corpus" / folder / entry["path"]).read_bytes())
                pages[entry["url"]] = source.decode("utf-8", "replace")
    return pages


def test_the_registry_knows_every_stored_page(shared: Path) -> None:
    registry = load_registry()
    # excerpts of a municipality whose unit is not known
    unknown = [url for url in stored_pages(shared) if "samorzad.gov.pl" not in url and not registry.find(url)]
    assert not unknown


def test_what_is_said_to_be_seen_in_a_stored_page_is_there(shared: Path) -> None:
    """Each list with evidence of kind `page` is a stored page, or its path (or bare host) stands in one."""
    pages = stored_pages(shared)
    everything = "\n".join((*pages, *pages.values()))
    for site in load_registry().sites:
        if evidence_kind(site) != "page":
            continue
        for url in site.listings:
            path = urlsplit(url).path.strip("/")
            assert (path or host_of(url) or url) in everything, f"{site.id}: {url} is in no stored page"

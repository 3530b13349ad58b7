"""One registry entry: a TOML table to a `Site`, or all its problems; must not read files."""

from __future__ import annotations

import math
import re
import zoneinfo
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

import msgspec
from lxml.cssselect import CSSSelector
from lxml.etree import LxmlError

from crawler.items import Era, Site
from crawler.sites.codes import COUNTRIES, LANGUAGES, is_language_tag, is_time_zone, main_zone
from crawler.sites.table import Problem, TableReader, closest, host_of_address, without_port

PLATFORM_NAMES: Final = (
    "intracom",
    "govpl",
    "text",
    "gsb",
    "coremedia",
    "europarl",
    "typo3",
    "wordpress",
    "drupal",
    "aem",
    "generic",
)
"""What `platform` may name: the modules of `crawler.parsers`."""

SELECTOR_FIELDS: Final = (
    "title",
    "lead",
    "date",
    "date_modified",
    "section",
    "breadcrumbs",
    "archived",
    "body",
    "images",
    "remove",
    "gallery",
    "attachments",
    "authors",
    "tags",
)
"""Fields that `selectors` may override."""

REQUIRED_KEYS: Final = ("publisher", "country", "language", "hosts", "listings")
KEYS: Final = (
    *REQUIRED_KEYS,
    "timezone",
    "platform",
    "eras",
    "evidence",
    "feeds",
    "sitemaps",
    "selectors",
    "delay",
    "languages",
)
"""All keys of an entry."""

_ID = re.compile(r"[a-z]{2,}(?:-[a-z0-9]+)+")

MAX_DELAY: Final = 3600.0
"""Seconds; more between two pages is a typing error."""


def parse_entry(entry: str, table: Any, file: str) -> tuple[Site | None, list[Problem]]:
    """The site of one table of a registry file and no problems, or None and every problem found."""
    reader = _reader_of(entry, table if isinstance(table, dict) else {}, file)
    if not isinstance(table, dict):
        reader.report("", "not a table: an entry begins with a line such as [pl-mswia]")
        return None, reader.problems
    if not _ID.fullmatch(entry):
        reader.report(
            "", "bad id: write <country>-<body> in lower case letters and digits, such as [pl-mswia]"
        )
    reader.report_unknown_keys(KEYS)
    for key in reader.required:
        if key not in table:
            reader.report(key, "missing")
    site = _read_site(reader)
    return (None, reader.problems) if reader.problems else (site, [])


def parse_unregistered(entry: str, table: dict[str, Any], file: str) -> tuple[Site | None, list[Problem]]:
    """The made-up site that `dump_site` wrote with `registered = false`: nothing but its hosts is known."""
    reader = _reader_of(entry, table, file)
    reader.report_unknown_keys((*KEYS, "registered"))
    site = msgspec.structs.replace(_read_site(reader), registered=False)
    return (None, reader.problems) if reader.problems else (site, [])


def _reader_of(entry: str, table: dict[str, Any], file: str) -> TableReader:
    """The reader of an entry; `listings` may be left out where feeds or site maps lead to the articles."""
    is_fed = bool(table.get("feeds") or table.get("sitemaps"))
    required = [key for key in REQUIRED_KEYS if key != "listings" or not is_fed]
    return TableReader(entry, table, file, required)


def _read_site(reader: TableReader) -> Site:
    country = _read_country(reader)
    language = _read_language(reader)
    hosts = reader.hosts("hosts")
    return Site(
        id=reader.entry,
        publisher=reader.text("publisher"),
        country=country,
        language=language,
        timezone=_read_timezone(reader, country),
        eras=_read_eras(reader),
        hosts=hosts,
        listings=_read_urls(reader, "listings", hosts),
        feeds=_read_urls(reader, "feeds", hosts),
        sitemaps=_read_urls(reader, "sitemaps", hosts),
        selectors=_read_selectors(reader),
        delay=_read_delay(reader),
        languages=_read_languages(reader, language),
        evidence=reader.text("evidence"),
    )


def _read_country(reader: TableReader) -> str | None:
    country = reader.text("country")
    if country is not None and country not in COUNTRIES:
        upper = country.upper()
        hint = f": write {upper}" if upper in COUNTRIES else ", such as PL"
        reader.report("country", f'"{country}" is no ISO 3166-1 alpha-2 code{hint}')
    return country


def _read_language(reader: TableReader) -> str | None:
    language = reader.text("language")
    if language is not None:
        _check_language(reader, "language", language)
    return language


def _check_language(reader: TableReader, key: str, tag: str) -> None:
    if not is_language_tag(tag):
        start = re.split("[-_]", tag.lower())[0]
        hint = f"write {start}" if start in LANGUAGES and start != tag else "such as pl or de-AT"
        reader.report(key, f'"{tag}" is no BCP 47 language tag: {hint}')


def _read_languages(reader: TableReader, language: str | None) -> tuple[str, ...]:
    tags = reader.texts("languages")
    for tag in tags:
        _check_language(reader, "languages", tag)
    return tuple(dict.fromkeys((*((language,) if language else ()), *tags)))


def _read_timezone(reader: TableReader, country: str | None) -> str:
    name = reader.text("timezone")
    if name is None:
        zone = main_zone(country or "")
        if zone is None and country in COUNTRIES and "timezone" not in reader.table:
            reader.report("timezone", f"missing: no default is known for {country}; write its IANA name")
        return zone or "UTC"
    if not is_time_zone(name):
        hint = closest(name, zoneinfo.available_timezones()) or ", such as Europe/Warsaw"
        reader.report("timezone", f'"{name}" is no IANA time zone{hint}')
    return name


def _read_eras(reader: TableReader) -> tuple[Era, ...]:
    if "platform" in reader.table:
        if "eras" in reader.table:
            reader.report("platform", "given beside eras: keep one of the two")
        platform = reader.text("platform")
        return (Era(platform),) if platform and _is_platform(reader, "platform", platform) else ()
    if "eras" not in reader.table:
        return ()
    tables = reader.table["eras"]
    if not isinstance(tables, list) or not tables or not all(isinstance(t, dict) for t in tables):
        reader.report("eras", 'not a list of { platform = "…", until = … }')
        return ()
    eras: list[Era] = []
    for number, table in enumerate(tables, 1):
        era = _read_era(reader, number, table, is_last=number == len(tables))
        if era and era.until and eras and eras[-1].until and era.until <= eras[-1].until:
            reader.report(
                "eras", f"era {number} ends on {era.until}, not after the one before it: oldest first"
            )
        if era:
            eras.append(era)
    return tuple(eras)


def _read_era(reader: TableReader, number: int, table: dict[str, Any], *, is_last: bool) -> Era | None:
    for key in table:
        if key not in ("platform", "until"):
            hint = closest(key, ("platform", "until"))
            reader.report("eras", f'era {number} has an unknown key "{key}"{hint}')
    platform, until = table.get("platform"), table.get("until")
    if not isinstance(platform, str):
        reader.report("eras", f"era {number} names no platform")
        return None
    is_known = _is_platform(reader, "eras", platform)
    if until is not None and (not isinstance(until, date) or isinstance(until, datetime)):
        reader.report("eras", f"era {number} has a bad date: write until = 2019-03-01, without quotes")
        return None
    if is_last and until is not None:
        reader.report("eras", "the last era has no end: leave out its until")
    if not is_last and until is None:
        reader.report("eras", f"era {number} has no until: only the last era has no end")
    return Era(platform, until) if is_known else None


def _is_platform(reader: TableReader, key: str, name: str) -> bool:
    if name in PLATFORM_NAMES:
        return True
    hint = closest(name, PLATFORM_NAMES) or ": one of " + ", ".join(PLATFORM_NAMES)
    reader.report(key, f'unknown platform "{name}"{hint}')
    return False


def _read_urls(reader: TableReader, key: str, hosts: Sequence[str]) -> tuple[str, ...]:
    urls = reader.texts(key)
    for url in urls:
        host = host_of_address(url)
        if host is None:
            reader.report(key, f'"{url}" is no web address: write it whole, with http:// or https://')
        elif hosts and host not in hosts and without_port(host) not in hosts:
            reader.report(key, f'"{url}" is not on the site\'s hosts: add "{host}" to hosts')
    return urls


def _read_selectors(reader: TableReader) -> dict[str, tuple[str, ...]]:
    table = reader.table.get("selectors", {})
    if not isinstance(table, dict):
        reader.report("selectors", 'not a table: write selectors = { title = "h1.headline" }')
        return {}
    selectors: dict[str, tuple[str, ...]] = {}
    for field, value in table.items():
        key = f"selectors.{field}"
        if field not in SELECTOR_FIELDS:
            hint = closest(field, SELECTOR_FIELDS) or ": one of " + ", ".join(SELECTOR_FIELDS)
            reader.report(key, f"unknown field{hint}")
        texts = (value,) if isinstance(value, str) else value
        if not isinstance(texts, list | tuple) or not texts or not all(isinstance(t, str) for t in texts):
            reader.report(key, "not a CSS selector or a list of them")
            continue
        for text in texts:
            if problem := _selector_problem(text):
                reader.report(key, f'"{text}" is no CSS selector: {problem}')
        selectors[field] = tuple(texts)
    return selectors


def _selector_problem(selector: str) -> str | None:
    try:
        CSSSelector(selector, translator="html")
    except (SyntaxError, LxmlError) as error:  # cssselect's errors are SyntaxErrors
        return str(error)
    except RuntimeError as error:  # cssselect's ExpressionError: understood, but cannot be carried out
        return str(error)
    return None


def _read_delay(reader: TableReader) -> float | None:
    delay = reader.table.get("delay")
    if delay is None:
        return None
    is_number = isinstance(delay, int | float) and not isinstance(delay, bool)
    if not is_number or not math.isfinite(delay) or not 0 <= delay <= MAX_DELAY:
        reader.report("delay", f"not a number of seconds from 0 to {MAX_DELAY:.0f}")
        return None
    return float(delay)

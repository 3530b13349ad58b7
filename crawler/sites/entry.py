"""One registry entry: a TOML table to a `Site`, or all its problems; must not read files."""

from __future__ import annotations

import math
import re
import zoneinfo
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

import msgspec
from lxml.cssselect import CSSSelector
from lxml.etree import LxmlError

from crawler.items import Era, Site
from crawler.sites.codes import COUNTRIES, LANGUAGES, is_language_tag, is_time_zone, main_zone
from crawler.text import normalize_text
from crawler.urls import host_of

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
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*|\[[0-9a-f:.]+\]")
_PORT = re.compile(r":([0-9]{1,5})$")
MAX_DELAY: Final = 3600.0
"""Seconds; more between two pages is a typing error."""


class Problem(NamedTuple):
    """One thing wrong with a registry file; `str` gives one line. Entry and key may be empty."""

    file: str
    entry: str
    key: str
    message: str

    def __str__(self) -> str:
        entry = f" [{self.entry}]" if self.entry else ""
        key = f" {self.key}:" if self.key else ""
        return f"{self.file}:{entry}{key} {self.message}"


def parse_entry(entry: str, table: Any, file: str) -> tuple[Site | None, list[Problem]]:
    """The site of one table of a registry file and no problems, or None and every problem found."""
    reader = _Reader(entry, table if isinstance(table, dict) else {}, file)
    if not isinstance(table, dict):
        reader.report("", "not a table: an entry begins with a line such as [pl-mswia]")
        return None, reader.problems
    if not _ID.fullmatch(entry):
        reader.report(
            "", "bad id: write <country>-<body> in lower case letters and digits, such as [pl-mswia]"
        )
    reader.report_unknown_keys(KEYS)
    for key in REQUIRED_KEYS:
        if key not in table and not (key == "listings" and reader.is_fed):
            reader.report(key, "missing")
    site = _read_site(reader)
    return (None, reader.problems) if reader.problems else (site, [])


def parse_unregistered(entry: str, table: dict[str, Any], file: str) -> tuple[Site | None, list[Problem]]:
    """The made-up site that `dump_site` wrote with `registered = false`: nothing but its hosts is known."""
    reader = _Reader(entry, table, file)
    reader.report_unknown_keys((*KEYS, "registered"))
    site = msgspec.structs.replace(_read_site(reader), registered=False)
    return (None, reader.problems) if reader.problems else (site, [])


def _read_site(reader: _Reader) -> Site:
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


def _read_country(reader: _Reader) -> str | None:
    country = reader.text("country")
    if country is not None and country not in COUNTRIES:
        upper = country.upper()
        hint = f": write {upper}" if upper in COUNTRIES else ", such as PL"
        reader.report("country", f'"{country}" is no ISO 3166-1 alpha-2 code{hint}')
    return country


def _read_language(reader: _Reader) -> str | None:
    language = reader.text("language")
    if language is not None:
        _check_language(reader, "language", language)
    return language


def _check_language(reader: _Reader, key: str, tag: str) -> None:
    if not is_language_tag(tag):
        start = re.split("[-_]", tag.lower())[0]
        hint = f"write {start}" if start in LANGUAGES and start != tag else "such as pl or de-AT"
        reader.report(key, f'"{tag}" is no BCP 47 language tag: {hint}')


def _read_languages(reader: _Reader, language: str | None) -> tuple[str, ...]:
    tags = reader.texts("languages")
    for tag in tags:
        _check_language(reader, "languages", tag)
    return tuple(dict.fromkeys((*((language,) if language else ()), *tags)))


def _read_timezone(reader: _Reader, country: str | None) -> str:
    name = reader.text("timezone")
    if name is None:
        zone = main_zone(country or "")
        if zone is None and country in COUNTRIES and "timezone" not in reader.table:
            reader.report("timezone", f"missing: no default is known for {country}; write its IANA name")
        return zone or "UTC"
    if not is_time_zone(name):
        hint = _closest(name, zoneinfo.available_timezones()) or ", such as Europe/Warsaw"
        reader.report("timezone", f'"{name}" is no IANA time zone{hint}')
    return name


def _read_eras(reader: _Reader) -> tuple[Era, ...]:
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


def _read_era(reader: _Reader, number: int, table: dict[str, Any], *, is_last: bool) -> Era | None:
    for key in table:
        if key not in ("platform", "until"):
            hint = _closest(key, ("platform", "until"))
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


def _is_platform(reader: _Reader, key: str, name: str) -> bool:
    if name in PLATFORM_NAMES:
        return True
    hint = _closest(name, PLATFORM_NAMES) or ": one of " + ", ".join(PLATFORM_NAMES)
    reader.report(key, f'unknown platform "{name}"{hint}')
    return False


def _read_urls(reader: _Reader, key: str, hosts: Sequence[str]) -> tuple[str, ...]:
    urls = reader.texts(key)
    for url in urls:
        host = _host_of_address(url)
        if host is None:
            reader.report(key, f'"{url}" is no web address: write it whole, with http:// or https://')
        elif hosts and host not in hosts and without_port(host) not in hosts:
            reader.report(key, f'"{url}" is not on the site\'s hosts: add "{host}" to hosts')
    return urls


def _host_of_address(url: str) -> str | None:
    """The host of a whole, well-formed web address; None for anything else."""
    try:
        parts = urlsplit(url)
        is_valid = parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        return None
    return _read_host(host_of(url) or "") if is_valid and not re.search(r'[\s"<>]', url) else None


def without_port(host: str) -> str:
    """The host without `:port`."""
    return _PORT.sub("", host)


def _read_selectors(reader: _Reader) -> dict[str, tuple[str, ...]]:
    table = reader.table.get("selectors", {})
    if not isinstance(table, dict):
        reader.report("selectors", 'not a table: write selectors = { title = "h1.headline" }')
        return {}
    selectors: dict[str, tuple[str, ...]] = {}
    for field, value in table.items():
        key = f"selectors.{field}"
        if field not in SELECTOR_FIELDS:
            hint = _closest(field, SELECTOR_FIELDS) or ": one of " + ", ".join(SELECTOR_FIELDS)
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


def _read_delay(reader: _Reader) -> float | None:
    delay = reader.table.get("delay")
    if delay is None:
        return None
    is_number = isinstance(delay, int | float) and not isinstance(delay, bool)
    if not is_number or not math.isfinite(delay) or not 0 <= delay <= MAX_DELAY:
        reader.report("delay", f"not a number of seconds from 0 to {MAX_DELAY:.0f}")
        return None
    return float(delay)


def _closest(word: str, known: Collection[str]) -> str:
    """` (did you mean "…"?)` for a near miss, else nothing."""
    matches = get_close_matches(word, known, 1, cutoff=0.7)
    return f' (did you mean "{matches[0]}"?)' if matches else ""


class _Reader:
    """Takes values out of one table and collects what is wrong with them."""

    def __init__(self, entry: str, table: Mapping[str, Any], file: str) -> None:
        self.entry = entry
        self.table = table
        self.problems: list[Problem] = []
        self._file = file

    def report(self, key: str, message: str) -> None:
        """Note a problem; control characters of a quoted value must not break its line."""
        entry, key, message = (normalize_text(text) for text in (self.entry, key, message))
        self.problems.append(Problem(self._file, entry, key, message))

    def report_unknown_keys(self, known: Sequence[str]) -> None:
        for key in self.table:
            if key not in known:
                self.report(key, f"unknown key{_closest(key, known) or ': known are ' + ', '.join(known)}")

    def text(self, key: str) -> str | None:
        """The text of a key, normalised; None when the key is absent or bad."""
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.report(key, 'not a text: write it in "quotes"')
            return None
        text = normalize_text(value)
        if not text:
            self.report(key, "empty")
        return text or None

    @property
    def is_fed(self) -> bool:
        """Whether the site may be found by feed or site map alone."""
        return bool(self.table.get("feeds") or self.table.get("sitemaps"))

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list; empty when the key is absent or bad."""
        value = self.table.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            self.report(key, 'not a list of texts: write ["…", "…"]')
            return ()
        if not value and key in REQUIRED_KEYS and not (key == "listings" and self.is_fed):
            self.report(key, "empty")
        for text in {v for v in value if value.count(v) > 1}:
            self.report(key, f'"{text}" is listed twice')
        return tuple(value)

    def hosts(self, key: str) -> tuple[str, ...]:
        """The hosts of a list in lower case, without default ports; other scripts in their ASCII form."""
        hosts = []
        for text in self.texts(key):
            host = _read_host(text)
            if host is None:
                hint = _host_of_address(text)
                message = f"write {hint}" if hint else "write host or host:port, such as www.gov.pl"
                self.report(key, f'"{text}" is no host: {message}')
            elif host in hosts:
                self.report(key, f'"{host}" is listed twice')
            else:
                hosts.append(host)
        return tuple(hosts)


def _read_host(text: str) -> str | None:
    host = text.lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    port = _PORT.search(host)
    if port and not 0 < int(port[1]) < 65536:
        return None
    name = without_port(host)
    if not _HOST.fullmatch(name):
        return None
    return name if port and port[1] in ("80", "443") else host

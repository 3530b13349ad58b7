"""Values out of one TOML table of a registry file, and what is wrong with them; must not know what an entry means."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from crawler.text import normalize_text
from crawler.urls import host_of

_LABEL = r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*|\[[0-9a-f:.]+\]")
_PORT = re.compile(r":([0-9]{1,5})$")


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


class TableReader:
    """Takes values out of one table and collects what is wrong with them."""

    def __init__(self, entry: str, table: Mapping[str, Any], file: str, required: Collection[str]) -> None:
        self.entry = entry
        self.table = table
        self.required = required
        """Keys that must be there, and not empty."""
        self.problems: list[Problem] = []
        self._file = file

    def report(self, key: str, message: str) -> None:
        """Note a problem; control characters of a quoted value must not break its line."""
        entry, key, message = (normalize_text(text) for text in (self.entry, key, message))
        self.problems.append(Problem(self._file, entry, key, message))

    def report_unknown_keys(self, known: Sequence[str]) -> None:
        """Note every key that is none of the known ones, with the one that was probably meant."""
        for key in self.table:
            if key not in known:
                self.report(key, f"unknown key{closest(key, known) or ': known are ' + ', '.join(known)}")

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

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list; empty when the key is absent or bad."""
        value = self.table.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            self.report(key, 'not a list of texts: write ["…", "…"]')
            return ()
        if not value and key in self.required:
            self.report(key, "empty")
        for text in {v for v in value if value.count(v) > 1}:
            self.report(key, f'"{text}" is listed twice')
        return tuple(value)

    def hosts(self, key: str) -> tuple[str, ...]:
        """The hosts of a list in lower case, without default ports; other scripts in their ASCII form."""
        hosts = []
        for text in self.texts(key):
            host = read_host(text)
            if host is None:
                hint = host_of_address(text)
                message = f"write {hint}" if hint else "write host or host:port, such as www.gov.pl"
                self.report(key, f'"{text}" is no host: {message}')
            elif host in hosts:
                self.report(key, f'"{host}" is listed twice')
            else:
                hosts.append(host)
        return tuple(hosts)


def host_of_address(url: str) -> str | None:
    """The host of a whole, well-formed web address; None for anything else."""
    try:
        parts = urlsplit(url)
        is_valid = parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        return None
    return read_host(host_of(url) or "") if is_valid and not re.search(r'[\s"<>]', url) else None


def without_port(host: str) -> str:
    """The host without `:port`."""
    return _PORT.sub("", host)


def read_host(text: str) -> str | None:
    """A host, with its port unless that is 80 or 443, in lower case and ASCII (IDNA); None for anything else."""
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


def closest(word: str, known: Collection[str]) -> str:
    """` (did you mean "…"?)` for a near miss, else nothing."""
    matches = get_close_matches(word, known, 1, cutoff=0.7)
    return f' (did you mean "{matches[0]}"?)' if matches else ""

"""Registry files to sites: the shipped ones and the user's; problems are collected, then raised together."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from crawler.errors import RegistryError
from crawler.items import Site
from crawler.sites.entry import parse_entry, parse_unregistered
from crawler.sites.registry import Claim, Registry, claims_of
from crawler.sites.table import Problem


class _File(Protocol):
    """A file on disk or in the package."""

    def read_bytes(self) -> bytes: ...


class Loaded(NamedTuple):
    """The good entries of some files, by the name of their file, and the problems of the others."""

    sites: tuple[tuple[str, Site], ...]
    problems: tuple[Problem, ...]


def load_registry(extra: Sequence[Path] = ()) -> Registry:
    """The shipped sites and those of the user's files.

    A user's entry replaces a shipped one of the same id, and a host it claims is its own even if a shipped
    entry claims it too; within the user's files ids and hosts are unique. Raises RegistryError, a line a
    problem, each with file, entry, key and what to do.
    """
    shipped = load_shipped()
    user = load_files(extra)
    problems = (*shipped.problems, *user.problems)
    if problems:
        raise RegistryError("\n".join(map(str, problems)))
    return Registry((site for _, site in shipped.sites), (site for _, site in user.sites))


def load_files(paths: Iterable[Path]) -> Loaded:
    """The entries of registry files on disk with all their problems, those between files included."""
    return _load((str(path), path) for path in dict.fromkeys(paths))


@cache
def load_shipped() -> Loaded:
    """The entries that come with Kronika, and their problems."""
    folder = files("crawler.sites")
    found = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name
    )
    return _load((item.name, item) for item in found)


def load_site_file(path: Path) -> Site:
    """The one site of a file that `dump_site` wrote; raises RegistryError."""
    name = str(path)
    tables, problems = _read_tables(name, path)
    if len(tables) > 1:
        problems = [Problem(name, "", "", f"{len(tables)} entries where one is expected")]
    site: Site | None = None
    for entry, table in tables.items() if not problems else ():
        if isinstance(table, dict) and table.get("registered") is False:
            site, problems = parse_unregistered(entry, table, name)
        else:
            site, problems = parse_entry(entry, table, name)
    if site is None:
        raise RegistryError("\n".join(map(str, problems)))
    return site


def _load(sources: Iterable[tuple[str, _File]]) -> Loaded:
    sites: list[tuple[str, Site]] = []
    problems: list[Problem] = []
    owners: dict[str, str] = {}
    claims: dict[Claim, tuple[str, str]] = {}
    for name, file in sources:
        tables, wrong = _read_tables(name, file)
        problems += wrong
        for entry, table in tables.items():
            site, wrong = parse_entry(entry, table, name)
            if entry in owners:
                wrong.append(Problem(name, entry, "", f"the same id as an entry of {owners[entry]}"))
            owners.setdefault(entry, name)
            if site and not wrong:
                wrong = _claim(site, name, claims)
            if site and not wrong:
                sites.append((name, site))
            problems += wrong
    return Loaded(tuple(sites), tuple(problems))


def _claim(site: Site, name: str, claims: dict[Claim, tuple[str, str]]) -> list[Problem]:
    """Enter what the site claims; the problems where another has claimed it."""
    problems = []
    for claim in claims_of(site):
        owner = claims.setdefault(claim, (site.id, name))
        if owner[0] != site.id:
            what = f'"{claim.host}{claim.prefix or ""}"'
            problems.append(
                Problem(name, site.id, "hosts", f"{what} is claimed by [{owner[0]}] of {owner[1]} too")
            )
    return problems


def _read_tables(name: str, file: _File) -> tuple[dict[str, Any], list[Problem]]:
    """The top-level tables of a TOML file, or why there are none."""
    text = ""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        tables = tomllib.loads(text)
    except IsADirectoryError:
        return {}, [Problem(name, "", "", "a folder: name the TOML files themselves")]
    except FileNotFoundError:
        return {}, [Problem(name, "", "", "no such file")]
    except OSError as error:
        return {}, [Problem(name, "", "", f"cannot be read: {error.strerror or error}")]
    except UnicodeDecodeError as error:
        return {}, [Problem(name, "", "", f"not UTF-8: byte {error.start}")]
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        entry, key = _place_of(str(error), text)
        hint = "; YAML is not read: write [id], and key = value" if name.endswith((".yaml", ".yml")) else ""
        return {}, [Problem(name, entry, key, f"bad TOML: {error}{hint}")]
    if not tables:
        return {}, [Problem(name, "", "", "no entries")]
    return tables, []


_LINE = re.compile(r"\(at line (\d+),")
_HEADER = re.compile(r"""\s*\[\s*["']?([\w-]+)["']?(?:\s*\.\s*([\w-]+))?\s*\]""")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*[.=]""")


def _place_of(error: str, text: str) -> tuple[str, str]:
    """(entry, key) at the line that a TOML error names; empty where there is none.

    A date such as 2019-02-30 is an error of TOML, which knows no entries.
    """
    entry = key = ""
    number = _LINE.search(error)
    for line in text.split("\n")[: int(number[1])] if number else ():
        if header := _HEADER.match(line):
            entry, key = header[1], header[2] or ""
        elif found := _KEY.match(line):
            key = found[1]
    return entry, key

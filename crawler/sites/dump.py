"""A site back to the TOML of its entry, for the data folder; must not write files."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from crawler.items import Era, Site

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def dump_site(site: Site) -> str:
    """The entry as TOML text that `load_site_file` reads back as an equal site."""
    lines = [f"[{site.id if _BARE_KEY.fullmatch(site.id) else _quote(site.id)}]"]
    if not site.registered:
        lines.append("registered = false")
    for key, text in (("publisher", site.publisher), ("country", site.country), ("language", site.language)):
        if text is not None:
            lines.append(f"{key} = {_quote(text)}")
    lines.append(f"timezone = {_quote(site.timezone)}")
    lines += _platform_lines(site.eras)
    for key, texts in (
        ("hosts", site.hosts),
        ("listings", site.listings),
        ("feeds", site.feeds),
        ("sitemaps", site.sitemaps),
        ("languages", site.languages if site.languages != (site.language,) else ()),
    ):
        if texts:
            lines.append(f"{key} = {_quote_list(texts)}")
    if site.delay is not None:
        lines.append(f"delay = {site.delay!r}")
    if site.evidence is not None:
        lines.append(f"evidence = {_quote(site.evidence)}")
    if site.selectors:
        fields = ", ".join(f"{field} = {_quote_list(texts)}" for field, texts in site.selectors.items())
        lines.append(f"selectors = {{ {fields} }}")
    return "\n".join(lines) + "\n"


def _platform_lines(eras: Sequence[Era]) -> list[str]:
    if not eras:
        return []
    if len(eras) == 1 and eras[0].until is None:
        return [f"platform = {_quote(eras[0].platform)}"]
    tables = (
        f"{{ platform = {_quote(era.platform)}"
        + (f", until = {era.until.isoformat()} }}" if era.until else " }")
        for era in eras
    )
    return [f"eras = [{', '.join(tables)}]"]


def _quote_list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_quote, texts))}]"


def _quote(text: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's too, but TOML wants DEL escaped as well."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

"""What the command line says of a run, live or over a web archive, as settings of the project."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scrapy.settings import Settings

from crawler.archive.folder import SiteFolder
from crawler.errors import UsageError
from crawler.settings import user_agent


@contextmanager
def hint_at_entry(data: Path, site_ids: list[str]) -> Iterator[None]:
    """Add to the error on an unknown site where the entry is by which it was crawled before."""
    try:
        yield
    except UsageError as error:
        for site_id in site_ids:
            entry = SiteFolder(data / site_id).site_file
            if f'"{site_id}"' in f"{error}" and entry.is_file():
                text = f"{error} (its entry of an earlier crawl: --sites {shlex.quote(str(entry))})"
                raise UsageError(text) from error
        raise


def _parse_assignments(texts: list[str]) -> dict[str, str]:
    """Settings by name out of `NAME=VALUE` texts; raises UsageError."""
    settings = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name.isupper():
            raise UsageError(f"--set {text}: write NAME=VALUE, such as KRONIKA_RETRIES=5")
        settings[name] = value
    return settings


def _require_number(name: str, text: str, settings: Settings) -> None:
    """Raise UsageError for a text in the place of a number; Scrapy reads its own settings long after the command line."""
    kind = type(settings.get(name))
    if kind in (int, float):
        try:
            kind(text)
        except ValueError:
            raise UsageError(f"--set {name}={text} is no {'whole ' if kind is int else ''}number") from None


def make_settings(
    options: dict[str, Any], *, contact: str | None = None, assignments: list[str] | None = None
) -> Settings:
    """The project's settings with what the command line says: `NAME=VALUE` texts, and options, which go before them.

    An option that is None was not given. Raises UsageError for texts of another form.
    """
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.set("LOG_INSTALL_ROOT_HANDLER", False, priority="cmdline")
    given = {name: value for name, value in options.items() if value is not None}
    assigned = _parse_assignments(assignments or [])
    for name, text in assigned.items():
        _require_number(name, text, settings)
    for name, value in (assigned | given).items():
        settings.set(name, value, priority="cmdline")
    if contact is not None:
        # a line break would begin another header line, in requests and WARC files
        contact = " ".join(contact.split())
        settings.set("KRONIKA_CONTACT", contact, priority="cmdline")
        settings.set("USER_AGENT", user_agent(contact), priority="cmdline")
    return settings

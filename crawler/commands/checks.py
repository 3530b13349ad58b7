"""What calls name, checked before work starts: files to write, addresses, days; each check raises `UsageError`."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from crawler.archive.clock import parse_days
from crawler.errors import UsageError
from crawler.urls import absolute_url


def require_folder(option: str, file: Path) -> None:
    """Raise `UsageError` where the folder of a file to write is none, as a mistyped path makes no folders, or takes no file:
    after hours of work it would be too late."""
    if not file.parent.is_dir():
        raise UsageError(f"{option} {file}: there is no folder {file.parent}")
    folder = os.path.dirname(os.path.realpath(file))  # of what a link leads to
    if not os.access(folder, os.W_OK):
        raise UsageError(f"{option} {file}: the folder {folder} cannot be written to")


def require_file(option: str, file: Path) -> None:
    """Raise `UsageError` where there can be no file of that name, or something that must not be replaced by one, such as
    `/dev/null`."""
    require_folder(option, file)
    if file.is_dir():
        raise UsageError(f"{option} {file}: a folder; name a file")
    if file.exists() and not file.is_file():
        raise UsageError(f"{option} {file}: not a regular file")


def require_web_address(url: str) -> None:
    """Raise `UsageError` unless the text is the address of a page."""
    if not (absolute_url(url, None) or "").startswith(("http://", "https://")):
        raise UsageError(f"{url}: not the address of a page")


def first_day(option: str, text: str | None) -> date | None:
    """The first day of the day, month or year that an option names; None where it was not given."""
    return None if text is None else _parse_days(option, text)[0]


def days_between(
    first_option: str, first: str | None, last_option: str, last: str | None
) -> tuple[date | None, date | None]:
    """The first day of what one option names (a day, month or year) and the last day of what another does, both inclusive; None
    for one that was not given."""
    begin = first_day(first_option, first)
    end = None if last is None else _parse_days(last_option, last)[1]
    if begin and end and begin > end:
        raise UsageError(f"{first_option} {first} is after {last_option} {last}")
    return begin, end


def _parse_days(option: str, text: str) -> tuple[date, date]:
    try:
        return parse_days(text)
    except ValueError as error:
        raise UsageError(f"{option} {text}: {error}") from error

"""Where the files of one site are, and the plain ways to read them; must not know how a crawl proceeds."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from crawler.archive.connection import EmptyLedgerError
from crawler.archive.ledger import Ledger
from crawler.errors import DamageError, UsageError, reason_of
from crawler.items import Record, decode_record
from crawler.text import may_name_site


def data_directory(option: Path | None) -> Path:
    """The folder of all sites: the `--data` option, else `$KRONIKA_DATA`, else `./data`."""
    return option or Path(os.environ.get("KRONIKA_DATA") or "data")


def make_data_directory(path: Path) -> None:
    """Make the folder of all sites; raises `UsageError` where there can be none, such as at a file's path."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise DamageError(f"{path}: {error.strerror}") from error
        reason = "it is no folder" if path.exists() and not path.is_dir() else error.strerror
        raise UsageError(
            f"{path} cannot hold archives: {reason}; name another with --data (or KRONIKA_DATA)"
        ) from error


class SiteFolder:
    """The folder of one site: `records.jsonl`, `warc/`, `ledger.db`, `runs/`, `site.toml`, `lock`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.site_id = path.name
        self.records = path / "records.jsonl"
        self.warc = path / "warc"
        self.ledger = path / "ledger.db"
        self.runs = path / "runs"
        self.site_file = path / "site.toml"
        self.lock = path / "lock"

    def create(self) -> None:
        """Make the folder and those in it; raises `DamageError` where that is impossible."""
        try:
            self.warc.mkdir(parents=True, exist_ok=True)
            self.runs.mkdir(exist_ok=True)
        except OSError as error:
            raise DamageError(f"{error.filename or self.path}: {reason_of(error)}") from error

    @property
    def exists(self) -> bool:
        """Whether a run has ever worked here; one whose ledger is lost counts, or nobody would learn of it, and so does a
        folder that this user or this disk does not show: whoever opens it is told, and the other sites are not kept back."""
        try:
            os.stat(self.ledger)
        except (FileNotFoundError, NotADirectoryError):
            pass
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:  # there can be no such folder: a wrong call
                raise
            return True
        return self.ledger.is_file() or self._is_begun

    @property
    def _is_begun(self) -> bool:
        """Whether there is what only a run whose ledger has had its first commit can leave."""
        return self.records.exists() or next(self.warc.glob("*.warc.gz"), None) is not None

    def open_ledger(self, *, writable: bool = False) -> Ledger:
        """The site's ledger, for reading unless asked otherwise; writing needs the site's lock.

        One that a first run has left before its first commit reads as one without rows: nothing is lost, nothing was
        archived. An empty or missing one beside what a ledger knew of is damage, also to a run, which would begin all anew:
        old versions, and what was redacted, are in it alone.
        """
        if writable and self._is_begun and not (self.ledger.is_file() and self.ledger.stat().st_size):
            what = "is empty" if self.ledger.is_file() else "is missing"
            raise DamageError(f"{self.ledger}: the ledger {what}; put it back from a copy of the folder")
        try:
            return Ledger(self.ledger, writable=writable)
        except EmptyLedgerError:
            if self._is_begun:
                raise
            return Ledger(Path(":memory:"))

    def iter_records(self) -> Iterator[Record]:
        """The current records out of the ledger, ordered by (date, id)."""
        with closing(self.open_ledger()) as ledger:
            for line in ledger.iter_lines():
                yield decode_record(line)


def list_folders(data: Path, sites: list[str] | None = None) -> list[SiteFolder]:
    """The folders of the named sites, or of all sites archived under `data`; a name without one is a usage
    error."""
    if sites:
        for site in sites:
            if Path(site).parts != (Path(site).name,):
                raise UsageError(
                    f"{site!r} is no id of a site: name one of those in {data} (--data names the folder)"
                )
        folders = [SiteFolder(data / site) for site in dict.fromkeys(sites)]
        for folder in folders:
            if not folder.exists:
                raise UsageError(f"{folder.site_id}: nothing archived in {data} (--data names the folder)")
        return folders
    if not data.is_dir():
        raise UsageError(f"no data folder {data}: name it with --data (or KRONIKA_DATA)")
    try:
        paths = sorted(path for path in data.iterdir() if may_name_site(path.name))
        folders = [folder for folder in map(SiteFolder, paths) if folder.exists]
    except OSError as error:
        raise UsageError(f"{error.filename or data} cannot be read: {error.strerror}") from error
    if not folders:  # as where a wrong folder is named: whoever watches must not take it for one in order
        raise UsageError(
            f"{data}: nothing archived there; another folder is named with --data (or KRONIKA_DATA)"
        )
    return folders

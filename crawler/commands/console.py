"""What commands show: a progress bar on a terminal, plain log lines otherwise, summaries as text or JSON."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec
from msgspec import Struct, field
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from crawler.archive.clock import parse_days
from crawler.errors import UsageError
from crawler.urls import absolute_url

PLAIN_INTERVAL = 10.0
"""Seconds between two progress lines where there is no terminal."""


class Summary(Struct):
    """The object that `--json` prints; counts of addresses, records and seconds."""

    found: int = 0
    saved: int = 0
    skipped: int = 0
    failed: int = 0
    gone: int = 0
    new: int = 0
    changed: int = 0
    records: int = 0
    seconds: float = 0.0
    exit_code: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    """Counts by reason of what was skipped or failed."""


def print_json(value: Any) -> None:
    """What `--json` asks for, on one line of standard output."""
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")
    sys.stdout.flush()


def print_summary(summary: Summary, *, as_json: bool, lines: list[str] | None = None) -> None:
    """The summary on standard output as JSON, or as text on standard error (standard output may hold records)."""
    if as_json:
        print_json(summary)
        return
    counts = [f"{name} {getattr(summary, name)}" for name in ("found", "saved", "skipped", "failed", "gone")]
    print(f"{', '.join(counts)}; records {summary.records} in {summary.seconds:.1f} s", file=sys.stderr)
    for reason, count in summary.reasons.most_common():
        print(f"  {count} x {reason}", file=sys.stderr)
    for line in lines or []:
        print(line, file=sys.stderr)


@contextmanager
def warnings_on_console(*, quiet: bool) -> Iterator[None]:
    """Show what a run warns of on standard error (errors alone when quiet); everything else goes to the run's log."""
    root = logging.getLogger()
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.ERROR if quiet else logging.WARNING)
    console.setFormatter(logging.Formatter("kronika: %(message)s"))
    root.addHandler(console)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.removeHandler(console)


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
    """UsageError unless the text is the address of a page."""
    if not (absolute_url(url, None) or "").startswith(("http://", "https://")):
        raise UsageError(f"{url}: not the address of a page")


def first_day(option: str, text: str | None) -> date | None:
    """The first day of the day, month or year that an option names; raises `UsageError` for anything else."""
    return None if text is None else _parse_days(option, text)[0]


def last_day(option: str, text: str | None) -> date | None:
    """The last day of the day, month or year that an option names; raises `UsageError` for anything else."""
    return None if text is None else _parse_days(option, text)[1]


def _parse_days(option: str, text: str) -> tuple[date, date]:
    try:
        return parse_days(text)
    except ValueError as error:
        raise UsageError(f"{option} {text}: {error}") from error


class ProgressView:
    """Progress of one long task on standard error. Use as a context manager; `advance` is cheap."""

    def __init__(self, description: str, total: int | None = None, *, quiet: bool = False) -> None:
        self._description = description
        self._total = total
        self._quiet = quiet
        self._done = 0
        self._failed = 0
        self._last_line = time.monotonic()
        self._bar: Progress | None = None
        if not quiet and sys.stderr.isatty():
            self._bar = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                TextColumn("{task.fields[note]}"),
                console=Console(stderr=True),
                transient=True,
            )

    def __enter__(self) -> ProgressView:
        if self._bar:
            self._bar.start()
            self._task = self._bar.add_task(self._description, total=self._total, note="")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def advance(self, count: int = 1, *, left: int | None = None, is_failed: bool = False) -> None:
        """Count finished units, and those that failed; where the total is not known before, how many are left."""
        self._done += count
        self._failed += is_failed
        self._total = self._done + left if left is not None else self._total
        note = f"{self._failed} failed" if self._failed else ""
        if self._bar:
            self._bar.update(self._task, completed=self._done, total=self._total, note=note)
        elif not self._quiet and time.monotonic() - self._last_line >= PLAIN_INTERVAL:
            self._last_line = time.monotonic()
            of = f" of {self._total}" if self._total else ""
            print(f"{self._description}: {self._done}{of} {note}".rstrip(), file=sys.stderr, flush=True)


class StepView:
    """Progress of a run in steps, each of which counts its own units; a `ProgressView` a step."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._step = ""
        self._done = 0
        self._view: ProgressView | None = None

    def __enter__(self) -> StepView:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._view is not None:
            self._view.__exit__(kind, error, trace)

    def show(self, step: str, done: int, total: int) -> None:
        """Where the run is; another step ends the view of the one before."""
        if self._view is None or step != self._step:
            self.__exit__(None, None, None)
            self._view = ProgressView(step, total, quiet=self._quiet)
            self._view.__enter__()
            self._step, self._done = step, 0
        self._view.advance(done - self._done, left=total - done)
        self._done = done

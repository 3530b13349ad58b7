"""What commands show: a progress bar on a terminal, plain log lines otherwise, summaries as text or JSON."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
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

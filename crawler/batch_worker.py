"""What a process does with pages that it is given to extract: records into a spool file; no output format of its own."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import msgspec
from msgspec import Struct, field

from crawler.batch_lists import date_by, names_of, read_dates, read_feed
from crawler.extract import extract
from crawler.items import Article, Listing, Page, Record, Rejection, Site, encode_record
from crawler.sites import Registry, load_registry
from crawler.sources import Input, Report, RevisitIndex, open_source
from crawler.time_limit import READ_SECONDS, OutOfTimeError, at_most, end_when_over, raise_when_over
from pipelines.merge import CaptureKey, Stated, capture_key
from pipelines.record import build_record

GARBAGE_AT = 10_000
"""New objects after which the collector looks for cycles: pages leave next to none, and at the usual 700 the looking
takes 5 % of the time."""


class Options(Struct, frozen=True):
    """What every worker is told."""

    site_files: tuple[str, ...] = ()
    site_id: str | None = None
    lists_skipped: bool = False
    """Whether to name each capture that gives no record, in a file beside the records."""


class Task(Struct, frozen=True):
    """A run of inputs for one worker. `skip` holds ordinals of pages that have killed a worker."""

    number: int
    inputs: tuple[Input, ...]
    skip: frozenset[int] = frozenset()


class Outcome(Struct):
    """What a worker made of a task: records in a spool file, their keys and positions, and the report."""

    number: int
    spool: str
    rows: list[tuple[CaptureKey, int]] = field(default_factory=list)
    """Key and length in bytes of each encoded record, in the order of the spool file."""
    reasons: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    """One line for each page that could not be extracted because of a bug."""
    pages: int = 0
    unplaced: int = 0
    """Records of pages whose address nothing tells."""
    stated: list[Stated] = field(default_factory=list)
    """Dates of pages as lists state them."""
    report: Report = field(default_factory=Report)

    @property
    def skipped_file(self) -> str:
        """The file of the captures that gave no record, where they are listed: one in JSON a line."""
        return f"{self.spool}.skipped"

    def reject(self, page: Page, reason: str, detail: str = "") -> None:
        """Count a page that gave no record."""
        self.reasons[reason] += 1
        self.report.tell_skipped(reason, page, detail)

    def fail(self, page: Page, reason: str, problem: str) -> None:
        """Count a page that could not be read, and note what happened."""
        self.reject(page, reason, problem)
        self.errors.append(f"{_place(page)}: {problem}")

    def add(self, other: Outcome) -> None:
        """Add all but the records' bytes, which are the caller's to copy."""
        self.rows += other.rows
        self.reasons += other.reasons
        self.errors += other.errors
        self.pages += other.pages
        self.unplaced += other.unplaced
        self.stated += other.stated
        self.report.merge(other.report)


def extract_page(page: Page, registry: Registry, site: Site | None = None) -> Record | Listing | Rejection:
    """The record of a page, or what else the page is."""
    result = extract(page, registry, site)
    return build_record(result, page) if isinstance(result, Article) else result


_registry: Registry | None = None
_site: Site | None = None
_lists_skipped = False
_seconds = 0.0
"""Time that a page may take; 0 where nothing would come of its end."""


def start_worker(options: Options) -> None:
    """Load the registry; once a process, before it runs tasks."""
    global _registry, _site, _lists_skipped
    gc.set_threshold(GARBAGE_AT)
    _registry = load_registry([Path(f) for f in options.site_files])
    _site = _registry.get(options.site_id) if options.site_id else None
    _lists_skipped = options.lists_skipped


def start_pool_worker(options: Options) -> None:
    """As `start_worker`, in a process of the pool: a page that takes too long ends it, and is found as one that kills."""
    global _seconds
    start_worker(options)
    end_when_over()
    _seconds = READ_SECONDS


def date_listed(record: Record, stated: Stated) -> Record:
    """The record dated by what a list states of its page."""
    assert _registry is not None
    return date_by(_registry, record, stated)


def run_task(task: Task, scratch: str, journal: str | None = None) -> Outcome:
    """Extract the pages of one task into a spool file; with `journal`, note each page there before it is touched."""
    outcome = Outcome(task.number, os.path.join(scratch, f"{task.number}.jsonl"))
    with open(outcome.skipped_file, "wb") if _lists_skipped else nullcontext() as listed:
        if listed is not None:
            outcome.report.on_skipped = lambda skipped: listed.write(msgspec.json.encode(skipped) + b"\n")
        run_pages(pages_of(task, outcome.report), outcome, task.skip, journal)
        outcome.report.on_skipped = None
    return outcome


def run_pages(
    pages: Iterable[Page], outcome: Outcome, skip: frozenset[int] = frozenset(), journal: str | None = None
) -> None:
    """Extract pages into the outcome's spool file, those at the ordinals in `skip` left out and named."""
    log = open(journal, "wb", buffering=0) if journal else None  # noqa: SIM115 (lives as long as the loop)
    try:
        with open(outcome.spool, "wb") as spool:
            for ordinal, page in enumerate(pages):
                if log is not None:
                    log.seek(0)
                    log.write(b"%12d" % ordinal)
                if ordinal in skip:
                    outcome.fail(page, "worker_killed", "killed the worker process twice")
                    continue
                outcome.pages += 1
                _run_page(page, outcome, spool.write)
    finally:
        if log is not None:
            log.close()


def pages_of(task: Task, report: Report) -> Iterator[Page]:
    """The pages of a task's inputs, in order; what else there is in them goes into the report."""
    index = RevisitIndex()
    for item in task.inputs:
        yield from open_source(item, report, index)


@contextmanager
def limited() -> Iterator[None]:
    """Limit the time of pages in this process, which is to go on after one that takes too long."""
    global _seconds
    with raise_when_over() as _seconds:
        try:
            yield
        finally:
            _seconds = 0.0


def _run_page(page: Page, outcome: Outcome, write: Callable[[bytes], object]) -> None:
    assert _registry is not None
    try:
        with at_most(_seconds):
            result = extract_page(page, _registry, _site)
            if isinstance(result, Rejection) and result.reason == "binary":
                result = read_feed(page) or result
            stated = read_dates(result, page, _registry, _site) if isinstance(result, Listing) else []
            names = names_of(result, page, _registry) if isinstance(result, Record) else ()
    except OutOfTimeError:
        outcome.fail(page, "reader_died", f"reading it took longer than {_seconds:g} seconds")
        return
    except Exception as error:  # noqa: BLE001 (a bug met by one page must not cost the others; it is named and counted)
        outcome.fail(page, "internal_error", f"{type(error).__name__}: {error}")
        return
    if isinstance(result, Record):
        line = encode_record(result)
        write(line)
        outcome.rows.append((capture_key(result, names), len(line)))
        outcome.unplaced += result.url is None
    elif isinstance(result, Rejection):
        outcome.reject(page, result.reason, result.detail)
    else:
        outcome.stated += stated
        outcome.reject(page, "listing")


def _place(page: Page) -> str:
    """Where a page is, for messages."""
    place = page.path or page.url or "-"
    return f"{place} at {page.warc_offset}" if page.warc_offset is not None else place

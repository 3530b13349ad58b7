"""Offline extraction: inputs to merged records, in worker processes; no network, no output format of its own."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec import Struct, field

from crawler.batch_worker import (
    Options,
    Outcome,
    Task,
    limited,
    pages_of,
    run_pages,
    run_task,
    start_pool_worker,
    start_worker,
)
from crawler.scratch import scratch_folder
from crawler.sources import Input, Report, Skipped, resolve_revisits, shards
from pipelines.merge import CaptureKey, Stated

SHARD_BYTES = 64 * 1024 * 1024
"""Parts in which large archives are given to workers at most …"""
SMALLEST_PART = 2 * 1024 * 1024
PARTS_A_JOB = 4
"""… and smaller ones where there are too few for all workers: so many for each, so that none waits long for another."""
PAGES_AT_ONCE = 2000
"""Pages of which one process holds the keys before they go to the sink."""
BATCH_FILES = 64
"""Single-page files given to a worker at once."""


OnSkipped = Callable[[Skipped], object] | None
_SKIPPED = msgspec.json.Decoder(Skipped)


class CaptureSink(Protocol):
    """What takes the records of captures, in the order of the inputs."""

    def add(self, key: CaptureKey, line: bytes) -> None:
        """One capture's record, encoded."""

    def state(self, stated: Iterable[Stated]) -> None:
        """What lists say of dates; of pages whose records come before or after."""


class Totals(Struct):
    """The outcome of a whole run."""

    pages: int = 0
    articles: int = 0
    records: int = 0
    unplaced: int = 0
    """Captures that gave a record and whose address nothing tells."""
    reasons: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)
    report: Report = field(default_factory=Report)

    @property
    def is_in_vain(self) -> bool:
        """Whether something went wrong, or nothing was read, and there is no record: earlier ones are not replaced then."""
        report = self.report
        is_whole = bool(self.pages) and not (self.errors or report.damages or report.failures)
        return not self.records and not is_whole


def extract_inputs(
    inputs: Iterable[Input],
    options: Options,
    sink: CaptureSink,
    *,
    jobs: int = 1,
    on_skipped: OnSkipped = None,
    place: Path | None = None,
    progress: Callable[[int, int | None], None] = lambda pages, tasks: None,
) -> Totals:
    """Read all inputs and add their records to the sink, in the order of the inputs whatever the number of jobs.

    `on_skipped` is called with each capture that gives no record, in no order; it needs `options.lists_skipped`. Scratch
    files go into `place`, else where temporary files go.

    A worker that dies (killed, out of memory) costs its time: its task is done again, page by page, and a page
    that kills a second worker is left out and named in `errors`. So is an input whose reading kills it, among the failures.
    """
    totals = Totals()
    with scratch_folder(place) as scratch:
        items = list(inputs)
        tasks = plan_tasks(items, jobs)
        outcomes = (
            _run_here(tasks, options, scratch, on_skipped)
            if jobs <= 1
            else _run_pool(tasks, options, scratch, jobs)
        )
        # closed before the scratch folder goes, whatever happens: until then workers write there
        with contextlib.closing(outcomes):
            for outcome in outcomes:
                _collect(outcome, sink, totals, on_skipped)
                progress(outcome.pages, None)
        if totals.report.revisits:
            _collect(
                _revisit_outcome(items, totals.report, options, scratch, on_skipped), sink, totals, on_skipped
            )
    return totals


def plan_tasks(inputs: Iterable[Input], jobs: int) -> Iterator[Task]:
    """Tasks in input order: small files in batches, large archives in parts."""
    return (Task(number, group) for number, group in enumerate(_groups(list(inputs), jobs)))


def _groups(inputs: Sequence[Input], jobs: int) -> Iterator[tuple[Input, ...]]:
    """The inputs of each task."""
    sizes = [os.path.getsize(item.file) if os.path.exists(item.file) else 0 for item in inputs]
    part = min(SHARD_BYTES, max(SMALLEST_PART, sum(sizes) // (jobs * PARTS_A_JOB)))
    batch: list[Input] = []
    for item, size in zip(inputs, sizes, strict=True):
        if jobs > 1 and size > part:
            if batch:
                yield tuple(batch)
                batch = []
            for shard in shards(item, -(-size // part)):
                yield (shard,)
            continue
        batch.append(item)
        if len(batch) >= BATCH_FILES or size > SHARD_BYTES // 8:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def _revisit_outcome(
    inputs: Sequence[Input], report: Report, options: Options, scratch: str, on_skipped: OnSkipped
) -> Outcome:
    """The pages of revisit records whose originals stand in another task's input."""
    start_worker(options)
    outcome = Outcome(-1, os.path.join(scratch, "revisits.jsonl"), report=Report(on_skipped=on_skipped))
    pending, report.revisits = report.revisits, []
    outcome.report.revisits = pending
    with limited():
        run_pages(resolve_revisits(inputs, outcome.report), outcome)
    return outcome


def _collect(outcome: Outcome, sink: CaptureSink, totals: Totals, on_skipped: OnSkipped) -> None:
    with open(outcome.spool, "rb") as spool:
        for key, length in outcome.rows:
            sink.add(key, spool.read(length))
    if on_skipped is not None and os.path.exists(outcome.skipped_file):  # of another process
        with open(outcome.skipped_file, "rb") as listed:
            for line in listed:
                on_skipped(_SKIPPED.decode(line))
        os.unlink(outcome.skipped_file)
    sink.state(outcome.stated)
    os.unlink(outcome.spool)
    totals.pages += outcome.pages
    totals.articles += len(outcome.rows)
    totals.unplaced += outcome.unplaced
    totals.reasons += outcome.reasons
    totals.errors += outcome.errors
    totals.report.merge(outcome.report)


def _run_here(
    tasks: Iterable[Task], options: Options, scratch: str, on_skipped: OnSkipped
) -> Generator[Outcome, None, None]:
    """Outcomes of a few pages each, so that memory does not grow with the size of an archive."""
    start_worker(options)
    for task in tasks:
        report = Report(on_skipped=on_skipped)
        pages = pages_of(task, report)
        is_done = False
        while not is_done:
            spool = os.path.join(scratch, f"{task.number}.jsonl")
            outcome = Outcome(task.number, spool, report=Report(on_skipped=on_skipped))
            with limited():
                run_pages(islice(pages, PAGES_AT_ONCE), outcome)
            is_done = outcome.pages < PAGES_AT_ONCE
            if is_done:
                outcome.report = report
            yield outcome


def _run_pool(
    tasks: Iterable[Task], options: Options, scratch: str, jobs: int
) -> Generator[Outcome, None, None]:
    """Outcomes in the order of the tasks; few tasks in flight, so that memory and scratch space stay bounded.

    Closed or broken off before its end, it stops its workers in the middle of their tasks.
    """
    others = set(active_children())
    pending = iter(tasks)
    running: dict[Future[Outcome], Task] = {}
    done: dict[int, Outcome] = {}
    next_number = 0
    pool = _pool(options, jobs)
    try:
        while True:
            for task in islice(pending, max(0, jobs * 3 - len(running) - len(done))):
                running[pool.submit(run_task, task, scratch)] = task
            if not running and not done:
                return
            if running and next_number not in done:
                broken_off = _collect_finished(running, done)
                if broken_off:
                    # one dead worker breaks the whole pool: whatever was in flight is done again, alone
                    for task in (*broken_off, *running.values()):
                        done[task.number] = _run_alone(task, options, scratch)
                    running.clear()
                    pool.shutdown(wait=False, cancel_futures=True)
                    pool = _pool(options, jobs)
            while next_number in done:
                yield done.pop(next_number)
                next_number += 1
    except BaseException:
        for worker in set(active_children()) - others:
            worker.terminate()
        pool.shutdown(wait=True, cancel_futures=True)
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _collect_finished(running: dict[Future[Outcome], Task], done: dict[int, Outcome]) -> list[Task]:
    """Wait for a task, and move what has finished from the one to the other; the tasks whose worker died."""
    broken_off: list[Task] = []
    finished, _ = wait(running, return_when=FIRST_COMPLETED)
    for future in finished:
        task = running.pop(future)
        try:
            done[task.number] = future.result()
        except BrokenProcessPool:
            broken_off.append(task)
    return broken_off


def _run_alone(task: Task, options: Options, scratch: str) -> Outcome:
    """One task in a process of its own; each page that kills the process is found by the journal and left out."""
    journal = os.path.join(scratch, f"{task.number}.journal")
    skip: set[int] = set()
    suspect: int | None = None
    while True:
        Path(journal).unlink(missing_ok=True)
        with _pool(options, 1) as pool:
            try:
                alone = Task(task.number, task.inputs, frozenset(skip))
                return pool.submit(run_task, alone, scratch, journal).result()
            except BrokenProcessPool:
                text = Path(journal).read_bytes() if os.path.exists(journal) else b""
                ordinal = int(text) if text.strip() else 0
                if ordinal in skip:  # it dies between pages: of what it reads, and no page is to blame
                    return _run_apart(task, options, scratch)
                if ordinal == suspect:
                    skip.add(ordinal)
                suspect = ordinal


def _run_apart(task: Task, options: Options, scratch: str) -> Outcome:
    """Each input of a task by itself; one whose reading ends the process, whatever page it is at, is a failure."""
    if len(task.inputs) == 1:
        nothing = Outcome(task.number, os.path.join(scratch, f"{task.number}.nothing.jsonl"))
        Path(nothing.spool).touch()
        nothing.report.fail(task.inputs[0].path, "worker_killed", "reading it has killed the worker process")
        return nothing
    whole = Outcome(task.number, os.path.join(scratch, f"{task.number}.whole.jsonl"))
    with open(whole.spool, "wb") as spool:
        for item in task.inputs:
            part = _run_alone(Task(task.number, (item,)), options, scratch)
            spool.write(Path(part.spool).read_bytes())
            if os.path.exists(part.skipped_file):
                with open(whole.skipped_file, "ab") as listed:
                    listed.write(Path(part.skipped_file).read_bytes())
            whole.add(part)
    return whole


def _pool(options: Options, jobs: int) -> ProcessPoolExecutor:
    # spawn: forking a process that holds threads (progress bar, log) can deadlock the child
    return ProcessPoolExecutor(jobs, get_context("spawn"), initializer=start_pool_worker, initargs=(options,))

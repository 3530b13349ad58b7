"""A running Spark: one job at a time, watched; its errors become one line."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec import Struct

from crawler.errors import ExitCode, KronikaError, UsageError
from crawler.spark.package import code_digest, write_package

_POLL_SECONDS = 1.0
_TASK = re.compile(r"[Tt]ask (\d+)(?:\.\d+)? in stage")

Progress = Callable[[str, int, int], None]
"""Told of a step's name, its finished and all of its tasks."""


class SparkOptions(Struct, frozen=True):
    """How Spark is to be run."""

    master: str | None = None
    """None: what spark-submit says, else this machine with all its cores."""
    conf: tuple[tuple[str, str], ...] = ()
    wait: float = 300.0
    """Longest wait, in seconds, for the master and for a first executor, also when all were lost."""


def parse_settings(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Names and values of `NAME=VALUE`; raises UsageError."""
    settings = []
    for text in texts:
        name, mark, value = text.partition("=")
        if not mark or not name.startswith("spark."):
            raise UsageError(f"--spark-conf {text}: not of the form spark.NAME=VALUE")
        settings.append((name.strip(), value.strip()))
    return tuple(settings)


class ClusterError(KronikaError):
    """The cluster gave up or went away; finished shards are kept. Raised by `Session`, ends the run."""

    exit_code = ExitCode.PARTIAL


class JobError(KronikaError):
    """A job that failed; `task` is the index of its task that Spark gave up. Raised by `Session.collect`."""

    exit_code = ExitCode.PARTIAL

    def __init__(self, message: str, task: int | None) -> None:
        super().__init__(message)
        self.task = task


class Session:
    """A running Spark with one job at a time."""

    def __init__(self, context: Any, options: SparkOptions, progress: Progress) -> None:
        self.context = context
        self.is_local = self.context.master.startswith("local")
        self._options = options
        self._progress = progress
        self._jobs = 0

    @property
    def has_run(self) -> bool:
        """Whether any job was begun."""
        return self._jobs > 0

    @property
    def parallelism(self) -> int:
        """How many tasks run at once, about."""
        return max(2, int(self.context.defaultParallelism))

    def collect(self, rdd: Any, label: str, tasks: int) -> list[Any]:
        """What an RDD holds. Raises JobError, and ClusterError when no executor is left for too long."""
        self._jobs += 1
        group = f"kronika-{os.getpid()}-{self._jobs}"
        results: list[list[Any]] = []
        errors: list[BaseException] = []

        def work() -> None:
            try:
                self.context.setJobGroup(group, f"kronika: {label}")
                results.append(rdd.collect())
            except BaseException as error:  # noqa: BLE001 (raised in the thread that waits)
                errors.append(error)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        try:
            self._watch(thread, group, label, tasks)
        except BaseException:
            with suppress(Exception):
                self.context.cancelJobGroup(group)
            raise
        if errors:
            message, task = explain(errors[0])
            raise JobError(message, task) from None
        self._progress(label, tasks, tasks)
        return results[0]

    def _watch(self, thread: threading.Thread, group: str, label: str, tasks: int) -> None:
        alone_since: float | None = None
        while True:
            thread.join(_POLL_SECONDS)
            if not thread.is_alive():
                return
            try:
                done = self._finished_tasks(group)
                executors = 1 if self.is_local else self._executors()
            except Exception as error:
                thread.join(5)
                if not thread.is_alive():
                    return
                raise ClusterError(f"Spark's Java process is gone ({explain(error)[0]:.100})") from error
            self._progress(label, min(done, tasks), tasks)
            if executors:
                alone_since = None
                continue
            alone_since = alone_since or time.monotonic()
            if time.monotonic() - alone_since > self._options.wait:
                raise ClusterError(
                    f"{self.context.master}: no executor for {self._options.wait:.0f} s: are there workers with free "
                    "cores and enough memory? Finished shards are kept: the same command goes on"
                )

    def _executors(self) -> int:
        return int(self.context._jsc.sc().getExecutorMemoryStatus().size()) - 1

    def _finished_tasks(self, group: str) -> int:
        tracker = self.context.statusTracker()
        done = 0
        for job in tracker.getJobIdsForGroup(group):
            found = tracker.getJobInfo(job)
            stages = [tracker.getStageInfo(stage) for stage in (found.stageIds if found else ())]
            # the last stage is the one whose tasks the label counts
            done = max((stage.numCompletedTasks for stage in stages if stage), default=done)
        return done


def ship_code(session: Session, folder: Path) -> None:
    """Give executors on other machines the code that runs here."""
    package = folder / f"kronika-{code_digest()[:16]}.zip"
    write_package(package)
    before = list(sys.path)
    session.context.addPyFile(str(package))
    sys.path[:] = before  # this process has the code itself


def require_executor(session: Session, modules: tuple[str, ...]) -> None:
    """UsageError unless an executor can run the code; waits for the first one."""
    try:
        missing = session.collect(session.context.parallelize([modules], 1).flatMap(_missing), "executors", 1)
    except JobError as error:
        raise UsageError(f"executors cannot run Kronika: {error}") from error
    if missing:
        raise UsageError(f"executors lack the Python packages {', '.join(missing)}")


def _missing(modules: tuple[str, ...]) -> list[str]:
    importlib.import_module("crawler.spark.shard")
    return [module for module in modules if importlib.util.find_spec(module) is None]


def explain(error: BaseException) -> tuple[str, int | None]:
    """What an error of Spark amounts to, in one line, and the index of the task that failed for good, if one did."""
    try:
        java = getattr(error, "java_exception", None)
        text = str(java.getMessage() if java is not None else error) or type(error).__name__
    except Exception:  # noqa: BLE001 (the Java process that would tell is gone)
        text = type(error).__name__
    task = _TASK.search(text)
    lines = text.splitlines()
    if any(line.startswith("Traceback") for line in lines) or "Traceback" in text:
        # the Python error stands last in the trace of an executor, before Java's
        python = text[text.rindex("Traceback") :].partition("\n\tat ")[0].splitlines()
        said = [line for line in python[1:] if line[:1].strip()]
        line = said[-1] if said else lines[0]
    else:
        line = lines[0]
    line = re.sub(r"^(?:[\w.]+\.)?(?:SparkException|PythonException): ", "", line.strip())
    return line[:500], int(task[1]) if task else None

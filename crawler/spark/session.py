"""Starts, watches and ends Spark; its errors become one line. What it logs goes to a file, not to the terminal."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from crawler.errors import ExitCode, KronikaError, UsageError
from crawler.spark.package import code_digest, write_package
from exports.job import require_extra

EXTRA = "spark"
CONNECT_SECONDS = 10.0
JAVA_SECONDS = 60.0
"""Java may take so long to start, however short the wait for a cluster is to be."""
STOP_SECONDS = 20.0
_POLL_SECONDS = 1.0
_KILLED = re.compile(r"Application has been killed\. Reason: (.+)")
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


@contextmanager
def open_session(options: SparkOptions, progress: Progress) -> Iterator[Session]:
    """A Spark to work with: the one that runs already in this process, else one that ends with the block.

    Raises UsageError when there is no Spark, Java or master; a ClusterError or JobError in the block is raised
    anew with the name of Spark's log.
    """
    pyspark = require_extra("pyspark", EXTRA)
    # pyspark warns of versions of pandas, which is not used here
    warnings.filterwarnings("ignore", module="pyspark")
    protocol = importlib.import_module("py4j.protocol")
    running = pyspark.SparkContext._active_spark_context
    if running is not None:
        yield Session(running, options, progress)
        return
    master = options.master or (None if "PYSPARK_GATEWAY_PORT" in os.environ else "local[*]")
    require_java()
    require_master(master)
    descriptor, name = tempfile.mkstemp(prefix="kronika-spark-", suffix=".log")
    log = Path(name)
    with os.fdopen(descriptor, "wb") as stream:
        context, process = _start(pyspark, _configured(pyspark, options, master), options.wait, stream, log)
    session = Session(context, options, progress)
    try:
        yield session
    except (ClusterError, JobError) as error:
        error.args = (f"{error}; Spark's log: {log}",)
        raise
    except UsageError:
        log.unlink(missing_ok=True)
        raise
    except protocol.Py4JError as error:
        killed = _KILLED.findall(log.read_text(encoding="utf-8", errors="replace"))
        problem = killed[-1] if killed else explain(error)[0]
        if not session.has_run:  # what takes connections there is no master: its web page, say
            raise UsageError(f"{master}: Spark does not start: {problem}; Spark's log: {log}") from error
        raise ClusterError(f"Spark has stopped: {problem}; Spark's log: {log}") from error
    else:
        log.unlink(missing_ok=True)
    finally:
        _stop(pyspark, context, process)


def require_java() -> None:
    """UsageError unless there is a Java to run Spark with."""
    home = os.environ.get("JAVA_HOME")
    java = Path(home, "bin", "java") if home else shutil.which("java")
    if java is None or not os.access(java, os.X_OK):
        where = f"JAVA_HOME is {home}" if home else "none is on the PATH and JAVA_HOME is not set"
        raise UsageError(f"Apache Spark needs Java 17 or newer: {where}")


def require_master(master: str | None) -> None:
    """UsageError unless one of the machines of a `spark://` master takes connections; Spark itself tries for long."""
    if master is None or not master.startswith("spark://"):
        return
    problem = ""
    for place in master.removeprefix("spark://").split(","):
        host, _, port = place.rpartition(":")
        try:
            with socket.create_connection((host.strip("[]"), int(port)), CONNECT_SECONDS):
                return
        except (OSError, ValueError) as error:
            problem = (error.strerror if isinstance(error, OSError) else None) or str(error)
    raise UsageError(f"{master}: the Spark master cannot be reached: {problem}")


def _configured(pyspark: Any, options: SparkOptions, master: str | None) -> Any:
    conf = pyspark.SparkConf()
    conf.set("spark.app.name", "kronika extract")
    if master is not None:
        conf.setMaster(master)
        if master.startswith("local"):
            conf.set("spark.ui.enabled", "false")
            conf.set("spark.driver.host", "127.0.0.1")
            conf.set("spark.driver.bindAddress", "127.0.0.1")
    for name, value in options.conf:
        conf.set(name, value)
    python = conf.get("spark.pyspark.python")
    if python is not None:
        os.environ["PYSPARK_PYTHON"] = python
    # where nothing is said, executors have the same installation at the same place
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return conf


def _start(pyspark: Any, conf: Any, wait: float, stream: BinaryIO, log: Path) -> tuple[Any, Any]:
    """The context and its Java process (None when spark-submit owns it), within the time to wait."""
    gateways = importlib.import_module("pyspark.java_gateway")
    started: list[Any] = []
    errors: list[BaseException] = []
    processes: list[Any] = []

    def work() -> None:
        try:
            gateway = gateways.launch_gateway(conf, {"stdout": stream, "stderr": stream})
            processes.append(gateway.proc)
            started.append(pyspark.SparkContext(conf=conf, gateway=gateway))
        except BaseException as error:  # noqa: BLE001 (raised in the thread that waits)
            errors.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(max(wait, JAVA_SECONDS))
    process = processes[0] if processes else None
    if started:
        return started[0], process
    master = conf.get("spark.master") or "Spark"
    if thread.is_alive():
        problem = f"no answer within {max(wait, JAVA_SECONDS):.0f} s"
    else:
        problem = _logged_problem(log) or explain(errors[0])[0]
    _end_process(process)
    _forget(pyspark)
    raise UsageError(f"{master}: Spark does not start: {problem}; Spark's log: {log}")


_LOGGED = re.compile(r"(?:^|\s)(?:[\w.]+\.)?(\w+(?:Exception|Error)): (.+)")


def _logged_problem(log: Path) -> str | None:
    """The last error that Java has written to the log, without its trace."""
    found = None
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if match := _LOGGED.search(line):
            found = match[2].strip()
        elif line.startswith(("Error:", "JAVA_HOME is not set")):
            found = line.strip()
    return found


def _stop(pyspark: Any, context: Any, process: Any) -> None:
    """End Spark and its Java process; one that does not end by itself is killed."""
    thread = threading.Thread(target=lambda: suppress_all(context.stop), daemon=True)
    thread.start()
    thread.join(STOP_SECONDS)
    if process is not None:
        _end_process(process)
        _forget(pyspark)


def suppress_all(function: Callable[[], object]) -> None:
    """Call a function that may fail where nobody can help it any more."""
    with suppress(Exception):
        function()


def _forget(pyspark: Any) -> None:
    """Have pyspark start a Java process of its own the next time."""
    gateway = pyspark.SparkContext._gateway
    if gateway is not None:
        suppress_all(gateway.shutdown)
    pyspark.SparkContext._gateway = None
    pyspark.SparkContext._jvm = None
    pyspark.SparkContext._active_spark_context = None


def _end_process(process: Any) -> None:
    if process is None:
        return
    suppress_all(process.stdin.close)  # Java ends when its standard input does
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


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

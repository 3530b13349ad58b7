"""Starts Spark, or takes the one that runs, and ends it. What it logs goes to a file, not to the terminal."""

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
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from crawler.errors import UsageError
from crawler.spark.session import ClusterError, JobError, Progress, Session, SparkOptions, explain
from exports.job import require_extra

EXTRA = "spark"
CONNECT_SECONDS = 10.0
JAVA_SECONDS = 60.0
"""Java may take so long to start, however short the wait for a cluster is to be."""
STOP_SECONDS = 20.0
_KILLED = re.compile(r"Application has been killed\. Reason: (.+)")


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

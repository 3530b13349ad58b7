"""A master and workers on loopback, which the tests start and kill; and a run whose own process is killed."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crawler.cli import main
from tests.sources.archive_building import pack, record_bytes
from tests.spark.archives import body, capture, revisit
from tests.spark.conftest import PROJECT, QUICK_JAVA, command, records_of

pytestmark = pytest.mark.usefixtures("java")

PATIENCE = 180.0
"""Seconds for a thing to happen on a busy machine."""


def wait_for(what: Callable[[], object], process: subprocess.Popen[str] | None = None) -> None:
    """Return when it is so; fails when it takes too long, or the process ends before."""
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end
        assert process is None or process.poll() is None, process.communicate()
        time.sleep(0.1)


class Cluster:
    """Processes of Spark's own scheduler, each the head of a session of processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self.workers: list[subprocess.Popen[bytes]] = []
        self.master = ""

    def start(self, workers: int) -> None:
        log = self._folder / "master.log"
        self._start("master.Master", log)
        wait_for(lambda: re.search(r"Starting Spark master at (spark://\S+)", log.read_text()))
        self.master = re.findall(r"Starting Spark master at (spark://\S+)", log.read_text())[0]
        for number in range(workers):
            work = self._folder / f"work-{number}"
            log = self._folder / f"worker-{number}.log"
            arguments = ("--cores", "1", "--memory", "1g", "--work-dir", str(work), self.master)
            self.workers.append(self._start("worker.Worker", log, *arguments))
            wait_for(lambda log=log: "Successfully registered with master" in log.read_text())

    def _start(self, name: str, log: Path, *arguments: str) -> subprocess.Popen[bytes]:
        import pyspark

        home = Path(pyspark.__file__).parent
        loopback = ("--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        environment = {
            **os.environ,
            "SPARK_HOME": str(home),
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_LOCAL_DIRS": str(self._folder),
            "JDK_JAVA_OPTIONS": QUICK_JAVA,
        }
        with log.open("wb") as stream:
            process = subprocess.Popen(
                [home / "bin" / "spark-class", f"org.apache.spark.deploy.{name}", *loopback, *arguments],
                stdout=stream,
                stderr=stream,
                start_new_session=True,
                env=environment,
            )
        self._processes.append(process)
        return process

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """As a machine that loses its power: the worker and its executors at once."""
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def stop(self) -> None:
        for process in reversed(self._processes):
            self.kill(process)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    found = Cluster(tmp_path)
    try:
        yield found
    finally:
        found.stop()


@pytest.fixture
def flags(tmp_path: Path) -> Path:
    """Where slow pages say that they are being read, and wait for `go`."""
    folder = tmp_path / "flags"
    folder.mkdir()
    return folder


def reached(flags: Path) -> list[int]:
    """Ids of the processes that are, or were, at a slow page."""
    return [int(path.name.partition("-")[2]) for path in flags.glob("reached-*")]


def write_inputs(folder: Path, slow: set[int]) -> Path:
    """Six files, each a shard: captures of the same pages in many of them, revisits, a slow page in some."""
    folder.mkdir()
    for number in range(6):
        records = [capture(n, number % 3, number + 1) for n in range(number, number + 20)]
        if number in slow:
            address = f"https://www.urzad.example/pl/slow/{number},Tytul.html"
            records.insert(5, record_bytes("response", address, body(600 + number)))
        records += [revisit(n, (number + 1) % 3, 20 + number) for n in range(3)]
        records.append(record_bytes("metadata", "urn:filler", os.urandom(300_000), http=None))
        (folder / f"{number}.warc.gz").write_bytes(pack(records, "gzip"))
    return folder


def start(inputs: Path, out: Path, flags: Path, master: str, *more: str) -> subprocess.Popen[str]:
    settings = (
        "spark.python.daemon.module=tests.spark.daemon",
        f"spark.executorEnv.PYTHONPATH={PROJECT}",
        f"spark.executorEnv.KRONIKA_TEST_FLAGS={flags}",
        "spark.executor.memory=512m",
        "spark.ui.enabled=false",
        "spark.driver.host=127.0.0.1",
        "spark.driver.bindAddress=127.0.0.1",
    )
    options = [word for setting in settings for word in ("--spark-conf", setting)]
    environment = {"KRONIKA_TEST_FLAGS": str(flags), "PYSPARK_PYTHON": sys.executable}
    return command(
        inputs, "--engine", "spark", "--master", master, "-o", out, "-q", *options, *more, **environment
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit code and errors."""
    try:
        _, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    return process.returncode, err


def local(inputs: Path, to: Path) -> bytes:
    assert main(["extract", str(inputs), "-o", str(to), "-q"]) == 0
    return to.read_bytes()


def accounts(out: Path) -> dict[str, int]:
    """Finished shards and when they were."""
    return {path.name: path.stat().st_mtime_ns for path in Path(f"{out}.shards").glob("*.account")}


def test_a_worker_killed_in_the_middle_costs_no_record(cluster: Cluster, flags: Path, tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", slow=set(range(6)))
    cluster.start(workers=2)
    process = start(inputs, tmp_path / "out", flags, cluster.master)
    try:
        wait_for(lambda: len(reached(flags)) == 2, process)
        # each of the two workers is at a page; the processes of a worker are one session
        assert {os.getsid(pid) for pid in reached(flags)} == {worker.pid for worker in cluster.workers}
        cluster.kill(cluster.workers[0])
        (flags / "go").touch()
        assert finish(process) == (0, "")
    finally:
        process.kill()
    assert records_of(tmp_path / "out") == local(inputs, tmp_path / "local.jsonl")
    assert len(accounts(tmp_path / "out")) == 6


def test_a_cluster_without_workers_ends_the_run_and_keeps_what_is_done(
    cluster: Cluster, flags: Path, tmp_path: Path
) -> None:
    inputs = write_inputs(tmp_path / "in", slow={3})
    cluster.start(workers=1)
    process = start(inputs, tmp_path / "out", flags, cluster.master, "--spark-wait", "20")
    try:
        wait_for(lambda: reached(flags), process)
        cluster.kill(cluster.workers[0])
        code, err = finish(process)
    finally:
        process.kill()
    assert code == 3
    assert re.fullmatch(rf"kronika: {cluster.master}: no executor for 20 s: [^\n]+Spark's log: \S+\n", err), (
        err
    )
    assert len(accounts(tmp_path / "out")) == 3
    assert not (tmp_path / "out").exists()


def test_a_run_that_was_killed_goes_on_where_it_was(flags: Path, tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", slow={4})
    process = start(inputs, tmp_path / "out", flags, "local[1]")
    try:
        wait_for(lambda: reached(flags), process)
    finally:
        process.kill()
        process.communicate()
    done = accounts(tmp_path / "out")
    assert len(done) == 4
    (flags / "go").touch()
    assert finish(start(inputs, tmp_path / "out", flags, "local[1]")) == (0, "")
    assert {name: accounts(tmp_path / "out")[name] for name in done} == done
    assert records_of(tmp_path / "out") == local(inputs, tmp_path / "local.jsonl")
    assert not list(Path(f"{tmp_path / 'out'}.shards").glob("run-*"))

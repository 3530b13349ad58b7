"""A Spark of two cores in this process, shared by the tests of a file; and the command in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spark.archives import write_archives

PROJECT = Path(__file__).resolve().parents[2]
QUICK_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""Starts faster, runs slower: right for runs of seconds."""


@pytest.fixture(scope="session")
def java() -> None:
    """Java, which no Python package brings."""
    home = os.environ.get("JAVA_HOME")
    if not (shutil.which("java") or (home and Path(home, "bin", "java").exists())):
        if os.environ.get("CI"):
            pytest.fail("java is missing: the tests of the Spark engine must run in continuous integration")
        pytest.skip("no java on the PATH and no JAVA_HOME: Apache Spark needs Java 17 or newer")


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `write_archives`; not to be changed."""
    return write_archives(tmp_path_factory.mktemp("archives") / "in")


@pytest.fixture(scope="session")
def viewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the tests' Spark knows as viewfs://kronika/data, too: a Hadoop file system without servers."""
    return tmp_path_factory.mktemp("viewed")


@pytest.fixture(scope="session")
def context(java: None, viewed: Path) -> Iterator[Any]:
    """A running Spark, which `--engine spark` takes when it finds it."""
    import pyspark

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(PROJECT))
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("JDK_JAVA_OPTIONS", QUICK_JAVA)
        settings = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.log.level": "OFF",
            "spark.python.daemon.module": "tests.spark.daemon",
            "spark.hadoop.fs.viewfs.mounttable.kronika.link./data": f"file://{viewed}",
        }
        conf = pyspark.SparkConf().setMaster("local[2]").setAppName("tests").setAll(settings.items())
        running = pyspark.SparkContext(conf=conf)
        try:
            yield running
        finally:
            gateway = pyspark.SparkContext._gateway
            running.stop()
            gateway.shutdown()
            gateway.proc.stdin.close()
            gateway.proc.wait(20)
            pyspark.SparkContext._gateway = pyspark.SparkContext._jvm = None


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    """The archives of the tests in many parts."""
    from crawler.spark import shard

    monkeypatch.setattr(shard, "SHARD_BYTES", 7000)
    monkeypatch.setattr(shard, "SMALL_BYTES", 1600)
    monkeypatch.setattr(shard, "GROUP_FILES", 3)


def command(*arguments: str | Path, **environment: str) -> subprocess.Popen[str]:
    """`kronika extract` in a process of its own; an empty value takes a variable away."""
    variables = {**os.environ, "JDK_JAVA_OPTIONS": QUICK_JAVA, "PYTHONPATH": str(PROJECT), **environment}
    return subprocess.Popen(
        [sys.executable, "-m", "crawler.cli", "extract", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={name: value for name, value in variables.items() if value},
    )


def records_of(folder: Path) -> bytes:
    """The records of a finished folder, as one text."""
    assert (folder / "_SUCCESS").exists()
    return b"".join(part.read_bytes() for part in sorted(folder.glob("part-*.jsonl")))

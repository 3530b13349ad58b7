"""What goes wrong around Spark is one line and the exit code of its kind."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from crawler.cli import main
from crawler.sites import load_registry
from crawler.spark.package import write_package
from crawler.spark.session import explain
from tests.spark.archives import body
from tests.spark.conftest import PROJECT


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    path = tmp_path / "page.html"
    path.write_bytes(body(1))
    return path


def fails(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The one line of a run that ends with exit code 2."""
    assert main(["extract", "--engine", "spark", *map(str, arguments)]) == 2
    err = capsys.readouterr().err
    assert (err[:9], err.count("\n")) == ("kronika: ", 1)
    return err[9:-1]


def test_a_master_that_does_not_answer(
    page: Path,
    java: None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import pyspark

    monkeypatch.setattr(pyspark.SparkContext, "_active_spark_context", None)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        master = f"spark://127.0.0.1:{free.getsockname()[1]}"
        said = fails(capsys, page, "-o", tmp_path / "out", "--master", master)
    assert said == f"{master}: the Spark master cannot be reached: Connection refused"
    assert not (tmp_path / "out.shards").exists()


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"PATH": "/nowhere"}, "none is on the PATH and JAVA_HOME is not set"),
        ({"PATH": "/nowhere", "JAVA_HOME": "/none"}, "JAVA_HOME is /none"),
    ],
)
def test_no_java(
    page: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    said: str,
) -> None:
    import pyspark

    monkeypatch.setattr(pyspark.SparkContext, "_active_spark_context", None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert fails(capsys, page, "-o", tmp_path / "out") == f"Apache Spark needs Java 17 or newer: {said}"


def test_no_pyspark(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    said = fails(capsys, page, "-o", tmp_path / "out")
    assert said == "this needs the package pyspark: pip install '.[spark]' in the checkout of Kronika"


def test_paths_that_cannot_be_read(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    none = tmp_path / "none.warc.gz"
    assert fails(capsys, none, "-o", tmp_path / "out") == f"{none}: no such file or folder"
    assert (
        fails(capsys, f"{tmp_path}/*.warc", "-o", tmp_path / "out") == f"{tmp_path}/*.warc: matches no file"
    )


def test_an_output_folder_of_something_else(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fails(capsys, page, "-o", page) == f"{page}: a file; with --engine spark, -o names a folder"
    out = tmp_path / "out"
    assert fails(capsys, page, "-o", out / "deep") == f"{out / 'deep'}: the folder {out} does not exist"
    out.mkdir()
    (out / "letter.txt").write_text("Sehr geehrte Damen und Herren")
    assert "holds something else than records of an earlier run" in fails(capsys, page, "-o", out)
    (out / "_job.json").write_text('{"read": ["/other/warcs"]}')
    assert fails(capsys, page, "-o", out) == (
        f"{out}: holds the records of another job (/other/warcs): name a new folder"
    )
    assert (out / "letter.txt").exists()


def test_an_output_folder_amid_the_input(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = fails(capsys, tmp_path, "-o", tmp_path / "out")
    assert said == f"{tmp_path}/out: lies amid what is read ({tmp_path}): name a folder apart from it"
    assert not (tmp_path / "out.shards").exists()


def test_options_that_do_not_go_together(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "takes -o DIR" in fails(capsys, page)
    assert "neither --data nor --jobs" in fails(capsys, page, "-o", tmp_path / "out", "--jobs", "2")
    said = fails(capsys, page, "-o", tmp_path / "out", "--spark-conf", "executor.memory")
    assert said == "--spark-conf executor.memory: not of the form spark.NAME=VALUE"
    assert main(["extract", str(page), "-o", str(tmp_path / "out"), "--format", "parquet"]) == 2
    assert "need --engine spark" in capsys.readouterr().err


def test_an_error_of_an_executor_is_its_last_line() -> None:
    text = (
        "Job aborted due to stage failure: Task 7 in stage 3.0 failed 4 times, most recent failure: Lost task 7.3 in "
        "stage 3.0 (TID 9) (host executor 1): org.apache.spark.api.python.PythonException: Traceback (most recent "
        'call last):\n  File "x.py", line 1, in f\n    raise OSError("No space left")\nOSError: No space left\n\n'
        "\tat org.apache.spark.api.python.BasePythonRunner.read(PythonRunner.scala:1)\n"
    )
    assert explain(Exception(text)) == ("OSError: No space left", 7)


def test_executors_run_the_code_and_the_registry_out_of_the_package(tmp_path: Path) -> None:
    package = tmp_path / "kronika.zip"
    write_package(package)
    again = tmp_path / "again.zip"
    write_package(again)
    assert package.read_bytes() == again.read_bytes()
    assert zipfile.ZipFile(package).testzip() is None
    code = (
        f"import sys; sys.path[:] = [{str(package)!r}, *(p for p in sys.path if p != {str(PROJECT)!r})]; "
        "import crawler.spark.shard, crawler.sites as s; print(s.__file__, len(s.load_registry().sites))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
        env=dict(os.environ),
    )
    assert done.stdout == f"{package}/crawler/sites/__init__.py {len(load_registry().sites)}\n", done.stderr

"""The examples of docs/exports.md run, and its tables name what there is."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from exports.formats import FORMATS
from tests.exports.command import PROJECT, kronika
from tests.exports.samples import sample, write_site
from tests.served_command import write_command

DOCUMENT = PROJECT / "docs" / "exports.md"
BLOCKS = [
    (match[1].replace(' title="', " ").rstrip('"'), match[2])
    for match in re.finditer(
        r"^```(\w+[^\n]*)\n(.*?)^```$", DOCUMENT.read_text(encoding="utf-8"), re.M | re.S
    )
]


def blocks(language: str) -> list[str]:
    found = [text for name, text in BLOCKS if name == language]
    assert found, f"no example in {language}"
    return found


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two sites and everything that the first example exports; `bin/kronika` is the command."""
    place = tmp_path_factory.mktemp("docs")
    for site in ("pl-mswia", "pl-sport"):
        write_site(place / "data" / site, [sample(number, site) for number in range(40)])
    (place / "bin").mkdir()
    write_command(place / "bin" / "kronika")
    run_shell(blocks("sh")[0], place)
    return place


def run_shell(text: str, place: Path) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f'PATH="{place}/bin:$PATH"\n{text}'],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_first_example_makes_its_files(place: Path) -> None:
    for name in ("news.parquet", "2015.csv", "titles.csv", "news.sqlite", "news-package/datapackage.json"):
        assert (place / name).stat().st_size


@pytest.mark.parametrize("number", range(len([name for name, _ in BLOCKS if name == "python"])))
def test_python(number: int, place: Path) -> None:
    text = blocks("python")[number]
    for module in re.findall(r"^import (\w+)", text, re.M):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed")
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=place, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_jq(place: Path) -> None:
    if not shutil.which("jq"):
        pytest.skip("jq is not installed")
    (text,) = (text for text in blocks("sh") if "jq" in text)
    output = run_shell(text, place)
    assert "Otwarcie hali nr 0 w Łodzi" in output
    assert re.search(r"\d+ https://example.org/0", output)


def test_report(place: Path) -> None:
    (text,) = (text for text in blocks("sh") if "kronika report" in text)
    run_shell(text, place)
    assert (place / "report.html").stat().st_size


def test_duckdb(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(place)
    (text,) = blocks("sql DuckDB")
    for statement in filter(str.strip, text.split(";")):
        assert duckdb.sql(statement).fetchall(), statement


def test_sqlite(place: Path) -> None:
    if not shutil.which("sqlite3"):
        pytest.skip("the SQLite shell is not installed")
    (text,) = blocks("sql SQLite")
    for statement in filter(str.strip, text.split(";")):
        done = subprocess.run(
            ["sqlite3", "news.sqlite", f"{statement};"], cwd=place, capture_output=True, text=True, check=True
        )
        assert done.stdout, statement


def test_r(place: Path) -> None:
    if not shutil.which("Rscript"):
        pytest.skip("R is not installed")
    packages = 'quit(status = !all(c("arrow", "dplyr") %in% rownames(installed.packages())))'
    if subprocess.run(["Rscript", "-e", packages], check=False, capture_output=True).returncode:
        pytest.skip("R's arrow and dplyr are not installed")
    (text,) = blocks("r")
    subprocess.run(["Rscript", "-e", text], cwd=place, check=True, timeout=120)


def test_the_page_names_every_format_and_suffix() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    for name, one in FORMATS.items():
        assert f"`{name}`" in text, name
        for suffix in one.suffixes:
            assert f"`{suffix}`" in text or "ndjson" in suffix, suffix


def test_the_page_names_every_option() -> None:
    done = kronika("export", "--help", cwd=PROJECT)
    options = set(re.findall(r"--[a-z-]+", done.stdout)) - {"--help", "--json", "--quiet", "--data"}
    text = DOCUMENT.read_text(encoding="utf-8")
    assert {option for option in options if option not in text} == set()
    assert {"--since", "--columns", "--force"} <= options

"""What `kronika inspect` shows of one page: lines that stay whole, in a pipe as on a narrow terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_extract_command import page

ADDRESS = "https://www.urzad.example/pl/aktualnosci/7,Tytul.html"


def call(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "crawler.cli", "inspect", *arguments]


def on_terminal(command: list[str], columns: int) -> str:
    """What a command writes to a terminal, without the codes of its colours."""
    ours, its = pty.openpty()
    environment = os.environ | {"COLUMNS": str(columns), "NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(command, stdout=its, env=environment) as process:
        os.close(its)
        read = b""
        try:
            while piece := os.read(ours, 1 << 16):
                read += piece
        except OSError:  # the other end is closed
            pass
        assert process.wait() == 0
    os.close(ours)
    return read.decode().replace("\r\n", "\n")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "7,Tytul.html"
    path.write_text(page(7))
    return path


def test_each_field_has_its_rule_and_raw_text(saved: Path) -> None:
    done = subprocess.run(
        call(str(saved), "--url", ADDRESS), capture_output=True, encoding="utf-8", check=True
    )
    lines = done.stdout.splitlines()
    assert lines[0].startswith("parser: ")
    assert lines[-1].startswith("warnings: ")
    title = next(number for number, line in enumerate(lines) if line.startswith("title: "))
    assert lines[title + 1].startswith("  rule: ")
    assert lines[title + 2].startswith("  raw: ")
    assert "gallery: none" in lines
    assert not [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize("columns", [30, 200])
def test_a_terminal_of_any_width_shows_the_same(saved: Path, columns: int) -> None:
    command = call(str(saved), "--url", ADDRESS)
    piped = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert on_terminal(command, columns) == piped


def test_what_is_no_page_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    done = subprocess.run(call("table.csv"), capture_output=True, encoding="utf-8", cwd=tmp_path)
    assert done.returncode == 2
    assert (
        done.stderr
        == "kronika: table.csv: unsupported_file: neither an archive nor HTML (a text capture ends in .txt or .text)\n"
    )

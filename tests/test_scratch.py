"""Folders of scratch files: whoever is done, or was killed, leaves none."""

from __future__ import annotations

import fcntl
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from crawler.scratch import HELD, scratch_folder

HOLD = """
import sys, tempfile
from pathlib import Path
from crawler.scratch import scratch_folder
with scratch_folder(Path(sys.argv[1])) as folder:
    Path(folder, "spool").write_text("x")
    print(folder, flush=True)
    sys.stdin.read()
"""


def holding(place: Path) -> tuple[subprocess.Popen[str], Path]:
    """A process with a scratch folder in that place."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    return process, Path(process.stdout.readline().strip())


@pytest.mark.parametrize("error", [None, KeyError, SystemExit])
def test_it_ends_with_the_block(error: type[BaseException] | None, tmp_path: Path) -> None:
    def work() -> None:
        with scratch_folder(tmp_path) as folder:
            Path(folder, "file").write_text("x")
            if error:
                raise error

    if error is None:
        work()
    else:
        with pytest.raises(error):
            work()
    assert list(tmp_path.iterdir()) == []


def test_no_file_in_it_is_open_when_it_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Network file systems keep an open file under another name, so that its folder cannot go."""
    free = []

    class Folder(tempfile.TemporaryDirectory[str]):
        def cleanup(self) -> None:
            with open(Path(self.name, HELD), "rb") as held:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            free.append(self.name)
            super().cleanup()

    monkeypatch.setattr(tempfile, "TemporaryDirectory", Folder)
    with scratch_folder(tmp_path) as folder:
        pass
    assert free == [folder]
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_taken_away_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    killed, left = holding(tmp_path)
    working, used = holding(tmp_path)
    with killed, working:
        killed.kill()
        killed.wait()
        assert left.exists()
        with scratch_folder(tmp_path) as own:
            assert {path for path in tmp_path.iterdir() if path.is_dir()} == {used, Path(own)}
            assert (used / "spool").exists()
        working.communicate()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("case", ["no lock", "other machine", "other name", "link"])
def test_what_may_be_somebody_elses_stays(case: str, tmp_path: Path) -> None:
    place = tmp_path / "place"
    folder = tmp_path / "elsewhere" if case == "link" else place / "kronika-x"
    if case == "other name":
        folder = place / "reports"
    for new in (place, folder):
        new.mkdir(exist_ok=True)
    (folder / "file").write_text("x")
    if case != "no lock":
        (folder / HELD).write_text("other" if case == "other machine" else socket.gethostname())
    if case == "link":
        (place / "kronika-x").symlink_to(folder)
    with scratch_folder(place):
        assert (folder / "file").exists()
    assert (folder / "file").exists()

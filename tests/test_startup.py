"""How commands begin and end: what they need not load, and a reader that has seen enough."""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.archive.folder import SiteFolder
from crawler.archive.site_archive import SiteArchive
from crawler.commands import console
from tests.exports.archived_site import make_site
from tests.exports.samples import sample
from tests.test_extract_command import page

SLOW = ("scrapy", "twisted", "trafilatura", "dateparser", "pyspark", "pyarrow", "datasette")
CODE = """
import json, sys
from crawler.cli import main

for arguments in json.loads(sys.argv[1]):
    code = main(arguments)
    loaded = [name for name in json.loads(sys.argv[2]) if name in sys.modules]
    print(json.dumps([arguments[0], code, loaded]), file=sys.stderr)
"""


def test_the_package_is_the_command() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "crawler", "--version"], capture_output=True, text=True, check=True
    )
    assert told.stdout.startswith("kronika ")


def test_commands_that_fetch_nothing_load_no_library_of_a_crawl(tmp_path: Path) -> None:
    data, other = tmp_path / "data", tmp_path / "other"
    folder = SiteFolder(make_site(data / "pl-sport"))
    archive = SiteArchive(folder, {}, run="r2")
    archive.ledger.put_record(sample(1), changed_run="r2")
    archive.commit()
    archive.write_records()
    archive.close()
    (tmp_path / "7,Tytul.html").write_text(page(7))
    address = ("--url", "https://www.urzad.example/pl/aktualnosci/7,Tytul.html")
    saved = (str(tmp_path / "7,Tytul.html"), *address)
    at = ("--data", str(data))
    commands = [
        ["status", *at],
        ["history", "pl-sport", sample(1).id, *at],
        ["verify", *at],
        ["export", *at, "--quiet", "--to", str(tmp_path / "all.csv")],
        ["diff", str(folder.records), str(folder.records)],
        ["sites"],
        ["inspect", *saved],
        ["extract", *saved, "--quiet", "-o", str(tmp_path / "out.jsonl")],
        ["extract", *saved, "--quiet", "--data", str(other)],
    ]
    call = [sys.executable, "-c", CODE, json.dumps(commands), json.dumps(SLOW)]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    told = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("[")]
    # the sample's record names a capture that is not in the archive, and verify says so
    assert told == [[command[0], 6 if command[0] == "verify" else 0, []] for command in commands]


@pytest.mark.parametrize("length", [1, 2000])
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, length: int) -> None:
    """Whether the pipe breaks while the command writes, or when its last lines are flushed."""
    title = "Słowo " * length * 20
    folder = SiteFolder(tmp_path / "pl-sport")
    archive = SiteArchive(folder, {}, run="r1")
    archive.ledger.put_record(sample(1, title=title), changed_run="r1")
    archive.commit()
    archive.close()
    reading, writing = os.pipe()
    os.close(reading)
    call = [sys.executable, "-m", "crawler.cli", "history", "pl-sport", sample(1).id, "--data", str(tmp_path)]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run(call, stdout=writing, stderr=subprocess.PIPE, text=True, env=env, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def in_shell(line: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """The command line as a shell runs it; `kronika` stands for the command."""
    line = line.replace("kronika", f"{sys.executable} -m crawler.cli")
    return subprocess.run(
        ["sh", "-c", line], capture_output=True, encoding="utf-8", env=os.environ | variables
    )


@pytest.mark.parametrize("encoding", ["ascii", "iso-8859-2"])
def test_what_is_piped_is_utf_8_whatever_the_locale_says(encoding: str) -> None:
    done = in_shell("kronika sites show pl-mswia-archive", PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert 'publisher = "Ministerstwo Spraw Wewnętrznych i Administracji"' in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["sites", "--help", "sites show pl-mswia"])
def test_a_full_disk_below_standard_output_is_one_line(command: str) -> None:
    done = in_shell(f"kronika {command} > /dev/full")
    assert (done.returncode, done.stderr) == (6, "kronika: cannot write: No space left on device\n")


def test_a_standard_output_that_is_closed_changes_nothing_else() -> None:
    done = in_shell("kronika sites check >&-")
    assert done.returncode == 0
    assert done.stderr.endswith("0 problems\n")


@pytest.mark.parametrize("command", ["extract", "status", "sites list"])
def test_help_flows_and_shows_each_example_on_a_line_of_its_own(command: str) -> None:
    text = in_shell(f"kronika {command} --help", COLUMNS="120").stdout
    for paragraph in re.split(r"\n\s*\n", text.partition("╭")[0]):
        lines = paragraph.strip().splitlines()
        for line, following in itertools.pairwise(lines):
            room = 118 - len(line.strip())
            assert len(following.split()[0]) >= room, f"{line.strip()!r} ends early"
    if command == "extract":
        assert "\n   kronika extract page.txt | jq .title" in text


def test_a_command_ends_without_a_last_look_for_garbage() -> None:
    code = (
        "import atexit, gc, sys\n"
        "atexit.register(lambda: print(gc.get_freeze_count() > 1000))\n"  # runs after what is registered later
        "from crawler.cli import main\n"
        "sys.exit(main(['--version']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "True")


def test_a_log_tells_how_far_a_task_is_and_what_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(console, "PLAIN_INTERVAL", 0)
    with console.ProgressView("reading") as view:
        view.advance(2)
        view.advance(left=5, is_failed=True)
        view.advance(left=3)
    with console.StepView() as steps:
        steps.show("merging", 1, 2)
        steps.show("merging", 2, 2)
        steps.show("writing", 4, 9)
    told = ["reading: 2", "reading: 3 of 8 1 failed", "reading: 4 of 7 1 failed"]
    assert capsys.readouterr().err.splitlines() == [
        *told,
        "merging: 1 of 2",
        "merging: 2 of 2",
        "writing: 4 of 9",
    ]

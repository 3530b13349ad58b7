"""Names that are no UTF-8 or too long, links that lead nowhere, devices: each costs itself at most."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from crawler.cli import main
from tests.exports.samples import sample, write_site

PAGE = (
    '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Most numer %d</title></head><body><main><article>'
    "<h1>Most numer %d</h1><p>Gmina buduje most numer %d, który połączy oba brzegi rzeki jeszcze w tym roku.</p>"
    "</article></main></body></html>"
)
NOBODY = """[xx-none]
publisher = "Urząd"
country = "PL"
language = "pl"
platform = "govpl"
hosts = ["127.0.0.1:9"]
listings = ["http://127.0.0.1:9/lista"]
evidence = "a site of the tests"
"""
"""A site that no server answers for: what fetches after all must not fetch from a real one."""
NAMES = ("zwykły.html", "z odstępem.html", "nowa\nlinia.html", "-d.html", "%41.html", "[x].html")


def test_odd_names(tmp_path: Path) -> None:
    folder = tmp_path / "strony"
    folder.mkdir()
    names = [*(os.fsencode(name) for name in NAMES), b"latin\xb1.html"]
    for number, name in enumerate(names):
        (Path(os.fsdecode(os.path.join(os.fsencode(folder), name)))).write_text(PAGE % ((number,) * 3))
    out = tmp_path / "records.jsonl"
    assert main(["extract", str(folder), "-o", str(out), "--quiet"]) == 0
    records = [json.loads(line) for line in out.read_text().splitlines()]
    assert {r["capture"]["path"].rpartition("/")[2] for r in records} == {*NAMES, "latin\\xb1.html"}


def test_a_link_that_leads_nowhere_is_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "strony"
    folder.mkdir()
    (folder / "a.html").write_text(PAGE % (1, 1, 1))
    (folder / "b.html").symlink_to("/nie/ma")
    (folder / "kolo").symlink_to(folder)
    out = tmp_path / "records.jsonl"
    assert main(["extract", str(folder), "-o", str(out), "--quiet"]) == 3
    assert len(out.read_text().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "--data", "data", "--to", "news.csv"),
        ("export", "--data", "data", "--to", "news.csv", "--force"),
        ("report", "--data", "data", "--to", "news.csv"),
        ("crawl", "xx-none", "--sites", "sites.toml", "--metrics", "news.csv"),
    ],
)
def test_a_device_or_pipe_is_not_replaced_by_a_file(
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As root, a report to /dev/null would take it from every program."""
    write_site(tmp_path / "data" / "pl-sport", [sample(1)])
    monkeypatch.chdir(tmp_path)
    Path("sites.toml").write_text(NOBODY)
    os.mkfifo("news.csv")
    assert main(arguments) == 2
    assert "regular file" in capsys.readouterr().err
    assert stat.S_ISFIFO(os.lstat("news.csv").st_mode)


@pytest.mark.parametrize(
    "arguments",
    [
        ("status", "--data", "{}"),
        ("export", "--data", "data", "--to", "{}.csv"),
        ("report", "--data", "data", "--to", "{}.html"),
        ("verify", "{}"),
        ("inspect", "{}"),
        ("history", "{}", "1"),
        ("extract", "data", "-o", "{}.jsonl"),
    ],
)
def test_a_name_too_long_is_a_wrong_call(
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_site(tmp_path / "data" / "pl-sport", [sample(1)])
    monkeypatch.chdir(tmp_path)
    assert main([text.format("a" * 300) for text in arguments]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("kronika: ")
    assert line.endswith(": File name too long")

"""Files whose names are no UTF-8, links that lead nowhere: each costs itself at most."""

from __future__ import annotations

import json
import os
from pathlib import Path

from crawler.cli import main

PAGE = (
    '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Most numer %d</title></head><body><main><article>'
    "<h1>Most numer %d</h1><p>Gmina buduje most numer %d, który połączy oba brzegi rzeki jeszcze w tym roku.</p>"
    "</article></main></body></html>"
)
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

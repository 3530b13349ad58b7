"""Crawls the ministry that the documentation adds, with a server on loopback in its place, and keeps its entry as
CONTRIBUTING.md says; the other steps are run by test_docs.py."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

HOST = "www.przyklad.example"
ARTICLE = "/pl/aktualnosci/101,Nowa-lodz.html"
LISTING = f"""<!DOCTYPE html>
<html lang="pl"><head><meta charset="UTF-8"/><title> Aktualności - Ministerstwo Przykładów</title>
<link href="/dokumenty/szablony/1-1.css" rel="stylesheet"/></head><body>
<div id="content"><section class="panel"><div class="naglowek"><h2>Aktualności</h2></div>
<div class="okno"><ul><li class="news"><a href="{ARTICLE}" target="_top">
<strong>Nowa łódź patrolowa - na Zalewie Wymyślonym</strong><p>Funkcjonariusze odebrali łódź.</p>
<span class="data">Data publikacji: 21.09.2026</span></a></li>
</ul></div></section></div></body></html>
<!-- 0.010000 / WebAdministrator (21.09.2026 10:00) //-->"""


def commands(text: str) -> list[str]:
    """The commands of the blocks in a text that show no output."""
    blocks = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]


@pytest.fixture
def guide(project: Path) -> str:
    """The page that tells how to add a ministry."""
    return (project / "docs" / "how-to" / "add-a-ministry.md").read_text(encoding="utf-8")


def write_entry(guide: str, folder: Path) -> None:
    (text,) = re.findall(r'```toml title="my-sites.toml"\n(.*?)```', guide, re.DOTALL)
    (folder / "my-sites.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def ministry(project: Path) -> Iterator[str]:
    """host:port of a server with one list and one article."""
    pages = {
        "/pl/aktualnosci": LISTING.encode(),
        ARTICLE: (project / "tests" / "fixtures" / "intracom" / "article.html").read_bytes(),
    }

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path)
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the default writes every request to standard error."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def run(command: str, folder: Path, project: Path) -> str:
    """Standard output of a `kronika` command given in a folder; it must succeed."""
    words = shlex.split(command)
    environment = {**os.environ, "PYTHONPATH": str(project), "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, "-m", "crawler.cli", *words[1:]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_the_entry_is_crawled(project: Path, guide: str, tmp_path: Path, ministry: str) -> None:
    guide = guide.replace(f"https://{HOST}", f"http://{ministry}").replace(HOST, ministry)
    write_entry(guide, tmp_path)
    (crawl,) = commands(guide.split("**5. Crawl")[1].split("\n## ")[0])
    run(crawl, tmp_path, project)
    records = (tmp_path / "data" / "pl-przyklad" / "records.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["title"] for line in records] == ["Nowa łódź patrolowa - na Zalewie Wymyślonym"]


def test_the_entry_is_kept(project: Path, guide: str, tmp_path: Path) -> None:
    write_entry(guide, tmp_path)
    text = (project / "CONTRIBUTING.md").read_text(encoding="utf-8")
    move, check, make = commands(text.split("## Add a ministry")[1].split("\n## ")[0])
    # `kronika sites check` looks at the package it runs from: here a copy, with the entry moved
    shutil.copytree(project / "crawler", tmp_path / "crawler", ignore=shutil.ignore_patterns("__pycache__"))
    for package in ("pipelines", "exports"):
        shutil.copytree(project / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    subprocess.run(move, shell=True, cwd=tmp_path, check=True)
    run(check, tmp_path, tmp_path)
    assert "pl-przyklad" in run("kronika sites list", tmp_path, tmp_path)
    assert make.startswith("make ")
    assert f"\n{make.split()[1]}:" in (project / "Makefile").read_text(encoding="utf-8")

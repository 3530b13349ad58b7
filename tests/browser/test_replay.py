"""An exported WACZ file in ReplayWeb.page: a browser opens it, with no other host at hand, and shows the articles.

Run by `make test-browser` only, which installs the browser and the two npm packages.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.exports.archived_site import HOST


class _Files(SimpleHTTPRequestHandler):
    """Static files with byte ranges, which the replay program reads the WACZ file by."""

    ranges: list[str]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        wanted = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers.get("Range", ""))
        if not wanted or not path.is_file():
            super().do_GET()
            return
        self.ranges.append(wanted[0])
        size = path.stat().st_size
        start = int(wanted[1]) if wanted[1] else max(0, size - int(wanted[2]))
        end = min(int(wanted[2]), size - 1) if wanted[1] and wanted[2] else size - 1
        with path.open("rb") as file:
            file.seek(start)
            content = file.read(end - start + 1)
        self.send_response(206)
        self.send_header("Content-Type", "application/wacz")
        self.send_header("Content-Range", f"bytes {start}-{end}/{size}")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def archive(installed: Path, packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ReplayWeb.page and the WACZ files; the driver is beside it."""
    place = tmp_path_factory.mktemp("replay")
    served = place / "served"
    served.mkdir()
    for name in ("index.html", "ui.js", "sw.js"):
        shutil.copy(installed / "node_modules" / "replaywebpage" / name, served)
    for path in packages.glob("*.wacz"):
        shutil.copy(path, served)
    shutil.copy(Path(__file__).with_name("replay.mjs"), place)
    (place / "node_modules").symlink_to(installed / "node_modules")
    return served


@pytest.fixture(scope="module")
def address(archive: Path) -> Iterator[str]:
    handler = type("Files", (_Files,), {"ranges": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(archive)))
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    assert handler.ranges, "the file was read as a whole"


def show(archive: Path, address: str, pages: list[dict[str, Any]], file: str = "demo.wacz") -> dict[str, Any]:
    """What the browser shows of these pages."""
    names = ("chromium", "chromium-browser", "google-chrome")
    browser = next(filter(None, map(shutil.which, names)), "")
    # KRONIKA_SCREENSHOTS names a folder in which what was shown can be looked at
    screenshots = Path(os.environ.get("KRONIKA_SCREENSHOTS", archive.parent))
    shot = screenshots / f"{Path(file).stem}.png"
    driver = archive.parent / "replay.mjs"
    done = subprocess.run(
        ["node", driver, browser, f"{address}/", f"{address}/{file}", shot, json.dumps(pages)],
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def pages_of(file: Path) -> list[dict[str, Any]]:
    with zipfile.ZipFile(file) as container:
        return [json.loads(line) for line in container.read("pages/pages.jsonl").splitlines()[1:]]


def test_articles_are_shown_with_their_title_and_text(archive: Path, address: str) -> None:
    pages = pages_of(archive / "demo.wacz")
    chosen = [pages[0], pages[len(pages) // 2], pages[-1]]
    result = show(archive, address, [{**page, "heading": page["title"]} for page in chosen])
    assert result["outside"] == []
    for page, shown in zip(chosen, result["shown"], strict=True):
        assert page["title"] in shown["title"]
        assert page["title"] in shown["headings"]
        assert f"mp_/{page['url']}" in shown["frame"]
        assert page["text"].rpartition("\n\n")[2] in shown["text"]


def test_an_unchanged_page_is_shown_at_its_second_capture(archive: Path, address: str) -> None:
    with zipfile.ZipFile(archive / "again.wacz") as container:
        lines = gzip.decompress(container.read("indexes/index.cdx.gz")).decode().splitlines()
    (line,) = (line for line in lines if "warc/revisit" in line)
    moment = line.split(" ")[1]
    url = f"{HOST}/aktualnosci/1,Hala.html?b=1&a=%C5%BB"
    title = "Otwarcie hali nr 1 w Łodzi"
    # a page that was confirmed by a 304 stays at the capture that holds it
    confirmed = {"url": url.replace("/1,", "/2,"), "ts": "20270101000000", "heading": title.replace("1", "2")}
    pages = [{"url": url, "ts": moment, "heading": title}, confirmed]
    result = show(archive, address, pages, "again.wacz")
    assert result["outside"] == []
    first, second = result["shown"]
    assert f"/{moment}mp_/{url}" in first["frame"]
    assert title in first["title"]
    assert confirmed["heading"] in second["headings"]
    assert first["pictures"] == second["pictures"] == [1]

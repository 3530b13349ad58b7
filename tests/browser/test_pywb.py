"""An exported WACZ file in pywb, which makes an index of its own: it must be the exported one, line by line."""

from __future__ import annotations

import gzip
import json
import os
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.exports.archived_site import HOST

Line = tuple[str, str, str, str, str, str, int, int]


@pytest.fixture(scope="module")
def collections(installed: Path, packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """pywb's folder with both files in it."""
    place = tmp_path_factory.mktemp("pywb")
    for name in ("demo", "again"):
        run(installed, place, "wb-manager", "init", name)
        run(installed, place, "wb-manager", "add", name, str(packages / f"{name}.wacz"), "--unpack-wacz")
    return place


def run(installed: Path, place: Path, *command: str) -> None:
    program = installed / "pywb" / "bin" / command[0]
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        [program, *command[1:]],
        cwd=place,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def address(installed: Path, collections: Path) -> Iterator[str]:
    """pywb, serving."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]  # pywb does not tell which port it has taken, so it is given a free one
    log = collections / "log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [installed / "pywb" / "bin" / "wayback", "-p", str(port), "-b", "127.0.0.1"],
            cwd=collections,
            stdout=output,
            stderr=output,
        )
    try:
        until = time.monotonic() + 60
        while not is_open(port):
            assert server.poll() is None, log.read_text()
            assert time.monotonic() < until, log.read_text()
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(20)


def is_open(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def read_index(lines: list[str]) -> list[Line]:
    found = []
    for line in lines:
        key, moment, block = line.split(" ", 2)
        entry = json.loads(block)
        status, place = str(entry.get("status", "")), (int(entry["offset"]), int(entry["length"]))
        found.append((key, moment, entry["url"], entry["mime"], status, entry["digest"], *place))
    return sorted(found)


@pytest.mark.parametrize("name", ["demo", "again"])
def test_the_index_is_the_same(name: str, packages: Path, collections: Path) -> None:
    with zipfile.ZipFile(packages / f"{name}.wacz") as container:
        exported = gzip.decompress(container.read("indexes/index.cdx.gz")).decode().splitlines()
    (index,) = (collections / "collections" / name / "indexes").glob("*.cdxj")
    assert read_index(exported) == read_index(index.read_text().splitlines())


@pytest.mark.parametrize(
    ("number", "moment"), [(1, "20260301083008"), (2, "20270101000000"), (3, "20260301083006")]
)
def test_pages_are_shown(number: int, moment: str, address: str) -> None:
    url = f"{address}/again/{moment}mp_/{HOST}/aktualnosci/{number},Hala.html?b=1&a=%C5%BB"
    with urlopen(url, timeout=30) as answer:
        assert f"<h1>Otwarcie hali nr {number} w Łodzi</h1>" in answer.read().decode()

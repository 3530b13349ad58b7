"""What `kronika inspect` shows of one page: lines that stay whole, in a pipe as on a narrow terminal."""

from __future__ import annotations

import codecs
import gzip
import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from crawler.cli import main
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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("page.html", "--url", "news/7"), "news/7: not the address of a page"),
        (
            ("ftp://a.example/7.html",),
            "ftp://a.example/7.html: no file, and only addresses of http and https can be fetched",
        ),
        ((ADDRESS, "--url", ADDRESS), "--url is the address of a page that is in a file"),
    ],
)
def test_an_address_that_is_none_or_not_asked_for_is_said(
    arguments: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", *arguments]) == 2
    assert capsys.readouterr().err == f"kronika: {said}\n"


class Office(BaseHTTPRequestHandler):
    """A host that answers oddly; what it was asked for is in `asked`, by its port."""

    asked: ClassVar[dict[int, list[str]]] = {}
    other: ClassVar[int] = 0
    """The port of another host, whose robots.txt allows nothing."""
    is_packed: ClassVar[bool] = False
    """Whether that robots.txt comes packed, and with a byte order mark, as from some servers and editors."""

    def do_GET(self) -> None:
        port = self.server.server_address[1]  # type: ignore[index]
        self.asked.setdefault(port, []).append(self.path)
        body, headers, status = page(7).encode(), {"Content-Type": "text/html"}, 200
        match self.path:
            case "/robots.txt":
                body = b"User-agent: *\nDisallow: /\n" if port == self.other else b""
                if port == self.other and self.is_packed:
                    body, headers["Content-Encoding"] = gzip.compress(codecs.BOM_UTF8 + body), "gzip"
            case "/garbage":
                self.wfile.write(b"garbage\r\n\r\n")
                return
            case "/bomb":
                body, headers["Content-Encoding"] = gzip.compress(bytes(30 << 20)), "gzip"
            case "/clipped":
                headers["Transfer-Encoding"] = "chunked"
                body = b"ffff\r\n" + body
            case "/short":
                headers["Content-Length"], status = "999999", 404
            case "/away":
                headers["Location"], status = f"http://127.0.0.1:{self.other}/secret", 302
            case "/ftp":
                headers["Location"], status = f"ftp://127.0.0.1:{self.other}/secret", 302
            case "/moved":
                headers["Location"], status = "/page", 301
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def hosts() -> Iterator[tuple[int, int]]:
    """The ports of two hosts; the second allows nothing."""
    with ExitStack() as stack:
        servers = [stack.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), Office)) for _ in range(2)]
        for server in servers:
            Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
            stack.callback(server.shutdown)
        Office.other = servers[1].server_port
        yield servers[0].server_port, servers[1].server_port


@pytest.mark.parametrize("path", ["garbage", "bomb", "clipped", "away", "ftp"])
def test_an_answer_that_is_no_page_is_said_in_one_line(
    path: str, hosts: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    Office.asked.clear()
    assert main(["inspect", f"http://127.0.0.1:{hosts[0]}/{path}"]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1), err
    assert "/secret" not in Office.asked.get(hosts[1], ())
    assert Office.asked.get(hosts[1], []) == (["/robots.txt"] if path == "away" else [])


def test_robots_txt_is_read_as_a_crawl_reads_it(
    hosts: tuple[int, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Office, "is_packed", True)
    Office.asked.clear()
    url = f"http://127.0.0.1:{hosts[1]}/secret"
    assert main(["inspect", url]) == 2
    assert capsys.readouterr().err == f"kronika: {url}: robots.txt does not allow it\n"
    assert Office.asked[hosts[1]] == ["/robots.txt"]


def test_a_redirect_within_a_host_is_followed(
    hosts: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", f"http://127.0.0.1:{hosts[0]}/moved", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)["record"]
    assert record["capture"]["final_url"] == f"http://127.0.0.1:{hosts[0]}/page"


def test_an_error_page_that_breaks_off_is_read_as_far_as_it_goes(
    hosts: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", f"http://127.0.0.1:{hosts[0]}/short"]) in (0, 3)
    assert "Traceback" not in capsys.readouterr().err

"""`kronika` without its start: a process that has imported everything forks for each call, as one that was started would run.

A start takes a second of work and the command a tenth of it, and the pages of the documentation alone give a hundred. What
a start itself does is tested in `tests/test_startup.py`, and each file of tests that is about processes makes its own.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import io
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import NoReturn

from tests.loopback import guard

PROJECT = Path(__file__).resolve().parent.parent
LONGEST = 180
"""Seconds after which a command is ended that nobody waits for any more."""

SCRIPT = """#!{python} -IS
import json, os, socket, sys
connection = socket.socket(socket.AF_UNIX)
connection.connect({place!r})
socket.send_fds(connection, [b"3"], [0, 1, 2])
connection.sendall(json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]).encode())
connection.shutdown(socket.SHUT_WR)
code = int(connection.recv(9) or 99)
sys.exit(code if code >= 0 else 128 - code)
"""
"""The command as a program: standard streams, folder and environment of its own, and the exit code of the other."""


@cache
def _place() -> str:
    """The socket of this process's server, which ends with it."""
    folder = tempfile.TemporaryDirectory(prefix="kronika-")
    place = f"{folder.name}/socket"
    command = [sys.executable, "-m", "tests.served_command", place]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=PROJECT)
    assert server.stdin
    assert server.stdout
    assert server.stdout.read(1), "the server of commands did not start"

    @atexit.register
    def end() -> None:
        server.communicate()
        folder.cleanup()

    return place


def write_command(path: Path) -> None:
    """Make the file the program `kronika` of this checkout."""
    path.write_text(SCRIPT.format(python=sys.executable, place=_place()))
    path.chmod(0o755)


def run_command(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The finished command, output as text."""
    words = [*map(str, arguments)]
    with (
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
        open(os.devnull) as nothing,
        socket.socket(socket.AF_UNIX) as connection,
    ):
        connection.connect(_place())
        socket.send_fds(connection, [b"3"], [nothing.fileno(), out.fileno(), err.fileno()])
        connection.sendall(json.dumps([words, str(cwd), {**os.environ, **environment}]).encode())
        connection.shutdown(socket.SHUT_WR)
        code = int(connection.recv(9))
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(words, code, out.read().decode(), err.read().decode())


# ---------------------------------------------------------------- the server


def preload() -> None:
    """Import what commands import, also what they do when they are called; the shipped registry is read."""
    from crawler import cli
    from crawler.extract import load_parser

    for name in cli.COMMANDS:
        importlib.import_module(f"crawler.commands.{name}")
    for name in ("intracom", "govpl", "generic"):
        load_parser(name)
    for name in ("commands.crawl", "squeues", "pqueues", "dupefilters", "statscollectors", "logformatter"):
        importlib.import_module(f"scrapy.{name}")
    for name in ("closespider", "corestats", "feedexport", "logstats", "memusage"):
        importlib.import_module(f"scrapy.extensions.{name}")
    with contextlib.redirect_stdout(io.StringIO()):
        assert cli.main(["sites", "list", "--json"]) == 0
    gc.collect()
    gc.freeze()  # else the first collection of each child would copy all of it


def _serve(place: str) -> None:
    guard(is_command=True)
    preload()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(place)
    listener.listen()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those that answer
    os.write(1, b".")
    while True:
        ready, _, _ = select.select([listener, 0], [], [])
        if 0 in ready:
            return
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            _answer(connection)
        connection.close()


def _answer(connection: socket.socket) -> None:
    """Have a child run the command, and say how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _, streams, _, _ = socket.recv_fds(connection, 1, 3)
    with connection.makefile("rb") as asked:
        arguments, folder, environment = json.load(asked)
    child = os.fork()
    if child == 0:
        connection.close()
        _run(arguments, folder, environment, streams)
    _, status = os.waitpid(child, 0)
    connection.sendall(b"%d" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _run(arguments: list[str], folder: str, environment: dict[str, str], streams: list[int]) -> NoReturn:
    from crawler import cli

    signal.alarm(LONGEST)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    assert isinstance(sys.stdout, io.TextIOWrapper)
    sys.stdout.reconfigure(write_through=bool(environment.get("PYTHONUNBUFFERED")) or sys.stdout.isatty())
    sys.argv = ["kronika", *arguments]
    sys.exit(cli.main(arguments))


if __name__ == "__main__":
    _serve(sys.argv[1])

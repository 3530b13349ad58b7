"""Runs `kronika` in forked children, and kills them at a chosen write, fsync, rename or commit if asked to.

A process of its own with one thread, so that forking is safe; everything is imported before, so that a run
takes no longer than its work. Commands come as JSON lines on standard input, the outcome of each goes back as
one. The program under test knows nothing of it: system calls, SQLite's connection and the clock are wrapped
from outside.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import tempfile
import time
from datetime import timedelta
from typing import Any

import crawler.archive.clock
import crawler.spiders.run
import crawler.wayback.run
from crawler import cli
from crawler.spiders.reader import Reader
from crawler.wayback.page_reader import PageReader
from tests.loopback import guard
from tests.served_command import preload

guard(is_command=True)
preload()

LONGEST = 180
"""Seconds after which a child is killed: a crawl that hangs fails its test."""
CALLS = ("write", "fsync", "replace", "rename", "ftruncate")


class Events:
    """Counts what could be interrupted; at number `crash_at` the process kills itself as `kill -9` would."""

    def __init__(self, crash_at: int) -> None:
        self.count = 0
        self.crash_at = crash_at

    def happen(self) -> bool:
        """Count one event; returns whether the process is to die in it."""
        self.count += 1
        return self.count == self.crash_at

    def wrap(self, name: str) -> None:
        original = getattr(os, name)

        def call(*arguments: Any) -> Any:
            if name == "write" and isinstance(arguments[0], int) and arguments[0] <= 2:
                return original(*arguments)
            if self.happen():
                if name == "write":  # torn: half of it reaches the disk
                    original(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                die()
            return original(*arguments)

        setattr(os, name, call)

    def connection(self) -> type[sqlite3.Connection]:
        events = self

        class CountingConnection(sqlite3.Connection):
            def execute(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
                is_commit = statement.startswith("COMMIT")
                if is_commit and events.happen():
                    die()
                cursor = super().execute(statement, *arguments)
                if is_commit and events.happen():
                    die()
                return cursor

        return CountingConnection


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def set_clock(days: float) -> None:
    """Let the program live that many days later."""
    original = crawler.archive.clock.utc_now
    for module in list(sys.modules.values()):
        if getattr(module, "utc_now", None) is original:
            module.utc_now = lambda: original() + timedelta(days=days)  # type: ignore[attr-defined]


def set_clock_back_when(path: str) -> None:
    """Let the clock be set back by an hour as soon as there is a file of that name."""
    original = crawler.archive.clock.utc_now
    for module in list(sys.modules.values()):
        if getattr(module, "utc_now", None) is original:
            module.utc_now = lambda: original() - timedelta(hours=os.path.exists(path))  # type: ignore[attr-defined]


def fill_disk(after: int) -> None:
    """Let every write to a file fail once so many bytes have been written."""
    import errno

    original = os.write
    left = [after]

    def write(descriptor: int, content: bytes) -> int:
        if descriptor > 2:
            left[0] -= len(content)
            if left[0] < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return original(descriptor, content)

    os.write = write  # type: ignore[assignment]


def forbid_writing() -> None:
    """Let no file be opened for writing, as on a read-only disk."""
    import errno

    original = os.open

    def open_to_read(path: Any, flags: int, *arguments: Any, **named: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return original(path, flags, *arguments, **named)

    os.open = open_to_read


def use_reader(script: str, seconds: float) -> None:
    """Let a script of the tests read the pages; one may take it so many seconds."""

    def command(module: str, file: Any) -> list[str]:
        return [sys.executable, script, str(file), str(seconds)]

    crawler.spiders.run.reader_command = crawler.wayback.run.reader_command = command


class NoReader(Reader):
    """Leaves reading to the crawl, as where no process can be started: its start would take most of a test's time."""

    def start(self) -> None:
        self._is_given_up = True


class NoPageReader(PageReader):
    """The same for a run over a web archive."""

    def start(self) -> None:
        self._is_given_up = True


def run_child(command: dict[str, Any], result: int) -> None:
    signal.alarm(LONGEST)
    events = Events(command.get("crash_at", 0))
    if "crash_at" in command:
        factory = events.connection()
        connect = sqlite3.connect
        sqlite3.connect = lambda *a, **k: connect(*a, **{"factory": factory, **k})  # type: ignore[assignment]
        for name in CALLS:
            events.wrap(name)
    if "days" in command:
        set_clock(command["days"])
    if "set_back_when" in command:
        set_clock_back_when(command["set_back_when"])
    if "disk" in command:
        fill_disk(command["disk"])
    if command.get("read_only"):
        forbid_writing()
    if "reader" in command:
        use_reader(**command["reader"])
    else:
        crawler.spiders.run.Reader = NoReader  # type: ignore[misc]
        crawler.wayback.run.PageReader = NoPageReader  # type: ignore[misc]
    os.environ.update(command.get("environ", {}))
    code = cli.main(command["arguments"])
    sys.stdout.flush()
    sys.stderr.flush()
    with open(result, "w") as pipe:
        pipe.write(str(events.count))
    os._exit(code)


def run(command: dict[str, Any]) -> dict[str, Any]:
    """Exit code (None when killed), what was printed, number of events, and how long it took."""
    read, write = os.pipe()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            os.close(read)
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            try:
                run_child(command, write)
            except BaseException:  # noqa: BLE001 (printed: this is the end of the child)
                import traceback

                traceback.print_exc()
                sys.stderr.flush()
            finally:
                os._exit(99)
        os.close(write)
        for number, after in command.get("signals", []):
            _signal_after(child, getattr(signal, number), after)
        _, status, usage = os.wait4(child, 0)
        with open(read) as pipe:
            count = pipe.read()
        out.seek(0)
        err.seek(0)
        return {
            "code": os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else None,
            "out": out.read().decode(),
            "err": err.read().decode(),
            "events": int(count) if count else None,
            "seconds": time.monotonic() - started,
            "max_rss_mb": usage.ru_maxrss / 1024,
        }


def _signal_after(child: int, number: int, seconds: float) -> None:
    """Send a signal after some time, unless the child has ended by then."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return
        time.sleep(0.002)
    os.kill(child, number)


def main() -> None:
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()

"""Time and memory of commands, and the machine they ran on."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

PROJECT = Path(__file__).resolve().parents[2]
INTERVAL = 0.1
LIBRARIES = "kronika lxml scrapy twisted trafilatura fastwarc warcio msgspec".split()


class Measure(NamedTuple):
    """One command: seconds of wall time and of processor time, peak memory in MB, bytes of a folder at most."""

    wall: float
    cpu: float
    memory: float
    """The peaks of all its processes together."""
    folder: int = 0


@dataclass(frozen=True)
class Row:
    """A line of the table: what a page (or record) costs, and how that compares."""

    name: str
    count: int
    """Pages or records measured."""
    seconds: float
    """Of wall time for each of them."""
    ratio: float
    """Its cost over that of `beside` (of memory, where `beside` says so)."""
    beside: str
    memory: float | None = None
    """Peak in MB."""
    remark: str = ""
    detail: dict[str, float] = field(default_factory=dict)
    """Parts of the cost, or sizes, by name."""


def measure(command: Sequence[str], *, folder: Path | None = None, codes: Sequence[int] = (0,)) -> Measure:
    """Run a command, looking now and then at its processes and at the files in `folder`; SystemExit when it fails."""
    started = time.perf_counter()
    said = tempfile.TemporaryFile()  # noqa: SIM115 (closed below)
    process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=said)
    peaks: dict[int, int] = {}
    largest = 0
    next_look = 0.0
    while True:
        found, status, usage = os.wait4(process.pid, os.WNOHANG)
        if found:
            break
        if (now := time.perf_counter()) >= next_look:
            next_look = now + INTERVAL
            for pid in _tree(process.pid):
                peaks[pid] = _peak(pid) or peaks.get(pid, 0)
            if folder is not None:
                largest = max(largest, size_of(folder))
        time.sleep(0.01)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    with said:
        if process.returncode not in codes:
            said.seek(0)
            text = said.read().decode(errors="replace")
            raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}\n{text[-2000:]}")
    # the peak of a process of its own is not what wait4 tells: that begins with its parent's
    memory = sum(peaks.values()) / 1024 or usage.ru_maxrss / 1024
    return Measure(seconds, usage.ru_utime + usage.ru_stime, memory, largest)


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder; those that go while it is read count nothing."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(place, name)).st_size
            except FileNotFoundError:
                continue
    return total


def _tree(pid: int) -> list[int]:
    """A process and all below it; empty where /proc does not tell."""
    try:
        below = [
            int(child)
            for task in os.listdir(f"/proc/{pid}/task")
            for child in Path(f"/proc/{pid}/task/{task}/children").read_text().split()
        ]
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [pid, *(one for child in below for one in _tree(child))]


def _peak(pid: int) -> int:
    """Peak resident memory of a process in KiB; 0 for one that has gone."""
    try:
        found = re.search(r"VmHWM:\s*(\d+)", Path(f"/proc/{pid}/status").read_text())
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(found[1]) if found else 0


def machine() -> dict[str, Any]:
    """What the figures are measured on; `load` is what the machine was busy with before."""
    processor = memory = ""
    if Path("/proc/cpuinfo").exists():
        found = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
        processor = found[1].strip() if found else ""
        kilobytes = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())
        memory = f"{int(kilobytes[1]) / 2**20:.0f} GiB" if kilobytes else ""
    return {
        "processor": processor or platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "memory": memory,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "libraries": {name: version(name) for name in LIBRARIES},
        "day": datetime.now(UTC).date().isoformat(),
        "load": round(os.getloadavg()[0], 1),
    }


def note(text: str) -> None:
    """A line of progress on standard error."""
    print(f"{datetime.now().astimezone():%H:%M:%S}  {text}", file=sys.stderr, flush=True)


def print_rows(parts: dict[str, list[Row]]) -> None:
    """The table."""
    width = max(len(row.name) for rows in parts.values() for row in rows)
    beside = max(len(row.beside) for rows in parts.values() for row in rows)
    head = (
        f"{'':<{width}} {'n':>8} {'per second':>11} {'ms each':>9} {'ratio':>7}  {'over':<{beside}} {'MB':>6}"
    )
    for part, rows in parts.items():
        print(f"\n{part.upper()}\n{head}")
        for row in rows:
            memory = f"{row.memory:6.0f}" if row.memory is not None else " " * 6
            detail = ", ".join(f"{name} {value:g}" for name, value in row.detail.items())
            print(
                f"{row.name:<{width}} {row.count:>8,} {1 / row.seconds:>11,.0f} {1000 * row.seconds:>9.3f}"
                f" {row.ratio:>7.2f}  {row.beside:<{beside}} {memory}  {row.remark or detail}".rstrip()
            )

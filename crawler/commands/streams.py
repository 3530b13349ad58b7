"""The standard streams of a command: as any text needs them, and after their reader has left; writes nothing itself."""

from __future__ import annotations

import io
import os
import sys


def open_streams() -> None:
    """Make standard output take any text: UTF-8 in files and pipes, escapes where a terminal knows less."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # the caller has closed it
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def silence_output() -> None:
    """Nothing more must go to standard output, not even when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""Runs the commands of exports, as a user would."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.served_command import run_command

PROJECT = Path(__file__).resolve().parents[2]
SCRIPT = "import sys; from crawler.cli import main; sys.exit(main())"


def kronika(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The finished command, output as text."""
    return run_command(*arguments, cwd=cwd, COLUMNS="100", **environment)

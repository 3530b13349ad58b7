"""What setup.cfg asks an installer for is enough for every installer."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

SETUP = Path(__file__).parents[1] / "setup.cfg"


def name_of(requirement: str) -> str:
    match = re.match(r"[\w.-]+", requirement)
    assert match, requirement
    return re.sub(r"[-_.]+", "-", match[0]).lower()


def test_what_old_installers_do_not_find_by_themselves_is_named() -> None:
    """justext asks for the extra `html_clean` of lxml, which lxml's metadata spell with a hyphen: pip before 23.3 takes
    them for two names and leaves the package out, and trafilatura cannot be imported."""
    config = configparser.ConfigParser()
    config.read(SETUP, encoding="utf-8")
    named = {name_of(line) for line in config["options"]["install_requires"].split("\n") if line.strip()}
    assert "trafilatura" in named
    assert "lxml-html-clean" in named

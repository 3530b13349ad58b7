"""The process that reads pages for another, whatever is asked of it; must not know questions and answers.

What kills it, or takes it too long, costs one page: whoever asked asks once more, and gives the page up when the process
ends a second time.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from crawler.errors import KronikaError
from crawler.extract import load_parser
from crawler.items import Site
from crawler.sites import PLATFORM_NAMES, load_site_file
from crawler.spiders.messages import READY, own_pipes, read_message, write_message
from crawler.time_limit import READ_SECONDS, at_most

MAX_DEATHS = 2
"""Times that the process may end over a page."""


def reader_command(module: str, site_file: Path) -> list[str]:
    """The command of the process that the module is, for the site that the file describes."""
    return [sys.executable, "-m", module, str(site_file), str(READ_SECONDS)]


def cause_of_death(code: int) -> str:
    """Why the process has ended, by its exit code."""
    return "it took too long" if code == -signal.SIGALRM else f"exit code {code}"


def run_reader(site_file: str, seconds: str, answer: Callable[[bytes, Site], bytes]) -> None:
    """The process: answer questions about the site that the file describes until there are none; one that takes longer than
    so many seconds ends it (SIGALRM)."""
    with own_pipes() as (questions, answers):
        try:
            site = load_site_file(Path(site_file))
        except KronikaError as error:
            sys.exit(str(error))
        for platform in {era.platform for era in site.eras} or PLATFORM_NAMES:
            load_parser(platform)
        write_message(answers, READY)
        while (question := read_message(questions)) is not None:
            with at_most(float(seconds)):
                said = answer(question, site)
            write_message(answers, said)

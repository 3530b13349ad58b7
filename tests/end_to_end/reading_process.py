"""The reading process of a crawl, with pages that end it or hold it up; arguments as for `crawler.spiders.reader`.

A page says what it does: `DEADLY` ends the process, `DEADLY ONCE` the first time, `ENDLESS` is never read. Each page
is noted in the file that $READ_LOG names before it is read, the process itself by its number.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from crawler.items import Site
from crawler.sources.http import decoded_body, parse_message
from crawler.spiders import reader
from crawler.spiders.reading import Question, Reading, read_answer

LOG = Path(os.environ["READ_LOG"])


def note(line: str) -> None:
    with LOG.open("a") as file:
        file.write(f"{line}\n")


def read(question: Question, site: Site) -> Reading:
    seen = LOG.read_text().splitlines().count(question.url)
    note(question.url)
    message = parse_message(question.exchange.response)
    answer = decoded_body(message) if message else b""
    if b"DEADLY ONCE" in answer:
        if not seen:
            os.kill(os.getpid(), signal.SIGKILL)
    elif b"DEADLY" in answer:
        os.kill(os.getpid(), signal.SIGKILL)
    while b"ENDLESS" in answer:
        pass
    # the clock of the tests is for that page: how long another takes on a busy machine is not what they ask
    signal.setitimer(signal.ITIMER_REAL, 0)
    return read_answer(question, site)


if __name__ == "__main__":
    note(f"process {os.getpid()}")
    if os.environ.get("READER_FAILS"):
        sys.exit("no memory")
    reader.read_answer = read
    reader.main(*sys.argv[1:])

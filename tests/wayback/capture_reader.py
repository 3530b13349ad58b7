"""The process that reads captures, with pages that end it or hold it up; arguments as for `crawler.wayback.page_reader`.

A page says what it does: `DEADLY TWICE` ends the process, `DEADLY ONCE` the first time, `ENDLESS` is never read. $READ_LOG names
the file in which each start is noted.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from crawler.items import Page, Site
from crawler.wayback import page_reader

LOG = Path(os.environ["READ_LOG"])


def read(page: Page, site: Site) -> page_reader.Reading:
    starts = LOG.read_text().count("start")
    if b"DEADLY ONCE" in page.body and starts == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"DEADLY TWICE" in page.body:
        os.kill(os.getpid(), signal.SIGKILL)
    while b"ENDLESS" in page.body:
        pass
    return original(page, site)


original = page_reader.read_page

if __name__ == "__main__":
    with LOG.open("a") as file:
        file.write("start\n")
    if os.environ.get("READER_FAILS"):
        sys.exit("no memory")
    page_reader.read_page = read
    page_reader.main(*sys.argv[1:])

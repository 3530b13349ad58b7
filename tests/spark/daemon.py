"""Spark's Python daemon, with pages that are bad on purpose: what their addresses say happens when they are read.

`deadly` kills the process that reads the page; `deadlier` the worker process above it, which Spark has started; `slow`
waits: it leaves `reached-PID` in the folder KRONIKA_TEST_FLAGS and goes on when a file `go` is there; `endless` takes twenty
seconds, which is too long where any time is.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from pyspark import daemon

from crawler import batch_worker
from crawler.items import Page, Site
from crawler.sites import Registry

_extract_page = batch_worker.extract_page


def extract_page(page: Page, registry: Registry, site: Site | None = None) -> object:
    """As `batch_worker.extract_page`, but for the bad pages."""
    if page.url and "/deadly" in page.url:
        os.kill(os.getpid(), signal.SIGKILL)
    if page.url and "/deadlier" in page.url:
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(60)
    if page.url and "/endless" in page.url:
        if signal.getitimer(signal.ITIMER_REAL)[0]:
            signal.setitimer(signal.ITIMER_REAL, 0.5)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            pass
    if page.url and "/slow" in page.url:
        flags = Path(os.environ["KRONIKA_TEST_FLAGS"])
        (flags / f"reached-{os.getpid()}").touch()
        while not (flags / "go").exists():
            time.sleep(0.05)
    return _extract_page(page, registry, site)


if __name__ == "__main__":
    batch_worker.extract_page = extract_page  # type: ignore[assignment]
    daemon.manager()

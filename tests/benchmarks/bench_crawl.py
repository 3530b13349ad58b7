"""Wall time of a crawl beside a bare Scrapy spider that fetches the same pages, in one run; and its memory.

    python -m tests.benchmarks.bench_crawl [--pages N] [--rounds N] [--memory N …]

All fetch a generated site from a server in a process of its own on this machine, without delay, eight requests at a
time. "bare spider" follows the listings and drops the pages, with Scrapy's own settings; "tuned" is the same with those
of ours that save time; "recorded" is the bare one with the recording handler, WARC files and ledger; "kronika crawl" is
all of it, with reading of pages and records. Of each the quickest round counts.
`--memory` crawls sites of other sizes and prints the largest resident memory.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measuring import PROJECT, Measure, Row, measure, note, print_rows

PAGES = 2000
ROUNDS = 2
CONCURRENCY = 8
SITE = "xx-local"

SPIDER = """
import sys
import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.utils.defer import maybe_deferred_to_future
from pathlib import Path

LISTING, FOLDER = sys.argv[1], sys.argv[2]
SETTINGS = {
    "LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS": CONCURRENCY, "CONCURRENT_REQUESTS_PER_DOMAIN": CONCURRENCY,
    "TELNETCONSOLE_ENABLED": False, "COOKIES_ENABLED": False, "ROBOTSTXT_OBEY": True, "DOWNLOAD_DELAY": 0,
}


class Bare(scrapy.Spider):
    name = "bare"

    async def start(self):
        yield scrapy.Request(LISTING)

    async def parse(self, response):
        await self.keep(response)
        for url in response.css(".okno li a::attr(href)").getall():
            yield response.follow(url, self.parse_page)
        for link in response.css("#meni_strony a"):
            if link.css("::text").get() == "następna":
                yield response.follow(link, self.parse)

    async def parse_page(self, response):
        await self.keep(response)

    async def keep(self, response):
        pass
"""

RECORDED = """
from crawler.archive.folder import SiteFolder
from crawler.archive.site_archive import SiteArchive
from crawler.middlewares.recording import EXCHANGE
from crawler.spiders.worker import Worker

SETTINGS["DOWNLOAD_HANDLERS"] = {"http": "crawler.middlewares.recording.RecordingDownloadHandler"}


class Recorded(Bare):
    def store(self, exchange):
        self.archive.record(exchange, status=200)
        self.archive.ledger.add_url(exchange.url, exchange.url, "article", state="saved")

    async def start(self):
        self.archive = SiteArchive(SiteFolder(Path(FOLDER)), {}, run="bench")
        self.worker = Worker(self.archive.commit, commit_seconds=0.25)
        self.worker.start()
        yield scrapy.Request(LISTING)

    async def keep(self, response):
        exchange = response.request.meta.pop(EXCHANGE)
        await maybe_deferred_to_future(self.worker.call(self.store, exchange))

    def closed(self, reason):
        self.worker.stop()
        self.archive.close()
"""

TUNED = """
from crawler import settings

SETTINGS["CONCURRENT_ITEMS"] = settings.CONCURRENT_ITEMS
SETTINGS["EXTENSIONS_BASE"] = settings.EXTENSIONS_BASE
SETTINGS["SPIDER_MIDDLEWARES_BASE"] = settings.SPIDER_MIDDLEWARES_BASE
scrapys = {k: v for k, v in settings.DOWNLOADER_MIDDLEWARES_BASE.items() if k.startswith("scrapy.")}
robots = "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware"
SETTINGS["DOWNLOADER_MIDDLEWARES_BASE"] = {robots: 100, **scrapys}
"""

RUN = """
process = AsyncCrawlerProcess(SETTINGS)
process.crawl({name})
process.start()
"""


@contextmanager
def serving(pages: int, folder: Path) -> Iterator[tuple[str, str]]:
    """(registry file, listing address) of a site in a process of its own."""
    command = [sys.executable, "-m", "tests.end_to_end.site_server", "--articles", str(pages)]
    server = subprocess.Popen(
        [*command, "--registry", str(folder)], stdout=subprocess.PIPE, text=True, cwd=PROJECT
    )
    assert server.stdout is not None
    try:
        yield server.stdout.readline().strip(), server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def crawl_command(registry: str, data: Path) -> list[str]:
    options = ["--sites", registry, "--data", str(data), "--delay", "0", "--concurrency", str(CONCURRENCY)]
    return [sys.executable, "-m", "crawler.cli", "crawl", SITE, *options, "--quiet"]


def compare(pages: int, rounds: int, scratch: Path) -> Iterator[Row]:
    """The four, timed in turns."""
    spider = SPIDER.replace("CONCURRENCY", str(CONCURRENCY))
    bare, tuned, recorded = scratch / "bare.py", scratch / "tuned.py", scratch / "recorded.py"
    bare.write_text(spider + RUN.format(name="Bare"))
    tuned.write_text(spider + TUNED + RUN.format(name="Bare"))
    recorded.write_text(spider + RECORDED + RUN.format(name="Recorded"))
    best: dict[str, Measure] = {}
    with serving(pages, scratch) as (registry, listing):
        for number in range(rounds):
            data = scratch / "data"
            commands = {
                "bare spider": [sys.executable, str(bare), listing, str(scratch / "none")],
                "bare spider, tuned": [sys.executable, str(tuned), listing, str(scratch / "none")],
                "recorded": [sys.executable, str(recorded), listing, str(data / "recorded")],
                "kronika crawl": crawl_command(registry, data),
            }
            for name, command in commands.items():
                note(f"crawl: {name}, round {number + 1} of {rounds}")
                result = measure(command)
                if name not in best or result.wall < best[name].wall:
                    best[name] = result
            shutil.rmtree(data)
    base = best["bare spider"]
    for name, result in best.items():
        detail = {"processor_ratio": round(result.cpu / base.cpu, 2), "processor_seconds": result.cpu / pages}
        ratio = result.wall / base.wall
        yield Row(name, pages, result.wall / pages, ratio, "bare spider", result.memory, detail=detail)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--memory", type=int, nargs="*", default=[], metavar="N")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kronika-") as name:
        print_rows({"crawl": list(compare(arguments.pages, arguments.rounds, Path(name)))})
    for pages in arguments.memory:
        with (
            tempfile.TemporaryDirectory(prefix="kronika-") as name,
            serving(pages, Path(name)) as (registry, _),
        ):
            result = measure(crawl_command(registry, Path(name) / "data"))
            print(f"{pages} pages: {result.memory:.0f} MB, {1000 * result.wall / pages:.1f} ms a page")


if __name__ == "__main__":
    main()

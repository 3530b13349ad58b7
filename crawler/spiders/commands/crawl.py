"""`scrapy crawl live` with the exit codes of `kronika crawl`; Scrapy's own ends with 0 whatever came of it."""

from __future__ import annotations

import argparse
import sys

from scrapy.commands.crawl import Command as CrawlCommand

from crawler.errors import KronikaError
from crawler.spiders.live import LiveSpider, open_run


class Command(CrawlCommand):  # type: ignore[misc]
    """Scrapy's command; for the live spider the run is opened first, so that its errors are one line."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl, and leave with the exit code of the run's report."""
        if args != [LiveSpider.name]:
            super().run(args, opts)
            return
        crawler = self._create_crawler(LiveSpider.name)
        try:
            run = open_run(crawler.settings, **opts.spargs)
        except KronikaError as error:
            print(f"kronika: {error}", file=sys.stderr)
            self.exitcode = int(error.exit_code)
            return
        self.crawler_process.crawl(crawler, run=run)
        self.crawler_process.start()
        self.exitcode = run.finish("interrupted").exit_code  # a run that has ended stays as it ended

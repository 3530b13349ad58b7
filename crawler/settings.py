"""Settings of Scrapy and of the crawl; each differs from Scrapy's default for the reason beside it.

`kronika crawl` and `scrapy crawl live -a site=SITE` use the same; `KRONIKA_…` ones are read by
`crawler.spiders.options`.
"""

import os

from crawler import __version__

BOT_NAME = "kronika"
SPIDER_MODULES = ["crawler.spiders"]
COMMANDS_MODULE = "crawler.spiders.commands"

KRONIKA_CONTACT = " ".join(os.environ.get("KRONIKA_CONTACT", "").split())
"""Address or page that the User-Agent names, so that a site's operator can reach whoever crawls."""


def user_agent(contact: str) -> str:
    """The User-Agent with which every request names the project and whom to ask, in one line whatever the contact has."""
    contact = " ".join(contact.split())
    return (
        f"Kronika/{__version__} (ministry news archive; {f'+{contact}' if contact else 'no contact given'})"
    )


USER_AGENT = user_agent(KRONIKA_CONTACT)
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}

DOWNLOAD_HANDLERS = {
    "http": "crawler.middlewares.politeness.PoliteDownloadHandler",
    "https": "crawler.middlewares.politeness.PoliteDownloadHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}

# In place of Scrapy's own lists, because it imports all that these name, be it switched off or not: a quarter of a
# second before the first request. Every page passes the middlewares. Those that are not here:
# - retries, redirects, decoding of bodies: every hop is recorded and judged by the spider, every failure is noted in the
#   ledger and tried again from there; bodies are kept as transferred, and the sources' decoder undoes the codings;
# - robots.txt: the spider obeys it, records it too, and takes a server error for a refusal (RFC 9309);
# - cookies: they would make pages differ from visit to visit, the session sends those that a host demands, no others;
# - caches and passwords, with which not the site as anybody sees it would answer;
# - limits of status, depth and length of addresses: the spider takes answers of any status, and a request that was
#   dropped would be waited for in vain;
# - consoles: they would run any code that a local process hands them.
DOWNLOADER_MIDDLEWARES_BASE = {
    "crawler.middlewares.politeness.PolitenessMiddleware": 100,
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": 750,
}
SPIDER_MIDDLEWARES_BASE: dict[str, int] = {}
EXTENSIONS_BASE = {
    "scrapy.extensions.corestats.CoreStats": 0,
    "scrapy.extensions.memusage.MemoryUsage": 0,
    "scrapy.extensions.closespider.CloseSpider": 0,
    "scrapy.extensions.feedexport.FeedExporter": 0,
    "scrapy.extensions.logstats.LogStats": 0,
}
HTTPPROXY_ENABLED = False
# The usual one knows no IPv6: hosts that have no other address, and machines without an IPv4 of their own, would be shut out.
TWISTED_DNS_RESOLVER = "scrapy.resolver.CachingHostnameResolver"
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"
# The usual one balances between hosts, by a queue for each: the spider hands out what is next, for one site, and no more
# than is to be in flight.
SCHEDULER_PRIORITY_QUEUE = "scrapy.pqueues.ScrapyPriorityQueue"
# A line for each page and record at a level that no log of ours shows.
LOG_FORMATTER = "crawler.middlewares.log_lines.FewerLines"

DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0
# How many requests are under way at a time is the host's limit alone: `--concurrency` may ask for more than Scrapy's 16.
CONCURRENT_REQUESTS = 1000
CONCURRENT_REQUESTS_PER_DOMAIN = 2
# Scrapy starts so many tasks for each answer, whatever it yields; ours yields one thing at most.
CONCURRENT_ITEMS = 1
DOWNLOAD_TIMEOUT = 60.0
DOWNLOAD_MAXSIZE = 20 << 20
DOWNLOAD_WARNSIZE = 0
# Whether a page that ends before its announced end is whole, its own end tells; the spider fails the others.
DOWNLOAD_FAIL_ON_DATALOSS = False

# What each means, and its unit, is said in `CrawlOptions` (crawler.spiders.options) and `WaybackOptions`
# (crawler.wayback.options).
KRONIKA_DATA = None
KRONIKA_SITES: list[str] = []
KRONIKA_RETRIES = 3
KRONIKA_BACKOFF = 1.0
KRONIKA_MAX_WAIT = 600.0
KRONIKA_MAX_URLS = 100_000
KRONIKA_WARC_BYTES = 1_000_000_000
KRONIKA_COMMIT_SECONDS = 0.25
KRONIKA_LOOKBACK_DAYS = 14
KRONIKA_LOOKBACK_PAGES = 8
KRONIKA_SWEEP_DAYS = 30

# `kronika wayback`; the limits are those that the Internet Archive asks of programs.
KRONIKA_WAYBACK_ENDPOINT = "https://web.archive.org"
KRONIKA_WAYBACK_QUERIES_PER_MINUTE = 24
KRONIKA_WAYBACK_MEMENTOS_PER_MINUTE = 480
KRONIKA_WAYBACK_HOLD = 60.0
KRONIKA_WAYBACK_CONNECTIONS = 4
KRONIKA_WAYBACK_ROWS = 10_000

LOG_LEVEL = "INFO"

"""Settings of Scrapy and of the crawl; each differs from Scrapy's default for the reason beside it.

`kronika crawl` and `scrapy crawl live -a site=SITE` use the same; `KRONIKA_…` ones are read by
`crawler.spiders.options`.
"""

import os

from crawler import __version__

BOT_NAME = "kronika"
SPIDER_MODULES = ["crawler.spiders"]
COMMANDS_MODULE = "crawler.spiders.commands"

KRONIKA_CONTACT = os.environ.get("KRONIKA_CONTACT", "")
"""Address or page that the User-Agent names, so that a site's operator can reach whoever crawls."""


def user_agent(contact: str) -> str:
    """The User-Agent with which every request names the project and whom to ask."""
    return (
        f"Kronika/{__version__} (ministry news archive; {f'+{contact}' if contact else 'no contact given'})"
    )


USER_AGENT = user_agent(KRONIKA_CONTACT)
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}

# Bodies are kept as transferred; the sources' decoder, which also reads archives, undoes the codings.
COMPRESSION_ENABLED = False
DOWNLOAD_HANDLERS = {
    "http": "crawler.middlewares.politeness.PoliteDownloadHandler",
    "https": "crawler.middlewares.politeness.PoliteDownloadHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}

# Every hop is recorded and judged by the spider, every failure is noted in the ledger and tried again from
# there.
REDIRECT_ENABLED = False
METAREFRESH_ENABLED = False
RETRY_ENABLED = False
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"

# robots.txt is obeyed by the spider, which records it too and treats a server error as a refusal (RFC 9309).
ROBOTSTXT_OBEY = False
# Cookies would make pages differ from visit to visit: the session sends those that a host demands, no others. Scrapy's
# own handling also fetches a list of domains elsewhere.
COOKIES_ENABLED = False
REFERER_ENABLED = False
HTTPPROXY_ENABLED = False
TELNETCONSOLE_ENABLED = False
# It would run any code that a local process hands it; to import it alone takes a tenth of a second.
EXTENSIONS = {"scrapy.extensions.remote_control.RemoteControl": None}
# A line for each page and record at a level that no log of ours shows.
LOG_FORMATTER = "crawler.middlewares.log_lines.FewerLines"

# Every page passes all of these: what the spider decides itself, and what run.json counts, is left out.
DOWNLOADER_MIDDLEWARES = {
    "crawler.middlewares.politeness.PolitenessMiddleware": 100,
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
}
# The spider takes answers of any status. A request that one of these dropped, for the length of its address or its
# depth, would be waited for in vain.
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
DOWNLOAD_DELAY = 1.0
DOWNLOAD_DELAY_JITTER = 0
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 2
# Scrapy starts so many tasks for each answer, whatever it yields; ours yields one thing at most.
CONCURRENT_ITEMS = 1
DOWNLOAD_TIMEOUT = 60
DOWNLOAD_MAXSIZE = 20 << 20
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = True

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

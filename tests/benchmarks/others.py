"""Seconds of processor time that another extractor takes for the pages of a file; run by the Python that has it installed.

    python tests/benchmarks/others.py {trafilatura,newspaper4k,news-please} PAGES.jsonl

Lines of the file are {"url", "html"}. Prints {"seconds", "pages", "titles", "version"}; loading is not counted.
Ends with code 3 when the extractor is not installed.
Nothing is fetched: pictures, of which newspaper4k and news-please would ask for the size, are switched off.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import version

NOT_INSTALLED = 3
WARM_UP = 3
"""Pages that are read before the clock runs: imports, compiled patterns."""


def with_trafilatura() -> Callable[[str, str], object]:
    import trafilatura

    def read(url: str, html: str) -> object:
        found = trafilatura.bare_extraction(html, url=url, with_metadata=True, include_links=True)
        return found and found.title

    return read


def with_newspaper() -> Callable[[str, str], object]:
    import newspaper

    def read(url: str, html: str) -> object:
        article = newspaper.Article(url, fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return article.title

    return read


def with_news_please() -> Callable[[str, str], object]:
    from newsplease import NewsPlease

    return lambda url, html: NewsPlease.from_html(html, url=url, fetch_images=False).title


TOOLS = {"trafilatura": with_trafilatura, "newspaper4k": with_newspaper, "news-please": with_news_please}


def main(name: str, path: str) -> None:
    try:
        read = TOOLS[name]()
    except ImportError as error:
        print(error, file=sys.stderr)
        sys.exit(NOT_INSTALLED)
    with open(path, encoding="utf-8") as lines:
        pages = [(page["url"], page["html"]) for page in map(json.loads, lines)]
    for url, html in pages[:WARM_UP]:
        read(url, html)
    titles = 0
    started = time.process_time()
    for url, html in pages:
        titles += bool(read(url, html))
    seconds = time.process_time() - started
    told = {"seconds": seconds, "pages": len(pages), "titles": titles, "version": version(name)}
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])

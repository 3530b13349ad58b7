"""How the index of a web archive is asked: in parts, for as many captures and as long a time as it can answer at once;
no network.

Where an index gives a resume key, the next part begins there. One that knows none must give all in one answer; where that
is too large, each half of the time is asked for by itself. Halves are not kept: a run that was killed begins the query
anew.
"""

from __future__ import annotations

import logging
from codecs import BOM_UTF8
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from crawler.digests import digest
from crawler.sources.cdx import FIELDS, CdxAnswer, NotCdxError, is_exclusion, parse_cdx, parse_timestamp
from crawler.sources.http import TooLargeError, decode_content, is_cut
from crawler.wayback.answers import Answer
from crawler.wayback.frontier import MementoFrontier, Query
from crawler.wayback.options import WaybackOptions

MORE = "more"
"""What an answer of the index is that was cut, or may have been: it is asked again, for more captures or for less time."""
TOO_LARGE = "too_large"
_FIRST = datetime(1996, 1, 1, tzinfo=UTC)
"""No web archive is older."""
_SHORTEST = timedelta(days=1)
"""An index that says too much even of so short a time does not heed the time that it is asked for."""

_NONE_FOUND = b"no captures found for"
"""How pywb and the indexes built on it say, as an error, that there is nothing below an address."""

logger = logging.getLogger(__name__)


class IndexWalk:
    """The queries of one run, and how far each has come. `clock` tells until when there can be captures."""

    def __init__(
        self, frontier: MementoFrontier, options: WaybackOptions, clock: Callable[[], datetime]
    ) -> None:
        self._frontier = frontier
        self._options = options
        self._clock = clock
        self._asked: dict[str, set[str | None]] = {}
        """By prefix: the keys of the parts that were asked for in this run."""
        self._rows: dict[str, int] = {}
        """By prefix: captures asked for in one answer, where they are more than usual."""
        self._ends: dict[str, str] = {}
        """By prefix: the digest of the last answer that came to its end within a line."""
        self._knows_fields = True
        """Whether the index, as far as it has shown, gives the fields by the names by which they are asked for."""
        self._periods: dict[str, list[tuple[str, str]]] = {}
        """By prefix: first and last instants of the times that are left, the next one last, where the whole was too much."""

    def address_of(self, query: Query) -> str:
        """Where the next part of a query is asked for."""
        options = self._options
        fields = [
            ("url", query.prefix),
            ("matchType", "prefix"),
            *([("fl", ",".join(FIELDS))] if self._knows_fields else []),
            ("output", "json"),
            ("collapse", "digest"),
            # what is certainly no page of an article; revisits have neither status nor media type
            ("filter", "!statuscode:[1345].."),
            ("filter", "!mimetype:(image|audio|video|font)/.*"),
            ("showResumeKey", "true"),
            ("limit", str(self._rows_of(query))),
        ]
        periods = self._periods.get(query.prefix)
        first, last = periods[-1] if periods else (options.first_timestamp, options.last_timestamp)
        fields += [("from", first)] if first else []
        fields += [("to", last)] if last else []
        fields += [("resumeKey", query.resume_key)] if query.resume_key else []
        return f"{options.endpoint}/cdx/search/cdx?{urlencode(fields)}"

    def handle(self, query: Query, answer: Answer) -> str | None:
        """Take up an answer; returns why it is none (the query stays open), `MORE` where it is to be asked for otherwise, or
        None."""
        try:
            body = decode_content(answer.body, answer.headers.get("content-encoding"))
        except TooLargeError:
            return self.shorten(query)
        error = answer.headers.get("x-archive-wayback-runtime-error", "")
        if answer.status == 404 and _NONE_FOUND in body[:4096].lower():
            return self._take(query, CdxAnswer())
        if answer.status != 200 or error:
            if is_exclusion(error) or is_exclusion(body[:4096].decode("utf-8", "replace")):
                logger.warning("%s: excluded from the archive", query.prefix)
                self._frontier.exclude(query)
                return None
            return f"index_http_{answer.status}"
        if is_cut(answer.message, body):
            return "index_truncated"
        if _lacks_line_end(answer, body) and not self._ends_so(query, body):
            return "index_truncated"
        try:
            found = parse_cdx(body)
        except NotCdxError as problem:
            if is_exclusion(f"{problem}"):
                self._frontier.exclude(query)
                return None
            logger.warning("%s: no index: %s", query.prefix, problem)
            return "index_unreadable"
        if found.lacks_addresses:
            if not self._knows_fields:
                logger.warning("%s: no index: its lines have no addresses", query.prefix)
                return "index_unreadable"
            self._knows_fields = False
            return MORE
        return self._take(query, found)

    def _ends_so(self, query: Query, body: bytes) -> bool:
        """Whether an index has no line end behind its last line: it gives the same again, and that line has all its fields."""
        before, self._ends[query.prefix] = self._ends.get(query.prefix), digest(body)
        lines = body.splitlines()
        return before == self._ends[query.prefix] and lines[0].count(b" ") == lines[-1].count(b" ")

    def _take(self, query: Query, found: CdxAnswer) -> str | None:
        resume_key = found.resume_key
        count = len(found.rows) + found.dropped.total()
        asked = self._asked.setdefault(query.prefix, {query.resume_key})
        if resume_key is None and count >= self._rows_of(query):
            # all that was asked for, and no word of more: does the index end here, or does it know no resume keys?
            self._rows[query.prefix] = 2 * self._rows_of(query)
            return MORE
        if resume_key is not None and resume_key in asked:
            if count:
                logger.warning("%s: the index gives a part of it again in place of the next", query.prefix)
                return "index_unreadable"
            resume_key = None
        asked.add(resume_key)
        periods = self._periods.get(query.prefix, [])
        if resume_key is None and periods:
            periods.pop()
        is_done = resume_key is None and not periods
        new = self._frontier.add_rows(query, found.rows, found.dropped, resume_key, is_done=is_done)
        logger.info("%s: %d captures listed, %d new", query.prefix, len(found.rows), new)
        return None

    def shorten(self, query: Query) -> str:
        """Ask for each half of the time by itself, as the answer was too large for the whole: `MORE`; or why not."""
        if query.resume_key:  # goes on from where the whole time has led
            return TOO_LARGE
        periods = self._periods.setdefault(query.prefix, [])
        first, last = periods.pop() if periods else self._whole_time()
        begin, end = parse_timestamp(first), parse_timestamp(last)
        if begin is None or end is None or end - begin < _SHORTEST:
            periods.append((first, last))
            return TOO_LARGE
        middle = (begin + (end - begin) / 2).replace(microsecond=0)
        after = middle + timedelta(seconds=1)
        periods += [(f"{after:%Y%m%d%H%M%S}", last), (first, f"{middle:%Y%m%d%H%M%S}")]
        self._asked.pop(query.prefix, None)
        logger.info("%s: too much for one answer; asked for in parts by time", query.prefix)
        return MORE

    def _whole_time(self) -> tuple[str, str]:
        options = self._options
        return (
            options.first_timestamp or f"{_FIRST:%Y%m%d%H%M%S}",
            options.last_timestamp or f"{self._clock() + _SHORTEST:%Y%m%d%H%M%S}",
        )

    def _rows_of(self, query: Query) -> int:
        """How many captures an answer to a query may list."""
        return self._rows.get(query.prefix, self._options.rows)


def _lacks_line_end(answer: Answer, body: bytes) -> bool:
    """Whether the end of the connection was the end of an answer, and came within a line, as far as that tells. What is an
    object or a table tells its end by itself."""
    return (
        not answer.is_delimited
        and bool(body)
        and body.removeprefix(BOM_UTF8).lstrip()[:1] != b"["
        and body[-1:] not in (b"\n", b"}")
    )

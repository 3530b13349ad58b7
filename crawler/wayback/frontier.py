"""Which captures of a web archive are wanted and what became of each, kept in the ledger; must not fetch or parse.

Two tables of the ledger's file are this module's: `memento_queries` (how far each query of the index has come) and
`mementos` (one row a capture). They stand beside the addresses of the live crawl, which never looks at them.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime
from urllib.parse import urlsplit

from msgspec import Struct

from crawler.archive.ledger import Ledger
from crawler.archive.redaction import REASON, Redactions
from crawler.extract import classify_url, is_own_host, page_key
from crawler.items import Record, Site
from crawler.parsers import UrlKind
from crawler.sites.registry import claims_of
from crawler.sources.cdx import CdxRow, parse_timestamp
from crawler.sources.pages import WHOLE, is_made_up, may_hold_page
from crawler.urls import canonical_url
from crawler.wayback.answers import Memento, captured_address
from crawler.wayback.options import WaybackOptions
from pipelines.attachments import find_media_type

TABLES = (
    """CREATE TABLE IF NOT EXISTS memento_queries (
        endpoint TEXT NOT NULL,
        prefix TEXT NOT NULL,             -- host and path that the addresses begin with
        period TEXT NOT NULL,             -- from-to, days of capture
        state TEXT NOT NULL,              -- open, done, excluded
        resume_key TEXT,                  -- of the next part; NULL: from the beginning
        skipped TEXT NOT NULL,            -- JSON: lines that are no captures of pages, by reason
        run TEXT,                         -- that began it
        PRIMARY KEY (endpoint, prefix, period)
    ) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS mementos (
        seq INTEGER PRIMARY KEY,
        endpoint TEXT NOT NULL,
        original TEXT NOT NULL,           -- as in the index
        timestamp TEXT NOT NULL,
        digest TEXT,
        page TEXT NOT NULL,               -- key of the page: captures of one page follow each other
        state TEXT NOT NULL,              -- pending, saved, skipped, failed
        reason TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        due REAL NOT NULL DEFAULT 0,      -- seconds since 1970: not before
        record_id TEXT,                   -- saved: the record it is a capture of
        captured_at TEXT,
        content_hash TEXT,
        capture INTEGER,                  -- number in `captures`
        seen_run TEXT,                    -- last run that the index named it to, or that fetched it
        done_run TEXT                     -- run that settled it
    )""",
    "CREATE UNIQUE INDEX IF NOT EXISTS mementos_capture ON mementos (endpoint, original, timestamp)",
    "CREATE INDEX IF NOT EXISTS mementos_pending ON mementos (page, timestamp) WHERE state = 'pending'",
    "CREATE INDEX IF NOT EXISTS mementos_record ON mementos (record_id)",
    "CREATE INDEX IF NOT EXISTS mementos_content ON mementos (content_hash)",
    # what is joined to another id goes with it
    """CREATE TRIGGER IF NOT EXISTS mementos_joined AFTER INSERT ON events WHEN NEW.kind = 'joined'
    BEGIN UPDATE mementos SET record_id = NEW.detail WHERE record_id = NEW.record_id; END""",
)

PAGE_TYPES = frozenset((None, "text/html", "application/xhtml+xml", "warc/revisit"))
"""Media types of captures that may be pages; for revisits and odd servers the index does not name it."""
_ASSET = re.compile(r"(?i)\.(?:css|js|ico|woff2?|ttf|eot|webp|webm|swf|map)$")


class Query(Struct, frozen=True, kw_only=True):
    """A query of the index and how far it has come."""

    prefix: str
    resume_key: str | None


class MementoRow(Struct, frozen=True):
    """A capture to fetch."""

    seq: int
    original: str
    timestamp: str
    digest: str | None
    page: str
    attempts: int

    @property
    def memento(self) -> Memento:
        return Memento(self.timestamp, self.original)


_COLUMNS = ", ".join(MementoRow.__struct_fields__)


class Sighting(Struct, frozen=True):
    """A capture that was read: when, and what content."""

    captured_at: str
    content_hash: str
    capture: int


class MementoFrontier:
    """The captures of one site at one endpoint. Works inside the ledger's transaction; for one thread."""

    def __init__(self, ledger: Ledger, site: Site, options: WaybackOptions, run: str) -> None:
        self._ledger = ledger
        self._site = site
        self.redactions = Redactions(ledger)
        self._endpoint = options.endpoint
        self._period = f"{options.first_timestamp or ''}-{options.last_timestamp or ''}"
        self._options = options
        self._run = run

    def begin(self) -> None:
        """Make the tables and queries; what failed before is pending again, a query broken off goes on."""
        ledger = self._ledger
        for statement in TABLES:
            ledger.execute(statement)
        for prefix in query_prefixes(self._site):
            ledger.execute(
                "INSERT INTO memento_queries VALUES (?, ?, ?, 'open', NULL, '{}', ?) ON CONFLICT DO UPDATE SET"
                " state = 'open', resume_key = NULL, skipped = '{}', run = excluded.run WHERE state != 'open'",
                (self._endpoint, prefix, self._period, self._run),
            )
        ledger.execute(
            "UPDATE mementos SET state = 'pending', attempts = 0, due = 0, reason = NULL"
            " WHERE endpoint = ? AND state IN ('failed', 'pending')",
            (self._endpoint,),
        )

    # ---- the index

    def next_query(self) -> Query | None:
        """The next query to ask; None when all are answered."""
        row = self._ledger.execute(
            "SELECT prefix, resume_key FROM memento_queries WHERE endpoint = ? AND period = ? AND state = 'open'"
            " ORDER BY prefix LIMIT 1",
            (self._endpoint, self._period),
        ).fetchone()
        return Query(prefix=row[0], resume_key=row[1]) if row else None

    def add_rows(
        self,
        query: Query,
        rows: Iterable[CdxRow],
        dropped: Counter[str],
        resume_key: str | None,
        *,
        is_done: bool,
    ) -> int:
        """Take up one part of the index; returns how many captures in it are new. The next part begins at the key."""
        skipped: Counter[str] = Counter(dropped)
        new = 0
        for row in rows:
            reason = self._judge(row)
            if reason:
                skipped[reason] += 1
                continue
            address = canonical_url(captured_address(row.original))
            cursor = self._ledger.execute(
                "INSERT INTO mementos (endpoint, original, timestamp, digest, page, state, seen_run)"
                " VALUES (?, ?, ?, ?, ?, 'pending', ?) ON CONFLICT DO UPDATE SET seen_run = excluded.seen_run"
                " RETURNING attempts = 0 AND done_run IS NULL AND state = 'pending'",
                (
                    self._endpoint,
                    row.original,
                    row.timestamp,
                    row.digest,
                    page_key(address, self._site, row.captured_at),
                    self._run,
                ),
            )
            new += cursor.fetchone()[0]
        self._close_part(query, skipped, "done" if is_done else "open", resume_key)
        return new

    def exclude(self, query: Query) -> None:
        """Note that the archive shows nothing of these addresses."""
        self._close_part(query, Counter(), "excluded", None)

    def _close_part(self, query: Query, skipped: Counter[str], state: str, resume_key: str | None) -> None:
        where = "endpoint = ? AND prefix = ? AND period = ?"
        names = (self._endpoint, query.prefix, self._period)
        (before,) = self._ledger.execute(
            f"SELECT skipped FROM memento_queries WHERE {where}", names
        ).fetchone()
        total = Counter(json.loads(before)) + skipped
        self._ledger.execute(
            f"UPDATE memento_queries SET state = ?, resume_key = ?, skipped = ? WHERE {where}",
            (state, resume_key, json.dumps(total), *names),
        )

    def _judge(self, row: CdxRow) -> str | None:
        """Why a capture is none of an article; None when it may be one."""
        if row.status is not None and row.status not in WHOLE:
            return f"http_{row.status // 100}xx"
        address = canonical_url(captured_address(row.original))
        if row.mimetype not in PAGE_TYPES and not is_made_up(row.mimetype or ""):
            # pages stand under the types of texts, too: worth a look where the address is that of an article for certain
            is_article = classify_url(address, self._site, row.captured_at) is UrlKind.ARTICLE
            if not is_article or not may_hold_page(row.mimetype):
                return "unsupported_type"
        if not self._options.is_wanted(row.captured_at):
            return "other_period"
        return self.judge_address(address, row.captured_at)

    def judge_address(self, address: str, moment: datetime | None) -> str | None:
        """Why an address is none of an article of the site; None when it may be one."""
        if not is_own_host(address, self._site):
            return "offsite"
        if find_media_type(address) or _ASSET.search(urlsplit(address).path):  # revisits bear no media type
            return "ignored_url"
        kind = classify_url(address, self._site, moment)
        if kind is UrlKind.IGNORED:
            return "ignored_url"
        if kind is UrlKind.LISTING:
            return "listing_link"
        return REASON if self.redactions.covers(page_key(address, self._site, moment), address) else None

    # ---- captures

    def next_rows(self, now: float, limit: int, active: Collection[int]) -> list[MementoRow]:
        """Up to `limit` captures that are due and not being fetched; those of one page by time."""
        rows = self._ledger.execute(
            f"SELECT {_COLUMNS} FROM mementos WHERE state = 'pending' AND endpoint = ? AND due <= ?"
            " ORDER BY page, timestamp LIMIT ?",
            (self._endpoint, now, limit + len(active)),
        )
        found = [MementoRow(*row) for row in rows]
        return [row for row in found if row.seq not in active][:limit]

    def next_due(self) -> tuple[float, int] | None:
        """When the next pending capture falls due, and how often it was asked for in vain; None when none is pending."""
        due, attempts = self._ledger.execute(
            "SELECT min(due), attempts FROM mementos WHERE state = 'pending' AND endpoint = ?",
            (self._endpoint,),
        ).fetchone()
        return None if due is None else (float(due), int(attempts))

    def end_pauses(self) -> None:
        """Make all that is pending due."""
        self._ledger.execute(
            "UPDATE mementos SET due = 0 WHERE state = 'pending' AND endpoint = ?", (self._endpoint,)
        )

    def knows(self, memento: Memento, *, but: int) -> bool:
        """Whether a capture is one of those that are fetched for themselves."""
        address, moment = (
            canonical_url(captured_address(memento.original)),
            parse_timestamp(memento.timestamp),
        )
        rows = self._ledger.execute(
            "SELECT original FROM mementos WHERE endpoint = ? AND page = ? AND timestamp = ? AND seq != ?",
            (self._endpoint, page_key(address, self._site, moment), memento.timestamp, but),
        )
        return any(canonical_url(captured_address(row[0])) == address for row in rows)

    def settle(self, row: MementoRow, state: str, reason: str | None = None, **columns: object) -> None:
        """Note what became of a capture."""
        self._update(row, state=state, reason=reason, done_run=self._run, **columns)

    def postpone(self, row: MementoRow, reason: str, due: float) -> None:
        """Leave a capture pending, to be tried again."""
        self._update(row, state="pending", reason=reason, attempts=row.attempts + 1, due=due)

    def _update(self, row: MementoRow, **columns: object) -> None:
        columns["seen_run"] = self._run
        changes = ", ".join(f"{name} = ?" for name in columns)
        self._ledger.execute(f"UPDATE mementos SET {changes} WHERE seq = ?", (*columns.values(), row.seq))

    def sightings(self, record_id: str) -> list[Sighting]:
        """The captures of a record that were read, by time."""
        rows = self._ledger.execute(
            "SELECT captured_at, content_hash, capture FROM mementos WHERE record_id = ? AND content_hash IS NOT NULL"
            " ORDER BY captured_at, seq",
            (record_id,),
        )
        return [Sighting(*row) for row in rows]

    def records_saying(self, record: Record) -> list[str]:
        """The ids of other records of which a capture said just that."""
        rows = self._ledger.execute(
            "SELECT DISTINCT record_id FROM mementos WHERE content_hash = ? AND record_id != ? LIMIT 20",
            (record.content_hash, record.id),
        )
        return [row[0] for row in rows]

    def captures_of_pages(self, record_id: str) -> list[int]:
        """The captures of a record that were read, by time, where one at least is of a page of several; else none."""
        rows = self._ledger.execute(
            "SELECT capture, content_hash IS NULL FROM mementos WHERE record_id = ? AND state = 'saved'"
            " ORDER BY captured_at, seq",
            (record_id,),
        ).fetchall()
        return [int(number) for number, _ in rows] if any(is_page for _, is_page in rows) else []

    # ---- counts

    def count_open(self) -> int:
        """How many captures and queries are left."""
        pending = self._ledger.execute(
            "SELECT count(*) FROM mementos WHERE state = 'pending' AND endpoint = ?", (self._endpoint,)
        ).fetchone()[0]
        return int(pending) + (self.next_query() is not None)

    def count_states(self) -> list[tuple[str, str | None, bool, int]]:
        """(state, reason, settled in this run, number) of the captures that this run met or that are pending."""
        rows = self._ledger.execute(
            "SELECT state, reason, coalesce(done_run = :run, 0), count(*) FROM mementos"
            " WHERE endpoint = :endpoint AND (seen_run = :run OR state = 'pending') GROUP BY 1, 2, 3",
            {"run": self._run, "endpoint": self._endpoint},
        )
        return [(state, reason, bool(done), count) for state, reason, done, count in rows]

    def count_dropped(self) -> tuple[Counter[str], list[str], list[str]]:
        """Lines of the index left out, by reason; the queries that are still open; and those that are excluded."""
        dropped: Counter[str] = Counter()
        still_open, excluded = [], []
        rows = self._ledger.execute(
            "SELECT prefix, state, skipped FROM memento_queries WHERE endpoint = ? AND period = ?",
            (self._endpoint, self._period),
        )
        for prefix, state, skipped in rows:
            dropped.update(json.loads(skipped))
            if state == "open":
                still_open.append(prefix)
            elif state == "excluded":
                excluded.append(prefix)
        return dropped, still_open, excluded


def query_prefixes(site: Site) -> list[str]:
    """What the site's addresses begin with, former hosts included, each once.

    An index files `www.` and the bare host, `http` and `https` as one; on a host that several sites share it is
    asked for the site's own paths.
    """
    prefixes: dict[str, str] = {}
    for host, path in claims_of(site):
        prefix = f"{host}{path or ''}/"
        prefixes.setdefault(prefix.removeprefix("www."), prefix)
    return list(prefixes.values())

"""Tables of the ledger, for `crawler.archive.connection` alone; a change of them is a new `SCHEMA_VERSION` there.

Times are UTC texts `YYYY-MM-DDThh:mm:ss.ffffffZ`, except `due` (seconds since 1970).
"""

SCHEMA = """
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Every address found, one row a page: aliases share the key (the record id known from the address, or
-- `listing:`, `feed:`, `media:` and the address).
CREATE TABLE urls (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,         -- `former:` before it: the same address again, once its page has moved
    url TEXT NOT NULL,
    kind TEXT NOT NULL,               -- article, listing, feed, media
    state TEXT NOT NULL,              -- pending, saved, skipped, failed, gone
    reason TEXT,
    rank INTEGER NOT NULL DEFAULT 0,  -- smaller first
    due REAL NOT NULL DEFAULT 0,      -- pending: not before; saved, gone: look again from then on
    attempts INTEGER NOT NULL DEFAULT 0,
    record_id TEXT,
    etag TEXT,
    last_modified TEXT,
    capture INTEGER,                  -- newest capture with a payload
    fetched_at TEXT,
    via TEXT,                         -- the listing page or feed that named it
    root TEXT,                        -- key of that listing's first page, or of the feed
    listed_url TEXT,
    listed_title TEXT,
    listed_date TEXT,
    listed_lead TEXT,
    listed_day TEXT,                  -- YYYY-MM-DD of listed_date
    depth INTEGER NOT NULL DEFAULT 0, -- listing: pages before it
    walk INTEGER NOT NULL DEFAULT 0,  -- last walk through the listings that met it
    seen_run TEXT,                    -- last run that found or visited it
    done_run TEXT                     -- last run that settled it by a visit
);
CREATE INDEX urls_pending ON urls (rank, seq, due) WHERE state = 'pending';
CREATE INDEX urls_seen ON urls (seen_run);
CREATE INDEX urls_record ON urls (record_id);

CREATE TABLE captures (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    captured_at TEXT NOT NULL,
    status INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- response, revisit
    warc_file TEXT NOT NULL,
    warc_offset INTEGER NOT NULL,
    warc_record_id TEXT NOT NULL,
    payload_digest TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    original INTEGER,                 -- revisit: the capture that holds the payload
    run TEXT
);
CREATE INDEX captures_digest ON captures (payload_digest) WHERE kind = 'response';
CREATE INDEX captures_file ON captures (warc_file, warc_offset);

-- Up to which byte the records of a file are committed.
CREATE TABLE warc_files (
    name TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL
) WITHOUT ROWID;

-- Current record of each id, as in records.jsonl. Rows are long: in a tree by id they would stand in its inner pages too,
-- which makes it deep. (Earlier ledgers have it so; nothing else depends on it.)
CREATE TABLE records (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    date TEXT NOT NULL,               -- empty when unknown, so that it sorts first
    content_hash TEXT NOT NULL,
    suspected_at TEXT,                -- since when the page answers 404
    changed_run TEXT,                 -- run that made it new, changed, removed or restored
    line BLOB NOT NULL
);
CREATE INDEX records_date ON records (date, id);
CREATE INDEX records_content ON records (content_hash);

-- Superseded versions.
CREATE TABLE versions (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    line BLOB NOT NULL,
    PRIMARY KEY (id, version)
);

-- What happened to a record.
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,               -- as in `rows.Event`
    detail TEXT,
    run TEXT
);
CREATE INDEX events_record ON events (record_id);
CREATE INDEX events_run ON events (run);

CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    mode TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    exit_code INTEGER,
    reason TEXT,
    summary TEXT                      -- JSON, as in run.json
) WITHOUT ROWID;

-- Items per listing in each walk: what later walks are compared with.
CREATE TABLE listing_counts (
    listing TEXT NOT NULL,
    run TEXT NOT NULL,
    items INTEGER NOT NULL,           -- on its first page
    PRIMARY KEY (listing, run)
) WITHOUT ROWID;
"""

"""Records that were taken out of a site's ledger, and what keeps them out; must not touch WARC files.

Two tables of the ledger's file are this module's: `redactions`, the log, and `redacted_addresses`, by which a page is
known again. Of an address only the SHA-256 is kept: enough to recognise the page, too little to read its name.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from crawler.archive.files import PARTIAL_SUFFIX, replace_file
from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Ledger
from crawler.archive.media import media_urls
from crawler.archive.rows import Event
from crawler.items import Record, decode_record, encode_record
from crawler.same_page import without_index
from crawler.urls import canonical_url

REASON = "redacted"
"""The reason for which addresses of redacted records are skipped."""

BLANK = {
    "etag": None,
    "last_modified": None,
    "capture": None,
    "listed_url": None,
    "listed_title": None,
    "listed_date": None,
    "listed_lead": None,
    "listed_day": None,
}
"""Columns of an address that tell of its page."""

TABLES = (
    """CREATE TABLE IF NOT EXISTS redactions (
        record_id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,                -- user of the operating system
        reason TEXT NOT NULL,
        purged_at TEXT                    -- when the WARC files lost its captures
    ) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS redacted_addresses (
        hash TEXT PRIMARY KEY,            -- SHA-256 of the canonical address without scheme and www., and of its bare form
        record_id TEXT NOT NULL
    ) WITHOUT ROWID""",
)

_SLASHES = re.compile("/{2,}")
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")

IsAddressOf = Callable[[str, str], bool | None]
"""Whether an address, captured at a time (as in the ledger), is one of the record's by its form and the time alone; None where
these do not tell."""


class Redaction(Struct, frozen=True):
    """One entry of the log."""

    record_id: str
    at: str
    who: str
    reason: str
    purged_at: str | None = None


class Redactions:
    """The ids and addresses that must not come back. One run reads them once: its lock keeps others from adding."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._ids: dict[str, str] = {}
        self._owners: dict[str, str] = {}
        if has_redactions(ledger):
            redacted = [row[0] for row in ledger.execute("SELECT record_id FROM redactions").fetchall()]
            # pages that were joined to a redacted one are it: under their ids, too, it must not come back
            self._ids = {record_id: owner for owner in redacted for record_id in ledger.ids_of(owner)}
            self._owners = dict(ledger.execute("SELECT hash, record_id FROM redacted_addresses").fetchall())

    def covers(self, record_id: str | None, *urls: str | None) -> bool:
        """Whether the id, or one of the addresses, is that of a redacted record."""
        return self.find(record_id, *urls) is not None

    def find(self, record_id: str | None, *urls: str | None) -> str | None:
        """The redacted record that has the id, or that such a record was joined to, or else one of the addresses."""
        if record_id in self._ids:
            return self._ids[record_id]
        owners = (self.find_owner(url) for url in urls if url)
        return next((owner for owner in owners if owner), None)

    def find_owner(self, url: str) -> str | None:
        """The redacted record whose address this is."""
        owners = (self._owners.get(hashed) for hashed in _hash_spellings(url)) if self._owners else ()
        return next(filter(None, owners), None)

    def remember(self, record_id: str, urls: Iterable[str | None]) -> None:
        """Note further addresses that turned out to lead to a redacted record."""
        for url in filter(None, urls):
            for hashed in _hash_spellings(url):
                self._ledger.execute(
                    "INSERT OR IGNORE INTO redacted_addresses VALUES (?, ?)", (hashed, record_id)
                )
                self._owners.setdefault(hashed, record_id)


def hash_address(url: str) -> str:
    """SHA-256 (hex) of the canonical address; one page under http, https and www. counts as one."""
    address = canonical_url(url).partition("://")[2] or url
    return _hash(address.removeprefix("www."))


def _hash_spellings(url: str) -> tuple[str, ...]:
    """The hash of an address, and that of its bare form, which those with a slash or the name of an index at the end, or with
    doubled slashes, have in common: a page under another spelling could not be told by what it says, since nothing of
    that is kept. The first alone is in the ledgers of earlier versions."""
    address = canonical_url(url).partition("://")[2] or url
    place, mark, query = address.removeprefix("www.").partition("?")
    bare = without_index(_SLASHES.sub("/", place)) + mark + query
    return tuple(dict.fromkeys((hash_address(url), _hash(bare))))


def _hash(address: str) -> str:
    return hashlib.sha256(address.encode("utf-8", "replace")).hexdigest()


def hidden_address(key: str) -> str:
    """What the ledger has in place of a redacted address."""
    return f"{REASON}:{key}"


def has_redactions(ledger: Ledger) -> bool:
    """Whether any record of the site was ever redacted."""
    return ledger.has_table("redactions")


def find_redaction(ledger: Ledger, record_id: str) -> Redaction | None:
    """The log's entry for a record; None when it was not redacted."""
    if not has_redactions(ledger):
        return None
    columns = ", ".join(Redaction.__struct_fields__)
    row = ledger.execute(f"SELECT {columns} FROM redactions WHERE record_id = ?", (record_id,)).fetchone()
    return Redaction(*row) if row else None


def redact_record(
    ledger: Ledger,
    redaction: Redaction,
    make_tombstone: Callable[[Record], Record],
    is_address_of: IsAddressOf,
) -> list[str]:
    """Put tombstones in place of all versions of a record and forget what else the ledger knows of its page, also under
    ids that were joined to its own.

    Its addresses are remembered by their hashes, with those of the files it shows that no other record shows. Returns
    the ids of other records with the same address (http beside https), which are not touched. The commit is the
    caller's.
    """
    record_id = redaction.record_id
    ledger.execute("PRAGMA secure_delete = ON")  # what is overwritten is zeroed, not only unlinked
    for statement in TABLES:
        ledger.execute(statement)
    versions = [decode_record(line) for line in ledger.iter_versions(record_id)]
    ids = ledger.ids_of(record_id)
    addresses = set(_find_addresses(ledger, ids, versions, is_address_of))
    media = _find_own_media(ledger, record_id, versions)
    redactions = Redactions(ledger)
    redactions.remember(record_id, addresses | media)
    twins = _forget_addresses(ledger, record_id, ids, redactions)
    for record in map(make_tombstone, versions[:-1]):
        ledger.add_version(record)
    ledger.put_record(make_tombstone(versions[-1]), changed_run=None)
    ledger.execute("UPDATE events SET detail = NULL WHERE record_id = ?", (record_id,))
    columns = (record_id, redaction.at, redaction.who, redaction.reason)
    ledger.execute("INSERT INTO redactions VALUES (?, ?, ?, ?, NULL)", columns)
    ledger.add_event(
        Event(
            record_id=record_id,
            at=redaction.at,
            kind="redacted",
            detail=f"by {redaction.who}: {redaction.reason}",
            run=None,
        )
    )
    return sorted(twins - {record_id})


def clean_runs(folder: SiteFolder, ledger: Ledger, make_tombstone: Callable[[Record], Record]) -> None:
    """Take redacted records out of what earlier runs reported: tombstones in `records.jsonl`, no line of the log
    that names the address. Each file is replaced as a whole; doing it again changes nothing."""
    redactions = Redactions(ledger)

    def clean_record(line: bytes) -> bytes:
        record = decode_record(line)
        return encode_record(make_tombstone(record)) if redactions.covers(record.id) else line

    def clean_log(line: bytes) -> bytes:
        text = line.decode("utf-8", "replace")
        if not any(redactions.find_owner(url.rstrip(":,.;)\\")) for url in _ADDRESS.findall(text)):
            return line
        return json.dumps({"time": _time_of(text), "level": "info", "message": "redacted"}).encode()

    for path in folder.runs.glob(f"*/*{PARTIAL_SUFFIX}"):  # of a killed run
        path.unlink()
    for path in sorted(folder.runs.glob("*/records.jsonl")):
        rewrite_lines(path, clean_record)
    for path in sorted(folder.runs.glob("*/log")):
        rewrite_lines(path, clean_log)


def rewrite_lines(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Replace a file by its changed lines, if any changes; a line that is no record stays as it is."""

    def changed() -> Iterator[tuple[bytes, bytes]]:
        with open(path, "rb") as file:
            for line in file:
                bare = line.rstrip(b"\n")
                try:
                    yield line, change(bare) + line[len(bare) :]
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    yield line, line

    if any(old != new for old, new in changed()):
        replace_file(path, (new for _, new in changed()))


def iter_other_lines(ledger: Ledger, record_id: str) -> Iterator[bytes]:
    """The versions of all other records."""
    for table in ("records", "versions"):
        for (line,) in ledger.execute(f"SELECT line FROM {table} WHERE id != ?", (record_id,)):
            yield bytes(line)


def _find_addresses(
    ledger: Ledger, ids: frozenset[str], versions: list[Record], is_address_of: IsAddressOf
) -> Iterator[str]:
    """The addresses under which the page was named, fetched and captured."""
    for record in versions:
        pages = record.provenance.get("pages", ())  # of an article on several
        yield from filter(None, (record.url, record.capture.final_url, *(page["url"] for page in pages)))
    among = "IN (SELECT value FROM json_each(:names))"
    names = {"names": json.dumps(sorted(ids))}
    for row in ledger.iter_urls(f"key {among} OR record_id {among}", names):
        yield from filter(None, (row.url, row.listed_url))
    if ledger.has_table("mementos"):
        rows = ledger.execute(f"SELECT original FROM mementos WHERE page {among} OR record_id {among}", names)
        yield from (row[0] for row in rows)
    for url, moment in ledger.execute("SELECT url, min(captured_at) FROM captures GROUP BY url"):
        if is_address_of(url, moment):
            yield url


def _find_own_media(ledger: Ledger, record_id: str, versions: list[Record]) -> set[str]:
    """Pictures and attachments that this record shows and no other."""
    own = {canonical_url(url) for record in versions for url in media_urls(record)}
    for line in iter_other_lines(ledger, record_id) if own else ():
        own.difference_update(map(canonical_url, media_urls(decode_record(line))))
    return own


def _forget_addresses(
    ledger: Ledger, record_id: str, ids: frozenset[str], redactions: Redactions
) -> set[str]:
    """Skip the record's addresses from now on and drop what listings and archives said of them.

    Returns the records to which rows with these addresses belong.
    """
    owners = set()
    keys, gone, led = [], [], []
    for row in ledger.iter_urls("kind IN ('article', 'media')"):
        is_own = not ids.isdisjoint((row.key, row.record_id))
        is_same = redactions.find_owner(row.url) == record_id
        if row.kind == "media" and is_same:
            gone.append(row.key)
        elif is_own:
            keys.append(row.key)
        elif is_same and row.record_id:
            if not row.is_former:  # another article by now
                owners.add(row.record_id)
        elif is_same:
            keys.append(row.key)
        elif row.via and redactions.find_owner(row.via) == record_id:
            led.append(row.key)
    for key in led:
        ledger.update_url(key, via=None)
    for key in keys:
        ledger.update_url(
            key,
            url=hidden_address(key),
            state="skipped",
            reason=REASON,
            due=0,
            attempts=0,
            record_id=record_id,
            **BLANK,
        )
    ledger.execute("DELETE FROM urls WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(gone),))
    if ledger.has_table("mementos"):
        seen = ledger.execute("SELECT seq, page, record_id, original FROM mementos").fetchall()
        seqs = [
            row[0]
            for row in seen
            if not ids.isdisjoint(row[1:3]) or redactions.find_owner(row[3]) == record_id
        ]
        ledger.execute(
            "DELETE FROM mementos WHERE seq IN (SELECT value FROM json_each(?))", (json.dumps(seqs),)
        )
    return owners


def _time_of(text: str) -> str | None:
    try:
        return str(json.loads(text)["time"])
    except (ValueError, KeyError, TypeError):
        return None

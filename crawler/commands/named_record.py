"""Which record of a site's folder a person means: by its id, with or without the site's, or by its address."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

import msgspec

from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redactions
from crawler.errors import UsageError
from crawler.items import decode_record
from crawler.urls import canonical_url


def require_record(ledger: Ledger, site_id: str, given: str) -> str:
    """The full id of a record, of one that was joined to another that one's; raises `UsageError` with the ids most like it
    where there is none."""
    for full_id in map(ledger.find_goal, _iter_ids(ledger, site_id, given)):
        if ledger.find_record(full_id):
            return full_id
    if "://" in given:
        raise UsageError(f"{site_id}: no record of {given}")
    ids = [row[0] for row in ledger.execute("SELECT id FROM records ORDER BY id")]
    near = difflib.get_close_matches(given.removeprefix(f"{site_id}:"), [i.partition(":")[2] for i in ids], 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise UsageError(f"{site_id}: no record {given}{hint}")


def _iter_ids(ledger: Ledger, site_id: str, given: str) -> Iterator[str]:
    yield given
    yield f"{site_id}:{given}"
    if "://" in given:
        url = canonical_url(given)
        scheme, _, place = url.partition("://")
        yield from _ids_of_address(ledger, url)
        # what was crawled as http is mostly asked for as https, which the browser shows
        yield from _ids_of_address(ledger, f"{'http' if scheme == 'https' else 'https'}://{place}")


def _ids_of_address(ledger: Ledger, url: str) -> Iterator[str]:
    for row in ledger.iter_urls("url = ? AND record_id IS NOT NULL", (url,)):
        yield row.record_id or ""
    # what came from files or a web archive is in no list of addresses
    written = b'"url":' + msgspec.json.encode(url)
    for record_id, line in ledger.execute("SELECT id, line FROM records WHERE instr(line, ?)", (written,)):
        if decode_record(line).url == url:  # and not one that links there
            yield record_id
    if owner := Redactions(ledger).find_owner(url):
        yield owner

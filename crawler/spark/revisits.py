"""Revisit records whose originals stand in another shard: found by a join of keys, and their pages made.

Three steps: the keys by which revisits name originals; a reading of all archives for the records that have such a
key; and, of each original found, the pages of its revisits, where the original is read once more. What passes
between machines are keys and revisit records, no pages.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

import msgspec

from crawler.batch_worker import Outcome, run_pages
from crawler.items import Page
from crawler.scratch import scratch_folder
from crawler.sources import Failure, Report, Revisit, iter_records
from crawler.sources.pages import Origin, Skip, make_page
from crawler.sources.records import ArchiveRecord
from crawler.sources.revisits import keys_of, keys_of_record, merge_revisit
from crawler.spark.isolation import WorkerKilledError, run_isolated
from crawler.spark.session import Session
from crawler.spark.shard import (
    Account,
    Setting,
    Shard,
    decode_account,
    keep_outcome,
    prepare,
    read_revisits,
)
from crawler.spark.storage import executor_storage

_REVISIT = msgspec.msgpack.Decoder(Revisit)

Match = tuple[tuple[str, int, int, int], bytes]
"""A key that a revisit and its original have in common, whose it is, and the revisit.

Whose: 0, number of the shard and row of the original; or 1, number of the shard and place of the revisit.
"""


def short(key: str) -> int:
    """Eight bytes of a key's hash: enough to tell which records are worth a look."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)


# ---------------------------------------------------------------- steps on executors


def revisit_rows(accounts: Iterable[tuple[int, str]], setting: Setting) -> Iterator[Match]:
    """The open revisits of the shards of these numbers and result names, once a key."""
    storage = executor_storage(setting.work, setting.cluster)
    for number, name in accounts:
        for place, revisit in enumerate(read_revisits(storage, f"{setting.work}/{name}.revisits")):
            packed = msgspec.msgpack.encode(revisit)
            for key in keys_of(revisit):
                yield (key, 1, number, place), packed


def original_rows(shard: Shard, setting: Setting, wanted: array[int]) -> Iterator[Match]:
    """The records of a shard that have a key whose hash is among the (ordered) wanted ones, once a key."""
    prepare(setting)
    for row, record, _ in _records(shard):
        for key in keys_of_record(record):
            if _is_in(short(key), wanted):
                yield (key, 0, shard.number, row), b""


def match_rows(rows: Iterable[Match]) -> Iterator[tuple[tuple[int, int], tuple[int, int, bytes]]]:
    """Shard and place of each revisit, and its original (shard and row) by one key; the rows come ordered.

    The first record in the order of the input is the original.
    """
    for _, group in groupby(rows, key=lambda row: row[0][0]):
        original: tuple[int, int] | None = None
        for (_, kind, number, place), packed in group:
            if kind == 0:
                original = original or (number, place)
            elif original is not None:
                yield (number, place), (*original, packed)


def _is_in(value: int, ordered: array[int]) -> bool:
    at = bisect_left(ordered, value)
    return at < len(ordered) and ordered[at] == value


def _records(shard: Shard) -> Iterator[tuple[int, ArchiveRecord, Origin]]:
    """The records that may be originals, numbered within the shard."""
    records = (found for item in shard.inputs for found in iter_records(item))
    originals = (found for found in records if found[0].type in ("response", "resource"))
    for row, (record, origin) in enumerate(originals):
        yield row, record, origin


def resolve_rows(
    rows: Iterable[tuple[tuple[int, int, int, int], bytes]],
    shards: dict[int, Shard],
    first_number: int,
    setting: Setting,
) -> Iterator[bytes]:
    """The accounts, encoded, of the pages of revisits; a row begins with shard and row of the original.

    They come ordered; the results get numbers from `first_number` on, one for each shard.
    """
    prepare(setting)
    for number, group in groupby(rows, key=lambda row: row[0][0]):
        found = [(key[1], _REVISIT.decode(revisit)) for key, revisit in group]
        yield _resolve(shards[number], found, first_number + number, setting)


def _resolve(shard: Shard, found: list[tuple[int, Revisit]], number: int, setting: Setting) -> bytes:
    with scratch_folder() as scratch:

        def attempt(skip: frozenset[int], journal: str) -> bytes:
            outcome = Outcome(number, f"{scratch}/revisits.jsonl")
            run_pages(_pages(shard, found, outcome.report), outcome, skip, journal)
            storage = executor_storage(setting.work, setting.cluster)
            name = f"{setting.run}/revisits-{number}"
            return msgspec.msgpack.encode(keep_outcome(outcome, storage, setting.work, name, scratch))

        try:
            return run_isolated(attempt, scratch)
        except WorkerKilledError as error:
            account = Account(number=number)
            account.failures = [Failure(f"revisits of {shard.label}", "shard_failed", str(error))]
            return msgspec.msgpack.encode(account)


def _pages(shard: Shard, found: list[tuple[int, Revisit]], report: Report) -> Iterator[Page]:
    waiting = groupby(found, key=lambda each: each[0])
    wanted, revisits = next(waiting)
    for row, record, origin in _records(shard):
        if row != wanted:
            continue
        original = make_page(record, origin)
        for _, revisit in revisits:
            made = merge_revisit(revisit, original)
            if isinstance(made, Skip):
                report.skip(made.reason, revisit.page, made.media_type)
            else:
                report.pages += 1
                yield made
        wanted, revisits = next(waiting, (-1, iter(())))
        if wanted < 0:
            return


# ---------------------------------------------------------------- the driver's part


def resolve_on_cluster(
    session: Session, shards: Sequence[Shard], accounts: Sequence[Account], setting: Setting
) -> list[Account]:
    """The accounts of the pages that the open revisits of all shards give, in the order of their originals.

    What is not found is counted as `revisit_unresolved`.
    """
    pending = [(account.number, shards[account.number].key) for account in accounts if account.revisits]
    if not pending:
        return []
    context, width = session.context, session.parallelism
    revisits = context.parallelize(pending, min(len(pending), width)).mapPartitions(
        partial(revisit_rows, setting=setting)
    )
    wanted: array[int] = array("q")
    for part in session.collect(revisits.mapPartitions(_hashes), "revisits", revisits.getNumPartitions()):
        wanted.frombytes(part)
    known = context.broadcast(array("q", sorted(wanted)))
    by_number = context.broadcast({shard.number: shard for shard in shards})
    originals = context.parallelize(shards, len(shards)).flatMap(
        lambda shard: original_rows(shard, setting, known.value)
    )
    resolved = (
        originals.union(revisits)
        .repartitionAndSortWithinPartitions(width, lambda key: short(key[0]))
        .mapPartitions(match_rows)
        .reduceByKey(min, width)  # a revisit may have found one original by each of its keys
        .map(lambda found: ((*found[1][:2], *found[0]), found[1][2]))
        .repartitionAndSortWithinPartitions(width, lambda key: key[0])
        .mapPartitions(lambda rows: resolve_rows(rows, by_number.value, len(shards), setting))
    )
    results = [decode_account(data) for data in session.collect(resolved, "revisits", width)]
    results.sort(key=lambda account: account.number)
    left = sum(account.revisits for account in accounts) - sum(
        account.pages + sum(account.skipped.values()) + account.reasons.get("worker_killed", 0)
        for account in results
    )
    if left:
        results.append(Account(number=2 * len(shards), skipped={"revisit_unresolved": left}))
    return results


def _hashes(rows: Iterable[Match]) -> Iterator[bytes]:
    yield array("q", {short(key) for (key, *_), _ in rows}).tobytes()

"""Dates that only lists state, brought to the captures of their pages across all shards; the rules are those of
`pipelines.merge`.

Only what has no date and what lists say passes through Spark's shuffle; the records of a shard some of which get a date
are written anew, to a file that this run alone uses.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from zlib import crc32

import msgspec

from crawler.batch_worker import date_listed
from crawler.items import decode_record, encode_record
from crawler.scratch import scratch_folder
from crawler.spark.session import Session
from crawler.spark.shard import Account, Setting, prepare, put_rows, read_file, read_rows
from crawler.spark.storage import executor_storage
from pipelines.merge import CaptureKey, Stated, capture_key, date_capture

Side = tuple[tuple[str, int, str, str, int, int], None]
"""A name, and 0 with when and what a list says, or 1 with place (shard and row) of a capture without date."""
_STATED = msgspec.msgpack.Decoder(list[Stated])


def _statements(files: Iterable[str], setting: Setting) -> Iterator[Side]:
    storage = executor_storage(setting.work, setting.cluster)
    for file in files:
        for name, captured_at, text in _STATED.decode(read_file(storage, f"{setting.work}/{file}")):
            yield (name, 0, captured_at, text, 0, 0), None


def _undated(results: Iterable[tuple[int, str]], setting: Setting) -> Iterator[Side]:
    storage = executor_storage(setting.work, setting.cluster)
    for number, file in results:
        for row, (key, _) in enumerate(read_rows(storage, f"{setting.work}/{file}")):
            for name in key.listed_as:
                yield (name, 1, "", "", number, row), None


def _match(rows: Iterable[Side]) -> Iterator[tuple[tuple[int, int, Stated], None]]:
    """Shard and row of each capture, and what a list says of its page; the rows come ordered."""
    for _, group in groupby(rows, key=lambda row: row[0][0]):
        stated: dict[str, Stated] = {}
        for (name, side, captured_at, text, number, place), _ in group:
            if side == 0:  # the first of each text, as in the database of the local engine
                stated.setdefault(text, Stated(name, captured_at, text))
            else:
                for one in stated.values():
                    yield (number, place, one), None


def _rewrite(
    rows: Iterable[tuple[tuple[int, int, Stated], None]], files: dict[int, str], setting: Setting
) -> Iterator[tuple[int, str]]:
    """The shards of which records may be dated, and the files that hold all records of each from now on; the rows come
    ordered."""
    prepare(setting)
    storage = executor_storage(setting.work, setting.cluster)
    for number, group in groupby(rows, key=lambda row: row[0][0]):
        stated: dict[int, list[Stated]] = {}
        for (_, row, one), _ in group:
            stated.setdefault(row, []).append(one)
        name = f"{setting.run}/dated-{number}.{os.urandom(6).hex()}"
        old = read_rows(storage, f"{setting.work}/{files[number]}")
        with scratch_folder() as scratch:
            put_rows(_dated(old, stated), storage, f"{setting.work}/{name}", scratch)
        yield number, name


def _dated(
    rows: Iterable[tuple[CaptureKey, bytes]], stated: dict[int, list[Stated]]
) -> Iterator[tuple[CaptureKey, bytes]]:
    for row, (key, line) in enumerate(rows):
        if row in stated:
            record = date_capture(decode_record(line), stated[row], date_listed)
            yield capture_key(record), encode_record(record)
        else:
            yield key, line


def date_on_cluster(session: Session, accounts: Sequence[Account], setting: Setting) -> None:
    """Replace the files of records by those in which what only lists date has its date."""
    told = [account.stated_file for account in accounts if account.stated_file]
    files = {account.number: account.records_file for account in accounts if account.undated}
    if not told or not files:
        return
    context, width = session.context, session.parallelism
    statements = context.parallelize(told, min(len(told), width)).mapPartitions(
        partial(_statements, setting=setting)
    )
    undated = context.parallelize(list(files.items()), min(len(files), width)).mapPartitions(
        partial(_undated, setting=setting)
    )
    dated = (
        statements.union(undated)
        .repartitionAndSortWithinPartitions(width, lambda key: crc32(key[0].encode()))
        .mapPartitions(_match)
        .repartitionAndSortWithinPartitions(width, lambda key: key[0])
        .mapPartitions(partial(_rewrite, files=files, setting=setting))
    )
    found = dict(session.collect(dated, "lists", width))
    for account in accounts:
        account.records_file = found.get(account.number, account.records_file)

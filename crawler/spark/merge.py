"""Records of captures to one per id, ordered and written in parts; the rules are those of `pipelines.merge`.

Spark brings the captures of an id together and sorts them by time, then the merged records by date and id; each part
of the output is written by the machine that holds it. Nothing passes through the driver but names and counts.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, groupby, islice
from pathlib import Path
from zlib import crc32

from msgspec import Struct

from crawler.items import Record, decode_record, encode_record
from crawler.scratch import scratch_folder
from crawler.spark.session import Session
from crawler.spark.shard import Account, Setting, read_rows
from crawler.spark.storage import executor_storage
from exports.formats import format_by_name
from exports.job import Job
from pipelines.merge import CaptureKey, JoinedIds, find_twins, merge_versions, with_id

PART_BYTES = 256 * 1024 * 1024
"""Text of about so many records' bytes goes into one file of the output …"""
SHUFFLE_BYTES = 64 * 1024 * 1024
"""… and is merged at once."""

Bound = tuple[str, str]
"""Date and id of a record."""
CaptureRow = tuple[tuple[str, str, int, int], tuple[str, bytes]]
"""Id, capture time and place in the input (number of the shard, row in its result); date and line."""
RecordRow = tuple[tuple[str, str, int], bytes]
"""Date, id and version; line."""


class Part(Struct, frozen=True):
    """One file of the output, in the run's folder under a name that no other attempt uses."""

    number: int
    file: str
    records: int


def capture_rows(
    results: Iterable[tuple[int, str]], setting: Setting, joined: Mapping[str, str]
) -> Iterator[CaptureRow]:
    """The captures of result files, each with the number that orders it among the others; `joined` says which ids
    count to which others."""
    storage = executor_storage(setting.work, setting.cluster)
    for number, file in results:
        for row, (key, line) in enumerate(read_rows(storage, f"{setting.work}/{file}")):
            record_id = joined.get(key.id, key.id)
            yield (record_id, key.captured_at, number, row), (key.date, line)


def _ids_of(
    results: Iterable[tuple[int, str]], setting: Setting, joined: Mapping[str, str]
) -> Iterator[tuple[str, CaptureKey]]:
    storage = executor_storage(setting.work, setting.cluster)
    for _, file in results:
        for key, _ in read_rows(storage, f"{setting.work}/{file}"):
            yield joined.get(key.id, key.id), key


def twin_rows(
    results: Iterable[tuple[int, str]], setting: Setting, joined: Mapping[str, str]
) -> Iterator[tuple[str, frozenset[str]]]:
    """What captures have in common with others of their page under other addresses, and their ids."""
    for record_id, key in _ids_of(results, setting, joined):
        if key.twin:
            yield key.twin, frozenset((record_id,))


def first_rows(
    results: Iterable[tuple[int, str]], setting: Setting, joined: Mapping[str, str], ids: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """When each of these ids was seen."""
    for record_id, key in _ids_of(results, setting, joined):
        if record_id in ids:
            yield record_id, key.captured_at


def has_twins(row: tuple[str, frozenset[str]]) -> bool:
    """Whether a group is of several ids."""
    return len(row[1]) > 1


def merged_rows(rows: Iterable[CaptureRow], *, all_versions: bool) -> Iterator[RecordRow]:
    """The records; the captures come ordered by id, time and place in the input."""
    for record_id, group in groupby(rows, key=lambda row: row[0][0]):
        captures = (capture for _, capture in group)
        begin = list(islice(captures, 2))
        if len(begin) == 1:  # most ids have one capture: its record is as it is
            date, line = begin[0]
            yield (date, record_id, 1), line
            continue
        records = (with_id(decode_record(line), record_id) for _, line in chain(begin, captures))
        versions = merge_versions(records)
        for record in versions if all_versions else versions[-1:]:
            yield (record.date or "", record.id, record.version), encode_record(record)


def write_part(number: int, rows: Iterable[RecordRow], setting: Setting, format_name: str) -> Iterator[Part]:
    """Write the records of one part, in order; nothing for an empty one but the first."""
    rows = iter(rows)
    begin = list(islice(rows, 1))
    if not begin and number:
        return
    count = 0

    def records() -> Iterator[Record]:
        nonlocal count
        for _, line in chain(begin, rows):
            count += 1
            yield decode_record(line)

    chosen = format_by_name(format_name)
    with scratch_folder() as scratch:
        file = Path(scratch, f"part{chosen.suffixes[0]}")
        chosen.write(Job(records=records(), target=file))
        name = f"{number:05}.{os.urandom(6).hex()}"
        executor_storage(setting.work, setting.cluster).put(str(file), f"{setting.run_folder}/{name}")
    yield Part(number, name, count)


def find_bounds(accounts: Sequence[Account], parts: int) -> list[Bound]:
    """Where each part but the first begins, by date and id, so that the parts are of about one size.

    Found from the samples that each shard has taken; fewer parts where there are fewer samples.
    """
    samples = sorted(sample for account in accounts for sample in account.samples)
    return sorted({samples[len(samples) * n // parts] for n in range(1, parts)}) if samples else []


def merge_on_cluster(
    session: Session, accounts: Sequence[Account], setting: Setting, *, all_versions: bool, format_name: str
) -> list[Part]:
    """The files of the output, ordered."""
    text = sum(account.text for account in accounts)
    results = [(account.number, account.records_file) for account in accounts if account.records_file]
    pieces = max(1, min(len(results), max(session.parallelism, -(-text // SHUFFLE_BYTES))))
    bounds = find_bounds(accounts, max(1, -(-text // PART_BYTES)))
    parts = len(bounds) + 1
    joined = dict(JoinedIds(key for account in accounts for key in account.joined))
    twins = session.context.parallelize(results, pieces).mapPartitions(
        partial(twin_rows, setting=setting, joined=joined)
    )
    groups = session.collect(twins.reduceByKey(frozenset.union, pieces).filter(has_twins), "twins", pieces)
    of_twins = {}
    if groups:
        ids = frozenset(i for _, group in groups for i in group)
        rows = session.context.parallelize(results, pieces).mapPartitions(
            partial(first_rows, setting=setting, joined=joined, ids=ids)
        )
        first = dict(session.collect(rows.reduceByKey(min, pieces), "twins", pieces))
        of_twins = dict(find_twins([(first[i], i) for i in group] for _, group in sorted(groups)))
    joined = {i: of_twins.get(goal, goal) for i, goal in joined.items()} | of_twins
    read = partial(capture_rows, setting=setting, joined=joined)
    captures = session.context.parallelize(results, pieces).mapPartitions(read)
    merged = captures.repartitionAndSortWithinPartitions(
        pieces, lambda key: crc32(key[0].encode())
    ).mapPartitions(partial(merged_rows, all_versions=all_versions))
    ordered = merged.repartitionAndSortWithinPartitions(parts, lambda key: bisect_right(bounds, key[:2]))
    write = partial(write_part, setting=setting, format_name=format_name)
    found = session.collect(ordered.mapPartitionsWithIndex(write), "files", parts)
    return sorted(found, key=lambda part: part.number)

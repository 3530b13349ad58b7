"""Parts of the input: how it is cut, and what an executor does with one; must not know how results are merged.

A shard's result is files named after everything that the result depends on: records, open revisits, and then a short
account of all else, which is there only when the shard is done. A run that finds the account does not read the shard
again.
"""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec
import zstandard
from msgspec import Struct, field

from crawler import batch, batch_worker
from crawler.batch_worker import Options, Outcome, Task
from crawler.scratch import scratch_folder
from crawler.sources import Damage, Failure, Input, Revisit, shards
from crawler.spark.hadoop import Cluster
from crawler.spark.inputs import InputFile
from crawler.spark.isolation import WorkerKilledError, run_isolated
from crawler.spark.storage import Storage, executor_storage, prepare_executor
from pipelines.merge import CaptureKey

SHARD_BYTES = batch.SHARD_BYTES
"""Larger archives are cut into parts of about this size."""
SMALL_BYTES = 256 * 1024
"""Files up to this size are given out together …"""
GROUP_FILES = 64
GROUP_BYTES = 4 * 1024 * 1024
"""… so many, or so many bytes of them, at once."""
SAMPLE_BYTES = 1024 * 1024
"""Text of records of which one is noted as a sample."""


class Shard(Struct, frozen=True):
    """What one task reads. `key` names its result."""

    number: int
    inputs: tuple[Input, ...]
    key: str

    @property
    def label(self) -> str:
        """The shard in messages."""
        first = self.inputs[0]
        if len(self.inputs) > 1:
            return f"{first.path} and {len(self.inputs) - 1} more files"
        if first.start == 0 and first.end is None:
            return first.path
        return f"{first.path} from byte {first.start} to {'the end' if first.end is None else first.end}"


class Setting(Struct, frozen=True):
    """What every executor is told of a run. Picklable."""

    run: str
    """Tells this run from others."""
    work: str
    """The folder of finished shards."""
    options: Options
    site_files: tuple[tuple[str, bytes], ...] = ()
    """Name and content of the registry files that the user has named, which other machines do not have."""
    cluster: Cluster | None = None
    schemes: tuple[str, ...] = ()

    @property
    def run_folder(self) -> str:
        """Where this run puts what no other one may use."""
        return f"{self.work}/{self.run}"


class Account(Struct):
    """What came of a shard besides records."""

    records_file: str = ""
    """Below the folder of finished shards; empty when there are no records."""
    number: int = 0
    articles: int = 0
    text: int = 0
    """Length of all records in bytes."""
    samples: list[tuple[str, str]] = field(default_factory=list)
    """Date and id of about one record a megabyte, by which the output is divided."""
    pages: int = 0
    unplaced: int = 0
    """Records of pages whose address nothing tells."""
    reasons: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    damages: list[Damage] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    skipped: dict[str, int] = field(default_factory=dict)
    media_types: dict[str, int] = field(default_factory=dict)
    record_types: dict[str, int] = field(default_factory=dict)
    revisits: int = 0
    """Revisit records whose originals are elsewhere; they are in a file of their own."""
    undated: int = 0
    """Records of which a list may state the date."""
    stated_file: str = ""
    """What lists say of dates, below the folder of finished shards; empty when they say nothing."""
    joined: list[CaptureKey] = field(default_factory=list)
    """Keys of the records that take up another id."""
    host: str = ""


_ACCOUNT = msgspec.msgpack.Decoder(Account)
_REVISITS = msgspec.msgpack.Decoder(list[Revisit])
_KEY = msgspec.json.Decoder(CaptureKey)

# ---------------------------------------------------------------- cutting


def cut_points(files: Sequence[InputFile]) -> list[tuple[int, int]]:
    """Index and number of parts of the files that are large enough to be cut."""
    return [(n, -(-file.size // SHARD_BYTES)) for n, file in enumerate(files) if file.size > SHARD_BYTES]


def plan_shards(files: Sequence[InputFile], parts: dict[int, list[Input]], basis: str) -> list[Shard]:
    """The shards in the order of the files; `parts` are those of large files by index.

    They depend on the files alone, not on the cluster, so that the results of a run serve another one.
    """
    planned: list[Shard] = []
    group: list[InputFile] = []

    def close_group() -> None:
        if group:
            planned.append(_shard(len(planned), [file.item for file in group], group, basis))
            group.clear()

    for number, file in enumerate(files):
        if file.size <= SMALL_BYTES:
            group.append(file)
            if len(group) >= GROUP_FILES or sum(each.size for each in group) >= GROUP_BYTES:
                close_group()
            continue
        close_group()
        for part in parts.get(number, [file.item]):
            planned.append(_shard(len(planned), [part], [file], basis))
    close_group()
    return planned


def _shard(number: int, inputs: list[Input], files: Sequence[InputFile], basis: str) -> Shard:
    stamps = [(file.size, file.modified) for file in files]
    known = msgspec.msgpack.encode((basis, inputs, stamps))
    return Shard(number, tuple(inputs), hashlib.sha256(known).hexdigest()[:32])


def cut_file(item: Input, count: int, setting: Setting) -> list[Input]:
    """The parts of a large file; on an executor."""
    prepare(setting)
    return shards(item, count)


# ---------------------------------------------------------------- on an executor

_prepared: str | None = None


def prepare(setting: Setting) -> None:
    """Load the registry and reach the file systems; once a process and run."""
    global _prepared
    prepare_executor(setting.cluster, setting.schemes)
    if _prepared == setting.run:
        return
    with scratch_folder() as folder:
        names = []
        for number, (name, content) in enumerate(setting.site_files):
            file = Path(folder, str(number), Path(name).name)
            file.parent.mkdir()
            file.write_bytes(content)
            names.append(str(file))
        # its children, which read the pages, end over one that takes too long
        batch_worker.start_pool_worker(Options(tuple(names), setting.options.site_id))
    _prepared = setting.run


def run_shard(shard: Shard, setting: Setting) -> bytes:
    """Extract a shard, unless that was done; its account, encoded. Raises OSError when the result cannot be kept.

    The pages are read in a child process: one that dies costs the page that it died of, which is named, and not the
    executor's worker.
    """
    prepare(setting)
    with scratch_folder() as scratch:

        def attempt(skip: frozenset[int], journal: str) -> bytes:
            return _attempt(shard, setting, scratch, skip, journal)

        try:
            return run_isolated(attempt, scratch)
        except WorkerKilledError as error:
            account = Account(number=shard.number, host=socket.gethostname())
            account.failures = [Failure(shard.label, "shard_failed", str(error))]
            return msgspec.msgpack.encode(account)


def _attempt(shard: Shard, setting: Setting, scratch: str, skip: frozenset[int], journal: str) -> bytes:
    storage = executor_storage(setting.work, setting.cluster)
    account_file = f"{setting.work}/{shard.key}.account"
    if storage.exists(account_file):
        account = _ACCOUNT.decode(read_file(storage, account_file))
        account.number = shard.number
        return msgspec.msgpack.encode(account)
    outcome = batch_worker.run_task(Task(shard.number, shard.inputs, skip), scratch, journal)
    account = keep_outcome(outcome, storage, setting.work, shard.key, scratch)
    if not any(failure.reason == "unreadable_file" for failure in account.failures):
        put_bytes(storage, msgspec.msgpack.encode(account), account_file, scratch)
    return msgspec.msgpack.encode(account)


def keep_outcome(outcome: Outcome, storage: Storage, work: str, name: str, scratch: str) -> Account:
    """Bring records and open revisits of an outcome to a name below a folder; the account of all else."""
    report = outcome.report
    text = sum(length for _, length in outcome.rows)
    keys = sorted((key.date, key.id) for key, _ in outcome.rows)
    step = max(1, len(keys) * SAMPLE_BYTES // max(1, text))
    account = Account(
        number=outcome.number,
        articles=len(outcome.rows),
        text=text,
        samples=keys[min(step, len(keys)) // 2 :: step],
        pages=outcome.pages,
        unplaced=outcome.unplaced,
        reasons=dict(outcome.reasons),
        errors=outcome.errors,
        damages=report.damages,
        failures=report.failures,
        skipped=dict(report.skipped),
        media_types=dict(report.media_types),
        record_types=dict(report.record_types),
        revisits=len(report.revisits),
        undated=sum(bool(key.listed_as) for key, _ in outcome.rows),
        joined=[key for key, _ in outcome.rows if key.joined_id],
        host=socket.gethostname(),
    )
    if report.revisits:
        put_bytes(storage, msgspec.msgpack.encode(report.revisits), f"{work}/{name}.revisits", scratch)
    if outcome.stated:
        account.stated_file = f"{name}.stated"
        put_bytes(storage, msgspec.msgpack.encode(outcome.stated), f"{work}/{account.stated_file}", scratch)
    if outcome.rows:
        account.records_file = f"{name}.records"
        with open(outcome.spool, "rb") as spool:
            rows = ((key, spool.read(length)) for key, length in outcome.rows)
            put_rows(rows, storage, f"{work}/{account.records_file}", scratch)
    os.unlink(outcome.spool)
    return account


def put_rows(rows: Iterable[tuple[CaptureKey, bytes]], storage: Storage, path: str, scratch: str) -> None:
    """Write a file of records: each behind a line with its key."""
    whole = os.path.join(scratch, "records.zst")
    with (
        open(whole, "wb") as file,
        zstandard.ZstdCompressor(level=3).stream_writer(file) as packed,
    ):
        for key, line in rows:
            packed.write(msgspec.json.encode(key) + b"\n" + line + b"\n")
    storage.put(whole, path)
    os.unlink(whole)


def read_rows(storage: Storage, path: str) -> Iterator[tuple[CaptureKey, bytes]]:
    """Key and line of each record of a result, in order."""
    with storage.open(path) as file, zstandard.ZstdDecompressor().stream_reader(file) as stream:
        lines = iter_lines(stream)
        for key in lines:
            yield _KEY.decode(key), next(lines)


def iter_lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream without their ends."""
    rest = b""
    while piece := stream.read(1 << 20):
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
    if rest:
        yield rest


def read_revisits(storage: Storage, path: str) -> list[Revisit]:
    """The open revisits of a result."""
    return _REVISITS.decode(read_file(storage, path))


def decode_account(data: bytes) -> Account:
    """The account that an executor returned."""
    return _ACCOUNT.decode(data)


def read_file(storage: Storage, path: str) -> bytes:
    """A small file as a whole."""
    with storage.open(path) as file:
        return file.read()


def put_bytes(storage: Storage, data: bytes, path: str, scratch: str) -> None:
    """Write a small file as a whole."""
    file = os.path.join(scratch, "small")
    Path(file).write_bytes(data)
    storage.put(file, path)

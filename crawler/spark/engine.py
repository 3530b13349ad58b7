"""A run of `kronika extract` on Spark as a whole: from what the user names to a finished folder of records.

DIR/                 part-NNNNN.*, the records in order; _summary.json, _damage.jsonl, _job.json; _SUCCESS, last
DIR.shards/          what came of each part of the input, kept for the next run; the lock of the run that writes here
"""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import msgspec
from msgspec import Struct

from crawler.archive.lock import SiteLock
from crawler.batch import Totals
from crawler.batch_worker import Options
from crawler.errors import DamageError, UsageError
from crawler.scratch import scratch_folder
from crawler.sources import Failure, Input, Report
from crawler.sources.opening import scheme_of
from crawler.spark.hadoop import describe_cluster, driver_hadoop
from crawler.spark.inputs import InputFile, list_inputs
from crawler.spark.launch import open_session
from crawler.spark.lists import date_on_cluster
from crawler.spark.merge import Part, merge_on_cluster
from crawler.spark.package import code_digest
from crawler.spark.revisits import resolve_on_cluster
from crawler.spark.session import (
    JobError,
    Progress,
    Session,
    SparkOptions,
    require_executor,
    ship_code,
)
from crawler.spark.shard import (
    Account,
    Setting,
    Shard,
    cut_file,
    cut_points,
    decode_account,
    plan_shards,
    put_bytes,
    read_file,
    run_shard,
)
from crawler.spark.storage import LocalStorage, Storage, is_remote, plain_path
from exports.formats import FORMATS

SUCCESS = "_SUCCESS"
SUMMARY = "_summary.json"
DAMAGE = "_damage.jsonl"
JOB = "_job.json"
WORK = ".shards"
LOCK = "lock"
MOST_GIVEN_UP = 5
"""Shards that a run leaves out because executors die of them; with more, the cluster is what is wrong."""
_OWN_NAME = re.compile(
    r"([0-9a-f]{32})\.(account|records|revisits|stated)(\.[0-9a-f]{8}\.part)?|run-[0-9a-f]{12}"
)


class Request(Struct, frozen=True, kw_only=True):
    """What the user asks for."""

    paths: tuple[str, ...]
    manifest: str | None = None
    url: str | None = None
    options: Options
    target: str
    """The folder to write."""
    format_name: str = "jsonl"
    all_versions: bool = False
    spark: SparkOptions = SparkOptions()

    @property
    def named(self) -> list[str]:
        """The paths and the manifest, those of this machine absolute."""
        names = [*self.paths, *([self.manifest] if self.manifest else [])]
        return [name if is_remote(name) else os.path.abspath(plain_path(name)) for name in names]

    @property
    def job(self) -> bytes:
        """What the records of a folder are of, as JSON: another request with the same text may replace them."""
        job = {"read": self.named, "url": self.url, "site": self.options.site_id}
        return msgspec.json.format(msgspec.json.encode(job)) + b"\n"


def extract_on_spark(request: Request, describe: Callable[[Totals], bytes], progress: Progress) -> Totals:
    """Write the records of everything named to a folder, which a failed run without any leaves alone; the totals, as of the
    local engine.

    `describe` gives the text of `_summary.json`. Raises UsageError, ClusterError, JobError, and DamageError when the
    folder cannot be written.
    """
    target = plain_path(request.target).rstrip("/")
    named = request.named
    schemes = tuple(sorted({scheme_of(name) or "" for name in (*named, target) if is_remote(name)}))
    report = Report()
    files: list[InputFile] | None = None
    if not is_remote(target):
        target = os.path.abspath(target)
        _require_target(target, LocalStorage(), request.job)
    _require_apart(target, named)
    if not any(map(is_remote, named)):
        files = list_inputs(request.paths, request.manifest, request.url, report, None)
    with (
        open_session(request.spark, progress) as session,
        scratch_folder() as scratch,
    ):
        hadoop = driver_hadoop(session.context) if schemes else None
        storage: Storage = LocalStorage()
        if is_remote(target):
            assert hadoop is not None
            storage = hadoop
            _require_target(target, storage, request.job)
        if files is None:
            files = list_inputs(request.paths, request.manifest, request.url, report, hadoop)
        _require_apart(target, [file.item.file for file in files])
        setting = Setting(
            run=f"run-{os.urandom(6).hex()}",
            work=f"{target}{WORK}",
            options=request.options,
            site_files=tuple((name, Path(name).read_bytes()) for name in request.options.site_files),
            cluster=describe_cluster(session.context) if schemes else None,
            schemes=schemes,
        )
        try:
            storage.make_folder(setting.work)
            # only where the kernel can say that a lock's holder is gone: object stores know no locks
            with nullcontext() if is_remote(target) else SiteLock(Path(setting.work, LOCK)):
                return _Run(request, session, storage, target, setting, scratch).run(files, report, describe)
        except OSError as error:
            raise DamageError(f"{target}: {error.strerror or error}") from error


def _require_target(target: str, storage: Storage, job: bytes) -> None:
    """UsageError unless the folder is new, empty, or of the same job."""
    try:
        if not storage.exists(target):
            if not is_remote(target) and not os.path.isdir(os.path.dirname(target)):
                raise UsageError(f"{target}: the folder {os.path.dirname(target)} does not exist")
            return
        if not storage.is_folder(target):
            raise UsageError(f"{target}: a file; with --engine spark, -o names a folder")
        names = storage.names(target)
        if JOB in names:
            there = read_file(storage, f"{target}/{JOB}")
            if there != job:
                raise UsageError(
                    f"{target}: holds the records of another job ({_read_by(there)}): name a new folder"
                )
        elif names:
            raise UsageError(
                f"{target}: holds something else than records of an earlier run: name a new folder"
            )
    except OSError as error:
        raise UsageError(f"{target}: {error.strerror or error}") from error


def _require_apart(target: str, read: Sequence[str]) -> None:
    """UsageError when what is read would hold what is written, or the other way round: the next run would read it."""
    written = (f"{target}/", f"{target}{WORK}/")
    for name in read:
        if f"{target}/".startswith(f"{name.rstrip('/')}/") or name.startswith(written):
            raise UsageError(f"{target}: lies amid what is read ({name}): name a folder apart from it")


def _read_by(job: bytes) -> str:
    try:
        return ", ".join(msgspec.json.decode(job)["read"])[:200]
    except (msgspec.MsgspecError, KeyError, TypeError):
        return f"see its {JOB}"


class _Run:
    """One run, between the start of Spark and its end."""

    def __init__(
        self,
        request: Request,
        session: Session,
        storage: Storage,
        target: str,
        setting: Setting,
        scratch: str,
    ) -> None:
        self._request = request
        self._session = session
        self._storage = storage
        self._target = target
        self._setting = setting
        self._scratch = scratch

    def run(self, files: list[InputFile], report: Report, describe: Callable[[Totals], bytes]) -> Totals:
        request, session, setting = self._request, self._session, self._setting
        if not session.is_local:
            ship_code(session, Path(self._scratch))
            require_executor(session, ("pyarrow",) if request.format_name == "parquet" else ())
        self._storage.make_folder(setting.run_folder)
        shards = self._plan(files)
        accounts = self._extract(shards)
        self._require_shared(accounts)
        accounts += resolve_on_cluster(session, shards, accounts, setting)
        date_on_cluster(session, accounts, setting)
        totals = add_up(accounts)
        totals.report.merge(report)
        parts = merge_on_cluster(
            session,
            accounts,
            setting,
            all_versions=request.all_versions,
            format_name=request.format_name,
        )
        totals.records = sum(part.records for part in parts)
        if not totals.is_in_vain:
            self._publish(parts, totals, describe(totals))
        self._prune(shards)
        return totals

    def _plan(self, files: list[InputFile]) -> list[Shard]:
        known = (code_digest(), self._setting.site_files, self._setting.options.site_id)
        basis = hashlib.sha256(msgspec.msgpack.encode(known)).hexdigest()
        large = cut_points(files)
        parts: dict[int, list[Input]] = {}
        if large:
            todo = self._session.context.parallelize(
                [(number, files[number].item, count) for number, count in large], len(large)
            )
            cut = todo.map(partial(_cut, setting=self._setting))
            parts = dict(self._session.collect(cut, "large files", len(large)))
        return plan_shards(files, parts, basis)

    def _extract(self, shards: Sequence[Shard]) -> list[Account]:
        """The account of each shard; those that executors die of are left out and reported."""
        left = list(shards)
        given_up: list[Account] = []
        while left:
            work = self._session.context.parallelize(left, len(left)).map(
                partial(run_shard, setting=self._setting)
            )
            try:
                found = self._session.collect(work, "shards", len(left))
                return sorted([*map(decode_account, found), *given_up], key=lambda account: account.number)
            except JobError as error:
                if error.task is None or error.task >= len(left) or len(given_up) == MOST_GIVEN_UP:
                    raise
                shard = left.pop(error.task)
                failure = Failure(shard.label, "shard_failed", str(error))
                given_up.append(Account(number=shard.number, failures=[failure]))
        return given_up

    def _require_shared(self, accounts: Sequence[Account]) -> None:
        """UsageError unless what each machine has written is seen here."""
        work = self._setting.work
        if is_remote(work):
            return
        examples = {account.host: account for account in accounts if account.records_file}
        for host, account in sorted(examples.items()):
            if not self._storage.exists(f"{work}/{account.records_file}"):
                raise UsageError(
                    f"{work}: what {host} has written there is not seen here: -o must name a folder that all "
                    "machines share, or a URI such as hdfs:// or s3a://"
                )

    def _publish(self, parts: Sequence[Part], totals: Totals, summary: bytes) -> None:
        """Put the finished folder in place of an old one; its marker comes last."""
        storage, own = self._storage, self._setting.run_folder
        aside = f"{own}/output"
        storage.make_folder(aside)
        suffix = FORMATS[self._request.format_name].suffixes[0]
        for number, part in enumerate(parts):
            storage.rename(f"{own}/{part.file}", f"{aside}/part-{number:05}{suffix}")
        damage = b"".join(msgspec.json.encode(spot) + b"\n" for spot in sorted(totals.report.damages))
        for name, content in ((DAMAGE, damage), (SUMMARY, summary), (JOB, self._request.job)):
            put_bytes(storage, content, f"{aside}/{name}", self._scratch)
        if storage.exists(self._target):
            storage.rename(self._target, f"{own}/replaced")
        storage.rename(aside, self._target)
        put_bytes(storage, b"", f"{self._target}/{SUCCESS}", self._scratch)

    def _prune(self, shards: Sequence[Shard]) -> None:
        """Remove results of shards that no longer are, and what runs have left."""
        keys = {shard.key for shard in shards}
        for name in self._storage.names(self._setting.work):
            own = _OWN_NAME.fullmatch(name)
            if own and (own[1] not in keys or own[3]):
                self._storage.remove(f"{self._setting.work}/{name}")


def _cut(task: tuple[int, Input, int], setting: Setting) -> tuple[int, list[Input]]:
    number, item, count = task
    return number, cut_file(item, count, setting)


def add_up(accounts: Sequence[Account]) -> Totals:
    """The accounts as the totals of the local engine; records are still to be counted."""
    totals = Totals()
    for account in accounts:
        totals.pages += account.pages
        totals.articles += account.articles
        totals.unplaced += account.unplaced
        totals.reasons += Counter(account.reasons)
        totals.errors += account.errors
        totals.report.merge(
            Report(
                damages=account.damages,
                failures=account.failures,
                skipped=Counter(account.skipped),
                media_types=Counter(account.media_types),
                record_types=Counter(account.record_types),
            )
        )
    return totals

"""A run of the measurements out of docs/bench.json, what one page costs by it, and how amounts are written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

RESULTS = Path(__file__).resolve().parent / "bench.json"
DAY, HOUR = 86_400, 3_600
KB, MB, GB, TB = 10**3, 10**6, 10**9, 10**12


class Costs(NamedTuple):
    """What one page or record costs: seconds of processor time, bytes."""

    extract: float
    """All of `kronika extract` with one job."""
    gain: float
    """How many times faster two jobs are."""
    merge: float
    """The part of it that only one process can do."""
    rewrite: float
    """`records.jsonl` anew from the ledger."""
    crawl: float
    """Processor time of a crawl, at most: that of short pages, and the extraction of a whole one."""
    export: dict[str, float]
    page_bytes: float
    warc_bytes: float
    scratch_bytes: float
    record_bytes: float
    ledger_bytes: float
    folder_bytes: float
    """Records, ledger and runs, without WARC files."""
    export_bytes: dict[str, float]
    crawl_memory: float
    job_memory: float
    """Of `kronika extract` with one job at the largest number of pages; bytes, like the one above."""

    def seconds(self, pages: int, jobs: int) -> float:
        """`kronika extract` with some jobs; calculated for more than two."""
        return pages * ((self.extract - self.merge) / jobs + self.merge)

    def memory(self, jobs: int) -> float:
        """At most, for any number of pages: as if each worker, and the process that merges, were one that does all."""
        return self.job_memory * (jobs + 1)

    def disk(self, pages: int) -> float:
        """Archive, SQLite export and the scratch files of an extraction."""
        return pages * (
            self.warc_bytes + self.folder_bytes + self.scratch_bytes + self.export_bytes["sqlite"]
        )

    @property
    def core_seconds(self) -> float:
        """Crawled, extracted anew once, exported as SQLite and as Parquet."""
        return self.crawl + self.extract + self.export["sqlite"] + self.export["parquet"]

    @property
    def kept_bytes(self) -> float:
        return (
            self.warc_bytes + self.folder_bytes + self.export_bytes["sqlite"] + self.export_bytes["parquet"]
        )


class Results:
    """A run of the measurements; raises SystemExit in one line for a part or row that is not there."""

    def __init__(self, path: Path = RESULTS) -> None:
        self._name = path.name
        found = json.loads(path.read_text(encoding="utf-8"))
        self.machine: dict[str, Any] = found["machine"]
        self.is_quick: bool = found["is_quick"]
        self._parts: dict[str, list[dict[str, Any]]] = found["parts"]

    def has(self, part: str) -> bool:
        """Whether the run measured a part, and found something to measure."""
        return bool(self._parts.get(part))

    def rows(self, part: str) -> list[dict[str, Any]]:
        if part not in self._parts:
            raise SystemExit(f"{self._name}: part {part} was not measured: run `make bench`")
        return self._parts[part]

    def row(self, part: str, name: str) -> dict[str, Any]:
        for row in self.rows(part):
            if row["name"] == name:
                return row
        raise SystemExit(f"{self._name}: part {part} has no row {name}: run `make bench`")

    def costs(self) -> Costs:
        one, two = (self.row("extract", f"kronika extract --jobs {jobs}") for jobs in (1, 2))
        folder, crawl = self.row("folders", "kronika extract --data"), self.row("crawl", "kronika crawl")
        exports = {row["name"]: row for row in self.rows("exports") if row["detail"]}
        alone = [row["memory"] for row in self.rows("memory") if "--jobs 1," in row["name"]]
        return Costs(
            extract=work(one),
            gain=one["seconds"] / two["seconds"],
            merge=self.row("extract", "kronika extract: the merge alone")["seconds"],
            rewrite=self.row("folders", "records.jsonl from the ledger")["seconds"],
            crawl=work(crawl) + work(one),
            export={name: work(row) for name, row in exports.items()},
            page_bytes=one["detail"]["page_bytes"],
            warc_bytes=one["detail"]["warc_bytes"],
            scratch_bytes=one["detail"]["scratch_bytes"],
            record_bytes=folder["detail"]["record_bytes"],
            ledger_bytes=folder["detail"]["ledger_bytes"],
            folder_bytes=folder["detail"]["folder_bytes"],
            export_bytes={name: row["detail"]["file_bytes"] for name, row in exports.items()},
            crawl_memory=crawl["memory"] * MB,
            job_memory=max(alone) * MB,
        )


def work(row: dict[str, Any]) -> float:
    """Seconds of processor time of a row; where only that was measured, it is the row's time."""
    told: float = row["detail"].get("processor_seconds", row["seconds"])
    return told


def figure(value: float) -> str:
    """A number with two digits that count, or all before the point."""
    if value >= 9.95:
        return f"{round(value):,}"
    return f"{value:.1f}".removesuffix(".0") if value >= 1 else f"{value:.2g}"


def share(value: float) -> str:
    return figure(value) if value >= 0.001 else "< 0.001"


def size(amount: float) -> str:
    for unit, name in ((TB, "TB"), (GB, "GB"), (MB, "MB"), (KB, "KB")):
        if amount >= unit:
            return f"{figure(amount / unit)} {name}"
    return f"{amount:.0f} bytes"


def duration(seconds: float) -> str:
    for unit, name in ((365 * DAY, "years"), (DAY, "days"), (HOUR, "hours"), (60, "minutes"), (1, "seconds")):
        if seconds >= 1.5 * unit:
            return f"{figure(seconds / unit)} {name}"
    return f"{figure(1000 * seconds)} ms"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """The first column is text, the others are numbers."""
    names = list(head)
    yield f"| {' | '.join(names)} |"
    yield f"|---|{'---:|' * (len(names) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"

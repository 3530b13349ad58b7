"""Speed and memory of every export format, beside plain JSON Lines written with the standard library.

    python -m tests.benchmarks.bench_exports [RECORDS]

Each format runs in a process of its own, from the same `records.jsonl` of generated records. The ratio is its
processor time over that of `json.loads` and `json.dumps` line by line, measured just before in the same run; memory is
the largest resident memory of the process.
"""

from __future__ import annotations

import itertools
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from crawler.items import GalleryItem, Record, encode_record
from exports.export import export_sites
from exports.formats import FORMATS
from tests.benchmarks.measuring import PROJECT, Row, note, print_rows
from tests.exports.samples import sample

SYLLABLES = "ba czo de fię go hu jaw ka lne mo nik ość prze ra sto szy tu wie wo za".split()
WORDS = [f"{a}{b}{c}" for a in SYLLABLES for b in SYLLABLES for c in SYLLABLES]
FREQUENCY = list(itertools.accumulate(1 / rank for rank in range(1, len(WORDS) + 1)))
"""Some words are frequent and most are rare (Zipf's law), so that compression is not flattered."""
FIRST_DAY, RECORDS_A_DAY = date(1998, 1, 1), 10
BLOCKS, WORDS_A_BLOCK, PICTURES = 8, 44, 5
"""As in the pages that extraction is measured with."""
RECORDS = 50_000
BASELINE = "json of the standard library"


def generated(count: int) -> Iterator[Record]:
    """Records with as much text and as many pictures as those of whole pages."""
    for number in range(count):
        words = random.Random(number).choices(WORDS, cum_weights=FREQUENCY, k=BLOCKS * WORDS_A_BLOCK)
        blocks = [" ".join(words[i : i + WORDS_A_BLOCK]) for i in range(0, len(words), WORDS_A_BLOCK)]
        address = f"https://www.example.gov.pl/zdjecia/{number}"
        gallery = tuple(
            GalleryItem(
                url=f"{address}-{n}.jpg",
                thumbnail_url=f"{address}-{n}_m.jpg",
                caption=" ".join(words[n : n + 11]),
                alt=None,
                credit=None,
            )
            for n in range(PICTURES)
        )
        yield sample(
            number,
            id=f"pl-sport:{number:07}",
            date=(FIRST_DAY + timedelta(days=number // RECORDS_A_DAY)).isoformat(),
            date_precision="day",
            body="\n\n".join(blocks),
            body_html="".join(f"<p>{block}</p>" for block in blocks),
            gallery=gallery,
        )


def write_records(folder: Path, count: int) -> Path:
    """A site's folder with generated records, which come in the order that `records.jsonl` has."""
    folder.mkdir()
    with (folder / "records.jsonl").open("wb") as file:
        file.writelines(encode_record(record) + b"\n" for record in generated(count))
    return folder


def write_plainly(source: Path, target: Path) -> None:
    """What anybody would write first: read each line as JSON and write it as JSON."""
    with source.open(encoding="utf-8") as lines, target.open("w", encoding="utf-8") as stream:
        for line in lines:
            stream.write(json.dumps(json.loads(line), ensure_ascii=False) + "\n")


def measure(name: str, folder: Path, target: Path) -> None:
    """Run one format in this process and print seconds, those of processor time, and peak memory (KiB)."""
    started, worked = time.perf_counter(), time.process_time()
    if name == BASELINE:
        write_plainly(folder / "records.jsonl", target)
    else:
        export_sites([folder], target, name)
    seconds, work = time.perf_counter() - started, time.process_time() - worked
    # not ru_maxrss, which a process inherits from the one that started it
    peak = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())
    print(json.dumps({"seconds": seconds, "work": work, "peak": int(peak[1]) if peak else 0}))


def measured(name: str, folder: Path, target: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_exports", "--measure"]
    done = subprocess.run(
        [*command, name, str(folder), str(target)], cwd=PROJECT, check=True, capture_output=True, text=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def compare(count: int, scratch: Path) -> Iterator[Row]:
    """Every format beside the standard library, each timed just after it."""
    note(f"exports: {count:,} records")
    folder = write_records(scratch / "pl-sport", count)
    size = (folder / "records.jsonl").stat().st_size
    for name, one in FORMATS.items():
        if name == "wacz":
            continue  # packs captures, not records
        note(f"exports: {name}")
        base = measured(BASELINE, folder, scratch / "plain.jsonl")
        target = scratch / (name if one.is_folder else f"news{one.suffixes[0]}")
        told = measured(name, folder, target)
        files = [file for file in target.rglob("*") if file.is_file()] if one.is_folder else [target]
        ratio = told["work"] / base["work"]
        detail = {
            "processor_seconds": told["work"] / count,
            "record_bytes": round(size / count),
            "file_bytes": round(sum(f.stat().st_size for f in files) / count),
        }
        yield Row(name, count, told["seconds"] / count, ratio, BASELINE, told["peak"] / 1024, detail=detail)
        for file in files:
            file.unlink()
    yield Row(BASELINE, count, base["seconds"] / count, 1.0, BASELINE, base["peak"] / 1024)


def main(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="kronika-") as scratch:
        print_rows({"exports": list(compare(count, Path(scratch)))})


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS)

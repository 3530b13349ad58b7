"""Speed and memory of every export format, beside plain JSON Lines written with the standard library.

    python tests/benchmarks/bench_exports.py [RECORDS]

Each format runs in a process of its own, from the same `records.jsonl` of generated records. `ratio` is its
records a second over those of `json.loads` and `json.dumps` line by line, measured just before in the same run;
`peak` is the largest resident memory of the process.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))  # the checkout need not be installed

from exports.export import export_sites  # noqa: E402
from exports.formats import FORMATS  # noqa: E402
from tests.exports.samples import sample, write_site  # noqa: E402

WORDS = (
    "Ministerstwo Spraw Próbnych informuje, że w Łodzi, Gdańsku i Wrocławiu otwarto nowe hale; uczestniczyli w tym "
    "przedstawiciele gmin, powiatów i województw oraz zaproszeni goście z zagranicy."
).split()
BASELINE = "standard library"


def text_of(number: int, blocks: int) -> str:
    """Paragraphs that differ from record to record, as real ones do, so that compression is not flattered."""
    state, paragraphs = number * 2654435761 % 2**32, []
    for _ in range(blocks):
        words = []
        for _ in range(45):
            state = (state * 1664525 + 1013904223) % 2**32
            words.append(WORDS[(state >> 16) % len(WORDS)])
        paragraphs.append(" ".join(words))
    return "\n\n".join(paragraphs)


def generated(count: int):  # type: ignore[no-untyped-def]
    for number in range(count):
        body = text_of(number, 6)
        html = "".join(f"<p>{block}</p>" for block in body.split("\n\n"))
        yield sample(number, id=f"pl-sport:{number:07}", body=body, body_html=html)


def write_plainly(source: Path, target: Path) -> None:
    """What anybody would write first: read each line as JSON and write it as JSON."""
    with source.open(encoding="utf-8") as lines, target.open("w", encoding="utf-8") as stream:
        for line in lines:
            stream.write(json.dumps(json.loads(line), ensure_ascii=False) + "\n")


def measure(name: str, folder: Path, target: Path) -> None:
    """Run one format in this process and print seconds and peak memory (KiB)."""
    started = time.perf_counter()
    if name == BASELINE:
        write_plainly(folder / "records.jsonl", target)
    else:
        export_sites([folder], target, name)
    seconds = time.perf_counter() - started
    # not ru_maxrss, which a process inherits from the one that started it
    peak = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())
    print(json.dumps({"seconds": seconds, "peak": int(peak[1]) if peak else 0}))


def measured(name: str, folder: Path, target: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--measure", name, str(folder), str(target)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = write_site(Path(place) / "pl-sport", generated(count))
        size = (folder / "records.jsonl").stat().st_size
        print(f"{count:,} records, {size / count / 1024:.1f} KiB each")
        print(f"{'format':<18}{'records/s':>12}{'ratio':>8}{'peak MiB':>10}{'MiB':>9}")
        for name, one in FORMATS.items():
            if name == "wacz":
                continue  # packs captures, not records
            base = measured(BASELINE, folder, Path(place) / "plain.jsonl")
            target = Path(place) / (name if one.is_folder else f"news{one.suffixes[0]}")
            told = measured(name, folder, target)
            files = [file for file in target.rglob("*") if file.is_file()] if one.is_folder else [target]
            print(
                f"{name:<18}{count / told['seconds']:>12,.0f}{base['seconds'] / told['seconds']:>8.2f}"
                f"{told['peak'] / 1024:>10.0f}{sum(file.stat().st_size for file in files) / 2**20:>9.1f}"
            )
        print(f"{BASELINE:<18}{count / base['seconds']:>12,.0f}{1:>8.2f}{base['peak'] / 1024:>10.0f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)

"""The figures of the documentation: all from docs/bench.json, rightly calculated, and measured by code that runs."""

from __future__ import annotations

import importlib.util
import json
import re
import socket
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from crawler.items import Page
from tests.benchmarks import (
    bench,
    bench_crawl,
    bench_exports,
    bench_extract,
    bench_once,
    bench_parsers,
    bench_sources,
)

DOCS = Path(__file__).resolve().parents[2] / "docs"
BEGIN = r"<!-- begin: ([\w-]+) -->"
GENERATED = rf"{BEGIN}.*?<!-- end -->"
UNITS = "ms|s|seconds|minutes|hours|days|years|KB|MB|GB|TB|bytes|times|pages|cores|€"


def load(name: str) -> ModuleType:
    """A module of the documentation's folder, which is no package."""
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


generate = load("generate")
results_of = generate.bench_results
speed, capacity = generate.speed_tables, generate.capacity_tables


def row(
    name: str, seconds: float, count: int = 1000, memory: float | None = 100, **detail: float
) -> dict[str, Any]:
    ratio = 2.0
    return {
        "name": name,
        "count": count,
        "seconds": seconds,
        "ratio": ratio,
        "beside": "x",
        "memory": memory,
        "remark": "",
        "detail": detail,
    }


def made_up(path: Path, **parts: Any) -> Any:
    """Results in round numbers; `parts` replaces some of them."""
    stages = dict.fromkeys((*speed.STAGES, "trafilatura", "page_bytes"), 1.0)
    found = {
        "parsers": [row(f"{name} articles", 0.01, **stages) for name in ("intracom", "govpl")],
        "extract": [
            row(
                "kronika extract --jobs 1", 0.010, page_bytes=50_000, warc_bytes=10_000, scratch_bytes=20_000
            ),
            row("kronika extract --jobs 2", 0.005),
            row("kronika extract: the merge alone", 0.001),
        ],
        "memory": [
            row("kronika extract --jobs 1, 1,000 pages", 0.01, 1_000, 100),
            row("kronika extract --jobs 1, 11,000 pages", 0.01, 11_000, 101),
            row("kronika extract --jobs 2, 11,000 pages", 0.01, 11_000, 201),
        ],
        "folders": [
            row("kronika extract --data", 0.01, record_bytes=8_000, ledger_bytes=12_000, folder_bytes=30_000),
            row("records.jsonl from the ledger", 0.0001),
        ],
        "crawl": [row("kronika crawl", 0.03, processor_seconds=0.015)],
        "exports": [
            row("sqlite", 0.0002, record_bytes=8_000, file_bytes=7_000),
            row("parquet", 0.0003, record_bytes=8_000, file_bytes=3_000),
            row("json of the standard library", 0.0001),
        ],
    } | parts
    path.write_text(json.dumps({"machine": {}, "is_quick": False, "parts": found}))
    return results_of.Results(path)


def test_what_an_archive_needs_is_calculated_from_the_costs_of_a_page(tmp_path: Path) -> None:
    costs = made_up(tmp_path / "bench.json").costs()
    assert costs.seconds(10**6, 1) == pytest.approx(10_000)
    assert costs.seconds(10**6, 10) == pytest.approx(900 + 1_000)
    assert costs.memory(3) == pytest.approx(4 * 101e6)
    assert costs.disk(1) == 10_000 + 30_000 + 20_000 + 7_000
    assert costs.crawl == pytest.approx(0.025)
    assert costs.core_seconds == pytest.approx(0.025 + 0.010 + 0.0002 + 0.0003)
    price = "\n".join(capacity._price(costs))
    assert "9.9 core hours" in price  # 0.0355 s × 1e6 / 3,600
    assert "+ 50 GB × price of a GB month" in price  # 10 + 30 + 7 + 3 KB a page
    assert "0.39 € + 12.00 € = **12.39 €**" in price
    extraction = "\n".join(capacity._extraction(costs))
    assert "more than 10 jobs cannot help" in extraction
    assert "| 1,000,000 | 2.8 hours | 1.5 hours | 26 minutes | 17 minutes | 1.7 GB | 20 GB |" in extraction
    politeness = "\n".join(capacity._politeness(costs))
    assert "| 1 s | 86,400 | 2,592,000 | 28 hours | 12 days | 116 days | 3.2 years |" in politeness
    assert "keeps up with 40 hosts" in politeness


def test_pages_are_read_once_after_others_and_no_extractor_always_comes_first() -> None:
    found = {
        name: [Page(body=b"%s %d" % (name.encode(), n)) for n in range(8)] for name in ("tides", "locks")
    }
    read: list[tuple[str, bytes]] = []
    extractors = {name: lambda page, name=name: read.append((name, page.body)) for name in ("ours", "theirs")}
    times = bench_once.read_once(found, extractors)
    assert {name: {who: len(each) for who, each in of.items()} for name, of in times.items()} == {
        name: {"ours": 6, "theirs": 6} for name in found
    }
    assert len(set(read)) == len(read) == 2 * 16
    warming, timed = read[:8], read[8:]
    assert {body for _, body in warming} == {b"tides 0", b"tides 4", b"locks 0", b"locks 4"}
    first = [who for who, _ in timed[::2]]
    assert first.count("ours") == first.count("theirs")


def test_what_pages_cost_that_are_read_once_stands_beside_trafilatura(tmp_path: Path) -> None:
    once = row("tides", 0.02, 45, trafilatura_seconds=0.03, page_bytes=300_000.0)
    table = "\n".join(speed._once(made_up(tmp_path / "bench.json", once=[once])))
    assert "| tides | 45 | 300 | 20.0 | 30.0 | **1.50 ×** |" in table
    for missing in (made_up(tmp_path / "old.json"), made_up(tmp_path / "none.json", once=[])):
        assert "".join(speed._once(missing)) == "Not measured in this run."


def test_the_first_limit_is_the_largest_share_of_what_is_there(tmp_path: Path) -> None:
    costs = made_up(tmp_path / "bench.json").costs()
    host, count, total = capacity._largest_share()
    text = "\n".join(capacity._limits(costs))
    days = 10**8 * count / total / 86_400
    assert f"**{results_of.figure(days / 30)}**" in text
    assert (
        f"**100,000,000 pages** are too many for: sweep of {host}, then time of an extraction, then disk"
        in text
    )
    assert "**1,000,000 pages** fit." in text


def test_a_part_that_was_not_measured_is_named(tmp_path: Path) -> None:
    results = made_up(tmp_path / "bench.json", extract=[])
    with pytest.raises(SystemExit, match="part extract has no row kronika extract --jobs 1"):
        results.costs()
    with pytest.raises(SystemExit, match="part sources was not measured"):
        results.rows("sources")


@pytest.mark.parametrize(
    ("value", "text"), [(0.1234, "0.12"), (1.0, "1"), (4.72, "4.7"), (9.97, "10"), (86_400.4, "86,400")]
)
def test_figures_have_the_digits_that_count(value: float, text: str) -> None:
    assert results_of.figure(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.002, "2 ms"), (1.5, "1.5 seconds"), (100, "1.7 minutes"), (9 * 86_400, "9 days")]
)
def test_durations_are_in_the_unit_that_fits(seconds: float, text: str) -> None:
    assert results_of.duration(seconds) == text


def test_parts_are_put_between_their_marks_and_again() -> None:
    text = "a\n<!-- begin: one -->\n<!-- end -->\nb\n"
    filled = generate.fill(text, {"one": "- x"})
    assert filled == "a\n<!-- begin: one -->\n\n- x\n\n<!-- end -->\nb\n"
    assert generate.fill(filled, {"one": "- y"}) == filled.replace("x", "y")


@pytest.mark.parametrize(
    "text",
    [
        "<!-- begin: one -->\n",
        "<!-- begin: two -->\n<!-- end -->",
        "<!-- begin: one -->\n<!-- begin: one -->\n<!-- end -->",
        "<!-- begin: one -->\n<!-- end -->\n<!-- end -->",
    ],
)
def test_marks_without_partner_or_part_are_an_error(text: str) -> None:
    with pytest.raises(SystemExit):
        generate.fill(text, {"one": "x"})


def test_the_pages_use_every_part_and_write_no_figure_by_hand() -> None:
    texts = [(DOCS / name).read_text() for name in ("speed.md", "capacity.md")]
    assert {name for text in texts for name in re.findall(BEGIN, text)} == set(
        generate.figures(results_of.Results())
    )
    for text in texts:
        by_hand = re.sub(GENERATED, "", text, flags=re.S)
        assert not re.findall(rf"\b\d[\d.,]* ?(?:{UNITS})\b", by_hand)


def test_the_results_name_the_machine_but_not_whose_it_is() -> None:
    text = results_of.RESULTS.read_text()
    about = json.loads(text)["machine"]
    assert {"processor", "cores", "memory", "system", "python", "libraries", "day", "load"} == set(about)
    assert not re.search(r'"(?:/|~|[A-Z]:\\)', text)
    assert socket.gethostname() not in text


def test_only_a_whole_run_replaces_the_results_of_the_documentation() -> None:
    every = list(bench.parts(1))
    assert bench.place_of(every, is_quick=False) == results_of.RESULTS
    assert results_of.RESULTS not in (
        bench.place_of(every, is_quick=True),
        bench.place_of(every[1:], is_quick=False),
    )


def test_everything_is_measured_that_the_pages_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_parsers, "SHARED", tmp_path)
    monkeypatch.setattr(bench_sources, "RECORDS", 5)
    monkeypatch.setattr(bench_extract, "OWN_PYTHON", tmp_path / "none")
    few = {name: bench_exports.FORMATS[name] for name in ("parquet", "sqlite")}
    monkeypatch.setattr(bench_exports, "FORMATS", few)
    small = {
        "parsers": lambda scratch: bench_parsers.compare(1, "articles"),
        "once": lambda scratch: bench_once.compare(1),
        "sources": lambda scratch: bench_sources.compare(bench_sources.write_archives(scratch), 1),
        "extract": lambda scratch: bench_extract.compare(20, 1, scratch),
        "memory": lambda scratch: bench_extract.memory((2, 6), scratch),
        "folders": lambda scratch: bench_extract.folders(20, scratch),
        "crawl": lambda scratch: bench_crawl.compare(5, 1, scratch),
        "exports": lambda scratch: bench_exports.compare(20, scratch),
    }
    assert set(small) == set(bench.parts(1))
    monkeypatch.setattr(bench, "parts", lambda divisor: small)
    target = tmp_path / "bench.json"
    monkeypatch.setattr(sys, "argv", ["bench", "--json", str(target)])
    bench.main()
    results = results_of.Results(target)
    costs = results.costs()
    assert 0 < costs.merge < costs.extract
    assert 0 < costs.warc_bytes < costs.page_bytes
    assert costs.scratch_bytes > 0
    assert 0 < costs.record_bytes < costs.folder_bytes
    assert {row["count"] for row in results.rows("memory")} == {2, 6}
    assert min(row["memory"] for row in results.rows("memory")) > 20
    parts = generate.figures(results)
    assert all(parts.values())
    assert "trafilatura" in parts["archive"]

"""The report's figures, its tolerance of what runs left behind, and the page itself, also in a browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections import Counter
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crawler.archive.runs import RunReport
from crawler.errors import DamageError
from exports import wording
from exports.chart import draw_chart
from exports.report import Run, SiteSummary, read_runs, render_report, summarize_site
from pipelines.tombstone import make_tombstone
from tests.exports.command import kronika
from tests.exports.samples import NASTY, sample, write_site

MADE = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def write_run(folder: Path, name: str, told: Any) -> None:
    place = folder / "runs" / name
    place.mkdir(parents=True)
    if told is not None:
        (place / "run.json").write_text(told if isinstance(told, str) else json.dumps(told))


def render(*summaries: SiteSummary) -> str:
    return render_report(summaries, made_at=MADE)


class Outline(HTMLParser):
    """The text and the attributes that load or lead somewhere."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.loads: list[str] = []
        self.leads: list[str] = []
        self.tags: Counter[str] = Counter()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        for name, value in attrs:
            if name == "href" and tag == "a":
                self.leads.append(value or "")
            elif name in ("src", "href", "srcset", "data", "action", "poster") or name.startswith("on"):
                self.loads.append(f"{name}={value}")

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_redacted_record_is_none_that_the_site_took_down(tmp_path: Path) -> None:
    records = [sample(1), make_tombstone(sample(2)), make_tombstone(sample(4, version=2))]
    summary = summarize_site(write_site(tmp_path / "pl-sport", records))
    assert (summary.records, summary.redacted) == (1, 2)
    assert (summary.removed, summary.revised, summary.undated) == (0, 0, 0)
    assert (summary.warnings, summary.removals, summary.latest_changes) == ({}, [], [])
    assert "2 redacted records: counted nowhere else" in Outline(render(summary)).text
    whole = summarize_site(write_site(tmp_path / "pl-whole", [sample(1)]))
    assert "redacted" not in Outline(render(whole)).text


def test_figures(tmp_path: Path) -> None:
    records = [sample(number) for number in range(28)]
    records += [
        sample(50, version=3, lead=None),
        sample(51, status="removed", warnings=("body_short", "date_missing")),
    ]
    summary = summarize_site(write_site(tmp_path / "pl-sport", records))
    assert (summary.records, summary.removed, summary.revised, summary.undated) == (30, 1, 1, 4)
    assert (summary.first_day, summary.last_day) == ("2010-01-01", "2019-10-10")
    assert summary.items["gallery"] == sum(len(record.gallery) for record in records)
    assert summary.filled["lead"] == 15
    assert summary.filled["title"] == 30
    assert summary.warnings == {"date_missing": 5, "body_short": 1}
    assert sum(summary.months.values()) == 26
    assert [mention.title for mention in summary.latest_changes] == ["Otwarcie hali nr 50 w Łodzi"]


def test_runs_are_read_whatever_they_lack(tmp_path: Path) -> None:
    write_run(
        tmp_path,
        "a",
        {"started_at": "2026-01-01T02:00:00Z", "failed": 2, "failed_reasons": {"http_503": 2}},
    )
    write_run(tmp_path, "b", {})
    write_run(tmp_path, "c", '{"started": "2026-')
    write_run(tmp_path, "d", None)
    write_run(tmp_path, "e", [1])
    write_run(
        tmp_path, "f", {"started_at": "soon", "seconds": "x", "skipped": 7, "failed": None, "found": True}
    )
    (tmp_path / "runs" / "stray").write_text("")
    runs = read_runs(tmp_path)
    assert [run.name for run in runs] == ["a", "f", "e", "d", "c", "b"]
    assert runs[0].failed == {"http_503": 2}
    assert runs[1].skipped == {"no reason stated": 7}
    assert runs[2].why == runs[3].why == runs[4].why == "no summary: still running, or cut off"
    assert read_runs(tmp_path / "nowhere") == []
    render(summarize_site(tmp_path))


def test_the_summary_of_a_crawl_is_read(tmp_path: Path) -> None:
    told = RunReport(
        run="r1",
        site="pl-sport",
        mode="crawl",
        started_at="2026-01-01T02:00:00Z",
        found=9,
        saved=3,
        skipped=4,
        failed=2,
        gone=1,
        new=2,
        changed=1,
        bytes=5,
        seconds=1.5,
        exit_code=3,
        reason="2 pages failed",
        skipped_reasons={"known": 4},
        failed_reasons={"http_503": 2},
    )
    write_run(tmp_path, "r1", msgspec.to_builtins(told))
    assert read_runs(tmp_path) == [
        Run(
            name="r1",
            started=datetime(2026, 1, 1, 2, tzinfo=UTC),
            seconds=1.5,
            found=9,
            saved=3,
            gone=1,
            new=2,
            changed=1,
            skipped={"known": 4},
            failed={"http_503": 2},
            size=5,
            exit_code=3,
            why="2 pages failed",
        )
    ]


def test_the_page_shows_what_there_is_and_lacks(tmp_path: Path) -> None:
    folder = write_site(tmp_path / "pl-sport", [sample(number) for number in range(30)])
    write_run(
        folder,
        "r1",
        {"started_at": "2026-01-02T02:00:00Z", "exit_code": 0, "bytes": 3_000_000, "seconds": 3700},
    )
    write_run(
        folder,
        "r2",
        {"started_at": "2026-01-03T02:00:00Z", "exit_code": 4, "failed_reasons": {"http_429": 1234}},
    )
    empty = tmp_path / "pl-empty"
    write_run(empty, "r1", {"exit_code": 7, "reason": "the listing is empty", "alarms": ["title fell to 3%"]})
    page = Outline(render(summarize_site(folder), summarize_site(empty)))
    for expected in (
        "pl-sport",
        "Ministerstwo Próbne",
        "3 January 2026, 02:00 UTC",
        "blocked",
        "http_429",
        "1,234",
        "1 h 1 min",
        "2.9 MiB",
        "date_missing",
        "This site has no records.",
        "the listing is empty; title fell to 3%",
        "1 March 2026, 12:30 UTC",
        "4 records without a date are not in the chart",
    ):
        assert expected in page.text, expected
    assert page.tags["svg"] == 1
    assert page.tags["rect"] == len(summarize_site(folder).months)


def test_nothing_is_loaded_and_hostile_text_stays_text(tmp_path: Path) -> None:
    records = [sample(n, title=text, section=text, publisher=text, version=2) for n, text in enumerate(NASTY)]
    records.append(
        sample(99, version=2, url="javascript:alert(1)", last_seen=datetime(2030, 1, 1, tzinfo=UTC))
    )
    records.append(sample(98, version=2, warnings=('"><img src=x onerror=alert(1)>',), title="<img src=x>"))
    folder = write_site(tmp_path / "pl-sport", records)
    write_run(folder, "r", {"reason": "<script>alert(1)</script>", "failed_reasons": {"<b>": 1}})
    html = render(summarize_site(folder))
    page = Outline(html)
    assert page.loads == ["href=data:,"]
    assert page.tags["script"] == page.tags["img"] == page.tags["b"] == 0
    assert {link.split(":")[0] for link in page.leads if link[0] != "#"} == {"https"}
    assert "@import" not in html
    assert "url(" not in html


def test_a_screen_reader_finds_its_way(tmp_path: Path) -> None:
    sites = [write_site(tmp_path / name, [sample(n, name) for n in range(30)]) for name in ("pl-a", "pl-b")]
    html = render(*map(summarize_site, sites))
    page = Outline(html)
    assert '<html lang="en">' in html
    assert page.tags["h1"] == page.tags["main"] == 1
    assert page.tags["caption"] == page.tags["table"]
    assert len(re.findall(r"<th(?! scope=)[ >]", html)) == 0
    assert len(re.findall(r'<svg [^>]*role="img" aria-label="Bar chart', html)) == 2
    targets = {link[1:] for link in page.leads if link.startswith("#")}
    assert targets <= set(re.findall(r' id="([^"]+)"', html))


def test_the_chart_leaves_no_month_out() -> None:
    chart = draw_chart({"2015-11": 4, "2016-02": 2})
    assert chart is not None
    assert chart.rows == [("November 2015", 4), ("February 2016", 2)]
    assert chart.unit == "month"
    first, second = chart.bars
    assert first.height == 2 * second.height
    assert second.x - first.x == pytest.approx(3 * (chart.width - chart.left) / 4, abs=0.1)
    assert draw_chart({}) is None


def test_a_long_time_is_drawn_by_year() -> None:
    chart = draw_chart({"0001-01": 1, "1990-05": 2, "1990-06": 1, "2020-01": 5})
    assert chart is not None
    assert chart.unit == "year"
    assert chart.rows == [("0001", 1), ("1990", 3), ("2020", 5)]
    assert len(chart.bars) == 3


def test_words_and_numbers() -> None:
    assert (
        wording.day_name("2015-10-17") == wording.day_name("2015-10-17T08:30:00+02:00") == "17 October 2015"
    )
    assert wording.day_name(None) == "–"
    assert wording.day_name("2015-99-99") == "2015-99-99"
    assert wording.number_name(1234567) == "1,234,567"
    assert wording.duration_name(5.25) == "5.2 s"
    assert wording.duration_name(59.7) == "1 min 0 s"
    assert wording.duration_name(3_661) == "1 h 1 min"
    assert wording.size_name(1023) == "1,023 bytes"
    assert wording.size_name(1 << 30) == "1.0 GiB"
    assert wording.size_name(1 << 51) == "2,048.0 TiB"
    assert wording.percent_name(9_999, 10_000) == "99.9%"
    assert wording.percent_name(1, 100_000) == "0.1%"
    assert wording.percent_name(5, 5) == "100%"
    assert wording.outcome_name(None) == "not finished"
    assert wording.outcome_name(99) == "exit code 99"


def test_damage_is_told_not_drawn_over(tmp_path: Path) -> None:
    folder = write_site(tmp_path / "data" / "pl-sport", [sample(1)])
    with (folder / "records.jsonl").open("ab") as stream:
        stream.write(b"{")
    with pytest.raises(DamageError, match="line 2"):
        summarize_site(folder)


def test_the_command(tmp_path: Path) -> None:
    write_site(tmp_path / "data" / "pl-sport", [sample(number) for number in range(30)])
    write_run(tmp_path / "data" / "pl-empty", "r1", {"exit_code": 7})
    done = kronika("report", "--to", "r.html", cwd=tmp_path)
    assert done.returncode == 0
    assert "r.html: 30 records of 2 sites" in done.stderr
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    done = kronika("report", "--to", "r.html", "--json", cwd=tmp_path)
    summary = json.loads(done.stdout)
    assert (summary["records"], summary["exit_code"], done.stderr) == (30, 0, "")


def test_a_damaged_site_costs_the_report_itself(tmp_path: Path) -> None:
    write_site(tmp_path / "data" / "pl-sport", [sample(number) for number in range(30)])
    damaged = write_site(tmp_path / "data" / "pl-torn", [sample(1)])
    with (damaged / "records.jsonl").open("ab") as stream:
        stream.write(b"{")
    done = kronika("report", "--to", "r.html", "--json", cwd=tmp_path)
    summary = json.loads(done.stdout)
    assert (done.returncode, summary["exit_code"], summary["records"]) == (6, 6, 30)
    assert "left out" in done.stderr
    assert "pl-torn" in done.stderr
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "pl-sport" in page
    assert "pl-torn" not in page
    (tmp_path / "r.html").unlink()
    done = kronika("report", "pl-torn", "--to", "r.html", cwd=tmp_path)
    assert done.returncode == 6
    assert not (tmp_path / "r.html").exists()


def chromium(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        pytest.skip("no Chromium: the browser tests need one")
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_a_browser_shows_thousands_of_records_at_once(tmp_path: Path) -> None:
    sites = [write_site(tmp_path / f"pl-{n}", [sample(i, f"pl-{n}") for i in range(1_000)]) for n in range(5)]
    page = render(*map(summarize_site, sites))
    # measured by the page itself, which has no script of its own
    probe = (
        "<script>addEventListener('load', () => setTimeout(() => { const t = performance.getEntriesByType('navigation')[0];"
        "document.body.dataset.ms = t.loadEventStart; document.body.dataset.wide = document.documentElement.scrollWidth"
        " > innerWidth; document.body.dataset.bars = document.querySelectorAll('rect').length }, 0))</script>"
    )
    page = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", page).replace(
        "</body>", probe + "</body>"
    )
    (tmp_path / "r.html").write_text(page, encoding="utf-8")
    address = (tmp_path / "r.html").as_uri()
    started = time.monotonic()
    done = chromium("--window-size=500,900", "--virtual-time-budget=5000", "--dump-dom", address)
    assert time.monotonic() - started < 30
    body = re.search(r"<body ([^>]*)>", done.stdout)
    assert body, done.stderr
    told = dict(re.findall(r'data-(\w+)="([^"]*)"', body[1]))
    assert float(told["ms"]) < 1_000
    assert told["wide"] == "false"
    assert told["bars"] == str(page.count("<rect"))

"""How an archive is divided: for workers into parts, in one process into turns; the result is the same."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from crawler import batch
from crawler.batch import Totals, extract_inputs, plan_tasks
from crawler.batch_worker import Options, Outcome
from crawler.sources import Input, Skipped
from pipelines.merge import CaptureKey, Stated
from tests.benchmarks.page_archives import write_archive

PAGES = 120


class Collected:
    """A sink that keeps everything, and how many keys came between two looks at the progress."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.turns: list[int] = []

    def add(self, key: CaptureKey, line: bytes) -> None:
        self.lines.append(line)

    def state(self, stated: Iterable[Stated]) -> None:
        assert not list(stated)

    def look(self, pages: int, total: int | None) -> None:
        self.turns.append(pages)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Input:
    """Pages in order, then a damaged record in their middle."""
    path = tmp_path_factory.mktemp("archive") / "pages.warc.gz"
    write_archive(path, PAGES, is_whole=False)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
    return Input(file=str(path), path="pages.warc.gz")


def extract(archive: Input) -> tuple[Collected, Totals]:
    sink = Collected()
    return sink, extract_inputs([archive], Options(), sink, progress=sink.look)


@pytest.fixture(scope="module")
def at_once(archive: Input) -> tuple[Collected, Totals]:
    return extract(archive)


@pytest.mark.parametrize("turn", [1, 7, PAGES - 1, PAGES])
def test_one_process_holds_few_pages_at_a_time(
    turn: int, archive: Input, at_once: tuple[Collected, Totals], monkeypatch: pytest.MonkeyPatch
) -> None:
    sink, totals = at_once
    assert sink.turns == [totals.pages]
    assert totals.pages >= PAGES - 3
    monkeypatch.setattr(batch, "PAGES_AT_ONCE", turn)
    again, same = extract(archive)
    assert again.lines == sink.lines
    assert sum(again.turns) == totals.pages
    assert max(again.turns) <= turn
    assert (same.pages, same.articles, same.reasons) == (totals.pages, totals.articles, totals.reasons)
    assert same.report.damages == totals.report.damages
    assert len(same.report.damages) == 1


@pytest.fixture
def tiny_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "SMALLEST_PART", 1000)


@pytest.mark.usefixtures("tiny_parts")
@pytest.mark.parametrize("jobs", [2, 3])
def test_an_archive_has_parts_for_all_workers(jobs: int, archive: Input) -> None:
    tasks = list(plan_tasks([archive], jobs))
    assert 2 * jobs <= len(tasks) <= jobs * batch.PARTS_A_JOB + 1
    assert [task.number for task in tasks] == list(range(len(tasks)))
    edges = [(item.start, item.end) for task in tasks for item in task.inputs]
    assert edges[0][0] == 0
    assert edges[-1][1] is None
    assert [end for _, end in edges[:-1]] == [start for start, _ in edges[1:]]


def test_a_small_archive_stays_whole(archive: Input) -> None:
    (task,) = plan_tasks([archive], 2)
    assert task.inputs == (archive,)
    (task,) = plan_tasks([archive], 1)
    assert task.inputs == (archive,)


@pytest.mark.usefixtures("tiny_parts")
def test_the_parts_give_the_records_in_the_order_of_the_archive(
    archive: Input, at_once: tuple[Collected, Totals]
) -> None:
    sink = Collected()
    totals = extract_inputs([archive], Options(), sink, jobs=2)
    assert sink.lines == at_once[0].lines
    assert totals.pages == at_once[1].pages
    assert len(totals.report.damages) == 1


def test_the_outcome_of_inputs_read_apart_has_all_that_theirs_have() -> None:
    """Also what lists say of the dates of pages in other inputs."""
    key = CaptureKey("pl-x:1", "", "0", "")
    part = Outcome(
        1, "part", rows=[(key, 9)], errors=["e"], pages=2, unplaced=1, stated=[Stated("n", "", "t")]
    )
    part.reasons["listing"] = 1
    part.report.skip("too_large", Skipped("a.warc"))
    whole = Outcome(1, "part")
    whole.add(part)
    assert whole == part

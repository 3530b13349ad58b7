"""`kronika extract --data`: offline records among those of live crawls; twice, in any order, killed, locked."""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crawler import imports
from crawler.archive.folder import SiteFolder, list_folders
from crawler.archive.lock import SiteLock
from crawler.archive.rows import Event
from crawler.archive.site_archive import SiteArchive
from crawler.archive.verify import verify_folder
from crawler.cli import main
from crawler.imports import folder_name
from crawler.items import decode_record
from crawler.sites import load_registry
from crawler.text import may_name_site
from pipelines.store import mark_removed
from tests.end_to_end.conftest import Kronika, records_of, require_closed
from tests.end_to_end.site_server import NewsSite, edited, generate, serving
from tests.sources.archive_building import pack_wacz
from tests.test_extract_command import page
from tests.wayback.archive_server import archiving
from tests.wayback.conftest import WaybackCommand, address, article, capture

SAMPLE = 10
SITE = "xx-urzad"
ENTRY = """[xx-urzad]
publisher = "Urząd Przykładowy"
country = "PL"
language = "pl"
platform = "intracom"
hosts = ["www.urzad.example"]
listings = ["https://www.urzad.example/pl/aktualnosci"]
evidence = "invented"
"""
URL = "https://www.urzad.example/pl/aktualnosci/7,Tytul.html"


@pytest.fixture(scope="module")
def kronika() -> Iterator[Kronika]:
    command = Kronika()
    yield command
    command.close()


@dataclass
class Crawled:
    """A live crawl of twelve pages, one of them later edited and crawled again."""

    data: Path
    registry: Path
    folder: SiteFolder
    middle: Path
    """The folder of all sites as it was between the two crawls."""


@pytest.fixture(scope="module")
def crawled(kronika: Kronika, tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    home = tmp_path_factory.mktemp("crawled")
    news = [replace(item, shows_day=number % 2 == 0) for number, item in enumerate(generate(12))]
    with serving(NewsSite("intracom", news, page_size=5)) as server:
        assert kronika.crawl(server, home / "data").code == 0
        shutil.copytree(home / "data", home / "middle")
        news[3] = edited(news[3], "Zdanie dopisane po kilku dniach.")
        server.site.news[3] = news[3]
        assert kronika.crawl(server, home / "data", "--full", days=40).code == 0
        registry = server.write_registry(home)
        return Crawled(home / "data", registry, SiteFolder(home / "data" / server.site_id), home / "middle")


def extract(*arguments: str | Path) -> int:
    return main(["extract", *map(str, arguments), "-q"])


def summary_of(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, Any]:
    """What `--json` prints; the counts close."""
    capsys.readouterr()
    main(["extract", *map(str, arguments), "--json"])
    summary: dict[str, Any] = json.loads(capsys.readouterr().out)
    require_closed(summary)
    return summary


def state_of(data: Path) -> dict[str, Any]:
    """Records and versions of all folders."""
    found: dict[str, Any] = {}
    # a run that was killed before it held its scratch folder leaves it, empty, and no command takes it for a site
    for path in sorted(path for path in data.iterdir() if may_name_site(path.name)):
        folder = SiteFolder(path)
        assert verify_folder(folder).problems == []
        with closing(folder.open_ledger()) as ledger:
            rows = ledger.execute("SELECT id FROM records ORDER BY id").fetchall()
            versions = {row[0]: list(ledger.iter_versions(row[0])) for row in rows}
        found[path.name] = folder.records.read_bytes(), versions
    return found


def write_captures(folder: Path, captures: list[tuple[str, str | None]]) -> list[Path]:
    """A manifest for each capture (content, time) of one page."""
    manifests = []
    for number, (text, moment) in enumerate(captures):
        (folder / f"{number}.html").write_text(page(7, text=f"{text} {text} {text} {text}"), encoding="utf-8")
        line = {"path": f"{number}.html", "url": URL, "retrieved_at": moment}
        manifests.append(folder / f"{number}.jsonl")
        manifests[-1].write_text(json.dumps(line) + "\n")
    return manifests


def join(manifests: list[Path], target: Path) -> Path:
    target.write_text("".join(path.read_text() for path in manifests))
    return target


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "sites.toml"
    path.write_text(ENTRY, encoding="utf-8")
    return path


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_crawls_warc_gives_the_records_of_extract(crawled: Crawled, tmp_path: Path, jobs: str) -> None:
    source = ("--sites", crawled.registry, crawled.folder.warc)
    assert extract(*source, "-o", tmp_path / "out.jsonl") == 0
    assert extract(*source, "--data", tmp_path / "data", "--jobs", jobs) == 0
    folder = SiteFolder(tmp_path / "data" / crawled.folder.site_id)
    assert folder.records.read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    assert {record["version"] for record in records_of(folder).values()} == {1, 2}
    assert "listing" in {record["provenance"]["date"]["rule"] for record in records_of(folder).values()}
    assert folder.site_file.read_text() == crawled.folder.site_file.read_text()
    assert verify_folder(folder).problems == []
    run = next(folder.runs.iterdir())
    report = json.loads((run / "run.json").read_text())
    assert (report["mode"], report["new"], report["records"], report["exit_code"]) == ("import", 12, 12, 0)
    assert (run / "records.jsonl").read_bytes() == folder.records.read_bytes()
    assert "captures imported" in (run / "log").read_text()


def test_the_same_input_twice_changes_nothing(
    crawled: Crawled, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = ("--sites", crawled.registry, crawled.folder.warc, "--data", tmp_path / "data")
    first = summary_of(capsys, *source)
    assert (first["new"], first["records"], first["exit_code"]) == (12, 12, 0)
    before = state_of(tmp_path / "data")
    second = summary_of(capsys, *source)
    assert state_of(tmp_path / "data") == before
    assert (second["saved"], second["new"], second["changed"]) == (0, 0, 0)
    assert second["reasons"]["known"] == first["saved"]
    newest = max((tmp_path / "data" / crawled.folder.site_id / "runs").iterdir())
    assert (newest / "records.jsonl").read_bytes() == b""


def test_a_folders_own_warc_changes_nothing_in_it(crawled: Crawled, tmp_path: Path) -> None:
    shutil.copytree(crawled.data, tmp_path / "data")
    before = state_of(tmp_path / "data")
    warc = tmp_path / "data" / crawled.folder.site_id / "warc"
    assert extract("--sites", crawled.registry, warc, "--data", tmp_path / "data") == 0
    assert state_of(tmp_path / "data") == before


def test_later_captures_join_a_live_crawl(crawled: Crawled, tmp_path: Path) -> None:
    """What another machine crawled later, imported: contents and times are those of one long crawl."""
    shutil.copytree(crawled.middle, tmp_path / "data")
    assert extract("--sites", crawled.registry, crawled.folder.warc, "--data", tmp_path / "data") == 0
    whole = records_of(crawled.folder)
    joined = records_of(SiteFolder(tmp_path / "data" / crawled.folder.site_id))
    for record in (*whole.values(), *joined.values()):
        del record["capture"]
    assert joined == whole


def test_earlier_captures_go_before_those_of_a_live_crawl(crawled: Crawled, tmp_path: Path) -> None:
    shutil.copytree(crawled.data, tmp_path / "data")
    folder = SiteFolder(tmp_path / "data" / crawled.folder.site_id)
    live = next(record for record in records_of(folder).values() if record["version"] == 1)
    (tmp_path / "old.html").write_text(page(1), encoding="utf-8")
    line = {"path": "old.html", "url": live["url"], "retrieved_at": "2016-01-01T00:00:00Z"}
    (tmp_path / "m.jsonl").write_text(json.dumps(line))
    source = ("--sites", crawled.registry, "--manifest", tmp_path / "m.jsonl", "--data", tmp_path / "data")
    assert extract(*source) == 0
    now = records_of(folder)[live["id"]]
    assert now == live | {"version": 2, "first_seen": "2016-01-01T00:00:00Z"}
    with closing(folder.open_ledger()) as ledger:
        old = decode_record(next(ledger.iter_versions(live["id"])))
    assert (old.title, old.capture.path, old.version) == ("Tytuł numer 1", "old.html", 1)


def test_a_crawl_goes_on_from_an_import(kronika: Kronika, tmp_path: Path) -> None:
    news = generate(4)
    with serving(NewsSite("intracom", news)) as server:
        url = server.site.url_of(server.base, news[2])
        (tmp_path / "old.html").write_text(page(1), encoding="utf-8")
        line = {"path": "old.html", "url": url, "retrieved_at": "2016-01-01T00:00:00Z"}
        (tmp_path / "m.jsonl").write_text(json.dumps(line))
        source = ("--sites", server.write_registry(tmp_path), "--manifest", tmp_path / "m.jsonl")
        assert extract(*source, "--data", tmp_path / "data") == 0
        folder = SiteFolder(tmp_path / "data" / server.site_id)
        (imported,) = records_of(folder)
        assert kronika.crawl(server, tmp_path / "data").code == 0
        crawled = records_of(folder)
        assert len(crawled) == 4
        assert (crawled[imported]["version"], crawled[imported]["title"]) == (2, news[2].title)
        assert crawled[imported]["first_seen"] == "2016-01-01T00:00:00Z"
        before = state_of(tmp_path / "data")
        assert extract(*source, folder.warc, "--data", tmp_path / "data") == 0
        assert state_of(tmp_path / "data") == before


def test_a_capture_between_those_of_a_web_archive(kronika: Kronika, tmp_path: Path) -> None:
    """The content came back with the archive's second capture, not only with its last."""
    (item,) = generate(1)
    captures = [
        replace(capture(item, f"{year}0101000000"), body=article(item) + b"<!-- %d -->" % year)
        for year in (2012, 2014, 2016)
    ]
    with archiving(captures) as server:
        assert WaybackCommand(kronika)(server, tmp_path / "data").code == 0
    (tmp_path / "page.html").write_bytes(article(edited(item, "Poprawiony akapit.")))
    line = {"path": "page.html", "url": address(item), "retrieved_at": "2013-01-01T00:00:00Z"}
    (tmp_path / "m.jsonl").write_text(json.dumps(line))
    registry = tmp_path / "xx-archived.toml"
    assert extract("--sites", registry, "--manifest", tmp_path / "m.jsonl", "--data", tmp_path / "data") == 0
    (record,) = records_of(SiteFolder(tmp_path / "data" / "xx-archived")).values()
    assert (record["version"], record["first_seen"][:4]) == (3, "2012")
    assert (record["changed"][:4], record["last_seen"][:4]) == ("2014", "2016")
    state_of(tmp_path / "data")


def test_any_order_of_imports_ends_with_the_same_versions(tmp_path: Path, registry: Path) -> None:
    first, second = "Pierwsza treść strony.", "Druga treść, po zmianie."
    captures = [(first, "2018-01-01"), (first, "2018-02-01"), (second, "2018-03-01")]
    captures += [(first, "2018-04-01"), (first, "2018-05-01")]
    manifests = write_captures(tmp_path, [(text, f"{day}T00:00:00Z") for text, day in captures])
    together = join(manifests, tmp_path / "all.jsonl")
    common = ("--sites", registry)
    out = tmp_path / "out.jsonl"
    assert extract(*common, "--manifest", together, "-o", out) == 0
    assert extract(*common, "--manifest", together, "--data", tmp_path / "all") == 0
    expected = state_of(tmp_path / "all")
    assert expected[SITE][0] == out.read_bytes()
    assert json.loads(out.read_bytes())["version"] == 3
    assert json.loads(out.read_bytes())["capture"]["path"] == "3.html"
    for number, order in enumerate(list(itertools.permutations(manifests))[::17]):
        for manifest in order:
            assert extract(*common, "--manifest", manifest, "--data", tmp_path / f"data{number}") == 0
        assert state_of(tmp_path / f"data{number}") == expected, [path.name for path in order]


def test_each_change_is_told_at_its_own_moment(
    tmp_path: Path, registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    captures = [
        ("Treść pierwsza.", "2018-01-01T00:00:00Z"),
        ("Treść pierwsza.", "2018-02-01T00:00:00Z"),
        ("Treść druga.", "2019-01-01T00:00:00Z"),
        ("Treść trzecia.", "2020-01-01T00:00:00Z"),
        ("Treść trzecia.", "2021-01-01T00:00:00Z"),
        ("Treść czwarta.", "2022-01-01T00:00:00Z"),
        ("Treść czwarta.", "2023-01-01T00:00:00Z"),
    ]
    manifests = write_captures(tmp_path, captures)
    for name, part in (("first", manifests[:5]), ("second", manifests[5:])):
        whole = join(part, tmp_path / f"{name}.jsonl")
        assert extract("--sites", registry, "--data", tmp_path / "data", "--manifest", whole) == 0
    capsys.readouterr()
    assert main(["history", SITE, "--data", str(tmp_path / "data"), "--json"]) == 0
    told = [
        (event["at"][:10], event["kind"], "body" in event["fields"])
        for event in json.loads(capsys.readouterr().out)
    ]
    assert told == [
        ("2018-01-01", "new", False),
        ("2019-01-01", "changed", True),
        ("2020-01-01", "changed", True),
        ("2022-01-01", "changed", True),
    ]


def test_a_newer_capture_brings_a_removed_record_back_and_an_older_does_not(
    tmp_path: Path, registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ["Treść, zanim strona zniknęła.", "Treść starsza od wszystkich.", "Treść po powrocie strony."]
    days = ["2018-02-01T00:00:00Z", "2018-01-01T00:00:00Z", "2020-01-01T00:00:00Z"]
    manifests = write_captures(tmp_path, list(zip(texts, days, strict=True)))
    source = ("--sites", registry, "--data", tmp_path / "data", "--manifest")
    assert extract(*source, manifests[0]) == 0
    folder = SiteFolder(tmp_path / "data" / SITE)
    archive = SiteArchive(folder, {}, run="removal")
    record = next(iter(folder.iter_records()))
    archive.ledger.put_record(mark_removed(record), changed_run="removal")
    at = "2019-01-01T00:00:00.000000Z"
    archive.ledger.add_event(Event(record_id=record.id, at=at, kind="removed", detail=None, run="removal"))
    archive.commit()
    archive.close()
    assert extract(*source, manifests[1]) == 0
    assert [(r["status"], r["version"]) for r in records_of(folder).values()] == [("removed", 2)]
    assert extract(*source, manifests[2]) == 0
    assert [(r["status"], r["version"]) for r in records_of(folder).values()] == [("current", 3)]
    with closing(folder.open_ledger()) as ledger:
        kinds = [event.kind for event in ledger.iter_events(record.id)]
    assert kinds == ["new", "removed", "changed", "restored"]
    capsys.readouterr()
    assert main(["history", SITE, record.id, "--data", str(tmp_path / "data"), "--json"]) == 0
    events = json.loads(capsys.readouterr().out)["events"]
    assert [event["kind"] for event in events] == ["changed", "new", "removed", "restored"]
    assert [event["at"] for event in events] == sorted(event["at"] for event in events)


def test_wacz_saved_pages_and_text_go_to_their_folders(
    crawled: Crawled, tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    warcs = {f"archive/{path.name}": path.read_bytes() for path in crawled.folder.warc.iterdir()}
    package = pack_wacz(warcs, tmp_path / "news.wacz")
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "page.html").write_text(page(7), encoding="utf-8")
    lines = [
        {"path": "saved/page.html", "url": f"https://{host}/pl/aktualnosci/7,T.html"}
        for host in ("b.example", "a.example:81")
    ]
    (tmp_path / "m.jsonl").write_text("\n".join(map(json.dumps, lines)))
    data = tmp_path / "data"
    source = (package, shared / "seed", "--manifest", tmp_path / "m.jsonl", "--sites", crawled.registry)
    summary = summary_of(capsys, *source, "--data", data)
    assert summary["records"] == 12 + 1 + 2
    assert sorted(path.name for path in data.iterdir()) == sorted(
        [crawled.folder.site_id, "unknown", "b.example", "a.example:81"]
    )
    (text,) = records_of(SiteFolder(data / "unknown")).values()
    assert (text["date"], text["section"], text["capture"]["source"]) == ("2015-10-17", "Aktualności", "text")
    wacz = records_of(SiteFolder(data / crawled.folder.site_id))
    assert {r["capture"]["path"] for r in wacz.values()} == {str(package)}
    assert not (data / "b.example" / "site.toml").exists()
    assert summary_of(capsys, *source, "--data", data)["saved"] == 0
    state_of(data)
    for command in (["status"], ["verify"], ["history", "b.example", "b.example:7"]):
        assert main([*command, "--data", str(data)]) == 0


def test_a_locked_folder_costs_its_own_captures(
    tmp_path: Path, registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.html").write_text(page(7), encoding="utf-8")
    lines = [
        {"path": "page.html", "url": url} for url in (URL, "https://other.example/pl/aktualnosci/7,T.html")
    ]
    (tmp_path / "m.jsonl").write_text("\n".join(map(json.dumps, lines)))
    data = tmp_path / "data"
    source = ("--sites", registry, "--manifest", tmp_path / "m.jsonl", "--data", data)
    SiteFolder(data / SITE).create()
    with SiteLock(data / SITE / "lock"):
        summary = summary_of(capsys, *source)
        assert (summary["exit_code"], summary["saved"], summary["failed"]) == (5, 1, 1)
        assert summary["reasons"] == {"locked": 1}
        assert extract(*source) == 5
        assert "in use by process" in capsys.readouterr().err
    assert not (data / SITE / "records.jsonl").exists()
    assert len(records_of(SiteFolder(data / "other.example"))) == 1
    summary = summary_of(capsys, *source)
    assert (summary["exit_code"], summary["saved"], summary["reasons"]) == (0, 1, {"known": 1})


def no_database(folder: SiteFolder) -> None:
    folder.ledger.write_bytes(b"no database at all")


def no_table(folder: SiteFolder) -> None:
    with closing(folder.open_ledger(writable=True)) as ledger:
        ledger.execute("DROP TABLE runs")
        ledger.commit()


def no_place_for_runs(folder: SiteFolder) -> None:
    folder.runs.rmdir()
    folder.runs.touch()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (no_database, "ledger.db: file is not a database"),
        (no_table, "ledger.db: no such table: "),
        (no_place_for_runs, f"{SITE}/runs: File exists"),
    ],
)
def test_a_damaged_folder_costs_its_own_captures(
    harm: Callable[[SiteFolder], None],
    said: str,
    tmp_path: Path,
    registry: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "page.html").write_text(page(7), encoding="utf-8")
    addresses = (URL, "https://other.example/pl/aktualnosci/7,T.html")
    lines = [json.dumps({"path": "page.html", "url": url}) for url in addresses]
    (tmp_path / "m.jsonl").write_text("\n".join(lines))
    data = tmp_path / "data"
    folder = SiteFolder(data / SITE)
    folder.create()
    folder.open_ledger(writable=True).close()
    harm(folder)
    source = ("--sites", registry, "--manifest", tmp_path / "m.jsonl", "--data", data)
    summary = summary_of(capsys, *source)
    assert (summary["exit_code"], summary["saved"], summary["failed"]) == (6, 1, 1)
    assert summary["reasons"] == {"damaged_folder": 1}
    assert extract(*source) == 6
    assert said in capsys.readouterr().err
    assert len(records_of(SiteFolder(data / "other.example"))) == 1


def test_killed_anywhere_and_run_again_it_ends_the_same(
    kronika: Kronika, crawled: Crawled, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(page(7), encoding="utf-8")
    line = {"path": "page.html", "url": "https://other.example/pl/aktualnosci/7,T.html"}
    (tmp_path / "m.jsonl").write_text(json.dumps(line))
    source = ("extract", crawled.folder.warc, "--manifest", tmp_path / "m.jsonl", "--sites", crawled.registry)
    # into a folder that has the first crawl, and into a new one
    begin = crawled.middle
    shutil.copytree(begin, tmp_path / "whole")
    whole = kronika(*source, "--data", tmp_path / "whole", crash_at=0)
    assert whole.code == 0
    assert whole.events is not None
    expected = state_of(tmp_path / "whole")
    assert len(expected) == 2
    killed = 0
    points = list(range(1, whole.events + 1))
    if os.environ.get("KRONIKA_KILL") != "all":
        points = sorted(random.Random(5).sample(points, SAMPLE))
    for point in points:
        data = tmp_path / "killed"
        shutil.copytree(begin, data)
        killed += kronika(*source, "--data", data, crash_at=point).code is None
        assert kronika(*source, "--data", data).code == 0, point
        assert state_of(data) == expected, f"killed at {point} of {whole.events}"
        shutil.rmtree(data)
    assert killed == len(points)


def test_an_import_broken_off_between_commits_goes_on(
    crawled: Crawled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = ("--sites", crawled.registry, crawled.folder.warc, "--data")
    assert extract(*source, tmp_path / "whole") == 0
    monkeypatch.setattr(imports, "COMMIT_IDS", 2)
    commit, commits = SiteArchive.commit, []

    def interrupted(self: SiteArchive) -> None:
        commits.append(self)
        if len(commits) == 3:
            raise KeyboardInterrupt
        commit(self)

    with monkeypatch.context() as patch:
        patch.setattr(SiteArchive, "commit", interrupted)
        assert extract(*source, tmp_path / "data") != 0
    with closing(SiteFolder(tmp_path / "data" / crawled.folder.site_id).open_ledger()) as ledger:
        assert ledger.count_records() == 4
    assert extract(*source, tmp_path / "data") == 0
    assert state_of(tmp_path / "data") == state_of(tmp_path / "whole")


def test_what_is_redacted_does_not_come_back(
    tmp_path: Path, registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (manifest,) = write_captures(tmp_path, [("Treść, która ma zniknąć.", "2018-01-01T00:00:00Z")])
    source = ("--sites", registry, "--data", tmp_path / "data", "--manifest", manifest)
    assert extract(*source) == 0
    folder = SiteFolder(tmp_path / "data" / SITE)
    capsys.readouterr()
    assert (
        main(
            ["redact", SITE, f"{SITE}:7", "--reason", "on request", "--data", str(tmp_path / "data"), "--yes"]
        )
        == 0
    )
    (path,) = [json.loads(line)["path"] for line in Path(manifest).read_text().splitlines()]
    said = capsys.readouterr().out
    assert f"Imported from {path}, which still holds the page.\n" in said
    assert "--purge" not in said, "there are no WARC files"
    with closing(folder.open_ledger()) as ledger:
        assert ledger.execute("SELECT count(*) FROM imports").fetchone() == (0,)
    summary = summary_of(capsys, *source)
    assert (summary["saved"], summary["reasons"]) == (0, {"redacted": 1})
    assert [record["body"] for record in records_of(folder).values()] == [None]


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.urzad.example", "urzad.example"),
        ("127.0.0.1:8080", "127.0.0.1:8080"),
        ("[2001:db8::1]:8080", "[2001:db8::1]:8080"),
        ("urząd.example", "urząd.example"),
        ("..", "unknown"),
        ("www..git", "unknown"),
        (".git", "unknown"),
        ("a\\b", "unknown"),
        ("ą" * 150, "unknown"),
    ],
)
def test_no_host_leads_out_of_the_data_folder(tmp_path: Path, host: str, name: str) -> None:
    (tmp_path / "page.html").write_text(page(7), encoding="utf-8")
    assert extract(tmp_path / "page.html", "-o", tmp_path / "out.jsonl") == 0
    record = decode_record((tmp_path / "out.jsonl").read_bytes())
    capture = msgspec.structs.replace(record.capture, final_url=f"https://{host}/pl/aktualnosci/7,T.html")
    assert folder_name(msgspec.structs.replace(record, capture=capture)) == name
    (tmp_path / "data" / name).mkdir(parents=True)
    (tmp_path / "data" / name / "records.jsonl").touch()
    assert [folder.site_id for folder in list_folders(tmp_path / "data")] == [name], "every command finds it"


def test_the_ids_of_all_known_sites_are_names_of_folders(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(page(7), encoding="utf-8")
    assert extract(tmp_path / "page.html", "-o", tmp_path / "out.jsonl") == 0
    record = decode_record((tmp_path / "out.jsonl").read_bytes())
    for site in load_registry([]).sites:
        assert folder_name(msgspec.structs.replace(record, site=site.id)) == site.id


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-o", "out.jsonl"], "exclude each other"),
        (["--versions", "all"], "--versions needs -o"),
    ],
)
def test_what_does_not_go_with_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    (tmp_path / "page.html").write_text(page(7), encoding="utf-8")
    assert extract(tmp_path / "page.html", "--data", tmp_path / "data", *options) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


def test_captures_of_the_first_years_of_the_calendar(tmp_path: Path, registry: Path) -> None:
    """Clocks that were never set write the year 1, others leave digits out; such times are kept as they are."""
    for number, year in enumerate(("0001", "0900", "2015", "9999"), 1):
        (tmp_path / f"{number}.html").write_text(page(7, text=f"Treść {number}"))
        line = {"path": f"{number}.html", "url": URL, "retrieved_at": f"{year}-01-01T00:00:00Z"}
        (tmp_path / "m.jsonl").write_text(json.dumps(line))
        for _ in range(2):
            call = ("--manifest", tmp_path / "m.jsonl", "--data", tmp_path / "data", "--sites", registry)
            assert extract(*call) == 0
    (versions,) = state_of(tmp_path / "data")[SITE][1].values()
    changed = [json.loads(line)["changed"] for line in versions]
    assert changed == [None, *(f"{year}-01-01T00:00:00Z" for year in ("0900", "2015", "9999"))]

"""What an export takes, where it may write, and that the one before it is never lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from crawler.cli import main
from crawler.commands.checks import require_file
from crawler.errors import DamageError, ExitCode, UsageError
from crawler.items import Record, encode_record
from exports import job
from exports.export import ShrunkenExportError, chosen_columns, export_sites
from exports.files import written_aside
from exports.formats import FORMATS, format_name_of
from exports.records import Selection, record_order, site_folders
from exports.schema import COLUMN_NAMES
from tests.exports.command import PROJECT, SCRIPT, kronika
from tests.exports.samples import READERS, read_jsonl, sample, write_site

formats = pytest.mark.parametrize("name", sorted(READERS))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two sites of thirty and ten records."""
    write_site(tmp_path / "data" / "pl-sport", [sample(number) for number in range(30)])
    write_site(tmp_path / "data" / "pl-zdrowie", [sample(number, "pl-zdrowie") for number in range(10)])
    return tmp_path / "data"


def test_a_site_whose_first_run_has_not_ended_is_named(data: Path) -> None:
    """Others are exported without it; alone, or asked for, it is no empty export."""
    begun = data / "pl-nowa"
    begun.mkdir()
    (begun / "ledger.db").touch()
    assert [path.name for path in site_folders(data, [])] == ["pl-sport", "pl-zdrowie"]
    with pytest.raises(
        UsageError, match=r"pl-nowa: there is no records\.jsonl, since no run has come to its end yet"
    ):
        site_folders(data, ["pl-sport", "pl-nowa"])
    for name in ("pl-sport", "pl-zdrowie"):
        (data / name / "records.jsonl").unlink()
    with pytest.raises(
        UsageError, match=r"pl-nowa: there is no records\.jsonl, since no run has come to its end yet"
    ):
        site_folders(data, [])


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_site_that_cannot_be_looked_into_is_told_of(data: Path) -> None:
    """An export without it would say that it is complete."""
    (data / "xx-loop").symlink_to("xx-loop")  # to root, too, no folder to read
    with pytest.raises(UsageError, match="xx-loop cannot be read: "):
        site_folders(data, [])
    with pytest.raises(UsageError, match="xx-loop cannot be read: "):
        site_folders(data, ["pl-sport", "xx-loop"])
    assert [path.name for path in site_folders(data, ["pl-sport"])] == ["pl-sport"]
    left_out: list[str] = []
    assert len(site_folders(data, [], left_out=left_out)) == 2
    assert len(left_out) == 1
    assert "xx-loop cannot be read: " in left_out[0]
    for name in KEPT_BESIDE:
        (data / "xx-loop").rename(data / name)
        assert len(site_folders(data, [])) == 2, name
        (data / name).rename(data / "xx-loop")


def test_a_site_that_cannot_be_looked_into_keeps_no_other_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "xx-loop").symlink_to("xx-loop")
    (data / "xx-file").mkdir()
    (data / "xx-file" / "records.jsonl").symlink_to("records.jsonl")
    target = tmp_path / "news.jsonl"
    for command in ("export", "report"):
        assert main([command, "--data", str(data), "--to", str(target)]) == ExitCode.DAMAGED
        told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("kronika: ")]
        assert [line.partition(" cannot be read: ")[0] for line in told] == [
            f"kronika: left out: {data / name}" for name in ("xx-file", "xx-loop")
        ]
        assert target.exists()
        target.unlink()
    assert main(["export", "pl-sport", "xx-loop", "--data", str(data), "--to", str(target)]) == ExitCode.USAGE
    assert not target.exists()
    for name in ("pl-sport", "pl-zdrowie"):
        (data / name / "records.jsonl").unlink()
    assert main(["export", "--data", str(data), "--to", str(target)]) == ExitCode.USAGE


KEPT_BESIDE = (
    "lost+found",
    ".Trash-1000",
    ".snapshot",
    "@eaDir",
    "System Volume Information",
    "$RECYCLE.BIN",
)


def test_sites_are_merged_in_order(data: Path, tmp_path: Path) -> None:
    exported = export_sites(site_folders(data, []), tmp_path / "n.jsonl", "jsonl")
    records = read_jsonl(tmp_path / "n.jsonl")
    assert exported.records == exported.read == len(records) == 40
    assert exported.sites == 2
    assert [record_order(record) for record in records] == sorted(record_order(record) for record in records)
    assert records[0].date is None
    assert {record.site for record in records} == {"pl-sport", "pl-zdrowie"}


def taken(data: Path, tmp_path: Path, selection: Selection) -> list[Record]:
    export_sites(
        site_folders(data, ["pl-sport"]), tmp_path / "n.jsonl", "jsonl", selection=selection, force=True
    )
    return read_jsonl(tmp_path / "n.jsonl")


def test_days_are_inclusive_and_leave_out_what_has_no_date(data: Path, tmp_path: Path) -> None:
    # number 1 is of 2011-02-02, number 11 of 2011-12-12, number 21 of 2011-10-22
    records = taken(data, tmp_path, Selection(since=date(2011, 2, 2), until=date(2011, 12, 12)))
    assert [record.id[-2:] for record in records] == ["01", "21", "11"]
    assert len(taken(data, tmp_path, Selection(until=date(2099, 1, 1)))) == 26


def test_a_date_with_time_counts_by_its_day(tmp_path: Path) -> None:
    folder = write_site(tmp_path / "data" / "pl-sport", [sample(1, date="2015-10-17T23:59:00+02:00")])
    records = taken(folder.parent, tmp_path, Selection(since=date(2015, 10, 17), until=date(2015, 10, 17)))
    assert len(records) == 1


def test_sections_and_status(data: Path, tmp_path: Path) -> None:
    records = taken(data, tmp_path, Selection(sections=("komunikaty",)))
    assert {record.section for record in records} == {"Komunikaty"}
    assert taken(data, tmp_path, Selection(status="removed")) == []
    assert len(taken(data, tmp_path, Selection(status="current"))) == 30


@formats
def test_columns(name: str, data: Path, tmp_path: Path) -> None:
    target = tmp_path / READERS[name][0]
    columns = chosen_columns(["title", "id", "links"])
    export_sites(site_folders(data, []), target, name, columns=columns)
    assert FORMATS[name].count(target) == 40
    if name == "jsonl":
        assert list(json.loads(target.read_text().splitlines()[0])) == ["title", "id", "links"]
    if name == "csv":
        assert target.read_text().splitlines()[0] == "title,id,links"


def test_columns_without_id_or_text(data: Path, tmp_path: Path) -> None:
    for name, (target, _) in READERS.items():
        export_sites(
            site_folders(data, []), tmp_path / target, name, columns=chosen_columns(["site", "tags"])
        )
        assert FORMATS[name].count(tmp_path / target) == 40


def test_an_unknown_column_is_named_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"no such column: titel; there are schema, id"):
        chosen_columns(["titel"])
    assert [column.name for column in chosen_columns([])] == list(COLUMN_NAMES)


@formats
def test_a_damaged_record_leaves_the_old_export_whole(name: str, data: Path, tmp_path: Path) -> None:
    target, read = READERS[name]
    place = tmp_path / "out"
    export_sites(site_folders(data, ["pl-sport"]), place / target, name)
    before = read(place / target)
    file = data / "pl-sport" / "records.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:25], lines[25][:-40] + b"\n", *lines[26:]]))
    with pytest.raises(DamageError, match=r"pl-sport/records.jsonl, line 26: ") as error:
        export_sites(site_folders(data, ["pl-sport"]), place / target, name)
    assert error.value.exit_code == 6
    assert read(place / target) == before
    assert names_in(place) == [target]


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"",
        b"\xff",
        b'{"id": "a"',
        b"null",
        b"[1]",
        encode_record(sample(1)).replace(b"kronika/1", b"x/9"),
    ],
)
def test_a_line_that_is_no_record_is_named(line: bytes, tmp_path: Path) -> None:
    folder = write_site(tmp_path / "s", [sample(1)])
    (folder / "records.jsonl").write_bytes(encode_record(sample(1)) + b"\n" + line + b"\n")
    with pytest.raises(DamageError, match=r"s/records.jsonl, line 2: "):
        export_sites([folder], tmp_path / "n.jsonl", "jsonl")


@formats
def test_a_failing_disk_leaves_the_old_export_whole(
    name: str, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, read = READERS[name]
    place = tmp_path / "out"
    export_sites(site_folders(data, ["pl-sport"]), place / target, name)
    before = read(place / target)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DamageError, match="No space left"):
        export_sites(site_folders(data, []), place / target, name)
    assert read(place / target) == before
    assert names_in(place) == [target]


def test_a_killed_export_leaves_the_old_one_whole(tmp_path: Path) -> None:
    folder = write_site(tmp_path / "data" / "pl-sport", [sample(number) for number in range(30)])
    target = tmp_path / "out" / "n.jsonl"
    export_sites([folder], target, "jsonl")
    before = target.read_bytes()
    lines = (folder / "records.jsonl").read_bytes()
    (folder / "records.jsonl").unlink()
    os.mkfifo(folder / "records.jsonl")
    arguments = ["export", "--data", str(tmp_path / "data"), "--to", str(target)]
    with subprocess.Popen([sys.executable, "-c", SCRIPT, *arguments], cwd=PROJECT) as process:
        try:
            with (folder / "records.jsonl").open("wb") as pipe:
                pipe.write(lines)
                pipe.flush()
                until = time.monotonic() + 20
                while not list(target.parent.glob(".n.jsonl.*.part/*")) and time.monotonic() < until:
                    time.sleep(0.02)
        finally:
            process.kill()
    left = list(target.parent.glob(".n.jsonl.*.part"))
    assert len(left) == 1
    assert target.read_bytes() == before
    # what a killed export left goes a day later, with the next export
    os.utime(left[0], (time.time() - 90_000,) * 2)
    (folder / "records.jsonl").unlink()
    (folder / "records.jsonl").write_bytes(lines)
    export_sites([folder], target, "jsonl")
    assert names_in(target.parent) == ["n.jsonl"]


@formats
def test_far_fewer_records_do_not_replace_an_export(name: str, tmp_path: Path) -> None:
    target, read = READERS[name]
    place = tmp_path / "out"
    many = [sample(number) for number in range(20)]
    export_sites([write_site(tmp_path / "s", many)], place / target, name)
    folder = write_site(tmp_path / "s", many[:9])
    with pytest.raises(
        ShrunkenExportError, match=r"holds 20 records, the new export only 9: .*--force"
    ) as error:
        export_sites([folder], place / target, name)
    assert error.value.exit_code == ExitCode.ALARM
    assert len(read(place / target)) == 20
    assert names_in(place) == [target]
    export_sites([folder], place / target, name, force=True)
    assert len(read(place / target)) == 9
    export_sites([write_site(tmp_path / "s", [])], place / target, name)  # a small one is no loss to guard
    assert len(read(place / target)) == 0
    assert names_in(place) == [target]


def test_half_as_many_records_do(tmp_path: Path) -> None:
    many = [sample(number) for number in range(20)]
    export_sites([write_site(tmp_path / "s", many)], tmp_path / "n.csv", "csv")
    export_sites([write_site(tmp_path / "s", many[:10])], tmp_path / "n.csv", "csv")
    assert FORMATS["csv"].count(tmp_path / "n.csv") == 10


def test_a_folder_of_somebody_else_is_not_replaced(data: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    with pytest.raises(UsageError, match="something else"):
        export_sites(site_folders(data, []), tmp_path / "thesis", "datapackage", force=True)
    with pytest.raises(UsageError, match="is a folder"):
        export_sites(site_folders(data, []), tmp_path / "thesis", "csv")
    with pytest.raises(UsageError, match="must not touch"):
        export_sites(site_folders(data, []), data / "pl-sport" / "records.jsonl", "jsonl")
    (tmp_path / "empty").mkdir()
    export_sites(site_folders(data, []), tmp_path / "empty", "datapackage")
    assert names_in(tmp_path / "thesis") == ["chapter.txt"]


def test_no_folder_is_made_for_a_mistyped_path(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command, name in (("export", "news.csv"), ("report", "news.html")):
        arguments = [command, "--data", str(data), "--to", str(tmp_path / "typo" / name)]
        assert main(arguments) == ExitCode.USAGE
        assert f"there is no folder {tmp_path / 'typo'}\n" in capsys.readouterr().err
    assert not (tmp_path / "typo").exists()
    assert main(["report", "--data", str(data), "--to", str(tmp_path)]) == ExitCode.USAGE
    assert f"{tmp_path}: a folder; name a file\n" in capsys.readouterr().err


def test_a_folder_that_takes_no_file_is_told_of_before_any_work(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    link = tmp_path / "news.csv"
    link.symlink_to(closed / "news.csv")
    # not by its mode: the superuser may write all the same
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != closed)
    calls = [
        ["export", "--data", str(data), "--to", str(closed / "news.csv")],
        ["export", "--data", str(data), "--to", str(link)],
        ["report", "--data", str(data), "--to", str(closed / "news.html")],
    ]
    for call in calls:
        assert main(call) == ExitCode.USAGE
        assert f"the folder {closed} cannot be written to\n" in capsys.readouterr().err
    with pytest.raises(UsageError, match="cannot be written to"):
        require_file("--metrics", closed / "kronika.prom")


def test_a_link_to_an_export_stays_a_link(data: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "latest.csv").symlink_to(tmp_path / "real" / "n.csv")
    export_sites(site_folders(data, []), tmp_path / "latest.csv", "csv")
    assert (tmp_path / "latest.csv").is_symlink()
    assert names_in(tmp_path / "real") == ["n.csv"]


def test_a_folder_is_replaced_without_an_atomic_exchange_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exports.files._exchange", lambda first, second: False)
    target = tmp_path / "out" / "folder"
    for text in ("old", "new"):
        with written_aside(target) as aside:
            aside.mkdir()
            (aside / "file").write_text(text)
    assert (target / "file").read_text() == "new"
    assert names_in(target.parent) == ["folder"]


def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        write_site(
            tmp_path / f"s{count}", [sample(0, body="x" * 10_000, id=f"s:{n:06}") for n in range(count)]
        )
        script = (
            "import re, sys; from pathlib import Path; from exports.export import export_sites\n"
            "for name in ('jsonl', 'csv', 'sqlite', 'jsonl.zst'):\n"
            "    export_sites([Path(sys.argv[1])], Path(sys.argv[1] + '.' + name), name)\n"
            # not ru_maxrss, which a process inherits from the one that started it
            "print(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1])"
        )
        command = [sys.executable, "-c", script, str(tmp_path / f"s{count}")]
        return int(subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True).stdout)

    assert peak(8_000) < peak(1_000) + 48_000  # KiB; the database's cache alone may take 32 MiB


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.jsonl", "jsonl"),
        ("a.jsonl.gz", "jsonl.gz"),
        ("A.NDJSON.ZST", "jsonl.zst"),
        ("a.csv", "csv"),
        ("a.parquet", "parquet"),
        ("a.db", "sqlite"),
        ("a.b.sqlite", "sqlite"),
    ],
)
def test_the_suffix_chooses_the_format(name: str, expected: str) -> None:
    assert format_name_of(Path(name)) == expected


def test_no_format_no_guess(data: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--format"):
        format_name_of(tmp_path / "news.xlsx")
    export_sites(site_folders(data, []), tmp_path / "package", "datapackage")
    assert format_name_of(tmp_path / "package") == "datapackage"


def test_a_missing_extra_is_named(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        raise ImportError(name)

    monkeypatch.setattr(job.importlib, "import_module", missing)
    for name in ("parquet", "datapackage"):
        with pytest.raises(UsageError, match=r"pyarrow: pip install '\.\[parquet\]' in the checkout"):
            export_sites(site_folders(data, []), tmp_path / READERS[name][0], name)


class TestCommand:
    def test_a_file(self, data: Path, tmp_path: Path) -> None:
        done = kronika(
            "export", "pl-sport", "--data", data, "--to", "n.csv", "--section", "Komunikaty", cwd=tmp_path
        )
        assert (done.returncode, done.stdout) == (0, "")
        assert "n.csv: 10 of 30 records of 1 site in " in done.stderr

    def test_the_environment_names_the_folder(self, data: Path, tmp_path: Path) -> None:
        done = kronika("export", "--to", "n.jsonl", "--json", cwd=tmp_path, KRONIKA_DATA=str(data))
        summary = json.loads(done.stdout)
        assert (summary["found"], summary["saved"], summary["records"], summary["exit_code"]) == (
            40,
            40,
            40,
            0,
        )

    def test_a_pipe(self, data: Path, tmp_path: Path) -> None:
        done = kronika("export", "--data", data, "--to", "-", "--columns", "id,title", cwd=tmp_path)
        assert len(done.stdout.splitlines()) == 40
        assert list(json.loads(done.stdout.splitlines()[0])) == ["id", "title"]
        done = kronika("export", "--data", data, "--to", "-", "--format", "csv", cwd=tmp_path)
        assert len(done.stdout.splitlines()) >= 41
        assert done.stdout.startswith("schema,")
        done = kronika("export", "--data", data, "--to", "-", "--format", "csv", "--bom", cwd=tmp_path)
        assert done.stdout.startswith("\ufeffschema,"), "for a spreadsheet, as in a file"

    @pytest.mark.parametrize(
        ("since", "until", "first", "last"),
        [("2015", "2015", "2015-01-01", "2015-12-31"), ("2012-02", "2016-02", "2012-02-01", "2016-02-29")],
    )
    def test_a_year_and_a_month_name_all_their_days(
        self, since: str, until: str, first: str, last: str, data: Path, tmp_path: Path
    ) -> None:
        options = ("export", "--data", data, "--columns", "date", "--to", "-")
        short = kronika(*options, "--since", since, "--until", until, cwd=tmp_path)
        full = kronika(*options, "--since", first, "--until", last, cwd=tmp_path)
        assert short.returncode == full.returncode == 0
        assert short.stdout == full.stdout
        assert full.stdout.count("\n") > 2

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--to", "n.csv", "--since", "May 2015"], "--since May 2015: write YYYY-MM-DD, YYYY-MM or YYYY"),
            (["--to", "n.csv", "--since", "2015-02-30"], "--since 2015-02-30: day"),
            (["--to", "n.csv", "--since", "2015-00"], "--since 2015-00: write YYYY-MM-DD"),
            (
                ["--to", "n.csv", "--since", "2016-02", "--until", "2015"],
                "--since 2016-02 is after --until 2015",
            ),
            (["--to", "n.csv", "pl-nix"], "no records of pl-nix in data; there are pl-sport, pl-zdrowie"),
            (["--to", "n.xyz"], "--format"),
            (["--to", "n.csv", "--format", "xls"], "unknown format xls"),
            (
                ["--to", "n.csv", "--format", "parquet"],
                "that of csv, and --format is parquet; let the name end in .parquet",
            ),
            (["--to", "n.jsonl", "--format", "jsonl.gz"], "let the name end in .jsonl.gz"),
            (["--to", "n.txt", "--format", "jsonl.zst"], "its suffix does not say so"),
            (["--to", "n.csv", "--columns", "titel"], "no such column: titel"),
            (["--to", "n.csv", "--columns", " , "], "--columns ' , ' names no column"),
            (["--to", "n.csv", "--columns", ""], "--columns '' names no column"),
            (["--to", "n.jsonl", "--bom"], "--bom is for the format csv"),
            (["--to", "-", "--bom"], "--bom is for the format csv"),
            (["--to", "-", "--json"], "--json needs a file: standard output holds the records"),
            (["--to", "n.csv", "--since", "2015", "--until", "2014"], "--since 2015 is after --until 2014"),
            (["--to", "-", "--format", "parquet"], "cannot go to standard output"),
            ([], "--to"),
            (["--to", "n.csv", "--data", "nowhere"], "no data folder nowhere"),
        ],
    )
    def test_a_wrong_call_is_one_line(
        self, arguments: list[str], said: str, data: Path, tmp_path: Path
    ) -> None:
        done = kronika("export", *arguments, cwd=tmp_path)
        assert done.returncode == 2
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert names_in(tmp_path) == ["data"]

    @pytest.mark.parametrize(
        ("name", "format_name"),
        [("n.txt", "csv"), ("n.jsonl.gz", "jsonl"), ("n.db", "sqlite"), ("n.csv", "datapackage")],
    )
    def test_a_name_that_says_nothing_else_is_taken(
        self, name: str, format_name: str, data: Path, tmp_path: Path
    ) -> None:
        done = kronika("export", "--data", data, "--to", name, "--format", format_name, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / name).exists()

    def test_damage_and_alarm_have_their_exit_codes(self, data: Path, tmp_path: Path) -> None:
        assert kronika("export", "--data", data, "--to", "n.csv", cwd=tmp_path).returncode == 0
        done = kronika("export", "--data", data, "--to", "n.csv", "--since", "2019-01-01", cwd=tmp_path)
        assert done.returncode == 7
        assert "n.csv holds 40 records" in done.stderr
        with (data / "pl-sport" / "records.jsonl").open("ab") as stream:
            stream.write(b'{"schema":"kronika/1","id"')
        done = kronika("export", "--data", data, "--to", "n.csv", cwd=tmp_path)
        assert done.returncode == 6
        assert "pl-sport/records.jsonl, line 31: damaged record" in done.stderr

"""What the user names, and the files it stands for."""

from __future__ import annotations

import errno
import json
import os
import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from crawler.errors import UsageError
from crawler.sources import Failure, Input, Report, iter_inputs
from crawler.sources.moments import parse_moment
from crawler.spark.hadoop import FileStatus, Hadoop
from crawler.spark.inputs import list_inputs


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("b.html", "a/2.warc.gz", "a/10.warc.gz", ".hidden/x.html", "a/.x.html", "c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path


def names(tree: Path, *paths: str, **options: object) -> list[str]:
    found = iter_inputs([tree / path for path in paths], report=Report(), **options)  # type: ignore[arg-type]
    return [os.path.relpath(item.file, tree) for item in found]


def test_folders_are_walked_in_order_without_hidden_files(tree: Path) -> None:
    assert names(tree, "") == ["b.html", "c.txt", "a/10.warc.gz", "a/2.warc.gz"]
    assert names(tree, "a", "b.html") == ["a/10.warc.gz", "a/2.warc.gz", "b.html"]


def test_a_folder_that_is_closed_costs_what_is_in_it(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def refuse(path: str) -> object:
        if path == closed:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    closed = str(tree / "a")
    monkeypatch.setattr(os, "scandir", refuse)
    report = Report()
    assert [item.path for item in iter_inputs([tree], report=report)] == [f"{tree}/b.html", f"{tree}/c.txt"]
    told = "Permission denied; nothing in this folder is read"
    assert report.failures == [Failure(closed, "unreadable_file", told)]
    with pytest.raises(UsageError, match="a: cannot be read: Permission denied"):
        names(tree, "a")


PARTS = ("b_files/ramka.html", "b_files/c_pliki/x.css", "a/Strona 1-Dateien/ramka.html", "d_files/1.html")


@pytest.fixture
def saved(tree: Path) -> Path:
    """Pages with their parts beside them; `d_files` stands beside no page."""
    for name in (*PARTS, "a/Strona 1.htm"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_bytes(b"x")
    return tree


def test_the_parts_of_saved_pages_are_counted_and_not_read(saved: Path) -> None:
    report = Report()
    found = [os.path.relpath(item.file, saved) for item in iter_inputs([saved], report=report)]
    assert [name for name in found if name.endswith((".htm", ".html"))] == [
        "b.html",
        "a/Strona 1.htm",
        "d_files/1.html",
    ]
    assert report.skipped == {"part_of_page": 3}


def test_a_folder_of_parts_that_the_user_names_is_read(saved: Path) -> None:
    assert names(saved, "b_files") == ["b_files/ramka.html", "b_files/c_pliki/x.css"]


class _Storage:
    """What the Spark engine asks of a file system elsewhere, of files of this machine."""

    def status(self, uri: str) -> FileStatus:
        path = Path(uri.removeprefix("hdfs://host"))
        return FileStatus(uri, path.name, 1, 0.0, path.is_dir())

    def children(self, uri: str) -> list[FileStatus]:
        folder = Path(uri.removeprefix("hdfs://host"))
        return [self.status(f"{uri}/{name}") for name in sorted(os.listdir(folder))]


def test_parts_are_counted_in_storage_elsewhere_too(saved: Path) -> None:
    report = Report()
    uri = f"hdfs://host{saved}"
    found = list_inputs([uri], None, None, report, cast(Hadoop, _Storage()))
    assert [file.item.file.removeprefix(f"{uri}/") for file in found] == [
        "b.html",
        "c.txt",
        "a/10.warc.gz",
        "a/2.warc.gz",
        "a/Strona 1.htm",
        "d_files/1.html",
    ]
    assert report.skipped == {"part_of_page": 3}


def test_a_file_named_twice_is_read_once(tree: Path) -> None:
    os.symlink(tree / "b.html", tree / "link.html")
    assert names(tree, "b.html", "", "a/../b.html", "link.html")[0] == "b.html"
    assert len(names(tree, "b.html", "", "a/../b.html", "link.html")) == 4


@pytest.mark.parametrize("is_bare", [False, True])
def test_a_list_of_packages_stands_for_those_beside_it(tmp_path: Path, is_bare: bool) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a b.wacz", "sub/b.wacz", "c-1.wacz"):
        (tmp_path / name).write_bytes(b"x")
    listed = [
        {"name": "a b.wacz", "path": "https://store.example/x/a%20b.wacz?sig=1", "bytes": 7},
        {"path": "sub/b.wacz", "crawlId": "1"},
        {"name": "c-1.wacz", "path": "https://store.example/0815"},
        {"path": "d.wacz"},
    ]
    file = tmp_path / "all.json"
    file.write_text(json.dumps(listed if is_bare else {"profile": "multi-wacz-package", "resources": listed}))
    report = Report()
    found = [Path(one.file).name for one in iter_inputs([file], report=report)]
    assert found == ["a b.wacz", "b.wacz", "c-1.wacz"]
    assert [(failure.reason, Path(failure.file).name) for failure in report.failures] == [
        ("missing_file", "d.wacz")
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b'{"resources": []}',
        b'["a.wacz"]',
        b'[{"path": "../a.wacz"}]',
        b'{"resources": [{"path": "a.wacz"}, {"path": "data.csv"}]}',
        b'{"log": {"entries": []}}',
    ],
)
def test_other_lists_are_files_like_others(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wacz").write_bytes(b"x")
    file = tmp_path / "all.json"
    file.write_bytes(content)
    assert [one.file for one in iter_inputs([file], report=Report())] == [str(file)]


def test_globs(tree: Path) -> None:
    assert names(tree, "*.html") == ["b.html"]
    assert names(tree, "**/*.gz") == ["a/10.warc.gz", "a/2.warc.gz"]
    assert names(tree, "[a]") == ["a/10.warc.gz", "a/2.warc.gz"]
    assert sorted(names(tree, "**")) == ["a/10.warc.gz", "a/2.warc.gz", "b.html", "c.txt"]


def test_a_name_with_glob_characters_that_exists_is_a_file(tree: Path) -> None:
    (tree / "[x].html").write_bytes(b"x")
    assert names(tree, "[x].html") == ["[x].html"]


def test_paths_are_kept_as_given(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    (item,) = iter_inputs(["b.html"], report=Report(), url="https://www.example.org/")
    assert item == Input(file="b.html", path="b.html", url="https://www.example.org/")
    assert [item.path for item in iter_inputs(["a"], report=Report())] == ["a/10.warc.gz", "a/2.warc.gz"]
    assert [item.named for item in iter_inputs(["a", "b.html"], report=Report())] == [False, False, True]
    assert pickle.loads(pickle.dumps(item)) == item


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("gone.html", "no such file"),
        ("loop/page.html", "cannot be read: "),
        ("*.gone", "matches no file"),
        ("empty", "holds no files"),
    ],
)
def test_wrong_paths_end_the_command(tree: Path, path: str, message: str) -> None:
    (tree / "empty").mkdir()
    (tree / "empty" / ".keep").write_bytes(b"")
    (tree / "loop").symlink_to("loop")  # to root, too, no folder to enter
    with pytest.raises(UsageError, match=message) as caught:
        names(tree, path)
    assert "\n" not in str(caught.value)
    assert path in str(caught.value)


def write_manifest(folder: Path, *lines: object) -> Path:
    path = folder / "manifest.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    return path


def test_manifest(tree: Path) -> None:
    manifest = write_manifest(
        tree,
        "\ufeff" + json.dumps({"path": "b.html", "url": "https://www.example.org/1", "more": 1}),
        {"path": "a/2.warc.gz", "url": None, "retrieved_at": "2020-05-01T12:00:00+02:00"},
        "",
        {"path": "b.html", "url": "https://www.example.org/1", "retrieved_at": "20210501"},
        {"path": "gone.html", "url": "https://www.example.org/2", "content_type": "text/html"},
        {"path": "c.txt", "content_type": "text/html; charset=iso-8859-2"},
    )
    report = Report()
    found = list(iter_inputs([], manifest, report=report))
    assert [item.path for item in found] == ["b.html", "a/2.warc.gz", "b.html", "c.txt"]
    assert all(Path(item.file).is_file() for item in found)
    assert found[0].url == "https://www.example.org/1"
    assert found[1].retrieved_at == datetime(2020, 5, 1, 10, tzinfo=UTC)
    assert found[2].retrieved_at == datetime(2021, 5, 1, tzinfo=UTC)
    assert found[3].content_type == "text/html; charset=iso-8859-2"
    assert report.failures == [Failure("gone.html", "missing_file", "named in the manifest")]


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"url": "x"}', '{"path": 3}', '{"path": "b.html", "retrieved_at": "yesterday"}']
)
def test_a_broken_manifest_names_the_line(tree: Path, line: str) -> None:
    manifest = write_manifest(tree, {"path": "b.html"}, line)
    with pytest.raises(UsageError, match="line 2"):
        list(iter_inputs([], manifest, report=Report()))


def test_a_broken_moment_of_a_manifest_names_the_key(tree: Path) -> None:
    manifest = write_manifest(tree, {"path": "b.html", "retrieved_at": "soon"})
    with pytest.raises(UsageError, match=r", line 1: retrieved_at: not a time: soon$"):
        list(iter_inputs([], manifest, report=Report()))


def test_a_missing_or_empty_manifest_ends_the_command(tree: Path) -> None:
    with pytest.raises(UsageError, match="No such file"):
        list(iter_inputs([], tree / "gone.jsonl", report=Report()))
    with pytest.raises(UsageError, match="names no files"):
        list(iter_inputs([], write_manifest(tree, ""), report=Report()))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2020-05-01T12:00:00Z", datetime(2020, 5, 1, 12, tzinfo=UTC)),
        ("2020-05-01T12:00:00.123456Z", datetime(2020, 5, 1, 12, 0, 0, 123456, tzinfo=UTC)),
        ("2020-05-01 14:00:00+02:00", datetime(2020, 5, 1, 12, tzinfo=UTC)),
        ("2020-05-01", datetime(2020, 5, 1, tzinfo=UTC)),
        ("20200501120000", datetime(2020, 5, 1, 12, tzinfo=UTC)),
        ("20200501120000123", datetime(2020, 5, 1, 12, tzinfo=UTC)),
        ("2020", datetime(2020, 1, 1, tzinfo=UTC)),
        ("202005", datetime(2020, 5, 1, tzinfo=UTC)),
    ],
)
def test_moments(text: str, moment: datetime) -> None:
    assert parse_moment(text) == moment


@pytest.mark.parametrize("text", ["", "12", "20201301", "0000", "soon", "2020-13-01", "٢٠٢٠"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError):
        parse_moment(text)

"""`kronika diff`: every difference between two files of records is counted once, under the right name."""

from __future__ import annotations

import gzip
import json
import random
import tracemalloc
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from crawler.cli import main
from crawler.commands.diff import lines_of
from crawler.errors import DamageError, UsageError
from crawler.items import Record, encode_record
from exports.diff import LEFT_OUT, Diff, diff_files
from exports.diff_kinds import KINDS, MISSING, excerpts, find_kind
from exports.records import record_order
from exports.schema import COLUMN_NAMES
from tests.exports.samples import sample

BEFORE = [sample(number) for number in range(40)]


def written(path: Path, records: Iterable[Record]) -> Path:
    """A file of records as a crawl or an export writes it."""
    path.write_bytes(b"".join(encode_record(one) + b"\n" for one in sorted(records, key=record_order)))
    return path


def compared(tmp_path: Path, after: Iterable[Record], **options: Any) -> Diff:
    old, new = written(tmp_path / "old.jsonl", BEFORE), written(tmp_path / "new.jsonl", after)
    return diff_files(old, new, **options)


def changed(number: int, **values: Any) -> list[Record]:
    """The records with one changed."""
    return [replace(one, **values) if one.id.endswith(f":{number:05}") else one for one in BEFORE]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("a", "a", None),
        (None, None, None),
        (MISSING, None, "added"),
        ("a", MISSING, "removed"),
        (None, "a", "filled"),
        ([], ["a"], "filled"),
        ("a", None, "emptied"),
        (["a"], [], "emptied"),
        (None, [], "changed"),
        ("a b", "a\u00a0 b", "blanks"),
        ("Ministerstwo", "Minis\u00adterstwo", "blanks"),
        (["a b"], ["a  b"], "blanks"),
        ([{"text": "a b"}], [{"text": "a\nb"}], "blanks"),
        ("„Czas” – teraz…", '"Czas" - teraz...', "typography"),
        ("l'été", "l’été", "typography"),
        ("WARSZAWA", "Warszawa", "case"),
        (["a", "b"], ["b", "a"], "order"),
        (["a"], ["a", "a"], "extended"),
        (["a", "b"], ["b"], "shortened"),
        (["a", "b"], ["b", "c"], "changed"),
        ("Akapit.", "Akapit.\n\nWięcej.", "extended"),
        ("Menu\n\nAkapit.", "Akapit.", "shortened"),
        ("2015-10-17", "2015-10-18", "changed"),
        (1, 2, "changed"),
        (1, True, "changed"),
        (0, None, "emptied"),
        (False, True, "changed"),
        ({"rule": "a"}, {"rule": "b"}, "changed"),
    ],
)
def test_kinds(old: Any, new: Any, kind: str | None) -> None:
    assert find_kind(old, new) == kind
    assert kind is None or kind in KINDS
    opposite = {"added": "removed", "filled": "emptied", "extended": "shortened"}
    opposite |= {value: key for key, value in opposite.items()}
    assert find_kind(new, old) == opposite.get(kind or "", kind)


def test_equal_files_and_equal_records_in_other_places(tmp_path: Path) -> None:
    assert compared(tmp_path, BEFORE).is_same
    shuffled = list(BEFORE)
    random.Random(2).shuffle(shuffled)
    (tmp_path / "new.jsonl").write_bytes(b"".join(encode_record(one) + b"\n" for one in shuffled))
    diff = diff_files(tmp_path / "old.jsonl", tmp_path / "new.jsonl")
    assert diff.is_same
    assert (diff.old_records, diff.new_records, diff.both, diff.by_version) == (40, 40, 40, False)


def test_a_changed_date_moves_the_record_and_is_one_difference(tmp_path: Path) -> None:
    diff = compared(tmp_path, changed(5, date="1999-01-01"))
    assert (diff.changed, diff.only_old, diff.only_new) == (1, 0, 0)
    assert {name: dict(one.kinds) for name, one in diff.fields.items()} == {"date": {"changed": 1}}
    (example,) = diff.fields["date"].examples["changed"]
    assert (example.id, example.old, example.new) == ("pl-sport:00005", "2015-06-06", "1999-01-01")


def test_records_of_one_file_alone(tmp_path: Path) -> None:
    diff = compared(tmp_path, [*BEFORE[:-7], sample(90), sample(91)], examples=2)
    assert (diff.both, diff.only_old, diff.only_new, diff.changed) == (33, 7, 2, 0)
    assert not diff.is_same
    missing = sorted(BEFORE[-7:], key=record_order)
    assert diff.only_old_ids == [one.id for one in missing[:2]]
    assert sorted(diff.only_new_ids) == ["pl-sport:00090", "pl-sport:00091"]


def test_what_follows_from_the_capture_is_left_out_unless_asked_for(tmp_path: Path) -> None:
    later = changed(
        1, last_seen=None, capture=replace(BEFORE[1].capture, source="warc"), content_hash="0" * 64
    )
    assert compared(tmp_path, later).is_same
    assert set(compared(tmp_path, later, all_fields=True).fields) == {"last_seen", "capture", "content_hash"}
    assert set(compared(tmp_path, later, fields=["last_seen"]).fields) == {"last_seen"}
    assert compared(tmp_path, changed(1, title="x", lead="y"), fields=["title"]).fields.keys() == {"title"}
    assert set(COLUMN_NAMES) >= LEFT_OUT
    files = [replace(one, capture=None) for one in BEFORE[2].gallery]
    assert files != list(BEFORE[2].gallery)
    extracted = changed(2, gallery=tuple(files))
    assert compared(tmp_path, extracted).is_same, "as a crawl with --media and extraction from its WARC files"
    assert set(compared(tmp_path, extracted, all_fields=True).fields) == {"gallery"}
    fewer = changed(2, gallery=tuple(files[:1]))
    assert compared(tmp_path, fewer, fields=["gallery"]).fields["gallery"].kinds == {"shortened": 1}
    with pytest.raises(UsageError, match="no such field: titel"):
        compared(tmp_path, BEFORE, fields=["titel"])


def test_counts_and_examples(tmp_path: Path) -> None:
    after = [replace(one, title=(one.title or "").upper(), tags=()) for one in BEFORE]
    diff = compared(tmp_path, after, examples=2)
    assert diff.changed == 40
    assert diff.fields["title"].records == diff.fields["title"].kinds["case"] == 40
    assert len(diff.fields["title"].examples["case"]) == 2
    assert list(diff.fields) == ["title", "tags"]
    assert compared(tmp_path, after, examples=0).fields["title"].examples == {"case": []}


def test_several_versions_of_a_record(tmp_path: Path) -> None:
    versions = [replace(BEFORE[1], version=number, title=f"Wersja {number}") for number in (1, 2, 3)]
    old = written(tmp_path / "old.jsonl", [*BEFORE[2:], *versions])
    new = written(tmp_path / "new.jsonl", [*BEFORE[2:], versions[0], replace(versions[2], title="Inna")])
    diff = diff_files(old, new)
    assert diff.by_version
    assert (diff.only_old_ids, diff.only_new) == (["pl-sport:00001 version 2"], 0)
    assert diff.fields["title"].examples["changed"][0].old == "Wersja 3"


def test_the_same_record_twice_is_a_difference(tmp_path: Path) -> None:
    diff = compared(tmp_path, [*BEFORE, BEFORE[3]])
    assert (diff.both, diff.only_old, diff.only_new) == (40, 0, 1)


def test_compressed_files(tmp_path: Path) -> None:
    lines = written(tmp_path / "old.jsonl", BEFORE).read_bytes()
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines))
    (tmp_path / "a.jsonl.zst").write_bytes(zstandard.compress(lines))
    assert diff_files(tmp_path / "a.jsonl.gz", tmp_path / "a.jsonl.zst").is_same
    assert diff_files(tmp_path / "old.jsonl", tmp_path / "a.jsonl.zst").both == 40
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines)[:-20])
    with pytest.raises(DamageError, match=r"a\.jsonl\.gz: "):
        diff_files(tmp_path / "a.jsonl.gz", tmp_path / "old.jsonl")


def test_keys_of_another_version_of_the_schema(tmp_path: Path) -> None:
    written(tmp_path / "old.jsonl", BEFORE[:2])
    lines = [json.loads(line) for line in (tmp_path / "old.jsonl").read_bytes().splitlines()]
    for line in lines:
        line["summary"] = line.pop("lead")
    (tmp_path / "new.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    diff = diff_files(tmp_path / "old.jsonl", tmp_path / "new.jsonl")
    assert {name: dict(one.kinds) for name, one in diff.fields.items()} == {
        "lead": {"removed": 2},
        "summary": {"added": 2},
    }


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"title": "x"}', b'{"id": 5}', b"\xff"])
def test_a_line_that_is_no_record(line: bytes, tmp_path: Path) -> None:
    old = written(tmp_path / "old.jsonl", BEFORE[:2])
    (tmp_path / "new.jsonl").write_bytes(old.read_bytes() + line + b"\n")
    with pytest.raises(DamageError, match=r"new\.jsonl, line 3: no record"):
        diff_files(old, tmp_path / "new.jsonl")


def test_a_folder_is_no_file_of_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(tmp_path), str(tmp_path)]) == 2
    assert "a folder; name a file of records" in capsys.readouterr().err


def test_last_line_without_end_and_empty_files(tmp_path: Path) -> None:
    old = written(tmp_path / "old.jsonl", BEFORE)
    (tmp_path / "new.jsonl").write_bytes(old.read_bytes().rstrip(b"\n"))
    assert diff_files(old, tmp_path / "new.jsonl").is_same
    (tmp_path / "new.jsonl").write_bytes(b"")
    assert diff_files(old, tmp_path / "new.jsonl").only_old == 40
    assert diff_files(tmp_path / "new.jsonl", tmp_path / "new.jsonl").is_same


def test_examples_begin_where_the_values_part() -> None:
    old = "Początek, który jest w obu taki sam i długi. " * 5 + "Warszawa" + " i dalej" * 50
    new = old.replace("Warszawa", "Kraków")
    before, after = excerpts(old, new)
    assert before.startswith("…")
    assert before.endswith("…")
    assert "Warszawa" in before
    assert "Kraków" in after
    assert max(map(len, (before, after))) < 130
    assert excerpts("a", "ab") == ("a", "ab")
    assert excerpts(None, ["a"]) == ("null", '["a"]')


values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(values, values)
def test_a_kind_is_found_just_when_the_json_differs(old: Any, new: Any) -> None:
    is_same = json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True)
    assert (find_kind(old, new) is None) is is_same


def test_memory_does_not_grow_with_the_files(tmp_path: Path) -> None:
    peaks = []
    for count in (1000, 4000):
        lines = [encode_record(sample(number, body=f"{number} " * 400)) + b"\n" for number in range(count)]
        (tmp_path / "old.jsonl").write_bytes(b"".join(lines))
        (tmp_path / "new.jsonl").write_bytes(b"".join(reversed(lines)).replace(b"hala", b"Hala"))
        del lines
        tracemalloc.start()
        try:
            diff = diff_files(tmp_path / "old.jsonl", tmp_path / "new.jsonl")
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
        assert diff.changed == diff.both == count
    # the files differ by 7 MB; what waits for the collector of cycles varies with what ran before
    assert peaks[1] < peaks[0] + 1_000_000


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = written(tmp_path / "old.jsonl", BEFORE)
    new = written(tmp_path / "new.jsonl", changed(4, title="Otwarcie\u00a0hali nr 4 w Łodzi", lead="Nowy."))
    assert main(["diff", str(old), str(old)]) == 0
    assert "nothing differs" in capsys.readouterr().out
    assert main(["diff", str(old), str(new)]) == 7
    shown = capsys.readouterr().out
    assert "1 of 40 differ" in shown
    assert "title: 1\n  blanks: 1\n    pl-sport:00004\n" in shown
    assert "Otwarcie⍽hali" in shown
    assert main(["diff", str(old), str(new), "--json", "--field", "lead", "--examples", "1"]) == 7
    outcome = json.loads(capsys.readouterr().out)
    assert outcome["exit_code"] == 7
    assert outcome["fields"] == {
        "lead": {
            "records": 1,
            "kinds": {"filled": 1},
            "examples": {
                "filled": [{"id": "pl-sport:00004", "url": BEFORE[4].url, "old": "null", "new": "Nowy."}]
            },
        }
    }
    assert main(["diff", str(old), str(tmp_path / "none.jsonl")]) == 2
    assert "none.jsonl: No such file" in capsys.readouterr().err
    (tmp_path / "bad.jsonl").write_text("x\n")
    assert main(["diff", str(old), str(tmp_path / "bad.jsonl")]) == 6
    assert "bad.jsonl, line 1" in capsys.readouterr().err


def test_all_kinds_are_explained_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--help"]) == 0
    text = capsys.readouterr().out
    for kind in KINDS:
        assert kind in text
    assert lines_of(Diff()) == [
        "0 records in OLD, 0 in NEW; joined by id: 0 in both, 0 only in OLD, 0 only in NEW",
        "nothing differs in those that are in both",
    ]


def test_the_page_of_the_manual_names_all_kinds_and_options(project: Path) -> None:
    text = (project / "docs" / "diff.md").read_text(encoding="utf-8")
    assert {kind for kind in KINDS if f"`{kind}`" not in text} == set()
    assert {name for name in LEFT_OUT if f"`{name}`" not in text} == set()


@pytest.mark.parametrize(
    "line",
    [b'{"id":"a","title":"\xff"}', b'{"id":"a","version":99999999999999999999}', b'{"id":"a","version":-1}'],
)
def test_a_line_that_only_begins_as_a_record(line: bytes, tmp_path: Path) -> None:
    (tmp_path / "old.jsonl").write_bytes(b'{"id":"a","title":"x"}\n' + line + b"\n")
    (tmp_path / "new.jsonl").write_bytes(b'{"id":"a","title":"y"}\n')
    with pytest.raises(DamageError, match="line 2: no record"):
        diff_files(tmp_path / "old.jsonl", tmp_path / "new.jsonl")

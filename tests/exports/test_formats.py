"""Every format, read back, equals the records: values, types, counts and order."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pq

from crawler.errors import DamageError
from crawler.items import SCHEMA, Record
from exports.csv import cell_text
from exports.export import export_sites
from exports.formats import FORMATS
from exports.records import record_order
from exports.schema import COLUMN_NAMES
from tests.exports.samples import NASTY, READERS, hostile_records, read_csv, sample, write_site

MANY = [sample(number) for number in range(60)]
formats = pytest.mark.parametrize("name", sorted(READERS))


def test_every_format_of_records_is_read_back_here() -> None:
    assert set(READERS) <= set(FORMATS)
    unread = set(FORMATS) - set(READERS) - {"wacz"}  # its content is captures, not records
    assert not unread, f"add to READERS in tests/exports/samples.py how to read {', '.join(sorted(unread))}"


@formats
def test_read_back(name: str, tmp_path: Path) -> None:
    target, read = READERS[name]
    folder = write_site(tmp_path / "pl-sport", MANY)
    exported = export_sites([folder], tmp_path / target, name)
    assert exported.records == 60
    assert read(tmp_path / target) == sorted(MANY, key=record_order)
    assert FORMATS[name].count(tmp_path / target) == 60


@formats
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records=st.lists(hostile_records, max_size=4, unique_by=lambda record: record.id))
def test_hostile_text_reads_back(name: str, records: list[Record]) -> None:
    target, read = READERS[name]
    with tempfile.TemporaryDirectory() as place:
        folder = write_site(Path(place) / "site", records)
        export_sites([folder], Path(place) / target, name)
        assert read(Path(place) / target) == sorted(records, key=record_order)
        assert FORMATS[name].count(Path(place) / target) == len(records)


@formats
def test_a_body_of_a_megabyte_and_every_nasty_text(name: str, tmp_path: Path) -> None:
    target, read = READERS[name]
    records = [sample(number, title=text, body=text) for number, text in enumerate(NASTY)]
    records.append(sample(99, body="Łódź, „cudzysłów” i\nkoniec. " * 40_000))
    export_sites([write_site(tmp_path / "pl-sport", records)], tmp_path / target, name)
    assert read(tmp_path / target) == sorted(records, key=record_order)


@formats
def test_the_same_records_give_the_same_bytes(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_site(tmp_path / "pl-sport", MANY)
    contents = []
    for place, moment in (("a", 1_800_000_000), ("b", 1_900_000_000)):
        monkeypatch.setattr("time.time", lambda moment=moment: moment)
        target = tmp_path / place / READERS[name][0]
        export_sites([folder], target, name)
        files = sorted(target.rglob("*")) if target.is_dir() else [target]
        contents.append([file.read_bytes() for file in files if file.is_file()])
    assert contents[0] == contents[1]


@formats
def test_no_records_is_a_whole_export(name: str, tmp_path: Path) -> None:
    target, read = READERS[name]
    export_sites([write_site(tmp_path / "pl-sport", [])], tmp_path / target, name)
    assert read(tmp_path / target) == []
    assert FORMATS[name].count(tmp_path / target) == 0


def test_csv_cells_are_no_formulas_and_come_back(tmp_path: Path) -> None:
    records = [sample(number, title=text) for number, text in enumerate(NASTY)]
    export_sites([write_site(tmp_path / "s", records)], tmp_path / "news.csv", "csv", bom=True)
    assert (tmp_path / "news.csv").read_bytes().startswith(b"\xef\xbb\xbf" + b"schema,id,")
    assert {record.title for record in read_csv(tmp_path / "news.csv")} == set(NASTY)


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "'=1", "＝1"])
def test_a_formula_gets_an_apostrophe(text: str, tmp_path: Path) -> None:
    export_sites([write_site(tmp_path / "s", [sample(1, title=text)])], tmp_path / "n.csv", "csv")
    assert f"'{text}".encode() in (tmp_path / "n.csv").read_bytes()
    assert cell_text(f"'{text}") == text


@pytest.mark.parametrize("text", ["'tis", "Łódź", "'", "1 = 1", ""])
def test_other_cells_stay(text: str) -> None:
    assert cell_text(text) == text


def test_parquet_is_typed(tmp_path: Path) -> None:
    export_sites([write_site(tmp_path / "s", MANY)], tmp_path / "n.parquet", "parquet")
    schema = pq.read_schema(tmp_path / "n.parquet")
    assert [name for name in schema.names if not name.endswith("_day")] == list(COLUMN_NAMES)
    assert schema.metadata[b"kronika.schema"].decode() == SCHEMA
    assert schema.field("date_day").type == pa.date32()
    assert schema.field("first_seen").type == pa.timestamp("us", tz="UTC")
    assert schema.field("links").type.value_type.field("url").type == pa.string()
    assert schema.field("capture").type.field("http_status").type == pa.int64()
    assert schema.field("id").metadata[b"description"].startswith(b"Stable across runs")
    assert pq.ParquetFile(tmp_path / "n.parquet").metadata.row_group(0).column(0).compression == "ZSTD"
    table = pq.read_table(tmp_path / "n.parquet")
    days = dict(zip(table["id"].to_pylist(), table["date_day"].to_pylist(), strict=True))
    assert days["pl-sport:00001"] == date(2011, 2, 2)
    assert days["pl-sport:00003"] is None


def test_parquet_closes_a_row_group_when_texts_are_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exports.parquet._GROUP_TEXT", 10_000)
    records = [sample(number, body="x" * 3_000, body_html=None) for number in range(8)]
    export_sites([write_site(tmp_path / "s", records)], tmp_path / "n.parquet", "parquet")
    assert pq.ParquetFile(tmp_path / "n.parquet").num_row_groups == 2


def search(database: Path, words: str) -> set[str]:
    with closing(sqlite3.connect(database)) as opened:
        query = (
            "SELECT id FROM records WHERE rowid IN (SELECT rowid FROM records_fts WHERE records_fts MATCH ?)"
        )
        return {row[0] for row in opened.execute(query, [words])}


@pytest.fixture(scope="module")
def searchable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("search")
    texts = {
        "a": "Łódź i Wrocław",
        "b": "Gdańsk, żółć gęślą jaźń",
        "c": "Straße nach Düsseldorf",
        "d": "WYDZIAŁ POLICJI",
        "e": "lodz bez znaków",
    }
    records = [sample(1, id=key, title=text, body="Treść.", lead=None) for key, text in texts.items()]
    export_sites([write_site(place / "s", records)], place / "n.sqlite", "sqlite")
    return place / "n.sqlite"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("łódź", {"a"}),
        ("lodz", {"a", "e"}),
        ("Łódź", {"a"}),
        ("LODZ", {"a", "e"}),
        ("wroclaw", {"a"}),
        ("wrocław", {"a"}),
        ("WROCŁAW", {"a"}),
        ("gdansk", {"b"}),
        ("gdańsk", {"b"}),
        ("zolc", {"b"}),
        ("żółć", {"b"}),
        ("strasse", {"c"}),
        ("straße", {"c"}),
        ("dusseldorf", {"c"}),
        ("wydział", {"d"}),
        ("wydzial", {"d"}),
        ('"wydzial policji"', {"d"}),
        ('"wydział policji"', {"d"}),
        ("tresc", {"a", "b", "c", "d", "e"}),
        ("warszawa", set()),
    ],
)
def test_search_finds_words_with_and_without_diacritics(
    searchable: Path, words: str, found: set[str]
) -> None:
    assert search(searchable, words) == found


def test_sqlite_tables_join_and_are_sound(tmp_path: Path) -> None:
    export_sites([write_site(tmp_path / "s", MANY)], tmp_path / "n.sqlite", "sqlite")
    with closing(sqlite3.connect(tmp_path / "n.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        database.execute("INSERT INTO records_fts (records_fts, rank) VALUES ('integrity-check', 1)")
        for table in ("links", "attachments", "images", "gallery"):
            expected = sum(len(getattr(record, table)) for record in MANY)
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (expected,)
        year = database.execute("SELECT year, warc_file FROM records WHERE id = 'pl-sport:00001'").fetchone()
        assert year == (2011, "pl-sport-20260101000000-00000.warc.gz")


def test_two_records_of_one_id_are_damage(tmp_path: Path) -> None:
    folder = write_site(tmp_path / "s", [sample(1), sample(1)])
    with pytest.raises(DamageError, match="same id"):
        export_sites([folder], tmp_path / "n.sqlite", "sqlite")
    assert not (tmp_path / "n.sqlite").exists()

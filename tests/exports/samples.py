"""Records for the tests of exports, plain and hostile, and readers of every format."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import zstandard
from hypothesis import strategies as st

from crawler.items import (
    Attachment,
    Capture,
    FileCapture,
    GalleryItem,
    Image,
    Link,
    Record,
    decode_record,
    encode_record,
)
from exports.csv import cell_text
from exports.parquet import DAY_COLUMNS
from exports.records import record_order
from exports.schema import COLUMNS, Column

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


PLACE = FileCapture(
    warc_file="pl-sport-20260101000000-00000.warc.gz",
    warc_record_id="<urn:uuid:2>",
    warc_offset=77,
    payload_digest="sha1:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB",
)


def sample(number: int, site: str = "pl-sport", **changes: Any) -> Record:
    """A record whose fields follow from its number."""
    seen = EPOCH + timedelta(hours=number)
    dated = number % 7 != 3
    record = Record(
        id=f"{site}:{number:05}",
        url=f"https://www.example.gov.pl/aktualnosci/{number}",
        site=site,
        publisher="Ministerstwo Próbne",
        country="PL",
        language="pl",
        section="Aktualności" if number % 3 else "Komunikaty",
        breadcrumbs=("Ministerstwo", "Aktualności"),
        title=f"Otwarcie hali nr {number} w Łodzi",
        lead="Wstęp." if number % 2 else None,
        date=f"{2010 + number % 10}-{number % 12 + 1:02}-{number % 28 + 1:02}" if dated else None,
        date_precision="day" if dated else None,
        date_modified="2021-05-01T10:00:00+02:00" if number % 5 == 0 else None,
        archived=number % 2 == 0,
        body=f"Hala nr {number} stoi w Łodzi.\n\nWydział Promocji zaprasza mieszkańców.",
        body_html=f"<p>Hala nr {number} stoi w Łodzi.</p><p>Wydział Promocji zaprasza mieszkańców.</p>",
        links=tuple(Link(f"https://example.org/{n}", f"odnośnik {n}", "external") for n in range(number % 4)),
        attachments=(Attachment("https://www.example.gov.pl/plan.pdf", "Plan", "application/pdf", 2048),)[
            : number % 2
        ],
        images=(Image("https://www.example.gov.pl/h.jpg", None, "Hala", None, "Jan Próbny", "lead"),)[
            : number % 2
        ],
        gallery=(
            GalleryItem("https://www.example.gov.pl/1.jpg", None, "Hala", "hala", None),
            GalleryItem("https://www.example.gov.pl/2.jpg", None, "Hala", "hala", None, PLACE),
        )[: number % 3],
        authors=(),
        tags=("sport", "hala"),
        content_hash=f"{number:064x}",
        first_seen=seen,
        last_seen=seen + timedelta(days=1, microseconds=5),
        changed=seen,
        capture=Capture(
            source="live",
            path=None,
            retrieved_at=seen,
            http_status=200,
            final_url=f"https://www.example.gov.pl/aktualnosci/{number}",
            memento_url=None,
            warc_file="pl-sport-20260101000000-00000.warc.gz",
            warc_record_id=f"<urn:uuid:{number:032x}>",
            warc_offset=number * 1000,
            payload_digest="sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            etag=None,
            last_modified=None,
        ),
        provenance={"title": {"rule": "h1", "raw": f"Otwarcie hali nr {number}"}, "parser": "govpl"},
        warnings=() if dated else ("date_missing",),
    )
    return msgspec.structs.replace(record, **changes)


def write_site(folder: Path, records: Iterable[Record]) -> Path:
    """A site's folder with these records, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [encode_record(record) + b"\n" for record in sorted(records, key=record_order)]
    (folder / "records.jsonl").write_bytes(b"".join(lines))
    return folder


# hostile records

NASTY = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1)",
    "'=1",
    "''=1",
    "'quoted'",
    "\t=1",
    " =1",
    "＝1",
    "\r",
    "\n",
    "a\r\nb",
    'say "no"',
    '"',
    "a,b;c\td",
    "\x00",
    "\x01\x1f\x7f",
    "\u202eabc\u202c",
    "שלום عالم",
    "👩‍👩‍👧‍👦 🇵🇱",
    "e\u0301",
    "\u2028\u2029\x85",
    "NULL",
    "NaN",
    "true",
    "007",
    "2020-13-45",
    "Łódź ł Ł ß",
    "<script>alert(1)</script>",
    "'); DROP TABLE records; --",
    "\ufeffx",
    "[1, 2]",
    "{}",
]
# an empty cell of CSV is null, so that an empty text, which records do not hold, would not come back
texts = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
)
optional_texts = st.none() | texts
moments = st.none() | st.datetimes(datetime(1995, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))
numbers = st.none() | st.integers(0, 2**53)


def lists(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=3).map(tuple)


def built(kind: Any, **strategies: Any) -> st.SearchStrategy[Any]:
    return st.builds(kind, **strategies)


places = st.none() | built(
    FileCapture,
    warc_file=texts,
    warc_record_id=texts,
    warc_offset=st.integers(0, 2**53),
    payload_digest=texts,
)
pictures = {
    **dict.fromkeys(("thumbnail_url", "caption", "alt", "credit"), optional_texts),
    "capture": places,
}
hostile_records = st.builds(
    Record,
    id=texts,
    version=st.integers(1, 9),
    status=st.sampled_from(["current", "removed"]),
    date=st.none() | st.sampled_from(["2015-10-17", "2015-10-17T08:30:00+02:00", "0001-01-01", "9999-12-31"]),
    date_precision=st.sampled_from([None, "day", "minute", "second"]),
    archived=st.booleans(),
    content_hash=texts,
    **dict.fromkeys(
        ("url", "site", "publisher", "country", "language", "section", "title", "lead", "date_modified"),
        optional_texts,
    ),
    **dict.fromkeys(("body", "body_html"), optional_texts),
    **dict.fromkeys(("breadcrumbs", "authors", "tags", "warnings"), lists(texts)),
    **dict.fromkeys(("first_seen", "last_seen", "changed"), moments),
    links=lists(built(Link, url=texts, text=texts, type=st.sampled_from(["internal", "email"]))),
    attachments=lists(
        built(
            Attachment,
            url=texts,
            title=optional_texts,
            media_type=optional_texts,
            size=numbers,
            capture=places,
        )
    ),
    images=lists(built(Image, url=texts, role=st.sampled_from(["lead", "inline"]), **pictures)),
    gallery=lists(built(GalleryItem, url=texts, **pictures)),
    capture=built(
        Capture,
        source=st.sampled_from(["live", "wayback", "text"]),
        retrieved_at=moments,
        http_status=numbers,
        warc_offset=numbers,
        **dict.fromkeys(
            ("path", "final_url", "memento_url", "warc_file", "warc_record_id", "payload_digest", "etag"),
            optional_texts,
        ),
        last_modified=optional_texts,
    ),
    provenance=st.dictionaries(
        texts, st.fixed_dictionaries({"rule": texts, "raw": optional_texts}) | texts, max_size=3
    ),
)


# readers


def read_jsonl(path: Path) -> list[Record]:
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    if path.suffix == ".zst":
        content = zstandard.ZstdDecompressor().stream_reader(content).read()
    return [decode_record(line) for line in content.split(b"\n")[:-1]]


def read_csv(path: Path) -> list[Record]:
    csv.field_size_limit(sys.maxsize)
    columns = {column.name: column for column in COLUMNS}

    def value(name: str, cell: str) -> Any:
        column = columns[name]
        if column.kind in ("strings", "structs", "struct", "json"):
            return json.loads(cell)
        if column.kind == "boolean":
            return {"true": True, "false": False}[cell]
        if cell == "":
            return None
        return int(cell) if column.kind == "integer" else cell_text(cell)

    text = path.read_bytes().decode("utf-8-sig" if path.read_bytes()[:3] == b"\xef\xbb\xbf" else "utf-8")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [msgspec.convert({name: value(name, cell) for name, cell in row.items()}, Record) for row in rows]


def read_parquet(path: Path) -> list[Record]:
    from pyarrow import parquet

    records = []
    for row in parquet.read_table(path).to_pylist():
        for day in DAY_COLUMNS.values():
            row.pop(day)
        row["provenance"] = json.loads(row["provenance"])
        records.append(msgspec.convert(row, Record))
    return records


def read_sqlite(path: Path) -> list[Record]:
    records = []
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        for row in database.execute("SELECT * FROM records ORDER BY rowid"):
            told: dict[str, Any] = {}
            for column in COLUMNS:
                if column.kind == "structs":
                    query = f"SELECT * FROM {column.name} WHERE record_id = ? ORDER BY position"
                    items = [dict(item) for item in database.execute(query, [row["id"]])]
                    told[column.name] = [sqlite_item(item, column) for item in items]
                elif column.kind in ("strings", "struct", "json"):
                    told[column.name] = json.loads(row[column.name])
                elif column.kind == "boolean":
                    told[column.name] = bool(row[column.name])
                else:
                    told[column.name] = row[column.name]
            records.append(msgspec.convert(told, Record))
    return records


def sqlite_item(row: dict[str, Any], column: Column) -> dict[str, Any]:
    """An item out of its row, in which the keys of an object are columns."""
    item = {}
    for field in column.fields:
        inner = {key.name: row[key.name] for key in field.fields}
        whole = None if None in inner.values() else inner
        item[field.name] = whole if field.fields else row[field.name]
    return item


def read_datapackage(path: Path) -> list[Record]:
    records = read_jsonl(path / "data" / "records.jsonl")
    assert read_parquet(path / "data" / "records.parquet") == records
    return records


READERS = {
    "jsonl": ("news.jsonl", read_jsonl),
    "jsonl.gz": ("news.jsonl.gz", read_jsonl),
    "jsonl.zst": ("news.jsonl.zst", read_jsonl),
    "csv": ("news.csv", read_csv),
    "parquet": ("news.parquet", read_parquet),
    "sqlite": ("news.sqlite", read_sqlite),
    "datapackage": ("news", read_datapackage),
}
"""Per format: the name of a target and how to read it back as records."""

"""Parquet: the record's keys as typed, nested columns, in zstd-packed row groups; needs pyarrow.

Every key keeps its name. `date` and `date_modified` stay the strings of the record, which say how exact they
are; beside each stands a column of the type date (`date_day`, `date_modified_day`). Moments are UTC
timestamps, lists of objects are lists of structs, `provenance` is JSON text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from crawler.errors import UsageError
from crawler.items import SCHEMA, Record
from exports.job import Job, require_extra
from exports.schema import Column

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped,unused-ignore]

EXTRA = "parquet"
DAY_COLUMNS = {"date": "date_day", "date_modified": "date_modified_day"}
"""Typed companions of the date strings."""

_GROUP_ROWS = 10_000
_GROUP_TEXT = 16 << 20
"""Characters of text after which a row group is closed, so that long texts do not fill the memory."""

_JSON = msgspec.json.Encoder()


def write(job: Job) -> None:
    """Write the records; raises `UsageError` when pyarrow is not installed."""
    arrow = require_extra("pyarrow", EXTRA)
    parquet = require_extra("pyarrow.parquet", EXTRA)
    schema = arrow_schema(job.columns)
    with parquet.ParquetWriter(job.target, schema, compression="zstd", compression_level=6) as writer:
        for group in _groups(job.records):
            arrays = chain.from_iterable(_arrays(arrow, column, group) for column in job.columns)
            writer.write_batch(arrow.record_batch(list(arrays), schema=schema))
            group.clear()  # or it would stay in memory while the next one is read


def arrow_schema(columns: Sequence[Column]) -> pa.Schema:
    """The Arrow schema of the columns, with descriptions and the record schema's name in its metadata."""
    arrow = require_extra("pyarrow", EXTRA)
    fields = []
    for column in columns:
        fields.append(_field(arrow, column))
        if day := DAY_COLUMNS.get(column.name):
            described = {"description": f"Day of `{column.name}`."}
            fields.append(arrow.field(day, arrow.date32(), metadata=described))
    return arrow.schema(fields, metadata={"kronika.schema": SCHEMA})


def _field(arrow: Any, column: Column) -> Any:
    metadata = {"description": column.description} if column.description else None
    return arrow.field(column.name, _type(arrow, column), nullable=column.nullable, metadata=metadata)


def _type(arrow: Any, column: Column) -> Any:
    match column.kind:
        case "string" | "json":
            return arrow.string()
        case "integer":
            return arrow.int64()
        case "boolean":
            return arrow.bool_()
        case "instant":
            return arrow.timestamp("us", tz="UTC")
        case "strings":
            return arrow.list_(arrow.string())
        case "struct":
            return arrow.struct([_field(arrow, field) for field in column.fields])
        case "structs":
            return arrow.list_(arrow.struct([_field(arrow, field) for field in column.fields]))


def _groups(records: Iterable[Record]) -> Iterator[list[Record]]:
    group: list[Record] = []
    text = 0
    for record in records:
        group.append(record)
        text += len(record.body or "") + len(record.body_html or "")
        if len(group) >= _GROUP_ROWS or text >= _GROUP_TEXT:
            yield group
            group, text = [], 0
    if group:
        yield group


def _arrays(arrow: Any, column: Column, group: Sequence[Record]) -> list[Any]:
    values = [getattr(record, column.name) for record in group]
    arrays = [_array(arrow, column, values)]
    if column.name in DAY_COLUMNS:
        arrays.append(arrow.array(list(map(_day, values)), arrow.date32()))
    return arrays


def _array(arrow: Any, column: Column, values: list[Any]) -> Any:
    match column.kind:
        case "struct":
            return _struct_array(arrow, column, values)
        case "structs":
            # by offsets into one flat array: several times faster than a list of dicts for each row
            offsets = [0]
            for items in values:
                offsets.append(offsets[-1] + len(items))
            flat = _struct_array(arrow, column, list(chain.from_iterable(values)))
            return arrow.ListArray.from_arrays(arrow.array(offsets, arrow.int32()), flat)
        case "json":
            return arrow.array([_JSON.encode(value).decode() for value in values], arrow.string())
        case _:
            return arrow.array(values, _type(arrow, column))


def _struct_array(arrow: Any, column: Column, values: Sequence[Any]) -> Any:
    children = [_array(arrow, field, [_member(value, field) for value in values]) for field in column.fields]
    fields = [_field(arrow, field) for field in column.fields]
    absent = arrow.array([value is None for value in values], arrow.bool_()) if column.nullable else None
    return arrow.StructArray.from_arrays(children, fields=fields, mask=absent)


def _member(value: Any, field: Column) -> Any:
    """A key of an object; of an absent one what the mask hides, since a key that is never null takes no null there."""
    if value is not None:
        return getattr(value, field.name)
    return None if field.nullable else 0 if field.kind == "integer" else ""


def _day(value: str | None) -> date | None:
    """The day of a date of the record; None for one that is no calendar day."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def count(path: Path) -> int | None:
    """How many rows the file holds; None when it is no whole Parquet file or pyarrow is missing."""
    try:
        parquet = require_extra("pyarrow.parquet", EXTRA)
        return int(parquet.read_metadata(path).num_rows)
    except (UsageError, OSError, ValueError):
        return None

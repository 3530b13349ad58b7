"""The record's columns and its JSON Schema, both generated from the types; must not know any format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec
from msgspec import Struct
from msgspec import inspect as types

from crawler.items import SCHEMA, Record

SCHEMA_ID = "urn:kronika:record:1"

Kind = Literal["string", "integer", "boolean", "instant", "strings", "struct", "structs", "json"]


class Column(Struct, frozen=True, kw_only=True):
    """One key of the record, or of an object inside it, as the formats see it."""

    name: str
    kind: Kind
    """`instant`: a UTC moment; `strings`, `structs`: lists of strings, of objects; `json`: any object."""
    nullable: bool
    description: str
    values: tuple[str, ...] = ()
    """The strings that may occur, where the type lists them."""
    fields: tuple[Column, ...] = ()
    """Keys of `struct` and `structs`."""


def _column(name: str, declared: types.Type) -> Column:
    description = ""
    while isinstance(declared, types.Metadata):
        description = description or (declared.extra_json_schema or {}).get("description", "")
        declared = declared.type
    nullable = False
    if isinstance(declared, types.UnionType):
        nullable = declared.includes_none
        (declared,) = (one for one in declared.types if not isinstance(one, types.NoneType))
    kind, values, fields = _kind(name, declared)
    return Column(
        name=name, kind=kind, nullable=nullable, description=description, values=values, fields=fields
    )


def _kind(name: str, declared: types.Type) -> tuple[Kind, tuple[str, ...], tuple[Column, ...]]:
    match declared:
        case types.LiteralType(values=values):
            return "string", tuple(str(value) for value in values), ()
        case types.StrType():
            return "string", (), ()
        case types.IntType():
            return "integer", (), ()
        case types.BoolType():
            return "boolean", (), ()
        case types.DateTimeType():
            return "instant", (), ()
        case types.StructType():
            return "struct", (), _fields(declared)
        case types.VarTupleType(item_type=item) if isinstance(item, types.StructType):
            return "structs", (), _fields(item)
        case types.VarTupleType():
            return "strings", (), ()
        case types.DictType():
            return "json", (), ()
    raise TypeError(f"no column kind for {name}: {declared}")


def _fields(struct: types.StructType) -> tuple[Column, ...]:
    return tuple(_column(field.encode_name, field.type) for field in struct.fields)


def _record_columns() -> tuple[Column, ...]:
    declared = types.type_info(Record)
    assert isinstance(declared, types.StructType)
    return _fields(declared)


COLUMNS = _record_columns()
"""Every key of the record in order."""

COLUMN_NAMES = tuple(column.name for column in COLUMNS)


def iter_leaves(column: Column) -> Iterator[tuple[Column, ...]]:
    """The ways to the values of an item: a key, or an object's key and a key of that object."""
    for field in column.fields:
        if field.fields:
            yield from ((field, inner) for inner in field.fields)
        else:
            yield (field,)


def record_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of one record: every key required, others allowed."""
    generated = msgspec.json.schema(Record)
    definitions = generated["$defs"]
    for definition in definitions.values():
        definition["required"] = list(definition["properties"])
        for key in definition["properties"].values():
            key.pop("default", None)
    record = definitions.pop("Record")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **record,
        "title": f"Record of {SCHEMA}",
        "$defs": dict(sorted(definitions.items())),
    }


def record_schema_text() -> str:
    """`record_schema` as the text of `docs/schema/kronika-1.json`."""
    return msgspec.json.format(msgspec.json.encode(record_schema()), indent=2).decode() + "\n"

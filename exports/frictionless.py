"""`datapackage.json`: a Frictionless Data Package, version 1 (https://specs.frictionlessdata.io/data-package/)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crawler.items import SCHEMA
from exports.facts import Facts
from exports.package_parts import LICENCE, LINES, PARQUET, SCHEMA_FILE, describe_column
from exports.schema import Column

PROFILE = "data-package"

_TABLE_TYPES = {
    "string": "string",
    "integer": "integer",
    "boolean": "boolean",
    "instant": "datetime",
    "strings": "array",
    "structs": "array",
    "struct": "object",
    "json": "object",
}


def table_schema(columns: Sequence[Column]) -> dict[str, Any]:
    """The Table Schema of the JSON Lines: name, type, description and constraints of every column."""
    fields = []
    for column in columns:
        constraints: dict[str, Any] = {}
        if not column.nullable:
            constraints["required"] = True
        if column.values:
            constraints["enum"] = list(column.values)
        if column.name == "id":
            constraints["unique"] = True
        field = {
            "name": column.name,
            "type": _TABLE_TYPES[column.kind],
            "description": describe_column(column),
            **({"constraints": constraints} if constraints else {}),
        }
        fields.append(field)
    schema: dict[str, Any] = {"fields": fields, "missingValues": []}
    if any(column.name == "id" for column in columns):
        schema["primaryKey"] = ["id"]
    return schema


def describe(facts: Facts, columns: Sequence[Column], files: dict[str, tuple[int, str]]) -> dict[str, Any]:
    """The descriptor; `files` gives bytes and SHA-256 of each file."""

    def located(name: str) -> dict[str, Any]:
        size, digest = files[name]
        return {"path": name, "bytes": size, "hash": f"sha256:{digest}"}

    return {
        "profile": PROFILE,
        "name": "kronika-records",
        "title": facts.title,
        "description": facts.coverage,
        "version": f"{facts.last_seen:%Y.%m.%d}" if facts.last_seen else "0",
        "licenses": [{"name": "to-be-stated", "title": LICENCE}],
        "kronika": {"schema": SCHEMA, "records": facts.records, "sites": facts.sites},
        "resources": [
            {
                "name": "records",
                "title": "Records, one JSON object a line",
                "profile": "tabular-data-resource",
                **located(LINES),
                "format": "jsonl",
                "mediatype": "application/jsonl",
                "encoding": "utf-8",
                "rowcount": facts.records,
                "schema": table_schema(columns),
            },
            {
                "name": "records-parquet",
                "title": "The same records, typed and nested",
                "type": "file",
                **located(PARQUET),
                "format": "parquet",
                "mediatype": "application/vnd.apache.parquet",
            },
            {
                "name": "record-schema",
                "title": "JSON Schema of a record",
                "type": "file",
                **located(SCHEMA_FILE),
                "format": "json",
                "mediatype": "application/schema+json",
            },
        ],
    }

"""`metadata.jsonld`: Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from exports.facts import Facts
from exports.package_parts import CREATOR, LICENCE, LINES, PARQUET, SCHEMA_FILE, citation, describe_column
from exports.parquet import DAY_COLUMNS
from exports.schema import Column, iter_leaves

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
"""The context that the specification gives."""

_CROISSANT_TYPES = {
    "integer": "sc:Integer",
    "boolean": "sc:Boolean",
    "instant": "sc:DateTime",
}


def describe(facts: Facts, columns: Sequence[Column], files: dict[str, tuple[int, str]]) -> dict[str, Any]:
    """The description; `files` gives bytes and SHA-256 of each file."""
    formats = {
        PARQUET: "application/x-parquet",
        LINES: "application/jsonlines",
        SCHEMA_FILE: "application/json",
    }
    described: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "kronika-records",
        "alternateName": facts.title,
        "description": facts.coverage,
        "citeAs": citation(facts),
        "license": LICENCE,
        "creator": {"@type": "sc:Organization", "name": CREATOR},
        "version": f"{facts.last_seen:%Y.%-m.%-d}" if facts.last_seen else "0.0.0",
        "distribution": [
            {
                "@type": "cr:FileObject",
                "@id": name,
                "name": name,
                "contentUrl": name,
                "contentSize": f"{files[name][0]} B",
                "encodingFormat": media_type,
                "sha256": files[name][1],
            }
            for name, media_type in formats.items()
        ],
        "recordSet": [
            {
                "@type": "cr:RecordSet",
                "@id": "records",
                "name": "records",
                "description": "One news item a record.",
                **({"key": {"@id": "records/id"}} if any(column.name == "id" for column in columns) else {}),
                "field": [field for column in columns for field in _croissant_fields(column)],
            }
        ],
    }
    if facts.last_seen:
        described["datePublished"] = f"{facts.last_seen:%Y-%m-%d}"
    if facts.languages:
        described["inLanguage"] = sorted(facts.languages)
    if facts.first_day:
        described["temporalCoverage"] = f"{facts.first_day}/{facts.last_day}"
    return described


def _croissant_fields(column: Column) -> list[dict[str, Any]]:
    place = f"records/{column.name}"
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": place,
        "name": place,
        "description": describe_column(column),
        "dataType": _CROISSANT_TYPES.get(column.kind, "sc:Text"),
        "source": _source(column.name),
    }
    if column.kind == "strings":
        field["repeated"] = True
    if column.fields:
        del field["source"], field["dataType"]
        field["repeated"] = column.kind == "structs"
        field["subField"] = [
            {
                "@type": "cr:Field",
                "@id": f"{place}/{path[-1].name}",
                "name": f"{place}/{path[-1].name}",
                "description": path[-1].description,
                "dataType": _CROISSANT_TYPES.get(path[-1].kind, "sc:Text"),
                "source": {
                    **_source(column.name),
                    "transform": {"jsonPath": "$." + ".".join(inner.name for inner in path)},
                },
            }
            for path in iter_leaves(column)
        ]
    fields = [field]
    if day := DAY_COLUMNS.get(column.name):
        fields.append(
            {
                "@type": "cr:Field",
                "@id": f"records/{day}",
                "name": f"records/{day}",
                "description": f"Day of `{column.name}`.",
                "dataType": "sc:Date",
                "source": _source(day),
            }
        )
    return fields


def _source(column: str) -> dict[str, Any]:
    return {"fileObject": {"@id": PARQUET}, "extract": {"column": column}}

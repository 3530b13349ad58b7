"""A folder to publish or deposit: the records as Parquet and JSON Lines, described for people and machines.

`datapackage.json` is a Frictionless Data Package (https://specs.frictionlessdata.io/), `metadata.jsonld` is
Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html), `README.md` a data dictionary
with citation and licence, `SHA256SUMS` what `sha256sum -c` checks. Needs pyarrow.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from crawler.items import SCHEMA, Record
from exports import jsonl, parquet
from exports.job import Job
from exports.schema import Column, iter_leaves, record_schema_text

DESCRIPTOR = "datapackage.json"
PROFILE = "data-package"

_LINES = "data/records.jsonl"
_PARQUET = "data/records.parquet"
_SCHEMA = "record.schema.json"
_PUBLISHERS_NAMED = 5


class Facts:
    """What the description says of the records, gathered as they pass."""

    def __init__(self) -> None:
        self.records = 0
        self.first_day: str | None = None
        self.last_day: str | None = None
        self.last_seen: datetime | None = None
        self.sites: dict[str, int] = {}
        self.publishers: dict[str, int] = {}
        self.languages: dict[str, int] = {}

    def through(self, records: Iterator[Record]) -> Iterator[Record]:
        """The same records, noted."""
        for record in records:
            self.records += 1
            if record.date:
                day = record.date[:10]
                self.first_day = min(self.first_day or day, day)
                self.last_day = max(self.last_day or day, day)
            if record.last_seen and (self.last_seen is None or record.last_seen > self.last_seen):
                self.last_seen = record.last_seen
            for counts, value in (
                (self.sites, record.site),
                (self.publishers, record.publisher),
                (self.languages, record.language),
            ):
                if value:
                    counts[value] = counts.get(value, 0) + 1
            yield record

    @property
    def title(self) -> str:
        """Names what the package holds."""
        names = sorted(self.publishers, key=lambda name: (-self.publishers[name], name))
        shown = ", ".join(names[:_PUBLISHERS_NAMED])
        more = f" and {len(names) - _PUBLISHERS_NAMED} more" if len(names) > _PUBLISHERS_NAMED else ""
        return f"News of {shown}{more}" if names else "Ministry news"

    @property
    def coverage(self) -> str:
        """One sentence on size and time."""
        time = f", published from {self.first_day} to {self.last_day}" if self.first_day else ""
        seen = f", as archived until {self.last_seen:%Y-%m-%d}" if self.last_seen else ""
        sites = f"{len(self.sites):,} site{'s' * (len(self.sites) != 1)}"
        return f"{self.records:,} news items of {sites}{time}{seen}."


def write(job: Job) -> None:
    """Write the folder in one pass over the records."""
    folder = job.target
    (folder / "data").mkdir(parents=True)
    facts = Facts()
    with (folder / _LINES).open("wb", buffering=1 << 20) as stream:
        passing = jsonl.lines_written(facts.through(job.records), stream, None if job.complete else job.names)
        parquet.write(Job(records=passing, target=folder / _PARQUET, columns=job.columns))
    (folder / _SCHEMA).write_text(record_schema_text(), encoding="utf-8")
    files = {name: _file_facts(folder / name) for name in (_LINES, _PARQUET, _SCHEMA)}
    _write_json(folder / DESCRIPTOR, _frictionless(facts, job.columns, files))
    _write_json(folder / "metadata.jsonld", _croissant(facts, job.columns, files))
    (folder / "README.md").write_text(_readme(facts, job.columns), encoding="utf-8")
    listed = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    sums = [f"{_file_facts(folder / name)[1]}  {name}\n" for name in listed]
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def count(path: Path) -> int | None:
    """How many records the package says it holds; None for a folder that is no package of this export."""
    try:
        descriptor = msgspec.json.decode((path / DESCRIPTOR).read_bytes())
        return int(descriptor["kronika"]["records"])
    except (OSError, msgspec.MsgspecError, KeyError, TypeError, ValueError):
        return None


def _file_facts(path: Path) -> tuple[int, str]:
    """(bytes, SHA-256 in hex)."""
    with path.open("rb") as stream:
        return path.stat().st_size, hashlib.file_digest(stream, "sha256").hexdigest()


def _write_json(path: Path, value: Any) -> None:
    path.write_bytes(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


# Frictionless

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
            "description": _described(column),
            **({"constraints": constraints} if constraints else {}),
        }
        fields.append(field)
    schema: dict[str, Any] = {"fields": fields, "missingValues": []}
    if any(column.name == "id" for column in columns):
        schema["primaryKey"] = ["id"]
    return schema


def _described(column: Column) -> str:
    if not column.fields:
        return column.description
    return f"{column.description} Keys: {', '.join(field.name for field in column.fields)}."


def _frictionless(
    facts: Facts, columns: Sequence[Column], files: dict[str, tuple[int, str]]
) -> dict[str, Any]:
    def located(name: str) -> dict[str, Any]:
        size, digest = files[name]
        return {"path": name, "bytes": size, "hash": f"sha256:{digest}"}

    return {
        "profile": PROFILE,
        "name": "kronika-records",
        "title": facts.title,
        "description": facts.coverage,
        "version": f"{facts.last_seen:%Y.%m.%d}" if facts.last_seen else "0",
        "licenses": [{"name": "to-be-stated", "title": _LICENCE}],
        "kronika": {"schema": SCHEMA, "records": facts.records, "sites": facts.sites},
        "resources": [
            {
                "name": "records",
                "title": "Records, one JSON object a line",
                "profile": "tabular-data-resource",
                **located(_LINES),
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
                **located(_PARQUET),
                "format": "parquet",
                "mediatype": "application/vnd.apache.parquet",
            },
            {
                "name": "record-schema",
                "title": "JSON Schema of a record",
                "type": "file",
                **located(_SCHEMA),
                "format": "json",
                "mediatype": "application/schema+json",
            },
        ],
    }


# Croissant

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


def _croissant(facts: Facts, columns: Sequence[Column], files: dict[str, tuple[int, str]]) -> dict[str, Any]:
    formats = {
        _PARQUET: "application/x-parquet",
        _LINES: "application/jsonlines",
        _SCHEMA: "application/json",
    }
    described: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "kronika-records",
        "alternateName": facts.title,
        "description": facts.coverage,
        "citeAs": _citation(facts),
        "license": _LICENCE,
        "creator": {"@type": "sc:Organization", "name": _CREATOR},
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
        "description": _described(column),
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
    if day := parquet.DAY_COLUMNS.get(column.name):
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
    return {"fileObject": {"@id": _PARQUET}, "extract": {"column": column}}


# README

_CREATOR = "[name of the person or institution that publishes this package]"
_LICENCE = "[licence of this package; the texts belong to the publishers that the records name]"


def _citation(facts: Facts) -> str:
    year = f"{facts.last_seen:%Y}" if facts.last_seen else "n.d."
    return f"{_CREATOR} ({year}). {facts.title}. {facts.coverage} Schema {SCHEMA}, made with Kronika."


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _dictionary(columns: Sequence[Column]) -> str:
    rows = ["| column | type | null | meaning |", "|---|---|---|---|"]
    for column in columns:
        values = f" One of: {', '.join(f'`{value}`' for value in column.values)}." if column.values else ""
        rows.append(
            f"| `{column.name}` | {_PEOPLE_TYPES[column.kind]} | {'yes' if column.nullable else 'no'} "
            f"| {_cell(column.description)}{values} |"
        )
        if day := parquet.DAY_COLUMNS.get(column.name):
            rows.append(f"| `{day}` | date | yes | Day of `{column.name}`; in the Parquet file only. |")
    return "\n".join(rows)


def _inner_dictionaries(columns: Sequence[Column]) -> str:
    parts = []
    for column in columns:
        if column.fields:
            of = "each item of " * (column.kind == "structs")
            parts.append(f"### Keys of {of}`{column.name}`\n\n{_dictionary(column.fields)}\n")
    return "\n".join(parts)


_PEOPLE_TYPES = {
    "string": "text",
    "integer": "integer",
    "boolean": "true or false",
    "instant": "moment (UTC)",
    "strings": "list of texts",
    "structs": "list of objects",
    "struct": "object",
    "json": "object (JSON text in the Parquet file)",
}


def _readme(facts: Facts, columns: Sequence[Column]) -> str:
    sites = "\n".join(f"| `{site}` | {count:,} |" for site, count in sorted(facts.sites.items()))
    languages = "".join(f"\n- {language}" for language in sorted(facts.languages))
    # The head tells Hugging Face `datasets` which file to load: both hold the same records.
    return f"""---
pretty_name: {msgspec.json.encode(facts.title).decode()}
license: other
license_name: to-be-stated
{f"language:{languages}" if languages else "language: []"}
configs:
- config_name: default
  data_files: {_PARQUET}
---

# {facts.title}

{facts.coverage} Every record names its source address and the capture it comes from.

| file | holds |
|---|---|
| `{_PARQUET}` | the records, typed and nested |
| `{_LINES}` | the same records, one JSON object a line |
| `{_SCHEMA}` | JSON Schema of a record (`{SCHEMA}`) |
| `{DESCRIPTOR}` | Frictionless Data Package: columns, sizes, checksums |
| `metadata.jsonld` | Croissant: the same for machine learning tools and dataset search |
| `SHA256SUMS` | checksums; `sha256sum -c SHA256SUMS` checks them |

| site | records |
|---|---|
{sites}

## Load

```python
import pandas as pd
news = pd.read_parquet("{_PARQUET}")
```

```r
news <- arrow::read_parquet("{_PARQUET}")
```

```sql
SELECT site, date, title FROM '{_PARQUET}' ORDER BY date DESC LIMIT 10;  -- DuckDB
```

## Licence

{_LICENCE}

Replace this section, `licenses` in `{DESCRIPTOR}`, `license` and `creator` in `metadata.jsonld` before you
publish the package; then write `SHA256SUMS` anew.

## Citation

{_citation(facts)}

## Columns

{_dictionary(columns)}

{_inner_dictionaries(columns)}
## How the data came about

Kronika crawled the sites' news pages, kept the responses as WARC files and took the fields from them by rules
(`provenance` names the rule of each field). What a page does not say is null, with a word in `warnings`;
nothing is guessed. Pages that the sites have since taken down keep their record, with status `removed`.
"""

"""`README.md` of a data package: what it holds, a data dictionary, citation and licence, for people."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from crawler.items import SCHEMA
from exports.facts import Facts
from exports.package_parts import DESCRIPTOR, LICENCE, LINES, PARQUET, SCHEMA_FILE, citation
from exports.parquet import DAY_COLUMNS
from exports.schema import Column


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
        if day := DAY_COLUMNS.get(column.name):
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


def describe(facts: Facts, columns: Sequence[Column]) -> str:
    """The text of the file, in Markdown."""
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
  data_files: {PARQUET}
---

# {facts.title}

{facts.coverage} Every record names its source address and the capture it comes from.

| file | holds |
|---|---|
| `{PARQUET}` | the records, typed and nested |
| `{LINES}` | the same records, one JSON object a line |
| `{SCHEMA_FILE}` | JSON Schema of a record (`{SCHEMA}`) |
| `{DESCRIPTOR}` | Frictionless Data Package: columns, sizes, checksums |
| `metadata.jsonld` | Croissant: the same for machine learning tools and dataset search |
| `SHA256SUMS` | checksums; `sha256sum -c SHA256SUMS` checks them |

| site | records |
|---|---|
{sites}

## Load

```python
import pandas as pd
news = pd.read_parquet("{PARQUET}")
```

```r
news <- arrow::read_parquet("{PARQUET}")
```

```sql
SELECT site, date, title FROM '{PARQUET}' ORDER BY date DESC LIMIT 10;  -- DuckDB
```

## Licence

{LICENCE}

Replace this section, `licenses` in `{DESCRIPTOR}`, `license` and `creator` in `metadata.jsonld` before you
publish the package; then write `SHA256SUMS` anew.

## Citation

{citation(facts)}

## Columns

{_dictionary(columns)}

{_inner_dictionaries(columns)}
## How the data came about

Kronika crawled the sites' news pages, kept the responses as WARC files and took the fields from them by rules
(`provenance` names the rule of each field). What a page does not say is null, with a word in `warnings`;
nothing is guessed. Pages that the sites have since taken down keep their record, with status `removed`.
"""

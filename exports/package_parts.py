"""What the descriptions of a data package have in common: its files, how it is cited, what a column means."""

from __future__ import annotations

from crawler.items import SCHEMA
from exports.facts import Facts
from exports.schema import Column

DESCRIPTOR = "datapackage.json"
LINES = "data/records.jsonl"
PARQUET = "data/records.parquet"
SCHEMA_FILE = "record.schema.json"

CREATOR = "[name of the person or institution that publishes this package]"
LICENCE = "[licence of this package; the texts belong to the publishers that the records name]"


def citation(facts: Facts) -> str:
    """How the package is to be cited."""
    year = f"{facts.last_seen:%Y}" if facts.last_seen else "n.d."
    return f"{CREATOR} ({year}). {facts.title}. {facts.coverage} Schema {SCHEMA}, made with Kronika."


def describe_column(column: Column) -> str:
    """The meaning of a column, with the keys of the objects in it."""
    if not column.fields:
        return column.description
    return f"{column.description} Keys: {', '.join(field.name for field in column.fields)}."

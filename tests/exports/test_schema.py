"""The JSON Schema follows the types, and records follow it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

from crawler.items import Record, encode_record
from exports.schema import COLUMNS, Column, record_schema, record_schema_text
from tests.exports.samples import hostile_records, sample


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    jsonschema.Draft202012Validator.check_schema(record_schema())
    return jsonschema.Draft202012Validator(record_schema())


def test_the_published_schema_is_up_to_date(project: Path) -> None:
    published = project / "docs" / "schema" / "kronika-1.json"
    update = "python -c 'from exports.schema import *; print(record_schema_text(), end=\"\")' > docs/schema/kronika-1.json"
    assert published.read_text(encoding="utf-8") == record_schema_text(), (
        f"after a change of the types: {update}"
    )


@settings(max_examples=30, deadline=None)
@given(record=hostile_records)
def test_records_validate(validator: jsonschema.Draft202012Validator, record: Record) -> None:
    validator.validate(json.loads(encode_record(record)))


@pytest.mark.parametrize("key", Record.__struct_fields__)
def test_every_key_is_required(validator: jsonschema.Draft202012Validator, key: str) -> None:
    told = json.loads(encode_record(sample(1)))
    del told[key]
    assert not validator.is_valid(told)


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "kronika/2"},
        {"version": 0},
        {"status": "gone"},
        {"title": 5},
        {"links": [{"url": "https://example.org/", "text": "x"}]},
        {"capture": None},
        {"tags": "sport"},
    ],
)
def test_wrong_values_do_not_validate(
    validator: jsonschema.Draft202012Validator, change: dict[str, Any]
) -> None:
    assert not validator.is_valid(json.loads(encode_record(sample(1))) | change)


def test_a_key_of_a_later_version_does(validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(json.loads(encode_record(sample(1))) | {"added_later": 1})


def every_column(columns: tuple[Column, ...]) -> list[Column]:
    return [one for column in columns for one in (column, *every_column(column.fields))]


def test_columns_are_the_keys_in_order_and_all_described() -> None:
    assert [column.name for column in COLUMNS] == list(json.loads(encode_record(sample(1))))
    assert [column.name for column in every_column(COLUMNS) if not column.description] == []
    kinds = {column.name: column.kind for column in COLUMNS}
    assert kinds["links"] == "structs"
    assert kinds["capture"] == "struct"
    assert kinds["first_seen"] == "instant"
    assert kinds["tags"] == "strings"
    nullable = {column.name for column in COLUMNS if column.nullable}
    assert "title" in nullable
    assert "id" not in nullable
    assert msgspec.json.decode(record_schema_text()) == record_schema()

"""CSV for spreadsheets and statistics packages: RFC 4180, UTF-8, lists and objects as JSON in their cell.

A cell that a spreadsheet would run as a formula gets an apostrophe in front; `cell_text` takes it off again.
An empty cell is null.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import msgspec

from exports.job import Job
from exports.schema import Column

_BUFFER = 1 << 20
_ENCODER = msgspec.json.Encoder()
# What spreadsheets take for the start of a formula, after blanks too, also in full width
# (https://owasp.org/www-community/attacks/CSV_Injection). Apostrophes before it count in, so that taking one
# apostrophe off a cell always gives the text back.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")


def write(job: Job) -> None:
    """Write a header and one row a record; rows end in CR LF."""
    with job.target.open("wb", buffering=_BUFFER) as stream:
        write_stream(job, stream)


def write_stream(job: Job, stream: IO[bytes]) -> None:
    """Write the table to an open stream, which stays open."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig" if job.bom else "utf-8", newline="")
    converters = [(column.name, _converter(column)) for column in job.columns]
    # CR LF also makes the writer quote a cell with a lone CR
    rows = csv.writer(text, lineterminator="\r\n")
    try:
        rows.writerow(job.names)
        for record in job.records:
            rows.writerow([convert(getattr(record, name)) for name, convert in converters])
    finally:
        text.detach()  # else the wrapper closes the stream with itself


def _converter(column: Column) -> Callable[[Any], str | int | None]:
    match column.kind:
        case "string":
            return _string_cell
        case "integer":
            return _integer_cell
        case "boolean":
            return _boolean_cell
        case "instant":
            return instant_text
        case _:
            return json_text


def _string_cell(value: str | None) -> str | None:
    return f"'{value}" if value and _FORMULA.match(value) else value


def _integer_cell(value: int | None) -> int | None:
    return value


def _boolean_cell(value: bool) -> str:
    return "true" if value else "false"


def instant_text(value: datetime | None) -> str | None:
    """A moment as in the JSON of the record."""
    return None if value is None else _ENCODER.encode(value)[1:-1].decode()


def json_text(value: Any) -> str:
    """A list or object as in the JSON of the record."""
    return _ENCODER.encode(value).decode()


def cell_text(cell: str) -> str:
    """The text of a cell of this export: without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def count(path: Path) -> int | None:
    """How many rows follow the header; None when the file cannot be read or has no rows of this export."""
    rows = quotes = 0
    try:
        with path.open("rb") as stream:
            # a row ends where CR LF stands outside quotes
            for line in stream:
                quotes += line.count(b'"')
                if quotes % 2 == 0 and line.endswith(b"\r\n"):
                    rows += 1
    except OSError:
        return None
    return rows - 1 if rows else None

"""Scratch databases whose file is not to be had: the error comes through, and nothing stays open behind it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from exports.wacz_captures import Captures
from pipelines.merge import RecordMerger


@pytest.mark.parametrize("make", [Captures, RecordMerger])
def test_a_file_that_is_no_database_is_let_go(
    make: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "scratch"
    path.write_bytes(b"no database" * 999)
    opened = []
    connect = sqlite3.connect

    def remember(*args: object, **options: object) -> sqlite3.Connection:
        opened.append(connect(*args, **options))  # type: ignore[call-overload]
        return opened[-1]  # type: ignore[no-any-return]

    monkeypatch.setattr(sqlite3, "connect", remember)
    with pytest.raises(sqlite3.DatabaseError):
        make(path)
    (db,) = opened
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        db.execute("SELECT 1")

"""Whether a call of `kronika extract` makes sense: what it reads, and what it would replace; each check raises `UsageError`."""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from pathlib import Path

import zstandard

from crawler.commands.checks import require_file, require_web_address
from crawler.errors import UsageError
from crawler.sources import Input
from exports.jsonl import opened_to_read

COMPRESSIONS = (".gz", ".zst")
OTHER_FORMATS = frozenset(
    ".parquet .csv .tsv .sqlite .sqlite3 .db .xlsx .warc .arc .wet .wacz .html .bz2 .xz .lz4 .zip".split()
)
"""Endings of file names that promise something else than JSON Lines."""
_EARLIER_OUTPUT = b'{"schema":"kronika/'


def check_pages(paths: list[str], manifest: str | None, url: str | None) -> None:
    """UsageError unless the call says what to read, and `url` is that of one file or folder."""
    if not paths and manifest is None:
        raise UsageError("nothing to read: name files or folders, or a --manifest")
    if url is None:
        return
    if manifest is not None or len(paths) != 1:
        raise UsageError("--url is the address of a single file, or of what one folder is a copy of")
    require_web_address(url)


def check_import(data: Path, output: str | None, versions: str) -> None:
    """UsageError unless `data` can be a folder of sites' folders, and nothing else is to be written."""
    if output is not None:
        raise UsageError("--data and -o exclude each other")
    if versions == "all":
        raise UsageError("--versions needs -o: a site's folder keeps all versions")
    if data.exists() and not data.is_dir():
        raise UsageError(f"{data}: not a folder")
    above = next(place for place in data.absolute().parents if place.exists())
    if not data.exists() and not (above.is_dir() and os.access(above, os.W_OK)):
        raise UsageError(f"{data} cannot be made: {above} takes no folder; name another with --data")


def check_outputs(
    inputs: list[Input], others: Sequence[Path], target: Path | None, lists: dict[str, Path | None]
) -> list[Input]:
    """The inputs to read, when -o is `target`, and `lists` the files of other options; `others` are files that are read besides.

    Raises UsageError when a file to write cannot be one or would replace one that is read.
    """
    if target is not None:
        require_file("-o", target)
        inputs = _without_target(inputs, others, target, "-o")
        _check_format(target)
    written = {} if target is None else {target.resolve(): "-o"}
    for option, path in lists.items():
        if path is None:
            continue
        require_file(option, path)
        first = written.setdefault(path.resolve(), option)
        if first != option:
            raise UsageError(f"{path}: the same file for {first} and {option}")
        _without_target(inputs, others, path, option)
    return inputs


def _check_format(target: Path) -> None:
    """Raise UsageError for the name of a file that no reader would take for JSON Lines."""
    name = target.with_suffix("") if target.suffix in COMPRESSIONS else target
    if name.suffix.lower() in OTHER_FORMATS:
        raise UsageError(
            f"{target}: -o writes JSON Lines (.jsonl, .jsonl.gz, .jsonl.zst); for other formats import with "
            "--data DIR, then kronika export --data DIR --to FILE"
        )


def _without_target(inputs: list[Input], others: Sequence[Path], target: Path, option: str) -> list[Input]:
    """The inputs without the output of an earlier run that stands in a folder of theirs.

    Raises UsageError when the target is any other of the inputs or one of the `others`, under whatever name or
    link: it would be replaced.
    """
    if not target.exists():
        return inputs
    place = target.stat()
    for other in others:
        if other.exists() and os.path.samestat(other.stat(), place):
            raise UsageError(f"{target}: {option} would replace {other}, which is read")
    kept = []
    for item in inputs:
        if os.path.exists(item.file) and os.path.samestat(os.stat(item.file), place):
            if not item.named and _is_earlier_output(target):
                continue
            raise UsageError(f"{target}: {option} would replace {item.file}, which is read")
        kept.append(item)
    return kept


def _is_earlier_output(path: Path) -> bool:
    try:
        with opened_to_read(path) as file:
            return file.read(len(_EARLIER_OUTPUT)) == _EARLIER_OUTPUT
    except (OSError, EOFError, zlib.error, zstandard.ZstdError):
        return False

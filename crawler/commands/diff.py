"""`kronika diff`: what a changed parser changes over a whole archive; the work is in `exports.diff`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from crawler.commands.console import ProgressView, print_json
from crawler.commands.options import OutcomeOption
from crawler.errors import ExitCode
from exports.diff import LEFT_OUT, Diff, diff_files
from exports.diff_kinds import KINDS, kinds_in_order

EPILOG = f"""
[bold]Examples[/bold]

After a change of a parser:  kronika extract warc/ -o new.jsonl && kronika diff old.jsonl new.jsonl

Titles alone, ten of each kind:  kronika diff old.jsonl new.jsonl --field title --examples 10

[bold]Kinds of difference[/bold] (the first that holds is counted)

{chr(10).join(f"{name}: {meaning}{chr(10)}" for name, meaning in KINDS.items())}
Exit codes: 0 nothing differs, 7 something does, 2 a file cannot be read, 6 a line is no record.
"""


_SHOWN = str.maketrans({"\n": "⏎", "\t": "⇥", "\u00a0": "⍽", "\u202f": "⍽", "\u00ad": "¬", "\u200b": "¦"})


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("diff", epilog=EPILOG)(run)


def run(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="Records as JSON Lines, also .gz or .zst.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="Records as JSON Lines, also .gz or .zst.")],
    field: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Compare this field alone; may be repeated.")
    ] = None,
    all_fields: Annotated[
        bool, typer.Option("--all-fields", help=f"Compare {', '.join(sorted(LEFT_OUT))}, too.")
    ] = False,
    examples: Annotated[
        int, typer.Option(metavar="N", min=0, help="Examples to show of each field and kind of difference.")
    ] = 3,
    as_json: OutcomeOption = False,
) -> int:
    """Compare two files of records field by field: what differs, how, and how often.

    Records belong together by id, and by version where a file holds several. Where they stand in the files makes no
    difference. Memory does not grow with the files.
    """
    with ProgressView("diff", quiet=as_json) as view:
        diff = diff_files(
            old, new, fields=field or (), all_fields=all_fields, examples=examples, progress=view.advance
        )
    exit_code = ExitCode.COMPLETE if diff.is_same else ExitCode.ALARM
    if as_json:
        print_json(msgspec.to_builtins(diff) | {"exit_code": int(exit_code)})
    else:
        print("\n".join(lines_of(diff)))
    return int(exit_code)


def lines_of(diff: Diff) -> list[str]:
    """The outcome as lines to read."""
    by = "id and version" if diff.by_version else "id"
    lines = [
        f"{diff.old_records:,} records in OLD, {diff.new_records:,} in NEW; joined by {by}: {diff.both:,} in both, "
        f"{diff.only_old:,} only in OLD, {diff.only_new:,} only in NEW",
        f"{diff.changed:,} of {diff.both:,} differ"
        if diff.changed
        else "nothing differs in those that are in both",
    ]
    for name, count, ids in (
        ("OLD", diff.only_old, diff.only_old_ids),
        ("NEW", diff.only_new, diff.only_new_ids),
    ):
        if ids:
            lines += ["", f"only in {name}: {', '.join(ids)}{' …' * (count > len(ids))}"]
    for name, one in diff.fields.items():
        lines += ["", f"{name}: {one.records:,}"]
        for kind in kinds_in_order(one.kinds):
            lines.append(f"  {kind}: {one.kinds[kind]:,}")
            for example in one.examples.get(kind, ()):
                lines += [
                    f"    {example.id}",
                    f"      - {_line(example.old)}",
                    f"      + {_line(example.new)}",
                ]
    return lines


def _line(text: str) -> str:
    """The text on one line; line ends and blanks of other kinds are shown."""
    return text.translate(_SHOWN)

"""The texts of `--help`, laid out for a terminal; what they say stands in the commands."""

from __future__ import annotations

import inspect
import re

import typer

_EXAMPLE = re.compile(r"(?P<label>[^\n]*?:)\s+(?P<call>kronika\s.+)", re.S)


def lay_out_help(app: typer.Typer) -> typer.Typer:
    """The same app; its paragraphs flow, and each example stands on a line of its own below what it is for."""
    for command in app.registered_commands:
        assert command.callback is not None
        command.help = "\n\n".join(_paragraphs(inspect.getdoc(command.callback) or ""))
        if isinstance(command.epilog, str):
            command.epilog = "\n\n".join(map(_example, _paragraphs(command.epilog)))
    for group in app.registered_groups:
        assert group.typer_instance is not None
        lay_out_help(group.typer_instance)
    return app


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _example(paragraph: str) -> str:
    """`For what:` and the command below it, indented; any other paragraph as it is."""
    found = _EXAMPLE.fullmatch(paragraph)
    return f"{found['label']}\n  {found['call']}" if found else paragraph

"""docs/reference/commands.md: the commands as their functions and registrations describe them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin

import typer
from typer.models import ArgumentInfo, CommandInfo, OptionInfo, TyperInfo

from crawler.cli import COMMANDS, build_app

NOTE = "<!-- Written by docs/generate.py from the code: change it there, then run `make docs`. -->"


class Parameter(NamedTuple):
    """An argument or option as it is typed."""

    names: tuple[str, ...]
    """Empty for an argument."""
    value: str
    """What stands for its value; empty for a flag."""
    text: str
    heading: str
    """Under which `--help` shows an option; empty for the first ones."""


class Command(NamedTuple):
    """A command as its function and its registration describe it."""

    path: str
    text: str
    epilog: str
    arguments: tuple[Parameter, ...]
    options: tuple[Parameter, ...]
    children: tuple[Command, ...]


def commands() -> list[Command]:
    """All commands in the order of `--help`."""
    return list(_commands_of(build_app(), "kronika"))


def _commands_of(app: typer.Typer, path: str) -> Iterator[Command]:
    found = {info.name: _command_of(info, f"{path} {info.name}") for info in app.registered_commands}
    for group in app.registered_groups:
        assert group.typer_instance
        callback = group.typer_instance.registered_callback
        assert callback
        own = _command_of(callback, f"{path} {group.name}")
        children = tuple(_commands_of(group.typer_instance, own.path))
        found[group.name] = own._replace(children=children)
    yield from (found.pop(name) for name in COMMANDS if name in found)
    yield from found.values()


def _command_of(info: CommandInfo | TyperInfo, path: str) -> Command:
    assert info.callback
    parameters = [
        (name, one.annotation.__metadata__[0], one)
        for name, one in inspect.signature(info.callback, eval_str=True).parameters.items()
        if hasattr(one.annotation, "__metadata__")
    ]
    return Command(
        path=path,
        text=inspect.cleandoc(info.callback.__doc__ or ""),
        epilog=info.epilog if isinstance(info.epilog, str) else "",
        arguments=tuple(_parameter(*one) for one in parameters if isinstance(one[1], ArgumentInfo)),
        options=tuple(_parameter(*one) for one in parameters if isinstance(one[1], OptionInfo)),
        children=(),
    )


def _parameter(name: str, info: ArgumentInfo | OptionInfo, declared: inspect.Parameter) -> Parameter:
    text = info.help or ""
    if isinstance(info, ArgumentInfo):
        annotation = get_args(declared.annotation)[0]
        is_list = any(get_origin(one) is list for one in (annotation, *get_args(annotation)))
        value = (info.metavar or name.upper()) + "…" * is_list
        is_optional = declared.default is not inspect.Parameter.empty
        return Parameter((), f"[{value}]" if is_optional else value, text, "")
    # inside Annotated, Typer keeps the first name where a default would be
    given = [one for one in (info.default, *(info.param_decls or ())) if isinstance(one, str)]
    names = tuple(sorted(given, key=len, reverse=True)) or (f"--{name.replace('_', '-')}",)
    kinds = _kinds(get_args(declared.annotation)[0])
    heading = info.rich_help_panel or ""
    if kinds == [bool]:
        return Parameter(names, "", text, heading)
    if declared.default not in (None, False, inspect.Parameter.empty) and "default" not in text:
        text += f" Default: `{declared.default}`."
    choices = [kind for kind in kinds if isinstance(kind, str)]
    return Parameter(names, info.metavar or "|".join(choices) or VALUES[kinds[0]], text, heading)


def _kinds(annotation: Any) -> list[Any]:
    """The types and literals that an option's value may be, a list's item for the list."""
    inner = get_args(annotation)
    return (
        [kind for one in inner for kind in _kinds(one)]
        if inner
        else [annotation] * (annotation is not NoneType)
    )


VALUES = {int: "NUMBER", float: "NUMBER", str: "TEXT", datetime: "DATE", Path: "FILE"}


def commands_page() -> Iterator[str]:
    yield from (
        NOTE,
        "",
        "# Commands",
        "",
        "`kronika COMMAND --help` prints the same. Progress and messages go to standard error, results to standard "
        "output: in UTF-8, but for a terminal that has another encoding. `--json` prints one JSON object where a command has a summary. What a command ends with is in "
        "[exit codes](exit-codes.md).",
        "",
        "| command | does |",
        "|---|---|",
    )
    found = commands()
    for command in found:
        anchor = command.path.replace(" ", "-")
        yield f"| [`{command.path}`](#{anchor}) | {cell(_paragraphs(command.text)[0])} |"
    for command in found:
        yield from _command_lines(command, level=2)


def _command_lines(command: Command, *, level: int) -> Iterator[str]:
    words = [command.path, *(argument.value for argument in command.arguments)]
    if command.children:
        words.append(f"[{'|'.join(child.path.rpartition(' ')[2] for child in command.children)}]")
    if command.options:
        words.append("[OPTIONS]")
    yield from ("", f"{'#' * level} {command.path}", "", "```text", " ".join(words), "```", "")
    for paragraph in _paragraphs(command.text):
        yield from (paragraph, "")
    if command.arguments or command.options:
        yield from ("| | meaning |", "|---|---|")
    headings = list(dict.fromkeys(["", *(one.heading for one in command.options)]))
    heading = ""
    for one in (*command.arguments, *sorted(command.options, key=lambda one: headings.index(one.heading))):
        if one.heading != heading:
            heading = one.heading
            yield f"| **{heading}** | |"
        shown = ", ".join(f"`{name}`" for name in one.names) + (f" `{cell(one.value)}`" if one.value else "")
        yield f"| {shown.strip()} | {cell(one.text)} |"
    yield from _epilog(command.epilog)
    for child in command.children:
        yield from _command_lines(child, level=level + 1)


def _paragraphs(text: str | None) -> list[str]:
    plain = re.sub(
        r"\[/?(?:bold|b|i|dim)?\]", lambda m: "`" if m[0] in ("[b]", "[/]", "[/b]") else "", text or ""
    )
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", plain) if part.strip()]


_EXAMPLE = re.compile(
    r"(?:(?P<label>.+?:?)\s{2,}|(?P<lead>.+?:)\s+)?(?P<call>kronika .+?)(?:\s{2,}(?P<note>.+))?", re.S
)


def _epilog(text: str) -> Iterator[str]:
    """Examples as a list of labels and commands, everything else as paragraphs."""
    is_listed = False
    for part in re.split(r"\n\s*\n", re.sub(r"\[/?bold\]", "**", text)):
        line = part.strip()
        if not line:
            continue
        if (example := _EXAMPLE.fullmatch(line)) and not line.startswith("Exit"):
            label = (example["label"] or example["lead"] or "").rstrip(":")
            note = (example["note"] or "").strip("()")
            item = (
                "- "
                + (f"{label}: " if label else "")
                + f"`{example['call']}`"
                + (f" ({note})" if note else "")
            )
        elif kind := re.fullmatch(r"([a-z]+): (.+)", line):
            item = f"- `{kind[1]}`: {kind[2]}"
        else:
            item = " ".join(line.split())
        if not (is_listed and item.startswith("- ")):
            yield ""
        is_listed = item.startswith("- ")
        yield item


def cell(text: str) -> str:
    """The text inside a cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")

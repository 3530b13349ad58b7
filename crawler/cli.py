"""The `kronika` command: gathers the commands and turns errors into one line and an exit code; no work of its own."""

from __future__ import annotations

import atexit
import errno
import gc
import importlib
import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.exceptions import TyperException

from crawler import __version__
from crawler.commands.help import lay_out_help
from crawler.commands.streams import open_streams, silence_output
from crawler.errors import ExitCode, KronikaError, is_shortage, reason_of

# Modules make much that stays and few cycles: looking for those among all of it, as often as Python does by itself, takes
# a tenth of a crawl of some minutes, and before the interpreter ends 0.1 s of every command.
gc.set_threshold(10_000)
atexit.register(gc.freeze)

COMMANDS = tuple(
    "demo crawl wayback extract export report status history redact diff inspect sites verify browse".split()
)
"""Modules of `crawler.commands` in the order of `--help`; each adds its command with `register(app)`."""


def _leave(code: int | None, **_: object) -> None:
    """Pass what a command returns on as the exit code."""
    raise typer.Exit(int(code or 0))


def _print_version(value: bool) -> None:
    if value:
        typer.echo(f"kronika {__version__}")
        raise typer.Exit


def common(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """Ministry news as clean, citable data, with the proof kept."""


def build_app(names: Sequence[str] = COMMANDS) -> typer.Typer:
    """The Typer app with the named commands; each is imported now and not before."""
    app = typer.Typer(
        name="kronika",
        no_args_is_help=True,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
        result_callback=_leave,
        epilog="Start with: kronika demo",
    )
    app.callback()(common)
    for name in names:
        importlib.import_module(f"crawler.commands.{name}").register(app)
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (console scripts pass it on to the shell)."""
    open_streams()
    try:
        code = _run(arguments)
    except KeyboardInterrupt:  # before Typer is there to take it
        return 128 + 2
    except (OSError, MemoryError, RuntimeError) as error:
        if is_shortage(error):
            typer.echo(f"kronika: {reason_of(error)}", err=True)
            return int(ExitCode.DAMAGED)
        if not isinstance(error, OSError):
            raise
        if error.errno in _DISK_IS_FULL:
            return _cannot_write(error)
        if error.errno not in _WRONG_PATHS or not error.filename:
            raise
        typer.echo(f"kronika: {error.filename}: {error.strerror}", err=True)
        return int(ExitCode.USAGE)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        silence_output()
    except OSError as error:
        return _cannot_write(error)
    return code


_DISK_IS_FULL = (errno.ENOSPC, errno.EDQUOT)
_WRONG_PATHS = (errno.ENAMETOOLONG, errno.EACCES)
"""What even a look at a path may end with, before any command has come to open it."""


def _cannot_write(error: OSError) -> int:
    """Say in one line that a disk is full; the exit code."""
    silence_output()
    typer.echo(f"kronika: {error.filename or 'cannot write'}: {error.strerror}", err=True)
    return int(ExitCode.DAMAGED)


def _run(arguments: Sequence[str] | None) -> int:
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    # a known command is imported alone: the crawl's libraries take a while that `extract` need not wait for
    app = build_app(arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS)
    try:
        # on a terminal Typer frames what is wrong with a call; a log gets it in a line, like all else that is wrong
        code = lay_out_help(app)(args=arguments, standalone_mode=sys.stderr.isatty() or not arguments)
    except SystemExit as leaving:  # Typer leaves this way
        if isinstance(leaving.__context__, BrokenPipeError):
            return int(ExitCode.COMPLETE)  # the reader (head, less) has seen enough
        return leaving.code if isinstance(leaving.code, int) else int(ExitCode.INTERNAL)
    except TyperException as error:
        command = " ".join(("kronika", *(name for name in arguments[:1] if name in COMMANDS)))
        typer.echo(f"kronika: {error.format_message().rstrip('.')} (see {command} --help)", err=True)
        return error.exit_code
    except typer.Abort:
        typer.echo("kronika: aborted", err=True)
        return int(ExitCode.INTERNAL)
    except KronikaError as error:
        typer.echo(f"kronika: {error}", err=True)
        return int(error.exit_code)
    return code if isinstance(code, int) else int(ExitCode.COMPLETE)


if __name__ == "__main__":
    sys.exit(main())

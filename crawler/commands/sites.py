"""`kronika sites`: lists, shows and checks the registry; contacts no site."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from crawler.commands.options import SitesOption
from crawler.errors import ExitCode
from crawler.extract import load_parser
from crawler.items import Site
from crawler.sites import dump_site, evidence_kind, load_files, load_registry, load_shipped
from crawler.sites.table import Problem
from exports.wording import count_name

EPILOG = """
[bold]Examples[/bold]

Those of one country:       kronika sites | grep ^pl-

The entry of one, to copy:  kronika sites show pl-mswia-archive

Before a first crawl:       kronika sites check my-sites.toml

With entries of your own:   kronika sites list --sites my-sites.toml
"""

app = typer.Typer(
    help="The registry of sites: list, show and check its entries, offline.", rich_markup_mode="rich"
)

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]

COLUMNS = ("id", "platform", "hosts", "evidence")


def register(parent: typer.Typer) -> None:
    """Add the command group to the command line."""
    parent.add_typer(app, name="sites")


@app.callback(invoke_without_command=True, epilog=EPILOG)
def sites(context: typer.Context, files: SitesOption = None, as_json: JsonOption = False) -> None:
    """The registry of sites: list, show and check its entries, offline. Alone, it lists them."""
    context.obj = (files or [], as_json)
    if context.invoked_subcommand is None:
        _list_sites(files or [], as_json=as_json)


@app.command("list")
def list_command(context: typer.Context, files: SitesOption = None, as_json: JsonOption = False) -> None:
    """List the sites with platform, hosts and evidence: a table on a terminal, else lines with tabs.

    Evidence: [b]page[/] seen in a stored page, [b]public[/] in public code or pages, [b]named[/] as a site
    of its platform, [b]unverified[/]; [b]stated[/] in other words, or [b]none[/].
    """
    given, json_given = context.obj
    _list_sites([*given, *(files or [])], as_json=as_json or json_given)


@app.command("show")
def show_command(
    context: typer.Context,
    site_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a site, as `kronika sites` lists it.")],
    files: SitesOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one site as the TOML of its entry, or as JSON."""
    given, json_given = context.obj
    site = load_registry([*given, *(files or [])]).get(site_id)
    typer.echo(_json(site) if as_json or json_given else dump_site(site), nl=as_json or json_given)


@app.command("check")
def check_command(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="TOML files; without any, the shipped entries."),
    ] = None,
    files: SitesOption = None,
    as_json: JsonOption = False,
) -> int:
    """Check registry files: a line for each problem, with file, entry, key and hint. Exit code 2 if any."""
    given, json_given = context.obj
    chosen = [*given, *(files or []), *(paths or [])]
    loaded = load_files(chosen) if chosen else load_shipped()
    problems = [*loaded.problems, *_problems_of_parsers(site for _, site in loaded.sites)]
    exit_code = ExitCode.USAGE if problems else ExitCode.COMPLETE
    if as_json or json_given:
        told = [problem._asdict() for problem in problems]
        report = {"sites": len(loaded.sites), "problems": told, "exit_code": int(exit_code)}
        typer.echo(msgspec.json.encode(report).decode())
    else:
        for problem in problems:
            typer.echo(str(problem))
        good = count_name(len(loaded.sites), "good entry", "good entries")
        typer.echo(f"{good}, {count_name(len(problems), 'problem')}", err=True)
    return int(exit_code)


def _problems_of_parsers(sites: Iterable[Site]) -> Iterator[Problem]:
    """What the modules of the platforms that these sites name lack: whoever adds one runs this first."""
    for platform in sorted({era.platform for site in sites for era in site.eras}):
        try:
            load_parser(platform)
        except ImportError as error:
            yield Problem(f"crawler/parsers/{platform}.py", "", "", f"{error}")


def _list_sites(files: Sequence[Path], *, as_json: bool) -> None:
    found = load_registry(files).sites
    if as_json:
        typer.echo(f"[{','.join(_json(site) for site in found)}]")
    elif sys.stdout.isatty():
        table = Table(box=None, pad_edge=False, header_style="bold")
        for name in COLUMNS:
            table.add_column(name, no_wrap=name == "id", overflow="fold")
        for site in found:
            table.add_row(*_row(site, "\n"))
        Console().print(table)
    else:
        for row in (COLUMNS, *(_row(site, " ") for site in found)):
            typer.echo("\t".join(row))


def _row(site: Site, between_hosts: str) -> tuple[str, ...]:
    platforms = ", ".join(f"{e.platform} until {e.until}" if e.until else e.platform for e in site.eras)
    return site.id, platforms or "by fingerprint", between_hosts.join(site.hosts), evidence_kind(site)


def _json(site: Site) -> str:
    """The site as JSON with its evidence kind."""
    return msgspec.json.encode({**msgspec.to_builtins(site), "evidence_kind": evidence_kind(site)}).decode()

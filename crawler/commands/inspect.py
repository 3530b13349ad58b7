"""`kronika inspect`: one page, its record, and for each field the rule that found it and what came second."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from crawler.commands.checks import require_web_address
from crawler.commands.options import SitesOption
from crawler.errors import ExitCode, UsageError
from crawler.extract import extract
from crawler.fetch import fetch_page
from crawler.items import Article, Found, Listing, Page, Record, Rejection
from crawler.sites import load_registry
from crawler.sources import Report, iter_inputs, open_source
from pipelines.record import build_record

EPILOG = """
[bold]Examples[/bold]

A saved page:        kronika inspect page.html --url https://www.gov.pl/web/paa/…

A text capture:      kronika inspect capture.txt

A live page (robots.txt is asked first):  kronika inspect https://www.gov.pl/web/paa/…

Why is a field wrong?  Look at its rule, the raw text, and the runner-up that was not taken.

Exit codes: 0 an article or a listing, 3 a page that is neither.
"""

SHOWN = (
    "id url site publisher language section breadcrumbs title lead date date_precision date_modified archived body "
    "links attachments images gallery authors tags content_hash"
).split()
ITEMS_SHOWN = 12
"""Of a list, such as links."""
CANDIDATES = ("title", "lead", "date", "date_modified")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("inspect", epilog=EPILOG)(run)


def run(
    target: Annotated[
        str, typer.Argument(metavar="URL|FILE", help="A page's address, or a file with one page.")
    ],
    site: Annotated[
        str | None, typer.Option(metavar="SITE", help="Take the page as one of this site.")
    ] = None,
    sites: SitesOption = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="Address of the page in the file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print record and runners-up as JSON.")] = False,
) -> int:
    """Show what is read from one page, and why."""
    registry = load_registry(sites or [])
    forced = registry.get(site) if site else None
    is_address = target.lower().startswith(("http://", "https://"))
    if not is_address and "://" in target and not Path(target).exists():
        raise UsageError(f"{target}: no file, and only addresses of http and https can be fetched")
    if url is not None:
        if is_address:
            raise UsageError("--url is the address of a page that is in a file")
        require_web_address(url)
    page = fetch_page(target) if is_address else read_page(target, url)
    result = extract(page, registry, forced)
    if isinstance(result, Article):
        record = build_record(result, page)
        runners = runners_up(result, record)
        if as_json:
            _print_json({"record": record, "runners_up": runners})
        else:
            show_record(record, runners)
        return int(ExitCode.COMPLETE)
    if as_json:
        _print_json({type(result).__name__.lower(): result})
    elif isinstance(result, Listing):
        show_listing(result)
    else:
        show_rejection(result)
    return int(ExitCode.PARTIAL if isinstance(result, Rejection) else ExitCode.COMPLETE)


def read_page(path: str, url: str | None) -> Page:
    """The single page of a file; UsageError when it holds none."""
    report = Report()
    if Path(path).is_dir():
        raise UsageError(f"{path}: a folder; inspect takes one page (kronika extract reads folders)")
    for item in iter_inputs([path], report=report, url=url):
        for page in open_source(item, report):
            return page
    reason = next(iter(report.failures), None)
    raise UsageError(
        f"{path}: {': '.join(filter(None, (reason.reason, reason.detail))) if reason else 'holds no page'}"
    )


def runners_up(article: Article, record: Record) -> dict[str, list[Found]]:
    """Per field the candidates that were not taken."""
    found = {}
    for field in CANDIDATES:
        taken = record.provenance.get(field)
        candidates: tuple[Found, ...] = getattr(article, field)
        rest = [c for c in candidates if taken is None or (c.rule, c.raw) != (taken["rule"], taken["raw"])]
        if rest:
            found[field] = rest
    return found


def show_record(record: Record, runners: dict[str, list[Found]]) -> None:
    """The fields on standard output: each value, and below it where it is from. A table has no room for texts."""
    # a line is not broken: a terminal does that, and a pipe wants it whole
    console = Console(soft_wrap=True, highlight=False, markup=False, emoji=False)
    console.print(f"parser: {record.provenance['parser']}")
    for field in SHOWN:
        origin = record.provenance.get(field) or {}
        console.print(Text(field, "bold"), end="")
        console.print(f":{_value(getattr(record, field))}")
        details = {name: _short(origin[name]) for name in ("rule", "raw") if origin.get(name)}
        for runner in runners.get(field, ())[:1]:
            details["runner-up"] = f"{_short(runner.raw)} ({runner.rule})"
        for name, text in details.items():
            console.print(Text(f"  {name}: {text}", "dim"))
    console.print(f"warnings: {', '.join(record.warnings) or 'none'}")


def show_listing(listing: Listing) -> None:
    """The items of a listing on standard output."""
    console = Console(width=None if sys.stdout.isatty() else 200)
    console.print(f"a listing ({listing.parser} parser): {listing.title_text or ''}", markup=False)
    table = Table()
    for column in ("date", "title", "address"):
        table.add_column(column, overflow="fold")
    for item in listing.items:
        table.add_row(item.date_text or "", item.title_text or "", item.url)
    console.print(table, markup=False)
    console.print(f"next page: {listing.next_url or 'none'}", markup=False)


def show_rejection(rejection: Rejection) -> None:
    """Why the page is no article, on standard output."""
    print(
        f"neither article nor listing: {rejection.reason}{f' ({rejection.detail})' if rejection.detail else ''}"
    )


def _value(value: Any) -> str:
    """A value as it stands behind its name and a colon; what is beyond the first line is indented."""
    if value is None:
        return " null"
    if isinstance(value, str):
        return " " + re.sub(r"\n(?!\n)", "\n  ", _short(value, 400))
    if isinstance(value, tuple):
        rows = [v if isinstance(v, str) else _item(v) for v in value]
        more = [f"… {len(rows) - ITEMS_SHOWN} more"] if len(rows) > ITEMS_SHOWN else []
        return "".join(f"\n  {row}" for row in rows[:ITEMS_SHOWN] + more) if rows else " none"
    return f" {str(value).lower() if isinstance(value, bool) else value}"


def _item(value: Any) -> str:
    fields = msgspec.structs.asdict(value)
    return "; ".join(f"{k} {_short(str(v), 100)}" for k, v in fields.items() if v is not None)


def _short(text: str, length: int = 120) -> str:
    text = text.strip()
    return text if len(text) <= length else f"{text[:length]}… ({len(text)} characters)"


def _print_json(value: Any) -> None:
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(value)).decode() + "\n")

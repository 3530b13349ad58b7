"""`kronika demo`: crawls the bundled site on loopback as any site is crawled, and shows what came of it."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import textwrap
from typing import Annotated
from urllib.parse import urlsplit

import typer

from crawler.archive.folder import SiteFolder, data_directory, make_data_directory
from crawler.commands.console import Summary, print_summary
from crawler.commands.crawl import run_crawl
from crawler.commands.crawl_settings import make_settings
from crawler.commands.crawl_summary import summarize
from crawler.commands.options import DataOption
from crawler.demo import DemoSite
from crawler.demo.server import SITE_ID
from crawler.errors import RegistryError
from crawler.items import Record
from crawler.sites import load_site_file

EPILOG = """
[bold]Examples[/bold]

Records below ./data/pl-demo:  kronika demo

Somewhere else; a second run finds that nothing has changed:  kronika demo --data /tmp/try
"""

WIDTH = 100
SHOWN_BLOCKS = 2


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo", epilog=EPILOG)(run)


def run(
    data: DataOption = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the summary as JSON and nothing else.")
    ] = False,
) -> int:
    """Crawl a small invented ministry served on this machine: the real crawl, no internet.

    Leaves records, WARC file and ledger as a crawl of any site does; exit codes are those of `kronika crawl`.
    """
    make_data_directory(data_directory(data))
    folder = SiteFolder(data_directory(data) / SITE_ID)
    with open_site(folder) as demo:
        site = demo.site()
        if not as_json:
            print(f"{site.publisher}, invented for this demo, is on {demo.base_url}/", file=sys.stderr)
            print(f"Crawling it into {folder.path} …", file=sys.stderr)
        settings = make_settings({"KRONIKA_DATA": str(folder.path.parent), "DOWNLOAD_DELAY": 0})
        reports = run_crawl([site], settings, {}, quiet=as_json)
    summary = summarize(reports)
    if as_json:
        print_summary(summary, as_json=True)
        return summary.exit_code
    for report in reports:
        if report.exit_code and report.run:  # one that could not begin has said so
            print(f"kronika: the crawl is not complete: {report.reason}", file=sys.stderr)
    if folder.exists and any(report.run for report in reports):
        # in one piece: a reader that leaves early (head) is no error
        print("\n".join(result_lines(folder, summary)))
    return summary.exit_code


def open_site(folder: SiteFolder) -> DemoSite:
    """The site where the last crawl found it, if that port is free: another port would be other addresses."""
    try:
        last = load_site_file(folder.site_file)
        return DemoSite(urlsplit(f"//{last.hosts[0]}").port or 0)
    except (RegistryError, OSError):  # no crawl yet, or the port is taken
        return DemoSite()


def result_lines(folder: SiteFolder, summary: Summary) -> list[str]:
    """Where the records are, one of them, and what to try next, as lines to read."""
    records = list(folder.iter_records())
    reasons = ", ".join(f"{count} {reason}" for reason, count in summary.reasons.most_common())
    lines = [
        f"{len(records)} records in {folder.records}",
        f"{summary.new} new, {summary.changed} changed"
        if summary.new or summary.changed
        else "Nothing has changed since the last run",
        f"Left out: {summary.skipped} ({reasons}); gone: {summary.gone}",
    ]
    if records:
        lines += ["", *describe(max(records, key=lambda record: len(record.gallery) + len(record.images)))]
    path, archive, entry, data = (
        shlex.quote(str(p)) for p in (folder.records, folder.warc, folder.site_file, folder.path.parent)
    )
    is_elsewhere = shutil.which("kronika") is None and os.access(sys.argv[0], os.X_OK)
    # in an environment that is not activated the command is not found by its name
    kronika = shlex.quote(sys.argv[0]) if is_elsewhere else "kronika"
    return [
        *lines,
        "",
        "Next",
        f"  In a spreadsheet:      {kronika} export {SITE_ID} --data {data} --bom --to news.csv",
        f"  In the shell:          jq -r '[.date, .title] | @tsv' {path}",
        f"  Again, from the WARC:  {kronika} extract {archive} --sites {entry} -o again.jsonl",
        f"  Why a field is so:     head -n 1 {path} | jq .provenance",
        f"  A real ministry:       {kronika} sites, then {kronika} crawl SITE",
    ]


def describe(record: Record) -> list[str]:
    """A record as lines to read."""
    lines = [f"One of them, {record.id}"]
    for name, value in (
        ("title", record.title),
        ("date", record.date),
        ("section", " / ".join(record.breadcrumbs)),
        ("lead", record.lead),
    ):
        if value:
            lines += _wrapped(name, value)
    blocks = record.body.split("\n\n") if record.body else []
    for block in blocks[:SHOWN_BLOCKS]:
        lines += _wrapped("body" if block is blocks[0] else "", block)
    if len(blocks) > SHOWN_BLOCKS:
        lines += _wrapped("", f"… {len(blocks) - SHOWN_BLOCKS} more paragraphs, headings and list items")
    lines += _wrapped("gallery", f"{len(record.gallery)} pictures")
    for picture in record.gallery:
        credit = f" (© {picture.credit})" if picture.credit else ""
        lines += _wrapped("", f"{picture.caption or 'no caption'}{credit}")
    return lines


def _wrapped(name: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=f"  {name:9}", subsequent_indent=" " * 11)

"""`kronika browse`: the records in a browser, by Datasette on a fresh SQLite export."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from crawler.archive.folder import data_directory
from crawler.commands.console import ProgressView
from crawler.commands.options import DataOption
from crawler.errors import ExitCode, UsageError
from exports.browse import EXTRA, datasette_metadata
from exports.export import export_sites
from exports.job import require_extra
from exports.records import site_folders

EPILOG = """
[bold]Examples[/bold]

One site, in the browser at once:  kronika browse pl-mswia-archive --open

On another port:  kronika browse --port 8080
"""

DATABASE = "news"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("browse", epilog=EPILOG)(run)


def run(
    sites: Annotated[
        list[str] | None, typer.Argument(metavar="SITE", help="Sites; without any, all that have records.")
    ] = None,
    data: DataOption = None,
    port: Annotated[
        int, typer.Option(metavar="PORT", min=0, max=65535, help="Port on this machine; 0 takes a free one.")
    ] = 8001,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the browser.")] = False,
) -> int:
    """Search and filter the records in a browser: full text, facets, ready-made queries. Ctrl-C ends it.

    Only this machine can reach it. The database is made anew each time; to keep one, use
    `kronika export --to news.sqlite`.
    """
    require_extra("datasette", EXTRA)
    # a service manager stops us with SIGTERM: end like Ctrl-C, not leaving the server and the database behind
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    folders = site_folders(data_directory(data), sites or [])
    with tempfile.TemporaryDirectory(prefix="kronika-") as place:
        database = Path(place) / f"{DATABASE}.sqlite"
        with ProgressView("index") as view:
            exported = export_sites(folders, database, "sqlite", progress=view.advance)
        metadata = Path(place) / "metadata.json"
        metadata.write_bytes(
            msgspec.json.encode(datasette_metadata(DATABASE, [folder.name for folder in folders]))
        )
        print(f"{exported.records:,} records; Ctrl-C ends", file=sys.stderr)
        command = [sys.executable, "-m", "datasette", "serve", "--immutable", str(database)]
        command += ["--metadata", str(metadata), "--host", "127.0.0.1", "--port", str(port)]
        command += ["--setting", "truncate_cells_html", "200"]
        command += ["--setting", "default_page_size", "50", "--setting", "sql_time_limit_ms", "5000"]
        command += ["--setting", "facet_time_limit_ms", "1000"]
        # Datasette tries each column for facets to suggest, up to 50 ms each: seconds a page where records are many. Those
        # of use are declared, and the menu of a column offers the others
        command += ["--setting", "suggest_facets", "off"]
        if open_browser:
            command.append("--open")
        _serve(command)
    return int(ExitCode.COMPLETE)


def _serve(command: list[str]) -> None:
    """Run the server until it ends or is interrupted; raises `UsageError` when it cannot start."""
    with subprocess.Popen(command) as server:
        try:
            code = server.wait()
        except KeyboardInterrupt:
            server.terminate()
            server.wait()
            return
    if code > 0:
        raise UsageError(f"Datasette ended with exit code {code}; is the port taken? Another: --port")

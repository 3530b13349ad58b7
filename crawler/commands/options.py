"""Options that several commands have, written once; what they mean is the commands' matter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

POLITENESS = "How politely"
REPORTING = "What is reported"
SPARK = "With --engine spark"
"""Headings of options in `--help`; those without one stand first."""

DataOption = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", help="Folder of all sites (default: $KRONIKA_DATA, else ./data)."),
]
SitesOption = Annotated[
    list[Path] | None,
    typer.Option("--sites", metavar="FILE", help="Further registry entries (TOML); may be repeated."),
]
ContactOption = Annotated[
    str | None,
    typer.Option(
        "--contact",
        metavar="ADDRESS",
        help="Address or page named in the User-Agent (default: $KRONIKA_CONTACT).",
        rich_help_panel=POLITENESS,
    ),
]
MetricsOption = Annotated[
    Path | None,
    typer.Option(
        "--metrics",
        metavar="FILE",
        help="Write the outcome in Prometheus' textfile format.",
        rich_help_panel=REPORTING,
    ),
]
SettingsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        "-s",
        metavar="NAME=VALUE",
        help="A setting that has no option: those of docs/operations.md, in a crawl also Scrapy's; may be repeated.",
    ),
]
QuietOption = Annotated[
    bool,
    typer.Option(
        "--quiet", "-q", help="No progress, no summary; only what is wrong.", rich_help_panel=REPORTING
    ),
]
SummaryOption = Annotated[
    bool, typer.Option("--json", help="Print the summary as JSON.", rich_help_panel=REPORTING)
]
OutcomeOption = Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")]
RecordSiteArgument = Annotated[
    str, typer.Argument(metavar="SITE", help="Site whose folder holds the record.")
]
RecordIdArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID", help="Id of the record, with or without `SITE:`, or the address of its page."
    ),
]

"""Kronika and other extractors on labelled pages: each gives records with what it finds, under the record's names."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from crawler.batch_worker import extract_page
from crawler.items import Record
from crawler.sites import Registry
from tests.benchmarks.corpus import PROJECT, SHARED, Case, Json, read_lines


def extract_with_kronika(cases: Sequence[Case], registry: Registry) -> list[Json]:
    """Records as `kronika extract` would write them; pages that are no articles have none."""
    found = []
    for case in cases:
        result = extract_page(case.page, registry)
        if isinstance(result, Record):
            found.append(msgspec.to_builtins(result))
    return found


def extract_with_command(name: str, shared: Path = SHARED) -> list[Json]:
    """Records of a whole set, written by the command itself."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "records.jsonl"
        manifest = shared / "corpus" / name / "manifest.jsonl"
        command = [sys.executable, "-m", "crawler.cli", "extract", "--manifest", str(manifest)]
        subprocess.run(
            [*command, "-o", str(output), "--versions", "all", "--quiet"], check=False, cwd=PROJECT
        )
        return read_lines(output) if output.exists() else []


def extract_with_trafilatura(cases: Sequence[Case]) -> list[Json]:
    """Title, date, text and links of trafilatura (its dates are htmldate's)."""
    import trafilatura
    from lxml import etree

    found = []
    for case in cases:
        text = trafilatura.extract(
            case.page.body, url=case.page.url, output_format="xml", with_metadata=True, include_links=True
        )
        if text:
            tree = etree.fromstring(text.encode())
            main = tree.find("main")
            blocks = ["".join(block.itertext()) for block in main] if main is not None else []
            links = [ref.get("target") for ref in tree.iter("ref") if ref.get("target")]
            found.append(
                {
                    "path": case.path,
                    "title": tree.get("title"),
                    "date": tree.get("date"),
                    "body": "\n\n".join(blocks),
                    "links": [{"url": link} for link in links],
                }
            )
    return found


def extract_with_newspaper(cases: Sequence[Case]) -> list[Json]:
    """Title, date and text of newspaper4k; raises ImportError where it is not installed."""
    import newspaper

    found = []
    for case in cases:
        article = newspaper.Article(case.page.url or "http://localhost/", fetch_images=False)
        try:
            article.download(input_html=case.page.body.decode("utf-8", "replace"))
            article.parse()
        except ImportError:  # languages for which it wants a tokeniser of its own: nothing found
            continue
        date = article.publish_date
        found.append(
            {
                "path": case.path,
                "title": article.title,
                "date": date.date().isoformat() if date else None,
                "body": article.text,
            }
        )
    return found


def extract_with_readability(cases: Sequence[Case]) -> list[Json]:
    """Title and text of readability-lxml; raises ImportError where it is not installed."""
    import readability
    from lxml import html

    found = []
    for case in cases:
        document = readability.Document(case.page.body.decode("utf-8", "replace"))
        body = html.fromstring(document.summary())
        found.append({"path": case.path, "title": document.short_title(), "body": body.text_content()})
    return found


class Peer(NamedTuple):
    """Another extractor, what it is installed as, and which of the labelled fields it gives."""

    extract: Callable[[Sequence[Case]], list[Json]]
    package: str
    fields: frozenset[str]


PEERS = {
    "trafilatura": Peer(
        extract_with_trafilatura, "trafilatura", frozenset(("title", "date", "body", "segments", "links"))
    ),
    "newspaper4k": Peer(
        extract_with_newspaper, "newspaper4k", frozenset(("title", "date", "body", "segments"))
    ),
    "readability": Peer(
        extract_with_readability, "readability-lxml", frozenset(("title", "body", "segments"))
    ),
}

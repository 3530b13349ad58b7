"""Writes what of the documentation follows from the code (record, commands, exit codes, platforms and sites) and from
the measurements in docs/bench.json (the parts of speed.md and capacity.md between marks, and of the README if it has
such marks).

`make docs` runs it before it builds the site; `tests/test_docs.py` fails when a page is not what this would write.
"""

from __future__ import annotations

import ast
import itertools
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from crawler import errors, items
from crawler.archive.runs import EXIT_ORDER
from crawler.errors import ExitCode
from crawler.sites import PLATFORM_NAMES, evidence_kind, load_registry
from exports.schema import COLUMNS, Column

DOCS = Path(__file__).resolve().parent
sys.path.append(str(DOCS))  # the folder is no package

import bench_results  # noqa: E402
import capacity_tables  # noqa: E402
import command_reference  # noqa: E402
import scores  # noqa: E402
import speed_tables  # noqa: E402
from command_reference import NOTE, cell  # noqa: E402

MARKED = (DOCS / "speed.md", DOCS / "capacity.md", DOCS / "accuracy.md", DOCS.parent / "README.md")
"""Pages that are written by hand but for the blocks of `speed_tables`, `capacity_tables` and `scores`."""

KIND_NAMES = {
    "string": "text",
    "integer": "whole number",
    "boolean": "true or false",
    "instant": "UTC instant",
    "strings": "list of texts",
    "struct": "object",
    "structs": "list of objects",
    "json": "object",
}

PLATFORM_TEXTS = {
    "intracom": "INTRACOM WebAdministrator, a Polish system: interior ministry, police, border guard and others",
    "govpl": "www.gov.pl, the portal of Polish ministries and offices",
    "gsb": "Government Site Builder, German federal ministries and agencies",
    "coremedia": "CoreMedia",
    "europarl": "press releases of the European Parliament",
    "typo3": "TYPO3",
    "wordpress": "WordPress",
    "drupal": "Drupal",
    "aem": "Adobe Experience Manager",
    "text": "captures of plain text: WET records, text dumps of browsers, saved texts",
    "generic": "any other system: structured data, common marks of news pages, and trafilatura as fallback",
}

EVIDENCE_TEXTS = {
    "page": "the list of news, or a page that links to it, was seen in a stored page",
    "public": "somebody else's program or text names the address",
    "named": "the host is known as a site of its platform; the address of the list was not seen",
    "unverified": "general knowledge that was not looked up",
}

EXIT_REMEDIES = {
    ExitCode.COMPLETE: "nothing",
    ExitCode.INTERNAL: "report it, with the log of the run (`runs/RUN-ID/log`)",
    ExitCode.USAGE: "read the message: it names option, file, entry or key",
    ExitCode.PARTIAL: "nothing; look when it stays for days",
    ExitCode.BLOCKED: "slow down (`--delay`), look at the page in a browser, write to the site's operator",
    ExitCode.LOCKED: "nothing, or find the run that hangs: `kronika status` names it",
    ExitCode.DAMAGED: "make room on the disk, or raise the limit that the message names; `kronika verify SITE` names what is damaged",
    ExitCode.ALARM: "look at the site: it was probably rebuilt (`kronika inspect URL`)",
}


def pages() -> dict[Path, str]:
    """Every page that is generated, or holds generated parts, and its text."""
    makers: dict[str, Callable[[], Iterator[str]]] = {
        "record.md": record_page,
        "commands.md": command_reference.commands_page,
        "exit-codes.md": exit_codes_page,
        "platforms.md": platforms_page,
    }
    made = {DOCS / "reference" / name: "\n".join(make()).rstrip() + "\n" for name, make in makers.items()}
    parts = figures(bench_results.Results()) | scores.blocks()
    for path in MARKED:
        text = path.read_text(encoding="utf-8")
        if "<!-- begin: " in text:
            made[path] = fill(text, parts)
    return made


def figures(results: bench_results.Results) -> dict[str, str]:
    """The generated parts of the pages on speed and capacity, by name."""
    tables = speed_tables.blocks(results) | capacity_tables.blocks(results)
    return {name: "\n".join(lines) for name, lines in tables.items()}


def fill(text: str, parts: dict[str, str]) -> str:
    """The text with each part between its marks; raises SystemExit for a mark that names none or has no end."""

    def part(found: re.Match[str]) -> str:
        name = found[1]
        if name not in parts:
            raise SystemExit(f"there is no part {name} to put into a page")
        return f"<!-- begin: {name} -->\n\n{parts[name]}\n\n<!-- end -->"

    # up to the first end, and over no other begin
    pattern = r"<!-- begin: ([\w-]+) -->\n(?:(?!<!-- begin: ).)*?<!-- end -->"
    filled, count = re.subn(pattern, part, text, flags=re.S)
    if count != text.count("<!-- begin: ") or count != text.count("<!-- end -->"):
        raise SystemExit("a mark of a generated part has no partner")
    return filled


# ---------------------------------------------------------------- record


def record_page() -> Iterator[str]:
    yield from (
        NOTE,
        "",
        "# The record",
        "",
        f"One news item, schema `{items.SCHEMA}`: one JSON object a line, UTF-8, every key present and in this order. "
        "**null** in the last column says that a key may be null: the page does not say. Texts are NFC, with single "
        "blanks, without soft hyphens, control characters and zero-width ones that are part of no word.",
        "",
        "The same as [JSON Schema](../schema/kronika-1.json). Within this version of the schema keys may be added, "
        "never changed or removed. How to read the keys that need a word more is in the "
        "[researcher's tutorial](../tutorials/researcher.md#understand-every-column).",
        "",
    )
    yield from _columns(COLUMNS)
    for column in COLUMNS:
        if column.fields:
            form = "Each item" if column.kind == "structs" else "The object"
            yield from ("", f"## {column.name}", "", f"{column.description} {form} holds:", "")
            yield from _columns(column.fields)
    yield from (
        "",
        "## What counts as a change",
        "",
        "`content_hash` covers these keys, and `version` counts its values: "
        + ", ".join(f"`{name}`" for name in items.CONTENT_FIELDS)
        + ". Addresses of thumbnails are left out of it, and so are the keys that follow from the registry.",
    )


def _columns(columns: Iterable[Column]) -> Iterator[str]:
    yield "| key | type | meaning | |"
    yield "|---|---|---|---|"
    for column in columns:
        kind = KIND_NAMES[column.kind]
        meaning = column.description
        if len(column.values) > 1:
            meaning += " One of: " + ", ".join(f"`{value}`" for value in column.values) + "."
        elif column.values:
            meaning += f" Always `{column.values[0]}`."
        name = f"[`{column.name}`](#{column.name})" if column.fields else f"`{column.name}`"
        yield f"| {name} | {kind} | {cell(meaning)} | {'null' if column.nullable else ''} |"


# ---------------------------------------------------------------- exit codes


def exit_codes_page() -> Iterator[str]:
    yield from (
        NOTE,
        "",
        "# Exit codes",
        "",
        "Every command ends with one of these; the numbers never change their meaning.",
        "",
        "| code | name | meaning | what to do |",
        "|---|---|---|---|",
    )
    texts = _member_texts()
    for code in ExitCode:
        yield f"| {int(code)} | `{code.name}` | {cell(texts[code.name])} | {cell(EXIT_REMEDIES[code])} |"
    order = ", ".join(str(int(code)) for code in EXIT_ORDER)
    yield from (
        "",
        f"A command that works on several sites ends with the worst of their codes, in this order: {order}.",
        "",
        "`kronika diff` uses 7 for files that differ, `kronika export` for a target that would shrink to less than "
        "half, `kronika inspect` 3 for a page that is no article, `kronika extract` 3 for files that could not be "
        "read beside others that could, and 2 when there was nothing else: then it writes nothing. `kronika status` "
        "ends with the code of each site's last run. What the mails of a daily crawl say, and what to do, "
        "is in [the operator's tutorial](../tutorials/operator.md#react).",
    )


def _member_texts() -> dict[str, str]:
    """The docstring under each member of `ExitCode`, which only the source has."""
    tree = ast.parse(Path(errors.__file__).read_text(encoding="utf-8"))
    (body,) = (n.body for n in ast.walk(tree) if isinstance(n, ast.ClassDef) and n.name == "ExitCode")
    found = {}
    for member, text in itertools.pairwise(body):
        if (
            isinstance(member, ast.Assign)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
        ):
            (target,) = member.targets
            found[ast.unparse(target)] = str(text.value.value)
    return found


# ---------------------------------------------------------------- platforms and sites


def platforms_page() -> Iterator[str]:
    sites = load_registry([]).sites
    by_platform = Counter(name for site in sites for name in {era.platform for era in site.eras})
    by_evidence = Counter(evidence_kind(site) for site in sites)
    yield from (
        NOTE,
        "",
        "# Platforms and sites",
        "",
        f"{len(sites)} sites come with Kronika. A site needs no code of its own: it runs on a platform, and each "
        "platform has one parser. A page whose site is unknown is read by the parser whose fingerprint it bears, "
        "else by the generic one. What an entry says is in [the registry of sites](../sites.md).",
        "",
        "## Platforms",
        "",
        "| platform | what it is | sites |",
        "|---|---|---|",
    )
    for name in PLATFORM_NAMES:
        yield f"| `{name}` | {PLATFORM_TEXTS[name]} | {by_platform[name] or ''} |"
    if unnamed := sum(not site.eras for site in sites):
        yield f"| not stated: recognised page by page | | {unnamed} |"
    yield from (
        "",
        "## How well the addresses are known",
        "",
        "Be warned: an entry says where the news of a site should be, and only some of these addresses were seen in a "
        "page. Nobody is contacted to find out; `kronika crawl SITE --max-pages 20` tells.",
        "",
        "| evidence | meaning | sites |",
        "|---|---|---|",
    )
    for kind, text in EVIDENCE_TEXTS.items():
        yield f"| `{kind}` | {text} | {by_evidence[kind]} |"
    yield from ("", "## Sites", "", "| id | publisher | platform | evidence |", "|---|---|---|---|")
    for site in sites:
        eras = (f"{e.platform} until {e.until}" if e.until else e.platform for e in site.eras)
        platform = ", then ".join(eras) or "recognised"
        yield f"| `{site.id}` | {cell(site.publisher or '')} | {platform} | {evidence_kind(site)} |"


def main() -> None:
    for path, text in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(DOCS.parent))


if __name__ == "__main__":
    main()

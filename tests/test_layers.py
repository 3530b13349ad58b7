"""The import direction of the layers, read from the source; an import upwards fails here."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BASE = {
    "crawler.calendars",
    "crawler.credit_marks",
    "crawler.digests",
    "crawler.feed_marks",
    "crawler.header_lines",
    "crawler.items",
    "crawler.errors",
    "crawler.months",
    "crawler.patterns",
    "crawler.same_page",
    "crawler.text",
    "crawler.urls",
    "crawler.zones",
}

LAYERS: dict[str, set[str]] = {
    "crawler.items": {"crawler.items", "msgspec"},
    "crawler.errors": set(),
    "crawler.months": set(),
    "crawler.patterns": set(),
    "crawler.same_page": {"crawler.patterns", "crawler.urls"},
    "crawler.calendars": set(),
    "crawler.credit_marks": set(),
    "crawler.digests": set(),
    "crawler.feed_marks": set(),
    "crawler.header_lines": set(),
    "crawler.text": set(),
    "crawler.urls": {"w3lib"},
    "crawler.zones": set(),
    "crawler.encoding": {"crawler.encoding", "w3lib", "charset_normalizer"},
    "crawler.tree": {"crawler.tree", "chompjs", "lxml"},
    "crawler.document": BASE
    | {
        "crawler.encoding",
        "crawler.tree",
        "lxml",
        "bs4",
        "w3lib",
    },
    "crawler.parsers": BASE
    | {
        "crawler.document",
        "crawler.parsers",
        "crawler.encoding",
        "lxml",
        "bs4",
        "msgspec",
        "trafilatura",
    }
    | {"cssselect", "w3lib"},
    "crawler.sites": BASE | {"crawler.sites", "crawler.parsers", "msgspec", "cssselect", "lxml"},
    "crawler.extract": BASE | {"crawler.sites", "crawler.parsers", "crawler.document", "msgspec"},
    "crawler.sources": BASE
    | {"crawler.sources", "msgspec", "fastwarc", "brotli", "zstandard", "lz4", "w3lib"},
    "crawler.archive": BASE | {"crawler.archive", "msgspec"},
    "crawler.middlewares": BASE
    | {"crawler.middlewares", "crawler.archive", "crawler.sources", "scrapy", "twisted", "protego"},
    "pipelines": BASE | {"pipelines", "msgspec", "dateparser", "scrapy", "itemadapter"},
    "exports": BASE
    | {
        "exports",
        "msgspec",
        "pyarrow",
        "jinja2",
        "zstandard",
        "sqlite_utils",
        "datasette",
        "fastwarc",
        "cryptography",
    },
}
"""What a package may import besides the standard library; longest prefix wins. Spiders, commands, settings and the
command line stand above and may import all."""

FIELDS = "phrases page files survey dates taxonomy people titles texts pictures lists portals".split()
"""The packages of `crawler.parsers.fields` in the order in which they may import one another."""
for _place, _name in enumerate(FIELDS):
    LAYERS[f"crawler.parsers.fields.{_name}"] = (LAYERS["crawler.parsers"] - {"crawler.parsers"}) | {
        "crawler.parsers.UrlKind",
        *(f"crawler.parsers.fields.{known}" for known in FIELDS[: _place + 1]),
    }

ABOVE = tuple(
    f"crawler.{name}"
    for name in "__main__ spiders commands cli settings crawl batch fetch demo wayback imports spark time_limit scratch".split()
)

FORBIDDEN = {
    # DESIGN: a pipeline knows no parsers and no sites; a parser has no clock, network or files
    "crawler.parsers": {"time", "socket", "urllib.request", "pathlib", "os", "io", "random"},
}


def modules(project: Path) -> Iterator[tuple[str, Path]]:
    for package in ("crawler", "pipelines", "exports"):
        for path in sorted((project / package).rglob("*.py")):
            parts = path.relative_to(project).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute here"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def layer_of(module: str) -> str | None:
    matches = [layer for layer in LAYERS if module == layer or module.startswith(layer + ".")]
    return max(matches, key=len) if matches else None


def is_allowed(name: str, allowed: set[str]) -> bool:
    if name.partition(".")[0] in sys.stdlib_module_names:
        return True
    return any(name == entry or name.startswith(entry + ".") for entry in allowed)


def test_every_import_goes_downwards(project: Path) -> None:
    wrong = []
    for module, path in modules(project):
        layer = layer_of(module)
        if layer is None:
            continue
        for name, line in imports(path):
            if not is_allowed(name, LAYERS[layer]) or is_allowed_forbidden(name, layer):
                wrong.append(f"{path.relative_to(project)}:{line}: {module} imports {name}")
    assert not wrong, "\n".join(wrong)


def is_allowed_forbidden(name: str, layer: str) -> bool:
    forbidden = (
        bad for above, names in FORBIDDEN.items() if f"{layer}.".startswith(f"{above}.") for bad in names
    )
    return any(name == bad or name.startswith(bad + ".") for bad in forbidden)


def test_every_module_has_a_layer(project: Path) -> None:
    homeless = [
        module
        for module, _ in modules(project)
        if layer_of(module) is None and module not in ("crawler",) and not module.startswith(ABOVE)
    ]
    assert not homeless, f"name the layer of {homeless} in LAYERS"


@pytest.mark.parametrize(
    ("module", "name", "allowed"),
    [
        ("pipelines.dates", "crawler.parsers.generic", False),
        ("pipelines.store", "scrapy.Spider", True),
        ("crawler.parsers.intracom", "crawler.sites.Registry", False),
        ("crawler.parsers.fields.dates.stamps", "crawler.parsers.fields.page.blocks", True),
        ("crawler.parsers.fields.dates.stamps", "crawler.parsers.fields.pictures.credits", False),
        ("crawler.parsers.fields.dates.stamps", "crawler.parsers.fields.engine", False),
        ("exports.csv", "pipelines.record.build_record", False),
        ("crawler.sources.warc", "crawler.items.Page", True),
        ("crawler.middlewares.recording", "crawler.spiders.refusals", False),
    ],
)
def test_the_rule_itself(module: str, name: str, allowed: bool) -> None:
    layer = layer_of(module)
    assert layer is not None
    assert is_allowed(name, LAYERS[layer]) is allowed


def test_no_module_is_too_long(project: Path) -> None:
    long = [f"{m} ({n} lines)" for m, p in modules(project) if (n := len(p.read_text().splitlines())) > 400]
    assert not long, f"split {long}"


def test_no_catch_all_names(project: Path) -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}
    assert not [m for m, _ in modules(project) if m.rpartition(".")[2] in vague]

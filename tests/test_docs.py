"""The documentation keeps step with the code: its commands run and print what it shows, its tables name what there is.

On the pages of `RUN`, every line `$ …` of a console block is run in a folder with the demo's data, in the order of the
page, unless `<!-- not run: reason -->` stands above the block; what the page prints below it must come out, where `…` stands for anything (alone
on its line: for any lines). Blocks with a title are written as files, Python blocks are run.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import itertools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, get_args

import pytest

from crawler import settings
from crawler.cli import COMMANDS
from crawler.errors import ExitCode
from crawler.items import Record, RejectionReason
from crawler.sites import load_registry
from exports.formats import FORMATS, format_name_of
from tests.served_command import write_command
from tests.test_layers import LAYERS

PROJECT = Path(__file__).resolve().parent.parent
DOCS = PROJECT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
TEXTS = [*PAGES, *(PROJECT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]
RUN = [
    page
    for page in PAGES
    if page.parent.name in ("tutorials", "how-to") or page.name in ("index.md", "promises.md", "warnings.md")
]


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def name_of(path: Path) -> str:
    return str(path.relative_to(PROJECT))


@cache
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_generate", DOCS / "generate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# ---------------------------------------------------------------- blocks and commands


class Block(NamedTuple):
    """A fenced block: its language, the file name in its title, its text, the line it begins on, whether it is run."""

    language: str
    title: str | None
    text: str
    line: int
    is_run: bool


class Step(NamedTuple):
    """A command with the output that the page shows below it; None: to be run, not compared."""

    command: str
    output: str
    line: int


def blocks(text: str) -> list[Block]:
    found = []
    fence = r'^(<!-- not run: [^\n]+ -->\n)?```([\w-]*)(?: title="([^"]+)")?[^\n]*\n(.*?)^```$'
    for match in re.finditer(fence, text, re.M | re.S):
        found.append(
            Block(match[2], match[3], match[4], text.count("\n", 0, match.start(4)) + 1, match[1] is None)
        )
    return found


def steps(block: Block) -> Iterator[Step]:
    for part in re.split(r"^(?=\$ )", block.text, flags=re.M):
        if part.startswith("$ "):
            line = block.line + block.text.count("\n", 0, block.text.index(part))
            command, _, output = part.removeprefix("$ ").partition("\n")
            while command.endswith("\\"):  # goes on in the next line
                more, _, output = output.partition("\n")
                command += f"\n{more}"
            yield Step(command, output, line)


def pattern_of(output: str) -> str:
    lines = []
    for line in output.splitlines():
        if line.strip() == "…":
            lines.append(r"(?:[^\n]*\n)*?")
        else:
            lines.append(re.escape(line.rstrip()).replace("…", r"[^\n]*") + r"[ \t]*\n")
    return "".join(lines)


@pytest.mark.parametrize(
    ("shown", "printed", "fits"),
    [
        ("a … c\n", "a b c\n", True),
        ("a\n…\nc\n", "a\nb\nb\nc\n", True),
        ("a\n", "a\nb\n", False),
        ("a\nb\n", "a\n", False),
        ("2 records\n", "20 records\n", False),
    ],
)
def test_the_comparison_of_outputs(shown: str, printed: str, *, fits: bool) -> None:
    assert bool(re.fullmatch(pattern_of(shown), printed)) is fits


class Shell:
    """Runs the commands of one page in its own folder."""

    def __init__(self, place: Path, bin_folder: Path) -> None:
        self.place = place
        self.code = 0
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("KRONIKA_")},
            "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(PROJECT),
            "PYTHONUNBUFFERED": "1",
            "COLUMNS": "80",
            "LC_ALL": "C.UTF-8",
        }

    def run(self, command: str) -> str:
        """What the command prints, both outputs in their order; `code` is its exit code after it."""
        done = subprocess.run(
            ["bash", "-c", f"(exit {self.code}); {command}"],
            cwd=self.place,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
            check=False,
        )
        self.code = done.returncode
        return done.stdout


@pytest.fixture(scope="session")
def bin_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the command `kronika` of this checkout."""
    folder = tmp_path_factory.mktemp("bin")
    write_command(folder / "kronika")
    return folder


class Demo(NamedTuple):
    """What `kronika demo --data data` leaves in an empty folder, and what it prints."""

    data: Path
    printed: str


DEMO = "kronika demo --data data"


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory, bin_folder: Path) -> Demo:
    place = tmp_path_factory.mktemp("demo")
    shell = Shell(place, bin_folder)
    printed = shell.run(DEMO)
    assert shell.code == 0, printed
    return Demo(place / "data", printed)


@pytest.mark.parametrize("page", RUN, ids=name_of)
def test_the_commands_of_the_page_do_what_it_shows(
    page: Path, demo: Demo, bin_folder: Path, tmp_path: Path
) -> None:
    text = text_of(page)
    for tool in ("jq", "sqlite3", "bash"):
        if f"{tool} " in text and not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    shutil.copytree(demo.data, tmp_path / "data")
    is_made = False
    shutil.copy(PROJECT / "tests" / "fixtures" / "intracom" / "article.html", tmp_path / "page.html")
    shell = Shell(tmp_path, bin_folder)
    count = 0
    for block in blocks(text):
        if block.title:
            (tmp_path / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == "python":
            run_python(block, page, shell)
        elif block.language == "console" and block.is_run:
            todo = list(steps(block))
            for step, following in itertools.zip_longest(todo, todo[1:]):
                # the first crawl of a page is the one that made the data: it need not be run again
                printed = shell.run(step.command) if is_made or step.command != DEMO else demo.printed
                is_made |= step.command == DEMO
                where = f"{name_of(page)}:{step.line}: {step.command}"
                assert re.fullmatch(pattern_of(step.output), printed), f"{where}\n{printed}"
                is_asked = following is not None and following.command == "echo $?"
                assert is_asked or shell.code == 0, f"{where}: exit code {shell.code}\n{printed}"
                count += 1
    assert count == len(re.findall(r"^\$ ", text, re.M)) - sum(
        block.text.count("\n$ ") + block.text.startswith("$ ") for block in blocks(text) if not block.is_run
    ), "a command in a block that is not seen as one"


def test_the_snippets_of_the_readme(demo: Demo, bin_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(demo.data, tmp_path / "data")
    shell = Shell(tmp_path, bin_folder)
    found = [block for block in blocks(text_of(PROJECT / "README.md")) if block.language in ("python", "sql")]
    assert {block.language for block in found} == {"python", "sql"}
    for block in found:
        if block.language == "sql":
            query = block.text.strip().rstrip(";")
            block = block._replace(text=f"import duckdb\nprint(duckdb.sql({query!r}).fetchall())")
        run_python(block, PROJECT / "README.md", shell)


def run_python(block: Block, page: Path, shell: Shell) -> None:
    for module in re.findall(r"^import (\w+)", block.text, re.M):
        if importlib.util.find_spec(module) is None:
            return
    printed = shell.run(f"{shlex.quote(sys.executable)} -W error -c {shlex.quote(block.text)}")
    assert shell.code == 0, f"{name_of(page)}:{block.line}\n{printed}"
    assert printed, f"{name_of(page)}:{block.line} prints nothing"


# ---------------------------------------------------------------- every command line, run or not


def command_lines(text: str) -> Iterator[str]:
    """Every `kronika …` of blocks and running text, without what follows it in a pipe or list."""
    text = re.sub(r"\\\n\s*", " ", text)
    for block in blocks(text):
        if block.language in ("console", "sh", "bash", "crontab", "ini"):
            for line in block.text.splitlines():
                for match in re.finditer(r"(?:^|[\s|&;/=(])kronika (?![:&|;])([^|&;#>()]*)", line):
                    if not line.startswith("kronika: "):
                        yield match[1].strip()
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    for code in re.findall(r"`kronika ([^`]+)`", prose):
        yield re.split(r"[|&;]", code.replace("\\|", " "))[0].strip()


def words_of(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:
        return line.split()


@cache
def options_by_command() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}

    def add(command: object) -> None:
        path = command.path.removeprefix("kronika ")  # type: ignore[attr-defined]
        found[path] = {name for one in command.options for name in one.names} | {"--help"}  # type: ignore[attr-defined]
        for child in command.children:  # type: ignore[attr-defined]
            add(child)

    for command in generator().command_reference.commands():
        add(command)
    return found


def problems_of(line: str) -> list[str]:
    """What of a command line does not exist: the command, or an option of it."""
    words = words_of(line)
    if not words or not words[0][0].isalpha():
        return []
    if words[0].isupper():  # `kronika COMMAND --help`
        return []
    if words[0] not in COMMANDS:
        return [f"no command {words[0]}"]
    known = options_by_command()
    path = " ".join(words[:2]) if " ".join(words[:2]) in known else words[0]
    options = {word.partition("=")[0] for word in words[1:] if re.fullmatch(r"--?[a-z][\w-]*(?:=.*)?", word)}
    return [f"{path} has no {option}" for option in sorted(options - known[path] - known[words[0]])]


def test_the_check_of_command_lines() -> None:
    assert problems_of("crawl pl-mswia --max-pages 20 -q") == []
    assert problems_of("sites check my.toml --json") == []
    assert problems_of("crawl pl-mswia --depth 3") == ["crawl has no --depth"]
    assert problems_of("publish --to x") == ["no command publish"]


@pytest.mark.parametrize("page", TEXTS, ids=name_of)
def test_every_command_and_option_exists(page: Path) -> None:
    wrong = [
        f"kronika {line}: {problem}" for line in command_lines(text_of(page)) for problem in problems_of(line)
    ]
    assert not wrong, "\n".join(wrong)


def test_commands_are_found_in_the_pages() -> None:
    lines = [line for page in TEXTS for line in command_lines(text_of(page))]
    assert len(lines) > 100
    assert {line.split()[0] for line in lines} >= set(COMMANDS)


@pytest.mark.parametrize("page", TEXTS, ids=name_of)
def test_every_site_and_format_exists(page: Path) -> None:
    text = text_of(page)
    own = set(re.findall(r"^\[([a-z0-9-]+)\]$", text, re.M))
    sites = {site.id for site in load_registry([]).sites} | own | {"pl-demo", "pl-przyklad"}
    takes_sites = ("crawl", "wayback", "export", "report", "status", "history", "verify", "browse")
    for line in command_lines(text):
        words = words_of(line)
        if words and words[0] in takes_sites:
            named = [word for word in words[1:] if re.fullmatch(r"[a-z]{2}-[a-z-]+", word)]
            assert set(named) <= sites, line
        for option, value in itertools.pairwise(words):
            if option == "--format" and value.islower():
                assert value in FORMATS, line
            if words[0] == "export" and option == "--to" and "." in value and "--format" not in words:
                assert format_name_of(Path(value)) in FORMATS, line


@pytest.mark.parametrize("page", TEXTS, ids=name_of)
def test_what_is_installed_is_the_checkout(page: Path) -> None:
    """Kronika is in no package index: `pip install kronika` would end with an error, or fetch a stranger's package."""
    assert not re.findall(r"pip install [^\n`]*(?<![\w/.-])kronika\b(?!/)[^\n`]*", text_of(page))


# ---------------------------------------------------------------- tables


@pytest.mark.parametrize("path", list(generator().pages()), ids=name_of)
def test_the_generated_pages_are_those_of_the_code(path: Path) -> None:
    assert text_of(path) == generator().pages()[path], "run: python docs/generate.py"


def first_cells(text: str, head: str) -> list[str]:
    """First cells of the rows of the table that begins with this head."""
    rows = text[text.index(head) :].split("\n\n")[0].splitlines()[2:]
    return [row.strip("|").split(" | ")[0].strip() for row in rows]


def test_every_argument_and_option_is_explained() -> None:
    for command in generator().command_reference.commands():
        for one in (*command.arguments, *command.options):
            assert one.text, f"{command.path} {one.names or one.value}"
            assert "<class" not in one.text, f"{command.path} {one.names}"


def test_the_readme_lists_exactly_the_commands() -> None:
    cells = first_cells(text_of(PROJECT / "README.md"), "| command | does |")
    assert [re.sub(r"`kronika (\w+).*", r"\1", cell) for cell in cells] == list(COMMANDS)


def test_the_readme_shows_a_whole_record() -> None:
    (block,) = (block for block in blocks(text_of(PROJECT / "README.md")) if block.language == "json")
    assert list(json.loads(block.text)) == list(Record.__struct_fields__)


def test_the_record_of_the_readme_is_one_of_the_demo(demo: Demo) -> None:
    (block,) = (block for block in blocks(text_of(PROJECT / "README.md")) if block.language == "json")
    shown = json.loads(block.text)
    lines = (demo.data / "pl-demo" / "records.jsonl").read_text(encoding="utf-8").splitlines()
    (made,) = (record for record in map(json.loads, lines) if record["id"] == shown["id"])
    assert set(shown["capture"]) == set(made["capture"])
    for record in (shown, made):  # what differs from run to run: port, times, places
        for key in ("capture", "content_hash", "first_seen", "last_seen", "changed"):
            del record[key]
    same_port = [re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1", json.dumps(record)) for record in (shown, made)]
    assert json.loads(same_port[0]) == json.loads(same_port[1])


def test_the_readme_names_every_exit_code() -> None:
    text = " ".join(text_of(PROJECT / "README.md").split())
    assert re.findall(r"(\d) ", text.split("Exit codes: ")[1].split(". ")[0]) == [
        str(int(c)) for c in ExitCode
    ]


def test_the_table_of_mails_holds_exit_codes() -> None:
    cells = first_cells(text_of(DOCS / "tutorials" / "operator.md"), "| code |")
    assert len(cells) >= 5
    assert {int(cell) for cell in cells} <= set(ExitCode)


def test_every_column_that_is_explained_exists() -> None:
    text = (
        text_of(DOCS / "tutorials" / "researcher.md").split("## Understand every column")[1].split("\n## ")[0]
    )
    names = [name for bold in re.findall(r"\*\*(`[^*]+`)\*\*", text) for name in re.findall(r"`(\w+)`", bold)]
    assert len(names) > 15
    assert set(names) <= set(Record.__struct_fields__)


def test_the_table_of_layers_names_every_layer() -> None:
    text = text_of(DOCS / "architecture.md")
    named = {name for cell in first_cells(text, "| package |") for name in re.findall(r"`([\w.]+)`", cell)}
    assert set(LAYERS) <= named
    assert {name for name in named if importlib.util.find_spec(name) is None} == set()


def test_the_functions_that_decide_on_fields_exist() -> None:
    cells = re.findall(
        r"^\| [^|]+ \| ([^|]+) \|$", text_of(DOCS / "architecture.md").split("| begin at |")[1], re.M
    )
    named = [
        name
        for cell in cells
        for name in re.findall(r"`(\w+(?:\.\w+)+)`", cell)
        if not name.startswith("crawler")
    ]
    assert len(named) > 15
    for name in named:
        module, _, function = name.rpartition(".")
        assert hasattr(importlib.import_module(f"crawler.parsers.fields.{module}"), function), name


# ---------------------------------------------------------------- warnings and reasons

REASON_CALLS = {"fail", "skip", "_refuse", "_reject", "_retry", "Skip", "FetchError", "Rejection"}
REASON_TABLES = {"reasons", "skipped", "failed"}
REASON_FUNCTIONS = {"_judge", "judge_address"}
REASON_LISTS = {"FAILURES", "SKIPPED_FOR_NOW", "NEVER_VISITED"}


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for package in ("crawler", "pipelines", "exports"):
        for path in sorted((PROJECT / package).rglob("*.py")):
            yield path, ast.parse(text_of(path))


def names_in(*nodes: ast.expr) -> Iterator[str]:
    """Strings that look like a counter's name; `http_{status}` gives `http_*`."""
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(p.value) if isinstance(p, ast.Constant) else "*" for p in node.values)
            yield from [re.sub(r"\*.*", "*", text)] if re.fullmatch(r"[a-z_]+\*[a-z]*", text) else []
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from [node.value] if re.fullmatch(r"[a-z][a-z0-9_]*", node.value) else []
        elif isinstance(node, ast.IfExp):
            yield from names_in(node.body, node.orelse)
        elif isinstance(node, ast.Tuple):
            yield from names_in(*node.elts)


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def warnings_in(tree: ast.AST) -> Iterator[str]:
    """Names that some code puts into a record's warnings."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="warnings"), attr="append")):
                yield from names_in(*node.args)
            case (
                ast.keyword(arg="warnings", value=value)
                | ast.Assign(targets=[ast.Name(id="warnings")], value=value)
            ):
                yield from names_in(value)


def reasons_in(tree: ast.AST) -> Iterator[str]:
    """Names under which some code counts what gave no record."""
    for node in ast.walk(tree):
        match node:
            case ast.Call() if called(node) in REASON_CALLS or any(
                isinstance(argument, ast.Attribute) and argument.attr in REASON_CALLS
                for argument in node.args
            ):
                yield from names_in(*node.args, *(k.value for k in node.keywords if k.arg == "reason"))
            case ast.Subscript(value=ast.Attribute(attr=name) | ast.Name(id=name)) if name in REASON_TABLES:
                yield from names_in(node.slice)
            case ast.Return(value=ast.Tuple(elts=[ast.Constant(value="skipped"), reason])):
                yield from names_in(reason)
            case ast.FunctionDef(name=name) if name in REASON_FUNCTIONS:
                returned = (n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value)
                yield from names_in(*(value for value in returned if not isinstance(value, ast.Tuple)))
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple(elts=elements)) if (
                name in REASON_LISTS
            ):
                for element in elements:
                    yield from names_in(element)


def documented(*headings: str) -> set[str]:
    text = text_of(DOCS / "reference" / "warnings.md")
    sections = re.split(r"^## ", text, flags=re.M)[1:]
    chosen = [s for s in sections if s.startswith(headings)]
    assert chosen
    cells = [row.split(" | ")[0] for s in chosen for row in s.splitlines() if row.startswith("| `")]
    return {name for cell in cells for name in re.findall(r"`([\w*]+)`", cell)}


def test_every_warning_is_documented_and_exists() -> None:
    found = {name for _, tree in sources() for name in warnings_in(tree)}
    assert {"date_missing", "encoding_repaired", "text_capture_generic", "unknown_block"} <= found
    assert documented("Warnings") == found


def test_every_reason_is_documented() -> None:
    found = {name for path, tree in sources() if "commands" not in path.parts for name in reasons_in(tree)}
    found |= set(get_args(RejectionReason))
    assert {"robots", "offsite", "timeout", "http_*", "no_article_*", "revisit_unresolved"} <= found
    missing = {name for name in found - documented("Why") if not name.startswith("http_")}
    assert not missing, f"docs/reference/warnings.md does not explain {sorted(missing)}"


def test_every_setting_without_an_option_is_documented() -> None:
    has_option = {
        "KRONIKA_CONTACT",
        "KRONIKA_DATA",
        "KRONIKA_SITES",
        "KRONIKA_MAX_WAIT",
        "KRONIKA_WAYBACK_ENDPOINT",
    }
    rows = re.findall(r"^\| `(KRONIKA_\w+)` \| (\S+) \|", text_of(DOCS / "operations.md"), re.M)
    defaults = {name: str(value) for name, value in vars(settings).items() if name.startswith("KRONIKA_")}
    assert dict(rows) == {name: value for name, value in defaults.items() if name not in has_option}


def test_every_documented_reason_exists() -> None:
    code = "\n".join(text_of(path) for path, _ in sources())
    stale = [name for name in documented("Why") if not re.search(rf"""["']{name.rstrip("*")}["'{{]""", code)]
    assert not stale


def test_the_finders_find() -> None:
    tree = ast.parse(
        "warnings.append('odd_thing')\nArticle(warnings=('rare_thing',))\n"
        "self.fail(task, f'http_{status}')\nreturn_value = Skip('strange_type', 'text/x')\n"
        "later(session.skip, task, 'far_away')\n"
    )
    assert set(warnings_in(tree)) == {"odd_thing", "rare_thing"}
    assert set(reasons_in(tree)) == {"http_*", "strange_type", "far_away"}


# ---------------------------------------------------------------- links, navigation, site


def slug(heading: str) -> str:
    """The anchor that both MkDocs and GitHub give a heading of letters, digits and common marks."""
    plain = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", heading).replace("`", "")
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


@cache
def anchors(path: Path) -> set[str]:
    prose = re.sub(r"^```.*?^```$", "", text_of(path), flags=re.M | re.S)
    return {slug(heading) for heading in re.findall(r"^#+ (.+)$", prose, re.M)}


@pytest.mark.parametrize("page", TEXTS, ids=name_of)
def test_links_within_the_project_resolve(page: Path) -> None:
    prose = re.sub(r"^```.*?^```$|`[^`\n]+`", "", text_of(page), flags=re.M | re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", prose):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.exists(), f"{target}: no such file"
        if page.is_relative_to(DOCS):
            assert path.is_relative_to(DOCS), f"{target}: not in the site"
        if anchor:
            assert anchor in anchors(path), f"{target}: no such heading"


def test_the_navigation_lists_every_page_once() -> None:
    listed = re.findall(r"^ +- [^:\n]+: (\S+\.md)$", text_of(PROJECT / "mkdocs.yml"), re.M)
    assert sorted(listed) == [str(page.relative_to(DOCS)) for page in PAGES]


def test_the_comparison_has_a_section_and_a_source_for_each_tool() -> None:
    text = text_of(DOCS / "comparison.md")
    tools = [re.sub(r"\[(.+?)\].*", r"\1", cell) for cell in first_cells(text, "| tool |")]
    assert len(tools) >= 9
    listed = text.split("## Sources")[1]
    assert [tool for tool in tools if tool.split(",")[0] not in listed] == []


def test_the_site_builds_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    if importlib.util.find_spec("mkdocs") is None or importlib.util.find_spec("material") is None:
        pytest.skip("mkdocs-material is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)],
        cwd=PROJECT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) >= len(PAGES)
    for page in pages:
        html = page.read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|img|iframe|source)\b[^>]*\bsrc=[\"']?([^\"'\s>]+)", html)
        loaded += re.findall(
            r"<link\b[^>]*rel=[\"']?(?:stylesheet|preconnect|icon)[^>]*href=[\"']?([^\"'\s>]+)", html
        )
        assert loaded
        assert not [address for address in loaded if re.match(r"(?:https?:)?//", address)], page.name

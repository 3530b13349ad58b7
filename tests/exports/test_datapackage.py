"""The data package is valid to the tools of its formats and loads offline; damage to it is found."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from exports.export import chosen_columns, export_sites
from exports.schema import COLUMN_NAMES, COLUMNS
from tests.exports.samples import NASTY, sample, write_site

PROJECT = Path(__file__).resolve().parents[2]


def tool(name: str) -> str:
    """The path of a validator: beside this Python, in `.tools` of the checkout, or on the path."""
    places = [Path(sys.executable).parent, PROJECT / ".tools" / "bin"]
    found = shutil.which(name, path=os.pathsep.join(map(str, places))) or shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed (tests/exports/validators.txt)")
    return found


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    offline = {
        "HF_HUB_OFFLINE": "1",
        "HF_DATASETS_OFFLINE": "1",
        "HF_HOME": str(cwd.parent / "hf"),
        "COLUMNS": "200",
    }
    return subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **offline},
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("package")
    records = [sample(number) for number in range(30)]
    records += [
        sample(100 + number, title=text, lead=text) for number, text in enumerate(NASTY) if text.strip()
    ]
    export_sites([write_site(place / "pl-sport", records)], place / "news", "datapackage")
    return place / "news"


def damaged(package: Path, tmp_path: Path, old: bytes, new: bytes) -> Path:
    """A copy with one change in the JSON Lines."""
    copy = shutil.copytree(package, tmp_path / "copy")
    lines = copy / "data" / "records.jsonl"
    content = lines.read_bytes()
    assert old in content
    lines.write_bytes(content.replace(old, new, 1))
    return copy


def test_the_checksums_hold(package: Path, tmp_path: Path) -> None:
    assert run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=package).returncode == 0
    listed = {line.split("  ", 1)[1] for line in (package / "SHA256SUMS").read_text().splitlines()}
    files = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    assert listed == files - {"SHA256SUMS"}
    copy = damaged(package, tmp_path, b"Hala", b"Hola")
    assert run("sha256sum", "--check", "SHA256SUMS", cwd=copy).returncode == 1


def test_frictionless_validates_every_row(package: Path, tmp_path: Path) -> None:
    frictionless = tool("frictionless")
    done = run(frictionless, "validate", "datapackage.json", cwd=package)
    assert done.returncode == 0, done.stdout
    # the checksum left out, the row itself is still wrong
    copy = damaged(package, tmp_path, b'"status":"current"', b'"status":"gone!!!"')
    descriptor = json.loads((copy / "datapackage.json").read_bytes())
    del descriptor["resources"][0]["hash"]
    (copy / "datapackage.json").write_text(json.dumps(descriptor))
    done = run(frictionless, "validate", "datapackage.json", cwd=copy)
    assert done.returncode == 1
    assert "gone!!!" in done.stdout


def test_a_package_of_some_columns_validates(tmp_path: Path) -> None:
    folder = write_site(tmp_path / "pl-sport", [sample(number) for number in range(5)])
    export_sites(
        [folder], tmp_path / "news", "datapackage", columns=chosen_columns(["title", "date", "gallery"])
    )
    done = run(tool("frictionless"), "validate", "datapackage.json", cwd=tmp_path / "news")
    assert done.returncode == 0, done.stdout
    done = run(tool("mlcroissant"), "validate", "--jsonld=metadata.jsonld", cwd=tmp_path / "news")
    assert done.returncode == 0, done.stderr


def test_croissant_validates_and_loads(package: Path) -> None:
    done = run(tool("mlcroissant"), "validate", "--jsonld=metadata.jsonld", cwd=package)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    script = (
        "import mlcroissant\n"
        "records = list(mlcroissant.Dataset('metadata.jsonld').records('records'))\n"
        "one = next(r for r in records if r['records/id'].endswith(b'00005'))\n"
        "print(len(records), len(one['records/gallery']), one['records/links'][0]['records/links/type'])"
    )
    done = run(Path(tool("mlcroissant")).with_name("python"), "-c", script, cwd=package)
    assert done.stdout.split()[1:] == ["2", "b'external'"], done.stderr
    assert (
        int(done.stdout.split()[0])
        == json.loads((package / "datapackage.json").read_bytes())["kronika"]["records"]
    )


def test_hugging_face_datasets_loads_it_offline(package: Path) -> None:
    python = Path(tool("datasets-cli")).with_name("python")
    script = (
        "import datasets\n"
        "news = datasets.load_dataset('../news', split='train')\n"
        "print(news.num_rows, news[5]['capture']['http_status'], news.features['date_day'].dtype)"
    )
    done = run(python, "-c", script, cwd=package)
    count = json.loads((package / "datapackage.json").read_bytes())["kronika"]["records"]
    assert done.stdout.split() == [str(count), "200", "date32"], done.stderr


def test_people_are_told_what_every_column_means(package: Path) -> None:
    readme = (package / "README.md").read_text()
    for name in (*COLUMN_NAMES, "date_day", "media_type", "payload_digest"):
        assert f"| `{name}` |" in readme
    rows = [
        re.findall(r"(?<!\\)\|", line)
        for line in readme.splitlines()
        if line.startswith(("| `", "|---|---|---"))
    ]
    assert {len(bars) for bars in rows} == {3, 5}, "a row of other cells than its head is no row of the table"
    assert {"### Keys of `capture`", "### Keys of each item of `links`"} <= {*readme.splitlines()}
    assert "## Licence" in readme
    assert re.search(r"## Citation\n\n\[name of .*Ministerstwo Próbne", readme)
    descriptor = json.loads((package / "datapackage.json").read_bytes())
    fields = descriptor["resources"][0]["schema"]["fields"]
    assert [field["name"] for field in fields] == list(COLUMN_NAMES)
    assert all(field["description"] for field in fields)
    required = [field["name"] for field in fields if field.get("constraints", {}).get("required")]
    assert required == [column.name for column in COLUMNS if not column.nullable]
    assert descriptor["resources"][0]["bytes"] == (package / "data" / "records.jsonl").stat().st_size

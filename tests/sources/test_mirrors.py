"""Copies of whole sites, as tools leave them in folders: the address of each file, and what is the tool's own."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any, cast

import pytest

from crawler.cli import main
from crawler.sources import Input, Report, iter_inputs, open_source
from crawler.sources.mirrors import address_below
from crawler.spark.hadoop import FileStatus, Hadoop
from crawler.spark.inputs import list_inputs

SITE = "https://www.urzad.example/"
ARTICLE = (
    "<!DOCTYPE html><html lang='pl'><head><meta charset='utf-8'><title>{title}</title></head><body><main><h1>{title}</h1>"
    "<p>10 marca 2021</p><p>Most został otwarty dla ruchu po dwóch latach budowy, która kosztowała cztery miliony.</p>"
    "<p>Szczegóły są <a href='../pliki/most.pdf'>w raporcie</a>, który przyjęła rada na wiosennym posiedzeniu.</p>"
    "<figure><img src='../obrazy/most.jpg' alt=''><figcaption>Nowy most o świcie</figcaption></figure></main></body></html>"
)
MIRROR = {
    "aktualnosci/most.html": ARTICLE.format(title="Otwarcie nowego mostu"),
    "aktualnosci/czytaj.php?id=7&lang=pl": ARTICLE.format(title="Remont drogi powiatowej"),
    "aktualnosci/rok 2021/index.html": ARTICLE.format(title="Zmiana godzin pracy urzędu"),
}
ADDRESSES = {
    "Otwarcie nowego mostu": f"{SITE}aktualnosci/most.html",
    "Remont drogi powiatowej": f"{SITE}aktualnosci/czytaj.php?id=7&lang=pl",
    "Zmiana godzin pracy urzędu": f"{SITE}aktualnosci/rok%202021/",
}


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    """What `wget --recursive` writes: a folder of the host, and in it one for each part of the path."""
    for name, text in MIRROR.items():
        path = tmp_path / "kopia" / "www.urzad.example" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "kopia"


def extract(folder: Path, out: Path, *options: str) -> list[dict[str, Any]]:
    assert main(["extract", str(folder), "-o", str(out), *options]) == 0
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("url", "path", "address"),
    [
        (SITE, "a/b.html", f"{SITE}a/b.html"),
        (SITE.rstrip("/"), "a.html", f"{SITE}a.html"),
        (f"{SITE}pl", "a.html", f"{SITE}pl/a.html"),
        (SITE, "index.html", SITE),
        (SITE, "a/index.html", f"{SITE}a/"),
        (SITE, "a/myindex.html", f"{SITE}a/myindex.html"),
        (SITE, "index.html?page=2", f"{SITE}index.html?page=2"),
        (SITE, "a?x=1?y=/z", f"{SITE}a?x=1?y=/z"),
        (SITE, "więcej/żółw.html", f"{SITE}wi%C4%99cej/%C5%BC%C3%B3%C5%82w.html"),
        (SITE, "a%20b c#d.html", f"{SITE}a%20b%20c%23d.html"),
        (SITE, "12,Tytul.html", f"{SITE}12,Tytul.html"),
        (SITE, "www.urzad.example/a.html", f"{SITE}a.html"),
        (SITE, "static.urzad.example/a.html", f"{SITE}static.urzad.example/a.html"),
        ("http://urzad.example:8080/", "urzad.example_8080/a.html", "http://urzad.example:8080/a.html"),
        ("http://urzad.example:8080/", "urzad.example:8080/a.html", "http://urzad.example:8080/a.html"),
    ],
)
def test_the_address_of_a_file_is_that_of_the_copy_and_its_path(url: str, path: str, address: str) -> None:
    assert address_below(url, path) == address


@pytest.mark.parametrize("folder", ["", "www.urzad.example"])
def test_a_mirror_gives_records_with_the_addresses_of_its_site(
    mirror: Path, folder: str, tmp_path: Path
) -> None:
    found = {record["title"]: record for record in extract(mirror / folder, tmp_path / "out", "--url", SITE)}
    assert {title: record["url"] for title, record in found.items()} == ADDRESSES
    bridge = found["Otwarcie nowego mostu"]
    assert [link["url"] for link in bridge["links"]] == [f"{SITE}pliki/most.pdf"]
    assert [image["url"] for image in bridge["images"]] == [f"{SITE}obrazy/most.jpg"]


def test_without_an_address_the_run_says_how_to_name_it(
    mirror: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = extract(mirror, tmp_path / "out")
    assert [record["url"] for record in found] == [None] * 3
    assert [[(link["url"], link["type"]) for link in record["links"]] for record in found] == [
        [("../pliki/most.pdf", "attachment")]
    ] * 3
    assert [record["images"][0]["url"] for record in found] == ["../obrazy/most.jpg"] * 3
    assert [record["images"][0]["caption"] for record in found] == ["Nowy most o świcie"] * 3
    assert "3 pages do not say their address" in capsys.readouterr().err
    extract(mirror, tmp_path / "out", "--url", SITE)
    assert "address" not in capsys.readouterr().err


def test_a_packed_mirror_is_read_as_the_folder_is(mirror: Path, tmp_path: Path) -> None:
    packed = tmp_path / "kopia.zip"
    with zipfile.ZipFile(packed, "w") as container:
        for name, text in MIRROR.items():
            container.writestr(f"www.urzad.example/{name}", text)
    pages = open_source(Input(file=str(packed), path="kopia.zip", url=SITE), Report())
    assert sorted(page.url or "" for page in pages) == sorted(ADDRESSES.values())


def test_a_mirror_in_storage_elsewhere_has_the_same_addresses() -> None:
    class Storage:
        """Stands in for Hadoop: a folder of the host with a page and a folder."""

        def status(self, uri: str) -> FileStatus:
            return FileStatus(uri, "kopia", 0, 0, True)

        def children(self, uri: str) -> list[FileStatus]:
            inside = {
                "hdfs://n/kopia": [("www.urzad.example", True), ("hts-cache", True)],
                "hdfs://n/kopia/www.urzad.example": [("index.html", False), ("a b", True)],
                "hdfs://n/kopia/www.urzad.example/a b": [("1.html", False)],
            }
            return [FileStatus(f"{uri}/{name}", name, 1, 0, is_folder) for name, is_folder in inside[uri]]

    files = list_inputs(["hdfs://n/kopia"], None, SITE, Report(), cast(Hadoop, Storage()))
    assert [file.item.url for file in files] == [SITE, f"{SITE}a%20b/1.html"]


def test_what_httrack_keeps_for_itself_is_no_page(mirror: Path) -> None:
    for name in ("hts-cache/new.html", "hts-cache/new.txt", "hts-log.txt"):
        (mirror / name).parent.mkdir(exist_ok=True)
        (mirror / name).write_text("<p>HTTrack launched on Fri, 27 Nov 2026 02:53:42</p>" * 9)
    report = Report()
    pages = [page for item in iter_inputs([mirror], report=report) for page in open_source(item, report)]
    assert len(pages) == len(MIRROR)
    assert report.skipped == {"unsupported_file": 1}

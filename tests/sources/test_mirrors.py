"""Copies of whole sites, as tools leave them in folders: the address of each file, and what is the tool's own."""

from __future__ import annotations

import json
import struct
import zipfile
import zlib
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
        ("http://urzad.example:8080/", "urzad.example+8080/a.html", "http://urzad.example:8080/a.html"),
        (SITE, "lista@strona=2&ile=9", f"{SITE}lista?strona=2&ile=9"),
        (SITE, "kontakt@urzad.html", f"{SITE}kontakt@urzad.html"),
        (SITE, "lista?ile=9&od=a@b=c", f"{SITE}lista?ile=9&od=a@b=c"),
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


# ---- what tools have made of pages


def pages_of(path: Path, url: str | None) -> tuple[dict[str, str], Report]:
    """The bodies of the pages by address, and what became of the rest."""
    report = Report()
    inputs = iter_inputs([path], report=report, url=url)
    pages = [page for item in inputs for page in open_source(item, report)]
    found = {page.url or "": page.body.decode() for page in pages}
    assert len(found) == len(pages)
    return found, report


def test_of_a_page_with_a_backup_the_backup_is_read(tmp_path: Path) -> None:
    """`wget --convert-links --backup-converted --adjust-extension`"""
    files = {
        "lista.orig": '<html><a href="/lista?s=2">dalej</a></html>',
        "lista.html": '<html><a href="lista%3Fs=2.html">dalej</a></html>',
        "lista?s=2.orig": '<html><a href="/lista">wstecz</a></html>',
        "lista?s=2.html": '<html><a href="lista.html">wstecz</a></html>',
        "most.html.orig": "<html>Most przed zmianą %3F</html>",
        "most.html": "<html>Most po zmianie</html>",
        "spis.html": "<html>Bez odnośników</html>",
        "stary.orig": "<html>Sam</html>",
    }
    expected = {
        f"{SITE}lista": files["lista.orig"],
        f"{SITE}lista?s=2": files["lista?s=2.orig"],
        f"{SITE}most.html": files["most.html.orig"],
        f"{SITE}spis.html": files["spis.html"],
        f"{SITE}stary": files["stary.orig"],
    }
    folder = tmp_path / "www.urzad.example"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    found, report = pages_of(tmp_path, SITE)
    assert (found, report.skipped) == (expected, {"converted_copy": 3})
    with zipfile.ZipFile(tmp_path / "kopia.zip", "w") as container:
        for name, text in files.items():
            container.writestr(name, text)
    found, report = pages_of(tmp_path / "kopia.zip", SITE)
    assert (found, report.skipped) == (expected, {"converted_copy": 3})


@pytest.mark.parametrize(
    ("link", "restored"),
    [
        ('<a href="lista%3Fs=2">', '<a href="lista?s=2">'),
        ("<a class=x href='../lista%3fs=2#dol'>", "<a class=x href='../lista?s=2#dol'>"),
        ('<img src="obraz.php@id=7">', '<img src="obraz.php?id=7">'),
        ('<a href="https://inny.example/szukaj%3Fs">', None),  # no file of the copy
        ('<a href="//inny.example/a%3Fs">', None),
        ('<a href="mailto:a@b=c">', None),
        ('<a href="lista?q=a%3Fb">', None),
        ('<a href="kontakt@urzad.example">', None),
        ("<p>href lista%3Fs=2 a@b=c</p>", None),
    ],
)
def test_links_to_renamed_files_lead_to_the_addresses_again(
    link: str, restored: str | None, tmp_path: Path
) -> None:
    (tmp_path / "spis.html").write_text(f"<html>{link}</html>")
    found, _ = pages_of(tmp_path, SITE)
    assert found == {f"{SITE}spis.html": f"<html>{restored or link}</html>"}
    found, _ = pages_of(tmp_path, None)  # of no copy of a site is that known
    assert [*found.values()] == [f"<html>{link}</html>"]


MIRRORED = "<html><!-- Mirrored from {} by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 27 Nov 2026 06:33:27 GMT -->{}</html>"


def test_what_the_copy_states_of_itself_counts_more_than_the_name_of_its_file(tmp_path: Path) -> None:
    pages = {
        "lista85b1.html": MIRRORED.format("www.urzad.example/lista?s=2", "dwa"),
        "obcy.html": MIRRORED.format("inny.example/obcy", "obcy"),
        "bez.html": "<html>bez</html>",
    }
    for name, text in pages.items():
        (tmp_path / name).write_text(text)
    found, _ = pages_of(tmp_path, SITE)
    assert found.keys() == {f"{SITE}lista?s=2", f"{SITE}obcy.html", f"{SITE}bez.html"}


def write_cache(path: Path, entries: list[tuple[str, str, str, str]]) -> None:
    """The cache of HTTrack: address, status, file of the copy, page as it came; the notes stand in the headers before the
    entries."""
    path.parent.mkdir(parents=True)
    local, central = b"", b""
    for url, status, saved, body in entries:
        noted = (
            f"HTTP/1.1 {status} X\r\nX-In-Cache: 1\r\nX-StatusCode: {status}\r\nX-Save: {saved}\r\n".encode()
        )
        name, text = url.encode(), body.encode()
        sums = struct.pack("<III", zlib.crc32(text), len(text), len(text))
        stamp = struct.pack("<HHHH", 0, 0, 0, 0x5B7B)  # stored, on a day of 2025
        place = struct.pack("<HHHHII", 0, 0, 0, 0, 0, len(local))
        central += b"PK\1\2\x14\0\x14\0" + stamp + sums + struct.pack("<H", len(name)) + place + name
        local += (
            b"PK\3\4\x14\0" + stamp + sums + struct.pack("<HH", len(name), len(noted)) + name + noted + text
        )
    count = struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(central), len(local), 0)
    path.write_bytes(local + central + b"PK\5\6" + count)


CACHED = [
    (f"{SITE}lista", "200", "www.urzad.example/lista.html", "<html>lista</html>"),
    (f"{SITE}lista?s=2", "200", "www.urzad.example/lista85b1.html", "<html>dwa <a href='/c%3Fd'></html>"),
    (f"{SITE}brak", "404", "", ""),
    (f"{SITE}dawny", "301", "www.urzad.example/dawny.html", "<html>Moved</html>"),
    (f"{SITE}obraz.png", "200", "www.urzad.example/obraz.png", ""),
    (f"{SITE}robots.txt", "200", "", "User-agent: *"),
]
AS_THEY_CAME = {f"{SITE}lista": CACHED[0][3], f"{SITE}lista?s=2": CACHED[1][3]}


def test_the_cache_of_httrack_holds_the_pages_as_they_came(tmp_path: Path) -> None:
    write_cache(tmp_path / "hts-cache" / "new.zip", CACHED)
    for url in (None, SITE, "http://inny.example/"):
        found, report = pages_of(tmp_path / "hts-cache" / "new.zip", url)
        assert found == AS_THEY_CAME
    assert report.skipped == {"http_4xx": 1, "http_3xx": 1, "unsupported_type": 1, "unsupported_file": 1}
    assert not report.failures


def test_addresses_in_a_cache_are_utf_8_whether_marked_or_not(tmp_path: Path) -> None:
    """HTTrack writes UTF-8 and does not say so."""
    url = f"{SITE}wiadomości/żółw"
    write_cache(tmp_path / "hts-cache" / "new.zip", [(url, "200", "", "<html>żółw</html>")])
    path = tmp_path / "www.urzad.example/wiadomości/żółw.html"
    path.parent.mkdir(parents=True)
    path.write_text("<html>kopia</html>")
    found, report = pages_of(tmp_path, SITE)
    assert found == {f"{SITE}wiadomo%C5%9Bci/%C5%BC%C3%B3%C5%82w": "<html>żółw</html>"}
    assert report.skipped == {"converted_copy": 1}


@pytest.mark.parametrize("above", ["", "kopie/jedna"])
def test_of_a_copy_with_its_cache_each_page_is_read_once(above: str, tmp_path: Path) -> None:
    folder = tmp_path / above
    write_cache(folder / "hts-cache" / "new.zip", CACHED)
    for name in ("lista", "lista85b1", "brak", "dawny", "nowy"):
        path = folder / "www.urzad.example" / f"{name}.html"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<html>kopia {name}</html>")
    found, report = pages_of(tmp_path, SITE)
    lost = f"{SITE}{above}/nowy.html" if above else f"{SITE}nowy.html"
    lost = lost.replace(f"{above}/", f"{above}/www.urzad.example/") if above else lost
    assert found == {**AS_THEY_CAME, lost: "<html>kopia nowy</html>"}  # what is not in the cache
    assert report.skipped["converted_copy"] == 4


def test_a_broken_cache_costs_nothing_of_the_copy(tmp_path: Path) -> None:
    (tmp_path / "hts-cache").mkdir()
    (tmp_path / "hts-cache" / "new.zip").write_bytes(b"PK\x03\x04" + bytes(40))
    (tmp_path / "lista.html").write_text("<html>lista</html>")
    found, report = pages_of(tmp_path, SITE)
    assert found == {f"{SITE}lista.html": "<html>lista</html>"}
    assert report.damages or report.failures or report.skipped

"""Saved pages in zip and tar files: each is read as from a folder, and nothing that is packed costs more than itself."""

from __future__ import annotations

import gzip
import io
import os
import random
import struct
import tarfile
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.items import Page
from crawler.sources import Input, Report, open_source
from crawler.sources.http import MAX_BODY
from tests.sources.archive_building import pack, site_records

LONG = "strony/" + "bardzo-długa-nazwa-" * 12 + "1.html"
MOMENT = datetime(2015, 10, 17, 9, 30, tzinfo=UTC)


def html(number: int) -> bytes:
    saved = f"<!-- saved from url=(0030)https://www.urzad.example/a/{number} -->"
    return f"<!DOCTYPE html><html>{saved}<head><title>Strona {number}</title></head><body><p>Treść</p></body></html>".encode()


FILES = {
    "strony/1.html": html(1),
    "strony/2.html.gz": gzip.compress(html(2)),
    LONG: html(3),
    "tekst.txt": "Zwykły tekst strony.".encode(),
    "strony/1_pliki/a.jpg": b"\xff\xd8\xff\xe0" + bytes(100),
    "raport.docx": b"PK\x03\x04" + bytes(30),
    ".git/4.html": html(4),
    "__MACOSX/._1.html": html(5),
}
PATHS = ["strony/1.html", "strony/2.html.gz", LONG, "tekst.txt"]
URLS = [*(f"https://www.urzad.example/a/{n}" for n in (1, 2, 3)), None]


def make_zip(
    files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED, moment: datetime = MOMENT
) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as container:
        container.writestr("strony/", b"")
        for name, body in files.items():
            container.writestr(zipfile.ZipInfo(name, moment.timetuple()[:6]), body, compression)
    return out.getvalue()


def make_tar(files: dict[str, bytes], form: int = tarfile.GNU_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        folder = tarfile.TarInfo("strony")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        link = tarfile.TarInfo("link.html")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        for name, body in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(body), int(MOMENT.timestamp())
            archive.addfile(info, io.BytesIO(body))
    return out.getvalue()


def read(folder: Path, name: str, content: bytes, *, named: bool = True) -> tuple[list[Page], Report]:
    path = folder / name
    path.write_bytes(content)
    report = Report()
    return list(open_source(Input(file=str(path), path=name, named=named), report)), report


FORMS: dict[str, Callable[[], bytes]] = {
    "strony.zip": lambda: make_zip(FILES),
    "stored.zip": lambda: make_zip(FILES, zipfile.ZIP_STORED),
    "gnu.tar": lambda: make_tar(FILES),
    "pax.tar": lambda: make_tar(FILES, tarfile.PAX_FORMAT),
    "strony.tar.gz": lambda: gzip.compress(make_tar(FILES)),
    "strony.tgz": lambda: gzip.compress(make_tar(FILES, tarfile.PAX_FORMAT)),
    "no-name": lambda: make_tar(FILES),
    "two-in-a-row.tar": lambda: (
        make_tar(dict(list(FILES.items())[:2])) + make_tar(dict(list(FILES.items())[2:]))
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_each_page_inside_is_read(name: str, tmp_path: Path) -> None:
    pages, report = read(tmp_path, name, FORMS[name]())
    assert [page.path for page in pages] == [f"{name}!{path}" for path in PATHS]
    assert [page.url for page in pages] == URLS
    assert {page.captured_at for page in pages} == {MOMENT}
    assert [page.source for page in pages] == ["html", "html", "html", "text"]
    assert pages[1].body == html(2)
    assert (report.pages, report.failures, report.damages) == (4, [], [])
    assert report.skipped == {"unsupported_file": 1, "part_of_page": 1}


@pytest.mark.parametrize("moment", [datetime(1980, 1, 1, tzinfo=UTC), datetime(1980, 2, 1, tzinfo=UTC)])
def test_a_time_that_stands_for_none_is_that_of_the_zip_file(moment: datetime, tmp_path: Path) -> None:
    """Python's zipfile, Gradle and others write the first days that the format can hold where they know none."""
    pages, _ = read(tmp_path, "a.zip", make_zip({"1.html": html(1)}, moment=moment))
    own = datetime.fromtimestamp(int((tmp_path / "a.zip").stat().st_mtime), UTC)
    assert [page.captured_at for page in pages] == [own]


@pytest.mark.parametrize("make", [make_zip, make_tar])
def test_archives_within_are_named(make: Callable[[dict[str, bytes]], bytes], tmp_path: Path) -> None:
    """But for those of a zip file that are named so: they are read where they stand."""
    inner = {"crawl.bin": pack(site_records(2), "gzip"), "inner.zip": make_zip(FILES), "1.html": html(1)}
    pages, report = read(tmp_path, "a", make(inner))
    assert [page.url for page in pages] == URLS[:1]
    failures = [(failure.file, failure.reason) for failure in report.failures]
    assert failures == [(f"a!{name}", "unsupported_file") for name in ("crawl.bin", "inner.zip")]


def test_pages_beside_archives_are_read(tmp_path: Path) -> None:
    """But not the indexes and logs of a package."""
    files = {"a.warc.gz": pack(site_records(2), "gzip"), "strony/1.html": html(1), "1.txt": b"Tekst."}
    pages, report = read(tmp_path, "a.zip", make_zip(files))
    assert [(page.source, page.url) for page in pages] == [
        ("wacz", "https://www.example.org/news/0"),
        ("wacz", "https://www.example.org/news/1"),
        ("html", URLS[0]),
        ("text", None),
    ]
    assert (report.failures, report.damages) == ([], [])
    pages, _ = read(tmp_path, "b.zip", make_zip({**files, "datapackage.json": b"{}"}))
    assert [page.source for page in pages] == ["wacz", "wacz"]


def test_parts_of_a_page_that_stands_behind_them(tmp_path: Path) -> None:
    files = {"a_files/ramka.html": html(2), "a_files/b_files/x.html": html(3), "a.html": html(1)}
    for make in (make_zip, make_tar):
        pages, report = read(tmp_path, "a", make(files))
        assert [page.path for page in pages] == ["a!a.html"]
        assert report.skipped == {"part_of_page": 2}


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"])
def test_a_book_is_no_archive_of_pages(name: str, tmp_path: Path) -> None:
    content = make_zip({name: b"application/epub+zip", "rozdzial.xhtml": html(1)})
    pages, report = read(tmp_path, "book", content, named=False)
    assert (pages, report.skipped["unsupported_file"], report.failures) == ([], 1, [])


def test_without_a_page_it_is_refused(tmp_path: Path) -> None:
    pages, report = read(tmp_path, "a.zip", make_zip({"a.jpg": b"\xff\xd8\xff"}))
    assert not pages
    assert [(f.file, f.reason) for f in report.failures] == [("a.zip", "unsupported_file")]


# ---- damage


def test_a_broken_page_of_a_zip_file_costs_itself(tmp_path: Path) -> None:
    content = bytearray(make_zip({f"{n}.html": html(n) for n in range(5)}, zipfile.ZIP_STORED))
    content[content.index(b"Strona 2")] ^= 0x40
    pages, report = read(tmp_path, "a.zip", bytes(content))
    assert [page.path for page in pages] == [f"a.zip!{n}.html" for n in (0, 1, 3, 4)]
    assert [damage.file for damage in report.damages] == ["a.zip!2.html"]


def test_a_broken_header_of_a_tar_file_costs_one_page(tmp_path: Path) -> None:
    content = bytearray(make_tar({f"{n}.html": html(n) for n in range(5)}))
    at = content.index(b"2.html")
    content[at] ^= 0x40
    pages, report = read(tmp_path, "a.tar", bytes(content))
    assert [page.path for page in pages] == [f"a.tar!{n}.html" for n in (0, 1, 3, 4)]
    assert [(damage.cause, damage.bytes_lost) for damage in report.damages] == [
        ("tar archive: no header where one should begin", 1024)
    ]


def test_what_stands_before_a_break_is_read(tmp_path: Path) -> None:
    files = {f"{n}.html": html(n) + os.urandom(2000).hex().encode() for n in range(20)}
    for name, content in (("a.tar", make_tar(files)), ("a.tar.gz", gzip.compress(make_tar(files)))):
        pages, report = read(tmp_path, name, content[: len(content) * 6 // 10])
        assert 8 < len(pages) < 14
        assert len(report.damages) == 1
    pages, report = read(tmp_path, "a.zip", make_zip(files)[:-200])
    assert not pages
    assert [failure.reason for failure in report.failures] in (["unsupported_file"], ["damaged_file"])


def test_an_encrypted_page_is_named(tmp_path: Path) -> None:
    content = bytearray(make_zip({"1.html": html(1), "2.html": html(2)}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.index(
            mark, content.index(b"1.html", 0) - 60 if mark == b"PK\x03\x04" else content.index(mark) + 1
        )
        content[at + place] |= 1
    pages, report = read(tmp_path, "a.zip", bytes(content))
    assert [page.path for page in pages] == ["a.zip!2.html"]
    assert [(f.file, f.reason) for f in report.failures] == [("a.zip!1.html", "unsupported_file")]


def test_random_damage_is_survived(tmp_path: Path) -> None:
    rng = random.Random(4)
    for make in (make_zip, make_tar):
        whole = make(FILES)
        for _ in range(60):
            content = bytearray(whole)
            for _ in range(rng.randint(1, 6)):
                content[rng.randrange(len(content))] = rng.randrange(256)
            read(tmp_path, "a", bytes(content[: rng.randint(len(content) // 2, len(content))]))


# ---- bombs


def test_what_is_packed_does_not_fill_the_memory(tmp_path: Path) -> None:
    bomb = bytes(300 << 20)
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz", compresslevel=1) as archive:
        info = tarfile.TarInfo("bomb.html")
        info.size = len(bomb)
        archive.addfile(info, io.BytesIO(bomb))
        info = tarfile.TarInfo("1.html")
        info.size = len(html(1))
        archive.addfile(info, io.BytesIO(html(1)))
    contents = {"a.tgz": out.getvalue(), "a.zip": make_zip({"bomb.html": bomb, "1.html": html(1)})}
    del bomb, out
    for name, content in contents.items():
        tracemalloc.start()
        pages, report = read(tmp_path, name, content)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert [page.url for page in pages] == URLS[:1]
        assert report.skipped["too_large"] == 1
        assert peak < 4 * MAX_BODY


def test_a_header_that_claims_very_much_takes_no_memory(tmp_path: Path) -> None:
    for kind in (b"x", b"L", b"0"):
        header = bytearray(make_tar({"a.html": b""})[1024:1536])
        header[124:136] = b"\x80" + (1 << 40).to_bytes(11, "big")
        header[156:157] = kind
        header[148:156] = b" " * 8
        header[148:156] = b"%06o\0 " % sum(header)
        pages, report = read(tmp_path, "a.tar", bytes(header) + html(1))
        assert not pages
        assert [damage.cause for damage in report.damages] == ["tar archive: clipped"]


def test_files_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    """As in bombs that name the same packed bytes a thousand times."""
    content = bytearray(make_zip({"1.html": html(1), "2.html": html(2), "3.html": html(3)}))
    entries = [at for at in range(len(content)) if content.startswith(b"PK\x01\x02", at)]
    places = [struct.unpack_from("<I", content, entry + 42)[0] for entry in entries]
    struct.pack_into("<I", content, entries[2] + 42, places[1])  # the third stands where the first page does
    pages, report = read(tmp_path, "a.zip", bytes(content))
    assert len(pages) <= 1
    assert [(failure.file, failure.reason) for failure in report.failures] == [("a.zip", "damaged_file")]


RDF = (
    '<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/'
    '02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root">'
)


def test_a_maff_file_names_address_and_time(tmp_path: Path) -> None:
    page = html(1).replace(b"saved from", b"about")
    files = {
        "1445/index.html": page,
        "1445/index_files/ramka.html": page,
        "1445/index.rdf": f"""{RDF}<MAF:originalurl RDF:resource="https://www.urzad.example/b?x=1&amp;y=2"/>
        <MAF:archivetime RDF:resource="Sun, 18 Oct 2015 11:30:00 +0200"/><MAF:title RDF:resource="x"/>""".encode(),
        "1446/strona.xhtml": page,
        "1446/index.rdf": f"""{RDF}<MAF:indexfilename RDF:resource='strona.xhtml'/>
        <MAF:originalurl RDF:resource='https://www.urzad.example/c'/>""".encode(),
        "1447/index.html": page,
        "1447/index.rdf": b"<RDF/>",
        "1448/index.html": page,
        "1448/index.rdf": b"\xff" * 100_000,
    }
    pages, report = read(tmp_path, "strony.maff", make_zip(files))
    found = {page.path and page.path.partition("!")[2]: (page.url, page.captured_at) for page in pages}
    assert found == {
        "1445/index.html": ("https://www.urzad.example/b?x=1&y=2", MOMENT.replace(day=18)),
        "1446/strona.xhtml": ("https://www.urzad.example/c", MOMENT),
        "1447/index.html": (None, MOMENT),
        "1448/index.html": (None, MOMENT),
    }
    assert (report.damages, report.skipped["part_of_page"]) == ([], 1)


def test_what_the_user_says_of_a_maff_file_counts_more(tmp_path: Path) -> None:
    said = f'{RDF}<MAF:originalurl RDF:resource="https://www.urzad.example/b"/>'
    path = tmp_path / "strona.maff"
    path.write_bytes(make_zip({"1/index.html": html(1), "1/index.rdf": said.encode()}))
    item = Input(file=str(path), path="strona.maff", url="https://www.urzad.example/inna")
    assert [page.url for page in open_source(item, Report())] == ["https://www.urzad.example/inna"]


def test_a_page_that_unpacks_itself_is_that_behind_its_script(tmp_path: Path) -> None:
    """As SingleFile writes it; without the zip file it says nothing but to wait."""
    script = (
        b"<!doctype html><html data-sfz><meta charset=utf-8><title>x</title><div>Please wait...</div><script>"
    )
    behind = make_zip({"index.html": html(4), "images/0.png": b"\x89PNG"})
    pages, report = read(tmp_path, "strona.html", script + b"x=1;" * 9_000 + b"<!--" + behind + b"--></html>")
    assert [(page.url, page.body) for page in pages] == [("https://www.urzad.example/a/4", html(4))]
    pages, report = read(tmp_path, "strona.html", script + b"</script></html>")
    assert (pages, [failure.reason for failure in report.failures]) == ([], ["damaged_file"])


def pax(records: bytes) -> bytes:
    """A tar file in which these records of pax speak of the page that follows."""
    whole = make_tar({"a.html": html(1)})[1024:]
    header = bytearray(whole[:512])
    header[124:136] = b"%011o\0" % len(records)
    header[156:157] = b"x"
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header) + records + bytes(-len(records) % 512) + whole


def test_what_pax_says_of_a_file(tmp_path: Path) -> None:
    pages, _ = read(tmp_path, "a.tar", pax(b"14 path=b.htm\n"))
    assert [page.path for page in pages] == ["a.tar!b.htm"]


@pytest.mark.parametrize(
    "records", [b"9" * 5000 + b" path=b\n", "² path=b".encode(), b"-1 path=b", b"9" * 600]
)
def test_pax_without_a_length_says_nothing(records: bytes, tmp_path: Path) -> None:
    pages, report = read(tmp_path, "a.tar", pax(records))
    assert ([page.path for page in pages], report.damages) == (["a.tar!a.html"], [])


def test_a_size_that_is_no_number_is_that_of_the_header(tmp_path: Path) -> None:
    said = b" size=" + b"9" * 5000 + b"\n"
    pages, report = read(tmp_path, "a.tar", pax(b"%d" % (len(said) + 4) + said))
    assert ([page.path for page in pages], report.damages) == (["a.tar!a.html"], [])


def test_a_megabyte_of_pax_takes_no_minute(tmp_path: Path) -> None:
    started = time.process_time()
    pages, _ = read(tmp_path, "a.tar", pax(b"5 a=\n" * 200_000))
    assert [page.path for page in pages] == ["a.tar!a.html"]
    assert time.process_time() - started < 4  # fifteen, were each record to copy what follows it


def test_folders_within_folders_within_folders(tmp_path: Path) -> None:
    for make in (make_zip, make_tar):
        deep = {"a/" * 5000 + "x.html": html(1), "a_pliki/" * 5000 + "y.html": html(2)}
        pages, report = read(tmp_path, "a.zip" if make is make_zip else "a.tar", make(deep))
        assert ([page.url for page in pages], report.damages) == (URLS[:2], [])


@pytest.mark.parametrize("name", ["a.warc", "data/archive/a.warc.gz"])
def test_an_archive_that_unpacks_to_a_thousand_times_its_size_is_not_unpacked(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    pages, report = read(tmp_path, "a.zip", make_zip({name: bytes(20 << 20)}))
    assert (pages, [failure.reason for failure in report.failures]) == ([], ["unsupported_file"])
    assert f"{20 << 20} bytes packed into" in report.failures[0].detail


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT, tarfile.USTAR_FORMAT])
def test_a_long_name_is_a_file_wherever_its_folders_end(form: int, tmp_path: Path) -> None:
    """Headers hold its first hundred bytes, which may be those of a folder."""
    for length in range(90, 110):
        name = f"{'a' * length}/strona.html"
        pages, report = read(tmp_path, "a.tar", make_tar({name: html(1)}, form))
        assert ([page.path for page in pages], report.damages) == ([f"a.tar!{name}"], [])

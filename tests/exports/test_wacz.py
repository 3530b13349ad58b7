"""WACZ files: what is in them, that every record can be read back out of them, and that the checker misses nothing."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
import random
import re
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from crawler.errors import UsageError
from exports import cdxj
from exports.cdxj import search_key
from exports.export import chosen_columns, export_sites
from exports.formats import FORMATS
from exports.wacz import count
from exports.wacz_check import check_wacz, is_rfc3339
from exports.wacz_index import is_key_of
from exports.wacz_problems import WaczProblem, is_valid
from exports.warc_scan import BrokenRecordError, ScannedRecord, find_matching_digest, read_record, scan
from tests.exports.archived_site import HOST, Recording, contents, make_site, record_of, response
from tests.exports.command import kronika
from tests.exports.samples import write_site


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("data") / "pl-sport")


@pytest.fixture(scope="module")
def package(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("out") / "sport.wacz"
    exported = export_sites([folder], target, "wacz")
    assert (exported.records, exported.damage) == (5, [])
    return target


def index_of(path: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """Key, timestamp and entry of every index line."""
    lines = gzip.decompress(contents(path)["indexes/index.cdx.gz"]).decode().splitlines()
    return [(key, moment, json.loads(block)) for key, moment, block in (line.split(" ", 2) for line in lines)]


def pages_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in contents(path)["pages/pages.jsonl"].splitlines()]


def test_what_stands_behind_a_record_in_its_member_takes_no_memory(tmp_path: Path) -> None:
    record = b"WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 4\r\n\r\ntext\r\n\r\n"
    for rest, cause in (
        (bytes(300 << 20), "the gzip member holds more than one record"),
        (b"\r\n" * (1 << 20), ""),
    ):
        path = tmp_path / "a.warc.gz"
        path.write_bytes(gzip.compress(record + rest, 1))
        tracemalloc.start()
        with path.open("rb") as file:
            found = list(scan(file, path.stat().st_size))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert [one[2] for one in found if isinstance(one, tuple)] == ([cause] if cause else [])
        assert peak < 150 << 20


@pytest.mark.parametrize("length", ["²", "9" * 5000, "-1"])
def test_a_length_that_is_no_number_is_damage(length: str, tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(f"WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: {length}\r\n\r\ntext".encode())
    with path.open("rb") as file, pytest.raises(BrokenRecordError, match="no Content-Length"):
        read_record(file, 0)


# what is written


def test_the_package_is_valid_and_holds_the_archive_byte_for_byte(package: Path, folder: Path) -> None:
    assert check_wacz(package) == []
    entries = contents(package)
    (warc,) = (folder / "warc").glob("*.warc.gz")
    assert entries[f"archive/{warc.name}"] == warc.read_bytes()
    assert list(entries)[1:] == [
        "indexes/index.cdx.gz",
        "indexes/index.idx",
        "pages/pages.jsonl",
        "datapackage.json",
        "datapackage-digest.json",
    ]
    assert count(package) == 5


def test_all_entries_are_stored_and_found_as_replay_programs_look_for_them(package: Path) -> None:
    content = package.read_bytes()
    with zipfile.ZipFile(package) as container:
        for info in container.infolist():
            assert info.compress_type == zipfile.ZIP_STORED
            # ReplayWeb.page takes the extra fields of the central directory for those of the local header
            local = content[info.header_offset :][:30]
            assert int.from_bytes(local[28:30], "little") == len(info.extra) == 0
            assert not info.flag_bits & 8, "sizes behind the content"


def test_the_description_lists_all_with_digest_and_size(package: Path) -> None:
    entries = contents(package)
    described = json.loads(entries["datapackage.json"])
    assert described["profile"] == "data-package"
    assert described["wacz_version"] == "1.2.0"
    assert described["title"] == "News of Ministerstwo Próbne"
    assert described["home"] == {"url": f"{HOST}/aktualnosci", "ts": "2026-03-01T08:30:00Z"}
    assert described["software"].startswith("kronika")
    listed = {one["path"]: (one["name"], one["hash"], one["bytes"]) for one in described["resources"]}
    assert listed == {
        path: (path.rpartition("/")[2], f"sha256:{hashlib.sha256(content).hexdigest()}", len(content))
        for path, content in entries.items()
        if "/" in path
    }
    digest = json.loads(entries["datapackage-digest.json"])
    assert digest == {
        "path": "datapackage.json",
        "hash": f"sha256:{hashlib.sha256(entries['datapackage.json']).hexdigest()}",
    }


def test_the_index_leads_to_every_capture_but_the_not_modified_one(package: Path) -> None:
    entries = contents(package)
    index = index_of(package)
    assert index == sorted(index, key=lambda line: f"{line[0]} {line[1]}".encode())
    assert len(index) == 3 + 5 + 1
    revisits = [entry for _, _, entry in index if entry["mime"] == "warc/revisit"]
    assert [entry["url"] for entry in revisits] == [f"{HOST}/aktualnosci/1,Hala.html?b=1&a=%C5%BB"]
    originals = {entry["digest"] for _, _, entry in index if entry["mime"] == "text/html"}
    assert revisits[0]["digest"] in originals
    for key, moment, entry in index:
        warc = entries[f"archive/{entry['filename']}"]
        record = gzip.decompress(warc[entry["offset"] :][: entry["length"]])
        assert f"WARC-Target-URI: {entry['url']}\r\n".encode() in record
        assert moment == "".join(
            char for char in record.split(b"WARC-Date: ")[1][:19].decode() if char.isdigit()
        )
        assert key == search_key(entry["url"])
    assert {entry["status"] for _, _, entry in index} == {200, 301}
    assert {entry["mime"] for _, _, entry in index} == {"text/html", "image/png", "warc/revisit"}


def test_pages_are_the_records_at_their_captures(package: Path) -> None:
    head, *pages = pages_of(package)
    assert head == {"format": "json-pages-1.0", "id": "pages", "title": "All Pages", "hasText": True}
    page = next(page for page in pages if page["id"] == "pl-sport:00001")
    assert page == {
        "id": "pl-sport:00001",
        "url": f"{HOST}/aktualnosci/1,Hala.html?b=1&a=%C5%BB",
        "ts": "2026-03-01T08:30:04Z",
        "title": "Otwarcie hali nr 1 w Łodzi",
        "text": "Otwarcie hali nr 1 w Łodzi\n\nWstęp.\n\nHala nr 1 stoi w Łodzi.\n\nWydział Promocji zaprasza mieszkańców.",
        "date": "2011-02-02",
    }
    captures = {(entry["url"], moment) for _, moment, entry in index_of(package)}
    digits = str.maketrans("", "", "-:TZ")
    assert {(page["url"], page["ts"].translate(digits)) for page in pages} <= captures


def test_a_record_that_the_archive_does_not_hold_is_no_page(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "pl-sport")
    url = f"{HOST}/1"
    recorded = recording.add(url, response(b"<h1>1</h1>"))
    recording.close()
    record = record_of(1, recorded, url)
    elsewhere = replace(record.capture, warc_record_id="<urn:uuid:0>", final_url=f"{HOST}/2")
    confirmed = replace(record.capture, warc_record_id="<urn:uuid:1>")
    records = [record, replace(record, id="pl-sport:2", url=None, capture=elsewhere)]
    records.append(replace(record, id="pl-sport:3", capture=confirmed))
    write_site(tmp_path / "pl-sport", records)
    export_sites([tmp_path / "pl-sport"], tmp_path / "o.wacz", "wacz")
    assert [page["id"] for page in pages_of(tmp_path / "o.wacz")[1:]] == ["pl-sport:00001", "pl-sport:3"]
    assert check_wacz(tmp_path / "o.wacz") == []


def test_many_blocks_many_files_two_sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cdxj, "BLOCK_LINES", 4)
    folders = [make_site(tmp_path / name, 12, max_bytes=2000) for name in ("pl-sport", "pl-kultura")]
    # a site that was copied: its files have the same names
    first, second = (sorted((folder / "warc").iterdir()) for folder in folders)
    for original, path in zip(first, second, strict=True):
        path.rename(path.with_name(original.name))
    export_sites(folders, tmp_path / "o.wacz", "wacz")
    assert check_wacz(tmp_path / "o.wacz") == []
    names = [name for name in contents(tmp_path / "o.wacz") if name.startswith("archive/")]
    assert len(names) > 10
    assert sum(name.startswith("archive/pl-kultura-pl-sport-") for name in names) == len(names) // 2
    blocks = contents(tmp_path / "o.wacz")["indexes/index.idx"].splitlines()
    assert len(blocks) == 1 + 32 // 4
    assert len(index_of(tmp_path / "o.wacz")) == 32


def test_extract_gives_the_same_records_as_from_the_warc(tmp_path: Path) -> None:
    crawled = kronika("demo", "--data", tmp_path / "data", cwd=tmp_path)
    assert crawled.returncode == 0, crawled.stderr
    folder = tmp_path / "data" / "pl-demo"
    exported = kronika("export", "--data", tmp_path / "data", "--to", "x.wacz", cwd=tmp_path)
    assert exported.returncode == 0, exported.stderr
    read = {}
    for name, source in (("warc", folder / "warc"), ("wacz", tmp_path / "x.wacz")):
        done = kronika(
            "extract", source, "--sites", folder / "site.toml", "-o", f"{name}.jsonl", cwd=tmp_path
        )
        assert done.returncode == 0, done.stderr
        lines = [json.loads(line) for line in (tmp_path / f"{name}.jsonl").read_text().splitlines()]
        for line in lines:
            assert line["capture"].pop("source") == name
            line["capture"].pop("path")
        read[name] = lines
    assert len(read["warc"]) == 26
    assert read["warc"] == read["wacz"]
    verified = kronika("verify", "x.wacz", cwd=tmp_path)
    assert verified.returncode == 0, verified.stderr


def test_damage_costs_the_record_it_is_in_and_is_told(tmp_path: Path) -> None:
    folder = make_site(tmp_path / "data" / "pl-sport")
    (warc,) = (folder / "warc").glob("*.warc.gz")
    content = bytearray(warc.read_bytes())
    with warc.open("rb") as file:
        places = [one for one in scan(file, len(content)) if isinstance(one, ScannedRecord)]
    broken = next(
        one for one in places if one.url.startswith(f"{HOST}/aktualnosci/3") and one.type == "response"
    )
    content[broken.offset + 60] ^= 0x55
    warc.write_bytes(content)
    done = kronika("export", "--data", tmp_path / "data", "--to", "x.wacz", cwd=tmp_path)
    assert done.returncode == 6
    assert f"{warc.name}: offset {broken.offset}: " in done.stderr
    assert f"({broken.end - broken.offset:,} bytes cannot be shown)" in done.stderr
    assert len(index_of(tmp_path / "x.wacz")) == 8
    assert {page["id"][-1] for page in pages_of(tmp_path / "x.wacz")[1:]} == {"0", "1", "2", "4"}
    assert check_wacz(tmp_path / "x.wacz") == []


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """Records of which the files are gone are no pages, and nothing else would say so."""
    folder = make_site(tmp_path / "data" / "pl-sport")
    (warc,) = (folder / "warc").glob("*.warc.gz")
    other = warc.with_name("other-00001.warc.gz")
    lines = (folder / "records.jsonl").read_bytes().splitlines(keepends=True)
    lines[:2] = [line.replace(warc.name.encode(), other.name.encode()) for line in lines[:2]]
    imported = lines[2].replace(warc.name.encode(), b"old.warc.gz")
    lines[2] = imported.replace(b'"path":null', b'"path":"holdings/old.warc.gz"', 1)
    (folder / "records.jsonl").write_bytes(b"".join(lines))
    done = kronika("export", "--data", tmp_path / "data", "--to", "x.wacz", cwd=tmp_path)
    assert done.returncode == 6
    assert f"{other.name}: is missing; 2 records from it cannot be shown" in done.stderr
    assert "old.warc.gz" not in done.stderr, "imports leave their files where they are"
    assert check_wacz(tmp_path / "x.wacz") == []


def test_a_file_that_is_being_written_is_taken_up_to_its_last_whole_record(tmp_path: Path) -> None:
    folder = make_site(tmp_path / "pl-sport")
    (warc,) = (folder / "warc").glob("*.warc.gz")
    content = warc.read_bytes()
    warc.unlink()
    warc.with_name(warc.name + ".open").write_bytes(content + content[:100])
    assert export_sites([folder], tmp_path / "x.wacz", "wacz").damage == []
    assert contents(tmp_path / "x.wacz")[f"archive/{warc.name}"] == content
    assert check_wacz(tmp_path / "x.wacz") == []


@pytest.mark.parametrize("header", [b"", b"Content-Type:\r\n", b"Content-Type: ; charset=utf-8\r\n"])
def test_an_answer_that_does_not_say_its_type(header: bytes, tmp_path: Path) -> None:
    """Its index line has every key that the format requires."""
    folder = tmp_path / "data" / "pl-sport"
    recording = Recording(folder)
    url = f"{HOST}/aktualnosci/1,Hala.html"
    page = recording.add(
        url, b"HTTP/1.1 200 OK\r\n" + header + b"Content-Length: 16\r\n\r\n<h1>Bez typu</h1>"
    )
    recording.close()
    write_site(folder, [record_of(1, page, url)])
    target = tmp_path / "x.wacz"
    assert export_sites([folder], target, "wacz").damage == []
    assert [entry["mime"] for _, _, entry in index_of(target)] == ["unk"]
    assert [page["url"] for page in pages_of(target)[1:]] == [url]
    assert check_wacz(target) == []


def test_what_cannot_be_a_package(tmp_path: Path, folder: Path) -> None:
    without = write_site(tmp_path / "pl-text", [])
    with pytest.raises(UsageError, match="pl-text: no WARC files"):
        export_sites([without], tmp_path / "x.wacz", "wacz")
    with pytest.raises(UsageError, match="--columns is not for the format wacz"):
        export_sites([folder], tmp_path / "x.wacz", "wacz", columns=chosen_columns(["id"]))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pl-text"]
    assert FORMATS["wacz"].count(folder / "records.jsonl") is None


def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    recording = Recording(tmp_path / "pl-sport")
    rng = random.Random(1)
    for number in range(3):
        recording.add(
            f"{HOST}/{number}.pdf", response(rng.randbytes(12_000_000), content_type="application/pdf")
        )
    recording.close()
    write_site(tmp_path / "pl-sport", [])
    tracemalloc.start()
    try:
        export_sites([tmp_path / "pl-sport"], tmp_path / "x.wacz", "wacz")
        assert check_wacz(tmp_path / "x.wacz") == []
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (tmp_path / "x.wacz").stat().st_size > 36_000_000
    assert peak < 6_000_000


# keys and digests


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.Example.org", "org,example)/"),
        ("http://www2.example.org:80/a/B.html#top", "org,example)/a/b.html"),
        ("https://example.org:8443/a/", "org,example:8443)/a/"),
        ("https://a.b.gov.pl/x?b=2&a=1&B=1", "pl,gov,b,a)/x?a=1&b=1&b=2"),
        ("http://127.0.0.1:8080/x", "1,0,0,127:8080)/x"),
        ("http://[::1]:9/x", "[::1]:9)/x"),
        ("http://example.org/a b/ż", "org,example)/a%20b/%c5%bc"),
        ("http://example.org/%C5%BB", "org,example)/%c5%bb"),
        ("urn:pageinfo:x y", "urn:pageinfo:x%20y"),
        ("http://example.org:port/", "http://example.org:port/"),
    ],
)
def test_search_keys(url: str, key: str) -> None:
    assert search_key(url).lower() == key
    assert is_key_of(search_key(url), url)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_search_key_is_one_word(text: str) -> None:
    for url in (text, f"http://{text}", f"https://example.org/{text}"):
        key = search_key(url)
        assert key.isascii()
        assert len(key.split()) <= 1


def test_keys_of_other_writers() -> None:
    url = "https://fonts.googleapis.com/css?family=Raleway:400,700"
    assert is_key_of("com,googleapis,fonts)/css?family=raleway%3A400%2C700", url)
    assert is_key_of("org,example)/news", "https://www.example.org/news/")
    assert not is_key_of("org,example)/other", "https://www.example.org/news/")
    session = "0123456789abcdef0123456789abcdef"
    assert is_key_of("org,example)/news", f"https://www.example.org/news?sid={session}")
    assert is_key_of("org,example)/news?id=7", f"https://www.example.org/news?PHPSESSID={session}&id=7")
    assert not is_key_of("org,example)/news", "https://www.example.org/news?sid=7")
    assert is_key_of("org,example)/warc/log.txt", "metadata://example.org/warc/log.txt")


def test_digests_as_writers_spell_them() -> None:
    digests = {"sha1": hashlib.sha1(b"x").digest(), "sha256": hashlib.sha256(b"x").digest()}
    base32 = base64.b32encode(digests["sha1"]).decode()
    for spelled in (f"sha1:{base32}", base32, f"SHA1:{base32.lower()}", f"sha-256:{digests['sha256'].hex()}"):
        assert find_matching_digest(spelled, digests) is True
    assert find_matching_digest(f"sha1:{base32[::-1]}", digests) is False
    assert find_matching_digest("md5:abc", digests) is None


# reading WARC files


def test_one_flipped_byte_costs_one_record(folder: Path, tmp_path: Path) -> None:
    (warc,) = (folder / "warc").glob("*.warc.gz")
    content = warc.read_bytes()
    whole = _scanned(content, tmp_path)
    assert len(whole) == 21
    rng = random.Random(3)
    for _ in range(150):
        changed = bytearray(content)
        changed[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        left = _scanned(bytes(changed), tmp_path)
        assert len(left) >= len(whole) - 1
        assert left <= whole


def _scanned(content: bytes, tmp_path: Path) -> set[tuple[int, int, str]]:
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    with path.open("rb") as file:
        found = list(scan(file, len(content)))
    at = 0
    for one in found:  # nothing is passed over in silence
        start, end = (one.offset, one.end) if isinstance(one, ScannedRecord) else (one[0], one[0] + one[1])
        assert start == at
        at = end
    assert at == len(content)
    return {(one.offset, one.end, one.type) for one in found if isinstance(one, ScannedRecord)}


def test_plain_warc_files_are_read_too(folder: Path, tmp_path: Path) -> None:
    (warc,) = (folder / "warc").glob("*.warc.gz")
    plain = gzip.decompress(warc.read_bytes())
    records = _scanned(plain, tmp_path)
    assert len(records) == 21
    assert {kind for _, _, kind in records} == {"warcinfo", "response", "request", "revisit"}
    site = tmp_path / "pl-plain"
    (site / "warc").mkdir(parents=True)
    (site / "warc" / "old.warc").write_bytes(plain)
    (site / "records.jsonl").write_bytes((folder / "records.jsonl").read_bytes())
    export_sites([site], tmp_path / "x.wacz", "wacz")
    assert check_wacz(tmp_path / "x.wacz") == []
    assert len(index_of(tmp_path / "x.wacz")) == 9


@pytest.mark.parametrize("is_empty", [False, True])
def test_records_without_a_digest_get_one_in_the_index(is_empty: bool, folder: Path, tmp_path: Path) -> None:
    """WARC leaves the digest to its writers, the index requires it."""
    (warc,) = (folder / "warc").glob("*.warc.gz")
    plain = gzip.decompress(warc.read_bytes())
    stated = {
        entry["offset"]: entry["digest"] for _, _, entry in _indexed(plain, folder, tmp_path / "stated")
    }
    # what is as long, so that all offsets stay; a revisit is nothing without its digest
    of_no_revisit = rb"(?s)WARC-Payload-Digest(: [^\r]+)(?!(?:(?!\r\n\r\n).)*WARC-Profile)"

    def without(found: re.Match[bytes]) -> bytes:
        return b"WARC-Payload-Digest:".ljust(len(found[0])) if is_empty else b"WARC-Another-Digest" + found[1]

    silent = re.sub(of_no_revisit, without, plain)
    assert silent != plain
    found = {
        entry["offset"]: entry["digest"] for _, _, entry in _indexed(silent, folder, tmp_path / "silent")
    }
    assert found == stated
    assert check_wacz(tmp_path / "silent" / "x.wacz") == []


def _indexed(warc: bytes, folder: Path, place: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """The index of a package of the site with that WARC file alone."""
    site = place / "pl-plain"
    (site / "warc").mkdir(parents=True)
    (site / "warc" / "old.warc").write_bytes(warc)
    (site / "records.jsonl").write_bytes((folder / "records.jsonl").read_bytes())
    export_sites([site], place / "x.wacz", "wacz")
    return index_of(place / "x.wacz")


# the checker

Change = Callable[[dict[str, bytes]], None]


def repacked(source: Path, target: Path, change: Change, *, described: bool = True) -> Path:
    """The package with its entries changed; digests and sizes are put right again unless told otherwise."""
    entries = dict(contents(source))
    change(entries)
    if described and "datapackage.json" in entries:
        description = json.loads(entries["datapackage.json"])
        for resource in description["resources"]:
            if content := entries.get(resource["path"]):
                resource["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
                resource["bytes"] = len(content)
        entries["datapackage.json"] = json.dumps(description).encode()
        if "datapackage-digest.json" in entries:
            digest = {
                "path": "datapackage.json",
                "hash": f"sha256:{hashlib.sha256(entries['datapackage.json']).hexdigest()}",
            }
            entries["datapackage-digest.json"] = json.dumps(digest).encode()
    with zipfile.ZipFile(target, "w") as container:
        for name, content in entries.items():
            container.writestr(name, content)
    return target


def edit(name: str, change: Callable[[Any], None]) -> Change:
    """Change a JSON entry."""

    def apply(entries: dict[str, bytes]) -> None:
        value = json.loads(entries[name])
        change(value)
        entries[name] = json.dumps(value).encode()

    return apply


def edit_pages(change: Callable[[list[dict[str, Any]]], None]) -> Change:
    def apply(entries: dict[str, bytes]) -> None:
        pages = [json.loads(line) for line in entries["pages/pages.jsonl"].splitlines()]
        change(pages)
        entries["pages/pages.jsonl"] = "".join(json.dumps(page) + "\n" for page in pages).encode()

    return apply


def edit_index(change: Callable[[list[bytes]], None]) -> Change:
    """Change the index lines; the index is then a plain one."""

    def apply(entries: dict[str, bytes]) -> None:
        lines = gzip.decompress(entries.pop("indexes/index.cdx.gz")).splitlines(keepends=True)
        del entries["indexes/index.idx"]
        change(lines)
        entries["indexes/index.cdx"] = b"".join(lines)
        description = json.loads(entries["datapackage.json"])
        kept = [one for one in description["resources"] if not one["path"].startswith("indexes/")]
        kept.append({"name": "index.cdx", "path": "indexes/index.cdx"})
        description["resources"] = kept
        entries["datapackage.json"] = json.dumps(description).encode()

    return apply


def edit_blocks(old: bytes, new: bytes) -> Change:
    def apply(entries: dict[str, bytes]) -> None:
        assert old in entries["indexes/index.idx"]
        entries["indexes/index.idx"] = entries["indexes/index.idx"].replace(old, new)

    return apply


def swap(lines: list[bytes]) -> None:
    lines[0], lines[1] = lines[1], lines[0]


def replace_in(number: int, old: bytes, new: bytes) -> Callable[[list[bytes]], None]:
    def apply(lines: list[bytes]) -> None:
        assert old in lines[number]
        lines[number] = lines[number].replace(old, new)

    return apply


def drop(name: str) -> Change:
    def apply(entries: dict[str, bytes]) -> None:
        del entries[next(key for key in entries if key.startswith(name))]

    return apply


def put(name: str, content: bytes) -> Change:
    def apply(entries: dict[str, bytes]) -> None:
        entries[name] = content

    return apply


def flip_in_archive(entries: dict[str, bytes]) -> None:
    name = next(key for key in entries if key.startswith("archive/"))
    content = bytearray(entries[name])
    content[len(content) // 3] ^= 0xFF
    entries[name] = bytes(content)


def set_page(key: str, value: Any) -> Change:
    return edit_pages(lambda pages: pages[1].update({key: value}))


def describe(**values: Any) -> Change:
    return edit("datapackage.json", lambda description: description.update(values))


BROKEN: dict[str, tuple[Change, str]] = {
    "no description": (drop("datapackage.json"), "datapackage.json: is missing"),
    "no archive": (drop("archive/"), "archive/ holds no WARC file"),
    "no pages": (drop("pages/"), "pages/pages.jsonl: is missing"),
    "no index": (drop("indexes/index.cdx.gz"), "indexes/ holds no index"),
    "not JSON": (put("datapackage.json", b"{"), "datapackage.json: cannot be read"),
    "profile": (describe(profile="x"), "profile: 'x' is none of"),
    "version": (describe(wacz_version="9"), "unknown version '9'"),
    "created": (describe(created="yesterday"), "created: 'yesterday' is no RFC 3339 moment"),
    "home": (describe(home={"url": "https://x.pl/"}), "home: must hold a url and a ts"),
    "nothing listed": (describe(resources=[]), "resources: lists nothing"),
    "not listed": (put("extra.txt", b"x"), "extra.txt: is not listed in datapackage.json"),
    "in a folder of the format": (put("archive/notes.txt", b"x"), "no file of this kind may be in archive/"),
    "out of the package": (put("../x", b"x"), "../x: the path leads out of the package"),
    "damaged record": (flip_in_archive, "indexes/index.cdx.gz: line "),
    "order of the index": (edit_index(swap), "line 2: is not in the order of the bytes"),
    "no index line": (edit_index(lambda lines: lines.append(b"zz\n")), "line 10: is no CDXJ line"),
    "empty index": (edit_index(lambda lines: lines.clear()), "indexes/index.cdx: is empty"),
    "other url": (edit_index(replace_in(0, b'gov.pl/aktualnosci"', b'gov.pl/inne"')), "is not the key of"),
    "other record": (
        edit_index(replace_in(0, b"/aktualnosci", b"/inne")),
        "the record is of https://www.example",
    ),
    "other place": (edit_index(replace_in(0, b'"offset":', b'"offset":1')), "line 1: "),
    "no place": (edit_index(replace_in(0, b'"length"', b'"size"')), "lacks length"),
    "other moment": (edit_index(replace_in(0, b" 20260301", b" 20250301")), "the record is of 2026-03-01"),
    "no moment": (edit_index(replace_in(0, b" 20260301", b" 2026030x")), "is no timestamp"),
    "other file": (edit_index(replace_in(0, b'"pl-sport', b'"pl-spor')), "archive/pl-spor-"),
    "other digest": (edit_index(replace_in(0, b"sha1:", b"sha1:A")), "its digest is not that of the record"),
    "other status": (
        edit_index(replace_in(0, b'"status":200', b'"status":404')),
        "the response has status 200",
    ),
    "no revisit": (
        edit_index(replace_in(3, b"warc/revisit", b"text/html")),
        "a revisit record, but the index says",
    ),
    "block key": (edit_blocks(b"pl,gov", b"pl,gof"), "the block does not begin with pl,gof,example)/"),
    "block place": (edit_blocks(b'"offset":0', b'"offset":5'), "offset 0: the block list goes on at 5"),
    "block digest": (edit_blocks(b"sha256:", b"sha256:0"), "the block does not match its digest"),
    "block end": (edit_blocks(b'"length":', b'"length":1'), "the block list ends here; the index has"),
    "block file": (edit_blocks(b"index.cdx.gz", b"other.cdx.gz"), "indexes/other.cdx.gz is missing"),
    "block list": (put("indexes/index.idx", b"!meta 0 {}\n"), "unknown format None"),
    "no head of pages": (edit_pages(lambda pages: pages.pop(0)), "line 1: must be a head"),
    "no url": (set_page("url", "aktualnosci"), "line 2: no url: 'aktualnosci'"),
    "no ts": (set_page("ts", "2026-13-01T00:00:00Z"), "line 2: ts '2026-13-01T00:00:00Z' is no RFC 3339"),
    "title": (set_page("title", 7), "line 2: title is no text"),
    "double id": (edit_pages(lambda pages: pages.append(pages[1])), "line 7: the id pl-sport:"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_checker_finds(name: str, package: Path, tmp_path: Path) -> None:
    change, text = BROKEN[name]
    problems = check_wacz(repacked(package, tmp_path / "x.wacz", change, described=name != "not JSON"))
    assert not is_valid(problems)
    assert [str(problem) for problem in problems if text in str(problem)], [str(p) for p in problems]


def test_the_checker_finds_what_its_own_list_does_not_vouch_for(package: Path, tmp_path: Path) -> None:
    longer = repacked(package, tmp_path / "a.wacz", set_page("title", "Zmieniony tytuł"), described=False)
    texts = [str(problem) for problem in check_wacz(longer)]
    assert any(text.startswith("pages/pages.jsonl: has ") for text in texts)
    assert "pages/pages.jsonl: does not match its sha256 in datapackage.json" in texts
    other = repacked(package, tmp_path / "b.wacz", describe(title="x"), described=False)
    assert [str(problem) for problem in check_wacz(other)] == [
        "datapackage-digest.json: hash: does not match datapackage.json"
    ]


def test_advice_is_a_warning(package: Path, tmp_path: Path) -> None:
    for change, text in (
        (drop("datapackage-digest.json"), "warning: datapackage-digest.json: is missing"),
        (set_page("url", f"{HOST}/nowhere"), "is in no index, so it cannot be shown"),
        (describe(wacz_version="1.1.1"), "version 1.1.1; the present one is 1.2.0"),
    ):
        problems = check_wacz(repacked(package, tmp_path / "x.wacz", change))
        assert is_valid(problems)
        assert len(problems) == 1
        assert text in str(problems[0])
    assert check_wacz(repacked(package, tmp_path / "x.wacz", describe(profile="wacz"))) == []


def test_compressed_archives_double_and_truncated_files(package: Path, tmp_path: Path) -> None:
    entries = contents(package)
    target = tmp_path / "x.wacz"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as container:
        for name, content in entries.items():
            container.writestr(name, content)
    texts = [str(problem) for problem in check_wacz(target)]
    assert len(texts) == 2  # archive and compressed index; what is text may be compressed
    assert all("must be stored, not compressed" in text for text in texts)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(target, "a") as container:
        container.writestr("pages/pages.jsonl", entries["pages/pages.jsonl"])
    assert "pages/pages.jsonl: there are 2 entries of this name" in map(str, check_wacz(target))
    target.write_bytes(package.read_bytes()[:-300])
    (problem,) = check_wacz(target)
    assert str(problem).startswith("no readable zip file")
    (tmp_path / "x.zip").write_bytes(package.read_bytes())
    assert [str(problem) for problem in check_wacz(tmp_path / "x.zip")] == ["the file name must end in .wacz"]


def test_any_flipped_byte_of_a_package_is_found_or_harmless(package: Path, tmp_path: Path) -> None:
    content = package.read_bytes()
    rng = random.Random(11)
    target = tmp_path / "x.wacz"
    missed = []
    with zipfile.ZipFile(package) as container:
        directory = container.start_dir
    for _ in range(200):
        at = rng.randrange(len(content))
        changed = bytearray(content)
        changed[at] ^= 0x10
        target.write_bytes(changed)
        if is_valid(check_wacz(target)):
            missed.append(at)
    # what is left are fields of zip headers that say nothing of the content: times, attributes, versions
    with zipfile.ZipFile(package) as container:
        bodies = [
            range(
                info.header_offset + 30 + len(info.filename),
                info.header_offset + 30 + len(info.filename) + info.file_size,
            )
            for info in container.infolist()
        ]
    assert not [at for at in missed if at < directory and any(at in body for body in bodies)]


def test_a_payload_that_is_not_that_of_its_digest_is_found(tmp_path: Path) -> None:
    folder = make_site(tmp_path / "pl-sport")
    (warc,) = (folder / "warc").glob("*.warc.gz")
    content = warc.read_bytes()
    with warc.open("rb") as file:
        places = [one for one in scan(file, len(content)) if isinstance(one, ScannedRecord)]
    members = [gzip.decompress(content[one.offset : one.end]) for one in places]
    changed = [member.replace(b"Hala nr 3 stoi", b"Hala nr 9 stoi") for member in members]
    warc.write_bytes(b"".join(map(gzip.compress, changed)))
    assert export_sites([folder], tmp_path / "x.wacz", "wacz").damage == []
    (problem,) = check_wacz(tmp_path / "x.wacz")
    assert "the payload does not match sha1:" in str(problem)


@pytest.mark.parametrize(
    "name", ["archive/x.warc", "indexes/x.cdx", "pages/x.jsonl", "datapackage.json", "indexes/x.idx"]
)
def test_the_checker_unpacks_no_bomb(name: str, package: Path, tmp_path: Path) -> None:
    """Of few bytes that say to be many, none are unpacked: neither into memory nor onto the disk."""
    target = tmp_path / "bomb.wacz"
    with zipfile.ZipFile(target, "w") as out:
        for entry, content in contents(package).items():
            if entry != name:
                out.writestr(entry, content)
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        out.writestr(info, bytes(200 << 20))
    problems, peak = peak_of(target)
    assert any("not unpacked" in str(problem) for problem in problems)
    assert peak < 60 << 20


@pytest.mark.parametrize("is_listed", [True, False])
def test_the_checker_unpacks_no_bomb_in_an_index(is_listed: bool, package: Path, tmp_path: Path) -> None:
    """An index of gzip members is stored as it is; what is in them may be a bomb all the same."""
    entries = contents(package)
    entries["indexes/index.cdx.gz"] = gzip.compress(bytes(200 << 20))
    if not is_listed:
        entries = {name: content for name, content in entries.items() if not name.endswith(".idx")}
    target = tmp_path / "bomb.wacz"
    with zipfile.ZipFile(target, "w") as out:
        for entry, content in entries.items():
            out.writestr(entry, content)
    problems, peak = peak_of(target)
    assert any("are packed into it" in str(problem) for problem in problems)
    assert peak < 150 << 20


def peak_of(package: Path) -> tuple[list[WaczProblem], int]:
    """What is wrong with a package, and the most memory that finding it took."""
    tracemalloc.start()
    try:
        return check_wacz(package), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_no_damage_makes_the_checker_fail(package: Path, tmp_path: Path) -> None:
    content = package.read_bytes()
    rng = random.Random(5)
    target = tmp_path / "x.wacz"
    for _ in range(300):
        changed = bytearray(content)
        for _ in range(rng.choice((1, 2, 8))):
            at = rng.randrange(
                len(changed) - 900, len(changed)
            )  # the directory and the head of the last entries
            length = rng.randrange(9)
            changed[at : at + rng.choice((0, length))] = rng.randbytes(length)
        target.write_bytes(changed)
        check_wacz(target)
        count(target)


def test_of_many_problems_the_first_are_listed(package: Path, tmp_path: Path) -> None:
    def add(pages: list[dict[str, Any]]) -> None:
        pages += [{"url": f"{HOST}/none/{number}", "ts": "2026-01-01T00:00:00Z"} for number in range(50)]

    problems = check_wacz(repacked(package, tmp_path / "x.wacz", edit_pages(add)))
    assert len(problems) == 21
    assert str(problems[-1]) == "warning: pages/pages.jsonl: 30 more like these: not captured"
    assert is_valid(problems)


@pytest.mark.parametrize(
    ("name", "valid", "text"),
    [
        ("valid_example_1", True, "version 1.0.0"),
        ("valid_example_2", True, "version 1.1.1"),
        ("valid_signed_example_1", True, "version 1.1.1"),
        ("invalid_example_1", False, "data/archive/test.txt: is not listed in datapackage.json"),
        (
            "invalid_signed_example_1",
            False,
            "no authority known here vouches for btrix-sign-test.webrecorder.net",
        ),
    ],
)
def test_files_of_the_reference_implementation(shared: Path, name: str, valid: bool, text: str) -> None:
    problems = check_wacz(shared / "corpus/warc/py-wacz/tests/fixtures" / f"{name}.wacz")
    assert is_valid(problems) is valid
    assert any(text in str(problem) for problem in problems)


def test_a_file_signed_by_a_browser(shared: Path, tmp_path: Path) -> None:
    path = shared / "corpus/warc/scrapy-webarchive/tests/data/warc_1_1/quotes.wacz"
    errors = [str(problem) for problem in check_wacz(path) if not problem.is_warning]
    assert errors == [
        "archive/data.warc.gz: must be stored, not compressed: a replay program reads parts of it in place"
    ]

    def forge(digest: dict[str, Any]) -> None:
        signature = digest["signedData"]["signature"]
        digest["signedData"]["signature"] = ("B" if signature[0] == "A" else "A") + signature[1:]

    forged = repacked(path, tmp_path / "x.wacz", edit("datapackage-digest.json", forge), described=False)
    texts = [str(problem) for problem in check_wacz(forged)]
    assert "datapackage-digest.json: signedData: the signature is not of this key" in texts


def test_verify_tells_of_files_and_sites(package: Path, tmp_path: Path) -> None:
    broken = repacked(package, tmp_path / "x.wacz", BROKEN["other url"][0])
    done = kronika("verify", package, broken, cwd=tmp_path)
    assert done.returncode == 6
    assert f"{package}: 0 problems, 0 warnings" in done.stdout
    assert "is not the key of" in done.stderr
    done = kronika("verify", broken, "--json", cwd=tmp_path)
    assert json.loads(done.stdout)[str(broken)]["problems"][0]["is_warning"] is False
    done = kronika("verify", "none.wacz", cwd=tmp_path)
    assert done.returncode == 2
    assert "none.wacz: No such file" in done.stderr


def test_a_record_read_at_the_wrong_place_is_no_record(folder: Path) -> None:
    (warc,) = (folder / "warc").glob("*.warc.gz")
    with warc.open("rb") as file:
        first = read_record(file, 0)
        assert first.type == "warcinfo"
        for offset in (1, first.end + 1):
            with pytest.raises(BrokenRecordError):
                read_record(file, offset)
        with pytest.raises(BrokenRecordError, match="breaks off"):
            read_record(file, 0, limit=first.end - 1)
    assert os.path.getsize(warc) > first.end


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ("2026-01-02T03:04:05Z", True),
        ("2026-01-02t03:04:05.678z", True),
        ("2026-01-02 03:04:05+01:00", True),  # other programs write the offset of their place
        ("2026-01-02T03:04:05-05:30", True),
        ("2026-01-02T03:04:05", False),
        ("2026-01-02T03:04Z", False),
        ("2026-01-02", False),
        ("2026-13-02T03:04:05Z", False),
        (20260102030405, False),
        (None, False),
    ],
)
def test_moments_of_rfc_3339(value: object, *, is_one: bool) -> None:
    assert is_rfc3339(value) is is_one

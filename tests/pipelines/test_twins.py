"""One page under several spellings of its address is one record, where it says the same."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from crawler.archive.folder import SiteFolder
from crawler.cli import main
from crawler.same_page import place_of

PAGE = (
    '<html lang="pl"><head><title>{title}</title></head><body><main><article><h1>{title}</h1><p>12.05.2021</p>'
    "<p>Urząd zakończył remont mostu, który trwał od wiosny, i otworzył go dla ruchu pieszych oraz rowerów. {text}</p>"
    '<p>Więcej mówi <a href="/mosty/plan">plan mostów</a>, który przyjęła rada na posiedzeniu we wtorek.</p>'
    "</article></main></body></html>"
)
BASE = "http://urzad.example/aktualnosci/most"
SPELLINGS = [
    "http://urzad.example/aktualnosci/most",
    "https://urzad.example/aktualnosci/most",
    "https://www.urzad.example/aktualnosci/most",
    "http://urzad.example/aktualnosci/most/",
    "http://urzad.example/aktualnosci/most?utm_source=list&utm_medium=mail",
    "http://urzad.example/aktualnosci/most/index.html",
    "http://urzad.example/aktualnosci/most?ref=glowna",
    "http://urzad.example/Aktualnosci/MOST",
    "http://urzad.example/(S(lit3py55t21z5v55vlm25s55))/aktualnosci/most",
]


def extract(tmp_path: Path, captures: list[tuple[str, str]], *options: str) -> list[dict[str, Any]]:
    """The records of pages given by address and text, an hour apart."""
    lines = []
    for hour, (url, text) in enumerate(captures):
        (tmp_path / f"{hour}.html").write_text(PAGE.format(title="Most gotowy", text=text))
        lines.append(
            json.dumps({"path": f"{hour}.html", "url": url, "retrieved_at": f"2021-05-13T{hour:02}:00:00Z"})
        )
    (tmp_path / "manifest.jsonl").write_text("\n".join(lines))
    out = tmp_path / "out.jsonl"
    arguments = ["extract", "--manifest", str(tmp_path / "manifest.jsonl"), "--quiet", *options]
    if "--data" not in options:
        arguments += ["-o", str(out)]
    assert main(arguments) == 0
    return [json.loads(line) for line in out.read_text().splitlines()] if out.exists() else []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_spellings_of_an_address_are_one_record(tmp_path: Path, jobs: str) -> None:
    (found,) = extract(tmp_path, [(url, "") for url in SPELLINGS], "--jobs", jobs)
    assert found["url"] == BASE  # as it was seen first
    assert (found["version"], found["last_seen"]) == (1, f"2021-05-13T{len(SPELLINGS) - 1:02}:00:00Z")


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_versions_under_several_spellings_are_those_of_one(tmp_path: Path, order: tuple[int, ...]) -> None:
    captures = [(SPELLINGS[0], "Stare."), (SPELLINGS[1], "Stare."), (SPELLINGS[1], "Nowe.")]
    found = extract(tmp_path, [captures[n] for n in order], "--versions", "all")
    assert len({record["id"] for record in found}) == 1
    assert {record["body"].count("Nowe.") for record in found} == {0, 1}


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://urzad.example/aktualnosci/most", "Inny tekst."),  # says something else
        ("http://urzad.example/aktualnosci/most-drugi", ""),
        ("http://urzad.example/aktualnosci/most?id=2", ""),
        ("http://inny.example/aktualnosci/most", ""),
        ("http://urzad.example/aktualnosci/most?token=dwadziescia-trzy-mosty", ""),
        ("http://urzad.example/aktualnosci/most?id=n1041", ""),
        ("http://urzad.example/aktualnosci/most?art=most12-2021", ""),
    ],
)
def test_other_pages_stay_apart(tmp_path: Path, url: str, text: str) -> None:
    assert len(extract(tmp_path, [(BASE, ""), (url, text)])) == 2


def test_tokens_that_are_drawn_anew_make_no_records(tmp_path: Path) -> None:
    tokens = (
        "8f3k2Qz91LmP0a7Xc4",
        "b7e1c0d94a2f4e6d8c31",
        "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "8f3a91c2",
    )
    (found,) = extract(tmp_path, [(f"{BASE}?t={token}&id=7", "") for token in tokens])
    assert found["version"] == 1
    short = [(f"{BASE}?x={token}", "") for token in ("8f3a91c2", "1b00d4e7", "Qz9aL3mP0")]
    assert len(extract(tmp_path, [(BASE, "Osobny."), *short])) == 2
    ids = [(f"{BASE}?id={token}", f"Most numer {n}.") for n, token in enumerate(tokens)]
    assert len(extract(tmp_path, ids)) == 4


def test_what_is_imported_later_finds_its_twin(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for name, url in (("one", SPELLINGS[0]), ("two", SPELLINGS[2])):
        (tmp_path / name).mkdir()
        extract(tmp_path / name, [(url, "")], "--data", str(data))
    (line,) = SiteFolder(data / "urzad.example").records.read_text().splitlines()
    assert json.loads(line)["url"] == BASE


def test_places() -> None:
    assert len({place_of(url) for url in SPELLINGS}) == 1
    assert place_of("https://a.example/index.php?id=1&x=2") == place_of("http://www.a.example/?x=2&id=1")
    assert place_of("http://a.example/A.aspx?ID=1") == place_of("http://a.example/a.aspx?id=1")
    assert place_of("http://a.example/a?k=aB") != place_of("http://a.example/a?k=Ab")
    assert place_of(BASE) != place_of(f"{BASE}?druk=1")
    for one, other in (
        ("n1041", "n1042"),
        ("art-2021-a", "art-2021-b"),
        ("12345678", "12345679"),
    ):
        assert place_of(f"{BASE}?x={one}") != place_of(f"{BASE}?x={other}")

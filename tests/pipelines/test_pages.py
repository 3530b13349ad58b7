"""Captures of the pages of one article, in whatever order archives have them."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.archive.folder import SiteFolder
from crawler.batch_worker import extract_page
from crawler.cli import main
from crawler.items import Page, Record, decode_record, encode_record
from crawler.sites import Registry
from pipelines.merge import RecordMerger, capture_key, merge_versions
from pipelines.pages import join_captures, pages_of

BASE = "https://www.urzad.example/most"
WORDS = {
    1: "Urząd zakończył remont mostu, który trwał od wiosny, i otworzył go dla ruchu pieszych oraz rowerów.",
    2: "Samochody pojadą nim dopiero po odbiorze, o którym zdecyduje komisja w połowie przyszłego miesiąca.",
    3: "Koszt robót wyniósł osiem milionów, z czego połowę zapłaciła gmina, a resztę województwo i powiat.",
}


def address(number: int) -> str:
    return BASE if number == 1 else f"{BASE}?page={number}"


def html(number: int, *, words: str = "", title: str = "Most gotowy", last: int = 3) -> str:
    row = " ".join(str(n) if n == number else f'<a href="{address(n)}">{n}</a>' for n in range(1, last + 1))
    picture = '<figure><img src="/most.jpg"><figcaption>Most nocą</figcaption></figure>'
    return (
        f'<html lang="pl"><head><title>{title}</title></head><body><article><h1>{title}</h1><p>12.05.2021</p>{picture}'
        f'<p>{words or WORDS[number]}</p><p>Więcej: <a href="/strona-{number}">tutaj</a> jest opis części {number}.</p>'
        f"<p>{row}</p></article></body></html>"
    )


def record(number: int, hour: int, **form: str) -> Record:
    page = Page(
        body=html(number, **form).encode(),
        url=address(number),
        captured_at=datetime(2021, 5, 13, hour, tzinfo=UTC),
        source="warc",
    )
    result = extract_page(page, Registry(()))
    assert isinstance(result, Record)
    return result


def merged(records: list[Record], tmp_path: Path) -> list[Record]:
    with RecordMerger(tmp_path / "scratch") as merger:
        for one in records:
            merger.add(capture_key(one), encode_record(one))
        return [decode_record(line) for line in merger.merged(all_versions=True)]


@pytest.mark.parametrize("order", list(itertools.permutations((1, 2, 3))))
def test_pages_are_joined_in_whatever_order_they_come(order: tuple[int, ...], tmp_path: Path) -> None:
    (whole,) = merged([record(number, hour) for hour, number in enumerate(order)], tmp_path)
    assert [word in (whole.body or "") for word in WORDS.values()] == [True] * 3
    assert (whole.body or "").index(WORDS[2]) < (whole.body or "").index(WORDS[3])
    assert (whole.url, whole.warnings, whole.version) == (BASE, (), 1)
    assert [link.url for link in whole.links] == [f"https://www.urzad.example/strona-{n}" for n in (1, 2, 3)]
    assert [image.caption for image in whole.images] == ["Most nocą"]
    assert [page["number"] for page in pages_of(whole)] == [1, 2, 3]
    assert whole.body_html is not None
    assert all(whole.body_html.count(word) == 1 for word in WORDS.values())


def test_each_capture_of_the_first_page_goes_with_those_behind_it() -> None:
    old, new = (
        "Dawny tekst drugiej strony o odbiorze i komisji.",
        "Nowy tekst drugiej strony o odbiorze i komisji.",
    )
    captures = [record(1, 1), record(2, 2, words=old), record(3, 3)]
    captures += [record(1, 4), record(2, 5, words=new), record(3, 6)]
    first, second = merge_versions(captures)
    assert old in (first.body or "")
    assert new in (second.body or "")
    assert (first.version, second.version) == (1, 2)
    assert second.changed == datetime(2021, 5, 13, 4, tzinfo=UTC)


def test_a_page_that_was_not_captured_again_is_as_it_was() -> None:
    (whole,) = merge_versions([record(1, 1), record(2, 2), record(3, 3), record(1, 9)])
    assert (whole.version, whole.last_seen) == (1, datetime(2021, 5, 13, 9, tzinfo=UTC))


def test_what_is_missing_is_said() -> None:
    (begun,) = merge_versions([record(1, 1), record(3, 3)])
    assert (begun.warnings, WORDS[3] in (begun.body or "")) == (("pages_missing",), False)
    (late,) = merge_versions([record(2, 1), record(3, 3)])
    assert late.warnings == ("pages_missing",)
    assert (WORDS[2] in (late.body or ""), WORDS[3] in (late.body or "")) == (True, True)
    assert late.id == begun.id


def test_titles_of_pages_become_headings() -> None:
    (whole,) = join_captures(
        [record(1, 1), record(2, 2, title="Koszty i terminy"), record(3, 3, title="Most gotowy - Strona 3")]
    )
    assert whole.title == "Most gotowy"
    assert (whole.body_html or "").count("<h2>") == 1
    assert "<h2>Koszty i terminy</h2>" in (whole.body_html or "")


def test_pages_that_repeat_the_text_are_none() -> None:
    """Below it stands something that is turned."""
    (only,) = join_captures([record(1, 1), record(2, 2, words=WORDS[1])])
    assert "pages" not in only.provenance
    assert only.warnings == ()


def test_other_captures_stay_as_they_are() -> None:
    plain = record(1, 0)
    del plain.provenance["pages"]
    assert join_captures([plain, plain]) == [plain, plain]


def test_pages_that_are_imported_one_after_the_other(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for hour, number in enumerate((1, 3, 2)):
        folder = tmp_path / f"saved-{number}"
        folder.mkdir()
        (folder / "page.html").write_text(html(number))
        manifest = folder / "manifest.jsonl"
        manifest.write_text(
            f'{{"path": "page.html", "url": "{address(number)}", "retrieved_at": "2021-05-13T0{hour}:00:00Z"}}\n'
        )
        assert main(["extract", "--manifest", str(manifest), "--data", str(data), "--quiet"]) == 0
    (line,) = SiteFolder(data / "urzad.example").records.read_text().splitlines()
    whole = decode_record(line)
    assert [word in (whole.body or "") for word in WORDS.values()] == [True] * 3
    assert (whole.warnings, whole.version) == ((), 1)

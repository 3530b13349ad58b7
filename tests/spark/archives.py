"""A folder of archives for the tests of the Spark engine: every form, versions, revisits, damage, plain files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from crawler.digests import digest
from tests.sources.archive_building import arc_records, pack, pack_wacz, record_bytes

PAGE = """<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Urząd</title></head><body>
<div id="content"><div class="head"><h2>{title}</h2><section class="metryka"><div class="data">{date}</div></section></div>
<article class="txt"><p>{text}</p><p>Drugi akapit dopowiada, co wydarzyło się po spotkaniu i kto wziął w nim udział.</p></article>
</div></body></html><!-- 0.02 / WebAdministrator (17.03.2018 19:08) //-->"""
OTHER = "https://starosta.example"
PAGES = 30
"""Articles; each file holds captures of some."""


def body(number: int, version: int = 1) -> bytes:
    """An article's page in one of its versions."""
    text = (
        f"Akapit numer {number} w wersji {version} mówi o granicy, o naradzie i o porozumieniu sąsiadów. " * 3
    )
    date = f"{number % 27 + 1:02}.{number % 12 + 1:02}.2018"
    return PAGE.format(title=f"Tytuł numer {number}", date=date, text=text).encode()


def url(number: int) -> str:
    """An article's address."""
    return f"https://www.urzad.example/pl/aktualnosci/{number},Tytul.html"


def capture(number: int, version: int, day: int) -> bytes:
    """A response record."""
    return record_bytes(
        "response", url(number), body(number, version), warc={"WARC-Date": f"2019-03-{day:02}T10:00:00Z"}
    )


def undated(number: int) -> bytes:
    """A response record of an article without a day, on a host of another system."""
    text = (
        f"Akapit numer {number} mówi o granicy, o naradzie i o porozumieniu sąsiadów, które trwa od dawna. "
        * 3
    )
    page = (
        f"<html lang=pl><title>Tytuł {number}</title><main><h1>Tytuł {number}</h1><p>{text}</p></main></html>"
    )
    return record_bytes(
        "response", f"{OTHER}/{number}", page.encode(), warc={"WARC-Date": "2019-03-02T10:00:00Z"}
    )


def listing(numbers: Iterable[int]) -> bytes:
    """A response record of the list that names them, with their days."""
    rows = "".join(
        f'<li><h3><a href="/{n}">Tytuł {n}</a></h3><time>{n - 50}.02.2019</time><p>Krótko o sprawie {n}.</p></li>'
        for n in numbers
    )
    page = f"<html lang=pl><title>Lista</title><main><h1>Lista</h1><ul>{rows}</ul></main></html>"
    return record_bytes(
        "response", f"{OTHER}/lista", page.encode(), warc={"WARC-Date": "2019-03-02T09:00:00Z"}
    )


def revisit(number: int, version: int, day: int) -> bytes:
    """A revisit record of a capture that has this version; the original is named by its digest alone."""
    return record_bytes(
        "revisit",
        url(number),
        http="200 OK",
        warc={
            "WARC-Date": f"2019-03-{day:02}T10:00:00Z",
            "WARC-Payload-Digest": digest(body(number, version)),
            "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
        },
    )


def write_archives(folder: Path) -> Path:
    """The folder, filled. The same call gives the same bytes."""
    folder.mkdir(parents=True)
    first = [capture(n, 1, 1) for n in range(PAGES)]
    later = [capture(n, 2 if n % 3 == 0 else 1, 9) for n in range(0, PAGES, 2)]
    back = [capture(n, 1, 20) for n in range(0, PAGES, 6)]
    again = [revisit(n, 1, 25) for n in range(0, PAGES, 5)] + [revisit(1, 77, 26)]
    (folder / "a-first.warc.gz").write_bytes(pack(first, "gzip"))
    (folder / "b-plain.warc").write_bytes(pack(later, "plain"))
    (folder / "c-zstd.warc.zst").write_bytes(pack(back, "zstd"))
    # revisits that stand before and behind their originals, in other files
    (folder / "0-revisits.warc.gz").write_bytes(pack(again, "gzip"))
    damaged = bytearray(pack([capture(n, 3, 15) for n in range(8)], "gzip"))
    damaged[len(damaged) // 2] ^= 0xFF
    (folder / "d-damaged.warc.gz").write_bytes(damaged)
    (folder / "e-old.arc.gz").write_bytes(pack(arc_records(5), "gzip"))
    pack_wacz({"data.warc.gz": pack([capture(n, 4, 28) for n in range(4)], "gzip")}, folder / "f.wacz")
    # what states no day, and the list behind it that does
    (folder / "0-undated.warc.gz").write_bytes(pack([undated(n) for n in range(60, 65)], "gzip"))
    (folder / "g-list.warc.gz").write_bytes(pack([listing(range(60, 65))], "gzip"))
    (folder / "pages").mkdir()
    for number in range(40, 44):
        (folder / "pages" / f"{number}.html").write_bytes(body(number))
    (folder / "pages" / "picture.jpg").write_bytes(b"\xff\xd8\xff" + bytes(range(256)))
    return folder

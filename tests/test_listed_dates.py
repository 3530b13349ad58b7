"""Articles without a day of their own, which a list in the same archive dates, as a crawl would."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from crawler.archive.folder import SiteFolder
from crawler.cli import main
from pipelines.dates import is_more_exact
from tests.sources.archive_building import pack, record_bytes

HOST = "http://urzad.example"
TITLES = (
    "Most nad rzeką gotowy",
    "Nowa droga do portu",
    "Zmiana godzin pracy urzędu",
    "Remont szkoły dobiega końca",
)


class Capture(NamedTuple):
    """A page, its address and the time at which it was captured."""

    url: str
    html: str
    at: str = "2021-05-13T08:00:00Z"


def article(number: int, day: str = "") -> str:
    title = TITLES[number]
    return (
        f'<html lang="pl"><head><title>{title}</title></head><body><main><article><h1>{title}</h1><p>{day}</p>'
        "<p>Urząd zakończył prace, które trwały od wiosny, i otworzył obiekt dla pieszych oraz rowerów na całej długości.</p>"
        "<p>Koszt wyniósł cztery miliony, a rada przyjęła sprawozdanie na posiedzeniu, które odbyło się w ratuszu.</p>"
        "</article></main></body></html>"
    )


def listing(days: dict[str, str], base: str = "") -> str:
    """A list that states these texts as the days of these addresses."""
    rows = "".join(
        f'<li><h3><a href="{base}{path}">{TITLES[n % 4]}</a></h3><time>{day}</time><p>Krótko o tym, co dalej.</p></li>'
        for n, (path, day) in enumerate(days.items())
    )
    return (
        '<html lang="pl"><head><title>Aktualności</title></head><body><main><h1>Aktualności</h1>'
        f"<ul class='news-list'>{rows}</ul></main></body></html>"
    )


PATHS = [f"/aktualnosci/{n}" for n in range(4)]
DAYS = dict(zip(PATHS, ("12.05.2021", "11.05.2021", "9.05.2021", "7.05.2021"), strict=True))
LIST = Capture(f"{HOST}/aktualnosci", listing(DAYS))
UNDATED = Capture(HOST + PATHS[0], article(0))


def extract(tmp_path: Path, captures: list[Capture], *options: str) -> dict[str, dict[str, Any]]:
    """The records of captures by address."""
    lines = []
    for number, capture in enumerate(captures):
        (tmp_path / f"{number}.html").write_text(capture.html)
        lines.append(json.dumps({"path": f"{number}.html", "url": capture.url, "retrieved_at": capture.at}))
    (tmp_path / "manifest.jsonl").write_text("\n".join(lines))
    out = tmp_path / "out.jsonl"
    arguments = ["extract", "--manifest", str(tmp_path / "manifest.jsonl"), "--quiet", *options]
    if "--data" not in options:
        arguments += ["-o", str(out)]
    assert main(arguments) == 0
    found = map(json.loads, out.read_text().splitlines() if out.exists() else ())
    return {record["url"]: record for record in found}


def date_of(record: dict[str, Any]) -> tuple[str | None, bool]:
    return record["date"], "date_from_listing" in record["warnings"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_list_dates_what_states_no_day_wherever_it_stands(tmp_path: Path, order: tuple[int, ...]) -> None:
    captures = [LIST, UNDATED, Capture(HOST + PATHS[1], article(1, "10.05.2021"))]
    found = extract(tmp_path, [captures[n] for n in order])
    dated = found[HOST + PATHS[0]]
    assert date_of(dated) == ("2021-05-12", True)
    assert (dated["date_precision"], "date_missing" in dated["warnings"]) == ("day", False)
    assert dated["provenance"]["date"] == {"rule": "listing", "raw": "12.05.2021"}
    assert date_of(found[HOST + PATHS[1]]) == ("2021-05-10", False)  # its own counts more
    assert list(found) == [HOST + PATHS[1], HOST + PATHS[0]]  # ordered by the date that it has got


def test_a_dated_record_is_that_of_a_page_with_that_day_but_for_where_it_is_from(tmp_path: Path) -> None:
    (stated,) = extract(tmp_path, [Capture(UNDATED.url, article(0, "12.05.2021"))]).values()
    (listed,) = extract(tmp_path, [UNDATED, LIST]).values()
    assert listed["content_hash"] == stated["content_hash"]
    differing = {key for key in listed if listed[key] != stated[key]}
    assert differing == {"capture", "provenance", "warnings"}


@pytest.mark.parametrize(
    "url",
    [
        f"https://urzad.example{PATHS[0]}",  # the archive has no redirect that leads there
        f"http://www.urzad.example{PATHS[0]}",
        f"{HOST}{PATHS[0]}/",
        f"{HOST}{PATHS[0]}?utm_source=list",
    ],
)
def test_another_spelling_of_the_address_is_that_page(tmp_path: Path, url: str) -> None:
    (found,) = extract(tmp_path, [LIST, Capture(url, article(0))]).values()
    assert date_of(found) == ("2021-05-12", True)


@pytest.mark.parametrize(
    "capture",
    [
        Capture("http://inny.example/lista", listing(DAYS, HOST)),  # not for this list to say
        Capture(f"{HOST}/aktualnosci", listing(dict(zip(DAYS, ("wkrótce", "11.05.2021"), strict=False)))),
        Capture(f"{HOST}/aktualnosci", listing({f"{path}?druk=1": day for path, day in DAYS.items()})),
        Capture(f"{HOST}/aktualnosci/archiwum", article(3, "12.05.2021")),  # no list
    ],
)
def test_what_is_no_word_of_the_list_of_the_page_dates_nothing(tmp_path: Path, capture: Capture) -> None:
    found = extract(tmp_path, [capture, UNDATED])[UNDATED.url]
    assert date_of(found) == (None, False)
    assert "date_missing" in found["warnings"]


def test_of_several_lists_the_last_before_the_capture_counts(tmp_path: Path) -> None:
    lists = [
        Capture(
            f"{HOST}/aktualnosci",
            listing({**DAYS, PATHS[0]: f"{day:02}.05.2021"}),
            f"2021-05-{day:02}T07:00:00Z",
        )
        for day in (20, 12, 11)
    ]
    (found,) = extract(tmp_path, [*lists, UNDATED]).values()
    assert date_of(found) == ("2021-05-12", True)
    (found,) = extract(tmp_path, [lists[0], UNDATED]).values()  # better late than never
    assert date_of(found) == ("2021-05-20", True)


def test_days_that_a_list_counts_are_counted_from_the_day_of_the_list(tmp_path: Path) -> None:
    days = dict.fromkeys(PATHS, "wczoraj")
    late = UNDATED._replace(at="2021-06-30T08:00:00Z")
    (found,) = extract(tmp_path, [Capture(LIST.url, listing(days)), late]).values()
    assert date_of(found) == ("2021-05-12", True)


def test_captures_of_a_page_that_is_dated_alike_are_one_version(tmp_path: Path) -> None:
    again = Capture(UNDATED.url, UNDATED.html, "2021-05-15T08:00:00Z")
    (found,) = extract(tmp_path, [again, LIST, UNDATED]).values()
    assert (found["version"], *date_of(found)) == (1, "2021-05-12", True)
    # and it is the twin of the page under another spelling, which states the day itself
    twin = Capture(f"https://urzad.example{PATHS[0]}", article(0, "12.05.2021"))
    assert len(extract(tmp_path, [UNDATED, LIST, twin])) == 1


def test_the_result_is_the_same_for_any_number_of_processes(tmp_path: Path) -> None:
    captures = [Capture(f"{HOST}/strona/{n}", article(n % 4)) for n in range(140)]
    days = {f"/strona/{n}": f"{n % 28 + 1}.04.2021" for n in range(140)}
    captures.insert(70, Capture(f"{HOST}/strony", listing(days)))
    extract(tmp_path, captures)
    alone = (tmp_path / "out.jsonl").read_bytes()
    assert alone.count(b'"date_from_listing"') == 140
    extract(tmp_path, captures, "--jobs", "2")
    assert (tmp_path / "out.jsonl").read_bytes() == alone


def test_what_is_imported_into_a_folder_is_dated_too(tmp_path: Path) -> None:
    data = tmp_path / "data"
    extract(tmp_path, [UNDATED, LIST], "--data", str(data))
    (line,) = SiteFolder(data / "urzad.example").records.read_text().splitlines()
    assert date_of(json.loads(line)) == ("2021-05-12", True)


def test_a_text_that_holds_no_date_leaves_the_word_to_the_next_list(tmp_path: Path) -> None:
    silent = Capture(f"{HOST}/na-skroty", listing({**DAYS, PATHS[0]: "ważne"}), "2021-05-13T07:30:00Z")
    (found,) = extract(tmp_path, [LIST, silent, UNDATED]).values()
    assert date_of(found) == ("2021-05-12", True)


ITEM = f"<item><title>{TITLES[0]}</title><link>{HOST}{PATHS[0]}</link><pubDate>%s</pubDate></item>"
RSS = f'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Aktualności</title>{ITEM}</channel></rss>'
RDF = (
    '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- a --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    f'<item rdf:about="a"><link>{HOST}{PATHS[0]}</link><dc:date>%s</dc:date></item></rdf:RDF>'
)
ATOM = (
    '\ufeff<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">'
    f'<entry><title>{TITLES[0]}</title><link href="{PATHS[0]}"/><published>%s</published></entry></feed>'
)
JSON = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "a", "items": [{"url": "'
    + PATHS[0]
    + '", "date_published": "%s"}]}'
)
NEWS_MAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">'
    f"<url><loc>{HOST}{PATHS[0]}</loc><n:news><n:publication_date>%s</n:publication_date></n:news></url></urlset>"
)
HOUR = "2021-05-12T09:30:00+02:00"


def archive(tmp_path: Path, records: list[bytes]) -> dict[str, dict[str, Any]]:
    """The records of a WARC file by address."""
    (tmp_path / "a.warc.gz").write_bytes(pack(records, "gzip"))
    assert main(["extract", str(tmp_path / "a.warc.gz"), "--quiet", "-o", str(tmp_path / "out.jsonl")]) == 0
    found = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    return {record["url"]: record for record in found}


def response(url: str, text: str, media_type: str = "text/html") -> bytes:
    return record_bytes("response", url, text.encode(), headers=[("Content-Type", media_type)])


@pytest.mark.parametrize(
    ("feed", "media_type", "said"),
    [
        (RSS, "application/rss+xml", "Wed, 12 May 2021 09:30:00 +0200"),
        (RSS, "text/html; charset=utf-8", "Wed, 12 May 2021 09:30:00 +0200"),
        (RSS, "text/xml", HOUR),
        (RDF, "application/rdf+xml", HOUR),
        (ATOM, "application/atom+xml; charset=utf-8", HOUR),
        (JSON, "application/feed+json", HOUR),
        (JSON, "application/json", HOUR),
        (NEWS_MAP, "application/xml", HOUR),
    ],
)
def test_a_feed_in_an_archive_dates_articles_as_a_list_does(
    feed: str, media_type: str, said: str, tmp_path: Path
) -> None:
    lists = response(f"{HOST}/kanal", feed.replace("%s", said), media_type)
    pages = response(HOST + PATHS[0], article(0))
    for records in ([lists, pages], [pages, lists]):
        found = archive(tmp_path, records)
        assert list(found) == [HOST + PATHS[0]]  # the feed is no record
        assert date_of(found[HOST + PATHS[0]]) == (HOUR, True)


def test_what_only_looks_like_a_feed_dates_nothing(tmp_path: Path) -> None:
    elsewhere = response("http://inny.example/kanal", RSS.replace("%s", HOUR), "application/rss+xml")
    data = response(
        f"{HOST}/dane", '{"items": [{"url": "/a", "date_published": "2021-05-12"}]}', "application/json"
    )
    cut = response(f"{HOST}/kanal", RSS.replace("%s", HOUR)[:120], "application/rss+xml")
    found = archive(tmp_path, [elsewhere, data, cut, response(HOST + PATHS[0], article(0))])
    assert date_of(found[HOST + PATHS[0]]) == (None, False)


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_most_exact_statement_of_the_day_counts(order: tuple[int, ...], tmp_path: Path) -> None:
    """Of a list, a feed and another feed, wherever they stand: the first names the day, and the others when on that day."""
    lists = [
        LIST._replace(at="2021-05-12T20:00:00Z"),
        Capture(f"{HOST}/kanal", RSS.replace("%s", HOUR), "2021-05-12T10:00:00Z"),
        Capture(f"{HOST}/inny", RSS.replace("%s", "2021-05-13T07:00:00+02:00"), "2021-05-12T10:00:00Z"),
    ]
    (found,) = extract(tmp_path, [*(lists[n] for n in order), UNDATED]).values()
    assert date_of(found) == (HOUR, True)


@pytest.mark.parametrize(
    ("value", "other", "is_more"),
    [
        ("2021-05-12T09:30+02:00", "2021-05-12", True),
        ("2021-05-12T09:30:15+02:00", "2021-05-12T09:30+02:00", True),
        ("2021-05-12T09:30:15+02:00", "2021-05-12T00:00:00+02:00", True),
        ("2021-05-12T00:00:00+02:00", "2021-05-12", False),  # as programs write a day
        ("2021-05-13T09:30+02:00", "2021-05-12", False),
        ("2021-05-12T09:30:15+02:00", "2021-05-12T09:31+02:00", False),
        ("2021-05-12", "2021-05-12T09:30+02:00", False),
        ("2021-05-12T09:30+02:00", "2021-05-12T09:30+02:00", False),
    ],
)
def test_which_date_is_more_exact(value: str, other: str, is_more: bool) -> None:
    assert is_more_exact(value, other) is is_more

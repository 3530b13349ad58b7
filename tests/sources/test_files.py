"""Files that hold one page: saved HTML, text captures, pages saved from the Wayback Machine."""

from __future__ import annotations

import base64
import bz2
import gzip
import json
import lzma
import os
import plistlib
import quopri
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import zstandard

from crawler.items import Page
from crawler.sources import Input, Report, http, open_source
from crawler.sources.wayback_wrap import undo_replay

HTML = "<!DOCTYPE html><html><head><title>Tytuł</title></head><body><p>Treść</p></body></html>".encode()


def read(path: Path, content: bytes, report: Report | None = None, **known: object) -> Page | None:
    path.write_bytes(content)
    item = Input(file=str(path), path=path.name, **known)  # type: ignore[arg-type]
    return next(open_source(item, report if report is not None else Report()), None)


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.HTML", "a", "a.bin"])
def test_html(tmp_path: Path, name: str) -> None:
    page = read(tmp_path / name, HTML, url="https://www.example.org/")
    assert page is not None
    assert (page.source, page.body, page.url) == ("html", HTML, "https://www.example.org/")
    assert (page.path, page.content_type, page.http_status) == (name, "text/html", None)


@pytest.mark.parametrize(
    "begin", [b"\xef\xbb\xbf", b"\r\n\t", b"<?xml version='1.0'?>\n", b"<!-- saved -->\n"]
)
def test_html_is_known_by_its_beginning(tmp_path: Path, begin: bytes) -> None:
    assert read(tmp_path / "a", begin + HTML) is not None


@pytest.mark.parametrize("name", ["a", "a.html"])
def test_a_page_is_known_behind_any_number_of_comments(tmp_path: Path, name: str) -> None:
    comments = b"".join(b"<!-- part %d -->\n" % n for n in range(100))
    assert read(tmp_path / name, comments + HTML) is not None
    started = time.process_time()
    assert (read(tmp_path / name, comments + b"<aside>Tekst</aside>") is None) == (name == "a")
    assert time.process_time() - started < 2


def test_a_comment_ends_where_it_ends(tmp_path: Path) -> None:
    assert read(tmp_path / "a", b"<!-- one --> <p> two --><html>") is None


def test_a_file_from_after_the_end_of_the_calendar_has_no_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems keep any number of seconds."""
    monkeypatch.setattr("crawler.sources.files.modified_at", lambda file: 1e12)
    page = read(tmp_path / "a.html", HTML)
    assert page is not None
    assert page.captured_at is None


SAVED = {
    "a browser": ("<!-- saved from url=(0029)https://www.urzad.example/a/1 -->", None),
    "SingleFile": (
        "<!--\n Page saved with SingleFile \n url: https://www.urzad.example/a/1 \n"
        " saved date: Mon Jun 01 2020 10:00:00 GMT+0200 (czas letni)\n-->",
        datetime(2020, 6, 1, 8, tzinfo=UTC),
    ),
    "HTTrack": (
        "<!-- Mirrored from https://www.urzad.example/a/1 by HTTrack Website Copier/3.x [X], Mon, 01 Jun 2020 08:00:00 GMT -->",
        datetime(2020, 6, 1, 8, tzinfo=UTC),
    ),
}


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_page_says_where_it_was_saved_from(tmp_path: Path, name: str) -> None:
    comment, moment = SAVED[name]
    content = HTML.replace(b"<html>", b"<html>" + comment.encode())
    page = read(tmp_path / "a.html", content)
    assert page is not None
    assert page.url == "https://www.urzad.example/a/1"
    assert moment is None or page.captured_at == moment
    told = read(
        tmp_path / "a.html",
        content,
        url="https://www.inny.example/",
        retrieved_at=datetime(2001, 1, 1, tzinfo=UTC),
    )
    assert told is not None
    assert (told.url, told.captured_at) == ("https://www.inny.example/", datetime(2001, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0009)about:blank -->",
        "<!-- saved from url=(0020)file:///home/a/b.html -->",
        "<p>Jak wygląda saved from url=(0029)https://www.urzad.example/a/1 ?</p>",
        "<!--\n Page saved with SingleFile \n url: data:text/html,x \n saved date: kiedyś, dawno temu \n-->",
    ],
)
def test_other_comments_say_nothing(tmp_path: Path, comment: str) -> None:
    page = read(tmp_path / "a.html", HTML.replace(b"<html>", b"<html>" + comment.encode()))
    assert page is not None
    assert page.url is None


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_html_in_utf_16(encoding: str, tmp_path: Path) -> None:
    content = HTML.decode().encode(encoding)
    page = read(tmp_path / "a", content)
    assert page is not None
    assert page.body == content


def test_a_fragment_is_html_by_its_name_alone(tmp_path: Path) -> None:
    assert read(tmp_path / "a.html", b"<p>fragment") is not None
    assert read(tmp_path / "a", b"<p>fragment") is None
    assert read(tmp_path / "a", b"<p>fragment", content_type="text/html; charset=utf-8") is not None


@pytest.mark.parametrize("name", ["a.html.gz", "a.gz", "a.html", "b.HTML.GZ"])
def test_compressed_html(tmp_path: Path, name: str) -> None:
    for packed in (
        gzip.compress(HTML),
        gzip.compress(HTML[:50]) + gzip.compress(HTML[50:]),
        zstandard.compress(HTML),
    ):
        page = read(tmp_path / name, packed)
        assert page is not None
        assert page.body == HTML


def test_text(tmp_path: Path) -> None:
    page = read(tmp_path / "a.txt", "Zwykły tekst".encode())
    assert page is not None
    assert (page.source, page.content_type) == ("text", "text/plain")
    page = read(tmp_path / "a.txt.gz", gzip.compress(b"text"))
    assert page is not None
    assert (page.source, page.body) == ("text", b"text")
    assert read(tmp_path / "a", b"text", content_type="text/plain") is not None
    assert read(tmp_path / "a.txt", bytes(10) + b"binary") is None


def test_html_under_a_text_name_is_html(tmp_path: Path) -> None:
    page = read(tmp_path / "a.txt", HTML)
    assert page is not None
    assert page.source == "html"


def test_the_capture_time_is_the_manifests_or_the_files(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    page = next(open_source(Input(file=str(path), path="a.html"), Report()))
    assert page.captured_at == datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)
    moment = datetime(2020, 1, 1, tzinfo=UTC)
    page = next(open_source(Input(file=str(path), path="a.html", retrieved_at=moment), Report()))
    assert page.captured_at == moment


def test_other_files_are_accounted_for(tmp_path: Path) -> None:
    for name, content, reason in [
        ("a.png", b"\x89PNG\r\n\x1a\n", "unsupported_file"),
        ("LICENSE", b"You may", "unsupported_file"),
        ("a.json", b"{}", "unsupported_file"),
        ("a.warc.gz.sha1", b"da39a3ee5e6b4b0d3255bfef95601890afd80709  a.warc.gz\n", "unsupported_file"),
        ("a.html", b"", "empty_file"),
        ("a.warc.gz", b"", "empty_file"),
        ("a.html.gz", gzip.compress(b""), "empty_file"),
    ]:
        report = Report()
        assert read(tmp_path / name, content, report) is None
        assert [failure.reason for failure in report.failures] == [reason], name
    report = Report()
    assert read(tmp_path / "a.png", b"\x89PNG", report, named=False) is None
    assert (report.failures, report.skipped) == ([], {"unsupported_file": 1})


@pytest.mark.parametrize(
    "name", ["records.jsonl", "style.css", "run.log.gz", "a.html", "b.warc.gz", "resp-03kz7"]
)
def test_an_empty_file_of_a_folder_is_named_where_it_would_be_a_page(tmp_path: Path, name: str) -> None:
    report = Report()
    assert (
        read(tmp_path / name, gzip.compress(b"") if name.endswith("log.gz") else b"", report, named=False)
        is None
    )
    is_page = name in ("a.html", "b.warc.gz")
    assert [failure.reason for failure in report.failures] == (["empty_file"] if is_page else [])
    assert report.skipped == ({} if is_page else {"unsupported_file": 1})


@pytest.mark.parametrize("name", ["a.warc.bz2", "a.html.xz", "a.tar.bz2", "a.txz"])
def test_pages_that_are_packed_unusually_are_named(tmp_path: Path, name: str) -> None:
    """Also where they are met in a folder: what is in them is missing."""
    packed = bz2.compress(HTML) if "bz2" in name else lzma.compress(HTML)
    report = Report()
    assert read(tmp_path / name, packed, report, named=False) is None
    assert [(failure.file, failure.reason) for failure in report.failures] == [(name, "unsupported_file")]


def test_other_packed_files_are_only_counted(tmp_path: Path) -> None:
    for name, content in {"data.csv.bz2": bz2.compress(b"a,b"), "a.html.bz2": b"BZ"}.items():
        report = Report()
        assert read(tmp_path / name, content, report, named=False) is None
        assert (report.failures, report.skipped) == ([], {"unsupported_file": 1})


@pytest.mark.parametrize(
    "name",
    [
        "robots.txt",
        "Robots.TXT",
        "ads.txt",
        "llms.txt",
        "bagit.txt",
        "bag-info.txt",
        "tagmanifest-sha256.txt",
    ],
)
def test_what_is_written_for_programs_is_no_text_capture(tmp_path: Path, name: str) -> None:
    report = Report()
    assert read(tmp_path / name, b"User-agent: *\nDisallow: /szukaj\n", report, named=False) is None
    assert report.skipped == {"unsupported_file": 1}
    assert read(tmp_path / f"x{name}", b"User-agent: *\nDisallow: /szukaj\n") is not None


def test_a_list_of_addresses_is_no_text_capture(tmp_path: Path) -> None:
    seeds = b"https://www.urzad.example/\r\nhttps://www.urzad.example/a\r\n\r\n http://inny.example/"
    report = Report()
    assert read(tmp_path / "seeds.txt", seeds, report, named=False) is None
    assert report.skipped == {"unsupported_file": 1}
    assert read(tmp_path / "a.txt", seeds + b"\nTytu\xc5\x82 strony\n") is not None


def test_a_broken_compressed_page_is_damage(tmp_path: Path) -> None:
    for content in (gzip.compress(HTML)[:-9], gzip.compress(HTML)[:-6] + b"xxxxxx"):
        report = Report()
        assert read(tmp_path / "a.html.gz", content, report) is None
        assert [failure.reason for failure in report.failures] == ["damaged_file"]
        assert [(spot.offset, spot.bytes_lost) for spot in report.damages] == [(0, len(content))]


def test_files_that_cannot_be_read_fail_by_themselves(tmp_path: Path) -> None:
    report = Report()
    assert list(open_source(Input(file=str(tmp_path / "gone"), path="gone"), report)) == []
    assert list(open_source(Input(file=str(tmp_path), path="folder"), report)) == []
    assert [(failure.file, failure.reason) for failure in report.failures] == [
        ("gone", "unreadable_file"),
        ("folder", "unreadable_file"),
    ]


def test_too_large_files_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.sources.files.MAX_BODY", 1000)
    report = Report()
    assert read(tmp_path / "a.html.gz", gzip.compress(HTML + bytes(1000)), report) is None
    assert report.skipped == {"too_large": 1}


# ---------------------------------------------------------------- Wayback Machine

MEMENTO = "https://web.archive.org/web/20190304050607/https://www.example.org/news/1"
WRAPPED = b"""<!DOCTYPE html><html lang="pl"><head><script src="//archive.org/includes/analytics.js?v=1"></script>
<script type="text/javascript" src="/_static/js/wombat.js?v=2" charset="utf-8"></script>
<script type="text/javascript">
  __wm.wombat("https://www.example.org/news/1","20190304050607","https://web.archive.org/","web","/_static/", "1");
</script>
<link rel="stylesheet" type="text/css" href="/_static/css/banner-styles.css?v=3" />
<!-- End Wayback Rewrite JS Include -->
<title>Own</title><base href="https://web.archive.org/web/20190304050607/https://www.example.org/">
<script src="https://web.archive.org/web/20190304050607js_/https://www.example.org/own.js"></script></head>
<body class="own"><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp">banner</div><script>x</script>
<!-- END WAYBACK TOOLBAR INSERT -->
<a href="/web/20190304050607/https://www.example.org/2">two</a>
<a href="//web.archive.org/web/20190304050607/http://other.example.org/">other</a>
<a href="https://web.archive.org/web/20190304050607/mailto:press@example.org">mail</a>
<a href="https://web.archive.org/about">the archive itself</a>
<img src="https://web.archive.org/web/20190304050607im_/https://www.example.org/p.jpg">
<script>var u = "https:\\/\\/web.archive.org\\/web\\/20190304050607\\/https:\\/\\/www.example.org\\/j";</script>
</body></html>
<!--
     FILE ARCHIVED ON 05:06:07 Mar 04, 2019 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 10:00:00 Jan 01, 2020.
-->
<!--
playback timings (ms):
  captures_list: 1
-->"""
UNWRAPPED = b"""<!DOCTYPE html><html lang="pl"><head>
<title>Own</title><base href="https://www.example.org/">
<script src="https://www.example.org/own.js"></script></head>
<body class="own">
<a href="https://www.example.org/2">two</a>
<a href="http://other.example.org/">other</a>
<a href="mailto:press@example.org">mail</a>
<a href="https://web.archive.org/about">the archive itself</a>
<img src="https://www.example.org/p.jpg">
<script>var u = "https:\\/\\/www.example.org\\/j";</script>
</body></html>
"""


def test_a_page_saved_from_the_wayback_machine(tmp_path: Path) -> None:
    page = read(tmp_path / "a.html", WRAPPED, url=MEMENTO, retrieved_at=datetime(2022, 1, 1, tzinfo=UTC))
    assert page is not None
    assert page.body == UNWRAPPED
    assert (page.url, page.memento_url) == ("https://www.example.org/news/1", MEMENTO)
    assert page.captured_at == datetime(2019, 3, 4, 5, 6, 7, tzinfo=UTC)


def test_its_address_stands_in_the_page(tmp_path: Path) -> None:
    page = read(tmp_path / "a.html", WRAPPED)
    assert page is not None
    assert page.body == UNWRAPPED
    assert (page.url, page.memento_url) == ("https://www.example.org/news/1", MEMENTO)
    page = read(tmp_path / "a.html", WRAPPED, url="https://www.example.org/other")
    assert page is not None
    assert page.body == UNWRAPPED
    assert (page.url, page.memento_url) == ("https://www.example.org/other", None)


def test_a_raw_memento_is_left_as_it_is(tmp_path: Path) -> None:
    raw = HTML.replace(
        b"<p>", b'<p><a href="https://web.archive.org/web/2019/https://www.example.org/">x</a>'
    )
    page = read(tmp_path / "a.html", raw, url=MEMENTO.replace("0607/", "0607id_/"))
    assert page is not None
    assert page.body == raw
    assert page.url == "https://www.example.org/news/1"


def test_other_pages_keep_their_links_to_the_archive(tmp_path: Path) -> None:
    content = HTML.replace(
        b"<p>", b'<p><a href="https://web.archive.org/web/2019/https://www.example.org/">x</a>'
    )
    page = read(tmp_path / "a.html", content, url="https://www.example.org/")
    assert page is not None
    assert (page.body, page.memento_url) == (content, None)


@pytest.mark.parametrize(
    "base",
    ["https://arquivo.pt/wayback", "http://webarchive.example.gov", "https://wayback.example.org/1234"],
)
def test_a_page_saved_from_another_archive(tmp_path: Path, base: str) -> None:
    host, _, path = base.partition("://")[2].partition("/")
    path = f"/{path}" if path else ""
    here = "20190304050607mp_/https://www.example.org/2"
    links = (
        f'<a href="{base}/{here}">a</a><a href="//{host}{path}/{here}">b</a><a href="{path}/{here}">c</a>'
        f'<a href="{base}/about">the archive</a><a href="https://web.archive.org/web/2019/http://x.example/">d</a>'
    )
    content = HTML.replace(b"<p>", f"<p>{links}".encode())
    page = read(tmp_path / "a.html", content, url=f"{base}/20190304050607mp_/{OWN}")
    assert page is not None
    assert (page.url, page.memento_url) == (OWN, f"{base}/20190304050607mp_/{OWN}")
    assert page.captured_at == datetime(2019, 3, 4, 5, 6, 7, tzinfo=UTC)
    assert page.body.count(b'href="https://www.example.org/2"') == 3
    assert f'"{base}/about"'.encode() in page.body
    assert b'"https://web.archive.org/web/2019/http://x.example/"' in page.body


BARE_BANNER = """<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><DIV>
<a href="/web/20190304050607*/https://www.example.org/news/1">12 captures</a></DIV></div></div>
<div style="width:100%" id=donato><div>Give</div></div>"""


@pytest.mark.parametrize("banner", [BARE_BANNER, ""])
def test_a_page_saved_from_the_wayback_machine_without_comments(tmp_path: Path, banner: str) -> None:
    links = '<p><a href="/web/20190304050607/https://www.example.org/2">two</a><div>own</div>'
    page = read(tmp_path / "a.html", HTML.replace(b"<p>", (banner + links).encode()), url=MEMENTO)
    assert page is not None
    assert page.body == HTML.replace(
        b"<p>", (banner and "\n").encode() + b'<p><a href="https://www.example.org/2">two</a><div>own</div>'
    )
    assert (page.url, page.memento_url) == ("https://www.example.org/news/1", MEMENTO)


def test_the_banner_without_comments_states_the_address(tmp_path: Path) -> None:
    page = read(tmp_path / "a.html", HTML.replace(b"<p>", BARE_BANNER.encode() + b"<p>"))
    assert page is not None
    assert (page.url, page.memento_url) == ("https://www.example.org/news/1", MEMENTO)
    assert page.captured_at == datetime(2019, 3, 4, 5, 6, 7, tzinfo=UTC)


@pytest.mark.parametrize("part", [b"<!-- FILE ARCHIVED ON 1", b"<script ", b"<link ", b"<div "])
def test_a_row_of_things_that_are_never_closed_takes_no_hour(part: bytes) -> None:
    started = time.process_time()
    assert undo_replay(part * 20_000) == part * 20_000
    assert time.process_time() - started < 5


def test_a_banner_that_is_never_closed_takes_nothing_along(tmp_path: Path) -> None:
    page = read(tmp_path / "a.html", b'<div id="wm-ipp-base"><p>own</p>', url=MEMENTO)
    assert page is not None
    assert page.body == b"<p>own</p>"


def test_pages_of_the_corpus_saved_from_the_wayback_machine(shared: Path) -> None:
    folder = shared / "corpus" / "encodings"
    for name in (
        "archive.org.he.xinhuanet.com.25340717-3a873542",
        "archive.org.przepisy.pl.pierogi-6205dd25",
    ):
        item = Input(file=str(folder / f"{name}.html.gz"), path=name)
        page = next(open_source(item, Report()))
        assert page.memento_url is not None
        assert page.url is not None
        assert "archive.org" not in page.url
        for trace in (b"archive.org", b"/web/20", b"_static", b"WAYBACK", b"__wm"):
            assert trace not in page.body


OWN = "https://www.resort.example/de/meldung.html?nr=12"
CHROME = f"<!DOCTYPE html>\n<!-- saved from url=({len(OWN):04}){OWN} -->\n"
SINGLE_FILE = (
    f"<!DOCTYPE html> <html lang=de><!--\n Page saved with SingleFile \n url: {OWN} \n"
    " saved date: Sat Oct 17 2015 09:30:05 GMT+0200 (Mitteleuropäische Sommerzeit)\n-->"
)
HTTRACK = f"<html><!-- Mirrored from {OWN[8:]} by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 02 Mar 2017 10:00:07 GMT -->"
SAVE_PAGE = (
    f'<head><meta name="savepage-url" content="{OWN}&amp;x=1"><meta name="savepage-title" content="T">'
    '<meta name="savepage-date" content="Wed Jan 01 2020 10:00:00 GMT-0530 (x)">'
)

MONOLITH = f"<!-- Saved from {OWN} at 2015-10-17T07:30:05Z using monolith v2.8.1 -->\n"
SCRAPBOOK = (
    f'<html lang="de" data-scrapbook-source="{OWN}&amp;x=1" data-scrapbook-create="20151017073005123">'
)


@pytest.mark.parametrize(
    ("begin", "url", "moment"),
    [
        (CHROME, OWN, None),
        (CHROME.replace("saved from", "Saved From"), OWN, None),
        (SINGLE_FILE, OWN, datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)),
        (SINGLE_FILE.replace("Page saved with", "Archive processed by"), OWN, datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)),
        (SINGLE_FILE.replace("Sat Oct 17", "Sat Oct 37"), OWN, None),
        (f"<!-- Page saved with SingleFile url: {OWN} -->", OWN, None),
        (SAVE_PAGE, f"{OWN}&x=1", datetime(2020, 1, 1, 15, 30, tzinfo=UTC)),
        (HTTRACK, OWN.replace("https", "http"), datetime(2017, 3, 2, 10, 0, 7, tzinfo=UTC)),
        (HTTRACK.replace("from ", "from https://"), OWN, datetime(2017, 3, 2, 10, 0, 7, tzinfo=UTC)),
        ("<style>" + "a { }" * 40_000 + "</style>" + SAVE_PAGE, f"{OWN}&x=1", datetime(2020, 1, 1, 15, 30, tzinfo=UTC)),
        (MONOLITH, OWN, datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)),
        (MONOLITH.replace(OWN, "local source"), None, None),
        (SCRAPBOOK, f"{OWN}&x=1", datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)),
        (
            f'<html\n  data-scrapbook-create="20151017073005123"\n data-scrapbook-source="{OWN}">',
            OWN,
            datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC),
        ),
        (f'<html><p data-scrapbook-source="{OWN}">', None, None),
        ("<!-- saved from url=(0014)about:internet -->", None, None),
        ("<!-- saved from url=(0020)file:///C:/page.html -->", None, None),
        ("<p>How a copy begins: saved from url=(0010)https://x.example/", None, None),
    ],
)  # fmt: skip
def test_a_copy_says_where_and_when_it_was_saved(
    tmp_path: Path, begin: str, url: str | None, moment: datetime | None
) -> None:
    content = begin.encode() + HTML
    page = read(tmp_path / "a.html", content)
    assert page is not None
    assert (page.url, page.body, page.memento_url) == (url, content, None)
    own_time = datetime.fromtimestamp(int((tmp_path / "a.html").stat().st_mtime), UTC)
    assert page.captured_at == (moment or own_time)


def test_what_the_user_says_of_a_copy_counts_more(tmp_path: Path) -> None:
    known = datetime(2016, 1, 1, tzinfo=UTC)
    page = read(
        tmp_path / "a.html", SINGLE_FILE.encode() + HTML, url="https://other.example/", retrieved_at=known
    )
    assert page is not None
    assert (page.url, page.captured_at) == ("https://other.example/", known)


def test_a_copy_saved_from_the_wayback_machine_has_its_own_address_and_time(tmp_path: Path) -> None:
    memento = f"https://web.archive.org/web/20151017213000/{OWN}"
    page = read(tmp_path / "a.html", CHROME.replace(OWN, memento).encode() + HTML)
    assert page is not None
    assert (page.url, page.memento_url) == (OWN, memento)
    assert page.captured_at == datetime(2015, 10, 17, 21, 30, tzinfo=UTC)


def mhtml(html: bytes, *, encoding: str = "quoted-printable", end: str = "\r\n", close: bool = True) -> bytes:
    """A page with a frame before it and a picture behind it, as Chrome writes it."""
    coded = quopri.encodestring(html) if encoding == "quoted-printable" else base64.encodebytes(html)
    lines = [
        "From: <Saved by Blink>", f"Snapshot-Content-Location: {OWN}", "Subject: =?utf-8?Q?Tytu=C5=82?=",
        "Date: Sat, 17 Oct 2015 09:30:05 +0200", "MIME-Version: 1.0", "Content-Type: multipart/related;",
        '\ttype="text/html";', '\tboundary="----Grenze--7"', "", "",
        "------Grenze--7", "Content-Type: text/html", "Content-Location: cid:frame-1@mhtml.blink", "", "<p>frame",
        "------Grenze--7", 'Content-Type: text/html; charset="utf-8"', "Content-ID: <frame-2@mhtml.blink>",
        f"Content-Transfer-Encoding: {encoding}", "Content-Location:", f" {OWN}", "", coded.decode("ascii"),
    ]  # fmt: skip
    if close:
        lines += [
            "------Grenze--7",
            "Content-Type: image/png",
            "Content-Location: https://resort.example/a.png",
        ]
        lines += ["", "x", "------Grenze--7--", ""]
    return end.join(lines).encode()


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a", "a.txt"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_page_saved_as_one_message(tmp_path: Path, name: str, encoding: str, end: str) -> None:
    page = read(tmp_path / name, mhtml(HTML, encoding=encoding, end=end))
    assert page is not None
    assert (page.source, page.body.rstrip(), page.url) == ("html", HTML, OWN)
    assert page.content_type == 'text/html; charset="utf-8"'
    assert page.captured_at == datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)


def test_a_message_of_internet_explorer_has_the_address_on_its_part(tmp_path: Path) -> None:
    content = (
        mhtml(HTML)
        .replace(b"Snapshot-Content-Location", b"X-Nothing")
        .replace(b"cid:frame-1@mhtml.blink", OWN.encode())
    )
    page = read(
        tmp_path / "a.mht", content.replace(b"Date: Sat, 17 Oct", b"Date: Someday, 47 Oct"), retrieved_at=None
    )
    assert page is not None
    assert (page.url, page.body.strip()) == (OWN, b"<p>frame")


WHOLE_MESSAGE = (
    "From: <Saved by Windows Internet Explorer 8>\r\nDate: Sat, 17 Oct 2015 09:30:05 +0200\r\nMIME-Version: 1.0\r\n"
    'Content-Type: text/html;\r\n\tcharset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n'
    f"Content-Location: {OWN}\r\nX-MimeOLE: Produced By Microsoft MimeOLE\r\n\r\n"
).encode() + quopri.encodestring(HTML)


@pytest.mark.parametrize(
    "content",
    [
        WHOLE_MESSAGE,
        b"\xef\xbb\xbf" + mhtml(HTML),
        b"\r\n" + mhtml(HTML),
        b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\n'
        b'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nx\n--b\n'
        b"Content-Type: text/html\nContent-Location: %s\n\n%s\n--b--\n--a--\n" % (OWN.encode(), HTML),
    ],
    ids=["of no parts", "behind a byte order mark", "behind a blank line", "in several forms"],
)
def test_other_messages_with_a_page(tmp_path: Path, content: bytes) -> None:
    page = read(tmp_path / "a.mht", content)
    assert page is not None
    assert (page.body.strip(), page.url) == (HTML, OWN)


@pytest.mark.parametrize(
    "head",
    [
        "Content-Type: text/html\r\n",
        "Content-Type: text/html\r\nContent-Location: index.en.html\r\n",
        "Note: x\r\n",
    ],
)
def test_a_page_kept_with_the_head_of_its_answer_is_no_message(tmp_path: Path, head: str) -> None:
    content = head.encode() + b"\r\n" + HTML
    page = read(tmp_path / "a.html", content)
    assert page is not None
    assert (page.body, page.url) == (content, None)


ANSWER = b"HTTP/1.1 200 OK\r\nDate: Sat, 17 Oct 2015 07:30:05 GMT\r\nContent-Type: text/html; charset=iso-8859-2\r\n\r\n"


@pytest.mark.parametrize("name", ["a.html", "a", "a.txt", "a.http"])
@pytest.mark.parametrize(
    "head",
    [
        ANSWER,
        ANSWER.replace(b"\r\n", b"\n"),
        ANSWER.replace(b"HTTP/1.1 200 OK", b"HTTP/2 200 "),
        b"HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n" + ANSWER,
        b"HTTP/1.1 200 Connection established\r\n\r\n" + ANSWER,
        b"HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n" * 3 + ANSWER,
    ],
    ids=[
        "as sent",
        "other line ends",
        "version 2",
        "of a proxy",
        "of a proxy that says no more",
        "behind redirects",
    ],
)
def test_the_head_of_an_answer_is_no_part_of_its_page(tmp_path: Path, head: bytes, name: str) -> None:
    page = read(tmp_path / name, head + HTML)
    assert page is not None
    assert (page.source, page.body, page.url) == ("html", HTML, None)
    assert page.content_type == "text/html; charset=iso-8859-2"
    assert page.captured_at == datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)
    assert not page.is_cut


def test_codings_of_a_kept_answer_are_undone(tmp_path: Path) -> None:
    packed = gzip.compress(HTML)
    head = ANSWER.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n")
    for content in (head + packed, head + HTML):  # some tools undo it and leave the header
        page = read(tmp_path / "a.html", content, url=OWN)
        assert page is not None
        assert (page.body, page.url, page.is_cut) == (HTML, OWN, False)
    page = read(tmp_path / "a.html", head + gzip.compress(b"<html><p>x" + os.urandom(9000))[:-4000])
    assert page is not None
    assert page.is_cut


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (ANSWER.replace(b"200 OK", b"404 Not Found") + HTML, "http_4xx"),
        (ANSWER.replace(b"text/html", b"image/png") + b"\x89PNG\r\n", "unsupported_type"),
        (ANSWER.replace(b"text/html", b"text/plain") + b"{}", "unsupported_type"),
    ],
)
def test_other_answers_are_no_pages(tmp_path: Path, content: bytes, reason: str) -> None:
    report = Report()
    assert read(tmp_path / "a.html", content, report) is None
    assert report.skipped == {reason: 1}


def test_an_answer_that_unpacks_to_more_than_a_page_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "MAX_BODY", 20_000)
    report = Report()
    head = ANSWER.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n")
    assert read(tmp_path / "a.html", head + gzip.compress(HTML + bytes(30_000)), report) is None
    assert report.skipped == {"too_large": 1}


@pytest.mark.parametrize(
    "content",
    [
        b"HTTP/1.1 200 OK is what a server says\n\nwhen all is well.",
        b"HTTP/1.1 200 OK\nWhat this means: all is well\n\nA server says so.",
        b"HTTP/1.1 404 Not Found\n\nTwo words: who hears them has asked in vain.\n\nEnd.",
    ],
)
def test_a_text_about_answers_is_a_text(tmp_path: Path, content: bytes) -> None:
    page = read(tmp_path / "a.txt", content)
    assert page is not None
    assert (page.source, page.body) == ("text", content)


def test_a_page_that_shows_the_line_of_an_answer_is_a_page(tmp_path: Path) -> None:
    """Programs that write the head where the page has begun."""
    content = b"HTTP/1.1 200 OK\n" + HTML.replace(b"<p>", b"<p id='a:b'>\n\n")
    page = read(tmp_path / "a.html", content)
    assert page is not None
    assert (page.source, page.body) == ("html", content)


@pytest.mark.parametrize("media_type", [b"text/plain", b"text/html"])
def test_a_text_kept_with_the_head_of_its_answer_is_a_text(tmp_path: Path, media_type: bytes) -> None:
    text = b"Konferencja prasowa\n\nMinister: wszystko gotowe."
    page = read(tmp_path / "a.txt", ANSWER.replace(b"text/html", media_type) + text)
    assert page is not None
    assert (page.source, page.body) == ("text", text)
    assert page.content_type == "text/plain; charset=iso-8859-2"
    assert page.captured_at == datetime(2015, 10, 17, 7, 30, 5, tzinfo=UTC)


def test_a_piece_of_markup_kept_with_the_head_of_its_answer_is_a_page(tmp_path: Path) -> None:
    page = read(tmp_path / "a.txt", ANSWER + b"\n<div><p>Konferencja</p></div>")
    assert page is not None
    assert page.source == "html"


def test_any_number_of_heads_takes_no_time(tmp_path: Path) -> None:
    assert read(tmp_path / "a.txt", b"HTTP/1.1 301 M\r\nA: b\r\n\r\n" * 200_000) is None


def test_a_message_of_the_last_hours_of_the_calendar(tmp_path: Path) -> None:
    late = mhtml(HTML).replace(b"Sat, 17 Oct 2015 09:30:05 +0200", b"Fri, 31 Dec 9999 23:59:59 -0500")
    assert b"9999" in late
    assert read(tmp_path / "a.mhtml", late) is not None


@pytest.mark.parametrize(
    "content",
    [
        mhtml(HTML, close=False),
        mhtml(HTML).replace(OWN.encode(), b"mailto:x@y.example"),
        mhtml(HTML).replace(b"text/html", b"text/calendar"),
        mhtml(HTML).replace(b"boundary", b"bound"),
        b"Content-Type: multipart/related\r\n\r\n",
        b"".join(
            b"Content-Type: multipart/related; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(2000)
        ),
        mhtml(HTML) + b"\r\n------Grenze--7" * 30_000,
    ],
)
def test_a_message_without_a_whole_page_is_named(tmp_path: Path, content: bytes) -> None:
    report = Report()
    assert read(tmp_path / "a.mhtml", content, report, named=True) is None
    assert [(f.file, f.detail) for f in report.failures] == [("a.mhtml", "holds no whole page")]


def webarchive(form: plistlib.PlistFormat = plistlib.FMT_BINARY, **main: object) -> bytes:
    resource = {
        "WebResourceData": HTML,
        "WebResourceURL": "https://www.urzad.example/a/1",
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
        **main,
    }
    return plistlib.dumps({"WebMainResource": resource, "WebSubresources": []}, fmt=form)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari(tmp_path: Path, form: plistlib.PlistFormat) -> None:
    page = read(tmp_path / "a.webarchive", webarchive(form), named=False)
    assert page is not None
    assert (page.body, page.url) == (HTML, "https://www.urzad.example/a/1")
    assert (page.content_type, page.source) == ("text/html; charset=UTF-8", "html")
    os.utime(tmp_path / "a.webarchive", (1_600_000_000, 1_600_000_000))
    item = Input(file=str(tmp_path / "a.webarchive"), path="a", url="https://www.urzad.example/b")
    (page,) = open_source(item, Report())
    assert (page.url, page.captured_at) == (item.url, datetime.fromtimestamp(1_600_000_000, UTC))


@pytest.mark.parametrize(
    "content",
    [
        webarchive()[:-40],
        webarchive(plistlib.FMT_XML)[:-40],
        webarchive(WebResourceMIMEType="application/pdf"),
        webarchive(WebResourceData="text"),
        plistlib.dumps({"WebMainResource": []}),
        b"bplist00WebMainResource" + bytes(range(256)),
    ],
)
def test_what_safari_saved_without_a_whole_page(tmp_path: Path, content: bytes) -> None:
    report = Report()
    assert read(tmp_path / "a.webarchive", content, report) is None
    assert [(failure.reason, failure.detail) for failure in report.failures] == [
        ("unsupported_file", "holds no whole page")
    ]


def entry(url: str, **changed: Any) -> dict[str, Any]:
    """An answer as browsers log it."""
    kind = changed.get("kind", "text/html")
    content = {"size": 1, "mimeType": kind, "text": changed.get("text", HTML.decode())}
    content |= {"encoding": changed["encoding"]} if "encoding" in changed else {}
    return {
        "startedDateTime": "2021-05-06T07:08:09.000+02:00",
        "request": {"method": changed.get("method", "GET"), "url": url, "headers": []},
        "response": {
            "status": changed.get("status", 200),
            "headers": [
                {"name": "ETag", "value": '"1"'},
                {"name": "Content-Type", "value": f"{kind}; charset=iso-8859-2"},
            ],
            "content": content,
        },
    }


def test_the_pages_of_a_log_of_a_browser(tmp_path: Path) -> None:
    packed = base64.b64encode("<html><p>żółć</p></html>".encode("iso-8859-2")).decode()
    broken: dict[str, Any] = {"request": {"url": f"{OWN}/broken"}}
    entries = [
        entry(f"{OWN}#top"),
        entry(f"{OWN}/2", text=packed, encoding="base64"),
        entry(OWN, method="POST"),
        entry(f"{OWN}/3", status=404),
        entry(f"{OWN}/4", text=""),
        entry(f"{OWN}/5.js", kind="text/javascript"),
        entry("data:text/html,x"),
        broken,
        entry(f"{OWN}/6", text="<html><p>ż", kind="application/xhtml+xml"),
    ]
    path = tmp_path / "a.har"
    path.write_text(json.dumps({"log": {"version": "1.2", "creator": {}, "entries": entries}}))
    report = Report()
    pages = list(open_source(Input(file=str(path), path="a.har"), report))
    assert [page.url for page in pages] == [OWN, f"{OWN}/2", f"{OWN}/6"]
    assert [page.body for page in pages] == [HTML, base64.b64decode(packed), "<html><p>ż".encode()]
    assert [page.content_type for page in pages] == [
        "text/html; charset=utf-8",
        "text/html; charset=iso-8859-2",
        "application/xhtml+xml; charset=utf-8",
    ]
    assert {page.captured_at for page in pages} == {datetime(2021, 5, 6, 5, 8, 9, tzinfo=UTC)}
    assert {(page.etag, page.source, page.path) for page in pages} == {('"1"', "html", "a.har")}
    assert report.pages == 3
    assert report.skipped == {
        "other_method": 1,
        "http_4xx": 1,
        "no_content": 1,
        "unsupported_type": 1,
        "not_http": 1,
        "http_invalid": 1,
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b'{"log": {"entries": []}}', "unsupported_file"), (b'{"log": {"entries": [', "damaged_file")],
)
def test_a_log_of_a_browser_without_answers(tmp_path: Path, content: bytes, reason: str) -> None:
    report = Report()
    assert read(tmp_path / "a.har", content, report) is None
    assert [failure.reason for failure in report.failures] == [reason]

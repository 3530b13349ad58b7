"""The bundled demo site: its pages are read as its content says they must be."""

from __future__ import annotations

import os
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec
import pytest
from lxml import etree, html

from crawler.archive.folder import SiteFolder
from crawler.commands.console import Summary
from crawler.commands.demo import open_site, result_lines
from crawler.demo import DemoSite
from crawler.demo.content import File, Notice, Story, load_content, make_slug
from crawler.demo.gold import build_gold
from crawler.demo.notation import render
from crawler.demo.server import SITE_ID
from crawler.extract import classify_url, extract, page_key
from crawler.items import Article, Listing, ListingItem, Page, Record, Rejection, encode_record
from crawler.parsers import UrlKind
from crawler.sites import Registry, dump_site, load_site_file
from crawler.sites.entry import parse_entry
from crawler.urls import canonical_url
from pipelines.record import build_record

CONTENT = load_content()
STORIES = [pytest.param(story, id=str(story.id)) for story in CONTENT.stories]


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoSite]:
    with DemoSite() as demo:
        yield demo


@pytest.fixture(scope="module")
def gold(demo: DemoSite) -> dict[str, dict[str, Any]]:
    return {fields["id"]: fields for fields in demo.gold()}


@pytest.fixture(scope="module")
def listed(demo: DemoSite) -> dict[str, list[ListingItem]]:
    """The items of all pages of each listing, by section."""
    sections = CONTENT.sections
    return {key: walk(demo, demo.base_url + section.path) for key, section in sections.items()}


def fetch(demo: DemoSite, target: str) -> Page:
    """A page over HTTP, as a crawl gets it."""
    connection = HTTPConnection(demo.host, timeout=10)
    connection.request("GET", target.removeprefix(demo.base_url))
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return Page(
        body=body,
        url=demo.base_url + target.removeprefix(demo.base_url),
        content_type=response.headers["Content-Type"],
        http_status=response.status,
        captured_at=datetime(2025, 11, 3, 12, tzinfo=UTC),
        source="live",
    )


def read(demo: DemoSite, page: Page) -> Article | Listing | Rejection:
    return extract(page, Registry([demo.site()]))


def walk(demo: DemoSite, start: str) -> list[ListingItem]:
    """The items of all pages of a listing, up to one that shows nothing new."""
    items: dict[str, ListingItem] = {}
    url: str | None = start
    while url:
        found = read(demo, fetch(demo, url))
        assert isinstance(found, Listing), found
        new = {key: item for item in found.items if (key := page_key(item.url, demo.site())) not in items}
        items |= new
        url = found.next_url if new else None
    return list(items.values())


def read_story(demo: DemoSite, story: Story, listed: dict[str, list[ListingItem]], path: str) -> Record:
    site = demo.site()
    item = next(i for i in listed[story.section] if page_key(i.url, site) == f"{site.id}:{story.id}")
    page = msgspec.structs.replace(fetch(demo, path), listed=item)
    article = read(demo, page)
    assert isinstance(article, Article), article
    return build_record(article, page)


@pytest.mark.parametrize("story", STORIES)
def test_every_article_is_read_as_written(
    demo: DemoSite, gold: dict[str, Any], listed: dict[str, list[ListingItem]], story: Story
) -> None:
    record = msgspec.json.decode(encode_record(read_story(demo, story, listed, CONTENT.path(story))))
    expected = gold[f"pl-demo:{story.id}"]
    assert {key: record[key] for key in expected} == expected


@pytest.mark.parametrize("section", CONTENT.sections)
def test_listings_give_every_item(demo: DemoSite, listed: dict[str, list[ListingItem]], section: str) -> None:
    shown = {canonical_url(item.url): item for item in listed[section]}
    for item in CONTENT.listed(section):
        url = CONTENT.path(item) if isinstance(item, Story) else item.url
        found = shown.pop(url if url.startswith("http") else demo.base_url + url)
        assert found.title_text == item.title
        if CONTENT.sections[section].variants != ("e",):  # pictures and titles only
            assert f"{item.date:%d.%m.%Y}" in (found.date_text or "")
    most_read = {demo.base_url + CONTENT.path(story) for story in CONTENT.stories[:2]}
    assert set(shown) <= most_read, "more than the listing and the column beside it show"


def test_an_article_under_its_alias_is_the_same(demo: DemoSite, listed: dict[str, list[ListingItem]]) -> None:
    story = CONTENT.stories[0]
    record, again = (
        read_story(demo, story, listed, path) for path in (CONTENT.path(story), CONTENT.alias(story))
    )
    assert (record.id, record.content_hash) == (again.id, again.content_hash)


def test_render_times_change_the_page_and_not_the_content(
    demo: DemoSite, listed: dict[str, list[ListingItem]]
) -> None:
    path = CONTENT.path(CONTENT.stories[0])
    # a quick machine writes the same millionth of a second several times
    assert len({fetch(demo, path).body for _ in range(100)}) > 1
    assert len({read_story(demo, CONTENT.stories[0], listed, path).content_hash for _ in range(5)}) == 1


@pytest.mark.parametrize(
    "target",
    [
        "/pl/kalendarium/dzien,sel.ajax?did=54&data=10-14-2025",
        "/pl/aktualnosci?ida%5B4%5D=28",
        "/pl/aktualnosci?ida[4]=30&page=1",
        "/pl/wai/aktualnosci",
        "/dokumenty/zalaczniki/1/1-5120_g.png",
        "/download/1/3301/RegulaminnaboruVII.pdf",
        "/download.php?s=1&id=3261",
    ],
)
def test_traps_and_files_are_never_entered(demo: DemoSite, target: str) -> None:
    assert classify_url(demo.base_url + target, demo.site()) is UrlKind.IGNORED
    assert fetch(demo, target).http_status == 200, "the site would answer"


@pytest.mark.parametrize("notice", [n for n in CONTENT.notices if n.url.startswith("/")], ids=lambda n: n.url)
def test_items_that_are_no_articles(demo: DemoSite, notice: Notice) -> None:
    page = fetch(demo, notice.url)
    assert page.http_status == notice.status
    if notice.status >= 400:
        assert isinstance(read(demo, page), Rejection)
    else:
        assert "Disallow: " + notice.url.rpartition("/")[0] in fetch(demo, "/robots.txt").body.decode()


def test_every_page_is_whole(demo: DemoSite) -> None:
    for target in ["/", "/pl/kontakt", *(CONTENT.path(s) for s in CONTENT.stories)]:
        text = fetch(demo, target).body.decode()
        tree = html.document_fromstring(text)
        assert [e.tag for e in tree.iter() if e.get("id") == "content"] == ["div"]
        assert (tree.findtext(".//title") or "").strip().endswith(CONTENT.publisher)
        assert text.rstrip().endswith("//--><!-- WWW:1 //-->")
        assert "WebAdministrator (" in text


def test_the_feed_announces_the_newest(demo: DemoSite) -> None:
    front = read(demo, fetch(demo, "/pl/aktualnosci"))
    assert isinstance(front, Listing)
    (feed,) = front.feeds
    links = [item.findtext("link") for item in etree.fromstring(fetch(demo, feed).body).iter("item")]
    newest = sorted(CONTENT.stories, key=lambda s: s.date, reverse=True)[: len(links)]
    assert links == [demo.base_url + CONTENT.path(s) for s in newest]


def test_a_picture_is_a_picture(demo: DemoSite) -> None:
    page = fetch(demo, "/dokumenty/zalaczniki/1/1-5120_g.png")
    assert page.content_type == "image/png"
    assert page.body.startswith(b"\x89PNG\r\n\x1a\n")
    assert page.body != fetch(demo, "/dokumenty/zalaczniki/1/1-5088_g.png").body


def test_what_the_site_shows() -> None:
    """The forms that the demo is there to show; without them it would prove less than it says."""
    stories = CONTENT.stories
    assert 25 <= len(stories) <= 28
    assert len(CONTENT.listed("news")) > 2 * CONTENT.sections["news"].per_page, "three pages"
    for field, hint in get_type_hints(Story).items():
        if field.endswith("_form"):
            used = {getattr(story, field) for story in stories if field != "gallery_form" or story.gallery}
            assert used == set(get_args(hint)), field
    assert any(len({p.caption for p in s.gallery}) < len(s.gallery) for s in stories), "equal captions"
    assert {2016, 2017, 2019} <= {s.date.year for s in stories if s.archived}
    assert {n.status for n in CONTENT.notices} == {200, 404, 410}
    assert any(s.picture and s.picture.caption == s.title for s in stories), "a caption equal to the title"
    text = "".join(s.body for s in stories)
    for sign in (
        "\n## ",
        "\n- ",
        "\n+ ",
        "\n> ",
        "\n| ",
        "(mailto:",
        "(https:",
        "(story:",
        "(alias:",
        "(/",
        "<http",
    ):
        assert sign in text, sign


def test_files_in_the_text_are_named_as_in_the_content() -> None:
    def is_named(story: Story, file: File) -> bool:
        return f"[{file.text}](file:{file.id})" in story.body

    inline = [(s, f) for s in CONTENT.stories for f in s.files if s.is_inline(f)]
    assert inline
    assert all(is_named(story, file) for story, file in inline)


def test_numbers_are_given_once() -> None:
    for numbers in (
        [s.id for s in CONTENT.stories],
        [p.id for p in CONTENT.pictures()],
        [f.id for s in CONTENT.stories for f in s.files],
    ):
        assert len(numbers) == len(set(numbers))


def test_the_entry_is_a_valid_one(demo: DemoSite) -> None:
    site = demo.site()
    table = {
        "publisher": site.publisher,
        "country": site.country,
        "language": site.language,
        "platform": site.eras[0].platform,
        "hosts": list(site.hosts),
        "listings": list(site.listings),
        "evidence": site.evidence,
    }
    assert parse_entry(site.id, table, "demo") == (site, [])


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Bieg po Przykład: żółć", "Bieg-po-Przyklad-zolc"),
        ("„Wzór Roku” – wyniki", "Wzor-Roku-wyniki"),
        ('Akcja "Lato"', "Akcja-quotLatoquot"),
        ("Zażółć gęślą jaźń " * 9, ("Zazolc-gesla-jazn-" * 9)[:80]),
    ],
)
def test_slugs(title: str, slug: str) -> None:
    assert make_slug(title) == slug


def test_notation() -> None:
    source = "## A & b\n\n- x **y**\n- [z](q?a&b)\n\n| a | b\n| 1 | 2\n\n> so\n> on\n\nsee <http://e.org/>"
    text = render(source, "/".__add__)
    assert text.blocks == ("A & b", "x y", "z", "a | b", "1 | 2", "so on", "see http://e.org/")
    assert text.links == (("/q?a&b", "z"), ("http://e.org/", "http://e.org/"))
    assert text.html == (
        '<h3>A &amp; b</h3><ul><li>x <strong>y</strong></li><li><a href="/q?a&amp;b">z</a></li></ul>'
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
        "<blockquote><p>so on</p></blockquote><p>see http://e.org/</p>"
    )


def kronika(*arguments: str) -> str:
    """Standard output of a command that must end with exit code 0."""
    command = [sys.executable, "-m", "crawler.cli", *arguments]
    environment = {**os.environ, "PYTHONWARNINGS": "default"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def read_records(folder: Path) -> list[dict[str, Any]]:
    return [msgspec.json.decode(line) for line in (folder / "records.jsonl").read_bytes().splitlines()]


def assert_gold(records: list[dict[str, Any]], gold: list[dict[str, Any]]) -> None:
    assert [r["id"] for r in records] == [g["id"] for g in gold]
    for record, expected in zip(records, gold, strict=True):
        assert {key: record[key] for key in expected} == expected


def test_a_crawl_gives_exactly_the_gold(tmp_path: Path) -> None:
    with DemoSite() as demo:
        entry = tmp_path / "sites.toml"
        entry.write_text(dump_site(demo.site()), encoding="utf-8")
        arguments = (
            "crawl",
            SITE_ID,
            "--sites",
            str(entry),
            "--data",
            str(tmp_path),
            "--delay",
            "0",
            "--json",
        )
        summary = msgspec.json.decode(kronika(*arguments))
        gold = demo.gold()
    folder = tmp_path / SITE_ID
    assert_gold(read_records(folder), gold)
    assert (summary["new"], summary["gone"], summary["failed"]) == (len(CONTENT.stories), 2, 0)
    assert summary["reasons"] == {"offsite": 1, "robots": 1}
    closed = ("/pl/kalendarium", "/pl/wai", "/pl/robocze", "/pl/panel", "/download", "/dokumenty/zalaczniki")
    entered = [target for target in demo.requests if target.startswith(closed) or "ida" in target]
    assert entered == []
    again = tmp_path / "again.jsonl"
    kronika("extract", str(folder / "warc"), "--sites", str(folder / "site.toml"), "-o", str(again))
    assert_gold([msgspec.json.decode(line) for line in again.read_bytes().splitlines()], gold)


def test_the_command_twice(tmp_path: Path) -> None:
    """The first run gives the records and says where they are, the second finds nothing new."""
    first = kronika("demo", "--data", str(tmp_path))
    folder = tmp_path / SITE_ID
    records = read_records(folder)
    (host,) = load_site_file(folder / "site.toml").hosts
    assert_gold(records, build_gold(CONTENT, SITE_ID, f"http://{host}"))
    assert f"{len(records)} records in {folder / 'records.jsonl'}" in first
    assert f"{len(records)} new, 0 changed" in first
    assert "\x1b" not in first, "plain lines in a pipe"
    second = msgspec.json.decode(kronika("demo", "--data", str(tmp_path), "--json"))
    assert (second["new"], second["changed"], second["records"]) == (0, 0, len(records))
    unchanged = [(r["id"], r["version"], r["content_hash"], r["url"]) for r in read_records(folder)]
    assert unchanged == [(r["id"], r["version"], r["content_hash"], r["url"]) for r in records]


def test_what_to_try_next_works(tmp_path: Path) -> None:
    """Each command line that the demo names does something: its server has gone by then."""
    printed = kronika("demo", "--data", str(tmp_path / "da ta"))
    command = tmp_path / "kronika"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m crawler.cli "$@"\n')
    command.chmod(0o755)
    path = [str(tmp_path), os.environ["PATH"]]
    environment = {**os.environ, "PATH": ":".join(path), "PYTHONPATH": str(Path(__file__).parents[1])}
    lines = [line.split(":  ", 1)[1].strip() for line in printed.partition("\nNext\n")[2].splitlines()]
    assert len(lines) == 5
    for line in lines[:-1]:
        if "jq " in line and not shutil.which("jq"):
            continue
        done = subprocess.run(
            ["sh", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (line, done.stderr)
        assert done.stdout or "-o" in line or "--to" in line, line
    assert (tmp_path / "news.csv").stat().st_size > 1000
    assert (tmp_path / "again.jsonl").stat().st_size > 1000


def test_a_command_off_the_path_is_named_by_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = tmp_path / "bin" / "kronika"
    command.parent.mkdir()
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    folder = SiteFolder(tmp_path / "pl-demo")
    folder.create()
    folder.open_ledger(writable=True).close()
    monkeypatch.setattr(sys, "argv", [str(command), "demo"])
    for path, named in ((str(command.parent), "kronika"), (str(tmp_path), str(command))):
        monkeypatch.setenv("PATH", path)
        lines = result_lines(folder, Summary())
        assert any(line.startswith(f"  In a spreadsheet:      {named} export ") for line in lines), lines


def test_the_site_comes_back_on_its_port(tmp_path: Path) -> None:
    folder = SiteFolder(tmp_path)
    with open_site(folder) as demo:
        folder.site_file.write_text(dump_site(demo.site()), encoding="utf-8")
    with open_site(folder) as again:
        assert again.host == demo.host
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((demo.host.partition(":")[0], int(demo.host.partition(":")[2])))
        taken.listen()
        with open_site(folder) as other:
            assert other.host != demo.host

"""A record is found by its id and by the address that whoever asks for it has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from crawler.archive.folder import SiteFolder
from crawler.archive.ledger import Ledger
from crawler.archive.redaction import Redaction, redact_record
from crawler.archive.site_archive import SiteArchive
from crawler.cli import main
from crawler.commands.named_record import require_record
from crawler.errors import UsageError
from crawler.items import Link
from pipelines.tombstone import make_tombstone
from tests.exports.samples import sample

SITE = "pl-sport"
IMPORTED = "https://www.example.gov.pl/aktualnosci/1"
CRAWLED = "http://www.example.gov.pl/alias/2"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Record 1 came from a file; record 2 was crawled at an alias of its address; record 3 links to record 1."""
    with closing(Ledger(tmp_path / "ledger.db")) as ledger:
        links = (Link(IMPORTED, "więcej", "internal"),)
        for record in (sample(3, links=links), sample(1), sample(2)):
            ledger.put_record(record, changed_run=None)
        ledger.add_url(f"{SITE}:00002", CRAWLED, "article", record_id=f"{SITE}:00002")
        ledger.add_url(f"{SITE}:00009", "http://www.example.gov.pl/alias/9", "article")
        ledger.commit()
        yield ledger


@pytest.mark.parametrize(
    ("given", "number"),
    [
        (f"{SITE}:00001", 1),
        ("00001", 1),
        (IMPORTED, 1),
        (f"{IMPORTED}?utm_source=letter#top", 1),
        (IMPORTED.replace("https:", "http:").replace("www.", "WWW."), 1),
        (CRAWLED, 2),
        (CRAWLED.replace("http:", "https:"), 2),
        ("https://www.example.gov.pl/aktualnosci/2", 2),
    ],
)
def test_a_record_goes_by_its_id_or_address(given: str, number: int, ledger: Ledger) -> None:
    assert require_record(ledger, SITE, given) == f"{SITE}:{number:05}"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("00011", "no record 00011; did you mean"),
        ("https://www.example.gov.pl/aktualnosci/", "no record of https://www.example.gov.pl/aktualnosci/"),
        ("https://www.example.gov.pl/aktualnosci/11", "no record of"),
        ("http://www.example.gov.pl/alias/9", "no record of"),
        ("://", "no record of"),
    ],
)
def test_what_is_nobodys_is_said(given: str, said: str, ledger: Ledger) -> None:
    with pytest.raises(UsageError, match=f"{SITE}: {said}"):
        require_record(ledger, SITE, given)


def test_a_redacted_record_is_found_by_the_address_that_it_no_longer_shows(ledger: Ledger) -> None:
    wish = Redaction(record_id=f"{SITE}:00001", at="2026-01-01T00:00:00.000000Z", who="x", reason="y")
    redact_record(ledger, wish, make_tombstone, lambda url, moment: False)
    assert require_record(ledger, SITE, IMPORTED) == f"{SITE}:00001"


def test_the_history_of_a_record_without_times(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As one from archives whose records state none."""
    untimed = {"first_seen": None, "last_seen": None, "changed": None}
    with closing(SiteArchive(SiteFolder(tmp_path / SITE), {}, run="r")) as archive:
        archive.ledger.add_version(sample(1, **untimed))
        archive.ledger.put_record(sample(1, version=2, title="Otwarcie", **untimed), changed_run="r")
        archive.commit()
    assert main(["history", SITE, "00001", "--data", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "current, first seen at an unknown time" in said
    assert "version 2, at an unknown time" in said


@pytest.mark.parametrize("site", ["", ".", "opd/xx-a", "/xx-a"])
@pytest.mark.parametrize("command", [("status",), ("history",)])
def test_a_site_is_named_by_its_id_alone(
    site: str, command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command, site, "--data", str(tmp_path)]) == 2
    assert f"{site!r} is no id of a site" in capsys.readouterr().err


def test_a_folders_name_may_end_in_a_slash_as_shells_write_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status", "xx-a/", "--data", str(tmp_path)]) == 2
    assert f"xx-a: nothing archived in {tmp_path}" in capsys.readouterr().err

"""Article to record: every key, provenance, warnings, hash, versions."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from crawler.items import (
    Anchor,
    Article,
    Body,
    FileLink,
    Found,
    ListingItem,
    Page,
    Picture,
    Record,
    Site,
    decode_record,
    encode_record,
)
from pipelines.dates import DateContext
from pipelines.merge import RecordMerger, capture_key, merge_versions
from pipelines.record import build_record, date_by_listing
from tests.exports.samples import sample

SITE = Site(
    id="pl-urzad", publisher="Urząd", country="PL", language="pl", timezone="Europe/Warsaw", hosts=("u.pl",)
)
SEEN = datetime(2018, 3, 17, 18, 8, tzinfo=UTC)


def make_article(**changes: Any) -> Article:
    fields: dict[str, Any] = {
        "site": SITE,
        "parser": "intracom",
        "url": "https://U.pl/pl/aktualnosci/12%2Ctytul.html?sid=ab#x",
        "native_id": "12",
        "title": (Found("", "h1"), Found(" Nowy\u00a0tytuł ", ".head h2")),
        "lead": (Found("Wstęp", ".intro"),),
        "date": (Found("bez daty", "a"), Found("Data publikacji 17.03.2018", ".metryka")),
        "body": Body(
            blocks=(
                "Akapit pierwszy, na tyle długi, aby nikt nie wziął go za pusty szablon strony urzędu.",
                "Drugi.",
            ),
            html="<p>…</p>",
            rule="article.txt",
        ),
        "links": (Anchor("https://u.pl/a", "a"), Anchor("https://u.pl/download/1/2/R.pdf", "Raport")),
        "attachments": (FileLink(url="https://u.pl/download/1/2/R.pdf", title_text="Raport (PDF, 2 KB)"),),
        "pictures": (Picture(url="https://u.pl/1.jpg", caption_text="Sala. Fot. A. Nowak", role="lead"),),
        "gallery": (Picture(url="https://u.pl/2.jpg", thumbnail_url="https://u.pl/2m.jpg", alt_text="opis"),)
        * 2,
    }
    return Article(**(fields | changes))


def make_page(**changes: Any) -> Page:
    return Page(
        **(
            {"body": b"<html>", "url": "https://u.pl/pl/aktualnosci/12,tytul.html", "captured_at": SEEN}
            | changes
        )
    )


def test_every_key_is_there_in_the_order_of_the_schema() -> None:
    keys = list(json.loads(encode_record(build_record(make_article(), make_page()))))
    assert keys == [f.encode_name for f in msgspec.structs.fields(Record)]
    assert keys[:4] == ["schema", "id", "version", "status"]
    assert keys[-4:] == ["changed", "capture", "provenance", "warnings"]


def test_fields() -> None:
    record = build_record(make_article(), make_page())
    assert record.id == "pl-urzad:12"
    assert record.url == "https://u.pl/pl/aktualnosci/12,tytul.html"
    assert (record.title, record.lead, record.date, record.date_precision) == (
        "Nowy tytuł",
        "Wstęp",
        "2018-03-17",
        "day",
    )
    assert (
        record.body
        == "Akapit pierwszy, na tyle długi, aby nikt nie wziął go za pusty szablon strony urzędu.\n\nDrugi."
    )
    assert [link.type for link in record.links] == ["internal", "attachment"]
    assert (record.attachments[0].title, record.attachments[0].size) == ("Raport", 2048)
    assert (record.images[0].caption, record.images[0].credit, record.images[0].role) == (
        "Sala.",
        "A. Nowak",
        "lead",
    )
    assert [item.caption for item in record.gallery] == ["opis", "opis"]
    assert record.first_seen == record.last_seen == record.changed == record.capture.retrieved_at == SEEN
    assert record.warnings == ()


def test_provenance_names_rule_and_raw_text() -> None:
    provenance = build_record(make_article(), make_page()).provenance
    assert provenance["title"] == {"rule": ".head h2", "raw": " Nowy\u00a0tytuł "}
    assert provenance["date"] == {"rule": ".metryka", "raw": "Data publikacji 17.03.2018"}
    assert provenance["parser"] == "intracom"


@pytest.mark.parametrize(
    ("stated", "modified"),
    [
        # when a system made the page, which is another with each visit: that of the capture, to some seconds
        (["2018-03-17T18:07:58+00:00"], None),
        (["2018-03-17T19:08:02+01:00"], None),
        (["17.03.2018 19:08"], None),
        (["2018-03-17T18:07:58Z", "2018-03-12T10:00:00+00:00"], "2018-03-12T10:00:00+00:00"),
        # a page may have been changed on the day of the capture
        (["2018-03-17T17:58:00+00:00"], "2018-03-17T17:58:00+00:00"),
        (["2018-03-17"], "2018-03-17"),
    ],
)
def test_the_moment_of_reading_is_no_change(stated: list[str], modified: str | None) -> None:
    article = make_article(date_modified=tuple(Found(text, "meta") for text in stated))
    record = build_record(article, make_page())
    assert record.date_modified == modified
    assert ("date_modified" in record.provenance) is (modified is not None)
    undated = msgspec.structs.replace(make_page(), captured_at=None)
    assert build_record(article, undated).date_modified is not None


def test_the_listing_stands_in_for_a_missing_date_and_says_so() -> None:
    listed = ListingItem(url="https://u.pl/x", date_text="16.03.2018")
    record = build_record(make_article(date=()), make_page(listed=listed))
    assert (record.date, record.warnings) == ("2018-03-16", ("date_from_listing",))
    assert record.provenance["date"]["rule"] == "listing"


@pytest.mark.parametrize(
    ("changes", "warning"),
    [({"date": ()}, "date_missing"), ({"date": (Found("wkrótce", "x"),)}, "date_unparsed"), ({"title": ()}, "title_missing"),
     ({"body": None}, "body_missing"), ({"body": Body(blocks=("Krótko.",), html="<p>Krótko.</p>", rule="x")}, "body_short")],
)  # fmt: skip
def test_what_is_missing_is_null_and_a_warning(changes: dict[str, Any], warning: str) -> None:
    record = build_record(make_article(**changes), make_page())
    assert warning in record.warnings
    if warning.startswith("date"):
        assert record.date is None
        assert record.date_precision is None


@pytest.mark.parametrize(("own", "language"), [("en", "en"), ("pl-PL", "pl"), ("", "pl"), (None, "pl")])
def test_an_edition_in_another_language_says_so(own: str | None, language: str) -> None:
    article = make_article(language=Found(own, "html[lang]") if own is not None else None)
    assert build_record(article, make_page()).language == language


def test_round_trip() -> None:
    record = build_record(make_article(), make_page())
    assert decode_record(encode_record(record)) == record
    assert b"\n" not in encode_record(record)


def test_no_address_no_native_id_uses_the_bytes() -> None:
    article = make_article(url=None, native_id=None)
    one, two = (build_record(article, make_page(url=None, body=body)) for body in (b"a", b"b"))
    assert one.id != two.id
    assert one.id == build_record(article, make_page(url=None, body=b"a", path="elsewhere")).id


@pytest.mark.parametrize(
    "changes",
    [
        {"links": (Anchor("https://u.pl/a?sid=1f", "a"), Anchor("https://u.pl/download/1/2/R.pdf", "Raport"))},
        {"body": Body(blocks=("Akapit pierwszy, na tyle długi, aby nikt nie wziął go za pusty szablon strony urzędu.", "Drugi."), html="<p>…</p>", rule="other")},
        {"gallery": (Picture(url="https://u.pl/2.jpg", thumbnail_url="https://u.pl/other.jpg", alt_text="opis"),) * 2},
        {"gallery": (Picture(url="http://www.u.pl/2.jpg", alt_text="opis"),) * 2},
        {"attachments": (FileLink(url="https://u.pl/download/1/2/R.pdf?sid=1f", title_text="Raport (PDF, 2 KB)"),)},
        {"pictures": (Picture(url="http://www.u.pl/1.jpg?sid=1f", caption_text="Sala. Fot. A. Nowak", role="lead"),)},
        {"section": Found("Inna", "x")},
    ],
)  # fmt: skip
def test_what_leaves_the_hash_alone(changes: dict[str, Any]) -> None:
    assert (
        build_record(make_article(**changes), make_page()).content_hash
        == build_record(make_article(), make_page()).content_hash
    )


def test_addresses_in_the_html_leave_the_hash_alone() -> None:
    """They are those of the links, which count without what a session adds."""
    one, other = (
        Body(
            blocks=("Zapraszamy na stronę.",),
            html=f'<p>Zapraszamy na <a href="https://u.pl/a{end}">stronę</a>.</p>',
            rule="x",
        )
        for end in ("", "?sid=1f")
    )
    first, second, third = (
        build_record(make_article(body=body), make_page()).content_hash
        for body in (one, other, Body(blocks=one.blocks, html="<p>Zapraszamy na stronę.</p>", rule="x"))
    )
    assert first == second != third


@pytest.mark.parametrize(
    "changes",
    [{"title": (Found("Inny", "x"),)}, {"links": ()}, {"archived": Found("Strona archiwalna", "x")}, {"gallery": ()}, {"lead": ()},
     {"attachments": ()}, {"pictures": ()}],
)  # fmt: skip
def test_what_changes_the_hash(changes: dict[str, Any]) -> None:
    assert (
        build_record(make_article(**changes), make_page()).content_hash
        != build_record(make_article(), make_page()).content_hash
    )


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("mailto:prasa@u.pl", "mailto:media@u.pl", False),
        ("https://u.pl/a", "https://u.pl/b", False),
        ("https://u.pl/a?x=1", "https://u.pl/a?x=2", False),
        ("https://u.pl/a?x=1", "https://u.pl/a", False),
        ("https://u.pl/a", "https://v.pl/a", False),
        ("https://v.pl/a", "http://v.pl/a", True),
        ("https://v.pl/a", "https://www.v.pl/a", False),
        # leaves to read, against forged forms and against caches: given anew with each visit
        ("https://u.pl/r.pdf?token=9f8e7d6c5b4a", "https://u.pl/r.pdf?token=0a8e7d6c5b4f", True),
        (
            "https://u.pl/plik.php?id=4&token=9f8e7d6c5b4a",
            "https://u.pl/plik.php?token=0a8e7d6c5b4f&id=4",
            True,
        ),
        (
            "https://u.pl/plik.php?id=4&token=9f8e7d6c5b4a",
            "https://u.pl/plik.php?id=5&token=9f8e7d6c5b4a",
            False,
        ),
        ("https://u.pl/plik.php?token=9f8e7d6c5b4a", "https://u.pl/plik.php?token=0a8e7d6c5b4f", False),
        ("https://u.pl/r.pdf?token=2", "https://u.pl/r.pdf?token=3", False),
        ("https://u.pl/a?_csrf=x1", "https://u.pl/a?_csrf=x2", True),
        ("https://u.pl/a?id=1&_wpnonce=d1", "https://u.pl/a?id=1&_wpnonce=e2", True),
        ("https://u.pl/1.jpg?x=0.73520198", "https://u.pl/1.jpg?x=0.1352019821", True),
        ("https://u.pl/1.jpg?0.73520198", "https://u.pl/1.jpg?0.1352019821", True),
        ("https://u.pl/1.jpg?1773309600", "https://u.pl/1.jpg?1773396000", True),
        ("https://u.pl/1.jpg?v=1773309600", "https://u.pl/1.jpg?v=1773396000", True),
        ("https://u.pl/1.jpg?v=kX1773309a0", "https://u.pl/1.jpg?v=kX1773309b0", False),
        ("https://u.pl/a?id=1773309600", "https://u.pl/a?id=1773396000", False),
        ("https://u.pl/a?x=0.5", "https://u.pl/a?x=0.6", False),
        (
            "https://v.pl/r.pdf?sv=2024-05-04&se=2026-03-12T10%3A00%3A00Z&sp=r&sig=hT7%2Fq0Zk1v9Jm2c4Xw8y%3D",
            "https://v.pl/r.pdf?sv=2024-05-04&se=2026-03-13T10%3A00%3A00Z&sp=r&sig=b4Lw8n%2B0Rk1v9Jm2c4Xq%3D",
            True,
        ),
        ("https://u.pl/a?ref=2026-12", "https://u.pl/a?ref=2026-13", False),  # the number of a document
    ],
)
def test_an_address_that_names_something_else_changes_the_hash(one: str, other: str, is_same: bool) -> None:
    first, second = (
        build_record(make_article(links=(Anchor(url, "Napisz"),)), make_page()).content_hash
        for url in (one, other)
    )
    assert (first == second) is is_same


def capture(day: int, text: str, number: str = "12") -> Record:
    body = Body(blocks=(text * 30,), html=f"<p>{text * 30}</p>", rule="x")
    return build_record(
        make_article(body=body, native_id=number), make_page(captured_at=SEEN.replace(day=day))
    )


def test_versions_begin_where_content_changes() -> None:
    versions = merge_versions([capture(1, "a"), capture(2, "a"), capture(3, "b"), capture(4, "b")])
    assert [(v.version, v.changed.day, v.first_seen.day, v.last_seen.day) for v in versions] == [
        (1, 1, 1, 4),
        (2, 3, 1, 4),
    ]  # type: ignore[union-attr]


def test_merger_orders_groups_and_counts(tmp_path: Any) -> None:
    captures = [capture(3, "b"), capture(1, "a"), capture(2, "x", "7"), capture(1, "a")]
    with RecordMerger(tmp_path / "scratch") as merger:
        for record in captures:
            merger.add(capture_key(record), encode_record(record))
        merged = [decode_record(line) for line in merger.merged()]
    assert [(r.id, r.version) for r in merged] == [("pl-urzad:12", 2), ("pl-urzad:7", 1)]
    assert not (tmp_path / "scratch").exists()


def known(record: Record, record_id: str) -> Record:
    """The record as of a page that was known by another id, which takes up the one by which it would go."""
    body = Body(blocks=(record.body or "",), html=record.body_html, rule="x")
    page = make_page(captured_at=record.first_seen, record_id=record_id, joined_id=record.id)
    return build_record(make_article(body=body, native_id=record.id.partition(":")[2]), page)


def test_merger_counts_the_captures_of_a_joined_id_to_the_other(tmp_path: Any) -> None:
    """12 has become 13 and that 14; the pages of 13 and 14 were read as such before that was known."""
    moved = [known(capture(3, "b", "13"), "pl-urzad:12"), known(capture(5, "d", "14"), "pl-urzad:13")]
    captures = [capture(2, "x", "13"), *reversed(moved), capture(4, "c", "14"), capture(1, "a", "12")]
    captures.append(capture(1, "z", "7"))
    with RecordMerger(tmp_path / "scratch") as merger:
        for record in captures:
            merger.add(capture_key(record), encode_record(record))
        merged = {(r.id, r.version): r for r in map(decode_record, merger.merged(all_versions=True))}
    assert [version for id_, version in merged if id_ == "pl-urzad:12"] == [1, 2, 3, 4, 5]
    assert [(r.body or "")[0] for (id_, _), r in merged.items() if id_ == "pl-urzad:12"] == list("axbcd")
    assert merged["pl-urzad:12", 3].provenance["id"] == {"rule": "moved", "raw": "pl-urzad:13"}
    assert {id_ for id_, _ in merged} == {"pl-urzad:12", "pl-urzad:7"}


def test_an_id_of_another_site_is_none_of_this_one() -> None:
    record = build_record(make_article(), make_page(record_id="pl-inny:12", joined_id="pl-inny:13"))
    assert record.id == "pl-urzad:12"
    assert "id" not in record.provenance


def test_merger_gives_every_version_when_asked(tmp_path: Any) -> None:
    with RecordMerger(tmp_path / "scratch") as merger:
        for record in [capture(3, "b"), capture(1, "a")]:
            merger.add(capture_key(record), encode_record(record))
        merged = [decode_record(line) for line in merger.merged(all_versions=True)]
    assert [r.version for r in merged] == [1, 2]
    assert merged[0].body != merged[1].body


def test_the_text_of_a_page_that_is_at_hand_itself_is_no_version() -> None:
    page = sample(1)
    capture = msgspec.structs.replace(page.capture, source="wet")
    text = msgspec.structs.replace(page, body="other", content_hash="0" * 64, capture=capture)
    later = msgspec.structs.replace(text, first_seen=page.first_seen and page.first_seen + timedelta(days=1))
    for captures in ([page, text], [text, page]):
        assert [version.content_hash for version in merge_versions(captures)] == [page.content_hash]
    assert len(merge_versions([page, text, later])) == 2
    assert len(merge_versions([text])) == 1


def test_the_date_of_a_listing_tells_where_it_is_from_and_what_else_it_may_be() -> None:
    page = msgspec.structs.replace(sample(1), date=None, warnings=("title_from_metadata", "date_missing"))
    dated = date_by_listing(page, "03/04/2019", DateContext(order=None), SITE.hosts)
    assert dated.date == "2019-04-03"
    assert dated.warnings == ("title_from_metadata", "date_from_listing", "date_ambiguous")
    dated = date_by_listing(page, "13/04/2019", DateContext(order=None), SITE.hosts)
    assert dated.warnings == ("title_from_metadata", "date_from_listing")
    assert date_by_listing(page, "Wege", DateContext(), SITE.hosts) is page

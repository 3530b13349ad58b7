"""The parsers against hand-made pages of many systems, languages and encodings, every field labelled."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from crawler.items import Record
from tests.world.catalogue import PAGES
from tests.world.known_failures import KNOWN_FAILURES
from tests.world.scoring import KIND, differences, result_of, wanted_fields


@pytest.mark.parametrize("name", PAGES)
def test_every_field_of_a_page(name: str) -> None:
    known = KNOWN_FAILURES.get(name, {})
    wrong = differences(PAGES[name])
    lines = [
        f"{field}\n    expected {wanted!r}\n    got      {found!r}"
        for field, (wanted, found) in wrong.items()
        if field not in known
    ]
    lines += [
        f"{field}: right now: delete its line from tests/world/known_failures.py"
        for field in known
        if field not in wrong
    ]
    assert not lines, f"{name}:\n" + "\n".join(lines)


@pytest.mark.parametrize("name", KNOWN_FAILURES)
def test_known_failures_are_of_judged_fields(name: str) -> None:
    assert name in PAGES, "no such page"
    assert KNOWN_FAILURES[name], "no field: delete the page's entry"
    assert set(KNOWN_FAILURES[name]) <= set(wanted_fields(PAGES[name])), "a field that is not judged"


_TAGS = frozenset("p h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td a em strong br".split())


@pytest.mark.parametrize("name", [name for name, page in PAGES.items() if KIND not in page.gold])
def test_record_agrees_with_itself(name: str) -> None:
    record = result_of(PAGES[name])
    if not isinstance(record, Record):
        assert KIND in KNOWN_FAILURES.get(name, {})
        return
    if record.body is None:
        assert record.body_html is None
        return
    tree = fragment_fromstring(record.body_html or "", create_parent="body")
    assert {element.tag for element in tree.iterdescendants()} <= _TAGS
    assert _letters(tree.text_content()) == _letters(record.body)
    assert {link.get("href") for link in tree.iter("a")} <= {link.url for link in record.links}
    said = _letters(f"{record.lead} {record.body}")
    assert all(_letters(link.text or "") in said for link in record.links)
    blocks = record.body.split("\n\n")
    assert record.lead not in blocks
    assert record.title not in blocks or "body" in KNOWN_FAILURES.get(name, {})
    pictures = [picture.url for picture in (*record.images, *record.gallery)]
    assert len(pictures) == len(set(pictures))


def _letters(text: str) -> str:
    """The text without what parts blocks and cells."""
    return "".join(text.replace("|", " ").split())

"""A page that was saved from the Wayback Machine gives the record of the page itself, with its comments and without."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest

from crawler.items import Record
from tests.world.archived_ministry_pages import BANNER, HEAD
from tests.world.building import WorldPage, encode
from tests.world.catalogue import PAGES
from tests.world.scoring import result_of

_STAMP = "20260312080910"
_LATER = ("capture", "warnings", "first_seen", "last_seen", "changed")
"""What a capture's own time and address make of a record."""
_REPLAYED = [
    name
    for name, page in PAGES.items()
    if re.search(r"(?i)<head>", page.text)
    and re.search(r"(?i)<body[^>]*>", page.text)
    and "/web/" not in f"{page.url}{page.text}"
    and page.url.startswith("http")
    and not page.encoding.startswith("utf-16")  # whose addresses the archive leaves as they are
]


@pytest.mark.parametrize("name", _REPLAYED)
def test_a_replay_without_its_comments_is_the_page(name: str) -> None:
    page = PAGES[name]
    if page.country is not None:  # of the page's own site, which a replay's address hides from the test
        page = page._replace(country=None)
    assert _content(_replayed(page)) == _content(page)


def test_most_pages_are_replayed() -> None:
    assert len(_REPLAYED) > 0.8 * len(PAGES)


def _replayed(page: WorldPage) -> WorldPage:
    host = "/".join(page.url.split("/", 3)[:3])
    text = re.sub(
        r'(?i)(?<=[\s"])(href|src)="(/(?!/)|https?://)',
        lambda m: (
            f'{m[1]}="/web/{_STAMP}{"im_" if m[1].lower() == "src" else ""}/{host}/'
            if m[2] == "/"
            else f'{m[1]}="https://web.archive.org/web/{_STAMP}/{m[2]}'
        ),
        page.text,
    )
    for tag, piece in (("head", HEAD), ("body", BANNER)):
        bare = re.sub(r"(?s)<!--.*?-->", "", piece).replace("ADDRESS", page.url).replace("STAMP", _STAMP)
        end = re.search(rf"(?i)<{tag}(?:\s[^>]*)?>", text)
        assert end is not None
        text = text[: end.end()] + bare + text[end.end() :]
    url = f"https://web.archive.org/web/{_STAMP}/{page.url}"
    return page._replace(text=text, body=encode(text, page.encoding), url=url)


def _content(page: WorldPage) -> dict[str, Any]:
    result = result_of(page)
    if isinstance(result, Record):
        assert "/web/" not in str((result.links, result.images, result.gallery, result.attachments))
    content = {key: value for key, value in msgspec.to_builtins(result).items() if key not in _LATER}
    for one in content.get("provenance", {}).get("pages", ()):
        del one["capture"]
    return content

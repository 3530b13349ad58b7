"""Stored pages of gov.pl and INTRACOM sites and the reference case, read from ../shared, field by field."""

from __future__ import annotations

import gzip
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from crawler.document import Document
from crawler.items import Article, Listing, Page, Site
from crawler.parsers import govpl, intracom, text

SITE = Site(id="unknown", registered=False)

ARTICLES = (
    "govpl-lipsko-attachment-excerpt",
    "govpl-lipsko-metrics-excerpt",
    "govpl-paa-irrs",
    "govpl-paa-radiacja",
    "govpl-rcb-alert-excerpt",
    "govpl-rcb-article-excerpt",
    "govpl-rcb-stopnie",
)
HOME_PAGES = ("intracom-msit-home-excerpt", "intracom-policja-home-excerpt", "intracom-strazgraniczna-home")
FIELDS = (
    "title", "lead", "date", "date_modified", "section", "breadcrumbs", "body", "links", "attachments", "gallery",
    "captions", "archived",
)  # fmt: skip


def gold(folder: Path, name: str) -> dict[str, Any]:
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    found: dict[str, Any] = next(g for g in map(json.loads, lines) if g["path"].startswith(name))
    return found


def document(folder: Path, label: dict[str, Any]) -> Document:
    body = (folder / label["path"]).read_bytes()
    is_text = label["path"].endswith(".txt")
    return Document(
        Page(
            body=body if is_text else gzip.decompress(body),
            url=label["url"],
            content_type="text/plain" if is_text else None,
            source="text" if is_text else "html",
        )
    )


def day(raw: str | None) -> str | None:
    return datetime.strptime(raw.split()[0], "%d.%m.%Y").date().isoformat() if raw else None


def value(found: Article, field: str) -> Any:
    """The field as the gold writes it."""
    if field in ("title", "lead"):
        candidates = getattr(found, field)
        return candidates[0].raw if candidates else None
    if field in ("date", "date_modified"):
        candidates = getattr(found, field)
        return day(candidates[0].raw if candidates else None)
    if field == "section":
        return found.section.raw if found.section else None
    if field == "breadcrumbs":
        return list(found.breadcrumbs)
    if field == "body":
        return list(found.body.blocks) if found.body else []
    if field == "links":
        return [{"url": link.url, "text": link.text} for link in found.links]
    if field == "attachments":
        return [{"url": f.url, "title": f.title_text} for f in found.attachments]
    if field == "gallery":
        return [p.caption_text for p in found.gallery]
    if field == "captions":
        return [p.caption_text for p in found.pictures if p.caption_text]
    assert field == "archived"
    return found.archived is not None


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", ARTICLES)
def test_govpl_article(shared: Path, name: str, field: str) -> None:
    folder = shared / "corpus" / "govpl"
    label = gold(folder, name)
    page = document(folder, label)
    found = govpl.parse(page, SITE)
    assert govpl.is_match(page)
    assert not intracom.is_match(page)
    assert isinstance(found, Article)
    if field in label["gold"]:
        assert value(found, field) == label["gold"][field]


def entries(found: Listing) -> list[dict[str, str | None]]:
    return [
        {"url": i.url, "title": i.title_text, "date": day(i.date_text), "lead": i.lead_text}
        for i in found.items
    ]


def test_govpl_list(shared: Path) -> None:
    folder = shared / "corpus" / "govpl"
    label = gold(folder, "govpl-paa-listing")
    found = govpl.parse(document(folder, label), SITE)
    assert isinstance(found, Listing)
    assert entries(found) == label["gold"]["listing"]
    assert found.next_url == label["gold"]["next"]


@pytest.mark.parametrize("name", HOME_PAGES)
def test_intracom_home_page_is_a_list(shared: Path, name: str) -> None:
    folder = shared / "corpus" / "intracom"
    label = gold(folder, name)
    page = document(folder, label)
    found = intracom.parse(page, SITE)
    assert intracom.is_match(page)
    assert not govpl.is_match(page)
    assert isinstance(found, Listing)
    assert entries(found) == label["gold"]["listing"]
    assert found.next_url is None


@pytest.mark.parametrize("field", FIELDS)
def test_reference_case(shared: Path, field: str) -> None:
    folder = shared / "corpus" / "intracom"
    label = gold(folder, "seed-")
    found = text.parse(document(folder, label), SITE)
    assert isinstance(found, Article)
    if field in label["gold"]:
        assert value(found, field) == label["gold"][field]
    assert not found.warnings


def test_reference_case_as_seed_file(shared: Path) -> None:
    (path,) = (shared / "seed").glob("*.txt")
    found = text.parse(Document(Page(body=path.read_bytes(), source="text")), SITE)
    assert isinstance(found, Article)
    assert found.body is not None
    assert len(found.body.blocks) == 8
    assert found.body.blocks[0].startswith("W dniach 14-15 października 2015 roku")
    assert found.body.blocks[-1].endswith("marzec przyszłego roku.")
    assert "Mapa serwisu" not in " ".join(
        [*found.body.blocks, *(p.caption_text or "" for p in found.gallery)]
    )
    assert len(found.gallery) == 3

"""A made-up office on no known system, whose lists and pages a test lays out as it likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from crawler.archive.folder import SiteFolder
from tests.end_to_end.conftest import Kronika, Result, folder_of, last_run, records_of, require_closed
from tests.end_to_end.site_server import SiteServer

NEWS = "/aktualnosci"


@dataclass(frozen=True)
class Notice:
    """One article."""

    number: int
    day: date

    @property
    def title(self) -> str:
        return f"Obwieszczenie o drodze numer {self.number}"

    @property
    def path(self) -> str:
        return f"{NEWS}/droga-{self.number}"

    @property
    def body(self) -> str:
        return (
            f"Zarząd dróg zawiadamia o remoncie drogi {self.number}, który potrwa do końca lata.\n\n"
            f"Objazd drogi {self.number} prowadzi przez sąsiednią wieś, a oznakowanie stoi na skrzyżowaniach."
        )

    def html(self, head: str = "") -> str:
        text = "".join(f"<p>{paragraph}</p>" for paragraph in self.body.split("\n\n"))
        return (
            f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{self.title} - Zarząd</title>'
            f'<meta property="og:type" content="article">{head}</head><body><nav><a href="/o-nas">O nas</a></nav>'
            f'<main><article><h1>{self.title}</h1><time datetime="{self.day}">{self.day:%d.%m.%Y}</time>{text}'
            "</article></main></body></html>"
        )

    def card(self, href: str | None = None) -> str:
        return (
            f'<li><h3><a href="{href or self.path}">{self.title}</a></h3>'
            f'<time datetime="{self.day}">{self.day:%d.%m.%Y}</time><p>{self.body[:50]}</p></li>'
        )


def notices(count: int, newest: date = date(2021, 5, 20)) -> list[Notice]:
    """That many, newest first, one a day."""
    return [Notice(100 + count - index, newest - timedelta(days=index)) for index in range(count)]


def list_html(cards: Sequence[str], pager: str = "", head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Aktualności - Zarząd</title>{head}'
        f"</head><body><main><h1>Aktualności</h1><ul>{''.join(cards)}</ul>{pager}</main></body></html>"
    )


Answer = tuple[int, dict[str, str], bytes]


class Office:
    """Serves articles at their paths, and whatever else `pages` says: text, an answer, or a function of the query."""

    platform = "generic"
    listing_path = NEWS

    def __init__(self, items: list[Notice], pages: dict[str, Any] | None = None, head: str = "") -> None:
        self.items = items
        self.pages: dict[str, Any] = {item.path: item.html(head) for item in items} | (pages or {})

    def page(self, target: str, base: str) -> Answer | None:
        parts = urlsplit(target)
        found = self.pages.get(target, self.pages.get(parts.path))
        if callable(found):
            found = found(parse_qs(parts.query))
        if isinstance(found, str):
            found = 200, {}, found.encode()
        return found  # type: ignore[no-any-return]


def one_list(items: list[Notice], href: Callable[[Notice], str] = lambda item: item.path) -> str:
    """A list of a single page."""
    return list_html([item.card(href(item)) for item in items])


def crawl(
    kronika: Kronika, server: SiteServer, data: Any, *options: str, code: int = 0, **entry: str
) -> tuple[Result, dict[str, Any]]:
    """A run that must end with that code and account for every address; its report."""
    registry = server.write_registry(data.parent, **entry)
    result = kronika(
        *("crawl", server.site_id, "--sites", registry, "--data", data, "--json", "--delay", "0"),
        *("--set", "KRONIKA_BACKOFF=0.02", *options),
    )
    report = last_run(folder_of(server, data))
    require_closed(report)
    assert result.code == code, (report, result.err)
    return result, report


def require_articles(folder: SiteFolder, items: Sequence[Notice], base: str | None = None) -> None:
    """Every article is there once, whole, and nothing else; with `base`, at its own address."""
    records = list(records_of(folder).values())
    found = sorted((r["title"], r["date"], r["body"]) for r in records)
    assert found == sorted((item.title, item.day.isoformat(), item.body) for item in items)
    if base:
        assert {r["url"] for r in records} == {base + item.path for item in items}

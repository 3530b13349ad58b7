"""Pages of a known platform without any of its classes: read all the same, and said to be so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crawler.extract import extract
from crawler.items import Article, Listing, Page, Rejection
from crawler.sites import Registry, load_registry

FIXTURES = Path(__file__).parents[1] / "fixtures"
GOVPL = "https://www.gov.pl/web/wymyslona/cwiczenia--wiosna-2026"
INTRACOM = "https://www.sg.example/pl/aktualnosci/6282,Nowa-lodz.html"
LONG = "<p>Dwudziestu ratowników ćwiczyło wydobywanie ludzi z auta, które wpadło do rzeki; woda miała sześć stopni.</p>"
PAGES = {"govpl": (GOVPL, '<div class="editor-content">'), "intracom": (INTRACOM, '<article class="txt">')}
"""Address of the article, and where its text begins."""


def renamed(html: str) -> str:
    """The page with other classes and ids, as after a redesign."""
    return re.sub(
        r'(\s(?:class|id)=")([^"]*)', lambda m: m[1] + " ".join(f"n{w[::-1]}" for w in m[2].split()), html
    )


def read(html: str, url: str) -> Article | Listing | Rejection:
    return extract(Page(body=html.encode(), url=url), load_registry())


@pytest.mark.parametrize("platform", PAGES)
def test_a_redesigned_page_is_read_and_said_to_be_one(platform: str) -> None:
    url, start = PAGES[platform]
    html = (FIXTURES / platform / "article.html").read_text(encoding="utf-8")
    html = html.replace(start, f"{start}{LONG}", 1)
    before, after = read(html, url), read(renamed(html), url)
    assert isinstance(before, Article)
    assert isinstance(after, Article), after
    assert (before.parser, after.parser) == (platform, "generic")
    assert "platform_markup_missing" in after.warnings
    assert "platform_markup_missing" not in before.warnings
    assert (after.url, after.native_id) == (before.url, before.native_id)
    assert after.title[0].raw.startswith(before.title[0].raw)
    assert before.body is not None
    assert after.body is not None
    assert LONG[3:-4] in before.body.blocks
    assert LONG[3:-4] in after.body.blocks


FRAME = (
    '<html lang="pl"><head><meta property="govpl:site_path" content="/web/wymyslona"><title>{title}</title></head>'
    "<body><header><a href='/web/wymyslona'>Agencja</a></header><main><h2>{title}</h2>{text}</main></body></html>"
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # a service page has no day, a form no text; a list and an error page are what they are
        (LONG * 3, "not_article"),
        ("<p>12.05.2026</p><p>Krótko.</p>", "not_article"),
        (
            "".join(f'<div><h3><a href="/web/wymyslona/wpis-{n}">Ćwiczenia na rzece numer {n}</a></h3><p>{n}.05.2026</p></div>' for n in range(10, 16)),
            "not_article",
        ),
        (f'<div class="unit-menu">Menu</div><p>12.05.2026</p>{LONG * 3}', "not_article"),
    ],
)  # fmt: skip
def test_other_pages_stay_refused(text: str, reason: str) -> None:
    found = read(FRAME.format(title="Ćwiczenia na rzece", text=text), GOVPL)
    assert isinstance(found, Rejection), found
    assert found.reason == reason
    error = read(
        FRAME.format(title="Nie znaleziono strony", text=f"<p>404</p><p>12.05.2026</p>{LONG}"), GOVPL
    )
    assert isinstance(error, Rejection)
    assert error.reason == "soft_404"


def test_an_article_alone_makes_the_difference() -> None:
    found = read(FRAME.format(title="Ćwiczenia na rzece", text=f"<p>12.05.2026</p>{LONG * 3}"), GOVPL)
    assert isinstance(found, Article)
    assert found.warnings == ("platform_markup_missing",)


def test_a_redesigned_page_of_the_other_portal_keeps_its_lists() -> None:
    """Addresses tell its articles; any other page without its classes is what it was."""
    html = renamed((FIXTURES / "intracom/article.html").read_text(encoding="utf-8"))
    found = extract(Page(body=html.encode(), url="https://www.sg.example/pl/kierownictwo"), Registry(()))
    assert not (isinstance(found, Article) and "platform_markup_missing" in found.warnings)

"""Selectors of the registry count elements as a browser's inspector shows them, however the rules simplify a page."""

from __future__ import annotations

import msgspec
import pytest

from crawler.extract import extract
from crawler.items import Article, Page
from crawler.sites import load_registry, unregistered_site

URL = "https://steg.example/n/1"
TEXT = (
    "<p>Der Steg am Nordufer ist seit Montag wieder für alle offen, die mit dem Boot kommen oder zu Fuß gehen wollen.</p>"
    "<p>Die Arbeiten hatten zwei Wochen gedauert; das Holz dafür stammt aus dem Wald der Gemeinde, sagte die Leiterin.</p>"
)
HTML = (
    "<html lang=de><body><div role=main><div><div><div class=kopf><div role=heading aria-level=2>Steg wieder offen</div></div></div></div>"
    f"<h1>Nachrichten der Gemeinde</h1><div class=t>{TEXT}</div></div></body></html>"
)


@pytest.mark.parametrize(
    "selector",
    [
        "div[role=main] div[role=heading]",
        "body > div > div > div > div.kopf > div",
    ],
)
@pytest.mark.parametrize("is_saved", [False, True])
def test_selector_of_the_page_as_written(selector: str, *, is_saved: bool) -> None:
    site = msgspec.structs.replace(unregistered_site(URL), selectors={"title": (selector,)})
    page = Page(body=HTML.encode(), url=None if is_saved else URL)
    found = extract(page, load_registry([]), site)
    assert isinstance(found, Article)
    assert found.title[0].raw == "Steg wieder offen"
    assert found.title[0].rule == selector


def test_other_sites_are_read_by_rules() -> None:
    found = extract(Page(body=HTML.encode(), url=URL), load_registry([]))
    assert isinstance(found, Article)
    assert found.body is not None
    assert found.body.blocks[0].startswith("Der Steg am Nordufer")

"""Lists of links amid a text: those to other sites are the author's, those to the site's own pages a template's."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE

SOURCES = {
    "Fähren im Norden": "https://faehren.example.org/norden",
    "Die Lauter, ein Fluss": "https://www.fluesse.example.net/lauter",
    "Bericht des Amtes": "https://archiv.example.edu/2020/7",
}
OWN = {
    "Neue Ampel am Markt": "https://www.amt-fuer-wege.example/n/2",
    "Brücke gesperrt": "/n/3",
    "Der Weg zum Wasser": "/n/4",
}
NETWORKS = {
    "Auf Facebook": "https://www.facebook.com/sharer.php?u=1",
    "Auf X": "https://x.com/intent?u=1",
    "Im Netz": "https://www.linkedin.com/share?u=1",
}
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel der Seite"}</script>'


def entries(links: dict[str, str]) -> str:
    return "".join(f'<li><a href="{url}">{text}</a></li>' for text, url in links.items())


def body(unit: str, head: str = "") -> list[str]:
    inside = f"<main><h1>Titel der Seite</h1><div class=q2>{TEXT}{MORE}{unit}<p>{LAST}</p></div></main>"
    return (record(page(inside, head)).body or "").split("\n\n")


LAST = "Im Winter fährt die Fähre nur bei offenem Wasser, sonst verkehren zwei Busse über den Damm."


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_list_that_leads_to_other_sites_is_text(tag: str) -> None:
    blocks = body(f"<{tag}>{entries(SOURCES)}</{tag}>")
    assert blocks[-4:] == [*SOURCES, LAST]


def test_lists_in_its_points_are_text_too() -> None:
    blocks = body(f"<ul><li>Über Fähren<ul>{entries(SOURCES)}</ul></li><li>Über Flüsse</li></ul>")
    assert blocks[-6:] == ["Über Fähren", *SOURCES, "Über Flüsse", LAST]


@pytest.mark.parametrize(
    "unit",
    [
        f"<ul>{entries(OWN)}</ul>",
        f"<ul>{entries(NETWORKS)}</ul>",
        f"<ul class=related>{entries(SOURCES)}</ul>",
        f"<ul>{entries({**OWN, 'Fähren im Norden': 'https://faehren.example.org/norden'})}</ul>",
    ],
)
def test_other_lists_of_links_are_none(unit: str) -> None:
    assert body(unit)[-1] == LAST
    assert not {*SOURCES, *OWN, *NETWORKS} & set(body(unit))


def test_on_news_a_list_of_links_is_the_publishers() -> None:
    assert not set(SOURCES) & set(body(f"<ul>{entries(SOURCES)}</ul>", NEWS))

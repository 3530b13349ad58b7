"""Markup that is broken in odd ways costs what is broken, and nothing else of the page."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry

REGISTRY = load_registry([])
TITLE = "Straż otrzymała nową drabinę"
TEXT = (
    "<p>Drabina sięga czterdziestu metrów i stoi od wczoraj w remizie przy ulicy Młyńskiej, podał urząd miasta.</p>"
    "<p>Poprzednia służyła trzydzieści lat; trafi teraz do muzeum pożarnictwa w sąsiednim powiecie i będzie tam stać.</p>"
)


def read(body: str) -> Record:
    html = f"<html lang=pl><head><title>{TITLE}</title></head><body>{body}</body></html>"
    record = extract_page(Page(body=html.encode(), url="https://straz.example/n/drabina"), REGISTRY)
    assert isinstance(record, Record), record
    return record


@pytest.mark.parametrize(
    "body",
    [
        f"<div<!-- a --> class=box><h1>{TITLE}</h1>{TEXT}<div class=teaser><p>Inne wydarzenie opisano tu krótko, lecz zdaniem.</p></div></div>",
        f"<h1>{TITLE}</h1><p>\u200b</p>{TEXT}<p>\u200b</p><div>\u00ad</div>",
        f"<h1>{TITLE}</h1><img src='http://[straz.example/a.jpg' width=900 height=600>{TEXT}",
        f"<h1>{TITLE}</h1><figure><a href='//[::1/b.jpg'><img src='//[::1/b-150x150.jpg'></a></figure>{TEXT}",
        f"<h1>{TITLE}</h1>{TEXT}<a href='http://[x'>Druga</a>",
        f"<div><a>Strona główna</a> <a>Aktualności</a></div><h1>{TITLE}</h1>{TEXT}",
        f"<ul><li><a name=a>Home</a><li><a name=b>News</a></ul><h1>{TITLE}</h1>{TEXT}",
    ],
)
def test_rest_of_the_page_is_read(body: str) -> None:
    record = read(body)
    assert record.title == TITLE
    assert "Drabina sięga" in (record.body or "")
    assert "sąsiednim powiecie" in (record.body or "")


@pytest.mark.parametrize("sign", ["\u200b", "\u200e", "\ufeff"])
def test_signs_without_width_on_lines_of_their_own_end_no_text(sign: str) -> None:
    """A short paragraph counts as text by its stop, which is then not the last thing that it holds."""
    shown = "<figure><img src=/drabina.jpg></figure>"
    lines = (
        "Drabina stoi od wczoraj w remizie.",
        "Poprzednia trafi teraz do muzeum.",
        "Zbiórka na nową trwa nadal.",
    )
    alone = f"\n      {sign}\n    "
    for end in ("", alone):
        record = read(
            f"<div><h1>{TITLE}</h1></div><div>{shown.join(f'<p>{line}{end}</p>' for line in lines)}</div>"
        )
        assert (record.body or "").split("\n\n") == [*lines]


LEAD = "Strażacy czekali na nią od jesieni, a dzieci ze szkoły obok wybrały jej imię w głosowaniu."


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{TITLE}</h1><h2 class=excerpt>{LEAD}</h3><div>{TEXT}</div>",
        f"<h1>{TITLE}</h1><H2 class=excerpt>{LEAD}</H4 ><h4>Remiza</h4><div>{TEXT}</div>",
        f"<h1>{TITLE}</h2><p class=excerpt>{LEAD}</p><div>{TEXT}</div>",
        f"<h1>{TITLE}</h2><div><p class=excerpt>{LEAD}</p>{TEXT}</div>",
    ],
)
def test_heading_whose_end_tag_names_another_level_ends_there(body: str) -> None:
    record = read(f"<main>{body}</main>")
    assert (record.title, record.lead) == (TITLE, LEAD)
    assert record.body is not None
    assert LEAD not in record.body
    assert "Poprzednia służyła" in record.body
    assert "<h" not in (record.body_html or "").replace("<h4>Remiza</h4>", "").replace("<h3>Remiza</h3>", "")

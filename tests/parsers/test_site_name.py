"""The name of the site in the title of the window, for pages whose metadata name no publisher."""

from __future__ import annotations

import pytest

from tests.parsers.test_generic import TEXT, record

TITLE = "Neue Fähre über die Lauter"


def publisher(window: str, body: str = "", url: str = "https://www.lauterbote.example.de/n/1") -> str | None:
    return record(
        f"<html lang=de><head><title>{window}</title></head><body>{body}<main><h1>{TITLE}</h1>{TEXT}</main></body></html>",
        url=url,
    ).publisher


@pytest.mark.parametrize(
    ("window", "url", "name"),
    [
        (f"{TITLE} | Lauterbote", "https://www.lauterbote.de/n/1", "Lauterbote"),
        (f"{TITLE} - Verkehr - Lauter Bote", "https://lauterbote.de/n/1", "Lauter Bote"),
        (f"Lauterbote.de – {TITLE}", "https://www.lauterbote.de/n/1", "Lauterbote.de"),
        (f"{TITLE} › Grüner Fluss", "https://www.gruener-fluss.ch/n/1", "Grüner Fluss"),
        (f"{TITLE} | Río Séco", "https://rioseco.example.es/n/1", "Río Séco"),
        ("«Neue Fähre» – Lauterbote", "https://www.lauterbote.de/n/1", "Lauterbote"),
    ],
)
def test_part_that_the_address_spells(window: str, url: str, name: str) -> None:
    assert publisher(window, url=url) == name


@pytest.mark.parametrize(
    "link",
    [
        "<p><a href='/'>Am Rande des Flusses</a></p>",
        "<h1><a href='https://www.lauterbote.example.de/'><b>Am Rande</b> des Flusses</a></h1>",
        "<a href='/index.html'><img src='/logo.png' alt='Am Rande des Flusses'></a>",
        "<a href='https://lauterbote.example.de'><span> Am Rande des Flusses</span></a>",
        "<a href='https://www.lauterbote.example.de/de/'>Am Rande des Flusses</a>",
        "<a href='/de/index.html'>Am Rande des Flusses</a>",
    ],
)
@pytest.mark.parametrize(
    "window",
    [f"{TITLE} – Am Rande des Flusses", f"Am Rande des Flusses: {TITLE}", f"Am Rande des Flusses » {TITLE}"],
)
def test_part_that_a_link_to_the_front_page_bears(window: str, link: str) -> None:
    assert publisher(window, link) == "Am Rande des Flusses"


@pytest.mark.parametrize(
    ("window", "body"),
    [
        (f"{TITLE} | Verkehr", "<nav><a href='/verkehr'>Verkehr</a></nav>"),
        (f"{TITLE} | Verkehr", "<nav><a href='https://verkehr.example.org/'>Verkehr</a></nav>"),
        (f"Startseite | {TITLE}", "<nav><a href='/'>Startseite</a></nav>"),
        (f"{TITLE} | lauter", "<a href='/'>Home</a>"),
        (TITLE, "<a href='/'>Lauterbote</a>"),
        (f"{TITLE} | {TITLE}", f"<a href='/'>{TITLE}</a>"),
    ],
)
def test_part_without_a_witness_is_no_name(window: str, body: str) -> None:
    assert publisher(window, body) is None


def test_metadata_go_before_the_window() -> None:
    page = (
        f"<html lang=de><head><title>{TITLE} | Lauterbote</title><meta property='og:site_name' content='Verlag am Fluss'>"
        f"</head><body><main><h1>{TITLE}</h1>{TEXT}</main></body></html>"
    )
    assert record(page, url="https://www.lauterbote.de/n/1").publisher == "Verlag am Fluss"

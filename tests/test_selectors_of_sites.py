"""Selectors of the registry count elements as a browser's inspector shows them, however the rules simplify a page."""

from __future__ import annotations

import msgspec
import pytest

from crawler.document import Document
from crawler.extract import extract, load_parser
from crawler.items import Article, Era, Page
from crawler.sites import load_registry, unregistered_site
from pipelines.record import build_record

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


FIELDS = {
    "title": ("<p class=s-title>Steg wieder offen</p>", ".s-title", "Steg wieder offen"),
    "lead": ("<p class=s-lead>Baden ist erlaubt.</p>", ".s-lead", "Baden ist erlaubt."),
    "date": ("<p class=s-date>3.5.2018</p>", ".s-date", "2018-05-03"),
    "date_modified": ("<p class=s-changed>5.5.2018</p>", ".s-changed", "2018-05-05"),
    "section": ("<p class=s-section>Ufer</p>", ".s-section", "Ufer"),
    "breadcrumbs": (
        "<ul class=s-path><li><a href=/a>Amt</a></li><li><a href=/u>Ufer</a></li></ul>",
        ".s-path li",
        ("Amt", "Ufer"),
    ),
    "archived": ("<p class=s-old>Strona znajduje się w archiwum.</p>", ".s-old", True),
    "body": (f"<div class=s-text>{TEXT}</div>", ".s-text", TEXT[3:-4].replace("</p><p>", "\n\n")),
    "images": (
        "<div class=s-pictures><img src=/b/1.jpg width=600 height=400><p>Der Steg</p><img src=/b/2.jpg width=600 height=400></div>",
        ".s-pictures img",
        ("/b/1.jpg", "/b/2.jpg"),
    ),
    "gallery": (
        "<div class=s-row><a href=/i/1.jpg><img src=/i/1k.jpg></a><a href=/i/2.jpg><img src=/i/2k.jpg></a></div>",
        ".s-row a",
        ("/i/1.jpg", "/i/2.jpg"),
    ),
    "attachments": ("<p class=s-file><a href=/plan.pdf>Plan</a></p>", ".s-file a", ("/plan.pdf",)),
    "authors": ("<p class=s-by>Eva Lang</p>", ".s-by", ("Eva Lang",)),
    "tags": (
        "<p class=s-tags><a href=/t/1>Stege</a> <a href=/t/2>Holz</a></p>",
        ".s-tags a",
        ("Stege", "Holz"),
    ),
}
PLACES = {
    "generic": (URL, "<div id=main>{}</div>"),
    "govpl": (
        "https://www.gov.pl/web/steg/steg-wieder-offen",
        '<main><article id="main-content" class="article-area__article">{}</article></main>',
    ),
    "intracom": ("https://steg.example/pl/n/1234,Steg.html", "<div id=page><div id=content>{}</div></div>"),
}


@pytest.mark.parametrize("platform", PLACES)
@pytest.mark.parametrize("field", FIELDS)
def test_a_selector_gives_its_field_on_every_platform(platform: str, field: str) -> None:
    url, place = PLACES[platform]
    selectors = {name: (selector,) for name, (_, selector, _) in FIELDS.items()}
    site = msgspec.structs.replace(unregistered_site(url), selectors=selectors, language="de", country="DE")
    inner = place.format("".join(markup for markup, _, _ in FIELDS.values()))
    page = Page(body=f"<html lang=de><body>{inner}</body></html>".encode(), url=url)
    found = load_parser(platform).parse(Document(page, as_written=True), site)
    assert isinstance(found, Article)
    value = getattr(build_record(found, page), field)
    if field in ("images", "gallery", "attachments"):
        value = tuple("/" + one.url.split("/", 3)[3] for one in value)
    assert value == FIELDS[field][2]


@pytest.mark.parametrize("platform", PLACES)
def test_what_is_removed_belongs_to_no_field(platform: str) -> None:
    url, place = PLACES[platform]
    selectors = {"title": (".s-title",), "body": (".s-text",), "remove": (".s-box", ".s-note, .s-old")}
    site = msgspec.structs.replace(
        unregistered_site(url), selectors=selectors, eras=(Era(platform=platform),)
    )
    box = "<p class=s-note>Nur im Mai.</p><a href=/x>Fahrplan</a><img src=/x.jpg width=600 height=400><a href=/x.pdf>Plan</a>"
    notice = "<p class=s-old>Strona znajduje się w archiwum.</p>"
    parts = f"<h2 class=s-title>Steg wieder offen</h2>{notice}<div class=s-text>{TEXT}<div class=s-box>{box}</div>Danke.</div>"
    page = Page(body=f"<html lang=de><body>{place.format(parts)}</body></html>".encode(), url=url)
    found = extract(page, load_registry([]), site)
    assert isinstance(found, Article)
    record = build_record(found, page)
    assert record.body == TEXT[3:-4].replace("</p><p>", "\n\n") + "\n\nDanke."
    assert (record.links, record.attachments, record.images, record.archived) == ((), (), (), False)

"""Text captures: one invented page in all the forms in which programs keep pages as text, and unknown texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.document import Document
from crawler.items import Article, Era, Page, Rejection, Site
from crawler.parsers import UrlKind, text
from crawler.parsers.fields.portals.text_lines import read_text, wrap_width

FIXTURES = Path(__file__).parent.parent / "fixtures" / "text"
UNKNOWN = Site(id="unknown", registered=False)
TITLE = "Konferencja o wymyślonych przepisach"
FORMS = ("saved.txt", "lynx.txt", "w3m.txt", "wet.txt")

EXPECTED = {
    "title": TITLE,
    "date": "17.10.2015",
    "section": "Aktualności",
    "archived": "Strona znajduje się w archiwum.",
    "body": [
        "W dniach 14-15 października odbyła się konferencja o przepisach, które wymyślono na potrzeby tego tekstu. "
        "Wzięli w niej udział goście z wielu krajów, a także Instytut Wymyślony z siedzibą w Warszawie.",
        "Porządek obrad:",
        "otwarcie konferencji i powitanie wszystkich gości przez gospodarza oraz przewodniczącego,",
        "dyskusja.",
        "Kolejna konferencja odbędzie się za rok.",
    ],
    "gallery": [TITLE, TITLE, TITLE],
    "breadcrumbs": [],
    "lead": None,
    "pictures": [],
    "warnings": [],
}


def read(name: str) -> str:
    return (FIXTURES / name).read_text(encoding="utf-8")


def parse(content: str | bytes, url: str | None = None, site: Site = UNKNOWN) -> Article | Rejection:
    body = content if isinstance(content, bytes) else content.encode()
    result = text.parse(Document(Page(body=body, url=url, content_type="text/plain", source="text")), site)
    assert isinstance(result, Article | Rejection)
    return result


def article(content: str | bytes, url: str | None = None, site: Site = UNKNOWN) -> Article:
    result = parse(content, url, site)
    assert isinstance(result, Article), result
    return result


def fields(found: Article) -> dict[str, object]:
    return {
        "title": found.title[0].raw,
        "date": found.date[0].raw if found.date else None,
        "section": found.section.raw if found.section else None,
        "archived": found.archived.raw if found.archived else None,
        "body": list(found.body.blocks) if found.body else [],
        "gallery": [p.caption_text for p in found.gallery],
        "breadcrumbs": list(found.breadcrumbs),
        "lead": found.lead[0].raw if found.lead else None,
        "pictures": list(found.pictures),
        "warnings": list(found.warnings),
    }


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("field", EXPECTED)
def test_every_form_gives_the_same_article(form: str, field: str) -> None:
    assert fields(article(read(form)))[field] == EXPECTED[field]


@pytest.mark.parametrize(
    "change",
    [
        lambda t: t.replace("\n", "\r\n").encode(),
        lambda t: b"\xef\xbb\xbf" + t.encode(),
        lambda t: t.replace("•", "*").replace("━", "-").encode("windows-1250"),
        lambda t: t.replace("\n\n", "\n\n\n  \n").encode(),
    ],
    ids=["crlf", "bom", "windows-1250", "more blank lines"],
)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("field", ["title", "date", "section", "body", "gallery"])
def test_bytes_that_mean_the_same_change_nothing(change, form: str, field: str) -> None:
    assert fields(article(change(read(form))))[field] == EXPECTED[field]


def test_html_of_lists() -> None:
    body = article(read("saved.txt")).body
    assert body is not None
    assert "<p>Porządek obrad:</p><ul><li>otwarcie" in body.html
    assert "<li>dyskusja.</li></ul><p>Kolejna" in body.html


def test_a_dump_with_addresses_gives_links_and_pictures() -> None:
    found = article(read("lynx.txt"))
    assert [(link.url, link.text) for link in found.links] == [("http://instytut.example/o-nas",) * 2]
    assert [p.url for p in found.gallery] == [
        f"http://msw.example/dokumenty/zalaczniki/1/1-{n}_g.jpg" for n in (7002, 7003, 7004)
    ]


def test_a_text_without_addresses_has_pictures_with_an_empty_one() -> None:
    assert [p.url for p in article(read("saved.txt")).gallery] == ["", "", ""]


def test_addresses_printed_in_the_text_are_links() -> None:
    found = article(read("saved.txt").replace("za rok.", "za rok (http://example.org/a/)."))
    assert [(link.url, link.text) for link in found.links] == [("http://example.org/a/",) * 2]


def test_govpl_text() -> None:
    found = article(read("govpl-wet.txt"))
    assert fields(found) == {
        "title": "Nowe zasady bezpieczeństwa - przegląd",
        "date": "21.09.2026",
        "section": "Aktualności",
        "archived": None,
        "body": ["Lead zdaniem krótkim o zasadach.", "Pierwszy akapit tekstu.", "Drugi akapit tekstu."],
        "gallery": [],
        "breadcrumbs": [],
        "lead": None,
        "pictures": [],
        "warnings": [],
    }


BODY = "\n\nPierwszy akapit o przepisach.\n\nDrugi akapit.\n\nMapa serwisu\n"


@pytest.mark.parametrize(
    ("top", "section", "date"),
    [
        (f"Aktualności\n\nData publikacji 17.10.2015\n\n{TITLE}", "Aktualności", "17.10.2015"),
        (f"Aktualności\n\n{TITLE}\n\nData publikacji: 17.10.2015", "Aktualności", "17.10.2015"),
        (f"{TITLE}\nDodano: 17.10.2015", None, "17.10.2015"),
        (f"Data publikacji 17.10.2015\n\n{TITLE}", None, "17.10.2015"),
        (f"Informacja\n\nStrona znajduje się w archiwum.\n\nData publikacji 17.10.2015\n\n{TITLE}", None, "17.10.2015"),
        (f"Aktualności\n\n{TITLE}\n\n17.10.2015", "Aktualności", "17.10.2015"),
        (f"Aktualności\n\n{TITLE}\n\n17.10.2015\n\n{TITLE}", "Aktualności", "17.10.2015"),
        (f"Aktualności\n\nStrona znajduje się w archiwum.\n\n{TITLE}", "Aktualności", None),
        (f"Strona główna » Komunikaty » {TITLE}\n\nData publikacji 17.10.2015\n\n{TITLE}", "Komunikaty", "17.10.2015"),
        (f"Kontakt\nPrawo\nPraca\nO nas\n\nData publikacji\n17.10.2015\n\n{TITLE}", None, "17.10.2015"),
    ],
    ids=[
        "date, title", "title, date", "no section, title first", "no section, date first", "notice", "bare date",
        "caption after the date", "no date", "path", "menu",
    ],
)  # fmt: skip
def test_orders(top: str, section: str | None, date: str | None) -> None:
    found = fields(article(top + BODY))
    assert (found["title"], found["section"], found["date"]) == (TITLE, section, date)
    assert found["body"] == ["Pierwszy akapit o przepisach.", "Drugi akapit."]


def test_the_title_of_the_page_decides() -> None:
    found = fields(
        article(
            "Zarządzenie nr 5 - Aktualności - Urząd\nAktualności\nZarządzenie nr 5\nData publikacji 17.10.2015\n"
            "Nowy wzór wniosku\nTreść zarządzenia.\nMapa serwisu\n"
        )
    )
    assert (found["title"], found["section"]) == ("Zarządzenie nr 5", "Aktualności")
    assert found["body"] == ["Nowy wzór wniosku", "Treść zarządzenia."]


def test_dates_below_the_text() -> None:
    found = article(
        f"Komunikaty\n\n{TITLE}\n\nTreść.\n\nPierwsza publikacja:\n24.07.2024 08:33 Jan Wymyślony\n"
        "Ostatnia aktualizacja:\n25.07.2024 09:00 Jan Wymyślony\n"
    )
    assert fields(found)["title"] == TITLE
    assert fields(found)["body"] == ["Treść."]
    assert [f.raw for f in found.date] == ["24.07.2024 08:33"]
    assert [f.raw for f in found.date_modified] == ["25.07.2024 09:00"]


@pytest.mark.parametrize(
    ("tail", "body", "captions"),
    [
        ("Lista:\n\n• jeden,\n• dwa.", ["Lista:", "jeden,", "dwa."], []),
        ("Goście:\n\n• Jan Nowak\n• Anna Nowak", ["Goście:", "Jan Nowak", "Anna Nowak"], []),
        ("Koniec.\n\n• Sala obrad\n• Goście", ["Koniec."], ["Sala obrad", "Goście"]),
        (f"Lista:\n\n• jeden,\n• dwa.\n• {TITLE}", ["Lista:", "jeden,", "dwa."], [TITLE]),
        (f"Koniec.\n\n{TITLE}\n\n{TITLE}", ["Koniec."], [TITLE, TITLE]),
        ("Koniec.\n\nGaleria zdjęć\n\nSala obrad\n\nGoście", ["Koniec."], ["Sala obrad", "Goście"]),
        ("Koniec.\n\nPliki do pobrania\n\n• Plan (PDF)", ["Koniec."], []),
        ("Koniec.", ["Koniec."], []),
    ],
)
def test_gallery_or_list(tail: str, body: list[str], captions: list[str]) -> None:
    found = fields(article(f"Data publikacji 17.10.2015\n\n{TITLE}\n\n{tail}\n\nMapa serwisu"))
    assert (found["body"], found["gallery"]) == (body, captions)


def test_an_unknown_text() -> None:
    found = article("Pierwszy wiersz\n\nAkapit z datą 17.10.2015 w środku.\n\nDrugi akapit.\nTrzeci.")
    assert fields(found) == {
        **dict.fromkeys(EXPECTED),
        "title": "Pierwszy wiersz",
        "body": ["Akapit z datą 17.10.2015 w środku.", "Drugi akapit.", "Trzeci."],
        "gallery": [],
        "breadcrumbs": [],
        "pictures": [],
        "warnings": ["text_capture_generic"],
    }
    assert not text.is_match(Document(Page(body=b"Pierwszy wiersz\n\nAkapit.")))
    assert text.is_match(Document(Page(body=read("saved.txt").encode())))


INTRACOM = Site(
    id="pl-x",
    eras=(Era("intracom"),),
    hosts=("msw.example",),
    listings=("http://msw.example/pl/aktualnosci",),
)


@pytest.mark.parametrize("site", [INTRACOM, UNKNOWN], ids=["registered", "unknown"])
def test_a_text_has_the_id_of_its_page(site: Site) -> None:
    found = article(read("wet.txt"), "http://msw.example/pl/aktualnosci/12%2CKonferencja.html?sid=3", site)
    assert (found.url, found.native_id) == ("http://msw.example/pl/aktualnosci/12,Konferencja.html", "12")


def test_addresses_are_the_platforms() -> None:
    url = "http://msw.example/pl/aktualnosci/12,Konferencja.html"
    assert text.classify_url(url, INTRACOM) is UrlKind.ARTICLE
    assert text.native_id(url, INTRACOM) == "12"
    assert text.classify_url(url, UNKNOWN) is UrlKind.UNKNOWN
    assert text.native_id(url, UNKNOWN) is None


LIST = (
    "".join(f"Wiadomość {n}\nLead {n}.\nData publikacji: 0{n}.03.2018\n" for n in range(1, 6))
    + "Mapa serwisu\n"
)


BARE_LIST = (
    "".join(f"{n}.03.2018\nWiadomość {n}\nLead {n}.\n" for n in range(10, 16)) + "Agencja - Portal Gov.pl\n"
)


@pytest.mark.parametrize(
    ("content", "url", "reason"),
    [
        (LIST, None, "not_article"),
        (LIST, "http://msw.example/pl/aktualnosci?page=2", "not_article"),
        (BARE_LIST, None, "not_article"),
        (LIST, "http://msw.example/", "home_page"),
        (read("wet.txt"), "http://msw.example/pl/wai/aktualnosci/12,Konferencja.html", "not_article"),
        ("\n \n", None, "no_content"),
        ("--- *** ---", None, "no_content"),
    ],
)
def test_rejections(content: str, url: str | None, reason: str) -> None:
    found = parse(content, url, INTRACOM if url else UNKNOWN)
    assert isinstance(found, Rejection)
    assert found.reason == reason


# ---------------------------------------------------------------- lines


def test_wrapped_lines_are_joined_only_where_the_next_word_did_not_fit() -> None:
    content = (
        "Nagłówek\n\nPierwszy akapit, który jest dłuższy niż jeden wiersz i dlatego\n"
        "został złamany przez program w dwóch miejscach, a każdy wiersz ma\npodobną długość.\nKrótki wiersz.\n"
        "Drugi krótki wiersz.\n"
    )
    assert [b.text for b in read_text(content).blocks] == [
        "Nagłówek",
        "Pierwszy akapit, który jest dłuższy niż jeden wiersz i dlatego został złamany przez program w dwóch "
        "miejscach, a każdy wiersz ma podobną długość.",
        "Krótki wiersz.",
        "Drugi krótki wiersz.",
    ]


@pytest.mark.parametrize(
    "lines",
    [["krótki", "", "wiersz"], ["słowo " * 10 + "koniec"] * 6, ["x " * 100, "", "y " * 90], ["", ""]],
    ids=["short", "no blank lines", "long lines", "empty"],
)
def test_texts_that_are_not_wrapped(lines: list[str]) -> None:
    assert wrap_width(lines) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[IMG] Podpis", ["Podpis"]),
        ("[zdjecie-1.JPG] Podpis", ["Podpis"]),
        ("[1-7002_mo2]", []),
        ("Przypis [1] do słowa [12].", ["Przypis [1] do słowa [12]."]),
        ("__________", []),
        ("  • Punkt", ["Punkt"]),
        ("– Muszę przyznać – dodał.", ["– Muszę przyznać – dodał."]),
    ],
)
def test_marks_of_dumps(line: str, expected: list[str]) -> None:
    assert [b.text for b in read_text(line).blocks] == expected


LINES = st.sampled_from(
    ["", "Aktualności", "Data publikacji 17.10.2015", "Data publikacji", "17.10.2015", TITLE, "  • a", "Mapa serwisu", "[1]x",
     "References", "   1. http://x/", "Galeria", "Strona znajduje się w archiwum.", "Informacja", "Długi akapit tekstu. " * 4]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    st.lists(LINES | st.text(max_size=20), max_size=20),
    st.sampled_from([None, "http://[", "http://x/pl/1,a.html"]),
)
def test_no_text_raises(lines: list[str], url: str | None) -> None:
    parse("\n".join(lines).encode("utf-8", "replace"), url)

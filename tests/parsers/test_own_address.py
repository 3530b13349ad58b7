"""Which address a page may call its own."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.page.address import is_mistaken

HOST = "https://www.urzad.example"


@pytest.mark.parametrize(
    ("declared", "page", "title"),
    [
        ("/wpisy/nowa-umowa/", "/?p=123", "Nowa umowa o mostach"),
        ("/nowa-umowa", "/dzial/5/nowa-umowa.html", "Nowa umowa"),
        ("/nowa-umowa", "/wpisy/nowa-umowa-podpisana", "Nowa umowa podpisana"),
        ("/artykul/1020", "/druk/1020", "Most"),
        ("/most", "/most?ref=glowna", "Most"),
        ("/presse/meldung", "/presse/meldung?nn=7788", "Der Minister spricht"),
        ("/b/xyz", "/a/abc", "Most"),
        ("/tekst/mosty-idPL7KBN1ZQ", "/tekst/mosty/umowa-o-mostach-idPL7KBN1ZQ", "Umowa o mostach podpisana"),
        ("/łąka-nad-rzeką", "/1234", "Łąka nad rzeką"),
    ],
)
def test_other_addresses_of_a_page_are_believed(declared: str, page: str, title: str) -> None:
    assert not is_mistaken(HOST + declared, HOST + page, title)


@pytest.mark.parametrize(
    ("declared", "page", "title"),
    [
        ("/wpisy/wizyta-ministra", "/wpisy/nowa-umowa", "Nowa umowa"),
        ("/wpisy/nowa-ustawa", "/wpisy/nowa-umowa", "Nowa umowa"),
        ("/index.php", "/wpisy/nowa-umowa", "Nowa umowa"),
        ("/wpis-100", "/wpis-105", "Nowa umowa"),
        ("/news.php", "/news.php?id=12", "Nowa umowa"),
        ("/news.php?id=13", "/news.php?id=12", "Nowa umowa"),
        ("/nie-ma", "/droga-105", "Obwieszczenie"),
    ],
)
def test_addresses_of_other_pages_are_not(declared: str, page: str, title: str) -> None:
    assert is_mistaken(HOST + declared, HOST + page, title)

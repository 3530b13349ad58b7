"""Which address a page may call its own."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Page
from crawler.parsers.fields.page.address import declared_addresses, is_mistaken

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


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("https%3A%2F%2Fwww.urzad.example%2Fmost%2F", f"{HOST}/most/"),
        ("https%3a%2f%2fwww.urzad.example%2F%25C5%2582%25C4%2585ka", f"{HOST}/%C5%82%C4%85ka"),
        ("/go/https%3A%2F%2Fwww.urzad.example%2Fmost", f"{HOST}/go/https%3A%2F%2Fwww.urzad.example%2Fmost"),
        ("/most%2Fnowy", f"{HOST}/most%2Fnowy"),
    ],
)
def test_address_that_is_encoded_as_a_whole(stated: str, address: str) -> None:
    for head in (f'<link rel="canonical" href="{stated}">', f'<meta property="og:url" content="{stated}">'):
        assert declared_addresses(Document(Page(body=head.encode(), url=f"{HOST}/a"))) == [address]

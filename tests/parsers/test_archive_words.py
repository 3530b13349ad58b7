"""Pages say in many languages that they are archived: `archived` is true, and the notice no part of the text."""

from __future__ import annotations

from itertools import product

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.parsers.fields.phrases.archive_words import says_archived
from crawler.sites import load_registry

NOTICES = [
    "This page has been archived.",
    "This news item was archived on 5 May 2024 and is kept for reference only.",
    "These pages are now archived",
    "ARCHIVED CONTENT",
    "You are viewing an archived page.",
    "Archived – Rules for boats",
    "Please note: this web page is archived and no longer kept up to date.",
    "We have archived this page and will not update it.",
    "Information identified as archived is there for reference.",
    "Dieser Beitrag ist archiviert.",
    "Hinweis: Diese Seite wurde im Mai archiviert und wird nicht mehr gepflegt.",
    "Archivierte Pressemitteilung",
    "Diese Meldung befindet sich im Archiv.",
    "Cet article est archivé",
    "Ceci est une archive. Cette page n'est plus mise à jour.",
    "Contenu archivé",
    "Questa pagina è stata archiviata.",
    "Esta noticia está archivada",
    "Esta página foi arquivada.",
    "Conteúdo arquivado",
    "Dit is een gearchiveerde pagina",
    "Denna sida är arkiverad",
    "Denne pressemeldingen er arkivert",
    "Tämä sivu on arkistoitu",
    "Strona archiwalna",
    "Ta wiadomość jest archiwalna.",
    "Tato stránka je archivní.",
    "Archivovaný obsah",
    "Ez az oldal archivált",
    "Această pagină a fost arhivată",
    "Эта новость находится в архиве",
    "Архивная версия",
    "Цей матеріал перебуває в архіві",
    "Тази страница е архивирана",
    "Ova stranica je arhivirana",
    "Ta novica je arhivirana",
    "See leht on arhiveeritud",
    "Šī lapa ir arhivēta",
    "Šis puslapis yra archyvuotas",
    "Αυτή η σελίδα είναι αρχειοθετημένη",
    "Bu sayfa arşivlenmiştir",
    "هذه الصفحة مؤرشفة",
    "このページはアーカイブです",
    "보관된 페이지입니다",
    "本页面已归档",
    "This site has been archived on (2014/11/01)",
    "This page has been archived on the Web",
    "This content is archived for historical purposes only.",
    "Cette page est archivée depuis le 3 mai 2020",
    "Deze pagina is gearchiveerd en wordt niet meer bijgewerkt.",
    "Tämä sivu on arkistoitu eikä sitä enää päivitetä",
    "Diese Seite ist seit 2019 archiviert",
]
OTHERS = [
    "Archive",
    "News archive 2015",
    "The files were archived in 2015 and moved to the mill.",
    "The archived documents were shown in the museum.",
    "Archived documents of the lock are shown.",
    "This document was found in the archive of the town.",
    "This page says how documents are archived.",
    "Dieses Dokument wurde im Archiv gefunden.",
    "Archiv der Meldungen",
    "Die Meldung wurde archiviert, sagte sie.",
    "Ce document se trouve dans les archives de la ville.",
    "Este documento se encuentra en el Archivo de Indias.",
    "La causa fue archivada por el juez.",
    "To archiwalne zdjęcie pokazuje śluzę.",
    "Archiwum wiadomości",
    "Это архивная фотография шлюза.",
    "アーカイブ",
    "This information is archived by the office for thirty years.",
    "This is an archive of letters that boatmen sent home.",
    "This story is from the archives of the navy.",
    "Archived – but not forgotten: the letters of the boatmen.",
    "Archived information: how the office keeps its files",
    "Archived news",
    "Dieser Text ist im Archiv der Stadt zu finden.",
    "Dies ist eine archivierte Aufnahme des Senders.",
    "Ces contenus sont archivés par la bibliothèque depuis 1994.",
    "Ceci est une archive vivante de la vallée.",
    "Communiqués archivés",
    "Este contenido está archivado en tres depósitos.",
    "Questo sito è archiviato dalla biblioteca nazionale.",
    "Dit bericht is gearchiveerd in het stadsarchief, vertelde zij.",
    "Denna information är arkiverad i länsarkivet.",
    "Ta informacja została zarchiwizowana przez urząd.",
    "Materiał archiwalny – film o śluzie – zobaczymy w kinie.",
    "Archivní zpráva: jez z roku 1931",
    "Ez a hír archív felvételek alapján készült.",
    "Эта информация в архиве конторы хранится тридцать лет.",
    "Bu haber arşivdeki mektuplardan derlendi.",
    "この記事の写真は公文書館のアーカイブから提供された。",
    "이 글은 기록원에 보관되어 있는 편지이다.",
    "本信息已归档至图书馆",
    "This page has been archived. " + "It tells of the lock and of the mill. " * 8,
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice(notice: str) -> None:
    assert says_archived(notice)


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_speaks_of_archives(text: str) -> None:
    assert not says_archived(text)


TEXT = "The office has set new rules for boats on the lower river. The director said that keepers have to know them by May."
BOXES = [
    '<div class="notice">{}</div>',
    "<p><strong>{}</strong></p>",
    "<section><h2>Notice</h2><p>{}</p></section>",
    "<aside><p>{}</p></aside>",
]
PLACES = ["<header>", "<h1>", "<p>", "<!-- end -->"]


@pytest.mark.parametrize(("box", "place"), list(product(BOXES, PLACES)))
@pytest.mark.parametrize("notice", [NOTICES[1], NOTICES[10], NOTICES[-1]])
def test_wherever_it_stands(box: str, place: str, notice: str) -> None:
    page = (
        "<html lang=en><head><title>New rules | Office</title></head><body><header><a href=/>Office</a></header><main><article>"
        f"<h1>New rules for boats</h1><p>{TEXT}</p><p>{TEXT}!</p><!-- end --></article></main><footer>Office</footer></body></html>"
    ).replace(place, box.format(notice) + place, 1)
    found = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(found, Record)
    assert (found.title, found.archived) == ("New rules for boats", True)
    assert found.body == f"{TEXT}\n\n{TEXT}!"
    assert found.lead is None


def test_a_text_that_speaks_of_archives_stays() -> None:
    line = "The archived plans of the lock were shown in the museum."
    page = f"<html><body><main><h1>New rules for boats</h1><p>{TEXT}</p><p>{line}</p><p>{TEXT}!</p></main></body></html>"
    found = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(found, Record)
    assert not found.archived
    assert line in (found.body or "")


@pytest.mark.parametrize(
    "line", ["This article is archived content.", "This text was archived on 5 May, she said."]
)
def test_a_sentence_amid_the_text_is_no_notice(line: str) -> None:
    page = f"<html><body><main><h1>New rules for boats</h1><p>{TEXT}</p><p>{line}</p><p>{TEXT}!</p></main></body></html>"
    found = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(found, Record)
    assert not found.archived
    assert line in (found.body or "")


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (
            "<div>This page is archived.</div><ul><li><a href=/a>Home</a></li><li><a href=/n>News</a></li></ul>",
            "",
        ),
        ("", "<p><em>This page has been archived.</em></p>"),
        ("", '<div class="box">This page has been archived.</div>'),
    ],
)
def test_a_notice_above_a_menu_or_set_apart_amid_the_text(head: str, line: str) -> None:
    page = f"<html><body>{head}<main><h1>New rules for boats</h1><p>{TEXT}</p>{line}<p>{TEXT}!</p></main></body></html>"
    found = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(found, Record)
    assert found.archived
    assert found.body == f"{TEXT}\n\n{TEXT}!"


@pytest.mark.parametrize("head", ["<h3>{}</h3>", "<div><h3>{}</h3></div>", "<p>{}</p>"])
@pytest.mark.parametrize(
    "name", ["Archived content", "Archivierte Inhalte", "Treść archiwalna", "Archived: 2019"]
)
def test_the_name_of_a_list_of_other_pages_is_no_notice(name: str, head: str) -> None:
    links = "<ul><li><a href=/2019>Boats in 2019</a></li><li><a href=/2018>Boats in 2018</a></li></ul>"
    page = f"<html><body><main><h1>New rules for boats</h1><p>{TEXT}</p><p>{TEXT}!</p></main><aside>{head.format(name)}{links}</aside></body></html>"
    found = extract_page(
        Page(body=page.encode(), url="https://www.water.example/news/rules"), load_registry()
    )
    assert isinstance(found, Record)
    assert not found.archived

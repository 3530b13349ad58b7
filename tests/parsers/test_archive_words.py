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

"""Names of missing pages and of sites at rest, in the languages of Europe, and titles of news that are near them."""

from __future__ import annotations

import pytest

from crawler.parsers.fields.phrases.refusal_words import is_broken, is_missing

MISSING = """
Página no encontrada
404 - Página no encontrada
La página que busca no existe
No se encontró la página
Página não encontrada
Pagina non trovata
Pagina non trovata (404)
La page demandée n’existe plus
Pagina niet gevonden
Siden blev ikke fundet
Siden findes ikke længere
Fant ikke siden
Sidan kunde inte hittas
Sivua ei löytynyt
Síðan fannst ekki
Lehte ei leitud
Lapa nav atrasta
Puslapis nerastas
Stránka nenalezena
Požadovaná stránka neexistuje
Stránka sa nenašla
Strani ni mogoče najti
Stran ne obstaja
Stranica nije pronađena
Страница није пронађена
Страницата не е намерена
Страницата не постои
Страница не найдена
Сторінку не знайдено
Старонка не знойдзена
Pagina nu a fost găsită
Az oldal nem található
Η σελίδα δεν βρέθηκε
Sayfa bulunamadı
Faqja nuk u gjet
Erreur 404: la page n'a pas été trouvée
""".strip().splitlines()
BROKEN = """
Sitio en mantenimiento
Site em manutenção
Sito in manutenzione
Site en maintenance
Le service est temporairement indisponible
Website in onderhoud
Siden er under vedligeholdelse
Nettsiden er under vedlikehold
Webbplatsen är tillfälligt nere
Huoltokatko
Probíhá údržba
Stránka je v údržbe
Stranica je u izradi
Сайтът е в профилактика
Технічні роботи
Site în mentenanță
Az oldal karbantartás alatt áll
Ο ιστότοπος είναι υπό συντήρηση
Sitemiz bakımda
Errore interno del server
Wystąpił nieoczekiwany błąd
An unexpected error has occurred
Es ist ein Fehler aufgetreten
Une erreur est survenue
Ha ocurrido un error inesperado
Si è verificato un errore
Ocorreu um erro
Er is iets misgegaan
Det har oppstått en feil
Der er opstået en fejl
Ett fel har inträffat
Došlo k neočekávané chybě
Došlo je do pogreške
A apărut o eroare
Произошла ошибка
Сталася помилка
Bir hata oluştu
""".strip().splitlines()
NEWS = """
Página web para encontrar empleo
La página que faltaba en la historia
Nueva página no solo para jóvenes
Pagina nuova per i cittadini non residenti
Stránka pro občany
Stránka se mění: nový web ministerstva
Sidan om skatter är ny
Siden 2010 har vi fundet flere
Onderhoud aan de A2 begint maandag
Maintenance des barrages : 20 millions d’euros
Manutenzione delle strade
Страница истории
Нова сторінка міністерства
404 nowe miejsca pracy
410 mln zł na drogi
Wystąpił błąd w obwieszczeniu z 3 maja
Ein Fehler im Bescheid
Произошла ошибка при подсчёте голосов
Údržba silnic v zimě
Karbantartás a vasúton
""".strip().splitlines()


@pytest.mark.parametrize("name", MISSING)
def test_missing(name: str) -> None:
    assert is_missing(name)
    assert is_missing(name.upper())
    assert not is_broken(name)


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str) -> None:
    assert is_broken(name)
    assert not is_missing(name)


@pytest.mark.parametrize("name", NEWS)
def test_titles_of_news_are_neither(name: str) -> None:
    assert not is_missing(name)
    assert not is_broken(name)

"""Pages of the systems of Polish offices in odd forms: several galleries, films, boxes of contacts, files in other notations."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024

GOV = "https://www.gov.pl"


def portal(article: str, *, title: str, unit: str, crumbs: str, lead: str = "", path: str) -> str:
    """A page of the portal gov.pl around its article."""
    return f"""<!DOCTYPE html><html class="no-js " lang="pl-PL"><head><title>{title} - {unit} - Portal Gov.pl</title><meta charset="utf-8"/>
{metas({"govpl:site_hash": "17f0", "govpl:site_path": "/web/x", "govpl:search_scope": "x", "og:title": f"{title} - {unit} - Portal Gov.pl", "og:description": lead, "og:type": "website", "og:site_name": unit, "og:url": GOV + path})}</head>
<body><div class="skip-links"><a href="#main-content">Przejdź do treści</a></div><header id="header"><h1 class="sr-only">gov.pl</h1><a class="logo" href="/"><img src="/img/logo.svg" alt="Strona główna gov.pl"/></a></header>
<nav class="breadcrumbs" aria-label="Ścieżka"><ul><li><a class="home" href="/"></a></li>{crumbs}<li>{title}</li></ul></nav>
<div class="unit-header"><h1 class="unit-h1"><a href="/web/x">{unit}</a></h1></div><main>{article}</main>
<footer class="footer"><a href="/">gov.pl</a><p>Wszystkie treści publikowane w serwisie są udostępniane na licencji Creative Commons: uznanie autorstwa (CC BY-SA 4.0).</p></footer></body></html>"""


@page(f"{GOV}/web/straz-graniczna-x/cwiczenia-na-bugu")
def govpl_two_galleries_and_film() -> tuple[str, Gold]:
    title = "Ćwiczenia ratownicze na Bugu"
    lead = "Strażnicy i ratownicy ćwiczyli wspólnie przez dwa dni."
    text = [
        "W ćwiczeniach na Bugu w Okunince wzięło udział dziewięćdziesięciu funkcjonariuszy.",
        "Sprawdzono łączność i czas dotarcia łodzi do poszkodowanych.",
    ]
    second = "Podziękowania odebrali dowódcy wszystkich zespołów."
    article = f"""<article id="main-content" class="article-area__article "><h2>{title}</h2><p class="event-date">21.06.2023</p><p class="intro">{lead}</p>
<div class="editor-content"><div>{paragraphs(text)}</div></div>
<h3>Dzień pierwszy <span>(2)</span></h3><div class="gallery"><ul><li><a data-modaal-desc="Wodowanie łodzi, fot. Jan Kos" href="/photo/11111111-aaaa" data-group="gallery"><picture><img alt="Łódź na pochylni" src="/photo/format/11111111-aaaa/resolution/268x113"/></picture><span class="sr-only">Pokaż zdjęcie 1 z 2.</span></a></li><li><a class="photo" data-group="gallery" href="/photo/22222222-bbbb" data-modaal-desc=""><picture><img src="/photo/format/22222222-bbbb/resolution/268x113" alt="Nurkowie przy brzegu"/></picture></a></li></ul></div>
<div class="editor-content"><div><p>{second}</p></div></div>
<div class="video-player"><iframe title="Film z ćwiczeń" src="https://www.youtube.com/embed/x1"></iframe><p class="video-desc">Film z ćwiczeń</p><a href="/attachment/33333333-cccc" class="transcript">Transkrypcja filmu</a></div>
<h3>Dzień drugi <span>(1)</span></h3><div class="gallery"><ul><li><a href="/photo/44444444-dddd" data-group="gallery" data-modaal-desc="Wręczenie dyplomów"><img alt="Dyplomy" src="/photo/format/44444444-dddd/resolution/268x113"/></a></li></ul></div></article><pre id="pageMetadata" class="hide">{{"register":{{}}}}</pre>"""
    crumbs = '<li><a href="/web/x">Nadbużański Oddział</a></li><li><a href="/web/x/aktualnosci">Aktualności</a></li>'
    path = "/web/straz-graniczna-x/cwiczenia-na-bugu"
    html = portal(article, title=title, unit="Nadbużański Oddział", crumbs=crumbs, lead=lead, path=path)
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2023-06-21",
        "body": [*text, second],
        "gallery": [
            picture(f"{GOV}/photo/11111111-aaaa", "Wodowanie łodzi", "Jan Kos"),
            picture(f"{GOV}/photo/22222222-bbbb", "Nurkowie przy brzegu"),
            picture(f"{GOV}/photo/44444444-dddd", "Wręczenie dyplomów"),
        ],
        "gallery_also": [
            [
                picture(f"{GOV}/photo/11111111-aaaa", "Wodowanie łodzi,", "Jan Kos"),
                picture(f"{GOV}/photo/22222222-bbbb", "Nurkowie przy brzegu"),
                picture(f"{GOV}/photo/44444444-dddd", "Wręczenie dyplomów"),
            ]
        ],
        "attachments": ANY,  # a transcript of the film
        "breadcrumbs": ["Nadbużański Oddział", "Aktualności"],
    }


@page("https://samorzad.example.gov.pl/web/gmina-lipiny/swieto-plonow", country="PL")
def govpl_commune_with_metrics_and_contact() -> tuple[str, Gold]:
    title = "Święto Plonów - zaproszenie"
    text = [
        "Wójt Gminy Lipiny zaprasza na Święto Plonów, które odbędzie się 25 sierpnia na stadionie.",
        "W programie korowód, konkurs wieńców i koncert.",
    ]
    article = f"""<article class='article-area__article' id='main-content'>
<h2>
  {title}
</h2>
<p class='event-date'>  24.07.2024</p><div class='main-photo'><picture><source media='(min-width: 768px)' srcset='/photo/format/ab12/resolution/1920x810'/><img src='/photo/format/ab12/resolution/700x295' alt='Wieniec dożynkowy'/></picture></div>
<div class='editor-content'><div><p><span style='font-size:14px'><strong>{text[0]}</strong></span></p><p>&nbsp;</p><p><span style='font-size:14px'>{text[1]}</span></p></div></div>
<section class='contact-box'><h3>Kontakt dla mediów</h3><p>Urząd Gminy Lipiny, tel. 00 000 00 00</p></section>
<h3>Materiały</h3><div class='attachments'><a class='file-download' download href='/attachment/ee55' aria-label='Pobierz plik Regulamin konkursu wieńców'><span>Regulamin konkursu wieńców</span> <span class='extra'>regulamin_2024.docx 0.03MB</span></a></div>
<div class='metrics'><h3>Metryka</h3><dl><dt>Pierwsza publikacja:</dt><dd>24.07.2024 08:33 Anna Lis</dd><dt>Wytwarzający/ Odpowiadający:</dt><dd>Anna Lis</dd></dl></div>
<div class='related'><h3>Powiązane</h3><ul><li><a href='/web/gmina-lipiny/x'>Remont świetlicy</a> <span class='date'>20.07.2024</span></li></ul></div></article>"""
    crumbs = '<li><a href="/web/gmina-lipiny">Gmina Lipiny</a></li><li><a href="/web/gmina-lipiny/aktualnosci">Aktualności</a></li>'
    host = "https://samorzad.example.gov.pl"
    path = "/web/gmina-lipiny/swieto-plonow"
    html = portal(article, title=title, unit="Gmina Lipiny", crumbs=crumbs, path=path).replace(
        GOV + path, host + path
    )
    return html, {
        "language": "pl",
        "title": title,
        "date": "2024-07-24T08:33+02:00",
        "date_also": ["2024-07-24"],
        "body": text,
        "images": [picture(f"{host}/photo/format/ab12/resolution/1920x810")],
        "images_also": [
            [picture(f"{host}/photo/ab12")],
            [picture(f"{host}/photo/format/ab12/resolution/700x295")],
        ],
        "attachments": [
            (f"{host}/attachment/ee55", "Regulamin konkursu wieńców", size, file("x.docx", None)[3])
            for size in [round(0.03 * MB)]
        ],
        "breadcrumbs": ["Gmina Lipiny", "Aktualności"],
    }


MSW = "http://www.msw.example.gov.pl"
SIGNATURE = "<!-- 0.041 / WebAdministrator (03.02.2015 11:02) //--><!-- WWW:2 //--><!-- GZIP Buffer //-->"


def web_administrator(content: str, *, title: str, head: str = "") -> str:
    """A page of the INTRACOM system around its content."""
    return f"""<!DOCTYPE html>
<html lang='pl'><head><meta charset='UTF-8'/><title> {title} - Aktualności - Ministerstwo</title><meta name='author' content='Ministerstwo'/>{head}<link rel='stylesheet' href='/dokumenty/szablony/3/s.css'/></head><body>
<header><a href='/'><img src='/dokumenty/szablonyimg/3/logo.png' alt='Ministerstwo'/></a></header><nav id='menu'><ul><li><a href='/pl/aktualnosci'>Aktualności</a></li><li><a href='/pl/bip'>BIP</a></li></ul></nav>
{content}
<footer><a href='/pl/mapa'>Mapa serwisu</a></footer></body></html>{SIGNATURE}"""


@page(f"{MSW}/pl/aktualnosci/12877,Otwarcie-posterunku-w-Tarczynie.html", country="PL")
def intracom_two_galleries_and_recording() -> tuple[str, Gold]:
    title = "Otwarcie posterunku w Tarczynie"
    lead = "To już setny posterunek przywrócony w ramach programu."
    text = [
        "Szefowa resortu otworzyła odbudowany posterunek Policji w Tarczynie.",
        "– Mieszkańcy czekali na ten dzień siedem lat – powiedziała minister.",
    ]
    content = f"""<div id='content'><div class='naglowek'><h2>Aktualności</h2></div><div class='head'><h2>{title}</h2><section class='metryka'><div class='data icon-info'>03.02.2015</div></section><h3>{lead}</h3></div>
<article class='txt'>{paragraphs(text)}</article>
<div class='pliki_audio'><h4>Nagranie</h4><audio controls src='/dokumenty/zalaczniki/1/1-4001.mp3'></audio><a href='/download/1/4001/wypowiedz.mp3'>Wypowiedź minister</a> (mp3, 1,5 MB)</div>
<div class='galeria'><h4>Galeria: uroczystość</h4><a rel='cerabox[g1]' href='/dokumenty/zalaczniki/1/1-5001_g.jpg' title='Przecięcie wstęgi'><img alt='' src='/dokumenty/zalaczniki/1/mini/1-5001_mo2.jpg'/></a><a rel='cerabox[g1]' href='/dokumenty/zalaczniki/1/1-5002_g.jpg' title='Przecięcie wstęgi'><img alt='' src='/dokumenty/zalaczniki/1/mini/1-5002_mo2.jpg'/></a></div>
<div class='galeria'><h4>Galeria: budynek</h4><a rel='cerabox[g2]' href='/dokumenty/zalaczniki/1/1-5003_g.jpg'><img alt='Dyżurka' src='/dokumenty/zalaczniki/1/mini/1-5003_mo2.jpg'/></a></div>
<div class='polecane'><h4>Zobacz także</h4><ul><li><a href='/pl/aktualnosci/12870,Nowe-radiowozy.html'>Nowe radiowozy</a> 30.01.2015</li></ul></div></div>"""
    base = f"{MSW}/dokumenty/zalaczniki/1"
    return web_administrator(content, title=title), {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2015-02-03",
        "body": text,
        "gallery": [
            picture(f"{base}/1-5001_g.jpg", "Przecięcie wstęgi"),
            picture(f"{base}/1-5002_g.jpg", "Przecięcie wstęgi"),
            picture(f"{base}/1-5003_g.jpg", "Dyżurka"),
        ],
        "attachments": [
            (f"{MSW}/download/1/4001/wypowiedz.mp3", "Wypowiedź minister", round(1.5 * MB), "audio/mpeg")
        ],
        "breadcrumbs": [],
        "section": "Aktualności",
    }


@page(f"{MSW}/pl/aktualnosci/10233,Raport-o-stanie-bezpieczenstwa.html?sid=ab12")
def intracom_files_in_other_notations() -> tuple[str, Gold]:
    title = "Raport o stanie bezpieczeństwa w 2012 roku"
    text = [
        "Rada Ministrów przyjęła doroczny raport.",
        "Liczba przestępstw spadła o 4 procent, a wykrywalność wzrosła.",
    ]
    content = f"""<div class="kolumna"><div class="srodek"><DIV ID="content"><A NAME="wtxt"></A><DIV CLASS="head"><H2>{title}</H2></DIV><div id="drukuj"><a href="javascript:print()">Drukuj</a> <span class="data">Data publikacji 14.05.2013</span> <span class="modyfikacja">Data modyfikacji 16.05.2013</span></div>
<ARTICLE CLASS="txt"><DIV ALIGN="justify">{text[0]}<BR><BR>{text[1]}</DIV>
<UL><LI><A HREF="/download/1/2001/raport2012.pdf" TARGET="_blank">Raport 2012</A> - plik PDF 4,7 MB</LI><LI><A HREF="/download/1/2002/tabele.xls">Tabele</A> [XLS, 88 kB]</LI><LI><A HREF="/download.php?s=1&amp;id=2003">Streszczenie (DOC; 120 KB)</A></LI></UL></ARTICLE></DIV></div></div>"""
    html = web_administrator(content, title=title)
    return html, {
        "language": "pl",
        "title": title,
        "date": "2013-05-14",
        "date_modified": "2013-05-16",
        "body": text,
        "body_also": [
            [*text, "Raport 2012 - plik PDF 4,7 MB", "Tabele [XLS, 88 kB]", "Streszczenie (DOC; 120 KB)"]
        ],
        "links_also": [
            [
                f"{MSW}/download/1/2001/raport2012.pdf",
                f"{MSW}/download/1/2002/tabele.xls",
                f"{MSW}/download.php?s=1&id=2003",
            ]
        ],
        "attachments": [
            file(f"{MSW}/download/1/2001/raport2012.pdf", "Raport 2012", round(4.7 * MB)),
            file(f"{MSW}/download/1/2002/tabele.xls", "Tabele", 88 * KB),
            file(f"{MSW}/download.php?s=1&id=2003", "Streszczenie", 120 * KB, "doc"),
        ],
    }


@page("https://bip.example.gov.pl/bip/komunikaty/23411,Komunikat-w-sprawie-naboru.html", country="PL")
def intracom_bulletin_with_metrics() -> tuple[str, Gold]:
    title = "Komunikat w sprawie naboru wniosków"
    text = [
        "Wojewoda ogłasza nabór wniosków o dotacje na remonty zabytkowych strażnic.",
        "Wnioski można składać do 30 kwietnia 2019 r.",
    ]
    content = f"""<div id="content" class="bip"><div class="head"><h2>{title}</h2></div><article class="txt"><p>{text[0]}</p><p>{text[1]}</p></article>
<ul class="zalaczniki"><li><a href="/download/14/901/wzor.docx">Wzór wniosku</a><br/><span class="opis">Wielkość pliku: 34.5 KB, data dodania: 12.03.2019</span></li></ul>
<div class="metryczka"><h3>Metryczka</h3><p>Data publikacji : 12.03.2019</p><p>Data modyfikacji : 14.03.2019</p><p>Rejestr zmian</p><p>Podmiot udostępniający informację: Urząd Wojewódzki</p><p>Osoba wprowadzająca informację: Jan Nowak Biuro Prasowe</p></div></div>"""
    html = web_administrator(content, title=title)
    return html, {
        "language": "pl",
        "title": title,
        "date": "2019-03-12",
        "date_modified": "2019-03-14",
        "body": text,
        "attachments": [
            file("https://bip.example.gov.pl/download/14/901/wzor.docx", "Wzór wniosku", round(34.5 * KB))
        ],
    }


@page("https://www.malopolska.example.pl/aktualnosci/bezpieczenstwo/nowe-karetki-dla-podhala", country="PL")
def voivodeship_portal() -> tuple[str, Gold]:
    title = "Nowe karetki dla Podhala"
    lead = "Trzy ambulanse z napędem na cztery koła trafiły do szpitala w Nowym Targu."
    text = [
        "Karetki kupiono ze środków województwa. Każda kosztowała 620 tys. zł.",
        "– Górski teren wymaga sprawdzonego sprzętu – mówi dyrektor szpitala.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Województwo Małopolskie</title>{metas({"og:title": title, "og:description": lead, "og:type": "article", "og:image": "https://www.malopolska.example.pl/_cache/news/1200-630/karetki.jpg"})}</head>
<body><div class="wcag"><button>Kontrast</button></div><header><a href="/"><img src="/logo.svg" alt="Małopolska"></a><nav><ul><li><a href="/aktualnosci">Aktualności</a></li><li><a href="/dla-mieszkanca">Dla mieszkańca</a></li></ul></nav></header>
<div class="breadcrumb"><span>Jesteś tutaj:</span> <a href="/">Start</a> / <a href="/aktualnosci">Aktualności</a> / <a href="/aktualnosci/bezpieczenstwo">Bezpieczeństwo</a> / <strong>{title}</strong></div>
<main><section class="article"><div class="article-info"><time>12 kwi 2021, 10:15</time> <span>Autor: Ewa Zając</span> <span>Wyświetleń: 312</span></div><h1>{title}</h1><div class="article-photo"><img src="/_cache/news/1600-900/karetki.jpg" alt="Trzy karetki przed szpitalem"><small>fot. Bogdan Biel / UMWM</small></div><div class="article-lead">{lead}</div><div class="article-content">{paragraphs(text)}</div>
<div class="article-gallery"><h2>Galeria</h2><div class="row"><a data-lightbox="g" data-title="Dyrektor odbiera kluczyki" href="/media/k1.jpg"><img src="/_cache/k1.jpg" alt=""></a><a data-lightbox="g" data-title="" href="/media/k2.jpg"><img src="/_cache/k2.jpg" alt=""></a></div></div>
<div class="article-files"><h2>Do pobrania</h2><a href="/file/publications/lista.pdf"><span class="ext">pdf</span> Lista sprzętu <em>1.1MB</em></a></div><div class="article-share">Udostępnij: <a href="#">Facebook</a></div></section>
<section class="more"><h2>Zobacz również</h2><article><h3><a href="/x">Ferie w górach</a></h3><time>10 kwi 2021</time></article></section></main><footer>Urząd Marszałkowski</footer></body></html>"""
    base = "https://www.malopolska.example.pl"
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2021-04-12T10:15+02:00",
        "body": text,
        "images": [picture(f"{base}/_cache/news/1600-900/karetki.jpg", None, "Bogdan Biel / UMWM")],
        "gallery": [
            picture(f"{base}/media/k1.jpg", "Dyrektor odbiera kluczyki"),
            picture(f"{base}/media/k2.jpg"),
        ],
        "attachments": [file(f"{base}/file/publications/lista.pdf", "Lista sprzętu", round(1.1 * MB))],
        "authors": ["Ewa Zając"],
        "breadcrumbs": ["Aktualności", "Bezpieczeństwo"],
    }


@page(
    "http://www.poznan.uw.example.gov.pl/aktualnosci/wojewoda-w-szkole-muzycznej",
    encoding="iso-8859-2",
    content_type="text/html",
)
def regional_office_latin2_event() -> tuple[str, Gold]:
    title = "Wojewoda w szkole muzycznej"
    text = [
        "Wojewoda odwiedził szkołę muzyczną w Lesznie, która obchodzi siedemdziesięciolecie.",
        "Uczniowie przygotowali koncert, a goście obejrzeli wystawę dawnych instrumentów.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" /><title>{title} | Urząd Wojewódzki</title></head>
<body class="sidebars"><div id="header"><h1><a href="/">Urząd Wojewódzki</a></h1></div><ul id="main-links"><li><a href="/wojewoda">Wojewoda</a></li><li><a href="/urzad">Urząd</a></li></ul>
<div id="main"><div class="breadcrumb"><a href="/">Strona główna</a> » <a href="/aktualnosci">Aktualności</a></div><h2 class="title">{title}</h2><div class="tabs"></div>
<div class="node"><div class="field-data"><span class="date-display-single">wtorek, 8 listopada 2011</span></div><div class="content">{paragraphs(text)}<p class="foto"><img src="/files/szkola1.jpg" alt="Koncert uczniów" width="480" height="320" /><br /><em>Koncert uczniów</em></p><p class="foto"><img src="/files/szkola2.jpg" alt="Wystawa" width="480" height="320" /><br /><em>Wystawa instrumentów. Fot. Biuro Prasowe</em></p></div><div class="links"><ul><li><a href="/print/991">Wersja do druku</a></li></ul></div></div></div>
<div id="footer">Urząd Wojewódzki, al. Niepodległości 16/18</div></body></html>"""
    base = "http://www.poznan.uw.example.gov.pl/files"
    first, second = (
        (f"{base}/szkola1.jpg", "Koncert uczniów", None),
        (f"{base}/szkola2.jpg", "Wystawa instrumentów.", "Biuro Prasowe"),
    )
    return html, {
        "language": "pl",
        "title": title,
        "date": "2011-11-08",
        "body": text,
        "images": [picture(*first, role="inline"), picture(*second, role="inline")],
        "images_also": [[]],
        "gallery_also": [[picture(*first), picture(*second)]],
        "breadcrumbs": ["Aktualności"],
    }

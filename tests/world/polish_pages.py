"""News pages of the two systems of Polish government: the portal gov.pl and INTRACOM's, varied in ways its samples do not show."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024
SIGNATURE = "<!-- 0.031412 / WebAdministrator (14.11.2016 09:12) //--><!-- WWW:1 //--><!-- GZIP Buffer //-->"


def intracom(content: str, *, title: str, lang: str = "pl", crumbs: str = "", side: str = "") -> str:
    """A page of the INTRACOM system around its content."""
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="UTF-8"/><title> {title} - Ministerstwo Spraw Wewnętrznych</title>
<meta name="author" content="Ministerstwo Spraw Wewnętrznych"/><meta name="robots" content="Index, Follow"/><meta property="og:type" content="article"/><meta property="og:title" content="{title}"/><meta property="og:description" content=""/><meta property="og:image" content=""/>
<link rel="stylesheet" href="/dokumenty/szablony/1/style.css"/><script src="/script/mootools/mootools-core.js"></script><script src="/script/mootools/cerabox/cerabox.min.js"></script></head>
<body><ul class="nav hide"><li><a href="#menu">Przejdź do menu</a></li><li><a href="#wtxt">Przejdź do treści</a></li></ul>
<header id="header"><a href="/"><img src="/dokumenty/szablonyimg/logo.png" alt="Ministerstwo Spraw Wewnętrznych"/></a><form action="/pl/szukaj" method="post"><label for="q">Szukaj</label><input id="q" name="q"/></form></header>
<nav id="menu"><ul><li><a href="/pl/ministerstwo/1,Ministerstwo.html">Ministerstwo</a></li><li><a href="/pl/aktualnosci">Aktualności</a></li><li><a href="/pl/kontakt">Kontakt</a></li></ul></nav>
{crumbs}<div id="content"><a id="wtxt"></a>
{content}
</div>{side}
<footer id="footer"><a href="/pl/mapa">Mapa serwisu</a> <p>ul. Batorego 5, 02-591 Warszawa</p></footer></body></html>
{SIGNATURE}"""


HOST = "https://archiwum.msw.example.gov.pl"


@page(f"{HOST}/pl/aktualnosci/14321,Nowe-wozy-dla-strazakow.html")
def intracom_gallery_of_links_with_captions() -> tuple[str, Gold]:
    title = "Nowe wozy dla strażaków z Podlasia"
    lead = "Dziewięć jednostek otrzymało dziś nowe samochody ratowniczo-gaśnicze."
    text = [
        "W uroczystości na placu Komendy Wojewódzkiej PSP wziął udział wiceminister spraw wewnętrznych.",
        'Wartość pojazdów to ponad 8 mln zł. Zakup sfinansowano z <a href="http://www.wfosigw.example.pl" target="_blank">wojewódzkiego funduszu</a>.',
        "– To inwestycja w bezpieczeństwo mieszkańców – podkreślił wiceminister.",
    ]
    content = f"""<article class="txt_wrap"><div class="head"><h2>{title}</h2><section class="metryka"><div class="data icon-info"><time datetime="2016-11-10T13:45:00">10.11.2016</time></div></section><h3>{lead}</h3></div>
<figure class="glowne"><a href="/dokumenty/zalaczniki/1/1-30211_g.jpg" rel="cerabox"><img src="/dokumenty/zalaczniki/1/mini/1-30211_mo4.jpg" alt="Samochody na placu"/></a><figcaption>{title}</figcaption></figure>
<article class="txt">{paragraphs(text)}</article>
<h4>Galeria zdjęć</h4><ul class="galeria"><li><a href="/dokumenty/zalaczniki/1/1-30212_g.jpg" rel="cerabox[g]" title="Przekazanie kluczyków"><img src="/dokumenty/zalaczniki/1/mini/1-30212_mo3.jpg" alt=""/></a></li>
<li><a href="/dokumenty/zalaczniki/1/1-30213_g.jpg" rel="cerabox[g]"><img src="/dokumenty/zalaczniki/1/mini/1-30213_mo3.jpg" alt="Strażacy"/></a><span class="podpis">Strażacy z OSP Supraśl. Fot. KW PSP</span></li></ul>
<h4>Pliki do pobrania</h4><ul class="zalaczniki"><li><a href="/download/1/19344/Listapojazdow.pdf">Lista pojazdów</a> <span>(pdf, 214 KB)</span></li></ul></article>"""
    crumbs = """<div id="sciezka"><span class="hide">Jesteś tutaj:</span><ul id="sciezka-naviUl"><li><a href="/">Strona główna</a></li><li><a href="/pl/aktualnosci">Aktualności</a></li><li>Nowe wozy dla strażaków z Podlasia</li></ul></div>"""
    base = f"{HOST}/dokumenty/zalaczniki/1"
    return intracom(content, title=title, crumbs=crumbs), {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2016-11-10T13:45:00+01:00",
        "body": plains(text),
        "links": ["http://www.wfosigw.example.pl"],
        "links_also": [["http://www.wfosigw.example.pl/"]],
        "images": [picture(f"{base}/1-30211_g.jpg", title)],
        "gallery": [
            picture(f"{base}/1-30212_g.jpg", "Przekazanie kluczyków"),
            picture(f"{base}/1-30213_g.jpg", "Strażacy z OSP Supraśl.", "KW PSP"),
        ],
        "attachments": [file(f"{HOST}/download/1/19344/Listapojazdow.pdf", "Lista pojazdów", 214 * KB)],
        "breadcrumbs": ["Aktualności"],
    }


@page(f"{HOST}/pl/aktualnosci/9022,Spotkanie-z-samorzadowcami.html")
def intracom_captions_before_pictures() -> tuple[str, Gold]:
    title = "Spotkanie z samorządowcami w Rzeszowie"
    text = [
        "Minister spotkał się z przedstawicielami samorządów województwa podkarpackiego.",
        "Rozmawiano o ustawie metropolitalnej i o przygotowaniach do sezonu burzowego.",
    ]
    content = f"""<div class="head"><h2>{title}</h2><div class="metryka"><span class="data">Data publikacji: 22.05.2014</span></div></div>
<article class="txt">{paragraphs(text)}</article>
<div class="galeria"><p>Minister wita gości</p><a href="/dokumenty/zalaczniki/1/1-20001_g.jpg"><img src="/dokumenty/zalaczniki/1/mini/1-20001_mo2.jpg" alt=""/></a>
<p>Uczestnicy spotkania</p><a href="/dokumenty/zalaczniki/1/1-20002_g.jpg"><img src="/dokumenty/zalaczniki/1/mini/1-20002_mo2.jpg" alt=""/></a>
<p>Konferencja prasowa</p><a href="/dokumenty/zalaczniki/1/1-20003_g.jpg"><img src="/dokumenty/zalaczniki/1/mini/1-20003_mo2.jpg" alt=""/></a></div>"""
    base = f"{HOST}/dokumenty/zalaczniki/1"
    return intracom(content, title=title), {
        "language": "pl",
        "title": title,
        "date": "2014-05-22",
        "body": text,
        "gallery": [
            picture(f"{base}/1-20001_g.jpg", "Minister wita gości"),
            picture(f"{base}/1-20002_g.jpg", "Uczestnicy spotkania"),
            picture(f"{base}/1-20003_g.jpg", "Konferencja prasowa"),
        ],
    }


@page(f"{HOST}/pl/aktualnosci/7311,Obchody-Swieta-Policji.html")
def intracom_caption_row_below_pictures() -> tuple[str, Gold]:
    title = "Obchody Święta Policji"
    text = [
        "Centralne obchody odbyły się na placu Piłsudskiego w Warszawie.",
        "Awanse odebrało 120 funkcjonariuszy.",
    ]
    content = f"""<DIV CLASS='head'><H2>{title}</H2></DIV><div id='drukuj'><span class='data'>Data publikacji 24.07.2013</span></div>
<ARTICLE CLASS='txt'>{paragraphs(text)}</ARTICLE>
<TABLE class="zdjecia" align="center"><TR><TD><a href='/dokumenty/zalaczniki/1/1-15001_g.jpg'><img src='/dokumenty/zalaczniki/1/mini/1-15001_mo1.jpg' alt='IMG_0001'></a></TD><TD><a href='/dokumenty/zalaczniki/1/1-15002_g.jpg'><img src='/dokumenty/zalaczniki/1/mini/1-15002_mo1.jpg' alt='IMG_0002'></a></TD></TR>
<TR><TD>Uroczysta zmiana warty</TD><TD>Defilada pododdziałów</TD></TR></TABLE>"""
    base = f"{HOST}/dokumenty/zalaczniki/1"
    return intracom(content, title=title), {
        "language": "pl",
        "title": title,
        "date": "2013-07-24",
        "body": text,
        "gallery": [
            picture(f"{base}/1-15001_g.jpg", "Uroczysta zmiana warty"),
            picture(f"{base}/1-15002_g.jpg", "Defilada pododdziałów"),
        ],
    }


@page(
    "http://archiwum.msw.example.gov.pl/pl/aktualnosci/8811%2CKampania-spoleczna.html?sid=1b5a96b2ef9e1ba0b2d3fa56f590c29f"
)
def intracom_archived_with_video_and_picture_in_text() -> tuple[str, Gold]:
    title = "Kampania społeczna „Handel ludźmi”"
    text = [
        "Ministerstwo rozpoczęło kampanię, która ma uświadomić Polakom, czym jest handel ludźmi.",
        "Spoty można obejrzeć w telewizji i internecie.",
        "Więcej informacji: www.handelludzmi.example.pl",
    ]
    content = f"""<div class="naglowek"><h2>Aktualności</h2></div><div class="info_box"><h3>Informacja</h3><p>Strona znajduje się w&nbsp;archiwum.</p></div>
<div class="metryka"><div class="data">Dodano: 18.10.2014</div><div class="data">Zmodyfikowano: 20.10.2014</div></div>
<div class="head"><h2>{title}</h2></div>
<article class="txt"><p class="intro"><strong>18 października obchodzony jest Europejski Dzień Przeciwko Handlowi Ludźmi.</strong></p>
<p>{text[0]}</p><p style="text-align:center"><img src="/dokumenty/zalaczniki/1/1-17777.png" alt="Plakat kampanii" title="Plakat"/></p><p>{text[1]}</p>
<iframe width="560" height="315" src="//www.youtube.com/embed/abc" allowfullscreen="allowfullscreen"></iframe><p>{text[2]}</p></article>
<p class="powrot"><a href="javascript:history.back();">Powrót</a></p><div class="opcje"><a href="/pl/aktualnosci/8811,dok,drukuj.html">Drukuj</a><a href="http://www.facebook.com/sharer.php?u=x">Podziel się</a></div>"""
    return intracom(content, title=title), {
        "language": "pl",
        "title": title,
        "lead": "18 października obchodzony jest Europejski Dzień Przeciwko Handlowi Ludźmi.",
        "date": "2014-10-18",
        "date_modified": "2014-10-20",
        "archived": True,
        "section": "Aktualności",
        "body": text,
        "images": [
            picture("http://archiwum.msw.example.gov.pl/dokumenty/zalaczniki/1/1-17777.png", role="inline")
        ],
        "images_also": [
            [
                picture(
                    "http://archiwum.msw.example.gov.pl/dokumenty/zalaczniki/1/1-17777.png",
                    "Plakat",
                    role="inline",
                )
            ]
        ],
    }


@page(f"{HOST}/en/news/4410,Visit-of-the-Minister.html")
def intracom_english_edition() -> tuple[str, Gold]:
    title = "Visit of the Minister to the border crossing"
    lead = "The Minister visited the crossing in Terespol."
    text = ["The Minister was shown new equipment for passport control.", "The visit ended with a briefing."]
    content = f"""<div class="head"><h2>{title}</h2><h3>{lead}</h3><div class="metryka"><div class="data">Published: 05.03.2015</div></div></div><article class="txt">{paragraphs(text)}</article>
<div class="foto"><div class="zdjecie"><img src="/dokumenty/zalaczniki/1/1-21000.jpg" alt="Officers at the crossing"/><div class="opis">Officers at work (photo: Border Guard)</div></div></div>"""
    return intracom(content, title=title, lang="en"), {
        "title": title,
        "lead": lead,
        "date": "2015-03-05",
        "body": text,
        "gallery": [
            picture(f"{HOST}/dokumenty/zalaczniki/1/1-21000.jpg", "Officers at work", "Border Guard")
        ],
        "language": "en",
    }


@page(f"{HOST}/pl/aktualnosci/3021,Komunikat-prasowy.html", encoding="iso-8859-2")
def intracom_old_era_tables_latin2() -> tuple[str, Gold]:
    title = "Komunikat w sprawie nowych dowodów osobistych"
    text = [
        "Od 1 stycznia 2007 r. książeczkowe dowody osobiste tracą ważność.",
        "Wniosek o wymianę należy złożyć w urzędzie gminy.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>MSWiA - {title}</title><link rel="stylesheet" href="/dokumenty/szablony/1/styl.css" type="text/css"></head>
<body><table width="780" align="center"><tr><td colspan="2"><a href="/"><img src="/dokumenty/szablonyimg/top.jpg" alt="MSWiA"></a></td></tr><tr><td width="180" valign="top" id="menu"><a href="/pl/aktualnosci">Aktualności</a><br><a href="/pl/kontakt">Kontakt</a></td>
<td valign="top" id="content"><div class="head"><h2>{title}</h2></div><div class="data">Data publikacji: 28.12.2006</div><div class="txt"><p align="justify">{text[0]}</p><p align="justify">{text[1]}</p></div>
<p><a href="/download.php?s=1&amp;id=512">Wzór wniosku</a> (DOC, 45 KB)</p></td></tr></table></body></html>
<!-- 0.11 / WebAdministrator (02.01.2007 08:11) //-->"""
    return html, {
        "language": "pl",
        "title": title,
        "date": "2006-12-28",
        "body": text,
        "attachments": [file(f"{HOST}/download.php?s=1&id=512", "Wzór wniosku", 45 * KB, "doc")],
    }


def govpl(content: str, *, title: str, unit: str = "Ministerstwo Obrony", lead: str = "") -> str:
    """A page of the portal around its article."""
    return f"""<!DOCTYPE html>
<html lang="pl-PL" class="no-js ">
<head><title>{title} - {unit} - Portal Gov.pl</title><meta charset="utf-8"/><meta content="initial-scale=1.0, width=device-width" name="viewport"><meta name="msapplication-TileColor" content="#ffffff">
<meta property="og:type" content="website"/><meta property="og:url" content="https://www.gov.pl/web/obrona-example/wiadomosc"/><meta property="og:title" content="{title} - {unit} - Portal Gov.pl"/><meta property="og:description" content="{lead}"/><meta property="og:site_name" content="{unit}"/>
<meta name="govpl:site_hash" content="0f9c1"/><meta name="govpl:site_path" content="/web/obrona-example"/><meta name="govpl:search_scope" content="obrona-example"/></head>
<body><h1 class="sr-only">Portal Gov.pl</h1><header><nav class="quick-access-nav"><ul><li><a href="#main-content">Przejdź do zawartości</a></li></ul></nav><a href="/" title="gov.pl">gov.pl</a></header>
<div class="page-header"><h1 class="unit-h1"><a href="/web/obrona-example">{unit}</a></h1><nav class="unit-menu"><ul><li><a href="/web/obrona-example/wiadomosci">Wiadomości</a></li><li><a href="/web/obrona-example/kontakt">Kontakt</a></li></ul></nav></div>
<nav class="breadcrumbs"><ul><li><a class="home" href="/" aria-label="Strona główna gov.pl"></a></li><li><a href="/web/obrona-example">{unit}</a></li><li><a href="/web/obrona-example/wiadomosci">Wiadomości</a></li><li>{title}</li></ul></nav>
<main>{content}</main>
<footer class="footer"><p>Wszystkie treści publikowane w serwisie są udostępniane na licencji Creative Commons.</p></footer></body></html>"""


UUID = "1f2e3d4c-0a1b-4c2d-8e3f-0123456789a"
GOVPL = "https://www.gov.pl"


@page("https://www.gov.pl/web/obrona-example/wiadomosc")
def govpl_sections_gallery_and_files() -> tuple[str, Gold]:
    title = "Umowa na dostawę śmigłowców - etap II"
    lead = "Podpisano umowę na dostawę 32 śmigłowców."
    text = [
        "Umowę podpisano w Świdniku w obecności ministra obrony narodowej.",
        "Pierwsze maszyny trafią do wojska w 2025 r.",
        'Szczegóły: <a href="/web/obrona-example/program" target="_self">program modernizacji</a>, <a href="mailto:prasa@mon.example.gov.pl">biuro prasowe</a>.',
    ]
    content = f"""<article class="article-area__article " id="main-content"><div class="article-area__wrapper"></div><h2>{title}</h2>
<p class="event-date">01.07.2022</p><p class="intro">{lead}</p>
<div class="main-photo"><picture><source media="(min-width: 900px)" srcset="/photo/format/{UUID}0/resolution/1920x810"><source srcset="/photo/format/{UUID}0/resolution/700x295"><img alt="Śmigłowiec na lotnisku" src="/photo/format/{UUID}0/resolution/1920x810"></picture></div>
<div class="editor-content"><div><p>&nbsp;</p><p><span style="font-size:14px"><span style="color:black">{text[0]}</span></span></p><p>{text[1]}</p></div></div>
<div class="editor-content"><h3>Harmonogram</h3><div><table><tbody><tr><td><p>2025</p></td><td><p>8 maszyn</p></td></tr><tr><td>2026</td><td>12 maszyn</td></tr></tbody></table><p>{text[2]}</p></div></div>
<h3>Zdjęcia (2)</h3><div class="gallery"><a class="gallery-item" data-group="gallery" data-modaal-desc="Podpisanie umowy. Fot. Jan Kot/MON" href="/photo/{UUID}1"><span class="sr-only">Pokaż zdjęcie 1 z galerii.</span><img alt="Podpis" src="/photo/format/{UUID}1/resolution/268x113"></a><a class="gallery-item" data-group="gallery" data-modaal-desc="" href="/photo/{UUID}2"><span class="sr-only">Pokaż zdjęcie 2 z galerii.</span><img alt="Śmigłowiec" src="/photo/format/{UUID}2/resolution/268x113"></a></div>
<h3>Materiały</h3><a class="file-download" href="/attachment/{UUID}3" download aria-label="Pobierz plik Harmonogram dostaw.pdf">Harmonogram dostaw<br><span class="extra">Harmonogram_dostaw.pdf 0.45MB</span></a>
<div class="metrics"><dl><dt>Pierwsza publikacja:</dt><dd>01.07.2022 12:15 Anna Nowak</dd><dt>Wytwarzający/ Odpowiadający:</dt><dd>Centrum Operacyjne</dd></dl></div>
</article><pre id="pageMetadata" class="hide">{{"register":{{"columns":[]}}}}</pre>"""
    return govpl(content, title=title, lead=lead), {
        "language": "pl",
        "kinds": "p p h3 tr tr p",
        "title": title,
        "lead": lead,
        "date": "2022-07-01T12:15:00+02:00",
        "date_also": ["2022-07-01"],
        "body": [*plains(text[:2]), "Harmonogram", "2025 | 8 maszyn", "2026 | 12 maszyn", *plains(text[2:])],
        "links": [f"{GOVPL}/web/obrona-example/program", "mailto:prasa@mon.example.gov.pl"],
        "images": [picture(f"{GOVPL}/photo/format/{UUID}0/resolution/1920x810")],
        "gallery": [
            picture(f"{GOVPL}/photo/{UUID}1", "Podpisanie umowy.", "Jan Kot/MON"),
            picture(f"{GOVPL}/photo/{UUID}2", "Śmigłowiec"),
        ],
        "attachments": [file(f"{GOVPL}/attachment/{UUID}3", "Harmonogram dostaw", round(0.45 * MB), "pdf")],
        "breadcrumbs": ["Ministerstwo Obrony", "Wiadomości"],
    }


@page("https://www.gov.pl/web/obrona-example/komunikat")
def govpl_bare_article_uppercase_and_quotes() -> tuple[str, Gold]:
    title = "Komunikat o ćwiczeniach"
    text = [
        "W dniach 3-7 czerwca na drogach pojawią się kolumny wojskowe.",
        "Prosimy o niepublikowanie zdjęć.",
    ]
    content = f"""<ARTICLE id=main-content class=article-area__article><H2>{title}</H2><P class=event-date>31.05.2024</P>
<DIV class=editor-content><DIV><P>{text[0]}<P>{text[1]}<UL><LI>żółte tablice: kolumna<LI>zielone: początek kolumny</UL></DIV></DIV></ARTICLE>"""
    return govpl(content, title=title), {
        "language": "pl",
        "title": title,
        "date": "2024-05-31",
        "body": [*text, "żółte tablice: kolumna", "zielone: początek kolumny"],
        "breadcrumbs": ["Ministerstwo Obrony", "Wiadomości"],
    }


@page("https://www.gov.pl/web/obrona-example/konferencja")
def govpl_pictures_inside_text() -> tuple[str, Gold]:
    title = "Konferencja o cyberbezpieczeństwie"
    text = ["Konferencję otworzył wiceminister.", "Wzięło w niej udział 300 ekspertów."]
    content = f"""<article class="article-area__article" id="main-content"><h2>{title}</h2><p class="event-date">12.10.2023</p>
<div class="editor-content"><div><p>{text[0]}</p><figure><img alt="Sala konferencyjna" src="/photo/format/{UUID}5/resolution/1460x616"><figcaption>Uczestnicy konferencji</figcaption></figure><p>{text[1]}</p>
<p><iframe src="https://www.youtube.com/embed/x" title="Film"></iframe></p></div></div>
<div class="article-area__social"><a href="https://twitter.com/share">Tweetnij</a></div><div class="return-button"><a href="/web/obrona-example/wiadomosci">Powrót</a></div></article>"""
    return govpl(content, title=title), {
        "language": "pl",
        "title": title,
        "date": "2023-10-12",
        "body": text,
        "images": [
            picture(
                f"{GOVPL}/photo/format/{UUID}5/resolution/1460x616", "Uczestnicy konferencji", role="inline"
            )
        ],
        "breadcrumbs": ANY,
    }

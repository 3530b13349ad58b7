"""Pages that are no news at all: errors with status 200, challenges, consent walls, logins, frames, files."""

from __future__ import annotations

from tests.world.building import ANY, Gold, page


def rejection(*reasons: str) -> Gold:
    """The gold record of a page that must be refused, for one of the reasons; without any, for whichever."""
    first, *others = reasons or (ANY,)
    return {"kind": "Rejection", "reason": first, "reason_also": others}


@page("https://www.mkik.example.pl/pl/aktualnosci/12345,Nieistniejaca.html")
def polish_error_in_the_sites_frame() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Błąd 404 - Ministerstwo Klimatu</title></head>
<body><header><a href="/">Ministerstwo Klimatu</a><nav><ul><li><a href="/pl/ministerstwo">Ministerstwo</a></li><li><a href="/pl/aktualnosci">Aktualności</a></li><li><a href="/pl/kontakt">Kontakt</a></li></ul></nav></header>
<main><h1>Błąd 404</h1><p>Przepraszamy, strona o podanym adresie nie istnieje. Mogła zostać przeniesiona lub usunięta.</p><p>Przejdź na <a href="/">stronę główną</a> albo skorzystaj z <a href="/pl/szukaj">wyszukiwarki</a>.</p></main>
<footer><p>ul. Wawelska 52/54, Warszawa</p></footer></body></html>"""
    return html, rejection("soft_404")


@page("https://www.ministerio.example.es/noticias/2016/desaparecida.html")
def spanish_missing_page() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Página no encontrada - Ministerio de Sanidad</title></head>
<body><div id="cabecera"><a href="/"><img src="/img/logo.png" alt="Ministerio de Sanidad"></a><ul class="menu"><li><a href="/ministerio">El Ministerio</a></li><li><a href="/noticias">Noticias</a></li></ul></div>
<div id="contenido"><h1>Página no encontrada</h1><p>La página que busca no existe o ha cambiado de dirección.</p><ul><li><a href="/">Inicio</a></li><li><a href="/mapa">Mapa web</a></li></ul></div></body></html>"""
    return html, rejection("soft_404")


@page("https://www.salute.example.it/portale/news/p3_2_1_1_1.jsp?id=99999")
def italian_missing_page() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Pagina non trovata | Ministero della Salute</title></head>
<body><div class="it-header"><a href="/">Ministero della Salute</a></div><main id="main"><div class="container"><h1>Pagina non trovata</h1><p>Oops! La pagina che cerchi non è stata trovata.</p><a class="btn" href="/">Torna alla home</a></div></main><footer>Viale Giorgio Ribotta 5, Roma</footer></body></html>"""
    return html, rejection("soft_404")


@page("https://www.ecologie.example.gouv.fr/actualites/ancienne-page")
def french_missing_page() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="fr" data-fr-scheme="light"><head><meta charset="utf-8"><title>Page non trouvée - Erreur 404 | Ministère de l’Écologie</title></head>
<body><header role="banner" class="fr-header"><p class="fr-logo">République<br>Française</p></header><main role="main" id="content"><div class="fr-container"><div class="fr-my-7w fr-grid-row"><div class="fr-py-0 fr-col-12"><h1>Page non trouvée</h1><p class="fr-text--sm fr-mb-3w">Erreur 404</p><p class="fr-text--lead">La page que vous cherchez est introuvable. Excusez-nous pour la gêne occasionnée.</p><p class="fr-text--sm">Si vous avez tapé l’adresse web dans le navigateur, vérifiez qu’elle est correcte.</p><ul class="fr-btns-group"><li><a class="fr-btn" href="/">Page d’accueil</a></li></ul></div></div></div></main></body></html>"""
    return html, rejection("soft_404")


@page("https://www.culture.example.gr/el/deltia/77")
def greek_missing_page() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Η σελίδα δεν βρέθηκε - Υπουργείο Πολιτισμού</title></head>
<body><header><a href="/">Υπουργείο Πολιτισμού</a></header><main><h1>404</h1><h2>Η σελίδα δεν βρέθηκε</h2><p>Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.</p></main></body></html>"""
    return html, rejection("soft_404")


@page("https://www.health.example.rs/vest/501")
def challenge_of_a_firewall_in_serbian_site() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="390"></head>
<body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><noscript><div id="challenge-error-title"><div class="h2"><span class="icon-wrapper"></span><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></div></noscript></div></div>
<script>(function(){window._cf_chl_opt={cvId:'2',cZone:"www.health.example.rs",cType:'managed',cNounce:'1',cRay:'7f',cHash:'0a'};})();</script></body></html>"""
    return html, rejection("challenge")


@page("https://www.minfin.example.hu/hirek/1")
def rejected_request_of_a_firewall() -> tuple[str, Gold]:
    html = """<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"""
    return html, rejection("challenge")


@page("https://www.ministerium.example.de/consent?return=/presse/meldung.html")
def consent_wall_german() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Datenschutzeinstellungen</title></head>
<body class="consent-page"><main><h1>Datenschutzeinstellungen</h1><p>Wir verwenden Cookies, um unsere Internetseite für Sie zu verbessern. Bitte wählen Sie aus, welchen Sie zustimmen.</p>
<form method="post" action="/consent"><label><input type="checkbox" checked disabled> Notwendige Cookies</label><label><input type="checkbox"> Statistik</label><button>Alle akzeptieren</button><button>Nur notwendige</button></form>
<p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></p></main></body></html>"""
    return html, rejection()


@page("https://intranet.example.fi/_layouts/15/Authenticate.aspx?Source=%2Fuutiset")
def login_form_finnish() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Kirjaudu sisään</title></head><body><div class="login"><img src="/logo.png" alt="Ministeriö"><h1>Kirjaudu sisään</h1><form method="post"><label for="u">Käyttäjätunnus</label><input id="u" name="u"><label for="p">Salasana</label><input id="p" type="password" name="p"><button type="submit">Kirjaudu</button></form><p><a href="/reset">Unohditko salasanasi?</a></p></div></body></html>"""
    return html, rejection()


@page("https://www.mincult.example.by/news/kalendar")
def page_that_needs_scripts() -> tuple[str, Gold]:
    html = """<!doctype html><html lang="be"><head><meta charset="utf-8"><title>Міністэрства культуры</title><base href="/"><link rel="stylesheet" href="styles.5c1a.css"></head>
<body><app-root></app-root><noscript>Please enable JavaScript to continue using this application.</noscript><script src="runtime.9a.js" type="module"></script><script src="main.77.js" type="module"></script></body></html>"""
    return html, rejection()


@page("http://www.fm.example.dk/index.htm?doc=14", encoding="iso-8859-1")
def frameset_danish() -> tuple[str, Gold]:
    html = """<HTML><HEAD><TITLE>Finansministeriet</TITLE></HEAD>
<FRAMESET COLS="160,*" FRAMEBORDER=0 BORDER=0><FRAME SRC="menu.htm" NAME="menu" SCROLLING=no NORESIZE><FRAME SRC="nyhed14.htm" NAME="indhold">
<NOFRAMES><BODY>Denne side kræver en browser, der kan vise rammer.</BODY></NOFRAMES></FRAMESET></HTML>"""
    return html, rejection()


@page("http://www.mon.example.mk/novosti/12", encoding="windows-1251")
def redirect_stub_macedonian() -> tuple[str, Gold]:
    html = """<html><head><meta http-equiv="refresh" content="0; url=http://www.mon.example.mk/mk/novosti/12"><meta http-equiv="content-type" content="text/html; charset=windows-1251"><title>МОН</title></head><body>Пренасочување... <a href="http://www.mon.example.mk/mk/novosti/12">кликнете тука</a></body></html>"""
    return html, rejection("redirect")


@page("https://www.mop.example.al/lajme/42")
def database_error_of_joomla() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="en-gb"><head><meta charset="utf-8"><title>Error: 500</title></head><body><div class="error"><h1>500 - Database Error</h1><p>Could not connect to MySQL.</p><p><a href="/">Home Page</a></p></div></body></html>"""
    return html, rejection("unavailable")


@page("https://www.mvr.example.lu/actualites/maintenance")
def maintenance_in_french() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Site en maintenance</title></head><body><div style="text-align:center"><img src="/logo.png" alt=""><h1>Site en maintenance</h1><p>Notre site est actuellement en maintenance. Nous serons de retour dans quelques instants. Merci de votre patience.</p></div></body></html>"""
    return html, rejection("unavailable")


@page("https://www.msp.example.sk/media/subory/")
def directory_index() -> tuple[str, Gold]:
    html = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<html><head><title>Index of /media/subory</title></head><body><h1>Index of /media/subory</h1>
<table><tr><th valign="top"><img src="/icons/blank.gif" alt="[ICO]"></th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th><th>Description</th></tr><tr><th colspan="5"><hr></th></tr>
<tr><td valign="top"><img src="/icons/back.gif" alt="[PARENTDIR]"></td><td><a href="/media/">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td><td>&nbsp;</td></tr>
<tr><td valign="top"><img src="/icons/layout.gif" alt="[   ]"></td><td><a href="sprava.pdf">sprava.pdf</a></td><td align="right">2011-03-02 10:11  </td><td align="right">1.2M</td><td>&nbsp;</td></tr>
<tr><td valign="top"><img src="/icons/layout.gif" alt="[   ]"></td><td><a href="vyzva.pdf">vyzva.pdf</a></td><td align="right">2011-04-12 09:40  </td><td align="right">340K</td><td>&nbsp;</td></tr></table>
<address>Apache/2.2.9 (Debian) Server at www.msp.example.sk Port 80</address></body></html>"""
    return html, rejection()


@page("https://www.mei.example.ba/upload/strategija.pdf", encoding="iso-8859-1", content_type="text/html")
def file_under_the_type_of_a_page() -> tuple[str, Gold]:
    return "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", rejection(
        "binary"
    )

"""Old pages of ministries, some as the Wayback Machine replays them: SixCMS, Imperia, JSP, ASP, Rhythmyx, Joomla 1.5, frames."""

from __future__ import annotations

from tests.world.building import Gold, file, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024

HEAD = """<script src="//archive.org/includes/athena.js" type="text/javascript"></script>
<script type="text/javascript">window.addEventListener('DOMContentLoaded',function(){var v=archive_analytics.values;v.service='wb';});</script>
<script type="text/javascript" src="https://web-static.archive.org/_static/js/bundle-playback.js?v=7YQSqjSh" charset="utf-8"></script>
<script type="text/javascript">__wm.init("https://web.archive.org/web");__wm.wombat("ADDRESS","STAMP","https://web.archive.org/","web","https://web-static.archive.org/_static/","1300000000");</script>
<link rel="stylesheet" type="text/css" href="https://web-static.archive.org/_static/css/banner-styles.css?v=p7PEIJWi" />
<!-- End Wayback Rewrite JS Include -->
"""
BANNER = """<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<style type="text/css">#wm-ipp-base{height:65px;}</style>
<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;" toolbar-mode="auto"><div id="wm-ipp" style="position:fixed;left:0;top:0;right:0;"><div id="wm-ipp-inside"><div id="wm-toolbar"><div id="wm-logo"><a href="/web/" title="Wayback Machine home page"><img src="https://web-static.archive.org/_static/images/toolbar/wayback-toolbar-logo-200.png" alt="Wayback Machine" width="200" height="54"></a></div><div class="c"><div class="u"><form target="_top" method="get" action="/web/submit"><input type="text" name="url" value="ADDRESS"><input type="submit" value="Go"></form></div><div class="s"><div id="wm-nav-captures"><a class="t" href="/web/STAMP*/ADDRESS" title="See a list of every capture for this URL">14 captures</a><div class="r">12 Mar 2006 - 4 Jan 2012</div></div></div></div><div class="n"><table><tbody><tr class="m"><td class="b">Feb</td><td class="c" title="You are here: 08:09:10 Mar 12">MAR</td><td class="f">Apr</td></tr><tr class="d"><td class="c">12</td></tr><tr class="y"><td class="b">2005</td><td class="c">2006</td><td class="f">2007</td></tr></tbody></table></div></div></div></div></div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
_FOOT = """
<!--
     FILE ARCHIVED ON 08:09:10 Mar 12, 2006 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 10:11:12 May 02, 2023.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
-->
<!--
playback timings (ms):
  captures_list: 0.631
  exclusion.robots: 0.077
-->"""


def replayed(text: str, address: str, stamp: str) -> str:
    """A page as the archive replays it: scripts and banner put in, addresses led through the archive."""
    host = "/".join(address.split("/", 3)[:3])
    for name in ("href", "src"):
        text = text.replace(f'{name}="/', f'{name}="/web/{stamp}{"im_" if name == "src" else ""}/{host}/')
        text = text.replace(f'{name}="http', f'{name}="https://web.archive.org/web/{stamp}/http')
    head, banner = (piece.replace("ADDRESS", address).replace("STAMP", stamp) for piece in (HEAD, BANNER))
    start = text.index("<head>") + len("<head>")
    body = text.index(">", text.index("<body")) + 1
    return text[:start] + head + text[start:body] + banner + text[body:] + _FOOT


_IMPERIA = "http://www.mugv.example.de/cms/detail.php/bb1.c.188221.de"


@page(_IMPERIA, encoding="iso-8859-1", content_type="text/html; charset=iso-8859-1")
def wayback_german_state_tables() -> tuple[str, Gold]:
    title = "Land fördert 40 Kleinkläranlagen"
    text = [
        "Potsdam - Umweltminister Dietmar Wolf hat am Freitag Zuwendungsbescheide über insgesamt 1,1 Millionen Euro übergeben.",
        "Gefördert werden Anlagen in dünn besiedelten Gebieten, in denen sich ein Anschluss an den Kanal nicht lohnt.",
        "Anträge können noch bis 30. Juni gestellt werden.",
    ]
    html = f"""<html><head><title>Brandenburg - Pressemitteilungen - {title}</title><meta name="DC.Date" content="2006-03-10"><link rel="stylesheet" href="/styles/imperia.css"></head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0"><table width="760" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="3"><a href="/cms/"><img src="/imperia/md/images/kopf.gif" width="760" height="80" border="0" alt="Ministerium"></a></td></tr>
<tr><td width="160" valign="top" class="navi"><a href="/cms/list.php/1">Ministerium</a><br><a href="/cms/list.php/2">Themen</a><br><b>Presse</b><br>&nbsp;&nbsp;<a href="/cms/list.php/3">Pressemitteilungen</a></td>
<td width="440" valign="top" class="inhalt"><span class="klein">Sie sind hier: <a href="/cms/">Start</a> | <a href="/cms/list.php/2p">Presse</a> | <a href="/cms/list.php/3">Pressemitteilungen</a></span><br><br><span class="klein">Pressemitteilung vom 10.03.2006 - Nr. 41/06</span><br><h1>{title}</h1><p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p><table border="0"><tr><td><img src="/imperia/md/images/icon_pdf.gif" alt="PDF"></td><td><a href="/media/lbm1.a.2320.de/richtlinie.pdf">F&ouml;rderrichtlinie</a> (PDF, 88 KB)</td></tr></table><p class="klein"><a href="javascript:history.back()">zur&uuml;ck</a> | <a href="#top">Seitenanfang</a></p></td>
<td width="160" valign="top" class="rechts"><b>Kontakt</b><br>Pressestelle<br>Heinrich-Mann-Allee 103<br><a href="mailto:presse@mugv.example.de">presse@mugv.example.de</a></td></tr></table></body></html>"""
    url = "http://www.mugv.example.de/media/lbm1.a.2320.de/richtlinie.pdf"
    return replayed(html, _IMPERIA, "20060312080910"), {
        "language": "de",
        "language_also": [None],
        "title": title,
        "date": "2006-03-10",
        "body": text,
        "body_also": [[*text, "Förderrichtlinie (PDF, 88 KB)"], [*text, "| Förderrichtlinie (PDF, 88 KB)"]],
        "links_also": [[url]],
        "attachments": [file(url, "Förderrichtlinie", 88 * KB)],
        "breadcrumbs": ["Presse", "Pressemitteilungen"],
    }


_SALUTE = "http://www.ministerosalute.example.it/dettaglio/phPrimoPianoNew.jsp?id=214"


@page(_SALUTE, encoding="iso-8859-1", content_type="text/html;charset=ISO-8859-1")
def wayback_italian_jsp() -> tuple[str, Gold]:
    title = "Caldo: attivo il numero verde per gli anziani"
    text = [
        "E’ attivo da oggi il numero 1500 del Ministero, al quale i cittadini possono rivolgersi per informazioni sull’emergenza caldo.",
        "Il servizio risponde tutti i giorni dalle 8 alle 18, fino al 15 settembre.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="it"><head><title>Ministero della Salute - {title}</title><link href="/css/stile.css" rel="stylesheet" type="text/css"></head>
<body><div id="testata"><a href="/"><img src="/imgs/logo.gif" alt="Ministero della Salute"></a></div><div id="menuorizz"><a href="/ministero/ministero.jsp">Ministero</a> | <a href="/speciali/speciali.jsp">Aree tematiche</a> | <a href="/ufficiostampa/ufficiostampa.jsp">Ufficio stampa</a></div>
<div id="corpo"><div id="percorso">Sei in: <a href="/">Home</a> &gt; <a href="/dettaglio/phPrimoPiano.jsp">Primo piano</a></div><div id="centro"><p class="data">18 giugno 2008</p><p class="titolo"><strong>{title}</strong></p><p class="foto"><img src="/imgs/C_17_primopiano_214_img.jpg" width="150" height="112" align="left" alt="Una coppia di anziani"></p>{paragraphs(text, 'class="testo"')}<p class="testo">Consulta:</p><ul><li><a href="/imgs/C_17_opuscoli_22_ulterioriallegati_alleg_0.pdf" target="_blank">Come vincere il caldo</a> (pdf, 1.4 Mb)</li><li><a href="/emergenzaCaldo/paginaInterna.jsp?id=411">I consigli per l’estate</a></li></ul></div>
<div id="destra"><h3>Archivio</h3><ul><li><a href="/dettaglio/phPrimoPianoNew.jsp?id=213">Donare il sangue</a></li><li><a href="/dettaglio/phPrimoPianoNew.jsp?id=212">Guadagnare salute</a></li></ul></div></div><div id="piede">Ministero della Salute - Lungotevere Ripa 1</div></body></html>"""
    base = "http://www.ministerosalute.example.it"
    files = f"{base}/imgs/C_17_opuscoli_22_ulterioriallegati_alleg_0.pdf"
    return replayed(html, _SALUTE, "20080701120000"), {
        "language": "it",
        "title": title,
        "date": "2008-06-18",
        "body": [*text, "Consulta:", "Come vincere il caldo (pdf, 1.4 Mb)", "I consigli per l’estate"],
        "body_also": [text],
        "links": [files, f"{base}/emergenzaCaldo/paginaInterna.jsp?id=411"],
        "links_also": [[]],
        "images": [picture(f"{base}/imgs/C_17_primopiano_214_img.jpg", role="inline")],
        "images_also": [[picture(f"{base}/imgs/C_17_primopiano_214_img.jpg")], []],
        "attachments": [file(files, "Come vincere il caldo", round(1.4 * MB))],
        "breadcrumbs": ["Primo piano"],
    }


_NIGERIA = "http://www.fmi.example.gov.ng/index.php?option=com_content&view=article&id=812:road-map&catid=1:latest-news&Itemid=18"


@page(_NIGERIA)
def wayback_nigerian_joomla15() -> tuple[str, Gold]:
    title = "FG Approves Road Map for Local Tyre Production"
    text = [
        "The Federal Executive Council has approved a road map for the revival of tyre production in the country.",
        "The Honourable Minister of Information, who briefed State House correspondents after the meeting, said two plants would open within eighteen months.",
        "He called on rubber growers in Edo and Delta States to register with the Ministry of Agriculture.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="robots" content="index, follow" /><meta name="title" content="{title}" /><meta name="author" content="Administrator" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>{title}</title></head>
<body id="page_bg"><div id="wrapper"><div id="header"><img src="/templates/fmi/images/banner.jpg" alt="Federal Ministry of Information" /></div><div id="tabarea"><ul class="menu-nav"><li><a href="/index.php"><span>Home</span></a></li><li><a href="/index.php?option=com_content&amp;view=article&amp;id=46"><span>About</span></a></li></ul></div><div id="pathway"><span class="breadcrumbs pathway"><a href="http://www.fmi.example.gov.ng/" class="pathway">Home</a> <img src="/images/M_images/arrow.png" alt="" /> <a href="/index.php?option=com_content&amp;view=category&amp;id=1" class="pathway">Latest News</a> <img src="/images/M_images/arrow.png" alt="" /> {title}</span></div>
<div id="whitebox"><div id="maincolumn"><table class="nopad"><tr valign="top"><td><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{title}</td><td align="right" width="100%" class="buttonheading"><a href="/index.php?view=article&amp;id=812&amp;format=pdf" title="PDF"><img src="/images/M_images/pdf_button.png" alt="PDF" /></a></td><td align="right" width="100%" class="buttonheading"><a href="/index.php?view=article&amp;id=812&amp;print=1" title="Print"><img src="/images/M_images/printButton.png" alt="Print" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td valign="top"><span class="small">Written by Tunde Bello &nbsp;&nbsp;</span></td></tr><tr><td valign="top" class="createdate">Thursday, 17 November 2011 13:05</td></tr><tr><td valign="top">{paragraphs(text)}</td></tr><tr><td class="modifydate">Last Updated on Friday, 18 November 2011 08:30</td></tr></table><span class="article_separator">&nbsp;</span></td></tr></table></div><div id="rightcolumn"><div class="module"><h3>Popular</h3><ul class="mostread"><li><a href="/index.php?option=com_content&amp;id=700">Minister receives envoy</a></li></ul></div></div></div><div id="footer">Radio House, Abuja</div></div></body></html>"""
    return replayed(html, _NIGERIA, "20111201000000"), {
        "language": "en-gb",
        "title": title,
        "date": "2011-11-17",
        "date_modified": "2011-11-18",
        "body": text,
        "authors": ["Tunde Bello"],
        "breadcrumbs": ["Latest News"],
    }


@page("http://www.mw.example-land.de/sixcms/detail.php?id=41207&template=pm_detail", encoding="iso-8859-1")
def sixcms_german_state() -> tuple[str, Gold]:
    title = "Mehr Lehrstellen im Handwerk"
    lead = 'Wirtschaftsministerin Ute Lorenz: "Die Betriebe haben Wort gehalten"'
    text = [
        "Die Zahl der neu abgeschlossenen Ausbildungsverträge ist bis Ende August um 4,1 Prozent gestiegen. Das teilte Wirtschaftsministerin Ute Lorenz am Dienstag in Kiel mit.",
        "Besonders gefragt seien Berufe im Bau und in der Metallverarbeitung.",
        "Für Jugendliche ohne Lehrstelle gebe es am 24. September eine Nachvermittlungsbörse.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Ministerium für Wirtschaft</title></head>
<body><a name="oben"></a><table class="rahmen" width="900" cellpadding="0" cellspacing="0"><tr><td class="logo" colspan="3"><img src="/sixcms/media.php/12/kopf.jpg" alt=""></td></tr><tr><td class="nav" width="180" valign="top"><div class="n1"><a href="/sixcms/detail.php?id=100">Ministerium</a></div><div class="n1a"><a href="/sixcms/detail.php?id=101">Presse</a></div><div class="n2"><a href="/sixcms/list.php?page=pm">Pressemitteilungen</a></div></td>
<td class="content" valign="top"><div class="datum">13.09.2005</div><div class="dachzeile">Ausbildungsmarkt</div><div class="titel">{title}</div><div class="unterzeile">{lead}</div><div class="text">{text[0]}<br><br>{text[1]}<br><br>{text[2]}</div><div class="downloads"><b>Downloads</b><br><a href="/sixcms/media.php/12/statistik_ausbildung.xls" target="_blank">Statistik Ausbildung</a> [xls | 54 KB]</div><div class="funktion"><a href="/sixcms/detail.php?id=41207&amp;template=pm_druck">Druckversion</a> | <a href="#oben">nach oben</a></div></td>
<td class="service" width="180" valign="top"><div class="kasten"><b>Pressesprecher</b><br>Harm Jensen<br>Tel. 0431 555-4420</div></td></tr></table></body></html>"""
    url = "http://www.mw.example-land.de/sixcms/media.php/12/statistik_ausbildung.xls"
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "date": "2005-09-13",
        "body": text,
        "attachments": [file(url, "Statistik Ausbildung", 54 * KB)],
        "breadcrumbs": [],
    }


@page(
    "http://www.mec.example.es/gabipren/noticia.asp?id=3377", encoding="iso-8859-1", content_type="text/html"
)
def spanish_asp_fonts() -> tuple[str, Gold]:
    title = "EL MINISTERIO CONVOCA 12.000 BECAS DE INGLÉS"
    text = [
        "Madrid, 14 de febrero de 2004. El Ministerio ha convocado hoy 12.000 becas para cursos de inglés en el extranjero durante el próximo verano.",
        "Las solicitudes pueden presentarse hasta el 15 de marzo en las oficinas de correos.",
        "Cada beca está dotada con 1.600 euros.",
    ]
    html = f"""<HTML><HEAD><TITLE>Gabinete de Prensa</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399">
<TABLE BORDER=0 WIDTH=600 ALIGN=CENTER><TR><TD><IMG SRC="img/cabecera.gif" WIDTH=600 HEIGHT=60></TD></TR><TR><TD ALIGN=RIGHT><FONT FACE="Arial" SIZE=1><A HREF="default.asp">Inicio</A> | <A HREF="noticias.asp">Todas las noticias</A></FONT></TD></TR>
<TR><TD><FONT FACE="Arial" SIZE=4 COLOR="#003399"><B>{title}</B></FONT><BR><BR><FONT FACE="Arial" SIZE=2>{text[0]}</FONT><BR><BR><FONT FACE="Arial" SIZE=2>{text[1]}</FONT><BR><BR><FONT FACE="Arial" SIZE=2>{text[2]}</FONT><BR><BR><FONT FACE="Arial" SIZE=2><A HREF="docs/convocatoria.doc">Texto de la convocatoria</A> (doc, 61 KB)</FONT></TD></TR>
<TR><TD ALIGN=CENTER><FONT FACE="Arial" SIZE=1>Gabinete de Prensa - C/ Alcal&aacute;, 34 - Tel. 91 555 80 00<BR><A HREF="mailto:prensa@mec.example.es">prensa@mec.example.es</A></FONT></TD></TR></TABLE></BODY></HTML>"""
    url = "http://www.mec.example.es/gabipren/docs/convocatoria.doc"
    return html, {
        "language": "es",
        "language_also": [None],
        "title": title,
        "date": "2004-02-14",
        "body": [*text, "Texto de la convocatoria (doc, 61 KB)"],
        "body_also": [text],
        "links": [url],
        "links_also": [[]],
        "attachments": [file(url, "Texto de la convocatoria", 61 * KB)],
        "breadcrumbs": [],
    }


@page(
    "http://www.interieur.example.fr/rubriques/c/c1_le_ministre/c13_discours/2003_06_11_secu",
    encoding="iso-8859-1",
)
def french_frame_content() -> tuple[str, Gold]:
    title = "Présentation du plan de sécurité routière"
    text = [
        "Le ministre a présenté mercredi, au centre autoroutier de Rosny, les mesures prises pour les départs en vacances.",
        "Huit mille policiers et gendarmes seront mobilisés chaque jour jusqu’au 31 août.",
        "Les contrôles de vitesse seront renforcés sur les trente axes les plus dangereux.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><base target="_top"><title>{title}</title><script language="JavaScript">if (top==self) top.location.href="/index.htm?page="+self.location.href;</script></head>
<body bgcolor="#ffffff" marginwidth="10"><p align="right"><font size="2" face="Verdana, Arial">11 juin 2003</font></p><p align="center"><font size="4" face="Verdana, Arial" color="#000099"><b>{title}</b></font></p><p align="justify"><font size="2" face="Verdana, Arial">{text[0]}</font></p><table align="right" width="220" cellpadding="4"><tr><td><img src="images/rosny.jpg" width="210" height="140" alt=""></td></tr><tr><td align="center"><font size="1" face="Verdana, Arial"><i>Le ministre au centre de Rosny</i></font></td></tr></table><p align="justify"><font size="2" face="Verdana, Arial">{text[1]}</font></p><p align="justify"><font size="2" face="Verdana, Arial">{text[2]}</font></p><p align="center"><font size="2" face="Verdana, Arial"><a href="plan.rtf">T&eacute;l&eacute;charger le plan</a> (format RTF, 120 Ko)</font></p><hr><p align="center"><a href="#haut"><img src="/images/haut.gif" width="40" height="15" border="0" alt="Haut de page"></a></p></body></html>"""
    base = "http://www.interieur.example.fr/rubriques/c/c1_le_ministre/c13_discours"
    return html, {
        "language": "fr",
        "language_also": [None],
        "title": title,
        "date": "2003-06-11",
        "body": [*text, "Télécharger le plan (format RTF, 120 Ko)"],
        "body_also": [text],
        "links": [f"{base}/plan.rtf"],
        "links_also": [[]],
        "images": [picture(f"{base}/images/rosny.jpg", "Le ministre au centre de Rosny", role="inline")],
        "attachments": [file(f"{base}/plan.rtf", "Télécharger le plan", 120 * KB)],
        "attachments_also": [[file(f"{base}/plan.rtf", "le plan", 120 * KB)]],
        "breadcrumbs": [],
    }


@page("http://www.fda.example.gov/bbs/topics/NEWS/2005/NEW01155.html")
def american_agency_release_2005() -> tuple[str, Gold]:
    title = "Agency Approves First Test for Shellfish Allergy"
    text = [
        "The agency today approved the first laboratory test that detects antibodies against shellfish in a drop of blood.",
        '"This test will spare many patients a risky challenge in the clinic," said the Acting Commissioner.',
        "The test is manufactured by Harbor Diagnostics of Portland, Maine.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{title}</title>{metas({"description": "News release"})}</head>
<body bgcolor="#FFFFFF"><a href="#content"><img src="/graphics/spacer.gif" alt="Skip navigation" width="1" height="1" border="0"></a><table width="100%" cellpadding="0" cellspacing="0"><tr><td><img src="/graphics/agencylogo.gif" alt="Agency Logo--links to home page" width="120" height="60"></td><td align="right"><a href="/default.htm">Home Page</a> | <a href="/search.html">Search</a> | <a href="/opacom/hpchoice.html">A-Z Index</a> | <a href="/comments.html">Contact</a></td></tr></table>
<a name="content"></a><h1 align="center">News Release</h1><table width="90%" align="center"><tr><td valign="top"><b>FOR IMMEDIATE RELEASE</b><br>P05-11<br>March 15, 2005</td><td align="right" valign="top">Media Inquiries:<br>Ann Cole, 301-555-6242<br>Consumer Inquiries:<br>888-INFO-TST</td></tr></table><h2 align="center">{title}</h2>{paragraphs(text)}<p align="center">####</p><hr><p align="center"><a href="/bbs/topics/news/new2005.html">Media Page</a> | <a href="/default.htm">Home Page</a></p><p align="center"><font size="-1">Office of Public Affairs<br>Web page uploaded by jch 2005-MAR-15.</font></p></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2005-03-15",
        "body": text,
        "body_also": [[*text, "####"]],
        "breadcrumbs": [],
    }

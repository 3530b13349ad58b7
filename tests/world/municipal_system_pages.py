"""News pages of the systems that towns, communes and provinces run: Sitepark, i-web, RiSKommunal, Antee, Acos, CivicPlus, OpenCity, Jalios."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.stadt-erlenau.example.de/stadt-rathaus/aktuelles/meldungen/radstation-oeffnet.php")
def sitepark_german_city() -> tuple[str, Gold]:
    title = "Neue Radstation am Hauptbahnhof öffnet"
    lead = "Ab Montag können 320 Räder sicher und trocken abgestellt werden. Die ersten vier Wochen sind kostenlos."
    text = [
        "Oberbürgermeisterin Karin Thiele hat die neue Radstation am Freitag gemeinsam mit dem Baudezernenten eröffnet.",
        'Die Plätze lassen sich über die <a href="https://radstation.example.de/buchen" class="SP-Link SP-Iconized--left SP-Link--external" target="_blank">Buchungsseite der Stadtwerke</a> reservieren.',
        "Der Bau hat 2,4 Millionen Euro gekostet, davon trägt das Land 70 Prozent.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} | Stadt Erlenau</title>{metas({"description": lead, "og:title": title, "og:type": "website"})}</head>
<body class="SP-default"><div class="SP-PageGrid"><header class="SP-Header"><a href="/index.php" class="SP-Header__logo"><img src="/WebRoot/logo.svg" alt="Stadt Erlenau"></a><nav class="SP-Header__navigation"><ul><li><a href="/stadt-rathaus/">Stadt &amp; Rathaus</a></li><li><a href="/leben/">Leben</a></li></ul></nav></header>
<nav class="SP-Breadcrumb" aria-label="Brotkrümel"><ol class="SP-Breadcrumb__list"><li><a href="/index.php">Startseite</a></li><li><a href="/stadt-rathaus/">Stadt &amp; Rathaus</a></li><li><a href="/stadt-rathaus/aktuelles/">Aktuelles</a></li><li><span>{title}</span></li></ol></nav>
<main id="SP-Content"><article class="SP-ArticleContent"><header class="SP-ArticleHeader"><p class="SP-ArticleHeader__date SP-Kicker"><time datetime="2022-05-06">06.05.2022</time></p><h1 class="SP-ArticleHeader__headline">{title}</h1><div class="SP-ArticleHeader__intro SP-Intro"><p>{lead}</p></div></header>
<section class="SP-Text"><div class="SP-Paragraph"><div class="SP-Media SP-Grid__full"><figure class="SP-Media__figure"><picture class="SP-Picture"><source srcset="/medien/bilder/radstation.jpg.scaled/aa11.webp" media="(min-width:768px)"><img src="/medien/bilder/radstation.jpg.scaled/bb22.jpg" alt="Zwei Frauen vor einem Doppelstockparker" class="SP-Image"></picture><figcaption class="SP-Media__caption">Karin Thiele probiert einen der Doppelstockparker aus. <small class="SP-Copyright">© Stadt Erlenau / Mia Roth</small></figcaption></figure></div><p>{text[0]}</p><p>{text[1]}</p></div></section>
<section class="SP-Text"><h2 class="SP-Headline--paragraph">Land übernimmt den größten Teil</h2><div class="SP-Paragraph"><p>{text[2]}</p></div></section>
<section class="SP-LinkList"><h2 class="SP-Headline--section">Downloads</h2><ul><li><a class="SP-Link SP-Link--download" href="/medien/dokumente/lageplan-radstation.pdf" download><span class="SP-Link__text">Lageplan der Radstation</span> <span class="SP-Link__meta">(PDF, 1,2 MB)</span></a></li></ul></section>
<section class="SP-ContactBox"><h2>Kontakt</h2><div class="SP-Contact"><p>Presseamt<br>Rathausplatz 1</p><a href="mailto:presse@stadt-erlenau.example.de">presse@stadt-erlenau.example.de</a></div></section></article>
<section class="SP-TeaserList"><h2>Weitere Meldungen</h2><article class="SP-Teaser"><a href="/stadt-rathaus/aktuelles/meldungen/freibad.php"><h3>Freibad startet in die Saison</h3><p>Am 14. Mai geht es los.</p></a></article></section></main><footer class="SP-Footer"><p>© Stadt Erlenau</p></footer></div></body></html>"""
    base = "https://www.stadt-erlenau.example.de/medien"
    urls = [f"{base}/bilder/radstation.jpg.scaled/bb22.jpg", f"{base}/bilder/radstation.jpg.scaled/aa11.webp"]
    caption = ("Karin Thiele probiert einen der Doppelstockparker aus.", "Stadt Erlenau / Mia Roth", "inline")
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2022-05-06",
        "body": [*plains(text[:2]), "Land übernimmt den größten Teil", text[2]],
        "links": ["https://radstation.example.de/buchen"],
        "images": [picture(urls[0], *caption)],
        "images_also": [[picture(url, *caption[:2], role)] for url in urls for role in ("lead", "inline")],
        "attachments": [
            file(f"{base}/dokumente/lageplan-radstation.pdf", "Lageplan der Radstation", round(1.2 * MB))
        ],
        "breadcrumbs": ["Stadt & Rathaus", "Aktuelles"],
    }


@page("https://www.oberwilen.example.ch/aktuellesinformationen/1284511", country="CH")
def iweb_swiss_commune() -> tuple[str, Gold]:
    title = "Sperrung der Dorfstrasse vom 7. bis 18. Juni"
    text = [
        "Die Gemeinde erneuert die Wasserleitung zwischen Kirche und Bahnübergang. Die Dorfstrasse bleibt in dieser Zeit für den Durchgangsverkehr gesperrt.",
        "Der Bus 216 hält während der Bauzeit an der Ersatzhaltestelle beim Schulhaus.",
    ]
    html = f"""<!DOCTYPE html><html lang="de-CH"><head><meta charset="utf-8"><title>Gemeinde Oberwilen - {title}</title><meta name="generator" content="i-CMS"></head>
<body class="icms"><div id="top"><a href="/" class="logo"><img src="/themes/oberwilen/logo.png" alt="Gemeinde Oberwilen"></a><div id="nav"><ul><li><a href="/politik">Politik</a></li><li><a href="/verwaltung">Verwaltung</a></li><li><a href="/aktuellesinformationen">Aktuelles</a></li></ul></div></div>
<div id="hauptinhalt"><div class="icms-breadcrumb"><a href="/">Startseite</a> / <a href="/aktuelles">Aktuelles</a> / <a href="/aktuellesinformationen">Neuigkeiten</a></div>
<div id="content"><h1 class="contentTitle">{title}</h1><p class="icms-newsdatum">27. Mai 2021</p><div class="icms-wysiwyg">{paragraphs(text)}</div>
<h2>Dokumente</h2><div class="icms-dt-wrapper"><table class="icms-dt table" summary="Dokumente"><thead><tr><th>Name</th><th>Download</th></tr></thead><tbody><tr><td>Umleitungsplan</td><td><a href="/_docn/3190221/Umleitungsplan.pdf">Download <span class="sr-only">Umleitungsplan</span></a> (PDF, 684 kB)</td></tr></tbody></table></div>
<h2>Kontakt</h2><table class="icms-contact"><tr><td><a href="/personenregister/1102">Tiefbau</a></td><td>Tel. 044 555 12 12</td><td><a href="mailto:tiefbau@oberwilen.example.ch">tiefbau@oberwilen.example.ch</a></td></tr></table>
<p class="icms-back"><a href="/aktuellesinformationen">zur Übersicht</a></p></div></div>
<div id="footer"><p>Gemeinde Oberwilen, Dorfstrasse 4</p><p><a href="/impressum">Impressum</a> © 2021 Alle Rechte vorbehalten.</p></div></body></html>"""
    return html, {
        "language": "de-CH",
        "title": title,
        "date": "2021-05-27",
        "body": text,
        "attachments": [
            file(
                "https://www.oberwilen.example.ch/_docn/3190221/Umleitungsplan.pdf",
                "Umleitungsplan",
                684 * KB,
            )
        ],
        "breadcrumbs": ["Aktuelles", "Neuigkeiten"],
    }


@page(
    "https://www.kirchfeld.example.at/system/web/news.aspx?menuonr=218282&detailonr=224739112", country="AT"
)
def riskommunal_austrian_commune() -> tuple[str, Gold]:
    title = "Musikschule feiert 40 Jahre"
    text = [
        "Mit einem Fest im Stadtsaal hat die Musikschule am Samstag ihr vierzigjähriges Bestehen gefeiert.",
        "Bürgermeister Franz Lehner dankte den 22 Lehrkräften und überreichte der Direktorin die Ehrennadel.",
        "Durch den Abend führte die Bläserklasse der Mittelschule.",
    ]
    shots = [
        ("1101", "Die Bläserklasse"),
        ("1102", "Direktorin Eva Gruber mit der Ehrennadel"),
        ("1103", "Volles Haus im Stadtsaal"),
    ]
    tiles = "".join(
        f'<div class="bemGallery__item"><a class="bemGallery__link" data-fancybox="g224739112" data-caption="{caption}" href="/system/web/getimage.ashx?fileid={number}&amp;size=L"><img src="/system/web/getimage.ashx?fileid={number}&amp;size=S" alt="{caption}" width="210" height="140"></a></div>'
        for number, caption in shots
    )
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>Stadtgemeinde Kirchfeld - {title}</title>{metas({"og:title": title, "og:type": "article"})}</head>
<body class="ris"><form id="aspnetForm" action="./news.aspx?menuonr=218282&amp;detailonr=224739112" method="post"><input type="hidden" name="__VIEWSTATE" value="dDwt"><div class="bemHeader"><a href="/"><img src="/wappen.png" alt="Kirchfeld"></a><ul class="bemMenu"><li><a href="/system/web/default.aspx?menuonr=218279">Rathaus</a></li><li><a href="/system/web/news.aspx?menuonr=218282">Neuigkeiten</a></li></ul></div>
<div class="bemBreadcrumb"><span>Sie sind hier: </span><a href="/">Startseite</a> &raquo; <a href="/system/web/default.aspx?menuonr=218279">Rathaus</a> &raquo; <a href="/system/web/news.aspx?menuonr=218282">Neuigkeiten</a></div>
<div id="content" class="bemContent"><div class="bemContainer bemContainer--content"><h1 class="ris-headline">{title}</h1><div class="ris-subline">Neuigkeiten | 19.11.2019</div><div class="bemTextContent">{paragraphs(text)}</div>
<div class="bemGallery"><div class="bemGallery__items">{tiles}</div></div><div class="bemFooterLine"><span>19.11.2019 08:30</span></div></div></div>
<div class="bemFooter"><p>Stadtgemeinde Kirchfeld, Hauptplatz 1, <a href="mailto:stadt@kirchfeld.example.at">stadt@kirchfeld.example.at</a></p></div></form></body></html>"""
    base = "https://www.kirchfeld.example.at/system/web/getimage.ashx?fileid="
    return html, {
        "language": "de-AT",
        "title": title,
        "date": "2019-11-19",
        "date_also": ["2019-11-19T08:30+01:00"],
        "body": text,
        "gallery": [picture(f"{base}{number}&size=L", caption) for number, caption in shots],
        "breadcrumbs": ["Rathaus", "Neuigkeiten"],
    }


@page("https://www.obec-lhotka.example.cz/odstavka-vody/d-4211", country="CZ")
def antee_czech_village() -> tuple[str, Gold]:
    title = "Odstávka vody v ulici Na Kopci"
    text = [
        "Vodárenská společnost oznamuje, že ve čtvrtek 18. března 2021 od 8 do 14 hodin nepoteče voda v ulici Na Kopci.",
        "Cisterna s pitnou vodou bude přistavena u hasičské zbrojnice. Děkujeme za pochopení.",
    ]
    html = f"""<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>{title} | Obec Lhotka</title><meta name="author" content="Antee s.r.o."></head>
<body id="page4211" class="subpage"><p id="noscript"><a href="#skip-pagecontent" accesskey="2">Přejít na obsah</a></p><div id="ipocontainer"><div id="ipoheader"><a href="/" class="header-logo"><span class="site-name">Obec Lhotka</span></a></div><div class="menu-toggler">Menu</div><nav id="ipotopmenu"><ul class="topmenulevel1"><li><a href="/obecni-urad">Obecní úřad</a></li><li><a href="/aktuality">Aktuality</a></li></ul></nav>
<div id="ipomain"><div class="data-aggregator-calendar"><h4>Kalendář</h4><table><tr><td>1</td><td>2</td></tr></table></div><div id="ipopage"><div id="iponavigation"><h5 class="hiddenMenu">Drobečková navigace</h5><p><a href="/">Úvod</a> &gt; <a href="/aktuality">Aktuality</a> &gt; <span class="currentPage">{title}</span></p></div>
<div class="ipopagetext"><div class="article view-detail content"><h1>{title}</h1><div class="article"><div class="paragraph text clearfix">{paragraphs(text)}</div><div class="files"><h5>Soubory</h5><ul><li><a href="/file/8812/oznameni_vak.pdf" class="pdf">oznameni_vak.pdf</a> <span>PDF, 210,4 kB</span></li></ul></div><div class="dates"><span>Datum vložení: 11. 3. 2021 9:14</span><br><span>Datum poslední aktualizace: 12. 3. 2021 7:50</span></div><p class="author">Autor: <span>Správce Webu</span></p></div></div></div></div></div>
<div id="ipocopyright"><p>2021 Lhotka, oficiální stránky obce, <a href="/prohlaseni">Prohlášení o přístupnosti</a></p></div></div></body></html>"""
    return html, {
        "language": "cs",
        "title": title,
        "date": "2021-03-11T09:14+01:00",
        "date_modified": "2021-03-12T07:50+01:00",
        "body": text,
        "attachments": [
            file(
                "https://www.obec-lhotka.example.cz/file/8812/oznameni_vak.pdf",
                "oznameni_vak.pdf",
                round(210.4 * KB),
            )
        ],
        "authors": ANY,
        "breadcrumbs": ["Aktuality"],
    }


@page("https://www.fjordvik.example.kommune.no/aktuelt/barnehagepriser.4412.aspx", country="NO")
def acos_norwegian_commune() -> tuple[str, Gold]:
    title = "Lavere barnehagepriser fra august"
    lead = "Kommunestyret vedtok torsdag å sette ned foreldrebetalingen med 300 kroner i måneden."
    text = [
        "Endringen gjelder både kommunale og private barnehager. Foreldre trenger ikke å gjøre noe selv.",
        "– Dette er penger som merkes, sier ordfører Liv Berge.",
    ]
    html = f"""<!DOCTYPE html><html lang="no"><head><meta charset="utf-8"><title>{title} - Fjordvik kommune</title><meta name="description" content="{lead}"><meta name="generator" content="Acos CMS"></head>
<body><div id="topp"><a class="logo" href="/"><img src="/Handlers/logo.svg" alt="Fjordvik kommune"></a><ul class="hovedmeny"><li><a href="/tjenester/">Tjenester</a></li><li><a href="/aktuelt/">Aktuelt</a></li></ul></div>
<div class="brodsmuler"><a href="/">Forside</a> / <a href="/aktuelt/">Aktuelt</a> / {title}</div>
<div class="rad"><div class="kolonne-8"><h1>{title}</h1><div class="i-bilde"><img src="/Handlers/bv.ashx/i8f2/w700/barnehage.jpg" alt="Barn i sandkasse"><div class="i-bildetekst">Solbakken barnehage har plass til 60 barn. Foto: Ola Nes</div></div>
<div class="i-ingress">{lead}</div><div class="i-tekst">{paragraphs(text)}<h2>Slik blir prisene</h2><table class="tabell"><tr><th>Plass</th><th>Nå</th><th>Fra august</th></tr><tr><td>Hel</td><td>3 315 kr</td><td>3 015 kr</td></tr><tr><td>Halv</td><td>1 990 kr</td><td>1 810 kr</td></tr></table></div>
<div class="i-metadata">Publisert av Siri Moen. Publisert 17.06.2022 10.12. Sist endret 20.06.2022 08.01</div></div><div class="kolonne-4"><div class="boks"><h2>Kontakt</h2><p>Servicetorget<br>Telefon 55 55 01 00<br><a href="mailto:post@fjordvik.example.kommune.no">Send e-post</a></p></div></div></div>
<div id="bunn"><p>Fjordvik kommune, Strandgata 2</p></div></body></html>"""
    return html, {
        "language": "no",
        "title": title,
        "lead": lead,
        "date": "2022-06-17T10:12+02:00",
        "date_modified": "2022-06-20T08:01+02:00",
        "body": [
            *text,
            "Slik blir prisene",
            "Plass | Nå | Fra august",
            "Hel | 3 315 kr | 3 015 kr",
            "Halv | 1 990 kr | 1 810 kr",
        ],
        "images": [
            picture(
                "https://www.fjordvik.example.kommune.no/Handlers/bv.ashx/i8f2/w700/barnehage.jpg",
                "Solbakken barnehage har plass til 60 barn.",
                "Ola Nes",
            )
        ],
        "authors": ["Siri Moen"],
        "authors_also": [[]],
        "breadcrumbs": ["Aktuelt"],
    }


@page("https://www.millbrook.example.gov/CivicAlerts.aspx?AID=412")
def civicplus_american_city() -> tuple[str, Gold]:
    title = "Leaf collection begins October 17"
    text = [
        "The City of Millbrook will start its curbside leaf collection on Monday, October 17. Crews visit each street three times until the first snow.",
        "Please rake leaves to the curb, not into the street, and keep storm drains clear.",
        'The schedule of each district is on the <a href="/DocumentCenter/View/2210/Leaf-Map-PDF" target="_blank">leaf collection map (PDF)</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>News Flash • {title}</title>{metas({"og:title": title, "og:type": "website"})}</head>
<body><div class="siteWrap"><header class="siteHeader"><a href="/27/Home"><img src="/ImageRepository/Document?documentID=20" alt="Millbrook Homepage"></a><nav id="mainNav"><ol class="topMenu"><li><a href="/31/Government">Government</a></li><li><a href="/35/Residents">Residents</a></li></ol></nav></header>
<div class="breadCrumbs" id="breadCrumbs"><ol class="breadCrumbs semanticList"><li><a href="/27/Home">Home</a></li><li><a href="/CivicAlerts.aspx">News Flash</a></li></ol></div>
<main id="page"><div class="moduleContentNew"><h1 id="versionHeadLine">News Flash</h1><div id="CA_pageContent"><div class="item"><h3 class="titleNew category">Public Works</h3><div class="date">Posted on: September 28, 2022</div><h2 class="headline">{title}</h2><img class="thumb" src="/ImageRepository/Document?documentID=3121" alt="Leaf truck"><div class="fr-view">{paragraphs(text)}</div></div>
<div class="prevNext"><a class="prev" href="/CivicAlerts.aspx?AID=411"><span>⇐</span>Previous</a><div class="heading">Council approves park budget</div><a class="next" href="/CivicAlerts.aspx?AID=413">Next<span>⇒</span></a><div class="heading">Library hours change</div></div>
<h4 class="otherNews">Other News in Public Works</h4><ul class="relatedNews"><li><a href="/CivicAlerts.aspx?AID=398">Water main work on Elm Street</a><span>Posted on: August 30, 2022</span></li><li><a href="/CivicAlerts.aspx?AID=377">Paving schedule released</a><span>Posted on: July 12, 2022</span></li></ul></div></div></main>
<footer><h3>Contact Us</h3><p>1 Main Street, Millbrook</p><p>Government Websites by <a href="https://www.civicplus.example.com">CivicPlus®</a></p></footer></div></body></html>"""
    base = "https://www.millbrook.example.gov"
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-09-28",
        "body": plains(text),
        "links": [f"{base}/DocumentCenter/View/2210/Leaf-Map-PDF"],
        "attachments": [
            file(
                f"{base}/DocumentCenter/View/2210/Leaf-Map-PDF", "leaf collection map (PDF)", extension="pdf"
            )
        ],
        "attachments_also": [
            [file(f"{base}/DocumentCenter/View/2210/Leaf-Map-PDF", "leaf collection map", extension="pdf")]
        ],
        "images": [picture(f"{base}/ImageRepository/Document?documentID=3121")],
        "images_also": [[]],
        "breadcrumbs": ["News Flash"],
    }


@page("https://www.comune.montefiore.example.it/Novita/Comunicati/Riapre-la-biblioteca-civica")
def opencity_italian_town() -> tuple[str, Gold]:
    title = "Riapre la biblioteca civica"
    lead = "Conclusi i lavori di adeguamento sismico: da sabato 12 marzo la sede di via Roma torna ad accogliere i lettori."
    text = [
        "La sala studio passa da 40 a 75 posti e resterà aperta fino alle 22.",
        "L’assessora alla Cultura invita la cittadinanza all’inaugurazione, sabato alle 10.30.",
    ]
    html = f"""<!doctype html><html lang="it"><head><meta charset="utf-8"><title>{title} / Comunicati / Novità / Comune di Montefiore</title>{metas({"description": lead, "og:title": title, "og:type": "website"})}</head>
<body><div class="skiplinks"><a class="visually-hidden-focusable" href="#main-container">Vai ai contenuti</a></div><header class="it-header-wrapper"><a href="/"><div class="it-brand-title">Comune di Montefiore</div></a><nav><ul class="navbar-nav"><li class="nav-item"><a href="/Amministrazione">Amministrazione</a></li><li class="nav-item"><a href="/Novita">Novità</a></li></ul></nav></header>
<main><div class="container" id="main-container"><div class="row"><div class="cmp-breadcrumbs"><nav class="breadcrumb-container" aria-label="breadcrumb"><ol class="breadcrumb" data-element="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/Novita">Novità</a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/Novita/Comunicati">Comunicati</a><span class="separator">/</span></li><li class="breadcrumb-item active" aria-current="page">{title}</li></ol></nav></div></div></div>
<div class="container"><div class="row"><div class="col-lg-8 px-lg-4 py-lg-2"><h1 data-audience="novita">{title}</h1><p class="lead">{lead}</p><div class="row mt-5 mb-4"><div class="col-6"><small>Data:</small><p class="fw-semibold font-monospace">10 marzo 2022</p></div><div class="col-6"><small>Tempo di lettura:</small><p class="fw-semibold">1 min</p></div></div></div>
<div class="col-lg-3 offset-lg-1"><div class="dropdown d-inline"><button class="btn btn-dropdown">Condividi</button><div class="dropdown-menu"><a href="https://social.example.com/share">Facebook</a></div></div><div class="mt-4 mb-4"><h6><small>Argomenti</small></h6><a class="chip" href="/argomenti/cultura"><span class="chip-label">Cultura</span></a></div></div></div></div>
<div class="container-fluid my-3"><div class="row"><figure class="figure px-0 img-full"><img src="/var/montefiore/storage/images/novita/biblioteca/4512-1-ita-IT/biblioteca_reference.jpg" class="figure-img img-fluid" alt="La sala studio"><figcaption class="figure-caption text-center pt-3">La nuova sala studio</figcaption></figure></div></div>
<div class="container"><div class="row border-top"><aside class="col-lg-4"><div class="navbar it-navscroll-wrapper"><h3>Indice della pagina</h3><ul class="link-list"><li><a href="#descrizione">Descrizione</a></li><li><a href="#documenti">Documenti</a></li></ul></div></aside>
<section class="col-lg-8 it-page-sections-container"><article id="descrizione" class="it-page-section mb-5"><h2 class="my-3">Descrizione</h2><div class="richtext-wrapper lora">{paragraphs(text)}</div></article><article id="documenti" class="it-page-section mb-5"><h2>Documenti</h2><div class="card-wrapper"><div class="card card-teaser"><svg class="icon"><use href="#it-clip"></use></svg><div class="card-body"><h5 class="card-title"><a href="/content/download/8831/92211/file/orari.pdf">Orari della biblioteca</a></h5><p class="card-text">(File application/pdf 187 kB)</p></div></div></div></article>
<article id="a-cura-di" class="it-page-section mb-5"><h2>A cura di</h2><div class="card"><a href="/Amministrazione/Uffici/Cultura">Ufficio Cultura</a><p>Piazza Grande 3</p></div></article><p class="text-paragraph-small mb-0">Ultimo aggiornamento: <strong>11 marzo 2022, 09:05</strong></p></section></div></div></main>
<footer class="it-footer"><p>Comune di Montefiore</p></footer></body></html>"""
    base = "https://www.comune.montefiore.example.it"
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date": "2022-03-10",
        "date_modified": "2022-03-11",
        "body": ["Descrizione", *text],
        "body_also": [text],
        "images": [
            picture(
                f"{base}/var/montefiore/storage/images/novita/biblioteca/4512-1-ita-IT/biblioteca_reference.jpg",
                "La nuova sala studio",
            )
        ],
        "attachments": [
            file(f"{base}/content/download/8831/92211/file/orari.pdf", "Orari della biblioteca", 187 * KB)
        ],
        "tags": ["Cultura"],
        "tags_also": [[]],
        "breadcrumbs": ["Novità", "Comunicati"],
    }


@page("https://www.departement-valombre.example.fr/jcms/prod_918221/fr/un-nouveau-college-a-saint-avre")
def jalios_french_department() -> tuple[str, Gold]:
    title = "Un nouveau collège à Saint-Avre"
    lead = "Le chantier du collège Simone-Veil a démarré lundi. Il accueillera 600 élèves à la rentrée 2023."
    text = [
        "Construit en bois local, l’établissement produira plus d’énergie qu’il n’en consomme.",
        "Le Département y consacre 18 millions d’euros, soit le plus gros investissement du mandat dans l’éducation.",
        "«&nbsp;Nous tenons notre promesse&nbsp;», s’est félicitée la présidente lors de la pose de la première pierre.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} - Département de Valombre</title><meta name="Generator" content="Jalios JCMS"></head>
<body class="jalios"><a class="sr-only" href="#contenu">Aller au contenu</a><header role="banner"><a href="jcms/j_6/fr/accueil"><img src="plugins/SitePlugin/images/logo.svg" alt="Valombre"></a><nav role="navigation"><ul><li><a href="jcms/prod_1/fr/actualites">Actualités</a></li></ul></nav></header>
<main role="main" id="contenu"><nav class="ds44-hide-mobile" aria-label="Vous êtes ici"><p class="ds44-fil-ariane"><a href="jcms/j_6/fr/accueil">Accueil</a> &gt; <a href="jcms/prod_1/fr/actualites">Actualités</a> &gt; {title}</p></nav>
<article class="ds44-container-large"><div class="ds44-lightBG ds44-posRel"><h1 class="h1-like mbs" id="titreActu">{title}</h1><p class="ds44-textLegend">Publié le 14 septembre 2021</p></div><div class="ds44-img50"><picture class="ds44-container-imgRatio"><img src="upload/docs/image/jpeg/2021-09/college_chantier.jpg" alt="" class="ds44-w100" id="img_1"></picture><p class="ds44-imgCaption">Pose de la première pierre, lundi 13 septembre – © V. Martel / Département</p></div>
<div class="grid-12"><div class="col-7"><p class="ds44-introduction">{lead}</p><div class="ds44-wysiwyg">{paragraphs(text)}</div><section class="ds44-box"><p class="ds44-box-heading">À télécharger</p><ul class="ds44-uiList"><li><a href="upload/docs/application/pdf/2021-09/dossier_college.pdf" title="Télécharger le dossier - PDF - 2,3 Mo - nouvelle fenêtre">Dossier de presse</a><span class="ds44-cardFile">PDF - 2,3 Mo</span></li></ul></section></div>
<aside class="col-4"><section class="ds44-box"><h2>Contact</h2><p>Direction de l’éducation<br>02 55 00 11 22</p></section></aside></div></article>
<section class="ds44-container-fluid"><h2>Sur le même thème</h2><ul><li><a href="jcms/prod_917002/fr/bus-scolaires">Bus scolaires : ce qui change</a></li></ul></section></main><footer role="contentinfo"><p>Hôtel du Département</p></footer></body></html>"""
    base = "https://www.departement-valombre.example.fr/jcms/prod_918221/fr"
    return html.replace("<head>", '<head><base href="https://www.departement-valombre.example.fr/">'), {
        "language": "fr",
        "title": title,
        "lead": lead,
        "date": "2021-09-14",
        "body": plains(text),
        "images": [
            picture(
                f"{base.split('/jcms')[0]}/upload/docs/image/jpeg/2021-09/college_chantier.jpg",
                "Pose de la première pierre, lundi 13 septembre",
                "V. Martel / Département",
            )
        ],
        "attachments": [
            file(
                f"{base.split('/jcms')[0]}/upload/docs/application/pdf/2021-09/dossier_college.pdf",
                "Dossier de presse",
                round(2.3 * MB),
            )
        ],
        "breadcrumbs": ["Actualités"],
    }

"""News pages of further offices between Ljubljana and Lisbon, each on a system of its own country or house."""

from __future__ import annotations

from tests.world.building import (
    ANY,
    Gold,
    file,
    items,
    json_ld,
    metas,
    page,
    paragraphs,
    picture,
)

KB, MB = 1024, 1024 * 1024


@page("https://www.gov.example.si/novice/2021-09-07-odprt-nov-predor/", country="SI")
def slovenian_portal() -> tuple[str, Gold]:
    title = "Odprt nov predor na Ljubelju"
    lead = "Po treh letih gradnje je za promet odprta druga cev predora."
    text = [
        "Minister za infrastrukturo je danes skupaj z avstrijskim kolegom slovesno odprl prenovljeni predor Ljubelj. Prenova je stala 19 milijonov evrov.",
        "V predoru je nameščena nova razsvetljava, sistem za odkrivanje požara in pet zavetišč za pešce.",
        "Promet bo v obe smeri stekel jutri ob šestih zjutraj.",
    ]
    html = f"""<!doctype html><html lang="sl"><head><meta charset="utf-8"><title>{title} | GOV.SI</title>{metas({"description": lead, "og:title": f"{title} | GOV.SI", "og:type": "website"})}</head>
<body><a class="visuallyhidden" href="#content">Pojdi na vsebino</a><header class="site-header"><a class="logo" href="/">Portal GOV.SI</a><nav class="main-nav"><ul><li><a href="/podrocja/">Področja</a></li><li><a href="/novice/">Novice</a></li></ul></nav></header>
<main id="content" class="content"><article class="news"><div class="container"><ol class="breadcrumbs" itemscope itemtype="http://schema.org/BreadcrumbList"><li><a href="/"><span>Domov</span></a></li><li><a href="/novice/"><span>Novice</span></a></li></ol>
<ul class="meta"><li class="date"><time datetime="2021-09-07">7. 9. 2021</time></li><li class="institution"><a href="/drzavni-organi/ministrstva/mzi/">Ministrstvo za infrastrukturo</a></li></ul><h1>{title}</h1><div class="subtitle"><p>{lead}</p></div>
<ul class="slider"><li class="slide"><figure><a href="/assets/predor1.jpg" class="img-popup"><img src="/assets/_processed_/predor1_w.jpg" alt="Predor"></a><figcaption>Odprtje predora | <span class="author">Avtor: Nebojša Tejić/STA</span></figcaption></figure></li><li class="slide"><figure><a href="/assets/predor2.jpg" class="img-popup"><img src="/assets/_processed_/predor2_w.jpg" alt="Ministra"></a><figcaption>Ministra pred predorom | <span class="author">Avtor: MZI</span></figcaption></figure></li></ul>
<div class="content-text">{paragraphs(text)}</div></div></article><section class="more-news"><h2>Povezane novice</h2><ul><li><a href="/novice/x/">Nova kolesarska povezava</a></li></ul></section></main><footer><p>Gregorčičeva 20, Ljubljana</p></footer></body></html>"""
    base = "https://www.gov.example.si/assets"
    return html, {
        "language": "sl",
        "title": title,
        "lead": lead,
        "date": "2021-09-07",
        "body": text,
        "gallery": [
            picture(f"{base}/predor1.jpg", "Odprtje predora", "Nebojša Tejić/STA"),
            picture(f"{base}/predor2.jpg", "Ministra pred predorom", "MZI"),
        ],
        "authors": ANY,
        "breadcrumbs": ["Novice"],
    }


@page("https://www.minzp.example.sk/spravy/nova-chranena-oblast.html")
def slovak_ministry_own_system() -> tuple[str, Gold]:
    title = "Vyhlásili novú chránenú oblasť v Slovenskom krase"
    text = [
        "Ministerstvo životného prostredia vyhlásilo prírodnú rezerváciu s rozlohou 820 hektárov. Územie je domovom vzácnych netopierov a orchideí.",
        "O rezerváciu sa bude starať správa národného parku, ktorá na to dostane 300-tisíc eur.",
        "Turistické chodníky zostanú prístupné po celý rok.",
    ]
    html = f"""<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><title>Ministerstvo životného prostredia SR - {title}</title></head>
<body><div class="page"><div class="head"><a href="/"><img src="/img/znak.png" alt="Štátny znak"></a><ul class="topnav"><li><a href="/ministerstvo/">Ministerstvo</a></li><li><a href="/spravy/">Správy</a></li></ul></div>
<div class="omrvinky"><a href="/">Úvod</a> / <a href="/spravy/">Správy</a></div><div class="main-col"><h1>{title}</h1><p class="cas">Publikované: 22.04.2020, aktualizované: 23.04.2020</p><div class="obsah-clanku">{paragraphs(text)}</div>
<div class="subory"><h2>Súbory na stiahnutie</h2><table><tr><th>Názov</th><th>Typ</th><th>Veľkosť</th></tr><tr><td><a href="/files/mapa.pdf">Mapa územia</a></td><td>PDF</td><td>1,8 MB</td></tr></table></div></div>
<div class="side-col"><h3>Kalendár</h3><p>24.04.2020 Rokovanie vlády</p></div><div class="foot">Námestie Ľ. Štúra 1, Bratislava</div></div></body></html>"""
    return html, {
        "language": "sk",
        "title": title,
        "date": "2020-04-22",
        "date_modified": "2020-04-23",
        "body": text,
        "attachments": [file("https://www.minzp.example.sk/files/mapa.pdf", "Mapa územia", round(1.8 * MB))],
        "breadcrumbs": ["Správy"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.mfa.example.gr/epikairotita/anakoinoseis/synantisi.html")
def greek_drupal_views() -> tuple[str, Gold]:
    title = "Συνάντηση Υφυπουργού με αντιπροσωπεία αποδήμων"
    text = [
        "Ο Υφυπουργός Εξωτερικών συναντήθηκε σήμερα με αντιπροσωπεία ελληνικών κοινοτήτων της Αυστραλίας. Κατά τη συνάντηση συζητήθηκε η διδασκαλία της ελληνικής γλώσσας.",
        "Ο Υφυπουργός ανακοίνωσε ότι δέκα εκπαιδευτικοί θα αποσπαστούν στη Μελβούρνη από τον Σεπτέμβριο.",
    ]
    date = "Πέμπτη, 09 Μαρτίου 2023"
    html = f"""<!DOCTYPE html><html lang="el" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Υπουργείο Εξωτερικών</title><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /></head>
<body class="path-node"><header><a href="/" rel="home">Υπουργείο Εξωτερικών</a><nav><ul><li><a href="/to-ypourgeio">Το Υπουργείο</a></li><li><a href="/epikairotita">Επικαιρότητα</a></li></ul></nav></header>
<ol class="breadcrumb"><li><a href="/">Αρχική</a></li><li><a href="/epikairotita">Επικαιρότητα</a></li><li><a href="/epikairotita/anakoinoseis">Ανακοινώσεις</a></li></ol>
<main><h1>{title}</h1><article class="node"><div class="post-date">{date}</div><div class="field--name-body">{paragraphs(text, 'style="text-align: justify;"')}</div><p class="more"><a href="/epikairotita/anakoinoseis">Όλες οι ανακοινώσεις</a></p></article></main><footer>Βασιλίσσης Σοφίας 5</footer></body></html>"""
    return html, {
        "language": "el",
        "title": title,
        "date": "2023-03-09",
        "body": text,
        "breadcrumbs": ["Επικαιρότητα", "Ανακοινώσεις"],
    }


@page("https://www.guvern.example.ro/ro/guvernul/sedinte-guvern/informatie-de-presa-12")
def romanian_government_own_system() -> tuple[str, Gold]:
    title = "Informație de presă privind proiectele adoptate în ședința Guvernului"
    text = [
        "Guvernul a aprobat astăzi o hotărâre prin care sunt alocate 210 milioane de lei pentru spitalele județene. Banii vor fi folosiți pentru cumpărarea de aparatură medicală.",
        "A fost adoptată, de asemenea, strategia pentru tineret pentru perioada următoare.",
    ]
    heading = "II. MEMORANDUMURI"
    points = [
        "Memorandum privind participarea României la Expoziția Mondială",
        "Memorandum privind burse de studiu",
    ]
    html = f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{title} - Guvernul României</title></head><body><header class="clearfix"><a id="logo" href="/ro">Guvernul României</a><ul id="nav"><li><a href="/ro/guvernul">Guvernul</a></li><li><a href="/ro/media">Media</a></li></ul></header>
<section id="content"><div class="pageTitle"><h2>{title}</h2><p class="pageDate">09 Iunie 2016</p></div><div class="pageDescription">{paragraphs(text)}<h3>{heading}</h3><ol>{items(points)}</ol></div><div class="pageShare"><a href="#">Distribuie</a></div></section><footer>Piața Victoriei nr. 1</footer></body></html>"""
    return html, {
        "language": "ro",
        "title": title,
        "date": "2016-06-09",
        "body": [*text, heading, *points],
    }


@page("https://www.skm.example.dk/aktuelt/presse-nyheder/pressemeddelelser/ny-aftale-om-elbiler/")
def danish_ministry_next() -> tuple[str, Gold]:
    title = "Ny aftale om elbiler er på plads"
    lead = "Regeringen og tre partier er enige om at sænke afgiften på de mindste elbiler."
    text = [
        "Aftalen betyder, at en lille elbil bliver 18.000 kroner billigere fra 1. januar. Den koster staten 400 millioner kroner om året.",
        "Skatteministeren siger: „Flere familier får råd til at køre grønt.“",
        "Aftalepartierne mødes igen i 2026 for at se på virkningen.",
    ]
    facts = ["Der er 150.000 elbiler i Danmark.", "Hver tredje nye bil kører på el."]
    html = f"""<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"/><title>{title} | Skatteministeriet</title><meta name="description" content="{lead}"/></head>
<body><div id="__next"><div class="layout"><header><a href="/">Skatteministeriet</a><nav><a href="/ministeriet">Ministeriet</a><a href="/aktuelt">Aktuelt</a></nav></header><main><nav aria-label="Brødkrumme"><ul><li><a href="/">Forside</a></li><li><a href="/aktuelt">Aktuelt</a></li><li><a href="/aktuelt/presse-nyheder">Presse og nyheder</a></li></ul></nav>
<div class="article-header"><div class="tag">Pressemeddelelse</div><time>14.12.2023</time><h1>{title}</h1><p class="text-lead">{lead}</p></div><div class="rich-text">{paragraphs(text)}</div><div class="fact-box"><h2>Fakta</h2><ul>{items(facts)}</ul></div>
<div class="contacts"><h2>Pressekontakt</h2><div class="person"><span>Pressechef Lone Dam</span><a href="tel:+4500000000">+45 00 00 00 00</a></div></div><div class="subscribe"><h2>Få nyheder på mail</h2><p>Tilmeld dig ministeriets nyhedsbrev.</p></div></main><footer>Nicolai Eigtveds Gade 28</footer></div></div></body></html>"""
    return html, {
        "language": "da",
        "title": title,
        "lead": lead,
        "date": "2023-12-14",
        "body": [*text, "Fakta", *facts],
        "body_also": [[*text, "Fakta", *facts, "Pressekontakt", "Pressechef Lone Dam +45 00 00 00 00"]],
        "breadcrumbs": ["Aktuelt", "Presse og nyheder"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.politiet.example.no/aktuelt-tall-og-fakta/aktuelt/nyheter/2020/aksjon-mot-promille/")
def enonic_norwegian() -> tuple[str, Gold]:
    title = "Aksjon mot promillekjøring i helgen"
    lead = "Over 30 000 bilister ble kontrollert, og 142 ble anmeldt for kjøring i ruspåvirket tilstand."
    text = [
        "Kontrollene ble gjennomført i hele landet fra fredag kveld til søndag morgen. Tallene er omtrent de samme som i fjor.",
        "– Det er fortsatt altfor mange som tar sjansen, sier politiinspektøren i Utrykningspolitiet.",
        "Flest ble tatt i Øst politidistrikt, der 31 førere mistet førerkortet på stedet.",
    ]
    html = f"""<!DOCTYPE html><html lang="no"><head><meta charset="utf-8"><title>{title} – Politiet.no</title><meta name="last-modified" content="2020-12-14"><meta property="og:type" content="article"><meta property="og:title" content="{title}"></head>
<body><header><a href="/">Politiet</a><button>Meny</button></header><div class="breadcrumb-container"><a href="/">Forsiden</a><span class="separator">/</span><a href="/aktuelt-tall-og-fakta/">Aktuelt, tall og fakta</a><span class="separator">/</span><span>{title}</span></div>
<main><article class="article-page"><header><h1>{title}</h1><p class="lead-text">{lead}</p><div class="article-dates"><span>Publisert: 14. desember 2020</span><span>Sist oppdatert: 15. desember 2020 kl. 11:20</span></div></header><figure class="main-image"><img src="/_/image/kontroll:1/width-1200/kontroll.jpg" alt="Promillekontroll"><figcaption>Utrykningspolitiet på E6. <span>Foto: Politiet</span></figcaption></figure><section class="article-text">{paragraphs(text)}</section></article></main><footer>Politidirektoratet, Oslo</footer></body></html>"""
    return html, {
        "language": "no",
        "title": title,
        "lead": lead,
        "date": "2020-12-14",
        "date_modified": "2020-12-15",
        "date_modified_also": ["2020-12-14"],
        "body": text,
        "images": [
            picture(
                "https://www.politiet.example.no/_/image/kontroll:1/width-1200/kontroll.jpg",
                "Utrykningspolitiet på E6.",
                "Politiet",
            )
        ],
        "breadcrumbs": ["Aktuelt, tall og fakta"],
    }


@page("https://www.junta.example.es/presidencia/portavoz/cultura/181220/museo/reabre")
def andalusian_press_portal() -> tuple[str, Gold]:
    title = "El Museo de Bellas Artes reabre tras dos años de obras"
    subs = [
        "La pinacoteca estrena ocho salas y una colección de arte contemporáneo",
        "La entrada será gratuita durante todo el mes",
    ]
    text = [
        "La consejera de Cultura ha inaugurado este viernes la reforma del Museo de Bellas Artes de Córdoba, que ha supuesto una inversión de 3,2 millones de euros.",
        "El edificio cuenta ahora con climatización en todas las plantas y con un ascensor accesible desde la calle.",
        "Las visitas guiadas se reservan en la web del museo.",
    ]
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{title} - Portavoz del Gobierno</title>{metas({"og:title": title, "og:description": subs[0], "og:type": "article", "article:published_time": "2018-12-20T14:05:00+01:00"})}</head>
<body><header><a href="/presidencia/portavoz">Portavoz del Gobierno</a><nav><ul><li><a href="/presidencia/portavoz/cultura">Cultura</a></li><li><a href="/presidencia/portavoz/salud">Salud</a></li></ul></nav></header>
<main><article class="noticia"><p class="localizacion">Córdoba, 20/12/2018 | 14:05 h</p><p class="antetitulo">Cultura</p><h1>{title}</h1><ul class="subtitulos">{items(subs)}</ul>
<div class="multimedia"><img src="/img/museo_n.jpg" alt="La consejera en el museo"><p class="pie-foto">La consejera, durante la visita al museo.</p></div><div class="cuerpo">{paragraphs(text)}</div>
<section class="galeria-imagenes"><h2>Galería de imágenes</h2><ul><li><a href="/img/g1.jpg" title="Sala de pintura barroca"><img src="/img/g1_p.jpg" alt=""></a></li><li><a href="/img/g2.jpg" title="Nuevo ascensor"><img src="/img/g2_p.jpg" alt=""></a></li></ul></section><ul class="compartir"><li><a href="#">Twitter</a></li></ul></article><aside><h2>Lo más visto</h2><ol><li><a href="/x">Campaña de vacunación</a></li></ol></aside></main><footer>Palacio de San Telmo</footer></body></html>"""
    base = "https://www.junta.example.es/img"
    return html, {
        "language": "es",
        "section": "Cultura",
        "title": title,
        "lead": " ".join(subs),
        "lead_also": [None, subs[0]],
        "date": "2018-12-20T14:05:00+01:00",
        "body": text,
        "body_also": [[*subs, *text]],
        "images": [picture(f"{base}/museo_n.jpg", "La consejera, durante la visita al museo.")],
        "gallery": [
            picture(f"{base}/g1.jpg", "Sala de pintura barroca"),
            picture(f"{base}/g2.jpg", "Nuevo ascensor"),
        ],
    }


@page("https://www.noord-brabant.example.nl/actueel/nieuws/2019/juni/fietsbrug-geopend")
def dutch_province_with_reading_help() -> tuple[str, Gold]:
    title = "Fietsbrug over de Zuid-Willemsvaart geopend"
    lead = "Wie van Helmond naar Someren fietst, hoeft niet meer te wachten op het pontje."
    text = [
        "Gedeputeerde Christiaan de Wit opende vrijdag de nieuwe fietsbrug over de Zuid-Willemsvaart. De brug is 92 meter lang en gemaakt van hout uit Brabantse bossen.",
        "De bouw duurde anderhalf jaar en kostte 4,1 miljoen euro.",
        "Zaterdag is er een feest voor omwonenden met muziek en een fietstocht.",
    ]
    html = f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title} - Provincie</title><meta name="DCTERMS.created" content="2019-06-14"></head>
<body><ul class="skiplinks"><li><a href="#main">Direct naar inhoud</a></li></ul><header><a href="/">Provincie</a></header><nav id="hoofdmenu"><ul><li><a href="/onderwerpen">Onderwerpen</a></li><li><a href="/actueel">Actueel</a></li></ul></nav>
<div class="kruimelpad"><span>U bent hier:</span><ul><li><a href="/">Home</a></li><li><a href="/actueel">Actueel</a></li><li><a href="/actueel/nieuws">Nieuws</a></li></ul></div><main id="main"><div class="readspeaker"><a class="rs_href" href="//app-eu.readspeaker.com/?url=x">Lees voor</a></div><h1>{title}</h1><p class="publicatiedatum">Gepubliceerd op: 14 juni 2019 16:00</p><p class="intro">{lead}</p>{paragraphs(text)}<p class="label">Dit artikel hoort bij:</p><ul class="labels"><li><a href="/mobiliteit">Mobiliteit</a></li></ul></main><footer><h2>Contact</h2><p>Brabantlaan 1</p></footer></body></html>"""
    return html, {
        "language": "nl",
        "title": title,
        "lead": lead,
        "date": "2019-06-14",
        "body": text,
        "tags": ["Mobiliteit"],
        "tags_also": [[]],
        "breadcrumbs": ["Actueel", "Nieuws"],
    }


@page("https://www.stadt.example.de/rathaus/aktuelles/meldungen/2018/hochwasserschutz.php")
def advantic_town_german() -> tuple[str, Gold]:
    title = "Hochwasserschutz: Deich in Neuhafen fertiggestellt"
    text = [
        "Nach zwei Jahren Bauzeit ist der neue Deich in Neuhafen fertig. Oberbürgermeisterin Dr. Karin Sommer gab den 1,6 Kilometer langen Abschnitt am Mittwoch frei.",
        "Der Deich ist 80 Zentimeter höher als sein Vorgänger und schützt rund 2.400 Menschen vor einem Hochwasser, wie es statistisch alle 200 Jahre vorkommt.",
        "Auf der Deichkrone verläuft künftig ein Radweg.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Stadt - {title}</title><meta name="generator" content="iKISS"></head>
<body><div id="container"><div id="kopf"><a href="/index.php">Stadt</a></div><div id="navi"><ul><li><a href="/rathaus/index.php">Rathaus</a></li><li><a href="/leben/index.php">Leben</a></li></ul></div><div id="pfad">Sie sind hier: <a href="/index.php">Startseite</a> <span>&gt;</span> <a href="/rathaus/index.php">Rathaus</a> <span>&gt;</span> <a href="/rathaus/aktuelles/index.php">Aktuelles</a></div>
<div id="inhalt"><p class="vorlesen"><a href="#">Vorlesen</a></p><div class="mitteilung"><span class="mitteilungdatum">17.10.2018</span><h1>{title}</h1><div class="mitteilungbild rechts"><img src="/output/img.php?id=deich" alt="Neuer Deich" width="300"><span class="bildunterschrift">Freigabe des Deichs &copy; Stadt / Foto Wagner</span></div>{paragraphs(text)}<p><a href="/downloads/deich.zip">Fotos für die Presse (ZIP, 12,4 MB)</a></p></div><p class="zurueck"><a href="/rathaus/aktuelles/index.php">Zurück zur Übersicht</a></p></div><div id="fuss">Impressum</div></div></body></html>"""
    url = "https://www.stadt.example.de/downloads/deich.zip"
    return html, {
        "language": "de",
        "title": title,
        "date": "2018-10-17",
        "body": [*text, "Fotos für die Presse (ZIP, 12,4 MB)"],
        "body_also": [text],
        "links": [url],
        "links_also": [[]],
        "attachments": [file(url, "Fotos für die Presse", round(12.4 * MB))],
        "images": [
            picture(
                "https://www.stadt.example.de/output/img.php?id=deich",
                "Freigabe des Deichs",
                "Stadt / Foto Wagner",
            )
        ],
        "breadcrumbs": ["Rathaus", "Aktuelles"],
    }


@page(
    "http://www.bmi.example.gv.at/oeffentlsicherheit/news/2003_05_12.asp?id=44",
    encoding="iso-8859-1",
    content_type="text/html",
)
def austrian_asp_2003() -> tuple[str, Gold]:
    title = "Neue Zentrale für den Zivilschutz"
    text = [
        "Im Innenministerium wurde heute die neue Bundeswarnzentrale in Betrieb genommen. Sie ist rund um die Uhr besetzt und löst bei Katastrophen die Sirenen in ganz Österreich aus.",
        "Der Umbau kostete 1,3 Millionen Euro. Die Zentrale wird künftig auch die Daten des Strahlenfrühwarnsystems sammeln.",
        "Rückfragen: Abteilung II/4, Tel. (01) 531 26-0",
    ]
    html = f"""<html><head><title>BM.I - &Ouml;ffentliche Sicherheit</title></head><body bgcolor=white><table width=100% border=0><tr><td bgcolor=#cc0000 colspan=2><font color=white face=Arial><b>Bundesministerium f&uuml;r Inneres</b></font></td></tr>
<tr><td width=130 valign=top><font face=Arial size=1><a href=default.asp>Home</a><br><a href=news.asp>News</a><br><a href=wirueberuns.asp>Wir &uuml;ber uns</a></font></td><td valign=top><font face=Arial size=1 color=gray>12. Mai 2003</font><br><font face=Arial size=3><b>{title}</b></font><p><font face=Arial size=2>{text[0]}</font></p><p><font face=Arial size=2>{text[1]}</font></p><p><font face=Arial size=2>{text[2]}</font></p><p align=right><font face=Arial size=1><a href=#>[Seitenanfang]</a> <a href=news.asp>[zur&uuml;ck]</a></font></p></td></tr></table></body></html>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "date": "2003-05-12",
        "body": text,
    }


@page("https://www.justice-ni.example.uk/news/prison-education-prize", country="GB")
def northern_irish_department() -> tuple[str, Gold]:
    title = "Prison library wins education prize"
    text = [
        "A reading scheme at Maghaberry Prison has won this year's national prize for education in custody. Fathers in the scheme record bedtime stories for their children.",
        'Congratulating the team, the Justice Minister said: "Books keep families together."',
        "More than 300 stories have been recorded since 2017.",
    ]
    notes = ["The prize is awarded by the Prison Education Trust.", "Media enquiries to the Press Office."]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Department of Justice</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": title, "datePublished": "2019-11-21T09:30:00+0000"}]})}</head>
<body class="nics_base"><header><a href="/">Department of Justice</a></header><nav id="main-menu"><ul><li><a href="/topics">Topics</a></li><li><a href="/news">News</a></li></ul></nav><div class="breadcrumb"><nav><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav></div>
<main id="main-article"><h1 class="page-title">{title}</h1><div class="field field-publication-date"><div class="field__label inline">Date published:</div> <time datetime="2019-11-21T12:00:00Z">21 November 2019</time></div><div class="field-summary"></div><div class="field-body">{paragraphs(text)}<h2>Notes to editors:</h2><ol>{items(notes)}</ol></div><div class="share-links"><h2>Share this page</h2><a href="#">Facebook</a></div><section class="article-latest"><h2>Latest news</h2><ul><li><a href="/news/y">Courts estate review</a><span>20 November 2019</span></li></ul></section></main><footer>Stormont Estate</footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2019-11-21T09:30:00+00:00",
        "date_also": ["2019-11-21T12:00:00+00:00"],
        "body": [*text, "Notes to editors:", *notes],
        "breadcrumbs": ["News"],
    }


@page(
    "http://www.mos.example.gov.pl/artykul/7_aktualnosci/9120_nowa_ustawa.html",
    encoding="iso-8859-2",
    content_type="text/html",
)
def polish_ministry_2009() -> tuple[str, Gold]:
    title = "Nowa ustawa o parkach narodowych"
    lead = "Rada Ministrów przyjęła projekt ustawy przygotowany w Ministerstwie Środowiska."
    text = [
        "Projekt zakłada, że parki narodowe staną się osobami prawnymi i będą same gospodarować swoim majątkiem. Dotychczas były jednostkami budżetowymi.",
        "„To zmiana, na którą parki czekały od lat” – powiedział minister po posiedzeniu rządu.",
        "Ustawa ma wejść w życie 1 stycznia 2011 r.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" /><title>Ministerstwo Środowiska - {title}</title></head>
<body><div id="main"><div id="header"><h1><a href="/">Ministerstwo Środowiska</a></h1></div><div id="left"><ul><li><a href="/kategoria/1">O ministerstwie</a></li><li><a href="/kategoria/7">Aktualności</a></li></ul></div><div id="center"><div id="navpath"><a href="/">Strona główna</a> &#187; <a href="/kategoria/7">Aktualności</a> &#187; {title}</div>
<h2>{title}</h2><div class="artDate">2009-12-15</div><div class="artLead">{lead}</div><div class="artBody"><img src="/g/art/9120.jpg" alt="Park narodowy" class="left" />{paragraphs(text)}</div><div class="artFiles"><h3>Załączniki</h3><ul><li><a href="/g2/big/2009_12/projekt.pdf"><img src="/img/pdf.gif" alt="pdf" /> Projekt ustawy</a> (pdf, 412 KB)</li></ul></div><div class="artTools"><a href="#">drukuj</a> | <a href="#">PDF</a></div></div><div id="footer">ul. Wawelska 52/54</div></div></body></html>"""
    base = "http://www.mos.example.gov.pl"
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2009-12-15",
        "body": text,
        "images": [picture(f"{base}/g/art/9120.jpg")],
        "images_also": [[picture(f"{base}/g/art/9120.jpg", role="inline")]],
        "attachments": [file(f"{base}/g2/big/2009_12/projekt.pdf", "Projekt ustawy", 412 * KB)],
        "breadcrumbs": ["Aktualności"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.loda.example.gov.ua/news/98210", country="UA")
def ukrainian_region() -> tuple[str, Gold]:
    title = "На Львівщині відкрили реабілітаційний центр"
    text = [
        "У Львові запрацював новий реабілітаційний центр для ветеранів. Щомісяця тут зможуть лікувати 250 пацієнтів, серед яких люди після ампутацій.",
        "Обладнання на 40 мільйонів гривень передали міжнародні партнери.",
        "Записатися можна за телефоном 032 000 00 00 або через сімейного лікаря.",
    ]
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title} - Львівська ОВА</title><meta property="og:title" content="{title}"><meta property="og:image" content="https://www.loda.example.gov.ua/upload/centr.jpg"></head>
<body><header><a href="/">Львівська ОВА</a><nav><a href="/oda">Адміністрація</a><a href="/news">Новини</a></nav></header><div class="wrapper"><div class="bread"><a href="/">Головна</a> » <a href="/news">Новини</a></div><h1 class="news-title">{title}</h1><div class="news-meta"><span>Дата публікації: 05.09.2023 17:20</span><span>Переглядів: 812</span></div><a href="/upload/centr.jpg" data-fancybox><img class="news-img" src="/upload/centr_800.jpg" alt="{title}"></a><div class="news-content">{paragraphs(text)}<p><em>Фото: пресслужба ОВА</em></p></div><div class="news-social">Поділитися: <a href="#">Facebook</a> <a href="#">Telegram</a></div></div><footer>вул. Винниченка, 18</footer></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2023-09-05T17:20+03:00",
        "date_also": ["2023-09-05"],
        "body": text,
        "body_also": [[*text, "Фото: пресслужба ОВА"]],
        "images": [picture("https://www.loda.example.gov.ua/upload/centr.jpg")],
        "images_also": [
            [picture("https://www.loda.example.gov.ua/upload/centr.jpg", None, "пресслужба ОВА")]
        ],
        "breadcrumbs": ["Новини"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.csb.example.gov.tr/haberler/temiz-hava-eylem-plani-haber-2291")
def turkish_ministry_2019() -> tuple[str, Gold]:
    title = "Temiz Hava Eylem Planı 81 ilde uygulanacak"
    text = [
        "Çevre ve Şehircilik Bakanı, 81 ilde uygulanacak Temiz Hava Eylem Planı'nı Ankara'da düzenlenen toplantıda tanıttı. Plan kapsamında 400 yeni ölçüm istasyonu kurulacak.",
        'Bakan, "Çocuklarımıza temiz bir hava bırakmak için çalışıyoruz" ifadesini kullandı.',
        "Planın ilk sonuçları 2021 yılında açıklanacak.",
    ]
    html = f"""<!DOCTYPE html><html lang="tr-TR"><head><meta charset="utf-8"><title>{title} | T.C. Çevre ve Şehircilik Bakanlığı</title></head><body><header><a href="/"><img src="/img/logo.svg" alt="Bakanlık"></a><ul><li><a href="/bakanlik">Bakanlık</a></li><li><a href="/haberler">Haberler</a></li></ul></header>
<div class="container page"><nav class="yol"><a href="/">Anasayfa</a> / <a href="/haberler">Haberler</a></nav><article><h1>{title}</h1><div class="tarih">Yayın Tarihi: 24.10.2019 <span>Güncelleme: 25.10.2019</span></div><div class="resim"><img src="/resimler/hava.jpg" alt=""></div><div class="detay">{paragraphs(text)}</div></article><div class="diger"><h3>Diğer Haberler</h3><ul><li><a href="/haberler/x">Sıfır atık projesi</a> <small>23.10.2019</small></li></ul></div></div><footer>Mustafa Kemal Mah., Ankara</footer></body></html>"""
    return html, {
        "language": "tr-TR",
        "title": title,
        "date": "2019-10-24",
        "date_modified": "2019-10-25",
        "body": text,
        "images": [picture("https://www.csb.example.gov.tr/resimler/hava.jpg")],
        "breadcrumbs": ["Haberler"],
        "breadcrumbs_also": [[]],
    }

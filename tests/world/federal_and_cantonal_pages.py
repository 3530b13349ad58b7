"""Federal, regional and cantonal offices and parliaments of the German-speaking countries, in forms not tried before."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, json_ld, metas, page, paragraphs, picture
from tests.world.listing_pages import listing

KB, MB = 1024, 1024 * 1024


@page("https://www.statistik.example.de/DE/Presse/Pressemitteilungen/2023/05/PD23_171_44.html", country="DE")
def gsb_statistical_office() -> tuple[str, Gold]:
    title = "Weniger Schafe, mehr Ziegen auf deutschen Weiden"
    text = [
        "<strong>WIESBADEN</strong> – Im November 2022 hielten die Betriebe 1,51 Millionen Schafe und 163 000 Ziegen. Das waren 0,4 % weniger Schafe und 3,1 % mehr Ziegen als ein Jahr zuvor.",
        "Die meisten Schafe weideten in Bayern und Baden-Württemberg.",
    ]
    note = 'Die Erhebung erfasst Betriebe mit mindestens 20 Tieren. Genaueres steht im <a class="c-link--intern" href="/DE/Methoden/Qualitaet/schafe.pdf?__blob=publicationFile">Qualitätsbericht</a>.'
    rows = [("Tierart", "2021", "2022"), ("Schafe", "1 508,1", "1 502,0"), ("Ziegen", "158,2", "163,1")]
    table = "".join(
        "<tr>"
        + "".join(
            f'<{"th" if not n else "td"} class="text-right">{cell}</{"th" if not n else "td"}>'
            for cell in row
        )
        + "</tr>"
        for n, row in enumerate(rows)
    )
    html = f"""<!doctype html><html lang="de"><head><meta charset="utf-8"/><title>{title} - Statistisches Amt</title>{metas({"generator": "Government Site Builder", "og:title": title, "og:type": "website", "description": "Pressemitteilung Nr. 171"})}<link rel="canonical" href="https://www.statistik.example.de/DE/Presse/Pressemitteilungen/2023/05/PD23_171_44.html"/></head>
<body class="gsb startseite no-js lang-de fixed" data-nn="2110"><div id="wrapperOuter" class="wrapperOuter"><div id="wrapperInner"><a id="Start"></a><h1 class="aural">{title}</h1><ul id="navSkip"><li><a href="#content">Inhalt</a></li><li><a href="#navPrimary">Hauptmenü</a></li></ul><header class="header"><div class="c-logo"><a href="/DE/Home/_inhalt.html"><img src="/SiteGlobals/logo.svg" alt="Logo"/></a></div><nav id="navPrimary"><ul><li><a href="/DE/Themen">Themen</a></li><li><a href="/DE/Presse">Presse</a></li></ul></nav></header>
<nav class="c-breadcrumb" aria-label="Sie sind hier:"><ol class="c-breadcrumb__list"><li><a href="/DE/Home/_inhalt.html">Startseite</a></li><li><a href="/DE/Presse/_inhalt.html">Presse</a></li><li><strong>{title}</strong></li></ol></nav>
<main class="main row"><div id="content" class="content"><div class="c-pressrelease"><h2 class="c-pressrelease__title"><span class="c-topline">Presse</span> {title}</h2><p class="c-pressrelease__meta">Pressemitteilung Nr. 171 vom 4. Mai 2023</p><div class="s-wrapper-text"><p>{text[0]}</p><p>{text[1]}</p><div class="c-table-wrapper"><table class="c-table"><caption>Bestand in 1 000 Tieren</caption>{table}</table></div><h3>Methodische Hinweise:</h3><p>{note}</p></div></div>
<div class="c-contact"><h2>Kontakt für weitere Auskünfte</h2><p>Tierhaltung<br/>Telefon: +49 611 000000<br/><a href="/DE/Service/Kontakt/kontakt.html">Zum Kontaktformular</a></p></div></div><aside class="c-marginal"><h2>Mehr zum Thema</h2><ul><li><a href="/DE/Themen/Tiere.html">Tiere und tierische Erzeugung</a></li></ul></aside></main>
<footer id="footer"><div class="c-share"><p>Teilen</p><ul><li><a href="https://social.example.com/share">teilen</a></li></ul></div><ul><li><a href="/DE/Service/Impressum">Impressum</a></li></ul><p>© Statistisches Amt 2023</p></footer></div></div></body></html>"""
    caption = "Bestand in 1 000 Tieren"
    lines = [" | ".join(row) for row in rows]
    body = ["WIESBADEN – " + text[0].split(" – ", 1)[1], text[1]]
    tail = [
        "Methodische Hinweise:",
        "Die Erhebung erfasst Betriebe mit mindestens 20 Tieren. Genaueres steht im Qualitätsbericht.",
    ]
    url = "https://www.statistik.example.de/DE/Methoden/Qualitaet/schafe.pdf?__blob=publicationFile"
    return html, {
        "language": "de",
        "title": title,
        "date": "2023-05-04",
        "body": [*body, caption, *lines, *tail],
        "body_also": [[*body, *lines, *tail]],
        "links": [url],
        "attachments": [file(url, "Qualitätsbericht")],
        "breadcrumbs": ["Presse"],
    }


@page(
    "https://www.zoll.example.de/SharedDocs/Pressemitteilungen/DE/Rauschgift/2022/z55_hund.html", country="DE"
)
def gsb_customs_with_slides() -> tuple[str, Gold]:
    title = "Zollhündin Frida erschnüffelt 14 Kilogramm Tabak"
    text = [
        "Einen guten Riecher bewies am vergangenen Dienstag die Diensthündin des Hauptzollamts Gießen auf einem Rastplatz der A 5.",
        "In der Seitenwand eines Transporters lagen 14 Kilogramm Wasserpfeifentabak, für die keine Steuer gezahlt war.",
        '"Frida hat sich ihr Spielzeug redlich verdient", so Pressesprecher Jan Ahrens.',
    ]
    shots = [("tabak1", "Zollhündin Frida mit dem Fund"), ("tabak2", "Das Versteck in der Seitenwand")]
    slides = "".join(
        f'<li class="slide"><div class="picture"><a href="/SharedDocs/Bilder/{n}.jpg?__blob=poster&amp;v=2" title="Bild vergrößern"><img src="/SharedDocs/Bilder/{n}.jpg?__blob=normal&amp;v=2" alt="{c}"/></a><p class="caption">{c} <span class="source"><em>Quelle:</em> Hauptzollamt Gießen</span></p></div></li>'
        for n, c in shots
    )
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de"><head><meta charset="UTF-8"/><title>Zoll online - Pressemitteilungen - {title}</title><meta name="generator" content="Government Site Builder"/><meta name="keywords" content="Zoll, Presse"/></head><body class="gsb js-off"><div id="page"><div id="header"><div id="logo"><a href="/DE/Home/home_node.html"><img src="/SiteGlobals/zoll.png" alt="Zoll"/></a></div><form id="search" action="/suche"><input name="q"/></form><ul id="nav"><li><a href="/DE/Privat">Privatpersonen</a></li><li><a href="/DE/Presse">Presse</a></li></ul></div>
<div id="breadcrumbs"><p class="aural">Sie sind hier:</p><a href="/DE/Home/home_node.html">Startseite</a> &gt; <a href="/DE/Presse/presse_node.html">Presse</a> &gt; <a href="/DE/Presse/Pm/pm_node.html">Pressemitteilungen</a> &gt; <strong>{title}</strong></div>
<div id="content"><p class="category">Rauschgift- und Tabakschmuggel</p><h1 class="isFirstInSlot">{title}</h1><p class="docData"><span class="place">Gießen, </span><span class="date">9. August 2022</span></p>{paragraphs(text)}<div class="gallery"><h2>Bilder</h2><ul class="slides">{slides}</ul></div><div class="contactBox"><h2>Rückfragen</h2><p>Jan Ahrens<br/>Telefon: 0641 000000</p></div><p class="toplink"><a href="#page">Nach oben</a></p></div><div id="right"><h2>Weitere Informationen</h2><ul><li><a href="/DE/Beruf">Karriere beim Zoll</a></li></ul></div><div id="footer"><ul><li><a href="/impressum">Impressum</a></li></ul></div></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2022-08-09",
        "body": text,
        "gallery": [
            picture(
                f"https://www.zoll.example.de/SharedDocs/Bilder/{n}.jpg?__blob=poster&v=2",
                c,
                "Hauptzollamt Gießen",
            )
            for n, c in shots
        ],
        "breadcrumbs": ["Presse", "Pressemitteilungen"],
        "section": ANY,
    }


@page(
    "https://www.volksvertretung.example.de/dokumente/textarchiv/2022/kw27-de-fischerei-902114", country="DE"
)
def german_federal_parliament() -> tuple[str, Gold]:
    title = "Abgeordnete streiten über die Zukunft der Küstenfischerei"
    text = [
        "Über die Zukunft der kleinen Kutterbetriebe hat das Plenum am <strong>Donnerstag, 7. Juli 2022</strong>, beraten.",
        'Nach einstündiger Aussprache wurde der Antrag (<a href="https://dserver.example.de/btd/20/024/2002411.pdf" class="dokumente">20/2411</a>) an den Ausschuss überwiesen.',
    ]
    more = "Die Betriebe bräuchten verlässliche Quoten, verlangte der Redner der Opposition. (eis/07.07.2022)"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Volksvertretung - {title}</title>{metas({"description": "Beratung am 7. Juli", "og:title": title, "og:image": "https://www.volksvertretung.example.de/resource/image/9/kutter.jpg", "date": "2022-07-07T00:00:00+02:00"})}</head><body class="bt-body"><div class="bt-cookie-banner"><p>Diese Seite verwendet nur notwendige Cookies.</p><button>Verstanden</button></div><header class="bt-header"><a href="/" class="bt-logo">Volksvertretung</a><nav><ul class="bt-nav"><li><a href="/abgeordnete">Abgeordnete</a></li><li><a href="/parlament">Parlament</a></li><li><a href="/dokumente">Dokumente</a></li></ul></nav></header>
<ol class="bt-breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/dokumente">Dokumente</a></li><li><a href="/dokumente/textarchiv">Texte</a></li></ol>
<main><article class="bt-artikel col-xs-12 bt-standard-content"><div class="bt-artikel__header"><span class="bt-dachzeile">Landwirtschaft</span><h1 class="bt-artikel__title">{title}</h1></div><div class="bt-bild-standard pull-left"><img src="/resource/image/9/16x9/750/kutter.jpg" alt="Ein Kutter im Hafen" title="Ein Kutter im Hafen"><span class="bt-bild-info-text"><p>Ein Kutter im Hafen von Büsum (© pa/dpa/Nordbild)</p></span></div><div class="bt-artikel__text">{paragraphs(text)}<h3>Forderungen der Opposition</h3><p>{more}</p></div><section class="bt-linkliste"><h3>Dokumente</h3><ul class="bt-linkliste__liste"><li><a class="bt-link-dokument" href="https://dserver.example.de/btd/20/024/2002411.pdf">20/2411 - Antrag: Küstenfischerei erhalten <span>(PDF, 312 KB)</span></a></li></ul></section></article></main><div class="bt-seitenfunktionen"><a href="#" class="bt-drucken">Drucken</a><a href="#">Teilen</a></div><footer class="bt-footer"><ul><li><a href="/impressum">Impressum</a></li></ul></footer></body></html>"""
    url = "https://dserver.example.de/btd/20/024/2002411.pdf"
    return html, {
        "language": "de",
        "title": title,
        "date": "2022-07-07",
        "date_also": ["2022-07-07T00:00:00+02:00"],
        "body": [
            "Über die Zukunft der kleinen Kutterbetriebe hat das Plenum am Donnerstag, 7. Juli 2022, beraten.",
            "Nach einstündiger Aussprache wurde der Antrag (20/2411) an den Ausschuss überwiesen.",
            "Forderungen der Opposition",
            more,
        ],
        "links": [url],
        "attachments": [file(url, "20/2411 - Antrag: Küstenfischerei erhalten", 312 * KB)],
        "attachments_also": [[file(url, "20/2411", 312 * KB)], [file(url, "20/2411")]],
        "images": [
            picture(
                "https://www.volksvertretung.example.de/resource/image/9/16x9/750/kutter.jpg",
                "Ein Kutter im Hafen von Büsum",
                "pa/dpa/Nordbild",
            )
        ],
        "breadcrumbs": ["Dokumente", "Texte"],
        "section": ANY,
    }


@page("https://www.nationalrat.example.at/aktuelles/pk/jahr_2023/pk0512", country="AT")
def austrian_parliament_correspondence() -> tuple[str, Gold]:
    title = "Verkehrsausschuss: Einhellig für neue Nachtzüge"
    lead = "Abgeordnete aller Fraktionen sprechen sich für mehr Verbindungen aus"
    text = [
        "Wien (PK) – Für einen Ausbau der Nachtzüge sprach sich heute der Verkehrsausschuss des Nationalrats aus.",
        "Bis 2027 sollen 33 Garnituren auf die Schiene kommen, kündigte die Ministerin an.",
    ]
    heading = "Kritik an Verspätungen"
    more = "Die Opposition mahnte mehr Pünktlichkeit ein. (Schluss) med/wit"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><title>{title} (PK0512/09.05.2023) | Nationalrat</title>{metas({"og:title": title, "og:type": "article", "description": lead})}</head><body><a class="skip" href="#content">Zum Inhalt</a><div id="app" data-svelte="1"><header class="svelte-1kx"><a class="svelte-1kx" href="/">Nationalrat</a><nav class="svelte-9as"><ul><li><a href="/recherchieren">Recherchieren</a></li><li><a href="/aktuelles">Aktuelles</a></li></ul></nav></header><nav class="breadcrumb svelte-p1" aria-label="Brotkrumen"><ul><li><a href="/">Startseite</a></li><li><a href="/aktuelles">Aktuelles</a></li><li><a href="/aktuelles/pk">Parlamentskorrespondenz</a></li><li aria-current="page">PK0512</li></ul></nav>
<main id="content" class="svelte-zz1"><div class="pk-head svelte-q8"><p class="pk-number svelte-q8">Parlamentskorrespondenz Nr. 512 vom 09.05.2023</p><h1 class="svelte-q8">{title}</h1><h2 class="svelte-q8">{lead}</h2></div><div class="themes svelte-t4"><span>Themenfelder:</span> <a href="/suche?t=1" class="chip svelte-t4">Verkehr</a> <a href="/suche?t=2" class="chip svelte-t4">Klima</a></div><div class="rte svelte-u7"><p>{text[0]}</p><p>{text[1]}</p><h3>{heading}</h3><p>{more}</p></div><div class="links-box svelte-w5"><h3>Links</h3><ul><li><a href="/gegenstand/XXVII/A/3312">3312/A(E) - Antrag Nachtzüge</a></li></ul></div><button class="svelte-s1">Teilen</button><button class="svelte-s1">Drucken</button></main><footer class="svelte-f9"><p>Dr.-Karl-Renner-Ring 3, 1017 Wien</p></footer></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2023-05-09",
        "body": [*text, heading, more],
        "breadcrumbs": ["Aktuelles", "Parlamentskorrespondenz"],
        "breadcrumbs_also": [["Aktuelles", "Parlamentskorrespondenz", "PK0512"]],
        "section": ANY,
        "tags": ["Verkehr", "Klima"],
    }


@page("https://info.landministerium.example.gv.at/service/presse/wald/2023/forstpreis.html", country="AT")
def austrian_federal_template() -> tuple[str, Gold]:
    title = "Forstpreis geht ins Mürztal"
    lead = "Der Bundesminister zeichnete am Montag drei Betriebe für naturnahe Bewirtschaftung aus."
    text = [
        "Den ersten Platz errang der Betrieb der Familie Hollerer, die seit 40 Jahren auf Mischwald setzt.",
        "„Wer heute Tannen pflanzt, denkt an seine Enkel“, sagte der Minister.",
    ]
    html = f"""<!DOCTYPE html><html class="no-js" lang="de-AT"><head><meta charset="utf-8"/><title>{title}</title><meta name="description" content="{lead}"/><link rel="canonical" href="https://info.landministerium.example.gv.at/service/presse/wald/2023/forstpreis.html"/></head><body><div class="skiplinks"><a href="#inhalt">Zum Inhalt [1]</a></div><header id="header"><div class="meta"><a href="/gebaerdensprache">Gebärden</a> <a href="/leicht-lesen">Leicht Lesen</a></div><a class="logo" href="/"><img src="/dam/logo.svg" alt="Bundesministerium"/></a><nav id="mainnav"><ul><li><a href="/themen">Themen</a></li><li><a href="/service">Service</a></li></ul></nav></header><nav id="breadcrumb" class="breadcrumb"><ol><li><a href="/">Startseite</a></li><li><a href="/service">Service</a></li><li><a href="/service/presse">Presse</a></li><li><a href="/service/presse/wald">Wald</a></li><li class="active">{title}</li></ol></nav>
<main id="inhalt"><div class="pagehead"><h1>{title}</h1><p class="veroeffentlicht">Veröffentlicht am 13.11.2023, Kommunikation</p></div><div class="intro"><p>{lead}</p></div><div class="abs"><div class="bild rechts"><figure><a data-fslightbox="g" href="/dam/jcr:91/preis_gross.jpg"><img src="/dam/jcr:91/preis_klein.jpg" alt="Gruppenbild der Preisträger"/></a><figcaption><span class="copyright">Foto: BML / Hemma Glück</span><span class="beschreibung">Minister und Preisträger im Marmorsaal</span></figcaption></figure></div>{paragraphs(text)}</div><div class="downloads"><h2>Downloads</h2><ul class="downloadliste"><li><a class="pdf" href="/dam/jcr:92/jury.pdf">Begründung der Jury (PDF, 1,2 MB)</a></li></ul></div><div class="zuletzt">Letzte Aktualisierung: 14. November 2023</div></main><footer><h2>Kontakt</h2><address>Stubenring 1, 1010 Wien</address></footer></body></html>"""
    base = "https://info.landministerium.example.gv.at/dam"
    return html, {
        "language": "de-AT",
        "title": title,
        "lead": lead,
        "date": "2023-11-13",
        "date_modified": "2023-11-14",
        "body": text,
        "images": [
            picture(
                f"{base}/jcr:91/preis_gross.jpg",
                "Minister und Preisträger im Marmorsaal",
                "BML / Hemma Glück",
            )
        ],
        "images_also": [
            [
                picture(
                    f"{base}/jcr:91/preis_gross.jpg",
                    "Minister und Preisträger im Marmorsaal",
                    "BML / Hemma Glück",
                    "inline",
                )
            ]
        ],
        "attachments": [file(f"{base}/jcr:92/jury.pdf", "Begründung der Jury", round(1.2 * MB))],
        "breadcrumbs": ["Service", "Presse", "Wald"],
    }


@page("https://www.kanton-sg.example.ch/news/sgch_allgemein/2021/09/steinboecke-gezaehlt.html", country="CH")
def st_gallen_canton_experience_manager() -> tuple[str, Gold]:
    title = "Am Calanda leben 612 Steinböcke"
    lead = "Die Wildhut hat im Frühling die Kolonien gezählt. Der Bestand ist stabil."
    text = [
        "Gezählt wurde an zwei Tagen im Mai gleichzeitig in drei Kantonen, damit kein Tier doppelt erscheint.",
        "Im Herbst dürfen 48 Tiere erlegt werden. Die Abschüsse werden unter den Patentinhabern verlost.",
    ]
    html = f"""<!DOCTYPE HTML><html lang="de-CH"><head><meta charset="UTF-8"/><title>{title} | kanton-sg.ch</title>{metas({"template": "news-page", "description": lead, "og:title": title, "og:type": "website"})}</head><body class="newspage page basicpage" id="newspage-41c"><div class="root container responsivegrid"><div class="cmp-container"><header class="experiencefragment"><div class="xf-content-height"><a class="cmp-image__link" href="/"><img class="cmp-image__image" src="/etc/logo.svg" alt="Kanton"/></a><nav class="cmp-navigation"><ul class="cmp-navigation__group"><li class="cmp-navigation__item"><a class="cmp-navigation__item-link" href="/news">News</a></li><li class="cmp-navigation__item"><a class="cmp-navigation__item-link" href="/umwelt">Umwelt</a></li></ul></nav></div></header><div class="breadcrumb"><nav class="cmp-breadcrumb"><ol class="cmp-breadcrumb__list"><li class="cmp-breadcrumb__item"><a href="/" class="cmp-breadcrumb__item-link"><span>Startseite</span></a></li><li class="cmp-breadcrumb__item"><a class="cmp-breadcrumb__item-link" href="/news"><span>News</span></a></li><li class="cmp-breadcrumb__item cmp-breadcrumb__item--active"><span>{title}</span></li></ol></nav></div>
<div class="news-detail aem-GridColumn"><div class="news-detail__meta"><span class="news-detail__date">06.09.2021</span> <span class="news-detail__time">14:00 Uhr</span> <span class="news-detail__source">Volkswirtschaftsdepartement</span></div><h1 class="news-detail__title">{title}</h1><div class="news-detail__lead">{lead}</div></div><div class="text aem-GridColumn"><div class="cmp-text"><p>{text[0]}</p></div></div><div class="image aem-GridColumn"><div class="cmp-image" data-cmp-src="/content/dam/steinbock{{.width}}.jpg"><img class="cmp-image__image" src="/content/dam/steinbock.jpg" alt="Steinbock im Geröll"/><span class="cmp-image__title">Ein Bock auf 2300 Metern (Bild: Amt für Natur, Jagd und Fischerei)</span></div></div><div class="text aem-GridColumn"><div class="cmp-text"><p>{text[1]}</p></div></div><div class="contact-box"><h3>Hinweis an die Redaktionen</h3><p>Auskunft erteilt heute von 15 bis 16 Uhr der Leiter des Amtes, Tel. 058 000 00 00.</p></div><footer class="experiencefragment"><p>Regierungsgebäude, 9001 St.Gallen</p></footer></div></div></body></html>"""
    image = "https://www.kanton-sg.example.ch/content/dam/steinbock.jpg"
    shot = ("Ein Bock auf 2300 Metern", "Amt für Natur, Jagd und Fischerei")
    return html, {
        "language": "de-CH",
        "title": title,
        "lead": lead,
        "date": "2021-09-06T14:00+02:00",
        "body": text,
        "images": [picture(image, *shot, "inline")],
        "breadcrumbs": ["News"],
    }


@page(
    "https://www.vaud-canton.example.ch/actualites/communiques-de-presse-de-letat-de-vaud/detail/communique/un-bac-electrique-1681",
    country="CH",
)
def vaud_canton_typo3() -> tuple[str, Gold]:
    title = "Un bac électrique reliera les deux rives dès l'été"
    lead = (
        "Le Conseil d'Etat octroie une subvention de 2,4 millions de francs pour remplacer le bac au mazout."
    )
    text = [
        "Le nouveau bateau pourra transporter douze voitures et cent personnes.",
        "Il sera construit par un chantier du canton, qui emploie trente personnes.",
        "La mise à l'eau est prévue au mois de juin.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr-CH"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>{title} | Etat de Vaud</title>{metas({"og:title": title, "description": lead})}</head><body id="page-2014" class="vd-page"><div class="vd-header"><div class="vd-header__logo"><a href="/"><img src="/typo3conf/ext/vd/logo.svg" alt="Canton de Vaud"></a></div><nav class="vd-nav"><ul><li><a href="/themes">Thèmes</a></li><li><a href="/actualites">Actualités</a></li></ul></nav></div><div class="vd-breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Accueil</a></li><li class="breadcrumb-item"><a href="/actualites">Actualités</a></li><li class="breadcrumb-item"><a href="/actualites/communiques">Communiqués de presse</a></li><li class="breadcrumb-item active">{title}</li></ol></div>
<main class="vd-main"><div class="tx-vd-communique"><p class="vd-label">Communiqué du Conseil d'Etat</p><h1 class="h1">{title}</h1><div class="vd-communique__date">Publié le <time datetime="2024-02-22">22 février 2024</time></div><div class="vd-communique__lead font-weight-bold"><p>{lead}</p></div><div class="vd-communique__body ce-bodytext">{paragraphs(text)}<p>Bureau d'information et de communication de l'Etat de Vaud</p></div><div class="vd-communique__contact"><h2>Renseignements</h2><p>Département des infrastructures, 021 000 00 00</p></div><div class="vd-communique__docs"><h2>Télécharger</h2><ul><li><a href="/fileadmin/bac_illustration.zip">Illustrations du bateau [zip, 18 Mo]</a></li></ul></div><div class="vd-share"><span>Partager la page</span><a href="#">Partager par e-mail</a></div></div><div class="vd-related"><h2>Autres communiqués</h2><div class="card"><span>20 février 2024</span><a href="/c/1">Vignes: des arrachages limités</a></div></div></main><footer class="vd-footer">© 2024 Canton de Vaud</footer></body></html>"""
    sign = "Bureau d'information et de communication de l'Etat de Vaud"
    return html, {
        "language": "fr-CH",
        "title": title,
        "lead": lead,
        "date": "2024-02-22",
        "body": [*text, sign],
        "body_also": [text],
        "attachments": [
            file(
                "https://www.vaud-canton.example.ch/fileadmin/bac_illustration.zip",
                "Illustrations du bateau",
                18 * MB,
            )
        ],
        "breadcrumbs": ["Actualités", "Communiqués de presse"],
        "authors": ANY,
    }


@page("https://www.land-tirol.example.at/meldungen/", country="AT")
def tyrolean_list_of_messages() -> tuple[str, Gold]:
    entries = [
        (
            "/meldungen/meldung/lawinenkurs-fuer-lehrlinge",
            "Lawinenkurs für Lehrlinge",
            "11.01.2024",
            "Sicherheit",
        ),
        ("/meldungen/meldung/neue-bruecke-in-see", "Neue Brücke in See freigegeben", "10.01.2024", "Verkehr"),
        ("/meldungen/meldung/stipendien-2024", "Stipendien für 230 Studierende", "09.01.2024", "Bildung"),
        ("/meldungen/meldung/museumstag", "Museumstag mit freiem Eintritt", "08.01.2024", "Kultur"),
    ]
    cards = "".join(
        f'<div class="article articletype-0 col-md-6"><div class="teaser-box"><a href="{u}" class="teaser-img"><img src="/fileadmin/_processed_/{n}.jpg" alt=""></a><div class="teaser-meta"><span class="news-list-category">{c}</span> <span class="news-list-date">{d}</span></div><h3><a href="{u}">{t}</a></h3><p class="teaser">Kurz gesagt: eine Meldung des Landes. <a href="{u}" class="more">weiterlesen</a></p></div></div>'
        for n, (u, t, d, c) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>Meldungen | Land Tirol</title></head><body><header><a href="/">Land Tirol</a><ul class="nav"><li><a href="/regierung">Regierung</a></li><li><a href="/meldungen">Meldungen</a></li></ul></header><main><h1>Meldungen</h1><form class="filter"><label>Stichwort <input name="q"></label><button>Suchen</button></form><div class="news"><div class="news-list-view row">{cards}</div><div class="page-navigation"><p>Seite 1 von 311.</p><ul class="f3-widget-paginator"><li class="current">1</li><li><a href="/meldungen/seite/2">2</a></li><li class="next"><a href="/meldungen/seite/2">nächste</a></li></ul></div></div></main><footer>Eduard-Wallnöfer-Platz 3, Innsbruck</footer></body></html>"""
    base = "https://www.land-tirol.example.at"
    return html, listing(base, [(u, t, d) for u, t, d, _ in entries], base + "/meldungen/seite/2")


@page("https://news.provinz.example.bz.it/de/news/almen-erhalten-neue-wege", country="IT")
def south_tyrolean_press_office() -> tuple[str, Gold]:
    title = "Almen erhalten neue Wege"
    lead = "Die Landesregierung stellt 3,8 Millionen Euro für 52 Vorhaben bereit."
    text = [
        "Landesrat Pichler hat die Liste am Dienstag nach der Sitzung der Landesregierung vorgestellt.",
        "Gefördert werden Wege, die wenigstens zwei Almen erschließen.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} | News | Autonome Provinz</title>{metas({"og:title": title, "og:description": lead, "article:published_time": "2023-06-20T13:25:00+02:00", "og:image": "https://news.provinz.example.bz.it/media/a1/alm.jpg"})}{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-06-20T13:25:00+02:00", "author": {"@type": "Organization", "name": "Agentur für Presse und Kommunikation"}})}</head><body><header class="it-header-wrapper"><div class="it-header-slim-wrapper"><a href="/">Autonome Provinz</a><div class="dropdown"><ul class="link-list"><li><a href="/it/news/malghe-nuove-strade">ITA</a></li><li><a href="/de/news/almen-erhalten-neue-wege">DEU</a></li><li><a href="/lld/news/almen">LAD</a></li></ul></div></div><nav class="navbar"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/de/news">News</a></li></ul></nav></header><main><section class="container"><nav class="breadcrumb-container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/de">Home</a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/de/news">News</a></li></ol></nav><h1 data-audio>{title}</h1><p class="lead">{lead}</p><div class="row mt-4"><div class="col-6"><small>Datum:</small><p class="fw-semibold">20.06.2023</p></div><div class="col-6"><small>Lesezeit:</small><p class="fw-semibold">2 min</p></div></div><div class="dropdown d-inline"><button>Teilen</button></div><div class="mt-4"><h6><small>Themen</small></h6><ul class="d-flex flex-wrap gap-1"><li><a class="chip chip-simple" href="/de/thema/7"><span class="chip-label">Landwirtschaft</span></a></li></ul></div></section><section class="container"><figure class="figure px-0 img-full"><img src="/media/a1/alm_1200.jpg" class="figure-img img-fluid" alt="Alm mit Weg"><figcaption class="figure-caption text-center">Der Weg zur Lavaron-Alm ist bereits fertig. (Foto: LPA/Forstinspektorat)</figcaption></figure></section><section class="container"><article class="it-page-section">{paragraphs(text)}<p><em>mac</em></p></article><div class="it-page-section"><h2>Pressekontakt</h2><p>Tel. 0471 000000</p></div></section><section class="section-muted"><h2>Weitere Meldungen</h2><div class="card-wrapper"><div class="card"><div class="card-body"><span class="data">19.06.2023</span><h3 class="card-title"><a href="/de/news/b">Bibliothek erweitert</a></h3></div></div></div></section></main><footer class="it-footer"><p>Silvius-Magnago-Platz 1</p></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2023-06-20T13:25:00+02:00",
        "body": [*text, "mac"],
        "body_also": [text],
        "images": [
            picture(
                "https://news.provinz.example.bz.it/media/a1/alm_1200.jpg",
                "Der Weg zur Lavaron-Alm ist bereits fertig.",
                "LPA/Forstinspektorat",
            )
        ],
        "authors": ANY,
        "tags": ["Landwirtschaft"],
        "breadcrumbs": ["News"],
    }

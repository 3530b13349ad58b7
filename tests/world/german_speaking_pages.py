"""News pages of German, Austrian and Swiss offices in forms of their own: press portals of states, newer federal sites, wire copies."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


def plain_external(markup: str) -> str:
    """The text without the words for screen readers before a link."""
    return plains([markup.replace("Externer Link: ", "")])[0]


@page("https://www.auswaertiges.example.de/de/newsroom/konferenz-sahel/2611340")
def german_foreign_office() -> tuple[str, Gold]:
    title = "Außenministerin reist zur Sahel-Konferenz nach Niamey"
    lead = "Im Mittelpunkt stehen Ernährungssicherheit und die Zusammenarbeit mit den Staaten der Region."
    text = [
        "Vor dem Abflug nach Niamey sagte die Außenministerin: „Wir lassen die Menschen im Sahel nicht allein.“",
        "Am Nachmittag trifft sie Vertreterinnen von Frauenorganisationen und besucht ein Projekt der "
        '<a href="https://www.giz.example.de/niger" class="is-external" target="_blank" rel="noopener" title="Externer Link, öffnet in neuem Fenster"><span class="is-aural">Externer Link: </span>Entwicklungszusammenarbeit</a>.',
    ]
    heading = "Hintergrund"
    more = "Deutschland stellt in diesem Jahr 60 Millionen Euro für die Region bereit."
    html = f"""<!DOCTYPE html>
<html class="no-js" lang="de"><head><meta charset="utf-8"><title>{title} - Auswärtiges Amt</title>
{metas({"description": lead, "og:title": title, "og:type": "website", "og:site_name": "Auswärtiges Amt", "og:url": "https://www.auswaertiges.example.de/de/newsroom/konferenz-sahel/2611340"})}
<link rel="canonical" href="https://www.auswaertiges.example.de/de/newsroom/konferenz-sahel/2611340"></head>
<body class="is-template-article"><ul class="skiplinks"><li><a class="skiplinks__link" href="#content">Springe direkt zu: Inhalt</a></li></ul>
<header class="header"><div class="header__logo"><a href="/de/"><img src="/static/logo.svg" alt="Auswärtiges Amt"></a></div><nav class="navigation" aria-label="Hauptmenü"><ul class="navigation__list"><li class="navigation__item"><a href="/de/sicherheit">Sicherheit</a></li><li class="navigation__item"><a href="/de/service">Service</a></li></ul></nav></header>
<nav class="breadcrumb" aria-label="Sie sind hier:"><ol class="breadcrumb__list"><li class="breadcrumb__item"><a href="/de/">Startseite</a></li><li class="breadcrumb__item"><a href="/de/newsroom">Newsroom</a></li><li class="breadcrumb__item"><span aria-current="page">{title}</span></li></ol></nav>
<main id="content"><article><header class="heading"><p class="heading__title is-aural" role="heading" aria-level="1">{title}</p><h1 class="heading__title">{title}</h1><span class="heading__meta">19.07.2023 - Pressemitteilung</span></header>
<div class="u-section-wrap"><p class="heading__intro">{lead}</p><figure class="picture picture--lead"><img class="picture__image" src="/resource/image/2611344/16x9/780/438/8a/niamey.jpg" srcset="/resource/image/2611344/16x9/1200/675/8a/niamey.jpg 1200w, /resource/image/2611344/16x9/780/438/8a/niamey.jpg 780w" alt="Blick über den Fluss in Niamey"><figcaption class="picture__caption">Blick über den Niger in Niamey <span class="picture__copyright">© picture alliance / Photothek</span></figcaption></figure>
<div class="c-rte--default">{paragraphs(text)}</div><section class="teaser-collection"><h2 class="teaser-collection__headline">Mehr zum Thema</h2><a class="teaser" href="/de/aussenpolitik/sahel"><h3>Stabilisierung im Sahel</h3><p>Was Deutschland in der Region tut.</p></a></section>
<div class="c-rte--default"><h2>{heading}</h2><p>{more}</p></div></div>
<div class="c-list-tags"><h2>Schlagworte</h2><ul><li><a href="/de/suche?tag=sahel">Sahel</a></li></ul></div>
<div class="u-share"><button type="button">Teilen</button><ul><li><a href="https://www.linkedin.example/share">LinkedIn</a></li></ul></div><a class="top-link" href="#top">Seitenanfang</a></article></main>
<footer class="footer"><ul><li><a href="/de/impressum">Impressum</a></li></ul><p>© 1995–2023 Auswärtiges Amt</p></footer></body></html>"""
    base = "https://www.auswaertiges.example.de/resource/image/2611344/16x9"
    photo = ("Blick über den Niger in Niamey", "picture alliance / Photothek")
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2023-07-19",
        "body": [*plains(text[:1]), plain_external(text[1]), heading, more],
        "links": ["https://www.giz.example.de/niger"],
        "images": [picture(f"{base}/1200/675/8a/niamey.jpg", *photo)],
        "images_also": [[picture(f"{base}/780/438/8a/niamey.jpg", *photo)]],
        "tags": ["Sahel"],
        "breadcrumbs": ["Newsroom"],
    }


@page("https://www.bundesregierung.example.de/breg-de/aktuelles/kabinett-waermeplanung-2213456")
def german_federal_government_bpa() -> tuple[str, Gold]:
    title = "Wärme vor Ort planen"
    topic = "Kabinett beschließt Gesetz"
    lead = "Städte und Gemeinden sollen bis 2028 festlegen, wo künftig welche Heizungen möglich sind."
    text = [
        "Die Bundesregierung hat den Entwurf eines Gesetzes zur Wärmeplanung beschlossen. Es soll am 1. Januar 2024 in Kraft treten.",
        "Für Großstädte gilt eine Frist bis Mitte 2026.",
    ]
    heading = "Was bedeutet das für Eigentümer?"
    points = ["Niemand muss sofort eine neue Heizung einbauen.", "Wer sich beraten lässt, erhält Zuschüsse."]
    html = f"""<!DOCTYPE html><html lang="de" class="no-js"><head><meta charset="utf-8"><title>{title} | Bundesregierung</title>
{metas({"description": lead, "og:title": title, "og:description": lead, "og:type": "article", "og:image": "https://www.bundesregierung.example.de/resource/image/2213460/16x9/1600/900/1/heizung.jpg"})}</head>
<body class="bpa-page"><div class="bpa-skiplinks"><a href="#main">Zum Inhalt</a></div><header class="bpa-header"><a class="bpa-logo" href="/breg-de"><img src="/res/logo.svg" alt="Die Bundesregierung"></a><nav class="bpa-navigation"><ul><li><a href="/breg-de/themen">Themen</a></li><li><a href="/breg-de/aktuelles">Aktuelles</a></li></ul></nav></header>
<div class="bpa-breadcrumbs" role="navigation" aria-label="Brotkrumenpfad"><ol><li><a href="/breg-de">Startseite</a></li><li><a href="/breg-de/aktuelles">Aktuelles</a></li><li><span>{title}</span></li></ol></div>
<main id="main"><article class="bpa-article"><div class="bpa-module bpa-module-stage"><div class="bpa-teaser-header"><h1 class="bpa-teaser-title"><span class="bpa-teaser-title-text-topic">{topic}</span><span class="bpa-sr-only">:</span> <span class="bpa-teaser-title-text">{title}</span></h1></div><div class="bpa-short-text"><p>{lead}</p></div>
<div class="bpa-article-meta"><span class="bpa-time"><time datetime="2023-08-16T11:05:00+02:00">Mittwoch, 16. August 2023</time></span><span class="bpa-reading-time">2 Min. Lesedauer</span></div>
<figure class="bpa-media"><picture><source srcset="/resource/image/2213460/16x9/1023/575/1/heizung.jpg" media="(max-width: 1023px)"><img src="/resource/image/2213460/16x9/1600/900/1/heizung.jpg" alt="Eine Monteurin steht vor einer Wärmepumpe"></picture><figcaption class="bpa-media-caption"><p>Wärmepumpen werden in vielen Neubauten eingesetzt.</p><p class="bpa-media-copyright">Foto: Bundesregierung/Stein</p></figcaption></figure></div>
<div class="bpa-module bpa-module-text"><div class="bpa-richtext">{paragraphs(text)}<h2>{heading}</h2><ul><li>{points[0]}</li><li>{points[1]}</li></ul></div></div>
<div class="bpa-module bpa-module-infobox"><div class="bpa-collapsed"><p class="bpa-newsletter-title"><strong>Nichts verpassen:</strong> <a href="/breg-de/service/newsletter">Newsletter bestellen</a></p></div></div>
<div class="bpa-module bpa-module-share"><span>Teilen</span><ul><li><a href="https://x.example/share">X</a></li></ul></div></article>
<aside class="bpa-related"><h2>Weitere Artikel</h2><ul><li><a href="/breg-de/aktuelles/heizen-1">Klimafreundlich heizen</a></li></ul></aside></main>
<footer class="bpa-footer"><p>© 2023 Presse- und Informationsamt</p></footer></body></html>"""
    base = "https://www.bundesregierung.example.de/resource/image/2213460/16x9"
    return html, {
        "language": "de",
        "kinds": "p p h2 li li",
        "title": title,
        "title_also": [f"{topic}: {title}"],
        "lead": lead,
        "date": "2023-08-16T11:05:00+02:00",
        "body": [*text, heading, *points],
        "images": [
            picture(
                f"{base}/1600/900/1/heizung.jpg",
                "Wärmepumpen werden in vielen Neubauten eingesetzt.",
                "Bundesregierung/Stein",
            )
        ],
        "breadcrumbs": ["Aktuelles"],
    }


@page("https://www.medienservice.sachsen.example.de/medien/news/1045321", country="DE")
def saxon_media_service() -> tuple[str, Gold]:
    title = "Freistaat fördert Fahrradbrücke über die Mulde"
    lead = "Verkehrsminister übergibt Bescheid über 3,4 Millionen Euro"
    text = [
        "Der Verkehrsminister hat heute in Grimma den Förderbescheid für eine neue Brücke übergeben. Sie schließt eine Lücke im Mulderadweg.",
        "„Die Brücke verbindet nicht nur zwei Ufer, sondern auch zwei Gemeinden“, sagte der Minister bei der Übergabe.",
        "Baubeginn ist im Frühjahr 2024.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="de" class="no-js"><head><meta charset="utf-8" /><title>{title} - Medienservice - sachsen.de</title><meta name="description" content="{lead}" /><link rel="stylesheet" href="/assets/application-1.css" /></head>
<body id="news"><div id="page"><header role="banner" id="header"><div class="logo"><a href="https://www.sachsen.example.de/">sachsen.de</a></div><nav id="nav"><ul><li><a href="/medien">Medieninformationen</a></li><li><a href="/abo">Abonnement</a></li></ul></nav></header>
<div id="path"><ul><li><a href="/">Startseite</a></li><li><a href="/medien">Medieninformationen</a></li></ul></div>
<main id="content"><div class="box medien-detail"><p class="date">14.09.2023, 10:30 Uhr — Erstveröffentlichung (aktuell)</p><h1>{title}</h1><h2 class="subtitle">{lead}</h2>
<div class="row"><div class="col-8 text">{paragraphs(text)}</div>
<div class="col-4"><div class="box image-box"><a class="lightbox" href="/medien/news/1045321/assets/55" title="Visualisierung der Brücke (© Stadt Grimma)"><img src="/medien/news/1045321/assets/55_thumb.jpg" alt="Visualisierung der Brücke" /></a><p class="caption">Visualisierung der Brücke (© Stadt Grimma)</p></div></div></div>
<hr /><div class="box contact"><h3>Kontakt</h3><p><strong>Sächsisches Staatsministerium für Verkehr</strong><br />Pressesprecher Jan Muster<br />Telefon: +49 351 000 0000<br />E-Mail: <a href="mailto:presse@smv.sachsen.example.de">presse@smv.sachsen.example.de</a></p></div>
<div class="box share"><h3>Themen</h3><ul class="topics"><li><a href="/medien?topic=verkehr">Verkehr</a></li></ul></div></div></main>
<footer id="footer"><ul><li><a href="/impressum">Impressum</a></li></ul></footer></div></body></html>"""
    base = "https://www.medienservice.sachsen.example.de"
    contact = [
        "Kontakt",
        "Sächsisches Staatsministerium für Verkehr Pressesprecher Jan Muster Telefon: +49 351 000 0000 E-Mail: presse@smv.sachsen.example.de",
    ]
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2023-09-14T10:30+02:00",
        "body": text,
        "body_also": [[*text, *contact]],
        "links_also": [["mailto:presse@smv.sachsen.example.de"]],
        "images": [
            picture(f"{base}/medien/news/1045321/assets/55", "Visualisierung der Brücke", "Stadt Grimma")
        ],
        "images_also": [
            [
                picture(
                    f"{base}/medien/news/1045321/assets/55_thumb.jpg",
                    "Visualisierung der Brücke",
                    "Stadt Grimma",
                )
            ],
            [
                picture(
                    f"{base}/medien/news/1045321/assets/55",
                    "Visualisierung der Brücke",
                    "Stadt Grimma",
                    role="inline",
                )
            ],
            [
                picture(
                    f"{base}/medien/news/1045321/assets/55_thumb.jpg",
                    "Visualisierung der Brücke",
                    "Stadt Grimma",
                    role="inline",
                )
            ],
        ],
        "tags": ["Verkehr"],
        "breadcrumbs": ["Medieninformationen"],
    }


@page("https://www.baden-wuerttemberg.example.de/de/service/presse/pressemitteilung/pid/digitale-schule-1/")
def swabian_state_portal() -> tuple[str, Gold]:
    title = "Land richtet 40 digitale Lernorte ein"
    lead = "Mit dem neuen Programm entstehen im ganzen Land Lernorte, an denen Jugendliche programmieren und bauen können."
    text = [
        "„Wir bringen Zukunft in die Fläche“, sagte der Minister am Donnerstag (21. Oktober 2021) in Stuttgart.",
        "Das Land stellt dafür bis 2024 rund zwölf Millionen Euro bereit.",
    ]
    heading = "Bewerbung bis Jahresende"
    more = (
        'Träger können sich bis 31. Dezember <a href="/de/service/foerderung/lernorte/">online</a> bewerben.'
    )
    html = f"""<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 --><title>{title}: Baden-Württemberg.de</title>
<meta name="generator" content="TYPO3 CMS">{metas({"description": lead, "og:title": title, "og:type": "article", "og:description": lead})}</head>
<body><div class="page"><header class="page-head"><a href="/de/startseite/" class="page-head__logo"><img src="/typo3conf/ext/rsmbwe/logo.svg" alt="Baden-Württemberg"></a><nav class="main-nav"><ul><li><a href="/de/regierung/">Regierung</a></li><li><a href="/de/service/">Service</a></li></ul></nav></header>
<nav class="breadcrumb" aria-label="Sie befinden sich hier"><ol class="breadcrumb__list"><li class="breadcrumb__item"><a href="/de/startseite/">Startseite</a></li><li class="breadcrumb__item"><a href="/de/service/">Service</a></li><li class="breadcrumb__item"><a href="/de/service/presse/">Presse</a></li></ol></nav>
<main class="page-main"><article class="article article--detail"><header class="article__head"><ul class="article__meta"><li class="article__date"><time datetime="2021-10-21">21.10.2021</time></li></ul><p class="article__kicker">Bildung</p><h1 class="article__title">{title}</h1></header>
<figure class="article__image figure"><img src="/fileadmin/_processed_/c/1/csm_lernort_2a.jpg" data-src-large="/fileadmin/redaktion/lernort.jpg" alt="Jugendliche an einem Drucker" width="960" height="640"><figcaption class="figure__caption"><span class="figure__text">Ein digitaler Lernort in Ulm</span><span class="figure__copyright">Bild: © Ministerium / Kraufmann</span></figcaption></figure>
<div class="article__teaser"><p>{lead}</p></div><div class="article__body text">{paragraphs(text)}<h3>{heading}</h3><p>{more}</p><p><a class="link-internal" href="/de/service/alle-meldungen/">Alle Meldungen zur Bildung</a></p></div>
<footer class="article__foot"><div class="tags"><span class="tags__label">Schlagwort:</span> <a href="/de/schlagwort/schule/">#Schule</a> <a href="/de/schlagwort/digital/">#Digitalisierung</a></div><div class="share"><a href="#">Teilen</a></div></footer></article>
<section class="related"><h2>Das könnte Sie auch interessieren</h2><div class="teaser"><time datetime="2021-10-25">25.10.2021</time><h3><a href="/de/x">Neue Fahrpläne im Land</a></h3></div></section></main>
<footer class="page-foot"><a href="/de/impressum/">Impressum</a></footer></div></body></html>"""
    base = "https://www.baden-wuerttemberg.example.de"
    photo = ("Ein digitaler Lernort in Ulm", "Ministerium / Kraufmann")
    return html, {
        "language": "de-DE",
        "title": title,
        "lead": lead,
        "date": "2021-10-21",
        "body": [*text, heading, *plains([more]), "Alle Meldungen zur Bildung"],
        "body_also": [[*text, heading, *plains([more])]],
        "links": [f"{base}/de/service/foerderung/lernorte/", f"{base}/de/service/alle-meldungen/"],
        "links_also": [[f"{base}/de/service/foerderung/lernorte/"]],
        "images": [picture(f"{base}/fileadmin/_processed_/c/1/csm_lernort_2a.jpg", *photo)],
        "images_also": [[picture(f"{base}/fileadmin/redaktion/lernort.jpg", *photo)]],
        "tags": ["Schule", "Digitalisierung"],
        "tags_also": [["#Schule", "#Digitalisierung"]],
        "breadcrumbs": ["Service", "Presse"],
    }


@page("https://www.bmi.example.gv.at/news.aspx?id=4D6F5A69713457516B73453D", country="AT")
def austrian_interior_ministry() -> tuple[str, Gold]:
    title = "Schwerpunktaktion gegen Raser auf der Südautobahn"
    lead = "Bei einer dreitägigen Aktion wurden 2.300 Lenker angezeigt."
    text = [
        "Von 9. bis 11. April 2021 kontrollierten Polizistinnen und Polizisten in drei Bundesländern den Verkehr auf der A2.",
        "Der schnellste Lenker war mit 221 km/h unterwegs. Ihm wurde der Führerschein abgenommen.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><title>Bundesministerium für Inneres - News</title><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /></head>
<body><form method="post" action="./news.aspx?id=4D6F" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="" /></div>
<div id="header"><a href="start.aspx"><img src="images/bmi_logo.png" alt="Bundesministerium Inneres" /></a></div><div id="navigation"><ul><li><a href="start.aspx">Startseite</a></li><li><a href="news.aspx">News</a></li><li><a href="presse.aspx">Presse</a></li></ul></div>
<div id="contentWrapper"><div id="content" class="col-md-9"><p class="rubrik">Verkehr</p><h1>{title}</h1><p class="einleitung"><b>{lead}</b></p>
<div class="bildmodul"><a href="/cms_news/lightbox.aspx?bild=a2.jpg"><img src="/images/news/a2.jpg" alt="A2 Schwerpunkt" /></a><div class="bildtext">Polizistin bei der Geschwindigkeitsmessung<br /><span>Foto: © BMI/Egon Weiß</span></div></div>
{paragraphs(text)}
<p class="artikelnr">Artikel Nr: 18624 vom Montag, 12. April 2021, 11:05 Uhr<br />Reaktionen bitte an die <a href="mailto:infomaster@bmi.example.gv.at">Redaktion</a></p>
<p><a href="javascript:history.back()">Zurück</a></p></div>
<div id="right" class="col-md-3"><h3>Weitere Meldungen</h3><ul><li><a href="news.aspx?id=1">Neue Hubschrauber</a> 10.04.2021</li><li><a href="news.aspx?id=2">Angelobung in Graz</a> 9.04.2021</li></ul></div></div>
<div id="footer">Bundesministerium für Inneres, Herrengasse 7, 1010 Wien</div></form></body></html>"""
    base = "https://www.bmi.example.gv.at"
    return html, {
        "section": "Verkehr",
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2021-04-12T11:05+02:00",
        "body": text,
        "body_also": [
            [
                *text,
                "Artikel Nr: 18624 vom Montag, 12. April 2021, 11:05 Uhr Reaktionen bitte an die Redaktion",
            ]
        ],
        "links_also": [["mailto:infomaster@bmi.example.gv.at"]],
        "images": [
            picture(
                f"{base}/images/news/a2.jpg", "Polizistin bei der Geschwindigkeitsmessung", "BMI/Egon Weiß"
            )
        ],
    }


@page("https://www.ots.example.at/presseaussendung/OTS_20190312_OTS0077/neue-lehrplaene-fuer-volksschulen")
def austrian_wire_release() -> tuple[str, Gold]:
    title = "Neue Lehrpläne für Volksschulen gehen in Begutachtung"
    lead = "Mehr Zeit für Lesen und Werken"
    text = [
        "Wien (OTS/BMB) - Der Bundesminister für Bildung hat heute die neuen Lehrpläne für die Volksschulen vorgestellt.",
        "„Lesen ist der Schlüssel zu allen anderen Fächern“, so der Bundesminister.",
        "Die Begutachtung endet am 30. April.",
    ]
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"/><title>{title} | Bundesministerium für Bildung, 12.03.2019</title>
{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2019-03-12T10:02:11+01:00", "date": "2019-03-12"})}</head>
<body class="detailseite"><div id="wrapper"><header role="banner"><a href="/"><img src="/img/ots.svg" alt="OTS"/></a><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/wirtschaft">Wirtschaft</a></li></ul></nav></header>
<main id="content" itemscope itemtype="http://schema.org/NewsArticle"><article><div class="meta-top"><span>12.03.2019, 10:02</span> <span class="kanal">Bildung</span> <span>OTS0077</span></div><h1 itemprop="headline">{title}</h1><h2 class="untertitel" itemprop="alternativeHeadline">{lead}</h2>
<div class="volltext" itemprop="articleBody">{paragraphs(text)}<div class="rueckfrage"><p><strong>Rückfragen &amp; Kontakt:</strong></p><p>Bundesministerium für Bildung<br/>Mag. Eva Huber<br/>Pressesprecherin<br/><a href="mailto:eva.huber@bmb.example.gv.at">eva.huber@bmb.example.gv.at</a></p></div></div>
<div class="emittent"><p>OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS | NBM0001</p></div>
<div class="stichwort"><h3>Stichworte</h3><a rel="tag" href="/t/schule">Schule</a> <a rel="tag" href="/t/lehrplan">Lehrplan</a></div></article>
<aside><h3>Weitere Aussendungen</h3><ul><li><a href="/presseaussendung/OTS_20190311_OTS0010/x">Girls Day 2019</a></li></ul></aside></main><footer><p>APA-OTS Originaltext-Service GmbH</p></footer></div></body></html>"""
    rest = text[1:]
    first = text[0].removeprefix("Wien (OTS/BMB) - ")
    return html, {
        "language": "de-AT",
        "title": title,
        "lead": lead,
        "date": "2019-03-12T10:02:11+01:00",
        "body": text,
        "body_also": [
            [first, *rest],
            [
                *text,
                "Rückfragen & Kontakt:",
                "Bundesministerium für Bildung Mag. Eva Huber Pressesprecherin eva.huber@bmb.example.gv.at",
            ],
        ],
        "links_also": [["mailto:eva.huber@bmb.example.gv.at"]],
        "authors": ANY,  # the press officer of the contact box
        "tags": ["Schule", "Lehrplan"],
        "breadcrumbs": ANY,  # the channel above the title
    }


@page("https://www.news.admin.example.ch/de/newnsb/qXb2Lr9LwJmT", country="CH")
def swiss_confederation_nuxt() -> tuple[str, Gold]:
    title = "Bundesrat senkt Grenzwerte für Feinstaub"
    lead = "Bern, 14.05.2025 — Der Bundesrat hat an seiner Sitzung vom 14. Mai 2025 die Luftreinhalte-Verordnung angepasst. Die neuen Grenzwerte gelten ab Juli."
    text = [
        "Feinstaub schadet der Gesundheit. Die Weltgesundheitsorganisation empfiehlt seit 2021 strengere Werte.",
        'Die Kantone erhalten bis 2028 Zeit für die Umsetzung (<a href="https://www.fedlex.example.ch/eli/oc/2025/300" target="_blank" class="link link--external">AS 2025 300<span class="sr-only"> (externer Link)</span></a>).',
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><link rel="stylesheet" href="/_nuxt/entry.Dk3.css">{metas({"og:title": title, "og:type": "website"})}</head>
<body><div id="__nuxt"><div class="app"><header id="main-header"><div class="top-bar"><div class="container"><p>Alle Schweizer Bundesbehörden</p></div></div><div class="top-header"><a class="logo" href="/de"><span class="logo__title">News Service Bund</span></a></div><nav class="main-navigation" aria-label="Hauptmenü"><ul><li><a href="/de">Medienmitteilungen</a></li><li><a href="/de/abo">Abonnieren</a></li></ul></nav></header>
<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/de">Startseite</a></li><li><a href="/de/newnsb">Medienmitteilungen</a></li></ol></nav>
<main id="main-content"><section class="hero hero--default"><div class="container"><div class="hero__content"><p class="meta-info"><span class="meta-info__item">Medienmitteilung</span><span class="meta-info__item">Veröffentlicht am 14. Mai 2025</span></p><h1 class="hero__title">{title}</h1><p class="hero__description">{lead}</p></div></div></section>
<section class="section section--default"><div class="container container--grid"><div class="container__main vertical-spacing"><div class="vertical-spacing">{paragraphs(text)}</div>
<div class="contact-box"><h2 class="h3">Adresse für Rückfragen</h2><p>Abteilung Luftreinhaltung<br>medien@bafu.admin.example.ch<br>+41 58 000 00 00</p></div>
<div class="download-items"><h2 class="h3">Dokumente</h2><ul><li><a class="download-item" href="/api/files/4711.pdf" download><div><h4 class="download-item__title">Erläuternder Bericht</h4><p class="meta-info download-item__meta-info"><span class="meta-info__item">PDF</span><span class="meta-info__item">14. Mai 2025</span><span class="meta-info__item">318 kB</span></p></div></a></li></ul></div></div>
<div class="container__aside"><div class="share-bar"><p>Teilen</p></div></div></div></section></main>
<footer id="main-footer"><p>Das Portal der Schweizer Regierung</p></footer></div></div></body></html>"""
    body = plains([text[0], text[1].replace(" (externer Link)", "")])
    contact = [
        "Adresse für Rückfragen",
        "Abteilung Luftreinhaltung medien@bafu.admin.example.ch +41 58 000 00 00",
    ]
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "lead_also": [lead.removeprefix("Bern, 14.05.2025 — ")],
        "date": "2025-05-14",
        "body": body,
        "body_also": [[*body, *contact]],
        "links": ["https://www.fedlex.example.ch/eli/oc/2025/300"],
        "attachments": [
            file("https://www.news.admin.example.ch/api/files/4711.pdf", "Erläuternder Bericht", 318 * KB)
        ],
        "breadcrumbs": ["Medienmitteilungen"],
    }


@page("https://www.land.nrw.example/pressemitteilung/startschuss-fuer-schnelleres-netz", country="DE")
def rhenish_state_drupal9() -> tuple[str, Gold]:
    title = "Startschuss für schnelleres Netz im Sauerland"
    lead = "Ministerin: 9.000 Haushalte bekommen Glasfaser"
    text = [
        "Das Ministerium für Wirtschaft teilt mit:",
        "Im Hochsauerlandkreis beginnt der Ausbau des Glasfasernetzes. Land und Bund fördern das Vorhaben mit 48 Millionen Euro.",
        "Die Arbeiten sollen bis Ende 2023 abgeschlossen sein.",
    ]
    html = f"""<!DOCTYPE html><html lang="de" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><title>{title} | Land.NRW</title><link rel="canonical" href="https://www.land.nrw.example/pressemitteilung/startschuss-fuer-schnelleres-netz" /></head>
<body class="path-node page-node-type-pressemitteilung"><a href="#main-content" class="visually-hidden focusable skip-link">Direkt zum Inhalt</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div id="block-branding"><a href="/" rel="home"><img src="/themes/custom/nrw/logo.svg" alt="Startseite" /></a></div><nav role="navigation" id="block-main"><ul class="menu"><li class="menu-item"><a href="/landesregierung">Landesregierung</a></li><li class="menu-item"><a href="/presse">Presse</a></li></ul></nav></header>
<nav role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Pfadnavigation</h2><ol><li><a href="/">Startseite</a></li><li><a href="/presse">Presse</a></li></ol></nav>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><article role="article" class="node node--type-pressemitteilung node--view-mode-full"><div class="node__content"><div class="field field--name-field-veroeffentlicht field--type-datetime field--label-hidden field__item"><time datetime="2021-11-05T12:00:00Z" class="datetime">5. November 2021</time></div><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{title}</span></h1><div class="field field--name-field-subheadline field--type-string field--label-hidden field__item">{lead}</div>
<div class="field field--name-field-press-image field--type-entity-reference field--label-hidden field__item"><article class="media media--type-image media--view-mode-press"><div class="field field--name-field-media-image field--type-image field--label-visually_hidden"><div class="field__label visually-hidden">Bild</div><div class="field__item"><img loading="lazy" src="/sites/default/files/styles/press/public/2021-11/kabel.jpg?itok=Xy1" width="900" height="600" alt="Glasfaserkabel in einer Baugrube" /></div></div><div class="field field--name-field-copyright field--type-string field--label-hidden field__item">© Land NRW / R. Pfeil</div></article></div>
<div class="clearfix text-formatted field field--name-field-text field--type-text-long field--label-hidden field__item">{paragraphs(text)}</div>
<div class="field field--name-field-ansprechpartner field--label-above"><div class="field__label">Pressekontakt</div><div class="field__items"><div class="field__item"><p>Tel.: 0211 0000-00</p></div></div></div>
<div class="field field--name-field-pdf field--type-file field--label-above"><div class="field__label">Anlagen</div><div class="field__item"><span class="file file--mime-application-pdf file--application-pdf"><a href="/sites/default/files/2021-11/karte.pdf" type="application/pdf">Karte des Ausbaugebiets</a></span> <span>(1.24 MB)</span></div></div></div></article></div></main>
<footer role="contentinfo"><p>© 2021 Land NRW</p></footer></div></body></html>"""
    base = "https://www.land.nrw.example/sites/default/files"
    contact = ["Pressekontakt", "Tel.: 0211 0000-00"]
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2021-11-05",
        "date_also": ["2021-11-05T12:00:00Z", "2021-11-05T12:00:00+00:00"],
        "body": text,
        "body_also": [[*text, *contact]],
        "images": [
            picture(f"{base}/styles/press/public/2021-11/kabel.jpg?itok=Xy1", None, "Land NRW / R. Pfeil")
        ],
        "images_also": [[picture(f"{base}/2021-11/kabel.jpg", None, "Land NRW / R. Pfeil")]],
        "attachments": [file(f"{base}/2021-11/karte.pdf", "Karte des Ausbaugebiets", round(1.24 * MB))],
        "breadcrumbs": ["Presse"],
    }

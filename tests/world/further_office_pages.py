"""News pages of further offices: police, parliaments, foreign ministries and world organisations, in the forms of their systems."""

from __future__ import annotations

from tests.world.building import ANY, Gold, items, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024


@page("https://www.mzv.example.cz/jnp/cz/udalosti_a_media/aktualne/ministr_v_lublani.html", country="CZ")
def czech_foreign_ministry() -> tuple[str, Gold]:
    title = "Ministr jednal v Lublani o dopravě a energetice"
    lead = "Hlavními tématy byly železniční spojení a výstavba nových přenosových sítí."
    text = [
        "Ministr zahraničních věcí navštívil ve čtvrtek Slovinsko, kde se sešel se svým protějškem.",
        "Obě země chtějí do roku 2027 obnovit přímý vlak mezi Prahou a Lublaní.",
    ]
    html = f"""<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>{title} | Ministerstvo zahraničních věcí</title><meta name="description" content="{lead}"></head>
<body id="article-page"><div id="skip"><a href="#content">K obsahu</a></div><div id="header"><a href="/jnp/cz/index.html" class="logo">Ministerstvo zahraničních věcí České republiky</a><ul id="lang"><li><a href="/jnp/en/x.html">English</a></li></ul></div><ul id="main-menu"><li><a href="/jnp/cz/o_ministerstvu/">O ministerstvu</a></li><li><a href="/jnp/cz/udalosti_a_media/">Události a média</a></li></ul>
<div id="breadcrumbs"><a href="/jnp/cz/index.html">Titulní stránka</a> / <a href="/jnp/cz/udalosti_a_media/">Události a média</a> / <a href="/jnp/cz/udalosti_a_media/aktualne/">Aktuálně</a></div>
<div id="content"><h1 class="article_title">{title}</h1><p class="article_date">25.05.2023 / 14:10 | <span>Aktualizováno: 26.05.2023 / 09:32</span></p><div class="article_perex"><p>{lead}</p></div><div class="article_content">{paragraphs(text)}</div>
<div class="article_gallery"><h2>Galerie</h2><div class="gallery-item"><a class="gallery" href="/public/a1/b2/lublan1.jpg" title="Společné jednání"><img src="/public/a1/b2/lublan1_thumb.jpg" alt="Společné jednání"></a><p>Společné jednání</p></div><div class="gallery-item"><a class="gallery" href="/public/a1/b2/lublan2.jpg" title="Tisková konference"><img src="/public/a1/b2/lublan2_thumb.jpg" alt="Tisková konference"></a><p>Tisková konference</p></div></div>
<div class="article_tools"><a href="#">Vytisknout</a> <a href="#">Sdílet</a></div></div><div id="footer"><p>© 2023 MZV ČR</p></div></body></html>"""
    base = "https://www.mzv.example.cz/public/a1/b2"
    return html, {
        "language": "cs",
        "title": title,
        "lead": lead,
        "date": "2023-05-25T14:10+02:00",
        "date_modified": "2023-05-26T09:32+02:00",
        "body": text,
        "gallery": [
            picture(f"{base}/lublan1.jpg", "Společné jednání"),
            picture(f"{base}/lublan2.jpg", "Tisková konference"),
        ],
        "breadcrumbs": ["Události a média", "Aktuálně"],
    }


@page("https://www.berlin.example.de/sen/uvk/presse/pressemitteilungen/2022/pressemitteilung.1234567.php")
def berlin_city_portal() -> tuple[str, Gold]:
    title = "Neue Trinkbrunnen für die Innenstadt"
    text = [
        "Bis zum Sommer stellen die Wasserbetriebe 20 weitere Trinkbrunnen auf. Der erste wurde heute am Alexanderplatz eingeweiht.",
        "„Wasser gehört zur Daseinsvorsorge“, sagte die Senatorin.",
    ]
    html = f"""<!DOCTYPE html><html class="no-js" lang="de"><head><meta charset="UTF-8"><title>{title} - Berlin.de</title>{metas({"description": "Pressemitteilung vom 04.05.2022", "dcterms.title": title, "dcterms.publisher": "Land Berlin"})}</head>
<body class="template-landesseite"><div id="page-wrapper"><header id="header"><div class="html5-header header"><a href="/"><img src="/i9f/logo.svg" alt="Berlin.de"></a></div><nav id="nav-main"><ul><li><a href="/sen/uvk/">Senatsverwaltung</a></li><li><a href="/sen/uvk/presse/">Presse</a></li></ul></nav></header>
<div id="layout-grid"><div class="bread" id="bread"><ol><li><a href="/">Berlin.de</a></li><li><a href="/sen/uvk/">Senatsverwaltung für Umwelt</a></li><li><a href="/sen/uvk/presse/">Presse</a></li><li>{title}</li></ol></div>
<div id="layout-grid__area--maincontent" role="main"><h1 class="title">{title}</h1><div class="article"><div class="polizeimeldung">Pressemitteilung vom 04.05.2022</div><div class="modul-text_bild"><div class="image image--right"><img src="/imgscaler/abc/brunnen.jpg" alt="Ein blauer Trinkbrunnen" title="Ein blauer Trinkbrunnen"><div class="image__copyright">Bild: Berliner Wasserbetriebe</div><div class="image__caption">Trinkbrunnen am Alexanderplatz</div></div><div class="textile">{paragraphs(text)}</div></div>
<div class="modul-contact"><h2 class="title">Kontakt</h2><div class="body"><div class="name">Pressestelle</div><ul class="list--contact"><li>Tel.: (030) 0000-0</li></ul></div></div></div></div></div>
<footer><p>Berlin.de ist ein Angebot des Landes Berlin.</p></footer></div></body></html>"""
    url = "https://www.berlin.example.de/imgscaler/abc/brunnen.jpg"
    photo = ("Trinkbrunnen am Alexanderplatz", "Berliner Wasserbetriebe")
    return html, {
        "language": "de",
        "title": title,
        "date": "2022-05-04",
        "body": text,
        "images": [picture(url, *photo)],
        "images_also": [[picture(url, *photo, role="inline")]],
        "breadcrumbs": ["Senatsverwaltung für Umwelt", "Presse"],
        "breadcrumbs_also": [["Berlin.de", "Senatsverwaltung für Umwelt", "Presse"]],
    }


@page("https://www.presseportal.example.de/blaulicht/pm/12415/5012345", country="DE")
def german_police_wire() -> tuple[str, Gold]:
    title = "POL-K: 220511-2-K Entlaufene Schildkröte im Stadtwald gefunden"
    text = [
        "Spaziergänger haben am Dienstagabend (10. Mai) im Stadtwald eine Landschildkröte entdeckt und die Polizei gerufen.",
        "Eine Streife brachte das Tier in eine Auffangstation. Die Besitzerin meldete sich noch in der Nacht. (jk/de)",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} | Presseportal</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:site_name": "presseportal.de"})}</head>
<body class="blaulicht"><header class="site-header"><a href="/" class="logo">Presseportal</a><nav><ul><li><a href="/blaulicht/">Blaulicht</a></li><li><a href="/story">Story</a></li></ul></nav></header>
<main><div class="row"><div class="col-eight"><article class="story"><div class="card"><p class="date">11.05.2022 – 09:12</p><p class="customer"><a href="/blaulicht/nr/12415" class="story-customer">Polizei Köln</a></p><h1>{title}</h1><div class="article-text"><p><i>Köln (ots)</i></p>{paragraphs(text)}</div>
<p class="contact-headline">Rückfragen von Medienvertretern bitte an:</p><p class="contact-text">Polizeipräsidium Köln<br>Pressestelle<br>Telefon: 0221/000 0000</p><p class="originator">Original-Content von: Polizei Köln, übermittelt durch news aktuell</p></div></article></div>
<div class="col-four"><h2>Das könnte Sie auch interessieren</h2><ul class="article-list"><li><div class="news"><div class="date">11.05.2022 – 08:00</div><h3><a href="/blaulicht/pm/2">POL-K: Radfahrer verletzt</a></h3></div></li></ul></div></div>
<div class="article-tags"><h2>Orte in dieser Meldung</h2><ul class="tags"><li><a href="/regional/Köln">Köln</a></li></ul></div></main><footer><p>news aktuell GmbH</p></footer></body></html>"""
    contact = [
        "Rückfragen von Medienvertretern bitte an:",
        "Polizeipräsidium Köln Pressestelle Telefon: 0221/000 0000",
    ]
    return html, {
        "language": "de",
        "title": title,
        "date": "2022-05-11T09:12+02:00",
        "body": ["Köln (ots)", *text],
        "body_also": [
            ["Köln (ots)", *text, *contact],
            text,
            [
                "Köln (ots)",
                *text,
                *contact,
                "Original-Content von: Polizei Köln, übermittelt durch news aktuell",
            ],
        ],
        "authors": ANY,
        "tags": ["Köln"],
        "tags_also": [[]],
        "section": ANY,
    }


@page("https://polisen.example.se/aktuellt/nyheter/vast/2022/oktober/stulen-bat-hittad/", country="SE")
def swedish_police() -> tuple[str, Gold]:
    title = "Stulen båt hittades i vassen"
    lead = "En segelbåt som stals i augusti har hittats utanför Lysekil. Två män är misstänkta."
    text = [
        "Det var en fågelskådare som upptäckte båten på måndagen.",
        "Båten bogserades till Fiskebäck och undersöks av tekniker.",
    ]
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{title} | Polismyndigheten</title>{metas({"description": lead, "og:title": title, "og:type": "website"})}</head>
<body><a class="skip-link" href="#content">Hoppa till innehåll</a><header><a href="/"><img src="/logo.svg" alt="Polisen"></a><nav aria-label="Huvudmeny"><ul><li><a href="/aktuellt/">Aktuellt</a></li><li><a href="/om-polisen/">Om polisen</a></li></ul></nav></header>
<nav class="c-breadcrumb" aria-label="Brödsmulor"><ul><li><a href="/">Start</a></li><li><a href="/aktuellt/">Aktuellt</a></li><li><a href="/aktuellt/nyheter/">Nyheter</a></li></ul></nav>
<main id="content"><div class="event-page editorial-content"><h1>{title}</h1><p class="date">Publicerad <time datetime="2022-10-18T13:05:00">18 oktober 2022 13.05</time></p><p class="preamble">{lead}</p><div class="text-body editorial-html">{paragraphs(text)}</div></div>
<div class="page-publish-info"><h2>Mer om ämnet</h2><ul><li><a href="/lagar/stold/">Stöld</a></li></ul><p>Granskad: 18 oktober 2022</p></div></main><footer><p>Ring 114 14</p></footer></body></html>"""
    return html, {
        "language": "sv",
        "title": title,
        "lead": lead,
        "date": "2022-10-18T13:05:00+02:00",
        "date_also": ["2022-10-18T13:05+02:00"],
        "date_modified": ANY,
        "body": text,
        "breadcrumbs": ["Aktuellt", "Nyheter"],
    }


@page("https://www.nato.example.int/cps/en/natohq/news_189123.htm")
def alliance_news_page() -> tuple[str, Gold]:
    title = "Exercise of mine hunters ends in the Baltic"
    text = [
        "Sixteen ships from nine nations have cleared 40 old sea mines during a two-week exercise off Estonia.",
        "The Deputy Secretary General visited the flagship on Friday.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>NATO - News: {title}, 03-Dec.-2021</title><meta name="nato_date" content="2021-12-03"></head>
<body><div id="wrapper"><div id="header"><a href="/"><img src="/logo.gif" alt="NATO"></a></div><div id="navigation"><ul><li><a href="/cps/en/natohq/news.htm">Newsroom</a></li><li><a href="/cps/en/natohq/topics.htm">Topics</a></li></ul></div>
<div id="main"><div class="content content-light"><h1>{title}</h1><ul class="meta"><li>03 Dec. 2021 -</li><li>|</li><li>Last updated: 06 Dec. 2021 10:21</li></ul><ul class="lang"><li>English</li><li><a href="/cps/fr/natohq/news_189123.htm">French</a></li></ul>
<div class="intro"><p>{text[0]}</p></div><div class="photo-float"><a href="/nato_static_fl2014/assets/pictures/2021/12/211203-mine_rdax_1000.jpg"><img src="/nato_static_fl2014/assets/pictures/2021/12/211203-mine_rdax_375x250.jpg" alt="211203-mine.jpg"></a></div><section><p>{text[1]}</p></section></div></div><div id="footer">Contact us</div></div></body></html>"""
    base = "https://www.nato.example.int/nato_static_fl2014/assets/pictures/2021/12/211203-mine_rdax_1000.jpg"
    return html, {
        "language": "en",
        "title": title,
        "lead": text[0],
        "lead_also": [None],
        "date": "2021-12-03",
        "date_modified": "2021-12-06",
        "body": text[1:],
        "body_also": [text],
        "images": [picture(base)],
        "images_also": [[picture(base, role="inline")]],
    }


@page("https://www.who.example.int/news/item/14-06-2021-new-training-for-midwives")
def health_organization_sitefinity() -> tuple[str, Gold]:
    title = "New training for midwives in five countries"
    text = [
        "Midwives in five countries will learn to use portable ultrasound devices under a new programme.",
        "“A midwife with the right tools saves two lives at once,” said the Director-General.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{title}</title>{metas({"description": text[0], "og:title": title, "og:type": "website", "og:site_name": "World Health Organization", "webit_document_date": "6/14/2021 10:00:00 AM"})}<meta name="Generator" content="Sitefinity 14.1.7800.0 DX" /></head>
<body class="sf-body"><div class="sfPublicWrapper" id="PublicWrapper"><header><a href="/"><img src="/logo.svg" alt="WHO logo"></a><nav><ul><li><a href="/health-topics">Health Topics</a></li><li><a href="/news-room">Newsroom</a></li></ul></nav></header>
<main><section class="content"><div class="sf-breadscrumb breadcrumb"><a href="/">Home</a>/<a href="/news">News</a>/<span>{title}</span></div><article class="sf-detail-content"><h1 class="dynamic-content__heading">{title}</h1><ul class="sf-meta"><li><span class="timestamp">14 June 2021</span></li><li><span class="sf-tags-list-item">News release</span></li><li><span class="location">Geneva, Switzerland</span></li><li><span>Reading time: 1 min (212 words)</span></li></ul>
<div class="dynamic-content__hero"><div class="background-image" style="background-image:url('/images/default/midwife.jpg')"></div></div><div class="sf-detail-body-wrapper"><div>{paragraphs(text)}</div></div>
<div class="media-contacts"><h2>Media Contacts</h2><div class="contact-card"><p>Media team</p><p>Email: <a href="mailto:media@who.example.int">media@who.example.int</a></p></div></div></article>
<div class="sf-related"><h2>Related</h2><ul><li><a href="/health-topics/maternal-health">Maternal health</a></li></ul></div></section></main><footer><p>© 2021 WHO</p></footer></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2021-06-14",
        "body": text,
        "images": ANY,
        "authors": ANY,
        "breadcrumbs": ["News"],
        "tags": ANY,
    }


@page(
    "https://www.whitehouse.example.gov/briefing-room/statements-releases/2022/03/11/statement-on-volunteers/"
)
def american_white_house_blocks() -> tuple[str, Gold]:
    title = "Statement on National Volunteer Week"
    text = [
        "Each year more than sixty million Americans give their time to their neighbors.",
        "Today we honor them and invite everyone to serve.",
    ]
    html = f"""<!doctype html><html class="no-js alert__has-cookie" lang="en-US"><head><meta charset="utf-8"/><title>{title} | The White House</title>{metas({"og:locale": "en_US", "og:type": "article", "og:title": title + " | The White House", "og:site_name": "The White House", "article:published_time": "2022-03-11T17:04:00+00:00"})}</head>
<body class="post-template-default single"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header class="header"><a href="/" class="header__logo">The White House</a><nav><ul><li><a href="/administration/">Administration</a></li><li><a href="/briefing-room/">Briefing Room</a></li></ul></nav></header>
<main id="content" class="site-main"><article class="post type-post"><header class="entry-header topper"><div class="container"><h1 class="page-title topper__title news">{title}</h1><div class="topper__meta"><time class="posted-on entry-date published updated" datetime="2022-03-11T12:04:00-05:00">March 11, 2022</time> • <span class="tax-links cat-links"><a href="/briefing-room/statements-releases/" rel="tag">Statements and Releases</a></span></div></div></header>
<section class="body-content"><div class="container"><div class="row"><p class="has-text-align-center"><strong>FOR IMMEDIATE RELEASE</strong></p>{paragraphs(text)}<p class="has-text-align-center">###</p></div></div></section></article>
<section class="next-prev"><a href="/x/">Next Post: <span>Nominations Sent to the Senate</span></a></section></main><section class="newsletter"><h2>Stay Connected</h2><p>We'll be in touch with the latest information.</p><form><input type="email"><button>Sign Up</button></form></section><footer class="footer"><p>WH.gov</p></footer></body></html>"""
    return html, {
        "language": "en-US",
        "title": title,
        "date": "2022-03-11T12:04:00-05:00",
        "date_also": ["2022-03-11T17:04:00+00:00"],
        "date_modified": ANY,
        "body": ["FOR IMMEDIATE RELEASE", *text, "###"],
        "body_also": [["FOR IMMEDIATE RELEASE", *text], text],
        "tags": ANY,
        "section": ANY,
        "breadcrumbs": [],
    }


@page(
    "https://www.newswire.example.ca/fr/news-releases/une-nouvelle-maison-des-aines-a-gaspe-812345678.html",
    country="FR",
)
def quebec_wire_release() -> tuple[str, Gold]:
    title = "Une nouvelle maison des aînés à Gaspé"
    text = [
        "GASPÉ, QC, le 4 nov. 2021 /CNW/ - La ministre responsable des Aînés a inauguré aujourd'hui une maison de 48 places.",
        "Les premiers résidents emménageront dès la semaine prochaine.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>{metas({"date": "2021-11-04T10:32:00-04:00", "description": text[0], "og:title": title, "og:type": "article", "author": "Cabinet de la ministre"})}</head>
<body><header class="container"><a href="/fr/"><img src="/logo.svg" alt="Newswire"></a><nav><ul><li><a href="/fr/news-releases/">Communiqués</a></li><li><a href="/fr/contact/">Contact</a></li></ul></nav></header>
<main><article class="news-release static-rail-layout"><header class="container release-header"><h1>{title}</h1><div class="row"><div class="col-lg-8"><a href="/fr/news/cabinet/"><strong>Nouvelles fournies par</strong></a><a href="/fr/news/cabinet/">Cabinet de la ministre</a><p class="mb-no">nov. 04, 2021, 10:32 ET</p></div><div class="col-lg-4"><p>Partager cet article</p></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1">{paragraphs(text)}<p id="PURL">SOURCE Cabinet de la ministre</p><p>Renseignements : Julie Roy, attachée de presse, 418 000-0000</p></div></div></section>
<section class="more-from"><h2>Également de cette source</h2><div class="card"><a href="/x"><h3>Nouveau CLSC à Percé</h3></a></div></section></article></main><footer><p>© 2021</p></footer></body></html>"""
    tail = ["SOURCE Cabinet de la ministre", "Renseignements : Julie Roy, attachée de presse, 418 000-0000"]
    return html, {
        "language": "fr",
        "title": title,
        "date": "2021-11-04T10:32:00-04:00",
        "date_also": ["2021-11-04", "2021-11-04T10:32-04:00"],
        "body": [*text, *tail],
        "body_also": [text, [*text, tail[1]]],
        "authors": ANY,
    }


@page("https://www.sejm.example.gov.pl/Sejm9.nsf/komunikat.xsp?documentId=ABC123", country="PL")
def polish_parliament_domino() -> tuple[str, Gold]:
    title = "Posłowie odwiedzili szkołę w Suwałkach"
    text = [
        "Członkowie Komisji Edukacji odwiedzili w poniedziałek szkołę podstawową nr 4 w Suwałkach.",
        "Uczniowie pytali, jak powstaje ustawa i kto może ją zaproponować.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"><title>{title} - Sejm Rzeczypospolitej Polskiej</title></head>
<body class="xsp lotusui"><form id="view:_id1" method="post" class="lotusForm"><div id="page"><div id="header"><a href="/"><img src="/logo.png" alt="Sejm Rzeczypospolitej Polskiej"></a></div><div id="menu"><ul><li><a href="/poslowie.xsp">Posłowie</a></li><li><a href="/komunikaty.xsp">Komunikaty</a></li></ul></div>
<div id="title_content"><h1>{title}</h1></div><div id="contentBody"><span class="date">14 marca 2022 r.</span><div class="zdjecie"><a href="/media8.nsf/files/SUW/%24File/suwalki.jpg"><img src="/media8.nsf/files/SUW/%24File/suwalki_m.jpg" alt="Posłowie z uczniami" width="300"></a><div class="podpis">Posłowie z uczniami klasy ósmej, fot. Kancelaria Sejmu/Adam Sroka</div></div>{paragraphs(text)}<div class="linki"><a href="/komunikaty.xsp">Wszystkie komunikaty</a></div></div>
<div id="footer">Kancelaria Sejmu, ul. Wiejska 4/6/8</div></div><input type="hidden" name="$$viewid" value="!x!"></form></body></html>"""
    url = "https://www.sejm.example.gov.pl/media8.nsf/files/SUW/%24File"
    caption = "Posłowie z uczniami klasy ósmej"
    credit = "Kancelaria Sejmu/Adam Sroka"
    return html, {
        "language": "pl",
        "title": title,
        "date": "2022-03-14",
        "body": text,
        "images": [picture(f"{url}/suwalki.jpg", caption, credit)],
        "images_also": [
            [picture(f"{url}/suwalki.jpg", f"{caption},", credit)],
            [picture(f"{url.replace('%24', '$')}/suwalki.jpg", caption, credit)],
            [picture(f"{url.replace('%24', '$')}/suwalki.jpg", f"{caption},", credit)],
        ],
    }


@page(
    "https://www.krakow.example.pl/aktualnosci/251234,29,komunikat,nowe_drzewa_na_blonia.html", country="PL"
)
def cracow_city_portal() -> tuple[str, Gold]:
    title = "Nowe drzewa na Błoniach"
    lead = "Sto lip stanęło wzdłuż alei. Sadzili je mieszkańcy i uczniowie."
    text = [
        "Akcja trwała trzy dni. Drzewa mają po cztery metry i pochodzą ze szkółki w Skawinie.",
        "Wiosną przyszłego roku miasto posadzi kolejne.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"><title>{title} - Magiczny Kraków</title>{metas({"description": lead, "og:title": title, "og:image": "https://www.krakow.example.pl/zalacznik/412345/4.jpg"})}</head>
<body><div class="kp-header"><a href="/"><img src="/static/kp.svg" alt="Magiczny Kraków"></a></div><div class="kp-menu"><a href="/aktualnosci">Aktualności</a> <a href="/kultura">Kultura</a></div>
<div class="kp-content"><div class="kp-crumbs"><span>Jesteś w:</span> <a href="/">Strona główna</a> &gt; <a href="/aktualnosci">Aktualności</a></div><h1>{title}</h1><div class="kp-article"><div class="kp-article-img"><img src="/zalacznik/412345/4.jpg" alt="Sadzenie lip"><span class="kp-img-author">Fot. Bogusław Wierzba/krakow.pl</span></div><p class="kp-lead"><strong>{lead}</strong></p>{paragraphs(text)}
<div class="kp-metryka"><a href="#" class="toggle">pokaż metkę</a><div class="metka" style="display:none"><div><span>Autor:</span> <strong>Anna Lasek</strong></div><div><span>Osoba publikująca:</span> <strong>PIOTR BIEL</strong></div><div><span>Podmiot publikujący:</span> <strong>Wydział Komunikacji</strong></div><div><span>Data publikacji:</span> <strong>2021-10-29</strong></div><div><span>Data aktualizacji:</span> <strong>2021-10-30</strong></div></div></div>
<div class="kp-tags"><span>Tagi:</span> <a href="/tag/zielen">zieleń</a> <a href="/tag/blonia">Błonia</a></div></div></div><div class="kp-side"><h3>Zobacz także</h3><ul><li><a href="/x.html">Remont fontanny</a></li></ul></div><div class="kp-footer">Urząd Miasta Krakowa</div></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2021-10-29",
        "date_modified": "2021-10-30",
        "body": text,
        "images": [
            picture(
                "https://www.krakow.example.pl/zalacznik/412345/4.jpg", None, "Bogusław Wierzba/krakow.pl"
            )
        ],
        "authors": ANY,
        "tags": ["zieleń", "Błonia"],
        "breadcrumbs": ["Aktualności"],
    }


@page(
    "https://www.police.example.hu/hu/hirek-es-informaciok/legfrissebb-hireink/zoldhatar/elveszett-kutya",
    country="HU",
)
def hungarian_police_drupal() -> tuple[str, Gold]:
    title = "Járőrök hozták haza az elveszett kutyát"
    text = [
        "A salgótarjáni rendőrök kedden délután egy kóborló kutyára lettek figyelmesek a 21-es főúton.",
        "A gazdát a chip alapján értesítették.",
    ]
    html = f"""<!DOCTYPE html><html lang="hu" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 8 (https://www.drupal.org)" /><title>{title} | A Magyar Rendőrség hivatalos honlapja</title></head>
<body><header role="banner"><a href="/"><img src="/themes/orfk/logo.svg" alt="Címlap" /></a><nav role="navigation"><ul class="menu"><li><a href="/hu/hirek-es-informaciok">Hírek és információk</a></li></ul></nav></header><div class="breadcrumb"><ul><li><a href="/hu">Címlap</a></li><li><a href="/hu/hirek-es-informaciok">Hírek és információk</a></li><li><a href="/hu/hirek-es-informaciok/legfrissebb-hireink">Legfrissebb híreink</a></li></ul></div>
<main role="main"><article class="node node--type-article node--view-mode-full"><h1><span class="field field--name-title">{title}</span></h1><div class="node__meta"><div class="field field--name-field-megjelenes field--type-datetime field--label-hidden field__item">2020.03.04. - 11:26</div><div class="field field--name-field-szervezet field--label-hidden field__item">Nógrád Megyei Rendőr-főkapitányság</div></div>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{paragraphs(text)}</div><div class="field field--name-field-kepek field--type-image field--label-hidden field__items"><div class="field__item"><a href="/sites/default/files/2020-03/kutya1.jpg" class="colorbox" data-colorbox-gallery="g-1" data-cbox-img-attrs="{{}}" title="Az elveszett kutya"><img src="/sites/default/files/styles/galeria/public/2020-03/kutya1.jpg?itok=1" alt="kutya" /></a></div><div class="field__item"><a href="/sites/default/files/2020-03/kutya2.jpg" class="colorbox" data-colorbox-gallery="g-1" title="A járőrök a kutyával"><img src="/sites/default/files/styles/galeria/public/2020-03/kutya2.jpg?itok=2" alt="járőr" /></a></div></div></div></article></main><footer><p>© Rendőrség</p></footer></body></html>"""
    base = "https://www.police.example.hu/sites/default/files/2020-03"
    return html, {
        "language": "hu",
        "title": title,
        "date": "2020-03-04T11:26+01:00",
        "body": text,
        "gallery": [
            picture(f"{base}/kutya1.jpg", "Az elveszett kutya"),
            picture(f"{base}/kutya2.jpg", "A járőrök a kutyával"),
        ],
        "breadcrumbs": ["Hírek és információk", "Legfrissebb híreink"],
        "authors": ANY,
    }


@page("https://www.service-public.example.fr/particuliers/actualites/A15678", country="FR")
def french_public_service() -> tuple[str, Gold]:
    title = "Carte d'identité : un nouveau service de rendez-vous en ligne"
    lead = "Le service recense désormais les créneaux libres de 2 000 mairies."
    text = [
        "Pour renouveler votre carte d'identité, vous pouvez chercher un rendez-vous dans toute la France.",
        "Les mairies qui n'ont pas encore rejoint le service restent joignables par téléphone.",
    ]
    heading = "À savoir"
    html = f"""<!DOCTYPE html><html lang="fr" data-fr-scheme="system"><head><meta charset="utf-8"><title>{title} | Service-Public.fr</title>{metas({"description": lead, "DC.date.issued": "2022-06-21", "DC.date.modified": "2022-06-23", "DC.title": title, "og:title": title, "og:type": "website"})}</head>
<body><div class="fr-skiplinks"><nav><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#main">Aller au contenu</a></li></ul></nav></div><header role="banner" class="fr-header"><div class="fr-header__brand"><a href="/" title="Accueil"><p class="fr-logo">République<br>Française</p></a></div><nav class="fr-nav" aria-label="Menu principal"><ul class="fr-nav__list"><li><a class="fr-nav__link" href="/particuliers/actualites">Actualités</a></li></ul></nav></header>
<main id="main" role="main" class="fr-container"><nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :"><button class="fr-breadcrumb__button">Voir le fil d’Ariane</button><div class="fr-collapse"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil particuliers</a></li><li><a class="fr-breadcrumb__link" href="/particuliers/actualites">Actualités</a></li><li><a class="fr-breadcrumb__link" aria-current="page">{title}</a></li></ol></div></nav>
<article class="article"><h1 id="titlePage" class="fr-h1">{title}</h1><p class="sp-date fr-text--sm">Publié le 21 juin 2022 - Mis à jour le 23 juin 2022 - Direction de l'information légale et administrative (Premier ministre)</p><figure class="fr-content-media" role="group"><div class="fr-content-media__img"><img class="fr-responsive-img" src="/images/actu/carte.jpg" alt=""></div><figcaption class="fr-content-media__caption">Crédits : © Adobe Stock</figcaption></figure>
<p class="fr-text--lead">{lead}</p><div class="sp-chunk">{paragraphs(text)}</div><div class="fr-callout"><p class="fr-callout__title">{heading}</p><p class="fr-callout__text">Le titre est gratuit.</p></div>
<section class="sp-references"><h2>Textes de loi et références</h2><ul><li><a class="fr-link" href="https://www.legifrance.example.fr/x" rel="external" target="_blank" title="Décret - Nouvelle fenêtre">Décret du 14 juin 2022</a></li></ul></section></article>
<section class="sp-feedback"><h2>Cette page vous a-t-elle été utile ?</h2><button>Oui</button></section></main><footer class="fr-footer"><p>Sauf mention contraire, tous les contenus sont sous licence etalab-2.0</p></footer></body></html>"""
    base = [*text, heading, "Le titre est gratuit."]
    references = ["Textes de loi et références", "Décret du 14 juin 2022"]
    return html, {
        "language": "fr",
        "title": title,
        "lead": lead,
        "date": "2022-06-21",
        "date_modified": "2022-06-23",
        "body": [*base, *references],
        "body_also": [base],
        "kinds": ANY,
        "links": ["https://www.legifrance.example.fr/x"],
        "links_also": [[]],
        "images": [
            picture("https://www.service-public.example.fr/images/actu/carte.jpg", None, "Adobe Stock")
        ],
        "breadcrumbs": ["Actualités"],
        "authors": ANY,
    }


@page("https://news.belgium.example.be/nl/steun-voor-hoeveproducten", country="BE")
def belgian_press_centre() -> tuple[str, Gold]:
    title = "Steun voor verkoop van hoeveproducten"
    text = [
        "Op voorstel van de minister van Middenstand heeft de ministerraad een ontwerp van koninklijk besluit goedgekeurd.",
        "Boeren mogen voortaan hun producten tot 40 kilometer van de hoeve verkopen.",
    ]
    points = ["zuivel en eieren", "groenten en fruit"]
    html = f"""<!DOCTYPE html><html lang="nl" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><title>{title} | News.belgium</title></head>
<body><header><div class="bg-fed"><a href="https://www.belgium.example.be">Andere informatie en diensten van de overheid: www.belgium.be</a></div><a href="/nl" rel="home"><img src="/logo.svg" alt="News.belgium" /></a></header>
<main role="main"><nav role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Kruimelpad</h2><ol><li><a href="/nl">Home</a></li><li><a href="/nl/persberichten">Persberichten</a></li></ol></nav>
<article class="node node--type-article node--view-mode-full"><div class="field field--name-field-published-date field--type-datetime field--label-hidden field__item"><time datetime="2021-02-05T14:41:00Z">05 feb 2021 15:41</time></div><h1 class="title"><span>{title}</span></h1><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{paragraphs(text)}<p>Het gaat om:</p><ul>{items(points)}</ul></div>
<div class="field field--name-field-publisher field--label-above"><div class="field__label">Gepubliceerd door</div><div class="field__item"><div class="organisation"><h3>FOD Kanselarij van de Eerste Minister</h3><p>Wetstraat 16<br />1000 Brussel</p></div></div></div></article></main><footer><p>© 2021 Federale Overheid</p></footer></body></html>"""
    return html, {
        "language": "nl",
        "kinds": "p p p li li",
        "title": title,
        "date": "2021-02-05T14:41:00+00:00",
        "date_also": ["2021-02-05T15:41+01:00"],
        "body": [*text, "Het gaat om:", *points],
        "breadcrumbs": ["Persberichten"],
    }


@page("https://www.zh.example.ch/de/news-uebersicht/medienmitteilungen/2022/05/neuer-uferweg.html")
def zurich_canton_aem() -> tuple[str, Gold]:
    title = "Neuer Uferweg am Greifensee"
    lead = "Der Kanton baut einen 2,4 Kilometer langen Weg. Er schont das Ried und öffnet im Herbst 2023."
    text = [
        "Der Regierungsrat hat für den Weg 5,1 Millionen Franken bewilligt.",
        "Holzstege führen über die nassen Stellen.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"/><title>{title} | Kanton Zürich</title>{metas({"description": lead, "og:title": title, "publishedDate": "2022-05-19"})}</head>
<body class="page"><header class="mdl-header"><a href="/de.html" class="mdl-header__logo">Kanton Zürich</a></header><main class="lyt-wrapper" id="main"><div class="mdl-page-header" role="banner"><div class="mdl-breadcrumb"><nav aria-label="Breadcrumb"><ul><li class="mdl-breadcrumb__item"><a href="/de.html">Startseite</a></li><li class="mdl-breadcrumb__item"><a href="/de/news-uebersicht.html">News-Übersicht</a></li></ul></nav></div><h1 class="mdl-page-header__title atm-heading">{title}</h1><p class="mdl-page-header__subtitle"><span class="mdl-page-header__subtitle-date">Medienmitteilung 19.05.2022</span></p></div>
<article id="lead"><div class="atm-lead"><p>{lead}</p></div></article><article><div class="mdl-richtext">{paragraphs(text)}</div><figure class="mdl-image_figure"><div class="atm-image"><img src="/bilder/uferweg.jpg" data-src="/bilder/uferweg.zhweb-image-600.jpg" alt="Plan des Uferwegs"></div><figcaption class="mdl-image_figure__caption"><span class="mdl-image_figure__title">Verlauf des neuen Wegs</span> <span class="mdl-image_figure__source">Quelle: Baudirektion</span></figcaption></figure></article>
<section class="mdl-contact"><h2>Kontakt</h2><p>Baudirektion – Medienstelle</p><p>+41 43 000 00 00</p></section><section class="mdl-feedback"><h2>Bitte geben Sie uns Feedback</h2><p>Ist diese Seite verständlich?</p><button>Ja</button></section></main><footer class="mdl-footer"><p>© 2022 Kanton Zürich</p></footer></body></html>"""
    base = "https://www.zh.example.ch/bilder"
    photo = ("Verlauf des neuen Wegs", "Baudirektion")
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2022-05-19",
        "body": text,
        "images": [picture(f"{base}/uferweg.jpg", *photo, role="inline")],
        "images_also": [[picture(f"{base}/uferweg.zhweb-image-600.jpg", *photo, role="inline")]],
        "breadcrumbs": ["News-Übersicht"],
    }

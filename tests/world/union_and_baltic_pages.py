"""Agencies of the European Union, the Council of Europe, and parliaments around the Baltic Sea."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture
from tests.world.listing_pages import listing

KB, MB = 1024, 1024 * 1024


@page("https://www.police-agency.example.eu/media-press/newsroom/news/stolen-icons-found-in-a-barn")
def european_police_agency() -> tuple[str, Gold]:
    title = "Stolen icons found in a barn"
    lead = "Forty paintings taken from churches in three countries return home"
    text = [
        "On 12 October 2023, officers searched a farm near Brno and found 40 icons wrapped in blankets.",
        "Two people were arrested. Investigators believe that the group had been active since 2019.",
    ]
    points = ["5 house searches", "2 arrests", "40 icons worth about EUR 900 000"]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/><title>{title} | Police Agency</title>{metas({"description": lead, "og:title": title, "og:updated_time": "2023-10-20T09:12:00+0200", "article:published_time": "2023-10-19T11:00:00+0200", "article:modified_time": "2023-10-20T09:12:00+0200"})}</head><body class="path-node"><div id="__nuxt"><div id="__layout"><div class="eu-globan">An official website of the European Union</div><header class="site-header"><a href="/" class="site-header__logo">Police Agency</a><nav class="menu-main"><ul><li><a href="/about">About us</a></li><li><a href="/media-press">Media &amp; Press</a></li></ul></nav></header><nav aria-label="breadcrumb" class="breadcrumbs"><ul><li><a href="/">Home</a></li><li><a href="/media-press">Media &amp; Press</a></li><li><a href="/media-press/newsroom">Newsroom</a></li><li>{title}</li></ul></nav>
<main><article class="news-detail"><div class="news-detail__head"><span class="date-display">19 Oct 2023</span><span class="type">Press Release</span><h1>{title}</h1><p class="intro">{lead}</p><div class="updated">Updated on: 20 Oct 2023</div></div><div class="news-detail__image"><picture class="media-image"><source srcset="/cms/styles/hero/icons.webp"/><img alt="Icons on a table" src="/cms/sites/default/files/images/icons.jpg"/></picture><div class="media-image__credit">Image: Czech Police</div></div><div class="news-detail__body"><div class="html-wysiwyg">{paragraphs(text)}<p><strong>Results of the action day:</strong></p><ul>{"".join(f"<li>{p}</li>" for p in points)}</ul></div></div><div class="news-detail__tags"><h2>Tags</h2><h3>Crime areas</h3><ul class="tags"><li><a href="/crime-areas/cultural-goods">Trafficking of cultural goods</a></li></ul><h3>Target groups</h3><ul class="tags"><li><a href="/tg/press">Press/Journalists</a></li></ul></div></article></main><div class="media-contact"><h2>Media contact</h2><p>Press team, +31 70 000 00 00</p></div><footer><a href="/legal">Legal notice</a></footer></div></div><script>window.__NUXT__={{}}</script></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2023-10-19T11:00:00+02:00",
        "date_modified": "2023-10-20T09:12:00+02:00",
        "body": [*text, "Results of the action day:", *points],
        "images": [
            picture(
                "https://www.police-agency.example.eu/cms/sites/default/files/images/icons.jpg",
                None,
                "Czech Police",
            )
        ],
        "images_also": [
            [picture("https://www.police-agency.example.eu/cms/styles/hero/icons.webp", None, "Czech Police")]
        ],
        "tags": ["Trafficking of cultural goods", "Press/Journalists"],
        "breadcrumbs": ["Media & Press", "Newsroom"],
        "section": ANY,
    }


@page(
    "https://www.border-agency.example.eu/media-centre/news/news-release/ferries-checked-in-five-ports-Kd83ha"
)
def european_border_agency() -> tuple[str, Gold]:
    title = "Ferries checked in five ports"
    text = [
        "For ten days officers of 14 countries checked lorries that came ashore from ferries in the Adriatic.",
        "They found 31 stolen cars, 420 kg of cannabis and 8 forged passports.",
        "“Criminals use ports because they think nobody looks,” said the agency’s director.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{metas({"og:title": title, "og:type": "website", "og:description": text[0]})}</head><body><div class="cookie-consent" role="dialog"><h2>Cookies</h2><p>We use cookies to count visits to our website.</p><button>Accept</button><button>Refuse</button></div><div class="page-wrap"><header class="header"><a class="header-logo" href="/"><img src="/assets/logo.png" alt="Border Agency"></a><ul class="header-nav"><li><a href="/what-we-do">What we do</a></li><li><a href="/media-centre">Media centre</a></li></ul></header><div class="breadcrumbs-wrap"><ul class="breadcrumbs"><li><a href="/media-centre">Media Centre</a></li><li><a href="/media-centre/news">News</a></li><li><a href="/media-centre/news/news-release">News Release</a></li></ul></div>
<section class="article-page"><div class="article-head"><h1 class="article-title">{title}</h1><div class="article-info"><span class="date">2022-11-08</span></div></div><div class="article-image"><img src="/assets/News/_resampled/ferry-FillWzEyMDAsNjAwXQ.jpg" alt="A lorry leaves a ferry"></div><div class="typography">{paragraphs(text)}</div><div class="article-gallery swiper"><div class="swiper-wrapper"><div class="swiper-slide"><a data-fancybox="g" data-caption="Officers at the ramp in Bari" href="/assets/g/bari.jpg"><img src="/assets/g/bari_t.jpg" alt=""></a></div><div class="swiper-slide"><a data-fancybox="g" data-caption="A hidden compartment" href="/assets/g/box.jpg"><img src="/assets/g/box_t.jpg" alt=""></a></div></div></div><div class="tags-list"><span>Tags:</span><a href="/tag/adriatic">Adriatic</a><a href="/tag/cars">stolen cars</a></div><div class="share-box"><span>Share</span><a href="#">X</a></div></section><section class="also"><h2>Read more</h2><div class="card"><span class="date">2022-11-02</span><a href="/n/2">New office in Valencia</a></div></section><footer class="footer"><p>Plac Europejski 6, Warsaw</p></footer></div></body></html>"""
    base = "https://www.border-agency.example.eu/assets"
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-11-08",
        "body": text,
        "images": [picture(f"{base}/News/_resampled/ferry-FillWzEyMDAsNjAwXQ.jpg")],
        "gallery": [
            picture(f"{base}/g/bari.jpg", "Officers at the ramp in Bari"),
            picture(f"{base}/g/box.jpg", "A hidden compartment"),
        ],
        "tags": ["Adriatic", "stolen cars"],
        "breadcrumbs": ["Media Centre", "News", "News Release"],
    }


@page("https://www.council.example.int/fr/web/portal/-/des-langues-qui-se-taisent", country="FR")
def council_of_europe_liferay() -> tuple[str, Gold]:
    title = "Des langues qui se taisent : un rapport demande d'agir"
    text = [
        "Un comité d'experts a publié aujourd'hui son septième rapport sur les langues minoritaires.",
        "Il salue l'ouverture de 40 classes bilingues, mais regrette le manque d'enseignants.",
    ]
    html = f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="fr-FR"><head><meta charset="UTF-8"/><title>{title} - Portail</title>{metas({"og:title": title, "og:locale": "fr_FR", "og:type": "website"})}</head><body class="controls-visible guest-site signed-out public-page site"><div id="wrapper"><header id="banner" role="banner"><a class="logo" href="/fr/web/portal"><img alt="Conseil" src="/image/layout_set_logo"/></a><div class="langs"><a href="/en/web/portal/-/x">English</a> <a class="active" href="#">Français</a></div><nav id="navigation"><ul role="menubar"><li><a href="/fr/web/about-us">Nous connaître</a></li><li><a href="/fr/web/portal/newsroom">Actualités</a></li></ul></nav></header><div id="content"><div class="portlet-boundary portlet-boundary_101_"><section class="portlet"><div class="portlet-body"><div class="asset-full-content show-asset-title"><div class="asset-content"><div class="journal-content-article"><article class="coe-article"><div class="row"><div class="upperinfos"><span class="theme">Droits des minorités</span><span class="place">Strasbourg</span><span class="date">14 mars 2023</span></div><h1 class="titre">{title}</h1><div class="diapo"><img src="/documents/10/classe.jpg/5b1?t=1678" alt=""/><div class="legend">Une classe bilingue à Budyšin © Shutterstock</div></div><div class="texte">{paragraphs(text)}<p>&nbsp;</p><p><strong><a href="https://rm.council.example.int/rapport-7/1680aa">Lire le rapport</a></strong></p></div></div></article></div></div><div class="asset-related"><a href="/fr/web/portal/full-news">Toutes les actualités</a></div><div class="social-bookmarks"><ul><li><a href="#">Tweet</a></li></ul></div></div></div></section></div></div><footer id="footer"><p>© Conseil 2023 - Clause de non-responsabilité</p></footer></div></body></html>"""
    return html, {
        "language": "fr-FR",
        "title": title,
        "date": "2023-03-14",
        "body": [*text, "Lire le rapport"],
        "links": ["https://rm.council.example.int/rapport-7/1680aa"],
        "images": [
            picture(
                "https://www.council.example.int/documents/10/classe.jpg/5b1?t=1678",
                "Une classe bilingue à Budyšin",
                "Shutterstock",
            )
        ],
        "section": ANY,
        "breadcrumbs": [],
        "tags": ANY,
    }


@page("https://www.medicines.example.eu/en/news/meeting-highlights-september-2023")
def european_medicines_agency_component_library() -> tuple[str, Gold]:
    title = "Meeting highlights from the committee 11-14 September 2023"
    text = [
        "The committee recommended five medicines for approval at its September meeting.",
        'A positive opinion was given for <a href="/en/medicines/human/EPAR/lumavir">Lumavir</a>, intended for the treatment of river fever.',
    ]
    heads = ["Negative opinion", "Notes"]
    more = ["The committee refused the application for Corvatol.", "A detailed list is in the annex below."]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>{title} | Medicines Agency</title>{metas({"description": "Five medicines recommended", "dcterms.date": "2023-09-15"})}</head><body class="language-en ecl-typography path-node page-node-type-ema-news"><div class="dialog-off-canvas-main-canvas"><header class="ecl-site-header"><a class="ecl-link ecl-site-header__logo-link" href="/en">Medicines Agency</a><nav class="ecl-menu"><ul class="ecl-menu__list"><li class="ecl-menu__item"><a class="ecl-menu__link" href="/en/medicines">Medicines</a></li><li class="ecl-menu__item"><a class="ecl-menu__link" href="/en/news-events">News</a></li></ul></nav></header>
<div class="ecl-page-header"><nav class="ecl-breadcrumb"><ol class="ecl-breadcrumb__container"><li class="ecl-breadcrumb__segment"><a href="/en" class="ecl-breadcrumb__link">Home</a></li><li class="ecl-breadcrumb__segment"><a href="/en/news-events" class="ecl-breadcrumb__link">News and events</a></li><li class="ecl-breadcrumb__segment ecl-breadcrumb__current-page">{title}</li></ol></nav><div class="ecl-page-header__info"><ul class="ecl-page-header__meta"><li class="ecl-page-header__meta-item"><span class="ema-bundle">News</span></li><li class="ecl-page-header__meta-item"><time datetime="2023-09-15T13:30:00+02:00">15 September 2023</time></li></ul><h1 class="ecl-page-header__title">{title}</h1><div class="ema-topics"><a class="ecl-tag" href="/t/1">Human</a><a class="ecl-tag" href="/t/2">Medicines</a></div></div></div>
<main class="ecl-container"><article class="node node--type-ema-news"><div class="node__content"><div class="ecl">{paragraphs(text)}<h2 class="ecl-u-type-heading-2">{heads[0]}</h2><p>{more[0]}</p><div class="ecl-message ecl-message--info"><div class="ecl-message__title">{heads[1]}</div><p class="ecl-message__description">{more[1]}</p></div></div><div class="ema-files"><h2>Related documents</h2><div class="ecl-file"><div class="ecl-file__container"><div class="ecl-file__info"><div class="ecl-file__title">Annex to the highlights</div><div class="ecl-file__language">English</div><div class="ecl-file__meta">(195.07 KB - PDF)</div></div><a class="ecl-link ecl-link--standalone ecl-file__download" href="/en/documents/other/annex-highlights_en.pdf">View</a></div><div class="ecl-file__footer"><p>First published: 15/09/2023</p></div></div></div><div class="ema-share"><h2>Share this page</h2></div></div></article></main><footer class="ecl-site-footer">Domenico Scarlattilaan 6</footer></div></body></html>"""
    base = "https://www.medicines.example.eu/en"
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-09-15T13:30:00+02:00",
        "body": [
            text[0],
            "A positive opinion was given for Lumavir, intended for the treatment of river fever.",
            heads[0],
            more[0],
            heads[1],
            more[1],
        ],
        "links": [f"{base}/medicines/human/EPAR/lumavir"],
        "attachments": [
            file(f"{base}/documents/other/annex-highlights_en.pdf", "Annex to the highlights", 199752)
        ],
        "attachments_also": [
            [file(f"{base}/documents/other/annex-highlights_en.pdf", "Annex to the highlights", 199751)]
        ],
        "tags": ["Human", "Medicines"],
        "breadcrumbs": ["News and events"],
    }


@page("https://www.environment.example.eu/en/newsroom/news")
def european_environment_agency_volto_list() -> tuple[str, Gold]:
    entries = [
        ("/en/newsroom/news/rivers-cleaner", "Rivers are cleaner than in 2010", "20 Mar 2024"),
        ("/en/newsroom/news/noise-maps", "New maps of noise in towns", "12 Mar 2024"),
        ("/en/newsroom/news/bees", "Wild bees need wider field margins", "05 Mar 2024"),
    ]
    cards = "".join(
        f'<div class="u-item listing-item simple-listing-item"><div class="wrapper"><div class="slot-head"></div><div class="content"><div class="meta"><span class="text-left">News</span> <span class="date">{d}</span></div><h3 class="listing-header"><a href="{u}" title="{t}">{t}</a></h3><p class="listing-description">A short summary of what the agency found this month.</p></div></div></div>'
        for u, t, d in entries
    )
    html = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>News</title><meta name="generator" content="Plone 6 - https://plone.org"/></head><body class="view-viewview contenttype-document section-en public-ui"><div id="main"><div class="skiplinks-wrapper"><a class="skiplink" href="#view">Skip to main content</a></div><div class="eea header"><div class="top bar"><a href="/en">Environment</a></div><div class="main bar"><div class="ui text menu"><a class="item" href="/en/topics">Topics</a><a class="item" href="/en/newsroom">Newsroom</a></div></div></div><div class="breadcrumbs" id="page-header"><div class="ui breadcrumb"><a class="section" href="/en">Home</a><a class="section" href="/en/newsroom">Newsroom</a><div class="active section">News</div></div></div><div id="page-document" class="ui container"><h1 class="documentFirstHeading">News</h1><div class="block searchlib-block"><div class="searchapp"><div class="sui-layout-body"><div class="search-body-header"><span>Showing 3 of 412 results</span></div><div class="listing-items">{cards}</div><div class="prev-next-paging"><button class="ui button next">Next</button></div></div></div></div></div><footer id="footer"><div class="ui container">Kongens Nytorv 6, Copenhagen</div></footer></div></body></html>"""
    return html, listing("https://www.environment.example.eu", entries)


@page("https://www.security-organization.example.org/secretariat/511240")
def security_organization_drupal() -> tuple[str, Gold]:
    title = "Young mediators meet in Skopje"
    text = [
        "SKOPJE, 4 April 2022 – Thirty students from both sides of the Vardar met for a week of training in mediation.",
        "“You learn to listen before you answer,” said participant Ilir Sela.",
        "The course was organized with the Ministry of Education.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><title>{title} | Organization</title>{metas({"og:title": title, "og:image": "https://www.security-organization.example.org/files/imagecache/20_large/f/images/hires/8/511.jpg"})}</head><body class="page-node node-type-news"><header><a href="/"><img src="/logo.svg" alt="Organization"/></a><nav><ul class="menu"><li><a href="/who-we-are">Who we are</a></li><li><a href="/newsroom">Newsroom</a></li></ul></nav></header><main><div class="container"><div class="node node-news"><div class="field-category">Capacity building</div><h1 class="node-title">{title}</h1><ul class="post-meta"><li class="post-date">Date: <span class="date-display-single">4 April 2022</span></li><li>Place: <span>SKOPJE</span></li><li>Source: <a href="/mission-to-skopje">Mission to Skopje</a></li><li>Fields of work: <a href="/youth">Youth</a></li></ul><div class="media-block"><img class="img-responsive" src="/files/imagecache/20_large/f/images/hires/8/511.jpg" alt="Students in a circle"/><div class="media-caption"><span class="caption-text">Participants during an exercise, Skopje, 1 April 2022. (<span class="org">OSCE</span>/Mirjana Petrova)</span> <a class="photo-details" href="/node/511241">Photo details</a></div></div><div class="body">{paragraphs(text)}</div><div class="contacts"><h3>Contacts</h3><div>Press officer, +389 2 000 000</div></div></div></div></main><footer><p>Wallnerstrasse 6, Vienna</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-04-04",
        "body": text,
        "images": [
            picture(
                "https://www.security-organization.example.org/files/imagecache/20_large/f/images/hires/8/511.jpg",
                "Participants during an exercise, Skopje, 1 April 2022.",
                "OSCE/Mirjana Petrova",
            )
        ],
        "tags": ["Youth"],
        "tags_also": [[]],
        "authors": ANY,
        "section": ANY,
        "breadcrumbs": [],
    }


@page(
    "https://www.saeima.example.lv/lv/aktualitates/saeimas-zinas/32511-deputati-atbalsta-meza-dienas",
    country="LV",
)
def latvian_parliament() -> tuple[str, Gold]:
    title = "Deputāti atbalsta Meža dienu rīkošanu skolās"
    date_line = "(18.05.2023.)"
    text = [
        "Saeima ceturtdien, 18.maijā, pirmajā lasījumā atbalstīja grozījumus Izglītības likumā, kas paredz skolās rīkot Meža dienas.",
        "“Bērniem jāzina, kā aug mūsu meži,” uzsver komisijas priekšsēdētāja Ilze Kalniņa.",
        "Grozījumi vēl jāskata Saeimā divos lasījumos.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="lv"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title} - Saeima</title><meta name="description" content="Saeimas ziņas"/></head><body><div id="container"><div id="top"><a id="logo" href="/">Latvijas Republikas Saeima</a><div id="lang"><a href="/en">EN</a> <a href="/ru">RU</a></div><div id="mainmenu"><ul><li><a href="/lv/par-saeimu">Par Saeimu</a></li><li class="active"><a href="/lv/aktualitates">Aktualitātes</a></li></ul></div></div><div id="path"><a href="/">Sākums</a> » <a href="/lv/aktualitates">Aktualitātes</a> » <a href="/lv/aktualitates/saeimas-zinas">Saeimas ziņas</a></div><div id="left"><ul class="submenu"><li><a href="/lv/aktualitates/saeimas-zinas">Saeimas ziņas</a></li><li><a href="/lv/aktualitates/foto">Fotogalerijas</a></li></ul></div>
<div id="contentbox"><div class="newsitem"><h2 class="viewtitle">{title}</h2><div class="date">{date_line}</div><div class="wimg"><a rel="lightbox" href="/faili/b/mezs.jpg" title="Foto: Ernests Dinka, Saeimas Administrācija"><img src="/faili/s/mezs.jpg" alt=""/></a></div><div class="text">{paragraphs(text)}<p><br/><em>Saeimas Preses dienests</em></p></div><div class="tools"><a href="/print/32511">Drukāt</a> <a href="#">Ieteikt draugiem</a></div></div></div><div id="right"><h3>Kalendārs</h3><table class="cal"><tr><td>18</td><td>19</td></tr></table></div><div id="bottom">Jēkaba iela 11, Rīga</div></div></body></html>"""
    return html, {
        "language": "lv",
        "title": title,
        "date": "2023-05-18",
        "body": [*text, "Saeimas Preses dienests"],
        "body_also": [text],
        "images": [
            picture(
                "https://www.saeima.example.lv/faili/b/mezs.jpg",
                None,
                "Ernests Dinka, Saeimas Administrācija",
            )
        ],
        "authors": ANY,
        "breadcrumbs": ["Aktualitātes", "Saeimas ziņas"],
    }


@page(
    "https://www.riigikogu.example.ee/pressiteated/kultuurikomisjon-et-et/komisjon-arutas-rahvaraamatukogusid/",
    country="EE",
)
def estonian_parliament_wordpress() -> tuple[str, Gold]:
    title = "Komisjon arutas rahvaraamatukogude tulevikku"
    text = [
        "Kultuurikomisjon arutas tänasel istungil, kuidas hoida maaraamatukogud avatuna.",
        "Komisjoni esimehe Tõnu Kase sõnul on igas vallas vaja vähemalt üht lugemissaali.",
    ]
    shots = [
        ("1", "Kultuurikomisjoni istung. Foto: Erik Peinar, Riigikogu Kantselei"),
        ("2", "Tõnu Kask. Foto: Erik Peinar, Riigikogu Kantselei"),
    ]
    strip = "".join(
        f'<a class="gallery__item" href="/wpcms/wp-content/uploads/2021/10/ist-{n}.jpg" data-caption="{c}"><img src="/wpcms/wp-content/uploads/2021/10/ist-{n}-300x200.jpg" alt=""></a>'
        for n, c in shots
    )
    html = f"""<!doctype html><html lang="et"><head><meta charset="UTF-8"><title>{title} - Riigikogu</title>{metas({"og:title": title + " - Riigikogu", "og:type": "article", "article:published_time": "2021-10-12T11:20:33+00:00", "article:modified_time": "2021-10-12T12:02:10+00:00", "og:site_name": "Riigikogu"})}</head><body class="press_release-template-default single"><header class="header"><a href="/" class="header__logo">Riigikogu</a><nav class="nav"><ul><li><a href="/tutvustus">Tutvustus</a></li><li><a href="/pressiteated">Pressiteated</a></li></ul></nav></header><div class="breadcrumb"><a href="/">Avaleht</a><i></i><a href="/pressiteated">Pressiteated</a><i></i><a href="/pressiteated/kultuurikomisjon-et-et">Kultuurikomisjon</a><i></i><span>{title}</span></div><div class="content-wrapper"><aside class="sidebar"><ul><li><a href="/pressiteated">Kõik teated</a></li></ul></aside><article class="content"><h1>{title}</h1><p class="post-meta">12. oktoober 2021, Kultuurikomisjon</p>{paragraphs(text)}<p>Riigikogu pressiteenistus<br>Mari Mets<br>631 0000, 5000 0000<br><a href="mailto:mari.mets@riigikogu.example.ee">mari.mets@riigikogu.example.ee</a><br>päringud: <a href="mailto:press@riigikogu.example.ee">press@riigikogu.example.ee</a></p><div class="gallery">{strip}</div><div class="share"><a href="#">Jaga</a></div></article></div><footer class="footer"><p>Lossi plats 1a, Tallinn</p></footer></body></html>"""
    base = "https://www.riigikogu.example.ee/wpcms/wp-content/uploads/2021/10"
    contact = "Riigikogu pressiteenistus Mari Mets 631 0000, 5000 0000 mari.mets@riigikogu.example.ee päringud: press@riigikogu.example.ee"
    mails = ["mailto:mari.mets@riigikogu.example.ee", "mailto:press@riigikogu.example.ee"]
    credit = "Erik Peinar, Riigikogu Kantselei"
    return html, {
        "language": "et",
        "title": title,
        "date": "2021-10-12T11:20:33+00:00",
        "date_modified": "2021-10-12T12:02:10+00:00",
        "body": text,
        "body_also": [[*text, contact]],
        "links_also": [mails],
        "gallery": [
            picture(f"{base}/ist-1.jpg", "Kultuurikomisjoni istung.", credit),
            picture(f"{base}/ist-2.jpg", "Tõnu Kask.", credit),
        ],
        "authors": ANY,
        "breadcrumbs": ["Pressiteated", "Kultuurikomisjon"],
    }


@page("https://www.lrs.example.lt/sip/portal.show?p_r=119&p_k=1&p_t=280114", country="LT")
def lithuanian_parliament_portal() -> tuple[str, Gold]:
    title = "Seimo Kaimo reikalų komiteto pranešimas: „Pavasarį pieno ūkiai gaus didesnę paramą“"
    text = [
        "Kaimo reikalų komitetas trečiadienį pritarė siūlymui padidinti paramą mažiems pieno ūkiams.",
        "Komiteto pirmininkas Vytautas Girnius pažymėjo, kad parama pasieks 4 tūkst. ūkininkų.",
    ]
    html = f"""<!DOCTYPE html><html lang="lt"><head><meta charset="utf-8"/><title>{title}</title>{metas({"og:title": title, "og:url": "https://www.lrs.example.lt/sip/portal.show?p_r=119&p_k=1&p_t=280114"})}</head><body><div id="page"><div id="header"><a href="/sip/portal.show?p_k=1">Lietuvos Respublikos Seimas</a><ul class="menu"><li><a href="/sip/portal.show?p_r=2">Seimo nariai</a></li><li><a href="/sip/portal.show?p_r=119">Pranešimai</a></li></ul></div><div class="path"><a href="/sip/portal.show?p_k=1">Pradžia</a> / <a href="/sip/portal.show?p_r=15260">Žiniasklaidai</a> / <a href="/sip/portal.show?p_r=119">Pranešimai spaudai</a></div><div id="middle"><div class="straipsnis"><h1 class="straipsnis_title">{title}</h1><div class="straipsnis_data"><b>2022 m. vasario 9 d.</b> pranešimas žiniasklaidai</div><div class="straipsnis_foto"><img src="/intl/foto/280114_m.jpg" alt=""/><div class="foto_autorius">Seimo kanceliarijos (aut. Olga Posaškova) nuotr.</div></div><div class="straipsnis_text">{paragraphs(text, 'style="text-align: justify;"')}<p>&nbsp;</p><p>Daugiau informacijos:<br/>komiteto biuro vedėja Rasa Ona<br/>Tel. (8 5) 000 0000</p></div><div class="straipsnis_atgal"><a href="javascript:history.back()">Atgal</a> <a href="/sip/print?t=280114">Spausdinti</a></div></div></div><div id="footer">Gedimino pr. 53, Vilnius</div></div></body></html>"""
    contact = "Daugiau informacijos: komiteto biuro vedėja Rasa Ona Tel. (8 5) 000 0000"
    return html, {
        "language": "lt",
        "title": title,
        "date": "2022-02-09",
        "body": text,
        "body_also": [[*text, contact]],
        "images": [
            picture(
                "https://www.lrs.example.lt/intl/foto/280114_m.jpg",
                None,
                "Seimo kanceliarijos (aut. Olga Posaškova)",
            )
        ],
        "images_also": [
            [picture("https://www.lrs.example.lt/intl/foto/280114_m.jpg", None, "Olga Posaškova")],
            [
                picture(
                    "https://www.lrs.example.lt/intl/foto/280114_m.jpg",
                    None,
                    "Seimo kanceliarijos (aut. Olga Posaškova) nuotr.",
                )
            ],
        ],
        "breadcrumbs": ["Žiniasklaidai", "Pranešimai spaudai"],
    }


@page(
    "https://www.storting.example.no/no/Hva-skjer-pa-Stortinget/Nyhetsarkiv/Hva-skjer-nyheter/2021-2022/komiteen-besokte-svalbard/",
    country="NO",
)
def norwegian_parliament() -> tuple[str, Gold]:
    title = "Komiteen besøkte Svalbard"
    lead = "Utenriks- og forsvarskomiteen fikk en orientering om kullgruvene i Longyearbyen."
    text = [
        "Ni av komiteens medlemmer deltok på reisen 2.–4. mai.",
        "– Det er viktig å se forholdene selv, sier komitéleder Ine Strand.",
    ]
    html = f"""<!DOCTYPE html><html lang="no"><head><meta charset="utf-8"/><title>{title} - storting.no</title>{metas({"description": lead, "og:title": title, "DC.Date.Modified": "2022-05-05"})}</head><body class="newspage"><header class="page-header"><a href="/" class="logo">Stortinget</a><nav><ul><li><a href="/no/Representanter">Representanter og komiteer</a></li><li><a href="/no/Hva-skjer-pa-Stortinget">Hva skjer</a></li></ul></nav></header><nav class="breadcrumbs-container"><span class="sr-only">Du er her:</span><ol><li><a href="/no/">Forsiden</a></li><li><a href="/no/Hva-skjer-pa-Stortinget/">Hva skjer på Stortinget?</a></li><li><a href="/no/Hva-skjer-pa-Stortinget/Nyhetsarkiv/">Nyhetsarkiv</a></li></ol></nav><main id="main-content"><div class="article-container"><h1>{title}</h1><div class="ingress"><p>{lead}</p></div><figure class="article-image"><img src="/globalassets/svalbard.jpg?width=900" alt=""/><figcaption>Komiteen foran Gruve 7. Foto: Storting.</figcaption></figure><div class="bodytext">{paragraphs(text)}<ul class="link-list"><li><a href="/no/Komiteer/utenriks/">Les mer om komiteen</a></li></ul></div><p class="lastupdated">Sist oppdatert: 05.05.2022 13:41</p></div></main><footer><p>Karl Johans gate 22</p></footer></body></html>"""
    return html, {
        "language": "no",
        "title": title,
        "lead": lead,
        "date": None,
        "date_modified": "2022-05-05T13:41+02:00",
        "body": text,
        "body_also": [[*text, "Les mer om komiteen"]],
        "links_also": [["https://www.storting.example.no/no/Komiteer/utenriks/"]],
        "images": [
            picture(
                "https://www.storting.example.no/globalassets/svalbard.jpg?width=900",
                "Komiteen foran Gruve 7.",
                "Storting",
            )
        ],
        "images_also": [
            [
                picture(
                    "https://www.storting.example.no/globalassets/svalbard.jpg?width=900",
                    "Komiteen foran Gruve 7.",
                    "Storting.",
                )
            ]
        ],
        "breadcrumbs": ["Hva skjer på Stortinget?", "Nyhetsarkiv"],
    }

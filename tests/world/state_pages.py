"""News pages of systems that one state uses: German federal offices, GOV.UK, the Netherlands, European bodies, framework-rendered pages."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, json_ld, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.bmi.example.de/SharedDocs/pressemitteilungen/DE/2023/05/sirenen.html")
def gsb_interior_ministry() -> tuple[str, Gold]:
    title = "Bund fördert den Ausbau des Sirenennetzes"
    lead = "30 Millionen Euro für die Länder in diesem Jahr"
    text = [
        "Das Bundes&shy;ministerium des Innern stellt den Ländern in diesem Jahr weitere 30 Millionen Euro für moderne Sirenen bereit.",
        "Die Bundesinnenministerin erklärt dazu: „Im Ernstfall zählt jede Minute. Sirenen wecken Menschen auch nachts.“",
        'Die Förderrichtlinie finden Sie <a class="c-link c-link--intern" title="Förderrichtlinie" href="SharedDocs/downloads/DE/veroeffentlichungen/2023/foerderrichtlinie.html?nn=9390260">auf dieser Seite</a>.',
    ]
    html = f"""<!doctype html>
<html lang="de">
<head>
<base href="https://www.bmi.example.de/"/>
<meta charset="UTF-8"/>
<title>BMI -  Presse  -  {title}</title>
<meta name="title" content="{title}"/>
<meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<meta name="generator" content="Government Site Builder"/>
<!--
  Realisiert mit dem Government Site Builder.
-->
{metas({"description": lead, "og:title": title, "og:type": "website", "og:site_name": "Bundesministerium des Innern", "og:url": "https://www.bmi.example.de/SharedDocs/pressemitteilungen/DE/2023/05/sirenen.html?nn=9390260", "og:image": "https://www.bmi.example.de/SharedDocs/bilder/sirene.jpg?__blob=wide&v=2"})}
<link rel="canonical" href="https://www.bmi.example.de/SharedDocs/pressemitteilungen/DE/2023/05/sirenen.html"/>
</head>
<body class="gsb startseite js-off lang-de fixed" data-nn="9390260">
<ul class="c-skiplinks"><li><a href="SharedDocs/pressemitteilungen/DE/2023/05/sirenen.html#Start">Direkt zum Inhalt</a></li></ul>
<header class="l-header"><div class="c-logo"><a href="DE/startseite/startseite-node.html" title="Zur Startseite"><img src="SiteGlobals/Frontend/Images/logo.svg" alt="Logo: Bundesministerium des Innern"/></a></div>
<nav class="c-nav"><ul><li><a href="DE/themen/themen-node.html">Themen</a></li><li><a href="DE/presse/presse-node.html">Presse</a></li></ul></nav></header>
<main class="l-main" id="main"><div class="c-breadcrumb"><p class="aural">Sie sind hier:</p><ol><li><a href="DE/startseite/startseite-node.html">Startseite</a></li><li><a href="DE/presse/presse-node.html">Presse</a></li><li><strong>{title}</strong></li></ol></div>
<div class="c-content-stage"><div class="c-content-stage__wrapper"><p class="c-content-stage__meta"><span class="c-content-stage__label">Pressemitteilung</span> <span class="c-content-stage__date">15.05.2023</span></p><h1 class="c-content-stage__headline" id="Start">{title}</h1><p class="c-content-stage__p">{lead}</p></div>
<div class="c-content-stage__media"><figure class="c-picture"><img src="SharedDocs/bilder/sirene.jpg?__blob=wide&amp;v=2" alt="Sirene auf einem Dach (verweist auf: Bund fördert den Ausbau)" title="Sirene" /><figcaption class="c-picture__caption"><span class="c-picture__source">Quelle: Henning Schacht</span></figcaption></figure></div></div>
<div class="c-content-article"><div class="c-content-article__content">{paragraphs(text)}</div></div>
<section class="c-further"><h2 class="c-further__headline">Weitere Informationen</h2><ul class="c-further__list"><li><a class="c-link" href="SharedDocs/kurzmeldungen/DE/2023/04/warntag.html">Bundesweiter Warntag im September</a></li></ul></section>
<div class="c-share"><h2 class="aural">Seite teilen</h2><ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">teilen</a></li></ul></div>
</main><footer class="l-footer"><p>© Bundesministerium des Innern, 2023</p><ul><li><a href="DE/service/impressum/impressum-node.html">Impressum</a></li></ul></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2023-05-15",
        "body": plains(text),
        "links": [
            "https://www.bmi.example.de/SharedDocs/downloads/DE/veroeffentlichungen/2023/foerderrichtlinie.html?nn=9390260"
        ],
        "images": [
            picture(
                "https://www.bmi.example.de/SharedDocs/bilder/sirene.jpg?__blob=wide&v=2",
                None,
                "Henning Schacht",
            )
        ],
        "breadcrumbs": ["Presse"],
    }


@page(
    "https://www.bundesfinanzministerium.example.de/Content/DE/Pressemitteilungen/Finanzpolitik/2019/11/2019-11-28-steuer.html"
)
def gsb_finance_ministry() -> tuple[str, Gold]:
    title = "Steuereinnahmen im Oktober 2019"
    text = [
        "Die Steuereinnahmen (ohne Gemeindesteuern) sind im Oktober 2019 um 3,4 Prozent gegenüber dem Vorjahresmonat gestiegen.",
        "Das Aufkommen der Lohnsteuer entwickelte sich weiterhin dynamisch.",
    ]
    rows = [
        ["Steuerart", "Mio. Euro", "Veränderung"],
        ["Lohnsteuer", "16.511", "+ 5,1 %"],
        ["Umsatzsteuer", "19.230", "+ 2,0 %"],
    ]
    table = "".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in rows[1:])
    html = f"""<!DOCTYPE html>
<html lang="de" xml:lang="de" xmlns="http://www.w3.org/1999/xhtml"><head><base href="https://www.bundesfinanzministerium.example.de/" /><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Bundesfinanzministerium - {title}</title>
<meta name="generator" content="Government Site Builder" /><meta name="genTime" content="2022-03-01T10:22:31Z" /><meta name="keywords" content="Steuern" /><meta name="description" content="" /></head>
<body class="gsb"><div id="page"><header id="header"><div class="bmf-logo"><a href="Web/DE/Home/home.html"><img src="SiteGlobals/BMF/logo.svg" alt="Bundesfinanzministerium" /></a></div><nav class="bmf-main-navigation"><ul><li><a href="Web/DE/Themen/themen.html">Themen</a></li><li><a href="Web/DE/Presse/presse.html">Presse</a></li></ul></nav></header>
<div id="content" class="bmf-content"><nav class="bmf-breadcrumb"><ul><li><a href="Web/DE/Home/home.html">Startseite</a></li><li><a href="Web/DE/Presse/presse.html">Presse</a></li><li>{title}</li></ul></nav>
<article class="bmf-article"><div class="article-header"><div class="bmf-date">28.11.2019</div><p class="article-header-topline">Finanzpolitik</p><h1>{title}</h1></div>
<div class="article-toolbar"><ul><li><a href="javascript:print()">Drucken</a></li></ul></div>
<div class="article-text"><p>{text[0]}</p><p>{text[1]}</p>
<div class="table-responsive"><table class="bmf-table"><caption>Tabelle: Steuereinnahmen des Bundes</caption><thead><tr>{"".join(f"<th scope='col'>{cell}</th>" for cell in rows[0])}</tr></thead><tbody>{table}</tbody></table></div>
<p>Weitere Zahlen enthält der <a href="Content/DE/Downloads/Monatsberichte/2019-11.pdf?__blob=publicationFile&amp;v=4" class="downloadLink" title="Monatsbericht">Monatsbericht November <span class="additional-info">[PDF, 3,2MB]</span></a>.</p></div>
</article><div class="bmf-related"><h2>Mehr zum Thema</h2><ul><li><a href="Content/DE/Pressemitteilungen/x.html">Steuerschätzung im Herbst</a> <span class="date">30.10.2019</span></li></ul></div></div>
<footer id="footer"><p>© Bundesministerium der Finanzen</p></footer></div></body></html>"""
    url = "https://www.bundesfinanzministerium.example.de/Content/DE/Downloads/Monatsberichte/2019-11.pdf?__blob=publicationFile&v=4"
    head = [*text]
    rows_text = [" | ".join(row) for row in rows]
    return html, {
        "language": "de",
        "title": title,
        "date": "2019-11-28",
        "body": [
            *head,
            "Tabelle: Steuereinnahmen des Bundes",
            *rows_text,
            "Weitere Zahlen enthält der Monatsbericht November [PDF, 3,2MB].",
        ],
        "body_also": [
            [*head, *rows_text, "Weitere Zahlen enthält der Monatsbericht November [PDF, 3,2MB]."],
        ],
        "links": [url],
        "attachments": [file(url, "Monatsbericht November", round(3.2 * MB))],
        "breadcrumbs": ["Presse"],
    }


@page("https://www.bmfj.example.de/bmfj/aktuelles/presse/pressemitteilungen/mehr-plaetze-in-kitas-201122")
def coremedia_family_ministry() -> tuple[str, Gold]:
    title = "Mehr Plätze in Kitas: Bund und Länder einigen sich"
    lead = "Das Investitionsprogramm wird bis Ende 2022 verlängert."
    text = [
        "Die Bundesfamilienministerin hat sich mit den Ländern auf die Verlängerung des Programms verständigt. „Das ist eine gute Nachricht für Familien“, sagte sie.",
        "Nach Angaben des Ministeriums fehlen bundesweit noch rund 300.000 Plätze.",
    ]
    html = f"""<!DOCTYPE html><html lang="de-DE" dir="ltr"><head><meta charset="UTF-8"/><title>BMFJ - {title}</title>
{metas({"description": lead, "og:title": title, "og:type": "article", "og:url": "https://www.bmfj.example.de/bmfj/aktuelles/presse/pressemitteilungen/mehr-plaetze-in-kitas-201122", "og:image": "https://www.bmfj.example.de/resource/image/201120/landscape_ratio16x9/640/360/f1/kita.jpg"})}
<link rel="canonical" href="https://www.bmfj.example.de/bmfj/aktuelles/presse/pressemitteilungen/mehr-plaetze-in-kitas-201122"/><meta name="coremedia_content_id" content="201122"/></head>
<body id="top"><header class="header"><a href="/bmfj" class="logo"><img src="/resource/blob/1/logo.svg" alt="BMFJ Logo"/></a><nav class="main-navigation"><ul><li><a href="/bmfj/themen">Themen</a></li><li><a href="/bmfj/aktuelles">Aktuelles</a></li></ul></nav></header>
<nav class="breadcrumbs" aria-label="Breadcrumb"><ol><li><a href="/bmfj">Startseite</a></li><li><a href="/bmfj/aktuelles">Aktuelles</a></li><li><a href="/bmfj/aktuelles/presse">Presse</a></li><li><span>{title}</span></li></ol></nav>
<main id="content"><article class="article article-detail"><header class="article-header"><p class="dateline"><time datetime="2021-07-29T11:40:00+02:00">29.07.2021</time> <span class="article-type">Pressemitteilung</span> <span class="topline">Kindertagesbetreuung</span></p><h1 class="title">{title}</h1><p class="article-teaser">{lead}</p></header>
<figure class="article-image"><picture><source media="(min-width: 768px)" srcset="/resource/image/201120/landscape_ratio16x9/1280/720/f1/kita.jpg"/><img src="/resource/image/201120/landscape_ratio16x9/640/360/f1/kita.jpg" alt="Kinder malen in einer Kita"/></picture><figcaption class="image-caption">In Kitas fehlen Plätze <span class="copyright-note">© Getty Images/iStock</span></figcaption></figure>
<div class="article-content"><p>{text[0]}</p><h3>Bedarf weiter hoch</h3><p>{text[1]}</p>
<div class="download-teaser"><a href="/resource/blob/201130/9bb/faktenblatt-kita-data.pdf" class="download"><span class="download-title">Faktenblatt Kita-Ausbau</span> <span class="download-meta">PDF, 244 KB, nicht barrierefrei</span></a></div></div>
<aside class="article-share"><h2>Teilen</h2><a href="https://twitter.com/intent/tweet">Twitter</a></aside></article>
<section class="teaser-list"><h2>Mehr zum Thema</h2><ul><li><a href="/bmfj/themen/kita-1"><h3>Gute-Kita-Gesetz</h3><p>Mehr Qualität in der Kindertagesbetreuung.</p></a></li></ul></section></main><footer><ul><li><a href="/bmfj/meta/impressum">Impressum</a></li></ul></footer></body></html>"""
    base = "https://www.bmfj.example.de"
    return html, {
        "language": "de-DE",
        "kinds": "p h3 p",
        "title": title,
        "lead": lead,
        "date": "2021-07-29T11:40:00+02:00",
        "body": [text[0], "Bedarf weiter hoch", text[1]],
        "images": [
            picture(
                f"{base}/resource/image/201120/landscape_ratio16x9/1280/720/f1/kita.jpg",
                "In Kitas fehlen Plätze",
                "Getty Images/iStock",
            )
        ],
        "attachments": [
            file(
                f"{base}/resource/blob/201130/9bb/faktenblatt-kita-data.pdf",
                "Faktenblatt Kita-Ausbau",
                244 * KB,
            )
        ],
        "breadcrumbs": ["Aktuelles", "Presse"],
    }


@page("https://www.gov.example.uk/government/news/new-fund-to-repair-village-halls")
def govuk_publishing() -> tuple[str, Gold]:
    title = "New fund to repair village halls"
    lead = "A £3 million fund will help communities repair and modernise village halls across England."
    text = [
        "Village halls across England will benefit from a new fund opened today (Monday 3 June 2019) by the Department.",
        'Trustees can <a href="/guidance/apply-for-a-village-hall-grant" class="govuk-link">apply for a grant</a> of between £10,000 and £75,000.',
        "The Minister said:",
    ]
    quote = "Halls are where rural life happens. This fund keeps their doors open."
    notes = [
        "Applications close on 31 December 2019.",
        'Read the <a rel="external" href="https://acre.example.org.uk/halls" class="govuk-link">survey of village halls</a>.',
    ]
    html = f"""<!DOCTYPE html>
<!--[if lt IE 9]><html class="lte-ie8" lang="en"><![endif]--><!--[if gt IE 8]><!--><html lang="en" class="govuk-template"><!--<![endif]-->
<head><meta charset="utf-8"><title lang="en">{title} - GOV.UK</title>
<meta name="robots" content="max-image-preview:large"><meta name="govuk:content-id" content="5f0f7a4e"><meta name="govuk:first-published-at" content="2019-06-03T09:30:03+00:00"><meta name="govuk:public-updated-at" content="2019-06-03T09:30:03+01:00"><meta name="govuk:updated-at" content="2024-05-01T05:00:00+01:00">
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://www.gov.example.uk/government/news/new-fund-to-repair-village-halls"}, "name": title, "datePublished": "2019-06-03T09:30:03+01:00", "dateModified": "2019-06-03T09:30:03+01:00", "text": None, "publisher": {"@type": "Organization", "name": "GOV.UK"}, "image": ["https://assets.gov.example.uk/hall.jpg"], "author": {"@type": "Organization", "name": "Department for Rural Affairs", "url": "https://www.gov.example.uk/x"}, "headline": title, "description": lead})}
<link rel="canonical" href="https://www.gov.example.uk/government/news/new-fund-to-repair-village-halls">
{metas({"og:site_name": "GOV.UK", "og:type": "article", "og:url": "https://www.gov.example.uk/government/news/new-fund-to-repair-village-halls", "og:title": title, "og:description": lead})}</head>
<body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" data-module="cookie-banner" class="gem-c-cookie-banner govuk-cookie-banner" role="region" aria-label="Cookies on GOV.UK" hidden><div class="govuk-cookie-banner__message govuk-width-container"><h2 class="govuk-cookie-banner__heading">Cookies on GOV.UK</h2><p class="govuk-body">We use some essential cookies to make this website work.</p><button>Accept additional cookies</button></div></div>
<a data-module="gem-track-click" class="gem-c-skip-link govuk-skip-link" href="#content">Skip to main content</a>
<header role="banner" class="gem-c-layout-super-navigation-header"><a href="https://www.gov.example.uk" title="Go to the GOV.UK homepage">GOV.UK</a><nav aria-labelledby="nav-heading"><h2 id="nav-heading" class="govuk-visually-hidden">Navigation menu</h2><ul><li><a href="/browse/benefits">Benefits</a></li></ul></nav></header>
<div id="wrapper" class="direction-ltr govuk-width-container"><div class="gem-c-breadcrumbs govuk-breadcrumbs"><ol class="govuk-breadcrumbs__list"><li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/">Home</a></li><li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/environment">Environment</a></li><li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/environment/rural">Rural and countryside</a></li></ol></div>
<main role="main" id="content" class="news-article" lang="en"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-title"><span class="govuk-caption-xl gem-c-title__context">Press release</span><h1 class="gem-c-title__text govuk-heading-l">{title}</h1></div><p class="gem-c-lead-paragraph">{lead}</p></div></div>
<div class="gem-c-metadata" data-module="metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/government/organisations/rural">Department for Rural Affairs</a> and <a href="/government/people/john-roe">John Roe</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">3 June 2019</dd></dl></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><img class="gem-c-figure__image app-c-figure__image" src="https://assets.gov.example.uk/hall.jpg" alt="A village hall in Dorset" />
<div class="gem-c-govspeak govuk-govspeak "><div class="govspeak">{paragraphs(text)}<blockquote><p class="last-child">{quote}</p></blockquote><h2 id="notes">Notes to editors</h2><ul>{items(notes)}</ul>
<div class="contact" id="contact_123"><div class="content"><h3>Defra press office</h3><p>Media enquiries 0330 041 6560</p></div></div></div></div>
<div class="responsive-bottom-margin"><div class="gem-c-share-links"><h2 class="gem-c-heading">Share this page</h2><ul><li><a href="https://www.facebook.com/sharer" rel="noreferrer noopener external"><span class="gem-c-share-links__label"><span class="govuk-visually-hidden">Share on</span>Facebook</span></a></li></ul></div><div class="app-c-published-dates" lang="en">Published 3 June 2019</div></div></div>
<div class="govuk-grid-column-one-third"><div class="gem-c-contextual-sidebar"><div class="gem-c-related-navigation"><h2 id="related-nav-related_items">Related content</h2><nav><ul><li><a href="/government/news/rural-broadband">Faster broadband for rural areas</a></li></ul></nav></div></div></div></div></main></div>
<div class="gem-c-feedback"><div class="gem-c-feedback__prompt"><h2>Is this page useful?</h2><button>Yes this page is useful</button></div></div>
<footer class="gem-c-layout-footer govuk-footer" role="contentinfo"><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p></footer></body></html>"""
    body = [*plains(text), quote, "Notes to editors", *plains(notes)]
    return html, {
        "language": "en",
        "kinds": "p p p quote h2 li li",
        "title": title,
        "lead": lead,
        "date": "2019-06-03T09:30:03+01:00",
        "date_modified": ANY,
        "body": body,
        "body_also": [[*body, "Defra press office", "Media enquiries 0330 041 6560"]],
        "links": [
            "https://www.gov.example.uk/guidance/apply-for-a-village-hall-grant",
            "https://acre.example.org.uk/halls",
        ],
        "images": [picture("https://assets.gov.example.uk/hall.jpg")],
        "authors": ANY,  # the department, named as author in the linked data
        "breadcrumbs": ["Environment", "Rural and countryside"],
    }


@page(
    "https://www.rijksoverheid.example.nl/actueel/nieuws/2021/11/26/extra-geld-voor-fietspaden", country="NL"
)
def dutch_government() -> tuple[str, Gold]:
    title = "Extra geld voor fietspaden"
    lead = "Er komt 60 miljoen euro extra voor de aanleg van snelfietsroutes. Dat heeft de ministerraad vandaag besloten."
    text = [
        "Gemeenten kunnen vanaf 1 januari een aanvraag indienen voor de aanleg van nieuwe routes.",
        "De fiets is een volwaardig alternatief voor de auto, zegt de staatssecretaris.",
    ]
    html = f"""<!doctype html>
<html class="no-js" xml:lang="nl-NL" lang="nl-NL"><head><meta charset="UTF-8"/><title>{title} | Nieuwsbericht | Rijksoverheid.nl</title>
{metas({"description": lead, "DCTERMS.title": title, "DCTERMS.type": "nieuwsbericht", "DCTERMS.issued": "2021-11-26T15:15", "DCTERMS.modified": "2021-11-26T15:15", "DCTERMS.creator": "Ministerie van Infrastructuur", "og:title": title, "og:type": "website", "og:image": "https://www.rijksoverheid.example.nl/binaries/medium/fiets.jpg"})}
<link rel="canonical" href="https://www.rijksoverheid.example.nl/actueel/nieuws/2021/11/26/extra-geld-voor-fietspaden"/></head>
<body id="government" class="portal government"><div id="mainwrapper"><header><div class="skiplinks"><a href="#content-wrapper">Ga direct naar inhoud</a></div><div class="logo"><a href="/"><img src="/logo.svg" alt="Logo Rijksoverheid – Naar de homepage van rijksoverheid.nl"/></a></div></header>
<nav id="navBar"><ul class="main-nav" data-nav-more="Meer"><li><a href="/">Home</a></li><li><a href="/ministeries">Ministeries</a></li></ul></nav>
<nav class="breadCrumbNav" aria-labelledby="breadCrumbNavLabel"><span class="assistive" id="breadCrumbNavLabel">U bevindt zich hier:</span><a href="/">Home</a><a href="/actueel">Actueel</a><a href="/actueel/nieuws">Nieuws</a></nav>
<main id="content-wrapper" tabindex="-1"><div class="wrapper"><div class="article content"><h1 class="news">{title}</h1><p class="article-meta">Nieuwsbericht | 26-11-2021 | 15:15</p>
<div class="intro"><p>{lead}</p></div>
<div class="block-image lead"><figure><img src="/binaries/medium/fiets.jpg" alt="Fietser op een snelfietsroute" /><div class="figure-credits"><span>Beeld: ©Rijksoverheid / Kick Smeets</span></div></figure></div>
<div class="contentBox"><h2>Snelle routes</h2>{paragraphs(text)}</div>
<div class="download-chunk"><h2>Documenten</h2><div class="publication"><a href="/binaries/documenten/rapporten/routes.pdf" class="publication download"><h3>Toekomstbeeld snelfietsroutes</h3><p class="meta">PDF | 48 pagina's | 2,1 MB</p></a></div></div></div>
<aside><div class="brick"><h2>Zie ook</h2><ul class="common"><li><a href="/onderwerpen/fiets">Fiets</a><p class="meta">Onderwerp</p></li></ul></div><div class="brick"><h2>Verantwoordelijk</h2><ul><li><a href="/ministeries/ienw">Ministerie van Infrastructuur</a></li></ul></div></aside></div></main>
<footer class="site-footer"><div class="wrapper"><h2>Service</h2><ul><li><a href="/contact">Contact</a></li></ul></div></footer></div></body></html>"""
    base = "https://www.rijksoverheid.example.nl"
    return html, {
        "language": "nl-NL",
        "title": title,
        "lead": lead,
        "date": "2021-11-26T15:15+01:00",
        "date_modified": ANY,
        "body": ["Snelle routes", *text],
        "images": [picture(f"{base}/binaries/medium/fiets.jpg", None, "Rijksoverheid / Kick Smeets")],
        "attachments": [
            file(
                f"{base}/binaries/documenten/rapporten/routes.pdf",
                "Toekomstbeeld snelfietsroutes",
                round(2.1 * MB),
            )
        ],
        "authors": ANY,
        "breadcrumbs": ["Actueel", "Nieuws"],
    }


@page("https://www.mfa.example.mt/news/malta-assumes-the-presidency")
def next_js_page() -> tuple[str, Gold]:
    title = "Malta assumes the presidency of the Council"
    lead = "The presidency will last for six months."
    text = [
        "Malta today took over the rotating presidency from Slovakia at a ceremony in Valletta.",
        "The Minister presented the priorities: migration, the single market and ocean governance.",
        'The programme is available <a class="css-1x2y3z underline" href="/documents/programme.pdf">for download</a>.',
    ]
    state = {
        "props": {
            "pageProps": {
                "article": {
                    "title": title,
                    "intro": lead,
                    "body": "".join(f"<p>{p}</p>" for p in text),
                    "publishedAt": "2017-01-01T11:00:00.000Z",
                },
                "related": [{"title": "Old news", "publishedAt": "2016-12-20T10:00:00.000Z"}],
            }
        },
        "page": "/news/[slug]",
        "buildId": "Xa91",
    }
    from json import dumps

    html = f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} | MFA Malta</title><meta property="og:title" content="{title}"/><meta property="og:type" content="article"/><meta property="og:image" content="https://www.mfa.example.mt/_next/image?url=%2Fimg%2Fceremony.jpg&amp;w=1200&amp;q=75"/><meta name="next-head-count" content="6"/><link rel="preload" href="/_next/static/css/4f.css" as="style"/><script defer="" nomodule="" src="/_next/static/chunks/polyfills.js"></script></head>
<body><div id="__next" data-reactroot=""><div class="css-0 layout"><header class="css-k2"><a href="/">MFA Malta</a><nav class="css-9a"><a href="/ministry">The Ministry</a><a href="/news">News</a><a href="/travel">Travel</a></nav></header>
<main class="css-p1"><nav aria-label="Breadcrumb" class="css-b1"><ol><li><a href="/">Home</a></li><li aria-hidden="true">/</li><li><a href="/news">News</a></li><li aria-hidden="true">/</li><li><span aria-current="page">{title}</span></li></ol></nav>
<article class="css-w3"><p class="css-d8"><time dateTime="2017-01-01T11:00:00.000Z">1 January 2017</time></p><h1 class="css-t5">{title}</h1><p class="css-i7 intro">{lead}</p>
<div class="css-f0"><span style="box-sizing:border-box;display:block;overflow:hidden"><img alt="Flags in Valletta" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" decoding="async" data-nimg="responsive"/><noscript><img alt="Flags in Valletta" sizes="100vw" srcSet="/_next/image?url=%2Fimg%2Fceremony.jpg&amp;w=640&amp;q=75 640w, /_next/image?url=%2Fimg%2Fceremony.jpg&amp;w=1920&amp;q=75 1920w" src="/_next/image?url=%2Fimg%2Fceremony.jpg&amp;w=1920&amp;q=75" decoding="async" data-nimg="responsive" loading="lazy"/></noscript></span><p class="css-c9">Photo: DOI – Clifton Fenech</p></div>
<div class="css-rt">{paragraphs(text, 'class="css-pp"')}</div>
<ul class="css-tg"><li><a href="/news?tag=eu" class="tag">EU</a></li></ul>
<div class="css-sh"><button type="button">Copy link</button><a href="https://wa.me/?text=x">WhatsApp</a></div></article>
<section class="css-rl"><h2>Related news</h2><div><a href="/news/old-news"><h3>Old news from the embassy</h3><time dateTime="2016-12-20">20 December 2016</time></a></div></section></main>
<footer class="css-ft"><p>© 2017 MFA</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{dumps(state)}</script></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2017-01-01T11:00:00+00:00",
        "date_also": ["2017-01-01T11:00:00Z", "2017-01-01T12:00:00+01:00"],
        "body": plains(text),
        "links": ["https://www.mfa.example.mt/documents/programme.pdf"],
        "images": [
            picture(
                "https://www.mfa.example.mt/_next/image?url=%2Fimg%2Fceremony.jpg&w=1920&q=75",
                None,
                "DOI – Clifton Fenech",
            )
        ],
        "attachments": [file("https://www.mfa.example.mt/documents/programme.pdf", "for download")],
        "tags": ["EU"],
        "tags_also": [[]],
        "breadcrumbs": ["News"],
    }


@page("https://www.mzo.example.hr/vijesti/otvoren-natjecaj-za-stipendije", country="HR")
def nuxt_croatian() -> tuple[str, Gold]:
    title = "Otvoren natječaj za 10.200 državnih stipendija"
    text = [
        "Ministarstvo znanosti i obrazovanja objavilo je danas natječaj za dodjelu državnih stipendija za akademsku godinu 2023./2024.",
        "Prijave se podnose putem sustava e-Građani od 27. listopada do 10. studenoga.",
    ]
    html = f"""<!doctype html>
<html data-n-head-ssr lang="hr" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22hr%22%7D%7D"><head ><title>{title} - MZO</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" data-hid="og:title" property="og:title" content="{title}"><meta data-n-head="ssr" data-hid="description" name="description" content="{text[0]}"><link data-n-head="ssr" rel="icon" type="image/x-icon" href="/favicon.ico"><style data-vue-ssr-id="7e56e4e3:0">.nuxt-progress{{position:fixed}}</style></head>
<body ><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div data-v-3a><header data-v-1b class="top-bar"><a href="/" aria-current="page" class="nuxt-link-active">MZO</a> <nav data-v-1b><ul><li><a href="/ministarstvo">O ministarstvu</a></li> <li><a href="/vijesti" class="nuxt-link-active">Vijesti</a></li></ul></nav></header>
<div data-v-77 class="page-news"><div class="crumbs"><a href="/">Naslovnica</a> <!----> <a href="/vijesti" class="nuxt-link-active">Vijesti</a></div>
<h1 data-v-77 class="news__title">{title}</h1> <div data-v-77 class="news__date">Objavljeno: 26. listopada 2023. u 09:41</div> <!---->
<div data-v-77 class="news__image"><img src="/uploads/stipendije_4f.jpg" alt="{title}"></div>
<div data-v-77 class="news__text rich-text"><p>{text[0]}</p><p>{text[1]}</p><p><a href="https://stipendije.example.hr">https://stipendije.example.hr</a></p></div>
<div data-v-77 class="news__docs"><h3>Dokumenti</h3> <ul><li><a href="/uploads/Natjecaj_2023.pdf" target="_blank"><span class="doc-name">Natječaj</span> <span class="doc-type">pdf</span> <span class="doc-size">342 kB</span></a></li><li><a href="/uploads/Prilog_1.docx" target="_blank"><span class="doc-name">Prilog 1.</span> <span class="doc-type">docx</span> <span class="doc-size">28 kB</span></a></li></ul></div>
<div data-v-77 class="news__share"><span>Podijeli:</span> <a href="https://www.facebook.com/sharer">Facebook</a></div></div>
<section class="latest"><h2>Povezane vijesti</h2> <article class="card"><a href="/vijesti/skolski-obroci"><span class="card__date">24.10.2023.</span> <h4>Besplatni školski obroci</h4></a></article></section> <footer><p>Donje Svetice 38, Zagreb</p></footer></div></div></div><script>window.__NUXT__=(function(a){{return {{layout:"default",data:[{{}}]}}}}(null));</script></body></html>"""
    base = "https://www.mzo.example.hr"
    return html, {
        "language": "hr",
        "title": title,
        "date": "2023-10-26T09:41+02:00",
        "body": [*text, "https://stipendije.example.hr"],
        "links": ["https://stipendije.example.hr"],
        "links_also": [["https://stipendije.example.hr/"]],
        "images": [picture(f"{base}/uploads/stipendije_4f.jpg")],
        "attachments": [
            file(f"{base}/uploads/Natjecaj_2023.pdf", "Natječaj", 342 * KB),
            file(f"{base}/uploads/Prilog_1.docx", "Prilog 1.", 28 * KB),
        ],
        "breadcrumbs": ["Vijesti"],
    }


@page("https://www.mai.example.ro/comunicat-de-presa/amp/")
def amp_romanian() -> tuple[str, Gold]:
    title = "Comunicat de presă: acțiuni de amploare pe drumurile publice"
    text = [
        "Polițiștii rutieri au desfășurat în weekend peste 1.200 de acțiuni pe drumurile din întreaga țară.",
        "Au fost aplicate 8.400 de sancțiuni contravenționale, în valoare de 4,1 milioane de lei.",
        "Acțiunile vor continua și în perioada următoare.",
    ]
    html = f"""<!doctype html>
<html amp lang="ro-RO"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1"><script async src="https://cdn.ampproject.org/v0.js"></script><script custom-element="amp-carousel" src="https://cdn.ampproject.org/v0/amp-carousel-0.1.js" async></script>
<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><noscript><style amp-boilerplate>body{{animation:none}}</style></noscript><style amp-custom>.amp-wp-article{{color:#353535}}</style>
<link rel="canonical" href="https://www.mai.example.ro/comunicat-de-presa/"><title>{title}</title>
{json_ld({"@context": "http://schema.org", "@type": "BlogPosting", "mainEntityOfPage": "https://www.mai.example.ro/comunicat-de-presa/", "headline": title, "datePublished": "2020-02-17T08:12:44+02:00", "dateModified": "2020-02-17T08:12:44+02:00", "publisher": {"@type": "Organization", "name": "MAI"}, "author": {"@type": "Person", "name": "Direcția Informare"}})}</head>
<body class=""><header id="top" class="amp-wp-header"><div><a href="https://www.mai.example.ro/"><span class="amp-site-title">MAI</span></a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{title}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="https://secure.gravatar.com/avatar/x?s=24" alt="" width="24" height="24" layout="fixed"></amp-img><span class="amp-wp-author author vcard">Direcția Informare</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2020-02-17T06:12:44+00:00">17/02/2020</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img width="1024" height="640" src="https://www.mai.example.ro/wp-content/uploads/rutier.jpg" class="attachment-large size-large wp-post-image i-amphtml-layout-intrinsic" alt="Polițist rutier" layout="intrinsic"></amp-img><p class="wp-caption-text">Control pe DN1. Foto: IGPR</p></figure>
<div class="amp-wp-article-content">{paragraphs(text)}
<amp-carousel width="600" height="400" type="slides" layout="responsive"><figure class="slide"><amp-img src="https://www.mai.example.ro/wp-content/uploads/a1.jpg" layout="fill" alt="Radar"></amp-img><figcaption class="amp-wp-gallery-caption">Aparat radar</figcaption></figure><figure class="slide"><amp-img src="https://www.mai.example.ro/wp-content/uploads/a2.jpg" layout="fill" alt="Filtru"></amp-img><figcaption class="amp-wp-gallery-caption">Filtru rutier</figcaption></figure></amp-carousel></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categorii: <a href="https://www.mai.example.ro/comunicate/" rel="category tag">Comunicate</a></div></footer></article>
<footer class="amp-wp-footer"><div><h2>MAI</h2><a href="#top" class="back-to-top">Înapoi sus</a></div></footer><amp-analytics type="googleanalytics"></amp-analytics></body></html>"""
    base = "https://www.mai.example.ro/wp-content/uploads"
    return html, {
        "section": "Comunicate",
        "language": "ro-RO",
        "title": title,
        "date": "2020-02-17T08:12:44+02:00",
        "date_modified": "2020-02-17T08:12:44+02:00",
        "date_modified_also": [None],
        "body": text,
        "images": [picture(f"{base}/rutier.jpg", "Control pe DN1.", "IGPR")],
        "gallery": [picture(f"{base}/a1.jpg", "Aparat radar"), picture(f"{base}/a2.jpg", "Filtru rutier")],
        "authors": ["Direcția Informare"],
    }


@page("https://www.taoiseach.example.ie/en/publications/statement-on-housing/print/")
def print_version_irish() -> tuple[str, Gold]:
    title = "Statement by the Minister on the housing fund"
    text = [
        "The Minister for Housing today welcomed the opening of the new fund for cooperative housing.",
        "“The fund will help 4,000 families over three years,” said the Minister.",
        "Further details are at www.housing.example.ie.",
        "ENDS",
    ]
    html = f"""<html><head><title>Print: {title}</title><meta name="robots" content="noindex"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style media="print">.noprint{{display:none}}</style></head>
<body onload="window.print()"><div class="noprint"><a href="javascript:window.close()">Close window</a> | <a href="javascript:window.print()">Print this page</a></div>
<img src="/images/harp-bw.gif" alt="Department of Housing" width="180" height="70"><hr>
<h1>{title}</h1><p><small>Published on Tuesday, 4th May 2010</small></p>
{paragraphs(text)}
<hr><p><small>Printed from: https://www.taoiseach.example.ie/en/publications/statement-on-housing/<br>Printed on 12/06/2011 10:22:31</small></p></body></html>"""
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "date": "2010-05-04",
        "body": text,
        "images": ANY,
    }

"""Pages as the design systems of governments and cities lay them out: the markup of their published page templates."""

from __future__ import annotations

from tests.world.building import (
    ANY,
    Gold,
    file,
    json_ld,
    metas,
    page,
    paragraphs,
    picture,
    plains,
)

KB, MB = 1024, 1024 * 1024


@page("https://www.va.example.gov/dayton-health-care/news-releases/new-clinic-opens-in-springfield/")
def american_veterans_press_release() -> tuple[str, Gold]:
    title = "New clinic opens in Springfield"
    lead = (
        "Dayton, OH — Veterans in Clark County can book appointments at a new outpatient clinic from Monday."
    )
    text = [
        "The clinic on Limestone Street offers primary care, mental health care and a pharmacy under one roof.",
        "“Nobody should have to drive an hour to see a doctor,” said the director of the medical center.",
        'Directions are on the page of the <a href="/dayton-health-care/locations/springfield/">Springfield clinic</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | VA Dayton health care | Veterans Affairs</title>{metas({"description": "Veterans in Clark County can book appointments at a new outpatient clinic from Monday.", "og:title": f"{title} | VA Dayton health care | Veterans Affairs", "og:type": "website"})}</head>
<body class="merger"><va-skip-link href="#content"></va-skip-link><div class="header" role="banner"><div class="incompatible-browser-warning"><div class="row full"><p>Your browser is out of date.</p></div></div><a href="/" class="va-header-logo">VA</a></div>
<va-breadcrumbs wrapping class="va-breadcrumbs" breadcrumb-list='[{{"href":"/","label":"VA.gov home"}},{{"href":"/dayton-health-care","label":"VA Dayton health care"}},{{"href":"/dayton-health-care/news-releases","label":"News releases"}},{{"href":"#content","label":"{title}"}}]'></va-breadcrumbs>
<div id="content" class="interior"><main class="va-l-detail-page va-facility-page"><div class="usa-grid usa-grid-full"><nav aria-label="secondary" data-template="navigation/facility_sidebar_nav" id="va-detailpage-sidebar" class="va-drupal-sidebarnav usa-width-one-fourth"><div><ul class="usa-accordion"><li><a href="/dayton-health-care/locations/">Locations</a></li><li><a href="/dayton-health-care/news-releases/">News releases</a></li></ul></div></nav>
<div class="usa-width-three-fourths"><article class="usa-content"><section class="vads-u-margin-bottom--5"><h1 class="vads-u-margin-bottom--2p5">{title}</h1><p class="vads-u-margin-bottom--0p5">PRESS RELEASE</p><p class="vads-u-font-weight--bold vads-u-margin-bottom--3 vads-u-margin-top--0">October 7, 2022</p><div class="va-flex vads-u-flex-direction--column"><div><va-button onclick="window.print(); return false;" text="Print" secondary></va-button></div><va-link href="/files/2022-10/springfield-clinic.pdf" download filetype="PDF" text="Download press release"></va-link></div>
<p class="va-introtext vads-u-font-size--lg vads-u-margin-top--3">Dayton
                            , OH — Veterans in Clark County can book appointments at a new outpatient clinic from Monday.</p><div>{paragraphs(text)}</div></section>
<section class="vads-u-margin-bottom--6"><div class="vads-u-font-weight--bold">Media contacts</div><div><p class="vads-u-margin-top--1 vads-u-margin-bottom--0">Ruth Hale, Public affairs officer</p><p class="vads-u-margin-top--1 vads-u-margin-bottom--0">937-555-0142</p><p class="vads-u-margin-top--1 vads-u-margin-bottom--0"><va-link href="mailto:ruth.hale@va.example.gov" text="ruth.hale@va.example.gov"></va-link></p></div></section>
<section class="vads-u-margin-bottom--6 vads-u-text-align--center">###</section><va-link active href="/dayton-health-care/news-releases" text="See all news releases"></va-link></article><div class="last-updated usa-content vads-u-padding-x--1"><div class="mobile-lg:vads-u-display--flex above-footer-elements-container"><div class="vads-u-flex--auto"><span class="vads-u-text-align--justify"><p>Last updated: <time datetime="2022-10-08">October 8, 2022</time></p></span></div></div></div></div></div></main></div>
<footer class="footer"><div id="footerNav"></div></footer></body></html>"""
    body = plains(text)
    contact = ["Media contacts", "Ruth Hale, Public affairs officer", "937-555-0142"]
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "lead_also": [
            lead.replace("Dayton,", "Dayton ,"),
            "Veterans in Clark County can book appointments at a new outpatient clinic from Monday.",
        ],
        "date": "2022-10-07",
        "date_modified": "2022-10-08",
        "body": body,
        "body_also": [[*body, *contact]],
        "links": ["https://www.va.example.gov/dayton-health-care/locations/springfield/"],
        "attachments": [
            file("https://www.va.example.gov/files/2022-10/springfield-clinic.pdf", "Download press release")
        ],
        "breadcrumbs": ["VA Dayton health care", "News releases"],
        "breadcrumbs_also": [[]],
        "section_also": [None],
    }


@page("https://www.hel.example.fi/fi/uutiset/uusi-raitiotie-avataan-elokuussa")
def helsinki_news_item() -> tuple[str, Gold]:
    title = "Uusi raitiotie avataan elokuussa"
    lead = "Raitiovaunut kulkevat Kalasatamasta Pasilaan elokuun puolivälistä alkaen."
    text = [
        "Linja 13 lyhentää matkaa keskustan itäpuolelta Pasilaan kymmenellä minuutilla.",
        "Vaunut kulkevat ruuhka-aikaan kymmenen minuutin välein ja öisin kerran tunnissa.",
    ]
    more = "Työmaan viimeiset kadut avataan autoliikenteelle kesäkuun loppuun mennessä."
    html = f"""<!DOCTYPE html><html lang="fi" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><title>{title} | Helsingin kaupunki</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": "https://www.hel.example.fi/sites/default/files/styles/og/raitiotie.jpg", "article:published_time": "2023-05-03T09:15:00+0300"})}</head>
<body class="no-sidebars"><a href="#main-content" class="skip-link">Hyppää pääsisältöön</a><div class="dialog-off-canvas-main-canvas"><header class="header"><div class="header__logo"><a href="/fi" class="logo">Helsinki</a></div><nav class="header-language-links"><a href="/sv/nyheter/ny-sparvag" lang="sv">Svenska</a></nav></header>
<div class="breadcrumb__wrapper"><div class="breadcrumb__container hide-scrollbar"><nav id="block-hdbt-subtheme-breadcrumbs" class="breadcrumb" aria-label="Murupolku"><a href="/fi" class="breadcrumb__link">Etusivu</a><span class="breadcrumb__separator"></span><a href="/fi/uutiset" class="breadcrumb__link">Uutiset</a><span class="breadcrumb__separator"></span><span class="breadcrumb__text" aria-current="page">{title}</span></nav></div></div>
<main role="main" class="layout-main-wrapper layout-container"><a id="main-content" tabindex="-1"></a><div class="main-content"><div class="layout-content"><div class="region region-content"><article class="node node--type-news-item node--view-mode-full components components--news-item"><div class="component component--hardcoded"><h1>{title}</h1><p class="lead-in">{lead}</p><div class="page-divider"></div>
<ul class="content-tags__tags content-tags__tags--static"><li class="content-tags__tags__tag content-tags__tags__tag--alert"><span>Julkaistu yli vuosi sitten</span></li></ul><div class="content-date"><time datetime="2023-05-03T09:15" class="content-date__datetime content-date__datetime--published"><span class="visually-hidden">Julkaistu</span> 3.5.2023 9.15</time> <time datetime="2023-05-04T10:02" class="content-date__datetime content-date__datetime--updated">Päivitetty 4.5.2023 10.02</time></div>
<figure class="image main-image"><picture><source srcset="/sites/default/files/styles/1.5_1022w/raitiotie.jpg.webp 1x" type="image/webp"/><img loading="eager" width="1248" height="832" src="/sites/default/files/styles/1248w/raitiotie.jpg" alt="Raitiovaunu sillalla." /></picture><figcaption class="image__caption">Koeajo Teollisuuskadulla. Kuva: Maija Astikainen</figcaption></figure></div>
<div class="component component--paragraph-text"><div class="component__container"><div class="component__content user-edited-content">{paragraphs(text)}</div></div></div><div class="component component--paragraph-text"><h2 class="component__title">Kadut auki kesällä</h2><div class="component__content user-edited-content"><p>{more}</p></div></div>
<div class="content-links"><div class="content-links__title">Lue lisää</div><ul class="content-links__links"><li class="content-links__links__link"><a href="https://kalasatamastapasilaan.example.fi/" data-is-external="true">Hankkeen sivut</a></li></ul></div><section class="social-media__items" aria-label="Jaa somessa"><a href="https://www.facebook.com/sharer/sharer.php?u=x" class="social-media__item" data-social-media="facebook">Jaa Facebookissa</a></section>
<section class="content-tags"><ul class="content-tags__tags content-tags__tags--interactive"><li class="content-tags__tags__tag"><a href="/fi/uutiset/etsi?topic=12">Liikenne</a></li></ul></section></article></div></div></div></main><footer class="footer"><p>© Helsingin kaupunki</p></footer></div></body></html>"""
    body = [*text, "Kadut auki kesällä", more]
    url = "https://kalasatamastapasilaan.example.fi/"
    image = "https://www.hel.example.fi/sites/default/files/styles/1248w/raitiotie.jpg"
    return html, {
        "language": "fi",
        "title": title,
        "lead": lead,
        "date": "2023-05-03T09:15:00+03:00",
        "date_modified": "2023-05-04",
        "date_modified_also": ["2023-05-04T10:02+03:00"],
        "body": body,
        "body_also": [[*body, "Lue lisää", "Hankkeen sivut"]],
        "links_also": [[url]],
        "images": [picture(image, "Koeajo Teollisuuskadulla.", "Maija Astikainen")],
        "images_also": [
            [
                picture(
                    "https://www.hel.example.fi/sites/default/files/styles/1.5_1022w/raitiotie.jpg.webp",
                    "Koeajo Teollisuuskadulla.",
                    "Maija Astikainen",
                )
            ]
        ],
        "tags": ["Liikenne"],
        "breadcrumbs": ["Uutiset"],
    }


@page("https://www.brightonvale.example.gov.uk/news/2021/bin-collections-over-christmas")
def british_council_localgov_drupal() -> tuple[str, Gold]:
    title = "Bin collections over Christmas"
    text = [
        "Refuse and recycling will be collected one day later than usual in the week of 27 December.",
        "Garden waste collections stop on 17 December and start again on 10 January.",
        'Check your dates in the <a href="/bins/calendar">collection calendar</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Brightonvale Council</title><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /></head>
<body class="path-node page-node-type-localgov-news-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><header class="lgd-header"><div class="lgd-container"><a href="/" rel="home">Brightonvale Council</a><nav class="lgd-header__nav"><ul class="menu"><li class="menu-item"><a href="/bins">Bins and recycling</a></li><li class="menu-item"><a href="/news">News</a></li></ul></nav></div></header>
<div class="lgd-region lgd-region--breadcrumb"><nav role="navigation" class="lgd-breadcrumb" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav></div>
<main class="main" id="main-content"><div class="lgd-region lgd-region--content"><article class="news-article node node--type-localgov-news-article node--view-mode-full"><div class="lgd-row"><div class="lgd-row__two-thirds"><div class="news-article__metadata"><time datetime="2021-12-09" class="news-article__metadata-item news-article__metadata-item--date">9 December 2021</time><ul class="news-article__metadata-item news-article__metadata-item--categories" aria-label="Article categories"><li class="news-article__category"><a href="/news/recycling" hreflang="en">Recycling</a></li></ul></div>
<h1 class="news-article__title"><span>{title}</span></h1><div class="news-article__content node__content"><div class="field field--name-field-media-image"><article class="media media--type-image"><div class="field field--name-field-media-image"><img loading="lazy" src="/sites/default/files/styles/large_21_9/public/bins.jpg?itok=a" width="1920" height="823" alt="Green and blue bins in the snow" class="image-style-large-21-9" /></div></article></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary">{paragraphs(text)}</div>
<h2 class="news-article__related-title">Related news</h2><div class="field field--name-localgov-news-related field__items"><article class="node node--type-localgov-news-article node--view-mode-teaser"><h3><a href="/news/2021/new-lorries">New recycling lorries arrive</a></h3><p>Twelve quieter lorries take to the streets this month.</p></article></div></div></div></div></article></div></main><footer class="lgd-footer"><p>© Brightonvale Council 2021</p></footer></div></body></html>"""
    base = "https://www.brightonvale.example.gov.uk"
    return html, {
        "language": "en",
        "title": title,
        "date": "2021-12-09",
        "body": plains(text),
        "links": [f"{base}/bins/calendar"],
        "images": [picture(f"{base}/sites/default/files/styles/large_21_9/public/bins.jpg?itok=a")],
        "tags": ["Recycling"],
        "tags_also": [[]],
        "breadcrumbs": ["News"],
    }


@page("https://www.weather.example.govt.nz/news/new-radar-on-the-west-coast/")
def new_zealand_common_web_platform() -> tuple[str, Gold]:
    title = "New radar on the West Coast"
    text = [
        "A new rain radar near Hokitika will start work before the winter storms arrive.",
        "It closes a gap of 200 kilometres between the radars of Westland and Southland.",
        "Forecasters expect flood warnings to be issued up to two hours earlier.",
    ]
    html = f"""<!doctype html><html class="no-js" lang="en-NZ"><head><base href="https://www.weather.example.govt.nz/"><!--[if lte IE 6]></base><![endif]--><meta charset="utf-8"><title>{title} | Weather Service</title><meta name="generator" content="SilverStripe - https://www.silverstripe.org"></head>
<body class="NewsPage"><header class="header" role="banner"><div class="container"><a href="/" class="navbar-brand">Weather Service</a><nav class="main-nav"><ul><li class="link"><a href="/about/">About us</a></li><li class="section"><a href="/news/">News</a></li></ul></nav></div></header>
<main role="main" id="main" class="main"><article class="container"><div class="row"><section class="col-md-10 col-md-offset-1"><header class="page-header border-bottom pb-3 mt-5 mb-4"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item"><a href="/news/">News</a></li><li class="breadcrumb-item active" aria-current="page">{title}</li></ol></nav><h1>{title}</h1></header></section></div>
<div class="row"><section class="col-md-7 col-md-offset-1"><div><address class="text-muted">Hana Parata, <time datetime="2020-05-14">14/05/2020</time></address></div><figure class="right"><img src="/assets/Uploads/radar__ScaleWidthWzMwMF0.jpg" alt="radar" width="300" height="200"></figure>{paragraphs(text)}<p><a href="/news/" title="News">←  Back to the news</a></p></section>
<aside class="col-md-3 sidebar"><h5>Categories</h5><ul><li><a href="/news/?tag=4">Observations</a></li></ul></aside></div></article><div class="page-utilities container"><ul class="list-inline"><li class="last-edited">Last updated: 18 May 2020</li><li class="print"><a href="#">Print</a></li></ul></div></main><footer class="footer-site"><p>© Crown Copyright</p></footer></body></html>"""
    return html, {
        "language": "en-NZ",
        "title": title,
        "date": "2020-05-14",
        "date_modified": "2020-05-18",
        "body": text,
        "images": [
            picture(
                "https://www.weather.example.govt.nz/assets/Uploads/radar__ScaleWidthWzMwMF0.jpg", role="lead"
            )
        ],
        "images_also": [
            [
                picture(
                    "https://www.weather.example.govt.nz/assets/Uploads/radar__ScaleWidthWzMwMF0.jpg",
                    role="inline",
                )
            ]
        ],
        "authors": ["Hana Parata"],
        "tags": ANY,
        "breadcrumbs": ["News"],
    }


@page("https://accelerateur.example.gouv.fr/actualites/un-simulateur-pour-les-communes/")
def french_easy_sites_wagtail() -> tuple[str, Gold]:
    title = "Un simulateur pour les petites communes"
    text = [
        "Les communes de moins de 2 000 habitants peuvent désormais estimer en ligne le coût d’une rénovation.",
        "Le simulateur tient compte des aides de l’État et de la région.",
    ]
    quote = "« En dix minutes, nous avons su que le projet était possible. »"
    html = f"""<!DOCTYPE html><html lang="fr" data-fr-scheme="system"><head><meta charset="utf-8"><title>{title} — Accélérateur</title><meta name="description" content="Les communes de moins de 2 000 habitants peuvent désormais estimer le coût d’une rénovation." /></head>
<body><div class="fr-skiplinks"><nav class="fr-container" role="navigation" aria-label="Accès rapide"><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#content">Contenu</a></li></ul></nav></div><header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-header__brand"><div class="fr-header__logo"><p class="fr-logo">République<br>française</p></div><div class="fr-header__service"><a href="/" title="Accueil — Accélérateur"><p class="fr-header__service-title">Accélérateur</p></a></div></div></div><div class="fr-header__menu fr-modal"><nav class="fr-nav" role="navigation"><ul class="fr-nav__list"><li class="fr-nav__item"><a class="fr-nav__link" href="/actualites/">Actualités</a></li></ul></nav></div></header>
<main id="content" role="main"><div class="fr-container fr-mt-6w"><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12"><nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :"><button class="fr-breadcrumb__button" aria-expanded="false" aria-controls="breadcrumb-1">Voir le fil d’Ariane</button><div class="fr-collapse" id="breadcrumb-1"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil</a></li><li><a class="fr-breadcrumb__link" href="/actualites/">Actualités</a></li><li><a class="fr-breadcrumb__link" aria-current="page">{title}</a></li></ol></div></nav><h1 class="fr-display--sm">{title}</h1></div></div>
<p>
            Publié le lundi 4 septembre 2023

                par Anne Morel

                |

                    <a href="/actualites/categorie/territoires/">Territoires</a>
        </p></div>
<div class="fr-container fr-mt-6w cmsfr-block-paragraph"><div class="rich-text">{paragraphs(text)}</div></div><div class="fr-container fr-mt-6w cmsfr-block-quote"><figure class="fr-quote"><blockquote><p>{quote}</p></blockquote><figcaption><p class="fr-quote__author">Luc Ferrand</p><ul class="fr-quote__source"><li>maire de Saint-Aubin</li></ul></figcaption></figure></div>
<div class="fr-container fr-my-6w"><a class="fr-tag" target="_self" href="/actualites/tag/renovation/">rénovation</a></div></main>
<footer class="fr-footer" role="contentinfo"><div class="fr-container"><p class="fr-footer__content-desc">Un service de l’État</p></div></footer></body></html>"""
    source = "Luc Ferrand maire de Saint-Aubin"
    return html, {
        "language": "fr",
        "title": title,
        "date": "2023-09-04",
        "body": [*text, quote, "Luc Ferrand", "maire de Saint-Aubin"],
        "body_also": [[*text, quote], [*text, quote, source], [*text, f"{quote} {source}"]],
        "authors": ["Anne Morel"],
        "tags": ["rénovation"],
        "tags_also": [["Territoires", "rénovation"]],
        "breadcrumbs": ["Actualités"],
    }


@page("https://www.prefecture.example.gouv.fr/actualites/alerte-canicule")
def french_state_design_system() -> tuple[str, Gold]:
    title = "Canicule : le département placé en vigilance orange"
    lead = "Météo-France prévoit des températures supérieures à 38 degrés jusqu’à jeudi."
    text = [
        "Le préfet a activé le plan départemental de gestion des vagues de chaleur.",
        "Les communes ouvrent des salles rafraîchies aux personnes âgées.",
    ]
    last = "Une cellule d’information répond au 0 800 06 66 66."
    html = f"""<!doctype html><html lang="fr" data-fr-scheme><head><meta charset="utf-8"><title>{title} - Préfecture de la Vallée</title>{metas({"og:title": title, "og:description": lead})}</head>
<body><header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__brand"><p class="fr-logo">Préfet<br>de la Vallée</p></div></div></div></header>
<main role="main" id="main"><div class="fr-container"><nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :"><div class="fr-collapse" id="bc"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil</a></li><li><a class="fr-breadcrumb__link" href="/actualites">Actualités</a></li><li><a class="fr-breadcrumb__link" aria-current="page">{title}</a></li></ol></div></nav>
<div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-8"><ul class="fr-badges-group"><li><p class="fr-badge fr-badge--info fr-badge--no-icon">Communiqué</p></li></ul><h1>{title}</h1><p class="fr-text--sm fr-mb-2w">Publié le 12/07/2022 - Mis à jour le 13/07/2022</p><p class="fr-text--lead">{lead}</p>
<div class="fr-share" id="share-1"><p class="fr-share__title">Partager la page</p><ul class="fr-btns-group"><li><a class="fr-btn--facebook fr-btn" href="https://www.facebook.com/sharer.php?u=x" target="_blank" rel="noopener external">Partager sur Facebook</a></li><li><button class="fr-btn--copy fr-btn">Copier dans le presse-papier</button></li></ul></div>
<nav class="fr-summary" role="navigation" aria-labelledby="fr-summary-title"><h2 class="fr-summary__title" id="fr-summary-title">Sommaire</h2><ol><li><a class="fr-summary__link" href="#a1">Le plan est activé</a></li><li><a class="fr-summary__link" href="#a2">S’informer</a></li></ol></nav>
<h2 id="a1">Le plan est activé</h2>{paragraphs(text)}<figure role="group" class="fr-content-media" aria-label="Une fontaine à Valmont. © Préfecture"><div class="fr-content-media__img"><img class="fr-responsive-img fr-ratio-16x9" src="/media/fontaine.jpg" alt=""></div><figcaption class="fr-content-media__caption">Une fontaine à Valmont. © Préfecture</figcaption></figure>
<h2 id="a2">S’informer</h2><p>{last}</p><div class="fr-callout"><h3 class="fr-callout__title">Les bons gestes</h3><p class="fr-callout__text">Buvez de l’eau et fermez les volets.</p></div>
<div class="fr-download"><p><a href="/media/arrete-canicule.pdf" download class="fr-download__link">Télécharger l’arrêté préfectoral <span class="fr-download__detail">PDF – 61,88 ko</span></a></p></div></div></div></div>
<div class="fr-container"><h2>À lire aussi</h2><div class="fr-grid-row"><div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h3 class="fr-card__title"><a href="/actualites/secheresse">Sécheresse : les restrictions d’eau</a></h3><p class="fr-card__detail">05/07/2022</p></div></div></div></div></div></main><footer class="fr-footer" role="contentinfo"><p>legifrance.gouv.fr</p></footer></body></html>"""
    base = "https://www.prefecture.example.gouv.fr"
    body = [
        "Le plan est activé",
        *text,
        "S’informer",
        last,
        "Les bons gestes",
        "Buvez de l’eau et fermez les volets.",
    ]
    return html, {
        "language": "fr",
        "title": title,
        "lead": lead,
        "date": "2022-07-12",
        "date_modified": "2022-07-13",
        "body": body,
        "body_also": [body[:-2]],
        "images": [picture(f"{base}/media/fontaine.jpg", "Une fontaine à Valmont.", "Préfecture", "inline")],
        "attachments": [
            file(f"{base}/media/arrete-canicule.pdf", "Télécharger l’arrêté préfectoral", round(61.88 * KB))
        ],
        "attachments_also": [
            [file(f"{base}/media/arrete-canicule.pdf", "l’arrêté préfectoral", round(61.88 * KB))],
            [file(f"{base}/media/arrete-canicule.pdf", "arrêté préfectoral", round(61.88 * KB))],
        ],
        "breadcrumbs": ["Actualités"],
    }


@page("https://digital.example.gov/2019/06/18/better-forms-for-small-boats/")
def american_digital_service_hugo() -> tuple[str, Gold]:
    title = "Better forms for owners of small boats"
    lead = "How a team of four turned 11 pages of paper into one screen"
    text = [
        "Last spring the Coast Guard asked us to look at the registration of recreational vessels.",
        "We watched twelve owners fill in the form; nine of them gave up on the third page.",
        'The new form went live in May, and its <a href="https://github.com/GSA-example/boats">source code</a> is public.',
    ]
    html = f"""<!DOCTYPE html><html lang="en-us"><head><meta charset="utf-8"><title>{title} – Digital.example.gov</title>{metas({"description": lead, "og:title": title, "og:type": "article"})}{json_ld({"@context": "https://schema.org", "@type": "BlogPosting", "headline": title, "datePublished": "2019-06-18T09:00:00-05:00"})}</head>
<body class="news"><section class="usa-banner" aria-label="Official website"><div class="usa-accordion"><header class="usa-banner__header"><p class="usa-banner__header-text">An official website of the United States government</p></header><div class="usa-banner__content usa-accordion__content" id="gov-banner"><p><strong>Official websites use .gov</strong><br>A .gov website belongs to an official government organization in the United States.</p></div></div></section><header class="usa-header usa-header--basic" role="banner"><nav aria-label="Primary" class="usa-nav"><ul class="usa-nav__primary"><li class="usa-nav__primary-item"><a class="usa-nav__link" href="/news/">News</a></li></ul></nav></header>
<main role="main" id="main-content"><article data-short_url="https://go.example.gov/x"><header><div class="grid-container grid-container-desktop" data-edit-this="news/2019/06/boats.md"><div class="grid-row"><div class="grid-col-12"><p class="breadcrumb"><a href="https://digital.example.gov/news"><svg class="dg-icon" aria-hidden="true"><use xlink:href="/sprite.svg#arrow_back"></use></svg><span>Latest News</span></a></p><p class="kicker">Case study</p><h1>{title} </h1><div class="deck">{lead}</div>
<div class="authors authors-short"><p><span>By</span> <a href="/authors/lena-ortiz/" rel="author">Lena Ortiz</a></p></div><div class="meta"><div class="date"><a href="https://digital.example.gov/2019/06/18/better-forms-for-small-boats/ " rel="nofollow" title="{title} ">Jun 18, 2019</a></div></div></div></div></div></header>
<section><div class="grid-container grid-container-desktop"><div class="grid-row tablet-lg:grid-gap-6"><div class="grid-col-12 tablet-lg:grid-col-9 tablet-lg:order-last"><div class="content usa-prose">{paragraphs(text)}</div><div class="page-data"><p>Originally posted by <a href="/authors/lena-ortiz/">Lena Ortiz</a> on <span>Jun 18, 2019</span></p></div></div>
<div class="grid-col-12 tablet-lg:grid-col-3"><div class="authors"><div class="author"><a href="/authors/lena-ortiz/">Lena Ortiz</a><p class="bio">Designer, Example Services</p></div></div><div class="meta"><div class="date"><a href="https://digital.example.gov/2019/06/18/better-forms-for-small-boats/ " rel="nofollow">Jun 18, 2019 </a></div></div><div class="topics"><h3>Topics</h3><ul><li><a href="/topics/user-experience/" rel="tag">User experience</a></li></ul></div><div class="share-tools"><h3>Share</h3><a href="#" title="Share on Twitter">Twitter</a></div></div></div></div></section></article></main>
<footer class="usa-footer"><p>Digital.example.gov</p></footer></body></html>"""
    return html, {
        "language": "en-us",
        "title": title,
        "lead": lead,
        "date": "2019-06-18T09:00:00-05:00",
        "body": plains(text),
        "links": ["https://github.com/GSA-example/boats"],
        "authors": ["Lena Ortiz"],
        "tags": ["User experience"],
        "breadcrumbs": ["Latest News"],
        "breadcrumbs_also": [[]],
        "section_also": [None],
    }


@page("https://www.comune.montegrande.example.it/novita/chiusura-di-via-roma/")
def italian_town_wordpress_theme() -> tuple[str, Gold]:
    title = "Chiusura temporanea di via Roma"
    lead = "Dal 3 al 7 aprile via Roma resta chiusa al traffico per il rifacimento dell’asfalto."
    text = [
        "Il tratto interessato va da piazza Garibaldi all’incrocio con via dei Mille.",
        "Gli autobus della linea 2 percorrono viale Europa.",
    ]
    html = f"""<!doctype html><html lang="it-IT"><head><meta charset="UTF-8"><title>{title} &#8211; Comune di Montegrande</title></head>
<body class="notizia-template-default single single-notizia postid-812"><div class="skiplink"><a class="visually-hidden-focusable" href="#main-container">Vai ai contenuti</a></div><header class="it-header-wrapper"><div class="it-header-slim-wrapper"><a class="d-lg-block navbar-brand" href="#">Regione Esempio</a></div><div class="it-nav-wrapper"><div class="it-brand-wrapper"><a href="/"><div class="it-brand-text"><div class="it-brand-title">Comune di Montegrande</div></div></a></div><nav aria-label="Principale"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/novita" data-element="news"><span>Novità</span></a></li></ul></nav></div></header>
<main><div class="container" id="main-container"><div class="row"><div class="col px-lg-4"><div class="cmp-breadcrumbs" role="navigation"><nav class="breadcrumb-container" aria-label="breadcrumb"><ol class="breadcrumb p-0" data-element="breadcrumb"><li class="breadcrumb-item trail-begin"><a href="/" rel="home"><span>Home</span></a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/novita"><span>Novità</span></a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/tipi_notizia/avvisi/"><span>Avvisi</span></a><span class="separator">/</span></li><li class="breadcrumb-item active" aria-current="page"><span>{title}</span></li></ol></nav></div></div></div>
<div class="row"><div class="col-lg-8 px-lg-4 py-lg-2"><h1>{title}</h1><h2 class="visually-hidden">Dettagli della notizia</h2><p>
                            {lead}                        </p><div class="row mt-5 mb-4"><div class="col-6"><small>Data:</small><p class="fw-semibold font-monospace">
                                    29 Marzo 2023                                </p></div><div class="col-6"><small>Tempo di lettura:</small><p class="fw-semibold" id="readingTime"></p></div></div></div>
<div class="col-lg-3 offset-lg-1"><div class="dropdown d-inline"><button aria-label="condividi sui social" class="btn btn-dropdown dropdown-toggle" type="button"><small>Condividi</small></button><div class="dropdown-menu"><ul class="link-list"><li><a class="list-item" href="#"><span>Facebook</span></a></li></ul></div></div><div class="mt-4 mb-4"><span class="subtitle-small">Argomenti</span><ul class="d-flex flex-wrap gap-1"><li><a class="chip chip-simple" href="/argomento/traffico-urbano/"><span class="chip-label">Traffico urbano</span></a></li></ul></div></div></div></div>
<div class="container-fluid my-3"><div class="row"><figure class="figure px-0 img-full"><img src="https://www.comune.montegrande.example.it/wp-content/uploads/2023/03/via-roma.jpg" class="figure-img img-fluid" alt="Via Roma" /><figcaption class="figure-caption text-center pt-3">Via Roma vista dalla piazza</figcaption></figure></div></div>
<div class="container"><div class="row border-top row-column-border row-column-menu-left border-light"><aside class="col-lg-4"><div class="cmp-navscroll sticky-top"><nav class="navbar it-navscroll-wrapper"><div class="accordion-item"><span class="accordion-header"><button class="accordion-button pb-10 px-3" type="button">INDICE DELLA PAGINA</button></span><div class="accordion-body"><ul class="link-list" data-element="page-index"><li class="nav-item"><a class="nav-link" href="#descrizione"><span class="title-medium">Descrizione</span></a></li><li class="nav-item"><a class="nav-link" href="#a-cura-di"><span class="title-medium">A cura di</span></a></li></ul></div></div></nav></div></aside>
<section class="col-lg-8 it-page-sections-container border-light"><article id="descrizione" class="it-page-section anchor-offset"><h4>Descrizione</h4><div class="richtext-wrapper lora">{paragraphs(text)}</div></article>
<article id="a-cura-di" class="it-page-section anchor-offset mt-5"><h4>A cura di</h4><div class="row"><div class="col-12 col-sm-8"><h6><small>Questa pagina è gestita da</small></h6><div class="card card-teaser border rounded shadow-sm p-4"><div class="card-body"><h5 class="card-title"><a href="/unita/lavori-pubblici/">Ufficio lavori pubblici</a></h5><p class="card-text">Piazza Garibaldi 1</p></div></div></div></div></article><article id="ulteriori-informazioni" class="it-page-section anchor-offset mt-5"><h4 class="mb-3">Ulteriori informazioni</h4></article><div class="row"><div class="col-12 mt-5"><h6>Ultimo aggiornamento</h6><p>30 Marzo 2023, 09:12</p></div></div></section></div></div></main>
<div class="bg-primary"><div class="cmp-rating"><h2 class="title-medium-2-semi-bold">Quanto sono chiare le informazioni su questa pagina?</h2></div></div><footer class="it-footer"><p>Comune di Montegrande, P. IVA 00000000000</p></footer></body></html>"""
    base = "https://www.comune.montegrande.example.it"
    return html, {
        "language": "it-IT",
        "title": title,
        "lead": lead,
        "date": "2023-03-29",
        "date_modified": "2023-03-30",
        "body": text,
        "body_also": [["Descrizione", *text]],
        "images": [picture(f"{base}/wp-content/uploads/2023/03/via-roma.jpg", "Via Roma vista dalla piazza")],
        "tags": ["Traffico urbano"],
        "breadcrumbs": ["Novità", "Avvisi"],
    }


@page("https://www.energie.example.admin.ch/de/newnsb/id-8112")
def swiss_confederation_design_system() -> tuple[str, Gold]:
    title = "Mehr Strom aus alpinen Solaranlagen"
    lead = "Bern, 10.02.2023 — Das Bundesamt für Energie hat die ersten drei Gesuche bewilligt."
    text = [
        "Die Anlagen in Gondo, Tujetsch und Sedrun sollen ab 2025 jährlich 60 Gigawattstunden liefern.",
        "Im Winter ist der Ertrag oberhalb der Nebelgrenze dreimal so hoch wie im Mittelland.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title}</title></head>
<body><div><header id="main-header"><a href="#main-content" class="skip-to-content">Zum Hauptinhalt</a><div class="top-bar"><div class="container container--flex"><button class="top-bar__btn">Alle Schweizer Bundesbehörden</button></div></div><div class="top-header"><a class="logo" href="/de/">Bundesamt für Energie</a></div><nav class="main-navigation main-navigation--desktop"><ul><li><a href="/de/news" class="active"><span>Aktuell</span></a></li></ul></nav>
<div id="breadcrumb" class="breadcrumb"><div class="container"><nav aria-label="Breadcrumb" class="breadcrumb__wrapper"><ol><li class="breadcrumb__list-item"><a class="breadcrumb__link" href="/de/">Startseite</a></li><li class="breadcrumb__list-item"><a class="breadcrumb__link" href="/de/news">Medienmitteilungen</a></li><li class="breadcrumb__list-item"><span aria-current="page">{title}</span></li></ol></nav></div></div><div class="container"><a href="/de/news" class="btn btn--outline btn--sm btn--back"><span class="btn__text">Zurück</span></a><div class="share-bar"><button class="btn btn--bare">Teilen</button></div></div></header>
<main id="main-content"><section class="hero hero--default"><div class="container container--grid gap--responsive"><div class="hero__content"><div class="hero__meta-info meta-info"><span class="meta-info__item">Medienmitteilung</span><span class="meta-info__item">10. Februar 2023, aktualisiert am 16. Februar 2023</span></div><h1 class="hero__title">
          {title}
        </h1><div class="hero__description">
          {lead}
        </div><div class="authors"><span>Herausgegeben vom</span> <a href="#">Bundesamt für Energie</a></div></div><div class="hero__image"><figure><picture><img src="/static/images/gondo.jpg" alt="Solaranlage im Schnee"></picture><figcaption>Testanlage oberhalb von Gondo —&nbsp;©&nbsp;Ruth Imhof</figcaption></figure></div></div></section>
<section class="section section--default"><div class="container container--grid gap--responsive"><div class="container__center--xs vertical-spacing">{paragraphs(text)}<h2 class="h2">Weiterführende Artikel</h2><ul><li><a href="https://www.solarwinter.example.ch/gesuche" target="_blank" rel="external">Stand der Gesuche</a></li></ul>
<h2 class="h2">Dokumente und Dateien</h2><ul class="download-items"><li><a class="download-item" href="/static/documents/solarexpress.pdf" download><svg class="icon icon--xl download-item__icon"><path d="M1 1"></path></svg><div><h5 class="download-item__title">
        Faktenblatt Solarexpress
      </h5><p class="download-item__description">
        Zahlen zu allen Gesuchen
      </p><p class="meta-info download-item__meta-info"><span class="meta-info__item">PDF</span><span class="meta-info__item">22.01.2023</span></p></div></a></li></ul>
<h2 class="h2">Kontakt für Rückfragen</h2><address><strong>Bundesamt für Energie BFE</strong><br>Pulverstrasse 13<br>CH-3063 Ittigen<br>Tel. +41 58 000 00 00<br><a href="mailto:medien@bfe.example.admin.ch">medien@bfe.example.admin.ch</a></address><h2 class="h2">Herausgeber</h2><p>Bundesamt für Energie<br><a href="http://www.bfe.example.admin.ch ">www.bfe.example.admin.ch</a></p><div><h2 class="h2">Themen</h2><div class="badges"><a class="badge badge--sm" href="/de/themen/energie">Energie</a></div></div></div></div></section></main>
<footer class="footer" id="main-footer"><div class="container"><p>Bundesamt für Energie</p></div></footer></div></body></html>"""
    base = "https://www.energie.example.admin.ch"
    more, link = ["Weiterführende Artikel", "Stand der Gesuche"], "https://www.solarwinter.example.ch/gesuche"
    address = "Bundesamt für Energie BFE Pulverstrasse 13 CH-3063 Ittigen Tel. +41 58 000 00 00 medien@bfe.example.admin.ch"
    contact = ["Kontakt für Rückfragen", address]
    publisher = ["Herausgeber", "Bundesamt für Energie www.bfe.example.admin.ch"]
    mail, home = "mailto:medien@bfe.example.admin.ch", "http://www.bfe.example.admin.ch/"
    pdf = f"{base}/static/documents/solarexpress.pdf"
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "lead_also": ["Das Bundesamt für Energie hat die ersten drei Gesuche bewilligt."],
        "date": "2023-02-10",
        "date_modified": "2023-02-16",
        "body": text,
        "body_also": [
            [*text, *more],
            [*text, *contact],
            [*text, *more, *contact],
            [*text, *contact, *publisher],
            [*text, *more, *contact, *publisher],
        ],
        "links": [],
        "links_also": [
            [link],
            [mail],
            [link, mail],
            [mail, home],
            [link, mail, home],
            [link, mail, home.rstrip("/")],
            [mail, home.rstrip("/")],
        ],
        "images": [picture(f"{base}/static/images/gondo.jpg", "Testanlage oberhalb von Gondo", "Ruth Imhof")],
        "images_also": [
            [picture(f"{base}/static/images/gondo.jpg", "Testanlage oberhalb von Gondo —", "Ruth Imhof")]
        ],
        "attachments": [file(pdf, "Faktenblatt Solarexpress")],
        "tags": ["Energie"],
        "tags_also": [[]],
        "authors": ANY,
        "breadcrumbs": ["Medienmitteilungen"],
    }


@page("https://www.parks.example.gov.sg/newsroom/otter-count/")
def singaporean_isomer() -> tuple[str, Gold]:
    title = "Smooth-coated otters counted along all waterways"
    text = [
        "Volunteers counted 170 otters in 17 families during the islandwide survey in March.",
        "The largest family, of 14 animals, lives at the mouth of the Kallang River.",
        'Results are available in the <a href="/files/otter-survey-2022.pdf">survey report</a>.',
    ]
    html = f"""<!doctype html><html lang="en"><head><meta charset="utf8"><title>{title}</title><meta property="og:title" content="{title}"></head>
<body><div class="masthead-container" id="masthead-container"><section class="bp-section bp-masthead"><div class="bp-container"><div class="row is-multiline is-vcentered masthead-layout-container"><div class="col is-9-desktop is-12-touch has-text-centered-touch"><div class="masthead-layout" id="masthead-dropdown-button"><span class="is-text">A Singapore Government Agency Website</span><span class="bp-masthead-button"><span class="is-text bp-masthead-button-text">How to identify</span></span></div></div></div></div></section></div><nav class="navbar"><a href="/" class="navbar-item">Parks Board</a><div class="navbar-menu"><a class="navbar-item" href="/newsroom/">Newsroom</a></div></nav>
<section class="bp-section bg-secondary"><div class="bp-container "><div class="row"><div class="col is-11"><nav class="bp-breadcrumb" aria-label="breadcrumbs"><ul><li><a href="/"><small>HOME</small></a></li><li><a href="/newsroom/"><small>NEWSROOM</small></a></li></ul></nav></div></div></div>
<div class="bp-container "><div class="row"><div class="col is-11"><h1 class="has-text-white"><b>{title}</b></h1></div></div></div><div class="bp-container "><div class="row"><div class="col is-11"><small class="has-text-white" style="padding-top: 2.25rem; padding-bottom: 0">SINGAPORE, 14 APR 2022 | FOR IMMEDIATE RELEASE</small></div></div></div></section>
<section class="bp-section"><div class="bp-container content"><div class="row"><div class="col is-8 is-offset-2">{paragraphs(text)}</div></div></div></section>
<footer class="bp-footer top-section bg-secondary"><div class="bp-container"><p>Parks Board</p><p>Last Updated 02 May 2022</p></div></footer></body></html>"""
    pdf = "https://www.parks.example.gov.sg/files/otter-survey-2022.pdf"
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-04-14",
        "date_modified": ANY,
        "body": plains(text),
        "links": [pdf],
        "attachments": [file(pdf, "survey report")],
        "breadcrumbs": ["NEWSROOM"],
    }

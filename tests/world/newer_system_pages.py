"""Pages of systems of the 2020s: Volto, Wagtail, Avada, Wix, layout builders, Angular, Svelte, web components, design systems."""

from __future__ import annotations

from json import dumps

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
    plain,
    plains,
)

KB, MB = 1024, 1024 * 1024


@page("https://www.comune.example.it/novita/notizie/nuovo-orario-biblioteca")
def volto_italian() -> tuple[str, Gold]:
    title = "Nuovo orario della biblioteca civica"
    lead = "Dal primo ottobre la biblioteca apre anche il sabato pomeriggio."
    text = [
        "La biblioteca civica sarà aperta dal lunedì al sabato dalle 9 alle 19.",
        "Il prestito si può prenotare anche online.",
    ]
    html = f"""<!doctype html><html lang="it" data-reactroot=""><head><title data-react-helmet="true">{title} - Comune</title>{metas({"description": lead, "og:title": title, "generator": "Plone 6 - https://plone.org"})}</head>
<body class="view-viewview contenttype-news-item section-novita section-notizie is-anonymous"><div role="navigation" aria-label="Toolbar" id="toolbar"></div><div id="main"><div class="public-ui" id="page-document"><div class="it-header-wrapper it-header-sticky"><div class="it-brand-text"><a href="/" title="Home page"><h2>Comune</h2></a></div><nav aria-label="Navigazione principale"><ul class="megamenu navbar-nav"><li class="nav-item"><a href="/amministrazione" class="nav-link"><span>Amministrazione</span></a></li><li class="nav-item active"><a href="/novita" class="nav-link"><span>Novità</span></a></li></ul></nav></div>
<section id="briciole"><div class="container"><nav class="breadcrumb-container" aria-label="Percorso di navigazione"><ol class="breadcrumb" data-element="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/novita">Novità</a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/novita/notizie">Notizie</a><span class="separator">/</span></li><li class="breadcrumb-item active" aria-current="page"><span>{title}</span></li></ol></nav></div></section>
<main><div class="container PageHeader"><div class="row"><div class="col-lg-8"><h1 data-element="page-name">{title}</h1><p class="documentDescription">{lead}</p><div class="row mt-5 readingtime"><div class="col-6"><small>Data:</small><p class="fw-semibold font-monospace">27 settembre 2022</p></div><div class="col-6"><small>Tempo di lettura:</small><p class="fw-semibold">1 min</p></div></div></div><div class="col-lg-3"><div class="page-actions"><button class="btn">Condividi</button></div><div class="page-topics"><h6><small>Argomenti</small></h6><div class="chip chip-simple chip-primary"><a href="/argomenti/cultura"><span class="chip-label">Cultura</span></a></div></div></div></div></div>
<div class="row"><figure class="figure px-0 img-full"><picture class="volto-image responsive"><img src="/novita/notizie/nuovo-orario-biblioteca/@@images/image/larger" alt="" loading="eager" class="figure-img img-fluid"/></picture><figcaption class="figure-caption text-center">La sala lettura</figcaption></figure></div>
<div class="row border-top"><aside class="col-lg-4"><nav class="it-navscroll-wrapper"><ul><li><a href="#text-body">Descrizione</a></li><li><a href="#contatti">A cura di</a></li></ul></nav></aside><section class="col-lg-8 it-page-sections-container"><article id="text-body" class="it-page-section anchor-offset mt-5"><h4 id="header-text-body">Descrizione</h4><div class="richtext-blocks">{paragraphs(text)}</div></article><article id="contatti" class="it-page-section"><h4>A cura di</h4><div class="card card-teaser"><a href="/uffici/biblioteca">Ufficio biblioteca</a></div></article><article class="metadata"><p>Ultimo aggiornamento: <span>29/09/2022, 12:31</span></p></article></section></div></main>
<div class="footer"><p>Piazza Grande 1</p></div></div></div><script charset="UTF-8">window.__data={dumps({"content": {"data": {"title": title, "effective": "2022-09-27T08:00:00+00:00"}}})};</script></body></html>"""
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date": "2022-09-27",
        "date_modified": "2022-09-29",
        "body": text,
        "body_also": [["Descrizione", *text]],
        "images": [
            picture(
                "https://www.comune.example.it/novita/notizie/nuovo-orario-biblioteca/@@images/image/larger",
                "La sala lettura",
            )
        ],
        "tags": ["Cultura"],
        "tags_also": [[]],
        "breadcrumbs": ["Novità", "Notizie"],
    }


@page("https://www.natural.example.wales/news/otters-return-to-the-taff/")
def wagtail_welsh() -> tuple[str, Gold]:
    title = "Otters return to the River Taff"
    lead = "Cameras have recorded a family of otters within sight of Cardiff city centre."
    text = [
        "The pictures were taken in March by volunteers of the river trust.",
        "Water quality in the Taff has improved steadily since the mines closed.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} | Natural Wales</title>{metas({"description": lead, "og:type": "article", "og:title": title, "article:published_time": "2024-04-02T08:00:00Z", "article:modified_time": "2024-04-03T15:30:11Z"})}</head>
<body class="template-news-page"><header class="header"><a href="/" class="header__logo">Natural Wales</a><a href="/cy/newyddion/" lang="cy" hreflang="cy">Cymraeg</a><nav class="nav"><ul><li><a href="/about/">About</a></li><li><a href="/news/">News</a></li></ul></nav></header>
<nav class="breadcrumbs" aria-label="Breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news/">News</a></li></ol></nav>
<main><article><header class="article__header"><h1 class="article__title">{title}</h1><p class="article__intro">{lead}</p><dl class="article__meta"><dt>Published</dt><dd>2 April 2024</dd><dt>Last updated</dt><dd>3 April 2024</dd></dl></header>
<div class="streamfield"><div class="block block--paragraph"><div class="rich-text">{paragraphs(text[:1])}</div></div><div class="block block--image"><figure><img src="/media/images/otter.width-800.jpg" width="800" height="600" alt="Two otters at night"><figcaption>Otters near the weir <span class="image-credit">Credit: River Trust</span></figcaption></figure></div><div class="block block--paragraph"><div class="rich-text">{paragraphs(text[1:])}</div></div><div class="block block--document"><a href="/documents/12/otter-survey.pdf">Otter survey <span>(PDF, 820.5 KB)</span></a></div></div></article>
<section class="related"><h2>More news</h2><ul><li><a href="/news/beavers/">Beavers at Cors Dyfi</a></li></ul></section></main><footer><p>© Natural Wales</p></footer></body></html>"""
    base = "https://www.natural.example.wales"
    return html, {
        "language": "en-GB",
        "title": title,
        "lead": lead,
        "date": "2024-04-02T08:00:00+00:00",
        "date_modified": "2024-04-03T15:30:11+00:00",
        "body": text,
        "images": [
            picture(
                f"{base}/media/images/otter.width-800.jpg", "Otters near the weir", "River Trust", "inline"
            )
        ],
        "attachments": [file(f"{base}/documents/12/otter-survey.pdf", "Otter survey", round(820.5 * KB))],
        "breadcrumbs": ["News"],
    }


@page("https://www.stat.example.no/presse/avada-side/")
def avada_fusion_builder_norwegian() -> tuple[str, Gold]:
    title = "Flere sykler til jobben"
    text = [
        "Andelen som sykler til jobben har økt til ni prosent, viser nye tall.",
        "Økningen er størst i Trondheim og Kristiansand.",
    ]
    html = f"""<!DOCTYPE html><html class="avada-html-layout-wide" lang="nb-NO"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title} - Etaten</title>{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "Article", "headline": title, "datePublished": "2022-06-01T07:00:14+00:00", "dateModified": "2022-06-01T07:00:14+00:00", "author": {"name": "Kari Lunde"}, "articleSection": ["Presse"], "keywords": ["sykkel", "transport"]}]})}</head>
<body class="post-template-default single single-post fusion-image-hovers"><div id="boxed-wrapper"><header class="fusion-header-wrapper"><div class="fusion-logo"><a class="fusion-logo-link" href="/"><img src="/logo.png" alt="Etaten Logo" class="fusion-standard-logo" /></a></div><nav class="fusion-main-menu"><ul class="fusion-menu"><li><a href="/om/"><span class="menu-text">Om oss</span></a></li><li><a href="/presse/"><span class="menu-text">Presse</span></a></li></ul></nav></header>
<main id="main" class="clearfix"><section id="content"><article id="post-9" class="post-9 post type-post"><div class="fusion-flexslider flexslider fusion-post-slideshow post-slideshow"><ul class="slides"><li><a href="https://www.stat.example.no/wp-content/uploads/sykkel.jpg" data-rel="iLightbox[gallery9]" class="fusion-lightbox" aria-label="sykkel"><img width="1600" height="900" src="https://www.stat.example.no/wp-content/uploads/sykkel.jpg" class="attachment-full size-full wp-post-image" alt="" /></a></li></ul></div>
<h1 class="entry-title fusion-post-title">{title}</h1><div class="post-content"><div class="fusion-fullwidth fullwidth-box fusion-builder-row-1"><div class="fusion-builder-row fusion-row"><div class="fusion-layout-column fusion_builder_column fusion-builder-column-0 fusion_builder_column_1_1 1_1 fusion-one-full"><div class="fusion-column-wrapper"><div class="fusion-text fusion-text-1">{paragraphs(text)}</div></div></div></div></div></div>
<div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">Av <span class="vcard"><span class="fn"><a href="/author/kari/" rel="author">Kari Lunde</a></span></span><span class="fusion-inline-sep">|</span><span>juni 1st, 2022</span><span class="fusion-inline-sep">|</span><a href="/category/presse/" rel="category tag">Presse</a></div></div>
<div class="fusion-sharing-box"><h4>Del denne saken!</h4><div class="fusion-social-networks"><a class="fusion-facebook" href="#">Facebook</a></div></div><section class="related-posts single-related-posts"><div class="fusion-title"><h2>Relaterte innlegg</h2></div><div class="fusion-carousel"><ul><li><h4 class="fusion-carousel-title"><a href="/x/">Nye gangveier</a></h4><span class="fusion-date">mai 12th, 2022</span></li></ul></div></section></article></section></main><footer class="fusion-footer-copyright-area"><p>© Etaten</p></footer></div></body></html>"""
    return html, {
        "language": "nb-NO",
        "title": title,
        "date": "2022-06-01T07:00:14+00:00",
        "date_modified": "2022-06-01T07:00:14+00:00",
        "date_modified_also": [None],
        "body": text,
        "images": [picture("https://www.stat.example.no/wp-content/uploads/sykkel.jpg")],
        "authors": ["Kari Lunde"],
        "tags": ["sykkel", "transport"],
        "section": "Presse",
    }


@page("https://www.kulturrat.example.hu/post/uj-vezeto-az-operahaz-elen")
def wix_blog_hungarian() -> tuple[str, Gold]:
    title = "Új vezető az Operaház élén"
    text = [
        "A kulturális államtitkár átadta a kinevezését az Operaház új főigazgatójának.",
        "A megbízatás öt évre szól.",
    ]
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><meta name="generator" content="Wix.com Website Builder"/><title>{title}</title>{metas({"og:title": title, "og:type": "article", "article:published_time": "2022-10-03T09:12:31.000Z", "article:author": "kulturrat", "og:image": "https://static.wixstatic.com/media/ab_cd~mv2.jpg/v1/fill/w_1000,h_667,al_c,q_85/ab_cd~mv2.jpg"})}</head>
<body><div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root"><div id="masterPage"><header id="SITE_HEADER"><div class="wixui-rich-text"><h2 class="font_2"><a href="https://www.kulturrat.example.hu">Kultúra</a></h2></div><nav aria-label="Site"><ul><li><a href="/rolunk"><p>Rólunk</p></a></li><li><a href="/blog"><p>Blog</p></a></li></ul></nav></header>
<main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div data-hook="post-page"><article><div data-hook="post"><div class="post-header"><ul class="post-metadata"><li><span data-hook="time-ago" title="2022. okt. 3.">2022. okt. 3.</span></li><li><span data-hook="time-to-read">1 perc olvasás</span></li></ul></div><h1 data-hook="post-title" class="post-title"><span class="blog-post-title-font">{title}</span></h1>
<section data-hook="post-description" class="post-content__body"><div data-hook="rcv-block1"></div><div class="rich-content-viewer" data-id="content-viewer">{"".join(f'<p class="_01XM8" dir="auto" id="viewer-{n}"><span class="_3jDAA">{t}</span></p><div type="empty-line" class="_empty"><br role="presentation"></div>' for n, t in enumerate(text))}<div data-hook="imageViewer"><figure data-hook="figure-IMAGE"><wow-image id="x" data-image-info="{{}}"><img src="https://static.wixstatic.com/media/ef_gh~mv2.jpg/v1/fill/w_740,h_493,al_c,q_85/ef_gh~mv2.jpg" alt="Átadás" data-pin-url="x"/></wow-image><figcaption><span>A kinevezés átadása</span></figcaption></figure></div></div></section>
<footer data-hook="post-footer"><div class="post-footer__social"><ul><li><button aria-label="Facebook"></button></li></ul><span>12 megtekintés</span><span>0 hozzászólás</span></div></footer></div></article><div data-hook="recent-posts"><h2>Friss bejegyzések</h2><a href="https://www.kulturrat.example.hu/blog">Az összes megtekintése</a></div></div></div></main><footer id="SITE_FOOTER"><p class="font_8">©2022</p></footer></div></div></div></div></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "date": "2022-10-03T09:12:31+00:00",
        "body": text,
        "images": [
            picture(
                "https://static.wixstatic.com/media/ef_gh~mv2.jpg/v1/fill/w_740,h_493,al_c,q_85/ef_gh~mv2.jpg",
                "A kinevezés átadása",
                role="inline",
            )
        ],
        "authors": ANY,  # "kulturrat": the name of an account
    }


@page("https://www.vaestorekisteri.example.fi/w/digituki-laajenee", country="FI")
def liferay_finnish_release() -> tuple[str, Gold]:
    title = "Digituki laajenee kaikkiin maakuntiin"
    kicker = "Tiedote"
    text = [
        "Digituen alueellinen verkosto kattaa syyskuusta alkaen kaikki maakunnat.",
        "– Kukaan ei saa jäädä yksin laitteensa kanssa, sanoo kuntaministeri.",
    ]
    contact = "Lisätietoja:<br>erityisasiantuntija Ville Aho, puh. 0295 000 000"
    html = f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="fi-FI"><head><title>{title} - Virasto</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" /><meta property="og:title" content="{title}" /><meta property="og:type" content="website" /></head>
<body class="controls-visible guest-site signed-out public-page site"><div id="wrapper"><header id="banner"><a class="logo" href="/etusivu">Virasto</a><nav id="navigation"><ul><li><a href="/tietoa">Tietoa</a></li><li><a href="/ajankohtaista">Ajankohtaista</a></li></ul></nav></header>
<section id="content"><h2 class="sr-only hide-accessible">{title}</h2><div class="portlet-layout row"><div class="col-md-12 portlet-column"><div class="portlet-boundary portlet-boundary_com_liferay_journal_content_web_portlet_JournalContentPortlet_"><section class="portlet"><div class="portlet-content"><div class="autofit-float autofit-row portlet-header"></div><div class="portlet-content-container"><div class="portlet-body">
<div class="journal-content-article" data-analytics-asset-type="web-content"><div class="article-meta"><span class="publisher">Digi- ja väestötietovirasto</span><span class="publish-date">Julkaisuajankohta 31.8.2021 9.00</span><span class="article-type">{kicker}</span></div><h1 class="article-title">{title}</h1><div class="article-image"><img src="/documents/123/456/digituki.jpg/ab-cd?t=163" alt=""><span class="caption">(Kuva: Virasto)</span></div><div class="article-content">{paragraphs(text)}<p>{contact}</p></div><div class="article-keywords"><a href="/haku?q=digituki">digituki</a><a href="/haku?q=kunnat">kunnat</a></div></div></div></div></div></section></div></div></div></section><footer id="footer"><p>PL 123, Helsinki</p></footer></div></body></html>"""
    return html, {
        "language": "fi-FI",
        "title": title,
        "date": "2021-08-31T09:00+03:00",
        "body": [*text, plain(contact)],
        "images": [
            picture(
                "https://www.vaestorekisteri.example.fi/documents/123/456/digituki.jpg/ab-cd?t=163",
                None,
                "Virasto",
            )
        ],
        "tags": ["digituki", "kunnat"],
        "authors": ANY,
    }


@page("https://www.dataaccess.example.eu/news/first-call-for-tenders")
def angular_universal_with_state() -> tuple[str, Gold]:
    title = "First call for tenders under the data act"
    text = [
        "The Agency has published its first call for tenders under the new data act.",
        'Offers must be submitted by 15 September through the <a _ngcontent-sc1 href="https://tenders.example.eu/">tender portal</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en" data-beasties-container><head><meta charset="utf-8"><title>{title} | Agency</title><base href="/"><meta property="og:title" content="{title}"></head>
<body><app-root _nghost-ng-c1 ng-version="17.1.0" ng-server-context="ssr"><app-header _ngcontent-ng-c1 _nghost-ng-c2><header _ngcontent-ng-c2><a _ngcontent-ng-c2 routerlink="/" href="/">Agency</a><nav _ngcontent-ng-c2><a href="/about">About</a><a href="/news">News</a></nav></header></app-header>
<router-outlet _ngcontent-ng-c1></router-outlet><app-news-detail _nghost-ng-c3><main _ngcontent-ng-c3><mat-card _ngcontent-ng-c3 class="mat-mdc-card mdc-card"><mat-card-header class="mat-mdc-card-header"><div class="mat-mdc-card-header-text"><mat-card-title class="mat-mdc-card-title"><h1 _ngcontent-ng-c3>{title}</h1></mat-card-title><mat-card-subtitle class="mat-mdc-card-subtitle">Published: Jul 3, 2024</mat-card-subtitle></div></mat-card-header><mat-card-content class="mat-mdc-card-content"><div _ngcontent-ng-c3 class="body">{paragraphs(text)}</div></mat-card-content><mat-card-actions><button mat-button><span class="mdc-button__label">Back</span></button></mat-card-actions></mat-card></main></app-news-detail><app-footer><footer><p>© Agency, 2024</p></footer></app-footer></app-root>
<script id="ng-state" type="application/json">{dumps({"123": {"b": {"title": title, "date": "2024-07-03T00:00:00"}}})}</script></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2024-07-03",
        "body": plains(text),
        "links": ["https://tenders.example.eu/"],
    }


@page("https://www.bydel.example.dk/nyheder/groenne-gaarde")
def web_components_danish() -> tuple[str, Gold]:
    title = "Grønne gårde får 12 millioner"
    lead = "Kommunen støtter beboere, der vil plante træer i deres baggård."
    text = ["Puljen åbner den 1. marts, og alle gårdlaug kan søge.", "Sidste år blev 40 gårde grønnere."]
    html = f"""<!doctype html><html lang="da"><head><meta charset="utf-8"><title>{title} | Kommunen</title><meta name="description" content="{lead}"><meta name="pubdate" content="2023-02-15"></head>
<body><k-header><template shadowrootmode="open"><style>:host{{display:block}}</style><slot></slot></template><a href="/">Kommunen</a><k-nav><a href="/borger">Borger</a><a href="/nyheder">Nyheder</a></k-nav></k-header>
<main><k-article><k-heading level="1"><h1>{title}</h1></k-heading><k-date><span>Offentliggjort 15. februar 2023</span></k-date><k-manchet><p class="manchet">{lead}</p></k-manchet><k-image><img src="/media/gaard.jpg" alt="Baggård"><span slot="caption">Gård på Nørrebro</span></k-image><k-richtext>{paragraphs(text)}</k-richtext><k-factbox><h2>Sådan søger du</h2><ul>{items(["Udfyld skemaet", "Send det til gaarde@bydel.example.dk"])}</ul></k-factbox></k-article></main><k-footer><p>Rådhuspladsen 1</p></k-footer></body></html>"""
    return html, {
        "language": "da",
        "title": title,
        "lead": lead,
        "date": "2023-02-15",
        "body": [*text, "Sådan søger du", "Udfyld skemaet", "Send det til gaarde@bydel.example.dk"],
        "links": [],
        "links_also": [["mailto:gaarde@bydel.example.dk"]],
        "images": [picture("https://www.bydel.example.dk/media/gaard.jpg", "Gård på Nørrebro")],
        "images_also": [[picture("https://www.bydel.example.dk/media/gaard.jpg")]],
    }


@page("https://www.regione.example.es/es/noticias/2023/plan-forestal")
def svelte_spanish() -> tuple[str, Gold]:
    title = "Aprobado el plan forestal 2023-2030"
    text = [
        "El Consejo de Gobierno ha aprobado el plan forestal, dotado con 310 millones de euros.",
        "El plan prevé reforestar 20.000 hectáreas quemadas.",
        "«Un monte limpio es un monte vivo», ha dicho la consejera.",
    ]
    html = f"""<!doctype html><html lang="es"><head><meta charset="utf-8" /><title>{title}</title><meta name="viewport" content="width=device-width" /></head>
<body data-sveltekit-preload-data="hover"><div style="display: contents"><!--[--><!--[--><!----><header class="svelte-1a"><a href="/es">Región</a> <nav class="svelte-1a"><a href="/es/gobierno" class="svelte-1a">Gobierno</a> <a href="/es/noticias" class="svelte-1a">Noticias</a></nav></header><!----> <main class="svelte-2b"><!----><article class="svelte-3c"><p class="kicker svelte-3c">Medio ambiente <!--[-->· 9 de mayo de 2023<!--]--></p> <h1 class="svelte-3c">{title}</h1> <!--[!--><!--]--> <div class="prose svelte-3c"><!---->{paragraphs(text)}<!----></div> <div class="svelte-3c actions"><button>Copiar enlace</button></div></article><!----></main> <!----><footer class="svelte-4d"><p>Plaza Mayor, 1</p></footer><!----><!--]--><!--]--></div></body></html>"""
    return html, {
        "language": "es",
        "title": title,
        "date": "2023-05-09",
        "body": text,
    }

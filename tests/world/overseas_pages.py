"""News pages of offices of the Americas, Africa and Oceania: portals of governments and releases with datelines."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.argentina.example.gob.ar/noticias/nuevo-parque-nacional-en-la-puna")
def argentinian_portal_drupal7() -> tuple[str, Gold]:
    title = "Nuevo parque nacional en la Puna"
    lead = "La ley crea un área protegida de 120 mil hectáreas."
    text = [
        "El Senado convirtió en ley la creación del parque, que abarca lagunas y salares de altura.",
        "“Es un día histórico para los guardaparques”, dijo el ministro.",
    ]
    html = f"""<!DOCTYPE html><html lang="es" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | Argentina.gob.ar</title>
{metas({"description": lead, "og:site_name": "Argentina.gob.ar", "og:type": "article", "og:title": title, "og:image": "https://www.argentina.example.gob.ar/sites/default/files/puna.jpg", "article:published_time": "2021-03-12T13:15:00-03:00"})}</head>
<body class="html not-front node-type-news"><div id="skip-link"><a href="#main-content" class="element-invisible">Pasar al contenido principal</a></div><header><nav class="navbar navbar-top"><a class="navbar-brand" href="/"><img src="/argentinagob.svg" alt="Argentina.gob.ar"></a></nav></header>
<main role="main"><div class="region region-content"><section id="block-system-main" class="block block-system clearfix"><article class="node node-news"><header><div class="jumbotron"><div class="jumbotron_bar"><div class="container"><ol class="breadcrumb"><li><a href="/"><span>Inicio</span></a></li><li><a href="/ambiente"><span>Ambiente</span></a></li><li><a href="/ambiente/noticias"><span>Noticias</span></a></li><li class="active"><span>{title}</span></li></ol></div></div></div></header>
<div class="container"><div class="row"><div class="col-md-8 col-md-offset-2"><div class="title-description"><time datetime="2021-03-12 13:15:00">viernes 12 de marzo de 2021</time><h1>{title}</h1><p class="lead">{lead}</p></div>
<div class="news-image"><img class="img-responsive" src="/sites/default/files/styles/noticia/public/puna.jpg?itok=1" alt="Laguna en la Puna" title="Laguna en la Puna"></div><article class="content_format">{paragraphs(text)}</article>
<div class="file-list"><h2>Descargas</h2><div class="panel panel-default"><p><strong>Texto de la ley</strong> (0.4 Mb)</p><a class="btn btn-primary" href="/sites/default/files/ley.pdf">Descargar archivo</a></div></div>
<div class="share"><p>Compartir en redes sociales</p><ul><li><a href="#">Compartir en Facebook</a></li></ul></div></div></div></div></article></section></div></main><footer class="main-footer"><p>Ministerio de Ambiente</p></footer></body></html>"""
    base = "https://www.argentina.example.gob.ar/sites/default/files"
    lead_image = picture(f"{base}/styles/noticia/public/puna.jpg?itok=1", "Laguna en la Puna")
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2021-03-12T13:15:00-03:00",
        "date_also": ["2021-03-12"],
        "body": text,
        "images": [picture(f"{base}/styles/noticia/public/puna.jpg?itok=1")],
        "images_also": [
            [lead_image],
            [picture(f"{base}/puna.jpg")],
            [picture(f"{base}/puna.jpg", "Laguna en la Puna")],
        ],
        "attachments": [file(f"{base}/ley.pdf", "Texto de la ley", round(0.4 * MB))],
        "attachments_also": [[file(f"{base}/ley.pdf", "Descargar archivo")]],
        "breadcrumbs": ["Ambiente", "Noticias"],
    }


@page("https://www.gob.example.mx/salud/prensa/089-inicia-jornada-de-vacunacion")
def mexican_portal() -> tuple[str, Gold]:
    title = "089. Inicia jornada nacional de vacunación antirrábica"
    points = ["Se aplicarán 5.2 millones de dosis gratuitas", "La jornada concluye el 26 de marzo"]
    text = [
        "La Secretaría de Salud puso en marcha la jornada nacional de vacunación antirrábica canina y felina.",
        "Las familias pueden acudir a los 7 mil 300 puestos instalados en plazas y mercados.",
    ]
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{title} | Secretaría de Salud | Gobierno | gob.mx</title>{metas({"description": points[0], "og:title": title, "og:type": "website", "og:image": "https://www.gob.example.mx/cms/uploads/image/file/641/perro.jpg"})}</head>
<body><nav class="navbar navbar-inverse navbar-fixed-top"><a class="navbar-brand" href="https://www.gob.example.mx/"><img src="/logo.svg" alt="gob.mx"></a><ul><li><a href="/tramites">Trámites</a></li><li><a href="/gobierno">Gobierno</a></li></ul></nav>
<main class="page" role="main"><div class="container vertical-buffer"><ol class="breadcrumb"><li><a href="/"><i class="icon icon-home"></i></a></li><li><a href="/salud">Secretaría de Salud</a></li><li><a href="/salud/archivo/prensa">Prensa</a></li><li class="active">{title}</li></ol>
<article><div class="row"><div class="col-md-8"><div class="article-head"><h1 class="bottom-buffer">{title}</h1></div><div class="article-body"><section class="pull-left border-box"><dl><dt>Autor</dt><dd>Secretaría de Salud</dd><dt>Fecha de publicación</dt><dd>12 de marzo de 2021</dd><dt>Categoría</dt><dd>Comunicado</dd></dl></section>
<ul>{items(points)}</ul>{paragraphs(text)}<p style="text-align:center">---000---</p></div></div>
<div class="col-md-4"><figure><img class="img-responsive" src="/cms/uploads/article/main_image/112/perro.jpg" alt="Vacunación de un perro"><figcaption>Puesto de vacunación en Puebla</figcaption></figure></div></div></article>
<div class="row"><p>Contesta nuestra encuesta de satisfacción.</p><h4>Comparte</h4><ul class="list-inline"><li><a href="#">Imprime la página completa</a></li></ul></div><div><h5>La legalidad, veracidad y la calidad de la información es estricta responsabilidad de la dependencia.</h5></div></div></main>
<footer class="main-footer"><h5>Enlaces</h5></footer></body></html>"""
    url = "https://www.gob.example.mx/cms/uploads/article/main_image/112/perro.jpg"
    return html, {
        "language": "es",
        "title": title,
        "date": "2021-03-12",
        "body": [*points, *text, "---000---"],
        "body_also": [[*points, *text]],
        "images": [picture(url, "Puesto de vacunación en Puebla")],
        "images_also": [[picture(url, "Puesto de vacunación en Puebla", role="inline")]],
        "authors": ["Secretaría de Salud"],
        "authors_also": [[]],
        "tags": ANY,
        "breadcrumbs": ["Secretaría de Salud", "Prensa"],
    }


@page("https://www.gob.example.pe/institucion/minam/noticias/341234-reabren-el-camino-inca")
def peruvian_portal() -> tuple[str, Gold]:
    title = "Reabren el Camino Inca con aforo limitado"
    lead = "Podrán ingresar 250 visitantes por día."
    text = [
        "El Ministerio de Cultura dispuso la reapertura del Camino Inca tras cuatro meses de trabajos.",
        "Las entradas se venden únicamente en línea.",
    ]
    html = f"""<!DOCTYPE html><html lang="es-pe"><head><meta charset="utf-8"><title>{title} - Noticias - Ministerio de Cultura - Plataforma del Estado Peruano</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": "https://cdn.www.gob.example.pe/uploads/document/file/1723/standard_camino.jpg"})}</head>
<body class="institution-body"><header id="header"><a href="/"><img src="/assets/gobpe.svg" alt="gob.pe"></a><form action="/busquedas"><input name="term" placeholder="Buscar"></form></header>
<section class="institution-head"><a href="/cultura">Ministerio de Cultura</a><nav class="tabs"><a href="/institucion/cultura/normas-legales">Normas</a><a href="/institucion/cultura/noticias">Noticias</a></nav></section>
<main class="news container"><div class="bread-crumb"><a href="/">Inicio</a> <span>&gt;</span> <a href="/estado">El Estado</a> <span>&gt;</span> <a href="/cultura">Cultura</a> <span>&gt;</span> <a href="/institucion/cultura/noticias">Noticias</a> <span>&gt;</span> <span>{title}</span></div>
<article><h1 class="text-2xl">{title}</h1><span class="label">Nota de Prensa</span><p class="summary">{lead}</p><div class="carousel"><figure><img src="https://cdn.www.gob.example.pe/uploads/document/file/1723/standard_camino.jpg" alt="Camino Inca"></figure></div>
<p class="byline">Unidad de Comunicaciones</p><p class="date-time">12 de marzo de 2021 - 3:05 p. m.</p><section class="body rule-content"><div>{paragraphs(text)}</div></section></article></main><footer><p>© 2021 gob.pe</p></footer></body></html>"""
    url = "https://cdn.www.gob.example.pe/uploads/document/file/1723/standard_camino.jpg"
    return html, {
        "language": "es-pe",
        "title": title,
        "lead": lead,
        "date": "2021-03-12",
        "body": text,
        "images": [picture(url)],
        "authors": ANY,
        "breadcrumbs": ["El Estado", "Cultura", "Noticias"],
    }


@page("http://www.tc.example.gc.ca/eng/mediaroom/releases-2014-7504.html")
def canadian_web_experience_toolkit() -> tuple[str, Gold]:
    title = "Government invests in safer grade crossings"
    text = [
        "March 12, 2014 – Ottawa – Transport Canada",
        "The Minister of Transport today announced $10 million for repairs of more than 600 railway crossings.",
    ]
    heading = "Quick facts"
    facts = ["There are some 37,000 crossings in Canada.", "Accidents have fallen by 52 per cent since 1980."]
    html = f"""<!DOCTYPE html><!--[if lt IE 9]><html class="no-js lt-ie9" lang="en" dir="ltr"><![endif]--><!--[if gt IE 8]><!-->
<html class="no-js" lang="en" dir="ltr"><!--<![endif]-->
<head><meta charset="utf-8"><title>{title} - Transport Canada</title>
<meta name="dcterms.title" content="{title}"><meta name="dcterms.issued" title="W3CDTF" content="2014-03-12"><meta name="dcterms.modified" title="W3CDTF" content="2014-06-03"><meta name="dcterms.language" title="ISO639-2" content="eng"></head>
<body vocab="http://schema.org/" typeof="WebPage"><ul id="wb-tphp"><li class="wb-slc"><a class="wb-sl" href="#wb-cont">Skip to main content</a></li></ul>
<header role="banner"><div id="wb-bnr"><section id="wb-lng"><h2>Language selection</h2><ul><li><a lang="fr" href="/fra/x.html">Français</a></li></ul></section><div id="wb-sttl"><a href="/eng/menu.htm"><span>Transport Canada</span></a></div></div><nav role="navigation" id="wb-sm" class="wb-menu visible-md"><h2>Topics menu</h2><ul><li><a href="/eng/air.htm">Air</a></li><li><a href="/eng/rail.htm">Rail</a></li></ul></nav><nav role="navigation" id="wb-bc" property="breadcrumb"><h2>You are here:</h2><ol class="breadcrumb"><li><a href="/eng/menu.htm">Home</a></li><li><a href="/eng/mediaroom/menu.htm">Media room</a></li><li>{title}</li></ol></nav></header>
<div class="container"><div class="row"><main role="main" property="mainContentOfPage" class="col-md-9 col-md-push-3"><h1 property="name" id="wb-cont">{title}</h1><p><strong>News release</strong></p>{paragraphs(text)}<h2>{heading}</h2><ul>{items(facts)}</ul>
<dl id="wb-dtmd"><dt>Date modified:&#32;</dt><dd><time property="dateModified">2014-06-03</time></dd></dl></main>
<nav role="navigation" id="wb-sec" class="col-md-3 col-md-pull-9"><h2>Section menu</h2><ul class="list-group menu"><li><a href="/eng/mediaroom/releases.htm">News releases</a></li></ul></nav></div></div>
<footer role="contentinfo" id="wb-info"><h2>About this site</h2><ul><li><a href="/eng/terms.html">Terms and conditions</a></li></ul></footer></body></html>"""
    body = ["News release", *text, heading, *facts]
    return html, {
        "language": "en",
        "title": title,
        "date": "2014-03-12",
        "date_modified": "2014-06-03",
        "body": body,
        "body_also": [body[1:], [body[0], *body[2:]]],
        "kinds": ANY,
        "breadcrumbs": ["Media room"],
    }


@page("https://www.state.example.gov/on-the-anniversary-of-the-treaty-of-friendship/")
def american_state_department() -> tuple[str, Gold]:
    title = "On the Anniversary of the Treaty of Friendship"
    text = [
        "On behalf of the United States of America, I congratulate the people of Iceland on the anniversary of our treaty.",
        "Our cooperation in the Arctic has never been closer.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title} - United States Department of State</title>
{metas({"description": "Statement", "og:locale": "en_US", "og:type": "article", "og:title": title + " - United States Department of State", "article:modified_time": "2023-03-13T01:12:00+00:00", "og:image": "https://www.state.example.gov/wp-content/uploads/seal-share.png"})}<link rel="canonical" href="https://www.state.example.gov/on-the-anniversary-of-the-treaty-of-friendship/"></head>
<body class="state_briefing-template-default single"><section class="usa-banner"><header class="usa-banner__header"><p class="usa-banner__header-text">An official website of the United States Government</p><p class="usa-banner__header-action">Here's how you know</p></header><div class="usa-banner__content"><p><strong>Official websites use .gov</strong><br>A .gov website belongs to an official government organization in the United States.</p></div></section>
<header class="site-header"><a href="/" class="site-title">U.S. Department of State</a><nav><ul><li><a href="/policy-issues/">Policy Issues</a></li><li><a href="/press-releases/">Press Releases</a></li></ul></nav></header>
<main id="content"><div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/department-press-briefings/">Office of the Spokesperson</a> &gt; <a href="/press-releases/">Press Releases</a> &gt; ...</div>
<article class="entry"><header class="featured-content"><h1 class="featured-content__headline stars-above">{title}</h1></header><div class="article-meta"><p class="article-meta__doctype">Press Statement</p><p class="article-meta__author-bureau">Jane Fuller, Secretary of State</p><p class="article-meta__publish-date">March 12, 2023</p></div>
<div class="entry-content">{paragraphs(text)}</div><footer class="entry-footer"><h3>Tags</h3><a class="related-tags__link" href="/tag/a/">Bureau of European Affairs</a> <a class="related-tags__link" href="/tag/b/">Iceland</a></footer></article>
<section class="related"><h2>Related Articles</h2><ul><li><p class="collection-result-date">March 10, 2023</p><a href="/x/">Arctic Council Meeting</a></li></ul></section></main><footer class="site-footer"><a href="/privacy-policy/">Privacy</a></footer></body></html>"""
    return html, {
        "language": "en-US",
        "title": title,
        "date": "2023-03-12",
        "date_modified": "2023-03-13T01:12:00+00:00",
        "body": text,
        "authors": ["Jane Fuller"],
        "authors_also": [["Jane Fuller, Secretary of State"], []],
        "tags": ["Bureau of European Affairs", "Iceland"],
        "breadcrumbs": ["Office of the Spokesperson", "Press Releases"],
    }


@page("https://www.justice.example.gov/opa/pr/former-mayor-sentenced-bribery")
def american_justice_department() -> tuple[str, Gold]:
    title = "Former Mayor Sentenced for Bribery"
    text = [
        "A former mayor was sentenced today to 30 months in prison for accepting bribes from a road builder.",
        "“Public office is a public trust,” said Assistant Attorney General Mary Cole.",
        "The FBI investigated the case.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | OPA | Department of Justice</title>{metas({"og:title": title, "og:type": "article", "og:updated_time": "2018-05-16T09:00:00-04:00"})}</head>
<body class="html not-front node-type-press-release"><div id="skip-link"><a href="#main-content">Skip to main content</a></div><header><a href="/"><img src="/logo.png" alt="United States Department of Justice" /></a><nav><ul class="menu"><li><a href="/about">About</a></li><li><a href="/news">News</a></li></ul></nav></header>
<div class="breadcrumb"><a href="/">Home</a> » <a href="/opa">Office of Public Affairs</a> » <a href="/news">News</a></div>
<div id="main-content"><h1 class="element-invisible">Justice News</h1><article class="node node-press-release"><div class="node-dept"><div>Department of Justice</div><div>Office of Public Affairs</div></div><div class="pr-info"><div class="pr-fir">FOR IMMEDIATE RELEASE</div><div class="pr-date"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="2018-05-14T00:00:00-04:00">Monday, May 14, 2018</span></div></div>
<h1 id="node-title">{title}</h1><div class="field field--name-field-pr-body field--type-text-long">{paragraphs(text)}</div>
<div class="pr-fields"><div class="field field--name-field-pr-topic"><div class="field__label">Topic(s):</div><div class="field__item">Public Corruption</div></div><div class="field field--name-field-pr-component"><div class="field__label">Component(s):</div><div class="field__item"><a href="/criminal">Criminal Division</a></div></div><div class="field field--name-field-pr-number"><div class="field__label">Press Release Number:</div><div class="field__item">18-622</div></div></div><div class="node-updated-date">Updated May 16, 2018</div></article></div>
<footer><p>U.S. Department of Justice, 950 Pennsylvania Avenue</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2018-05-14",
        "date_also": ["2018-05-14T00:00:00-04:00"],
        "date_modified": "2018-05-16",
        "date_modified_also": ["2018-05-16T09:00:00-04:00"],
        "body": text,
        "tags": ["Public Corruption"],
        "tags_also": [[]],
        "breadcrumbs": ["Office of Public Affairs", "News"],
    }


@page("https://www.gov.example.za/speeches/minister-zulu-opens-water-plant-12-mar-2021-0000")
def south_african_portal() -> tuple[str, Gold]:
    title = "Minister Zulu opens water plant in Limpopo"
    text = [
        "The Minister of Water and Sanitation today opened a treatment plant that will serve 40 villages.",
        "Media enquiries:<br />Thandi Nkosi<br />Cell: 082 000 0000",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | South African Government</title></head>
<body class="html node-type-speech"><header id="navbar" role="banner" class="navbar container"><a class="logo" href="/"><img src="/logo.png" alt="Home" /></a><ul class="menu nav"><li><a href="/about-government">About</a></li><li><a href="/newsroom">Newsroom</a></li></ul></header>
<div class="main-container container"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/newsroom">Newsroom</a></li></ol><section class="col-sm-9"><h1 class="page-header">{title}</h1><div class="region region-content"><article class="node node-speech clearfix"><div class="field field-name-field-date field-type-datetime field-label-hidden"><div class="field-items"><div class="field-item even"><span class="date-display-single">12 Mar 2021</span></div></div></div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{paragraphs(text)}</div></div></div><div class="field field-name-field-source field-label-above"><div class="field-label">Issued by:&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/water">Water and Sanitation</a></div></div></div><div class="field field-name-field-more field-label-above"><div class="field-label">More from:&nbsp;</div><div class="field-items"><a href="/water">Water and Sanitation</a></div></div><h2>Share this page</h2><a href="#">Facebook</a></article></div></section>
<aside class="col-sm-3"><h2>Latest</h2><ul><li><a href="/x">Arbor week</a> <span>11 Mar 2021</span></li></ul></aside></div><footer class="footer"><p>© 2021 South African Government</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2021-03-12",
        "body": plains(text),
        "breadcrumbs": ["Newsroom"],
        "authors": ANY,
    }


@page("https://www.beehive.example.govt.nz/release/new-walking-track-opens-coast")
def new_zealand_beehive() -> tuple[str, Gold]:
    title = "New walking track opens on the Coast"
    text = [
        "A new 34-kilometre walking track through the Paparoa Range opens today, Conservation Minister Ella Page says.",
        "“Walkers will cross limestone, rainforest and alpine tops in three days.",
        "“The huts were built with local timber,” Ella Page says.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><title>{title} | Beehive.govt.nz</title></head>
<body class="node--release"><a href="#main-content" class="visually-hidden">Skip to main content</a><header><a href="/"><img src="/logo.svg" alt="Home" /></a><nav><ul><li><a href="/releases">Releases</a></li><li><a href="/speeches">Speeches</a></li></ul></nav></header>
<main><a id="main-content"></a><article class="release"><div class="meta"><ul><li>Release</li></ul></div><h1 class="article__title"><span>{title}</span></h1><div class="article__ministers ministers"><div class="minister"><div class="minister__title"><a href="/minister/hon-ella-page">Hon Ella Page</a></div></div></div><div class="article__portfolio"><a href="/portfolio/conservation">Conservation</a></div><div class="article__date"><time datetime="2020-03-01T00:15:00Z">1 March 2020</time></div>
<div class="article__body"><div class="prose field field--name-body">{paragraphs(text)}</div></div><div class="article__media"><h2>Media contact</h2><p>Sam Hill 021 000 000</p></div></article>
<section class="related"><h2>Related</h2><ul><li><a href="/release/x">Kiwi chicks released</a></li></ul></section></main><footer><a href="/accessibility">Accessibility</a></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2020-03-01T00:15:00+00:00",
        "date_also": ["2020-03-01"],
        "body": text,
        "authors": ["Hon Ella Page"],
        "authors_also": [["Ella Page"], []],
        "breadcrumbs": [],
        "section": ANY,
        "tags": ANY,
    }


@page("https://minister.homeaffairs.example.au/Pages/2021/new-visa-for-farm-workers.aspx")
def australian_minister_sharepoint() -> tuple[str, Gold]:
    title = "New visa for seasonal farm workers"
    text = [
        "The Government will introduce a new visa for seasonal workers from the Pacific.",
        "Farmers will be able to sponsor workers for up to nine months. Applications open on 1 July 2021.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-au" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="DCTERMS.title" content="{title}" /><meta name="DCTERMS.creator" content="c=AU; o=Commonwealth" /><title>{title}</title></head>
<body class="minister"><form method="post" id="aspnetForm"><header role="banner"><a href="/"><img src="/SiteAssets/crest.png" alt="Australian Government" /></a><nav><ul class="root static"><li><a href="/biography"><span>Biography</span></a></li><li><a href="/media"><span>Media</span></a></li></ul></nav></header>
<div id="contentBox"><div class="page-title"><h1>{title}</h1></div><div class="row"><div class="col-md-9"><div class="ha-news-meta"><p>Friday, 12 March 2021<br/>Media Release</p></div><div class="ms-rtestate-field" id="ctl00_PlaceHolderMain_content__ControlWrapper_RichHtmlField">{paragraphs(text)}<p><em>For more information visit <a href="https://immi.homeaffairs.example.au">immi.homeaffairs.example.au</a></em></p></div></div></div></div>
<footer role="contentinfo"><ul><li><a href="/copyright">Copyright</a></li></ul><p>Last updated: 15 March 2021</p></footer></form></body></html>"""
    return html, {
        "language": "en-au",
        "title": title,
        "date": "2021-03-12",
        "date_modified": "2021-03-15",
        "date_modified_also": [None],
        "body": [*text, "For more information visit immi.homeaffairs.example.au"],
        "links": ["https://immi.homeaffairs.example.au"],
        "links_also": [["https://immi.homeaffairs.example.au/"]],
    }


@page("https://www.gov.example.br/agricultura/pt-br/assuntos/noticias/safra-de-graos-2023")
def brazilian_portal_tiles() -> tuple[str, Gold]:
    title = "Safra de grãos deve chegar a 310 milhões de toneladas"
    kicker = "SAFRA 2022/23"
    lead = "Soja e milho respondem por quase 90% da produção"
    text = [
        "A produção brasileira de grãos deve atingir 310 milhões de toneladas, segundo o sexto levantamento da safra.",
        "O resultado representa crescimento de 14% em relação ao ciclo anterior.",
    ]
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="pt-br"><head><meta charset="utf-8"/><title>{title} — Ministério da Agricultura</title><meta name="generator" content="Plone - https://plone.org/"/>{metas({"DC.date.created": "2023-03-09T09:02:11-03:00", "DC.date.modified": "2023-03-09T11:44:00-03:00", "description": lead, "og:title": title, "og:type": "article"})}</head>
<body class="template-document portaltype-collective-nitf-content site-agricultura"><ul id="accessibility"><li><a accesskey="1" href="#acontent">Ir para o Conteúdo</a></li></ul><header id="site-header"><a href="https://www.gov.example.br"><img src="/logo.png" alt="govbr"/></a><a href="https://www.gov.example.br/agricultura">Ministério da Agricultura e Pecuária</a></header>
<div id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">Você está aqui:</span><span id="breadcrumbs-home"><a href="https://www.gov.example.br/agricultura/pt-br">Página Inicial</a></span><span dir="ltr" id="breadcrumbs-1"><a href="https://www.gov.example.br/agricultura/pt-br/assuntos">Assuntos</a></span><span dir="ltr" id="breadcrumbs-2"><a href="https://www.gov.example.br/agricultura/pt-br/assuntos/noticias">Notícias</a></span><span dir="ltr" id="breadcrumbs-3"><span id="breadcrumbs-current">{title}</span></span></div>
<main id="main-content"><article id="content"><span class="nitfSubtitle">{kicker}</span><h1 class="documentFirstHeading">{title}</h1><div class="documentDescription">{lead}</div><div class="social-links">Compartilhe: <a href="#">Facebook</a></div>
<div class="documentByLine" id="plone-document-byline"><span class="documentPublished"><span>Publicado em</span> <span class="value">09/03/2023 09h30</span></span><span class="documentModified"><span>Atualizado em</span> <span class="value">09/03/2023 11h44</span></span></div>
<div class="newsImageContainer"><img src="https://www.gov.example.br/agricultura/pt-br/assuntos/noticias/safra-de-graos-2023/soja.jpeg/@@images/image" alt="soja.jpeg"/><p class="discreet">Colheita de soja no Paraná - Foto: Wenderson Lima/Divulgação</p></div>
<div id="content-core"><div id="parent-fieldname-text" class="">{paragraphs(text, 'class="callout"')}<p><b>Informações à imprensa</b><br/>imprensa@agro.example.gov.br</p></div></div>
<div id="category"><span>Categoria</span><div>Agricultura e Pecuária</div></div><div id="keywords">Tags: <span><a class="link-category" href="/x" rel="tag">Safra</a></span></div></article></main><footer id="portal-footer"><p>Todo o conteúdo deste site está publicado sob a licença Creative Commons.</p></footer></body></html>"""
    url = "https://www.gov.example.br/agricultura/pt-br/assuntos/noticias/safra-de-graos-2023/soja.jpeg/@@images/image"
    photo = ("Colheita de soja no Paraná", "Wenderson Lima/Divulgação")
    return html, {
        "language": "pt-br",
        "title": title,
        "lead": lead,
        "date": "2023-03-09",
        "date_also": ["2023-03-09T09:30-03:00", "2023-03-09T09:02:11-03:00"],
        "date_modified": "2023-03-09",
        "date_modified_also": ["2023-03-09T11:44-03:00", "2023-03-09T11:44:00-03:00"],
        "body": [*text, "Informações à imprensa imprensa@agro.example.gov.br"],
        "body_also": [text],
        "images": [picture(url, *photo)],
        "images_also": [[picture(url.removesuffix("/@@images/image"), *photo)]],
        "tags": ["Safra"],
        "tags_also": [["Agricultura e Pecuária", "Safra"]],
        "breadcrumbs": ["Assuntos", "Notícias"],
    }

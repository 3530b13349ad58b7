"""Known systems in forms that their other pages do not show: newer versions, other blocks, other places of day and files."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, json_ld, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024


@page("https://www.bmwsb.example.bund.de/SharedDocs/pressemitteilungen/Webs/BMWSB/DE/2024/04/bauland.html")
def gsb11_building_ministry() -> tuple[str, Gold]:
    title = "Mehr Bauland für junge Familien"
    lead = "Der Bund verbilligt Grundstücke, auf denen Wohnungen für Familien entstehen."
    text = [
        "Die Bundesministerin hat heute die neue Richtlinie vorgestellt. Sie gilt vom 1. Juli 2024 an.",
        "Kommunen können die Grundstücke ohne Ausschreibung erwerben.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><base href="https://www.bmwsb.example.bund.de/"/><meta charset="utf-8"/><title>BMWSB - {title}</title><meta name="title" content="{title}"/><meta name="generator" content="Government Site Builder"/><meta property="og:title" content="{title}"/><meta property="og:type" content="website"/><meta property="og:description" content="{lead}"/></head>
<body class="gsb startseite js-off" data-nn="2"><div class="c-skiplinks"><h2 class="aural">Springe direkt zu:</h2><ul><li><a href="SharedDocs/x.html#content">Inhalt</a></li></ul></div><header class="l-header" role="banner"><a href="DE/startseite/startseite-node.html" id="anfang"><img src="SiteGlobals/logo.svg" alt="Bundesministerium (Link zur Startseite)"/></a><nav class="c-navigation-primary"><ul><li><a href="DE/themen/node.html">Themen</a></li><li><a href="DE/presse/node.html">Presse</a></li></ul></nav></header>
<div class="c-breadcrumb"><h2 class="aural">Sie sind hier</h2><ol><li><a href="DE/startseite/startseite-node.html">Startseite</a></li><li><a href="DE/presse/node.html">Presse</a></li><li><strong>{title}</strong></li></ol></div>
<main id="main" class="l-main"><article><div class="c-content-stage"><div class="c-content-stage__wrapper"><p class="c-content-stage__meta"><span class="c-content-stage__category">Pressemitteilung</span><span class="c-content-stage__divider">|</span><span class="c-content-stage__topic">Bauen</span></p><h1 class="c-content-stage__headline">{title}</h1><p class="c-content-stage__meta"><span class="aural">Datum: </span><time class="c-content-stage__date" datetime="2024-04-18">18.04.2024</time></p><p class="c-content-stage__p">{lead}</p></div></div>
<div class="c-content-article" id="content"><div class="s-richtext js-richtext">{paragraphs(text)}</div><figure class="c-picture"><img src="SharedDocs/bilder/DE/bauland.jpg?__blob=normal&amp;v=2" alt="Ein Bauplatz am Waldrand"/><figcaption class="c-picture__caption">Bauplatz in Brandenburg<span class="c-picture__source"><span class="aural">Quelle: </span>Henning Lenz</span></figcaption></figure></div>
<section class="c-contact"><h2>Kontakt</h2><p>Pressestelle</p></section><section class="c-related"><h2>Weitere Informationen</h2><ul><li><a class="c-download" href="SharedDocs/downloads/DE/richtlinie.pdf?__blob=publicationFile&amp;v=1">Richtlinie zum Bauland <span class="c-download__meta">(PDF, 512KB, Datei ist nicht barrierefrei)</span></a></li></ul></section></article></main><footer class="l-footer"><p>© BMWSB 2024</p></footer></body></html>"""
    base = "https://www.bmwsb.example.bund.de"
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2024-04-18",
        "body": text,
        "images": [
            picture(
                f"{base}/SharedDocs/bilder/DE/bauland.jpg?__blob=normal&v=2",
                "Bauplatz in Brandenburg",
                "Henning Lenz",
                role="inline",
            )
        ],
        "attachments": [
            file(
                f"{base}/SharedDocs/downloads/DE/richtlinie.pdf?__blob=publicationFile&v=1",
                "Richtlinie zum Bauland",
                512 * KB,
            )
        ],
        "attachments_also": [[]],  # in a box of what is related
        "breadcrumbs": ["Presse"],
    }


KGP = "https://slaska.policja.example.gov.pl"


@page(f"{KGP}/kat/informacje/wiadomosci/351234,Odzyskany-rower.html", country="PL")
def intracom_police_command() -> tuple[str, Gold]:
    title = "Policjanci odzyskali rower sprzed trzech lat"
    lead = "Właściciel nie krył radości. Jednoślad warty 6 tys. zł odnalazł się w Bytomiu."
    text = [
        "Kryminalni z Gliwic ustalili, że rower skradziony w 2016 roku trafił do komisu.",
        "36-latek usłyszał zarzut paserstwa. Grozi mu do 5 lat więzienia.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"/><title>{title} - Wiadomości - Policja Śląska</title><meta name="author" content="Policja Śląska"/><link rel="alternate" type="application/rss+xml" href="/dokumenty/rss/44-rss-1.rss"/><script src="/script/baguetteBox/baguetteBox.min.js"></script><link rel="stylesheet" href="/dokumenty/szablony/44/style.css"/></head>
<body><ul class="nav hide"><li><a href="#wtxt">Przejdź do treści</a></li></ul><header><a href="/"><img src="/dokumenty/szablonyimg/44/logo.png" alt="Śląska Policja"/></a></header><nav><ul><li><a href="/kat/informacje/wiadomosci">Wiadomości</a></li><li><a href="/kat/kontakt/12,Kontakt.html">Kontakt</a></li></ul></nav><div id="sciezka-navi"><span>Nawigacja</span><ul id="sciezka-naviUl"><li><a href="/">Strona główna</a></li><li><a href="/kat/informacje">Informacje</a></li><li><a href="/kat/informacje/wiadomosci">Wiadomości</a></li></ul></div>
<main id="content"><a id="wtxt"></a><article class="txt"><div class="head"><h2>{title}</h2></div><p class="intro">{lead}</p><p>{text[0]}</p><p>{text[1]}</p></article>
<section class="galeria"><h3>Zdjęcia do artykułu</h3><ul class="gallery"><li><a href="/dokumenty/zalaczniki/44/44-412345_g.jpg" data-caption="Odzyskany rower" class="baguette"><img src="/dokumenty/zalaczniki/44/mini/44-412345_mo1-1.jpg" alt="Na zdjęciu rower górski"/></a></li><li><a href="/dokumenty/zalaczniki/44/44-412346_g.jpg" class="baguette"><img src="/dokumenty/zalaczniki/44/mini/44-412346_mo1-1.jpg" alt="Na zdjęciu policjant z rowerem"/></a></li></ul></section>
<section class="film"><h3>Film</h3><video controls src="/dokumenty/zalaczniki/44/44-412347.mp4"></video><p>Film w formacie mp4 (nagranie z kamery)</p></section>
<div id="drukuj"><ul><li>Autor: <span>st. asp. Marek Lis</span></li><li class="data">Data publikacji 14.06.2019</li><li><a href="javascript:print()">Drukuj</a></li></ul></div></main><footer><a href="/kat/mapa">Mapa serwisu</a></footer></body></html><!-- 0.02 / WebAdministrator (14.06.2019 12:01) //--><!-- WWW:1 //-->"""
    base = f"{KGP}/dokumenty/zalaczniki/44"
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2019-06-14",
        "body": text,
        "gallery": [
            picture(f"{base}/44-412345_g.jpg", "Odzyskany rower"),
            picture(f"{base}/44-412346_g.jpg", "Na zdjęciu policjant z rowerem"),
        ],
        "authors": ANY,  # an officer in the publication metrics
        "attachments": ANY,
        "breadcrumbs": ["Informacje", "Wiadomości"],
    }


GOV = "https://www.gov.pl"


@page(f"{GOV}/web/kultura/muzea-otwarte-noca")
def govpl_archived_table_and_quote() -> tuple[str, Gold]:
    title = "Muzea otwarte nocą"
    text = ["W sobotę 14 maja ponad dwieście muzeów zaprasza do północy."]
    quote = "Noc to najlepsza pora na spotkanie ze sztuką."
    rows = [("Miasto", "Liczba muzeów"), ("Kraków", "41"), ("Toruń", "12")]
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    html = f"""<!DOCTYPE html><html class="no-js " lang="pl-PL"><head><title>{title} - Ministerstwo Kultury - Portal Gov.pl</title><meta charset="utf-8"/><meta name="govpl:site_hash" content="a1"/><meta name="govpl:site_path" content="/web/kultura"/><meta property="og:title" content="{title} - Ministerstwo Kultury - Portal Gov.pl"/><meta property="og:url" content="{GOV}/web/kultura/muzea-otwarte-noca"/><meta property="og:site_name" content="Ministerstwo Kultury"/></head>
<body><header><a href="/"><img src="/img/logo.svg" alt="gov.pl"/></a></header><nav class="breadcrumbs"><ul><li><a class="home" href="/"></a></li><li><a href="/web/kultura">Ministerstwo Kultury</a></li><li><a href="/web/kultura/wydarzenia">Wydarzenia</a></li><li>{title}</li></ul></nav><main><div class="archive-info"><p>Treść archiwalna</p></div>
<article id="main-content" class="article-area__article"><h2>{title}</h2><p class="event-date">10.05.2022</p><div class="editor-content"><div>{paragraphs(text)}<blockquote><p>{quote}</p></blockquote><table border="1"><tbody>{cells}</tbody></table></div></div>
<div class="editor-content"><h3>Program</h3><div><details><summary>Kraków</summary><p>Od 18:00 do 24:00 w Sukiennicach.</p></details></div></div><h3>Materiały</h3><a class="file-download" href="/attachment/77" target="_blank" aria-label="Pobierz plik Program nocy muzeów (pdf, 1.25MB)">Program nocy muzeów<br/><span class="extra">program.pdf 1.25MB</span></a></article></main><footer><p>gov.pl</p></footer></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "date": "2022-05-10",
        "archived": True,
        "body": [
            *text,
            quote,
            *(" | ".join(row) for row in rows),
            "Program",
            "Kraków",
            "Od 18:00 do 24:00 w Sukiennicach.",
        ],
        "attachments": [(f"{GOV}/attachment/77", "Program nocy muzeów", round(1.25 * MB), "application/pdf")],
        "breadcrumbs": ["Ministerstwo Kultury", "Wydarzenia"],
    }


@page("https://www.gov.example.uk/government/speeches/lighthouse-trust-address")
def govuk_speech() -> tuple[str, Gold]:
    title = "Lighthouse Trust annual address"
    lead = "The Maritime Minister spoke about automation and the people behind it."
    text = [
        "Good evening. It is a pleasure to be back on this rock, where the wind has never let a speaker finish a sentence.",
        "We have spent the last decade taking keepers off our lighthouses. Tonight I want to speak about those who now keep them from afar: the engineers in Harwich who listen to sixty lamps at once.",
        "Thirty years ago my grandfather kept the light at Beachy Head. He wrote down every ship, and every bird that struck the glass.",
        "Thank you.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title lang="en">{title} - GOV.UK</title><meta name="govuk:first-published-at" content="2022-10-20T15:00:04+01:00"><meta name="govuk:public-updated-at" content="2022-10-20T15:00:04+01:00">{metas({"og:site_name": "GOV.UK", "og:type": "article", "og:title": title, "og:description": lead})}</head>
<body class="govuk-template__body"><a href="#content" class="govuk-skip-link">Skip to main content</a><header role="banner"><a href="/">GOV.UK</a></header><div id="wrapper" class="govuk-width-container"><nav class="gem-c-breadcrumbs govuk-breadcrumbs" aria-label="Breadcrumb"><ol class="govuk-breadcrumbs__list"><li><a class="govuk-breadcrumbs__link" href="/">Home</a></li><li><a class="govuk-breadcrumbs__link" href="/transport">Transport</a></li></ol></nav>
<main role="main" id="content" class="speech" lang="en"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-heading__wrap"><span class="govuk-caption-xl gem-c-heading__context">Speech</span><h1 class="gem-c-heading__text govuk-heading-l">{title}</h1></div><p class="gem-c-lead-paragraph">{lead}</p></div></div>
<div class="gem-c-metadata"><dl class="gem-c-metadata__list"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a class="govuk-link" href="/x">Department for Ports</a> and <a class="govuk-link" href="/y">Clare Moss MP</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">20 October 2022</dd><dt class="gem-c-metadata__term">Location:</dt><dd class="gem-c-metadata__definition">Eastbourne</dd><dt class="gem-c-metadata__term">Delivered on:</dt><dd class="gem-c-metadata__definition"><span><time datetime="2022-10-19">19 October 2022</time></span> (Transcript of the speech, exactly as it was delivered)</dd></dl></div>
<figure class="gem-c-figure"><img class="gem-c-figure__image" src="https://assets.gov.example.uk/s300_moss.jpg" alt="Clare Moss MP"></figure><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-govspeak govuk-govspeak">{paragraphs(text)}</div><div class="app-c-published-dates">Published 20 October 2022</div></div></div></main></div><footer class="govuk-footer"><p>Open Government Licence</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2022-10-20T15:00:04+01:00",
        "date_modified": ANY,
        "body": text,
        "images": [picture("https://assets.gov.example.uk/s300_moss.jpg")],
        "images_also": [[]],
        "authors": ANY,
        "breadcrumbs": ["Transport"],
    }


@page("https://www.ministerstwo.example.pl/aktualnosci/zeglarze-dla-baltyku/", country="PL")
def wordpress_nested_gallery_and_file_block() -> tuple[str, Gold]:
    title = "Żeglarze dla Bałtyku"
    text = [
        "Dwanaście jachtów wypłynęło dziś z Gdyni, by zbadać stan wody.",
        "Próbki trafią do laboratorium w Sopocie.",
    ]
    up = "https://www.ministerstwo.example.pl/wp-content/uploads/2023/06"
    figures = "".join(
        f'<figure class="wp-block-image size-large"><a href="{up}/{name}.jpg"><img loading="lazy" decoding="async" width="1024" height="683" data-id="{n}" src="{up}/{name}-1024x683.jpg" alt="" class="wp-image-{n}" srcset="{up}/{name}-1024x683.jpg 1024w, {up}/{name}-300x200.jpg 300w"/></a>{f"<figcaption class=wp-element-caption>{caption}</figcaption>" if caption else ""}</figure>'
        for n, (name, caption) in enumerate([("jacht1", "Start regat. Fot. J. Mróz"), ("jacht2", "")], 71)
    )
    html = f"""<!DOCTYPE html><html lang="pl-PL"><head><meta charset="UTF-8"/><title>{title} - Ministerstwo</title>{metas({"og:locale": "pl_PL", "og:type": "article", "og:title": title + " - Ministerstwo", "article:published_time": "2023-06-03T08:00:00+00:00", "article:modified_time": "2023-06-05T06:10:00+00:00", "author": "biuro-prasowe", "og:image": up + "/jacht1.jpg"})}{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "Article", "headline": title, "datePublished": "2023-06-03T08:00:00+00:00", "dateModified": "2023-06-05T06:10:00+00:00", "author": {"name": "biuro-prasowe"}, "keywords": ["Bałtyk"], "articleSection": ["Aktualności"]}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Strona główna", "item": "https://www.ministerstwo.example.pl/"}, {"@type": "ListItem", "position": 2, "name": title}]}]})}<meta name="generator" content="WordPress 6.2.2"/></head>
<body class="wp-singular post-template-default single single-post"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">Ministerstwo</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">{title}</h1><div class="wp-block-post-date"><time datetime="2023-06-03T10:00:00+02:00">3 czerwca 2023</time></div><div class="entry-content wp-block-post-content">{paragraphs(text)}<figure class="wp-block-gallery has-nested-images columns-default is-cropped">{figures}<figcaption class="blocks-gallery-caption wp-element-caption">Zdjęcia z rejsu</figcaption></figure>
<div class="wp-block-file"><a id="wp-block-file--media-1" href="{up}/plan.pdf">Plan rejsu</a><a href="{up}/plan.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Pobierz</a></div><figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe src="https://www.youtube.com/embed/1"></iframe></div><figcaption class="wp-element-caption">Film z rejsu</figcaption></figure></div><div class="taxonomy-post_tag wp-block-post-terms"><a href="/tag/baltyk/" rel="tag">Bałtyk</a></div></main><footer class="wp-block-template-part"><p>Kontakt</p></footer></div></body></html>"""
    return html, {
        "language": "pl-PL",
        "title": title,
        "date": "2023-06-03T08:00:00+00:00",
        "date_also": ["2023-06-03T10:00:00+02:00"],
        "date_modified": "2023-06-05T06:10:00+00:00",
        "body": text,
        "gallery": [
            picture(f"{up}/jacht1.jpg", "Start regat.", "J. Mróz"),
            picture(f"{up}/jacht2.jpg"),
        ],
        "attachments": [file(f"{up}/plan.pdf", "Plan rejsu")],
        "authors": ANY,
        "tags": ["Bałtyk"],
        "section": ANY,
        "breadcrumbs": [],
    }


@page("https://www.bmeia.example.gv.at/ministerium/presse/aktuelles/2023/10/konsularischer-einsatz")
def typo3_austrian_foreign_ministry() -> tuple[str, Gold]:
    title = "Konsularischer Einsatz in Marrakesch beendet"
    text = [
        "Nach dem Erdbeben in Marokko haben Mitarbeiterinnen des Außenministeriums 140 Reisende betreut.",
        "Das Bereitschaftsservice bleibt unter der Nummer +43 1 90115 4411 erreichbar.",
    ]
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 --><title>{title} – BMEIA</title><meta name="generator" content="TYPO3 CMS"></head>
<body id="p12"><header id="header"><a href="/" class="logo"><img src="/typo3conf/ext/bmeia/logo.svg" alt="BMEIA"></a><nav id="mainnav"><ul><li><a href="/reise-services/">Reise</a></li><li><a href="/ministerium/">Ministerium</a></li></ul></nav></header><div class="breadcrumb-wrapper"><p>Sie sind hier:</p><ul class="breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/ministerium/">Ministerium</a></li><li><a href="/ministerium/presse/">Presse</a></li></ul></div>
<main id="content"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="row"><div class="col-lg-8"><h2 itemprop="headline">{title}</h2><p class="press_location_time">Wien, 2. Oktober 2023</p><div class="news-text-wrap" itemprop="articleBody">{paragraphs(text, 'class="bodytext"')}</div></div><div class="col-lg-4"><div class="contact"><h3>Presseabteilung</h3><p>Tel.: +43 501150</p></div></div></div>
<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/user_upload/einsatz.jpg" title="Das Team vor dem Abflug" class="lightbox" rel="lightbox[myImageSet]"><img alt="Das Team am Flughafen" src="/fileadmin/_processed_/d/4/csm_einsatz_0a1b2c3d4e.jpg"></a></div><p class="news-img-caption">Das Team vor dem Abflug | © BMEIA / Gruber</p></div></div>
<div class="news-related news-related-files"><h4>Downloads</h4><ul><li><span class="news-related-files-link"><a href="/fileadmin/user_upload/merkblatt.pdf">Merkblatt</a></span> <span class="news-related-files-size">187 KB</span></li></ul></div></div></div></main><footer><p>Minoritenplatz 8, 1010 Wien</p></footer></body></html>"""
    base = "https://www.bmeia.example.gv.at/fileadmin"
    photo = ("Das Team vor dem Abflug", "BMEIA / Gruber")
    return html, {
        "language": "de-AT",
        "title": title,
        "date": "2023-10-02",
        "body": text,
        "images": [picture(f"{base}/user_upload/einsatz.jpg", *photo, role="inline")],
        "images_also": [[picture(f"{base}/user_upload/einsatz.jpg", *photo)]],
        "attachments": [file(f"{base}/user_upload/merkblatt.pdf", "Merkblatt", 187 * KB)],
        "breadcrumbs": ["Ministerium", "Presse"],
    }


@page("https://www.mindefensa.example.co/noticias/barco-hospital-llega-a-tumaco")
def liferay_dxp_spanish_gallery() -> tuple[str, Gold]:
    title = "Barco hospital llega a Tumaco"
    text = [
        "El barco hospital de la Armada atracó este sábado en Tumaco con 32 médicos a bordo.",
        "La jornada de atención gratuita se extenderá hasta el 30 de agosto.",
    ]
    html = f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="es-ES"><head><title>{title} - Ministerio de Defensa</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/>{metas({"og:title": title, "og:type": "website", "og:locale": "es_ES"})}<script data-senna-track="permanent">window.Liferay=window.Liferay||{{}};</script></head>
<body class="guest-site public-page site"><header id="banner"><a class="logo" href="/"><img src="/image/layout_set_logo?img_id=1" alt="Ministerio de Defensa"/></a><nav><ul><li><a href="/noticias"><span>Noticias</span></a></li></ul></nav></header>
<section id="content"><div class="portlet-breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/inicio"><span class="breadcrumb-text-truncate">Inicio</span></a></li><li class="breadcrumb-item"><a href="/noticias"><span class="breadcrumb-text-truncate">Noticias</span></a></li><li class="breadcrumb-item"><span class="active breadcrumb-text-truncate">{title}</span></li></ol></div>
<div class="asset-full-content clearfix"><div class="asset-content"><div class="journal-content-article"><div class="detalle-noticia"><span class="fecha-noticia">Tumaco (Nariño), 12 de agosto de 2023.</span><h1 class="titulo-noticia">{title}</h1><div class="cuerpo-noticia">{paragraphs(text)}</div><div class="carousel slide" id="carrusel"><div class="carousel-inner"><div class="carousel-item active"><img src="/documents/20122/1/barco.jpg/a1?t=169" alt="El barco en el muelle"/><div class="carousel-caption">El barco en el muelle. Foto: Armada Nacional</div></div><div class="carousel-item"><img src="/documents/20122/1/consulta.jpg/b2?t=169" alt="Consulta"/><div class="carousel-caption">Consulta de pediatría</div></div></div><a class="carousel-control-next" href="#carrusel"><span class="sr-only">Siguiente</span></a></div></div></div></div><div class="asset-tags"><span>Etiquetas:</span> <a class="badge" href="/-/tag/armada">armada</a></div></div></section><footer id="footer"><p>Carrera 54, Bogotá</p></footer></body></html>"""
    base = "https://www.mindefensa.example.co/documents/20122/1"
    return html, {
        "language": "es-ES",
        "title": title,
        "date": "2023-08-12",
        "body": text,
        "gallery": [
            picture(f"{base}/barco.jpg/a1?t=169", "El barco en el muelle.", "Armada Nacional"),
            picture(f"{base}/consulta.jpg/b2?t=169", "Consulta de pediatría"),
        ],
        "tags": ["armada"],
        "breadcrumbs": ["Noticias"],
    }


@page("https://www.ministere.example.be/fr/actualites/piste-cyclable-le-long-de-la-sambre", country="BE")
def drupal10_paragraphs_with_media() -> tuple[str, Gold]:
    title = "Une piste cyclable le long de la Sambre"
    lead = "Longue de 18 kilomètres, elle relie Charleroi à Namur."
    text = [
        "Le ministre de la Mobilité a ouvert samedi le dernier tronçon.",
        "Les travaux ont duré quatre ans.",
    ]
    heading = "Et après ?"
    more = "Un pont est prévu à Floreffe en 2025."
    html = f"""<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>{title} | Ministère</title>{metas({"description": lead})}</head>
<body class="path-node page-node-type-actualite"><div class="layout-container"><header role="banner"><a href="/fr" rel="home">Ministère</a></header><main role="main"><div class="layout-content"><nav role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Fil d'Ariane</h2><ol><li><a href="/fr">Accueil</a></li><li><a href="/fr/actualites">Actualités</a></li></ol></nav><h1><span class="field field--name-title field--type-string field--label-hidden">{title}</span></h1>
<article class="node node--type-actualite node--view-mode-full"><div class="node__content"><div class="field field--name-field-date field--type-datetime field--label-inline clearfix"><div class="field__label">Publié le</div><div class="field__item"><time datetime="2023-09-16T12:00:00Z" class="datetime">16/09/2023</time></div></div><div class="field field--name-field-chapo field--type-string-long field--label-hidden field__item">{lead}</div>
<div class="field field--name-field-contenu field--type-entity-reference-revisions field--label-hidden field__items"><div class="field__item"><div class="paragraph paragraph--type--texte paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-texte field--type-text-long field--label-hidden field__item">{paragraphs(text)}</div></div></div><div class="field__item"><div class="paragraph paragraph--type--image"><div class="field field--name-field-media field__item"><article class="media media--type-image media--view-mode-default"><div class="field field--name-field-media-image field--type-image field__item"><img loading="lazy" src="/sites/default/files/2023-09/sambre.jpg" alt="Des cyclistes au bord de l'eau"/></div><div class="field field--name-field-legende field--type-string field--label-hidden field__item">Des cyclistes à Auvelais</div><div class="field field--name-field-credit field--type-string field--label-hidden field__item">© Jean Lambot</div></article></div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--texte"><div class="field field--name-field-titre field--type-string field--label-hidden field__item"><h2>{heading}</h2></div><div class="clearfix text-formatted field field--name-field-texte field--type-text-long field--label-hidden field__item"><p>{more}</p></div></div></div><div class="field__item"><div class="paragraph paragraph--type--fichiers"><div class="field field--name-field-fichiers field--type-file field--label-above"><div class="field__label">Documents</div><div class="field__items"><div class="field__item"><span class="file file--mime-application-pdf"><a href="/sites/default/files/2023-09/plan.pdf" type="application/pdf; length=2411724" title="plan.pdf">Plan du tracé</a></span> <span class="file-size">2.3 Mo</span></div></div></div></div></div></div></div></article></div></main><footer><p>Ministère</p></footer></div></body></html>"""
    base = "https://www.ministere.example.be/sites/default/files/2023-09"
    return html, {
        "language": "fr",
        "title": title,
        "lead": lead,
        "date": "2023-09-16",
        "date_also": ["2023-09-16T12:00:00+00:00"],
        "body": [*text, heading, more],
        "images": [picture(f"{base}/sambre.jpg", "Des cyclistes à Auvelais", "Jean Lambot", role="inline")],
        "attachments": [file(f"{base}/plan.pdf", "Plan du tracé", round(2.3 * MB))],
        "breadcrumbs": ["Actualités"],
    }


@page("https://www.europarl.example.eu/news/en/press-room/20220310IPR25123/wild-bees-meps-call-for-action")
def european_parliament_variant() -> tuple[str, Gold]:
    title = "Wild bees: MEPs call for action"
    facts = ["One in ten species is at risk", "A monitoring scheme for all member states"]
    lead = "Parliament wants a common scheme to count wild bees from 2024 on."
    text = [
        "The resolution was adopted on Thursday with 512 votes in favour, 41 against and 60 abstentions.",
        "MEPs also ask for flowering strips along fields.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"/><title>{title} | News | European Parliament</title>{metas({"description": lead, "og:title": "Wild bees: Parliament calls for action | News", "og:type": "article"})}</head>
<body><header id="website-header"><a href="/portal/en">European Parliament</a></header><main id="website-body"><div class="ep_gridrow"><div class="ep_gridcolumn"><h1 class="ep_title"><div class="ep_name">{title}<span class="ep_icon">&nbsp;</span></div></h1><div class="ep-a_heading"><span class="ep_subtitle"><span>Press Releases</span> <span class="ep_name">PLENARY SESSION</span></span><span class="ep_date"><time itemprop="datePublished" datetime="2022-03-10T13:32">10-03-2022 - 13:32</time></span></div>
<div class="ep-a_facts"><ul><li class="ep_item"><p class="ep-wysiwig_paragraph">{facts[0]}&nbsp;</p></li><li class="ep_item"><p class="ep-wysiwig_paragraph">{facts[1]}</p></li></ul></div><article role="main"><div class="ep-a_text ep-layout_chapo"><p class="ep-wysiwig_paragraph">{lead}</p></div><div class="ep-a_text"><p class="ep-wysiwig_paragraph">{text[0]}</p><p class="ep-wysiwig_paragraph">{text[1]}</p></div></article>
<div class="ep-a_contacts"><h2>Contacts:</h2><ul><li><div class="ep_name">Maria ROSSI</div><div>Press Officer</div></li></ul></div><div class="ep-a_links"><h2>Further information</h2><ul><li><a href="https://oeil.example.eu/x"><span class="ep_name">Procedure file</span></a></li></ul></div></div></div></main><footer id="website-footer"><p>EP</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2022-03-10",
        "body": [*facts, *text],
        "authors": ANY,
        "section": ANY,
        "breadcrumbs": ANY,
        "links_also": [["https://oeil.example.eu/x"]],
    }


@page("https://www.forsvaret.example.dk/da/nyheder/2021/redningsovelse-pa-bornholm/")
def umbraco_danish_defence() -> tuple[str, Gold]:
    title = "Redningsøvelse på Bornholm samlede 200 frivillige"
    lead = "I weekenden trænede Hjemmeværnet og brandfolk sammen på klipperne ved Hammeren."
    text = [
        "Øvelsen begyndte fredag aften med et nødkald fra en sejlbåd.",
        "- Alt gik efter bogen, siger kaptajn Mette Holm.",
    ]
    points = ["200 deltagere", "fire skibe", "to helikoptere"]
    html = f"""<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"/><title>{title} - Forsvaret</title>{metas({"description": lead, "og:title": title, "og:type": "article"})}</head>
<body><header class="header"><a class="header__logo" href="/da/">Forsvaret</a><nav class="nav"><ul><li><a href="/da/nyheder/">Nyheder</a></li></ul></nav></header><main id="main"><div class="breadcrumb-container"><ul class="breadcrumb"><li><a href="/da/">Forside</a></li><li><a href="/da/nyheder/">Nyheder</a></li><li><a href="/da/nyheder/2021/">2021</a></li></ul></div>
<div class="hero hero--news"><img src="/media/1234/hammeren.jpg?anchor=center&amp;mode=crop&amp;width=1920" alt="Klipperne ved Hammeren"/><p class="hero__caption">Klipperne ved Hammeren. Foto: Lars Bak/Forsvaret</p></div><div class="article-head"><div class="article-head__date">13. september 2021 - Kl. 08.15</div><h1>{title}</h1><p class="article-head__manchet">{lead}</p></div>
<div class="article-body"><div class="rte">{paragraphs(text)}</div><div class="fact-box"><h3>Fakta om øvelsen</h3><ul>{items(points)}</ul></div></div><div class="article-foot"><p>Sidst opdateret 14. september, 2021 - Kl. 10.02</p></div></main><footer><p>Forsvarskommandoen</p></footer></body></html>"""
    url = "https://www.forsvaret.example.dk/media/1234/hammeren.jpg"
    photo = ("Klipperne ved Hammeren.", "Lars Bak/Forsvaret")
    return html, {
        "language": "da",
        "title": title,
        "lead": lead,
        "date": "2021-09-13",
        "date_modified": "2021-09-14",
        "body": [*text, "Fakta om øvelsen", *points],
        "body_also": [text],
        "images": [picture(f"{url}?anchor=center&mode=crop&width=1920", *photo)],
        "images_also": [[picture(url, *photo)]],
        "breadcrumbs": ["Nyheder", "2021"],
    }

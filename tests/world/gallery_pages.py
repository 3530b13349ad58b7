"""Pages whose point is their pictures: galleries of plug-ins and frameworks, series of figures, pages without text."""

from __future__ import annotations

from tests.world.building import Gold, metas, page, paragraphs, picture, plains


@page("https://www.kultur.example.at/presse/tag-des-denkmals/")
def wordpress_jetpack_tiled_gallery_austrian() -> tuple[str, Gold]:
    title = "Tag des Denkmals lockt 60.000 Besucher an"
    text = [
        "Am Sonntag öffneten in ganz Österreich 280 Denkmale ihre Tore, viele davon zum ersten Mal.",
        "Der Staatssekretär besuchte das restaurierte Stadtbad in Steyr und dankte den Ehrenamtlichen.",
    ]
    files = "https://www.kultur.example.at/wp-content/uploads/2017/09"
    shots = [
        ("bad", "Stadtbad Steyr nach der Restaurierung"),
        ("turm", "Aufstieg zum Feuerturm"),
        ("chor", ""),
    ]
    tiles = "".join(
        f"""<div class="gallery-group images-1" style="width: 211px; height: 158px;" data-original-width="211" data-original-height="158"><div class="tiled-gallery-item tiled-gallery-item-small" itemprop="associatedMedia" itemscope itemtype="http://schema.org/ImageObject"><a href="https://www.kultur.example.at/presse/tag-des-denkmals/{name}/" border="0" itemprop="url"><meta itemprop="width" content="207"><meta itemprop="height" content="154"><img class="" data-attachment-id="71{n}" data-orig-file="{files}/{name}.jpg" data-orig-size="2000,1500" data-comments-opened="" data-image-meta="{{&quot;aperture&quot;:&quot;0&quot;,&quot;credit&quot;:&quot;&quot;}}" data-image-title="{name}" data-image-description="" data-medium-file="https://i0.wp.com/www.kultur.example.at/wp-content/uploads/2017/09/{name}.jpg?fit=300%2C225&#038;ssl=1" data-large-file="https://i0.wp.com/www.kultur.example.at/wp-content/uploads/2017/09/{name}.jpg?fit=640%2C480&#038;ssl=1" src="https://i0.wp.com/www.kultur.example.at/wp-content/uploads/2017/09/{name}.jpg?w=207&#038;h=154&#038;crop&#038;ssl=1" width="207" height="154" loading="lazy" data-original-width="207" data-original-height="154" itemprop="http://schema.org/image" title="{name}" alt="{caption}" style="width: 207px; height: 154px;" /></a>{f'<div class="tiled-gallery-caption" itemprop="caption description">{caption}</div>' if caption else ""}</div></div> <!-- close group -->"""
        for n, (name, caption) in enumerate(shots)
    )
    html = f"""<!DOCTYPE html>
<html lang="de-AT"><head><meta charset="UTF-8" /><title>{title} | Kultur in Österreich</title><link rel="pingback" href="https://www.kultur.example.at/xmlrpc.php" />
<!-- Jetpack Open Graph Tags -->
{metas({"og:type": "article", "og:title": title, "og:url": "https://www.kultur.example.at/presse/tag-des-denkmals/", "article:published_time": "2017-09-25T08:15:31+00:00", "article:modified_time": "2017-09-25T08:15:31+00:00", "og:site_name": "Kultur in Österreich", "og:image": f"{files}/bad.jpg"})}
<!-- End Jetpack Open Graph Tags --><meta name="generator" content="WordPress 4.8.2" /></head>
<body class="post-template-default single single-post postid-709 single-format-standard tiled-gallery-unresized"><div id="page" class="site"><div class="site-inner"><a class="skip-link screen-reader-text" href="#content">Zum Inhalt springen</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="https://www.kultur.example.at/" rel="home">Kultur in Österreich</a></p><nav id="site-navigation" class="main-navigation"><ul class="primary-menu"><li class="menu-item"><a href="/presse/">Presse</a></li><li class="menu-item"><a href="/kontakt/">Kontakt</a></li></ul></nav></header>
<main id="main" class="site-main"><article id="post-709" class="post-709 post type-post status-publish format-standard hentry category-presse"><header class="entry-header"><h1 class="entry-title">{title}</h1></header>
<div class="entry-content">{paragraphs(text)}
<div class="tiled-gallery type-rectangular tiled-gallery-unresized" data-original-width="640" data-carousel-extra='{{"blog_id":1,"permalink":"https:\\/\\/www.kultur.example.at\\/presse\\/tag-des-denkmals\\/","likes_blog_id":1}}' itemscope itemtype="http://schema.org/ImageGallery"><div class="gallery-row" style="width: 640px; height: 158px;" data-original-width="640" data-original-height="158">{tiles}</div> <!-- close row --></div>
<div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper" id="like-post-wrapper-1"><h3 class="sd-title">Gefällt mir:</h3><div class="likes-widget-placeholder post-likes-widget-placeholder"><span class="button"><span>Gefällt mir</span></span> <span class="loading">Wird geladen …</span></div></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Ähnliche Beiträge</em></h3></div></div>
<footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Veröffentlicht am </span><a href="https://www.kultur.example.at/presse/tag-des-denkmals/" rel="bookmark"><time class="entry-date published updated" datetime="2017-09-25T10:15:31+02:00">25. September 2017</time></a></span><span class="cat-links"><a href="/category/presse/" rel="category tag">Presse</a></span></footer></article></main></div></div></body></html>"""
    return html, {
        "language": "de-AT",
        "title": title,
        "date": "2017-09-25T10:15:31+02:00",
        "date_also": ["2017-09-25T08:15:31+00:00"],
        "date_modified": "2017-09-25T08:15:31+00:00",
        "date_modified_also": ["2017-09-25T10:15:31+02:00", None],
        "body": text,
        "gallery": [picture(f"{files}/{name}.jpg", caption or None) for name, caption in shots],
        "gallery_also": [[picture(f"{files}/{name}.jpg", caption or name) for name, caption in shots]],
        "section": "Presse",
        "section_also": [None],
    }


@page("https://www.msmt.example.cz/fotogalerie/detske-parlamenty-2016")
def gallery_without_text_czech() -> tuple[str, Gold]:
    title = "Setkání dětských parlamentů 2016"
    shots = [
        ("p1", "Zahájení setkání v Míčovně"),
        ("p2", "Pracovní skupiny"),
        ("p3", "Předání závěrů ministryni"),
    ]
    thumbs = "\n".join(
        f'<div class="foto"><a class="fancybox" rel="galerie" href="/upload/foto/{name}.jpg" title="{caption}"><img src="/upload/foto/nahled/{name}.jpg" alt="{caption}" width="180" height="120"></a></div>'
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html>
<html lang="cs"><head><meta charset="utf-8"><title>{title} | Fotogalerie | MŠMT</title></head>
<body><div id="hlavicka"><a href="/">Ministerstvo školství</a></div><ul id="menu"><li><a href="/ministerstvo">Ministerstvo</a></li><li><a href="/fotogalerie">Fotogalerie</a></li><li><a href="/kontakty">Kontakty</a></li></ul>
<div id="obsah"><div class="drobecky"><a href="/">Domů</a> &gt; <a href="/fotogalerie">Fotogalerie</a></div><h1>{title}</h1><p class="datum">Publikováno: 22. 11. 2016</p>
<div class="galerie">{thumbs}</div><p class="zpet"><a href="/fotogalerie">Zpět na seznam galerií</a></p></div>
<div id="paticka">© 2016 MŠMT</div></body></html>"""
    base = "https://www.msmt.example.cz/upload/foto"
    return html, {
        "language": "cs",
        "title": title,
        "date": "2016-11-22",
        "gallery": [picture(f"{base}/{name}.jpg", caption) for name, caption in shots],
        "breadcrumbs": ["Fotogalerie"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.mtc.example.bg/novini/zhp-liniya-burgas")
def lazy_slider_bulgarian() -> tuple[str, Gold]:
    title = "Обновиха железопътната линия до Бургас"
    text = [
        "Влаковете от Пловдив до Бургас вече се движат със 160 километра в час.",
        "Модернизацията на участъка продължи три години и струва 240 млн. лева.",
        "До края на годината ще бъдат завършени и две нови спирки.",
    ]
    slides = [
        ("vlak", "Първият влак тръгва от Карнобат"),
        ("spirka", "Новата спирка край Айтос"),
        ("most", "Мостът над река Русокастренска"),
    ]
    swiper = "".join(
        f'<div class="swiper-slide" data-hash="slide{n}"><picture><source type="image/webp" data-srcset="/storage/{name}.webp"><img class="swiper-lazy" data-src="/storage/{name}.jpg" alt="{caption}"></picture><div class="swiper-lazy-preloader"></div><div class="slide-caption">{caption}</div></div>'
        for n, (name, caption) in enumerate(slides)
    )
    html = f"""<!doctype html><html lang="bg"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - МТС</title>
{metas({"og:title": title, "og:type": "article", "og:image": "https://www.mtc.example.bg/storage/vlak.jpg"})}</head>
<body><header class="top"><a class="brand" href="/">Министерство на транспорта</a><nav class="nav"><a href="/za-nas">За нас</a><a href="/novini">Новини</a></nav></header>
<main class="container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Начало</a></li><li class="breadcrumb-item"><a href="/novini">Новини</a></li><li class="breadcrumb-item active">{title}</li></ol>
<article class="news-single"><h1 class="news-title">{title}</h1><time class="news-date" datetime="2021-06-08">08 юни 2021</time>
<div class="news-gallery swiper-container"><div class="swiper-wrapper">{swiper}</div><div class="swiper-pagination"></div><div class="swiper-button-prev" aria-label="Предишна"></div><div class="swiper-button-next" aria-label="Следваща"></div></div>
<div class="news-content">{paragraphs(text)}</div></article></main><footer><p>ул. „Дякон Игнатий“ 9, София</p></footer></body></html>"""
    base = "https://www.mtc.example.bg/storage"
    return html, {
        "language": "bg",
        "title": title,
        "date": "2021-06-08",
        "body": text,
        "gallery": [picture(f"{base}/{name}.jpg", caption) for name, caption in slides],
        "gallery_also": [[picture(f"{base}/{name}.webp", caption) for name, caption in slides]],
        "breadcrumbs": ["Новини"],
    }


@page("https://www.mitma.example.es/sala-de-prensa/noticias/viaducto-del-tajo")
def bootstrap_carousel_spanish() -> tuple[str, Gold]:
    title = "Concluye el montaje del viaducto sobre el Tajo"
    lead = "La estructura, de 1.488 metros, es la mayor de la línea de alta velocidad a Extremadura."
    text = [
        "El secretario de Estado ha asistido hoy a la colocación de la última dovela del viaducto.",
        "La obra ha requerido una inversión de 48 millones de euros y ha dado empleo a 300 personas.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"/><title>{title} | Ministerio de Transportes</title><meta name="description" content="{lead}"/></head>
<body><header class="header"><a href="/" class="navbar-brand"><img src="/assets/logo.svg" alt="Ministerio de Transportes"></a><nav class="navbar"><ul><li><a href="/ministerio">Ministerio</a></li><li><a href="/sala-de-prensa">Sala de prensa</a></li></ul></nav></header>
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Inicio</a></li><li class="breadcrumb-item"><a href="/sala-de-prensa">Sala de prensa</a></li><li class="breadcrumb-item"><a href="/sala-de-prensa/noticias">Noticias</a></li><li class="breadcrumb-item active" aria-current="page">{title}</li></ol></nav>
<main role="main" class="container"><div class="row"><div class="col-12"><h1>{title}</h1><p class="fecha">Cáceres, 14 de marzo de 2019</p><p class="entradilla">{lead}</p></div></div>
<div id="carouselNoticia" class="carousel slide" data-ride="carousel"><ol class="carousel-indicators"><li data-target="#carouselNoticia" data-slide-to="0" class="active"></li><li data-target="#carouselNoticia" data-slide-to="1"></li></ol>
<div class="carousel-inner"><div class="carousel-item active"><img class="d-block w-100" src="/files/viaducto1.jpg" alt="Vista aérea"><div class="carousel-caption d-none d-md-block"><p>Vista aérea del viaducto</p></div></div><div class="carousel-item"><img class="d-block w-100" src="/files/viaducto2.jpg" alt="Última dovela"><div class="carousel-caption d-none d-md-block"><p>Colocación de la última dovela</p></div></div></div>
<a class="carousel-control-prev" href="#carouselNoticia" role="button" data-slide="prev"><span class="carousel-control-prev-icon" aria-hidden="true"></span><span class="sr-only">Anterior</span></a><a class="carousel-control-next" href="#carouselNoticia" role="button" data-slide="next"><span class="sr-only">Siguiente</span></a></div>
<div class="row"><div class="col-md-9 texto">{paragraphs(text)}</div></div></main><footer class="footer"><p>Paseo de la Castellana, 67. Madrid</p></footer></body></html>"""
    base = "https://www.mitma.example.es/files"
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2019-03-14",
        "body": text,
        "gallery": [
            picture(f"{base}/viaducto1.jpg", "Vista aérea del viaducto"),
            picture(f"{base}/viaducto2.jpg", "Colocación de la última dovela"),
        ],
        "breadcrumbs": ["Sala de prensa", "Noticias"],
    }


@page("https://www.beniculturali.example.it/comunicato/riapre-la-villa-romana")
def nextgen_gallery_italian() -> tuple[str, Gold]:
    title = "Riapre al pubblico la villa romana di Desenzano"
    text = [
        "Dopo due anni di restauri la villa romana torna visitabile da sabato 4 maggio.",
        "I mosaici del triclinio sono stati consolidati grazie a un finanziamento di 900 mila euro.",
        "L’ingresso è gratuito fino al 31 maggio.",
    ]
    base = "https://www.beniculturali.example.it/wp-content/gallery/villa"
    shots = [
        ("mosaico", "Il mosaico degli amorini"),
        ("peristilio", "Il peristilio"),
        ("museo", "La nuova sala del museo"),
    ]
    boxes = "".join(
        f"""<div id="ngg-image-{n}" class="ngg-gallery-thumbnail-box" ><div class="ngg-gallery-thumbnail"><a href="{base}/{name}.jpg" title="{caption}" data-src="{base}/{name}.jpg" data-thumbnail="{base}/thumbs/thumbs_{name}.jpg" data-image-id="{n}" data-title="{name}" data-description="{caption}" data-image-slug="{name}" class="ngg-fancybox" rel="9f8e"><img title="{name}" alt="{name}" src="{base}/thumbs/thumbs_{name}.jpg" width="120" height="90" style="max-width:100%;" /></a></div></div> """
        for n, (name, caption) in enumerate(shots)
    )
    html = f"""<!DOCTYPE html><html lang="it-IT"><head><meta charset="UTF-8"><title>{title} - Ministero della Cultura</title><meta name="generator" content="WordPress 5.1.1" /><meta name="NextGEN" content="3.1.17" /><link rel='stylesheet' href='https://www.beniculturali.example.it/wp-content/plugins/nextgen-gallery/style.css' type='text/css' /></head>
<body class="comunicato-template-default single single-comunicato postid-3310"><header class="site-header"><a href="/" rel="home">Ministero della Cultura</a><nav class="main-navigation"><ul><li><a href="/ministero/">Ministero</a></li><li><a href="/comunicati/">Comunicati</a></li></ul></nav></header>
<div id="content"><main><article class="post-3310 comunicato type-comunicato status-publish hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">Pubblicato il <time class="entry-date published" datetime="2019-05-02T11:30:12+02:00">2 maggio 2019</time></span></div></header>
<div class="entry-content">{paragraphs(text)}
<!-- index.php --><div class="ngg-galleryoverview ngg-ajax-pagination-none" id="ngg-gallery-9f8e-1"><div class="slideshowlink"><a href='https://www.beniculturali.example.it/comunicato/riapre-la-villa-romana/nggallery/slideshow'>[Mostra slideshow]</a></div>{boxes}<br style="clear: both" /><div class='ngg-clear'></div></div></div></article></main></div><footer class="site-footer"><p>Via del Collegio Romano 27, Roma</p></footer></body></html>"""
    return html, {
        "language": "it-IT",
        "title": title,
        "date": "2019-05-02T11:30:12+02:00",
        "body": text,
        "gallery": [picture(f"{base}/{name}.jpg", caption) for name, caption in shots],
    }


@page("https://www.yme.example.gr/deltia-typou/item/2210-nea-leoforeia", country="GR")
def joomla_simple_image_gallery_greek() -> tuple[str, Gold]:
    title = "Νέα ηλεκτρικά λεωφορεία στη Θεσσαλονίκη"
    text = [
        "Τα πρώτα 50 ηλεκτρικά λεωφορεία παρουσιάστηκαν σήμερα στο λιμάνι της Θεσσαλονίκης.",
        "Τα οχήματα θα κυκλοφορήσουν σε έξι γραμμές του κέντρου από τον Απρίλιο.",
    ]
    names = ["01.jpg", "02.jpg"]
    tip = "Βλέπετε το αρχείο εικόνας "
    thumbs = "".join(
        f"""<li class="sigFreeThumb"><a href="/images/galleries/bus/{name}" class="sigFreeLink fancybox-gallery" data-fancybox="gallery4d" title="{tip}{name}" target="_blank"><img class="sigFreeImg" src="/plugins/content/jw_sig/jw_sig/includes/images/transparent.gif" alt="Πατήστε για μεγέθυνση {name}" title="Πατήστε για μεγέθυνση {name}" style="width:200px;height:160px;background-image:url('/cache/jw_sig/jw_sig_cache_{name}');" /><span class="sigFreePseudoCaption"><b>{name}</b></span></a></li>"""
        for name in names
    )
    html = f"""<!DOCTYPE html>
<html prefix="og: http://ogp.me/ns#" xmlns="http://www.w3.org/1999/xhtml" xml:lang="el-gr" lang="el-gr"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{title}</title><meta name="generator" content="Joomla! - Open Source Content Management" /></head>
<body class="site com_k2"><div id="header"><a href="/">Υπουργείο Μεταφορών</a></div><div id="menu"><ul><li><a href="/ypourgeio">Υπουργείο</a></li><li><a href="/deltia-typou">Δελτία τύπου</a></li></ul></div>
<div id="main"><!-- Start K2 Item Layout --><span id="startOfPageId2210"></span><div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">Τρίτη, 21 Φεβρουαρίου 2023 13:40</span><h2 class="itemTitle">{title}</h2></div>
<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">Μέγεθος γραμματοσειράς</span></li><li><a class="itemPrintLink" rel="nofollow" href="#" onclick="return false;"><span>Εκτύπωση</span></a></li></ul></div>
<div class="itemBody"><div class="itemFullText">{paragraphs(text)}<p><!-- JoomlaWorks "Simple Image Gallery" Free Plugin starts here --></p><ul id="sigFreeId4d" class="sigFreeContainer sigFreeClassic">{thumbs}<li class="sigFreeClear">&nbsp;</li></ul><div class="sigFreePrintMessage">Προβολή της συλλογής εικόνων στη διεύθυνση http://www.yme.example.gr</div></div></div>
<div class="itemLinks"><div class="itemCategory"><span>Κατηγορία</span> <a href="/deltia-typou">Δελτία τύπου</a></div></div><div class="itemNavigation"><span class="itemNavigationTitle">Περισσότερα σε αυτή την κατηγορία:</span><a class="itemPrevious" href="/deltia-typou/item/2209">&laquo; Νέος κόμβος</a></div></div><!-- End K2 Item Layout --></div>
<div id="footer">Αναστάσεως 2, Παπάγου</div></body></html>"""
    base = "https://www.yme.example.gr/images/galleries/bus"
    return html, {
        "language": "el-gr",
        "title": title,
        "date": "2023-02-21T13:40+02:00",
        "body": text,
        "gallery": [
            picture(f"{base}/{name}") for name in names
        ],  # the plug-in makes its own titles of the file names
        "gallery_also": [
            [picture(f"{base}/{name}", name) for name in names],
            [picture(f"{base}/{name}", tip + name) for name in names],
        ],
        "section": "Δελτία τύπου",
        "section_also": [None],
    }


@page("https://www.wald.example.de/aktuelles/waldzustand.html")
def typo3_text_and_media_german() -> tuple[str, Gold]:
    title = "Waldzustand leicht verbessert"
    text = [
        "Der Anteil deutlich geschädigter Bäume ist gegenüber dem Vorjahr um zwei Prozentpunkte gesunken.",
        'Den vollständigen Bericht finden Sie <a href="/fileadmin/user_upload/Waldzustandsbericht_2022.pdf" class="download" target="_blank">hier zum Herunterladen</a>.',
    ]
    more = "Die Aufnahmen entstanden im August an den Dauerbeobachtungsflächen."
    shots = [
        ("fichte", "Fichten im Harz"),
        ("buche", "Buchen im Hainich"),
        ("kiefer", "Kiefern bei Eberswalde"),
    ]
    columns = "".join(
        f"""<div class="ce-column"><figure class="image"><a href="/fileadmin/_processed_/a/1/csm_{name}_aa11.jpg" data-width="1200" data-height="800" target="thePicture" class="lightbox" rel="lightbox[lb812]"><img class="image-embed-item" alt="{caption}" src="/fileadmin/_processed_/a/1/csm_{name}_bb22.jpg" width="280" height="187" loading="lazy" /></a><figcaption class="image-caption">{caption}</figcaption></figure></div>"""
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html>
<html dir="ltr" lang="de-DE"><head>
<meta charset="utf-8"><!--
	This website is powered by TYPO3 - inspiring people to share!
-->
<title>{title} - Forstministerium</title><meta name="generator" content="TYPO3 CMS" /><meta name="date" content="2022-12-01" /><link rel="stylesheet" href="/typo3temp/assets/css/7015c8c4ac.css" media="all"></head>
<body><div class="page"><header><a href="/"><img src="/fileadmin/logo.svg" alt="Forstministerium"></a><nav><ul><li><a href="/themen.html">Themen</a></li><li class="active"><a href="/aktuelles.html">Aktuelles</a></li></ul></nav></header>
<!--TYPO3SEARCH_begin--><main>
<div id="c811" class="frame frame-default frame-type-header frame-layout-0"><header><h1 class="">{title}</h1><p class="ce-headline-left"><time datetime="2022-12-01">1. Dezember 2022</time></p></header></div>
<div id="c812" class="frame frame-default frame-type-textmedia frame-layout-0"><div class="ce-textpic ce-center ce-below"><div class="ce-bodytext">{paragraphs(text)}</div><div class="ce-gallery ce-border" data-ce-columns="3" data-ce-images="3"><div class="ce-outer"><div class="ce-inner"><div class="ce-row">{columns}</div></div></div></div></div></div>
<div id="c813" class="frame frame-default frame-type-text frame-layout-0"><p>{more}</p></div>
<div id="c814" class="frame frame-default frame-type-uploads frame-layout-0"><header><h2 class="">Downloads</h2></header><ul class="ce-uploads"><li><img src="/typo3/sysext/core/Resources/Public/Icons/FileIcons/pdf.gif" alt="" width="18" height="16"><div><a href="/fileadmin/user_upload/Tabellen_2022.xlsx"><span class="ce-uploads-fileName">Tabellen zum Bericht</span></a><span class="ce-uploads-filesize">96 KB</span></div></li></ul></div>
</main><!--TYPO3SEARCH_end--><footer><p>© Forstministerium</p></footer></div></body></html>"""
    base = "https://www.wald.example.de/fileadmin"
    report = f"{base}/user_upload/Waldzustandsbericht_2022.pdf"
    return html, {
        "language": "de-DE",
        "title": title,
        "date": "2022-12-01",
        "body": [*plains(text), more],
        "links": [report],
        "attachments": [
            (report, "hier zum Herunterladen", None, "application/pdf"),
            (
                f"{base}/user_upload/Tabellen_2022.xlsx",
                "Tabellen zum Bericht",
                96 * 1024,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
        ],
        "gallery": [
            picture(f"{base}/_processed_/a/1/csm_{name}_aa11.jpg", caption) for name, caption in shots
        ],
    }


@page("https://www.forsvaret.example.no/aktuelt/vinterovelse")
def figures_between_paragraphs_norwegian() -> tuple[str, Gold]:
    title = "Vinterøvelsen er i gang i Troms"
    lead = "4500 soldater fra ni land øver i Nord-Norge de neste to ukene."
    text = [
        "Øvelsen startet mandag morgen med landgang i Malangen.",
        "Forsvarsministeren besøkte de norske avdelingene tirsdag.",
        "– Alliert trening i kulde gjør oss alle tryggere, sier statsråden.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="nb-NO"><head><meta charset="utf-8"><title>{title} - Forsvaret</title><meta property="article:published_time" content="2018-03-06T14:02:00+01:00"><meta property="og:type" content="article"></head>
<body><header role="banner"><a href="/">Forsvaret</a><nav><ul><li><a href="/aktuelt">Aktuelt</a></li><li><a href="/jobb">Jobb</a></li></ul></nav></header>
<main><article><header><h1>{title}</h1><p class="ingress">{lead}</p><p class="byline">Publisert <time datetime="2018-03-06T14:02:00+01:00">6. mars 2018 kl. 14.02</time></p></header>
<p>{text[0]}</p><figure><img src="/img/landgang.jpg" alt="Landgangsfartøy"><figcaption>Landgang i Malangen. <span class="credit">Foto: Ole Hansen / Forsvaret</span></figcaption></figure>
<p>{text[1]}</p><figure><img src="/img/statsrad.jpg" alt=""><figcaption>Statsråden hilser på soldater fra Telemark bataljon.</figcaption></figure>
<p>{text[2]}</p></article></main><footer><p>Ansvarlig redaktør: Kari Moe</p></footer></body></html>"""
    base = "https://www.forsvaret.example.no/img"
    return html, {
        "language": "nb-NO",
        "title": title,
        "lead": lead,
        "date": "2018-03-06T14:02:00+01:00",
        "body": text,
        "images": [
            picture(f"{base}/landgang.jpg", "Landgang i Malangen.", "Ole Hansen / Forsvaret", "inline"),
            picture(
                f"{base}/statsrad.jpg", "Statsråden hilser på soldater fra Telemark bataljon.", role="inline"
            ),
        ],
    }

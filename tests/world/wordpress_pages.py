"""News pages of WordPress: a classic theme, a block theme, and the page builders Elementor and Divi."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, json_ld, metas, page, paragraphs, picture, plains


def yoast(url: str, title: str, published: str, modified: str, site: str, author: str, lang: str) -> str:
    """The linked data of the commonest SEO plug-in."""
    return json_ld(
        {
            "@context": "https://schema.org",
            "@graph": [
                {
                    "@type": "Article",
                    "@id": f"{url}#article",
                    "isPartOf": {"@id": url},
                    "author": {"name": author, "@id": f"{site}#/schema/person/1"},
                    "headline": title,
                    "datePublished": published,
                    "dateModified": modified,
                    "mainEntityOfPage": {"@id": url},
                    "wordCount": 240,
                    "publisher": {"@id": f"{site}#organization"},
                    "inLanguage": lang,
                },
                {
                    "@type": "WebPage",
                    "@id": url,
                    "url": url,
                    "name": title,
                    "datePublished": published,
                    "dateModified": modified,
                },
                {"@type": "WebSite", "@id": f"{site}#website", "url": site, "name": "Site"},
            ],
        }
    )


@page("https://www.mzgar.example.bg/bg/press-center/novini/otkriha-laboratoria/")
def wordpress_classic_bulgarian() -> tuple[str, Gold]:
    url = "https://www.mzgar.example.bg/bg/press-center/novini/otkriha-laboratoria/"
    title = "Откриха обновената лаборатория за безопасност на храните в Пловдив"
    text = [
        "Министърът на земеделието откри днес обновената лаборатория за безопасност на храните в Пловдив.",
        "В нея ще работят 34 специалисти, които ще изследват годишно над 12 000 проби "
        '(<a href="https://www.babh.example.bg/laboratorii/" target="_blank" rel="noopener">виж повече</a>).',
        "„Инвестицията е за 4,2 млн. лева“, каза министърът.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="bg-BG" class="no-js">
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
<link rel="profile" href="https://gmpg.org/xfn/11"><link rel="pingback" href="https://www.mzgar.example.bg/xmlrpc.php">
<!-- This site is optimized with the Yoast SEO plugin v17.2 - https://yoast.com/wordpress/plugins/seo/ -->
<title>{title} - Министерство на земеделието</title>
<link rel="canonical" href="{url}" />
{metas({"og:locale": "bg_BG", "og:type": "article", "og:title": title + " - Министерство на земеделието", "og:description": text[0][:90] + " [&hellip;]", "og:url": url, "og:site_name": "Министерство на земеделието", "article:published_time": "2021-09-30T13:20:44+00:00", "article:modified_time": "2021-10-01T06:02:10+00:00", "og:image": "https://www.mzgar.example.bg/wp-content/uploads/2021/09/lab-1024x683.jpg", "twitter:label1": "Written by", "twitter:data1": "editor"})}
{yoast(url, title, "2021-09-30T13:20:44+00:00", "2021-10-01T06:02:10+00:00", "https://www.mzgar.example.bg/", "editor", "bg-BG")}
<!-- / Yoast SEO plugin. -->
<script type="text/javascript">/* <![CDATA[ */ window._wpemojiSettings = {{"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/13.1.0\\/72x72\\/"}}; /* ]]> */</script>
<meta name="generator" content="WordPress 5.8.1" />
<link rel='shortlink' href='https://www.mzgar.example.bg/?p=20881' /></head>
<body class="post-template-default single single-post postid-20881 single-format-standard wp-custom-logo group-blog">
<div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#content">Към съдържанието</a>
<header id="masthead" class="site-header" role="banner"><div class="site-branding"><p class="site-title"><a href="https://www.mzgar.example.bg/" rel="home">Министерство на земеделието</a></p><p class="site-description">Република България</p></div>
<nav id="site-navigation" class="main-navigation" role="navigation"><div class="menu-glavno-container"><ul id="menu-glavno" class="primary-menu"><li class="menu-item"><a href="https://www.mzgar.example.bg/bg/ministerstvo/">Министерство</a></li><li class="menu-item current-post-parent"><a href="https://www.mzgar.example.bg/bg/press-center/novini/">Новини</a></li></ul></div></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main" role="main">
<p id="breadcrumbs"><span><span><a href="https://www.mzgar.example.bg/">Начало</a> » <span><a href="https://www.mzgar.example.bg/bg/press-center/novini/">Новини</a> » <span class="breadcrumb_last" aria-current="page">{title}</span></span></span></span></p>
<article id="post-20881" class="post-20881 post type-post status-publish format-standard has-post-thumbnail hentry category-novini tag-hrani">
<header class="entry-header"><h1 class="entry-title">{title}</h1></header>
<div class="post-thumbnail"><img width="1200" height="800" src="https://www.mzgar.example.bg/wp-content/uploads/2021/09/lab.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="" srcset="https://www.mzgar.example.bg/wp-content/uploads/2021/09/lab.jpg 1200w, https://www.mzgar.example.bg/wp-content/uploads/2021/09/lab-300x200.jpg 300w" sizes="(max-width: 709px) 85vw, 1200px" /></div>
<div class="entry-content">
<p>{text[0]}</p>
<div id="attachment_20884" style="width: 310px" class="wp-caption alignleft"><a href="https://www.mzgar.example.bg/wp-content/uploads/2021/09/proba.jpg"><img aria-describedby="caption-attachment-20884" class="size-medium wp-image-20884" src="https://www.mzgar.example.bg/wp-content/uploads/2021/09/proba-300x200.jpg" alt="Проба" width="300" height="200" /></a><p id="caption-attachment-20884" class="wp-caption-text">Вземане на проба от мляко. Снимка: Пресцентър</p></div>
<p>{text[1]}</p>
<p>&nbsp;</p>
<p>{text[2]}</p>
<div id='gallery-1' class='gallery galleryid-20881 gallery-columns-3 gallery-size-thumbnail'><dl class='gallery-item'><dt class='gallery-icon landscape'><a href='https://www.mzgar.example.bg/wp-content/uploads/2021/09/g1.jpg'><img width="150" height="150" src="https://www.mzgar.example.bg/wp-content/uploads/2021/09/g1-150x150.jpg" class="attachment-thumbnail size-thumbnail" alt="" aria-describedby="gallery-1-20890" /></a></dt><dd class='wp-caption-text gallery-caption' id='gallery-1-20890'>Прерязване на лентата</dd></dl><dl class='gallery-item'><dt class='gallery-icon landscape'><a href='https://www.mzgar.example.bg/wp-content/uploads/2021/09/g2.jpg'><img width="150" height="150" src="https://www.mzgar.example.bg/wp-content/uploads/2021/09/g2-150x150.jpg" class="attachment-thumbnail size-thumbnail" alt="" /></a></dt></dl><br style='clear: both' /></div>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon sd-sharing"><h3 class="sd-title">Сподели:</h3><div class="sd-content"><ul><li class="share-facebook"><a rel="nofollow noopener noreferrer" class="share-facebook sd-button share-icon no-text" href="{url}?share=facebook" target="_blank" title="Click to share on Facebook"><span></span><span class="sharing-screen-reader-text">Click to share on Facebook (Opens in new window)</span></a></li></ul></div></div></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>Подобни</em></h3></div>
</div>
<footer class="entry-footer"><span class="byline"><span class="author vcard"><img alt='' src='https://secure.gravatar.com/avatar/1?s=49' class='avatar avatar-49 photo' height='49' width='49' /><span class="screen-reader-text">Author </span> <a class="url fn n" href="https://www.mzgar.example.bg/author/editor/">editor</a></span></span><span class="posted-on"><span class="screen-reader-text">Posted on </span><a href="{url}" rel="bookmark"><time class="entry-date published" datetime="2021-09-30T16:20:44+03:00">30.09.2021</time><time class="updated" datetime="2021-10-01T09:02:10+03:00">01.10.2021</time></a></span><span class="cat-links"><span class="screen-reader-text">Categories </span><a href="https://www.mzgar.example.bg/category/novini/" rel="category tag">Новини</a></span><span class="tags-links"><span class="screen-reader-text">Tags </span><a href="https://www.mzgar.example.bg/tag/hrani/" rel="tag">храни</a>, <a href="https://www.mzgar.example.bg/tag/plovdiv/" rel="tag">Пловдив</a></span></footer></article>
<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="https://www.mzgar.example.bg/x/" rel="prev"><span class="meta-nav" aria-hidden="true">Previous</span> <span class="post-title">Среща с лозарите</span></a></div></div></nav>
</main></div>
<aside id="secondary" class="sidebar widget-area" role="complementary"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Последни новини</h2><ul><li><a href="https://www.mzgar.example.bg/a/">Нови мерки за биоземеделие</a><span class="post-date">29.09.2021</span></li></ul></section></aside></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="site-info">© Министерство на земеделието</div></footer></div>
<script type='text/javascript' src='https://www.mzgar.example.bg/wp-includes/js/wp-embed.min.js?ver=5.8.1' id='wp-embed-js'></script></body></html>"""
    return html, {
        "language": "bg-BG",
        "title": title,
        "date": "2021-09-30T16:20:44+03:00",
        "date_also": ["2021-09-30T13:20:44+00:00"],  # of the metadata: the same instant
        "date_modified": "2021-10-01T09:02:10+03:00",
        "date_modified_also": ["2021-10-01T06:02:10+00:00"],
        "body": plains(text),
        "links": ["https://www.babh.example.bg/laboratorii/"],
        "images": [
            picture("https://www.mzgar.example.bg/wp-content/uploads/2021/09/lab.jpg"),
            picture(
                "https://www.mzgar.example.bg/wp-content/uploads/2021/09/proba.jpg",
                "Вземане на проба от мляко.",
                "Пресцентър",
                role="inline",
            ),
        ],
        "gallery": [
            picture(
                "https://www.mzgar.example.bg/wp-content/uploads/2021/09/g1.jpg", "Прерязване на лентата"
            ),
            picture("https://www.mzgar.example.bg/wp-content/uploads/2021/09/g2.jpg"),
        ],
        "authors": ANY,  # "editor": the name of an account
        "tags": ["храни", "Пловдив"],
        "breadcrumbs": ["Новини"],
    }


@page("https://www.pesca.example.es/la-flota-recibe-nuevas-cuotas/")
def wordpress_block_theme_spanish() -> tuple[str, Gold]:
    url = "https://www.pesca.example.es/la-flota-recibe-nuevas-cuotas/"
    title = "La flota recibe nuevas cuotas de merluza para 2023"
    text = [
        "El Ministerio de Pesca ha repartido hoy las cuotas de merluza que corresponden a la flota del Cantábrico.",
        'El reparto, publicado en el <a href="https://www.boe.example.es/diario/2022-12-30"><em>Boletín Oficial</em></a>, mejora en un 5&nbsp;% el del año anterior.',
    ]
    heading, more, below = "Calendario", "Las capturas podrán comenzar el 9 de enero.", "Reparto por puertos"
    rows = [("Puerto", "Toneladas"), ("Burela", "1.240"), ("Avilés", "860")]
    quote, cite = "Es un acuerdo equilibrado para todos los puertos.", "María Souto, secretaria general"
    table = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows[1:])
    html = f"""<!DOCTYPE html><html lang="es">
<head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name='robots' content='max-image-preview:large' />
<title>{title} &#8211; Ministerio de Pesca</title>
<link rel="alternate" type="application/rss+xml" title="Ministerio de Pesca &raquo; Feed" href="https://www.pesca.example.es/feed/" />
<style id='wp-block-post-title-inline-css'>.wp-block-post-title{{word-break:break-word}}</style>
<meta name="generator" content="WordPress 6.1.1" /><link rel="canonical" href="{url}" /></head>
<body class="post-template-default single single-post postid-311 single-format-standard wp-embed-responsive">
<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide is-layout-flex"><p class="wp-block-site-title"><a href="https://www.pesca.example.es" target="_self" rel="home">Ministerio de Pesca</a></p>
<nav class="is-responsive wp-block-navigation" aria-label="Navegación"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/ministerio/"><span class="wp-block-navigation-item__label">Ministerio</span></a></li><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/noticias/"><span class="wp-block-navigation-item__label">Noticias</span></a></li></ul></nav></div></header>
<main class="wp-block-group is-layout-flow" style="margin-top:var(--wp--preset--spacing--50)"><div class="wp-block-group has-global-padding is-layout-constrained"><figure style="margin-bottom:1em" class="alignwide wp-block-post-featured-image"><img width="1024" height="576" src="https://www.pesca.example.es/wp-content/uploads/2022/12/merluza.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="Cajas de merluza en la lonja" decoding="async" /></figure>
<h1 class="alignwide wp-block-post-title">{title}</h1></div>
<div class="entry-content has-global-padding wp-block-post-content is-layout-constrained">
{paragraphs(text)}
<figure class="wp-block-image size-large"><img decoding="async" loading="lazy" width="1024" height="683" src="https://www.pesca.example.es/wp-content/uploads/2022/12/burela-1024x683.jpg" alt="" class="wp-image-315" srcset="https://www.pesca.example.es/wp-content/uploads/2022/12/burela-1024x683.jpg 1024w, https://www.pesca.example.es/wp-content/uploads/2022/12/burela.jpg 2000w" sizes="(max-width: 1024px) 100vw, 1024px" /><figcaption class="wp-element-caption">Puerto de Burela. Foto: MAPA</figcaption></figure>
<h2 class="wp-block-heading">{heading}</h2>
<p class="has-drop-cap">{more}</p>
<figure class="wp-block-table"><table><thead><tr><th>{rows[0][0]}</th><th>{rows[0][1]}</th></tr></thead><tbody>{table}</tbody></table><figcaption class="wp-element-caption">{below}</figcaption></figure>
<blockquote class="wp-block-quote"><p>{quote}</p><cite>{cite}</cite></blockquote>
<div class="wp-block-file"><a id="wp-block-file--media-1" href="https://www.pesca.example.es/wp-content/uploads/2022/12/Resolucion-cuotas.pdf">Resolución de cuotas 2023</a><a href="https://www.pesca.example.es/wp-content/uploads/2022/12/Resolucion-cuotas.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Descarga</a></div>
<figure class="wp-block-gallery has-nested-images columns-default is-cropped wp-block-gallery-1 is-layout-flex"><figure class="wp-block-image size-large"><a href="https://www.pesca.example.es/wp-content/uploads/2022/12/l1.jpg"><img decoding="async" src="https://www.pesca.example.es/wp-content/uploads/2022/12/l1-1024x768.jpg" alt="Lonja" class="wp-image-320"/></a><figcaption class="wp-element-caption">La lonja al amanecer</figcaption></figure><figure class="wp-block-image size-large"><a href="https://www.pesca.example.es/wp-content/uploads/2022/12/l2.jpg"><img decoding="async" src="https://www.pesca.example.es/wp-content/uploads/2022/12/l2-1024x768.jpg" alt="" class="wp-image-321"/></a><figcaption class="wp-element-caption">Descarga de la pesca</figcaption></figure></figure>
</div>
<div class="wp-block-template-part"><div class="wp-block-group has-global-padding is-layout-constrained"><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2022-12-30T10:05:00+01:00">30 de diciembre de 2022</time></div><p>por</p><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__name">Gabinete de prensa</p></div></div><div class="taxonomy-category wp-block-post-terms"><a href="https://www.pesca.example.es/category/noticias/" rel="tag">Noticias</a></div></div><div class="taxonomy-post_tag wp-block-post-terms"><a href="https://www.pesca.example.es/tag/merluza/" rel="tag">merluza</a><span class="wp-block-post-terms__separator">, </span><a href="https://www.pesca.example.es/tag/cuotas/" rel="tag">cuotas</a></div></div></div>
<section class="wp-block-template-part"><div class="wp-block-comments"><h3 id="reply-title" class="comment-reply-title">Deja una respuesta</h3></div></section></main>
<footer class="wp-block-template-part"><p class="wp-block-site-title"><a href="https://www.pesca.example.es">Ministerio de Pesca</a></p><p class="has-text-align-right">Funciona gracias a <a href="https://es.wordpress.org" rel="nofollow">WordPress</a></p></footer></div></body></html>"""
    return html, {
        "language": "es",
        "kinds": "p p h2 p tr tr tr p quote quote",
        "title": title,
        "date": "2022-12-30T10:05:00+01:00",
        "body": [*plains(text), heading, more, *[f"{a} | {b}" for a, b in rows], below, quote, cite],
        "body_also": [
            [*plains(text), heading, more, *[f"{a} | {b}" for a, b in rows], below, f"{quote} {cite}"]
        ],
        "links": ["https://www.boe.example.es/diario/2022-12-30"],
        "images": [
            picture("https://www.pesca.example.es/wp-content/uploads/2022/12/merluza.jpg"),
            picture(
                "https://www.pesca.example.es/wp-content/uploads/2022/12/burela.jpg",
                "Puerto de Burela.",
                "MAPA",
                role="inline",
            ),
        ],
        "gallery": [
            picture("https://www.pesca.example.es/wp-content/uploads/2022/12/l1.jpg", "La lonja al amanecer"),
            picture("https://www.pesca.example.es/wp-content/uploads/2022/12/l2.jpg", "Descarga de la pesca"),
        ],
        "attachments": [
            file(
                "https://www.pesca.example.es/wp-content/uploads/2022/12/Resolucion-cuotas.pdf",
                "Resolución de cuotas 2023",
            )
        ],
        "authors": ["Gabinete de prensa"],
        "tags": ["merluza", "cuotas"],
        "section": "Noticias",
        "section_also": [None],
    }


@page("https://www.mmediu.example.ro/comunicate/plantarea-a-un-milion-de-puieti/")
def wordpress_elementor_romanian() -> tuple[str, Gold]:
    url = "https://www.mmediu.example.ro/comunicate/plantarea-a-un-milion-de-puieti/"
    title = "Plantarea a un milion de puieți în județul Dolj"
    text = [
        "Ministerul Mediului, Apelor și Pădurilor a dat startul campaniei de împădurire în sudul județului Dolj.",
        "Peste 600 de voluntari au plantat astăzi primii 20.000 de puieți de salcâm. Lista perimetrelor este disponibilă "
        '<a href="/perimetre-de-ameliorare/">aici</a>.',
        "„Pădurea este cea mai bună perdea împotriva deșertificării”, a declarat ministrul.",
    ]
    html = f"""<!doctype html><html lang="ro-RO"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} &#8211; Ministerul Mediului</title><link rel="canonical" href="{url}" />
<meta name="generator" content="WordPress 6.4.2" /><meta name="generator" content="Elementor 3.18.3; features: e_dom_optimization; settings: css_print_method-external">
</head><body class="post-template-default single single-post postid-9120 elementor-default elementor-kit-8 elementor-page-133">
<div data-elementor-type="header" data-elementor-id="41" class="elementor elementor-41 elementor-location-header"><div class="elementor-section-wrap"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-50"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-theme-site-title elementor-widget-heading" data-widget_type="theme-site-title.default"><div class="elementor-widget-container"><h2 class="elementor-heading-title elementor-size-default"><a href="https://www.mmediu.example.ro">Ministerul Mediului, Apelor și Pădurilor</a></h2></div></div></div></div>
<div class="elementor-column elementor-col-50"><div class="elementor-element elementor-widget elementor-widget-nav-menu"><nav class="elementor-nav-menu--main elementor-nav-menu__container"><ul class="elementor-nav-menu"><li class="menu-item"><a href="/despre/" class="elementor-item">Despre minister</a></li><li class="menu-item"><a href="/comunicate/" class="elementor-item">Comunicate</a></li></ul></nav></div></div></div></section></div></div>
<div data-elementor-type="single-post" data-elementor-id="133" class="elementor elementor-133 elementor-location-single post-9120 post type-post status-publish format-standard has-post-thumbnail hentry category-comunicate">
<section class="elementor-section elementor-top-section elementor-element elementor-section-boxed"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-66 elementor-top-column"><div class="elementor-widget-wrap elementor-element-populated">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-page-title elementor-widget-heading" data-widget_type="theme-post-title.default"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{title}</h1></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-info" data-widget_type="post-info.default"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><a href="https://www.mmediu.example.ro/2023/11/18/"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-calendar"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date">18 noiembrie 2023</span></a></li><li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-time">11:45</span></li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-featured-image elementor-widget-image"><div class="elementor-widget-container"><img width="800" height="533" src="https://www.mmediu.example.ro/wp-content/uploads/2023/11/puieti-1024x682.jpg" class="attachment-large size-large wp-image-9121" alt="Voluntari la plantare" loading="lazy" srcset="https://www.mmediu.example.ro/wp-content/uploads/2023/11/puieti-1024x682.jpg 1024w, https://www.mmediu.example.ro/wp-content/uploads/2023/11/puieti-300x200.jpg 300w" /></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content" data-widget_type="theme-post-content.default"><div class="elementor-widget-container">{paragraphs(text)}</div></div>
<div class="elementor-element elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container"><div class="elementor-grid"><div class="elementor-grid-item"><div class="elementor-share-btn elementor-share-btn_facebook" role="button" tabindex="0" aria-label="Share on facebook"><span class="elementor-share-btn__icon"></span><div class="elementor-share-btn__text"><span class="elementor-share-btn__title">Facebook</span></div></div></div></div></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-navigation"><div class="elementor-post-navigation"><div class="elementor-post-navigation__prev"><a href="/x/" rel="prev"><span class="post-navigation__prev--label">Înapoi</span><span class="post-navigation__prev--title">Dezbatere publică privind deșeurile</span></a></div></div></div></div></div>
<div class="elementor-column elementor-col-33"><div class="elementor-element elementor-widget elementor-widget-heading"><h3 class="elementor-heading-title">Ultimele comunicate</h3></div><div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-posts-container elementor-posts"><article class="elementor-post elementor-grid-item post-9101 post type-post"><div class="elementor-post__text"><h4 class="elementor-post__title"><a href="/comunicate/apele-romane/">Măsuri pentru ape curate</a></h4><div class="elementor-post__meta-data"><span class="elementor-post-date">16 noiembrie 2023</span></div><div class="elementor-post__excerpt"><p>Ministerul anunță un nou program pentru calitatea apelor.</p></div></div></article></div></div></div></div></section></div>
<div data-elementor-type="footer" class="elementor elementor-77 elementor-location-footer"><section class="elementor-section"><div class="elementor-widget-text-editor"><p>Bulevardul Libertății nr. 12, București</p><p>© 2023 Ministerul Mediului</p></div></section></div>
</body></html>"""
    return html, {
        "language": "ro-RO",
        "title": title,
        "date": "2023-11-18T11:45:00+02:00",
        "date_also": ["2023-11-18"],
        "body": plains(text),
        "links": ["https://www.mmediu.example.ro/perimetre-de-ameliorare/"],
        "images": [picture("https://www.mmediu.example.ro/wp-content/uploads/2023/11/puieti-1024x682.jpg")],
    }


@page("https://www.cultura.example.pt/2020/07/museus-reabrem/")
def wordpress_divi_portuguese() -> tuple[str, Gold]:
    url = "https://www.cultura.example.pt/2020/07/museus-reabrem/"
    title = "Museus nacionais reabrem com entrada gratuita"
    lead = "Durante o mês de julho, a entrada nos museus e monumentos nacionais é gratuita aos domingos."
    text = [
        "A Direção-Geral do Património anunciou hoje a reabertura de 14 museus, com lotação limitada e uso de máscara.",
        "As visitas devem ser marcadas com 48 horas de antecedência através do telefone 210 000 000.",
        "“Queremos que os portugueses voltem a casa”, afirmou a ministra.",
    ]
    html = f"""<!DOCTYPE html><html lang="pt-PT"><head><meta charset="UTF-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>{title} | Ministério da Cultura</title>
{metas({"og:type": "article", "og:title": title, "og:url": url, "article:published_time": "2020-07-03T17:30:00+01:00", "article:section": "Notícias", "article:tag": "museus"})}
<meta content="Divi v.4.4.8" name="generator"/><link rel="canonical" href="{url}"></head>
<body class="post-template-default single single-post postid-402 et_pb_button_helper_class et_fixed_nav et_show_nav et_pb_pagebuilder_layout et_full_width_page et_divi_theme et-db">
<div id="page-container"><header id="main-header" data-height-onload="66"><div class="container clearfix et_menu_container"><div class="logo_container"><a href="https://www.cultura.example.pt/"><img src="https://www.cultura.example.pt/wp-content/uploads/logo.png" alt="Ministério da Cultura" id="logo" /></a></div><div id="et-top-navigation"><nav id="top-menu-nav"><ul id="top-menu" class="nav"><li class="menu-item"><a href="/ministerio/">Ministério</a></li><li class="menu-item"><a href="/noticias/">Notícias</a></li></ul></nav></div></div></header>
<div id="et-main-area"><div id="main-content"><article id="post-402" class="et_pb_post post-402 post type-post status-publish format-standard hentry category-noticias tag-museus">
<div class="entry-content"><div id="et-boc" class="et-boc"><div class="et-l et-l--post"><div class="et_builder_inner_content et_pb_gutters3">
<div class="et_pb_section et_pb_section_0 et_section_regular"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_post_title et_pb_post_title_0 et_pb_bg_layout_light"><div class="et_pb_title_container"><h1 class="entry-title">{title}</h1><p class="et_pb_title_meta_container"><span class="published">3 Jul, 2020</span> | <a href="/category/noticias/" rel="category tag">Notícias</a></p></div></div></div></div>
<div class="et_pb_row et_pb_row_1"><div class="et_pb_column et_pb_column_2_3"><div class="et_pb_module et_pb_text et_pb_text_0 lead"><div class="et_pb_text_inner"><p><strong>{lead}</strong></p></div></div>
<div class="et_pb_module et_pb_image et_pb_image_0"><span class="et_pb_image_wrap"><img src="https://www.cultura.example.pt/wp-content/uploads/2020/07/museu.jpg" alt="Sala do museu" title="museu" height="auto" width="auto" /></span></div>
<div class="et_pb_module et_pb_text et_pb_text_1"><div class="et_pb_text_inner">{paragraphs(text)}</div></div>
<div class="et_pb_button_module_wrapper et_pb_button_0_wrapper et_pb_module"><a class="et_pb_button et_pb_button_0" href="https://www.cultura.example.pt/wp-content/uploads/2020/07/lista-museus.pdf" target="_blank">Lista de museus (PDF, 220 KB)</a></div></div>
<div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_sidebar_0 et_pb_widget_area clearfix"><div id="recent-posts-3" class="et_pb_widget widget_recent_entries"><h4 class="widgettitle">Artigos recentes</h4><ul><li><a href="/2020/06/apoios/">Novos apoios às artes</a></li></ul></div></div></div></div></div>
</div></div></div></div></article></div>
<footer id="main-footer"><div id="footer-bottom"><div class="container clearfix"><ul class="et-social-icons"><li class="et-social-icon et-social-facebook"><a href="#" class="icon"><span>Facebook</span></a></li></ul><div id="footer-info">Designed by <a href="http://www.elegantthemes.com" title="Premium WordPress Themes">Elegant Themes</a> | Powered by <a href="http://www.wordpress.org">WordPress</a></div></div></div></footer></div></div></body></html>"""
    return html, {
        "language": "pt-PT",
        "title": title,
        "lead": ANY,
        "date": "2020-07-03T17:30:00+01:00",
        "body": plains([lead, *text]),
        "body_also": [plains(text)],
        "images": [picture("https://www.cultura.example.pt/wp-content/uploads/2020/07/museu.jpg")],
        "images_also": [
            [picture("https://www.cultura.example.pt/wp-content/uploads/2020/07/museu.jpg", role="inline")]
        ],
        "section": "Notícias",
        "attachments": [
            file(
                "https://www.cultura.example.pt/wp-content/uploads/2020/07/lista-museus.pdf",
                "Lista de museus",
                220 * 1024,
            )
        ],
        "tags": ["museus"],
    }

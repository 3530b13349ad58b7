"""Articles in the themes of WordPress magazines: meta rows of many kinds, teasers that look like the text, author boxes."""

from __future__ import annotations

from tests.world.building import Gold, anchors, items, json_ld, metas, page, paragraphs, picture, plains


@page("https://stadtspiegel.example.at/kultur/das-archiv-der-gerueche/", country="AT")
def wordpress_newspaper_tagdiv_austrian() -> tuple[str, Gold]:
    title = "Das Archiv der Gerüche"
    lead = "In einem Keller in Linz sammelt eine Chemikerin, was sonst niemand aufhebt."
    text = [
        "Bohnerwachs, nasser Loden, die Luft eines Kaffeehauses vor dem Rauchverbot: Regina Aigner hat alles in Flaschen.",
        "Angefangen hat sie 1998 mit dem Geruch ihrer Volksschule, die damals abgerissen wurde.",
        "Heute umfasst ihre Sammlung mehr als neunhundert Proben. Museen fragen an, Filmleute auch.",
    ]
    heading = "Wer riecht, erinnert sich"
    base = "https://stadtspiegel.example.at/wp-content/uploads/2019/10"
    html = f"""<!doctype html><html lang="de-AT"><head><title>{title} - Stadtspiegel</title><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="generator" content="WordPress 5.2.4" />
<script>var tds_snap_menu="snap"; var tdBlocksArray = [];</script></head>
<body class="post-template-default single single-post postid-2210 single-format-standard global-block-template-1 single_template_2 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-container"><div class="td-menu-socials-wrap"><span class="td-social-icon-wrap"><a target="_blank" href="#" title="Facebook"><i class="td-icon-font td-icon-facebook"></i></a></span></div><div class="td-mobile-content"><ul id="menu-main" class="td-mobile-main-menu"><li class="menu-item"><a href="/politik/">Politik</a></li><li class="menu-item"><a href="/kultur/">Kultur</a></li></ul></div></div></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-top-menu-full"><div class="td-container td-header-row td-header-top-menu"><div class="top-bar-style-1"><div class="td-header-sp-top-menu"><div class="td_data_time"><div >Samstag, Februar 15, 2020</div></div></div></div></div></div><div class="td-banner-wrap-full"><div class="td-header-sp-logo"><a class="td-main-logo" href="https://stadtspiegel.example.at/"><img src="{base}/logo.png" alt=""/><span class="td-visual-hidden">Stadtspiegel</span></a></div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-2"><article id="post-2210" class="post-2210 post type-post status-publish format-standard has-post-thumbnail hentry category-kultur" itemscope itemtype="https://schema.org/Article">
<div class="td-pb-row"><div class="td-pb-span12"><div class="td-post-header"><div class="td-crumb-container"><div class="entry-crumbs"><span><a title="" class="entry-crumb" href="https://stadtspiegel.example.at/">Start</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a title="Alle Beiträge in Kultur anzeigen" class="entry-crumb" href="https://stadtspiegel.example.at/kultur/">Kultur</a></span> <i class="td-icon-right td-bread-sep td-bred-no-url-last"></i> <span class="td-bred-no-url-last">{title}</span></div></div>
<ul class="td-category"><li class="entry-category"><a href="https://stadtspiegel.example.at/kultur/">Kultur</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">{title}</h1><p class="td-post-sub-title">{lead}</p>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Von</div> <a href="https://stadtspiegel.example.at/author/pkern/">Paula Kern</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2019-10-23T06:30:00+02:00" >23. Oktober 2019</time></span><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>0</a></div><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-2210">871</span></div></div></header></div></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><div class="td-post-sharing-top"><div class="td-post-sharing-classic"></div><div id="td_social_sharing_article_top" class="td-post-sharing td-ps-bg"><a class="td-social-sharing-button td-social-facebook" href="#"><div class="td-social-but-text">Facebook</div></a></div></div>
<div class="td-post-content">
<div class="td-post-featured-image"><figure><a href="{base}/flaschen.jpg" data-caption="Regina Aigner vor den Regalen. Foto: Max Grill"><img width="696" height="464" class="entry-thumb td-modal-image" src="{base}/flaschen-696x464.jpg" srcset="{base}/flaschen-696x464.jpg 696w, {base}/flaschen.jpg 1200w" sizes="(max-width: 696px) 100vw, 696px" alt="" title="flaschen"/></a><figcaption class="wp-caption-text">Regina Aigner vor den Regalen. Foto: Max Grill</figcaption></figure></div>
<p>{text[0]}</p><div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Werbung -</span><div class="td-all-devices"><a href="#" target="_blank"><img src="{base}/rec.png"/></a></div></div><p>{text[1]}</p><h3>{heading}</h3><p>{text[2]}</p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>SCHLAGWORTE</span></li><li><a href="https://stadtspiegel.example.at/tag/linz/">Linz</a></li><li><a href="https://stadtspiegel.example.at/tag/museum/">Museum</a></li></ul></div><div class="td-post-sharing-bottom"></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Vorheriger Artikel</span><a href="https://stadtspiegel.example.at/x/">Die letzte Fähre von Ottensheim</a></div></div></div>
<div class="author-box-wrap"><a href="https://stadtspiegel.example.at/author/pkern/"><img alt='Paula Kern' src='https://secure.gravatar.example.com/a?s=96' class='avatar avatar-96 photo' height='96' width='96' /></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="https://stadtspiegel.example.at/author/pkern/">Paula Kern</a></span></div><div class="td-author-description">Paula Kern schreibt über Sammlerinnen und Sammler und lebt in Linz.</div></div></div>
<span class="td-page-meta" itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Paula Kern"></span><meta itemprop="datePublished" content="2019-10-23T06:30:00+02:00"><meta itemprop="dateModified" content="2019-10-22T17:02:00+02:00"></footer>
<div class="td_block_wrap td_block_related_posts td_with_ajax_pagination td-pb-border-top"><h4 class="td-related-title td-block-title"><a id="x" class="td-related-left td-cur-simple-item" href="#">ÄHNLICHE ARTIKEL</a><a id="y" class="td-related-right" href="#">MEHR VOM AUTOR</a></h4><div class="td_block_inner"><div class="td-related-row"><div class="td-related-span4"><div class="td_module_related_posts td-animation-stack td_mod_related_posts"><div class="td-module-image"><div class="td-module-thumb"><a href="/m/" rel="bookmark"><img width="218" height="150" class="entry-thumb" src="{base}/m-218x150.jpg" alt="" title="Meister der Maultrommel"/></a></div></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="/m/" rel="bookmark">Meister der Maultrommel</a></h3></div></div></div></div></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><div class="td_block_wrap td_block_7 td_block_widget"><div class="td-block-title-wrap"><h4 class="block-title"><span>NEUESTE BEITRÄGE</span></h4></div><div class="td_module_6 td_module_wrap"><div class="item-details"><h3 class="entry-title td-module-title"><a href="/n/">Radweg am Damm fertig</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2020-02-14T10:00:00+00:00">14. Februar 2020</time></span></div></div></div></div></div></div></div></article></div></div>
<div class="td-footer-wrapper td-container-wrap"><div class="td-container"><div class="td-pb-span4"><aside class="footer-text-wrap"><div class="block-title"><span>ÜBER UNS</span></div>Der Stadtspiegel ist das Magazin für alle, die lieber zweimal hinschauen.</aside></div></div></div></div></body></html>"""
    return html, {
        "language": "de-AT",
        "title": title,
        "lead": lead,
        "date": "2019-10-23T06:30:00+02:00",
        "date_modified": "2019-10-22T17:02:00+02:00",
        "date_modified_also": [None],
        "body": [text[0], text[1], heading, text[2]],
        "images": [picture(f"{base}/flaschen.jpg", "Regina Aigner vor den Regalen.", "Max Grill")],
        "authors": ["Paula Kern"],
        "tags": ["Linz", "Museum"],
        "breadcrumbs": ["Kultur"],
    }


@page("https://nieuwsvandegrens.example.be/de-stille-brouwer/")
def wordpress_jannah_flemish() -> tuple[str, Gold]:
    title = "De stille brouwer van Watou"
    lead = "Hij praat niet met de pers, maar zijn bier wint elk jaar."
    text = [
        "Achter een onopvallende poort roert Staf Decock al veertig jaar in dezelfde koperen ketel.",
        "Een website heeft hij niet. Wie bier wil, belt aan op vrijdag tussen vier en zes.",
        "Vorige maand won zijn tripel opnieuw goud in Brussel. De medaille hangt in het kippenhok.",
    ]
    base = "https://nieuwsvandegrens.example.be/wp-content/uploads/2021/11"
    html = f"""<!DOCTYPE html><html lang="nl-BE" class="" data-skin="light" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8" /><title>{title} &#8211; Nieuws van de grens</title><meta name='generator' content='Jannah 5.4.9' /></head>
<body id="tie-body" class="post-template-default single single-post postid-901 wrapper-has-shadow block-head-1 magazine2 is-thumb-overlay-disabled is-desktop is-header-layout-3 sidebar-right has-sidebar post-layout-1 narrow-title-narrow-media has-mobile-share">
<div class="background-overlay"><div id="tie-container" class="site tie-container"><div id="tie-wrapper"><header id="theme-header" class="theme-header header-layout-3 main-nav-light"><nav id="top-nav" class="has-date-breaking top-nav header-nav has-breaking-news" aria-label="Secundaire navigatie"><div class="container"><div class="topbar-wrapper"><div class="topbar-today-date tie-icon">dinsdag, april 12 2022</div><div class="tie-alignleft"><div class="breaking"><span class="breaking-title"><span class="breaking-title-text">Laatste nieuws</span></span><ul id="breaking-news-in-header" class="breaking-news"><li class="news-item"><a href="/sluis/">Sluis gaat weer open</a></li></ul></div></div></div></div></nav><div class="container header-container"><div id="logo" class="text-logo"><a title="Nieuws van de grens" href="https://nieuwsvandegrens.example.be/"><div class="logo-text">Nieuws van de grens</div></a></div></div></header>
<div id="content" class="site-content container"><div id="main-content-row" class="tie-row main-content-row"><div class="main-content tie-col-md-8 tie-col-xs-12" role="main">
<article id="the-post" class="container-wrapper post-content tie-standard"><header class="entry-header-outer"><nav id="breadcrumb"><a href="https://nieuwsvandegrens.example.be/"><span class="tie-icon-home" aria-hidden="true"></span> Home</a><em class="delimiter">/</em><a href="https://nieuwsvandegrens.example.be/category/streek/">Streek</a><em class="delimiter">/</em><span class="current">{title}</span></nav>
<div class="entry-header"><span class="post-cat-wrap"><a class="post-cat tie-cat-2" href="https://nieuwsvandegrens.example.be/category/streek/">Streek</a></span><h1 class="post-title entry-title">{title}</h1><h2 class="entry-sub-title">{lead}</h2>
<div class="single-post-meta post-meta clearfix"><span class="author-meta single-author with-avatars"><span class="meta-item meta-author-wrapper meta-author-3"><span class="meta-author-avatar"><a href="https://nieuwsvandegrens.example.be/author/griet/"><img alt='Foto van Griet Lust' src='https://secure.gravatar.example.com/b?s=140' class='avatar avatar-140 photo' height='140' width='140' /></a></span><span class="meta-author"><a href="https://nieuwsvandegrens.example.be/author/griet/" class="author-name tie-icon" title="Griet Lust">Griet Lust</a></span></span></span><span class="date meta-item tie-icon">november 19, 2021</span><span class="meta-item last-updated">Laatst bijgewerkt: november 20, 2021</span><div class="tie-alignright"><span class="meta-comment tie-icon meta-item fa-before">0</span><span class="meta-views meta-item "><span class="tie-icon-fire" aria-hidden="true"></span> 412 </span><span class="meta-reading-time meta-item"><span class="tie-icon-bookmark" aria-hidden="true"></span> 2 minuten leestijd</span></div></div></div></header>
<div id="share-buttons-top" class="share-buttons share-buttons-top"><div class="share-links"><a href="#" title="Facebook" class="facebook-share-button"><span class="screen-reader-text">Facebook</span></a></div></div>
<div class="featured-area"><div class="featured-area-inner"><figure class="single-featured-image"><img width="780" height="470" src="{base}/ketel-780x470.jpg" class="attachment-jannah-image-post size-jannah-image-post wp-post-image" alt="" data-main-img="1" /><figcaption class="single-caption-text"><span class="tie-icon-camera" aria-hidden="true"></span> De ketel dateert van 1927 © Lieven Maes</figcaption></figure></div></div>
<div class="entry-content entry clearfix">{paragraphs(text[:2])}<div class="stream-item stream-item-in-post stream-item-inline-post"><a href="#"><img src="{base}/ad.jpg" alt=""/></a></div><p>{text[2]}</p>
<div class="post-bottom-meta post-bottom-tags post-tags-modern"><div class="post-bottom-meta-title"><span class="tie-icon-tags" aria-hidden="true"></span> Tags</div><span class="tagcloud"><a href="https://nieuwsvandegrens.example.be/tag/bier/" rel="tag">bier</a> <a href="https://nieuwsvandegrens.example.be/tag/watou/" rel="tag">Watou</a></span></div></div>
<div id="post-extra-info"><div class="theiaStickySidebar"><div class="single-post-meta post-meta clearfix"><span class="date meta-item tie-icon">november 19, 2021</span></div></div></div></article>
<div class="post-components"><div class="about-author container-wrapper about-author-3"><div class="author-avatar"><img alt='Foto van Griet Lust' src='https://secure.gravatar.example.com/b?s=180' class='avatar' /></div><div class="author-info"><h3 class="author-name"><a href="/author/griet/">Griet Lust</a></h3><div class="author-bio">Griet schrijft over alles wat gist, rijpt en rijst.</div></div></div><div id="related-posts" class="container-wrapper has-extra-post"><div class="mag-box-title the-global-title"><h3>Gerelateerde artikelen</h3></div><div class="related-posts-list"><div class="related-item tie-standard"><a href="/hop/" class="post-thumb"><img src="{base}/hop-390x220.jpg" alt=""/></a><h3 class="post-title"><a href="/hop/">Hopplukkers gezocht in Poperinge</a></h3><div class="post-meta clearfix"><span class="date meta-item tie-icon">september 3, 2021</span></div></div></div></div></div></div>
<aside class="sidebar tie-col-md-4 tie-col-xs-12 normal-side is-sticky" aria-label="Primaire zijbalk"><div class="theiaStickySidebar"><div id="posts-list-widget-2" class="container-wrapper widget posts-list"><div class="widget-title the-global-title"><div class="the-subtitle">Populair</div></div><ul class="posts-list-items"><li class="widget-single-post-item"><div class="post-widget-body"><a class="post-title the-subtitle" href="/markt/">Markt verhuist naar de kaai</a><div class="post-meta"><span class="date meta-item tie-icon">april 10, 2022</span></div></div></li></ul></div></div></aside></div></div>
<footer id="footer" class="site-footer dark-skin"><div id="site-info" class="site-info"><div class="copyright-text">© Copyright 2022, alle rechten voorbehouden</div></div></footer></div></div></div></body></html>"""
    return html, {
        "language": "nl-BE",
        "title": title,
        "lead": lead,
        "date": "2021-11-19",
        "date_modified": "2021-11-20",
        "body": text,
        "images": [picture(f"{base}/ketel-780x470.jpg", "De ketel dateert van 1927", "Lieven Maes")],
        "authors": ["Griet Lust"],
        "tags": ["bier", "Watou"],
        "breadcrumbs": ["Streek"],
    }


@page("https://alpenbote.example.ch/2017/07/bergbahn-faehrt-wieder/", country="CH")
def wordpress_mh_magazine_swiss() -> tuple[str, Gold]:
    title = "Die Bergbahn fährt wieder"
    text = [
        "Nach elf Wochen Pause ist die Standseilbahn am Sonntag wieder angefahren, pünktlich um sieben.",
        "Ein Steinschlag hatte im April zwei Masten umgelegt. Die Reparatur kostete 1,4 Millionen Franken.",
        "Am ersten Tag fuhren 612 Personen mit, so viele wie sonst in einer Woche.",
    ]
    base = "https://alpenbote.example.ch/wp-content/uploads/2017/07"
    html = f"""<!DOCTYPE html><html class="no-js mh-one-sb" lang="de-CH"><head><meta charset="UTF-8"><title>{title} &#8211; Alpenbote</title><meta name="generator" content="WordPress 4.8" /></head>
<body id="mh-mobile" class="post-template-default single single-post postid-77 single-format-standard mh-right-sb mh-loop-layout1 mh-widget-layout8" itemscope="itemscope" itemtype="http://schema.org/WebPage">
<div class="mh-header-nav-mobile clearfix"></div><header class="mh-header" itemscope="itemscope" itemtype="http://schema.org/WPHeader"><div class="mh-container mh-container-inner clearfix"><div class="mh-custom-header clearfix"><a class="mh-header-image-link" href="https://alpenbote.example.ch/" title="Alpenbote" rel="home"><img class="mh-header-image" src="{base}/kopf.png" height="160" width="1080" alt="Alpenbote" /></a></div></div><div class="mh-main-nav-wrap"><nav class="mh-navigation mh-main-nav"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/category/verkehr/">Verkehr</a></li></ul></nav></div></header>
<div class="mh-wrapper clearfix"><div class="mh-main clearfix"><div id="main-content" class="mh-content" role="main" itemprop="mainContentOfPage"><nav class="mh-breadcrumb"><span itemscope itemtype="http://data-vocabulary.org/Breadcrumb"><a href="https://alpenbote.example.ch" itemprop="url"><span itemprop="title">Home</span></a></span><span class="mh-breadcrumb-delimiter"><i class="fa fa-angle-right"></i></span><span itemscope><a href="https://alpenbote.example.ch/category/verkehr/" itemprop="url"><span itemprop="title">Verkehr</span></a></span><span class="mh-breadcrumb-delimiter"><i class="fa fa-angle-right"></i></span>{title}</nav>
<article id="post-77" class="post-77 post type-post status-publish format-standard has-post-thumbnail hentry category-verkehr"><header class="entry-header clearfix"><h1 class="entry-title">{title}</h1><div class="mh-meta entry-meta"><span class="entry-meta-date updated"><i class="fa fa-clock-o"></i><a href="https://alpenbote.example.ch/2017/07/">3. Juli 2017</a></span><span class="entry-meta-author author vcard"><i class="fa fa-user"></i><a class="fn" href="https://alpenbote.example.ch/author/beat/">Beat Zgraggen</a></span><span class="entry-meta-categories"><i class="fa fa-folder-open-o"></i><a href="https://alpenbote.example.ch/category/verkehr/" rel="category tag">Verkehr</a></span><span class="entry-meta-comments"><i class="fa fa-comment-o"></i><a class="mh-comment-scroll" href="#mh-comments">0</a></span></div></header>
<div class="entry-content clearfix"><figure class="entry-thumbnail"><img src="{base}/bahn-678x381.jpg" alt="Die Bahn" title="Bahn"/><figcaption class="wp-caption-text">Volle Wagen am ersten Tag (Bild: Nadja Imhof)</figcaption></figure>{paragraphs(text)}
<div class="mh-social-bottom"><div class="mh-share-buttons clearfix"><a class="mh-facebook" href="#" title="Auf Facebook teilen"><span class="mh-share-button"><i class="fa fa-facebook"></i></span></a></div></div></div></article>
<div class="mh-author-box clearfix"><figure class="mh-author-box-avatar"><img alt='' src='https://secure.gravatar.example.com/c?s=90' class='avatar avatar-90 photo' height='90' width='90' /></figure><div class="mh-author-box-header"><span class="mh-author-box-name">Über Beat Zgraggen</span> <span class="mh-author-box-postcount"><a href="/author/beat/" title="Weitere Artikel">118 Artikel</a></span></div><div class="mh-author-box-bio">Beat Zgraggen war Lokführer, bevor er zu schreiben begann, und pendelt immer noch.</div></div>
<nav class="mh-post-nav mh-row clearfix"><div class="mh-col-1-2 mh-post-nav-item mh-post-nav-prev"><a href="/2017/07/kaese/" rel="prev"><img width="80" height="60" src="{base}/kaese-80x60.jpg" class="attachment-mh-magazine-lite-small" alt="" /><span>Zurück</span><p>Käsekeller zum Anfassen</p></a></div></nav>
<div class="mh-related-content"><h3 class="mh-widget-title mh-related-content-title"><span class="mh-widget-title-inner">Ähnliche Artikel</span></h3><div class="mh-related-wrap mh-row clearfix"><div class="mh-col-1-3 mh-posts-grid-col clearfix"><article class="post format-standard"><figure class="mh-posts-grid-thumb"><a href="/2017/05/postauto/"><img width="326" height="245" src="{base}/postauto-326x245.jpg" alt="" /></a></figure><h3 class="entry-title mh-posts-grid-title"><a href="/2017/05/postauto/">Postauto statt Bahn</a></h3><div class="mh-meta mh-posts-grid-meta"><span class="mh-meta-date updated">8. Mai 2017</span></div></article></div></div></div></div>
<aside class="mh-widget-col-1 mh-sidebar" itemscope="itemscope" itemtype="http://schema.org/WPSideBar"><div id="search-2" class="mh-widget widget_search"><form role="search" method="get" class="search-form"><input type="search" class="search-field" placeholder="Suche …" /></form></div></aside></div></div>
<div class="mh-copyright-wrap"><div class="mh-container"><p class="mh-copyright">Copyright © 2017 | MH Magazine WordPress Theme von <a href="https://www.mhthemes.example.com/">MH Themes</a></p></div></div></body></html>"""
    return html, {
        "language": "de-CH",
        "title": title,
        "date": "2017-07-03",
        "body": text,
        "images": [picture(f"{base}/bahn-678x381.jpg", "Volle Wagen am ersten Tag", "Nadja Imhof")],
        "authors": ["Beat Zgraggen"],
        "tags_also": [["Verkehr"]],
        "breadcrumbs": ["Verkehr"],
    }


@page("https://saltandlinen.example.com/dinner-at-the-lifeboat-station/")
def wordpress_soledad_gallery() -> tuple[str, Gold]:
    title = "Dinner at the Lifeboat Station"
    text = [
        "There were forty of us at three trestle tables, and every ten minutes the pager went off in somebody's pocket.",
        "The menu was mackerel, bread, and a pudding that the coxswain's mother has been making since the seventies.",
        "By ten the tide had turned and so had the weather, and the crew launched between the cheese and the coffee.",
    ]
    shots = [
        ("tables", "Forty places laid in the boat hall"),
        ("mackerel", "Mackerel from the bay"),
        ("launch", "The launch, just after ten"),
    ]
    base = "https://saltandlinen.example.com/wp-content/uploads/2018/06"
    slides = "\n".join(
        f'<figure class="pcslide-item"><a href="{base}/{name}.jpg" data-cap="{caption}" class="penci-gallery-ite" title="{caption}"><img src="data:image/svg+xml;base64,PHN2Zz4=" class="penci-lazy" data-src="{base}/{name}-1170x780.jpg" alt="" title="{name}-photo"></a></figure>'
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title} - Salt &amp; Linen</title><link rel="alternate" type="application/rss+xml" title="Salt &amp; Linen" href="https://saltandlinen.example.com/feed/" /><meta property="og:title" content="{title} - Salt &amp; Linen" /><meta property="og:image" content="{base}/tables.jpg" /></head>
<body class="post-template-default single single-post postid-600 penci-disable-desc-collapse soledad-ver-6-2"><div class="wrapper-boxed header-style-header-3"><div class="penci-header-wrap"><header id="header" class="header-header-3 has-bottom-line"><div class="inner-header"><div class="container"><div id="logo"><a href="https://saltandlinen.example.com/"><img src="{base}/logo.png" alt="Salt &amp; Linen"/></a></div></div></div><nav id="navigation" role="navigation"><ul id="menu-main" class="menu"><li><a href="/food/">Food</a></li><li><a href="/home/">Home</a></li></ul></nav></header></div>
<div class="container container-single penci_sidebar right-sidebar penci-enable-lightbox"><div id="main"><div class="theiaStickySidebar"><article id="post-600" class="post type-post status-publish"><div class="header-standard header-classic single-header"><div class="penci-standard-cat"><span class="cat"><a class="penci-cat-name penci-cat-3" href="/food/" rel="category tag">Food</a></span></div><h1 class="post-title single-post-title entry-title">{title}</h1><div class="penci-hide-tagupdated"><span class="author-italic author vcard">by <a class="url fn n" href="https://saltandlinen.example.com/author/cleo/">Cleo Marsh</a></span><time class="entry-date published" datetime="2018-06-12T19:30:00+00:00">June 12, 2018</time></div><div class="post-box-meta-single"><span class="author-post byline"><span class="author vcard">written by <a class="author-url url fn n" href="https://saltandlinen.example.com/author/cleo/">Cleo Marsh</a></span></span><span><time class="entry-date published" datetime="2018-06-12T19:30:00+00:00">June 12, 2018</time></span></div></div>
<div class="post-image penci-owl-carousel-slider penci-post-gallery-container">{slides}</div>
<div class="post-entry blockquote-style-2"><div class="inner-post-entry entry-content" id="penci-post-entry-inner">{paragraphs(text)}<div class="penci-single-link-pages"></div><div class="post-tags"><a href="https://saltandlinen.example.com/tag/harbour/" rel="tag">harbour</a><a href="https://saltandlinen.example.com/tag/supper/" rel="tag">supper</a></div></div></div>
<div class="tags-share-box center-box"><span class="single-comment-o"><a href="#comments-wrap">0 comment</a></span><div class="post-share"><span class="count-number-like">4</span><a href="#">Share</a></div></div>
<div class="post-author"><div class="author-img"><img alt='' src='https://secure.gravatar.example.com/d?s=100' class='avatar avatar-100 photo' /></div><div class="author-content"><h5><a href="/author/cleo/" title="Posts by Cleo Marsh" rel="author">Cleo Marsh</a></h5><p>Cleo cooks for crowds and writes it down afterwards, usually on the back of the menu.</p></div></div>
<div class="post-pagination"><div class="prev-post"><a href="/jam/"><span>previous post</span><div class="pagi-text"><h5 class="prev-title">Jam in a Thermos</h5></div></a></div></div>
<div class="post-related"><div class="post-title-box"><h4 class="post-box-title">You may also like</h4></div><div class="penci-carousel penci-related-carousel"><div class="item-related"><a class="related-thumb penci-image-holder" href="/oat/" title="Oat cakes" style="background-image: url('{base}/oat-585x390.jpg')"></a><h3><a href="/oat/">Oat cakes for the boat</a></h3><span class="date"><time class="entry-date published" datetime="2018-05-01T08:00:00+00:00">May 1, 2018</time></span></div></div></div></article></div></div>
<div id="sidebar" class="penci-sidebar-content"><div class="theiaStickySidebar"><aside id="penci_about-2" class="widget penci_about_widget"><h3 class="widget-title penci-border-arrow"><span class="inner-arrow">About Me</span></h3><div class="about-widget"><img src="{base}/me.jpg" alt="About Me" /><p>Linen, salt, smoke and a very small kitchen by the sea.</p></div></aside></div></div></div>
<footer id="footer-section" class="penci-footer-social-media"><div class="container"><div class="footer-socials"><a href="#">Instagram</a></div><div id="footer-copyright"><p>@2018 - All Right Reserved.</p></div></div></footer></div></body></html>"""
    return html, {
        "section": "Food",
        "language": "en-US",
        "title": title,
        "date": "2018-06-12T19:30:00+00:00",
        "body": text,
        "gallery": [(f"{base}/{name}.jpg", caption, None) for name, caption in shots],
        "authors": ["Cleo Marsh"],
        "tags": ["harbour", "supper"],
        "tags_also": [["Food", "harbour", "supper"]],
    }


@page("https://lachouette.example.fr/2018/03/dix-choses-sur-les-hiboux/")
def wordpress_bimber_list_french() -> tuple[str, Gold]:
    title = "Cinq choses que vous ignoriez sur les hiboux"
    lead = "Ils dorment assis, et ce n’est pas le plus étrange."
    entries = [
        (
            "Ils ne bougent pas les yeux",
            "Leurs yeux sont fixes ; c’est la tête qui tourne, de deux cent soixante-dix degrés.",
            "hibou1",
            "© M. Roche / Nature Images",
        ),
        (
            "Ils entendent de travers",
            "Une oreille est plus haute que l’autre, ce qui leur permet de situer une souris sous la neige.",
            "hibou2",
            "Crédit photo : Léon Aubry",
        ),
        (
            "Ils avalent tout rond",
            "Les os et les poils ressortent quelques heures plus tard sous la forme d’une pelote.",
            "hibou3",
            None,
        ),
    ]
    intro = "On les voit peu, on les entend à peine, et pourtant ils sont partout."
    base = "https://lachouette.example.fr/wp-content/uploads/2018/03"
    items_html = "".join(
        f'<h2><strong>{number}.</strong> {heading}</h2><figure class="wp-caption alignnone" style="width: 758px"><img class="lazyload" src="data:image/svg+xml;charset=utf-8,%3Csvg%3E" data-src="{base}/{name}-758x500.jpg" data-srcset="{base}/{name}-758x500.jpg 758w, {base}/{name}-364x240.jpg 364w" alt="" width="758" height="500"/>'
        + (f'<figcaption class="wp-caption-text">{credit}</figcaption>' if credit else "")
        + f"</figure><p>{said}</p>"
        for number, (heading, said, name, credit) in enumerate(entries, 1)
    )
    html = f"""<!DOCTYPE html><html class="no-js g1-off-outside" lang="fr-FR"><head><meta charset="UTF-8"/><title>{title} - La Chouette</title>{metas({"og:type": "article", "og:title": title, "og:description": lead, "og:image": f"{base}/une.jpg"})}</head>
<body class="post-template-default single single-post single-format-standard g1-layout-stretched g1-hoverable g1-has-mobile-logo g1-sidebar-normal" itemscope="" itemtype="http://schema.org/WebPage">
<div class="g1-body-inner"><div id="page"><div class="g1-header g1-row g1-row-layout-page"><div class="g1-id"><p class="g1-mega g1-mega-1st site-title"><a class="g1-logo-wrapper" href="https://lachouette.example.fr/" rel="home">La Chouette</a></p></div><nav class="g1-primary-nav"><ul class="menu"><li><a href="/insolite/">Insolite</a></li><li><a href="/animaux/">Animaux</a></li></ul></nav></div>
<nav class="g1-quick-nav g1-quick-nav-short"><ul class="g1-quick-nav-menu"><li><a href="/hot/">Hot</a></li><li><a href="/tendances/">Tendances</a></li></ul></nav>
<div class="g1-row g1-row-layout-page"><div class="g1-row-inner"><div class="g1-column g1-column-2of3" id="primary"><div id="content" role="main">
<nav class="g1-breadcrumbs g1-breadcrumbs-with-ellipsis g1-meta"><p class="g1-breadcrumbs-label">Vous êtes ici : </p><ol itemscope itemtype="http://schema.org/BreadcrumbList"><li class="g1-breadcrumbs-item" itemprop="itemListElement"><a itemprop="item" href="https://lachouette.example.fr/"><span itemprop="name">Accueil</span></a></li><li class="g1-breadcrumbs-item" itemprop="itemListElement"><a itemprop="item" href="https://lachouette.example.fr/animaux/"><span itemprop="name">Animaux</span></a></li><li class="g1-breadcrumbs-item"><span itemprop="name">{title}</span></li></ol></nav>
<article id="post-91" class="entry-tpl-classic post-91 post type-post" itemscope="" itemtype="http://schema.org/Article"><div class="entry-inner"><header class="entry-header entry-header-01"><div class="entry-before-title"><span class="entry-categories entry-categories-l"><span class="entry-categories-inner"><a href="/animaux/" class="entry-category entry-category-item-4"><span itemprop="articleSection">Animaux</span></a></span></span></div><h1 class="g1-mega g1-mega-1st entry-title" itemprop="headline">{title}</h1><h2 class="entry-subtitle g1-gamma g1-gamma-3rd" itemprop="description">{lead}</h2>
<p class="g1-meta g1-meta-m entry-meta entry-meta-m"><span class="entry-byline entry-byline-m entry-byline-with-avatar"><span class="entry-author" itemscope="" itemprop="author" itemtype="http://schema.org/Person"><span class="entry-meta-label">par</span> <a href="https://lachouette.example.fr/author/noe/" title="Articles de Noé Faure" rel="author"><img alt='' data-src='https://secure.gravatar.example.com/e?s=40' class='lazyload avatar' height='40' width='40' /><strong itemprop="name">Noé Faure</strong></a></span> <time class="entry-date" datetime="2018-03-14T12:05:00" itemprop="datePublished">14 mars 2018, 12 h 05 min</time><meta itemprop="dateModified" content="2018-03-14T12:05:00"/></span><span class="entry-stats entry-stats-m"><span class="entry-views"><strong>4,2k</strong><span> Vues</span></span></span></p></header>
<div class="g1-content-narrow g1-typography-xl entry-content" itemprop="articleBody"><p>{intro}</p>{items_html}</div>
<div class="entry-after-content"><p class="entry-tags"><span class="entry-tags-inner"><a href="https://lachouette.example.fr/tag/oiseaux/" class="entry-tag entry-tag-9">oiseaux</a></span></p>
<section class="snax-voting-container"><h2>Votre réaction ?</h2><div class="mashsb-reactions">Wahou 12 Mignon 30</div></section><aside class="g1-related-entries"><h2 class="g1-beta g1-beta-2nd">Vous aimerez aussi</h2><div class="g1-collection"><ul class="g1-collection-items"><li><article class="entry-tpl-grid"><figure class="entry-featured-media"><a href="/loutres/"><img src="{base}/loutre-364x205.jpg" alt=""/></a></figure><h3 class="entry-title"><a href="/loutres/">Pourquoi les loutres se tiennent la main</a></h3></article></li></ul></div></aside></div></div><meta itemprop="mainEntityOfPage" content="https://lachouette.example.fr/2018/03/dix-choses-sur-les-hiboux/"/></article></div></div>
<div id="secondary" class="g1-sidebar g1-sidebar-padded g1-column g1-column-1of3" role="complementary"><aside class="widget widget_mc4wp_form_widget"><h2>Newsletter</h2><p>Ne ratez plus une plume : recevez le meilleur de la Chouette chaque jeudi.</p></aside></div></div></div></div></div></body></html>"""
    blocks = [intro]
    for number, (heading, said, _, _) in enumerate(entries, 1):
        blocks += [f"{number}. {heading}", said]
    credits = ["M. Roche / Nature Images", "Léon Aubry", None]
    return html, {
        "language": "fr-FR",
        "title": title,
        "lead": lead,
        "date": "2018-03-14",
        "date_also": ["2018-03-14T12:05:00"],
        "date_modified": "2018-03-14",
        "date_modified_also": [None],
        "body": blocks,
        "images": [
            picture(f"{base}/{entry[2]}-758x500.jpg", None, credit, "inline")
            for entry, credit in zip(entries, credits, strict=True)
        ],
        "authors": ["Noé Faure"],
        "tags": ["oiseaux"],
        "breadcrumbs": ["Animaux"],
    }


@page("https://wetterhahn.example.de/sturm-ueber-der-heide/", country="DE")
def wordpress_generatepress_german() -> tuple[str, Gold]:
    title = "Sturm über der Heide"
    text = [
        "In der Nacht zum Dienstag hat der Wind an der Wetterstation Hösseringen 121 Kilometer pro Stunde erreicht.",
        "Die Feuerwehren rückten zu mehr als zweihundert Einsätzen aus. Verletzt wurde niemand.",
        "Schwerer traf es den Wald: Der Förster rechnet mit fünftausend Festmetern Bruchholz.",
    ]
    quote = "So einen Knall habe ich in vierzig Jahren nicht gehört."
    base = "https://wetterhahn.example.de/wp-content/uploads/2022/02"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>{title} - Wetterhahn</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body class="post-template-default single single-post postid-31 single-format-standard wp-embed-responsive post-image-above-header post-image-aligned-center sticky-menu-fade right-sidebar nav-below-header separate-containers header-aligned-left dropdown-hover featured-image-active" itemtype="https://schema.org/Blog" itemscope>
<a class="screen-reader-text skip-link" href="#content" title="Zum Inhalt springen">Zum Inhalt springen</a><header class="site-header" id="masthead" aria-label="Website" itemtype="https://schema.org/WPHeader" itemscope><div class="inside-header grid-container"><div class="site-branding"><p class="main-title" itemprop="headline"><a href="https://wetterhahn.example.de/" rel="home">Wetterhahn</a></p><p class="site-description" itemprop="description">Wetter und Leute zwischen Aller und Elbe</p></div></div></header>
<nav class="main-navigation sub-menu-right" id="site-navigation"><div class="inside-navigation grid-container"><ul id="menu-haupt" class="menu sf-menu"><li class="menu-item"><a href="/prognose/">Prognose</a></li></ul></div></nav>
<div class="site grid-container container hfeed" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main">
<article id="post-31" class="post-31 post type-post status-publish format-standard has-post-thumbnail hentry category-sturm tag-heide" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article">
<div class="featured-image page-header-image-single "><img width="1200" height="630" src="{base}/kiefern.jpg" class="attachment-full size-full" alt="Umgestürzte Kiefern" itemprop="image" decoding="async" /></div>
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{title}</h1><div class="entry-meta"><span class="posted-on"><time class="updated" datetime="2022-02-23T08:10:11+01:00" itemprop="dateModified">23. Februar 2022</time><time class="entry-date published" datetime="2022-02-22T11:47:30+01:00" itemprop="datePublished">22. Februar 2022</time></span> <span class="byline">von <span class="author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><a class="url fn n" href="https://wetterhahn.example.de/author/jl/" title="Alle Beiträge von Jörn Lütke anzeigen" rel="author" itemprop="url"><span class="author-name" itemprop="name">Jörn Lütke</span></a></span></span></div></header>
<div class="entry-content" itemprop="text"><p>{text[0]}</p><figure class="wp-block-pullquote"><blockquote><p>{quote}</p><cite>Hedda Meinke, Anwohnerin</cite></blockquote></figure><p>{text[1]}</p>
<figure class="wp-block-gallery has-nested-images columns-default is-cropped wp-block-gallery-1 is-layout-flex"><figure class="wp-block-image size-large"><a href="{base}/weg.jpg"><img data-id="33" src="{base}/weg-1024x768.jpg" alt="" class="wp-image-33"/></a><figcaption class="wp-element-caption">Der Heidschnuckenweg ist gesperrt</figcaption></figure><figure class="wp-block-image size-large"><a href="{base}/dach.jpg"><img data-id="34" src="{base}/dach-1024x768.jpg" alt="Scheune ohne Dach" class="wp-image-34"/></a></figure></figure><p>{text[2]}</p></div>
<footer class="entry-meta" aria-label="Beitragsmeta"><span class="cat-links"><span class="gp-icon icon-categories"><svg></svg></span><span class="screen-reader-text">Kategorien </span><a href="/category/sturm/" rel="category tag">Sturm</a></span> <span class="tags-links"><span class="gp-icon icon-tags"><svg></svg></span><span class="screen-reader-text">Schlagwörter </span><a href="/tag/heide/" rel="tag">Heide</a></span> <nav id="nav-below" class="post-navigation" aria-label="Beiträge"><div class="nav-previous"><span class="prev"><a href="/eis/" rel="prev">Eis auf der Ilmenau</a></span></div></nav></footer></div></article>
<div class="comments-area"><div id="comments"><h2 class="comments-title">Ein Gedanke zu „{title}“</h2><ol class="comment-list"><li class="comment"><article class="comment-body" itemtype="https://schema.org/Comment" itemscope><footer class="comment-meta"><div class="comment-author-info"><div class="comment-author vcard" itemprop="author"><cite itemprop="name" class="fn">Heinz</cite></div><div class="entry-meta comment-metadata"><a href="#comment-8"><time datetime="2022-02-22T14:00:00+01:00" itemprop="datePublished">22. Februar 2022 um 14:00 Uhr</time></a></div></div></footer><div class="comment-content" itemprop="text"><p>Bei uns liegt die alte Linde quer über der Straße, und der Bus muss außen herum fahren.</p></div></article></li></ol></div></div></main></div>
<div class="widget-area sidebar is-right-sidebar" id="right-sidebar"><div class="inside-right-sidebar"><aside class="widget inner-padding widget_recent_entries"><h2 class="widget-title">Neueste Beiträge</h2><ul><li><a href="/eis/">Eis auf der Ilmenau</a></li></ul></aside></div></div></div></div>
<div class="site-footer"><footer class="site-info" aria-label="Website"><div class="inside-site-info grid-container"><div class="copyright-bar"><span class="copyright">&copy; 2022 Wetterhahn</span> &bull; Erstellt mit <a href="https://generatepress.example.com">GeneratePress</a></div></div></footer></div></body></html>"""
    gallery = [
        picture(f"{base}/weg.jpg", "Der Heidschnuckenweg ist gesperrt"),
        picture(f"{base}/dach.jpg", "Scheune ohne Dach"),
    ]
    return html, {
        "section": "Sturm",
        "language": "de",
        "title": title,
        "date": "2022-02-22T11:47:30+01:00",
        "date_modified": "2022-02-23T08:10:11+01:00",
        "body": [text[0], quote, "Hedda Meinke, Anwohnerin", text[1], text[2]],
        "body_also": [
            [text[0], f"{quote} Hedda Meinke, Anwohnerin", text[1], text[2]],
            [text[0], quote, *text[1:]],
        ],
        "images": [picture(f"{base}/kiefern.jpg")],
        "gallery": gallery,
        "gallery_also": [[gallery[0], picture(f"{base}/dach.jpg")]],
        "authors": ["Jörn Lütke"],
        "tags": ["Heide"],
        "tags_also": [["Sturm", "Heide"]],
    }


@page("http://www.kettle-and-keel.example.com/2010/05/18/how-to-read-a-tide-table/")
def thesis_theme_english() -> tuple[str, Gold]:
    title = "How to Read a Tide Table"
    text = [
        "It looks like a railway timetable and it is about as forgiving.",
        "Start with the port, then the date, then add an hour if it is summer. People forget the hour.",
        "Springs come after full and new moon, neaps in between. The difference at our slip is almost four metres.",
    ]
    points = ["High water: the column on the left", "Low water: the column that gets you stuck"]
    base = "http://www.kettle-and-keel.example.com"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en-US"><head profile="http://gmpg.org/xfn/11"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title}</title><meta name="description" content="A beginner's guide to not getting stuck." /><link rel="stylesheet" href="{base}/wp-content/themes/thesis_16/style.css" type="text/css" media="screen, projection" /></head>
<body class="custom"><div id="container"><div id="page"><ul class="menu"><li class="tab tab-home"><a href="{base}">Home</a></li><li class="tab tab-1"><a href="{base}/about/" title="About">About</a></li><li class="rss"><a href="{base}/feed/" title="Kettle &amp; Keel RSS Feed" rel="nofollow">Subscribe</a></li></ul>
<div id="header"><p id="logo"><a href="{base}">Kettle &amp; Keel</a></p><p id="tagline">Living aboard with too many books</p></div>
<div id="content_box"><div id="content" class="hfeed"><div class="post_box hentry top" id="post-140">
<div class="headline_area"><h1 class="entry-title">{title}</h1><p class="headline_meta">by <span class="author vcard fn">Perrin Vance</span> on <abbr class="published" title="2010-05-18">May 18, 2010</abbr></p></div>
<div class="format_text entry-content"><p><img class="post_image alignright frame remove_bottom_margin" src="{base}/images/tides.jpg" alt="Post image for {title}" /></p><p>{text[0]}</p><p>{text[1]}</p><ul>{items(points)}</ul><p>{text[2]}</p><p class="to_comments"><span class="bracket">{{</span> <a href="#comments" rel="nofollow"><span>2</span> comments</a> <span class="bracket">}}</span></p></div></div>
<div id="comments"><div class="comments_intro"><p><span class="bracket">{{</span> <span>2</span> comments… read them below or <a href="#respond" rel="nofollow">add one</a> <span class="bracket">}}</span></p></div><dl id="comment_list"><dt class="comment even thread-even depth-1" id="comment-61"><span class="comment_author">Gale</span> <span class="comment_time"><a href="#comment-61" rel="nofollow">May 19, 2010 at 6:20 am</a></span></dt><dd class="comment even"><div class="format_text"><p>The hour! I once sat on the mud until midnight because of that hour, with the shopping getting warm.</p></div></dd></dl></div>
<div class="prev_next"><p class="previous">Previous post: <a href="{base}/2010/05/02/paint/" rel="prev">Painting the Deck Again</a></p></div></div>
<div id="sidebars"><div id="multimedia_box"><div id="image_box"><img class="square" src="{base}/wp-content/themes/thesis_16/rotator/boat.jpg" alt="a boat" width="300" height="300" /></div></div><div id="sidebar_1" class="sidebar"><ul class="sidebar_list"><li class="widget thesis_widget_subscriptions"><h3>Subscribe</h3><p>Get the next post by email.</p></li></ul></div></div></div>
<div id="footer"><p>Get smart with the <a href="http://diythemes.example.com/thesis/">Thesis WordPress Theme</a> from DIYthemes.</p><p><a href="{base}/wp-admin/">WordPress Admin</a></p></div></div></div></body></html>"""
    return html, {
        "language": "en-US",
        "title": title,
        "date": "2010-05-18",
        "body": [text[0], text[1], *points, text[2]],
        "images": [picture(f"{base}/images/tides.jpg")],
        "images_also": [[picture(f"{base}/images/tides.jpg", role="inline")]],
        "authors": ["Perrin Vance"],
    }


@page("http://drehorgel.example.net/2009/08/03/der-letzte-leierkasten/", country="DE")
def wordpress_k2_german() -> tuple[str, Gold]:
    title = "Der letzte Leierkasten"
    text = [
        "Wenn der Wind von Westen kommt, hört man ihn bis zur Spree.",
        "Egon Matz dreht seine Orgel seit 1967, erst für Trinkgeld, später für Touristen und heute vor allem gegen die Stille.",
        "Im Herbst gibt er sie ins Museum. Bis dahin steht er jeden Sonntag an der Brücke.",
    ]
    base = "http://drehorgel.example.net"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="de-DE"><head profile="http://purl.org/uF/2008/03/"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="template" content="K2 1.0" /><title>{title} at Drehorgel</title></head>
<body class="wordpress k2 y2009 m08 d03 h21 single slug-der-letzte-leierkasten category-leute columns-two lang-de">
<div id="skip"><a href="#content" accesskey="2">Zum Inhalt springen</a></div><div id="page"><div id="header"><h1 class="blog-title"><a href="{base}/" accesskey="1">Drehorgel</a></h1><p class="description">Berliner Töne</p><ul class="menu"><li class="page_item blogtab"><a href="{base}/">Blog</a></li><li class="page_item"><a href="{base}/ueber/">Über</a></li></ul></div><hr />
<div class="content"><div id="primary-wrapper"><div id="primary"><div id="notices"></div><a name="startcontent" id="startcontent"></a><div id="current-content" class="hfeed">
<div class="navigation"><div class="nav-previous"><a href="{base}/2009/07/20/hinterhof/" title="Zurück"><span class="meta-nav">&laquo;</span> Hinterhofkino</a></div></div>
<div id="post-52" class="hentry p1 post publish author-tim category-leute y2009 m08 d03 h21">
<div class="entry-head"><h3 class="entry-title"><a href="{base}/2009/08/03/der-letzte-leierkasten/" rel="bookmark" title="Permanenter Link zu „{title}“">{title}</a></h3>
<div class="entry-meta"><span class="chronodata">Veröffentlicht am <abbr class="published" title="2009-08-03T21:14:55+0200">3. August 2009</abbr> von <span class="vcard author"><a href="{base}/author/tim/" class="url fn">Tim Brandau</a></span></span> <span class="entry-category">in <a href="{base}/category/leute/" title="Alle Artikel in Leute" rel="category tag">Leute</a></span>. <span class="entry-comments"><a class="commentslink" href="#comments">1 Kommentar</a></span></div></div>
<div class="entry-content"><p>{text[0]}</p><p style="text-align: center;"><img class="aligncenter" src="{base}/bilder/orgel.jpg" alt="Drehorgel an der Brücke" width="450" height="300" /></p><p style="text-align: center;"><small>Egon Matz an der Oberbaumbrücke. Bild: Tim Brandau</small></p><p>{text[1]}</p><p>{text[2]}</p></div>
<div class="entry-foot"><div class="entry-tags"><span>Schlagwörter:</span> <a href="{base}/tag/musik/" rel="tag">Musik</a></div></div></div>
<div id="comments" class="comments"><h4>1 Antwort auf <em>„{title}“</em></h4><div class="metalinks"><span class="commentsrsslink"><a href="{base}/feed/">Kommentar-Feed</a></span></div><ul id="commentlist"><li id="comment-5" class="comment c1"><div class="comment-head"><a href="#comment-5" class="counter">1</a><span class="comment-author">Moni</span><div class="comment-meta"><a href="#comment-5">4. August 2009 um 07:51</a></div></div><div class="comment-content"><p>Den kenne ich noch von der Jannowitzbrücke! Er hat immer den Hut für die Kinder heruntergehalten.</p></div></li></ul></div></div></div></div>
<hr /><div class="secondary"><div id="sidebar-1"><div class="widget widget_text"><h4>Über</h4><p>Dieses Blog sammelt Geräusche, die verschwinden, und die Leute dazu.</p></div></div></div></div><hr /><div id="footer"><p class="footpoweredby">Powered by <a href="http://wordpress.org/">WordPress</a> and <a href="http://getk2.example.com/">K2</a></p></div></div></body></html>"""
    return html, {
        "section": "Leute",
        "language": "de-DE",
        "title": title,
        "date": "2009-08-03T21:14:55+02:00",
        "body": text,
        "images": [
            picture(f"{base}/bilder/orgel.jpg", "Egon Matz an der Oberbaumbrücke.", "Tim Brandau", "inline")
        ],
        "authors": ["Tim Brandau"],
        "tags": ["Musik"],
        "tags_also": [["Leute", "Musik"]],
    }


@page("https://www.praznik.example.si/2015/09/stari-mlin-spet-melje/")
def wordpress_twenty_fifteen_slovenian() -> tuple[str, Gold]:
    title = "Stari mlin spet melje"
    text = [
        "Po petdesetih letih se je kolo starega mlina ob Krki znova zavrtelo.",
        "Obnovili so ga prostovoljci iz treh vasi, les pa je prispeval domači gozdar.",
        "Prva moka je šla za kruh, ki so ga spekli kar na dvorišču.",
    ]
    base = "https://www.praznik.example.si/wp-content/uploads/2015/09"
    html = f"""<!DOCTYPE html><html lang="sl-SI" class="no-js"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>{title} | Praznik</title><meta name="generator" content="WordPress 4.3.1" /></head>
<body class="single single-post postid-14 single-format-standard"><div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#content">Preskoči na vsebino</a>
<div id="sidebar" class="sidebar"><header id="masthead" class="site-header" role="banner"><div class="site-branding"><p class="site-title"><a href="https://www.praznik.example.si/" rel="home">Praznik</a></p><p class="site-description">Zgodbe iz doline</p><button class="secondary-toggle">Meni in gradniki</button></div></header><div id="secondary" class="secondary"><div id="widget-area" class="widget-area" role="complementary"><aside id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Zadnji prispevki</h2><ul><li><a href="https://www.praznik.example.si/2015/10/trgatev/">Trgatev v dežju</a><span class="post-date">4. oktober 2015</span></li></ul></aside></div></div></div>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main" role="main">
<article id="post-14" class="post-14 post type-post status-publish format-standard has-post-thumbnail hentry category-vas tag-krka"><div class="post-thumbnail"><img width="825" height="510" src="{base}/mlin-825x510.jpg" class="attachment-post-thumbnail wp-post-image" alt="Mlin ob Krki" /></div>
<header class="entry-header"><h1 class="entry-title">{title}</h1></header>
<div class="entry-content">{paragraphs(text[:2])}<div id="attachment_16" style="width: 670px" class="wp-caption alignnone"><img class="size-large wp-image-16" src="{base}/kolo-1024x768.jpg" alt="kolo" width="660" height="495" srcset="{base}/kolo-300x225.jpg 300w, {base}/kolo-1024x768.jpg 1024w" sizes="(max-width: 660px) 100vw, 660px" /><p class="wp-caption-text">Novo kolo tehta skoraj tono. Foto: Jože Hribar</p></div><p>{text[2]}</p></div>
<footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Objavljeno </span><a href="https://www.praznik.example.si/2015/09/stari-mlin-spet-melje/" rel="bookmark"><time class="entry-date published updated" datetime="2015-09-27T17:20:41+00:00">27. september 2015</time></a></span><span class="byline"><span class="author vcard"><span class="screen-reader-text">Avtor </span><a class="url fn n" href="https://www.praznik.example.si/author/maja/">Maja Zupan</a></span></span><span class="cat-links"><span class="screen-reader-text">Kategorije </span><a href="https://www.praznik.example.si/category/vas/" rel="category tag">Vas</a></span><span class="tags-links"><span class="screen-reader-text">Oznake </span><a href="https://www.praznik.example.si/tag/krka/" rel="tag">Krka</a></span></footer></article>
<nav class="navigation post-navigation" role="navigation"><h2 class="screen-reader-text">Navigacija prispevka</h2><div class="nav-links"><div class="nav-next"><a href="https://www.praznik.example.si/2015/10/trgatev/" rel="next"><span class="meta-nav" aria-hidden="true">Naprej</span> <span class="screen-reader-text">Naslednji prispevek:</span> <span class="post-title">Trgatev v dežju</span></a></div></div></nav></main></div></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="site-info"><a href="https://sl.wordpress.org/">Ponosno poganja WordPress</a></div></footer></div></body></html>"""
    return html, {
        "section": "Vas",
        "language": "sl-SI",
        "title": title,
        "date": "2015-09-27T17:20:41+00:00",
        "body": text,
        "images": [
            picture(f"{base}/mlin-825x510.jpg"),
            picture(f"{base}/kolo-1024x768.jpg", "Novo kolo tehta skoraj tono.", "Jože Hribar", "inline"),
        ],
        "authors": ["Maja Zupan"],
        "tags": ["Krka"],
        "tags_also": [["Vas", "Krka"]],
    }


@page("https://www.jordbruksbladet.example.se/nyheter/skorden-raddad/")
def wordpress_enfold_swedish() -> tuple[str, Gold]:
    title = "Skörden räddad i sista stund"
    text = [
        "Regnet kom på onsdagen, två dagar efter att den sista vallen var hemma.",
        "Lantbrukarna på Österlen fick hjälp av grannar med traktorer från tre kommuner.",
        "– Vi körde dygnet runt, säger Karin Ohlsson.",
    ]
    base = "https://www.jordbruksbladet.example.se/wp-content/uploads/2020/08"
    html = f"""<!DOCTYPE html><html lang="sv-SE" class="html_stretched responsive av-preloader-disabled html_header_top html_logo_left html_main_nav_header html_menu_right"><head><meta charset="UTF-8" /><title>{title} &#8211; Jordbruksbladet</title></head>
<body id="top" class="post-template-default single single-post postid-8 stretched open_sans" itemscope="itemscope" itemtype="https://schema.org/WebPage"><div id='wrap_all'>
<header id='header' class='all_colors header_color light_bg_color av_header_top av_logo_left' role="banner"><div id='header_main' class='container_wrap container_wrap_logo'><div class='container av-logo-container'><div class='inner-container'><strong class='logo'><a href='https://www.jordbruksbladet.example.se/'><img src="{base}/logo.png" height="100" width="300" alt='Jordbruksbladet' /></a></strong><nav class='main_menu' data-selectname='Välj en sida' role="navigation"><ul id="avia-menu" class="menu av-main-nav"><li class="menu-item"><a href="/nyheter/"><span class="avia-menu-text">Nyheter</span></a></li></ul></nav></div></div></div></header>
<div id='main' class='all_colors' data-scroll-offset='88'><div class='stretch_full container_wrap alternate_color light_bg_color title_container'><div class='container'><strong class='main-title entry-title '><a href='https://www.jordbruksbladet.example.se/' rel='bookmark' title='Permanent länk: Nyheter' itemprop="headline">Nyheter</a></strong><div class="breadcrumb breadcrumbs avia-breadcrumbs"><div class="breadcrumb-trail"><span class="trail-before"><span class="breadcrumb-title">Du är här:</span></span> <span><a rel="home" href="https://www.jordbruksbladet.example.se" class="trail-begin"><span>Hem</span></a></span> <span class="sep">/</span> <span><a href="https://www.jordbruksbladet.example.se/nyheter/"><span>Nyheter</span></a></span> <span class="sep">/</span> <span class="trail-end">{title}</span></div></div></div></div>
<div class='container_wrap container_wrap_first main_color sidebar_right'><div class='container template-blog template-single-blog '><main class='content units av-content-small alpha av-blog-meta-comments-disabled' role="main" itemprop="mainContentOfPage">
<article class='post-entry post-entry-type-standard post-entry-8 post-loop-1 post-parity-odd post-entry-last single-big with-slider post' itemscope="itemscope" itemtype="https://schema.org/BlogPosting"><div class="big-preview single-big"><a href="{base}/vall-1030x687.jpg" title="Vallskörd på Österlen. Foto: Per Malm"><img loading="lazy" width="845" height="321" src="{base}/vall-845x321.jpg" class="wp-image-9 avia-img-lazy-loading-9 attachment-entry_with_sidebar size-entry_with_sidebar wp-post-image" alt="" /></a></div>
<div class='blog-meta'></div><div class='entry-content-wrapper clearfix standard-content'><header class="entry-content-header"><h1 class='post-title entry-title ' itemprop="headline"><a href='https://www.jordbruksbladet.example.se/nyheter/skorden-raddad/' rel='bookmark' title='Permanent länk: {title}' itemprop="headline">{title}<span class="post-format-icon minor-meta"></span></a></h1><span class='post-meta-infos'><time class='date-container minor-meta updated' >28 augusti, 2020</time><span class='text-sep text-sep-date'>/</span><span class="blog-categories minor-meta">i <a href="https://www.jordbruksbladet.example.se/nyheter/" rel="tag">Nyheter</a> </span><span class="text-sep text-sep-cat">/</span><span class="blog-author minor-meta">av <span class="entry-author-link" itemprop="name"><span class="author"><span class="fn"><a href="https://www.jordbruksbladet.example.se/author/lisa/" title="Inlägg av Lisa Ek" rel="author">Lisa Ek</a></span></span></span></span></span></header>
<div class="entry-content" itemprop="text">{paragraphs(text)}</div><footer class="entry-footer"><div class='av-share-box'><h5 class='av-share-link-description av-no-toggle '>Dela detta inlägg</h5><ul class='av-share-box-list noLightbox'><li class='av-share-link av-social-link-facebook'><a href='#'><span class='avia_hidden_link_text'>Dela på Facebook</span></a></li></ul></div></footer><div class='post_delimiter'></div></div><div class="post_author_timeline"></div>
<span class='hidden'><span class='av-structured-data' itemprop="image" itemscope="itemscope" itemtype="https://schema.org/ImageObject"><span itemprop='url'>{base}/vall.jpg</span><span itemprop='height'>800</span><span itemprop='width'>1200</span></span><span class='av-structured-data' itemprop="publisher" itemtype="https://schema.org/Organization" itemscope="itemscope"><span itemprop='name'>Jordbruksbladet</span></span><span class='av-structured-data' itemprop="author" itemscope="itemscope" itemtype="https://schema.org/Person"><span itemprop='name'>Lisa Ek</span></span><span class='av-structured-data' itemprop="datePublished" content="2020-08-28T09:12:40+02:00">2020-08-28 09:12:40</span><span class='av-structured-data' itemprop="dateModified" itemtype="https://schema.org/dateModified">2020-08-29 10:00:02</span></span></article><div class='single-big'></div></main>
<aside class='sidebar sidebar_right alpha units' role="complementary"><div class='inner_sidebar extralight-border'><section id="newsbox-2" class="widget clearfix newsbox"><h3 class="widgettitle">Senaste nytt</h3><ul class="news-wrap image_size_widget"><li class="news-content post-format-standard"><a class='news-link' title='Mjölkpriset höjs' href='/mjolk/'><span class='news-thumb '></span><strong class='news-headline'>Mjölkpriset höjs<span class='news-time'>30 augusti, 2020 - 08:00</span></strong></a></li></ul></section></div></aside></div></div>
<footer class='container_wrap socket_color' id='socket'><div class='container'><span class='copyright'>© Copyright - Jordbruksbladet - <a rel='nofollow' href='https://kriesi.example.at'>Enfold Theme</a></span></div></footer></div></div></body></html>"""
    photo = ("Vallskörd på Österlen.", "Per Malm")
    return html, {
        "language": "sv-SE",
        "title": title,
        "date": "2020-08-28T09:12:40+02:00",
        "date_modified": "2020-08-29",
        "date_modified_also": [None, "2020-08-29 10:00:02"],
        "body": text,
        "images": [picture(f"{base}/vall-1030x687.jpg", *photo)],
        "images_also": [
            [picture(f"{base}/vall-1030x687.jpg")],
            [picture(f"{base}/vall-1030x687.jpg", "Vallskörd på Österlen. Foto: Per Malm")],
        ],
        "authors": ["Lisa Ek"],
        "tags_also": [["Nyheter"]],
        "breadcrumbs": ["Nyheter"],
    }


@page("https://kulinariet.example.no/artikler/torrfisk-pa-loftet/")
def wordpress_genesis_norwegian() -> tuple[str, Gold]:
    title = "Tørrfisk på loftet"
    text = [
        "Lukten møter deg i trappa, og den gir seg ikke før du er nede igjen.",
        "Her har familien Berg hengt fisk siden 1911, og fortsatt er det vinden fra havet som gjør jobben.",
        "I år ble det fire tonn. Halvparten går til Italia.",
    ]
    links = {"ordboka for tørrfisk": "https://www.fiskeord.example.no/"}
    last = f"Vil du vite hva en rotskjær er? Se {anchors(links)[0]}."
    base = "https://kulinariet.example.no/wp-content/uploads/2016/04"
    html = f"""<!DOCTYPE html><html lang="nb-NO"><head ><meta charset="UTF-8" /><title>{title}</title>{json_ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": "https://kulinariet.example.no/", "name": "Hjem"}}, {"@type": "ListItem", "position": 2, "item": {"@id": "https://kulinariet.example.no/artikler/", "name": "Artikler"}}]})}</head>
<body class="single single-post postid-70 single-format-standard header-full-width content-sidebar genesis-breadcrumbs-visible" itemscope itemtype="https://schema.org/WebPage"><div class="site-container"><ul class="genesis-skip-link"><li><a href="#genesis-content" class="screen-reader-shortcut"> Hopp til hovedinnhold</a></li></ul>
<header class="site-header" itemscope itemtype="https://schema.org/WPHeader"><div class="wrap"><div class="title-area"><p class="site-title" itemprop="headline"><a href="https://kulinariet.example.no/">Kulinariet</a></p><p class="site-description" itemprop="description">Mat med historie</p></div></div></header><nav class="nav-primary" aria-label="Hoved" id="genesis-nav-primary"><div class="wrap"><ul class="menu genesis-nav-menu"><li class="menu-item"><a href="/artikler/"><span itemprop="name">Artikler</span></a></li></ul></div></nav>
<div class="site-inner"><div class="content-sidebar-wrap"><main class="content" id="genesis-content"><div class="breadcrumb">Du er her: <span class="breadcrumb-link-wrap"><a class="breadcrumb-link" href="https://kulinariet.example.no/"><span class="breadcrumb-link-text-wrap">Hjem</span></a></span> <span aria-label="breadcrumb separator">/</span> <span class="breadcrumb-link-wrap"><a class="breadcrumb-link" href="https://kulinariet.example.no/artikler/"><span class="breadcrumb-link-text-wrap">Artikler</span></a></span> <span aria-label="breadcrumb separator">/</span> {title}</div>
<article class="post-70 post type-post status-publish format-standard has-post-thumbnail category-artikler entry" aria-label="{title}" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{title}</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="2016-04-09T07:30:00+02:00">9. april 2016</time> av <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="https://kulinariet.example.no/author/siv/" class="entry-author-link" rel="author" itemprop="url"><span class="entry-author-name" itemprop="name">Siv Aas</span></a></span> <span class="entry-comments-link"><a href="#respond">Legg igjen en kommentar</a></span> </p></header>
<div class="entry-content" itemprop="text"><p><a href="{base}/loft.jpg"><img class="aligncenter size-large wp-image-71" src="{base}/loft-1024x683.jpg" alt="loft" width="700" height="467" /></a></p><p class="wp-caption-text">Loftet er ni meter høyt. Foto: Ola Vik / Nordbilder</p>{paragraphs([*text, last])}</div>
<footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Arkivert under: <a href="/artikler/" rel="category tag">Artikler</a></span> <span class="entry-tags">Stikkord: <a href="/stikkord/fisk/" rel="tag">fisk</a>, <a href="/stikkord/lofoten/" rel="tag">Lofoten</a></span></p></footer></article>
<section class="author-box" itemprop="author" itemscope itemtype="https://schema.org/Person"><img alt='' src='https://secure.gravatar.example.com/f?s=70' class='avatar avatar-70 photo' height='70' width='70' /><h4 class="author-box-title">Om <span itemprop="name">Siv Aas</span></h4><div class="author-box-content" itemprop="description"><p>Siv er kokk og skribent fra Svolvær, og mener at alt er bedre tørket.</p></div></section>
<div class="adjacent-entry-pagination pagination"><div class="pagination-previous alignleft"><a href="/artikler/rabarbra/" rel="prev"><span class="adjacent-post-link">« Rabarbra til folket</span></a></div></div><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Legg igjen en kommentar</h3></div></main>
<aside class="sidebar sidebar-primary widget-area" role="complementary" aria-label="Hovedsidebar"><section id="text-2" class="widget widget_text"><div class="widget-wrap"><h3 class="widgettitle widget-title">Nyhetsbrev</h3><div class="textwidget"><p>Én oppskrift i uka, rett i innboksen.</p></div></div></section></aside></div></div>
<footer class="site-footer"><div class="wrap"><p>Copyright © 2016 · Genesis Framework · Logg inn</p></div></footer></div></body></html>"""
    return html, {
        "language": "nb-NO",
        "title": title,
        "date": "2016-04-09T07:30:00+02:00",
        "body": plains([*text, last]),
        "links": ["https://www.fiskeord.example.no/"],
        "images": [picture(f"{base}/loft.jpg", "Loftet er ni meter høyt.", "Ola Vik / Nordbilder")],
        "authors": ["Siv Aas"],
        "tags": ["fisk", "Lofoten"],
        "tags_also": [["Artikler", "fisk", "Lofoten"]],
        "breadcrumbs": ["Artikler"],
    }

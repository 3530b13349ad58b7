"""Pages as published themes lay them out: Ghost, Kirby, Statamic, Grav, Wagtail, static site generators and others."""

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


@page("https://blog.marine.example.ie/survey-ship-returns/")
def ghost_casper_irish() -> tuple[str, Gold]:
    title = "Survey ship returns from the Porcupine Bank"
    lead = "Six weeks at sea, 1,200 square kilometres of seabed mapped"
    text = [
        "The research vessel docked in Galway on Sunday with new maps of cold-water coral reefs.",
        "The data will be published under an open licence before the summer.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="utf-8" /><link rel="canonical" href="https://blog.marine.example.ie/survey-ship-returns/" />{metas({"og:site_name": "Marine Blog", "og:type": "article", "og:title": title, "og:description": lead, "og:image": "https://blog.marine.example.ie/content/images/2021/03/ship.jpg", "article:published_time": "2021-03-15T08:00:00.000Z", "article:modified_time": "2021-03-16T10:20:31.000Z", "article:tag": "Ships", "generator": "Ghost 4.0"})}</head>
<body class="post-template tag-ships is-head-left-logo"><div class="viewport"><header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo" href="https://blog.marine.example.ie">Marine Blog</a></div><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li></ul></nav><div class="gh-head-actions"><a class="gh-head-button" href="#/portal/signup" data-portal="signup">Subscribe</a></div></div></header>
<div class="site-content"><main id="site-main" class="site-main"><article class="article post tag-ships image-full"><header class="article-header gh-canvas"><section class="article-tag"><a href="/tag/ships/">Ships</a></section><h1 class="article-title">{title}</h1><p class="article-excerpt">{lead}</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/orla/" class="author-avatar"><img class="author-profile-image" src="/content/images/size/w100/orla.jpg" alt="Orla Byrne" /></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/orla/">Orla Byrne</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2021-03-15">15 Mar 2021</time><span class="byline-reading-time"><span class="bull">&bull;</span> 2 min read</span></div></div></section></div>
<figure class="article-image"><img srcset="/content/images/size/w300/2021/03/ship.jpg 300w, /content/images/size/w600/2021/03/ship.jpg 600w, /content/images/size/w2000/2021/03/ship.jpg 2000w" sizes="(min-width: 1400px) 1400px, 92vw" src="/content/images/size/w2000/2021/03/ship.jpg" alt="{title}" /><figcaption>The ship off Slyne Head</figcaption></figure></header>
<section class="gh-content gh-canvas">{paragraphs(text)}<figure class="kg-card kg-image-card kg-card-hascaption"><img src="/content/images/2021/03/coral.jpg" class="kg-image" alt="" loading="lazy" width="2000" height="1333"><figcaption>Coral at 800 metres</figcaption></figure></section></article><section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">Sign up for more like this.</h2><a class="footer-cta-button" href="#/portal" data-portal><div class="footer-cta-input">Enter your email</div><span>Subscribe</span></a></div></section>
<aside class="read-more-wrap outer"><div class="read-more inner"><article class="post-card post"><a class="post-card-image-link" href="/tides/"><img class="post-card-image" src="/content/images/size/w300/tides.jpg" alt="Tides of spring"/></a><div class="post-card-content"><a class="post-card-content-link" href="/tides/"><header class="post-card-header"><h2 class="post-card-title">Tides of spring</h2></header><div class="post-card-excerpt"><p>Why the equinox brings the highest water of the year.</p></div></a><footer class="post-card-meta"><time class="post-card-byline-date" datetime="2021-03-08">8 Mar 2021</time></footer></div></article></div></aside></main></div><footer class="site-footer outer"><section class="copyright"><a href="/">Marine Blog</a> &copy; 2021</section></footer></div></body></html>"""
    base = "https://blog.marine.example.ie"
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2021-03-15T08:00:00+00:00",
        "date_modified": "2021-03-16T10:20:31+00:00",
        "body": text,
        "images": [
            picture(f"{base}/content/images/size/w2000/2021/03/ship.jpg", "The ship off Slyne Head"),
            picture(f"{base}/content/images/2021/03/coral.jpg", "Coral at 800 metres", role="inline"),
        ],
        "authors": ["Orla Byrne"],
        "tags": ["Ships"],
        "section": "Ships",
        "section_also": [None],
    }


@page("https://noter.havnen.example.dk/notes/ny-faergekaj")
def kirby_note_danish() -> tuple[str, Gold]:
    title = "Den nye færgekaj er klar"
    text = [
        "Efter ti måneders arbejde lagde den første færge til ved den nye kaj i morges.",
        "Kajen er hævet en halv meter af hensyn til de stigende vandstande.",
    ]
    html = f"""<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Havnen | {title}</title></head>
<body><div class="page"><header class="header"><a class="logo" href="https://noter.havnen.example.dk">Havnen</a><nav id="menu" class="menu"><a href="https://noter.havnen.example.dk/photography">Billeder</a><a aria-current href="https://noter.havnen.example.dk/notes">Noter</a><a href="https://noter.havnen.example.dk/about">Om os</a></nav></header>
<main><article class="note"><header class="note-header intro"><h1>{title}</h1><time class="note-date">14 april 2020</time><p class="note-tags tags">færge, kaj</p></header><div class="note-text text">{paragraphs(text)}<figure><img alt="" src="https://noter.havnen.example.dk/media/pages/notes/kaj.jpg"><figcaption>Kajen set fra molen</figcaption></figure></div></article></main>
<footer class="footer"><a href="https://noter.havnen.example.dk">&copy; 2020 / Havnen</a><nav class="social"><a href="https://twitter.com/havnen">Twitter</a></nav></footer></div></body></html>"""
    return html, {
        "language": "da",
        "title": title,
        "date": "2020-04-14",
        "body": text,
        "images": [
            picture(
                "https://noter.havnen.example.dk/media/pages/notes/kaj.jpg",
                "Kajen set fra molen",
                role="inline",
            )
        ],
        "tags": ["færge", "kaj"],
        "tags_also": [[]],
    }


@page("https://www.waterschap.example.nl/nieuws/dijk-bij-lobith-versterkt")
def statamic_utility_classes_dutch() -> tuple[str, Gold]:
    title = "Dijk bij Lobith is versterkt"
    text = [
        "De laatste damwand is vorige week geslagen, drie maanden eerder dan gepland.",
        "Fietsers kunnen de dijk vanaf maandag weer gebruiken.",
    ]
    html = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title} | Waterschap</title></head>
<body class="bg-gray-100 font-sans leading-normal text-gray-800"><div class="flex flex-col min-h-screen bg-white"><nav class="flex items-center justify-between flex-wrap py-12 px-4 md:px-8"><a class="font-bold text-xl" href="/">Waterschap</a><ul class="flex"><li class="mr-6"><a class="text-gray-700" href="/nieuws">Nieuws</a></li></ul></nav>
<main><div class="relative mx-auto max-w-5xl"><div class="mx-auto max-w-2xl"><article><header class="mb-10 sm:mb-14"><h1 class="text-[clamp(2.6rem,5vw,3.75rem)] leading-[1.1] font-[750] tracking-tighter text-pretty">{title.replace("is versterkt", "is&nbsp;versterkt")}</h1><div class="mt-7 flex flex-wrap items-baseline gap-x-4 gap-y-2 text-base leading-[1.8] text-gray-500"><time class="tabular-nums" datetime="2024-11-05">5 november 2024</time><span class="flex flex-wrap gap-x-3 gap-y-1"><a href="/onderwerpen/dijken" class="text-teal underline">Dijken</a></span></div></header><div class="prose max-w-[65ch] text-lg leading-[1.8] wrap-anywhere">{paragraphs(text)}</div><div class="my-14 flex justify-center text-teal" aria-hidden="true"><svg class="h-8 w-12"></svg></div></article>
<section class="mt-16" aria-labelledby="read-next"><h2 id="read-next" class="flex items-center gap-4 text-base font-medium text-gray-500">Lees verder</h2><div class="mt-10 space-y-14"><article><h3 class="text-2xl"><a href="/nieuws/gemaal">Nieuw gemaal in gebruik</a></h3><time datetime="2024-10-21">21 oktober 2024</time><p>Het gemaal pompt per minuut duizend kuub water weg.</p></article></div></section><div class="mt-12"><a href="/nieuws" class="group inline-flex min-h-12 items-center gap-3 font-medium text-teal">Al het nieuws</a></div></div></div></main><footer class="bg-gray-800 text-white"><p>Waterschap</p></footer></div></body></html>"""
    return html, {
        "language": "nl",
        "title": title,
        "date": "2024-11-05",
        "body": text,
        "tags": ["Dijken"],
        "tags_also": [[]],
    }


@page("https://www.otok.example.hr/novosti/nova-trajektna-linija")
def grav_quark_croatian() -> tuple[str, Gold]:
    title = "Nova trajektna linija od lipnja"
    sub = "Trajekt će ploviti pet puta dnevno"
    text = [
        "Od prvog lipnja otok će s kopnom povezivati i večernja linija.",
        "Karte se mogu kupiti putem interneta i na blagajni u luci.",
    ]
    html = f"""<!DOCTYPE html><html lang="hr"><head><meta charset="utf-8" /><title>{title} | Općina</title><meta name="generator" content="GravCMS" /></head>
<body id="top" class="header-fixed"><div id="page-wrapper"><section id="header" class="section"><section class="container"><nav class="navbar"><section class="navbar-section logo"><a href="/" class="navbar-brand mr-10">Općina</a></section><section class="navbar-section desktop-menu"><nav class="dropmenu animated"><ul><li><a href="/novosti" class="active">Novosti</a></li></ul></nav></section></nav></section></section>
<section id="start"><section id="body-wrapper" class="section blog-listing"><section class="container grid-lg"><div id="breadcrumbs" itemscope itemtype="http://schema.org/BreadcrumbList"><i class="fa fa-location-arrow"></i> <span itemprop="itemListElement"><a itemprop="item" href="/"><span itemprop="name">Početna</span></a></span> <i class="fa fa-angle-right"></i> <span><a itemprop="item" href="/novosti"><span itemprop="name">Novosti</span></a></span> <i class="fa fa-angle-right"></i> <span><span itemprop="name">{title}</span></span></div>
<div class="columns"><div id="item" class="column col-9 col-md-12 extra-spacing"><div class="content-item h-entry"><div class="content-title text-center"><h2 class="p-name mt-1">{title}</h2><h3 >{sub}</h3><span class="list-blog-date"><time class="dt-published" datetime="2019-05-17T00:00:00+02:00"><i class="fa fa-calendar"></i> 17. svibnja 2019.</time></span><span class="tags"><a class="label label-rounded label-secondary p-category" href="/novosti/tag:promet">promet</a></span></div><div class="e-content">{paragraphs(text)}</div></div>
<p class="prev-next text-center"><a class="btn" href="/novosti/cisto-more"><i class="fa fa-angle-left"></i> Prethodna objava</a></p></div><div id="sidebar" class="column col-3 col-md-12"><div class="sidebar-content"><h4>Jednostavno pretraživanje</h4><input class="form-input" type="text"/></div><div class="sidebar-content"><h4>Popularne oznake</h4><span class="tags"><a class="label" href="/novosti/tag:more">more</a></span></div></div></div></section></section></section><section id="footer" class="section bg-gray"><section class="container"><p>Općina</p></section></section></div></body></html>"""
    return html, {
        "language": "hr",
        "title": title,
        "lead": sub,
        "lead_also": [None],
        "date": "2019-05-17",
        "date_also": ["2019-05-17T00:00:00+02:00"],
        "body": text,
        "body_also": [[sub, *text]],
        "tags": ["promet"],
        "breadcrumbs": ["Novosti"],
    }


@page("https://www.statistikaamet.example.ee/blog/puidu-hind/")
def wagtail_bakery_estonian_english() -> tuple[str, Gold]:
    title = "Why timber became cheaper"
    lead = "The price of spruce logs fell by a fifth within three months."
    text = [
        "Sawmills bought less timber in the second quarter because construction slowed down in Sweden and Finland.",
        "Exports of sawn wood fell by 11 per cent compared with the year before.",
    ]
    html = f"""<!DOCTYPE html><html class="no-js" lang="en"><head><meta charset="utf-8" /><title>{title}</title><meta name="description" content="" /></head>
<body class="template-blogpage" id="body"><header class="header clearfix"><div class="container"><div class="navigation"><a href="/" class="navigation__logo">Statistics</a><nav class="navigation__items"><ul><li class="presentation active"><a href="/blog/">Blog</a></li></ul></nav></div></div></header><div class="container"><nav class="breadcrumb-container" aria-label="Breadcrumb"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/blog/">Blog</a></li><li class="active">{title}</li></ol></nav></div>
<main id="main-content"><div class="base-header hero" ><div class="base-header__img" style="background-image:url(/media/images/logs.fill-1920x600.jpg)"></div><div class="container"><div class="row"><div class="col-md-7"><h1>{title}</h1></div></div></div></div>
<div class="container"><div class="row"><div class="col-md-8"><p class="intro">{lead}</p><div class="blog-meta"><div class="blog-avatars"><div class="author"><img alt="Tiina" class="blog-avatar" height="50" src="/media/images/tiina.jpg" width="50"> Tiina Kask</div></div><div class="blog-byline">
                            Sept. 4, 2019
                        </div></div><div class="block-paragraph_block">{paragraphs(text)}</div><div class="block-image_block"><figure><img alt="Sawmill" height="338" src="/media/images/saw.width-600.jpg" width="600"><figcaption>A sawmill in Võru - Photo: Mart Org</figcaption></figure></div>
                    Tagged with:<br /><a href="/blog/tags/forestry/" class="btn btn-sm">Forestry</a></div></div></div></main><footer><p>Statistics</p></footer></body></html>"""
    base = "https://www.statistikaamet.example.ee"
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2019-09-04",
        "body": text,
        "images": [
            picture(f"{base}/media/images/saw.width-600.jpg", "A sawmill in Võru", "Mart Org", "inline")
        ],
        "images_also": [
            [picture(f"{base}/media/images/saw.width-600.jpg", "A sawmill in Võru -", "Mart Org", "inline")]
        ],
        "authors": ["Tiina Kask"],
        "tags": ["Forestry"],
        "breadcrumbs": ["Blog"],
    }


@page("https://news.trust.example.scot/articles/peatland-day/")
def wagtail_news_utility_classes() -> tuple[str, Gold]:
    title = "A hundred volunteers restore a bog"
    lead = "On Peatland Day, ditches dug in the 1950s were blocked with 300 wooden dams."
    text = [
        "The bog above Loch Ard lost more water every summer until the ditches were blocked.",
        "“You can already see the moss coming back,” said ranger Fiona Reid.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8" /><title>{title} | Trust News</title></head>
<body class="bg-white text-grey-800"><header class="site-padding site-container flex py-6"><a href="/" class="text-xl">Trust News</a><nav><ul class="flex gap-4"><li><a href="/articles/">Articles</a></li></ul></nav></header><main id="main">
<nav aria-label="Breadcrumb" class="site-padding site-container"><ol class="flex"><li><a href="/">Home</a></li><li><a href="/articles/">Articles</a></li></ol></nav><div class="site-padding site-container gap-10 pt-20 md:pt-28 pb-10 flex flex-col lg:flex-row"><div class="max-w-[872px]"><p class="text-sm md:text-base text-grey-700 font-codepro pt-0 pb-10"><span class="text-sm md:text-base text-mackerel-300 font-medium uppercase">
                Nature
            </span><svg class="inline fill-current w-4 h-4"></svg><svg class="inline -ml-1 w-4 h-4"></svg><span class="text-sm md:text-base text-grey-700">
                30 July 2023
            </span></p><h1 class="font-serif4 font-bold text-4xl lg:text-7xl">
            {title}
        </h1><p class="pt-7 rich-text">
            {lead}
        </p></div><div class="lg:self-end lg:ml-auto flex flex-row items-center gap-3 text-sm text-grey-700 font-codepro"><img src="/media/images/fiona.webp" width="60" height="60" alt="" class="w-10 h-10 rounded-full"/>
        Callum Ross
    </div></div>
<div class="site-padding site-container pb-10 md:pb-20"><div class="bg-mackerel-300 pr-10 overflow-hidden w-full max-h-[350px]"><picture><source srcset="/media/images/bog.width-1000.webp 1x, /media/images/bog.width-2000.webp 2x" type="image/webp" /><img src="/media/images/bog.width-1000.jpg" width="1000" height="667" alt="People with spades" class="aspect-video w-full object-cover"/></picture></div><p class="text-sm leading-6 py-5">Volunteers at work above Loch Ard</p></div>
<div class="streamfield"><div class="block-paragraph"><div class="site-container site-padding rich-text max-w-prose">{paragraphs(text)}</div></div></div>
<section class="site-container related"><h2 class="text-2xl">Related articles</h2><ul class="grid grid-cols-3"><li><a href="/articles/otters/"><h3>Otters in the canal</h3></a></li></ul></section></main><footer class="site-footer"><p>© Trust</p></footer></body></html>"""
    base = "https://news.trust.example.scot"
    shot = "Volunteers at work above Loch Ard"
    return html, {
        "language": "en-GB",
        "title": title,
        "lead": lead,
        "date": "2023-07-30",
        "body": text,
        "images": [picture(f"{base}/media/images/bog.width-2000.webp", shot)],
        "images_also": [
            [picture(f"{base}/media/images/bog.width-1000.jpg", shot)],
            [picture(f"{base}/media/images/bog.width-1000.webp", shot)],
        ],
        "authors": ANY,
        "tags": ANY,
        "breadcrumbs": ["Articles"],
    }


@page("https://data.example.gov.sk/aktuality/nova-mapa-cyklotras/")
def jekyll_minimal_mistakes_slovak() -> tuple[str, Gold]:
    title = "Nová mapa cyklotrás"
    text = [
        "Ministerstvo dopravy zverejnilo mapu všetkých značených cyklotrás na Slovensku.",
        "Údaje sú dostupné vo formátoch GPX a GeoJSON a aktualizujú sa každý mesiac.",
    ]
    html = f"""<!doctype html><html lang="sk" class="no-js"><head><meta charset="utf-8"><title>{title} - Otvorené údaje</title>{metas({"description": text[0], "og:type": "article", "og:title": title, "og:description": text[0], "article:published_time": "2021-06-03T00:00:00+00:00"})}</head>
<body class="layout--single"><nav class="skip-links"><ul><li><a href="#main" class="screen-reader-shortcut">Skip to content</a></li></ul></nav><div class="masthead"><div class="masthead__inner-wrap"><div class="masthead__menu"><nav id="site-nav" class="greedy-nav"><a class="site-title" href="/">Otvorené údaje</a><ul class="visible-links"><li class="masthead__menu-item"><a href="/aktuality/">Aktuality</a></li></ul></nav></div></div></div>
<div class="initial-content"><nav class="breadcrumbs"><ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement"><a href="/" itemprop="item"><span itemprop="name">Domov</span></a></li><span class="sep">/</span><li><a href="/aktuality/" itemprop="item"><span itemprop="name">Aktuality</span></a></li><span class="sep">/</span><li class="current">{title}</li></ol></nav><div id="main" role="main"><div class="sidebar sticky"><div itemscope itemtype="https://schema.org/Person"><div class="author__content"><h3 class="author__name" itemprop="name">Tím otvorených údajov</h3><div class="author__bio" itemprop="description"><p>Pomáhame úradom zverejňovať údaje.</p></div></div></div></div>
<article class="page" itemscope itemtype="https://schema.org/CreativeWork"><meta itemprop="headline" content="{title}"><meta itemprop="description" content="{text[0]}"><meta itemprop="datePublished" content="2021-06-03T00:00:00+00:00"><meta itemprop="dateModified" content="2021-06-10T00:00:00+00:00"><div class="page__inner-wrap"><header><h1 id="page-title" class="page__title" itemprop="headline">{title}</h1><p class="page__meta"><span class="page__meta-readtime"><i class="far fa-clock" aria-hidden="true"></i>1 minúta čítania</span></p></header>
<section class="page__content" itemprop="text"><aside class="sidebar__right"><nav class="toc"><header><h4 class="nav__title"><i class="fas fa-file-alt"></i> Na tejto stránke</h4></header><ul class="toc__menu"><li><a href="#stiahnut">Stiahnuť</a></li></ul></nav></aside>{paragraphs(text)}<h2 id="stiahnut">Stiahnuť<a class="header-link" href="#stiahnut" title="Permalink"><span class="sr-only">Permalink</span><i class="fas fa-link"></i></a></h2><p><a href="/data/cyklotrasy.zip">Všetky trasy</a></p></section>
<footer class="page__meta"><p class="page__taxonomy"><strong><i class="fas fa-fw fa-tags" aria-hidden="true"></i> Štítky: </strong><span itemprop="keywords"><a href="/tags/#doprava" class="page__taxonomy-item p-category" rel="tag">doprava</a></span></p><p class="page__date"><strong><i class="fas fa-fw fa-calendar-alt" aria-hidden="true"></i> Aktualizované:</strong> <time class="dt-published" datetime="2021-06-10T00:00:00+00:00">10. júna 2021</time></p></footer><section class="page__share"><h4 class="page__share-title">Zdieľať</h4><a href="https://twitter.com/intent/tweet?text=x" class="btn btn--twitter"><span> Twitter</span></a></section><nav class="pagination"><a href="/aktuality/parkoviska/" class="pagination--pager" title="Parkoviská">Predchádzajúce</a></nav></div></article>
<div class="page__related"><h2 class="page__related-title">Mohlo by sa vám páčiť</h2><div class="grid__wrapper"><div class="grid__item"><article class="archive__item"><h3 class="archive__item-title no_toc"><a href="/aktuality/parkoviska/" rel="permalink">Parkoviská v mestách</a></h3><p class="archive__item-excerpt">Počty miest v piatich krajských mestách.</p></article></div></div></div></div></div><div id="footer" class="page__footer"><footer><div class="page__footer-copyright">&copy; 2021 Otvorené údaje</div></footer></div></body></html>"""
    base = "https://data.example.gov.sk"
    return html, {
        "language": "sk",
        "title": title,
        "date": "2021-06-03T00:00:00+00:00",
        "date_also": ["2021-06-03"],
        "date_modified": "2021-06-10T00:00:00+00:00",
        "date_modified_also": ["2021-06-10"],
        "body": [*text, "Stiahnuť", "Všetky trasy"],
        "links": [f"{base}/data/cyklotrasy.zip"],
        "attachments": [file(f"{base}/data/cyklotrasy.zip", "Všetky trasy")],
        "authors": ANY,
        "tags": ["doprava"],
        "breadcrumbs": ["Aktuality"],
    }


@page("https://dienste.stadt.example.de/blog/2023/11/online-antrag/")
def mkdocs_material_blog_german() -> tuple[str, Gold]:
    title = "Wohnsitz online ummelden"
    text = [
        "Seit heute können Bürgerinnen und Bürger ihren Wohnsitz vollständig online ummelden.",
        "Der neue Aufkleber für den Ausweis kommt innerhalb einer Woche mit der Post.",
    ]
    html = f"""<!doctype html><html lang="de" class="no-js"><head><meta charset="utf-8"><meta name="author" content="Digitale Dienste"><meta name="generator" content="mkdocs-1.5.3, mkdocs-material-9.4.8"><title>{title} - Digitale Dienste</title></head>
<body dir="ltr" data-md-color-scheme="default"><div data-md-component="skip"><a href="#wohnsitz" class="md-skip">Zum Inhalt</a></div><header class="md-header" data-md-component="header"><nav class="md-header__inner md-grid" aria-label="Kopfzeile"><div class="md-header__title"><div class="md-header__topic"><span class="md-ellipsis">Digitale Dienste</span></div><div class="md-header__topic" data-md-component="header-topic"><span class="md-ellipsis">{title}</span></div></div></nav></header>
<div class="md-container" data-md-component="container"><main class="md-main" data-md-component="main"><div class="md-main__inner md-grid"><div class="md-sidebar md-sidebar--primary"><nav class="md-nav md-nav--primary"><ul class="md-nav__list"><li class="md-nav__item md-nav__item--active"><a href="../../../" class="md-nav__link"><span class="md-ellipsis">Blog</span></a></li></ul></nav></div>
<div class="md-content md-content--post" data-md-component="content"><div class="md-sidebar md-sidebar--post" data-md-component="sidebar" data-md-type="navigation"><div class="md-sidebar__scrollwrap"><div class="md-sidebar__inner md-post"><nav class="md-nav md-nav--primary"><div class="md-post__back"><div class="md-nav__title md-nav__container"><a href="../../../" class="md-nav__link"><span class="md-ellipsis">Zurück zur Übersicht</span></a></div></div><div class="md-post__authors md-typeset"><div class="md-profile md-post__profile"><span class="md-author md-author--long"><img src="/assets/k.jpg" alt="Karla Voss"></span><span class="md-profile__description"><strong>Karla Voss</strong><br>Projektleitung</span></div></div><ul class="md-post__meta md-nav__list"><li class="md-nav__item md-nav__item--section"><div class="md-post__title"><span class="md-ellipsis">Metadaten</span></div><nav class="md-nav"><ul class="md-nav__list"><li class="md-nav__item"><div class="md-nav__link"><svg viewBox="0 0 24 24"></svg><time datetime="2023-11-09 00:00:00" class="md-ellipsis">9. November 2023</time></div></li><li class="md-nav__item"><div class="md-nav__link"><svg viewBox="0 0 24 24"></svg><time datetime="2023-11-20 00:00:00" class="md-ellipsis">20. November 2023</time></div></li><li class="md-nav__item"><div class="md-nav__link"><span class="md-ellipsis">in <a href="../../../category/meldewesen/">Meldewesen</a></span></div></li><li class="md-nav__item"><div class="md-nav__link"><span class="md-ellipsis">1 Minute Lesezeit</span></div></li></ul></nav></li></ul></nav></div></div></div>
<article class="md-content__inner md-typeset"><h1 id="wohnsitz">{title}<a class="headerlink" href="#wohnsitz" title="Permanent link">&para;</a></h1>{paragraphs(text)}</article></div></div></main><footer class="md-footer"><div class="md-footer-meta md-typeset"><div class="md-copyright">Made with <a href="https://squidfunk.github.io/mkdocs-material/">Material for MkDocs</a></div></div></footer></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2023-11-09",
        "date_modified": None,
        "date_modified_also": ["2023-11-20"],
        "body": text,
        "authors": ["Karla Voss"],
        "authors_also": [[], ["Digitale Dienste"]],
        "tags": ANY,
        "section": ANY,
    }


@page("https://open.registry.example.org/blog/2022/02/18/winter-release/")
def hugo_docsy_english() -> tuple[str, Gold]:
    title = "Winter release of the land registry"
    lead = "Parcels can now be searched by postcode"
    text = [
        "The winter release brings search by postcode and a map of all parcels sold since 2010.",
        "Municipalities can correct house numbers themselves from 1 March.",
    ]
    html = f"""<!doctype html><html itemscope itemtype="http://schema.org/WebPage" lang="en" class="no-js"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.92.1" /><title>{title} | Open Registry</title>{metas({"description": lead, "og:title": title, "og:description": lead, "og:type": "article", "article:section": "blog", "article:published_time": "2022-02-18T00:00:00+00:00", "article:modified_time": "2022-02-21T10:11:12+01:00"})}<meta itemprop="name" content="{title}"><meta itemprop="datePublished" content="2022-02-18T00:00:00+00:00" /></head>
<body class="td-page td-blog"><header><nav class="js-navbar-scroll navbar navbar-expand navbar-dark flex-column flex-md-row td-navbar"><a class="navbar-brand" href="/"><span class="font-weight-bold">Open Registry</span></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link active" href="/blog/"><span class="active">Blog</span></a></li></ul></nav></header>
<div class="container-fluid td-outer"><div class="td-main"><div class="row flex-xl-nowrap"><div class="col-12 col-md-3 col-xl-2 td-sidebar d-print-none"><div id="td-sidebar-menu"><nav class="td-sidebar-nav"><ul><li><a href="/blog/" class="align-left td-sidebar-link">Blog</a><ul><li><a href="/blog/2022/02/18/winter-release/" class="td-sidebar-link active">{title}</a></li><li><a href="/blog/2021/10/04/autumn/" class="td-sidebar-link">Autumn release of the land registry</a></li></ul></li></ul></nav></div></div>
<div class="d-none d-xl-block col-xl-2 td-toc d-print-none"><div class="td-page-meta ml-2 pb-1 pt-2 mb-0"><a href="https://github.com/example/registry/edit/main/winter.md" target="_blank"><i class="fa fa-edit fa-fw"></i> Edit this page</a><a href="https://github.com/example/registry/issues/new" target="_blank">Create documentation issue</a></div><nav id="TableOfContents"></nav></div>
<main class="col-12 col-md-9 col-xl-8 pl-md-5 pr-md-4" role="main"><a class="btn btn-lg -bg-orange td-rss-button d-none d-lg-block" href="/blog/index.xml" target="_blank">RSS <i class="fa fa-rss ml-2"></i></a><nav aria-label="breadcrumb" class="d-none d-md-block d-print-none"><ol class="breadcrumb spb-1"><li class="breadcrumb-item"><a href="/blog/">Blog</a></li><li class="breadcrumb-item active" aria-current="page"><a href="/blog/2022/02/18/winter-release/">{title}</a></li></ol></nav>
<div class="td-content"><h1>{title}</h1><div class="lead">{lead}</div><div class="td-byline mb-4">By <b>Mara Lind</b> |<time datetime="2022-02-18" class="text-muted">Friday, February 18, 2022</time></div><header class="article-meta"><div class="taxonomy taxonomy-terms-article taxo-tags"><h5 class="taxonomy-title">Tags:</h5><ul class="taxonomy-terms"><li><a class="taxonomy-term" href="/tags/release/" data-taxonomy-term="release"><span class="taxonomy-label">release</span></a></li></ul></div><p class="reading-time"><i class="fa fa-clock" aria-hidden="true"></i>&nbsp; One minute read</p></header>{paragraphs(text)}<ul class="list-unstyled d-flex justify-content-between align-items-center mb-0 pt-5"><li><a href="/blog/2021/10/04/autumn/" aria-label="Previous" class="btn btn-primary">← Previous</a></li><a aria-label="Next" class="btn btn-primary disabled">Next →</a></ul><div class="text-muted mt-5 pt-3 border-top">Last modified February 21, 2022: <a href="https://github.com/example/registry/commit/1a2b3c">Fix typo (1a2b3c)</a></div></div></main></div></div>
<footer class="bg-dark py-5 row d-print-none"><small class="text-white">&copy; 2022 Open Registry</small></footer></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2022-02-18T00:00:00+00:00",
        "date_also": ["2022-02-18"],
        "date_modified": "2022-02-21T10:11:12+01:00",
        "body": text,
        "authors": ["Mara Lind"],
        "section": "Blog",
        "section_also": ["blog"],
        "tags": ["release"],
        "breadcrumbs": ["Blog"],
    }


@page("https://www.junta.example.pt/noticias/feira-do-livro/")
def hugo_ananke_portuguese() -> tuple[str, Gold]:
    title = "Feira do livro volta ao jardim"
    text = [
        "A feira do livro regressa ao jardim municipal entre 27 de maio e 5 de junho com quarenta editoras.",
        "Os horários das sessões de autógrafos serão divulgados na próxima semana.",
    ]
    html = f"""<!DOCTYPE html><html lang="pt-pt"><head><meta charset="utf-8"><title>{title} | Junta de Freguesia</title><meta name="generator" content="Hugo 0.90.1"></head>
<body class="ma0 avenir bg-near-white"><header><div class="bg-black"><nav class="pv3 ph3 ph4-ns" role="navigation"><div class="flex-l justify-between items-center center"><a href="/" class="f3 fw2 hover-white no-underline white-90 dib">Junta de Freguesia</a><ul class="pl0 mr3"><li class="list f5 f4-ns fw4 dib pr3"><a class="hover-white no-underline white-90" href="/noticias/">Notícias</a></li></ul></div></nav></div></header>
<main class="pb7" role="main"><article class="flex-l flex-wrap justify-between mw8 center ph3 ph0-l"><header class="mt4 w-100"><aside class="instapaper_ignoref b helvetica tracked">NOTÍCIAS</aside><div id="sharing" class="mt3"><a href="https://www.facebook.com/sharer.php?u=x" class="facebook no-underline" aria-label="share on Facebook"><svg></svg></a></div><h1 class="f1 athelas mb1">{title}</h1><time class="f6 mv4 dib tracked" datetime="2022-05-12T09:00:00+01:00">maio 12, 2022</time><span class="f6 mv4 dib tracked"> - 1 minuto de leitura </span><span class="f6 mv4 dib tracked"> - 142 palavras</span></header><div class="nested-copy-line-height lh-copy serif f4 nested-links nested-img mid-gray pr4-l w-two-thirds-l">{paragraphs(text)}<ul class="pa0"><li class="list"><a href="/tags/cultura" class="link f5 grow no-underline br-pill ba ph3 pv2 mb2 dib black sans-serif">cultura</a></li></ul><div class="mt6 instapaper_ignoref"></div></div>
<aside class="w-30-l mt6-l"><div class="bg-light-gray pa3 nested-list-reset nested-copy-line-height nested-links"><p class="f5 b mb3">Relacionados</p><ul class="pa0 list"><li class="mb2"><a href="/noticias/biblioteca/">Biblioteca aberta ao sábado</a></li></ul></div></aside></article></main><footer class="bg-black bottom-0 w-100 pa3" role="contentinfo"><a class="f4 fw4 hover-white no-underline white-70" href="/">&copy;  Junta de Freguesia 2022</a></footer></body></html>"""
    return html, {
        "language": "pt-pt",
        "title": title,
        "date": "2022-05-12T09:00:00+01:00",
        "date_also": ["2022-05-12"],
        "body": text,
        "tags": ["cultura"],
        "tags_also": [[]],
    }


@page("https://www.gmina.example.pl/blog/nowa-swietlica/")
def eleventy_base_blog_polish() -> tuple[str, Gold]:
    title = "Nowa świetlica w Zalesiu"
    text = [
        "W sobotę otworzyliśmy świetlicę wiejską w Zalesiu, na którą mieszkańcy czekali siedem lat.",
        "Świetlica będzie czynna codziennie od 15 do 20.",
    ]
    html = f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content="Aktualności gminy"></head>
<body><a href="#skip" class="visually-hidden">Przejdź do treści</a><header><a href="/" class="home-link">Gmina</a><nav><h2 class="visually-hidden">Menu główne</h2><ul class="nav"><li class="nav-item"><a href="/blog/">Archiwum</a></li><li class="nav-item"><a href="/about/">O gminie</a></li></ul></nav></header>
<main id="skip"><h1>{title}</h1><ul class="post-metadata"><li><time datetime="2023-09-18">18 September 2023</time></li><li><a href="/tags/solectwa/" class="post-tag">sołectwa</a>, </li><li><a href="/tags/inwestycje/" class="post-tag">inwestycje</a></li></ul>{paragraphs(text)}<ul class="links-nextprev"><li class="links-nextprev-prev">← Poprzedni<br> <a href="/blog/dozynki/">Dożynki gminne</a></li><li class="links-nextprev-next">Następny →<br><a href="/blog/droga/">Remont drogi do Lasku</a></li></ul></main><footer></footer></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "date": "2023-09-18",
        "body": text,
        "tags": ["sołectwa", "inwestycje"],
    }


@page("https://pamatky.example.cz/posts/rotunda-po-oprave/")
def astro_paper_czech() -> tuple[str, Gold]:
    title = "Rotunda po opravě"
    text = [
        "Rotunda svatého Jiří se po dvouleté opravě otevírá veřejnosti.",
        "Restaurátoři odkryli nástěnné malby z konce dvanáctého století.",
    ]
    html = f"""<!doctype html><html lang="cs"><head><meta charset="UTF-8"><meta name="generator" content="Astro v4.3.1"><title>{title}</title>{metas({"title": title, "description": text[0], "author": "Památkový úřad", "og:title": title, "og:description": text[0], "og:image": "https://pamatky.example.cz/posts/rotunda-po-oprave.png", "article:published_time": "2024-01-22T09:00:00.000Z", "article:modified_time": "2024-01-26T09:00:00.000Z"})}{json_ld({"@context": "https://schema.org", "@type": "BlogPosting", "headline": title, "datePublished": "2024-01-22T09:00:00.000Z", "dateModified": "2024-01-26T09:00:00.000Z", "author": [{"@type": "Person", "name": "Památkový úřad"}]})}</head>
<body><header class="astro-a1"><a id="skip-to-content" href="#main-content" class="absolute -top-full">Přejít na obsah</a><div class="nav-container"><div class="top-nav-wrap"><a href="/" class="logo whitespace-nowrap">Památky</a><nav id="nav-menu"><ul id="menu-items"><li><a href="/posts/">Zprávy</a></li></ul></nav></div></div></header><div class="mx-auto flex w-full max-w-3xl justify-start px-2"><button class="focus-outline mb-2 mt-8 flex hover:opacity-75" onclick="history.back()"><svg><path d="M1 1"></path></svg><span>Zpět</span></button></div>
<main id="main-content" class="astro-v5"><h1 class="post-title astro-v5">{title}</h1><div class="flex items-center space-x-2 opacity-80 my-2"><svg class="scale-100 inline-block h-6 w-6"><path d="M7 11h2"></path></svg><span class="italic text-base">Aktualizováno:</span><span class="italic text-base"><time datetime="2024-01-26T09:00:00.000Z">26. ledna 2024</time><span aria-hidden="true"> | </span><span class="sr-only">&nbsp;v&nbsp;</span>10:00</span></div><article id="article" role="article" class="prose mx-auto mt-8 max-w-3xl astro-v5">{paragraphs(text)}</article><ul class="my-8"><li class="inline-block my-1 underline-offset-4"><a href="/tags/romanika/" class="text-sm pr-2"><svg></svg>&nbsp;<span>romanika</span></a></li></ul><div class="flex flex-col-reverse items-center justify-between gap-6"><button id="back-to-top" class="focus-outline whitespace-nowrap py-1"><span>Zpět nahoru</span></button><div class="social-icons"><span class="italic">Sdílet příspěvek:</span><div class="text-center"><a href="https://wa.me/?text=x" class="link-button"><span class="sr-only">Sdílet přes WhatsApp</span></a></div></div></div></main>
<footer class="mt-auto"><div class="copyright-wrapper"><span>Copyright &#169; 2024</span></div></footer></body></html>"""
    return html, {
        "language": "cs",
        "title": title,
        "date": "2024-01-22T09:00:00+00:00",
        "date_modified": "2024-01-26T09:00:00+00:00",
        "body": text,
        "authors": ["Památkový úřad"],
        "tags": ["romanika"],
        "tags_also": [[]],
    }


@page("https://blog.archives.example.mt/open-reading-room")
def orchard_core_blog_maltese() -> tuple[str, Gold]:
    title = "The reading room opens on Saturdays"
    sub = "Longer hours until the end of May"
    text = [
        "From 4 February the reading room of the National Archives is open on Saturdays from 9.00 to 13.00.",
        "Readers are asked to order their files by Thursday noon.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-MT"><head><title>{title}</title><meta charset="utf-8"></head>
<body dir="ltr"><nav class="navbar navbar-default navbar-custom navbar-fixed-top"><div class="container-fluid"><a class="navbar-brand" href="/">Archives Blog</a><ul class="nav navbar-nav navbar-right"><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></div></nav>
<header class="intro-header" style="background-image: url('/media/reading-room.jpg')"><div class="container"><div class="row"><div class="col-lg-8 col-lg-offset-2 col-md-10 col-md-offset-1"><div class="post-heading"><h1>{title}</h1><h2 class="subheading">
                            {sub}
                        </h2><span class="meta">
                            Posted by <a href="#">rborg</a> on January 27, 2023
                        </span></div></div></div></div></header>
<main><div class="container"><div class="row"><div class="col-lg-8 col-lg-offset-2 col-md-10 col-md-offset-1">{paragraphs(text)}</div></div></div></main><hr><footer><div class="container"><ul class="list-inline text-center"><li><a href="#"><span class="fa-stack fa-lg"></span></a></li></ul><p class="copyright text-muted">Copyright &copy; Archives 2023</p></div></footer></body></html>"""
    return html, {
        "language": "en-MT",
        "title": title,
        "lead": sub,
        "date": "2023-01-27",
        "body": text,
        "authors": ["rborg"],
        "authors_also": [[]],
    }


@page("https://www.consumer.example.gov/about-us/newsroom/fees-on-accounts/")
def american_consumer_bureau_wagtail() -> tuple[str, Gold]:
    title = "Bureau Acts on Hidden Fees on Savings Accounts"
    text = [
        "WASHINGTON, D.C. – Today the Bureau proposed a rule that would ban fees which banks charge without notice.",
        "“People should not lose their savings to surprises,” said the Director.",
        'The proposal can be read at <a href="https://files.consumer.example.gov/f/documents/fees_nprm.pdf">this link</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en" class="no-js" prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#"><head><meta charset="utf-8"><title>{title} | Consumer Bureau</title>{metas({"description": title, "og:title": f"{title} | Consumer Bureau", "og:type": "article", "article:author": "https://www.facebook.com/Bureau"})}</head>
<body><a class="skip-nav-link" href="#main">Skip to main content</a><div class="m-global-banner"><div class="wrapper">An official website of the United States Government</div></div><header class="o-header"><div class="wrapper"><a class="o-header_logo" href="/">Consumer Bureau</a></div></header>
<main class="content content__2-1 content__bleedbar" id="main" role="main"><nav class="m-breadcrumbs wrapper" aria-label="Breadcrumbs"><a class="m-breadcrumbs_crumb" href="/about-us/">About Us</a><a class="m-breadcrumbs_crumb" href="/about-us/newsroom/">Newsroom</a></nav><div class="content_wrapper wrapper"><section class="content_main"><article class="post"><header><a href="/about-us/newsroom/?filter1_category=press-release" class="post_slug meta-header_left"><span class="cf-icon"></span> Press Release</a><h1 class="post_heading">
            {title}
        </h1><div class="post_meta"><span class="date"><span class="datetime"><span class="datetime_date"><time datetime="2016-08-16T10:00:00-04:00">AUG 16, 2016</time></span></span></span></div><div class="m-social-media"><h5 class="h3">Share this</h5><ul class="list list__unstyled list__icons list__horizontal"><li class="list_item"><a class="list_link" href="http://www.facebook.com/dialog/share?x"><span class="cf-icon cf-icon-facebook-square"></span><span class="u-visually-hidden">Share on Facebook</span></a></li></ul></div>
<div class="post_body">{paragraphs(text)}<p>###</p><p><em>The Consumer Bureau helps consumer finance markets work.</em></p></div></header><footer><div class="tags"><span class="tags_heading">Topics:</span><ul class="tags_list"><li class="tags_tag"><a class="tags_link" href="/about-us/newsroom/?topics=savings"><span class="tags_bullet" aria-hidden="true">&bull;</span> Savings</a></li></ul></div></footer></article>
<aside class="block"><header class="m-slug-header"><h2 class="a-heading">Press information</h2></header><p class="u-w75pct">If you want to republish the article or have questions about the content, please contact the press office.</p><a class="a-link a-link__jump" href="/about-us/newsroom/press-resources/">Go to press resources page</a></aside></section><aside class="content_sidebar content__flush-bottom"><div class="block block__sub"><h2>Subscribe to our newsroom</h2><p>Subscribe to our RSS feed to get the latest press releases.</p></div></aside></div></main>
<footer class="footer o-footer" role="contentinfo"><div class="wrapper"><p>Consumer Bureau</p></div></footer></body></html>"""
    pdf = "https://files.consumer.example.gov/f/documents/fees_nprm.pdf"
    about = "The Consumer Bureau helps consumer finance markets work."
    body = plains(text)
    return html, {
        "language": "en",
        "title": title,
        "date": "2016-08-16T10:00:00-04:00",
        "date_also": ["2016-08-16"],
        "body": [*body, about],
        "body_also": [[*body, "###", about], body],
        "links": [pdf],
        "attachments": [file(pdf, "this link")],
        "attachments_also": [[file(pdf, None)]],
        "authors": [],
        "tags": ["Savings"],
        "breadcrumbs": ["About Us", "Newsroom"],
    }


@page("https://www.inspector.example.gov/2020/03/02/annual-plan/")
def american_pages_starter_jekyll() -> tuple[str, Gold]:
    title = "Annual audit plan for 2021"
    text = [
        "The Office of Inspector General has published its audit plan for the coming fiscal year.",
        "The plan lists 27 audits of grants, contracts and information systems.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Inspector General</title><meta name="description" content="Official website"></head>
<body><a class="usa-skipnav" href="#main-content">Skip to main content</a><section class="usa-banner" aria-label="Official government website"><div class="usa-accordion"><header class="usa-banner__header"><div class="usa-banner__inner"><p class="usa-banner__header-text">An official website of the United States government</p><p class="usa-banner__header-action" aria-hidden="true">Here’s how you know</p></div></header><div class="usa-banner__content usa-accordion__content" id="gov-banner"><p><strong>The .gov means it’s official.</strong><br>Federal government websites often end in .gov or .mil.</p></div></div></section>
<header class="usa-header usa-header--extended" role="banner"><div class="usa-navbar"><div class="usa-logo"><em class="usa-logo__text"><a href="/" title="Home">Inspector General</a></em></div></div><nav class="usa-nav"><ul class="usa-nav__primary usa-accordion"><li class="usa-nav__primary-item"><a class="usa-nav__link" href="/news/"><span>News</span></a></li></ul></nav></header>
<main id="main-content" class="usa-section"><div class="grid-container"><div class="grid-row grid-gap"><div class="usa-layout-docs-main_content desktop:grid-col-9 usa-prose"><h1 class="title"><a class="underline-base-dark text-no-underline" href="">{title}</a></h1><em class="date">March 02, 2020</em>{paragraphs(text)}</div></div></div></main>
<footer class="usa-footer"><div class="usa-identifier"><p class="usa-identifier__identity-domain">inspector.example.gov</p></div></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2020-03-02",
        "body": text,
    }


@page("https://uradok.example.ua/blog/2021/04/07/elektronna-cherha")
def docusaurus_blog_ukrainian() -> tuple[str, Gold]:
    title = "Електронна черга до дитячих садків"
    text = [
        "Від сьогодні батьки можуть стати в чергу до дитячого садка, не виходячи з дому.",
        "Заява розглядається протягом трьох робочих днів.",
    ]
    html = f"""<!doctype html><html lang="uk" dir="ltr" class="blog-wrapper blog-post-page plugin-blog"><head><meta charset="UTF-8"><meta name="generator" content="Docusaurus v2.4.1"><title data-rh="true">{title} | Послуги</title>{metas({"og:title": f"{title} | Послуги", "og:type": "article", "article:published_time": "2021-04-07T00:00:00.000Z", "article:tag": "освіта"})}</head>
<body class="navigation-with-keyboard"><div id="__docusaurus"><div role="region" aria-label="Skip to main content"><a class="skipToContent_fXgn" href="#x">Skip to main content</a></div><nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner"><div class="navbar__items"><a class="navbar__brand" href="/"><b class="navbar__title text--truncate">Послуги</b></a><a class="navbar__item navbar__link navbar__link--active" href="/blog">Новини</a></div></div></nav>
<div id="x" class="main-wrapper mainWrapper_z2l0"><div class="container margin-vert--lg"><div class="row"><aside class="col col--3"><nav class="sidebar_re4s thin-scrollbar" aria-label="Blog recent posts navigation"><div class="sidebarItemTitle_pO2u margin-bottom--md">Останні новини</div><ul class="sidebarItemList_Yudw clean-list"><li class="sidebarItem__DBe"><a aria-current="page" class="sidebarItemLink_mo7H sidebarItemLinkActive_I1ZP" href="/blog/2021/04/07/elektronna-cherha">{title}</a></li><li class="sidebarItem__DBe"><a class="sidebarItemLink_mo7H" href="/blog/2021/03/01/dovidky">Довідки онлайн</a></li></ul></nav></aside>
<main class="col col--7" itemscope itemtype="http://schema.org/Blog"><article itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><header><h1 class="title_f1Hy" itemprop="headline">{title}</h1><div class="container_mt6G margin-vert--md"><time datetime="2021-04-07T00:00:00.000Z" itemprop="datePublished">7 квітня 2021 р.</time> · <!-- -->1 хв. читання</div><div class="margin-top--md margin-bottom--sm row"><div class="col col--6 authorCol_Hf19"><div class="avatar margin-bottom--sm"><div class="avatar__intro" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="avatar__name"><a href="#" itemprop="url"><span itemprop="name">Олена Гай</span></a></div><small class="avatar__subtitle" itemprop="description">Редакторка</small></div></div></div></div></header>
<div id="__blog-post-container" class="markdown" itemprop="articleBody">{paragraphs(text)}</div><footer class="row docusaurus-mt-lg blogPostFooterDetailsFull_mRVl"><div class="col"><b>Теги:</b><ul class="tags_jXut padding--none margin-left--sm"><li class="tag_QGVx"><a class="tag_zVej tagRegular_sFm0" href="/blog/tags/osvita">освіта</a></li></ul></div><div class="col margin-top--sm"><a href="https://github.com/x/edit" class="theme-edit-this-page">Редагувати цю сторінку</a></div></footer></article><nav class="pagination-nav docusaurus-mt-lg" aria-label="Blog post page navigation"><a class="pagination-nav__link pagination-nav__link--next" href="/blog/2021/03/01/dovidky"><div class="pagination-nav__sublabel">Старіша публікація</div><div class="pagination-nav__label">Довідки онлайн</div></a></nav></main></div></div></div><footer class="footer footer--dark"><div class="footer__copyright">© Послуги</div></footer></div></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2021-04-07T00:00:00+00:00",
        "date_also": ["2021-04-07"],
        "body": text,
        "authors": ["Олена Гай"],
        "tags": ["освіта"],
    }


@page("https://www.cyngor.example.wales/cy/newyddion/llwybr-newydd")
def drupal_olivero_welsh() -> tuple[str, Gold]:
    title = "Llwybr arfordir newydd yn agor"
    text = [
        "Mae llwybr newydd chwe milltir ar hyd yr arfordir yn agor i gerddwyr ddydd Sadwrn.",
        "Bydd bws gwennol am ddim yn rhedeg o’r maes parcio bob hanner awr.",
    ]
    html = f"""<!DOCTYPE html><html lang="cy" dir="ltr" style="--color--primary-hue:202"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{title} | Cyngor</title></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Neidio i’r prif gynnwys</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper" class="page-wrapper"><div id="page"><header id="header" class="site-header" data-drupal-selector="site-header" role="banner"><div class="site-header__inner container"><div class="site-branding__name"><a href="/cy" rel="home">Cyngor</a></div><nav id="block-olivero-main-menu" class="primary-nav"><ul class="menu primary-nav__menu primary-nav__menu--level-1"><li class="primary-nav__menu-item"><a href="/cy/newyddion" class="primary-nav__menu-link"><span class="primary-nav__menu-link-inner">Newyddion</span></a></li></ul></nav></div></header>
<div id="main-wrapper" class="layout-main-wrapper layout-container"><div id="main" class="layout-main"><div class="main-content"><a id="main-content" tabindex="-1"></a><div class="main-content__container container"><div class="region region--highlighted grid-full layout--pass--content-medium"><div data-drupal-messages-fallback class="hidden messages-list"></div></div><div class="region region--breadcrumb grid-full layout--pass--content-medium"><div id="block-olivero-breadcrumbs" class="block"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Briwsion bara</h2><div class="breadcrumb__content"><ol class="breadcrumb__list"><li class="breadcrumb__item"><a href="/cy" class="breadcrumb__link">Hafan</a></li><li class="breadcrumb__item"><a href="/cy/newyddion" class="breadcrumb__link">Newyddion</a></li></ol></div></nav></div></div>
<main role="main"><div class="region region--content-above grid-full layout--pass--content-medium"><div id="block-olivero-page-title" class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{title}</span></h1></div></div><div class="region region--content grid-full layout--pass--content-medium" id="content"><div id="block-olivero-content" class="block block-system block-system-main-block"><div class="block__content">
<article data-history-node-id="21" class="node node--type-article node--promoted node--view-mode-full"><header class="layout--content-narrow"><div class="node__meta"><div class="node__author-image"><div></div></div><span>Gan <span class="node__author"><span class="field field--name-uid field--type-entity-reference field--label-hidden"><span>Nia Puw</span></span></span>, <span class="field field--name-created field--type-created field--label-hidden"><time datetime="2024-06-04T10:12:00+01:00" title="Dydd Mawrth, Mehefin 4, 2024 - 10:12" class="datetime">4 Mehefin, 2024</time></span></span></div></header><div class="node__content layout--content-narrow"><div class="field field--name-field-image field--type-image field--label-hidden primary-image__wrapper"><div class="primary-image"><img loading="eager" src="/sites/default/files/styles/wide/public/2024-06/llwybr.jpg.webp" width="1090" height="727" alt="Cerddwyr ar y llwybr" class="image-style-wide" /></div></div><div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">{paragraphs(text)}</div><div class="field field--name-field-tags field--type-entity-reference field--label-above field--tags"><h3 class="field__label field__label--tags">Tagiau</h3><ul class="field__items field__items--tags"><li class="field__item field__item--tags"><a href="/cy/taxonomy/term/4" hreflang="cy">Cerdded</a></li></ul></div></div></article></div></div></div></main></div></div></div></div><footer class="site-footer"><div class="site-footer__inner container"><span>Pwerwyd gan Drupal</span></div></footer></div></div></div></body></html>"""
    url = "https://www.cyngor.example.wales/sites/default/files/styles/wide/public/2024-06/llwybr.jpg.webp"
    return html, {
        "language": "cy",
        "title": title,
        "date": "2024-06-04T10:12:00+01:00",
        "body": text,
        "images": [picture(url)],
        "authors": ["Nia Puw"],
        "tags": ["Cerdded"],
        "breadcrumbs": ["Newyddion"],
    }


@page("https://novyny.hromada.example.ua/1843-vidkryly-novyi-park.html")
def datalife_engine_ukrainian() -> tuple[str, Gold]:
    title = "У громаді відкрили новий парк"
    text = [
        "Парк на березі Случі облаштували за кошти бюджету участі, за проєкт проголосували дев’ятсот мешканців.",
        "Для дітей встановили майданчик із природних матеріалів.",
    ]
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title} » Громада</title><meta name="generator" content="DataLife Engine (http://dle-news.ru)">{metas({"og:site_name": "Громада", "og:type": "article", "og:title": title, "og:url": "https://novyny.hromada.example.ua/1843-vidkryly-novyi-park.html"})}</head>
<body><div class="page"><form class="droptopbar" id="q_search" method="post"><div class="wrp"><div class="q_search"><input id="story" name="story" placeholder="Пошук по сайту..." type="search"></div></div></form><div class="headpic fixed"><div class="wrp"><header id="header"><a class="logotype" href="/" title="Громада">Громада</a></header></div></div>
<div class="wrp"><div class="body"><div class="speedbar"><div class="over"><a href="https://novyny.hromada.example.ua/">Громада</a> » <a href="https://novyny.hromada.example.ua/novyny/">Новини</a> » {title}</div></div><div id="body" class="wrp"><section id="content"><div id="dle-content"><article class="box story fullstory"><div class="box_in"><h2 class="title">{title}</h2><div class="text">{"<br><br>".join(text)}<p class="editdate grey">Новину відредагував: <b>redaktor</b> - 15-08-2021, 09:40</p></div><div class="story_tools ignore-select"><div class="category"><svg class="icon icon-cat"></svg><a href="/novyny/">Новини</a> / <a href="/blahoustrii/">Благоустрій</a></div><div class="rate"><div class="rate_like-dislike">+4</div></div></div></div><div class="meta ignore-select"><ul class="right"><li class="complaint" title="Скарга"><a href="javascript:AddComplaint('1843')"><span class="title_hide">Скарга</span></a></li><li class="grey" title="Переглядів: 412"><svg></svg> 412</li><li title="Коментарів: 0"><a id="dle-comm-link" href="#comment"><svg></svg> 0</a></li></ul><ul class="left"><li class="story_date"><svg class="icon icon-info"></svg> <a href="/user/redaktor/">redaktor</a><span class="grey"> від </span><time datetime="2021-08-14" class="grey"><a href="/2021/08/14/" >14-08-2021, 18:20</a></time></li></ul></div></article>
<div class="box next-prev ignore-select"><a href="/1842-x.html" class="btn">Назад</a></div><div class="comments ignore-select"><div class="box"><h4 class="heading">Коментарі <span class="grey hnum">0</span></h4><form><textarea name="comments"></textarea></form></div></div></div></section></div></div></div><footer id="footer"><div class="wrp">Copyright © 2021 Громада</div></footer></div></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2021-08-14",
        "date_modified": "2021-08-15",
        "date_modified_also": [None],
        "body": text,
        "body_also": [[*text, "Новину відредагував: redaktor - 15-08-2021, 09:40"]],
        "authors": ANY,
        "tags": ANY,
        "breadcrumbs": ["Новини"],
    }


@page("https://www.kommun.example.se/nyheter/simhallen-oppnar-igen/")
def municipio_swedish() -> tuple[str, Gold]:
    title = "Simhallen öppnar igen"
    text = [
        "Efter renoveringen öppnar simhallen den 16 augusti med längre öppettider på helgerna.",
        "Barn under sju år badar gratis hela hösten.",
    ]
    html = f"""<!doctype html><html class="no-js" lang="sv-SE"><head><meta charset="utf-8"><title>{title} - Kommunen</title><meta name="pubdate" content="2022-08-08"><meta name="moddate" content="2022-08-11"></head>
<body class="nyheter-template-default single single-nyheter postid-55 singular t-municipio"><div class="site-wrapper"><a class="c-link u-btn__skip-link" href="#main-content">Hoppa till innehåll</a><header id="site-header" class="c-header site-header"><a class="c-logotype" href="/">Kommunen</a><nav class="c-nav"><ul><li class="c-nav__item"><a class="c-nav__link" href="/nyheter/"><span class="c-nav__text">Nyheter</span></a></li></ul></nav></header>
<main><div class="o-container"><nav id="breadcrumbs" class="c-breadcrumb" aria-label="Du är här"><ol class="c-breadcrumb__list"><li class="c-breadcrumb__item"><a class="c-breadcrumb__link" href="/">Start</a></li><li class="c-breadcrumb__item"><a href="/nyheter/">Nyheter</a></li><li class="c-breadcrumb__item" aria-current="page"><span>{title}</span></li></ol></nav><div class="o-grid"><div class="o-grid-12" id="main-content"><article id="article" class="c-article c-article--readable-width s-article u-clearfix"><div class="c-group c-group--horizontal"><h1 id="page-title" class="c-typography c-typography__variant--h1">{title}</h1></div><div class="c-signature c-signature--size-sm"><div class="c-signature__author"><span class="c-signature__name">Lotta Berg</span></div><div class="c-signature__meta"><span class="c-typography c-signature__published c-typography__variant--meta"><span class="c-signature__label">Publicerad: </span><time class="c-date" datetime="2022-08-08 09:00:00">8 augusti 2022</time></span><span class="c-typography c-signature__updated"><span class="c-signature__label">Uppdaterad: </span><time class="c-date" datetime="2022-08-11 13:30:00">11 augusti 2022</time></span></div></div>
<figure class="c-image c-article__feature-image u-box-shadow--1"><img loading="lazy" src="/wp-content/uploads/2022/08/simhall-1024x576.jpg" alt="Bassängen" class="c-image__image"><figcaption class="c-image__caption">Den nya barnbassängen</figcaption></figure><div class="c-notice c-notice--info"><span class="c-notice__icon"></span><span class="c-notice__message">Den här artikeln är mer än 365 dagar gammal</span></div>{paragraphs(text)}<div class="c-tags"><a class="c-tags__tag" href="/amnen/bad/">Bad</a></div></article></div></div></div></main>
<footer id="site-footer" class="c-footer"><p>Kommunen</p></footer></div></body></html>"""
    base = "https://www.kommun.example.se"
    return html, {
        "language": "sv-SE",
        "title": title,
        "date": "2022-08-08",
        "date_modified": "2022-08-11",
        "body": text,
        "images": [
            picture(f"{base}/wp-content/uploads/2022/08/simhall-1024x576.jpg", "Den nya barnbassängen")
        ],
        "authors": ["Lotta Berg"],
        "tags": ["Bad"],
        "breadcrumbs": ["Nyheter"],
    }


@page("https://www.transport.example.nsw.gov.au/news/ferry-upgrade")
def new_south_wales_design_system() -> tuple[str, Gold]:
    title = "New ferries for the inner harbour"
    lead = "Seven electric ferries will replace the oldest vessels of the fleet from next year."
    text = [
        "The vessels will be built in Tomago and carry 400 passengers each.",
        "Charging stations are planned at Circular Quay and Barangaroo.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>{title} | Transport</title></head>
<body><div class="nsw-masthead"><div class="nsw-container">A NSW Government website</div></div><header class="nsw-header"><div class="nsw-header__container"><div class="nsw-header__main"><div class="nsw-header__waratah"><a href="/">NSW Government</a></div><div class="nsw-header__name"><div class="nsw-header__title">Transport</div></div></div></div></header><nav class="nsw-main-nav"><ul class="nsw-main-nav__list"><li><a href="/news"><span>News</span></a></li></ul></nav>
<div class="nsw-container"><nav aria-label="Breadcrumbs" class="nsw-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a class="current" aria-current="page">{title}</a></li></ol></nav></div><div class="nsw-container nsw-p-top-sm nsw-p-bottom-lg"><div class="nsw-page-layout"><div class="nsw-page-layout__sidebar"><nav class="nsw-side-nav"><div class="nsw-side-nav__header"><a href="/news">News</a></div></nav></div><main id="main-content" class="nsw-page-layout__main"><article><div class="nsw-block"><h1>{title}</h1><p>
                                17 March 2022
                            </p><p class="nsw-intro">
                                {lead}
                            </p></div><div class="nsw-block"><div class="nsw-wysiwyg-content">{paragraphs(text)}</div></div></article><div class="nsw-block"><p>Last updated: 21 March 2022</p></div></main></div></div>
<footer class="nsw-footer"><p>We pay respect to the Traditional Custodians of this land.</p></footer></body></html>"""
    return html, {
        "language": "en-AU",
        "title": title,
        "lead": lead,
        "date": "2022-03-17",
        "date_modified": "2022-03-21",
        "body": text,
        "breadcrumbs": ["News"],
    }


@page("https://www.peches.example.gc.ca/nouvelles/quotas-homard.html")
def canadian_web_components_french() -> tuple[str, Gold]:
    title = "Les quotas de homard restent inchangés"
    text = [
        "Le ministère a confirmé les quotas de homard pour la saison qui commence le 1er mai.",
        "Les pêcheurs peuvent renouveler leur permis en ligne jusqu’au 15 avril.",
    ]
    blocks = "\n".join(f"<gcds-text>{piece}</gcds-text>" for piece in text)
    html = f"""<!DOCTYPE html><html dir="ltr" lang="fr"><head><meta charset="utf-8" /><title>{title} - Canada.ca</title>{metas({"dcterms.title": title, "dcterms.issued": "2024-03-04", "dcterms.modified": "2024-03-06", "dcterms.language": "fra"})}<script type="module" src="https://cdn.design-system.alpha.canada.ca/gcds-components.esm.js"></script></head>
<body><gcds-header lang-href="/en/lobster.html" skip-to-href="#main-content"><gcds-breadcrumbs slot="breadcrumb"><gcds-breadcrumbs-item href="/nouvelles.html">Nouvelles</gcds-breadcrumbs-item></gcds-breadcrumbs></gcds-header><gcds-container id="main-content" main-container size="xl" centered tag="main"><section><gcds-heading tag="h1">{title}</gcds-heading>{blocks}<gcds-heading tag="h2">Pour en savoir plus</gcds-heading><gcds-text>Le <gcds-link href="https://www.permis.example.gc.ca/">portail des permis</gcds-link> est ouvert jour et nuit.</gcds-text></section><gcds-date-modified>2024-03-06</gcds-date-modified></gcds-container><gcds-footer display="full" contextual-heading="Pêches"></gcds-footer></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2024-03-04",
        "date_modified": "2024-03-06",
        "body": [*text, "Pour en savoir plus", "Le portail des permis est ouvert jour et nuit."],
        "links": ["https://www.permis.example.gc.ca/"],
        "breadcrumbs": ["Nouvelles"],
    }

"""Further pages as published themes lay them out: state portals, Japanese and Chinese systems, Joomla and WordPress frameworks."""

from __future__ import annotations

from tests.world.building import (
    ANY,
    Gold,
    file,
    items,
    metas,
    page,
    paragraphs,
    picture,
    plains,
)

KB, MB = 1024, 1024 * 1024


@page("https://www.mass.example.gov/news/striped-bass-season-opens")
def american_state_mayflower() -> tuple[str, Gold]:
    title = "Striped bass season opens on May 1"
    lead = "Anglers must use circle hooks when fishing with bait"
    text = [
        "<strong>Boston</strong> — The Division of Marine Fisheries reminds anglers that the season for striped bass opens on May 1.",
        "Fish between 28 and 31 inches may be kept, one a day.",
        'Rules for boats for hire are on the <a href="/info-details/striped-bass">information page</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Mass.gov</title>{metas({"description": lead, "og:title": title, "og:type": "article"})}</head>
<body class="page-node-type-news"><div class="ma__header__skip-nav"><a href="#main-content">Skip to main content</a></div><div class="ma__brand-banner"><div class="ma__brand-banner-container"><span class="ma__brand-banner-text">An official website of the Commonwealth of Massachusetts</span></div></div><header class="ma__header__hamburger" id="header"><a href="/" class="ma__header__logo">Mass.gov</a></header>
<main id="main-content"><div class="ma__relationship-indicators"><section class="ma__relationship-indicators--section"><span class="ma__relationship-indicators--label">offered by</span><ul class="ma__relationship-indicators--terms"><li class="ma__relationship-indicators--term"><a href="/orgs/division-of-marine-fisheries">Division of Marine Fisheries</a></li></ul></section></div>
<section class="ma__page-header"><div class="ma__page-header__content"><div class="ma__page-header__title-sub-title"><div class="ma__page-header__category"><span>News</span></div><h1 class="ma__page-header__title">{title}</h1><h4 class="ma__page-header__sub-title">{lead}</h4></div></div></section>
<div class="main-content main-content--two"><div class="page-content ma__announcement__page-content"><div class="ma__press-status"><div class="ma__press-status__title">For immediate release:</div><div class="ma__press-status__date">4/26/2021</div><ul class="ma__press-status__names"><li class="ma__press-status__name"><a href="/orgs/division-of-marine-fisheries">Division of Marine Fisheries</a></li></ul></div>
<section class="ma__contact-list"><h2 class="ma__comp-heading">Media Contact</h2><div class="ma__contact-list__container"><section class="ma__contact-us"><h3 class="ma__contact-us__title">Julia Hopkins, Communications Coordinator</h3><div class="ma__contact-group"><span class="ma__contact-group__label">Phone</span><a href="tel:6175550100" class="ma__content-link">617-555-0100</a></div></section></div></section>
<section class="ma__rich-text"><div class="ma__rich-text__container">{paragraphs(text)}<p class="text-align-center">###</p></div></section></div>
<aside class="sidebar ma__announcement__sidebar"><section class="ma__press-listing"><h2 class="ma__sidebar-heading">More News</h2><ul><li><a href="/news/lobster-traps">Lobster traps must be removed</a><span>4/12/2021</span></li></ul></section></aside></div><div class="ma__mass-feedback-form"><h2>Help Us Improve Mass.gov with your feedback</h2><p>Did you find what you were looking for on this webpage?</p></div></main><footer class="ma__footer-new"><p>© 2021 Commonwealth of Massachusetts.</p></footer></body></html>"""
    body = plains(text)
    contact = ["Media Contact", "Julia Hopkins, Communications Coordinator", "Phone 617-555-0100"]
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2021-04-26",
        "body": body,
        "body_also": [[*body, "###"], [*contact, *body]],
        "links": ["https://www.mass.example.gov/info-details/striped-bass"],
        "authors": ANY,
        "tags": [],
        "breadcrumbs": [],
        "section_also": ["News"],
    }


@page("https://www.city.yoshikawa.example.jp/docs/2013051500020/")
def joruri_japanese() -> tuple[str, Gold]:
    title = "水道メーターの取替えについて"
    text = [
        "平成25年6月3日から6月28日まで、有効期限を迎える水道メーターの取替えを行います。",
        "取替え作業は無料で、市の委託業者が身分証明書を携帯して伺います。",
    ]
    html = f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} | 吉川市</title><link rel="stylesheet" type="text/css" href="/_layouts/doc/style.css" /></head>
<body id="page-docs-2013051500020-index-html"><div id="container"><div id="header"><div id="commonHeader" class="piece"><div class="pieceBody"><h1 class="siteName"><a href="/">吉川市</a></h1><ul class="tools"><li><a href="/sitemap/">サイトマップ</a></li><li><a class="naviFont small" href="#">縮小</a></li></ul></div></div><div id="globalNavi" class="piece"><ul><li><a href="/life/">くらし</a></li><li><a href="/industry/">産業</a></li></ul></div></div>
<div id="main"><div id="wrapper"><div id="content"><div id="pageTopics" class="piece"><div class="crumbs"><div><a href="/">トップ</a> &gt; <a href="/life/">くらし</a> &gt; <a href="/life/water/">水道</a></div></div></div><div class="contentArticleDoc"><div class="header"><h1>{title}</h1><div class="publishedAt">2013年5月15日</div></div><div class="body">{paragraphs(text)}<p><a href="/docs/2013051500020/files/meter.pdf" class="iconFile iconPdf">対象地区一覧[PDF：85.4KB]</a></p></div>
<div class="rels"><h2>関連記事</h2><ul><li><a href="/docs/2012110100011/">水道の冬じたく</a></li></ul></div><div class="tags"><h2>関連ワード</h2><div><a href="/tag/%E6%B0%B4%E9%81%93">水道</a> </div></div><div class="inquiry"><h2>お問い合わせ</h2><div class="department">水道課</div><div class="tel"><span>TEL：</span>000-000-0000</div></div><div class="back"><a href="javascript:history.back()">戻る</a></div><!-- end .contentArticleDoc --></div></div></div></div><div id="footer"><div class="piece"><address>吉川市役所</address></div></div></div></body></html>"""
    base = "https://www.city.yoshikawa.example.jp"
    pdf = f"{base}/docs/2013051500020/files/meter.pdf"
    label = "対象地区一覧[PDF:85.4KB]"

    return html, {
        "language": "ja",
        "title": title,
        "date": "2013-05-15",
        "body": text,
        "body_also": [[*text, label], [*text, "対象地区一覧[PDF：85.4KB]"]],
        "links": [],
        "links_also": [[pdf]],
        "attachments": [file(pdf, "対象地区一覧", round(85.4 * KB))],
        "tags": ["水道"],
        "tags_also": [[]],
        "breadcrumbs": ["くらし", "水道"],
    }


@page("https://www.fishery-coop.example.jp/news/2018/09/post-42.html")
def movable_type_rainier_japanese() -> tuple[str, Gold]:
    title = "秋さけの水揚げが始まりました"
    text = [
        "今年も定置網による秋さけ漁が始まり、初日は十二トンが水揚げされました。",
        "直売所では九月十五日から新物のいくらを販売します。",
    ]
    html = f"""<!DOCTYPE html><html lang="ja" itemscope itemtype="http://schema.org/Article"><head><meta charset="UTF-8"><meta name="description" content="{text[0]}"><meta name="generator" content="Movable Type Pro 6.3"><title>{title} - 漁協だより</title>{metas({"og:type": "article", "og:locale": "ja_JP", "og:title": title, "og:url": "https://www.fishery-coop.example.jp/news/2018/09/post-42.html", "og:description": text[0], "og:site_name": "漁協だより", "og:image": "https://www.fishery-coop.example.jp/news/assets_c/sake-thumb-320x320.jpg"})}<meta itemprop="description" content="{text[0]}"><link itemprop="url" href="https://www.fishery-coop.example.jp/news/2018/09/post-42.html"></head>
<body><div id="container"><div id="container-inner"><header id="header" role="banner"><div id="header-inner"><div id="header-content"><h1><a href="https://www.fishery-coop.example.jp/news/">漁協だより</a></h1><p>浜の毎日をお届けします。</p></div><nav role="navigation"><ul><li class="first"><a href="/">ホーム</a></li></ul></nav></div></header>
<div id="content"><div id="content-inner"><ul class="breadcrumb breadcrumb-list"><li class="breadcrumb-list-item"><a href="https://www.fishery-coop.example.jp/news/">ホーム</a></li><li class="breadcrumb-list-item">{title}</li></ul><div id="individual-main" class="main" role="main"><article id="entry-42" class="entry entry-asset asset hentry"><div class="asset-header"><h2 itemprop="name" class="asset-name entry-title">{title}</h2><footer class="asset-meta"><ul class="asset-meta-list"><li class="asset-meta-list-item">公開日 <time datetime="2018-09-07T10:30:00+09:00" itemprop="datePublished">2018年9月 7日 10:30</time></li><li class="asset-meta-list-item">投稿者 <span class="author entry-author vcard">総務課</span></li><li class="asset-meta-list-item">カテゴリ <a itemprop="articleSection" rel="tag" href="/news/hama/">浜の話題</a></li></ul></footer></div>
<div class="entry-content asset-content" itemprop="articleBody">{paragraphs(text)}<p><img alt="さけ" src="/news/sake.jpg" width="640" height="427" class="mt-image-none" /></p></div><nav class="page-navigation entry-navigation pagination content-nav"><ul class="page-navigation-list"><li class="page-navigation-list-item page-navigation-prev"><a rel="prev" href="/news/2018/08/post-41.html" title="夏祭り">前の記事</a></li></ul></nav><aside id="comments" class="comments"><h2>コメントする</h2><form></form></aside></article></div>
<aside class="widgets related" role="complementary"><section class="widget recent-entries"><h3 class="widget-header">最近の記事</h3><ul class="widget-list"><li><a href="/news/2018/08/post-41.html">夏祭りのお知らせ <time datetime="2018-08-01T09:00:00+09:00">(2018年8月 1日)</time></a></li></ul></section></aside></div></div><footer id="footer" role="contentinfo"><p class="license">© 漁業協同組合</p></footer></div></div></body></html>"""
    return html, {
        "language": "ja",
        "title": title,
        "date": "2018-09-07T10:30:00+09:00",
        "body": text,
        "images": [picture("https://www.fishery-coop.example.jp/news/sake.jpg", role="inline")],
        "authors": ["総務課"],
        "tags": ["浜の話題"],
        "tags_also": [[]],
        "section": ANY,
        "breadcrumbs": [],
    }


@page("https://www.bashkia.example.al/njoftime/212-rruga-e-re-drejt-plazhit")
def joomla_helix_ultimate_albanian() -> tuple[str, Gold]:
    title = "Rruga e re drejt plazhit është gati"
    text = [
        "Bashkia përfundoi punimet në rrugën që lidh qytetin me plazhin, tre muaj para afatit.",
        "Rruga ka ndriçim të ri dhe një korsi për biçikleta përgjatë gjithë gjatësisë së saj.",
    ]
    html = f"""<!doctype html><html lang="sq-al" dir="ltr"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title></head>
<body class="site helix-ultimate hu com_content com-content view-article layout-default task-none itemid-133 sq-al ltr sticky-header layout-fluid offcanvas-init"><div class="body-wrapper"><div class="body-innerwrapper"><div id="sp-top-bar"><div class="container"><ul class="sp-contact-info"><li class="sp-contact-phone"><a href="tel:000">000</a></li></ul></div></div><header id="sp-header"><div class="logo"><a href="/">Bashkia</a></div><nav class="sp-megamenu-wrapper"><ul class="sp-megamenu-parent"><li class="sp-menu-item current-item active"><a href="/njoftime">Njoftime</a></li></ul></nav></header>
<section id="sp-section-1"><div class="row"><div id="sp-title" class="col-lg-12"><div class="sp-column"><div class="sp-page-title"><div class="container"><h2 class="sp-page-title-heading">Njoftime</h2><ol itemscope itemtype="https://schema.org/BreadcrumbList" class="breadcrumb"><li class="float-start"><span class="divider fas fa-map-marker-alt" aria-hidden="true"></span></li><li itemprop="itemListElement" class="breadcrumb-item"><a itemprop="item" href="/" class="pathway"><span itemprop="name">Kreu</span></a></li><li class="breadcrumb-item"><a href="/njoftime" class="pathway"><span itemprop="name">Njoftime</span></a></li><li class="breadcrumb-item active"><span itemprop="name">{title}</span></li></ol></div></div></div></div></div></section>
<section id="sp-main-body"><div class="container"><div class="row"><main id="sp-component" class="col-lg-9"><div class="sp-column"><div id="system-message-container" aria-live="polite"></div><div class="article-details " itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="sq-AL"><div class="article-full-image float-none"><img src="/images/2022/rruga.jpg" itemprop="image" alt="Rruga" width="1200" height="700" loading="lazy"></div><div class="article-header"><h1 itemprop="headline">{title}</h1></div><div class="article-can-edit d-flex flex-wrap justify-content-between"></div>
<div class="article-info"><span class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person" title="Shkruar nga Zyra e shtypit"><span itemprop="name">Zyra e shtypit</span></span><span class="category-name" title="Kategoria: Njoftime"><a href="/njoftime">Njoftime</a></span><span class="published" title="Publikuar: 24 Maj 2022"><time datetime="2022-05-24T09:40:00+02:00" itemprop="datePublished">24 Maj 2022</time></span><span class="hits"><span class="fas fa-eye" aria-hidden="true"></span><meta itemprop="interactionCount" content="UserPageVisits:340">Klikime: 340</span></div>
<div class="article-ratings-social-share d-flex justify-content-end"><div class="me-auto align-self-center"></div><div><div class="article-social-share"><div class="social-share-icon"><ul><li><a class="facebook" href="#" title="Facebook"><span class="fab fa-facebook"></span></a></li></ul></div></div></div></div><div itemprop="articleBody">{paragraphs(text)}</div><ul class="tags list-inline mb-4"><li class="list-inline-item tag-4 tag-list0" itemprop="keywords"><a href="/component/tags/tag/rruge" class="btn btn-sm btn-info">rrugë</a></li></ul>
<nav class="pagenavigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/njoftime/211-uji" rel="prev"><span class="visually-hidden">Artikulli i mëparshëm: Uji</span><span aria-hidden="true">Para</span></a></span></nav></div></div></main><aside id="sp-right" class="col-lg-3"><div class="sp-column"><div class="sp-module"><h3 class="sp-module-title">Më të lexuarat</h3><div class="sp-module-content"><ul class="mostread"><li><a href="/njoftime/198-tarifat">Tarifat e reja të ujit</a></li></ul></div></div></div></aside></div></div></section><footer id="sp-footer"><span class="sp-copyright">© 2022 Bashkia</span></footer></div></div></body></html>"""
    return html, {
        "language": "sq-al",
        "title": title,
        "date": "2022-05-24T09:40:00+02:00",
        "body": text,
        "images": [picture("https://www.bashkia.example.al/images/2022/rruga.jpg")],
        "authors": ["Zyra e shtypit"],
        "tags": ["rrugë"],
        "breadcrumbs": ["Njoftime"],
    }


@page("https://belediye.example.bel.tr/yeni-kutuphane-acildi/")
def wordpress_astra_turkish() -> tuple[str, Gold]:
    title = "Yeni mahalle kütüphanesi açıldı"
    text = [
        "Eski tren istasyonu, iki yıl süren onarımın ardından kütüphane olarak hizmete açıldı.",
        "Kütüphanede on iki bin kitap ve çocuklar için bir okuma salonu bulunuyor.",
    ]
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta charset="UTF-8"><title>{title} - Belediye</title>{metas({"generator": "WordPress 6.2"})}</head>
<body itemtype='https://schema.org/Blog' itemscope='itemscope' class="post-template-default single single-post postid-91 single-format-standard ast-desktop ast-separate-container ast-two-container ast-right-sidebar astra-4.1.5"><a class="skip-link screen-reader-text" href="#content" role="link">İçeriğe atla</a><div class="hfeed site" id="page"><header class="site-header" id="masthead" itemtype="https://schema.org/WPHeader" itemscope="itemscope"><div id="ast-desktop-header"><div class="site-branding ast-site-identity"><span class="site-title" itemprop="name"><a href="/" rel="home" itemprop="url">Belediye</a></span></div><nav class="site-navigation"><ul class="main-header-menu"><li class="menu-item"><a href="/haberler/" class="menu-link">Haberler</a></li></ul></nav></div></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main"><article class="post-91 post type-post status-publish format-standard has-post-thumbnail hentry category-haberler tag-kutuphane ast-article-single" id="post-91" itemtype="https://schema.org/CreativeWork" itemscope="itemscope"><div class="ast-post-format- single-layout-1"><header class="entry-header "><div class="post-thumb-img-content post-thumb"><img width="1024" height="683" src="https://belediye.example.bel.tr/wp-content/uploads/2023/05/kutuphane-1024x683.jpg" class="attachment-large size-large wp-post-image" alt="" itemprop="image" srcset="https://belediye.example.bel.tr/wp-content/uploads/2023/05/kutuphane-1024x683.jpg 1024w, https://belediye.example.bel.tr/wp-content/uploads/2023/05/kutuphane.jpg 1600w" /></div><h1 class="entry-title" itemprop="headline">{title}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Yorum yapın</a></span> / <span class="ast-taxonomy-container cat-links default"><a href="/category/haberler/" rel="category tag">Haberler</a></span> / Yazar: <span class="posts-author author vcard" itemtype="https://schema.org/Person" itemscope="itemscope" itemprop="author"><a title="Deniz Kaya yazılarını görüntüle" href="/author/deniz/" rel="author" class="url fn n" itemprop="url"><span class="author-name" itemprop="name">Deniz Kaya</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished"> 11 Mayıs 2023 </span></span></div></header>
<div class="entry-content clear" itemprop="text">{paragraphs(text)}</div></div></article><nav class="navigation post-navigation" aria-label="Yazılar"><span class="screen-reader-text">Yazı dolaşımı</span><div class="nav-links"><div class="nav-previous"><a href="/park/" rel="prev"><span class="ast-left-arrow">&larr;</span> Previous Post</a></div></div></nav><div class="ast-single-related-posts-container ast-container--fallback"><div class="ast-related-posts-title-section"><h2 class="ast-related-posts-title"> İlgili Yazılar </h2></div><div class="ast-related-posts-wrapper"><article class="ast-related-post"><h3 class="ast-related-post-title entry-title"><a href="/park/" target="_self" rel="bookmark noopener noreferrer">Yeni park</a></h3></article></div></div><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Yorum Yap</h3><form id="ast-commentform"><p class="comment-notes">E-posta adresiniz yayınlanmayacak.</p></form></div></div></main></div>
<div class="widget-area secondary" id="secondary"><aside class="widget"><h2 class="widget-title">Son Yazılar</h2><ul><li><a href="/park/">Yeni park</a></li></ul></aside></div></div></div><footer class="site-footer" id="colophon"><div class="ast-footer-copyright"><p>Copyright &copy; 2023 Belediye</p></div></footer></div></body></html>"""
    base = "https://belediye.example.bel.tr/wp-content/uploads/2023/05"
    return html, {
        "language": "tr",
        "title": title,
        "date": "2023-05-11",
        "body": text,
        "images": [picture(f"{base}/kutuphane.jpg")],
        "authors": ["Deniz Kaya"],
        "tags": [],
        "section": "Haberler",
        "section_also": [None],
        "breadcrumbs": [],
    }


@page("https://lab.example.edu.cn/2021/03/05/open-day/")
def hexo_next_chinese() -> tuple[str, Gold]:
    title = "重点实验室举行公众开放日"
    text = [
        "三月五日，重点实验室举行公众开放日活动，三百余名中小学生参观了低温物理和光学实验装置。",
        "实验室主任介绍了近三年的主要科研成果，并回答了同学们的提问。",
    ]
    html = f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="generator" content="Hexo 5.3.0">{metas({"description": text[0], "og:type": "article", "og:title": title, "og:site_name": "重点实验室", "article:published_time": "2021-03-05T08:00:00.000Z", "article:modified_time": "2021-03-08T02:10:00.000Z", "article:author": "办公室", "article:tag": "开放日"})}<title>{title} | 重点实验室</title></head>
<body itemscope itemtype="http://schema.org/WebPage"><div class="headband"></div><header class="header" itemscope itemtype="http://schema.org/WPHeader"><div class="site-brand-container"><div class="site-meta"><a href="/" class="brand" rel="start"><h1 class="site-title">重点实验室</h1></a></div></div><nav class="site-nav"><ul class="main-menu menu"><li class="menu-item"><a href="/archives/">归档</a></li></ul></nav></header>
<main class="main"><aside class="sidebar"><div class="sidebar-inner"><div class="site-overview"><p class="site-author-name">办公室</p></div></div></aside><div class="main-inner post posts-expand"><div class="post-block"><article itemscope itemtype="http://schema.org/Article" class="post-content" lang="zh-CN"><link itemprop="mainEntityOfPage" href="https://lab.example.edu.cn/2021/03/05/open-day/"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="办公室"></span><span hidden itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="重点实验室"></span>
<header class="post-header"><h1 class="post-title" itemprop="name headline">{title}</h1><div class="post-meta-container"><div class="post-meta"><span class="post-meta-item"><span class="post-meta-item-icon"><i class="far fa-calendar"></i></span><span class="post-meta-item-text">发表于</span><time title="创建时间：2021-03-05 16:00:00" itemprop="dateCreated datePublished" datetime="2021-03-05T16:00:00+08:00">2021-03-05</time></span><span class="post-meta-item"><span class="post-meta-item-text">更新于</span><time title="修改时间：2021-03-08 10:10:00" itemprop="dateModified" datetime="2021-03-08T10:10:00+08:00">2021-03-08</time></span><span class="post-meta-item"><span class="post-meta-item-text">分类于</span><span itemprop="about" itemscope itemtype="http://schema.org/Thing"><a href="/categories/news/" itemprop="url" rel="index"><span itemprop="name">新闻</span></a></span></span><span class="post-meta-item" title="本文字数"><span class="post-meta-item-text">本文字数：</span><span>412</span></span><span class="post-meta-item" title="阅读时长"><span class="post-meta-item-text">阅读时长 &asymp;</span><span>1 分钟</span></span></div></div></header>
<div class="post-body" itemprop="articleBody">{paragraphs(text)}</div><footer class="post-footer"><div class="post-tags"><a href="/tags/open/" rel="tag"># 开放日</a></div><div class="post-nav"><div class="post-nav-item"><a href="/2021/02/01/spring/" rel="prev" title="春节值班安排"><i class="fa fa-angle-left"></i> 春节值班安排</a></div></div></footer></article></div></div></main><footer class="footer"><div class="copyright">&copy; 2021 重点实验室</div></footer></body></html>"""
    return html, {
        "language": "zh-CN",
        "title": title,
        "date": "2021-03-05T08:00:00+00:00",
        "date_also": ["2021-03-05T16:00:00+08:00"],
        "date_modified": "2021-03-08T02:10:00+00:00",
        "date_modified_also": ["2021-03-08T10:10:00+08:00"],
        "body": text,
        "authors": ["办公室"],
        "authors_also": [[]],
        "tags": ["开放日"],
        "section": ANY,
        "breadcrumbs": [],
    }


@page(
    "http://www.xianwei.example.gov.cn/html/xinwen/20090416/1182.html",
    encoding="gb18030",
    content_type="text/html",
)
def dedecms_chinese() -> tuple[str, Gold]:
    title = "我县春耕生产进展顺利"
    text = [
        "　　截至四月十五日，全县已完成早稻播种面积十二万亩，占计划的百分之八十五。",
        "　　县农业局组织技术人员深入田间地头，指导农民科学育秧，确保春耕生产顺利进行。",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-cn"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title} - 县人民政府 - powered by dedecms</title><meta name="keywords" content="春耕,农业"><meta name="description" content="截至四月十五日，全县已完成早稻播种"></head>
<body><!--头部开始--><div class="top cbody"><div class="toplogo"><a href="http://www.xianwei.example.gov.cn"><img src="/templets/images/toplogo.gif" width="200" height="60" alt="县人民政府" /></a></div><div class="toplink"><ul><li><a href="/plus/heightsearch.php">高级搜索</a></li><li><a href="/plus/sitemap.html">网站地图</a> </li></ul></div></div><!--导航栏--><div class="topmenu cbody"><ul><li><a href="/">首页</a></li><li><a href='/html/xinwen/' class='thisclass'>新闻中心</a> </li></ul></div><div class="topsearch cbody"><div class="hots"><strong>热门关键字：</strong><a href='/plus/search.php?keyword=x'>招商</a> </div></div>
<!--内容--><div class="main cbody margintop"><!--左侧--><div class="pleft"><!--位置导航--><div class="thisplace"><div class="placenav"><span>当前位置 :</span><a href="/html/xinwen/">新闻中心</a>|
				<a href='http://www.xianwei.example.gov.cn/'>主页</a>&gt;<a href='/html/xinwen/'>新闻中心</a>&gt;</div></div>
<div class="newsview"><div class="title"><h1>{title}</h1></div><div class="info"><strong>来源：</strong>县农业局 <strong>作者：</strong>李建国 <strong>时间：</strong>2009-04-16 <strong>Tag：</strong><strong>点击：</strong><script src="/plus/count.php?aid=1182" language="javascript"></script></div><div class="content">{"".join(f"<div>{t}</div>" for t in text)}<br />(责任编辑：admin)</div><div class="cupage"></div>
<div class="actbar"><span>[<a href="/plus/stow.php?arcID=1182">收藏</a>]</span><span>[<a href="/plus/recommend.php?arcID=1182">推荐</a>]</span><span>[<a href="#" onClick="window.print();">打印</a>]</span><span>[<a href="#" onClick="window.close();">关闭</a>]</span></div><div class="context"><div id='digg1182' class='diggArea'><div class='diggNum'>3</div><div class="diggLink"><a href="javascript:Digg('digg',1182);">顶一下</a></div></div><div style="float:left; margin-left:20px;">上一篇：<a href='/html/xinwen/20090415/1181.html'>全县安全生产会议召开</a> <br />下一篇：没有了 </div></div></div>
<div class="comment"><div class="commenttitle"><div class="title"><strong>最新评论</strong>共有 0 位网友发表了评论 </div></div><form action="/plus/feedback.php" method="post"><div class="txtbox"><strong>评论内容：</strong>不能超过250字，需审核，请自觉遵守互联网相关政策法规。</div></form></div></div>
<div class="pright"><div class="classbox"><dl><dt>栏目列表</dt><dd><ul><li><a href='/html/xinwen/jdxw/'>焦点新闻</a></li></ul></dd></dl></div><div class="rlist margintop"><div class="title">热点关注</div><div class="rbox"><ul><li><a href="/html/xinwen/20090320/1099.html">县人大会议开幕</a></li></ul></div></div></div></div><div class="footer cbody margintop"><div class="copyright">县人民政府办公室</div></div></body></html>"""
    body = [t.strip("　") for t in text]
    return html, {
        "language": "zh-CN",
        "language_also": ["zh", "zh-cn"],
        "title": title,
        "date": "2009-04-16",
        "body": body,
        "body_also": [[*body, "(责任编辑:admin)"], [*body, "(责任编辑：admin)"]],
        "authors": ["李建国"],
        "authors_also": [[]],
        "tags": ANY,
        "breadcrumbs": ["新闻中心"],
        "breadcrumbs_also": [["新闻中心", "主页", "新闻中心"]],
    }


@page("https://www.onsen-town.example.jp/news/20221101-1/")
def wordpress_lightning_japanese() -> tuple[str, Gold]:
    title = "紅葉ライトアップを開催します"
    text = [
        "十一月五日から十三日まで、渓谷の遊歩道で紅葉のライトアップを行います。",
        "点灯時間は午後五時から九時までです。足元が暗いため、歩きやすい靴でお越しください。",
    ]
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title} | 温泉町観光協会</title>{metas({"og:site_name": "温泉町観光協会", "og:title": title, "og:type": "article"})}</head>
<body class="post-template-default single single-post postid-301 single-format-standard post-type-post device-pc"><a class="skip-link screen-reader-text" href="#main">コンテンツへスキップ</a><header id="site-header" class="site-header site-header--layout--nav-float"><div id="site-header-container" class="site-header-container container"><div class="site-header-logo"><a href="/"><span>温泉町観光協会</span></a></div><nav class="global-nav"><ul class="menu"><li class="menu-item"><a href="/news/"><strong class="global-nav-name">お知らせ</strong></a></li></ul></nav></div></header><div class="page-header"><div class="page-header-inner container"><div class="page-header-title">お知らせ</div></div></div>
<div id="breadcrumb" class="breadcrumb"><div class="container"><ol class="breadcrumb-list" itemscope itemtype="https://schema.org/BreadcrumbList"><li class="breadcrumb-list__item breadcrumb-list__item--home" itemprop="itemListElement"><a href="/" itemprop="item"><i class="fas fa-fw fa-home"></i><span itemprop="name">HOME</span></a></li><li class="breadcrumb-list__item"><a href="/news/" itemprop="item"><span itemprop="name">お知らせ</span></a></li><li class="breadcrumb-list__item"><span itemprop="name">{title}</span></li></ol></div></div>
<div class="site-body"><div class="site-body-container container"><div class="main-section main-section--col--two" id="main" role="main"><article id="post-301" class="entry entry-full post-301 post type-post status-publish format-standard hentry category-event"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="entry-meta-item entry-meta-item-date"><i class="far fa-calendar-alt"></i><span class="published">2022年11月1日</span></span><span class="entry-meta-item entry-meta-item-updated"><i class="fas fa-history"></i><span class="screen-reader-text">最終更新日時 : </span><span class="updated">2022年11月4日</span></span><span class="entry-meta-item entry-meta-item-author"><span class="vcard author"><span class="entry-meta-item-author-image"><img alt='' src='/avatar.png' class='avatar avatar-30 photo' height='30' width='30' /></span><span class="fn">事務局</span></span></span></div></header>
<div class="entry-body">{paragraphs(text)}</div><div class="entry-footer"><div class="entry-meta-data-list entry-meta-data-list--category"><dl><dt>カテゴリー</dt><dd><a href="/category/event/">イベント</a></dd></dl></div><div class="entry-meta-data-list entry-meta-data-list--post_tag"><dl><dt>タグ</dt><dd class="tagcloud"><a href="/tag/momiji/" rel="tag">紅葉</a></dd></dl></div></div></article><div class="vk_posts next-prev"><div id="post-290" class="vk_post vk_post-postType-post card card-intext next-prev-prev"><a href="/news/20221015/" class="card-intext-inner"><div class="vk_post_body card-body"><p class="postListText_singleTermLabel"><span>前の記事</span></p><h5 class="vk_post_title card-title">朝市のご案内</h5><div class="vk_post_date card-date published">2022年10月15日</div></div></a></div></div></div>
<div class="sub-section sub-section--col--two"><aside class="widget widget_media"><h4 class="widget-title sub-section-title">最近の投稿</h4><div class="media"><h4 class="media-title"><a href="/news/20221015/">朝市のご案内</a></h4></div></aside></div></div></div><footer class="site-footer"><div class="container site-footer-copyright"><p>Copyright &copy; 温泉町観光協会</p></div></footer></body></html>"""
    return html, {
        "language": "ja",
        "title": title,
        "date": "2022-11-01",
        "date_modified": "2022-11-04",
        "body": text,
        "authors": ["事務局"],
        "tags": ["紅葉"],
        "breadcrumbs": ["お知らせ"],
    }


@page("https://www.opstina.example.me/blog/uredjen-park-kod-rijeke.html")
def bootstrap_blog_post_montenegrin() -> tuple[str, Gold]:
    title = "Uređen park kod rijeke"
    text = [
        "Komunalno preduzeće je završilo radove na uređenju parka na lijevoj obali rijeke.",
        "Postavljeno je dvadeset klupa i zasađeno šezdeset stabala lipe.",
        "Dječje igralište biće otvoreno krajem mjeseca.",
    ]
    html = f"""<!DOCTYPE html><html lang="sr-Latn-ME"><head><meta charset="utf-8" /><meta name="description" content="" /><meta name="author" content="" /><title>{title} - Opština</title></head>
<body><!-- Responsive navbar--><nav class="navbar navbar-expand-lg navbar-dark bg-dark"><div class="container"><a class="navbar-brand" href="/">Opština</a><div class="collapse navbar-collapse" id="navbarSupportedContent"><ul class="navbar-nav ms-auto mb-2 mb-lg-0"><li class="nav-item"><a class="nav-link" href="/">Početna</a></li><li class="nav-item"><a class="nav-link active" aria-current="page" href="/blog/">Vijesti</a></li></ul></div></div></nav>
<!-- Page content--><div class="container mt-5"><div class="row"><div class="col-lg-8"><!-- Post content--><article><!-- Post header--><header class="mb-4"><!-- Post title--><h1 class="fw-bolder mb-1">{title}</h1><!-- Post meta content--><div class="text-muted fst-italic mb-2">Objavljeno 14. juna 2022. od Služba za informisanje</div><!-- Post categories--><a class="badge bg-secondary text-decoration-none link-light" href="/blog/komunalno/">Komunalno</a> <a class="badge bg-secondary text-decoration-none link-light" href="/blog/parkovi/">Parkovi</a></header><!-- Preview image figure--><figure class="mb-4"><img class="img-fluid rounded" src="/img/park.jpg" alt="Park" /></figure><!-- Post content--><section class="mb-5">{paragraphs(text, 'class="fs-5 mb-4"')}</section></article>
<!-- Comments section--><section class="mb-5"><div class="card bg-light"><div class="card-body"><!-- Comment form--><form class="mb-4"><textarea class="form-control" rows="3" placeholder="Ostavite komentar"></textarea></form><!-- Comment with nested comments--><div class="d-flex mb-4"><div class="flex-shrink-0"><img class="rounded-circle" src="/img/50x50.png" alt="..." /></div><div class="ms-3"><div class="fw-bold">Milica</div>
Konačno imamo mjesto za šetnju sa djecom, a nadam se da će se neko brinuti o cvijeću i tokom ljeta.</div></div></div></div></section></div>
<!-- Side widgets--><div class="col-lg-4"><div class="card mb-4"><div class="card-header">Pretraga</div><div class="card-body"><div class="input-group"><input class="form-control" type="text" /><button class="btn btn-primary" type="button">Traži</button></div></div></div><div class="card mb-4"><div class="card-header">Kontakt</div><div class="card-body">Služba za informisanje radi svakog radnog dana od osam do petnaest časova.</div></div></div></div></div><footer class="py-5 bg-dark"><div class="container"><p class="m-0 text-center text-white">Copyright &copy; Opština 2022</p></div></footer></body></html>"""
    return html, {
        "language": "sr-Latn-ME",
        "title": title,
        "date": "2022-06-14",
        "body": text,
        "images": [picture("https://www.opstina.example.me/img/park.jpg")],
        "authors": ANY,
        "tags": ANY,
        "breadcrumbs": ANY,
        "section": ANY,
    }


@page("https://www.veiligheidsregio.example.nl/nieuws/oefening-in-de-haven")
def bolt_record_dutch() -> tuple[str, Gold]:
    title = "Grote oefening in de haven"
    text = [
        "Brandweer, politie en ambulancediensten oefenen zaterdag in de haven van Delfzijl.",
        "De weg langs de kade is van acht tot vijftien uur afgesloten.",
    ]
    html = f"""<!DOCTYPE html><html lang="nl"><head><meta charset="UTF-8"><title>{title} | Veiligheidsregio</title><meta name="generator" content="Bolt"></head>
<body class="bg-gray-100 font-sans leading-normal tracking-normal"><nav id="header" class="fixed w-full z-10 top-0"><div class="w-full md:max-w-4xl mx-auto flex flex-wrap"><a class="text-gray-900 text-base" href="/">Veiligheidsregio</a><ul class="list-reset lg:flex"><li class="mr-3"><a href="/nieuws">Nieuws</a></li></ul></div></nav>
<section class="bg-gray-100 mt-16 w-full"><div class="mb-4 md:mb-0 w-full mx-auto relative" style="height: 32em;"><div class="absolute left-0 bottom-0 w-full h-full z-10"></div><img src="/thumbs/1368x1026/files/haven.jpg" class="absolute left-0 top-0 w-full h-full z-0 object-cover" /><div class="flex flex-col p-4 w-full absolute bottom-0 left-0 z-20"><div class="w-full max-w-4xl mx-auto pb-20"><h1 class="text-2xl lg:text-5xl text-white font-semibold leading-tight">
          {title}
        </h1><div class="flex mt-3"><div><p class="font-semibold text-gray-200 text-sm"> Petra de Wit </p><p class="font-semibold text-gray-400 text-xs"> 14 september 2021 </p></div></div></div></div></div>
<div class="container w-full max-w-3xl mx-auto text-black pt-20"><div class="w-full px-4 text-grey-darkest leading-normal"><!-- Record Content--><article class="article"><h1>{title} </h1>{paragraphs(text)}</article><!--/ Record Content--></div><!--Tags --><div class="text-base md:text-sm text-grey px-4 py-6">
        Tags:
          <a href="/tags/oefening" class="text-base md:text-sm text-teal no-underline hover:underline">oefening</a>, <a href="/tags/haven" class="text-base md:text-sm text-teal no-underline hover:underline">haven</a><br></div><hr class="border-b-2 border-grey-light mb-8 mx-4"><div class="font-sans flex justify-between content-center px-4 pb-12"><div class="text-left"><span class="text-xs md:text-sm font-normal text-grey">&lt; Vorige</span><br><p><a href="/nieuws/sirene" class="break-normal text-base md:text-sm text-teal font-bold">De sirene wordt getest</a></p></div></div></div></section><footer class="bg-white border-t"><p>Veiligheidsregio</p></footer></body></html>"""
    url = "https://www.veiligheidsregio.example.nl/thumbs/1368x1026/files/haven.jpg"
    return html, {
        "language": "nl",
        "title": title,
        "date": "2021-09-14",
        "body": text,
        "images": [picture(url)],
        "authors": ANY,
        "tags": ["oefening", "haven"],
    }


@page("https://www.radnicke-noviny.example.cz/blog/nove-hriste/")
def mezzanine_blog_czech() -> tuple[str, Gold]:
    title = "Nové hřiště na Zahradní"
    text = [
        "Děti z Nového Města mají od pondělí nové hřiště s lanovou dráhou a pískovištěm.",
        "Stavba trvala čtyři měsíce a stála necelé dva miliony korun.",
    ]
    html = f"""<!doctype html><html lang="cs"><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><meta name="keywords" content="hřiště, děti"><meta name="description" content="{text[0]}"><title>{title} | Radniční noviny</title></head>
<body id="body"><div class="navbar navbar-default navbar-fixed-top" role="navigation"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/">Radniční noviny</a></div><div class="navbar-collapse collapse"><ul class="nav navbar-nav"><li class="active" id="dropdown-menu-blog"><a href="/blog/">Blog</a></li></ul></div></div></div>
<div class="container"><h1>{title}</h1><ul class="breadcrumb"><li id="breadcrumb-menu-home"><a href="/">Domů</a></li><li id="breadcrumb-menu-blog"><a href="/blog/">Blog</a></li><li class="active">{title}</li></ul></div><div class="container"><div class="row"><div class="col-md-2 left"><div class="panel panel-default tree"><ul class="nav nav-list navbar-sidebar"><li class="active"><a href="/blog/">Blog</a></li></ul></div></div>
<div class="col-md-7 middle"><h6>
    Napsal:
    <a href="/blog/author/hana/">Hana Malá</a>
    před 2 týdny
</h6><p><img src="/static/media/uploads/blog/.thumbnails/hriste.jpg/hriste-600x400.jpg"></p>{paragraphs(text)}<ul class="unstyled tags"><li>Štítky:</li><li><a href="/blog/tag/hriste/">hřiště</a></li><li><a href="/blog/tag/deti/">děti</a></li></ul><div id="rating-12" class="rating">
Hodnocení: žádné</div><a class="btn small primary share-twitter" target="_blank" href="http://twitter.com/home?status=x">Sdílet na Twitteru</a> <a class="btn small primary share-facebook" target="_blank" href="http://facebook.com/sharer.php?u=x">Sdílet na Facebooku</a><div id="related-posts"><h3>Související články</h3><ul class="unstyled"><li><a href="/blog/park/">Nový park</a></li></ul></div><div id="comments"><h3>Komentáře</h3></div></div>
<div class="col-md-3 right"><div class="panel panel-default"><div class="panel-body"><h3>Poslední příspěvky</h3><ul class="list-unstyled recent-posts"><li><a href="/blog/park/">Nový park</a></li></ul></div></div></div></div></div><footer><div class="container"><p>Radnice</p></div></footer></body></html>"""
    url = "https://www.radnicke-noviny.example.cz/static/media/uploads/blog/.thumbnails/hriste.jpg/hriste-600x400.jpg"
    return html, {
        "language": "cs",
        "title": title,
        "date": None,
        "body": text,
        "images": [picture(url)],
        "authors": ["Hana Malá"],
        "tags": ["hřiště", "děti"],
        "breadcrumbs": ["Blog"],
    }


@page("https://www.festival.example.hr/Novosti/Program-je-objavljen")
def ibexa_platform_croatian() -> tuple[str, Gold]:
    title = "Program festivala je objavljen"
    text = [
        "Ovogodišnji festival donosi trideset predstava iz dvanaest zemalja.",
        "Ulaznice su u prodaji od ponedjeljka na blagajni kazališta i putem interneta.",
    ]
    html = f"""<!DOCTYPE html><html lang="hr-HR"><head><meta charset="utf-8"><title>{title} - 03.05.19. 10:15</title><meta name="generator" content="eZ Platform powered by eZ Systems"></head>
<body><header class="site-header"><nav class="navbar"><a class="navbar-brand" href="/">Festival</a><ul class="nav"><li class="nav-item"><a class="nav-link" href="/Novosti">Novosti</a></li></ul></nav></header><main>
<section class="content-type-article full-view"><div class="banner-image"><div class="thumbnail text-center"><figure class="ezimage-field"><img src="/var/site/storage/images/_aliases/original/program.jpg" alt="Plakat" class="img-fluid w-100" /></figure><div class="title"><h1 class="field-title"><span class="ezstring-field">{title}</span></h1></div></div></div>
<div class="container"><div class="row"><div class="col-md-8 offset-md-2"><div class="meta"><span class="field-author">
                            Ivana Horvat
                        </span><span class="field-date"><time pubdate datetime="2019-05-03">03 svi 2019</time></span></div><div class="field-body"><div class="ezrichtext-field">{paragraphs(text)}</div></div><div class="field-tags"></div></div></div></div></section></main><footer class="site-footer"><p>Festival</p></footer></body></html>"""
    return html, {
        "language": "hr-HR",
        "title": title,
        "date": "2019-05-03",
        "body": text,
        "images": [
            picture("https://www.festival.example.hr/var/site/storage/images/_aliases/original/program.jpg")
        ],
        "authors": ["Ivana Horvat"],
    }


@page("https://www.polgarorseg.example.hu/news.php?extend.118")
def e107_hungarian() -> tuple[str, Gold]:
    title = "Egymillió forint az új szolgálati kerékpárokra"
    lead = "A polgárőrség hat kerékpárt kap a városi önkormányzattól."
    text = [
        "A kerékpárokat a tavaszi szezon kezdetén, április elsején adják át az egyesületnek.",
        "A járőrök elsősorban a kiskertek környékén használják majd őket.",
    ]
    html = f"""<!doctype html><html lang="hu"><head><meta charset='utf-8' /><meta name="generator" content="e107" />{metas({"og:title": title, "og:type": "article"})}<title>{title} - Polgárőrség</title></head>
<body class="layout-jumbotron_full"><div class="navbar navbar-default navbar-fixed-top"><div class="container"><a class="navbar-brand" href="/">Polgárőrség</a><ul class="nav navbar-nav"><li class="active"><a href="/news.php">Hírek</a></li></ul></div></div><div class="container"><div class="row"><div class="col-xs-12 col-md-8">
<div class="view-item"><h2 class="news-title"><a href="https://www.polgarorseg.example.hu/news.php?extend.118">{title}</a></h2><hr class="news-heading-sep"><div class="row"><div class="col-md-6"><small><i class='fa fa-user'></i> &nbsp;<a href='/user.php?id.1'>Nagy Béla</a> &nbsp; <i class='fa fa-clock-o'></i> &nbsp;2018. márc. 12. </small></div><div class="col-md-6 text-right options"><small><i class='fa fa-tags'></i> &nbsp;<span><a href='/news.php?tag=kerekpar'>kerékpár</a></span> &nbsp; <i class='fa fa-folder-open'></i> &nbsp;<a href='/news.php?list.2'>Egyesület</a> </small></div></div><hr>
<div class="body"><span class="news-images-main pull-left col-xs-12 col-sm-6 col-md-6"><img class="news-image img-responsive" src="/media/img/900x600/kerekpar.jpg" alt="Kerékpár" /></span><p class="lead">{lead}</p><div class="text-justify">{paragraphs(text)}</div><div class="news-videos-1"></div><br /><div class="row  news-images-1"><div class="col-md-6"></div></div></div><hr><div class="options hidden-print "><div class="btn-group"><a class="btn btn-default" href="/comment.php?118">0</a><a rel="alternate" class="btn btn-default" href="/print.php?news.118">Nyomtatás</a></div></div></div><hr /><ul class="pager hidden-print"><li class="previous"><a href="/news.php?extend.117">Éves közgyűlés</a></li></ul></div><div class="col-md-4"><div class="panel panel-default"><div class="panel-heading">Elérhetőség</div></div></div></div></div><footer><p>Polgárőrség</p></footer></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "lead": lead,
        "date": "2018-03-12",
        "body": text,
        "images": [picture("https://www.polgarorseg.example.hu/media/img/900x600/kerekpar.jpg")],
        "images_also": [
            [picture("https://www.polgarorseg.example.hu/media/img/900x600/kerekpar.jpg", role="inline")]
        ],
        "authors": ANY,
        "tags": ANY,
    }


@page("https://www.water.example.vic.gov.au/news/desalination-order")
def australian_civictheme() -> tuple[str, Gold]:
    title = "Desalination order for the coming year"
    lead = "Fifty gigalitres will be ordered to keep storages above half."
    text = [
        "Dry soils in the catchments mean that less rain reaches the reservoirs.",
        "The order adds about ten dollars to the average household bill.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Water</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /></head>
<body class="path-node page-node-type-civictheme-page"><div class="ct-skip-link ct-theme-light"><a href="#main-content" class="ct-skip-link__link">Skip to main content</a></div><header class="ct-header ct-theme-light" role="banner"><div class="ct-header__middle"><div class="container"><div class="ct-logo"><a href="/">Water</a></div><nav class="ct-navigation"><ul class="ct-menu"><li class="ct-menu__item"><a class="ct-menu__item__link" href="/news">News</a></li></ul></nav></div></div></header>
<div class="ct-banner ct-theme-dark" id="main-content" tabindex="-1"><div class="ct-banner__wrapper"><div class="ct-banner__inner"><div class="container"><div class="row"><div class="col-xxs-12"><nav class="ct-breadcrumb ct-theme-dark ct-banner__breadcrumb" aria-label="breadcrumb"><ul class="ct-breadcrumb__links"><li class="ct-breadcrumb__links__link"><a href="/" class="ct-content-link">Home</a></li><li class="ct-breadcrumb__links__link"><a href="/news">News</a></li><li><span class="ct-breadcrumb__links__link--active" aria-current="location">{title}</span></li></ul></nav></div></div><div class="row"><div class="col-xxs-12 col-m-6"><h1 class="ct-heading ct-theme-dark ct-banner__title">{title}</h1></div></div><div class="row"><div class="col-xxs-12 col-m-6"><div class="ct-banner__content"><p class="ct-paragraph ct-theme-dark">{lead}</p></div></div></div></div></div><div class="ct-banner__featured-image__wrapper"><img class="ct-image__image" src="/sites/default/files/dam.jpg" alt="Thomson Dam" /></div></div></div>
<main class="ct-layout ct-theme-light ct-vertical-spacing--none" role="main"><div class="ct-layout__inner container"><section class="ct-layout__main" data-layout-main><div class="node node--type-civictheme-page node--view-mode-full"><div class="ct-basic-content ct-theme-light">{paragraphs(text, 'class="ct-text-regular"')}</div></div><div class="ct-tag-list ct-theme-light"><div class="ct-tag-list__tags"><div class="ct-item-list"><div class="ct-item-list__item"><a class="ct-tag ct-tag--primary" href="/search?topic=4">Storages</a></div></div></div></div><div class="ct-layout__last-updated">Last updated: 2 April 2023</div></section></div></main><footer class="ct-footer"><p>© State of Victoria</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": None,
        "date_modified": "2023-04-02",
        "body": text,
        "images": [picture("https://www.water.example.vic.gov.au/sites/default/files/dam.jpg")],
        "tags": ["Storages"],
        "tags_also": [[]],
        "breadcrumbs": ["News"],
    }


@page("https://www.obcina.example.si/2025/02/nova-brv-cez-savo/")
def wordpress_twenty_twenty_five_slovenian() -> tuple[str, Gold]:
    title = "Nova brv čez Savo"
    text = [
        "Pešci in kolesarji lahko od sobote prečkajo Savo po novi leseni brvi pri Litiji.",
        "Brv je dolga stoštirideset metrov in je najdaljša te vrste v državi.",
    ]
    html = f"""<!DOCTYPE html><html lang="sl-SI"><head><meta charset="UTF-8" /><title>{title} &#8211; Občina</title><meta name="generator" content="WordPress 6.7" /></head>
<body class="post-template-default single single-post postid-77 wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignfull"><p class="wp-block-site-title"><a href="/" rel="home">Občina</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/novice/">Novice</a></li></ul></nav></div></header>
<main class="wp-block-group has-global-padding is-layout-constrained" id="wp--skip-link--target" style="margin-top:var(--wp--preset--spacing--60)"><div class="wp-block-group alignfull has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">{title}</h1><figure class="wp-block-post-featured-image"><img width="1600" height="1067" src="https://www.obcina.example.si/wp-content/uploads/2025/02/brv.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="" style="aspect-ratio:3/2;object-fit:cover;" /></figure><div class="wp-block-group has-accent-4-color has-text-color is-content-justification-left is-layout-flex"><p>Written by </p><div class="wp-block-post-author-name"><a href="/author/maja/" target="_self" class="wp-block-post-author-name__link">Maja Kos</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/novice/" rel="tag">Novice</a></div></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained">{paragraphs(text)}</div><div class="wp-block-group is-layout-constrained"><div class="taxonomy-post_tag is-style-post-terms-1 wp-block-post-terms"><a href="/tag/brv/" rel="tag">brv</a><span class="wp-block-post-terms__separator">  </span><a href="/tag/sava/" rel="tag">Sava</a></div></div><div class="wp-block-comments wp-block-comments-query-loop"><h2 class="wp-block-heading">Comments</h2><div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title" class="comment-reply-title">Dodaj odgovor</h3></div></div></div>
<nav class="wp-block-group alignwide is-layout-flex" aria-label="Post navigation"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="wp-block-post-navigation-link__arrow-previous">←</span><a href="/2025/01/kanalizacija/" rel="prev">Gradnja kanalizacije</a></div></nav><div class="wp-block-group alignwide"><h2 class="wp-block-heading has-small-font-size">More posts</h2><div class="wp-block-query alignfull"><ul class="alignfull wp-block-post-template"><li class="wp-block-post post-75 post"><div class="wp-block-group alignfull is-layout-flex"><h3 class="wp-block-post-title has-large-font-size"><a href="/2025/01/kanalizacija/" target="_self">Gradnja kanalizacije</a></h3><div class="has-text-align-right wp-block-post-date"><time datetime="2025-01-14T08:00:00+01:00"><a href="/2025/01/kanalizacija/">14. januarja 2025</a></time></div></div></li></ul></div></div></main>
<footer class="wp-block-template-part"><p>Designed with <a href="https://wordpress.org" rel="nofollow">WordPress</a></p></footer></div></body></html>"""
    return html, {
        "language": "sl-SI",
        "title": title,
        "date": None,
        "body": text,
        "images": [picture("https://www.obcina.example.si/wp-content/uploads/2025/02/brv.jpg")],
        "authors": ["Maja Kos"],
        "tags": ["brv", "Sava"],
        "section": "Novice",
        "section_also": [None],
        "breadcrumbs": [],
    }


@page("https://www.provincie.example.nl/actueel/nieuws/nieuwe-oevers")
def dutch_nl_design_system() -> tuple[str, Gold]:
    title = "Nieuwe oevers langs het kanaal"
    lead = "De provincie legt vijf kilometer natuurvriendelijke oever aan."
    text = [
        "Het werk begint in oktober bij Giethoorn en duurt tot het voorjaar.",
        "Schippers kunnen tijdens het werk gewoon doorvaren.",
    ]
    html = f"""<!DOCTYPE html><html lang="nl" dir="ltr"><head><meta charset="utf-8"><title>{title} - Provincie</title></head>
<body class="utrecht-theme utrecht-document utrecht-surface"><div class="utrecht-skip-link-container"><a class="utrecht-skip-link" href="#main">Naar de inhoud</a></div><div class="utrecht-page-layout"><header class="utrecht-page-header"><div class="utrecht-page-header__content"><a href="/" class="utrecht-logo">Provincie</a><nav class="utrecht-nav-bar"><ul class="utrecht-nav-bar__list" role="list"><li class="utrecht-nav-bar__item"><a class="utrecht-nav-bar__link" href="/actueel">Actueel</a></li></ul></nav></div></header>
<nav class="utrecht-breadcrumb-nav" aria-labelledby="kruimelpad"><h2 id="kruimelpad" class="utrecht-heading-2 utrecht-breadcrumb-nav__heading" aria-hidden="true">Kruimelpad</h2><ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol"><li class="utrecht-breadcrumb-nav__item"><a href="/" class="utrecht-link utrecht-breadcrumb-nav__link"><span class="utrecht-breadcrumb-nav__text">Home</span></a></li><li class="utrecht-breadcrumb-nav__separator" aria-hidden="true"><svg></svg></li><li class="utrecht-breadcrumb-nav__item"><a href="/actueel/nieuws" class="utrecht-link utrecht-breadcrumb-nav__link"><span>Nieuws</span></a></li></ol></nav>
<main id="main" class="utrecht-page-body"><div class="utrecht-page-body__content"><article class="utrecht-article"><hgroup class="utrecht-heading-group"><h1 class="utrecht-heading-1">{title}</h1><p class="utrecht-pre-heading">Nieuwsbericht | <time datetime="2023-09-20" class="utrecht-value-data">20 september 2023</time></p></hgroup><p class="utrecht-paragraph utrecht-paragraph--lead">{lead}</p>{paragraphs(text, 'class="utrecht-paragraph"')}<figure class="utrecht-figure"><img class="utrecht-img" src="/media/oever.jpg" alt="" width="800" height="450"><figcaption class="utrecht-figure__caption">Zo gaat de oever eruitzien. Beeld: Provincie</figcaption></figure><h2 class="utrecht-heading-2">Meer weten?</h2><ul class="utrecht-unordered-list">{items(['<a href="/media/plan-oevers.pdf" class="utrecht-link" download>Plan oevers (pdf, 1,1 MB)</a>'], 'class="utrecht-unordered-list__item"')}</ul></article></div></main><footer class="utrecht-page-footer"><p class="utrecht-paragraph">Provinciehuis</p></footer></div></body></html>"""
    base = "https://www.provincie.example.nl"
    return html, {
        "language": "nl",
        "title": title,
        "lead": lead,
        "date": "2023-09-20",
        "body": text,
        "body_also": [[*text, "Meer weten?"], [*text, "Meer weten?", "Plan oevers (pdf, 1,1 MB)"]],
        "links": [],
        "links_also": [[f"{base}/media/plan-oevers.pdf"]],
        "images": [picture(f"{base}/media/oever.jpg", "Zo gaat de oever eruitzien.", "Provincie", "inline")],
        "attachments": [file(f"{base}/media/plan-oevers.pdf", "Plan oevers", round(1.1 * MB))],
        "breadcrumbs": ["Nieuws"],
    }

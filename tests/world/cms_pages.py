"""News pages of further systems: SPIP, TYPO3's older rendering, Joomla 4, AEM's core components, page builders, Neos, Django."""

from __future__ import annotations

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


@page("https://www.jeunesse.example.gouv.fr/spip.php?article1520")
def spip_french() -> tuple[str, Gold]:
    title = "Service national universel&nbsp;: les inscriptions sont ouvertes"
    chapo = "Les jeunes de 15 à 17 ans peuvent s’inscrire jusqu’au 20 mars."
    text = [
        "Le séjour de cohésion aura lieu du 19 juin au 1<sup>er</sup> juillet dans le département d’accueil.",
        'Pour en savoir plus&nbsp;: <a href="https://www.snu.example.gouv.fr" class="spip_out" rel="external">snu.gouv.fr</a>',
    ]
    html = f"""<!DOCTYPE html>
<html class="page_article" lang="fr" dir="ltr"><head><meta charset="utf-8" /><title>{title} - Ministère de la Jeunesse</title><meta name="generator" content="SPIP 3.2.7 [24473]" /><link rel="alternate" type="application/rss+xml" href="spip.php?page=backend" /></head>
<body id="top" class="pas_surlignable page_article"><div class="page"><div class="header clearfix" id="header" role="banner"><div class="accueil"><a rel="start home" href="https://www.jeunesse.example.gouv.fr/" title="Accueil"><h1 id="logo_site_spip" class="spip_logo_site">Ministère de la Jeunesse</h1></a></div></div>
<div class="nav clearfix" id="nav" role="navigation"><ul><li class="nav-item"><a href="spip.php?rubrique2">Le ministère</a></li><li class="nav-item on"><a href="spip.php?rubrique7">Actualités</a></li></ul></div>
<div class="main" role="main"><div class="wrapper clearfix"><div class="content" id="content"><p class="arbo"><a href="https://www.jeunesse.example.gouv.fr/">Accueil</a> &gt; <a href="spip.php?rubrique7">Actualités</a> &gt; <strong class="on">{title}</strong></p>
<div class="cartouche"><img class="spip_logo spip_logos" alt="" src="local/cache-vignettes/L200xH133/arton1520-1a2b.jpg?1611" width="200" height="133" /><h1 class="crayon article-titre-1520 ">{title}</h1><p class="info-publi"><abbr class="published" title="2021-01-26T09:00:00Z">mardi 26 janvier 2021</abbr><span class="sep">, </span><span class="auteurs">par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur3">Délégation à la communication</a></span></span></p></div>
<div class="surlignable"><div class="crayon article-chapo-1520 chapo"><p>{chapo}</p></div><div class="crayon article-texte-1520 texte entry-content">{paragraphs(text)}
<dl class="spip_document_90 spip_documents spip_documents_left"><dt><a href="IMG/pdf/depliant_snu.pdf" title="PDF - 1.1 Mo" type="application/pdf"><img src="prive/vignettes/pdf.png" width="52" height="52" alt="PDF - 1.1 Mo" /></a></dt><dt class="crayon document-titre-90 spip_doc_titre" style="width:120px;"><strong>Dépliant</strong></dt></dl></div></div>
<p class="hyperlien">Voir en ligne : <a href="https://www.snu.example.gouv.fr/faq" class="spip_out">Foire aux questions</a></p></div></div>
<div class="aside secondary" role="complementary"><div class="menu rubriques"><h2><a href="spip.php?rubrique7">Dans la même rubrique</a></h2><ul class="menu-liste menu-items"><li class="menu-entree"><a href="spip.php?article1519">Le pass Culture s’élargit</a></li></ul></div></div></div>
<div class="footer" role="contentinfo"><p class="colophon">2010-2021 © Ministère de la Jeunesse <br /><a rel="contents" href="spip.php?page=plan">Plan du site</a></p></div></div></body></html>"""
    base = "https://www.jeunesse.example.gouv.fr"
    return html, {
        "language": "fr",
        "title": plain(title),
        "lead": chapo,
        "date": "2021-01-26T09:00:00+00:00",
        "date_also": ["2021-01-26"],
        "body": plains(text),
        "links": ["https://www.snu.example.gouv.fr"],
        "body_also": [[*plains(text), "Voir en ligne : Foire aux questions"]],
        "links_also": [["https://www.snu.example.gouv.fr", "https://www.snu.example.gouv.fr/faq"]],
        "images": [
            picture(f"{base}/local/cache-vignettes/L200xH133/arton1520-1a2b.jpg?1611"),
        ],
        "attachments": [file(f"{base}/IMG/pdf/depliant_snu.pdf", "Dépliant", round(1.1 * MB))],
        "authors": ["Délégation à la communication"],
        "breadcrumbs": ["Actualités"],
    }


@page("http://www.verkehr.example.ch/aktuell/medien/details/article/nachtzuege.html")
def typo3_css_styled_content_swiss() -> tuple[str, Gold]:
    title = "Mehr Nachtzüge ab Zürich"
    text = [
        "Das Bundesamt unterstützt zwei neue Nachtzugverbindungen nach Rom und Barcelona.",
        "Die Verträge wurden heute in Bern unterzeichnet.",
        "Der Fahrplan gilt ab Dezember 2012.",
    ]
    html = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xml:lang="de" lang="de" xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><!-- This website is powered by TYPO3 --><base href="http://www.verkehr.example.ch/" /><title>{title}: Bundesamt</title><meta name="generator" content="TYPO3 4.5 CMS" /></head>
<body><div id="page"><div id="logo"><a href="/"><img src="fileadmin/img/logo.gif" alt="Bundesamt" /></a></div><div id="nav"><ul><li><a href="themen.html">Themen</a></li><li class="act"><a href="aktuell.html">Aktuell</a></li></ul></div><div id="path">Sie sind hier: <a href="/">Home</a> &gt; <a href="aktuell.html">Aktuell</a> &gt; <a href="aktuell/medien.html">Medien</a></div>
<div id="main"><!--TYPO3SEARCH_begin-->
<div id="c301" class="csc-default"><div class="csc-header csc-header-n1"><h1 class="csc-firstHeader">{title}</h1><p class="csc-header-date">Bern, 12.01.2012</p></div>
<div class="csc-textpic csc-textpic-intext-right"><div class="csc-textpic-imagewrap"><dl class="csc-textpic-image csc-textpic-firstcol csc-textpic-lastcol" style="width:200px;"><dt><a href="index.php?eID=tx_cms_showpic&amp;file=uploads%2Fpics%2Fnachtzug.jpg&amp;width=800m&amp;md5=9c" target="thePicture"><img src="typo3temp/pics/a97c.jpg" width="200" height="133" border="0" alt="" /></a></dt><dd class="csc-textpic-caption">Der neue Schlafwagen (Bild: SBB)</dd></dl></div>
<div class="csc-textpic-text">{paragraphs(text, 'class="bodytext"')}</div></div><div class="csc-textpic-clear"><!-- --></div></div>
<div id="c302" class="csc-default"><div class="csc-header csc-header-n2"><h2>Dokumente</h2></div><table border="0" cellspacing="0" cellpadding="0" class="csc-uploads csc-uploads-0"><tr class="tr-odd tr-first"><td class="csc-uploads-icon"><a href="fileadmin/dok/faktenblatt.pdf" ><img src="typo3/sysext/cms/tslib/media/fileicons/pdf.gif" width="18" height="16" border="0" alt="" /></a></td><td class="csc-uploads-fileName"><p><a href="fileadmin/dok/faktenblatt.pdf" >faktenblatt.pdf</a></p><p class="csc-uploads-description">Faktenblatt Nachtzüge</p></td><td class="csc-uploads-fileSize"><p>310 K</p></td></tr></table></div>
<!--TYPO3SEARCH_end--></div><div id="footer"><p>3003 Bern, Tel. +41 58 000 00 00</p></div></div></body></html>"""
    base = "http://www.verkehr.example.ch"
    pdf = f"{base}/fileadmin/dok/faktenblatt.pdf"
    return html, {
        "language": "de",
        "title": title,
        "date": "2012-01-12",
        "body": text,
        "images": [picture(f"{base}/typo3temp/pics/a97c.jpg", "Der neue Schlafwagen", "SBB")],
        "attachments": [file(pdf, "faktenblatt.pdf", 310 * KB)],
        "attachments_also": [[file(pdf, "Faktenblatt Nachtzüge", 310 * KB)]],
        "breadcrumbs": ["Aktuell", "Medien"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.mtt.example.gr/index.php/deltia-typou/ektheseis/312-nea-diadromi")
def joomla4_cassiopeia_greek() -> tuple[str, Gold]:
    title = "Νέα ακτοπλοϊκή διαδρομή για τις Κυκλάδες"
    text = [
        "Ο Υπουργός Ναυτιλίας ανακοίνωσε σήμερα τη δρομολόγηση νέας γραμμής από το Λαύριο.",
        "Η γραμμή θα εξυπηρετεί έξι νησιά με δύο δρομολόγια την εβδομάδα.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="el-gr" dir="ltr"><head><meta charset="utf-8"><meta name="author" content="Γραφείο Τύπου"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title}</title></head>
<body class="site com_content wrapper-static view-article no-layout no-task itemid-118 has-sidebar-right"><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/"><span title="Υπουργείο Ναυτιλίας">Υπουργείο Ναυτιλίας</span></a></div></div><div class="grid-child container-nav"><nav class="navbar navbar-expand-lg"><ul class="mod-menu mod-list nav"><li class="nav-item item-101"><a href="/">Αρχική</a></li><li class="nav-item item-118 current active"><a href="/index.php/deltia-typou" aria-current="location">Δελτία Τύπου</a></li></ul></nav></div></header>
<div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper" aria-label="Breadcrumbs"><ol itemscope itemtype="https://schema.org/BreadcrumbList" class="mod-breadcrumbs breadcrumb px-3 py-2"><li class="mod-breadcrumbs__here float-start">Είστε εδώ: &#160;</li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem" class="mod-breadcrumbs__item breadcrumb-item"><a itemprop="item" href="/" class="pathway"><span itemprop="name">Αρχική</span></a><meta itemprop="position" content="1"></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem" class="mod-breadcrumbs__item breadcrumb-item"><a itemprop="item" href="/index.php/deltia-typou" class="pathway"><span itemprop="name">Δελτία Τύπου</span></a><meta itemprop="position" content="2"></li><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem" class="mod-breadcrumbs__item breadcrumb-item active"><span itemprop="name">{title}</span><meta itemprop="position" content="3"></li></ol></nav>
<main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="el-GR"><div class="page-header"><h1 itemprop="headline">{title}</h1></div>
<dl class="article-info text-muted"><dt class="article-info-term"><span class="visually-hidden">Λεπτομέρειες</span></dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person"><span class="icon-user icon-fw" aria-hidden="true"></span> Γράφτηκε από <span itemprop="name">Γραφείο Τύπου</span></dd><dd class="category-name"><span class="icon-folder-open icon-fw" aria-hidden="true"></span> Κατηγορία: <a href="/index.php/deltia-typou" itemprop="genre">Δελτία Τύπου</a></dd><dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span><time datetime="2022-05-17T12:20:00+03:00" itemprop="datePublished">Δημοσιεύτηκε: 17 Μαΐου 2022</time></dd><dd class="hits"><span class="icon-eye icon-fw" aria-hidden="true"></span><meta itemprop="interactionCount" content="UserPageVisits:77"> Εμφανίσεις: 77</dd></dl>
<figure class="left item-image"><img src="/images/2022/ploio.jpg#joomlaImage://local-images/2022/ploio.jpg?width=800&amp;height=500" alt="Πλοίο στο λιμάνι" itemprop="image"><figcaption class="caption">Το λιμάνι του Λαυρίου</figcaption></figure>
<div itemprop="articleBody" class="com-content-article__body">{paragraphs(text)}</div>
<div class="com-content-article__links content-links"><ul class="com-content-article__links nav nav-tabs nav-stacked"><li class="content-links-a"><a href="https://www.example.gr/dromologia" rel="nofollow">Δρομολόγια</a></li></ul></div>
<nav class="pagenavigation" aria-label="Πλοήγηση"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/index.php/deltia-typou/311" rel="prev"><span class="visually-hidden">Προηγούμενο άρθρο: Συνάντηση</span> <span aria-hidden="true">Προηγούμενο</span></a></span></nav></div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Τελευταία</h3><div class="card-body"><ul class="mod-articleslatest latestnews mod-list"><li><a href="/index.php/deltia-typou/313"><span>Έλεγχοι σε λιμάνια</span></a></li></ul></div></div></div></div><footer class="container-footer footer"><p>Πειραιάς</p></footer></body></html>"""
    base = "https://www.mtt.example.gr/images/2022/ploio.jpg"
    return html, {
        "language": "el-gr",
        "title": title,
        "date": "2022-05-17T12:20:00+03:00",
        "body": text,
        "links": [],
        "links_also": [["https://www.example.gr/dromologia"]],
        "images": [picture(base, "Το λιμάνι του Λαυρίου")],
        "authors": ["Γραφείο Τύπου"],
        "breadcrumbs": ["Δελτία Τύπου"],
    }


@page(
    "https://gouvernement.example.lu/fr/actualites/toutes_actualites/communiques/2022/03-mars/09-logement.html"
)
def aem_core_components_luxembourgish() -> tuple[str, Gold]:
    title = "Nouveaux logements abordables à Differdange"
    text = [
        "Le ministre du Logement a signé une convention pour la construction de 84 logements.",
        "Les travaux débuteront à l'automne 2022.",
    ]
    html = f"""<!DOCTYPE HTML><html lang="fr"><head><meta charset="UTF-8"/><title>{title} - gouvernement.lu</title><meta name="template" content="news"/><meta property="og:title" content="{title}"/><link rel="stylesheet" href="/etc.clientlibs/core/wcm/components/image/v2/image/clientlibs/site.min.css"/></head>
<body class="page basicpage" id="page-0f1"><div class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><header class="experiencefragment aem-GridColumn"><div class="cmp-experiencefragment"><div class="navigation"><nav class="cmp-navigation" itemscope itemtype="http://schema.org/SiteNavigationElement"><ul class="cmp-navigation__group"><li class="cmp-navigation__item cmp-navigation__item--level-0"><a href="/fr.html" class="cmp-navigation__item-link">Gouvernement</a></li><li class="cmp-navigation__item"><a href="/fr/actualites.html" class="cmp-navigation__item-link">Actualités</a></li></ul></nav></div></div></header>
<div class="breadcrumb aem-GridColumn"><nav class="cmp-breadcrumb" aria-label="Fil d’Ariane"><ol class="cmp-breadcrumb__list" itemscope itemtype="http://schema.org/BreadcrumbList"><li class="cmp-breadcrumb__item" itemprop="itemListElement"><a href="/fr.html" class="cmp-breadcrumb__item-link"><span itemprop="name">Accueil</span></a></li><li class="cmp-breadcrumb__item"><a href="/fr/actualites.html" class="cmp-breadcrumb__item-link"><span itemprop="name">Actualités</span></a></li><li class="cmp-breadcrumb__item cmp-breadcrumb__item--active"><span itemprop="name">{title}</span></li></ol></nav></div>
<div class="title aem-GridColumn"><div class="cmp-title"><h1 class="cmp-title__text">{title}</h1></div></div><div class="text aem-GridColumn"><div class="cmp-text article-metas"><p>Communiqué – Publié le <time datetime="2022-03-09">09.03.2022</time></p></div></div>
<div class="image aem-GridColumn"><div data-cmp-is="image" data-cmp-src="/content/dam/logement.coreimg{{.width}}.jpeg" class="cmp-image" itemscope itemtype="http://schema.org/ImageObject"><img src="/content/dam/logement.coreimg.jpeg" class="cmp-image__image" itemprop="contentUrl" alt="Signature de la convention"/><span class="cmp-image__title" itemprop="caption">Signature de la convention à la mairie</span></div></div>
<div class="text aem-GridColumn"><div class="cmp-text">{paragraphs(text)}</div></div><div class="text aem-GridColumn"><div class="cmp-text"><p><i>Communiqué par le ministère du Logement</i></p></div></div>
<div class="download aem-GridColumn"><div class="cmp-download"><h3 class="cmp-download__title"><a class="cmp-download__title-link" href="/content/dam/convention.coredownload.pdf">Convention</a></h3><dl class="cmp-download__properties"><div class="cmp-download__property cmp-download__property--filename"><dt class="cmp-download__property-label">Nom du fichier</dt><dd class="cmp-download__property-content">convention.pdf</dd></div><div class="cmp-download__property cmp-download__property--size"><dt class="cmp-download__property-label">Taille</dt><dd class="cmp-download__property-content">540 KB</dd></div><div class="cmp-download__property cmp-download__property--format"><dt class="cmp-download__property-label">Format</dt><dd class="cmp-download__property-content">application/pdf</dd></div></dl><a class="cmp-download__action" href="/content/dam/convention.coredownload.pdf"><span class="cmp-download__action-text">Télécharger</span></a></div></div>
<footer class="experiencefragment"><p>Le portail officiel</p></footer></div></div></body></html>"""
    base = "https://gouvernement.example.lu/content/dam"
    sign = "Communiqué par le ministère du Logement"
    return html, {
        "language": "fr",
        "title": title,
        "date": "2022-03-09",
        "body": [*text, sign],
        "body_also": [text],
        "images": [picture(f"{base}/logement.coreimg.jpeg", "Signature de la convention à la mairie")],
        "attachments": [file(f"{base}/convention.coredownload.pdf", "Convention", 540 * KB)],
        "breadcrumbs": ["Actualités"],
    }


@page("http://www.mot.example.mt/Pages/News/2008/ferry.aspx", country="MT")
def sharepoint2007_publishing_maltese() -> tuple[str, Gold]:
    title = "New ferry terminal for Gozo"
    text = [
        "The Minister for Transport inaugurated the new ferry terminal at Mġarr this morning.",
        "The terminal cost €9.3 million and can serve 600 passengers an hour.",
    ]
    html = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="en-us" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>
	{title}
</title></head><body class="body" onload="javascript:_spBodyOnLoadWrapper();"><form name="aspnetForm" method="post" action="ferry.aspx" id="aspnetForm"><input type="hidden" name="MSO_PageHashCode" value="x" />
<table class="ms-main" cellpadding="0" cellspacing="0" width="100%"><tr><td class="ms-globalbreadcrumb"><span id="ctl00_SiteMapPath1"><a href="/Pages/default.aspx">Home</a> &gt; <a href="/Pages/News/default.aspx">News</a> &gt; {title}</span></td></tr>
<tr><td><table width="100%"><tr><td class="leftNav" width="150"><table class="ms-nav"><tr><td class="ms-navitem"><a href="/Pages/Ministry.aspx">Ministry</a></td></tr><tr><td class="ms-navitem"><a href="/Pages/News/default.aspx">News</a></td></tr></table></td>
<td class="ms-bodyareacell" valign="top"><table width="100%"><tr><td class="pageTitle"><h1>{title}</h1></td></tr><tr><td class="articleDate">10/03/2008</td></tr><tr><td class="pageContent"><div class="captionedImage"><div id="ctl00_PlaceHolderMain_ImageField_label" style="display:none">Page Image</div><span id="ctl00_PlaceHolderMain_ImageField"><img alt="Terminal" border="0" src="/PublishingImages/ferry.jpg"></span><div class="imageCaption">The terminal at Mġarr</div></div><div id="ctl00_PlaceHolderMain_RichHtmlField1__ControlWrapper_RichHtmlField" style="display:inline"><div><font face="Verdana" size="2">{text[0]}</font></div><div><font face="Verdana" size="2"></font>&nbsp;</div><div><font face="Verdana" size="2">{text[1]}</font></div></div></td></tr></table></td></tr></table></td></tr></table></form></body></html>"""
    return html, {
        "language": "en-us",
        "title": title,
        "date": "2008-03-10",
        "body": text,
        "images": [picture("http://www.mot.example.mt/PublishingImages/ferry.jpg", "The terminal at Mġarr")],
        "breadcrumbs": ["News"],
        "breadcrumbs_also": [[]],
    }


@page("https://samorzad.powiatlipski.example.pl/nowa-karetka-dla-szpitala/")
def wpbakery_polish() -> tuple[str, Gold]:
    title = "Nowa karetka dla szpitala powiatowego"
    text = [
        "Starosta przekazał dziś ratownikom nową karetkę wraz z wyposażeniem.",
        "Pojazd kosztował 780 tys. zł, z czego połowę pokryła dotacja wojewody.",
    ]
    base = "https://samorzad.powiatlipski.example.pl/wp-content/uploads/2022/08"
    thumbs = "".join(
        f'<div class="isotope-item vc_grid-item"><a class="prettyphoto" href="{base}/k{n}.jpg" data-rel="prettyPhoto[rel-55-1]"><img class="" src="{base}/k{n}-150x150.jpg" width="150" height="150" alt="karetka{n}" title="k{n}" /></a></div>'
        for n in (1, 2)
    )
    html = f"""<!DOCTYPE html><html lang="pl-PL"><head><meta charset="UTF-8"><title>{title} &#8211; Powiat Lipski</title><meta name="generator" content="Powered by WPBakery Page Builder - drag and drop page builder for WordPress."/><meta property="article:published_time" content="2022-08-19T10:31:00+00:00" /></head>
<body class="post-template-default single single-post wpb-js-composer js-comp-ver-6.7.0 vc_responsive"><header id="header"><a href="/" id="logo">Powiat Lipski</a><nav><ul id="menu-main"><li><a href="/powiat/">Powiat</a></li><li><a href="/aktualnosci/">Aktualności</a></li></ul></nav></header>
<div id="main"><article class="post-55 post type-post"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="date">19 sierpnia 2022</span> <span class="cat"><a href="/category/aktualnosci/" rel="category tag">Aktualności</a></span></div>
<div class="entry-content"><section class="wpb-content-wrapper"><div class="vc_row wpb_row vc_row-fluid"><div class="wpb_column vc_column_container vc_col-sm-12"><div class="vc_column-inner"><div class="wpb_wrapper"><div class="wpb_text_column wpb_content_element "><div class="wpb_wrapper">{paragraphs(text)}</div></div>
<div class="wpb_gallery wpb_content_element vc_clearfix"><div class="wpb_wrapper"><div class="wpb_gallery_slides wpb_image_grid" data-interval="3"><ul class="wpb_image_grid_ul">{thumbs}</ul></div></div></div></div></div></div></div></section></div></article></div><footer>Starostwo, Rynek 1</footer></body></html>"""
    return html, {
        "language": "pl-PL",
        "title": title,
        "date": "2022-08-19T10:31:00+00:00",
        "body": text,
        "gallery": [picture(f"{base}/k1.jpg", "k1"), picture(f"{base}/k2.jpg", "k2")],
        "gallery_also": [
            [picture(f"{base}/k1.jpg", "karetka1"), picture(f"{base}/k2.jpg", "karetka2")],
            [picture(f"{base}/k1.jpg"), picture(f"{base}/k2.jpg")],
        ],
        "section": "Aktualności",
        "section_also": [None],
    }


@page("https://www.digitales.example.de/artikel/glasfaser-auf-dem-land/")
def gutenberg_columns_and_cover_german() -> tuple[str, Gold]:
    title = "Glasfaser auf dem Land: Halbzeit beim Ausbau"
    text = [
        "Die Hälfte der geplanten Anschlüsse ist verlegt, teilte das Ministerium am Freitag mit.",
        "In der linken Spalte steht die Bilanz des Nordens.",
        "In der rechten Spalte steht die Bilanz des Südens.",
        "Der Ausbau soll 2026 abgeschlossen sein.",
    ]
    base = "https://www.digitales.example.de/wp-content/uploads/2023/06"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>{title} - Digitalministerium</title><link rel="canonical" href="https://www.digitales.example.de/artikel/glasfaser-auf-dem-land/"><meta name="generator" content="WordPress 6.2.2"></head>
<body class="post-template-default single single-post wp-embed-responsive"><header class="site-header"><a href="/" rel="home">Digitalministerium</a><nav><ul><li><a href="/artikel/">Artikel</a></li><li><a href="/ministerium/">Ministerium</a></li></ul></nav></header>
<main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1><p class="entry-meta"><time class="entry-date published" datetime="2023-06-16T12:00:27+02:00">16. Juni 2023</time></p></header><div class="entry-content">
<div class="wp-block-cover alignfull"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img decoding="async" width="1600" height="900" class="wp-block-cover__image-background wp-image-81" alt="Bagger im Feld" src="{base}/bagger.jpg" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><p class="has-text-align-center has-large-font-size">{text[0]}</p></div></div>
<div class="wp-block-columns"><div class="wp-block-column"><p>{text[1]}</p></div><div class="wp-block-column"><p>{text[2]}</p></div></div>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/foerderung/">Zur Förderung</a></div></div><hr class="wp-block-separator"/><p>{text[3]}</p>
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img decoding="async" src="{base}/kabel-1024x683.jpg" alt="" class="wp-image-82 size-full" srcset="{base}/kabel-1024x683.jpg 1024w, {base}/kabel.jpg 2400w"/></figure><div class="wp-block-media-text__content"><p>Ein Kabel hat 288 Fasern.</p></div></div></div></article></main><footer class="site-footer"><p>Berlin</p></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2023-06-16T12:00:27+02:00",
        "body": [*text, "Ein Kabel hat 288 Fasern."],
        "body_also": [[*text[:3], "Zur Förderung", text[3], "Ein Kabel hat 288 Fasern."]],
        "links": [],
        "links_also": [["https://www.digitales.example.de/foerderung/"]],
        "images": [picture(f"{base}/bagger.jpg"), picture(f"{base}/kabel.jpg", role="inline")],
    }


@page("https://www.kliimaministeerium.example.ee/uudised/rannikul-taastatakse-niite")
def drupal9_paragraphs_estonian() -> tuple[str, Gold]:
    title = "Rannikul taastatakse 300 hektarit niite"
    lead = "Keskkonnaamet sõlmis lepingud 22 maaomanikuga."
    text = ["Niitude taastamine algab augustis Matsalus ja Vormsil.", "Töid rahastab Euroopa Liit."]
    html = f"""<!DOCTYPE html><html lang="et" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Kliimaministeerium</title>{metas({"description": lead, "og:type": "article", "article:published_time": "2023-07-13T11:05:00+0300"})}<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /></head>
<body class="path-node page-node-type-article"><header role="banner"><a href="/" rel="home">Kliimaministeerium</a><nav><ul><li><a href="/uudised">Uudised</a></li><li><a href="/kontakt">Kontakt</a></li></ul></nav></header>
<main role="main"><div class="breadcrumb"><ol><li><a href="/">Avaleht</a></li><li><a href="/uudised">Uudised</a></li><li>{title}</li></ol></div><article class="node node--type-article"><h1><span class="field field--name-title">{title}</span></h1><div class="news-date">13.07.2023 | 11:05</div>
<div class="field field--name-field-lead field--type-text-long"><p>{lead}</p></div>
<div class="paragraph paragraph--type--image"><figure><picture><source srcset="/sites/default/files/styles/l/niit.webp 1x" type="image/webp"><img loading="eager" src="/sites/default/files/styles/l/niit.jpg" width="960" height="540" alt="Rannaniit"></picture><figcaption>Rannaniit Vormsil. Autor: Mart Kask</figcaption></figure></div>
<div class="paragraph paragraph--type--text"><div class="field field--name-field-text">{paragraphs(text)}</div></div>
<div class="paragraph paragraph--type--accordion"><h3>Lisateave</h3><div class="content"><p>Taotlusi saab esitada 1. septembrini.</p></div></div>
<div class="paragraph paragraph--type--files"><div class="field--name-field-file"><span class="file file--mime-application-pdf file--application-pdf"><a href="/sites/default/files/kaart.pdf" type="application/pdf">Kaart</a></span><span class="file-size">1.5 MB</span></div></div>
<div class="contact-person"><h3>Meediakontakt</h3><p>Liis Tamm, pressinõunik, 5555 0000</p></div></article></main><footer role="contentinfo"><p>Paldiski mnt 96, Tallinn</p></footer></body></html>"""
    base = "https://www.kliimaministeerium.example.ee/sites/default/files"
    body = [*text, "Lisateave", "Taotlusi saab esitada 1. septembrini."]
    return html, {
        "language": "et",
        "title": title,
        "lead": lead,
        "date": "2023-07-13T11:05:00+03:00",
        "body": body,
        "body_also": [[*body, "Meediakontakt", "Liis Tamm, pressinõunik, 5555 0000"]],
        "images": [picture(f"{base}/styles/l/niit.jpg", "Rannaniit Vormsil.", "Mart Kask")],
        "images_also": [
            [picture(f"{base}/styles/l/niit.{kind}", caption, credit)]
            for kind in ("jpg", "webp")
            for caption, credit in (
                ("Rannaniit Vormsil.", "Mart Kask"),
                ("Rannaniit Vormsil. Autor: Mart Kask", None),
            )
        ],
        "attachments": [file(f"{base}/kaart.pdf", "Kaart", round(1.5 * MB))],
        "breadcrumbs": ["Uudised"],
    }


@page("https://www.bildung.example.de/aktuelles/2021/digitalpakt")
def neos_german() -> tuple[str, Gold]:
    title = "DigitalPakt: 90 Prozent der Mittel bewilligt"
    text = [
        "Neun von zehn Euro aus dem DigitalPakt sind bewilligt, teilte die Ministerin mit.",
        "Die Schulträger haben damit 5.600 Maßnahmen beantragt.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><!-- This website is powered by Neos, the Open Source Content Application Platform licensed under the GNU/GPL. --><meta charset="UTF-8" /><title>{title} - Bildungsministerium</title><meta property="og:type" content="article" />
{json_ld({"@context": "http://schema.org/", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.bildung.example.de/"}, {"@type": "ListItem", "position": 2, "name": "Aktuelles", "item": "https://www.bildung.example.de/aktuelles"}, {"@type": "ListItem", "position": 3, "name": title, "item": "https://www.bildung.example.de/aktuelles/2021/digitalpakt"}]})}</head>
<body><header class="header"><a href="/">Bildungsministerium</a><nav><ul><li><a href="/aktuelles">Aktuelles</a></li><li><a href="/schule">Schule</a></li></ul></nav></header><main>
<div class="neos-contentcollection"><div class="neos-nodetypes-headline"><div><h1>{title}</h1></div></div><div class="article-date">Donnerstag, 4. März 2021</div><div class="neos-nodetypes-text"><div><p>{text[0]}</p></div></div><div class="neos-nodetypes-image"><figure><img title="Tablets" alt="Kinder mit Tablets" src="https://www.bildung.example.de/_Resources/Persistent/9/f/9f00/tablets-800x533.jpg" width="800" height="533" /><figcaption><p>Unterricht mit Tablets © Adobe Stock</p></figcaption></figure></div><div class="neos-nodetypes-text"><div><p>{text[1]}</p></div></div></div></main><footer><p>Impressum</p></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2021-03-04",
        "body": text,
        "images": [
            picture(
                "https://www.bildung.example.de/_Resources/Persistent/9/f/9f00/tablets-800x533.jpg",
                "Unterricht mit Tablets",
                "Adobe Stock",
                "inline",
            )
        ],
        "breadcrumbs": ["Aktuelles"],
    }


@page("https://www.gov.example.ie/en/press-release/7a1b2-minister-opens-greenway/")
def django_irish() -> tuple[str, Gold]:
    title = "Minister opens the Royal Canal Greenway"
    text = [
        "The Minister of State has officially opened the 130-kilometre Royal Canal Greenway.",
        "The Minister said:",
    ]
    quote = "This is a wonderful amenity for every town along the canal."
    notes = ["The greenway runs from Maynooth to Cloondara.", "It cost €12 million."]
    html = f"""<!doctype html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>gov.ie - {title}</title><meta property="og:title" content="{title}"><meta name="description" content=""></head>
<body><a class="skip" href="#main">Skip to main content</a><header class="header"><a href="/en/" aria-label="Homepage"><img src="/static/harp.svg" alt="gov.ie"></a><nav><ul><li><a href="/en/news/">News</a></li><li><a href="/en/departments/">Departments</a></li></ul></nav></header>
<div class="breadcrumbs"><ol><li><a href="/en/">Home</a></li><li><a href="/en/organisation/transport/">Department of Transport</a></li><li><a href="/en/organisation/transport/press/">Press releases</a></li></ol></div>
<main id="main" role="main"><div class="row"><div class="col"><p class="pub-type">Press release</p><h1>{title}</h1><div class="meta"><p>From <a href="/en/organisation/transport/">Department of Transport</a></p><p>Published on <time datetime="2021-03-26T13:45:12+00:00">26 March 2021</time></p><p>Last updated on <time datetime="2021-03-29T09:00:00+00:00">29 March 2021</time></p></div>
<div class="reboot-content">{paragraphs(text)}<blockquote><p>“{quote}”</p></blockquote><p><strong>ENDS</strong></p><h2>Notes</h2><ul>{items(notes)}</ul></div></div></div><div class="feedback"><p>Was this page helpful?</p><button>Yes</button></div></main><footer><p>Manage cookie preferences</p></footer></body></html>"""
    return html, {
        "language": "en",
        "kinds": "p p quote p h2 li li",
        "title": title,
        "date": "2021-03-26T13:45:12+00:00",
        "date_modified": "2021-03-29T09:00:00+00:00",
        "body": [*text, f"“{quote}”", "ENDS", "Notes", *notes],
        "authors": ANY,
        "breadcrumbs": ["Department of Transport", "Press releases"],
    }

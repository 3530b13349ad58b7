"""News pages of portal systems: Liferay, SharePoint, AEM, eZ, Umbraco, Sitecore, Kentico, Bitrix, DNN, OpenCms, Magnolia."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, json_ld, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page(
    "http://www.mintrab.example.es/portal/site/noticias/-/asset_publisher/aB3x/content/aprobado-el-plan-de-empleo-juvenil"
)
def liferay6_asset_publisher_spanish() -> tuple[str, Gold]:
    title = "Aprobado el plan de empleo juvenil 2014"
    lead = "El Consejo de Ministros aprueba un plan dotado con 95 millones de euros"
    text = [
        "El Consejo de Ministros ha aprobado hoy, a propuesta de la ministra de Empleo, el plan de empleo juvenil para 2014.",
        "El plan incluye incentivos a la contratación y 30.000 becas de formación, que podrán solicitarse en los "
        '<a href="/oficinas" title="Oficinas">servicios públicos de empleo</a>.',
        "Las bases se publicarán en las próximas semanas.",
    ]
    html = f"""<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="es-ES"><head><title>{title} - Noticias - Ministerio de Empleo</title>
<meta content="text/html; charset=UTF-8" http-equiv="content-type" /><link href="http://www.mintrab.example.es/theme/images/favicon.ico" rel="Shortcut Icon" />
<link href="/html/portlet/asset_publisher/css/main.css?browserId=other&amp;themeId=mintrab&amp;minifierType=css&amp;languageId=es_ES&amp;b=6102&amp;t=1386" rel="stylesheet" type="text/css" />
<script type="text/javascript">// <![CDATA[
var Liferay = {{Browser: {{acceptsGzip: function() {{return true;}}}}, ThemeDisplay: {{getLayoutId: function() {{return "42";}}}}}};
//]]></script></head>
<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site"><div id="wrapper"><a href="#main-content" id="skip-to-content">Saltar al contenido</a>
<header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/portal" title="Ir a Ministerio de Empleo"><img alt="Ministerio de Empleo" height="60" src="/image/layout_set_logo?img_id=10911" width="240" /></a></h1></div>
<nav class="sort-pages modify-pages" id="navigation"><h1><span>Navegación</span></h1><ul role="menubar"><li class="selected" role="presentation"><a href="/portal/site/noticias" role="menuitem"><span>Noticias</span></a></li><li><a href="/portal/site/agenda" role="menuitem"><span>Agenda</span></a></li></ul></nav></header>
<div id="content"><nav class="site-breadcrumbs" id="breadcrumbs"><h1><span>Ruta de navegación</span></h1><ul class="breadcrumbs breadcrumbs-horizontal lfr-component"><li class="first"><span><a href="/portal/site">Inicio</a></span></li><li class="last"><span><a href="/portal/site/noticias">Noticias</a></span></li></ul></nav>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout"><div class="aui-w70 portlet-column portlet-column-first" id="column-1"><div class="portlet-dropzone portlet-column-content" id="layout-column_column-1">
<div class="portlet-boundary portlet-boundary_101_ portlet-static portlet-asset-publisher" id="p_p_id_101_INSTANCE_aB3x_"><span id="p_101_INSTANCE_aB3x"></span>
<section class="portlet" id="portlet_101_INSTANCE_aB3x"><header class="portlet-topper"><h1 class="portlet-title"><span><img class="icon" src="/html/icons/asset_publisher.png" alt=""/></span> <span class="portlet-title-text">Publicador de contenidos</span></h1><menu class="portlet-topper-toolbar"><a href="javascript:;">Atrás</a></menu></header>
<div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body"><h1 class="header-title"><span>{title}</span></h1>
<div class="asset-full-content"><div class="asset-user-actions"><div class="print-action"><a href="javascript:print();"><img alt="Imprimir" class="icon" src="/html/themes/classic/images/common/print.png" title="Imprimir" /></a></div></div>
<div class="asset-content" id="ysuc"><div class="journal-content-article" id="article_10157_22410_1.3"><div class="noticia"><p class="fecha">28/02/2014</p><h3 class="entradilla">{lead}</h3>
<div class="imagen"><img alt="La ministra durante la rueda de prensa" src="/documents/10157/22400/rueda.jpg/0f6b-4a?t=1393594" /><p class="pie">La ministra, durante la rueda de prensa. Foto: Pool Moncloa</p></div>
<div class="cuerpo">{paragraphs(text)}</div></div></div></div>
<div class="asset-links-container"><h2 class="asset-links-title">Activos relacionados:</h2><ul class="asset-links-list"><li class="asset-links-list-item"><a href="/portal/site/noticias/-/asset_publisher/aB3x/content/datos-de-paro">Datos de paro registrado</a></li></ul></div>
<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">28/02/14</span><span class="metadata-entry metadata-categories"></span></div>
<div class="taglib-social-bookmarks"><ul class="lfr-component"><li class="taglib-social-bookmark"><a href="http://twitter.com/share">Tuitear</a></li></ul></div></div></div></div></div></section></div></div></div>
<div class="aui-w30 portlet-column portlet-column-last" id="column-2"><div class="portlet-boundary portlet-boundary_56_"><div class="journal-content-article"><h2>Documentos</h2><ul><li><a href="/documents/10157/22399/plan-2014.pdf/77ad" target="_blank">Estrategia 2014 (PDF, 2,3 MB)</a></li></ul></div></div></div></div></div></div>
<footer id="footer" role="contentinfo"><p class="powered-by">Desarrollado por <a href="http://www.liferay.com" rel="external">Liferay</a></p></footer></div></body></html>"""
    return (
        html,
        {
            "language": "es-ES",
            "title": title,
            "lead": lead,
            "date": "2014-02-28",
            "body": plains(text),
            "links": ["http://www.mintrab.example.es/oficinas"],
            "images": [
                picture(
                    "http://www.mintrab.example.es/documents/10157/22400/rueda.jpg/0f6b-4a?t=1393594",
                    "La ministra, durante la rueda de prensa.",
                    "Pool Moncloa",
                )
            ],
            "attachments": ANY,  # a file in the side column: of this article or of the section, the page does not say
            "breadcrumbs": ["Noticias"],
        },
    )


@page(
    "https://www.lavoro.example.gov.it/stampa-e-media/comunicati/pagine/assegno-di-inclusione-al-via-i-pagamenti"
)
def liferay7_italian() -> tuple[str, Gold]:
    title = "Assegno di inclusione: al via i pagamenti"
    lead = "Da domani disponibili i primi accrediti per 450mila famiglie"
    text = [
        "Prende il via domani il pagamento dell’Assegno di inclusione, la nuova misura di contrasto alla povertà.",
        "Le famiglie che hanno sottoscritto il <em>patto di attivazione digitale</em> entro il 7 gennaio riceveranno l’accredito il 26 gennaio.",
        'Le informazioni sono disponibili sul <a href="https://www.inps.example.it/adi" target="_blank">portale dell’Istituto</a>.',
    ]
    html = f"""<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="it-IT"><head><title>{title} | Ministero del Lavoro</title><meta content="initial-scale=1.0, width=device-width" name="viewport" />
<meta content="text/html; charset=UTF-8" http-equiv="content-type" /><meta content="{lead}" lang="it-IT" name="description" />
<script data-senna-track="permanent">window.Liferay = Liferay || {{}};</script>
{metas({"og:title": title, "og:description": lead, "og:locale": "it_IT", "og:site_name": "Ministero del Lavoro", "og:url": "https://www.lavoro.example.gov.it/stampa-e-media/comunicati/pagine/assegno-di-inclusione-al-via-i-pagamenti"})}
<link data-senna-track="temporary" href="https://www.lavoro.example.gov.it/stampa-e-media/comunicati/pagine/assegno-di-inclusione-al-via-i-pagamenti" rel="canonical" /></head>
<body class="controls-visible yui3-skin-sam guest-site signed-out public-page site">
<nav aria-label="Collegamenti rapidi" class="bg-dark cadmin quick-access-nav"><h1 class="hide-accessible sr-only">Navigazione</h1><ul><li><a href="#main-content">Salta al contenuto</a></li></ul></nav>
<div class="d-flex flex-column min-vh-100"><header class="it-header-wrapper"><div class="it-header-slim-wrapper"><a class="d-none d-lg-block navbar-brand" href="https://www.governo.example.it">Governo Italiano</a></div><div class="it-nav-wrapper"><div class="it-brand-wrapper"><a href="/"><div class="it-brand-text"><h2 class="no_toc">Ministero del Lavoro e delle Politiche Sociali</h2></div></a></div><nav class="navbar"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/ministro-e-ministero"><span>Ministro e Ministero</span></a></li><li class="nav-item active"><a class="nav-link" href="/stampa-e-media"><span>Stampa e media</span></a></li></ul></nav></div></header>
<section id="content"><h2 class="hide-accessible sr-only" role="heading" aria-level="1">{title} - Ministero del Lavoro</h2>
<div class="layout-content portlet-layout" id="main-content" role="main"><div class="container-fluid"><div class="lfr-layout-structure-item-container"><nav class="breadcrumb-container" aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/" title="Home"><span>Home</span></a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/stampa-e-media"><span>Stampa e media</span></a><span class="separator">/</span></li><li class="breadcrumb-item"><a href="/stampa-e-media/comunicati"><span>Comunicati</span></a><span class="separator">/</span></li><li class="breadcrumb-item active" aria-current="page">{title}</li></ol></nav>
<div class="row"><div class="col-lg-8"><h1 data-lfr-editable-id="title">{title}</h1><p class="lead" data-lfr-editable-id="abstract">{lead}</p></div>
<div class="col-lg-4"><div class="dropdown d-inline"><button class="btn btn-dropdown dropdown-toggle" type="button" id="shareActions"><span>Condividi</span></button><div class="dropdown-menu"><ul class="link-list"><li><a class="list-item" href="#"><span>Facebook</span></a></li><li><a class="list-item" href="#"><span>Twitter</span></a></li></ul></div></div></div></div>
<div class="row mt-5 mb-4"><div class="col-6"><small>Data:</small><p class="fw-semibold font-monospace">25 gennaio 2024</p></div><div class="col-6"><small>Tempo di lettura:</small><p class="fw-semibold">1 min</p></div></div>
<div class="row border-top"><article class="col-lg-9 it-page-section"><div class="portlet-journal-content"><div class="journal-content-article" data-analytics-asset-id="48210" data-analytics-asset-title="{title}" data-analytics-asset-type="web-content"><h2 class="h4">Comunicato stampa</h2>{paragraphs(text)}</div></div></article></div>
<div class="mt-4"><h3>Argomenti</h3><ul class="d-flex flex-wrap gap-1"><li><a class="chip chip-simple" href="/argomenti/poverta"><span class="chip-label">Povertà</span></a></li></ul></div>
<div class="cmp-rating"><h2 class="title-medium-2-semi-bold">Quanto sono chiare le informazioni su questa pagina?</h2><fieldset><legend>Valuta da 1 a 5 stelle la pagina</legend></fieldset></div></div></div></div></section>
<footer class="it-footer" id="footer"><div class="it-footer-main"><div class="container"><p><strong>Ministero del Lavoro</strong><br>Via Veneto 56, Roma</p></div></div></footer></div></body></html>"""
    return html, {
        "language": "it-IT",
        "title": title,
        "lead": lead,
        "date": "2024-01-25",
        "body": ["Comunicato stampa", *plains(text)],
        "body_also": [plains(text)],
        "links": ["https://www.inps.example.it/adi"],
        "tags": ["Povertà"],
        "tags_also": [[]],
        "breadcrumbs": ["Stampa e media", "Comunicati"],
    }


@page("https://www.zm.example.gov.lv/lv/aktualitates/Lapas/jauns-atbalsts.aspx")
def sharepoint2013_latvian() -> tuple[str, Gold]:
    title = "Lauksaimniekiem pieejams jauns atbalsts tehnikas iegādei"
    text = [
        "Zemkopības ministrija informē, ka no 15. aprīļa lauksaimnieki var pieteikties atbalstam tehnikas iegādei.",
        'Kopējais finansējums ir 12 miljoni eiro. Pieteikumi jāiesniedz <a href="http://www.lad.example.gov.lv/">Lauku atbalsta dienestā</a>.',
        "Pieteikšanās termiņš ir 30. maijs.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="lv-lv" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=10" /><meta http-equiv="Expires" content="0" />
<title>
	{title}
</title><link rel="stylesheet" type="text/css" href="/_layouts/15/1062/styles/Themable/corev15.css?rev=OqAycm"/>
<script type="text/javascript">// <![CDATA[
var g_presenceEnabled = true;var g_wsaEnabled = false;
// ]]></script>
<!--[if gte mso 9]><xml>
<mso:CustomDocumentProperties>
<mso:PublishingContact msdt:dt="string">11</mso:PublishingContact>
<mso:ArticleStartDate msdt:dt="string">2016-04-11T00:00:00Z</mso:ArticleStartDate>
</mso:CustomDocumentProperties>
</xml><![endif]--></head>
<body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();"><form method="post" action="jauns-atbalsts.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAgIBD2QWBAIBD2QWAgIPZBYCZg9kFgI=" /></div>
<div id="imgPrefetch" style="display:none"><img src="/_layouts/15/images/favicon.ico?rev=23" alt="" /></div>
<div id="ms-designer-ribbon"><div id="TurnOnAccessibility" style="display:none" class="s4-notdlg noindex"><a href="#" class="ms-accessible ms-acc-button">Turn on more accessible mode</a></div></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow" class="ms-dialogHidden s4-titlerowhidetitle"><div id="titleAreaBox" class="ms-noList"><div id="siteIcon"><a class="ms-siteicon-a" href="/lv"><img class="ms-siteicon-img" src="/SiteAssets/logo.png" alt="Zemkopības ministrija"/></a></div><div class="ms-breadcrumb-box ms-tableCell"><div class="ms-breadcrumb-top"><div class="ms-breadcrumb-dropdownBox"></div></div><h1 id="pageTitle" class="ms-core-pageTitle"><span id="DeltaPlaceHolderPageTitleInTitleArea">Aktualitātes</span></h1></div></div>
<div id="DeltaTopNavigation" class="ms-displayInline ms-core-navigation" role="navigation"><ul class="root ms-core-listMenu-root static"><li class="static"><a class="static menu-item" href="/lv/ministrija"><span class="menu-item-text">Ministrija</span></a></li><li class="static selected"><a class="static selected menu-item" href="/lv/aktualitates"><span class="menu-item-text">Aktualitātes</span></a></li></ul></div></div>
<div id="contentRow"><div id="sideNavBox" class="ms-dialogHidden ms-forceWrap ms-noList"><div class="ms-core-sideNavBox-removeLeftMargin"><ul class="root static"><li><a href="/lv/aktualitates/2016"><span>2016</span></a></li><li><a href="/lv/aktualitates/2015"><span>2015</span></a></li></ul></div></div>
<div id="contentBox" aria-relevant="all" aria-live="polite"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent" tabindex="-1"></a>
<div class="article article-left"><div class="captioned-image"><div class="image"><div id="ctl00_PlaceHolderMain_PageImage" style="display:inline"><div class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_label"><img alt="Traktors laukā" src="/PublishingImages/traktors.jpg" style="BORDER:0px solid;" /></div></div></div><div class="caption"><div class="ms-rtestate-field">Foto: Zemkopības ministrija</div></div></div>
<div class="article-header"><h2 class="news-title">{title}</h2><div class="date-line">11.04.2016.</div><div class="by-line"></div></div>
<div class="article-content"><div id="ctl00_PlaceHolderMain_ctl05_label" style="display:none">Page Content</div><div id="ctl00_PlaceHolderMain_ctl05__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_PlaceHolderMain_ctl05_label"><p>&#8203;{text[0]}</p>
<p class="ms-rteElement-P">{text[1]}</p><div>&#160;</div><div>{text[2]}</div><p><a href="/Documents/noteikumi.docx"><img class="ms-asset-icon ms-rtePosition-4" src="/_layouts/15/images/icdocx.png" alt="" />Noteikumi.docx</a></p></div></div></div>
<div class="ms-webpart-zone ms-fullWidth"></div></div></div></div></div></div></form>
<span id="DeltaPlaceHolderUtilityContent"></span><div class="footer">Zemkopības ministrija, Republikas laukums 2, Rīga</div></body></html>"""
    return html, {
        "language": "lv-lv",
        "title": title,
        "date": "2016-04-11",
        "body": [*plains(text), "Noteikumi.docx"],
        "links": ["http://www.lad.example.gov.lv/", "https://www.zm.example.gov.lv/Documents/noteikumi.docx"],
        "images": [
            picture(
                "https://www.zm.example.gov.lv/PublishingImages/traktors.jpg", None, "Zemkopības ministrija"
            )
        ],
        "attachments": [file("https://www.zm.example.gov.lv/Documents/noteikumi.docx", "Noteikumi.docx")],
        "breadcrumbs": ["Aktualitātes"],  # the name of the site, which the template has above its article
        "breadcrumbs_also": [[]],
    }


@page("https://ministeri.example.fi/sites/uutiset/SitePages/Uusi-laki.aspx")
def sharepoint_modern_saved_finnish() -> tuple[str, Gold]:
    title = "Uusi laki helpottaa omaishoitajien arkea"
    text = [
        "Eduskunta hyväksyi tänään lain, joka lisää omaishoitajien vapaapäiviä ja joustavoittaa tukea.",
        "Laki tulee voimaan vuoden alussa. Kunnat voivat hakea rahoitusta syyskuun loppuun mennessä.",
        'Lisätietoja antaa <a href="mailto:tiedotus@ministeri.example.fi" data-cke-saved-href="mailto:tiedotus@ministeri.example.fi">viestintä</a>.',
    ]
    html = f"""<!DOCTYPE html><!-- saved from url=(0066)https://ministeri.example.fi/sites/uutiset/SitePages/Uusi-laki.aspx -->
<html lang="fi-fi" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="GENERATOR" content="Microsoft SharePoint"><title>{title}</title><link rel="stylesheet" href="./Uusi-laki_files/sp.css"></head>
<body class="ms-Fabric is-focusVisible"><div id="spPageChromeAppDiv"><div class="SPPageChrome"><div id="SuiteNavPlaceHolder" role="banner"><a href="https://www.office.com">SharePoint</a></div>
<div class="spPageChrome"><div data-automationid="SiteHeader" class="headerWrapper"><div data-automationid="SiteHeaderTitle"><a href="https://ministeri.example.fi/sites/uutiset"><span>Uutiset</span></a></div><nav class="ms-HorizontalNav"><a href="/sites/uutiset">Etusivu</a><a href="/sites/uutiset/arkisto">Arkisto</a></nav></div>
<div class="commandBarWrapper" role="menubar" data-automationid="pageCommandBar"><button name="Jaa" role="menuitem"><span>Jaa</span></button><span>Julkaistu 3.11.2021</span></div>
<div class="mainContent" role="main"><article class="pageContent"><div data-automation-id="pageHeader" class="root_e7"><div data-automation-id="TitleTextId"><div role="heading" aria-level="1" class="title_e7" data-automation-id="TitleTextId">{title}</div></div><div data-automation-id="authorByline"><div class="ms-Persona"><div class="ms-Persona-primaryText"><div class="ms-TooltipHost">Liisa Lehtonen</div></div><div class="ms-Persona-secondaryText">Viestintäpäällikkö</div></div></div><div data-automation-id="publishedDate">Julkaistu 3.11.2021</div></div>
<div class="Canvas grid-float" data-automation-id="Canvas"><div class="CanvasZone" data-automation-id="CanvasZone"><div class="CanvasSection CanvasSection-col"><div data-automation-id="CanvasControl" class="ControlZone"><div data-sp-feature-tag="Rich Text Editor"><div class="rte-webpart" data-automation-id="textBox"><div class="ck-content cke_editable rteEmphasis root-146">{paragraphs(text)}</div></div></div></div>
<div data-automation-id="CanvasControl" class="ControlZone"><div data-sp-feature-tag="Image web part"><div class="imageFrame" data-automation-id="imageFrame"><img src="./Uusi-laki_files/hoitaja.jpg" alt="Omaishoitaja ja vanhus ulkona" data-automation-id="imageImg"></div><div class="captionElement" data-automation-id="captionElement"><div class="captionText">Omaishoitajia on Suomessa noin 350 000.</div></div></div></div></div></div></div>
<div class="pageReactionBar" data-automation-id="reactions"><button>Tykkää</button><span data-automation-id="viewsCount">214 Katselukerrat</span><button>Tallenna myöhempää käyttöä varten</button></div>
<div data-automation-id="comments"><h2>Kommentit</h2><span>Kommentit on poistettu käytöstä</span></div></article></div></div></div></div></body></html>"""
    return html, {
        "language": "fi-fi",
        "title": title,
        "date": "2021-11-03",
        "body": plains(text),
        "links": ["mailto:tiedotus@ministeri.example.fi"],
        "images": [
            picture(
                "https://ministeri.example.fi/sites/uutiset/SitePages/Uusi-laki_files/hoitaja.jpg",
                "Omaishoitajia on Suomessa noin 350 000.",
                role="inline",
            )
        ],
        "authors": ["Liisa Lehtonen"],
        "authors_also": [[]],
    }


@page("https://www.canada.example.ca/en/transport/news/2023/06/new-rules-for-rail-safety.html")
def aem_canadian_release() -> tuple[str, Gold]:
    title = "New rules for rail safety come into force"
    text = [
        "<span>June 7, 2023</span>",
        "<strong>Ottawa, Ontario</strong> — The Minister of Transport today announced that the new rules on train "
        "inspections are in force across the country.",
        'The rules follow <a href="https://tc.example.ca/en/consultations">consultations</a> with industry and unions.',
    ]
    quote = "“Keeping communities along the tracks safe is the first duty of a railway.”"
    speaker = "The Minister of Transport"
    facts = [
        "Inspections of brakes are now required every 1,600 kilometres.",
        "Fines for violations can reach $1 million.",
    ]
    contact = ["Nadine Ramadan", "Press Secretary", "613-555-0148", "media@tc.example.ca"]
    html = f"""<!DOCTYPE html>
<html class="no-js" dir="ltr" lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head prefix="og: http://ogp.me/ns#"><meta http-equiv="X-UA-Compatible" content="IE=edge"/><meta charset="utf-8"/>
<title>{title} - Canada.ca</title>
<link rel="canonical" href="https://www.canada.example.ca/en/transport/news/2023/06/new-rules-for-rail-safety.html"/>
<link rel="alternate" hreflang="fr" href="https://www.canada.example.ca/fr/transports/nouvelles/2023/06/nouvelles-regles.html"/>
<meta name="description" content="The new rules on train inspections are in force."/><meta name="keywords" content="Transport,news releases"/><meta name="author" content="Transport Canada"/>
<meta name="dcterms.title" content="{title}"/><meta name="dcterms.creator" content="Transport Canada"/><meta name="dcterms.language" title="ISO639-2/T" content="eng"/><meta name="dcterms.issued" title="W3CDTF" content="2023-06-07T10:00:00.000-04:00"/><meta name="dcterms.modified" title="W3CDTF" content="2023-06-08"/><meta name="dcterms.type" content="news releases"/>
</head><body vocab="http://schema.org/" typeof="WebPage">
<div class="newpar new section"></div><div class="par iparys_inherited"><div class="global-header"><nav><ul id="wb-tphp"><li class="wb-slc"><a class="wb-sl" href="#wb-cont">Skip to main content</a></li></ul></nav>
<header><div id="wb-bnr" class="container"><section id="wb-lng"><h2 class="wb-inv">Language selection</h2><ul class="list-inline"><li><a lang="fr" href="/fr/transports/nouvelles/2023/06/nouvelles-regles.html"><span class="hidden-xs">Français</span></a></li></ul></section><div class="brand" property="publisher" typeof="GovernmentOrganization"><a href="/en.html" property="url"><img src="/etc/designs/canada/wet-boew/assets/sig-blk-en.svg" alt="Government of Canada" property="logo"/></a></div></div>
<nav class="gcweb-v2 gcweb-menu" typeof="SiteNavigationElement"><h2 class="wb-inv">Menu</h2><ul role="menu"><li><a role="menuitem" href="/en/services/jobs.html">Jobs and the workplace</a></li></ul></nav>
<nav id="wb-bc" property="breadcrumb"><h2>You are here:</h2><div class="container"><ol class="breadcrumb"><li><a href="/en.html">Canada.ca</a></li><li><a href="/en/transport.html">Transport Canada</a></li><li><a href="/en/transport/news.html">News</a></li></ol></div></nav></header></div></div>
<main property="mainContentOfPage" resource="#wb-main" typeof="WebPageElement"><div class="container"><div class="newsroom-content">
<h1 property="name" id="wb-cont" dir="ltr">{title}</h1>
<p class="gc-byline"><strong>From: <a href="/en/transport.html">Transport Canada</a></strong></p>
<h2 class="h3">News release</h2>
<div class="cmp-text"><p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p></div>
<h2>Quotes</h2><div class="row"><blockquote><p>{quote}</p><p>{speaker}</p></blockquote></div>
<h2>Quick facts</h2><ul>{items(facts)}</ul>
<section><h2>Associated links</h2><ul><li><a href="https://tc.example.ca/en/rail-transportation">Rail transportation</a></li></ul></section>
<section><h2>Contacts</h2><p>{contact[0]}<br/>{contact[1]}<br/>{contact[2]}<br/><a href="mailto:{contact[3]}">{contact[3]}</a></p></section>
</div>
<section class="lnkbx"><h2>Search for related information by keyword: <span class="wb-inv">Keywords</span></h2><p><a href="https://www.canada.example.ca/en/sr/srb.html?q=rail" rel="nofollow">Hon. Minister</a></p></section>
<section class="pagedetails"><h2 class="wb-inv">Page details</h2><div class="row"><div class="col-sm-8"><a class="btn btn-default" href="#">Report a problem</a></div></div><dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2023-06-08</time></dd></dl></section></div></main>
<footer id="wb-info"><nav class="container"><h2 class="wb-inv">About this site</h2><ul><li><a href="/en/contact.html">Contact us</a></li></ul></nav></footer></body></html>"""
    body = [*plains(text[1:]), "Quotes", quote, speaker, "Quick facts", *facts]
    # Kind, day, links and contacts belong to the release as sent to the press; a reader of the news may miss them.
    heads = [["News release", "June 7, 2023"], ["June 7, 2023"], ["News release"], []]
    links, contacts = ["Associated links", "Rail transportation"], ["Contacts", " ".join(contact)]
    tails = [[], links, contacts, links + contacts]
    pages = ["https://tc.example.ca/en/consultations", "https://tc.example.ca/en/rail-transportation"]
    address = f"mailto:{contact[3]}"
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-06-07T10:00:00-04:00",
        "date_modified": "2023-06-08",
        "body": body,
        "body_also": [[*head, *body, *tail] for head in heads for tail in tails],
        "links": pages[:1],
        "links_also": [pages, [pages[0], address], [*pages, address]],
        "authors": ANY,
        "breadcrumbs": ["Transport Canada", "News"],
        "breadcrumbs_also": [["Canada.ca", "Transport Canada", "News"]],
    }


@page(
    "https://www.regjering.example.no/no/Nyheter/2012/Nye-regler-for-fiskeoppdrett",
    encoding="utf-8",
    country="NO",
)
def ez_publish_norwegian() -> tuple[str, Gold]:
    title = "Nye regler for fiskeoppdrett"
    lead = "Regjeringen innfører strengere krav til miljøovervåking i oppdrettsanlegg."
    text = [
        "Fra nyttår må alle anlegg rapportere lusetall hver uke, opplyser departementet.",
        "Statsråden la fram forslaget i Bergen tirsdag. Høringsfristen er 1. mars.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="no" lang="no"><head><title>{title} / Nyheter / Departementet</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="Content-language" content="nor-NO" /><meta name="MSSmartTagsPreventParsing" content="TRUE" /><meta name="generator" content="eZ Publish" />
<link rel="Alternate" type="application/rss+xml" title="RSS" href="/rss/feed/nyheter" /></head>
<body><div id="page" class="nosidemenu extrainfo section_id_1 subtree_level_0_node_id_2"><div id="header"><div id="header-position" class="float-break"><div id="logo"><a href="/no" title="Departementet"><img src="/var/logo.gif" alt="Departementet" width="138" height="46" /></a></div><p class="hide"><a href="#main">Hopp til innhold</a></p></div></div>
<div id="topmenu"><ul id="topmenu-firstlevel"><li class="selected"><div><a href="/no/Nyheter"><span>Nyheter</span></a></div></li><li><div><a href="/no/Kontakt"><span>Kontakt</span></a></div></li></ul></div>
<div id="path"><p><a href="/no">Forside</a> <span class="path-separator">/</span> <a href="/no/Nyheter">Nyheter</a> <span class="path-separator">/</span> <span class="path-text">{title}</span></p></div>
<div id="columns-position"><div id="columns" class="float-break"><div id="main-position"><div id="main" class="float-break"><div class="overflow-fix">
<div class="border-box"><div class="border-tl"></div><div class="border-ml"><div class="border-mc float-break"><div class="content-view-full"><div class="class-article">
<div class="attribute-header"><h1>{title}</h1></div>
<div class="attribute-byline"><p class="author">Presseavdelingen</p><p class="date">23.10.2012 12:05</p></div>
<div class="attribute-image"><div class="content-view-embed"><div class="class-image"><div class="attribute-image"><p><img src="/var/storage/images/nyheter/oppdrett/3321-1-nor-NO/oppdrett_large.jpg" width="360" height="240" style="border: 0px;" alt="Merder i Hardanger" title="Merder i Hardanger" /></p></div><div class="attribute-caption" style="width: 360px"><p>Merder i Hardanger (Foto: Scanpix)</p></div></div></div></div>
<div class="attribute-short"><p>{lead}</p></div>
<div class="attribute-long"><a name="eztoc1" id="eztoc1"></a><h2>Bakgrunn</h2>{paragraphs(text)}</div>
<div class="attribute-tipafriend"><p><a href="/no/content/tipafriend/3320">Tips en venn</a></p></div></div></div></div></div></div>
</div></div></div><div id="extrainfo-position"><div id="extrainfo"><h2>Siste nytt</h2><ul><li><a href="/no/Nyheter/2012/Statsbudsjettet">Statsbudsjettet 2013</a> 08.10.2012</li></ul></div></div></div></div>
<div id="footer"><address>Powered by <a href="http://ez.no/ezpublish" title="eZ Publish">eZ Publish</a></address></div></div></body></html>"""
    return html, {
        "language": "no",
        "title": title,
        "lead": lead,
        "date": "2012-10-23T12:05+02:00",
        "body": ["Bakgrunn", *text],
        "images": [
            picture(
                "https://www.regjering.example.no/var/storage/images/nyheter/oppdrett/3321-1-nor-NO/oppdrett_large.jpg",
                "Merder i Hardanger",
                "Scanpix",
            )
        ],
        "authors": ["Presseavdelingen"],
        "breadcrumbs": ["Nyheter"],
    }


@page("https://www.mst.example.dk/nyheder/2020/sep/flere-ulve-i-jylland/")
def umbraco_danish() -> tuple[str, Gold]:
    title = "Flere ulve i Jylland end i fjor"
    lead = "Overvågningen viser, at der nu er mindst 14 ulve i den danske natur."
    text = [
        "Det fremgår af den seneste opgørelse fra universitetet, som Miljøstyrelsen offentliggør i dag.",
        'Ulvene er fundet ved hjælp af dna-prøver og <a data-udi="umb://document/ff" href="/natur-vand/vildtkameraer/" title="Vildtkameraer">vildtkameraer</a>.',
        "Næste opgørelse kommer i december.",
    ]
    html = f"""<!doctype html>
<html class="no-js" lang="da"><head><meta charset="utf-8"/><meta http-equiv="x-ua-compatible" content="ie=edge"/><title>{title} - Miljøstyrelsen</title>
{metas({"description": lead, "og:title": title, "og:type": "website", "og:image": "https://www.mst.example.dk/media/191123/ulv.jpg?mode=crop&width=1200", "og:url": "https://www.mst.example.dk/nyheder/2020/sep/flere-ulve-i-jylland/"})}
<script id="CookieConsent" src="https://policy.app.cookieinformation.com/uc.js" data-culture="DA" type="text/javascript"></script></head>
<body class="newspage"><a class="sr-only" href="#maincontent">Gå til indhold</a>
<header class="site-header"><div class="wrap"><a href="/" class="logo"><img src="/images/logo.svg" alt="Miljøstyrelsen forside"></a><button class="burger" aria-label="Menu">Menu</button><nav class="main"><ul><li><a href="/natur-vand/">Natur og vand</a></li><li><a href="/nyheder/">Nyheder</a></li></ul></nav></div></header>
<div class="breadcrumb-wrap"><ul class="breadcrumb"><li>Du er her:</li><li><a href="/">Forside</a></li><li><a href="/nyheder/">Nyheder</a></li><li><a href="/nyheder/2020/">2020</a></li><li class="current">{title}</li></ul></div>
<main id="maincontent"><div class="grid-section"><div class="container"><div class="row clearfix"><div class="col-md-8 column"><article class="news">
<h1>{title}</h1><div class="meta"><span class="date">24. september 2020</span><span class="category">Natur</span></div>
<p class="manchet">{lead}</p>
<div class="image-holder"><img src="/media/191123/ulv.jpg?anchor=center&amp;mode=crop&amp;width=770&amp;height=430" alt="Ulv i skov"><div class="image-text">Foto: Colourbox</div></div>
<div class="rte">{paragraphs(text)}</div>
<div class="facts"><h3>Fakta</h3><ul><li>Den første ulv kom i 2012.</li><li>Der er registreret 80 forskellige ulve.</li></ul></div>
</article><div class="contact-box"><h3>Kontakt</h3><p>Kontorchef Mette Holm, tlf. 72 54 40 00</p></div><div class="share"><a href="https://www.linkedin.com/share" title="Del på LinkedIn">LinkedIn</a><a href="javascript:window.print()">Udskriv</a></div></div>
<div class="col-md-4 column"><section class="related"><h2>Relaterede nyheder</h2><a class="news-item" href="/nyheder/2020/aug/ulvehvalpe/"><time>12. august 2020</time><h3>Ulvehvalpe fotograferet</h3></a></section></div></div></div></div></main>
<footer class="site-footer"><p>Miljøstyrelsen · Tolderlundsvej 5 · 5000 Odense C</p><p><a href="https://www.was.digst.dk/mst-dk">Tilgængelighedserklæring</a></p></footer></body></html>"""
    return html, {
        "language": "da",
        "kinds": "p p p h3 li li",
        "title": title,
        "lead": lead,
        "date": "2020-09-24",
        "body": [
            *plains(text),
            "Fakta",
            "Den første ulv kom i 2012.",
            "Der er registreret 80 forskellige ulve.",
        ],
        "links": ["https://www.mst.example.dk/natur-vand/vildtkameraer/"],
        "images": [
            picture(
                "https://www.mst.example.dk/media/191123/ulv.jpg?anchor=center&mode=crop&width=770&height=430",
                None,
                "Colourbox",
            )
        ],
        "breadcrumbs": ["Nyheder", "2020"],
    }


@page("https://www.mfa.example.is/news/article/2019/11/05/Samkomulag/")
def sitecore_icelandic_english_edition() -> tuple[str, Gold]:
    title = "Iceland and Greenland sign fisheries agreement"
    text = [
        "Foreign Minister Þórdís Jónsdóttir and her Greenlandic counterpart today signed a new agreement on fisheries.",
        "The agreement covers capelin and redfish for the years 2020&ndash;2023.",
        'See also: <a href="/library/agreement.pdf?la=en&amp;hash=7A1">Agreement between Iceland and Greenland (pdf)</a>',
    ]
    html = f"""<!DOCTYPE html><!--[if lt IE 9]><html class="lt-ie9" lang="en"><![endif]--><!--[if gt IE 8]><!--><html lang="en"><!--<![endif]-->
<head><meta charset="utf-8"><title>{title} | MFA</title><meta name="VIcurrentDateTime" content="637085951340000000" /><meta name="VirtualFolder" content="/" />
<script src="/layouts/system/VisitorIdentification.js"></script>{metas({"og:title": title, "og:type": "article", "og:url": "https://www.mfa.example.is/news/article/2019/11/05/Samkomulag/"})}</head>
<body class="default-device bodyclass"><div id="wrapper"><div id="header" class="container"><div class="row"><div class="component rich-text col-xs-4"><div class="component-content"><a href="/"><img src="/-/media/logo.ashx?h=60&amp;la=en" alt="Ministry for Foreign Affairs" /></a></div></div>
<div class="component navigation col-xs-8"><nav><ul class="clearfix"><li class="level1 item0 odd first rel-level1"><div class="navigation-title"><a href="/ministry">The Ministry</a></div></li><li class="level1 item1 even active"><div class="navigation-title"><a href="/news">News</a></div></li></ul></nav></div></div></div>
<div id="content" class="container"><div class="row"><div class="component breadcrumb col-xs-12"><nav class="component-content"><ol><li class="breadcrumb-item home"><a title="Home" href="/">Home</a><span class="separator">&gt;</span></li><li class="breadcrumb-item"><a title="News" href="/news">News</a><span class="separator">&gt;</span></li><li class="breadcrumb-item last"><a title="x" href="/news/article/2019/11/05/Samkomulag/">{title}</a></li></ol></nav></div>
<div class="component content col-xs-12 col-sm-8 news-page"><div class="component-content">
<div class="field-news-category">Ministry for Foreign Affairs</div><h1 class="field-title">{title}</h1><div class="field-date">05/11/2019 01:20 PM</div>
<div class="field-image"><img src="/-/media/news/signing.ashx?h=300&amp;w=500&amp;la=en&amp;hash=9C" alt="The ministers sign the agreement" width="500" height="300" /></div><div class="field-image-caption">The ministers at Harpa. Photo: MFA / Gunnar</div>
<div class="field-body">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</div></div></div>
<div class="component col-xs-12 col-sm-4 link-list"><div class="component-content"><h3>Tags</h3><ul><li class="item0"><div class="field-link"><a href="/news?tag=fisheries">Fisheries</a></div></li><li class="item1"><div class="field-link"><a href="/news?tag=greenland">Greenland</a></div></li></ul></div></div></div></div>
<div id="footer" class="container"><p>Rauðarárstígur 25, 105 Reykjavík</p></div></div></body></html>"""
    base = "https://www.mfa.example.is"
    return html, {
        "language": "en",
        "title": title,
        "date": ANY,  # 5 November by the address, 11 May by the American order of the clock beside it
        "body": plains(text),
        "links": [f"{base}/library/agreement.pdf?la=en&hash=7A1"],
        "images": [
            picture(
                f"{base}/-/media/news/signing.ashx?h=300&w=500&la=en&hash=9C",
                "The ministers at Harpa.",
                "MFA / Gunnar",
            )
        ],
        "attachments": [
            file(f"{base}/library/agreement.pdf?la=en&hash=7A1", "Agreement between Iceland and Greenland")
        ],
        "tags": ["Fisheries", "Greenland"],
        "tags_also": [[]],
        "breadcrumbs": ["News"],
    }


@page("https://www.mmr.example.cz/cs/ostatni/web/novinky/obce-mohou-zadat-o-dotace")
def kentico_czech() -> tuple[str, Gold]:
    title = "Obce mohou žádat o dotace na obnovu brownfieldů"
    lead = "Ministerstvo pro místní rozvoj dnes vyhlásilo výzvu za 400 milionů korun."
    text = [
        "Žádosti o dotaci mohou obce podávat od 1. února do 30. dubna 2022 prostřednictvím aplikace DIS ZAD.",
        "„Chceme, aby se zanedbané areály znovu zaplnily životem,“ uvedl ministr.",
        "Podmínky výzvy:",
    ]
    wanted = ["obec do 5 tisíc obyvatel,", "vlastnictví nemovitosti,", "spoluúčast nejméně 20 %."]
    html = f"""<!DOCTYPE html>
<html lang="cs-CZ"><head id="head"><title>
	Ministerstvo pro místní rozvoj ČR - {title}
</title><meta name="description" content="{lead}" /><meta charset="UTF-8" /><link href="/CMSPages/GetResource.ashx?stylesheetname=MMR" type="text/css" rel="stylesheet"/></head>
<body class="LTR Chrome CSCZ ContentBody"><form method="post" action="/cs/ostatni/web/novinky/obce-mohou-zadat-o-dotace" id="form">
<div class="aspNetHidden"><input type="hidden" name="__CMSCsrfToken" id="__CMSCsrfToken" value="x" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="" /></div>
<div id="ctxM"></div><div class="header"><div class="container"><a href="/" class="logo"><span>Ministerstvo pro místní rozvoj</span></a><div class="langs"><a href="/en">EN</a></div><ul class="CMSMenuList nav"><li><a href="/cs/ministerstvo">Ministerstvo</a></li><li class="HighLighted"><a href="/cs/media">Média</a></li></ul></div></div>
<div class="container"><div class="breadcrumbs"><a href="/cs" class="CMSBreadCrumbsLink">Úvod</a> &gt; <a href="/cs/media" class="CMSBreadCrumbsLink">Média</a> &gt; <a href="/cs/novinky" class="CMSBreadCrumbsLink">Novinky</a> &gt; <span class="CMSBreadCrumbsCurrentItem">{title}</span></div>
<div class="row"><div class="col-md-9 main-content"><div class="news-detail"><h1>{title}</h1><div class="info-row"><span class="date"><i class="icon-calendar"></i>17. 1. 2022</span> <span class="author">Autor: Odbor komunikace</span></div>
<div class="perex">{lead}</div><div class="text">{paragraphs(text)}<ul>{items(wanted)}</ul></div>
<div class="attachments"><h3>Přílohy ke stažení</h3><ul><li><a class="ico-docx" href="/getattachment/3fa0c1/Vyzva-brownfieldy.docx.aspx?lang=cs-CZ&amp;ext=.docx" target="_blank">Výzva brownfieldy</a> <span>(DOCX, 78 kB)</span></li><li><a class="ico-xlsx" href="/getmedia/9b/rozpocet.xlsx" target="_blank">Rozpočet projektu</a> <span>(XLSX, 21,3 kB)</span></li></ul></div>
<div class="photogallery"><h3>Fotogalerie</h3><div class="photos"><a href="/getmedia/11/foto1.jpg?width=1200" rel="prettyPhoto[g]" title="Opuštěná továrna v Krnově"><img src="/getmedia/11/foto1.jpg?width=200" alt="Továrna" /></a><a href="/getmedia/12/foto2.jpg?width=1200" rel="prettyPhoto[g]" title="Po rekonstrukci"><img src="/getmedia/12/foto2.jpg?width=200" alt="" /></a></div></div>
<div class="print-share"><a href="javascript:window.print()">Tisk</a> <a href="#">Sdílet</a></div></div></div>
<div class="col-md-3 sidebar"><h2>Související články</h2><ul><li><a href="/cs/novinky/bydleni">Dostupné bydlení</a><span>11. 1. 2022</span></li></ul></div></div></div>
<div class="footer"><div class="container"><p>Staroměstské náměstí 6, Praha 1</p></div></div>
<script type="text/javascript">//<![CDATA[
theForm = document.forms['form'];
//]]></script></form></body></html>"""
    base = "https://www.mmr.example.cz"
    return html, {
        "language": "cs-CZ",
        "kinds": "p p p li li li",
        "title": title,
        "lead": lead,
        "date": "2022-01-17",
        "body": [*text, *wanted],
        "attachments": [
            file(
                f"{base}/getattachment/3fa0c1/Vyzva-brownfieldy.docx.aspx?lang=cs-CZ&ext=.docx",
                "Výzva brownfieldy",
                78 * KB,
            ),
            file(f"{base}/getmedia/9b/rozpocet.xlsx", "Rozpočet projektu", round(21.3 * KB)),
        ],
        "gallery": [
            picture(f"{base}/getmedia/11/foto1.jpg?width=1200", "Opuštěná továrna v Krnově"),
            picture(f"{base}/getmedia/12/foto2.jpg?width=1200", "Po rekonstrukci"),
        ],
        "authors": ["Odbor komunikace"],
        "authors_also": [[]],
        "breadcrumbs": ["Média", "Novinky"],
    }


@page(
    "https://minstroy.example.ru/press/news/zapushchena-novaya-programma/",
    encoding="windows-1251",
)
def bitrix_russian_cp1251() -> tuple[str, Gold]:
    title = "Запущена новая программа благоустройства дворов"
    lead = "В 2015 году планируется обновить более 3 тысяч дворов"
    text = [
        "Министерство строительства объявило о запуске программы благоустройства дворовых территорий.",
        'Заявки принимаются до 1 декабря. Подробности &mdash; на <a href="http://program.example.ru/">сайте программы</a>.',
        "&laquo;Жители сами выберут, какие дворы ремонтировать первыми&raquo;, &mdash; сказал министр.",
    ]
    html = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />
<meta name="robots" content="index, follow" /><meta name="keywords" content="благоустройство, дворы" />
<link href="/bitrix/cache/css/s1/minstroy/kernel_main/kernel_main.css?142" type="text/css" rel="stylesheet" />
<script type="text/javascript">if(!window.BX)window.BX={{message:function(mess){{}}}};</script>
<title>{title} | Минстрой</title></head>
<body><div id="panel"></div><div class="wrapper"><div class="header"><div class="logo"><a href="/"><img src="/bitrix/templates/minstroy/images/logo.png" alt="Минстрой" /></a></div>
<ul id="horizontal-multilevel-menu"><li><a href="/about/" class="root-item">О министерстве</a></li><li><a href="/press/" class="root-item-selected">Пресс-центр</a></li><li><a href="/docs/" class="root-item">Документы</a></li></ul></div>
<div class="bx_breadcrumbs"><ul class="breadcrumb-navigation"><li><a href="/" title="Главная">Главная</a></li><li><span>&nbsp;&gt;&nbsp;</span></li><li><a href="/press/" title="Пресс-центр">Пресс-центр</a></li><li><span>&nbsp;&gt;&nbsp;</span></li><li><a href="/press/news/" title="Новости">Новости</a></li></ul></div>
<div class="content"><div class="workarea"><h1 id="pagetitle">Новости</h1>
<div class="news-detail"><img class="detail_picture" border="0" src="/upload/iblock/4ad/dvor.jpg" width="400" height="266" alt="Двор в Калуге" title="Двор в Калуге" />
<span class="news-date-time">05.11.2014 16:40</span><h3>{title}</h3><p>{lead}</p>
{text[0]}<br />
<br />
{text[1]}<br />
<br />
{text[2]}<div style="clear:both"></div><br />
Тэги:&nbsp;<a href="/press/news/?tags=дворы" rel="nofollow">дворы</a><br />
</div><p><a href="/press/news/">Возврат к списку</a></p></div>
<div class="sidebar"><div class="news-list"><p class="news-item"><span class="news-date-time">03.11.2014</span> <a href="/press/news/soveshchanie/"><b>Совещание по жилью</b></a><br />Министр провёл совещание.</p></div></div></div>
<div class="footer">&copy; 2014 Минстрой. Все права защищены.<!-- Yandex.Metrika counter --><noscript><div><img src="//mc.yandex.ru/watch/123" style="position:absolute; left:-9999px;" alt="" /></div></noscript></div></div></body></html>"""
    return html, {
        "language": "ru",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2014-11-05",  # of eleven zones, none is known
        "body": plains(text),
        "body_also": [plains([lead, *text])],
        "links": ["http://program.example.ru/"],
        "images": [picture("https://minstroy.example.ru/upload/iblock/4ad/dvor.jpg")],
        "images_also": [[picture("https://minstroy.example.ru/upload/iblock/4ad/dvor.jpg", "Двор в Калуге")]],
        "tags": ["дворы"],
        "breadcrumbs": ["Пресс-центр", "Новости"],
    }


@page(
    "https://www.dod.example.mil/News/News-Stories/Article/Article/1412022/new-bridge-opens-at-training-center/"
)
def dnn_american() -> tuple[str, Gold]:
    title = "New Bridge Opens at Training Center"
    text = [
        "The Army Corps of Engineers opened a new floating bridge at its training center here today, giving crews a permanent place to practice.",
        "“We trained on borrowed ground for ten years,” said Army Col. Jane Doe, the center’s commander.",
        "Construction took 14 months and cost $8.1 million.",
    ]
    html = f"""<!DOCTYPE html>
<html  lang="en-US"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><title>
	{title} &gt; Department &gt; News Stories
</title><meta name="description" content="The Army Corps of Engineers opened a new floating bridge." />
<meta name='host' content='DMA Public Web' />
{metas({"og:type": "article", "og:url": "https://www.dod.example.mil/News/News-Stories/Article/Article/1412022/new-bridge-opens-at-training-center/", "og:title": title, "og:image": "https://media.dod.example.mil/2018/Jan/09/2001863/825/780/0/180109-A-XY123-001.JPG", "article:published_time": "2018-01-09", "twitter:site": "@Department"})}
<link href="/Portals/_default/default.css?cdv=1900" rel="stylesheet"/></head>
<body id="Body" class="dnn"><form method="post" action="/News/News-Stories/Article/Article/1412022/new-bridge-opens-at-training-center/" id="Form" enctype="multipart/form-data">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="x" /><a id="skip-link" href="#skip-target">Skip to main content (Press Enter).</a>
<header id="header-nav"><div class="usa-banner"><p>An official website of the United States Government</p><button type="button"><span>Here's how you know</span></button><div class="usa-banner__content" hidden><p><strong>Official websites use .mil</strong> A .mil website belongs to an official organization.</p></div></div>
<nav class="nav-main"><ul><li><a href="/News/">News</a></li><li><a href="/Contact/">Contact</a></li></ul></nav></header>
<div id="skip-target"></div><div class="content-wrap"><div id="dnn_ContentPane"><div class="DnnModule DnnModule-ArticleCSArticleView DnnModule-1218"><div id="dnn_ctr1218_ContentPane" class="container"><div class="body">
<div class="adetail news-story"><div class="header"><span class="type">News</span><h1 class="maintitle">{title}</h1><div class="info"><span class="date">Jan. 9, 2018</span><span class="separator">|</span><span class="byline">By Terri Cronk</span><span class="separator">, </span><span class="org">DOD News</span></div>
<div class="social"><a href="https://www.facebook.com/sharer.php" class="fb">Share</a></div></div>
<div class="content content-wrap"><div class="inside"><p><strong>FORT LEONARD WOOD, Mo.</strong> -- {text[0]}</p>
<div class="media-inline media-inline-photo right"><a class="media-inline-link" href="https://media.dod.example.mil/2018/Jan/09/2001863/-1/-1/0/180109-A-XY123-001.JPG" data-title="Floating Bridge"><img src="https://media.dod.example.mil/2018/Jan/09/2001863/415/276/0/180109-A-XY123-001.JPG" alt="Soldiers cross a floating bridge." /></a><div class="caption"><h2 class="title">Floating Bridge</h2><p class="text">Soldiers cross the new floating bridge, Jan. 9, 2018. Army photo by Sgt. John Roe</p></div></div>
<p>{text[1]}</p><p>{text[2]}</p><p>(Follow the department on Twitter: <a href="https://twitter.com/department">@Department</a>)</p></div></div></div>
<div class="related-stories"><h2>Related Stories</h2><div class="item"><a href="/News/Article/1411000/"><h3>Engineers Train in Germany</h3></a><p>Jan. 4, 2018</p></div></div></div></div></div></div></div>
<footer><p>Hosted by Defense Media Activity - WEB.mil</p></footer></form></body></html>"""
    return html, {
        "language": "en-US",
        "section": "News",
        "title": title,
        "date": "2018-01-09",
        "body": plains(
            [
                "<strong>FORT LEONARD WOOD, Mo.</strong> -- " + text[0],
                *text[1:],
                "(Follow the department on Twitter: @Department)",
            ]
        ),
        "body_also": [plains(["<strong>FORT LEONARD WOOD, Mo.</strong> -- " + text[0], *text[1:]])],
        "links": ["https://twitter.com/department"],
        "links_also": [[]],
        "images": ANY,
        "authors": ["Terri Cronk"],
    }


@page("https://www.stadtwerke.example.de/de/aktuelles/Neues-Foerderprogramm-fuer-Solardaecher/")
def opencms_german() -> tuple[str, Gold]:
    title = "Neues Förderprogramm für Solardächer"
    kicker = "Energiewende vor Ort"
    text = [
        "Das Land fördert ab sofort Solaranlagen auf den Dächern von Schulen und Kindergärten mit insgesamt 20 Millionen Euro.",
        "Anträge können Kommunen bis zum 31. Oktober 2018 stellen.",
    ]
    heading = "Wer wird gefördert?"
    more = 'Gefördert werden Städte, Gemeinden und Zweckverbände. Die Richtlinie steht <a href="/export/sites/default/.galleries/downloads/Richtlinie.pdf">hier</a> bereit.'
    html = f"""<!DOCTYPE html>
<html lang="de" class="noscript"><head><title>{title}</title><meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="description" content=""><meta name="robots" content="index, follow"><link rel="canonical" href="https://www.stadtwerke.example.de/de/aktuelles/Neues-Foerderprogramm-fuer-Solardaecher/"><link rel="stylesheet" href="/export/system/modules/alkacon.mercury.theme/css/mercury.min.css"></head>
<body><div id="mercury-page"><header class="area-header"><div class="header-image"><a href="/de/"><img src="/export/shared/logo.svg" alt="Umweltministerium"></a></div><nav class="nav-main-group" aria-label="Hauptnavigation"><ul class="nav-main-items"><li><a href="/de/themen/">Themen</a></li><li class="active"><a href="/de/aktuelles/">Aktuelles</a></li></ul></nav><div class="breadcrumbs"><ul class="nav-breadcrumb"><li><a href="/de/">Home</a></li><li><a href="/de/aktuelles/">Aktuelles</a></li><li><a href="/de/aktuelles/x/" aria-current="page">{title}</a></li></ul></div></header>
<main class="area-content area-one-row"><div class="container"><div class="row-12"><div class="detail-page type-article layout-std"><div class="visual-darker"><div class="container-fluid"><div class="intro-headline"><h1 class="intro"><span class="intro">{kicker}</span><span class="sr-only">:</span> <span class="headline">{title}</span></h1></div></div>
<ul class="visual-info right"><li class="info date"><div>12.09.2018</div></li></ul></div>
<div class="detail-content"><div class="paragraph piece full"><div class="pivot"><div class="text">{paragraphs(text)}</div></div></div>
<div class="paragraph piece lay-6 phh only-heading"><div class="heading"><h2 class="piece-heading">{heading}</h2></div><div class="visual ori-ls"><div class="img-wrapper"><div class="zoomer image-src-box use-ratio"><img src="/export/sites/default/.galleries/bilder/solar.jpg_1187592.jpg" loading="lazy" srcset="/export/sites/default/.galleries/bilder/solar.jpg_400.jpg 400w, /export/sites/default/.galleries/bilder/solar.jpg_1187592.jpg 800w" width="800" height="533" alt="Solardach (c) Umweltministerium"></div></div><div class="subtitle">Solaranlage auf dem Dach der Grundschule</div></div><div class="text"><p>{more}</p></div></div></div></div></div></div></main>
<footer class="area-foot"><ul><li><a href="/de/impressum/">Impressum</a></li></ul></footer></div></body></html>"""
    base = "https://www.stadtwerke.example.de"
    return html, {
        "language": "de",
        "kinds": "p p h2 p",
        "title": title,
        "date": "2018-09-12",
        "body": plains([*text, heading, more]),
        "links": [f"{base}/export/sites/default/.galleries/downloads/Richtlinie.pdf"],
        "images": [
            picture(
                f"{base}/export/sites/default/.galleries/bilder/solar.jpg_1187592.jpg",
                "Solaranlage auf dem Dach der Grundschule",
                credit="Umweltministerium",
                role="inline",
            )
        ],
        "attachments": [file(f"{base}/export/sites/default/.galleries/downloads/Richtlinie.pdf", "hier")],
        "breadcrumbs": ["Aktuelles"],
    }


@page("https://www.jus.example.se/nyheter/2023/ny-myndighet-mot-brott/")
def episerver_swedish() -> tuple[str, Gold]:
    title = "Ny myndighet ska samordna arbetet mot brott"
    lead = "Regeringen har i dag beslutat att inrätta en ny myndighet för brottsförebyggande arbete."
    text = [
        "Myndigheten ska finnas i Örebro och inleda sin verksamhet den 1 januari 2025.",
        "– Samhället måste ligga steget före, säger justitieministern.",
        'En <a href="/rattsliga-dokument/kommittedirektiv/2023/05/dir.-202380/">särskild utredare</a> får i uppdrag att förbereda bildandet.',
    ]
    html = f"""<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>{title} - Justitiedepartementet</title>
{metas({"description": lead, "og:title": title, "og:description": lead, "og:url": "https://www.jus.example.se/nyheter/2023/ny-myndighet-mot-brott/", "og:type": "article", "DC.Title": title, "DC.Creator": "Justitiedepartementet", "DC.Date": "2023-05-25"})}
{json_ld({"@context": "http://schema.org/", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Start", "item": "https://www.jus.example.se/"}, {"@type": "ListItem", "position": 2, "name": "Nyheter", "item": "https://www.jus.example.se/nyheter/"}]})}
</head><body data-page-id="40021"><a class="skip" href="#content">Till innehållet</a><header class="h-header"><div class="h-logo"><a href="/">Regeringskansliet</a></div><nav class="n-main"><ul><li><a href="/nyheter/">Nyheter</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></nav></header>
<div id="content" class="c-main"><div class="breadcrumb"><ol><li><a href="/">Start</a></li><li><a href="/nyheter/">Nyheter</a></li></ol></div>
<h1 id="h1id">{title}</h1><p><span class="published">Publicerad <time datetime="2023-05-25">25 maj 2023</time></span> · <span class="updated">Uppdaterad <time datetime="2023-05-26">26 maj 2023</time></span></p><p class="meta__text">Pressmeddelande från <a href="/dep/">Justitiedepartementet</a></p>
<p class="ingress">{lead}</p><div class="has-wordExplanation">{paragraphs(text)}</div>
<div class="block--contact"><h2>Presskontakt</h2><p>Anna Berg<br>Pressekreterare hos justitieministern<br>Telefon (växel) 08-555 10 00</p></div>
<div class="block--share"><h2>Dela</h2><ul><li><a href="https://www.linkedin.com/share">LinkedIn</a></li></ul></div>
<section class="block--related"><h2>Genvägar</h2><ul class="list--icons"><li><a href="/regeringens-politik/brott/">Brottsbekämpning</a></li></ul></section></div>
<footer class="f-footer"><h2>Om webbplatsen</h2><p><a href="/om/">Om regeringen.se</a></p></footer></body></html>"""
    contact = ["Presskontakt", "Anna Berg Pressekreterare hos justitieministern Telefon (växel) 08-555 10 00"]
    return html, {
        "language": "sv",
        "title": title,
        "lead": lead,
        "date": "2023-05-25",
        "date_modified": "2023-05-26",
        "body": plains(text),
        "body_also": [[*plains(text), *contact]],
        "authors": ANY,  # the ministry, named as creator in the metadata
        "links": ["https://www.jus.example.se/rattsliga-dokument/kommittedirektiv/2023/05/dir.-202380/"],
        "breadcrumbs": ["Nyheter"],
    }


@page("https://vm.example.fi/-/hallitus-sopi-kehyksista", country="FI")
def magnolia_finnish() -> tuple[str, Gold]:
    title = "Hallitus sopi julkisen talouden suunnitelmasta"
    lead = "Hallitus sopi tiistaina vuosien 2020–2023 kehyksistä."
    text = [
        "Valtiovarainministeriön mukaan julkinen talous on tasapainossa vuonna 2023, jos talouskasvu jatkuu.",
        "Kunnille osoitetaan 200 miljoonaa euroa lisää rahaa.",
    ]
    html = f"""<!DOCTYPE html><html xml:lang="fi" lang="fi"><head><meta charset="utf-8"/><title>{title} - Valtiovarainministeriö</title><meta name="description" content="{lead}"/><meta name="keywords" content=""/>
<!-- Powered by Magnolia 5.6 --><link rel="stylesheet" type="text/css" href="/.resources/vm-theme/webresources/main~2019-03-01-10-00-00-000~cache.css" media="all"/></head>
<body class="press-release"><header><a href="/etusivu" class="logo">Valtiovarainministeriö</a><nav><ul><li><a href="/tehtavat">Tehtävät</a></li><li><a href="/ajankohtaista">Ajankohtaista</a></li></ul></nav></header>
<div class="breadcrumbs" aria-label="Murupolku"><a href="/etusivu">Etusivu</a> / <a href="/ajankohtaista">Ajankohtaista</a> / <span>{title}</span></div>
<main><article class="release"><div class="release-meta"><span class="release-type">Tiedote</span> <span class="release-date">9.4.2019 14.35</span></div><h1>{title}</h1>
<div class="release-body"><p class="lead">{lead}</p>{paragraphs(text)}<p><strong>Lisätietoja:</strong><br/>budjettipäällikkö Hanna Virta, p. 02955 30000, hanna.virta(at)vm.example.fi</p></div>
<div class="keywords"><span>Asiasanat:</span> <a href="/haku?q=kehys">kehys</a> <a href="/haku?q=talous">talous</a></div></article></main>
<footer><p>Valtiovarainministeriö, Snellmaninkatu 1 A, Helsinki</p></footer></body></html>"""
    return html, {
        "language": "fi",
        "title": title,
        "lead": lead,
        "date": "2019-04-09T14:35+03:00",
        "body": [
            *text,
            "Lisätietoja: budjettipäällikkö Hanna Virta, p. 02955 30000, hanna.virta(at)vm.example.fi",
        ],
        "tags": ["kehys", "talous"],
        "breadcrumbs": ["Ajankohtaista"],
    }

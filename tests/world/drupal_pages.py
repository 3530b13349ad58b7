"""News pages of Drupal 7 to 10: a ministry of the Maghreb, the European Commission, a French prefecture, a Baltic agency."""

from __future__ import annotations

from tests.world.building import Gold, file, items, json_ld, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.sante.example.gov.tn/fr/content/campagne-nationale-de-vaccination-antigrippale")
def drupal7_field_markup() -> tuple[str, Gold]:
    text = [
        "Le ministère de la Santé annonce le lancement, à partir du lundi 9 novembre, de la campagne nationale de "
        "vaccination contre la grippe saisonnière dans l’ensemble des centres de santé de base.",
        "Les personnes âgées de plus de 65 ans, les femmes enceintes et les malades chroniques sont prioritaires, "
        'conformément à <a href="/fr/circulaire-2015-44">la circulaire n° 44 du 2 novembre</a>.',
        "Documents à présenter&nbsp;:",
    ]
    wanted = ["la carte d’identité nationale", "le carnet de soins"]
    end = "Pour tout renseignement, un numéro vert est mis à la disposition des citoyens : <strong>80 101 919</strong>."
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" version="XHTML+RDFa 1.0" dir="ltr"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/terms/"
  xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:og="http://ogp.me/ns#" xmlns:sioc="http://rdfs.org/sioc/ns#">
<head profile="http://www.w3.org/1999/xhtml/vocab">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<link rel="canonical" href="/fr/content/campagne-nationale-de-vaccination-antigrippale" />
<link rel="shortlink" href="/fr/node/1874" />
<link rel="shortcut icon" href="http://www.sante.example.gov.tn/sites/default/files/favicon.ico" type="image/vnd.microsoft.icon" />
<title>Campagne nationale de vaccination antigrippale | Ministère de la Santé</title>
<style type="text/css" media="all">@import url("/modules/system/system.base.css?nx3k2p");</style>
<script type="text/javascript" src="/misc/jquery.js?v=1.4.4"></script>
<script type="text/javascript"><!--//--><![CDATA[//><!--
jQuery.extend(Drupal.settings, {{"basePath":"\\/","pathPrefix":"fr\\/","ajaxPageState":{{"theme":"bartik"}}}});
//--><!]]></script>
</head>
<body class="html not-front not-logged-in one-sidebar sidebar-second page-node page-node- page-node-1874 node-type-article i18n-fr" >
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Aller au contenu principal</a></div>
<div id="page-wrapper"><div id="page">
<div id="header" class="with-secondary-menu"><div class="section clearfix">
<a href="/fr" title="Accueil" rel="home" id="logo"><img src="http://www.sante.example.gov.tn/sites/default/files/logo.png" alt="Accueil" /></a>
<div id="name-and-slogan"><div id="site-name"><strong><a href="/fr" title="Accueil" rel="home"><span>Ministère de la Santé</span></a></strong></div>
<div id="site-slogan">République Tunisienne</div></div>
<div id="main-menu" class="navigation"><h2 class="element-invisible">Menu principal</h2>
<ul id="main-menu-links" class="links clearfix"><li class="menu-218 first"><a href="/fr">Accueil</a></li>
<li class="menu-400"><a href="/fr/ministere">Le ministère</a></li><li class="menu-401 active-trail"><a href="/fr/actualites">Actualités</a></li>
<li class="menu-402 last"><a href="/fr/contact">Contact</a></li></ul></div></div></div>
<div id="main-wrapper" class="clearfix"><div id="main" class="clearfix">
<div id="breadcrumb"><h2 class="element-invisible">Vous êtes ici</h2><div class="breadcrumb"><a href="/fr">Accueil</a> » <a href="/fr/actualites">Actualités</a></div></div>
<div id="content" class="column"><div class="section"><a id="main-content"></a>
<h1 class="title" id="page-title">Campagne nationale de vaccination antigrippale</h1>
<div class="tabs"></div>
<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">
<div id="node-1874" class="node node-article node-promoted node-full clearfix" about="/fr/content/campagne-nationale-de-vaccination-antigrippale" typeof="sioc:Item foaf:Document">
<span property="dc:title" content="Campagne nationale de vaccination antigrippale" class="rdf-meta element-hidden"></span>
<div class="meta submitted"><span property="dc:date dc:created" content="2015-11-03T10:42:17+01:00" datatype="xsd:dateTime" rel="sioc:has_creator">Soumis par <span class="username" xml:lang="" about="/fr/users/webmestre" typeof="sioc:UserAccount" property="foaf:name" datatype="">webmestre</span> le mar, 03/11/2015 - 10:42</span></div>
<div class="content clearfix">
<div class="field field-name-field-image field-type-image field-label-hidden"><div class="field-items"><div class="field-item even" rel="og:image rdfs:seeAlso" resource="http://www.sante.example.gov.tn/sites/default/files/styles/large/public/field/image/vaccin.jpg?itok=Xb1"><img typeof="foaf:Image" src="http://www.sante.example.gov.tn/sites/default/files/styles/large/public/field/image/vaccin.jpg?itok=Xb1" width="480" height="320" alt="Une infirmière prépare une dose de vaccin" title="" /></div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{paragraphs(text, 'class="rtejustify"')}
<ul>{items(wanted)}</ul>
<p>{end}</p></div></div></div>
<div class="field field-name-field-tags field-type-taxonomy-term-reference field-label-above"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><div class="field-item even" rel="dc:subject"><a href="/fr/tags/grippe" typeof="skos:Concept" property="rdfs:label skos:prefLabel" datatype="">grippe</a></div><div class="field-item odd" rel="dc:subject"><a href="/fr/tags/vaccination" typeof="skos:Concept" property="rdfs:label skos:prefLabel" datatype="">vaccination</a></div></div></div>
<div class="field field-name-field-fichiers field-type-file field-label-above"><div class="field-label">Fichiers joints:&nbsp;</div><div class="field-items"><div class="field-item even"><table class="sticky-enabled">
<thead><tr><th>Fichier attaché</th><th>Taille</th> </tr></thead><tbody>
<tr class="odd"><td><span class="file"><img class="file-icon" alt="PDF icon" title="application/pdf" src="/modules/file/icons/application-pdf.png" /> <a href="http://www.sante.example.gov.tn/sites/default/files/circulaire_grippe_2015.pdf" type="application/pdf; length=318464" title="circulaire_grippe_2015.pdf">Circulaire grippe 2015</a></span></td><td>311 Ko</td> </tr>
</tbody></table></div></div></div></div>
<ul class="links inline"><li class="comment_forbidden first last"></li></ul></div></div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="section"><div class="region region-sidebar-second">
<div id="block-views-actualites-block" class="block block-views"><h2>Dernières actualités</h2><div class="content"><div class="view view-actualites"><div class="view-content"><div class="item-list"><ul>
<li class="views-row views-row-1"><div class="views-field views-field-title"><span class="field-content"><a href="/fr/content/visite-du-ministre-a-sfax">Visite du ministre à Sfax</a></span></div><div class="views-field-created">02/11/2015</div></li>
<li class="views-row views-row-2"><div class="views-field views-field-title"><span class="field-content"><a href="/fr/content/journee-du-diabete">Journée mondiale du diabète</a></span></div><div class="views-field-created">28/10/2015</div></li></ul></div></div></div></div></div>
</div></div></div></div></div>
<div id="footer-wrapper"><div class="section"><div id="footer" class="clearfix"><div class="region region-footer"><div class="content"><p>© 2015 Ministère de la Santé. Tous droits réservés. Bab Saadoun, 1006 Tunis.</p></div></div></div></div></div>
</div></div></body></html>"""
    return html, {
        "language": "fr",
        "kinds": "p p p li li p",
        "title": "Campagne nationale de vaccination antigrippale",
        "date": "2015-11-03T10:42:17+01:00",
        "body": [*plains(text), *wanted, *plains([end])],
        "links": ["https://www.sante.example.gov.tn/fr/circulaire-2015-44"],
        "images": [
            picture(
                "http://www.sante.example.gov.tn/sites/default/files/styles/large/public/field/image/vaccin.jpg?itok=Xb1"
            )
        ],
        "attachments": [
            file(
                "http://www.sante.example.gov.tn/sites/default/files/circulaire_grippe_2015.pdf",
                "Circulaire grippe 2015",
                311 * KB,
            )
        ],
        "tags": ["grippe", "vaccination"],
        "breadcrumbs": ["Actualités"],
    }


@page("https://commission.example.europa.eu/news/new-rules-cleaner-rivers-2024-02-14_en")
def drupal10_europa_component_library() -> tuple[str, Gold]:
    lead = "The Commission welcomes the agreement on cleaner rivers and lakes, which will cut pollution at its source."
    text = [
        "The revised rules will oblige Member States to monitor 24 additional substances in surface water, among them "
        'a number of <a href="https://echa.example.europa.eu/hot-topics/pfas" class="ext" data-extlink="">perfluorinated chemicals (PFAS)'
        '<svg class="ext" focusable="false" role="img" aria-label="(link is external)" viewBox="0 0 80 40"><title>(link is external)</title><path d="M48 26c-1 0-2 1-2 2z"></path></svg></a>.',
        "Member States have until <strong>2027</strong> to bring the new limits into national law.",
    ]
    heading = "Next steps"
    steps = "The agreement must now be formally adopted by the Parliament and the Council."
    quote = "Clean water is not a luxury. Today’s deal protects what we all share."
    html = f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="description" content="{lead}" />
<link rel="canonical" href="https://commission.example.europa.eu/news/new-rules-cleaner-rivers-2024-02-14_en" />
{metas({"og:determiner": "auto", "og:site_name": "European Commission", "og:type": "article", "og:url": "https://commission.example.europa.eu/news/new-rules-cleaner-rivers-2024-02-14_en", "og:title": "New rules for cleaner rivers", "og:description": lead, "og:image": "https://commission.example.europa.eu/sites/default/files/styles/oe_theme_medium_no_crop/public/river.jpg?itok=u8", "og:updated_time": "2024-02-14T16:03:11+0100", "twitter:card": "summary_large_image"})}
<meta property="article:published_time" content="2024-02-14T12:00:00+0100" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<script type="application/json">{{"service":"preview","position":"before"}}</script>
<link rel="icon" href="/themes/contrib/oe_theme/images/favicons/ec/favicon.ico" type="image/vnd.microsoft.icon" />
<title>New rules for cleaner rivers - European Commission</title>
</head>
<body class="language-en ecl-typography path-node page-node-type-oe-news">
<a href="#main-content" class="ecl-link ecl-link--primary ecl-skip-link" id="skip-id">Skip to main content</a>
<div id="cck_here"></div>
<script type="application/json">{{"utility":"globan","theme":"dark","logo":true}}</script>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="ecl-site-header" data-ecl-auto-init="SiteHeader"><div class="ecl-site-header__header"><div class="ecl-site-header__container ecl-container"><div class="ecl-site-header__top">
<a class="ecl-link ecl-link--standalone ecl-site-header__logo-link" href="https://commission.example.europa.eu/index_en" aria-label="Home - European Commission"><picture class="ecl-picture ecl-site-header__picture" title="European&#x20;Commission"><source srcset="/themes/contrib/oe_theme/dist/ec/images/logo/positive/logo-ec--en.svg" media="(min-width: 996px)"><img class="ecl-site-header__logo-image" src="/themes/contrib/oe_theme/dist/ec/images/logo/logo-ec--mute.svg" alt="European Commission logo" /></picture></a>
<div class="ecl-site-header__action"><div class="ecl-site-header__language"><a class="ecl-button ecl-site-header__language-selector" href="https://commission.example.europa.eu/select-language?destination=/node/123">English</a>
<div class="ecl-site-header__language-container" id="language-list-overlay" hidden><div class="ecl-site-header__language-title" id="ecl-site-header__language-title">Select your language</div><ul class="ecl-site-header__language-list"><li class="ecl-site-header__language-item"><a href="/news/new-rules-cleaner-rivers-2024-02-14_bg" lang="bg" hreflang="bg">български</a></li><li class="ecl-site-header__language-item"><a href="/news/new-rules-cleaner-rivers-2024-02-14_de" lang="de" hreflang="de">Deutsch</a></li></ul></div></div></div></div></div></div>
<nav class="ecl-menu ecl-menu--group1" aria-expanded="false"><ul class="ecl-menu__list"><li class="ecl-menu__item"><a href="/index_en" class="ecl-menu__link">Home</a></li><li class="ecl-menu__item"><a href="/news_en" class="ecl-menu__link">News</a></li><li class="ecl-menu__item"><a href="/topics_en" class="ecl-menu__link">Topics</a></li></ul></nav></header>
<div class="ecl-page-header"><div class="ecl-container"><nav class="ecl-breadcrumb ecl-page-header__breadcrumb" aria-label="You&#x20;are&#x20;here&#x3A;" data-ecl-breadcrumb="true"><ol class="ecl-breadcrumb__container">
<li class="ecl-breadcrumb__segment" data-ecl-breadcrumb-item="static"><a href="https://commission.example.europa.eu/index_en" class="ecl-link ecl-link--standalone ecl-breadcrumb__link">Home</a><svg class="ecl-icon ecl-icon--2xs ecl-breadcrumb__icon" focusable="false" aria-hidden="true"><use xlink:href="/themes/contrib/oe_theme/dist/ec/images/icons/sprites/icons.svg#corner-arrow"></use></svg></li>
<li class="ecl-breadcrumb__segment"><a href="/news_en" class="ecl-link ecl-breadcrumb__link">News</a></li>
<li class="ecl-breadcrumb__segment ecl-breadcrumb__current-page" aria-current="page"><span>New rules for cleaner rivers</span></li></ol></nav>
<div class="ecl-page-header__info"><ul class="ecl-page-header__meta"><li class="ecl-page-header__meta-item"><span class="ecl-u-type-bold">News article</span></li><li class="ecl-page-header__meta-item">14 February 2024</li><li class="ecl-page-header__meta-item">Directorate-General for Environment</li><li class="ecl-page-header__meta-item">1 min read</li></ul>
<div class="ecl-page-header__title-container"><h1 class="ecl-page-header__title"><span>New rules for cleaner rivers</span></h1></div></div>
<div class="ecl-page-header__description-container"><p class="ecl-page-header__description">{lead}</p></div></div></div>
<main class="ecl-u-pb-xl" id="main-content" data-inpage-navigation-source-area="h2.ecl-u-type-heading-2"><div class="ecl-container"><div class="ecl-row"><div class="ecl-col-s-12 ecl-col-l-9"><div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<article dir="ltr" class="ecl-u-mb-2xl">
<figure class="ecl-media-container"><div class="ecl-media-container__media"><picture class="ecl-picture" data-ecl-picture-link><img class="ecl-media-container__media" src="/sites/default/files/styles/oe_theme_medium_no_crop/public/river.jpg?itok=u8" alt="Kayaks on a clear river" /></picture></div><figcaption class="ecl-media-container__caption">A stretch of the Soča river. © European Union, 2023</figcaption></figure>
<div class="ecl">{paragraphs(text)}
<h2 class="ecl-u-type-heading-2">{heading}</h2><p>{steps}</p>
<blockquote><p>{quote}</p></blockquote></div>
<h2 class="ecl-u-type-heading-2" id="related-links">Related links</h2><div class="ecl-list"><a href="https://environment.example.europa.eu/topics/water_en" class="ecl-link ecl-link--standalone">Water policy</a></div>
<div class="ecl-file" data-ecl-file><div class="ecl-file__container"><div class="ecl-file__detail"><div class="ecl-file__detail-info"><div class="ecl-file__detail-meta"><span class="ecl-file__detail-meta-item">14 FEBRUARY 2024</span></div><div class="ecl-file__title">Questions and answers on the water rules</div></div></div></div><div class="ecl-file__footer"><div class="ecl-file__info"><div class="ecl-file__language">English</div><div class="ecl-file__meta">(412.5 KB - PDF)</div></div><a href="/document/download/3a1b_en?filename=qa-water.pdf" class="ecl-link ecl-link--standalone ecl-link--icon ecl-file__download" download>Download<svg class="ecl-icon" focusable="false" aria-hidden="true"><use xlink:href="#download"></use></svg></a></div></div>
<h2 class="ecl-u-type-heading-2">Details</h2><dl class="ecl-description-list ecl-description-list--horizontal"><dt class="ecl-description-list__term">Publication date</dt><dd class="ecl-description-list__definition">14 February 2024</dd><dt class="ecl-description-list__term">Author</dt><dd class="ecl-description-list__definition"><a href="/departments/environment_en">Directorate-General for Environment</a></dd></dl>
</article></div></div>
<div class="ecl-social-media-share"><p class="ecl-social-media-share__description">Share this page</p><ul class="ecl-social-media-share__list"><li><a href="https://www.facebook.com/share.php?u=https://commission.example.europa.eu">Facebook</a></li></ul></div>
</div></div></main>
<footer class="ecl-site-footer"><div class="ecl-container ecl-site-footer__container"><h2 class="ecl-site-footer__title"><a href="/index_en">European Commission</a></h2><ul class="ecl-site-footer__list"><li><a href="/about-european-commission/contact_en">Contact the European Commission</a></li><li><a href="/legal-notice_en">Legal notice</a></li></ul></div></footer>
</div><script src="/sites/default/files/js/js_Nx.js"></script></body></html>"""
    return html, {
        "language": "en",
        "kinds": "p p h2 p quote",
        "title": "New rules for cleaner rivers",
        "lead": lead,
        "date": "2024-02-14T12:00:00+01:00",
        "date_modified": "2024-02-14T16:03:11+01:00",
        "body": [
            "The revised rules will oblige Member States to monitor 24 additional substances in surface water, among "
            "them a number of perfluorinated chemicals (PFAS).",
            "Member States have until 2027 to bring the new limits into national law.",
            heading,
            steps,
            quote,
        ],
        "links": ["https://echa.example.europa.eu/hot-topics/pfas"],
        "images": [
            picture(
                "https://commission.example.europa.eu/sites/default/files/styles/oe_theme_medium_no_crop/public/river.jpg?itok=u8",
                "A stretch of the Soča river.",
                "European Union, 2023",
            )
        ],
        "attachments": [
            file(
                "https://commission.example.europa.eu/document/download/3a1b_en?filename=qa-water.pdf",
                "Questions and answers on the water rules",
                422400,
            )
        ],
        "authors": ["Directorate-General for Environment"],
        "authors_also": [[]],
        "breadcrumbs": ["News"],
    }


@page("https://www.territoires.example.gouv.fr/actualites/un-plan-pour-les-ponts-communaux")
def drupal9_french_design_system() -> tuple[str, Gold]:
    lead = "Le Gouvernement mobilise 35 millions d’euros supplémentaires pour la réparation des ponts des petites communes."
    text = [
        "À l’occasion de son déplacement dans la Creuse, le ministre a présenté la deuxième phase du programme national Ponts.",
        'Les communes de moins de 10&nbsp;000 habitants peuvent déposer leur dossier <a class="fr-link" target="_blank" rel="noopener external" title="en ligne - nouvelle fenêtre" href="https://demarches.example.gouv.fr/ponts">en ligne</a> '
        "jusqu’au 30&nbsp;juin&nbsp;2024.",
    ]
    quote = "«&nbsp;Aucun maire ne doit rester seul devant un ouvrage qui menace de céder.&nbsp;»"
    heading = "Comment bénéficier du dispositif&nbsp;?"
    wanted = [
        "Recenser les ouvrages&nbsp;;",
        "faire réaliser un diagnostic&nbsp;;",
        "déposer la demande de subvention.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="fr" dir="ltr" prefix="og: https://ogp.me/ns#" data-fr-scheme="system">
<head><meta charset="utf-8" />
<meta name="description" content="{lead}" />
<link rel="canonical" href="https://www.territoires.example.gouv.fr/actualites/un-plan-pour-les-ponts-communaux" />
{metas({"og:site_name": "Ministère de l’Aménagement du territoire", "og:type": "website", "og:url": "https://www.territoires.example.gouv.fr/actualites/un-plan-pour-les-ponts-communaux", "og:title": "Un plan pour les ponts communaux", "og:image": "https://www.territoires.example.gouv.fr/sites/default/files/styles/partage/public/2024-03/ponts.jpg"})}
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" />
<title>Un plan pour les ponts communaux | Ministère de l’Aménagement du territoire</title>
<link rel="stylesheet" media="all" href="/themes/custom/dsfr/css/dsfr.min.css" /></head>
<body class="path-node page-node-type-article">
<div class="fr-skiplinks"><nav class="fr-container" role="navigation" aria-label="Accès rapide"><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#main">Contenu</a></li><li><a class="fr-link" href="#footer">Pied de page</a></li></ul></nav></div>
<header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand fr-enlarge-link"><p class="fr-logo">Ministère<br>de l’Aménagement<br>du territoire</p><div class="fr-header__service"><a href="/" title="Accueil - Ministère"><p class="fr-header__service-title">territoires.gouv.fr</p></a></div></div>
<div class="fr-header__search fr-modal" id="modal-recherche"><div class="fr-search-bar" role="search"><label class="fr-label" for="q">Rechercher</label><input class="fr-input" placeholder="Rechercher" type="search" id="q"><button class="fr-btn" title="Rechercher">Rechercher</button></div></div></div></div></div>
<div class="fr-header__menu fr-modal"><nav class="fr-nav" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list"><li class="fr-nav__item"><a class="fr-nav__link" href="/politiques" target="_self">Politiques publiques</a></li><li class="fr-nav__item"><a class="fr-nav__link" aria-current="true" href="/actualites">Actualités</a></li><li class="fr-nav__item"><a class="fr-nav__link" href="/presse">Espace presse</a></li></ul></nav></div></header>
<main id="main" role="main"><div class="fr-container">
<nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :"><button class="fr-breadcrumb__button" aria-expanded="false" aria-controls="breadcrumb-1">Voir le fil d’Ariane</button><div class="fr-collapse" id="breadcrumb-1"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/">Accueil</a></li><li><a class="fr-breadcrumb__link" href="/actualites">Actualités</a></li><li><a class="fr-breadcrumb__link" aria-current="page">Un plan pour les ponts communaux</a></li></ol></div></nav>
<article class="node node--type-article node--view-mode-full"><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12 fr-col-lg-8">
<ul class="fr-tags-group"><li><a class="fr-tag" href="/actualites?thematique=12">Infrastructures</a></li><li><a class="fr-tag" href="/actualites?thematique=31">Ruralité</a></li></ul>
<h1 class="fr-h1">Un plan pour les ponts communaux</h1>
<p class="fr-text--xs">Publié le 12 mars 2024 - Mis à jour le 18 mars 2024</p>
<p class="fr-text--lead">{lead}</p>
<div class="fr-share"><p class="fr-share__title">Partager la page</p><ul class="fr-share__group"><li><a class="fr-share__link fr-share__link--facebook" title="Partager sur Facebook - nouvelle fenêtre" href="https://www.facebook.com/sharer.php?u=x" target="_blank" rel="noopener">Partager sur Facebook</a></li><li><button class="fr-share__link fr-share__link--copy" title="Copier dans le presse-papier">Copier dans le presse-papier</button></li></ul></div>
<figure role="group" class="fr-content-media" aria-label="Pont de pierre sur la Creuse"><div class="fr-content-media__img"><img class="fr-responsive-img fr-ratio-16x9" loading="lazy" src="/sites/default/files/styles/large/public/2024-03/ponts.jpg?h=a1" alt="" /></div><figcaption class="fr-content-media__caption">Pont de pierre sur la Creuse <a href="/credits" class="fr-link">© Arnaud Bouissou / Terra</a></figcaption></figure>
<div class="field field--name-field-corps">{paragraphs(text)}
<figure class="fr-quote fr-quote--column"><blockquote><p>{quote}</p></blockquote></figure>
<h2>{heading}</h2><ul>{items(wanted)}</ul></div>
<div class="fr-download"><p><a download href="/sites/default/files/2024-03/dossier-presse-ponts.pdf" class="fr-download__link">Télécharger le dossier de presse <span class="fr-download__detail">PDF – 1,4 Mo</span></a></p></div>
<div class="fr-highlight"><p>Suivez-nous sur les réseaux sociaux</p></div>
</div></div></article>
<section class="fr-mt-6w"><h2>À lire aussi</h2><div class="fr-grid-row"><div class="fr-col-4"><div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h3 class="fr-card__title"><a href="/actualites/petites-villes-de-demain">Petites villes de demain : le bilan</a></h3><p class="fr-card__desc">Trois ans après son lancement, le programme a accompagné 1 600 communes.</p><div class="fr-card__start"><p class="fr-card__detail">Publié le 4 mars 2024</p></div></div></div><div class="fr-card__header"><div class="fr-card__img"><img class="fr-responsive-img" src="/sites/default/files/pvd.jpg" alt=""></div></div></div></div></div></section>
</div></main>
<div class="fr-follow"><div class="fr-container"><div class="fr-follow__newsletter"><h2 class="fr-h5">Abonnez-vous à notre lettre d’information</h2><p class="fr-text--sm">Recevez chaque semaine l’essentiel de l’actualité du ministère.</p><button class="fr-btn">S’abonner</button></div></div></div>
<footer class="fr-footer" role="contentinfo" id="footer"><div class="fr-container"><div class="fr-footer__body"><div class="fr-footer__content"><p class="fr-footer__content-desc">Ce site est édité par le service de communication du ministère.</p></div></div><div class="fr-footer__bottom"><ul class="fr-footer__bottom-list"><li><a class="fr-footer__bottom-link" href="/accessibilite">Accessibilité : partiellement conforme</a></li></ul></div></div></footer>
<div class="fr-consent-banner"><h2 class="fr-h6">À propos des cookies sur territoires.gouv.fr</h2><div class="fr-consent-banner__content"><p class="fr-text--sm">Bienvenue ! Nous utilisons des cookies pour améliorer votre expérience et les services disponibles sur ce site.</p></div></div>
</body></html>"""
    return html, {
        "language": "fr",
        "title": "Un plan pour les ponts communaux",
        "lead": lead,
        "date": "2024-03-12",
        "date_modified": "2024-03-18",
        "body": plains([*text, quote, heading, *wanted]),
        "body_also": [plains([*text, quote, heading, *wanted, "Suivez-nous sur les réseaux sociaux"])],
        "links": ["https://demarches.example.gouv.fr/ponts"],
        "images": [
            picture(
                "https://www.territoires.example.gouv.fr/sites/default/files/styles/large/public/2024-03/ponts.jpg?h=a1",
                "Pont de pierre sur la Creuse",
                "Arnaud Bouissou / Terra",
            )
        ],
        "attachments": [
            file(
                "https://www.territoires.example.gouv.fr/sites/default/files/2024-03/dossier-presse-ponts.pdf",
                "Télécharger le dossier de presse",
                round(1.4 * MB),
            )
        ],
        "tags": ["Infrastructures", "Ruralité"],
        "breadcrumbs": ["Actualités"],
    }


@page("https://www.vmi.example.lt/naujienos/mokesciu-lengvata-ukininkams")
def drupal8_lithuanian_node() -> tuple[str, Gold]:
    lead = "Nuo liepos 1 d. smulkieji ūkininkai galės pasinaudoti nauja mokesčio lengvata."
    text = [
        "Valstybinė mokesčių inspekcija primena, kad prašymus suteikti lengvatą galima teikti elektroniniu būdu per "
        '<a href="https://deklaravimas.example.lt/">elektroninio deklaravimo sistemą</a>.',
        "Lengvata taikoma ūkiams, kurių metinės pajamos neviršija 45 tūkst. eurų.",
        'Klausimus galima siųsti adresu <a href="mailto:info@vmi.example.lt?subject=Lengvata">info@vmi.example.lt</a>.',
    ]
    html = f"""<!DOCTYPE html>
<html lang="lt" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/  schema: http://schema.org/">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 8 (https://www.drupal.org)" />
<link rel="canonical" href="https://www.vmi.example.lt/naujienos/mokesciu-lengvata-ukininkams" /><link rel="shortlink" href="https://www.vmi.example.lt/node/5521" />
<title>Mokesčių lengvata ūkininkams | VMI</title>
{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Mokesčių lengvata ūkininkams", "datePublished": "2019-06-17T09:15:00+0300", "dateModified": "2019-06-17T11:20:00+0300", "publisher": {"@type": "Organization", "name": "VMI"}}]})}
</head><body class="path-node page-node-type-naujiena">
<div class="visually-hidden-focusable"><a href="#main-content">Pereiti į pagrindinį turinį</a></div>
<header class="header" role="banner"><div class="region region-navigation"><a class="logo navbar-btn" href="/" title="Pradžia"><img src="/themes/vmi/logo.svg" alt="Pradžia" /></a><nav role="navigation" aria-labelledby="block-main-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul class="menu nav navbar-nav"><li><a href="/paslaugos">Paslaugos</a></li><li class="active-trail"><a href="/naujienos">Naujienos</a></li><li><a href="/kontaktai">Kontaktai</a></li></ul></nav></div></header>
<div role="main" class="main-container container js-quickedit-main-content"><div class="row"><div class="col-sm-12"><div class="region region-header"><ol class="breadcrumb"><li><a href="/">Pradžia</a></li><li><a href="/naujienos">Naujienos</a></li><li class="active">Mokesčių lengvata ūkininkams</li></ol><h1 class="page-header"><span>Mokesčių lengvata ūkininkams</span></h1></div></div>
<section class="col-sm-9"><a id="main-content"></a><div class="region region-content">
<article data-history-node-id="5521" role="article" about="/naujienos/mokesciu-lengvata-ukininkams" class="naujiena is-promoted full clearfix">
<div class="content">
<div class="field field--name-field-data field--type-datetime field--label-inline"><div class="field--label">Data</div><div class="field--item"><time datetime="2019-06-17T06:15:00Z">2019 m. birželio 17 d.</time></div></div>
<div class="field field--name-field-santrauka field--type-string-long field--label-hidden field--item">{lead}</div>
<div class="field field--name-field-paveikslas field--type-image field--label-hidden field--item"><img data-src="/sites/default/files/styles/straipsnis/public/ukis.jpg?itok=9" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" class="lazyload img-responsive" width="800" height="450" alt="Ūkininkas laukuose" typeof="Image" /></div>
<div class="field field--name-body field--type-text-with-summary field--label-hidden field--item">{paragraphs(text, 'dir="ltr"')}</div>
<div class="field field--name-field-galerija field--type-image field--label-above"><div class="field--label">Nuotraukų galerija</div><div class="field--items">
<div class="field--item"><a href="/sites/default/files/galerija/01.jpg" class="colorbox" data-colorbox-gallery="gallery-5521" title="Ūkio diena Panevėžyje"><img src="/sites/default/files/styles/thumbnail/public/galerija/01.jpg?itok=a" width="100" height="67" alt="" /></a></div>
<div class="field--item"><a href="/sites/default/files/galerija/02.jpg" class="colorbox" data-colorbox-gallery="gallery-5521" title="Konsultacija prie stendo"><img src="/sites/default/files/styles/thumbnail/public/galerija/02.jpg?itok=b" width="100" height="67" alt="" /></a></div></div></div>
</div></article></div></section>
<aside class="col-sm-3" role="complementary"><div class="region region-sidebar-second"><section class="views-element-container block"><h2 class="block-title">Kitos naujienos</h2><div class="view"><div class="views-row"><a href="/naujienos/pvm-pakeitimai">PVM pakeitimai nuo rudens</a><time datetime="2019-06-14T08:00:00Z">2019-06-14</time></div></div></section></div></aside></div></div>
<footer class="footer container" role="contentinfo"><p>© Valstybinė mokesčių inspekcija. Visos teisės saugomos.</p></footer></body></html>"""
    return html, {
        "language": "lt",
        "title": "Mokesčių lengvata ūkininkams",
        "lead": lead,
        "date": "2019-06-17T09:15:00+03:00",
        "date_modified": "2019-06-17T11:20:00+03:00",
        "body": plains(text),
        "links": ["https://deklaravimas.example.lt/", "mailto:info@vmi.example.lt?subject=Lengvata"],
        "images": [
            picture("https://www.vmi.example.lt/sites/default/files/styles/straipsnis/public/ukis.jpg?itok=9")
        ],
        "gallery": [
            picture(
                "https://www.vmi.example.lt/sites/default/files/galerija/01.jpg", "Ūkio diena Panevėžyje"
            ),
            picture(
                "https://www.vmi.example.lt/sites/default/files/galerija/02.jpg", "Konsultacija prie stendo"
            ),
        ],
        "breadcrumbs": ["Naujienos"],
    }

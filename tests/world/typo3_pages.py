"""News pages of TYPO3, Contao, Joomla and Plone: systems of German offices, Balkan ministries and Brazil."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.landwirtschaft.example.gv.at/service/presse/wald/2022/waldbrand-pass.html")
def typo3_news_austrian() -> tuple[str, Gold]:
    title = "Neuer Waldbrand-Pass für freiwillige Helferinnen und Helfer"
    lead = "Mit dem Waldbrand-Pass erhalten Einsatzkräfte ab Herbst eine einheitliche Ausbildung."
    text = [
        "Die Zahl der Waldbrände hat sich in Österreich in den letzten zehn Jahren mehr als verdoppelt. Das Ministerium "
        "reagiert mit einem bundesweiten Ausbildungsprogramm.",
        'Die Module können ab sofort über die <a href="https://www.waldbrand.example.at/pass" target="_blank" class="external-link-new-window" rel="noreferrer">Plattform Waldbrand</a> gebucht werden.',
    ]
    modules = [
        "Modul 1: Brandverhalten",
        "Modul 2: Geräte und Wasserversorgung",
        "Modul 3: Einsatz im Gelände",
    ]
    html = f"""<!DOCTYPE html>
<html lang="de-AT">
<head>
<meta charset="utf-8">
<!--
	This website is powered by TYPO3 - inspiring people to share!
	TYPO3 is a free open source Content Management Framework initially created by Kasper Skaarhoj and licensed under GNU/GPL.
-->
<link rel="icon" href="/typo3conf/ext/site/Resources/Public/favicon.ico" type="image/vnd.microsoft.icon">
<title>{title} | Landwirtschaft</title>
<meta name="generator" content="TYPO3 CMS" />
{metas({"description": lead, "og:title": title, "og:type": "article", "og:url": "https://www.landwirtschaft.example.gv.at/service/presse/wald/2022/waldbrand-pass.html", "og:description": lead, "twitter:card": "summary"})}
<link rel="canonical" href="https://www.landwirtschaft.example.gv.at/service/presse/wald/2022/waldbrand-pass.html"/>
</head>
<body id="p1422" class="layout-default">
<a class="sr-only sr-only-focusable" href="#content">Zum Inhalt</a>
<header class="page-header"><div class="container"><a href="/" class="brand"><img src="/fileadmin/logo.svg" alt="Zur Startseite" width="200" height="60"></a><nav class="main-nav" aria-label="Hauptnavigation"><ul><li><a href="/themen.html">Themen</a></li><li class="active"><a href="/service.html">Service</a><ul><li class="active"><a href="/service/presse.html">Presse</a></li></ul></li></ul></nav></div></header>
<nav class="breadcrumb-wrap" aria-label="Sie sind hier"><ol class="breadcrumb"><li><a href="/">Startseite</a></li><li><a href="/service.html">Service</a></li><li><a href="/service/presse.html">Presse</a></li><li class="active">{title}</li></ol></nav>
<!--TYPO3SEARCH_begin-->
<main id="content"><div class="container"><div class="row"><div class="col-md-8">
<div id="c5120" class="frame frame-default frame-type-list frame-layout-0"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article">
<div class="header"><h1 itemprop="headline">{title}</h1></div>
<div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2022-08-19"> 19.08.2022 </time></span></p></div>
<div class="teaser-text" itemprop="description"><p>{lead}</p></div>
<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/_processed_/1/5/csm_waldbrand_8c1.jpg" title="Übung im Wald" class="lightbox" rel="lightbox[myImageSet]"><img itemprop="image" src="/fileadmin/_processed_/1/5/csm_waldbrand_2ff.jpg" width="600" height="400" alt="Feuerwehrleute mit Schlauch" title="Übung im Wald" loading="lazy"></a></div><p class="news-img-caption">Übung der Freiwilligen Feuerwehr in Baden. Foto: BML / Haslinger</p></div></div>
<div class="news-text-wrap" itemprop="articleBody">{paragraphs(text)}
<h3>Die Module im Überblick</h3><ul>{items(modules)}</ul></div>
<div class="news-related-wrap"><div class="news-related news-related-files"><h4>Dateien</h4><ul><li><span class="news-related-files-link"><a href="/fileadmin/Dokumente/waldbrand_pass_folder.pdf"><img src="/typo3/sysext/frontend/Resources/Public/Icons/FileIcons/pdf.gif" alt="" width="18" height="16"> Folder Waldbrand-Pass</a></span> <span class="news-related-files-size">1.2 MB</span></li></ul></div>
<div class="news-related news-related-links"><h4>Links</h4><ul><li><a href="https://www.feuerwehr.example.at" title="Feuerwehrverband">Feuerwehrverband</a></li></ul></div></div>
<div class="news-backlink-wrap"><a href="/service/presse.html">Zurück</a></div></div></div></div>
</div><aside class="col-md-4"><div class="frame"><h2>Pressekontakt</h2><p>Pressestelle des Ministeriums<br>Stubenring 1, 1010 Wien<br><a href="#" data-mailto-token="ocknvq,rtguugBdon0ix0cv" data-mailto-vector="2">presse(at)bml.example.gv.at</a></p></div></aside></div></div></main>
<!--TYPO3SEARCH_end-->
<footer class="page-footer"><div class="container"><ul><li><a href="/impressum.html">Impressum</a></li><li><a href="/datenschutz.html">Datenschutz</a></li></ul><p>© Bundesministerium für Landwirtschaft</p></div></footer>
</body></html>"""
    base = "https://www.landwirtschaft.example.gv.at"
    return html, {
        "language": "de-AT",
        "kinds": "p p h3 li li li",
        "title": title,
        "lead": lead,
        "date": "2022-08-19",
        "body": [*plains(text), "Die Module im Überblick", *modules],
        "links": ["https://www.waldbrand.example.at/pass"],
        "images": [
            picture(
                f"{base}/fileadmin/_processed_/1/5/csm_waldbrand_8c1.jpg",
                "Übung der Freiwilligen Feuerwehr in Baden.",
                "BML / Haslinger",
            )
        ],
        "attachments": [
            file(
                f"{base}/fileadmin/Dokumente/waldbrand_pass_folder.pdf",
                "Folder Waldbrand-Pass",
                round(1.2 * MB),
            )
        ],
        "breadcrumbs": ["Service", "Presse"],
    }


@page(
    "http://www.mvpei.example.hr/index.php?id=88&tx_ttnews[tt_news]=1412&cHash=ab12",
    encoding="iso-8859-2",
    country="HR",
)
def typo3_tt_news_croatian_latin2() -> tuple[str, Gold]:
    title = "Ministrica primila veleposlanika Kraljevine Švedske"
    text = [
        "Ministrica vanjskih poslova primila je danas u nastupni posjet veleposlanika Kraljevine Švedske.",
        "Na sastanku je izražena obostrana želja za jačanjem gospodarske suradnje, posebice u području zaštite okoliša.",
        'Veleposlanik je najavio posjet švedskog gospodarskog izaslanstva (<a href="fileadmin/user_upload/program.doc" >program posjeta</a>).',
    ]
    html = f"""<?xml version="1.0" encoding="iso-8859-2"?>
<!DOCTYPE html
     PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
     "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="hr" lang="hr">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
<!-- This website is powered by TYPO3 - inspiring people to share! -->
	<base href="http://www.mvpei.example.hr/" />
	<title>MVPEI: {title}</title>
	<meta name="generator" content="TYPO3 4.1 CMS" />
	<script type="text/javascript" src="typo3temp/javascript_c5fec44d22.js"></script>
</head>
<body>
<div id="wrapper"><div id="top"><a href="index.php?id=1"><img src="fileadmin/template/zaglavlje.jpg" alt="MVPEI" width="780" height="90" border="0" /></a></div>
<div id="menu"><ul><li><a href="index.php?id=2" onfocus="blurLink(this);">Ministarstvo</a></li><li><a href="index.php?id=88" onfocus="blurLink(this);">Priopćenja</a></li><li><a href="index.php?id=9" onfocus="blurLink(this);">Kontakt</a></li></ul></div>
<div id="put">Vi ste ovdje: <a href="index.php?id=1">Naslovnica</a>&nbsp;&gt;&nbsp;<a href="index.php?id=88">Priopćenja</a></div>
<div id="content"><!--TYPO3SEARCH_begin--><a id="c210"></a>
<div class="news-single-item">
<div class="news-single-rightbox">18.04.2008. 14:20</div>
<h1>{title}</h1>
<div class="news-single-img"><a href="index.php?eID=tx_cms_showpic&amp;file=uploads%2Fpics%2Fsvedska.jpg&amp;md5=fa2" onclick="openPic('index.php?eID=tx_cms_showpic','thePicture','width=800'); return false;" target="thePicture"><img src="typo3temp/pics/fb1c2d.jpg" width="240" height="180" border="0" alt="" /></a><p class="news-single-imgcaption" style="width:240px;">Ministrica i veleposlanik</p></div>
{paragraphs(text, 'class="bodytext"')}
<hr class="cl" />
<div class="news-single-files"><dl><dt>Datoteke:</dt><dd><a href="uploads/media/priopcenje_180408.pdf" ><img src="typo3/sysext/cms/tslib/media/fileicons/pdf.gif" border="0" alt="" /></a> <a href="uploads/media/priopcenje_180408.pdf" >priopcenje_180408.pdf</a><span>85 K</span></dd></dl></div>
<div class="news-single-backlink"><a href="index.php?id=88">&lt;- Natrag na: Priopćenja</a></div>
</div><!--TYPO3SEARCH_end--></div>
<div id="right"><h2>Najave</h2><div class="news-latest-container"><div class="news-latest-item"><span class="news-latest-date">21.04.08</span><h3><a href="index.php?id=88&amp;tx_ttnews[tt_news]=1415">Sjednica Vijeća za vanjske poslove</a></h3></div></div></div>
<div id="footer">Copyright &copy; 2008 Ministarstvo vanjskih poslova i europskih integracija</div></div></body></html>"""
    return html, {
        "language": "hr",
        "title": title,
        "date": "2008-04-18T14:20+02:00",
        "breadcrumbs": ["Priopćenja"],
        "body": plains(text),
        "links": ["http://www.mvpei.example.hr/fileadmin/user_upload/program.doc"],
        "images": [
            picture("http://www.mvpei.example.hr/typo3temp/pics/fb1c2d.jpg", "Ministrica i veleposlanik")
        ],
        "attachments": [
            file("http://www.mvpei.example.hr/fileadmin/user_upload/program.doc", "program posjeta"),
            file(
                "http://www.mvpei.example.hr/uploads/media/priopcenje_180408.pdf",
                "priopcenje_180408.pdf",
                85 * KB,
            ),
        ],
    }


@page("https://www.minenv.example.gr/el/deltia-typou/1345-neo-sxedio-gia-ta-dasi")
def joomla3_greek() -> tuple[str, Gold]:
    title = "Νέο σχέδιο για την προστασία των δασών"
    text = [
        "Το Υπουργείο Περιβάλλοντος παρουσίασε σήμερα το νέο εθνικό σχέδιο για την προστασία των δασών.",
        "Το σχέδιο προβλέπει την πρόσληψη 500 δασοπυροσβεστών και την αγορά 20 οχημάτων.",
        'Περισσότερες πληροφορίες στην <a href="https://www.civilprotection.example.gr/">Πολιτική Προστασία</a>.',
    ]
    html = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="el-gr" lang="el-gr" dir="ltr">
<head><base href="https://www.minenv.example.gr/el/deltia-typou/1345-neo-sxedio-gia-ta-dasi" />
<meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="keywords" content="δάση, πυρκαγιές, υπουργείο" /><meta name="author" content="Super User" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
<title>{title} - ΥΠΕΝ</title><link href="/templates/protostar/favicon.ico" rel="shortcut icon" type="image/vnd.microsoft.icon" /></head>
<body class="site com_content view-article no-layout no-task itemid-203"><div class="body"><div class="container">
<header class="header" role="banner"><a class="brand pull-left" href="/"><img src="/images/logo.png" alt="ΥΠΕΝ" /></a><div class="header-search pull-right"><form action="/el/deltia-typou" method="post"><label for="mod-search-searchword" class="element-invisible">Αναζήτηση...</label><input name="searchword" type="search" placeholder="Αναζήτηση..." /></form></div></header>
<nav class="navigation" role="navigation"><ul class="nav menu nav-pills"><li class="item-101"><a href="/el/">Αρχική</a></li><li class="item-203 current active"><a href="/el/deltia-typou">Δελτία Τύπου</a></li><li class="item-204"><a href="/el/epikoinonia">Επικοινωνία</a></li></ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9">
<div id="system-message-container"></div>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="el-GR" />
<div class="page-header"><h2 itemprop="headline">{title}</h2></div>
<div class="icons"><div class="btn-group pull-right"><button class="btn dropdown-toggle" type="button"><span class="icon-cog"></span></button><ul class="dropdown-menu"><li class="print-icon"><a href="/el/deltia-typou/1345?tmpl=component&amp;print=1" title="Εκτύπωση άρθρου" rel="nofollow">Εκτύπωση</a></li><li class="email-icon"><a href="/el/component/mailto/?tmpl=component" title="Email">Email</a></li></ul></div></div>
<dl class="article-info muted"><dt class="article-info-term">Λεπτομέρειες</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Γράφτηκε από τον/την <span itemprop="name">Γραφείο Τύπου</span></dd><dd class="category-name">Κατηγορία: <a href="/el/deltia-typou" itemprop="genre">Δελτία Τύπου</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2018-10-23T12:00:00+03:00" itemprop="datePublished">Δημοσιεύθηκε: 23 Οκτωβρίου 2018</time></dd><dd class="modified"><time datetime="2018-10-24T09:30:00+03:00" itemprop="dateModified">Τελευταία Ενημέρωση: 24 Οκτωβρίου 2018</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:812" />Εμφανίσεις: 812</dd></dl>
<div class="pull-left item-image"><img class="caption" title="Πυροσβέστες στην Πεντέλη" src="/images/2018/dasi.jpg" alt="Πυροσβεστικό όχημα" itemprop="image"/></div>
<div itemprop="articleBody">
{paragraphs(text, 'style="text-align: justify;"')}
<p><a href="/images/2018/sxedio.pdf" target="_blank">Το σχέδιο (PDF)</a></p>
</div>
<ul class="tags inline"><li class="tag-2 tag-list0" itemprop="keywords"><a href="/el/component/tags/tag/dasi" class="label label-info">Δάση</a></li></ul>
<ul class="pager pagenav"><li class="previous"><a class="hasTooltip" title="Συνάντηση με δημάρχους" href="/el/deltia-typou/1344" rel="prev"><span class="icon-chevron-left"></span> <span>Προηγούμενο</span></a></li><li class="next"><a href="/el/deltia-typou/1346" rel="next"><span>Επόμενο</span></a></li></ul></div>
</main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Τελευταία νέα</h3><ul class="category-module"><li><a class="mod-articles-category-title" href="/el/deltia-typou/1340">Ανακύκλωση στα σχολεία</a><span class="mod-articles-category-date">20-10-2018</span></li></ul></div></div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container"><hr /><p class="pull-right"><a href="#top" id="back-top">Επιστροφή στην κορυφή</a></p><p>&copy; 2018 ΥΠΕΝ</p></div></footer></body></html>"""
    return html, {
        "section": "Δελτία Τύπου",
        "language": "el-gr",
        "title": title,
        "date": "2018-10-23T12:00:00+03:00",
        "date_modified": "2018-10-24T09:30:00+03:00",
        "body": [*plains(text), "Το σχέδιο (PDF)"],
        "links": [
            "https://www.civilprotection.example.gr/",
            "https://www.minenv.example.gr/images/2018/sxedio.pdf",
        ],
        "images": [picture("https://www.minenv.example.gr/images/2018/dasi.jpg", "Πυροσβέστες στην Πεντέλη")],
        "images_also": [[picture("https://www.minenv.example.gr/images/2018/dasi.jpg")]],
        "attachments": [file("https://www.minenv.example.gr/images/2018/sxedio.pdf", "Το σχέδιο")],
        "authors": ["Γραφείο Τύπου"],
        "tags": ["Δάση"],
    }


@page(
    "http://www.mup.example.si/index.php?option=com_content&view=article&id=412:posvet&catid=3&Itemid=12",
    encoding="windows-1250",
    country="SI",
)
def joomla15_slovenian_tables() -> tuple[str, Gold]:
    title = "Posvet o varnosti v cestnem prometu"
    text = [
        "V prostorih ministrstva je potekal posvet o varnosti v cestnem prometu, ki se ga je udeležilo več kot 80 strokovnjakov.",
        "Ministrica je poudarila, da se je število žrtev v prvem polletju zmanjšalo za 12 odstotkov.",
        "Udeleženci so sprejeli sklepe, ki jih bo ministrstvo upoštevalo pri pripravi novega zakona.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="sl-si" lang="sl-si"><head>
<title>{title}</title>
<meta http-equiv="content-type" content="text/html; charset=windows-1250" />
<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
</head><body><table width="960" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3" class="glava"><a href="index.php"><img src="/templates/mup/images/glava.jpg" border="0" alt="" /></a></td></tr>
<tr><td width="180" valign="top" class="levo"><table cellpadding="0" cellspacing="0" class="moduletable"><tr><th valign="top">Glavni meni</th></tr><tr><td><ul class="menu"><li class="item1"><a href="/index.php"><span>Domov</span></a></li><li id="current" class="active item3"><a href="/index.php?option=com_content&amp;view=category&amp;id=3"><span>Novice</span></a></li><li><a href="/index.php?option=com_contact"><span>Kontakt</span></a></li></ul></td></tr></table></td>
<td valign="top" class="sredina"><span class="breadcrumbs pathway"><a href="http://www.mup.example.si/" class="pathway">Domov</a> <img src="/templates/mup/images/arrow.png" alt="" /> <a href="/index.php?option=com_content&amp;view=category&amp;id=3" class="pathway">Novice</a> <img src="/templates/mup/images/arrow.png" alt="" /> {title}</span>
<div id="page">
<table class="contentpaneopen"><tr><td class="contentheading" width="100%"><a href="/index.php?option=com_content&amp;view=article&amp;id=412:posvet" class="contentpagetitle">{title}</a></td>
<td align="right" width="100%" class="buttonheading"><a href="/index.php?view=article&amp;id=412&amp;format=pdf" title="PDF" onclick="window.open(this.href); return false;" rel="nofollow"><img src="/images/M_images/pdf_button.png" alt="PDF" /></a></td>
<td align="right" width="100%" class="buttonheading"><a href="/index.php?view=article&amp;id=412&amp;tmpl=component&amp;print=1" title="Natisni" rel="nofollow"><img src="/images/M_images/printButton.png" alt="Natisni" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" valign="top" colspan="2"><span class="small">Napisal Služba za odnose z javnostmi</span>&nbsp;&nbsp;</td></tr>
<tr><td valign="top" colspan="2" class="createdate">torek, 06 julij 2010 13:05</td></tr>
<tr><td valign="top" colspan="2"><p>{text[0]}</p><p><img src="/images/stories/posvet.jpg" border="0" alt="Udeleženci posveta" title="Udeleženci posveta" width="300" align="left" />{text[1]}</p><p>{text[2]}</p></td></tr>
<tr><td colspan="2" class="modifydate">Zadnjič posodobljeno ( sreda, 07 julij 2010 08:10 )</td></tr></table>
<span class="article_separator">&nbsp;</span><table class="pagenav" align="center"><tr><th class="pagenav_prev"><a href="/index.php?id=411">&lt; Nazaj</a></th><td width="50">&nbsp;</td><th class="pagenav_next"><a href="/index.php?id=413">Naprej &gt;</a></th></tr></table></div></td>
<td width="180" valign="top" class="desno"><table class="moduletable"><tr><th valign="top">Zadnje novice</th></tr><tr><td><ul class="latestnews"><li class="latestnews"><a href="/index.php?id=415" class="latestnews">Nova policijska postaja v Celju</a></li><li class="latestnews"><a href="/index.php?id=414" class="latestnews">Srečanje z ministri regije</a></li></ul></td></tr></table></td></tr>
<tr><td colspan="3" class="noga" align="center">&copy; 2010 Ministrstvo za notranje zadeve</td></tr></table></body></html>"""
    return html, {
        "language": "sl-si",
        "title": title,
        "date": "2010-07-06T13:05+02:00",
        "date_modified": "2010-07-07T08:10+02:00",
        "body": plains(text),
        "images": [picture("http://www.mup.example.si/images/stories/posvet.jpg", role="inline")],
        "authors": ANY,
        "breadcrumbs": ["Novice"],
    }


@page("https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/maio/brasil-recebe-novas-doses")
def plone_gov_br() -> tuple[str, Gold]:
    title = "Brasil recebe mais 1,5 milhão de doses da vacina pediátrica"
    lead = "Carga desembarcou no aeroporto de Viracopos e será distribuída aos estados nos próximos dias"
    text = [
        "O Ministério da Saúde recebeu, neste sábado (14), mais um lote da vacina destinada às crianças de 5 a 11 anos.",
        'Os estados recebem as doses de forma <a class="internal-link" href="https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/abril/pauta" target="_self" title="">proporcional e igualitária</a>.',
        "Ao todo, já foram distribuídas mais de 480 milhões de doses.",
    ]
    sign = "Ministério da Saúde"
    html = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="pt-br" xml:lang="pt-br">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} — Ministério da Saúde</title>
<meta name="twitter:card" content="summary" />{metas({"og:site_name": "Ministério da Saúde", "og:title": title, "og:type": "website", "og:description": lead, "og:url": "https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/maio/brasil-recebe-novas-doses", "og:image": "https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/maio/brasil-recebe-novas-doses/@@images/f9.jpeg", "DC.date.created": "2022-05-14T15:49:30-03:00", "DC.date.modified": "2022-05-15T11:02:00-03:00", "DC.format": "text/plain", "DC.type": "Notícia"})}
<link rel="canonical" href="https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/maio/brasil-recebe-novas-doses" /><meta name="generator" content="Plone - http://plone.com" /></head>
<body class="template-newsitem_view portaltype-collective-nitf-content site-saude section-assuntos subsection-noticias icons-on userrole-anonymous" dir="ltr">
<ul id="accessibility"><li><a accesskey="1" href="#acontent">Ir para o Conteúdo <span>1</span></a></li><li><a accesskey="2" href="#anavigation">Ir para a página inicial <span>2</span></a></li></ul>
<header id="site-header" class="has-navigation"><div class="header-wrapper"><div class="header-logo"><a href="https://www.example.gov.br/pt-br"><img src="https://www.example.gov.br/++theme++padrao_govbr/img/govbr-colorido-b.png" alt="Logomarca GovBR" /></a></div><ul class="header-links"><li><a href="#">Órgãos do Governo</a></li><li><a href="#">Acesso à Informação</a></li></ul></div><div class="site-name"><a href="https://www.example.gov.br/saude/pt-br">Ministério da Saúde</a></div></header>
<div id="portal-breadcrumbs-wrapper"><nav id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">Você está aqui:</span><span id="breadcrumbs-home"><a href="https://www.example.gov.br/saude/pt-br">Página Inicial</a></span><span id="breadcrumbs-1"><a href="https://www.example.gov.br/saude/pt-br/assuntos">Assuntos</a></span><span id="breadcrumbs-2"><a href="https://www.example.gov.br/saude/pt-br/assuntos/noticias">Notícias</a></span><span id="breadcrumbs-current">{title}</span></nav></div>
<main id="main-content"><div id="wrapper"><div id="portal-column-content"><a name="acontent" id="acontent"></a><div id="viewlet-above-content"></div>
<div id="content"><article itemscope itemtype="http://schema.org/NewsArticle">
<p class="nitfSubtitle">Vacinação</p>
<h1 class="documentFirstHeading" itemprop="headline">{title}</h1>
<div class="documentDescription" itemprop="description">{lead}</div>
<div id="plone-document-byline" class="documentByLine"><div class="compartilhar" id="social"><span>Compartilhe: </span><ul><li><a class="facebook" href="https://www.facebook.com/sharer" title="Compartilhe por Facebook">Compartilhe por Facebook</a></li></ul></div>
<span class="documentPublished"><span>Publicado em</span> <span class="value">14/05/2022 15h49</span></span> <span class="documentModified"><span>Atualizado em</span> <span class="value">15/05/2022 11h02</span></span></div>
<div id="content-core"><div id="media"><figure class="newsImageContainer"><img src="https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/maio/brasil-recebe-novas-doses/@@images/f9.jpeg" alt="Caixas com vacinas" title="vacinas" class="newsImage" height="400" width="768"/><figcaption class="newsImageCaption">Lote chegou em voo comercial (Foto: Walterson Rosa/MS)</figcaption></figure></div>
<div property="rnews:articleBody" id="parent-fieldname-text">{paragraphs(text)}<p><strong>{sign}</strong></p></div>
<div id="category" class="documentCategory"><span>Categoria</span><div>Saúde e Vigilância Sanitária</div></div>
<div class="keywords" id="category"><span>Tags: </span><span><a href="https://www.example.gov.br/saude/pt-br/@@search?Subject=vacina" class="link-category" rel="nofollow">vacina</a><span class="separator">,</span></span><span><a href="https://www.example.gov.br/saude/pt-br/@@search?Subject=crian%C3%A7as" class="link-category" rel="nofollow">crianças</a></span></div></div></article></div>
<div id="viewlet-below-content"><div class="compartilhar"><span>Compartilhe:</span></div></div></div></div></main>
<div id="portal-footer-wrapper"><footer id="portal-footer"><nav><ul><li><a href="#">Assuntos</a></li><li><a href="#">Composição</a></li></ul></nav><p>Todo o conteúdo deste site está publicado sob a licença Creative Commons Atribuição-SemDerivações 3.0 Não Adaptada.</p></footer></div>
<div class="lgpd-cookie-banner"><h2>Gerencie Cookies</h2><p>Para melhorar a sua experiência na plataforma e prover serviços personalizados, utilizamos cookies.</p><button>Aceitar</button></div></body></html>"""
    return html, {
        "language": "pt-br",
        "title": title,
        "lead": lead,
        "date": "2022-05-14T15:49:30-03:00",
        "date_also": ["2022-05-14T15:49:00-03:00"],
        "date_modified": "2022-05-15T11:02:00-03:00",
        "body": [*plains(text), sign],
        "links": ["https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/abril/pauta"],
        "images": [
            picture(
                "https://www.example.gov.br/saude/pt-br/assuntos/noticias/2022/maio/brasil-recebe-novas-doses/@@images/f9.jpeg",
                "Lote chegou em voo comercial",
                "Walterson Rosa/MS",
            )
        ],
        "tags": ["vacina", "crianças"],
        "breadcrumbs": ["Assuntos", "Notícias"],
    }


@page("https://www.bfgb.example.de/aktuelles/details/bundesamt-warnt-vor-gefaelschten-bescheiden.html")
def contao_german() -> tuple[str, Gold]:
    title = "Bundesamt warnt vor gefälschten Bescheiden"
    text = [
        "Das Bundesamt warnt vor E-Mails, in denen unter Verwendung des Behördenlogos gefälschte Bescheide verschickt werden.",
        "<strong>Wichtig:</strong> Öffnen Sie keine Anhänge und leiten Sie die Nachricht an "
        '<a href="mailto:&#x70;&#x72;&#101;&#x73;&#x73;&#x65;&#64;&#98;&#x66;&#x67;&#x62;&#x2E;&#x65;&#x78;&#x61;&#x6D;&#x70;&#x6C;&#x65;&#x2E;&#x64;&#x65;" class="email">&#x70;&#x72;&#101;&#x73;&#x73;&#x65;&#64;&#98;&#x66;&#x67;&#x62;&#x2E;&#x65;&#x78;&#x61;&#x6D;&#x70;&#x6C;&#x65;&#x2E;&#x64;&#x65;</a> weiter.',
        "Echte Bescheide werden ausschließlich per Post zugestellt.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>{title} - BfGB</title><base href="https://www.bfgb.example.de/">
<meta name="robots" content="index,follow"><meta name="description" content="Das Bundesamt warnt vor E-Mails."><meta name="generator" content="Contao Open Source CMS">
<link rel="stylesheet" href="assets/css/layout.min.css-1a2b.css"></head>
<body id="top" class="mac chrome"><div id="wrapper">
<header id="header"><div class="inside"><div class="ce_image logo block"><figure class="image_container"><a href="/" title="BfGB"><img src="files/theme/logo.png" width="320" height="80" alt="BfGB"></a></figure></div>
<nav class="mod_navigation block"><a href="aktuelles.html#skipNavigation1" class="invisible">Navigation überspringen</a><ul class="level_1"><li class="sibling first"><a href="aufgaben.html" itemprop="url"><span itemprop="name">Aufgaben</span></a></li><li class="trail"><a href="aktuelles.html"><span>Aktuelles</span></a></li></ul><a id="skipNavigation1" class="invisible">&nbsp;</a></nav>
<div class="mod_breadcrumb block"><ul><li class="first"><a href="./" title="Start">Start</a></li><li><a href="aktuelles.html" title="Aktuelles">Aktuelles</a></li><li class="active last">{title}</li></ul></div></div></header>
<div id="container"><main id="main"><div class="inside"><div class="mod_article first last block" id="article-44">
<div class="mod_newsreader block"><div class="layout_full block" itemscope itemtype="http://schema.org/Article"><h1 itemprop="name">{title}</h1>
<p class="info"><time datetime="2017-03-09T10:30:00+01:00" itemprop="datePublished">09.03.2017 10:30</time> <span itemprop="author" itemscope itemtype="http://schema.org/Person">von <span itemprop="name">Pressestelle</span></span> </p>
<div class="ce_text block"><figure class="image_container float_right"><a href="files/presse/bescheid-gross.jpg" data-lightbox="lb12" title="Beispiel"><img src="assets/images/8/bescheid-1f.jpg" width="300" height="200" alt="Gefälschter Bescheid" itemprop="image"></a><figcaption class="caption" style="width:300px">Beispiel für einen gefälschten Bescheid (Bild: BfGB)</figcaption></figure>{paragraphs(text)}</div>
<div class="ce_downloads block"><ul><li class="download-element ext-pdf"><a href="aktuelles/details/bundesamt-warnt.html?file=files/presse/pm-07-2017.pdf" title="Pressemitteilung herunterladen" type="application/pdf">Pressemitteilung 07/2017 <span class="size">(142,5 KiB)</span></a></li></ul></div>
</div><p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p></div></div></div></main>
<aside id="right"><div class="inside"><div class="mod_newslist block"><h2>Weitere Meldungen</h2><div class="layout_latest arc_1 block"><p class="info"><time datetime="2017-03-01T09:00:00+01:00">01.03.2017</time></p><h3><a href="aktuelles/details/neue-leitung.html" title="Den Artikel lesen">Neue Leitung</a></h3><div class="ce_text"><p>Seit heute leitet Dr. Jutta Brehm die Abteilung Verbraucherinformation.</p></div></div></div></div></aside></div>
<footer id="footer"><div class="inside"><p>© BfGB 2017</p></div></footer></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2017-03-09T10:30:00+01:00",
        "body": plains(text),
        "links": ["mailto:presse@bfgb.example.de"],
        "images": [
            picture(
                "https://www.bfgb.example.de/files/presse/bescheid-gross.jpg",
                "Beispiel für einen gefälschten Bescheid",
                "BfGB",
            )
        ],
        "attachments": [
            file(
                "https://www.bfgb.example.de/aktuelles/details/bundesamt-warnt.html?file=files/presse/pm-07-2017.pdf",
                "Pressemitteilung 07/2017",
                round(142.5 * KB),
            )
        ],
        "authors": ["Pressestelle"],
        "breadcrumbs": ["Aktuelles"],
    }


@page("https://www.koop.example.ee/et/uudised/uus-lepe-laane-viruga")
def plone5_estonian() -> tuple[str, Gold]:
    title = "Ministeerium sõlmis uue koostööleppe Lääne-Viru omavalitsustega"
    lead = "Leppe eesmärk on parandada sotsiaalteenuste kättesaadavust maapiirkondades."
    text = [
        "Sotsiaalminister allkirjastas täna Rakveres koostööleppe kaheksa omavalitsusega.",
        'Esimesed teenused jõuavad inimesteni <b>1. septembril</b>. Vaata ka <a href="resolveuid/8a3f/lepe.pdf">lepingu teksti</a>.',
        "Minister tänas kõiki, kes leppe ettevalmistamisel osalesid.",
    ]
    html = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="et" xml:lang="et"><head><meta charset="utf-8" />
<title>{title} — Sotsiaalministeerium</title>{metas({"description": lead, "DC.description": lead, "DC.date.valid_range": "2016/05/12 - ", "DC.type": "Uudis", "DC.date.modified": "2016-05-12T16:10:12+03:00", "DC.date.created": "2016-05-11T09:00:00+03:00", "generator": "Plone - http://plone.com"})}
<base href="https://www.koop.example.ee/et/uudised/uus-lepe-laane-viruga" /></head>
<body id="visual-portal-wrapper" class="frontend icons-off portaltype-news-item section-uudised site-et template-newsitem_view thumbs-on userrole-anonymous viewpermission-view">
<section id="portal-toolbar"></section><div class="outer-wrapper"><header id="content-header"><div class="container"><div id="portal-header"><a id="portal-logo" title="Sotsiaalministeerium" href="https://www.koop.example.ee"><img src="https://www.koop.example.ee/logo.png" alt="Logo" /></a></div></div></header>
<div id="mainnavigation-wrapper"><nav class="plone-navbar"><ul class="plone-nav plone-navbar-nav" id="portal-globalnav"><li id="portaltab-index_html"><a href="https://www.koop.example.ee/et">Avaleht</a></li><li id="portaltab-uudised" class="selected"><a href="https://www.koop.example.ee/et/uudised">Uudised</a></li></ul></nav></div>
<div id="above-content-wrapper"><nav id="portal-breadcrumbs" class="plone-breadcrumb"><div class="container"><span id="breadcrumbs-you-are-here" class="hiddenStructure">Asute siin:</span><ol aria-labelledby="breadcrumbs-you-are-here"><li id="breadcrumbs-home"><a href="https://www.koop.example.ee/et">Avaleht</a></li><li id="breadcrumbs-1"><a href="https://www.koop.example.ee/et/uudised">Uudised</a></li><li id="breadcrumbs-current">{title}</li></ol></div></nav></div>
<div class="container"><div class="row"><div id="main-container" class="col-xs-12 col-sm-9"><article id="content"><header><div id="viewlet-above-content-title"><span id="social-tags-body" style="display: none" itemscope itemtype="http://schema.org/WebPage"><span itemprop="name">{title}</span><span itemprop="description">{lead}</span></span></div><h1 class="documentFirstHeading">{title}</h1><div id="viewlet-below-content-title"><div class="documentByLine" id="plone-document-byline"><span class="documentPublished">avaldatud <span>12.05.2016</span>, </span><span class="documentModified">viimati muudetud <span>12.05.2016 16:10</span></span></div></div><div class="documentDescription description">{lead}</div></header>
<div id="viewlet-above-content-body"></div><div id="content-core"><section id="section-text"><div class="leadImage"><figure><a href="https://www.koop.example.ee/et/uudised/uus-lepe-laane-viruga/@@images/image"><img src="https://www.koop.example.ee/et/uudised/uus-lepe-laane-viruga/@@images/9f.jpeg" alt="" title="lepe" height="200" width="300" class="newsImage" /></a><figcaption>Leppe allkirjastamine Rakveres</figcaption></figure></div><div id="parent-fieldname-text-3c">{paragraphs(text)}</div></section></div>
<div id="viewlet-below-content-body"><div class="visualClear"></div><div class="documentActions"></div></div></article></div>
<div id="column1-container"><aside id="portal-column-two"><div class="portletWrapper"><section class="portlet portletNews"><header class="portletHeader"><a href="https://www.koop.example.ee/et/uudised" class="tile">Uudised</a></header><section class="portletContent"><ul><li class="portletItem"><a href="https://www.koop.example.ee/et/uudised/x" class="tile">Lastekaitsetöötajate päev Tartus<time class="portletItemDetails">10.05.2016</time></a></li></ul></section></section></div></aside></div></div></div>
<footer id="portal-footer-wrapper"><div class="container"><p>Gonsiori 29, Tallinn</p></div></footer></div></body></html>"""
    base = "https://www.koop.example.ee/et/uudised"
    return html, {
        "language": "et",
        "title": title,
        "lead": lead,
        "date": "2016-05-12",
        "date_also": ["2016-05-11T09:00:00+03:00"],
        "date_modified": "2016-05-12T16:10:12+03:00",
        "date_modified_also": ["2016-05-12T16:10:00+03:00"],
        "body": plains(text),
        "links": [f"{base}/resolveuid/8a3f/lepe.pdf"],
        "images": [
            picture(f"{base}/uus-lepe-laane-viruga/@@images/9f.jpeg", "Leppe allkirjastamine Rakveres")
        ],
        "images_also": [
            [picture(f"{base}/uus-lepe-laane-viruga/@@images/image", "Leppe allkirjastamine Rakveres")]
        ],
        "attachments": [file(f"{base}/resolveuid/8a3f/lepe.pdf", "lepingu teksti")],
        "breadcrumbs": ["Uudised"],
    }

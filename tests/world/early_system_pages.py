"""Pages of the systems of 2001 to 2008: PostNuke, Mambo, TYPO3 3, Plone 2, Domino, Vignette, Drupal 4, SPIP 1, eZ 3 and others."""

from __future__ import annotations

from tests.world.building import Gold, file, page, paragraphs, picture, plains

KB = 1024


@page(
    "http://www.kystdir.example.no/modules.php?op=modload&name=News&file=article&sid=88",
    encoding="iso-8859-1",
)
def postnuke_norwegian() -> tuple[str, Gold]:
    title = "Ny fyrlykt på Stadlandet"
    text = [
        "Kystdirektoratet har tent en ny fyrlykt på vestsiden av Stadlandet. Lykten er synlig i fjorten nautiske mil.",
        "Strømmen kommer fra solceller og en liten vindmølle, så lykten kan stå uten tilsyn hele vinteren.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Kystdirektoratet :: {title}</title><meta name="generator" content="PostNuke 0.7.2.6 - http://postnuke.com"></head>
<body bgcolor="#FFFFFF"><table border="0" cellpadding="4" cellspacing="0" width="100%"><tr><td bgcolor="#336699"><a href="index.php"><img src="images/logo.gif" alt="Velkommen til Kystdirektoratet" border="0"></a></td></tr></table>
<table border="0" width="100%"><tr><td valign="top" width="150"><table border="0" width="100%"><tr><td class="pn-sub"><b>Hovedmeny</b></td></tr><tr><td><font class="pn-normal"><strong><big>&middot;</big></strong>&nbsp;<a class="pn-normal" href="index.php">Hjem</a><br><strong><big>&middot;</big></strong>&nbsp;<a class="pn-normal" href="modules.php?op=modload&amp;name=News&amp;file=index&amp;topic=2">Emner</a><br></font></td></tr></table></td>
<td valign="top"><table border="0" cellpadding="3" cellspacing="1" width="100%"><tr><td bgcolor="#EEEEEE"><font class="pn-title">{title}</font></td></tr>
<tr><td><font class="pn-sub">Sendt av: <a class="pn-sub" href="user.php?op=userinfo&amp;uname=redaksjonen">redaksjonen</a> den onsdag 12. mars 2003 - 10:15</font></td></tr>
<tr><td><a href="modules.php?op=modload&amp;name=Search&amp;file=index&amp;topics[]=2"><img src="images/topics/fyr.gif" border="0" alt="Fyr" align="right" width="60" height="60"></a><font class="pn-normal">{text[0]}</font><br><br><font class="pn-normal">{text[1]}</font></td></tr></table><br>
<table border="0" width="100%"><tr><td align="center"><a class="pn-normal" href="print.php?sid=88">Utskriftsvennlig side</a>&nbsp;&nbsp;<a class="pn-normal" href="modules.php?op=modload&amp;name=Recommend_Us&amp;file=index&amp;req=FriendSend&amp;sid=88">Send til en venn</a></td></tr></table></td>
<td valign="top" width="150"><table border="0" width="100%"><tr><td class="pn-sub"><b>Relaterte lenker</b></td></tr><tr><td><font class="pn-normal"><strong><big>&middot;</big></strong>&nbsp;<a class="pn-normal" href="modules.php?op=modload&amp;name=News&amp;file=index&amp;topic=2">Mer om Fyr</a></font></td></tr></table></td></tr></table></body></html>"""
    return html, {
        "language": "no",
        "language_also": ["nb", None],
        "title": title,
        "date": "2003-03-12",
        "body": text,
        "authors_also": [["redaksjonen"]],
        "tags_also": [["Fyr"]],
    }


@page("http://www.mapf.example.pt/content/view/212/36/", encoding="iso-8859-1")
def mambo_portuguese() -> tuple[str, Gold]:
    title = "Vinho verde: colheita acima do previsto"
    text = [
        "A Direcção Regional de Agricultura divulgou hoje os números finais da vindima, que ultrapassou em nove por cento as previsões de Agosto.",
        "A qualidade das uvas é considerada boa em toda a região, com excepção do vale do Cávado.",
        "Os produtores dispõem até 15 de Novembro para entregar as declarações.",
    ]
    html = f"""<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Direcção Regional de Agricultura - {title}</title><meta name="Generator" content="Mambo - Copyright 2000 - 2005 Miro International Pty Ltd.  All rights reserved." /><link rel="shortcut icon" href="http://www.mapf.example.pt/images/favicon.ico" /></head>
<body><table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="/templates/verde/images/topo.jpg" width="780" height="90" alt="" /></td></tr>
<tr><td colspan="3"><span class="pathway"><a href="http://www.mapf.example.pt/index.php" class="pathway">Início</a> <img src="/images/M_images/arrow.png" alt="arrow" /> <a href="http://www.mapf.example.pt/content/section/4/36/" class="pathway">Notícias</a> <img src="/images/M_images/arrow.png" alt="arrow" />   {title} </span></td></tr>
<tr><td valign="top" width="160"><table cellpadding="0" cellspacing="0" class="moduletable"><tr><th valign="top">Menu</th></tr><tr><td><a href="http://www.mapf.example.pt/index.php" class="mainlevel">Início</a></td></tr><tr><td><a href="http://www.mapf.example.pt/content/section/4/36/" class="mainlevel">Notícias</a></td></tr></table></td>
<td valign="top"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{title}</td><td align="right" width="100%" class="buttonheading"><a href="javascript:void window.open('http://www.mapf.example.pt/index2.php?option=com_content&amp;do_pdf=1&amp;id=212', 'win2', 'status=no');" title="PDF"><img src="/images/M_images/pdf_button.png" alt="PDF" border="0" /></a></td><td align="right" width="100%" class="buttonheading"><a href="#" onclick="window.open('print')" title="Imprimir"><img src="/images/M_images/printButton.png" alt="Imprimir" border="0" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" align="left" valign="top" colspan="2"><span class="small">Escrito por Gabinete de Imprensa</span>&nbsp;&nbsp;</td></tr><tr><td valign="top" colspan="2" class="createdate">21-Out-2005</td></tr><tr><td valign="top" colspan="2">{paragraphs(text)}</td></tr><tr><td colspan="2" align="left" class="modifydate">Actualizado em ( 24-Out-2005 )</td></tr></table>
<div class="back_button"><a href='javascript:history.go(-1)'>[ Voltar ]</a></div></td><td valign="top" width="150"></td></tr></table></body></html>"""
    return html, {
        "language": "pt",
        "language_also": [None],
        "title": title,
        "date": "2005-10-21",
        "date_modified": "2005-10-24",
        "body": text,
        "authors": ["Gabinete de Imprensa"],
        "authors_also": [[]],
        "breadcrumbs": ["Notícias"],
    }


@page(
    "http://www.lfu.example.bayern.de/index.php?id=36&tx_ttnews[tt_news]=114&cHash=7c1", encoding="iso-8859-1"
)
def typo3_3_german() -> tuple[str, Gold]:
    title = "Fischotter kehrt an die Ilz zurück"
    lead = "Spuren im Schnee belegen: Der Otter lebt wieder im Passauer Oberland."
    text = [
        "Nach mehr als dreißig Jahren ist der Fischotter an die Ilz zurückgekehrt. Mitarbeiter des Landesamtes fanden im Januar an vier Stellen eindeutige Spuren.",
        "Die Tiere sind vermutlich aus dem Böhmerwald eingewandert. Das Landesamt bittet Angler, Beobachtungen zu melden.",
    ]
    html = f"""<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<!-- This website is brought to you by TYPO3 - get.content.right -->
<title>LfU: Aktuelles</title><meta name="GENERATOR" content="TYPO3 3.6 CMS" /><script type="text/javascript" src="t3lib/jsfunc.layermenu.js"></script></head>
<body bgcolor="#ffffff"><a name="top"></a><table border="0" cellspacing="0" cellpadding="0" width="760"><tr><td width="170" valign="top"><img src="fileadmin/images/logo.gif" width="170" height="60" alt="" /><table cellspacing="0" cellpadding="2"><tr><td class="nav1"><a href="index.php?id=2" onfocus="blurLink(this);">Startseite</a></td></tr><tr><td class="nav1act"><a href="index.php?id=36" onfocus="blurLink(this);">Aktuelles</a></td></tr></table></td>
<td valign="top"><!--TYPO3SEARCH_begin--><a id="99"></a><div class="news-single-item"><div class="news-single-rightbox">19.02.04 08:40</div><div class="news-single-title"><h2>{title}</h2></div><div class="news-single-subheader"><h3>{lead}</h3></div>
<div class="news-single-img"><img src="uploads/pics/spur.jpg" width="200" height="150" border="0" alt="" title="" /><p class="news-single-imgcaption">Trittsiegel am Ufer der Ilz</p></div>
<p class="bodytext">{text[0]}</p><p class="bodytext">{text[1]}</p><hr class="cl-right" /><div class="news-single-additional-info"><dl class="news-single-files"><dt>Dateien:</dt><dd><a href="uploads/media/meldebogen.rtf"><img src="t3lib/gfx/fileicons/rtf.gif" border="0" alt="" /></a> <a href="uploads/media/meldebogen.rtf">meldebogen.rtf</a>(23 K)</dd></dl></div>
<div class="news-single-backlink"><a href="index.php?id=36">&lt;- Zurück zu: Aktuelles</a></div></div><!--TYPO3SEARCH_end--></td></tr></table></body></html>"""
    base = "http://www.lfu.example.bayern.de/"
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "date": "2004-02-19",
        "date_also": ["2004-02-19T08:40+01:00"],
        "body": text,
        "images": [picture(f"{base}uploads/pics/spur.jpg", "Trittsiegel am Ufer der Ilz")],
        "attachments": [file(f"{base}uploads/media/meldebogen.rtf", "meldebogen.rtf", 23 * KB)],
    }


@page("http://www.regione.example.it/agricoltura/notizie/potatura-olivi")
def plone_2_italian() -> tuple[str, Gold]:
    title = "Corsi gratuiti di potatura degli olivi"
    lead = "Aperte le iscrizioni ai corsi che si terranno a marzo in tutte le province."
    text = [
        "La Regione organizza anche quest'anno i corsi di potatura, rivolti agli olivicoltori e agli hobbisti.",
        'Le lezioni pratiche si svolgono il sabato mattina negli oliveti dell\'azienda sperimentale. Per iscriversi basta compilare <a href="modulo.rtf/view">il modulo</a>.',
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="it" lang="it"><head><title>{title} &mdash; Agricoltura</title><base href="http://www.regione.example.it/agricoltura/notizie/potatura-olivi" /><meta http-equiv="Content-Type" content="text/html;charset=utf-8" /><meta name="generator" content="Plone - http://plone.org" /><style type="text/css"><!-- @import url(http://www.regione.example.it/agricoltura/plone.css); --></style></head>
<body class="section-notizie"><div id="visual-portal-wrapper"><div id="portal-top"><h1 id="portal-logo"><a href="http://www.regione.example.it/agricoltura" accesskey="1">Agricoltura</a></h1><h5 class="hiddenStructure">Sezioni</h5><ul id="portal-globalnav"><li id="portaltab-index_html" class="plain"><a href="http://www.regione.example.it/agricoltura">Home</a></li><li id="portaltab-notizie" class="selected"><a href="http://www.regione.example.it/agricoltura/notizie">Notizie</a></li></ul>
<div id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">Tu sei qui:</span> <a href="http://www.regione.example.it/agricoltura">Home</a> <span class="breadcrumbSeparator">&rarr;</span> <a href="http://www.regione.example.it/agricoltura/notizie">Notizie</a> <span class="breadcrumbSeparator">&rarr;</span> <span>{title}</span></div></div>
<table id="portal-columns"><tbody><tr><td id="portal-column-one"><div class="visualPadding"><div class="portlet" id="portlet-navigation-tree"><h5>Navigazione</h5><div class="portletBody"><a href="http://www.regione.example.it/agricoltura/notizie">Notizie</a></div></div></div></td>
<td id="portal-column-content"><div id="content" class=""><div class="documentEditable" id="region-content"><a name="documentContent"></a><div class="documentActions"><ul><li><a href="http://www.regione.example.it/agricoltura/notizie/potatura-olivi/sendto_form">Invia questa pagina</a></li><li><a href="javascript:this.print();">Stampa</a></li></ul></div><h1 class="documentFirstHeading">{title}</h1><div class="documentByLine"><span>inserito da <a href="http://www.regione.example.it/agricoltura/author/mbellini">mbellini</a></span> &mdash; <span>ultima modifica <span>2006-02-03 11:24</span></span></div><p class="documentDescription">{lead}</p><div class="stx">{paragraphs(text)}</div></div></div></td></tr></tbody></table>
<div id="portal-footer"><p>Regione - Assessorato all'Agricoltura</p></div></div></body></html>"""
    url = "http://www.regione.example.it/agricoltura/notizie/modulo.rtf/view"
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date_modified": "2006-02-03T11:24+01:00",
        "date_modified_also": ["2006-02-03"],
        "body": plains(text),
        "links": [url],
        "attachments_also": [[file(url, "il modulo")]],
        "authors": ["mbellini"],
        "authors_also": [[]],
        "breadcrumbs": ["Notizie"],
    }


@page(
    "http://www.vd.example.ch/dire/bic.nsf/ComPresse/4A1C?OpenDocument",
    encoding="iso-8859-1",
    content_type="text/html; charset=ISO-8859-1",
)
def domino_labelled_rows_swiss() -> tuple[str, Gold]:
    title = "Le Canton soutient la culture de la betterave"
    text = [
        "Le Conseil d'Etat a décidé d'octroyer une aide de 1,3 million de francs aux planteurs de betteraves touchés par la grêle du 8 juillet.",
        "Les communes transmettront les demandes au Service de l'agriculture jusqu'à la fin du mois d'octobre.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><!-- Lotus-Domino (Release 5.0.8 - June 18, 2001 on Windows NT/Intel) --><HEAD><SCRIPT LANGUAGE="JavaScript"><!--
document._domino_target = "_self";
// --></SCRIPT></HEAD>
<BODY TEXT="000000" BGCOLOR="FFFFFF"><FORM><A HREF="/dire/bic.nsf/Accueil?OpenPage"><IMG SRC="/dire/bic.nsf/entete.gif?OpenImageResource" BORDER=0 WIDTH=600 HEIGHT=50></A><BR>
<TABLE WIDTH="100%" BORDER=0 CELLSPACING=0 CELLPADDING=2>
<TR VALIGN=top><TD WIDTH="20%"><B><FONT SIZE=2 FACE="Arial">Date :</FONT></B></TD><TD WIDTH="80%"><FONT SIZE=2 FACE="Arial">12.09.2002</FONT></TD></TR>
<TR VALIGN=top><TD WIDTH="20%"><B><FONT SIZE=2 FACE="Arial">Titre :</FONT></B></TD><TD WIDTH="80%"><B><FONT SIZE=2 FACE="Arial">{title}</FONT></B></TD></TR>
<TR VALIGN=top><TD WIDTH="20%"><B><FONT SIZE=2 FACE="Arial">Département :</FONT></B></TD><TD WIDTH="80%"><FONT SIZE=2 FACE="Arial">Economie</FONT></TD></TR></TABLE><BR>
<FONT SIZE=2 FACE="Arial">{text[0]}</FONT><BR>
<BR>
<FONT SIZE=2 FACE="Arial">{text[1]}</FONT><BR>
<BR>
<FONT SIZE=2 FACE="Arial">Bureau d'information et de communication</FONT></FORM></BODY></HTML>"""
    return html, {
        "language": "fr",
        "language_also": [None],
        "title": title,
        "date": "2002-09-12",
        "body": [*text, "Bureau d'information et de communication"],
        "body_also": [text],
    }


@page("http://www.dft.example.gov.uk/pns/displaypn.cgi?pn_id=2003_0044", encoding="iso-8859-1")
def vignette_british_release() -> tuple[str, Gold]:
    title = "Quieter lorries on the A66"
    text = [
        "Lorries on the A66 between Scotch Corner and Penrith will have to keep to a night-time limit of 40 mph from Monday, 31 March.",
        "Residents of four villages had asked for the limit after a survey showed that one in three was woken at night.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><!-- Vignette V6 Fri Mar 21 10:15:20 2003 --><html><head><title>Press Notices</title></head>
<body bgcolor="#ffffff" marginheight="0" marginwidth="0"><table border="0" cellpadding="0" cellspacing="0" width="620"><tr><td colspan="2"><a href="/"><img src="/graphics/banner.gif" width="620" height="44" border="0" alt="Transport"></a></td></tr>
<tr><td width="130" valign="top" bgcolor="#99CCCC"><font face="arial" size="1"><a href="/roads/">Roads</a><br><img src="/graphics/clear.gif" height="6" width="1"><br><a href="/rail/">Rail</a><br><img src="/graphics/clear.gif" height="6" width="1"><br><a href="/pns/">Press notices</a></font></td>
<td valign="top"><table border="0" cellpadding="8" width="100%"><tr><td><font face="arial" size="2"><b>2003/0044</b></font></td><td align="right"><font face="arial" size="2"><b>21 March 2003</b></font></td></tr>
<tr><td colspan="2"><font face="arial" size="4" color="#006666"><b>{title}</b></font></td></tr><tr><td colspan="2"><font face="arial" size="2">{text[0]}<p>{text[1]}</font></td></tr>
<tr><td colspan="2"><font face="arial" size="1">Press Enquiries: 020 7944 3066<br>Web Site: <a href="/">Transport</a></font></td></tr></table></td></tr></table></body></html>"""
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": text,
        "body_also": [[*text, "Press Enquiries: 020 7944 3066 Web Site: Transport"]],
        "links_also": [["http://www.dft.example.gov.uk/"]],
    }


@page("http://www.minam.example.pe/?q=node/71")
def drupal_4_peruvian() -> tuple[str, Gold]:
    title = "Guardaparques reciben nuevos botes"
    text = [
        "Los guardaparques de la reserva del río Pacaya recibieron ayer doce botes de aluminio con motores fuera de borda.",
        "Con ellos podrán vigilar las lagunas durante los meses de creciente, cuando no hay otro camino.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="es" xml:lang="es"><head><title>{title} | Reservas del Perú</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><base href="http://www.minam.example.pe/" /><style type="text/css" media="all">@import "misc/drupal.css";</style></head>
<body><table border="0" cellpadding="0" cellspacing="0" id="header"><tr><td id="logo"><a href="./" title="Inicio"><img src="themes/bluemarine/logo.png" alt="Inicio" /></a><h1 class="site-name"><a href="./" title="Inicio">Reservas del Perú</a></h1></td><td id="menu"><div id="primary"><a href="?q=noticias">Noticias</a> | <a href="?q=contacto">Contacto</a></div></td></tr></table>
<table border="0" cellpadding="0" cellspacing="0" id="content"><tr><td id="sidebar-left"><div class="block block-user" id="block-user-1"><h2 class="title">Navegación</h2><div class="content"><ul><li class="leaf"><a href="?q=archive">archivo</a></li></ul></div></div></td>
<td valign="top"><div id="main"><div class="breadcrumb"><a href="">Inicio</a></div><h1 class="title">{title}</h1><!-- begin content --><div class="node"><span class="submitted">Enviado por prensa el Vie, 2006-03-17 09:41.</span><span class="taxonomy"><a href="?q=taxonomy/term/3">Loreto</a></span><div class="content">{paragraphs(text)}</div><div class="links">&raquo; <a href="?q=user/login&amp;destination=comment/reply/71">inicie sesión para enviar comentarios</a> | 214 lecturas</div></div><!-- end content --></div></td></tr></table><div id="footer">Ministerio del Ambiente</div></body></html>"""
    return html, {
        "language": "es",
        "title": title,
        "date": "2006-03-17",
        "date_also": ["2006-03-17T09:41-05:00"],
        "body": text,
        "authors": ["prensa"],
        "authors_also": [[]],
        "tags": ["Loreto"],
    }


@page(
    "http://www.ecologie.example.fr/article.php3?id_article=418",
    encoding="iso-8859-1",
    content_type="text/html; charset=iso-8859-1",
)
def spip_1_french() -> tuple[str, Gold]:
    title = "Loire : la crue sous surveillance"
    lead = "Les services de l'Etat surveillent de près la montée des eaux entre Nevers et Orléans."
    text = [
        "Après les pluies de la semaine dernière, la Loire a dépassé hier soir la cote de 3,20 mètres à Gien.",
        "Les préfets du Loiret et du Cher ont réuni les maires des communes riveraines. Aucune évacuation n'est prévue à ce stade.",
        "Un numéro d'information est ouvert jour et nuit.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><HTML><HEAD><TITLE>[Ecologie] {title}</TITLE><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><link rel="stylesheet" href="spip_style.css" type="text/css"><meta name="generator" content="SPIP 1.7.2"></HEAD>
<BODY bgcolor="#FFFFFF"><TABLE CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%"><TR><TD WIDTH="70%" VALIGN="top"><FONT FACE="Verdana" SIZE="2"><B><A HREF="sommaire.php3">Ecologie</A> &gt; <A HREF="rubrique.php3?id_rubrique=9">Actualit&eacute;s</A></B></FONT>
<P><FONT FACE="Verdana" SIZE="4"><B>{title}</B></FONT><BR><FONT FACE="Verdana" SIZE="1">mercredi 4 d&eacute;cembre 2003</FONT>
<P><TABLE WIDTH=100% CELLPADDING=5 BGCOLOR="#EEEEEE"><TR><TD><FONT FACE="Verdana" SIZE="2"><B><p class="spip">{lead}</p></B></FONT></TD></TR></TABLE>
<div class="texte"><p class="spip">{text[0]}</p><p class="spip">{text[1]}</p><p class="spip">{text[2]}</p></div>
<P><FONT FACE="Verdana" SIZE="1"><B>Documents joints :</B><BR><A HREF="IMG/doc/crue.doc"><img src="IMG/icones/doc-dist.png" border="0" width="48" height="52" alt="Word - 45.5 ko"></A> <A HREF="IMG/doc/crue.doc">Consignes aux riverains</A> (Word - 45.5 ko)</FONT></TD>
<TD WIDTH="30%" VALIGN="top" BGCOLOR="#DDEEDD"><FONT FACE="Verdana" SIZE="1"><B>Dans la m&ecirc;me rubrique</B><BR><A HREF="article.php3?id_article=411">Le loup dans les Alpes</A><BR><A HREF="article.php3?id_article=402">Charte de l'environnement</A></FONT></TD></TR></TABLE></BODY></HTML>"""
    base = "http://www.ecologie.example.fr/"
    return html, {
        "language": "fr",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "date": "2003-12-04",
        "body": text,
        "attachments": [file(f"{base}IMG/doc/crue.doc", "Consignes aux riverains", round(45.5 * KB))],
        "breadcrumbs": ["Actualités"],
    }


@page(
    "http://www.udm.example.no/index.php/udm/nyheter/utvekslingsavtale_med_kina",
    encoding="iso-8859-1",
    content_type="text/html; charset=iso-8859-1",
)
def ez_publish_3_danish() -> tuple[str, Gold]:
    title = "Aftale om studerende med Kina"
    lead = "Danske og kinesiske studerende kan fra efteråret bytte plads i et halvt år."
    text = [
        "Undervisningsministeren underskrev i dag i Beijing en aftale om udveksling af studerende mellem fem danske og ni kinesiske universiteter.",
        "Der er plads til 120 studerende om året fra hvert land. Ansøgningsfristen er 1. april.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="da" lang="da"><head><title>{title} / Nyheder / Udm - Udm</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><meta name="MSSmartTagsPreventParsing" content="TRUE" /><meta name="generator" content="eZ publish" /></head>
<body><div id="background"><div id="header"><div id="logo"><a href="/index.php"><img src="/design/udm/images/logo.gif" width="180" height="40" alt="Udm" /></a></div></div><div id="path"><p class="path"><a href="/index.php">Forside</a> <span class="slash">/</span> <a href="/index.php/udm/nyheter">Nyheder</a> <span class="slash">/</span> {title}</p></div>
<div id="maincontent"><div class="attribute-header"><h1>{title}</h1></div><div class="attribute-byline"><p class="author">Administrator</p><p class="date">07/02/2005 2:18 pm</p><div class="break"></div></div><div class="attribute-short"><p>{lead}</p></div><div class="attribute-long">{paragraphs(text)}</div><div class="attribute-tipafriend"><p><a href="/index.php/content/tipafriend/188" title="Tip en ven">Tip en ven</a></p></div></div>
<div id="footer"><address>Powered by eZ publish</address></div></div></body></html>"""
    return html, {
        "language": "da",
        "title": title,
        "lead": lead,
        "date": "2005-02-07",
        "date_also": ["2005-02-07T14:18+01:00"],
        "body": text,
        "authors_also": [["Administrator"]],
        "breadcrumbs": ["Nyheder"],
    }


@page(
    "http://www.gkm.example.hu/opencms/gkm/hirek/2004/m6_alairas.html",
    encoding="iso-8859-2",
    content_type="text/html;charset=ISO-8859-2",
)
def opencms_hungarian() -> tuple[str, Gold]:
    title = "Aláírták az M6-os autópálya szerződését"
    lead = "Két év múlva autópályán lehet eljutni Dunaújvárosba."
    text = [
        "A gazdasági miniszter és a beruházó konzorcium vezetője pénteken aláírta az M6-os autópálya első szakaszának szerződését.",
        "Az 58 kilométeres szakasz építése tavasszal kezdődik, a költségek 80 milliárd forintot tesznek ki.",
    ]
    html = f"""<html><head><title>GKM - {title}</title><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2"><link rel="stylesheet" href="/opencms/export/gkm/style.css"></head>
<body><table width="780" cellpadding="0" cellspacing="0" align="center"><tr><td class="fejlec" colspan="3"><a href="/opencms/gkm/index.html"><img src="/opencms/export/gkm/fejlec.jpg" border="0" alt="GKM"></a></td></tr>
<tr><td class="bal" valign="top" width="160"><a href="/opencms/gkm/miniszterium/index.html">Minisztérium</a><br><a href="/opencms/gkm/hirek/index.html">Hírek</a><br><a href="/opencms/gkm/sajto/index.html">Sajtó</a></td>
<td class="kozep" valign="top"><div class="hircim">{title}</div><div class="hirdatum">2004. október 8. 11:30</div><div class="hirlead"><b>{lead}</b></div><div class="hirszoveg">{text[0]}<br/><br/>{text[1]}</div><div class="hirforras">Forrás: GKM Kommunikációs Főosztály</div><div class="nyomtat"><a href="?print=true" target="_blank">Nyomtatható változat</a></div></td>
<td class="jobb" valign="top" width="160"><div class="dobozcim">Korábbi hírek</div><a href="/opencms/gkm/hirek/2004/tej.html">Változnak a benzinkutak jelzései</a><br><a href="/opencms/gkm/hirek/2004/vonat.html">Új motorvonatok Esztergomba</a></td></tr></table></body></html>"""
    return html, {
        "language": "hu",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "date": "2004-10-08",
        "date_also": ["2004-10-08T11:30+02:00"],
        "body": text,
        "body_also": [[*text, "Forrás: GKM Kommunikációs Főosztály"]],
        "authors_also": [["GKM Kommunikációs Főosztály"]],
    }


@page("http://www.vrom.example.nl/pagina.html?id=8841", encoding="iso-8859-1")
def reddot_dutch() -> tuple[str, Gold]:
    title = "Kabinet trekt 30 miljoen uit voor bodemsanering"
    text = [
        "Het kabinet stelt dit jaar 30 miljoen euro extra beschikbaar voor het schoonmaken van vervuilde grond in de oude stadswijken.",
        "Dat heeft de staatssecretaris vandaag aan de Tweede Kamer geschreven. Gemeenten kunnen tot 1 juli plannen indienen.",
    ]
    html = f"""<html><head><title>Kabinet trekt geld uit voor bodem</title><meta http-equiv="content-type" content="text/html; charset=iso-8859-1"><meta name="DC.Title" content="{title}"><!-- PageID 8841 - published by RedDot 5.0 - 5.0.1.21 - 14263 --></head>
<body bgcolor="#FFFFFF"><table border="0" width="740" cellspacing="0" cellpadding="0"><tr><td><img src="/img/beeldmerk.gif" width="200" height="70"></td><td align="right"><a href="/pagina.html?id=1">home</a> | <a href="/pagina.html?id=2">contact</a> | <a href="/pagina.html?id=3">sitemap</a></td></tr></table>
<table border="0" width="740" cellspacing="0" cellpadding="0"><tr valign="top"><td width="180"><table><tr><td class="nav"><a href="/pagina.html?id=11">Dossiers</a></td></tr><tr><td class="navaan"><a href="/pagina.html?id=12">Nieuws</a></td></tr></table></td><td width="560"><!-- start content --><p class="nieuwsdatum">21-03-2003</p><p class="kop">{title}</p><p class="plat">{text[0]}</p><p class="plat">{text[1]}</p><p class="tussenkop"><b>Meer informatie</b></p><p class="plat"><a href="/docs/brief_bodem.pdf">Brief aan de Tweede Kamer</a> (PDF, 64 kB)</p><!-- einde content --><p><a href="javascript:history.go(-1)">terug</a></p></td></tr></table></body></html>"""
    url = "http://www.vrom.example.nl/docs/brief_bodem.pdf"
    return html, {
        "language": "nl",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": text,
        "body_also": [[*text, "Meer informatie", "Brief aan de Tweede Kamer (PDF, 64 kB)"]],
        "links_also": [[url]],
        "attachments": [file(url, "Brief aan de Tweede Kamer", 64 * KB)],
    }


@page("http://www.bma.example.bund.de/de/asp/pm/view.asp?id=301", encoding="iso-8859-1")
def release_of_a_german_ministry() -> tuple[str, Gold]:
    title = "Mehr Sicherheit am Bau"
    sub = "Neue Verordnung tritt am 1. Juli in Kraft"
    text = [
        "Die Bundesregierung hat heute die Baustellenverordnung beschlossen. Sie verpflichtet Bauherren, vor Beginn der Arbeiten einen Koordinator zu bestellen.",
        "Im vergangenen Jahr verunglückten auf deutschen Baustellen 284 Menschen tödlich.",
    ]
    html = f"""<html><head><title>BMA - Pressemitteilung</title></head><body bgcolor="#ffffff"><table width="100%" border="0"><tr><td width="25%"><img src="/img/bma.gif" alt="Bundesministerium"></td><td><font face="Arial" size="2"><a href="/">Startseite</a> &middot; <a href="/de/asp/pm/">Presse</a> &middot; <a href="/de/kontakt.htm">Kontakt</a></font></td></tr></table>
<hr noshade size="1"><table width="600" align="center" border="0"><tr><td><font face="Arial" size="2"><b>Pressemitteilung Nr. 41 vom 10.06.1998</b></font></td></tr><tr><td><font face="Arial" size="4"><b>{title}</b></font><br><font face="Arial" size="3"><b>{sub}</b></font></td></tr>
<tr><td><font face="Arial" size="2"><br>{text[0]}<br><br>{text[1]}<br><br></font></td></tr><tr><td align="right"><font face="Arial" size="1"><a href="/de/asp/pm/druck.asp?id=301">Druckversion</a></font></td></tr></table>
<hr noshade size="1"><font face="Arial" size="1">Herausgegeben vom Pressereferat - Stand: 11.06.1998</font></body></html>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "title_also": [f"{title} {sub}"],
        "lead": sub,
        "lead_also": [None],
        "date": "1998-06-10",
        "date_modified": "1998-06-11",
        "body": text,
        "body_also": [[sub, *text]],
    }


@page(
    "http://www.bund.example.de/nn_12/DE/Presse/2005/pm-28.html",
    encoding="iso-8859-1",
    content_type="text/html;charset=ISO-8859-1",
)
def gsb_1_german() -> tuple[str, Gold]:
    title = "Zahl der Erstsemester steigt wieder"
    lead = "Im Sommersemester haben sich 4,2 Prozent mehr Studierende eingeschrieben als im Vorjahr."
    text = [
        "Besonders gefragt waren die Ingenieurwissenschaften mit einem Plus von elf Prozent, wie das Bundesamt am Montag mitteilte.",
        "Rückgänge gab es dagegen in den Rechtswissenschaften. Die Zahlen sind vorläufig.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="de"><head><title>Presse - {title}</title><meta name="generator" content="Government Site Builder"><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><base href="http://www.bund.example.de/"></head>
<body><div id="kopf"><a href="DE/Home/homepage__node.html" title="Zur Startseite"><img src="layout/kopf.jpg" alt="Bundesamt"></a></div><div id="navi"><p class="navStart"><a href="DE/Presse/presse__node.html">Presse</a></p></div>
<div id="inhalt"><p class="pfad">Sie sind hier: <a href="DE/Home/homepage__node.html">Startseite</a> &gt; <a href="DE/Presse/presse__node.html">Presse</a> &gt; <strong>Pressemitteilungen</strong></p><div class="inhaltText"><dl class="docData"><dt>Ausgabejahr</dt><dd>2005</dd><dt>Erscheinungsdatum</dt><dd>21.03.2005</dd></dl><h1>{title}</h1><p class="einleitung">{lead}</p><p>{text[0]}</p><p>{text[1]}</p></div><div class="funktionen"><a href="DE/Presse/2005/pm-28,templateId=renderPrint.html">Drucken</a> <a href="DE/Presse/2005/pm-28,templateId=renderMail.html">Versenden</a></div></div>
<div id="fuss">&copy; Bundesamt 2005 <a href="DE/Impressum/impressum__node.html">Impressum</a></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2005-03-21",
        "body": text,
        "breadcrumbs": ["Presse", "Pressemitteilungen"],
        "breadcrumbs_also": [["Presse"]],
    }


@page("http://www.bmlv.example.at/cms/artikel.hyp?oid=0x1a2b", encoding="iso-8859-1")
def hyperwave_austrian() -> tuple[str, Gold]:
    title = "Pioniere bauen Brücke in Kärnten"
    text = [
        "Soldaten des Pionierbataillons 1 haben am Wochenende bei Feistritz eine 42 Meter lange Behelfsbrücke über die Gail gebaut.",
        "Die alte Brücke war vom Hochwasser weggerissen worden. Bis zum Neubau können Fahrzeuge bis 20 Tonnen den Übergang benützen.",
    ]
    html = f"""<html><head><title>{title}</title><meta name="hw-object-id" content="0x1a2b"><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body><!-- Hyperwave Information Server/5.5 -->
<table width=700 border=0 cellspacing=0><tr bgcolor=#006633><td colspan=2><font color=white face=Arial><b>Bundesheer</b></font></td></tr><tr valign=top><td width=150 bgcolor=#ccddcc><font face=Arial size=2><a href="/cms/truppe">Truppe</a><br><a href="/cms/einsatz">Einsätze</a><br><a href="/cms/presse">Presse</a></font></td>
<td><font face=Arial size=4><b>{title}</b></font><br><font face=Arial size=1>Klagenfurt, 3. November 2000</font><p><font face=Arial size=2>{text[0]}</font></p><table align=right width=210><tr><td><img src="/cms/bilder/bruecke.jpg" width=200 height=140 border=0></td></tr><tr><td><font face=Arial size=1>Die neue Brücke bei Feistritz. (Foto: Maier)</font></td></tr></table><p><font face=Arial size=2>{text[1]}</font></p></td></tr></table></body></html>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "date": "2000-11-03",
        "body": text,
        "images": [
            picture(
                "http://www.bmlv.example.at/cms/bilder/bruecke.jpg",
                "Die neue Brücke bei Feistritz.",
                "Maier",
                "inline",
            )
        ],
    }


@page("http://bip.starostwo.example.pl/?cid=4&id=812", encoding="iso-8859-2")
def polish_bulletin_table() -> tuple[str, Gold]:
    title = "Ogłoszenie o przetargu na zimowe utrzymanie dróg"
    text = [
        "Starosta ogłasza przetarg nieograniczony na zimowe utrzymanie dróg powiatowych w sezonie 2005/2006.",
        "Oferty należy składać w sekretariacie starostwa do dnia 7 października 2005 r. do godziny 10.00.",
        "Specyfikację można pobrać poniżej.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Biuletyn Informacji Publicznej - Starostwo Powiatowe</title></head>
<body><table width="780" align="center" cellspacing="0"><tr><td><a href="http://www.bip.gov.pl"><img src="img/bip.gif" border="0" width="90" height="40" alt="BIP"></a></td><td align="right"><b>Starostwo Powiatowe</b></td></tr></table>
<table width="780" align="center" cellspacing="0"><tr valign="top"><td width="180" bgcolor="#eeeeee"><a href="?cid=1">Władze</a><br><a href="?cid=2">Budżet</a><br><a href="?cid=4">Przetargi</a><br><a href="?cid=9">Rejestr zmian</a></td>
<td><div class="sciezka">BIP &raquo; Przetargi</div><h3>{title}</h3>{paragraphs(text)}<p><b>Załączniki:</b></p><table border="1" cellspacing="0" cellpadding="3"><tr><th>Lp.</th><th>Nazwa pliku</th><th>Rozmiar</th></tr><tr><td>1.</td><td><a href="pliki/siwz_drogi.zip">Specyfikacja</a></td><td>312 KB</td></tr><tr><td>2.</td><td><a href="pliki/formularz.doc">Formularz oferty</a></td><td>48 KB</td></tr></table>
<br><table width="100%" class="metryka" border="0"><tr><td>Wytworzył:</td><td>Jan Wolski</td><td>Data wytworzenia:</td><td>2005-09-14</td></tr><tr><td>Opublikował:</td><td>Ewa Kot</td><td>Data publikacji:</td><td>2005-09-15 09:12</td></tr><tr><td>Ostatnio zmodyfikował:</td><td>Ewa Kot</td><td>Data modyfikacji:</td><td>2005-09-20 13:40</td></tr></table><p><a href="?cid=4&amp;id=812&amp;druk=1">Wersja do druku</a> | Liczba odwiedzin: 318</p></td></tr></table></body></html>"""
    base = "http://bip.starostwo.example.pl/pliki/"
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "2005-09-15T09:12+02:00",
        "date_also": ["2005-09-15"],
        "date_modified": "2005-09-20T13:40+02:00",
        "date_modified_also": ["2005-09-20"],
        "body": text,
        "attachments": [
            file(f"{base}siwz_drogi.zip", "Specyfikacja", 312 * KB),
            file(f"{base}formularz.doc", "Formularz oferty", 48 * KB),
        ],
        "breadcrumbs": ["BIP", "Przetargi"],
        "breadcrumbs_also": [["Przetargi"]],
    }


@page("http://www.kprm.example.pl/aktualnosci.asp?id=331", encoding="iso-8859-2")
def asp_polish_date_beside_title() -> tuple[str, Gold]:
    title = "Premier odwiedził powodzian w Opolu"
    text = [
        "Premier przyjechał dziś do Opola, gdzie rozmawiał z mieszkańcami dzielnicy Zaodrze o pomocy dla rodzin dotkniętych powodzią.",
        "Zapowiedział, że wypłata zasiłków rozpocznie się w poniedziałek, a wnioski będzie można składać w szkołach.",
    ]
    html = f"""<html><head><title>Kancelaria - Aktualności</title></head><body topmargin="0"><table width="760" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="2" height="80" background="img/top.jpg">&nbsp;</td></tr><tr><td width="150" valign="top"><table width="150"><tr><td background="img/menu.gif"><a href="aktualnosci.asp">Aktualności</a></td></tr><tr><td background="img/menu.gif"><a href="premier.asp">Premier</a></td></tr><tr><td background="img/menu.gif"><a href="kontakt.asp">Kontakt</a></td></tr></table></td>
<td valign="top"><table width="600" border="0" cellpadding="3"><tr><td width="80" nowrap><font size="1" color="#990000">21.08.2001</font></td><td><b><font color="#000066">{title}</font></b></td></tr><tr><td colspan="2"><hr size="1"></td></tr><tr><td colspan="2"><div align="justify">{text[0]}<br><br>{text[1]}</div></td></tr>
<tr><td colspan="2" align="center"><a href="javascript:okno('foto.asp?id=331',420,340)"><img src="foto/min/331a.jpg" width="120" height="90" border="1" alt="Premier na wałach"></a> <a href="javascript:okno('foto.asp?id=332',420,340)"><img src="foto/min/331b.jpg" width="120" height="90" border="1" alt="Rozmowa z mieszkańcami"></a></td></tr><tr><td colspan="2"><a href="aktualnosci.asp">&lt;&lt; powrót</a></td></tr></table></td></tr></table></body></html>"""
    base = "http://www.kprm.example.pl/foto/min/"
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "2001-08-21",
        "body": text,
        "gallery": [
            (f"{base}331a.jpg", "Premier na wałach", None),
            (f"{base}331b.jpg", "Rozmowa z mieszkańcami", None),
        ],
    }


@page(
    "http://www.mai.example.pt/imprensa/ler.jsp?cod=155",
    encoding="iso-8859-1",
    content_type="text/html;charset=ISO-8859-1",
)
def jsp_portuguese() -> tuple[str, Gold]:
    title = "Bombeiros recebem trinta novas viaturas"
    text = [
        "O Ministro da Administração Interna entregou esta manhã, em Coimbra, trinta viaturas de combate a incêndios a corporações do centro do país.",
        "«Este ano começamos a época de Verão mais bem preparados», afirmou o Ministro.",
    ]
    html = f"""<html><head><title>MAI</title></head><body><img src="/img/1pix.gif" width="1" height="10"><table width="740" cellpadding="0" cellspacing="0" border="0"><tr><td width="180" valign="top"><a href="/index.jsp"><img src="/img/mai.gif" border="0"></a><br><a href="/ministerio.jsp">O Ministério</a><br><a href="/imprensa/index.jsp">Imprensa</a></td><td width="1" bgcolor="#CCCCCC"><img src="/img/1pix.gif"></td>
<td valign="top"><table cellpadding="10"><tr><td><img src="/img/tit_comunicados.gif" alt="Comunicados" width="200" height="25"></td></tr><tr><td class="tit"><b>{title}</b></td></tr><tr><td class="txt">{text[0]}<br>&nbsp;<br>{text[1]}<br>&nbsp;<br>Lisboa, 21 de Maio de 2004</td></tr></table></td></tr></table></body></html>"""
    return html, {
        "language": "pt",
        "language_also": [None],
        "title": title,
        "date": "2004-05-21",
        "body": text,
        "body_also": [[*text, "Lisboa, 21 de Maio de 2004"]],
    }

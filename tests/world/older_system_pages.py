"""Pages of systems that have gone: PHP-Nuke, Lotus Domino, Vignette, RedDot, Mambo, Oracle Portal, Blogger, FrontPage."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, page, paragraphs

KB, MB = 1024, 1024 * 1024


@page(
    "http://www.mup.example.hr/modules.php?name=News&file=article&sid=214",
    encoding="windows-1250",
    content_type="text/html",
    country="HR",
)
def php_nuke_croatian() -> tuple[str, Gold]:
    title = "Akcija Mir i dobro u Slavoniji"
    text = [
        "U akciji dragovoljne predaje oružja građani su predali više od tisuću komada vatrenog oružja.",
        "Akcija se nastavlja i u ožujku, a predano oružje bit će uništeno.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>MUP RH - {title}</title><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><META NAME="GENERATOR" CONTENT="PHP-Nuke Copyright (c) 2004 by Francisco Burzi. This is free software."></head>
<body bgcolor="#ffffff"><table width="100%" border="0"><tr><td><a href="index.php"><img src="images/logo.gif" alt="MUP RH" border="0"></a></td></tr></table>
<table width="100%" border="0"><tr valign="top"><td width="140"><table border="0" width="140"><tr><td><font class="boxtitle"><b>Izbornik</b></font></td></tr><tr><td><font class="content"><strong><big>&middot;</big></strong>&nbsp;<a href="index.php">Početna</a><br><strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name=News">Vijesti</a></font></td></tr></table></td>
<td width="100%"><table border="0" cellpadding="0" cellspacing="1" width="100%" bgcolor="#000000"><tr><td><table border="0" cellpadding="3" cellspacing="1" width="100%" bgcolor="#ffffff"><tr><td><font class="option"><b>{title}</b></font><br><font class="content">Poslano: 24.02.2004. u 10:15 Autor: <a href="mailto:press@mup.example.hr">Press</a></font></td></tr><tr><td><font class="content">{text[0]}<br><br>{text[1]}</font></td></tr></table></td></tr></table></td>
<td width="160"><table border="0"><tr><td><font class="boxtitle"><b>Povezani linkovi</b></font></td></tr><tr><td><font class="content">&middot;&nbsp;<a href="modules.php?name=Search">Više o temi</a></font></td></tr></table><table border="0"><tr><td><font class="boxtitle"><b>Opcije</b></font></td></tr><tr><td><img src="images/print.gif" border="0" alt="Verzija za tisak"> <a href="modules.php?name=News&amp;file=print&amp;sid=214">Verzija za tisak</a></td></tr></table></td></tr></table>
<center><font class="footmsg">Stranica generirana za: 0.21 sekundi</font></center></body></html>"""
    return html, {
        "language": "hr",
        "language_also": [None],
        "title": title,
        "date": "2004-02-24T10:15+01:00",
        "date_also": ["2004-02-24"],
        "body": text,
        "authors": ANY,
    }


@page(
    "http://www.moi.example.cy/moi/pio/pio.nsf/All/5F0D1C?OpenDocument&L=E",
    encoding="iso-8859-1",
    content_type="text/html; charset=US-ASCII",
)
def lotus_domino_cypriot() -> tuple[str, Gold]:
    title = "The Minister received the Ambassador of Finland"
    text = [
        "The Minister of the Interior received today the Ambassador of Finland in Nicosia.",
        "They discussed asylum policy and cooperation in civil defence.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>{title}</title></head><body text="#000000" bgcolor="#FFFFFF">
<form action=""><input type="hidden" name="__Click" value="0">
<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr valign="top"><td width="20%" bgcolor="#E1E1E1"><a href="/moi/pio/pio.nsf/dmlindex_en/dmlindex_en?OpenDocument"><font size="2" face="Arial">Home Page</font></a><br><a href="/moi/pio/pio.nsf/dmlnews_en?OpenDocument"><font size="2" face="Arial">News</font></a></td>
<td width="80%"><div align="right"><font size="2" face="Arial">05-07-2006</font></div><div align="center"><b><font size="4" color="#000080" face="Arial">{title}</font></b></div><br>
<font size="2" face="Arial">{text[0]}</font><br>
<br>
<font size="2" face="Arial">{text[1]}</font><br>
<br>
<font size="2" face="Arial">PIO 5/7/2006</font></td></tr></table></form></body></html>"""
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "date": ANY,  # day or month first: an English page of no known country does not say
        "body": [*text, "PIO 5/7/2006"],
        "body_also": [text],
    }


@page(
    "http://www.bmvbw.example.de/dokumente/-,302.35121/Artikel/dokument.htm",
    encoding="iso-8859-1",
    content_type="text/html; charset=iso-8859-1",
)
def vignette_german() -> tuple[str, Gold]:
    title = "Lückenschluss der A 20 bei Wismar"
    text = [
        "Der Bundesminister hat heute das letzte Teilstück der A 20 bei Wismar für den Verkehr freigegeben.",
        "Damit sind 280 Kilometer der Ostseeautobahn durchgehend befahrbar.",
        "Die Kosten belaufen sich auf 1,7 Milliarden Euro.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>BMVBW - {title}</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><meta name="author" content="BMVBW"><meta name="date" content="2002-12-06"></head>
<body><a name="top"></a><div class="kopf"><img src="/img/adler.gif" width="50" height="50" alt="Bundesadler"><span>Bundesministerium für Verkehr</span></div>
<table class="layout" width="760"><tr><td class="navi" width="160" valign="top"><p><a href="/themen.htm">Themen</a></p><p><a href="/presse.htm">Presse</a></p></td><td class="inhalt" valign="top"><p class="pfad">Startseite &gt; <a href="/presse.htm">Presse</a> &gt; Pressemitteilungen</p><p class="nummer">Nr. 534/02</p><p class="datum">Berlin, 06. Dezember 2002</p><h1>{title}</h1>{paragraphs(text, 'class="copy"')}<p class="service"><a href="#top"><img src="/img/top.gif" alt="nach oben">nach oben</a> <a href="javascript:druck()">Druckversion</a></p></td></tr></table></body></html>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "date": "2002-12-06",
        "body": text,
        "authors": ANY,
        "breadcrumbs": ["Presse", "Pressemitteilungen"],
        "breadcrumbs_also": [["Presse"], []],
    }


@page("http://www.scotland.example.gov.uk/News/Releases/2007/06/21103229")
def reddot_scottish() -> tuple[str, Gold]:
    title = "Bridge tolls to be scrapped"
    text = [
        "Tolls on the Forth and Tay road bridges will be scrapped, the Transport Secretary announced today.",
        "Legislation will be brought to Parliament in the autumn.",
        "The Transport Secretary said:",
        '"This is about fairness for the people of Fife and Tayside."',
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>{title}</title><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="DC.date.created" content="2007-06-21" /><meta name="DC.publisher" content="Scottish Government, St. Andrew's House" /><!-- PageID 1123 - published by RedDot 6.5 - 6.5.0.59 - 21231 --></head>
<body><div id="header"><p><a accesskey="s" href="#content">Skip to content</a></p><h1><a href="/Home">The Scottish Government</a></h1></div><div id="nav"><ul><li><a href="/Topics">Topics</a></li><li><a href="/News">News</a></li></ul></div>
<div id="breadcrumb"><p>You are here: <a href="/Home">Home</a> &gt; <a href="/News">News</a> &gt; <a href="/News/Releases">News Releases</a> &gt; Bridge tolls</p></div><div id="content"><h2>{title}</h2><p class="date">21/06/2007</p>{paragraphs(text)}<h3>Related information</h3><ul><li><a href="/Topics/Transport">Transport</a></li></ul></div>
<div id="footer"><p>Page updated: Thursday, June 21, 2007</p></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2007-06-21",
        "date_modified": "2007-06-21",
        "date_modified_also": [None],
        "body": text,
        "authors": ANY,
        "breadcrumbs": ["News", "News Releases"],
        "breadcrumbs_also": [["News", "News Releases", "Bridge tolls"]],
    }


@page(
    "http://www.moe.example.me/index.php?option=com_content&task=view&id=88&Itemid=2",
    encoding="iso-8859-2",
    content_type="text/html; charset=iso-8859-2",
    country="ME",
)
def mambo_montenegrin() -> tuple[str, Gold]:
    title = "Otvorena škola u Gusinju"
    text = [
        "Ministar prosvjete i nauke otvorio je danas novu osnovnu školu u Gusinju.",
        "Nastavu će pohađati 420 učenika u dvije smjene.",
    ]
    html = f"""<?xml version="1.0" encoding="iso-8859-2"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ministarstvo prosvjete - {title}</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" /><meta name="Generator" content="Mambo - Copyright 2000 - 2005 Miro International Pty Ltd.  All rights reserved." /></head>
<body><table width="800" align="center"><tr><td><img src="templates/rhuk/header.jpg" alt="" /></td></tr><tr><td class="pathway"><span class="pathway"><a href="index.php" class="pathway">Početna</a> <img src="images/M_images/arrow.png" border="0" alt="arrow" /> <a href="index.php?option=com_content&amp;task=category&amp;id=1" class="pathway">Vijesti</a> <img src="images/M_images/arrow.png" border="0" alt="arrow" /> {title}</span></td></tr>
<tr><td><table width="100%"><tr><td width="160" valign="top"><table class="moduletable"><tr><th>Glavni meni</th></tr><tr><td><a href="index.php" class="mainlevel">Početna</a><a href="index.php?option=com_contact" class="mainlevel">Kontakt</a></td></tr></table></td><td valign="top"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{title}</td><td align="right" class="buttonheading"><a href="javascript:void window.open('index2.php?id=88')" title="Print"><img src="images/M_images/printButton.png" alt="Print" border="0" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td colspan="2" align="left"><span class="small">Autor Administrator</span>&nbsp;&nbsp;</td></tr><tr><td valign="top" colspan="2" class="createdate">01.09.2006.</td></tr><tr><td valign="top" colspan="2"><p>{text[0]}</p><p>{text[1]}</p></td></tr></table><div class="back_button"><a href="javascript:history.go(-1)">[ Nazad ]</a></div></td></tr></table></td></tr></table></body></html>"""
    return html, {
        "language": "sr",
        "language_also": [None],
        "title": title,
        "date": "2006-09-01",
        "body": text,
        "authors": ANY,
        "breadcrumbs": ["Vijesti"],
    }


@page("http://ministr-vzdelani.example-blog.cz/2010/11/reforma-maturit.html")
def blogger_czech() -> tuple[str, Gold]:
    title = "Reforma maturit pokračuje"
    text = [
        "Dnes jsme s řediteli gymnázií probrali podobu státní maturity.",
        "Dohodli jsme se na dvou úrovních obtížnosti, první zkouška proběhne v květnu 2011.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:expr='http://www.google.com/2005/gml/expr'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Blog ministra: {title}</title></head>
<body><div class='header section' id='header'><h1 class='title'><a href='http://ministr-vzdelani.example-blog.cz/'>Blog ministra</a></h1><p class='description'><span>Školství každý den</span></p></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>středa 10. listopadu 2010</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry'><a name='881'></a><h3 class='post-title entry-title'>{title}</h3><div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content' id='post-body-881'>{text[0]}<br /><br />{text[1]}<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Vystavil <span class='fn'>Josef Dvořák</span></span> <span class='post-timestamp'>v <a class='timestamp-link' href='http://ministr-vzdelani.example-blog.cz/2010/11/reforma-maturit.html' rel='bookmark' title='permanent link'><abbr class='published' title='2010-11-10T18:22:00+01:00'>18:22</abbr></a></span></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Štítky: <a href='/search/label/maturita' rel='tag'>maturita</a></span></div></div></div>
<div class='comments' id='comments'><h4>2 komentáře:</h4><dl id='comments-block'><dt class='comment-author'>Petr řekl(a)...</dt><dd class='comment-body'><p>To je dobrá zpráva, pane ministře, jen aby to nebylo pozdě.</p></dd><dd class='comment-footer'><span class='comment-timestamp'>11. listopadu 2010 8:14</span></dd></dl></div></div></div></div></div></div></div>
<div class='sidebar section' id='sidebar'><div class='widget BlogArchive'><h2>Archiv</h2><ul><li><a href='/2010/10/'>října (4)</a></li></ul></div></div></body></html>"""
    return html, {
        "language": "cs",
        "language_also": [None],
        "title": title,
        "date": "2010-11-10T18:22:00+01:00",
        "date_also": ["2010-11-10"],
        "body": text,
        "authors": ["Josef Dvořák"],
        "authors_also": [[]],
        "tags": ["maturita"],
    }


@page(
    "http://www.regione.example.it/portal/page/portal/SALA_STAMPA/comunicato?id=771",
    encoding="windows-1252",
    content_type="text/html; charset=windows-1252",
)
def oracle_portal_italian() -> tuple[str, Gold]:
    title = "Protezione civile, firmata la convenzione con i Comuni"
    text = [
        "L’assessore ha firmato oggi la convenzione con 64 Comuni per la gestione delle emergenze.",
        "Ogni Comune riceverà una radio e formazione per i volontari – ha spiegato l’assessore.",
    ]
    html = f"""<html><head><title>{title}</title><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"></head><body class="PortalPage">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="0" CELLSPACING="0" DATAPAGESIZE="0" SUMMARY=""><TR><TD CLASS="banner"><A HREF="/portal/page/portal/HOME">Regione</A></TD></TR></TABLE>
<TABLE BORDER="0" WIDTH="100%" SUMMARY=""><TR ALIGN="LEFT"><TD VALIGN="top" WIDTH="20%"><div id="p1"><TABLE><TR><TD><A HREF="/portal/page/portal/GIUNTA">Giunta</A></TD></TR><TR><TD><A HREF="/portal/page/portal/SALA_STAMPA">Sala stampa</A></TD></TR></TABLE></div></TD>
<TD VALIGN="top" WIDTH="80%"><div id="p2"><TABLE WIDTH="100%"><TR><TD CLASS="PortletHeader">Comunicati</TD></TR><TR><TD CLASS="data_com">18/02/2005</TD></TR><TR><TD CLASS="titolo_com">{title}</TD></TR><TR><TD CLASS="testo_com"><P>{text[0]}</P><P>{text[1]}</P></TD></TR><TR><TD><A HREF="/documenti/convenzione.rtf">Convenzione</A> [rtf - 38 kb]</TD></TR></TABLE></div></TD></TR></TABLE></body></html>"""
    return html, {
        "language": "it",
        "language_also": [None],
        "title": title,
        "date": "2005-02-18",
        "body": text,
        "attachments": [
            file("http://www.regione.example.it/documenti/convenzione.rtf", "Convenzione", 38 * KB, "rtf")
        ],
        "attachments_also": [
            [("http://www.regione.example.it/documenti/convenzione.rtf", "Convenzione", 38 * KB, "text/rtf")]
        ],
    }


@page(
    "http://www.sozialministerium.example.at/aktuell/2000/0411.htm", encoding="iso-8859-1", content_type=None
)
def definition_of_a_reader_without_tables_austrian() -> tuple[str, Gold]:
    title = "Kinderbetreuungsgeld: Entwurf vorgestellt"
    text = [
        "Der Entwurf zum Kinderbetreuungsgeld wurde heute der Presse vorgestellt.",
        "Ab 2002 sollen Eltern 6.000 Schilling im Monat erhalten.",
    ]
    html = f"""<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY><IMG SRC="/gif/balken.gif" WIDTH=600 HEIGHT=4><BR>
<A HREF="/">Home</A> | <A HREF="/aktuell/">Aktuell</A> | <A HREF="/suche/">Suche</A><P>
<FONT SIZE=5>{title}</FONT><P>
<I>Wien, am 11. April 2000</I><P>
{text[0]}<P>
{text[1]}<P>
<IMG SRC="/gif/balken.gif" WIDTH=600 HEIGHT=4><BR><ADDRESS>webmaster@sozialministerium.example.at</ADDRESS></BODY></HTML>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "date": "2000-04-11",
        "body": text,
    }

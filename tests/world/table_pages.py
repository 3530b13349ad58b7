"""Pages of the years 1996 to 2009: tables within tables, fonts, Word exports, encodings undeclared or declared wrongly."""

from __future__ import annotations

from tests.world.building import ANY, TWICE, Gold, file, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("http://www.mf.example.pl/prasa/1999/990311.html", encoding="iso-8859-2", content_type="text/html")
def polish_1999_upper_case_latin2() -> tuple[str, Gold]:
    title = "Budżet po lutym"
    text = [
        "Dochody budżetu państwa w okresie styczeń-luty 1999 r. wyniosły 18,4 mld zł.",
        "Wydatki osiągnęły 22,1 mld zł, a deficyt 3,7 mld zł.",
        "Szczegółowe dane zawiera załączona tabela.",
    ]
    html = f"""<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2">
<META NAME="GENERATOR" CONTENT="Mozilla/4.05 [pl] (Win95; I) [Netscape]">
<TITLE>Ministerstwo Finansów - Komunikat prasowy</TITLE>
</HEAD>
<BODY TEXT="#000000" BGCOLOR="#FFFFFF" LINK="#0000EE" VLINK="#551A8B" ALINK="#FF0000" BACKGROUND="tlo.gif">
<CENTER><B><FONT SIZE=+1>MINISTERSTWO FINANSÓW</FONT></B></CENTER>
<CENTER>Biuro Prasowe</CENTER>
<HR WIDTH="100%">
<DIV ALIGN=right>Warszawa, 11 marca 1999 r.</DIV>
<CENTER><H2>{title}</H2></CENTER>
<P>{text[0]}
<P>{text[1]}
<P>{text[2]} <A HREF="tab0299.xls">Tabela</A> (23 KB)
<HR WIDTH="100%">
<CENTER><A HREF="index.html">Powrót do spisu</A></CENTER>
</BODY>
</HTML>"""
    url = "http://www.mf.example.pl/prasa/1999/tab0299.xls"
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "1999-03-11",
        "body": [*text[:2], f"{text[2]} Tabela (23 KB)"],
        "links": [url],
        "attachments": [file(url, "Tabela", 23 * KB)],
    }


@page(
    "http://www.vlada.example.mk/Informacii/2005/maj.htm", content_type="text/html", encoding="windows-1251"
)
def word_export_macedonian_undeclared() -> tuple[str, Gold]:
    title = "Владата усвои програма за вработување"
    text = [
        "Владата на денешната седница ја усвои програмата за вработување на млади лица.",
        "Со програмата ќе бидат опфатени околу 2.500 невработени лица.",
    ]
    html = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 10"><title>{title}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Sluzba</o:Author><o:Created>2005-05-16T09:12:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {{mso-style-parent:""; font-family:"Times New Roman";}} --></style></head>
<body lang=MK style='tab-interval:36.0pt'><div class=Section1>
<p class=MsoNormal align=right style='text-align:right'><span lang=MK>Скопје, 16 мај 2005<o:p></o:p></span></p>
<p class=MsoNormal align=center style='text-align:center'><b><span lang=MK style='font-size:14.0pt'>{title}<o:p></o:p></span></b></p>
<p class=MsoNormal><span lang=MK><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></span></p>
<p class=MsoNormal style='text-align:justify'><span lang=MK>{text[0]}<o:p></o:p></span></p>
<p class=MsoNormal style='text-align:justify'><span lang=MK>{text[1]}<o:p></o:p></span></p>
</div></body></html>"""
    return html, {
        "language": "mk",
        "language_also": [None],
        "title": title,
        "date": "2005-05-16",
        "body": text,
    }


@page(
    "http://www.premier-ministre.example.fr/presse/article.php?id_article=112",
    encoding="cp1252",
    content_type="text/html; charset=iso-8859-1",
)
def french_smart_quotes_in_latin1() -> tuple[str, Gold]:
    title = "Plan \u00ab\xa0Hôpital 2007\xa0\u00bb : première étape"
    text = [
        "Le Premier ministre s\u2019est rendu ce matin à Nantes pour lancer le plan \u00ab Hôpital 2007 \u00bb.",
        "\u201cC\u2019est un effort de 6 milliards d\u2019\u20ac\u201d, a-t-il déclaré\u2026",
        "Les c\u0153urs de métier seront préservés &ndash; les urgences d\u2019abord.",
    ]
    html = f"""<html><head><title>Premier ministre | {title}</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<body bgcolor=#ffffff><table width=750 border=0 cellspacing=0 cellpadding=0 align=center><tr><td colspan=3><img src=/img/bandeau.jpg width=750 height=90 alt="Portail du Gouvernement"></td></tr>
<tr><td width=150 valign=top class=menu><a href=/actualite>Actualité</a><br><a href=/presse>Presse</a><br><a href=/institutions>Institutions</a></td>
<td width=450 valign=top><div class=titre>{title}</div><div class=date>20/11/2002</div>{paragraphs(text, "class=texte")}<p align=right><a href="javascript:print()">Imprimer</a></td>
<td width=150 valign=top class=droite><b>A lire aussi</b><br><a href="article.php?id_article=110">Réforme des retraites</a></td></tr></table></body></html>"""
    return html, {
        "language": "fr",
        "language_also": [None],
        "title": title.replace("\xa0", " "),
        "date": "2002-11-20",
        "body": plains(text),
    }


@page("http://www.mec.example.es/prensa/notas/2003/becas.asp", encoding="iso-8859-1", content_type=None)
def spanish_entities_without_semicolons() -> tuple[str, Gold]:
    title = "Nuevas becas para estudiantes"
    text = [
        "El Ministerio de Educación ha convocado 6.500 becas para cursar idiomas en el extranjero.",
        "Los solicitantes deberán tener entre 16 y 25 años.",
    ]
    coded = [t.replace("ó", "&oacute;").replace("á", "&aacute").replace("ñ", "&#241") for t in text]
    html = f"""<html><head><title>MEC - Nota de prensa</title></head><body topmargin=0><table width="100%"><tr><td bgcolor="#990000"><font color=white size=4>Ministerio de Educaci&oacute;n</font></td></tr>
<tr><td><table width=600 align=center><tr><td align=right><font size=2>Madrid, 3 de febrero de 2003</font></td></tr><tr><td><font size=4 color="#990000"><b>{title}</b></font></td></tr><tr><td><font size=2 face=verdana><p align=justify>{coded[0]}</p><p align=justify>{coded[1]}</p></font></td></tr></table></td></tr>
<tr><td align=center><font size=1>Alcal&aacute;, 34. 28071 Madrid</font></td></tr></table></body></html>"""
    return html, {
        "language": "es",
        "language_also": [None],
        "title": title,
        "date": "2003-02-03",
        "body": text,
    }


@page("http://www.mie.example.ro/presa/com_0412.htm", encoding="iso-8859-2", content_type="text/html")
def romanian_latin2_cedillas() -> tuple[str, Gold]:
    title = "Lansarea programului de reabilitare a şcolilor"
    text = [
        "Ministerul anunţă lansarea programului de reabilitare a 1.400 de şcoli din mediul rural.",
        "Lucrările vor începe în luna iunie şi vor fi finanţate de Banca Mondială.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>{title}</title></head>
<body><table border="0" width="100%"><tr><td width="100%"><h2 align="center">{title}</h2><p align="right"><i>12 aprilie 2004</i></p><p>&nbsp;&nbsp;&nbsp;&nbsp;{text[0]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{text[1]}</p><p align="center"><b>BIROUL DE PRES\u0102</b></p></td></tr></table></body></html>"""
    return html, {
        "language": "ro",
        "language_also": [None],
        "title": title,
        "date": "2004-04-12",
        "body": [*text, "BIROUL DE PRES\u0102"],
        "body_also": [text],
    }


@page(
    "http://www.hazine.example.gov.tr/duyuru/basin2004_15.htm",
    encoding="windows-1254",
    content_type="text/html",
)
def turkish_frontpage_1254() -> tuple[str, Gold]:
    title = "Bütçe uygulama sonuçları açıklandı"
    text = [
        "2004 yılı Ocak-Mart dönemi bütçe uygulama sonuçları bugün kamuoyuna açıklanmıştır.",
        "Faiz dışı fazla geçen yılın aynı dönemine göre yüzde 20 artmıştır.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Language" content="tr"><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><meta name="GENERATOR" content="Microsoft FrontPage 5.0"><title>Basın Duyurusu</title></head>
<body><p align="center"><b><font face="Arial">T.C.<br>HAZİNE MÜSTEŞARLIĞI</font></b></p><table width="90%" align="center"><tr><td><p align="right"><font face="Arial" size="2">15 Nisan 2004</font></td></tr><tr><td><h3 align="center"><font face="Arial">{title}</font></h3><p align="justify"><font face="Arial" size="2">{text[0]}</font></p><p align="justify"><font face="Arial" size="2">{text[1]}</font></p></td></tr></table></body></html>"""
    return html, {
        "language": "tr",
        "title": title,
        "date": "2004-04-15",
        "body": text,
    }


@page("http://www.minregion.example.ua/news/2008/02/21/1.html", encoding="koi8-u", content_type="text/html")
def ukrainian_koi8() -> tuple[str, Gold]:
    title = "Мінрегіонбуд готує новий Містобудівний кодекс"
    text = [
        "Проект Містобудівного кодексу винесено на громадське обговорення.",
        "Пропозиції приймаються до 15 березня за адресою: Київ, вул. Велика Житомирська, 9.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=koi8-u"></head>
<body><table width="900" align="center"><tr><td colspan="2"><img src="/i/head.jpg" alt="Міністерство"></td></tr><tr><td width="200" valign="top"><a href="/">Головна</a><br><a href="/news/">Новини</a></td><td valign="top"><p class="ntitle">{title}</p><p class="ndate">21.02.2008</p><div class="ntext"><p>{text[0]}</p><p>{text[1]}</p></div></td></tr></table></body></html>"""
    return html, {
        "language": "uk",
        "language_also": [None],
        "title": title,
        "date": "2008-02-21",
        "body": text,
    }


@page(
    "http://www.bmsg.example.at/cms/site/presse.html?channel=CH0052&doc=CMS1085484",
    encoding="iso-8859-15",
    content_type="text/html; charset=ISO-8859-15",
)
def austrian_latin9_nested_tables() -> tuple[str, Gold]:
    title = "Pflegegeld wird erhöht"
    lead = "Ab 1. Jänner 2005 gibt es um zwei Prozent mehr."
    text = [
        "Das Pflegegeld wird mit 1. Jänner 2005 um zwei Prozent erhöht. In Stufe 7 sind das 1.562,10 €.",
        "Davon profitieren rund 370.000 Menschen in Österreich.",
    ]
    html = f"""<html><head><title>BMSG - {title}</title></head><body><a name="top"></a>
<table width="770" cellpadding="0" cellspacing="0"><tr><td><table width="770"><tr><td><img src="/img/adler.gif" alt=""></td><td class="kopf">Bundesministerium für soziale Sicherheit</td></tr></table></td></tr>
<tr><td><table width="770"><tr><td width="170" valign="top"><table><tr><td class="nav"><a href="/cms/site/themen.html">Themen</a></td></tr><tr><td class="nav"><a href="/cms/site/presse.html">Presse</a></td></tr></table></td>
<td width="600" valign="top"><table width="100%"><tr><td class="datum">20.10.2004</td></tr><tr><td class="headline">{title}</td></tr><tr><td class="teaser"><b>{lead}</b></td></tr><tr><td class="text"><table align="right" width="180"><tr><td><img src="/img/pflege.jpg" width="170" height="120" alt="Pflege"></td></tr><tr><td class="bildtext">Foto: Petra Spiola</td></tr></table>{text[0]}<br><br>{text[1]}</td></tr></table></td></tr></table></td></tr>
<tr><td class="fuss">&copy; BMSG | <a href="/cms/site/impressum.html">Impressum</a></td></tr></table></body></html>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2004-10-20",
        "body": text,
        "body_also": [[lead, *text]],
        "images": [picture("http://www.bmsg.example.at/img/pflege.jpg", None, "Petra Spiola")],
        "images_also": [
            [picture("http://www.bmsg.example.at/img/pflege.jpg", None, "Petra Spiola", "inline")]
        ],
    }


@page("http://www.sam.example.lt/lt/main/news/informacija?id=30122", encoding=TWICE)
def lithuanian_utf8_sent_twice_encoded() -> tuple[str, Gold]:
    title = "Greitoji pagalba gaus naujų automobilių"
    text = [
        "Sveikatos apsaugos ministras perdavė 20 naujų automobilių greitosios medicinos pagalbos stotims.",
        "Automobiliai įsigyti už Europos Sąjungos lėšas.",
    ]
    html = f"""<html lang="lt"><head><title>{title}</title><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body><div id="head">SAM</div><div id="menu"><a href="/lt">Pradžia</a><a href="/lt/news">Naujienos</a></div><div id="cont"><h1>{title}</h1><div class="date">2009-01-29</div>{paragraphs(text)}</div></body></html>"""
    return html, {
        "language": "lt",
        "title": title,
        "date": "2009-01-29",
        "body": text,
    }


@page(
    "http://www.rivm.example.nl/persberichten/2001/pb14.html",
    encoding="ascii",
    content_type="text/html; charset=us-ascii",
)
def dutch_preformatted_text() -> tuple[str, Gold]:
    title = "Luchtkwaliteit verbeterd"
    text = [
        "De luchtkwaliteit in Nederland is in 2000 verder verbeterd, zo blijkt uit metingen van het instituut.",
        "De concentratie fijn stof daalde met vijf procent ten opzichte van het jaar daarvoor.",
    ]
    half = text[0].index("verder")
    html = f"""<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY><H1>{title}</H1><P>Persbericht 14, 12 juni 2001</P><PRE>
{text[0][:half].strip()}
{text[0][half:]}

{text[1]}
</PRE><P><A HREF="index.html">Terug</A></P></BODY></HTML>"""
    return html, {
        "language": "nl",
        "language_also": [None],
        "title": title,
        "date": "2001-06-12",
        "body": text,
        "body_also": [
            [" ".join(text)],
            ["Persbericht 14, 12 juni 2001", *text],
            ["Persbericht 14, 12 juni 2001", " ".join(text)],
        ],
        "tags": ANY,
    }

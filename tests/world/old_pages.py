"""News pages made by hand between 2001 and 2010: layouts of tables, frames, encodings of each country, broken markup."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, page, paragraphs, picture, plain, plains

KB, MB = 1024, 1024 * 1024


@page(
    "http://www.mvcr.example.cz/aktuality/2004/policie0312.html",
    encoding="windows-1250",
    content_type="text/html",
)
def czech_tables_cp1250() -> tuple[str, Gold]:
    title = "Ministr předal policistům nové vozy"
    text = [
        "PRAHA 12. března 2004 - Ministr vnitra dnes předal zástupcům policejních správ 45 nových služebních vozů.",
        "Vozy jsou vybaveny digitálními radiostanicemi a navigací. Celková hodnota zakázky činí 27 milionů korun.",
        "\u201eJsem rád, že se nám daří obnovovat vozový park,\u201c řekl ministr.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE>Ministerstvo vnitra - {title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">
<META NAME="Author" CONTENT="MV ČR"></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399" LEFTMARGIN=0 TOPMARGIN=0>
<TABLE WIDTH=760 BORDER=0 CELLSPACING=0 CELLPADDING=0>
<TR><TD COLSPAN=3><A HREF="/"><IMG SRC="/img/zahlavi.gif" WIDTH=760 HEIGHT=80 BORDER=0 ALT="Ministerstvo vnitra České republiky"></A></TD></TR>
<TR><TD WIDTH=140 VALIGN=top BGCOLOR="#E6EEF7"><FONT FACE="Arial CE, Arial" SIZE=2><A HREF="/ministerstvo/">O ministerstvu</A><BR><A HREF="/aktuality/">Aktuality</A><BR><A HREF="/policie/">Policie ČR</A><BR><A HREF="/hasici/">Hasiči</A><BR></FONT></TD>
<TD WIDTH=480 VALIGN=top><FONT FACE="Arial CE, Arial" SIZE=2>
<FONT SIZE=1><A HREF="/">Úvod</A> &gt; <A HREF="/aktuality/">Aktuality</A></FONT><BR>
<H2>{title}</H2>
<P>{text[0]}
<P>{text[1]}
<P><IMG SRC="vozy.jpg" WIDTH=200 HEIGHT=150 ALIGN=right ALT="Předání vozů" HSPACE=5>{text[2]}
<P ALIGN=right><I>Odbor tisku a public relations</I>
</FONT></TD>
<TD WIDTH=140 VALIGN=top BGCOLOR="#E6EEF7"><FONT FACE="Arial CE, Arial" SIZE=1><B>Další aktuality</B><BR>10.3. <A HREF="hasici0310.html">Hasiči cvičili v metru</A><BR>8.3. <A HREF="zeny0308.html">Ženy u policie</A></FONT></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>&copy; 2004 Ministerstvo vnitra, <A HREF="mailto:webmaster@mvcr.example.cz">webmaster</A></FONT></TD></TR>
</TABLE></BODY></HTML>"""
    return html, {
        "language": "cs",
        "language_also": [None],
        "title": title,
        "date": "2004-03-12",
        "body": [*text, "Odbor tisku a public relations"],
        "images": [picture("http://www.mvcr.example.cz/aktuality/2004/vozy.jpg", role="inline")],
        "authors": ANY,
        "breadcrumbs": ["Aktuality"],
        "breadcrumbs_also": [[]],
    }


@page(
    "http://www.mvr.example.bg/NR/novini/20061114.htm",
    encoding="windows-1251",
    content_type="text/html; charset=iso-8859-1",
)
def bulgarian_tables_wrong_header() -> tuple[str, Gold]:
    title = "Гранична полиция задържа контрабандни цигари"
    text = [
        "На ГКПП “Капитан Андреево” са открити 12 000 кутии цигари без акцизен бандерол.",
        "Цигарите са били укрити в тайник на товарен автомобил с турска регистрация.",
        "Образувано е досъдебно производство, съобщиха от пресцентъра на МВР.",
    ]
    html = f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>МВР - Новини</title><link rel="stylesheet" href="../style.css"></head>
<body bgcolor="#ffffff"><table width="100%" border="0"><tr><td class="logo" colspan="2"><img src="../img/logo_bg.gif" width="300" height="60"></td></tr>
<tr><td width="20%" valign="top"><a href="../index.htm">Начало</a><br><a href="index.htm">Новини</a><br><a href="../kontakti.htm">Контакти</a></td>
<td valign="top"><p class="date">14 ноември 2006 г.</p><p class="zaglavie"><b><font size="4">{title}</font></b></p>
<p align="justify">{text[0]}</p><p align="justify">{text[1]}</p><p align="justify">{text[2]}</p>
<p><a href="javascript:history.back()">Назад</a></p></td></tr></table></body></html>"""
    return html, {
        "language": "bg",
        "language_also": [None],
        "title": title,
        "date": "2006-11-14",
        "body": text,
    }


@page("http://www.ypes.example.gr/press/2003/dt_0905.htm", encoding="iso-8859-7", content_type=None)
def greek_hand_made_latin7() -> tuple[str, Gold]:
    title = "Συνάντηση του Υπουργού με τους Νομάρχες"
    text = [
        "Ο Υπουργός Εσωτερικών συναντήθηκε σήμερα με τους Νομάρχες της χώρας.",
        "Στη συνάντηση συζητήθηκαν τα προβλήματα των νομαρχιακών αυτοδιοικήσεων και η χρηματοδότηση των έργων.",
        "Η επόμενη συνάντηση θα γίνει τον Οκτώβριο.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Language" content="el"><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><meta name="GENERATOR" content="Microsoft FrontPage 4.0"><meta name="ProgId" content="FrontPage.Editor.Document"><title>{title}</title></head>
<body topmargin="0" leftmargin="0"><div align="center"><center><table border="0" width="600" cellspacing="0" cellpadding="5"><tr><td width="100%"><p align="center"><img border="0" src="../../images/ethnosimo.gif" width="60" height="60"></p><p align="center"><b><font face="Arial">ΥΠΟΥΡΓΕΙΟ ΕΣΩΤΕΡΙΚΩΝ</font></b></p></td></tr>
<tr><td><p align="right"><font face="Arial" size="2">Αθήνα, 5 Σεπτεμβρίου 2003</font></p><p align="center"><b><font face="Arial" size="2">ΔΕΛΤΙΟ ΤΥΠΟΥ</font></b></p><h3 align="center"><font face="Arial">{title}</font></h3>
<p align="justify"><font face="Arial" size="2">{text[0]}</font></p><p align="justify"><font face="Arial" size="2">{text[1]}</font></p><p align="justify"><font face="Arial" size="2">{text[2]}</font></p></td></tr></table></center></div></body></html>"""
    return html, {
        "language": "el",
        "title": title,
        "date": "2003-09-05",
        "body": text,
        "body_also": [["ΔΕΛΤΙΟ ΤΥΠΟΥ", *text]],
        "images": ANY,
    }


@page("http://www.vrm.example.lt/index.php/lt/naujienos/1204", encoding="windows-1257", country="LT")
def lithuanian_baltic_encoding() -> tuple[str, Gold]:
    title = "Ministras susitiko su Latvijos kolega"
    text = [
        "Vidaus reikalų ministras šiandien Rygoje susitiko su Latvijos vidaus reikalų ministru.",
        "Ministrai aptarė bendrus sienos apsaugos projektus ir pasirengimą narystei Šengeno erdvėje.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=windows-1257"><title>VRM :: Naujienos :: {title}</title></head>
<body><table border=0 cellpadding=0 cellspacing=0 width=780 align=center><tr><td colspan=2 background="/images/bg.gif"><a href="/">Vidaus reikalų ministerija</a></td></tr><tr><td class=menu valign=top width=170><a class=m href="/index.php/lt/ministerija">Ministerija</a><br><a class=m href="/index.php/lt/naujienos">Naujienos</a><br><a class=m href="/index.php/lt/kontaktai">Kontaktai</a></td>
<td class=turinys valign=top><span class=kelias><a href="/">Pradžia</a> / <a href="/index.php/lt/naujienos">Naujienos</a></span><br><br><span class=antraste>{title}</span><br><span class=data>2006-10-19 16:35</span><br><br>{text[0]}<br><br>{text[1]}<br><br><i>VRM informacija</i><br><br><a href="print.php?id=1204" target="_blank"><img src="/images/print.gif" width=16 height=16 border=0> Spausdinti</a></td></tr></table></body></html>"""
    return html, {
        "language": "lt",
        "language_also": [None],
        "title": title,
        "date": "2006-10-19T16:35+03:00",
        "body": [*text, "VRM informacija"],
        "breadcrumbs": ["Naujienos"],
        "breadcrumbs_also": [[]],
    }


@page(
    "http://www.mnisw.example.pl/index.jsp?place=Lead07&news_cat_id=42&news_id=1130",
    encoding="iso-8859-2",
    content_type="text/html; charset=iso-8859-2",
)
def polish_portal_2006_latin2() -> tuple[str, Gold]:
    title = "Nowe zasady przyznawania stypendiów"
    text = [
        "Od października studenci będą mogli ubiegać się o stypendia na nowych zasadach &#8211; poinformowało ministerstwo.",
        'Wniosek należy złożyć w dziekanacie do <B>30 września</B>. Wzór wniosku: <A href="_gALLERY/12/34/1234/wniosek stypendium.doc">wniosek.doc</A>',
        "Szczegółowe informacje: tel. (0-22) 52 92 718",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>Ministerstwo Nauki i Szkolnictwa Wyższego - Nowe zasady przyznawania stypendiów</title><meta http-equiv="Content-type" content="text/html; charset=iso-8859-2"><meta name="generator" content="edito"></head>
<body><div id="strona"><div id="gora"><a href="index.jsp"><img src="images/logo.jpg" alt="logo" width="300" height="70"></a></div>
<div id="lewa"><div class="menu"><a href="index.jsp?place=Menu02">O ministerstwie</a><br><a href="index.jsp?place=Menu03">Aktualności</a></div></div>
<div id="srodek"><div class="sciezka"><a href="index.jsp">Strona główna</a> &raquo; <a href="index.jsp?place=Menu03">Aktualności</a></div>
<div class="naglowek">{title}</div><div class="dataDodania">Dodano: 13 września 2006 r.</div>
<DIV class=tresc><P>{text[0]}<P>{text[1]}<P>{text[2]}</DIV>
<div class="stopka_art"><a href="javascript:drukuj()">drukuj</a> | <a href="mailto:?subject=Polecam">poleć znajomemu</a></div></div>
<div id="dol">Copyright &copy; 2006 MNiSW</div></div></body></html>"""
    url = "http://www.mnisw.example.pl/_gALLERY/12/34/1234/wniosek%20stypendium.doc"
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "2006-09-13",
        "body": plains(text),
        "links": [url],
        "attachments": [file(url, "wniosek.doc")],
        "breadcrumbs": ["Aktualności"],
    }


@page("http://www.fvm.example.hu/main.php?folderID=846&articleID=5520", encoding="iso-8859-2")
def hungarian_content_frame() -> tuple[str, Gold]:
    title = "Megállapodás a tejágazatban"
    text = [
        "Aláírták a tejágazati szereplők közötti megállapodást a minisztériumban 2005. november 8-án.",
        "A megállapodás szerint a termelők és a feldolgozók negyedévente egyeztetnek az árakról.",
        "A miniszter szerint a megállapodás hosszú távon biztonságot ad a gazdáknak.",
    ]
    html = f"""<html><head><base target="main"><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><script language="JavaScript"><!--
if (top == self) self.location.href = "/index.html?go=5520";
//--></script></head><body background="hatter.gif">
<table width="95%" align="center"><tr><td><font class="kisbetu">2005. november 8.</font><br><font class="cim"><b>{title}</b></font><hr size="1" noshade>
<p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p>
<p align="center"><a href="main.php?folderID=846" target="main">Vissza</a> <a href="#" onclick="window.print()">Nyomtatás</a></p></td></tr></table></body></html>"""
    return html, {
        "language": "hu",
        "language_also": [None],
        "title": title,
        "date": "2005-11-08",
        "body": text,
    }


@page(
    "http://www.minv.example.sk/?tlacove-spravy&sprava=nova-stanica",
    encoding="utf-16",
    content_type="text/html",
)
def slovak_utf16() -> tuple[str, Gold]:
    title = "V Martine otvorili novú hasičskú stanicu"
    text = [
        "Minister vnútra dnes v Martine slávnostne otvoril novú hasičskú stanicu, v ktorej bude slúžiť 45 hasičov.",
        "Stavba za 3,2 milióna eur bola financovaná z fondov Európskej únie.",
    ]
    html = f"""<!DOCTYPE html><html lang="sk"><head><title>{title} | Tlačové správy | Ministerstvo vnútra</title><meta charset="utf-16"></head>
<body><div id="header"><a href="/">Ministerstvo vnútra SR</a></div><ul id="nav"><li><a href="/?ministerstvo">Ministerstvo</a></li><li><a href="/?tlacove-spravy">Tlačové správy</a></li></ul>
<div id="content"><h1>{title}</h1><p class="datum">16. 06. 2009</p><div class="clanok">{paragraphs(text)}</div></div><div id="footer">© Ministerstvo vnútra SR</div></body></html>"""
    return html, {"language": "sk", "title": title, "date": "2009-06-16", "body": text}


@page(
    "https://mon.example.gov.ua/ua/news/uryad-zatverdiv-novij-poryadok",
    bom=b"\xef\xbb\xbf",
    content_type="text/html; charset=windows-1251",
    country="UA",
)
def ukrainian_bom_against_header() -> tuple[str, Gold]:
    title = "Уряд затвердив новий порядок прийому до університетів"
    text = [
        "Кабінет Міністрів України схвалив зміни, які спростять вступ для випускників із прифронтових територій.",
        'Документ набуде чинності з 1 липня. Повний текст – на <a href="//zakon.example.gov.ua/laws/show/501-2022">сайті Верховної Ради</a>.',
        "«Кожна дитина повинна мати змогу вчитися», – наголосив міністр.",
    ]
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>МОН - {title}</title><meta property="og:title" content="{title}"><meta property="og:type" content="website"></head>
<body><header><a class="logo" href="/ua"><img src="/img/logo.svg" alt="МОН"></a><nav><a href="/ua/ministerstvo">Міністерство</a><a href="/ua/news">Новини</a></nav></header>
<div class="container"><ul class="breadcrumbs"><li><a href="/ua">Головна</a></li><li><a href="/ua/news">Новини</a></li><li>{title}</li></ul>
<div class="news-view"><h1>{title}</h1><div class="info">Опубліковано 10 червня 2022 року о 14:05</div><div class="editor">{paragraphs(text)}</div><div class="social-likes"><span>Поділитися</span></div></div>
<div class="last-news"><h2>Останні новини</h2><div><a href="/ua/news/zno">НМТ: перші результати</a><span>9 червня 2022 року</span></div></div></div><footer>Проспект Перемоги, 10, Київ</footer></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2022-06-10T14:05+03:00",
        "body": plains(text),
        "links": ["https://zakon.example.gov.ua/laws/show/501-2022"],
        "breadcrumbs": ["Новини"],
    }


@page(
    "https://www.icisleri.example.gov.tr/duyuru-afet-tatbikati",
    encoding="iso-8859-9",
    content_type="text/html; charset=iso-8859-9",
)
def turkish_broken_markup() -> tuple[str, Gold]:
    title = "Afet tatbikatı 81 ilde yapıldı"
    text = [
        "İçişleri Bakanlığı koordinasyonunda düzenlenen deprem tatbikatı 81 ilde eş zamanlı olarak yapıldı.",
        "Tatbikata 12 bin personel ve 3 bin gönüllü katıldı.",
        "Bakan, “Hazırlıklı olmak zorundayız” dedi.",
    ]
    points = ["Okullar tahliye edildi", "Haberleşme sistemleri denendi"]
    html = f"""<!DOCTYPE html>
<html lang="tr"><head><meta charset="iso-8859-9"><title>{title} - T.C. İçişleri Bakanlığı</title></head>
<body><div class="top"><ul><li><a href="/">Ana Sayfa</a><li><a href="/bakanlik">Bakanlık</a><li><a href="/haberler">Haberler</a></ul></div>
<!-- <div class="content"><h1>Eski şablon</h1><p>Bu metin görünmez. --></div>
<div class="content"><h1>{title}</h1></div></span><div class="tarih">12.11.2022</div>
<!--[if lt IE 8]><p class="browsehappy">Tarayıcınız <strong>eski</strong>.</p><![endif]-->
<div class="metin"><p>{text[0]}<p>{text[1]}<ul><li>{points[0]}<li>{points[1]}</ul></div></div><p>{text[2]}<p>Ayrıntılar: <a href="/rapor"><a href="/rapor">rapor sayfası</a></a><div>
<svg width="0" height="0"><title>simge</title><desc>paylaş</desc><path d="M0 0"/></svg></div></body></html>"""
    return html, {
        "language": "tr",
        "kinds": "p p li li p p",
        "title": title,
        "date": "2022-11-12",
        "body": [*text[:2], *points, text[2], "Ayrıntılar: rapor sayfası"],
        "links": ["https://www.icisleri.example.gov.tr/rapor"],
    }


@page("http://www.ministere.example.be/fr/presse/communique.xhtml", content_type="application/xhtml+xml")
def belgian_xhtml_namespaces() -> tuple[str, Gold]:
    title = "Le port du gilet fluorescent devient obligatoire"
    text = [
        "Le Conseil des ministres a approuvé le projet d’arrêté royal relatif au gilet fluorescent.",
        'L’obligation vaut dès le 1er février 2007 pour tout conducteur qui quitte son véhicule en panne (<a xlink:href="ignored" href="/fr/faq">questions fréquentes</a>).',
    ]
    html = f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="/style.css"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:v="urn:schemas-microsoft-com:vml" xml:lang="fr">
<head><title>{title} — SPF Mobilité</title><script type="text/javascript"><![CDATA[ if (1 < 2 && document.layers) {{ document.write("<p>vieux navigateur</p>"); }} ]]></script></head>
<body><div id="entete"><h1><a href="/fr"><span>SPF Mobilité et Transports</span></a></h1><a name="haut"/></div>
<div id="navigation"><ul><li><a href="/fr/route">Route</a></li><li><a href="/fr/presse">Presse</a></li></ul></div>
<div id="contenu"><h2>{title}</h2><p class="date">Bruxelles, le 22 décembre 2006</p><div class="texte"><p>{text[0]}</p><p>{text[1]}</p><p/></div></div>
<div id="pied"><p>© 2006 SPF Mobilité</p></div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2006-12-22",
        "body": plains(text),
        "links": ["http://www.ministere.example.be/fr/faq"],
    }


@page("http://www.minjust.example.ee/et/pressiteade-2009-03-04")
def estonian_br_paragraphs() -> tuple[str, Gold]:
    title = "Pressiteade: kohtutäiturite seadus jõudis riigikokku"
    text = [
        "Valitsus kiitis täna heaks kohtutäituri seaduse eelnõu.",
        "Seadus muudab kohtutäiturite järelevalve tõhusamaks ning loob kutsekoja.",
        "Eelnõu saadetakse riigikogule arutamiseks. Justiitsministeeriumi hinnangul võiks seadus jõustuda 1. jaanuaril.",
    ]
    html = f"""<html lang="et"><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>Justiitsministeerium: {title}</title></head><body>
<div class=pais><a href="/"><img src="/i/vapp.gif" width=50 height=60 alt="Justiitsministeerium"></a></div><div class=menyy><a href="/et">Avaleht</a> | <a href="/et/pressiteated">Pressiteated</a> | <a href="/et/kontakt">Kontakt</a></div>
<div class=sisu><h1>{title}</h1><i>04.03.2009</i><br><br>{text[0]}<br>
&nbsp;<br>{text[1]}<BR><BR>{text[2]}<br><br>Lisainfo:<br>Anneli Kask<br>pressiesindaja<br>620 8100<br><a href=" mailto:press@just.example.ee ">press@just.example.ee</a></div><div class=jalus>Tõnismägi 5a, Tallinn</div></body></html>"""
    contact = plain("Lisainfo:<br>Anneli Kask<br>pressiesindaja<br>620 8100<br>press@just.example.ee")
    return html, {
        "language": "et",
        "title": title,
        "date": "2009-03-04",
        "body": [*text, contact],
        "links": ["mailto:press@just.example.ee"],
    }


@page(
    "http://www.mef.example.it/ufficio-stampa/comunicati/2008/comunicato_0145.html",
    encoding="iso-8859-1",
    content_type="text/html",
)
def italian_release_as_table() -> tuple[str, Gold]:
    title = "Asta dei BOT a 12 mesi: risultati"
    text = "Il Ministero dell'Economia comunica i risultati dell'asta dei BOT tenutasi in data odierna."
    rows = [["Scadenza", "15/09/2009"], ["Importo offerto (mln)", "6.000"], ["Prezzo medio", "96,012"]]
    table = "\n".join("<tr><td>" + "</td><td>".join(row) + "</td></tr>" for row in rows)
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html lang="it"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Comunicato stampa N° 145 - Ministero dell'Economia</title></head>
<body><div id="testata"><a href="/"><img src="/img/testata.jpg" alt="Ministero dell'Economia e delle Finanze" width="770" height="90"></a></div>
<div id="menu"><ul><li><a href="/ministero/">Ministero</a></li><li><a href="/ufficio-stampa/">Ufficio stampa</a></li></ul></div>
<div id="corpo"><table width="100%" class="comunicato"><tr><td class="num">Comunicato stampa N&deg; 145</td><td class="data" align="right">Roma, 10 settembre 2008</td></tr><tr><td colspan="2"><h3>{title}</h3></td></tr>
<tr><td colspan="2"><p>{text}</p><table border="1" cellpadding="3">{table}</table></td></tr></table>
<p class="file"><a href="/documenti/asta_bot.xls">Tabella completa (formato XLS - 45 Kb)</a></p></div><div id="piede">&copy; MEF - Via XX Settembre, Roma</div></body></html>"""
    return html, {
        "language": "it",
        "title": title,
        "date": "2008-09-10",
        "body": [text, *[" | ".join(row) for row in rows]],
        "body_also": [[text, *[" | ".join(row) for row in rows], "Tabella completa (formato XLS - 45 Kb)"]],
        "links": ANY,
        "attachments": [
            file("http://www.mef.example.it/documenti/asta_bot.xls", "Tabella completa", 45 * KB)
        ],
    }


@page("http://www.mtss.example.lv/jaunumi.html")
def latvian_single_page_list() -> tuple[str, Gold]:
    html = """<!DOCTYPE html><html lang="lv"><head><meta charset="utf-8"><title>Jaunumi - Satiksmes ministrija</title></head><body>
<div id="header"><h1>Satiksmes ministrija</h1></div><ul id="menu"><li><a href="/">Sākums</a></li><li><a href="/jaunumi.html">Jaunumi</a></li><li><a href="/kontakti.html">Kontakti</a></li></ul>
<div id="content"><h2>Jaunumi</h2>
<div class="item"><span class="date">21.05.2008.</span><h3><a href="/jaunumi/101.html">Atklāts jaunais tilts pār Daugavu</a></h3><p>Šodien Rīgā atklāts jaunais Dienvidu tilts, kas uzlabos satiksmi galvaspilsētā.</p></div>
<div class="item"><span class="date">19.05.2008.</span><h3><a href="/jaunumi/100.html">Sākas autoceļu remonta sezona</a></h3><p>Šogad plānots atjaunot vairāk nekā 200 kilometru autoceļu visā valstī.</p></div>
<div class="item"><span class="date">14.05.2008.</span><h3><a href="/jaunumi/99.html">Ministrs tiekas ar ostu pārvaldniekiem</a></h3><p>Sarunās apspriesti kravu apgrozījuma rādītāji un investīciju plāni.</p></div>
<div class="item"><span class="date">12.05.2008.</span><h3><a href="/jaunumi/98.html">Jauni vilcienu saraksti</a></h3><p>No 1. jūnija mainīsies vilcienu kustības saraksti vairākās līnijās.</p></div>
<p class="pages">Lapas: <b>1</b> <a href="/jaunumi.html?p=2">2</a> <a href="/jaunumi.html?p=3">3</a> <a href="/jaunumi.html?p=2">Nākamā</a></p></div><div id="footer">© 2008</div></body></html>"""
    base = "http://www.mtss.example.lv/jaunumi"
    return html, {
        "kind": "Listing",
        "items": [
            (f"{base}/101.html", "Atklāts jaunais tilts pār Daugavu", "21.05.2008"),
            (f"{base}/100.html", "Sākas autoceļu remonta sezona", "19.05.2008"),
            (f"{base}/99.html", "Ministrs tiekas ar ostu pārvaldniekiem", "14.05.2008"),
            (f"{base}/98.html", "Jauni vilcienu saraksti", "12.05.2008"),
        ],
        "next_url": f"{base}.html?p=2",
    }

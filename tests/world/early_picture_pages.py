"""Pictures, files, print versions and replays of pages of 1999 to 2012: captions in cells, galleries by popups, saved captures."""

from __future__ import annotations

from tests.world.archived_ministry_pages import replayed
from tests.world.building import ANY, Gold, file, page, picture, plains

KB = 1024


@page("http://www.mon.example.pl/fotoserwis/2003_05_16.html", encoding="iso-8859-2")
def press_photos_captions_beside_polish() -> tuple[str, Gold]:
    title = 'Ćwiczenia "Mazurski Most" na poligonie w Orzyszu'
    lead = "Żołnierze trzech państw przeprawiali się w czwartek przez Jezioro Śniardwy. Zdjęcia do wykorzystania przez prasę."
    shots = [
        ("01", "Czołgi wjeżdżają na prom"),
        ("02", "Saperzy przy budowie mostu pontonowego"),
        ("03", "Minister w rozmowie z dowódcą brygady"),
        ("04", "Śmigłowiec nad jeziorem"),
    ]
    rows = "\n".join(
        f'<tr valign="top"><td width="170"><a href="duze/{n}.jpg" target="_blank"><img src="male/{n}.jpg" width="160" height="110" border="0"></a></td><td><font face="Tahoma" size="2">{caption}<br>fot. Piotr Lis</font></td></tr>'
        for n, caption in shots
    )
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Fotoserwis</title></head><body bgcolor="#FFFFFF"><table width="600" align="center" border="0" cellpadding="4"><tr><td colspan="2"><img src="../img/naglowek.gif" width="600" height="50"></td></tr>
<tr><td colspan="2"><font face="Tahoma" size="1">16.05.2003</font></td></tr><tr><td colspan="2"><font face="Tahoma" size="4"><b>{title}</b></font></td></tr><tr><td colspan="2"><font face="Tahoma" size="2">{lead}</font></td></tr>
{rows}
<tr><td colspan="2" align="center"><font face="Tahoma" size="1"><a href="index.html">Fotoserwis</a> | <a href="../index.html">Strona główna</a></font></td></tr></table></body></html>"""
    base = "http://www.mon.example.pl/fotoserwis/duze/"
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "2003-05-16",
        "body": [lead],
        "gallery": [(f"{base}{n}.jpg", caption, "Piotr Lis") for n, caption in shots],
    }


@page("http://www.regeringen.example.se/press/bilder/0411.htm", encoding="iso-8859-1")
def press_photos_captions_below_swedish() -> tuple[str, Gold]:
    title = "Nordiskt miljömöte i Luleå"
    text = "Miljöministrarna träffades den 10 november för att tala om Östersjön och om jakten på säl."
    shots = [
        ("a1", "Ministrarna samlade på kajen"),
        ("a2", "Landshövdingen hälsar välkommen"),
        ("a3", "Besök på laboratoriet"),
        ("a4", "Presskonferens i stadshuset"),
        ("a5", "Kvällen vid elden"),
        ("a6", "Avfärd från Kallax"),
    ]

    def row(part: list[tuple[str, str]]) -> str:
        above = "".join(
            f'<TD ALIGN=center><A HREF="stor/{n}.jpg"><IMG SRC="liten/{n}.jpg" WIDTH=150 HEIGHT=100 BORDER=0></A></TD>'
            for n, _ in part
        )
        below = "".join(f"<TD ALIGN=center><FONT SIZE=1>{caption}</FONT></TD>" for _, caption in part)
        return f"<TR>{above}</TR>\n<TR>{below}</TR>\n"

    html = f"""<HTML><HEAD><TITLE>Pressbilder</TITLE></HEAD><BODY><TABLE WIDTH=620 BORDER=0><TR><TD WIDTH=120 VALIGN=top><A HREF="/">Hem</A><BR><A HREF="/press/">Press</A></TD><TD><H2>{title}</H2><P>{text}</P><P><I>2004-11-12</I></P>
<TABLE CELLPADDING=6>{row(shots[:3])}{row(shots[3:])}</TABLE><P><A HREF="index.htm">Fler pressbilder</A></P></TD></TR></TABLE></BODY></HTML>"""
    base = "http://www.regeringen.example.se/press/bilder/stor/"
    return html, {
        "language": "sv",
        "language_also": [None],
        "title": title,
        "date": "2004-11-12",
        "body": [text],
        "gallery": [(f"{base}{n}.jpg", caption, None) for n, caption in shots],
    }


@page("http://www.minkult.example.by/ru/news/2007/04-18.php", encoding="windows-1251")
def popup_gallery_russian() -> tuple[str, Gold]:
    title = "В Несвиже открылась выставка слуцких поясов"
    text = [
        "Вчера в Несвижском замке открылась выставка слуцких поясов из собраний пяти музеев.",
        "Экспозиция будет работать до конца июня, вход для школьников бесплатный.",
    ]
    shots = [("n1", "Открытие выставки"), ("n2", "Пояс XVIII века"), ("n3", "Министр осматривает экспозицию")]
    cells = "".join(
        f"""<td align="center" valign="top"><a href="#" onclick="window.open('/photo.php?img=2007/{n}.jpg','','width=640,height=480');return false"><img src="/photo/2007/small/{n}.jpg" width="140" height="105" border="0" alt=""></a><br><span class="small">{caption}</span></td>"""
        for n, caption in shots
    )
    html = f"""<html><head><title>Министерство культуры</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><table width="100%" border="0"><tr><td width="200" valign="top" class="left"><a href="/ru/">Главная</a><br><a href="/ru/news/">Новости</a><br><a href="/ru/muzei/">Музеи</a></td>
<td valign="top"><div class="date">18.04.2007</div><div class="zag">{title}</div><p align="justify">{text[0]}</p><p align="justify">{text[1]}</p><table border="0" cellpadding="5"><tr>{cells}</tr></table><div align="right"><a href="/ru/news/">Все новости &raquo;</a></div></td></tr></table></body></html>"""
    base = "http://www.minkult.example.by/photo/2007/small/"
    return html, {
        "language": "ru",
        "language_also": [None],
        "title": title,
        "date": "2007-04-18",
        "body": text,
        "gallery": [(f"{base}{n}.jpg", caption, None) for n, caption in shots],
    }


@page("http://www.mvcr.example.cz/2003/tisk/zaloha.html", encoding="windows-1250")
def files_in_rows_czech() -> tuple[str, Gold]:
    title = "Krizové plány krajů jsou hotové"
    text = [
        "Všech čtrnáct krajů odevzdalo ministerstvu krizové plány, které vznikly po povodních v roce 2002.",
        "Plány popisují evakuaci, zásobování a spojení. Souhrn pro veřejnost je ke stažení níže.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>{title}</title></head><body><center><table width=620><tr><td><font size=1>Praha, 21. 3. 2003</font><br><font size=5 color=#003366>{title}</font></td></tr><tr><td><p>{text[0]}<p>{text[1]}
<table border=0 cellpadding=2 bgcolor=#eeeeee width=100%><tr><td><img src="/ikony/doc.gif" width=16 height=16></td><td><a href="souhrn.doc">Souhrn plánů</a></td><td align=right>MS Word, 240 kB</td></tr><tr><td><img src="/ikony/zip.gif" width=16 height=16></td><td><a href="mapy.zip">Mapy záplavových území</a></td><td align=right>ZIP, 1.8 MB</td></tr><tr><td><img src="/ikony/rtf.gif" width=16 height=16></td><td><a href="souhrn.rtf">Souhrn plánů</a></td><td align=right>RTF, 310 kB</td></tr></table></td></tr><tr><td align=center><font size=1><a href="/">Úvodní stránka</a> &nbsp; <a href="/2003/tisk/">Tiskové zprávy</a></font></td></tr></table></center></body></html>"""
    base = "http://www.mvcr.example.cz/2003/tisk/"
    return html, {
        "language": "cs",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": text,
        "attachments": [
            file(f"{base}souhrn.doc", "Souhrn plánů", 240 * KB),
            file(f"{base}mapy.zip", "Mapy záplavových území", round(1.8 * KB * KB)),
            file(f"{base}souhrn.rtf", "Souhrn plánů", 310 * KB),
        ],
    }


@page("http://www.sozialministerium.example.de/druck.asp?id=772", encoding="iso-8859-1")
def print_version_german() -> tuple[str, Gold]:
    title = "Mehr Plätze für Tagesmütter"
    text = [
        "Das Land fördert in diesem Jahr 600 zusätzliche Plätze bei Tagesmüttern, das kündigte die Sozialministerin in Magdeburg an.",
        "Je Platz erhalten die Jugendämter einen Zuschuss von 90 Euro im Monat.",
    ]
    html = f"""<html><head><title>Druckversion</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body bgcolor="#FFFFFF" onload="window.print()">
<table width="600" border="0"><tr><td><img src="/img/wappen_sw.gif" width="60" height="70"></td><td align="right"><font face="Arial" size="1">Ministerium für Gesundheit und Soziales</font></td></tr></table><hr>
<font face="Arial" size="2">Pressemitteilung vom 17.02.2005<br><br><b><font size="3">{title}</font></b><br><br>{text[0]}<br><br>{text[1]}<br><br></font><hr>
<font face="Arial" size="1">Quelle: http://www.sozialministerium.example.de/presse.asp?id=772<br>Ausdruck vom 03.04.2006<br><a href="javascript:window.close()">Fenster schließen</a></font></body></html>"""
    return html, {
        "language": "de",
        "language_also": [None],
        "title": title,
        "date": "2005-02-17",
        "body": text,
    }


@page(
    "http://www.ambiente.example.ar/imprimir.php?nota=1204",
    encoding="iso-8859-1",
    content_type="text/html; charset=iso-8859-1",
)
def print_version_spanish() -> tuple[str, Gold]:
    title = "Liberan cóndores en la Quebrada del Condorito"
    lead = "Son cuatro ejemplares criados en el zoológico de Buenos Aires."
    text = [
        "Cuatro cóndores jóvenes fueron liberados ayer en el parque nacional Quebrada del Condorito, en la provincia de Córdoba.",
        "Las aves llevan transmisores que permitirán seguirlas durante tres años.",
    ]
    html = f"""<HTML><HEAD><TITLE>Secretaría de Ambiente - Versión para imprimir</TITLE></HEAD><BODY><div align="right"><a href="javascript:print()"><img src="img/imprimir.gif" border="0" width="20" height="20"> Imprimir</a></div><b>Secretaría de Ambiente</b><br>Impreso el 14/08/2007<hr>
<font size="1">Viernes 22 de septiembre de 2006</font><br><font size="5">{title}</font><br><i>{lead}</i><br><br>{text[0]}<br><br>{text[1]}<br><hr><font size="1">Esta nota se encuentra en: http://www.ambiente.example.ar/nota.php?nota=1204</font></BODY></HTML>"""
    return html, {
        "language": "es",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "date": "2006-09-22",
        "body": text,
    }


_SLOVENE = "http://www.mors.example.si/novice/vest.asp?id=78"


@page(_SLOVENE, encoding="windows-1250")
def replay_slovene_with_banner() -> tuple[str, Gold]:
    title = "Vojaki očistili plaz pri Logu pod Mangartom"
    text = [
        "Inženirci Slovenske vojske so v petih dneh odstranili tri tisoč kubičnih metrov zemlje s ceste pri Logu pod Mangartom.",
        "Cesta bo za promet odprta v soboto, 25. novembra, ob osmih zjutraj.",
    ]
    html = f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>MORS - novice</title></head>
<body bgcolor="#ffffff"><table border="0" width="750"><tr><td width="150" valign="top"><a href="/index.asp"><img src="/slike/logo.gif" border="0"></a><br><a href="/novice/index.asp">Novice</a></td><td><p class="datum">22.11.2000</p><p class="naslov">{title}</p>
<p>{text[0]}</p><p>{text[1]}</p><p><img src="/slike/plaz.jpg" width="300" height="200"><br><i>Čiščenje ceste (foto: Bruno T.)</i></p></td></tr></table></body></html>"""
    return replayed(html, _SLOVENE, "20010210120000"), {
        "language": "sl",
        "language_also": [None],
        "title": title,
        "date": "2000-11-22",
        "body": text,
        "images": [
            picture("http://www.mors.example.si/slike/plaz.jpg", "Čiščenje ceste", "Bruno T.", "inline")
        ],
    }


_FINNISH = "http://www.mintc.example.fi/tiedotteet/2002/t0314.html"


@page(f"http://web.archive.org/web/20021016080910/{_FINNISH}", encoding="iso-8859-1")
def replay_of_2002_with_script_at_the_end() -> tuple[str, Gold]:
    title = "Junat kulkevat kesällä aiempaa nopeammin"
    text = [
        "Helsingin ja Turun välinen junamatka lyhenee kesäkuussa kahteentoista minuuttiin vähemmän kuin nyt, kertoo liikenneministeriö.",
        'Uusi rataosa Salosta itään otetaan käyttöön 2. kesäkuuta. Lisätietoja antaa <a href="mailto:rata@mintc.example.fi">rautatieyksikkö</a>.',
    ]
    html = f"""<html><head><BASE HREF="{_FINNISH}">
<title>Tiedotteet</title></head><body bgcolor="#FFFFFF"><table width="580"><tr><td><img src="../../kuvat/ylapalkki.gif" width="580" height="40"></td></tr><tr><td><font size="2">Tiedote 14.3.2002</font><h3>{title}</h3><p>{text[0]}<p>{text[1]}</td></tr><tr><td><a href="index.html">Tiedotteet 2002</a></td></tr></table></body></html>
<SCRIPT language="Javascript">
<!--

// FILE ARCHIVED ON 20021016080910 AND RETRIEVED FROM THE
// INTERNET ARCHIVE ON 20040503101112.
// JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
// ALL OTHER CONTENT MAY ALSO BE PROTECTED BY COPYRIGHT (17 U.S.C.
// SECTION 108(a)(3)).

   var sWayBackCGI = "http://web.archive.org/web/20021016080910/";

   function xLateUrl(aCollection, sProp) {{
      var i = 0;
      for(i = 0; i < aCollection.length; i++)
         if (typeof(aCollection[i][sProp]) == "string" && aCollection[i][sProp].indexOf("mailto:") == -1)
            aCollection[i][sProp] = sWayBackCGI + aCollection[i][sProp];
   }}
   xLateUrl(document.links, "href");
//-->
</SCRIPT>"""
    return html, {
        "language": "fi",
        "language_also": [None],
        "title": title,
        "date": "2002-03-14",
        "body": plains(text),
        "links": ["mailto:rata@mintc.example.fi"],
    }


_CROATIAN = "http://www.mzos.example.hr/vijesti.asp?id=90"


@page(f"http://web.archive.org/web/20030512101010/{_CROATIAN}", encoding="windows-1250")
def replay_without_comments_croatian() -> tuple[str, Gold]:
    title = "Novi brod za istraživanje Jadrana"
    text = [
        "Ministar znanosti jučer je u Rovinju predao institutu novi istraživački brod dug dvanaest metara.",
        'Brod će prve uzorke uzimati u lipnju između Pule i Lošinja. Više o projektu na <a href="https://web.archive.org/web/20030512101010/http://www.rovinj.example.hr/projekt.htm">stranicama instituta</a>.',
    ]
    html = f"""<html><head><script src="//archive.org/includes/analytics.js?v=cf34f82" type="text/javascript"></script>
<script type="text/javascript">window.addEventListener('DOMContentLoaded',function(){{var v=archive_analytics.values;v.service='wb';v.server_name='wwwb-app21.us.archive.org';archive_analytics.send_pageview({{}});}});</script>
<script type="text/javascript" src="/_static/js/bundle-playback.js" charset="utf-8"></script>
<link rel="stylesheet" type="text/css" href="/_static/css/banner-styles.css">
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>MZOS</title></head>
<body bgcolor="#ffffff"><style type="text/css">body {{margin-top:0 !important; min-width:800px;}}</style>
<div id="wm-ipp-base" lang="en" style="display: block; direction: ltr;"><div id="wm-ipp" style="position:fixed;left:0;top:0;right:0;"><div id="wm-ipp-inside"><div style="width:100%"><div id="wm-logo"><a href="/web/" title="Wayback Machine home page"><img src="/_static/images/toolbar/wayback-toolbar-logo.svg" alt="Wayback Machine" border="0"></a></div><div class="c"><div class="u"><form target="_top" method="get" action="/web/submit"><input type="text" name="url" value="{_CROATIAN}"><input type="submit" value="Go"></form></div><div class="s"><a class="t" href="/web/20030512101010*/{_CROATIAN}" title="See a list of every capture for this URL">7 captures</a><div class="r">12 May 2003 - 3 Feb 2008</div></div></div><div class="n"><table><tbody><tr class="m"><td class="b">Apr</td><td class="c">MAY</td><td class="f">Jun</td></tr><tr class="d"><td class="c">12</td></tr><tr class="y"><td class="b">2002</td><td class="c">2003</td><td class="f">2004</td></tr></tbody></table></div></div></div></div></div>
<div id="donato" style="position:relative;width:100%;"><div id="donato-base"><iframe id="donato-if" src="https://archive.org/includes/donate.php?as_page=1"></iframe></div></div>
<table width="700"><tr><td width="120" valign="top"><a href="/web/20030512101010/http://www.mzos.example.hr/">Početna</a><br><a href="/web/20030512101010/http://www.mzos.example.hr/vijesti.asp">Vijesti</a></td><td><font size="1">9.5.2003.</font><br><b><font size="4">{title}</font></b><p><img src="/web/20030512101010im_/http://www.mzos.example.hr/slike/brod.jpg" width="220" height="150" alt="Brod u luci" align="left">{text[0]}</p><p>{text[1]}</p></td></tr></table></body></html>"""
    return html, {
        "language": "hr",
        "language_also": [None],
        "title": title,
        "date": "2003-05-09",
        "body": plains(text),
        "links": ["http://www.rovinj.example.hr/projekt.htm"],
        "images": [picture("http://www.mzos.example.hr/slike/brod.jpg", role="inline")],
        "images_also": [[picture("http://www.mzos.example.hr/slike/brod.jpg")]],
    }


_UKRAINIAN = "http://www.mns.example.gov.ua/news/show.php?n=411"


@page(f"https://web.archive.org/web/20080301000000id_/{_UKRAINIAN}", encoding="windows-1251", country="UA")
def plain_capture_ukrainian() -> tuple[str, Gold]:
    title = "Рятувальники витягли трактор з-під криги"
    text = [
        "Ранком на Канівському водосховищі трактор провалився під кригу. Водій встиг вистрибнути.",
        "Водолази працювали на глибині шести метрів чотири години.",
    ]
    html = f"""<html><head><title>МНС України</title></head><body><table width="100%"><tr><td class="menu"><a href="/">Головна</a> :: <a href="/news/">Новини</a> :: <a href="http://www.kmu.example.gov.ua/">Уряд</a></td></tr><tr><td><table width="100%"><tr><td class="ndate">28 лютого 2008 р., 14:20</td></tr><tr><td class="ntitle">{title}</td></tr><tr><td class="ntext">{text[0]}<br />{text[1]}</td></tr></table></td></tr><tr><td class="menu">&copy; 2008 Прес-служба МНС. При використанні матеріалів посилання обов'язкове.</td></tr></table></body></html>"""
    return html, {
        "language": "uk",
        "language_also": [None],
        "title": title,
        "date": "2008-02-28T14:20+02:00",
        "body": text,
        "body_also": [[" ".join(text)]],
    }


@page("http://www.lrvk.example.lt/naujienos/index.php?n=2210", encoding="windows-1257")
def unclosed_cells_lithuanian() -> tuple[str, Gold]:
    title = "Vyriausybė skyrė lėšų Kuršių nerijos kopoms"
    text = [
        "Vyriausybė trečiadienį skyrė 400 tūkstančių litų kopų tvirtinimo darbams Kuršių nerijoje.",
        "Darbai prasidės balandį, kai nutirps įšalas. Juos atliks nacionalinio parko darbuotojai.",
    ]
    html = f"""<!-- pradzia --><TABLE WIDTH=760><TR><TD WIDTH=160 VALIGN=top><UL><LI><A HREF=/index.php>Pradžia</A><LI><A HREF=/naujienos/>Naujienos</A><LI><A HREF=/posedziai/>Posėdžiai</A></UL>
<TD VALIGN=top><!-- turinys --><FONT COLOR=#666666 SIZE=1>2003 m. kovo 21 d.</FONT><BR><FONT SIZE=4 COLOR=#880000>{title}</FONT><BR><BR>
<P ALIGN=justify>{text[0]}<P ALIGN=justify>{text[1]}<P ALIGN=right><I>Vyriausybės spaudos tarnyba</I><!-- /turinys -->
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>Gedimino pr. 11, Vilnius. Tel. 266 3711</TABLE><!-- pabaiga -->"""
    return html, {
        "language": "lt",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": [*text, "Vyriausybės spaudos tarnyba"],
        "body_also": [text],
        "authors": ANY,
    }

"""Pages of 1996 to 2004 made by hand or with an editor: FrontPage, Dreamweaver, Word, StarOffice; encodings hardly declared."""

from __future__ import annotations

from tests.world.building import Gold, file, page, picture, plains

KB = 1024


@page("http://www.mtigm.example.pl/komunikaty/1999/k0321.htm", encoding="windows-1250")
def frontpage_polish_undeclared() -> tuple[str, Gold]:
    title = "Zakończono przebudowę mostu w Wyszogrodzie"
    text = [
        "Minister transportu oddał w piątek do użytku nowy most przez Wisłę w Wyszogrodzie. Przeprawa zastąpiła drewniany most z okresu międzywojennego.",
        "Budowa trwała trzydzieści miesięcy i kosztowała 86 mln złotych. Środki pochodziły z budżetu państwa oraz z pożyczki Banku Światowego.",
        "Stary most zostanie rozebrany do końca roku, a jedno przęsło pozostanie jako pomnik techniki.",
    ]
    html = f"""<HTML>
<HEAD>
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 3.0">
<TITLE>Komunikaty</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF" BACKGROUND="../../tlo.gif" LINK="#000080" VLINK="#800080">
<CENTER><TABLE BORDER=0 WIDTH=640 CELLPADDING=0 CELLSPACING=0><TR><TD WIDTH=130 VALIGN=TOP BGCOLOR="#DDDDEE">
<TABLE BORDER=0 WIDTH=130><TR><TD><A HREF="../../index.htm"><IMG SRC="../../orzel.gif" WIDTH=90 HEIGHT=100 BORDER=0></A></TD></TR>
<TR><TD><FONT SIZE=2><A HREF="../../minister.htm">Minister</A></FONT></TD></TR><TR><TD><FONT SIZE=2><A HREF="../index.htm">Komunikaty</A></FONT></TD></TR><TR><TD><FONT SIZE=2><A HREF="../../prawo.htm">Akty prawne</A></FONT></TD></TR></TABLE>
</TD><TD WIDTH=10><IMG SRC="../../spacer.gif" WIDTH=10 HEIGHT=1></TD><TD WIDTH=500 VALIGN=TOP>
<TABLE BORDER=0 WIDTH="100%"><TR><TD ALIGN=RIGHT><FONT SIZE=2>Warszawa, 21 marca 1999 r.</FONT></TD></TR>
<TR><TD><TABLE BORDER=0 CELLPADDING=4><TR><TD><CENTER><B><FONT SIZE="+2" COLOR="#000080">{title}</FONT></B></CENTER>
<P ALIGN=JUSTIFY><FONT FACE="Arial CE">{text[0]}</FONT>
<P ALIGN=JUSTIFY><FONT FACE="Arial CE">{text[1]}</FONT>
<P ALIGN=JUSTIFY><FONT FACE="Arial CE">{text[2]}</FONT>
</TD></TR></TABLE></TD></TR>
<TR><TD ALIGN=CENTER><A HREF="index.htm"><IMG SRC="../../wstecz.gif" WIDTH=60 HEIGHT=20 BORDER=0 ALT="Powrót"></A></TD></TR></TABLE>
</TD></TR></TABLE></CENTER>
</BODY></HTML>"""
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "1999-03-21",
        "body": text,
    }


@page("http://www.mapam.example.ro/comunicate/c12022003.htm", encoding="windows-1250")
def word_romanian() -> tuple[str, Gold]:
    title = "Întâlnirea ministrului agriculturii cu asociaţiile de crescători de animale"
    text = [
        "Ministrul agriculturii a primit miercuri, la sediul ministerului, reprezentanţii a şapte asociaţii de crescători de animale din Transilvania şi Banat.",
        "Discuţiile au privit preţul laptelui la poarta fermei şi subvenţiile pentru anul în curs.",
        "La finalul întâlnirii s-a convenit formarea unui grup de lucru care se va reuni lunar.",
    ]
    html = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1250">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 9">
<link rel=File-List href="./c12022003_files/filelist.xml">
<title>MINISTERUL AGRICULTURII</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>secretariat</o:Author><o:Created>2003-02-13T07:12:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {{mso-style-parent:""; margin:0cm; font-size:12.0pt;}} --></style>
</head>
<body lang=RO style='tab-interval:36.0pt'>
<div class=Section1>
<p class=MsoNormal align=center style='text-align:center'><b><span lang=RO style='font-size:14.0pt'>MINISTERUL AGRICULTURII<o:p></o:p></span></b></p>
<p class=MsoNormal align=center style='text-align:center'><b><span lang=RO>BIROUL DE PRESĂ<o:p></o:p></span></b></p>
<p class=MsoNormal><span lang=RO><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></span></p>
<p class=MsoNormal align=right style='text-align:right'><span lang=RO>Bucureşti, 12 februarie 2003<o:p></o:p></span></p>
<p class=MsoNormal><span lang=RO>&nbsp;<o:p></o:p></span></p>
<p class=MsoNormal align=center style='text-align:center'><b style='mso-bidi-font-weight:normal'><span lang=RO style='font-size:16.0pt;mso-bidi-font-size:12.0pt'>{title}<o:p></o:p></span></b></p>
<p class=MsoNormal><span lang=RO>&nbsp;<o:p></o:p></span></p>
<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span lang=RO style='mso-ansi-language:RO'>{text[0]}<o:p></o:p></span></p>
<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span lang=RO style='mso-ansi-language:RO'>{text[1]}<o:p></o:p></span></p>
<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><span lang=RO style='mso-ansi-language:RO'>{text[2]}<o:p></o:p></span></p>
</div>
</body>
</html>"""
    return html, {"language": "ro", "title": title, "date": "2003-02-12", "body": text}


@page("http://www.lrp.example.de/presse/2001/pm0312.html", encoding="iso-8859-1")
def staroffice_german() -> tuple[str, Gold]:
    title = "Landrat weiht Radweg zwischen Prüm und Gerolstein ein"
    text = [
        "Der Landrat hat am Samstag den 18 Kilometer langen Radweg auf der alten Bahntrasse zwischen Prüm und Gerolstein eingeweiht.",
        "Das Land trug 70 Prozent der Kosten, den Rest bringen die Gemeinden entlang der Strecke auf.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">
<HTML>
<HEAD>
	<META HTTP-EQUIV="CONTENT-TYPE" CONTENT="text/html; charset=iso-8859-1">
	<TITLE></TITLE>
	<META NAME="GENERATOR" CONTENT="StarOffice/5.2 (Win32)">
	<META NAME="AUTHOR" CONTENT="Presse">
	<META NAME="CREATED" CONTENT="20010312;10240000">
	<META NAME="CHANGED" CONTENT="20010314;8050000">
</HEAD>
<BODY LANG="de-DE">
<P ALIGN=RIGHT STYLE="margin-bottom: 0cm"><FONT FACE="Arial, sans-serif"><FONT SIZE=2>Bitburg, den 12. M&auml;rz 2001</FONT></FONT></P>
<P STYLE="margin-bottom: 0cm"><BR>
</P>
<H1 ALIGN=CENTER><FONT FACE="Arial, sans-serif">{title}</FONT></H1>
<P STYLE="margin-bottom: 0cm"><FONT FACE="Arial, sans-serif"><FONT SIZE=3>{text[0]}</FONT></FONT></P>
<P STYLE="margin-bottom: 0cm"><BR>
</P>
<P STYLE="margin-bottom: 0cm"><FONT FACE="Arial, sans-serif"><FONT SIZE=3>{text[1]}</FONT></FONT></P>
<P STYLE="margin-bottom: 0cm"><BR>
</P>
<P STYLE="margin-bottom: 0cm"><FONT FACE="Arial, sans-serif"><FONT SIZE=2>Stand: 14.03.2001</FONT></FONT></P>
</BODY>
</HTML>"""
    return html, {
        "language": "de-DE",
        "title": title,
        "date": "2001-03-12",
        "date_modified": "2001-03-14",
        "body": text,
        "authors": [],
        "authors_also": [["Presse"]],
    }


@page("http://www.equipement.example.fr/presse/com0514.htm", encoding="iso-8859-1", content_type=None)
def content_frame_french() -> tuple[str, Gold]:
    title = "Sécurité des tunnels : un nouveau plan"
    text = [
        "Le ministre de l'équipement a présenté ce matin le plan d'action pour la sécurité dans les tunnels routiers, dans les Alpes et les Pyrénées.",
        "Quarante ouvrages de plus d'un kilomètre feront l'objet d'un diagnostic avant la fin de l'année.",
        "Les travaux seront financés à parts égales par l'Etat et les sociétés d'autoroutes.",
    ]
    html = f"""<base target="_top">
<body bgcolor=white text=black>
<font face="Verdana" size=1>Paris, le 14 mai 2001</font>
<center><h3>{title}</h3></center>
<hr width=50%>
<font face="Verdana" size=2>{text[0]}<p>
{text[1]}<p>
{text[2]}</font>
<hr>
<center><font size=1>[ <a href="som2001.htm" target="principal">Sommaire 2001</a> | <a href="../index.htm">Accueil</a> ]</font></center>"""
    return html, {
        "language": "fr",
        "language_also": [None],
        "title": title,
        "date": "2001-05-14",
        "body": text,
    }


@page("http://www.adm.tver.example.ru/news/n980615.html", encoding="koi8-r")
def no_head_russian_koi8() -> tuple[str, Gold]:
    title = "Губернатор встретился с сельскими учителями"
    text = [
        "Сегодня в администрации области прошла встреча губернатора с учителями сельских школ Бежецкого и Кашинского районов.",
        "Речь шла о ремонте школьных зданий и о задолженности по заработной плате, которую обещано погасить до первого сентября.",
        "Учителя передали губернатору предложения по снабжению школ учебниками.",
    ]
    html = f"""<title>{title}</title>
<h2>{title}</h2>
<i>15 июня 1998 года</i>
<p>{text[0]}
<p>{text[1]}
<p>{text[2]}
<p><a href="index.html">К списку новостей</a>"""
    return html, {
        "language": "ru",
        "language_also": [None],
        "title": title,
        "date": "1998-06-15",
        "body": text,
    }


@page("http://www.mfom.example.es/prensa/nota040604.htm", encoding="iso-8859-1")
def dreamweaver_spanish() -> tuple[str, Gold]:
    title = "Adjudicadas las obras del nuevo puerto de Langosteira"
    text = [
        "El Consejo de Ministros ha autorizado hoy la adjudicación de las obras del puerto exterior, con un plazo de ejecución de ocho años.",
        "El presupuesto asciende a 429 millones de euros, de los que la Unión Europea aporta 257.",
        "El dique de abrigo tendrá una longitud de 3.360 metros.",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><!-- InstanceBegin template="/Templates/nota.dwt" codeOutsideHTMLIsLocked="false" -->
<head>
<!-- InstanceBeginEditable name="doctitle" -->
<title>Ministerio de Fomento. Gabinete de prensa</title>
<!-- InstanceEndEditable -->
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript" type="text/JavaScript">
<!--
function MM_preloadImages() {{ var d=document; }}
//-->
</script>
<style type="text/css"><!-- .Estilo3 {{font-size: 18px; font-weight: bold; color: #003366}} .Estilo5 {{font-size: 10px}} --></style>
</head>
<body leftmargin="0" topmargin="0" onLoad="MM_preloadImages('../img/b_prensa_on.gif')">
<table width="750" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="3"><img src="../img/cabecera.jpg" width="750" height="70" border="0" usemap="#Map"></td></tr>
<tr><td width="150" valign="top" bgcolor="#E7EFF7"><table width="100%" border="0"><tr><td><img src="../img/spacer.gif" width="1" height="12"></td></tr><tr><td><a href="../index.htm">Inicio</a></td></tr><tr><td><a href="index.htm">Notas de prensa</a></td></tr><tr><td><a href="../agenda.htm">Agenda</a></td></tr></table></td>
<td width="15"><img src="../img/spacer.gif" width="15" height="1"></td>
<td width="585" valign="top"><!-- InstanceBeginEditable name="contenido" -->
<table width="100%" border="0" cellspacing="0" cellpadding="6"><tr><td class="Estilo5">Madrid, 4 de junio de 2004</td></tr><tr><td class="Estilo3">{title}</td></tr>
<tr><td><p align="justify">{text[0]}</p><p align="justify">{text[1]}</p><p align="justify">{text[2]}</p></td></tr></table>
<!-- InstanceEndEditable --></td></tr>
<tr><td colspan="3" align="center" class="Estilo5">Paseo de la Castellana, 67 - 28071 Madrid</td></tr></table>
<map name="Map"><area shape="rect" coords="2,2,90,60" href="../index.htm"></map>
</body><!-- InstanceEnd --></html>"""
    return html, {
        "language": "es",
        "language_also": [None],
        "title": title,
        "date": "2004-06-04",
        "body": text,
    }


@page("http://www.env.example.gov.uk/textonly/news/2003/030321a.htm", encoding="iso-8859-1")
def text_only_british() -> tuple[str, Gold]:
    title = "New grants for village halls announced"
    text = [
        "Village halls in England will be able to apply for grants of up to £50,000 from April, the Minister for Rural Affairs announced today.",
        "The money can be spent on repairs, on heating and on access for disabled people.",
        "The Minister said:",
        '"Halls are the hub of the village. For many people they are the only place to meet."',
    ]
    notes = [
        "The scheme replaces the Rural Halls Fund, which closed in December.",
        "Forms are available from rural community councils.",
    ]
    html = f"""<html><head><title>News release 112/03</title></head><body>
<p>[<a href="/textonly/index.htm">Home</a>] [<a href="/textonly/news/latest.htm">News</a>] [<a href="/textonly/search.htm">Search</a>] [<a href="/news/2003/030321a.htm">Graphics version</a>]</p>
<hr>
<p>News Release 112/03<br>Date: 21 March 2003</p>
<h2>{title.upper()}</h2>
<p>{text[0]}</p>
<p>{text[1]}</p>
<p>{text[2]}</p>
<p>{text[3]}</p>
<p><b>Notes for editors</b></p>
<ol><li>{notes[0]}<li>{notes[1]}</ol>
<p>Press enquiries 020 7238 5608; Public enquiries 08459 335577</p>
<hr>
<p>[<a href="#top">Top</a>] [<a href="/textonly/news/latest.htm">Back to news</a>]</p>
</body></html>"""
    contact = "Press enquiries 020 7238 5608; Public enquiries 08459 335577"
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title.upper(),
        "date": "2003-03-21",
        "body": [*text, "Notes for editors", *notes, contact],
        "body_also": [[*text, "Notes for editors", *notes]],
    }


@page("http://www.doi.example.gov/news/980402.html", encoding="iso-8859-1")
def preformatted_american() -> tuple[str, Gold]:
    title = "SECRETARY NAMES NEW PARK SUPERINTENDENT"
    text = [
        "The Secretary of the Interior today named Ellen Marsh superintendent of Granite Canyon National Park in western Wyoming.",
        "Marsh has worked for the Service for twenty-two years, most recently as chief ranger at Mesa Flats. She takes up her post on May 1.",
        '"Ellen knows these mountains and the people who live beneath them," the Secretary said.',
    ]
    lines = [
        "The Secretary of the Interior today named Ellen Marsh superintendent\nof Granite Canyon National Park in western Wyoming.",
        "Marsh has worked for the Service for twenty-two years, most recently\nas chief ranger at Mesa Flats. She takes up her post on May 1.",
        '"Ellen knows these mountains and the people who live beneath them,"\nthe Secretary said.',
    ]
    html = f"""<HTML><HEAD><TITLE>DOI News Release</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF">
<IMG SRC="/gifs/newsbar.gif" ALT="News Release Bar"><BR>
<B>FOR IMMEDIATE RELEASE:</B> April 2, 1998
<CENTER><H3>{title}</H3></CENTER>
<PRE>
{lines[0]}

{lines[1]}

{lines[2]}

                                -DOI-
</PRE>
<HR><A HREF="/news/">More news releases</A></BODY></HTML>"""
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "date": "1998-04-02",
        "body": text,
        "body_also": [[*text, "-DOI-"]],
    }


@page("http://www.moc.example.go.jp/press/h13/0321.html", encoding="shift_jis")
def japanese_sjis_undeclared() -> tuple[str, Gold]:
    title = "利根川下流の堤防補強工事について"
    text = [
        "国土整備省は、利根川下流部における堤防の補強工事を本年四月から実施することを決定しました。",
        "工事の延長は約十二キロメートルで、完成は平成十六年三月の予定です。",
        "工事期間中は、河川敷の一部で通行が制限されますので、ご理解とご協力をお願いします。",
    ]
    html = f"""<HTML><HEAD><TITLE>報道発表資料</TITLE></HEAD><BODY BGCOLOR="#ffffff">
<DIV ALIGN="RIGHT">平成13年3月21日<BR>国土整備省河川局</DIV>
<CENTER><FONT SIZE="+2"><B>{title}</B></FONT></CENTER><BR>
<BLOCKQUOTE>
　{text[0]}<BR>
　{text[1]}<BR>
　{text[2]}<BR>
</BLOCKQUOTE>
<HR>
<A HREF="index.html"><IMG SRC="/img/back.gif" BORDER=0 ALT="戻る"></A>
</BODY></HTML>"""
    return html, {
        "language": "ja",
        "language_also": [None],
        "title": title,
        "date": "2001-03-21",
        "body": text,
        "body_also": [[" ".join(text)], ["".join(text)]],
    }


@page("http://www.kensetsu.example.jp/kisha/20020910.html", encoding="euc-jp")
def japanese_euc_declared_as_sjis() -> tuple[str, Gold]:
    title = "県道の通行止めを解除しました"
    text = [
        "台風十五号の影響により通行止めとなっていた県道四十二号は、九月十日午前八時に全線で通行できるようになりました。",
        "なお、山側の斜面では引き続き監視を行っています。",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=x-sjis"><title>{title}</title></head>
<body><table width="600" border="0" align="center"><tr><td align="right">2002年9月10日</td></tr><tr><td align="center"><font size="5" color="#006633">{title}</font></td></tr>
<tr><td><p>{text[0]}</p><p>{text[1]}</p></td></tr><tr><td align="right">問い合わせ先：道路維持課　電話 024-521-7468</td></tr></table>
<center><a href="../index.html">トップページへ</a></center></body></html>"""
    contact = "問い合わせ先:道路維持課 電話 024-521-7468"
    return html, {
        "language": "ja",
        "language_also": [None],
        "title": title,
        "date": "2002-09-10",
        "body": [*text, "問い合わせ先：道路維持課 電話 024-521-7468"],
        "body_also": [text, [*text, contact]],
    }


@page("http://www.moea.example.gov.tw/news/show.asp?no=5512", encoding="big5")
def taiwanese_big5_republic_year() -> tuple[str, Gold]:
    title = "經濟部說明石油儲備情形"
    text = [
        "經濟部表示，目前國內石油儲備量足供一百二十天使用，民眾不必擔心供應問題。",
        "部長並指出，國際油價近日雖有波動，國內油價將維持穩定。",
        "能源委員會將每週公布儲備數量。",
    ]
    html = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=big5"><TITLE>經濟部新聞稿</TITLE></HEAD>
<BODY TOPMARGIN=0 BACKGROUND="/images/bg.gif"><TABLE WIDTH=560 BORDER=1 ALIGN=CENTER CELLPADDING=5>
<TR><TD WIDTH=80 BGCOLOR="#CCFFCC">標題</TD><TD><FONT COLOR="#0000FF">{title}</FONT></TD></TR>
<TR><TD BGCOLOR="#CCFFCC">發布日期</TD><TD>中華民國92年3月21日</TD></TR>
<TR><TD BGCOLOR="#CCFFCC">發布單位</TD><TD>能源委員會</TD></TR>
<TR><TD BGCOLOR="#CCFFCC">內容</TD><TD>{text[0]}<P>{text[1]}<P>{text[2]}</TD></TR>
</TABLE><P ALIGN=CENTER><A HREF="JavaScript:history.back()">回上頁</A></P></BODY></HTML>"""
    return html, {
        "language": "zh-tw",
        "language_also": ["zh", "zh-hant", None],
        "title": title,
        "date": "2003-03-21",
        "body": text,
    }


@page("http://www.agri.example.gov.cn/xw/detail.asp?id=20933", encoding="gb2312", content_type="text/html")
def chinese_asp_gb2312() -> tuple[str, Gold]:
    title = "全国春季农业生产会议在郑州召开"
    text = [
        "三月二十日，全国春季农业生产会议在河南省郑州市召开，各省区市农业厅局负责人参加了会议。",
        "会议要求各地抓好春耕备耕，确保种子、化肥和农药的供应。",
        "会议还对冬小麦田间管理作出了部署。",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>农业信息</title><style>td {{font-size:9pt}}</style></head>
<body leftmargin="0" topmargin="0"><table width="770" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td><img src="../images/top.jpg" width="770" height="90"></td></tr>
<tr><td height="24" bgcolor="#99CC66">您的位置：<a href="../index.asp">首页</a> &gt;&gt; <a href="index.asp">新闻</a> &gt;&gt; 国内要闻</td></tr>
<tr><td><table width="96%" align="center" border="0"><tr><td align="center" height="50"><font color="#FF0000" style="font-size:16pt"><b>{title}</b></font></td></tr>
<tr><td align="center" bgcolor="#EEEEEE">发布时间：2003-3-21 10:20:33　　来源：农业司　　点击数：215</td></tr>
<tr><td style="line-height:180%">　　{text[0]}<br>　　{text[1]}<br>　　{text[2]}</td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table></td></tr>
<tr><td align="center" bgcolor="#99CC66">版权所有 农业信息中心</td></tr></table></body></html>"""
    return html, {
        "language": "zh",
        "language_also": ["zh-cn", "zh-hans", None],
        "title": title,
        "date": "2003-03-21",
        "date_also": ["2003-03-21T10:20:33+08:00"],
        "body": text,
        "body_also": [[" ".join(text)]],
        "breadcrumbs": ["新闻", "国内要闻"],
        "breadcrumbs_also": [["新闻"]],
        "authors_also": [["农业司"]],
    }


@page("http://www.kum.example.hu/sajto/2002/0321.html", encoding="iso-8859-2")
def headline_as_picture_hungarian() -> tuple[str, Gold]:
    title = "Új konzulátus nyílt Kolozsváron"
    text = [
        "A külügyminiszter csütörtökön megnyitotta Magyarország új főkonzulátusát Kolozsváron, a Fő tér egyik felújított épületében.",
        "A hivatal naponta kétszáz ügyfelet tud fogadni, ezért az eddigi hosszú várakozás megszűnik.",
    ]
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{title}</title></head>
<body bgcolor="#ffffff"><table border=0 cellpadding=0 cellspacing=0 width=600><tr><td width=120 valign=top><img src="/kepek/cimer.gif" width=80 height=120 alt="címer"><br><a href="/">Nyitólap</a><br><a href="/sajto/">Sajtó</a></td>
<td valign=top><img src="/kepek/cimek/0321.gif" width=460 height=30 alt="{title}"><br><img src="/kepek/vonal.gif" width=460 height=2><br>
<font size=2>Budapest, 2002. március 21.</font><p>{text[0]}<p>{text[1]}<p><a href="/sajto/"><img src="/kepek/vissza.gif" border=0 width=20 height=20 alt="vissza"></a></td></tr></table></body></html>"""
    return html, {
        "language": "hu",
        "language_also": [None],
        "title": title,
        "date": "2002-03-21",
        "body": text,
    }


@page("http://www.tarim.example.gov.tr/basin/210303.asp", encoding="iso-8859-9")
def turkish_undeclared() -> tuple[str, Gold]:
    title = "Zeytin üreticisine ürün başına destek ödenecek"
    text = [
        "Tarım Bakanı, zeytin üreticilerine kilogram başına ödenecek desteğin önümüzdeki hafta çiftçilerin hesaplarına yatırılacağını açıkladı.",
        "Ödemeden Ege ve Marmara bölgelerinde yaklaşık yüz altmış bin üretici yararlanacak.",
        "Başvurular ilçe müdürlüklerine yapılacaktır.",
    ]
    html = f"""<HTML><HEAD><TITLE>Tarım Bakanlığı Basın Bürosu</TITLE></HEAD><BODY><TABLE WIDTH=100%><TR><TD ALIGN=center><FONT FACE="Arial Tur" SIZE=3><B>T.C.<BR>TARIM BAKANLIĞI<BR>Basın Bürosu</B></FONT></TD></TR>
<TR><TD><TABLE WIDTH=100%><TR><TD><FONT FACE="Arial Tur" SIZE=2>Sayı : 47</FONT></TD><TD ALIGN=right><FONT FACE="Arial Tur" SIZE=2>Tarih : 21/03/2003</FONT></TD></TR></TABLE></TD></TR>
<TR><TD ALIGN=center><FONT FACE="Arial Tur" SIZE=2><B><U>BASIN BÜLTENİ</U></B></FONT></TD></TR>
<TR><TD><P ALIGN=center><FONT FACE="Arial Tur" SIZE=4 COLOR=#990000><B>{title}</B></FONT></P>
<P ALIGN=justify><FONT FACE="Arial Tur" SIZE=2>{text[0]}</FONT></P><P ALIGN=justify><FONT FACE="Arial Tur" SIZE=2>{text[1]}</FONT></P><P ALIGN=justify><FONT FACE="Arial Tur" SIZE=2>{text[2]}</FONT></P></TD></TR></TABLE></BODY></HTML>"""
    return html, {
        "language": "tr",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": text,
    }


@page("http://www.ypepth.example.gr/deltia/210303.htm", encoding="iso-8859-7")
def greek_undeclared() -> tuple[str, Gold]:
    title = "Πρόγραμμα των πανελλαδικών εξετάσεων"
    text = [
        "Το Υπουργείο Παιδείας ανακοίνωσε σήμερα το πρόγραμμα των εξετάσεων της τρίτης τάξης του λυκείου.",
        "Οι εξετάσεις αρχίζουν την Πέμπτη 22 Μαΐου με το μάθημα της Νεοελληνικής Γλώσσας και τελειώνουν στις 14 Ιουνίου.",
    ]
    html = f"""<html><head><title>Νέα σελίδα 1</title><meta name="GENERATOR" content="Microsoft FrontPage 4.0"></head>
<body><p align="left"><b><font face="Arial Greek">ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ<br>ΥΠΟΥΡΓΕΙΟ ΠΑΙΔΕΙΑΣ<br>ΓΡΑΦΕΙΟ ΤΥΠΟΥ</font></b></p>
<p align="right"><font face="Arial Greek">Αθήνα, 21 Μαρτίου 2003</font></p>
<p align="center"><u><b><font face="Arial Greek">ΔΕΛΤΙΟ ΤΥΠΟΥ</font></b></u></p>
<p align="center"><b><font face="Arial Greek" size="4">{title}</font></b></p>
<p align="justify"><font face="Arial Greek">{text[0]}</font></p>
<p align="justify"><font face="Arial Greek">{text[1]}</font></p>
<p>&nbsp;</p></body></html>"""
    return html, {
        "language": "el",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": text,
    }


@page("http://www.vm.example.lv/zinas/210303.htm", encoding="windows-1257")
def latvian_title_beside_date() -> tuple[str, Gold]:
    title = "Ministrija sāk lauku ceļu remontu"
    text = [
        "Satiksmes ministrija šonedēļ sāk lauku ceļu remontu Vidzemē un Latgalē, kur pavasara plūdi nodarījuši lielus postījumus.",
        "Darbiem no valsts budžeta piešķirti divi miljoni latu.",
    ]
    html = f"""<html><head><title>Satiksmes ministrija</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1257"></head><body>
<table width="700"><tr><td colspan="2"><a href="/"><img src="/logo.gif" border="0" alt="Satiksmes ministrija"></a></td></tr>
<tr><td width="100" valign="top"><font size="1">2003. gada 21. martā</font></td><td valign="top"><font size="3" color="#660000"><b>{title}</b></font></td></tr>
<tr><td>&nbsp;</td><td><font size="2">{text[0]}<br><br>{text[1]}<br><br>Pielikums: <a href="celi.zip">celi.zip</a> (125 KB)</font></td></tr>
<tr><td colspan="2" align="center"><font size="1"><a href="/zinas/">Ziņas</a> | <a href="/arhivs/">Arhīvs</a> | <a href="mailto:info@vm.example.lv">Rakstiet mums</a></font></td></tr></table></body></html>"""
    url = "http://www.vm.example.lv/zinas/celi.zip"
    return html, {
        "language": "lv",
        "language_also": [None],
        "title": title,
        "date": "2003-03-21",
        "body": [*text, "Pielikums: celi.zip (125 KB)"],
        "body_also": [text],
        "links": [url],
        "links_also": [[]],
        "attachments": [file(url, "celi.zip", 125 * KB)],
    }


@page("http://www.mvr.example.mk/vesti/v0321.htm", encoding="windows-1251")
def macedonian_tables_wrong_meta() -> tuple[str, Gold]:
    title = "Полицијата откри складиште со оружје кај Тетово"
    text = [
        "Припадници на полицијата синоќа во планината над Тетово открија складиште со оружје и муниција.",
        "Пронајдени се четириесет пушки и шест илјади куршуми, соопшти Министерството за внатрешни работи.",
        "Истрагата продолжува.",
    ]
    html = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><TITLE>MVR</TITLE></HEAD>
<BODY><TABLE WIDTH=580 ALIGN=CENTER BORDER=0><TR><TD COLSPAN=2><IMG SRC="../sliki/glava.jpg" WIDTH=580 HEIGHT=66></TD></TR>
<TR><TD VALIGN=TOP><IMG SRC="../sliki/oruzje.jpg" WIDTH=180 HEIGHT=135 BORDER=1 ALT="Оружјето"><BR><FONT SIZE=1>Запленетото оружје</FONT></TD><TD VALIGN=TOP>
<B><FONT SIZE=4>{title}</FONT></B><BR><FONT SIZE=1 COLOR=GRAY>21.03.2002</FONT><P>{text[0]}</P><P>{text[1]}</P><P>{text[2]}</P></TD></TR></TABLE></BODY></HTML>"""
    return html, {
        "language": "mk",
        "language_also": [None],
        "title": title,
        "date": "2002-03-21",
        "body": text,
        "images": [picture("http://www.mvr.example.mk/sliki/oruzje.jpg", "Запленетото оружје")],
        "images_also": [
            [picture("http://www.mvr.example.mk/sliki/oruzje.jpg", "Запленетото оружје", role="inline")]
        ],
    }


@page("http://www.siseministeerium.example.ee/uudised/2001-03-21.html", encoding="iso-8859-1")
def estonian_definition_list() -> tuple[str, Gold]:
    title = "Piirivalve sai kolm uut kaatrit"
    text = [
        "Siseminister andis teisipäeval Tallinna sadamas piirivalvele üle kolm uut kaatrit, mis on ehitatud Soomes.",
        'Kaatrid hakkavad valvama Peipsi järve ja Narva jõe piiri. Igas kaatris teenib <A HREF="meeskond.html">neljaliikmeline meeskond</A>.',
    ]
    html = f"""<HTML><HEAD><TITLE>Siseministeerium: uudised</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
<A HREF="../index.html"><IMG SRC="../pildid/vapp.gif" ALIGN=LEFT BORDER=0 HEIGHT=60 WIDTH=50></A><B>SISEMINISTEERIUM</B><BR CLEAR=ALL><HR>
<DL><DT><B><FONT SIZE="+1">{title}</FONT></B> <I>(21. märts 2001)</I>
<DD><P>{text[0]}
<P>{text[1]}
</DL>
<HR><ADDRESS>Siseministeerium, Pikk 61, 15065 Tallinn</ADDRESS></BODY></HTML>"""
    return html, {
        "language": "et",
        "language_also": [None],
        "title": title,
        "date": "2001-03-21",
        "body": plains(text),
        "links": ["http://www.siseministeerium.example.ee/uudised/meeskond.html"],
    }

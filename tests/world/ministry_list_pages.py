"""Lists of news of ministries and towns on systems of their own, of the years 2005 to 2022."""

from __future__ import annotations

from tests.world.building import Gold, page
from tests.world.listing_pages import listing


@page("https://www.moesd.example.gov.ge/ge/mediacentri/siakhleebi")
def georgian_cards() -> tuple[str, Gold]:
    base = "https://www.moesd.example.gov.ge"
    entries = [
        ("/ge/mediacentri/siakhleebi/3312", "ქუთაისში ახალი საწარმო გაიხსნა", "15 ივნისი, 2022"),
        ("/ge/mediacentri/siakhleebi/3311", "მინისტრი ბიზნესის წარმომადგენლებს შეხვდა", "14 ივნისი, 2022"),
        ("/ge/mediacentri/siakhleebi/3310", "ტურიზმის სტატისტიკა გამოქვეყნდა", "13 ივნისი, 2022"),
        ("/ge/mediacentri/siakhleebi/3309", "ახალი გზა მესტიაში", "10 ივნისი, 2022"),
    ]
    cards = "".join(
        f'<div class="col"><a class="card-n" href="{path}"><div class="ph" style="background-image:url(/uploads/{n}.jpg)"></div><div class="dt">{date}</div><div class="nm">{title}</div><div class="tx">მინისტრმა ამის შესახებ დღეს გამართულ ბრიფინგზე განაცხადა და დეტალები წარადგინა.</div></a></div>'
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>სიახლეები - ეკონომიკის სამინისტრო</title></head><body><header class="hd"><a class="logo" href="/ge"><img src="/img/logo-ge.svg"></a><ul class="hd-nav"><li><a href="/ge/saministro">სამინისტრო</a></li><li><a href="/ge/mediacentri">მედია ცენტრი</a></li></ul></header><div class="wrap inner"><h1 class="pt">სიახლეები</h1><div class="grid">{cards}</div><div class="pgn"><a class="act" href="#">1</a><a href="/ge/mediacentri/siakhleebi?page=2">2</a><a href="/ge/mediacentri/siakhleebi?page=3">3</a><a href="/ge/mediacentri/siakhleebi?page=2">შემდეგი</a></div></div><footer><p>© 2022</p></footer></body></html>"""
    return html, listing(base, entries, f"{base}/ge/mediacentri/siakhleebi?page=2")


@page("https://www.mhlw.example.go.jp/stf/new-info/index.html")
def japanese_definition_list() -> tuple[str, Gold]:
    base = "https://www.mhlw.example.go.jp"
    entries = [
        ("/stf/newpage_25501.html", "令和4年3月の有効求人倍率を公表します", "2022年4月28日"),
        ("/stf/newpage_25488.html", "食中毒予防月間の実施について", "2022年4月27日"),
        ("/stf/newpage_25470.html", "介護人材確保の取組事例集を作成しました", "2022年4月26日"),
        ("/stf/newpage_25459.html", "労働災害発生状況の速報値", "2022年4月25日"),
        ("/stf/newpage_25440.html", "医薬品の承認について", "2022年4月22日"),
    ]
    rows = "".join(
        f'<dt class="m-listNews__date">{date}</dt><dd><span class="ico">発表</span><a href="{path}">{title}</a></dd>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>新着情報 | 厚生労働省</title></head><body><div id="header"><a href="/"><img src="/logo.png" alt="厚生労働省"></a><ul><li><a href="/theme/">テーマ別に探す</a></li><li><a href="/stf/houdou/">報道・広報</a></li></ul></div><div id="path"><a href="/">ホーム</a> &gt; 新着情報</div><div id="contents"><h1>新着情報</h1><p>最近発表した情報の一覧です。</p><dl class="m-listNews">{rows}</dl><p class="more"><a href="/stf/new-info/202203.html">先月分を見る</a></p></div><div id="footer">東京都千代田区霞が関1-2-2</div></body></html>"""
    gold = listing(base, entries)
    gold["next_url_also"] = [f"{base}/stf/new-info/202203.html"]
    return html, gold


@page("http://www.interno.example.it/salastampa/comunicati/elenchi/elenco.jsp?anno=2005")
def italian_jsp_table() -> tuple[str, Gold]:
    base = "http://www.interno.example.it"
    entries = [
        ("/salastampa/comunicati/pagina.jsp?id=1208", "Sbarchi, riunito il comitato nazionale", "16.12.2005"),
        (
            "/salastampa/comunicati/pagina.jsp?id=1204",
            "Il ministro riceve il prefetto di Trapani",
            "14.12.2005",
        ),
        ("/salastampa/comunicati/pagina.jsp?id=1199", "Sicurezza negli stadi: le nuove misure", "07.12.2005"),
        ("/salastampa/comunicati/pagina.jsp?id=1193", "Vigili del fuoco, 500 assunzioni", "01.12.2005"),
    ]
    rows = "".join(
        f'<tr><td class="data" width="80">{date}</td><td><a class="link" href="{path}">{title}</a><br><span class="sotto">Roma, Viminale</span></td></tr>'
        for path, title, date in entries
    )
    html = f"""<html><head><title>Ministero dell'Interno - Comunicati</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table width="760"><tr><td colspan="2"><a href="/"><img src="/img/testata.gif" alt="Ministero dell'Interno"></a></td></tr><tr><td width="150" valign="top"><a href="/ministero.jsp">Il Ministero</a><br><a href="/salastampa.jsp">Sala stampa</a></td><td valign="top"><p class="titolo"><b>Comunicati stampa 2005</b></p><table width="100%" class="elenco">{rows}</table><p align="center">pagina 1 di 9 <a href="/salastampa/comunicati/elenchi/elenco.jsp?anno=2005&amp;pag=2">successiva &gt;&gt;</a></p></td></tr></table></body></html>"""
    return html, listing(base, entries, f"{base}/salastampa/comunicati/elenchi/elenco.jsp?anno=2005&pag=2")


@page("https://prensa.example.gob.cl/prontus_prensa/site/edic/base/port/noticias.html")
def prontus_front_of_news() -> tuple[str, Gold]:
    base = "https://prensa.example.gob.cl"
    entries = [
        (f"/prontus_prensa/site/artic/{day}/pags/{day}{n}.html", title, f"{day[6:]}/{day[4:6]}/{day[:4]}")
        for day, n, title in [
            ("20120417", "153012", "Gobierno inaugura hospital de Puerto Aysén"),
            ("20120416", "110000", "Ministra entrega becas en Temuco"),
            ("20120413", "174455", "Presidente promulga ley de donaciones"),
            ("20120412", "091501", "Nuevo puente unirá Chiloé y el continente"),
        ]
    ]
    rows = "".join(
        f'<div class="destacado"><div class="foto"><a href="{path}"><img src="{path.replace("pags", "imag").replace(".html", ".jpg")}" width="140" height="95" alt="{title}" /></a></div><div class="fecha">{date}</div><div class="tit"><a href="{path}">{title}</a></div><div class="baj">La autoridad destacó el trabajo conjunto de los ministerios para lograr este avance.</div></div>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"/><title>Noticias - Prensa</title></head><body><div id="HEADER"><a href="/"><img src="/prontus_prensa/imag/logo.gif" alt="Prensa"/></a><ul class="menu"><li><a href="/prontus_prensa/site/edic/base/port/noticias.html">Noticias</a></li><li><a href="/prontus_prensa/site/edic/base/port/discursos.html">Discursos</a></li></ul></div><div id="CONT"><h2 class="seccion">Noticias</h2>{rows}<div class="paginas"><span class="actual">1</span> <a href="/prontus_prensa/site/tax/port/all/taxport_1___2.html">2</a> <a href="/prontus_prensa/site/tax/port/all/taxport_1___2.html">Siguiente »</a></div></div><div id="FOOTER">Palacio de La Moneda</div></body></html>"""
    return html, listing(base, entries, f"{base}/prontus_prensa/site/tax/port/all/taxport_1___2.html")


@page("https://www.millbrook.example.gov/CivicAlerts.aspx")
def civicplus_news_flash() -> tuple[str, Gold]:
    base = "https://www.millbrook.example.gov"
    entries = [
        ("/CivicAlerts.aspx?AID=413", "Library hours change", "October 3, 2022"),
        ("/CivicAlerts.aspx?AID=412", "Leaf collection begins October 17", "September 28, 2022"),
        ("/CivicAlerts.aspx?AID=411", "Council approves park budget", "September 21, 2022"),
        ("/CivicAlerts.aspx?AID=398", "Water main work on Elm Street", "August 30, 2022"),
    ]
    rows = "".join(
        f'<div class="item"><h3><a href="{path}">{title}</a></h3><div class="intro"><p>The City of Millbrook informs its residents about what changes in the coming weeks.</p></div><a class="more" href="{path}">Read on...</a><div class="date">Posted on: {date}</div></div>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>News Flash • Millbrook • CivicEngage</title></head><body><header class="siteHeader"><a href="/27/Home"><img src="/logo.png" alt="Millbrook Homepage"></a><nav id="mainNav"><ol class="topMenu"><li><a href="/31/Government">Government</a></li><li><a href="/35/Residents">Residents</a></li></ol></nav></header><main id="page"><h1 id="versionHeadLine">News Flash</h1><form><label for="s">Search All News</label><input id="s"><button>Search</button></form><div id="CA_pageContent"><h2 class="category">Home</h2>{rows}</div><div class="archive"><a href="/CivicAlerts.aspx?ARC=L">View archived news</a></div></main><footer><p>1 Main Street, Millbrook</p></footer></body></html>"""
    gold = listing(base, entries)
    gold["next_url_also"] = [f"{base}/CivicAlerts.aspx?ARC=L"]
    return html, gold


@page("https://www.oberwilen.example.ch/aktuellesinformationen")
def iweb_table_of_news() -> tuple[str, Gold]:
    base = "https://www.oberwilen.example.ch"
    entries = [
        ("/aktuellesinformationen/1284511", "Sperrung der Dorfstrasse vom 7. bis 18. Juni", "27.05.2021"),
        ("/aktuellesinformationen/1283202", "Gemeindeversammlung: alle Anträge angenommen", "19.05.2021"),
        ("/aktuellesinformationen/1279911", "Neuer Spielplatz beim Schulhaus", "04.05.2021"),
        ("/aktuellesinformationen/1275000", "Papiersammlung verschoben", "21.04.2021"),
    ]
    rows = "".join(
        f'<tr><td data-order="{n}">{date}</td><td><a href="{path}">{title}</a></td></tr>'
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="de-CH"><head><meta charset="utf-8"><title>Gemeinde Oberwilen - Neuigkeiten</title></head><body class="icms"><div id="top"><a href="/" class="logo"><img src="/logo.png" alt="Gemeinde Oberwilen"></a><ul><li><a href="/politik">Politik</a></li><li><a href="/aktuellesinformationen">Aktuelles</a></li></ul></div><div id="content"><h1 class="contentTitle">Neuigkeiten</h1><div class="icms-dt-wrapper"><table class="icms-dt table" id="icmsTable-213"><thead><tr><th>Datum</th><th>Titel</th></tr></thead><tbody>{rows}</tbody></table></div></div><div id="footer"><p>© 2021</p></div></body></html>"""
    return html, listing(base, entries)


@page("https://www.moei.example.gov.ae/ar/media-centre/news.aspx")
def emirati_list_arabic() -> tuple[str, Gold]:
    base = "https://www.moei.example.gov.ae"
    entries = [
        (
            "/ar/media-centre/news/12/5/2022/solar-plan.aspx",
            "الوزارة تطلق خطة جديدة للطاقة الشمسية",
            "12 مايو 2022",
        ),
        (
            "/ar/media-centre/news/10/5/2022/housing.aspx",
            "تسليم 400 مسكن للمواطنين في رأس الخيمة",
            "10 مايو 2022",
        ),
        ("/ar/media-centre/news/27/4/2022/ports.aspx", "تحديث تشريعات النقل البحري", "27 أبريل 2022"),
        ("/ar/media-centre/news/21/4/2022/roads.aspx", "افتتاح طريق الفجيرة الجديد", "21 أبريل 2022"),
    ]
    rows = "".join(
        f'<li><div class="news-item"><div class="d">{date}</div><a href="{path}"><h3>{title}</h3></a><p>أكدت الوزارة حرصها على تنفيذ المشاريع وفق أفضل المعايير العالمية.</p></div></li>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="ar-AE" dir="rtl"><head><meta charset="utf-8"/><title>الأخبار - وزارة الطاقة والبنية التحتية</title></head><body class="rtl"><header id="header"><a href="/ar/"><img src="/-/media/logo.svg" alt="الشعار"/></a><nav><ul><li><a href="/ar/about-ministry">عن الوزارة</a></li><li><a href="/ar/media-centre">المركز الإعلامي</a></li></ul></nav></header><section class="inner-banner"><h1>الأخبار</h1></section><section><div class="container"><ul class="news-list">{rows}</ul><ul class="pagination"><li class="active"><a>١</a></li><li><a href="/ar/media-centre/news.aspx?pagenumber=2">٢</a></li><li><a href="/ar/media-centre/news.aspx?pagenumber=2">التالي</a></li></ul></div></section><footer><p>جميع الحقوق محفوظة</p></footer></body></html>"""
    return html, listing(base, entries, f"{base}/ar/media-centre/news.aspx?pagenumber=2")


@page("https://www.health.example.gov.ng/index.php/press-releases")
def joomla_category_table_nigerian() -> tuple[str, Gold]:
    base = "https://www.health.example.gov.ng"
    entries = [
        (
            "/index.php/press-releases/412-polio",
            "Minister flags off polio campaign in Sokoto",
            "21 June 2019",
        ),
        ("/index.php/press-releases/409-lassa", "Lassa fever: cases down for third month", "14 June 2019"),
        ("/index.php/press-releases/405-nurses", "Council inducts 300 nurses", "06 June 2019"),
        ("/index.php/press-releases/401-budget", "Primary care fund released to states", "29 May 2019"),
    ]
    rows = "".join(
        f'<tr class="cat-list-row{n % 2}"><td headers="categorylist_header_title" class="list-title"><a href="{path}">{title}</a></td><td headers="categorylist_header_date" class="list-date small">{date}</td><td headers="categorylist_header_author" class="list-author">Written by Press Unit</td><td headers="categorylist_header_hits" class="list-hits"><span class="badge badge-info">Hits: {900 - n}</span></td></tr>'
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="en-gb" dir="ltr"><head><meta charset="utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>Press Releases</title></head><body class="site com_content view-category"><header><a href="/"><img src="/images/coat.png" alt="Federal Ministry of Health"/></a><ul class="nav menu"><li><a href="/index.php/about">About</a></li><li class="active"><a href="/index.php/press-releases">Press Releases</a></li></ul></header><main id="content"><div class="category-list"><h1>Press Releases</h1><div class="content-category"><form action="/index.php/press-releases" method="post" name="adminForm"><fieldset class="filters"><label>Title Filter</label><input type="text"/><select><option>5</option><option>10</option></select></fieldset><table class="category table table-striped"><thead><tr><th id="categorylist_header_title"><a href="#" onclick="sort()">Title</a></th><th>Published Date</th><th>Author</th><th>Hits</th></tr></thead><tbody>{rows}</tbody></table><div class="pagination"><p class="counter pull-right">Page 1 of 11</p><ul class="pagination-list"><li><a class="pagenav" title="2" href="/index.php/press-releases?start=4">2</a></li><li><a class="pagenav" title="Next" href="/index.php/press-releases?start=4"><span class="icon-next"></span></a></li></ul></div></form></div></div></main><footer><p>Federal Secretariat, Abuja</p></footer></body></html>"""
    return html, listing(base, entries, f"{base}/index.php/press-releases?start=4")

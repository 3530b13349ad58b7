"""News pages of offices of central and eastern Europe, of the years 2005 to 2024, in the encodings of their time."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture

KB, MB = 1024, 1024 * 1024


@page(
    "https://www.vlada.example.cz/cz/media-centrum/aktualne/vlada-schvalila-podporu-lazni-181234/",
    country="CZ",
)
def czech_government() -> tuple[str, Gold]:
    title = "Vláda schválila podporu lázeňství"
    text = [
        "Vláda na svém jednání v pondělí 11. května 2020 schválila program na podporu lázní ve výši jedné miliardy korun.",
        "Lidé budou moci využít poukazy v hodnotě čtyř tisíc korun. Program potrvá do konce roku.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="cs"><head><meta charset="utf-8"><title>{title} | Vláda ČR</title><meta name="description" content="{title}"><link rel="stylesheet" href="/assets/css/screen.css"></head>
<body><div id="accessibility"><a href="#content" accesskey="1">Přejít na obsah</a></div><div id="header"><p id="logo"><a href="/">Vláda České republiky</a></p><ul id="menu"><li><a href="/cz/vlada/">Vláda</a></li><li class="act"><a href="/cz/media-centrum/">Média centrum</a></li></ul></div>
<p id="path"><span>Nacházíte se:</span> <a href="/">Úvod</a> &gt; <a href="/cz/media-centrum/">Média centrum</a> &gt; <a href="/cz/media-centrum/aktualne/">Aktuálně</a></p>
<div id="content"><p class="date">11. 5. 2020 16:42</p><h1>{title}</h1>
<div class="detail"><div class="img-right"><a href="/assets/media-centrum/aktualne/lazne.jpg" rel="lightbox" title="Lázeňská kolonáda, 9. května 2020."><img src="/assets/media-centrum/aktualne/lazne_ikona.jpg" alt="Lázeňská kolonáda, 9. května 2020."></a><p>Lázeňská kolonáda, 9. května 2020. <span>Zdroj: Úřad vlády</span></p></div>
{paragraphs(text)}</div><div class="files"><h2>Přílohy</h2><ul><li class="pdf"><a href="/assets/media-centrum/aktualne/program.pdf">Program COVID – Lázně</a> [PDF, 312 kB]</li></ul></div>
<p class="tools"><a href="javascript:window.print()">Vytisknout</a> <a href="mailto:?subject=x">Poslat e-mailem</a></p></div>
<div id="right"><h2>Související</h2><ul><li><a href="/cz/x/">Tisková konference po jednání vlády</a></li></ul></div><div id="footer"><p>© 2009–2020 Úřad vlády ČR</p></div></body></html>"""
    base = "https://www.vlada.example.cz/assets/media-centrum/aktualne"
    return html, {
        "language": "cs",
        "title": title,
        "date": "2020-05-11T16:42+02:00",
        "body": text,
        "images": [picture(f"{base}/lazne.jpg", "Lázeňská kolonáda, 9. května 2020.", "Úřad vlády")],
        "attachments": [file(f"{base}/program.pdf", "Program COVID – Lázně", 312 * KB)],
        "breadcrumbs": ["Média centrum", "Aktuálně"],
    }


@page(
    "http://www.mvcr.example.cz/clanek/policie-ma-nove-cluny.aspx",
    encoding="windows-1250",
    content_type="text/html; charset=windows-1250",
)
def czech_interior_ministry_cp1250() -> tuple[str, Gold]:
    title = "Policie má nové čluny"
    lead = "Poříční oddělení dostala dvanáct člunů za 28 milionů korun."
    text = [
        "Ministr vnitra dnes v Praze předal policistům poříčních oddělení dvanáct nových člunů.",
        "Čluny budou sloužit na Orlíku, Lipně a na Brněnské přehradě.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250" /><title>{title} - Ministerstvo vnitra České republiky</title></head>
<body><div class="hide"><a href="#obsah">Přejdi na obsah</a></div><div id="hlavicka"><h2><a href="/">Ministerstvo vnitra České republiky</a></h2></div><div id="menu"><h3 class="hide">Menu</h3><ul><li><a href="/onas.aspx">O nás</a></li><li><a href="/zpravy.aspx">Zpravodajství</a></li></ul></div>
<div id="navigace"><a href="/">Úvodní strana</a> &raquo; <a href="/zpravy.aspx">Zpravodajství</a></div>
<div id="obsah"><div id="text-obsah"><h1>{title}</h1><h2 class="perex">{lead}</h2>{paragraphs(text)}
<div class="galerie"><h3>Fotogalerie</h3><ul class="foto"><li><a href="/soubor/clun-1-jpg.aspx" title="Nové čluny na Vltavě"><img src="/soubor/clun-1-nahled-jpg.aspx" alt="Nové čluny na Vltavě" /></a></li><li><a href="/soubor/clun-2-jpg.aspx" title="Ministr za kormidlem"><img src="/soubor/clun-2-nahled-jpg.aspx" alt="Ministr za kormidlem" /></a></li></ul></div>
<p class="autor">Odbor tisku a public relations, 14. června 2012</p></div>
<div id="nastroje"><ul><li><a href="#">vytisknout</a></li><li><a href="#">e-mailem</a></li></ul></div></div><div id="zapati">© 2012 Ministerstvo vnitra České republiky</div></body></html>"""
    base = "http://www.mvcr.example.cz/soubor"
    return html, {
        "language": "cs",
        "title": title,
        "lead": lead,
        "date": "2012-06-14",
        "body": text,
        "gallery": [
            picture(f"{base}/clun-1-jpg.aspx", "Nové čluny na Vltavě"),
            picture(f"{base}/clun-2-jpg.aspx", "Ministr za kormidlem"),
        ],
        "authors": ANY,
        "breadcrumbs": ["Zpravodajství"],
    }


@page("https://www.minv.example.sk/?tlacove-spravy&sprava=cvicenie-zachranarov-pod-tatrami")
def slovak_interior_ministry() -> tuple[str, Gold]:
    title = "Cvičenie záchranárov pod Tatrami preverilo spoluprácu zložiek"
    text = [
        "Viac ako dvesto hasičov, policajtov a záchranárov nacvičovalo zásah pri lesnom požiari.",
        "Cvičenie sa konalo v okolí Podbanského a trvalo dva dni.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="sk"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{title}, Ministerstvo vnútra SR - Tlačové správy</title></head>
<body><div id="bnk"><div id="top"><a href="/"><img src="/swift_data/source/img/mvsr.gif" alt="Ministerstvo vnútra SR" /></a></div><div id="lave-menu"><ul><li><a href="?ministerstvo-vnutra">Ministerstvo</a></li><li><a href="?tlacove-spravy">Tlačové správy</a></li></ul></div>
<div id="stred"><div class="drobky"><a href="/">Úvodná stránka</a> / <a href="?tlacove-spravy">Tlačové správy</a></div>
<div class="article"><h1>{title}</h1><p class="small">05. 10. 2018</p>{paragraphs(text, 'style="text-align: justify;"')}
<p style="text-align: right;"><em>Zdroj: tlačový odbor KMV SR</em></p>
<table class="fotky" border="0"><tr><td align="center"><a href="/swift_data/source/foto/c1.jpg" onclick="return hs.expand(this)"><img src="/swift_data/source/foto/c1_m.jpg" alt="" /></a><br />Zásah vrtuľníka</td><td align="center"><a href="/swift_data/source/foto/c2.jpg" onclick="return hs.expand(this)"><img src="/swift_data/source/foto/c2_m.jpg" alt="" /></a><br />Veliteľ zásahu</td></tr></table>
</div><div class="tlac"><a href="javascript:print()">Tlačiť</a></div></div><div id="pata">Ministerstvo vnútra SR, Pribinova 2, Bratislava</div></div></body></html>"""
    base = "https://www.minv.example.sk/swift_data/source/foto"
    source = "Zdroj: tlačový odbor KMV SR"
    return html, {
        "language": "sk",
        "title": title,
        "date": "2018-10-05",
        "body": [*text, source],
        "body_also": [text],
        "gallery": [
            picture(f"{base}/c1.jpg", "Zásah vrtuľníka"),
            picture(f"{base}/c2.jpg", "Veliteľ zásahu"),
        ],
        "authors": ANY,
        "breadcrumbs": ["Tlačové správy"],
    }


@page(
    "http://www.kormany.example.hu/hu/nemzetgazdasagi-miniszterium/hirek/uj-kikoto-epul-bajan", country="HU"
)
def hungarian_portal_2014() -> tuple[str, Gold]:
    title = "Új kikötő épül Baján"
    lead = "A beruházás 3,2 milliárd forintból valósul meg, és száz új munkahelyet teremt."
    text = [
        "A miniszter a beruházás alapkövének letételekor elmondta: a Duna a térség legfontosabb közlekedési útja.",
        "A kikötőt 2016 végéig építik fel.",
        "(Nemzetgazdasági Minisztérium)",
    ]
    html = f"""<!DOCTYPE html>
<html lang="hu"><head><meta charset="utf-8" /><title>Kormányzat - Nemzetgazdasági Minisztérium - Hírek</title><meta name="description" content="{lead}" /></head>
<body class="ministry"><div id="page"><div id="header"><h1><a href="/hu">Magyarország Kormánya</a></h1><ul class="ministries"><li><a href="/hu/nemzetgazdasagi-miniszterium">Nemzetgazdasági Minisztérium</a></li></ul></div>
<div class="crumbs"><a href="/hu">Kezdőlap</a> &gt; <a href="/hu/nemzetgazdasagi-miniszterium">Nemzetgazdasági Minisztérium</a> &gt; <a href="/hu/nemzetgazdasagi-miniszterium/hirek">Hírek</a></div>
<div id="main"><div class="article"><h2>{title}</h2><div class="article-meta"><span class="date">2014. március 12. 10:15</span><span class="source">Forrás: <a href="/hu/nemzetgazdasagi-miniszterium">Nemzetgazdasági Minisztérium</a></span></div>
<div class="article-image"><img src="/download/5/aa/kikoto.jpg" alt="" /><p class="title">A miniszter az alapkőletételen (fotó: Varga Zsolt)</p></div>
<p class="lead">{lead}</p><div class="article-content">{paragraphs(text)}</div>
<div class="galleries"><h3>Képgaléria</h3><a class="gallery" href="/hu/galeria/kikoto"><img src="/download/5/ab/thumb.jpg" alt="" /> 12 kép</a></div>
<div class="tags"><span>Címkék:</span> <a href="/hu/cimke/duna">Duna</a>, <a href="/hu/cimke/hajozas">hajózás</a></div></div>
<div class="sidebar"><h3>Legfrissebb hírek</h3><ul><li><span>2014. március 11.</span> <a href="/hu/x">Nőtt az export</a></li></ul></div></div><div id="footer"><p>© Miniszterelnökség</p></div></div></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "lead": lead,
        "date": "2014-03-12T10:15+01:00",
        "body": text,
        "body_also": [text[:-1]],
        "images": [
            picture(
                "http://www.kormany.example.hu/download/5/aa/kikoto.jpg",
                "A miniszter az alapkőletételen",
                "Varga Zsolt",
            )
        ],
        # a door to a gallery of its own
        "gallery_also": [[picture("http://www.kormany.example.hu/download/5/ab/thumb.jpg")]],
        "authors": ANY,
        "tags": ["Duna", "hajózás"],
        "breadcrumbs": ["Nemzetgazdasági Minisztérium", "Hírek"],
    }


@page("https://www.kmu.example.gov.ua/news/uriad-vidkriv-novij-punkt-propusku", country="UA")
def ukrainian_cabinet() -> tuple[str, Gold]:
    title = "Уряд відкрив новий пункт пропуску на кордоні з Молдовою"
    text = [
        "Кабінет Міністрів ухвалив рішення про відкриття пункту пропуску «Ямпіль — Косеуць».",
        "«Міст через Дністер скоротить дорогу на 130 кілометрів», — зазначив Прем’єр-міністр.",
    ]
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title} | Кабінет Міністрів України</title>
{metas({"description": text[0], "og:title": title, "og:type": "article", "og:site_name": "Кабінет Міністрів України"})}</head>
<body><header><div class="a11y"><a href="#">Людям із порушенням зору</a></div><a class="logo" href="/"><span>Урядовий портал</span></a><nav class="main-menu"><ul><li><a href="/uryad-ta-organi-vladi">Уряд</a></li><li><a href="/news">Новини</a></li></ul></nav></header>
<main><div class="container"><ul class="breadcrumb"><li><a href="/">Головна</a></li><li><a href="/news">Новини</a></li></ul>
<div class="page_title"><h1 class="h2 text--c1">{title}</h1></div><div class="article_info"><span class="article_info__author">Департамент комунікацій</span>, <span class="article_info__date">опубліковано 12 березня 2021 року о 10:15</span></div>
<div class="tags"><a href="/tag/kordon">кордон</a><a href="/tag/infrastruktura">інфраструктура</a></div>
<div class="editor"><p><img src="/storage/app/uploads/public/604/b2/most.jpg" alt=""></p>{paragraphs(text)}<p>&nbsp;</p></div>
<div class="social"><span>Поширити:</span><a href="#">Facebook</a></div></div>
<section class="other-news"><h2>Інші новини</h2><div class="item"><span>сьогодні 09:00</span> <a href="/news/x">Про ціни на пальне</a></div></section></main>
<footer><p>Весь контент доступний за ліцензією Creative Commons Attribution 4.0 International license</p></footer></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2021-03-12T10:15+02:00",
        "body": text,
        "images": [
            picture(
                "https://www.kmu.example.gov.ua/storage/app/uploads/public/604/b2/most.jpg", role="inline"
            )
        ],
        "images_also": [
            [picture("https://www.kmu.example.gov.ua/storage/app/uploads/public/604/b2/most.jpg")]
        ],
        "tags": ["кордон", "інфраструктура"],
        "authors": ANY,
        "breadcrumbs": ["Новини"],
    }


@page("http://government.example.ru/news/41234/")
def russian_government_reader() -> tuple[str, Gold]:
    title = "О выделении средств на ремонт сельских школ"
    lead = "Распоряжение от 10 марта 2021 года № 560-р"
    text = [
        "Правительство направит 5 млрд рублей на ремонт 240 сельских школ в 36 регионах.",
        "Средства пойдут на замену окон, кровли и отопления.",
    ]
    html = f"""<!DOCTYPE html><html lang="ru" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"/><title>{title} - Новости - Правительство</title><meta property="og:title" content="{title}"/><meta property="og:type" content="article"/></head>
<body><div class="wrapper"><header class="header"><a class="header_logo" href="/">Правительство</a><nav><ul><li><a href="/news/">Новости</a></li><li><a href="/docs/">Документы</a></li></ul></nav></header>
<div class="layout reader"><article class="reader_article"><div class="reader_article_dateline"><span class="reader_article_dateline__date">12 марта 2021</span> <span class="reader_article_dateline__time">10:15</span></div><div class="reader_article_tags"><a href="/rugovclassifier/5/">Образование</a> <a href="/rugovclassifier/6/">Село</a></div>
<h3 class="reader_article_headline">{title}</h3><p class="reader_article_lead">{lead}</p><div class="reader_article_body">{paragraphs(text)}</div>
<div class="reader_article_docs"><h4>Документы</h4><ul><li><a class="entry__link" href="http://static.government.example.ru/media/files/abc.pdf">Распоряжение от 10 марта 2021 года № 560-р</a> <span class="entry__meta">PDF 132 Кб</span></li></ul></div></article>
<div class="reader_side"><h4>Ещё новости</h4><a href="/news/41233/"><span>11 марта 2021, 18:00</span> Заседание комиссии</a></div></div><footer><p>Все материалы сайта доступны по лицензии</p></footer></div></body></html>"""
    return html, {
        "language": "ru",
        "title": title,
        "lead": lead,
        "lead_also": [None],  # it names a document and its day, no more
        "date": "2021-03-12",
        "body": text,
        "body_also": [[lead, *text]],
        "tags": ["Образование", "Село"],
        "attachments": [
            file(
                "http://static.government.example.ru/media/files/abc.pdf",
                "Распоряжение от 10 марта 2021 года № 560-р",
                132 * KB,
            )
        ],
    }


@page("http://www.arhiva.srbija.example.rs/vesti/2009-05/13/lt_108823.html", encoding="windows-1250")
def serbian_archive_tables_cp1250() -> tuple[str, Gold]:
    title = "Počela izgradnja obilaznice oko Užica"
    text = [
        "Beograd, 13. maj 2009. godine – Ministar za infrastrukturu obeležio je danas početak radova na obilaznici oko Užica.",
        "Vrednost radova iznosi 18 miliona evra, a završetak je planiran za jesen 2010. godine.",
    ]
    html = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><TITLE>Vlada Republike Srbije / Vesti / {title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN=0><TABLE WIDTH=760 BORDER=0 CELLSPACING=0 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC="/img/zaglavlje.gif" WIDTH=760 HEIGHT=80 ALT="Vlada Republike Srbije"></TD></TR>
<TR><TD WIDTH=150 VALIGN=top BGCOLOR="#E0E8F0"><A HREF="/vesti/">Vesti</A><BR><A HREF="/vlada/">Vlada</A><BR><A HREF="/dokumenti/">Dokumenti</A></TD>
<TD WIDTH=460 VALIGN=top><FONT CLASS="naslov"><B>{title}</B></FONT><BR><BR><TABLE ALIGN=right WIDTH=160><TR><TD><IMG SRC="/slike/obilaznica.jpg" WIDTH=150 HEIGHT=100></TD></TR><TR><TD><FONT SIZE=1>Radovi na trasi</FONT></TD></TR></TABLE>
<P ALIGN=justify>{text[0]}</P><P ALIGN=justify>{text[1]}</P></TD>
<TD WIDTH=150 VALIGN=top><FONT SIZE=1><B>Ostale vesti</B><BR><A HREF="lt_108822.html">Sednica Vlade</A><BR>12.05.2009.</FONT></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>© Vlada Republike Srbije, 2009.</FONT></TD></TR></TABLE></BODY></HTML>"""
    return html, {
        "language": "sr",
        "language_also": [None],  # the page does not say
        "title": title,
        "date": "2009-05-13",
        "body": text,
        "images": [
            picture(
                "http://www.arhiva.srbija.example.rs/slike/obilaznica.jpg", "Radovi na trasi", role="inline"
            )
        ],
        "images_also": [
            [picture("http://www.arhiva.srbija.example.rs/slike/obilaznica.jpg", "Radovi na trasi")]
        ],
    }


@page("https://www.primeminister.example.gr/2021/03/12/25991")
def greek_prime_minister() -> tuple[str, Gold]:
    title = "Επίσκεψη του Πρωθυπουργού στο νέο νοσοκομείο της Χαλκίδας"
    text = [
        "Το νέο Γενικό Νοσοκομείο της Χαλκίδας επισκέφθηκε σήμερα ο Πρωθυπουργός.",
        "«Η δημόσια υγεία είναι η πρώτη μας προτεραιότητα», δήλωσε.",
    ]
    html = f"""<!DOCTYPE html><html lang="el"><head><meta charset="UTF-8"/><title>{title} - Ο Πρωθυπουργός</title>
{metas({"og:locale": "el_GR", "og:type": "article", "og:title": title, "og:image": "https://www.primeminister.example.gr/wp-content/uploads/2021/03/hosp-1.jpg", "article:published_time": "2021-03-12T14:05:00+00:00"})}<meta name="generator" content="WordPress 5.6"/></head>
<body class="post-template-default single"><header><a href="/" class="brand">Ο Πρωθυπουργός της Ελληνικής Δημοκρατίας</a><nav><ul><li><a href="/category/drastiriotites">Δραστηριότητες</a></li></ul></nav></header>
<div class="single-wrap"><div class="container"><div class="post-date">Παρασκευή, 12 Μαρτίου 2021</div><h1 class="post-title">{title}</h1>
<div class="swiper-container gallery-top"><div class="swiper-wrapper"><div class="swiper-slide"><a data-fancybox="gallery" data-caption="Κατά την ξενάγηση" href="/wp-content/uploads/2021/03/hosp-1.jpg"><img src="/wp-content/uploads/2021/03/hosp-1-1024x683.jpg" alt=""/></a></div><div class="swiper-slide"><a data-fancybox="gallery" data-caption="Με το προσωπικό" href="/wp-content/uploads/2021/03/hosp-2.jpg"><img src="/wp-content/uploads/2021/03/hosp-2-1024x683.jpg" alt=""/></a></div></div><div class="swiper-button-next"></div></div>
<div class="swiper-container gallery-thumbs"><div class="swiper-wrapper"><div class="swiper-slide"><img src="/wp-content/uploads/2021/03/hosp-1-150x150.jpg" alt=""/></div><div class="swiper-slide"><img src="/wp-content/uploads/2021/03/hosp-2-150x150.jpg" alt=""/></div></div></div>
<div class="post-content">{paragraphs(text)}</div><div class="share">Μοιραστείτε το: <a href="#">Facebook</a></div>
<nav class="post-nav"><a rel="prev" href="/2021/03/11/25980">Προηγούμενο</a> <a rel="next" href="/2021/03/13/25999">Επόμενο</a></nav></div></div>
<footer>© 2021</footer></body></html>"""
    base = "https://www.primeminister.example.gr/wp-content/uploads/2021/03"
    return html, {
        "language": "el",
        "title": title,
        "date": "2021-03-12T14:05:00+00:00",
        "date_also": ["2021-03-12"],
        "body": text,
        "gallery": [
            picture(f"{base}/hosp-1.jpg", "Κατά την ξενάγηση"),
            picture(f"{base}/hosp-2.jpg", "Με το προσωπικό"),
        ],
    }


@page("https://www.mvd.example.gov.by/ru/news/7321", country="BY")
def belarusian_next_page() -> tuple[str, Gold]:
    title = "Спасатели провели урок безопасности в детском саду"
    text = [
        "В Бресте спасатели рассказали дошкольникам, как вести себя на льду.",
        "Дети примерили боевую одежду и посидели в кабине пожарной машины.",
    ]
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/static/css/main.css"></head>
<body><div id="root"><header class="site-header"><a href="/ru">Министерство</a><ul class="langs"><li><a href="/be/news/7321">Бел</a></li><li><a href="/en/news/7321">Eng</a></li></ul></header><nav class="nav"><a href="/ru/main">О министерстве</a><a href="/ru/news">Новости</a></nav>
<main class="content"><div class="news-page"><div class="news-page__head"><span class="news-page__date">16 янв 2020, 12:40</span><span class="news-page__views">1284</span></div><h1 class="news-page__title">{title}</h1><div class="news-page__body">{paragraphs(text)}</div>
<div class="news-page__photos"><div class="photo"><img src="/media/2020/01/16/a.jpg" alt=""></div><div class="photo"><img src="/media/2020/01/16/b.jpg" alt=""></div></div><div class="news-page__source">Пресс-служба</div></div></main>
<footer class="site-footer">220030, Минск</footer></div></body></html>"""
    base = "https://www.mvd.example.gov.by/media/2020/01/16"
    return html, {
        "language": "ru",
        "title": title,
        "date": "2020-01-16T12:40+03:00",
        "body": text,
        "images": [],
        "images_also": [[picture(f"{base}/a.jpg", role="inline"), picture(f"{base}/b.jpg", role="inline")]],
        "gallery": [picture(f"{base}/a.jpg"), picture(f"{base}/b.jpg")],
        "gallery_also": [[]],
        "authors": ANY,
    }


@page("http://www.mvr.example.bg/Novini/2008/n080514.htm", encoding="windows-1251")
def bulgarian_fonts_cp1251() -> tuple[str, Gold]:
    title = "Министърът откри новата сграда на пожарната в Смолян"
    text = [
        "Новата сграда струва 1,4 млн. лева и е с гараж за осем автомобила.",
        "На церемонията присъстваха областният управител и кметът на града.",
    ]
    html = f"""<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1251"><title>МВР - Новини</title></head><body bgcolor="#ffffff" text="#000000">
<center><table width="780" cellpadding="0" cellspacing="0"><tr><td colspan="2"><img src="/img/head.jpg" width="780" height="90" alt="Министерство на вътрешните работи"></td></tr><tr><td width="160" valign="top" bgcolor="#d8e4f0"><font size="2"><a href="/">Начало</a><br><a href="/Novini/">Новини</a><br><a href="/Kontakti/">Контакти</a></font></td>
<td valign="top"><table width="100%" cellpadding="8"><tr><td><font face="Arial" size="2" color="#666666">14 май 2008 г.</font><br><font face="Arial" size="4" color="#003366"><b>{title}</b></font></td></tr><tr><td><font face="Arial" size="2">{text[0]}<br><br>{text[1]}</font></td></tr><tr><td align="right"><font size="1"><a href="/Novini/">Обратно към новините</a></font></td></tr></table></td></tr><tr><td colspan="2" align="center"><font size="1">© 2008 МВР</font></td></tr></table></center></body></html>"""
    return html, {
        "language": "bg",
        "language_also": [None],  # the page does not say
        "title": title,
        "date": "2008-05-14",
        "body": text,
    }

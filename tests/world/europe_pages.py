"""News pages of ministries between Lisbon and Kyiv on current systems: each with the habits of its country."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, json_ld, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.mre.example.rs/aktuelnosti/vesti/novi-vetropark-kraj-kovina")
def laravel_serbian_cyrillic() -> tuple[str, Gold]:
    title = "Почела изградња ветропарка код Ковина"
    text = [
        "Министарка рударства и енергетике положила је данас камен темељац за нови ветропарк.",
        "Инвестиција је вредна 160 милиона евра, а прве турбине биће прикључене 2025. године.",
        "„Ово је корак ка енергетској независности“, рекла је министарка.",
    ]
    html = f"""<!DOCTYPE html><html lang="sr-Cyrl"><head><meta charset="utf-8"><meta name="csrf-token" content="aZ"><title>{title} | Министарство рударства и енергетике</title><meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="og:image" content="https://www.mre.example.rs/storage/vetropark.jpg"></head>
<body><header><a href="/" class="logo"><img src="/images/grb.svg" alt="Грб"></a><ul class="lang"><li><a href="/lat/aktuelnosti">Latinica</a></li><li><a href="/en">English</a></li></ul><nav><ul><li><a href="/ministarstvo">Министарство</a></li><li><a href="/aktuelnosti/vesti">Вести</a></li></ul></nav></header>
<section class="breadcrumbs"><div class="container"><a href="/">Почетна</a><span>/</span><a href="/aktuelnosti">Актуелности</a><span>/</span><a href="/aktuelnosti/vesti">Вести</a></div></section>
<section class="single"><div class="container"><div class="row"><div class="col-lg-8"><p class="single-date">23. септембар 2022.</p><h1>{title}</h1><div class="single-image"><img src="/storage/vetropark.jpg" alt="Камен темељац"></div><div class="single-text">{paragraphs(text)}</div>
<div class="share-box"><span>Поделите:</span><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a><a href="viber://forward?text=x">Viber</a></div></div>
<div class="col-lg-4"><div class="latest"><h3>Најновије вести</h3><div class="latest-item"><a href="/aktuelnosti/vesti/x1">Састанак о енергетској ефикасности</a><span>22. септембар 2022.</span></div><div class="latest-item"><a href="/aktuelnosti/vesti/x2">Субвенције за грађане</a><span>20. септембар 2022.</span></div></div></div></div></div></section><footer><p>Немањина 22-26, Београд</p></footer></body></html>"""
    return html, {
        "language": "sr-Cyrl",
        "title": title,
        "date": "2022-09-23",
        "body": text,
        "images": [picture("https://www.mre.example.rs/storage/vetropark.jpg")],
        "breadcrumbs": ["Актуелности", "Вести"],
    }


@page("https://shendetesia.example.al/hapet-qendra-e-re-ne-kukes/")
def wordpress_classic_editor_albanian() -> tuple[str, Gold]:
    title = "Hapet qendra e re shëndetësore në Kukës"
    text = [
        "Ministrja e Shëndetësisë përuroi sot qendrën e re shëndetësore në lagjen nr. 3 të Kukësit.",
        "Qendra do t’u shërbejë 8 mijë banorëve dhe është pajisur me aparatura moderne.",
        "“Brenda vitit do të rikonstruktohen edhe 40 qendra të tjera”, tha ajo.",
    ]
    html = f"""<!DOCTYPE html><html lang="sq"><head><meta charset="UTF-8"><title>{title} &#8211; Ministria e Shëndetësisë</title>
{metas({"og:type": "article", "og:title": title, "article:published_time": "2020-02-11T12:44:05+00:00", "og:image": "https://shendetesia.example.al/wp-content/uploads/2020/02/kukes.jpg"})}</head>
<body class="post-template-default single single-post"><div class="td-theme-wrap"><div class="td-header-wrap"><a href="https://shendetesia.example.al/" class="td-main-logo">Ministria e Shëndetësisë</a><div class="td-main-menu"><ul><li class="menu-item"><a href="/ministria/">Ministria</a></li><li class="menu-item"><a href="/lajme/">Lajme</a></li></ul></div></div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a title="" class="entry-crumb" href="https://shendetesia.example.al/">Kreu</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a title="Lajme" class="entry-crumb" href="/lajme/">Lajme</a></span> <i class="td-icon-right td-bread-sep td-bred-no-url-last"></i> <span class="td-bred-no-url-last">{title}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><article class="post td-post-template-default" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/lajme/">Lajme</a></li></ul><header class="td-post-title"><h1 class="entry-title">{title}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2020-02-11T12:44:05+00:00">11 Shkurt, 2020</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-33">911</span></div></div></header></div>
<div class="td-post-sharing-top"><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Facebook</div></a></div>
<div class="td-post-content"><div class="td-post-featured-image"><a href="https://shendetesia.example.al/wp-content/uploads/2020/02/kukes.jpg" data-caption=""><img width="696" height="464" class="entry-thumb td-modal-image" src="https://shendetesia.example.al/wp-content/uploads/2020/02/kukes-696x464.jpg" alt="" title="kukes"/></a></div>{paragraphs(text)}</div>
<footer><div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><span>Artikulli i mëparshëm</span><a href="/x/">Takim me mjekët e familjes</a></div></div><span class="td-page-meta" itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="admin"></span><meta itemprop="datePublished" content="2020-02-11T12:44:05+00:00"><meta itemprop="dateModified" content="2020-02-12T08:00:00+00:00"></footer></article></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td_block_wrap"><h4 class="td-block-title"><span>Të fundit</span></h4><div class="td_module_6"><h3 class="entry-title td-module-title"><a href="/y/">Fushata e vaksinimit në Fier</a></h3><time class="entry-date" datetime="2020-02-13T09:00:00+00:00">13 Shkurt, 2020</time></div></div></div></div></div></div></div></body></html>"""
    base = "https://shendetesia.example.al/wp-content/uploads/2020/02"
    return html, {
        "language": "sq",
        "title": title,
        "date": "2020-02-11T12:44:05+00:00",
        "date_also": ["2020-02-11T13:44:05+01:00"],
        "date_modified": "2020-02-12T08:00:00+00:00",
        "body": text,
        "images": [picture(f"{base}/kukes.jpg")],
        "authors": ANY,  # "admin"
        "breadcrumbs": ["Lajme"],
    }


@page("https://www.mkt.example.ba/saopstenja/1209")
def aspnet_bosnian() -> tuple[str, Gold]:
    title = "Potpisan ugovor za dionicu Počitelj – Zvirovići"
    text = [
        "Ministar komunikacija i transporta prisustvovao je potpisivanju ugovora o izgradnji dionice autoceste.",
        "Dionica je duga 11 kilometara i obuhvata most preko Neretve.",
        "Radovi počinju u maju.",
    ]
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Ministarstvo komunikacija i transporta - {title}
</title></head><body><form method="post" action="./1209" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP" /><div id="zaglavlje"><a href="Default.aspx"><img src="slike/baner.jpg" alt="" /></a><a id="lnkLat">bosanski</a> | <a id="lnkCir" href="javascript:__doPostBack('lnkCir','')">српски</a></div>
<div id="meni"><a href="/ministar">Ministar</a> <a href="/saopstenja">Saopštenja</a> <a href="/kontakt">Kontakt</a></div>
<div id="sadrzaj"><span id="lblNaslov" class="naslov">{title}</span><br /><span id="lblDatum" class="datum">05.03.2018.</span><br /><img id="imgSlika" src="slike/vijesti/1209.jpg" style="width:300px;float:left;" /><div id="divTekst"><p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p></div><a id="hlNazad" href="/saopstenja">&lt;&lt; Nazad</a></div>
<div id="dno">Trg BiH 1, Sarajevo</div></form></body></html>"""
    return html, {
        "language": "bs",
        "language_also": [None],
        "title": title,
        "date": "2018-03-05",
        "body": text,
        "images": [picture("https://www.mkt.example.ba/saopstenja/slike/vijesti/1209.jpg")],
    }


@page("https://www.kultura.example.mk/mk-MK/novosti/izlozba-vo-bitola")
def umbraco_macedonian_no_charset() -> tuple[str, Gold]:
    title = "Отворена изложба во Битола"
    text = [
        "Министерката за култура ја отвори изложбата на македонската графика во Уметничката галерија во Битола.",
        "Изложбата ќе биде достапна до крајот на септември.",
    ]
    html = f"""<!DOCTYPE html><html lang="mk"><head><title>{title} - Министерство за култура</title></head><body><header><a href="/">Министерство за култура</a><nav><ul><li><a href="/mk-MK/ministerstvo">Министерство</a></li><li><a href="/mk-MK/novosti">Новости</a></li></ul></nav></header>
<main><h1>{title}</h1><p class="date">вторник, 27 август 2019</p><div class="content">{paragraphs(text)}</div><p class="source">Извор: Служба за односи со јавност</p></main></body></html>"""
    return html, {
        "language": "mk",
        "title": title,
        "date": "2019-08-27",
        "body": text,
        "body_also": [[*text, "Извор: Служба за односи со јавност"]],
        "authors": ANY,
    }


@page("https://www.kmu.example.gov.ua/news/uriad-vydilyv-koshty-na-ukryttia")
def october_cms_ukrainian() -> tuple[str, Gold]:
    title = "Уряд виділив кошти на укриття у школах"
    text = [
        "Кабінет Міністрів розподілив 2,5 млрд гривень субвенції на облаштування укриттів.",
        "Кошти отримають 22 області. <strong>Найбільше</strong> – Харківська та Дніпропетровська.",
        "Громади мають завершити роботи до кінця року.",
    ]
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title} | Кабінет Міністрів України</title>{metas({"og:title": title, "og:type": "article", "og:locale": "uk_UA", "description": "Кабінет Міністрів розподілив 2,5 млрд гривень"})}</head>
<body><header class="header"><a class="logo" href="/">Кабінет Міністрів України</a><nav class="menu"><a href="/uriad-i-orhany-vlady">Уряд</a><a href="/npasearch">Документи</a><a href="/timeline?type=posts">Новини</a></nav></header>
<div class="breadcrumbs"><a href="/">Головна</a><a href="/timeline?type=posts">Новини</a><span>{title}</span></div>
<div class="content"><div class="post"><div class="post__info"><span class="post__author">Департамент комунікацій</span>, <span class="post__date">опубліковано 14 квітня 2023 року о 12:36</span></div><h1 class="post__title">{title}</h1><div class="post__img"><img src="/storage/app/uploads/ukryttia.jpg" alt="Укриття"></div><div class="post__text editor">{paragraphs(text)}</div><div class="post__tags">Теги: <a href="/tag/osvita">освіта</a>, <a href="/tag/ukryttia">укриття</a></div><a class="print" href="/print/1">Версія для друку</a></div>
<aside class="side"><h2>Читайте також</h2><a href="/news/x"><time>13 квітня 2023 року, 18:20</time><p>Прем’єр зустрівся з послами</p></a></aside></div><footer>вул. Грушевського 12/2, Київ</footer></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2023-04-14",  # the zone of the time is not known
        "body": plains(text),
        "images": [picture("https://www.kmu.example.gov.ua/storage/app/uploads/ukryttia.jpg")],
        "authors": ["Департамент комунікацій"],
        "authors_also": [[]],
        "tags": ["освіта", "укриття"],
        "breadcrumbs": ["Новини"],
    }


@page("https://www.enerji.example.gov.tr/haber-detay?id=21104")
def aspnet_mvc_turkish() -> tuple[str, Gold]:
    title = "Karadeniz gazında ikinci faz başladı"
    text = [
        "Enerji ve Tabii Kaynaklar Bakanı, Filyos'taki tesiste düzenlenen törende ikinci fazın başladığını duyurdu.",
        "Günlük üretimin 2025 yılında 40 milyon metreküpe çıkması bekleniyor.",
        "“Kendi gazımızı kendi evlerimizde kullanıyoruz” dedi.",
    ]
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8" /><title>T.C. Enerji ve Tabii Kaynaklar Bakanlığı - {title}</title></head>
<body><div class="header"><div class="container"><a href="/anasayfa"><img src="/img/logo.png" alt="T.C. Enerji ve Tabii Kaynaklar Bakanlığı"></a><ul class="menu"><li><a href="/bakanlik">Bakanlık</a></li><li><a href="/haberler">Haberler</a></li><li><a href="/iletisim">İletişim</a></li></ul></div></div>
<div class="page-title"><div class="container"><h2>Haberler</h2><ul class="crumb"><li><a href="/anasayfa">Ana Sayfa</a></li><li><a href="/haberler">Haberler</a></li></ul></div></div>
<div class="container"><div class="haber-detay"><h1>{title}</h1><span class="tarih"><i class="fa fa-calendar"></i> 19 Nisan 2024 Cuma</span><img class="img-responsive" src="/Media/filyos.jpg" alt="{title}"><div class="icerik"><p>{text[0]}</p><p>&nbsp;</p><p>{text[1]}</p><p>{text[2]}</p></div><div class="paylas"><a href="#">Paylaş</a><a href="#">Yazdır</a></div></div></div><div class="footer">Nasuh Akar Mah. Ankara</div></body></html>"""
    return html, {
        "language": "tr",
        "title": title,
        "date": "2024-04-19",
        "body": text,
        "images": [picture("https://www.enerji.example.gov.tr/Media/filyos.jpg")],
        "breadcrumbs": ["Haberler"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.portugal.example.gov.pt/pt/gc23/comunicacao/noticia?i=novo-aeroporto", country="PT")
def sitecore_like_portuguese() -> tuple[str, Gold]:
    title = "Novo aeroporto: relatório final entregue em março"
    lead = "Comissão técnica independente ouviu 60 entidades"
    text = [
        "A comissão técnica independente vai entregar o relatório final a 11 de março, anunciou o Ministro.",
        "«O País não pode esperar mais cinquenta anos», disse, em Lisboa, no final do Conselho de Ministros.",
    ]
    html = f"""<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>{title} - XXIII Governo</title>{metas({"og:title": title, "og:description": lead, "og:type": "website"})}</head>
<body><header id="header"><div class="logo"><a href="/pt/gc23">XXIII Governo</a></div><nav><ul><li><a href="/pt/gc23/governo">Governo</a></li><li><a href="/pt/gc23/comunicacao">Comunicação</a></li></ul></nav></header>
<div class="breadcrumb"><span>Está em:</span> <a href="/pt/gc23">Início</a> &rsaquo; <a href="/pt/gc23/comunicacao">Comunicação</a> &rsaquo; <a href="/pt/gc23/comunicacao/noticias">Notícias</a></div>
<main id="main"><article class="noticia"><div class="time">2024-01-22 às 18h42</div><h1 class="title">{title}</h1><h2 class="pos-title">{lead}</h2>
<figure class="featured"><img src="/upload/aeroporto.jpg" alt="Ministro"><figcaption>Ministro das Infraestruturas, Lisboa, 22 janeiro 2024 (foto: Tiago Petinga/Lusa)</figcaption></figure>
<div class="gcontent">{paragraphs(text)}</div><div class="tags"><span>Tags:</span> <a href="/pt/gc23/pesquisa?q=aeroporto">aeroporto</a>, <a href="/pt/gc23/pesquisa?q=transportes">transportes</a></div><div class="ministerios"><span>Áreas:</span> <a href="/pt/gc23/area-de-governo/infraestruturas">Infraestruturas</a></div></article></main><footer><p>© Governo da República Portuguesa</p></footer></body></html>"""
    return html, {
        "language": "pt",
        "title": title,
        "lead": lead,
        "date": "2024-01-22T18:42+00:00",
        "body": text,
        "images": [
            picture(
                "https://www.portugal.example.gov.pt/upload/aeroporto.jpg",
                "Ministro das Infraestruturas, Lisboa, 22 janeiro 2024",
                "Tiago Petinga/Lusa",
            )
        ],
        "tags": ["aeroporto", "transportes"],
        "breadcrumbs": ["Comunicação", "Notícias"],
    }


@page(
    "https://www.lamoncloa.example.gob.es/serviciosdeprensa/notasprensa/agricultura/Paginas/2017/100717-regadios.aspx"
)
def sharepoint2010_spanish() -> tuple[str, Gold]:
    title = "El Gobierno invertirá 90 millones de euros en regadíos"
    lead = "Lunes 10 de julio de 2017"
    text = [
        "La ministra de Agricultura ha firmado hoy los convenios para modernizar 12.000 hectáreas de regadío en Aragón y Navarra.",
        "Las obras permitirán ahorrar 25 hectómetros cúbicos de agua al año.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="es" xml:lang="es" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	La Moncloa. 10/07/2017. {title} [Prensa/Actualidad/Agricultura]
</title><meta name="DC.date" content="2017-07-10" /></head>
<body><form method="post" action="100717-regadios.aspx" id="aspnetForm"><div id="cabecera"><h1 class="logo"><a href="/Paginas/index.aspx"><img src="/images/logo.png" alt="La Moncloa" /></a></h1><ul class="menuPrincipal"><li><a href="/presidente/Paginas/index.aspx">Presidente</a></li><li><a href="/serviciosdeprensa/Paginas/index.aspx">Prensa</a></li></ul></div>
<div class="migas"><ul><li><a href="/Paginas/index.aspx">Inicio</a></li><li><a href="/serviciosdeprensa/Paginas/index.aspx">Servicios de Prensa</a></li><li><a href="/serviciosdeprensa/notasprensa/Paginas/index.aspx">Notas de Prensa</a></li></ul></div>
<div id="contenido"><h2 class="advancedHead">{title}</h2><div class="advancedNoteHead"><p class="noteDate">{lead}</p></div><div class="advancedNoteContent"><div id="ctl00_PlaceHolderMain_ctl02__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline"><p>{text[0]}<br /></p><p>&#160;</p><p>{text[1]}</p></div></div><ul class="shareIcons"><li><a href="#" title="Imprimir">Imprimir</a></li><li><a href="#" title="Enviar por correo">Enviar</a></li></ul></div>
<div id="pie"><p>Complejo de la Moncloa, Avda. Puerta de Hierro, s/n. 28071 Madrid</p></div></form></body></html>"""
    return html, {
        "language": "es",
        "title": title,
        "date": "2017-07-10",
        "body": text,
        "breadcrumbs": ["Servicios de Prensa", "Notas de Prensa"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.governo.example.it/it/articolo/consiglio-dei-ministri-n-77/24812")
def drupal_bootstrap_italia() -> tuple[str, Gold]:
    title = "Comunicato stampa del Consiglio dei Ministri n. 77"
    text = [
        "Il Consiglio dei Ministri si è riunito oggi, alle ore 17.40, a Palazzo Chigi, sotto la presidenza del Presidente.",
        "<strong>RICOSTRUZIONE</strong>",
        "Il Consiglio dei Ministri ha approvato un decreto-legge che introduce disposizioni urgenti.",
        "La seduta ha avuto termine alle ore 18.25.",
    ]
    html = f"""<!DOCTYPE html><html lang="it" dir="ltr"><head><meta charset="utf-8" /><title>{title} | www.governo.it</title><link rel="canonical" href="https://www.governo.example.it/it/articolo/consiglio-dei-ministri-n-77/24812" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /></head>
<body class="path-node page-node-type-articolo"><a href="#main-content" class="visually-hidden focusable skip-link">Salta al contenuto principale</a><header><div class="title"><a href="/it">Governo Italiano</a><p>Presidenza del Consiglio dei Ministri</p></div><nav role="navigation"><ul><li><a href="/it/il-governo">Il Governo</a></li><li><a href="/it/notizie">Notizie</a></li></ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><article data-history-node-id="24812" class="node node--type-articolo node--view-mode-full clearfix"><div class="node__content"><h1 class="title_large">{title}</h1><p class="h6 clearfix dataluogo">Martedì, 16 Aprile 2024</p>
<div class="row"><div class="col-md-8"><div class="body_intro"></div>{"".join(f'<p class="rtejustify">{t}</p>' for t in text)}</div><div class="col-md-4"><div class="box_related"><h2>Documenti</h2><ul><li><a href="/sites/default/files/decreto.pdf" type="application/pdf; length=204800">Testo del decreto</a> (200 KB)</li></ul></div></div></div>
<div class="field--name-field-parole-chiave"><span class="label">Argomenti:</span> <a href="/it/argomenti/ricostruzione" rel="tag">Ricostruzione</a></div></div></article></div></main><footer><p>Piazza Colonna 370, 00187 Roma</p></footer></body></html>"""
    return html, {
        "language": "it",
        "title": title,
        "date": "2024-04-16",
        "body": plains(text),
        "attachments": [
            file(
                "https://www.governo.example.it/sites/default/files/decreto.pdf",
                "Testo del decreto",
                200 * KB,
            )
        ],
        "attachments_also": [[]],  # in a column beside the text
        "tags": ["Ricostruzione"],
    }


@page("https://kormany.example.hu/hirek/uj-kutatokozpont-szegeden")
def nuxt_hungarian_relative_markup() -> tuple[str, Gold]:
    title = "Új kutatóközpont épül Szegeden"
    lead = "A lézerközpont mellett 2024-re készül el az új kutatóintézet."
    text = [
        "Az innovációért felelős miniszter letette a kutatóközpont alapkövét.",
        "A beruházás 15 milliárd forintból valósul meg, és 200 kutatónak ad majd munkát.",
        "(Kulturális és Innovációs Minisztérium)",
    ]
    html = f"""<!doctype html><html data-n-head-ssr lang="hu"><head><title>{title} - Kormány</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" property="og:title" content="{title}"><meta data-n-head="ssr" property="og:image" content="https://cdn.kormany.example.hu/uploads/szeged.jpg"></head>
<body><div id="__nuxt"><div id="__layout"><div class="app"><div class="navbar"><a href="/" class="nuxt-link-active">Magyarország Kormánya</a><ul><li><a href="/kormanyzat">Kormányzat</a></li><li><a href="/hirek">Hírek</a></li></ul></div>
<div class="page"><div class="article-head"><div class="meta"><span class="ministry">Kulturális és Innovációs Minisztérium</span> <span class="date">2022. 11. 24. 15:10</span></div><h1>{title}</h1><p class="lead">{lead}</p></div><div class="article-image"><img src="https://cdn.kormany.example.hu/uploads/szeged.jpg" alt=""><p class="image-source">Fotó: Kovács Bence</p></div><div class="article-content"><div>{paragraphs(text)}</div></div>
<div class="tags"><a href="/hirek?tag=kutatas">#kutatás</a><a href="/hirek?tag=szeged">#Szeged</a></div></div>
<div class="footer"><p>© Miniszterelnöki Kabinetiroda</p></div></div></div></div></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "lead": lead,
        "date": "2022-11-24",  # the zone of the time is not known
        "body": text,
        "images": [
            picture("https://cdn.kormany.example.hu/uploads/szeged.jpg", None, "Kovács Bence"),
        ],
        "tags": ["kutatás", "Szeged"],
    }


@page("https://www.news.example.admin.ch/gov/de/start/dokumentation/medienmitteilungen.msg-id-91200.html")
def aem_swiss_release() -> tuple[str, Gold]:
    title = "Bundesrat verlängert Schutzstatus"
    lead = "Bern, 09.11.2022 - Der Bundesrat hat an seiner Sitzung beschlossen, den Schutzstatus nicht vor dem 4. März 2024 aufzuheben."
    text = [
        "Eine nachhaltige Stabilisierung der Lage ist nicht absehbar. Deshalb gilt der Schutzstatus weiter.",
        "Die unterstützenden Massnahmen werden ebenfalls um ein Jahr verlängert.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta http-equiv="content-type" content="text/html;charset=utf-8"/><title>{title}</title><meta name="date" content="2022-11-09T14:00:00.000Z"/>{metas({"og:title": title, "og:type": "website"})}</head>
<body class="mod mod-layout"><header><a href="/gov/de/start.html">Der Bundesrat</a><nav class="nav-main"><ul><li><a href="/gov/de/start/bundesrat.html">Bundesrat</a></li><li><a href="/gov/de/start/dokumentation.html">Dokumentation</a></li></ul></nav></header>
<div class="container container-main" id="content"><ol class="breadcrumb"><li><a href="/gov/de/start.html">Startseite</a></li><li><a href="/gov/de/start/dokumentation.html">Dokumentation</a></li><li class="active">Medienmitteilungen</li></ol>
<div class="mod mod-nsbnewsdetails"><h1>{title}</h1><div class="clearfix"><h3>{lead}</h3>{paragraphs(text)}</div>
<hr><h3>Adresse für Rückfragen</h3><p>Kommunikation SEM, medien@sem.example.admin.ch</p><hr><h3>Herausgeber</h3><p>Der Bundesrat<br><a href="https://www.admin.example.ch">https://www.admin.example.ch</a></p></div></div><footer><p>Bundeskanzlei</p></footer></body></html>"""
    sections = ["Adresse für Rückfragen", "Kommunikation SEM, medien@sem.example.admin.ch"]
    publisher = ["Herausgeber", "Der Bundesrat https://www.admin.example.ch"]
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "lead_also": [lead.partition(" - ")[2], None],
        "date": "2022-11-09",
        "date_also": ["2022-11-09T14:00:00+00:00", "2022-11-09T15:00:00+01:00"],
        "body": text,
        "body_also": [
            [*start, *text, *end]
            for start in ([], [lead], [lead.partition(" - ")[2]])
            for end in ([], sections, [*sections, *publisher])
        ],
        "links": ANY,
        "breadcrumbs": ["Dokumentation", "Medienmitteilungen"],
        "breadcrumbs_also": [["Dokumentation"]],
    }


@page("https://www.vrt.example.fo/tidindi/nytt-sjukrahus")
def small_site_faroese() -> tuple[str, Gold]:
    title = "Nýggja sjúkrahúsið latið upp"
    text = [
        "Landsstýrismaðurin lat í dag nýggja sjúkrahúsið í Klaksvík upp.",
        "Húsið hevur 24 songir og skurðstovu.",
    ]
    html = f"""<!DOCTYPE html><html lang="fo"><head><meta charset="utf-8"><title>{title}</title>{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2016-05-02", "author": [{"@type": "Person", "name": "Jóan Petur Dam"}], "image": ["https://www.vrt.example.fo/myndir/hus.jpg"]})}</head>
<body><div class="haus"><a href="/">Stýrið</a><ul>{items(['<a href="/tidindi">Tíðindi</a>', '<a href="/um">Um stýrið</a>'])}</ul></div><div class="grein"><h1>{title}</h1><small>2. mai 2016</small>{paragraphs(text)}</div></body></html>"""
    return html, {
        "language": "fo",
        "title": title,
        "date": "2016-05-02",
        "body": text,
        "images": ANY,  # named in the linked data alone
        "authors": ["Jóan Petur Dam"],
    }

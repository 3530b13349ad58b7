"""Ministries and parliaments of Africa, Latin America and southern Asia, with their own calendars and digits."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture
from tests.world.listing_pages import listing

KB, MB = 1024, 1024 * 1024


@page("https://www.moe.example.et/am/zena/4411")
def ethiopian_ministry_own_calendar() -> tuple[str, Gold]:
    title = "በአዲሱ ዓመት 200 ትምህርት ቤቶች ይከፈታሉ"
    text = [
        "የትምህርት ሚኒስቴር በአዲሱ ዓመት ሁለት መቶ አዳዲስ ትምህርት ቤቶች እንደሚከፈቱ አስታወቀ።",
        "ሚኒስትሩ በአዳማ በተካሄደው ጉባኤ ላይ እንደተናገሩት ግንባታው ሁለት ዓመት ፈጅቷል።",
    ]
    html = f"""<!DOCTYPE html><html lang="am"><head><meta charset="utf-8"><title>{title} - የትምህርት ሚኒስቴር</title></head><body><div class="header-area"><a href="/am"><img src="/logo.png" alt="ትምህርት ሚኒስቴር"></a><ul class="menu"><li><a href="/am">መነሻ</a></li><li><a href="/am/zena">ዜና</a></li><li><a href="/en">English</a></li></ul></div><div class="container"><div class="row"><div class="col-lg-8"><div class="blog-details"><h2>{title}</h2><ul class="blog-meta"><li><i class="far fa-calendar"></i> መስከረም 11 ቀን 2015 ዓ.ም.</li></ul><img class="img-fluid" src="/storage/news/school.jpg" alt=""><div class="blog-text">{paragraphs(text)}</div></div></div><div class="col-lg-4"><div class="widget"><h4>የቅርብ ጊዜ ዜና</h4><ul><li><a href="/am/zena/4410">የመምህራን ስልጠና ተጀመረ</a></li><li><a href="/am/zena/4409">የመጻሕፍት ስርጭት</a></li></ul></div></div></div></div><footer>አዲስ አበባ</footer></body></html>"""
    return html, {
        "language": "am",
        "title": title,
        "date": "2022-09-21",
        "body": text,
        "images": [picture("https://www.moe.example.et/storage/news/school.jpg")],
        "images_also": [[picture("https://www.moe.example.et/storage/news/school.jpg", role="inline")]],
        "breadcrumbs": [],
    }


@page("https://www.minagri.example.rw/updates/news-details/abahinzi-bahawe-imbuto-nshya")
def rwandan_ministry_typo3() -> tuple[str, Gold]:
    title = "Farmers receive seed of a new bean"
    text = [
        "About 4,000 farmers in Musanze District received seed of a bean that withstands drought.",
        "The seed was bred at Rubona station over six seasons.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 --><meta name="generator" content="TYPO3 CMS"><title>{title}</title></head><body id="p2140"><header><div class="top-bar"><a href="/rw">Kinyarwanda</a> <a href="/">English</a></div><a class="navbar-brand" href="/">Ministry of Agriculture</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/about">About</a></li><li class="nav-item"><a class="nav-link" href="/updates">Updates</a></li></ul></header><div class="bg-light"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item"><a href="/updates">Updates</a></li><li class="breadcrumb-item active">News details</li></ol></nav></div><div class="container" id="c5120"><div class="frame frame-default frame-type-list"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">{title}</h3></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2023-02-28">Feb 28, 2023</time></span></p></div><div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/user_upload/beans.jpg" title="Farmers carry home the seed" class="lightbox"><img itemprop="image" src="/fileadmin/_processed_/b/csm_beans_51.jpg" alt="" title=""/></a></div><p class="news-img-caption">Farmers carry home the seed</p></div></div><div class="news-text-wrap" itemprop="articleBody">{paragraphs(text)}</div><div class="news-backlink-wrap"><a href="/updates">Back</a></div></div></div></div></div><div class="topics"><h5>Topics</h5></div><footer><p>P.O. Box 621 Kigali</p></footer></body></html>"""
    base = "https://www.minagri.example.rw/fileadmin/user_upload"
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-02-28",
        "body": text,
        "images": [picture(f"{base}/beans.jpg", "Farmers carry home the seed")],
        "breadcrumbs": ["Updates"],
        "breadcrumbs_also": [["Updates", "News details"]],
    }


@page("https://www.habous-office.example.ma/fr/actualites/5519-restauration-de-la-medersa")
def moroccan_ministry_two_languages() -> tuple[str, Gold]:
    title = "La médersa de Salé rouvre après quatre ans de travaux"
    text = [
        "Rabat, le 8 mai 2019 - Le ministre a présidé mercredi la réouverture de la médersa mérinide de Salé.",
        "Les zelliges et les plafonds de cèdre ont été repris par des artisans de la ville.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr-fr" dir="ltr"><head><meta charset="utf-8"/><title>{title}</title><meta name="generator" content="Joomla! - Open Source Content Management"/><meta name="keywords" content="médersa, Salé"/></head><body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="/fr/">Ministère</a><div class="mod-languages"><ul class="lang-inline"><li dir="rtl"><a href="/ar/">العربية</a></li><li class="lang-active"><a href="/fr/">Français</a></li></ul></div><ul class="nav menu"><li><a href="/fr/ministere">Ministère</a></li><li><a href="/fr/actualites">Actualités</a></li></ul></header><ul class="breadcrumb"><li>Vous êtes ici : &#160;</li><li><a href="/fr/" class="pathway">Accueil</a><span class="divider">/</span></li><li><a href="/fr/actualites" class="pathway">Actualités</a></li><li class="active"><span>{title}</span></li></ul><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2></div><div class="icons"><a href="/fr/?print=1">Imprimer</a></div><dl class="article-info muted"><dt class="article-info-term">Détails</dt><dd class="category-name">Catégorie : <a href="/fr/actualites">Actualités</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2019-05-08T15:31:44+00:00" itemprop="datePublished">Publication : 8 mai 2019</time></dd><dd class="hits">Affichages : 1 204</dd></dl><div itemprop="articleBody">{paragraphs(text)}<div class="sigplus-gallery"><ul><li><a class="sigplus-image" href="/images/medersa/cour.jpg" data-summary="La cour et sa vasque"><img src="/media/sigplus/thumbs/cour.jpg" alt="La cour et sa vasque"/></a></li><li><a class="sigplus-image" href="/images/medersa/porte.jpg" data-summary="La porte"><img src="/media/sigplus/thumbs/porte.jpg" alt="La porte"/></a></li></ul></div><div dir="rtl" lang="ar" class="resume-ar"><p>إعادة فتح المدرسة المرينية بسلا بعد أربع سنوات من الأشغال.</p></div></div><ul class="pager pagenav"><li class="previous"><a href="/fr/actualites/5518">Préc</a></li></ul></div></main></div><footer class="footer">© 2019</footer></body></html>"""
    base = "https://www.habous-office.example.ma/images/medersa"
    arabic = "إعادة فتح المدرسة المرينية بسلا بعد أربع سنوات من الأشغال."
    return html, {
        "language": "fr-FR",
        "title": title,
        "date": "2019-05-08T15:31:44+00:00",
        "body": [*text, arabic],
        "gallery": [
            picture(f"{base}/cour.jpg", "La cour et sa vasque"),
            picture(f"{base}/porte.jpg", "La porte"),
        ],
        "tags": ["médersa", "Salé"],
        "tags_also": [[]],
        "breadcrumbs": ["Actualités"],
    }


@page("https://www.maji.example.go.tz/news/wananchi-wapata-maji")
def tanzanian_water_ministry_swahili() -> tuple[str, Gold]:
    title = "WANANCHI 12,000 WA KONDOA WAPATA MAJI SAFI"
    text = [
        "Waziri wa Maji amezindua mradi wa maji wa Kondoa leo tarehe 3 Agosti, 2022.",
        "Amesema mradi huo umegharimu shilingi bilioni 2.1 na utahudumia vijiji sita.",
        '"Tunzeni vyanzo vya maji," amewaasa wananchi.',
    ]
    html = f"""<!DOCTYPE html><html lang="sw"><head><meta charset="utf-8"/><title>Wizara ya Maji | {title}</title><meta name="csrf-token" content="x"/></head><body><div class="top-header"><ul><li><a href="/faqs">Maswali</a></li><li><a href="/mail">Barua pepe</a></li></ul></div><div class="header-title"><img src="/site/images/emblem.png" alt=""/><h3>Jamhuri ya Muungano wa Tanzania</h3><h1>Wizara ya Maji</h1></div><nav class="navbar"><ul class="nav"><li><a href="/">Mwanzo</a></li><li><a href="/news">Habari</a></li></ul></nav><div class="container main"><div class="row"><div class="col-md-9"><ol class="breadcrumb"><li><a href="/">Mwanzo</a></li><li><a href="/news">Habari</a></li><li class="active">{title}</li></ol><div class="page-content"><h4 class="title">{title}</h4><span class="date"><i class="fa fa-calendar"></i> 03 Aug, 2022</span><div class="photo"><img class="img-responsive" src="/uploads/news/kondoa.jpg" alt="news"/><p class="photo-cap">Waziri akimtwisha ndoo ya maji mkazi wa Kondoa.</p></div><div class="text-justify">{paragraphs(text)}</div><div class="social-share"><span>Shirikisha</span></div></div></div><div class="col-md-3"><div class="panel"><div class="panel-heading">Matangazo</div><ul><li><a href="/t/1">Nafasi za kazi</a><small>02 Aug, 2022</small></li></ul></div></div></div></div><div class="footer"><p>Mtumba, Dodoma</p></div></body></html>"""
    return html, {
        "language": "sw",
        "title": title,
        "date": "2022-08-03",
        "body": text,
        "images": [
            picture(
                "https://www.maji.example.go.tz/uploads/news/kondoa.jpg",
                "Waziri akimtwisha ndoo ya maji mkazi wa Kondoa.",
            )
        ],
        "breadcrumbs": ["Habari"],
    }


@page("https://www.mincultura.example.gov.co/noticias/Paginas/la-biblioteca-viaja-en-canoa.aspx")
def colombian_culture_ministry_sharepoint() -> tuple[str, Gold]:
    title = "La biblioteca viaja en canoa"
    lead = "- Dos mil libros recorrerán el río Atrato hasta diciembre."
    text = [
        "<b>Quibdó, 17 de agosto de 2022 (@mincultura).</b> Una canoa con dos mil libros zarpó hoy del malecón de Quibdó.",
        "El proyecto llega a 22 comunidades que no tienen biblioteca.",
        "“Los niños esperan la canoa como si fuera una fiesta”, contó la promotora Yaneth Mosquera.",
    ]
    html = f"""<!DOCTYPE html><html dir="ltr" lang="es-ES"><head><meta http-equiv="X-UA-Compatible" content="IE=10"/><meta name="GENERATOR" content="Microsoft SharePoint"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><title>
	{title}
</title></head><body><form method="post" action="./la-biblioteca-viaja-en-canoa.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value=""/><div id="s4-workspace"><div id="s4-bodyContainer"><div class="barra-govco"><a href="https://www.gov.example.co">GOV.CO</a></div><div class="ms-header"><a href="/"><img src="/Style Library/logo.png" alt=""/></a><div class="ms-core-listMenu-horizontalBox"><ul class="root static"><li class="static"><a class="static menu-item" href="/ministerio">Ministerio</a></li><li class="static"><a class="static menu-item" href="/noticias">Noticias</a></li></ul></div></div><span id="ctl00_siteMapPath"><a href="/">Inicio</a> <span>&gt;</span> <a href="/noticias">Noticias</a> <span>&gt;</span> <span>{title}</span></span><div id="contentBox"><div id="DeltaPlaceHolderMain"><div class="noticia-interna"><div class="fecha-noticia">17/08/2022</div><h2 class="titulo-noticia">{title}</h2><div class="imagen-noticia"><div id="ctl00_PlaceHolderMain_img_label" style="display:none">Imagen</div><div class="ms-rtestate-field"><img alt="Canoa con libros" src="/noticias/PublishingImages/canoa.jpg?RenditionID=5" style="BORDER: 0px solid;"/></div><div class="pie-foto">La canoa en Bellavista. Foto: Lina Rozo</div></div><div class="sumario-noticia"><p>{lead}</p></div><div class="ms-rtestate-field cuerpo" aria-labelledby="ctl00_c"><p>\u200b{text[0]}</p><p>{text[1]}<br/></p><p>{text[2]}</p></div></div></div></div></div></div></form><footer><div>Calle 8 No. 8-55, Bogotá</div></footer></body></html>"""
    return html, {
        "language": "es-ES",
        "title": title,
        "lead": lead,
        "lead_also": [lead.removeprefix("- ")],
        "date": "2022-08-17",
        "body": [
            "Quibdó, 17 de agosto de 2022 (@mincultura). Una canoa con dos mil libros zarpó hoy del malecón de Quibdó.",
            *text[1:],
        ],
        "images": [
            picture(
                "https://www.mincultura.example.gov.co/noticias/PublishingImages/canoa.jpg?RenditionID=5",
                "La canoa en Bellavista.",
                "Lina Rozo",
            )
        ],
        "breadcrumbs": ["Noticias"],
    }


@page("https://www.ambiente.example.gob.ec/tortugas-vuelven-al-mar/")
def ecuadorian_ministry_wordpress() -> tuple[str, Gold]:
    title = "Doscientas tortugas vuelven al mar en Manabí"
    text = [
        "Manta, 5 de febrero de 2021.- Guardaparques liberaron ayer a 200 tortugas en la playa de San Lorenzo.",
        "Los nidos habían sido cercados en noviembre para evitar que los perros los escarben.",
    ]
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"/><title>{title} – Ministerio del Ambiente</title><meta name="generator" content="WordPress 4.9.8"/></head><body class="single single-post postid-9112"><div id="wrap"><div id="top-gob"><a href="https://www.presidencia.example.gob.ec">Presidencia</a></div><div id="header"><a href="/"><img src="/wp-content/themes/gob/logo.png" alt="Ministerio"/></a></div><div id="menu"><ul><li><a href="/el-ministerio">El Ministerio</a></li><li><a href="/noticias">Noticias</a></li></ul></div><div id="content-wrapper"><div id="content" class="span8"><div class="post-9112 post type-post category-noticias"><h1>{title}</h1><div class="fecha">5 febrero, 2021 - 10:22</div><div class="post-content"><div id="attachment_9113" style="width: 310px" class="wp-caption alignleft"><img class="size-medium wp-image-9113" src="/wp-content/uploads/2021/02/tortuga-300x200.jpg" alt="" width="300" height="200"/><p class="wp-caption-text">Una cría camino del agua. Foto: MAATE</p></div>{paragraphs(text)}<p style="text-align: center;"><strong>Dirección de Comunicación Social</strong></p></div><div class="compartir">Compartir: <a href="#">Facebook</a></div><div class="etiquetas">Etiquetas: <a href="/tag/manabi" rel="tag">Manabí</a>, <a href="/tag/tortugas" rel="tag">tortugas</a></div></div></div><div id="sidebar" class="span4"><h3>Programas</h3><ul><li><a href="/socio">Socio Bosque</a></li></ul></div></div><div id="footer">Calle Madrid 1159, Quito</div></div></body></html>"""
    base = "https://www.ambiente.example.gob.ec/wp-content/uploads/2021/02"
    sign = "Dirección de Comunicación Social"
    return html, {
        "language": "es",
        "title": title,
        "date": "2021-02-05",
        "body": [*text, sign],
        "body_also": [text],
        "images": [picture(f"{base}/tortuga-300x200.jpg", "Una cría camino del agua.", "MAATE", "inline")],
        "images_also": [
            [picture(f"{base}/tortuga-300x200.jpg", "Una cría camino del agua.", "MAATE")],
            [picture(f"{base}/tortuga.jpg", "Una cría camino del agua.", "MAATE", "inline")],
        ],
        "tags": ["Manabí", "tortugas"],
        "authors": ANY,
        "section": ANY,
        "breadcrumbs": [],
    }


@page("https://www12.senado.example.br/noticias/materias/2023/08/30/senado-aprova-dia-do-queijo")
def brazilian_senate_agency() -> tuple[str, Gold]:
    title = "Senado aprova Dia Nacional do Queijo Artesanal"
    text = [
        'O Plenário aprovou nesta quarta-feira (30) o projeto que cria o Dia Nacional do Queijo Artesanal (<a href="https://www25.senado.example.br/materia/151">PL 3.104/2021</a>). O texto segue para sanção.',
        "A data será comemorada em 16 de maio.",
        "— É uma homenagem a quem acorda às quatro da manhã — disse o relator.",
    ]
    html = f"""<!DOCTYPE html><html lang="pt-br"><head><meta charset="utf-8"><title>{title} — Senado Notícias</title>{metas({"og:title": title, "og:type": "article", "article:published_time": "2023-08-30T18:05:11-03:00", "DC.date.created": "2023-08-30T18:05:11-03:00"})}</head><body class="portaltype-materia template-view"><div id="barra-brasil"></div><header><div class="Header"><a href="/" class="Header-title">Senado Federal</a><a href="/noticias" class="Header-subtitle">Senado Notícias</a></div><nav><ul><li><a href="/noticias/ultimas">Últimas</a></li><li><a href="/noticias/ao-vivo">Ao vivo</a></li></ul></nav></header><div class="container"><div id="content"><div id="materia"><h1>{title}</h1><p class="text-muted">Da Agência Senado | 30/08/2023, 18h05 - ATUALIZADO EM 30/08/2023, 19h12</p><div class="media-body sf-btn"><a href="#">Compartilhe este conteúdo no Whatsapp</a></div><div class="figure-wrap"><a href="/noticias/img/queijo_grande" class="media"><img src="/noticias/img/queijo/mural" alt="Queijos em prateleira" title="Queijos em prateleira"></a><div class="legenda text-muted"><p>Queijo curado na serra da Canastra</p><p class="creditos">Rui Faria/Epamig</p></div></div><div id="textoMateria" class="text-size-big">{paragraphs(text)}<p><em>Agência Senado (Reprodução autorizada mediante citação da Agência Senado)</em></p></div><div class="tags"><h3>MAIS NOTÍCIAS SOBRE:</h3><ul class="list-inline"><li><a href="/noticias/tag/Queijo">Queijo</a></li><li><a href="/noticias/tag/Agricultura">Agricultura</a></li></ul></div><section class="veja"><h3>Veja também</h3><ul><li><a href="/noticias/x">Comissão debate leite</a></li></ul></section></div></div></div><footer><p>Praça dos Três Poderes</p></footer></body></html>"""
    return html, {
        "language": "pt-BR",
        "title": title,
        "date": "2023-08-30T18:05:11-03:00",
        "date_modified": "2023-08-30",
        "body": [
            "O Plenário aprovou nesta quarta-feira (30) o projeto que cria o Dia Nacional do Queijo Artesanal (PL 3.104/2021). O texto segue para sanção.",
            *text[1:],
        ],
        "body_also": [
            [
                "O Plenário aprovou nesta quarta-feira (30) o projeto que cria o Dia Nacional do Queijo Artesanal (PL 3.104/2021). O texto segue para sanção.",
                *text[1:],
                "Agência Senado (Reprodução autorizada mediante citação da Agência Senado)",
            ]
        ],
        "links": ["https://www25.senado.example.br/materia/151"],
        "images": [
            picture(
                "https://www12.senado.example.br/noticias/img/queijo/mural",
                "Queijo curado na serra da Canastra",
                "Rui Faria/Epamig",
            )
        ],
        "tags": ["Queijo", "Agricultura"],
        "authors": ANY,
        "section": ANY,
        "breadcrumbs": [],
    }


@page("https://www.kpkm.example.gov.my/bm/berita/harga-padi-dinaikkan")
def malaysian_ministry_joomla() -> tuple[str, Gold]:
    title = "Harga Padi Dinaikkan Mulai Musim Ini"
    text = [
        "PUTRAJAYA, 9 Jun 2023 – Harga lantai padi dinaikkan kepada RM1,300 satu tan metrik, kata Menteri.",
        "Beliau berkata langkah itu dijangka memberi manfaat kepada 240,000 pesawah.",
    ]
    rows = [("Gred", "Lama (RM)", "Baharu (RM)"), ("A", "1,200", "1,300"), ("B", "1,100", "1,180")]
    table = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    html = f"""<!DOCTYPE html><html lang="ms-my" dir="ltr"><head><meta charset="utf-8"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>KPKM - {title}</title></head><body class="site helix-ultimate com-content view-article"><div class="body-wrapper"><section id="sp-w3c"><span>W3C</span><a href="#" class="fontup">A+</a><a href="#" class="fontdown">A-</a></section><header id="sp-header"><a href="/bm">KPKM</a><ul class="sp-megamenu-parent"><li class="sp-menu-item"><a href="/bm/korporat">Korporat</a></li><li class="sp-menu-item"><a href="/bm/berita">Berita</a></li></ul></header><section id="sp-main-body"><div class="container"><div id="sp-component" class="col-lg-9"><div class="article-details"><div class="article-header"><h1>{title}</h1></div><div class="article-info"><span class="published" title="Diterbitkan: 09 Jun 2023"><time datetime="2023-06-09T16:40:00+08:00">09 Jun 2023</time></span><span class="modified"><time datetime="2023-06-10T08:00:00+08:00">Kemaskini: 10 Jun 2023</time></span></div><div class="article-full-image"><img src="/images/2023/padi.jpg" alt="Sawah" /></div><div class="article-body">{paragraphs(text)}<table border="1"><tbody>{table}</tbody></table><p><a class="at_url" href="/images/2023/kadar.xlsx"><span class="icon"></span>Kadar penuh</a> (xlsx, 45 kB)</p></div><nav class="pagenavigation"><span class="pagination"><a class="previous" href="/bm/berita/x">Sebelum</a></span></nav></div></div><aside id="sp-right" class="col-lg-3"><div class="sp-module"><h3>Pautan</h3><ul><li><a href="/bm/tender">Tender</a></li></ul></div></aside></div></section><footer id="sp-footer"><p>Tarikh Kemaskini: 21/07/2023</p><p>Hakcipta Terpelihara</p></footer></div></body></html>"""
    url = "https://www.kpkm.example.gov.my/images/2023/kadar.xlsx"
    return html, {
        "language": "ms-MY",
        "title": title,
        "date": "2023-06-09T16:40:00+08:00",
        "date_modified": "2023-06-10T08:00:00+08:00",
        "body": [*text, *(" | ".join(row) for row in rows), "Kadar penuh (xlsx, 45 kB)"],
        "body_also": [[*text, *(" | ".join(row) for row in rows)]],
        "links": [url],
        "links_also": [[]],
        "attachments": [file(url, "Kadar penuh", 45 * KB)],
        "images": [picture("https://www.kpkm.example.gov.my/images/2023/padi.jpg")],
        "breadcrumbs": [],
    }


@page("https://www.moha.example.gov.np/post/pahiro-uddhar")
def nepali_home_ministry_own_calendar() -> tuple[str, Gold]:
    title = "पहिरोमा फसेका १८ जनाको सकुशल उद्धार"
    text = [
        "म्याग्दी जिल्लामा गएको पहिरोमा फसेका अठार जनालाई सुरक्षाकर्मीले सकुशल उद्धार गरेका छन्।",
        "उद्धार कार्यमा नेपाल प्रहरी र सशस्त्र प्रहरीका पचपन्न जना खटिएका थिए।",
    ]
    html = f"""<!DOCTYPE html><html lang="ne"><head><meta charset="utf-8"><title>{title} | गृह मन्त्रालय</title><meta property="og:title" content="{title}"></head><body><header><div class="top-date">आज: २०८१ असार ३, सोमबार</div><a class="brand" href="/"><img src="/emblem.png" alt="गृह मन्त्रालय"></a><ul class="navbar-nav"><li><a href="/about">परिचय</a></li><li><a href="/news">समाचार</a></li></ul></header><main class="container"><div class="row"><div class="col-md-8"><div class="detail-page"><h3 class="detail-title">{title}</h3><div class="detail-info"><span><i class="bi bi-calendar"></i> प्रकाशित मिति: २०८० वैशाख १५</span><span><i class="bi bi-eye"></i> ४५१</span></div><div class="detail-content">{paragraphs(text)}</div><div class="attached"><h5>संलग्न फाइल</h5><a href="/upload/9a/bigyapti.pdf" class="btn">प्रेस विज्ञप्ति <small>(PDF, 210 KB)</small></a></div></div></div><div class="col-md-4"><h4>पछिल्ला सूचना</h4><ul><li><a href="/post/1">राहत सम्बन्धी सूचना</a><small>२०८१ जेठ ३०</small></li></ul></div></div></main><footer>सिंहदरबार, काठमाडौं</footer></body></html>"""
    return html, {
        "language": "ne",
        "title": title,
        "date": "2023-04-28",
        "body": text,
        "attachments": [
            file("https://www.moha.example.gov.np/upload/9a/bigyapti.pdf", "प्रेस विज्ञप्ति", 210 * KB)
        ],
        "breadcrumbs": [],
    }


@page("https://mopa.example.gov.bd/site/view/press_release")
def bangladeshi_portal_list_of_releases() -> tuple[str, Gold]:
    entries = [
        ("/site/press_release/1a2b-0001", "নদী ভাঙন রোধে নতুন বাঁধ নির্মাণ শুরু", "২০২৩-০৭-১৮"),
        ("/site/press_release/1a2b-0002", "পাঁচ শতাধিক বিদ্যালয়ে গ্রন্থাগার স্থাপন", "২০২৩-০৭-১৬"),
        ("/site/press_release/1a2b-0003", "মন্ত্রণালয়ের বার্ষিক প্রতিবেদন প্রকাশ", "২০২৩-০৭-১২"),
        ("/site/press_release/1a2b-0004", "কৃষি মেলা উদ্বোধন করলেন মন্ত্রী", "২০২৩-০৭-১০"),
    ]
    rows = "".join(
        f'<tr class="{"odd" if n % 2 else "even"}"><td>{"০১২৩৪"[n]}</td><td><a href="{u}">{t}</a></td><td>{d}</td></tr>'
        for n, (u, t, d) in enumerate(entries, 1)
    )
    html = f"""<!DOCTYPE html><html lang="bn"><head><meta charset="utf-8"/><title>প্রেস বিজ্ঞপ্তি - মন্ত্রণালয়</title></head><body><div class="container"><div class="sixteen columns" id="topbar"><a href="http://www.bangladesh.example.gov.bd">বাংলাদেশ জাতীয় তথ্য বাতায়ন</a></div><div class="header-site-info"><div id="site-name-wrapper"><a href="/">মন্ত্রণালয়</a></div></div><div id="jmenu"><ul class="meganizr"><li><a href="/">প্রথম পাতা</a></li><li><a href="/site/view/press_release">প্রেস বিজ্ঞপ্তি</a></li></ul></div><div id="contents" class="sixteen columns"><div class="twelve columns" id="left-content"><div id="printable_area"><h3>প্রেস বিজ্ঞপ্তি</h3><table class="bordered" width="100%"><thead><tr><th>ক্রমিক</th><th>শিরোনাম</th><th>প্রকাশের তারিখ</th></tr></thead><tbody>{rows}</tbody></table></div></div><div class="four columns right-side-bar" id="right-content"><div class="column block"><h5 class="bk-org title">মাননীয় মন্ত্রী</h5><a href="/site/biography/x">বিস্তারিত</a></div></div></div><div id="footer-menu"><ul><li><a href="/privacy">গোপনীয়তার নীতি</a></li></ul></div></div></body></html>"""
    plain_digits = str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")
    return html, listing(
        "https://mopa.example.gov.bd", [(u, t, d.translate(plain_digits)) for u, t, d in entries]
    )


@page("http://www.senate.example.ph/press_release/2014/0805_cruz1.asp", encoding="windows-1252")
def philippine_senate_tables() -> tuple[str, Gold]:
    title = "Cruz wants a library in every barangay"
    text = [
        "Senator Maria Luz Cruz on Tuesday filed a bill that gives each barangay a reading room.",
        "“Children read when books are near,” the senator said in her sponsorship speech.",
        "The measure needs about P2.4 billion in the first year, the budget office estimates.",
    ]
    html = f"""<HTML><HEAD><TITLE>Press Release - {title}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><LINK REL="stylesheet" HREF="/styles.css"></HEAD><BODY BGCOLOR="#FFFFFF"><DIV ID="lis_Header"><A HREF="/default.asp"><IMG SRC="/images/banner.gif" BORDER="0"></A></DIV><TABLE WIDTH="900" CELLPADDING="0" CELLSPACING="0"><TR><TD WIDTH="160" VALIGN="TOP" CLASS="sidenav"><A HREF="/senators/default.asp">Senators</A><BR><A HREF="/press_release/default.asp">Press Releases</A><BR><A HREF="/photo_release/default.asp">Photo Releases</A></TD><TD VALIGN="TOP"><TABLE WIDTH="100%" CLASS="PressRelease"><TR><TD><SPAN CLASS="h1_sub">Press Release</SPAN><BR><SPAN CLASS="h1_bold">August 5, 2014</SPAN></TD></TR><TR><TD ALIGN="center"><SPAN CLASS="h1_bold">{title}</SPAN></TD></TR><TR><TD><P>{text[0]}<P>{text[1]}<P>{text[2]}</TD></TR></TABLE></TD><TD WIDTH="180" VALIGN="TOP"><TABLE><TR><TD><B>Latest Press Release</B></TD></TR><TR><TD><A HREF="0804_reyes1.asp">Reyes: fix the port road</A></TD></TR><TR><TD><A HREF="0804_tan1.asp">Tan files bill on seaweed</A></TD></TR></TABLE></TD></TR></TABLE><DIV ID="footer">GSIS Bldg., Pasay City</DIV></BODY></HTML>"""
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "date": "2014-08-05",
        "body": text,
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.moeys.example.gov.kh/kh/news/4021")
def cambodian_education_ministry() -> tuple[str, Gold]:
    title = "ពិធីប្រគល់សៀវភៅដល់សាលារៀននៅខេត្តកំពត"
    text = [
        "ក្រសួងអប់រំបានប្រគល់សៀវភៅចំនួនប្រាំពាន់ក្បាលដល់សាលារៀននៅខេត្តកំពត។",
        "លោករដ្ឋមន្ត្រីបានថ្លែងអំណរគុណដល់គ្រូបង្រៀនទាំងអស់។",
    ]
    html = f"""<!DOCTYPE html><html lang="km"><head><meta charset="utf-8"><title>{title} | ក្រសួងអប់រំ</title></head><body><nav class="navbar"><a href="/kh"><img src="/img/logo.png" alt="ក្រសួងអប់រំ"></a><ul><li><a href="/kh/news">ព័ត៌មាន</a></li><li><a href="/en">English</a></li></ul></nav><div class="container"><div class="row"><div class="col-md-9"><h2 class="post-title">{title}</h2><p class="post-date">ថ្ងៃទី ១២ ខែ មេសា ឆ្នាំ ២០២៣</p><div class="post-body">{paragraphs(text)}<div class="row photos"><div class="col-6"><a href="/uploads/k1.jpg" data-lightbox="p"><img src="/uploads/k1-s.jpg" alt=""></a></div><div class="col-6"><a href="/uploads/k2.jpg" data-lightbox="p"><img src="/uploads/k2-s.jpg" alt=""></a></div></div></div></div><div class="col-md-3"><h5>ព័ត៌មានថ្មីៗ</h5><ul><li><a href="/kh/news/4020">កិច្ចប្រជុំប្រចាំខែ</a></li><li><a href="/kh/news/4019">ទិវាកុមារ</a></li></ul></div></div></div><footer>រាជធានីភ្នំពេញ</footer></body></html>"""
    base = "https://www.moeys.example.gov.kh/uploads"
    return html, {
        "language": "km",
        "title": title,
        "date": "2023-04-12",
        "body": text,
        "gallery": [picture(f"{base}/k1.jpg"), picture(f"{base}/k2.jpg")],
        "breadcrumbs": [],
    }

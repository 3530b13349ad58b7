"""News pages of ministries on systems of their own: the Caucasus, central and south Asia, the Gulf, Africa, South America, Iceland."""

from __future__ import annotations

from tests.world.building import Gold, file, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.moesd.example.gov.ge/ge/mediacentri/siakhleebi/3312")
def georgian_ministry() -> tuple[str, Gold]:
    title = "ქუთაისში ახალი საწარმო გაიხსნა"
    text = [
        "ეკონომიკის მინისტრმა ქუთაისში ხის გადამამუშავებელი ახალი საწარმო გახსნა, სადაც 120 ადამიანი დასაქმდება.",
        "პროექტი სახელმწიფო პროგრამის „აწარმოე საქართველოში“ მხარდაჭერით განხორციელდა.",
        "ინვესტიციის ჯამური მოცულობა 8 მილიონ ლარს აღემატება.",
    ]
    shots = ["a1", "a2", "a3"]
    slides = "".join(
        f'<div class="item"><a href="/uploads/news/big/{name}.jpg" data-fancybox="images"><div class="img" style="background-image:url(/uploads/news/thumb/{name}.jpg)"></div></a></div>'
        for name in shots
    )
    html = f"""<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>{title} - ეკონომიკის სამინისტრო</title>{metas({"og:title": title, "og:image": "https://www.moesd.example.gov.ge/uploads/news/big/main.jpg", "og:type": "article"})}</head>
<body><header class="hd"><a class="logo" href="/ge"><img src="/img/logo-ge.svg"></a><ul class="hd-nav"><li><a href="/ge/saministro">სამინისტრო</a></li><li><a href="/ge/mediacentri">მედია ცენტრი</a></li><li><a href="/ge/kontakti">კონტაქტი</a></li></ul><div class="lang"><a href="/en/mediacentri/siakhleebi/3312">ENG</a></div></header>
<div class="path"><a href="/ge">მთავარი</a><span></span><a href="/ge/mediacentri">მედია ცენტრი</a><span></span><a href="/ge/mediacentri/siakhleebi">სიახლეები</a></div>
<div class="wrap inner"><div class="left"><div class="in-date">15 ივნისი, 2022</div><h2 class="in-title">{title}</h2><div class="in-img"><img src="/uploads/news/big/main.jpg" alt=""></div><div class="in-txt">{paragraphs(text, 'style="text-align: justify;"')}</div><div class="in-gal owl-carousel">{slides}</div><div class="in-share"><span>გაზიარება</span><a href="https://social.example.com/sharer?u=x"><i class="fb"></i></a></div></div>
<div class="right"><h3>სხვა სიახლეები</h3><a class="oth" href="/ge/mediacentri/siakhleebi/3311"><span>14 ივნისი, 2022</span><b>მინისტრი ბიზნესის წარმომადგენლებს შეხვდა</b></a><a class="oth" href="/ge/mediacentri/siakhleebi/3310"><span>13 ივნისი, 2022</span><b>ტურიზმის სტატისტიკა გამოქვეყნდა</b></a></div></div>
<footer><p>© 2022 ყველა უფლება დაცულია</p></footer></body></html>"""
    base = "https://www.moesd.example.gov.ge/uploads/news/big"
    return html, {
        "language": "ka",
        "title": title,
        "date": "2022-06-15",
        "body": text,
        "images": [picture(f"{base}/main.jpg")],
        "gallery": [picture(f"{base}/{name}.jpg") for name in shots],
        "breadcrumbs": ["მედია ცენტრი", "სიახლეები"],
    }


@page("https://www.edu.example.am/hy/news/view/5512")
def armenian_ministry() -> tuple[str, Gold]:
    title = "Բացվեց Գյումրու նոր դպրոցը"
    lead = "Մայիսի 12-ին Գյումրիում բացվեց նոր դպրոց, որը նախատեսված է 450 աշակերտի համար։"
    text = [
        "Բացման արարողությանը մասնակցեց կրթության նախարարը, ով շնորհավորեց աշակերտներին և ուսուցիչներին։",
        "Դպրոցն ունի մարզադահլիճ, լաբորատորիաներ և գրադարան։",
    ]
    shots = ["1", "2", "3", "4"]
    thumbs = "".join(
        f'<a href="/files/news/5512/{n}.jpg" class="zoom"><img src="/files/news/5512/t_{n}.jpg"></a>'
        for n in shots
    )
    html = f"""<!DOCTYPE html><html lang="hy"><head><meta charset="UTF-8"><title>{title} | Կրթության նախարարություն</title></head>
<body><div class="page"><div class="top"><a href="/hy"><img class="gerb" src="/i/gerb.png" alt=""></a><div class="name">Կրթության նախարարություն</div></div><ul class="mainmenu"><li><a href="/hy/about">Նախարարություն</a></li><li><a href="/hy/news">Նորություններ</a></li><li><a href="/hy/contacts">Կապ</a></li></ul>
<div class="cnt"><table class="t100"><tr><td class="cl"><div class="sub"><a href="/hy/news">Նորություններ</a><a href="/hy/announcements">Հայտարարություններ</a></div></td><td class="cc"><h1>{title}</h1><div class="dt">12 Մայիս, 2021</div><div class="tx"><p><strong>{lead}</strong></p>{paragraphs(text)}</div><div class="phs">{thumbs}</div><div class="shr"><a href="https://social.example.com/share">Կիսվել</a></div></td></tr></table></div>
<div class="bottom"><span>© Կրթության նախարարություն, 2021</span></div></div></body></html>"""
    base = "https://www.edu.example.am/files/news/5512"
    return html, {
        "language": "hy",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2021-05-12",
        "body": text,
        "body_also": [[lead, *text]],
        "gallery": [picture(f"{base}/{n}.jpg") for n in shots],
        "breadcrumbs": [],
    }


@page("https://www.gov.example.kz/memleket/entities/ecogeo/press/news/details/258841?lang=kk")
def kazakh_government_portal() -> tuple[str, Gold]:
    title = "Қазақстанда екі миллиард ағаш отырғызылады"
    text = [
        "Экология министрлігі 2025 жылға дейін екі миллиард ағаш отырғызу жоспарын таныстырды.",
        "Жоба аясында әр өңірде жаңа питомниктер салынады, деп хабарлады министрліктің баспасөз қызметі.",
    ]
    html = f"""<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>{title} - Экология министрлігі</title>{metas({"og:title": title, "og:type": "website"})}</head>
<body><div id="app"><div class="page-wrapper"><header class="header"><div class="container"><a href="/?lang=kk" class="header__logo">gov.example.kz</a><ul class="header__menu"><li><a href="/memleket/entities/ecogeo?lang=kk">Министрлік</a></li><li><a href="/memleket/entities/ecogeo/press?lang=kk">Баспасөз орталығы</a></li></ul></div></header>
<div class="container"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a href="/?lang=kk">Басты бет</a></li><li class="breadcrumbs__item"><a href="/memleket/entities/ecogeo?lang=kk">Экология министрлігі</a></li><li class="breadcrumbs__item"><a href="/memleket/entities/ecogeo/press/news/1?lang=kk">Жаңалықтар</a></li></ul>
<div class="news-page"><div class="news-page__content"><div class="news-page__head"><h1 class="news-page__title">{title}</h1><div class="news-page__info"><span class="news-page__date">14 қыркүйек 2021</span><span class="news-page__views"><i class="icon-eye"></i>1 204</span><button class="btn-print">Басып шығару</button></div></div><div class="news-page__image"><img src="/uploads/2021/9/14/agash_1280x720.jpg" alt="{title}"></div><div class="news-page__body"><div class="quill-text">{paragraphs(text)}</div></div>
<div class="attachments"><div class="attachments__title">Тіркелген файлдар</div><div class="attachments__item"><a href="/uploads/2021/9/14/jospar.docx" target="_blank"><span class="attachments__name">Жоспар жобасы</span><span class="attachments__info">DOCX, 48 КБ</span></a></div></div><div class="rating"><span>Материал пайдалы болды ма?</span><button>Иә</button><button>Жоқ</button></div></div>
<aside class="news-page__aside"><div class="aside-title">Соңғы жаңалықтар</div><a href="/memleket/entities/ecogeo/press/news/details/258840?lang=kk"><div class="aside-date">13 қыркүйек 2021</div><div class="aside-text">Балқаш көлінің деңгейі көтерілді</div></a></aside></div></div><footer class="footer"><p>Барлық құқықтар қорғалған</p></footer></div></div></body></html>"""
    base = "https://www.gov.example.kz/uploads/2021/9/14"
    return html, {
        "language": "kk",
        "title": title,
        "date": "2021-09-14",
        "body": text,
        "images": [picture(f"{base}/agash_1280x720.jpg")],
        "attachments": [file(f"{base}/jospar.docx", "Жоспар жобасы", 48 * KB)],
        "breadcrumbs": ["Экология министрлігі", "Жаңалықтар"],
    }


@page("https://www.gub.example.uy/ministerio-turismo/comunicacion/noticias/temporada-termal-comienza-record")
def uruguayan_state_portal() -> tuple[str, Gold]:
    title = "Temporada termal comienza con récord de reservas"
    lead = "El ministro presentó en Salto las cifras del primer mes: la ocupación alcanzó el 87 %."
    text = [
        "Las termas del litoral recibieron más de 42.000 visitantes en mayo, un 12 % más que el año anterior.",
        "El ministro anunció además una inversión de 3 millones de dólares en caminería y señalización.",
    ]
    html = f"""<!DOCTYPE html><html lang="es" dir="ltr"><head><meta charset="utf-8" /><title>{title} | Ministerio de Turismo</title>{metas({"description": lead})}</head>
<body class="path-node page-node-type-noticia"><a href="#main-content" class="visually-hidden focusable">Pasar al contenido principal</a><header class="Header"><div class="Header-logo"><a href="/ministerio-turismo/">Ministerio de Turismo</a></div><nav class="Menu"><ul><li><a href="/ministerio-turismo/institucional">Institucional</a></li><li><a href="/ministerio-turismo/comunicacion">Comunicación</a></li></ul></nav></header>
<div class="Breadcrumb"><ul><li><a href="/ministerio-turismo/">Inicio</a></li><li><a href="/ministerio-turismo/comunicacion">Comunicación</a></li><li><a href="/ministerio-turismo/comunicacion/noticias">Noticias</a></li><li>{title}</li></ul></div>
<main class="Main" id="main-content"><div class="Page"><div class="Page-info"><span class="Page-subtitle">Salto, Uruguay</span><h1 class="Page-title">{title}</h1><div class="Page-date">02/06/2022</div><div class="Page-description">{lead}</div><div class="Page-share"><span>Compartir</span><ul><li><a href="https://social.example.com/x">Facebook</a></li></ul></div></div><figure class="Media Media--figure"><img src="/ministerio-turismo/sites/ministerio-turismo/files/styles/noticia/public/2022-06/termas.jpg?itok=a1" alt="Piscina termal" /><figcaption class="Media-caption"><span class="Media-description">El ministro recorre las termas de Daymán</span> <span class="Media-source">Fuente: MINTUR</span></figcaption></figure>
<div class="Page-body u-textFormat">{paragraphs(text)}</div><section class="Page-related"><h2>Descargas</h2><ul class="List List--downloads"><li><a href="/ministerio-turismo/sites/ministerio-turismo/files/2022-06/cifras.xlsx" class="Download">Cifras de mayo <span class="Download-meta">(.xlsx 31 KB)</span></a></li></ul></section><section class="Page-tags"><h5>Etiquetas</h5><ul><li><a href="/ministerio-turismo/etiquetas/termas">termas</a></li></ul></section></div><section class="Related"><h2>Noticias relacionadas</h2><div class="Card"><h3><a href="/ministerio-turismo/comunicacion/noticias/cruceros">Cierra la temporada de cruceros</a></h3><span>20/05/2022</span></div></section></main><footer class="Footer"><p>Rambla 25 de Agosto s/n</p></footer></body></html>"""
    base = "https://www.gub.example.uy/ministerio-turismo/sites/ministerio-turismo/files"
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2022-06-02",
        "body": text,
        "images": [
            picture(
                f"{base}/styles/noticia/public/2022-06/termas.jpg?itok=a1",
                "El ministro recorre las termas de Daymán",
                "MINTUR",
            )
        ],
        "attachments": [file(f"{base}/2022-06/cifras.xlsx", "Cifras de mayo", 31 * KB)],
        "tags": ["termas"],
        "tags_also": [[]],
        "breadcrumbs": ["Comunicación", "Noticias"],
    }


@page("https://prensa.example.gob.cl/prontus_prensa/site/artic/20120417/pags/20120417153012.html")
def prontus_chilean() -> tuple[str, Gold]:
    title = "Gobierno inaugura hospital de Puerto Aysén"
    lead = "El recinto cuenta con 60 camas y beneficiará a más de 30 mil habitantes de la región."
    text = [
        "Junto al Ministro de Salud, el Presidente encabezó este martes la inauguración del nuevo hospital.",
        '"Es una deuda de muchos años que hoy saldamos con los ayseninos", señaló la autoridad.',
        "La obra demandó una inversión de 24 mil millones de pesos.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>{title}</title><meta name="generator" content="Prontus CMS" /></head>
<body><div id="CONT-MAYOR"><div id="HEADER"><a href="/"><img src="/prontus_prensa/imag/logo.gif" alt="Prensa" /></a><ul class="menu"><li><a href="/prontus_prensa/site/edic/base/port/noticias.html">Noticias</a></li><li><a href="/prontus_prensa/site/edic/base/port/discursos.html">Discursos</a></li></ul></div>
<div id="CONT-MEDIA"><div class="col-a"><div class="cuerpo-articulo"><div class="fecha-art">Martes 17 de abril de 2012</div><div class="epigrafe">REGIÓN DE AYSÉN</div><h2 class="tit-art">{title}</h2><div class="bajada">{lead}</div><div class="foto-art"><img src="/prontus_prensa/site/artic/20120417/imag/foto_0120120417153012.jpg" width="460" height="300" alt="Hospital" /><div class="pie">El Presidente recorre las nuevas salas junto a pacientes</div></div><div class="txt-art">{paragraphs(text)}</div></div>
<div class="herram"><a href="javascript:imprimir()">Imprimir</a> <a href="javascript:envia()">Enviar</a></div><div class="mas"><h4>M&aacute;s noticias</h4><ul><li><a href="/prontus_prensa/site/artic/20120416/pags/20120416110000.html">Ministra entrega becas</a> 16/04/2012</li></ul></div></div><div class="col-b"><img src="/banner.gif" alt="Banner" /></div></div><div id="FOOTER">Palacio de La Moneda</div></div></body></html>"""
    return html, {
        "language": "es",
        "language_also": [None],
        "title": title,
        "lead": lead,
        "date": "2012-04-17",
        "body": text,
        "images": [
            picture(
                "https://prensa.example.gob.cl/prontus_prensa/site/artic/20120417/imag/foto_0120120417153012.jpg",
                "El Presidente recorre las nuevas salas junto a pacientes",
            )
        ],
        "breadcrumbs": [],
    }


@page("https://www.mineduc.example.cl/portal/w3-article-28841.html", encoding="iso-8859-1")
def newtenberg_chilean() -> tuple[str, Gold]:
    title = "Comienza la postulación a becas de alimentación"
    lead = "Hasta el 30 de abril los estudiantes pueden postular en línea con su clave única."
    text = [
        "El beneficio consiste en una tarjeta electrónica con 32 mil pesos mensuales.",
        "Los resultados se publicarán el 20 de mayo.",
    ]
    cls = "aid-28841 cid-501 binary"
    html = f"""<!DOCTYPE html><html lang="es"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{title} - Ministerio de Educación</title><meta name="Generator" content="Engine - Newtenberg"></head>
<body class="articulo"><div id="i__w3_cabezal" class="cabezal"><a href="w3-channel.html"><img src="channels-501_logo.gif" alt="Ministerio"></a><ul id="i__ml_menu"><li class="pvid-1"><a href="w3-propertyvalue-1550.html">Noticias</a></li><li class="pvid-2"><a href="w3-propertyvalue-1551.html">Trámites</a></li></ul></div>
<div id="i__w3_ar_articulo_1" class="cont"><div class="breadcrumb"><a href="w3-channel.html" class="home">Portada</a> <span class="sep">/</span> <a href="w3-propertyvalue-1550.html">Noticias</a></div><div class="recuadro"><p id="i__w3_ar_articulo_fecha_1" class="fecha {cls} format-dd-mm-yyyy">03-04-2014</p><h1 id="i__w3_ar_articulo_titulo_1" class="titulo {cls}">{title}</h1><p id="i__w3_ar_articulo_abstract_1" class="abstract {cls}">{lead}</p>
<div id="i__w3_ar_articulo_foto_1" class="foto {cls}"><img src="articles-28841_foto_portada.jpg" alt="Estudiantes en un casino" class="foto_portada"></div><div id="i__w3_ar_articulo_cuerpo_1" class="CUERPO {cls}">{paragraphs(text)}</div><div class="archivos"><h3>Archivos relacionados</h3><ul><li><a href="articles-28841_archivo_01.pdf" class="binary-archivo_01 format-pdf">Instructivo</a> <span class="peso">[pdf - 145 Kb]</span></li></ul></div></div>
<div class="relacionados"><h3>Contenidos relacionados</h3><ul><li class="aid-28501"><a href="w3-article-28501.html">Resultados de la prueba nacional</a></li></ul></div></div><div id="i__w3_pie"><p>Alameda 1371, Santiago</p></div></body></html>"""
    base = "https://www.mineduc.example.cl/portal"
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2014-04-03",
        "body": text,
        "images": [picture(f"{base}/articles-28841_foto_portada.jpg")],
        "attachments": [file(f"{base}/articles-28841_archivo_01.pdf", "Instructivo", 145 * KB)],
        "breadcrumbs": ["Noticias"],
    }


@page("https://www.kkp.example.go.id/berita/siaran-pers/nelayan-natuna-terima-kapal-baru")
def indonesian_ministry() -> tuple[str, Gold]:
    title = "Nelayan Natuna Terima Kapal Baru"
    text = [
        "SIARAN PERS<br>Nomor: SP.112/SJ.5/III/2021",
        "<strong>NATUNA, (12/3) -</strong> Kementerian Kelautan dan Perikanan menyerahkan 20 unit kapal kepada koperasi nelayan di Natuna.",
        "“Kapal ini harus dimanfaatkan untuk meningkatkan kesejahteraan,” ujar Menteri dalam sambutannya.",
        "<strong>HUMAS KEMENTERIAN</strong>",
    ]
    html = f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Kementerian | {title}</title>{metas({"og:title": title, "og:image": "https://www.kkp.example.go.id/assets/foto/kapal.jpg"})}</head>
<body><nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/"><img src="/assets/logo.png"></a><ul class="navbar-nav"><li><a href="/profil">Profil</a></li><li><a href="/berita">Berita</a></li></ul></nav><section class="page-header"><div class="container"><h4>Siaran Pers</h4></div></section>
<section class="section"><div class="container"><div class="row"><div class="col-lg-9"><div class="blog-single"><h2 class="font-weight-bold">{title}</h2><div class="post-meta"><span><i class="far fa-user"></i> Oleh Admin</span><span><i class="far fa-calendar"></i> Jumat, 12 Maret 2021 14:20 WIB</span><span><i class="far fa-eye"></i> Dilihat 812 kali</span></div><div class="post-image"><img class="img-fluid" src="/assets/foto/kapal.jpg" alt="{title}"><small><i>Menteri menyerahkan kunci kapal secara simbolis. (Dok. Humas)</i></small></div><div class="post-content">{paragraphs(text)}</div></div></div>
<div class="col-lg-3"><aside class="sidebar"><h5>Berita Terpopuler</h5><ul class="simple-post-list"><li><a href="/berita/ekspor-udang">Ekspor Udang Naik</a><div class="post-meta">10 Maret 2021</div></li></ul></aside></div></div></div></section><footer id="footer"><p>Jl. Medan Merdeka Timur</p></footer></body></html>"""
    base = "https://www.kkp.example.go.id/assets/foto"
    shot = picture(f"{base}/kapal.jpg", "Menteri menyerahkan kunci kapal secara simbolis.", "Dok. Humas")
    return html, {
        "language": "id",
        "title": title,
        "date": "2021-03-12",
        "date_also": ["2021-03-12T14:20+07:00"],
        "body": plains(text),
        "body_also": [plains(text[1:])],
        "images": [shot],
        "images_also": [
            [picture(f"{base}/kapal.jpg", "Menteri menyerahkan kunci kapal secara simbolis. (Dok. Humas)")]
        ],
        "breadcrumbs": [],
        "section": "Siaran Pers",
        "section_also": [None],
    }


@page("https://www.pid.example.gov.pk/ur/site/press_detail/18332")
def pakistani_information_department_urdu() -> tuple[str, Gold]:
    title = "وزیراعظم نے گوادر میں پانی کے منصوبے کا افتتاح کر دیا"
    text = [
        "گوادر: وزیراعظم نے آج گوادر میں سمندری پانی کو میٹھا بنانے کے منصوبے کا افتتاح کیا۔",
        "اس منصوبے سے شہر کو روزانہ پچاس لاکھ گیلن صاف پانی فراہم کیا جائے گا۔",
        "وزیراعظم نے کہا کہ بلوچستان کی ترقی حکومت کی اولین ترجیح ہے۔",
    ]
    html = f"""<!DOCTYPE html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>پریس انفارمیشن ڈیپارٹمنٹ</title></head>
<body><div class="header-top"><a href="/ur/site"><img src="/assets/img/pid.png" alt="PID"></a></div><ul class="menu-list"><li><a href="/ur/site/about">تعارف</a></li><li><a href="/ur/site/press_releases">پریس ریلیز</a></li><li><a href="/ur/site/contact">رابطہ</a></li></ul>
<div class="container content"><div class="row"><div class="col-md-8"><h3 class="text-right">{title}</h3><p class="text-left"><i class="fa fa-calendar"></i> 12 مئی 2022</p><hr><div class="text-right detail">{paragraphs(text, 'style="text-align:right"')}</div><p class="text-left">پی آر نمبر 245<br>اسلام آباد</p><hr><a class="btn" href="/ur/site/press_releases">واپس</a></div><div class="col-md-4"><div class="panel"><div class="panel-heading">تازہ ترین</div><ul><li><a href="/ur/site/press_detail/18331">صدر مملکت کا پیغام</a></li><li><a href="/ur/site/press_detail/18330">وفاقی کابینہ کا اجلاس</a></li></ul></div></div></div></div><div class="footer"><p>© پریس انفارمیشن ڈیپارٹمنٹ</p></div></body></html>"""
    return html, {
        "language": "ur",
        "title": title,
        "date": "2022-05-12",
        "body": [*text, "پی آر نمبر 245 اسلام آباد"],
        "body_also": [text],
        "breadcrumbs": [],
    }


@page("https://www.moei.example.gov.ae/ar/media-centre/news/12/5/2022/solar-plan.aspx")
def emirati_ministry_sitecore_arabic() -> tuple[str, Gold]:
    title = "الوزارة تطلق خطة جديدة للطاقة الشمسية"
    lead = "تستهدف الخطة رفع حصة الطاقة النظيفة إلى 30 في المئة بحلول عام 2030."
    text = [
        "أعلن وزير الطاقة والبنية التحتية اليوم في دبي إطلاق الخطة بحضور ممثلي القطاع الخاص.",
        "وقال معاليه إن الخطة توفر أكثر من خمسة آلاف فرصة عمل.",
    ]
    html = f"""<!DOCTYPE html><html lang="ar-AE" dir="rtl"><head><meta charset="utf-8"/><title>{title} - الأخبار - وزارة الطاقة والبنية التحتية</title>{metas({"description": lead, "og:title": title})}</head>
<body class="rtl ar"><form id="mainform"><header id="header"><div class="logo"><a href="/ar/"><img src="/-/media/logo.svg" alt="الشعار"/></a></div><nav class="mega"><ul><li><a href="/ar/about-ministry">عن الوزارة</a></li><li><a href="/ar/media-centre">المركز الإعلامي</a></li></ul></nav></header>
<section class="inner-banner"><h2>الأخبار</h2><ol class="breadcrumb"><li><a href="/ar/">الرئيسية</a></li><li><a href="/ar/media-centre">المركز الإعلامي</a></li><li><a href="/ar/media-centre/news">الأخبار</a></li><li class="active">{title}</li></ol></section>
<section class="inner-content"><div class="container"><div class="news-details"><div class="date-share"><span class="date">12 مايو 2022</span><div class="share"><a href="#" title="طباعة">طباعة</a></div></div><h1>{title}</h1><h4 class="sub">{lead}</h4><div class="img-slider"><div class="slide"><img src="/-/media/news/2022/solar1.ashx?la=ar-AE" alt="الوزير خلال الإعلان"/></div></div><div class="rte">{paragraphs(text)}</div><p class="last-update">آخر تحديث للصفحة: 15 مايو 2022</p><div class="happiness"><span>هل وجدت هذا المحتوى مفيداً؟</span><a href="#">نعم</a><a href="#">لا</a></div></div></div></section>
<footer><p>جميع الحقوق محفوظة 2022</p></footer></form></body></html>"""
    return html, {
        "language": "ar-AE",
        "title": title,
        "lead": lead,
        "date": "2022-05-12",
        "date_modified": "2022-05-15",
        "body": text,
        "images": [picture("https://www.moei.example.gov.ae/-/media/news/2022/solar1.ashx?la=ar-AE")],
        "breadcrumbs": ["المركز الإعلامي", "الأخبار"],
    }


@page("https://www.water.example.go.ke/index.php/news/item/214-thwake-dam-reaches-half-way")
def joomla_k2_kenyan() -> tuple[str, Gold]:
    title = "Thwake dam reaches the half-way mark"
    lead = "The Cabinet Secretary has toured the site and asked the contractor to keep to the timetable."
    text = [
        "Speaking in Makueni, the Cabinet Secretary said the dam would serve 1.3 million people.",
        "Compensation of the last 120 households will be paid before the end of June.",
    ]
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb"><head><base href="https://www.water.example.go.ke/index.php/news/item/214-thwake-dam-reaches-half-way" /><meta charset="utf-8" /><meta name="author" content="Super User" />{metas({"og:title": title, "og:type": "article", "description": lead})}<title>{title} - Ministry of Water</title></head>
<body class="com_k2 view-item"><div id="sp-header"><a href="/"><img src="/images/logo.png" alt="Ministry of Water" /></a><ul class="sp-megamenu-parent"><li><a href="/index.php/about">About</a></li><li><a href="/index.php/news">News</a></li></ul></div><ol class="breadcrumb"><li><span>You are here: </span></li><li><a href="/index.php" class="pathway">Home</a></li><li><a href="/index.php/news" class="pathway">News</a></li><li class="active">{title}</li></ol>
<div id="k2Container" class="itemView"><span id="startOfPageId214"></span><div class="itemHeader"><span class="itemDateCreated">Tuesday, 08 March 2022 09:41</span><h2 class="itemTitle">{title}</h2><span class="itemAuthor">Written by <a rel="author" href="/index.php/news/itemlist/user/42-superuser">Super User</a></span></div><div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">font size</span> <a href="#" id="fontDecrease"><span>decrease font size</span></a></li><li><a class="itemPrintLink" href="/index.php/news/item/214?tmpl=component&amp;print=1"><span>Print</span></a></li><li><a class="itemEmailLink" href="/index.php/component/mailto/?link=ab"><span>Email</span></a></li></ul></div>
<div class="itemRatingBlock"><span>Rate this item</span><div class="itemRatingForm"><ul class="itemRatingList"><li><a href="#" class="one-star">1</a></li><li><a href="#" class="two-stars">2</a></li></ul><div class="itemRatingLog">(0 votes)</div></div></div>
<div class="itemBody"><div class="itemImageBlock"><span class="itemImage"><a class="modal" rel="{{handler: 'image'}}" href="/media/k2/items/cache/7a_XL.jpg" title="Click to preview image"><img src="/media/k2/items/cache/7a_L.jpg" alt="{title}" style="width:600px; height:auto;" /></a></span><span class="itemImageCaption">The Cabinet Secretary at the spillway</span><span class="itemImageCredits">Photo: James Otieno</span></div><div class="itemIntroText"><p>{lead}</p></div><div class="itemFullText">{paragraphs(text)}</div><div class="itemContentFooter"><span class="itemHits">Read <b>981</b> times</span><span class="itemDateModified">Last modified on Wednesday, 09 March 2022 11:02</span></div></div>
<div class="itemLinks"><div class="itemCategory"><span>Published in</span> <a href="/index.php/news/itemlist/category/2-news">News</a></div><div class="itemTagsBlock"><span>Tagged under</span><ul class="itemTags"><li><a href="/index.php/news/itemlist/tag/dams">dams</a></li></ul></div><div class="itemAttachmentsBlock"><span>Download attachments:</span><ul class="itemAttachments"><li><a title="thwake_brief.pdf" href="/index.php/news/item/download/31_0c9f">Project brief</a> <span>(212 Downloads)</span></li></ul></div></div>
<div class="itemRelated"><h3>Related items</h3><ul><li><a class="itemRelTitle" href="/index.php/news/item/198-boreholes">Boreholes for Turkana</a></li></ul></div><div class="itemNavigation"><span class="itemNavigationTitle">More in this category:</span><a class="itemPrevious" href="/index.php/news/item/213-x">&laquo; Water tariffs reviewed</a></div><a class="itemBackToTop" href="#startOfPageId214">back to top</a></div><footer id="sp-footer"><p>Maji House</p></footer></body></html>"""
    base = "https://www.water.example.go.ke"
    download = f"{base}/index.php/news/item/download/31_0c9f"
    return html, {
        "language": "en-gb",
        "title": title,
        "lead": lead,
        "date": "2022-03-08",
        "date_modified": "2022-03-09",
        "body": text,
        "images": [
            picture(
                f"{base}/media/k2/items/cache/7a_XL.jpg",
                "The Cabinet Secretary at the spillway",
                "James Otieno",
            )
        ],
        "attachments": [file(download, "Project brief", extension="pdf")],
        "attachments_also": [[file(download, "Project brief", extension="none")]],
        "authors": ["Super User"],
        "authors_also": [[]],
        "tags": ["dams"],
        "breadcrumbs": ["News"],
    }


@page(
    "https://www.stjornarradid.example.is/efst-a-baugi/frettir/stok-frett/2020/11/05/Nyr-vegur-um-Teigsskog/"
)
def icelandic_government() -> tuple[str, Gold]:
    title = "Nýr vegur um Teigsskóg boðinn út"
    text = [
        "Samgönguráðherra kynnti í dag útboð á nýjum vegi um Teigsskóg á Vestfjörðum.",
        "Vegurinn styttir leiðina um 22 kílómetra og verður fær allt árið, að sögn ráðherra.",
        "Gert er ráð fyrir að framkvæmdir hefjist í mars.",
    ]
    html = f"""<!DOCTYPE html><html lang="is"><head><meta charset="utf-8"><title>Stjórnarráðið | {title}</title>{metas({"og:title": title, "og:description": text[0], "og:type": "article", "og:image": "https://www.stjornarradid.example.is/library/04/vegur.jpg?w=1200"})}</head>
<body class="eplica-page"><div id="wrap"><header id="pghead"><a href="/" class="logo">Stjórnarráðið</a><nav><ul class="level1"><li><a href="/raduneyti/">Ráðuneyti</a></li><li><a href="/efst-a-baugi/">Efst á baugi</a></li></ul></nav></header><div class="brautarpallur"><strong>Þú ert hér:</strong> <a href="/">Forsíða</a> <i>&gt;</i> <a href="/efst-a-baugi/">Efst á baugi</a> <i>&gt;</i> <a href="/efst-a-baugi/frettir/">Fréttir</a></div>
<div id="pgmain"><div class="article box"><div class="boxhead"><span class="ministry"><a href="/raduneyti/srn/">Samgöngu- og sveitarstjórnarráðuneytið</a></span><h1>{title}</h1></div><div class="boxbody"><div class="meta"><span class="date">5. nóvember 2020</span></div><div class="imgbox"><span class="img"><img src="/library/04/vegur.jpg?proc=medium" alt="Teigsskógur úr lofti" /></span><span class="imgtext">Teigsskógur í Þorskafirði</span></div>{paragraphs(text)}</div><div class="boxfoot"><div class="efnisord"><h3>Efnisorð</h3><ul><li><a href="/leit/?tag=vegir">Vegir</a></li></ul></div><a class="stepback" href="/efst-a-baugi/frettir/">Til baka</a></div></div></div>
<div id="pgfoot"><p>Stjórnarráð Íslands</p></div></div></body></html>"""
    return html, {
        "language": "is",
        "title": title,
        "date": "2020-11-05",
        "body": text,
        "images": [
            picture(
                "https://www.stjornarradid.example.is/library/04/vegur.jpg?proc=medium",
                "Teigsskógur í Þorskafirði",
            )
        ],
        "tags": ["Vegir"],
        "tags_also": [[]],
        "breadcrumbs": ["Efst á baugi", "Fréttir"],
    }


@page("https://www.meti.example.go.jp/press/2021/05/20210514001/20210514001.html")
def japanese_economy_ministry() -> tuple[str, Gold]:
    title = "中小企業向け省エネ支援の公募を開始します"
    text = [
        "経済産業省は、中小企業の省エネ設備導入を支援する補助金の公募を本日から開始します。",
        "1.背景・目的",
        "エネルギー価格の高騰を受け、省エネ投資の後押しが求められています。",
        "2.公募期間",
        "令和3年5月14日（金曜日）から令和3年6月30日（水曜日）まで",
    ]
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title}（METI/経済産業省）</title><meta name="description" content="経済産業省は、中小企業の省エネ設備導入を支援する補助金の公募を開始します。"></head>
<body id="press"><div id="__header"><p class="logo"><a href="/"><img src="/images/logo.png" alt="経済産業省"></a></p><ul class="global_navi"><li><a href="/press/index.html">ニュースリリース</a></li><li><a href="/policy/index.html">政策について</a></li></ul></div>
<div id="__rdtopicpath"><ol class="crumb"><li><a href="/">ホーム</a></li><li><a href="/press/index.html">ニュースリリース</a></li><li>{title}</li></ol></div>
<div id="__main_contents" class="contents"><h1 id="MainContentsArea" class="b-solid">{title}</h1><div class="date_sosiki clearfix"><p>2021年5月14日</p><ul class="linkE clearfix"><li class="l-cat"><a href="/press/category_04.html">エネルギー・環境</a></li></ul></div><div class="wrapper2011"><div class="outline"><p class="taR">資源エネルギー庁</p><p>{text[0]}</p></div><h2>{text[1]}</h2><p>{text[2]}</p><h2>{text[3]}</h2><p>{text[4]}</p><h2>関連資料</h2><ul class="mb0"><li><a href="20210514001-1.pdf">公募要領（PDF形式：312KB）<img src="/images/pdf.gif" alt="PDFファイル"></a></li></ul><h2>担当</h2><p class="tantou">省エネルギー課長 佐藤<br>担当者：山田、鈴木<br>電話：03-5555-1511（内線 4541）</p></div></div>
<div id="__footer"><p>経済産業省 〒100-8901 東京都千代田区霞が関</p></div></body></html>"""
    url = "https://www.meti.example.go.jp/press/2021/05/20210514001/20210514001-1.pdf"
    contact = ["担当", "省エネルギー課長 佐藤 担当者：山田、鈴木 電話：03-5555-1511（内線 4541）"]
    listed = ["関連資料", "公募要領（PDF形式：312KB）"]
    return html, {
        "language": "ja",
        "title": title,
        "date": "2021-05-14",
        "body": text,
        "body_also": [
            [*text, *contact],
            [*text, *listed],
            [*text, *listed, *contact],
            [*text[:1], *text[1:], listed[0], *contact],
        ],
        "links_also": [[url]],
        "attachments": [file(url, "公募要領", 312 * KB)],
        "breadcrumbs": ["ニュースリリース"],
    }


@page("https://www.moa.example.gov.tw/cp.aspx?n=9D41&s=6F2E")
def taiwanese_ministry_hyweb() -> tuple[str, Gold]:
    title = "芒果產季開跑 農業部啟動冷鏈補助"
    text = [
        "農業部今（12）日宣布，為確保外銷芒果品質，將補助產地冷鏈設備最高五成。",
        "部長表示，今年芒果產量預估較去年增加一成，籲請農友依合理用藥期採收。",
        "相關申請須知可向各區農業改良場洽詢。",
    ]
    html = f"""<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>農業部-{title}</title><meta name="DC.Date" content="2022-05-12"><meta name="DC.Title" content="{title}"></head>
<body class="page"><div class="group default"><div class="in"><div class="ct"><a class="accesskey" accesskey="C" href="#Accesskey_C" title="主要內容區">:::</a><div class="simple-text title"><h1><a href="default.aspx">農業部</a></h1></div><ul><li><a href="lp.aspx?n=11">新聞</a></li><li><a href="lp.aspx?n=12">政策</a></li></ul></div></div></div>
<div class="base-content" id="base-content"><div class="in"><div class="ct"><div class="group path"><ul><li><a href="default.aspx">首頁</a></li><li><a href="lp.aspx?n=11">新聞</a></li><li><a href="lp.aspx?n=9D41">農業新聞</a></li></ul></div><div class="simple-text major-title"><h3><span>{title}</span></h3></div><div class="list-text detail"><ul><li><span>發布日期：<em>111-05-12</em></span></li><li><span>發布單位：<em>農糧署</em></span></li></ul></div><div class="area-essay page-caption-p"><div class="essay">{paragraphs(text)}</div></div>
<div class="area-figure"><div class="figure"><ul><li><span class="img"><a href="Public/Data/mango1.jpg" title="芒果分級作業(另開新視窗)"><img src="Public/Data/mango1_s.jpg" alt="芒果分級作業"></a></span><span class="cpt">芒果分級作業</span></li><li><span class="img"><a href="Public/Data/mango2.jpg" title="產地預冷庫(另開新視窗)"><img src="Public/Data/mango2_s.jpg" alt="產地預冷庫"></a></span><span class="cpt">產地預冷庫</span></li></ul></div></div><div class="file-download-multiple"><h4>附件</h4><ul><li><span>申請須知</span><a href="Download.ashx?u=LzAw&amp;n=notice.pdf" title="申請須知.pdf(另開新視窗)">pdf</a><a href="Download.ashx?u=LzAx&amp;n=notice.odt" title="申請須知.odt(另開新視窗)">odt</a></li></ul></div><div class="list-text last-update"><ul><li>更新日期：111-05-13</li><li>點閱數：1520</li></ul></div></div></div></div><div class="footer"><p>臺北市中正區南海路37號</p></div></body></html>"""
    base = "https://www.moa.example.gov.tw"
    files = [f"{base}/Download.ashx?u=LzAw&n=notice.pdf", f"{base}/Download.ashx?u=LzAx&n=notice.odt"]
    return html, {
        "language": "zh-Hant-TW",
        "title": title,
        "date": "2022-05-12",
        "date_modified": "2022-05-13",
        "body": text,
        "gallery": [
            picture(f"{base}/Public/Data/mango1.jpg", "芒果分級作業"),
            picture(f"{base}/Public/Data/mango2.jpg", "產地預冷庫"),
        ],
        "attachments": [file(url, "申請須知") for url in files],
        "attachments_also": [
            [file(url, f"申請須知.{url[-3:]}") for url in files],
        ],
        "breadcrumbs": ["新聞", "農業新聞"],
    }

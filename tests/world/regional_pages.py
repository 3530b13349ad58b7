"""News pages of regions, agencies and towns: systems that ministries share with them, from SiteVision to VISMO."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.lansstyrelsen.example.se/nyheter/nyheter/2022-05-18-varg-i-lanet.html", country="SE")
def sitevision_swedish() -> tuple[str, Gold]:
    title = "Ny inventering: fler vargar i länet"
    lead = "Vinterns inventering visar att antalet föryngringar har ökat från tre till fem."
    text = [
        "Länsstyrelsen har tillsammans med jägare och ideella krafter följt spår i snön från oktober till februari. Sammanlagt samlades 140 prover in för dna-analys.",
        "– Resultatet är säkrare än tidigare år tack vare det goda spårläget, säger naturvårdshandläggaren.",
        'Rapporten går att läsa på <a href="/download/18.2f1/1652/rapport.pdf" target="_blank">vår webbplats (pdf, 2 MB)</a>.',
    ]
    html = f"""<!DOCTYPE html>
<html lang="sv" class="sv-no-js sv-template-artikelsida"><head><meta charset="UTF-8"><script>(function(c){{c.add('sv-js');}})(document.documentElement.classList);</script><title>{title} | Länsstyrelsen</title><meta name="description" content="{lead}"><link rel="stylesheet" href="/2.5a/sv-template-asset.css"></head>
<body class="sv-responsive env-m-around--0"><div id="svid10_1" class="sv-layout"><div class="sv-script-portlet sv-portlet" id="svid12_1"><div id="Sidhuvud"><!-- Sidhuvud --></div><header><a href="/">Länsstyrelsen</a><nav><ul><li><a href="/om-oss.html">Om oss</a></li><li><a href="/nyheter.html">Nyheter</a></li></ul></nav></header></div></div>
<div class="sv-breadcrumb-portlet sv-portlet"><ul class="sv-font-brodtext"><li><a href="/">Start</a></li><li>/ <a href="/nyheter.html">Nyheter</a></li><li>/ {title}</li></ul></div>
<main><div class="sv-vertical sv-layout pagecontent"><div class="sv-text-portlet sv-use-margins sv-skip-spacer" id="svid12_2"><div id="Rubrik"><!-- Rubrik --></div><div class="sv-text-portlet-content"><h1 class="sv-font-rubrik-1" id="h-Ny">{title}</h1></div></div>
<div class="sv-text-portlet sv-use-margins"><div id="Ingress"><!-- Ingress --></div><div class="sv-text-portlet-content"><p class="sv-font-ingress">{lead}</p></div></div>
<div class="sv-image-portlet sv-portlet"><div id="Bild"><!-- Bild --></div><img alt="Varg i snö" srcset="/images/18.2f1/1652/varg.jpg 1200w, /images/18.2f1/x300p/varg.jpg 300w" sizes="100vw" class="sv-noborder" src="/images/18.2f1/1652/varg.jpg"><div class="sv-image-text">Varg på ett hygge i mars. Foto: Mostphotos</div></div>
<div class="sv-text-portlet sv-use-margins"><div id="Innehall"><!-- Innehåll --></div><div class="sv-text-portlet-content">{"".join(f'<p class="sv-font-brodtext">{t}</p>' for t in text)}</div></div>
<div class="sv-script-portlet"><p class="published">Publicerad: <time datetime="2022-05-18T08:30:00">18 maj 2022</time> Senast ändrad: 20 maj 2022</p></div></div></main><footer><p>Box 22067, Stockholm</p></footer></body></html>"""
    base = "https://www.lansstyrelsen.example.se"
    url = f"{base}/download/18.2f1/1652/rapport.pdf"
    return html, {
        "language": "sv",
        "title": title,
        "lead": lead,
        "date": "2022-05-18T08:30:00+02:00",
        "date_also": ["2022-05-18"],
        "date_modified": "2022-05-20",
        "body": plains(text),
        "links": [url],
        "attachments": [file(url, "vår webbplats", 2 * MB)],
        "images": [picture(f"{base}/images/18.2f1/1652/varg.jpg", "Varg på ett hygge i mars.", "Mostphotos")],
        "breadcrumbs": ["Nyheter"],
    }


@page("https://www.kraj.example.cz/oprava-silnice-u-trebone/d-71002")
def vismo_czech() -> tuple[str, Gold]:
    title = "Oprava silnice u Třeboně začne v pondělí"
    text = [
        "Řidiči na trase mezi Třeboní a Lomnicí nad Lužnicí musí od pondělí počítat s objížďkou. Kraj zde opraví čtyři kilometry vozovky.",
        "Stavba potrvá do konce září a vyjde na 62 milionů korun. Většinu nákladů pokryje Státní fond dopravní infrastruktury.",
        "Autobusy pojedou podle výlukových jízdních řádů.",
    ]
    html = f"""<!DOCTYPE html><html lang="cs" class="no-js"><head><meta charset="utf-8"><title>{title}: Kraj</title><meta name="author" content="WEBHOUSE"><meta name="description" content="{title}"></head>
<body class="web vismo"><div id="zahlavi"><div class="logo"><a href="/" title="Úvodní strana"><span>Kraj</span></a></div></div><div id="menu"><ul class="ui"><li class="akt"><a href="/aktuality/ds-1020"><span>Aktuality</span></a></li><li><a href="/urad/ds-1"><span>Úřad</span></a></li></ul></div>
<div id="stred" role="main"><div id="osnova"><h2>Aktuálně vybráno</h2><ul class="ui"><li><a href="/">Úvodní strana</a></li><li><a href="/aktuality/ds-1020">Aktuality</a></li><li><strong>{title}</strong></li></ul></div>
<div id="zahl"><h1>{title}</h1></div><div class="editor text-to-speech">{paragraphs(text)}</div>
<div class="popis dok"><ul class="ui prilohy"><li class="pdf"><a href="/assets/File.ashx?id_org=1&amp;id_dokumenty=71003" class="ikona">Mapa objížďky</a> <span class="mensi">[PDF, 655.3 kB]</span></li></ul></div>
<p class="linfo">Vytvořeno / změněno: <span>9. 6. 2021</span> / <span>10. 6. 2021</span></p><p class="autor">Zodpovídá: Jana Malá</p><div id="dalsi"><a href="#" onclick="print()">Vytisknout</a></div></div>
<div id="pata"><p>U Zimního stadionu 1952/2</p></div></body></html>"""
    return html, {
        "language": "cs",
        "title": title,
        "date": "2021-06-09",
        "date_modified": "2021-06-10",
        "body": text,
        "attachments": [
            file(
                "https://www.kraj.example.cz/assets/File.ashx?id_org=1&id_dokumenty=71003",
                "Mapa objížďky",
                round(655.3 * KB),
                "pdf",
            )
        ],
        "authors": ANY,
        "breadcrumbs": ["Aktuality"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.prefecture.example.gouv.fr/Actualites/Espace-presse/Communiques-2018/Vigilance-orages")
def ez_publish_prefecture_french() -> tuple[str, Gold]:
    title = "Vigilance orange pour les orages"
    text = [
        "Météo-France a placé le département en vigilance orange à compter de 16 heures. Des rafales de vent de 100 km/h et de fortes chutes de grêle sont attendues.",
        "Le préfet appelle chacun à la prudence et recommande de limiter les déplacements.",
        "Un numéro d’information du public est ouvert à partir de 15 heures : 05 55 00 00 00.",
    ]
    advice = ["Ne vous abritez pas sous les arbres", "Évitez d’utiliser le téléphone"]
    html = f"""<!DOCTYPE html><html lang="fr-FR" class="no-js"><head><meta charset="utf-8" /><title>{title} / Communiqués 2018 / Espace presse / Actualités / Accueil - Les services de l’État</title><meta name="generator" content="eZ Publish" /></head>
<body><ul id="evitement"><li><a href="#contenu">Contenu</a></li></ul><div id="header"><a href="/" title="Accueil"><img src="/design/ide/images/marianne.png" alt="Préfet" /></a></div><ul id="nav"><li><a href="/Services-de-l-Etat">Services de l’État</a></li><li><a href="/Actualites">Actualités</a></li></ul>
<p class="fil"><a href="/">Accueil</a> &gt; <a href="/Actualites">Actualités</a> &gt; <a href="/Actualites/Espace-presse">Espace presse</a> &gt; <a href="/Actualites/Espace-presse/Communiques-2018">Communiqués 2018</a> &gt; {title}</p>
<div id="contenu"><h2 class="categorie">Communiqués 2018</h2><h1>{title}</h1><p class="date">Mis à jour le 29/05/2018</p><div class="contenu_riche">{paragraphs(text)}<h3>Conseils</h3><ul>{items(advice)}</ul></div>
<div class="telechargements"><h4>Documents listés dans l’article :</h4><ul><li><a href="/content/download/31204/190210/file/CP_orages.pdf" class="lien_pdf">CP orages</a> - format : PDF <img src="/design/ide/images/pdf.png" alt="" /> - 0,17 Mb - 29/05/2018</li></ul></div>
<ul class="outils"><li><a href="javascript:window.print()">Imprimer</a></li><li><a href="#">Partager</a></li></ul></div><div id="footer"><p>© Copyright 2018 - Mentions légales</p></div></body></html>"""
    return html, {
        "language": "fr-FR",
        "title": title,
        "date": "2018-05-29",
        "date_also": [None],  # "mis à jour": the page does not say when it was published
        "date_modified": "2018-05-29",
        "date_modified_also": [None],
        "body": [*text, "Conseils", *advice],
        "attachments": [
            file(
                "https://www.prefecture.example.gouv.fr/content/download/31204/190210/file/CP_orages.pdf",
                "CP orages",
                round(0.17 * MB),
            )
        ],
        "breadcrumbs": ["Actualités", "Espace presse", "Communiqués 2018"],
    }


@page("https://www.interno.example.it/it/notizie/scambio-informazioni-accordo-malta")
def drupal7_zen_italian() -> tuple[str, Gold]:
    title = "Scambio di informazioni, firmato l’accordo con Malta"
    lead = "L’intesa siglata oggi al Viminale rafforza la collaborazione tra le due polizie"
    text = [
        "Il ministro ha firmato questa mattina al Viminale l’accordo di cooperazione con l’omologo maltese. L’intesa prevede lo scambio di informazioni sulle rotte del traffico di migranti.",
        "«È un passo importante per la sicurezza del Mediterraneo», ha dichiarato il ministro al termine dell’incontro.",
        "Un gruppo di lavoro si riunirà per la prima volta a gennaio.",
    ]
    html = f"""<!DOCTYPE html><html lang="it" dir="ltr"><head profile="http://www.w3.org/1999/xhtml/vocab"><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | Ministero dell‘Interno</title></head>
<body class="html not-front page-node node-type-notizia"><div id="page"><header id="header"><a href="/it" id="logo"><img src="/sites/all/themes/zen_int/logo.png" alt="Ministero dell’Interno" /></a><nav id="main-menu"><ul class="links"><li><a href="/it/ministero">Ministero</a></li><li><a href="/it/notizie">Notizie</a></li></ul></nav></header>
<div id="main"><div id="content" class="column" role="main"><nav class="breadcrumb" role="navigation"><h2 class="element-invisible">Tu sei qui</h2><ol><li><a href="/it">Home</a> › </li><li><a href="/it/notizie">Notizie</a></li></ol></nav><a id="main-content"></a><h1 class="page__title title" id="page-title">{title}</h1>
<article class="node-8841 node node-notizia view-mode-full clearfix"><div class="field field-name-field-data field-type-datetime field-label-hidden"><span class="date-display-single">17 Ottobre 2018, ore 13:04</span></div><div class="field field-name-field-occhiello field-type-text-long"><p>{lead}</p></div>
<div class="field field-name-field-foto"><figure><a href="/sites/default/files/firma_big.jpg" class="colorbox" title="La firma al Viminale"><img src="/sites/default/files/styles/news/public/firma.jpg" width="620" height="413" alt="La firma" /></a><figcaption>La firma al Viminale</figcaption></figure></div>
<div class="field field-name-body field-type-text-with-summary">{paragraphs(text)}</div>
<div class="field field-name-field-argomenti field-label-inline clearfix"><div class="field-label">Argomenti:&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/it/argomenti/immigrazione">Immigrazione</a></div></div></div>
<div class="ultima-modifica">Ultimo aggiornamento: Mercoledì 17 Ottobre 2018, ore 13:07</div></article></div><aside class="sidebars"><section class="block"><h2>Ultime notizie</h2><ul><li><a href="/it/notizie/x">Vigili del fuoco, 300 assunzioni</a></li></ul></section></aside></div><footer><p>Piazza del Viminale 1, Roma</p></footer></div></body></html>"""
    base = "https://www.interno.example.it/sites/default/files"
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date": "2018-10-17",  # the zone of the time is not known
        "date_modified": "2018-10-17",
        "body": text,
        "images": [picture(f"{base}/firma_big.jpg", "La firma al Viminale")],
        "tags": ["Immigrazione"],
        "tags_also": [[]],
        "breadcrumbs": ["Notizie"],
    }


@page("https://www.stmi.example.bayern.de/med/pressemitteilungen/pressearchiv/2020/101/index.php")
def php_templates_bavarian() -> tuple[str, Gold]:
    title = "Neue Polizeihubschrauber für Bayern"
    lead = "+++ Bayern erhält acht neue Polizeihubschrauber. Den Vertrag hat der Innenminister heute in Donauwörth unterzeichnet. +++"
    text = [
        "Die ersten Maschinen sollen 2023 ausgeliefert werden. Sie sind leiser, tragen mehr Lasten und können auch für die Bergrettung eingesetzt werden.",
        "„Wir investieren 145 Millionen Euro in die Sicherheit“, sagte der Minister. Die bisherigen Hubschrauber haben im Schnitt mehr als 8.000 Flugstunden geleistet.",
        "Stationiert werden sie weiterhin in Oberschleißheim und Roth.",
    ]
    html = f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} - Bayerisches Innenministerium</title><meta name="keywords" content="Polizei"><meta name="robots" content="index,follow"></head>
<body id="pm"><div class="wrap"><header><a class="logo" href="/"><img src="/assets/stmi/logo.png" alt="Innenministerium"></a><div class="meta-nav"><a href="/kon/">Kontakt</a></div><nav><ul><li><a href="/min/">Ministerium</a></li><li><a href="/med/">Medien</a></li></ul></nav></header>
<div class="breadcrumb"><a href="/">Startseite</a> &raquo; <a href="/med/">Medien</a> &raquo; <a href="/med/pressemitteilungen/">Pressemitteilungen</a></div>
<main><div class="pm-head"><span class="pm-datum">Pressemitteilung vom 22.05.2020</span></div><h1>{title}</h1><p class="teaser"><strong>{lead}</strong></p>{paragraphs(text)}
<div class="pm-links"><p><a href="/assets/stmi/med/pm_101.pdf"><span class="icon"></span>Pressemitteilung auf einer Seite</a> (PDF, 91 KB)</p></div><p class="ressort">Pressesprecher: Michael Siefener<br>Telefon: (089) 2192 -2114</p></main><footer><p>&copy; Bayerisches Staatsministerium des Innern</p></footer></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2020-05-22",
        "body": text,
        "body_also": [
            [*start, *text, *end]
            for start in ([], [lead])
            for end in ([], ["Pressesprecher: Michael Siefener Telefon: (089) 2192 -2114"])
        ],
        "attachments": [
            file(
                "https://www.stmi.example.bayern.de/assets/stmi/med/pm_101.pdf",
                "Pressemitteilung auf einer Seite",
                91 * KB,
            )
        ],
        "links": ANY,
        "breadcrumbs": ["Medien", "Pressemitteilungen"],
    }


@page("https://vlada.example.gov.hr/vijesti/program-obnove-skola/31877")
def croatian_government_own_system() -> tuple[str, Gold]:
    title = "Program obnove škola: potpisano 14 ugovora"
    lead = "Vrijednost ugovora iznosi 96 milijuna eura, a radovi počinju u ožujku."
    text = [
        "Ministar graditeljstva uručio je u Petrinji ugovore za obnovu četrnaest škola oštećenih u potresu. Obnova će se financirati iz Fonda solidarnosti.",
        "Rekao je da će prve škole otvoriti vrata učenicima već na početku iduće školske godine.",
        "Gradonačelnica je zahvalila Vladi na pomoći i najavila gradnju nove dvorane.",
    ]
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="hr" xml:lang="hr"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Vlada Republike Hrvatske - {title}</title><meta property="og:title" content="Vlada Republike Hrvatske - {title}" /><meta property="og:image" content="https://vlada.example.gov.hr/UserDocsImages/petrinja.jpg?width=1200" /></head>
<body><div class="header"><div class="container"><a href="/" class="logo">Vlada Republike Hrvatske</a><div class="nav_wrapper"><ul class="nav"><li><a href="/clanovi-vlade/28566">Članovi Vlade</a></li><li><a href="/vijesti/8">Vijesti</a></li></ul></div></div></div>
<div class="breadcrumb_wrapper"><div class="container"><ul class="breadcrumb"><li><a href="/">Naslovnica</a></li><li><a href="/vijesti/8">Vijesti</a></li></ul></div></div>
<div class="container"><div class="page_content"><h1 class="page_title">{title}</h1><div class="article_info"><span class="time_info"><i class="icon"></i> 12.02.2024. | 13:45</span><span class="source_info">Izvor: <em>Vlada RH/Hina</em></span></div><div class="page_image"><img src="/UserDocsImages/petrinja.jpg?width=900" alt="Slika /petrinja.jpg" /></div><p class="intro">{lead}</p>{paragraphs(text)}
<h3 class="gal_title">Fotogalerija</h3><div class="gallery_wrapper"><ul class="gallery_list"><li><a href="/UserDocsImages/gal/1.jpg" data-fancybox="gal" data-caption="Potpisivanje u Petrinji"><img src="/UserDocsImages/gal/1.jpg?width=200" alt="" /></a></li><li><a href="/UserDocsImages/gal/2.jpg" data-fancybox="gal" data-caption="Obilazak gradilišta"><img src="/UserDocsImages/gal/2.jpg?width=200" alt="" /></a></li></ul></div>
<div class="print_share"><a href="javascript:window.print()">Ispiši stranicu</a></div></div><div class="sidebar"><h4>Najčitanije</h4><ol><li><a href="/vijesti/x/31850">Mjere za gospodarstvo</a></li></ol></div></div><div class="footer"><p>Trg svetog Marka 2, Zagreb</p></div></body></html>"""
    base = "https://vlada.example.gov.hr/UserDocsImages"
    return html, {
        "language": "hr",
        "title": title,
        "lead": lead,
        "date": "2024-02-12",  # the zone of the time is not known
        "body": text,
        "images": [picture(f"{base}/petrinja.jpg?width=900")],
        "gallery": [
            picture(f"{base}/gal/1.jpg", "Potpisivanje u Petrinji"),
            picture(f"{base}/gal/2.jpg", "Obilazak gradilišta"),
        ],
        "authors": ANY,
        "breadcrumbs": ["Vijesti"],
    }


@page("https://lrv.example.lt/lt/naujienos/patvirtinta-misku-programa/", country="LT")
def lithuanian_government_own_system() -> tuple[str, Gold]:
    title = "Vyriausybė patvirtino miškų programą"
    text = [
        "Vyriausybė trečiadienį patvirtino Nacionalinę miškų programą iki 2030 metų. Joje numatyta kasmet įveisti ne mažiau kaip 2 tūkst. hektarų naujų miškų.",
        "Aplinkos ministro teigimu, tai didžiausias pokytis per pastarąjį dešimtmetį.",
        "Programai įgyvendinti iš valstybės biudžeto skirta 48 mln. eurų.",
    ]
    html = f"""<!DOCTYPE html><html lang="lt"><head><meta charset="UTF-8"><title>{title} - Lietuvos Respublikos Vyriausybė</title><meta property="og:type" content="article"><meta property="og:title" content="{title}"></head>
<body><div id="page"><header><div class="logo"><a href="/lt/"><img src="/uploads/main/logo.svg" alt="Vyriausybė"></a></div><ul class="main-menu"><li><a href="/lt/vyriausybe/">Vyriausybė</a></li><li><a href="/lt/naujienos/">Naujienos</a></li></ul></header>
<div class="container"><div class="breadcrumbs"><a href="/lt/">Titulinis</a> <span class="sep">></span> <span><a href="/lt/naujienos/">Naujienos</a></span></div><div class="content_holder"><div class="content_top"><div class="title"><h1>{title}</h1></div></div>
<div class="news_item"><div class="date_holder"><div class="date">2021 03 24</div><div class="time">14:31</div></div><div class="main_image"><a href="/uploads/main/images/miskas_big.jpg" class="highslide" title="Miškas Dzūkijoje. Nuotr. aut. Rasa Petraitė"><img src="/uploads/main/images/miskas.jpg" alt="Miškas"></a></div><div class="text">{paragraphs(text)}</div></div>
<div class="share_block"><div class="label">Dalintis</div><a class="fb" href="#">Facebook</a></div></div></div><footer><div>Gedimino pr. 11, Vilnius</div></footer></div></body></html>"""
    base = "https://lrv.example.lt/uploads/main/images"
    return html, {
        "language": "lt",
        "title": title,
        "date": "2021-03-24T14:31+02:00",
        "date_also": ["2021-03-24"],
        "body": text,
        "images": [picture(f"{base}/miskas_big.jpg")],
        "images_also": [
            [picture(f"{base}/miskas_big.jpg", "Miškas Dzūkijoje.", "Rasa Petraitė")],
            [picture(f"{base}/miskas_big.jpg", None, "Rasa Petraitė")],
        ],
        "breadcrumbs": ["Naujienos"],
    }


@page("https://www.policja.example.pl/aktualnosci/90210,Bezpieczne-ferie.html")
def netadmin_polish() -> tuple[str, Gold]:
    title = "Bezpieczne ferie – policjanci odwiedzili półkolonie"
    text = [
        "Dzielnicowi spotkali się z dziećmi wypoczywającymi w Miejskim Ośrodku Kultury. Rozmawiali o zabawach na śniegu i o tym, dlaczego nie wolno wchodzić na zamarznięte stawy.",
        "Najmłodsi mogli usiąść za kierownicą radiowozu i przymierzyć policyjną czapkę.",
        "Podobne spotkania odbędą się w przyszłym tygodniu w Kłodzku i Nowej Rudzie.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"><title>{title} - Komenda Powiatowa</title><meta name="description" content="Dzielnicowi spotkali się z dziećmi."></head>
<body><header class="top"><a href="/">Komenda Powiatowa</a><nav><ul><li><a href="/komenda">Komenda</a></li><li><a href="/aktualnosci">Aktualności</a></li></ul></nav></header>
<div class="okruszki"><span>Jesteś tu:</span> <a href="/">Start</a> <span>»</span> <a href="/aktualnosci">Aktualności</a></div>
<section class="wpis"><h1>{title}</h1><ul class="wpis-info"><li>Opublikowano: <strong>30 stycznia 2020, 12:10</strong></li><li>Autor: <strong>asp. Ewa Lis</strong></li></ul><div class="wpis-tresc">{paragraphs(text)}</div>
<div class="wpis-zdjecia"><h2>Zdjęcia</h2><div class="row"><div class="col"><a href="/media/2020/ferie1.jpg" data-lightbox="wpis"><img src="/media/2020/m/ferie1.jpg" alt="Policjantka z dziećmi"></a></div><div class="col"><a href="/media/2020/ferie2.jpg" data-lightbox="wpis"><img src="/media/2020/m/ferie2.jpg" alt="Dzieci w radiowozie"></a></div></div></div>
<div class="wpis-nawigacja"><a href="/aktualnosci/90209,x.html">« poprzednia</a> <a href="/aktualnosci/90211,y.html">następna »</a></div></section><footer><p>ul. Nowy Świat 8</p></footer></body></html>"""
    base = "https://www.policja.example.pl/media/2020"
    return html, {
        "language": "pl",
        "title": title,
        "date": "2020-01-30",
        "date_also": ["2020-01-30T12:10+01:00"],
        "body": text,
        "gallery": [
            picture(f"{base}/ferie1.jpg", "Policjantka z dziećmi"),
            picture(f"{base}/ferie2.jpg", "Dzieci w radiowozie"),
        ],
        "authors": ["asp. Ewa Lis"],
        "authors_also": [[]],
        "breadcrumbs": ["Aktualności"],
    }


@page("https://www.gov.example.wales/new-funding-for-rural-buses", country="GB")
def welsh_government_drupal() -> tuple[str, Gold]:
    title = "New funding for rural buses"
    lead = "£8 million will keep 60 rural bus routes running for another year, the Transport Minister has announced."
    text = [
        "The money will go to local authorities, who will decide with communities which services to support. Priority will be given to routes that take people to hospitals and colleges.",
        "Speaking in Builth Wells, the Minister said:",
        "Passenger numbers are still a fifth lower than in 2019.",
    ]
    quote = "For many people in rural Wales the bus is not a choice but a lifeline."
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2023-06-27T00:01:00+0100"})}<title>{title} | GOV.WALES</title></head>
<body class="page-node-type-press-article"><header role="banner"><a href="/" title="Welsh Government">GOV.WALES</a><a href="/cyllid" lang="cy">Cymraeg</a></header><nav id="breadcrumb" aria-label="Breadcrumb"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/announcements">Announcements</a></li></ol></nav>
<main><article class="node--type-press-article"><div class="hero-block"><p class="hero-block__type">Press release</p><h1><span>{title}</span></h1><p class="hero-block__summary">{lead}</p></div><div class="header-meta"><dl><div class="first-published"><dt>First published:</dt><dd>27 June 2023</dd></div><div class="last-updated"><dt>Last updated:</dt><dd>28 June 2023</dd></div></dl></div>
<div class="article__content"><div class="paragraph"><p>{text[0]}</p><p>{text[1]}</p><blockquote class="blockquote"><div class="blockquote__text"><p>{quote}</p></div></blockquote><p>{text[2]}</p></div></div>
<div class="related"><h2>Related</h2><ul><li><a href="/bus-services">Bus services</a></li></ul></div><div class="share"><h2>Share this page</h2><ul><li><a href="https://x.com/share">Share this page via X</a></li></ul></div></article></main><footer><nav><ul><li><a href="/contact-us">Contact us</a></li></ul></nav></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2023-06-27T00:01:00+01:00",
        "date_modified": "2023-06-28",
        "body": [*text[:2], quote, text[2]],
        "breadcrumbs": ["Announcements"],
    }


@page(
    "http://www.mzdravlja.example.sr.gov.yu/vesti.php?id=318",
    encoding="windows-1250",
    content_type="text/html; charset=windows-1250",
)
def serbian_latin_2005() -> tuple[str, Gold]:
    title = "Počela vakcinacija protiv gripa"
    text = [
        "U domovima zdravlja širom Srbije danas je počela vakcinacija protiv gripa. Nabavljeno je 320.000 doza vakcine, koje su besplatne za hronične bolesnike i starije od 65 godina.",
        "Ministar je pozvao građane da se vakcinišu do kraja novembra.",
        "U Beogradu se vakcinacija obavlja u 16 domova zdravlja.",
    ]
    html = f"""<html><head><title>Ministarstvo zdravlja Republike Srbije</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><link href="stil.css" rel="stylesheet" type="text/css"></head>
<body leftmargin="0" topmargin="0"><table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="100" background="slike/zaglavlje.jpg">&nbsp;</td></tr><tr><td><table width="100%" border="0" cellspacing="0" cellpadding="5"><tr><td width="150" valign="top" class="meni"><a href="index.php">Početna</a><br><a href="vesti.php">Vesti</a><br><a href="propisi.php">Propisi</a></td>
<td valign="top"><span class="datum">17. oktobar 2005.</span><br><span class="naslov">{title}</span><br><br><span class="tekst">{text[0]}<br><br>{text[1]}<br><br>{text[2]}</span><br><br><div align="right"><a href="vesti.php"><img src="slike/nazad.gif" border="0"> nazad</a></div></td></tr></table></td></tr><tr><td align="center" class="dno">Nemanjina 22-26, Beograd</td></tr></table></body></html>"""
    return html, {
        "language": "sr",
        "language_also": [None],
        "title": title,
        "date": "2005-10-17",
        "body": text,
    }


@page("https://www.government.example.bg/bg/prestsentar/novini/srednosrochna-prognoza")
def bulgarian_cabinet_own_system() -> tuple[str, Gold]:
    title = "Правителството одобри средносрочната прогноза"
    text = [
        "Министерският съвет одобри актуализираната средносрочна бюджетна прогноза за следващите три години. Предвижда се дефицитът да намалее до 3 на сто от брутния вътрешен продукт.",
        "„Приоритетите остават здравеопазване, образование и пътна инфраструктура“, посочи министърът на финансите.",
        "Прогнозата ще бъде изпратена на Европейската комисия.",
    ]
    html = f"""<!DOCTYPE html><html lang="bg"><head><meta charset="utf-8"><title>Министерски съвет :: {title}</title></head>
<body><div class="header"><a href="/bg"><img src="/images/ms.png" alt="Министерски съвет"></a><div class="menu"><a href="/bg/ministerski-savet">Министерски съвет</a><a href="/bg/prestsentar">Пресцентър</a></div></div>
<div class="view"><div class="crumbs"><a href="/bg">Начало</a> :: <a href="/bg/prestsentar">Пресцентър</a> :: <a href="/bg/prestsentar/novini">Новини</a></div><h1>{title}</h1><p>25.01.2023 11:40</p><div class="text">{paragraphs(text)}</div><div class="buttons"><a class="print" href="#">Печат</a></div></div>
<div class="footer">бул. „Княз Александър Дондуков“ 1</div></body></html>"""
    return html, {
        "language": "bg",
        "title": title,
        "date": "2023-01-25",
        "body": text,
        "breadcrumbs": ["Пресцентър", "Новини"],
    }


@page("https://www.eesti.example.ee/uudised/uus-e-teenus")
def estonian_drupal10_with_views() -> tuple[str, Gold]:
    title = "Uus e-teenus koondab pere andmed"
    lead = "Alates tänasest näeb lapsevanem kõiki lastega seotud teenuseid ühest kohast."
    text = [
        "Siseministeerium ja Riigi Infosüsteemi Amet avasid täna uue e-teenuse, mis koondab ühele lehele pere andmed, toetused ja lepingud. Teenuse arendus kestis kaks aastat.",
        "„Inimene ei pea teadma, milline asutus milliste andmetega tegeleb,“ ütles siseminister.",
        'Teenuse leiab riigiportaalist <a href="https://www.riik.example.ee/pere">riik.ee/pere</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="et" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{title} | Siseministeerium</title></head>
<body><div class="dialog-off-canvas-main-canvas"><header><a href="/" title="Avaleht">Siseministeerium</a><nav><ul><li><a href="/ministeerium">Ministeerium</a></li><li><a href="/uudised">Uudised</a></li></ul></nav></header>
<nav class="breadcrumb" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Jäljerida</h2><ol><li><a href="/">Avaleht</a></li><li><a href="/uudised">Uudised</a></li></ol></nav>
<main><article class="node node--type-news node--view-mode-full"><h1 class="page-title">{title}</h1><div class="node__meta"><span class="date">16. november 2022 - 10:15</span></div><div class="field field--name-field-intro">{lead}</div><figure class="media media--type-image"><img loading="lazy" src="/sites/default/files/styles/xl/public/pere.jpg" alt="Perekond arvuti taga"><figcaption>Pere andmed on nüüd ühes kohas. Foto: Siseministeerium</figcaption></figure><div class="text-formatted field field--name-body">{paragraphs(text)}</div></article>
<div class="views-element-container"><h2>Seotud uudised</h2><div class="view view-related"><div class="views-row"><a href="/uudised/e-arve">E-arve kõigile</a><span>10.11.2022</span></div><div class="views-row"><a href="/uudised/id-kaart">ID-kaart uueneb</a><span>02.11.2022</span></div></div></div></main><footer>Pikk 61, Tallinn</footer></div></body></html>"""
    return html, {
        "language": "et",
        "title": title,
        "lead": lead,
        "date": "2022-11-16",  # the zone of the time is not known
        "body": plains(text),
        "links": ["https://www.riik.example.ee/pere"],
        "images": [
            picture(
                "https://www.eesti.example.ee/sites/default/files/styles/xl/public/pere.jpg",
                "Pere andmed on nüüd ühes kohas.",
                "Siseministeerium",
            )
        ],
        "breadcrumbs": ["Uudised"],
    }

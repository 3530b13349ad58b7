"""Lists of news: views, archives, cards, tables; each must become a listing with all of its entries, and no record."""

from __future__ import annotations

from tests.world.building import Gold, page


def listing(base: str, entries: list[tuple[str, str, str]], next_url: str | None = None) -> Gold:
    """The gold record of a list: paths, titles and dates as printed."""
    items = [(base + path, title, date) for path, title, date in entries]
    return {"kind": "Listing", "items": items, "next_url": next_url}


@page("https://www.culture.example.tn/fr/actualites")
def drupal_view_french() -> tuple[str, Gold]:
    entries = [
        (
            "/fr/actualites/festival-de-carthage",
            "Le Festival de Carthage dévoile son programme",
            "12/06/2019",
        ),
        ("/fr/actualites/musee-du-bardo", "Une nouvelle salle ouvre au musée du Bardo", "10/06/2019"),
        ("/fr/actualites/aides-au-theatre", "Aides au théâtre : les dossiers retenus", "07/06/2019"),
        ("/fr/actualites/bibliotheques", "Trente bibliothèques seront rénovées cette année", "03/06/2019"),
        ("/fr/actualites/patrimoine-mondial", "Djerba candidate au patrimoine mondial", "31/05/2019"),
    ]
    rows = "".join(
        f"""<div class="views-row views-row-{n}"><div class="views-field views-field-field-image"><div class="field-content"><a href="{path}"><img typeof="foaf:Image" src="/sites/default/files/styles/thumbnail/public/{n}.jpg" width="100" height="75" alt="" /></a></div></div><div class="views-field views-field-title"><h3 class="field-content"><a href="{path}">{title}</a></h3></div><div class="views-field views-field-created"><span class="field-content">{date}</span></div><div class="views-field views-field-body"><div class="field-content"><p>Le ministère a présenté aujourd’hui les détails de cette annonce à la Cité de la culture...</p></div></div></div>"""
        for n, (path, title, date) in enumerate(entries, 1)
    )
    html = f"""<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>Actualités | Ministère des Affaires culturelles</title></head>
<body class="html not-front not-logged-in page-actualites"><div id="header"><a href="/fr" rel="home">Ministère des Affaires culturelles</a><ul class="menu"><li><a href="/fr/ministere">Ministère</a></li><li><a href="/fr/actualites" class="active">Actualités</a></li></ul></div>
<div id="content"><h1 id="page-title">Actualités</h1><div class="region region-content"><div class="view view-actualites view-id-actualites view-display-id-page"><div class="view-content">{rows}</div>
<h2 class="element-invisible">Pages</h2><div class="item-list"><ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a title="Aller à la page 2" href="/fr/actualites?page=1">2</a></li><li class="pager-next"><a title="Aller à la page suivante" href="/fr/actualites?page=1">suivant ›</a></li><li class="pager-last last"><a title="Aller à la dernière page" href="/fr/actualites?page=40">dernier »</a></li></ul></div></div></div></div>
<div id="footer"><p>© Ministère des Affaires culturelles</p></div></body></html>"""
    base = "https://www.culture.example.tn"
    return html, listing(base, entries, f"{base}/fr/actualites?page=1")


@page("https://www.mcsm.example.ro/category/comunicate/")
def wordpress_archive_romanian() -> tuple[str, Gold]:
    base = "https://www.mcsm.example.ro"
    entries = [
        ("/proiect-wifi/", "Proiect pilot pentru internet gratuit în sate", "23 octombrie 2018"),
        ("/licitatie-5g/", "Consultare publică privind licitația 5G", "19 octombrie 2018"),
        ("/biblioteca-digitala/", "Biblioteca digitală ajunge la 200.000 de volume", "15 octombrie 2018"),
        ("/semnatura/", "Semnătura electronică, mai simplu de obținut", "9 octombrie 2018"),
    ]
    posts = "".join(
        f"""<article id="post-{n}" class="post-{n} post type-post status-publish format-standard hentry category-comunicate"><header class="entry-header"><h2 class="entry-title"><a href="{base}{path}" rel="bookmark">{title}</a></h2><div class="entry-meta"><span class="posted-on"><a href="{base}{path}" rel="bookmark"><time class="entry-date published" datetime="2018-10-{date.split()[0]:0>2}T10:00:00+03:00">{date}</time></a></span></div></header><div class="entry-summary"><p>Ministerul Comunicațiilor anunță că proiectul intră în etapa de consultare și va fi disponibil pe site [&hellip;]</p><p><a class="more-link" href="{base}{path}">Citește mai mult</a></p></div></article>"""
        for n, (path, title, date) in enumerate(entries, 1)
    )
    html = f"""<!DOCTYPE html><html lang="ro-RO"><head><meta charset="UTF-8" /><title>Comunicate &#8211; Ministerul Comunicațiilor</title><link rel="next" href="{base}/category/comunicate/page/2/" /><link rel="alternate" type="application/rss+xml" title="Flux" href="{base}/category/comunicate/feed/" /><meta property="og:type" content="object" /></head>
<body class="archive category category-comunicate category-3"><header id="masthead" class="site-header"><p class="site-title"><a href="{base}/" rel="home">Ministerul Comunicațiilor</a></p><nav><ul><li><a href="{base}/despre/">Despre</a></li><li><a href="{base}/category/comunicate/">Comunicate</a></li></ul></nav></header>
<div id="primary" class="content-area"><main id="main" class="site-main"><header class="page-header"><h1 class="page-title">Categorie: <span>Comunicate</span></h1></header>{posts}
<nav class="navigation posts-navigation"><h2 class="screen-reader-text">Navigare în articole</h2><div class="nav-links"><div class="nav-previous"><a href="{base}/category/comunicate/page/2/">Articole mai vechi</a></div></div></nav></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_categories"><h2 class="widget-title">Categorii</h2><ul><li class="cat-item"><a href="{base}/category/evenimente/">Evenimente</a></li></ul></section></aside><footer class="site-footer"><p>Bulevardul Libertății 14, București</p></footer></body></html>"""
    gold = listing(base, entries, f"{base}/category/comunicate/page/2/")
    days = [f"2018-10-{date.split()[0]:0>2}T10:00:00+03:00" for _, _, date in entries]
    gold["items_also"] = [
        [(url, title, day) for (url, title, _), day in zip(gold["items"], days, strict=True)]
    ]
    return html, gold


@page("https://www.mise.example.it/notizie/")
def bootstrap_cards_italian() -> tuple[str, Gold]:
    entries = [
        ("/notizie/2023/incentivi-auto/", "Incentivi auto: riaperta la piattaforma", "12 GIU 2023"),
        ("/notizie/2023/made-in-italy/", "Made in Italy, approvato il disegno di legge", "31 MAG 2023"),
        ("/notizie/2023/crisi-industriali/", "Crisi industriali, tavolo per la Val Vibrata", "26 MAG 2023"),
        ("/notizie/2023/startup/", "Startup innovative, nuove agevolazioni", "19 MAG 2023"),
    ]
    cards = "".join(
        f"""<div class="col-12 col-lg-4"><div class="card-wrapper card-space"><div class="card card-bg"><div class="card-body"><div class="category-top"><a class="category" href="/notizie/">Notizie</a><span class="data">{date}</span></div><h3 class="card-title h5">{title}</h3><p class="card-text">Il provvedimento è stato illustrato oggi a Roma dal Ministro alle parti sociali.</p><a class="read-more" href="{path}"><span class="text">Leggi di più <span class="visually-hidden">su {title}</span></span></a></div></div></div></div>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Notizie - Ministero delle Imprese</title></head><body><header class="it-header-wrapper"><div class="it-brand-text"><a href="/">Ministero delle Imprese</a></div><nav><ul class="navbar-nav"><li><a href="/ministero/">Ministero</a></li><li><a href="/notizie/">Notizie</a></li></ul></nav></header>
<main><nav class="breadcrumb-container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item active">Notizie</li></ol></nav><h1>Notizie</h1><div class="row">{cards}</div>
<nav class="pagination-wrapper" aria-label="Navigazione pagine"><ul class="pagination"><li class="page-item active"><a class="page-link" href="/notizie/?page=1" aria-current="page">1</a></li><li class="page-item"><a class="page-link" href="/notizie/?page=2">2</a></li><li class="page-item"><a class="page-link" href="/notizie/?page=2"><span class="visually-hidden">Pagina successiva</span><svg class="icon"><use href="#it-chevron-right"></use></svg></a></li></ul></nav></main><footer class="it-footer"><p>Via Molise 2, Roma</p></footer></body></html>"""
    base = "https://www.mise.example.it"
    return html, listing(base, entries, f"{base}/notizie/?page=2")


@page("http://www.mze.example.cz/aktuality.asp?rok=2003", encoding="windows-1250", content_type="text/html")
def table_of_releases_czech() -> tuple[str, Gold]:
    entries = [
        ("/aktuality.asp?id=310", "Ministr jednal o cenách mléka v Bruselu", "14.11.2003"),
        ("/aktuality.asp?id=309", "Dotace na ozdravení polních plodin", "12.11.2003"),
        ("/aktuality.asp?id=308", "Výstava Země živitelka má rekordní návštěvnost", "3.11.2003"),
        ("/aktuality.asp?id=307", "Kůrovec ohrožuje smrkové porosty", "29.10.2003"),
        ("/aktuality.asp?id=306", "Nová pravidla pro ekologické zemědělce", "21.10.2003"),
    ]
    rows = "\n".join(
        f'<TR BGCOLOR="{"#EEEEEE" if n % 2 else "#FFFFFF"}"><TD NOWRAP VALIGN=top><FONT SIZE=2>{date}</FONT></TD><TD><FONT SIZE=2><A HREF="{path}">{title}</A></FONT></TD></TR>'
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<HTML><HEAD><TITLE>MZe - Aktuality 2003</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"></HEAD>
<BODY><TABLE WIDTH=700><TR><TD COLSPAN=2><IMG SRC="/img/top.gif" ALT="Ministerstvo zemědělství"></TD></TR><TR><TD WIDTH=150 VALIGN=top><A HREF="/">Úvod</A><BR><A HREF="/aktuality.asp">Aktuality</A><BR><A HREF="/kontakt.asp">Kontakt</A></TD><TD VALIGN=top><H3>Aktuality 2003</H3>
<TABLE BORDER=0 CELLPADDING=3 WIDTH="100%">{rows}</TABLE></TD></TR></TABLE></BODY></HTML>"""
    return html, listing("http://www.mze.example.cz", entries)


@page("https://www.bfl.example.de/DE/Presse/Pressemitteilungen/pressemitteilungen_node.html")
def gsb_search_results_german() -> tuple[str, Gold]:
    base = "https://www.bfl.example.de/"
    entries = [
        (
            "SharedDocs/Pressemitteilungen/DE/2020/12.html",
            "Fluglärm: neue Messstellen in Betrieb",
            "24.03.2020",
        ),
        (
            "SharedDocs/Pressemitteilungen/DE/2020/11.html",
            "Sicherheitsbericht 2019 veröffentlicht",
            "17.03.2020",
        ),
        (
            "SharedDocs/Pressemitteilungen/DE/2020/10.html",
            "Drohnen: Registrierung wird Pflicht",
            "09.03.2020",
        ),
        ("SharedDocs/Pressemitteilungen/DE/2020/09.html", "Neue Präsidentin tritt ihr Amt an", "02.03.2020"),
    ]
    results = "".join(
        f"""<li><div class="teaser type-1 row"><h3><a class="c-teaser__link" href="{path}?nn=18" title="Öffnet Einzelsicht">{title}</a></h3><p><span class="metadata"><span class="value">{date}</span> <span class="docType">Pressemitteilung</span></span> Das Bundesamt hat heute in Braunschweig die Einzelheiten der Öffentlichkeit vorgestellt. …</p></div></li>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><base href="{base}"/><meta charset="utf-8"><title>BFL - Pressemitteilungen</title><meta name="generator" content="Government Site Builder"/></head>
<body class="gsb"><div id="wrapperOuter"><div id="header"><p id="logo"><a href="DE/Home/home_node.html"><img src="SiteGlobals/logo.png" alt="Bundesamt"></a></p></div><div id="navPrimary"><ul><li><a href="DE/Themen/themen_node.html">Themen</a></li><li><a href="DE/Presse/presse_node.html">Presse</a></li></ul></div>
<div id="main"><div id="content"><h1 class="isFirstInSlot">Pressemitteilungen</h1><div class="solrSortResults"><h2 class="aural">Sortierung</h2></div><ul class="search-result-list">{results}</ul>
<div class="navIndex"><p>Seite 1 von 9</p><ul class="index"><li><strong>1</strong></li><li><a href="DE/Presse/Pressemitteilungen/pressemitteilungen_node.html?gtp=18_list%3D2">2</a></li><li class="forward"><a href="DE/Presse/Pressemitteilungen/pressemitteilungen_node.html?gtp=18_list%3D2" title="nächste Seite">weiter</a></li></ul></div></div></div>
<div id="footer"><ul><li><a href="DE/Service/impressum_node.html">Impressum</a></li></ul></div></div></body></html>"""
    gold = listing(
        base, entries, f"{base}DE/Presse/Pressemitteilungen/pressemitteilungen_node.html?gtp=18_list%3D2"
    )
    gold["items_also"] = [[(f"{url}?nn=18", title, date) for url, title, date in gold["items"]]]
    return html, gold


@page("https://www.mdsf.example.ua/novyny")
def list_without_headings_ukrainian() -> tuple[str, Gold]:
    entries = [
        ("/novyny/dity-viyny", "Уряд розширив перелік послуг для дітей-сиріт", "17.02.2021"),
        ("/novyny/subsydiyi", "Як призначатимуть житлові субсидії навесні", "16.02.2021"),
        ("/novyny/nyani", "Програма «Муніципальна няня» продовжена", "12.02.2021"),
        ("/novyny/invalidnist", "Оновлено порядок забезпечення кріслами колісними", "11.02.2021"),
        ("/novyny/pensiyi", "Пенсії проіндексують з першого березня", "10.02.2021"),
    ]
    rows = "".join(
        f'<a class="news-row" href="{path}"><span class="news-row__date">{date}</span><span class="news-row__title">{title}</span></a>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Новини | Мінсоцполітики</title></head><body><header><a href="/">Мінсоцполітики</a><nav><a href="/pro">Про міністерство</a><a href="/novyny">Новини</a></nav></header>
<main><h1>Новини</h1><div class="news-rows">{rows}</div><div class="pagination"><span class="current">1</span><a href="/novyny?page=2">2</a><a rel="next" href="/novyny?page=2">Далі</a></div></main><footer>вул. Еспланадна, 8/10, Київ</footer></body></html>"""
    base = "https://www.mdsf.example.ua"
    return html, listing(base, entries, f"{base}/novyny?page=2")


@page("https://www.mss.example.is/frettir/")
def front_of_full_articles_icelandic() -> tuple[str, Gold]:
    entries = [
        ("/frettir/2014/05/ny-skyrsla/", "Ný skýrsla um húsnæðismál", "12. maí 2014"),
        ("/frettir/2014/05/styrkir/", "Styrkir til félagasamtaka", "8. maí 2014"),
        ("/frettir/2014/04/fundur/", "Norrænn fundur í Reykjavík", "29. apríl 2014"),
        ("/frettir/2014/04/vefur/", "Nýr vefur ráðuneytisins", "11. apríl 2014"),
    ]
    texts = [
        "Ráðherra kynnti í dag skýrslu verkefnisstjórnar um framtíðarskipan húsnæðismála.",
        "Alls bárust 84 umsóknir og voru veittir styrkir fyrir 180 milljónir króna til fjölbreyttra verkefna.",
        "Ráðherrar félagsmála á Norðurlöndum ræddu aðgerðir gegn atvinnuleysi ungs fólks.",
        "Markmiðið er að gera upplýsingar aðgengilegri fyrir alla landsmenn.",
    ]
    articles = "".join(
        f'<article class="hentry"><h2 class="entry-title"><a href="{path}" rel="bookmark">{title}</a></h2><p class="dags">{date}</p><div class="entry-content"><p>{text}</p></div></article>'
        for (path, title, date), text in zip(entries, texts, strict=True)
    )
    html = f"""<!DOCTYPE html><html lang="is"><head><meta charset="utf-8"><title>Fréttir | Ráðuneytið</title></head><body><div id="haus"><a href="/">Ráðuneytið</a></div><ul id="valmynd"><li><a href="/radherra/">Ráðherra</a></li><li><a href="/frettir/">Fréttir</a></li></ul><div id="meginmal"><h1>Fréttir</h1>{articles}<p class="nav"><a href="/frettir/?sida=2">Eldri fréttir</a></p></div></body></html>"""
    gold = listing("https://www.mss.example.is", entries, "https://www.mss.example.is/frettir/?sida=2")
    gold["next_url_also"] = [None]  # "older news": a word that no rule needs to know
    return html, gold


@page("https://www.uradzamosc.example.pl/pl/aktualnosci")
def intracom_list_polish() -> tuple[str, Gold]:
    entries = [
        (
            "/pl/aktualnosci/4410,Zmiana-organizacji-ruchu.html",
            "Zmiana organizacji ruchu na Starówce",
            "03.04.2017",
        ),
        ("/pl/aktualnosci/4409,Dzien-otwarty.html", "Dzień otwarty w urzędzie wojewódzkim", "31.03.2017"),
        ("/pl/aktualnosci/4405,Szkolenie-obronne.html", "Szkolenie obronne dla wójtów", "29.03.2017"),
        (
            "/pl/aktualnosci/4401,Promesy-dla-gmin.html",
            "Promesy dla gmin na usuwanie skutków burz",
            "27.03.2017",
        ),
    ]
    rows = "".join(
        f"""<li class="news"><a href="{path}"><img src="/dokumenty/zalaczniki/9/mini/9-{n}_m.jpg" alt=""/></a><div class="data">{date}</div><h2><a href="{path}">{title}</a></h2><div class="intro">Wojewoda zaprasza mieszkańców do zapoznania się ze szczegółami.</div><a class="wiecej" href="{path}">więcej<span class="hide"> o {title}</span></a></li>"""
        for n, (path, title, date) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"/><title>Aktualności - Urząd Wojewódzki</title><link rel="stylesheet" href="/dokumenty/szablony/9/style.css"/></head>
<body><header id="header"><a href="/"><img src="/dokumenty/szablonyimg/logo9.png" alt="Urząd Wojewódzki"/></a></header><nav id="menu"><ul><li><a href="/pl/urzad">Urząd</a></li><li><a href="/pl/aktualnosci">Aktualności</a></li></ul></nav>
<div id="content"><a id="wtxt"></a><h2 class="naglowek">Aktualności</h2><ul class="lista">{rows}</ul><div class="paging"><strong>1</strong> <a href="/pl/aktualnosci?page=1">2</a> <a href="/pl/aktualnosci?page=1">następna</a></div></div><footer id="footer"><a href="/pl/mapa">Mapa serwisu</a></footer></body></html>
<!-- 0.02 / WebAdministrator (03.04.2017 10:00) //--><!-- WWW:9 //-->"""
    base = "https://www.uradzamosc.example.pl"
    return html, listing(base, entries, f"{base}/pl/aktualnosci?page=1")

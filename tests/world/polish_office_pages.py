"""News of Polish offices on other systems than those of the state, as their sites were between 2008 and today."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, metas, page, paragraphs, picture, plains
from tests.world.polish_pages import govpl

KB, MB = 1024, 1024 * 1024


@page("https://www.premier.example.gov.pl/wydarzenia/aktualnosci/premier-spotkala-sie-z-rodzinami.html")
def drupal_prime_minister_2016() -> tuple[str, Gold]:
    title = "Premier spotkała się z rodzinami wielodzietnymi"
    lead = "Szefowa rządu odwiedziła w środę rodziny, które jako pierwsze złożyły wnioski."
    text = [
        "Do końca miesiąca do urzędów wpłynęło ponad dwa miliony wniosków o świadczenie. Połowę z nich rodzice złożyli przez internet, najwięcej w województwie mazowieckim.",
        "– Chcemy, żeby każda rodzina dostała pieniądze jeszcze przed wakacjami – powiedziała premier.",
        "W spotkaniu uczestniczyła minister rodziny.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | Kancelaria Premiera</title>{metas({"og:title": title, "og:description": lead, "og:image": "https://www.premier.example.gov.pl/files/styles/large/public/rodziny.jpg"})}</head>
<body class="html not-front page-node node-type-news"><div id="page"><header><a id="logo" href="/"><img src="/logo.png" alt="Kancelaria Premiera"></a><ul class="menu"><li><a href="/rzad.html">Rząd</a></li><li><a href="/wydarzenia.html">Wydarzenia</a></li></ul></header>
<div class="breadcrumb"><a href="/">Start</a> / <a href="/wydarzenia.html">Wydarzenia</a> / <a href="/wydarzenia/aktualnosci.html">Aktualności</a></div>
<div id="content"><article class="node node-news"><div class="date">Środa, 4 maja 2016</div><h1>{title}</h1><div class="field-name-field-lead">{lead}</div>
<div class="field-name-field-photo"><img src="/files/styles/large/public/rodziny.jpg" alt="Premier z dziećmi"><div class="photo-caption">Premier z dziećmi w Siedlcach / fot. P. Tracz / KPRM</div></div><div class="field-name-body">{paragraphs(text)}</div>
<div class="field-name-field-tags"><a href="/tagi/rodzina" rel="tag">rodzina</a></div><div class="service-links"><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div></article>
<div class="block-views"><h2>Zobacz także</h2><div class="views-row"><a href="/x.html">Rada Ministrów o budżecie</a><span>3 maja 2016</span></div></div></div><footer>Al. Ujazdowskie 1/3</footer></div></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2016-05-04",
        "body": text,
        "images": [
            picture(
                "https://www.premier.example.gov.pl/files/styles/large/public/rodziny.jpg",
                "Premier z dziećmi w Siedlcach",
                "P. Tracz / KPRM",
            )
        ],
        "images_also": [
            [
                picture(
                    "https://www.premier.example.gov.pl/files/styles/large/public/rodziny.jpg",
                    "Premier z dziećmi w Siedlcach /",
                    "P. Tracz / KPRM",
                )
            ]
        ],
        "tags": ["rodzina"],
        "breadcrumbs": ["Wydarzenia", "Aktualności"],
    }


@page("https://www.kuratorium.example.pl/konkurs-matematyczny-rozstrzygniety/")
def wordpress_school_board() -> tuple[str, Gold]:
    title = "Konkurs matematyczny rozstrzygnięty"
    text = [
        "Znamy laureatów wojewódzkiego konkursu matematycznego. Do finału przystąpiło 212 uczniów ze 118 szkół, a tytuł laureata zdobyło 24 z nich.",
        'Lista laureatów jest dostępna <a href="https://www.kuratorium.example.pl/wp-content/uploads/2019/03/laureaci.pdf">w tym pliku</a>.',
        "Wszystkim uczestnikom i ich nauczycielom gratulujemy!",
    ]
    url = "https://www.kuratorium.example.pl/wp-content/uploads/2019/03/laureaci.pdf"
    html = f"""<!DOCTYPE html><html lang="pl-PL"><head><meta charset="UTF-8"><title>{title} – Kuratorium Oświaty</title><meta name="generator" content="WordPress 5.1" /></head>
<body class="post-template-default single single-post"><a class="skip-link" href="#main">Przejdź do treści</a><header><a href="/" rel="home">Kuratorium Oświaty</a><nav><ul><li><a href="/kuratorium/">Kuratorium</a></li><li><a href="/category/konkursy/">Konkursy</a></li></ul></nav></header>
<main id="main"><article class="post hentry category-konkursy"><h1 class="entry-title">{title}</h1><div class="entry-meta">Opublikowane <time class="entry-date published" datetime="2019-03-18T13:22:45+01:00">18 marca 2019</time> przez <span class="author vcard"><a class="url fn n" href="/author/ko/">Wydział Rozwoju Edukacji</a></span> w kategorii <a href="/category/konkursy/" rel="category tag">Konkursy</a></div><div class="entry-content">{paragraphs(text)}<p style="text-align: right;">Dorota Wójcik<br />wizytator</p></div><nav class="post-navigation"><a href="/a/" rel="prev">Poprzedni wpis</a></nav></article></main><footer>ul. Szlak 73</footer></body></html>"""
    return html, {
        "language": "pl-PL",
        "title": title,
        "date": "2019-03-18T13:22:45+01:00",
        "body": [*plains(text), "Dorota Wójcik wizytator"],
        "links": [url],
        "attachments": [file(url, "w tym pliku")],
        "authors": ["Wydział Rozwoju Edukacji"],
        "section": "Konkursy",
        "section_also": [None],
    }


@page("https://www.wody.example.pl/aktualnosci/1420-lodolamacze-na-wisle")
def joomla_water_board() -> tuple[str, Gold]:
    title = "Lodołamacze wypłynęły na Wisłę"
    lead = "Akcja lodołamania na dolnej Wiśle rozpoczęła się dziś rano w Przegalinie."
    text = [
        "Na rzekę wyszły cztery lodołamacze czołowe i trzy liniowe. Ich zadaniem jest otwarcie drogi dla kry, która płynie w stronę ujścia.",
        "Pokrywa lodowa ma na tym odcinku do 30 centymetrów grubości.",
        "Akcja potrwa około dziesięciu dni – jeśli pozwoli na to pogoda.",
    ]
    html = f"""<!DOCTYPE html><html xml:lang="pl-pl" lang="pl-pl"><head><meta charset="utf-8" /><base href="https://www.wody.example.pl/aktualnosci/1420-lodolamacze-na-wisle" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - Wody</title></head>
<body class="site com_content view-article"><div class="top"><a href="/">Wody</a></div><ul class="nav menu"><li><a href="/o-nas">O nas</a></li><li><a href="/aktualnosci">Aktualności</a></li></ul><ul itemscope itemtype="https://schema.org/BreadcrumbList" class="breadcrumb"><li class="active"><span class="divider icon-location"></span></li><li><a href="/" class="pathway"><span itemprop="name">Start</span></a></li><li><a href="/aktualnosci" class="pathway"><span itemprop="name">Aktualności</span></a></li><li class="active"><span itemprop="name">{title}</span></li></ul>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2></div><dl class="article-info muted"><dd class="published"><time datetime="2021-02-16T10:05:00+01:00" itemprop="datePublished">16 luty 2021</time></dd></dl><div itemprop="articleBody"><p><strong>{lead}</strong></p>{paragraphs(text)}<p><img src="/images/lod/lod1.jpg" alt="Lodołamacz Tygrys" /></p><p><img src="/images/lod/lod2.jpg" alt="Kra na Wiśle" /></p><p>fot. RZGW</p></div></div><footer>ul. Żelazna 59A</footer></body></html>"""
    base = "https://www.wody.example.pl/images/lod"
    return html, {
        "language": "pl-pl",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2021-02-16T10:05:00+01:00",
        "body": text,
        "body_also": [[*start, *text, *end] for start in ([], [lead]) for end in ([], ["fot. RZGW"])],
        "images": [picture(f"{base}/lod1.jpg", role="inline"), picture(f"{base}/lod2.jpg", role="inline")],
        "images_also": [
            [
                picture(f"{base}/lod1.jpg", role="inline"),
                picture(f"{base}/lod2.jpg", None, "RZGW", role="inline"),
            ],
            [],
        ],
        "gallery_also": [
            [picture(f"{base}/lod1.jpg", "Lodołamacz Tygrys"), picture(f"{base}/lod2.jpg", "Kra na Wiśle")]
        ],
        "breadcrumbs": ["Aktualności"],
    }


@page("https://www.marszalek.example.pl/aktualnosci/nowe-pociagi-dla-regionu/")
def regional_office_own_system() -> tuple[str, Gold]:
    title = "Nowe pociągi dla regionu. Pierwszy wyjedzie w grudniu"
    lead = "Województwo kupi dwanaście elektrycznych zespołów trakcyjnych."
    text = [
        "Umowę z producentem podpisał dziś marszałek województwa. Wartość zamówienia to 402 mln zł, z czego 60 proc. pokryją środki unijne.",
        "Składy będą klimatyzowane i wyposażone w defibrylatory, a każdy zabierze dwanaście rowerów.",
        "– To największy zakup taboru w historii regionu – podkreśla marszałek.",
    ]
    facts = ["długość: 72 metry", "liczba miejsc siedzących: 200", "prędkość: 160 km/h"]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} | Urząd Marszałkowski</title><meta property="og:type" content="article"><meta property="og:title" content="{title}"></head>
<body><div class="cookies-info"><p>Strona używa plików cookies.</p><button>Rozumiem</button></div><header><a href="/"><img src="/i/herb.svg" alt="Urząd Marszałkowski"></a><nav><ul><li><a href="/wojewodztwo/">Województwo</a></li><li><a href="/aktualnosci/">Aktualności</a></li></ul></nav></header>
<main><div class="breadcrumbs"><a href="/">Strona główna</a> <i>›</i> <a href="/aktualnosci/">Aktualności</a> <i>›</i> <span>{title}</span></div><article class="aktualnosc"><div class="aktualnosc-meta"><time datetime="2020-08-27">27 sierpnia 2020</time><span class="kategoria">Transport</span></div><h1>{title}</h1><p class="zajawka">{lead}</p><figure class="glowne-zdjecie"><img src="/media/pociag.jpg" alt="Wizualizacja pociągu"><figcaption>Wizualizacja nowego pociągu. Fot. materiały producenta</figcaption></figure>{paragraphs(text)}<h2>Co warto wiedzieć</h2><ul>{items(facts)}</ul>
<div class="galeria-zdjec"><a href="/media/umowa1.jpg" data-caption="Podpisanie umowy"><img src="/media/t/umowa1.jpg" alt="Podpisanie umowy"></a><a href="/media/umowa2.jpg" data-caption="Marszałek z prezesem spółki"><img src="/media/t/umowa2.jpg" alt=""></a></div><p class="autor-tekstu">Biuro Prasowe</p></article><section class="podobne"><h2>Podobne aktualności</h2><a href="/aktualnosci/x/">Remont dworca</a></section></main><footer>ul. Jagiellońska 26</footer></body></html>"""
    base = "https://www.marszalek.example.pl/media"
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2020-08-27",
        "body": [*text, "Co warto wiedzieć", *facts],
        "body_also": [[*text, "Co warto wiedzieć", *facts, "Biuro Prasowe"]],
        "images": [picture(f"{base}/pociag.jpg", "Wizualizacja nowego pociągu.", "materiały producenta")],
        "gallery": [
            picture(f"{base}/umowa1.jpg", "Podpisanie umowy"),
            picture(f"{base}/umowa2.jpg", "Marszałek z prezesem spółki"),
        ],
        "authors": ANY,
        "breadcrumbs": ["Aktualności"],
    }


@page(
    "http://www.nfz.example.gov.pl/new/index.php?katnr=3&dzialnr=2&artnr=4410",
    encoding="iso-8859-2",
    content_type="text/html",
)
def health_fund_2010() -> tuple[str, Gold]:
    title = "Nowe umowy z poradniami specjalistycznymi"
    text = [
        "Od 1 stycznia 2011 r. pacjenci skorzystają z dodatkowych 340 poradni specjalistycznych. Najwięcej nowych umów dotyczy kardiologii i endokrynologii.",
        "Wykaz poradni wraz z numerami telefonów opublikują oddziały wojewódzkie do 20 grudnia.",
        "Rzecznik prasowy",
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>Fundusz Zdrowia</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head>
<body><table width="970" align="center"><tr><td colspan="3"><a href="index.php"><img src="gfx/logo.gif" alt="Fundusz Zdrowia"></a></td></tr><tr><td width="190" valign="top"><ul class="menu"><li><a href="index.php?katnr=1">Dla pacjenta</a></li><li><a href="index.php?katnr=3">Aktualności</a></li></ul></td><td valign="top"><div class="nawigacja"><a href="index.php">Start</a> &raquo; <a href="index.php?katnr=3">Aktualności</a></div><div class="tytul">{title}</div><div class="tresc">{"".join(f'<p align="justify">{t}</p>' for t in text)}</div><div class="stopka_art">Data publikacji: 2010-12-08 | Autor: Biuro Komunikacji | <a href="drukuj.php?artnr=4410">wersja do druku</a></div></td><td width="190" valign="top"><b>Komunikaty</b><br>2010-12-09 <a href="index.php?artnr=4411">Przerwa techniczna</a></td></tr></table></body></html>"""
    return html, {
        "language": "pl",
        "language_also": [None],
        "title": title,
        "date": "2010-12-08",
        "body": text,
        "authors": ANY,
        "breadcrumbs": ["Aktualności"],
        "breadcrumbs_also": [[]],
    }


@page("https://www.gov.pl/web/kppsp-example/pozar-hali-magazynowej")
def govpl_fire_brigade() -> tuple[str, Gold]:
    title = "Pożar hali magazynowej w Nowej Wsi"
    text = [
        "Dnia 3 marca 2022 r. o godz. 4:12 do stanowiska kierowania wpłynęło zgłoszenie o pożarze hali magazynowej.",
        "W działaniach wzięło udział 19 zastępów straży pożarnej. Nikt nie został ranny.",
        "Opracowanie: mł. bryg. Tomasz Zych",
        "Zdjęcia: OSP Nowa Wieś",
    ]
    uuid = "0c0ffee0-1111-4222-8333-44444444444"
    content = f"""<article class="article-area__article " id="main-content"><div class="article-area__wrapper"></div><h2>{title}</h2><p class="event-date">03.03.2022</p>
<div class="editor-content"><div><p style="text-align: justify;">{text[0]}</p><p style="text-align: justify;">{text[1]}</p><p><em>{text[2]}</em></p><p><em>{text[3]}</em></p></div></div>
<h3>Zdjęcia (2)</h3><div class="gallery"><a class="gallery-item" data-group="gallery" data-modaal-desc="Płonąca hala" href="/photo/{uuid}1"><span class="sr-only">Pokaż zdjęcie 1 z galerii.</span><img alt="Płomienie nad dachem hali" src="/photo/format/{uuid}1/resolution/268x113"></a><a class="gallery-item" data-group="gallery" data-modaal-desc="Dogaszanie" href="/photo/{uuid}2"><span class="sr-only">Pokaż zdjęcie 2 z galerii.</span><img alt="Strażacy na drabinie" src="/photo/format/{uuid}2/resolution/268x113"></a></div>
<div class="metrics"><dl><dt>Pierwsza publikacja:</dt><dd>03.03.2022 11:40 Tomasz Zych</dd><dt>Wytwarzający/ Odpowiadający:</dt><dd>Tomasz Zych</dd></dl></div></article>"""
    return govpl(content, title=title, unit="Komenda Powiatowa PSP"), {
        "language": "pl-PL",
        "language_also": ["pl"],
        "title": title,
        "date": "2022-03-03",
        "date_also": ["2022-03-03T11:40+01:00"],
        "body": text,
        "gallery": [
            picture(f"https://www.gov.pl/photo/{uuid}1", "Płonąca hala"),
            picture(f"https://www.gov.pl/photo/{uuid}2", "Dogaszanie"),
        ],
        "authors": ANY,
        "breadcrumbs": ["Komenda Powiatowa PSP", "Wiadomości"],
    }

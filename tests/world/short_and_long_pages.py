"""Notes of one sentence and a file, pages of files, long tables, speeches, vacancies and tenders of offices of many countries."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.maaseik-water.example.be/bekendmaking-openbaar-onderzoek-dijk")
def flemish_note_of_one_sentence() -> tuple[str, Gold]:
    title = "Openbaar onderzoek dijkverhoging Heppeneert"
    text = ["Van 3 mei tot en met 2 juni 2021 ligt de aanvraag ter inzage op de dienst Omgeving."]
    html = f"""<!DOCTYPE html><html lang="nl-BE"><head><meta charset="utf-8"><title>{title} - Waterbedrijf</title></head><body><div class="lp-header"><a href="/"><img src="/logo.png" alt="Waterbedrijf"></a><ul><li><a href="/nieuws">Nieuws</a></li><li><a href="/bekendmakingen">Bekendmakingen</a></li></ul></div>
<div class="lp-main"><div class="kruimelpad"><a href="/">Home</a> &gt; <a href="/bekendmakingen">Bekendmakingen</a></div><h1>{title}</h1><div class="lp-date">Gepubliceerd op maandag 3 mei 2021</div><p>{text[0]}</p><ul class="lp-files"><li><a href="/file/download/affiche.pdf">Affiche openbaar onderzoek</a><span>pdf - 154kB</span></li></ul></div><div class="lp-footer"><p>Markt 1, Maaseik</p></div></body></html>"""
    return html, {
        "language": "nl-BE",
        "title": title,
        "date": "2021-05-03",
        "body": text,
        "attachments": [
            file(
                "https://www.maaseik-water.example.be/file/download/affiche.pdf",
                "Affiche openbaar onderzoek",
                154 * KB,
            )
        ],
        "breadcrumbs": ["Bekendmakingen"],
    }


@page("https://www.obec-vrbove.example.sk/oznamy/pozvanka-na-zasadnutie-21oz.html")
def slovak_note_of_one_sentence() -> tuple[str, Gold]:
    title = "Pozvánka na zasadnutie obecného zastupiteľstva"
    text = ["Starosta obce zvoláva zasadnutie na stredu 16. 6. 2021 o 18.00 h v kultúrnom dome."]
    html = f"""<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><title>{title} | Oficiálne stránky obce Vrbové</title><meta name="author" content="webygroup"></head><body><div id="page"><div id="header"><a href="/" id="logo">Obec Vrbové</a><ul id="topmenu"><li><a href="/obec/">Obec</a></li><li><a href="/oznamy/">Oznamy</a></li></ul></div>
<div id="content"><ul class="navig"><li><a href="/">Úvod</a></li><li><a href="/oznamy/">Oznamy</a></li></ul><h1>{title}</h1><div class="text">{paragraphs(text)}</div><h2>Prílohy</h2><table class="prilohy"><tr><th>Názov</th><th>Veľkosť</th></tr><tr><td><a href="/download_file_f.php?id=1501922">Pozvánka.docx</a></td><td>17,3 kB</td></tr></table><p class="info">Zverejnené 11.6.2021.</p><p class="info2">Bez úpravy.</p></div><div id="footer"><p>© 2021 Obec Vrbové, webygroup</p></div></div></body></html>"""
    return html, {
        "language": "sk",
        "title": title,
        "date": "2021-06-11",
        "body": text,
        "attachments": [
            file(
                "https://www.obec-vrbove.example.sk/download_file_f.php?id=1501922",
                "Pozvánka.docx",
                round(17.3 * KB),
                "docx",
            )
        ],
        "breadcrumbs": ["Oznamy"],
    }


@page("https://satara.example.nic.in/press-release/distribution-of-soil-health-cards/")
def indian_district_note_with_file() -> tuple[str, Gold]:
    title = "Distribution of Soil Health Cards"
    text = ["The Collector distributed soil health cards to 1,240 farmers of Koregaon on Thursday."]
    html = f"""<!DOCTYPE html><html lang="en-US" dir="ltr"><head><meta charset="UTF-8"><title>{title} | District Satara, Government of Maharashtra | India</title></head>
<body class="press-release-template-default single single-press-release"><a class="skip" href="#SkipContent">Skip to main content</a><header id="mainHeader"><div class="logo"><a href="https://satara.example.nic.in/" rel="home"><strong lang="mr">जिल्हा सातारा</strong><h1 class="h1-logo">District Satara</h1></a></div><nav class="menu"><ul id="menu-header"><li><a href="/about/">About District</a></li><li><a href="/notice/">Notices</a></li></ul></nav></header>
<main><div class="innerPageTitle"><h2>{title}</h2></div><div class="breadcrumbsContainer"><ul class="breadcrumbs"><li><a href="https://satara.example.nic.in/" class="home"><span>Home</span></a></li><li><a href="/press-release/">Press Releases</a></li><li class="current"><span>{title}</span></li></ul></div>
<div id="SkipContent" class="content-section"><div class="row"><div class="publishDate"><strong>Publish Date :</strong> February 18, 2021</div><p>{text[0]}</p><p class="view-file"><span class="pdf-downloads"><a href="https://cdn.s3waas.example.gov.in/s3f0/uploads/2021/02/2021021845.pdf" aria-label="View Soil Health Cards PDF 312 KB" target="_blank">View <span>(312 KB)</span></a></span></p></div></div></main>
<footer id="footer"><p>Content Owned by District Administration</p><div class="copyRights">© District Satara, Developed and hosted by National Informatics Centre, Last Updated: <strong>Mar 02, 2021</strong></div></footer></body></html>"""
    url = "https://cdn.s3waas.example.gov.in/s3f0/uploads/2021/02/2021021845.pdf"
    return html, {
        "language": "en-US",
        "title": title,
        "date": "2021-02-18",
        "date_modified": "2021-03-02",
        "date_modified_also": [None],
        "body": text,
        "body_also": [[*text, "View (312 KB)"]],
        "links_also": [[url]],
        "attachments": [file(url, "View", 312 * KB)],
        "attachments_also": [
            [file(url, title_, 312 * KB)] for title_ in ("View Soil Health Cards PDF 312 KB", title, None)
        ],
        "breadcrumbs": ["Press Releases"],
    }


@page("https://www.moe.example.gov.np/content/1184/notice-textbook-distribution/")
def nepali_notice_of_a_file() -> tuple[str, Gold]:
    title = "पाठ्यपुस्तक वितरण सम्बन्धी सूचना"
    html = f"""<!DOCTYPE html><html lang="ne"><head><meta charset="utf-8"><title>{title} | शिक्षा मन्त्रालय</title>{metas({"og:title": title})}</head>
<body><header><div class="brand"><img src="/img/emblem.png" alt="नेपाल सरकार"><h2>नेपाल सरकार</h2><h3>शिक्षा मन्त्रालय</h3></div><nav><ul><li><a href="/">गृहपृष्ठ</a></li><li><a href="/category/notice/">सूचना</a></li></ul></nav></header>
<section class="detail"><div class="container"><nav class="crumb"><a href="/">गृहपृष्ठ</a> / <a href="/category/notice/">सूचना</a></nav><h1>{title}</h1><div class="meta"><span><i class="icon-cal"></i> प्रकाशित मिति: २०७९-०४-१२</span></div><div class="file-view"><iframe src="/media/app/public/22/posts/1658991122_11.pdf" width="100%" height="800"></iframe><a class="btn btn-download" href="/media/app/public/22/posts/1658991122_11.pdf" download><i class="icon-dl"></i> डाउनलोड गर्नुहोस्</a></div></div></section><footer><p>सिंहदरबार, काठमाडौं</p></footer></body></html>"""
    url = "https://www.moe.example.gov.np/media/app/public/22/posts/1658991122_11.pdf"
    return html, {
        "language": "ne",
        "title": title,
        "date": "2022-07-28",
        "attachments": [file(url, "डाउनलोड गर्नुहोस्")],
        "attachments_also": [[file(url, None)], [file(url, title)]],
        "breadcrumbs": ["सूचना"],
    }


@page("https://agriculture.example.gov.mt/en/circulars/circular-05-2022")
def maltese_circular_of_files() -> tuple[str, Gold]:
    title = "Circular 05/2022: Rural Payments"
    text = ["Applicants are invited to read the following documents before the call opens on 1 April 2022."]
    documents = [
        ("Guidelines for applicants", "EN", "PDF", "1.8 MB", "guidelines_en.pdf", round(1.8 * MB)),
        ("Linji gwida għall-applikanti", "MT", "PDF", "1.9 MB", "guidelines_mt.pdf", round(1.9 * MB)),
        ("Application form", "EN", "DOCX", "212 KB", "form.docx", 212 * KB),
        ("List of eligible parcels", "EN", "XLSX", "640 KB", "parcels.xlsx", 640 * KB),
    ]
    rows = "".join(
        f'<tr><td>{name}</td><td>{language}</td><td>{kind}</td><td>{size}</td><td><a href="/docs/{path}" title="Download {name}">Download</a></td></tr>'
        for name, language, kind, size, path, _ in documents
    )
    html = f"""<!DOCTYPE html><html lang="en-MT"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="s4-wrap"><header><a class="ms-siteicon" href="/en">Agriculture Directorate</a><nav><a href="/en/about">About</a><a href="/en/circulars">Circulars</a></nav></header><div class="crumbs"><a href="/en">Home</a> › <a href="/en/circulars">Circulars</a></div>
<div role="main"><h1>{title}</h1><p class="issued">Date issued: 14 March 2022</p><div class="ms-rtestate-field"><p>{text[0]}</p></div><table class="documents"><thead><tr><th>Document</th><th>Language</th><th>Type</th><th>Size</th><th></th></tr></thead><tbody>{rows}</tbody></table></div><footer><p>Government of Malta</p></footer></div></body></html>"""
    base = "https://agriculture.example.gov.mt/docs"
    return html, {
        "language": "en-MT",
        "title": title,
        "date": "2022-03-14",
        "body": text,
        "attachments": [file(f"{base}/{path}", name, size) for name, _, _, _, path, size in documents],
        "breadcrumbs": ["Circulars"],
    }


@page("https://www.minfin.example.bg/bg/byudzhet/otchet-2021")
def bulgarian_page_of_files() -> tuple[str, Gold]:
    title = "Публикуван е отчетът за изпълнението на бюджета за 2021 г."
    text = ["Министерството на финансите публикува отчета заедно с приложенията към него."]
    documents = [
        ("Отчет за изпълнението", "doklad.pdf", "2,4 MB", round(2.4 * MB)),
        ("Приложение 1 – Приходи", "pril1.xls", "118 KB", 118 * KB),
        ("Приложение 2 – Разходи", "pril2.xls", "126 KB", 126 * KB),
        ("Всички файлове", "otchet.zip", "3,1 MB", round(3.1 * MB)),
    ]
    rows = "".join(
        f'<div class="f-row"><img src="/img/ico_{path[-3:]}.png" alt="{path[-3:]}"><div><a href="/upload/4412/{path}">{name}</a><br><small>{path[-3:]}, {size}, качен на 04.05.2022</small></div></div>'
        for name, path, size, _ in documents
    )
    html = f"""<!DOCTYPE html><html lang="bg"><head><meta charset="utf-8"><title>{title} :: Министерство на финансите</title></head><body><div class="head"><a href="/bg/"><img src="/img/logo.png" alt="МФ"></a><div class="menu"><a href="/bg/1">За министерството</a><a href="/bg/byudzhet">Бюджет</a></div></div><div class="nav-path"><a href="/bg/">Начало</a> » <a href="/bg/byudzhet">Бюджет</a></div>
<div class="mid"><div class="news-head"><h1>{title}</h1><span>04.05.2022 г.</span></div><div class="news-text"><p>{text[0]}</p></div><div class="f-list">{rows}</div></div><div class="foot">София 1040, ул. „Г. С. Раковски“ 102</div></body></html>"""
    base = "https://www.minfin.example.bg/upload/4412"
    return html, {
        "language": "bg",
        "title": title,
        "date": "2022-05-04",
        "body": text,
        "attachments": [file(f"{base}/{path}", name, size) for name, path, _, size in documents],
        "breadcrumbs": ["Бюджет"],
    }


@page("https://www.centralbank.example.eu/press/pr/date/2022/html/cb.pr220310~2dc585459c.en.html")
def central_bank_release_with_annex() -> tuple[str, Gold]:
    title = "Banks’ liquidity rose in the fourth quarter"
    points = [
        "Liquidity coverage ratio at 174.7%, up from 173.4% in the previous quarter",
        "Share of non-performing loans fell to 2.06%",
    ]
    text = [
        "The central bank today published supervisory statistics for the fourth quarter of 2021.",
        "The figures cover 114 significant institutions.",
    ]
    rows = [
        ("Group", "Q4 2020", "Q3 2021", "Q4 2021"),
        ("Universal banks", "171.2%", "172.9%", "173.8%"),
        ("Savings banks", "182.0%", "184.5%", "186.1%"),
        ("Custodians", "148.3%", "150.0%", "151.7%"),
        ("Total", "171.8%", "173.4%", "174.7%"),
    ]
    cells = "".join(
        "<tr>" + "".join(f"<{'td' if n else 'th'}>{cell}</{'td' if n else 'th'}>" for cell in row) + "</tr>"
        for n, row in enumerate(rows)
    )
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": "News about the central bank", "og:title": title, "citation_online_date": "2022/03/10"})}</head>
<body class="project-pressrelease"><div id="main-wrapper"><header id="ecb-header"><a href="/home/html/index.en.html"><img src="/fonts/logo.svg" alt="Central bank"></a><nav><ul><li><a href="/press/html/index.en.html">Media</a></li><li><a href="/stats/html/index.en.html">Statistics</a></li></ul></nav></header>
<div id="main"><div class="ecb-breadcrumbs"><a href="/home/html/index.en.html">Home</a><a href="/press/html/index.en.html">Media</a><a href="/press/pr/html/index.en.html">Press releases</a></div><main><div class="title"><ul class="ecb-breadcrumbs2"><li>PRESS RELEASE</li></ul><h1>{title}</h1><p class="ecb-publicationDate">10 March 2022</p></div><div class="section"><ul><li>{points[0]}</li><li>{points[1]}</li></ul>{paragraphs(text)}<h2>Annex</h2><table class="tablesorter"><caption>Liquidity coverage ratio by business model</caption>{cells}</table><p><small>Source: central bank.</small></p><p>For media queries, please contact <a href="mailto:press@centralbank.example.eu">Ella Novak</a>, tel.: +49 69 555 1000.</p></div></main><div class="address-box -top-arrow"><h4>CONTACT</h4><h3>Central bank</h3><p>Communications</p><ul><li>Sonnemannstrasse 20</li><li>press@centralbank.example.eu</li></ul><p><span class="-blue">Reproduction is permitted provided that the source is acknowledged.</span></p></div></div><footer><p>Copyright 2022</p></footer></div></body></html>"""
    table = [" | ".join(row) for row in rows]
    contact = "For media queries, please contact Ella Novak, tel.: +49 69 555 1000."
    caption = "Liquidity coverage ratio by business model"
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-03-10",
        "body": [*points, *text, "Annex", caption, *table, "Source: central bank.", contact],
        "body_also": [[*points, *text, "Annex", *table, "Source: central bank.", contact]],
        "links": ["mailto:press@centralbank.example.eu"],
        "breadcrumbs": ["Media", "Press releases"],
    }


@page("https://www.stat.example.hu/sajto/gyorstajekoztato-idegenforgalom-2022-07")
def hungarian_statistics_with_head_of_two_rows() -> tuple[str, Gold]:
    title = "Júliusban 14%-kal nőtt a vendégéjszakák száma"
    lead = "A kereskedelmi szálláshelyeken 5,2 millió vendégéjszakát regisztráltak."
    text = [
        "A belföldi vendégek száma 9, a külföldieké 21 százalékkal emelkedett az előző év azonos hónapjához képest."
    ]
    data = [
        ("Budapest", "812", "+31", "1 904", "+40"),
        ("Balaton", "1 422", "+6", "611", "+9"),
        ("Egyéb", "988", "+3", "240", "+5"),
    ]
    body_rows = "".join(
        "<tr><th scope='row'>" + "</th><td>".join((row[0], "</td><td>".join(row[1:]))) + "</td></tr>"
        for row in data
    )
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>{title} – Statisztikai Hivatal</title></head><body><header><a href="/">Statisztikai Hivatal</a><ul><li><a href="/sajto">Sajtó</a></li><li><a href="/adatok">Adatok</a></li></ul></header><div class="morzsa"><a href="/">Főoldal</a> / <a href="/sajto">Sajtó</a> / <a href="/sajto/gyorstajekoztatok">Gyorstájékoztatók</a></div>
<div class="oldal"><div class="kozzetetel">Közzététel: 2022. szeptember 14. 8:30</div><h1>{title}</h1><p class="alcim">{lead}</p><p>{text[0]}</p><h2>Vendégéjszakák régiónként</h2><div class="tablazat"><table><thead><tr><th rowspan="2">Régió</th><th colspan="2">Belföldi</th><th colspan="2">Külföldi</th></tr><tr><th>ezer</th><th>változás, %</th><th>ezer</th><th>változás, %</th></tr></thead><tbody>{body_rows}</tbody></table></div><p class="letolt"><a href="/files/idegenforgalom_2022_07.xlsx">Táblák letöltése (xlsx, 44 kB)</a></p></div><footer>Keleti Károly utca</footer></body></html>"""
    url = "https://www.stat.example.hu/files/idegenforgalom_2022_07.xlsx"
    table = [
        "Régió | Belföldi | Külföldi",
        "ezer | változás, % | ezer | változás, %",
        *(" | ".join(row) for row in data),
    ]
    return html, {
        "language": "hu",
        "title": title,
        "lead": lead,
        "date": "2022-09-14",
        "body": [*text, "Vendégéjszakák régiónként", *table],
        "body_also": [[*text, "Vendégéjszakák régiónként", *table, "Táblák letöltése (xlsx, 44 kB)"]],
        "links_also": [[url]],
        "attachments": [file(url, "Táblák letöltése", 44 * KB)],
        "breadcrumbs": ["Sajtó", "Gyorstájékoztatók"],
    }


@page("https://www.vert.example.lt/naujienos/didmenines-dyzelino-kainos-12-savaite", country="LT")
def lithuanian_price_table_with_spans() -> tuple[str, Gold]:
    title = "Didmeninės degalų kainos 12-ąją savaitę"
    text = ["Valstybinė energetikos taryba skelbia vidutines didmenines kainas be PVM."]
    html = f"""<!DOCTYPE html><html lang="lt"><head><meta charset="utf-8"><title>{title} | Taryba</title></head><body><div class="virsus"><a href="/"><img src="/logo.png" alt="Taryba"></a><ul><li><a href="/naujienos">Naujienos</a></li><li><a href="/apie">Apie mus</a></li></ul></div><div class="kelias"><a href="/">Pradžia</a> / <a href="/naujienos">Naujienos</a></div>
<div class="turinys"><h1>{title}</h1><div class="data">2022-03-28</div><div class="tekstas"><p>{text[0]}</p><table border="1"><tbody><tr><td><p><strong>Produktas</strong></p></td><td><p><strong>Įmonė</strong></p></td><td><p><strong>Kaina, Eur/t</strong></p></td></tr><tr><td rowspan="2"><p>Dyzelinas</p></td><td><p>UAB „Nafta“</p></td><td><p>1&nbsp;212,40</p></td></tr><tr><td><p>UAB „Kuras“</p></td><td><p>1&nbsp;208,10</p></td></tr><tr><td><p>Benzinas A95</p></td><td><p>UAB „Nafta“</p></td><td><p>1&nbsp;187,75</p></td></tr></tbody></table><p>Kainos skelbiamos kiekvieną pirmadienį.</p></div><div class="atnaujinta">Paskutinė atnaujinimo data: 2022-03-29</div></div><div class="apacia">Verkių g. 25C</div></body></html>"""
    return html, {
        "language": "lt",
        "title": title,
        "date": "2022-03-28",
        "date_modified": "2022-03-29",
        "body": [
            *text,
            "Produktas | Įmonė | Kaina, Eur/t",
            "Dyzelinas | UAB „Nafta“ | 1 212,40",
            "UAB „Kuras“ | 1 208,10",
            "Benzinas A95 | UAB „Nafta“ | 1 187,75",
            "Kainos skelbiamos kiekvieną pirmadienį.",
        ],
        "breadcrumbs": ["Naujienos"],
    }


@page("http://www.dirco.example.gov.za/docs/speeches/2004/mash0512.htm", content_type="text/html")
def south_african_speech_2004() -> tuple[str, Gold]:
    title = "Address by the Deputy Minister on the Occasion of Africa Day, Johannesburg, 25 May 2004"
    text = [
        "Programme Director,<br>Your Excellencies, members of the diplomatic corps,<br>Distinguished guests,",
        "It is an honour to stand before you today as our continent marks the birthday of its union.",
        "Forty-one years ago, thirty-two leaders gathered in Addis Ababa and signed a charter.",
        "I thank you.",
    ]
    html = f"""<html><head><title>Speech: Africa Day</title></head><body bgcolor="#FFFFFF"><table width="100%"><tr><td><img src="../../images/banner.jpg" width="700" height="70"></td></tr></table><table width="700"><tr><td width="120" valign="top"><p><a href="../../index.htm">Home</a></p><p><a href="../index.htm">Speeches</a></p></td><td valign="top"><p align="center"><b><font size="4">{title}</font></b></p>{paragraphs(text, 'align="justify"')}<p>Issued by the Department of Foreign Affairs<br>Private Bag X152<br>Pretoria<br>0001</p><p>25 May 2004</p></td></tr></table><p align="center"><font size="1">This site is best viewed using 800 x 600 resolution. Last Updated: 26 May, 2004 9:14 AM</font></p></body></html>"""
    issued = "Issued by the Department of Foreign Affairs Private Bag X152 Pretoria 0001"
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "title_also": ["Speech: Africa Day"],
        "date": "2004-05-25",
        "date_modified": "2004-05-26",
        "date_modified_also": [None],
        "body": [*plains(text), issued],
        "body_also": [plains(text), [*plains(text), issued, "25 May 2004"]],
        "breadcrumbs": [],
    }


@page("https://www.regering.example.se/tal/2022/04/anforande-vid-skogskonferensen/")
def swedish_speech() -> tuple[str, Gold]:
    title = "Anförande vid skogskonferensen i Umeå"
    text = [
        "Det talade ordet gäller.",
        "Ärade konferensdeltagare, kära vänner av skogen!",
        "När jag växte upp i Lycksele var skogen vår lekplats.",
        "Regeringen avsätter därför 1,2 miljarder kronor till skydd av fjällnära skog.",
        "Tack för att ni lyssnade.",
    ]
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{title} - Regeringen</title>{metas({"og:title": title, "og:type": "article", "og:description": "Tal av landsbygdsministern, Umeå, 7 april 2022."})}</head>
<body><a class="skip" href="#content">Till innehållet</a><header><a href="/"><svg></svg>Regeringen</a><nav><ul><li><a href="/pressmeddelanden/">Pressmeddelanden</a></li><li><a href="/tal/">Tal</a></li></ul></nav></header><div class="breadcrumb"><span>Du är här:</span> <a href="/">Hem</a> <a href="/tal/">Tal</a></div>
<main id="content"><article><div class="col-1"><span class="h1-vinjett"><span class="h1-pretitle"><a href="/tal/">Tal</a> från <a href="/naringsdep/">Näringsdepartementet</a></span></span><h1>{title}</h1><p><span class="published"><span>Publicerad</span> <time datetime="2022-04-08">08 april 2022</time></span></p><div class="has-wordExplanation"><p class="ingress">Landsbygdsministerns tal, Umeå, den 7 april 2022.</p><div class="cl">{paragraphs(text)}</div></div></div><aside><div class="block"><h2>Landsbygdsminister</h2><img src="/contentassets/minister.jpg" width="120" alt="Porträtt"><p><a href="/minister/">Anna Ek</a></p></div></aside></article></main><footer><p>Regeringskansliet</p></footer></body></html>"""
    return html, {
        "language": "sv",
        "title": title,
        "lead": "Landsbygdsministerns tal, Umeå, den 7 april 2022.",
        "date": "2022-04-08",
        "body": text,
        "authors": ANY,
        "breadcrumbs": ["Tal"],
    }


@page("https://minister.example.gov.au/ruiz/transcripts/doorstop-launceston")
def australian_doorstop_transcript() -> tuple[str, Gold]:
    title = "Doorstop, Launceston"
    text = [
        "<strong>MINISTER RUIZ:</strong> Good morning. It’s great to be here at the new ferry terminal.",
        "<strong>JOURNALIST:</strong> Minister, will the fares go up?",
        "<strong>RUIZ:</strong> No. The agreement we signed today holds fares for three years.",
        "<strong>JOURNALIST:</strong> And the freight rates?",
        "<strong>RUIZ:</strong> The freight scheme is under review and I won’t pre-empt that.",
        "[ENDS]",
    ]
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>{title} | Ministers for Infrastructure</title></head><body><header class="site"><a href="/">Ministers for Infrastructure</a><nav><ul><li><a href="/ruiz">The Hon Ana Ruiz MP</a></li><li><a href="/media">Media centre</a></li></ul></nav></header><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/ruiz">The Hon Ana Ruiz MP</a></li><li><a href="/ruiz/transcripts">Transcripts</a></li></ol></nav>
<main><div class="layout"><div class="node"><h1 class="page-title">{title}</h1><div class="field-kind">Transcript</div><div class="field-date">11 October 2022</div><div class="field-minister"><a href="/ruiz">The Hon Ana Ruiz MP</a><div>Minister for Infrastructure, Transport and Regional Development</div></div><dl class="facts"><dt>Topics:</dt><dd>Ferry terminal, fares, freight</dd></dl><div class="clearfix text-formatted">{paragraphs(text)}</div><div class="contact"><h3>Media contact</h3><p>Luke Shaw 0400 555 123</p></div></div></div></main><footer><p>We acknowledge the Traditional Custodians of Country.</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-10-11",
        "body": plains(text),
        "body_also": [["Topics:", "Ferry terminal, fares, freight", *plains(text)]],
        "authors": ANY,
        "breadcrumbs": ["The Hon Ana Ruiz MP", "Transcripts"],
    }


@page("https://jobs.example-un.org/vacancies/2022/programme-officer-p3-amman")
def vacancy_of_a_world_body() -> tuple[str, Gold]:
    title = "Programme Officer (Water), P-3"
    text = [
        "The Water Team in Amman supports eleven countries in planning shared rivers.",
        "The Programme Officer prepares work plans, follows the budget and reports to donors.",
    ]
    wanted = [
        "Advanced university degree in hydrology",
        "Five years of experience",
        "Fluent English; Arabic is an asset",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Vacancies</title></head><body><header><a href="/">Jobs</a><nav><ul><li><a href="/vacancies">Vacancies</a></li><li><a href="/interns">Internships</a></li></ul></nav></header><div id="bc"><a href="/">Home</a> &gt; <a href="/vacancies">Vacancies</a></div>
<main><h1>{title}</h1><table class="facts"><tr><th>Duty station</th><td>Amman, Jordan</td></tr><tr><th>Posted</th><td>4 April 2022</td></tr><tr><th>Closing date</th><td>2 May 2022</td></tr><tr><th>Vacancy number</th><td>2022/114</td></tr></table><div class="jd"><h2>Background</h2>{paragraphs(text)}<h2>Requirements</h2><ul>{"".join(f"<li>{line}</li>" for line in wanted)}</ul><p>Please use the <a href="https://apply.example-un.org/form/114">online form</a>.</p></div><h3>Documents</h3><ul><li><a href="/docs/114_tor.pdf">Terms of reference</a> (.pdf; 221 KB)</li></ul></main><footer><p>No fee is charged at any stage of the recruitment process.</p></footer></body></html>"""
    facts = [
        "Duty station | Amman, Jordan",
        "Posted | 4 April 2022",
        "Closing date | 2 May 2022",
        "Vacancy number | 2022/114",
    ]
    body = ["Background", *text, "Requirements", *wanted, "Please use the online form."]
    return html, {
        "language": "en",
        "title": title,
        "date": "2022-04-04",
        "body": [*facts, *body],
        "body_also": [body, [facts[0], *facts[2:], *body]],
        "links": ["https://apply.example-un.org/form/114"],
        "attachments": [file("https://jobs.example-un.org/docs/114_tor.pdf", "Terms of reference", 221 * KB)],
        "breadcrumbs": ["Vacancies"],
    }


@page("https://sonongnghiep.example.gov.vn/thong-bao/moi-thau-kenh-ong-huong-4471.html")
def vietnamese_invitation_to_bid() -> tuple[str, Gold]:
    title = "Thông báo mời thầu gói nạo vét kênh Ông Hướng"
    lead = "Sở Nông nghiệp mời các nhà thầu tham gia gói thầu số 3 theo hình thức đấu thầu rộng rãi."
    text = [
        "Thời gian phát hành hồ sơ mời thầu: từ 8 giờ ngày 05/4/2022 đến trước 9 giờ ngày 25/4/2022.",
        "Địa điểm: Phòng Kế hoạch, số 2 đường Trần Phú.",
        "Giá bán hồ sơ: 1.000.000 đồng.",
    ]
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Sở Nông nghiệp</title></head><body><div id="banner"><a href="/"><img src="/banner.png" alt="Sở Nông nghiệp"></a></div><ul id="menu"><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/thong-bao">Thông báo</a></li></ul><div id="main"><div class="col-left"><ul class="bc"><li><a href="/">Trang chủ</a></li><li><a href="/thong-bao">Thông báo</a></li></ul><div class="detail"><div class="title-detail">{title}</div><div class="date-detail">Thứ hai, 04/04/2022, 09:15 GMT+7</div><div class="font-size"><a href="#">Cỡ chữ</a> <a href="#">Đọc bài viết</a></div><div class="sapo-detail"><p>{lead}</p></div><div class="content-detail">{paragraphs(text)}</div><div class="file-detail">Tệp đính kèm: <a href="/uploads/2022/04/hsmt-goi-3.rar">hsmt-goi-3.rar</a> (2.1 MB)</div><div class="author-detail">Phòng Kế hoạch</div><div class="other"><div class="other-title">Các tin khác</div><ul><li><a href="/thong-bao/lich-tiep-dan-4469.html">Lịch tiếp dân tháng 4</a> <span>(01/04/2022)</span></li></ul></div></div></div></div><div id="footer">Bản quyền thuộc Sở Nông nghiệp</div></body></html>"""
    url = "https://sonongnghiep.example.gov.vn/uploads/2022/04/hsmt-goi-3.rar"
    name, size = "hsmt-goi-3.rar", round(2.1 * MB)
    return html, {
        "language": "vi",
        "title": title,
        "lead": lead,
        "date": "2022-04-04T09:15+07:00",
        "date_also": ["2022-04-04"],
        "body": text,
        "attachments": [(url, name, size, "application/vnd.rar")],
        "authors": ANY,
        "breadcrumbs": ["Thông báo"],
    }

"""Pages of odd content: no day, only a file, right-to-left, questions and answers, code in the page's data, several texts."""

from __future__ import annotations

from json import dumps

from tests.world.building import ANY, Gold, file, items, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.mesrs.example.dz/ar/akhbar/1022")
def arabic_right_to_left() -> tuple[str, Gold]:
    title = "وزير التعليم العالي يفتتح السنة الجامعية الجديدة"
    text = [
        "افتتح وزير التعليم العالي والبحث العلمي صباح اليوم السنة الجامعية الجديدة من جامعة وهران.",
        'وأعلن الوزير أن عدد الطلبة الجدد بلغ 350 ألف طالب، وأن <a href="https://orientation.example.dz/">منصة التوجيه</a> ستبقى مفتوحة أسبوعين.',
        "كما زار الوزير المكتبة المركزية ومخابر كلية العلوم.",
    ]
    html = f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title} | وزارة التعليم العالي</title></head>
<body class="rtl"><header><a href="/ar">وزارة التعليم العالي والبحث العلمي</a><nav><ul><li><a href="/ar/wizara">الوزارة</a></li><li><a href="/ar/akhbar">الأخبار</a></li><li><a href="/fr">Français</a></li></ul></nav></header>
<div class="breadcrumb"><a href="/ar">الرئيسية</a> / <a href="/ar/akhbar">الأخبار</a> / <span>{title}</span></div>
<main><article><h1>{title}</h1><div class="post-date">2022-09-17</div><img class="featured" src="/img/iftitah.jpg" alt="الوزير أثناء الافتتاح">
<div class="post-content">{paragraphs(text)}</div></article><aside><h3>أخبار أخرى</h3><ul><li><a href="/ar/akhbar/1020">لقاء مع عمداء الجامعات</a></li></ul></aside></main><footer>الجزائر العاصمة</footer></body></html>"""
    return html, {
        "language": "ar",
        "title": title,
        "date": "2022-09-17",
        "body": plains(text),
        "links": ["https://orientation.example.dz/"],
        "images": [picture("https://www.mesrs.example.dz/img/iftitah.jpg")],
        "breadcrumbs": ["الأخبار"],
    }


@page("https://www.health.example.il/he/news/30102019", encoding="windows-1255", content_type="text/html")
def hebrew_windows_1255() -> tuple[str, Gold]:
    title = "משרד הבריאות פותח במבצע חיסונים"
    text = [
        "משרד הבריאות יפתח ביום ראשון במבצע חיסונים נגד שפעת בכל רחבי הארץ.",
        "החיסון יינתן ללא תשלום בכל קופות החולים.",
    ]
    html = f"""<html dir=rtl lang=he><head><meta http-equiv=content-type content="text/html; charset=windows-1255"><title>{title}</title></head>
<body><table width=100%><tr><td><a href="/he">משרד הבריאות</a></td></tr><tr><td><h1>{title}</h1><span class=date>30/10/2019</span>{paragraphs(text)}</td></tr></table></body></html>"""
    return html, {"language": "he", "title": title, "date": "2019-10-30", "body": text}


@page("https://www.minjus.example.pt/documentos/relatorio-anual-2015")
def only_a_file_portuguese() -> tuple[str, Gold]:
    title = "Relatório anual de atividades 2015"
    html = f"""<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>{title} - Ministério da Justiça</title></head>
<body><header><a href="/">Ministério da Justiça</a><nav><a href="/ministerio">Ministério</a><a href="/documentos">Documentos</a></nav></header>
<main><h1>{title}</h1><p class="data">Publicado a 31-03-2016</p><div class="documento"><object data="/ficheiros/relatorio2015.pdf" type="application/pdf" width="100%" height="600"></object><a class="download" href="/ficheiros/relatorio2015.pdf">Descarregar (PDF, 4,2 MB)</a></div></main><footer>Praça do Comércio, Lisboa</footer></body></html>"""
    url = "https://www.minjus.example.pt/ficheiros/relatorio2015.pdf"
    return html, {
        "language": "pt",
        "title": title,
        "date": "2016-03-31",
        "attachments": [file(url, "Descarregar", round(4.2 * MB))],
        "links": ANY,
        "body": [],
        "body_also": [["Descarregar (PDF, 4,2 MB)"]],
    }


@page("https://www.energia.example.cy/el/tmima/energeia/anakoinosi-18")
def no_date_at_all_cypriot() -> tuple[str, Gold]:
    title = "Σχέδιο για φωτοβολταϊκά σε κατοικίες"
    text = [
        "Η Υπηρεσία Ενέργειας ανακοινώνει ότι δέχεται αιτήσεις για την εγκατάσταση φωτοβολταϊκών σε κατοικίες.",
        "Η χορηγία ανέρχεται σε 375 ευρώ ανά κιλοβάτ για ευάλωτους καταναλωτές.",
        'Έντυπα: <a href="/docs/aitisi.docx">Αίτηση (DOCX, 61 KB)</a>',
    ]
    html = f"""<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>{title} - Υπηρεσία Ενέργειας</title></head><body><header><a href="/el">Υπουργείο Ενέργειας</a><p class="today">Σήμερα: <span id="clock"></span></p></header>
<main><h1>{title}</h1><div class="text">{paragraphs(text)}</div></main><footer>© 2012-2024 Κυπριακή Δημοκρατία. Τελευταία ενημέρωση ιστοσελίδας: 03/06/2024</footer></body></html>"""
    url = "https://www.energia.example.cy/docs/aitisi.docx"
    return html, {
        "language": "el",
        "title": title,
        "date": None,
        "date_modified": None,
        "body": plains(text),
        "links": [url],
        "attachments": [file(url, "Αίτηση", 61 * KB)],
    }


@page("https://www.belasting.example.be/nl/nieuws/vragen-over-de-thuiswerkvergoeding")
def questions_and_answers_flemish() -> tuple[str, Gold]:
    title = "Vragen over de thuiswerkvergoeding"
    lead = "Sinds 1 maart geldt een nieuwe regeling voor wie thuis werkt. We beantwoorden de vaakst gestelde vragen."
    pairs = [
        ("Wie komt in aanmerking?", "Elke werknemer die minstens vijf dagen per maand thuis werkt."),
        (
            "Hoeveel bedraagt de vergoeding?",
            "Maximaal 129,48 euro per maand. In april, mei en juni was dat 144,31 euro.",
        ),
        ("Moet ik iets aanvragen?", "Neen, uw werkgever regelt alles."),
    ]
    folds = "".join(
        f"<details{' open' if not n else ''}><summary>{question}</summary><div><p>{answer}</p></div></details>"
        for n, (question, answer) in enumerate(pairs)
    )
    html = f"""<!DOCTYPE html><html lang="nl-BE"><head><meta charset="utf-8"><title>{title} | FOD Financiën</title><meta name="description" content="{lead}"></head>
<body><header><a href="/nl">FOD Financiën</a><nav><ul><li><a href="/nl/particulieren">Particulieren</a></li><li><a href="/nl/nieuws">Nieuws</a></li></ul></nav></header>
<main><article><h1>{title}</h1><p class="submitted">Gepubliceerd op <time datetime="2021-03-04T09:00:00+01:00">4 maart 2021</time></p><p class="intro">{lead}</p>{folds}</article></main><footer>Koning Albert II-laan 33, Brussel</footer></body></html>"""
    return html, {
        "language": "nl-BE",
        "title": title,
        "lead": lead,
        "date": "2021-03-04T09:00:00+01:00",
        "body": [part for pair in pairs for part in pair],
    }


@page("https://www.innovation.example.lu/en/news/2023/space-campus")
def text_in_the_data_of_the_page_alone() -> tuple[str, Gold]:
    title = "Space Campus opens in Kockelscheuer"
    text = [
        "The Ministry of the Economy today opened the first building of the Space Campus.",
        "Twelve companies with 160 employees will move in before the summer.",
    ]
    state = {
        "props": {
            "pageProps": {
                "node": {
                    "__typename": "NodeNews",
                    "title": title,
                    "created": "2023-03-21T10:00:00+01:00",
                    "body": {"processed": paragraphs(text)},
                }
            }
        },
        "page": "/[...slug]",
        "isFallback": False,
    }
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>{title} - Ministry of the Economy</title><meta property="og:type" content="article"/><meta property="og:title" content="{title}"/><meta property="og:description" content="{text[0]}"/><meta property="article:published_time" content="2023-03-21T10:00:00+01:00"/></head><body><div id="__next"><div class="spinner" role="status"><span class="visually-hidden">Loading...</span></div></div><script id="__NEXT_DATA__" type="application/json">{dumps(state)}</script></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-03-21T10:00:00+01:00",
        "body": text,
        "body_also": [
            []
        ],  # what a reader without scripts sees; the text may not be made up of the description
        "lead": ANY,
    }


@page("https://www.gov.example.me/clanak/sjednica-vlade-14", country="ME")
def several_texts_on_one_page_montenegrin() -> tuple[str, Gold]:
    title = "Saopštenje sa 14. sjednice Vlade"
    lead = "Vlada je danas usvojila Prijedlog zakona o zaštiti kulturnih dobara."
    parts = [
        ("Kultura", "Novim zakonom uvode se strože kazne za oštećenje spomenika."),
        ("Saobraćaj", "Usvojena je Informacija o rekonstrukciji puta Berane – Andrijevica."),
        ("Zdravstvo", "Odobreno je 1,2 miliona eura za nabavku opreme."),
    ]
    sections = "".join(f"<section><h3>{name}</h3><p>{text}</p></section>" for name, text in parts)
    html = f"""<!doctype html><html lang="cnr"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="Vlada Crne Gore"></head>
<body><div id="app"><header><a href="/">Vlada Crne Gore</a><nav><a href="/vlada">Vlada</a><a href="/clanci">Saopštenja</a></nav></header>
<div class="article-page"><div class="article-meta"><span>Objavljeno: 18.02.2021. 15:02</span><span>Autor: Služba za odnose s javnošću</span></div><h1>{title}</h1><p class="article-lead">{lead}</p><div class="article-body">{sections}</div>
<div class="article-share"><span>Podijelite</span></div><div class="was-this-useful"><p>Da li je ovaj sadržaj koristan?</p><button>Da</button><button>Ne</button></div></div></div></body></html>"""
    return html, {
        "language": "cnr",
        "title": title,
        "lead": lead,
        "date": "2021-02-18T15:02+01:00",
        "body": [piece for part in parts for piece in part],
        "authors": ["Služba za odnose s javnošću"],
        "authors_also": [[]],
    }


@page("https://www.premier.example.md/ro/content/declaratia-de-presa")
def transcript_with_speakers_moldovan() -> tuple[str, Gold]:
    title = "Declarația de presă a prim-ministrei"
    text = [
        "<strong>Prim-ministra:</strong> Bună ziua. Guvernul a aprobat astăzi compensațiile pentru sezonul rece.",
        "<strong>Întrebare:</strong> Când vor fi făcute primele plăți?",
        "<strong>Prim-ministra:</strong> Din noiembrie. Nimeni nu trebuie să depună cereri pe hârtie.",
        "<em>Mulțumesc.</em>",
    ]
    html = f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | Guvernul</title></head>
<body class="html node-type-stire"><div id="header"><a href="/ro" rel="home">Guvernul Republicii Moldova</a></div><div id="navigation"><ul class="menu"><li><a href="/ro/guvernul">Guvernul</a></li><li><a href="/ro/comunicate">Comunicate</a></li></ul></div>
<div id="main"><h1 class="title">{title}</h1><div class="node node-stire clearfix"><div class="field field-name-field-data"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="2022-10-12T00:00:00+03:00">12.10.2022</span></div>
<div class="field field-name-field-video"><div class="embedded-video"><iframe src="https://www.youtube.com/embed/xyz" width="640" height="360"></iframe></div></div>
<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{"".join(f'<p class="rtejustify">{t}</p>' for t in text)}</div></div></div></div></div><div id="footer"><p>Piața Marii Adunări Naționale 1, Chișinău</p></div></body></html>"""
    return html, {
        "language": "ro",
        "title": title,
        "date": "2022-10-12",
        "date_also": ["2022-10-12T00:00:00+03:00"],
        "body": plains(text),
    }


@page("https://www.statistika.example.lv/zinas/iedzivotaju-skaits")
def wide_table_latvian() -> tuple[str, Gold]:
    title = "Iedzīvotāju skaits reģionos"
    text = "Gada sākumā Latvijā dzīvoja 1,89 miljoni iedzīvotāju, liecina pārvaldes dati."
    rows = [
        ["Reģions", "2021", "2022"],
        ["Rīga", "614 618", "605 802"],
        ["Kurzeme", "235 552", "232 759"],
    ]
    body = "".join(
        "<tr>" + "".join(f"<td style='text-align:right'>{cell}</td>" for cell in row) + "</tr>"
        for row in rows[1:]
    )
    html = f"""<!DOCTYPE html><html lang="lv"><head><meta charset="utf-8"><title>{title} | Pārvalde</title></head><body><header><a href="/">Statistikas pārvalde</a><nav><a href="/zinas">Ziņas</a><a href="/dati">Dati</a></nav></header>
<main><h1>{title}</h1><p>Publicēts: 26.05.2022.</p><p>{text}</p><table class="table"><thead><tr><th>{rows[0][0]}</th><th>{rows[0][1]}</th><th>{rows[0][2]}</th></tr></thead><tbody>{body}</tbody></table><p>Avots: <a href="https://data.example.lv/">datu portāls</a></p></main></body></html>"""
    return html, {
        "language": "lv",
        "title": title,
        "date": "2022-05-26",
        "body": [text, *[" | ".join(row) for row in rows], "Avots: datu portāls"],
        "links": ["https://data.example.lv/"],
    }


@page("https://bip.gminadebowa.example.pl/artykul/231/1544/obwieszczenie-wojta", country="PL")
def polish_public_information_bulletin() -> tuple[str, Gold]:
    title = "Obwieszczenie Wójta o wyłożeniu projektu planu"
    text = [
        "Wójt Gminy zawiadamia o wyłożeniu do publicznego wglądu projektu planu miejscowego.",
        "Uwagi można składać na piśmie do 30 czerwca 2021 r. w sekretariacie urzędu.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Biuletyn Informacji Publicznej - Urząd Gminy</title></head>
<body><div id="top"><a href="/"><img src="/img/bip.png" alt="Biuletyn Informacji Publicznej"></a><h1>Urząd Gminy Dębowa</h1></div>
<div id="menu"><h2>Menu podmiotowe</h2><ul><li><a href="/artykuly/1">Dane podstawowe</a></li><li><a href="/artykuly/231">Ogłoszenia</a></li></ul></div>
<div id="content"><ul class="breadcrumb"><li><a href="/">Strona główna</a></li><li><a href="/artykuly/231">Ogłoszenia</a></li><li>{title}</li></ul>
<h2 class="page-header">{title}</h2><div class="artykul">{paragraphs(text)}</div>
<h3>Załączniki</h3><ul class="zalaczniki"><li><a href="/attachments/download/870">Rysunek planu.pdf</a> <span class="size">2.4 MB</span></li></ul>
<h3>Metryka</h3><table class="metryka"><tr><th>Wytworzył:</th><td>Jan Kowal</td></tr><tr><th>Data wytworzenia:</th><td>18.05.2021</td></tr><tr><th>Opublikował w BIP:</th><td>Anna Wilk</td></tr><tr><th>Data opublikowania:</th><td>19.05.2021 12:31</td></tr><tr><th>Ostatnio zaktualizował:</th><td>Anna Wilk</td></tr><tr><th>Data ostatniej aktualizacji:</th><td>20.05.2021 08:05</td></tr><tr><th>Liczba wyświetleń:</th><td>412</td></tr></table>
<p class="narzedzia"><a href="/artykul/drukuj/1544">Drukuj</a> <a href="/artykul/historia/1544">Historia zmian</a></p></div><div id="stopka">Urząd Gminy, ul. Leśna 2</div></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "date": "2021-05-19T12:31+02:00",
        "date_modified": "2021-05-20T08:05+02:00",
        "body": text,
        "attachments": [
            file(
                "https://bip.gminadebowa.example.pl/attachments/download/870",
                "Rysunek planu.pdf",
                round(2.4 * MB),
                "pdf",
            )
        ],
        "attachments_also": [
            [
                file(
                    "https://bip.gminadebowa.example.pl/attachments/download/870",
                    "Rysunek planu",
                    round(2.4 * MB),
                    "pdf",
                )
            ]
        ],
        "authors": [],
        "authors_also": [["Jan Kowal"]],
        "breadcrumbs": ["Ogłoszenia"],
    }


@page("https://www.archief.example.nl/nieuws/archief/2009/nieuwe-website")
def archived_page_with_notice_dutch() -> tuple[str, Gold]:
    title = "Nieuwe website voor de provincie"
    text = [
        "De provincie heeft vandaag haar nieuwe website in gebruik genomen.",
        "Bezoekers vinden er vergunningen, subsidies en verslagen.",
    ]
    html = f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title>{metas({"DCTERMS.issued": "2009-04-02", "DCTERMS.language": "nl-NL"})}</head>
<body><div class="notice">Deze pagina is gearchiveerd en wordt niet meer bijgewerkt.</div><div id="kop"><a href="/">Provincie</a></div><div id="inhoud"><h1>{title}</h1><p class="datum">2 april 2009</p>{paragraphs(text)}<ul class="acties"><li><a href="javascript:window.print()">Afdrukken</a></li></ul></div></body></html>"""
    return html, {
        "language": "nl",
        "title": title,
        "date": "2009-04-02",
        "archived": True,
        "body": text,
    }


@page("https://www.umwelt.example.li/medien/2018/gewaesserschutz")
def definition_list_and_quotes_german() -> tuple[str, Gold]:
    title = "Gewässerschutz: Strategie verabschiedet"
    text = [
        "Die Regierung hat die Gewässerschutzstrategie verabschiedet.",
        "Sie umfasst drei Handlungsfelder:",
    ]
    terms = [("Bäche", "Revitalisierung von 12 Kilometern"), ("Grundwasser", "Neue Schutzzonen")]
    points = ["Erstens die <b>Reinhaltung</b>,", "zweitens der <i>Hochwasserschutz</i>."]
    quote = ["«Sauberes Wasser ist unser wichtigstes Gut», sagt die Ministerin."]
    html = f"""<!DOCTYPE html><html lang="de-LI"><head><meta charset="utf-8"><title>{title} - Landesverwaltung</title><meta name="dcterms.created" content="2018-06-20"></head><body><div role="banner"><a href="/">Landesverwaltung</a></div><div role="navigation"><ul><li><a href="/medien">Medien</a></li><li><a href="/amt">Amt</a></li></ul></div>
<div role="main"><h1>{title}</h1><p class="date">Vaduz, 20. Juni 2018</p>{paragraphs(text)}<dl>{"".join(f"<dt>{t}</dt><dd>{d}</dd>" for t, d in terms)}</dl><ol>{items(points)}</ol><blockquote>{paragraphs(quote)}</blockquote></div><div role="contentinfo">Peter-Kaiser-Platz 1, Vaduz</div></body></html>"""
    return html, {
        "language": "de-LI",
        "kinds": "p p p p p p li li quote",
        "title": title,
        "date": "2018-06-20",
        "body": plains([*text, *[part for pair in terms for part in pair], *points, *quote]),
        "body_also": [plains([*text, *[f"{t}: {d}" for t, d in terms], *points, *quote])],
    }


@page("https://www.energie.example.de/archiv/2015/netzausbau.html")
def archived_page_with_notice_german() -> tuple[str, Gold]:
    title = "Netzausbau: Bundesrat stimmt zu"
    text = ["Der Bundesrat hat dem Gesetz zum Netzausbau zugestimmt.", "Es tritt am 1. Januar 2016 in Kraft."]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} - Energieministerium</title></head>
<body><header><a href="/">Energieministerium</a><nav><ul><li><a href="/themen">Themen</a></li><li><a href="/archiv">Archiv</a></li></ul></nav></header>
<main><div class="hinweis"><p>Archivierter Inhalt</p></div><h1>{title}</h1><p class="datum">18.12.2015</p><div class="text">{paragraphs(text)}</div></main><footer><p>Scharnhorststraße 34, Berlin</p></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2015-12-18",
        "archived": True,
        "body": text,
    }


@page("https://enterprise.example.ec.eu/newsroom/items/4410")
def archived_page_with_notice_english() -> tuple[str, Gold]:
    title = "Small firms and the single market"
    text = ["The Commission today presented its report on small firms.", "Four in ten sell across borders."]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - European Commission</title><meta name="date" content="2013-04-09"></head>
<body><div id="header"><a href="/">Enterprise</a></div><p class="important">This page has been archived on 01/07/2014</p><div id="content"><h1>{title}</h1><p class="pubdate">Published on: 09/04/2013</p>{paragraphs(text)}</div><div id="footer"><a href="#top">Top</a></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2013-04-09",
        "archived": True,
        "body": text,
    }

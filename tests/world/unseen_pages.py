"""Lists and articles of offices of systems of their own, as the first look at a new ministry finds them."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, metas, page, paragraphs, picture
from tests.world.listing_pages import listing

KB, MB = 1024, 1024 * 1024


@page("https://mup.example.gov.hr/vijesti/otvoren-novi-granicni-prijelaz/289123", country="HR")
def croatian_interior_ministry() -> tuple[str, Gold]:
    title = "Otvoren novi granični prijelaz Vitaljina"
    lead = "Prijelaz je opremljen za suvremeni nadzor i skraćuje čekanje."
    text = [
        "Ministar je u ponedjeljak otvorio novi granični prijelaz na jugu zemlje.",
        "Radovi su stajali 4,2 milijuna eura, a financirani su iz fonda Europske unije.",
    ]
    html = f"""<!DOCTYPE html><html lang="hr"><head><meta charset="utf-8"><title>Ministarstvo unutarnjih poslova Republike Hrvatske - {title}</title>{metas({"description": lead, "og:title": "Ministarstvo unutarnjih poslova - " + title, "og:type": "website"})}</head>
<body><div class="header"><a href="/"><img src="/img/grb.svg" alt="MUP"></a><ul class="glavni_izbornik"><li><a href="/vijesti/8">Vijesti</a></li><li><a href="/o-nama/1">O nama</a></li></ul></div><div class="breadcrumb_holder"><ul class="breadcrumb"><li><a href="/">Naslovnica</a></li><li><a href="/vijesti/8">Vijesti</a></li><li class="current">{title}</li></ul></div>
<div class="page_content article"><h1>{title}</h1><ul class="article_meta"><li><span>Objavljeno:</span> 18.07.2022. | 12:40</li><li><span>Ažurirano:</span> 19.07.2022.</li><li><a href="#" class="print">Ispis</a></li></ul><div class="article_image"><a href="/UserDocsImages/2022/07/vitaljina.jpg" class="fancybox"><img src="/UserDocsImages/2022/07/vitaljina.jpg?width=750&amp;height=500&amp;mode=crop" alt="Novi prijelaz"></a><div class="opis">Novi prijelaz Vitaljina (Foto: MUP)</div></div><div class="article_lead">{lead}</div><div class="article_text">{paragraphs(text)}</div>
<div class="article_docs"><h3>Dokumenti</h3><ul><li><a href="/UserDocsImages/2022/07/plan.docx">Plan prijelaza <span class="size">(docx, 84 KB)</span></a></li></ul></div><div class="article_share"><span>Podijeli:</span> <a href="#">Facebook</a></div></div><div class="sidebar"><h3>Najnovije vijesti</h3><ul><li><span>17.07.2022.</span> <a href="/vijesti/x/2">Akcija Sigurno ljeto</a></li></ul></div><div class="footer">Ulica grada Vukovara 33, Zagreb</div></body></html>"""
    base = "https://mup.example.gov.hr/UserDocsImages/2022/07"
    return html, {
        "language": "hr",
        "title": title,
        "lead": lead,
        "date": "2022-07-18T12:40+02:00",
        "date_modified": "2022-07-19",
        "body": text,
        "images": [picture(f"{base}/vitaljina.jpg", "Novi prijelaz Vitaljina", "MUP")],
        "attachments": [file(f"{base}/plan.docx", "Plan prijelaza", 84 * KB)],
        "breadcrumbs": ["Vijesti"],
    }


@page(
    "https://www.politiet.example.no/aktuelt-tall-og-fakta/aktuelt/nyheter/2022/03/savnet-elg/", country="NO"
)
def norwegian_police() -> tuple[str, Gold]:
    title = "Elg på flukt fanget i Drammen"
    lead = "En ung elg vandret gjennom sentrum i natt. Viltnemnda fikk den trygt ut av byen."
    text = ["Meldingen kom klokken 02.15.", "– Den var rolig hele veien, sier operasjonsleder Per Hagen."]
    html = f"""<!DOCTYPE html><html lang="nb-NO"><head><meta charset="utf-8"><title>{title} – Politiet.no</title>{metas({"description": lead, "og:title": title, "og:type": "article"})}</head>
<body><header><a href="/">Politiet</a><nav><ul><li><a href="/aktuelt-tall-og-fakta/">Aktuelt, tall og fakta</a></li></ul></nav></header><div class="breadcrumbs"><a href="/">Forsiden</a><span>/</span><a href="/aktuelt-tall-og-fakta/">Aktuelt, tall og fakta</a><span>/</span><a href="/aktuelt-tall-og-fakta/aktuelt/nyheter/">Nyheter</a></div>
<main><article><h1 class="heading-1">{title}</h1><p class="article-ingress">{lead}</p><div class="article-byline"><span>Publisert: 14. mars 2022 kl. 08:05</span><span>Sist oppdatert: 14. mars 2022 kl. 11:30</span></div><div class="richtext">{paragraphs(text)}</div></article><div class="contact-box"><h2>Kontakt</h2><p>Tlf: 02800</p></div></main><footer><a href="/personvern/">Personvern</a></footer></body></html>"""
    return html, {
        "language": "nb-NO",
        "title": title,
        "lead": lead,
        "date": "2022-03-14T08:05+01:00",
        "date_modified": "2022-03-14T11:30+01:00",
        "body": text,
        "breadcrumbs": ["Aktuelt, tall og fakta", "Nyheter"],
    }


@page("http://www.moj.example.gov.mk/?q=node/4123", encoding="utf-8", content_type="text/html")
def macedonian_ministry_old_drupal() -> tuple[str, Gold]:
    title = "Отворен нов судски архив во Битола"
    text = [
        "Министерот за правда денеска го отвори новиот архив на Основниот суд во Битола.",
        "Архивот чува документи од 1945 година.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="mk" lang="mk"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} | Министерство за правда</title><script type="text/javascript" src="/misc/drupal.js?k"></script></head>
<body><div id="wrapper"><div id="header"><h1><a href="/" title="Почетна">Министерство за правда</a></h1></div><div id="sidebar-left" class="sidebar"><div class="block block-menu"><h2>Мени</h2><ul class="menu"><li class="leaf"><a href="/?q=node/1">За министерството</a></li><li class="leaf"><a href="/?q=news">Вести</a></li></ul></div></div><div id="center"><div class="breadcrumb"><a href="/">Почетна</a></div><h2 class="title">{title}</h2><div class="node"><span class="submitted">Објавено: 21.05.2010</span><div class="content">{paragraphs(text)}<p><a href="/files/arhiv.pdf">Преземи го говорот</a> (PDF, 96 KB)</p></div><div class="links"><ul class="links inline"><li class="print"><a href="/?q=print/4123">Верзија за печатење</a></li></ul></div></div></div><div id="footer">© 2010 Министерство за правда</div></div></body></html>"""
    url = "http://www.moj.example.gov.mk/files/arhiv.pdf"
    return html, {
        "language": "mk",
        "title": title,
        "date": "2010-05-21",
        "body": [*text, "Преземи го говорот (PDF, 96 KB)"],
        "body_also": [text],
        "links": [url],
        "links_also": [[]],
        "attachments": [file(url, "Преземи го говорот", 96 * KB)],
        "breadcrumbs": [],
    }


@page("https://www.un.example.org/news/en/story/2022/09/1126123")
def world_organization_news_service() -> tuple[str, Gold]:
    title = "First harvest after the flood"
    lead = "Farmers in Sindh bring in rice from fields that were under water a year ago."
    text = [
        "Seeds and tools handed out in January made the difference, the food agency said on Friday.",
        "“We had nothing but mud,” said Amina Bibi, who grows rice on two hectares.",
    ]
    heading = "Saltier soil"
    more = "In some districts the soil is now too salty for vegetables."
    html = f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>{title} | News Service</title>{metas({"description": lead, "og:title": title, "og:type": "Article", "article:published_time": "2022-09-09T12:00:00-04:00", "article:author": "News Service"})}<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /></head>
<body class="path-node"><header role="banner"><a href="/en/">News Service</a><div class="tagline">Global perspective Human stories</div><nav><ul><li><a href="/en/news/topic/aid">Aid</a></li></ul></nav></header><main role="main"><article class="node node--type-news-story node--view-mode-full"><div class="un-news-full-width"><figure class="media"><img src="/sites/news/image1170x530cropped/2022-09-09-rice.jpg/image1170x530cropped.jpg" alt="Women harvest rice" /><div class="field field--name-field-media-credit field--type-string">© FAO/Asim Hafeez</div><figcaption class="field--name-field-caption">Women harvest rice near Sukkur, Pakistan.</figcaption></figure></div><h1 class="page-title">{title}</h1><div class="un-news-meta"><time datetime="2022-09-09T12:00:00-04:00">9 September 2022</time> <a href="/en/news/topic/aid" class="un-topic">Humanitarian Aid</a></div>
<div class="field field--name-field-news-story-lead field--type-text-long field--label-hidden field__item"><p>{lead}</p></div><div class="paragraph paragraph--type--one-column-text"><div class="field field--name-field-text-column field--type-text-long field__item">{paragraphs(text)}<blockquote class="twitter-tweet"><p>Follow our work</p></blockquote></div></div><div class="paragraph paragraph--type--one-column-text"><div class="field field--name-field-text-column field--type-text-long field__item"><h2>{heading}</h2><p>{more}</p></div></div><div class="field--name-field-related"><h2>♦ Receive daily updates directly in your inbox - Subscribe here to a topic.</h2></div><ul class="un-keywords"><li><a href="/en/tags/rice">rice</a></li></ul></article></main><footer><p>News Service</p></footer></body></html>"""
    url = "https://www.un.example.org/sites/news/image1170x530cropped/2022-09-09-rice.jpg/image1170x530cropped.jpg"
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2022-09-09T12:00:00-04:00",
        "body": [*text, heading, more],
        "images": [picture(url, "Women harvest rice near Sukkur, Pakistan.", "FAO/Asim Hafeez")],
        "authors": ANY,
        "tags": ["rice"],
        "tags_also": [[]],
        "section": ANY,
        "breadcrumbs": [],
    }


@page(
    "https://www.corriere.example.it/cronache/22_novembre_03/faro-di-punta-carena-torna-a-brillare.shtml",
    country="IT",
)
def italian_daily_modern() -> tuple[str, Gold]:
    title = "Il faro di Punta Carena torna a brillare"
    lead = "Dopo due anni di restauri la lanterna di Capri si riaccende. Il guardiano: «Mi era mancata»"
    text = [
        "Alle 17.12 di ieri la luce è tornata a girare, visibile a venticinque miglia.",
        "I lavori sono costati 900 mila euro e hanno salvato le lenti originali del 1867.",
    ]
    html = f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{title}- Corriere</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": "https://images2.corriere.example.it/methode/faro.jpg"})}</head>
<body class="is-article"><header><a href="/">Corriere</a><ul class="nav"><li><a href="/cronache/">Cronache</a></li></ul></header><main><section class="body-article is-single"><div class="breadcrumbs"><ul><li><a href="/">Corriere</a></li><li><a href="/cronache/">Cronache</a></li></ul></div><h1 class="title-art-hp is-medium is-line-h-106">{title}</h1><div class="is-divider"></div><p class="article-signature">di <b class="writer"><a href="/firme/elio-russo.shtml">Elio Russo</a></b></p><p class="is-last-update">3 novembre 2022</p><p class="summary-art is-pd-t-0">{lead}</p><div class="media-news-image"><picture><img data-src="https://images2.corriere.example.it/methode/faro_656x492.jpg" src="data:image/gif;base64,R0lGODlh" class="lazyload" alt="Il faro"></picture><div class="media-desc">Il faro di Punta Carena (foto Ansa)</div></div><div class="content"><p class="chapter-paragraph">{text[0]}</p><div class="rcs-adv"></div><p class="chapter-paragraph">{text[1]}</p><p class="chapter-paragraph"><b>LEGGI ANCHE</b></p><ul><li><a href="/x.shtml">I fari in vendita</a></li></ul></div><p class="is-copyright">3 novembre 2022 (modifica il 3 novembre 2022 | 09:15)</p><p class="is-copyright">© RIPRODUZIONE RISERVATA</p></section></main><footer>RCS</footer></body></html>"""
    url = "https://images2.corriere.example.it/methode/faro.jpg"
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date": "2022-11-03",
        "date_modified": "2022-11-03T09:15+01:00",
        "date_modified_also": [None, "2022-11-03"],
        "body": text,
        "images": [picture(url, "Il faro di Punta Carena", "Ansa")],
        "images_also": [
            [picture(url, "Il faro di Punta Carena (foto Ansa)")],
            [picture(url, "Il faro di Punta Carena", "foto Ansa")],
        ],
        "authors": ["Elio Russo"],
        "breadcrumbs": ["Cronache"],
        "breadcrumbs_also": [["Corriere", "Cronache"]],
    }


@page("https://www.gov.example.uk/search/news-and-communications")
def govuk_finder_list() -> tuple[str, Gold]:
    entries = [
        ("/government/news/ferry-grants", "Grants for island ferries open", "12 May 2023"),
        ("/government/news/lamp-posts", "Lamp posts that charge cars", "11 May 2023"),
        ("/government/speeches/harbour-day", "Harbour Day speech", "10 May 2023"),
        ("/government/news/otters", "Otters return to Essex", "9 May 2023"),
    ]
    rows = "".join(
        f"""<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title"><a data-ga4-ecommerce-path="{path}" class="govuk-link" href="{path}">{title}</a></div><p class="gem-c-document-list__item-description">The minister announced the plan in a visit to the coast today.</p><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">From: Department for Ports</li><li class="gem-c-document-list__attribute">Updated: <time datetime="2023-05-{date.split()[0]:0>2}">{date}</time></li></ul></li>"""
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>News and communications - GOV.UK</title></head><body class="govuk-template__body"><header><a href="/">GOV.UK</a></header><main id="content"><h1 class="gem-c-title__text">News and communications</h1><form><input name="keywords"><button>Search</button></form><div class="finder-results js-finder-results"><ul class="gem-c-document-list">{rows}</ul></div><nav class="govuk-pagination" aria-label="Pagination"><div class="govuk-pagination__next"><a class="govuk-link govuk-pagination__link" href="/search/news-and-communications?page=2" rel="next"><span class="govuk-pagination__link-title">Next<span class="govuk-visually-hidden"> page</span></span></a></div></nav></main><footer>Crown copyright</footer></body></html>"""
    base = "https://www.gov.example.uk"
    gold = listing(base, entries, f"{base}/search/news-and-communications?page=2")
    gold["items_also"] = [[(u, t, f"2023-05-{d.split()[0]:0>2}") for u, t, d in gold["items"]]]
    return html, gold


@page("https://www.vlada.example.sk/tlacove-spravy/")
def slovak_list_of_paragraphs() -> tuple[str, Gold]:
    entries = [
        ("/tlacova-sprava-1/", "Vláda podporila vidiecke školy", "21. 3. 2022"),
        ("/tlacova-sprava-2/", "Premiér rokoval v Ľubľane", "18. 3. 2022"),
        ("/tlacova-sprava-3/", "Nové diaľničné odpočívadlá", "17. 3. 2022"),
        ("/tlacova-sprava-4/", "Pomoc pre včelárov", "15. 3. 2022"),
    ]
    rows = "".join(
        f'<div class="sprava"><p class="datum">{date}</p><h3><a href="{path}">{title}</a></h3><p>Úrad vlády o tom dnes informoval v Bratislave.</p></div>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><title>Tlačové správy - Úrad vlády SR</title></head><body><div id="hlavicka"><a href="/">Úrad vlády SR</a></div><ul id="menu"><li><a href="/vlada/">Vláda</a></li><li><a href="/tlacove-spravy/">Tlačové správy</a></li></ul><div id="obsah"><h1>Tlačové správy</h1>{rows}<div class="strankovanie"><strong>1</strong> <a href="/tlacove-spravy/?strana=2">2</a> <a href="/tlacove-spravy/?strana=3">3</a> <a class="dalsia" href="/tlacove-spravy/?strana=2">ďalšia</a></div></div><div id="pata">Námestie slobody 1, Bratislava</div></body></html>"""
    base = "https://www.vlada.example.sk"
    return html, listing(base, entries, f"{base}/tlacove-spravy/?strana=2")


@page("https://www.nahverkehr.example.ch/medien/")
def swiss_list_of_links_with_meta() -> tuple[str, Gold]:
    entries = [
        ("/medien/2023/nachtbus", "Nachtbus fährt neu im Halbstundentakt", "17.02.2023"),
        ("/medien/2023/tram", "Tramlinie 4 wird verlängert", "03.02.2023"),
        ("/medien/2023/velo", "Veloverlad im Postauto", "20.01.2023"),
        ("/medien/2023/tarif", "Neue Tarife ab Juni", "11.01.2023"),
        ("/medien/2022/bilanz", "Bilanz des Jahres 2022", "22.12.2022"),
    ]
    rows = "".join(
        f'<li><a class="card card--list" href="{path}"><div class="card__content"><div class="card__body"><p class="meta-info card__meta-info"><span class="meta-info__item">Medienmitteilung</span><span class="meta-info__item">{date}</span></p><div class="card__title"><h3>{title}</h3></div><div class="card__description"><p>Der Verkehrsverbund baut sein Angebot aus.</p></div></div></div></a></li>'
        for path, title, date in entries
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Medienmitteilungen</title></head><body><div id="__nuxt"><header id="main-header"><a href="/">Verkehrsverbund</a><nav><ul><li><a href="/medien/">Medien</a></li></ul></nav></header><main id="main-content"><section class="section"><h1 class="h1">Medienmitteilungen</h1><p>128 Treffer</p><ul class="search-results-list">{rows}</ul><div class="pagination pagination--right"><input value="1" aria-label="Seite"><div class="pagination__text">von 26</div><a class="btn" href="/medien/?page=2" aria-label="Nächste Seite"></a></div></section></main><footer>Zürich</footer></div></body></html>"""
    base = "https://www.nahverkehr.example.ch"
    return html, listing(base, entries, f"{base}/medien/?page=2")

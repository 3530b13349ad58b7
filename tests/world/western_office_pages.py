"""News pages of offices of western and northern Europe: portals of governments and of the Union's institutions."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, items, json_ld, metas, page, paragraphs, picture, plains

KB, MB = 1024, 1024 * 1024


@page("https://www.consilium.example.eu/en/press/press-releases/2022/10/06/gas-storage-council-adopts/")
def council_of_ministers_press() -> tuple[str, Gold]:
    title = "Gas storage: Council adopts rules on filling levels"
    text = [
        "The Council today adopted a regulation which requires member states to fill their gas stores to 90% before the winter.",
        'The text was agreed with the European Parliament in <a href="/en/press/press-releases/2022/05/19/gas/">May</a>.',
    ]
    quote = "Full stores are our best insurance for the cold months."
    speaker = "Marta Novotná, minister for industry"
    heading = "Next steps"
    more = "The regulation will enter into force on the day following its publication."
    html = f"""<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"/><title>{title} - Consilium</title>
{metas({"description": "The Council adopted a regulation on gas storage.", "og:title": title, "og:type": "website", "og:site_name": "Consilium"})}</head>
<body class="press-release"><a class="sr-only" href="#main-content">Skip to content</a><header id="header" class="gsc-header"><a href="/en/" class="gsc-header__logo"><img src="/images/logo.svg" alt="European Council - Council of the European Union"/></a><div class="language-selector"><ul><li><a href="/fr/press/x">français</a></li><li><a href="/de/press/x">Deutsch</a></li></ul></div><nav><ul><li><a href="/en/council-eu/">Council</a></li><li><a href="/en/press/">Press</a></li></ul></nav></header>
<nav class="gsc-breadcrumb" aria-label="Breadcrumb"><ol class="breadcrumb"><li><a href="/en/">Home</a></li><li><a href="/en/press/">Press</a></li><li><a href="/en/press/press-releases/">Press releases</a></li></ol></nav>
<main id="main-content"><div class="container"><div class="row"><div class="col-md-9 council-left-content-basic council-flexify"><ul class="gsc-tags list-inline"><li>Council of the EU</li><li>Press release</li><li><time datetime="2022-10-06">6 October 2022</time></li><li>09:45</li></ul>
<h1>{title}</h1><div class="gsc-press-content">{paragraphs(text)}<blockquote class="gsc-quote"><p>{quote}</p><footer>{speaker}</footer></blockquote><h2>{heading}</h2><p>{more}</p>
<ul class="link-list"><li><a href="https://data.consilium.example.eu/doc/document/PE-24-2022-INIT/en/pdf" class="link-pdf">Regulation on gas storage (full text)</a></li></ul></div>
<div class="gsc-contact"><h2>Press contacts</h2><div class="vcard"><p class="fn">Aylin Meier</p><p>Press officer</p><p>+32 2 000 00 00</p></div><p>If you are not a journalist, please send your request to the <a href="/en/contact/">public information service</a>.</p></div>
<div class="gsc-topics"><h2>Topics:</h2><ul><li><a href="/en/topics/energy/">Energy</a></li><li><a href="/en/topics/market/">Internal market</a></li></ul></div><p class="last-reviewed">Last review: 7 October 2022</p></div>
<div class="col-md-3"><h2>Meeting information</h2><ul><li><a href="/en/meetings/tte/2022/10/06/">Energy Council, 6 October 2022</a></li></ul></div></div></div></main>
<footer id="footer"><p>© European Union, 2022</p></footer></body></html>"""
    base = "https://www.consilium.example.eu"
    pdf = "https://data.consilium.example.eu/doc/document/PE-24-2022-INIT/en/pdf"
    body = [*plains(text), quote, speaker, heading, more, "Regulation on gas storage (full text)"]
    return (
        html,
        {
            "language": "en",
            "title": title,
            "date": "2022-10-06",
            "date_modified": ANY,  # the day of a review is no day of a change, or is it?
            "body": body,
            "body_also": [body[:-1]],
            "kinds": ANY,
            "links": [f"{base}/en/press/press-releases/2022/05/19/gas/", pdf],
            "links_also": [[f"{base}/en/press/press-releases/2022/05/19/gas/"]],
            "attachments": ANY,  # its address has no ending
            "tags": ["Energy", "Internal market"],
            "breadcrumbs": ["Press", "Press releases"],
        },
    )


@page("https://ec.example.eu/commission/presscorner/detail/en/ip_23_1234")
def commission_press_corner_rendered() -> tuple[str, Gold]:
    title = "State aid: Commission approves €500 million scheme for railways"
    text = [
        "The Commission has approved a €500 million scheme to support the shift of freight from road to rail.",
        "The aid takes the form of grants of up to 30% of the costs. It will run until 31 December 2027.",
    ]
    heading = "Background"
    more = ["Rail freight emits 75% less than road freight."]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>State aid: railways</title><base href="/commission/presscorner/"><meta name="viewport" content="width=device-width"></head>
<body class="ecl-typography"><ecpresscorner-root ng-version="14.2.0"><ecl-app><header class="ecl-site-header" role="banner"><div class="ecl-container"><a class="ecl-link" href="https://ec.example.eu/"><img class="ecl-site-header__logo-image" alt="European Commission logo" src="/logo.svg"></a><span class="ecl-site-header__language">EN</span></div></header>
<ecl-breadcrumb><nav class="ecl-breadcrumb" aria-label="You are here:"><ol class="ecl-breadcrumb__container"><li class="ecl-breadcrumb__segment"><a class="ecl-breadcrumb__link" href="https://commission.example.eu">Home</a></li><li class="ecl-breadcrumb__segment"><a class="ecl-breadcrumb__link" href="/commission/presscorner/home/en">Press corner</a></li><li class="ecl-breadcrumb__segment ecl-breadcrumb__current-page" aria-current="page">{title}</li></ol></nav></ecl-breadcrumb>
<ecl-page-header><div class="ecl-page-header"><div class="ecl-container"><ul class="ecl-page-header__meta"><li class="ecl-page-header__meta-item">Available languages: <span>English</span></li><li class="ecl-page-header__meta-item">Press release</li><li class="ecl-page-header__meta-item">17 April 2023</li><li class="ecl-page-header__meta-item">Brussels</li></ul><h1 class="ecl-page-header__title">{title}</h1></div></div></ecl-page-header>
<main class="ecl-container"><div class="ecl-row"><div class="ecl-col-l-3"><nav class="ecl-inpage-navigation"><div class="ecl-inpage-navigation__title">Page contents</div><ul><li><a href="#top">Top</a></li><li><a href="#print">Print friendly pdf</a></li></ul></nav></div>
<div class="ecl-col-l-9"><div class="ecl-paragraph"><div class="ecl"><div>{paragraphs(text)}<p><strong>{heading}</strong></p>{paragraphs(more)}</div></div></div>
<section class="ecl-u-mt-xl"><h2 class="ecl-u-type-heading-2">Print friendly pdf</h2><div class="ecl-file"><div class="ecl-file__container"><div class="ecl-file__info"><div class="ecl-file__title">State aid: railways</div><div class="ecl-file__language">English</div><div class="ecl-file__meta">(38.512 KB - PDF)</div></div><a class="ecl-file__download" href="https://ec.example.eu/commission/presscorner/api/files/document/print/en/ip_23_1234/IP_23_1234_EN.pdf">Download</a></div></div></section>
<section class="contacts"><h2>Contacts for media</h2><ul class="ecl-unordered-list"><li><strong>Pavel Arno</strong><br>Phone <a href="tel:+3220000000">+32 2 000 00 00</a><br>Mail <a href="mailto:pavel.arno@ec.example.eu">pavel.arno@ec.example.eu</a></li></ul><p>If you do not work for a media organisation, you are welcome to contact us through <a href="https://europe-direct.example.eu">Europe Direct</a>.</p></section></div></div></main>
<footer class="ecl-site-footer"><p>This site is managed by the Directorate-General for Communication</p></footer></ecl-app></ecpresscorner-root></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-04-17",
        "body": [*text, heading, *more],
        "attachments": [
            file(
                "https://ec.example.eu/commission/presscorner/api/files/document/print/en/ip_23_1234/IP_23_1234_EN.pdf",
                "State aid: railways",
                round(38.512 * KB),
            )
        ],
        "attachments_also": [
            [
                file(
                    "https://ec.example.eu/commission/presscorner/api/files/document/print/en/ip_23_1234/IP_23_1234_EN.pdf",
                    "Download",
                )
            ],
            [],
        ],
        "breadcrumbs": ["Press corner"],
    }


@page("https://www.gov.example.ie/en/press-release/4f2a1-minister-opens-new-greenway/")
def irish_portal_2021() -> tuple[str, Gold]:
    title = "Minister opens new greenway in County Longford"
    text = [
        "The Minister for Rural Development today officially opened 14 kilometres of new greenway.",
        "Speaking in Clondra, the Minister said:",
    ]
    quote = "This greenway will bring visitors to every village along the canal."
    heading = "Notes for Editors"
    notes = [
        "The project received €1.9 million.",
        'A map is available at <a rel="noopener" href="https://www.trails.example.ie/map">www.trails.example.ie</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="en-ie"><head><meta charset="utf-8"><title>gov.ie - {title}</title><meta name="description" content=" {title}"><link rel="stylesheet" href="/static/css/app.css"></head>
<body data-ga="on"><div class="site-header" role="banner"><a href="/en/"><img src="/static/harp.svg" alt="gov.ie home"></a><form action="/en/search/"><label>Search</label><input name="q"></form></div>
<main id="content" class="reboot-content"><div class="reboot-breadcrumbs"><a href="/en/">Home</a><span class="sep">&gt;</span><a href="/en/organisation/department-of-rural-development/">Department of Rural Development</a><span class="sep">&gt;</span><span>Press release</span></div>
<div class="reboot-site-container"><div class="row"><div class="col-md-8"><div class="reboot-header"><p class="kicker">Press release</p><h1>{title}</h1></div>
<div class="reboot-metadata"><p>From <a href="/en/organisation/department-of-rural-development/">Department of Rural Development</a></p><p>Published on <time datetime="2021-07-08">8 July 2021</time></p><p>Last updated on <time datetime="2021-07-09">9 July 2021</time></p></div>
<div class="reboot-content-body"><div>{paragraphs(text)}<blockquote><p>{quote}</p></blockquote><p>ENDS</p><h3>{heading}</h3><ol>{items(notes)}</ol></div></div></div>
<div class="col-md-4"><div class="partof"><h2>Part of</h2><ul><li><a href="/en/policy/rural/">Rural life</a></li></ul></div></div></div></div></main>
<div class="feedback"><h2>BETA</h2><p>This is a prototype - your feedback will help us to improve it.</p></div><footer><a href="/en/privacy/">Privacy</a></footer></body></html>"""
    return html, {
        "language": "en-IE",
        "kinds": "p p quote p h3 li li",
        "title": title,
        "date": "2021-07-08",
        "date_modified": "2021-07-09",
        "body": plains([*text, quote, "ENDS", heading, *notes]),
        "links": ["https://www.trails.example.ie/map"],
        "authors": ANY,
        "breadcrumbs": ["Department of Rural Development", "Press release"],
        "breadcrumbs_also": [["Department of Rural Development"]],
    }


@page("https://www.regjeringen.example.no/no/aktuelt/nye-ferger-i-nord/id2871234/")
def norwegian_government() -> tuple[str, Gold]:
    title = "Åtte nye elferger skal gå i nord"
    lead = "Regjeringen gir 310 millioner kroner til elektriske ferger i Nordland og Troms."
    text = [
        "– Fergene er riksveien for dem som bor på øyene, sier samferdselsministeren.",
        "Fylkeskommunene kan søke om støtte fra 1. september.",
    ]
    heading = "Mindre støy og lavere utslipp"
    more = "De nye fergene kutter utslippene med 12 000 tonn i året."
    html = f"""<!DOCTYPE html><html lang="no" class="no-js"><head><meta charset="utf-8" /><title>{title} - regjeringen.no</title>
{metas({"description": lead, "og:title": title, "og:type": "article", "og:locale": "nb_NO", "og:description": "Pressemelding: " + lead, "DC.Date": "2021-08-19", "og:image": "https://www.regjeringen.example.no/contentassets/9a/ferge.jpg?width=1200"})}</head>
<body data-pageid="2871234"><div class="skip"><a href="#mainContent">Gå til hovedinnhold</a></div><header class="header"><a href="/no/id4/" class="logo">regjeringen.no</a><nav><ul><li><a href="/no/tema/id1/">Tema</a></li><li><a href="/no/dep/id2/">Departement</a></li></ul></nav></header>
<nav class="breadcrumbs" aria-label="Du er her:"><ol><li><a href="/no/id4/">Forsiden</a></li><li><a href="/no/aktuelt/id5/">Aktuelt</a></li><li><a href="/no/aktuelt/nyheter/id6/">Nyheter og pressemeldinger</a></li></ol></nav>
<main id="mainContent"><article class="article"><header class="article-header"><h1>{title}</h1><div class="article-info"><span class="type">Pressemelding</span> <span class="divider">|</span> <span class="nr">Nr: 104/21</span> <span class="divider">|</span> <span class="date">Dato: 19.08.2021</span></div><div class="owner"><p>Ansvarlig: <a href="/no/dep/sd/id791/">Samferdselsdepartementet</a></p></div></header>
<div class="article-ingress"><p>{lead}</p></div>
<figure class="article-image"><img src="/contentassets/9a/ferge.jpg?width=720&amp;quality=80" srcset="/contentassets/9a/ferge.jpg?width=360 360w, /contentassets/9a/ferge.jpg?width=1440 1440w" alt="Ferge ved kai"><figcaption>Fergen MF Torghatt ved kai i Bodø. <span class="credit">Foto: Siri Lund/SD</span></figcaption></figure>
<div class="article-body">{paragraphs(text)}<h2>{heading}</h2><p>{more}</p>
<div class="factbox"><h3>Fakta</h3><ul><li>Norge har 130 fergesamband.</li></ul></div></div>
<div class="contact-info"><h2>Kontakt</h2><p>Pressetelefon: 22 24 00 00</p></div>
<div class="topics"><h2>Tema</h2><ul><li><a href="/no/tema/transport/id10/">Transport og kommunikasjon</a></li></ul></div></article></main>
<footer><p>Ansvarlig for Samferdselsdepartementets sider: Ansvarlig redaktør: Kari Vik</p></footer></body></html>"""
    base = "https://www.regjeringen.example.no/contentassets/9a/ferge.jpg"
    photo = ("Fergen MF Torghatt ved kai i Bodø.", "Siri Lund/SD")
    body = [*text, heading, more]
    return html, {
        "language": "no",
        "title": title,
        "lead": lead,
        "date": "2021-08-19",
        "body": [*body, "Fakta", "Norge har 130 fergesamband."],
        "body_also": [body],
        "images": [picture(f"{base}?width=720&quality=80", *photo)],
        "images_also": [
            [picture(f"{base}?width=1440", *photo)],
            [picture(base, *photo)],
            [picture(f"{base}?width=1200", *photo)],
        ],
        "authors": ANY,
        "tags": ["Transport og kommunikasjon"],
        "tags_also": [[]],
        "breadcrumbs": ["Aktuelt", "Nyheter og pressemeldinger"],
    }


@page("https://www.gov.example.scot/news/more-trees-for-towns/", country="GB")
def scottish_government() -> tuple[str, Gold]:
    title = "More trees for towns"
    lead = "Fund to plant 20,000 street trees opens."
    text = [
        "Councils and community groups can now apply for a share of £2 million to plant trees in streets and parks.",
        "Environment Minister Ann Black said:",
        "“Trees cool our streets and lift our spirits.”",
    ]
    heading = "Background"
    more = '<a href="https://forestry.example.scot/fund">Apply to the fund</a> by 30 November.'
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - gov.scot</title>
{metas({"description": lead, "dc.title": title, "dc.date.issued": "2023-10-03", "og:title": title, "og:type": "website", "og:image": "https://www.gov.example.scot/assets/logo-social.png"})}</head>
<body class="fixed-cookie-message"><div class="ds_skip-links"><ul><li><a class="ds_skip-links__link" href="#main-content">Skip to main content</a></li></ul></div>
<div class="ds_notification" data-module="ds-cookie-notification"><div class="ds_notification__content"><h2 class="visually-hidden">Information</h2><p>We use cookies to collect anonymous data to help us improve your site browsing experience.</p></div></div>
<header class="ds_site-header"><div class="ds_wrapper"><a class="ds_site-branding__logo" href="/"><img class="ds_site-branding__logo-image" src="/assets/logo.svg" alt="The Scottish Government"></a><nav class="ds_site-navigation"><ul><li><a href="/topics/">Topics</a></li><li><a href="/news/">News</a></li></ul></nav></div></header>
<div class="ds_wrapper"><main id="main-content" class="ds_layout ds_layout--publication ds_layout--news"><div class="ds_layout__header"><header class="ds_page-header"><span class="ds_page-header__label ds_content-label">News</span><h1 class="ds_page-header__title">{title}</h1><dl class="ds_page-header__metadata ds_metadata"><div class="ds_metadata__item"><dt class="ds_metadata__key">Published</dt><dd class="ds_metadata__value"><strong id="sg-meta__publication-date">03 October 2023 10:15</strong></dd></div><div class="ds_metadata__item"><dt class="ds_metadata__key">Topic</dt><dd class="ds_metadata__value"><a href="/environment/" class="sg-meta__topic">Environment</a></dd></div></dl></header></div>
<div class="ds_layout__content"><div class="ds_leader-first-paragraph"><p>{lead}</p>{paragraphs(text)}<p><strong>{heading}</strong></p><p>{more}</p></div></div>
<div class="ds_layout__sidebar"><aside class="ds_article-aside"><h2>Contact</h2><p>Media enquiries</p></aside></div>
<div class="ds_layout__feedback"><section id="feedback" class="ds_feedback"><h2>Was this helpful?</h2><form><label>Yes</label></form></section></div></main></div>
<footer class="ds_site-footer"><ul><li><a href="/accessibility/">Accessibility</a></li></ul></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2023-10-03T10:15+01:00",
        "body": plains([*text, heading, more]),
        "body_also": [plains([lead, *text, heading, more])],
        "links": ["https://forestry.example.scot/fund"],
        "tags": ANY,
        "breadcrumbs": [],
        "section": ANY,
    }


@page(
    "https://www.lamoncloa.example.es/serviciosdeprensa/notasprensa/agricultura/Paginas/2020/110220-miel.aspx"
)
def spanish_prime_minister() -> tuple[str, Gold]:
    title = "El Gobierno aprueba la nueva norma de etiquetado de la miel"
    lead = "Los envases indicarán todos los países de origen y el porcentaje de cada uno"
    text = [
        "El Consejo de Ministros ha aprobado un real decreto que obliga a indicar en la etiqueta los países de origen de la miel.",
        "La norma responde a una petición de los apicultores y entrará en vigor a los diez meses de su publicación.",
    ]
    html = f"""<!DOCTYPE html><html lang="es" dir="ltr"><head><meta http-equiv="X-UA-Compatible" content="IE=10" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>
	La Moncloa. 11/02/2020. {title} [Prensa/Actualidad/Agricultura]
</title><meta name="Description" content="{lead}" /></head>
<body><form method="post" action="./110220-miel.aspx" id="aspnetForm"><div id="s4-workspace"><header class="cabecera"><a href="/Paginas/index.aspx"><img src="/PublishingImages/escudo.png" alt="La Moncloa" /></a><nav id="menuPrincipal"><ul><li><a href="/presidente/Paginas/index.aspx">Presidente</a></li><li><a href="/serviciosdeprensa/Paginas/index.aspx">Servicios de prensa</a></li></ul></nav></header>
<div id="migas"><span class="estas">Estás en:</span><span><a href="/Paginas/index.aspx">Inicio</a></span><span> &gt; </span><span><a href="/serviciosdeprensa/Paginas/index.aspx">Servicios de prensa</a></span><span> &gt; </span><span><a href="/serviciosdeprensa/notasprensa/Paginas/index.aspx">Notas de prensa</a></span></div>
<div id="principal"><h2 class="barraTitulo">Agricultura, Pesca y Alimentación</h2><div class="contenidoNoticia"><h1 class="tituloNoticia">{title}</h1><p class="fecha"><strong>Martes 11 de febrero de 2020</strong></p><div class="entradilla"><h3>{lead}</h3></div>
<div class="imagenNoticia"><img src="/serviciosdeprensa/notasprensa/PublishingImages/2020/miel.jpg" alt="Tarros de miel" /><span class="pieFoto">Tarros de miel en un mercado (Foto: Ministerio de Agricultura)</span></div>
<div class="contenidoWeb">{paragraphs(text)}</div><p class="nota"><em>Nota: La información contiene texto de la nota de prensa original.</em></p></div></div>
<div id="lateral"><h3>Más noticias</h3><ul><li>10/2/2020: <a href="/x.aspx">Plan de regadíos</a></li></ul></div><footer>© Ministerio de la Presidencia</footer></div></form></body></html>"""
    url = "https://www.lamoncloa.example.es/serviciosdeprensa/notasprensa/PublishingImages/2020/miel.jpg"
    note = "Nota: La información contiene texto de la nota de prensa original."
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2020-02-11",
        "body": text,
        "body_also": [[*text, note]],
        "images": [picture(url, "Tarros de miel en un mercado", "Ministerio de Agricultura")],
        "breadcrumbs": ["Servicios de prensa", "Notas de prensa"],
    }


@page(
    "https://www.portugal.example.gov.pt/pt/gc23/comunicacao/noticia?i=comboios-noturnos-regressam",
    country="PT",
)
def portuguese_outsystems() -> tuple[str, Gold]:
    title = "Comboios noturnos regressam em 2024"
    text = [
        "O Ministro das Infraestruturas anunciou o regresso dos comboios noturnos entre Lisboa e Madrid.",
        "O concurso para a exploração da linha será lançado até ao final do ano.",
    ]
    html = f"""<!DOCTYPE html><html xml:lang="pt" lang="pt"><head><title>{title} - XXIII Governo - República Portuguesa</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
{metas({"og:title": title, "og:type": "article", "og:url": "https://www.portugal.example.gov.pt/pt/gc23/comunicacao/noticia?i=comboios-noturnos-regressam"})}<script src="/Blocks/OutSystemsWebWidgets.js"></script></head>
<body class="ltr"><form name="WebForm1" method="post" id="WebForm1"><input type="hidden" name="__OSVSTATE" value="x"/><div class="Header"><a href="/pt/gc23"><img src="/img/rp.svg" alt="República Portuguesa"/></a><div class="Menu_DropDown"><a href="/pt/gc23/governo">Governo</a><a href="/pt/gc23/comunicacao">Comunicação</a></div></div>
<div class="Breadcrumbs"><a href="/pt/gc23">Início</a> <span>›</span> <a href="/pt/gc23/comunicacao">Comunicação</a> <span>›</span> <a href="/pt/gc23/comunicacao/noticias">Notícias</a></div>
<div class="MainContent"><div class="detail-left"><div class="Title_Section"><h1>{title}</h1></div><div class="time">2023-03-02 às 15h12</div>
<div class="detail-img"><div id="gallery" class="slick"><div class="item"><img src="https://www.portugal.example.gov.pt/upload/ficheiros/i012345.jpg" alt="Comboio"/><div class="desc">O Ministro na estação de Santa Apolónia, Lisboa, 2 março 2023 (foto: Lusa)</div></div></div></div>
<div class="gov-texts">{"<br><br>".join(text)}</div></div><div class="detail-right"><div class="Heading2">Tags:</div><a class="tag" href="/pt/gc23/comunicacao/noticias?t=1">transportes</a>, <a class="tag" href="/pt/gc23/comunicacao/noticias?t=2">ferrovia</a><div class="Heading2">Área:</div><a href="/pt/gc23/area-de-governo/infraestruturas">Infraestruturas</a></div></div>
<div class="Footer">Governo de Portugal</div></form></body></html>"""
    shot = (
        "https://www.portugal.example.gov.pt/upload/ficheiros/i012345.jpg",
        "O Ministro na estação de Santa Apolónia, Lisboa, 2 março 2023",
        "Lusa",
    )
    return html, {
        "language": "pt",
        "title": title,
        "date": "2023-03-02T15:12+00:00",
        "date_also": ["2023-03-02T15:12Z"],
        "body": text,
        "images": [picture(*shot)],
        "images_also": [[]],
        "gallery": [],
        "gallery_also": [[picture(*shot)]],
        "tags": ["transportes", "ferrovia"],
        "breadcrumbs": ["Comunicação", "Notícias"],
    }


@page("https://www.governo.example.it/it/articolo/ponti-e-strade-via-al-piano/14321")
def italian_government_drupal7() -> tuple[str, Gold]:
    title = "Ponti e strade, via al piano di manutenzione"
    text = [
        "Il Consiglio dei Ministri ha approvato il piano straordinario per la manutenzione di ponti e strade provinciali.",
        'Il comunicato è disponibile <a href="/it/articolo/comunicato-n-71/14320">qui</a>.',
    ]
    html = f"""<!DOCTYPE html><html lang="it" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | www.governo.it</title>
<link rel="canonical" href="https://www.governo.example.it/it/articolo/ponti-e-strade-via-al-piano/14321" /></head>
<body class="html not-front node-type-articolo"><div id="skip-link"><a href="#main-content">Salta al contenuto principale</a></div><div id="top-header"><a href="/it">Governo Italiano</a> <span>Presidenza del Consiglio dei Ministri</span></div><div id="menu"><ul><li><a href="/it/il-presidente">Il Presidente</a></li><li><a href="/it/notizie">Notizie</a></li></ul></div>
<div id="breadcrumb"><ol class="breadcrumb"><li><a href="/it">Home</a></li><li><a href="/it/notizie">Notizie</a></li><li class="active">{title}</li></ol></div>
<div id="main-content"><div class="row"><div class="col-md-8"><h1 class="title_large">{title}</h1><p class="h6 clearfix">Venerdì, 12 Marzo 2021</p>
<div class="field field-name-field-img-gallery"><div class="flexslider"><ul class="slides"><li data-thumb="/sites/governo.it/files/styles/thumb/public/ponte1.jpg"><img src="/sites/governo.it/files/ponte1.jpg" alt="Un ponte in Liguria" /><div class="flex-caption">Un ponte in Liguria</div></li><li data-thumb="/sites/governo.it/files/styles/thumb/public/ponte2.jpg"><img src="/sites/governo.it/files/ponte2.jpg" alt="La conferenza stampa" /><div class="flex-caption">La conferenza stampa</div></li></ul></div></div>
<div class="body_intro">{paragraphs(text)}</div><div class="tag_area"><span class="label">Argomenti:</span> <a href="/it/argomento/infrastrutture">infrastrutture</a></div>
<div class="share_buttons"><span>Condividi</span> <a href="#">Facebook</a></div></div>
<div class="col-md-4 sidebar"><h2>Ultime notizie</h2><ul><li><span class="date">11 Marzo 2021</span> <a href="/it/articolo/x/14319">Incontro a Palazzo Chigi</a></li></ul></div></div></div>
<div id="footer"><p>Palazzo Chigi, Piazza Colonna 370, 00187 Roma</p></div></body></html>"""
    base = "https://www.governo.example.it"
    return html, {
        "language": "it",
        "title": title,
        "date": "2021-03-12",
        "body": plains(text),
        "links": [f"{base}/it/articolo/comunicato-n-71/14320"],
        "gallery": [
            picture(f"{base}/sites/governo.it/files/ponte1.jpg", "Un ponte in Liguria"),
            picture(f"{base}/sites/governo.it/files/ponte2.jpg", "La conferenza stampa"),
        ],
        "tags": ["infrastrutture"],
        "breadcrumbs": ["Notizie"],
    }


@page("https://www.elysee.example.fr/presidence/2022/06/09/soutien-aux-apiculteurs", country="FR")
def french_presidency() -> tuple[str, Gold]:
    title = "Soutien aux apiculteurs touchés par le gel."
    date = "9 juin 2022"
    text = [
        "Le Président de la République s’est rendu ce jeudi dans le Tarn, auprès des apiculteurs touchés par le gel d’avril.",
        "Il a annoncé un fonds d’urgence de 12 millions d’euros, ouvert dès le 1<sup>er</sup> juillet.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="UTF-8"><title>{title} | Élysée</title>
{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": "https://www.elysee.example.fr/images/default/0001/12/ruche.jpeg"})}
{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "elysee.fr", "url": "https://www.elysee.example.fr/"}, {"@type": "NewsArticle", "headline": title, "datePublished": "2022-06-09T18:20:00+02:00", "publisher": {"@type": "Organization", "name": "Élysée"}}]})}</head>
<body><nav class="nav-skip"><a href="#main">Aller au contenu</a></nav><header class="header"><a href="/" title="Accueil"><img src="/build/logo.svg" alt="Présidence de la République"></a><button>Menu</button><nav><ul><li><a href="/toutes-les-actualites">Actualités</a></li><li><a href="/agenda">Agenda</a></li></ul></nav></header>
<main id="main"><section class="banner-media"><div class="container"><p class="date">{date}</p><div class="tag--lead">Communiqué</div><h1 class="title">{title}</h1></div><div class="banner-media__image lazy" data-bg="/images/default/0001/12/ruche.jpeg"></div></section>
<section class="section"><div class="reading-width"><div class="reading-width__text">{paragraphs(text)}<p><strong>À lire aussi :</strong> <a href="/presidence/2022/05/01/plan-abeilles">Le plan abeilles</a></p></div></div></section>
<section class="section"><h2>Télécharger le <abbr title="Portable Document Format">PDF</abbr></h2><a class="document" href="/admin/upload/default/0001/12/cp-apiculture.pdf" download><span class="document__title">Communiqué - apiculture</span> <span class="document__infos">PDF - 84 Ko</span></a></section>
<section class="section section--related"><h2>Voir tous les articles et dossiers</h2><ul><li><a href="/presidence/2022/06/08/x"><time>8 juin 2022</time> Déplacement à Marseille</a></li></ul></section></main>
<footer><ul><li><a href="/mentions-legales">Mentions légales</a></li></ul></footer></body></html>"""
    base = "https://www.elysee.example.fr"
    return html, {
        "language": "fr",
        "title": title,
        "date": "2022-06-09T18:20:00+02:00",
        "date_also": ["2022-06-09"],
        "body": plains(text),
        "links": [],
        "images": ANY,  # a background behind the title
        "attachments": [
            file(f"{base}/admin/upload/default/0001/12/cp-apiculture.pdf", "Communiqué - apiculture", 84 * KB)
        ],
        "breadcrumbs": [],
        "section": ANY,
        "tags": ANY,
    }

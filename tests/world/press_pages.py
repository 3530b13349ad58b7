"""Articles of newspapers and broadcasters: text between teasers, newsletters, pleas, credits in many notations, lazy pictures."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, paragraphs, picture, plains


@page("https://www.courier.example.uk/environment/2022/aug/09/rivers-run-dry-in-east")
def british_daily_with_rich_links() -> tuple[str, Gold]:
    title = "Rivers run dry in the east as drought deepens"
    lead = "Farmers warned not to draw water from the Waveney after the driest July in 87 years"
    text = [
        "Long stretches of three rivers in the east of England have stopped flowing, the agency said on Tuesday.",
        'Anglers moved thousands of fish to <a href="https://www.courier.example.uk/environment/rivers" data-link-name="in body link">deeper pools</a>.',
        "“We have never seen this so early in the summer,” said Tom Field of the river trust.",
        "Forecasters expect no rain before the end of the month.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Drought | The Courier</title>
{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2022-08-09T15:02:11.000Z", "article:modified_time": "2022-08-09T18:40:00.000Z", "article:author": "https://www.courier.example.uk/profile/ruth-marsh", "article:tag": "Drought,Rivers", "article:section": "Environment", "og:image": "https://i.courier.example.uk/img/media/ab/master/4000.jpg?width=1200&crop=1"})}
{json_ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-08-09T15:02:11.000Z", "dateModified": "2022-08-09T18:40:00.000Z", "author": [{"@type": "Person", "name": "Ruth Marsh", "sameAs": "https://www.courier.example.uk/profile/ruth-marsh"}], "isAccessibleForFree": True, "image": ["https://i.courier.example.uk/img/media/ab/master/4000.jpg?width=1200&crop=1"]}])}</head>
<body><div class="skip"><a href="#maincontent">Skip to main content</a></div><header><div data-component="nav3"><a href="/">The Courier</a><ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li></ul><div><h2>Support the Courier</h2><p>Fund independent journalism</p></div></div></header>
<main data-layout="StandardLayout"><article><div data-gu-name="media"><figure id="m1"><div><picture><source srcset="https://i.courier.example.uk/img/media/ab/master/4000.jpg?width=620 1x"><img alt="A dry river bed near Diss" src="https://i.courier.example.uk/img/media/ab/master/4000.jpg?width=465" width="465" height="279"></picture></div><figcaption><span><svg></svg></span><span>The dry bed of the Waveney near Diss, Norfolk.</span> Photograph: Joe Pym/PA</figcaption></figure></div>
<div data-gu-name="title"><a href="/environment/drought" data-component="series"><span>Drought</span></a></div><div data-gu-name="headline"><h1>{title}</h1></div><div data-gu-name="standfirst"><p>{lead}</p><ul><li><a href="/live/2022/aug/09/heat">Heatwave: latest updates</a></li></ul></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><div><a rel="author" href="/profile/ruth-marsh">Ruth Marsh</a> Rural affairs correspondent</div></address><details><summary><span>Tue 9 Aug 2022 16.02 BST</span></summary>Last modified on Tue 9 Aug 2022 19.40 BST</details></div>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector"><p>{text[0]}</p><p>{text[1]}</p>
<aside data-component="rich-link" data-print-layout="hide"><div><a href="/environment/2022/jul/reservoirs"><div>Reservoirs at half their level</div><div>Read more</div></a></div></aside>
<p>{text[2]}</p><figure data-component="email-signup"><div><h2>Sign up to Down to Earth</h2><p>Free weekly newsletter</p><p>The planet's most important stories. Get all the week's environment news.</p><form><button>Sign up</button></form><p><strong>Privacy Notice: </strong>Newsletters may contain info about charities.</p></div></figure><p id="sign-in-gate"></p><p>{text[3]}</p>
<div id="slot-body-end"><section><h2>You've read 5 articles in the last year</h2><p>We hope you will consider supporting us with a small amount.</p><a href="https://support.courier.example.uk/contribute">Continue</a></section></div></div></div>
<div data-print-layout="hide"><div><span>Explore more on these topics</span><ul><li><a href="/environment/drought">Drought</a></li><li><a href="/environment/rivers">Rivers</a></li></ul></div></div></div></article>
<section data-component="most-popular"><h2>Most viewed</h2><ol><li><a href="/x">Cricket: rain stops play</a></li></ol></section></main><footer><a href="/contact">Contact us</a></footer></body></html>"""
    caption = "The dry bed of the Waveney near Diss, Norfolk."
    base = "https://i.courier.example.uk/img/media/ab/master/4000.jpg"
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2022-08-09T15:02:11+00:00",
        "date_also": ["2022-08-09T15:02:11.000Z"],
        "date_modified": "2022-08-09T18:40:00+00:00",
        "body": plains(text),
        "links": ["https://www.courier.example.uk/environment/rivers"],
        "images": [picture(f"{base}?width=620", caption, "Joe Pym/PA")],
        "images_also": [
            [picture(f"{base}?width=465", caption, "Joe Pym/PA")],
            [picture(f"{base}?width=1200&crop=1", caption, "Joe Pym/PA")],
        ],
        "authors": ["Ruth Marsh"],
        "tags": ["Drought", "Rivers"],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.broadcaster.example.uk/news/uk-england-cumbria-62300111")
def broadcaster_of_components() -> tuple[str, Gold]:
    title = "Lost lamb found after two weeks on the fell"
    text = [
        "A lamb that went missing during a storm has been found alive two weeks later.",
        "Walkers heard it calling from a ledge above Wasdale on Sunday morning.",
        "Farmer Alan Tyson said he was delighted.",
    ]
    heading = "Thick fleece"
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"/><title data-rh="true">{title} - News</title>
{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": "https://ichef.broadcaster.example.uk/news/1024/branded_news/9F12/production/lamb.jpg"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-07-24T11:40:05.000Z", "dateModified": "2022-07-24T11:40:05.000Z", "author": [{"@type": "NewsMediaOrganization", "name": "News"}]})}</head>
<body><div id="root"><header role="banner"><a href="/">Home</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="main-content"><article class="ssrcss-1"><div data-component="headline-block"><h1 id="main-heading" tabindex="-1">{title}</h1></div><div data-component="byline-block"><div><ul role="list"><li><span class="visually-hidden">Published</span><time data-testid="timestamp" datetime="2022-07-24T11:40:05.000Z">24 July 2022</time></li></ul></div></div>
<div data-component="image-block"><figure><div><span><img srcset="https://ichef.broadcaster.example.uk/news/240/cpsprodpb/9F12/production/lamb.jpg 240w, https://ichef.broadcaster.example.uk/news/976/cpsprodpb/9F12/production/lamb.jpg 976w" src="https://ichef.broadcaster.example.uk/news/976/cpsprodpb/9F12/production/lamb.jpg" alt="Lamb on a ledge" loading="eager"/></span><span role="text"><span class="visually-hidden">Image source, </span>Wasdale Rescue</span></div><figcaption><span class="visually-hidden">Image caption, </span><div><p>The lamb had eaten all the grass within reach</p></div></figcaption></figure></div>
<div data-component="text-block"><div><p><b>{text[0]}</b></p></div></div><div data-component="text-block"><p>{text[1]}</p></div><div data-component="links-block"><ul><li><a href="/news/a">Sheep dogs learn to swim</a></li></ul></div><div data-component="subheadline-block"><h2>{heading}</h2></div><div data-component="text-block"><p>{text[2]}</p></div>
<div data-component="text-block"><p><i><b>Follow us on <a href="https://www.facebook.example.com/cumbria">Facebook</a>. Send your story ideas to <a href="mailto:north@broadcaster.example.uk">north@broadcaster.example.uk</a>.</b></i></p></div>
<section data-component="related-internet-links"><h2>Related Internet Links</h2><ul><li><a href="https://www.rescue.example.org">Mountain Rescue</a></li></ul><p>The broadcaster is not responsible for the content of external sites.</p></section><section data-component="tag-list"><h2>Related Topics</h2><ul><li><a href="/news/topics/1">Wasdale</a></li></ul></section></article></main><footer><p>© 2022. Read about our approach to external linking.</p></footer></div></body></html>"""
    url = "https://ichef.broadcaster.example.uk/news/976/cpsprodpb/9F12/production/lamb.jpg"
    photo = ("The lamb had eaten all the grass within reach", "Wasdale Rescue")
    follow = "Follow us on Facebook. Send your story ideas to north@broadcaster.example.uk."
    body = [text[1], heading, text[2]]
    return html, {
        "language": "en-GB",
        "title": title,
        "lead": text[0],
        "date": "2022-07-24T11:40:05+00:00",
        "date_modified": ANY,
        "body": body,
        "body_also": [[*body, follow]],
        "links": [],
        "links_also": [["https://www.facebook.example.com/cumbria", "mailto:north@broadcaster.example.uk"]],
        "images": [picture(url, *photo)],
        "authors": ANY,
        "tags": ["Wasdale"],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.wochenblatt.example.de/wissen/2021-05/moor-wiedervernaessung-klima", country="DE")
def german_weekly_with_teasers() -> tuple[str, Gold]:
    title = "Das Moor kehrt zurück"
    kicker = "Klimaschutz"
    lead = "Im Teufelsmoor werden hundert Hektar Wiesen geflutet. Nicht alle Bauern sind begeistert."
    text = [
        "Wo früher Kühe grasten, steht jetzt das Wasser. Hermann Lührs blickt auf seine Weide und schweigt.",
        "Trockene Moore geben so viel Kohlendioxid ab wie der gesamte Flugverkehr des Landes.",
        "„Wir wollen entschädigt werden“, sagt Lührs.",
    ]
    heading = "Schilf statt Milch"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{kicker}: {title} | WOCHENBLATT</title>
{metas({"description": lead, "og:title": f"{kicker}: {title}", "og:type": "article", "article:published_time": "2021-05-18T16:54:00+02:00", "article:section": "Wissen", "last-modified": "2021-05-19T06:10:00+02:00", "keywords": "Klimaschutz, Moor, Landwirtschaft", "og:image": "https://img.wochenblatt.example.de/wissen/2021-05/moor/wide__1300x731"})}</head>
<body data-page-type="article"><nav class="nav"><a href="/index">Wochenblatt</a><ul><li><a href="/politik/index">Politik</a></li><li><a href="/wissen/index">Wissen</a></li></ul></nav>
<main id="main"><article class="article"><header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">{kicker}</span><span class="visually-hidden">: </span><span class="article-heading__title">{title}</span></h1><div class="summary">{lead}</div><div class="byline">Von <a href="/autoren/K/Inga_Kern/index" rel="author"><span>Inga Kern</span></a></div><div class="metadata"><time class="metadata__date" datetime="2021-05-18T16:54:00+02:00">18. Mai 2021, 16:54 Uhr</time> <span class="metadata__source">Quelle: DIE WOCHE 21/2021</span> <a href="#comments">117 Kommentare</a></div></header>
<figure class="article__media-item"><div class="wrap"><noscript><img src="https://img.wochenblatt.example.de/wissen/2021-05/moor/wide__820x461" alt="Moor im Nebel"></noscript><img class="is-lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" data-src="https://img.wochenblatt.example.de/wissen/2021-05/moor/wide__820x461" alt="Moor im Nebel"></div><figcaption class="figure__caption"><span class="figure__text">Das Teufelsmoor im Morgennebel</span><span class="figure__copyright">© Sina Brandt für WOCHENBLATT</span></figcaption></figure>
<div class="article-body"><div class="article-page"><p class="paragraph">{text[0]}</p><div class="ad-container"><div id="iqadtile3"></div></div><p class="paragraph">{text[1]}</p>
<aside class="newsletter-signup"><h3 class="newsletter-signup__title">Was jetzt? – der tägliche Morgenüberblick</h3><p>Starten Sie mit unserem kurzen Newsletter in den Tag.</p><form><input type="email" placeholder="E-Mail"><button>Registrieren</button></form><p>Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.</p></aside>
<h2 class="article__subheading">{heading}</h2><aside class="topicbox"><h3>Mehr zum Thema</h3><article><a href="/wissen/2021-04/torf"><span>Torf: Gärtnern ohne Moor</span></a></article></aside><p class="paragraph">{text[2]}</p></div></div>
<nav class="article-tags"><span>Schlagworte</span><ul><li><a href="/thema/moor" rel="tag">Moor</a></li></ul></nav></article>
<section id="comments"><h2>117 Kommentare</h2><article class="comment"><div class="comment__meta"><a href="/cms/1">Waldkauz</a> vor 2 Jahren</div><p>Endlich passiert etwas!</p></article></section></main><footer>Impressum</footer></body></html>"""
    url = "https://img.wochenblatt.example.de/wissen/2021-05/moor/wide__820x461"
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"{kicker}: {title}"],
        "lead": lead,
        "date": "2021-05-18T16:54:00+02:00",
        "date_modified": "2021-05-19T06:10:00+02:00",
        "date_modified_also": [None],
        "body": [*text[:2], heading, text[2]],
        "images": [picture(url, "Das Teufelsmoor im Morgennebel", "Sina Brandt für WOCHENBLATT")],
        "authors": ["Inga Kern"],
        "tags": ["Moor"],
        "tags_also": [["Klimaschutz", "Moor", "Landwirtschaft"]],
        "breadcrumbs": [],
        "section": ANY,
    }


@page(
    "https://www.quotidien.example.fr/planete/article/2022/03/04/les-loups-reviennent-en-aubrac_6116231_3244.html",
    country="FR",
)
def french_daily_read_also() -> tuple[str, Gold]:
    title = "Les loups reviennent en Aubrac"
    lead = "Trois animaux ont été observés cet hiver. Les éleveurs demandent des chiens de protection."
    text = [
        "C’est une trace dans la neige qui a tout déclenché. Le 12 janvier, un garde a reconnu l’empreinte d’un loup.",
        "Depuis, les caméras ont filmé trois individus différents.",
        "La préfecture réunira les éleveurs le 15 mars.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>
{metas({"description": lead, "og:title": title, "og:type": "article", "og:article:published_time": "2022-03-04T05:30:12+00:00", "og:article:author": "Paul Garnier", "og:article:section": "Planète", "og:image": "https://img.quotidien.example.fr/2022/03/03/0/0/5472/3648/1440/720/60/0/loup.jpg"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-03-04T06:30:12+01:00", "dateModified": "2022-03-04T10:05:41+01:00", "author": [{"@type": "Person", "name": "Paul Garnier"}]})}</head>
<body id="js-body"><header class="Header"><a href="/">Le Quotidien</a><nav><ul><li><a href="/planete/">Planète</a></li></ul></nav></header>
<main id="Longform-main" class="main"><section class="zone zone--article"><ul class="breadcrumb"><li class="breadcrumb__parent"><a href="/planete/">Planète</a></li><li><a href="/biodiversite/">Biodiversité</a></li></ul>
<section class="article article--single article__wrapper"><header class="article__header"><h1 class="article__title">{title}</h1><p class="article__desc">{lead}</p><p class="meta meta__authors">Par <span class="meta__author"><a class="article__author-link" href="/signataires/paul-garnier/">Paul Garnier</a></span> <span class="meta__author-info">(Laguiole (Aveyron), envoyé spécial)</span></p><p class="meta meta__publisher">Publié le 04 mars 2022 à 06h30, mis à jour le 04 mars 2022 à 10h05</p></header>
<section class="article__reading"><p class="article__status">Temps de Lecture 2 min.</p></section>
<article class="article__content old__article-content-single"><figure class="article__media"><img src="https://img.quotidien.example.fr/2022/03/03/0/0/5472/3648/664/0/75/0/loup.jpg" alt="Un loup."><figcaption class="article__legend" aria-hidden="true">Un loup filmé près de Laguiole, en janvier. <span class="article__credit" aria-hidden="true">ANNE COSTE / OFB</span></figcaption></figure>
<p class="article__paragraph">{text[0]}</p><section class="catcher catcher--inline"><p class="catcher__content"><span class="catcher__label">Lire aussi :</span> <a class="catcher__title" href="/planete/article/2021/x.html">Le loup, une cohabitation difficile</a></p></section><p class="article__paragraph">{text[1]}</p>
<section class="inread js-services-inread"><div class="capping"><p>Cours du soir</p><p>Apprenez à reconnaître les oiseaux</p><a href="/cours">S’inscrire</a></div></section><p class="article__paragraph">{text[2]}</p>
<p class="article__paragraph article__paragraph--lf"><a class="article__cta" href="/abonnement">Il vous reste 0% de cet article à lire</a></p></article>
<section class="friend"><p>Paul Garnier (Laguiole (Aveyron), envoyé spécial)</p></section></section></section>
<section class="services"><h4>Services</h4><ul><li><a href="/mots">Mots croisés</a></li></ul></section></main><footer><a href="/mentions">Mentions légales</a></footer></body></html>"""
    base = "https://img.quotidien.example.fr/2022/03/03/0/0/5472/3648"
    photo = ("Un loup filmé près de Laguiole, en janvier.", "ANNE COSTE / OFB")
    return html, {
        "language": "fr",
        "title": title,
        "lead": lead,
        "date": "2022-03-04T06:30:12+01:00",
        "date_also": ["2022-03-04T05:30:12+00:00", "2022-03-04T06:30+01:00"],
        "date_modified": "2022-03-04T10:05:41+01:00",
        "body": text,
        "images": [picture(f"{base}/664/0/75/0/loup.jpg", *photo)],
        "images_also": [[picture(f"{base}/1440/720/60/0/loup.jpg", *photo)]],
        "authors": ["Paul Garnier"],
        "breadcrumbs": ["Planète", "Biodiversité"],
    }


@page(
    "https://wyborowa.example.pl/7,114883,27312345,tramwaj-wraca-na-nabrzeze.html",
    encoding="iso-8859-2",
    content_type="text/html; charset=iso-8859-2",
    country="PL",
)
def polish_portal_latin2_read_also() -> tuple[str, Gold]:
    title = "Tramwaj wraca na nabrzeże. Pierwszy od pół wieku"
    lead = "Od soboty pasażerowie dojadą linią 9 aż do portu."
    text = [
        "Ostatni tramwaj odjechał stąd w grudniu 1971 roku. Potem tory zalano asfaltem.",
        "Budowa kosztowała 84 mln zł i trwała trzy lata.",
        "- To najładniejsza trasa w mieście - mówi motornicza Zofia Lech.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>{title}</title>{metas({"Description": lead, "og:title": title, "og:type": "article", "og:image": "https://bi.im-g.example.pl/im/9f/tramwaj.jpg", "article:published_time": "2021-07-08T06:00:00Z"})}</head>
<body id="pagetype_art"><div id="page"><header><a href="/">Wyborowa</a><nav><ul><li><a href="/kraj">Kraj</a></li><li><a href="/miasta">Miasta</a></li></ul></nav></header>
<section id="article_wrapper" class="art"><h1 id="article_title">{title}</h1><div class="author_and_date"><span class="article_author"><a href="/autor/adam-wilk">Adam Wilk</a></span><span class="article_date"><time datetime="2021-07-08 08:00">08.07.2021 08:00</time></span></div>
<div class="related_images"><div class="image"><img src="https://bi.im-g.example.pl/im/9f/tramwaj.jpg" alt="Tramwaj na nabrzeżu"><p class="desc">Nowa trasa tramwajowa na nabrzeżu (Fot. Marek Sowa / Agencja Wyborowa)</p></div></div>
<div id="gazeta_article_lead">{lead}</div><section class="art_content"><p class="art_paragraph">{text[0]}</p><p class="art_paragraph"><strong>Czytaj także: <a href="https://wyborowa.example.pl/7,1,2.html">Rower miejski wraca po zimie</a></strong></p><p class="art_paragraph">{text[1]}</p><div class="art_embed_relation"><a href="/7,1,3.html"><img src="https://bi.im-g.example.pl/im/a1/most.jpg" alt=""><span>Zobacz wideo</span> Most nad kanałem</a></div><p class="art_paragraph">{text[2]}</p><div class="adUnit"><span>REKLAMA</span></div></section>
<div class="article_tags"><span>Więcej o:</span><ul><li><a href="/tagi/tramwaje">tramwaje</a></li><li><a href="/tagi/port">port</a></li></ul></div></section>
<section class="comments"><h3>Komentarze (2)</h3><p>Wreszcie!</p></section><footer>Copyright © Wyborowa</footer></div></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2021-07-08T06:00:00+00:00",
        "date_also": ["2021-07-08T08:00+02:00"],
        "body": text,
        "images": [
            picture(
                "https://bi.im-g.example.pl/im/9f/tramwaj.jpg",
                "Nowa trasa tramwajowa na nabrzeżu",
                "Marek Sowa / Agencja Wyborowa",
            )
        ],
        "authors": ["Adam Wilk"],
        "tags": ["tramwaje", "port"],
    }


@page("https://diario.example.es/ciencia/2023-02-14/el-lince-vuelve-a-los-montes-de-toledo.html")
def spanish_daily_uppercase_credit() -> tuple[str, Gold]:
    title = "El lince vuelve a los Montes de Toledo"
    lead = "El último censo cuenta 500 ejemplares, el triple que hace seis años"
    text = [
        "Los técnicos han contado este invierno 502 linces en los Montes de Toledo.",
        "La recuperación del conejo y los pasos bajo las carreteras explican el éxito, según los biólogos.",
        "El programa europeo termina en 2025.",
    ]
    html = f"""<!DOCTYPE html><html lang="es-ES"><head><meta charset="UTF-8"/><title>{title} | Ciencia | DIARIO</title>
{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2023-02-14T04:20:00.000Z", "article:modified_time": "2023-02-14T09:51:20.000Z", "article:section": "Ciencia", "article:tag": "Fauna", "og:image": "https://imagenes.diario.example.es/resizer/l/1200/lince.jpg"})}
{json_ld([{"@context": "https://schema.org/", "@type": "NewsArticle", "headline": title, "datePublished": "2023-02-14T04:20:00.000Z", "dateModified": "2023-02-14T09:51:20.000Z", "author": [{"@type": "Person", "name": "Lucía Prado"}], "articleSection": "Ciencia", "keywords": ["Fauna", "Castilla-La Mancha"]}])}</head>
<body class="salida_articulo"><header id="csw"><a href="/">DIARIO</a><nav><ul><li><a href="/ciencia/">Ciencia</a></li></ul></nav></header>
<article id="main-content"><header class="a_e"><div class="a_k"><a class="a_k_n" href="/noticias/fauna/">Fauna</a></div><h1 class="a_t">{title}</h1><h2 class="a_st">{lead}</h2></header>
<figure class="a_m a_m-h"><span class="a_m_w"><img src="https://imagenes.diario.example.es/resizer/l/414/lince.jpg" srcset="https://imagenes.diario.example.es/resizer/l/414/lince.jpg 414w, https://imagenes.diario.example.es/resizer/l/980/lince.jpg 980w" alt="Un lince ibérico"/></span><figcaption class="a_m_p"><span>Una hembra de lince, este enero.</span><span class="a_m_m">RAFA OLMO (EFE)</span></figcaption></figure>
<div class="a_md"><div class="a_md_a"><a href="/autor/lucia-prado/" title="Ver todas las noticias de Lucía Prado" class="a_md_a_n">Lucía Prado</a></div><div class="a_md_f"><span class="a_md_f_c">Toledo</span> - <time dateTime="2023-02-14T04:20:00.000Z"><a href="/hemeroteca/2023-02-14/">14 feb 2023 - 05:20<abbr title="Central European Time">CET</abbr></a></time></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p>{text[0]}</p><section class="more_info"><header>Más información</header><div><a href="/ciencia/2022-x.html">El lobo cruza el Duero</a></div></section><p>{text[1]}</p><p>{text[2]}</p><p><i>Puedes seguir a </i><b>MATERIA</b><i> en </i><a href="https://facebook.example.com/materia"><i>Facebook</i></a><i> o apuntarte para recibir </i><a href="/newsletters/materia"><i>nuestra newsletter semanal</i></a><i>.</i></p></div>
<section class="a_ei"><h3>Sobre la firma</h3><div><a href="/autor/lucia-prado/"><img src="https://imagenes.diario.example.es/autor/prado.png" alt="Lucía Prado"/></a><p>Redactora de Ciencia. Ha escrito sobre aves y ríos.</p></div></section><div class="a_ar"><h3>Archivado En</h3><ul><li><a href="/noticias/fauna/">Fauna</a></li><li><a href="/noticias/castilla/">Castilla-La Mancha</a></li></ul></div></article>
<section class="b"><h2>Más información</h2></section><footer>© DIARIO</footer></body></html>"""
    url = "https://imagenes.diario.example.es/resizer/l"
    photo = ("Una hembra de lince, este enero.", "RAFA OLMO (EFE)")
    follow = "Puedes seguir a MATERIA en Facebook o apuntarte para recibir nuestra newsletter semanal."
    return html, {
        "language": "es-ES",
        "title": title,
        "lead": lead,
        "date": "2023-02-14T04:20:00+00:00",
        "date_modified": "2023-02-14T09:51:20+00:00",
        "body": text,
        "body_also": [[*text, follow]],
        "links_also": [
            ["https://facebook.example.com/materia", "https://diario.example.es/newsletters/materia"]
        ],
        "images": [picture(f"{url}/980/lince.jpg", *photo)],
        "images_also": [
            [picture(f"{url}/414/lince.jpg", *photo)],
            [picture(f"{url}/1200/lince.jpg", *photo)],
        ],
        "authors": ["Lucía Prado"],
        "tags": ["Fauna", "Castilla-La Mancha"],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.publicradio.example.org/2020/10/02/919001234/the-last-lighthouse-keeper")
def american_radio_caption_twins() -> tuple[str, Gold]:
    title = "The last lighthouse keeper climbs down"
    text = [
        "For 41 years, Sally Snow lit the lamp on Little Brewster Island. On Friday she climbs down for the last time.",
        "The Coast Guard will run the light by remote control.",
        '"The sea taught me to listen," she says.',
    ]
    html = f"""<!doctype html><html class="no-js" lang="en"><head><meta charset="utf-8"><title>{title} : Public Radio</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "date": "2020-10-02", "og:image": "https://media.publicradio.example.org/2020/lighthouse_wide-1400.jpg"})}
{json_ld({"@type": "NewsArticle", "headline": title, "datePublished": "2020-10-02T05:00:58-04:00", "dateModified": "2020-10-02T05:00:58-04:00", "author": {"@type": "Person", "name": ["Dana Reed"]}, "@context": "http://schema.org"})}</head>
<body id="news"><header class="npr-header"><a href="/">Public Radio</a><ul><li><a href="/sections/news/">News</a></li><li><a href="/donate" class="donate">Donate</a></li></ul></header>
<main><section id="main-section"><article class="story"><div class="slug-wrap"><h3 class="slug"><a href="/sections/national/">National</a></h3></div><div class="storytitle"><h1>{title}</h1></div><div class="story-tools"><div id="story-meta"><div class="dateblock"><time datetime="2020-10-02T05:00:58-04:00"><span class="date">October 2, 2020</span><span class="time">5:00 AM ET</span></time></div></div><div class="byline"><p class="byline__name"><a href="/people/1/dana-reed" rel="author">Dana Reed</a></p></div></div>
<div id="primaryaudio"><div class="audio-module"><b>3-Minute Listen</b><ul><li><a href="https://ondemand.publicradio.example.org/keeper.mp3">Download</a></li><li><button>Playlist</button></li></ul></div></div>
<div id="storytext" class="storytext"><div id="res1" class="bucketwrap image large"><div class="imagewrap"><img src="https://media.publicradio.example.org/2020/lighthouse_custom-3fa9c0de-s1100-c50.jpg" data-original="https://media.publicradio.example.org/2020/lighthouse_custom-3fa9c0de.jpg" class="img" alt="Sally Snow at the top of the tower."><div class="enlarge_measure"><div class="img_wrap"><img data-original="https://media.publicradio.example.org/2020/lighthouse_custom-3fa9c0de-s1200.jpg" alt="Sally Snow at the top of the tower."></div></div></div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>Sally Snow at the top of the tower on her last morning. <b class="credit" aria-label="Image credit">Jim Dole/Harbor Press</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit" aria-label="Image credit">Jim Dole/Harbor Press</span></div></div>
{paragraphs(text[:2])}<div id="res2" class="bucketwrap internallink insettwocolumn"><div class="bucket img"><a href="/2019/x"><img src="https://media.publicradio.example.org/boat-100.jpg" alt="Boat"></a><h3 class="slug">The Salt</h3><h3><a href="/2019/x">A harbor master remembers</a></h3></div></div><p>{text[2]}</p></div>
<div class="tags"><ul><li><a href="/tags/1">lighthouse</a></li></ul></div><div class="share-tools"><ul><li><a href="#">Facebook</a></li></ul></div></article></section></main><footer><p>© 2020</p></footer></body></html>"""
    base = "https://media.publicradio.example.org/2020"
    photo = ("Sally Snow at the top of the tower on her last morning.", "Jim Dole/Harbor Press")
    names = [f"lighthouse_custom-3fa9c0de{size}.jpg" for size in ("-s1100-c50", "", "-s1200")]
    return html, {
        "language": "en",
        "title": title,
        "date": "2020-10-02T05:00:58-04:00",
        "date_modified": ANY,
        "body": text,
        "images": [picture(f"{base}/{names[0]}", *photo)],
        "images_also": [
            [picture(f"{base}/{name}", *photo, role=role)] for name in names for role in ("lead", "inline")
        ],
        "attachments": ANY,
        "authors": ["Dana Reed"],
        "tags": ["lighthouse"],
        "tags_also": [[]],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.dagblad.example.se/nyheter/renarna-hittade-hem/", country="SE")
def swedish_daily_read_more() -> tuple[str, Gold]:
    title = "Renarna hittade hem efter stormen"
    lead = "Tvåhundra renar försvann i julstormen. Nu är alla utom tre tillbaka i hägnet."
    text = [
        "KIRUNA. Det var på annandagen som staketet gav vika.",
        "– Vi letade med snöskoter i fyra dygn, säger Nils Sarri.",
        "Länsstyrelsen har lovat ersättning för skadorna.",
    ]
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{title} | Dagbladet</title>{metas({"og:title": title, "og:description": lead, "og:type": "article", "article:published_time": "2022-01-03T07:12:00+01:00"})}</head>
<body><header class="site-header"><a href="/">Dagbladet</a><nav><a href="/nyheter/">Nyheter</a><a href="/sport/">Sport</a></nav></header><main><article class="Article"><header><span class="vignette">Norrbotten</span><h1 class="Heading">{title}</h1><p class="Preamble"><strong>{lead}</strong></p></header>
<figure class="Figure"><div class="ratio"><picture><source type="image/webp" srcset="https://img.dagblad.example.se/renar.jpg?w=640&amp;fm=webp 640w, https://img.dagblad.example.se/renar.jpg?w=1280&amp;fm=webp 1280w"><img loading="lazy" src="https://img.dagblad.example.se/renar.jpg?w=640" alt="Renar i snö"></picture></div><figcaption>Renarna samlade i hägnet utanför Kiruna. <small>Foto: Erik Wall / TT</small></figcaption></figure>
<div class="Byline"><div><span class="name">Maja Ek</span> <a href="mailto:maja.ek@dagblad.example.se">maja.ek@dagblad.example.se</a></div></div><div class="times"><time datetime="2022-01-03T07:12:00+01:00">3 januari 2022 07:12</time></div>
<div class="Body"><p>{text[0]}</p><p><strong>LÄS MER: </strong><a href="/nyheter/stormen/">Så hårt slog julstormen</a></p><p>{text[1]}</p><div class="InlineBox"><h3>Nyhetsbrev</h3><p>Få de viktigaste nyheterna direkt i inkorgen.</p><button>Anmäl dig</button></div><p>{text[2]}</p></div><div class="Topics"><a href="/amne/rennaring">Rennäring</a></div><p class="correction-note">Så jobbar vi med källkritik. <a href="/om">Läs mer här</a>.</p></article></main><footer>Ansvarig utgivare: Per Holm</footer></body></html>"""
    url = "https://img.dagblad.example.se/renar.jpg"
    photo = ("Renarna samlade i hägnet utanför Kiruna.", "Erik Wall / TT")
    return html, {
        "language": "sv",
        "title": title,
        "lead": lead,
        "date": "2022-01-03T07:12:00+01:00",
        "body": text,
        "links": [],
        "images": [picture(f"{url}?w=640", *photo)],
        "images_also": [[picture(f"{url}?w=1280&fm=webp", *photo)]],
        "authors": ["Maja Ek"],
        "tags": ["Rennäring"],
        "tags_also": [[]],
    }


@page("https://www.localpost.example.com/story/news/2019/06/11/ferry-returns/1412345001/")
def american_local_with_author_box() -> tuple[str, Gold]:
    title = "Ferry returns to Mill River after 12 years"
    text = [
        "MILL RIVER — Forty cars lined up before dawn Tuesday for the first crossing since 2007.",
        "The county spent $3.1 million on the new boat and two landings.",
        "Fares are $4 for cars and free for bicycles.",
        "Reach Tim Ault at tault@localpost.example.com or on Twitter @timault.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title}</title>{metas({"og:title": title, "og:type": "article", "article:published_time": "2019-06-11T14:02:00Z", "og:image": "https://www.localpost.example.com/wp-content/uploads/2019/06/ferry.jpg"})}<link rel="https://api.w.org/" href="https://www.localpost.example.com/wp-json/"></head>
<body class="post-template-default single"><header><a href="/">Local Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/obits">Obituaries</a></li></ul></nav></header>
<div class="content"><main><article class="post hentry"><h1 class="entry-title">{title}</h1><div class="entry-meta">By <span class="author vcard"><a class="url fn n" href="/author/tault/">Tim Ault</a></span> | <span class="posted-on">June 11, 2019 at 10:02 a.m.</span> <span class="updated-on">UPDATED: June 12, 2019 at 8:15 a.m.</span></div>
<div class="featured"><img width="800" height="533" class="attachment-large wp-post-image lazyload" src="data:image/svg+xml,%3Csvg%20xmlns%3D%22%22%3E%3C%2Fsvg%3E" data-src="/wp-content/uploads/2019/06/ferry-800x533.jpg" data-srcset="/wp-content/uploads/2019/06/ferry.jpg 1600w, /wp-content/uploads/2019/06/ferry-800x533.jpg 800w" alt="The ferry"><noscript><img src="/wp-content/uploads/2019/06/ferry-800x533.jpg" alt="The ferry"></noscript><div class="caption">The ferry leaves the east landing. (Photo by Lee Moss/Local Post)</div></div>
<div class="entry-content body-copy"><p>{text[0]}</p><p>{text[1]}</p><div class="related-inline"><h4>More on the ferry</h4><ul><li><a href="/a">Council votes on ferry</a></li></ul></div><div class="wp-block-group subscribe-cta"><p><strong>Support local journalism.</strong> Your subscription makes stories like this possible. <a href="/subscribe">Subscribe today</a></p></div><p>{text[2]}</p><p><em>{text[3]}</em></p></div>
<div class="author-box"><img src="https://secure.gravatar.com/avatar/1?s=96" alt="Tim Ault"><h3>Tim Ault | Reporter</h3><p>Tim Ault covers towns and boats.</p><a href="/author/tault/">More from Tim Ault</a></div><div id="comments"><h2>Join the Conversation</h2><p>We invite you to use our commenting platform.</p></div></article></main><aside class="sidebar"><h2>Most Popular</h2><ol><li><a href="/p">Diner closes</a></li></ol></aside></div><footer>© 2019</footer></body></html>"""
    base = "https://www.localpost.example.com/wp-content/uploads/2019/06"
    photo = ("The ferry leaves the east landing.", "Lee Moss/Local Post")
    return (
        html,
        {
            "language": "en-US",
            "title": title,
            "date": "2019-06-11T14:02:00+00:00",
            "date_modified": ANY,  # a time without its zone
            "body": text,
            "body_also": [text[:3]],
            "links": [],
            "images": [picture(f"{base}/ferry.jpg", *photo)],
            "images_also": [[picture(f"{base}/ferry-800x533.jpg", *photo)]],
            "authors": ["Tim Ault"],
        },
    )


@page("https://www.kronenpost.example.at/2531234", country="AT")
def austrian_tabloid_with_carousel() -> tuple[str, Gold]:
    title = "Biber legt Mühlbach in Steyr trocken"
    text = [
        "Ein einziger Biber hat am Wochenende den Mühlbach aufgestaut. Zwei Keller standen unter Wasser.",
        "Die Feuerwehr rückte mit 14 Mann aus und öffnete den Damm einen Spalt breit.",
        "Der Baumeister bleibt. Er steht unter Schutz.",
    ]
    shots = [("damm", "Der Damm ist zwei Meter hoch."), ("biber", "Der Übeltäter bei Nacht")]
    slides = "".join(
        f'<div class="swiper-slide" data-index="{n}"><figure><img data-src="https://imgl.kronenpost.example.at/scaled/{name}.jpg/v1080" src="/placeholder.gif" alt=""><figcaption>{caption} <span class="c-copy">(Bild: FF Steyr)</span></figcaption></figure></div>'
        for n, (name, caption) in enumerate(shots)
    )
    duplicate = slides[: slides.index("</figure></div>") + 15].replace(
        'class="swiper-slide"', 'class="swiper-slide swiper-slide-duplicate"'
    )
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>{title} | kronenpost.at</title>{metas({"og:title": title, "og:type": "article", "og:description": "Zwei Keller unter Wasser", "og:image": "https://imgl.kronenpost.example.at/scaled/damm.jpg/v1200"})}{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2021-11-21T17:05:00+01:00", "author": {"@type": "Organization", "name": "Kronenpost"}})}</head>
<body><header><a href="/">Kronenpost</a><nav><a href="/oesterreich">Österreich</a><a href="/sport">Sport</a></nav></header><main><article class="bundle"><div class="c_pretitle"><p>Einsatz am Sonntag</p></div><div class="c_title"><h1>{title}</h1></div><div class="c_dateline"><span class="cat"><a href="/oberoesterreich">Oberösterreich</a></span> <span class="date">21.11.2021 17:05</span></div>
<div class="c_slider swiper-container"><div class="swiper-wrapper">{slides}{duplicate}</div><button class="swiper-button-next">Weiter</button></div>
<div class="c_text">{paragraphs(text[:1])}</div><div class="c_outbrain"></div><div class="c_teaser"><a href="/2531111"><span>Lesen Sie auch:</span><h3>Fischotter in der Enns</h3></a></div><div class="c_text">{paragraphs(text[1:])}</div>
<div class="c_newsletter"><h3>OÖ-Newsletter</h3><p>Täglich das Wichtigste aus Ihrem Bundesland.</p></div><div class="c_comments"><p>Kommentare</p><p>Da dieser Artikel älter als 18 Monate ist, ist zum jetzigen Zeitpunkt kein Kommentieren mehr möglich.</p></div></article></main><footer>Impressum</footer></body></html>"""
    base = "https://imgl.kronenpost.example.at/scaled"
    return html, {
        "language": "de-AT",
        "title": title,
        "lead": None,
        "date": "2021-11-21T17:05:00+01:00",
        "body": text,
        "images": [],
        "gallery": [picture(f"{base}/{name}.jpg/v1080", caption, "FF Steyr") for name, caption in shots],
        "authors": ANY,
        "breadcrumbs": [],
        "section": ANY,
    }


@page(
    "https://www.rundschau.example.ch/zuerich/stadtrat-plant-neue-badi-am-hoenggerberg-ld.1234", country="CH"
)
def swiss_daily_with_live_note() -> tuple[str, Gold]:
    title = "Der Stadtrat plant eine neue Badi am Hönggerberg"
    lead = "Das Freibad soll 38 Millionen Franken kosten und 2028 eröffnet werden."
    text = [
        "Die Stadt Zürich will am Hönggerberg ein Freibad bauen. Das hat der Stadtrat am Mittwoch bekanntgegeben.",
        "Das Becken wird mit Abwärme beheizt.",
        "Über den Kredit stimmt das Volk im Herbst 2024 ab.",
    ]
    html = f"""<!doctype html><html lang="de-CH"><head><meta charset="utf-8"><title>{title} | Rundschau</title>{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2023-09-06T10:31:00.000Z"})}</head>
<body><header class="header"><a href="/">Rundschau</a></header><main><div class="live-teaser"><span class="live-teaser__flag">Liveticker</span> <a href="/live/1">Wetter: Alle Meldungen zum Sturm</a></div><article><section class="container--article"><h1 class="headline__title">{title}</h1><p class="headline__lead">{lead}</p><div class="metainfo"><span class="metainfo__item--author">Reto Frei</span> <time class="metainfo__item--date" datetime="2023-09-06T10:31:00.000Z">06.09.2023, 12.31 Uhr</time> <span>2 min</span><button>Hören</button><button>Merken</button><button>Drucken</button></div>
<div class="imageComponent"><img data-srcset="https://img.rundschau.example.ch/badi.jpeg?width=560 560w, https://img.rundschau.example.ch/badi.jpeg?width=1120 1120w" class="lazyload" alt="Visualisierung der Badi"><div class="image-description"><h2 class="image-description__caption">So soll das Bad dereinst aussehen.</h2><div class="image-description__author">Visualisierung PD</div></div></div>
<p class="articlecomponent text">{text[0]}</p><p class="articlecomponent text">{text[1]}</p><div class="infobox"><div class="infobox__title">Optimieren Sie Ihre Browsereinstellungen</div><p>Die Rundschau benötigt JavaScript für wichtige Funktionen. Ihr Browser oder Adblocker verhindert dies momentan.</p><p>Bitte passen Sie die Einstellungen an.</p></div><p class="articlecomponent text">{text[2]}</p></section></article><section class="more"><h2>Mehr zum Thema</h2><a href="/a"><h3>Die schönsten Badis</h3></a></section></main><footer>Copyright © Rundschau</footer></body></html>"""
    url = "https://img.rundschau.example.ch/badi.jpeg"
    return html, {
        "language": "de-CH",
        "title": title,
        "lead": lead,
        "date": "2023-09-06T10:31:00+00:00",
        "body": text,
        "images": [picture(f"{url}?width=1120", "So soll das Bad dereinst aussehen.", "PD")],
        "images_also": [
            [picture(f"{url}?width={width}", "So soll das Bad dereinst aussehen.", credit)]
            for width in (560, 1120)
            for credit in ("PD", "Visualisierung PD")
        ],
        "authors": ["Reto Frei"],
    }


@page(
    "https://www.giornale.example.it/cronaca/21_ottobre_05/orso-nel-frutteto-trento.shtml",
    encoding="utf-16-le",
    bom=b"\xff\xfe",
    content_type="text/html",
)
def italian_daily_utf16() -> tuple[str, Gold]:
    title = "Orso nel frutteto: mangia due quintali di mele"
    text = [
        "Un orso ha visitato per tre notti un frutteto in Val di Non. Il contadino lo ha filmato.",
        "«Ha scelto solo le mele migliori», racconta Bruno Dallago.",
    ]
    html = f"""<!DOCTYPE html><html lang="it"><head><title>{title}</title>{metas({"og:title": title, "og:type": "article"})}</head><body><div id="top"><a href="/">Il Giornale</a> <a href="/cronaca">Cronaca</a></div><div id="content"><p class="occhiello">Trentino</p><h1>{title}</h1><p class="firma">di <a href="/firme/x">Chiara Moser</a></p><p class="data">5 ottobre 2021 (modifica il 6 ottobre 2021 | 09:30)</p><div class="foto"><img src="/foto/orso.jpg" alt="Orso"><span>L'orso tra gli alberi (Ansa)</span></div><div class="testo">{paragraphs(text)}<p class="riproduzione">© RIPRODUZIONE RISERVATA</p></div></div><div id="foot">Copyright</div></body></html>"""
    url = "https://www.giornale.example.it/foto/orso.jpg"
    return html, {
        "language": "it",
        "title": title,
        "date": "2021-10-05",
        "date_modified": "2021-10-06",
        "date_modified_also": [None],
        "body": text,
        "images": [picture(url, "L'orso tra gli alberi", "Ansa")],
        "images_also": [
            [picture(url, "L'orso tra gli alberi (Ansa)")],
            [picture(url, "L'orso tra gli alberi", "Ansa", role="inline")],
            [picture(url, "L'orso tra gli alberi (Ansa)", role="inline")],
        ],
        "authors": ["Chiara Moser"],
    }

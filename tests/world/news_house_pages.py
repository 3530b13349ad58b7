"""News pages of the house systems that publishers share or sell: Arc, Chorus, Labrador, Quintype, BLOX and the like."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, picture


@page(
    "https://elcorreodelsegre.example.es/sociedad/2022-11-06/la-ultima-campanera-de-solsona.html",
    country="ES",
)
def arc_xp_spanish_daily() -> tuple[str, Gold]:
    title = "La última campanera de Solsona"
    lead = "Rosa Vilardell, de 78 años, toca a mano las siete campanas de la catedral y busca a quien le tome el relevo"
    text = [
        "A las siete menos cuarto, con la plaza todavía a oscuras, Rosa Vilardell sube los 112 escalones de la torre.",
        "Aprendió el oficio de su tía, que tocaba descalza para notar la vibración. “La campana avisa antes de sonar”, explica.",
        'El cabildo instaló en 1998 un <a href="https://elcorreodelsegre.example.es/noticias/campanas/">mecanismo eléctrico</a>, pero ella lo desconectó al segundo invierno.',
        "Desde entonces solo ha faltado una vez, el día en que nació su nieto.",
        "La diócesis ofrece ahora un curso de tres meses. De momento se han apuntado dos personas.",
    ]
    base = "https://imagenes.elcorreodelsegre.example.es/resizer"
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"/><title>{title} | Sociedad | El Correo del Segre</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/AAA.jpg?width=1200", "article:published_time": "2022-11-06T04:40:00.000Z", "article:modified_time": "2022-11-06T09:12:31.000Z", "article:section": "Sociedad", "article:tag": "Campanas"})}
{json_ld({"@context": "https://schema.org/", "@graph": [{"@type": "NewsArticle", "headline": title, "datePublished": "2022-11-06T05:40:00+01:00", "dateModified": "2022-11-06T10:12:31+01:00", "author": [{"@type": "Person", "name": "Jordi Pallarès"}], "articleSection": "Sociedad", "isAccessibleForFree": False}, {"@type": "Organization", "name": "El Correo del Segre"}]})}</head>
<body class="salida_articulo"><div id="fusion-app"><header class="x-f x _g"><div class="x_w"><a href="/" class="x_logo">El Correo del Segre</a><nav class="x_ms"><a href="/espana/">España</a><a href="/sociedad/">Sociedad</a></nav><a class="btn-su" href="/suscripciones/">Suscríbete</a></div></header>
<article class="a _g _g-xl _g-o" id="main-content"><header class="a_e _g"><div class="a_e_txt _df"><div class="a_k"><a class="a_k_n" href="/sociedad/">Patrimonio</a></div><h1 class="a_t">{title}</h1><h2 class="a_st">{lead}</h2></div><div class="a_e_m"><figure class="a_m a_m-h"><span class="a_m_w _db"><img src="{base}/AAA.jpg?width=980" alt="Rosa Vilardell en la torre" class="_re lazyload a_m-h" width="980" height="551"></span><figcaption class="a_m_p"><span>Rosa Vilardell, el martes, junto a la campana mayor.</span><span class="a_m_m">Marta Oliach</span></figcaption></figure></div></header>
<div class="a_md a_md-r"><div class="a_md_w"><div class="a_md_i"></div><div class="a_md_txt"><div class="a_md_a" data-dtm-region="articulo_firma"><a href="/autor/jordi-pallares/" class="a_md_a_n">Jordi Pallarès</a></div><div class="a_md_f"><span>Solsona - </span><time id="article_date_p" datetime="2022-11-06T05:40:00+01:00"><a href="/hemeroteca/2022-11-06/">06 nov 2022 - 05:40<abbr title="Central European Time"> CET</abbr></a></time></div></div></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p class="">{text[0]}</p><p class="">{text[1]}</p><div class="a_ei a_ei-b"><section class="more_info"><header><h2>Más información</h2></header><div class="mb"><article><figure><img src="{base}/ZZZ.jpg?width=200" alt=""></figure><h3><a href="/sociedad/2022-10-30/el-reloj-que-atrasa.html">El reloj de Cervera que atrasa cuatro minutos desde la guerra</a></h3></article></div></section></div><p class="">{text[2]}</p><figure class="a_m a_m-v"><span class="a_m_w _db"><img src="{base}/BBB.jpg?width=414" alt="" class="_re" loading="lazy" width="414" height="620"></span><figcaption class="a_m_p"><span>Las cuerdas, remendadas con cinta de bicicleta.</span><span class="a_m_m">M. O.</span></figcaption></figure><p class="">{text[3]}</p><aside class="ad ad-giga"><p>Publicidad</p></aside><p class="">{text[4]}</p></div>
<div class="w_rs"><div id="les" class="w-n"><p>Apúntate aquí a nuestra newsletter semanal para recibir lo mejor del fin de semana</p></div><div class="w-su"><h3>Regístrate gratis para seguir leyendo</h3><p>Si tienes cuenta en El Correo del Segre, puedes utilizarla para identificarte</p></div></div>
<section class="_df f-a" data-dtm-region="articulo_archivado-en"><h2 class="a_ti_h">Archivado En</h2><ul class="_df a_ti_l"><li><a href="/noticias/campanas/">Campanas</a></li><li><a href="/noticias/solsona/">Solsona</a></li></ul></section></article>
<aside class="c-l"><h3>Lo más visto</h3><ol><li><a href="/x.html">El queso que nadie quiere firmar</a></li></ol></aside><footer class="pi">© Ediciones del Segre</footer></div></body></html>"""
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2022-11-06T05:40:00+01:00",
        "date_also": ["2022-11-06T04:40:00+00:00"],
        "date_modified": "2022-11-06T10:12:31+01:00",
        "date_modified_also": ["2022-11-06T09:12:31+00:00"],
        "body": [
            *text[:2],
            "El cabildo instaló en 1998 un mecanismo eléctrico, pero ella lo desconectó al segundo invierno.",
            *text[3:],
        ],
        "links": ["https://elcorreodelsegre.example.es/noticias/campanas/"],
        "images": [
            picture(
                f"{base}/AAA.jpg?width=980",
                "Rosa Vilardell, el martes, junto a la campana mayor.",
                "Marta Oliach",
            ),
            picture(
                f"{base}/BBB.jpg?width=414",
                "Las cuerdas, remendadas con cinta de bicicleta.",
                "M. O.",
                "inline",
            ),
        ],
        "authors": ["Jordi Pallarès"],
        "tags": ["Campanas", "Solsona"],
        "section": "Sociedad",
        "section_also": ["Patrimonio"],
    }


@page("https://www.kerning.example.com/2019/5/14/18563210/typewriter-repair-shop-brooklyn")
def chorus_american() -> tuple[str, Gold]:
    title = "The last person in Brooklyn who can fix your typewriter"
    lead = "Business is slow, the waiting list is not."
    text = [
        "The bell on the door still works, which is more than can be said for most of what comes through it.",
        "Leonard Fusco has repaired typewriters on Court Street since 1971. He charges $85 for a cleaning and nothing for an opinion.",
        'Last year he took in <a href="https://www.kerning.example.com/2018/2/1/100/hermes">310 machines</a>, most of them bought online by people under thirty.',
        "He has tried to train a successor twice. “One went to law school,” he said. “The other one was allergic to oil.”",
        "The lease is up in October.",
    ]
    heading = "“You can’t download a carriage return”"
    base = "https://cdn.kerning.example.com/thumbor"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - Kerning</title>{metas({"description": lead, "author": "Dana Pruitt", "og:title": title, "og:description": lead, "og:type": "article", "og:site_name": "Kerning", "og:image": f"{base}/hero_fb.jpg"})}
{json_ld([{"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2019-05-14T12:30:00+00:00", "dateModified": "2019-05-14T13:05:11+00:00", "author": {"@type": "Person", "name": "Dana Pruitt"}}])}</head>
<body class="entry_key_unison_standard"><header class="c-global-header"><a href="/">Kerning</a><nav><ul><li><a href="/culture">Culture</a></li><li><a href="/money">Money</a></li></ul></nav></header>
<div class="l-root l-reskin"><section class="c-nextclick"></section><article class="l-segment l-main-content"><div class="l-wrapper"><div class="c-entry-hero c-entry-hero--default"><div class="c-entry-hero__content"><div class="c-entry-hero__header-wrap"><h1 class="c-page-title">{title}</h1></div><p class="c-entry-summary p-dek">{lead}</p><div class="c-byline"><span class="c-byline__item">By <a href="https://www.kerning.example.com/users/dana"><span class="c-byline__author-name">Dana Pruitt</span></a><a class="c-byline__twitter-handle" href="https://twitter.example.com/dana">@danap</a></span><span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2019-05-14T08:30:00-04:00">May 14, 2019, 8:30am EDT</time></span></div><div class="c-social-buttons"><h2 class="c-social-buttons__title">Share this story</h2><ul><li><a href="#">Share this on Facebook</a></li></ul></div></div><figure class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image" data-original="https://cdn.kerning.example.com/uploads/hero.jpg"><picture class="c-picture"><img srcset="{base}/320/hero.jpg 320w, {base}/1200/hero.jpg 1200w" src="{base}/1200/hero.jpg" alt="A workbench covered in type bars"></picture></span></span><span class="e-image__meta"><figcaption>Leonard Fusco at the bench his father built.</figcaption><cite>Amelia Holt for Kerning</cite></span></figure></div>
<div class="l-sidebar-fixed l-segment"><div class="l-col__main"><div class="c-entry-content"><p id="a1">{text[0]}</p><p id="a2">{text[1]}</p><div class="c-float-left"><aside class="e-pull-quote"><q>Nobody brings one in because they need it</q></aside></div><p id="a3">{text[2]}</p><div class="c-read-more"><h4>Related</h4><ul><li><a href="/2019/1/2/1/pens">Fountain pens are a cult, and I joined</a></li></ul></div><h3 id="h1">{heading}</h3><p id="a4">{text[3]}</p><figure class="e-image"><span class="e-image__inner"><span class="e-image__image"><img src="{base}/900/drawer.jpg" alt="drawer"></span></span><span class="e-image__meta"><figcaption>Spare keys, sorted by no system anyone else knows.</figcaption><cite>Amelia Holt for Kerning</cite></span></figure><p id="a5">{text[4]}</p><hr class="p-entry-hr"><p id="a6"><em><strong>Want more stories from Kerning?</strong></em> <a href="/newsletters"><em>Sign up for our newsletter here</em></a><em>.</em></p></div>
<div class="c-newsletter_signup_box"><h2>Sign up for the newsletter</h2><span>The Weeds</span><p>Understand how type affects people.</p><form><input type="email"></form><p>By submitting your email, you agree to our Terms.</p></div><div class="c-entry-group-labels"><h2>In This Stream</h2><ul><li><a href="/culture">Culture</a></li></ul></div><div class="c-recirc"><h2>Next Up In Culture</h2><div class="c-compact-river"><a href="/q">The comma that cost a city $5 million</a><time>May 13</time></div></div></div></div></div></article></div><footer class="l-footer"><ul><li><a href="/pages/terms">Terms of Use</a></li></ul></footer></body></html>"""
    body = [
        *text[:2],
        "Last year he took in 310 machines, most of them bought online by people under thirty.",
        heading,
        *text[3:],
    ]
    link = "https://www.kerning.example.com/2018/2/1/100/hermes"
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2019-05-14T12:30:00+00:00",
        "date_also": ["2019-05-14T08:30:00-04:00"],
        "date_modified": "2019-05-14T13:05:11+00:00",
        "body": body,
        "links": [link],
        "images": [
            picture(
                f"{base}/1200/hero.jpg",
                "Leonard Fusco at the bench his father built.",
                "Amelia Holt for Kerning",
            ),
            picture(
                f"{base}/900/drawer.jpg",
                "Spare keys, sorted by no system anyone else knows.",
                "Amelia Holt for Kerning",
                "inline",
            ),
        ],
        "images_also": [
            [
                picture(
                    "https://cdn.kerning.example.com/uploads/hero.jpg",
                    "Leonard Fusco at the bench his father built.",
                    "Amelia Holt for Kerning",
                ),
                picture(
                    f"{base}/900/drawer.jpg",
                    "Spare keys, sorted by no system anyone else knows.",
                    "Amelia Holt for Kerning",
                    "inline",
                ),
            ]
        ],
        "authors": ["Dana Pruitt"],
        "tags": ANY,
        "section": ANY,
    }


@page(
    "https://www.fjordbladet.example.no/ferge-kultur-nyheter/fergen-far-eget-bibliotek/412345", country="NO"
)
def labrador_norwegian() -> tuple[str, Gold]:
    title = "Fergen får eget bibliotek"
    lead = "Tjue minutter over fjorden er akkurat nok til et kapittel, mener kapteinen."
    text = [
        "Siden nyttår har MF «Sula» hatt 400 bøker stående i salongen, og ingen av dem er forsvunnet.",
        "– Folk leverer tilbake. Noen leverer til og med bøker vi aldri har eid, sier kaptein Arvid Moltu.",
        "Hyllene er skrudd fast i dørken og har en list foran, slik at bøkene blir stående når det blåser.",
        "Fylkeskommunen vurderer nå det samme på to andre samband.",
    ]
    fact = ["Fakta om fergebiblioteket", "400 bøker på norsk, polsk og engelsk", "Ingen lånekort"]
    base = "https://image.fjordbladet.example.no"
    html = f"""<!DOCTYPE html><html lang="nb" dir="ltr" class="resp_fonts"><head><meta charset="utf-8"><title>{title}</title>{metas({"og:title": title, "og:description": lead, "og:type": "article", "og:image": f"{base}/412350.jpg?imageId=412350&width=1200", "article:published_time": "2021-02-03T05:00:00.000Z", "article:modified_time": "2021-02-03T05:00:00.000Z", "article:section": "kultur", "article:author": "Siv Grete Aa"})}</head>
<body class="l4 article site_fjordbladet section_kultur"><header class="page header"><a href="/" class="logo">Fjordbladet</a><nav class="navigation mainMenu"><ul class="menu-list"><li><a href="/nyheter">Nyheter</a></li><li><a href="/kultur">Kultur</a></li></ul></nav></header>
<section class="main article k5a-article" id="mainArticleSection"><main class="pageWidth"><article class="" data-id="412345"><section class="main article"><div class="articleHeader column"><h1 class="headline mainTitle">{title}</h1><h2 class="subtitle">{lead}</h2><div class="media"><figure data-element-guid="7f" class="headerImage"><div class="img fullwidthTarget"><picture><source srcset="{base}/412350.webp?imageId=412350&width=1058" media="(min-width: 768px)"><img src="{base}/412350.jpg?imageId=412350&width=960" width="960" height="540" title="Kaptein Arvid Moltu" alt="Kaptein Arvid Moltu"></picture></div><figcaption itemprop="caption" data-showmore="false"><span class="caption-text">Kaptein Arvid Moltu leser aldri mens han styrer.</span> <span itemprop="author" class="caption-author">Foto: Siv Grete Aa</span></figcaption></figure></div>
<div class="meta"><div class="bylines"><div class="byline column" itemscope itemtype="http://schema.org/Person"><figure><img src="{base}/1.jpg?imageId=1&width=70" alt="Siv Grete Aa"></figure><div class="content"><address class="name"><span class="lab-hidden-byline-name">Siv Grete Aa</span><a rel="author" href="mailto:siv@fjordbladet.example.no"><span class="firstname">Siv Grete</span> <span class="lastname">Aa</span></a></address><span class="description">journalist</span></div></div></div><div class="dates"><span class="dateGroup datePublished"><span class="dateLabel">Publisert</span> <time datetime="2021-02-03T06:00:00+01:00" title="Publisert">onsdag 03. februar 2021 - 06:00</time></span></div></div><div class="social shareButtons"><a href="#">Del på Facebook</a></div></div>
<div class="bodytext large-12 small-12 medium-12"><p>{text[0]}</p><p>{text[1]}</p><div class="column factbox row-1 small-12 medium-5 large-5 floatRight" data-element-guid="8a"><div class="content"><h2>{fact[0]}</h2><div class="fact"><ul><li>{fact[1]}</li><li>{fact[2]}</li></ul></div></div></div><p>{text[2]}</p><figure class="column desktop-floatLeft small-12 large-6"><div class="content"><div class="img"><img src="{base}/412360.jpg?imageId=412360&width=480" width="480" height="320" title="" alt=""></div><figcaption itemprop="caption">Listen foran bøkene er av drivved. <span itemprop="author" class="caption-author">Foto: Privat</span></figcaption></div></figure><article class="column article-teaser"><div class="content"><a href="/kultur/x/1"><h2 class="headline">Les også: Kirken som ble klatrehall</h2></a></div></article><div class="column quotebox"><div class="content"><h3>Ingen har spurt om kriminalbøker ennå.</h3><div class="cite">Arvid Moltu, kaptein</div></div></div><p>{text[3]}</p></div>
<div class="articleFooter column"><p class="tags"><span class="tag"><a href="/tag/ferge">ferge</a></span><span class="tag"><a href="/tag/bibliotek">bibliotek</a></span></p></div></section></article><div class="rows"><div class="row"><article class="column"><a href="/y"><h2>Tunnelen åpner i mai</h2></a></article></div></div></main></section><footer class="page"><p>Ansvarlig redaktør: Kåre Ness</p></footer></body></html>"""
    caption, quote = (
        "Kaptein Arvid Moltu leser aldri mens han styrer.",
        "Ingen har spurt om kriminalbøker ennå.",
    )
    said = picture(f"{base}/412350.webp?imageId=412350&width=1058", caption, "Siv Grete Aa")
    return html, {
        "language": "nb",
        "title": title,
        "lead": lead,
        "date": "2021-02-03T06:00:00+01:00",
        "date_also": ["2021-02-03T05:00:00+00:00"],
        "date_modified": ANY,
        "body": text,
        "body_also": [
            [*text[:2], *fact, *text[2:]],
            [*text[:2], *fact, text[2], quote, text[3]],
            [*text[:3], quote, text[3]],
        ],
        "images": [
            said,
            picture(
                f"{base}/412360.jpg?imageId=412360&width=480",
                "Listen foran bøkene er av drivved.",
                "Privat",
                "inline",
            ),
        ],
        "authors": ["Siv Grete Aa"],
        "tags": ["ferge", "bibliotek"],
        "section": "Kultur",
    }


@page("https://www.dhaleswaridarpan.example.in/news/city/the-tram-that-sells-tea")
def quintype_indian() -> tuple[str, Gold]:
    title = "The tram that sells tea"
    lead = "Car 498 no longer carries passengers between Shyambazar and Galiff Street. It carries 14 kinds of Darjeeling."
    text = [
        "Retired conductor Biman Pal bought the car for scrap value and parked it in his cousin's mango orchard.",
        "“My wife asked where we would put it. I said, it is forty feet long, it will find a place,” he says.",
        "The bell is still rung twice before every order leaves the counter.",
        "He is now looking for a second car, preferably one with a fan that turns.",
    ]
    base = "https://media.assettype.example.in/dhaleswari/2023-08"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": lead, "og:title": title, "og:description": lead, "og:type": "article", "og:image": f"{base}/tram.jpg?w=1200", "article:published_time": "2023-08-19T03:15:00Z"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-08-19T03:15:00Z", "dateModified": "2023-08-19T06:40:12Z", "author": [{"@type": "Person", "givenName": "Sutapa Ghosh", "name": "Sutapa Ghosh"}], "articleSection": "City", "keywords": "Tram,Tea"})}{json_ld({"@context": "http://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": "https://www.dhaleswaridarpan.example.in"}, {"@type": "ListItem", "position": 2, "name": "City", "item": "https://www.dhaleswaridarpan.example.in/news/city"}, {"@type": "ListItem", "position": 3, "name": title, "item": "https://www.dhaleswaridarpan.example.in/news/city/the-tram-that-sells-tea"}]})}</head>
<body><div id="app"><div id="header"><a href="/">Dhaleswari Darpan</a><ul class="menu"><li><a href="/news">News</a></li><li><a href="/city">City</a></li></ul></div><div id="container"><div class="story-grid-m__wrapper__1pMQf" data-test-id="text-story"><div class="arr--section-name"><a href="/news/city">City</a></div><div class="arr--headline headline-m__headline__3_NhV" data-test-id="headline"><h1 class="headline-m__dark__2u4V7">{title}</h1></div><div class="arr--sub-headline arrow-component subheadline-m__subheadline__3fd7z"><p data-test-id="subheadline">{lead}</p></div>
<div class="arr--hero-image"><figure class="qt-figure"><img src="{base}/tram.jpg?w=900&amp;auto=format" alt="Car 498 under the mango trees" class="qt-image"></figure><div class="caption-attribution arr--caption-attribution"><div class="story-caption-m__caption__2nIgF">Car 498 under the mango trees at Barasat.</div><div class="story-caption-m__attribution__1eP2a">Debashis Roy</div></div></div>
<div class="arr--author-name"><a href="/author/sutapa-ghosh">Sutapa Ghosh</a></div><div class="arr--publish-details"><span>Published:&nbsp;</span><time datetime="2023-08-19T03:15:00Z">19 Aug 2023, 8:45 AM IST</time></div><div class="social-share"><span>Share</span></div>
<div class="arr--story-page-card-wrapper"><div data-card-id="1" class="arr--story-page-card"><div class="story-element story-element-text"><p>{text[0]}</p></div><div class="story-element story-element-text story-element-text-also-read"><h3>Also Read</h3><a href="/news/city/the-bridge-that-hums"><span class="also-read-text">The bridge that hums in the monsoon</span></a></div><div class="story-element story-element-text"><p>{text[1]}</p></div><div class="story-element story-element-image"><figure><img src="{base}/bell.jpg?w=480" alt="bell"></figure><div class="story-element-image-caption caption-attribution"><div class="caption">The bell, polished with tamarind.</div><div class="attribution">Special arrangement</div></div></div><div class="story-element story-element-text"><p>{text[2]}</p></div><div class="story-element story-element-text story-element-text-blockquote"><blockquote>Every cup has its stop.</blockquote></div><div class="story-element story-element-text"><p>{text[3]}</p></div></div></div>
<div class="arr--story-tags"><ul><li><a href="/topic/tram">Tram</a></li><li><a href="/topic/tea">Tea</a></li></ul></div><div class="disclaimer"><p>Follow Dhaleswari Darpan on WhatsApp for latest stories</p></div></div><div class="arr--related"><h2>Related Stories</h2><div class="arr--story-card"><a href="/r"><h6>A fan that turns</h6></a><time>2 days ago</time></div></div></div><div id="footer">© Dhaleswari Darpan</div></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2023-08-19T03:15:00+00:00",
        "date_modified": "2023-08-19T06:40:12+00:00",
        "body": [*text[:3], "Every cup has its stop.", text[3]],
        "body_also": [text],
        "images": [
            picture(
                f"{base}/tram.jpg?w=900&auto=format",
                "Car 498 under the mango trees at Barasat.",
                "Debashis Roy",
            ),
            picture(
                f"{base}/bell.jpg?w=480", "The bell, polished with tamarind.", "Special arrangement", "inline"
            ),
        ],
        "authors": ["Sutapa Ghosh"],
        "tags": ["Tram", "Tea"],
        "breadcrumbs": ["City"],
    }


@page(
    "https://www.silvercreekherald.example.com/news/local/article_5c1d2b7e-41f2-11ea-9a7f-d3b1e1a0c5aa.html"
)
def blox_american_local() -> tuple[str, Gold]:
    title = "County plow drivers compete in 'rodeo'"
    text = [
        "SILVER CREEK — Twelve drivers steered 30,000-pound trucks around tennis balls Saturday morning, and most of the tennis balls survived.",
        'The annual rodeo at the county garage tests backing, blading and what organizer Deb Lindqvist calls "not hitting the mailbox."',
        "“The mailbox is real,” she said. “It's my mailbox.”",
        "Winner Cody Marsh of Elk Township will go to the state meet in March.",
        "The county has 41 plows and, as of last week, 40 drivers.",
    ]
    base = "https://bloximages.silvercreekherald.example.com/tncms/assets/v3/editorial"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Local News | silvercreekherald.example.com</title>{metas({"description": text[0][:120], "og:title": title, "og:type": "article", "og:image": f"{base}/1/a.image.jpg?resize=750%2C500", "author": "PAT OAKES poakes@silvercreekherald.example.com", "article:published_time": "2020-01-28T16:00:00-0600", "keywords": "plow, rodeo, #lee"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "articleSection": "news/local", "datePublished": "2020-01-28T16:00:00-06:00", "dateModified": "2020-01-28T17:21:00-06:00", "creator": ["PAT OAKES"], "author": {"@type": "Person", "name": "PAT OAKES"}})}</head>
<body class="asset-page asset-type-article"><div id="site-navbar-container"><a href="/">Silver Creek Herald</a><nav><ul><li><a href="/news/">News</a></li><li><a href="/sports/">Sports</a></li></ul></nav></div>
<section id="main-body-container" class="main-content-wrap"><div class="row"><section class="col-md-12"><article class="asset clearfix" itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><h1 class="headline"><span itemprop="headline">{title}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">PAT OAKES <a href="mailto:poakes@silvercreekherald.example.com">poakes@silvercreekherald.example.com</a></span></li><li class="hidden-print"><time class="tnt-date asset-date text-muted" datetime="2020-01-28T16:00:00-06:00">Jan 28, 2020</time></li></ul></span></div></header>
<div class="asset-content row"><div class="asset-masthead"><div class="asset-photo"><div class="photo-container"><div class="image"><img class="img-responsive lazyload full blur" alt="Plow" src="data:image/png;base64,iVBORw0KGgo" srcset="{base}/1/a.image.jpg?resize=750%2C500 750w"></div></div><figcaption class="caption"><div class="caption-text"><p>Cody Marsh lines up for the offset alley Saturday at the county garage. The course ran past a row of tennis balls.</p></div><div class="credit-line"><ul class="list-inline"><li><span class="credit"><span class="tnt-byline">MARIA DOWD, HERALD</span></span></li></ul></div></figcaption></div></div>
<div class="asset-body"><div id="article-body" itemprop="articleBody" class="asset-content subscriber-premium"><div class="subscriber-preview"><p>{text[0]}</p></div><div class="subscriber-preview"><p>{text[1]}</p></div><div class="tnt-ads-container"><span class="tnt-ads-label">ADVERTISEMENT</span></div><div class="subscriber-only"><p>{text[2]}</p></div><div class="inline-asset inline-image layout-horizontal subscriber-only tnt-inline-asset"><div class="photo-container"><img src="{base}/2/b.image.jpg?resize=500%2C333" alt="" width="500" height="333"></div><figcaption><span class="caption-text"><p>Deb Lindqvist and the mailbox.</p></span><span class="clearfix credit"><span class="tnt-byline">MARIA DOWD, HERALD</span></span></figcaption></div><div class="subscriber-only"><p>{text[3]}</p></div><div class="inline-asset inline-editorial-article tnt-related"><div class="card-panel"><div class="card-label"><span>People are also reading…</span></div><ul><li><a href="/news/a.html">Bridge to close for two weeks</a></li></ul></div></div><div class="subscriber-only"><p>{text[4]}</p></div></div>
<div class="asset-tags"><h4>Tags</h4><ul class="list-inline"><li><a href="/search/?k=plow" class="btn btn-default">Plow</a></li><li><a href="/search/?k=rodeo" class="btn btn-default">Rodeo</a></li></ul></div><div id="newsletter" class="block"><h3>Get local news delivered to your inbox!</h3><p>* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.</p></div><div class="asset-author card-panel"><h3>Pat Oakes</h3><h5 class="author-title">Reporter</h5><ul><li><a href="/users/profile/pat">Author email</a></li></ul></div></div></div></article>
<div class="block" id="tncms-block-1"><h3>Related to this story</h3><div class="card"><a href="/news/b.html"><h4>Snow budget runs out in January</h4></a><p class="tnt-summary">The county has spent what it set aside for the winter.</p></div></div></section></div></section><footer>© Copyright 2020</footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2020-01-28T16:00:00-06:00",
        "date_modified": "2020-01-28T17:21:00-06:00",
        "body": text,
        "images": [
            picture(
                f"{base}/1/a.image.jpg?resize=750%2C500",
                "Cody Marsh lines up for the offset alley Saturday at the county garage. The course ran past a row of tennis balls.",
                "MARIA DOWD, HERALD",
            ),
            picture(
                f"{base}/2/b.image.jpg?resize=500%2C333",
                "Deb Lindqvist and the mailbox.",
                "MARIA DOWD, HERALD",
                "inline",
            ),
        ],
        "authors": ["PAT OAKES"],
        "tags": ["Plow", "Rodeo"],
        "section": ANY,
    }


@page(
    "https://www.inntal-anzeiger.example.de/bayern/rosenheim/die-faehre-die-am-seil-haengt-91234567.html",
    country="DE",
)
def ippen_german() -> tuple[str, Gold]:
    title = "Die Fähre, die am Seil hängt"
    kicker = "Inntal"
    lead = "Seit 1905 setzt bei Oberaudorf eine Fähre ohne Motor über. Nun soll sie in Rente – der Fährmann sagt: Nein."
    text = [
        "Oberaudorf – Wer über den Inn will, läutet. Dann kommt Xaver Astl aus seinem Häuschen, setzt den Hut auf und löst die Kette.",
        "Die Strömung schiebt, das Seil hält. Mehr Technik gibt es nicht, und mehr hat es in 117 Jahren auch nicht gebraucht.",
        "Das Landratsamt sieht das anders. Es verlangt ein Gutachten, das 40.000 Euro kosten soll.",
        "„Dafür fahr ich noch dreißig Jahr“, sagt Astl. Der Verein der Freunde der Fähre sammelt seit Montag Spenden.",
    ]
    heading = "Landratsamt fordert Gutachten"
    base = "https://www.inntal-anzeiger.example.de/assets/images/31"
    html = f"""<!DOCTYPE html><html lang="de" class="id-Page"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": lead, "og:title": f"{kicker}: {title}", "og:type": "article", "og:image": f"{base}/faehre-3.jpg", "date": "2022-07-13T10:22:00+02:00", "last-modified": "2022-07-13T17:02:00+02:00"})}
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Die Fähre, die am Seil h&auml;ngt","datePublished":"2022-07-13T10:22:00+02:00","dateModified":"2022-07-13T17:02:00+02:00","author":[{{"@type":"Person","name":"Katrin Sedlmair","url":"https://www.inntal-anzeiger.example.de/autor/1"}}],"description":"Seit 1905 setzt bei Oberaudorf eine F&auml;hre ohne Motor &uuml;ber."}}</script></head>
<body class="id-Body"><div class="id-SiteHeader"><a href="/">Inntal-Anzeiger</a><ul class="id-Nav"><li><a href="/bayern">Bayern</a></li><li><a href="/sport">Sport</a></li></ul></div><div class="id-SiteBreadcrumb"><ol><li><a href="/">Startseite</a></li><li><a href="/bayern/">Bayern</a></li><li><a href="/bayern/rosenheim/">Rosenheim</a></li></ol></div>
<article class="id-Story lp_west"><div class="id-Story-head"><div class="id-Story-kicker">{kicker}</div><h1 class="id-StoryElement-headline">{title}</h1><div class="id-Story-meta"><ul class="id-Story-timestamp"><li><span class="id-DateTime-label">Erstellt:</span> <time datetime="2022-07-13T10:22:00+02:00">13.07.2022</time>, 10:22 Uhr</li><li><span>Stand:</span> <time datetime="2022-07-13T17:02:00+02:00">13.07.2022</time>, 17:02 Uhr</li></ul><p class="id-Story-authors">Von: <a href="/autor/1" class="id-Story-authors-link">Katrin Sedlmair</a></p></div><div class="id-Story-interactionBar"><a href="#comments">Kommentare</a><span>Drucken</span><span>Teilen</span></div></div>
<figure class="id-StoryElement-leadImage id-StoryElement-image"><div class="id-Image"><img src="{base}/faehre-3.jpg" alt="Fähre am Inn" width="900" height="506"></div><figcaption class="id-Caption"><span class="id-Caption-text">Läuten, warten, übersetzen: die Seilfähre bei Oberaudorf.</span> <span class="id-Caption-copyright">© Uwe Lein/Archiv</span></figcaption></figure>
<p class="id-StoryElement-leadText">{lead}</p><p class="id-StoryElement-paragraph">{text[0]}</p><div class="id-StoryElement-advertisement"><span>Anzeige</span></div><p class="id-StoryElement-paragraph">{text[1]}</p><div class="id-StoryElement-intestitialLink"><p class="id-StoryElement-paragraph"><em>Mehr Nachrichten aus der Region Rosenheim <a href="/bayern/rosenheim/">lesen Sie hier</a>.</em></p></div><h2 class="id-StoryElement-crosshead">{heading}</h2><p class="id-StoryElement-paragraph">{text[2]}</p><figure class="id-StoryElement-image"><div class="id-Image"><img src="{base}/astl-1.jpg" alt="" width="600" height="400"></div><figcaption class="id-Caption"><span class="id-Caption-text">Xaver Astl, Fährmann in dritter Generation.</span> <span class="id-Caption-copyright">© Sedlmair</span></figcaption></figure><p class="id-StoryElement-paragraph">{text[3]}</p>
<div class="id-StoryElement-factBox"><h3>Unser Newsletter</h3><p>Alles Wichtige aus dem Landkreis kostenlos per Mail: <a href="/newsletter">Hier können Sie sich anmelden</a>.</p></div></article><section class="id-Recommendations"><h2>Auch interessant</h2><div class="id-Teaser"><a href="/z.html"><span class="id-Teaser-kicker">Kufstein</span><span class="id-Teaser-headline">Die Orgel, die man im Tal hört</span></a></div></section><div class="id-Comments"><h2>Kommentare</h2><p>Liebe Leserinnen und Leser, wir bitten um Verständnis, dass es im Unterschied zu vielen anderen Artikeln auf unserem Portal unter diesem Artikel keine Kommentarfunktion gibt.</p></div><div class="id-SiteFooter">Impressum</div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"{kicker}: {title}"],
        "lead": lead,
        "date": "2022-07-13T10:22:00+02:00",
        "date_modified": "2022-07-13T17:02:00+02:00",
        "body": [*text[:2], heading, *text[2:]],
        "images": [
            picture(
                f"{base}/faehre-3.jpg",
                "Läuten, warten, übersetzen: die Seilfähre bei Oberaudorf.",
                "Uwe Lein/Archiv",
            ),
            picture(
                f"{base}/astl-1.jpg", "Xaver Astl, Fährmann in dritter Generation.", "Sedlmair", "inline"
            ),
        ],
        "authors": ["Katrin Sedlmair"],
        "breadcrumbs": ["Bayern", "Rosenheim"],
    }


@page(
    "https://www.wochenspiegel-nord.example.de/kultur/2021-04/kneipenchor-bremen-probe-fenster", country="DE"
)
def german_weekly_items() -> tuple[str, Gold]:
    title = "Singen durch das Fenster"
    kicker = "Kneipenchor"
    lead = "Ein Bremer Chor probt seit einem Jahr auf der Straße. Das Publikum wohnt im ersten Stock."
    text = [
        "Um 19 Uhr gehen in der Humboldtstraße die Fenster auf. Dann stellt sich Hilke Böse auf eine Getränkekiste und gibt den Ton.",
        "Vierzig Menschen singen, zwei Meter auseinander, quer über die Straßenbahnschienen. Die Linie 10 fährt im Schritttempo vorbei.",
        "»Am Anfang haben sich alle geschämt«, sagt Böse. »Jetzt schämt sich nur noch der Bass.«",
        "Im Sommer soll es ein Konzert geben, ohne Eintritt und ohne Dach.",
    ]
    base = "https://img.wochenspiegel-nord.example.de/kultur/2021-04"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{kicker}: {title} | WSN</title>{metas({"description": lead, "og:title": f"{kicker}: {title}", "og:type": "article", "og:image": f"{base}/chor-fb/wide__1300x731"})}
{json_ld({"@context": "http://schema.org", "@type": "Article", "headline": f"{kicker}: {title}", "datePublished": "2021-04-19T16:51:03+02:00", "dateModified": "2021-04-20T08:30:00+02:00", "author": [{"@type": "Person", "name": "Nele Harms"}], "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}})}</head>
<body><header class="header"><a href="/index">WSN</a><nav class="nav"><ul><li><a href="/politik/index">Politik</a></li><li><a href="/kultur/index">Kultur</a></li></ul></nav></header><main class="main main--article"><article class="article"><div class="article-body article-body--article"><header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">{kicker}</span><span class="visually-hidden">: </span><span class="article-heading__title">{title}</span></h1></header><div class="summary">{lead}</div><div class="byline">Von <span><a href="/autoren/nele-harms"><span>Nele Harms</span></a></span></div><div class="metadata"><time class="metadata__date" datetime="2021-04-20T08:30:00+02:00">Aktualisiert am 20. April 2021, 8:30 Uhr</time> <a class="metadata__commentcount" href="#comments">58 Kommentare</a></div>
<figure class="article__item article__item--wide article__media article__media--wide"><div class="article__media-container"><img class="article__media-item" alt="Chor auf der Straße" src="{base}/chor/wide__660x371__desktop" width="660" height="371"></div><figcaption class="figure__caption"><span class="figure__text">Der Chor probt in der Humboldtstraße.</span> <span class="figure__copyright">© Jonas Ginter für WSN</span></figcaption></figure>
<div class="article-page"><p class="paragraph article__item">{text[0]}</p><p class="paragraph article__item">{text[1]}</p><aside class="box article__item article__item--marginalia"><div class="box__content"><h2 class="newsletter-signup__title">Newsletter</h2><p>»Was jetzt? – Der tägliche Morgenüberblick«</p><p>Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p></div></aside><figure class="quote article__item"><blockquote class="quote__text"><p>Wer nicht singen kann, hält den Schirm.</p></blockquote><figcaption class="quote__source">Hilke Böse</figcaption></figure><p class="paragraph article__item">{text[2]}</p><figure class="article__item article__media"><div><img alt="" src="{base}/kiste/original__440x587" width="440" height="587"></div><figcaption class="figure__caption"><span class="figure__text">Kiste statt Podium</span> <span class="figure__copyright">© privat</span></figcaption></figure><p class="paragraph article__item">{text[3]}</p></div></div><nav class="article-tags"><span class="article-tags__title">Schlagwörter</span><ul><li><a class="article-tags__link" href="/thema/chor" rel="tag">Chor</a></li><li><a class="article-tags__link" href="/thema/bremen" rel="tag">Bremen</a></li></ul></nav></article>
<section class="comment-section" id="comments"><h2>58 Kommentare</h2><article class="comment"><h4>Deichkind</h4><p>In unserer Straße übt nur einer, und der hat eine Trompete und kein Erbarmen mit uns.</p></article></section></main><footer>© WSN</footer></body></html>"""
    quote = "Wer nicht singen kann, hält den Schirm."
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"{kicker}: {title}"],
        "lead": lead,
        "date": "2021-04-19T16:51:03+02:00",
        "date_modified": "2021-04-20T08:30:00+02:00",
        "body": text,
        "body_also": [[*text[:2], quote, *text[2:]], [*text[:2], quote, "Hilke Böse", *text[2:]]],
        "images": [
            picture(
                f"{base}/chor/wide__660x371__desktop",
                "Der Chor probt in der Humboldtstraße.",
                "Jonas Ginter für WSN",
            ),
            picture(f"{base}/kiste/original__440x587", "Kiste statt Podium", "privat", "inline"),
        ],
        "authors": ["Nele Harms"],
        "tags": ["Chor", "Bremen"],
        "section": ANY,
    }


@page(
    "https://www.lecourrierdulot.example.fr/societe/article/2020/02/17/a-figeac-une-librairie-pour-les-vaches_6029871_3224.html",
    country="FR",
)
def french_daily_blocks() -> tuple[str, Gold]:
    title = "A Figeac, une librairie s’installe dans une étable"
    lead = "REPORTAGE - Entre les mangeoires, Hélène Cassagnes vend des romans et de la ficelle. Les vaches, elles, n’ont pas déménagé."
    text = [
        "Il faut pousser une porte basse, baisser la tête, et dire bonjour à Marguerite avant de demander un livre.",
        "La libraire a repris l’étable de son grand-père en septembre. Elle y a rangé 2 300 volumes, à hauteur de mufle.",
        "« Elles respirent, ça réchauffe, et ça ne coûte rien », sourit-elle.",
        "Le mois dernier, un auteur a lu son roman devant quarante personnes et six vaches.",
        "La chambre d’agriculture n’a pas souhaité commenter.",
    ]
    base = "https://img.lecourrierdulot.example.fr/2020/02/16"
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/0/0/etable.jpg", "og:article:published_time": "2020-02-17T05:30:08+00:00", "og:article:author": "Luc Bérenger", "og:article:section": "Société"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2020-02-17T05:30:08+00:00", "dateModified": "2020-02-17T16:02:55+00:00", "author": [{"@type": "Person", "name": "Luc Bérenger"}]})}</head>
<body id="js-body"><header id="Header" class="Header"><a href="/">Le Courrier du Lot</a><nav><ul class="Header__nav"><li><a href="/societe/">Société</a></li><li><a href="/culture/">Culture</a></li></ul></nav></header>
<main id="Longform"><section class="zone zone--article"><section class="article__wrapper"><header class="article__header"><ul class="breadcrumb"><li class="breadcrumb__parent"><a href="/societe/" class="breadcrumb__link">Société</a></li></ul><h1 class="article__title">{title}</h1><p class="article__desc"><span class="article__kicker">Reportage</span> {lead.split(" - ")[1]}</p><section class="meta meta__social"><div class="meta__authors"><span>Par <a class="article__author-link" href="/signataires/luc-berenger/"><span class="meta__author">Luc Bérenger</span></a></span></div><p class="meta__publisher"><span class="meta__date meta__date--header">Publié le 17 février 2020 à 06h30, mis à jour le 17 février 2020 à 17h02</span></p><span class="meta__reading-time">Temps de Lecture 4 min.</span></section></header>
<section class="article__content old__article-content-single"><section class="article__status"><p>Article réservé aux abonnés</p></section><figure class="article__media"><img src="{base}/0/0/664/442/etable.jpg" alt="Hélène Cassagnes dans sa librairie" width="664" height="442"><figcaption class="article__legend" aria-hidden="true">Hélène Cassagnes dans sa librairie, à Figeac (Lot), le 12 février. <span class="article__credit" aria-hidden="true">THOMAS VIGUIER POUR LE COURRIER</span></figcaption></figure>
<p class="article__paragraph article__paragraph--lf">{text[0]}</p><p class="article__paragraph">{text[1]}</p><section class="catcher catcher--inline"><p class="catcher__content"><span class="catcher__title">Lire aussi |</span> <a class="catcher__link" href="/a.html"><span class="catcher__desc">Dans le Cantal, le cinéma roule en tracteur</span></a></p></section><p class="article__paragraph">{text[2]}</p><h2 class="article__sub-title">« Six vaches, dont une attentive »</h2><p class="article__paragraph">{text[3]}</p><figure class="article__media article__media--inline"><img src="{base}/1/0/664/0/marguerite.jpg" alt="" width="664" height="500"><figcaption class="article__legend">Marguerite, 9 ans. <span class="article__credit">T. V.</span></figcaption></figure><p class="article__paragraph">{text[4]}</p><section class="author"><p class="author__detail"><a class="author__name" href="/signataires/luc-berenger/">Luc Bérenger</a><span class="author__place">(Figeac, Lot, envoyé spécial)</span></p></section><section class="article__reactions"><ul><li><a href="#">Contribuer</a></li></ul></section><section class="services"><p>Le Courrier Ateliers</p><a href="/cours">Cours d’écriture en ligne</a></section></section></section></section></main><footer id="Footer">Index | Aide</footer></body></html>"""
    short = lead.split(" - ")[1]
    sub = "« Six vaches, dont une attentive »"
    return html, {
        "language": "fr",
        "title": title,
        "lead": f"Reportage {short}",
        "lead_also": [short],
        "date": "2020-02-17T05:30:08+00:00",
        "date_also": ["2020-02-17T06:30+01:00"],
        "date_modified": "2020-02-17T16:02:55+00:00",
        "date_modified_also": ["2020-02-17T17:02+01:00"],
        "body": [*text[:3], sub, *text[3:]],
        "images": [
            picture(
                f"{base}/0/0/664/442/etable.jpg",
                "Hélène Cassagnes dans sa librairie, à Figeac (Lot), le 12 février.",
                "THOMAS VIGUIER POUR LE COURRIER",
            ),
            picture(f"{base}/1/0/664/0/marguerite.jpg", "Marguerite, 9 ans.", "T. V.", "inline"),
        ],
        "authors": ["Luc Bérenger"],
        "breadcrumbs": ["Société"],
    }


@page("https://www.klippanposten.example.se/2023-10-11/bagaren-som-raddade-biografen", country="SE")
def naviga_swedish() -> tuple[str, Gold]:
    title = "Bagaren som räddade biografen"
    lead = "När Saga i Klippan skulle stänga bytte Lennart Ohlin ugnen mot projektorn. Popcornen bakar han själv."
    text = [
        "Det luktar kardemumma i foajén. Under affischen för en dansk komedi står en plåt med bullar och svalnar.",
        "– Jag visste ingenting om film. Men jag visste hur man får folk att stå i kö, säger Lennart Ohlin.",
        "Förra året såldes 6 100 biljetter, tre gånger fler än året innan.",
        "I november byts stolarna ut. De gamla säljs för femtio kronor styck, med eller utan tuggummi.",
    ]
    fact = [
        "Fakta: Saga",
        "Invigdes 1938. Har 94 platser och en balkong.",
        "Drivs av föreningen Rulla Vidare.",
    ]
    base = "https://imengine.public.klippan.example.se"
    html = f"""<!DOCTYPE html><html lang="sv-SE"><head><meta charset="utf-8"><title>{title} - Klippanposten</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/?uuid=aa11&type=preview&width=1200", "article:published_time": "2023-10-11T03:30:00Z", "article:modified_time": "2023-10-11T07:12:44Z"})}</head>
<body class="article-page"><header class="site-header"><a href="/">Klippanposten</a><nav><ul><li><a href="/nyheter">Nyheter</a></li><li><a href="/kultur">Kultur & Nöje</a></li></ul></nav></header><main><article class="article article--default" data-uuid="9b2f"><div class="article__premium-label">Premium</div><div class="article__section"><a href="/kultur">Kultur & Nöje</a></div><h1 class="article__headline">{title}</h1><div class="article__preamble"><p>{lead}</p></div>
<div class="article__image"><figure class="image image--full"><img src="{base}/?uuid=aa11&amp;type=preview&amp;width=980" alt="Lennart Ohlin i maskinrummet" width="980" height="551"><figcaption class="image__caption"><span class="image__text">”Den låter som en symaskin”, säger Lennart Ohlin om projektorn.</span><span class="image__byline">Foto: Anna-Karin Wede</span></figcaption></figure></div>
<div class="article__meta"><ul class="authors"><li class="author"><img src="/a/1.jpg" alt="" class="author__avatar"><div><span class="author__name">Johan Frost</span><a class="author__email" href="mailto:johan.frost@klippanposten.example.se">johan.frost@klippanposten.example.se</a></div></li></ul><div class="article__dates"><div>Publicerad <time datetime="2023-10-11T03:30:00Z">11 oktober 2023 kl 05.30</time></div><div>Uppdaterad <time datetime="2023-10-11T07:12:44Z">11 oktober 2023 kl 09.12</time></div></div><div class="article__disclaimer">Detta är en nyhetsartikel. Nyheter ska vara sakliga och korrekta. <a href="/sa-jobbar-vi">Så jobbar vi</a></div></div>
<div class="article__body"><p class="body__paragraph">{text[0]}</p><p class="body__paragraph">{text[1]}</p><div class="body__related"><span>Läs mer:</span> <a href="/2023-09-01/ugnen">Ugnen som stod kvar</a></div><h2 class="body__subheading">Utsålt i regn</h2><p class="body__paragraph">{text[2]}</p><div class="body__imagegallery slideshow"><div class="slideshow__slides"><figure class="slide"><img src="{base}/?uuid=bb22&amp;width=800" alt=""><figcaption><span class="image__text">Bullarna går åt före eftertexterna.</span><span class="image__byline">Foto: Anna-Karin Wede</span></figcaption></figure><figure class="slide"><img src="{base}/?uuid=cc33&amp;width=800" alt=""><figcaption><span class="image__text">Stol 14 knarrar.</span><span class="image__byline">Foto: Anna-Karin Wede</span></figcaption></figure></div><div class="slideshow__counter">1 / 2</div></div><aside class="body__factbox factbox"><h3 class="factbox__title">{fact[0]}</h3><div class="factbox__body"><p>{fact[1]}</p><p>{fact[2]}</p></div></aside><p class="body__paragraph">{text[3]}</p></div><div class="article__topics"><h4>Ämnen</h4><ul><li><a href="/amne/bio">Bio</a></li><li><a href="/amne/klippan">Klippan</a></li></ul></div><div class="article__newsletter"><h3>Missa inga nyheter</h3><p>Få våra nyhetsbrev direkt i mejlen.</p></div></article><section class="latest"><h2>Senaste nytt</h2><ul><li><time>10.12</time><a href="/x">Vattenläcka i Östra Ljungby</a></li></ul></section></main><footer>Ansvarig utgivare: Eva Lind</footer></body></html>"""
    shot = "Anna-Karin Wede"
    return html, {
        "language": "sv-se",
        "title": title,
        "lead": lead,
        "date": "2023-10-11T03:30:00+00:00",
        "date_modified": "2023-10-11T07:12:44+00:00",
        "body": [*text[:2], "Utsålt i regn", *text[2:]],
        "body_also": [[*text[:2], "Utsålt i regn", text[2], *fact, text[3]]],
        "images": [
            picture(
                f"{base}/?uuid=aa11&type=preview&width=980",
                "”Den låter som en symaskin”, säger Lennart Ohlin om projektorn.",
                shot,
            )
        ],
        "gallery": [
            picture(f"{base}/?uuid=bb22&width=800", "Bullarna går åt före eftertexterna.", shot),
            picture(f"{base}/?uuid=cc33&width=800", "Stol 14 knarrar.", shot),
        ],
        "authors": ["Johan Frost"],
        "tags": ["Bio", "Klippan"],
        "section": "Kultur & Nöje",
        "section_also": [None],
    }


@page(
    "https://g1.folhadoposto.example.br/mg/zona-da-mata/noticia/2021/06/22/padaria-entrega-pao-de-canoa.ghtml"
)
def brazilian_portal_cards() -> tuple[str, Gold]:
    title = "Padaria entrega pão de canoa durante cheia em Cataguases"
    lead = "Com a ponte interditada, dono de padaria cruza o Rio Pomba duas vezes por dia com 600 pães."
    text = [
        "Quem mora do lado de lá do rio não ficou sem o pão francês nesta semana. Às 5h, Geraldo Teixeira enche a canoa.",
        '"Remar eu já sabia. O difícil é não molhar o saco", conta o padeiro.',
        "A ponte está fechada desde domingo (20), quando o nível do rio subiu 3,4 metros.",
        "A prefeitura informou que a vistoria está marcada para quinta-feira (24).",
    ]
    base = "https://s2.glbimg.folhadoposto.example.br"
    html = f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>{title} | Zona da Mata | Posto</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/fb/canoa.jpeg"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2021-06-22T10:03:27.119Z", "dateModified": "2021-06-22T15:40:02.000Z", "author": [{"@type": "Person", "name": "Cida Fontes"}]})}</head>
<body><div id="header-produto"><a href="/mg/zona-da-mata/" class="header-editoria--link">Zona da Mata</a><div class="menu"><ul><li><a href="/economia/">Economia</a></li></ul></div></div><main class="mc-body theme"><div class="row content-head non-featured"><div class="title"><h1 class="content-head__title" itemprop="headline">{title}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{lead}</h2></div></div>
<div class="content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="Cida Fontes">Por Cida Fontes, g1 Zona da Mata — Cataguases</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2021-06-22T10:03:27.119Z">22/06/2021 07h03</time> <span class="content-publication-data__updated-relative">Atualizado <time itemprop="dateModified" datetime="2021-06-22T15:40:02.000Z">há 2 anos</time></span></p></div></div></div></div>
<article itemprop="articleBody"><div class="wall protected-content"><div class="row content-media content-photo"><figure class="content-media-figure"><amp-img></amp-img><img itemprop="contentUrl" class="content-media__image" src="{base}/i/canoa.jpeg" alt="Geraldo Teixeira na canoa — Foto: Arquivo pessoal" title="Geraldo Teixeira na canoa — Foto: Arquivo pessoal" width="984" height="600"><p class="content-media__description"><span class="content-media__description__caption">Geraldo Teixeira na canoa — Foto: Arquivo pessoal/Divulgação</span></p></figure></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container theme-color-primary-first-letter">{text[0]}</p></div><div class="mc-column content-text" data-block-type="unordered"><ul class="content-unordered-list"><li><a href="https://whatsapp.example.com/canal">✅ Clique aqui para seguir o canal da Zona da Mata no WhatsApp</a></li></ul></div><div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container">{text[1]}</p></div><div class="row content-video"><div class="content-video__placeholder"><img src="{base}/v/thumb.jpg" alt="Cheia interdita ponte"></div><p class="content-video__description">Cheia interdita ponte em Cataguases</p></div><div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container">{text[2]}</p></div><div class="row content-media content-photo"><figure class="content-media-figure"><img class="content-media__image" src="{base}/i/ponte.jpeg" alt="Ponte interditada" width="984" height="600"><p class="content-media__description"><span class="content-media__description__caption">Ponte Velha, interditada desde domingo — Foto: Corpo de Bombeiros/Divulgação</span></p></figure></div><div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container">{text[3]}</p></div><div class="mc-column content-text" data-block-type="raw"><h3>VÍDEOS: veja tudo sobre a Zona da Mata</h3></div><div class="mc-column content-text"><p class="content-text__container">Veja mais notícias da região em <a href="/mg/zona-da-mata/">g1 Zona da Mata</a>.</p></div></div></article><div class="entities"><ul class="entities__list"><li class="entities__list-item"><a href="/mg/cidade/cataguases/">Cataguases</a></li></ul></div></main><div class="bastian-feed"><div class="feed-post"><a href="/x">Vaca passeia em shopping</a><span class="feed-post-datetime">Há 3 horas</span></div></div><footer>© Posto</footer></body></html>"""
    return html, {
        "language": "pt-br",
        "title": title,
        "lead": lead,
        "date": "2021-06-22T10:03:27+00:00",
        "date_also": ["2021-06-22T10:03:27.119Z", "2021-06-22T07:03-03:00"],
        "date_modified": "2021-06-22T15:40:02+00:00",
        "body": text,
        "images": [
            picture(f"{base}/i/canoa.jpeg", "Geraldo Teixeira na canoa", "Arquivo pessoal/Divulgação"),
            picture(
                f"{base}/i/ponte.jpeg",
                "Ponte Velha, interditada desde domingo",
                "Corpo de Bombeiros/Divulgação",
                "inline",
            ),
        ],
        "authors": ["Cida Fontes"],
        "tags": ["Cataguases"],
        "tags_also": [[]],
        "section": ANY,
    }


@page(
    "https://www.ferrocarril.example.pt/2018/08/30/sociedade/noticia/comboio-que-para-para-ver-o-mar-1842671",
    country="PT",
)
def portuguese_daily_story() -> tuple[str, Gold]:
    title = "O comboio que pára para ver o mar"
    lead = "Todas as sextas-feiras, a automotora da linha do Oeste detém-se três minutos num apeadeiro sem passageiros."
    text = [
        "Não consta do horário e ninguém sabe quem deu a ordem. Às 17h42, a automotora abranda, range e fica.",
        "“É para arrefecer os travões”, garante o revisor. “É para ver o mar”, corrige a maquinista, Luísa Tomé.",
        "A CP diz desconhecer a paragem, mas também não tenciona acabar com ela.",
        "Na última sexta-feira, sete passageiros desceram e voltaram a subir.",
    ]
    base = "https://imagens.ferrocarril.example.pt/imagens.aspx/1279"
    html = f"""<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>{title} | Reportagem | FERROCARRIL</title>{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2018-08-30T06:15:00", "article:modified_time": "2018-08-30T06:15:00", "og:image": f"{base}?tp=UH&w=1200"})}</head>
<body class="story-page"><header id="masthead"><a href="/">Ferrocarril</a><nav><ul><li><a href="/politica">Política</a></li><li><a href="/sociedade">Sociedade</a></li></ul></nav></header>
<article id="story" class="story"><header class="story__header" id="story-header"><div class="story__labels"><a class="kicker" href="/transportes">Transportes</a></div><h1 class="headline story__headline">{title}</h1><div class="story__blurb lead"><p>{lead}</p></div></header><div class="story__meta"><div class="byline-dateline"><span class="byline" itemprop="author"><span class="byline__name"><a href="/autor/ines-pratas" rel="author">Inês Pratas</a></span> <span class="byline__role">(texto)</span> e <span class="byline__name"><a href="/autor/rui-gaudencio">Rui Galvão</a></span> <span class="byline__role">(fotografia)</span></span><time class="dateline" datetime="2018-08-30T06:15:00" itemprop="datePublished">30 de Agosto de 2018, 6:15</time></div></div>
<div class="story__media"><figure class="media media--image"><div class="flex-media"><img src="{base}?tp=UH&amp;w=800" data-media-viewer="{base}" alt="A automotora"></div><div class="media-attribution"><figcaption class="media-caption">A automotora parada em frente ao mar, às 17h42</figcaption><span class="media-credit">Rui Galvão</span></div></figure></div>
<div class="story__content"><div class="story__body" id="story-body"><p>{text[0]}</p><p>{text[1]}</p><aside class="ad-slot ad-slot--inline"><span class="ad-label">Pub</span></aside><div class="stack stack--multimedia"><div class="slideshow story__slideshow"><ul class="slides"><li class="slide"><figure><img src="{base}1?w=700" alt=""><figcaption><span class="caption">Luísa Tomé, maquinista há 22 anos</span> <span class="credit">Rui Galvão</span></figcaption></figure></li><li class="slide"><figure><img src="{base}2?w=700" alt=""><figcaption><span class="caption">O apeadeiro sem nome</span> <span class="credit">Rui Galvão</span></figcaption></figure></li></ul></div></div><p>{text[2]}</p><aside class="related related--inline"><h5 class="kicker">Relacionado</h5><ul><li><a href="/b">A estação que virou capela</a></li></ul></aside><div class="supplemental-slot"><blockquote class="pullquote"><p>O mar não tem horário</p></blockquote></div><p>{text[3]}</p></div></div>
<footer class="story__footer"><div class="story__tags tags"><h6>Tópicos</h6><ul><li><a href="/transportes">Transportes</a></li><li><a href="/linha-do-oeste">Linha do Oeste</a></li></ul></div><div class="newsletter"><h3>Subscreva gratuitamente as newsletters</h3><p>e receba o melhor da actualidade.</p></div></footer></article><section id="comments"><h3>Comentários</h3><p>Os leitores são a força e a vida do jornal.</p></section><footer>© Ferrocarril</footer></body></html>"""
    said = picture(f"{base}?tp=UH&w=800", "A automotora parada em frente ao mar, às 17h42", "Rui Galvão")
    slides = [
        (f"{base}1?w=700", "Luísa Tomé, maquinista há 22 anos", "Rui Galvão"),
        (f"{base}2?w=700", "O apeadeiro sem nome", "Rui Galvão"),
    ]
    return html, {
        "language": "pt",
        "title": title,
        "lead": lead,
        "date": "2018-08-30T06:15:00+01:00",
        "date_also": ["2018-08-30T06:15+01:00"],
        "date_modified": ANY,
        "body": text,
        "body_also": [[*text[:3], "O mar não tem horário", text[3]]],
        "images": [said],
        "images_also": [[said, *((*slide, "inline") for slide in slides)]],
        "gallery": slides,
        "gallery_also": [[]],
        "authors": ["Inês Pratas", "Rui Galvão"],
        "authors_also": [["Inês Pratas"]],
        "tags": ["Transportes", "Linha do Oeste"],
        "section": ANY,
    }


@page("https://www.theharbourpost.example.co.uk/life/tide-clock-keeper-whitby")
def future_vanilla_british() -> tuple[str, Gold]:
    title = "Meet the woman who winds Whitby’s tide clock"
    lead = "It gains four minutes a week, and she likes it that way"
    text = [
        "The clock on the swing bridge shows no hours. It has one hand, and the hand shows the sea.",
        "Every Tuesday Joan Harker, 66, climbs a ladder with a key the length of her forearm and gives it eleven turns.",
        "“Twelve and you hear about it,” she says.",
        "The town council has twice offered her an electric motor. She keeps the letters in the clock case.",
    ]
    heads = ["A key and a ladder", "What happens next"]
    base = "https://cdn.mos.harbour.example.co.uk"
    html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} | The Harbour Post</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/tide-1200-80.jpg", "pub_date": "2024-03-12T09:00:25+00:00", "parsely-author": "Tess Aldous"})}
{json_ld({"@context": "https://schema.org", "@type": "Article", "headline": title, "datePublished": "2024-03-12T09:00:25Z", "dateModified": "2024-03-12T09:00:25Z", "author": {"@type": "Person", "name": "Tess Aldous"}})}</head>
<body class="article-page"><div class="skip-link"><a href="#main">Skip to main content</a></div><header><a href="/">The Harbour Post</a><nav class="navigation__container"><ul><li><a href="/life">Life</a></li><li><a href="/food">Food</a></li></ul></nav></header><nav class="breadcrumb"><ol class="breadcrumb__list"><li><a href="/life">Life</a></li></ol></nav>
<main><article class="news-article" id="main"><header><h1>{title}</h1><span class="byline"><span class="by-author">By <a class="author__link" href="/author/tess-aldous">Tess Aldous</a></span> <span class="byline__published">published</span> <time datetime="2024-03-12T09:00:25Z" class="relative-date" data-published-date="2024-03-12T09:00:25Z">12 March 2024</time></span><h2 class="strapline">{lead}</h2><div class="affiliate-disclaimer"><span>When you purchase through links on our site, we may earn an affiliate commission. <a href="/about">Here’s how it works</a>.</span></div></header>
<section class="content-wrapper"><div class="hero-image-wrapper"><figure class="image-wrapped__caption"><div class="box less-space hero-image-padding"><picture><img src="{base}/tide-970-80.jpg" alt="Joan Harker holding the key" class="block-image-ads hero-image"></picture></div><figcaption class="hero-image-caption"><span class="caption-text">Joan Harker with the key she calls Albert </span><span class="credit" itemprop="copyrightHolder">(Image credit: Peter Sands/Harbour Post)</span></figcaption></figure></div>
<div id="article-body" class="text-copy bodyCopy auto"><div class="jump-to"><span>Jump to:</span><ul><li><a href="#section-a">{heads[0]}</a></li><li><a href="#section-b">{heads[1]}</a></li></ul></div><p>{text[0]}</p><a id="elk-seasonal"></a><h2 id="section-a">{heads[0]}</h2><p>{text[1]}</p><div class="newsletter-inbodyContent-slice"><div class="newsletter-form__wrapper"><p class="newsletter-form__strapline">Get The Harbour Post Newsletter</p><p>The best of the coast, in your inbox on Fridays.</p><ul class="newsletter-form__checkboxes"><li>Contact me with news and offers from other brands</li></ul><p>By submitting your information you agree to the Terms &amp; Conditions.</p></div></div><p>{text[2]}</p><figure class="van-image-figure inline-layout" data-bordeaux-image-check><div class="image-full-width-wrapper"><div class="image-widthsetter"><p class="vanilla-image-block" style="padding-top:56.25%;"><img src="{base}/dial-320-80.jpg" alt="The dial" data-original-mos="{base}/dial.jpg"></p></div></div><figcaption itemprop="caption description" class="inline-layout"><span class="caption-text">The dial has been repainted nine times since 1911 </span><span class="credit" itemprop="copyrightHolder">(Image credit: Alamy)</span></figcaption></figure><h2 id="section-b">{heads[1]}</h2><p>{text[3]}</p><div class="fancy-box"><div class="fancy_box-title">Read next</div><div class="fancy_box_body"><p class="fancy-box__body-text"><a href="/life/lamp">The lamp that Hull forgot</a></p></div></div></div>
<div class="slice-container slice-author-bio"><div class="author-bio"><img src="{base}/tess-84-80.jpg" alt="Tess Aldous"><div class="author__name-role"><div class="author__name">Tess Aldous</div><div class="author__role">Staff writer</div></div><p>Tess writes about coasts, clocks and people who mend both.</p></div></div><div class="tag-links"><span>Topics</span><a class="tag-link" href="/tag/whitby">Whitby</a></div></section></article></main><aside><h4>Latest in Life</h4><div class="listingResult"><a href="/y"><h3>Is this Britain’s slowest lift?</h3></a></div></aside><footer>Harbour Post is part of Somebody plc.</footer></body></html>"""
    return html, {
        "language": "en-gb",
        "title": title,
        "lead": lead,
        "date": "2024-03-12T09:00:25+00:00",
        "date_modified": ANY,
        "body": [text[0], heads[0], *text[1:3], heads[1], text[3]],
        "images": [
            picture(
                f"{base}/tide-970-80.jpg",
                "Joan Harker with the key she calls Albert",
                "Peter Sands/Harbour Post",
            ),
            picture(
                f"{base}/dial-320-80.jpg",
                "The dial has been repainted nine times since 1911",
                "Alamy",
                "inline",
            ),
        ],
        "images_also": [
            [
                picture(
                    f"{base}/tide-970-80.jpg",
                    "Joan Harker with the key she calls Albert",
                    "Peter Sands/Harbour Post",
                ),
                picture(
                    f"{base}/dial.jpg", "The dial has been repainted nine times since 1911", "Alamy", "inline"
                ),
            ]
        ],
        "authors": ["Tess Aldous"],
        "tags": ["Whitby"],
        "breadcrumbs": ["Life"],
    }


@page(
    "https://www.republica-della-laguna.example.it/cronaca/2019/12/02/news/il_pescatore_che_misura_l_acqua-242437511/",
    country="IT",
)
def gedi_italian() -> tuple[str, Gold]:
    title = "Il pescatore che misura l'acqua con il remo"
    lead = "Da quarant'anni Bepi Zennaro annota la marea su un quaderno a quadretti. Il Comune ora glielo chiede in prestito"
    text = [
        "PELLESTRINA - Prima del caffè, Bepi Zennaro scende in riva e infila il remo nell'acqua. Poi torna in cucina e scrive un numero.",
        "I quaderni sono novantuno. Stanno in una credenza, sotto i piatti della festa.",
        "\"L'acqua granda del '66 l'ho segnata sul muro, perché il quaderno galleggiava\", racconta.",
        "Gli ingegneri del Centro maree ne copieranno una parte entro primavera.",
    ]
    base = "https://www.repstatic.example.it/content/nazionale/img/2019/12/02"
    html = f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{title} - la Laguna</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/bepi-social.jpg", "DC.date.issued": "2019-12-02", "author": "di SARA BUSETTO"})}</head>
<body class="detail-page"><div id="header"><a href="/" class="logo">la Laguna</a><ul class="menu-principale"><li><a href="/politica/">Politica</a></li><li><a href="/cronaca/">Cronaca</a></li></ul></div>
<div id="main"><article itemscope itemtype="http://schema.org/NewsArticle" class="detail-article"><header><h1 itemprop="headline name">{title}</h1><div class="entry-image"><figure><img itemprop="image" src="{base}/124512345-bepi.jpg" alt="Bepi Zennaro" width="559" height="316"><figcaption>Bepi Zennaro nella sua cucina <em>(ansa)</em></figcaption></figure></div><p class="summary" itemprop="description">{lead}</p><p class="author">di <em itemprop="author">SARA BUSETTO</em></p><time itemprop="datePublished" datetime="2019-12-02">02 dicembre 2019</time></header>
<div class="leggi-dopo"><a href="#">Articoli Rep: salva e leggi dopo</a></div><div id="article-body" class="body-text" itemprop="articleBody"><p>{text[0]}</p><div class="inline-article right"><div class="gs-correlati"><span class="occhiello">Leggi anche</span><h3><a href="/x">Mose, la paratoia che non si alza</a></h3></div></div><p>{text[1]}</p><figure class="inline-photo left"><img src="{base}/160012-quaderni.jpg" width="280" height="210" alt=""><figcaption>I novantuno quaderni <em>(fotogramma)</em></figcaption></figure><p>{text[2]}</p><div class="video-embed" data-src="https://video.example.it/embed/1"><div class="video-caption">Acqua alta, le immagini dal drone</div></div><p>{text[3]}</p><p class="riproduzione">© Riproduzione riservata</p></div><div class="argomenti"><h4>Argomenti</h4><ul><li><a rel="tag" href="/argomenti/maree">maree</a></li><li><a rel="tag" href="/argomenti/pellestrina">pellestrina</a></li></ul></div><div class="protagonisti"><h4>Protagonisti</h4></div></article><div class="abbonati"><p>Noi non siamo un partito, non cerchiamo consenso. Sosteneteci abbonandovi.</p></div></div><div id="sidebar"><h2>I più letti</h2><ol><li><a href="/y">Il tram si ferma per un cigno</a></li></ol></div><div id="footer">Divisione La Laguna</div></body></html>"""
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date": "2019-12-02",
        "body": text,
        "images": [
            picture(f"{base}/124512345-bepi.jpg", "Bepi Zennaro nella sua cucina", "ansa"),
            picture(f"{base}/160012-quaderni.jpg", "I novantuno quaderni", "fotogramma", "inline"),
        ],
        "authors": ["SARA BUSETTO"],
        "tags": ["maree", "pellestrina"],
    }

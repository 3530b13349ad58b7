"""Articles as the publishing systems of newspapers and broadcasters set them: captions and credits in every notation."""

from __future__ import annotations

from tests.world.building import ANY, Gold, metas, page, paragraphs, picture


@page("http://www.fjellposten.example.no/nyheter/article6123456.ece", country="NO")
def escenic_norwegian_2011() -> tuple[str, Gold]:
    title = "Reinsdyr stanset toget"
    lead = "Dovrebanen sto i tre timer mens flokken spiste opp salt fra skinnegangen."
    text = [
        "Det var lokføreren selv som oppdaget dyrene i en kurve nord for Hjerkinn.",
        "– De bare sto der og slikket, sier Arvid Moen. Han har kjørt strekningen i tjueto år.",
        "Passasjerene fikk kaffe og vafler av en grunneier som bor ved linjen.",
    ]
    heading = "Tredje gang i vinter"
    base = "http://www.fjellposten.example.no/incoming/article6123460.ece"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="no" lang="no"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title} - Nyheter - Fjellposten</title><meta name="keywords" content="tog, rein, dovre" /></head>
<body class="art"><div id="adTop"><span>Annonse</span></div><div id="wrap"><div id="header"><a href="/"><img src="/skins/logo.gif" alt="Fjellposten" /></a><div id="topdate">fredag 14. mars 2014</div><ul id="mainMenu"><li><a href="/nyheter/">Nyheter</a></li><li><a href="/sport/">Sport</a></li><li><a href="/debatt/">Debatt</a></li></ul></div>
<div id="content"><div class="mainCol"><div class="articleHead"><div class="section"><a href="/nyheter/">Nyheter</a></div>
<h1 class="articleTitle">{title}</h1><p class="leadtext">{lead}</p></div>
<div class="articlePicture w468"><img src="{base}/ALTERNATES/w468/rein.jpg" alt="Reinsdyr i sporet" width="468" height="312" /><div class="pictureInfo"><p class="caption">Flokken talte rundt førti dyr.</p><p class="byline">FOTO: INGRID VOLL</p></div></div>
<div class="articleMeta"><div class="authors"><span class="author">Tor Egil Lien</span> <a href="mailto:tor@fjellposten.example.no">tor@fjellposten.example.no</a></div><div class="dateline">Publisert: <span class="published">08.02.2011 kl 14:05</span> <span class="updated">Oppdatert: 08.02.2011 kl 17:40</span></div></div>
<div class="articleBody">{paragraphs(text[:2])}<div class="factbox right"><h3>FAKTA</h3><ul><li>Dovrebanen er 553 kilometer lang.</li></ul></div><h2>{heading}</h2><p>{text[2]}</p></div>
<div class="articleTools"><a href="?service=print">Skriv ut</a> <a href="?service=tip">Tips en venn</a></div>
<div class="relatedArticles"><h3>Les også</h3><ul><li><a href="/nyheter/article6100.ece">Elg i kantina</a></li></ul></div>
<div id="disqus"><h3>Kommentarer</h3><p>Fjellposten ønsker en saklig debatt. Innlegg med falske navn blir fjernet.</p></div></div>
<div class="rightCol"><div class="mostRead"><h3>Mest lest</h3><ol><li><a href="/nyheter/article6001.ece">Ny bru over Driva</a></li><li><a href="/sport/article6002.ece">Gull til Oppdal</a></li></ol></div><div class="teaser"><img src="/incoming/ski.jpg" width="180" height="120" alt="" /><h4><a href="/sport/x">Klart for Birken</a></h4><p>Over 16.000 løpere er påmeldt, og snøen ligger fin hele veien.</p></div></div></div>
<div id="footer">Ansvarlig redaktør: Randi Foss. Fjellposten arbeider etter Vær Varsom-plakatens regler. © Fjellposten AS</div></div></body></html>"""
    fact = ["FAKTA", "Dovrebanen er 553 kilometer lang."]
    return html, {
        "language": "no",
        "section": "Nyheter",
        "title": title,
        "lead": lead,
        "date": "2011-02-08T14:05+01:00",
        "date_modified": "2011-02-08T17:40+01:00",
        "body": [*text[:2], heading, text[2]],
        "body_also": [[*text[:2], *fact, heading, text[2]]],
        "images": [
            picture(f"{base}/ALTERNATES/w468/rein.jpg", "Flokken talte rundt førti dyr.", "INGRID VOLL")
        ],
        "authors": ["Tor Egil Lien"],
        "tags": [],
        "tags_also": [["tog", "rein", "dovre"]],
    }


@page("http://www.lansnytt.example.se/orebro/frovi/bagarn-i-frovi-gar-i-pension-1.2140987")
def polopoly_swedish_2013() -> tuple[str, Gold]:
    title = "Bagarn i Frövi går i pension"
    lead = "Efter 46 år hänger Börje Lind upp förklädet. Sista kanelbullen såldes klockan 9.14."
    text = [
        "Kön ringlade ut på trottoaren redan innan dörren öppnades i lördags.",
        "Börje Lind började som springpojke 1967 och tog över bageriet efter sin farbror.",
        "Vem som tar över ugnarna är inte klart. Två intressenter har hört av sig.",
    ]
    base = "http://www.lansnytt.example.se/polopoly_fs/1.2140990.1370100000!/image"
    html = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"/><title>{title} - Frövi - lansnytt.example.se</title><meta name="description" content="{lead}"/><meta property="og:title" content="{title}"/><meta property="og:image" content="{base}/borje.jpg_gen/derivatives/teaser_300/borje.jpg"/></head>
<body class="article frovi"><div class="site-header"><div class="weather">Örebro 14°</div><a class="logo" href="/">Länsnytt</a><nav class="menu"><ul><li><a href="/orebro">Örebro</a></li><li><a href="/sport">Sport</a></li></ul></nav></div>
<div class="breadcrumb"><a href="/">Start</a> &gt; <a href="/orebro">Örebro</a> &gt; <a href="/orebro/frovi">Frövi</a></div>
<div class="main-content"><div class="article-wrapper"><div class="article-top-image"><div class="slideshow" data-slides="2"><ul class="slides"><li class="slide"><a class="enlarge" href="{base}/borje.jpg_gen/derivatives/original/borje.jpg"><img class="lazy" src="/img/px.gif" data-original="{base}/borje.jpg_gen/derivatives/landscape_620/borje.jpg" alt="Börje Lind"/></a><div class="image-text"><span class="text">Börje Lind med den sista plåten bullar.</span> <span class="photographer">Foto: Anna-Karin Sjö</span></div></li><li class="slide"><a class="enlarge" href="{base}/ko.jpg_gen/derivatives/original/ko.jpg"><img class="lazy" src="/img/px.gif" data-original="{base}/ko.jpg_gen/derivatives/landscape_620/ko.jpg" alt="Kön"/></a><div class="image-text"><span class="text">Kön utanför bageriet i Frövi.</span> <span class="photographer">Foto: Anna-Karin Sjö</span></div></li></ul><div class="controls"><a class="prev" href="#">Föregående</a><span class="counter">1 av 2</span><a class="next" href="#">Nästa</a></div></div></div>
<h1 class="headline">{title}</h1><div class="preamble"><p>{lead}</p></div>
<div class="article-info"><span class="pubdate">Publicerad 08:35, 1 jun 2013</span><div class="share"><a href="#">Tipsa</a><a href="#">Dela på Facebook</a></div></div>
<div class="bodytext">{paragraphs(text[:2])}<div class="ad-inline"><span>ANNONS</span></div><p>{text[2]}</p></div>
<div class="byline-box"><div class="author-name">Stefan Ek</div><div class="author-mail"><a href="mailto:stefan@lansnytt.example.se">stefan@lansnytt.example.se</a></div><div class="author-phone">019-15 50 00</div></div>
<div class="comments-info">Så här kommenterar du: håll dig till ämnet och var trevlig.</div></div>
<aside class="sidebar"><div class="latest"><h2>Senaste nytt</h2><ul><li><span class="time">10:02</span> <a href="/a">Badplats stängd</a></li><li><span class="time">09:50</span> <a href="/b">Ny chef för bandyn</a></li></ul></div></aside></div>
<div class="site-footer"><p>Chefredaktör och ansvarig utgivare: Ulf Gran. © Länsnytt 2013</p></div></body></html>"""
    items = [
        picture(f"{base}/{name}.jpg_gen/derivatives/original/{name}.jpg", caption, "Anna-Karin Sjö")
        for name, caption in (
            ("borje", "Börje Lind med den sista plåten bullar."),
            ("ko", "Kön utanför bageriet i Frövi."),
        )
    ]
    return html, {
        "language": "sv",
        "title": title,
        "lead": lead,
        "date": "2013-06-01",
        "body": text,
        "gallery": items,
        "authors": ["Stefan Ek"],
        "breadcrumbs": ["Örebro", "Frövi"],
    }


@page(
    "http://www.hunsrueck-kurier.example.de/regionales/simmern_artikel,-Ein-Dorf-baut-seinen-Laden-selbst-_arid,214498.html",
    country="DE",
)
def interred_german_2012() -> tuple[str, Gold]:
    title = "Ein Dorf baut seinen Laden selbst"
    text = [
        "Biebern. Als der letzte Bäckerwagen wegblieb, reichte es den Biebernern. 112 der 290 Einwohner haben jetzt einen eigenen Laden.",
        "Jeder Anteil kostet 200 Euro. Dafür gibt es Brot, Briefmarken und einen Tisch, an dem immer jemand sitzt.",
        "„Wir wollten nicht warten, bis einer kommt“, sagt Ortsbürgermeisterin Ulla Piroth.",
        "Geöffnet ist werktags von 7 bis 12 Uhr.",
    ]
    base = "http://www.hunsrueck-kurier.example.de/cms_media/module_img/2144"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de"><head><title>{title} - Simmern - Hunsrück-Kurier</title><meta http-equiv="content-type" content="text/html; charset=iso-8859-1" /><meta name="generator" content="InterRed V12.1, http://www.interred.example.de/" /><meta name="description" content="Als der letzte Bäckerwagen wegblieb, reichte es den Biebernern." /></head>
<body><!-- IVW --><div id="irKopf"><div id="irLogo"><a href="/startseite.html"><img src="/cms_media/logo.gif" alt="Hunsrück-Kurier" /></a></div><div id="irDatum">Montag, 9. Juli 2012</div><div id="irNavi1"><ul><li><a href="/startseite.html">Start</a></li><li class="aktiv"><a href="/regionales.html">Region</a></li></ul></div></div>
<div id="irPfad">Sie sind hier: <a href="/startseite.html">Startseite</a> &gt; <a href="/regionales.html">Regionales</a> &gt; <a href="/regionales/simmern.html">Simmern</a></div>
<div id="irMitte"><div class="artikel_box"><div class="artikel_tools"><a href="javascript:print()"><img src="/cms_media/druck.gif" alt="Drucken" /></a> Schriftgröße: <a href="#">A</a> <a href="#">A</a></div>
<div class="artikel_datum">22.03.2012, 17:04 Uhr</div><div class="artikel_spitzmarke">Dorfladen</div>
<h1>{title}</h1>
<div class="artikel_bild_rechts" style="width:302px"><a href="{base}/214498_1_org_laden.jpg" rel="lightbox" title="Ulla Piroth (links) an der neuen Theke."><img src="{base}/214498_1_articledetail_laden.jpg" width="300" height="225" alt="Ulla Piroth (links) an der neuen Theke." /></a><div class="artikel_bildunterschrift">Ulla Piroth (links) an der neuen Theke.</div><div class="artikel_bildquelle">Foto: Werner Dupuis</div></div>
<div class="artikel_text"><p><strong>{text[0]}</strong></p><p>{text[1]}</p><div class="artikel_anzeige"><small>Anzeige</small></div><p>{text[2]}</p><p>{text[3]}</p><p class="artikel_autor">Von unserem Redakteur Jan Lorscheider</p></div>
<div class="artikel_mehr"><h3>Mehr aus Simmern</h3><ul><li><a href="/a">Neuer Radweg bis Kastellaun</a></li></ul></div><div class="bookmarks">Artikel zu Ihren Bookmarks hinzufügen: <a href="#">Mister Wong</a> <a href="#">delicious</a></div></div></div>
<div id="irRechts"><div class="box"><h4>Meistgelesene Artikel</h4><ol><li><a href="/b">Kirmes fällt aus</a></li></ol></div><div class="box"><h4>Bildergalerien</h4><a href="/g"><img src="/cms_media/kirmes.jpg" width="120" height="80" alt="Kirmes" /></a><p>Die schönsten Bilder der Kirmes</p></div></div>
<div id="irFuss">© Hunsrück-Kurier 2012 | <a href="/impressum.html">Impressum</a></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"Dorfladen {title}"],
        "date": "2012-03-22T17:04+01:00",
        "body": text,
        "body_also": [[text[0].removeprefix("Biebern. "), *text[1:]], text[1:]],
        "lead_also": [text[0]],
        "images": [
            picture(
                f"{base}/214498_1_org_laden.jpg", "Ulla Piroth (links) an der neuen Theke.", "Werner Dupuis"
            )
        ],
        "authors": ["Jan Lorscheider"],
        "authors_also": [[]],
        "breadcrumbs": ["Regionales", "Simmern"],
    }


@page(
    "https://www.seetalernachrichten.example.ch/region/lenzburg/die-letzte-telefonkabine-ld.1402213",
    country="CH",
)
def livingdocs_swiss() -> tuple[str, Gold]:
    title = "Die letzte Telefonkabine wird zur Bibliothek"
    kicker = "Lenzburg"
    lead = "Zwanzig Jahre lang klingelte hier niemand mehr. Jetzt stehen in der Kabine am Bahnhof 240 Bücher."
    text = [
        "Die Scheiben sind geputzt, das Regal ist aus Eiche, und über der Tür hängt noch immer das gelbe Schild.",
        "Die Idee hatte die pensionierte Lehrerin Margrit Suter. «Ich wollte nicht, dass sie auf dem Schrott landet», sagt sie.",
        "Wer ein Buch nimmt, stellt eines hinein. Die Gemeinde bezahlt den Strom für das Licht.",
    ]
    heading = "Offen rund um die Uhr"
    base = "https://img.chmedia.example.ch/2020/06/12"
    html = f"""<!DOCTYPE html><html lang="de-CH" class="no-js"><head><meta charset="utf-8"><title>{title} | Seetaler Nachrichten</title>{metas({"og:title": title, "og:type": "article", "og:description": lead, "og:image": f"{base}/kabine.jpeg?width=1200&height=630&fit=crop"})}</head>
<body><div id="app" data-server-rendered="true"><header class="site-header"><nav class="site-header__navigation"><a class="site-header__item" href="/aktuell">Aktuell</a><a class="site-header__item" href="/region">Region</a><button class="site-header__button">Menü</button></nav></header>
<main class="pagetype pagetype--article"><div class="container"><article class="article regwalled" data-page-type="article"><div class="headbox"><div class="headbox__head"><div class="headbox__category">{kicker}</div><h1 class="headbox__title"><span>{title}</span></h1><p class="headbox__lead">{lead}</p></div>
<div class="metainfo"><div class="metainfo__item metainfo__item--author"><span class="metainfo__agency">Nadine Brack</span></div><div class="metainfo__item"><time datetime="2020-06-12T05:00:00.000Z" class="metainfo__date">12.06.2020, 07.00 Uhr</time></div><div class="metainfo__share"><button>Merken</button><button>Drucken</button><button>Teilen</button></div></div></div>
<div class="articlecomponent image" data-component="image"><div class="image__wrapper"><div class="image__placeholder" style="padding-top:66%"><img class="image__content lazyload" src="data:image/gif;base64,R0lGODlh" data-sizes="auto" data-srcset="{base}/kabine.jpeg?width=560&amp;height=373 560w, {base}/kabine.jpeg?width=1120&amp;height=747 1120w" alt="Margrit Suter vor der Kabine."></div></div><div class="image-description"><p class="image-description__caption">Margrit Suter vor der Kabine am Bahnhof.</p><p class="image-description__author">Bild: Severin Bigler (10. Juni 2020)</p></div></div>
<p class="articlecomponent text">{text[0]}</p><div class="articlecomponent ad"><div class="ad__label">Werbung</div></div><p class="articlecomponent text">{text[1]}</p><h2 class="articlecomponent subheading">{heading}</h2><div class="articlecomponent infobox"><div class="infobox__title">Mehr zum Thema</div><a class="infobox__link" href="/x">Weitere offene Bücherschränke im Seetal</a></div><p class="articlecomponent text">{text[2]}</p>
<div class="articlecomponent embed"><div class="embed__consent"><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.</p><button>Inhalt anzeigen</button></div></div></article>
<section class="teaserlist"><h2>Aktuelle Nachrichten</h2><article class="teaser"><a href="/t1"><img src="{base}/t1.jpeg?width=200" alt=""><h3 class="teaser__title">Das Strandbad Seengen bleibt gratis</h3><p class="teaser__lead">Der Gemeinderat verzichtet auf einen Eintritt.</p></a></article></section></div></main><footer class="footer"><p>Copyright © Seetaler Nachrichten. Alle Rechte vorbehalten. Eine Weiterverarbeitung ist ohne vorherige Erlaubnis nicht gestattet.</p></footer></div></body></html>"""
    caption = "Margrit Suter vor der Kabine am Bahnhof."
    urls = [
        f"{base}/kabine.jpeg?width=1120&height=747",
        f"{base}/kabine.jpeg?width=560&height=373",
        f"{base}/kabine.jpeg?width=1200&height=630&fit=crop",
    ]
    credits = ("Severin Bigler", "Severin Bigler (10. Juni 2020)")
    return html, {
        "language": "de-CH",
        "title": title,
        "title_also": [f"{kicker} {title}"],
        "lead": lead,
        "date": "2020-06-12T07:00+02:00",
        "date_also": ["2020-06-12T05:00:00+00:00"],
        "body": [*text[:2], heading, text[2]],
        "images": [picture(urls[0], caption, credits[0])],
        "images_also": [[picture(url, caption, credit)] for url in urls for credit in credits],
        "authors": ["Nadine Brack"],
    }


@page("https://www.plainsherald.example.com/news/2022/03/08/grain-elevator-turned-climbing-gym/")
def arc_xp_american() -> tuple[str, Gold]:
    title = "Grain elevator turned climbing gym opens in Hutchins"
    lead = "Eight stories of concrete, and not one pigeon left"
    text = [
        "HUTCHINS — The first thing Dana Whitlock did after buying the grain elevator was count the pigeons. She stopped at 600.",
        "Three years and $1.1 million later, the birds are gone and the silos hold the tallest indoor climbing walls in the state.",
        "“People drove past this thing for forty years wondering when it would fall down,” Whitlock said.",
        "The gym opens Saturday. Day passes cost $14.",
    ]
    base = "https://cloudfront-us-east-1.images.arcpublishing.example.com/plains"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"/><title>{title} - Plains Herald</title>
{metas({"description": lead, "og:type": "article", "og:title": title, "og:site_name": "Plains Herald", "og:image": f"{base}/SILO.jpg"})}
<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="plains";Fusion.contextPath="/pf";</script></head>
<body><div id="fusion-app" class="layout-section"><div class="b-single-chain"><header class="c-stack b-header-nav-chain" data-style-direction="vertical"><nav class="c-stack b-header-nav-chain__navigation" aria-label="Sections Menu"><button class="c-button">Sections</button><a class="b-header-nav-chain__logo" href="/">Plains Herald</a><ul class="c-stack b-links-bar"><li><a class="c-link" href="/news/">News</a></li><li><a class="c-link" href="/sports/">Sports</a></li></ul></nav></header></div>
<section role="main" id="main" tabindex="-1" class="b-right-rail__main"><div class="c-stack b-right-rail__full-width-1"><h1 class="c-heading b-headline">{title}</h1><h2 class="c-heading b-subheadline">{lead}</h2></div><div class="c-grid b-right-rail__rail-container"><div class="c-stack b-right-rail__main-interior">
<figure class="c-media-item b-lead-art"><picture><source media="(min-width: 48rem)" srcset="{base}/SILO.jpg?auth=a1&amp;width=1600&amp;height=900"><img alt="A climber on the wall inside a silo" class="c-image" loading="eager" src="{base}/SILO.jpg?auth=a1&amp;width=800&amp;height=450" srcset="{base}/SILO.jpg?auth=a1&amp;width=400&amp;height=225 400w, {base}/SILO.jpg?auth=a1&amp;width=1600&amp;height=900 1600w" width="800" height="450"/></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">A climber tests the 92-foot wall inside the east silo.</span> <span class="c-media-item__credit">(Lena Ortiz/Plains Herald)</span></figcaption></figure>
<div class="c-attribution b-byline"><span class="b-byline__by">By </span><span class="b-byline__names"><a class="c-link b-byline__names" href="/staff/omar-haddad/">Omar Haddad</a></span></div><time as="time" class="c-date b-date" datetime="2022-03-08T22:15:06Z">March 08, 2022 at 4:15 pm CST</time><div class="c-stack b-share-bar"><button class="c-button" aria-label="Share on Facebook"></button></div>
<article class="default__ArticleBody c-stack article-body-wrapper b-article-body"><p class="c-paragraph">{text[0]}</p><p class="c-paragraph">{text[1]}</p><div class="c-divider"></div><div class="arcad-feature-default" id="arcad-feature-x"><p class="c-paragraph b-ads-block__advertisement-label">Advertisement</p></div><p class="c-paragraph">{text[2]}</p><div class="c-stack b-article-body__interstitial-link" data-style-direction="horizontal">[ <a class="c-link" href="/news/2022/01/10/old-mill/">Old mill may become apartments</a> ]</div>
<figure class="c-media-item b-article-body__image-float" data-style-alignment="right"><img alt="" class="c-image" loading="lazy" src="{base}/ROPES.jpg?auth=b2&amp;width=400" srcset="{base}/ROPES.jpg?auth=b2&amp;width=400 400w, {base}/ROPES.jpg?auth=b2&amp;width=1200 1200w"/><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">Ropes wait for Saturday's opening.</span> <span class="c-media-item__credit">(Courtesy of Dana Whitlock)</span></figcaption></figure><p class="c-paragraph">{text[3]}</p></article>
<div class="c-stack b-author-bio"><h2 class="c-heading b-author-bio__name">Omar Haddad</h2><p class="b-author-bio__bio-text">Omar Haddad covers small towns and large buildings.</p></div></div><aside class="c-stack b-right-rail__right-rail"><h2 class="c-heading">Most Read</h2><div class="b-numbered-list"><div><a href="/a">Tornado siren test moved to noon</a></div></div></aside></div></section><footer class="c-stack b-footer"><p>© 2022 Plains Herald</p></footer></div></body></html>"""
    images = [
        picture(
            f"{base}/SILO.jpg",
            "A climber tests the 92-foot wall inside the east silo.",
            "Lena Ortiz/Plains Herald",
        ),
        picture(
            f"{base}/ROPES.jpg?auth=b2&width=1200",
            "Ropes wait for Saturday's opening.",
            "Courtesy of Dana Whitlock",
            "inline",
        ),
    ]
    short = (*images[1][:2], "Dana Whitlock", "inline")
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2022-03-08T22:15:06+00:00",
        "date_also": ["2022-03-08T16:15-06:00"],
        "body": text,
        "images": images,
        "images_also": [[images[0], short]],
        "authors": ["Omar Haddad"],
    }


@page("https://www.bayradio.example.org/2019-08-21/the-clock-that-lost-a-minute")
def brightspot_american_radio() -> tuple[str, Gold]:
    title = "The Clock That Lost A Minute"
    text = [
        "For 118 years the clock on City Hall has been the one thing in Port Elgin that nobody argued about.",
        "In July it began to lose a minute a week. The city's clock keeper, who is also its dog catcher, climbed up to look.",
        "What he found in the gears was a nest with three eggs in it.",
        "The minute will be put back in September, when the birds have left.",
    ]
    base = "https://npr.brightspotcdn.example.com/dims4/default/aa"
    html = f"""<!DOCTYPE html><html class="ArtP aside" lang="en"><head><meta charset="UTF-8"><title>{title} | Bay Radio</title>{metas({"og:title": title, "og:url": "https://www.bayradio.example.org/2019-08-21/the-clock-that-lost-a-minute", "og:type": "article", "og:site_name": "Bay Radio", "article:published_time": "2019-08-21T17:33:00", "article:section": "Local", "article:tag": "Port Elgin"})}<meta name="brightspot.contentId" content="0000"></head>
<body class="ArtP-body"><ps-header class="PH"><div class="PH-ham-m"><div class="PH-logo"><a aria-label="home page" href="/"><img class="PageLogo-image" src="{base}/logo.png" alt=""></a></div><nav class="Nav gtm_nav"><ul class="Nav-items"><li class="Nav-items-item"><a class="NavI-text-link" href="/news">News</a></li></ul></nav></div><div class="donate"><a href="/donate">Donate</a></div></ps-header>
<div class="ArtP-adLead"></div><div class="ArtP-content"><main class="ArtP-main" id="main"><article class="ArtP-mainContent"><div class="ArtP-breadcrumbs"><a data-cms-ai="0" href="/local">Local</a></div><h1 class="ArtP-headline">{title}</h1>
<div class="ArtP-contentInfo"><div class="ArtP-byline">Bay Radio | By <a class="Link" href="/people/june-park" data-cms-ai="0">June Park</a></div><div class="ArtP-timestamp">Published August 21, 2019 at 10:33 AM PDT</div></div>
<div class="ArtP-actions"><div class="SocBar"><ul class="SocBar-items"><li><a class="FB" href="#">Facebook</a></li></ul></div><div class="ArtP-audio"><ps-stream-url><button>LISTEN • 3:12</button></ps-stream-url></div></div>
<div class="ArtP-lead"><figure class="Fig"><picture data-crop="large"><source type="image/webp" width="880" height="587" data-srcset="{base}/strip/crop/resize/880x587!/format/webp/clock.jpg 1x,{base}/strip/crop/resize/1760x1174!/format/webp/clock.jpg 2x"><img class="Img" alt="A clock face with a bird on the hand" srcset="{base}/strip/crop/resize/1760x1174!/quality/90/clock.jpg 2x" width="880" height="587" src="{base}/strip/crop/resize/880x587!/quality/90/clock.jpg"></picture><div class="Fig-cap"><div class="Fig-cred">Emil Strand</div><div class="Fig-sep">/</div><div class="Fig-source">Bay Radio</div></div><div class="FigC"><figcaption class="Fig-desc">The north face of the clock, with its lodger.</figcaption></div></figure></div>
<div class="ArtP-articleBody"><div class="RTB">{paragraphs(text[:3])}<div class="Enh" data-align-right=""><div class="RelatedList"><div class="RelatedList-title">Related</div><ul><li><a href="/p">The pier that moved</a></li></ul></div></div><p>{text[3]}</p><div class="fullattribution">Copyright 2019 Bay Radio</div></div></div>
<div class="ArtP-tags">Tags <a class="Link" href="/tags/local">Local</a><a class="Link" href="/tags/port-elgin">Port Elgin</a></div><div class="ArtP-people"><div class="PersonInfo"><a class="PersonInfo-image" href="/people/june-park"><img alt="June Park" src="{base}/june.jpg"></a><div class="PersonInfo-name">June Park</div><div class="PersonInfo-bio"><p>June Park reports on the waterfront and everything that nests on it.</p></div></div></div></article></main>
<aside class="ArtP-aside"><div class="Promo"><div class="PromoA-title"><a href="/x">Ferry fares to rise in spring</a></div></div></aside></div><footer class="Footer"><div>© 2024 Bay Radio</div></footer></body></html>"""
    urls = [
        f"{base}/strip/crop/resize/1760x1174!/quality/90/clock.jpg",
        f"{base}/strip/crop/resize/880x587!/quality/90/clock.jpg",
        f"{base}/strip/crop/resize/1760x1174!/format/webp/clock.jpg",
    ]
    said = "The north face of the clock, with its lodger."
    credits = ("Emil Strand / Bay Radio", "Emil Strand", "Emil Strand/Bay Radio")
    return html, {
        "language": "en",
        "title": title,
        "date": "2019-08-21T10:33-07:00",
        "date_also": ["2019-08-21"],
        "body": text,
        "images": [picture(urls[0], said, credits[0])],
        "images_also": [[picture(url, said, credit)] for url in urls for credit in credits],
        "authors": ["June Park"],
        "tags": ["Local", "Port Elgin"],
        "tags_also": [["Port Elgin"]],
        "breadcrumbs": ["Local"],
        "breadcrumbs_also": [[]],
        "section": ANY,
    }


@page(
    "https://www.corrieredellalanga.example.it/cronaca/2016/10/25/news/il_tartufo_rubato_e_restituito-150488012/"
)
def eidos_methode_italian() -> tuple[str, Gold]:
    title = "Alba, il tartufo rubato torna in un sacco di riso"
    lead = "Pesava quattro etti e valeva duemila euro. Il ladro lo ha lasciato davanti alla porta con un biglietto di scuse"
    text = [
        "ALBA. Lo hanno trovato alle sei del mattino, avvolto in un tovagliolo a quadri, dentro un sacco di riso da cinque chili.",
        "«Mi vergogno, non lo faccio più», diceva il biglietto. Il ristoratore ha ritirato la denuncia.",
        "Il tartufo è finito la sera stessa sui tajarin, per i quattordici ospiti che lo avevano prenotato.",
    ]
    base = "http://www.repstatic.example.it/content/localirep/img/langa/2016/10/25"
    html = f"""<!DOCTYPE html><html lang="it" itemscope itemtype="http://schema.org/NewsArticle"><head><meta charset="utf-8" /><title>{title} - Corriere della Langa</title><meta name="description" content="{lead}" /><meta itemprop="datePublished" content="2016-10-25" /></head>
<body class="detail article"><div id="mainheader"><div class="testata"><a href="/"><img src="{base}/logo.png" alt="Corriere della Langa"/></a></div><nav class="menu"><ul><li><a href="/cronaca/">Cronaca</a></li><li><a href="/sport/">Sport</a></li></ul></nav></div>
<div class="main-content"><article><header><h1 itemprop="headline name">{title}</h1><p itemprop="description" class="summary">{lead}</p><aside class="date-author"><em itemprop="author">di Chiara Bosio</em> <time itemprop="datePublished" datetime="2016-10-25">25 ottobre 2016</time></aside></header>
<div class="gs-share"><ul><li><a href="#">Condividi</a></li></ul></div>
<figure class="photo" itemscope itemtype="http://schema.org/ImageObject"><a href="{base}/tartufo_big.jpg"><img itemprop="contentUrl" src="{base}/tartufo.jpg" width="640" alt="Alba, il tartufo rubato torna in un sacco di riso" /></a><figcaption itemprop="description">Il tartufo ritrovato, sulla bilancia del ristorante <em>(foto Muratore)</em></figcaption></figure>
<div id="singleBody" class="body-text" itemprop="articleBody"><span itemprop="articleBody">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</span></div>
<div class="article-footer"><div class="tags">Tag: <a href="/argomenti/alba" rel="tag">alba</a> <a href="/argomenti/tartufo" rel="tag">tartufo</a></div><p class="copyright">© Riproduzione riservata</p><p class="publish-date">25 ottobre 2016</p></div></article>
<div class="related"><h4>Articoli correlati</h4><ul><li><a href="/x">Barolo, annata da record</a></li></ul></div></div>
<aside class="right"><h3>I più letti</h3><ol><li><a href="/y">Neve in anticipo sul Monviso</a></li></ol></aside><footer>Corriere della Langa S.p.A. - P.Iva 00000000000</footer></body></html>"""
    return html, {
        "language": "it",
        "title": title,
        "lead": lead,
        "date": "2016-10-25",
        "body": text,
        "images": [
            picture(
                f"{base}/tartufo_big.jpg", "Il tartufo ritrovato, sulla bilancia del ristorante", "Muratore"
            )
        ],
        "images_also": [
            [
                picture(
                    f"{base}/tartufo_big.jpg",
                    "Il tartufo ritrovato, sulla bilancia del ristorante",
                    "foto Muratore",
                )
            ]
        ],
        "authors": ["Chiara Bosio"],
        "tags": ["alba", "tartufo"],
    }


@page(
    "https://www.nordlicht.example.de/nachrichten/schleswig-holstein/Halligen-Wenn-die-Flut-den-Garten-holt,hallig142.html",
    country="DE",
)
def sophora_german_broadcaster() -> tuple[str, Gold]:
    title = "Halligen: Wenn die Flut den Garten holt"
    text = [
        "Zweimal hat Frauke Petersen in diesem Winter ihre Johannisbeeren aus dem Watt gefischt.",
        "Bei Sturmflut ragen von ihrer Hallig nur noch die Warften aus dem Wasser. Landunter heißt das hier, und es gehört dazu.",
        "Doch es wird häufiger. Der Pegel hat das Land in den vergangenen fünf Jahren 74 Mal überspült.",
        "Wegziehen will sie trotzdem nicht. „Der Garten kommt ja wieder“, sagt sie.",
    ]
    heading = "Die Warften wachsen mit"
    base = "https://www.nordlicht.example.de/nachrichten/schleswig-holstein"
    html = f"""<!DOCTYPE html><html class="no-js" lang="de"><head><meta charset="UTF-8"/><title>{title} | nordlicht.example.de - Nachrichten - Schleswig-Holstein</title><meta name="description" content="Auf den Halligen gehört das Landunter dazu."/>{metas({"og:title": title, "og:type": "article"})}</head>
<body class="mainsite w1"><div id="page"><header id="header"><div class="skip"><a href="#content">Zum Inhalt</a></div><div class="logo"><a href="/index.html" title="Startseite">Nordlicht</a></div><nav id="topnav"><ul><li><a href="/nachrichten/index.html">Nachrichten</a></li><li><a href="/sport/index.html">Sport</a></li><li><a href="/fernsehen/index.html">Fernsehen</a></li></ul></nav></header>
<div class="stagewrapper"><div class="content" id="content"><div class="contentwrapper w100"><div class="breadcrumb"><ol><li><a href="/index.html">Startseite</a></li><li><a href="/nachrichten/index.html">Nachrichten</a></li><li><a href="/nachrichten/schleswig-holstein/index.html">Schleswig-Holstein</a></li></ol></div>
<article class="w100"><header><h1>{title}</h1><div class="lastchanged">Stand: 26.01.2020 18:12 Uhr</div></header>
<div class="textcontent"><div class="modulepadding copytext"><div class="textimage w100"><div class="image-container"><img title="Eine Warft bei Landunter. © Nordlicht Fotograf: Hark Nissen" alt="Eine Warft ragt aus dem Wasser. © Nordlicht Foto: Hark Nissen" class="resp" src="{base}/warft100_v-contentgross.jpg"/></div><div class="details"><span class="imagetext">Bei Landunter bleibt nur die Warft trocken.</span></div></div>
<p class="preface">{text[0]}</p><p class="author">von Birte Jensen</p><p>{text[1]}</p><h2>{heading}</h2><p>{text[2]}</p>
<aside class="module list w50"><h2>Weitere Informationen</h2><div class="teaserpadding"><div class="img"><a href="/a.html"><img src="{base}/deich104_v-teasertop.jpg" alt="Deich"/></a></div><h3><a href="/a.html">Neue Deiche für Nordstrand</a></h3><p>Für 30 Millionen Euro wird der Deich breiter und flacher. <a href="/a.html" class="more">mehr</a></p></div></aside><p>{text[3]}</p>
<div class="textimage w50 right"><div class="image-container"><a class="zoomimage" href="{base}/garten102_v-zweispaltig.jpg"><img title="Frauke Petersen in ihrem Garten. © Nordlicht Fotograf: Hark Nissen" alt="Frauke Petersen in ihrem Garten. © Nordlicht Foto: Hark Nissen" src="{base}/garten102_v-zweispaltig.jpg"/></a></div><div class="details"><span class="imagetext">Gemüse hinter der Mauer: Frauke Petersen.</span></div></div></div></div>
<div class="articlefooter"><p class="sendungsbezug">Dieses Thema im Programm: <br/><a href="/sh/index.html">Schleswig-Holstein Magazin</a> | 26.01.2020 | 19:30 Uhr</p><div class="sharing"><a href="#">Teilen</a></div></div></article>
<section class="teaserbox"><h2>Mehr Nachrichten aus Schleswig-Holstein</h2><div class="teaser"><h3><a href="/b.html">Fähre nach Amrum fällt aus</a></h3><p>Wegen Niedrigwassers verkehrt die Fähre heute nicht.</p></div></section></div></div></div><footer id="footer"><p>© Nordlicht</p></footer></div></body></html>"""
    urls = [f"{base}/warft100_v-contentgross.jpg", f"{base}/garten102_v-zweispaltig.jpg"]
    captions = ["Bei Landunter bleibt nur die Warft trocken.", "Gemüse hinter der Mauer: Frauke Petersen."]
    return html, {
        "language": "de",
        "title": title,
        "date": "2020-01-26T18:12+01:00",
        "lead_also": [text[0]],
        "body": [text[0], text[1], heading, *text[2:]],
        "body_also": [[text[1], heading, *text[2:]]],
        "images": [picture(urls[0], captions[0]), picture(urls[1], captions[1], None, "inline")],
        "images_also": [
            [
                picture(urls[0], captions[0], credit),
                picture(urls[1], captions[1], credit, "inline"),
            ]
            for credit in (
                "Nordlicht Fotograf: Hark Nissen",
                "Nordlicht Foto: Hark Nissen",
                "Hark Nissen",
                "Nordlicht",
            )
        ],
        "authors": ["Birte Jensen"],
        "breadcrumbs": ["Nachrichten", "Schleswig-Holstein"],
    }


@page(
    "https://www.bezirksblatt.example.at/niederoesterreich/krems/ein-chor-aus-lauter-anfaengern/318112044",
    country="AT",
)
def apa_newsfactory_austrian() -> tuple[str, Gold]:
    title = "Ein Chor aus lauter Anfängern"
    lead = "Niemand kann Noten lesen, und alle singen mit: In Stein probt der Chor der Unbegabten für sein erstes Konzert."
    text = [
        "Mittwochabend, halb acht, im Pfarrsaal riecht es nach Tee. Vierunddreißig Menschen stehen im Kreis und summen.",
        "„Falsch gibt es nicht, nur zu leise“, ruft Chorleiterin Veronika Maier über das Summen hinweg.",
        "Der Jüngste ist sieben, die Älteste 88. Am 14. Dezember singen sie in der Minoritenkirche.",
    ]
    base = "https://img.bezirksblatt.example.at/media/2018/11/21"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><title>{title} | Bezirksblatt</title><meta name="description" content="Der Chor der Unbegabten probt."/></head>
<body class="page-article"><div class="ad ad--skyscraper"><span>Werbung</span></div><div class="l-header"><a class="logo" href="/">Bezirksblatt</a><ul class="mainnav"><li><a href="/niederoesterreich">NÖ</a></li><li><a href="/freizeit">Freizeit</a></li></ul></div>
<div class="l-main"><div class="l-col l-col--content"><div class="story" id="story-318112044"><div class="story__topline">Krems</div><h1 class="story__headline">{title}</h1>
<div class="story__meta"><span class="story__date">21. November 2018, 14:30 Uhr</span><span class="story__author">Doris Schleifer</span></div>
<div class="story__image"><a href="{base}/chor_2400.jpg" class="js-lightbox" data-lightbox="story" data-title="Veronika Maier gibt den Ton an. Foto: Gregor Semrad"><img src="{base}/chor_720.jpg" alt="Chor" width="720" height="480"></a><ul class="story__image-info"><li class="story__image-caption">Veronika Maier gibt den Ton an.</li><li class="story__image-credit">Foto: Gregor Semrad</li><li class="story__image-action">hochgeladen von <a href="/profil/1">Doris Schleifer</a></li></ul></div>
<div class="story__lead">{lead}</div>
<div class="story__text"><p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p></div>
<div class="story__gallery"><h3>Zur Bildergalerie: 3 Bilder</h3><ul class="thumbs"><li><a href="{base}/tee_2400.jpg" data-lightbox="story" data-title="Tee für alle. Foto: Gregor Semrad"><img src="{base}/tee_160.jpg" alt=""></a></li><li><a href="{base}/kreis_2400.jpg" data-lightbox="story" data-title="Im Kreis. Foto: Gregor Semrad"><img src="{base}/kreis_160.jpg" alt=""></a></li></ul></div>
<div class="story__actions"><button>Gefällt mir 12</button><button>Kommentieren</button><button>Merken</button></div></div>
<div class="more"><h2>Du möchtest regelmäßig Infos über das, was in deiner Region passiert?</h2><p>Dann melde dich für den Bezirksblatt-Newsletter an</p></div>
<div class="contributions"><h2>Weitere Beiträge zu den Themen</h2><div class="tile"><a href="/t"><h3>Advent im Weingut</h3><p>Ein Wochenende lang stehen die Keller offen.</p></a></div></div></div></div><div class="l-footer">Impressum | AGB | Datenschutz</div></body></html>"""
    gallery = [
        picture(f"{base}/tee_2400.jpg", "Tee für alle.", "Gregor Semrad"),
        picture(f"{base}/kreis_2400.jpg", "Im Kreis.", "Gregor Semrad"),
    ]
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2018-11-21T14:30+01:00",
        "body": text,
        "images": [picture(f"{base}/chor_2400.jpg", "Veronika Maier gibt den Ton an.", "Gregor Semrad")],
        "gallery": gallery,
        "authors": ["Doris Schleifer"],
    }


@page("https://www.prwire.example.com/news-releases/halden-foods-opens-oat-mill-in-moncton-300912345.html")
def wire_release_north_american() -> tuple[str, Gold]:
    title = "Halden Foods Opens Oat Mill in Moncton"
    text = [
        "MONCTON, NB, Sept. 4, 2019 /PRWire/ -- Halden Foods Inc. today opened its first oat mill in the Maritimes, creating 64 jobs.",
        "The mill will process 90,000 tonnes of oats a year, most of them grown within a day's drive.",
        '"Our farmers wanted a shorter road," said chief executive Pauline LeBlanc.',
    ]
    about = ["About Halden Foods", "Halden Foods makes oats, and things from oats, in four provinces."]
    source = "SOURCE Halden Foods Inc."
    base = "https://mma.prwire.example.com/media/967701/halden_mill"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": "/PRWire/ -- Halden Foods Inc. today opened its first oat mill", "og:title": title, "og:type": "article", "og:image": f"{base}.jpg?p=facebook", "date": "2019-09-04T08:30:00-04:00", "author": "Halden Foods Inc."})}</head>
<body class="body-news-release"><header class="header"><nav class="navbar"><a class="logo" href="/">PRWire</a><ul class="nav navbar-nav"><li><a href="/news/">News</a></li><li><a href="/products/">Products</a></li></ul></nav></header>
<main role="main"><article class="news-release inline-gallery-template"><header class="container release-header"><div class="row detail-headline"><div class="col-sm-12"><h1>{title}</h1></div></div><div class="row"><div class="col-lg-8 col-md-8 col-sm-7 swaping-class-left"><a class="prnews" href="/news/halden">News provided by</a><div class="row"><div class="col-xs-12"><a href="/news/halden-foods/"><strong>Halden Foods Inc.</strong></a>&nbsp;</div></div><p class="mb-no">Sep 04, 2019, 08:30 ET</p></div><div class="col-sm-5"><div class="share"><h3>Share this article</h3><ul><li><a href="#">Facebook</a></li></ul></div></div></div></header>
<section class="release-body container "><div class="row"><div class="col-lg-10 col-lg-offset-1"><p><span class="xn-location">{text[0].split(" /")[0].replace(", Sept. 4, 2019", "</span>, <span class='xn-chron'>Sept. 4, 2019</span>")} /{text[0].split(" /", 1)[1]}</p>
<div class="row gallery inline-gallery"><div class="col-sm-12"><div class="carousel slide" id="carousel"><div class="carousel-inner"><div class="item active"><div class="image"><img class="gallery-thumb img-responsive" src="{base}.jpg?w=500" alt="The new mill in Moncton. (CNW Group/Halden Foods Inc.)" title="The new mill in Moncton. (CNW Group/Halden Foods Inc.)"></div><div class="carousel-caption">The new mill in Moncton. (CNW Group/Halden Foods Inc.)</div></div></div></div></div></div>
<p>{text[1]}</p><p>{text[2]}</p><p><b>{about[0]}</b><br/>{about[1]}</p><p>{source}</p><div class="row"><div class="col-sm-12"><p><img src="https://rt.prwire.example.com/rt.gif?NewsItemId=C1234" alt="Cision" width="12" height="12"> View original content: <a href="https://www.prwire.example.com/x.html" target="_blank">https://www.prwire.example.com/x.html</a></p></div></div></div></div></section>
<section class="container more-in-ticker"><h2>Also from this source</h2><div class="card"><a href="/news-releases/b.html"><h3>Halden Foods Names New Chair</h3></a></div></section></article></main><footer><p>Copyright © 2019 PRWire All Rights Reserved.</p></footer></body></html>"""
    said = ("The new mill in Moncton.", "CNW Group/Halden Foods Inc.", "inline")
    body = [*text, " ".join(about), source]
    view = "View original content: https://www.prwire.example.com/x.html"
    return html, {
        "language": "en",
        "title": title,
        "date": "2019-09-04T08:30:00-04:00",
        "date_also": ["2019-09-04", "2019-09-04T08:30-04:00"],
        "body": body,
        "body_also": [[*body, view], body[:-1]],
        "links": ANY,
        "attachments": ANY,
        "images": [picture(f"{base}.jpg?w=500", *said)],
        "images_also": [[picture(f"{base}.jpg?p=facebook", *said)]],
        "authors": ANY,
    }


@page(
    "http://www.gazette-du-rail.example.fr/actualite/2009/10/09/01003-20091009ARTFIG00012-le-train-jaune-repart.php"
)
def french_daily_2009_tables() -> tuple[str, Gold]:
    title = "Le train jaune repart"
    text = [
        "Cent ans après son inauguration, le petit train de Cerdagne reprend du service ce week-end.",
        "La ligne avait été coupée en janvier par un éboulement. Il a fallu neuf mois pour dégager la voie.",
        "« Sans lui, la vallée serait un cul-de-sac », résume un chef de gare à la retraite.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>La Gazette du rail - Actualité : {title}</title></head>
<body><div id="pub_top"><img src="/pub/p.gif" alt="" width="1" height="1" /></div><div id="page"><div id="entete"><a href="/"><img src="/img/logo.gif" alt="La Gazette du rail" width="300" height="60" /></a><span class="jour">Vendredi 9 octobre 2009</span></div><div id="menu"><a href="/actualite/">Actualité</a> | <a href="/voyages/">Voyages</a> | <a href="/abonnes/">Abonnés</a></div>
<div id="colgauche"><div id="ariane"><a href="/">Accueil</a> &gt; <a href="/actualite/">Actualité</a></div>
<h1>{title}</h1><div class="infos">Pierre Castaing, à Villefranche<br />09/10/2009 | Mise à jour : 18:21 | <a href="#reactions">Commentaires 14</a> | <a href="#">Ajouter à ma sélection</a></div>
<table class="illus" border="0" cellspacing="0" cellpadding="0" align="left"><tr><td><img src="/medias/2009/10/09/train.jpg" width="250" height="180" alt="" /></td></tr><tr><td class="leg">Le train jaune sur le viaduc de Séjourné. <span class="cred">Crédits photo : Hugues Argence</span></td></tr></table>
<div id="texte"><p><strong>{text[0]}</strong></p><p>{text[1]}</p><p>{text[2]}</p></div>
<div class="lireaussi"><p><b>LIRE AUSSI :</b></p><p><a href="/a.php">» Les petites lignes en sursis</a></p></div>
<div id="reactions"><h3>Réactions à cet article</h3><div class="reac"><b>Marcel66</b> le 09/10/2009 à 19:02<p>Enfin une bonne nouvelle pour le plateau, on n'y croyait plus après tous ces mois de car de substitution.</p></div></div></div>
<div id="coldroite"><h4>Les plus lus</h4><ol><li><a href="/b.php">Le TGV de minuit</a></li></ol></div><div id="pied">Contacts | Plan du site | © La Gazette du rail</div></div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2009-10-09",
        "date_modified": ANY,
        "body": text,
        "body_also": [text[1:]],
        "lead_also": [text[0]],
        "images": [
            picture(
                "http://www.gazette-du-rail.example.fr/medias/2009/10/09/train.jpg",
                "Le train jaune sur le viaduc de Séjourné.",
                "Hugues Argence",
            )
        ],
        "authors": ["Pierre Castaing"],
        "authors_also": [[]],
        "breadcrumbs": ["Actualité"],
    }


@page("http://derbote.example.at/1267132345678/Wiener-Linien-Das-Ende-der-Holzklasse", country="AT")
def austrian_daily_2010() -> tuple[str, Gold]:
    title = "Das Ende der Holzklasse"
    kicker = "Wiener Linien"
    lead = "Die letzten Straßenbahnen mit Holzsitzen gehen in Pension - Liebhaber bieten bis zu 3000 Euro"
    text = [
        "Wien - Am Sonntag fährt der letzte Zug der Type E1 mit Holzsitzen über den Ring. Danach wird er verkauft.",
        "Mehr als 200 Anfragen hat die Verwaltung bisher erhalten. Ein Wirt aus dem Waldviertel will den Beiwagen als Gastgarten aufstellen.",
        "Die Sitze selbst kosten 80 Euro das Stück. (kos, DER BOTE, Printausgabe, 26.2.2010)",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{kicker}: {title} - Verkehr - derBote.at › Panorama</title></head>
<body id="articlePage"><div id="toolbar"><a href="/login">Login</a> <a href="/abo">Abo</a> <span>26. Februar 2010, 22:14</span></div><div id="masthead"><a href="/"><img src="/img/logo.png" alt="derBote.at"/></a></div><div id="nav"><ul><li><a href="/International">International</a></li><li><a href="/Panorama">Panorama</a></li></ul></div>
<div id="breadcrumb"><span class="item"><a href="/">derBote.at</a></span><span class="sep">›</span><span class="item"><a href="/Panorama">Panorama</a></span><span class="sep">›</span><span class="item"><a href="/Panorama/Verkehr">Verkehr</a></span></div>
<div id="mainContent"><div id="documentCanvas"><div class="artikelHead"><h6 class="vorspann">{kicker}</h6><h1>{title}</h1><h2>{lead}</h2><div class="info"><span class="date">26. Februar 2010, 08:00</span></div></div>
<div class="artikelBody" id="objectContent"><div class="diashow left" style="width:230px"><ul class="slides"><li><div class="image"><img src="http://images.derbote.example.at/t/12/2010/02/25/1267132_e1.jpg" width="230" height="160" alt="bild nicht verfügbar"/></div><div class="copyright">foto: wiener linien/mazza</div><p class="description">Ab Montag ist hier alles aus Plastik.</p></li></ul></div>
<p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p></div><div class="artikelFoot"><a href="/print">Druckversion</a> <a href="#">E-Mail</a> <a href="#forum">33 Postings</a></div></div>
<div id="forum"><h2>33 Postings</h2><div class="posting"><div class="head"><strong>Linie O</strong> <span class="date">26.02.2010, 08:12</span></div><p class="subject">schade drum</p><p>im winter war das holz wärmer als jedes plastik, und im sommer klebt man jetzt fest</p></div></div></div>
<div id="sidebar"><div class="box"><h4>Mehr zum Thema</h4><ul><li><a href="/a">Neue Garnituren ab Herbst</a></li></ul></div></div><div id="copyrightFooter">© derBote.at GmbH 2010 - Alle Rechte vorbehalten.</div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"{kicker}: {title}"],
        "lead": lead,
        "date": "2010-02-26T08:00+01:00",
        "body": text,
        "images": [
            picture(
                "http://images.derbote.example.at/t/12/2010/02/25/1267132_e1.jpg",
                "Ab Montag ist hier alles aus Plastik.",
                "wiener linien/mazza",
            )
        ],
        "breadcrumbs": ["Panorama", "Verkehr"],
        "breadcrumbs_also": [["derBote.at", "Panorama", "Verkehr"]],
    }

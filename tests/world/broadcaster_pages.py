"""News pages of broadcasters, agencies and portals, with what their templates put between and around the text."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, picture


@page("https://www.rundfunk.example.de/inland/storchenpaar-101.html", country="DE")
def german_broadcaster_stand() -> tuple[str, Gold]:
    title = "Storchenpaar brütet auf Bahnhofsdach"
    topline = "Mecklenburg-Vorpommern"
    lead = "Züge fahren, Störche klappern: In Malchow hat sich ein Paar den Bahnhof ausgesucht."
    text = [
        "Zum dritten Mal in Folge zieht das Paar seine Jungen über Gleis 1 groß.",
        "Die Bahn hat den Schornstein stillgelegt und eine Kamera angebracht.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} | rundfunk.example.de</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": "https://images.rundfunk.example.de/image/1/storch-100.jpg", "date": "2022-06-07T14:21:33", "keywords": "Störche, Bahnhof"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-06-07T14:21:33", "dateModified": "2022-06-07T15:02:10", "author": {"@type": "Organization", "name": "rundfunk.example.de"}})}</head>
<body><header class="header"><a href="/"><img src="/logo.svg" alt="Rundfunk"></a><nav><ul><li><a href="/inland/">Inland</a></li><li><a href="/ausland/">Ausland</a></li></ul></nav></header><div class="breadcrumb"><ul><li><a href="/">Startseite</a></li><li><a href="/inland/">Inland</a></li><li>{title}</li></ul></div>
<article class="container content-wrapper__group"><div class="ts-image js-image"><picture class="ts-picture__wrapper"><source srcset="https://images.rundfunk.example.de/image/1/AAA/16x9-big/storch-100.webp?width=1920"><img class="ts-image" src="https://images.rundfunk.example.de/image/1/AAA/16x9-big/storch-100.webp?width=1920" alt="Zwei Störche im Nest | dpa" title="Zwei Störche im Nest | dpa"></picture></div>
<div class="seitenkopf"><span class="seitenkopf__topline">{topline}</span><h1><span class="seitenkopf__headline"><span class="seitenkopf__headline--text">{title}</span></span></h1></div><p class="metatextline">Stand: 07.06.2022 15:02 Uhr</p>
<p class="textabsatz columns twelve"><strong>{lead}</strong></p><p class="textabsatz columns twelve">{text[0]}</p><div class="teaser-absatz"><a class="teaser-absatz__link" href="/inland/adler-101.html"><span class="teaser-absatz__date">01.06.2022</span><span class="teaser-absatz__headline">Seeadler kehren zurück</span></a></div><h2 class="meldung__subhead">Kamera im Nest</h2><p class="textabsatz columns twelve">{text[1]}</p>
<div class="tag-btn-group"><a class="tag-btn" href="/thema/stoerche">Störche</a></div><div class="sharing"><ul><li>WhatsApp</li></ul></div><p class="infotext">Über dieses Thema berichtete der Rundfunk am 07. Juni 2022 um 15:00 Uhr.</p></article><footer>© Rundfunk</footer></body></html>"""
    url = "https://images.rundfunk.example.de/image/1/AAA/16x9-big/storch-100.webp?width=1920"
    note = "Über dieses Thema berichtete der Rundfunk am 07. Juni 2022 um 15:00 Uhr."
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "lead_also": [None],
        "date": "2022-06-07T14:21:33+02:00",
        "date_modified": "2022-06-07T15:02:10+02:00",
        "body": [text[0], "Kamera im Nest", text[1]],
        "body_also": [
            [text[0], "Kamera im Nest", text[1], note],
            [lead, text[0], "Kamera im Nest", text[1]],
            [lead, text[0], "Kamera im Nest", text[1], note],
        ],
        "images": [picture(url)],
        "images_also": [
            [picture(url, None, "dpa")],
            [picture(url, "Zwei Störche im Nest", "dpa")],
            [picture("https://images.rundfunk.example.de/image/1/storch-100.jpg")],
        ],
        "authors": ANY,
        "tags": ["Störche"],
        "tags_also": [["Störche", "Bahnhof"], []],
        "breadcrumbs": ["Inland"],
    }


@page("https://edition.cable.example.com/2023/03/02/europe/lighthouse-cat-intl/index.html")
def cable_news_paragraph_components() -> tuple[str, Gold]:
    title = "Ship's cat comes home after three years at sea"
    text = [
        "A cat named Bosun has been returned to her family in Bergen, three years after she walked aboard a freighter.",
        "The crew fed her on herring and kept a log of her days.",
        "“She knows the sound of the foghorn,” captain Ola Vik told reporters.",
    ]
    html = f"""<!DOCTYPE html><html lang="en" data-layout-uri="x"><head><meta charset="utf-8"><title>{title} | Cable</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "article:published_time": "2023-03-02T10:11:12.345Z", "article:modified_time": "2023-03-02T12:00:00.000Z", "author": "Jan Dale, Cable", "og:image": "https://media.cable.example.com/api/v1/images/stellar/prod/cat.jpg?c=16x9&q=w_800,c_fill"})}</head>
<body class="layout"><header class="header__wrapper"><a href="/">Cable</a><nav><a href="/world">World</a><a href="/europe">Europe</a></nav></header><section class="layout__wrapper"><div class="headline headline--has-lowertext"><div class="headline__wrapper"><h1 class="headline__text inline-placeholder" data-editable="headlineText" id="maincontent">{title}</h1></div><div class="headline__footer"><div class="headline__sub-container"><div class="headline__sub-description"><div class="byline vossi-byline"><div class="byline__names">By <a href="/profiles/jan-dale" class="byline__link"><span class="byline__name">Jan Dale</span></a>, Cable</div></div><div class="timestamp vossi-timestamp"><span class="timestamp__read-time">1 minute read</span> Updated 7:00 AM EST, Thu March 2, 2023</div></div></div></div></div>
<main class="article__main"><div class="image__lede article__lede-wrapper"><div class="image image__hide-placeholder" data-image-variation="image"><div class="image__container"><picture class="image__picture"><source srcset="https://media.cable.example.com/api/v1/images/stellar/prod/cat.jpg?c=16x9&amp;q=h_720,w_1280,c_fill" media="(min-width: 1280px)"><img src="https://media.cable.example.com/api/v1/images/stellar/prod/cat.jpg?c=original" alt="Bosun the cat on a coil of rope" class="image__dam-img"></picture></div><div class="image__metadata"><div class="image__caption attribution"><span data-editable="metaCaption" class="inline-placeholder">Bosun on the deck of the Nordvik.</span></div><figcaption class="image__credit">Rune Berg/NTB</figcaption></div></div></div>
<div class="article__content-container"><div class="article__content"><div class="source inline-placeholder"><cite class="source__cite"><span class="source__location">Bergen, Norway</span><span class="source__text">Cable</span> &mdash;</cite></div><p class="paragraph inline-placeholder vossi-paragraph">{text[0]}</p><p class="paragraph inline-placeholder vossi-paragraph">{text[1]}</p><div class="related-content related-content--article"><div class="related-content__link"><span class="related-content__headline">Dog walks home across Poland</span><p class="related-content__label">Related article</p></div></div><div class="ad-slot-dynamic"><div class="ad-feedback">Ad Feedback</div></div><p class="paragraph inline-placeholder vossi-paragraph">{text[2]}</p></div></div></main><aside class="layout__right-rail"><h2>Most read</h2><a href="/x">Storm warning</a></aside></section><footer>© 2023</footer></body></html>"""
    base = "https://media.cable.example.com/api/v1/images/stellar/prod/cat.jpg"
    photo = ("Bosun on the deck of the Nordvik.", "Rune Berg/NTB")
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-03-02T10:11:12+00:00",
        "date_also": ["2023-03-02T10:11:12.345Z"],
        "date_modified": "2023-03-02T12:00:00+00:00",
        "body": text,
        "body_also": [["Bergen, Norway Cable —", *text], ["Bergen, NorwayCable —", *text]],
        "images": [picture(f"{base}?c=original", *photo)],
        "images_also": [
            [picture(f"{base}?c=16x9&q=h_720,w_1280,c_fill", *photo)],
            [picture(f"{base}?c=16x9&q=w_800,c_fill", *photo)],
        ],
        "authors": ["Jan Dale"],
        "authors_also": [["Jan Dale, Cable"], ["Jan Dale", "Cable"]],
        "section": ANY,
    }


@page("https://www.agency.example.com/world/europe/bakers-strike-ends-2021-10-21/")
def agency_with_test_ids() -> tuple[str, Gold]:
    title = "Bakers' strike ends after nine days"
    text = [
        "LISBON, Oct 21 (Agency) - Portuguese bakers returned to their ovens on Thursday after agreeing a 4% pay rise.",
        "Shelves in Porto were full again by noon.",
        "The unions said they would review the deal in a year.",
    ]
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Agency</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "article:published_time": "2021-10-21T13:45:03Z", "article:modified_time": "2021-10-21T14:00:00Z", "article:author": "Rita Alves", "article:section": "Europe", "og:image": "https://www.agency.example.com/resizer/abc/cloudfront.example.com/BREAD.jpg"})}</head>
<body><div id="fusion-app"><header><a href="/">Agency</a><nav><ul><li><a href="/world/">World</a></li><li><a href="/business/">Business</a></li></ul></nav></header><main><article><div data-testid="ArticleHeader"><header><div><span><a data-testid="Link" href="/world/europe/">Europe</a></span></div><h1 data-testid="Heading">{title}</h1><div><div data-testid="Text">By <a rel="author" href="/authors/rita-alves/">Rita Alves</a></div><time datetime="2021-10-21T13:45:03Z"><span>October 21, 2021</span><span>1:45 PM UTC</span><span>Updated 2 years ago</span></time></div></header></div>
<div data-testid="primary-gallery"><figure><div><img src="https://www.agency.example.com/resizer/abc=/1080x0/cloudfront.example.com/BREAD.jpg" alt="Bread on a shelf" srcset="https://www.agency.example.com/resizer/abc=/480x0/cloudfront.example.com/BREAD.jpg 480w, https://www.agency.example.com/resizer/abc=/1080x0/cloudfront.example.com/BREAD.jpg 1080w"></div><figcaption data-testid="Body">Bread on a shelf in Porto, Portugal, October 21, 2021. AGENCY/Rui Lima<span data-testid="Link"><a href="/licenses"> Purchase Licensing Rights</a></span></figcaption></figure></div>
<div data-testid="ArticleBody"><div><div data-testid="paragraph-0">{text[0]}</div><div data-testid="paragraph-1">{text[1]}</div><div data-testid="promo-box"><p>Sign up <a href="/newsletters">here.</a></p></div><div data-testid="paragraph-2">{text[2]}</div><p data-testid="SignOff">Reporting by Rita Alves; Editing by Tom Hill</p><p data-testid="Body">Our Standards: <a href="https://www.agencytrust.example.com/principles">The Agency Trust Principles.</a></p></div></div></article><section><h2>Read Next</h2><ul><li><h3><a href="/x">Olive oil prices soar</a></h3></li></ul></section></main><footer><p>All quotes delayed</p></footer></div></body></html>"""
    base = "https://www.agency.example.com/resizer/abc=/1080x0/cloudfront.example.com/BREAD.jpg"
    caption = "Bread on a shelf in Porto, Portugal, October 21, 2021."
    signoff = "Reporting by Rita Alves; Editing by Tom Hill"
    return html, {
        "language": "en",
        "title": title,
        "date": "2021-10-21T13:45:03+00:00",
        "date_modified": "2021-10-21T14:00:00+00:00",
        "body": [*text, signoff],
        "body_also": [text],
        "links": [],
        "images": [picture(base, caption, "AGENCY/Rui Lima")],
        "images_also": [[picture(base, f"{caption} AGENCY/Rui Lima")]],
        "authors": ["Rita Alves"],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://wiadomosci.portal.example.pl/kraj/bocian-w-kominie/abc123", country="PL")
def polish_portal_modern() -> tuple[str, Gold]:
    title = "Bocian utknął w kominie. Pomogli strażacy"
    lead = "Młody ptak wpadł do komina szkoły w Tykocinie. Akcja trwała godzinę."
    text = [
        "Ptaka zauważyła woźna, gdy przyszła otworzyć szkołę.",
        "– Był cały w sadzy, ale zdrowy – mówi st. kpt. Marek Dudek z PSP w Białymstoku.",
        "Po kąpieli bocian wrócił do gniazda.",
    ]
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Wiadomości</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": "https://ocdn.portal.example.pl/pulscms/MDA/bocian.jpeg"})}{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-07-05T07:31:00+0200", "dateModified": "2023-07-05T09:12:41+0200", "author": [{"@type": "Person", "name": "Ola Wrona"}]})}</head>
<body><header><a href="/">Portal</a><nav><a href="/kraj">Kraj</a><a href="/swiat">Świat</a></nav></header><main class="articleDetail"><ul class="ods-breadcrumbs"><li><a href="/">Portal</a></li><li><a href="/kraj">Kraj</a></li></ul><h1 class="mainTitle">{title}</h1><div class="authorAndDate"><span class="name"><a href="/autorzy/ola-wrona">Ola Wrona</a></span><span class="date">5 lipca 2023, 07:31</span></div><figure class="mainPhoto"><picture><source data-srcset="https://ocdn.portal.example.pl/pulscms/MDA/bocian.webp"><img class="lazy" src="data:image/svg+xml;base64,PHN2" data-src="https://ocdn.portal.example.pl/pulscms/MDA/bocian.jpeg" alt="Bocian w sadzy"></picture><figcaption><span class="desc">Bocian po uwolnieniu z komina</span><span class="copyright">Foto: PSP Białystok / Facebook</span></figcaption></figure>
<div class="lead"><p class="hyphenate lead">{lead}</p></div><ul class="bulletList"><li><a href="/inne">Więcej takich historii na stronie głównej Portalu</a></li></ul><div class="detail intext"><p>{text[0]}</p><p class="hyphenate"><em>Dalszy ciąg artykułu pod materiałem wideo</em></p><div class="videoPlayer"><p>Jak ratować ptaki</p></div><p>{text[1]}</p><div class="placeholder"><span>Reklama</span></div><p>{text[2]}</p><p><i>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! <a href="https://news.example.com/portal">Obserwuj nas w Wiadomościach</a>.</i></p></div>
<div class="dateDown">Data utworzenia: 5 lipca 2023, 07:31</div><div class="relatedTopics"><span>Powiązane tematy:</span><a href="/tag/bociany">bociany</a><a href="/tag/straz">straż pożarna</a></div></main><footer>Portal SA</footer></body></html>"""
    thanks = (
        "Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! Obserwuj nas w Wiadomościach."
    )
    url = "https://ocdn.portal.example.pl/pulscms/MDA/bocian.jpeg"
    photo = ("Bocian po uwolnieniu z komina", "PSP Białystok / Facebook")
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2023-07-05T07:31:00+02:00",
        "date_modified": "2023-07-05T09:12:41+02:00",
        "body": text,
        "body_also": [[*text, thanks]],
        "links_also": [["https://news.example.com/portal"]],
        "images": [picture(url, *photo)],
        "images_also": [[picture(url.replace(".jpeg", ".webp"), *photo)]],
        "authors": ["Ola Wrona"],
        "tags": ["bociany", "straż pożarna"],
        "breadcrumbs": ["Kraj"],
        "breadcrumbs_also": [["Portal", "Kraj"]],
    }


@page("https://yle.example.fi/a/74-20012345", country="FI")
def finnish_broadcaster() -> tuple[str, Gold]:
    title = "Hylje kiipesi laiturille Hangossa"
    lead = "Norppa viihtyi uimarannalla koko aamun. Uimarit joutuivat odottamaan."
    text = [
        "Rannan valvoja Sari Lehto huomasi hylkeen kello kuusi.",
        "– Se katsoi meitä kuin vieraita, Lehto sanoo.",
        "Puoleltapäivin hylje liukui takaisin mereen.",
    ]
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>{title} | Yleisuutiset</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": "https://images.cdn.yle.example.fi/image/upload/39-1012345.jpg", "article:published_time": "2022-07-12T09:48:20+0300"})}</head>
<body><header><a href="/">Etusivu</a><nav><ul><li><a href="/uutiset">Uutiset</a></li></ul></nav></header><main><article class="yle__article"><header class="yle__article__header"><h1 class="yle__article__heading yle__article__heading--h1">{title}</h1><p class="yle__article__paragraph">{lead}</p></header><figure class="yle__article__figure"><img src="https://images.cdn.yle.example.fi/image/upload/w_1200/39-1012345.jpg" alt="Hylje laiturilla"><figcaption class="yle__article__figcaption">Hylje makasi laiturilla aamupäivän. <span class="credit">Kuva: Petri Salo / Yleisuutiset</span></figcaption></figure><div class="yle__article__author__container"><ul class="yle__article__authors"><li><span class="yle__article__author__name__text">Niina Aho</span></li></ul></div><div class="yle__article__date"><time datetime="2022-07-12T09:48:20+0300">12.7.2022 09:48</time></div><section class="yle__article__content"><p class="yle__article__paragraph">{text[0]}</p><p class="yle__article__paragraph">{text[1]}</p><aside class="yle__article__recommendation"><a href="/a/74-1">Karhu kävi kioskilla</a></aside><p class="yle__article__paragraph">{text[2]}</p><p class="yle__article__paragraph"><strong>Lue lisää:</strong> <a href="/a/74-2">Saimaannorpan kuutteja laskettiin ennätysmäärä</a></p></section></article></main><footer>Yhteystiedot</footer></body></html>"""
    return html, {
        "language": "fi",
        "title": title,
        "lead": lead,
        "date": "2022-07-12T09:48:20+03:00",
        "body": text,
        "images": [
            picture(
                "https://images.cdn.yle.example.fi/image/upload/w_1200/39-1012345.jpg",
                "Hylje makasi laiturilla aamupäivän.",
                "Petri Salo / Yleisuutiset",
            )
        ],
        "authors": ["Niina Aho"],
    }


@page("https://www.novinky.example.cz/clanek/domaci-ve-vltave-plave-bobr-40412345", country="CZ")
def czech_news_szn() -> tuple[str, Gold]:
    title = "Ve Vltavě plave bobr. Lidé ho fotí z mostu"
    lead = "Bobr se usadil u Střeleckého ostrova. Ochránci prosí, aby ho lidé nekrmili."
    text = [
        "Zvíře poprvé zahlédli vodáci minulý týden.",
        "„Hledá si teritorium,“ řekl zoolog Petr Hora.",
        "Magistrát obalí kmeny stromů pletivem.",
    ]
    html = f"""<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>{title} - Novinky</title>{metas({"description": lead, "og:title": title, "og:type": "article", "article:published_time": "2022-11-03T12:20:00.000Z", "og:image": "https://d15.example.cz/d_500/c_img/bobr.jpeg?fl=cro"})}</head>
<body><div id="app"><header><a href="/">Novinky</a><nav><ul><li><a href="/domaci">Domácí</a></li></ul></nav></header><main><article class="g_hu"><div data-dot="ogm-article-header"><div class="a_breadcrumb"><a href="/domaci">Domácí</a></div><h1 data-dot="ogm-main-title">{title}</h1><div data-dot="mol-author-names"><a href="/autor/1">Iva Králová</a>, <span>Novinky</span></div><div class="date"><span>3. 11. 2022, 13:20</span> – <span>Praha</span></div></div><div data-dot="ogm-main-media"><figure><img src="https://d15.example.cz/d_500/c_img/bobr.jpeg?fl=cro%2C0%2C0%7Cres%2C1200" alt="ilustrační foto"><figcaption><div>Foto: <a href="/fotobanka">Milan Vrba, Novinky</a></div><div>Bobr u Střeleckého ostrova</div></figcaption></figure></div>
<p data-dot="ogm-article-perex">{lead}</p><div data-dot="ogm-article-content"><p>{text[0]}</p><div data-dot="ad"><div>Článek pokračuje pod reklamou</div></div><p>{text[1]}</p><div class="related"><a href="/clanek/1"><span>Bobři zachránili potok</span><span>Domácí</span></a></div><p>{text[2]}</p></div><div data-dot="mol-tags"><a href="/tag/1">Bobr</a><a href="/tag/2">Vltava</a></div></article></main><footer>Borgis</footer></div></body></html>"""
    url = "https://d15.example.cz/d_500/c_img/bobr.jpeg?fl=cro%2C0%2C0%7Cres%2C1200"
    return html, {
        "language": "cs",
        "title": title,
        "lead": lead,
        "date": "2022-11-03T12:20:00+00:00",
        "date_also": ["2022-11-03T13:20+01:00"],
        "body": text,
        "images": [picture(url, "Bobr u Střeleckého ostrova", "Milan Vrba, Novinky")],
        "authors": ["Iva Králová"],
        "authors_also": [[]],
        "tags": ["Bobr", "Vltava"],
        "tags_also": [[]],
        "breadcrumbs": ["Domácí"],
        "breadcrumbs_also": [[]],
        "section_also": [None],
    }

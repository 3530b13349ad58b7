"""Further newspapers and magazines, most with generated class names, after the rules that the fifty pages led to."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, picture


@page("https://www.eveningledger.example.com/2021/11/02/us/bagpipes-subway-rescue.html")
def american_daily_emotion_classes() -> tuple[str, Gold]:
    title = "A Bagpiper, a Stalled Train and 40 Minutes in the Dark"
    lead = "When the Q line lost power, one passenger had an instrument nobody could ignore."
    text = [
        "At 6:12 p.m. the lights went out. At 6:14, somebody screamed. At 6:15, the bagpipes began.",
        "Alasdair Kerr, a dentist from Bay Ridge, was on his way to a wedding. He had been told to warm up.",
        "“It was that or small talk,” he said.",
        "The train reached Atlantic Avenue at 6:55. Nobody had asked for a refund.",
    ]
    base = "https://static01.eveningledger.example.com/images/2021/11/02/us"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title data-rh="true">{title} - The Evening Ledger</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/pipes-facebookJumbo.jpg", "article:published_time": "2021-11-02T22:14:07.000Z", "article:modified_time": "2021-11-03T11:02:44.000Z", "byl": "By Rosa Ortiz"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2021-11-02T22:14:07.000Z", "dateModified": "2021-11-03T11:02:44.000Z", "author": [{"@type": "Person", "name": "Rosa Ortiz"}]})}</head>
<body><div id="app"><div class="css-1jkv9h"><header class="css-10488qs"><a href="/">The Evening Ledger</a><a href="/section/us">U.S.</a></header></div><main id="site-content"><article id="story" class="css-1vxca1d e1qksbhf0"><header class="css-1m8ri2m"><div class="css-1vkm6nb"><h1 id="link-3a" class="css-1fl4t9 e1h9rw200">{title}</h1></div><p id="article-summary" class="css-79rysd e1wiw3jv0">{lead}</p><div class="css-79elbk"><figure class="css-hiw4no" aria-label="media" role="group"><div class="css-1xdhyk6"><picture><img alt="" class="css-rq4mmj" src="{base}/pipes-articleLarge.jpg"></picture></div><figcaption class="css-1l44abu ewdxa0s0"><span aria-hidden="true" class="css-jevhma e13ogyst0">Alasdair Kerr in the last car of the Q train.</span><span class="css-cch8ym e1z0qqy90"><span class="css-1dv1kvn">Credit...</span><span aria-hidden="false">Tom Weller for The Evening Ledger</span></span></figcaption></figure></div><div class="css-18e8msd"><div class="css-233int"><p class="css-1e2jphy">By <a class="css-n8ff4n" href="/by/rosa-ortiz">Rosa Ortiz</a></p></div><ul class="css-1w5cs23"><li><time class="css-1n7hynb" datetime="2021-11-03T07:02:44-04:00">Nov. 2, 2021</time></li></ul></div></header>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">{text[0]}</p><p class="css-at9mc1 evys1bk0">{text[1]}</p></div><aside class="css-ew4tgv" aria-label="companion column"></aside></div><div id="story-ad-1-wrapper" class="css-q9h8pp"><div class="css-3xqm5e"><p>Advertisement</p><a href="#after-story-ad-1">Continue reading the main story</a></div></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">{text[2]}</p><p class="css-at9mc1 evys1bk0">{text[3]}</p></div></div></section><div class="bottom-of-article"><div class="css-19hdyf3"><p>A version of this article appears in print on Nov. 3, 2021, Section A, Page 14 of the New York edition with the headline: Pipes in the Dark. <a href="/reprints">Order Reprints</a> | <a href="/today">Today’s Paper</a> | <a href="/subs">Subscribe</a></p></div></div></article></main><div class="css-1uk1gs8"><h2>More in U.S.</h2><a href="/x.html"><h3>The Deli That Votes</h3></a></div></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2021-11-02T22:14:07+00:00",
        "date_also": ["2021-11-02T22:14:07.000Z"],
        "date_modified": "2021-11-03T11:02:44+00:00",
        "body": text,
        "images": [
            picture(
                f"{base}/pipes-articleLarge.jpg",
                "Alasdair Kerr in the last car of the Q train.",
                "Tom Weller for The Evening Ledger",
            )
        ],
        "authors": ["Rosa Ortiz"],
        "section": ANY,
    }


@page("https://www.thewarder.example.co.uk/environment/2020/jul/08/toads-on-the-night-shift")
def british_daily_rendered_components() -> tuple[str, Gold]:
    title = "‘They always cross on a Tuesday’: toads on the night shift"
    lead = "In a lane near Ludlow, twelve volunteers with buckets have carried 9,000 toads across the road"
    text = [
        "It is raining, it is ten past nine, and Glenys Pugh has a toad in each hand.",
        "“You learn to tell them apart,” she says. “This one complains.”",
        'The county’s <a href="https://roads.example.org/toads">toad register</a> lists 214 crossings. This is the only one with a kettle.',
        "By midnight the tally stands at 163. Nobody was late for work.",
    ]
    base = "https://i.guim.thewarder.example.co.uk/img/media/4f/0_100"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Environment | The Warder</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/master/toad.jpg?width=1200", "article:published_time": "2020-07-08T05:00:30.000Z", "article:modified_time": "2020-07-09T09:15:11.000Z", "article:section": "Environment", "article:tag": "Amphibians,Wildlife", "article:author": "https://www.thewarder.example.co.uk/profile/ivor-beddoe"})}
<script type="application/ld+json">[{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"2020-07-08T05:00:30.000Z","dateModified":"2020-07-09T09:15:11.000Z","author":[{{"@type":"Person","name":"Ivor Beddoe","sameAs":"https://www.thewarder.example.co.uk/profile/ivor-beddoe"}}]}}]</script></head>
<body><div id="bannerandheader"><header class="dcr-1hpvyxs"><a href="/">The Warder</a><nav><ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li></ul></nav></header></div><main data-layout="StandardLayout"><div class="dcr-yw6e0y"><article class="dcr-xw6wt9"><div data-gu-name="media"><div id="img-1"><figure class="dcr-lzvqd8"><div class="dcr-1t8m8f2"><picture class="dcr-evn1e9"><source srcset="{base}/master/toad.jpg?width=620" media="(min-width: 660px)"><img alt="Glenys Pugh with a bucket" src="{base}/master/toad.jpg?width=445" class="dcr-evn1e9"></picture></div><figcaption class="dcr-1a9hvde"><span class="dcr-1qvd3m6"><svg></svg></span>Glenys Pugh carries her 900th toad of the season. Photograph: Huw Aled/The Warder</figcaption></figure></div></div><div data-gu-name="title"><div class="dcr-1djovmt"><a href="/environment/amphibians" data-link-name="article section"><span>Amphibians</span></a></div></div><div data-gu-name="headline"><h1 class="dcr-y70er2">{title}</h1></div><div data-gu-name="standfirst"><div class="dcr-1yi1cnj"><p>{lead}</p></div></div><div data-gu-name="meta"><address aria-label="Contributor info"><div class="dcr-1cfpnlw"><a rel="author" href="/profile/ivor-beddoe">Ivor Beddoe</a></div></address><details class="dcr-eb59kw"><summary><span class="dcr-u0h1qy">Wed 8 Jul 2020 06.00 BST</span></summary>Last modified on Thu 9 Jul 2020 10.15 BST</details><div class="dcr-1nx1rmt"><a href="#">Share</a></div></div>
<div data-gu-name="body"><div id="maincontent" class="dcr-ch7w1w"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt"><p class="dcr-s3ycb2">{text[0]}</p><figure id="a1" data-spacefinder-role="richLink" class="dcr-47fhrn"><a href="/environment/2019/jan/1/newts"><div>Newts halt bypass, again</div><span>Read more</span></a></figure><p class="dcr-s3ycb2">{text[1]}</p><figure data-spacefinder-role="inline" class="dcr-173mewl"><div id="img-2"><picture><img alt="" src="{base}/master/bucket.jpg?width=445"></picture></div><figcaption data-spacefinder-role="inline" class="dcr-fd61eq"><span class="dcr-1qvd3m6"></span><span class="dcr-1qvd3m6">The buckets are numbered; the toads are not.</span> Photograph: Huw Aled/The Warder</figcaption></figure><p class="dcr-s3ycb2">{text[2]}</p><figure data-spacefinder-role="nested"><div><p>Down to Earth</p><p>The planet's most important stories. Get all the week's environment news - the good, the bad and the essential</p><p>Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.</p></div></figure><p class="dcr-s3ycb2">{text[3]}</p></div></div><div class="dcr-1xpy4gy"><span>Explore more on these topics</span><ul><li><a href="/environment/amphibians">Amphibians</a></li><li><a href="/environment/wildlife">Wildlife</a></li></ul><div><a href="/share">Share</a><a href="/syndication">Reuse this content</a></div></div></div></article></div></main><section id="most-viewed"><h2>Most viewed</h2><ol><li><a href="/y">The swan that owns a canal</a></li></ol></section></body></html>"""
    photo = "Huw Aled/The Warder"
    first, second = (
        "Glenys Pugh carries her 900th toad of the season.",
        "The buckets are numbered; the toads are not.",
    )
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2020-07-08T05:00:30+00:00",
        "date_also": ["2020-07-08T05:00:30.000Z"],
        "date_modified": "2020-07-09T09:15:11+00:00",
        "body": [
            *text[:2],
            "The county’s toad register lists 214 crossings. This is the only one with a kettle.",
            text[3],
        ],
        "links": ["https://roads.example.org/toads"],
        "images": [
            picture(f"{base}/master/toad.jpg?width=620", first, photo),
            picture(f"{base}/master/bucket.jpg?width=445", second, photo, "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/master/toad.jpg?width=445", first, photo),
                picture(f"{base}/master/bucket.jpg?width=445", second, photo, "inline"),
            ]
        ],
        "authors": ["Ivor Beddoe"],
        "tags": ["Amphibians", "Wildlife"],
        "section": "Environment",
        "section_also": ["Amphibians"],
    }


@page("https://www.bcn-channel.example.co.uk/news/articles/c4nrk2l8z1eo")
def british_broadcaster_styled_components() -> tuple[str, Gold]:
    title = "Village pub saved by its own quiz team"
    text = [
        "A Fenland pub that was due to close in May has been bought by the seven members of its Thursday quiz team.",
        "The Carrier's Arms in Tydd Gote was on the market for £260,000.",
        'Team captain Doreen Bright said they had "always wanted to know all the answers and now we have to".',
        "The quiz will continue, but the owners may no longer win it.",
    ]
    base = "https://ichef.bcn-channel.example.co.uk/ace/standard"
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} - BCN News</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/1024/pub.jpg"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-04-11T05:32:19.000Z", "dateModified": "2024-04-11T05:32:19.000Z", "author": {"@type": "NewsMediaOrganization", "name": "BCN News"}})}</head>
<body><div id="__next"><div class="sc-a34861b-0 header"><a href="/">BCN</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></div><main id="main-content"><article class="sc-beaa3316-0 ggLnpO"><div data-component="headline-block" class="sc-18fde0d6-0 dlWCEZ"><h1 class="sc-518485e5-0 bWszMR">{title}</h1></div><div data-component="byline-block" class="sc-18fde0d6-0 dlWCEZ"><div class="sc-801dd632-0"><time class="sc-801dd632-2 IvNnh" datetime="2024-04-11T05:32:19.000Z">11 April 2024</time></div><div class="sc-801dd632-4"><div><div data-testid="byline-new-contributors"><div class="sc-801dd632-6"><span class="sc-801dd632-7">Nell Tasker</span><div class="sc-801dd632-8"><span>BCN News, Cambridgeshire</span></div></div></div></div></div></div>
<figure><div data-component="image-block" class="sc-18fde0d6-0"><div class="sc-a34861b-1"><img src="{base}/480/pub.jpg" srcset="{base}/240/pub.jpg 240w, {base}/1536/pub.jpg 1536w" alt="Seven people in front of a pub" class="sc-a34861b-0"><span class="sc-a34861b-2 fxQYxK">Nell Tasker/BCN</span></div></div><div data-component="caption-block" class="sc-18fde0d6-0"><figcaption class="sc-18fde0d6-1 bXYmAr">The Quizzly Bears have taken over the Carrier's Arms</figcaption></div></figure>
<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe"><b class="sc-7dcfb11b-0">{text[0]}</b></p><p class="sc-eb7bd5f6-0 fYAfXe">{text[1]}</p></div><div data-component="links-block" class="sc-18fde0d6-0"><ul class="sc-8215e4d0-0"><li><a href="/news/articles/c1"><p>Quiz machine pays out in old pennies</p></a></li></ul></div><div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe">{text[2]}</p></div><div data-component="subheadline-block"><h2 class="sc-518485e5-0">'No conferring'</h2></div><div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ"><p class="sc-eb7bd5f6-0 fYAfXe">{text[3]}</p></div><div data-component="text-block"><p class="sc-eb7bd5f6-0"><i>Follow Cambridgeshire news on <a href="https://sounds.example.co.uk">BCN Sounds</a>, <a href="https://facebook.example.com/bcncambs">Facebook</a> and X.</i></p></div></article><section data-component="links-block"><h2>More on this story</h2><div><a href="/news/articles/c2"><h3>Darts team buys school</h3></a></div></section><div data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/news/topics/1">Pubs</a></li><li><a href="/news/topics/2">Tydd Gote</a></li></ul></div></main></div></body></html>"""
    return html, {
        "language": "en-gb",
        "title": title,
        "date": "2024-04-11T05:32:19+00:00",
        "date_also": ["2024-04-11T05:32:19.000Z"],
        "date_modified": ANY,
        "lead_also": [text[0]],
        "body": [*text[:3], "'No conferring'", text[3]],
        "body_also": [[*text[1:3], "'No conferring'", text[3]]],
        "images": [
            picture(
                f"{base}/1536/pub.jpg",
                "The Quizzly Bears have taken over the Carrier's Arms",
                "Nell Tasker/BCN",
            )
        ],
        "authors": ["Nell Tasker"],
        "authors_also": [[], ["BCN News"]],
        "tags": ["Pubs", "Tydd Gote"],
        "section": ANY,
    }


@page("https://www.pendulum.example.com/story/the-last-mapmaker-of-the-mississippi")
def american_magazine_verso() -> tuple[str, Gold]:
    title = "The Last Mapmaker of the Mississippi"
    lead = "For forty years, Earl Tibbets has drawn a river that will not hold still."
    text = [
        "The river moved again on a Sunday. Earl Tibbets heard it from his porch, a sound like furniture.",
        "He drives the levee in a truck with no radio, stops every half mile, and draws what he sees.",
        "The Corps of Engineers has satellites. It also has a standing order for two copies of every Tibbets map.",
        "His eyes are going. He says the river’s are, too.",
    ]
    base = "https://media.pendulum.example.com/photos/61f0"
    html = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{title} | Pendulum</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/16:9/w_1280,c_limit/map.jpg", "article:published_time": "2022-01-31T11:00:00.000Z", "article:modified_time": "2022-01-31T11:00:00.000Z", "article:author": "Condé Somebody", "parsely-author": "June Abbott", "keywords": "rivers,maps,web"})}
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-01-31T06:00:00.000-05:00", "dateModified": "2022-01-31T06:00:00.000-05:00", "author": [{"@type": "Person", "name": "June Abbott"}], "isAccessibleForFree": False, "keywords": ["rivers", "maps", "web"]})}</head>
<body><div data-testid="page-header"><a href="/">Pendulum</a><a href="/science">Science</a></div><main id="main-content"><article class="article main-content"><div class="ContentHeaderWrapper-x"><header class="SplitScreenContentHeaderWrapper-bFxPWy"><div class="RubricWrapper-dKmCNX"><a class="RubricLink" href="/science"><span>Annals of Cartography</span></a></div><h1 data-testid="ContentHeaderHed" class="BaseText-ewhhUZ">{title}</h1><div class="ContentHeaderDek-bIqFFZ">{lead}</div><div data-testid="BylinesWrapper" class="BylinesWrapper-KIudk"><span class="BylineName-kwmrLn"><span class="BylinePreamble">By </span><a href="/contributors/june-abbott">June Abbott</a></span></div><time datetime="2022-01-31T06:00:00-05:00" data-testid="ContentHeaderPublishDate">January 31, 2022</time><div data-testid="ContentHeaderLeadAsset"><figure class="AssetEmbedWrapper"><span class="ResponsiveAsset"><picture><noscript><img src="{base}/master/w_1600,c_limit/map.jpg" alt=""></noscript><img class="responsive-asset__image" src="{base}/master/w_1600,c_limit/map.jpg" alt="A hand-drawn map"></picture></span><div class="CaptionWrapper-jSZdqE"><span class="BaseText-caption">Tibbets redraws each bend twice a year, in pencil.</span><span class="BaseText-credit">Photograph by Lena Marsh for Pendulum</span></div></figure></div></header></div>
<div class="ArticlePageContentBackGround"><div class="body__container"><div class="BodyWrapper-kufPGa"><div class="body__inner-container"><p class="has-dropcap has-dropcap__lead-standard-heading">{text[0]}</p><p class="paywall">{text[1]}</p><div class="GenericCallout-dAIVBC callout--group-1"><a href="/recommends"><h2>Get the Best of Pendulum</h2></a><p>Our favorite stories, every Sunday.</p></div><figure class="AssetEmbedWrapper callout"><img src="{base}/master/w_960,c_limit/truck.jpg" alt=""><div class="CaptionWrapper-jSZdqE"><span class="BaseText-caption">The truck has no radio, and two hundred pencils.</span><span class="BaseText-credit">Photograph by Lena Marsh for Pendulum</span></div></figure><p class="paywall">{text[2]}</p><div class="PullQuoteEmbedContent" role="presentation"><p>It won’t hold still, and neither will I.</p></div><p class="paywall">{text[3]} <span class="end-mark">♦</span></p><hr><p class="paywall"><em>This article appears in the February 2022 issue. </em><a href="/subscribe"><em>Subscribe now</em></a><em>.</em></p></div></div></div></div><div class="ContributorBioWrapper"><p><a href="/contributors/june-abbott">June Abbott</a> is a staff writer at Pendulum. She lives on a hill.</p></div><div class="TagCloudWrapper"><span>Topics</span><a href="/tag/rivers">Rivers</a><a href="/tag/maps">Maps</a></div></article><aside class="Recirc"><h2>Read More</h2><div class="SummaryItem"><a href="/story/lock"><h3>The Lock at Mile 0</h3></a></div></aside></main></body></html>"""
    quote = "It won’t hold still, and neither will I."
    last = [text[3], f"{text[3]} ♦"]
    return html, {
        "language": "en-us",
        "title": title,
        "lead": lead,
        "date": "2022-01-31T06:00:00-05:00",
        "date_also": ["2022-01-31T06:00:00.000-05:00"],
        "date_modified": ANY,
        "body": [*text[:3], quote, last[1]],
        "body_also": [[*text[:3], *middle, end] for middle in ([], [quote]) for end in last],
        "images": [
            picture(
                f"{base}/master/w_1600,c_limit/map.jpg",
                "Tibbets redraws each bend twice a year, in pencil.",
                "Lena Marsh for Pendulum",
            ),
            picture(
                f"{base}/master/w_960,c_limit/truck.jpg",
                "The truck has no radio, and two hundred pencils.",
                "Lena Marsh for Pendulum",
                "inline",
            ),
        ],
        "authors": ["June Abbott"],
        "tags": ["Rivers", "Maps"],
        "tags_also": [["rivers", "maps", "web"]],
        "section": ANY,
    }


@page("https://rannik.err.example.ee/1608765432/saarevaht-pani-majaka-muugile")
def estonian_broadcaster() -> tuple[str, Gold]:
    title = "Saarevaht pani majaka müüki, aga tule jätab endale"
    lead = "Ruhnu saarevaht Heino Kask müüb majaka, kus ta on elanud 31 aastat."
    text = [
        "Hinnaks on kolm lehma või võrdväärne paat, seisab kuulutuses.",
        '"Torni võib igaüks osta, aga tuld ei müü," ütles Kask ERR-ile.',
        "Seni on huvi tundnud kaks soomlast ja üks kosmeetik.",
    ]
    base = "https://s.err.example.ee/photo/crop/2022/07/30"
    html = f"""<!DOCTYPE html><html lang="et"><head><meta charset="utf-8"><title>{title} | Rannik</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/1533_t.jpg", "article:published_time": "2022-07-30T14:20:00+03:00", "article:modified_time": "2022-07-30T15:01:00+03:00", "article:section": "Eesti"})}</head>
<body class="article-page"><div class="head"><a href="/">Rannik</a><ul><li><a href="/k/eesti">Eesti</a></li><li><a href="/k/valismaa">Välismaa</a></li></ul></div><main><article><header><h1>{title}</h1><div class="meta"><a class="category" href="/k/eesti">Eesti</a><div class="pubdate"><time datetime="2022-07-30T14:20:00+03:00">30.07.2022 14:20</time></div></div></header><div class="body"><div class="media-main"><figure class="media photo"><img src="{base}/1533.jpg" alt="Heino Kask"><figcaption><span class="title">Heino Kask ja majaka võti</span> <span class="author">Autor/allikas: Margus Muld/ERR</span></figcaption></figure></div><div class="lead"><p>{lead}</p></div><div class="text flex-row"><p>{text[0]}</p><p>{text[1]}</p><div class="media-inline"><div class="galerii"><div class="photo"><a href="{base}/g1_h.jpg" data-fancybox="g" data-caption="Vaade tornist. Autor/allikas: Margus Muld/ERR"><img src="{base}/g1_t.jpg" alt=""></a></div><div class="photo"><a href="{base}/g2_h.jpg" data-fancybox="g" data-caption="Trepp, 84 astet. Autor/allikas: Margus Muld/ERR"><img src="{base}/g2_t.jpg" alt=""></a></div></div></div><p>{text[2]}</p></div><div class="bottom"><p class="editor">Toimetaja: Karin Koppel</p><div class="keywords"><a href="/keyword/ruhnu">ruhnu</a> <a href="/keyword/majakas">majakas</a></div></div><div class="err-feedback"><p>Hea lugeja, näed artiklis viga või tahad täiendada? Anna toimetajale teada.</p></div></article><section class="samal-teemal"><h3>Samal teemal</h3><a href="/160">Hüljes läks kooli</a><time>29.07.2022</time></section></main><footer>Eesti Rahvusringhääling</footer></body></html>"""
    return html, {
        "language": "et",
        "title": title,
        "lead": lead,
        "date": "2022-07-30T14:20:00+03:00",
        "date_modified": "2022-07-30T15:01:00+03:00",
        "body": text,
        "images": [picture(f"{base}/1533.jpg", "Heino Kask ja majaka võti", "Margus Muld/ERR")],
        "gallery": [
            picture(f"{base}/g1_h.jpg", "Vaade tornist.", "Margus Muld/ERR"),
            picture(f"{base}/g2_h.jpg", "Trepp, 84 astet.", "Margus Muld/ERR"),
        ],
        "authors": ANY,
        "tags": ["ruhnu", "majakas"],
        "section": "Eesti",
    }


@page(
    "https://www.penkiolika.example.lt/naujiena/aktualu/lietuva/kaimas-be-gatviu-pavadinimu-56-1712345",
    country="LT",
)
def lithuanian_web_paper() -> tuple[str, Gold]:
    title = "Kaimas be gatvių pavadinimų: laiškanešė žino visus pagal šunis"
    lead = "Margionyse naujakuriai adreso ieško pagal lojimą."
    text = [
        "Laiškanešė Aldona Valentukevičienė kaimą mintinai moka nuo 1994-ųjų.",
        "„Prie rudo dešinėn, prie balto neik, jis prastos nuotaikos“, – aiškina ji.",
        "Savivaldybė lenteles žada pakabinti kitąmet.",
    ]
    base = "https://g1.dcdn.penkiolika.example.lt/images"
    html = f"""<!DOCTYPE html><html lang="lt"><head><meta charset="utf-8"><title>{title} | 15</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/kaimas.jpg"})}{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-08-09T07:30:00+0300", "dateModified": "2022-08-09T08:11:00+0300", "author": {"@type": "Person", "name": "Rūta Jonaitė"}})}</head>
<body><div class="site-header"><a href="/">15</a><ul class="menu"><li><a href="/aktualu">Aktualu</a></li><li><a href="/sportas">Sportas</a></li></ul></div><div class="article-page"><ol class="item-breadcrumbs"><li><a href="/aktualu">Aktualu</a></li><li><a href="/aktualu/lietuva">Lietuva</a></li></ol><h1>{title}</h1><div class="item-info"><div class="author-name">Rūta Jonaitė</div><div class="publish-date">2022-08-09 07:30</div></div><div class="main-image"><img src="{base}/kaimas.jpg" alt=""><div class="image-title">Juliaus Kalinsko / 15 nuotr. / Aldona prie „rudo“ kiemo</div></div><h4 class="intro">{lead}</h4>
<div class="text"><p>{text[0]}</p><div class="related-inline"><span>TAIP PAT SKAITYKITE:</span> <a href="/x">Autobusas, kuris laukia keleivių</a></div><p>{text[1]}</p><div class="image-block"><img src="{base}/lentele.jpg" alt=""><div class="image-title">Rūtos Jonaitės nuotr. / Vienintelė lentelė kaime</div></div><p>{text[2]}</p></div><div class="report-error"><p>Pranešti klaidą</p><p>Sėkmingai išsiųsta</p><p>Dėkojame už praneštą klaidą</p></div><div class="tags"><a href="/tema/margionys">Margionys</a></div></div><div class="most-read"><h3>Skaitomiausi</h3><a href="/y">Bitės persikėlė į bažnyčią</a></div></body></html>"""
    return html, {
        "language": "lt",
        "title": title,
        "lead": lead,
        "date": "2022-08-09T07:30:00+03:00",
        "date_modified": "2022-08-09T08:11:00+03:00",
        "body": text,
        "images": [
            picture(f"{base}/kaimas.jpg", "Aldona prie „rudo“ kiemo", "Juliaus Kalinsko / 15"),
            picture(f"{base}/lentele.jpg", "Vienintelė lentelė kaime", "Rūtos Jonaitės", "inline"),
        ],
        "authors": ["Rūta Jonaitė"],
        "tags": ["Margionys"],
        "breadcrumbs": ["Aktualu", "Lietuva"],
    }


@page("https://www.slobodni-list.example.hr/vijesti/hrvatska/magarac-na-trajektu-15301234", country="HR")
def croatian_daily() -> tuple[str, Gold]:
    title = "Magarac prešao na Cres, vlasnik ostao u redu"
    kicker = "GUŽVA NA TRAJEKTU"
    text = [
        "Osmogodišnji Šjor Bepo u nedjelju se sam ukrcao na trajekt u Brestovi i bez karte stigao na Cres.",
        "'On zna red vožnje bolje od mene', kaže vlasnik Ive Mužić, koji je čekao još dva trajekta.",
        "Posada je magarcu dala mrkvu, a vlasniku opomenu.",
    ]
    base = "https://static.slobodni-list.example.hr/images/slike/2022/08/21"
    html = f"""<!DOCTYPE html><html lang="hr"><head><meta charset="utf-8"><title>{kicker} {title}</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/k_magarac_640.jpg", "article:published_time": "2022-08-21T18:22:00+02:00"})}</head>
<body><header class="header"><a href="/">Slobodni list</a><nav><a href="/vijesti">Vijesti</a><a href="/sport">Sport</a></nav></header><div class="container"><article class="item"><div class="item__header"><div class="item__supertitle">{kicker}</div><h1 class="item__title">{title}</h1><div class="item__meta"><span class="item__author-name">Piše: Mate Barić</span><span class="item__date">21. kolovoza 2022. - 18:22</span></div></div><div class="item__figure"><img src="{base}/h_magarac_1280.jpg" alt="{title}"><div class="item__figure-info"><span class="item__figure-desc">Šjor Bepo na gornjoj palubi</span><span class="item__figure-author">Goran Šebelić/CROPIX</span></div></div>
<div class="itemFullText"><p>{text[0]}</p><div class="itemVideo"><video></video><div class="v-title">Pogledajte kako je izašao</div></div><p>{text[1]}</p><div class="relatedArticle"><div class="ra-label">POVEZANE VIJESTI</div><a href="/x">Galeb krade sladoled, policija nemoćna</a></div><p><img src="{base}/mrkva.jpg" alt=""><br><em>Nagrada je uslijedila odmah (foto: Goran Šebelić/CROPIX)</em></p><p>{text[2]}</p></div><div class="item__tags"><a href="/tag/magarac">#magarac</a><a href="/tag/cres">#cres</a></div><div class="item__newsletter"><p>Želite dopuniti temu ili prijaviti pogrešku u tekstu?</p></div></article></div><footer>© Slobodni list</footer></body></html>"""
    return html, {
        "language": "hr",
        "title": title,
        "title_also": [f"{kicker} {title}"],
        "date": "2022-08-21T18:22:00+02:00",
        "body": text,
        "images": [
            picture(f"{base}/h_magarac_1280.jpg", "Šjor Bepo na gornjoj palubi", "Goran Šebelić/CROPIX"),
            picture(f"{base}/mrkva.jpg", "Nagrada je uslijedila odmah", "Goran Šebelić/CROPIX", "inline"),
        ],
        "authors": ["Mate Barić"],
        "tags": ["magarac", "cres"],
    }


@page(
    "https://regional.kompasdesa.example.id/read/2022/06/14/05300011/perahu-sekolah-pak-budi-tak-pernah-telat"
)
def indonesian_portal() -> tuple[str, Gold]:
    title = "Perahu Sekolah Pak Budi Tak Pernah Telat"
    text = [
        "PONTIANAK, KOMPASDESA.example - Selama 22 tahun, Budi Santoso mengantar anak sekolah menyeberangi Sungai Kapuas.",
        '"Yang telat itu gurunya," kata Budi, Senin (13/6/2022).',
        "Ongkosnya Rp 2.000. Anak yang lupa membawa uang boleh membayar dengan pantun.",
        "Pemerintah kota berencana membangun jembatan pada 2024.",
    ]
    base = "https://asset.kompasdesa.example.id/crops/abc/780x390/data/photo/2022/06/14"
    html = f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/62a7.jpg", "content_PublishedDate": "2022-06-14 05:30:00", "content_category": "Regional", "content_author": "Kontributor Pontianak, Hendra", "content_tags": "perahu, Pontianak", "article:published_time": "2022-06-14T05:30:00+07:00"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-06-14T05:30:00+07:00", "dateModified": "2022-06-14T05:30:00+07:00", "author": {"@type": "Person", "name": "Hendra Cipta"}})}</head>
<body><div class="header"><a href="/">KOMPASDESA</a><ul><li><a href="/regional">Regional</a></li><li><a href="/tren">Tren</a></li></ul></div><div class="container"><ul class="breadcrumb__wrap"><li><a href="/">Home</a></li><li><a href="/regional">Regional</a></li></ul><h1 class="read__title">{title}</h1><div class="read__time">Kompasdesa - 14/06/2022, 05:30 WIB</div><div class="credit"><div class="credit-title-nameEditor">Hendra Cipta</div><div>Penulis</div></div><div class="photo"><div class="photo__wrap"><img src="{base}/62a7.jpg" alt="Budi Santoso"></div><div class="photo__caption">Budi Santoso di atas perahunya, Senin (13/6/2022).<span>(KOMPASDESA/HENDRA CIPTA)</span></div></div>
<div class="read__content"><div class="clearfix"><p><strong>{text[0].split(" - ")[0]}</strong> - {text[0].split(" - ")[1]}</p><p>{text[1]}</p><p><strong>Baca juga: <a href="/read/x">Jembatan Bambu Diresmikan Tiga Kali</a></strong></p><p>{text[2]}</p><div class="ads-on-body"><p>Advertisement</p></div><p>{text[3]}</p><span class="kcm-inline"><i>Dapatkan update <strong>berita pilihan</strong> dan <strong>breaking news</strong> setiap hari dari Kompasdesa. Mari bergabung di Grup Telegram "Kompasdesa News Update", caranya klik link.</i></span></div></div><ul class="tag__article__wrap"><li><a href="/tag/perahu">perahu</a></li><li><a href="/tag/pontianak">Pontianak</a></li></ul></div><div class="terkait"><h2>Terkini Lainnya</h2><a href="/read/y">Kucing Kantor Pos Naik Pangkat</a></div></body></html>"""
    return html, {
        "language": "id",
        "title": title,
        "date": "2022-06-14T05:30:00+07:00",
        "date_modified": ANY,
        "body": text,
        "images": [
            picture(
                f"{base}/62a7.jpg",
                "Budi Santoso di atas perahunya, Senin (13/6/2022).",
                "KOMPASDESA/HENDRA CIPTA",
            )
        ],
        "authors": ["Hendra Cipta"],
        "tags": ["perahu", "Pontianak"],
        "breadcrumbs": ["Regional"],
    }


@page("https://www.nanfang-yibao.example.tw/news/story/7314/6398765")
def taiwanese_daily() -> tuple[str, Gold]:
    title = "老戲院賣最後一場 觀眾自備板凳"
    text = [
        "台南市鹽水區的永成戲院昨晚放映最後一場電影，門票一律二十元。",
        "戲院老闆邱水木說，座椅上個月先被訂走，只好請大家自己帶板凳。",
        "散場時，一名老太太把板凳留下，說是給下一家戲院用。",
    ]
    base = "https://pgw.nanfang.example.tw/gw/photo.php?u=https://uc.nanfang.example.tw/photo/2022/06/19/0"
    html = f"""<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>{title} | 地方 | 南方日報</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/1.jpg", "news_keywords": "戲院,板凳,鹽水", "date.available": "2022/06/19 08:12:00"})}{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-06-19T08:12:00+08:00", "dateModified": "2022-06-19T08:12:00+08:00", "author": {"@type": "Person", "name": "吳淑玲"}, "keywords": ["戲院", "板凳", "鹽水"]})}</head>
<body><header><a href="/">南方日報</a><nav><a href="/news/cate/1">即時</a><a href="/news/cate/2">地方</a></nav></header><main><section class="article-content__wrapper"><nav class="article-content__breadcrumb"><a href="/">南方日報</a><a href="/news/cate/2">地方</a></nav><article class="article-content"><h1 class="article-content__title">{title}</h1><section class="authors article-content__subinfo"><time class="article-content__time">2022-06-19 08:12</time> <span class="article-content__author">南方日報 記者<a href="/author/1">吳淑玲</a>／台南即時報導</span></section>
<section class="article-content__editor"><figure class="article-content__cover"><img src="{base}/1.jpg" alt="觀眾自備板凳。記者吳淑玲／攝影"><figcaption>觀眾自備板凳。記者吳淑玲／攝影</figcaption></figure><p>{text[0]}</p><div class="inline-ads"><p>廣告</p></div><p>{text[1]}</p><p>➤➤➤<a href="/story/2">老菜市場的最後一碗麵</a></p><figure class="article-content__image"><img src="{base}/2.jpg" alt=""><figcaption>邱水木關燈前的戲院。圖／邱水木提供</figcaption></figure><p>{text[2]}</p></section><div class="article-content__keywords"><a href="/search/tagging/2/戲院">戲院</a><a href="/search/tagging/2/板凳">板凳</a></div></article><section class="discuss-board"><h2>共 3 則留言</h2><p>規範：張貼文章或下標籤，不得有違法或侵害他人權益之言論。</p></section><section class="more-news"><h2>延伸閱讀</h2><a href="/story/3">渡船頭的貓</a></section></section></main></body></html>"""
    return html, {
        "language": "zh-hant",
        "title": title,
        "date": "2022-06-19T08:12:00+08:00",
        "date_modified": ANY,
        "body": text,
        "images": [
            picture(f"{base}/1.jpg", "觀眾自備板凳。", "記者吳淑玲／攝影"),
            picture(f"{base}/2.jpg", "邱水木關燈前的戲院。", "邱水木提供", "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/1.jpg", "觀眾自備板凳。", one),
                picture(f"{base}/2.jpg", "邱水木關燈前的戲院。", "邱水木提供", "inline"),
            ]
            for one in ("記者吳淑玲", "吳淑玲", "記者吳淑玲/攝影")
        ],
        "authors": ["吳淑玲"],
        "tags": ["戲院", "板凳"],
        "tags_also": [["戲院", "板凳", "鹽水"]],
        "breadcrumbs": ["地方"],
    }


@page("https://gangwon-news.example.kr/news/articleView.html?idxno=245178")
def korean_ndsoft_paper() -> tuple[str, Gold]:
    title = "장터 국밥집, 종이 그릇 없앴더니 손님 늘어"
    text = [
        "정선 오일장에서 국밥을 파는 김순례(67)씨는 지난달부터 사기그릇만 쓴다.",
        "설거지는 손님이 돕는다. 대신 국물은 무한으로 준다.",
        "군은 다른 가게로도 사기그릇 사업을 넓히기로 했다.",
    ]
    base = "https://cdn.gangwon-news.example.kr/news/photo/202209"
    html = f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{title} - 강원뉴스</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/245178_1.jpg", "article:published_time": "2022-09-08T09:30:12+09:00", "article:section": "사회", "og:article:author": "박하늘 기자", "Copyright": "강원뉴스"})}</head>
<body id="article-view"><div id="user-wrap"><header id="user-header"><a href="/">강원뉴스</a><ul id="user-menu"><li><a href="/news/articleList.html?sc_section_code=S1N2">사회</a></li></ul></header><section id="section-list"><div class="article-head-title"><nav class="navi"><a href="/">홈</a> &gt; <a href="/news/articleList.html?sc_section_code=S1N2">사회</a></nav><h3 class="heading">{title}</h3><h4 class="subheading">그릇 하나에 이름 하나<br>단골은 자기 그릇으로</h4></div><div class="info-text"><ul class="infomation"><li><i class="icon-user-o"></i> 박하늘 기자</li><li><i class="icon-clock-o"></i> 승인 2022.09.08 09:30</li><li>댓글 0</li></ul></div><div class="article-tools"><button>글씨키우기</button><a>프린트</a><a>메일보내기</a></div>
<article id="article-view-content-div" class="article-veiw-body view-page font-size17" itemprop="articleBody"><div style="text-align:center"><figure class="photo-layout image photo_1 float-center" data-idxno="1" data-type="photo" style="display:inline-block;"><img alt="" src="{base}/245178_1.jpg" style="width:600px"><figcaption>김순례씨가 이름을 적은 사기그릇을 들어 보이고 있다. 박하늘 기자</figcaption></figure></div><p>{text[0]}</p><p>{text[1]}</p><div style="text-align:center"><figure class="photo-layout image"><img alt="" src="{base}/245178_2.jpg"><figcaption>장날의 국밥집. 정선군 제공</figcaption></figure></div><p>{text[2]}</p><p>박하늘 기자 haneul@gangwon-news.example.kr</p></article><div class="view-copyright"><p>저작권자 © 강원뉴스 무단전재 및 재배포 금지</p></div><div class="view-editors"><strong>박하늘 기자</strong><a href="mailto:haneul@gangwon-news.example.kr">haneul@gangwon-news.example.kr</a><a>다른기사 보기</a></div><div class="tag-group"><a href="/news/articleList.html?sc_word=국밥">#국밥</a><a href="/news/articleList.html?sc_word=정선">#정선</a></div></section><aside><h4>인기기사</h4><ol><li><a href="/news/articleView.html?idxno=1">강 위의 우체통</a></li></ol></aside></div></body></html>"""
    sub = ["그릇 하나에 이름 하나 단골은 자기 그릇으로"]
    return html, {
        "language": "ko",
        "title": title,
        "lead": sub[0],
        "lead_also": [None],
        "date": "2022-09-08T09:30:12+09:00",
        "body": text,
        "images": [
            picture(
                f"{base}/245178_1.jpg", "김순례씨가 이름을 적은 사기그릇을 들어 보이고 있다.", "박하늘 기자"
            ),
            picture(f"{base}/245178_2.jpg", "장날의 국밥집.", "정선군 제공", "inline"),
        ],
        "authors": ["박하늘 기자"],
        "authors_also": [["박하늘"]],
        "tags": ["국밥", "정선"],
        "breadcrumbs": ["사회"],
    }

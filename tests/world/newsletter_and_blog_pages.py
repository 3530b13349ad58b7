"""Newsletters, their archives, and weblogs of site builders and hosts, as browsers save them."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, picture


@page("https://slowpost.substack.example.com/p/the-lighthouse-menu")
def substack_with_captions() -> tuple[str, Gold]:
    title = "The Lighthouse Menu"
    lead = "Four dinners cooked on a paraffin stove, in order of regret"
    text = [
        "The keeper’s handbook of 1904 allows a man one egg a day and no opinion about it.",
        "I spent a week at Muckle Roe trying to cook from it. The stove had other plans.",
        "On the third night I made the fish pie. It is described as “nourishing”, which is a word with a lot of room in it.",
        "The fourth dinner was toast.",
    ]
    note = (
        "The handbook is in the county archive, box 14; the archivist recommends gloves and low expectations."
    )
    base = "https://substackcdn.example.com/image/fetch"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title data-rh="true">{title} - by Morag Tait - Slow Post</title>{metas({"og:title": title, "og:description": lead, "description": lead, "og:type": "article", "og:image": f"{base}/w_1200/stove.jpg", "author": "Morag Tait"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "description": lead, "datePublished": "2023-10-04T07:01:12+00:00", "dateModified": "2023-10-04T07:01:12+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": "Morag Tait"}]})}</head>
<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><div class="topBar-pIF0J1"><a href="/">Slow Post</a><button>Subscribe</button><button>Sign in</button></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region" aria-label="Post header"><h1 dir="auto" class="post-title published title-X77sOw">{title}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{lead}</h3><div class="pencraft byline-wrapper"><a href="https://substack.example.com/@morag"><img src="{base}/w_36/morag.png" alt="Morag Tait's avatar"></a><div class="pencraft"><a href="https://substack.example.com/@morag">Morag Tait</a></div><div class="pencraft meta-EgzBVA">Oct 04, 2023</div></div><div class="post-ufi"><a class="like-button">41</a><a class="post-ufi-comment-button">6</a><button>Share</button></div></div>
<div><div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" href="{base}/f_auto/stove.jpg"><div class="image2-inset"><picture><source type="image/webp" srcset="{base}/w_424,f_webp/stove.jpg 424w, {base}/w_1456,f_webp/stove.jpg 1456w"><img src="{base}/w_1456/stove.jpg" width="1456" height="971" data-attrs="{{}}" alt="A stove" class="sizing-normal"></picture><div class="image-link-expand"><button aria-label="View">⤢</button></div></div></a><figcaption class="image-caption">The stove, in a good mood. Photo by <a href="https://example.org/u/innes">Innes Gray</a></figcaption></figure></div><p>{text[0]}</p><p>{text[1]}<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a></p><div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Slow Post is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div></div><p>{text[2]}</p><div class="pullquote"><p>Toast cannot let you down.</p></div><p>{text[3]}</p><p class="button-wrapper"><a class="button primary" href="https://slowpost.substack.example.com/p/the-lighthouse-menu/comments"><span>Leave a comment</span></a></p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false">1</a><div class="footnote-content"><p>{note}</p></div></div></div></div></div></article>
<div class="post-footer"><div class="subscribe-footer"><p>Subscribe to Slow Post</p><p>By Morag Tait · Launched 2 years ago</p><p>Letters from cold kitchens</p></div><div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><a>Hugh</a><span>Oct 5, 2023</span><div class="comment-body"><p>My grandmother kept the light at Bressay and swore by the fish pie, if only at the gulls.</p></div></div></div></div></div></div></div></div></div><div class="footer-wrap"><p>© 2023 Morag Tait</p><a>Privacy</a> ∙ <a>Terms</a></div></body></html>"""
    quote = "Toast cannot let you down."
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2023-10-04T07:01:12+00:00",
        "date_modified": ANY,
        "body": [*text, note],
        "body_also": [
            [text[0], text[1] + mark, *part, note_mark + note]
            for mark in ("", "1", " 1")
            for note_mark in ("", "1 ")
            for part in (text[2:], [text[2], quote, text[3]])
        ],
        "images": [
            picture(f"{base}/w_1456,f_webp/stove.jpg", "The stove, in a good mood.", "Innes Gray", "lead")
        ],
        "images_also": [
            [picture(url, "The stove, in a good mood.", "Innes Gray", role)]
            for url in (
                f"{base}/w_1456,f_webp/stove.jpg",
                f"{base}/w_1456/stove.jpg",
                f"{base}/f_auto/stove.jpg",
            )
            for role in ("lead", "inline")
        ],
        "authors": ["Morag Tait"],
    }


@page("https://www.tuesdaybridge.beehiiv.example.com/p/a-bridge-for-bats")
def beehiiv_newsletter() -> tuple[str, Gold]:
    title = "A bridge for bats"
    lead = "Plus: why the county counts potholes at night"
    heads = ["The gap in the hedge", "Also this week"]
    text = [
        "Good morning, Tuesday people. Today we are talking about a footbridge nobody may walk on.",
        "The steel gantry over the A590 cost £190,000. It carries nothing but a row of hazels in boxes.",
        "Bats will not cross a road they cannot hear the far side of. So the engineers built them something to listen to.",
        "Two hundred and six crossed in the first week. One lorry driver reported “a hedge, in the sky”.",
        "The pothole survey has moved to 2 a.m., when the holes are empty of water and the roads of cars.",
    ]
    base = "https://media.beehiiv.example.com/cdn-cgi/image/uploads/asset/file"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": lead, "og:title": title, "og:description": lead, "og:type": "website", "og:image": f"{base}/thumb.jpg", "article:published_time": "2024-02-06T06:30:00.000Z"})}</head>
<body class="bg-wt-background"><nav class="w-full"><a href="/"><img src="/logo.png" alt="Tuesday Bridge"><p>Tuesday Bridge</p></a><div><a href="/subscribe">Subscribe</a><a href="/login">Login</a></div></nav>
<div class="mx-auto w-full max-w-6xl"><div class="mt-8 grid rendered-post"><div class="flex flex-col gap-y-8"><div class="flex items-center"><ul class="flex items-center"><li><a href="/">Tuesday Bridge</a></li><li><span>/</span></li><li><a href="/archive">Posts</a></li><li><span>/</span></li><li>{title}</li></ul></div><div class="pb-4"><h1 class="text-2xl md:text-4xl font-bold">{title}</h1><h2 class="mt-2 text-md">{lead}</h2></div><div class="flex flex-col md:flex-row"><div class="flex space-x-2"><figure aria-label="Owen Bell"><img src="{base}/owen.jpg" alt="Owen Bell" class="rounded-full w-6"></figure><span class="text-sm"><a href="/authors/owen">Owen Bell</a></span></div><span class="text-sm">February 06, 2024</span></div></div>
<div id="content-blocks" class="rendered-post"><style>p span{{font-size:16px}}</style><div style="padding:12px 28px"><p style="font-size:16px">{text[0]}</p></div><div style="padding-left:0px" class="image"><div style="text-align:center"><img alt="" src="{base}/gantry.jpg" style="width:100%"></div><div style="text-align:center;padding-top:8px"><small style="color:#6B7280;font-size:14px"><p>Sky hedge, northbound. Picture: Ann Postlethwaite</p></small></div></div><div style="padding:12px 28px"><h2 style="font-weight:Bold" id="the-gap">{heads[0]}</h2></div><div style="padding:12px 28px"><p style="font-size:16px">{text[1]}</p></div><div style="padding:12px 28px"><p>{text[2]}</p></div><div style="background:#F9FAFB;border:1px solid #E5E7EB" class="recommendation"><p><b>SPONSORED</b></p><p>Sleep better with the Fernhill mattress. <a href="https://fernhill.example.com/?utm=tb">Get 20% off</a></p></div><div style="padding:12px 28px"><p>{text[3]}</p></div><div style="padding:12px 28px"><h2 id="also">{heads[1]}</h2></div><div style="padding:12px 28px"><p>{text[4]}</p></div><div class="poll"><p>How did we do today?</p><ul><li><a href="/login">⭐⭐⭐ Loved it</a></li><li><a href="/login">⭐ Meh</a></li></ul><p><a href="/login">Login</a> or <a href="/subscribe">Subscribe</a> to participate in polls.</p></div></div></div>
<div class="mt-8"><h3>Reply</h3><textarea placeholder="Add your comment..."></textarea></div><div class="mt-8"><p class="text-3xl">Keep reading</p><div class="grid"><a href="/p/canal"><h2>The canal that leaks on purpose</h2><p>And who pays for the ducks</p><span>Jan 30, 2024</span></a></div></div></div><footer><p>Tuesday Bridge</p><p>Small infrastructure, weekly.</p><p>© 2024 Tuesday Bridge.</p></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2024-02-06T06:30:00+00:00",
        "body": [text[0], heads[0], *text[1:4], heads[1], text[4]],
        "images": [picture(f"{base}/gantry.jpg", "Sky hedge, northbound.", "Ann Postlethwaite", "inline")],
        "authors": ["Owen Bell"],
        "authors_also": [[]],
        "breadcrumbs": ["Posts"],
        "section": ANY,
    }


@page("https://mailchi.example.com/3f2b1c/aus-dem-moor-nr-17")
def mailchimp_archive_german() -> tuple[str, Gold]:
    title = "Aus dem Moor Nr. 17: Der Torfkahn schwimmt wieder"
    head = "Der Torfkahn schwimmt wieder"
    text = [
        "Liebe Freundinnen und Freunde des Teufelsmoors,",
        "nach zwei Wintern in der Scheune liegt die „Adele“ wieder im Wasser. Undicht war am Ende nur ein einziges Brett.",
        "Am 12. Mai fahren wir die erste Tour, ab Neu Helgoland, bei jedem Wetter und mit Butterkuchen.",
        "Wer mitrudern will, meldet sich bei Gesine.",
    ]
    base = "https://gallery.mailchi.example.com/8a/images"
    wrap = '<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner"><table align="left" border="0" cellpadding="0" cellspacing="0" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent">{}</td></tr></tbody></table></td></tr></tbody></table>'
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title>{metas({"og:title": title, "og:site_name": title, "og:type": "article", "twitter:card": "summary"})}</head>
<body leftmargin="0"><div id="awesomewrap"><div id="awesomebar"><ul><li class="dropdown"><a href="#">Subscribe</a></li><li><a href="/home">Past Issues</a></li><li class="right"><a href="#translate">Translate</a><ul><li>English</li><li>Deutsch</li><li>Français</li></ul></li></ul></div></div>
<center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table border="0" cellpadding="0" cellspacing="0" width="100%" class="templateContainer"><tr><td valign="top" id="templatePreheader">{wrap.format('Der Rundbrief des Moorvereins · <a href="https://mailchi.example.com/3f2b1c">Im Browser ansehen</a>')}</td></tr><tr><td valign="top" id="templateHeader"><table class="mcnImageBlock"><tbody><tr><td><img align="center" alt="Moorverein" src="{base}/logo.png" width="200" class="mcnImage"></td></tr></tbody></table></td></tr>
<tr><td valign="top" id="templateBody">{wrap.format(f"<h1>{head}</h1><p>{text[0]}</p><p>{text[1]}</p>")}<table border="0" cellpadding="0" cellspacing="0" class="mcnCaptionBlock" width="100%"><tbody class="mcnCaptionBlockOuter"><tr><td class="mcnCaptionBlockInner" valign="top"><table align="left" class="mcnCaptionBottomContent"><tbody><tr><td class="mcnCaptionBottomImageContent" align="center" valign="top"><img alt="" src="{base}/adele.jpg" width="564" class="mcnImage"></td></tr><tr><td class="mcnTextContent" valign="top" width="564">Die „Adele“ am Anleger. Foto: Harm Tietjen</td></tr></tbody></table></td></tr></tbody></table>{wrap.format(f"<p>{text[2]}</p><p>{text[3]}</p>")}</td></tr>
<tr><td valign="top" id="templateFooter">{wrap.format('<em>Copyright © 2018 Moorverein Worpswede e.V., All rights reserved.</em><br><br><strong>Unsere Anschrift:</strong><br>Moorverein, Hammeweg 3, 27726 Worpswede<br><br>Möchten Sie keine Rundbriefe mehr erhalten?<br>Sie können sich <a href="https://moor.list-manage.example.com/unsubscribe">hier abmelden</a>.')}</td></tr></table></td></tr></table></center></body></html>"""
    return html, {
        "language": "de",
        "title": head,
        "title_also": [title],
        "body": text,
        "body_also": [[head, *text]],
        "images": [picture(f"{base}/adele.jpg", "Die „Adele“ am Anleger.", "Harm Tietjen", "inline")],
    }


@page("https://www.mulleranddaughter.example.com/journal/2022/9/14/how-to-season-a-boat")
def squarespace_seven_blog() -> tuple[str, Gold]:
    title = "How to season a boat"
    text = [
        "A new hull is like a new pan. You can use it on the first day, and you will be sorry on the second.",
        "We paint ours with linseed and pine tar, cut half and half, and let the sun do the arguing.",
        "After the third coat, go away. Come back in a fortnight with sandpaper and patience.",
    ]
    base = "https://images.squarespace-cdn.example.com/content/v1/5a/1663"

    def block(kind: str, inner: str) -> str:
        return f'<div class="sqs-block {kind}-block sqs-block-{kind}" data-block-type="2"><div class="sqs-block-content">{inner}</div></div>'

    shot = f'<figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper"><div class="sqs-image-shape-container-element"><noscript><img src="{base}/tar.jpg" alt="tar"/></noscript><img data-src="{base}/tar.jpg" data-image="{base}/tar.jpg" alt="tar" data-load="false" class="thumb-image"></div></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p class="">Warm the tar first. Photo: Lotte Müller</p></div></figcaption></figure>'
    names = ["Coat one", "Coat two", "Coat three"]
    slides = "".join(
        f'<div class="slide" data-type="image"><div class="margin-wrapper"><a data-title="" class="image-slide-anchor content-fill"><noscript><img src="{base}/c{i}.jpg" alt="{name}"/></noscript><img class="thumb-image" data-src="{base}/c{i}.jpg" data-image="{base}/c{i}.jpg" alt="{name}"></a><div class="image-slide-title">{name}</div></div></div>'
        for i, name in enumerate(names)
    )
    gallery = f'<div class="sqs-gallery-container sqs-gallery-block-grid"><div class="sqs-gallery">{slides}</div></div>'
    html = f"""<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><title>{title} &mdash; Müller &amp; Daughter</title>{metas({"og:site_name": "Müller & Daughter", "og:title": f"{title} — Müller & Daughter", "og:type": "article", "og:image": f"{base}/hull.jpg?format=1500w"})}
{json_ld({"@context": "http://schema.org", "@type": "Article", "headline": f"{title} — Müller & Daughter", "datePublished": "2022-09-14T11:05:37-0300", "dateModified": "2022-09-14T11:20:02-0300", "author": "Lotte Müller", "publisher": {"name": "Müller & Daughter"}})}</head>
<body id="item-63" class="view-item collection-type-blog-basic-grid"><div id="siteWrapper"><header id="header" class="header"><div class="header-title"><a href="/">Müller &amp; Daughter</a></div><nav class="header-nav"><div class="header-nav-item"><a href="/boats">Boats</a></div><div class="header-nav-item"><a href="/journal">Journal</a></div></nav></header>
<main id="page"><article class="sections"><section class="page-section blog-item"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article id="article-" class="h-entry entry"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name">{title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-category-wrapper"><a href="/journal/category/Care" class="blog-item-category">Care</a></div><div class="blog-item-author-date-wrapper"><span class="blog-item-author-wrapper">Written By <a class="blog-author-name">Lotte Müller</a></span><time class="dt-published blog-meta-item--date" datetime="Sep 14"><span>Sep 14</span></time></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-type="item"><div class="row sqs-row"><div class="col sqs-col-12 span-12">{block("html", f'<p class="" style="white-space:pre-wrap;">{text[0]}</p>')}{block("image", shot)}{block("html", f'<p class="">{text[1]}</p>')}{block("quote", '<figure class="block-animation-none"><blockquote><span>“</span>Tar forgives everything but rain.<span>”</span></blockquote><figcaption class="source">&mdash; my father</figcaption></figure>')}{block("html", f'<p class="">{text[2]}</p>')}{block("gallery", gallery)}</div></div></div></div></div><div class="blog-item-tags-wrapper"><span>Tags</span><a class="blog-item-tag" href="/journal/tag/tar">tar</a></div><div class="blog-item-author-profile-wrapper"><div class="author-profile"><a class="author-name">Lotte Müller</a><div class="author-bio">Builds small boats and larger excuses.</div></div></div></div></article><section id="itemPagination" class="item-pagination"><a class="item-pagination-link--prev" href="/journal/oars"><div class="item-pagination-prev-next">Previous</div><h2>Oars are opinions</h2></a></section></div></div></div></section></article></main><footer><p>Lunenburg, Nova Scotia</p></footer></div></body></html>"""
    quote = "“Tar forgives everything but rain.”"
    return html, {
        "language": "en-ca",
        "title": title,
        "date": "2022-09-14T11:05:37-03:00",
        "date_modified": "2022-09-14T11:20:02-03:00",
        "body": [*text[:2], quote, text[2]],
        "body_also": [
            [*text[:2], q, *after, text[2]]
            for q in (quote, "“ Tar forgives everything but rain. ”", "Tar forgives everything but rain.")
            for after in ([], ["— my father"])
        ]
        + [text],
        "images": [picture(f"{base}/tar.jpg", "Warm the tar first.", "Lotte Müller", "inline")],
        "gallery": [picture(f"{base}/c{i}.jpg", name) for i, name in enumerate(names)],
        "authors": ["Lotte Müller"],
        "tags": ["tar"],
        "tags_also": [["Care", "tar"]],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.gruenblick.example.de/magazin/regenwasser-vom-dach")
def webflow_rich_text_german() -> tuple[str, Gold]:
    title = "Regenwasser vom Dach: was Gärten wirklich brauchen"
    text = [
        "Ein Dach von hundert Quadratmetern liefert im Jahr bis zu 60.000 Liter. Die meisten laufen in den Kanal.",
        "Wer sammeln will, braucht drei Dinge: eine Klappe im Fallrohr, ein Fass und eine gute Ausrede für die Nachbarn.",
        "Bei der Größe hilft eine Faustregel: ein Liter Fass je Quadratmeter Beet und Tag.",
    ]
    head = "Welche Größe passt?"
    base = "https://cdn.prod.website-files.example.com/64f"
    html = f"""<!DOCTYPE html><html data-wf-domain="www.gruenblick.example.de" lang="de"><head><meta charset="utf-8"/><title>{title} | Grünblick</title>{metas({"description": text[0], "og:title": title, "og:type": "website", "og:image": f"{base}/fass-hero.webp"})}<meta content="Webflow" name="generator"/></head>
<body><div class="navbar w-nav"><a href="/" class="w-nav-brand">Grünblick</a><nav role="navigation" class="w-nav-menu"><a href="/magazin" class="nav-link w-nav-link">Magazin</a><a href="/shop" class="nav-link w-nav-link">Shop</a></nav></div>
<div class="section-hero"><div class="container w-container"><a href="/kategorie/wasser" class="tag-pill">Wasser</a><h1 class="heading-xl">{title}</h1><div class="meta-wrap"><div class="text-small">Merle Otten</div><div class="text-small">·</div><div class="text-small">18. Juni 2023</div><div class="text-small">·</div><div class="text-small">4 Min. Lesezeit</div></div><img src="{base}/fass-hero.webp" loading="eager" alt="Regenfass" class="hero-image"/></div></div>
<div class="section"><div class="container w-container"><div class="post-grid"><div class="post-body w-richtext"><p>{text[0]}</p><figure class="w-richtext-figure-type-image w-richtext-align-fullwidth" style="max-width:1200px"><div><img src="{base}/klappe.jpg" loading="lazy" alt="__wf_reserved_inherit"/></div><figcaption>Die Klappe kostet 25 Euro. © Merle Otten</figcaption></figure><p>{text[1]}</p><h2>{head}</h2><p>{text[2]}</p><p>‍</p></div><div class="sidebar-sticky"><div class="toc"><div class="toc-title">Inhalt</div><a href="#groesse" class="toc-link">{head}</a></div><div class="cta-card"><h4>Dein Garten, besser gegossen</h4><p>Jetzt kostenlos beraten lassen und Angebot erhalten.</p><a href="/kontakt" class="button w-button">Termin buchen</a></div></div></div></div></div>
<div class="section bg-sand"><div class="container w-container"><h2>Das könnte dich auch interessieren</h2><div class="w-dyn-list"><div role="list" class="w-dyn-items"><div role="listitem" class="w-dyn-item"><a href="/magazin/b" class="card w-inline-block"><img src="{base}/b.jpg" alt=""/><h3>Mulchen ohne Rasenmäher</h3><div>2. Mai 2023</div></a></div></div></div></div></div><footer class="footer"><div>© 2023 Grünblick GmbH</div></footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2023-06-18",
        "body": [*text[:2], head, text[2]],
        "images": [
            picture(f"{base}/fass-hero.webp"),
            picture(f"{base}/klappe.jpg", "Die Klappe kostet 25 Euro.", "Merle Otten", "inline"),
        ],
        "authors": ["Merle Otten"],
        "authors_also": [[]],
        "tags": ANY,
        "section": ANY,
    }


@page("https://thevossvoice.blogspot.example.com/2019/03/the-parrot-at-platform-two.html")
def blogger_soho_english() -> tuple[str, Gold]:
    title = "The parrot at platform two"
    text = [
        "It says “mind the gap” and, on bad days, “replacement bus”.",
        "The stationmaster inherited it with the job, a tin of seed and no explanation.",
        "I asked whether passengers complain. “Only the other parrot,” he said.",
    ]
    base = "https://1.bp.blogspot.example.com/-Xy/XI/AAA"
    html = f"""<!DOCTYPE html><html dir="ltr" lang="en-GB"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><title>{title}</title><meta content="blogger" name="generator"/><link href="https://thevossvoice.blogspot.example.com/2019/03/the-parrot-at-platform-two.html" rel="canonical"/>{metas({"og:title": title, "og:url": "https://thevossvoice.blogspot.example.com/2019/03/the-parrot-at-platform-two.html", "og:image": f"{base}/w1200-h630-p-k-no-nu/parrot.jpg"})}</head>
<body class="item-view version-1-3-3 variant-neon_light"><a class="skip-navigation" href="#main">Skip to main content</a><div class="page"><div class="page_body"><div class="main-page-body-content"><div class="centered-top-placeholder"></div><header class="centered-top-container" role="banner"><div class="centered-top"><a class="return_link" href="/">←</a><div class="search"><h3>Search This Blog</h3><form><input type="search"></form></div><div class="header-widget"><h1><a href="/">The Voss Voice</a></h1></div></div></header>
<main class="centered" id="main" role="main" tabindex="-1"><div class="main section" id="page_body"><div class="widget Blog" data-version="2" id="Blog1"><div class="blog-posts hfeed container"><article class="post-outer-container"><div class="post-outer"><div class="post"><script type="application/ld+json">{{"@context": "http://schema.org","@type": "BlogPosting","mainEntityOfPage": {{"@type": "WebPage","@id": "x"}},"headline": "{title}","datePublished": "2019-03-08T21:14:00-08:00","dateModified": "2019-03-09T02:01:11-08:00","image": {{"@type": "ImageObject","url": "{base}/w1200/parrot.jpg"}},"publisher": {{"@type": "Organization","name": "Blogger"}},"author": {{"@type": "Person","name": "Edith Voss"}}}}</script><a name="5512"></a><h3 class="post-title entry-title">{title}</h3><div class="post-header"><div class="post-header-line-1"><span class="byline post-author vcard"><span class="post-author-label">By</span> <span class="fn"><a class="g-profile" href="https://www.blogger.example.com/profile/1" rel="author"><span>Edith Voss</span></a></span></span> <span class="byline post-timestamp"><span>-</span> <a class="timestamp-link" href="#" rel="bookmark"><time class="published" datetime="2019-03-08T21:14:00-08:00">March 08, 2019</time></a></span></div></div>
<div class="post-body entry-content float-container" id="post-body-5512"><div class="separator" style="clear: both; text-align: center;"><a href="{base}/s1600/parrot.jpg" imageanchor="1" style="margin-left: 1em; margin-right: 1em;"><img border="0" data-original-height="1067" data-original-width="1600" height="266" src="{base}/s400/parrot.jpg" width="400" /></a></div><br />{text[0]}<br /><br />{text[1]}<br /><br /><table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto;"><tbody><tr><td style="text-align: center;"><a href="{base}/s1600/seed.jpg" imageanchor="1"><img border="0" src="{base}/s320/seed.jpg" width="320" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">The tin. Photo by the parrot, allegedly</td></tr></tbody></table><br />{text[2]}</div><div class="post-bottom"><div class="post-footer"><div class="post-footer-line"><span class="byline post-labels"><span class="byline-label">Labels:</span> <a href="/search/label/railways" rel="tag">railways</a> <a href="/search/label/birds" rel="tag">birds</a></span></div></div><div class="post-share-buttons"><a>Share</a><ul><li>Get link</li><li>Facebook</li><li>Email</li></ul></div></div></div></div><section class="comments" data-num-comments="1" id="comments"><h3 class="title">Comments</h3><div id="comment-holder"><ol><li class="comment"><cite class="user">Bert</cite><span class="datetime">9 March 2019 at 10:12</span><p class="comment-content">We used to bring it grapes when I commuted to Crewe and it called me a stopping service.</p></li></ol></div><p class="comment-footer">Post a Comment</p></section></article></div></div><div class="widget PopularPosts"><h3 class="title">Popular posts from this blog</h3><article class="post"><h3 class="post-title"><a href="/2018/01/jam.html">Jam, a short history</a></h3><time>January 11, 2018</time></article></div></div></main></div></div><aside class="sidebar-container"><div class="widget BlogArchive"><h3>Archive</h3><ul><li>2019 3</li></ul></div></aside></div></body></html>"""
    parrot = (None, None, "lead")
    return html, {
        "language": "en-gb",
        "title": title,
        "date": "2019-03-08T21:14:00-08:00",
        "date_modified": "2019-03-09T02:01:11-08:00",
        "body": text,
        "images": [
            picture(f"{base}/s1600/parrot.jpg", *parrot),
            picture(f"{base}/s1600/seed.jpg", "The tin.", "the parrot, allegedly", "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/s1600/parrot.jpg", None, None, role),
                picture(f"{base}/s1600/seed.jpg", caption, credit, "inline"),
            ]
            for role in ("lead", "inline")
            for caption, credit in (
                ("The tin.", "the parrot, allegedly"),
                ("The tin. Photo by the parrot, allegedly", None),
            )
        ],
        "authors": ["Edith Voss"],
        "tags": ["railways", "birds"],
    }


@page("https://potwells.tumblr.example.com/post/178123456789/a-kiln-in-the-rain")
def tumblr_block_editor() -> tuple[str, Gold]:
    title = "A kiln in the rain"
    text = [
        "We fired for nineteen hours and it rained for eighteen of them.",
        "The roof is a sheet of corrugated iron, two bricks and optimism.",
        "Forty-one bowls survived. The forty-second is now a drainage experiment.",
    ]
    base = "https://64.media.tumblr.example.com/aa11"
    html = f"""<!DOCTYPE html><html class="no-js" lang="en"><head><meta charset="utf-8"><title>Potwells — {title}</title>{metas({"og:site_name": "Tumblr", "og:title": title, "og:type": "tumblr-feed:tumblelog", "og:description": text[0], "og:image": f"{base}/s1280x1920/kiln.jpg", "keywords": "pottery,kiln"})}
{json_ld({"@type": "SocialMediaPosting", "@context": "http://schema.org", "url": "https://potwells.tumblr.example.com/post/178123456789/a-kiln-in-the-rain", "mainEntityOfPage": {"@type": "WebPage", "@id": "x"}, "datePublished": "2018-09-15T18:42:20+00:00", "author": "potwells", "headline": title, "keywords": ["pottery", "kiln"]})}</head>
<body class="permalink-page"><header class="header"><a class="blog-title" href="/">Potwells</a><p class="blog-description">mud, mostly</p><nav><a href="/ask">Ask</a><a href="/archive">Archive</a></nav></header><section id="posts"><article class="post text" id="178123456789"><div class="post-wrapper"><section class="post-body"><h1>{title}</h1><p>{text[0]}</p><div class="npf_row"><figure class="tmblr-full" data-orig-height="1920" data-orig-width="1280"><img src="{base}/s640x960/kiln.jpg" data-orig-height="1920" data-orig-width="1280" srcset="{base}/s540x810/kiln.jpg 540w, {base}/s1280x1920/kiln.jpg 1280w" alt="kiln"><figcaption>Hour eleven</figcaption></figure></div><p>{text[1]}</p><p>{text[2]}</p></section><section class="panel"><footer class="post-footer"><ul class="tags"><li><a href="/tagged/pottery">#pottery</a></li><li><a href="/tagged/kiln">#kiln</a></li></ul><div class="date-notes"><a class="post-date" href="#">Sep 15th, 2018</a><a class="post-notes" href="#notes">27 notes</a></div></footer></section></div><section class="post-notes"><ol class="notes"><li class="note like"><a>glazed-over</a> liked this</li><li class="note reblog"><a>mudlark</a> reblogged this from <a>potwells</a></li></ol></section></article></section><div class="related-posts"><h3>See this in the app</h3></div><footer id="footer">Theme by Nobody</footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2018-09-15T18:42:20+00:00",
        "body": text,
        "images": [picture(f"{base}/s1280x1920/kiln.jpg", "Hour eleven", None, "inline")],
        "authors": ["potwells"],
        "authors_also": [[]],
        "tags": ["pottery", "kiln"],
        "tags_also": [["#pottery", "#kiln"]],
    }


@page("https://lantlif.wordpress.example.com/2015/08/02/getter-pa-rymmen/")
def wordpress_com_swedish() -> tuple[str, Gold]:
    title = "Getter på rymmen"
    text = [
        "I morse stod fem getter på köksbordet. Det är ett utomhusbord, men ändå.",
        "Grinden var stängd. Jag har mätt staketet, och det är fortfarande högre än en get.",
        "Grannen påstår att han såg dem gå på led över vedstapeln.",
    ]
    base = "https://lantlif.files.wordpress.example.com/2015/08"
    tiles = "".join(
        f'<div class="gallery-group images-1"><div class="tiled-gallery-item tiled-gallery-item-large" itemprop="associatedMedia"><a href="https://lantlif.wordpress.example.com/2015/08/02/getter-pa-rymmen/{name}/"><img data-orig-file="{base}/{name}.jpg" data-image-title="{name}" data-large-file="{base}/{name}.jpg?w=700" src="{base}/{name}.jpg?w=340&#038;h=255" width="340" height="255" alt="" title="{name}"></a><div class="tiled-gallery-caption" itemprop="caption description">{caption}</div></div></div>'
        for name, caption in (("rosa", "Rosa är oskyldig"), ("sven", "Sven är det inte"))
    )
    html = f"""<!DOCTYPE html><html lang="sv-SE"><head><meta charset="UTF-8"/><title>{title} | Lantlif</title><meta name="generator" content="WordPress.com"/>{metas({"og:type": "article", "og:title": title, "og:image": f"{base}/get.jpg?w=600", "article:published_time": "2015-08-02T07:15:30+00:00", "article:modified_time": "2015-08-02T07:15:30+00:00"})}</head>
<body class="single single-post"><div id="page" class="hfeed site"><header id="masthead"><h1 class="site-title"><a href="/">Lantlif</a></h1><h2 class="site-description">En åker, två människor, för många getter</h2></header><div id="main"><div id="primary"><div id="content" role="main"><nav id="nav-single"><span class="nav-previous"><a href="/2015/07/28/ho/">← Hö</a></span></nav><article id="post-77" class="post-77 post type-post category-djur tag-getter"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date" datetime="2015-08-02T09:15:30+02:00">2 augusti, 2015</time></span><span class="byline"> av <span class="author vcard"><a class="url fn n" href="/author/karin/">Karin</a></span></span></div></header>
<div class="entry-content"><p>{text[0]}</p><div data-shortcode="caption" id="attachment_78" style="width: 610px" class="wp-caption aligncenter"><a href="{base}/get.jpg"><img data-orig-file="{base}/get.jpg" class="size-full wp-image-78" src="{base}/get.jpg?w=600&#038;h=400" width="600" height="400"></a><p class="wp-caption-text">Doris, på bordet. Foto: Nils</p></div><p>{text[1]}</p><p>{text[2]}</p><div class="tiled-gallery type-rectangular" data-original-width="700"><div class="gallery-row">{tiles}</div></div><div id="atatags-1"><div>Annonser</div></div><div id="jp-post-flair" class="sharedaddy"><div class="sd-block"><h3 class="sd-title">Dela det här:</h3><ul><li>Twitter</li></ul></div><div class="sharedaddy sd-block sd-like"><h3>Gilla</h3><span class="loading">Gilla Laddar in …</span></div><div id="jp-relatedposts"><h3>Relaterade</h3></div></div></div><footer class="entry-meta">Det här inlägget postades i <a href="/category/djur/" rel="category tag">Djur</a> och märktes <a href="/tag/getter/" rel="tag">getter</a>. Bokmärk <a href="/2015/08/02/getter-pa-rymmen/" rel="bookmark">permalänken</a>.</footer></article><div id="comments"><h2>1 kommentar på ”{title}”</h2><ol><li><cite>Lisbet</cite> skriver: <time>2 augusti, 2015 kl. 14:02</time><p>Vi hade en som kunde öppna kylskåpet, så var glada för att de håller sig ute.</p></li></ol></div></div></div></div></div></body></html>"""
    return html, {
        "language": "sv-se",
        "title": title,
        "date": "2015-08-02T07:15:30+00:00",
        "date_also": ["2015-08-02T09:15:30+02:00"],
        "date_modified": ANY,
        "body": text,
        "images": [picture(f"{base}/get.jpg", "Doris, på bordet.", "Nils", "inline")],
        "gallery": [
            picture(f"{base}/{name}.jpg?w=700", caption)
            for name, caption in (("rosa", "Rosa är oskyldig"), ("sven", "Sven är det inte"))
        ],
        "authors": ["Karin"],
        "tags": ["getter"],
        "tags_also": [["Djur", "getter"]],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://kertesznaplo.blog.example.hu/2016/10/30/a_tok_amely_elgurult")
def hungarian_blog_host() -> tuple[str, Gold]:
    title = "A tök, amely elgurult"
    text = [
        "A verseny előtti este a legnagyobb tökünk úgy döntött, hogy világot lát.",
        "Hatvanhárom kiló, és a falu lejt. Reggel a buszmegállóban találtuk meg, épen.",
        "A zsűri szerint a pálya is számít: különdíjat kaptunk érte.",
    ]
    base = "https://m.blog.example.hu/ke/kertesznaplo/image"
    html = f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="hu"><head><meta charset="UTF-8"/><title>{title} - Kertésznapló</title>{metas({"og:title": title, "og:type": "article", "og:description": text[0], "og:image": f"{base}/tok.jpg", "article:tag": "tök"})}</head>
<body class="page-post"><div id="bloghu-bar"><a href="//blog.example.hu">blog</a><a href="/login">Belépés</a></div><div id="wrap"><div id="header"><h1><a href="/">Kertésznapló</a></h1><p>Ami nő, és ami nem</p></div><div id="main"><div class="blog-post single" id="post-12345"><div class="post-head"><h2><a href="/2016/10/30/a_tok_amely_elgurult">{title}</a></h2><p class="meta"><span class="date">2016.10.30. 19:44</span> <span class="author"><a href="https://blog.example.hu/user/1">Juli a kertből</a></span> <a href="#comments">2 komment</a></p></div>
<div class="post-content" id="content"><p>{text[0]}</p><p><img class="imgnotext" src="{base}/tok.jpg" alt="tok.jpg" /></p><p>{text[1]}</p><p class="kep" style="text-align:center"><img src="{base}/megallo.jpg" alt="" /><br /><em>A buszmegálló, hajnali hatkor (fotó: Juli)</em></p><p>{text[2]}</p></div><div class="fb-like-box">Ha tetszett, kövess minket a Facebookon is!</div><div class="post-tags"><p>Címkék: <a href="/tags/tök">tök</a> <a href="/tags/verseny">verseny</a></p></div><div class="post-share"><a>Tweet</a><a>Szólj hozzá!</a></div><div class="trackback"><h4>A bejegyzés trackback címe:</h4><input value="https://kertesznaplo.blog.example.hu/api/trackback/id/12345"></div><div id="comments"><h4>Kommentek:</h4><p>A hozzászólások a vonatkozó jogszabályok értelmében felhasználói tartalomnak minősülnek, értük a szolgáltatás technikai üzemeltetője semmilyen felelősséget nem vállal.</p><div class="comment"><a>Béla bácsi</a> 2016.10.31. 08:02:11<p>Nálunk a dinnye szokott elindulni, de az csak az árokig jut.</p></div></div></div></div><div id="sidebar"><h3>Friss topikok</h3><ul><li>Béla bácsi: Nálunk a dinnye... (2016.10.31. 08:02)</li></ul></div></div></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "date": "2016-10-30",
        "body": text,
        "images": [
            picture(f"{base}/tok.jpg", None, None, "inline"),
            picture(f"{base}/megallo.jpg", "A buszmegálló, hajnali hatkor", "Juli", "inline"),
        ],
        "authors": ["Juli a kertből"],
        "tags": ["tök", "verseny"],
    }


@page("https://www.bryggeliv.example.dk/post/kaffe-paa-kajen")
def wix_blog_danish() -> tuple[str, Gold]:
    title = "Kaffe på kajen"
    text = [
        "Klokken fem åbner lugen, og den første kop går altid til havnefogeden.",
        "Maja rister bønnerne i en ombygget tørretumbler, som hendes mor ikke savner endnu.",
        "Til sommer kommer der en luge mere, på den anden side af vandet.",
    ]
    base = "https://static.wixstatic.example.com/media"

    def para(line: str, n: int) -> str:
        return f'<p class="-XZ2l _208Ie blog-post-text-font blog-post-text-color" dir="auto" id="viewer-{n}"><span class="_2PHJq public-DraftStyleDefault-ltr">{line}</span></p><div data-hook="rcv-block{n}"></div>'

    html = f"""<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Wix.com Website Builder"/>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/ab_luge.jpg/v1/fill/w_1000,h_750/ab_luge.jpg", "article:published_time": "2021-05-18T06:12:31.402Z", "article:modified_time": "2021-05-18T06:12:31.402Z"})}</head>
<body><div id="SITE_CONTAINER"><header id="SITE_HEADER"><a href="/">Bryggeliv</a><nav><ul><li><a href="/blog">Blog</a></li><li><a href="/om">Om</a></li></ul></nav></header><main id="PAGES_CONTAINER"><div data-hook="blog-post-page"><div><nav><ul><li><a href="/blog">Alle indlæg</a></li></ul></nav></div><article class="blog-post-page-font"><div data-hook="post"><div class="post-header"><ul class="uwx2B"><li data-hook="user-name"><span class="post-header__author">Sidsel Krogh</span></li><li><span data-hook="time-ago" title="18. maj 2021">18. maj 2021</span></li><li><span data-hook="time-to-read">1 min læsning</span></li></ul><button aria-label="Flere handlinger"></button></div><div class="blog-post-title-font"><div class="post-title"><h1 data-hook="post-title"><span class="blog-post-title-font">{title}</span></h1></div></div>
<div class="post-content__body" data-hook="post-description"><div class="moLxw"><div class="kvdbP" data-rce-version="8.74"><div dir="ltr"><div class="_3q1D6" data-id="rich-content-viewer">{para(text[0], 1)}<div id="viewer-2" class="mm8Nw"><div class="_1oG79"><figure data-hook="imageViewer" class="bkEVt"><div role="button" data-hook="image-viewer-wrapper"><wow-image data-image-info="{{}}"><img src="{base}/cd_tumbler.jpg/v1/fill/w_740,h_493,al_c,q_85/cd_tumbler.jpg" alt="Tumbler" style="width:740px"></wow-image></div><figcaption class="_3l5Uh" data-hook="imageViewerCaption"><span dir="auto">Ristet mellem to vaske. Foto: Sidsel Krogh</span></figcaption></figure></div></div>{para(text[1], 3)}{para("<br>", 4)}{para(text[2], 5)}</div></div></div></div></div></div><div class="post-footer"><div data-hook="post-main-actions-desktop"><span>14 visninger</span><span>0 kommentarer</span></div></div></article><div data-hook="related-posts"><div><p>Seneste blogindlæg</p><a href="/blog">Se alle</a></div><article><a href="/post/is"><h2>Is i oktober</h2></a></article></div><div data-hook="comments-box"><h2>Kommentarer</h2><p>Skriv en kommentar...</p></div></div></main><footer id="SITE_FOOTER"><p>©2021 by Bryggeliv.</p></footer></div></body></html>"""
    url = f"{base}/cd_tumbler.jpg/v1/fill/w_740,h_493,al_c,q_85/cd_tumbler.jpg"
    return html, {
        "language": "da",
        "title": title,
        "date": "2021-05-18T06:12:31+00:00",
        "date_also": ["2021-05-18T06:12:31.402Z"],
        "date_modified": ANY,
        "body": text,
        "images": [picture(url, "Ristet mellem to vaske.", "Sidsel Krogh", "inline")],
        "images_also": [
            [picture(f"{base}/cd_tumbler.jpg", "Ristet mellem to vaske.", "Sidsel Krogh", "inline")]
        ],
        "authors": ["Sidsel Krogh"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.atelierdupain.example.be/blog/levain-de-trente-ans/")
def ghost_magazine_theme_belgian() -> tuple[str, Gold]:
    title = "Un levain de trente ans"
    lead = "Il a déménagé quatre fois, survécu à une panne de frigo et porte un prénom."
    text = [
        "Quand Anne-Sophie a quitté Liège, elle a pris son chat, ses livres et Gaston, dans cet ordre inverse.",
        "Gaston se nourrit de farine de seigle, deux cuillères, matin et soir.",
        "« Il boude quand il pleut », assure la boulangère.",
    ]
    base = "https://www.atelierdupain.example.be/content/images"
    shots = ["bocal", "four", "miche"]
    gallery = "".join(
        f'<div class="kg-gallery-image"><img src="{base}/2023/05/{name}.jpg" width="2000" height="1333" loading="lazy" alt="" srcset="{base}/size/w600/2023/05/{name}.jpg 600w, {base}/2023/05/{name}.jpg 2000w"></div>'
        for name in shots
    )
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/><title>{title}</title><meta name="generator" content="Ghost 5.46"/>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/size/w1200/2023/05/gaston.jpg", "article:published_time": "2023-05-09T05:00:00.000Z", "article:modified_time": "2023-05-11T12:31:09.000Z", "article:tag": "Levain"})}
{json_ld({"@context": "https://schema.org", "@type": "Article", "headline": title, "datePublished": "2023-05-09T05:00:00.000Z", "dateModified": "2023-05-11T12:31:09.000Z", "author": {"@type": "Person", "name": "Maud Lambiotte"}, "keywords": "Levain"})}</head>
<body class="post-template tag-levain is-head-left-logo"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo" href="/">Atelier du pain</a><nav class="gh-navigation-menu"><ul class="nav"><li><a href="/recettes/">Recettes</a></li></ul></nav></header><main class="gh-main"><article class="gh-article post tag-levain"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/levain/">Levain</a><h1 class="gh-article-title is-title">{title}</h1><p class="gh-article-excerpt is-body">{lead}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/maud/"><img class="author-profile-image" src="{base}/maud.jpg" alt="Maud Lambiotte"/></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/maud/">Maud Lambiotte</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2023-05-09">9 mai 2023</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div><figure class="gh-article-image"><img src="{base}/size/w1200/2023/05/gaston.jpg" alt="{title}"><figcaption><span style="white-space: pre-wrap;">Gaston, mardi matin / Photo : Maud Lambiotte</span></figcaption></figure></header>
<section class="gh-content gh-canvas is-body"><p>{text[0]}</p><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Un levain mûr flotte dans l’eau.</div></div><p>{text[1]}</p><figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row">{gallery}</div></div><figcaption>De la pâte à la miche</figcaption></figure><p>{text[2]}</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://moulin.example.be/seigle"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Le seigle du moulin</div><div class="kg-bookmark-description">Farines moulues à la meule depuis 1982.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Moulin</span></div></div></a></figure><div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Inscrivez-vous</h2><p class="kg-signup-card-subheading">Une miche par mois dans votre boîte mail.</p></div></section></article><div class="gh-comments"><h2>Discussion des membres</h2></div></main><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><article class="gh-card"><a href="/sel/"><h3 class="gh-card-title">Le sel, après</h3><p class="gh-card-excerpt">Pourquoi il vient en dernier.</p><time>2 mai 2023</time></a></article></section><footer class="gh-footer">Atelier du pain © 2023</footer></div></body></html>"""
    callout = "Un levain mûr flotte dans l’eau."
    title_, said = (
        title,
        picture(f"{base}/size/w1200/2023/05/gaston.jpg", "Gaston, mardi matin", "Maud Lambiotte"),
    )
    return html, {
        "language": "fr",
        "title": title_,
        "lead": lead,
        "date": "2023-05-09T05:00:00+00:00",
        "date_modified": "2023-05-11T12:31:09+00:00",
        "body": [text[0], callout, *text[1:]],
        "body_also": [
            [text[0], *([form] if form else []), *text[1:]] for form in ("", f"💡 {callout}", f"💡{callout}")
        ]
        + [[text[0], "💡", callout, *text[1:]]],
        "links": ANY,
        "images": [said],
        "gallery": [picture(f"{base}/2023/05/{name}.jpg", None) for name in shots],
        "gallery_also": [[picture(f"{base}/2023/05/{name}.jpg", "De la pâte à la miche") for name in shots]],
        "authors": ["Maud Lambiotte"],
        "tags": ["Levain"],
    }

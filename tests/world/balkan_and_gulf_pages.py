"""Governments and parliaments of the Balkans, the north and the Gulf, on systems of their own."""

from __future__ import annotations

from tests.world.building import ANY, Gold, file, json_ld, metas, page, paragraphs, picture
from tests.world.listing_pages import listing

KB, MB = 1024, 1024 * 1024


@page("https://www.gov.example.me/clanak/otvoren-most-na-moraci", country="ME")
def montenegrin_government_portal() -> tuple[str, Gold]:
    title = "Otvoren novi most na Morači"
    lead = "Predsjednik Vlade prvi je prešao most dug 216 metara."
    text = [
        "„Ovaj most skraćuje put do mora za dvadeset minuta“, rekao je predsjednik Vlade na otvaranju.",
        "Vrijednost radova iznosi 8,7 miliona eura, a izvođač je domaća kompanija.",
    ]
    html = f"""<!doctype html><html lang="cnr"><head><meta charset="utf-8"><title>{title}</title>{metas({"og:title": title, "og:description": lead, "og:image": "https://wapi.gov.example.me/download-preview/4e1c?version=1.0", "og:type": "article"})}</head><body><div id="app"><div class="v-application v-application--is-ltr theme--light"><div class="v-application--wrap"><header class="v-sheet v-toolbar gov-bar"><div class="v-toolbar__content"><a href="/" class="router-link-active"><img src="/img/logo.svg" alt="Vlada"></a><a href="/vijesti" class="v-btn v-btn--text"><span class="v-btn__content">Vijesti</span></a><a href="/dokumenta" class="v-btn v-btn--text"><span class="v-btn__content">Dokumenta</span></a></div></header><main class="v-main"><div class="v-main__wrap"><div class="container container--fluid"><ul class="v-breadcrumbs theme--light"><li><a href="/" class="v-breadcrumbs__item">Naslovna</a></li><li class="v-breadcrumbs__divider">/</li><li><a href="/vijesti" class="v-breadcrumbs__item">Vijesti</a></li><li class="v-breadcrumbs__divider">/</li><li><div class="v-breadcrumbs__item v-breadcrumbs__item--disabled">{title}</div></li></ul><div class="row"><div class="col-md-9 col-12"><h1 class="text-h4 font-weight-bold mb-4">{title}</h1><div class="d-flex caption grey--text mb-3"><span>Objavljeno: </span><span>21.10.2022.</span><span class="mx-2">•</span><span>15:44</span><span class="mx-2">Autor:</span><span>Vlada Crne Gore</span></div><div class="v-image v-responsive"><img src="https://wapi.gov.example.me/download-preview/4e1c?version=1.0" alt="Otvaranje mosta"></div><div class="caption mt-1">Otvaranje mosta (Foto: Đorđe Cmiljanić)</div><p class="subtitle-1 font-weight-medium">{lead}</p><div class="article-content">{paragraphs(text)}</div><div class="text-h6 mt-6">Dokumenta</div><div class="v-list"><a class="v-list-item" href="https://wapi.gov.example.me/download/9f0b.pdf"><div class="v-list-item__content"><div class="v-list-item__title">Tehnički opis mosta</div><div class="v-list-item__subtitle">PDF, 640 KB</div></div></a></div></div><div class="col-md-3 col-12"><div class="text-h6">Povezani članci</div><a href="/clanak/tunel" class="d-block">Počeo probni saobraćaj u tunelu</a><span class="caption">20.10.2022.</span></div></div></div></div></main><footer class="v-footer"><div>Karađorđeva bb, Podgorica</div></footer></div></div></div></body></html>"""
    base = "https://wapi.gov.example.me"
    return html, {
        "language": "cnr",
        "title": title,
        "lead": lead,
        "date": "2022-10-21T15:44+02:00",
        "body": text,
        "images": [
            picture(f"{base}/download-preview/4e1c?version=1.0", "Otvaranje mosta", "Đorđe Cmiljanić")
        ],
        "attachments": [file(f"{base}/download/9f0b.pdf", "Tehnički opis mosta", 640 * KB)],
        "authors": ["Vlada Crne Gore"],
        "authors_also": [[]],
        "breadcrumbs": ["Vijesti"],
    }


@page("https://vlada.example.mk/vesti", country="MK")
def macedonian_government_list() -> tuple[str, Gold]:
    entries = [
        (
            "/vesti/ohrid-prechistitelna",
            "Пречистителната станица во Охрид пред завршување",
            "12 Октомври 2023",
        ),
        ("/vesti/poddrshka-za-tutun", "Поддршка за производителите на тутун", "11 Октомври 2023"),
        ("/vesti/nov-voz", "Нов воз меѓу Скопје и Битола", "10 Октомври 2023"),
        ("/vesti/besplatni-knigi", "Бесплатни книги за сите ученици", "9 Октомври 2023"),
    ]
    rows = "".join(
        f'<li class="list-group-item"><div class="media"><div class="media-left"><a href="{u}"><img class="media-object" src="/sites/t{n}.jpg" alt=""></a></div><div class="media-body"><h4 class="media-heading"><a href="{u}">{t}</a></h4><small><i class="fa fa-calendar"></i> {d}</small></div></div></li>'
        for n, (u, t, d) in enumerate(entries)
    )
    html = f"""<!DOCTYPE html><html lang="mk"><head><meta charset="utf-8"><title>Вести | Влада</title></head><body><div class="navbar"><a class="navbar-brand" href="/">Влада</a><ul class="nav navbar-nav"><li><a href="/premier">Премиер</a></li><li class="active"><a href="/vesti">Вести</a></li></ul></div><div class="container"><ol class="breadcrumb"><li><a href="/">Почетна</a></li><li class="active">Вести</li></ol><div class="row"><div class="col-sm-8"><h2>Вести</h2><ul class="list-group news">{rows}</ul><nav><ul class="pagination"><li class="active"><span>1</span></li><li><a href="/vesti?page=1">2</a></li><li><a href="/vesti?page=2">3</a></li><li><a href="/vesti?page=1" rel="next">Следна ›</a></li></ul></nav></div><div class="col-sm-4"><h3>Најави</h3><p>Седница во вторник</p></div></div></div><footer>Бул. Илинден 2, Скопје</footer></body></html>"""
    base = "https://vlada.example.mk"
    return html, listing(base, entries, base + "/vesti?page=1")


@page("https://mpb.example-ks.net/f/8/Lajme/Dogana-e-re-ne-Merdare-3184", country="XK")
def kosovan_interior_ministry() -> tuple[str, Gold]:
    title = "Hapet pika e re kufitare në Merdarë"
    text = [
        "Prishtinë, 16 qershor 2021 – Ministri i Punëve të Brendshme hapi sot pikën e re kufitare në Merdarë.",
        "Ai tha se koha e pritjes do të përgjysmohet dhe se 48 zyrtarë do të punojnë me dy ndërrime.",
    ]
    html = f"""<!DOCTYPE html><html lang="sq"><head><meta charset="utf-8"><title>MPB</title><meta property="og:title" content="{title}"></head><body><div class="topbar"><ul class="lang"><li><a href="/?lang=sq">Shqip</a></li><li><a href="/?lang=sr">Srpski</a></li><li><a href="/?lang=en">English</a></li></ul></div><div class="header"><a href="/"><img src="/img/stema.png" alt=""></a><h3>Republika e Kosovës<br>Ministria e Punëve të Brendshme</h3></div><ul class="main-menu"><li><a href="/ministria">Ministria</a></li><li><a href="/f/8/Lajme">Lajme</a></li></ul><div class="container"><div class="row"><div class="col-md-8"><div class="single-news"><div class="single-news-img"><img src="/assets/cms/uploads/images/merdare.JPG" class="img-responsive"></div><h2 class="single-news-title">{title}</h2><span class="single-news-date"><i class="fa fa-clock-o"></i> 16/06/2021 14:20</span><div class="single-news-text">{paragraphs(text)}</div><div class="row single-news-photos"><div class="col-xs-4"><a class="fancybox" rel="gallery1" href="/assets/cms/uploads/images/m1.JPG"><img src="/assets/cms/uploads/thumbs/m1.JPG"></a></div><div class="col-xs-4"><a class="fancybox" rel="gallery1" href="/assets/cms/uploads/images/m2.JPG"><img src="/assets/cms/uploads/thumbs/m2.JPG"></a></div></div><div class="addthis_inline_share_toolbox"></div></div></div><div class="col-md-4"><div class="side"><h4>Lajmet e fundit</h4><ul><li><a href="/f/8/Lajme/x">Trajnim për zjarrfikësit</a> <span>15/06/2021</span></li></ul></div></div></div></div><div class="footer">Rr. Luan Haradinaj, Prishtinë</div></body></html>"""
    base = "https://mpb.example-ks.net/assets/cms/uploads/images"
    return html, {
        "language": "sq",
        "title": title,
        "date": "2021-06-16T14:20+02:00",
        "body": text,
        "images": [picture(f"{base}/merdare.JPG")],
        "gallery": [picture(f"{base}/m1.JPG"), picture(f"{base}/m2.JPG")],
        "breadcrumbs": [],
        "section": ANY,
    }


@page("https://www.regering.example.se/pressmeddelanden/2023/09/ny-strategi-for-fjallen/", country="SE")
def swedish_government() -> tuple[str, Gold]:
    title = "Ny strategi för fjällen"
    lead = "Regeringen vill bevara rennäringen och göra lederna säkrare."
    text = [
        "Landsbygdsministern presenterade strategin i Kiruna på torsdagen.",
        "– Fjällen ska vara till för alla, säger landsbygdsminister Per Åslund.",
    ]
    html = f"""<!doctype html><html lang="sv"><head><meta charset="utf-8"/><title>{title} - Regeringen.se</title>{metas({"description": lead, "og:title": title, "og:type": "article"})}</head><body class="page-pressrelease"><div class="cookie-disclaimer"><p>Vi använder kakor. <a href="/kakor">Läs mer</a></p><button>Jag godkänner</button></div><header class="header"><a href="/" class="logo">Regeringskansliet</a><nav class="mainnav"><ul><li><a href="/regeringen">Regeringen</a></li><li><a href="/pressmeddelanden">Pressmeddelanden</a></li></ul></nav></header><div class="breadcrumb"><span>Du är här:</span><ul><li><a href="/">Hem</a></li><li><a href="/pressmeddelanden/">Pressmeddelanden</a></li><li>{title}</li></ul></div><main class="cl"><div class="col-1"><p class="label">Pressmeddelande från <a href="/landsbygd/">Landsbygdsdepartementet</a></p><h1 id="h1id">{title}</h1><p><span class="published">Publicerad <time datetime="2023-09-21 10:00">21 september 2023</time></span> <span class="published">Uppdaterad <time datetime="2023-09-22 08:15">22 september 2023</time></span></p><div class="has-wordExplanation"><p class="ingress">{lead}</p><div class="image-holder figure"><img src="/contentassets/77/fjall.jpg?width=1200" alt=""/><p class="figcaption">Kungsleden vid Abisko. Foto: Lisa Lund/Regeringskansliet</p></div>{paragraphs(text)}</div><section class="presscontact"><h2>Presskontakt</h2><div class="block"><strong>Eva Ek</strong><br/>Pressekreterare<br/>Mobil 070-000 00 00</div></section><section class="linkblock"><h2>Ladda ner</h2><ul><li><a href="/contentassets/77/strategi.pdf">Strategi för fjällen (pdf 2 MB)</a></li></ul></section><div class="share"><h2>Dela</h2></div></div><aside class="col-2"><h2>Genvägar</h2><ul><li><a href="/sok">Sök</a></li></ul></aside></main><footer>103 33 Stockholm</footer></body></html>"""
    base = "https://www.regering.example.se/contentassets/77"
    return html, {
        "language": "sv",
        "title": title,
        "lead": lead,
        "date": "2023-09-21T10:00+02:00",
        "date_also": ["2023-09-21"],
        "date_modified": "2023-09-22T08:15+02:00",
        "date_modified_also": ["2023-09-22"],
        "body": text,
        "images": [
            picture(f"{base}/fjall.jpg?width=1200", "Kungsleden vid Abisko.", "Lisa Lund/Regeringskansliet")
        ],
        "images_also": [
            [
                picture(
                    f"{base}/fjall.jpg?width=1200",
                    "Kungsleden vid Abisko.",
                    "Lisa Lund/Regeringskansliet",
                    "inline",
                )
            ]
        ],
        "attachments": [file(f"{base}/strategi.pdf", "Strategi för fjällen", 2 * MB)],
        "breadcrumbs": ["Pressmeddelanden"],
        "authors": ANY,
    }


@page("https://www.folketing.example.dk/da/aktuelt/nyheder/2020/09/aabent-hus-i-haven", country="DK")
def danish_parliament_sitecore() -> tuple[str, Gold]:
    title = "Åbent hus i Folketingets have"
    lead = "Lørdag den 19. september kan alle gå tur mellem rosenbedene."
    text = [
        "Haven har været lukket i to år på grund af byggeri.",
        "Gartner Bo Friis viser rundt klokken 11 og 13.",
    ]
    html = f"""<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"/><title>{title} / Folketinget</title>{metas({"description": lead, "og:title": title})}</head><body><header class="header"><a class="header__logo" href="/">Folketinget</a><nav class="header__nav"><a href="/da/medlemmer">Medlemmer</a><a href="/da/aktuelt">Aktuelt</a></nav></header><ul class="breadcrumb"><li class="breadcrumb__item"><a href="/">Forside</a></li><li class="breadcrumb__item"><a href="/da/aktuelt">Aktuelt</a></li><li class="breadcrumb__item"><a href="/da/aktuelt/nyheder">Nyheder</a></li><li class="breadcrumb__item breadcrumb__item--active">{title}</li></ul><article class="article"><div class="article__top"><div class="article__image" role="img" aria-label="Roser" style="background-image:url('/-/media/roser.ashx')"></div><p class="article__image-text">Roserne blomstrer endnu. (Foto: Folketinget/Anders Hviid)</p></div><div class="article__body"><h1 class="article__headline">{title}</h1><p class="article__date">11. september 2020</p><p class="article__teaser">{lead}</p><div class="rich-text">{paragraphs(text)}<blockquote><p>Vi glæder os til at vise haven frem.</p><footer>Bo Friis, gartner</footer></blockquote></div><p class="article__edited">Sidst opdateret: 14.09.2020</p></div><div class="article__share"><span>Del siden</span><a href="#">Facebook</a></div></article><section class="related"><h2>Flere nyheder</h2><a href="/da/aktuelt/x"><span>10. september 2020</span><h3>Ny formand for udvalg</h3></a></section><footer class="footer">Christiansborg, 1240 København K</footer></body></html>"""
    return html, {
        "language": "da",
        "title": title,
        "lead": lead,
        "date": "2020-09-11",
        "date_modified": "2020-09-14",
        "body": [*text, "Vi glæder os til at vise haven frem.", "Bo Friis, gartner"],
        "body_also": [[*text, "Vi glæder os til at vise haven frem. Bo Friis, gartner"]],
        "images": [
            picture(
                "https://www.folketing.example.dk/-/media/roser.ashx",
                "Roserne blomstrer endnu.",
                "Folketinget/Anders Hviid",
            )
        ],
        "images_also": [[]],
        "breadcrumbs": ["Aktuelt", "Nyheder"],
    }


@page("https://www.parliament.example.bg/bg/news/ID/5877", country="BG")
def bulgarian_parliament_angular() -> tuple[str, Gold]:
    title = "Комисията по земеделието изслуша пчеларите"
    text = [
        "Пчелари от осем области разказаха днес на депутатите за загубите през зимата.",
        "„Над една трета от кошерите са празни“, каза председателят на съюза Михаил Минчев.",
        "Комисията ще подготви проект на решение до края на месеца.",
    ]
    html = f"""<!DOCTYPE html><html lang="bg"><head><meta charset="utf-8"><title>Народно събрание - Новини</title><base href="/"></head><body><app-root ng-version="11.2.14"><app-header _nghost-abc-c51><header _ngcontent-abc-c51><a _ngcontent-abc-c51 href="/bg"><img _ngcontent-abc-c51 src="assets/logo.png" alt="НС"></a><nav _ngcontent-abc-c51><a _ngcontent-abc-c51 href="/bg/MP">Депутати</a><a _ngcontent-abc-c51 href="/bg/news">Новини</a></nav></header></app-header><router-outlet></router-outlet><app-news-single _nghost-abc-c97><div _ngcontent-abc-c97 class="container"><ul _ngcontent-abc-c97 class="crumbs"><li _ngcontent-abc-c97><a href="/bg">Начало</a></li><li _ngcontent-abc-c97><a href="/bg/news">Новини</a></li></ul><div _ngcontent-abc-c97 class="row"><div _ngcontent-abc-c97 class="col-8"><h1 _ngcontent-abc-c97>{title}</h1><div _ngcontent-abc-c97 class="info"><span _ngcontent-abc-c97>29/03/2023</span> <span _ngcontent-abc-c97>11:05</span></div><div _ngcontent-abc-c97 class="single-img"><img _ngcontent-abc-c97 src="/pub/Gallery/5877/1.jpg" alt=""></div><div _ngcontent-abc-c97 class="content">{paragraphs(text, "_ngcontent-abc-c97")}</div><div _ngcontent-abc-c97 class="thumbs"><img _ngcontent-abc-c97 src="/pub/Gallery/5877/2_thumb.jpg" alt=""><img _ngcontent-abc-c97 src="/pub/Gallery/5877/3_thumb.jpg" alt=""></div></div><div _ngcontent-abc-c97 class="col-4"><h4 _ngcontent-abc-c97>Други новини</h4><a _ngcontent-abc-c97 href="/bg/news/ID/5876">Заседание на бюджетната комисия</a></div></div></div></app-news-single><app-footer><footer>пл. Народно събрание 2, София</footer></app-footer></app-root></body></html>"""
    base = "https://www.parliament.example.bg/pub/Gallery/5877"
    return html, {
        "language": "bg",
        "title": title,
        "date": "2023-03-29T11:05+03:00",
        "date_also": ["2023-03-29"],
        "body": text,
        "images": [picture(f"{base}/1.jpg")],
        "gallery": [picture(f"{base}/2_thumb.jpg"), picture(f"{base}/3_thumb.jpg")],
        "breadcrumbs": ["Новини"],
    }


@page("https://www.news-agency.example.kw/NewsList.aspx?Language=ar&type=1")
def kuwaiti_agency_list() -> tuple[str, Gold]:
    entries = [
        (
            "/ArticleDetails.aspx?id=3101122&Language=ar",
            "وزير التربية يفتتح مدرسة جديدة في الجهراء",
            "12/03/2023",
        ),
        (
            "/ArticleDetails.aspx?id=3101119&Language=ar",
            "البلدية: إنجاز حديقة الواحة قبل الصيف",
            "12/03/2023",
        ),
        ("/ArticleDetails.aspx?id=3101080&Language=ar", "انطلاق معرض الكتاب بمشاركة 30 دولة", "11/03/2023"),
    ]
    rows = "".join(
        f'<tr><td class="gvdate"><span id="gv_ctl{n:02d}_lblDate">{d}</span></td><td class="gvtitle"><a id="gv_ctl{n:02d}_lnk" href="{u.replace("&", "&amp;")}">{t}</a></td></tr>'
        for n, (u, t, d) in enumerate(entries, 2)
    )
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="rtl" lang="ar"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>وكالة الأنباء : أخبار محلية</title></head><body><form method="post" action="./NewsList.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"/><table width="960" align="center"><tr><td colspan="2"><img src="/images/banner.jpg" alt=""/></td></tr><tr><td width="180" valign="top"><a href="/Default.aspx">الرئيسية</a><br/><a href="/NewsList.aspx?type=2">أخبار عالمية</a></td><td valign="top"><h1><span id="lblHead">أخبار محلية</span></h1><table class="grid" cellspacing="0" id="gv">{rows}<tr class="pager"><td colspan="2"><span>1</span> <a href="javascript:__doPostBack('gv','Page$2')">2</a></td></tr></table></td></tr></table></form></body></html>"""
    return html, listing("https://www.news-agency.example.kw", entries)


@page(
    "https://mofa.example.qa/ar/qatar/latest-articles/latest-news/details/1444/08/20/وفد-من-الطلبة-يزور-الوزارة"
)
def qatari_foreign_ministry_sitefinity() -> tuple[str, Gold]:
    title = "وفد من الطلبة يزور الوزارة"
    text = [
        "الدوحة - المكتب الإعلامي - 12 مارس",
        "استقبلت الوزارة اليوم وفدا من طلبة جامعة قطر ضم خمسة وأربعين طالبا وطالبة.",
        "واطلع الوفد على أقسام الأرشيف، واستمع إلى شرح عن تاريخ العمل الدبلوماسي.",
    ]
    html = f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8" /><title>{title}</title>{metas({"og:title": title, "og:type": "article", "Generator": "Sitefinity 13.3.7600.0 DX"})}</head><body><div class="sfPublicWrapper" id="PublicWrapperContainer"><header class="main-header"><div class="logo"><a href="/ar"><img src="/images/logo.png" alt="وزارة الخارجية"/></a></div><ul class="top-links"><li><a href="/en">English</a></li></ul><nav><ul class="nav"><li><a href="/ar/ministry">الوزارة</a></li><li><a href="/ar/news">الأخبار</a></li></ul></nav></header><div class="sf_colsIn container"><div class="inner-page-title"><h2>آخر الأخبار</h2></div><div class="sfcontent"><div class="news-details"><h1 class="page-heading">{title}</h1><div class="date-share"><span class="date">الأحد ، ٢٠ شعبان ١٤٤٤ هـ الموافق ١٢ مارس ٢٠٢٣ م</span><ul class="share"><li><a href="#">شارك</a></li></ul></div><div class="details-image"><img src="/images/default-source/news/students.jpg?sfvrsn=2" alt="{title}" title="students"/></div><div class="details-body">{paragraphs(text, 'style="text-align:justify"')}</div><div class="tags-holder"><span>الكلمات الدلالية</span><a href="/ar/tags/1">جامعة قطر</a></div></div></div><div class="related-news"><h3>أخبار ذات صلة</h3><ul><li><a href="/ar/details/1">اجتماع في الدوحة</a><span>١١ مارس ٢٠٢٣</span></li></ul></div></div><footer><p>جميع الحقوق محفوظة</p></footer></div></body></html>"""
    return html, {
        "language": "ar",
        "title": title,
        "date": "2023-03-12",
        "body": text,
        "body_also": [text[1:]],
        "images": [picture("https://mofa.example.qa/images/default-source/news/students.jpg?sfvrsn=2")],
        "tags": ["جامعة قطر"],
        "breadcrumbs": [],
        "section": ANY,
        "authors": ANY,
    }


@page("https://www.interior.example.bh/ar/node/88121")
def bahraini_interior_ministry() -> tuple[str, Gold]:
    title = "الدفاع المدني يخمد حريقا في مخزن دون إصابات"
    text = [
        "تمكنت فرق الدفاع المدني صباح اليوم من إخماد حريق اندلع في مخزن للأخشاب بمنطقة سلماباد.",
        "وشارك في العملية ستة وعشرون إطفائيا وثماني آليات.",
    ]
    html = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>{title} | وزارة الداخلية</title>{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": title, "datePublished": "2022-01-05T09:40:00+0300", "dateModified": "2022-01-05T10:02:00+0300", "image": {"@type": "ImageObject", "url": "https://www.interior.example.bh/sites/default/files/2022-01/f.jpg"}}]})}</head><body class="rtl page-node-type-article"><header role="banner"><div class="region-header"><a href="/ar">وزارة الداخلية</a><nav class="menu--main"><ul class="menu"><li><a href="/ar/news">الأخبار</a></li><li><a href="/ar/services">الخدمات</a></li></ul></nav></div></header><section class="main-content"><div class="block-page-title-block"><h1><span>{title}</span></h1></div><article class="node node--type-article"><div class="node__content"><div class="field--name-created"><i class="icon-clock"></i> 05 يناير 2022</div><div class="field--name-field-image field__item"><img src="/sites/default/files/styles/large/public/2022-01/f.jpg?itok=Z9" alt="حريق"/></div><div class="field--name-body field__item">{paragraphs(text)}</div><div class="field--name-field-video"><iframe src="https://video.example.com/embed/q1"></iframe></div></div></article><div class="block-views"><h2>آخر الأخبار</h2><div class="views-row"><a href="/ar/node/88120">حملة للتوعية المرورية</a></div></div></section><footer><div>هاتف الطوارئ 999</div></footer></body></html>"""
    return html, {
        "language": "ar",
        "title": title,
        "date": "2022-01-05T09:40:00+03:00",
        "date_modified": "2022-01-05T10:02:00+03:00",
        "body": text,
        "images": [
            picture(
                "https://www.interior.example.bh/sites/default/files/styles/large/public/2022-01/f.jpg?itok=Z9"
            )
        ],
        "breadcrumbs": [],
    }

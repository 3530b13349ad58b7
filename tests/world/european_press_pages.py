"""European papers and broadcasters: kickers, live reports, slides amid the text, captions and credits in their ways."""

from __future__ import annotations

from tests.world.building import ANY, Gold, json_ld, metas, page, picture


@page(
    "https://www.dennik-zprav.example.cz/brno/zpravy/varhany-z-kotelny.A230411_714512_brno-zpravy_mkk",
    country="CZ",
)
def czech_daily_opener() -> tuple[str, Gold]:
    title = "Varhany z kotelny hrají na páru. Postavil je topič"
    lead = "Když v brněnské teplárně vyřadili starý kotel, zbyla po něm pára a topič Oldřich Šebela. Z obojího vznikly varhany o šestnácti píšťalách."
    text = [
        "První koncert poslouchalo pět kolegů a noční směna z vrátnice. Na druhý už se stála fronta.",
        "„Pára má svou hlavu. Když venku mrzne, hrajeme o půltón níž,“ vysvětluje Šebela.",
        "Teplárna zatím varhany vede v evidenci jako pojistný ventil.",
        "V květnu na ně zahraje student konzervatoře. Vstupné bude jedno polínko.",
    ]
    sub = "Ventil číslo šestnáct"
    base = "https://1gr.example.cz/fotky/idnes/23/041/cl5"
    html = f"""<!DOCTYPE html><html lang="cs"><head><meta charset="windows-1250"><title>{title} - Deník zpráv</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/MKK1_varhany.jpg", "cXenseParse:recs:publishtime": "2023-04-11T05:32:00+02:00", "keywords": "Brno, varhany, teplárna"})}</head>
<body class="brno art-page"><div id="portal-top"><a href="/">Deník zpráv</a><ul><li><a href="/zpravodaj">Zpravodaj</a></li><li><a href="/brno">Brno</a></li></ul><span>Úterý 11. dubna 2023. Svátek má Izabela.</span></div>
<div id="main"><div id="content"><div class="breadcrumb"><a href="/">Deník zpráv</a> &gt; <a href="/brno">Brno</a></div><div class="art-full" itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="name headline">{title}</h1><div class="art-info"><span class="time"><span class="time-date" itemprop="datePublished" content="2023-04-11T05:32:00+02:00">11. dubna 2023&nbsp; 5:32</span></span></div><div class="opener" itemprop="description">{lead}</div>
<div class="opener-foto"><div class="opener-foto-in"><a href="/brno/zpravy/foto.A230411_714512/foto" class="open"><img itemprop="image" src="{base}/MKK1_varhany.jpg" alt="Oldřich Šebela u varhan z kotelny (10. dubna 2023)" title="Oldřich Šebela u varhan z kotelny (10. dubna 2023)" width="660" height="371"></a></div><div class="opener-foto-info"><span>Oldřich Šebela u varhan z kotelny (10. dubna 2023)</span> <span class="foto-autor">| foto: Anna Vavříková, DZ</span> <a href="/foto" class="btn-foto">Fotogalerie 12</a></div></div>
<div class="art-text" itemprop="articleBody"><div id="art-text"><div class="bbtext"><p>{text[0]}</p><p>{text[1]}</p><div class="complete complete-r"><h5>Fotogalerie</h5><a href="/foto"><img src="{base}/MKK2_t.jpg" alt=""></a><a href="/foto">Zobrazit fotogalerii</a></div><h3 class="tit">{sub}</h3><p>{text[2]}</p><table class="not4bbtext complete-img"><tr><td><img src="{base}/MKK3_pistaly.jpg" width="300" height="200" alt=""><div class="desc">Píšťaly jsou z mosazi a jedna z dešťového svodu. <span class="autor">foto: Anna Vavříková, DZ</span></div></td></tr></table><p>{text[3]}</p></div></div></div><div class="art-rel"><h4>Související</h4><ul><li><a href="/x">Zvonař zvoní přes mobil</a></li></ul></div><div class="authors"><span>Autor: <a href="/autor/1" rel="author" itemprop="author"><span itemprop="name">Radek Doležal</span></a></span></div><div class="art-rubriky"><span>Témata:</span> <a href="/wiki/varhany">varhany</a></div></div><div class="moot-box"><h3>Diskuse</h3></div><div class="premium-offer"><p>Máte předplatné? Přihlaste se a čtěte bez reklam.</p></div></div></div></body></html>"""
    return html, {
        "language": "cs",
        "title": title,
        "lead": lead,
        "date": "2023-04-11T05:32:00+02:00",
        "body": [*text[:2], sub, *text[2:]],
        "images": [
            picture(
                f"{base}/MKK1_varhany.jpg",
                "Oldřich Šebela u varhan z kotelny (10. dubna 2023)",
                "Anna Vavříková, DZ",
            ),
            picture(
                f"{base}/MKK3_pistaly.jpg",
                "Píšťaly jsou z mosazi a jedna z dešťového svodu.",
                "Anna Vavříková, DZ",
                "inline",
            ),
        ],
        "authors": ["Radek Doležal"],
        "tags": ["varhany"],
        "breadcrumbs": ["Brno"],
    }


@page("https://tavirat.example.hu/belfold/2022/03/21/komp-harangozo-szigetmonostor", country="HU")
def hungarian_web_paper() -> tuple[str, Gold]:
    title = "Harangszóra indul a szigetmonostori komp"
    text = [
        "Nincs menetrend, nincs applikáció, csak egy harang a fűzfán. Aki át akar kelni, kettőt kondít.",
        "„Háromnál már mérges vagyok” – mondja a révész, Kaszás Tibor, aki tizenkilenc éve húzza a kompot.",
        "A harangot a nagyapja vette egy bezárt iskolától, negyven tojásért.",
        'Az önkormányzat <a href="https://szigetmonostor.example.hu/komp">közleménye szerint</a> tavasszal új kötelet kap a komp.',
    ]
    base = "https://assets.tavirat.example.hu/uploads/2022/03"
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Távirat: {title}</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/komp_fb.jpg", "article:published_time": "2022-03-21T05:01:00+0100", "article:section": "Belföld", "article:tag": "komp", "article:author": "Gerle Bence"})}</head>
<body><div id="app" data-v-app><div class="navbar"><a href="/">Távirat</a><div class="navbar__items"><a href="/rovat/belfold">Belföld</a><a href="/rovat/kulfold">Külföld</a></div><a class="btn-support" href="/tamogatas">Támogatás</a></div><main><div class="article_container"><div class="title-section"><div class="title-section__top"><span class="tag tag--basic"><a href="/rovat/belfold">belföld</a></span></div><h1>{title}</h1><div class="article_header_bottom"><div class="article_author"><a href="/szerzo/gerle" class="author__name">Gerle Bence</a> <em class="author__title">(szöveg)</em><span>, </span><a href="/szerzo/melles" class="author__name">Melles Vince</a> <em class="author__title">(fotó)</em></div><p id="original_date" class="history--original">2022. március 21. – 05:01</p><p class="history--updated">frissítve</p></div></div>
<div class="recommendations"><button>Másolás</button><button>Vágólapra másolva</button></div><figure class="featured-image"><img src="{base}/komp.jpg" alt="{title}" title="{title}"><figcaption>Kaszás Tibor a kompon – Fotó: Melles Vince / Távirat</figcaption></figure>
<div class="article-html-content"><div><p>{text[0]}</p><p>{text[1]}</p><div class="inline-ad"><span>Hirdetés</span></div><div class="embed-article"><div class="article-box"><a href="/x"><h3>Meghalt a harangozó macskája</h3></a><p>Tizennyolc évig ült a toronyban.</p></div></div><p>{text[2]}</p><figure class="image"><img src="{base}/harang.jpg" alt=""><figcaption>A harang és a fűz – Fotó: Melles Vince / Távirat</figcaption></figure><p>{text[3]}</p></div></div>
<div class="article_tags"><a href="/cimke/komp" class="tag">komp</a><a href="/cimke/duna" class="tag">Duna</a></div><div class="donation-box"><h2>Távirat</h2><p>A Távirat független, az olvasói támogatásából él. Ha fontos neked a munkánk, támogass minket!</p><a href="/tamogatas">Támogatom</a></div><div class="recommended"><h2>Kedvenceink</h2><ul><li><a href="/y">A hídmester</a><span>tegnap</span></li></ul></div></div></main><footer>© 2022 Távirat</footer></div></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "date": "2022-03-21T05:01:00+01:00",
        "body": [*text[:3], "Az önkormányzat közleménye szerint tavasszal új kötelet kap a komp."],
        "links": ["https://szigetmonostor.example.hu/komp"],
        "images": [
            picture(f"{base}/komp.jpg", "Kaszás Tibor a kompon", "Melles Vince / Távirat"),
            picture(f"{base}/harang.jpg", "A harang és a fűz", "Melles Vince / Távirat", "inline"),
        ],
        "authors": ["Gerle Bence"],
        "authors_also": [["Gerle Bence", "Melles Vince"]],
        "tags": ["komp", "Duna"],
        "section": "Belföld",
        "section_also": ["belföld"],
    }


@page(
    "https://www.digistiri.example.ro/stiri/actualitate/social/pompierul-care-repara-pendule-2187345",
    country="RO",
)
def romanian_broadcaster() -> tuple[str, Gold]:
    title = "Pompierul care repară pendule între două alarme"
    text = [
        "În garajul stației din Sighișoara, printre furtunuri, ticăie nouăsprezece ceasuri.",
        "Plutonierul Mircea Lazăr le repară în gardă, cu mănuși subțiri și o lupă de filatelist.",
        "„Când sună sirena, le las deschise. Când mă întorc, nu lipsește niciun șurub”, spune el.",
        "Un ceas din 1893 i-a fost adus de un om căruia i-a stins șura.",
    ]
    base = "https://s.digistiri.example.ro/onedb/transform"
    html = f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{title} | Digistiri</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/w1200/pendul.jpg", "cXenseParse:publishtime": "2022-12-04T10:33:00+02:00"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-12-04T10:33:00+0200", "dateModified": "2022-12-04T12:10:44+0200", "author": {"@type": "Organization", "name": "Digistiri"}})}{json_ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": "https://www.digistiri.example.ro/stiri", "name": "Știri"}}, {"@type": "ListItem", "position": 2, "item": {"@id": "https://www.digistiri.example.ro/stiri/actualitate", "name": "Actualitate"}}]})}</head>
<body><header class="header"><a href="/">Digistiri</a><nav class="nav-primary"><ul><li><a href="/stiri/actualitate">Actualitate</a></li><li><a href="/stiri/sport">Sport</a></li></ul></nav></header><main class="main"><div class="container"><article class="article section-wrap"><h1>{title}</h1><div class="author-meta"><span class="author-meta-label">Data actualizării:</span> <time datetime="2022-12-04 12:10">04.12.2022 12:10</time> <span>Data publicării:</span> <time datetime="2022-12-04 10:33">04.12.2022 10:33</time></div>
<figure class="article-thumb"><img src="{base}/w780/pendul.jpg" alt="Mircea Lazăr la bancul de lucru"><figcaption>Mircea Lazăr la bancul de lucru. Foto: ISU Mureș</figcaption></figure><div class="article-actions"><span>Ascultă articolul</span></div><div class="article-summary"><strong>Cuprins:</strong><ul><li><a href="#c1">Nouăsprezece ceasuri</a></li></ul></div>
<div class="entry data-app-meta data-app-meta-article"><p>{text[0]}</p><p>{text[1]}</p><div class="entry-related"><p><strong>Citește și:</strong> <a href="/x">Gara fără trenuri are cel mai exact ceas</a></p></div><p>{text[2]}</p><div class="gallery-slider embed-gallery"><div class="gallery-item"><a href="{base}/w2000/g1.jpg" data-fancybox="gal" data-caption="Lupa și șurubelnițele. Foto: ISU Mureș"><img src="{base}/w200/g1.jpg" alt=""></a></div><div class="gallery-item"><a href="{base}/w2000/g2.jpg" data-fancybox="gal" data-caption="Pendula din 1893. Foto: ISU Mureș"><img src="{base}/w200/g2.jpg" alt=""></a></div></div><p>{text[3]}</p><p><em>Editor : C.S.</em></p><p><strong>Urmărește știrile Digistiri și pe <a href="https://news.google.example.com/x">Google News</a></strong></p></div>
<ul class="tags-list"><li>Etichete:</li><li><a href="/eticheta/pompieri">pompieri</a></li><li><a href="/eticheta/ceasuri">ceasuri</a></li></ul></article><section class="related"><h2>Partenerii noștri</h2><article><h3><a href="https://sport.example.ro/1">Antrenorul care doarme în poartă</a></h3></article></section></div></main><footer>Copyright © 2022</footer></body></html>"""
    return html, {
        "language": "ro",
        "title": title,
        "date": "2022-12-04T10:33:00+02:00",
        "date_modified": "2022-12-04T12:10:44+02:00",
        "body": text,
        "body_also": [[*text, "Editor : C.S."]],
        "images": [picture(f"{base}/w780/pendul.jpg", "Mircea Lazăr la bancul de lucru.", "ISU Mureș")],
        "gallery": [
            picture(f"{base}/w2000/g1.jpg", "Lupa și șurubelnițele.", "ISU Mureș"),
            picture(f"{base}/w2000/g2.jpg", "Pendula din 1893.", "ISU Mureș"),
        ],
        "authors": ANY,
        "tags": ["pompieri", "ceasuri"],
        "breadcrumbs": ["Știri", "Actualitate"],
    }


@page("https://www.kathimerini-nisi.example.gr/society/562345678/to-leoforeio-poy-perimenei/", country="GR")
def greek_daily() -> tuple[str, Gold]:
    title = "Το λεωφορείο που περιμένει"
    lead = "Στην Ίο, ο οδηγός Σταμάτης Δενδρινός δεν φεύγει ποτέ πριν μετρήσει τους μαθητές."
    text = [
        "Το δρομολόγιο των 7.20 ξεκινά συνήθως στις 7.26. Κανείς στη στάση δεν κοιτάζει το ρολόι του.",
        "«Δεκατέσσερα παιδιά, δεκατέσσερις καλημέρες», λέει ο κ. Δενδρινός και βάζει μπροστά.",
        "Στην τελευταία θέση ταξιδεύει εδώ και χρόνια ένα κλουβί με δύο καναρίνια.",
    ]
    base = "https://www.kathimerini-nisi.example.gr/wp-content/uploads/2023/10"
    html = f"""<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>{title} | Η ΚΑΘΗΜΕΡΙΝΗ ΤΟΥ ΝΗΣΙΟΥ</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/leof.jpg", "article:published_time": "2023-10-05T03:40:12+00:00", "article:modified_time": "2023-10-05T06:22:01+00:00"})}</head>
<body class="single-post"><header class="nx-header"><a class="logo" href="/">Η Καθημερινή του Νησιού</a><nav><ul><li><a href="/politics/">Πολιτική</a></li><li><a href="/society/">Κοινωνία</a></li></ul></nav></header><main class="nx-post"><div class="nx-post-head"><span class="nx-section"><a href="/society/">Κοινωνία</a></span><h1 class="entry-title">{title}</h1><h2 class="nx-excerpt">{lead}</h2><div class="nx-featured-media"><img src="{base}/leof.jpg?v=1" alt="to-leoforeio-poy-perimenei" width="960" height="600"><div class="nx-caption">Η στάση έξω από το σχολείο. [ΓΙΑΝΝΗΣ ΚΟΛΕΣΙΔΗΣ/ΑΠΕ-ΜΠΕ]</div></div><div class="nx-meta"><div class="nx-author"><a href="/author/lina/">Λίνα Γιάνναρου</a></div><time class="nx-date">05.10.2023 • 06:40</time></div></div>
<div class="entry-content"><div class="audio-player"><span>Ακούστε το άρθρο</span><span>1:42</span></div><p>{text[0]}</p><p>{text[1]}</p><div class="nx-inline-related"><a href="/y"><span>ΔΙΑΒΑΣΤΕ ΑΚΟΜΑ</span><span>Το σχολείο με τους δύο μαθητές</span></a></div><figure class="wp-block-image size-large"><img src="{base}/klouvi.jpg" alt=""><figcaption class="wp-element-caption">Τα καναρίνια ταξιδεύουν δωρεάν. (Φωτ. Αρχείο Σ. Δενδρινού)</figcaption></figure><p>{text[2]}</p></div><div class="nx-tags"><a href="/tag/ios" rel="tag">Ίος</a></div><div class="nx-newsletter"><h3>Ενημερωθείτε πρώτοι</h3><p>Εγγραφείτε στο newsletter μας και λάβετε κάθε πρωί τα σημαντικότερα.</p></div><div class="nx-follow"><p>Ακολουθήστε την Καθημερινή του Νησιού στο Google News</p></div></main><section class="nx-latest"><h4>ΤΕΛΕΥΤΑΙΑ ΝΕΑ</h4><ul><li><span>06:31</span><a href="/z">Απαγορευτικό στα πλοία</a></li></ul></section><footer>© 2023</footer></body></html>"""
    return html, {
        "language": "el",
        "title": title,
        "lead": lead,
        "date": "2023-10-05T03:40:12+00:00",
        "date_modified": "2023-10-05T06:22:01+00:00",
        "body": text,
        "images": [
            picture(f"{base}/leof.jpg?v=1", "Η στάση έξω από το σχολείο.", "ΓΙΑΝΝΗΣ ΚΟΛΕΣΙΔΗΣ/ΑΠΕ-ΜΠΕ"),
            picture(f"{base}/klouvi.jpg", "Τα καναρίνια ταξιδεύουν δωρεάν.", "Αρχείο Σ. Δενδρινού", "inline"),
        ],
        "authors": ["Λίνα Γιάνναρου"],
        "tags": ["Ίος"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.haberlimani.example.com.tr/gundem/kopruyu-yurumeden-gecen-adam-42181234", country="TR")
def turkish_daily_2023() -> tuple[str, Gold]:
    title = "Köprüyü 40 yıldır yürümeden geçiyor"
    lead = "Kayıkçı İsmail Aydın, Amasra'da köprünün altından günde otuz sefer yapıyor; üstünden ise hiç geçmedi."
    text = [
        'Babadan kalma kayığın adı "Acele Etme". Motoru 1986 model, çayı taze.',
        'Aydın, "Köprü benim müşterimi almadı, bana gölge yaptı" diyor.',
        "Belediye, iskeleye bir tente yapılması için çalışma başlattı.",
    ]
    base = "https://i4.limanimg.example.com/i/limanimg/75"
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{title} - Son Dakika Haberleri</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/1200x675/kayik.jpg", "datePublished": "2023-08-14T07:05+03:00", "dateModified": "2023-08-14T09:40+03:00", "articleSection": "news", "articleAuthor": "Demirören Haber Ajansı"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-08-14T07:05+03:00", "dateModified": "2023-08-14T09:40+03:00", "author": {"@type": "Person", "name": "DHA"}, "video": {"@type": "VideoObject", "name": "Kayıkçı İsmail", "uploadDate": "2023-08-13T10:00+03:00"}})}</head>
<body class="news-detail"><header><a href="/">Haber Limanı</a><nav><a href="/gundem/">Gündem</a><a href="/ekonomi/">Ekonomi</a></nav></header><main><div class="breadcrumb"><ul><li><a href="/">Haberler</a></li><li><a href="/gundem/">Gündem Haberleri</a></li><li>{title}</li></ul></div><section class="news"><div class="news-header"><h1 class="news-detail-title">{title}</h1></div><div class="news-info"><div class="news-text-item"><span class="author">Haber Merkezi</span><div class="time-container"><span class="news-date"><time datetime="2023-08-14T07:05:00+03:00">Oluşturulma Tarihi: Ağustos 14, 2023 07:05</time></span><span class="news-date-updated">Güncelleme Tarihi: 09:40</span><span>1 dk okuma</span></div></div></div>
<div class="news-media"><img src="{base}/750x422/kayik.jpg" alt="{title}"><div class="news-media-caption">İsmail Aydın köprünün gölgesinde <b>Fotoğraf: DHA</b></div></div><h2 class="news-content__spot">{lead}</h2><div class="news-content readingTime"><div class="ad-text">Haberin Devamı</div><p>{text[0]}</p><div class="related-news"><a href="/x"><span>İlgili Haber</span><b>İskelede kedi mesaisi</b></a></div><h3>ÇAY TAZE, MOTOR ESKİ</h3><p>{text[1]}</p><p><img src="{base}/750x0/cay.jpg" alt="Çay"></p><p>{text[2]}</p><div class="news-inline-gallery"><a href="/galeri-amasra-1"><img src="{base}/t/g.jpg" alt=""><span>GALERİ: Amasra'da bir gün</span></a></div></div><div class="news-tags"><ul><li><a href="/haberleri/amasra">#amasra</a></li><li><a href="/haberleri/kayik">#kayık</a></li></ul></div></section><section class="other-news"><h3>Haberle ilgili daha fazlası:</h3></section></main><footer>© 2023</footer></body></html>"""
    return html, {
        "language": "tr",
        "title": title,
        "lead": lead,
        "date": "2023-08-14T07:05:00+03:00",
        "date_also": ["2023-08-14T07:05+03:00"],
        "date_modified": "2023-08-14T09:40+03:00",
        "body": [text[0], "ÇAY TAZE, MOTOR ESKİ", *text[1:]],
        "images": [
            picture(f"{base}/750x422/kayik.jpg", "İsmail Aydın köprünün gölgesinde", "DHA"),
            picture(f"{base}/750x0/cay.jpg", None, None, "inline"),
        ],
        "authors": ["DHA"],
        "authors_also": [["Haber Merkezi"], []],
        "tags": ["amasra", "kayık"],
        "tags_also": [["#amasra", "#kayık"]],
        "breadcrumbs": ["Gündem Haberleri"],
    }


@page("https://www.svodka.example.ru/20210917/pochta-1750412345.html")
def russian_agency_blocks() -> tuple[str, Gold]:
    title = "Почтальон на лыжах обошел деревни Пинеги за четыре часа"
    text = [
        "АРХАНГЕЛЬСК, 17 сен – Сводка. Тринадцать деревень, сорок писем и один холодильник доставил за смену почтальон Егор Хромцов.",
        "Холодильник он вез на санях. «Получатель расписался и предложил чаю», — рассказал Хромцов агентству.",
        "Летом маршрут занимает два дня: лодка, велосипед и снова лодка.",
        "В районной почте добавили, что ищут второго почтальона.",
    ]
    base = "https://cdnn21.img.svodka.example.ru/images/07e5/09/11"
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title} - Сводка, 17.09.2021</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/1750_0:0:3072:1728_2072x0.jpg", "article:published_time": "20210917T1032", "article:modified_time": "20210917T1105", "keywords": "общество, почта, россия", "analytics:tags": "Общество, Почта"})}</head>
<body class="m-article"><div class="header"><a href="/">Сводка</a><div class="header__menu"><a href="/society/">Общество</a><a href="/world/">В мире</a></div></div><div class="page" itemscope itemtype="http://schema.org/Article"><div class="layout-article"><div class="article m-article"><meta itemprop="datePublished" content="2021-09-17T10:32"><meta itemprop="dateModified" content="2021-09-17T11:05"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20210917/">10:32 17.09.2021</a> <span class="article__info-date-modified">(обновлено: 11:05 17.09.2021)</span></div><div class="article__info-statistic"><span class="statistic__item">2105</span></div></div><h1 class="article__title">{title}</h1><h2 class="article__second-title">Он вез на санях холодильник</h2><div class="article__announce"><div class="media" data-media-tipe="ar16x9"><div class="media__size"><div class="photoview__open" data-photoview-src="{base}/1750_0:0:3072:1728_1920x0.jpg"><img media-type="ar16x9" alt="Почтальон Егор Хромцов" title="Почтальон Егор Хромцов" class="lazyload" src="{base}/1750_0:0:3072:1728_600x0.jpg"></div></div><div class="media__copyright"><div class="media__copyright-item m-copyright">© Сводка / Павел Львов</div><div class="media__copyright-item m-buy"><a href="/buy">Купить фото</a></div></div></div><div class="article__photo-desc">Почтальон Егор Хромцов. Архивное фото</div></div></div>
<div class="article__body js-mediator-article mia-analytics"><div class="article__block" data-type="text" data-position="0"><div class="article__text">{text[0]}</div></div><div class="article__block" data-type="text" data-position="1"><div class="article__text">{text[1]}</div></div><div class="article__block" data-type="article" data-position="2"><div class="article__article m-image"><a href="/20210901/lodka.html"><span class="article__article-image"><img src="{base}/x_436x0.jpg" title="Лодка на реке"></span><span class="article__article-link">Лодка вернулась через сто лет</span></a><div class="article__article-info"><span>1 сентября 2021, 08:00</span></div></div></div><div class="article__block" data-type="quote" data-position="3"><div class="article__quote"><div class="article__quote-text">«Главное — знать, где собаки».</div></div></div><div class="article__block" data-type="text" data-position="4"><div class="article__text">{text[2]}</div></div><div class="article__block" data-type="banner"><div class="banner">Реклама</div></div><div class="article__block" data-type="text" data-position="5"><div class="article__text">{text[3]}</div></div></div><div class="article__tags"><a class="article__tags-item" href="/society/">Общество</a><a class="article__tags-item" href="/tag_pochta/">Почта</a></div></div></div></div><div class="footer">Сетевое издание Сводка</div></body></html>"""
    photo = ("Почтальон Егор Хромцов. Архивное фото", "Сводка / Павел Львов", "lead")
    quote = "«Главное — знать, где собаки»."
    return html, {
        "language": "ru",
        "title": title,
        "lead": "Он вез на санях холодильник",
        "date": "2021-09-17",
        "date_modified": "2021-09-17",
        "body": [*text[:2], quote, *text[2:]],
        "body_also": [text],
        "images": [picture(f"{base}/1750_0:0:3072:1728_1920x0.jpg", *photo)],
        "images_also": [
            [picture(f"{base}/1750_0:0:3072:1728_600x0.jpg", *photo)],
            [picture(f"{base}/1750_0:0:3072:1728_2072x0.jpg", *photo)],
        ],
        "tags": ["Общество", "Почта"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.kyivska-hvylia.example.ua/news/2023/05/30/7404512/", country="UA")
def ukrainian_web_paper() -> tuple[str, Gold]:
    title = "У Каневі бібліотека видає насіння"
    text = [
        "До каталогу додали нову шухляду: помідори, чорнобривці, квасоля «Красуня».",
        "Повертати треба восени, удвічі більше, ніж узяли. Боржників поки двоє.",
        '<strong>Пряма мова</strong> бібліотекарки Оксани Левченко: "Книжку можна не дочитати, а гарбуз однаково виросте".',
        "Сусідні громади вже просять інструкцію.",
    ]
    base = "https://img.kyivska-hvylia.example.ua/images/doc/2/0"
    html = f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title} | Київська хвиля</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/nasinnia_og.jpg"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-05-30T11:17:00+03:00", "dateModified": "2023-05-30T11:17:00+03:00", "author": {"@type": "Person", "name": "Ірина Балачук"}})}</head>
<body><div class="header_main"><a href="/">Київська хвиля</a><a href="/news/">Новини</a><a href="/columns/">Колонки</a></div><div class="container_all"><article class="post"><header class="post_header"><h1 class="post_title">{title}</h1><div class="post_time"><span class="post_author"><a href="/authors/1/">Ірина Балачук</a></span> — Вівторок, 30 травня 2023, 11:17</div><div class="post_views">3120</div></header><div class="post_photo_news"><img src="{base}/nasinnia.jpg" alt="шухляда" class="post_photo_news_img"><div class="post_photo_news__caption">Шухляда з насінням. ФОТО: ФЕЙСБУК-СТОРІНКА БІБЛІОТЕКИ</div></div>
<div class="post_text"><p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p><div class="image-box image-box_center"><img src="{base}/harbuz.jpg" alt=""><div class="image-box__caption">Торішній гарбуз</div><div class="image-box__author">Фото: надала Оксана Левченко</div></div><p>{text[3]}</p><p><strong>Читайте також:</strong> <a href="/news/1/">Музей квасолі відкрили у Полтаві</a></p></div><div class="post_tags"><span class="post_tags_item"><a href="/tags/kaniv/">Канів</a></span></div><div class="post_social"><p>Підписуйтесь на наш Telegram</p></div></article><aside class="container_sub_news"><div class="article_title"><a href="/news/2/">Тролейбус заблукав</a></div><div>30 травня, 12:02</div></aside></div></body></html>"""
    return html, {
        "language": "uk",
        "title": title,
        "date": "2023-05-30T11:17:00+03:00",
        "date_modified": ANY,
        "body": [*text[:2], text[2].replace("<strong>", "").replace("</strong>", ""), text[3]],
        "images": [
            picture(f"{base}/nasinnia.jpg", "Шухляда з насінням.", "ФЕЙСБУК-СТОРІНКА БІБЛІОТЕКИ"),
            picture(f"{base}/harbuz.jpg", "Торішній гарбуз", "надала Оксана Левченко", "inline"),
        ],
        "images_also": [
            [
                picture(f"{base}/nasinnia.jpg", "Шухляда з насінням.", "ФЕЙСБУК-СТОРІНКА БІБЛІОТЕКИ"),
                picture(f"{base}/harbuz.jpg", "Торішній гарбуз", "Оксана Левченко", "inline"),
            ]
        ],
        "authors": ["Ірина Балачук"],
        "tags": ["Канів"],
        "section": ANY,
    }


@page("https://www.waterstad.example.nl/artikel/2487123-veerman-zoekt-opvolger-met-roeiarm", country="NL")
def dutch_broadcaster_hashed() -> tuple[str, Gold]:
    title = "Veerman zoekt opvolger 'met roeiarm'"
    text = [
        "Na 47 jaar legt Wim Kuiper de riemen neer. Zijn pontje over de Vecht is het laatste dat nog geroeid wordt.",
        "Drie kandidaten hebben zich gemeld. Eén viel af omdat hij een stuurwiel zocht, schrijft RTV Waterstad.",
        '"Je moet kunnen roeien én kunnen luisteren. Vooral dat tweede," zegt Kuiper.',
        "De gemeente betaalt de verf.",
    ]
    sub = "Een gulden, nu een euro"
    base = "https://cdn.nos.waterstad.example.nl/image/2023/06/02"
    html = f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title>{metas({"description": text[0], "og:title": title, "og:type": "article", "og:image": f"{base}/976/1024x576a.jpg"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-06-02T14:41:10+0200", "dateModified": "2023-06-02T16:03:55+0200", "author": {"@type": "Organization", "name": "Waterstad"}, "articleSection": ["Regionaal nieuws"]})}</head>
<body><div id="__next"><header class="sc-1a2b3c hKxWqf"><a href="/" class="sc-9f8e lkPzRt">Waterstad</a><nav class="sc-77ab bVnMfe"><ul><li><a href="/nieuws">Nieuws</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main class="sc-3d4e gTzQpL" id="content"><article><div class="sc-ae11 fNkLpo"><figure class="sc-f9a1 dQwErT"><img src="{base}/976/1024x576a.jpg" alt="Wim Kuiper in zijn roeiboot" class="sc-b1c2 iUyTre" loading="eager"><figcaption class="sc-d3e4 kJhGfd"><span class="sc-aa01 mNbVcx">RTV Waterstad</span>Wim Kuiper, halverwege de Vecht</figcaption></figure></div><div class="sc-bb12 zXcVbn"><div class="sc-cc23 qWeRty"><a href="/nieuws/regionaal" class="sc-dd34">Regionaal nieuws</a><span> • </span><time datetime="2023-06-02T14:41:10+0200">vrijdag 2 juni 2023, 14:41</time><span> • </span><span>Aangepast </span><time datetime="2023-06-02T16:03:55+0200">vrijdag, 16:03</time></div><h1 class="sc-ee45 pOiUyt">{title}</h1></div>
<div class="sc-ff56 aSdFgh"><p class="sc-gg67">{text[0]}</p><p class="sc-gg67">{text[1]}</p><div class="sc-hh78 inline-link"><a href="/artikel/1-brug"><div class="sc-ii89"><img src="{base}/1/184x104.jpg" alt=""></div><div class="sc-jj90"><span>Lees ook</span><p>Brugwachter vist fiets nummer 3000 op</p></div></a></div><h2 class="sc-kk01">{sub}</h2><p class="sc-gg67">{text[2]}</p><figure class="sc-f9a1"><img src="{base}/977/1024x576a.jpg" alt="" class="sc-b1c2"><figcaption class="sc-d3e4"><span class="sc-aa01">Gemeentearchief</span>Het pontje in 1976</figcaption></figure><p class="sc-gg67">{text[3]}</p></div><div class="sc-ll12"><h3>Deel artikel:</h3><button>WhatsApp</button></div></article><section class="sc-mm23"><h2>Meer uit Regionaal nieuws</h2><ul><li><a href="/artikel/2"><p>Ooievaar legt metrolijn stil</p><time datetime="2023-06-02T11:00:00+0200">11:00</time></a></li></ul></section></main><footer class="sc-nn34">Waterstad</footer></div></body></html>"""
    return html, {
        "language": "nl",
        "title": title,
        "date": "2023-06-02T14:41:10+02:00",
        "date_modified": "2023-06-02T16:03:55+02:00",
        "body": [*text[:2], sub, *text[2:]],
        "lead_also": [text[0]],
        "body_also": [[text[1], sub, *text[2:]]],
        "images": [
            picture(f"{base}/976/1024x576a.jpg", "Wim Kuiper, halverwege de Vecht", "RTV Waterstad"),
            picture(f"{base}/977/1024x576a.jpg", "Het pontje in 1976", "Gemeentearchief", "inline"),
        ],
        "section": "Regionaal nieuws",
    }


@page("https://www.bm.example.lv/raksts/zinas/latvija/zvejnieks-audzina-roni.a471234/", country="LV")
def latvian_broadcaster() -> tuple[str, Gold]:
    title = "Zvejnieks Papē audzina roni, kas negrib uz jūru"
    lead = "Ronēns Bruno katru rītu tiek aiznests līdz ūdenim un katru vakaru sagaida saimnieku pie šķūņa."
    text = [
        "Aivars Lielais roni atrada februārī, tīklā kopā ar divdesmit kilogramiem brekšu.",
        '"Bekši viņam garšoja, tīkls ne," smejas zvejnieks.',
        "Dabas aizsardzības pārvalde iesaka roni nebarot ar roku. Bruno par to nav informēts.",
    ]
    base = "https://ltv.bm.example.lv/public/assets/userfiles/2022"
    html = f"""<!DOCTYPE html><html lang="lv"><head><meta charset="utf-8"><title>{title} / Raksts</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/bruno.jpg"})}</head>
<body class="article"><header><a href="/" class="logo">bm.lv</a><ul class="nav"><li><a href="/zinas/">Ziņas</a></li><li><a href="/kultura/">Kultūra</a></li></ul></header><main><article class="article"><header class="article__header"><div class="article__category"><a href="/zinas/latvija/">Latvijā</a></div><h1 class="article-title">{title}</h1><div class="article__meta"><span class="article__authors">Autori: <a href="/autors/1">Ieva Puķe</a> (Vietējo ziņu redakcija)</span><time class="article__date">2022. gada 11. maijs, 7:20</time></div></header><h2 class="article-lead">{lead}</h2>
<div class="article-leadimage"><div class="article-img"><img src="{base}/bruno.jpg" alt="Bruno"></div><div class="article-img-footer"><div class="article-img-footer__text">Bruno pie šķūņa durvīm</div><div class="article-img-footer__right"><span class="article-img-footer__source">Foto: Ieva Puķe/BM</span></div></div></div>
<div class="article__body"><p>{text[0]}</p><div class="article-bite"><div class="article-bite__title">ĪSUMĀ:</div><ul><li>Roņi Latvijas piekrastē dzīvo visu gadu.</li></ul></div><p>{text[1]}</p><div class="article-gallery"><div class="article-gallery__slides"><div class="article-gallery__slide"><img src="{base}/g1.jpg" alt=""><div class="article-gallery__footer"><div class="article-gallery__text">Ceļā uz jūru</div><div class="article-gallery__author">Foto: Ieva Puķe/BM</div></div></div><div class="article-gallery__slide"><img src="{base}/g2.jpg" alt=""><div class="article-gallery__footer"><div class="article-gallery__text">Un atpakaļ</div><div class="article-gallery__author">Foto: Ieva Puķe/BM</div></div></div></div></div><p>{text[2]}</p><div class="article-readmore"><div class="article-readmore__title">Lasi arī</div><a href="/x">Stārķis, kas ziemo mājā</a></div></div>
<div class="article__report"><h3>Kļūda rakstā?</h3><p>Iezīmējiet tekstu un spiediet Ctrl+Enter, lai nosūtītu labojamo teksta fragmentu redaktoram!</p></div><div class="article__tags"><a href="/temas/roni">roņi</a></div></article></main><footer>© BM</footer></body></html>"""
    bite = ["ĪSUMĀ:", "Roņi Latvijas piekrastē dzīvo visu gadu."]
    said = picture(f"{base}/bruno.jpg", "Bruno pie šķūņa durvīm", "Ieva Puķe/BM")
    slides = [
        (f"{base}/g1.jpg", "Ceļā uz jūru", "Ieva Puķe/BM"),
        (f"{base}/g2.jpg", "Un atpakaļ", "Ieva Puķe/BM"),
    ]
    return html, {
        "language": "lv",
        "title": title,
        "lead": lead,
        "date": "2022-05-11T07:20+03:00",
        "body": [text[0], *bite, *text[1:]],
        "body_also": [text, [text[0], bite[1], *text[1:]]],
        "images": [said],
        "images_also": [[said, *((*slide, "inline") for slide in slides)]],
        "gallery": slides,
        "gallery_also": [[]],
        "authors": ["Ieva Puķe"],
        "tags": ["roņi"],
        "section": ANY,
        "breadcrumbs": ANY,
    }


@page("https://www.alpenkurier.example.at/story/20001234/liveticker-seilbahn-inzell", country="AT")
def live_ticker_austrian() -> tuple[str, Gold]:
    title = "Liveticker: Die alte Seilbahn fährt zum letzten Mal"
    lead = "Nach 61 Jahren ist heute Schluss. Wir sind bei der letzten Fahrt der Kreuzjochbahn dabei."
    posts = [
        (
            "16:02",
            "Die letzte Gondel",
            ["Nummer 14 kommt an. Drinnen: der Bürgermeister, zwei Schneeschaufeln und ein Dackel."],
        ),
        (
            "15:31",
            "Musik im Tal",
            [
                "Die Blasmusik spielt schon, obwohl die Gondel noch nicht zu sehen ist.",
                "Der Kapellmeister will kein Risiko eingehen.",
            ],
        ),
        (
            "14:50",
            "Letzter Einstieg",
            ["Am Schalter gibt es die letzten Karten. Sie kosten so viel wie 1962: zwölf Schilling, bar."],
        ),
    ]
    base = "https://img.alpenkurier.example.at/2023"
    ticker = "".join(
        f'<li class="ticker-post" id="p{i}"><div class="ticker-post__time"><time datetime="2023-03-26T{time}:00+02:00">{time}</time></div><div class="ticker-post__content"><h3 class="ticker-post__title">{head}</h3>{"".join(f"<p>{line}</p>" for line in lines)}'
        + (
            f'<figure><img src="{base}/gondel.jpg" alt=""><figcaption>Gondel 14, leicht verspätet.<span class="copyright">Bild: APA/Expa</span></figcaption></figure>'
            if i == 0
            else ""
        )
        + f'<div class="ticker-post__share"><a href="#p{i}">Link kopieren</a></div></div></li>'
        for i, (time, head, lines) in enumerate(posts)
    )
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>{title} - Alpenkurier</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/bahn.jpg"})}
{json_ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "datePublished": "2023-03-26T12:00:00+02:00", "dateModified": "2023-03-26T16:20:00+02:00", "coverageStartTime": "2023-03-26T12:00:00+02:00", "author": {"@type": "Person", "name": "Toni Egger"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2023-03-26T{time}:00+02:00", "articleBody": " ".join(lines)} for time, head, lines in posts]})}</head>
<body><header><a href="/">Alpenkurier</a><nav><ul><li><a href="/tirol">Tirol</a></li><li><a href="/wirtschaft">Wirtschaft</a></li></ul></nav></header><main><article class="story"><header class="story-header"><span class="story-kicker">Abschied</span><h1>{title}</h1><p class="story-lead">{lead}</p><div class="story-meta"><span class="story-author">Von Toni Egger</span><time datetime="2023-03-26T12:00:00+02:00">26. März 2023, 12:00</time></div></header><figure class="story-image"><img src="{base}/bahn.jpg" alt="Seilbahn"><figcaption>Die Kreuzjochbahn am Vormittag.<span class="copyright">Bild: Toni Egger</span></figcaption></figure><div class="ticker"><div class="ticker-head"><span>Automatisch aktualisieren</span><button>Neueste zuerst</button></div><ul class="ticker-list">{ticker}</ul><button class="ticker-more">Ältere Einträge laden</button></div><div class="story-tags"><a href="/thema/seilbahn">Seilbahn</a></div></article></main><footer>Impressum</footer></body></html>"""
    flat = [piece for _, head, lines in posts for piece in (head, *lines)]
    timed = [piece for time, head, lines in posts for piece in (time, head, *lines)]
    return html, {
        "language": "de-at",
        "title": title,
        "title_also": [title.removeprefix("Liveticker: ")],
        "lead": lead,
        "date": "2023-03-26T12:00:00+02:00",
        "date_modified": "2023-03-26T16:20:00+02:00",
        "body": flat,
        "body_also": [timed],
        "images": [
            picture(f"{base}/bahn.jpg", "Die Kreuzjochbahn am Vormittag.", "Toni Egger"),
            picture(f"{base}/gondel.jpg", "Gondel 14, leicht verspätet.", "APA/Expa", "inline"),
        ],
        "authors": ["Toni Egger"],
        "tags": ["Seilbahn"],
        "section": ANY,
    }


@page("https://www.tygodnik-wislany.example.pl/artykul/promem-na-kawe,214512.html", country="PL")
def polish_weekly_portal() -> tuple[str, Gold]:
    title = "Promem na kawę"
    lead = "W Karsach czynna jest najmniejsza kawiarnia nad Wisłą. Pływa."
    text = [
        "Trzy stoliki, jeden parasol, ekspres na gaz. Kurs trwa siedem minut, więc espresso trzeba pić z rozmysłem.",
        "– Kto chce latte, musi płynąć dwa razy – tłumaczy Jagoda Wnuk, właścicielka i bosman.",
        "Pomysł wziął się z awarii: latem 2020 prom stanął na środku rzeki, a pasażerowie mieli termosy.",
        "Na zimę ekspres wraca do kuchni.",
    ]
    base = "https://static.tygodnik-wislany.example.pl/img/2021"
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - Tygodnik Wiślany</title>{metas({"description": lead, "og:title": title, "og:type": "article", "og:image": f"{base}/prom.jpg"})}
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"2021-08-21T06:00:00+02:00","dateModified":"2021-08-21T06:00:00+02:00","author":{{"@type":"Person","name":"Zofia Kania"}}}}
//]]></script></head>
<body><div id="cookie-layer"><h4>Szanowni Czytelnicy</h4><p>Klikając „Przejdź do serwisu” zgadzasz się na przetwarzanie danych w celach marketingowych przez nas i 814 partnerów.</p><button>Przejdź do serwisu</button></div><header class="top"><a href="/">Tygodnik Wiślany</a><ul><li><a href="/reportaz">Reportaż</a></li><li><a href="/opinie">Opinie</a></li></ul></header><article class="artykul"><div class="artykul-kategoria"><a href="/reportaz">Reportaż</a></div><h1>{title}</h1><p class="artykul-lead">{lead}</p><div class="artykul-info"><span class="autor">Zofia Kania</span> <span class="data">21 sierpnia 2021, 06:00</span> <span>Artykuł dla prenumeratorów</span></div>
<div class="artykul-foto"><img src="{base}/prom.jpg" width="900" height="600" alt=""><p class="podpis">Jagoda Wnuk stawia parasol. <span>Fot. Tomasz Wierzba / TW</span></p></div><div class="artykul-tresc"><p><span class="inicjal">T</span>{text[0][1:]}</p><div class="ramka"><h4>Jak dojechać</h4><p>Prom kursuje w soboty i niedziele, od 9 do zmroku.</p></div><p>{text[1]}</p><blockquote class="wyimek">Woda jest z kranu, widok z Wisły</blockquote><p>{text[2]}</p><div class="foto-w-tekscie prawo"><img src="{base}/ekspres.jpg" alt=""><p class="podpis">Ekspres waży dziewięć kilo. <span>Fot. archiwum prywatne</span></p></div><p>{text[3]}</p><p class="prenumerata">Chcesz czytać więcej? <a href="/prenumerata">Wykup prenumeratę już od 9,90 zł miesięcznie</a></p></div><div class="artykul-tagi">Tagi: <a href="/tag/prom">prom</a>, <a href="/tag/wisla">Wisła</a></div><div class="wykop"><button>Poleć</button></div></article><div class="polecane"><h3>Czytaj także</h3><div class="kafelek"><a href="/a">Kominiarz bez drabiny</a><span>19 sierpnia 2021</span></div></div><footer>© Tygodnik Wiślany</footer></body></html>"""
    box = ["Jak dojechać", "Prom kursuje w soboty i niedziele, od 9 do zmroku."]
    quote = "Woda jest z kranu, widok z Wisły"
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2021-08-21T06:00:00+02:00",
        "date_modified": ANY,
        "body": [text[0], *box, text[1], quote, *text[2:]],
        "body_also": [text, [text[0], *box, *text[1:]], [*text[:2], quote, *text[2:]]],
        "images": [
            picture(f"{base}/prom.jpg", "Jagoda Wnuk stawia parasol.", "Tomasz Wierzba / TW"),
            picture(f"{base}/ekspres.jpg", "Ekspres waży dziewięć kilo.", "archiwum prywatne", "inline"),
        ],
        "authors": ["Zofia Kania"],
        "tags": ["prom", "Wisła"],
        "section": "Reportaż",
        "section_also": [None],
    }


@page("https://www.finnishdaily.example.fi/kotimaa/art-2000009123456.html", country="FI")
def finnish_daily_hashed_slots() -> tuple[str, Gold]:
    title = "Saunalautta eksyi, ja kukaan ei halunnut takaisin"
    kicker = "Saaristo"
    lead = "Kaarinasta lähtenyt lautta ajelehti kaksi yötä. Löyly riitti, makkara ei."
    text = [
        "KUN merivartiosto löysi saunalautan sunnuntaina Nauvon edustalta, piipusta nousi savu.",
        "”Kysyimme, onko hätä. He kysyivät, onko sinappia”, kertoo ylivartija Mika Rautio.",
        "Ankkuriköysi oli katkennut perjantaina. Puhelimet olivat saunassa, siis liian kuumassa.",
        "Lautta hinattiin kotiin maanantaina. Seuraava retki on elokuussa.",
    ]
    base = "https://images.finnishdaily.example.fi"
    html = f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>{title} | Kotimaa</title>{metas({"description": lead, "og:title": f"{kicker} | {title}", "og:type": "article", "og:image": f"{base}/aa/1200.jpg", "article:published_time": "2022-07-04T13:12:00Z", "article:modified_time": "2022-07-04T15:30:00Z", "article:section": "Kotimaa"})}</head>
<body><div id="page-main-content"><header><a href="/">Päivä</a><nav><a href="/kotimaa/">Kotimaa</a><a href="/ulkomaat/">Ulkomaat</a></nav></header><article class="article-main"><section class="article-head"><div class="timestamp-container"><a href="/kotimaa/">Kotimaa</a><span>|</span><span>{kicker}</span></div><h1 class="article-title-40 font-bold"><span class="text-alert">{kicker}</span> <span class="mx-8">|</span> <span>{title}</span></h1><p class="article-ingress-18">{lead}</p></section>
<figure class="article-image w-full"><div class="relative"><img src="{base}/aa/978.jpg" alt="Lautta"></div><figcaption class="flex justify-between p-8"><div class="figcaption-text">Lautta hinauksessa maanantaina. <span class="whitespace-nowrap text-gray-60">KUVA: MERIVARTIOSTO</span></div></figcaption></figure><div class="flex items-center article-byline"><div class="byline"><span class="font-bold">Aino Salmi</span> <span class="uppercase">HS</span></div><div class="timestamp"><time datetime="2022-07-04T13:12:00Z">4.7. 16:12</time> <span>| Päivitetty</span> <time datetime="2022-07-04T15:30:00Z">4.7. 18:30</time></div></div>
<section class="article-body"><p class="article-body px-16 mb-24"><strong>KUN</strong>{text[0][3:]}</p><p class="article-body px-16 mb-24">{text[1]}</p><aside class="article-infobox"><h3>Fakta</h3><p><strong>Saunalautta</strong></p><ul><li>Pituus 9 metriä</li></ul></aside><div class="teaser-inline"><a href="/kotimaa/art-1.html"><span>Lue lisää:</span> Majakka, jossa asuu yksi ihminen ja viisi vuohta</a></div><p class="article-body px-16 mb-24">{text[2]}</p><figure class="article-image"><div><img src="{base}/bb/978.jpg" alt=""></div><figcaption><div class="figcaption-text">Kiuas toimi koko ajan. <span class="whitespace-nowrap">KUVA: LUKIJAN KUVA</span></div></figcaption></figure><p class="article-body px-16 mb-24">{text[3]}</p></section><div class="article-tags"><a href="/aihe/saaristo">Saaristo</a><a href="/aihe/sauna">Sauna</a></div><section class="article-share"><p>Jaa artikkeli</p></section></article><section><h2>Luitko jo nämä?</h2><ul><li><a href="/x">Hirvi kävi kirjastossa</a></li></ul></section></div></body></html>"""
    fact = ["Fakta", "Saunalautta", "Pituus 9 metriä"]
    return html, {
        "language": "fi",
        "title": title,
        "title_also": [f"{kicker} | {title}"],
        "lead": lead,
        "date": "2022-07-04T13:12:00+00:00",
        "date_modified": "2022-07-04T15:30:00+00:00",
        "body": text,
        "body_also": [[*text[:2], *fact, *text[2:]]],
        "images": [
            picture(f"{base}/aa/978.jpg", "Lautta hinauksessa maanantaina.", "MERIVARTIOSTO"),
            picture(f"{base}/bb/978.jpg", "Kiuas toimi koko ajan.", "LUKIJAN KUVA", "inline"),
        ],
        "authors": ["Aino Salmi"],
        "tags": ["Saaristo", "Sauna"],
        "section": "Kotimaa",
    }

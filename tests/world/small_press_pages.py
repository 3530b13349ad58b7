"""Small papers and blogs on systems of all ages: K2, Drupal 6, REDAXO, PostNuke, static generators, AMP and mobile versions."""

from __future__ import annotations

from tests.world.building import ANY, Gold, items, json_ld, metas, page, paragraphs, picture, plains


@page("http://www.foni-tis-kalymnou.example.gr/index.php/nea/item/4412-to-teleftaio-sfoungari", country="GR")
def joomla_k2_greek() -> tuple[str, Gold]:
    title = "Το τελευταίο σφουγγάρι"
    lead = "Ο Μανώλης Κουτούζης βουτάει από το 1962 και λέει ότι φέτος σταματά."
    text = [
        "Στο λιμάνι της Πόθιας τα σφουγγαράδικα ήταν κάποτε τριακόσια. Σήμερα είναι δύο.",
        "«Η θάλασσα ζεστάθηκε και τα σφουγγάρια αρρώστησαν», λέει ο γέροντας και δείχνει τα χέρια του.",
        "Το σκάφος του θα γίνει μουσείο.",
    ]
    base = "http://www.foni-tis-kalymnou.example.gr"
    shots = [("limani", "Το λιμάνι το 1965"), ("kaiki", "Το καΐκι σήμερα")]
    thumbs = "".join(
        f'<li class="sigProThumb gridColumns2"><span class="sigProLinkOuterWrapper"><span class="sigProLinkWrapper"><a href="{base}/media/k2/galleries/4412/{name}.jpg" class="sigProLink fancybox-gallery" rel="fancybox-button[gallery4412]" title="{caption}" target="_blank"><img class="sigProImg" src="{base}/cache/transparent.gif" alt="{name}.jpg" title="{caption}" style="width:200px;height:160px;background-image:url(\'{base}/cache/{name}_thumb.jpg\');" /></a></span></span></li>'
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="el-gr" lang="el-gr"><head><base href="{base}/index.php/nea/item/4412-to-teleftaio-sfoungari" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 1.7 - Open Source Content Management" /><title>{title}</title></head>
<body class="itemid-101"><div id="wrap"><div id="top"><a href="{base}/"><img src="{base}/images/logo.png" alt="Φωνή της Καλύμνου" /></a></div><div id="menu"><ul class="menu"><li class="item-101 current active"><a href="/index.php/nea">Νέα</a></li><li class="item-102"><a href="/index.php/thalassa">Θάλασσα</a></li></ul></div>
<div id="main"><span id="startOfPageId4412"></span><div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">Πέμπτη, 20 Οκτωβρίου 2011 18:44</span><h2 class="itemTitle">{title}</h2><span class="itemAuthor">Συντάκτης&nbsp;<a href="/index.php/nea/itemlist/user/44-anna">Άννα Μαΐλλη</a></span></div>
<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">μέγεθος γραμματοσειράς</span><a href="#" id="fontDecrease"><span>μείωση</span></a></li><li><a class="itemPrintLink" rel="nofollow" href="?print=1"><span>Εκτύπωση</span></a></li></ul></div><div class="itemRatingBlock"><span>Βαθμολογήστε αυτό το άρθρο</span><div class="itemRatingForm"><ul class="itemRatingList"><li><a href="#">1</a></li></ul><div class="itemRatingLog">(3 ψήφοι)</div></div></div>
<div class="itemBody"><div class="itemImageBlock"><span class="itemImage"><a class="modal" rel="{{handler: 'image'}}" href="{base}/media/k2/items/cache/ab12_XL.jpg" title="Πατήστε για προεπισκόπηση της εικόνας"><img src="{base}/media/k2/items/cache/ab12_L.jpg" alt="{title}" style="width:500px; height:auto;" /></a></span><span class="itemImageCaption">Ο Μανώλης Κουτούζης στο καΐκι του</span><span class="itemImageCredits">Φωτ.: Σάββας Μάρκου</span></div>
<div class="itemIntroText"><p>{lead}</p></div><div class="itemFullText">{paragraphs(text)}</div><div class="itemContentFooter"><span class="itemHits">Διαβάστηκε <b>1204</b> φορές</span><span class="itemDateModified">Τελευταία τροποποίηση στις Παρασκευή, 21 Οκτωβρίου 2011 09:10</span></div></div>
<div class="itemLinks"><div class="itemCategory"><span>Δημοσιεύθηκε στην</span> <a href="/index.php/nea">Νέα</a></div><div class="itemTagsBlock"><span>Ετικέτες</span><ul class="itemTags"><li><a href="/index.php/nea/itemlist/tag/σφουγγάρια">σφουγγάρια</a></li><li><a href="/index.php/nea/itemlist/tag/λιμάνι">λιμάνι</a></li></ul></div></div>
<a name="itemImageGalleryAnchor" id="itemImageGalleryAnchor"></a><div class="itemImageGallery"><h3>Συλλογή Εικόνων</h3><ul id="sigProId4412" class="sigProContainer sigProClassic">{thumbs}<li class="sigProClear">&nbsp;</li></ul></div>
<div class="itemAuthorLatest"><h3>Τελευταία άρθρα από τον/την Άννα Μαΐλλη</h3><ul><li class="even"><a href="/index.php/nea/item/4300">Βάρκες στο αμπέλι</a></li></ul></div><div class="itemBackToTop"><a class="k2Anchor" href="#startOfPageId4412">επιστροφή στην κορυφή</a></div></div></div><div id="foot">© Φωνή της Καλύμνου</div></div></body></html>"""
    return html, {
        "language": "el-gr",
        "title": title,
        "lead": lead,
        "date": "2011-10-20T18:44+03:00",
        "date_modified": "2011-10-21T09:10+03:00",
        "body": text,
        "images": [
            picture(
                f"{base}/media/k2/items/cache/ab12_XL.jpg",
                "Ο Μανώλης Κουτούζης στο καΐκι του",
                "Σάββας Μάρκου",
            )
        ],
        "gallery": [
            picture(f"{base}/media/k2/galleries/4412/{name}.jpg", caption) for name, caption in shots
        ],
        "authors": ["Άννα Μαΐλλη"],
        "tags": ["σφουγγάρια", "λιμάνι"],
        "breadcrumbs_also": [["Νέα"]],
        "section": ANY,
    }


@page("http://www.podhorsky-list.example.cz/clanky/posledni-povoznik", country="CZ")
def drupal6_blog_czech() -> tuple[str, Gold]:
    title = "Poslední povozník"
    text = [
        "Josef Havlík vozí dřevo koňmi i tam, kam se traktor neodváží.",
        "Začínal v sedmnácti s otcem a dvěma norikami. Dnes má koně tři a zakázky na dva roky dopředu.",
        "„Kůň vám řekne, kdy má dost. Stroj ne,“ říká.",
    ]
    base = "http://www.podhorsky-list.example.cz"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} | Podhorský list</title><link type="text/css" rel="stylesheet" media="all" href="/themes/garland/style.css?x" /></head>
<body class="sidebar-left"><div id="header-region" class="clear-block"></div><div id="wrapper"><div id="container" class="clear-block"><div id="header"><div id="logo-floater"><h1><a href="/" title="Podhorský list"><img src="/themes/garland/logo.png" alt="Podhorský list" id="logo" /><span>Podhorský</span> list</a></h1></div></div>
<div id="sidebar-left" class="sidebar"><div id="block-user-1" class="clear-block block block-user"><h2>Navigace</h2><div class="content"><ul class="menu"><li class="leaf first"><a href="/aktualne">Aktuálně</a></li><li class="leaf"><a href="/kontakty">Kontakty</a></li></ul></div></div><div class="block block-comment"><h2>Poslední komentáře</h2><div class="content"><div class="item-list"><ul><li><a href="/node/9#comment-3">Krásná fotka</a><br />před 2 týdny</li></ul></div></div></div></div>
<div id="center"><div id="squeeze"><div class="right-corner"><div class="left-corner"><div class="breadcrumb"><a href="/">Domů</a> › <a href="/clanky">Články</a></div><h2>{title}</h2><div class="clear-block">
<div id="node-311" class="node"><span class="submitted">Po, 03/08/2010 - 10:15 — Jitka Vlčková</span><div class="content clear-block"><span class="inline inline-left"><a href="/node/312"><img src="{base}/sites/default/files/images/kone.jpg" alt="Havlíkovi koně v Rychlebských horách" title="Havlíkovi koně v Rychlebských horách" class="image image-preview " width="320" height="213" /></a><span class="caption" style="width: 318px;"><strong>Havlíkovi koně v Rychlebských horách</strong> Foto: Petr Šíma</span></span>{paragraphs(text)}</div><div class="clear-block"><div class="meta"><div class="terms"><ul class="links inline"><li class="taxonomy_term_4 first"><a href="/kategorie/lide" rel="tag" title="">lidé</a></li><li class="taxonomy_term_7 last"><a href="/kategorie/les" rel="tag" title="">les</a></li></ul></div></div><div class="links"><ul class="links inline"><li class="comment_add first last"><a href="/comment/reply/311#comment-form" title="Podělte se o své názory k tomuto příspěvku.">Přidat komentář</a></li></ul></div></div></div>
<div id="comments"><div class="comment"><div class="clear-block"><span class="submitted">Út, 03/09/2010 - 07:40 — Mirek</span><h3><a href="#comment-5" class="active">Klobouk dolů</a></h3><div class="content"><p>Viděl jsem je při práci u Žulové a ti koně opravdu poslouchají jen slovo, bič nepotřebují.</p></div></div></div></div></div></div></div></div></div><div id="footer">© Podhorský list</div></div></div></body></html>"""
    url = f"{base}/sites/default/files/images/kone.jpg"
    return html, {
        "language": "cs",
        "title": title,
        "date": "2010-03-08T10:15+01:00",
        "date_also": ["2010-08-03T10:15+02:00"],
        "body": text,
        "images": [picture(url, "Havlíkovi koně v Rychlebských horách", "Petr Šíma")],
        "images_also": [[picture(url, "Havlíkovi koně v Rychlebských horách", "Petr Šíma", "inline")]],
        "authors": ["Jitka Vlčková"],
        "tags": ["lidé", "les"],
        "breadcrumbs": ["Články"],
    }


@page("https://www.kirchspiel-bote.example.de/aktuelles/news/die-glocke-kehrt-heim/", country="DE")
def redaxo_german() -> tuple[str, Gold]:
    title = "Die Glocke kehrt heim"
    lead = "Sechsundsiebzig Jahre stand sie in einem Park in Lüttich. Nun hängt sie wieder."
    text = [
        "Im Frühjahr 1942 musste die Gemeinde Altenesch ihre kleine Glocke abgeben. Niemand rechnete damit, sie wiederzusehen.",
        "Ein Radfahrer aus Brake las die Inschrift zufällig im Urlaub und rief das Pfarramt an.",
    ]
    base = "https://www.kirchspiel-bote.example.de"
    shots = [
        ("ankunft", "Ankunft am Kirchplatz"),
        ("kran", "Ein Kran hebt die 312 Kilogramm schwere Glocke in den Turm."),
        ("laeuten", "Das erste Läuten"),
    ]
    gallery = "".join(
        f'<div class="uk-width-1-3@m"><a class="uk-inline" href="{base}/media/{name}.jpg" data-caption="{caption} (Foto: K. Wiemken)"><img src="{base}/index.php?rex_media_type=thumb&amp;rex_media_file={name}.jpg" alt="{caption}"></a></div>'
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><base href="{base}/"><title>{title} / Kirchspiel-Bote</title><meta name="description" content=""></head>
<body id="top"><div class="uk-offcanvas-content"><header class="tm-header"><a class="uk-logo" href="{base}/">Kirchspiel-Bote</a><nav class="uk-navbar"><ul class="uk-navbar-nav"><li class="rex-article-1 uk-active"><a href="/aktuelles/">Aktuelles</a></li><li class="rex-article-9"><a href="/termine/">Termine</a></li></ul></nav></header>
<ul class="uk-breadcrumb"><li><a href="/">Start</a></li><li><a href="/aktuelles/">Aktuelles</a></li><li><span>{title}</span></li></ul>
<main class="uk-container"><div class="news-detail"><p class="news-date">19. September 2018</p><h1 class="uk-article-title">{title}</h1><p class="uk-text-lead">{lead}</p><div class="uk-grid"><div class="uk-width-2-3@m"><div class="news-text">{paragraphs(text)}</div></div><div class="uk-width-1-3@m"><figure class="news-image"><img src="{base}/index.php?rex_media_type=content&amp;rex_media_file=glocke.jpg" alt="" title="Pastor Held mit der Glocke"><figcaption>Pastor Held mit der Glocke <small>Foto: K. Wiemken</small></figcaption></figure></div></div>
<h3>Bildergalerie</h3><div class="uk-grid uk-grid-small" uk-lightbox="animation: slide">{gallery}</div><p><a class="uk-button" href="/aktuelles/">Zurück zur Übersicht</a></p></div></main><footer class="uk-section"><p>© Kirchspiel-Bote | <a href="/impressum/">Impressum</a></p></footer></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2018-09-19",
        "body": text,
        "images": [
            picture(
                f"{base}/index.php?rex_media_type=content&rex_media_file=glocke.jpg",
                "Pastor Held mit der Glocke",
                "K. Wiemken",
                "inline",
            )
        ],
        "gallery": [picture(f"{base}/media/{name}.jpg", caption, "K. Wiemken") for name, caption in shots],
        "breadcrumbs": ["Aktuelles"],
    }


@page(
    "http://www.faro-sul.example.pt/index.php?name=News&file=article&sid=871",
    encoding="iso-8859-15",
    country="PT",
)
def postnuke_portuguese() -> tuple[str, Gold]:
    title = "Cegonhas mandam parar a obra"
    text = [
        "A construção da rotunda de Tavira está parada desde segunda-feira por causa de um ninho.",
        "O casal de cegonhas instalou-se no braço de uma grua e já pôs quatro ovos.",
        'A câmara promete retomar os trabalhos em julho, "quando os meninos souberem voar".',
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html lang="pt"><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15"><title>Faro Sul :: {title}</title><meta name="GENERATOR" content="PostNuke 0.764 - http://postnuke.com"></head>
<body><table border="0" cellpadding="4" cellspacing="0" width="100%"><tr><td><a href="index.php"><img src="images/logo.gif" alt="Faro Sul" border="0"></a></td><td align="right"><form action="index.php" method="post"><input name="q" type="text"><input type="submit" value="Procurar"></form></td></tr></table>
<table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td valign="top" width="150"><table class="pn-sub" width="150"><tr><td class="pn-title">Menu Principal</td></tr><tr><td class="pn-normal">&middot;&nbsp;<a href="index.php">Início</a><br>&middot;&nbsp;<a href="index.php?name=Topics">Tópicos</a></td></tr></table><table class="pn-sub" width="150"><tr><td class="pn-title">Quem está online</td></tr><tr><td class="pn-normal">Estão neste momento 14 visitantes e 0 membros online. É um utilizador anónimo.</td></tr></table></td>
<td valign="top"><table border="0" cellspacing="0" cellpadding="8" width="100%" class="story"><tr><td><a class="pn-title" href="index.php?name=News&amp;catid=&amp;topic=5"><img src="images/topics/algarve.gif" border="0" alt="Algarve" align="right" width="60" height="60"></a><span class="pn-pagetitle">{title}</span><br><span class="pn-sub">Enviado por: <a href="user.php?op=userinfo&amp;uname=lina">lina</a> em Quarta-feira, 16 Abril 2008 - 11:20</span><br><br><span class="pn-normal"><img src="images/noticias/cegonha.jpg" width="280" height="210" alt="O ninho na grua" align="left" hspace="8">{text[0]}<br><br>{text[1]}<br><br>{text[2]}</span></td></tr></table>
<table width="100%"><tr><td class="pn-sub"><b>Opções</b><br><a href="print.php?sid=871">Versão para impressão</a><br><a href="modules.php?op=Recommend">Enviar a um amigo</a></td></tr></table></td><td valign="top" width="150"><table class="pn-sub" width="150"><tr><td class="pn-title">Artigos anteriores</td></tr><tr><td class="pn-normal"><b>Terça-feira, 15 Abril</b><br>&middot;&nbsp;<a href="index.php?name=News&amp;sid=870">Maré negra de flores</a><br>&middot;&nbsp;<a href="index.php?name=News&amp;sid=869">Ponte fecha à noite</a></td></tr></table></td></tr></table><div class="pn-sub">Este site foi feito com PostNuke</div></body></html>"""
    url = "http://www.faro-sul.example.pt/images/noticias/cegonha.jpg"
    return html, {
        "language": "pt",
        "title": title,
        "date": "2008-04-16T11:20+01:00",
        "date_also": ["2008-04-16"],
        "body": text,
        "images": [picture(url)],
        "images_also": [[picture(url, role="inline")]],
        "authors": ["lina"],
        "authors_also": [[]],
    }


@page("http://stille-post.example.net/blog/2013/01/27/der-letzte-telegrammbote/", country="DE")
def octopress_german() -> tuple[str, Gold]:
    title = "Der letzte Telegrammbote"
    text = [
        "Zum Jahresende hat die Post in Görlitz ihren letzten Telegrammboten in Rente geschickt.",
        "Er hieß Manfred, fuhr ein gelbes Moped und wurde in all den Jahren nur einmal gebissen, von einem Schwan.",
        'Wer wissen will, was er zuletzt überbracht hat, findet den Text im <a href="http://www.postmuseum.example.de/telegramme">Postmuseum</a>.',
    ]
    base = "http://stille-post.example.net"
    html = f"""<!DOCTYPE html><!--[if (gt IE 9)|!(IEMobile)|!(IE)]><!--><html class="no-js" lang="de"><!--<![endif]--><head><meta charset="utf-8"><title>{title} - Stille Post</title><meta name="author" content="Wenzel Krause"><meta name="description" content="Zum Jahresende hat die Post in Görlitz ihren letzten Telegrammboten in Rente geschickt."><link rel="canonical" href="{base}/blog/2013/01/27/der-letzte-telegrammbote/"></head>
<body><header role="banner"><hgroup><h1><a href="/">Stille Post</a></h1><h2>Nachrichten, die ankommen</h2></hgroup></header><nav role="navigation"><ul class="subscription" data-subscription="rss"><li><a href="/atom.xml" rel="subscribe-rss" title="subscribe via RSS">RSS</a></li></ul><ul class="main-navigation"><li><a href="/">Blog</a></li><li><a href="/blog/archives">Archives</a></li></ul></nav>
<div id="main"><div id="content"><div><article class="hentry" role="article"><header><h1 class="entry-title">{title}</h1><p class="meta"><time datetime="2013-01-27T19:58:00+01:00" pubdate data-updated="true">Jan 27<span>th</span>, 2013</time> | <a href="#disqus_thread">Comments</a></p></header>
<div class="entry-content"><p>{text[0]}</p><p><span class='caption-wrapper right'><img class='caption' src='/images/moped.jpg' width='300' height='200' alt='Das Moped steht jetzt im Museum' title='Das Moped steht jetzt im Museum'><span class='caption-text'>Das Moped steht jetzt im Museum</span></span></p><p>{text[1]}</p><p>{text[2]}</p></div>
<footer><p class="meta"><span class="byline author vcard">Posted by <span class="fn">Wenzel Krause</span></span> <time datetime="2013-01-27T19:58:00+01:00" pubdate data-updated="true">Jan 27<span>th</span>, 2013</time> <span class="categories"><a class='category' href='/blog/categories/post/'>post</a>, <a class='category' href='/blog/categories/sachsen/'>sachsen</a></span></p><div class="sharing"><a href="http://twitter.example.com/share" class="twitter-share-button">Tweet</a></div><p class="meta"><a class="basic-alignment left" href="/blog/2013/01/12/brieftauben/" title="Previous Post: Brieftauben">&laquo; Brieftauben im Nebel</a></p></footer></article><section><h1>Comments</h1><div id="disqus_thread" aria-live="polite"><noscript>Please enable JavaScript to view the comments.</noscript></div></section></div>
<aside class="sidebar"><section><h1>Recent Posts</h1><ul id="recent_posts"><li class="post"><a href="/blog/2013/01/12/brieftauben/">Brieftauben im Nebel</a></li></ul></section></aside></div></div><footer role="contentinfo"><p>Copyright &copy; 2013 - Wenzel Krause - <span class="credit">Powered by <a href="http://octopress.example.org">Octopress</a></span></p></footer></body></html>"""
    return html, {
        "language": "de",
        "section": "post",
        "title": title,
        "date": "2013-01-27T19:58:00+01:00",
        "body": plains(text),
        "links": ["http://www.postmuseum.example.de/telegramme"],
        "images": [picture(f"{base}/images/moped.jpg", "Das Moped steht jetzt im Museum", None, "inline")],
        "authors": ["Wenzel Krause"],
        "tags_also": [["post", "sachsen"]],
    }


@page("https://tiedepajan.example.fi/posts/revontulet-radiossa/")
def hugo_papermod_finnish() -> tuple[str, Gold]:
    title = "Revontulet radiossa"
    lead = "Miltä taivas kuulostaa, kun se palaa vihreänä?"
    text = [
        "Vanha lennätinmies Inarissa väitti kuulevansa revontulet kuulokkeistaan jo vuonna 1938.",
        "Viime talvena hänen tyttärentyttärensä rakensi antennin ja todisti väitteen.",
        "Ääni muistuttaa lumen narskumista saappaan alla.",
    ]
    html = f"""<!DOCTYPE html><html lang="fi" dir="auto"><head><meta charset="utf-8"><title>{title} | Tiedepaja</title><meta name="keywords" content="radio, taivas"><meta name="description" content="{lead}"><meta name="author" content="Ilona Aikio"><link rel="canonical" href="https://tiedepajan.example.fi/posts/revontulet-radiossa/"></head>
<body class="" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="https://tiedepajan.example.fi/" accesskey="h" title="Tiedepaja (Alt + H)">Tiedepaja</a><div class="logo-switches"><button id="theme-toggle"></button></div></div><ul id="menu"><li><a href="/archives/" title="Arkisto"><span>Arkisto</span></a></li></ul></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="https://tiedepajan.example.fi/">Koti</a>&nbsp;»&nbsp;<a href="https://tiedepajan.example.fi/posts/">Kirjoitukset</a></div><h1 class="post-title entry-hint-parent">{title}</h1><div class="post-description">{lead}</div><div class="post-meta"><span title='2022-02-13 18:20:00 +0200 EET'>13. helmikuuta 2022</span>&nbsp;·&nbsp;2 min&nbsp;·&nbsp;Ilona Aikio</div></header>
<figure class="entry-cover"><img loading="eager" srcset="/posts/cover_hu_360.jpg 360w, /posts/cover_hu_1080.jpg 1080w" sizes="(min-width: 768px) 720px, 100vw" src="/posts/cover.jpg" alt="Antenni hangessa" width="1500" height="1000"><p>Antenni Sevettijärven jäällä. Kuva: Ilona Aikio</p></figure>
<div class="toc"><details><summary accesskey="c" title="(Alt + C)"><span class="details">Sisällysluettelo</span></summary><div class="inner"><ul><li><a href="#ääni">Ääni</a></li></ul></div></details></div>
<div class="post-content">{paragraphs(text[:2])}<h2 id="ääni">Ääni<a hidden class="anchor" aria-hidden="true" href="#ääni">#</a></h2><p>{text[2]}</p></div>
<footer class="post-footer"><ul class="post-tags"><li><a href="/tags/radio/">radio</a></li><li><a href="/tags/taivas/">taivas</a></li></ul><nav class="paginav"><a class="prev" href="/posts/routa/"><span class="title">« Edellinen</span><br><span>Routa puhuu</span></a></nav></footer></article></main><footer class="footer"><span>&copy; 2024 <a href="https://tiedepajan.example.fi/">Tiedepaja</a></span> · <span>Powered by <a href="https://gohugo.io/">Hugo</a></span></footer></body></html>"""
    base = "https://tiedepajan.example.fi/posts"
    said = ("Antenni Sevettijärven jäällä.", "Ilona Aikio")
    return html, {
        "language": "fi",
        "title": title,
        "lead": lead,
        "date": "2022-02-13",
        "date_also": ["2022-02-13T18:20:00+02:00"],
        "body": [*text[:2], "Ääni", text[2]],
        "images": [picture(f"{base}/cover_hu_1080.jpg", *said)],
        "images_also": [[picture(f"{base}/cover.jpg", *said)]],
        "authors": ["Ilona Aikio"],
        "tags": ["radio", "taivas"],
        "breadcrumbs": ["Kirjoitukset"],
    }


@page("https://www.gazetadedeva.example.ro/reportaj/trenul-cu-un-singur-calator-1-2145.html.amp")
def amp_article_romanian() -> tuple[str, Gold]:
    title = "Trenul cu un singur călător"
    text = [
        "În fiecare dimineață, la 5.42, automotorul de Brad pornește cu un singur om la bord.",
        "Viorica Oprea, învățătoare la Baia de Criș, îl cunoaște pe mecanic de unsprezece ani.",
        "Când ea are concediu, trenul merge gol.",
    ]
    shots = [("gara", "Gara din Brad, la răsărit"), ("vagon", "Vagonul gol")]
    base = "https://storage.gazetadedeva.example.ro/2019"
    slides = "".join(
        f'<figure class="slide"><amp-img src="{base}/{name}.jpg" width="900" height="600" layout="responsive" alt=""></amp-img><figcaption>{caption}<span class="credit">Foto: Dan Berci</span></figcaption></figure>'
        for name, caption in shots
    )
    html = f"""<!doctype html><html ⚡ lang="ro"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="https://www.gazetadedeva.example.ro/reportaj/trenul-cu-un-singur-calator-1-2145.html"><meta name="viewport" content="width=device-width"><script async src="https://cdn.ampproject.org/v0.js"></script>
{json_ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2019-05-06T06:00:00+03:00", "image": {"@type": "ImageObject", "url": f"{base}/tren.jpg"}, "publisher": {"@type": "Organization", "name": "Gazeta de Deva"}})}<style amp-custom>body{{color:#111}}</style></head>
<body><amp-auto-ads type="adsense"></amp-auto-ads><header class="amp-header"><button on="tap:sidebar.toggle">☰</button><a href="/">Gazeta de Deva</a></header><amp-sidebar id="sidebar" layout="nodisplay"><ul><li><a href="/stiri">Știri</a></li><li><a href="/reportaj">Reportaj</a></li></ul></amp-sidebar>
<article class="amp-article"><h1>{title}</h1><div class="amp-meta"><span class="author">de <a href="/autor/ciprian">Ciprian Iancu</a></span> <time datetime="2019-05-06T06:00:00+03:00">6 mai 2019, 06:00</time></div><amp-social-share type="facebook"></amp-social-share>
<figure class="amp-main"><amp-img src="{base}/tren.jpg" width="1200" height="675" layout="responsive" alt="Viorica Oprea în tren"></amp-img><figcaption>Viorica Oprea, singura în vagon<span class="credit">Foto: Dan Berci</span></figcaption></figure>
<p>{text[0]}</p><amp-ad width="300" height="250" type="doubleclick"><div placeholder>Publicitate</div></amp-ad><p>{text[1]}</p><amp-carousel width="900" height="600" layout="responsive" type="slides">{slides}</amp-carousel><p>{text[2]}</p><div class="amp-tags">Etichete: <a href="/tag/tren">tren</a></div></article>
<section class="amp-related"><h3>Citește și</h3><ul><li><a href="/x.amp">Mocănița a deraiat de râs</a></li></ul></section><footer>© Gazeta de Deva <a href="https://www.gazetadedeva.example.ro/reportaj/trenul-cu-un-singur-calator-1-2145.html">Versiunea completă</a></footer></body></html>"""
    return html, {
        "language": "ro",
        "title": title,
        "date": "2019-05-06T06:00:00+03:00",
        "body": text,
        "images": [picture(f"{base}/tren.jpg", "Viorica Oprea, singura în vagon", "Dan Berci")],
        "gallery": [picture(f"{base}/{name}.jpg", caption, "Dan Berci") for name, caption in shots],
        "authors": ["Ciprian Iancu"],
        "tags": ["tren"],
    }


@page("http://m.ostkurier.example.de/lokales/art1234,987654", country="DE")
def mobile_version_german_2012() -> tuple[str, Gold]:
    title = "Storch zieht in Tankstelle ein"
    text = [
        "ANGERMÜNDE (MOZ) Auf dem Dach der stillgelegten Minol-Tankstelle brütet seit Ostern ein Storchenpaar.",
        "Der Pächter wollte das Gebäude eigentlich abreißen. Jetzt verkauft er dort Kaffee und Ferngläser.",
        "Drei Junge sind geschlüpft, das kleinste heißt Diesel.",
    ]
    html = f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>{title} | Ostkurier mobil</title><meta http-equiv="Content-Type" content="application/xhtml+xml; charset=UTF-8" /><meta name="viewport" content="width=device-width" /></head>
<body><div class="hd"><a href="/"><img src="/i/logo.png" alt="Ostkurier" width="160" height="30" /></a></div><div class="nav"><a href="/">Start</a> | <a href="/lokales/">Lokales</a> | <a href="/sport/">Sport</a></div>
<div class="art"><div class="dat">14.05.2012, 07:20</div><h2>{title}</h2><div class="pic"><img src="http://img.ostkurier.example.de/w220/storch.jpg" width="220" height="147" alt="" /><div class="bu">Hoch über den Zapfsäulen: Familie Storch</div><div class="ft">Foto: MOZ/Oliver Voigt</div></div>
<p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p><div class="aut">Daniela Windolff</div></div>
<div class="blk"><div class="bh">Weitere Artikel</div><ul>{items(['<a href="/lokales/art2">Kanal wird gebaggert</a>', '<a href="/lokales/art3">Fähre wieder in Betrieb</a>'])}</ul></div><div class="ft2"><a href="http://www.ostkurier.example.de/lokales/art1234,987654">Zur Vollansicht</a> | <a href="/impressum">Impressum</a></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2012-05-14T07:20+02:00",
        "body": text,
        "body_also": [[*text, "Daniela Windolff"]],
        "images": [
            picture(
                "http://img.ostkurier.example.de/w220/storch.jpg",
                "Hoch über den Zapfsäulen: Familie Storch",
                "MOZ/Oliver Voigt",
            )
        ],
        "authors": ["Daniela Windolff"],
        "authors_also": [[]],
    }


@page("https://www.wochenschau-wien.example.at/reportage/nachts-im-krapfenwerk/seite-2", country="AT")
def second_page_of_an_article_austrian() -> tuple[str, Gold]:
    title = "Nachts im Krapfenwerk"
    heading = "Zwei Uhr früh: Die Marmelade"
    text = [
        "Um zwei kommt der Laster mit der Marmelade. Vierhundert Kilo, Marille, ohne Stücke.",
        "„Stücke verstopfen die Düse“, sagt Schichtleiterin Ljubica Marić, und man glaubt ihr sofort.",
        "Bis fünf müssen 18.000 Krapfen gefüllt sein. Dann beginnt in Wien der Fasching.",
    ]
    base = "https://www.wochenschau-wien.example.at/assets"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} - Seite 2 - Wochenschau Wien</title><link rel="prev" href="https://www.wochenschau-wien.example.at/reportage/nachts-im-krapfenwerk"><link rel="next" href="https://www.wochenschau-wien.example.at/reportage/nachts-im-krapfenwerk/seite-3"></head>
<body><header><div class="logo"><a href="/">Wochenschau Wien</a></div><nav><ul><li><a href="/reportage">Reportage</a></li><li><a href="/essen">Essen</a></li></ul></nav></header><div class="crumbs"><a href="/">Start</a> / <a href="/reportage">Reportage</a></div>
<article><div class="kicker">Fasching</div><h1>{title}</h1><div class="authorline">Text: <a href="/autoren/mira-hold">Mira Hold</a> · Fotos: Robert Hofer · 28.02.2019</div>
<div class="pages-top">Seite 2 von 3: {heading}</div><h2>{heading}</h2><p>{text[0]}</p>
<div class="bildblock"><img src="{base}/duese-m.jpg" data-zoom="{base}/duese-xl.jpg" alt="Düse"><p class="bildunterzeile">Zwanzig Gramm pro Schuss: die Fülldüse</p></div><p>{text[1]}</p><p>{text[2]}</p>
<div class="pages"><a href="/reportage/nachts-im-krapfenwerk">1</a> <strong>2</strong> <a href="/reportage/nachts-im-krapfenwerk/seite-3">3</a> <a href="/reportage/nachts-im-krapfenwerk/seite-3">Weiter: Der Zucker</a></div></article>
<aside><h3>Meistgelesen</h3><ol><li><a href="/x">Der Würstelstand am Dach</a></li></ol></aside><footer>© Wochenschau Wien</footer></body></html>"""
    said = ("Zwanzig Gramm pro Schuss: die Fülldüse", None, "inline")
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"Fasching: {title}"],
        "date": "2019-02-28",
        "body": [heading, *text],
        "images": [picture(f"{base}/duese-m.jpg", *said)],
        "images_also": [[picture(f"{base}/duese-xl.jpg", *said)]],
        "authors": ["Mira Hold"],
        "breadcrumbs": ["Reportage"],
    }


@page("https://videotagebuch.example.hu/2017/06/09/a-tiszai-komp-utolso-utja/")
def video_post_hungarian() -> tuple[str, Gold]:
    title = "A tiszai komp utolsó útja"
    text = [
        "Felvettük az utolsó átkelést, mielőtt átadják az új hidat.",
        "A révész, Pista bácsi negyven évig húzta a kötelet, és most azt mondja, hiányozni fog a csend.",
    ]
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>{title} – Videotagebuch</title>{metas({"og:title": title, "og:type": "video.other", "og:image": "https://i.ytimg.example.com/vi/abc/hqdefault.jpg", "og:video:url": "https://www.youtube.example.com/embed/abc"})}</head>
<body><div class="site-top"><a href="/">Videonapló</a><ul><li><a href="/folyok/">Folyók</a></li></ul></div>
<div class="entry"><h1 class="entry-head">{title}</h1><div class="entry-info"><span>2017. június 9.</span> <span>Írta: Barta Réka</span> <span>3 hozzászólás</span></div>
<div class="video-wrap"><div class="video-consent"><img src="/thumbs/abc.jpg" alt=""><p>A videó betöltésével elfogadja a YouTube adatvédelmi szabályzatát.</p><button>Videó betöltése</button></div><iframe data-src="https://www.youtube-nocookie.example.com/embed/abc" title="{title}"></iframe></div>
<div class="entry-text">{paragraphs(text)}</div><div class="entry-share">Megosztás: <a href="#">Facebook</a></div></div>
<div id="hozzaszolasok"><h3>Hozzászólások</h3><div class="hozzaszolas"><b>Ferenc</b> 2017. június 10. 08:12<p>Gyerekkoromban minden vasárnap ezen mentünk át a nagymamához, és mindig kaptunk egy szelet dinnyét.</p></div></div><div class="site-bottom">© Videonapló</div></body></html>"""
    return html, {
        "language": "hu",
        "title": title,
        "date": "2017-06-09",
        "body": text,
        "images": ANY,
        "authors": ["Barta Réka"],
        "authors_also": [[]],
    }


@page(
    "https://www.bozcaada-postasi.example.com.tr/haber/adanin-son-fenercisi-emekli-oldu-h4412.html",
    encoding="windows-1254",
    country="TR",
)
def turkish_news_script_2016() -> tuple[str, Gold]:
    title = "Adanın son fenercisi emekli oldu"
    lead = "Polente Feneri'nde 36 yıl ışık yakan Halil Usta anahtarı teslim etti."
    text = [
        "Halil Usta her akşam gün batımından yirmi dakika önce yüz kırk basamağı çıktı.",
        'Fener artık uzaktan kumandayla yanıyor. "Ama kumanda çay demlemiyor" diyor.',
        "Belediye fenerin altına küçük bir müze açacak.",
    ]
    shots = ["fener-1", "fener-2", "fener-3"]
    base = "https://www.bozcaada-postasi.example.com.tr"
    thumbs = "".join(
        f'<li><a href="{base}/d/gallery/{name}.jpg" rel="prettyPhoto[haber]" title=""><img src="{base}/d/gallery/{name}_t.jpg" width="100" height="75" alt="{title}" /></a></li>'
        for name in shots
    )
    html = f"""<!DOCTYPE html><html lang="tr"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254" /><title>{title} - Bozcaada Postası</title><meta name="description" content="{lead}" /><meta name="news_keywords" content="fener,ada" /></head>
<body><div id="ust"><a href="/" class="logo">Bozcaada Postası</a><div class="tarih">21 Mart 2018 Çarşamba</div></div><ul id="menu"><li><a href="/guncel">Güncel</a></li><li><a href="/kultur">Kültür</a></li></ul>
<div id="sayfa"><div id="sol"><div class="yol"><a href="/">Anasayfa</a> » <a href="/guncel">Güncel</a></div><div class="haberDetay"><h1 class="haberBaslik">{title}</h1><p class="spot">{lead}</p><div class="bilgi"><span class="tarih">05 Kasım 2016 Cumartesi 11:32</span><span class="okunma">Okunma: 1.871</span><span class="yorum">Yorum: 4</span><span class="boyut">A+ A-</span></div>
<div class="haberResim"><img src="{base}/d/news/4412.jpg" width="620" height="350" alt="{title}" title="{title}" /></div><div class="haberMetin">{paragraphs(text)}</div><p class="kaynak">Kaynak: Bozcaada Postası</p><div class="galeri"><ul>{thumbs}</ul></div><div class="etiketler"><b>Etiketler:</b> <a href="/etiket/fener">fener</a>, <a href="/etiket/ada">ada</a></div></div>
<div id="yorumlar"><h3>Yorumlar</h3><div class="yorumKutu"><strong>Ayşe</strong> <span>06 Kasım 2016 09:15</span><p>Çocukken bize fenerin merdivenlerini saydırırdı, hep bir eksik çıkardı ve hep bir şeker verirdi.</p></div></div></div><div id="sag"><h4>Çok Okunanlar</h4><ul><li><a href="/haber/x">Bağ bozumu başladı</a></li></ul></div></div><div id="alt">© Bozcaada Postası</div></body></html>"""
    gallery = [picture(f"{base}/d/gallery/{name}.jpg") for name in shots]
    return html, {
        "language": "tr",
        "title": title,
        "lead": lead,
        "date": "2016-11-05T11:32+03:00",
        "body": text,
        "body_also": [[*text, "Kaynak: Bozcaada Postası"]],
        "images": [picture(f"{base}/d/news/4412.jpg")],
        "gallery": gallery,
        "gallery_also": [[picture(f"{base}/d/gallery/{name}.jpg", title) for name in shots]],
        "tags": ["fener", "ada"],
        "breadcrumbs": ["Güncel"],
    }

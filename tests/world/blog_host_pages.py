"""Posts on hosts of blogs and builders of small sites: few classes that tell, dates short or far from the title."""

from __future__ import annotations

from tests.world.building import Gold, json_ld, metas, page, paragraphs, picture, plains


@page("https://kuestenkino.example.blogspot.com/2021/02/das-lichtspielhaus-macht-weiter.html")
def blogger_contempo_german() -> tuple[str, Gold]:
    title = "Das Lichtspielhaus macht weiter"
    text = [
        "Neun Monate lang stand das Licht im Foyer auf Notbetrieb. Am Freitag geht es wieder an.",
        "Betreiber Onno Janssen hat die Zeit genutzt und die alten Klappsitze neu gepolstert, alle hundertzwölf.",
        "Gezeigt wird zum Auftakt ein Stummfilm von 1926, begleitet von der Orgel aus der Inselkirche.",
    ]
    base = "https://1.bp.blogspot.example.com/-aBc/YB/AAA/xyz"
    html = f"""<!DOCTYPE html><html dir='ltr' lang='de'><head><meta content='width=device-width, initial-scale=1' name='viewport'/><title>{title}</title><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><link href='https://kuestenkino.example.blogspot.com/2021/02/das-lichtspielhaus-macht-weiter.html' rel='canonical'/></head>
<body class='item-view version-1-3-3 variant-indie_light'><a class='skip-navigation' href='#main' tabindex='0'>Direkt zum Hauptbereich</a>
<div class='page'><div class='bg-photo-overlay'></div><div class='bg-photo-container'><div class='bg-photo'></div></div>
<div class='page_body'><div class='centered'><div class='centered-bottom'>
<header class='main-header' role='banner'><div class='section' id='header'><div class='widget Header' data-version='2' id='Header1'><div class='header-widget'><div><h1><a href='https://kuestenkino.example.blogspot.com/'>Küstenkino</a></h1></div><p>Filme zwischen Ebbe und Flut</p></div></div></div></header>
<div class='main-page-body'><main class='centered-bottom-main' id='main' role='main' tabindex='-1'><div class='main section' id='page_body'><div class='widget Blog' data-version='2' id='Blog1'>
<div class='blog-posts hfeed container'><article class='post-outer-container'><div class='post-outer'>
<div class='post-header'><h3 class='post-title entry-title'>{title}</h3><div class='byline post-timestamp'>
<!--Can't find substitution for tag [post.timestampLabel]-->
<meta content='https://kuestenkino.example.blogspot.com/2021/02/das-lichtspielhaus-macht-weiter.html'/><a class='timestamp-link' href='https://kuestenkino.example.blogspot.com/2021/02/das-lichtspielhaus-macht-weiter.html' rel='bookmark' title='permanent link'><time class='published' datetime='2021-02-18T20:31:00+01:00' title='2021-02-18T20:31:00+01:00'>Februar 18, 2021</time></a></div></div>
<div class='container post-body entry-content' id='post-body-77'><p>{text[0]}</p>
<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto; margin-right: auto;"><tbody><tr><td style="text-align: center;"><a href="{base}/s2048/saal.jpg" style="margin-left: auto; margin-right: auto;"><img border="0" data-original-height="1365" data-original-width="2048" height="266" src="{base}/w400-h266/saal.jpg" width="400" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">Onno Janssen im großen Saal <span style="font-size: x-small;">(Bild: Antje de Vries)</span><br /></td></tr></tbody></table>
<p>{text[1]}</p><p>{text[2]}</p></div>
<div class='post-bottom'><div class='post-footer'><div class='post-footer-line post-footer-line-0'><div class='byline post-labels'><span class='byline-label'>Labels:</span> <a href='https://kuestenkino.example.blogspot.com/search/label/Kino' rel='tag'>Kino</a> <a href='https://kuestenkino.example.blogspot.com/search/label/Norderney' rel='tag'>Norderney</a></div></div></div><div class='post-share-buttons post-share-buttons-bottom'><div class='byline post-share-buttons goog-inline-block'><div aria-owns='sharing-popup-Blog1' class='sharing' data-title=''><button aria-controls='sharing-popup' aria-label='Teilen' class='sharing-button touch-icon-button' id='sharing-button'><div class='flat-icon-button ripple'>Teilen</div></button><div class='share-buttons-container'><ul aria-hidden='true' class='share-buttons hidden' id='sharing-popup' role='menu'><li><span aria-label='Link abrufen' class='sharing-platform-button'>Link abrufen</span></li><li>Facebook</li></ul></div></div></div></div></div>
</div><section class='comments embed' data-num-comments='1' id='comments'><a name='comments'></a><h3 class='title'>Kommentare</h3><div id='Blog1_comments-block-wrapper'><dl id='comments-block'><dt class='comment-author blog-author' id='c1'><a href='https://www.blogger.example.com/profile/1' rel='nofollow'>Tjark</a> hat gesagt…</dt><dd class='comment-body'><p>Endlich! Ich habe meine Karten schon an der Reling hängen und freue mich auf die Orgel.</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='#c1' title='comment permalink'>19. Februar 2021 um 08:10</a></span></dd></dl></div></section></article></div></div>
<div class='widget PopularPosts' data-version='2' id='PopularPosts1'><h3 class='title'>Beliebte Posts</h3><div class='widget-content'><div role='feed'><article class='post' role='article'><h3 class='post-title'><a href='https://kuestenkino.example.blogspot.com/2020/12/duenen.html'>Dünen auf Zelluloid</a></h3><div class='item-content'><div class='popular-posts-snippet snippet-container r-snippet-container'><div class='snippet-item r-snippetized'>Als die Wochenschau 1951 auf die Insel kam, war das halbe Dorf am Strand und winkte in die Kamera.</div></div></div></article></div></div></div></div></main></div></div></div></div></div>
<aside class='sidebar-container container sidebar-invisible' role='complementary'><div class='sidebar_top_wrapper'><div class='section' id='sidebar_top'><div class='widget Profile'><div class='wrapper solo'><a href='https://www.blogger.example.com/profile/1'><img alt='Mein Bild' class='profile-img' height='113' src='https://1.bp.blogspot.example.com/me/s113/ich.jpg' width='113'/></a><dl class='profile-datablock'><dt class='profile-data'>Antje de Vries</dt></dl></div></div></div></div></aside></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2021-02-18T20:31:00+01:00",
        "body": text,
        "images": [
            picture(f"{base}/s2048/saal.jpg", "Onno Janssen im großen Saal", "Antje de Vries", "inline")
        ],
        "authors_also": [["Antje de Vries"]],
        "tags": ["Kino", "Norderney"],
    }


@page("http://sirokko.example.blogspot.com/2013/09/il-mercato-galleggiante.html?m=1")
def blogspot_mobile_italian() -> tuple[str, Gold]:
    title = "Il mercato galleggiante"
    text = [
        "Alle cinque del mattino il canale è già pieno di barche cariche di zucche.",
        "Chi compra sta in piedi sulla riva, chi vende resta seduto. Si contratta con le dita, per non svegliare nessuno.",
        "Alle otto è tutto finito e restano solo i gabbiani.",
    ]
    base = "http://3.bp.blogspot.example.com/-q/Ui/AA/Z"
    html = f"""<!DOCTYPE html><html class='v2' dir='ltr' lang='it'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='width=device-width,initial-scale=1.0,minimum-scale=1.0' name='viewport'/><meta content='blogger' name='generator'/><title>Scirocco: {title}</title></head>
<body class='mobile loading'><div class='body-fauxcolumns'><div class='fauxcolumn-outer body-fauxcolumn-outer'></div></div>
<div class='content'><div class='content-outer'><div class='content-inner'>
<header><div class='header-outer'><div class='header-inner section' id='header'><div class='widget Header' id='Header1'><div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='http://sirokko.example.blogspot.com/?m=1'>Scirocco</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Appunti di viaggio lento</span></p></div></div></div></div></div></header>
<div class='main-outer'><div class='region-inner main-inner'><div class='columns fauxcolumns'><div class='columns-inner'><div class='column-center-outer'><div class='column-center-inner'><div class='main section' id='main'><div class='widget Blog' id='Blog1'>
<div class='blog-posts hfeed'><div class='date-outer'><div class='mobile-date-outer date-outer'>
<div class='date-header'><span>giovedì 12 settembre 2013</span></div>
<div class='date-posts'><div class='mobile-post-outer'><div class='post hentry uncustomized-post-template'>
<a name='811'></a><h3 class='post-title entry-title' itemprop='name'>{title}</h3><div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-811'><div class="separator" style="clear: both; text-align: center;"><a href="{base}/s1600/zucche.JPG" imageanchor="1"><img border="0" height="240" src="{base}/s320/zucche.JPG" width="320" /></a></div><br />{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Pubblicato da <span class='fn'><a href='http://www.blogger.example.com/profile/9' rel='author' title='author profile'>Lidia Sanna</a></span></span><span class='post-timestamp'>alle <a class='timestamp-link' href='http://sirokko.example.blogspot.com/2013/09/il-mercato-galleggiante.html?m=1' rel='bookmark' title='permanent link'><abbr class='published' title='2013-09-12T22:45:00+02:00'>22:45</abbr></a></span><span class='post-comment-link'></span></div><div class='post-footer-line post-footer-line-2'><div class='mobile-link-button goog-inline-block' id='mobile-share-button'><a href='javascript:void(0);'>Condividi</a></div></div></div>
</div><div class='comments' id='comments'><h4>1 commento:</h4><div class='comment-block'><div class='comment-header'><cite class='user'><a href='#'>Rino</a></cite><span class='datetime secondary-text'><a href='#'>13 settembre 2013 alle ore 09:00</a></span></div><p class='comment-content'>Ci sono stato l'anno scorso e mi hanno regalato una zucca più grande di mia figlia.</p></div></div></div></div></div></div></div>
<div class='blog-pager' id='blog-pager'><div class='mobile-link-button' id='blog-pager-older-link'><a class='blog-pager-older-link' href='#'>&rsaquo;</a></div><div class='mobile-link-button' id='blog-pager-home-link'><a class='home-link' href='http://sirokko.example.blogspot.com/?m=1'>Home page</a></div><div class='mobile-desktop-link'><a class='home-link' href='http://sirokko.example.blogspot.com/2013/09/il-mercato-galleggiante.html?m=0'>Visualizza versione web</a></div></div>
</div></div></div></div></div></div></div></div></div></div></div></body></html>"""
    return html, {
        "language": "it",
        "title": title,
        "date": "2013-09-12T22:45:00+02:00",
        "date_also": ["2013-09-12"],
        "body": text,
        "images": [picture(f"{base}/s1600/zucche.JPG")],
        "images_also": [[picture(f"{base}/s1600/zucche.JPG", role="inline")]],
        "authors": ["Lidia Sanna"],
    }


@page("http://rustandroses.example.tumblr.com/post/48210337/the-lamp-post-on-mill-street")
def tumblr_text_post() -> tuple[str, Gold]:
    title = "The lamp post on Mill Street"
    text = [
        "For eleven years the lamp post outside number nine has leaned like a man listening at a door.",
        "This morning two workers came, looked at it, measured the angle, and went away again.",
        "The neighbours have named it Harold and are asking the council to leave it alone.",
    ]
    base = "http://media.tumblr.example.com/tumblr_ml1/"
    html = f"""<!DOCTYPE html><html lang="en" class="no-js"><head prefix="og: http://ogp.me/ns# fb: http://ogp.me/ns/fb# tumblr-feed: http://ogp.me/ns/fb/tumblr-feed#"><meta charset="utf-8"><title>Rust and Roses — {title}</title>
{metas({"og:site_name": "Rust and Roses", "og:title": title, "og:type": "tumblr-feed:entry", "og:description": text[0] + " This morning two workers came…", "twitter:card": "summary"})}
<meta name="if:Show People I Follow" content="1" /></head>
<body class="permalink-page"><iframe src="http://assets.tumblr.example.com/iframe.html" width="330" height="65" id="tumblr_controls"></iframe>
<div id="wrapper"><header id="header"><a class="avatar" href="/"><img src="http://assets.tumblr.example.com/avatar_128.png" alt="portrait"></a><h1><a href="/">Rust and Roses</a></h1><p class="description">Small broken things in a small town. Submissions welcome.</p><nav><ul><li><a href="/ask">Ask me anything</a></li><li><a href="/archive">Archive</a></li></ul></nav></header>
<div id="content"><article class="text post not-page"><div class="post-wrapper"><header><h2 class="post-title"><a href="http://rustandroses.example.tumblr.com/post/48210337/the-lamp-post-on-mill-street">{title}</a></h2></header>
<section class="post-body"><p>{text[0]}</p><figure class="tmblr-full" data-orig-height="720" data-orig-width="540"><img src="{base}harold_540.jpg" data-orig-height="720" data-orig-width="540" alt="image"/></figure><p>{text[1]}</p><p>{text[2]}</p></section>
<section class="post-meta inline-meta"><div class="tags"><a href="/tagged/lamps">lamps</a> <a href="/tagged/harold">harold</a></div><a class="post-date" href="http://rustandroses.example.tumblr.com/post/48210337/the-lamp-post-on-mill-street">Apr 17th, 2013</a><a class="post-notes" href="#notes">37 notes</a><div class="post-controls"><a class="reblog" href="#">Reblog</a></div></section></div>
<section class="related-posts-wrapper"><h3>More you might like</h3><article><a href="/post/47/gate"><p>The garden gate that only opens in winter, and the family that goes round by the lane all summer.</p></a></article></section>
<section id="notes" class="post-notes"><ol class="notes"><li class="note like tumblelog_bee without_commentary"><a href="http://bee.example.tumblr.com/"><img src="http://assets.tumblr.example.com/avatar_16.png" class="avatar" alt="" /></a><span class="action"><a href="http://bee.example.tumblr.com/" class="tumblelog">bee</a> liked this</span></li><li class="note original_post"><span class="action"><a href="http://rustandroses.example.tumblr.com/">rustandroses</a> posted this</span></li></ol></section></article></div>
<footer id="footer"><p>Theme by <a href="http://www.tumblr.example.com/theme/1">Optica</a></p></footer></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2013-04-17",
        "body": text,
        "images": [picture(f"{base}harold_540.jpg", role="inline")],
        "tags": ["lamps", "harold"],
    }


@page("http://polevka.example.livejournal.com/184320.html")
def livejournal_russian() -> tuple[str, Gold]:
    title = "Как мы искали родник"
    text = [
        "В субботу решили наконец найти родник, о котором рассказывала бабушка.",
        "Шли три часа по старой просеке, дважды теряли тропу и один раз сапог. Родник оказался в двух шагах от станции.",
        "Вода ледяная и пахнет мятой. Набрали полную канистру и поехали домой электричкой.",
    ]
    base = "http://ic.pics.livejournal.example.com/polevka/1/2"
    html = f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8" /><title>{title}: polevka — LiveJournal</title><meta name="description" content="{text[0]}" /><meta property="og:title" content="{title}" /><meta property="og:type" content="website" /></head>
<body class="b-singlepost-page"><header class="s-header"><a href="http://www.livejournal.example.com/">Живой Журнал</a><nav><ul><li><a href="http://www.livejournal.example.com/top">Топ</a></li><li><a href="http://www.livejournal.example.com/magazine">Журнал</a></li></ul></nav><div>Войти</div></header>
<div class="b-singlepost-standout"><article class="b-singlepost hentry"><div class="b-singlepost-about p-author h-card"><div class="b-singlepost-author"><div class="b-singlepost-author-userpic"><img width="100" height="100" src="http://l-userpic.livejournal.example.com/1/2" alt="полёвка" class="userpic-img" /></div><div class="b-singlepost-author-userinfo"><strong class="b-singlepost-author-user"><span class="ljuser i-ljuser"><a href="http://polevka.example.livejournal.com/" class="i-ljuser-username"><b>polevka</b></a></span></strong><p class="b-singlepost-author-date"><time class="dt-published published" datetime="2014-06-09T23:12:00+00:00">9 июня, 2014</time></p></div></div></div>
<h1 class="b-singlepost-title entry-title p-name">{title}</h1>
<div class="b-singlepost-wrapper"><section class="b-singlepost-bodywrapper"><article class="b-singlepost-body entry-content e-content">{text[0]}<br /><br /><img src="{base}/rodnik_900.jpg" alt="" title="" /><br /><i>Тот самый родник, фото моё</i><br /><br />{text[1]}<br /><br />{text[2]}</article></section>
<div class="b-singlepost-tags ljtags" itemprop="keywords"><span class="b-singlepost-tags-label">Tags:</span> <span class="b-singlepost-tags-items"><a rel="tag" href="http://polevka.example.livejournal.com/tag/лес">лес</a>, <a rel="tag" href="http://polevka.example.livejournal.com/tag/вода">вода</a></span></div></div>
<footer class="b-singlepost-footer"><ul class="b-linkbar"><li><a href="#">Поделиться</a></li><li><a href="#">Пожаловаться</a></li></ul></footer></article></div>
<div class="b-xylem"><div class="b-tree"><div class="comment"><span class="ljuser">lesovik</span><p>Мы туда ходим каждую весну, только с другой стороны, от моста, там тропа суше и короче.</p><span>2014-06-10 07:12 am (UTC)</span></div></div></div>
<footer class="s-footer">© 1999–2014 LiveJournal</footer></body></html>"""
    images = picture(f"{base}/rodnik_900.jpg", "Тот самый родник, фото моё", None, "inline")
    return html, {
        "language": "ru",
        "title": title,
        "date": "2014-06-09T23:12:00+00:00",
        "body": text,
        "images": [images],
        "authors": ["polevka"],
        "authors_also": [[]],
        "tags": ["лес", "вода"],
    }


@page("http://hinterhof.example.antville.org/stories/2089114/")
def antville_austrian() -> tuple[str, Gold]:
    title = "Der Brunnen im Hinterhof"
    text = [
        "Unter dem Asphalt im Hof der Nummer 14 liegt ein Brunnen, und seit gestern weiß das auch die Hausverwaltung.",
        "Ein Installateur hat ihn gefunden, als er eigentlich nach einem Rohrbruch suchte. Das Wasser steht acht Meter tief und ist klar.",
        "Jetzt wird gestritten, wem es gehört.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>hinterhof: {title}</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><link rel="stylesheet" type="text/css" title="CSS Stylesheet" href="http://hinterhof.example.antville.org/main.css" /></head>
<body><table border="0" cellspacing="0" cellpadding="0" width="100%"><tr><td class="head" colspan="2"><a href="http://hinterhof.example.antville.org/"><img src="http://static.antville.example.org/hinterhof/kopf.gif" alt="hinterhof" width="400" height="50" border="0" /></a></td></tr>
<tr><td class="main" valign="top">
<div class="dayHeader">Montag, 5. Juli 2010</div>
<div class="storyTitle">{title}</div>
<div class="story">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</div>
<div class="small">fritzl, 5. Juli 2010, 19:04 Uhr &#160; | &#160; <a href="http://hinterhof.example.antville.org/stories/2089114/#comments">2 Kommentare</a> &#160; | &#160; <a href="http://hinterhof.example.antville.org/stories/2089114/comment">kommentieren</a></div>
<br /><a name="comments"></a>
<div class="comment"><div class="small">mizzi, 5. Juli 2010, 20:15 Uhr &#160; | &#160; <a href="#2089120">link</a></div><div class="commentText">bei uns im achten war auch so einer, der ist zugeschüttet worden bevor irgendwer fragen konnte</div></div>
</td><td class="navi" valign="top" width="160"><div class="boxheader">navigation</div><div class="box"><a href="http://hinterhof.example.antville.org/">home</a><br /><a href="http://hinterhof.example.antville.org/topics/">themen</a></div><div class="boxheader">kalender</div><div class="box"><table><tr><td colspan="7">Juli 2010</td></tr><tr><td>5</td><td>6</td></tr></table></div><div class="boxheader">letzte aktualisierung</div><div class="box">11. Juli, 09:12</div><a href="http://www.antville.example.org/"><img src="http://static.antville.example.org/smallchaos.gif" alt="Made with Antville" width="107" height="29" border="0" /></a></td></tr></table></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2010-07-05",
        "body": text,
        "authors": ["fritzl"],
        "authors_also": [[]],
    }


@page("http://www.velopoint.example.net/blog1.php/2011/08/19/night-train-with-a-folding-bike")
def b2evolution_english() -> tuple[str, Gold]:
    title = "Night train with a folding bike"
    text = [
        "The conductor looked at the bag, looked at me, and asked whether it was an accordion.",
        'I said yes. It is easier that way, and <a href="http://www.nightrail.example.org/luggage">the rules</a> on accordions are generous.',
        "We arrived in Ljubljana at seven with snow on the roofs and I rode to breakfast.",
    ]
    base = "http://www.velopoint.example.net"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-US" lang="en-US"><head><base href="{base}/skins/evopress/" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><meta name="generator" content="b2evolution 4.0.5" /></head>
<body><div id="skin_wrapper" class="skin_wrapper_anonymous">
<div id="page"><div id="header"><div class="widget_core_coll_title"><h1 class="title"><a href="{base}/blog1.php">Velo Point</a></h1></div><div class="widget_core_coll_tagline">Two wheels, no hurry</div></div>
<div id="content" class="widecolumn">
<div class="navigation"><span class="prev"><a href="{base}/blog1.php/2011/08/02/flat">&laquo; Flat in Friuli</a></span></div>
<div id="styled_content_block">
<div id="item_310" class="bPost bPostpublished bPosttypepost" lang="en-US">
<h2><a href="{base}/blog1.php/2011/08/19/night-train-with-a-folding-bike" title="Permanent link to full entry">{title}</a></h2>
<div class="bSmallHead"><span class="bSmallHeadItem"> By <span class="login user anonymous" rel="bubbletip_user_3">tomas</span> on <span class="time">Aug 19, 2011</span></span> | In <a href="{base}/blog1.php/trains/" title="Browse category">Trains</a></div>
<div class="bText"><p>{text[0]}</p><div class="image_block"><a href="{base}/media/blogs/a/bag.jpg" target="_blank" rel="lightbox[p310]" title="The accordion"><img src="{base}/media/blogs/a/.evocache/bag.jpg/fit-400x320.jpg" alt="" width="400" height="300" title="The accordion" /></a><div class="image_legend">The accordion, packed</div></div><p>{text[1]}</p><p>{text[2]}</p></div>
<div class="bSmallPrint"><a href="{base}/blog1.php/2011/08/19/night-train-with-a-folding-bike" class="permalink_right">Permalink</a> <a href="#comments">1 comment</a></div></div></div>
<div class="bFeedback"><h4 id="comments">1 comment</h4><div class="bComment" id="c88"><div class="bCommentTitle">Comment from: <span class="user">Petra</span> [Visitor]</div><div class="bCommentText"><p>In Villach they once made me weigh mine at the parcel counter, and then nobody wanted to see the ticket.</p></div><div class="bCommentSmallPrint">2011-08-20 @ 11:20</div></div></div>
</div>
<div id="sidebar"><div class="bSideItem widget_core_coll_category_list"><h3>Categories</h3><ul><li><a href="{base}/blog1.php/trains/">Trains</a></li></ul></div></div>
<div id="footer"><p class="baseline"><a href="http://b2evolution.example.net/">powered by b2evolution</a> <a href="#">Contact</a> ©2011 by Tomas</p></div></div></div></body></html>"""
    return html, {
        "language": "en-US",
        "title": title,
        "date": "2011-08-19",
        "body": plains(text),
        "links": ["http://www.nightrail.example.org/luggage"],
        "images": [picture(f"{base}/media/blogs/a/bag.jpg", "The accordion, packed", None, "inline")],
        "authors": ["tomas"],
        "authors_also": [[]],
        "tags_also": [["Trains"]],
    }


@page("http://www.bakkersdochter.example.nl/index.php?itemid=512")
def nucleus_dutch() -> tuple[str, Gold]:
    title = "Een oven van klei"
    text = [
        "Vorige week hebben we de oude oven achter in de tuin eindelijk opgestookt.",
        "Het duurde zes uur voordat de stenen warm genoeg waren. Toen konden er twaalf broden in tegelijk.<br />De buren kwamen kijken en bleven eten.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl" lang="nl"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><meta name="generator" content="Nucleus CMS v3.51" /><title>Bakkersdochter &raquo; {title}</title></head>
<body><div id="header"><div class="container"><a name="top"></a><h1><a href="http://www.bakkersdochter.example.nl/">Bakkersdochter</a></h1></div></div>
<div id="container"><div class="content">
<div class="contenttitle"><h2>{title}</h2></div>
<div class="contentitem"><small class="contentitempost">Geplaatst door <a href="index.php?memberid=1">Marijke</a> in <a href="index.php?catid=2">Brood</a> op 14/05/2009 om 21:40</small>
<div class="contentbody"><div class="leftbox"><img src="http://www.bakkersdochter.example.nl/media/1/oven.jpg" width="320" height="240" alt="De oven" title="De oven, net aangestoken" /></div>{text[0]}<br /><br />{text[1]}</div>
<div class="contentitem2"><small class="contentitempost2"><a href="index.php?itemid=511">&laquo; vorige</a> | <a href="index.php">overzicht</a></small></div></div>
<div class="contenttitle"><h2>Reacties</h2></div><div class="contentitem"><div class="itemcomment id90"><h3>Joost schreef:</h3><div class="commentbody">Dat ruikt tot hier in Deventer, en ik heb trek. Bewaar je een broodje voor zondag?</div><small class="itemcomment">15/05 10:22:31</small></div></div>
</div>
<div id="sidebarcontainer"><div class="sidebardl"><dl class="sidebardl"><dt>Navigatie</dt><dd><a href="index.php">Vandaag</a></dd><dd><a href="index.php?archivelist=1">Archief</a></dd></dl></div></div></div>
<div id="copyright">© Bakkersdochter | Powered by Nucleus CMS</div></body></html>"""
    url = "http://www.bakkersdochter.example.nl/media/1/oven.jpg"
    return html, {
        "language": "nl",
        "title": title,
        "date": "2009-05-14",
        "body": plains(text),
        "images": [picture(url)],
        "images_also": [
            [picture(url, caption, None, role)]
            for role in ("lead", "inline")
            for caption in (None, "De oven, net aangestoken")
        ],
        "authors": ["Marijke"],
        "authors_also": [[]],
    }


@page("https://www.imkerei-sonnhalde.example.ch/2016/04/22/die-ersten-v%C3%B6lker-fliegen/")
def jimdo_blog_swiss() -> tuple[str, Gold]:
    title = "Die ersten Völker fliegen"
    text = [
        "Nach dem kalten März sind am Mittwoch die ersten Bienen ausgeflogen. Auf der Südseite blüht der Huflattich.",
        "Von vierundzwanzig Völkern haben zweiundzwanzig den Winter überstanden, so viele wie seit Jahren nicht.",
        "Wer zuschauen möchte: Am Samstag öffnen wir um zehn Uhr die Kästen.",
    ]
    base = "https://image.jimcdn.example.com/app/cms/image/transf"
    html = f"""<!DOCTYPE html><html lang="de-CH"><head><meta charset="utf-8"/><title>{title} - Imkerei Sonnhalde</title><meta name="description" content="Nach dem kalten März sind am Mittwoch die ersten Bienen ausgeflogen."/>
{metas({"og:title": title, "og:type": "article", "og:site_name": "Imkerei Sonnhalde", "article:published_time": "2016-04-22T18:05:00", "og:image": f"{base}/none/path/s1/image/i77/version/1/voelker.jpg"})}<meta name="generator" content="Jimdo"/></head>
<body class="body cc-page j-m-gallery-styles j-m-video-styles cc-page-blog cc-page-blog-post">
<div id="cc-inner" class="cc-content-parent"><div class="jtpl-main cc-content-parent"><header class="jtpl-header"><div id="cc-website-logo" class="cc-single-module-element"><a href="https://www.imkerei-sonnhalde.example.ch/"><img src="{base}/logo.png" alt="Imkerei Sonnhalde"/></a></div></header>
<nav class="jtpl-navigation"><div data-container="navigation"><div class="j-nav-variant-nested"><ul class="cc-nav-level-0 j-nav-level-0"><li id="cc-nav-view-1"><a href="/">Startseite</a></li><li id="cc-nav-view-2"><a href="/honig/">Honig</a></li></ul></div></div></nav>
<div class="jtpl-breadcrumb"><div data-container="navigation"><div class="j-nav-variant-breadcrumb"></div></div></div>
<section class="jtpl-content cc-content-parent"><div id="content_area" data-container="content"><div id="content_start"></div>
<article class="j-blog"><div class="n j-blog-meta j-blog-post--header"><div class="j-text j-module n "><span class="j-text j-blog-post--date">22. April 2016</span></div><h1 class="j-blog-header j-blog-headline j-blog-post--headline">{title}</h1></div>
<div class="post j-blog-content"><div id="cc-matrix-90"><div id="cc-m-701" class="j-module n j-imageSubtitle "><figure class="cc-imagewrapper cc-m-image-align-1 cc-m-width-maxed"><a href="javascript:" data-href="{base}/dimension=origxorig:format=jpg/path/s1/image/i77/version/1/voelker.jpg" data-title="Flugbetrieb um elf Uhr. Bild: Ursina Caflisch"><img srcset="{base}/dimension=320x10000:format=jpg/path/s1/image/i77/version/1/voelker.jpg 320w, {base}/dimension=980x10000:format=jpg/path/s1/image/i77/version/1/voelker.jpg 980w" sizes="(min-width: 980px) 980px, 100vw" id="cc-m-imagesubtitle-image-701" src="{base}/dimension=980x10000:format=jpg/path/s1/image/i77/version/1/voelker.jpg" alt="" class="" data-src-width="1600" data-src-height="1200"/></a><figcaption style="width: 980px">Flugbetrieb um elf Uhr. Bild: Ursina Caflisch</figcaption></figure><div class="cc-clear"></div></div><div id="cc-m-702" class="j-module n j-text ">{paragraphs(text)}</div><div id="cc-m-703" class="j-module n j-sharebuttons "><a class="shb_facebook" href="#">Teilen</a></div></div><div class="j-static-page"></div></div>
<a class="j-blog-post--comment-count" href="#comments">Kommentar schreiben</a><div class="n" id="flexsocialbuttons"></div><div class="j-comment"><h4>Kommentare: 1</h4><ul class="com-list"><li class="com-list-el"><div class="com-meta"><strong><em>#1</em></strong> <p><strong>Vreni</strong> (<em>Samstag, 23 April 2016 08:11</em>)</p></div><p class="com-text">Wir kommen mit der ganzen Kindergruppe, falls ihr genug Schleier habt und das Wetter hält.</p></li></ul></div></article></div></section>
<footer class="jtpl-footer"><div id="contentfooter"><div class="leftrow"><a href="/about/">Impressum</a> | <a href="/j/privacy">Datenschutz</a></div></div></footer></div></div></body></html>"""
    caption = ("Flugbetrieb um elf Uhr.", "Ursina Caflisch")
    address = f"{base}/dimension=980x10000:format=jpg/path/s1/image/i77/version/1/voelker.jpg"
    return html, {
        "language": "de-CH",
        "title": title,
        "date": "2016-04-22",
        "body": text,
        "images": [picture(address, *caption)],
        "images_also": [
            [
                picture(
                    f"{base}/dimension=origxorig:format=jpg/path/s1/image/i77/version/1/voelker.jpg", *caption
                )
            ],
            [picture(f"{base}/none/path/s1/image/i77/version/1/voelker.jpg", *caption)],
        ],
    }


@page("http://www.harbourlibrary.example.org/news/the-book-that-came-back")
def weebly_blog_english() -> tuple[str, Gold]:
    title = "The book that came back"
    text = [
        "On Tuesday a parcel arrived without a letter. In it was a copy of a field guide to seaweeds, due on 4 June 1961.",
        "The fine would be a little over three thousand pounds. We have decided to waive it.",
        "Whoever you are: thank you, and the new edition is on the second shelf.",
    ]
    base = "http://www.harbourlibrary.example.org"
    html = f"""<!DOCTYPE html><html lang="en"><head><title>{title} - Harbour Library</title><meta property="og:site_name" content="Harbour Library" /><meta property="og:title" content="{title}" /><meta property="og:description" content="On Tuesday a parcel arrived without a letter." /><meta property="og:image" content="{base}/uploads/1/2/3/4/seaweed_orig.jpg" /><meta charset="utf-8" /></head>
<body class="no-header-page wsite-theme-light wsite-page-news"><div class="wrapper"><div class="cento-header"><div class="container"><div class="logo"><span class="wsite-logo"><a href="/"><span id="wsite-title">Harbour Library</span></a></span></div><div class="nav desktop-nav"><ul class="wsite-menu-default"><li id="active" class="wsite-menu-item-wrap"><a href="/" class="wsite-menu-item">Home</a></li><li class="wsite-menu-item-wrap"><a href="/opening-times.html" class="wsite-menu-item">Opening times</a></li></ul></div></div></div>
<div class="main-wrap"><div id="wsite-content" class="wsite-elements wsite-not-footer"><div class="blog-body"><div class="wsite-section-wrap"><div class="wsite-section"><div class="wsite-section-content"><div class="container">
<table id="blogTable" style="border-spacing: 0px; width: 100%; table-layout: fixed"><tr><td valign="top"><div id="wsite-content" class="wsite-not-footer">
<div id="blog-post-55" class="blog-post"><div class="blog-header"><h2 class="blog-title"><a class="blog-title-link blog-link" href="{base}/news/the-book-that-came-back">{title}</a></h2><p class="blog-date"><span class="date-text">10/3/2015</span></p><p class="blog-comments"><a href="#comments" class="blog-link">1 Comment</a></p></div><div class="blog-separator">&nbsp;</div>
<div class="blog-content"><div><div class="wsite-image wsite-image-border-none " style="padding-top:10px;padding-bottom:10px;margin-left:0px;margin-right:0px;text-align:center"><a><img src="/uploads/1/2/3/4/seaweed_orig.jpg" alt="Picture" style="width:auto;max-width:100%" /></a><div style="display:block;font-size:90%">The guide, with a bus ticket as bookmark</div></div></div><div class="paragraph" style="text-align:left;">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</div></div>
<div class="blog-social "><div class="blog-social-item blog-fb-like">Like</div></div></div>
<div id="commentArea"><div id="comments"><div class="blog-comment"><div class="blogCommentHeading"><span class="blogCommentAuthor"><span class="name">Mrs. Keane</span></span> <span class="blogCommentDate">10/4/2015 07:11:52 am</span></div><div class="blogCommentText"><p>I was the junior who stamped it out, and I remember the young man perfectly well because of his hat.</p></div></div></div><div id="leaveReply"><h2>Leave a Reply.</h2></div></div>
</div></td><td class="blogTableSeparator" style="width:40px"></td><td id="blogTableSidebar" class="blog-sidebar" style="width: 206px"><div class="column-blog"><h2 class="blog-author-title">Author</h2><p>The library is run by nine volunteers and one cat, and has been open since 1932.</p><h2 class="blog-archive-title">Archives</h2><p class="blog-archive-list"><a href="/news/archives/10-2015" class="blog-link">October 2015</a></p><h2>Categories</h2><p class="blog-category-list"><a href="/news/category/all">All</a></p></div></td></tr></table></div></div></div></div></div></div></div></div>
<div id="footer-wrap"><div class="container"><div class="wsite-elements wsite-footer"><div class="paragraph">Proudly powered by <a href="https://www.weebly.example.com/">Weebly</a></div></div></div></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2015-10-03",
        "body": text,
        "images": [
            picture(
                f"{base}/uploads/1/2/3/4/seaweed_orig.jpg",
                "The guide, with a bus ticket as bookmark",
                None,
                "lead",
            )
        ],
        "images_also": [
            [
                picture(
                    f"{base}/uploads/1/2/3/4/seaweed_orig.jpg",
                    "The guide, with a bus ticket as bookmark",
                    None,
                    "inline",
                )
            ]
        ],
    }


@page("https://www.northlight.example.com/journal/a-boat-made-of-doors")
def squarespace_journal() -> tuple[str, Gold]:
    title = "A Boat Made of Doors"
    text = [
        "When the old hospital came down, Ines Almeida asked for the doors. There were three hundred and eleven of them.",
        "She and two friends spent the winter planing off the paint and steaming the planks over a drum of boiling water.",
        "The boat has no name yet. It leaks a little, she says, but only on the left.",
    ]
    quote = "“You can still read some of the ward numbers if the light is low.”"
    base = "https://images.squarespace-cdn.example.com/content/v1/5f/1620"
    html = f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-GB"><head><title>{title} — Northlight</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
{metas({"og:site_name": "Northlight", "og:title": f"{title} — Northlight", "og:type": "article", "og:image": "http://static1.squarespace.example.com/static/5f/t/60/1620/cover.jpg?format=1500w", "twitter:card": "summary"})}
{json_ld({"@context": "http://schema.org", "@type": "Article", "headline": title, "datePublished": "2021-05-04T09:00:00+0100", "dateModified": "2021-05-05T11:20:31+0100", "author": "Rhona Beattie", "publisher": {"@type": "Organization", "name": "Northlight"}})}</head>
<body id="item-609" class="view-item collection-type-blog-side-by-side tweak-blog-item-show-date native-currency-code-gbp"><div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="header theme-col--primary"><div class="header-announcement-bar-wrapper"><a href="#page" class="header-skip-link sqs-button-element--primary">Skip to Content</a><div class="header-title-logo"><a href="/">Northlight</a></div><nav class="header-nav-list"><div class="header-nav-item"><a href="/journal">Journal</a></div><div class="header-nav-item"><a href="/shop">Shop</a></div></nav></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections" data-page-sections="60"><section data-test="page-section" class="page-section content-collection background-width--full-bleed"><div class="section-border"></div><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper" data-content-field="main-content">
<article id="article-" class="entry blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name preFade" data-content-field="title">{title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-meta-primary"><div class="blog-meta-item blog-meta-item--categories"><div class="blog-item-category-wrapper"><a href="/journal/category/Makers" class="blog-item-category blog-item-category--Makers">Makers</a></div></div></div><div class="blog-item-meta-secondary"><div class="blog-meta-item blog-meta-item--date"><time class="dt-published blog-meta-item--date" datetime="2021-05-04" pubdate data-animation-role="date">4 May</time></div><div class="blog-meta-item blog-meta-item--author"><span>Written By <a href="/journal?author=5f" class="blog-author-name">Rhona Beattie</a></span></div></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-type="item" id="item-609"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content"><p class="" style="white-space:pre-wrap;">{text[0]}</p></div></div>
<div class="sqs-block image-block sqs-block-image sqs-text-ready" data-block-type="5"><div class="sqs-block-content"><div class="image-block-outer-wrapper layout-caption-below design-layout-inline"><figure class="sqs-block-image-figure intrinsic" style="max-width:2500px;"><div class="image-block-wrapper"><div class="sqs-image-shape-container-element has-aspect-ratio"><noscript><img src="{base}/hull.jpg" alt="Ines Almeida beside the unfinished hull" /></noscript><img class="thumb-image" data-src="{base}/hull.jpg" data-image="{base}/hull.jpg" data-image-dimensions="2500x1667" data-image-focal-point="0.5,0.5" alt="Ines Almeida beside the unfinished hull" data-load="false" data-type="image" /></div></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p class="">Ines Almeida beside the unfinished hull. Photograph by Struan Kerr</p></div></figcaption></figure></div></div></div>
<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><p class="">{text[1]}</p></div></div><div class="sqs-block quote-block sqs-block-quote" data-block-type="31"><div class="sqs-block-content"><figure class="block-animation-none"><blockquote class="animation-target"><span>&#8220;</span>{quote[1:-1]}<span>&#8221;</span></blockquote></figure></div></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><p class="">{text[2]}</p></div></div></div></div></div></div></div>
<div class="blog-item-tags-wrapper"></div><div class="blog-item-author-profile-wrapper has-bio has-name"><div class="author-avatar content-fill"><img data-src="{base}/rhona.jpg" data-image="{base}/rhona.jpg" alt="Rhona Beattie" /></div><div class="author-info-wrapper"><div class="author-name"><a href="/journal?author=5f">Rhona Beattie</a></div><div class="author-bio"><p>Rhona writes about people who make things in cold places, and keeps bees badly.</p></div></div></div></article></div>
<section id="itemPagination" class="item-pagination item-pagination--prev-next"><a href="/journal/wool" class="item-pagination-link item-pagination-link--prev"><div class="item-pagination-prev-next-wrapper"><div class="visually-hidden" aria-hidden="true">Previous</div><h2 class="item-pagination-title item-pagination-title--2lines">The Woolcombers of Unst</h2></div></a></section></div></div></section></article></main>
<footer class="sections" id="footer-sections"><section class="page-section"><div class="sqs-block html-block"><p>Newsletter: sign up with your email address to receive news and updates.</p></div></section></footer></div></body></html>"""
    photo = picture(f"{base}/hull.jpg", "Ines Almeida beside the unfinished hull.", "Struan Kerr", "inline")
    by = picture(
        f"{base}/hull.jpg", "Ines Almeida beside the unfinished hull.", "Photograph by Struan Kerr", "inline"
    )
    return html, {
        "language": "en-GB",
        "section": "Makers",
        "title": title,
        "date": "2021-05-04T09:00:00+01:00",
        "date_modified": "2021-05-05T11:20:31+01:00",
        "body": [text[0], text[1], quote, text[2]],
        "images": [photo],
        "images_also": [[by]],
        "authors": ["Rhona Beattie"],
        "tags_also": [["Makers"]],
        "breadcrumbs": [],
    }


@page("https://medium.example.com/@hvelasco/el-ascensor-de-la-calle-luna-3f2c1e")
def medium_spanish() -> tuple[str, Gold]:
    title = "El ascensor de la calle Luna"
    lead = "Crónica de una avería que duró cuatro meses"
    text = [
        "El 3 de marzo el ascensor se paró entre el segundo y el tercero con la señora Amparo dentro.",
        "Desde entonces, los vecinos suben la compra con una cuerda y una polea que montó el hijo del panadero.",
        "La empresa dice que falta una pieza. La pieza, según el albarán, llegó en abril.",
    ]
    heading = "La polea"
    base = "https://miro.medium.example.com"
    html = f"""<!doctype html><html lang="es"><head><title data-rh="true">{title}. {lead} | by Hugo Velasco | Medium</title><meta data-rh="true" charset="utf-8"/>
{metas({"og:type": "article", "og:site_name": "Medium", "article:published_time": "2022-07-11T16:02:45.112Z", "og:title": title, "og:description": lead, "description": "El 3 de marzo el ascensor se paró entre el segundo y el tercero…", "author": "Hugo Velasco", "og:image": f"{base}/v2/resize:fit:1200/1*luna.jpeg", "twitter:data1": "3 min read"})}</head>
<body><div id="root"><div class="a b c"><div class="d e f g"><div class="h i"><a href="https://rsci.app.link.example/?download">Open in app</a><div><p><span><button>Sign up</button></span></p><p><span><a href="/m/signin">Sign in</a></span></p></div></div></div>
<div><article><div class="l"><div class="l"><span class="l"></span><section><div><div class="fj fk fl fm"><div class="ab ca"><div class="ch bg fy fz ga gb"><div><h1 id="1a2b" class="pw-post-title gc gd ge bf" data-testid="storyTitle">{title}</h1></div><div><h2 id="3c4d" class="pw-subtitle-paragraph hb gd ge bf">{lead}</h2></div>
<div class="ht hu hv"><div class="speechify-ignore ab co"><div class="speechify-ignore bg l"><div class="hw hx ab"><div><a href="/@hvelasco"><div class="l ik by il"><img alt="Hugo Velasco" class="l ei by dd de cx" src="{base}/v2/resize:fill:88:88/0*face.jpg" width="44" height="44" loading="lazy" data-testid="authorPhoto"/></div></a></div></div><div class="bm bg l"><div class="ab"><div style="flex:1"><span class="bf b bg z bk"><div class="ir ab q"><a class="af ag" data-testid="authorName" rel="noopener follow" href="/@hvelasco">Hugo Velasco</a><p class="bf b iv iw bk"><button>Follow</button></p></div></span></div></div><div class="l js"><span class="bf b bg z dv"><div class="ab cm jt ju jv"><span class="bf b bg z dv"><div class="ab ae"><span data-testid="storyReadTime">3 min read</span><div class="jw jx l"><span class="l">·</span></div><span data-testid="storyPublishDate">Jul 11, 2022</span></div></span></div></span></div></div></div><div class="ab co kd ke"><div><div class="bl"><button aria-label="clap">14</button></div></div><button aria-label="responses">2</button><div class="gl">Listen</div><div>Share</div></div></div></div>
<p id="a1" class="pw-post-body-paragraph lx ly ge lz b">{text[0]}</p>
<figure class="mz na nb nc nd ne mw mx paragraph-image"><div role="button" tabindex="0" class="nf ng ed nh bg ni"><span class="eo ep eq">Press enter or click to view image in full size</span><div class="mw mx my"><picture><source srcSet="{base}/v2/resize:fit:640/format:webp/1*luna.jpeg 640w, {base}/v2/resize:fit:1400/format:webp/1*luna.jpeg 1400w" type="image/webp"/><source data-testid="og" srcSet="{base}/v2/resize:fit:640/1*luna.jpeg 640w, {base}/v2/resize:fit:1400/1*luna.jpeg 1400w"/><img alt="" class="bg nj nk c" width="700" height="467" loading="eager" role="presentation"/></picture></div></div><figcaption class="nl nm nn mw mx no np bf b bg z dv">La polea, en el hueco de la escalera. Foto del autor</figcaption></figure>
<p id="a2" class="pw-post-body-paragraph lx ly">{text[1]}</p><h1 id="b1" class="nq nr ge bf">{heading}</h1><p id="a3" class="pw-post-body-paragraph lx ly">{text[2]}</p></div></div></div></div></section></div></div></article></div>
<div class="ab ca"><div class="ob oc ab hk"><div><a href="/tag/madrid"><div class="of ee">Madrid</div></a></div><div><a href="/tag/vecinos"><div class="of ee">Vecinos</div></a></div></div></div>
<div class="ab ca"><div class="pa pb"><h2>Written by Hugo Velasco</h2><span>1.2K Followers</span><p>Periodista. Escribo sobre escaleras, patios y otras formas de convivencia.</p></div></div>
<div><h2>More from Hugo Velasco</h2><div><a href="/@hvelasco/otro"><h2>El último afilador</h2><h3>Pasa los jueves y nadie sabe dónde duerme.</h3></a></div></div><div><a href="/help">Help</a><a href="/status">Status</a></div></div></div></body></html>"""
    caption = "La polea, en el hueco de la escalera."
    pictures = [
        f"{base}/v2/resize:fit:1400/1*luna.jpeg",
        f"{base}/v2/resize:fit:1400/format:webp/1*luna.jpeg",
        f"{base}/v2/resize:fit:1200/1*luna.jpeg",
    ]
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2022-07-11T16:02:45+00:00",
        "body": [text[0], text[1], heading, text[2]],
        "images": [picture(pictures[0], f"{caption} Foto del autor", None, "inline")],
        "images_also": [
            [picture(url, text, credit, "inline")]
            for url in pictures
            for text, credit in (
                (f"{caption} Foto del autor", None),
                (caption, "del autor"),
                (caption, "Foto del autor"),
            )
        ],
        "authors": ["Hugo Velasco"],
        "tags": ["Madrid", "Vecinos"],
    }


@page("https://ferryland.example.substack.com/p/the-last-paper-timetable")
def substack_newsletter() -> tuple[str, Gold]:
    title = "The last paper timetable"
    lead = "Why forty-two ferries still run on a leaflet printed in Oban"
    text = [
        "Every March a van brings six boxes to the ferry office. By Easter they are empty.",
        "The company would like to stop printing. Its passengers would like to be able to read the thing in the rain.",
        'Last year it tried a <a href="https://www.ferries.example.org/app">phone app</a>. It worked well wherever there was a signal, which is to say on the mainland.',
        "The new leaflet is out on Monday.",
    ]
    base = "https://substackcdn.example.com/image/fetch"
    raw = "https%3A%2F%2Fsubstack-post-media.s3.example.com%2Fpublic%2Fimages%2F77_1456x971.jpeg"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><title data-rh="true">{title} - by Morag Ross - Ferryland</title>
{metas({"og:type": "article", "og:title": title, "og:description": lead, "description": lead, "author": "Morag Ross", "og:image": f"{base}/w_1200,h_600,c_fill,f_jpg,q_auto:good/{raw}"})}
{json_ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://ferryland.example.substack.com/p/the-last-paper-timetable", "headline": title, "description": lead, "datePublished": "2023-03-10T07:00:19+00:00", "dateModified": "2023-03-10T07:00:19+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": "Morag Ross"}], "publisher": {"@type": "Organization", "name": "Ferryland"}})}</head>
<body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><div data-testid="navbar" class="main-menu"><div class="topbar"><a href="/"><h1>Ferryland</h1></a><div><button>Subscribe</button><button>Sign in</button></div></div></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents pc-reset pubTheme-yiXxQA"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">{title}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{lead}</h3><div class="pencraft byline-wrapper"><div class="pencraft profile-hover-card-target"><a href="https://substack.example.com/@morag"><img src="{base}/w_36/face.png" alt="Morag Ross's avatar"/></a></div><div><div class="meta-EgzBVA"><a href="https://substack.example.com/@morag">Morag Ross</a></div><div class="meta-EgzBVA">Mar 10, 2023</div></div></div><div class="post-ufi"><button>31</button><button>6</button><a href="#">Share</a></div></div>
<div><div class="available-content"><div dir="auto" class="body markup"><p>{text[0]}</p><div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="{base}/f_auto,q_auto:good,fl_progressive:steep/{raw}" data-component-name="Image2ToDOM"><div class="image2-inset"><picture><source type="image/webp" srcset="{base}/w_424,c_limit,f_webp/{raw} 424w, {base}/w_1456,c_limit,f_webp/{raw} 1456w" sizes="100vw"/><img src="{base}/w_1456,c_limit,f_auto/{raw}" width="1456" height="971" class="sizing-normal" alt="A leaflet on a wet deck" srcset="{base}/w_424,c_limit,f_auto/{raw} 424w, {base}/w_1456,c_limit,f_auto/{raw} 1456w"/></picture><div class="image-link-expand"><button>Expand</button></div></div></a><figcaption class="image-caption">The leaflet, third printing (photo: Donald MacInnes)</figcaption></figure></div><p>{text[1]}</p>
<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Ferryland is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"/><button>Subscribe</button></form></div></div><p>{text[2]}</p><p>{text[3]}</p><p class="button-wrapper"><a class="button primary" href="https://ferryland.example.substack.com/p/the-last-paper-timetable?action=share"><span>Share</span></a></p></div></div></div>
<div class="post-footer"><button>31 Likes</button></div></article></div></div><div id="discussion" class="comments-section"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta">Ewan<span>Mar 11, 2023</span></div><div class="comment-body"><p>I keep mine in the bread bin, where it has stayed dry since the last general election but one.</p></div></div></div>
<div class="portable-archive"><h4>Top posts</h4><div class="post-preview"><a href="/p/ropes">Ropes, and who ties them</a><div>An hour with the pier hands</div></div></div></div></div></div><div class="footer"><div>© 2023 Morag Ross</div><a href="/privacy">Privacy</a></div></div></body></html>"""
    photo = [
        f"{base}/f_auto,q_auto:good,fl_progressive:steep/{raw}",
        f"{base}/w_1456,c_limit,f_auto/{raw}",
        f"{base}/w_1456,c_limit,f_webp/{raw}",
        f"{base}/w_1200,h_600,c_fill,f_jpg,q_auto:good/{raw}",
    ]
    said = ("The leaflet, third printing", "Donald MacInnes", "inline")
    return html, {
        "language": "en",
        "title": title,
        "lead": lead,
        "date": "2023-03-10T07:00:19+00:00",
        "date_modified": "2023-03-10T07:00:19+00:00",
        "date_modified_also": [None],
        "body": plains(text),
        "links": ["https://www.ferries.example.org/app"],
        "images": [picture(photo[0], *said)],
        "images_also": [[picture(url, *said)] for url in photo[1:]],
        "authors": ["Morag Ross"],
    }

"""Posts of weblog software of the years 2008 to 2014: blogroll and calendar beside, comments below, dates in many places."""

from __future__ import annotations

from tests.world.building import Gold, items, page, paragraphs, picture, plains


@page("http://www.lokalblatt.example.de/2008/11/14/kioske-verschwinden/", country="DE")
def wordpress_kubrick_german() -> tuple[str, Gold]:
    title = "Die Kioske verschwinden aus der Nordstadt"
    text = [
        "Der letzte Kiosk am Lessingplatz hat gestern seine Rollläden zum letzten Mal heruntergelassen.",
        'Betreiberin Hilde Kamp stand <a href="http://www.stadtarchiv.example.de/kioske.html">31 Jahre lang</a> hinter der kleinen Luke. „Am Ende kamen nur noch die Schulkinder“, sagt sie.',
        "Vor zehn Jahren gab es im Viertel noch vierzehn Trinkhallen. Heute sind es drei.",
        "Die Stadt will das Häuschen nun an einen Verein vermieten, der dort Fahrräder repariert.",
    ]
    base = "http://www.lokalblatt.example.de/wp-content/uploads/2008/11"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="de-DE">
<head profile="http://gmpg.org/xfn/11"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>Lokalblatt   &raquo; Blog Archive   &raquo; {title}</title>
<meta name="generator" content="WordPress 2.6.3" />
<link rel="stylesheet" href="http://www.lokalblatt.example.de/wp-content/themes/default/style.css" type="text/css" media="screen" />
<link rel="alternate" type="application/rss+xml" title="Lokalblatt RSS Feed" href="http://www.lokalblatt.example.de/feed/" />
<link rel="pingback" href="http://www.lokalblatt.example.de/xmlrpc.php" />
</head><body>
<div id="page">
<div id="header"><div id="headerimg"><h1><a href="http://www.lokalblatt.example.de/">Lokalblatt</a></h1><div class="description">Neues aus der Nordstadt</div></div></div>
<hr />
<div id="content" class="widecolumn">
<div class="navigation">
<div class="alignleft">&laquo; <a href="http://www.lokalblatt.example.de/2008/11/12/laternenumzug/">Laternenumzug mit Esel</a></div>
<div class="alignright"><a href="http://www.lokalblatt.example.de/2008/11/17/baustelle/">Baustelle bis Ostern</a> &raquo;</div>
</div>
<div class="post" id="post-412">
<h2>{title}</h2>
<div class="entry">
<p>{text[0]}</p>
<div id="attachment_413" class="wp-caption alignright" style="width: 310px"><a href="{base}/kiosk.jpg"><img class="size-medium wp-image-413" title="kiosk" src="{base}/kiosk-300x225.jpg" alt="Der Kiosk am Lessingplatz" width="300" height="225" /></a><p class="wp-caption-text">Hilde Kamp vor ihrem Kiosk (Foto: Jens Ott)</p></div>
{paragraphs(text[1:])}
<p class="postmetadata alt"><small>
Dieser Eintrag wurde am Freitag, 14. November 2008 um 10:24 erstellt und in der Kategorie <a href="http://www.lokalblatt.example.de/category/viertel/" title="Alle Artikel in Viertel ansehen" rel="category tag">Viertel</a> abgelegt.
Antworten zu diesem Eintrag k&ouml;nnen durch den <a href='http://www.lokalblatt.example.de/2008/11/14/kioske-verschwinden/feed/'>RSS 2.0</a> Feed verfolgt werden.
Du kannst <a href="#respond">einen Kommentar schreiben</a>, oder einen <a href="http://www.lokalblatt.example.de/2008/11/14/kioske-verschwinden/trackback/" rel="trackback">Trackback</a> auf deiner Seite einrichten.
</small></p>
</div></div>
<h3 id="comments">2 Kommentare zu &#8220;{title}&#8221;</h3>
<ol class="commentlist">
<li class="alt" id="comment-71"><cite><a href='http://www.radler.example.net' rel='external nofollow' class='url'>Radler</a></cite> sagt: <br /><small class="commentmetadata"><a href="#comment-71" title="">15. November 2008 um 09:12</a></small><p>Schade, dort gab es die besten gemischten T&uuml;ten weit und breit. Ich habe da als Kind jeden Tag mein Taschengeld gelassen.</p></li>
<li id="comment-72"><cite>Uschi</cite> sagt: <br /><small class="commentmetadata"><a href="#comment-72" title="">15. November 2008 um 18:40</a></small><p>Ein Fahrradladen ist doch auch nicht schlecht.</p></li>
</ol>
<h3 id="respond">Kommentar schreiben</h3>
<form action="http://www.lokalblatt.example.de/wp-comments-post.php" method="post" id="commentform"><p><input type="text" name="author" id="author" value="" size="22" /><label for="author"><small>Name (erforderlich)</small></label></p><p><textarea name="comment" id="comment" cols="100%" rows="10"></textarea></p><p><input name="submit" type="submit" id="submit" value="Kommentar abschicken" /></p></form>
</div>
<hr />
<div id="footer"><p>Lokalblatt l&auml;uft unter <a href="http://wordpress.org/">WordPress</a><br /><a href="feed:http://www.lokalblatt.example.de/feed/">Beitr&auml;ge (RSS)</a> und <a href="feed:http://www.lokalblatt.example.de/comments/feed/">Kommentare (RSS)</a>.</p></div>
</div></body></html>"""
    return html, {
        "section": "Viertel",
        "language": "de-DE",
        "title": title,
        "date": "2008-11-14T10:24+01:00",
        "body": plains(text),
        "links": ["http://www.stadtarchiv.example.de/kioske.html"],
        "images": [picture(f"{base}/kiosk.jpg", "Hilde Kamp vor ihrem Kiosk", "Jens Ott", "inline")],
        "tags_also": [["Viertel"]],
    }


@page("http://saltmarsh.example.org/2011/03/spoonbills-on-the-creek/")
def wordpress_twenty_ten_gallery() -> tuple[str, Gold]:
    title = "Spoonbills on the creek"
    text = [
        "Four spoonbills came in on the evening tide and stayed for most of the week.",
        "They fed along the muddy edge below the old sluice, sweeping their bills from side to side like people looking for a lost ring.",
        "The wardens have asked visitors to keep dogs on leads until the end of June.",
    ]
    base = "http://saltmarsh.example.org/wp-content/uploads/2011/03"
    shots = [
        ("spoonbill-1", "Landing below the sluice"),
        ("spoonbill-2", "Feeding at low water"),
        ("spoonbill-3", None),
        ("spoonbill-4", "Asleep on one leg"),
    ]
    cells = "\n".join(
        f"""<dl class='gallery-item'><dt class='gallery-icon'><a href='{base}/{name}.jpg' title='{name}'><img width="150" height="150" src="{base}/{name}-150x150.jpg" class="attachment-thumbnail" alt="" title="{name}" /></a></dt>"""
        + (f"<dd class='wp-caption-text gallery-caption'>{caption}</dd>" if caption else "")
        + "</dl>"
        for name, caption in shots
    )
    html = f"""<!DOCTYPE html><html dir="ltr" lang="en-US"><head><meta charset="UTF-8" /><title>{title} | Saltmarsh Diary</title>
<link rel="profile" href="http://gmpg.org/xfn/11" /><link rel="stylesheet" type="text/css" media="all" href="http://saltmarsh.example.org/wp-content/themes/twentyten/style.css" />
<meta name="generator" content="WordPress 3.1" /><link rel='prev' title='Frost in the reeds' href='http://saltmarsh.example.org/2011/02/frost-in-the-reeds/' /></head>
<body class="single single-post postid-88">
<div id="wrapper" class="hfeed"><div id="header"><div id="masthead"><div id="branding" role="banner"><div id="site-title"><span><a href="http://saltmarsh.example.org/" title="Saltmarsh Diary" rel="home">Saltmarsh Diary</a></span></div><div id="site-description">Birds, boats and weather</div><img src="http://saltmarsh.example.org/wp-content/themes/twentyten/images/headers/path.jpg" width="940" height="198" alt="" /></div>
<div id="access" role="navigation"><div class="skip-link screen-reader-text"><a href="#content" title="Skip to content">Skip to content</a></div><div class="menu"><ul><li><a href="http://saltmarsh.example.org/" title="Home">Home</a></li><li class="page_item page-item-2"><a href="http://saltmarsh.example.org/about/" title="About">About</a></li></ul></div></div></div></div>
<div id="main"><div id="container"><div id="content" role="main">
<div id="nav-above" class="navigation"><div class="nav-previous"><a href="http://saltmarsh.example.org/2011/02/frost-in-the-reeds/" rel="prev"><span class="meta-nav">&larr;</span> Frost in the reeds</a></div><div class="nav-next"></div></div>
<div id="post-88" class="post-88 post type-post status-publish format-standard hentry category-birds tag-spoonbill">
<h1 class="entry-title">{title}</h1>
<div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="http://saltmarsh.example.org/2011/03/spoonbills-on-the-creek/" title="7:41 pm" rel="bookmark"><span class="entry-date">March 19, 2011</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="http://saltmarsh.example.org/author/nell/" title="View all posts by Nell Fenwick">Nell Fenwick</a></span></div>
<div class="entry-content">{paragraphs(text)}
<div id='gallery-1' class='gallery galleryid-88 gallery-columns-3 gallery-size-thumbnail'>{cells}<br style="clear: both" /></div>
</div>
<div class="entry-utility">This entry was posted in <a href="http://saltmarsh.example.org/category/birds/" title="View all posts in Birds" rel="category tag">Birds</a> and tagged <a href="http://saltmarsh.example.org/tag/spoonbill/" rel="tag">Spoonbill</a>. Bookmark the <a href="http://saltmarsh.example.org/2011/03/spoonbills-on-the-creek/" title="Permalink to {title}" rel="bookmark">permalink</a>.</div>
</div>
<div id="nav-below" class="navigation"><div class="nav-previous"><a href="http://saltmarsh.example.org/2011/02/frost-in-the-reeds/" rel="prev"><span class="meta-nav">&larr;</span> Frost in the reeds</a></div></div>
<div id="comments"><h3 id="comments-title">One Response to <em>{title}</em></h3><ol class="commentlist"><li class="comment even thread-even depth-1" id="li-comment-9"><div id="comment-9"><div class="comment-author vcard"><img alt='' src='http://1.gravatar.example.com/avatar/aa?s=40' class='avatar avatar-40 photo' height='40' width='40' /> <cite class="fn">Old Tern</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="#comment-9">March 20, 2011 at 8:02 am</a></div><div class="comment-body"><p>Saw them from the ferry on Thursday. Lovely pictures, especially the one asleep on its leg.</p></div></div></li></ol></div>
</div></div>
<div id="primary" class="widget-area" role="complementary"><ul class="xoxo"><li id="recent-posts-2" class="widget-container widget_recent_entries"><h3 class="widget-title">Recent Posts</h3><ul><li><a href="http://saltmarsh.example.org/2011/02/frost-in-the-reeds/">Frost in the reeds</a></li></ul></li><li id="archives-2" class="widget-container widget_archive"><h3 class="widget-title">Archives</h3><ul><li><a href='http://saltmarsh.example.org/2011/03/' title='March 2011'>March 2011</a></li></ul></li></ul></div></div>
<div id="footer" role="contentinfo"><div id="colophon"><div id="site-generator"><a href="http://wordpress.org/" rel="generator">Proudly powered by WordPress.</a></div></div></div></div></body></html>"""
    return html, {
        "section": "Birds",
        "language": "en-US",
        "title": title,
        "date": "2011-03-19",
        "body": text,
        "gallery": [(f"{base}/{name}.jpg", caption, None) for name, caption in shots],
        "authors": ["Nell Fenwick"],
        "tags": ["Spoonbill"],
        "tags_also": [["Birds", "Spoonbill"]],
    }


@page("http://carnetdebord.example.fr/2012/06/la-derniere-peniche/")
def wordpress_twenty_eleven_french() -> tuple[str, Gold]:
    title = "La dernière péniche du canal"
    text = [
        "Elle s’appelle <em>Mirabelle</em> et elle transporte du gravier depuis 1958.",
        "Cet été, Roger Vasseur fera son dernier voyage entre Douai et Gand. Son fils ne reprendra pas la barre.",
        "<strong>Un métier qui s’efface</strong>",
        "Ils étaient six mille mariniers dans la région après la guerre. On en compte aujourd’hui moins de deux cents.",
    ]
    base = "http://carnetdebord.example.fr/wp-content/uploads/2012/06"
    html = f"""<!DOCTYPE html><!--[if !(IE 6) | !(IE 7) | !(IE 8)  ]><!--><html dir="ltr" lang="fr-FR"><!--<![endif]-->
<head><meta charset="UTF-8" /><title>{title} | Carnet de bord</title><link rel="profile" href="http://gmpg.org/xfn/11" /><link rel="stylesheet" type="text/css" media="all" href="http://carnetdebord.example.fr/wp-content/themes/twentyeleven/style.css" /></head>
<body class="single single-post postid-51 single-format-standard singular two-column right-sidebar">
<div id="page" class="hfeed"><header id="branding" role="banner"><hgroup><h1 id="site-title"><span><a href="http://carnetdebord.example.fr/" title="Carnet de bord" rel="home">Carnet de bord</a></span></h1><h2 id="site-description">Histoires d’eau douce</h2></hgroup>
<a href="http://carnetdebord.example.fr/"><img src="{base}/peniche-1000x288.jpg" class="attachment-large-feature wp-post-image" alt="peniche" title="peniche" width="1000" height="288" /></a>
<form method="get" id="searchform" action="http://carnetdebord.example.fr/"><label for="s" class="assistive-text">Recherche</label><input type="text" class="field" name="s" id="s" placeholder="Recherche" /></form>
<nav id="access" role="navigation"><h3 class="assistive-text">Menu principal</h3><div class="menu"><ul><li class="current_page_item"><a href="http://carnetdebord.example.fr/" title="Accueil">Accueil</a></li></ul></div></nav></header>
<div id="main"><div id="primary"><div id="content" role="main">
<nav id="nav-single"><h3 class="assistive-text">Navigation des articles</h3><span class="nav-previous"><a href="http://carnetdebord.example.fr/2012/05/ecluse/" rel="prev"><span class="meta-nav">&larr;</span> Précédent</a></span><span class="nav-next"><a href="http://carnetdebord.example.fr/2012/07/fete/" rel="next">Suivant <span class="meta-nav">&rarr;</span></a></span></nav>
<article id="post-51" class="post-51 post type-post status-publish format-standard hentry category-gens">
<header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="sep">Publié le </span><a href="http://carnetdebord.example.fr/2012/06/la-derniere-peniche/" title="22 h 14 min" rel="bookmark"><time class="entry-date" datetime="2012-06-21T22:14:09+00:00" pubdate>21 juin 2012</time></a><span class="by-author"> <span class="sep"> par </span> <span class="author vcard"><a class="url fn n" href="http://carnetdebord.example.fr/author/lea/" title="Afficher tous les articles par Léa Carpentier" rel="author">Léa Carpentier</a></span></span></div></header>
<div class="entry-content"><p>{text[0]}</p><figure id="attachment_52" style="width: 584px" class="wp-caption aligncenter"><img class="size-large wp-image-52" title="roger" src="{base}/roger-1024x683.jpg" alt="" width="584" height="390" /><figcaption class="wp-caption-text">Roger Vasseur dans la timonerie. © Léa Carpentier</figcaption></figure>{paragraphs(text[1:])}
<div class="page-link"><span>Pages :</span></div></div>
<footer class="entry-meta">Ce contenu a été publié dans <a href="http://carnetdebord.example.fr/category/gens/" rel="category tag">Gens de l’eau</a> par <a href="http://carnetdebord.example.fr/author/lea/">Léa Carpentier</a>. Mettez-le en favori avec son <a href="http://carnetdebord.example.fr/2012/06/la-derniere-peniche/" rel="bookmark">permalien</a>.
<div id="author-info"><div id="author-avatar"><img alt='' src='http://0.gravatar.example.com/avatar/bb?s=68' class='avatar avatar-68 photo' height='68' width='68' /></div><div id="author-description"><h2>À propos de Léa Carpentier</h2>Photographe et journaliste, Léa vit sur une péniche depuis dix ans avec deux chats et un harmonium.<div id="author-link"><a href="http://carnetdebord.example.fr/author/lea/" rel="author">Afficher tous les articles par Léa Carpentier <span class="meta-nav">&rarr;</span></a></div></div></div></footer></article>
<div id="comments"><p class="nocomments">Les commentaires sont fermés.</p></div></div></div>
<div id="secondary" class="widget-area" role="complementary"><aside id="archives" class="widget"><h3 class="widget-title">Archives</h3><ul><li><a href='http://carnetdebord.example.fr/2012/06/' title='juin 2012'>juin 2012</a></li></ul></aside></div></div>
<footer id="colophon" role="contentinfo"><div id="site-generator"><a href="http://wordpress.org/">Fièrement propulsé par WordPress</a></div></footer></div></body></html>"""
    inline = picture(
        f"{base}/roger-1024x683.jpg", "Roger Vasseur dans la timonerie.", "Léa Carpentier", "inline"
    )
    return html, {
        "section": "Gens de l’eau",
        "language": "fr-FR",
        "title": title,
        "date": "2012-06-21T22:14:09+00:00",
        "body": plains(text),
        "images": [inline],
        "images_also": [[picture(f"{base}/peniche-1000x288.jpg"), inline]],
        "authors": ["Léa Carpentier"],
        "tags_also": [["Gens de l’eau"]],
    }


@page("http://blog.grenzgaenger.example.de/archives/214-Der-Bus-der-nicht-kommt.html", country="DE")
def serendipity_bulletproof_german() -> tuple[str, Gold]:
    title = "Der Bus, der nicht kommt"
    text = [
        "Seit sechs Wochen steht an der Haltestelle Waldfrieden ein handgeschriebener Zettel: Heute kein Bus.",
        "Der Verkehrsbetrieb spricht von Krankheitsfällen. Die Fahrer sprechen von alten Wagen, für die es keine Ersatzteile mehr gibt.",
        "Ich habe mir den Spaß gemacht und bin die ganze Strecke gelaufen. Es dauert zwei Stunden und elf Minuten.",
    ]
    more = "Unterwegs traf ich drei Leute, die auch liefen. Wir haben jetzt eine Fahrgemeinschaft."
    base = "http://blog.grenzgaenger.example.de"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title} - Grenzgänger</title><meta name="Powered-By" content="Serendipity v.1.5.3" /><link rel="stylesheet" type="text/css" href="{base}/serendipity.css" /></head>
<body>
<div id="wrapper"><div id="serendipity_banner"><h1><span class="invisible"><a class="homelink1" href="{base}/">Grenzgänger</a></span></h1><h2><span class="invisible"><a class="homelink2" href="{base}/">Notizen von der Kante</a></span></h2></div>
<div id="sbnav"><ul><li class="currentpage"><a href="{base}/">Startseite</a></li><li><a href="{base}/pages/impressum.html">Impressum</a></li></ul></div>
<table id="mainpane"><tr>
<td id="content" valign="top">
<div class="serendipity_Entry_Date">
<h3 class="serendipity_date">Dienstag,  9. Februar 2010</h3>
<h4 class="serendipity_title"><a href="{base}/archives/214-Der-Bus-der-nicht-kommt.html">{title}</a></h4>
<div class="serendipity_entry serendipity_entry_author_malte">
<span class="serendipity_entryIcon"><a href="{base}/categories/3-Alltag"><img class="serendipity_entryIcon" title="Alltag" alt="Alltag" src="{base}/uploads/alltag.gif" width="48" height="48" /></a></span>
<div class="serendipity_entry_body"><p>{text[0]}</p>
<!-- s9ymdb:88 --><div class="serendipity_imageComment_right" style="width: 220px"><div class="serendipity_imageComment_img"><a class="serendipity_image_link" rel="lightbox" title="Der Zettel" href='{base}/uploads/zettel.jpg'><!-- s9ymdb:88 --><img class="serendipity_image_right" width="220" height="165" src="{base}/uploads/zettel.serendipityThumb.jpg" alt="" /></a></div><div class="serendipity_imageComment_txt">Der Zettel an der Haltestelle Waldfrieden</div></div>
<p>{text[1]}</p><p>{text[2]}</p></div>
<div class="serendipity_entry_extended"><a id="extended"></a><p>{more}</p></div>
<div class='serendipity_entryFooter'>Geschrieben von <a href="{base}/authors/2-malte">Malte Rühl</a> in <a href="{base}/categories/3-Alltag">Alltag</a> um <a href="{base}/archives/214-Der-Bus-der-nicht-kommt.html">07:55</a> | <a href="#comments" title="2 Kommentare, 0 Trackbacks">Kommentare (2)</a> | <a href="#trackbacks">Trackbacks (0)</a><div class="serendipity_freeTag">Tags für diesen Artikel: <a href="{base}/plugin/tag/bus" title="bus" rel="tag">bus</a>, <a href="{base}/plugin/tag/nahverkehr" title="nahverkehr" rel="tag">nahverkehr</a></div></div>
</div>
<div class="serendipity_comments serendipity_section_trackbacks"><br /><a id="trackbacks"></a><div class="serendipity_commentsTitle">Trackbacks</div><div class="serendipity_center"><a rel="nofollow" style="font-weight: normal" href="{base}/comment.php?type=trackback&amp;entry_id=214" title="Bitte benutzen Sie den Link zur Eingabe in Ihrem eigenen Weblog.">Trackback für spezifische URI dieses Eintrags</a></div><br /><div class="serendipity_center">Keine Trackbacks</div></div>
<div class="serendipity_comments serendipity_section_comments"><a id="comments"></a><div class="serendipity_commentsTitle">Kommentare</div><div class="serendipity_center">Ansicht der Kommentare: (<a href="?serendipity[cview]=linear#comments">Linear</a> | Verschachtelt)</div>
<div class="serendipity_comment serendipity_comment_author_gabi commentlevel-0"><div class="serendipity_commentBody">Bei uns in der Siedlung fährt seit Weihnachten auch keiner mehr, obwohl die Aushänge etwas anderes sagen.</div><div class="serendipity_comment_source"><a class="comment_source_trace" href="#c301">#1</a> <span class="comment_source_author">Gabi</span> am <span class="comment_source_date">10.02.2010 09:20</span></div></div></div>
<div class="serendipity_commentsTitle">Kommentar schreiben</div><div class="serendipity_commentForm"><form action="#feedback" method="post"><textarea name="serendipity[comment]"></textarea><div class="serendipity_commentDirection">Umschließende Sterne heben ein Wort hervor (*wort*), per _wort_ kann ein Wort unterstrichen werden.</div></form></div>
</div></td>
<td id="serendipityRightSideBar" valign="top"><div class="serendipitySideBarItem container_serendipity_calendar"><h3 class="serendipitySideBarTitle">Kalender</h3><div class="serendipitySideBarContent"><table class="serendipity_calendar"><tr><td colspan="7">Juli '10</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table></div></div><div class="serendipitySideBarItem"><h3 class="serendipitySideBarTitle">Suche</h3></div></td></tr></table>
<div id="footer"><p>Powered by <a href="http://www.s9y.example.org/">Serendipity</a></p></div></div></body></html>"""
    return html, {
        "language": "de",
        "section": "Alltag",
        "title": title,
        "date": "2010-02-09",
        "date_also": ["2010-02-09T07:55+01:00"],
        "body": [*text, more],
        "images": [
            picture(f"{base}/uploads/zettel.jpg", "Der Zettel an der Haltestelle Waldfrieden", None, "inline")
        ],
        "authors": ["Malte Rühl"],
        "tags": ["bus", "nahverkehr"],
    }


@page("http://www.quietlanes.example.co.uk/article/67/the-last-toll-house")
def textpattern_english() -> tuple[str, Gold]:
    title = "The last toll house"
    text = [
        "There is a small white house where the lane meets the main road, and for two hundred years nobody could pass it without paying.",
        'The board with the tariff is still there. A score of sheep cost <a href="http://www.tolls.example.org/tariffs">ten pence</a>, a carriage with two horses a shilling.',
        "Next month the house goes to auction. The county hopes that the buyer will keep the board.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>Quiet Lanes: {title}</title><link rel="stylesheet" href="http://www.quietlanes.example.co.uk/textpattern/css.php?n=default" type="text/css" media="screen" /></head>
<body id="individual">
<div id="accessibility"><ul><li><a href="#content">Go to content</a></li><li><a href="#sidebar-1">Go to navigation</a></li></ul></div>
<div id="container">
<div id="head"><h1 id="site-name"><a rel="home" href="http://www.quietlanes.example.co.uk/">Quiet Lanes</a></h1><p id="site-slogan">Walking the back roads of the shires</p></div>
<div id="sidebar-1"><h3>Navigation</h3><ul class="section_list"><li><a href="http://www.quietlanes.example.co.uk/article/">article</a></li><li><a href="http://www.quietlanes.example.co.uk/about/">about</a></li></ul><form method="get" action="http://www.quietlanes.example.co.uk/"><p>Search:<br /><input type="text" name="q" value="" size="15" /></p></form><p><a rel="feed" href="/rss/"><img src="/textpattern/txp_img/rss.gif" alt="RSS" /></a></p></div>
<div id="sidebar-2"><h3>Recent articles</h3><ul class="recent_articles"><li><a href="/article/66/sunken-road">Down the sunken road</a></li><li><a href="/article/65/mill">A mill without a stream</a></li></ul></div>
<div id="content">
<div class="hentry">
<h1 class="entry-title"><a rel="bookmark" href="http://www.quietlanes.example.co.uk/article/67/the-last-toll-house">{title}</a></h1>
<p class="published">12 September 2009, 16:20</p>
<div class="entry-content">
<p>{text[0]}</p>
<p><img src="/images/31.jpg" title="The tariff board" alt="The tariff board" width="400" height="300" /></p>
<p>{text[1]}</p>
<p>{text[2]}</p>
</div>
<address class="vcard author">&#8212; <span class="fn">Edmund Pryor</span></address>
<p class="tags">Categories: <a rel="tag" href="/category/history/">History</a>, <a rel="tag" href="/category/buildings/">Buildings</a></p>
<p class="comments-link"><a href="#comment">Comment</a> [1]</p>
<div class="comments"><h2 id="comment">Comment</h2><ol><li><p>My great-grandmother kept the gate at Thornby and always said that the drovers paid in cheese rather than coin.</p><p class="small">&#8212; Mabel &#183; 13 September, 09:11 &#183; <a href="#c000131">#</a></p></li></ol><form method="post" action="#cpreview" id="txpCommentInputForm"><p>Textile help</p></form></div>
</div>
<p id="pagination"><a rel="prev" href="/article/66/sunken-road">&#171; Older</a></p></div>
<div id="foot"><p><a href="http://textpattern.com/">Powered by Textpattern</a></p></div></div></body></html>"""
    return html, {
        "language": "en",
        "section": "History",
        "title": title,
        "date": "2009-09-12",
        "body": plains(text),
        "links": ["http://www.tolls.example.org/tariffs"],
        "images": [picture("http://www.quietlanes.example.co.uk/images/31.jpg", None, None, "inline")],
        "images_also": [
            [picture("http://www.quietlanes.example.co.uk/images/31.jpg", "The tariff board", None, "inline")]
        ],
        "authors": ["Edmund Pryor"],
        "tags": ["History", "Buildings"],
    }


@page("http://atelier-cuisine.example.blogs.com/journal/2009/05/les-cerises-du-voisin.html", country="FR")
def typepad_french() -> tuple[str, Gold]:
    title = "Les cerises du voisin"
    text = [
        "Le voisin a un cerisier qui penche de notre côté du mur. Nous avons passé un accord : il garde l’ombre, nous prenons les fruits.",
        "Cette année, la récolte a donné onze kilos. De quoi remplir quarante bocaux et tacher trois chemises.",
        "Demain, je vous raconterai comment dénoyauter sans machine.",
    ]
    base = "http://atelier-cuisine.example.blogs.com"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" id="typepad-standard" xml:lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="http://www.typepad.com/" /><meta name="keywords" content="cuisine, confiture" /><title>Atelier cuisine: {title}</title><link rel="stylesheet" href="{base}/journal/styles.css" type="text/css" media="screen" /></head>
<body class="layout-two-column-right">
<div id="container"><div id="container-inner" class="pkg">
<div id="banner"><div id="banner-inner" class="pkg"><h1 id="banner-header"><a href="{base}/journal/" accesskey="1">Atelier cuisine</a></h1><h2 id="banner-description">Casseroles, marchés et maladresses</h2></div></div>
<div id="pagebody"><div id="pagebody-inner" class="pkg"><div id="alpha"><div id="alpha-inner" class="pkg">
<p class="content-nav"><a href="{base}/journal/2009/05/asperges.html">&laquo; Des asperges sous la pluie</a> | <a href="{base}/journal/">Accueil</a> | <a href="{base}/journal/2009/06/denoyauter.html">Dénoyauter sans machine &raquo;</a></p>
<a id="entry-670"></a>
<div class="entry entry-type-post" id="entry-6a00">
<div class="entry-inner">
<h3 class="entry-header">{title}</h3>
<div class="entry-content"><div class="entry-body">
<p>{text[0]}</p>
<p><a style="display: inline;" href="{base}/.a/6a00-pi"><img alt="Cerises" class="at-xid-6a00" src="{base}/.a/6a00-450wi" /></a><br /><em>La première corbeille, le 24 mai. Photo : Anne Delmas</em></p>
<p>{text[1]}</p><p>{text[2]}</p></div></div>
<div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Rédigé par Anne Delmas le 28 mai 2009 à 21:07 dans <a href="{base}/journal/fruits/">Fruits</a> </span> <span class="separator">|</span> <a class="permalink" href="{base}/journal/2009/05/les-cerises-du-voisin.html">Lien permanent</a></p><p class="entry-footer-share"><a href="http://technorati.example.com/fave?add=x">Technorati</a></p></div>
</div></div>
<a id="comments"></a><div class="comments"><h3 class="comments-header">Commentaires</h3><div class="comments-content"><div class="comment comment-odd" id="comment-6a01"><div class="comment-content"><p>Onze kilos ! Chez nous les étourneaux ne nous laissent jamais plus qu’une poignée, malgré les filets et les épouvantails.</p></div><p class="comment-footer">Rédigé par : <a href="http://marmite.example.fr/">Solène</a> | le 29 mai 2009 à 08:15</p></div></div></div>
<h3 id="comments-closed">L'utilisation des commentaires est désactivée pour cette note.</h3>
</div></div>
<div id="beta"><div id="beta-inner" class="pkg"><div class="module-about module"><h2 class="module-header">À propos de l'auteur</h2><div class="module-content"><p>Anne Delmas cuisine depuis toujours et photographie depuis peu.</p></div></div><div class="module-archives module"><h2 class="module-header">Archives</h2><ul class="module-list"><li class="module-list-item"><a href="{base}/journal/2009/06/">juin 2009</a></li></ul></div></div></div>
</div></div></div></div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2009-05-28T21:07+02:00",
        "body": text,
        "images": [
            picture(f"{base}/.a/6a00-pi", "La première corbeille, le 24 mai.", "Anne Delmas", "inline")
        ],
        "images_also": [
            [picture(f"{base}/.a/6a00-450wi", "La première corbeille, le 24 mai.", "Anne Delmas", "inline")]
        ],
        "authors": ["Anne Delmas"],
        "tags_also": [["cuisine", "confiture"]],
    }


@page("http://www.lacapitaine.example.fr/index.php/post/2010/10/03/Vendanges-en-altitude", country="FR")
def dotclear_french() -> tuple[str, Gold]:
    title = "Vendanges en altitude"
    lead = "À neuf cents mètres, on cueille en octobre, avec des gants."
    text = [
        "Les vignes du Rocher Blanc sont parmi les plus hautes du pays. Il y gèle encore en mai et déjà en septembre.",
        "Pourtant, Mireille Oudin n’échangerait ses pentes contre aucun coteau de la plaine.",
        "« Le raisin prend son temps, nous aussi », dit-elle en vidant sa hotte.",
    ]
    base = "http://www.lacapitaine.example.fr"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta http-equiv="Content-Script-Type" content="text/javascript" /><meta name="ROBOTS" content="INDEX,FOLLOW" />
<title>{title} - La Capitaine</title><meta name="description" lang="fr" content="{lead}" /><meta name="author" content="Bastien" /><meta name="copyright" content="" /><meta name="date" scheme="W3CDTF" content="2010-10-03T18:30:00+02:00" /><link rel="schema.dc" href="http://purl.org/dc/elements/1.1/" /><meta name="dc.title" lang="fr" content="{title} - La Capitaine" /><meta name="dc.creator" content="Bastien" /><meta name="dc.language" content="fr" /><meta name="dc.date" scheme="W3CDTF" content="2010-10-03T18:30:00+02:00" /></head>
<body class="dc-post">
<div id="page"><div id="top"><h1><span><a href="{base}/">La Capitaine</a></span></h1></div><p id="prelude"><a href="#main">Aller au contenu</a> | <a href="#blognav">Aller au menu</a> | <a href="#search">Aller à la recherche</a></p>
<div id="wrapper"><div id="main"><div id="content">
<p id="navlinks"><a href="{base}/index.php/post/2010/09/20/Cidre" title="Le cidre nouveau" class="prev">&#171; Le cidre nouveau</a> <span>-</span> <a href="{base}/index.php/post/2010/10/10/Noix" title="Noix" class="next">Noix &#187;</a></p>
<div id="p118" class="post">
<h2 class="post-title">{title}</h2>
<p class="post-info">Par Bastien le dimanche 3 octobre 2010, 18:30 - <a href="{base}/index.php/category/Terroir">Terroir</a> - <a href="#pr">Lien permanent</a></p>
<ul class="post-tags"><li><a href="{base}/index.php/tag/montagne">montagne</a></li><li><a href="{base}/index.php/tag/vin">vin</a></li></ul>
<div class="post-excerpt"><p>{lead}</p></div>
<div class="post-content"><p>{text[0]}</p>
<p><a href="{base}/public/2010/vigne.jpg" title="Le Rocher Blanc au petit matin, oct. 2010"><img src="{base}/public/2010/.vigne_m.jpg" alt="vigne.jpg" style="float:left; margin: 0 1em 1em 0;" title="Le Rocher Blanc au petit matin, oct. 2010" /></a></p>
<p>{text[1]}</p><p>{text[2]}</p></div>
</div>
<div id="comments"><h3>Commentaires</h3><dl><dt id="c201"><a href="#c201" class="comment-number">1.</a> Le mardi 5 octobre 2010, 10:11 par Jeannot</dt><dd><p>J’y suis passé l’an dernier, la vue vaut la montée et le vin vaut la descente. Gardez-moi une caisse pour Noël.</p></dd></dl></div>
<p id="comments-feed"><a class="feed" href="{base}/index.php/feed/atom/comments/118">Fil des commentaires de ce billet</a></p>
<div id="attachments"><h3>Annexes</h3><ul><li class="pdf"><a href="{base}/public/2010/carte.pdf" title="carte.pdf (211.40 KB)">Carte du vignoble</a></li></ul></div>
</div></div>
<div id="sidebar"><div id="blognav"><div id="search"><h2><label for="q">Rechercher</label></h2></div><div class="categories"><h2>Catégories</h2><ul><li><a href="{base}/index.php/category/Terroir">Terroir</a></li></ul></div></div></div></div>
<div id="footer"><p>Propulsé par <a href="http://dotclear.org/">Dotclear</a></p></div></div></body></html>"""
    return html, {
        "language": "fr",
        "section": "Terroir",
        "title": title,
        "lead": lead,
        "date": "2010-10-03T18:30:00+02:00",
        "date_also": ["2010-10-03T18:30+02:00"],
        "body": text,
        "images": [
            picture(
                f"{base}/public/2010/vigne.jpg", "Le Rocher Blanc au petit matin, oct. 2010", None, "inline"
            )
        ],
        "images_also": [[picture(f"{base}/public/2010/vigne.jpg", None, None, "inline")]],
        "attachments": [(f"{base}/public/2010/carte.pdf", "Carte du vignoble", 216474, "application/pdf")],
        "authors": ["Bastien"],
        "tags": ["montagne", "vin"],
    }


@page("http://la-gazette-du-bocage.example.over-blog.com/article-le-moulin-tourne-a-nouveau-61234567.html")
def over_blog_french() -> tuple[str, Gold]:
    title = "Le moulin tourne à nouveau"
    text = [
        "Après quatre ans de travaux, les ailes du moulin de la Butte ont repris leur ronde samedi dernier.",
        "Les bénévoles ont refait la charpente avec des chênes de la commune.",
        "La farine sera vendue au marché dès le mois d’octobre.",
    ]
    base = "http://la-gazette-du-bocage.example.over-blog.com"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>{title} - La Gazette du Bocage</title><meta name="description" content="{title} - La Gazette du Bocage : blog local" /></head>
<body><div id="ob-bar"><a href="http://www.over-blog.example.com">Créer un blog gratuit sur over-blog.com</a> - <a href="http://www.over-blog.example.com/abuse">Signaler un abus</a></div>
<div id="global"><div id="top"><h1 class="header"><a href="{base}/">La Gazette du Bocage</a></h1></div>
<div id="cl_1_0" class="column_left"><div class="box presentation"><div class="box-titre"><h2><span>Présentation</span></h2></div><div class="box-content"><ul><li><strong>Blog</strong> : La Gazette du Bocage</li><li><strong>Description</strong> : Ce qui se passe entre la mairie, l’église et le café de la place, sans oublier la salle des fêtes.</li></ul></div></div><div class="box calendar"><div class="box-titre"><h2><span>Calendrier</span></h2></div><div class="box-content"><table class="calendar"><caption>Mai 2011</caption><tr><td>1</td><td>2</td></tr></table></div></div></div>
<div id="cl_1_1" class="content"><div class="article">
<div class="option beforeArticle"><div class="date">Mercredi 22 septembre 2010 <span class="hour">3</span> <span class="dateColor">22</span> /<span>09</span> /<span>Sep</span> /<span>2010</span> <span>16:42</span></div></div>
<div class="divTitreArticle"><h2 class="titreArticle"><a href="{base}/article-le-moulin-tourne-a-nouveau-61234567.html" title="Le moulin">{title}</a></h2></div>
<div class="contenuArticle"><p style="text-align: justify;"><span style="font-size: 12pt;">{text[0]}</span></p>
<p style="text-align: center;"><img src="http://img.over-blog.example.com/500x375/3/12/45/moulin.jpg" alt="moulin" class="CtreTexte" height="375" width="500" /></p><p style="text-align: center;"><em>Les ailes neuves mesurent onze mètres.</em></p>
<p style="text-align: justify;"><span style="font-size: 12pt;">{text[1]}</span></p><p>&nbsp;</p><p style="text-align: justify;"><span style="font-size: 12pt;">{text[2]}</span></p></div>
<div class="clear"></div><div class="option afterArticle"><span class="community">Par <strong>Le Bocain</strong></span> <span>-</span> <span class="from">Publié dans : <a href="{base}/categorie-11.html">Patrimoine</a></span> <div class="comments"><a class="linkaddComment" href="{base}/ajout-commentaire-61234567.html">Ecrire un commentaire</a> - <a href="#anchorComment">Voir les 1 commentaires</a></div><div class="recommend"><a href="{base}/recommend.html">Recommander</a></div></div>
<a id="anchorComment"></a><div class="fullcomment"><div class="commentMessage">Bravo à toute l’équipe, mon grand-père y portait déjà son blé et il aurait été fier de voir cela.</div><div class="commentOption">Commentaire n°1 posté par <strong>Odette</strong> le 23/09/2010 à 09h15</div></div>
</div></div>
<div id="footer"><a href="http://www.over-blog.example.com">Blog : Culture sur over-blog.com</a> - <a href="#">Contact</a> - <a href="#">C.G.U.</a> - <a href="#">Signaler un abus</a></div></div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2010-09-22",
        "body": text,
        "images": [
            picture(
                "http://img.over-blog.example.com/500x375/3/12/45/moulin.jpg",
                "Les ailes neuves mesurent onze mètres.",
                None,
                "inline",
            )
        ],
        "authors": ["Le Bocain"],
        "authors_also": [[]],
    }


@page("http://tricotaventure.example.canalblog.com/archives/2009/11/16/15828771.html", encoding="iso-8859-1")
def canalblog_french() -> tuple[str, Gold]:
    title = "Un pull pour le phare"
    text = [
        "L’idée est venue un soir de tempête : et si on habillait le phare ?",
        "Soixante-dix tricoteuses ont répondu à l’appel. Il a fallu deux cents kilos de laine et une grue.",
        "Le pull restera en place jusqu’à la Chandeleur.",
    ]
    base = "http://tricotaventure.example.canalblog.com"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>{title} - Tricot aventure</title><meta name="generator" content="CanalBlog - http://www.canalblog.com" /></head>
<body class="cbItem"><div id="cbHeaderBar"><a href="http://www.canalblog.example.com/">CanalBlog</a> <a href="http://www.canalblog.example.com/cf/signup.cfm">Créer un blog</a></div>
<div id="pagetitle"><div id="bannertop"><h1><a href="{base}/">Tricot aventure</a></h1><h2>Des aiguilles et des embruns</h2></div></div>
<div id="content"><div class="blogbody">
<div class="dateheader">16 novembre 2009</div>
<div class="articlebody"><a name="15828771"></a><h3>{title}</h3>
<div class="itembody"><p>{text[0]}</p><p style="text-align:center"><a href="http://storage.canalblog.example.com/37/88/p_46001.jpg" target="_blank"><img src="http://storage.canalblog.example.com/37/88/p_46001_p.jpg" border="0" alt="phare" width="400" /></a></p><p>{text[1]}</p><p>{text[2]}</p></div>
<div class="itemfooter">Posté par Maïwenn à 20:05 - <a href="{base}/archives/ouvrages/index.html">Ouvrages</a> - <a href="#comments">Commentaires [2]</a> - <a href="{base}/archives/2009/11/16/15828771.html">Permalien [<b>#</b>]</a><br />Tags : <a href="{base}/tag/laine" rel="tag">laine</a>, <a href="{base}/tag/phare" rel="tag">phare</a></div>
</div>
<div class="comments"><a name="comments"></a><h3>Commentaires sur {title}</h3><div class="comment_item"><div class="itemcontent">C’est magnifique, j’espère que le gardien n’a plus froid ! Nous viendrons le voir avec l’école avant les vacances.</div><div class="itemfooter">Posté par Gaëlle, 17 novembre 2009 à 08:30 | <a href="#">répondre</a></div></div></div>
<div class="navig"><a href="{base}/archives/2009/11/10/1.html">&laquo; Précédent</a> <a href="{base}/">Accueil</a></div>
</div></div>
<div id="sidebar"><div class="sidebarbox"><h4>Archives</h4><ul><li><a href="{base}/archives/2009/12/index.html">décembre 2009</a></li></ul></div><div class="sidebarbox"><h4>Derniers commentaires</h4><ul>{items(["<a href='#'>Un pull pour le phare</a> par Gaëlle"])}</ul></div></div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2009-11-16",
        "body": text,
        "images": [picture("http://storage.canalblog.example.com/37/88/p_46001.jpg", None, None, "inline")],
        "authors": ["Maïwenn"],
        "authors_also": [[]],
        "tags": ["laine", "phare"],
    }


@page("http://les-gars-du-skatepark.example.skyrock.com/2748102923-Le-skatepark-est-ouvert.html")
def skyrock_french() -> tuple[str, Gold]:
    title = "Le skatepark est ouvert !!"
    text = [
        "Ça y est, après trois ans de réunions à la mairie, on a enfin notre skatepark derrière le stade.",
        "Il y a deux rampes, un bowl et même un banc pour les parents. Le béton est nickel.",
        "Inauguration samedi à 14 heures avec démo et buvette. Ramenez vos potes.",
    ]
    base = "http://les-gars-du-skatepark.example.skyrock.com"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - Les gars du skatepark</title><meta name="description" content="{text[0]}" /></head>
<body id="blogPost"><div id="skybar"><ul><li><a href="http://www.skyrock.example.com/">Skyrock.com</a></li><li><a href="http://www.skyrock.example.com/blog/">Blogs</a></li><li><a href="http://www.skyrock.example.com/chat/">Tchat</a></li></ul></div>
<div id="container"><div id="header"><h1><a href="{base}/">Les gars du skatepark</a></h1></div>
<div id="blog_aside"><div class="bloc profile"><h2>les-gars-du-skatepark</h2><img src="http://wir.skyrock.example.net/avatar/90.jpg" alt="Photo de les-gars-du-skatepark" width="90" height="90" /><p>Description : On ride, on filme, on tombe et on recommence. Tous les mercredis et le week-end si les parents veulent bien.</p><p>Son profil : <a href="{base}/profil">voir</a></p></div><div class="bloc"><h2>Tris</h2><ul><li><a href="{base}/1.html">Du plus récent au plus ancien</a></li></ul></div></div>
<div id="posts"><div class="post" id="post-2748102923"><h2 class="post_title">{title}</h2>
<div class="text-image-container"><div class="image-container"><a href="{base}/photo.html?id_article=2748102923"><img src="http://i29.skyrock.example.net/2923/park_1.jpg" alt="{title}" class="post_image" width="520" height="390" /></a></div><div class="post_text">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</div></div>
<div class="post_footer"><p class="hour"># Posté le mercredi 09 juin 2010 17:51</p><p class="hour2">Modifié le jeudi 10 juin 2010 12:02</p><ul class="options"><li><a href="{base}/add.html">Ajouter un commentaire</a></li><li><span>4</span> kiffs</li><li><a href="#">Partager</a></li></ul></div></div>
<div id="comments"><h3>Commentaires (1)</h3><div class="comment"><p class="author"><a href="http://zoe.example.skyrock.com">zoe-du-57</a>, Posté le vendredi 11 juin 2010 20:10</p><p>trop bien j'arrive samedi avec tout le collège et mon petit frère qui veut apprendre aussi</p></div></div></div></div>
<div id="footer"><a href="#">Signaler un abus</a> <a href="#">Infos légales</a></div></body></html>"""
    url = "http://i29.skyrock.example.net/2923/park_1.jpg"
    return html, {
        "language": "fr",
        "title": title,
        "date": "2010-06-09",
        "date_modified": "2010-06-10",
        "body": text,
        "images": [picture(url)],
        "images_also": [[picture(url, role="inline")]],
    }

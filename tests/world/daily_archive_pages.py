"""Articles of dailies as the Wayback Machine keeps them from 2008 to 2014: no metadata, tables, toolbars, image notes."""

from __future__ import annotations

from tests.world.building import ANY, Gold, page, paragraphs, picture, plains


@page("http://www.magazin-online.example.de/panorama/0,1518,612345,00.html", country="DE")
def german_magazine_2009() -> tuple[str, Gold]:
    title = "Der Kapitän, der nie auslief"
    kicker = "Museumshafen"
    lead = "Vierzig Jahre lang hat Kuno Detlefs sein Schiff gestrichen. Jetzt soll es verschrottet werden - und ganz Husum will mitfahren."
    text = [
        "Husum - Jeden Morgen um sechs steigt Kuno Detlefs die Leiter hinab, hängt die Jacke an den immer gleichen Haken und schaltet das Radio ein.",
        'Die "Wilhelmine" ist 31 Meter lang und hat seit 1969 den Hafen nicht verlassen. Sie hätte gekonnt, sagt Detlefs. "Es war immer etwas anderes."',
        "Nun fehlt der Stadt das Geld für den Liegeplatz.",
        "Am Samstag will er auslaufen, nur bis zur Hallig und zurück.",
    ]
    heading = "Ein Haken für die Jacke"
    base = "http://www.magazin-online.example.de/img/0,1020"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1" /><title>{kicker}: {title} - MAGAZIN ONLINE - Nachrichten - Panorama</title><meta name="description" content="{lead}" /></head>
<body><div id="spWrapper"><div id="spMasthead"><div id="spLogo"><a href="/"><img src="/static/logo.gif" alt="MAGAZIN ONLINE" width="340" height="40" /></a></div></div><div id="spTopNav"><ul><li><a href="/schlagzeilen/">Schlagzeilen</a></li><li><a href="/panorama/">Panorama</a></li></ul><div id="spDate">Freitag, 13. März 2009</div></div>
<div id="spContainer"><div id="spBreadcrumb" class="spBreadcrumb"><a href="/">Nachrichten</a> &gt; <a href="/panorama/">Panorama</a></div><div id="spRubrikNavi"><b>RSS</b> <a href="/rss">Panorama</a></div>
<div id="spMainContent"><div class="spArticleContent" id="spArticleColumn"><div class="spShortDate">12.&nbsp;März&nbsp;2009, 17:25 Uhr</div>
<div class="spToolBar"><a href="#">Drucken</a> | <a href="#">Versenden</a> | <a href="#">Merken</a> | <a href="#">Feedback</a></div>
<h3 class="spTopline">{kicker}</h3><h2>{title}</h2><p class="spAuthor">Von <a href="mailto:x@magazin-online.example.de">Jule Harms</a>, Husum</p>
<p id="spIntroTeaser"><strong>{lead}</strong></p><p>{text[0]}</p>
<div class="spAssetAlign spAssetAlignleft"><div class="spPanoPlayerTeaser spPicture"><a href="/fotostrecke/fotostrecke-40713.html"><img src="{base},1467012,00.jpg" width="180" height="180" border="0" align="left" alt="Kuno Detlefs an Deck: &quot;Es war immer etwas anderes&quot;" title="Kuno Detlefs an Deck: &quot;Es war immer etwas anderes&quot;" /></a><div class="spCredit">Elke Ohlsen</div><p>Kuno Detlefs an Deck: "Es war immer etwas anderes"</p></div></div>
<p>{text[1]}</p><div class="spAdAnzeige">ANZEIGE</div><p><b>{heading}</b></p><p>{text[2]}</p><p>{text[3]}</p><p><i>juh/dpa</i></p>
<div class="spAssetGroup"><h4>MEHR ÜBER...</h4><a href="/thema/husum/">Husum</a> <a href="/thema/schiffe/">Schiffe</a></div><div class="spCommunityBox"><h4>FORUM</h4><p>Schiffe retten oder verschrotten? <a href="/forum/1">Diskutieren Sie mit anderen Lesern!</a></p></div>
<div class="spSocialBookmark">Artikel verlinken: <a href="#">Mister Wong</a> <a href="#">del.icio.us</a></div><p class="spCopyright">© MAGAZIN ONLINE 2009<br/>Alle Rechte vorbehalten<br/>Vervielfältigung nur mit Genehmigung</p></div></div>
<div id="spRightColumn"><div class="spBox"><h3>Top-Meldungen</h3><ul><li><a href="/0,1518,1,00.html">Eis auf der Elbe</a></li></ul></div></div></div><div id="spFooter"><a href="/impressum">Impressum</a></div></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"{kicker}: {title}"],
        "lead": lead,
        "date": "2009-03-12T17:25+01:00",
        "body": [*text[:2], heading, *text[2:]],
        "body_also": [[*text[:2], heading, *text[2:], "juh/dpa"]],
        "images": [
            picture(
                f"{base},1467012,00.jpg",
                'Kuno Detlefs an Deck: "Es war immer etwas anderes"',
                "Elke Ohlsen",
                "inline",
            )
        ],
        "authors": ["Jule Harms"],
        "authors_also": [[]],
        "tags": ["Husum", "Schiffe"],
        "tags_also": [[]],
        "breadcrumbs": ["Nachrichten", "Panorama"],
        "breadcrumbs_also": [["Panorama"]],
    }


@page("http://www.suedblatt.example.de/muenchen/gasteig-die-orgel-bleibt-1.1203344", country="DE")
def german_daily_2011_image_captions() -> tuple[str, Gold]:
    title = "Die Orgel bleibt"
    kicker = "Gasteig"
    lead = "Sie war zu groß, zu laut und im Weg. Nun steht das Instrument unter Denkmalschutz."
    text = [
        "Wer in der Philharmonie auf Platz 1 sitzt, hat fünftausend Pfeifen im Rücken und spürt sie, noch bevor er sie hört.",
        "Im Frühjahr hatte der Intendant vorgeschlagen, das Instrument zu verkaufen. Es meldeten sich eine Kirche in Texas und ein Möbelhaus.",
        "Jetzt hat das Landesamt entschieden: Die Orgel bleibt, wo sie ist.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{kicker} - {title} - München - suedblatt.example.de</title><meta name="last-modified" content="Tue, 29 Nov 2011 14:03:11 MEZ" /></head>
<body id="artikel"><div id="wrapper"><div class="header"><a class="logo" href="/">suedblatt.de</a><ul id="mainnav"><li><a href="/politik">Politik</a></li><li class="active"><a href="/muenchen">München</a></li></ul></div>
<div class="breadcrumb"><a href="/">Home</a><span class="sep">›</span><a href="/muenchen">München</a><span class="sep">›</span><span class="active">{kicker} - {title}</span></div>
<div id="contentcolumn"><div id="artikel_content" class="article hentry"><div class="header"><p class="date updated"><span class="dtstamp">29. November 2011</span> 13:40</p><h2><span class="kicker">{kicker}</span><span class="entry-title">{title}</span></h2></div>
<div class="article-functions"><ul><li><a href="#">Drucken</a></li><li><a href="#">Lesezeichen</a></li></ul></div>
<div class="bild bild-gross"><img class="photo" src="http://polpix.suedblatt.example.de/polopoly_fs/1.1203350.1322570591!/image/image.jpg_gen/derivatives/560x315/image.jpg" alt="Orgel im Gasteig" width="560" height="315" /><div class="bildunterschrift">Für die einen ein Schatz, für die anderen ein Heizkörper: die Orgel. <span class="quelle">(Foto: Catherina Hess)</span></div></div>
<p class="articleteaser">{lead}</p><p class="articleAuthor">Von <span class="author vcard">Beate Wild</span></p>
<div id="articlebody" class="entry-content">{paragraphs(text)}</div><div class="quelleninfo"><span class="source">(SB vom 29.11.2011/wib)</span></div>
<div class="leserempfehlung"><a href="#">Leser empfehlen</a> 12</div></div>
<div class="beitraege"><h3>Leserkommentare (4)</h3><div class="comment"><p class="author">orgelpfeife sagt:</p><p>Das Möbelhaus hätte wenigstens für Publikum gesorgt, und die Kantine wäre auch besser geworden.</p></div></div></div>
<div id="sidebar"><h4>Bildstrecken</h4><div class="teaser"><img src="/t.jpg" width="140" height="79" alt="" /><p>Advent auf dem Viktualienmarkt</p></div></div><div id="footer">Copyright © suedblatt.de</div></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"{kicker} {title}", f"{kicker} - {title}"],
        "lead": lead,
        "date": "2011-11-29T13:40+01:00",
        "date_also": ["2011-11-29"],
        "date_modified": ANY,
        "body": text,
        "images": [
            picture(
                "http://polpix.suedblatt.example.de/polopoly_fs/1.1203350.1322570591!/image/image.jpg_gen/derivatives/560x315/image.jpg",
                "Für die einen ein Schatz, für die anderen ein Heizkörper: die Orgel.",
                "Catherina Hess",
            )
        ],
        "authors": ["Beate Wild"],
        "breadcrumbs": ["München"],
    }


@page("http://www.abendzeitung-bern.example.ch/region/bern/Der-Baer-im-Lift/story/18273645", country="CH")
def swiss_newsnet_2012() -> tuple[str, Gold]:
    title = "Der Bär im Lift"
    lead = "Ein ausgestopfter Bär hat am Donnerstag den Aufzug des Historischen Museums blockiert. Die Feuerwehr brauchte zwei Stunden."
    text = [
        "Das Präparat von 1912 sollte zur Reinigung in den Keller. Bei der Fahrt verkeilte sich die linke Tatze in der Tür.",
        "«Wir wollten ihn auf keinen Fall zersägen», sagt Konservator Urs Blaser.",
        "Am Ende half Seife.",
    ]
    base = "http://files.newsnet.example.ch/story/1/8/2/18273645"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - Bern - abendzeitung-bern.example.ch</title><meta property="og:image" content="{base}/3/topelement.jpg" /></head>
<body class="article"><div id="container"><div id="topbar"><a href="/login">Anmelden</a></div><div id="header"><a href="/"><img src="/images/logo.png" alt="Abendzeitung Bern" /></a></div><div id="mainNavi"><ul><li><a href="/">Front</a></li><li><a href="/region/">Region</a></li></ul></div>
<div id="content"><div id="mainColumn"><div id="article"><h1>{title}</h1><h5>Von Simone Klemenz. Aktualisiert am 14.06.2012 <span class="comments"><a href="#kommentare">11 Kommentare</a></span></h5>
<div id="topElement"><div class="diashow" id="diashow"><ul class="gallery"><li class="item"><img src="{base}/3/topelement.jpg" alt="" width="474" height="316" /><p class="caption">Mit Seife und Geduld: Zwei Feuerwehrleute befreien den Bären.<br/>Bild: Adrian Moser</p></li><li class="item"><img src="{base}/4/topelement.jpg" alt="" width="474" height="316" /><p class="caption">Der Lift blieb unbeschädigt.<br/>Bild: Adrian Moser</p></li></ul><div class="nav"><a href="#">1/2</a></div></div></div>
<div id="relatedBox" class="boxGrey"><h4>Artikel zum Thema</h4><ul><li><a href="/a">Der Adler im Treppenhaus</a></li></ul><h4>Teilen und kommentieren</h4></div>
<h3>{lead}</h3><div id="mainText">{paragraphs(text)}<p class="source">(Abendzeitung)</p><p class="publishedDate">Erstellt: 14.06.2012, 17:20 Uhr</p></div></div>
<div id="kommentare"><h3>11 Kommentare</h3><div class="comment"><h4>Heinz Loosli</h4><span>14.06.2012, 18:30 Uhr</span><p>Bei uns im Büro klemmt der Lift auch ständig, nur kommt da keine Feuerwehr vorbei und auch kein Bär.</p></div></div></div>
<div id="sideColumn"><div class="box"><h4>Populär auf Facebook</h4></div><div class="box"><h4>Meistgelesen</h4><ol><li><a href="/b">Der Aare-Schwumm fällt aus</a></li></ol></div></div></div><div id="footer">© Abendzeitung</div></div></body></html>"""
    gallery = [
        picture(
            f"{base}/3/topelement.jpg",
            "Mit Seife und Geduld: Zwei Feuerwehrleute befreien den Bären.",
            "Adrian Moser",
        ),
        picture(f"{base}/4/topelement.jpg", "Der Lift blieb unbeschädigt.", "Adrian Moser"),
    ]
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2012-06-14T17:20+02:00",
        "date_modified": "2012-06-14",
        "body": text,
        "body_also": [[*text, "(Abendzeitung)"]],
        "gallery": gallery,
        "authors": ["Simone Klemenz"],
        "breadcrumbs_also": [["Region"]],
        "section": ANY,
    }


@page("http://news.radiotv.example.co.uk/1/hi/england/norfolk/7801234.stm")
def british_broadcaster_2008_tables() -> tuple[str, Gold]:
    title = "Snow geese stop flight school"
    text = [
        "A flight school in Norfolk has been grounded for three days by a flock of 900 snow geese.",
        "The birds landed on the runway at Little Snoring on Monday and have shown no sign of leaving.",
        'Chief instructor Dave Penny said: "We have tried a siren, a dog and a Land Rover. They ate the windsock."',
        "An expert from the bird observatory is expected on Friday.",
    ]
    heading = "'Very relaxed'"
    base = "http://newsimg.radiotv.example.co.uk/media/images/45303000/jpg/_45303112_geese226"
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html><head><title>RADIO TV NEWS | England | Norfolk | {title}</title><meta name="keywords" content="Radio TV News, news online" /><meta name="OriginalPublicationDate" content="2008/12/28 14:12:08"/><meta name="Headline" content="{title}"/><meta name="Section" content="Norfolk"/><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /></head>
<body><div id="toolbar"><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></div><table width="800" cellspacing="0" cellpadding="0" class="bp"><tr><td class="bpl" width="140" valign="top"><div class="nav"><a href="/1/hi/default.stm">News Front Page</a><br /><a href="/1/hi/england/default.stm">England</a><br /><a href="/1/hi/northern_ireland/default.stm">Northern Ireland</a></div><div class="rel"><b>RELATED SITES</b><br /><a href="/weather">Weather</a></div></td>
<td width="660" valign="top"><table width="629" border="0" cellspacing="0" cellpadding="0" class="storycontent"><tr><td colspan="2"><div class="mvb"><table width="629" border="0"><tr><td valign="bottom"><div class="ds"><span class="lu">Page last updated at</span> 14:12 GMT, Sunday, 28 December 2008</div></td><td align="right"><a href="mailto:x">E-mail this to a friend</a> <a href="#">Printable version</a></td></tr></table></div><div class="mxb"><div class="sh">{title}</div></div></td></tr>
<tr><td class="storybody"><!-- S BO --><!-- S IIMA --><table border="0" cellspacing="0" align="right" width="226" cellpadding="0"><tr><td><div><img src="{base}.jpg" width="226" height="170" alt="Geese on the runway" border="0" vspace="0" hspace="0"><div class="cap">The geese have grazed the whole length of the runway</div></div></td></tr></table><!-- E IIMA --><!-- S SF --><p class="first"><b>{text[0]}</b></p><!-- E SF --><p>{text[1]}</p><p>{text[2]}</p><p><b>{heading}</b></p><p>{text[3]}</p><!-- E BO --></td><td class="storyextra" width="203" valign="top"><div class="seealso"><b>SEE ALSO</b><br /><a href="/1/hi/a.stm">Swan holds up bus</a><br />12 Nov 08 | Norfolk</div><div class="topstories"><b>TOP NORFOLK STORIES</b><br /><a href="/1/hi/b.stm">Pier reopens</a></div></td></tr></table></td></tr></table><div id="foot">Radio TV © MMVIII | <a href="/help">Help</a></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2008-12-28T14:12+00:00",
        "date_also": ["2008-12-28", "2008-12-28T14:12:08"],
        "date_modified": ANY,
        "body": [*text[:3], heading, text[3]],
        "body_also": [[*text[1:3], heading, text[3]]],
        "lead_also": [text[0]],
        "images": [picture(f"{base}.jpg", "The geese have grazed the whole length of the runway")],
        "images_also": [
            [picture(f"{base}.jpg", "The geese have grazed the whole length of the runway", None, "inline")]
        ],
        "tags_also": [["Radio TV News", "news online"]],
        "breadcrumbs": ANY,
        "section": ANY,
    }


@page("http://www.dailypost.example.co.uk/news/article-2034567/Tortoise-travels-30-miles-moving-van.html")
def british_tabloid_2011() -> tuple[str, Gold]:
    title = "Tortoise travels 30 miles in the wrong removal van (and eats a lettuce that was not his)"
    text = [
        "A family's tortoise was carried 30 miles from home after he fell asleep in a neighbour's removal van.",
        "Herbert, 62, was found in Swindon between a standard lamp and a box marked KITCHEN.",
        "'He was perfectly calm,' said removal man Gary Till, 44. 'He just looked at me and then at my sandwich.'",
        "The tortoise is now back in Newbury, where his hutch has been fitted with a bell.",
    ]
    base = "http://i.dailyposts.example.co.uk/i/pix/2011/09/06/article-0"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title.split(" (")[0]} | Daily Post Online</title></head>
<body><div id="page-container"><div class="page-header bdrcc"><a href="/home/index.html">Daily Post</a><ul class="nav-primary"><li><a href="/news/index.html">News</a></li><li><a href="/tvshowbiz/index.html">TV</a></li></ul></div>
<div id="content"><div class="article-text wide cleared"><div id="js-article-text"><h1>{title}</h1><p>By <a href="/home/search.html?authornamef=Tess+Arkwright" class="author" rel="nofollow">Tess Arkwright</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">PUBLISHED:</span> 13:21, 6 September 2011</span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">UPDATED:</span> 18:05, 6 September 2011</span></p>
<div id="articleIconLinksContainer"><ul class="article-icon-links-container"><li><a href="#"><span class="linktext">Comments (<span class="readerCommentNo">31</span>)</span></a></li><li><a href="#">Share</a></li></ul></div>
<p><font size="1.2em"><span style="font-weight:bold">{text[0]}</span></font></p><div class="moduleFull"></div><p><font size="1.2em">{text[1]}</font></p>
<div class="clear"></div><div class="thinCenter"><img src="{base}-0DB1-468x312.jpg" width="468" height="312" alt="Home again: Herbert with Mia Lowe, nine, in the garden in Newbury" class="blkBorder" /><p class="imageCaption">Home again: Herbert with Mia Lowe, nine, in the garden in Newbury</p></div><p><font size="1.2em">{text[2]}</font></p>
<div class="thinFloatRHS"><img src="{base}-0DB2-233x320.jpg" width="233" height="320" alt="Herbert" class="blkBorder" /><img src="{base}-0DB3-233x320.jpg" width="233" height="320" alt="Removal van" class="blkBorder" /><p class="imageCaption">Suspect and scene: Herbert, left, and the van in which he slept</p></div>
<div class="related-carousel half"><div class="bdrgr3"><h3>More...</h3><ul><li><a href="/a.html">Hedgehog found in letterbox</a></li></ul></div></div><p><font size="1.2em">{text[3]}</font></p></div>
<div class="shareArticles"><h4>Share this article:</h4></div></div><div id="readerComments"><h2>Comments (31)</h2><div class="comment-body"><p class="comment-text">My tortoise once got as far as the post office and queued.</p><p>- Bob, Leeds, 6/9/2011 14:02</p></div></div></div>
<div class="beta"><div class="femail"><h3>FEMAIL TODAY</h3><ul><li><a href="/f.html"><img src="/f.jpg" width="154" height="115" alt="" /><strong>Hats are back</strong> and this time they are sensible</a></li></ul></div></div><div class="page-footer">Published by Daily Post Newspapers</div></div></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2011-09-06",
        "date_modified": "2011-09-06",
        "body": text,
        "images": [
            picture(
                f"{base}-0DB1-468x312.jpg",
                "Home again: Herbert with Mia Lowe, nine, in the garden in Newbury",
                None,
                "inline",
            ),
            picture(f"{base}-0DB2-233x320.jpg", None, None, "inline"),
            picture(
                f"{base}-0DB3-233x320.jpg",
                "Suspect and scene: Herbert, left, and the van in which he slept",
                None,
                "inline",
            ),
        ],
        "images_also": [
            [
                picture(
                    f"{base}-0DB1-468x312.jpg",
                    "Home again: Herbert with Mia Lowe, nine, in the garden in Newbury",
                    None,
                    "inline",
                ),
                *(
                    picture(
                        f"{base}-0DB{number}-233x320.jpg",
                        "Suspect and scene: Herbert, left, and the van in which he slept",
                        None,
                        "inline",
                    )
                    for number in (2, 3)
                ),
            ]
        ],
        "authors": ["Tess Arkwright"],
    }


@page(
    "http://www.lejournal.example.fr/societe/article/2010/11/05/a-roubaix-la-piscine-deborde_1435621_3224.html",
    country="FR",
)
def french_evening_daily_2010() -> tuple[str, Gold]:
    title = "A Roubaix, la piscine déborde de tableaux"
    text = [
        "Roubaix, envoyée spéciale - Sous le vitrail, il n'y a plus de nageurs depuis 1985, mais l'eau est restée.",
        "Le musée a reçu cet automne un legs de deux cent trente toiles, et il ne sait plus où les mettre.",
        "Alors on accroche dans les cabines. Chaque visiteur tire le rideau et se retrouve seul avec un tableau.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - LeJournal.fr</title></head>
<body class="article"><div id="sticky"><a href="/abo/">Abonnez-vous au Journal à 15€ / mois</a></div><div id="wrapper"><div class="global"><div id="header"><a href="/"><img src="/medias/logo.png" alt="LeJournal.fr" /></a><div class="cols_menu"><ul><li><a href="/societe/">Société</a></li><li><a href="/culture/">Culture</a></li></ul></div></div>
<div class="conteneur_fildariane"><a href="/">Accueil</a> &gt; <a href="/societe/">Société</a></div>
<div class="contenu"><div class="contenu_article" id="colonne_gauche"><h1>{title}</h1><div class="publi"><p>LE JOURNAL | 05.11.10 | 14h58 &nbsp;&bull;&nbsp; Mis à jour le 05.11.10 | 17h33</p></div><div class="boite_outils"><a href="#">Classez</a> <a href="#">Imprimez</a> <a href="#">Envoyez</a> <a href="#">Partagez</a></div>
<div class="img_article" style="width:450px"><img src="http://medias.lejournal.example.fr/mmpub/edt/ill/2010/11/05/h_3_ill_1435_piscine.jpg" width="450" height="300" alt="Le grand bassin du musée." title="Le grand bassin du musée." /><p class="source">AFP/PHILIPPE HUGUEN</p><p class="legende">Le grand bassin du musée.</p></div>
<div class="article_texte"><p>{text[0]}</p><p>{text[1]}</p><div class="pub_inread">Publicité</div><p>{text[2]}</p><div class="signature"><div class="nom">Solange Wattel</div></div></div>
<div class="reactions_bas"><h3>Vos réactions (3)</h3><p class="auteur">Nageur59</p><p>J'y ai appris à nager en 1961 et je n'y ai jamais eu froid, sauf le jour où le maire est venu plonger.</p></div></div>
<div class="colonne_droite"><div class="bloc"><h4>LES PLUS LUS</h4><ul><li><a href="/x.html">Le dernier tramway du Mongy</a></li></ul></div></div></div><div id="footer">© LeJournal.fr | Fréquentation certifiée par l'OJD</div></div></div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2010-11-05T14:58+01:00",
        "date_also": ["2010-11-05"],
        "date_modified": "2010-11-05T17:33+01:00",
        "date_modified_also": ["2010-11-05", None],
        "body": text,
        "images": [
            picture(
                "http://medias.lejournal.example.fr/mmpub/edt/ill/2010/11/05/h_3_ill_1435_piscine.jpg",
                "Le grand bassin du musée.",
                "AFP/PHILIPPE HUGUEN",
            )
        ],
        "authors": ["Solange Wattel"],
        "authors_also": [[]],
        "breadcrumbs": ["Société"],
    }


@page("http://www.dorfzeitung.example.at/home/chronik/oberoesterreich/2654321/index.do", country="AT")
def austrian_regional_2009() -> tuple[str, Gold]:
    title = "Kuh gebar Drillinge auf Autobahnparkplatz"
    text = [
        "REGAU. Eigentlich sollte Alma nur auf die Alm. Doch auf dem Parkplatz Aurach ging es plötzlich sehr schnell.",
        "Bauer Franz Holzinger hielt den Anhänger an und half drei Kälbern auf die Welt, während Lastwagen vorbeidonnerten.",
        '"Die Autobahnpolizei hat warmes Wasser gebracht", erzählt der 52-Jährige. Alle vier sind wohlauf.',
    ]
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Dorfzeitung Online: {title}</title></head>
<body bgcolor="#ffffff"><center><table width="984" cellpadding="0" cellspacing="0" border="0"><tr><td colspan="3"><a href="/home/index.do"><img src="/mm/logo.gif" alt="Dorfzeitung" border="0"></a> <font size="1">Dienstag, 13. Oktober 2009</font></td></tr><tr><td width="150" valign="top" class="navi"><a href="/home/chronik/index.do">Chronik</a><br><a href="/home/sport/index.do">Sport</a><br><a href="/home/wetter/index.do">Wetter</a></td>
<td width="520" valign="top"><font class="pfad"><a href="/home/index.do">Home</a> / <a href="/home/chronik/index.do">Chronik</a> / <a href="/home/chronik/oberoesterreich/index.do">Oberösterreich</a></font><br><br>
<font class="dat">Zuletzt aktualisiert: 25.06.2009 um 21:47 Uhr</font> <a href="#"><img src="/mm/kommentar.gif" alt="Kommentar" border="0" width="14" height="12"></a><br>
<span class="headline_gross"><b>{title}</b></span><br><br>
<table align="left" width="220" cellpadding="0" cellspacing="0" border="0"><tr><td><img src="/upload/2654321_alma.jpg" width="210" height="158" alt="Alma mit ihren drei Kälbern" border="0"></td></tr><tr><td class="bildtext"><font size="1">Foto &copy; APA/Rubra</font><font size="1" color="#666666">Alma mit ihren drei Kälbern</font></td></tr></table>
<span class="text">{text[0]}<br><br>{text[1]}<br><br>{text[2]}</span><br clear="all"><br>
<table width="100%" class="tools"><tr><td><a href="#">Artikel drucken</a></td><td><a href="#">Artikel versenden</a></td></tr></table></td>
<td width="300" valign="top"><b>Mehr Chronik</b><br><a href="/a">Maibaum gestohlen und zurückgebracht</a><br><b>Foto des Tages</b><br><img src="/upload/tag.jpg" width="280" height="180" alt="Sonnenaufgang"><br>Sonnenaufgang am Traunsee</td></tr></table></center></body></html>"""
    url = "http://www.dorfzeitung.example.at/upload/2654321_alma.jpg"
    return html, {
        "language": "de",
        "title": title,
        "date": None,
        "date_modified": "2009-06-25T21:47+02:00",
        "body": text,
        "images": [picture(url, "Alma mit ihren drei Kälbern", "APA/Rubra")],
        "images_also": [[picture(url, "Alma mit ihren drei Kälbern", "APA/Rubra", "inline")]],
        "breadcrumbs": ["Chronik", "Oberösterreich"],
        "breadcrumbs_also": [[]],
        "section": ANY,
    }


@page(
    "http://www.tazblatt.example.de/1/archiv/digitaz/artikel/?ressort=ku&dig=2009%2F07%2F18%2Fa0021",
    country="DE",
)
def german_paper_archive_2009() -> tuple[str, Gold]:
    title = "Wer hat die Nachtigall bestellt?"
    lead = "Seit Mai singt sie vor dem Krankenhaus. Die Patienten schlafen nicht mehr, wollen aber auch nicht, dass sie geht"
    text = [
        "Kurz nach Mitternacht macht Schwester Irmgard das Fenster auf. Nicht wegen der Luft.",
        "Die Nachtigall sitzt im dritten Ahorn links und ist lauter als der Rettungswagen. 91 Dezibel hat ein Patient gemessen, der früher beim Straßenbau war.",
        "Beschwert hat sich noch niemand. Auf Station 4 führt man inzwischen Buch.",
    ]
    author = "ANJA MAIWALD"
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>{title} - tazblatt.de</title><meta http-equiv="content-type" content="text/html; charset=utf-8" /></head>
<body><div id="seite"><div class="kopf"><a href="/"><img src="/img/logo.png" alt="tazblatt" /></a><div class="datum">19.09.2011</div></div><div class="navi"><ul><li><a href="/politik/">politik</a></li><li><a href="/kultur/">kultur</a></li></ul></div>
<div class="inhalt"><div class="sect_head"><span class="dachzeile">18.07.2009</span></div><div class="artikel"><div class="werkzeug"><a href="#">schrift</a> <a href="#">leserInnenkommentare</a></div>
<h4>krankenhaus</h4><h1>{title}</h1><p class="intro">{lead}</p><p class="rezensent">VON <b>{author}</b></p>
<div class="bildnachweis_rahmen picture"><img src="/uploads/nachtigall.jpg" width="460" height="230" alt="" /><div class="bildunterschrift">Singt für die Kasse: Nachtigall im Ahorn &nbsp; <span class="nachweis">Bild:&nbsp;ap</span></div></div>
{paragraphs(text, 'class="article"')}</div><div class="leserbriefe"><h3>Leserbriefe</h3><p>Schreiben Sie uns Ihre Meinung zu diesem Artikel.</p></div><div class="copy">© tazblatt Verlags- und Vertriebs GmbH</div></div></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2009-07-18",
        "body": text,
        "body_also": [[*text, "Schreiben Sie uns Ihre Meinung zu diesem Artikel."]],
        "images": [
            picture(
                "http://www.tazblatt.example.de/uploads/nachtigall.jpg",
                "Singt für die Kasse: Nachtigall im Ahorn",
                "ap",
            )
        ],
        "authors": [author],
        "authors_also": [[]],
    }


@page(
    "http://www.gazetakaszubska.example.pl/gazetakaszubska/1,35612,8123456,Latarnia_szuka_latarnika.html",
    country="PL",
)
def polish_daily_2010_read_also() -> tuple[str, Gold]:
    title = "Latarnia szuka latarnika"
    lead = "Umowa o pracę, mieszkanie z widokiem i 214 schodów. Chętnych jest już ponad trzystu."
    text = [
        "Ogłoszenie wisiało na drzwiach piekarni w Rozewiu tylko dwa dni, a zna je już cała Polska.",
        "- Dzwonią nauczyciele, programiści, nawet jeden organista - mówi Zdzisława Necel z Urzędu Morskiego.",
        "Nowy latarnik zacznie w marcu. Poprzedni przepracował na wieży 38 lat.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" /><title>{title}</title></head>
<body id="gora" class="path_gazetakaszubska"><div id="top_wrap"><a href="/">Gazeta Kaszubska</a></div><div id="navH"><ul><li><a href="/0,0.html">Wiadomości</a></li><li><a href="/sport/0,0.html">Sport</a></li></ul></div>
<div id="pagetype_art"><div id="article"><h1>{title}</h1><div id="gazeta_article_author">Alicja Labuda</div><div id="gazeta_article_date"><span id="gazeta_article_date_text">08.07.2010</span> , aktualizacja: 09.07.2010 10:12</div><div id="gazeta_article_tools"><a href="#">A</a> <a href="#">Drukuj</a> <a href="#">Wyślij</a></div>
<div id="gazeta_article_image" class="gazeta_article_image"><div class="img_wrapper"><a href="/51,35612,8123456.html?i=0"><img src="http://bi.gazetakaszubska.example.pl/im/8/8123/z8123457N.jpg" alt="Latarnia w Rozewiu" title="Latarnia w Rozewiu" /></a></div><div class="img_data"><p class="photo_author">Fot. Damian Kramski / Gazeta Kaszubska</p><p class="desc">Latarnia w Rozewiu</p><a class="more_photos" href="/51,35612,8123456.html">ZOBACZ TAKŻE</a></div></div>
<div id="gazeta_article_lead">{lead}</div><div id="artykul">{text[0]}<br/><br/>{text[1]}<br/><br/><div class="art_embed relatedHolder"><span class="imageUOM"><a href="/x.html">Plaża znika w oczach</a></span></div>{text[2]}</div>
<p class="zrodlo">Źródło: Gazeta Kaszubska</p></div><div id="art_kom"><h3>Komentarze (5)</h3><div class="body">Ja bym poszedł od jutra, tylko żona mówi, że schodów za dużo, a sklepu nie ma w promieniu trzech kilometrów.</div></div></div><div id="footer">Copyright © Gazeta Kaszubska</div></body></html>"""
    return html, {
        "language": "pl",
        "title": title,
        "lead": lead,
        "date": "2010-07-08",
        "date_modified": "2010-07-09T10:12+02:00",
        "date_modified_also": ["2010-07-09", None],
        "body": text,
        "body_also": [[*text, "Źródło: Gazeta Kaszubska"]],
        "images": [
            picture(
                "http://bi.gazetakaszubska.example.pl/im/8/8123/z8123457N.jpg",
                "Latarnia w Rozewiu",
                "Damian Kramski / Gazeta Kaszubska",
            )
        ],
        "authors": ["Alicja Labuda"],
    }


@page(
    "http://www.elpaisano.example.es/articulo/espana/Burros/bomberos/elpepunac/20081103elpepunac_12/Tes",
    encoding="iso-8859-1",
    country="ES",
)
def spanish_daily_2008() -> tuple[str, Gold]:
    title = "Burros contra el fuego"
    lead = "Doce asnos limpian los montes de Zamora y ahorran a la Junta 40.000 euros al año"
    text = [
        "No llevan casco ni sirena, pero trabajan catorce horas al día y no piden vacaciones.",
        "La cuadrilla de burros zamoranos pasta desde abril en los cortafuegos de Sayago. Comen lo que arde.",
        'El alcalde quiere ampliar la plantilla. "Son los únicos funcionarios que mejoran el presupuesto", bromea.',
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es" lang="es"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>{title} · ELPAISANO.com</title></head>
<body><div class="contenedor"><div class="cab"><a href="/"><img src="/im/logo.gif" alt="ELPAISANO.com" /></a><span>Martes, 4/11/2008, 09:12 h</span></div><ul class="menu"><li><a href="/espana/">España</a></li><li><a href="/deportes/">Deportes</a></li></ul>
<div class="miga"><a href="/">ELPAISANO.com</a> &gt; <a href="/espana/">España</a></div>
<div class="columna"><div class="cabecera_noticia"><h1>{title}</h1><h2>{lead}</h2><p class="firma">CARMEN MORÁN - Fermoselle - 03/11/2008</p></div>
<div class="utilidades"><ul><li><a href="#">Imprimir</a></li><li><a href="#">Enviar</a></li></ul><p class="voto">Vota <span>Resultado 23 votos</span></p></div>
<div class="noticia"><div class="estructura_2col_iz"><div class="info_complementa"><div class="foto"><a href="/fotografia/x"><img src="/recorte/20081103/LCO340/Ies/burros.jpg" width="340" height="220" alt="Burros en Sayago" /></a><p class="ampliar"><a href="/fotografia/x">Ampliar</a></p><h3 class="pie_foto">Los burros, en un cortafuegos de Sayago.</h3><span class="autor_foto">- ULY MARTÍN</span></div><div class="noticias_relacionadas"><h4>La noticia en otros webs</h4><ul><li><a href="#">webs en español</a></li></ul></div></div></div>
<div class="contenido_noticia">{paragraphs(text)}</div></div></div><div class="lateral"><h3>Lo último</h3><ul><li>09:01 <a href="/u">Nieve en Sanabria</a></li></ul></div><div class="pie">© Ediciones El Paisano S.L.</div></div></body></html>"""
    return html, {
        "language": "es",
        "title": title,
        "lead": lead,
        "date": "2008-11-03",
        "body": text,
        "images": [
            picture(
                "http://www.elpaisano.example.es/recorte/20081103/LCO340/Ies/burros.jpg",
                "Los burros, en un cortafuegos de Sayago.",
                "ULY MARTÍN",
            )
        ],
        "authors": ["CARMEN MORÁN"],
        "authors_also": [[]],
        "breadcrumbs": ["España"],
        "breadcrumbs_also": [["ELPAISANO.com", "España"]],
    }


@page(
    "http://www.rheinbote.example.de/nachrichten/region/duisburg/Die-Sirene-vom-Amt-id3812233.html",
    country="DE",
)
def german_regional_2010_portal() -> tuple[str, Gold]:
    title = "Die Sirene vom Amt"
    text = [
        "Duisburg. Pünktlich um zwölf heult in Ruhrort die Sirene, und keiner weiß, wer sie einschaltet.",
        "Das Ordnungsamt hat vier Wochen gesucht und drei Schaltkästen gefunden. Keiner war angeschlossen.",
        "„Vielleicht ist es der Wind“, sagt Amtsleiterin Petra Roth. Um Punkt zwölf.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - Duisburg | Rheinbote.de</title></head>
<body><div id="topbar">Sonntag, 22.05.2011</div><div id="kopf"><a href="/">Rheinbote</a></div><div id="nav"><a href="/nachrichten/">Nachrichten</a> <a href="/sport/">Sport</a></div><div id="inhalt"><div id="spalte1"><div class="artikel">
<h3 class="dachzeile">Rätsel</h3><h1>{title}</h1><div class="info"><span class="ressort">Duisburg</span>, <span class="zeit">09.10.2010</span>, <span class="autor">Sinan Sat</span></div>
<div class="optionen"><a href="#">Empfehlen</a> <a href="#">Twitter</a> <a href="#">Kommentare: 9</a></div>
<div class="bild"><div class="bildbox"><img src="/img/incoming/crop3812230/sirene.jpg" width="543" height="362" alt="Die Sirene in Ruhrort. Foto: Stephan Eickershoff / RB-FotoPool" title="Die Sirene in Ruhrort. Foto: Stephan Eickershoff / RB-FotoPool" /></div><div class="bu">Die Sirene in Ruhrort. Foto: Stephan Eickershoff / RB-FotoPool</div></div>
<div class="text"><p><strong class="intro">{text[0]}</strong></p><p>{text[1]}</p><div class="anzeige">Anzeige</div><p>{text[2]}</p></div></div>
<div class="kommentare"><h2>Kommentare</h2><div class="k"><span class="name">vonRuhrort</span> <span class="zeit">10.10.2010, 08:12 Uhr</span><p>Das ist der alte Hausmeister von der Schifferbörse, der hat noch einen Schlüssel und viel Zeit.</p></div></div></div><div id="spalte2"><h4>Fotostrecken</h4><a href="/f"><img src="/img/f.jpg" width="150" height="100" alt="" />Hafenfest</a></div></div><div id="fuss">© Rheinbote</div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"Rätsel {title}"],
        "date": "2010-10-09",
        "body": text,
        "body_also": [text[1:]],
        "lead_also": [text[0]],
        "images": [
            picture(
                "http://www.rheinbote.example.de/img/incoming/crop3812230/sirene.jpg",
                "Die Sirene in Ruhrort.",
                "Stephan Eickershoff / RB-FotoPool",
            )
        ],
        "authors": ["Sinan Sat"],
    }


@page("http://www.guardianofthefen.example.co.uk/environment/2009/jan/21/eels-return-ouse")
def british_daily_2009() -> tuple[str, Gold]:
    title = "Eels return to the Ouse after forty years"
    lead = "Volunteers carried glass eels past the sluice in washing-up bowls. Now the fish are making the journey on their own"
    text = [
        "They come at night, on the spring tide, and each is no longer than a little finger.",
        "For forty years the steel gates at Denver have kept them out of the river that fed Ely.",
        'Last autumn the <a href="http://www.rivers.example.org/eel-pass">agency built a pass</a>: a sloping trough lined with bristles, like a very long toothbrush.',
        "On Tuesday a camera counted 1,412 of them in a single hour.",
    ]
    base = "http://static.guim.example.co.uk/sys-images/Environment/Pix/pictures/2009/1/21"
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html lang="en-GB"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title} | Environment | The Guardian of the Fen</title><meta name="description" content="Volunteers carried glass eels past the sluice"></head>
<body class="environment article"><div id="skiplinks"><a href="#maincol">Skip to main content</a></div><div id="header"><a href="/"><img src="{base}/logo.gif" alt="The Guardian of the Fen"></a><ul id="zones-nav"><li><a href="/news">News</a></li><li><a href="/environment">Environment</a></li></ul></div><ul id="breadcrumb"><li class="first"><a href="/environment">Environment</a></li><li><a href="/environment/fish">Fish</a></li></ul>
<div id="box"><div id="content"><div id="main-article-info"><h1>{title}</h1><p id="stand-first" class="stand-first-alone">{lead}</p></div>
<div id="maincol"><ul id="article-toolbox" class="toolbox"><li><a href="#">Buzz up!</a></li><li><a href="#">Digg it</a></li></ul><ul class="article-attributes"><li class="byline"><a class="contributor" href="/profile/alec-dunn">Alec Dunn</a></li><li class="publication"><a href="/">The Guardian of the Fen</a>, Wednesday 21 January 2009 12.01 GMT</li><li class="history"><a href="#history-byline">Article history</a></li></ul>
<div id="article-wrapper"><div class="image"><div id="main-picture"><img src="{base}/eels-460x276.jpg" width="460" height="276" alt="Glass eels"><span class="caption">Glass eels at the Denver sluice, where a pass was fitted last year. Photograph: Graham Turner/PA</span></div></div>{paragraphs(text)}</div>
<div id="history-byline"><h3>Article history</h3><p><b>About this article</b></p><p>This article was first published on guardianofthefen.example.co.uk at 12.01 GMT on Wednesday 21 January 2009. It was last updated at 16.40 GMT on Wednesday 21 January 2009.</p></div></div>
<div id="promo"><div class="trail"><h3>Related</h3><p>19 Jan 2009</p><h4><a href="/environment/2009/jan/19/bittern">Bitterns boom early</a></h4></div></div></div></div><div id="footer">© Fen News and Media Limited 2009</div></body></html>"""
    return html, {
        "language": "en-GB",
        "title": title,
        "lead": lead,
        "date": "2009-01-21T12:01+00:00",
        "date_also": ["2009-01-21"],
        "date_modified": ANY,
        "body": plains(text),
        "links": ["http://www.rivers.example.org/eel-pass"],
        "images": [
            picture(
                f"{base}/eels-460x276.jpg",
                "Glass eels at the Denver sluice, where a pass was fitted last year.",
                "Graham Turner/PA",
            )
        ],
        "authors": ["Alec Dunn"],
        "breadcrumbs": ["Environment", "Fish"],
    }

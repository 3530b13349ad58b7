"""Where papers put title and day when no heading and no metadata tell: logos in h1, windows read backwards, days in bylines."""

from __future__ import annotations

from tests.world.building import ANY, Gold, page, paragraphs, picture


@page(
    "http://www.altmarkblatt.example.de/nachrichten/altmark/salzwedel/2347651_Baumkuchen-in-Not.html",
    country="DE",
)
def logo_as_heading_german() -> tuple[str, Gold]:
    title = "Baumkuchen in Not"
    lead = "Weil die Eier knapp sind, backt Salzwedel nur noch jeden zweiten Tag."
    text = [
        "Salzwedel. Im Laden in der Holzmarktstraße stehen die Leute bis zur Apotheke, und um zehn ist alles weg.",
        "Für einen Baumkuchen von achtzig Zentimetern braucht Konditormeisterin Rosi Hennig 180 Eier.",
        "„Früher kamen die von nebenan“, sagt sie.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Altmarkblatt - Nachrichten - Salzwedel - {title}</title></head>
<body><div id="head"><h1><a href="/"><img src="/img/logo.gif" alt="Altmarkblatt" /></a></h1><p>Montag, 03. Februar 2014</p></div><div id="navi"><ul><li><a href="/nachrichten/">Nachrichten</a></li><li><a href="/sport/">Sport</a></li></ul></div>
<div id="content"><div class="detail"><div class="top"><span class="ort">Salzwedel</span> <span class="zeit">Mi, 17.10.12 | 08:34</span></div><h3 class="dz">Kuchenkrise</h3><h2>{title}</h2><h4 class="ut">{lead}</h4>
<div class="pic fl"><img src="/cms/bild/2347651_m.jpg" width="310" height="207" alt="Rosi Hennig" /><div class="bt">Rosi Hennig an der Walze. FOTO: ALEX KLEIN</div></div><div class="txt">{paragraphs(text)}<p class="kz">von Antje Laumann</p></div>
<div class="fn"><a href="#">Drucken</a><a href="#">Versenden</a><a href="#">Leserbrief</a></div></div><div class="mehr"><h3>Mehr aus Salzwedel</h3><ul><li><a href="/x">Burggarten gesperrt</a> <span>16.10.12</span></li></ul></div></div><div id="foot">© Altmarkblatt</div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2012-10-17T08:34+02:00",
        "date_also": ["2012-10-17"],
        "body": text,
        "images": [
            picture(
                "http://www.altmarkblatt.example.de/cms/bild/2347651_m.jpg",
                "Rosi Hennig an der Walze.",
                "ALEX KLEIN",
            )
        ],
        "authors": ["Antje Laumann"],
        "authors_also": [[]],
    }


@page(
    "https://www.bergedorfzeitung.example.de/bergedorf/article214567891/Das-Schiff-im-Garten.html",
    country="DE",
)
def author_and_day_in_one_line_german() -> tuple[str, Gold]:
    title = "Das Schiff im Garten"
    text = [
        "Bergedorf. Wer den Rasen von Familie Petersen betritt, steht auf dem Deck eines Elbewers von 1889.",
        "Der Rumpf liegt seit der Flut von 1962 zwei Meter tief, der Mast dient als Teppichstange.",
        "Nun will das Archäologische Museum graben. Die Petersens haben nichts dagegen, solange die Rosen bleiben.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} - Bergedorf - Aktuelle News</title></head><body class="article">
<div class="header"><a class="header__logo" href="/">Bergedorfzeitung</a><div class="header__menu"><a href="/bergedorf/">Bergedorf</a><a href="/sport/">Sport</a></div></div>
<article><header class="article__header"><span class="article__header__intro">Archäologie</span><h1 class="article__header__headline">{title}</h1><div class="article__header__author"><span class="article__header__author__text">Ulf-Peter Busse</span></div><div class="article__header__date">19.06.2018, 18:02</div><div class="article__header__toolbar"><span>Lesedauer: 2 Minuten</span></div></header>
<figure class="article__header__image"><picture><source data-srcset="https://img.bergedorfzeitung.example.de/214567/1800.jpg" media="(min-width:1000px)"><img class="lazyload" data-src="https://img.bergedorfzeitung.example.de/214567/900.jpg" alt="Garten"></picture><figcaption><p class="figcaption__text">Heike Petersen mit einer Planke aus dem Beet</p><p class="figcaption__copyright">Foto: Ulf-Peter Busse</p></figcaption></figure>
<div class="article__body"><p class="article__header__intro__text">Ein Ewer unter Rosen: Museum plant Grabung.</p>{paragraphs(text[:2])}<div class="inline-teaser"><span>Lesen Sie auch:</span> <a href="/a">Der Anker vor dem Rathaus</a></div><p>{text[2]}</p><p class="article__footer">© Bergedorfzeitung 2018 – Alle Rechte vorbehalten.</p></div></article>
<div class="newsletter-box"><h3>Täglich wissen, was in Bergedorf passiert</h3><p>Der Newsletter für Sie: kostenlos und kompakt.</p></div><div class="footer">Impressum</div></body></html>"""
    lead = "Ein Ewer unter Rosen: Museum plant Grabung."
    base = "https://img.bergedorfzeitung.example.de/214567"
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"Archäologie {title}"],
        "lead": lead,
        "lead_also": [None],
        "date": "2018-06-19T18:02+02:00",
        "body": text,
        "body_also": [[lead, *text]],
        "images": [
            picture(f"{base}/1800.jpg", "Heike Petersen mit einer Planke aus dem Beet", "Ulf-Peter Busse")
        ],
        "images_also": [
            [picture(f"{base}/900.jpg", "Heike Petersen mit einer Planke aus dem Beet", "Ulf-Peter Busse")]
        ],
        "authors": ["Ulf-Peter Busse"],
    }


@page("http://www.oltnerbote.example.ch/solothurn/olten/ein-dorf-ohne-schatten-124601234", country="CH")
def day_with_words_swiss() -> tuple[str, Gold]:
    title = "Ein Dorf ohne Schatten"
    lead = "Siebzehn Linden hat der Sturm gefällt. Nun zieht die Schule zum Turnen in die Kirche."
    text = [
        "Am Morgen nach dem Gewitter war der Dorfplatz von Wisen so hell, dass die Leute die Storen schlossen.",
        "Die Bäume hatte der Gemeinderat 1871 gepflanzt, als die Cholera vorbei war.",
        "Ersatz ist bestellt. In sechzig Jahren wird man wieder im Schatten sitzen.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} - Olten - Solothurn - Oltnerbote</title></head>
<body><div id="page"><div class="toolbar"><a href="/abo">Abo</a><a href="/epaper">E-Paper</a><span class="wetter">Olten 19°</span></div><div class="brand"><a href="/">Oltnerbote</a></div><ul class="nav"><li><a href="/solothurn">Solothurn</a></li><li><a href="/sport">Sport</a></li></ul>
<div class="story"><div class="story-top"><h5 class="spitzmarke">Wisen</h5><h1>{title}</h1></div><div class="byline">von <a href="/autor/adi">Adrian Portmann</a> — Oltnerbote</div><div class="stamp">Zuletzt aktualisiert am 14.6.2013 um 09:12 Uhr<br>Publiziert am Donnerstag, 13. Juni 2013, um 22.47 Uhr</div>
<div class="lead"><p>{lead}</p></div><div class="bildteil"><a class="lb" href="http://static.oltnerbote.example.ch/__ip/xl/linden.jpg" title="Der Dorfplatz am Tag danach"><img src="http://static.oltnerbote.example.ch/__ip/m/linden.jpg" alt="Der Dorfplatz am Tag danach"></a><p class="bildtext">Der Dorfplatz am Tag danach <span>© Bruno Kissling</span></p></div>
<div class="storytext">{paragraphs(text)}<p class="end">(az, 14.06.2013)</p></div></div><div class="bottom"><h3>Verwandte Artikel</h3><ul><li><a href="/x">Hagel im Gäu</a></li></ul></div><div class="kommentare"><h3>Ihr Kommentar zum Thema</h3><p>Bitte beachten Sie die Richtlinien, die Kommentare werden von uns moderiert.</p></div></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "lead": lead,
        "date": "2013-06-13T22:47+02:00",
        "date_modified": "2013-06-14T09:12+02:00",
        "date_modified_also": ["2013-06-14"],
        "body": text,
        "images": [
            picture(
                "http://static.oltnerbote.example.ch/__ip/xl/linden.jpg",
                "Der Dorfplatz am Tag danach",
                "Bruno Kissling",
            )
        ],
        "authors": ["Adrian Portmann"],
    }


@page("http://www.thevalleyecho.example.com/articles/2011/05/05/news/doc4dc2e1a7.txt")
def day_behind_the_byline_american() -> tuple[str, Gold]:
    title = "Goat elected to library board"
    text = [
        "MILLBROOK - A goat named Clementine won a seat on the Millbrook library board Tuesday with 212 write-in votes.",
        "Town Clerk Ruth Abbott said nothing in the charter requires board members to be able to read.",
        '"She has never once been late," said Earl Tibbets, who owns her.',
        "The board meets Monday.",
    ]
    html = f"""<html><head><title>News - {title} | The Valley Echo</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<body><div id="banner"><a href="/"><img src="/art/banner.gif" alt="The Valley Echo"></a> Serving Millbrook since 1854 <span id="today">Friday, September 21, 2012</span></div><div id="leftnav"><a href="/news">News</a><br><a href="/sports">Sports</a><br><a href="/obituaries">Obituaries</a></div>
<div id="mainbody"><div class="storytools"><a href="#">Email to a friend</a> <a href="#">Printer-friendly</a> <a href="#">Post a comment</a></div><div class="headline">{title}</div><div class="byline">By Nell Sawyer, Echo staff</div><div class="pubdate">Published: Thursday, May 05, 2011; Last Updated: 11:42 AM EDT</div>
<table align="right" width="250"><tr><td><img src="/content/articles/2011/05/05/news/goat.jpg" width="240" height="180"></td></tr><tr><td class="cutline">Clementine reviews the minutes. <i>(Photo by Ed Marsh)</i></td></tr></table>
<div class="storybody">{paragraphs(text)}<p><i>Nell Sawyer can be reached at nsawyer@thevalleyecho.example.com.</i></p></div>
<div class="commentsbox"><b>Comments</b><p>The following are comments from the readers. In no way do they represent the view of thevalleyecho.example.com.</p><p>BookWorm wrote on May 5, 2011 7:02 PM: "At last someone who will chew through the paperwork."</p></div></div></body></html>"""
    url = "http://www.thevalleyecho.example.com/content/articles/2011/05/05/news/goat.jpg"
    reach = "Nell Sawyer can be reached at nsawyer@thevalleyecho.example.com."
    return html, {
        "language": "en",
        "language_also": [None],
        "title": title,
        "date": "2011-05-05",
        "date_modified": ANY,
        "body": text,
        "body_also": [[*text, reach]],
        "links": ANY,
        "images": [picture(url, "Clementine reviews the minutes.", "Ed Marsh")],
        "images_also": [
            [picture(url, "Clementine reviews the minutes.", "Photo by Ed Marsh")],
            [picture(url, "Clementine reviews the minutes.", "Ed Marsh", "inline")],
        ],
        "authors": ["Nell Sawyer"],
        "authors_also": [["Nell Sawyer", "Echo staff"], ["Nell Sawyer, Echo staff"], []],
    }


@page(
    "http://www.lamontagne-bleue.example.fr/2014/05/05/01016-20140505ARTFIG00100-le-facteur-a-ski.php",
    country="FR",
)
def agency_in_the_byline_french() -> tuple[str, Gold]:
    title = "Le facteur à skis raccroche ses bâtons"
    text = [
        "Pendant trente-quatre hivers, Yves Blanc a distribué le courrier de Saint-Véran par trois mètres de neige.",
        "Il a perdu deux sacs, une paire de skis et aucune lettre recommandée.",
        "Son remplaçant aura une motoneige. « Il entendra moins bien les chiens », prévient-il.",
    ]
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title></head>
<body><div class="fig-header"><a href="/">La Montagne bleue</a><span>Accueil</span><ul><li><a href="/actualites">Actualités</a></li><li><a href="/sport">Sport</a></li></ul></div>
<article class="fig-article"><ul class="fig-breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/actualites">Actualités</a></li></ul><h1>{title}</h1><ul class="fig-infos"><li class="fig-auteur">Par <a href="/auteur/lmb">La Montagne bleue</a>, AFP agence</li><li class="fig-date"><span>Mis à jour le 05/05/2014 à 12:10</span><span>Publié le 05/05/2014 à 08:12</span></li></ul>
<div class="fig-photo"><img src="http://www.lamontagne-bleue.example.fr/medias/2014/05/05/PHO-facteur.jpg" alt="" width="795" height="397"><p class="fig-photo-legende">Yves Blanc devant la poste de Saint-Véran. <span class="fig-photo-credit">Crédits photo : JEAN-PIERRE CLATOT/AFP</span></p></div>
<div class="fig-article-body">{paragraphs(text)}<p class="fig-abo">» Abonnez-vous à la newsletter Montagne pour ne rien manquer de l’actualité des cimes</p></div><div class="fig-comments"><h3>12 commentaires</h3><p class="avatar">skieur05</p><p>Il m’a apporté ma convocation au bac par une tempête, je ne l’ai jamais remercié.</p></div></article>
<aside><h3>À lire aussi</h3><a href="/b"><img src="/medias/b.jpg" alt=""><p>La marmotte sort trop tôt</p></a></aside></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2014-05-05T08:12+02:00",
        "date_modified": "2014-05-05T12:10+02:00",
        "body": text,
        "images": [
            picture(
                "http://www.lamontagne-bleue.example.fr/medias/2014/05/05/PHO-facteur.jpg",
                "Yves Blanc devant la poste de Saint-Véran.",
                "JEAN-PIERRE CLATOT/AFP",
            )
        ],
        "authors": ANY,
        "breadcrumbs": ["Actualités"],
    }


@page("https://www.ilcorrieredelpo.example.it/cremona/2019/03/la-nebbia-che-non-torna/", country="IT")
def newsroom_as_author_italian() -> tuple[str, Gold]:
    title = "La nebbia che non torna"
    text = [
        "A Cremona la nebbia non si vede da due inverni, e i violinai dicono che il legno se n'è accorto.",
        "«Asciuga troppo in fretta e canta male», spiega il liutaio Gianni Bissolotti.",
        "La Camera di commercio ha stanziato quarantamila euro per studiare il fenomeno.",
    ]
    html = f"""<!DOCTYPE html><html lang="it-IT"><head><meta charset="utf-8"><title>{title} - Il Corriere del Po</title></head>
<body class="single"><div class="barra"><span class="oggi">sabato 20 luglio 2024</span></div><header><a href="/"><img src="/logo.png" alt="Il Corriere del Po"></a><nav><ul><li><a href="/cremona/">Cremona</a></li><li><a href="/crema/">Crema</a></li></ul></nav></header>
<div class="contenuto"><article><p class="occhiello">LIUTERIA</p><h1>{title}</h1><p class="dati">di <strong>Redazione</strong> - 18 Marzo 2019 - 18:02 <span class="lettura">2 min</span></p><div class="condividi"><a href="#">Più informazioni su</a> <a href="/tag/liuteria">liuteria</a> <a href="/tag/nebbia">nebbia</a></div>
<div class="foto-principale"><img src="/photogallery_new/images/2019/03/liutaio-123.660x368.jpg" alt="liutaio" title="liutaio"><span class="didascalia">Gianni Bissolotti nella sua bottega (foto Riboldi)</span></div>
<div class="testo"><p><strong>Cremona</strong>. {text[0]}</p><p>{text[1]}</p><div class="leggi"><p>Leggi anche <a href="/y">Il Po in secca: riemerge una chiatta</a></p></div><p>{text[2]}</p></div><p class="riproduzione">© Riproduzione riservata</p></article></div><footer>Testata registrata al Tribunale di Cremona n. 12/2008</footer></body></html>"""
    url = "https://www.ilcorrieredelpo.example.it/photogallery_new/images/2019/03/liutaio-123.660x368.jpg"
    return html, {
        "language": "it-IT",
        "title": title,
        "date": "2019-03-18T18:02+01:00",
        "body": [f"Cremona. {text[0]}", *text[1:]],
        "images": [picture(url, "Gianni Bissolotti nella sua bottega", "Riboldi")],
        "images_also": [[picture(url, "Gianni Bissolotti nella sua bottega", "foto Riboldi")]],
        "authors": [],
        "authors_also": [["Redazione"]],
        "tags": ["liuteria", "nebbia"],
        "tags_also": [[]],
        "breadcrumbs": [],
        "section": ANY,
    }


@page(
    "https://www.tagespresse-nord.example.de/stormarn/plus238889911/Das-Haus-mit-den-drei-Tueren.html",
    country="DE",
)
def paywalled_article_german() -> tuple[str, Gold]:
    title = "Das Haus mit den drei Türen"
    lead = "In Bargteheide wohnen drei Schwestern unter einem Dach und haben seit 1987 kein Wort gewechselt."
    text = [
        "Jede hat einen eigenen Briefkasten, einen eigenen Gartenschlauch und einen eigenen Schornsteinfeger.",
        "Die Post bringt alles durcheinander, und trotzdem kommt jeder Brief an.",
    ]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Bargteheide: {title} - Tagespresse Nord</title><meta name="robots" content="noarchive"></head>
<body><nav class="skip"><a href="#main">Zum Hauptinhalt springen</a></nav><header><a href="/"><svg></svg><span class="hidden">Tagespresse Nord</span></a><ul><li><a href="/stormarn">Stormarn</a></li></ul></header>
<main id="main"><article><div class="teaser-head"><span class="plus-badge">Plus</span><p class="kicker">Bargteheide</p><h1>{title}</h1></div><div class="meta-row"><div class="autor">Von <a href="/autor/jk">Janina Kock</a></div><div class="zeit"><span>Veröffentlicht:</span> <time datetime="2023-07-09T06:00:00">09.07.2023, 06:00 Uhr</time></div><div class="lesezeit">Lesezeit: 4 Minuten</div></div>
<figure><img src="https://img.tagespresse-nord.example.de/238/haus_1200.jpg" alt="Haus in Bargteheide" width="1200" height="675"><figcaption>Drei Türen, drei Klingeln: das Haus in der Rathausstraße. <span>© Tagespresse Nord | Juliane Minow</span></figcaption></figure>
<p class="vorspann">{lead}</p>{paragraphs(text)}
<div class="paywall"><div class="paywall__inner"><h2>Weiterlesen mit Plus</h2><p>Lesen Sie alle Artikel auf tagespresse-nord.example.de, einen Monat für 1 Euro, danach 9,90 Euro im Monat.</p><ul><li>Jederzeit kündbar</li><li>Alle Inhalte, auch in der App</li></ul><a class="button" href="/abo">Jetzt testen</a><p>Sie haben bereits ein Konto? <a href="/login">Anmelden</a></p></div></div></article>
<section class="empfohlen"><h2>Unsere Empfehlungen</h2><a href="/e1"><h3>Wo es die besten Brötchen gibt</h3></a></section></main><footer>© Tagespresse Nord</footer></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"Bargteheide: {title}"],
        "lead": lead,
        "date": "2023-07-09T06:00+02:00",
        "date_also": ["2023-07-09T06:00:00+02:00"],
        "body": text,
        "images": [
            picture(
                "https://img.tagespresse-nord.example.de/238/haus_1200.jpg",
                "Drei Türen, drei Klingeln: das Haus in der Rathausstraße.",
                "Tagespresse Nord | Juliane Minow",
            )
        ],
        "authors": ["Janina Kock"],
    }


@page("https://www.inselfunk.example.de/beitrag/summary-und-zitate", country="DE")
def key_points_and_pull_quotes_german() -> tuple[str, Gold]:
    title = "Juist bekommt eine Ampel"
    points = [
        "Die Ampel steht am Hafen und gilt für Kutschen.",
        "Sie kostet 18.000 Euro und zeigt zu Ostern zum ersten Mal Rot.",
    ]
    text = [
        "Auf Juist fahren keine Autos. Trotzdem gab es im vergangenen Jahr 23 Unfälle, alle mit Pferd.",
        "Nun hat der Inselrat mit sieben zu sechs Stimmen für eine Ampel gestimmt.",
        "Kritiker fürchten, dass die Pferde die Farben nicht kennen. Die Kutscher sagen: Wir auch nicht.",
    ]
    heading = "Rot für Rappen"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Inselfunk: {title}</title></head>
<body><div class="page"><header class="site"><a href="/">Inselfunk</a><nav><a href="/news">News</a><a href="/programm">Programm</a></nav></header>
<article><p class="ressort">Verkehr</p><h1>{title}</h1><div class="infozeile"><span class="wer">Frauke Janssen</span><span class="wann">Do, 7. März 2019 | 15:10 Uhr</span></div>
<div class="wichtig"><h2>Das Wichtigste in Kürze</h2><ul><li>{points[0]}</li><li>{points[1]}</li></ul></div>
<div class="bild"><div class="bild-rahmen"><img src="/bilder/ampel.jpg" alt="Kutsche am Hafen"></div><div class="bild-info"><span class="bild-titel">Kutsche am Hafen von Juist</span><span class="bild-quelle">Quelle: Inselfunk/Ole Visser</span></div></div>
<p>{text[0]}</p><div class="zitat-box"><span class="zitat">„Dann steht der ganze Hafen.“</span><span class="zitat-name">Kutscher Hinrich Behrends</span></div><p>{text[1]}</p><h2>{heading}</h2><p>{text[2]}</p>
<div class="player"><button>Beitrag hören</button><span>2:41</span></div><div class="tags"><a href="/thema/juist">Juist</a></div></article>
<div class="auch"><h2>Auch interessant</h2><a href="/b/1">Fähre fährt nach Flut</a></div><footer>© Inselfunk</footer></div></body></html>"""
    quote = ["„Dann steht der ganze Hafen.“", "Kutscher Hinrich Behrends"]
    kept = ["Das Wichtigste in Kürze", *points]
    said = "„Dann steht der ganze Hafen.“Kutscher Hinrich Behrends"
    bodies = [
        [*first, text[0], *middle, text[1], heading, text[2]]
        for first in (kept, [], points)
        for middle in ([], quote, [said], [said.replace("“K", "“ K")])
    ]
    return html, {
        "language": "de",
        "title": title,
        "date": "2019-03-07T15:10+01:00",
        "body": bodies[0],
        "body_also": bodies[1:],
        "images": [
            picture(
                "https://www.inselfunk.example.de/bilder/ampel.jpg",
                "Kutsche am Hafen von Juist",
                "Inselfunk/Ole Visser",
            )
        ],
        "authors": ["Frauke Janssen"],
        "authors_also": [[]],
        "tags": ["Juist"],
        "lead_also": [ANY],
    }

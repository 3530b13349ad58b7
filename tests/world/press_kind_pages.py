"""Kinds of pages of the press: live blogs, interviews, reviews, reports with tables, photo series, recipes, posts in forums."""

from __future__ import annotations

from tests.world.building import ANY, Gold, items, json_ld, metas, page, paragraphs, picture


@page("https://www.taleoftwotowns.example.co.uk/podcast/episode-41-the-bell-ringers", country="GB")
def podcast_show_notes_english() -> tuple[str, Gold]:
    title = "Episode 41: The bell ringers"
    text = [
        "This week we climb 132 steps with six people who meet every Thursday to pull ropes in the dark.",
        "Tower captain Enid Rowe explains why you count but never look, and why nobody talks about the Tuesday band.",
    ]
    heading = "In this episode"
    points = ["02:15 The oldest bell, and the crack in it", "11:40 How to fall asleep standing up"]
    links = ["https://www.ringing.example.org/find-a-tower"]
    html = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} | A Tale of Two Towns</title><meta name="generator" content="Podcaster 2.1"></head>
<body class="single-podcast"><a class="skip" href="#main">Skip</a><header class="top"><a href="/">A Tale of Two Towns</a><nav><a href="/episodes">Episodes</a><a href="/about">About</a><a href="/support">Support us</a></nav></header>
<main id="main"><article class="episode"><div class="episode-art"><img src="/media/ep41-1400.jpg" alt="Six ropes tied back in a ringing chamber" width="700" height="700"></div>
<p class="episode-meta"><span class="date">6 October 2022</span> · <span class="duration">38 min</span></p><h1>{title}</h1>
<div class="player" id="player"><audio controls preload="none"><source src="/audio/ep41.mp3" type="audio/mpeg"></audio><div class="player-controls"><button>Play</button><span class="time">00:00</span> / <span class="time">38:12</span></div><a class="download" href="/audio/ep41.mp3" download>Download episode</a></div>
<div class="subscribe-links"><p>Subscribe on</p><ul><li><a href="https://podcasts.apple.example.com/x">Apple Podcasts</a></li><li><a href="https://open.spotify.example.com/x">Spotify</a></li><li><a href="/feed.xml">RSS</a></li></ul></div>
<div class="show-notes">{paragraphs(text)}<h2>{heading}</h2><ul>{items(points)}</ul><p>If you would like to try it, <a href="{links[0]}">find a tower near you</a>.</p></div>
<details class="transcript"><summary>Read the transcript</summary></details>
<section class="hosts"><h2>Your hosts</h2><div class="host"><img src="/media/may.jpg" width="60" height="60" alt="May Okoro"><p>May Okoro grew up in the first town and has never quite forgiven the second.</p></div></section></article>
<section class="more-episodes"><h2>More episodes</h2><ul><li><a href="/podcast/episode-40-the-chip-shop-war"><h3>Episode 40: The chip shop war</h3></a><p>Two families, one harbour, and a great deal of vinegar.</p></li></ul></section></main>
<footer><p>Made on a kitchen table. © 2022 A Tale of Two Towns.</p></footer></body></html>"""
    base = "https://www.taleoftwotowns.example.co.uk"
    return html, {
        "language": "en-GB",
        "title": title,
        "date": "2022-10-06",
        "body": [*text, heading, *points, "If you would like to try it, find a tower near you."],
        "links": links,
        "attachments": ANY,
        "images": [picture(f"{base}/media/ep41-1400.jpg")],
        "authors": [],
    }


@page("https://backstube.example.de/roggenbrot-ohne-hefe/")
def recipe_plugin_german() -> tuple[str, Gold]:
    title = "Roggenbrot ohne Hefe"
    text = [
        "Dieses Brot braucht drei Tage und fast keine Arbeit. Die meiste Zeit steht der Teig im Schrank und denkt nach.",
        "Den Ansatz habe ich von meiner Nachbarin bekommen, die ihn seit 1984 füttert.",
        "Wichtig ist nur, dass die Küche nicht zu warm wird.",
    ]
    name = "Roggenbrot"
    parts = ["500 g Roggenvollkornmehl", "400 ml lauwarmes Wasser", "100 g Sauerteigansatz"]
    steps = [
        "Ansatz, Wasser und die Hälfte des Mehls verrühren und über Nacht stehen lassen.",
        "Das übrige Mehl und das Salz unterkneten, in die Form geben, bei 220 Grad backen.",
    ]
    base = "https://backstube.example.de/wp-content/uploads/2020/04"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="UTF-8"><title>{title} - Backstube</title><link rel="canonical" href="https://backstube.example.de/roggenbrot-ohne-hefe/" />
{json_ld({"@context": "https://schema.org", "@graph": [{"@type": "Article", "headline": title, "datePublished": "2020-04-05T06:30:00+00:00", "dateModified": "2021-01-10T09:00:00+00:00", "author": {"name": "Gesa Ott"}}, {"@type": "Recipe", "name": name, "author": {"@type": "Person", "name": "Gesa Ott"}, "datePublished": "2020-04-05T06:30:00+00:00", "recipeIngredient": parts, "image": [f"{base}/brot.jpg"]}]})}</head>
<body class="post-template-default single single-post wp-embed-responsive"><div class="site-container"><header class="site-header"><div class="title-area"><p class="site-title"><a href="https://backstube.example.de/">Backstube</a></p></div><nav class="nav-primary"><ul><li><a href="/rezepte/">Rezepte</a></li></ul></nav></header>
<div class="site-inner"><main class="content"><article class="post entry"><header class="entry-header"><h1 class="entry-title">{title}</h1><p class="entry-meta"><time class="entry-time">5. April 2020</time> von <span class="entry-author"><span class="entry-author-name">Gesa Ott</span></span></p></header>
<div class="entry-content"><div class="wprm-recipe wprm-recipe-snippet"><a href="#wprm-recipe-container-77" class="wprm-recipe-jump wprm-recipe-link">Zum Rezept springen</a> <a href="https://backstube.example.de/wprm_print/77" class="wprm-recipe-print wprm-recipe-link">Rezept drucken</a></div><p>{text[0]}</p><figure class="wp-block-image size-large"><img src="{base}/brot-1024x768.jpg" alt="Roggenbrot" class="wp-image-78"/><figcaption>Nach dem zweiten Tag. © Gesa Ott</figcaption></figure><p>{text[1]}</p><p>{text[2]}</p>
<div id="wprm-recipe-container-77" class="wprm-recipe-container" data-recipe-id="77"><div class="wprm-recipe wprm-recipe-template-classic"><div class="wprm-container-float-right"><div class="wprm-recipe-image"><img width="150" height="150" src="{base}/brot-150x150.jpg" class="attachment-150x150" alt="Roggenbrot"/></div><a href="/print" class="wprm-recipe-print">Drucken</a></div><h2 class="wprm-recipe-name wprm-block-text-bold">{name}</h2><div class="wprm-recipe-rating"><span class="wprm-rating-star">★</span><span class="wprm-recipe-rating-average">4.8</span> von <span class="wprm-recipe-rating-count">21</span> Bewertungen</div><div class="wprm-recipe-time-container"><span class="wprm-recipe-details-label">Backzeit</span> <span class="wprm-recipe-details">1 Stunde</span></div>
<div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Zutaten</h3><div class="wprm-recipe-ingredient-group"><ul class="wprm-recipe-ingredients">{items(parts)}</ul></div></div><div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header">Anleitungen</h3><div class="wprm-recipe-instruction-group"><ul class="wprm-recipe-instructions">{items([f'<div class="wprm-recipe-instruction-text">{s}</div>' for s in steps])}</ul></div></div></div></div></div>
<footer class="entry-footer"><p class="entry-meta"><span class="entry-tags">Tags: <a href="/tag/brot/" rel="tag">Brot</a></span></p></footer></article></main></div><footer class="site-footer"><p>© Backstube</p></footer></div></body></html>"""
    recipe = [name, "Backzeit 1 Stunde", "Zutaten", *parts, "Anleitungen", *steps]
    return html, {
        "language": "de",
        "title": title,
        "date": "2020-04-05T06:30:00+00:00",
        "date_modified": "2021-01-10T09:00:00+00:00",
        "body": [*text, *recipe],
        "body_also": [
            [*text, *(block for block in recipe if block != "Backzeit 1 Stunde")],
            [*text, name, "4.8 von 21 Bewertungen", *recipe[1:]],
        ],
        "links": [],
        "images": [picture(f"{base}/brot-1024x768.jpg", "Nach dem zweiten Tag.", "Gesa Ott", "inline")],
        "authors": ["Gesa Ott"],
        "tags": ["Brot"],
    }


@page(
    "https://www.lavoixduport.example.fr/direct/2019/03/16/tempete-sur-la-cote-suivez-la-situation-minute-par-minute_4211.html",
    country="FR",
)
def live_blog_french() -> tuple[str, Gold]:
    title = "Tempête sur la côte : suivez la situation minute par minute"
    lead = "Vents à 130 km/h, lignes coupées, trains arrêtés : l’essentiel de la journée."
    posts = [
        (
            "17h42",
            "Le courant revient à Lorient",
            "Les équipes d’Enedis ont rétabli 12 000 foyers. Il en reste 4 500 dans le noir.",
        ),
        (
            "15h10",
            "Le pont de Térénez fermé",
            "La préfecture demande de ne pas emprunter la route entre Landévennec et Rosnoën.",
        ),
        (
            "09h03",
            "Premières rafales",
            "À la pointe du Raz, une rafale à 128 km/h a été mesurée peu avant neuf heures.",
        ),
    ]
    entries = "".join(
        f'<article class="live-post" id="post-{number}"><header><time class="live-post__time" datetime="2019-03-16T{hour.replace("h", ":")}:00+01:00">{hour}</time><h2 class="live-post__title">{heading}</h2></header><div class="live-post__content"><p>{said}</p></div><div class="live-post__share"><a href="#">Partager</a></div></article>'
        for number, (hour, heading, said) in enumerate(posts)
    )
    html = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} - La Voix du port</title>
{json_ld({"@context": "http://schema.org", "@type": "LiveBlogPosting", "headline": title, "description": lead, "datePublished": "2019-03-16T08:55:00+01:00", "dateModified": "2019-03-16T17:42:00+01:00", "coverageStartTime": "2019-03-16T08:55:00+01:00", "author": {"@type": "Organization", "name": "La Voix du port"}})}</head>
<body><header class="header"><a href="/">La Voix du port</a><nav><ul><li><a href="/direct/">Direct</a></li><li><a href="/mer/">Mer</a></li></ul></nav></header>
<main><div class="live"><div class="live__header"><span class="live__badge">Direct terminé</span><h1>{title}</h1><p class="live__chapo">{lead}</p><p class="live__meta">Publié le 16/03/2019 à 08h55, mis à jour à 17h42</p></div>
<figure class="live__photo"><img src="/img/digue.jpg" alt=""><figcaption>Une vague sur la digue de Larmor. <span class="credit">PHOTO THIERRY CREUX</span></figcaption></figure>
<div class="live__posts">{entries}</div></div></main>
<aside><h3>Les plus lus</h3><ol><li><a href="/a">Bars : la taille change</a></li></ol></aside><footer>© La Voix du port</footer></body></html>"""
    body: list[str] = []
    for _, heading, said in posts:
        body += [heading, said]
    timed: list[str] = []
    for hour, heading, said in posts:
        timed += [hour, heading, said]
    url = "https://www.lavoixduport.example.fr/img/digue.jpg"
    return html, {
        "language": "fr",
        "title": title,
        "lead": lead,
        "date": "2019-03-16T08:55:00+01:00",
        "date_modified": "2019-03-16T17:42:00+01:00",
        "body": body,
        "body_also": [timed, timed[1:]],
        "authors_also": [["La Voix du port"]],
        "images": [picture(url, "Une vague sur la digue de Larmor.", "PHOTO THIERRY CREUX")],
        "images_also": [[picture(url, "Une vague sur la digue de Larmor.", "THIERRY CREUX")]],
    }


@page(
    "https://www.moorpost.example.de/sport/fussball/bezirksliga-torflut-in-teufelsmoor-8812.html",
    country="DE",
)
def match_report_german() -> tuple[str, Gold]:
    title = "Torflut im Teufelsmoor"
    lead = "Neun Treffer, zwei Platzverweise und ein verlorener Schuh: Worpswede schlägt Lilienthal mit 6:3."
    text = [
        "Nach elf Minuten stand es 2:0, nach zwanzig 2:2, und zur Pause wusste auf der Tribüne keiner mehr genau, wie es stand.",
        "„So etwas trainiert man nicht“, sagte Trainer Olaf Behrens, der in der 70. Minute mit nur einem Schuh an der Linie stand.",
        "Am Sonntag kommt Tabellenführer Ritterhude.",
    ]
    rows = [("1.", "Ritterhude", "31"), ("2.", "Worpswede", "29"), ("3.", "Lilienthal", "27")]
    table = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    stats = "Worpswede: Brünjes, Kück, Meyer – Lilienthal: Bartels, Jäger, Otten"
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} - Moorpost</title><meta name="description" content="{lead}"></head>
<body><div class="header"><a href="/">Moorpost</a><ul class="nav"><li><a href="/sport">Sport</a></li><li><a href="/lokales">Lokales</a></li></ul></div>
<div class="container"><div class="row"><div class="col-md-8"><ol class="breadcrumb"><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li><li><a href="/sport/fussball">Fußball</a></li></ol>
<article><span class="overline">Bezirksliga</span><h1>{title}</h1><p class="lead">{lead}</p><p class="article-meta">Von <strong>Enno Tietjen</strong> | 18.10.2021, 09:15 Uhr</p>
<div class="article-image"><img src="/bilder/8812/jubel-gross.jpg" alt="Jubel"><div class="caption">Jubel nach dem 4:2: Jannik Kück (Mitte). <em>Foto: hey</em></div></div>
<p>{text[0]}</p><p>{text[1]}</p><p>{text[2]}</p><p>{stats}</p>
<table class="table"><thead><tr><th>Platz</th><th>Verein</th><th>Punkte</th></tr></thead><tbody>{table}</tbody></table>
<div class="social"><a href="#">Teilen</a></div></article>
<div class="similar"><h3>Das könnte Sie auch interessieren</h3><div class="row"><div class="col-md-4"><a href="/x"><img src="/bilder/x.jpg" alt=""><h4>Kreisliga: Nebel stoppt Spiel</h4></a></div></div></div></div>
<div class="col-md-4"><div class="widget"><h3>Ergebnisse</h3><table><tr><td>Ritterhude – Pennigbüttel</td><td>1:0</td></tr><tr><td>Hambergen – Osterholz</td><td>2:2</td></tr></table></div></div></div></div><div class="footer">© Moorpost | Impressum</div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "title_also": [f"Bezirksliga: {title}"],
        "lead": lead,
        "date": "2021-10-18T09:15+02:00",
        "body": [*text, stats, "Platz | Verein | Punkte", *(" | ".join(row) for row in rows)],
        "images": [
            picture(
                "https://www.moorpost.example.de/bilder/8812/jubel-gross.jpg",
                "Jubel nach dem 4:2: Jannik Kück (Mitte).",
                "hey",
            )
        ],
        "authors": ["Enno Tietjen"],
        "breadcrumbs": ["Sport", "Fußball"],
    }


@page("https://www.musikmonat.example.ch/kritik/alben/hanna-zwick-unter-null", country="CH")
def review_with_score_swiss() -> tuple[str, Gold]:
    title = "Hanna Zwick: «Unter Null»"
    text = [
        "Elf Lieder über Schnee, und keines davon ist kalt. Hanna Zwicks drittes Album entstand in einem leeren Hallenbad in Davos.",
        "Man hört das Wasser, das nicht mehr da ist: Jede Silbe kommt zweimal zurück. Manchmal klingt das nach Kirche, manchmal nach Waschküche.",
        "Nur «Föhn», der einzige laute Song, will nicht recht passen.",
    ]
    html = f"""<!DOCTYPE html><html lang="de-CH"><head><meta charset="utf-8"><title>{title} – Musikmonat</title></head>
<body><header class="page-header"><div class="brand"><a href="/">Musikmonat</a></div><nav><a href="/kritik">Kritik</a><a href="/termine">Termine</a><a href="/abo">Abo</a></nav></header>
<main><article class="review"><div class="review__head"><p class="review__kind">Albumkritik</p><h1 class="review__title">{title}</h1><p class="review__byline">Text: <a href="/autoren/lea-caduff">Lea Caduff</a> &nbsp; <time datetime="2023-11-30">30.11.2023</time></p></div>
<div class="review__box"><img class="review__cover" src="/covers/unter-null.jpg" alt="Cover: Unter Null" width="300" height="300"><dl class="review__facts"><dt>Label</dt><dd>Kaltwasser</dd><dt>VÖ</dt><dd>1.12.2023</dd></dl><div class="review__score rating" aria-label="5 von 6 Sternen"><span>★★★★★</span>☆</div></div>
<div class="review__text">{paragraphs(text)}</div><div class="review__listen"><iframe src="https://bandcamp.example.com/player"></iframe></div></article>
<section class="review__others"><h2>Weitere Kritiken</h2><ul><li><a href="/kritik/alben/x">Trio Rotz: «Laut»</a> <span>★★★☆☆☆</span></li></ul></section></main><footer>© Musikmonat, Zürich</footer></body></html>"""
    return html, {
        "language": "de-CH",
        "title": title,
        "date": "2023-11-30",
        "body": text,
        "images": [picture("https://www.musikmonat.example.ch/covers/unter-null.jpg")],
        "images_also": [[]],
        "authors": ["Lea Caduff"],
    }


@page("https://www.talkingheads.example.at/interview/der-mann-der-die-uhren-stellt", country="AT")
def interview_austrian() -> tuple[str, Gold]:
    title = "Der Mann, der die Uhren stellt"
    lead = "Zweimal im Jahr hat Leopold Strasser Hochsaison. Ein Gespräch über die Zeit und was sie wiegt."
    intro = "Strasser, 61, ist Turmuhrmacher in vierter Generation. Er betreut 340 Uhren zwischen Melk und Zwettl."
    questions = [
        (
            "Wie lange brauchen Sie für eine Uhr?",
            "Vierzig Minuten, wenn die Leiter hält. Im Herbst ist es leichter, da muss man nur warten.",
        ),
        (
            "Warten?",
            "Man hält das Pendel an und isst ein Butterbrot. Nach einer Stunde stößt man es wieder an.",
        ),
        (
            "Welche ist die schwierigste?",
            "Die in Weitersfeld. Dort nisten die Dohlen, und die sind früher da als ich.",
        ),
    ]
    body = [intro]
    for question, answer in questions:
        body += [question, f"Strasser: {answer}"]
    talk = "".join(
        f'<p class="q"><strong>{question}</strong></p><p class="a"><b>Strasser:</b> {answer}</p>'
        for question, answer in questions
    )
    html = f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>{title} - Talking Heads</title>{metas({"og:title": title, "og:description": lead, "og:image": "https://www.talkingheads.example.at/img/strasser.jpg"})}</head>
<body class="interview"><nav class="top"><a href="/">Talking Heads</a> <a href="/archiv">Archiv</a></nav>
<div class="hero" style="background-image:url('/img/strasser.jpg')"><div class="hero-text"><span class="tag">Interview</span><h1>{title}</h1><p class="subtitle">{lead}</p></div><span class="hero-credit">Bild: Klaus Pichler</span></div>
<div class="wrap"><div class="byline">Interview: <a href="/team/eva">Eva Hanke</a>, 27. März 2021</div><div class="content"><p>{intro}</p>{talk}
<blockquote class="pullquote"><p>«Die Dohlen sind früher da als ich.»</p></blockquote></div>
<div class="bio"><h4>Zur Person</h4><p>Leopold Strasser lebt in Horn und trägt selbst keine Uhr.</p></div></div>
<section class="more"><h2>Mehr Gespräche</h2><a href="/interview/x"><h3>Die Frau mit den 900 Rosen</h3></a></section><footer><a href="/impressum">Impressum</a></footer></body></html>"""
    return html, {
        "language": "de-AT",
        "title": title,
        "lead": lead,
        "date": "2021-03-27",
        "body": body,
        "body_also": [
            [*body, "«Die Dohlen sind früher da als ich.»"],
            [
                *body,
                "«Die Dohlen sind früher da als ich.»",
                "Zur Person",
                "Leopold Strasser lebt in Horn und trägt selbst keine Uhr.",
            ],
            [*body, "Zur Person", "Leopold Strasser lebt in Horn und trägt selbst keine Uhr."],
        ],
        "images": ANY,
        "authors": ["Eva Hanke"],
    }


@page(
    "https://www.elcorreodelebro.example.es/fotos/zaragoza/2018/08/12/la-noche-mas-larga-del-rio_1262.html",
    country="ES",
)
def photo_series_spanish() -> tuple[str, Gold]:
    title = "La noche más larga del río"
    text = [
        "Miles de personas bajaron el sábado a las orillas del Ebro para ver las lágrimas de San Lorenzo."
    ]
    shots = [
        ("mantas", "Familias con mantas junto al puente de Piedra", "Toni Galán"),
        ("telescopio", "Un telescopio casero hecho con tubos de riego", "Toni Galán"),
        ("amanecer", "Los últimos, al amanecer", "Aránzazu Navarro"),
    ]
    base = "https://imagenes.elcorreodelebro.example.es/2018/08/12"
    slides = "".join(
        f'<div class="slide" data-index="{number}"><picture><source media="(min-width:768px)" srcset="{base}/{name}_1000.jpg"><img class="lazy" data-src="{base}/{name}_500.jpg" src="data:image/gif;base64,R0lGODdh" alt="{title}"></picture><div class="slide-info"><span class="num">{number}/3</span><p class="pie">{caption}</p><p class="autor">{author}</p></div></div>'
        for number, (name, caption, author) in enumerate(shots, 1)
    )
    html = f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Fotos: {title} | El Correo del Ebro</title><meta name="DC.date" content="2018-08-12T10:22:00+02:00"></head>
<body class="fotogaleria"><header><a class="logo" href="/">El Correo del Ebro</a><nav><ul><li><a href="/zaragoza">Zaragoza</a></li><li><a href="/fotos">Fotos</a></li></ul></nav></header>
<main><article class="gallery-page"><h1>{title}</h1><p class="entradilla">{text[0]}</p><p class="fecha">12/08/2018 10:22</p><div class="compartir"><a href="#">Compartir</a></div>
<div class="galeria-fotos slider">{slides}</div></article>
<section class="otras"><h2>Otras galerías</h2><div class="item"><a href="/fotos/x"><img src="{base}/x_200.jpg" alt=""><span>El mercado medieval, en imágenes</span></a></div></section></main><footer>© El Correo del Ebro</footer></body></html>"""
    gallery = [picture(f"{base}/{name}_1000.jpg", caption, author) for name, caption, author in shots]
    small = [picture(f"{base}/{name}_500.jpg", caption, author) for name, caption, author in shots]
    return html, {
        "language": "es",
        "title": title,
        "title_also": [f"Fotos: {title}"],
        "date": "2018-08-12T10:22:00+02:00",
        "body": text,
        "body_also": [[]],
        "lead_also": [text[0]],
        "gallery": gallery,
        "gallery_also": [small],
        "authors": [],
    }


@page(
    "https://www.thewesternpost.example.ie/obituaries/2015/02/07/nora-keogh-postmistress-who-read-only-the-stamps/",
    country="IE",
)
def obituary_irish() -> tuple[str, Gold]:
    title = "Nora Keogh: postmistress who read only the stamps"
    born = "Born: April 9th, 1921. Died: January 28th, 2015"
    text = [
        "Nora Keogh, who has died aged 93, ran the post office at Kilbaha for fifty-one years and claimed never to have read a postcard.",
        "She was born above the shop, the fourth of nine children, and took over the counter from her aunt in 1946.",
        "When the telephone came in 1958 she was also the exchange, and knew every voice in the parish by its cough.",
        "She is survived by two sisters and a great many godchildren.",
    ]
    html = f"""<!DOCTYPE html><html lang="en-IE"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content="{born}"></head>
<body><div id="header"><a href="/">The Western Post</a><ul><li><a href="/news">News</a></li><li><a href="/obituaries">Obituaries</a></li></ul></div>
<div id="main"><div class="article_header"><h4 class="section"><a href="/obituaries">Obituaries</a></h4><h1>{title}</h1><h2>{born}</h2></div>
<div class="article_media"><span class="image"><img src="/polopoly_fs/nora.jpg" alt="Nora Keogh at the counter in 1962" title="Nora Keogh at the counter in 1962"></span><div class="media_caption"><p>Nora Keogh at the counter in 1962. Photograph: Colman Doyle</p></div></div>
<div class="article_tools"><span class="published">Sat, Feb 7, 2015, 01:09</span><ul><li><a href="#">Email</a></li><li><a href="#">Print</a></li></ul></div>
<div class="article_bodycopy">{paragraphs(text[:2])}<div class="inline_promo"><p class="label">Sponsored</p><a href="/p">The best hotels in the west</a></div>{paragraphs(text[2:])}</div>
<div class="article_topics"><strong>Topics:</strong> <a href="/topics/clare">Clare</a></div><div class="article_comments"><p>Commenting on this article has now closed.</p></div></div>
<div id="right"><h3>Most read in Obituaries</h3><ol><li><a href="/o/1">Last of the lighthouse keepers</a></li></ol></div><div id="foot">© 2015 The Western Post</div></body></html>"""
    url = "https://www.thewesternpost.example.ie/polopoly_fs/nora.jpg"
    return html, {
        "language": "en-IE",
        "title": title,
        "lead": born,
        "lead_also": [None],
        "date": "2015-02-07T01:09+00:00",
        "date_also": ["2015-02-07"],
        "body": text,
        "body_also": [[born, *text]],
        "images": [picture(url, "Nora Keogh at the counter in 1962.", "Colman Doyle")],
        "tags": ["Clare"],
        "breadcrumbs_also": [["Obituaries"]],
        "section": ANY,
    }


@page("http://www.dagbladet-syd.example.dk/node/23312?print=1", country="DK")
def print_version_danish() -> tuple[str, Gold]:
    title = "Kommunen glemte en ø"
    text = [
        "I tolv år har beboerne på Lilleø ikke modtaget en eneste regning for renovation.",
        "Fejlen blev opdaget, da en ny medarbejder talte øerne på kortet og fik en for meget.",
        "Borgmesteren lover, at regningen ikke bliver sendt med tilbagevirkende kraft.",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="da"><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><base href="http://www.dagbladet-syd.example.dk/node/23312" /><meta name="robots" content="noindex, nofollow" /></head>
<body onload="window.print();"><div class="print-logo"><img class="print-logo" src="http://www.dagbladet-syd.example.dk/logo.png" alt="Dagbladet Syd" /></div><div class="print-site_name">Published on <em>Dagbladet Syd</em> (<a href="http://www.dagbladet-syd.example.dk">http://www.dagbladet-syd.example.dk</a>)</div><hr class="print-hr" />
<h1 class="print-title">{title}</h1><div class="print-submitted">Af <em>Kirsten Bæk</em></div><div class="print-created">Oprettet 03/09/2012 - 07:10</div>
<div class="print-content"><div class="field field-type-filefield field-field-billede"><div class="field-items"><div class="field-item odd"><img src="http://www.dagbladet-syd.example.dk/sites/default/files/lilleoe.jpg" alt="" title="Lilleø set fra færgen. Foto: Morten Juhl" width="400" height="267" /></div></div></div>{paragraphs(text)}</div>
<div class="print-footer"></div><hr class="print-hr" /><div class="print-source_url"><strong>Source URL:</strong> <a href="http://www.dagbladet-syd.example.dk/node/23312">http://www.dagbladet-syd.example.dk/node/23312</a></div><div class="print-links"></div></body></html>"""
    url = "http://www.dagbladet-syd.example.dk/sites/default/files/lilleoe.jpg"
    return html, {
        "language": "da",
        "title": title,
        "date": "2012-09-03T07:10+02:00",
        "body": text,
        "images": [picture(url)],
        "images_also": [
            [picture(url, *said)]
            for said in (
                ("Lilleø set fra færgen.", "Morten Juhl"),
                ("Lilleø set fra færgen. Foto: Morten Juhl",),
                (None, "Morten Juhl"),
            )
        ],
        "authors": ["Kirsten Bæk"],
        "authors_also": [[]],
    }


@page("http://forum.gartenzwerge.example.de/viewtopic.php?f=12&t=4711", country="DE")
def phpbb_topic_german() -> tuple[str, Gold]:
    title = "Maulwurf im Hochbeet"
    text = [
        "Hallo zusammen, seit gestern habe ich einen Maulwurf im Hochbeet, und zwar oben.",
        "Das Beet ist achtzig Zentimeter hoch und hat unten ein Gitter. Wie kommt der da hinein?",
        "Über Ideen freut sich Bernd.",
    ]
    answer = "Der ist bestimmt mit der Erde vom Kompostwerk gekommen, bei uns war es letztes Jahr eine Kröte."
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="de" xml:lang="de"><head><meta http-equiv="content-type" content="text/html; charset=UTF-8" /><title>Gartenzwerge-Forum &bull; Thema anzeigen - {title}</title></head>
<body id="phpbb" class="section-viewtopic ltr"><div id="wrap"><a id="top" name="top" accesskey="t"></a><div id="page-header"><div class="headerbar"><div class="inner"><div id="site-description"><a href="./index.php" title="Foren-Übersicht" id="logo"><img src="./styles/prosilver/imageset/site_logo.gif" width="139" height="52" alt="" /></a><h1>Gartenzwerge-Forum</h1><p>Rund ums Beet</p></div></div></div><div class="navbar"><ul class="linklist navlinks"><li class="icon-home"><a href="./index.php" accesskey="h">Foren-Übersicht</a> <strong>&#8249;</strong> <a href="./viewforum.php?f=12">Tiere im Garten</a></li></ul></div></div>
<a name="start_here"></a><div id="page-body"><h2><a href="./viewtopic.php?f=12&amp;t=4711">{title}</a></h2><div class="topic-actions"><div class="buttons"><div class="reply-icon"><a href="./posting.php?mode=reply" title="Antwort erstellen"><span></span>Antwort erstellen</a></div></div><div class="pagination">2 Beiträge &bull; Seite <strong>1</strong> von <strong>1</strong></div></div>
<div id="p901" class="post bg2"><div class="inner"><div class="postbody"><ul class="profile-icons"><li class="quote-icon"><a href="./posting.php?mode=quote" title="Mit Zitat antworten"><span>Mit Zitat antworten</span></a></li></ul><h3 class="first"><a href="#p901">{title}</a></h3><p class="author"><a href="./viewtopic.php?p=901#p901"><img src="./styles/prosilver/imageset/icon_post_target.gif" width="11" height="9" alt="Beitrag" title="Beitrag" /></a>von <strong><a href="./memberlist.php?mode=viewprofile&amp;u=7">Bernd42</a></strong> &raquo; Mo 7. Mai 2012, 18:33 </p><div class="content">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</div></div><dl class="postprofile" id="profile901"><dt><a href="./memberlist.php?u=7">Bernd42</a></dt><dd><strong>Beiträge:</strong> 118</dd><dd><strong>Registriert:</strong> Sa 3. Jan 2009, 12:00</dd></dl><div class="back2top"><a href="#wrap" class="top" title="Nach oben">Nach oben</a></div></div></div><hr class="divider" />
<div id="p902" class="post bg1"><div class="inner"><div class="postbody"><h3><a href="#p902">Re: {title}</a></h3><p class="author">von <strong><a href="./memberlist.php?u=9">Kompostel</a></strong> &raquo; Mo 7. Mai 2012, 19:20 </p><div class="content">{answer}</div></div><dl class="postprofile"><dt>Kompostel</dt><dd><strong>Beiträge:</strong> 2033</dd></dl></div></div></div>
<div id="page-footer"><div class="navbar"><ul class="linklist"><li class="icon-home"><a href="./index.php">Foren-Übersicht</a></li><li class="rightside">Alle Zeiten sind UTC + 1 Stunde</li></ul></div><div class="copyright">Powered by <a href="http://www.phpbb.example.com/">phpBB</a></div></div></div></body></html>"""
    return html, {
        "language": "de",
        "title": title,
        "date": "2012-05-07T18:33+02:00",
        "date_also": ["2012-05-07"],
        "body": text,
        "body_also": [[*text, answer], [*text, f"Re: {title}", answer, "Kompostel", "Beiträge: 2033"]],
        "links": ANY,
        "authors": ["Bernd42"],
        "authors_also": [[]],
        "breadcrumbs": ["Tiere im Garten"],
        "breadcrumbs_also": [[], ["Foren-Übersicht", "Tiere im Garten"]],
        "section": ANY,
    }


@page("https://talk.weaversguild.example.org/t/a-loom-from-a-bed-frame/1882")
def discourse_crawler_view() -> tuple[str, Gold]:
    title = "A loom from a bed frame"
    text = [
        "My neighbour was throwing out a pine bed, and I had four clamps and a free weekend.",
        "The slats became heddles, the legs became legs, and the headboard is now the breast beam.",
        "It creaks like a ship, but the tension holds.",
    ]
    reply = (
        "Lovely work! You may want to wax the beam before the first long warp, or it will chew the thread."
    )
    base = "https://talk.weaversguild.example.org"
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - Looms - Weavers Guild</title><meta name="description" content="My neighbour was throwing out a pine bed, and I had four clamps."><meta name="generator" content="Discourse 3.1.0 - https://github.com/discourse/discourse">
{metas({"og:site_name": "Weavers Guild", "og:type": "website", "og:title": title, "article:published_time": "2023-08-14T10:02:33+00:00", "og:article:section": "Looms", "og:image": f"{base}/uploads/default/original/1X/loom.jpeg"})}
{json_ld({"@context": "http://schema.org", "@type": "QAPage", "name": title})}</head>
<body class="crawler"><header><a href="/">Weavers Guild</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/a-loom-from-a-bed-frame/1882">{title}</a></h1><div class="topic-category" itemscope itemtype="http://schema.org/BreadcrumbList"><span itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem"><a href="/c/looms/5" class="badge-wrapper bullet" itemprop="item"><span class='badge-category-bg'></span><span class='badge-category clear-badge'><span class='category-name' itemprop='name'>Looms</span></span></a><meta itemprop="position" content="1" /></span></div><div class="topic-category"><div class='discourse-tags list-tags'><a href='{base}/tag/diy' class='discourse-tag' rel="tag">diy</a></div></div></div>
<div itemscope itemtype='http://schema.org/DiscussionForumPosting'><meta itemprop='headline' content='{title}'><meta itemprop='articleSection' content='Looms'><meta itemprop='keywords' content='diy'>
<div id='post_1' itemprop='mainEntity' class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href='{base}/u/shuttle'><span itemprop='name'>shuttle</span></a></span><link itemprop="mainEntityOfPage" href="{base}/t/a-loom-from-a-bed-frame/1882"><span class="crawler-post-infos"><time datetime='2023-08-14T10:02:33Z' class='post-time' itemprop='datePublished'>August 14, 2023, 10:02am</time><meta itemprop='dateModified' content='2023-08-14T10:02:33Z'><span itemprop='position'>1</span></span></div>
<div class='post' itemprop='text'><p>{text[0]}</p><p><div class="lightbox-wrapper"><a class="lightbox" href="{base}/uploads/default/original/1X/loom.jpeg" data-download-href="{base}/uploads/default/loom" title="The finished loom, with cat"><img src="{base}/uploads/default/optimized/1X/loom_2_690x460.jpeg" alt="The finished loom, with cat" width="690" height="460"><div class="meta"><span class="filename">The finished loom, with cat</span><span class="informations">1536×1024 288 KB</span></div></a></div></p><p>{text[1]}</p><p>{text[2]}</p></div>
<div itemprop="interactionStatistic"><span class='post-likes'>7 Likes</span></div></div>
<div id='post_2' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'><div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href='{base}/u/treadle'><span itemprop='name'>treadle</span></a></span><span class="crawler-post-infos"><time itemprop='datePublished' datetime='2023-08-14T12:40:00Z' class='post-time'>August 14, 2023, 12:40pm</time></span></div><div class='post' itemprop='text'><p>{reply}</p></div></div></div>
<div id="related-topics" class="more-topics__list"><h3>Related topics</h3><table class="topic-list"><tbody><tr><td class="main-link"><a href="{base}/t/rope-warp/77">Rope for a first warp?</a></td><td>3</td><td>May 2, 2023</td></tr></tbody></table></div></div><footer class="container wrap"><nav class='crawler-nav'><ul><li><a href='/'>Home</a></li></ul></nav></footer></body></html>"""
    return html, {
        "language": "en",
        "title": title,
        "date": "2023-08-14T10:02:33+00:00",
        "date_modified": ANY,
        "body": text,
        "images": [
            picture(
                f"{base}/uploads/default/original/1X/loom.jpeg", "The finished loom, with cat", None, "inline"
            )
        ],
        "images_also": [[picture(f"{base}/uploads/default/original/1X/loom.jpeg", None, None, "inline")]],
        "authors": ["shuttle"],
        "tags": ["diy"],
        "breadcrumbs": ["Looms"],
        "breadcrumbs_also": [[]],
        "section": ANY,
    }


@page("https://www.cyclotouriste.example.be/forum/showthread.php?t=3391")
def vbulletin_thread_belgian() -> tuple[str, Gold]:
    title = "Le col qui n'existe plus"
    text = [
        "Bonjour à tous, sur ma vieille carte de 1958 il y a un col entre Stoumont et Rahier.",
        "J'y suis allé dimanche avec le tandem : plus de route, plus de panneau, juste une prairie et deux ânes.",
        "Quelqu'un sait-il quand il a disparu ?",
    ]
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="fr" id="vbulletin_html"><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" /><meta name="generator" content="vBulletin 4.1.5" /><title>{title}</title></head>
<body><div class="above_body"><div id="header" class="floatcontainer doc_header"><div><a name="top" href="forum.php" class="logo-image"><img src="images/misc/vbulletin4_logo.png" alt="Cyclotouriste - Powered by vBulletin" /></a></div><div id="toplinks" class="toplinks"><ul class="nouser"><li><a href="register.php">S'inscrire</a></li></ul></div></div><div id="navbar" class="navbar"><ul id="navtabs" class="navtabs floatcontainer"><li class="selected"><a class="navtab" href="forum.php">Forum</a></li></ul></div></div>
<div class="body_wrapper"><div id="breadcrumb" class="breadcrumb"><ul class="floatcontainer"><li class="navbithome"><a href="index.php"><img src="images/misc/navbit-home.png" alt="Accueil" /></a></li><li class="navbit"><a href="forum.php">Forum</a></li><li class="navbit"><a href="forumdisplay.php?f=9">Ardennes</a></li><li class="navbit lastnavbit"><span> {title}</span></li></ul></div>
<div id="pagetitle" class="pagetitle"><h1> Discussion: <span class="threadtitle"><a href="showthread.php?t=3391" title="Recharger cette page">{title}</a></span></h1></div><div id="thread_controls" class="thread_controls toolsmenu"><ul><li>Outils de la discussion</li><li>Affichage</li></ul></div>
<div id="postlist" class="postlist restrain"><ol id="posts" class="posts" start="1"><li class="postbitlegacy postbitim postcontainer" id="post_5101"><div class="posthead"><span class="postdate old"><span class="date">14/09/2011,&nbsp;<span class="time">21h05</span></span></span><span class="nodecontrols"><a name="post5101" href="showthread.php?p=5101" class="postcounter">#1</a></span></div>
<div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline popupctrl" href="member.php?u=44" title="Tandemiste est déconnecté"><strong>Tandemiste</strong></a></div><span class="usertitle">Membre</span><dl class="userinfo_extra"><dt>Date d'inscription</dt> <dd>mars 2008</dd><dt>Messages</dt> <dd>412</dd></dl></div>
<div class="postbody"><div class="postrow"><h2 class="title icon"><img src="images/icons/icon1.png" alt="Par défaut" /> {title}</h2><div class="content"><div id="post_message_5101"><blockquote class="postcontent restore ">{text[0]}<br /><br />{text[1]}<br /><br />{text[2]}</blockquote></div></div></div></div></div><div class="postfoot"><div class="textcontrols floatcontainer"><span class="postcontrols"><a class="newreply" href="newreply.php">Répondre avec citation</a></span></div></div></li></ol></div>
<div class="thread_info"><h4 class="threadinfohead blockhead">Informations de la discussion</h4><p>Il y a actuellement 1 utilisateur(s) naviguant sur cette discussion. (0 utilisateur(s) et 1 invité(s))</p></div></div><div id="footer" class="floatcontainer footer">Fuseau horaire GMT +2. Il est actuellement <span class="time">09h12</span>.</div></body></html>"""
    return html, {
        "language": "fr",
        "title": title,
        "date": "2011-09-14",
        "body": text,
        "authors": ["Tandemiste"],
        "authors_also": [[]],
        "breadcrumbs": ["Forum", "Ardennes"],
    }


@page("https://www.lesegazette.example.lu/leserbriefe/2014/05/zum-geplanten-parkhaus/", country="LU")
def letters_luxembourgish() -> tuple[str, Gold]:
    title = "Zum geplanten Parkhaus"
    letters = [
        (
            "Ein Parkhaus unter dem Stadtpark? Wer das will, hat nie mit einem Kind unter den Linden gesessen.",
            "Josée Weber, Esch",
        ),
        (
            "Endlich! Wer wie ich jeden Morgen zwanzig Minuten um den Block fährt, kann die Aufregung nicht verstehen.",
            "Romain Thill, Schifflange",
        ),
    ]
    ref = "Zum Artikel „Unter den Linden wird gegraben“ vom 2. Mai 2014"
    body = [ref]
    for said, name in letters:
        body += [said, name]
    html = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{title} | Lesegazette</title></head>
<body><header><a href="/">Lesegazette</a><nav><a href="/politik/">Politik</a><a href="/leserbriefe/">Leserbriefe</a></nav></header>
<div class="content"><div class="post"><p class="cat">Leserbriefe</p><h1>{title}</h1><p class="postdate">Donnerstag, 8. Mai 2014</p><div class="text"><p><em>{ref}</em></p>{"".join(f"<p>{said}</p><p><strong>{name}</strong></p>" for said, name in letters)}</div>
<p class="note">Leserbriefe geben die Meinung der Einsender wieder. Die Redaktion behält sich Kürzungen vor.</p></div>
<div class="side"><h3>Schreiben Sie uns</h3><p>Briefe an briefe@lesegazette.example.lu</p></div></div><footer>© Lesegazette</footer></body></html>"""
    note = "Leserbriefe geben die Meinung der Einsender wieder. Die Redaktion behält sich Kürzungen vor."
    return html, {
        "language": "de",
        "section": "Leserbriefe",
        "title": title,
        "date": "2014-05-08",
        "body": body,
        "body_also": [[*body, note], [*body[1:], note], body[1:]],
        "authors": ANY,
        "lead_also": [ref],
    }

"""How papers print what a picture shows and whose it is: marks, brackets, slashes, overlays, attributes, lines of their own."""

from __future__ import annotations

from collections.abc import Sequence

from tests.world.building import ANY, Gold, metas, page, picture

_GERMAN = [
    "Am Dienstag ist im Kurpark von Bad Elster der älteste Pavillon des Vogtlands eingestürzt, ohne dass jemand zu Schaden kam.",
    "Der Bau von 1884 stand seit drei Jahren leer. Ein Gutachten hatte im Frühjahr vor dem Dach gewarnt.",
    "Nun sammelt ein Verein Ziegel aus den Trümmern, um daraus einen kleineren zu bauen.",
    "Bis zum Herbst sollen die Fundamente stehen, hofft Vorsitzende Karla Meinel.",
]


def _around(
    title: str, body: str, *, lang: str, head: str = "", date: str = "", site: str = "Tagblatt"
) -> str:
    """A page of a paper around the body of an article."""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title>{head}</head>
<body><header class="kopf"><a class="logo" href="/"><img src="/img/logo.svg" alt="{site}"></a><nav><ul><li><a href="/region">Region</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li></ul></nav></header>
<div class="seite"><main><article class="artikel"><h1>{title}</h1><p class="datum">{date}</p><div class="artikeltext">{body}</div></article>
<section class="weitere"><h2>Weitere Themen</h2><div class="kachel"><a href="/a1"><img src="/img/a1.jpg" width="200" height="130" alt="Radweg"><h3>Radweg wird breiter</h3></a></div><div class="kachel"><a href="/a2"><img src="/img/a2.jpg" width="200" height="130" alt="Freibad"><h3>Freibad öffnet früher</h3></a></div></section></main>
<aside class="rechts"><h4>Meistgelesen</h4><ol><li><a href="/b1">Wer stahl die Glocke?</a></li></ol></aside></div><footer>© {site} <a href="/impressum">Impressum</a></footer></body></html>"""


def _inline(
    base: str, *said: tuple[str, str | None, str | None]
) -> list[tuple[str, str | None, str | None, str]]:
    return [picture(f"{base}/{name}.jpg", caption, credit, "inline") for name, caption, credit in said]


def _with_text(text: Sequence[str], pictures: Sequence[str]) -> str:
    """Paragraphs with a picture after each but the last."""
    parts: list[str] = []
    for number, paragraph in enumerate(text):
        parts.append(f"<p>{paragraph}</p>")
        if number < len(pictures):
            parts.append(pictures[number])
    return "\n".join(parts)


@page("https://www.elstertagblatt.example.de/region/pavillon-eingestuerzt-4711.html", country="DE")
def marks_of_german_papers() -> tuple[str, Gold]:
    title = "Pavillon im Kurpark eingestürzt"
    base = "https://www.elstertagblatt.example.de/bilder"
    shots = [
        f'<div class="artikelbild"><img src="{base}/dach.jpg" width="640" height="420" alt=""><p>Vom Dach blieb nur die Spitze. Archivfoto: Heiko Ranft</p></div>',
        f'<div class="artikelbild"><img src="{base}/ziegel.jpg" width="640" height="420" alt=""><p>Jeder Ziegel wird einzeln geklopft. <br>Quelle: dpa/Jan Woitas</p></div>',
        f'<div class="artikelbild"><img src="{base}/verein.jpg" width="640" height="420" alt=""><p>Karla Meinel mit dem Bauplan (Fotos: privat)</p></div>',
    ]
    html = _around(
        title,
        _with_text(_GERMAN, shots),
        lang="de",
        date="Stand: 14.08.2019, 16:20 Uhr",
        site="Elster-Tagblatt",
    )
    return html, {
        "language": "de",
        "title": title,
        "date": "2019-08-14T16:20+02:00",
        "body": _GERMAN,
        "images": _inline(
            base,
            ("dach", "Vom Dach blieb nur die Spitze.", "Heiko Ranft"),
            ("ziegel", "Jeder Ziegel wird einzeln geklopft.", "dpa/Jan Woitas"),
            ("verein", "Karla Meinel mit dem Bauplan", "privat"),
        ),
    }


@page("https://www.limmatblatt.example.ch/zuerich/pavillon-ld.99", country="CH")
def credits_of_swiss_papers() -> tuple[str, Gold]:
    title = "Der Pavillon, der im Wasser stand"
    text = [
        "Seit Montag steht der Pavillon am Mythenquai bis zu den Knien im See, und die Stadt weiss nicht, wem er gehört.",
        "Gebaut hat ihn 1939 eine Zigarrenfabrik für die Landesausstellung. Danach vergass man ihn.",
        "Jetzt wollen zwei Vereine darin baden und ein dritter darin heiraten.",
        "Der Stadtrat entscheidet im Oktober.",
    ]
    base = "https://img.limmatblatt.example.ch/2021/07"
    shots = [
        f'<figure><img src="{base}/see.jpg" alt="Pavillon"><figcaption><div class="text">Bei Hochwasser kommt man nur noch mit dem Boot hin.</div><div class="quelle">Keystone / Walter Bieri</div></figcaption></figure>',
        f'<figure><img src="{base}/plan.jpg" alt=""><figcaption>Der Bauplan von 1939. PD</figcaption></figure>',
        f'<figure class="img"><div class="wrap"><img src="{base}/verein.jpg" alt=""><span class="copy">KEYSTONE/ENNIO LEANZA</span></div><figcaption>Drei Vereine, ein Steg.</figcaption></figure>',
    ]
    html = _around(
        title, _with_text(text, shots), lang="de-CH", date="12. Juli 2021, 05.30 Uhr", site="Limmatblatt"
    )
    return html, {
        "language": "de-CH",
        "title": title,
        "date": "2021-07-12T05:30+02:00",
        "body": text,
        "images": _inline(
            base,
            ("see", "Bei Hochwasser kommt man nur noch mit dem Boot hin.", "Keystone / Walter Bieri"),
            ("plan", "Der Bauplan von 1939.", "PD"),
            ("verein", "Drei Vereine, ein Steg.", "KEYSTONE/ENNIO LEANZA"),
        ),
    }


@page("https://www.donaukurierlein.example.at/stories/pavillon/400123456", country="AT")
def overlays_of_austrian_papers() -> tuple[str, Gold]:
    title = "Wem gehört der Pavillon?"
    text = [
        "Drei Gemeinden streiten seit einem halben Jahr um ein Holzhaus, das bei der letzten Flut von einer in die andere geschwommen ist.",
        "Rechtlich ist die Sache offen: Treibgut gehört dem Finder, Gebäude gehören zum Grund.",
        "Der Bürgermeister von Emmersdorf lässt dort inzwischen Most ausschenken.",
        "Eine Verhandlung ist für November angesetzt.",
    ]
    base = "https://image.donaukurierlein.example.at/cfs-landscape"
    shots = [
        f'<div class="paragraph image"><div class="imageHolder"><img class="lazyload" src="{base}/w16/haus.jpg" data-src="{base}/haus.jpg" alt=""><small class="imageCopyright">© Bild: APA/Robert Jäger</small></div><div class="imageCaption">Angeschwemmt: der Pavillon am Ufer</div></div>',
        f'<div class="paragraph image"><div class="imageHolder"><noscript><img src="{base}/most.jpg" alt="Most"></noscript><img class="lazyload" data-srcset="{base}/most-400.jpg 400w, {base}/most.jpg 1200w" alt="Most"><small class="imageCopyright">© Christa Fuchs</small></div></div>',
        f'<div class="paragraph image"><a class="gallery-open" href="#gallery"><img src="{base}/akt.jpg" alt="Aktenordner im Rathaus (Symbolbild)"></a><div class="imageMeta"><span>Sieben Ordner hat der Akt schon.</span> <span>Foto: zVg</span></div></div>',
    ]
    html = _around(title, _with_text(text, shots), lang="de-AT", date="03.10.2020", site="Donaukurierlein")
    return html, {
        "language": "de-AT",
        "title": title,
        "date": "2020-10-03",
        "body": text,
        "images": _inline(
            base,
            ("haus", "Angeschwemmt: der Pavillon am Ufer", "APA/Robert Jäger"),
            ("most", None, "Christa Fuchs"),
            ("akt", "Sieben Ordner hat der Akt schon.", "zVg"),
        ),
    }


@page("https://www.stroudgazette.example.co.uk/news/bandstand-sinks-1234567", country="GB")
def brackets_of_british_papers() -> tuple[str, Gold]:
    title = "Bandstand sinks an inch a year, council admits"
    text = [
        "The bandstand in Stratford Park is sinking, and it has been doing so since the week it opened.",
        "Engineers found that its foundations rest on an ice house nobody had put on a map.",
        "Brass bands will play in the car park until the hole is filled.",
        "A spokesman said the tuba section had been very understanding.",
    ]
    base = "https://i2-prod.stroudgazette.example.co.uk/incoming/article123.ece/ALTERNATES"
    shots = [
        f'<figure class="in-article-image"><div class="img-container"><img src="{base}/band.jpg" alt="" data-src="{base}/band.jpg"></div><figcaption><span class="caption">The bandstand leans towards the tennis courts</span> <span class="credit">(Image: Gloucestershire Live)</span></figcaption></figure>',
        f'<div class="mar-image"><img alt="" src="{base}/hole.jpg"><div class="mar-caption"><p>A camera was lowered into the ice house. Pic: Simon Pizzey</p></div></div>',
        f'<figure><img src="{base}/tuba.jpg" alt=""><figcaption class="wp-caption-text">Tuba player Ian Webb in the car park [Photo by Wye Media]</figcaption></figure>',
    ]
    html = _around(
        title, _with_text(text, shots), lang="en-GB", date="11:02, 4 JUN 2022", site="Stroud Gazette"
    )
    return html, {
        "language": "en-GB",
        "title": title,
        "date": "2022-06-04",
        "date_also": ["2022-06-04T11:02+01:00"],
        "body": text,
        "images": _inline(
            base,
            ("band", "The bandstand leans towards the tennis courts", "Gloucestershire Live"),
            ("hole", "A camera was lowered into the ice house.", "Simon Pizzey"),
            ("tuba", "Tuba player Ian Webb in the car park", "Photo by Wye Media"),
        ),
        "images_also": [
            _inline(
                base,
                ("band", "The bandstand leans towards the tennis courts", first),
                ("hole", "A camera was lowered into the ice house.", second),
                ("tuba", "Tuba player Ian Webb in the car park", third),
            )
            for first in ("Gloucestershire Live", "Image: Gloucestershire Live")
            for second in ("Simon Pizzey", "Pic: Simon Pizzey")
            for third in ("Photo by Wye Media", "Wye Media")
        ],
    }


@page("https://www.lepetitrhenan.example.fr/culture/2016/11/02/le-kiosque-sous-l-eau", country="FR")
def legends_of_french_papers() -> tuple[str, Gold]:
    title = "Le kiosque sous l’eau"
    text = [
        "Depuis la crue de la Toussaint, le kiosque à musique de Rhinau sert de refuge à une colonie de hérons.",
        "La fanfare, elle, répète dans la salle des fêtes, où l’acoustique est meilleure et le chauffage plus fiable.",
        "Le maire attend la décrue pour compter les marches.",
        "Il en manque deux, dit-on au café.",
    ]
    base = "https://cdn-s-www.lepetitrhenan.example.fr/images/2016"
    shots = [
        f'<div class="photo"><img src="{base}/kiosque.jpg" alt="" /><div class="legende">Les hérons ont choisi le toit. Photo L’Alsace/Thierry Gachon</div></div>',
        f'<dl class="illustration"><dt><img src="{base}/fanfare.jpg" alt="" /></dt><dd class="leg">La fanfare au chaud</dd><dd class="credit">© DNA – Laurent Réa</dd></dl>',
        f'<figure><img src="{base}/marches.jpg" alt="" /><figcaption>Combien de marches ? Mystère. | ARCHIVES OUEST-FRANCE</figcaption></figure>',
    ]
    html = _around(
        title, _with_text(text, shots), lang="fr", date="Publié le 02/11/2016 à 07:00", site="Le Petit Rhénan"
    )
    return html, {
        "language": "fr",
        "title": title,
        "date": "2016-11-02T07:00+01:00",
        "body": text,
        "images": _inline(
            base,
            ("kiosque", "Les hérons ont choisi le toit.", "L’Alsace/Thierry Gachon"),
            ("fanfare", "La fanfare au chaud", "DNA – Laurent Réa"),
            ("marches", "Combien de marches ? Mystère.", "ARCHIVES OUEST-FRANCE"),
        ),
        "images_also": [
            _inline(
                base,
                ("kiosque", "Les hérons ont choisi le toit.", first),
                ("fanfare", "La fanfare au chaud", "DNA – Laurent Réa"),
                ("marches", "Combien de marches ? Mystère.", "ARCHIVES OUEST-FRANCE"),
            )
            for first in ("Photo L’Alsace/Thierry Gachon",)
        ],
    }


@page("https://www.heimatblick.example.de/bilder-und-texte/turmfalken", country="DE")
def captions_in_attributes_german() -> tuple[str, Gold]:
    title = "Falken im Kirchturm"
    text = [
        "Vier Junge sind in diesem Jahr im Turm von St. Marien geschlüpft, mehr als je zuvor.",
        "Küster Bodo Lange hat eine Kamera aufgehängt und schaut nun weniger fern.",
        "Im Juli werden sie fliegen.",
    ]
    base = "https://www.heimatblick.example.de/media"
    items = [("nest", "Das Nest am 3. Mai"), ("futter", "Eine Maus für vier"), ("flug", "Erster Flugversuch")]
    links = "".join(
        f'<a href="{base}/gross/{name}.jpg" class="glightbox" data-gallery="falken" data-glightbox="title: {said}; description: Foto: Bodo Lange"><img src="{base}/klein/{name}.jpg" alt="" loading="lazy"></a>'
        for name, said in items
    )
    more = "".join(
        f'<a data-pswp-src="{base}/gross/{name}2.jpg" href="{base}/gross/{name}2.jpg" data-pswp-width="1600" title="{said}"><img src="{base}/klein/{name}2.jpg" alt="{said}"></a>'
        for name, said in (("turm", "Der Turm von Süden"), ("kuester", "Bodo Lange am Bildschirm"))
    )
    body = f'<p>{text[0]}</p><div class="galerie">{links}</div><p>{text[1]}</p><p>{text[2]}</p><div class="pswp-gallery" id="g2">{more}</div>'
    html = _around(title, body, lang="de", date="20. Mai 2023", site="Heimatblick")
    first = [(f"{base}/gross/{name}.jpg", said) for name, said in items]
    second = [
        (f"{base}/gross/turm2.jpg", "Der Turm von Süden"),
        (f"{base}/gross/kuester2.jpg", "Bodo Lange am Bildschirm"),
    ]
    return html, {
        "language": "de",
        "title": title,
        "date": "2023-05-20",
        "body": text,
        "gallery": [
            *(picture(url, said, "Bodo Lange") for url, said in first),
            *(picture(url, said) for url, said in second),
        ],
        "gallery_also": [
            [*(picture(url, said) for url, said in first), *(picture(url, said) for url, said in second)]
        ],
    }


@page("https://www.nachtkritiker.example.de/rezension/hamlet-im-hallenbad", country="DE")
def teasers_and_videos_beside_pictures() -> tuple[str, Gold]:
    title = "Hamlet im Hallenbad"
    text = [
        "Das Stadttheater Gera spielt Shakespeare im leeren Schwimmerbecken, und das Publikum sitzt auf dem Beckenrand.",
        "Ophelia geht nicht ins Wasser, weil keines da ist. Es ist der stärkste Moment des Abends.",
        "Nach zwei Stunden riecht alles nach Chlor, auch der Applaus.",
        "Nächste Vorstellung am 4. Februar.",
    ]
    base = "https://www.nachtkritiker.example.de/uploads"
    shots = [
        f'<figure class="szene"><img src="{base}/becken.jpg" alt="Szene im Becken"><figcaption>Yorick am Dreimeterbrett © Ronny Ristok</figcaption></figure>'
        '<div class="video-teaser"><div class="video-thumb"><img src="/uploads/trailer.jpg" alt="Trailer"><span class="dauer">01:12</span></div><p class="video-caption">Video: Der Trailer zum Stück</p></div>',
        '<aside class="mehr"><h4>Mehr zum Thema</h4><div class="item"><a href="/r/1"><img src="/uploads/macbeth.jpg" alt="Macbeth in der Sauna"><span class="titel">Macbeth in der Sauna</span></a></div><div class="item"><a href="/r/2"><img src="/uploads/lear.jpg" alt="Lear auf der Liegewiese"><span class="titel">Lear auf der Liegewiese</span></a></div></aside>',
        f'<figure class="szene hoch"><img src="{base}/krone.jpg" alt=""><figcaption>Fortinbras bringt ein Handtuch. <span class="copyright">Foto Ronny Ristok</span></figcaption></figure><div class="autorbox"><img src="/uploads/autor-s.jpg" width="80" height="80" alt="Ute Grundmann"><p>Ute Grundmann schreibt über Theater und schwimmt gern.</p></div>',
    ]
    html = _around(title, _with_text(text, shots), lang="de", date="27. Januar 2018", site="Nachtkritiker")
    return html, {
        "language": "de",
        "title": title,
        "date": "2018-01-27",
        "body": text,
        "images": _inline(
            base,
            ("becken", "Yorick am Dreimeterbrett", "Ronny Ristok"),
            ("krone", "Fortinbras bringt ein Handtuch.", "Ronny Ristok"),
        ),
        "images_also": [
            _inline(
                base,
                ("becken", "Yorick am Dreimeterbrett", "Ronny Ristok"),
                ("krone", "Fortinbras bringt ein Handtuch.", "Foto Ronny Ristok"),
            )
        ],
    }


@page("https://www.glarusbote.example.ch/artikel/der-letzte-senn", country="CH")
def captions_in_lines_of_their_own() -> tuple[str, Gold]:
    title = "Der letzte Senn von Braunwald"
    text = [
        "Fridolin Zweifel steigt seit 51 Sommern auf dieselbe Alp, und seit 50 sagt er, es sei das letzte Mal.",
        "Diesmal meint er es ernst. Das Knie will nicht mehr, und die Kühe kennen den Weg allein.",
        "Sein Nachfolger kommt aus Polen und hat vorher Autos lackiert.",
        "Der Käse wird trotzdem derselbe sein, sagt Zweifel.",
    ]
    base = "https://www.glarusbote.example.ch/img"
    shots = [
        f'<p><img src="{base}/senn.jpg" alt="" width="800" height="533"></p><p class="bildlegende">Fridolin Zweifel vor der Hütte. (Bild: Sasi Subramaniam)</p>',
        f'<p style="text-align:center"><img src="{base}/kaese.jpg" alt="" width="800" height="533"><br><small>Jeder Laib trägt eine Nummer. Bild Glarusbote/hag</small></p>',
        f'<p><img src="{base}/weg.jpg" alt="" width="800" height="533"></p><p><em>Der Weg auf die Alp dauert drei Stunden.</em></p>',
    ]
    html = _around(title, _with_text(text, shots), lang="de-CH", date="24.09.2014, 10:12", site="Glarusbote")
    wanted = [
        ("senn", "Fridolin Zweifel vor der Hütte.", "Sasi Subramaniam"),
        ("kaese", "Jeder Laib trägt eine Nummer.", "Glarusbote/hag"),
        ("weg", "Der Weg auf die Alp dauert drei Stunden.", None),
    ]
    return html, {
        "language": "de-CH",
        "title": title,
        "date": "2014-09-24T10:12+02:00",
        "body": text,
        "images": _inline(base, *wanted),
        "images_also": [
            _inline(
                base, wanted[0], ("kaese", "Jeder Laib trägt eine Nummer.", "Bild Glarusbote/hag"), wanted[2]
            )
        ],
    }


@page("https://www.theferrypost.example.com/2014/05/the-clockmaker-of-pier-nine")
def credits_of_american_papers() -> tuple[str, Gold]:
    title = "The clockmaker of Pier Nine"
    text = [
        "Abel Novak repairs clocks that nobody comes back for, and there are 340 of them on his walls.",
        "He winds each one on Sunday. It takes him from breakfast until the noon ferry.",
        "The port wants the pier for parking. Novak has asked for time.",
        "“I have plenty,” he said.",
    ]
    base = "https://www.theferrypost.example.com/wp-content/uploads/2014/05"
    shots = [
        f'<div class="image-wrapper"><img class="article-image" src="{base}/walls.jpg" alt=""><p class="image-credit">Dana Ochoa / The Ferry Post</p><p class="image-caption">Novak winds his clocks every Sunday.</p></div>',
        f'<figure><img src="{base}/hands.jpg" alt=""><figcaption>The hands of a ship’s clock, 1911. <em>AP Photo/Mary Altaffer</em></figcaption></figure>',
        f'<figure><img src="{base}/pier.jpg" alt=""><figcaption>Pier Nine at low tide. — Courtesy of the Port Archive</figcaption></figure>',
    ]
    head = metas({"og:title": title, "article:published_time": "2014-05-11T09:00:00-07:00"})
    html = _around(
        title,
        _with_text(text, shots),
        lang="en-US",
        head=head,
        date="Sunday, May 11, 2014",
        site="The Ferry Post",
    )
    return html, {
        "language": "en-US",
        "title": title,
        "date": "2014-05-11T09:00:00-07:00",
        "body": text,
        "images": _inline(
            base,
            ("walls", "Novak winds his clocks every Sunday.", "Dana Ochoa / The Ferry Post"),
            ("hands", "The hands of a ship’s clock, 1911.", "AP Photo/Mary Altaffer"),
            ("pier", "Pier Nine at low tide.", "Courtesy of the Port Archive"),
        ),
        "images_also": [
            _inline(
                base,
                ("walls", "Novak winds his clocks every Sunday.", "Dana Ochoa / The Ferry Post"),
                ("hands", "The hands of a ship’s clock, 1911.", "AP Photo/Mary Altaffer"),
                ("pier", "Pier Nine at low tide.", "the Port Archive"),
            )
        ],
        "authors": ANY,
    }


@page("https://www.delpostiljon.example.nl/nieuws/2015/08/de-molen-draait-weer", country="NL")
def captions_of_dutch_and_flemish_papers() -> tuple[str, Gold]:
    title = "De molen draait weer"
    text = [
        "Na zeven jaar stilstand heeft molenaar Wim Hoekstra de wieken van De Zwaluw weer op de wind gezet.",
        "De balken komen uit Duitsland, de zeilen uit Urk en het geld uit een loterij.",
        "Zaterdag wordt het eerste meel verkocht.",
        "Een kilo kost vier euro, het verhaal is gratis.",
    ]
    base = "https://images.delpostiljon.example.nl/2015/08"
    shots = [
        f'<figure class="artikel-foto"><img src="{base}/wieken.jpg" alt=""><figcaption><p class="bijschrift">De wieken zijn 21 meter lang.</p><p class="fotograaf">© ANP/Siese Veenstra</p></figcaption></figure>',
        f'<div class="foto-links"><img src="{base}/wim.jpg" width="300" height="200" alt=""><span class="onderschrift">Wim Hoekstra op de stelling. FOTO NIELS WESTRA</span></div>',
        f'<figure><a href="{base}/meel-groot.jpg" data-fancybox data-caption="Het eerste meel. Beeld: Novum"><img src="{base}/meel.jpg" alt=""></a></figure>',
    ]
    html = _around(
        title,
        _with_text(text, shots),
        lang="nl",
        date="Gepubliceerd: 19 augustus 2015 14:05",
        site="De Postiljon",
    )
    return html, {
        "language": "nl",
        "title": title,
        "date": "2015-08-19T14:05+02:00",
        "body": text,
        "images": [
            *_inline(
                base,
                ("wieken", "De wieken zijn 21 meter lang.", "ANP/Siese Veenstra"),
                ("wim", "Wim Hoekstra op de stelling.", "NIELS WESTRA"),
            ),
            picture(f"{base}/meel-groot.jpg", "Het eerste meel.", "Novum", "inline"),
        ],
        "images_also": [
            [
                *_inline(
                    base,
                    ("wieken", "De wieken zijn 21 meter lang.", "ANP/Siese Veenstra"),
                    ("wim", "Wim Hoekstra op de stelling.", "FOTO NIELS WESTRA"),
                ),
                picture(f"{base}/meel-groot.jpg", "Het eerste meel.", "Novum", "inline"),
            ]
        ],
    }

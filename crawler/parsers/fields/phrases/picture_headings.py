"""Whether a short line heads pictures of the rest of the site: other galleries, films, issues, partners, networks.

Of texts alone. What may head an article's own pictures as well ("More photos", "Awards", "Management") is not among them.
"""

from __future__ import annotations

import re

from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.patterns import lazy
from crawler.text import small_letters

LONGEST_HEADING = 60
_OTHERS = lazy(
    r"\W*(?:"
    # the picture that a site shows anew each day or week
    r"(?:photo|picture|image|snapshot|cartoon)s? of the (?:day|week|month)|(?:bild|foto|karikatur) (?:des tages|des monats|der woche)|(?:(?:zdjęcie|fotografia|fotka) (?:dnia|tygodnia|miesiąca))"
    r"|(?:la )?(?:photo|image) d(?:u jour|u mois|e la semaine)|(?:la )?(?:foto|imagen|imagem)(?:grafía)? (?:del|do|de la|da) (?:día|dia|mes|semana)|(?:la )?foto (?:del giorno|del mese|della settimana)"
    r"|foto van de (?:dag|week|maand)|(?:fotografie|foto|snímek|fotka) (?:dne|týdne|dňa|týždňa|dana|tjedna|nedelje)|(?:dagens|ukens|veckans|ugens|månadens) (?:bilde?|foto|billede)|a (?:nap|hét) (?:képe|fotója)|(?:фото|снимка|кадр) (?:дня|недели|тижня|деня|на деня|на седмицата)"
    # galleries other than this
    r"|(?:other|latest|recent|newest|related|further|more|popular) (?:(?:photo|picture|image) ?)?(?:galleries|albums|slideshows|photo essays)"
    r"|(?:weitere|andere|neueste|aktuelle|letzte|ähnliche|mehr) (?:(?:bilder|foto|photo)[ -]?)?(?:gal+erien|strecken|alben)"
    r"|(?:inne|pozostałe|najnowsze|ostatnie|podobne|więcej|zobacz (?:też|także|również|inne)) (?:foto)?galer(?:ie|ii)(?: zdjęć)?"
    r"|(?:d['’])?(?:autres|plus de|dernières|les dernières|nouvelles) (?:galeries|diaporamas|albums)(?: (?:de )?photos?)?"
    r"|(?:otras|más|últimas|outras|mais) (?:foto)?galer[ií]as(?: de (?:fotos|imágenes|imagens))?|(?:altre|ultime|nuove) (?:foto)?galler(?:ie|y)(?: (?:fotografiche|di foto))?"
    r"|(?:další|ostatní|nejnovější|ďalšie|ostatné|druge|ostale) (?:foto)?galeri[eje]|(?:andere|meer|nieuwste) (?:foto)?gal(?:erijen|lerijen|eries)|(?:andra|flere|fler|andre) (?:bild|bilde|billed|foto)gal+eri(?:er)?|további (?:kép)?galériák|(?:другие|іншие|інші|други) (?:фото)?галере[иї]"
    # films
    r"|(?:latest|recent|newest|more|other|our|featured|popular) (?:videos?|films)|(?:neueste|aktuelle|weitere|mehr|unsere) (?:videos|filme)|(?:najnowsze|ostatnie|inne|nasze) (?:filmy|wideo)|(?:(?:les |nos )(?:dernières |autres )?|dernières |autres )vidéos|(?:últimos|otros|más|mais|outros) v[ií]deos"
    # what a house prints
    r"|(?:(?:the )?(?:latest|current|recent|this) )(?:issues?|magazine)|(?:aktuelle|neueste|letzte) (?:ausgaben?|hefte)|(?:najnowsz[ey]|aktualn[ey]|ostatni[e]?) (?:numery?|wydani[ea])|(?:les |le )?derniers? numéros?|(?:los )?últimos? números?|(?:gli )?ultim[io] numer[io]"
    r""
    # networks
    r"|(?:follow us on|folgen sie uns (?:auf|bei)|folge uns auf|(?:nasz|śledź nas na)|suivez[- ]nous sur|s[ií]gue?nos en|siga-nos no|seguici su|volg ons op|sledujte nás na|følg oss på|følg os på|följ oss på) "
    r"(?:instagram(?:ie)?|flickr|facebook(?:u)?|pinterest|youtube|tiktok)"
    r")\W*"
)
"""In lower case: with (?i) each of the many alternatives would take several times as long."""
_OF_HOUSE = re.compile(
    r"\W*(?:"
    r"videos|films|filme|filmy|vidéos|v[ií]deos"
    # where it sells, whom it works with, where it is
    r"|(?:(?:from|visit) )?(?:our|the) (?:online )?(?:shop|store)|(?:aus unserem|unser|zum|im) (?:online[- ]?)?shop|(?:nasz )?sklep|(?:notre |la )?boutique|(?:nuestra )?tienda"
    r"|(?:our |official |media )?(?:partners|sponsors)(?: (?:and|&) (?:partners|sponsors))?|(?:unsere |offizielle )?(?:partner|sponsoren)|(?:nasi |główni )?(?:partnerzy|sponsorzy)|(?:nos |les )?partenaires|(?:nuestros )?(?:socios|patrocinadores)|(?:i nostri )?partner|(?:onze )?partners|(?:naši )?partne[rř]i"
    r"|(?:how to find us|where to find us|find us|our location|so finden sie uns|anfahrt|jak do nas (?:trafić|dojechać)|mapa dojazdu|nous trouver|plan d['’]accès|cómo llegar|como chegar|dove siamo|come raggiungerci|kde nás najdete)"
    # who writes for it
    r"|our (?:experts|authors|columnists)|unsere (?:fachleute|experten|autoren|autorinnen und autoren|kolumnisten)|nasi (?:eksperci|autorzy|felietoniści)|nos (?:experts|auteurs|chroniqueurs)|nuestr[oa]s (?:expert[oa]s|autor[ae]s|columnistas)|i nostri (?:esperti|autori)"
    r")\W*"
)
"""What a house says of itself, and an article of what it is about."""
_SEVERAL = re.compile(
    r"\W*(?:(?:photo|picture|image)? ?(?:galleries|albums)|more (?:photos|pictures|images)|(?:bilder|foto|photo)?(?:galerien|strecken|alben)|(?:mehr|weitere) (?:bilder|fotos)"
    r"|(?:foto)?galerie(?: (?:zdjęć|foto|fotografií))?|(?:więcej|inne) (?:zdjęć|zdjęcia)|(?:galeries|albums)(?: (?:de )?photos?)?|plus de photos|(?:foto)?galer[ií]as(?: de (?:fotos|imágenes|imagens))?"
    r"|(?:más|otras|mais) (?:fotos|imágenes|imagens)|(?:foto)?gallerie(?: (?:fotografiche|di foto))?|altre (?:foto|immagini)|(?:foto)?galerijen|meer foto['’]?s|(?:bild|bilde|billed|foto)gal+erier|galériák|(?:фото)?галереи)\W*"
)
"""What heads an article's own pictures as well: their links tell."""


def is_heading_of_other_pictures(text: str) -> bool:
    """Whether a short line heads pictures that are none of the article it stands beside."""
    return len(text) <= LONGEST_HEADING and (
        _OTHERS.fullmatch(small_letters(text)) is not None
        or may_head_text(text)
        or (is_heading_of_links(text) and _SAYS_PICTURES.search(text) is None)
    )


_SAYS_PICTURES = re.compile(
    r"(?i)photos?\b|foto|pictures|images|imágenes|imagens|immagini|zdjęcia|galer|galler|\bbilder|снимк|фото"
)
"""What is seen besides may be the article's own pictures."""


def may_head_text(text: str) -> bool:
    """Whether a line heads pictures that are none of the article's, but a part of its text as well: "Our partners"."""
    return _OF_HOUSE.fullmatch(small_letters(text)) is not None


def is_heading_of_galleries(text: str) -> bool:
    """Whether a short line heads more pictures or several galleries, which are others' where each leads to a page of its own."""
    return len(text) <= LONGEST_HEADING and _SEVERAL.fullmatch(small_letters(text)) is not None

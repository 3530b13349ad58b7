"""What captions, credits and the buttons beside pictures are called and say; looks at no element."""

from __future__ import annotations

from crawler.patterns import lazy

CAPTION_WORDS = frozenset(
    "caption captions wpcaptiontext captiontext imagecaption photocaption picturecaption bildunterschrift bildtext "
    "legende legend leyenda figcaption imagedescription imgcaption newsimgcaption mediacaption epigrafe didascalia "
    "bildunterzeile podpis subtext descripcion description captiondescription bildbeschreibung fotobeschreibung imagetext "
    "bilduntertitel phototext bildtitel billedtekst bildetekst kuvateksti bijschrift onderschrift fotoonderschrift popisek popis legenda opis "
    "bildlegende bildzeile bildtexte fotolegende fotozeile bu "
    "kepalairas alairas piefoto piedefoto pie pieimagen subtitle rslayer".split()
)
_ANY_TEXT_WORDS = frozenset(
    "description descripcion opis popis legenda subtext captiondescription podpis pie subtitle".split()
)
"""Words that name captions inside a picture's box, and texts of other kinds outside it."""
BESIDE_WORDS = CAPTION_WORDS - _ANY_TEXT_WORDS
LONGEST_CAPTION = 900
BORDERS = " –—|/-:："
"""Signs that set off a caption from its credit, or from a description behind it."""
CREDIT_WORDS = frozenset(
    "credit credits copyright source quelle photographer fotograf bildnachweis photocredit imagecredit author "
    "autor agency rights bildrechte crediti license licence imagesource imagecopyright copyrightnote fotocredit "
    "creator attribution byline cred bildquelle bildautor fotoquelle fotonachweis bildhinweis fotohinweis urheber photocredits "
    "fotograaf fotografo captionowner imageowner".split()
)
CONTROL = lazy(
    r"(?i)^\W*(?:(?:[^\W\d_]{2,12}\s)?\d+\s*(?:/|\||von|of|z|de|sur|di|van|av|af|su|od|из|від)\s*\d+(?:\s?枚目?)?|\d+\s?枚中\s?\d+\s?枚目|\d+ में से \S+ \d+|(?:bild|foto|photo|image|picture|zdjęcie)\s*\d*|\d+\s(?:bilder|fotos|photos|images|zdjęć|"
    r"zdjęcia|billeder|kuvaa)|zoom|(?:bild )?vergrößern|enlarge(?: image)?|image caption|caption|bildunterschrift|"
    r"(?:toggle|hide|show) caption.{0,12}|bildunterschrift (?:anzeigen|ein-?blenden|aus-?blenden)|"
    r"(?:afficher|masquer) la légende|(?:pokaż|ukryj) podpis|(?:mostrar|ocultar) (?:leyenda|pie de foto|legenda)|(?:mostra|nascondi) (?:la )?didascalia|"
    r"説明を(?:表示|隠す)|キャプションを(?:表示|隠す)|शीर्षक (?:दिखाएँ|छिपाएँ)|(?:показать|скрыть) подпись|(?:toon|verberg) (?:bij|onder)schrift|bildbeschreibung (?:ein|aus)blenden|groß(?:e )?ansicht(?: (?:anzeigen|öffnen))?|agrandir.*|ampliar.*|"
    r"ingrandisci.*|vergroot.*|powiększ\w*|zvětšit.*|nagyítás|увеличи\w*|(?:leer|ver) más|(?:vis|les) mer|läs mer|læs mere|lue lisää|read more|"
    r"mehr(?: lesen| erfahren)?|weiterlesen|lire la suite|leggi tutto|czytaj więcej|więcej|download|herunterladen|télécharger|pobierz|"
    r"purchase licensing rights|(?:more|all) (?:photos|pictures|images)|(?:mehr|weitere|alle) (?:bilder|fotos)|plus de photos|(?:más|ver) fotos|mais fotos|altre foto|więcej zdjęć|meer foto['’]?s|flere bilder|fler bilder|další fotografie|(?:fotogalerie|galerie|gallery|galería|galleria|galeria) \d+|"
    r"(?:buy|license|order|purchase) (?:this |a |the )?(?:photo|picture|image|print|reprint)s?|"
    r"(?:bild|foto) (?:kaufen|bestellen)|acheter (?:la|cette) photo|comprar (?:la |esta |a )?foto|acquista (?:la )?foto|kup zdjęcie|koupit fotku|foto (?:kopen|bestellen)|köp bild(?:en)?|"
    r"kjøp bilde(?:t)?|køb (?:billedet|foto)|купить фото|full ?screen|vollbild|slideshow\b.*|episode teaser image|[^\W\d_]|"
    r"(?:click|klicken|tippen|klik|kliknij|klikk|klikněte|kliknite|cliquez|cliccare|clicca|clique|(?:haga|haz) clic|kattints\w*)\b.*|permalink\b.*|"
    r"(?:ver|voir|vedi) (?:la |l['’])?(?:imagen|imagem|image|immagine)|open (?:image in .*|in (?:a )?light\s?box)|advertisement|anzeige|placeholder|pin(?: it)?|print)\W*$"
)
"""What the page's buttons and counters say beside a picture."""

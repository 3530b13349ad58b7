"""Boxes of pictures: how many pictures a box holds, and whether it is a gallery; captions are read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml.html import HtmlElement

from crawler.parsers.fields.content import Survey
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.sources import PICTURE_FILE, picture_key, shown_source
from crawler.text import normalize_text

_GALLERY_WORDS = frozenset(
    "gallery galleries galeria galerie bildergalerie photogallery imagegallery wpblockgallery slideshow slider "
    "carousel swiper lightgallery fotogalerie fotogalleria fotostrecke diashow blocksgallerygrid photos masonry "
    "galleria slick flexslider galerie galerija fotogalerija fotogaleria fotogaléria galeriezdjec galerii galerie galleri bildegalleri billedgalleri "
    "bildgalleri kuvagalleria kepgaleria fotoalbum cegallery ngggalleryoverview galleryoverview sigfreecontainer tiledgallery "
    "fieldgalerija fieldgallery fieldgaleria fieldgalerie".split()
)
_NOISE_FILE = re.compile(
    r"(?i)(?:^|[/_.-])(?:icons?|ico|icn|sprite|pixel|avatar|gravatar|spacer|blank|emoji|smil(?:ey|ie)s?|lupe|loupe|magnif\w*|counter|"
    r"1x1|1px|lightbox[_-]lupe|zoom(?:-in)?|buttons?|btn|butt|bullets?|d?arrows?|captcha|qr[_-]?code|preload\w*|vgwort)(?=[_.\d-])[^/]*$"
    r"|/[\w-]*(?:icons?|avatars?|emojis?|smil(?:ey|ie)s?|sprites?|(?<![^/_])buttons?|headshots|(?<![^/])qr)/"
    r"|/(?:share[_-]?)?(?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|youtube|pinterest|google\+?|xing|mail|rss|feed|print|pdf)"
    r"(?:[_-]?(?:icon|logo|button|share|\d+(?:x\d+)?))*\.(?:png|gif|jpe?g|webp)$"
    r"|/(?:top|up|back|next|prev|home|print(?:er)?|mail|new|line|dot|nach_?oben|zurueck|oben|neu|druck(?:en)?|pfeil|linie|punkt|nazad|natrag|zpet|spat|"
    r"hore|vrh|tisk|powrot|gora|drukuj|strzalka|retour|haut|imprimer|volver|arriba|imprimir|indietro|stampa|vissza|nyomtat)[\d_-]*\.gif$"
    r"|gravatar\.com/|\.svg$"
)
"""Names and folders of files that decorate: icons, counting pixels, magnifiers, signs of networks."""
_SIGN_FILE = re.compile(
    r"(?i)(?:^|[/_.-])logos?(?=[_.\d-])[^/]*$|/[^/]*(?:logo|button|badge|banner|qrcode|headshot)s?[\d_-]*\.(?:png|gif|jpe?g|webp)$"
    r"|/[\w-]*(?:(?<![^/_])(?:logos?|banners?))/|/(?:images?|img|photos?|fotos?|bilder)/(?:authors?|autore[ns])/"
)
"""Names of files that are signs of the site or portraits, unless the page gives them a caption."""
_COUNTER = re.compile(
    r"(?i)(?:piwik|matomo|avw|ajs)\.php|scorecardresearch\.|doubleclick\.|googlesyndication|google-analytics|adfarm|adform|adition\.|"
    r"facebook\.com/tr\b|//pixel\.|//stats?\.|gemius|yadro\.ru|mc\.yandex|top\.mail\.ru|ioam\.de|ivwbox|xiti\.com|quantserve|vgwort|"
    r"/(?:beacon|track(?:er|ing)?|count(?:er)?|webbug|impression|banner)(?:\.\w+)?(?:\?|$)"
)
"""Addresses of visit counters and advertisement servers, whatever the page says of the picture."""
_PICTURE_ADDRESS = re.compile(
    r"(?i)\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)\b|ima?ge?|pic|bild|photo|foto|thumb|zdj|obraz|media|file|blob|asset|resource|download|attach|resize"
)

_EDITOR_GALLERY = frozenset(
    "wpblockgallery blocksgallerygrid bildergalerie fotogalerie imagegallery photogallery tiledgallery galleryid cegallery "
    "ngggalleryoverview sigfreecontainer fotogalerija fotogaleria fotogalleria fieldgalerija fieldgallery".split()
)
_GALLERY_HEADING = re.compile(
    r"(?i)^\W*(?:bildergalerie|fotogalerie|galerie|fotostrecke|gallery|photo gallery|photos|pictures|galeria(?: zdjęć)?|"
    r"zdjęcia|fotos|bilder|fotogaleria|galleria|fotogalerija|galería|photogalerie|diaporama)\b"
)


def gallery_of(
    image: HtmlElement, survey: Survey, galleries: dict[HtmlElement, HtmlElement | None]
) -> HtmlElement | None:
    """The gallery around a picture: a box so named that holds several pictures and hardly any running text."""
    for above in image.iterancestors():
        if above in galleries:
            if galleries[above] is not None:
                return above
            continue
        if above.tag in ("body", "main", "html"):
            return None
        if (
            words_of(above).isdisjoint(_GALLERY_WORDS)
            and above.tag != "amp-carousel"
            and not _is_group(above)
        ):
            galleries[above] = None  # the next picture need not ask again
            continue
        block = survey.block(above)
        count = len(pictures_in(above))
        text = block.good if block is not None else 0
        galleries[above] = above if count >= 2 and text < 200 * count else None
        if galleries[above] is not None:
            return above
    return None


_GROUPS = (
    "data-fancybox",
    "data-fancybox-group",
    "data-lightbox",
    "data-gallery",
    "data-colorbox-gallery",
    "data-fslightbox",
    "rel",
)
_GROUP = re.compile(r"(?i)(?:lightbox|prettyphoto|fancybox|shadowbox|colorbox|slimbox|gal)\w*")


def group_of(link: HtmlElement) -> str | None:
    """The name of the set of pictures that a viewer shows together, as their links state it; None for a link of no set."""
    for name in _GROUPS:
        value = (link.get(name) or "").strip()
        if value and (name != "rel" or _GROUP.match(value)):
            return value
    return None


def _is_group(box: HtmlElement) -> bool:
    """Whether a box's links to pictures are one set of several, and all that stand in it."""
    links = [link for link in box.iter("a") if PICTURE_FILE.search(link.get("href") or "")]
    groups = {group_of(link) for link in links[:40]}
    return len(links) > 1 and len(groups) == 1 and None not in groups and len(pictures_in(box)) == len(links)


def is_editors_gallery(box: HtmlElement) -> bool:
    """Whether a box is one that editors insert as a gallery, by its name or its heading."""
    return (
        not words_of(box).isdisjoint(_EDITOR_GALLERY)
        or _has_gallery_heading(box)
        or _is_group(box)
        or box.tag == "amp-carousel"
        or _has_captions(box)
    )


def _has_captions(box: HtmlElement) -> bool:
    """Whether each of the pictures of a box that shows one at a time has a caption of its own."""
    captions = sum(
        1 for e in box.iter() if isinstance(e.tag, str) and "carousel-caption" in (e.get("class") or "")
    )
    return captions >= 2 and captions >= len(pictures_in(box))


def _has_gallery_heading(box: HtmlElement) -> bool:
    """Whether a heading before or in the box calls it a gallery."""
    before = next((e for e in box.itersiblings(preceding=True) if isinstance(e.tag, str)), None)
    headings = [e for e in (before,) if e is not None and e.tag in ("h2", "h3", "h4", "h5")]
    headings += box.iter("h2", "h3", "h4", "h5")
    return any(is_gallery_heading(h) for h in headings[:2])


def is_gallery_heading(element: HtmlElement) -> bool:
    """Whether a heading announces a gallery."""
    text = normalize_text("".join(element.itertext()))
    return len(text) < 60 and _GALLERY_HEADING.match(text) is not None


@lru_cache(maxsize=8192)  # a picture is looked at again for each box around it
def is_noise_file(url: str) -> bool:
    """Whether the file at an address decorates the page, by its name."""
    return _NOISE_FILE.search(url.partition("?")[0]) is not None


_BANNER = re.compile(
    r"(?i)(?<!\d)(?:728[x_-]90|300[x_-]250|336[x_-]280|160[x_-]600|120[x_-]600|468[x_-]60|970[x_-](?:90|250)|320[x_-](?:50|100)|300[x_-]600|"
    r"234[x_-]60)(?!\d)|banner|anzeige|werbung|advert|sponsor|promo(?![a-z])|affiliate"
)


def is_banner(url: str) -> bool:
    """Whether an address says that a picture advertises: a word for it, or one of the trade's sizes."""
    return _BANNER.search(url) is not None


def is_counter(url: str) -> bool:
    """Whether an address is that of a visit counter or an advertisement server."""
    return _COUNTER.search(url) is not None


def is_script_call(url: str) -> bool:
    """Whether an address calls a script with values and names no picture: a counter, unless the page shows it as more."""
    _, question, _ = url.partition("?")
    return bool(question) and _PICTURE_ADDRESS.search(url.partition("//")[2].partition("/")[2]) is None


@lru_cache(maxsize=8192)
def is_sign_file(url: str) -> bool:
    """Whether the file at an address is a logo, banner or author's portrait by its name; a caption says otherwise."""
    return _SIGN_FILE.search(url.partition("?")[0]) is not None


def pictures_in(box: HtmlElement) -> set[str]:
    """What tells the pictures of a box apart, without icons: their addresses; those loaded late are counted one by one."""
    found = set()
    for number, image in enumerate(box.iter("img", "amp-img")):
        if in_noscript(image):
            continue
        source = shown_source(image)
        if not source and not _comes_late(image):
            continue  # an empty picture that sets a distance
        if not is_noise_file(source) and not is_sign_file(source) and not is_counter(source):
            found.add(picture_key(source) if source else f"#{number}")
    return found


def _comes_late(image: HtmlElement) -> bool:
    """Whether an empty image stands for a picture that a script puts there or that its link shows."""
    return any(name.startswith("data-") for name in image.attrib) or any(
        above.tag == "a" and PICTURE_FILE.search(above.get("href") or "") for above in near(image, 2)
    )


def in_noscript(image: HtmlElement) -> bool:
    """Whether an image is the copy for browsers without scripts."""
    return any(a.tag == "noscript" for a in near(image, 2))


def near(element: HtmlElement, levels: int) -> Iterator[HtmlElement]:
    """The ancestors up to a level; `source` (no void element to the HTML parser) and `picture` do not count."""
    level = 0
    for above in element.iterancestors():
        if level >= levels:
            return
        if above.tag not in ("source", "picture"):
            level += 1
        yield above

"""Whether a box of pictures is a gallery; how many it holds is counted, and captions are read, elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, element_before, inline_text
from crawler.parsers.fields.page.marks import Mark, mark_of, words_of
from crawler.parsers.fields.phrases.caption_words import LONGEST_CAPTION
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.sources import shows_picture
from crawler.patterns import lazy
from crawler.text import normalize_text

_GALLERY_WORDS = frozenset(
    "gallery galleries galeria galerie bildergalerie photogallery imagegallery wpblockgallery slideshow slider "
    "carousel swiper lightgallery fotogalerie fotogalleria fotostrecke diashow blocksgallerygrid photos masonry "
    "galleria slick flexslider galerija fotogalerija fotogaleria fotogaléria galeriezdjec galerii galleri bildegalleri billedgalleri "
    "bildgalleri kuvagalleria kepgaleria fotoalbum cegallery ngggalleryoverview galleryoverview sigfreecontainer tiledgallery "
    "fieldgalerija fieldgallery fieldgaleria fieldgalerie fotky zdjecia obrazky fotografije kepek fotorama nanogallery revslider rsslides bxslider nivoslider".split()
)
_EDITOR_GALLERY = frozenset(
    "wpblockgallery blocksgallerygrid bildergalerie fotogalerie imagegallery photogallery tiledgallery galleryid cegallery "
    "ngggalleryoverview sigfreecontainer fotogalerija fotogaleria fotogalleria fieldgalerija fieldgallery fotorama "
    "jetpackslideshow metaslider advancedgallery galleryblock gallerycard gallerygrid progallery photocarousel galleria bxslider nivoslider galleryinner swiffyslider".split()
)
"""Also of systems and plug-ins: Jetpack, MetaSlider, Kadence, Squarespace, Ghost, Wix, BLOX, Sitecore."""
_GALLERY_HEADING = lazy(
    r"(?i)^\W*(?:bildergalerie|fotogalerie|galerie|fotostrecke|gallery|photo gallery|photos|pictures|galeria(?: zdjęć)?|"
    r"zdjęcia|fotos|bilder|fotogaleria|galleria|foto[ -]?galerij[ae]|galería|photogalerie|portfolio|diaporama|fotogaléria|"
    r"kuvat|kuvagalleria|foto['’]s|billeder|képek|képgaléria|slike|nuotraukos|attēli|φωτογραφίες|φωτογραφικό υλικό|"
    r"фото[ -]?галере[яї]|фото[ -]?галери[яј]а?|галере[яї]|галери[яј]а?|фотографии|снимки)\b"
)


def gallery_of(
    image: HtmlElement,
    survey: Survey,
    boxes: PictureBoxes,
    galleries: dict[HtmlElement, HtmlElement | None],
    *,
    started: bool,
) -> HtmlElement | None:
    """The gallery around a picture: a box that holds several and hardly any running text, so named or a run of like boxes.

    `galleries` keeps what was found of a box, for the next picture. A run in or after the text, which has `started`, has
    to show its pictures large, or to say of each of several what it shows: else it may be any row of pictures.
    """
    for above in image.iterancestors():
        if above in galleries:
            if galleries[above] is not None:
                return above
            continue
        if above.tag in ("body", "main", "html"):
            return None
        if (
            not is_called_gallery(above)
            and above.tag not in _AMP_GALLERIES
            and not boxes.is_group(above)
            and not (
                _is_set_as_gallery(above, boxes)
                and (
                    not started
                    or boxes.is_shown_large(above)
                    or boxes.is_strip(above)
                    or (above.tag == "table" and boxes.is_album(above))
                )
            )
        ):
            galleries[above] = None  # the next picture need not ask again
            continue
        block = survey.block(above)
        count = boxes.count(above)
        text = block.good if block is not None else 0
        # a viewer may take all pictures of an article for one set
        most = 2 * count if above.tag == "table" and boxes.is_album(above) else count  # captions run, too
        is_text = block is not None and block.running > most and not is_called_gallery(above)
        is_gallery = count >= 2 and text < 200 * count and not is_text
        galleries[above] = above if is_gallery or _is_set_of_cells(above, survey, boxes) else None
        if galleries[above] is not None:
            return above
    return None


def _is_set_of_cells(box: HtmlElement, survey: Survey, boxes: PictureBoxes) -> bool:
    """Whether a box holds nothing but boxes with a picture and at most one running text each, and the links of the pictures
    are one set: a stage, however long its captions are."""
    cells = [cell for cell in box if cell.tag not in ("script", "style")]
    return (
        len(cells) > 2
        and boxes.is_group(box)
        and all(boxes.count(cell) == 1 for cell in cells)
        and all(block is None or block.running <= 1 for block in map(survey.block, cells))
    )


def is_called_gallery(box: HtmlElement) -> bool:
    """Whether a box has a name of galleries, or tells those who hear the page that it is one.

    https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
    """
    return (
        not words_of(box).isdisjoint(_GALLERY_WORDS)
        or box.get("aria-roledescription") in _GALLERY_WORDS
        or _is_fed(box)
    )


def _is_fed(box: HtmlElement) -> bool:
    """Whether a box has nothing but pictures that name their large form for a viewer, as unitegallery's has."""
    if len(box) < 2 or box[0].get("data-image") is None or (box.text or "").strip():
        return False
    return all(e.tag == "img" and e.get("data-image") and not (e.tail or "").strip() for e in box)


def is_gallery_of_one(box: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a box that editors fill with the pictures of an article holds one: names of what slides may be those of
    teasers as well."""
    names = words_of(box)
    return (
        not names.isdisjoint(_GALLERY_WORDS)
        and names.isdisjoint(_SLIDERS)
        and boxes.count(box) == 1
        and boxes.text_length(box) <= LONGEST_CAPTION
        and all(map(shows_picture, box.iter("a")))
        and all(map(is_gallery_heading, box.iter("h2", "h3", "h4", "h5")))  # no "Photo of the day"
    )


_SLIDERS = frozenset(
    "slideshow slider carousel swiper slick flexslider masonry revslider rsslides bxslider nivoslider".split()
)


def _is_set_as_gallery(box: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether pictures stand in a grid, a row or one behind the other, which no link leads away from."""
    if not boxes.holds_several(box):
        return False
    if box.tag == "table":
        is_short = boxes.text_length(box) < _TABLE * boxes.count(box)
        is_set = is_short and (boxes.is_grid(box) or boxes.is_album(box))
    else:
        is_set = boxes.is_run(box)
    return is_set and not any(map(_leads_to_page, box.iter("a")))


_TABLE = 300


def _leads_to_page(link: HtmlElement) -> bool:
    """Whether a picture or a heading leads to another page: those of teasers do."""
    href = (link.get("href") or "").strip().lower()
    if not href or href.startswith(("#", "javascript:")):
        return False
    above = link.getparent()
    is_heading = above is not None and above.tag in HEADING_TAGS
    return not shows_picture(link) and (is_heading or next(link.iter("img"), None) is not None)


def is_editors_gallery(box: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a box is one that editors insert as a gallery, by its name or its heading."""
    return (
        _is_inserted(box, boxes)
        or _has_gallery_heading(box)
        or boxes.is_group(box)
        or box.tag in _AMP_GALLERIES
        or _has_captions(box, boxes)
        or (_is_set_as_gallery(box, boxes) and boxes.is_shown_large(box))
    )


def _is_inserted(box: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a box, or one around it with the same pictures, has a name that editors' tools give to a gallery."""
    count = boxes.count(box)
    for around in (box, *islice(box.iterancestors(), _LEVELS)):
        if boxes.count(around) != count:
            return False
        if not words_of(around).isdisjoint(_EDITOR_GALLERY):
            return True
    return False


_LEVELS = 5
_AMP_GALLERIES = frozenset(("amp-carousel", "amp-base-carousel", "amp-stream-gallery", "amp-inline-gallery"))


def _has_captions(box: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether each of the pictures of a box that shows one at a time has a caption of its own."""
    captions = sum(1 for e in box.iter() if "carousel-caption" in (e.get("class") or ""))
    return captions >= 2 and captions >= boxes.count(box)


def _has_gallery_heading(box: HtmlElement) -> bool:
    """Whether a heading before or in the box calls it a gallery."""
    before = element_before(box)
    headings = [e for e in (before,) if e is not None and e.tag in ("h2", "h3", "h4", "h5")]
    headings += box.iter("h2", "h3", "h4", "h5")
    return any(is_gallery_heading(h) for h in headings[:2])


def galleries_below(article: HtmlElement, document: Document, boxes: PictureBoxes) -> Iterator[HtmlElement]:
    """The boxes right below that of an article which are galleries as editors add them: a set that a viewer shows large, or
    below a heading of galleries, without a link that leads further, as the rest of a site's has."""
    for box in islice(article.itersiblings(), _BELOW):
        if box.tag not in ("div", "section", "figure", "ul"):
            if not isinstance(box.tag, str) or box.tag in ("script", "style", "br", "hr"):
                continue
            return
        if _is_beside(box) or (mark_of(box) is not Mark.NONE and not is_called_gallery(box)):
            return
        if not boxes.holds_several(box) or boxes.text_length(box) > _BELOW_TEXT * boxes.count(box):
            continue
        is_large = boxes.is_shown_large(box)
        inner = _innermost(box, boxes)
        # what slides may be signs of partners: it is one of editors by its name, and shows its pictures large
        is_slider = not words_of(inner).isdisjoint(_SLIDERS)
        is_named = (_is_inserted(inner, boxes) and (is_large or not is_slider)) or (
            not is_slider
            and (is_called_gallery(box) or is_called_gallery(inner))
            and (is_large or sum(1 for _ in box.iter("figcaption")) >= boxes.count(box))
        )
        if not (_has_gallery_heading(box) or is_named or (is_large and boxes.is_group(inner))):
            continue
        if leads_no_further(box, document):
            yield box


def _is_beside(box: HtmlElement) -> bool:
    """Whether a box behind an article is a column beside it, or one of signs."""
    words = words_of(box)
    if is_called_gallery(box):
        words -= {"cols", "columns"}  # it says how many it has: gallery-columns-3
    return not words.isdisjoint(_BESIDE) and "12" not in words  # columns of a grid, which is as wide


_BESIDE = frozenset("col cols column columns right left rechts logo logos partners sponsors".split())


def _innermost(box: HtmlElement, boxes: PictureBoxes) -> HtmlElement:
    """The innermost box with the same pictures."""
    while (
        inner := next((child for child in box if boxes.count(child) == boxes.count(box)), None)
    ) is not None:
        box = inner
    return box


def leads_no_further(box: HtmlElement, document: Document) -> bool:
    """Whether all links in a box show pictures or lead to pages below the article's own address."""
    own = (document.page.url or "").partition("#")[0].rstrip("/")
    targets = (document.absolute(a.get("href")) or "" for a in box.iter("a") if not shows_picture(a))
    return all(not target or (own and target.startswith(own)) for target in targets)


_BELOW = 3
_BELOW_TEXT = 400
"""Characters as they stand in the markup, of a picture's caption."""


def is_gallery_heading(element: HtmlElement) -> bool:
    """Whether a heading announces a gallery."""
    text = normalize_text(text_content(element))
    return len(text) < 60 and _GALLERY_HEADING.match(text) is not None


def stands_beside(box: HtmlElement, galleries: set[HtmlElement]) -> bool:
    """Whether a picture's box, or one around it with nothing but pictures, stands right before or behind a gallery."""
    for around in (box, *islice(box.iterancestors(), _LEVELS_BESIDE)):
        if inline_text(around):
            return False
        before, behind = around.getprevious(), around.getnext()
        is_apart = before is None or not (before.tail or "").strip()
        if (before is not None and is_apart and _is_gallery(before, galleries)) or (
            behind is not None and not (around.tail or "").strip() and _is_gallery(behind, galleries)
        ):
            return True
    return False


_LEVELS_BESIDE = 3


def _is_gallery(box: HtmlElement, galleries: set[HtmlElement]) -> bool:
    return box in galleries or (len(box) == 1 and box[0] in galleries)

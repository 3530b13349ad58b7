"""Boxes of pictures: how many pictures a box holds, and whether it is a gallery; captions are read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml.html import HtmlElement

from crawler.parsers.fields.content import Survey
from crawler.parsers.fields.marks import words_of
from crawler.text import normalize_text

_GALLERY_WORDS = frozenset(
    "gallery galleries galeria galerie bildergalerie photogallery imagegallery wpblockgallery slideshow slider "
    "carousel swiper lightgallery fotogalerie fotogalleria fotostrecke diashow blocksgallerygrid photos masonry "
    "galleria slick flexslider".split()
)
_NOISE_FILE = re.compile(
    r"(?i)(?:^|[/_.-])(?:icons?|ico|logo|sprite|pixel|avatar|gravatar|spacer|blank|emoji|lupe|loupe|magnif\w*|counter|1x1|"
    r"lightbox[_-]lupe|zoom(?:-in)?|button|vgwort)(?=[_.\d-])[^/]*$|/(?:icons?|avatars?|emojis?|sprites?)/|vg\d*\.met\.vgwort"
    r"|gravatar\.com/|\.svg$"
)
"""Names of files that decorate: icons, logos, counting pixels, magnifiers."""
_EDITOR_GALLERY = frozenset(
    "wpblockgallery blocksgallerygrid bildergalerie fotogalerie imagegallery photogallery tiledgallery".split()
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
        is_named = not words_of(above).isdisjoint(_GALLERY_WORDS)
        if not is_named:
            continue
        block = survey.block(above)
        count = len(pictures_in(above))
        text = block.good if block is not None else 0
        galleries[above] = above if count >= 2 and text < 200 * count else None
        if galleries[above] is not None:
            return above
    return None


def is_editors_gallery(box: HtmlElement) -> bool:
    """Whether a box is one that editors insert as a gallery, by its name or its heading."""
    return not words_of(box).isdisjoint(_EDITOR_GALLERY) or _has_gallery_heading(box)


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


def pictures_in(box: HtmlElement) -> set[str]:
    """The addresses of the pictures of a box, without icons."""
    sources = {
        image.get("src") or image.get("data-src") or ""
        for image in box.iter("img", "amp-img")
        if not in_noscript(image)
    }
    return {source for source in sources if not is_noise_file(source)}


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

"""Pictures of an article with caption and credit, and its galleries; what is none of it is told elsewhere."""

from __future__ import annotations

import html
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import Literal, NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Picture
from crawler.parsers.fields.blocks import Block, Survey
from crawler.parsers.fields.caption_attributes import title_caption
from crawler.parsers.fields.caption_holders import is_picture_box
from crawler.parsers.fields.caption_words import CAPTION_WORDS
from crawler.parsers.fields.captions import read_caption
from crawler.parsers.fields.date_words import find_date
from crawler.parsers.fields.decoration import (
    has_own_pages,
    is_aside,
    is_called_portrait,
    is_icon,
    is_portrait,
    is_poster,
    is_teaser,
    leads_elsewhere,
)
from crawler.parsers.fields.galleries import gallery_of, is_called_gallery, is_gallery_heading
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.leads import is_named_lead
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.painted_boxes import is_under_text
from crawler.parsers.fields.picture_boxes import PictureBoxes
from crawler.parsers.fields.picture_files import (
    is_banner,
    is_counter,
    is_noise_file,
    is_pictogram,
    is_script_call,
    is_sign_file,
)
from crawler.parsers.fields.picture_links import NANOGALLERY, laid_over, near
from crawler.parsers.fields.select import is_inside
from crawler.parsers.fields.shots import (
    Pictures,
    Shot,
    collect,
    own_box,
    with_caption,
    with_role,
    without_sliders,
)
from crawler.parsers.fields.sources import (
    Source,
    find_background,
    find_source,
    picture_key,
    shows_picture,
    stated_size,
)
from crawler.parsers.fields.text_setting import Setting
from crawler.parsers.fields.unnamed_leads import find_unnamed_lead
from crawler.text import normalize_text

_THUMBNAIL = 150
"""Pixels of the largest side that is that of a portrait or teaser."""
_PICTURE_TAGS = ("img", "amp-img", "a", "figure")
_HEADING_TAGS = ("h2", "h3", "h4", "h5")


def find_pictures(
    document: Document,
    survey: Survey,
    scope: HtmlElement,
    container: Block,
    title: HtmlElement | None,
    main_urls: Collection[str] = (),
    sayings: Collection[str] = (),
    region: HtmlElement | None = None,
) -> Pictures:
    """Pictures inside `scope`, the box around title and text, in page order, each once; those before the text also in
    `region`, a wider one: many systems set them on a stage above the columns.

    `main_urls` are addresses that the metadata name as the article's picture: it may stand above the scope. `sayings`
    is what they say of the page.
    """
    keep = frozenset(container.element.iterancestors()) | {container.element}
    if title is not None:
        keep |= frozenset(title.iterancestors())
    main = {picture_key(url) for url in main_urls}
    box = article_box(scope)
    galleries: dict[HtmlElement, HtmlElement | None] = {}
    boxes = PictureBoxes(document)
    text_starts = _first_text(survey, container, title, boxes, sayings)
    setting = Setting(survey, container, title, sayings)
    shots: list[Shot] = []
    started = False
    heading: HtmlElement | None = None
    done: set[HtmlElement] = set()
    root = survey.blocks[0].element
    has_heading = any(map(is_gallery_heading, root.iter(*_HEADING_TAGS)))  # then all elements count, seldom
    for element in root.iter() if has_heading else boxes.elements_with(text_starts):
        if element is text_starts:
            started = True
        if has_heading and element.tag in _HEADING_TAGS:
            heading = element if is_gallery_heading(element) else None
        elif (
            heading is not None
            and (block := survey.block(element)) is not None
            and block.weight > 120
            and not boxes.count(element)  # captions stand in their pictures' boxes
        ):
            heading = None
        is_painted = element in boxes.painted
        if (element.tag not in _PICTURE_TAGS and not is_painted) or element in done:
            continue
        if (
            element.tag == "figure"
            and not is_painted
            and (
                next(element.iter("img", "amp-img", "video", "audio", "iframe"), None) is not None
                or next(element.iter("figcaption"), None) is None
                or any(e in boxes.painted for e in element.iterdescendants())
            )
        ):
            continue  # its picture is read on its own
        if element.tag == "figure" and not is_painted:
            image, link = element, None
        elif element.tag == "a" and not is_painted:
            if element not in boxes.links:
                continue
            images = list(element.iter("img", "amp-img"))
            done.update(images)
            if not images:
                if not (
                    element.get("data-caption")
                    or element.get("data-sub-html")
                    or element.get("data-lightbox")
                    or boxes.is_bare(element)
                ):
                    continue  # a link of the text to a picture file
                images = [element]
            image, link = images[0], element
        else:
            around = next(
                (a for a in (element, *near(element, 4)) if a.tag == "a" or _SLIDE in a.attrib), None
            )
            image, link = element, around if around is not None else laid_over(element)
        in_scope = is_inside(element, {box} if started or region is None else {box, region})
        if not in_scope and (started or not main):
            continue
        source = _address(document, image, link, boxes.painted)
        if source is None or (not in_scope and picture_key(source.url) not in main):
            continue
        key = picture_key(source.url)
        is_away = (
            key not in main
            and link is not None
            and (image is not link or is_painted)
            and leads_elsewhere(link, document, key)
        )
        place = _Place(image, link, is_away, started)
        shot = _read(source, place, survey, setting, keep, boxes, galleries, main)
        if shot is None:
            continue
        if heading is not None:
            shot = shot._replace(gallery=heading)
            if not shot.picture.caption_text and (said := title_caption(image, link)):
                shot = shot._replace(picture=with_caption(shot.picture, said))
        if (
            key not in main
            and shot.gallery is None
            and is_teaser(shot.box, shot.elements, link, document, key, boxes)
        ):
            shot = shot._replace(is_kept=False)
        if link is not None and is_away:
            in_text = started and is_inside(element, {container.element})
            is_own = setting.is_own(shot.picture.alt_text or "")
            if not (is_own or _is_illustration(shot, link, in_text)):
                shot = shot._replace(gallery=None, is_kept=False)
        if (
            started
            and shot.gallery is None
            and not (shot.elements and shot.picture.caption_text)
            and not is_inside(element, {container.element})
            and not any(not words_of(a).isdisjoint(_BELOW_WORDS) for a in near(element, _BELOW_LEVELS))
        ):
            continue
        role = "gallery" if shot.gallery is not None else ("inline" if started else "lead")
        shots.append(shot._replace(picture=with_role(shot.picture, role)))
    return collect(without_sliders(shots, survey, container, boxes))


_BELOW_WORDS = frozenset("featuredimages articleimages newsimages postimages contentimages".split())
"""Names of boxes below the text with the article's further pictures: October, and others that have a field for them."""
_BELOW_LEVELS = 3


def read_pictures(
    document: Document, elements: Iterable[HtmlElement], role: Literal["inline", "gallery"]
) -> tuple[Picture, ...]:
    """The pictures of elements that a selector names, each once; nothing is left out but placeholders."""
    found: dict[str, Picture] = {}
    boxes = PictureBoxes(document)
    for element in elements:
        for image in element.iter("img", "amp-img"):
            link = next((a for a in near(image, 4) if a.tag == "a"), None)
            source = find_source(document, image, link)
            if source is not None:
                caption = read_caption(own_box(image, boxes), image, link)
                picture = Picture(
                    url=source.url,
                    thumbnail_url=source.thumbnail_url,
                    caption_text=caption.text or None,
                    alt_text=normalize_text(html.unescape(image.get("alt") or "")) or None,
                    credit_text=caption.credit or None,
                    role=role,
                )
                found.setdefault(picture_key(source.url), picture)
    return tuple(found.values())


def article_box(scope: HtmlElement) -> HtmlElement:
    """The `article` or `main` around title and text, where the page has one: pictures may stand in other columns."""
    for above in (scope, *scope.iterancestors()):
        if above.tag in ("article", "main") or above.get("role") == "main":
            return above
    return scope


def _first_text(
    survey: Survey,
    container: Block,
    title: HtmlElement | None,
    boxes: PictureBoxes,
    sayings: Collection[str],
) -> HtmlElement:
    """The first running text of the container below the title: pictures before it are above the text."""

    def is_below_picture(element: HtmlElement) -> bool:
        return any(  # pictures are looked at last: around most texts there are several
            (box := survey.block(a)) is not None and box.running <= 1 and boxes.count(a) == 1
            for a in islice(element.iterancestors(), 2)
        )

    lead = None
    if title is not None:
        lead = find_unnamed_lead(survey, title, container, is_below_picture, sayings)
    start = survey.index[container.element]
    above = (
        element for element in (title, lead.element if lead is not None else None) if element is not None
    )
    last_above = max((survey.index.get(element, start) for element in above), default=start)
    for position, block in enumerate(survey.blocks[start:], start):
        if block.parent < start and block is not container:
            break
        if position <= last_above and position > start:
            continue
        if lead is None and block.element.tag == "li":
            continue  # the points of a summary
        is_sentence = block.element.tag == "p" and block.chars > _SENTENCE and block.weight > 0
        if (block.weight > 60 or is_sentence) and not (
            _is_above_text(block.element, container.element) or is_below_picture(block.element)
        ):
            return block.element
    # loose text in the boxes around the title begins below it
    if title is not None and survey.index.get(title, start) > start:
        return title
    return container.element


_SENTENCE = 30
"""Characters of the shortest paragraph that begins the text."""


def _is_above_text(element: HtmlElement, container: HtmlElement) -> bool:
    """Whether a block is the introduction, a line of day and author, or a caption."""
    for above in (element, *islice(element.iterancestors(), 2)):
        if above is container:
            break
        if (
            is_named_lead(above)
            or not words_of(above).isdisjoint(_ABOVE_WORDS)
            or above.tag in ("figcaption", "figure", "header", "hgroup")
            or (is_picture_box(above) and next(above.iter("img"), None) is not None)
        ):
            return True
    text = inline_text(element) if element is not container else ""
    return len(text) < 120 and find_date(text) is not None and not text.endswith((".", "!", "?"))


_ABOVE_WORDS = CAPTION_WORDS | frozenset(
    "meta info byline author date datum time postinfo articlemeta lead intro documentdescription".split()
)


def _address(
    document: Document, image: HtmlElement, link: HtmlElement | None, painted: Mapping[HtmlElement, str]
) -> Source | None:
    """The addresses of a picture; None for icons, counters, portraits and other decoration, by markup and address."""
    if is_called_portrait(image):
        return None
    if image in painted:
        shown = document.absolute(painted[image])
        large = document.absolute(link.get("href")) if link is not None and shows_picture(link) else None
        source = Source(large or shown, shown if large else None) if shown is not None else None
    elif image.tag == "a":
        url = document.absolute(image.get("href"))
        source = Source(url, document.absolute(image.get(NANOGALLERY))) if url is not None else None
    elif image.tag == "figure":
        source = None if is_icon(image, link) else find_background(document, image)
    else:
        source = None if is_icon(image, link) else find_source(document, image, link)
    return None if source is None or is_counter(source.url) or is_noise_file(source.url) else source


_SLIDE = "data-sub-html"
"""Says on any element that lightGallery shows the picture of its `data-src`, and the caption."""


class _Place(NamedTuple):
    """A picture, the link around it, whether that leads to another page, and whether the text stands above it."""

    image: HtmlElement
    link: HtmlElement | None
    leads_away: bool
    started: bool


def _read(
    source: Source,
    place: _Place,
    survey: Survey,
    setting: Setting,
    keep: frozenset[HtmlElement],
    boxes: PictureBoxes,
    galleries: dict[HtmlElement, HtmlElement | None],
    main: Collection[str],
) -> Shot | None:
    image, link, leads_away, started = place
    url = source.url
    gallery = gallery_of(image, survey, boxes, galleries, started=started)
    is_item = gallery is not None and _opens_picture(image, link)
    framed = gallery if is_item and gallery is not None else image.getparent()
    if framed is None or survey.is_frame(framed):
        return None
    is_main = picture_key(url) in main
    if not is_main and is_aside(image, survey, keep, gallery if is_item else None):
        return None
    figure = next((a for a in (image, *near(image, 8)) if a.tag == "figure"), None)
    box = figure if figure is not None and boxes.count(figure) <= 1 else own_box(image, boxes, keep)
    if is_under_text(image):
        box = image
    caption = read_caption(box, image, link, setting, leads_away=leads_away)
    if figure is not None and not caption.text and _shares_caption(figure, boxes):
        caption = read_caption(figure, image, link, setting, leads_away=leads_away)
    if is_portrait(box, caption):
        return None
    said = image.get("alt") or (image.get("aria-label") if image in boxes.painted else None)
    alt = normalize_text(html.unescape(said or ""))
    is_sign = is_sign_file(url)
    if not caption.elements or not (caption.text or caption.credit) or (is_sign and boxes.count(box)):
        is_tiny = gallery is None and not is_main and (stated_size(url) or _THUMBNAIL + 1) <= _THUMBNAIL
        if is_tiny or is_sign or (not alt and (is_script_call(url) or is_pictogram(url))):
            return None
    text = caption.text or (title_caption(image, link) if gallery is not None else "")
    picture = Picture(
        url=url,
        thumbnail_url=source.thumbnail_url,
        caption_text=text or None,
        alt_text=alt or None,
        credit_text=caption.credit or None,
    )
    is_kept = is_main or not is_poster(image, boxes)
    return Shot(picture, box, caption.elements, gallery, is_kept)


def _shares_caption(figure: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a figure of two or three pictures, no gallery, has one caption for all of them."""
    if not 1 < boxes.count(figure) <= _MOST_SHARING or is_called_gallery(figure):
        return False
    captions = list(figure.iter("figcaption"))
    return len(captions) == 1 and captions[0].getparent() is figure


_MOST_SHARING = 3


def _is_illustration(shot: Shot, link: HtmlElement, in_text: bool) -> bool:
    """Whether a picture that links to another page still belongs to the article: with a caption of its own, or amid
    the text and no advertisement."""
    holder = next(iter(shot.elements), None)
    has_caption = holder is not None and bool(shot.picture.caption_text or shot.picture.credit_text)
    if has_caption and holder is not link and not is_inside(holder, {link}):
        return True
    has_headline = len(inline_text(link, set(shot.elements))) > _HEADLINE
    return (
        in_text
        and not has_caption
        and not has_headline
        and shot.gallery is None
        and not is_banner(shot.picture.url)
    )


_HEADLINE = 5
"""Characters from which the text of a link around a picture is a headline: a teaser of another page."""


def _opens_picture(image: HtmlElement, link: HtmlElement | None) -> bool:
    """Whether a picture has no link, or one that shows it large: no teaser of another page."""
    return link is None or link is image or shows_picture(link) or has_own_pages(link)

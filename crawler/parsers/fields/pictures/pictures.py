"""Pictures of an article with caption and credit, and its galleries; what is none of it is told elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Literal

from lxml.html import HtmlElement
from msgspec.structs import replace

from crawler.document import Document
from crawler.items import Picture
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import is_called_title, words_of
from crawler.parsers.fields.page.page_texts import is_unseen
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.text_setting import Setting
from crawler.parsers.fields.phrases.caption_words import LONGEST_CAPTION
from crawler.parsers.fields.phrases.picture_files import is_banner
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.caption_attributes import title_caption
from crawler.parsers.fields.pictures.captions import read_caption
from crawler.parsers.fields.pictures.closing_credits import with_closing_credit
from crawler.parsers.fields.pictures.decoration import is_teaser, leads_elsewhere, leads_to_store
from crawler.parsers.fields.pictures.galleries import galleries_below, is_gallery_of_one, leads_no_further
from crawler.parsers.fields.pictures.numbered_captions import with_numbered_captions
from crawler.parsers.fields.pictures.other_pictures import find_other_pictures, small_copies
from crawler.parsers.fields.pictures.own_boxes import own_box
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_links import near
from crawler.parsers.fields.pictures.picture_places import PicturePlace, picture_places
from crawler.parsers.fields.pictures.picture_reading import (
    ArticleParts,
    alt_text_of,
    find_address,
    read_shot,
    read_unloaded,
)
from crawler.parsers.fields.pictures.portraits import stands_with_author
from crawler.parsers.fields.pictures.set_credits import with_shared_credits
from crawler.parsers.fields.pictures.shots import Pictures, Shot, collect, without_sliders
from crawler.parsers.fields.pictures.sources import Source, find_source
from crawler.parsers.fields.pictures.strips import without_strips
from crawler.parsers.fields.pictures.text_start import first_text
from crawler.text import fold


def find_pictures(
    document: Document,
    survey: Survey,
    scope: HtmlElement,
    container: Block,
    title: HtmlElement | None,
    main_urls: Collection[str],
    sayings: Collection[str],
    region: HtmlElement | None = None,
    left_out: Collection[HtmlElement] = (),
    authors: Collection[str] = (),
) -> Pictures:
    """Pictures inside `scope`, the box around title and text, in page order, each once; those before the text also in
    `region`, a wider one: many systems set them on a stage above the columns.

    `main_urls` are addresses that the metadata name as the article's picture: it may stand above the scope. `sayings`
    is what they say of the page. Boxes that were `left_out` of the text as teasers of other pages have pictures of theirs, and
    those that name one of the `authors` portraits.
    """
    addresses = [url for stated in main_urls if (url := document.absolute(stated))]
    main = {picture_key(url): url for url in reversed(addresses)}
    boxes = PictureBoxes(document, main)
    teasers = {box for box in left_out if _teases(box) and not _shows_album(box, boxes, document)}
    names = set(map(fold, authors))
    text_starts = first_text(survey, container, title, boxes, sayings)
    keep = frozenset(container.element.iterancestors()) | {container.element}
    if title is not None:
        keep |= frozenset(title.iterancestors())
    setting = Setting(survey, container, title, sayings)
    article = ArticleParts(document, survey, container.element, keep, setting, boxes, main, {})
    within = {article_box(scope), *galleries_below(article_box(scope), document, boxes)}
    within_above = within if region is None else {*within, region}
    within_above |= set(_stages(article_box(scope), boxes, setting))
    shots: list[Shot] = []
    shown: Counter[str] = Counter()
    places = [
        (place, in_scope)
        for place in picture_places(survey, boxes, text_starts)
        if not (teasers and place.in_text and is_inside(place.element, teasers))
        and (
            (in_scope := is_inside(place.element, within if place.in_text else within_above))
            or (main and not place.in_text)
        )
    ]
    others = find_other_pictures(
        (p for p, in_scope in places if in_scope), document, survey, boxes, keep, container.element
    )
    copies = small_copies(document, boxes)
    for place, in_scope in places:
        if copies and is_inside(place.element, copies):
            continue
        source = find_address(place, article)
        if source is None and in_scope and (unloaded := read_unloaded(place, article)) is not None:
            shots.append(unloaded)
        if source is None or (not in_scope and picture_key(source.url) not in main):
            continue
        shown[source.url] += 1
        if shown[source.url] > _MOST_SHOWN:
            continue
        if picture_key(source.url) not in main and is_inside(place.element, others):
            continue
        if picture_key(source.url) not in main and stands_with_author(place.image, names):
            continue
        leads_away = _leads_away(place, source, article)
        shot = read_shot(place, source, article, leads_away=leads_away)
        if shot is not None:
            shot = _judge(shot, place, article, leads_away=leads_away)
        if shot is not None:
            shots.append(shot)
    shots = without_strips(without_sliders(shots, survey, container, boxes))
    found = with_numbered_captions(collect(with_shared_credits(shots)), survey, container)
    found = with_closing_credit(found, shots, survey, container)
    return found._replace(elements=(*found.elements, *others))


def _stages(scope: HtmlElement, boxes: PictureBoxes, setting: Setting) -> Iterator[HtmlElement]:
    """The box right before the one around title and text, where it holds one picture with a line of words and no more: as
    wide as text and columns together. Pictures that only adorn a template have no words, and none are called what the page
    is called."""
    for box in (scope, *islice(scope.iterancestors(), _STAGE_LEVELS)):
        if box.tag in ("body", "main"):
            return
        card = box.getparent()
        if card is not None and "card" in words_of(card) and _CARD_PICTURES & words_of(card[0]):
            yield card
            return
        before = box.getprevious()
        if before is None:
            continue
        said = sum(len(inline_text(e)) for e in (before, *before.iter("figcaption")))
        if (
            boxes.count(before) == 1
            and before.tag in ("div", "figure", "section", "header")
            and (0 < said <= LONGEST_CAPTION or (said == 0 and _is_called_for_page(before, setting)))
            and next(before.iter("h1", "h2", "h3", "nav", "form", "li"), None) is None
        ):
            yield before
        return


_CARD_PICTURES = frozenset(("cardimg", "cardimgtop"))
"""What Bootstrap calls the picture at the top of a card, whose body has title and text:
https://getbootstrap.com/docs/5.3/components/card/"""


def _is_called_for_page(box: HtmlElement, setting: Setting) -> bool:
    return any(
        setting.is_own(image.get(name) or "") for image in box.iter("img") for name in ("title", "alt")
    )


_STAGE_LEVELS = 2
_MOST_SHOWN = 20
"""Places at which the same picture is read: it is taken once, and what old pages have by the hundred are points of lists."""


def _teases(box: HtmlElement) -> bool:
    """Whether a box has a heading, a picture and a link in words, as a gallery has none: what it says is another page's."""
    return (
        box.tag in ("article", "section", "div", "li", "aside")
        and next(box.iter("img"), None) is not None
        and any(len(inline_text(a)) >= _HEADLINE for a in box.iter("a"))
        and any(len(inline_text(h)) >= _HEADLINE for h in box.iter("h2", "h3", "h4", "h5"))
    )


def _shows_album(box: HtmlElement, boxes: PictureBoxes, document: Document) -> bool:
    """Whether a link in words leads to all pictures of the article, of which a box shows some: "All photos"."""
    return boxes.is_shown_large(box) and leads_no_further(box, document)


def _leads_away(place: PicturePlace, source: Source, article: ArticleParts) -> bool:
    """Whether the link of a picture leads to another page."""
    image, link = place.image, place.link
    key = picture_key(source.url)
    return (
        key not in article.main
        and link is not None
        and (image is not link or image in article.boxes.painted)
        and leads_elsewhere(link, article.document, key)
    )


def _judge(shot: Shot, place: PicturePlace, article: ArticleParts, *, leads_away: bool) -> Shot | None:
    """The picture with its gallery and role, not kept where it is another page's; None for one below the text that nothing
    binds to it."""
    link = place.link
    if place.heading is not None:
        shot = shot._replace(gallery=place.heading)
        if not shot.picture.caption_text and (said := title_caption(place.image, link)):
            shot = shot._replace(picture=replace(shot.picture, caption_text=said))
    key = picture_key(shot.picture.url)
    if (
        key not in article.main
        and shot.gallery is None
        and is_teaser(shot.box, shot.elements, link, article.document, key, article.boxes)
    ):
        shot = shot._replace(is_kept=False)
    in_text = place.in_text and is_inside(place.element, {article.text})
    if (
        leads_away
        and link is not None
        and not article.setting.is_own(shot.picture.alt_text or "")
        and not _is_illustration(shot, place.image, link, in_text)
    ):
        shot = shot._replace(gallery=None, is_kept=False)
    is_gallery = shot.gallery is not None
    if (
        place.in_text
        and not in_text
        and not is_gallery
        and key not in article.main
        and not (shot.elements and shot.picture.caption_text)
        and not any(_holds_further_pictures(a, article.boxes) for a in near(place.element, _BELOW_LEVELS))
    ):
        return None
    role = "gallery" if is_gallery else ("inline" if place.in_text else "lead")
    return shot._replace(picture=replace(shot.picture, role=role))


def _holds_further_pictures(box: HtmlElement, boxes: PictureBoxes) -> bool:
    return not words_of(box).isdisjoint(_BELOW_WORDS) or is_gallery_of_one(box, boxes)


_BELOW_WORDS = frozenset(
    "featuredimages articleimages newsimages newsimgwrap postimages contentimages".split()
)
"""Names of boxes below the text with the article's further pictures: October, TYPO3, and others that have a field for them."""
_BELOW_LEVELS = 3


def read_pictures(
    document: Document, elements: Iterable[HtmlElement], role: Literal["inline", "gallery"]
) -> tuple[Picture, ...]:
    """The pictures of elements that a selector names, each once; nothing is left out but placeholders."""
    found: dict[str, Picture] = {}
    boxes = PictureBoxes(document)
    for element in elements:
        for image in element.iter("img"):
            link = next((a for a in near(image, 4) if a.tag == "a"), None)
            source = find_source(document, image, link)
            if source is not None:
                caption = read_caption(own_box(image, boxes), image, link)
                picture = Picture(
                    url=source.url,
                    thumbnail_url=source.thumbnail_url,
                    caption_text=caption.text or None,
                    alt_text=alt_text_of(image.get("alt")),
                    tooltip_text=image.get("title"),
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


def _is_illustration(shot: Shot, image: HtmlElement, link: HtmlElement, in_text: bool) -> bool:
    """Whether a picture that links to another page still belongs to the article: with a caption of its own, or amid
    the text and no advertisement."""
    if leads_to_store(link) or any(map(is_unseen, near(link, _HIDING_LEVELS))):
        return False  # what is shown where no advertisement is to be had
    holder = next(iter(shot.elements), None)
    has_caption = holder is not None and bool(shot.picture.caption_text or shot.picture.credit_text)
    if holder is not None and is_called_title(holder):
        return False  # of the page that the link leads to
    if has_caption and holder is not link and not is_inside(holder, {link}):
        return True
    has_headline = len(inline_text(link, set(shot.elements))) > _HEADLINE
    return (
        in_text
        and not has_caption
        and not has_headline
        and not any(above.tag == "aside" for above in near(link, 3))
        and shot.gallery is None
        and not is_banner(shot.picture.url)
        and not is_banner(f"{image.get('width')}x{image.get('height')}")
    )


_HIDING_LEVELS = 3
_HEADLINE = 5
"""Characters from which the text of a link around a picture is a headline: a teaser of another page."""

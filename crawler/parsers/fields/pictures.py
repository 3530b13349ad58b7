"""Pictures of an article with caption and credit, and its galleries; icons, portraits and teasers stay out."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable
from itertools import islice
from typing import Literal, NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Picture
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.captions import CAPTION_WORDS, LONGEST, Caption, read_caption, title_caption
from crawler.parsers.fields.content import Block, Survey
from crawler.parsers.fields.date_words import DATE
from crawler.parsers.fields.galleries import (
    gallery_of,
    is_banner,
    is_counter,
    is_editors_gallery,
    is_gallery_heading,
    is_noise_file,
    is_script_call,
    is_sign_file,
    near,
    pictures_in,
)
from crawler.parsers.fields.leads import is_named_lead
from crawler.parsers.fields.marks import Mark, mark_of, words_of
from crawler.parsers.fields.select import is_inside, text_content
from crawler.parsers.fields.sources import (
    PICTURE_FILE,
    find_background,
    find_source,
    picture_key,
    stated_size,
)
from crawler.text import fold, normalize_text

_PORTRAIT_WORDS = frozenset(
    "avatar author authors autor gravatar profile portrait bio byline icon icons logo logos emoji badge flag "
    "pixel".split()
)
_BYLINE = re.compile(r"^(?:Von|By|Par|Por|Di|Door|Av|Af|Text|Autor)[: ]\s*(?:[A-ZÄÖÜŁŚŻ][\w.'’-]+[ ,]*){1,5}")
_SCRAP = 60
"""Characters that a picture's box may hold beside the caption and still be nothing but the picture's."""
SMALLEST = 70
"""Pixels below which a declared width or height is that of an icon."""
_THUMBNAIL = 150
"""Pixels of the largest side that is that of a portrait or teaser."""
_UNSTATED = 10_000
"""Stands for the size of a picture whose address states none: most likely the whole one."""
_VIDEO_WORDS = frozenset(
    "video player videoplayer jwplayer videojs vjs brightcove dailymotion youtube vimeo".split()
)
_VIEWER = re.compile(
    r"lightbox|fancybox|zoom|gallery|galerie|galeria|popup|modal|enlarge|magnif|colorbox|photoswipe|pswp|attachment|thickbox|highslide|swipebox|viewer"
)
"""In the names of links that show the picture itself, large."""


_PICTURE_TAGS = ("img", "amp-img", "a", "figure")
_HEADING_TAGS = ("h2", "h3", "h4", "h5")


class Pictures(NamedTuple):
    """Lead and inline pictures, the gallery, and the elements that hold captions (no part of the body)."""

    pictures: tuple[Picture, ...]
    gallery: tuple[Picture, ...]
    elements: tuple[HtmlElement, ...]
    gallery_rule: str | None


class _Shot(NamedTuple):
    """A picture at its place: the box that holds it alone."""

    picture: Picture
    box: HtmlElement
    elements: tuple[HtmlElement, ...]
    gallery: HtmlElement | None
    is_kept: bool
    """False for what only takes its caption out of the text: teasers, advertisements, posters of videos."""


def find_pictures(
    document: Document,
    survey: Survey,
    scope: HtmlElement,
    container: Block,
    title: HtmlElement | None,
    main_urls: Collection[str] = (),
) -> Pictures:
    """Pictures inside `scope`, the box around title and text, in page order, each once.

    `main_urls` are addresses that the metadata name as the article's picture: it may stand above the scope.
    """
    keep = frozenset(title.iterancestors()) if title is not None else frozenset[HtmlElement]()
    main = {picture_key(url) for url in main_urls}
    box = article_box(scope)
    text_starts = _first_text(survey, container, title)
    galleries: dict[HtmlElement, HtmlElement | None] = {}
    shots: list[_Shot] = []
    started = False
    heading: HtmlElement | None = None
    done: set[HtmlElement] = set()
    root = survey.blocks[0].element
    has_heading = any(map(is_gallery_heading, root.iter(*_HEADING_TAGS)))  # then all elements count, seldom
    for element in root.iter() if has_heading else root.iter(*_PICTURE_TAGS, text_starts.tag):
        if element is text_starts:
            started = True
        if has_heading and element.tag in _HEADING_TAGS:
            heading = element if is_gallery_heading(element) else None
        elif heading is not None and (block := survey.block(element)) is not None and block.weight > 120:
            heading = None
        if element.tag not in _PICTURE_TAGS or element in done:
            continue
        if element.tag == "figure" and (
            next(element.iter("img", "amp-img", "video", "audio", "iframe"), None) is not None
            or next(element.iter("figcaption"), None) is None
        ):
            continue  # its picture is read on its own
        if element.tag == "figure":
            image, link = element, None
        elif element.tag == "a":
            if not PICTURE_FILE.search(element.get("href") or ""):
                continue
            images = list(element.iter("img", "amp-img"))
            done.update(images)
            if not images:
                if not (
                    element.get("data-caption")
                    or element.get("data-sub-html")
                    or element.get("data-lightbox")
                ):
                    continue  # a link of the text to a picture file
                images = [element]
            image, link = images[0], element
        else:
            image, link = element, next((a for a in near(element, 4) if a.tag == "a"), None)
        in_scope = is_inside(element, {box})
        if not in_scope and (started or not main):
            continue
        shot = _read(document, survey, image, link, keep, galleries, main)
        if shot is None:
            continue
        if heading is not None:
            shot = shot._replace(gallery=heading)
        key = picture_key(shot.picture.url)
        if not in_scope and key not in main:
            continue
        if (
            key not in main
            and link is not None
            and image is not link
            and _leads_elsewhere(link, document, key)
        ):
            in_text = started and is_inside(element, {container.element})
            if not _is_illustration(shot, link, in_text):
                shot = shot._replace(gallery=None, is_kept=False)
        if (
            started
            and shot.gallery is None
            and not (shot.elements and shot.picture.caption_text)
            and not is_inside(element, {container.element})
        ):
            continue
        role = "gallery" if shot.gallery is not None else ("inline" if started else "lead")
        shots.append(shot._replace(picture=_with_role(shot.picture, role)))
    return _collect(_without_sliders(shots, survey, container))


def read_pictures(
    document: Document, elements: Iterable[HtmlElement], role: Literal["inline", "gallery"]
) -> tuple[Picture, ...]:
    """The pictures of elements that a selector names, each once; nothing is left out but placeholders."""
    found: dict[str, Picture] = {}
    for element in elements:
        for image in element.iter("img", "amp-img"):
            link = next((a for a in near(image, 4) if a.tag == "a"), None)
            source = find_source(document, image, link)
            if source is not None:
                caption = read_caption(_box_of(image), image, link)
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


def _with_role(picture: Picture, role: str) -> Picture:
    return Picture(
        url=picture.url,
        thumbnail_url=picture.thumbnail_url,
        caption_text=picture.caption_text,
        alt_text=picture.alt_text,
        credit_text=picture.credit_text,
        role="gallery" if role == "gallery" else ("lead" if role == "lead" else "inline"),
    )


def _first_text(survey: Survey, container: Block, title: HtmlElement | None) -> HtmlElement:
    """The first running text of the container below the title: pictures before it are above the text."""
    start = survey.index[container.element]
    title_at = survey.index.get(title, start) if title is not None else start
    for position, block in enumerate(survey.blocks[start:], start):
        if block.parent < start and block is not container:
            break
        if position <= title_at and position > start:
            continue
        is_sentence = block.element.tag == "p" and block.chars > _SENTENCE and block.weight > 0
        if (block.weight > 60 or is_sentence) and not _is_above_text(block.element, container.element):
            return block.element
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
            or above.tag in ("figcaption", "figure")
        ):
            return True
    text = inline_text(element) if element is not container else ""
    return len(text) < 120 and DATE.search(text) is not None and not text.endswith((".", "!", "?"))


_ABOVE_WORDS = CAPTION_WORDS | frozenset(
    "meta info byline author date datum time postinfo articlemeta lead intro documentdescription".split()
)


def _read(
    document: Document,
    survey: Survey,
    image: HtmlElement,
    link: HtmlElement | None,
    keep: frozenset[HtmlElement],
    galleries: dict[HtmlElement, HtmlElement | None],
    main: Collection[str],
) -> _Shot | None:
    parent = image.getparent()
    words = words_of(image)
    is_portrait = (
        not words.isdisjoint(_PORTRAIT_WORDS) and "spip" not in words
    )  # SPIP calls an article's picture its logo
    gallery = gallery_of(image, survey, galleries)
    is_item = gallery is not None and _opens_picture(image, link)
    framed = gallery if is_item and gallery is not None else parent
    if framed is None or is_portrait or survey.is_frame(framed):
        return None
    thumbnail = None
    if image.tag == "a":
        url = document.absolute(image.get("href"))
    elif _is_small(image) and (link is None or PICTURE_FILE.search(link.get("href") or "") is None):
        return None
    else:
        source = (
            find_background(document, image) if image.tag == "figure" else find_source(document, image, link)
        )
        url, thumbnail = source if source else (None, None)
    if url is None or is_counter(url) or is_noise_file(url):
        return None
    is_main = picture_key(url) in main
    if not is_main and _is_aside(image, survey, keep, gallery if is_item else None):
        return None
    figure = next((a for a in (image, *near(image, 8)) if a.tag == "figure"), None)
    box = figure if figure is not None and _is_single(figure) else _box_of(image)
    caption = read_caption(box, image, link)
    if _is_portrait(box, caption):
        return None
    alt = normalize_text(html.unescape(image.get("alt") or ""))
    is_sign = is_sign_file(url)
    if not caption.elements or not (caption.text or caption.credit) or (is_sign and pictures_in(box)):
        is_tiny = gallery is None and not is_main and (stated_size(url) or _THUMBNAIL + 1) <= _THUMBNAIL
        if is_tiny or is_sign or (not alt and is_script_call(url)):
            return None
    text = caption.text or (title_caption(image, link) if gallery is not None else "")
    picture = Picture(
        url=url,
        thumbnail_url=thumbnail,
        caption_text=text or None,
        alt_text=alt or None,
        credit_text=caption.credit or None,
    )
    return _Shot(picture, box, caption.elements, gallery, is_main or not _is_poster(image))


def _is_poster(image: HtmlElement) -> bool:
    """Whether a picture only stands for a video, whose caption tells of the video."""
    for above in (image, *near(image, 6)):
        if above.tag in ("article", "main", "body", "section") or len(text_content(above)) > LONGEST:
            return False
        if not words_of(above).isdisjoint(_VIDEO_WORDS):
            return True
    return False


def _leads_elsewhere(link: HtmlElement, document: Document, key: str) -> bool:
    """Whether the link around a picture leads to another page, as those of teasers and advertisements do.

    Links to the picture itself, to a page about it (named after it, or below the article's own) and those of
    viewers do not.
    """
    href = (link.get("href") or "").strip()
    names = " ".join(
        (link.get("class") or "", link.get("rel") or "", *(n for n in link.attrib if n.startswith("data-")))
    )
    if not href or href.startswith(("#", "javascript:", "mailto:", "data:")) or _VIEWER.search(names.lower()):
        return False
    target = (document.absolute(href) or "").partition("#")[0]
    if not target or PICTURE_FILE.search(target):
        return False
    own = (document.page.url or "").partition("#")[0]
    if own and (target == own or target.startswith(own.rstrip("/") + "/")):
        return False
    stem = key.rpartition("/")[2].rpartition(".")[0] or key.rpartition("/")[2]
    return "attachment_id=" not in target and stem not in target.lower()


def _is_illustration(shot: _Shot, link: HtmlElement, in_text: bool) -> bool:
    """Whether a picture that links to another page still belongs to the article: with a caption of its own, or amid
    the text and no advertisement."""
    holder = next(iter(shot.elements), None)
    has_caption = holder is not None and bool(shot.picture.caption_text or shot.picture.credit_text)
    if has_caption and holder is not link and not is_inside(holder, {link}):
        return True
    return in_text and not has_caption and shot.gallery is None and not is_banner(shot.picture.url)


def _is_portrait(box: HtmlElement, caption: Caption) -> bool:
    """Whether a picture shows the author: what stands with it is a byline."""
    if caption.holder is None:
        return False
    return next(caption.holder.iter("address"), None) is not None or (
        len(caption.text) < 90 and not caption.text.endswith(".") and _BYLINE.match(caption.text) is not None
    )


def _is_small(image: HtmlElement) -> bool:
    """Whether an image declares the size of an icon; pairs such as 16 and 9 only state a ratio."""
    sizes = [
        int(m[1]) for n in ("width", "height") if (m := re.match(r"^\s*(\d+)(?:px)?\s*$", image.get(n) or ""))
    ]
    if len(sizes) == 2 and max(sizes) <= 32 and sizes[0] != sizes[1]:
        return False
    return any(0 < size < SMALLEST for size in sizes)


def _opens_picture(image: HtmlElement, link: HtmlElement | None) -> bool:
    """Whether a picture has no link, or one that shows it large: no teaser of another page."""
    return link is None or link is image or PICTURE_FILE.search(link.get("href") or "") is not None


def _is_aside(
    image: HtmlElement, survey: Survey, keep: frozenset[HtmlElement], gallery: HtmlElement | None
) -> bool:
    """Whether a picture belongs to a teaser, a side column or the portrait of an author; the items of its gallery
    look like teasers and are none."""
    start = gallery if gallery is not None else image
    for level, above in enumerate(start.iterancestors()):
        if above in keep:
            return False
        block = survey.block(above)
        if block is not None and block.card is not None and block.path == 0 and above.tag != "figure":
            return True
        if mark_of(above) is Mark.SIDE and above.tag not in ("body", "main", "article"):
            return True
        if level < 3 and not words_of(above).isdisjoint(_PORTRAIT_WORDS) and above.tag != "figure":
            return True
    return False


def _is_single(figure: HtmlElement) -> bool:
    """Whether a figure shows one picture; more of them make it a gallery."""
    return len(pictures_in(figure)) <= 1


def _box_of(image: HtmlElement) -> HtmlElement:
    """The largest box around a picture that holds no other picture and little text."""
    box = image
    for above in near(image, 7):
        if (
            above.tag == "td"
            and (table := next(above.iterancestors("table"), None)) is not None
            and _holds_alone(table)
        ):
            return table
        if above.tag in ("body", "main", "article", "section", "td"):
            break
        if len(text_content(above)) > LONGEST * 1.5 or len(pictures_in(above)) > 1:
            break
        if next(above.iter("h1", "h2"), None) is not None:
            break
        box = above
        if above.tag in ("figure", "li", "dl"):
            break
    return box


def _holds_alone(table: HtmlElement) -> bool:
    """Whether a table only sets a picture and its caption: old systems do so."""
    return (
        len(text_content(table)) < LONGEST
        and len(pictures_in(table)) == 1
        and sum(1 for _ in table.iter("td")) <= 4
    )


def _without_sliders(shots: list[_Shot], survey: Survey, container: Block) -> list[_Shot]:
    """The shots with those in no real gallery made inline.

    A box with a single picture is no gallery, and pictures between two paragraphs illustrate the text also when
    a slider shows them; a gallery is what an editor inserted as one, or what stands apart from the text.
    """
    counts: dict[HtmlElement, set[str]] = {}
    for shot in shots:
        if shot.gallery is not None:
            counts.setdefault(shot.gallery, set()).add(picture_key(shot.picture.url))
    if not counts:
        return shots
    start = survey.index[container.element]
    running = [
        position
        for position, block in enumerate(survey.blocks[start:], start)
        if block.weight > 60 and container.element in (block.element, *block.element.iterancestors())
    ]
    result = []
    for shot in shots:
        box = shot.gallery
        if box is None or box not in counts:
            result.append(shot)
            continue
        at = survey.index.get(box, -1)
        in_flow = bool(running) and running[0] < at < running[-1]
        if box.tag in ("h2", "h3", "h4", "h5"):
            result.append(shot)
            continue
        if len(counts[box]) < 2 or (in_flow and not is_editors_gallery(box)):
            shot = shot._replace(gallery=None, picture=_with_role(shot.picture, "inline"))
        result.append(shot)
    return result


def _collect(shots: list[_Shot]) -> Pictures:
    """The pictures without repetitions: a repeated one fills in what its first place lacks."""
    found: dict[tuple[bool, str], Picture] = {}
    holders: list[HtmlElement] = []
    for shot in shots:
        holders.extend(shot.elements)
        if shot.picture.role == "gallery" or len(inline_text(shot.box, set(shot.elements))) < _SCRAP:
            holders.append(shot.box)  # with its magnifier and download links
        if not shot.is_kept:
            continue
        picture = shot.picture
        key = (picture.role == "gallery", picture_key(picture.url))
        first = found.get(key)
        if first is None:
            twin = next((k for k, p in found.items() if _is_twin(p, picture)), None)
            if twin is not None:
                continue
            found[key] = picture
            continue
        if (stated_size(picture.url) or _UNSTATED) > (stated_size(first.url) or _UNSTATED):
            first = found[key] = _with_address(first, picture.url, first.thumbnail_url or first.url)
        if (
            first.caption_text
            and picture.caption_text
            and fold(first.caption_text) != fold(picture.caption_text)
        ):
            found[(key[0], f"{key[1]} {picture.caption_text}")] = (
                picture  # shown again to show something else
            )
        elif not first.caption_text and picture.caption_text:
            found[key] = Picture(
                url=first.url,
                thumbnail_url=first.thumbnail_url,
                caption_text=picture.caption_text,
                alt_text=first.alt_text or picture.alt_text,
                credit_text=picture.credit_text or first.credit_text,
                role=first.role,
            )
    pictures = tuple(p for p in found.values() if p.role != "gallery")
    gallery = tuple(p for p in found.values() if p.role == "gallery")
    return Pictures(pictures, gallery, tuple(holders), "gallery box" if gallery else None)


def _with_address(picture: Picture, url: str, thumbnail_url: str | None) -> Picture:
    return Picture(
        url=url,
        thumbnail_url=thumbnail_url,
        caption_text=picture.caption_text,
        alt_text=picture.alt_text,
        credit_text=picture.credit_text,
        role=picture.role,
    )


def _is_twin(one: Picture, other: Picture) -> bool:
    """Whether two places show one picture in two crops: lead pictures of the same caption."""
    return (
        one.role == other.role == "lead"
        and bool(one.caption_text)
        and fold(one.caption_text) == fold(other.caption_text)
    )

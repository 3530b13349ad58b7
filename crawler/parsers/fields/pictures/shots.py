"""What becomes of the pictures of an article together: galleries, each picture once, the elements they take from the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement
from msgspec.structs import replace

from crawler.items import Picture
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.people_words import is_contact
from crawler.parsers.fields.pictures.addresses import picture_key, stated_size
from crawler.parsers.fields.pictures.galleries import is_called_gallery, is_editors_gallery, stands_beside
from crawler.parsers.fields.pictures.painted_boxes import is_called_cover
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.survey.content import ends_sentence
from crawler.parsers.fields.texts.lead_names import is_named_lead
from crawler.text import fold

_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
"""What heads a gallery that has no box of its own."""


class Pictures(NamedTuple):
    """Lead and inline pictures, the gallery, and the elements that hold captions (no part of the body)."""

    pictures: tuple[Picture, ...]
    gallery: tuple[Picture, ...]
    elements: tuple[HtmlElement, ...]


class Shot(NamedTuple):
    """A picture at its place: the box that holds it alone."""

    picture: Picture
    box: HtmlElement
    elements: tuple[HtmlElement, ...]
    gallery: HtmlElement | None
    is_kept: bool
    """False for what only takes its caption out of the text: teasers, advertisements, posters of videos."""


def without_sliders(shots: list[Shot], survey: Survey, container: Block, boxes: PictureBoxes) -> list[Shot]:
    """The shots with those in no real gallery made inline.

    A box with a single picture is no gallery, and pictures between two paragraphs illustrate the text also when
    a slider shows them; a gallery is what an editor inserted as one, or what stands apart from the text.
    """
    shots = _with_large_one(shots)
    counts: dict[HtmlElement, set[str]] = {}
    for shot in shots:
        if shot.gallery is not None:
            counts.setdefault(shot.gallery, set()).add(picture_key(shot.picture.url))
    if not counts:
        return shots
    running = [p for p in survey.subtree(container.element) if survey.blocks[p].weight > 60]
    if running and any(
        map(is_named_lead, (e := survey.blocks[running[0]].element, *islice(e.iterancestors(), 1)))
    ):
        running = running[1:]  # below the introduction stands the gallery of some
    while running and is_contact(inline_text(survey.blocks[running[-1]].element)):
        running.pop()  # whom to ask stands below the gallery of others
    inserted: dict[HtmlElement, bool] = {}
    result = []
    for shot in shots:
        box = shot.gallery
        if box is None or box not in counts:
            result.append(shot)
            continue
        at = survey.index.get(box, -1)
        in_flow = bool(running) and running[0] < at < running[-1]
        if box.tag in _HEADINGS:
            result.append(shot)
            continue
        if in_flow and box not in inserted:
            inserted[box] = is_editors_gallery(box, boxes)
        if len(counts[box]) < 2 or (in_flow and not inserted[box]):
            shot = shot._replace(gallery=None, picture=replace(shot.picture, role="inline"))
        result.append(shot)
    return result


def _with_large_one(shots: list[Shot]) -> list[Shot]:
    """The shots with a row of pictures and the one large above it in a box that is called a gallery made one set."""
    number = Counter(shot.gallery for shot in shots if shot.gallery is not None)  # in page order
    holders = {box for box, count in number.items() if count == 1 and is_called_gallery(box)}
    if not holders:
        return shots
    passed: set[HtmlElement] = set()
    outer: dict[HtmlElement, HtmlElement] = {}
    for box in number:
        outer[box] = next((above for above in box.iterancestors() if above in passed), box)
        if box in holders:
            passed.add(box)
    return [s if s.gallery is None else s._replace(gallery=outer[s.gallery]) for s in shots]


def collect(shots: list[Shot]) -> Pictures:
    """The pictures without repetitions: a repeated one fills in what its first place lacks."""
    found: dict[tuple[bool, str], Picture] = {}
    holders: list[HtmlElement] = []
    leads: dict[str, tuple[tuple[bool, str], HtmlElement | None]] = {}
    """By its caption the key of each picture above the text, and the caption's element: two may share it, and are two."""
    whole: dict[tuple[bool, str], tuple[bool, str]] = {}
    """By the key of its smaller form that of each picture: without scripts, or again, the page shows that alone."""
    galleries = _gallery_boxes(shots)
    holders.extend(_repeated_captions(shots, galleries))
    items = {picture_key(shot.picture.url) for shot in shots if shot.gallery is not None and shot.is_kept}
    for shot in shots:
        holders.extend(_holders_of(shot))
        if not shot.is_kept:
            continue
        picture = shot.picture
        if (
            shot.gallery is None
            and picture_key(picture.url) in items
            and (
                is_inside(shot.box, galleries)
                or _is_scriptless(shot.box)
                or (not picture.caption_text and stands_beside(shot.box, galleries))
            )
        ):
            continue  # the large view of one of the thumbnails
        key = (picture.role == "gallery", picture_key(picture.url))
        key = key if key in found else whole.get(key, key)
        holder = next(iter(shot.elements), None)
        first = found.get(key)
        if first is None:
            caption = fold(picture.caption_text) if picture.caption_text and picture.role == "lead" else None
            same, shared = leads.get(caption, (None, None)) if caption is not None else (None, None)
            if same is not None and (
                shared not in shot.elements or (picture.alt_text and picture.alt_text == found[same].alt_text)
            ):
                found[same] = _larger(found[same], picture)  # the same picture in another crop
                continue
            found[key] = picture
            if picture.thumbnail_url:
                whole.setdefault((key[0], picture_key(picture.thumbnail_url)), key)
            if caption is not None:
                leads[caption] = key, holder
            continue
        if (key[0], picture_key(picture.url)) == key:
            first = found[key] = _larger(first, picture)
        if (
            first.caption_text
            and picture.caption_text
            and not _begins_alike(first.caption_text, picture.caption_text)
        ):
            # shown again to show something else
            found[(key[0], f"{key[1]} {picture.caption_text}")] = picture
            if picture.role == "lead":
                leads[fold(picture.caption_text)] = key, holder
        elif not first.caption_text and picture.caption_text:
            found[key] = replace(
                first,
                caption_text=picture.caption_text,
                alt_text=first.alt_text or picture.alt_text,
                tooltip_text=first.tooltip_text or picture.tooltip_text,
                credit_text=picture.credit_text or first.credit_text,
            )
            if first.role == "lead":
                leads[fold(picture.caption_text)] = key, holder
    pictures = tuple(p for p in found.values() if p.role != "gallery")
    gallery = tuple(p for p in found.values() if p.role == "gallery")
    shown = {picture_key(p.url): p for p in pictures}
    if gallery and all(_says_no_more(p, shown.get(picture_key(p.url))) for p in gallery):
        gallery = ()  # a slider that shows the pictures of the text once more
    return Pictures(pictures, gallery, tuple(holders))


def _is_scriptless(box: HtmlElement) -> bool:
    """Whether a box is shown to browsers without scripts alone: Envira and others list there what their gallery shows."""
    return any(above.tag == "noscript" for above in (box, *islice(box.iterancestors(), 2)))


def _gallery_boxes(shots: list[Shot]) -> set[HtmlElement]:
    """The boxes of galleries, and those around them that are called so."""
    galleries = {shot.gallery for shot in shots if shot.gallery is not None}
    return galleries | {
        above
        for box in galleries
        for above in islice(box.iterancestors(), _VIEWER_LEVELS)
        if is_called_gallery(above)
    }


def _holders_of(shot: Shot) -> Iterator[HtmlElement]:
    """The elements whose texts are of a picture."""
    yield from shot.elements
    if shot.gallery is not None and shot.gallery.tag in _HEADINGS:
        yield shot.gallery
    if shot.picture.role == "gallery" or _holds_nothing_else(shot):
        yield shot.box


def _begins_alike(one: str, other: str) -> bool:
    """Whether one of two captions is the other, which the credit may follow."""
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    return longer.startswith(shorter)


_VIEWER_LEVELS = 4
"""Boxes around a viewer's strip of small pictures up to the one that holds the large picture as well."""


def _repeated_captions(shots: list[Shot], galleries: set[HtmlElement]) -> Iterator[HtmlElement]:
    """What repeats in a gallery's box the caption of the picture that it shows large."""
    captions = {fold(shot.picture.caption_text) for shot in shots if shot.gallery is not None} - {""}
    for box in galleries if captions else ():
        if any(above in galleries for above in box.iterancestors()):
            continue
        for element in box.iterdescendants("div", "p", "span", "h2", "h3", "h4"):
            if not len(element) and element.text and fold(element.text) in captions:
                yield element


def _holds_nothing_else(shot: Shot) -> bool:
    """Whether a picture's box holds, beside the caption, at most its magnifier and download links: no sentence, no rows, and
    no heading with a line below it, as lists of staff have names and offices."""
    if is_called_cover(shot.box):
        return False  # it holds text
    rest = inline_text(shot.box, set(shot.elements))
    heading = next(shot.box.iter(*_HEADINGS), None) if rest and not shot.elements else None
    if heading is not None and 0 < len(inline_text(heading)) < len(rest):
        return False
    if rest and len(rest) < _SCRAP and _has_rows(shot):
        return False
    if len(rest) < SHORT_SENTENCE:
        return not _stands_in_line(shot)
    is_sentence = ends_sentence(rest[-4:]) and next(shot.box.iter("a", "button"), None) is None
    return len(rest) < _SCRAP and not is_sentence


def _stands_in_line(shot: Shot) -> bool:
    """Whether a picture without a caption stands amid the words of a paragraph, as the sign behind a link does."""
    paragraph = shot.box
    image = next(paragraph.iter("img"), None) if paragraph.tag == "p" and not shot.elements else None
    if image is None:
        return False
    has_before = has_after = False
    branch = image
    for above in image.iterancestors():
        has_before = has_before or bool((above.text or "").strip())
        has_after = has_after or bool((branch.tail or "").strip())
        if above is paragraph:
            break
        branch = above
    return has_before and has_after


def _has_rows(shot: Shot) -> bool:
    """Whether what a picture's box says is set in several rows, none of which holds the picture or is a link."""
    rows: set[HtmlElement] = set()
    for row in shot.box.iter("li", "tr", "dd", "p"):
        if row in shot.elements or is_inside(row, rows) or next(row.iter("img"), None) is not None:
            continue
        if inline_text(row, {*shot.elements, *row.iter("a")}):
            rows.add(row)
    return len(rows) >= _FEWEST_ROWS


_FEWEST_ROWS = 2
_SCRAP = 60
"""Characters that a picture's box may hold beside the caption and still be nothing but the picture's."""


def _says_no_more(item: Picture, shown: Picture | None) -> bool:
    """Whether an item of a gallery is a picture that the text shows as well, with the same caption or none of its own."""
    return shown is not None and (
        not item.caption_text or fold(item.caption_text) == fold(shown.caption_text)
    )


def _larger(first: Picture, again: Picture) -> Picture:
    """The first of two pictures that are the same, with the address of the other where that states a larger size."""
    if (stated_size(again.url) or _UNSTATED) <= (stated_size(first.url) or _UNSTATED):
        return first
    return replace(first, url=again.url, thumbnail_url=first.thumbnail_url or first.url)


_UNSTATED = 10_000
"""Stands for the size of a picture whose address states none: most likely the whole one."""

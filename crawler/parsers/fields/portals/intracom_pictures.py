"""Pictures of an INTRACOM article: which is the lead's, which stand in the text, which are the gallery."""

from __future__ import annotations

from lxml import etree
from lxml.html import HtmlElement

from crawler.items import Picture
from crawler.parsers.fields.page.select import subtree
from crawler.parsers.fields.pictures.place_captions import is_small
from crawler.parsers.fields.pictures.places import Place
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.text import normalize_text


def assign_roles(page: Region, used: set[HtmlElement]) -> tuple[list[Place], list[Place], list[Place]]:
    """(lead, inline, gallery) places; the lead picture is not taken into the gallery as well."""
    start = min((page.order[t] for t in page.texts), default=None)
    leads: list[Place] = []
    inline: list[Place] = []
    gallery: list[Place] = []
    for place in page.places:
        node = place.node
        if page.gallery_of(node) is not None:
            gallery.append(place)
        elif node in page.text_nodes:
            place = _strict_caption(place, page)
            if not leads and _is_at_start(page, place, used):
                leads.append(place)
            else:
                inline.append(place)
        elif start is None:
            place = _strict_caption(place, page)
            (inline if leads else leads).append(place)
        elif page.order[node] < start and not leads:
            leads.append(_strict_caption(place, page))
        else:
            gallery.append(place)
    keys = {p.key for p in leads}
    return leads, inline, [p for p in _without_stages(gallery) if p.key not in keys]


def _without_stages(gallery: list[Place]) -> list[Place]:
    """The places without the stage of a viewer: the first picture, shown large without a link right before the links
    to it and all others."""
    if len(gallery) < 2:
        return gallery
    first, second = gallery[:2]
    is_stage = first.node.tag == "img" and second.node.tag == "a" and first.key == second.key
    return gallery[1:] if is_stage else gallery


def _strict_caption(place: Place, page: Region) -> Place:
    """A picture in the text: only a marked caption, or the one in the picture's own box, is no text."""
    element = place.element
    own_box = element.tag in ("div", "section", "table", "a", "aside") and is_small(element, page.hidden)
    if place.is_marked or (own_box and element is not place.node) or not place.caption_elements:
        return place
    return place._replace(caption=None, caption_elements=())


def _is_at_start(page: Region, place: Place, used: set[HtmlElement]) -> bool:
    """Whether nothing of the text stands before the picture but lead, date and its own caption."""
    ignored = used | page.hidden | subtree(list(place.caption_elements))
    text = next(t for t in page.texts if place.node in set(t.iter()))
    if text is not page.texts[0]:
        return False
    for event, element in etree.iterwalk(text, events=("start", "end")):
        if element is place.node:
            return True
        if event == "start":
            if (
                element not in ignored
                and element.tag not in ("script", "style")
                and normalize_text(element.text)
            ):
                return False
        elif element is not text and element.getparent() not in ignored and normalize_text(element.tail):
            return False
    return False


def picture_nodes(page: Region, *groups: list[Place]) -> set[HtmlElement]:
    """What pictures and their captions take up: not part of the text."""
    lead, inline, gallery = groups
    nodes = subtree([e for p in (*lead, *inline, *gallery) for e in p.caption_elements])
    nodes |= subtree([p.element for p in gallery])
    blocks = {b for p in gallery if (b := page.gallery_of(p.node)) is not None}
    return nodes | subtree(list(blocks))


def article_picture(place: Place, role: str) -> Picture:
    """A picture above or in the text."""
    return Picture(
        url=place.url,
        thumbnail_url=place.thumbnail_url,
        caption_text=place.caption,
        alt_text=place.alt,
        role="lead" if role == "lead" else "inline",
    )


def gallery_picture(place: Place) -> Picture:
    """An item of the gallery: its caption is the visible text, else the title, else the alt text."""
    return Picture(
        url=place.url,
        thumbnail_url=place.thumbnail_url,
        caption_text=place.caption or place.title or place.alt,
        alt_text=place.alt,
        role="gallery",
    )

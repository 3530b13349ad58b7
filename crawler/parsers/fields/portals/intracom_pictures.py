"""Pictures of an INTRACOM article: which is the lead's, which stand in the text, which are the gallery."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from crawler.items import Picture
from crawler.parsers.fields.page.select import subtree
from crawler.parsers.fields.phrases.credit_ends import split_bracket
from crawler.parsers.fields.pictures.place_captions import is_small
from crawler.parsers.fields.pictures.places import Place
from crawler.parsers.fields.portals.intracom_region import Region
from crawler.text import normalize_text


class Roles(NamedTuple):
    """The places of pictures by what they are to the article."""

    lead: list[Place]
    inline: list[Place]
    gallery: list[Place]


def assign_roles(page: Region, used: set[HtmlElement]) -> Roles:
    """What each picture of the page is; the lead picture is not taken into the gallery as well."""
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
    return Roles(leads, inline, [p for p in _without_stages(gallery) if p.key not in keys])


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


def picture_nodes(page: Region, roles: Roles) -> set[HtmlElement]:
    """What pictures and their captions take up: not part of the text."""
    nodes = subtree([e for group in roles for place in group for e in place.caption_elements])
    nodes |= subtree([place.element for place in roles.gallery])
    blocks = {b for place in roles.gallery if (b := page.gallery_of(place.node)) is not None}
    return nodes | subtree(list(blocks))


def read_pictures(roles: Roles, caption: str | None) -> tuple[Picture, ...]:
    """The pictures above and in the text; a `caption` printed before the text is that of the first, if it has none."""
    first = [place._replace(caption=place.caption or caption) for place in roles.lead[:1]]
    leads = (_picture(place, "lead", place.caption) for place in (*first, *roles.lead[1:]))
    return (*leads, *(_picture(place, "inline", place.caption) for place in roles.inline))


def read_gallery(roles: Roles) -> tuple[Picture, ...]:
    """The items of the gallery: the caption of each is the visible text, else the title, else the alt text."""
    return tuple(
        _picture(place, "gallery", place.caption or place.title or place.alt) for place in roles.gallery
    )


def _picture(place: Place, role: Literal["lead", "inline", "gallery"], caption: str | None) -> Picture:
    caption, credit = split_bracket(caption or "")
    return Picture(
        url=place.url,
        thumbnail_url=place.thumbnail_url,
        caption_text=caption or None,
        alt_text=place.alt,
        credit_text=credit or None,
        role=role,
    )

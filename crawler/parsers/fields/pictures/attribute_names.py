"""Attributes that hold the caption or the credit of a picture, told by their names; what they say is read elsewhere.

Each viewer and each system names them otherwise (`data-sub-html`, `data-lcl-txt`, `data-photo-caption`), in the language of
its makers, too: a word for a caption tells one, as does a word for a text behind one for pictures or their viewers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.html import HtmlElement

_KNOWN = (
    "data-caption", "data-sub-html", "data-modaal-desc", "data-description", "data-desc", "data-title",
    "data-image-caption", "data-lightbox-caption", "data-glightbox-description", "data-glightbox", "data-image-description",
    "data-elementor-lightbox-title", "data-elementor-lightbox-description", "data-envira-caption", "data-pswp-caption",
    "data-caption-desc", "data-caption-title", "data-mediabox-caption", "data-mediabox-title", "data-overlay-title", "data-ngdesc",
    "data-cycle-desc", "data-cycle-title", "data-footer",
)  # fmt: skip
"""Of viewers that many sites have, what is written for readers before what may be the title of a file."""
_CAPTION = re.compile(
    r"(?:caption|captiontext|legende?|légende|leyenda|legenda|didascalia|bildunterschrift|bildunterzeile|bildtext|bildbeschreibung|fototext|"
    r"bijschrift|onderschrift|billedtekst|billedetekst|bildetekst|kuvateksti|podpis|popisek|popiska|piedefoto|piefoto|subhtml)s?$"
)
_BELOW_PHOTO = re.compile(r"[-_]pie[-_](?:de[-_])?fotos?$")
_TEXTS = frozenset(
    "title titel titre titulo titolo tytul desc description beschreibung descripcion descrizione descricao descriere opis popis"
    " omschrijving beskrivelse beskrivning kuvaus subtitle subtitel".split()
)
_FORMS = frozenset("text txt html plain full long".split())
"""What a caption, or words for a picture, are said to be there: a text, whatever it tells."""
_PICTURES = frozenset(
    "photo photos foto fotos image images img imagem imagen immagine bild bilder picture pic zdjecie zdjęcie obrazek slide"
    " lightbox lightcase fancybox lightgallery lg lcl rl slb mfp pswp photoswipe magnific magnify featherlight colorbox venobox"
    " swipebox shadowbox thickbox simplelightbox baguettebox chocolat viewer zoom nivo modal popup spotlight photobox".split()
)
_OTHERS = frozenset(
    "share sharing social ga gtm track tracking tracker analytics event page article post pin pinterest twitter facebook fb og ad ads"
    " video audio product category seo meta site button btn next prev previous close toggle".split()
)
"""Tell whom the words are for, or what else they are of."""
_FILE = "data-image-title"
"""Of WordPress: the title of the file, which is its name where nobody wrote one."""
_CREDIT = re.compile(
    r"(?:photo|foto|image|img|bild|picture)?(?:credits?|creditline|copyrights?|photographer|fotograf\w{0,2}|photographe|fotógrafo|credito|crédito|"
    r"nachweis|quelle|urheber)|rechteinhaber"
)
_MAKERS = frozenset(
    "author autor auteur autore source fonte fuente rights owner byline autorstwo zrodlo źródło".split()
)
_ALONE = frozenset(("data-author", "data-autor"))
_KNOWN_RANKS = {name: rank for rank, name in enumerate(_KNOWN)}


def caption_values(element: HtmlElement) -> list[tuple[int, str]]:
    """(rank, value) of the attributes of an element that are called a caption or the words for a picture, not sorted; the
    lowest rank is the surest."""
    return [
        (rank, value)
        for name, value in element.items()
        if value and (rank := _rank(name)) is not None and (rank < len(_KNOWN) or _is_text(value))
    ]


def named_captions(element: HtmlElement) -> list[str]:
    """Values of attributes with a word for a caption in their name, as a box that holds a picture and more may have them; of
    a `meta` in it, what it says as the caption."""
    if element.tag == "meta":
        return _property_of_picture(element, ("caption",))
    return [value for name, value in element.items() if value and _names_caption(name) and _is_text(value)]


def credit_values(element: HtmlElement) -> list[str]:
    """Values of the attributes of a picture or its link that are called a credit, or who made it."""
    return [
        value
        for name, value in element.items()
        if value and (_names_credit(name) or (_names_maker(name) and _is_text(value)))
    ]


def named_credits(element: HtmlElement) -> list[str]:
    """Values of attributes that are called a credit, on a box that may have a maker of its own; of a `meta` in it, what it
    says as the credit."""
    if element.tag == "meta":
        return _property_of_picture(element, _CREDIT_PROPERTIES)
    return [value for name, value in element.items() if value and _names_credit(name)]


_CREDIT_PROPERTIES = ("creditText", "copyrightHolder", "copyrightNotice", "creator", "author")


def _property_of_picture(meta: HtmlElement, names: tuple[str, ...]) -> list[str]:
    """What a `meta` states as one of these properties of https://schema.org/ImageObject, and of nothing around it."""
    scope = next((above for above in meta.iterancestors() if above.get("itemscope") is not None), None)
    is_of_picture = scope is not None and "ImageObject" in (scope.get("itemtype") or "")
    return [meta.get("content") or ""] if is_of_picture and meta.get("itemprop") in names else []


@lru_cache(maxsize=4096)
def _rank(name: str) -> int | None:
    if name in _KNOWN_RANKS:
        return _KNOWN_RANKS[name]
    if _names_caption(name):
        return len(_KNOWN)
    *before, last = _parts(name)
    is_of_picture = not _PICTURES.isdisjoint(before)
    is_told = (last in _TEXTS and (is_of_picture or not before)) or (last in _FORMS and is_of_picture)
    return (
        len(_KNOWN) + 1
        if is_told and name.startswith("data-") and name != _FILE and _is_for_readers(before)
        else None
    )


@lru_cache(maxsize=4096)
def _names_caption(name: str) -> bool:
    if name == "caption":
        return True  # of viewers from before there were data attributes
    *before, last = _parts(name)
    if last in _FORMS or last in _TEXTS:
        called = before[-1:]  # `data-caption-text`, where `data-caption-position` is none
    else:
        called = [last]
    is_called = any(map(_CAPTION.search, called)) or _BELOW_PHOTO.search(name) is not None
    return name.startswith("data-") and is_called and _is_for_readers(before)


@lru_cache(maxsize=4096)
def _names_credit(name: str) -> bool:
    *before, last = _parts(name)
    return name.startswith("data-") and _CREDIT.fullmatch(last) is not None and _is_for_readers(before)


@lru_cache(maxsize=4096)
def _names_maker(name: str) -> bool:
    *before, last = _parts(name)
    is_of_picture = last in _MAKERS and not _PICTURES.isdisjoint(before)
    return name in _ALONE or (name.startswith("data-") and is_of_picture and _is_for_readers(before))


def _parts(name: str) -> list[str]:
    return _BORDERS.split(name.removeprefix("data-"))


def _is_for_readers(parts: list[str]) -> bool:
    return _OTHERS.isdisjoint(parts)


def _is_text(value: str) -> bool:
    """Whether a value is written for readers: not "true", "bottom-left", a number or an address."""
    return _SETTING.fullmatch(value) is None


_BORDERS = re.compile(r"[-_:.]+")
_SETTING = re.compile(r"\s*(?:[a-z\d_.,#%-]*|(?:https?:/)?/\S*|\S+/\S+\.\w{2,4})\s*")

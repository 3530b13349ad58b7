"""Sliders that move with another one, and show its pictures small: Splide, Swiper and Slick have two of them for a gallery."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from msgspec.structs import replace

from crawler.parsers.fields.pictures.galleries import stands_beside
from crawler.parsers.fields.pictures.shots import Shot

_SMALL = re.compile(
    r"(?i)(?:^|[._-])(?:th|tn|thumbs?|thumbnails?|small|mini|preview|vignettes?|miniatur\w*)(?:$|[._-])"
)
"""What a folder or file of small pictures is called."""


def without_strips(shots: list[Shot]) -> list[Shot]:
    """The shots without those of a gallery that only show another picture of it small: in a folder of small pictures, or right
    beside the gallery, under the same name, and without a caption."""
    large: dict[str, int] = {}
    galleries = {shot.gallery for shot in shots if shot.gallery is not None}
    for number, shot in enumerate(shots):
        if shot.gallery is not None and shot.is_kept:
            name, is_small = _named(shot.picture.url)
            if not is_small:
                large.setdefault(name, number)
    result = list(shots)
    dropped: set[int] = set()
    for number, shot in enumerate(shots):
        if not shot.is_kept or shot.picture.caption_text or not galleries:
            continue
        name, is_small = _named(shot.picture.url)
        if name not in large or shots[large[name]].picture.url == shot.picture.url:
            continue
        if (shot.gallery is not None and is_small) or (
            shot.gallery is None and stands_beside(shot.box, galleries)
        ):
            first = result[large[name]]
            thumbnail = first.picture.thumbnail_url or shot.picture.url
            result[large[name]] = first._replace(picture=replace(first.picture, thumbnail_url=thumbnail))
            dropped.add(number)
    return [shot for number, shot in enumerate(result) if number not in dropped]


def _named(address: str) -> tuple[str, bool]:
    """The host and name of a file, and whether its folder says that it is small."""
    parts = urlsplit(address)
    *folders, name = parts.path.split("/")
    return f"{parts.netloc}/{name.casefold()}", any(map(_SMALL.search, folders))

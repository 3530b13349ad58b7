"""Which files a record shows, and where their bytes stand in the WARC files; must not decide which are fetched.

The ledger knows a file by its address, whichever records show it and whichever run fetched it. It keeps the lines of
records without these places and adds them as the lines are read: a file that is fetched later than its page, or that
a purge moves, then changes no stored record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from crawler.items import Attachment, FileCapture, GalleryItem, Image, Record, decode_record, encode_record
from crawler.urls import canonical_url

MediaField = Literal["gallery", "attachments", "images"]
MEDIA_FIELDS: tuple[MediaField, ...] = ("gallery", "attachments", "images")
"""The keys of a record whose items are files, in the order in which they are fetched."""

_SHOWS_FILES = tuple(f'"{field}":[{{'.encode() for field in MEDIA_FIELDS)
"""How a key with items stands in a line; never in a text, whose quotes are escaped."""

MediaItem = GalleryItem | Attachment | Image
FindFile = Callable[[str], FileCapture | None]


def media_key(url: str) -> str:
    """The ledger's key of a file."""
    return f"media:{canonical_url(url)}"


def media_urls(record: Record, fields: tuple[MediaField, ...] = MEDIA_FIELDS) -> Iterator[str]:
    """Addresses of the files that a record shows, on the web alone; repeated ones repeated."""
    for field in fields:
        for item in getattr(record, field):
            if item.url and item.url.startswith(("http://", "https://")):
                yield item.url


def place_files(record: Record, place: Callable[[MediaItem], FileCapture | None]) -> Record:
    """The record with the capture that `place` gives for each file; the same object where none changes."""
    changed = {}
    for field in MEDIA_FIELDS:
        items = getattr(record, field)
        placed = tuple(_at(item, place(item)) for item in items)
        if any(new is not old for new, old in zip(placed, items, strict=True)):
            changed[field] = placed
    return msgspec.structs.replace(record, **changed) if changed else record


def add_places(line: bytes, find: FindFile) -> bytes:
    """A record's line with the places of the files that `find` knows; a line that is no record as it is."""
    if not any(mark in line for mark in _SHOWS_FILES):
        return line
    try:
        record = decode_record(line)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return line
    placed = place_files(record, lambda item: (item.url and find(item.url)) or item.capture)
    return line if placed is record else encode_record(placed)


def _at(item: MediaItem, capture: FileCapture | None) -> MediaItem:
    return item if item.capture == capture else msgspec.structs.replace(item, capture=capture)

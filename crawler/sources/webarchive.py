"""Pages saved by Safari: a property list with the page and the files that belong to it, each with its address."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from crawler.sources.mhtml import SavedPage

_BEGINS = (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")
_MAIN = "WebMainResource"


def looks_like_webarchive(body: bytes) -> bool:
    """Whether the bytes are a property list that names a main resource."""
    return (
        body.startswith(_BEGINS)
        and _MAIN.encode() in body
        and (body[:6] == b"bplist" or b"<plist" in body[:1024])
    )


def read_webarchive(body: bytes) -> SavedPage | None:
    """The page that the file was saved of, None where it holds none; it does not say when that was."""
    try:
        found = plistlib.loads(body)
    except (
        plistlib.InvalidFileException,
        ValueError,  # also of XML that breaks off, and of a date that is none
        OverflowError,
        RecursionError,
        TypeError,
        LookupError,  # also of an encoding that nobody knows
        ExpatError,
        MemoryError,
    ):
        return None
    main = found.get(_MAIN) if isinstance(found, dict) else None
    if not isinstance(main, dict):
        return None
    content, url = main.get("WebResourceData"), main.get("WebResourceURL")
    media_type = main.get("WebResourceMIMEType") or "text/html"
    if not isinstance(content, bytes) or media_type not in ("text/html", "application/xhtml+xml"):
        return None
    charset = main.get("WebResourceTextEncodingName")
    return SavedPage(
        content,
        url if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
        f"{media_type}; charset={charset}" if isinstance(charset, str) and charset.isascii() else media_type,
        None,
    )

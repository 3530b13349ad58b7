"""Pages saved from the replay of the Wayback Machine or of another web archive: banner out, links and address as they were."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from crawler.items import Page
from crawler.sources.moments import find_moment
from crawler.urls import split_memento

_HEAD_END = b"<!-- End Wayback Rewrite JS Include -->"
_TOOLBAR_START = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->"
_TOOLBAR_END = b"<!-- END WAYBACK TOOLBAR INSERT -->"
_FOOTER_MARK = b"FILE ARCHIVED ON "
# Tags are read no further than tags are long: of pages that break off in a row of them each would be read to the end.
_OWN_SCRIPT = re.compile(
    rb"<script[^>]{0,2000}\ssrc=[\"'][^\"'>]*(?:/_static/|//archive\.org/includes/)", re.I
)
_STATIC = re.compile(
    rb"<script[^>]{0,2000}\ssrc=[\"'][^\"'>]*(?:/_static/|//archive\.org/includes/)[^>]*>\s*</script>\s*"
    rb"|<link[^>]{0,2000}\shref=[\"'][^\"'>]*/_static/css/[^>]*>\s*"
    rb"|<script[^>]{0,2000}>\s*(?:window\.RufflePlayer|__wm\.)(?:(?!</script).)*</script>\s*",
    re.S | re.I,
)
_FOOTER = re.compile(rb"<!--\s*(?:FILE ARCHIVED ON \d|playback timings \(ms\))(?:(?!-->).)*-->\s*", re.S)
# A rewritten address, also without scheme and host, also with the slashes escaped in scripts
_ADDRESS = re.compile(
    rb"(?:(?:https?:)?(?:\\?/){2}web\.archive\.org)?\\?/web\\?/\d{4,14}(?:[a-z]{2}_)?\\?/"
    rb"(?=(?:https?|ftp):|mailto:|javascript:)",
    re.I,
)
_WAYBACK = "https://web.archive.org/web/"
_WOMBAT = re.compile(rb"__wm\.wombat\(\s*[\"']([^\"']+)[\"']\s*,\s*[\"'](\d{14})[\"']")
_TOOLBAR = re.compile(
    rb"<div\s(?:[^>]{0,2000}?\s)?id=[\"']?(?:wm-ipp-base|wm-ipp|wm-ipp-print|donato)(?=[\"'\s>])", re.I
)
"""The boxes of the banner, for pages that were saved without comments."""
_CAPTURES = re.compile(rb"/web/(\d{14})\*/(https?:[^\"'<>\s]+)", re.I)
"""The banner's link to all captures of the page's address."""
_DIV = re.compile(rb"<(/?)div\b", re.I)


def unwrap(page: Page) -> Page:
    """The page as it was captured, if it was saved from a web archive; else the page itself.

    Its address becomes the original one, `memento_url` that in the archive, `captured_at` the capture's time.
    """
    memento_url = page.url
    parts = split_memento(page.url) if page.url else None
    base, memento = (parts[0], parts[1:]) if parts else (_WAYBACK, None)
    toolbar = _TOOLBAR.search(page.body) if b"wm-ipp" in page.body else None
    is_wrapped = (
        toolbar is not None
        or any(mark in page.body for mark in (_HEAD_END, _TOOLBAR_START, _FOOTER_MARK))
        or (memento is not None and leads_through(page.body, memento[0], path_of(base)))
    )
    if memento is None and page.url is None and is_wrapped and (stated := _stated(page.body, toolbar)):
        timestamp, original = stated
        memento_url = f"{_WAYBACK}{timestamp}/{original}"
        memento = timestamp, original
    body = undo_replay(page.body, base) if is_wrapped else page.body
    if memento is None:
        return msgspec.structs.replace(page, body=body) if is_wrapped else page
    return msgspec.structs.replace(
        page,
        body=body,
        url=memento[1],
        memento_url=memento_url,
        captured_at=find_moment(memento[0]) or page.captured_at,
    )


def restore(body: bytes, memento_url: str) -> bytes:
    """A page that came from an address in a web archive: as it was captured, where the archive has rewritten it."""
    parts = split_memento(memento_url)
    is_wrapped = parts is not None and leads_through(body, parts[1], path_of(parts[0]))
    return undo_replay(body, parts[0]) if parts and is_wrapped else body


def leads_through(body: bytes, timestamp: str, path: str = "/web/") -> bool:
    """Whether links of the page lead through the archive, which has its captures below that path, to what it has of the page's
    own time: no page of its own does."""
    pattern = rf"{re.escape(path)}{timestamp}\d*(?:[a-z]{{2}}_)?/https?:"
    return re.search(pattern.encode(), body) is not None


def path_of(base: str) -> str:
    """The path below which an archive has its captures."""
    return "/" + base.partition("//")[2].partition("/")[2]


@lru_cache(maxsize=64)
def _addresses_below(base: str) -> re.Pattern[bytes]:
    """The rewritten addresses of another archive, in the same spellings as those of the Wayback Machine."""
    host = re.escape(base.partition("//")[2].partition("/")[0])
    path = re.escape(path_of(base)).replace("/", r"\\?/")
    return re.compile(
        rf"(?:(?:https?:)?(?:\\?/){{2}}{host})?{path}\d{{8,14}}(?:[a-z]{{2}}_)?\\?/"
        r"(?=(?:https?|ftp):|mailto:|javascript:)".encode(),
        re.I,
    )


def _stated(body: bytes, toolbar: re.Match[bytes] | None) -> tuple[str, str] | None:
    """The timestamp and address that the replay's script or banner states."""
    if stated := _WOMBAT.search(body):
        return stated[2].decode(), stated[1].decode("utf-8", "replace")
    if toolbar is not None and (stated := _CAPTURES.search(body, toolbar.start())):
        return stated[1].decode(), stated[2].decode("utf-8", "replace")
    return None


def undo_replay(body: bytes, base: str = _WAYBACK) -> bytes:
    """The bytes without the replay's banner, scripts and comments, and with the addresses as they were; `base` is that below
    which the archive has its captures."""
    end = body.find(_HEAD_END)
    if end >= 0 and (start := _OWN_SCRIPT.search(body, max(0, body.rfind(b"<head", 0, end)), end)):
        body = body[: start.start()] + body[end + len(_HEAD_END) :]
    start_at = body.find(_TOOLBAR_START)
    end = body.find(_TOOLBAR_END, start_at)
    if 0 <= start_at < end:
        body = body[:start_at] + body[end + len(_TOOLBAR_END) :]
    while box := _TOOLBAR.search(body):
        body = body[: box.start()] + body[_end_of(body, box.start()) :]
    body = _STATIC.sub(b"", body)
    # behind the last end of a comment none ends, and each that begins there would be read to the end
    last = body.rfind(b"-->") + 3
    body = _FOOTER.sub(b"", body[:last]) + body[last:]
    is_other = _WAYBACK.partition(":")[2] not in base.lower()
    return (_addresses_below(base) if is_other else _ADDRESS).sub(b"", body)


def _end_of(body: bytes, start: int) -> int:
    """Where the box ends that begins there; right behind its own tag where it is never closed."""
    depth = 0
    for tag in _DIV.finditer(body, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return body.find(b">", tag.end()) + 1 or len(body)
    return body.find(b">", start) + 1 or len(body)

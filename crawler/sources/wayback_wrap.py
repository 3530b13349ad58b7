"""Pages saved from the Wayback Machine's replay: banner out, links and address as they were."""

from __future__ import annotations

import re

import msgspec

from crawler.items import Page
from crawler.sources.discover import find_moment
from crawler.urls import split_wayback_url

_HEAD_END = b"<!-- End Wayback Rewrite JS Include -->"
_TOOLBAR_START = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->"
_TOOLBAR_END = b"<!-- END WAYBACK TOOLBAR INSERT -->"
_FOOTER_MARK = b"FILE ARCHIVED ON "
_OWN_SCRIPT = re.compile(rb"<script[^>]*\ssrc=[\"'][^\"'>]*(?:/_static/|//archive\.org/includes/)", re.I)
_STATIC = re.compile(
    rb"<script[^>]*\ssrc=[\"'][^\"'>]*(?:/_static/|//archive\.org/includes/)[^>]*>\s*</script>\s*"
    rb"|<link[^>]*\shref=[\"'][^\"'>]*/_static/css/[^>]*>\s*"
    rb"|<script[^>]*>\s*(?:window\.RufflePlayer|__wm\.)(?:(?!</script).)*</script>\s*",
    re.S | re.I,
)
_FOOTER = re.compile(rb"<!--\s*(?:FILE ARCHIVED ON \d|playback timings \(ms\))(?:(?!-->).)*-->\s*", re.S)
# A rewritten address, also without scheme and host, also with the slashes escaped in scripts
_ADDRESS = re.compile(
    rb"(?:(?:https?:)?(?:\\?/){2}web\.archive\.org)?\\?/web\\?/\d{4,14}(?:[a-z]{2}_)?\\?/"
    rb"(?=(?:https?|ftp):|mailto:|javascript:)",
    re.I,
)
_WOMBAT = re.compile(rb"__wm\.wombat\(\s*[\"']([^\"']+)[\"']\s*,\s*[\"'](\d{14})[\"']")


def unwrap(page: Page) -> Page:
    """The page as it was captured, if it was saved from the Wayback Machine; else the page itself.

    Its address becomes the original one, `memento_url` the Wayback address, `captured_at` the capture's time.
    """
    memento_url = page.url
    memento = split_wayback_url(page.url) if page.url else None
    is_wrapped = any(mark in page.body for mark in (_HEAD_END, _TOOLBAR_START, _FOOTER_MARK))
    if memento is None and page.url is None and is_wrapped and (stated := _WOMBAT.search(page.body)):
        timestamp, original = stated[2].decode(), stated[1].decode("utf-8", "replace")
        memento_url = f"https://web.archive.org/web/{timestamp}/{original}"
        memento = timestamp, original
    body = undo_replay(page.body) if is_wrapped else page.body
    if memento is None:
        return msgspec.structs.replace(page, body=body) if is_wrapped else page
    return msgspec.structs.replace(
        page,
        body=body,
        url=memento[1],
        memento_url=memento_url,
        captured_at=find_moment(memento[0]) or page.captured_at,
    )


def undo_replay(body: bytes) -> bytes:
    """The bytes without the replay's banner, scripts and comments, and with the addresses as they were."""
    end = body.find(_HEAD_END)
    if end >= 0 and (start := _OWN_SCRIPT.search(body, max(0, body.rfind(b"<head", 0, end)), end)):
        body = body[: start.start()] + body[end + len(_HEAD_END) :]
    start_at = body.find(_TOOLBAR_START)
    end = body.find(_TOOLBAR_END, start_at)
    if 0 <= start_at < end:
        body = body[:start_at] + body[end + len(_TOOLBAR_END) :]
    body = _FOOTER.sub(b"", _STATIC.sub(b"", body))
    return _ADDRESS.sub(b"", body)

"""Pages written otherwise, in ways that mean the same, give the same records."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from zlib import crc32

import msgspec
import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry
from tests.world.catalogue import PAGES

_REGISTRY = load_registry([])
_OPAQUE = re.compile(
    r"(<!--.*?-->|<(script|style|textarea|pre|template)\b.*?</\2>)", re.DOTALL | re.IGNORECASE
)
_ATTRIBUTES = re.compile(r'<([a-z][a-z\d]*)((?:\s+[a-z][a-z:-]*="[^"<>]*"){2,})(?=\s*/?>)')
_ENDS_P = (
    "address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section"
    "|table|ul"
)
_AROUND_P = "div|section|article|td|li|blockquote|main|body|aside|footer|header"


def _in_other_order(markup: str) -> str:
    """Attributes and classes from last to first."""
    markup = _ATTRIBUTES.sub(
        lambda tag: f"<{tag[1]} " + " ".join(reversed(re.findall(r'[a-z][a-z:-]*="[^"<>]*"', tag[2]))), markup
    )
    return re.sub(r'class="([^"<>]+)"', lambda m: f'class="{" ".join(reversed(m[1].split()))}"', markup)


def _with_own_classes(markup: str) -> str:
    """Each named element with one more class, which no other has: page builders add such ones."""
    count = iter(range(1_000_000))
    return re.sub(
        r'class="([^"<>]+)"', lambda m: f'class="{m[1]} css-{crc32(b"%d" % next(count)):x}z"', markup
    )


def _without_optional_ends(markup: str) -> str:
    """Without the tags that HTML lets out, as minifiers write it:
    https://html.spec.whatwg.org/multipage/syntax.html#optional-tags"""
    markup = re.sub(rf"</p>(?=\s*(?:<(?:{_ENDS_P})\b|</(?:{_AROUND_P})>))", "", markup)
    markup = re.sub(r"</li>(?=\s*(?:<li\b|</[uo]l>))", "", markup)
    markup = re.sub(r"</t[dh]>(?=\s*(?:<t[dh]\b|</tr>))", "", markup)
    markup = re.sub(r"</tr>(?=\s*(?:<tr\b|</(?:tbody|table|thead)>))", "", markup)
    markup = re.sub(r"</d[dt]>(?=\s*(?:<d[dt]\b|</dl>))", "", markup)
    return re.sub(r"</(?:tbody|thead|html|head|body)>|<(?:head|body)>", "", markup)


def _with_comments(markup: str) -> str:
    """A comment behind each box, a sign without width at the end of each paragraph, and the line ends of Windows."""
    markup = markup.replace("</p>", "\u200b</p>")
    return re.sub(r"(</(?:p|div|li|h[1-6]|ul|section)>)", r"\1<!-- end -->", markup).replace("\n", "\r\n")


def _with_wrappers(markup: str) -> str:
    """Each `div` in one more, and values without quotes where they need none."""
    markup = re.sub(r"<div(?=[\s>])", "<div><div", markup).replace("</div>", "</div></div>")
    return re.sub(r'(\s[a-z-]+)="([\w./:-]+)"(?=[\s>])', r"\1=\2", markup)


_ROLES = {
    "article": "article",
    "aside": "complementary",
    "figure": "figure",
    "main": "main",
    "nav": "navigation",
}


def _with_roles(markup: str) -> str:
    """Parts and headings as boxes whose roles say the same: https://www.w3.org/TR/html-aria/#docconformance"""
    for tag, role in _ROLES.items():
        markup = re.sub(rf"<{tag}(?=[\s>])", f'<div role="{role}"', markup).replace(f"</{tag}>", "</div>")
    markup = re.sub(r"<h([1-6])(?=[\s>])", r'<div role="heading" aria-level="\1"', markup)
    return re.sub(r"</h[1-6]>", "</div>", markup)


@pytest.mark.parametrize(
    "respell",
    [_in_other_order, _with_own_classes, _without_optional_ends, _with_comments, _with_wrappers, _with_roles],
    ids=lambda f: f.__name__,
)
def test_same_record(respell: Callable[[str], str]) -> None:
    different = []
    changed = 0
    for name, page in PAGES.items():
        if not page.text.lstrip().startswith("<") or page.text.lstrip().startswith("<?"):
            continue
        other = "".join(
            part
            if part.startswith(("<!--", "<script", "<style", "<textarea", "<pre", "<template"))
            else respell(part)
            for part in _parts(page.text)
        )
        if respell is _with_roles and _parser_of(page.text, page.url) != "generic":
            continue  # a platform's selectors name its elements
        changed += other != page.text
        if _read(other, page.url) != _read(page.text, page.url):
            different.append(name)
    assert changed > 0.5 * len(PAGES)
    assert different == []


def _parts(markup: str) -> list[str]:
    parts, at = [], 0
    for match in _OPAQUE.finditer(markup):
        parts += [markup[at : match.start()], match[0]]
        at = match.end()
    return [*parts, markup[at:]]


@cache
def _parser_of(markup: str, url: str) -> str | None:
    page = Page(body=markup.encode("utf-8", "replace"), url=url, content_type="text/html; charset=utf-8")
    result = extract_page(page, _REGISTRY)
    return result.provenance["parser"] if isinstance(result, Record) else result.parser


@cache
def _read(markup: str, url: str) -> dict[str, object]:
    page = Page(body=markup.encode("utf-8", "replace"), url=url, content_type="text/html; charset=utf-8")
    result: dict[str, object] = msgspec.to_builtins(extract_page(page, _REGISTRY))
    return {
        key: value for key, value in result.items() if key not in ("provenance", "content_hash", "capture")
    }

"""Ways to write the same page otherwise: what a reader sees stays, and so must the record. Pure functions of text."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from zlib import crc32

from tests.world.building import WorldPage, encode

_RAW = re.compile(
    r"(?is)<!--.*?-->|<!\[.*?\]>|<!\w.*?>|<\?.*?>|<(script|style|title|textarea|pre|svg|noscript|template|xml)\b.*?</\1\s*>"
)
"""Where a tag is none, where white space counts, and where names are not HTML's."""
_TAG = re.compile(
    r"""<(/?)([A-Za-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(/?)>"""
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_BLOCKS = frozenset(
    "html head body div p table tbody thead tr ul ol dl section article header footer main nav aside".split()
)
"""Between the tags of these, white space is nothing."""
_CHARSET = re.compile(r"""(?i)(<meta[^>]*?charset\s*=\s*["']?)([\w-]+)|(<\?xml[^>]*?encoding=["'])([\w-]+)""")
_ENCODINGS = (
    "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1257 iso-8859-1 iso-8859-2 iso-8859-5 "
    "iso-8859-7 iso-8859-9 iso-8859-13 iso-8859-15 koi8-u"
).split()
_WIDE_ENCODINGS = ("utf-8", "utf-16")


def rewrite_tags(world: WorldPage) -> WorldPage:
    """Attributes in the other order, in other quotes; the words of classes in the other order."""

    def rewrite(tag: re.Match[str]) -> str:
        slash, name, attributes, end = tag.groups()
        found = _ATTRIBUTE.findall(attributes)
        if slash or not found or len({key.lower() for key, _ in found}) < len(found):
            return tag[0]  # of an attribute that is there twice, the first counts
        written = [_rewrite_attribute(key, value) for key, value in reversed(found)]
        return f"<{name} {' '.join(written)}{' /' if end else ''}>"

    return _with_text(world, _outside_raw(world.text, lambda text: _TAG.sub(rewrite, text)))


def _rewrite_attribute(key: str, value: str) -> str:
    if not value:
        return key
    bare = value[1:-1] if value[0] in "\"'" else value
    if key.lower() == "class":
        bare = " ".join(reversed(bare.split()))
    return (
        f'{key}="{bare}"' if '"' not in bare else f"{key}='{bare}'" if "'" not in bare else f"{key}={value}"
    )


def change_case(world: WorldPage) -> WorldPage:
    """Names of tags and attributes in capitals, those in capitals small."""

    def rewrite(tag: re.Match[str]) -> str:
        slash, name, attributes, end = tag.groups()
        if ":" in name:
            return tag[0]
        cased = _ATTRIBUTE.sub(
            lambda found: (
                found[0].replace(found[1], found[1].swapcase(), 1) if ":" not in found[1] else found[0]
            ),
            attributes,
        )
        return f"<{slash}{name.swapcase()}{cased}{end and ' /'}>"

    return _with_text(world, _outside_raw(world.text, lambda text: _TAG.sub(rewrite, text)))


def add_comments_and_space(world: WorldPage) -> WorldPage:
    """Comments between tags, white space within tags and between those of blocks."""
    random = Random(world.name)

    def rewrite(text: str) -> str:
        written, place = [], 0
        previous: re.Match[str] | None = None
        for tag in _TAG.finditer(text):
            between = text[place : tag.start()]
            written.append(between)
            if previous is not None and not between and random.random() < 0.3:
                is_block = previous[2].lower() in _BLOCKS and tag[2].lower() in _BLOCKS
                written.append("\n\t<!-- x > y --> \n" if is_block else "<!-- x -->")
            slash, name, attributes, end = tag.groups()
            spaced = re.sub(r"^\s+", "\n   ", attributes)
            written.append(f"<{slash}{name}{spaced}{' ' if attributes else ''}{end}>")
            place, previous = tag.end(), tag
        return "".join([*written, text[place:]])

    return _with_text(world, _outside_raw(world.text, rewrite))


def write_references(world: WorldPage) -> WorldPage:
    """Every letter beyond ASCII as a numeric reference."""
    if "<" not in world.text:
        return world
    text = _outside_raw(world.text, lambda text: re.sub(r"[^\x00-\x7f]", lambda m: f"&#{ord(m[0])};", text))
    return _with_text(world, text)


def wrap_body(world: WorldPage) -> WorldPage:
    """All that the body holds in three boxes more."""
    start = re.search(r"(?i)<body\b[^>]*>", world.text)
    if start is None:
        return world
    end = next(iter(re.finditer(r"(?i)</body\s*>", world.text[start.end() :])), None)
    place = start.end() + end.start() if end else len(world.text)
    text = (
        f"{world.text[: start.end()]}<div><div id=w1><div>{world.text[start.end() : place]}</div></div></div>"
        f"{world.text[place:]}"
    )
    return _with_text(world, text)


_RAW_QUERY = re.compile(r"""(?i)href=["'][^"'?]*\?[^"']*[^\x00-\x7f"']""")


def change_encoding(world: WorldPage) -> WorldPage:
    """The page in another encoding that has all of its letters, of which header and page tell."""
    if "<" not in world.text or _RAW_QUERY.search(
        world.text
    ):  # letters of a query are sent as the page has them
        return world
    names = [name for name in _ENCODINGS if name != world.encoding and _can_encode(world.text, name)]
    names = names or [name for name in _WIDE_ENCODINGS if name != world.encoding]
    name = names[Random(world.name).randrange(len(names))]
    text = _CHARSET.sub(lambda m: (m[1] or m[3]) + name, world.text)
    return world._replace(
        text=text, encoding=name, body=text.encode(name), content_type=f"text/html; charset={name}"
    )


def _can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def name_each_element(world: WorldPage) -> WorldPage:
    """Each element that has a class with one more, which no other has: page builders add such ones."""
    count = iter(range(1_000_000))

    def rewrite(text: str) -> str:
        return re.sub(
            r'class="([^"<>]+)"', lambda m: f'class="{m[1]} css-{crc32(b"%d" % next(count)):x}z"', text
        )

    return _with_text(world, _outside_raw(world.text, rewrite))


_ENDS_P = (
    "address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section"
    "|table|ul"
)
_AROUND_P = "div|section|article|td|li|blockquote|main|body|aside|footer|header"


def leave_out_tags(world: WorldPage) -> WorldPage:
    """Without the tags that HTML lets out, as minifiers write it:
    https://html.spec.whatwg.org/multipage/syntax.html#optional-tags"""

    def rewrite(text: str) -> str:
        text = re.sub(rf"</p>(?=\s*(?:<(?:{_ENDS_P})\b|</(?:{_AROUND_P})>))", "", text)
        text = re.sub(r"</li>(?=\s*(?:<li\b|</[uo]l>))", "", text)
        text = re.sub(r"</t[dh]>(?=\s*(?:<t[dh]\b|</tr>))", "", text)
        text = re.sub(r"</tr>(?=\s*(?:<tr\b|</(?:tbody|table|thead)>))", "", text)
        text = re.sub(r"</d[dt]>(?=\s*(?:<d[dt]\b|</dl>))", "", text)
        return re.sub(r"</(?:tbody|thead|html|head|body)>|<(?:head|body)>", "", text)

    return _with_text(world, _outside_raw(world.text, rewrite))


def double_boxes(world: WorldPage) -> WorldPage:
    """Each `div` in one more."""

    def rewrite(text: str) -> str:
        return re.sub(r"<div(?=[\s>])", "<div><div", text).replace("</div>", "</div></div>")

    return _with_text(world, _outside_raw(world.text, rewrite))


def add_signs_without_width(world: WorldPage) -> WorldPage:
    """A reference to a sign without width at the end of each paragraph, as editors leave it."""
    return _with_text(world, _outside_raw(world.text, lambda text: text.replace("</p>", "&#8203;</p>")))


_ROLES = {
    "article": "article",
    "aside": "complementary",
    "figure": "figure",
    "main": "main",
    "nav": "navigation",
}


def use_roles(world: WorldPage) -> WorldPage:
    """Parts and headings as boxes whose roles say the same: https://www.w3.org/TR/html-aria/#docconformance"""

    def rewrite(text: str) -> str:
        for tag, role in _ROLES.items():
            text = re.sub(rf"<{tag}(?=[\s>])", f'<div role="{role}"', text).replace(f"</{tag}>", "</div>")
        text = re.sub(r"<h([1-6])(?=[\s>])", r'<div role="heading" aria-level="\1"', text)
        return re.sub(r"</h[1-6]>", "</div>", text)

    return _with_text(world, _outside_raw(world.text, rewrite))


MUTATIONS: dict[str, Callable[[WorldPage], WorldPage]] = {
    function.__name__: function
    for function in (
        rewrite_tags,
        change_case,
        add_comments_and_space,
        write_references,
        wrap_body,
        change_encoding,
        name_each_element,
        leave_out_tags,
        double_boxes,
        add_signs_without_width,
        use_roles,
    )
}


def _with_text(world: WorldPage, text: str) -> WorldPage:
    bom = b"\xef\xbb\xbf" if world.body.startswith(b"\xef\xbb\xbf") else b""
    return world._replace(text=text, body=bom + encode(text, world.encoding))


def _outside_raw(text: str, rewrite: Callable[[str], str]) -> str:
    """The text with all parts rewritten that are markup."""
    written, place = [], 0
    for raw in _RAW.finditer(text):
        written += [rewrite(text[place : raw.start()]), raw[0]]
        place = raw.end()
    return "".join([*written, rewrite(text[place:])])

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


_SETTING = '<span style="font-size: 11pt; line-height: 115%">'
_TRANSLATED = '<font style="vertical-align: inherit;">'
_UNTRANSLATED = frozenset(
    "option select button tr table tbody thead ul ol dl head html video audio object".split()
)
_PARAGRAPH = re.compile(r"(?is)<p>((?:(?!</?(?:p|div|ul|ol|table|h[1-6]|figure|section)\b).)*?\S\s*)</p>")


def set_type(world: WorldPage) -> WorldPage:
    """All that a paragraph without a name says in a `span` with a style, as word processors leave it."""
    return _with_text(
        world, _outside_raw(world.text, lambda text: _PARAGRAPH.sub(rf"<p>{_SETTING}\1</span></p>", text))
    )


def translate_in_browser(world: WorldPage) -> WorldPage:
    """Each text in two `font`, as a browser leaves it that translates a page, and its box of the original text."""
    previous = ["html"]

    def rewrite(text: str) -> str:
        written, place = [], 0
        for tag in (*_TAG.finditer(text), None):
            said = text[place : tag.start() if tag else len(text)]
            if said.strip() and "<" not in said and previous[0] not in _UNTRANSLATED:
                said = f"{_TRANSLATED}{_TRANSLATED}{said}</font></font>"
            written.append(said)
            if tag is not None:
                written.append(tag[0])
                place, previous[0] = tag.end(), "" if tag[1] else tag[2].lower()
        return "".join(written)

    start = re.search(r"(?i)<body\b[^>]*>", world.text)
    if start is None:
        return world
    text = _outside_raw(world.text[start.end() :], rewrite)
    box = '<div id="goog-gt-tt" class="skiptranslate"><h1 class="title">Original text</h1></div>'
    end = _end_of_body(text)
    text = f"{text[:end]}{box}{text[end:]}"
    return _with_text(world, world.text[: start.end()] + text)


def _end_of_body(text: str) -> int:
    ends = [end.start() for end in re.finditer(r"(?i)</body\s*>", text)]
    return ends[-1] if ends else len(text)


_BETWEEN = "<script>window.q=[];q.push(1)</script><div></div><style>.a{color:#333}</style>"
_PIXEL = '<img src="https://count.example.com/1.gif" width="1" height="1" alt="">'


def stand_between(world: WorldPage) -> WorldPage:
    """Scripts, styles and empty boxes behind each paragraph and heading, a target of links and a pixel in the former."""

    def rewrite(text: str) -> str:
        text = _PARAGRAPH.sub(rf'<p><a name="place"></a>\1{_PIXEL}</p>', text)
        return re.sub(r"(</(?:p|h[1-3])>)(?!\s*</(?:a|summary|button|label)>)", rf"\1{_BETWEEN}", text)

    return _with_text(world, _outside_raw(world.text, rewrite))


def write_as_frameworks(world: WorldPage) -> WorldPage:
    """Headings with a `span` and a sign that links to them, pictures in `picture`, long words with a place for a break."""

    def rewrite(text: str) -> str:
        text = re.sub(
            r"(?is)<(h[1-3])(\s[^<>]*)?>((?:(?!</?h\d).)*?)</\1>",
            r'<\1\2><span>\3</span><a class="anchor" href="#part">#</a></\1>',
            text,
        )
        return re.sub(
            r"(?i)(?<!<source)(<img\b[^<>]*>)(?!\s*</(?:picture|noscript)>)",
            r'<picture><source media="(min-width: 1px)">\1</picture>',
            text,
        )

    def break_words(text: str) -> str:
        return re.sub(r"(>[^<>&]*?\b[^\W\d_]{5,7})([^\W\d_]{5,}[^<>&]*<)", r"\1<wbr>\2", text)

    start = re.search(r"(?i)<body\b[^>]*>", world.text)
    place = start.end() if start else 0
    text = _outside_raw(world.text[place:], lambda text: break_words(rewrite(text)))
    return _with_text(world, world.text[:place] + text)


_NOTICES = """<div class="x1"><div><strong>Cookies</strong><p>This website uses cookies. By continuing to use it you agree to our use of cookies as
our policy describes it in all detail.</p><button>OK</button></div></div><div id="chat-widget"><p>Hello! Is there anything that we can do for
you today? Ask us anything, we answer at once.</p></div><div class="d-none d-print-block">Printed from https://www.example.org/ for one
reader alone, who wanted it so.</div>"""


def add_notices(world: WorldPage) -> WorldPage:
    """What sites set around each page: notices on browsers and cookies, a chat, a line that is printed alone."""
    start = re.search(r"(?i)<body\b[^>]*>", world.text)
    end = _end_of_body(world.text)
    if start is None or re.search("(?i)<frameset", world.text):
        return world
    notice = '<p class="browserupgrade">You are using an outdated browser. Please <a href="https://browsers.example.com/">upgrade your browser</a>.</p>'
    text = f"{world.text[: start.end()]}{notice}{world.text[start.end() : end]}{_NOTICES}{world.text[end:]}"
    return _with_text(world, text)


def print_prettily(world: WorldPage) -> WorldPage:
    """Each tag of a block on a line of its own."""
    blocks = _BLOCKS | frozenset("li td th tr h1 h2 h3 h4 h5 h6 figure figcaption blockquote dt dd".split())

    def rewrite(text: str) -> str:
        return _TAG.sub(lambda tag: f"\n    {tag[0]}\n      " if tag[2].lower() in blocks else tag[0], text)

    return _with_text(world, _outside_raw(world.text, rewrite))


_RELATIVE = re.compile(r"""(?i)\s(?:href|src|action|data-src)=["'](?![/#"']|[a-z]+:)[^"'{]*[?./]""")


def count_from_base(world: WorldPage) -> WorldPage:
    """Links from the root of the host written as from there: `<base href>` and "tag/river" for "/tag/river"."""
    if "/web/" in world.text or _RELATIVE.search(world.text) or "<base" in world.text:
        return world  # replays, and pages whose links count from their own address
    host = "/".join(world.url.split("/", 3)[:3])
    text = re.sub(r'(?i)(<a\s[^<>]*?\bhref="|<img\s[^<>]*?\bsrc=")/(?=[\w.])', r"\1", world.text)
    text = re.sub(r"(?i)<head[^>]*>", lambda head: f'{head[0]}<base href="{host}/">', text, count=1)
    return _with_text(world, text)


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
        set_type,
        translate_in_browser,
        stand_between,
        write_as_frameworks,
        add_notices,
        print_prettily,
        count_from_base,
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

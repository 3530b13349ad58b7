"""Commands to a site's system that it left in a text, since the plugin that knew them is gone; must not know any site.

WordPress: `[vc_row][vc_column width="1/2"]…[/vc_column][/vc_row]`, `[gallery ids="1,2"]`, and around a picture and its caption
`[caption width="300"]…[/caption]` (https://codex.wordpress.org/Shortcode_API). Joomla: `{loadposition left}`,
`{gallery}folder{/gallery}`. They stand where a text begins or ends; amid a sentence, in a listing or the heading of the page, and
wherever the text calls them by what they are, they are what it is about.
"""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement

from crawler.tree.edits import append_text, xml_text

_QUOTE = "[\"'“”„″‘’′]"
_PLACED = "loadposition|loadmodule|loadmoduleid|loadmodulebyid|phocagallery|phocadownload|jcomments|jumi"
_FILLED = "gallery|simplegallery|besps|oziogallery|ag|youtube|vimeo|video|mp3|audio|pdf|rokbox|module"
_TRACE = re.compile(
    r"\[/[a-z][\w-]{0,40}\]|\[(?:gallery|[a-z][\w-]{2,40}\s+[a-z][\w-]*\s*=)"
    rf"|(?i:\{{(?:{_PLACED})[\s}}]|\{{/(?:{_FILLED})\}})"
)
_ATTRIBUTE = rf"\s+[a-z][\w-]*\s*=\s*(?:{_QUOTE}[^\"'“”„″‘’′\]]*{_QUOTE}|[^\s\]\"'“”„″‘’′]+)"
_CODE = (
    rf"\[(?P<end>/?)(?P<name>[a-z][\w-]*)(?P<attributes>(?:{_ATTRIBUTE})*+)\s*+/?\]"
    rf"|(?i:\{{(?:{_PLACED})\b[^{{}}]{{0,100}}\}}|\{{(?P<filled>{_FILLED})\b[^{{}}]{{0,100}}\}}[^{{}}]{{0,200}}\{{/(?P=filled)\}})"
)
_CODES = re.compile(_CODE)
_BEFORE = re.compile(rf"\s*+(?:{_CODE})")
_BEHIND = re.compile(rf"(?:{_CODE})\s*+$")
_END = re.compile(r"\[/([a-z][\w-]*)\]")
_CAPTION = re.compile(rf"\[(?:wp_)?caption(?:{_ATTRIBUTE})*+\s*+\]\s*$")
_END_OF_CAPTION = re.compile(r"(?P<text>[^\[\]]*)\[/(?:wp_)?caption\]")
_LISTINGS = frozenset(("pre", "code", "script", "style", "textarea", "kbd", "samp", "h1"))
_TOPIC = re.compile(
    r"(?i)short-?codes?\b|bbcode|шорткод|ショートコード|短代码|短代碼|código corto|code court"
)
_SCRIPTS = frozenset(("script", "style"))
_LONGEST = 2000
"""Characters of the longest command."""


def holds_shortcodes(text: str) -> bool:
    """Whether a command may stand in a text."""
    return ("[" in text or "{" in text) and _TRACE.search(text) is not None


def drop_shortcodes(body: HtmlElement) -> None:
    """Take the commands out of the texts of a body, and set captions of pictures into figures."""
    ended: set[str] = set()
    held: list[HtmlElement] = []
    listed: set[HtmlElement] = set()
    for element in body.iter():
        if element.tag in _LISTINGS and element not in listed:
            listed.update(element.iter())
        texts = ("" if element.tag in _SCRIPTS else element.text or "", element.tail or "")
        if any(_TOPIC.search(text) is not None for text in texts):
            return
        if any("[" in text or "{" in text for text in texts):
            held.append(element)
            ended.update(name for text in texts for name in _END.findall(text))
    for element in held:
        _set_in_figure(element)
    for element in held:
        if element.text and element not in listed:
            element.text = _without_codes(element.text, ended)
        above = element.getparent()
        if element.tail and above not in listed:
            element.tail = _without_codes(element.tail, ended)


def _set_in_figure(element: HtmlElement) -> None:
    """Make a figure of the picture behind the command in an element's text, with what stands before the end as its caption."""
    before = _CAPTION.search(element.text or "")
    picture = element[0] if before is not None and len(element) else None
    if before is None or picture is None or next(picture.iter("img"), None) is None:
        return
    end = _END_OF_CAPTION.match(picture.tail or "")
    if end is None:
        return
    figure, caption = etree.Element("figure"), etree.Element("figcaption")
    element.text = (element.text or "")[: before.start()]
    figure.tail, picture.tail = (picture.tail or "")[end.end() :], None
    picture.addprevious(figure)
    figure.append(picture)
    if end["text"].strip():
        figure.append(caption)
        append_text(caption, xml_text(end["text"].strip()))


def _without_codes(text: str, ended: set[str]) -> str:
    """The text without the commands that it begins and ends with."""
    words = text.strip()
    while (code := _BEFORE.match(words)) is not None and _is_command(code, ended):
        words = words[code.end() :]
        if code["name"] and not code["end"]:
            words = words.replace(f"[/{code['name']}]", "", 1)
    while words.rstrip()[-1:] in ("]", "}"):
        found = _BEHIND.finditer(words, max(0, len(words) - _LONGEST))
        code = next((c for c in found if _is_command(c, ended)), None)
        if code is None:
            break
        words = words[: code.start()]
        if code["end"]:
            words = _without_begin(words, code["name"])
    start = len(text) - len(text.lstrip())
    return text[:start] + (words and words + text[len(text.rstrip()) :])


def _without_begin(words: str, name: str) -> str:
    """Words without the last beginning of a command in them."""
    place = words.rfind(f"[{name}")
    begin = _CODES.match(words, place) if place >= 0 else None
    if begin is None or begin["name"] != name:
        return words
    return words[: begin.start()] + words[begin.end() :]


def _is_command(code: re.Match[str], ended: set[str]) -> bool:
    """Whether it says something to a system, ends what does, or is ended somewhere: "[sic]" does none of this."""
    if code["name"] is None:
        return True
    return bool(code["end"] or code["attributes"]) or code["name"] in ended or code["name"] == "gallery"

"""Pictures that show the author, or are signs: told by their names, and by what stands with them; reads no picture itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from lxml.html import HtmlElement

from crawler.items import Picture
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.pictures.addresses import picture_key
from crawler.parsers.fields.pictures.captions import Caption
from crawler.parsers.fields.pictures.picture_links import near
from crawler.text import fold

_PORTRAIT_WORDS = frozenset(
    "avatar author authors autor autorbox authorbox autorenbox gravatar profile portrait bio byline icon icons logo logos emoji badge flag "
    "pixel contactbox contactperson kontaktbox kontaktperson ansprechpartner ansprechpartnerin ansprechperson".split()
)
_BYLINE = re.compile(r"^(?:Von|By|Par|Por|Di|Door|Av|Af|Text|Autor)[: ]\s*(?:[A-ZÄÖÜŁŚŻ][\w.'’-]+[ ,]*){1,5}")


def is_called_portrait(image: HtmlElement) -> bool:
    """Whether a picture's own names or its alternative text say portrait, icon or sign, or microdata that it is its
    publisher's: https://schema.org/logo"""
    words = words_of(image)
    # SPIP calls an article's picture its logo
    if are_of_portrait(words) and "spip" not in words:
        return True
    if _SITE_LOGO.fullmatch(image.get("id") or "") is not None:
        return True  # an id names the one of its kind: that of the site, which only print shows on some
    alt = image.get("alt")
    if alt and len(alt) <= _LONGEST_ALT and _AVATAR.match(alt) is not None:
        return True
    return any("logo" in (e.get("itemprop") or "").split() for e in (image, *near(image, 2)))


_LONGEST_ALT = 60
_SITE_LOGO = re.compile(
    r"(?i)(?:(?:site|page|head(?:er)?|print|main|top|nav|brand|foot(?:er)?|mobile|web)[-_]?)?logo"
)
_AVATAR = re.compile(
    r"(?i)\s*(?:avatar(?:$|\s(?:photo|picture|image|autor|author|for|of|für|von|de|di|du|van|av|af)\b)|gravatar\b|.+['’]s? avatar$|.+\savatar$)"
)
"""What systems put there where the author's picture has no description: "Avatar photo", "Jane Doe's avatar"; the film of
that name has more words behind it."""


def are_of_portrait(words: frozenset[str]) -> bool:
    """Whether names say portrait, icon or sign, and not that a picture is higher than wide, `orientation--portrait`, or that
    the sign of its type is set beside it, as Sitecore does with all media: `file-type-icon-media-link`."""
    found = words & _PORTRAIT_WORDS
    return bool(found) and not (
        (found == {"portrait"} and "orientation" in words) or (found == {"icon"} and "filetypeicon" in words)
    )


def is_portrait(caption: Caption) -> bool:
    """Whether a picture shows the author: what stands with it is a byline."""
    if caption.holder is None:
        return False
    return next(caption.holder.iter("address"), None) is not None or (
        len(caption.text) < 90 and not caption.text.endswith(".") and _BYLINE.match(caption.text) is not None
    )


def stands_with_author(image: HtmlElement, names: Collection[str]) -> bool:
    """Whether a picture without words stands in a box that says an author's name alone (of `names`, folded), as a link beside
    it: a credit that is the author's is seldom one."""
    if not names or (image.get("alt") or "").strip():
        return False
    for above in near(image, _LEVELS):
        if above.tag in ("figure", "a", "article", "main") or len(above) > _PARTS:
            return False
        if next(above.iter("p", "h1", "h2", "h3"), None) is not None:
            return False
        if text := inline_text(above):
            links = above.iter("a")
            return fold(text) in names and any(inline_text(a) == text for a in links)
    return False


_LEVELS = 3
_PARTS = 4


def without_portraits(
    pictures: Iterable[Picture], authors: Collection[str], main: Collection[str]
) -> tuple[Picture, ...]:
    """The pictures but those of an author: with the name as alternative text and no caption, or in a line of few words
    that begins with it. A picture that the page declares to be its own (`main`, addresses) is, whoever is on it."""
    names = {fold(name) for name in authors}
    own = set(map(picture_key, main))
    return tuple(p for p in pictures if not _shows_author(p, names) or picture_key(p.url) in own)


def _shows_author(picture: Picture, names: Collection[str]) -> bool:
    caption = fold(picture.caption_text)
    if not caption:
        said = fold(picture.alt_text)
        words = said.split()
        if kinds := _PORTRAITS.intersection(words):  # "Jane Doe Portrait", "Image of Jane Doe"
            words = [word for word in words if word not in kinds and word not in _OF]
            is_short = bool(kinds & _OF_FACES) and len(words) == _FULL_NAME
            if is_short and any(words[-1] == name.split()[-1] for name in names if " " in name):
                return True  # who signs in full is called by the short form of the first name
            said = " ".join(words)
        # a middle name may be left out
        return said in names or any(" " in said and set(words) < set(name.split()) for name in names)
    if (picture.caption_text or "").lstrip().startswith("©"):
        return False  # who took it, and not who is on it
    is_line = len(caption) <= _BYLINE_LENGTH and not caption.endswith(".")
    for name in names:
        if name and caption.startswith(f"{name} {name} "):
            return True  # the name heads a note that begins with it
        if name and caption.startswith(name):
            behind = _word_behind(picture.caption_text or "", name)
            # in small letters a caption goes on with what is seen: "Joan Miller at the bridge"
            if behind in _NOTE_WORDS or (is_line and not behind[:1].islower()):
                return True
    return False


_OF_FACES = frozenset("portrait porträt portret portret retrato ritratto headshot avatar profilbild".split())
_PORTRAITS = _OF_FACES | frozenset("image photo picture bild foto".split())
_OF = frozenset("of von de di du van av af author autor profile profil".split())
_FULL_NAME = 2


def _word_behind(caption: str, name: str) -> str:
    """The word behind the name that a caption begins with; empty when there is none."""
    words = caption.split()
    ends = range(1, min(len(words), _LONGEST_NAME))
    return next((words[n] for n in ends if fold(" ".join(words[:n])) == name), "")


_LONGEST_NAME = 6
_NOTE_WORDS = frozenset(
    "is ist est es è jest é je är er writes covers reports works leads schreibt arbeitet berichtet leitet écrit couvre travaille escribe "
    "cubre trabaja scrive lavora pisze pracuje schrijft werkt escreve trabalha píše skriver arbetar arbejder".split()
)
"""The verbs with which notes about authors begin."""


_BYLINE_LENGTH = 60

"""What class names, ids and roles say of an element: boilerplate, doubtful, or article text; cached per spelling.

Names are read by whole words ("articleShare", "article__share", "article-share" have the words article, share):
a word like "ad" inside "header" or "loading" must not count.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from itertools import islice
from operator import add

from lxml.html import HtmlElement

from crawler.document import text_content
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.phrases.box_names import (
    BOILERPLATE,
    BOILERPLATE_STEMS,
    COMMENT_STEMS,
    DOUBTFUL,
    OWN_BOXES,
    SIDE,
    STEM_EXCEPTIONS,
    TITLE_WORDS,
)
from crawler.text import address_spellings, holds_any, small_letters


class Mark(IntEnum):
    """What an element's names say of its text."""

    COMMENTS = 0
    """What readers wrote: never the article's text, and often longer than it."""
    BOILERPLATE = 1
    """Never the article's text: share buttons, related articles, cookie banners."""
    SIDE = 2
    """Beside the text: side columns, footers, widgets."""
    DOUBTFUL = 3
    """Beside the text on most sites, part of it on some: teasers, meta lines, fact boxes."""
    NONE = 4
    TEXT = 5
    """The container of the article's text."""


_TEXT_PATTERN = re.compile(
    r"""(?ix)
    (?:^|[\s_-])
    (?:article|artikel|entry|post|story|news|page|content|blog|single|detail|main|storytext|text|beitrag|inhalt)
    [_-]{0,2}(?:body|content|text|main|copy|inhalt|fulltext|paragraphs|richtext|article|entry)(?=$|[\s_-])
    | (?:^|[\s_-])(?:richtext|rich-text|rte|c-rte--default|body-text|bodytext|textcontainer|artikeltext|wysiwyg
      |entry|hentry|newstext|fliesstext|field--name-body|field-name-body|field-body)(?=$|[\s_])
    """
)
_TEXT_HINTS = (
    "text", "body", "content", "main", "copy", "inhalt", "paragraphs", "article", "entry", "rte", "rich", "wysiwyg",
)  # fmt: skip
"""One of these is in every name that the pattern finds, which looks at each letter."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"[^\W_]+")


def _phrases(words: list[str]) -> frozenset[str]:
    return frozenset("".join(_WORD.findall(word.lower())) for word in words)


def beginnings(words: frozenset[str]) -> frozenset[str]:
    """What words begin with, and they: a name none of whose `parts_of` is among these has none of the words."""
    return frozenset(word[:length] for word in words for length in range(1, len(word) + 1))


_STEMS = (*COMMENT_STEMS, *BOILERPLATE_STEMS)
_STEM_STARTS = frozenset(stem[:4] for stem in _STEMS)
"""A look before that at each stem: none is shorter."""
_BOILERPLATE_WORDS = _phrases(BOILERPLATE)
_SIDE_WORDS = _phrases(SIDE)
_DOUBTFUL_WORDS = _phrases(DOUBTFUL)
_TELLING = _BOILERPLATE_WORDS | _SIDE_WORDS | _DOUBTFUL_WORDS
_TELLING_STARTS = beginnings(_TELLING)

_UTILITY = re.compile(
    r"(?:[a-z]+[-:])?(?:margin|padding|gap|space|spacing|align|text|font|bg|border|rounded|flex|grid|justify|order|overflow|"
    r"transition|shadow|offset|top|bottom|left|right)[-:](?:[a-z]+-)*(?:\d+|xs|s|m|l|xl|xxl|xxxl|sm|md|lg|small|medium|large|auto|"
    r"left|right|top|bottom|center|start|end|between|none|hidden)$"
)
"""Names that only style, such as `margin-bottom-xl`."""
_LAYOUT = re.compile(r"(?:row|grid|layout)-(?:[a-z]+-)*(?:left|right|top|bottom)$")
"""Names of a row or grid that tell where in it the menu or column stands: `row-column-menu-left`."""
_PAGE_BUILDERS = frozenset("elementor wpb vc et fusion".split())
"""Page builders call every box of the text a widget."""
_CONTENT_NAMES = (
    "tag-",
    "category-",
    "cat-",
    "type-",
    "status-",
    "format-",
    "post_tag-",
    "node-type",
    "wp-image",
)
# WordPress and Drupal write the article's own tags and categories into the class of its box
_KEYWORD_BOXES = frozenset(("tag-list", "tag-links"))
"""Hardly keywords of an article, but what many themes call the box of its keywords."""


ICON_TAGS = frozenset(("i", "svg", "span", "em"))


def words_of_icon(element: HtmlElement) -> frozenset[str]:
    """The words in the class of the sign of a font that an element begins with; empty where it begins with anything else."""
    sign = element[0] if len(element) else None
    if sign is None or sign.tag not in ICON_TAGS or (element.text or "").strip():
        return frozenset()
    if sign.tag != "svg" and "".join(sign.itertext()).strip():
        return frozenset()
    return class_words(sign.get("class") or "")


def mark_of(element: HtmlElement) -> Mark:
    """What the element's class, id and role say."""
    # the id of a heading is an anchor made of its own words
    ident = "" if element.tag in HEADING_TAGS else element.get("id") or ""
    return mark_of_names(element.get("class") or "", ident)


def is_anchor_of_heading(box: HtmlElement, ident: str) -> bool:
    """Whether the id of a section is an anchor made of the words of the heading that it begins with, as generators write it:
    `<section id="comment-deposer-un-dossier"><h2>Comment déposer un dossier</h2>` is French and about no comments.

    One or two words may well be the name of what stands in the box: "Related articles".
    """
    first = next(iter(box.iterchildren()), None)
    if first is None or first.tag not in HEADING_TAGS:
        return False
    parts = parts_of(ident)
    if len(parts) < _ANCHOR_WORDS:
        return False
    return any(spelled.startswith("".join(parts)) for spelled in address_spellings(text_content(first)))


_ANCHOR_WORDS = 3


def mark_of_names(classes: str, ident: str) -> Mark:
    """What a class and an id say, either of which may be empty."""
    if ident:
        return _mark_of_names(classes, ident)
    return mark_of_classes(classes) if classes else Mark.NONE


_COLUMNS = frozenset(
    "right left rechts rightcol leftcol rightcolumn leftcolumn colright colleft portal-column-one portal-column-two "
    "pie pata paticka zapati stopka rodape pied fusszeile lablec subsol altbilgi bunn sidfot".split()
)
"""Ids of side columns (those of Plone among them) and of the foot of the page; as classes they are for pictures and floating boxes too."""


_MAIL = frozenset(("adn", "adL", "adM"))
"""Google Mail's names of a letter ("adn ads") and its parts, which come along with what editors paste: no advertisement."""


@lru_cache(maxsize=16384)  # found in half the time of one by two names
def mark_of_classes(classes: str) -> Mark:
    """What a class says."""
    return _read_mark(classes, "")


@lru_cache(maxsize=16384)
def _mark_of_names(classes: str, ident: str) -> Mark:
    return _read_mark(classes, ident)


def _read_mark(classes: str, ident: str) -> Mark:
    if (
        ident == "category"
    ):  # Plone's line of the section below the text; a class of this name is an article's
        return Mark.BOILERPLATE
    names = classes.split()
    if not _MAIL.isdisjoint(names):
        names = [name for name in names if name not in _MAIL and name != "ads"]
    if "hentry" in names:  # WordPress's box of a post, with the names of all its keywords as classes
        return Mark.TEXT
    result = Mark.SIDE if ident.lower() in _COLUMNS else Mark.NONE
    for name in (*names, *ident.split()):
        mark = _mark_of_name(name)
        if mark <= Mark.BOILERPLATE:
            return mark
        if mark is Mark.TEXT or (result is not Mark.TEXT and mark < result):
            result = mark
    return result


@lru_cache(maxsize=16384)
def _mark_of_name(name: str) -> Mark:
    parts = parts_of(name)
    # "sidebar1", but "remark42"
    words = tuple([w if w in _TELLING else w.rstrip("0123456789") or w for w in parts if len(w) > 1])
    if words and words[0] in _PAGE_BUILDERS:
        words = tuple(word for word in words if word not in ("widget", "container", "section"))
    stems = [
        word
        for word in words
        if word[:4] in _STEM_STARTS and word.startswith(_STEMS) and word not in STEM_EXCEPTIONS
    ]
    lower = name.lower()
    may_be_text = holds_any(lower, _TEXT_HINTS)
    is_telling = bool(stems) or may_be_text
    if not is_telling and _TELLING_STARTS.isdisjoint(words):
        return Mark.NONE
    everything = name_words(name) if words == parts else _with_neighbours(words)
    if not is_telling and everything.isdisjoint(_TELLING):
        return Mark.NONE
    if (
        len(words) > 8
        or "postpopup" in everything  # Tilda's name of all that it shows of one article of a feed
        or name in ("field--label-hidden", "field-label-hidden")  # Drupal: of the label, not of the field
        or (name.startswith(_CONTENT_NAMES) and name not in _KEYWORD_BOXES)
        or (("-" in name or ":" in name) and (_UTILITY.match(name) or _LAYOUT.match(name)))
    ):
        return Mark.NONE
    # "has-sidebar", "no-comments", "with-teaser" tell of another element
    if not _STATE_WORDS.isdisjoint(words):
        return Mark.NONE
    if not everything.isdisjoint(OWN_BOXES):
        return Mark.NONE
    if any(word.startswith(COMMENT_STEMS) for word in stems):
        return Mark.COMMENTS
    # "date-share" holds the day beside the buttons
    if (stems or not everything.isdisjoint(_BOILERPLATE_WORDS)) and _DATED.isdisjoint(words):
        return Mark.BOILERPLATE
    if not everything.isdisjoint(_SIDE_WORDS):
        return Mark.SIDE
    if may_be_text and _TEXT_PATTERN.search(name if name == lower else _CAMEL.sub("-", name)):
        return Mark.TEXT
    if not everything.isdisjoint(_DOUBTFUL_WORDS):
        return Mark.DOUBTFUL
    return Mark.NONE


@lru_cache(maxsize=16384)
def parts_of(name: str) -> tuple[str, ...]:
    """The words of a class or id in lower case; none of the styles that Atomic CSS writes as functions: "Trs($readmore)"."""
    if "(" in name:
        return ()
    if name.islower():  # most names have no other case, and many are one word
        words = name.replace("-", " ").replace("_", " ").split()
        return tuple(words) if "".join(words).isalnum() else tuple(_WORD.findall(name))
    return tuple(_WORD.findall(small_letters(_CAMEL.sub(" ", name))))


def is_never_text(element: HtmlElement) -> bool:
    """Whether a name or role is one that no box of the article's text has, however much else is in it."""
    return element.get("role") == DIALOG or is_called_never_text(element)


def is_called_never_text(element: HtmlElement) -> bool:
    """Whether a name is one that no box of the article's text has."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    if any(_mark_of_name(name) is Mark.TEXT for name in names):
        return False
    # what begins with "js-" says what a script does with the box
    return any(
        (word.startswith(_NEVER_TEXT) and word not in STEM_EXCEPTIONS) or word in _TOOLS
        for name in names
        if name[:3] != "js-"
        for word in name_words(name)
    )


DIALOG = "dialog"
"""The role of a window over the page: https://www.w3.org/TR/wai-aria-1.2/#dialog"""
_NEVER_TEXT = (
    *COMMENT_STEMS, "cookie", "consent", "gdpr", "dsgvo", "newsletter", "subscri", "signup", "login", "register", "search",
    "recommend", "related", "similar", "advert", "sponsor", "breadcrumb", "author", "autor", "disclaimer",
    "copyright", "licensing", "boilerplate",
)  # fmt: skip
_TOOLS = frozenset(
    "chatbot chatwidget livechat webchat ccwindow ccbanner onetrust didomi usercentrics iubenda axeptio borlabs complianz cmplz tarteaucitron klaro osano termly trustarc truste cmpbox".split()
)
"""What asks for consent to cookies, or offers help, in more words than many a notice has."""
_DATED = frozenset(("date", "datum", "fecha", "data"))
_STATE_WORDS = frozenset("has no not none with without is hasnt enabled disabled open closed above".split())
QUOTATION_WORDS = frozenset(
    "quote quotation blockquote pullquote zitat cita citazione citacao citat cytat testimonial".split()
)


def is_of_quotation(element: HtmlElement) -> bool:
    """Whether an element is part of a quotation: who is quoted is called its author, too."""
    return any(
        box.tag == "blockquote" or not words_of(box).isdisjoint(QUOTATION_WORDS)
        for box in (element, *islice(element.iterancestors(), _QUOTATION_LEVELS))
    )


_QUOTATION_LEVELS = 3
_SERIAL = re.compile(r"(?i)(?:.*[-_])?(?=[a-z]*\d[a-z\d]*[a-z])[a-z\d]{5,}|.*[-_]?\d{3,}")


def kind_of(element: HtmlElement) -> tuple[str, ...]:
    """The classes of an element without those of it alone: page builders and scripts number their elements, or name them
    by sums ("post-123", "css-1x9az2"), so that no two of a kind have the same classes. Where all are such, they are names
    of styles."""
    classes = element.get("class")
    return _kind_of_classes(classes) if classes else ()


@lru_cache(maxsize=16384)
def _kind_of_classes(classes: str) -> tuple[str, ...]:
    names = classes.split()
    return tuple([name for name in names if not _SERIAL.fullmatch(name)] or names)


def words_of(element: HtmlElement) -> frozenset[str]:
    """The words of the element's classes in lower case, and each whole class name without its hyphens."""
    classes = element.get("class")
    return class_words(classes) if classes else _NO_WORDS


_NO_WORDS: frozenset[str] = frozenset()


@lru_cache(maxsize=16384)
def class_words(classes: str) -> frozenset[str]:
    """`words_of` an element with such a class attribute."""
    names = classes.split()
    return name_words(names[0]) if len(names) == 1 else _NO_WORDS.union(*map(name_words, names))


@lru_cache(maxsize=16384)
def name_words(name: str) -> frozenset[str]:
    """`class_words` of one class: most pages put new classes together of names that others have too."""
    return _with_neighbours(parts_of(name))


def _with_neighbours(words: tuple[str, ...]) -> frozenset[str]:
    """Words, and each with the one or two after it as one."""
    if len(words) < 2:
        return frozenset(words)
    if len(words) == 2:  # two names in three are of two words or three
        first, second = words
        return frozenset((first, second, first + second))
    if len(words) == 3:
        first, second, third = words
        pair = first + second
        return frozenset((first, second, third, pair, second + third, pair + third))
    pairs = tuple(map(add, words, words[1:]))
    return frozenset((*words, *pairs, *map(add, pairs, words[2:])))


def is_called_title(element: HtmlElement) -> bool:
    """Whether an element is called title, alone or behind what it is the title of: `ntitle`, `hircim`, `newstitle`."""
    classes = element.get("class")
    return bool(classes) and _names_title(classes)


@lru_cache(maxsize=16384)
def _names_title(classes: str) -> bool:
    if not TITLE_WORDS.isdisjoint(class_words(classes)):
        return True
    return any(_TITLE_OF.fullmatch(word) is not None for name in classes.split() for word in parts_of(name))


_TITLE_OF = re.compile(
    r"(?:n|news?|art(?:icle|ikel)?|item|post|story|main|press(?:e)?|content|noti(?:cia|zia)|actu|hir|cikk|vest|novost|nov|haber|duyuru|aktual|txt)"
    r"(?:title|titel|titre|titulo|titolo|cim|tytul|nadpis|naslov|headline|baslik|zag|zagl|zaglavie)"
)

"""What is no picture of the article: icons, posters of videos, teasers; reads no picture itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Container
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import Mark, mark_of, words_of
from crawler.parsers.fields.page.page_texts import hides
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.phrases.caption_words import LONGEST_CAPTION
from crawler.parsers.fields.pictures.addresses import PICTURE_FILE
from crawler.parsers.fields.pictures.credits import STARTS_AS_CREDIT
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.picture_links import near
from crawler.parsers.fields.pictures.portraits import are_of_portrait
from crawler.parsers.fields.pictures.sources import shows_picture
from crawler.parsers.fields.taxonomy.crumbs import is_home_url
from crawler.patterns import lazy
from crawler.text import fold, normalize_text
from crawler.urls import host_of

_SMALLEST = 70
"""Pixels below which a declared width or height is that of an icon."""
_VIDEO_WORDS = frozenset(
    "video player videoplayer jwplayer videojs vjs brightcove dailymotion youtube vimeo".split()
)
_VIEWER = re.compile(
    r"lightbox|fancybox|zoom|gallery|galerie|galeria|popup|modal|enlarge|magnif|colorbox|photoswipe|pswp|attachment|thickbox|highslide|swipebox|viewer"
)
"""In the names of links that show the picture itself, large."""


def is_icon(image: HtmlElement, link: HtmlElement | None) -> bool:
    """Whether a picture declares itself small and no link shows it large, or is the badge of a licence."""
    if _LICENCE.fullmatch(image.get("alt") or "") or "//licensebuttons.net/" in (image.get("src") or ""):
        return True
    return _is_small(image) and (link is None or PICTURE_FILE.search(link.get("href") or "") is None)


_LICENCE = re.compile(
    r"(?i)\s*(?:(?:licen[cs]\w* )?creative commons(?:\W+(?:licen[cs]\w*|lizenz\w*|attribution|by|nc|nd|sa|share\s?alike|non-?commercial|no-?deriv\w*|"
    r"international|unported|generic|\d\.\d))*"
    r"|(?:open\s*)?공공누리\W*(?:(?:제?\s?\d\s?유형|공공저작물|자유이용\s?허락|출처표시|상업용?\s?금지|변경금지|마크|로고|이미지)\W*)*)\s*"
)
"""What the badges of licences have for an alternative text: those of Creative Commons, and of Korea's open government."""


def is_advertised(link: HtmlElement | None) -> bool:
    """Whether a link says that somebody pays for it:
    https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links"""
    return link is not None and "sponsored" in (link.get("rel") or "").split()


_NO_VIDEO = frozenset(("aspectvideo", "panoplayer"))
"""Tailwind's name of 16:9, and a player of pictures."""


def is_kept_hidden(image: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a picture stands alone in a box that the page's own style hides, or that is called so: bloggers keep there what
    networks are to show. Sliders hide all pictures but one, each in a box beside those of the others."""
    for above in near(image, _HIDING_LEVELS):
        if boxes.count(above) > 1 or boxes.text_length(above) > _HIDDEN_TEXT:
            return False
        if words_of(above) >= _HIDDEN_PIN:
            return True
        if hides(above.get("style") or ""):
            around = above.getparent()
            beside = around.iterchildren(above.tag) if around is not None else ()
            return not any(
                e is not above and e.get("class") == above.get("class") and boxes.count(e) for e in beside
            )
    return False


_HIDDEN_PIN = frozenset(("pinterest", "hidden"))  # `dpsp-post-pinterest-image-hidden`
_HIDING_LEVELS = 3
_HIDDEN_TEXT = 20
"""Characters as they stand in the markup of a box that holds a picture alone."""


def is_poster(image: HtmlElement, said: str, boxes: PictureBoxes) -> bool:
    """Whether a picture only stands for a video, by the names around it, whose video it is by what is `said` of it, or how
    long it runs, where that is all."""
    if _VIDEO_CREDIT.search(said) is not None:
        return True
    is_alone = not said
    for above in (image, *near(image, 6)):
        if above.tag in ("article", "main", "body", "section") or boxes.text_length(above) > LONGEST_CAPTION:
            return False
        words = words_of(above)
        if not words.isdisjoint(_VIDEO_WORDS) and words.isdisjoint(_NO_VIDEO):
            return True
        is_alone = is_alone and not boxes.holds_several(above)
        if is_alone and (text := inline_text(above)):
            is_alone = False
            if _RUNNING_TIME.fullmatch(text) is not None:
                return True
    return False


_RUNNING_TIME = re.compile(r"\W*\d{1,2}:[0-5]\d(?::[0-5]\d)?\W*")
_VIDEO_CREDIT = lazy(
    r"(?i)^(?!.*(?:photo|picture|image|bild|fot[oó]?|снимк|фото)\w{0,9}\.?\s?[:/©&+]).*?(?:^|[.!?…)\"”»|(]\s*)(?:video|vídeo|vidéo|wideo|видео|відео|βίντεο)(?:\s(?:by|von|par|por|di|door|av|af))?\s?:\s*\S"
)
"""A label that a video has; a caption that names a photographer as well is of a picture with the link to one."""


def leads_elsewhere(link: HtmlElement, document: Document, key: str) -> bool:
    """Whether the link around a picture leads to another page, as those of teasers and advertisements do.

    Links to the picture itself, to a page about it (named after it, or below the article's own) and those of
    viewers do not.
    """
    href = (link.get("href") or "").strip()
    names = " ".join(
        (link.get("class") or "", link.get("rel") or "", *(n for n in link.attrib if n.startswith("data-")))
    )
    if (
        not href
        or href.lower().startswith(("#", "javascript:", "mailto:", "data:"))
        or _VIEWER.search(names.lower())
    ):
        return False
    if has_own_pages(link):
        return False
    target = (document.absolute(href) or "").partition("#")[0]
    if not target or PICTURE_FILE.search(target) or shows_picture(link):
        return False
    own = (document.page.url or "").partition("#")[0]
    if own and (target == own or target.startswith(own.rstrip("/") + "/")):
        return False
    stem = key.rpartition("/")[2].rpartition(".")[0] or key.rpartition("/")[2]
    if "attachment_id=" in target or "eID=tx_cms_showpic" in target:
        return False  # WordPress' page of a picture, TYPO3's window for one
    return not _is_named_after(target.lower(), stem)


def _is_named_after(target: str, stem: str) -> bool:
    """Whether an address has the name of a file as well, as a number or as most of a part of it: a headline has words of
    the pictures of a topic, too."""
    if len(stem) < _SHORTEST_STEM or stem not in target:
        return False
    if any(map(str.isdigit, stem)):
        return True
    return any(stem in part and len(part) <= _PART * len(stem) for part in _PARTS.split(target))


_SHORTEST_STEM = 3
"""Characters of a file's name from which an address that has it as well is about that file."""
_PART = 2
_PARTS = re.compile(r"[/?&=:]")


def leads_to_store(link: HtmlElement) -> bool:
    """Whether a link leads to where programs for telephones are got: the picture in it is the store's button."""
    return _STORE.match(link.get("href") or "") is not None


_STORE = re.compile(
    r"(?i)(?:https?:)?//(?:play\.google\.com/store/apps|(?:itunes|apps|geo\.itunes)\.apple\.com/|appgallery\.huawei\.com/|f-droid\.org/)"
)


def is_teaser(
    box: HtmlElement,
    texts: Collection[HtmlElement],
    link: HtmlElement | None,
    document: Document,
    key: str,
    boxes: PictureBoxes,
) -> bool:
    """Whether a picture belongs to a teaser of another page of the site: all of its caption is a link there, or the
    headline beside it leads where the picture does. `texts` are the elements of its caption and credit."""
    for text in texts:
        anchors = list(text.iter("a")) or [a for a in islice(text.iterancestors(), 2) if a.tag == "a"]
        said = inline_text(text)
        if (
            len(said) >= _SHORTEST_HEADLINE
            and anchors
            and not _links_owner(said, anchors)
            and sum(len(inline_text(a)) for a in anchors) >= len(said) - _LABEL
            and all(_leads_within(a, document) and leads_elsewhere(a, document, key) for a in anchors)
        ):
            return True
    if not texts and (
        _is_box_of_link(box, document, key)
        or any(
            boxes.count(card) == 1 and _is_box_of_link(card, document, key)
            for card in islice(box.iterancestors(*_CARDS), _CARD_LEVELS)
            if boxes.text_length(card) < _LONGEST_CARD
        )
    ):
        return True
    if link is None or not (href := link.get("href")):
        return False
    around = (box, *(above for above in islice(box.iterancestors(), 2) if boxes.count(above) == 1))
    return any(
        a is not link and a.get("href") == href and len(inline_text(a)) >= _SHORTEST_HEADLINE
        for a in around[-1].iter("a")
    ) and leads_elsewhere(link, document, key)


def _links_owner(said: str, anchors: list[HtmlElement]) -> bool:
    """Whether what is linked behind a credit's mark is the name of whose the picture is: "Photo: <a>Jane Doe, Echo</a>"."""
    return STARTS_AS_CREDIT.match(said) is not None and not said.startswith(inline_text(anchors[0]))


def _is_box_of_link(box: HtmlElement, document: Document, key: str) -> bool:
    """Whether all that the box of a picture says is a headline that is a link to another page of the site, and at most a
    label above it: "Read also"."""
    anchors = [a for a in islice(box.iter("a"), _MANY) if inline_text(a)]
    if len(anchors) != 1 or len(inline_text(anchors[0])) < _SHORTEST_HEADLINE:
        return False
    is_all = len(inline_text(box)) <= len(inline_text(anchors[0])) + _LABEL
    return is_all and _leads_within(anchors[0], document) and leads_elsewhere(anchors[0], document, key)


_CARDS = ("article", "li", "div", "section")
_CARD_LEVELS = 2
_LONGEST_CARD = 400
"""Boxes around a picture that may be a card, in which the headline stands beside the picture's box, and the characters of
such a card as they stand in the markup."""
_MANY = 4
_SHORTEST_HEADLINE = 20
_LABEL = 15
"""Characters of what may stand beside a headline: "read more", the name of a series."""


def _leads_within(link: HtmlElement, document: Document) -> bool:
    return host_of(document.absolute(link.get("href"))) == host_of(document.page.url)


def leads_home(link: HtmlElement | None, document: Document) -> bool:
    """Whether a picture is the way to the front page: the sign of the site."""
    href = link.get("href") if link is not None else None
    if not href or href.startswith("#") or not _leads_within(link, document):
        return False
    url = document.absolute(href)
    return url is not None and is_home_url(url) and not is_home_url(document.page.url or "/")


def is_beside_name(
    image: HtmlElement, document: Document, keep: Container[HtmlElement], boxes: PictureBoxes
) -> bool:
    """Whether a picture stands with nothing but the name of the site, which leads to the front page: the sign of the site
    without a link of its own. The way back to it above a text says "home", or names sections as well."""
    for box in near(image, 2):
        if box in keep:
            return False
        links = boxes.first_links(box)
        if links:
            name = fold(inline_text(links[0]))
            is_named = len(name) > 2 and name in fold(document.title_text or "")
            return is_named and all(leads_home(link, document) for link in links)
    return False


def has_own_pages(link: HtmlElement) -> bool:
    """Whether a link is one of WordPress' galleries, which may link each picture to a page that has nothing else: Jetpack
    states its address beside the picture's file."""
    if any(image.get("data-permalink") == link.get("href") for image in link.iter("img")):
        return True
    names = frozenset[str]().union(*map(words_of, islice(link.iterancestors(), 3)))
    return "tiledgallery" in names or {"galleryicon", "galleryitem"} <= names


def _is_small(image: HtmlElement) -> bool:
    """Whether an image declares the size of an icon; pairs such as 16 and 9 only state a ratio."""
    sizes = [
        int(m[1])
        for n in ("width", "height")
        if (m := re.match(r"^\s*(\d{1,9})(?:px)?\s*$", image.get(n) or ""))
    ]
    if tuple(sorted(sizes)) in _RATIOS:
        return False
    return any(0 < size < _SMALLEST for size in sizes)


_MENU = 12
_LINKED = 0.6
"""Links of a list that is a menu, and the share that their texts have of its text; links of galleries have none."""
_RATIOS = frozenset(((2, 3), (3, 4), (4, 5), (9, 16), (10, 16), (9, 21)))


def is_aside(
    image: HtmlElement,
    survey: Survey,
    keep: frozenset[HtmlElement],
    gallery: HtmlElement | None,
    text: HtmlElement,
) -> bool:
    """Whether a picture belongs to a teaser, a side column, a form or the portrait of an author; the items of its gallery
    look like teasers and are none. `text` is the box of the text: systems call what stands in it a widget."""
    if gallery is not None and _is_of_contact(gallery):
        return True
    start = gallery if gallery is not None else image
    for level, above in enumerate(start.iterancestors()):
        if above in keep:
            return False
        block = survey.block(above)
        if (
            block is not None
            and above.tag in ("ul", "ol")
            and block.all_links >= _MENU
            and block.all_link_chars > _LINKED * block.all_chars
        ):
            return True  # a menu that unfolds teasers
        if (
            mark_of(above) is Mark.SIDE
            and above.tag not in ("body", "main", "article")
            and not (_holds_picture_alone(above, block) and is_inside(above, {text}))
        ):
            return True
        if above.tag == "article" and block is not None and _is_teaser_article(above, block, text):
            return True
        if above.tag == "fieldset" and block is not None and block.all_chars < _FORM:
            return True  # the sign of a field to search in
        if level < 3 and are_of_portrait(words_of(above)) and above.tag != "figure":
            return True
        if level < 4 and _is_of_contact(above):
            return True
    return False


_FORM = 100


def _is_teaser_article(element: HtmlElement, block: Block, text: HtmlElement) -> bool:
    """Whether an article within the text is a teaser: a headline, links to one page and little else.
    Systems call a picture's box so, too."""
    if not block.all_links or block.all_chars > _LONGEST_TEASER or element is text:
        return False
    targets = {a.get("href") or "#" for a in element.iter("a")}
    return (
        len(targets) == 1
        and not any(t[0] == "#" or PICTURE_FILE.search(t) for t in targets)
        and next(element.iter(*HEADING_TAGS), None) is not None
        and is_inside(element, {text})
    )


_LONGEST_TEASER = 150


def _holds_picture_alone(box: HtmlElement, block: Block | None) -> bool:
    """Whether a box holds no more than a picture and its caption: no link, no headline."""
    if block is None or block.all_links or block.all_chars > LONGEST_CAPTION:
        return False
    return sum(1 for _ in islice(box.iter("img"), 2)) == 1 and next(box.iter(*HEADING_TAGS), None) is None


def is_of_quote(image: HtmlElement, boxes: PictureBoxes) -> bool:
    """Whether a picture without words of its own stands beside a quotation in a small box: it shows who is quoted."""
    if normalize_text(image.get("alt")):
        return False
    for above in near(image, _QUOTE_LEVELS):
        if boxes.text_length(above) > _LONGEST_QUOTE or boxes.count(above) > 1:
            return False
        quote = next(above.iter("blockquote"), None)
        if quote is not None:
            said = boxes.text_length(quote)
            return said > 0 and boxes.text_length(above) - said <= _LONGEST_SPEAKER
    return False


_QUOTE_LEVELS = 5
_LONGEST_QUOTE = 500
_LONGEST_SPEAKER = 140
"""Characters of the name and office below a quotation."""


def is_background(image: HtmlElement) -> bool:
    """Whether a picture is called a background of what stands over it, or is one without words on the stage of the site,
    the key visual of its design."""
    if any(not words_of(e).isdisjoint(_BACKGROUNDS) for e in (image, *near(image, 2))):
        return True
    return not image.get("alt") and any("keyvisual" in words_of(e) for e in near(image, _STAGE_LEVELS))


_BACKGROUNDS = frozenset(("herobackground", "backgroundimage", "pagebackground", "headerbackground"))
_STAGE_LEVELS = 6
_CONTACT_WORDS = frozenset("contact contacts kontakt kontakte contacto contatto ansprechpartner".split())


def _is_of_contact(box: HtmlElement) -> bool:
    """Whether a box called a contact says by a link how somebody is reached: whoever is shown in it is whom to ask."""
    return not words_of(box).isdisjoint(_CONTACT_WORDS) and any(
        (a.get("href") or "").startswith(("tel:", "mailto:")) for a in box.iter("a")
    )

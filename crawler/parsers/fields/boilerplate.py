"""Boxes inside the article's container that are not its text: related links, share bars, captions, comments."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.parsers.fields.content import SHORT_SENTENCE, Block, Survey, is_hidden
from crawler.parsers.fields.marks import Mark, words_of
from crawler.text import fold, normalize_text

CAPTION_WORDS = frozenset(
    "caption captions wpcaption wpcaptiontext imagecaption photocaption bildunterschrift bildtext legende credit "
    "credits photocredit copyright bildnachweis imagecredit imgcaption imagedescription newsimgcaption "
    "figcaption imagesource imagecopyright".split()
)
"""Names of the text that belongs to a picture."""

_RELATED_HEADING = re.compile(
    r"(?i)^\W*(?:"
    r"related(?: (?:articles?|posts?|stories|content|news|links|topics|reading))?|more (?:on this|from|stories|news|in)\b.*"
    r"|read (?:more|next|also)|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you)?|see also"
    r"|most (?:read|popular|viewed)|trending(?: now)?|share this.*|about the author|tags|comments?|leave a (?:reply|comment)"
    r"|(?:\d+ )?(?:comments|responses|kommentare)\b.*|join the (?:discussion|conversation)"
    r"|das könnte (?:sie|dich|ihnen|dir) .*|lesen sie (?:auch|mehr|weiter).*|mehr (?:zum thema|von|aus|artikel|dazu|news|lesen)\b.*"
    r"|weitere (?:artikel|beiträge|meldungen|nachrichten|themen|news|informationen zum thema)\b.*|ähnliche (?:artikel|beiträge|themen)"
    r"|auch interessant.*|passend(?:e artikel| dazu)|verwandte (?:artikel|themen|beiträge)|empfohlene (?:artikel|beiträge).*"
    r"|schreib(?:e|en sie)? (?:einen|uns einen|deinen) kommentar|kommentar (?:verfassen|schreiben|hinterlassen).*"
    r"|(?:artikel|beitrag|seite) (?:teilen|weiterempfehlen|empfehlen).*|meistgelesen|teilen|schlagw(?:orte|örter)|zum thema"
    r"|zobacz (?:też|także|również|więcej).*|czytaj (?:też|także|również|więcej|dalej).*|polecane.*|podobne.*|powiązane.*"
    r"|lire aussi|à lire aussi.*|sur le même sujet|articles? (?:liés?|associés?|similaires?).*|plus d'articles.*"
    r"|leggi anche.*|articoli correlati|te puede interesar.*|noticias relacionadas|más (?:noticias|información)|lee también.*"
    r"|leia (?:também|mais).*|lees (?:ook|meer).*|meer over.*|læs også.*|les også.*|läs (?:mer|också|även).*|lue myös.*"
    r"|související.*|čtěte (?:také|i).*|mohlo by vás.*|kapcsolódó.*|читайте (?:также|ещё|еще).*|также по теме"
    r")\W*$"
)


_PROMOTION_LINE = re.compile(
    r"(?i)\W*(?:anzeige|werbung|advertisement|ad|publicidad|publicité|reklama|annonse|annons|pubblicità|реклама)\W*$"
    r"|click here (?:to|for) (?:get|more)|jetzt (?:testen|abonnieren)\W*$|(?:download|get) the .{0,30}\bapp\b"
)
_PROMOTION = re.compile(
    r"(?i)\b(?:newsletter|whatsapp[- ](?:kanal|channel)|push-nachricht\w*|biuletyn)\b.*(?:anmeld|abonn|subscri|sign up|inscri|"
    r"registr|kostenlos|zapisz|folg)|(?:anmeld|abonn|subscri|sign up|zapisz).*\bnewsletter"
    r"|\bdieses video (?:hier )?abspielen\b|\b(?:externe[rn]?|eingebettete[rn]?) inhalte?\b.*\b(?:laden|anzeigen|zustimm)"
    r"|\b(?:daten|data)\b.{0,40}\b(?:youtube|vimeo|facebook|twitter)\b.{0,60}\b(?:übertrag|übermittel|transmit|transfer)"
)
_PROMOTION_WORDS = (
    "newsletter", "whatsapp", "push-nachricht", "biuletyn", "video", "inhalt", "youtube", "vimeo", "facebook", "twitter",
)  # fmt: skip
"""Every text that `_PROMOTION` finds something in holds one of these; most texts hold none."""


def find_boilerplate(
    container: Block, survey: Survey, title: HtmlElement | None, title_text: str = ""
) -> set[HtmlElement]:
    """The elements below the container to leave out of the body."""
    skip: set[HtmlElement] = set()
    start = survey.index[container.element]
    mass = max(container.good, 1.0)
    is_thin = container.total < 250
    blocks = survey.blocks
    inside: set[int] = {start}
    title_at = survey.index.get(title) if title is not None else None
    for position in range(start + 1, len(blocks)):
        block = blocks[position]
        if block.parent not in inside:
            if block.parent < start:
                break
            continue
        if block.element is title or _is_boilerplate(block, mass, is_thin):
            skip.add(block.element)
            continue
        inside.add(position)
    if title_at is not None and title_at > start:
        _skip_before(title, container, survey, skip, mass)
    _skip_after_related_headings(container, survey, skip, inside, mass)
    _skip_meta_lines(survey, inside, start, skip, fold(title_text))
    _skip_last_headings(survey, inside, skip)
    for element in container.element.iterdescendants("*"):
        if (element.get("class") and _is_caption(element)) or (
            element.tag == "a" and _is_picture_link(element)
        ):
            skip.add(element)
    return skip


def _skip_last_headings(survey: Survey, inside: set[int], skip: set[HtmlElement]) -> None:
    """Leave out headings that no text follows: what they announced was a box of links."""
    for position in sorted(inside, reverse=True):
        block = survey.blocks[position]
        if (
            not block.chars
            or block.element in skip
            or any(above in skip for above in block.element.iterancestors())
        ):
            continue
        if block.element.tag not in _HEADING_TAGS:
            break
        skip.add(block.element)


_HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def _skip_meta_lines(
    survey: Survey, inside: set[int], start: int, skip: set[HtmlElement], title_key: str
) -> None:
    """Leave out bylines, reading times and other scraps before the first running text, and promotions anywhere."""
    order = sorted(inside)
    first_text = next((p for p in order if survey.blocks[p].weight > 80), None)
    for position in order:
        block = survey.blocks[position]
        if position == start or not block.chars or block.chars > 320 or block.all_chars > block.chars:
            continue
        tag = block.element.tag
        text = normalize_text("".join(block.element.itertext()))
        is_before = first_text is not None and position < first_text
        is_line = (
            not block.sentence or block.mark is Mark.DOUBTFUL
        )  # "Reading time: 2 min." ends like a sentence
        is_scrap = is_before and is_line and tag not in _KEPT_SCRAPS and block.chars < 80
        if is_scrap and tag == "p" and len(block.element) and block.element[0].tag in ("strong", "b"):
            is_scrap = False  # a heading in all but name
        if is_scrap and (tag == "li" or next(block.element.iterancestors("li"), None) is not None):
            is_scrap = block.chars < SHORT_SENTENCE  # key points before the text
        is_title = bool(title_key) and (is_before or tag in ("h1", "h2")) and fold(text) == title_key
        if is_scrap or is_title or _is_promotion(text):
            skip.add(block.element)


def _is_promotion(text: str) -> bool:
    if _PROMOTION_LINE.match(text):
        return True
    folded = text.lower()
    return any(word in folded for word in _PROMOTION_WORDS) and _PROMOTION.search(text) is not None


_KEPT_SCRAPS = frozenset("h2 h3 h4 h5 h6 td th caption dt dd blockquote strong pre".split())


def _is_caption(element: HtmlElement) -> bool:
    return (
        not words_of(element).isdisjoint(CAPTION_WORDS)
        and len(normalize_text("".join(element.itertext()))) < 700
    )


def _is_picture_link(element: HtmlElement) -> bool:
    """Whether a link has a picture and no text: it belongs to the picture."""
    return next(element.iter("img"), None) is not None and not normalize_text("".join(element.itertext()))


def _is_boilerplate(block: Block, mass: float, is_thin: bool) -> bool:
    if block.path == 0.0:
        return not is_thin or block.mark is Mark.COMMENTS or block.good < 0.5 * mass
    share = block.good / mass
    tag = block.element.tag
    if block.path < 1.0 and (
        block.mark is Mark.SIDE or tag in ("aside", "footer") or is_hidden(block.element) or block.is_narrow
    ):
        return share < 0.5
    if tag == "form":
        return share < 0.5
    density = block.all_link_chars / block.all_chars if block.all_chars else 0.0
    if block.mark is Mark.DOUBTFUL and block.path < 1.0:
        is_scrap = block.total <= 0 and next(block.element.iter("h2", "h3", "h4", "h5"), None) is None
        return share < 0.25 and (density > 0.25 or is_scrap or _is_linked_teaser(block))
    if tag in ("ul", "ol", "dl", "div", "section", "table", "menu"):
        return (block.all_links >= 2 and density > 0.6 and block.total < 0) or (
            density > 0.9 and tag in ("div", "section")
        )
    return False


def _is_linked_teaser(block: Block) -> bool:
    """Whether a box called teaser or card has a heading and a link: it leads to another page."""
    element = block.element
    return (
        not words_of(element).isdisjoint(("teaser", "card", "teasers", "cards"))
        and block.all_links > 0
        and next(element.iter("h2", "h3", "h4", "h5"), None) is not None
    )


def _skip_before(
    title: HtmlElement | None, container: Block, survey: Survey, skip: set[HtmlElement], mass: float
) -> None:
    """Leave out what stands before the title: section names, navigation, the date."""
    element = title
    while element is not None and element is not container.element:
        for sibling in element.itersiblings(preceding=True):
            if isinstance(sibling.tag, str):
                block = survey.block(sibling)
                if block is None or block.good < 0.5 * mass:
                    skip.add(sibling)
        element = element.getparent()


def _skip_after_related_headings(
    container: Block, survey: Survey, skip: set[HtmlElement], inside: set[int], mass: float
) -> None:
    """Leave out headings such as "Related articles" with what follows them up to the next heading."""
    for position in inside:
        block = survey.blocks[position]
        element = block.element
        if block.chars > 90 or not block.all_chars or block.all_chars > 110 or element in skip:
            continue
        if element.tag not in ("h2", "h3", "h4", "h5", "h6", "p", "div", "header", "dt"):
            continue
        if not _RELATED_HEADING.match(normalize_text("".join(element.itertext()))):
            continue
        skip.add(element)
        following = []
        for sibling in element.itersiblings():
            other = survey.block(sibling)
            if other is None:
                continue
            if sibling.tag in _HEADING_TAGS or other.good > 0.3 * mass:
                break
            density = other.all_link_chars / other.all_chars if other.all_chars else 1.0
            if density < 0.4 and element.tag not in ("h2", "h3", "h4"):
                break  # a line of running text only looked like a heading of links
            following.append(other)
        if (
            sum(other.element.tag == "p" and other.weight > 120 and not other.links for other in following)
            < 3
        ):
            skip.update(other.element for other in following)  # else the text goes on

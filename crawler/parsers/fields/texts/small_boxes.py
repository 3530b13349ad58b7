"""Small boxes amid a text that are a player's, a sign-up form's or a teaser's, told by what they hold and by no name.

Lines are judged in `scraps`, boxes with telling names in `boilerplate_boxes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from lxml.html import HtmlElement

from crawler.credit_marks import SENTENCE_ENDS
from crawler.document import Document, text_content
from crawler.parsers.fields.page.blocks import SHORT_SENTENCE, Block, Survey
from crawler.parsers.fields.page.inline import BLOCK_TAGS, HEADING_TAGS, inline_text
from crawler.parsers.fields.page.page_texts import BORDER, body_texts, find_places
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.phrases.pitches import is_plea
from crawler.parsers.fields.phrases.related_words import is_heading_of_links
from crawler.parsers.fields.phrases.signed_lines import is_byline
from crawler.parsers.fields.phrases.template_speech import is_template_speech
from crawler.parsers.fields.texts.link_lines import is_day, leads_within
from crawler.text import normalize_text
from crawler.urls import host_of

_BOXES = frozenset(("div", "section", "aside", "article"))


def skip_small_boxes(
    survey: Survey, order: list[int], start: int, skip: set[HtmlElement], document: Document, *, is_news: bool
) -> None:
    """Add the boxes to leave out to `skip`; `order` are the blocks of the text, `start` is their container.

    Forms are told on pages of news alone, and so are teasers without a day: offices ask readers to register, and link to
    their own pages.
    """
    container = survey.blocks[start]
    texts = body_texts(document)
    players = (texts.elements[place] for place in texts.places_of("iframe", "video", "audio"))
    skip.update(_boxes_of_players(players, survey, container, skip))
    durations = (texts.elements[before + 1] for before in find_places(texts.joined_texts, _DURATION_ALONE))
    skip.update(_boxes_of_films(durations, survey, container))
    articles = (texts.elements[place] for place in texts.places_of("article"))
    skip.update(e for e in articles if _is_other_article(e, survey, container, document))
    if is_news:
        lists = (texts.elements[place] for place in texts.places_of("ul"))
        skip.update(e for e in lists if _offers_services(e, survey, container, document))
        fields = [texts.elements[place] for place in texts.places_of("input")]
        skip.update(_boxes_of_forms((e for e in fields if _asks_mail(e)), survey, container))
        buttons = (texts.elements[place] for place in texts.places_of("button"))
        skip.update(_tips(buttons, survey, container))
        skip.update(_polls((e for e in fields if e.get("type") == "radio"), survey, container))
    for position in order:
        block = survey.blocks[position]
        if (
            position != start
            and block.all_links
            and block.element.tag in _BOXES
            and block.element not in skip
            and (
                (block.links and _is_teaser(block, survey, document, skip, is_news=is_news))
                or (block.links and is_news and _is_rest(block, position, survey, skip, document))
                or _is_call(block, survey, container)
                or (is_news and _sells(block, survey, container))
            )
        ):
            skip.add(block.element)


def is_beside_duration(element: HtmlElement) -> bool:
    """Whether right beside a line stands how long a film takes: it is the title of the film."""
    return any(
        other is not None and _DURATION.fullmatch(normalize_text(other.text)) and not len(other)
        for other in (element.getprevious(), element.getnext())
    )


_DURATION = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d")
_DURATION_ALONE = re.compile(rf"{BORDER}\s*{_DURATION.pattern}\s*(?={BORDER})")
"""With the border before it, for which alone a page is searched fast."""


def _offers_services(items: HtmlElement, survey: Survey, container: Block, document: Document) -> bool:
    """Whether a list says nothing but where else a paper is read: two kinds or more of its apps, its channels in networks
    and its newsletters."""
    block = survey.block(items)
    if block is None or not 1 < len(items) <= _MOST_SERVICES or block.all_chars > _LONGEST_SERVICES:
        return False
    if container.element not in items.iterancestors():
        return False
    kinds: set[str] = set()
    for item in items:
        urls = [document.absolute(a.get("href")) for a in item.iter("a")]
        found = {_kind_of_service(url) for url in urls if url}
        if not found or "" in found:
            return False
        kinds |= found
    return len(kinds) > 1


def _kind_of_service(url: str) -> str:
    host = host_of(url) or ""
    for kind, hosts in _SERVICES.items():
        if any(host == name or host.endswith(f".{name}") for name in hosts):
            return kind
    return "letter" if "newsletter" in url.lower() else ""


_SERVICES = {
    "app": ("play.google.com", "apps.apple.com", "itunes.apple.com", "apple.co"),
    "channel": (
        "whatsapp.com", "facebook.com", "instagram.com", "twitter.com", "x.com", "t.me", "telegram.me", "youtube.com",
        "tiktok.com", "threads.net", "bsky.app", "linkedin.com", "pinterest.com",
    ),
}  # fmt: skip
_MOST_SERVICES = 6
_LONGEST_SERVICES = 600


def _is_call(block: Block, survey: Survey, container: Block) -> bool:
    """Whether a small box is headed by a call to subscribe or the like, and its links say no more than that; or has no other
    links than those of pleas below its heading."""
    if block.all_chars > min(_LONGEST_FORM, _FORM_SHARE * container.all_chars) or block.all_links > _MANY:
        return False
    inner = (survey.blocks[p] for p in survey.subtree(block.element))
    first = next((b.element for b in inner if b is not block and b.chars), None)
    if first is None or first.tag not in HEADING_TAGS:
        return False
    links = {a: text for a in block.element.iter("a") if (text := inline_text(a))}
    if is_plea(inline_text(first)):
        return bool(links) and all(is_template_speech(t, is_link=True) for t in links.values())
    lines = {next((e for e in a.iterancestors() if e.tag in BLOCK_TAGS), first) for a in links}
    return bool(lines) and first not in lines and all(is_plea(inline_text(line)) for line in lines)


_MANY = 6


def _tips(buttons: Iterable[HtmlElement], survey: Survey, container: Block) -> Iterable[HtmlElement]:
    """The boxes of a button that is a sign alone, with the line of a box of its own that says what it does: "Log in to save
    this article". What unfolds is text, and below a picture stands its caption."""
    for button in buttons:
        box = button.getparent()
        block = survey.block(box) if box is not None else None
        if block is None or block.chars or not 0 < block.all_chars <= _LONGEST_TIP or block.all_links:
            continue
        lines = [b for p in survey.subtree(block.element) if (b := survey.blocks[p]).chars]
        if (
            len(lines) == 1
            and lines[0].element.tag in _TIPS
            and not inline_text(lines[0].element).endswith("?")
            and not any(name.startswith(("aria-expanded", "aria-controls")) for name in button.attrib)
            and not normalize_text(text_content(button))
            and next(block.element.iter("img", "picture", "video"), None) is None
            and container.element in block.element.iterancestors()
        ):
            yield block.element


_LONGEST_TIP = 60
_TIPS = frozenset(("div", "p"))


def _sells(block: Block, survey: Survey, container: Block) -> bool:
    """Whether a small box has lines and, in lines of their own, links to where readers subscribe or give, and no others."""
    if block.all_chars > min(_LONGEST_FORM, _FORM_SHARE * container.all_chars) or block.all_links > _FEW:
        return False
    if block.link_chars < block.chars or block.all_link_chars == block.all_chars:
        return False
    lines = (survey.blocks[p] for p in survey.subtree(block.element))
    return all(not line.links or line.link_chars == line.chars for line in lines) and all(
        _SALES.search(a.get("href") or "") is not None for a in block.element.iter("a")
    )


_FEW = 2
_SALES = re.compile(
    r"(?i)/(?:abos?|abonn\w+|subscri(?:be|ptions?|ber)|suscri\w+|assin\w+|abbona\w+|prenumer\w+|membership|become-a-member|donat\w+|spenden?|"
    r"abonelik|peredplata|podpiska|tilaa\w*|predplatne|elofizet\w*)/?(?:[?#]|$)"
)
"""By the last part of the address: the folder has articles on it as well."""


def _boxes_of_players(
    players: Iterable[HtmlElement], survey: Survey, container: Block, skip: set[HtmlElement]
) -> Iterable[HtmlElement]:
    """The boxes that hold a player, its title and how long it takes, but no sentence."""
    for player in players:
        around = _ancestors_within(player, container.element)
        box = next((b for a in around if (b := survey.block(a)) is not None and b.all_chars), None)
        if (
            box is None
            or box.all_chars > _LONGEST_TITLE
            or box.element.tag not in _BOXES
            or box.element in skip
        ):
            continue
        lines = [survey.blocks[p] for p in survey.subtree(box.element) if survey.blocks[p].chars]
        if len(lines) <= _MOST_LINES and not any(map(_is_text, lines)):
            yield box.element


def _boxes_of_films(
    durations: Iterable[HtmlElement], survey: Survey, container: Block
) -> Iterable[HtmlElement]:
    """The boxes that hold a picture, a button that plays the film, how long it takes, and its title at most."""
    for duration in durations:
        film: HtmlElement | None = None
        for above in islice(_ancestors_within(duration, container.element), _FILM_LEVELS):
            block = survey.block(above)
            if block is None:
                continue
            lines = [b for p in survey.subtree(above) if (b := survey.blocks[p]).chars]
            if block.all_chars > _LONGEST_TITLE or len(lines) > _MOST_LINES or any(map(_is_text, lines)):
                break
            is_player = all(next(above.iter(tag), None) is not None for tag in ("button", "img"))
            film = above if is_player else film
        if film is not None:
            yield film


_FILM_LEVELS = 4


def _is_text(line: Block) -> bool:
    """Whether a line beside a player is a sentence, or heads what follows."""
    return line.element.tag in HEADING_TAGS or _ENDS.search(inline_text(line.element)) is not None


_LONGEST_TITLE = 120
_MOST_LINES = 2
_ENDS = re.compile(rf"[{SENTENCE_ENDS}:：][\"'”“»)\]’」]*$")


def _asks_mail(field: HtmlElement) -> bool:
    return field.get("type") == "email" or "mail" in (field.get("name") or "").lower()


def _boxes_of_forms(fields: Iterable[HtmlElement], survey: Survey, container: Block) -> Iterable[HtmlElement]:
    """The largest small box around each field for an address, which asks to sign up and says what for."""
    for field in fields:
        box: HtmlElement | None = None
        for above in _ancestors_within(field, container.element):
            block = survey.block(above)
            if block is None:
                continue
            if block.all_chars > _LONGEST_FORM or block.all_chars > _FORM_SHARE * container.all_chars:
                break
            box = above if block.all_chars else box
        if box is not None:
            yield box


def _polls(choices: Iterable[HtmlElement], survey: Survey, container: Block) -> Iterable[HtmlElement]:
    """The small boxes that hold a question and the answers that readers are to choose from."""
    seen: set[HtmlElement] = set()
    for choice in choices:
        poll: HtmlElement | None = None
        for above in _ancestors_within(choice, container.element):
            block = survey.block(above)
            if block is None or above in seen:
                continue
            if block.all_chars > _LONGEST_POLL or block.all_chars > _FORM_SHARE * container.all_chars:
                break
            seen.add(above)
            if _asks_to_choose(above):
                poll = above
        if poll is not None:
            yield poll


def _asks_to_choose(box: HtmlElement) -> bool:
    """Whether a box holds several answers and besides them a question and little else."""
    answers = {e for e in box.iter("label") if inline_text(e)}
    rest = inline_text(box, answers)
    return len(answers) > 1 and "?" in rest and len(rest) <= _LONGEST_QUESTION


_LONGEST_POLL = 700
_LONGEST_QUESTION = 200
_LONGEST_FORM = 300
_FORM_SHARE = 0.25


def _ancestors_within(element: HtmlElement, container: HtmlElement) -> list[HtmlElement]:
    """What holds an element, up to the container; nothing where that is not among it."""
    found: list[HtmlElement] = []
    for above in element.iterancestors():
        if above is container:
            return found
        found.append(above)
    return []


def _is_teaser(
    block: Block, survey: Survey, document: Document, skip: set[HtmlElement], *, is_news: bool
) -> bool:
    """Whether a box holds a linked headline, and beside it in elements of their own no more than a section, a day or an
    author: nothing parts them but the style."""
    above = block.element.iterchildren("h2", "h3", "h4", "p")
    headings = {e for e in above if e in skip or is_heading_of_links(inline_text(e))}
    link_chars = block.all_link_chars
    chars = block.all_chars - sum(b.all_chars for e in headings if (b := survey.block(e)) is not None)
    if block.all_links != 1 or chars > _LARGEST_TEASER or not _SHORTEST <= link_chars < chars:
        return False
    element = block.element
    if (
        chars - link_chars > _LABELS
        or _has_loose_text(element)
        or any(e not in headings for e in element.iter("p", "br", "ul"))
    ):
        return is_news and _is_signed_teaser(block, survey, document)
    lines = (survey.blocks[p] for p in survey.subtree(element))
    if sum(b.chars > 0 and b.element not in headings for b in lines) > _MOST_LINES:
        return False
    rest = inline_text(element, {*element.iter("a"), *headings})
    is_label = is_news and link_chars >= _HEADLINE and _ENDS.search(rest) is None and ":" not in rest
    is_told = is_news and is_heading_of_links(rest)
    return (is_label or is_told or is_day(rest)) and leads_within(element, document)


def _is_other_article(element: HtmlElement, survey: Survey, container: Block, document: Document) -> bool:
    """Whether an article within the text says no more than where one other page of the site stands: title, picture, label."""
    block = survey.block(element)
    if block is None or not block.all_links or container.element not in element.iterancestors():
        return False
    return (
        block.all_link_chars >= _SHORTEST
        and block.all_chars - block.all_link_chars <= _LABELS
        and len({a.get("href") for a in element.iter("a")}) == 1
        and leads_within(element, document)
    )


def _is_signed_teaser(block: Block, survey: Survey, document: Document) -> bool:
    """Whether all else in the box of a linked headline is the line of its author."""
    if block.link_chars < block.chars:
        return False
    lines = [b for p in survey.subtree(block.element) if (b := survey.blocks[p]) is not block and b.chars]
    if len(lines) != 1 or block.link_chars < _HEADLINE:
        return False
    line = inline_text(lines[0].element)
    return (is_byline(line) or names_author(line)) and leads_within(block.element, document)


_LARGEST_TEASER = 200
_HEADLINE = SHORT_SENTENCE
_SHORTEST = 15
"""Characters of the shortest headline, where a day stands beside it."""
_LABELS = 40
"""Characters of the section, kicker or author beside a headline."""


def _has_loose_text(element: HtmlElement) -> bool:
    """Whether a box says something outside the elements in it."""
    return any(normalize_text(text) for text in (element.text, *(e.tail for e in element)))


def _is_rest(block: Block, position: int, survey: Survey, skip: set[HtmlElement], document: Document) -> bool:
    """Whether a box says no more than a link to another page of the site, below what is left out: a heading of links."""
    if block.link_chars < block.chars or block.all_chars == block.chars:
        return False
    inner = (survey.blocks[p] for p in survey.subtree(block.element) if p != position)
    return all(b.element in skip or not b.chars for b in inner) and leads_within(block.element, document)

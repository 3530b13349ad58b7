"""The keywords of an article: which of those stated, called so, labelled or linked count."""

from __future__ import annotations

import re
from itertools import takewhile

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import LinkLines, inline_text, is_dropped
from crawler.parsers.fields.page.link_kinds import is_keyword_link
from crawler.parsers.fields.page.marks import Mark, class_words, mark_of, words_of
from crawler.parsers.fields.page.select import called, is_inside
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.phrases.box_names import ENTRY_FOOTERS
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, find_date
from crawler.parsers.fields.phrases.keyword_texts import MORE, bare, hashtags_of, is_short, keywords_among
from crawler.parsers.fields.taxonomy.labelled_keywords import (
    LONGEST_LABEL,
    LONGEST_LIST,
    behind_label,
    ends_with_label,
    keyword_lists,
    labelled_tags,
    names_keywords,
    names_topics,
)
from crawler.parsers.fields.taxonomy.stated_keywords import (
    article_tags,
    json_ld_tags,
    meta_tags,
    microdata_tags,
)
from crawler.parsers.fields.taxonomy.taxonomy_links import (
    POPULAR,
    TAG_WORDS,
    is_category,
    is_of_teaser,
    leads_to_category,
)
from crawler.text import fold
from crawler.urls import host_of


def find_tags(
    document: Document, data: StructuredData, survey: Survey, scope: HtmlElement | None
) -> tuple[str, ...]:
    """The keywords: those shown in a list so named, else `article:tag`, else those of other metadata and the JSON-LD.

    Some themes show the first keyword alone, and others a cloud of the site's: there the metadata know better.
    """
    stated = article_tags(document)
    tags = _shown_tags(document, survey, scope, has_others=bool(stated)) if scope is not None else []
    if len(tags) == 1 and scope is not None and not stated:
        others = (find(scope, document, survey) for find in (_tags_around, labelled_tags))
        tags = next(
            (found for found in others if tags[0] in found), tags
        )  # above the text stands the first alone
    if not tags or set(map(fold, tags)) < set(map(fold, stated)):
        tags = stated
    if not tags:
        tags = json_ld_tags(data, document)
    if not tags and scope is not None:
        tags = microdata_tags(document, scope)
    if not tags and scope is not None:
        tags = (
            _keywords(scope, document)
            or _tags_around(scope, document, survey)
            or _topics(scope, document, survey)
        )
        tags = tags or next(filter(None, map(_unlinked, _named_lists(document, scope))), [])
    if not tags:
        tags = meta_tags(document)
    if not tags and scope is not None and b">#" in document.source:
        tags = _hashtags(scope)
    return tuple(dict.fromkeys(t for t in tags if t and not MORE.match(t)))


def _shown_tags(document: Document, survey: Survey, scope: HtmlElement, *, has_others: bool) -> list[str]:
    """The keywords that a page shows: in a list so called, as links so marked, or behind a label."""
    lists = _named_lists(document, scope)
    clouds = dict.fromkeys(filter(_is_cloud, lists))
    ordered = (*(e for e in lists if e not in clouds), *(() if has_others else clouds))
    first: list[str] = []  # one alone may be the first of those below the text
    # where each link is called a tag, the list is the box around them
    for box in dict.fromkeys(e.getparent() if e.tag == "a" else e for e in ordered):
        if box is None or is_of_teaser(box, scope, document):
            continue
        links = _keyword_links(box)
        if box not in lists:  # beside a link to the author, which is called otherwise
            links = [a for a in links if a in lists or words_of(a).isdisjoint(_AUTHOR_LINKS)]
        tags = keywords_among(list(map(inline_text, links)))
        if _has_labels(box):  # of countries, departments and numbers, too
            tags = labelled_tags(box, document, survey) or tags
        if len(tags) > 1 and (not first or first[0] in tags):
            return tags
        first = first or tags
    if first:
        return first
    called_so = [a for a, rel in document.attributed.get("rel", NONE).items() if "tag" in rel.split()]
    links = [
        a
        for a in called_so
        if a.tag == "a" and is_inside(a, {scope}) and not is_of_teaser(a, scope, document)
    ]
    return [inline_text(a) for a in links if not is_category(a)] or labelled_tags(scope, document, survey)


def _has_labels(box: HtmlElement) -> bool:
    """Whether a box has further labels beside that of the keywords, in bold."""
    labels = [text for e in box.iter("strong", "b", "dt") if (text := inline_text(e)).endswith(":")]
    return len(labels) > 1 and any(map(names_keywords, labels))


def _named_lists(document: Document, scope: HtmlElement) -> list[HtmlElement]:
    """The elements of the article that are called a list of keywords."""
    named = called(document, TAG_WORDS) - called(document, _MENU_WORDS) - called(document, POPULAR)
    labels = document.attributed.get("aria-label", ())
    named.update(e for e in labels if names_keywords(e.get("aria-label") or ""))
    named.update(keyword_lists(document))
    named.update(e for e in called(document, _LIST_WORDS) if e.tag in ("ul", "ol"))
    for role in _ROLES:
        values = document.attributed.get(role, NONE).items()
        named.update(e for e, value in values if len(value) < _LONGEST_ROLE and _is_named_tags(value))
    return [e for e in scope.iter() if e in named and not _is_entry(e)] if named else []


_AUTHOR_LINKS = frozenset("pauthor hcard vcard byline author".split())


_LIST_WORDS = frozenset(("posttag",))
"""What Publii calls the list of keywords, and others each of them."""


def _is_named_tags(value: str) -> bool:
    words = class_words(value)
    return not words.isdisjoint(TAG_WORDS) and words.isdisjoint(_MENU_WORDS)


_ROLES = ("data-testid", "data-cy", "data-qa")
"""Where papers whose classes are generated name the parts of an article, for their own tests."""
_LONGEST_ROLE = 40


def _is_year(link: HtmlElement) -> bool:
    """Whether a link leads to what was written in a year, which themes set beside the keywords."""
    year = inline_text(link)
    if len(year) != _YEAR or not year.isdigit() or is_keyword_link(link):
        return False
    address = (link.get("href") or "").rstrip("/")
    return address.endswith(f"/{year}") and _TOPIC.search(address) is None


_TOPIC = re.compile(
    r"(?i)/(?:them\w*|topics?|tem[aiy]\w*|sujets?|dossiers?|emner?|amnen?|aihe\w*|konular|chu-de|assuntos?|argoment[oi])/"
)
"""A year below it is a topic: the goals of 2030."""
_YEAR = 4


def _keyword_links(box: HtmlElement) -> list[HtmlElement]:
    """The links of a list of keywords, without those to sections where both stand in it."""
    links = [a for a in box.iter("a") if not (is_category(a) or _is_year(a))]
    if any("none" in (e.get("style") or "") for e in box.iter("div")):
        links = [a for a in links if not _is_in_window(a, box)]
    of_sections = [a for a in links if leads_to_category(a)]
    return [a for a in links if a not in of_sections] or links if of_sections else links


def _is_in_window(link: HtmlElement, box: HtmlElement) -> bool:
    """Whether a link stands in a box that a script shows when it is asked to: "show", "log in" beside each keyword."""
    boxes = takewhile(lambda above: above is not box, link.iterancestors())
    return any(above.tag == "div" and is_dropped(above) for above in boxes)


_MENU_WORDS = frozenset("menu submenu nav navigation tray".split())


def _unlinked(box: HtmlElement) -> list[str]:
    """The keywords of a list without links: each in its own element, or parted by commas."""
    if len(inline_text(box)) > LONGEST_LIST or next(box.iter("a"), None) is not None:
        return []
    own = (e for e in box.iterdescendants() if not len(e))
    said = [text for e in own if (text := inline_text(e))]
    texts = [text for text in said if not names_topics(text)]
    if any(map(find_date, texts)) or all(map(HAS_YEAR.search, texts)):
        return []  # lines of entries
    is_labelled = len(texts) < len(said)  # in an element of its own
    return keywords_among(texts) if len(texts) > 1 or is_labelled else behind_label(inline_text(box))


def _is_entry(box: HtmlElement) -> bool:
    """Whether a box is the article's own: WordPress writes the kind and name of each keyword into its class."""
    return box.tag in ("article", "main", "body") or "hentry" in (box.get("class") or "").split()


def _is_cloud(box: HtmlElement) -> bool:
    """Whether a box of keywords is called a cloud, as are those of a whole site."""
    return any(not words_of(e).isdisjoint(_CLOUD) for e in box.iter("div", "ul", "p", "span"))


_CLOUD = frozenset(("cloud", "tagcloud"))


def _keywords(scope: HtmlElement, document: Document) -> list[str]:
    """The links to keywords that stand together and in no running text."""
    links = [
        a
        for a in scope.iter("a")
        if (is_keyword_link(a) or _is_hash(a) or _asks_for_keyword(a, document))
        and not is_category(a)
        and (a.get("href") or "")[:1] != "#"  # a control that a script acts on
        and not is_of_teaser(a, scope, document)
    ]
    lines = LinkLines()
    texts = (bare(inline_text(a)) for a in links if _stands_alone(lines.around(a)[1]))
    return list(filter(is_short, texts))


def _topics(scope: HtmlElement, document: Document, survey: Survey) -> list[str]:
    """The links to topics of the site that have a box or list of their own: two or more, and nothing but signs beside them.

    Offices have their pages below `/themen/`, too: in a menu of those the page stands itself.
    """
    boxes: dict[HtmlElement, list[HtmlElement]] = {}
    for link in scope.iter("a"):
        folder = _TOPIC.search(link.get("href") or "")
        if folder is None or folder[0] in (document.page.url or ""):
            continue
        box = link.getparent()
        if box is not None and box.tag != "div" and len(box) == 1:
            box = box.getparent()
        boxes.setdefault(box, []).append(link)
    for box, links in boxes.items():
        if len(links) < _FEW or len(list(box.iter("a"))) > len(links) or survey.is_frame(box):
            continue
        if _SIGNS.fullmatch(inline_text(box, set(links))) is None or is_of_teaser(links[0], scope, document):
            continue
        tags = keywords_among(list(map(inline_text, links)))
        if len(tags) == len(links):
            return tags
    return []


_FEW = 2
_SIGNS = re.compile(r"[\W_]*")


def _stands_alone(beside: str) -> bool:
    """Whether what a line says beside its links is none of a running text: little, or a label at its end."""
    return len(beside) < LONGEST_LABEL or (len(beside) < _LONGEST_LINE and ends_with_label(beside))


_LONGEST_LINE = 80


def _asks_for_keyword(link: HtmlElement, document: Document) -> bool:
    """Whether a link asks the site for what has a keyword; in the address of a shop a tag is whom it pays for the visit."""
    href = link.get("href") or ""
    if "=" not in href or _QUERY.search(href) is None:
        return False
    return host_of(document.absolute(href)) == host_of(document.page.url)


_QUERY = re.compile(r"\?(?:tag|keyword)=[^&#]+$")


def _is_hash(link: HtmlElement) -> bool:
    """Whether a link is one of several in a row that begin with the sign of keywords."""
    text = _first_text(link)
    beside = link.getnext() if link.getnext() is not None else link.getprevious()
    return text[:1] == "#" and len(text) > 2 and beside is not None and _first_text(beside)[:1] == "#"


def _hashtags(scope: HtmlElement) -> list[str]:
    """The keywords of the last line of the article that is nothing but such, without links."""
    lines = (
        e
        for e in scope.iter("p", "div", "li")
        if _first_text(e)[:1] == "#" or (len(e) and _first_text(e[0])[:1] == "#")
    )
    found = [hashtags_of(inline_text(e)) for e in lines]
    return next(filter(None, reversed(found)), [])


def _first_text(element: HtmlElement) -> str:
    """The text of an element, or that of the one that it wraps."""
    return (element.text or "").strip() or ((element[0].text or "").strip() if len(element) == 1 else "")


def _tags_around(scope: HtmlElement, document: Document, survey: Survey) -> list[str]:
    """The links of a list of keywords right around the article's box, not those of a side column or cloud."""
    levels = 0
    for box in scope.iterancestors():
        levels += len(box) > 1  # what a box holds alone stands for it
        if levels > _LEVELS_AROUND or box.tag in ("body", "html"):
            break
        for element in box:
            if element is scope:
                continue
            is_column = mark_of(element) is Mark.SIDE and words_of(element).isdisjoint(ENTRY_FOOTERS)
            if tags := _tags_of_page(element) if is_column else _tags_beside(element, document, survey):
                return tags
        scope = box
    return []


def _tags_beside(element: HtmlElement, document: Document, survey: Survey) -> list[str]:
    """The keywords of an element or a child of it: behind a label, else in a box that is called so."""
    parts = (element, *element)
    for part in parts:
        block = survey.block(part)
        is_list = block is not None and block.all_links and block.all_chars <= LONGEST_LIST
        if is_list and (tags := labelled_tags(part, document, survey)):
            return tags
    return next(filter(None, map(_tags_called_so, parts)), [])


def _tags_called_so(box: HtmlElement) -> list[str]:
    """The keywords in a box that is called so, linked or not; none where it is the cloud of the whole site."""
    words = words_of(box)
    if words.isdisjoint(TAG_WORDS) or not words.isdisjoint(_OF_SITE):
        return []
    texts = [inline_text(a) for a in box.iter("a") if not is_category(a)]
    return [bare(t) for t in texts if is_short(t) and not MORE.match(t)] or _unlinked(box)


def _tags_of_page(side: HtmlElement) -> list[str]:
    """The keywords below a heading in a side column, where each link is marked as one of the page: SPIP sets them there.

    https://microformats.org/wiki/rel-tag
    """
    for heading in side.iter("h2", "h3", "h4"):
        box = heading.getparent()
        if box is None or not names_keywords(inline_text(heading)) or _is_cloud(box):
            continue
        links = list(box.iter("a"))
        if links and all("tag" in (a.get("rel") or "").split() for a in links):
            return keywords_among(list(map(inline_text, links)))
    return []


_LEVELS_AROUND = 3
_OF_SITE = _CLOUD | POPULAR | {"widget"}

"""Body, lead, links, files and pictures out of the place of the text; must not know how the place was found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Anchor, Body, FileLink, Found, Picture
from crawler.parsers.fields.dates.date_boxes import date_boxes
from crawler.parsers.fields.dates.dates import Dates
from crawler.parsers.fields.dates.loose_lines import set_copy_of_title_apart, set_lines_before_apart
from crawler.parsers.fields.files.embedded import may_show
from crawler.parsers.fields.files.file_links import may_be_file, read_file_link
from crawler.parsers.fields.files.files import file_boxes, find_files
from crawler.parsers.fields.page.blocks import Block, Survey
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.line_parts import line_around
from crawler.parsers.fields.page.notices import notice_nodes
from crawler.parsers.fields.page.rules import texts_of, within
from crawler.parsers.fields.page.select import select_named
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.people.authors import find_authors
from crawler.parsers.fields.people.bylines import byline_boxes, caption_lines
from crawler.parsers.fields.phrases.archive_words import says_archived
from crawler.parsers.fields.pictures.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures.pictures import article_box, find_pictures, read_pictures
from crawler.parsers.fields.pictures.portraits import without_portraits
from crawler.parsers.fields.pictures.stated_pictures import STATED, with_stated_captions
from crawler.parsers.fields.survey.container import common_ancestor
from crawler.parsers.fields.text_place import DENSEST, PageText, Place, text_of
from crawler.parsers.fields.texts.body import extract_body, lead_anchors
from crawler.parsers.fields.texts.boilerplate import find_boilerplate
from crawler.parsers.fields.texts.excerpts import extract_after, is_excerpt
from crawler.parsers.fields.texts.leads import Lead, find_lead, labels_above
from crawler.parsers.fields.texts.scraps import is_scrap
from crawler.parsers.fields.texts.small_boxes import is_beside_duration
from crawler.parsers.fields.titles.headings import Title
from crawler.parsers.fields.titles.second_headlines import second_headlines
from crawler.parsers.fields.titles.title_lines import label_rows
from crawler.text import fold


def read_text(work: Work, title: Title, place: Place, dates: Dates) -> PageText:
    """Body, lead, links, files and pictures of the text's place."""
    document, survey = work.document, work.survey
    container = place.container
    scope = common_ancestor(title.element, container.element)
    scope = container.element if scope is None else scope
    authors = find_authors(document, work.data, survey, None)
    skip, known = _left_out(work, title, place, dates, authors)
    main = main_pictures(work)
    region = place.region.element
    shots = find_pictures(
        document, survey, scope, container, title.element, main, work.sayings, region, skip - known, authors
    )
    skip.update(shots.elements)
    pictures = without_portraits(with_stated_captions(shots.pictures, document, work.data), authors, main)
    for root in place.roots:
        skip |= caption_lines(root, survey, pictures)
    lead = _find_lead(work, title, container, scope, skip)
    if lead.found and _is_of_picture(lead.found[0].raw, pictures):
        # over the picture, in a box that is called description, stands its caption
        other = _find_lead(work, title, container, scope, {*skip, *lead.elements})
        if other.found:
            skip.update(lead.elements)
            lead = other
    files = _find_files(work, title, container, scope, skip)
    lead_links = _links_of(lead, document, skip)
    lead_elements = set(lead.elements) - skip
    skip.update(lead_elements)
    # some state the lead as such, others repeat it amid the text
    skip.update(second_headlines(document, work.data, survey, container, title.element))
    skip.update(labels_above(lead, title.element))
    between = _texts_between(work, title, place, skip)
    roots = [root.element for root in place.roots]
    parts = extract_body([*between, *roots], document, skip)
    if lead.found and not (extract_body(roots, document, skip) if between else parts).blocks:
        # what is called the introduction is all of the text, be it in a box of its own
        whole = extract_body([*between, *roots], document, skip - lead_elements)
        if whole.blocks:
            lead, lead_links, parts = Lead((), ()), (), whole
    if lead.found and is_excerpt(lead.found[0].raw, parts.blocks):
        lead, lead_links = Lead((), ()), ()
    elif lead.found:
        parts = extract_after(lead.found[0].raw, [*between, *roots], document, skip, parts)
    images, gallery = work.hit("images"), work.hit("gallery")
    if images:
        pictures = read_pictures(document, images[1], "inline")
    galleries = read_pictures(document, gallery[1], "gallery") if gallery else shots.gallery
    rules = {"gallery": "gallery box"} if galleries else {}
    if not images and pictures != shots.pictures:
        rules["images"] = STATED
    return PageText(
        body=Body(blocks=parts.blocks, html=parts.html, rule=place.rule),
        lead=lead.found,
        links=(*lead_links, *parts.links),
        files=files,
        pictures=pictures,
        gallery=galleries,
        rules=rules,
    )


def _left_out(
    work: Work, title: Title, place: Place, dates: Dates, authors: Sequence[str]
) -> tuple[set[HtmlElement], set[HtmlElement]]:
    """The elements that are none of the text, pictures aside, and those of them that no rule of templates had to tell: title,
    dates, authors, files and path."""
    document, survey = work.document, work.survey
    skip: set[HtmlElement] = set(dates.elements)
    if title.element is not None:
        if not _opens_sentence(title.element, survey):
            skip.add(title.element)
        skip |= set_lines_before_apart(title.element, survey)
    skip |= label_rows(title, survey, dates.elements)
    skip |= file_boxes(document, survey, place.container.element)
    if work.path is not None:
        skip.add(work.path)
    if work.notice is not None and says_archived(inline_text(work.notice)):
        skip |= notice_nodes(work.notice)
    known = set(skip)
    # Google has asked publishers of news, and nobody else, for the latter
    is_news = work.data.is_news or "news_keywords" in document.meta
    for root in place.roots:
        if root.element.tag in HEADING_TAGS:
            continue  # of a list, another root: a heading with nothing below it would be left out
        skip |= set_copy_of_title_apart(root.element, survey, text_of(title), skip)
        skip |= byline_boxes(root, survey, authors)
        known = skip | date_boxes(root, survey, dates.elements, title.element)
        skip |= find_boilerplate(
            root, survey, title.element, text_of(title), document, known, is_news=is_news
        )
    for css in work.rules.keep:
        for box in select_named(document, css):
            skip.difference_update(box.iter())
    for css in work.rules.remove:
        skip.update(select_named(document, css))
    return skip, known


def _is_of_picture(text: str, pictures: Collection[Picture]) -> bool:
    """Whether a text says what the caption of a picture says, be it with its credit."""
    said = fold(text)
    return any(
        said in (fold(p.caption_text), fold(f"{p.caption_text} {p.credit_text}"))
        for p in pictures
        if p.caption_text
    )


def _opens_sentence(title: HtmlElement, survey: Survey) -> bool:
    """Whether what was taken for the title are the bold words that the text begins with: "**Sea trout** are back"."""
    return title.tag in ("b", "strong", "em") and line_around(title, survey)[1][:1].islower()


def _links_of(lead: Lead, document: Document, skip: set[HtmlElement]) -> tuple[Anchor, ...]:
    """The links in the introduction; lists of further links in its box are none of it."""
    said = " ".join(found.raw for found in lead.found)
    found = lead_anchors([e for e in lead.elements if e not in skip], document, skip)
    return tuple(link for link in found if link.text in said)


def _texts_between(work: Work, title: Title, place: Place, skip: set[HtmlElement]) -> list[HtmlElement]:
    """The running texts between the title and what was taken for the text: introductions in boxes of their own."""
    survey = work.survey
    region, end = (survey.index[block.element] for block in (place.region, place.container))
    start = survey.index.get(title.element) if title.element is not None else None
    if start is None and region < end:
        start = region
    if start is None or place.rule != DENSEST:
        return []
    around = {place.container.element, *place.container.element.iterancestors()}
    own = fold(text_of(title))  # templates print the title once more above the text
    texts = [
        block.element
        for position, block in enumerate(survey.blocks[start + 1 : end], start + 1)
        if (
            (block.weight >= _RUNNING and _says_enough(block.element, skip))
            or (
                position > region
                and block.running
                and (block.sentence or block.element.tag in ("p", "li") or block.chars >= _LONG)
                and skip.isdisjoint(block.element.iterdescendants())  # a line with the date
                and not is_scrap(inline_text(block.element))
            )
        )
        and not (block.element.tag == "div" and is_beside_duration(block.element))
        and not (block.chars < _LABEL and block.element.getnext() in skip)
        and block.path == 1.0
        and block.element not in around
        and block.all_chars == block.chars
        and skip.isdisjoint((block.element, *block.element.iterancestors()))
        and (block.chars > _LONGEST_TITLE or fold(inline_text(block.element)) != own)
    ]
    return _whole_lists(texts, survey, skip)


def _whole_lists(texts: list[HtmlElement], survey: Survey, skip: set[HtmlElement]) -> list[HtmlElement]:
    """The texts with the lists, each once, that most of the items are among: of key points one may be too short for a text."""
    lists = Counter(above for e in texts if e.tag == "li" and (above := e.getparent()) is not None)
    whole = {
        box
        for box, number in lists.items()
        if box.tag in ("ul", "ol")
        and 2 * number > len(box)
        and all(item.tag == "li" and item not in skip for item in box)
        and (block := survey.block(box)) is not None
        and block.all_links == 0
    }
    return list(dict.fromkeys(above if (above := e.getparent()) in whole else e for e in texts))


def _says_enough(text: HtmlElement, skip: set[HtmlElement]) -> bool:
    """Whether a text is as long without what is none of it: who wrote it, and when it was published and changed."""
    return skip.isdisjoint(text.iterdescendants()) or len(inline_text(text, skip)) >= _RUNNING


_RUNNING = 80
_LABEL = 30
"""Characters of the longest label right before what is left out: "Date published"."""
_LONGEST_TITLE = 300
_LONG = 70
"""Characters of a line that is longer than most names with their offices."""
_DIRECTORY = re.compile(r"(?i)(?:index of|directory listing (?:for|of)) /\S*$")
"""What servers call the list of a folder's files, which is no article with attachments."""


def main_pictures(work: Work) -> list[str]:
    """The addresses of the pictures that the page's metadata declare to be the article's."""
    return [*work.document.meta.get("og:image", ()), *work.data.texts("image")]


def read_media(work: Work, title: Title) -> PageText:
    """Pictures and files of a page that has a heading and no running text."""
    if title.element is None or _DIRECTORY.match(text_of(title)):
        return PageText()
    box = article_box(title.element)
    if box is title.element:  # neither article nor main: the next box that holds pictures or files
        boxes = PictureBoxes(work.document)
        near = islice(box.iterancestors(), 3)
        box = next(
            (a for a in near if boxes.count(a) or may_show(a) or any(map(may_be_file, a.iter("a")))), box
        )
    block = work.survey.block(box)
    if block is None or box is title.element or box.tag in ("body", "html"):
        return PageText()
    main = main_pictures(work)
    shots = find_pictures(work.document, work.survey, box, block, title.element, main, work.sayings)
    files = _find_files(work, title, block, box, set())
    rules = {"gallery": "gallery box"} if shots.gallery else {}
    return PageText(files=files, pictures=shots.pictures, gallery=shots.gallery, rules=rules)


def _find_lead(
    work: Work, title: Title, container: Block, scope: HtmlElement, skip: set[HtmlElement]
) -> Lead:
    hit = within(work.hit("lead"), article_box(scope), work.survey)
    texts = texts_of(hit, skip)
    if hit is not None and texts:
        return Lead((Found(" ".join(texts), hit[0]),), tuple(hit[1]))
    return find_lead(
        work.survey, title.element, container, skip, work.micro.get("description", ()), work.sayings
    )


def _find_files(
    work: Work, title: Title, container: Block, scope: HtmlElement, skip: set[HtmlElement]
) -> tuple[FileLink, ...]:
    hit = work.hit("attachments")
    if hit is None:
        return find_files(work, scope, container.element, skip, text_of(title))
    links = [a for e in hit[1] for a in e.iter("a")]
    pairs = [(work.document.absolute(a.get("href")), a) for a in links]
    return tuple(read_file_link(url, a) for url, a in pairs if url)

"""Puts the findings of a page together: selector rules first, then the generic rules of each field's module."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Anchor, Article, Body, FileLink, Found, Listing, Picture, Rejection, Site
from crawler.parsers.fields.address import is_mistaken, own_address
from crawler.parsers.fields.body import extract_body
from crawler.parsers.fields.boilerplate import date_boxes, find_boilerplate
from crawler.parsers.fields.bylines import byline_boxes, caption_lines
from crawler.parsers.fields.comments import mark_comments
from crawler.parsers.fields.container import (
    common_ancestor,
    find_container,
    narrow_to_text,
    narrow_to_title,
)
from crawler.parsers.fields.content import Block, Survey, is_page_footer, survey_page, weigh, weigh_again
from crawler.parsers.fields.context import (
    find_archived,
    find_authors,
    find_path,
    find_publisher,
    find_tags,
    search_path,
)
from crawler.parsers.fields.datelines import Dates, find_dates
from crawler.parsers.fields.decoration import without_portraits
from crawler.parsers.fields.fallback import THIN, find_second_date, find_second_text
from crawler.parsers.fields.files import file_boxes, find_files, read_file_link
from crawler.parsers.fields.headings import Title, find_heading_near, find_title, heading_text
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.language import find_language
from crawler.parsers.fields.leads import Lead, find_lead, labels_above
from crawler.parsers.fields.listing import find_listing, is_home
from crawler.parsers.fields.page_texts import PageTexts, body_texts
from crawler.parsers.fields.pager import is_page_of
from crawler.parsers.fields.picture_boxes import PictureBoxes
from crawler.parsers.fields.pictures import article_box, find_pictures, read_pictures
from crawler.parsers.fields.rules import NO_RULES, Hit, Rules, dates_of, find_hit, outermost, texts_of, within
from crawler.parsers.fields.scraps import is_scrap
from crawler.parsers.fields.script_data import find_script_article
from crawler.parsers.fields.select import select_named
from crawler.parsers.fields.shells import waits_for_scripts
from crawler.parsers.fields.stated_pictures import STATED, with_stated_captions
from crawler.parsers.fields.structured import StructuredData, microdata, read_structured_data
from crawler.parsers.fields.title_lines import find_known_line, find_labelled_line, find_set_line
from crawler.parsers.fields.unnamed_paths import find_unnamed_path
from crawler.text import fold
from crawler.urls import canonical_url

DENSEST = "densest text"
"""The rule of a body that no selector named."""


class _Work(NamedTuple):
    """A page with what is read of it once: structured data, microdata, the survey of its blocks."""

    document: Document
    site: Site
    rules: Rules
    data: StructuredData
    micro: Mapping[str, list[HtmlElement]]
    survey: Survey
    page: PageTexts
    path: HtmlElement | None
    """The element of the path to the page."""
    sayings: frozenset[str]
    """What the page's descriptions say of it, folded."""

    def hit(self, field: str) -> Hit | None:
        return find_hit(self.document, self.site, self.rules, field)

    def texts(self, field: str) -> tuple[str, ...]:
        return tuple(texts_of(self.hit(field), set()))

    def is_own(self, hit: Hit | None, field: str) -> bool:
        """Whether the selector is the registry entry's, which nothing overrules."""
        return hit is not None and hit[0] in self.site.selectors.get(field, ())


class _Place(NamedTuple):
    """Where the text is: the block around it, the blocks to read, and the rule that found them."""

    container: Block
    roots: list[Block]
    rule: str
    region: Block
    """The box around the container in which its tags and authors stand."""


class _Text(NamedTuple):
    """What is read out of the text's place."""

    body: Body | None = None
    lead: tuple[Found, ...] = ()
    links: tuple[Anchor, ...] = ()
    files: tuple[FileLink, ...] = ()
    pictures: tuple[Picture, ...] = ()
    gallery: tuple[Picture, ...] = ()
    rules: Mapping[str, str] = MappingProxyType({})
    """Of fields that carry none themselves."""
    warnings: tuple[str, ...] = ()


def read_page(
    document: Document,
    site: Site,
    parser: str,
    rules: Rules = NO_RULES,
    native_id: Callable[[str, Site], str | None] | None = None,
) -> Article | Listing | Rejection:
    """The page as found."""
    root = document.tree.find("body")
    if root is None:
        return Rejection(reason="empty", parser=parser)
    texts = body_texts(document)
    survey = survey_page(texts)
    mark_comments(survey)
    weigh(survey)
    path, links = search_path(document.tree)
    data, micro = read_structured_data(document), microdata(document)
    sayings = frozenset(fold(text) for key in _DESCRIPTIONS for text in document.meta.get(key, ()))
    work = _Work(document, site, rules, data, micro, survey, texts, path, sayings)
    title = _find_title(work)
    if title.element is not None:
        weigh_again(survey, set(title.element.iterancestors()))
    if path is None:
        work = work._replace(path=find_unnamed_path(document, links, title.element, _text_of(title)))
    place = _find_place(work, title)
    container = place.container if place else None
    other = find_listing(document, site, survey, work.data, container, texts.elements, parser)
    if other is not None:
        return _refuse_unfilled(other, document)
    if title.element is None and container is not None:
        title = (
            find_heading_near(survey, container, title.found)
            or find_labelled_line(document, title.found)
            or find_known_line(document, survey, container, title.found)
            or find_set_line(survey, container, title.found)
            or title
        )
    place = _narrow(survey, place, title) if place is not None else None
    element = place.container.element if place is not None else None
    dates = find_dates(document, work.data, work.micro, survey, texts, title.element, element)
    text = _read_text(work, title, place, dates) if place else _read_media(work, title)
    scripted = _read_scripted(work, title, place, text)
    if scripted is not None:
        text, date = scripted
        dates = dates._replace(published=dates.published or date)
    else:
        text = _second_opinion(work, text, place, _text_of(title))
    if _shows_nothing(text) and waits_for_scripts(document):
        return Rejection(reason="needs_script", detail="only a script puts its text in", parser=parser)
    if not _has_content(title, (*dates_of(work.hit("date")), *dates.published), text):
        return Rejection(
            reason="no_content", detail="neither text nor pictures, files or a date", parser=parser
        )
    return _build(work, parser, title, place, dates, text, native_id)


_DESCRIPTIONS = ("description", "og:description", "dc.description", "dcterms.description")


def _has_content(title: Title, dates: tuple[Found, ...], text: _Text) -> bool:
    """Whether there is more than a title: a frameset, a form or an empty template is no article.

    A day in the address or the title of the window is no content, and one in the metadata only beside a heading.
    """
    if not _shows_nothing(text):
        return True
    return title.element is not None and any(found.rule not in ("url", "title") for found in dates)


def _refuse_unfilled(other: Listing | Rejection, document: Document) -> Listing | Rejection:
    """A list that names nothing because scripts are to fill it is none: to walk it would be to miss all of it."""
    if isinstance(other, Rejection) or other.items or other.feeds or other.next_url or other.periods:
        return other
    if not waits_for_scripts(document):
        return other
    return Rejection(reason="needs_script", detail="only a script puts its items in", parser=other.parser)


def _shows_nothing(text: _Text) -> bool:
    has_words = text.lead or (text.body is not None and text.body.blocks)
    return not (has_words or text.pictures or text.gallery or text.files)


def _build(
    work: _Work,
    parser: str,
    title: Title,
    place: _Place | None,
    dates: Dates,
    text: _Text,
    native_id: Callable[[str, Site], str | None] | None,
) -> Article:
    document, data, survey = work.document, work.data, work.survey
    scope = common_ancestor(title.element, place.region.element if place else None)
    warnings = list(text.warnings)
    published = (*dates_of(work.hit("date")), *dates.published)
    if not published and (second := find_second_date(document, data)) is not None:
        published = (second,)
        warnings.append("date_from_fallback")
    path = find_path(document, data, _text_of(title), work.path)
    section = work.hit("section")
    sections = texts_of(section, set())
    archived = work.hit("archived")
    notices = texts_of(archived, set())
    url = own_address(document, work.site, lambda own: _is_credible(own, document, work.site, title))
    return Article(
        site=work.site,
        parser=parser,
        url=url,
        native_id=native_id(url, work.site) if native_id and url else None,
        title=title.found,
        lead=text.lead,
        date=published,
        date_modified=(*dates_of(work.hit("date_modified")), *dates.modified),
        language=find_language(document, text.body.blocks if text.body else ()),
        publisher=find_publisher(document, data),
        section=Found(sections[0], section[0]) if section and sections else path.section,
        breadcrumbs=work.texts("breadcrumbs") or path.steps,
        archived=Found(notices[0], archived[0]) if archived and notices else find_archived(survey, work.page),
        body=text.body,
        links=text.links,
        attachments=text.files,
        pictures=text.pictures,
        gallery=text.gallery,
        authors=work.texts("authors") or find_authors(document, data, survey, scope, title.element),
        tags=work.texts("tags") or find_tags(document, data, scope),
        rules=text.rules,
        warnings=tuple(warnings),
    )


def _is_credible(declared: str, document: Document, site: Site, title: Title) -> bool:
    """Whether an address may be an article's own: the front page, a list or another article's is a mistake of the
    template."""
    page_url = document.page.url
    if page_url is None:
        return not is_home(declared)
    if is_home(declared) or any(is_page_of(declared, listing) for listing in site.listings):
        return canonical_url(declared) == canonical_url(page_url)
    return not is_mistaken(declared, page_url, _text_of(title))


def _text_of(title: Title) -> str:
    return title.found[0].raw if title.found else ""


def _find_title(work: _Work) -> Title:
    """The title by selector, else by the generic rules; metadata stay as runners-up."""
    generic = find_title(work.document, work.data, work.survey, work.micro.get("headline", ()))
    hit = work.hit("title")
    if hit is None:
        return generic
    element = hit[1][0]
    text = _text_of(generic) if generic.element is element else heading_text(element)
    return Title((Found(text, hit[0]), *(f for f in generic.found if f.raw != text)), element)


def _find_place(work: _Work, title: Title) -> _Place | None:
    """Where the text is: where the selector says, else where it is densest; None without running text.

    A platform's selector has to hold a fair part of the text; a registry entry's own is not doubted.
    """
    survey = work.survey
    densest = find_container(survey, title.element, frozenset(work.micro.get("articlebody", ())))
    if densest is not None and is_page_footer(densest.element):
        densest = None  # the page has no other running text
    hit = work.hit("body")
    roots = [b for e in outermost(hit[1]) if (b := survey.block(e)) is not None] if hit else []
    if hit and roots:
        is_enough = densest is None or sum(b.good for b in roots) >= 0.3 * densest.good
        if is_enough or work.is_own(hit, "body"):
            whole: HtmlElement | None = roots[0].element
            for root in roots[1:]:
                whole = common_ancestor(whole, root.element)
            block = survey.block(whole) if whole is not None else None
            return _Place(block or roots[0], roots, hit[0], block or roots[0])
    return _Place(densest, [densest], DENSEST, densest) if densest is not None else None


def _narrow(survey: Survey, place: _Place, title: Title) -> _Place:
    """The place without the boxes beside the text that no name told from it."""
    if place.rule != DENSEST:
        return place
    container = narrow_to_text(survey, narrow_to_title(survey, place.region, title.element))
    return place._replace(container=container, roots=[container])


def _read_text(work: _Work, title: Title, place: _Place, dates: Dates) -> _Text:
    """Body, lead, links, files and pictures of the text's place."""
    document, survey = work.document, work.survey
    container = place.container
    scope = common_ancestor(title.element, container.element)
    scope = container.element if scope is None else scope
    skip: set[HtmlElement] = set(dates.elements)
    if title.element is not None:
        skip.add(title.element)
    skip |= file_boxes(document, survey, container.element)
    if work.path is not None:
        skip.add(work.path)
    authors = find_authors(document, work.data, survey, None)
    for root in place.roots:
        skip |= byline_boxes(root, survey, authors)
        known = skip | date_boxes(root, survey, dates.elements, title.element)
        skip |= find_boilerplate(
            root, survey, title.element, _text_of(title), document, known, is_news=work.data.is_news
        )
    for css in (*work.site.selectors.get("remove", ()), *work.rules.remove):
        skip.update(select_named(document, css))
    main = [*document.meta.get("og:image", ()), *work.data.texts("image")]
    region = place.region.element
    shots = find_pictures(document, survey, scope, container, title.element, main, work.sayings, region)
    skip.update(shots.elements)
    pictures = without_portraits(with_stated_captions(shots.pictures, document, work.data), authors)
    for root in place.roots:
        skip |= caption_lines(root, survey, pictures)
    lead = _find_lead(work, title, container, scope, skip)
    files = _find_files(work, title, container, scope, skip)
    lead_elements = set(lead.elements) - skip
    skip.update(lead_elements)
    skip.update(labels_above(lead, title.element))
    between = _texts_between(work, title, place, skip)
    parts = extract_body([*between, *(root.element for root in place.roots)], document, skip)
    if not parts.blocks and lead.found and not between:
        # what is called the introduction is all of the text
        lead = Lead((), ())
        parts = extract_body([root.element for root in place.roots], document, skip - lead_elements)
    images, gallery = work.hit("images"), work.hit("gallery")
    if images:
        pictures = read_pictures(document, images[1], "inline")
    galleries = read_pictures(document, gallery[1], "gallery") if gallery else shots.gallery
    rules = {"gallery": "gallery box"} if galleries else {}
    if not images and pictures != shots.pictures:
        rules["images"] = STATED
    return _Text(
        body=Body(blocks=parts.blocks, html=parts.html, rule=place.rule),
        lead=lead.found,
        links=parts.links,
        files=files,
        pictures=pictures,
        gallery=galleries,
        rules=rules,
    )


def _texts_between(work: _Work, title: Title, place: _Place, skip: set[HtmlElement]) -> list[HtmlElement]:
    """The running texts between the title and what was taken for the text: introductions in boxes of their own."""
    survey = work.survey
    region, end = (survey.index[block.element] for block in (place.region, place.container))
    start = survey.index.get(title.element) if title.element is not None else None
    if start is None and region < end:
        start = region
    if start is None or place.rule != DENSEST:
        return []
    around = {place.container.element, *place.container.element.iterancestors()}
    return [
        block.element
        for position, block in enumerate(survey.blocks[start + 1 : end], start + 1)
        if (
            block.weight >= 80
            or (
                position > region
                and block.running
                and skip.isdisjoint(block.element.iterdescendants())  # a line with the date
                and not is_scrap(inline_text(block.element))
            )
        )
        and block.path == 1.0
        and block.element not in around
        and block.all_chars == block.chars
        and skip.isdisjoint((block.element, *block.element.iterancestors()))
    ]


def _read_media(work: _Work, title: Title) -> _Text:
    """Pictures and files of a page that has a heading and no running text."""
    if title.element is None:
        return _Text()
    box = article_box(title.element)
    if box is title.element:  # neither article nor main: the next box that holds pictures
        boxes = PictureBoxes(work.survey.blocks[0].element)
        box = next((a for a in islice(box.iterancestors(), 3) if boxes.count(a)), box)
    block = work.survey.block(box)
    if block is None or box is title.element or box.tag in ("body", "html"):
        return _Text()
    main = [*work.document.meta.get("og:image", ()), *work.data.texts("image")]
    shots = find_pictures(work.document, work.survey, box, block, title.element, main, work.sayings)
    files = _find_files(work, title, block, box, set())
    rules = {"gallery": "gallery box"} if shots.gallery else {}
    return _Text(files=files, pictures=shots.pictures, gallery=shots.gallery, rules=rules)


def _find_lead(
    work: _Work, title: Title, container: Block, scope: HtmlElement, skip: set[HtmlElement]
) -> Lead:
    hit = within(work.hit("lead"), article_box(scope), work.survey)
    texts = texts_of(hit, skip)
    if hit is not None and texts:
        return Lead((Found(" ".join(texts), hit[0]),), tuple(hit[1]))
    return find_lead(
        work.survey, title.element, container, skip, work.micro.get("description", ()), work.sayings
    )


def _find_files(
    work: _Work, title: Title, container: Block, scope: HtmlElement, skip: set[HtmlElement]
) -> tuple[FileLink, ...]:
    hit = work.hit("attachments")
    if hit is None:
        return find_files(work.document, work.survey, scope, container.element, skip, _text_of(title))
    links = [a for e in hit[1] for a in e.iter("a")]
    pairs = [(work.document.absolute(a.get("href")), a) for a in links]
    return tuple(read_file_link(url, a) for url, a in pairs if url)


def _second_opinion(work: _Work, text: _Text, place: _Place | None, title: str) -> _Text:
    """The text as read, or a longer one from elsewhere when it is thin."""
    own = _words_of(text)
    if _is_enough(work, place, own):
        return text
    second = find_second_text(work.document, work.data, own, title)
    if second is None:
        return text
    warnings = (
        ("body_from_fallback", "body_disagreement") if own and second.disagrees else ("body_from_fallback",)
    )
    return text._replace(body=second.body, lead=(), links=(), warnings=warnings)


def _read_scripted(
    work: _Work, title: Title, place: _Place | None, text: _Text
) -> tuple[_Text, tuple[Found, ...]] | None:
    """The text, and its date, that a page with little of its own holds as data for its scripts."""
    own = _words_of(text)
    if _is_enough(work, place, own):
        return None
    article = find_script_article(work.document, [found.raw for found in title.found])
    if article is None:
        return None
    read = read_page(article.lay_out(work.document), work.site, DENSEST)
    if not isinstance(read, Article) or read.body is None or sum(map(len, read.body.blocks)) < 2 * len(own):
        return None
    scripted = _Text(
        body=msgspec.structs.replace(read.body, rule=article.rule),
        lead=tuple(msgspec.structs.replace(found, rule=article.rule) for found in read.lead),
        links=read.links,
        files=read.attachments or text.files,
        pictures=read.pictures or text.pictures,
        gallery=read.gallery or text.gallery,
        rules=text.rules if text.gallery and not read.gallery else read.rules,
        warnings=("body_from_script",),
    )
    return scripted, (article.date,) if article.date else ()


def _words_of(text: _Text) -> str:
    return " ".join([*(f.raw for f in text.lead), *(text.body.blocks if text.body else ())])


def _is_enough(work: _Work, place: _Place | None, own: str) -> bool:
    """Whether nothing else is asked for a text: it is long, or stands where the registry says."""
    return len(own) >= THIN or (place is not None and place.rule in work.site.selectors.get("body", ()))

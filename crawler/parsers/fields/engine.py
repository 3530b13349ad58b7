"""Puts the findings of a page together: selector rules first, then the generic rules of each field's module."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Anchor, Article, Body, FileLink, Found, Listing, Picture, Rejection, Site
from crawler.parsers.fields.address import own_address
from crawler.parsers.fields.body import extract_body
from crawler.parsers.fields.boilerplate import find_boilerplate
from crawler.parsers.fields.content import Block, Survey, find_container, survey_page, weigh
from crawler.parsers.fields.context import find_archived, find_authors, find_path, find_publisher, find_tags
from crawler.parsers.fields.datelines import Dates, common_ancestor, find_dates
from crawler.parsers.fields.fallback import THIN, find_second_date, find_second_text
from crawler.parsers.fields.files import find_files, read_file_link
from crawler.parsers.fields.headings import Title, find_heading_near, find_title, heading_text
from crawler.parsers.fields.language import find_language
from crawler.parsers.fields.leads import Lead, find_lead
from crawler.parsers.fields.listing import find_listing
from crawler.parsers.fields.pictures import article_box, find_pictures
from crawler.parsers.fields.rules import NO_RULES, Hit, Rules, dates_of, find_hit, outermost, texts_of, within
from crawler.parsers.fields.select import select
from crawler.parsers.fields.structured import StructuredData, microdata, read_structured_data


class _Text(NamedTuple):
    """What is read out of the text's container."""

    body: Body | None = None
    lead: tuple[Found, ...] = ()
    links: tuple[Anchor, ...] = ()
    files: tuple[FileLink, ...] = ()
    pictures: tuple[Picture, ...] = ()
    gallery: tuple[Picture, ...] = ()
    rules: dict[str, str] = {}  # noqa: RUF012 - never written to


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
    data = read_structured_data(document)
    micro = microdata(document)
    survey = survey_page(root)
    weigh(survey)
    title = _title(document, site, rules, data, survey, micro.get("headline", []))
    if title.element is not None:
        weigh(survey, set(title.element.iterancestors()))
    title_text = title.found[0].raw if title.found else None
    roots_hit = find_hit(document, site, rules, "body")
    is_own = roots_hit is not None and roots_hit[0] in site.selectors.get("body", ())
    container, roots = _containers(
        survey,
        title,
        roots_hit,
        frozenset(micro.get("articlebody", ())),
        is_own=is_own,
    )
    other = find_listing(document, site, survey, data, container, parser)
    if other is not None:
        return other
    if title.element is None and container is not None:
        near = find_heading_near(survey, container, title.found)
        if near is not None:
            title = near
            title_text = near.found[0].raw
    dates = find_dates(document, data, micro, survey, title.element, container.element if container else None)
    scope = title.element
    if container is not None:
        scope = common_ancestor(title.element, container.element)
        scope = container.element if scope is None else scope
        text = _read_text(
            document, site, rules, data, survey, title, container, roots, scope, dates, micro.get("description", [])
        )
    else:
        text = _Text()
    warnings: list[str] = []
    own = " ".join([*(f.raw for f in text.lead), *(text.body.blocks if text.body else ())])
    if len(own) < THIN and not is_own:
        second = find_second_text(document, data, own)
        if second is not None:
            text = text._replace(body=second.body, lead=(), links=())
            warnings.append("body_from_fallback")
            if own and second.disagrees:
                warnings.append("body_disagreement")
    published = (*dates_of(find_hit(document, site, rules, "date")), *dates.published)
    if not published:
        second_date = find_second_date(document, data)
        if second_date is not None:
            published = (second_date,)
            warnings.append("date_from_fallback")
    path = find_path(document, data, title_text)
    section = find_hit(document, site, rules, "section")
    url = own_address(document, site, lambda _: True)
    tags = texts_of(find_hit(document, site, rules, "tags"), set())
    authors = texts_of(find_hit(document, site, rules, "authors"), set())
    return Article(
        site=site,
        parser=parser,
        url=url,
        native_id=native_id(url, site) if native_id and url else None,
        title=title.found,
        lead=text.lead,
        date=published,
        date_modified=(*dates_of(find_hit(document, site, rules, "date_modified")), *dates.modified),
        language=find_language(document, text.body.blocks if text.body else ()),
        publisher=find_publisher(document, data),
        section=Found(texts_of(section, set())[0], section[0]) if texts_of(section, set()) else path.section,
        breadcrumbs=tuple(texts_of(find_hit(document, site, rules, "breadcrumbs"), set())) or path.steps,
        archived=find_archived(survey),
        body=text.body,
        links=text.links,
        attachments=text.files,
        pictures=text.pictures,
        gallery=text.gallery,
        authors=tuple(authors) or find_authors(document, data, survey, scope),
        tags=tuple(tags) or find_tags(document, data, scope),
        rules=text.rules,
        warnings=tuple(warnings),
    )


def _title(
    document: Document, site: Site, rules: Rules, data: StructuredData, survey: Survey, headlines: list[HtmlElement]
) -> Title:
    """The title by selector, else by the generic rules; metadata stay as runners-up."""
    generic = find_title(document, data, survey, headlines)
    hit = find_hit(document, site, rules, "title")
    if hit is None:
        return generic
    text = heading_text(hit[1][0])
    if generic.element is hit[1][0]:
        text = generic.found[0].raw
    return Title((Found(text, hit[0]), *(f for f in generic.found if f.raw != text)), hit[1][0])


def _containers(
    survey: Survey, title: Title, hit: Hit | None, hints: frozenset[HtmlElement], *, is_own: bool
) -> tuple[Block | None, list[Block]]:
    """(the block around the text, the blocks to read): those of the selector, else the densest.

    A platform's selector has to hold a fair part of the text; a registry entry's own (`is_own`) is not doubted.
    """
    densest = find_container(survey, title.element, hints)
    if hit is not None:
        roots = [b for b in (survey.block(e) for e in outermost(hit[1])) if b is not None]
        is_enough = is_own or densest is None or sum(b.good for b in roots) >= 0.3 * densest.good
        if roots and is_enough:
            whole: HtmlElement | None = roots[0].element
            for root in roots[1:]:
                whole = common_ancestor(whole, root.element)
            block = survey.block(whole) if whole is not None else None
            return block or roots[0], roots
    return densest, [densest] if densest is not None else []


def _read_text(
    document: Document,
    site: Site,
    rules: Rules,
    data: StructuredData,
    survey: Survey,
    title: Title,
    container: Block,
    roots: list[Block],
    scope: HtmlElement,
    dates: Dates,
    descriptions: list[HtmlElement],
) -> _Text:
    """Body, lead, links, files and pictures of the container."""
    skip: set[HtmlElement] = set()
    for root in roots:
        skip |= find_boilerplate(root, survey, title.element, title.found[0].raw if title.found else "")
    for css in (*site.selectors.get("remove", ()), *rules.remove):
        skip.update(select(document.tree, css))
    skip.update(dates.elements)
    images = [*document.meta.get("og:image", ()), *data.texts("image")]
    shots = find_pictures(document, survey, scope, container, title.element, images)
    skip.update(shots.elements)
    lead_hit = within(find_hit(document, site, rules, "lead"), article_box(scope), survey)
    texts = texts_of(lead_hit, skip)
    if lead_hit is not None and texts:
        lead = Lead((Found(" ".join(texts), lead_hit[0]),), tuple(lead_hit[1]))
    else:
        lead = find_lead(survey, title.element, container, skip, descriptions)
    files = find_files(document, survey, scope, container.element, skip, title.found[0].raw if title.found else "")
    file_hit = find_hit(document, site, rules, "attachments")
    if file_hit is not None:
        anchors = [a for e in file_hit[1] for a in e.iter("a")]
        pairs = [(document.absolute(a.get("href")), a) for a in anchors]
        files = tuple(read_file_link(url, a) for url, a in pairs if url)
    skip.update(lead.elements)
    parts = extract_body([root.element for root in roots], document, skip)
    found: dict[str, str] = {}
    if shots.gallery_rule:
        found["gallery"] = shots.gallery_rule
    return _Text(
        body=Body(blocks=parts.blocks, html=parts.html, rule="densest text"),
        lead=lead.found,
        links=parts.links,
        files=files,
        pictures=shots.pictures,
        gallery=shots.gallery,
        rules=found,
    )

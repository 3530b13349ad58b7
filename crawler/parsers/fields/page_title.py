"""The title of a page: by selector, else by its headings and metadata; and once more where its text is known."""

from __future__ import annotations

from crawler.items import Found
from crawler.parsers.fields.page.blocks import Block
from crawler.parsers.fields.page.heading_words import heading_text
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.titles.headings import Title, find_heading_near, find_title, own_title
from crawler.parsers.fields.titles.headings_above import (
    find_heading_below,
    find_line_below,
    find_line_of_kind,
)
from crawler.parsers.fields.titles.stated_titles import site_names
from crawler.parsers.fields.titles.title_lines import (
    find_known_line,
    find_labelled_line,
    find_line_above_parts,
    find_set_line,
)


def find_page_title(work: Work) -> Title:
    """The title by selector, else by the generic rules; metadata stay as runners-up."""
    generic = find_title(work.document, work.data, work.survey, work.micro.get("headline", ()))
    hit = work.hit("title")
    if hit is None:
        return generic
    element = hit[1][0]
    text = heading_text(element)
    if generic.element is element:
        text = generic.found[0].raw
    return Title((Found(text, hit[0]), *(f for f in generic.found if f.raw != text)), element)


def find_title_at_text(work: Work, title: Title, container: Block) -> Title:
    """The title where the text tells more of it: a line before the text where no heading was one, or the heading below
    that of the site or section."""
    document, survey, links = work.document, work.survey, work.page_texts.links
    if title.element is not None:
        if work.hit("title") is not None:
            return title
        return (
            find_heading_below(document, survey, container, links, title)
            or find_line_below(document, survey, container, work.path, title)
            or find_line_of_kind(document, survey, container, links, work.path, title)
            or title
        )
    near = find_heading_near(document, survey, container, title.found)
    if near is not None:
        near = find_line_of_kind(document, survey, container, links, work.path, near) or near
    shown = (
        find_line_above_parts(document, survey, container, near, title.found)
        or near
        or find_labelled_line(document, title.found)
        or find_known_line(document, survey, container, title.found)
        or find_set_line(document, survey, container, title.found)
    )
    return own_title(shown, title, site_names(document, work.data)) if shown is not None else title

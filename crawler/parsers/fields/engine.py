"""Puts the findings of a page together: selector rules first, then the generic rules of each field's module."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Article, Found, Listing, Rejection, Site
from crawler.parsers.fields.article_text import main_pictures, read_media, read_text
from crawler.parsers.fields.context import find_notice, find_publisher, shown_text
from crawler.parsers.fields.dates.dates import Dates, find_dates
from crawler.parsers.fields.fallback import THIN, find_second_text, is_thin
from crawler.parsers.fields.files.stated_files import state_files
from crawler.parsers.fields.language import find_language
from crawler.parsers.fields.lists.listing import find_listing
from crawler.parsers.fields.page.address import is_mistaken, own_address
from crawler.parsers.fields.page.blocks import PARAGRAPH, Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import is_home, is_page_of
from crawler.parsers.fields.page.page_texts import body_texts
from crawler.parsers.fields.page.rules import NO_RULES, Rules, dates_of, outermost, texts_of
from crawler.parsers.fields.page.script_data import find_script_article
from crawler.parsers.fields.page.shells import waits_for_scripts
from crawler.parsers.fields.page.structured import microdata, read_structured_data
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.page_title import find_page_title, find_title_at_text
from crawler.parsers.fields.people.authors import find_authors
from crawler.parsers.fields.pictures.pictures import article_box
from crawler.parsers.fields.pictures.portraits import without_portraits
from crawler.parsers.fields.survey.comments import find_permalinks, mark_comments
from crawler.parsers.fields.survey.container import common_ancestor, find_container, is_called_text
from crawler.parsers.fields.survey.content import is_page_footer, survey_page, weigh, weigh_again
from crawler.parsers.fields.survey.data_beside import with_data_beside
from crawler.parsers.fields.survey.misnamed import find_misnamed
from crawler.parsers.fields.survey.narrowing import narrow_to_text, narrow_to_title
from crawler.parsers.fields.taxonomy.keywords import find_tags
from crawler.parsers.fields.taxonomy.paths import find_path, search_path
from crawler.parsers.fields.taxonomy.sections import find_printed_section
from crawler.parsers.fields.taxonomy.unnamed_paths import find_unnamed_path
from crawler.parsers.fields.text_place import DENSEST, PageText, Place, text_of
from crawler.parsers.fields.texts.beside import find_beside, find_notices
from crawler.parsers.fields.texts.lone_lines import lift_lone_lines, lone_contacts
from crawler.parsers.fields.texts.loose_lines import set_loose_lines_apart
from crawler.parsers.fields.texts.media_alone import is_text_of_other
from crawler.parsers.fields.texts.text_after_lead import with_text_after_lead
from crawler.parsers.fields.titles.headings import Title
from crawler.parsers.fields.titles.stated_titles import is_stated
from crawler.text import fold
from crawler.urls import canonical_url


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
    work, title, place, beside = _locate(_survey(document, site, rules, parser))
    other = _find_other(work, title, place)
    if other is not None:
        return other
    work, title, place = _find_title_at(work, title, place, beside)
    region = _narrow(work.survey, place, title) if place is not None else None
    if region is not None and _is_media_alone(work, title, region):
        region = None
        dates, text = find_dates(work, title.element, None), read_media(work, title)
    else:
        dates, text = _read(work, title, region)
    if _shows_nothing(text):
        if waits_for_scripts(document):
            return Rejection(reason="needs_script", detail="only a script puts its text in", parser=parser)
        other = _find_other(work, title, place, trusts_type=False)
        if other is not None:
            return other
    stated = (*dates_of(work.hit("date")), *(() if _dates_entries(dates) else dates.published))
    if not _has_content(title, stated, text):
        return Rejection(
            reason="no_content", detail="neither text nor pictures, files or a date", parser=parser
        )
    return _build(work, title, region, dates, text, native_id)


def _survey(document: Document, site: Site, rules: Rules, parser: str) -> Work:
    """What is read of a page once, before anything is looked for; panels that it shows on demand are shown."""
    document.unfold()
    set_loose_lines_apart(document)
    texts = body_texts(document)
    state_files(document, texts)
    survey = survey_page(texts)
    fields = [texts.elements[place] for place in texts.places_of("textarea")]
    mark_comments(survey, document.attributed.get("itemprop", ()), fields, find_permalinks(document, texts))
    weigh(survey)
    sayings = frozenset(fold(text) for key in _DESCRIPTIONS for text in document.meta.get(key, ()))
    data, micro = read_structured_data(document), microdata(document)
    path, notice = search_path(document), find_notice(survey, texts)
    return Work(document, site, rules, parser, data, micro, survey, texts, path, sayings, notice)


def _locate(work: Work) -> tuple[Work, Title, Place | None, set[HtmlElement]]:
    """The title, where the text is, and what is beside it: each look weighs the blocks anew with what the last has told."""
    survey = work.survey
    title = find_page_title(work)
    around = frozenset(title.element.iterancestors()) if title.element is not None else frozenset()
    weigh_again(survey, around)
    beside = lone_contacts(survey)
    if beside:
        weigh(survey, around, beside)
    if title.element is not None and lift_lone_lines(survey, title.element):
        weigh(survey, around, beside)
    elif beside:  # the contact is all that the page says
        beside = set()
        weigh(survey, around)
    beside |= find_notices(survey, work.page_texts, title.element)
    if title.element is not None:
        beside |= find_beside(survey, title.element)
    if beside:
        weigh(survey, around, beside)
    if work.path is None:
        work = work._replace(path=find_unnamed_path(work.document, title.element, text_of(title)))
    place = _find_place(work, title)
    if place is None or place.container.total < THIN:
        misnamed = find_misnamed(survey, title.element, place.container if place else None)
        if misnamed:
            beside -= misnamed
            weigh(survey, misnamed | around, beside)
            place = _find_place(work, title)
    return work, title, place, beside


def _find_other(
    work: Work, title: Title, place: Place | None, *, trusts_type: bool = True
) -> Listing | Rejection | None:
    """What the page is where it is no article; None where it may be one. Without `trusts_type` also where its metadata
    call it an article."""
    container = place.container if place else None
    other = find_listing(work, title.element, container, trusts_type=trusts_type)
    return _refuse_unfilled(other, work.document) if other is not None else None


def _find_title_at(
    work: Work, title: Title, place: Place | None, beside: set[HtmlElement]
) -> tuple[Work, Title, Place | None]:
    """The title where the text tells more of it, the path where the title does, and the text without what the title then tells
    to stand beside it."""
    known = find_title_at_text(work, title, place.container) if place is not None else title
    if title.element is not None or known.element is None:
        return work, known, place
    if work.path is None:
        work = work._replace(path=find_unnamed_path(work.document, known.element, text_of(known)))
    found = find_beside(work.survey, known.element)
    if found:
        weigh(work.survey, frozenset(known.element.iterancestors()), beside | found)
        place = _find_place(work, known)
    return work, known, place


def _is_media_alone(work: Work, title: Title, place: Place) -> bool:
    """Whether the article is pictures or files, and the text is another's."""
    if title.element is None or place.rule != DENSEST or place.region.good > _MOST_BESIDE:
        return False
    is_other = is_text_of_other(work, title.element, place.container)
    return (
        is_other
        and not _shows_nothing(media := read_media(work, title))
        and _read_scripted(work, title, None, media) is None
    )


_MOST_BESIDE = 3000
"""Characters of running text from which a text is the page's own, whatever is said of its box."""


def _read(work: Work, title: Title, place: Place | None) -> tuple[Dates, PageText]:
    """The dates of the page, and its text with all that belongs to it, from elsewhere where its own is thin."""
    element = place.container.element if place is not None else None
    dates = find_dates(work, title.element, element)
    text = read_text(work, title, place, dates) if place else read_media(work, title)
    scripted = _read_scripted(work, title, place, text)
    if scripted is None:
        return dates, _second_opinion(work, text, place, text_of(title))
    text, date = scripted
    return dates._replace(published=dates.published or date), text


_DESCRIPTIONS = (
    "description",
    "og:description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
)


def _has_content(title: Title, dates: tuple[Found, ...], text: PageText) -> bool:
    """Whether there is more than a title: a frameset, a form or an empty template is no article.

    A day in the address or the title of the window is no content, and one in the metadata only beside a heading.
    """
    if not _shows_nothing(text):
        return True
    return title.element is not None and any(found.rule not in ("url", "title") for found in dates)


def _dates_entries(dates: Dates) -> bool:
    """Whether all days that the page prints, and none is stated otherwise, stand in a row with a link: of archives of a
    month with one entry or two."""
    return (
        bool(dates.elements)
        and len(dates.elements) >= len(dates.published)
        and all(map(_is_entry_day, dates.elements))
    )


def _is_entry_day(element: HtmlElement) -> bool:
    row = next((e for e in (element, *element.iterancestors()) if e.tag in ("li", "dt", "dd", "tr")), None)
    if row is not None and row.tag == "dt":
        row = row.getnext()
    return row is not None and any(len(inline_text(a)) >= _LINKED_TITLE for a in row.iter("a"))


_LINKED_TITLE = 15
"""Characters of a link's text from which it may be the title of an entry rather than a section's name."""


def _refuse_unfilled(other: Listing | Rejection, document: Document) -> Listing | Rejection:
    """A list that names nothing because scripts are to fill it is none: to walk it would be to miss all of it."""
    if isinstance(other, Rejection) or other.items or other.feeds or other.next_url or other.periods:
        return other
    if not waits_for_scripts(document):
        return other
    return Rejection(reason="needs_script", detail="only a script puts its items in", parser=other.parser)


def _shows_nothing(text: PageText) -> bool:
    has_words = text.lead or (text.body is not None and text.body.blocks)
    return not (has_words or text.pictures or text.gallery or text.files)


def _build(
    work: Work,
    title: Title,
    place: Place | None,
    dates: Dates,
    text: PageText,
    native_id: Callable[[str, Site], str | None] | None,
) -> Article:
    document, data, survey = work.document, work.data, work.survey
    scope = common_ancestor(title.element, place.region.element if place else None)
    if place is None and scope is not None:
        scope = article_box(scope)  # of pictures or a film alone
    warnings = text.warnings
    shows_nothing = "body_from_script" in warnings  # and so no title
    if title.found and is_stated(title.found[0]) and not shows_nothing:
        warnings = (*warnings, "title_from_meta")
    published = (*dates_of(work.hit("date")), *dates.published)
    path = find_path(document, data, text_of(title), work.path)
    section = work.hit("section")
    of_site = path.section or find_printed_section(document, survey, scope, title.element, dates.elements)
    sections = texts_of(section, set())
    archived = work.hit("archived")
    notices = texts_of(archived, set())
    url = own_address(document, work.site, lambda own: _is_credible(own, document, work.site, title))
    authors = work.texts("authors") or find_authors(
        document, data, survey, scope, title.element, dates.elements
    )
    return Article(
        site=work.site,
        parser=work.parser,
        url=url,
        native_id=native_id(url, work.site) if native_id and url else None,
        title=title.found,
        lead=text.lead,
        date=published,
        date_modified=(*dates_of(work.hit("date_modified")), *dates.modified),
        language=find_language(document, text.body.blocks if text.body else (), data),
        publisher=find_publisher(document, data, text_of(title)),
        section=Found(sections[0], section[0]) if section and sections else of_site,
        breadcrumbs=work.texts("breadcrumbs") or path.steps,
        archived=Found(notices[0], archived[0])
        if archived and notices
        else (Found(shown_text(work.notice), "notice") if work.notice is not None else None),
        body=text.body,
        links=text.links,
        attachments=text.files,
        pictures=without_portraits(text.pictures, authors, main_pictures(work)),
        gallery=text.gallery,
        authors=authors,
        tags=work.texts("tags") or find_tags(document, data, survey, scope),
        rules=text.rules,
        warnings=warnings,
    )


def _is_credible(declared: str, document: Document, site: Site, title: Title) -> bool:
    """Whether an address may be an article's own: the front page, a list or another article's is a mistake of the
    template."""
    page_url = document.page.url
    if page_url is None:
        return not is_home(declared)
    if is_home(declared) or any(is_page_of(declared, listing) for listing in site.listings):
        return canonical_url(declared) == canonical_url(page_url)
    return not is_mistaken(declared, page_url, text_of(title))


def _find_place(work: Work, title: Title) -> Place | None:
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
            return Place(block or roots[0], roots, hit[0], block or roots[0])
    return Place(densest, [densest], DENSEST, densest) if densest is not None else None


def _narrow(survey: Survey, place: Place, title: Title) -> Place:
    """The place without the boxes beside the text that no name told from it."""
    if place.rule != DENSEST:
        return place
    container = narrow_to_text(survey, narrow_to_title(survey, place.region, title.element))
    container = with_text_after_lead(survey, place.region, container, title.element)
    return place._replace(container=container, roots=with_data_beside(survey, container, title.element))


def _second_opinion(work: Work, text: PageText, place: Place | None, title: str) -> PageText:
    """The text as read, or a longer one from elsewhere when it is thin."""
    own = _words_of(text)
    if _is_enough(work, place, own):
        return text
    second = find_second_text(work.document, work.data, work.survey, _parts_of(text), title)
    if second is None:
        return text
    warnings = (
        ("body_from_fallback", "body_disagreement") if own and second.disagrees else ("body_from_fallback",)
    )
    return text._replace(body=second.body, lead=(), links=(), warnings=warnings)


def _read_scripted(
    work: Work, title: Title, place: Place | None, text: PageText
) -> tuple[PageText, tuple[Found, ...]] | None:
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
    scripted = PageText(
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


def _words_of(text: PageText) -> str:
    return " ".join(_parts_of(text))


def _parts_of(text: PageText) -> list[str]:
    return [*(found.raw for found in text.lead), *(text.body.blocks if text.body else ())]


def _is_enough(work: Work, place: Place | None, own: str) -> bool:
    """Whether nothing else is asked for a text: it is long, or a sentence and more where the registry or a name says that the
    text is, so that what the page says beside it is not the text's."""
    if not is_thin(own):
        return True
    if place is None:
        return False
    is_notice = len(own) >= PARAGRAPH and is_called_text(place.container)
    return is_notice or place.rule in work.site.selectors.get("body", ())

"""Files that a page offers with its article: links in the text, and lists of downloads beside it."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice, takewhile
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document, once_a_page, text_content
from crawler.items import FileLink
from crawler.parsers.fields.files.download_boxes import FILES_HEADING, TITLE_TAGS, download_box, heads_files
from crawler.parsers.fields.files.embedded import embedded_files
from crawler.parsers.fields.files.file_links import (
    file_name,
    is_file,
    label_beside,
    likely_files,
    links_alike,
    may_be_file,
    read_file_link,
)
from crawler.parsers.fields.files.list_below import is_list_below
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import BLOCK_TAGS, element_before, inline_text
from crawler.parsers.fields.page.marks import Mark, words_of
from crawler.parsers.fields.page.select import is_inside
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.file_labels import ACTION_AROUND, DOWNLOADS, FILE_LABEL, is_action
from crawler.patterns import lazy
from crawler.text import fold, normalize_text
from crawler.urls import canonical_url

_OWN_FILES = frozenset(("newsrelatedfiles", "relatedfiles", "attachedfiles"))
"""Boxes of the article's own files whose name sounds like links to other articles, as TYPO3's news calls them."""


class _Place(NamedTuple):
    """Where the article is, against which it is told whose a file is."""

    work: Work
    scope: HtmlElement
    """What holds title and text."""
    container: HtmlElement
    skip: Collection[HtmlElement]
    title: str
    lines: dict[HtmlElement, bool]
    """Whether a line has links to files alone: what one link says of its line, all others would."""


@once_a_page
def _lists_of_files(document: Document) -> dict[HtmlElement, bool]:
    """What `_holds_only_files` said of boxes: each is asked about by all links in it."""
    return {}


@once_a_page
def _lists_by_endings(document: Document) -> dict[HtmlElement, bool]:
    """What `_is_in_list_of_files` said of the names in lists."""
    return {}


def find_files(
    work: Work, scope: HtmlElement, container: HtmlElement, skip: Collection[HtmlElement], title: str
) -> tuple[FileLink, ...]:
    """The files in the text, and those of download boxes between title and page footer, each once, in order; then those
    that are shown and not linked.

    A link in a box of related pages counts when its text is the article's own title: the release as PDF.
    """
    found: dict[str, FileLink] = {}
    named: dict[tuple[str, str], str] = {}
    icons: set[str] = set()  # files known by a link without text alone
    place = _Place(work, scope, container, skip, title, {})
    for link in likely_files(work.document):
        url = work.document.absolute(link.get("href"))
        if url is None or not is_file(url, link) or not _is_of_article(link, place):
            continue
        file = read_file_link(url, link)
        key = canonical_url(url)
        if file.title_text and (name := file_name(key)) is not None:
            # a player and a button, say, with queries of their own
            key = named.setdefault((name, file.title_text), key)
        known = found.get(key)
        has_text = bool(inline_text(link))
        if (
            known is None
            or (is_action(known.title_text) and not is_action(file.title_text))
            or (has_text and key in icons)
        ):
            found[key] = file
        if has_text:
            icons.discard(key)
        elif known is None:
            icons.add(key)
    for file in embedded_files(work.document, work.survey, scope):
        found.setdefault(canonical_url(file.url), file)
    return tuple(found.values())


def _is_of_article(link: HtmlElement, place: _Place) -> bool:
    """Whether a file is one of the article: in its text, or offered with it."""
    survey = place.work.survey
    is_in_scope = is_inside(link, {place.scope})
    if survey.is_frame(link) and not (
        _is_own_copy(link, place.title)
        or _is_in_own_files(link)
        or _is_file_card(link, survey, place.work.document)
        or (is_in_scope and _is_in_named_list(link, place.work.document))
    ):
        return False
    is_in_text = is_inside(link, {place.container})
    return (
        (is_in_text and not _is_left_out(link, place.container, place.skip))
        or download_box(link, place.work.document) is not None
        or _is_own_copy(link, place.title)
        or (
            (is_in_scope or _is_right_above(link, place.scope))
            and (
                _is_labelled(link)
                or _is_announced(link)
                or (_is_offered(link) and not _is_beside(link, place))
                or (is_in_scope and _is_in_list_of_files(link, place))
            )
        )
        or (is_in_text and _is_line_of_files(link, survey, place.lines))
        or (not is_in_scope and is_list_below(link, place.scope, place.work.document, _holds_only_files))
    )


def file_boxes(document: Document, survey: Survey, container: HtmlElement) -> set[HtmlElement]:
    """The boxes of downloads in the text's container and their headings: lists of files are no text."""
    boxes: set[HtmlElement] = set()
    in_rows: set[HtmlElement] = set()
    around: dict[HtmlElement, bool] = {}
    trailing: dict[HtmlElement, bool] = {}
    for link in likely_files(document):
        if not is_inside(link, {container}):
            continue
        url = document.absolute(link.get("href"))
        if url is None or not is_file(url, link):
            continue
        if link in boxes:
            continue
        box = download_box(link, document)
        # what one link says of its row, all others would; a card may have the name of its file beside the link
        is_row = link not in in_rows and (box is None or not _holds_only_files(box, document))
        if is_row and (row := _loose_row(link, document, in_rows, around)):
            boxes.update(row)
            continue
        if box is None:
            box = _trailing_list(link, survey, container, document, trailing)
        if box is None or box in boxes or box is container or container not in box.iterancestors():
            continue
        while (above := box.getparent()) is not container and above is not None:
            if not _holds_only_files(above, document):
                break
            box = above
        block = survey.block(box)
        if (block is not None and block.good) or not _holds_only_files(box, document):
            continue
        boxes.add(box)
        before = element_before(box)
        if before is not None and heads_files(before):
            boxes.add(before)
    return boxes


def _loose_row(
    link: HtmlElement, document: Document, in_rows: set[HtmlElement], around: dict[HtmlElement, bool]
) -> list[HtmlElement]:
    """The links of a row without a box of its own that lead to files each, and the heading above it that says so, if they
    are no buttons that save the files, or have the size in an element of its own; none where a text goes on beside them.
    What stands in the row is added to `in_rows`, and to `around` whether the box of the row has blocks in it."""
    above = link.getparent()
    if above is None or above.tag in BLOCK_TAGS - _BOXES:
        return []
    if above not in around:
        around[above] = any(e.tag in BLOCK_TAGS for e in above)
    if not around[above]:
        return []
    row = [link]
    for following in link.itersiblings():
        if normalize_text(row[-1].tail) or following.tag in BLOCK_TAGS:
            break
        row.append(following)
    before = element_before(link)
    while before is not None and before.tag not in BLOCK_TAGS and not normalize_text(before.tail):
        row.insert(0, before)
        before = element_before(before)
    in_rows.update(row)
    if before is None or normalize_text(before.tail) or normalize_text(row[-1].tail):
        return []
    links = [e for e in row if e.tag != "br"]
    urls = [document.absolute(e.get("href")) if e.tag == "a" else None for e in links]
    if not all(url and is_file(url, e) for url, e in zip(urls, links, strict=True)):
        return []
    if before.tag in TITLE_TAGS and heads_files(before):
        return [before, *row]
    return row if all(e.get("download") is not None or (len(e) and _is_labelled(e)) for e in links) else []


_BOXES = frozenset(("div", "section", "article", "main", "td"))


def _trailing_list(
    link: HtmlElement,
    survey: Survey,
    container: HtmlElement,
    document: Document,
    known: dict[HtmlElement, bool],
) -> HtmlElement | None:
    """The list after the last text of the container that holds files alone, with the size in an element of its own:
    editors write it into the line. What was found of a list is `known`."""
    item = next(link.iterancestors("li", "tr", "dd"), None)
    box = item.getparent() if item is not None else None
    if box is None or container not in box.iterancestors() or FILE_LABEL.match(normalize_text(link.tail)):
        return None
    if label_beside(link) is None and not (len(link) and _is_labelled(link)):
        return None
    if box not in known:
        inside = takewhile(lambda e: e is not container, (box, *box.iterancestors()))
        after = (survey.block(e) for above in inside for e in above.itersiblings())
        goes_on = any(block is not None and block.good for block in after)
        known[box] = not goes_on and _holds_only_files(box, document)
    return box if known[box] else None


def _holds_only_files(box: HtmlElement, document: Document) -> bool:
    """Whether all links of a box lead to files, and what else it says is labels."""
    known = _lists_of_files(document)
    if box not in known:
        known[box] = _are_all_files(box, document)
    return known[box]


def _are_all_files(box: HtmlElement, document: Document) -> bool:
    links = [(document.absolute(a.get("href")), a) for a in box.iter("a") if a.get("href")]
    if not links or not all(url and may_be_file(a) and is_file(url, a) for url, a in links):
        return False
    return len(inline_text(box, {a for _, a in links})) <= 60 + 40 * len(links)


def _is_own_copy(link: HtmlElement, title: str) -> bool:
    """Whether a link has the title of the page for its text, or says that it is the release to be downloaded."""
    text = FILE_LABEL.sub("", inline_text(link))
    return (bool(title) and fold(text) == fold(title)) or _RELEASE.fullmatch(text) is not None


_RELEASE = lazy(
    r"(?i)\W*(?:(?:diese |die )?(?:presse|medien)(?:mitteilung|information|meldung) (?:(?:als )?pdf|(?:als pdf )?(?:zum download|herunterladen|downloaden))|"
    r"(?:download|read|view) (?:the |this )?(?:full )?(?:press|news|media) release(?: \(?(?:as |in )?(?:a )?pdf\)?)?|(?:press|news|media) release (?:as |in )?pdf|"
    r"télécharge[rz] (?:le |ce )?communiqué(?: de presse)?(?: (?:en |au format )?pdf)?|descarg(?:ar|a|ue) (?:el |la |esta )?(?:comunicado|nota)(?: de prensa)?(?: en pdf)?|"
    r"scarica (?:il )?comunicato(?: stampa)?(?: in pdf)?|(?:pobierz|ściągnij) (?:komunikat|informację)(?: prasow[ya]| prasową)?|"
    r"(?:stáhnout|stiahnuť) (?:tiskovou zprávu|tlačovú správu)|download (?:het |dit )?persbericht|(?:baixar|descarregar) (?:o |a )?(?:comunicado|nota)(?: (?:de|à) imprensa)?)\W*"
)
"""The release that the page has as its text, as a file, wherever the template offers it; a name or number is another's."""


def _is_in_own_files(link: HtmlElement) -> bool:
    """Whether the box around a link is called that of the article's files, or of what is related to it and says in its
    heading that these are files, as newsrooms such as Mynewsdesk have it."""
    for above in islice(link.iterancestors(), _LEVELS_OF_BOX):
        words = words_of(above)
        if not words.isdisjoint(_OWN_FILES):
            return True
        if "related" in words:
            heading = next(above.iter("h2", "h3", "h4"), None)
            return heading is not None and FILES_HEADING.match(inline_text(heading)) is not None
    return False


_LEVELS_OF_BOX = 6


def _is_file_card(link: HtmlElement, survey: Survey, document: Document) -> bool:
    """Whether what looks like the teaser of another article is a file: in a box of downloads, or all that the card leads to,
    with its size."""
    for above in (link, *link.iterancestors()):
        block = survey.block(above)
        if block is not None:
            if block.card is None:
                return False
            is_all = links_alike(block.card) and _is_labelled(link)
            return is_all or download_box(link, document) is not None
    return False


def _is_in_named_list(link: HtmlElement, document: Document) -> bool:
    """Whether a list under a heading such as "Downloads" holds files alone, whatever the box around both is called."""
    box = next(link.iterancestors("ul", "ol", "dl", "table"), None)
    if box is None:
        return False
    before = element_before(box)
    return (
        before is not None
        and before.tag in TITLE_TAGS
        and heads_files(before)
        and _holds_only_files(box, document)
    )


def _is_beside(link: HtmlElement, place: _Place) -> bool:
    """Whether a link stands in a side column, whose files are the office's, on whatever topic."""
    if link.get("download") is not None:
        return False
    for above in link.iterancestors():
        if above is place.scope or above is place.container:
            return False
        if above.tag in ("ul", "ol"):
            continue  # any list of links is named so
        block = place.work.survey.block(above)
        if block is not None and (
            block.mark in _COLUMNS or block.is_narrow or above.tag in ("aside", "footer")
        ):
            return True
    return False


_COLUMNS = frozenset((Mark.SIDE, Mark.BOILERPLATE))


def _is_in_list_of_files(link: HtmlElement, place: _Place) -> bool:
    """Whether all that the list around a link holds are files, by their endings, whatever heading it has: "Read more"."""
    document = place.work.document
    box = next(link.iterancestors("ul", "ol"), None)
    if box is None or _is_beside(link, place) or not _holds_only_files(box, document):
        return False
    known = _lists_by_endings(document)
    if box not in known:
        names = [file_name(document.absolute(a.get("href")) or "") for a in box.iter("a") if a.get("href")]
        known[box] = all(name is not None and not name.lower().endswith(_RECORDINGS) for name in names)
    return known[box]


_RECORDINGS = (".mp3", ".wav")
"""What a player of the text has beside it."""


def _is_line_of_files(link: HtmlElement, survey: Survey, known: dict[HtmlElement, bool]) -> bool:
    """Whether the line of a link is links to files alone and stands in no box for what is beside the text: editors put
    a file below a text as a block of its own, which looks like the links of a template. What was found of a line is `known`."""
    box = next((e for e in link.iterancestors() if e in survey.index), None)
    block = survey.block(box) if box is not None else None
    if box is None or block is None or block.path < 1.0 or block.chars != block.link_chars:
        return False
    if box not in known:
        known[box] = all(map(may_be_file, box.iter("a")))
    return known[box]


def _is_right_above(link: HtmlElement, scope: HtmlElement) -> bool:
    """Whether a link stands in the line right above the table of title and text, as the sign of the file does in
    `<a href=42.pdf><img></a> (133 kb) <table>`."""
    if scope.tag != "table" and next(scope.iterancestors("table"), None) is None:
        return False
    for following in islice(link.itersiblings(), 3):
        if following is scope or following in scope.iterancestors():
            return True
        if following.tag in BLOCK_TAGS or following.tag == "a":
            return False
    return False


def _is_offered(link: HtmlElement) -> bool:
    """Whether a link says in words that it downloads its file, be it aloud alone below a sign, and none of them that this is
    a picture."""
    said = normalize_text(text_content(link))
    if link.get("download") is None:
        return DOWNLOADS.match(said) is not None  # and what: "Télécharger le discours"
    return is_action(said) or ACTION_AROUND.search(said) is not None


def _is_announced(link: HtmlElement) -> bool:
    """Whether the line of a link begins with what it is, in loose text right before it: "附件：report.docx", or in a label of
    its own: "<strong>첨부파일</strong> report.hwp"."""
    before, above = link.getprevious(), link.getparent()
    if before is not None and before.tag in _LABEL_TAGS and not normalize_text(before.tail).strip(" :："):
        label = inline_text(before)
        return len(label) < _LONGEST_SAID and FILES_HEADING.match(label) is not None
    said = normalize_text(before.tail if before is not None else above.text if above is not None else "")
    return len(said) < _LONGEST_SAID and said.endswith((":", "：")) and FILES_HEADING.match(said) is not None


_LABEL_TAGS = frozenset(("strong", "b", "span", "em"))
_LONGEST_SAID = 30


def _is_labelled(link: HtmlElement) -> bool:
    return FILE_LABEL.search(inline_text(link)) is not None or label_beside(link) is not None


def _is_left_out(link: HtmlElement, container: HtmlElement, skip: Collection[HtmlElement]) -> bool:
    for above in (link, *link.iterancestors()):
        if above in skip:
            return True
        if above is container:
            return False
    return False

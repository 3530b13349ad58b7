"""Links to files: which are such, and title, type and size of the file that they state."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawler.credit_marks import SENTENCE_ENDS
from crawler.document import Document, once_a_page
from crawler.items import FileLink
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.page_texts import BORDER, body_texts, find_places
from crawler.parsers.fields.page.select import elements_by_spelling
from crawler.parsers.fields.phrases.file_labels import (
    ACTION,
    ACTION_AROUND,
    FILE_LABEL,
    LEADING_VERB,
    LONGEST_ACTION,
    SIZED,
    TYPE,
    TYPES,
    UNIT,
    is_action,
    without_bare_type,
    without_verb,
)
from crawler.text import normalize_text
from crawler.urls import absolute_url

_ENDING = re.compile(
    r"(?i)\.(?:pdf|docx?|dotx?|xlsx?|xlsm|pptx?|ppsx?|odt|ods|odp|rtf|hwpx?|csv|zip|rar|7z|tar|gz|epub|ics|mp3|wav|txt|xml|json|gml|kml|"
    r"eps|tiff?)$"
)
_OFFICE = r"pdf|docx?|xls[xm]?|pptx?|od[tsp]|rtf|csv|zip|rar|7z|epub"
_DOWNLOAD = re.compile(
    r"(?i)__blob=publicationfile|/resource/blob/|[?&](?:download|attachment|file)=|/(?:attachment|download|downloads|getfile)/[^/]*\d"
    r"|/(?:attachments?|documents?|files?)/[^/?]*\d[^/?]*/download/?(?:$|\?)|/@@download/|/media/(?:\d+/)?download\b|/media/\d+/dl(?:$|\?)|/file\.ashx\?|/dl-\d+-[0-9a-f-]+\.html"
    rf"|[?&](?:ext|icon)=\.(?:{_OFFICE})(?=&|$)|\.(?:{_OFFICE})(?:\.aspx(?=\?|$)|/[0-9a-f-]{{4,}})"
    r"|/documentcenter/(?:home/)?view/\d|/showpublisheddocument/\d|/linkclick\.aspx\?fileticket=|/at_download/"
    r"|/(?:zalacznik|pobierz)/\d[^/]*/?(?:$|\?)|/\d[^/?]*/(?:telecharger|descargar|pobierz|scarica|herunterladen)/?(?:$|\?)"
)
"""Addresses of downloads: the document of a newsroom (Mynewsdesk's `document/12/download`), blobs of content servers, the document stores of CivicPlus and Granicus, DotNetNuke's `LinkClick.aspx`, Plone's `at_download`, `Download.ashx?…&icon=.pdf` of Taiwan's offices, `zalacznik/12` of Polish bulletins, `12/telecharger` in other languages, `File.ashx` of Czech Vismo, Kentico's `name.docx.aspx?ext=.docx`, Liferay's `name.pdf/<uuid>`, Drupal's `media/12/download` and `media/12/dl`, `dl-12-1.html` of the
system that most offices of Taiwan have."""
_HINT = re.compile(
    r"\.(?:pdf|docx?|dotx?|xls[xm]?|pp[ts]x?|od[tsp]|rtf|hwpx?|csv|zip|rar|7z|tar|gz|epub|ics|mp3|wav|txt|xml|json|gml|kml|eps|"
    r"tiff?)(?![a-z0-9])"
)
_HINT_WORDS = (
    "download", "down.do", "filedown", "attachment", "/resource/blob/", "/documentcenter/", "/showpublisheddocument/", "file.ashx", "publicationfile", "?file=",
    "&file=", "getfile", "fileticket", "dl-", ".ashx", "/zalacznik/", "/pobierz", "/telecharger", "/descargar", "/scarica",
    "/herunterladen", "/dl",
)  # fmt: skip
_DOWN = re.compile(r"(?i)download|/(?:file)?down\.do\?")
"""Scripts that send files, as those of Korea's offices are called: the name is in the link's text."""
_SENDS = re.compile(r"(?i)/download(?:\.(?:php|aspx?|jsp|do|cgi|cfm))?\?[^#]*\d")
_TYPED = re.compile(rf"(?i)\b{SIZED}\W+\d")
_LONE_TYPE = re.compile(rf"(?i)(?<![\w.]){TYPES}(?![\w.])")
_SOME_SIZE = re.compile(rf"(?i)\d\s?{UNIT}\b")
_IN_BRACKETS = re.compile(rf"(?i)\s*[\[(]{TYPES}[\s,|:–-]+\d+(?:[.,]\d+)?\s?{UNIT}[\])]\s*$")
_PAGE = re.compile(r"(?i)\.(?:html?|php|aspx?|jsp)$|/$")
_PICTURE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|svg)$")
_LABEL_PART = re.compile(
    rf"(?i)^\W*(?:{TYPES}\b.{{0,60}}|(?:{SIZED}\b.{{0,40}})?\d+(?:[.,]\d+)?\s?(?:{UNIT}|K)\b.{{0,40}})$"
)
"""A part of a link that tells type and size alone: "PDF | 48 pages | 2,1 MB"."""
_ENDING_LABEL = re.compile(
    rf"(?i)(?<![\s,|–-])[\s,|–-]++(?:format\s?:\s)?(?:{SIZED}[\s,|:–-]+)?\d+(?:[.,]\d+)?\s?{UNIT}(?:,\s\d+\s(?:seiten?|pages?|stron\w?|pagin[ae]|páginas?|stran))?$"
)
_WIDE_LABEL = re.compile(
    rf"(?i)\s*[（［\[(]\s*(?:{TYPES}|ワード|エクセル|パワーポイント)(?![a-z0-9])[^（）［］\[\]()]*[）］\])]$"
)
"""A label in brackets, also those of East Asian type: "[PDFファイル／245KB]"."""
_DATED_LABEL = re.compile(
    rf"(?i)\s(?:({TYPES}\s[-–|]\s\d+(?:[.,]\d+)?\s?{UNIT})\s[-–|]|\(({TYPES},\s\d+(?:[.,]\d+)?\s?{UNIT})\))"
    r"\s\d\d[/.]\d\d[/.]\d{4}(?:\s\d\d:\d\d)?$"
)
"""Type and size before the day on which the file was put there, as the sites of French prefectures have it, or in brackets
as those of Edito, a system of Polish offices."""
_PARTS_OF_LINE = frozenset(("span", "small", "em", "i"))
_LONGEST_LABEL = 60
_BARE_SIZE = re.compile(r"^\d+(?:[.,]\d+)?\s?[KM]$")
"""A size as old lists print it: "85 K"."""
_BRACKETED_SIZE = re.compile(r"^\((\d+(?:[.,]\d+)?\s?[KM])\)")
"""The same in brackets, as Korea's boards print it: "(1.2M)"."""
_NEW_WINDOW = re.compile(
    r"(?i)\b(?:fenster|window|oknie|okno|fenêtre|ventana|finestra|janela|venster|fönster|vindue|vindu|ikkunassa|окне|вікні|"
    r"tab|karcie|registerkarte|onglet|pestaña)\b"
)
"""A title attribute that says where the link opens."""


@once_a_page
def likely_files(document: Document) -> dict[HtmlElement, None]:
    """The links of a page that `may_be_file` holds for, in page order."""
    page = body_texts(document)
    hints = set(find_places(page.joined_addresses, _HINT))
    words = [word for word in _HINT_WORDS if word in page.joined_addresses]
    if words:
        hints.update(
            place
            for place, address in enumerate(page.joined_addresses.split(BORDER))
            if any(word in address for word in words)
        )
    named = {link for name in ("download", "type") for link in document.attributed.get(name, ())}
    behind = (page.elements[place] for place in find_places(page.joined_tails, _SOME_SIZE))
    named.update(e for e in behind if e.tag == "a")
    for classes, elements in elements_by_spelling(document).items():
        if "download" in classes.lower():
            named.update(elements)
    return {
        link: None
        for place, (link, address) in enumerate(zip(page.links, page.addresses, strict=True))
        if (place in hints or link in named) and address and address[0] != "#"
    }


def may_be_file(link: HtmlElement) -> bool:
    """A quick look at a link, before its address is made absolute."""
    href = link.get("href")
    if not href or href[0] == "#":
        return False
    if _hints_at_file(href):
        return True
    if link.tail and _SOME_SIZE.search(link.tail):
        return True
    names = link.keys()
    if len(names) == 1:
        return False
    return (
        "download" in names
        or "type" in names
        or ("class" in names and "download" in (link.get("class") or "").lower())
    )


@lru_cache(maxsize=4096)
def _hints_at_file(href: str) -> bool:
    address = href.lower()  # with (?i) the pattern would try every character and not look for dots
    return _HINT.search(address) is not None or any(word in address for word in _HINT_WORDS)


def is_file(url: str, link: HtmlElement) -> bool:
    """Whether a link leads to a file by its address, its attributes or the type and size it prints."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    if parts.scheme not in ("http", "https", "ftp", ""):
        return False
    if _ENDING.search(path):
        return not parts.path.lower().endswith((".xml", ".json", ".txt")) or link.get("download") is not None
    if _PICTURE.search(path):
        return link.get("download") is not None and not any(True for _ in link.iter("img"))
    if _DOWNLOAD.search(url) or link.get("download") is not None:
        return not any(True for _ in link.iter("img")) or bool(inline_text(link))
    if _DOWN.search(url):
        name = FILE_LABEL.sub("", inline_text(link, set(_label_parts(link)))).rstrip()
        if _ENDING.search(name) or _PICTURE.search(name):
            return True  # the script's address tells no name, and the link does: "report.hwp"
        if _SENDS.search(url) and _TYPED.search(label_beside(link) or ""):
            return True  # or its row tells type and size; pages of downloads are called so, too
    if _ENDING.search(unquote(parts.query)) and (
        "download" in parts.path.lower() or _ENDING.search(inline_text(link))
    ):
        return True  # a script for downloads, or both name it: `index.php?op=get&name=report.pdf`
    kind = (link.get("type") or "").lower()
    if kind.startswith("application/") and "html" not in kind and "xml" not in kind:
        return True
    if _IN_BRACKETS.match(link.tail or ""):
        return not _PAGE.search(path)  # the address tells nothing, the line does: "<a>Map</a> [PDF, 1.2 MB]"
    # the names first: few links are called so, and their texts need not be read
    may_be = path.endswith(".ashx") or "download" in " ".join(
        sorted(words_of(link))
    )  # Sitecore's store of media
    return may_be and FILE_LABEL.search(inline_text(link)) is not None


def file_name(url: str) -> str | None:
    """The address without what is asked of the file, its version or who counts; None where its path names no file."""
    name = url.partition("?")[0]
    return name if _ENDING.search(unquote(urlsplit(name).path)) is not None else None


def _stated_kind(link: HtmlElement, url: str) -> str | None:
    """What a link says that its file is where the address does not tell: `type="application/pdf"`."""
    kind = (link.get("type") or "").partition(";")[0].strip().lower()
    return kind.removeprefix("application/") if kind in _PLAIN_KINDS and file_name(url) is None else None


def _label_of_type(link: HtmlElement, url: str) -> str | None:
    """Type and size as the `type` of a link states them: Drupal writes `type="application/pdf; length=188416"`."""
    length = _LENGTH.search(link.get("type") or "")
    parts = (_stated_kind(link, url), length and f"{length[1]} B")
    return ", ".join(filter(None, parts)) or None


_LENGTH = re.compile(r";\s*length=([1-9]\d{0,11})$")
_PLAIN_KINDS = frozenset(f"application/{kind}" for kind in ("epub", "pdf", "rtf", "zip"))
"""Those that are called as their files end."""


def read_file_link(url: str, link: HtmlElement) -> FileLink:
    """The file with the link's text and what is printed in or beside it about type and size."""
    parts = _label_parts(link)
    heading = next(link.iter(*_HEADINGS), None)  # the name of a card that is a link as a whole
    title = inline_text(heading) or inline_text(link, {*parts, *_actions_in(link)}) or inline_text(link)
    label = " ".join(text for part in parts for text in map(normalize_text, part.itertext()) if text) or None
    ending = _ENDING_LABEL.search(title) or _WIDE_LABEL.search(title)
    if label is None and (dated := _DATED_LABEL.search(title)) is not None:
        title, label = LEADING_VERB.sub("", title[: dated.start()]), dated[1] or dated[2]
    elif label is None and ending and ending.start():
        title, label = title[: ending.start()], ending[0].strip(" ,|–-（）［］[]()")
    if not title or is_action(title):
        if label is None and (printed := FILE_LABEL.search(title)):
            label = printed[0].strip(" ,|()[]")
        title = _title_beside(link, url) or _title_of_attributes(link) or title
    title = without_bare_type(without_verb(_SIGNS_BEFORE.sub("", title)), url)
    title = title or normalize_text(link.get("title")) or normalize_text(link.get("aria-label"))
    told = FILE_LABEL.search(title) if label is None else None
    if not _SOME_SIZE.search(label or (told[0] if told is not None else "")):
        # the type may stand in the link and the size behind it: "Report (PDF)</a> 1.4 MB"
        beside = label_beside(link) or _label_of_attributes(link) or _label_of_type(link, url)
        label = ", ".join(filter(None, (label, beside))) or None
    return FileLink(
        url=url, title_text=title or unquote(urlsplit(url).path).rpartition("/")[2], label_text=label
    )


_SIGNS_BEFORE = re.compile(r"^[>»›→▸►•·⇒\s]+")
"""Arrows and points that templates type before the name."""


def _label_parts(link: HtmlElement) -> list[HtmlElement]:
    """The outermost elements in a link that tell type and size alone; not the whole text of the link."""
    parts: list[HtmlElement] = []
    whole = None
    for element in link.iterdescendants("span", "p", "small", "em", "i", "div"):
        if parts and parts[-1] in element.iterancestors():
            continue
        text = inline_text(element)
        if not text or len(text) >= 90:
            continue
        whole = inline_text(link) if whole is None else whole
        if text == whole:
            continue
        is_meta = not words_of(element).isdisjoint(_META_WORDS) and FILE_LABEL.search(text) is not None
        if is_meta or _LABEL_PART.match(text):
            parts.append(element)
    return parts


def _actions_in(link: HtmlElement) -> list[HtmlElement]:
    """The elements in a link that only say to download: the button of a card that is a link as a whole."""
    found = link.iterdescendants("span", "p", "div")
    return [e for e in found if 0 < len(text := inline_text(e)) < LONGEST_ACTION and ACTION.match(text)]


_META_WORDS = frozenset(("metainfo", "fileinfo", "filemeta", "filesize"))
"""Names of the part of a link that tells the file's type, day and size."""


_FILE_BOX = 300
"""Characters of the largest box of one file that has other links too: its page, a basket."""


def _title_beside(link: HtmlElement, url: str) -> str:
    """The name of a file whose link only says "Download": an element called title, or a heading, in its box; the line before
    the link in a box of both, where none further out is called title.

    A box with other links is the file's own when it has no other file, one heading and little text.
    """
    line = ""
    for level, above in enumerate(link.iterancestors()):
        if level > 4 or above.tag in ("body", "main"):
            break
        links = list(islice(above.iter("a"), _LINKS_OF_ONE + 1))
        if len(links) > _LINKS_OF_ONE:
            break
        is_alone = len({a.get("href") for a in links}) == 1
        is_row = above.tag in _ROWS and (is_alone or all(is_action(inline_text(a)) for a in links))
        if is_row and (name := _name_in_row(above)):
            return name
        if not is_alone and not _is_box_of_one(above, link, url):
            break
        for element in above.iter("h2", "h3", "h4", "h5", "strong", "div", "span", "p"):
            is_title = "title" in words_of(element) or (not line and element.tag in _TITLES)
            if is_title and (text := inline_text(element)) and not is_action(text) and text[-1] not in ":：":
                return text
        if is_alone and not line and level < _LINES_OF_ONE:
            line = _name_in_row(above)
    return line if line[-1:] not in SENTENCE_ENDS and ":" not in line else ""


_TITLES = frozenset(("h2", "h3", "h4", "h5", "strong"))
_LINES_OF_ONE = 2
_LINKS_OF_ONE = 20
"""Links of the largest box of one file: several formats, its page, a basket."""


_ROWS = frozenset(("tr", "li", "dd"))


def _name_in_row(row: HtmlElement) -> str:
    """What a row or item says before its links and besides type and size: the name of the file that they lead to."""
    cells = [e for e in row if e.tag in ("td", "th")] if row.tag == "tr" else [row]
    for cell in cells:
        types = {e for e in cell.iter("span", "small", "p", "div") if TYPE.fullmatch((e.text or "").strip())}
        text = FILE_LABEL.sub(" ", inline_text(cell, types | set(cell.iter("a")))).strip(" :|–-()[]")
        if any(map(str.isalpha, text)) and len(text) <= _LONGEST_NAME and not TYPE.fullmatch(text):
            return normalize_text(text)
    return ""


_LONGEST_NAME = 160


def _is_box_of_one(box: HtmlElement, link: HtmlElement, url: str) -> bool:
    if len(list(box.iter(*_HEADINGS))) > 1 or len(inline_text(box)) > _FILE_BOX:
        return False
    own = link.get("href")
    others = [a for a in box.iter("a") if a.get("href") != own and may_be_file(a)]
    return not any(is_file(absolute_url(a.get("href"), url) or "", a) for a in others)


_HEADINGS = ("h2", "h3", "h4", "h5", "h6")


def _title_of_attributes(link: HtmlElement) -> str:
    """What `title` or `aria-label` call the file: "Download: Annual report" is "Annual report"."""
    for name in ("title", "aria-label"):
        text = ACTION_AROUND.sub("", normalize_text(link.get(name)))
        if text and not is_action(text) and not _NEW_WINDOW.search(text):
            return text
    return ""


def label_beside(link: HtmlElement) -> str | None:
    """Type and size printed after the link, in the same line, or in the same row or item with no other file."""
    tail = normalize_text(link.tail)[:60]
    match = FILE_LABEL.match(tail)
    if match:
        return match[0].strip(" ,|()[]")
    if match := _BRACKETED_SIZE.match(tail):
        return f"{match[1]}B"
    following = link.getnext() if not tail else None
    if following is not None and following.tag in _PARTS_OF_LINE:
        text = inline_text(following)  # a link to look at the file may come behind
        if len(text) < _LONGEST_LABEL and FILE_LABEL.fullmatch(text.rstrip("] ")):
            return text.strip(" ,|()[]")
    for level, box in enumerate(link.iterancestors()):
        if level > 4 or box.tag in ("body", "main", "article", "table") or not links_alike(box):
            return None
        rest = inline_text(box, set(box.iter("a")))
        if len(rest) >= 120:
            return None
        # parts of their own first: "Stand 2024" and "1.2 MB" behind it are one number in the line
        parts = (inline_text(e) for e in box.iter(*_PARTS_OF_LINE))
        if said := next((text for text in parts if FILE_LABEL.fullmatch(text)), None):
            return said.strip(" ,|()[]")
        match = FILE_LABEL.search(rest)
        if match:
            label = match[0].strip(" ,|()[]")
            kind = None if TYPE.match(label) else _LONE_TYPE.search(rest)  # in a column or part of its own
            return f"{kind[0]}, {label}" if kind is not None else label
        if _BARE_SIZE.match(rest):
            return f"{rest}B"
        if box.tag == "tr":
            sizes = (text for cell in box.iter("td") if _BARE_SIZE.match(text := inline_text(cell)))
            return next((f"{size}B" for size in sizes), None)
        if rest and level > 1:
            return None
    return None


def _label_of_attributes(link: HtmlElement) -> str | None:
    """Type and size as the tooltip of the link or its icon states them, and no more: SPIP's "PDF - 1.1 Mo", after the
    name of the file Dotclear's "map.pdf (211.40 KB)"."""
    values = (link.get("title"), *(image.get("alt") for image in link.iter("img")))
    labels = (_NAME_OF_FILE.sub("", normalize_text(value)) for value in values if value)
    return next(
        (label.strip("()") for label in labels if FILE_LABEL.fullmatch(label) or _TYPE_SIZE.match(label)),
        None,
    )


_TYPE_SIZE = re.compile(rf"(?i){TYPES}[\s,|–-]+\d+(?:[.,]\d+)?\s?{UNIT}\b.{{0,60}}$")
"""With what else is said of the file: "PDF, 345 KB, nicht barrierefrei"."""
_NAME_OF_FILE = re.compile(r"^\S+\.\w{2,4} (?=\()")


def links_alike(box: HtmlElement) -> bool:
    """Whether all links in a box, which are few, lead to one address."""
    addresses = [a.get("href") for a in islice(box.iter("a"), _LINKS_OF_ONE + 1)]
    return len(addresses) <= _LINKS_OF_ONE and len(set(addresses)) == 1

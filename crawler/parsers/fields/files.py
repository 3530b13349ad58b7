"""Files that a page offers with its article: links in the text, and lists of downloads beside it."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import FileLink
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.content import Survey
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.select import is_inside
from crawler.text import fold, normalize_text
from crawler.urls import canonical_url

_ENDING = re.compile(
    r"(?i)\.(?:pdf|docx?|dotx?|xlsx?|xlsm|pptx?|ppsx?|odt|ods|odp|rtf|csv|zip|rar|7z|tar|gz|epub|ics|mp3|wav|txt|xml|json|gml|kml|"
    r"eps|tiff?)$"
)
_DOWNLOAD = re.compile(
    r"(?i)__blob=publicationfile|/resource/blob/|[?&](?:download|attachment|file)=|/(?:attachment|download|downloads|getfile)/[^/]*\d"
    r"|/@@download/|/media/download"
)
_HINT = re.compile(
    r"\.(?:pdf|docx?|dotx?|xls[xm]?|pp[ts]x?|od[tsp]|rtf|csv|zip|rar|7z|tar|gz|epub|ics|mp3|wav|txt|xml|json|gml|kml|eps|"
    r"tiff?)(?![a-z0-9])"
)
_FILE_WORDS = ("publicationfile", "?file=", "&file=", "getfile")
_PICTURE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|svg)$")
_LABEL = re.compile(
    r"(?i)[(\[,|]?\s*(?:(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|csv|jpe?g|png|mp3|epub)\b[\s,|:–-]*(?:datei|file|plik)?[\s,|:–-]*)?"
    r"\d+(?:[.,]\d+)?\s?[KMG]i?B\b\s*[)\]]?|\(\s*(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip)\b[^()]*\)"
)
_BOX_WORDS = frozenset(
    "download downloads attachment attachments files filelist documents dokumente dokument zalaczniki zalacznik pliki "
    "materialdownload allegati documenti documentos descargas pieces telechargements filelinks".split()
)
_HEADING = re.compile(
    r"(?i)^\W*(?:downloads?|zum download|dokumente?|anhänge?|dateien|attachments?|files|documents|załącznik\w*|pliki(?: do pobrania)?|"
    r"materiały(?: do pobrania)?|do pobrania|allegati|documenti|documentos|pièces jointes|télécharge\w*|přílohy|bijlagen)\b"
)


def find_files(
    document: Document,
    survey: Survey,
    scope: HtmlElement,
    container: HtmlElement,
    skip: Collection[HtmlElement] = (),
    title: str = "",
) -> tuple[FileLink, ...]:
    """The files in the text, and those of download boxes between title and page footer, each once, in order.

    A link in a box of related pages counts when its text is the article's own title: the release as PDF.
    """
    found: dict[str, FileLink] = {}
    root = survey.blocks[0].element
    for link in root.iter("a"):
        if not _may_be_file(link):
            continue
        url = document.absolute(link.get("href"))
        if url is None or not is_file(url, link):
            continue
        if survey.is_frame(link) and not _is_own_copy(link, title):
            continue
        if not is_inside(link, {container}) or _is_left_out(link, container, skip):
            box = _download_box(link)
            if (
                box is None
                and not _is_own_copy(link, title)
                and not (is_inside(link, {scope}) and _is_labelled(link))
            ):
                continue
        found.setdefault(canonical_url(url), read_file_link(url, link))
    return tuple(found.values())


def _may_be_file(link: HtmlElement) -> bool:
    """A quick look at a link, before its address is made absolute."""
    href = link.get("href")
    if not href or href.startswith("#"):
        return False
    address = href.lower()  # with (?i) the pattern would try every character and not look for dots
    return (
        _HINT.search(address) is not None
        or "download" in address
        or ("file" in address and any(word in address for word in _FILE_WORDS))
        or "attachment" in address
        or "/resource/blob/" in address
        or link.get("download") is not None
        or link.get("type") is not None
        or "download" in (link.get("class") or "").lower()
    )


def is_file(url: str, link: HtmlElement) -> bool:
    """Whether a link leads to a file by its address, its attributes or the type and size it prints."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    if parts.scheme not in ("http", "https", "ftp"):
        return False
    if _ENDING.search(path):
        return not parts.path.lower().endswith((".xml", ".json", ".txt")) or link.get("download") is not None
    if _PICTURE.search(path):
        return link.get("download") is not None and not any(True for _ in link.iter("img"))
    if _DOWNLOAD.search(url) or link.get("download") is not None:
        return not any(True for _ in link.iter("img")) or bool(inline_text(link))
    kind = (link.get("type") or "").lower()
    if kind.startswith("application/") and "html" not in kind and "xml" not in kind:
        return True
    return _LABEL.search(inline_text(link)) is not None and "download" in " ".join(sorted(words_of(link)))


def read_file_link(url: str, link: HtmlElement) -> FileLink:
    """The file with the link's text and what is printed beside it about type and size."""
    title = inline_text(link) or normalize_text(link.get("title")) or normalize_text(link.get("aria-label"))
    label = None
    if not _LABEL.search(title):
        label = _label_beside(link)
    return FileLink(
        url=url, title_text=title or unquote(urlsplit(url).path).rpartition("/")[2], label_text=label
    )


def _label_beside(link: HtmlElement) -> str | None:
    """Type and size printed after the link, in the same line."""
    tail = normalize_text(link.tail)[:60]
    match = _LABEL.match(tail)
    if match:
        return match[0].strip(" ,|()[]")
    box = link.getparent()
    if box is None or sum(1 for _ in box.iter("a")) > 1:
        return None
    rest = inline_text(box, {link})
    match = _LABEL.search(rest) if len(rest) < 120 else None
    return match[0].strip(" ,|()[]") if match else None


def _is_own_copy(link: HtmlElement, title: str) -> bool:
    return bool(title) and fold(_LABEL.sub("", inline_text(link))) == fold(title)


def _is_labelled(link: HtmlElement) -> bool:
    return _LABEL.search(inline_text(link)) is not None or _label_beside(link) is not None


def _is_left_out(link: HtmlElement, container: HtmlElement, skip: Collection[HtmlElement]) -> bool:
    for above in (link, *link.iterancestors()):
        if above in skip:
            return True
        if above is container:
            return False
    return False


def _download_box(link: HtmlElement) -> HtmlElement | None:
    """The box of downloads around a link: named so, or under a heading that says so."""
    for level, above in enumerate(link.iterancestors()):
        if level > 6 or above.tag in ("body", "main", "html"):
            return None
        if not words_of(above).isdisjoint(_BOX_WORDS):
            return above
        before = next((e for e in above.itersiblings(preceding=True) if isinstance(e.tag, str)), None)
        if before is not None and before.tag in ("h2", "h3", "h4", "h5", "h6", "strong", "p"):
            text = inline_text(before)
            if len(text) < 60 and _HEADING.match(text):
                return above
    return None

"""Who wrote an article: by structured data, boxes with telling names, links to authors' pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.author_names import LONGEST_NAME, is_labelled, names_in, reads_as_name
from crawler.parsers.fields.blocks import Survey
from crawler.parsers.fields.bylines import is_author_link, names_beside_date
from crawler.parsers.fields.date_words import HAS_YEAR
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.marks import beginnings, class_words, parts_of, words_of
from crawler.parsers.fields.select import called
from crawler.parsers.fields.structured import StructuredData, as_list, node_types, text_of_value
from crawler.text import fold

_AUTHOR_WORDS = frozenset(
    "author authors byline autor autoren writer articleauthor postauthor entryauthor itemposter vcard fn autorin autorka autora autores autore autori "
    "auteur auteurs redacteur forfatter författare skribent kirjoittaja szerzo yazar redaktor verfasser".split()
)
_PHOTO_WORDS = frozenset("photo foto bild image imagen imagem zdjecie".split())
"""Beside a word for authors in a name: that of a photographer."""
_OFFICE = re.compile(
    r"(?i)\b(?:\w*minist(?:erium\w*|erstw[oa]|erie|erio|ère|ero|ério|erstv[oa]|erul|erija|eerium|eriö|ry)|departe?ment|"
    r"(?:bundes|landes|außen)\w*(?:amt|anstalt|regierung)|kanzlei|kancelari[ae]|urząd|komenda|регион\w* администрация|"
    r"(?:under )?secretary of \w+|secretary[- ]general|м[иі]н[иі]ст[еэ]р\w*ств[оа]|υπουργείο|bakanlığı)\b"
)
"""A word of the names of offices and of no person's."""
_LOGIN = re.compile(r"[a-z][a-z\d._-]{5,}")
"""One word in lower case: who may write in the system, or who made the site."""


def find_authors(
    document: Document,
    data: StructuredData,
    survey: Survey,
    root: HtmlElement | None,
    title: HtmlElement | None = None,
) -> tuple[str, ...]:
    """The names of the authors: of the metadata, else of an element called author near the text, else beside the date.

    The site or its organisation, which many systems name as the author of each page, is none.
    """
    own = {fold(name) for name in (*data.texts("publisher"), *document.meta.get("og:site_name", ()))}
    if any(
        "person" in node_types(v) for v in as_list(data.article.get("publisher")) if isinstance(v, Mapping)
    ):
        own = set()  # a person's own site
    names = _find_names(document, data, survey, root)
    if (
        not names
        and root is not None
        and title is not None
        and root in survey.index
        and title in survey.index
    ):
        link = next((a for a in root.iter("a") if is_author_link(a)), None)
        if link is not None and not survey.is_frame(link) and not _is_others(link):
            names = names_in(inline_text(link))
        else:
            names = names_in(names_beside_date(survey, title, root))
    return tuple(name for name in names if fold(name) not in own and not _OFFICE.search(name))


def _find_names(
    document: Document, data: StructuredData, survey: Survey, root: HtmlElement | None
) -> list[str]:
    names = [name for value in as_list(data.article.get("author")) for name in names_in(text_of_value(value))]
    if not names:
        for key in (
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
        ):
            texts = (text for text in document.meta.get(key, ()) if not _LOGIN.fullmatch(text))
            names = [name for text in texts for name in names_in(text)]
            if names:
                break
    if not names and root is not None:
        likely = _called_authors(document)
        for element in root.iter(*_AUTHOR_TAGS) if likely else ():
            if element in likely and not survey.is_frame(element) and not _is_others(element):
                name = next(
                    (e for e in element.iter() if e.get("itemprop") == "name" or e.get("class") == "fn"),
                    element,
                )
                text = _name_in(name)
                names = names_in(text) if len(text) <= LONGEST_NAME else []
                if names:
                    break
    return names


_AUTHOR_TAGS = ("a", "span", "p", "div", "address", "strong", "b", "em", "cite", "dd", "li", "h4", "h5")


def _called_authors(document: Document) -> set[HtmlElement]:
    """The elements that are called author."""
    found = {e for e in called(document, _AUTHOR_WORDS) if not _is_box_of_functions(e)}
    found.update(e for e in document.attributed.get("id", ()) if _is_called_author(e.get("id") or ""))
    found -= {e for e in found if _is_photographer(e)}
    found.update(e for e in called(document, ("submitted",)) if _BEHIND in inline_text(e))
    for name in ("rel", "itemprop"):
        found.update(e for e in document.attributed.get(name, ()) if e.get(name) == "author")
    # of the author, as HTML has it, where it says when that was written
    addresses = document.tree.iter("address")
    found.update(e for e in addresses if next(e.iter("time"), None) is not None)
    # a signature in Italian and Spanish, a company elsewhere
    found.update(e for e in called(document, ("firma",)) if _is_signature(inline_text(e)))
    return found


_AUTHOR_IDS = _AUTHOR_WORDS - {"fn"}
"""An address with "fn" is that of a footnote."""


def _is_called_author(ident: str) -> bool:
    # nearly all ids of a page are new, and few have a part that any of the words begins with
    if beginnings(_AUTHOR_IDS).isdisjoint(parts_of(ident)):
        return False
    return not class_words(ident).isdisjoint(_AUTHOR_IDS)


def _is_box_of_functions(element: HtmlElement) -> bool:
    """Whether "fn", hCard's word for a name, which has it in a line, is short for what a page can do."""
    return element.tag in ("div", "ul", "li") and words_of(element).isdisjoint(_AUTHOR_IDS)


def _is_photographer(element: HtmlElement) -> bool:
    words = class_words(f"{element.get('class') or ''} {element.get('id') or ''}")
    return not words.isdisjoint(_PHOTO_WORDS)


def _is_signature(text: str) -> bool:
    return is_labelled(text) or reads_as_name(text.partition(" - ")[0])


_DIGIT = re.compile(r"\d")
_BEHIND = " — "
"""Stands between the day and the author in Drupal's line: "Mon, 03/08/2010 - 10:15 — Jane Doe"."""


def _name_in(box: HtmlElement) -> str:
    """What an element called author says: its link where that is a name, and no time beside the name."""
    text = inline_text(box, set(box.iter("time"))).strip(" ,|–—")
    if HAS_YEAR.search(text):
        text = (
            text.rpartition(_BEHIND)[2] if _BEHIND in text else text.partition(" - ")[0]
        )  # with place and day
    links = [inline_text(a) for a in box.iter("a")]
    if len(links) == 1 and reads_as_name(links[0]):
        before = text.partition(links[0])[0]
        return before if reads_as_name(before) else links[0]
    if not links and _DIGIT.search(text):  # Liferay's box of the name, in bold, and the day
        names = map(inline_text, box.iter("strong", "b"))
        text = next((name for name in names if reads_as_name(name)), text)
    return text if " " in text else inline_text(box)


def _is_others(element: HtmlElement) -> bool:
    """Whether a name stands in a box of contacts, that of a press officer, under a quotation or in a caption."""
    for above in islice(element.iterancestors(), 5):
        if above.tag == "blockquote" or not words_of(above).isdisjoint(_OTHERS_WORDS):
            return True
        if above.tag == "figure" and next(above.iter("blockquote"), None) is not None:
            return True
    return False


_OTHERS_WORDS = frozenset(
    "contact contacts kontakt pressekontakt ansprechpartner quote quotation zitat caption figcaption slide slides".split()
)

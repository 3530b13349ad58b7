"""Who wrote an article: by structured data, boxes with telling names, links to authors' pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.bylines import is_author_link, names_beside_date, reads_as_name
from crawler.parsers.fields.content import Survey
from crawler.parsers.fields.date_words import HAS_YEAR
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.marks import class_words, words_of
from crawler.parsers.fields.structured import StructuredData, as_list, node_types, text_of_value
from crawler.text import fold, normalize_text

_AUTHOR_WORDS = frozenset(
    "author authors byline autor autoren writer articleauthor postauthor entryauthor vcard fn".split()
)
_PHOTO_WORDS = frozenset("photo foto bild image imagen imagem zdjecie".split())
"""Beside a word for authors in a name: that of a photographer."""
_NOT_PERSON = re.compile(
    r"(?i)^(?:admin\w*|super ?user|redaktion|editor\w*|webmaster|root|none|anonymous|unknown|staff|n/a|author|autor|publisher|"
    r"https?://.*|@.*|.*=.*|(?:posted|published|written|filed|veröffentlicht|geschrieben|publié|posté|publicado|pubblicato|"
    r"opublikowan\w*|geplaatst)(?: (?:on|by|am|von|le|par|el|por|il|da|op|door))?)$"
)
"""What templates write where a name would be, a label in an element of its own among it."""
_MAIL = re.compile(r"\(?\S+@\S+\.\S+\)?")
_OFFICE = re.compile(
    r"(?i)\b(?:\w*minist(?:erium\w*|erstw[oa]|erie|erio|ère|ero|ério|erstv[oa]|erul|erija|eerium|eriö|ry)|departe?ment|"
    r"(?:bundes|landes|außen)\w*(?:amt|anstalt|regierung)|kanzlei|kancelari[ae]|urząd|komenda|регион\w* администрация|"
    r"(?:under )?secretary of \w+|secretary[- ]general|м[иі]н[иі]ст[еэ]р\w*ств[оа]|υπουργείο|bakanlığı)\b"
)
"""A word of the names of offices and of no person's."""
_BY = re.compile(
    r"(?i)^\W*(?:(?:posted|published|geschrieben|verfasst|veröffentlicht|rédigé|publié|posté|publicado|escrito|pubblicato|"
    r"scritto|opublikowan\w*|napisał\w*|geplaatst|skrevet) )?(?:von(?: unser(?:em|er|en) \w*(?:redakteur|korrespondent|mitarbeiter|reporter|volontär)\w*)?|by|autor(?:in|en)?:?|author:?|written by|text:?|par|por|di|door|av|af|skrevet av|foto:?)\s+"
)
_AGENCY = re.compile(r"^(?:[a-z]{2,5}|[A-Z]{2,5})$")
"""Codes of news agencies, which stand beside full names: "Jane Doe, AFP"."""
_LONGEST_NAME = 80


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
            names = _names(inline_text(link))
        else:
            names = _names(names_beside_date(survey, title, root))
    return tuple(name for name in names if fold(name) not in own and not _OFFICE.search(name))


def _find_names(
    document: Document, data: StructuredData, survey: Survey, root: HtmlElement | None
) -> list[str]:
    names = [name for value in as_list(data.article.get("author")) for name in _names(text_of_value(value))]
    if not names:
        for key in (
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
        ):
            names = [name for text in document.meta.get(key, ()) for name in _names(text)]
            if names:
                break
    if not names and root is not None:
        for element in root.iter(
            "a", "span", "p", "div", "address", "strong", "b", "em", "cite", "dd", "li", "h4", "h5"
        ):
            words = words_of(element)
            if ident := element.get("id"):
                words |= class_words(ident)
            is_author = "author" in (element.get("rel"), element.get("itemprop")) or not (
                words.isdisjoint(_AUTHOR_WORDS) or not words.isdisjoint(_PHOTO_WORDS)
            )
            if element.tag == "address":  # of the author, as HTML has it, where it says when that was written
                is_author = is_author or next(element.iter("time"), None) is not None
            if not is_author and "firma" in words_of(
                element
            ):  # a signature in Italian and Spanish, a company elsewhere
                text = inline_text(element)
                is_author = _BY.match(text) is not None or reads_as_name(text.partition(" - ")[0])
            if is_author and not survey.is_frame(element) and not _is_others(element):
                name = next(
                    (e for e in element.iter() if e.get("itemprop") == "name" or e.get("class") == "fn"),
                    element,
                )
                text = _name_in(name)
                names = _names(text) if len(text) <= _LONGEST_NAME else []
                if names:
                    break
    return names


def _name_in(box: HtmlElement) -> str:
    """What an element called author says: its link where that is a name, and no time beside the name."""
    text = inline_text(box, set(box.iter("time"))).strip(" ,|–—")
    if HAS_YEAR.search(text):
        text = text.partition(" - ")[0]  # with the place and the day
    links = [inline_text(a) for a in box.iter("a")]
    if len(links) == 1 and reads_as_name(links[0]):
        before = text.partition(links[0])[0]
        return before if reads_as_name(before) else links[0]
    return text if " " in text else inline_text(box)


_PHOTOGRAPHER = re.compile(r"(?i)\W*(?:foto(?:graf)?|photo(?:graph)?|bild|fot|fotografía|kuva)\s?[:.©]")


def _is_others(element: HtmlElement) -> bool:
    """Whether a name stands in a box of contacts, that of a press officer, under a quotation, or as who took a picture."""
    if _PHOTOGRAPHER.match(inline_text(element)):
        return True
    for above in islice(element.iterancestors(), 5):
        if above.tag == "blockquote" or not words_of(above).isdisjoint(_OTHERS_WORDS):
            return True
        if above.tag == "figure" and next(above.iter("blockquote"), None) is not None:
            return True
    return False


_OTHERS_WORDS = frozenset(
    "contact contacts kontakt pressekontakt ansprechpartner quote quotation zitat caption figcaption slide slides".split()
)


def _names(text: str) -> list[str]:
    text = normalize_text(_MAIL.sub(" ", _BY.sub("", normalize_text(text))))
    parts = re.split(r"\s*(?:,|;|\||\s(?:und|and|i|et|y|e)\s)\s*", text) if len(text) > 25 else [text]
    if any(" " not in part and not _AGENCY.match(part) for part in parts):
        parts = [text]  # "Ministry of Health, Family and Youth", "Smith, John": one name
    return [
        p
        for p in parts
        if 2 < len(p) <= _LONGEST_NAME
        and not _NOT_PERSON.match(p)
        and not any(c.isdigit() or c == ":" for c in p)
    ]

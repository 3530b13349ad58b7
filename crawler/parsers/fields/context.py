"""What stands around an article: authors, tags, path, section, publisher, archive notice; never its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.bylines import is_author_link, names_beside_date, reads_as_name
from crawler.parsers.fields.content import Survey, is_unseen
from crawler.parsers.fields.crumbs import Crumb, is_home_text, read_crumbs, trim_crumbs
from crawler.parsers.fields.inline import inline_text, words_beside
from crawler.parsers.fields.marks import Mark, class_words, is_keyword_link, mark_of, words_of
from crawler.parsers.fields.notices import is_archive_notice, may_say
from crawler.parsers.fields.page_texts import PageTexts
from crawler.parsers.fields.structured import StructuredData, node_types, text_of_value
from crawler.text import fold, normalize_text

_PATH_WORDS = frozenset(
    "breadcrumb breadcrumbs breadcrumbtrail brotkrume brotkrumen crumbs sciezka pathway arbo ariane filariane kelias migas "
    "migalhas murupolku kruimelpad drobky bread brodsmuler brodkrummer drobecky drobeckova omrvinky morzsa kenyermorzsa".split()
)
_PATH_IDS = _PATH_WORDS | {"path", "pathway", "sciezka"}
_PATH_CLASSES = frozenset(("path", "location"))
"""What sites of East Asia call the path: names of other boxes elsewhere, so its first link has to lead home."""
_TAG_WORDS = frozenset(
    "tags taglist taglinks detailtag posttags entrytags articletags schlagworte keywords tagcloud tagi topics".split()
)
_AUTHOR_WORDS = frozenset(
    "author authors byline autor autoren writer articleauthor postauthor entryauthor vcard fn".split()
)
_NOT_PERSON = re.compile(
    r"(?i)^(?:admin\w*|super ?user|redaktion|editor\w*|webmaster|root|none|anonymous|unknown|staff|n/a|author|autor|publisher|"
    r"https?://.*|@.*|.*=.*)$"
)
_MAIL = re.compile(r"\(?\S+@\S+\.\S+\)?")
_OFFICE = re.compile(
    r"(?i)\b(?:\w*minist(?:erium\w*|erstw[oa]|erie|erio|ère|ero|ério|erstv[oa]|erul|erija|eerium|eriö|ry)|departe?ment|"
    r"(?:bundes|landes|außen)\w*(?:amt|anstalt|regierung)|kanzlei|kancelari[ae]|urząd|komenda|регион\w* администрация|"
    r"(?:under )?secretary of \w+|secretary[- ]general|м[иі]н[иі]ст[еэ]р\w*ств[оа]|υπουργείο|bakanlığı)\b"
)
"""A word of the names of offices and of no person's."""
_BY = re.compile(
    r"(?i)^\W*(?:von|by|autor(?:in|en)?:?|author:?|written by|text:?|par|por|di|door|av|af|skrevet av|foto:?)\s+"
)
_AGENCY = re.compile(r"^(?:[a-z]{2,5}|[A-Z]{2,5})$")
"""Codes of news agencies, which stand beside full names: "Jane Doe, AFP"."""
_ARCHIVED = re.compile(
    r"(?i)(?:treść archiwalna|strona archiwalna|archivierter? (?:seite|fassung|meldung|inhalte?|beitrag|artikel)|archived (?:content|page)|"
    r"this (?:page|content) (?:has been|is|was) archived|diese seite (?:ist|wurde) archiviert|contenu archivé|"
    r"(?:cette page|ce contenu) a été archivée?|contenido archivado|contenuto archiviato|gearchiveerde (?:pagina|inhoud)|"
    r"(?:deze pagina|dit artikel|dit bericht) is gearchiveerd|arkiveret (?:side|indhold)|arkivert (?:side|innhold)|arkiverad sida|arkistoitu sivu|archivovaná stránka|"
    r"conteúdo arquivado|archivált (?:oldal|tartalom)|archivirana (?:stran|stranica))"
)
_STEMS = ("rchi", "RCHI", "rkiv", "RKIV", "rkisto", "RKISTO", "рхів", "РХІВ")
"""What stands in any such sentence."""
_LONGEST_NAME = 80


class Path(NamedTuple):
    """The path to the page and the section that it names."""

    steps: tuple[str, ...]
    section: Found | None


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
    if any("person" in node_types(v) for v in _list(data.article.get("publisher")) if isinstance(v, Mapping)):
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
    names = [name for value in _list(data.article.get("author")) for name in _names(text_of_value(value))]
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
            "a", "span", "p", "div", "address", "strong", "b", "cite", "dd", "li", "h4", "h5"
        ):
            is_author = "author" in (element.get("rel"), element.get("itemprop")) or not words_of(
                element
            ).isdisjoint(_AUTHOR_WORDS)
            if element.tag == "address":  # of the author, as HTML has it, where it says when that was written
                is_author = is_author or next(element.iter("time"), None) is not None
            if not is_author and "firma" in words_of(
                element
            ):  # a signature in Italian and Spanish, a company elsewhere
                is_author = _BY.match(inline_text(element)) is not None
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
    links = [inline_text(a) for a in box.iter("a")]
    if len(links) == 1 and reads_as_name(links[0]):
        before = text.partition(links[0])[0]
        return before if reads_as_name(before) else links[0]
    return text if " " in text else inline_text(box)


def _is_others(element: HtmlElement) -> bool:
    """Whether a name stands in a box of contacts, that of a press officer, or under a quotation."""
    for above in islice(element.iterancestors(), 5):
        if above.tag == "blockquote" or not words_of(above).isdisjoint(_OTHERS_WORDS):
            return True
        if above.tag == "figure" and next(above.iter("blockquote"), None) is not None:
            return True
    return False


_OTHERS_WORDS = frozenset(
    "contact contacts kontakt pressekontakt ansprechpartner quote quotation zitat".split()
)


def _names(text: str) -> list[str]:
    text = normalize_text(_MAIL.sub(" ", _BY.sub("", normalize_text(text))))
    parts = re.split(r"\s*(?:,|;|\||\s(?:und|and|i|et|y|e)\s)\s*", text) if len(text) > 25 else [text]
    if any(" " not in part and not _AGENCY.match(part) for part in parts):
        parts = [text]  # "Ministry of Health, Family and Youth", "Smith, John": one name
    return [
        p
        for p in parts
        if 2 < len(p) <= _LONGEST_NAME and not _NOT_PERSON.match(p) and not any(c.isdigit() for c in p)
    ]


def find_tags(document: Document, data: StructuredData, scope: HtmlElement | None) -> tuple[str, ...]:
    """The keywords: those shown in a list so named, else `article:tag`, else those of the JSON-LD."""
    tags: list[str] = []
    if scope is not None:
        for element in scope.iter(etree.Element):
            classes = element.get("class")
            if classes and not class_words(classes).isdisjoint(_TAG_WORDS):
                if element.tag == "a" and (box := element.getparent()) is not None:
                    element = box  # each link is called a tag
                texts = [inline_text(a) for a in element.iter("a") if not _is_category(a)]
                tags = [_bare(t) for t in texts if 1 < len(t) <= 60]
                tags = [t for t in tags if not _MORE.match(t)]
                if tags:
                    break
    if not tags and scope is not None:
        links = [a for a in scope.iter("a") if a.get("rel") and "tag" in (a.get("rel") or "").split()]
        tags = [inline_text(a) for a in links if not _is_category(a)]
    if not tags and scope is not None:
        tags = _labelled_tags(scope)
    tags = tags or [t for text in document.meta.get("article:tag", ()) for t in re.split(r"\s*[,;]\s*", text)]
    if not tags:
        for value in _list(data.article.get("keywords")):
            tags += re.split(r"\s*[,;]\s*", text_of_value(value))
        tags = _told_apart(tags, document)
    if not tags and scope is not None:
        tags = _keywords(scope) or _tags_around(scope)
    return tuple(t for t in tags if t and not _MORE.match(t))


def _keywords(scope: HtmlElement) -> list[str]:
    """The links to keywords that stand together and in no running text."""
    links = [a for a in scope.iter("a") if is_keyword_link(a) and not _is_category(a)]
    texts = (_bare(inline_text(a)) for a in links if len(words_beside(a)[1]) < _LONGEST_LABEL)
    return [text for text in texts if 1 < len(text) <= 60]


def _bare(text: str) -> str:
    """A keyword without the sign that begins or parts it."""
    return text.strip(" #•·,;|")


_TAG_LABEL = re.compile(
    r"(?i)^\W*(?:tags?|related topics|topics|schlag(?:worte|wörter)|stichw(?:orte|örter)|schlagworte zum artikel|tematy|tagi|słowa kluczowe|etiquetas|archivado en|temas|argomenti|"
    r"mots[- ]clés|thèmes|assuntos|trefwoorden|emneord|ämnen|avainsanat|asiasanat|štítky|klíčová slova|kľúčové slová|címkék|etichete|oznake|ključne (?:riječi|reči|besede)|"
    r"теги|тэги|ключевые слова|ключові слова|ετικέτες|etiketler|từ khóa|tagiau|etiquetes|arxivat sota|tagged(?: with)?)\W*$"
)
_LONGEST_LABEL = 30


def _tags_around(scope: HtmlElement) -> list[str]:
    """The links of a list of keywords right around the article's box, not those of a side column or cloud."""
    for box in islice(scope.iterancestors(), 3):
        if box.tag in ("body", "html"):
            break
        for element in box:
            if element is scope or not isinstance(element.tag, str) or mark_of(element) is Mark.SIDE:
                continue
            for part in (element, *element):
                words = words_of(part)
                if words.isdisjoint(_TAG_WORDS) or not words.isdisjoint(("cloud", "tagcloud", "widget")):
                    continue
                texts = [inline_text(a) for a in part.iter("a") if not _is_category(a)]
                tags = [_bare(t) for t in texts if 1 < len(t) <= 60 and not _MORE.match(t)]
                if tags:
                    return tags
            links = [e for e in element if e.tag == "a" and is_keyword_link(e)]
            if links and not inline_text(element, set(links)):
                return [_bare(inline_text(link)) for link in links]
        scope = box
    return []


def _labelled_tags(scope: HtmlElement) -> list[str]:
    """The links after a label such as "Tags:", in the same box or the next."""
    for label in scope.iter("h2", "h3", "h4", "h5", "strong", "b", "span", "div", "dt", "p", "li"):
        text = label.text
        if not text or len(text) > _LONGEST_LABEL or not _TAG_LABEL.match(text) or len(label):
            continue
        following = [e for e in label.itersiblings() if isinstance(e.tag, str)]
        links: list[HtmlElement] = []
        for element in following:
            own = [element] if element.tag == "a" else list(element.iter("a"))
            if not own and links:
                break
            links += own
        tags = [inline_text(a) for a in links]
        label_key = fold(text)
        if tags and all(1 < len(t) <= 60 and not fold(t).startswith(label_key[:8]) for t in tags):
            return [_bare(t) for t in tags]
    return []


_MORE = re.compile(
    r"(?i)^(?:[\w-]+ anzeigen|mehr(?: (?:erfahren|lesen|anzeigen|themen))?|alle (?:themen|tags|anzeigen)|(?:learn|read|show|see|view)? ?(?:more|all)(?: (?:tags|topics))?|"
    r"więcej|pokaż (?:więcej|wszystkie)|voir (?:plus|tous?)|en savoir plus|ver (?:más|mais|todos)|leer más|mostra tutti|scopri di più|meer|toon alle|"
    r"visa (?:fler|alla)|vis (?:flere|alle)|více|viac|több|еще|ещё|все|більше)\W*$"
)
"""A link beside the keywords that is none."""


def _told_apart(tags: list[str], document: Document) -> list[str]:
    """The keywords; where JSON-LD joins them with blanks, those of `meta keywords` when they are the same words."""
    if len(tags) != 1 or " " not in tags[0]:
        return tags
    for text in document.meta.get("keywords", ()):
        parts = [part for part in re.split(r"\s*[,;]\s*", normalize_text(text)) if part]
        if len(parts) > 1 and sorted(fold(" ".join(parts)).split()) == sorted(fold(tags[0]).split()):
            return parts
    return tags


def _is_category(link: HtmlElement) -> bool:
    """Whether WordPress says that a link leads to a section of the site: `rel="category tag"`, a list of its taxonomy."""
    if "category" in (link.get("rel") or "").split():
        return True
    box = link.getparent()
    return box is not None and "taxonomycategory" in words_of(box)


def find_path(
    document: Document, data: StructuredData, title: str | None, element: HtmlElement | None
) -> Path:
    """The path that the page shows or describes, without home and own title, and the section."""
    steps: tuple[str, ...] = ()
    rule = "breadcrumbs"
    if element is not None:
        items = list(element.iter("li")) or _crumb_boxes(element)
        around = {above for item in items for above in item.iterancestors()}
        items = [item for item in items if item not in around]  # the innermost
        steps = trim_crumbs(_without_home(read_crumbs(items, document, set())), title)
    if not steps:
        rule = "json-ld BreadcrumbList"
        steps = trim_crumbs(_without_home([Crumb(name, None) for name in data.breadcrumbs()]), title)
    sections = data.texts("articleSection") or list(document.meta.get("article:section", ()))
    section = Found(sections[0], "articleSection") if sections else None
    if section is None:
        # folders of a year or a month lie below the section
        named = next((step for step in reversed(steps) if any(map(str.isalpha, step))), None)
        section = Found(named, rule) if named else None
    return Path(steps, section)


def _crumb_boxes(path: HtmlElement) -> list[HtmlElement]:
    """The steps of a path without a list: the links, and the outermost boxes of text beside them."""
    boxes: list[HtmlElement] = []
    for element in path.iter("a", "span"):
        if boxes and boxes[-1] in element.iterancestors():
            continue
        if element.tag == "a" or next(element.iter("a"), None) is None:
            boxes.append(element)
    return boxes


def _without_home(crumbs: list[Crumb]) -> list[Crumb]:
    while crumbs and (not crumbs[0].text or is_home_text(crumbs[0].text)):
        crumbs = crumbs[1:]
    return crumbs


_PATH_TAGS = frozenset(("nav", "ol", "ul", "div", "p", "span", "section", "td"))


class PathSearch(NamedTuple):
    """The element of the path, and the links that were passed in search of it: all of the page where it is None."""

    element: HtmlElement | None
    links: list[HtmlElement]


def search_path(root: HtmlElement) -> PathSearch:
    """The first element below the root that is called breadcrumb, or the list in it; else what reads as a path.

    A path without a telling name begins with a link home, and signs stand between its steps.
    """
    links: list[HtmlElement] = []
    for element in root.iter("a", *_PATH_TAGS):
        if element.tag == "a":
            links.append(element)
            continue
        classes, ident, label = element.get("class"), element.get("id"), element.get("aria-label")
        if (
            (classes and not class_words(classes).isdisjoint(_PATH_WORDS))
            or (ident and ("breadcrumb" in ident.lower() or ident.lower() in _PATH_IDS))
            or (label and "breadcrumb" in label.lower())
            # Drupal's core names the path by its heading alone
            or (element.tag == "nav" and "breadcrumb" in (element.get("aria-labelledby") or "").lower())
            or (classes and not _PATH_CLASSES.isdisjoint(classes.split()) and _begins_at_home(element))
        ):
            inner = next((e for e in element.iter("ol", "ul")), None)
            return PathSearch(inner if inner is not None else element, links)
    boxes = (link.getparent() for link in links if _leads_home(link))
    return PathSearch(next(filter(_reads_as_path, boxes), None), links)


def _begins_at_home(box: HtmlElement) -> bool:
    """Whether the first link of a short box is called home."""
    first = next(box.iter("a"), None)
    return first is not None and is_home_text(inline_text(first)) and len(inline_text(box)) < 300


def _leads_home(link: HtmlElement) -> bool:
    """Whether a link is called home."""
    text = link.text
    return bool(text) and len(text) < _LONGEST_HOME and is_home_text(normalize_text(text))


_LONGEST_HOME = 30
_STEP = re.compile(r"[»>›→/]")


def _reads_as_path(box: HtmlElement) -> bool:
    """Whether a short box has a sign before each of its further links."""
    links = list(box.iter("a"))
    if box.tag not in _PATH_TAGS or len(links) < 2 or len(inline_text(box)) > 300:
        return False
    between = [normalize_text(inline_text(e) if e.tag == "span" else "") + (e.tail or "") for e in box]
    return sum(_STEP.search(text) is not None for text in between) >= len(links) - 1


def find_publisher(document: Document, data: StructuredData) -> Found | None:
    """What the page names as its publisher."""
    for name in data.texts("publisher"):
        return Found(name, "json-ld publisher")
    for key in ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"):
        for text in document.meta.get(key, ()):
            if not text.startswith("http"):
                return Found(text, f"meta {key}")
    return None


def find_archived(survey: Survey, page: PageTexts) -> Found | None:
    """The sentence with which the page says that it is archived; texts that only speak of archives are longer."""
    if not page.holds(*_STEMS):
        return None
    for block in survey.blocks:
        if (
            8 <= block.chars <= 240
            and block.link_chars < block.chars
            and block.all_chars <= 400
            and may_say(block.element, *_STEMS)
        ):
            if any(map(is_unseen, (block.element, *block.element.iterancestors()))):
                continue
            text = inline_text(block.element, set(filter(is_unseen, block.element.iterdescendants())))
            if text and (_ARCHIVED.match(text) or is_archive_notice(text)):
                return Found(text, "notice")
    return None


def _list(value: object) -> list[object]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]

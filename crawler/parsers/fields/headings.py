"""Title candidates: the page's own headings weighed against what its metadata call the page."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.crumbs import is_home_url
from crawler.parsers.fields.date_words import DATE, HAS_YEAR, replace_dates
from crawler.parsers.fields.dated_lines import DAY, is_date_line
from crawler.parsers.fields.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.structured import StructuredData
from crawler.text import fold
from crawler.urls import host_of

SEPARATORS = re.compile(r"\s+(?:[|•·»«›‹>–—:/~⋆*]|::|//|-{1,2}|\\|&raquo;)\s+|\s*[|»]\s*")
_HEADING_TAGS = ("h1", "h2", "h3")

_TOPLINE_WORDS = frozenset(
    "topline kicker overline dachzeile spitzmarke rubrik category kategorie date datum section label eyebrow "
    "supertitle pretitle overhead vorspann-title headline-intro subtitle subline flag badge icon antetitulo nadtytul surtitre volanta felcim "
    "categoria kategoria kategori rubriek stikktittel".split()
)
"""Names of the parts of a heading that are not the title: topline, category, date, subtitle."""


class Title(NamedTuple):
    """The title candidates and the heading that the first of them was read from."""

    found: tuple[Found, ...]
    element: HtmlElement | None


def find_title(
    document: Document,
    data: StructuredData,
    survey: Survey,
    headlines: Iterable[HtmlElement] = (),
) -> Title:
    """The page's title, best candidate first.

    A heading is the title when metadata say (nearly) the same; its own wording wins then, since metadata often
    hold an older or shortened one. Without agreement: a lone h1, else the metadata.
    """
    meta = list(_meta_titles(document, data, _site_headings(document)))
    hosts = (host_of(document.page.url) or "").split(".")
    telling = [m.raw for m in meta if fold(m.raw).replace(" ", "") not in hosts]  # not the site's name alone
    heading = _best_heading(document, survey, telling, headlines)
    found: list[Found] = []
    if heading is not None:
        found.append(Found(_respelt(_without_date(heading.text), meta), heading.rule))
    found.extend(m for m in meta if m.raw)
    return Title(tuple(_distinct(found)), heading.element if heading else None)


_key = lru_cache(maxsize=1024)(fold)  # a heading is compared several times over


def _without_date(text: str) -> str:
    """A heading without the day that it begins with: "23.01.2022 - Title"."""
    match = DATE.match(text) if HAS_YEAR.search(text) else None
    rest = _AFTER_DATE.match(text, match.end()) if match else None
    return text[rest.end() :] if rest else text


def date_beside_title(heading: HtmlElement) -> str:
    """The day that a heading shows apart from its words: before them, in an element of its own, or in brackets at the end."""
    text = inline_text(heading)
    if not HAS_YEAR.search(text):
        return ""
    if _without_date(text) != text:
        match = DATE.match(text)
        return match[0] if match is not None else ""
    for part in heading.iterdescendants(*_SMALL_PARTS):
        if DATE.fullmatch(said := inline_text(part)):
            return said
    last = _LAST_BRACKET.search(text)
    return last[1] if last is not None and DATE.fullmatch(last[1]) else ""


_SMALL_PARTS = ("small", "span", "em", "i", "time")
_LAST_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{6,40})[)）\]]$")
_AFTER_DATE = re.compile(r"\s*[-–—:|]\s+(?=\w)")


def _respelt(text: str, metas: Iterable[Found]) -> str:
    """A heading as a metadata title of the same letters writes it: parts of a heading that stand in lines of their
    own have no blank or colon between them there, or one too many."""
    letters = _letters(text)
    same = next((m.raw for m in metas if _letters(m.raw) == letters), None)
    return same if same is not None and same.translate(_JOINTS) == text.translate(_JOINTS) else text


_JOINTS = str.maketrans("", "", " \u00a0:–—-|·")
"""What stands between the parts of a heading, or does not."""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


class _Heading(NamedTuple):
    element: HtmlElement
    text: str
    rule: str


def _best_heading(
    document: Document,
    survey: Survey,
    metas: list[str],
    headlines: Iterable[HtmlElement],
) -> _Heading | None:
    marked = list(headlines)
    best: _Heading | None = None
    best_score = 0.0
    folded = [(fold(m), set(fold(m).split())) for m in metas]
    meta_words = {word for _, words in folded for word in words}
    site_names = {fold(n) for n in document.meta.get("og:site_name", ())}
    elements = [*marked, *document.tree.iter(*_HEADING_TAGS)]
    h1_count = sum(e.tag == "h1" for e in elements)
    first: dict[str, _Heading] = {}
    seen: set[HtmlElement] = set()
    for element in elements:
        if element in seen:
            continue
        seen.add(element)
        tag = element.tag
        if (
            tag != "h1"
            and element not in marked
            and meta_words.isdisjoint(_key(inline_text(element)).split())
        ):
            continue  # no part of it is like a metadata title
        text = _closest_text(element, folded)
        key = _key(text)
        if not key or key in site_names or len(text) > 400:
            continue
        closeness = max((likeness(key, meta, words) for meta, words in folded), default=0.0)
        if tag != "h1" and element not in marked and closeness < 0.6:
            continue
        score = closeness
        if element in marked:
            score += 0.6
        if tag == "h1":
            score += 0.3 if h1_count == 1 else 0.15
        score += 0.15 * bool(TITLE_WORDS.intersection(words_of(element)))
        if survey.is_frame(element):
            score -= 0.5
        if closeness >= 0.6 and _leads_here(element, document):
            score += 0.4
        if _names_site(element, document):
            score -= 0.6 if tag == "h1" else 1.0
        elif _repeats_window(text, document, elements) or _leads_up(element, document):
            score -= 0.5
        if score > best_score:
            rule = "itemprop headline" if element in marked else tag
            best, best_score = _Heading(element, text, rule), score
        if tag == "h1" and not survey.is_frame(element):
            first.setdefault(key, _Heading(element, text, tag))
    if best is None or best_score <= 0.2:
        return None
    # in lists of what is read most, the page links to itself
    return best if best.element in marked else first.get(_key(best.text), best)


TITLE_WORDS = frozenset(
    "title headline titel ueberschrift heading posttitle entrytitle articletitle contentheading naslov naglowek tytul cim antraste "
    "zaglavie titolo titulo titre tittel otsikko pealkiri virsraksts nadpis titlu baslik pavadinimas".split()
)
"""Names of the title, in English and in the languages of European offices."""
_SITE_WORDS = frozenset(
    "logo logos sitename sitetitle sitelogo brand branding blogtitle siteheadline crumb crumbs".split()
)


def _names_site(element: HtmlElement, document: Document) -> bool:
    """Whether a heading is the site's name or a step of the path: called so, or a link to the front page and no more."""
    links = [e for e in (element, *element.iterdescendants("a"), *element.iterancestors("a")) if e.tag == "a"]
    url = document.absolute(links[0].get("href")) if links else None
    if url is not None and url.rstrip("/") == (document.page.url or "").rstrip("/"):
        return False  # Weebly calls the headings of entries titles of the blog
    above = element.getparent()
    names = words_of(element) | (words_of(above) if above is not None else frozenset())
    return not names.isdisjoint(_SITE_WORDS) or (url is not None and is_home_url(url))


def _repeats_window(text: str, document: Document, headings: Collection[HtmlElement]) -> bool:
    """Whether a heading is for readers of screens: it says what the window's title does, with the section, which
    another heading says alone."""
    parts = SEPARATORS.split(text)
    if len(parts) < 2 or not document.title_text.startswith(text):
        return False
    return any(inline_text(heading) == parts[-1] for heading in headings)


def _leads_here(element: HtmlElement, document: Document) -> bool:
    """Whether a heading is a link to the page itself, as weblogs and forums set those of their entries."""
    link = next(element.iter("a"), None)
    url = document.absolute(link.get("href")) if link is not None else None
    if url is None or url.partition("#")[0] != document.page.url or is_home_url(url):
        return False
    return inline_text(link) == inline_text(element)


def _leads_up(element: HtmlElement, document: Document) -> bool:
    """Whether a heading is a link to the page above this one: the name of a section or project."""
    link = next(element.iter("a"), None)
    url = document.absolute(link.get("href")) if link is not None else None
    own = document.page.url
    if not url or not own:
        return False
    return own.startswith(f"{url.rstrip('/')}/") and url.rstrip("/") != own.rstrip("/")


def likeness(key: str, meta: str, meta_words: set[str]) -> float:
    """0 to 1: how much of a heading stands in a metadata title, and the other way round."""
    if not key or not meta:
        return 0.0
    if key == meta:
        return 1.0
    words = set(key.split())
    common = len(words & meta_words)
    if not common:
        return 0.0
    if key in meta and (len(words) > 1 or _is_many_words(key)):
        return 0.7 + 0.25 * len(key) / len(meta)
    if meta in key and len(meta_words) > 1:
        return 0.6 + 0.3 * len(meta) / len(key)
    return 0.85 * common / max(len(words), min(len(meta_words), len(words) + 3))


def _is_many_words(key: str) -> bool:
    """Whether a text without blanks is of several words: Chinese and Japanese write none."""
    return len(key) >= 6 and key[0] > "\u2e7f"


def heading_text(element: HtmlElement) -> str:
    """The text of a heading without the parts whose names say topline, category or date."""
    cut: set[HtmlElement] = set()
    for part in element.iterdescendants():
        if isinstance(part.tag, str) and (
            is_permalink(part)
            or (part.tag in ("time", "small", "sup") and part.get("class") is not None)
            or not words_of(part).isdisjoint(_TOPLINE_WORDS)
        ):
            cut.add(part)
    text = inline_text(element)
    if len(element) and HAS_YEAR.search(text):
        cut.update(e for e in element.iterdescendants(*_SMALL_PARTS) if DATE.fullmatch(inline_text(e)))
    return (_trim(inline_text(element, cut)) if cut else text) or text


def is_permalink(part: HtmlElement) -> bool:
    """Whether a part of a heading is the sign that links to the heading itself: "¶"."""
    if part.tag != "a" or not (part.get("href") or "").startswith("#"):
        return False
    return not any(map(str.isalnum, "".join(part.itertext())))


def _closest_text(element: HtmlElement, metas: list[tuple[str, set[str]]]) -> str:
    """The text of a heading without its topline: parts so named, and a leading part that no metadata title has."""
    text = heading_text(element)
    known = {meta for meta, _ in metas}
    if _key(text) in known:
        return text
    children = [child for child in element if isinstance(child.tag, str) and child.tag != "br"]
    for cut in ({child} for child in children):
        rest = _trim(inline_text(element, cut))
        if fold(rest) in known:
            return rest
    whole = _trim(inline_text(element))
    if whole != text and max((likeness(_key(whole), *m) for m in metas), default=0.0) > max(
        (likeness(_key(text), *m) for m in metas), default=0.0
    ):
        return whole
    return text


def _trim(text: str) -> str:
    """A heading without the separators that a part left behind."""
    return re.sub(r"^[\s\-–—|•·:/>\]\[]+(?=[\w«„“\"'‚‘(¿¡])|(?<=\w)\s+[\-–—|•·:/]+$|[\s|•·/]+$", "", text)


def _site_headings(document: Document) -> list[str]:
    """The names of the site in headings that lead to the front page and are part of the page's `title`."""
    title = fold(document.title_text)
    headings = (
        (e, fold(inline_text(e)))
        for e in document.tree.iter("h1", "h2")
        if next(e.iter("a"), None) is not None or next(e.iterancestors("a"), None) is not None
    )
    return [name for e, name in headings if name and name in title and _names_site(e, document)]


def _meta_titles(document: Document, data: StructuredData, known: Iterable[str] = ()) -> Iterator[Found]:
    site_names = [*(fold(n) for n in document.meta.get("og:site_name", ())), *known]
    host = host_of(document.page.url)
    if host:
        site_names.append(fold(host.removeprefix("www.")))
    for text in data.texts("headline"):
        yield Found(text, "json-ld headline")
    for key in ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"):
        for text in document.meta.get(key, ())[:1]:
            yield Found(without_site_name(text, site_names), f"meta {key}")
    if document.title_text:
        own = _part_as_heading(document) or _part_before_host(document.title_text, host or "")
        yield Found(own or _UNNAMED.sub("", without_site_name(document.title_text, site_names)), "title")


_UNNAMED = re.compile(r"(?<=\S)\s+[|–—·•»:-]$")
"""What is left of a window's title where the site has no name to follow: "New bridge |"."""


def _part_as_heading(document: Document) -> str:
    """The first of several parts of the window's title, where a heading says the same; else empty.

    The name of an office and its government may be longer than the title of the page.
    """
    parts = [part for part in SEPARATORS.split(document.title_text) if part]
    if len(parts) < 3:
        return ""
    key = fold(parts[0])
    headings = list(document.tree.iter("h1", "h2"))
    if any(_leads_here(h, document) and fold(inline_text(h)) == fold(parts[-1]) for h in headings):
        return ""  # forums put their own name first
    return (
        parts[0]
        if any(fold(inline_text(h)) == key and not _names_site(h, document) for h in headings)
        else ""
    )


def _part_before_host(title: str, host: str) -> str:
    """The first of two parts of the window's title, where the second alone has a word of the site's address; else empty:
    "New bridge - City of Exeter" at `www.exeter.example`."""
    parts = [part for part in SEPARATORS.split(title) if part]
    if len(parts) != 2 or len(parts[0]) < _SHORTEST_TITLE:
        return ""
    labels = {label for label in host.removeprefix("www.").split(".")[:-1] if len(label) > _SHORTEST_LABEL}
    first, last = (set(fold(part).split()) for part in parts)
    return parts[0] if not labels.isdisjoint(last) and labels.isdisjoint(first) else ""


_SHORTEST_LABEL = 4
_SHORTEST_TITLE = 10
"""Characters from which the first part is no section: "News - Town of Exeter"."""


def find_heading_near(survey: Survey, container: Block, found: Iterable[Found]) -> Title | None:
    """The title where metadata only name the site: the last heading of the highest rank before the first running text."""
    near = headings_near(survey, container)
    if not near:
        return None
    element, text = near[-1]
    return Title((Found(text, f"{element.tag} before the text"), *found), element)


def headings_near(survey: Survey, container: Block) -> list[tuple[HtmlElement, str]]:
    """The headings before the first running text that lead nowhere, with what they say, the likeliest title last."""
    start = survey.index[container.element]
    positions = survey.subtree(container.element)
    weights = {p: survey.blocks[p].weight for p in positions}
    first_text = next((p for p in positions if weights[p] > 80), None)
    if first_text is None:
        first_text = next((p for p in positions if weights[p] >= PARAGRAPH), None)
    if first_text is None:
        return []
    found = []
    for position in range(max(0, start - 12), first_text):
        block = survey.blocks[position]
        element = block.element
        is_heading = element.tag in HEADING_TAGS or element.get("role") == "heading"
        if not is_heading or not block.path or block.all_link_chars >= 0.8 * block.all_chars:
            continue
        text = heading_text(element)
        if is_date_line(replace_dates(text, DAY)):
            continue  # weblogs head the posts of a day so
        if len(text) >= 12 or " " in text:
            found.append((element, text))
    found.sort(key=lambda heading: heading[0].tag if heading[0].tag in HEADING_TAGS else "h2", reverse=True)
    return found


def without_site_name(title: str, site_names: list[str]) -> str:
    """A metadata title without the site's name and section at its ends: the longest part between separators."""
    parts = [part for part in SEPARATORS.split(title) if part]
    if len(parts) < 2:
        return title
    for name in site_names:
        for edge in (-1, 0):
            if name and fold(parts[edge]) == name:
                separator_at = title.rfind(parts[edge]) if edge else len(parts[edge])
                rest = title[:separator_at] if edge else title[separator_at:]
                return rest.strip(" \t-–—|•·»«:/›‹~") or title
    longest = max(parts, key=len)
    last = parts[-1]
    if len(parts) == 2 and len(last) < 35 and (len(parts[0]) > len(last) or len(parts[0]) >= 15):
        return parts[0]  # sites put their name last more often than first
    return longest if len(longest) > 0.45 * len(title) else title


def _distinct(found: Iterable[Found]) -> Iterator[Found]:
    seen: set[str] = set()
    for item in found:
        key = fold(item.raw)
        if key and key not in seen:
            seen.add(key)
            yield item

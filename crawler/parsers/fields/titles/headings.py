"""Title candidates: the page's own headings weighed against what its metadata call the page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.dates.dated_lines import DAY, is_date_line
from crawler.parsers.fields.page.blocks import PARAGRAPH, Block, Survey
from crawler.parsers.fields.page.heading_words import heading_text, without_date, without_edges
from crawler.parsers.fields.page.inline import HEADING_TAGS, inline_text
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.people.byline_lines import names_author
from crawler.parsers.fields.phrases.box_names import TITLE_WORDS
from crawler.parsers.fields.phrases.date_words import is_month, replace_dates
from crawler.parsers.fields.titles.heading_links import leads_away, leads_here, leads_up, names_site
from crawler.parsers.fields.titles.stated_titles import SEPARATORS, site_names, stated_titles
from crawler.text import fold, is_unfilled, normalize_text
from crawler.urls import host_of

_TITLE_TAGS = ("h1", "h2", "h3")
_BUILDER = "elementor"
"""A builder of pages that calls all its headings titles."""


class Title(NamedTuple):
    """The title candidates and the heading that the first of them was read from."""

    found: tuple[Found, ...]
    element: HtmlElement | None


def find_title(
    document: Document,
    data: StructuredData,
    survey: Survey,
    headlines: Iterable[HtmlElement],
) -> Title:
    """The page's title, best candidate first.

    A heading is the title when metadata say (nearly) the same; its own wording wins then, since metadata often
    hold an older or shortened one. Without agreement: a lone h1, else the metadata.
    """
    meta = list(stated_titles(document, data))
    hosts = (host_of(document.page.url) or "").split(".")
    telling = [m.raw for m in meta if fold(m.raw).replace(" ", "") not in hosts]  # not the site's name alone
    heading = _best_heading(document, survey, telling, headlines, site_names(document, data))
    found: list[Found] = []
    if heading is not None:
        found.append(Found(_respelt(without_date(heading.text), meta), heading.rule))
    found.extend(m for m in meta if m.raw)
    return Title(tuple(_distinct(found)), heading.element if heading else None)


_key = lru_cache(maxsize=1024)(fold)  # a heading is compared several times over


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


class _Candidates(NamedTuple):
    """The elements that may be the title, those that microdata call so first."""

    elements: list[HtmlElement]
    marked: list[HtmlElement]
    h1_count: int
    away: set[HtmlElement]
    """Of several `h1` those that lead to other pages."""


def _best_heading(
    document: Document,
    survey: Survey,
    metas: list[str],
    headlines: Iterable[HtmlElement],
    names: Collection[str],
) -> _Heading | None:
    marked = list(headlines)
    best: _Heading | None = None
    best_score = 0.0
    folded = [(fold(m), set(fold(m).split())) for m in metas]
    meta_words = {word for _, words in folded for word in words}
    # whole: what was cut off as the site's name may be a part of the title
    window = fold(document.title_text)
    elements = [*marked, *document.tree.iter(*_TITLE_TAGS)]
    # a sign alone, as in a button, heads nothing
    h1s = [e for e in elements if e.tag == "h1" and any(map(str.strip, e.itertext()))]
    away = {e for e in h1s if leads_away(e, document)} if len(h1s) > 1 else set()
    candidates = _Candidates(elements, marked, len(h1s), away)
    first: dict[str, _Heading] = {}
    for element in dict.fromkeys(elements):
        tag = element.tag
        is_called = tag == "h1" or element in marked
        if not is_called and meta_words.isdisjoint(_key(inline_text(element)).split()):
            continue  # no part of it is like a metadata title
        text = _closest_text(element, folded)
        key = _key(text)
        if not key or key in names or len(text) > 400 or is_unfilled(text):
            continue
        closeness = max((likeness(key, meta, words) for meta, words in folded), default=0.0)
        closeness = 1.0 if key == window else closeness
        if not is_called and closeness < _CLOSE:
            continue
        score = _score(element, text, closeness, candidates, document, survey)
        if score > best_score:
            rule = "itemprop headline" if element in marked else tag
            best, best_score = _Heading(element, text, rule), score
        if tag == "h1" and not survey.is_frame(element):
            first.setdefault(key, _Heading(element, text, tag))
    if best is None or best_score <= 0.2:
        return None
    # in lists of what is read most, the page links to itself
    return best if best.element in marked else first.get(_key(best.text), best)


_CLOSE = 0.6
"""Likeness to a title in the metadata from which a heading says the same."""


def _score(
    element: HtmlElement,
    text: str,
    closeness: float,
    candidates: _Candidates,
    document: Document,
    survey: Survey,
) -> float:
    """How much speaks for a heading that says so much of what the metadata say."""
    score = closeness
    is_h1 = element.tag == "h1"
    if element in candidates.marked:
        score += 0.6
    if is_h1:
        score += 0.3 if candidates.h1_count == 1 else 0.15
    words = words_of(element)
    if _BUILDER not in words:
        score += 0.15 * bool(TITLE_WORDS.intersection(words))
    if survey.is_frame(element):
        score -= 0.5
    if closeness >= _CLOSE and leads_here(element, document):
        score += 0.4
    if names_site(element, document):
        score -= 0.6 if is_h1 else 1.0
    elif _repeats_window(text, document, candidates.elements) or leads_up(element, document):
        score -= 0.5
    elif element in candidates.away and len(candidates.away) < candidates.h1_count:
        score -= 0.3  # to its section or topic; of a list they all lead away
    return score


def _repeats_window(text: str, document: Document, headings: Collection[HtmlElement]) -> bool:
    """Whether a heading is for readers of screens: it says what the window's title does, with the section, which
    another heading says alone."""
    parts = SEPARATORS.split(text)
    if len(parts) < 2 or not document.title_text.startswith(text):
        return False
    return any(inline_text(heading) == parts[-1] for heading in headings)


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


def _closest_text(element: HtmlElement, metas: list[tuple[str, set[str]]]) -> str:
    """The text of a heading without its topline: parts so named, and a leading part that no metadata title has."""
    text = heading_text(element)
    known = {meta for meta, _ in metas}
    if _key(text) in known:
        return text
    holder = element
    while len(holder) == 1 and not normalize_text(holder.text) and not normalize_text(holder[0].tail):
        holder = holder[0]  # a link to the page itself, a box in the heading
    children = [child for child in holder if child.tag != "br"]
    for cut in ({child} for child in children):
        rest = without_edges(inline_text(element, cut))
        if fold(rest) in known:
            return rest
    if len(children) > 1 and not normalize_text(holder.text):
        top, rest = fold(inline_text(children[0])), without_edges(inline_text(element, {children[0]}))
        if any(_has_other_topline(meta, top, fold(rest)) for meta in known):
            return rest
    whole = without_edges(inline_text(element))
    if whole != text and max((likeness(_key(whole), *m) for m in metas), default=0.0) > max(
        (likeness(_key(text), *m) for m in metas), default=0.0
    ):
        return whole
    return text


def _has_other_topline(meta: str, top: str, rest: str) -> bool:
    """Whether a metadata title ends as a heading does, with another topline before it."""
    is_long = rest.count(" ") >= _DESCRIPTIVE or (rest > "\u2e7f" and _is_many_words(rest))
    return is_long and meta.endswith(f" {rest}") and bool(top) and top not in meta


_DESCRIPTIVE = 3
"""Blanks in what tells by itself what a page is about."""


def find_heading_near(
    document: Document, survey: Survey, container: Block, found: Iterable[Found]
) -> Title | None:
    """The title where metadata only name the site: the last heading of the highest rank before the first running text; of a
    lower rank where it is the last of all and says what they do."""
    near = headings_near(document, survey, container)
    found = tuple(found)
    if not near:
        return None
    last = max(near, key=lambda heading: survey.index[heading[0]])
    element, text = last if fold(last[1]) in {fold(f.raw) for f in found} else near[-1]
    return Title((Found(text, f"{element.tag} before the text"), *found), element)


def own_title(shown: Title, stated: Title, names: Collection[str]) -> Title:
    """The title that a page shows, or the stated one where what it shows is one of the names of its site: templates head each page
    with the name of the office, and have the page's own in the metadata alone. Either way it stands where it is shown."""
    is_name = fold(shown.found[0].raw) in names
    has_other = bool(stated.found) and fold(stated.found[0].raw) not in {"", *names}
    return shown._replace(found=stated.found) if is_name and has_other else shown


_LONGEST = 250
"""Characters of a title: some editors set whole paragraphs as headings, for their size."""


def headings_near(document: Document, survey: Survey, container: Block) -> list[tuple[HtmlElement, str]]:
    """The headings before the first running text that lead nowhere but here, with what they say, the likeliest title last."""
    start = survey.index[container.element]
    positions = survey.subtree(container.element)
    weights = {p: survey.blocks[p].weight for p in positions}
    first_text = next((p for p in positions if weights[p] > 80), None)
    if first_text is None:
        first_text = next((p for p in positions if weights[p] >= PARAGRAPH), None)
    if first_text is None:
        return []
    found = []
    text_block = survey.blocks[first_text]
    if (
        text_block.chars < text_block.all_chars
    ):  # its text stands loose among other blocks, maybe behind a heading
        first_text = max(first_text, _first_behind(survey, first_text))
    for position in range(max(0, start - 12), first_text):
        block = survey.blocks[position]
        element = block.element
        is_heading = element.tag in HEADING_TAGS or element.get("role") == "heading"
        if not is_heading or not block.path:
            continue
        if block.all_link_chars >= 0.8 * block.all_chars and not leads_here(element, document):
            continue
        text = heading_text(element)
        if is_date_line(replace_dates(text, DAY)) or is_month(text) or names_author(text):
            continue  # weblogs head the posts of a day so, and papers set the author so
        if (len(text) >= 12 or " " in text) and len(text) <= _LONGEST:
            found.append((element, text))
    found.sort(key=lambda heading: heading[0].tag if heading[0].tag in HEADING_TAGS else "h2", reverse=True)
    return found


def _first_behind(survey: Survey, position: int) -> int:
    """The position of the first block in a box before which running text stands loose in the box."""
    box = survey.blocks[position].element
    said = 0
    walker = etree.iterwalk(box, events=("start", "end"))
    for event, node in walker:
        at = survey.index.get(node) if node is not box else None
        if event == "end":
            said += len(normalize_text(node.tail)) if node is not box else 0
        elif at is None:
            said += len(normalize_text(node.text))
        else:
            if said >= PARAGRAPH:
                return at
            walker.skip_subtree()
    return survey.subtree(box).stop


def _distinct(found: Iterable[Found]) -> Iterator[Found]:
    seen: set[str] = set()
    for item in found:
        key = fold(item.raw)
        if key and key not in seen:
            seen.add(key)
            yield item

"""Date candidates of a page, most trusted first, as raw text with the rule; never render time, footer year or event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.body import inline_text
from crawler.parsers.fields.content import Survey
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.structured import StructuredData
from crawler.text import normalize_text

_MONTHS = (
    "jan|feb|mar|mär|mrz|mae|apr|may|mai|maj|mei|jun|jul|aug|sep|oct|okt|out|ott|nov|dec|dez|des|dic|déc|jän|jain"
    "|fév|fev|avr|juin|juil|aoû|ago|gen|ene|abr|mag|giu|lug|set|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru"
    "|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек"
    "|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|ιαν|φεβ|μαρ|απρ|μαΐ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ"
    "|tam|hel|maa|huh|tou|kes|hei|elo|syy|lok|mar|jou|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|márc|ápr|máj|jún|júl|szept"
)
DATE = re.compile(
    rf"""(?ix)
    (?<!\d)(?:
      (?:19|20)\d\d-[01]?\d-[0-3]?\d (?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?
    | (?:19|20)\d\d [./] [01]?\d [./] [0-3]?\d
    | [0-3]?\d \s?[./]\s? [01]?\d \s?[./]\s? (?:(?:19|20)\d\d | \d\d(?![\d:]))
    | [0-3]?\d-[0-3]?\d-(?:19|20)\d\d
    | [0-3]?\d (?:st|nd|rd|th|er|º|ª)? \.? ,? [\s\u00a0-]* (?:de\s+|of\s+|d['’])? (?:{_MONTHS})[^\W\d]*\.? ,? [\s-]* (?:de\s+|del\s+)? (?:19|20)\d\d
    | (?:{_MONTHS})[^\W\d]*\.? \s+ [0-3]?\d (?:st|nd|rd|th)? \s*,? \s+ (?:19|20)\d\d
    | (?:19|20)\d\d \s?[年년.]\s? [01]?\d \s?[月월.]\s? [0-3]?\d (?:日|일)?
    | (?:19|20)\d\d\.? \s (?:{_MONTHS})[^\W\d]*\.? \s [0-3]?\d\.?
    )(?![\d])
    (?: [\s,|–-]* (?:um|at|o|godz\.|kl\.|à|,|-|um|às|ore|klo)? \s* [0-2]?\d[:.h][0-5]\d (?::[0-5]\d)? (?:\s?[ap]\.?m\.?)? )?
    """
)

_PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "datepublished", "date.published", "publication_date", "publicationdate", "publish_date", "publish-date",
    "publishdate", "pubdate", "published", "published_at", "article_date_original", "article.published",
    "originalpublicationdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.issued", "dcterms.date.issued", "dc.issued", "dcterms.created", "dc.date.created",
    "dcterms.date", "dc.date", "dc:date", "prism.publicationdate", "citation_publication_date", "citation_date",
    "citation_online_date", "bt:pubdate", "article:post_date", "rnews:datepublished", "ptime", "displaydate",
    "last-published", "created", "datecreated", "creation_date", "originaldate", "article_date", "dateposted",
    "vr:published_time", "shareaholic:article_published_time", "og:pubdate", "doc_date", "content_create_date",
)  # fmt: skip
_DOUBTFUL_META = ("date", "pagedate", "release_date", "og:release_date", "og:date", "timestamp", "time")
_MODIFIED_META = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "article:updated_time", "article:updated", "dcterms.modified", "dc.date.modified", "dc.modified", "lastmod",
    "updated_time", "last-modified", "modified_time", "modified", "cxenseparse:recs:articlemodified",
    "shareaholic:article_modified_time", "sailthru.updated", "revised", "last_updated", "lastupdated",
)  # fmt: skip

_DATE_WORDS = frozenset(
    "date datum data fecha dato datetime dateline pubdate published publish publishdate publishedat publication "
    "pubtime timestamp time posted postedon postdate entrydate articledate datepublished created veröffentlicht "
    "veroeffentlicht erschienen newsdate meta metadata postmeta entrymeta articlemeta info byline stand day daytime "
    "articleinfo published-date release".split()
)
_STRONG_WORDS = frozenset(
    "date datum data fecha dato pubdate published publishdate publishedat timestamp datepublished postdate entrydate "
    "articledate newsdate dateline postedon datetime published-date publicationdate createdate".split()
)
_CLOCK_WORDS = frozenset("today heute currentdate clock".split())
_EVENT_WORDS = _CLOCK_WORDS | frozenset("event events veranstaltung veranstaltungen termin termine kalender calendar event-date".split())
_UPDATE_WORDS = frozenset("updated modified datemodified update lastmodified aktualisiert lastupdate lastupdated".split())

_UPDATE_LABEL = re.compile(
    r"(?i)(?:updat|modifi|aktuali[sz]|geändert|änderung|zmodyfik|modyfikac|mis à jour|mise à jour|actuali[sz]|"
    r"aggiornat|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitet|frissít|обновлен|изменен|оновлено)[^\d]*$"
)
_PUBLISHED_LABEL = re.compile(
    r"(?i)(?:publi|veröffentlich|erschienen|erstellt|posted|opublikowan|dodan|data|datum|date|fecha|dato|stand|"
    r"released|created|geplaatst|publicerad|julkaistu|pubblicat|опубликован|дата|utworzon)[^\d]*$"
)
_NOT_PUBLISHED_LABEL = re.compile(
    r"(?i)(?:termin|beginn|ende|event|gültig|valid|deadline|frist|geboren|born|\*|bis|until|abgerufen|retrieved|"
    r"copyright|©|since|seit|joined|heute|today|dzisiaj)\W*$"
)
_DATELINE = re.compile(
    r"(?x)^[\W_]* (?:\([^)]{2,30}\)\s*)? (?:[^\W\d][\w.’'-]*(?:[\s/,-]+[^\W\d][\w.’'-]*){0,3}\s*,?\s*(?:den|am|dnia|le|on)?\s*)? $"
)
_RDF_DATE = re.compile(r'\bdc:date="([^"]{8,40})"')
"""The trackback description that blog systems write into a comment."""
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)")


class Dates(NamedTuple):
    """Candidates for the date of publication and of the last change, and the elements that printed them."""

    published: tuple[Found, ...]
    modified: tuple[Found, ...]
    elements: tuple[HtmlElement, ...]


class _Seen(NamedTuple):
    rank: float
    order: int
    found: Found
    element: HtmlElement | None
    modified: bool


def find_dates(
    document: Document,
    data: StructuredData,
    micro: dict[str, list[HtmlElement]],
    survey: Survey,
    title: HtmlElement | None,
    container: HtmlElement | None,
) -> Dates:
    """All date candidates of the page, in order of trust.

    Machine-readable statements about the article come first, then what is printed between title and text, then
    what is printed elsewhere near the text; the date in the address is last.
    """
    published: list[Found] = []
    modified: list[Found] = []
    for text in data.texts("datePublished"):
        published.append(Found(text, "json-ld datePublished"))
    for text in data.texts("dateModified"):
        modified.append(Found(text, "json-ld dateModified"))
    published.extend(_metas(document, _PUBLISHED_META))
    modified.extend(_metas(document, _MODIFIED_META))
    published.extend(_micro(micro, "datepublished"))
    published.extend(_rdfa(document, survey))
    modified.extend(_micro(micro, "datemodified"))
    printed = sorted(_printed_dates(document, survey, title, container), key=lambda s: (s.rank, s.order))
    published.extend(s.found for s in printed if not s.modified)
    modified.extend(s.found for s in printed if s.modified)
    published.extend(Found(text, "json-ld dateCreated") for text in data.texts("dateCreated"))
    published.extend(Found(text, "json-ld page datePublished") for text in data.page_texts("datePublished"))
    published.extend(_micro(micro, "datecreated"))
    published.extend(_metas(document, _DOUBTFUL_META))
    if 'dc:date="' in document.text:
        published.extend(Found(raw, "rdf dc:date") for raw in _RDF_DATE.findall(document.text)[:1])
    url_date = find_url_date(document.page.url)
    if url_date:
        published.append(url_date)
    published = _local_first(published, [s.found for s in printed if not s.modified][:1], url_date)
    elements = tuple(s.element for s in printed if s.element is not None and not _in_running_text(s.element, survey))
    return Dates(_distinct(published), _distinct(modified), elements)


_UTC_STAMP = re.compile(r"^((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d):\d\d.*(?:Z|[+-]00:?00|UTC|GMT)$")
_LOCAL_STAMP = re.compile(r"^((?:19|20)\d\d-\d\d-\d\d)[T ]\d\d:\d\d.*[+-](?!00:?00)\d\d:?\d\d$")


def _local_first(published: list[Found], printed: list[Found], url_date: Found | None) -> list[Found]:
    """The candidates with the local day before a UTC stamp of the same night.

    Systems that store UTC put "2023-11-09T05:30Z" into metadata of what the page dates to November 8.
    """
    stamp = _UTC_STAMP.match(published[0].raw) if published else None
    if stamp is None:
        return published
    try:
        day = date.fromisoformat(stamp[1])
    except ValueError:
        return published
    hour = int(stamp[2])
    neighbours = [day - timedelta(days=1)] if hour < 12 else []
    if hour >= 10:
        neighbours.append(day + timedelta(days=1))
    local = [found for found in published[1:6] if _LOCAL_STAMP.match(found.raw)]
    for found in (*local, *printed, *([url_date] if url_date else ())):
        for other in neighbours:
            if _states_day(found.raw, other) and not any(_states_day(f.raw, day) for f in (found, *printed)):
                return [found, *(f for f in published if f is not found)]
    return published


def _states_day(raw: str, day: date) -> bool:
    """Whether a date text has the day's year and number; months have too many names to compare."""
    numbers = re.findall(r"\d+", raw[:40])
    if raw.startswith(str(day.year)):
        return raw.startswith(day.isoformat())
    return str(day.year) in numbers and (str(day.day) in numbers[:2] or f"{day.day:02}" in numbers[:2])


_RDFA = frozenset(("dc:date", "dc:created", "dc:issued", "dcterms:created", "dcterms:issued", "schema:datepublished",
                  "datepublished", "article:published_time"))  # fmt: skip


def _rdfa(document: Document, survey: Survey) -> Iterator[Found]:
    """Dates in RDFa attributes of the body (Drupal 7 writes them for every node)."""
    for element in document.tree.xpath("//body//*[@property][@content]"):
        names = (element.get("property") or "").lower().split()
        if not _RDFA.isdisjoint(names) and not survey.is_frame(element):
            yield Found(normalize_text(element.get("content")), f"property {names[0]}")


def _in_running_text(element: HtmlElement, survey: Survey) -> bool:
    """Whether a date stands in a sentence of the text, which must keep it."""
    for above in (element, *element.iterancestors()):
        block = survey.block(above)
        if block is not None:
            return block.chars > 80
    return False


def _metas(document: Document, keys: Iterable[str]) -> Iterator[Found]:
    for key in keys:
        for text in document.meta.get(key, ())[:2]:
            if re.search(r"\d{4}", text) or DATE.search(text):
                yield Found(text, f"meta {key}")


def _micro(micro: dict[str, list[HtmlElement]], name: str) -> Iterator[Found]:
    for element in micro.get(name, ())[:3]:
        raw = element.get("content") or element.get("datetime") or inline_text(element)
        raw = normalize_text(raw)
        if raw:
            yield Found(raw, f"itemprop {name}")


def find_url_date(url: str | None) -> Found | None:
    """The day in an address like /2019/03/17/: least trusted, since it may be the address's and not the text's."""
    match = _URL_DATE.search(url or "")
    return Found(f"{match[1]}-{match[2]}-{match[3]}", "url") if match else None


_MAX_PRINTED = 80
_LINE = 140
"""Characters of the longest line that counts as a date line; longer ones are text that tells of dates."""
_UNTRUSTED = 3.6
_SILENT_TAGS = frozenset("script style option noscript template svg textarea select button".split())
_HAS_YEAR = re.compile(r"(?:19|20)\d\d|\d\s?[./]\s?\d{1,2}\s?[./]\s?\d\d")


def _printed_dates(
    document: Document, survey: Survey, title: HtmlElement | None, container: HtmlElement | None
) -> Iterator[_Seen]:
    """Dates printed in short lines, ranked by what their elements are called, what stands before them and where."""
    body = document.tree.find("body")
    if body is None:
        return
    scope = common_ancestor(title, container)
    if container is None and title is not None:  # a page of pictures: what stands around the title
        scope = next((a for level, a in enumerate(title.iterancestors()) if level == 2), title.getparent())
    inside = set(scope.iter()) if scope is not None else set()
    text_elements = set(container.iter()) if container is not None else set()
    title_at: int | None = None
    text_at: int | None = None
    lines: set[HtmlElement] = set()
    for position, element in enumerate(body.iter()):
        if element is title:
            title_at = position
        if element is container:
            text_at = position
        tag = element.tag
        if not isinstance(tag, str) or tag in _SILENT_TAGS:
            text, holder = element.tail, element.getparent()
            stamp = ""
        else:
            stamp = _stamp(element)
            text, holder = element.text, element
            if not stamp and element.tail and not (text and _HAS_YEAR.search(text)):
                text, holder = element.tail, element.getparent()
        if not stamp and not (text and _HAS_YEAR.search(text)):
            continue
        if holder is None or holder in lines or holder is title:
            continue
        lines.add(holder)
        if len(lines) > _MAX_PRINTED:
            return
        where = _place(position, holder, title_at, text_at, inside, text_elements, container)
        seen = _read_line(holder, stamp, where, position, survey)
        if seen is not None and seen.rank < _UNTRUSTED:
            yield seen
    if container is not None:
        yield from _datelines(container, title_at or 0, survey)


def _stamp(element: HtmlElement) -> str:
    """The date that an element states in an attribute: `time`, the `abbr` of hAtom, scripts' own `data-` names."""
    if element.tag == "time":
        return normalize_text(element.get("datetime"))
    if element.tag == "abbr" and _HAS_YEAR.search(element.get("title") or ""):
        return normalize_text(element.get("title"))
    for name in ("data-datetime", "data-date", "data-published"):
        value = element.get(name)
        if value and _HAS_YEAR.search(value):
            return normalize_text(value)
    return ""


def _place(
    position: int,
    holder: HtmlElement,
    title_at: int | None,
    text_at: int | None,
    inside: set[HtmlElement],
    text_elements: set[HtmlElement],
    container: HtmlElement | None,
) -> float:
    """Distrust by place: 0 between title and text, more before the title, inside and after the text, elsewhere."""
    if holder not in inside:
        return 2.2 if title_at is None else 2.4
    if holder in text_elements and holder is not container:
        if title_at is not None and title_at >= (text_at or 0) and position - title_at < 40:
            return 0.0
        return 0.6 if position - (text_at or 0) < 25 else 1.6
    if title_at is None:
        return 0.4 if position - (text_at or 0) < 40 else 1.0
    return 0.0 if position - title_at < 80 else 0.9


def _read_line(
    holder: HtmlElement, stamp: str, where: float, position: int, survey: Survey
) -> _Seen | None:
    words = words_of(holder)
    near_words = set(words)
    in_link = holder.tag == "a"
    for level, above in enumerate(holder.iterancestors()):
        if level == 4 or above.tag in ("body", "main", "article"):
            break
        in_link = in_link or above.tag == "a"
        if level < 2:
            near_words |= words_of(above)
    is_event = not near_words.isdisjoint(_EVENT_WORDS)
    if is_event and (where > 0 or not words.isdisjoint(_CLOCK_WORDS) or words.isdisjoint(_EVENT_WORDS)):
        return None
    text = _short_text(holder, _LINE)
    match = DATE.search(text) if text else None
    if match is None and text and len(text) < 30 and not stamp:
        # day, month and year in elements of their own
        for above in (holder.getparent(), holder.getparent().getparent() if holder.getparent() is not None else None):
            whole = _short_text(above, 50) if above is not None else ""
            match = DATE.search(whole)
            if match:
                holder, text, words = above, whole, words_of(above) | words
                break
    if match is None and not stamp:
        return None
    is_time = holder.tag == "time"
    before = text[: match.start()] if match else ""
    if match and not before.strip() and (previous := _previous(holder)) is not None and len(text) < 60:
        before = _short_text(previous, 40)  # the label is an element of its own
    if _NOT_PUBLISHED_LABEL.search(before):
        return None
    labelled = len(before) < 45 and _PUBLISHED_LABEL.search(before) is not None
    strong = is_time or not words.isdisjoint(_STRONG_WORDS)
    if strong:
        rank = 0.0
    elif labelled or not near_words.isdisjoint(_STRONG_WORDS):
        rank = 0.5
    elif not near_words.isdisjoint(_DATE_WORDS):
        rank = 1.0
    else:
        rest = len(text) - len(match[0]) if match else 0
        rank = 1.3 if rest < 25 or not before.strip() else 2.0
    # under the title it may be the system's name for the date of news (gov.pl), but other dates go first
    rank += where - (0.3 if labelled else 0.0) + (1.0 if is_event else 0.0)
    if in_link and not (strong and len(text) < 40):  # a date alone in a link is the permanent link of the page
        rank += 1.0
    if rank < _UNTRUSTED and survey.is_frame(holder):
        rank += 1.2 if where <= 0 else _UNTRUSTED  # share bars between title and text hold the date at times
    modified = bool(_UPDATE_LABEL.search(before)) or not words.isdisjoint(_UPDATE_WORDS)
    raw = match[0] if match and not (stamp and len(stamp) >= 8) else stamp
    if is_time:
        rule = "time"
    elif strong:
        rule = f".{_word(words)}"
    else:
        rule = "date line"
    alone = match is not None and len(text) - len(match[0]) < 40
    return _Seen(rank, position, Found(raw, rule), holder if alone else None, modified)


def _previous(element: HtmlElement) -> HtmlElement | None:
    """The element before this one; comments are passed over."""
    return next((e for e in element.itersiblings(preceding=True) if isinstance(e.tag, str)), None)


def _word(words: frozenset[str]) -> str:
    return min(words & _STRONG_WORDS)


def _datelines(container: HtmlElement, position: int, survey: Survey) -> Iterator[_Seen]:
    """Dates that open or close the text: "Bern, 17.08.2007 - …", "Stand 27.01.2022"."""
    paragraphs = [
        e
        for e in container.iter("p", "div", "span", "td")
        if ((e.text or "").strip() or e.tag == "p")
        and not any(_EVENT_WORDS & words_of(a) for level, a in enumerate((e, *e.iterancestors())) if level < 3)
        and not survey.is_frame(e)
        and next(e.iterancestors("footer"), None) is None
    ]
    for paragraph in paragraphs[:3]:
        text = inline_text(paragraph)[:120]
        match = DATE.search(text[:80])
        before = text[: match.start()] if match else ""
        if match and _DATELINE.match(before) and not _NOT_PUBLISHED_LABEL.search(before):
            yield _Seen(2.8, position, Found(match[0], "dateline"), None, False)
            break
    for paragraph in paragraphs[-4:]:
        text = inline_text(paragraph)
        match = DATE.search(text) if len(text) < 60 else None
        if match and re.match(r"(?i)^\W*(?:stand|veröffentlicht|publi\w+|opublikowano)\b[\s:]*", text):
            yield _Seen(2.9, position + 1, Found(match[0], "closing line"), None, False)


def _short_text(element: HtmlElement, limit: int) -> str:
    """The element's text when it is short, else an empty string."""
    total = 0
    parts: list[str] = []
    for text in element.itertext():
        total += len(text.strip())
        if total > limit:
            return ""
        parts.append(text)
    return normalize_text(" ".join(parts))


def common_ancestor(one: HtmlElement | None, other: HtmlElement | None) -> HtmlElement | None:
    if one is None or other is None:
        return other if one is None else one
    above = {one, *one.iterancestors()}
    for element in (other, *other.iterancestors()):
        if element in above:
            return element
    return None


def _distinct(found: Iterable[Found]) -> tuple[Found, ...]:
    seen: dict[str, Found] = {}
    for item in found:
        seen.setdefault(item.raw, item)
    return tuple(seen.values())

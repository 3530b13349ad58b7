"""Date candidates of a page, most trusted first, as raw text with the rule; never render time, footer year or event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.parsers.fields.dates.compared_days import (
    is_after,
    is_before,
    is_local_day,
    local_days,
    states_day,
)
from crawler.parsers.fields.dates.date_ranks import Printed
from crawler.parsers.fields.dates.meta_dates import (
    called_published,
    created_metas,
    doubtful_metas,
    modified_metas,
    published_metas,
    valid_from,
)
from crawler.parsers.fields.dates.outer_dates import (
    OuterDays,
    find_entry_date,
    find_own_url_date,
    find_shown_day,
    find_title_date,
    find_url_date,
)
from crawler.parsers.fields.dates.printed_dates import in_running_text, printed_dates
from crawler.parsers.fields.dates.script_dates import find_script_date
from crawler.parsers.fields.dates.stamps import stamps_around
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.stated_times import with_stated_time
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.page.work import Work
from crawler.parsers.fields.phrases.date_words import find_date, names_publication
from crawler.text import normalize_text

_RDF_DATE = re.compile(r'\bdc:date="([^"]{8,40})"')
"""The trackback description that blog systems write into a comment."""


class Dates(NamedTuple):
    """Candidates for the date of publication and of the last change, and the elements that printed them."""

    published: tuple[Found, ...]
    modified: tuple[Found, ...]
    elements: tuple[HtmlElement, ...]


def find_dates(work: Work, title: HtmlElement | None, container: HtmlElement | None) -> Dates:
    """All date candidates of the page, in order of trust.

    Machine-readable statements about the article come first, then what is printed between title and text. Where there is
    neither, what scripts and the address say comes next, then what is printed elsewhere near the text.
    """
    document, data, survey = work.document, work.data, work.survey
    url_date = find_url_date(document.page.url)
    title_date = find_title_date(document, inline_text(title) if title is not None else "")
    outer = OuterDays(document.page.url, (url_date, title_date))
    all_printed = printed_dates(work, title, container)
    seen = sorted((_rated(s, outer) for s in all_printed), key=lambda s: (s.rank, s.order))
    printed = _with_states([s for s in seen if not s.is_of_other], document)
    own = _days_of_publication(printed)
    published = _surely_published(work, title, own)
    modified = _changes(work)
    of_page = _of_page(data, "datePublished")
    if not published:
        if of_page and not modified:  # said in the same breath
            modified = _of_page(data, "dateModified")
        published = of_page or _unprinted(document, url_date)
    published = [*published, *(s.found for s in own if s.rank >= _DOUBTED)]
    printed_changes = [s.found for s in printed if s.modified]
    modified = _timed_first([*modified, *printed_changes], printed_changes)
    modified = _later_first(modified, published) or list(_last_edit(document))
    published += [
        *_stated(data, "dateCreated"),
        *of_page,
        *_micro(work, "datecreated"),
        *doubtful_metas(document),
        *filter(None, (title_date, url_date)),
    ]
    if not published and title is not None:
        entry_day = find_entry_date(document, work.page_texts, inline_text(title))
        outer_day = entry_day or find_shown_day(work, title)
        published += [outer_day] if outer_day is not None else []
    published = _in_order(published, modified, printed, url_date)
    published = _first_before_copy(published, modified, own)
    if published and not _TIMED.search(published[0].raw):
        # microformats state the moment of an entry below it, too: https://microformats.org/wiki/hatom
        below = [s.found for s in own if s.found.rule == ".published"]
        published = _timed_first(published, [*below, *called_published(document)])
    elements = tuple(
        s.element for s in seen if s.element is not None and not in_running_text(s.element, survey)
    )
    return Dates(_distinct(published), _distinct(modified), elements)


def _surely_published(work: Work, title: HtmlElement | None, own: list[Printed]) -> list[Found]:
    """What the page states for programs of the article's publication, with the days that it prints in their place."""
    document = work.document
    return [
        *_stated(work.data, "datePublished"),
        *_stated(work.data, "datePosted"),  # of a SpecialAnnouncement
        *published_metas(document),
        *_micro(work, "datepublished"),
        *_rdfa(document, work.survey),
        *_printed_and_created(document, own),
        *called_published(document),
        *stamps_around(document, title),
    ]


def _changes(work: Work) -> list[Found]:
    """What the page states for programs of its last change."""
    stated = _stated(work.data, "dateModified")
    return [*stated, *modified_metas(work.document), *_micro(work, "datemodified")]


def _of_page(data: StructuredData, key: str) -> list[Found]:
    """What the data for search engines say of the page, not of an article."""
    return [Found(text, f"json-ld page {key}") for text in data.page_texts(key)]


def _stated(data: StructuredData, key: str) -> list[Found]:
    """What the data of the article for search engines say."""
    return [Found(text, f"json-ld {key}") for text in data.texts(key)]


def _with_states(printed: list[Printed], document: Document) -> list[Printed]:
    """The printed dates, those of a state as ones of a change where something else dates the page."""
    is_dated = next(iter(doubtful_metas(document)), None) is not None
    return [
        s._replace(modified=True) if s.is_state and (is_dated or _follows_day(s, printed)) else s
        for s in printed
    ]


def _days_of_publication(printed: list[Printed]) -> list[Printed]:
    """The printed dates that may be those of publication."""
    own = [s for s in printed if not s.modified]
    change = next((s for s in printed if s.modified), None)
    if change is None or change.rank >= _IN_ITS_PLACE:
        return own
    # a page that prints under its title when it was changed dates itself; other days are those of other pages, and those
    # after it of comments; only the day that opens the text is the page's own wherever it stands
    own = [s for s in own if s.rank < _DOUBTED or s.found.rule == "dateline"]
    return [s for s in own if s.rank <= change.rank or not is_after(s.found.raw, change.found.raw)]


def _printed_and_created(document: Document, own: list[Printed]) -> Iterator[Found]:
    """The printed dates near the text, in order of trust, with what the metadata say of the making of the page among them."""
    created = list(created_metas(document))
    sure = _IN_ITS_PLACE if own and _is_earlier(own[0], created) else _SURE
    yield from (s.found for s in own if s.rank < sure)
    yield from valid_from(document)
    yield from created
    yield from (s.found for s in own if sure <= s.rank < _DOUBTED)


def _unprinted(document: Document, url_date: Found | None) -> list[Found]:
    """The day of a page that neither data nor print tell: in a script, in what a blog writes for trackbacks, in its address."""
    if (scripted := find_script_date(document)) is not None:
        return [scripted]
    trackbacks = (match for text in document.comments if (match := _RDF_DATE.search(text)))
    if (trackback := next(trackbacks, None)) is not None:
        return [Found(trackback[1], "rdf dc:date")]
    address = url_date or find_own_url_date(document)
    return [address] if address is not None else []


def _in_order(
    published: list[Found], modified: list[Found], printed: list[Printed], url_date: Found | None
) -> list[Found]:
    """The candidates, with the day before those that only give its moment elsewhere, or that of a change."""
    unchanged = [s for s in printed if not s.modified and not s.is_called_so]
    nearer = [s.found for s in unchanged if s.order < unchanged[0].order and s.rank < _FAR]
    moments = {moment for f in modified if (moment := _moment(f.raw)) is not None}
    moments -= {_moment(f.raw) for f in published[:1]}  # never changed
    shown = [s.found for s in unchanged[:1] if _moment(s.found.raw) not in moments]
    changed = {f.raw for f in published[1:] if _moment(f.raw) in moments}
    return _local_first(published, shown, url_date, nearer, changed)


def _later_first(modified: list[Found], published: list[Found]) -> list[Found]:
    """The candidates with a later moment first where the first is that of publication: what writes the data of an article
    for search engines may know one moment alone, and another part of the same system the last change."""
    stamps = [_moment(found.raw) for found in modified]
    first = _moment(published[0].raw) if published else None
    if first is None or stamps[:1] != [first]:
        return modified
    later = [f for f, stamp in zip(modified, stamps, strict=True) if stamp is not None and stamp > first]
    return [*later[:1], *(f for f in modified if f not in later[:1])]


def _first_before_copy(published: list[Found], modified: list[Found], own: Iterable[Printed]) -> list[Found]:
    """The candidates with the day that a page prints in its place first, where that is before the last change and the moment
    stated of publication after it: systems that copy pages to the server of the public (AEM) state when the last copy was
    made. Of what was written ahead, the printed day is that of publication. Where both are one moment, a page that was built
    anew states when: there only a day that is labelled as that of publication goes first."""
    first, changed = (_moment(found[0].raw) if found else None for found in (published, modified))
    if first is None or changed is None or first < changed:
        return published
    day = (changed - _ZONES).date()
    likely = (s for s in own if s.rank < _IN_ITS_PLACE and (first > changed or _is_labelled(s)))
    printed = (s.found for s in likely if is_before(s.found.raw, day))
    earlier = next(printed, None)
    return [earlier, *(f for f in published if f is not earlier)] if earlier is not None else published


def _is_labelled(seen: Printed) -> bool:
    """Whether a printed date has a label of publication, by its rank or as what holds it reads."""
    if seen.rank < _SURE:
        return True
    before, day, _ = (
        inline_text(seen.element).partition(seen.found.raw) if seen.element is not None else ("",) * 3
    )
    return bool(day) and names_publication(before)


_ZONES = timedelta(days=1)
"""A day has begun elsewhere before it does here."""


def _follows_day(state: Printed, printed: list[Printed]) -> bool:
    """Whether a line of nothing but a day stands before a date of which the page says that this was its state then, or
    states an earlier day: no text has a state before it is there."""
    return any(
        (s.order < state.order or is_after(state.found.raw, s.found.raw))
        and s.element is not None
        and s.rank < _DOUBTED
        and not (s.modified or s.is_state)
        for s in printed
    )


def _is_earlier(seen: Printed, created: list[Found]) -> bool:
    """Whether a day printed in its place is of an earlier year than that on which an editor is said to have begun the page:
    nobody begins a page after it went out, and the stamp is that of a move to another system, or of the page's making."""
    years = [
        match for text in (seen.found.raw, *(f.raw for f in created[:1])) if (match := _YEAR.search(text))
    ]
    return len(years) == _BOTH and seen.rank < _IN_ITS_PLACE and years[0][0] < years[1][0]


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BOTH = 2


def _rated(seen: Printed, outer: OuterDays) -> Printed:
    change = 0.0 if seen.modified else outer.rate(seen.found.raw)
    return seen._replace(rank=seen.rank + change) if change else seen


_DOUBTED = 2.0
"""The rank from which a printed date stands elsewhere than the page's own."""
_FAR = 3.0
"""The rank from which a printed date is hardly the page's."""
_IN_ITS_PLACE = 1.2
_SURE = 0.0
"""The rank below which a printed date has a label and a place that tell of publication."""
_DAY_ALONE = re.compile(r"^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$")
_TIMED = re.compile(r"\d{4}\D+\d{1,2}[:.h]\d\d|\d\d[T ]\d\d:\d\d")
_LOCAL_STAMP = re.compile(r"^((?:19|20)\d\d-\d\d-\d\d)[T ]\d\d:\d\d.*[+-](?!00:?00)\d\d:?\d\d$")


def _local_first(
    published: list[Found],
    printed: list[Found],
    url_date: Found | None,
    nearer: list[Found],
    changed: AbstractSet[str],
) -> list[Found]:
    """The candidates with the local day before a UTC stamp of the same night.

    Systems that store UTC put "2023-11-09T05:30Z" into metadata of what the page dates to November 8. Where a date
    `nearer` to the title than the printed one has the stamp's day, the other is of another article. What is `changed` is the
    moment of the last change.
    """
    stamp = published[0].raw if published else ""
    if _DAY_ALONE.match(stamp):
        return _timed_first(published, printed)
    if not local_days(stamp):
        return published
    local = [f for f in published[1:6] if _LOCAL_STAMP.match(f.raw) and f.raw not in changed]
    # a stamp in UTC tells of another moment; what is printed may repeat the first
    others = [f for f in (*local, *printed, *([url_date] if url_date else ())) if not local_days(f.raw)]
    agreeing = [*(found for found in printed if found in others), *nearer]
    if any(states_day(found.raw, date.fromisoformat(stamp[:10])) for found in agreeing):
        return published
    for found in others:
        if is_local_day(found.raw, stamp):
            return [found, *(f for f in published if f is not found)]
    return published


def _moment(stamp: str) -> datetime | None:
    """The moment that a stamp with its zone tells: papers put that of the last change beside the day of publication."""
    if len(stamp) < _STAMP or "T" not in stamp:
        return None
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:  # a day in words
        return None
    return moment.astimezone(UTC).replace(microsecond=0) if moment.tzinfo is not None else None


_STAMP = 19


def _timed_first(found: list[Found], printed: list[Found]) -> list[Found]:
    """The candidates with a moment that the page states before what has its day alone: metadata, the words of a line."""
    if not found:
        return found
    raw = found[0].raw
    if _DAY_ALONE.match(raw):
        day = date.fromisoformat(raw)
        first = next((f for f in printed if _TIMED.search(f.raw) and states_day(f.raw, day)), None)
    else:
        stated = with_stated_time(raw, [f.raw for f in printed])
        first = next((f for f in printed if f.raw == stated != raw), None)
    return [first, *(f for f in found if f is not first)] if first is not None else found


_LAST_EDIT = re.compile(r"(?:^|-)lastmod$")


def _last_edit(document: Document) -> Iterator[Found]:
    """The line of MediaWiki, in the footer of the page, that says when the text was last edited."""
    for element, ident in document.attributed.get("id", NONE).items():
        if _LAST_EDIT.search(ident) and (match := find_date(inline_text(element))):
            yield Found(match[0], "#lastmod")


_RDFA = frozenset(("dc:date", "dc:created", "dc:issued", "dcterms:created", "dcterms:issued", "schema:datepublished",
                  "datepublished", "article:published_time"))  # fmt: skip


def _rdfa(document: Document, survey: Survey) -> Iterator[Found]:
    """Dates in RDFa attributes of the body (Drupal 7 writes them for every node); those of the head are metadata."""
    for element in document.attributed.get("property", ()):
        content = element.get("content")
        if content is None:
            continue
        names = (element.get("property") or "").lower().split()
        if (
            not _RDFA.isdisjoint(names)
            and next(element.iterancestors("head"), None) is None
            and not survey.is_frame(element)
        ):
            yield Found(normalize_text(content), f"property {names[0]}")


def _micro(work: Work, name: str) -> Iterator[Found]:
    for element in work.micro.get(name, ())[:3]:
        raw = element.get("content") or element.get("datetime") or inline_text(element)
        if raw := normalize_text(raw):
            yield Found(raw, f"itemprop {name}")


def _distinct(found: Iterable[Found]) -> tuple[Found, ...]:
    seen: dict[str, Found] = {}
    for item in found:
        seen.setdefault(item.raw, item)
    return tuple(seen.values())

"""The pages among the records of an archive, with the metadata and the originals that stand elsewhere; reads no files
itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

import msgspec

from crawler.header_lines import parse_header_lines
from crawler.items import ListingItem, Page, PageKind
from crawler.sources.http import media_type_of
from crawler.sources.pages import Origin, Skip, make_page
from crawler.sources.records import ArchiveRecord
from crawler.sources.report import Report, Revisit
from crawler.sources.requests import REASON, Requests, bare_id
from crawler.sources.revisits import Place, RevisitIndex, is_original, merge_revisit, read_revisit
from crawler.sources.segments import Segments

_KINDS: dict[str, PageKind] = {"list": "list", "unlisted": "unlisted"}
LOOK_AHEAD = 8
"""How many records a page waits for the metadata record that belongs to it."""


def iter_pages(
    records: Iterable[ArchiveRecord],
    origin: Origin,
    report: Report,
    index: RevisitIndex,
    read_place: Callable[[Place], ArchiveRecord | None],
    end: int | None,
    requests: Requests,
) -> Iterator[Page]:
    """The pages among records that begin before `end`, in order; everything else is counted in the report.

    A page waits for up to `LOOK_AHEAD` records for the metadata record that tells what the listing said of it, and for the
    request that it answers (also behind `end`, where nothing else is looked at).
    """
    waiting: deque[tuple[Page, int]] = deque()
    segmented = Segments()
    read: deque[str] = deque(maxlen=LOOK_AHEAD)
    """Ids of the pages before."""
    last_put_off = -LOOK_AHEAD
    for number, record in enumerate(records):
        while waiting and number - waiting[0][1] > LOOK_AHEAD:
            report.pages += 1
            yield waiting.popleft()[0]
        inside = end is None or record.offset < end
        if not inside and not waiting and not segmented.are_open and number - last_put_off >= LOOK_AHEAD:
            break
        if record.type == "metadata":
            _attach(record, waiting, report.revisits)
        elif record.type == "request" and (ids := requests.note(record)):
            _withdraw(ids, waiting, report)
        if not inside and not segmented.is_next(record):
            continue
        report.record_types[record.type or "untyped"] += 1
        joined = segmented.take(record)
        if joined is None:
            continue
        record = joined
        made: Page | Skip | None
        match record.type:
            case "response" | "revisit" if requests.is_other(record):
                made = Skip(REASON)
            case "conversion" if bare_id(record.headers.get("warc-refers-to")) in read:
                made = Skip("converted_copy")  # its date is that of the conversion (WARC 1.1, 6.8)
            case "response" | "resource" | "conversion":
                made = make_page(record, origin)
            case "revisit":
                made = _revisit_page(record, origin, report, index, read_place)
                last_put_off = number if made is None else last_put_off
            case "continuation":
                made = Skip("segmented")
            case _:
                continue
        if isinstance(made, Page):
            if record.type != "revisit" and record.is_first:
                index.add(made, record, origin)
            waiting.append((made, number))
            read.append(bare_id(made.warc_record_id))
        elif made is not None:
            report.skip(made.reason, origin.place_of(record), made.media_type)
    for page, _ in waiting:
        report.pages += 1
        yield page
    for offset, cause, size in segmented.missing():
        report.damage(origin.label, offset, cause, size)


def _withdraw(ids: frozenset[str], waiting: deque[tuple[Page, int]], report: Report) -> None:
    """Take back the page that answers a request of another method, and the revisit that waits for its original."""
    for page, number in [one for one in waiting if bare_id(one[0].warc_record_id) in ids]:
        waiting.remove((page, number))
        report.skip(REASON, page)
    for revisit in report.revisits[-LOOK_AHEAD:]:
        if bare_id(revisit.page.warc_record_id) in ids:
            report.revisits.remove(revisit)
            report.skip(REASON, revisit.page)


def _attach(record: ArchiveRecord, waiting: deque[tuple[Page, int]], revisits: list[Revisit]) -> None:
    """Give the page that a metadata record is about what the crawl knew of it: what the listing said, and its id.

    The page may be that of a revisit that waits for its original: then it is among the last of `revisits`.
    """
    if media_type_of(record.headers.get("content-type")) != "application/warc-fields" or not record.block:
        return
    fields = dict(parse_header_lines(record.block))
    url, known_id = fields.get("kronika-listed-url"), fields.get("kronika-record-id")
    kind = _KINDS.get(fields.get("kronika-kind") or "")
    if not url and not known_id and not kind:
        return
    joined_id = fields.get("kronika-joined-id")
    listed = (
        ListingItem(
            url=url,
            title_text=fields.get("kronika-listed-title"),
            date_text=fields.get("kronika-listed-date"),
            lead_text=fields.get("kronika-listed-lead"),
        )
        if url
        else None
    )
    about = {record.headers.get("warc-concurrent-to"), record.headers.get("warc-refers-to")}
    for position, (page, number) in enumerate(waiting):
        if page.warc_record_id in about:
            known = msgspec.structs.replace(
                page, listed=listed, record_id=known_id, joined_id=joined_id, kind=kind
            )
            waiting[position] = known, number
    for position in range(max(0, len(revisits) - LOOK_AHEAD), len(revisits)):
        revisit = revisits[position]
        if revisit.page.warc_record_id in about:
            known = msgspec.structs.replace(
                revisit.page, listed=listed, record_id=known_id, joined_id=joined_id, kind=kind
            )
            revisits[position] = msgspec.structs.replace(revisit, page=known)


def _revisit_page(
    record: ArchiveRecord,
    origin: Origin,
    report: Report,
    index: RevisitIndex,
    read_place: Callable[[Place], ArchiveRecord | None],
) -> Page | Skip | None:
    """The page of a revisit record; None when it has to wait for `resolve_revisits`."""
    revisit = read_revisit(record, origin)
    if isinstance(revisit, Skip):
        return revisit
    for place in index.find(revisit):
        original = read_place(place)
        if original is not None and is_original(original, revisit):
            return merge_revisit(revisit, make_page(original, place.origin))
    report.revisits.append(revisit)
    return None

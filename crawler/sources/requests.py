"""Which answers of an archive are none to a request for their page: what a form was sent to, or whose head alone was asked
for, has the address of the page and another content; reads nothing.

Request records say so (WARC 1.1, 6.4), which stand before or behind the answer and name it (`WARC-Concurrent-To`), or are
named by it. Indexes in WACZ files say it where a package has no such records.
"""

from __future__ import annotations

from collections.abc import Mapping

from crawler.sources.records import ArchiveRecord

REASON = "other_method"
METHOD_MARK = "__wb_method="
"""What indexes of pywb and its kin put into the key, and some archives into the address, of an answer to another method than GET."""
_OTHERS = frozenset(
    (b"POST", b"PUT", b"PATCH", b"DELETE", b"HEAD", b"OPTIONS", b"PROPFIND", b"REPORT", b"TRACE")
)
_MOST_KEPT = 64
"""Ids that are remembered for answers behind their requests: they stand side by side."""


class Requests:
    """The requests of one file, read forward; `told` are the offsets and addresses that an index gives for such answers."""

    def __init__(self, told: Mapping[int, str | None] | None = None) -> None:
        self._told = told or {}
        self._others: dict[str, None] = {}

    def note(self, request: ArchiveRecord) -> frozenset[str]:
        """The ids by which the answer to a request is known, where it was not asked for as a page; else none."""
        if (request.block or b"")[:16].lstrip().partition(b" ")[0].upper() not in _OTHERS:
            return frozenset()
        ids = _ids(request, "warc-record-id", "warc-concurrent-to")
        self._others.update(dict.fromkeys(ids))
        while len(self._others) > _MOST_KEPT:
            del self._others[next(iter(self._others))]
        return ids

    def is_other(self, answer: ArchiveRecord) -> bool:
        """Whether a response or revisit is known to answer another request than one for its page."""
        if METHOD_MARK in (answer.uri or ""):
            return True
        if answer.offset in self._told and self._told[answer.offset] in (None, answer.uri):
            return True
        return bool(self._others) and not self._others.keys().isdisjoint(
            _ids(answer, "warc-record-id", "warc-concurrent-to")
        )


def _ids(record: ArchiveRecord, *names: str) -> frozenset[str]:
    return frozenset(filter(None, (bare_id(record.headers.get(name)) for name in names)))


def bare_id(record_id: str | None) -> str:
    """An id without the `<>` that some writers leave out."""
    return (record_id or "").strip("<> ")

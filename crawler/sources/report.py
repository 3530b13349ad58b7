"""What sources yield besides pages: damaged spots, skipped captures, failed files; reads nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

import msgspec
from msgspec import Struct, field

from crawler.items import Page


class Damage(Struct, frozen=True, order=True):
    """One damaged spot of a file; everything around it was read."""

    file: str
    """Path of the file as given; `x.wacz!archive/data.warc.gz` for a file inside another."""
    offset: int
    """Where the damaged record (its compressed member) begins, in bytes of the file."""
    cause: str
    """One line for people, such as `clipped` or `gzip member: incorrect data check`."""
    bytes_lost: int
    """Bytes of the file that gave no record; 0 when the damage cost none."""


class Failure(Struct, frozen=True, order=True):
    """A file that could not be read at all, and why. `reason` is a counter name, `detail` one line."""

    file: str
    reason: str
    detail: str = ""


class Skipped(Struct, frozen=True):
    """A capture or file that gave no record, and why; the place in the words of `capture` in a record."""

    path: str
    warc_file: str | None = None
    warc_offset: int | None = None
    url: str | None = None
    retrieved_at: datetime | None = None
    reason: str = ""
    detail: str | None = None
    """One line, such as the media type of what is no page."""


class Revisit(Struct, frozen=True):
    """A revisit record whose original was not at hand: the page without body, and what names the original."""

    page: Page
    digest: str | None
    refers_to: str | None
    """WARC-Record-ID of the original."""
    target: str | None
    """Address of the original: WARC-Refers-To-Target-URI, else the revisit's own address."""
    target_date: str | None
    """WARC-Date of the original."""


class Report(Struct):
    """Collects the outcomes of reading; one a worker, added up with `merge`. Cheap to pickle."""

    damages: list[Damage] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    """Captures that gave no page, by reason: `unsupported_type`, `http_3xx`, `too_large`, …"""
    media_types: Counter[str] = field(default_factory=Counter)
    """Media types of the captures under `unsupported_type`."""
    record_types: Counter[str] = field(default_factory=Counter)
    """Whole archive records read, by their type."""
    pages: int = 0
    revisits: list[Revisit] = field(default_factory=list)
    """Still to be resolved with `resolve_revisits`."""
    on_skipped: Callable[[Skipped], object] | None = None
    """Called with each capture that gave no record when it is met: there may be millions, which nobody is to hold. None where
    nobody asks, and in a report that leaves its process."""

    @property
    def records(self) -> int:
        """Number of whole archive records read, of any type."""
        return self.record_types.total()

    def damage(self, file: str, offset: int, cause: str, bytes_lost: int) -> None:
        """Note one damaged spot."""
        self.damages.append(Damage(file, offset, cause, bytes_lost))

    def fail(self, file: str, reason: str, detail: str = "") -> None:
        """Note a file that gave nothing."""
        self.failures.append(Failure(file, reason, detail))

    def reject(self, file: str, detail: str, *, is_named: bool) -> None:
        """Note a file of a kind that holds no pages: a failure if the user named it, else only counted."""
        if is_named:
            self.fail(file, "unsupported_file", detail)
        else:
            self.skip("unsupported_file", Skipped(file, detail=detail))

    def skip(self, reason: str, what: Page | Skipped, media_type: str | None = None) -> None:
        """Count a capture that gave no page."""
        self.skipped[reason] += 1
        if media_type is not None:
            self.media_types[media_type] += 1
        self.tell_skipped(reason, what, media_type)

    def tell_skipped(self, reason: str, what: Page | Skipped, detail: str | None = None) -> None:
        """Name a capture that gave no record to `on_skipped`, if anybody asks; it is counted elsewhere."""
        if self.on_skipped is None:
            return
        if isinstance(what, Skipped):
            self.on_skipped(msgspec.structs.replace(what, reason=reason, detail=detail or what.detail))
            return
        self.on_skipped(
            Skipped(
                path=what.path or "-",
                warc_file=what.warc_file,
                warc_offset=what.warc_offset,
                url=what.url,
                retrieved_at=what.captured_at,
                reason=reason,
                detail=detail or None,
            )
        )

    def merge(self, other: Report) -> None:
        """Add the outcomes of another report to this one."""
        self.damages += other.damages
        self.failures += other.failures
        self.skipped += other.skipped
        self.media_types += other.media_types
        self.record_types += other.record_types
        self.pages += other.pages
        self.revisits += other.revisits

    def reasons(self) -> Counter[str]:
        """Counts by reason of all captures and files that gave no page."""
        return self.skipped + Counter(failure.reason for failure in self.failures)

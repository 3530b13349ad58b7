"""What a run has to say of pages that it cannot find, in its log and its report; must not decide anything."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

MOST = 100
"""Notes that a report keeps; the log has all."""
GAP = (
    "%s: names nothing that the last run has met; what it has named in between and names no more is not found"
)
"""Said of a list or feed of a single page, all of whose entries are new."""
_MARK = {"is_note": True}


def note(logger: logging.Logger, message: str, *arguments: object) -> None:
    """Warn of something that the run cannot find, or has left, and that no exit code tells."""
    logger.warning(message, *arguments, extra=_MARK)


@contextmanager
def noting(notes: list[str]) -> Iterator[None]:
    """Keep what is noted meanwhile, each once."""
    handler = _Keeper(notes)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)


class _Keeper(logging.Handler):
    def __init__(self, notes: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._notes = notes

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage() if getattr(record, "is_note", False) else ""
        if message and message not in self._notes and len(self._notes) < MOST:
            self._notes.append(message)

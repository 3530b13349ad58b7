"""What is wrong with a WACZ file, gathered: the first problems of a kind are listed, the rest counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

_SHOWN = 20
"""Problems of one kind and entry that are listed; further ones are counted."""


class WaczProblem(Struct, frozen=True):
    """One thing that is wrong: the entry of the zip file, where in it, what; a warning is wrong only for 1.2.0."""

    entry: str
    place: str
    text: str
    is_warning: bool = False

    def __str__(self) -> str:
        place = ": ".join(filter(None, (self.entry, self.place)))
        return f"{'warning: ' * self.is_warning}{place + ': ' if place else ''}{self.text}"


class Problems:
    """Those of one file that have been found so far."""

    def __init__(self) -> None:
        self._problems: list[WaczProblem] = []
        self._counts: Counter[tuple[str, str, bool]] = Counter()

    def error(self, entry: str, place: str, text: str, *, kind: str = "") -> None:
        """Note what breaks the format. Of one `kind` in an entry the first are listed, the rest counted."""
        self._note(WaczProblem(entry, place, text), kind)

    def warn(self, entry: str, place: str, text: str, *, kind: str = "") -> None:
        """Note what an old version of the format allowed or the specification only advises."""
        self._note(WaczProblem(entry, place, text, is_warning=True), kind)

    def _note(self, problem: WaczProblem, kind: str) -> None:
        if kind:
            self._counts[problem.entry, kind, problem.is_warning] += 1
            if self._counts[problem.entry, kind, problem.is_warning] > _SHOWN:
                return
        self._problems.append(problem)

    def collected(self) -> list[WaczProblem]:
        """All problems, and how many more there are of those that were only counted."""
        more = [
            WaczProblem(entry, "", f"{count - _SHOWN:,} more like these: {kind}", is_warning)
            for (entry, kind, is_warning), count in self._counts.items()
            if count > _SHOWN
        ]
        return self._problems + more


def is_valid(problems: Iterable[WaczProblem]) -> bool:
    """Whether a file with these problems keeps the specification: there is nothing but warnings."""
    return all(problem.is_warning for problem in problems)

"""Regular expressions of many words, each compiled when a page first needs it; must not know what they are for.

Most pages need a third of them, and to compile all took a fifth of the time of a command on one page.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class Lazy:
    """Stands for a compiled pattern until one of its methods is asked for, and has its methods from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, at the cost of its first use: for a long pattern that most pages do not need."""
    return cast("re.Pattern[str]", Lazy(pattern, flags))

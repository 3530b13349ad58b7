"""Pages of a listing by their addresses alone; pure."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\d+")


def address_after(before: str, url: str) -> str | None:
    """The address that follows two neighbouring pages of a listing, by the number in which they differ.

    A first page has none at all: then it is the last number of the second. None where several numbers differ, or
    none rises.
    """
    own = list(_NUMBER.finditer(url))
    if _NUMBER.sub("0", before) == _NUMBER.sub("0", url):
        pairs = zip(own, _NUMBER.findall(before), strict=True)
        differing = [(number, int(number[0]) - int(old)) for number, old in pairs if number[0] != old]
    else:
        differing = [(number, 1) for number in own[-1:] if len(own) > len(_NUMBER.findall(before))]
    if len(differing) != 1 or differing[0][1] <= 0:
        return None
    number, step = differing[0]
    return f"{url[: number.start()]}{int(number[0]) + step}{url[number.end() :]}"

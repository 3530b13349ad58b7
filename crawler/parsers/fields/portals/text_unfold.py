"""A captured page that was kept in one line (its line ends lost): the lines again, as far as its own words tell them.

Where they do not tell the title, the line is left as it is: nothing then says where the title ends.
"""

from __future__ import annotations

import re

from crawler.parsers.fields.page.notices import is_archive_notice, is_notice_heading
from crawler.parsers.fields.portals.text_markers import DATE_LINE, TITLE_LENGTH
from crawler.text import normalize_text

_SHORTEST = 300
"""Characters of a line that may be a whole page."""
_HEAD = 1000
"""Characters within which the date stands: above the text are only section and notice."""
_SHORTEST_TITLE = 10
_BULLET = re.compile(r"\s[•▪●*]\s")
_END = re.compile(r"(?i)\s(?:mapa (?:serwisu|strony)|site map)\s*$")


def unfold(text: str) -> str:
    """The text with its lines, if it is one line with a labelled date and a title that it repeats; else unchanged."""
    line = text.strip()
    if len(line) < _SHORTEST or "\n" in line or "\r" in line:
        return text
    line = normalize_text(line)
    date = DATE_LINE.search(line, 0, _HEAD)
    if date is None:
        return text
    end = _END.search(line)
    content, *items = _BULLET.split(line[date.end() : end.start() if end else len(line)].strip())
    title = _repeated_title(content, items)
    if title is None:
        return text
    rest = content
    for _ in range(2):  # the title, and the caption of the lead picture
        rest = rest.removeprefix(title).strip()
    head = _split_notice(line[: date.start()].strip())
    parts = [*head, date[0], title, rest, *(f"• {item.strip()}" for item in items), end[0] if end else ""]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _repeated_title(content: str, items: list[str]) -> str | None:
    """The beginning of the text that comes twice in a row (title and caption), or again as a caption at the end."""
    for item in items:
        name = item.strip()
        if _SHORTEST_TITLE <= len(name) <= TITLE_LENGTH and content.startswith(f"{name} "):
            return name
    for place in re.finditer(r"\s", content[: TITLE_LENGTH + 1]):
        name = content[: place.start()]
        if len(name) >= _SHORTEST_TITLE and content.startswith(f"{name} {name} "):
            return name
    return None


def _split_notice(head: str) -> list[str]:
    """What stands above the date: section, then the notice (a sentence of its own) with its heading."""
    starts = [m.end() for m in re.finditer(r"(?:^|\s)(?=[^\W\d_])", head) if head[m.end()].isupper()]
    start = next((n for n in reversed(starts) if is_archive_notice(head[n:])), None)
    if start is None:
        return [head]
    above, _, last = head[:start].strip().rpartition(" ")
    return [above, last, head[start:]] if is_notice_heading(last) else [f"{above} {last}", head[start:]]

"""Answers of CDX servers (the index of a web archive) to captures, in whatever form they come; no network.

Read are the text form (fields parted by blanks), `output=json` of the Wayback Machine (a table with a heading),
the line-wise JSON of pywb and CDXJ. Format: https://archive.org/web/researcher/cdx_file_format.php
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, datetime
from urllib.parse import urlsplit

from msgspec import Struct, field

from crawler.sources.requests import METHOD_MARK
from crawler.sources.requests import REASON as OTHER_METHOD
from crawler.text import find_number

FIELDS = ("timestamp", "original", "mimetype", "statuscode", "digest", "length")
"""What is asked for (`fl=`), in this order."""
ALL_FIELDS = ("urlkey", *FIELDS)
"""What a server that knows no `fl=` answers with."""

_NAMES = {"url": "original", "mime": "mimetype", "status": "statuscode"}
"""pywb's names of the same fields."""
_LETTERS = {
    "N": "urlkey",
    "b": "timestamp",
    "a": "original",
    "m": "mimetype",
    "s": "statuscode",
    "k": "digest",
    "S": "length",
}
"""What the heading of a CDX file calls them: ` CDX N b a m s k r M S V g`."""
_TIMESTAMP = re.compile(r"\d{14}")
_EXCLUDED = re.compile(
    r"(?:Administrative|Robot)AccessControlException|Blocked Site Error|excluded from the", re.I
)


class CdxRow(Struct, frozen=True, kw_only=True):
    """One capture as the index knows it."""

    timestamp: str
    """14 digits, as the archive writes them; addresses of mementos need them unchanged."""
    captured_at: datetime
    original: str
    """The address as captured, port and all."""
    mimetype: str | None = None
    """None where the index has `-` or `unk`; `warc/revisit` for a repeated payload."""
    status: int | None = None
    """None where the index has none: revisits often."""
    digest: str | None = None
    """Digest of the payload, most often its SHA-1 in base32; of other algorithms some have a label."""
    length: int | None = None


class CdxAnswer(Struct, kw_only=True):
    """The captures of one answer, what was left out, and the key with which the next part is asked for."""

    rows: list[CdxRow] = field(default_factory=list)
    resume_key: str | None = None
    dropped: Counter[str] = field(default_factory=Counter)
    """Lines that are no captures of pages, by reason: malformed, bad_timestamp, bad_url, other_method."""
    lacks_addresses: bool = False
    """Whether there are lines and none has a field for the address: pywb leaves out what `fl=` names otherwise than it does."""


class NotCdxError(ValueError):
    """An answer that is no index, such as an error page. Raised by `parse_cdx`, caught by whoever has asked."""


def is_exclusion(text: str) -> bool:
    """Whether an archive says that it does not show a site or page: at its owner's wish, or for robots.txt."""
    return _EXCLUDED.search(text) is not None


def parse_cdx(body: bytes) -> CdxAnswer:
    """The captures in an answer; a line that makes no sense costs itself. Raises NotCdxError for other things."""
    text = body.decode("utf-8", "replace").lstrip("\ufeff").strip()
    if not text:
        return CdxAnswer()
    if text[0] == "<":
        raise NotCdxError("a page instead of an index")
    if text[0] == "[":
        answer = _parse_table(text)
    elif text[0] == "{":
        answer = _parse_json_lines(text)
    else:
        answer = _parse_lines(text)
    is_all_malformed = answer.dropped["malformed"] == answer.dropped.total() > 0 and not answer.rows
    if is_all_malformed and not answer.lacks_addresses and answer.resume_key is None:
        raise NotCdxError(text.splitlines()[0][:200])
    return answer


def _parse_table(text: str) -> CdxAnswer:
    """`output=json`: a list of lists, the first with the names; `[]` and a list of one before the end: resume key."""
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotCdxError(f"broken JSON: {error}") from error
    answer = CdxAnswer()
    names: tuple[str, ...] = ()
    for number, cells in enumerate(table):
        if not isinstance(cells, list):
            _add_entry(answer, cells)
        elif not cells:
            continue
        elif len(cells) == 1 and number == len(table) - 1 and isinstance(cells[0], str):
            answer.resume_key = cells[0]
        elif not names and "timestamp" in cells:
            names = tuple(_NAMES.get(str(cell), str(cell)) for cell in cells)
            answer.lacks_addresses = "original" not in names
        else:
            texts = [_text_of(cell) for cell in cells]
            _add(answer, dict(zip(names or _names_for(texts), texts, strict=False)))
    return answer


def _parse_json_lines(text: str) -> CdxAnswer:
    answer = CdxAnswer(lacks_addresses=True)
    for line in text.splitlines():
        if not line.strip():
            continue
        entry = _parse_entry(line)
        _add_entry(answer, entry)
    return answer


def _parse_lines(text: str) -> CdxAnswer:
    """The text form; a blank line and one without blanks at the end are the resume key."""
    lines = text.splitlines()
    answer = CdxAnswer()
    if len(lines) > 1 and not lines[-2].strip() and len(lines[-1].split()) == 1:
        answer.resume_key = lines[-1].strip()
        lines = lines[:-2]
    elif len(lines) == 1 and len(lines[0].split()) == 1 and "+" in lines[0]:
        return CdxAnswer(resume_key=lines[0].strip())  # a part in which the filters left nothing
    names: tuple[str, ...] = ()
    for line in lines:
        cells = line.split(" ")
        if (heading := line.split()) and heading[0] == "CDX":
            names = tuple(_LETTERS.get(letter, letter) for letter in heading[1:])
            continue
        if cells[0].startswith("!") or not line.strip():
            continue
        if len(cells) > 2 and cells[2].startswith("{"):  # CDXJ: key and timestamp before an object
            entry = _parse_entry(line.split(" ", 2)[2])
            _add_entry(
                answer,
                {"urlkey": cells[0], "timestamp": cells[1], **entry} if isinstance(entry, dict) else None,
            )
            continue
        _add(answer, dict(zip(names or _names_for(cells), cells, strict=False)))
    return answer


def _parse_entry(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _text_of(value: object) -> str:
    return "-" if value is None else str(value)


def _add_entry(answer: CdxAnswer, entry: object) -> None:
    """A capture as an object, by whichever names."""
    fields = entry if isinstance(entry, dict) else {}
    texts = {_NAMES.get(str(name), str(name)): _text_of(value) for name, value in fields.items()}
    if isinstance(entry, dict):
        answer.lacks_addresses &= "original" not in texts
    _add(answer, texts)


def _names_for(cells: list[str]) -> tuple[str, ...]:
    """The names of the fields of a line without heading, by where the timestamp stands."""
    return FIELDS if _TIMESTAMP.fullmatch(cells[0]) else ALL_FIELDS


def _add(answer: CdxAnswer, fields: dict[str, str]) -> None:
    timestamp, original = fields.get("timestamp", ""), fields.get("original", "")
    if not _TIMESTAMP.fullmatch(timestamp) or not original:
        answer.dropped["malformed"] += 1
        return
    moment = parse_timestamp(timestamp)
    if moment is None:
        answer.dropped["bad_timestamp"] += 1
        return
    if not _is_page_address(original):
        answer.dropped["bad_url"] += 1
        return
    method = fields.get("method", "-").upper()
    if METHOD_MARK in fields.get("urlkey", "").lower() + original or method not in ("GET", "-", ""):
        answer.dropped[OTHER_METHOD] += 1
        return
    mimetype = fields.get("mimetype", "-").lower()
    # indexes of WARC files keep the label that is before it there
    digest = re.sub(r"(?i)^sha-?1:", "", fields.get("digest", "-"))
    answer.rows.append(
        CdxRow(
            timestamp=timestamp,
            captured_at=moment,
            original=original,
            mimetype=None if mimetype in ("-", "unk", "") else mimetype,
            status=find_number(fields.get("statuscode")) or None,
            digest=None if digest in ("-", "") else digest,
            length=find_number(fields.get("length")),
        )
    )


def _is_page_address(url: str) -> bool:
    """Whether an address can be one of a page. Mail addresses behind `http://` are common in old indexes."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False


def parse_timestamp(timestamp: str) -> datetime | None:
    """The instant (UTC) of 14 digits; None when they are no date.

    The Wayback Machine has captures of 2000 with `00` put in before month or day (20000800241623 is the 24th of
    August, 16:23): it is taken out, the seconds are unknown then.
    """
    candidates = [timestamp]
    candidates += [
        timestamp[:at] + timestamp[at + 2 :] + "00" for at in (4, 6) if timestamp[at : at + 2] == "00"
    ]
    for digits in candidates:
        try:
            return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        except ValueError:
            continue
    return None

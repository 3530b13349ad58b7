"""Addresses of the pages of a list: which parameters and ends of paths choose one; of addresses alone, no elements."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from crawler.document import Document
from crawler.parsers.fields.phrases.periods import PAGE_PATH, PERIOD_PATH, asks_for_time, is_period
from crawler.patterns import lazy
from crawler.same_page import OFFSETS, PAGE_WORDS, POSITION
from crawler.text import find_number
from crawler.urls import canonical_url

PAGE_NAME = lazy(
    rf"(?i)(?:^|[^a-z])(?:{PAGE_WORDS}|{OFFSETS}|showall|lap|limit|size|count|per_?page|pageSize|sort|order|lang|l)(?:$|[^a-z](?!id\b))"
    r"|chash|no_cache|\[controller\]|\[action\]=list"
)
"""Parameters that choose a page of a list (Bitrix: `PAGEN_1`), its length or its order, and those that TYPO3 adds to them."""
_BARE_NUMBER = re.compile(r"(?P<list>[^?#]*?)(?:/(?P<number>\d{1,3}))?/?")

_HOME_PATH = re.compile(
    r"(?i)^/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|startseite|default)(?:\.\w{3,5})?/?)?$"
)


def is_page_of(url: str, listing: str) -> bool:
    """Whether an address is that of a listing or of one of its pages: the same path, and a query that only adds a page,
    a year or a month, or a path that only adds one of these.

    Systems that tell their pages apart by the query alone give articles the path of the listing too.
    """
    url, listing = _bare(canonical_url(url)), _bare(canonical_url(listing))
    if url == listing:
        return True
    parts, known = urlsplit(url), urlsplit(listing)
    path, known_path = parts.path.rstrip("/"), known.path.rstrip("/")
    first = PAGE_PATH.sub("", path)
    if parts.netloc != known.netloc or known_path not in (path, first, PERIOD_PATH.sub("", first)):
        return False
    mine, theirs = _pairs(parts.query), _pairs(known.query)
    added = [
        name if PAGE_NAME.search(name) else f"{name}={value}"
        for name, value in mine
        if (name, value) not in theirs and not is_period(name, value)
    ]
    kept = {name for name, _ in theirs} <= {name for name, _ in mine}
    paging = list(filter(PAGE_NAME.search, added))
    if paging:  # beside a page, PHP-Nuke and its like name with a 0 what is not chosen: `new_topic=0`
        added = [name for name in added if not name.endswith("=0")]
    return kept and all(map(PAGE_NAME.search, added))


def stays(document: Document, url: str) -> bool:
    """Whether an address says by itself that it is another page of this list, and not of what stands beside it: its path is
    the list's, and it names a page as this one does, where this one names any."""
    own, other = urlsplit(_bare(document.page.url or "")), urlsplit(_bare(url))
    at, mine = position_of(url), position_of(document.page.url or "")
    if at is None or own.netloc != other.netloc:
        return counts_on(document, url) or goes_on_behind(document, url) or numbers_on(document, url)
    if mine is not None and (mine.name != at.name or mine.value == at.value):
        return False
    return _path_of_list(url) == _path_of_list(document.page.url)


def _path_of_list(url: str | None) -> str:
    """The path of an address without the page that it names."""
    return PAGE_PATH.sub("", urlsplit(url or "").path.rstrip("/"))


def turns_another(document: Document, url: str) -> bool:
    """Whether an address is a page of what has a path of its own, as a gallery beside the list, or the list in another
    language. Programs show whatever they are asked for, and a front page the list of another path."""
    if only_shows_otherwise(url, document.page.url):
        return True
    at, mine = position_of(url), position_of(document.page.url or "")
    if at is not None and mine is not None and at.name == mine.name and at.value > mine.value:
        return False  # it goes on where this page ends: the list has moved, and its pager does not know
    # years and months of a list are parts of it, and one page may be named in two ways: `/news/page/2`, `/news?page=2`
    path, own_path = (PERIOD_PATH.sub("", _path_of_list(of)) for of in (url, document.page.url))
    is_elsewhere = path != own_path and not is_home(document.page.url)
    other = urlsplit(url)
    return is_elsewhere and at is not None and bool(other.query) and not _PROGRAM.search(other.path)


_PROGRAM = re.compile(r"(?i)\.(?:php\d?|aspx?|jspx?|do|cgi|pl|cfm|xhtml)$")


def only_shows_otherwise(url: str, other: str | None) -> bool:
    """Whether an address has nothing that another has not but parameters that choose a language, an order or a length: the
    same entries, whatever number their links show."""
    mine, theirs = urlsplit(_bare(url)), urlsplit(_bare(other or ""))
    added = set(_pairs(mine.query)) - set(_pairs(theirs.query))
    is_beside = (mine.netloc, mine.path) == (theirs.netloc, theirs.path)
    return is_beside and bool(added) and all(_OTHERWISE.search(name) for name, _ in added)


_LENGTHS = "limit|size|count|per_?page|pageSize"
_OTHERWISE = lazy(rf"(?i)(?:^|[^a-z])(?:{_LENGTHS}|sort|order|lang|language|l)$")
_LENGTH = lazy(rf"(?i)(?:^|[^a-z])(?:{_LENGTHS})$")


def shows_more(url: str, other: str | None) -> bool:
    """Whether an address may show entries that another does not: it has more than such parameters, or asks for a greater
    length, as a link to more does where a list is shown from its first entry again."""
    if not only_shows_otherwise(url, other):
        return True
    mine, theirs = (dict(_pairs(urlsplit(of or "").query)) for of in (url, other))
    return any(
        (find_number(value) or 0) > (find_number(theirs.get(name)) or 0)
        for name, value in mine.items()
        if _LENGTH.search(name)
    )


def _pairs(query: str) -> list[tuple[str, str]]:
    """The parameters of a query that have a value, or are names alone: `extend.40` of e107, `rubrique3` of SPIP."""
    valued = {pair.partition("=")[0] for pair in query.split("&") if "=" in pair}
    return [(n, v) for n, v in parse_qsl(query, keep_blank_values=True) if v or n not in valued]


def leads_on(document: Document, url: str) -> bool:
    """Whether an address is, by its form, another page of the list that the page belongs to."""
    own = document.page.url
    if own is None or is_same(url, own):
        return False
    parts = urlsplit(own)
    first = urlunsplit(
        (parts.scheme, parts.netloc, PAGE_PATH.sub("", parts.path.rstrip("/")), parts.query, "")
    )
    kept = [(name, value) for name, value in parse_qsl(parts.query) if not PAGE_NAME.search(name)]
    plain = urlunsplit((parts.scheme, parts.netloc, urlsplit(first).path, urlencode(kept), ""))
    return any(is_page_of(url, known) for known in (own, first, plain)) and not is_same(url, plain)


def count_below(document: Document, addresses: Iterable[str]) -> int:
    """How many of some addresses stand below that of the page, as in the folder of a section: `/news/lock` below `/news`, be
    that `/news/`, `/news.html` or `/news/index.php`."""
    own = urlsplit(document.page.url or "")
    stem = _INDEX.sub("", own.path).rstrip("/")
    if not stem or own.query:
        return 0
    begins = (f"{stem}/", f"{own.scheme}://{own.netloc}{stem}/")
    here = {own.path, f"{stem}/", *(f"{begin}{name}" for begin in begins for name in ("", "index.html"))}
    return sum(address.startswith(begins) and address not in here for address in addresses)


_INDEX = re.compile(r"(?i)(?:/(?:index|default))?\.(?:html?|php\d?|aspx?|jsp)$")


def counts_on(document: Document, url: str) -> bool:
    """Whether an address ends with the number after that of the page: `/news/3/` after `/news/2/`, `/news/1/` or
    `/news/2/` after `/news/`, as generators of static sites number the pages of a list."""
    return is_counted_on(document.page.url or "", url)


def is_counted_on(before: str, url: str) -> bool:
    """The same of two addresses."""
    own, other = (_BARE_NUMBER.fullmatch(_bare(of)) for of in (before, url))
    if own is None or other is None or not other["number"] or own["list"] != other["list"]:
        return False
    number = int(other["number"])
    return number == int(own["number"]) + 1 if own["number"] else number in (1, 2)


def numbers_on(document: Document, url: str) -> bool:
    """Whether an address differs from the page's own by the next number at its end, or by a 2 behind it, be there a sign between
    or not: `/news,2.html`, `/news2.htm`, `/news;page=2`, `/news/index_2.html`. Articles are numbered so, too: a word has to say that it leads on."""
    other = _END_NUMBER.fullmatch(_bare(url))
    if other is None:
        return False
    own = _bare(document.page.url or "")
    before = _END_NUMBER.fullmatch(own)
    if before is not None and before["stem"] == other["stem"]:
        return int(other["number"]) == int(before["number"]) + 1
    first = _END_OF_FILE.sub("", own)
    return (
        other["number"] == "2"
        and first[-1:].isalpha()
        and _SIGN.fullmatch(other["stem"].removeprefix(first)) is not None
        and other["stem"].startswith(first)
    )


_END_NUMBER = re.compile(r"(?P<stem>[^?#]*?)(?P<number>\d{1,4})(?:/|\.\w{2,5})?")
_END_OF_FILE = re.compile(r"(?:/|(?<=[\w-])\.\w{2,5})$")
_SIGN = re.compile(rf"(?i)(?:/(?:index|default|list))?(?:[\W_]{{1,3}}(?:(?:{PAGE_WORDS}|p)[\W_]?)?)?")
"""What joins the number to the name; of a folder, also the name of its index."""


def counts_up(document: Document, url: str) -> bool:
    """Whether an address is that of the page with one parameter more, of whatever name, that says 1 or 2, or with the next
    number in one of its own: `/news?p=2`, where a word has to say that it leads on, since articles are numbered, too."""
    changed = _changed_number(document.page.url or "", url)
    return changed is not None and (
        changed.after == (changed.before or 0) + 1 or (changed.before is None and changed.after == 2)
    )


def steps_up(document: Document, url: str) -> bool:
    """Whether an address is that of the page with one parameter, of whatever name, that says an offset, or with one at its
    end, as CodeIgniter has it: `?s=30` behind `?s=20`, `/news/10` behind `/news`. Only a word for the next page tells it from
    what is numbered otherwise; ids and days are never meant."""
    changed = _changed_number(document.page.url or "", url) or _changed_end(document.page.url or "", url)
    if changed is None or _ID.search(changed.name) or asks_for_time(url):
        return False
    before = changed.before or 0
    step = changed.after - before
    return step in _STEPS and before % step == 0


class _Number(NamedTuple):
    """The one parameter by which an address differs from another, and its values; the first may have none."""

    name: str
    before: int | None
    after: int


def _changed_number(own_url: str, url: str) -> _Number | None:
    own, other = urlsplit(_bare(own_url)), urlsplit(_bare(url))
    if (own.netloc, own.path) != (other.netloc, other.path) or own.query == other.query:
        return None
    mine, theirs = dict(parse_qsl(own.query)), dict(parse_qsl(other.query))
    changed = [name for name, value in theirs.items() if mine.get(name) != value]
    if len(changed) != 1 or not mine.keys() <= theirs.keys():
        return None
    before, after = mine.get(changed[0], "0"), theirs[changed[0]]
    if not (before.isdecimal() and after.isdecimal() and len(after) < _LONGEST_NUMBER):
        return None
    return _Number(changed[0], int(before) if changed[0] in mine else None, int(after))


def _changed_end(own_url: str, url: str) -> _Number | None:
    own, other = (_BARE_NUMBER.fullmatch(_bare(of)) for of in (own_url, url))
    if own is None or other is None or not other["number"] or own["list"] != other["list"]:
        return None
    return _Number("", int(own["number"]) if own["number"] else None, int(other["number"]))


_LONGEST_NUMBER = 5
_STEPS = frozenset((5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 40, 50, 100))
"""How many entries the pages of lists have."""
_ID = re.compile(r"(?i)id\d?$|^(?:cat|category|art|article|news|story|item|node|n)$")
"""Names of parameters that choose a page by its number."""
_ENTRY = re.compile(
    r"(?i)^(?:\w*(?:[a-z]id|_id)|id\d?|art|artikel|articulo|artigo|articolo|article|news|story|item|node|post|p|slug|doc)$"
)
"""Names of those that choose an entry of a list."""


def names_entry(name: str) -> bool:
    """Whether a parameter of that name chooses an entry; those of categories and topics narrow a list, be it by an id."""
    return _ENTRY.search(name) is not None and _KIND.search(name) is None


_KIND = re.compile(
    r"(?i)cat(?!ion)|topic|theme|thema|(?<![a-z])tag|type|sect|(?<![a-z])tid|region|group|author|lang"
)


class Position(NamedTuple):
    """Where in a list an address begins."""

    name: str
    """The parameter that says so, empty where it is the path."""
    value: int
    is_offset: bool
    """Whether it counts entries and not pages."""


_LAST_NUMBER = re.compile(r"(\d{1,5})(?:\.html?)?/?$")


def position_of(url: str) -> Position | None:
    """Where in a list an address begins; None for one that names no page."""
    parts = urlsplit(url)
    for name, value in parse_qsl(parts.query):
        said = POSITION.search(name)
        if said and value.isdecimal() and len(value) < 6:
            return Position(name, int(value), said["offset"] is not None)
    for name, value in parse_qsl(parts.query):
        if name == "p" and value.isdecimal() and len(value) < 4:  # also WordPress's number of an article
            return Position(name, int(value), False)
    path = PAGE_PATH.search(parts.path.rstrip("/"))
    number = _LAST_NUMBER.search(path[0]) if path else None
    return Position("", int(number[1]), "offset" in path[0]) if path and number else None


def is_turned_to(document: Document, url: str, *, is_told: bool) -> bool:
    """Whether an address that the page calls the next one may be of the same list: by its form, or, where the link is told
    to lead on, since it begins as the page's own does. Generators of documentation call the next page of the menu so, whatever it is."""
    own = document.page.url
    if own is None or leads_on(document, url) or names_page(url) or position_of(url) is not None:
        return True
    if counts_on(document, url) or counts_up(document, url) or goes_on_behind(document, url):
        return True
    begin = _END_OF_PATH.sub("", urlsplit(own).path)
    folder = urlsplit(urljoin(own, ".")).path
    path = urlsplit(url).path
    return is_told and (path.startswith(begin) or (folder != "/" and path.startswith(folder)))


_END_OF_PATH = re.compile(r"\d*(?:\.\w{2,5})?/?$")
"""A number, the end of a file's name and a slash: what addresses of the pages of one list differ in."""


_FROM_WHERE = lazy(
    r"(?i)(?:^|[^a-z])(?:after|before|cursor|until|older|since|continuation|next|token|(?:max|last|min)_?(?:id|date)|skiptoken|od|do)(?:$|[^a-z])"
)
"""Parameters that say behind which entry a page of a list begins."""


def goes_on_behind(document: Document, url: str) -> bool:
    """Whether an address is that of the list with one parameter more, or another value of it, that says behind which entry
    to begin."""
    own, other = urlsplit(_bare(document.page.url or "")), urlsplit(_bare(url))
    added = set(parse_qsl(other.query)) - set(parse_qsl(own.query))
    if own.netloc != other.netloc:
        return False
    if own.path != other.path:
        return bool(_BEHIND.search(other.path)) and _BEHIND.sub("", other.path) == _BEHIND.sub(
            "", own.path
        ).rstrip("/")
    return len(added) == 1 and all(_FROM_WHERE.search(name) for name, _ in added)


_BEHIND = re.compile(
    r"(?i)/(?:before|after|older|until|since|cursor|max[-_]?id)(?:[/=:]\w[\w:.-]*|[-_]\d[\d-]*)/?$"
)
"""The same as the end of a path: `/news/before/1041`."""


def goes_on_before(document: Document, url: str) -> bool:
    """Whether such an address says itself that what is older follows: what it calls its link need not be known."""
    return _BEFORE.search(url) is not None and goes_on_behind(document, url)


_BEFORE = re.compile(r"(?i)[/?&](?:before|older|until|max[-_]?id)(?:[/=:]\w|[-_]\d)")


def names_page(url: str | None) -> bool:
    parts = urlsplit(url or "")
    return bool(PAGE_PATH.search(parts.path.rstrip("/"))) or any(
        PAGE_NAME.search(name) and value.isdecimal() for name, value in parse_qsl(parts.query)
    )


def is_same(url: str, other: str | None) -> bool:
    return other is not None and _bare(canonical_url(url)).rstrip("/") == _bare(canonical_url(other)).rstrip(
        "/"
    )


def is_of_host(url: str, other: str | None) -> bool:
    """Whether two addresses are of one host, be it with "www." or without."""
    return urlsplit(_bare(url)).netloc == urlsplit(_bare(other or "")).netloc


def _bare(url: str) -> str:
    """An address without its scheme and the "www." of its host: a site that sends its readers from one to the other goes on
    linking the pages of its lists under the name that it had."""
    return _NAMED_OTHERWISE.sub("//", url)


_NAMED_OTHERWISE = re.compile(r"(?i)^https?://(?:www\.)?")


def is_home(url: str | None) -> bool:
    """Whether an address is that of a site's front page, also of one language's."""
    if url is None:
        return False
    parts = urlsplit(url)
    return not parts.query and _HOME_PATH.match(parts.path) is not None

"""The parts that a list is divided into: years, months, days, letters, an archive, each behind an address of its own.

Links, choices and forms that are not posted name them. An address alone tells little: reports and budgets have years as
well, so that most parts have to stand below the list's address, in a row of their like.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.months import find_month
from crawler.parsers.fields.lists.pager import sent
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.list_addresses import PAGE_NAME, is_home, is_of_host, is_page_of, is_same
from crawler.parsers.fields.page.marks import words_of
from crawler.parsers.fields.phrases.list_words import ARCHIVE, OLDER
from crawler.parsers.fields.phrases.next_words import is_previous_word
from crawler.parsers.fields.phrases.periods import names_period, period_of
from crawler.text import normalize_text
from crawler.urls import canonical_url

_MAX_DIVISIONS = 600
_LONGEST_LABEL = 40
_RUN = 2
"""Parts of one form from which they are a division …"""
_LETTERS = 3
"""… and letters: two may be sizes of the print."""
_ALPHABET = 8
"""Letters that are a division wherever they stand: they are marked up as a menu, too."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ERA_YEAR = re.compile(r"(?:令和|平成)(?:元|\d{1,2})年")
"""A year as Japan's offices count them; their addresses count in either way: `r6_4`, `2024`."""
_WORD = re.compile(r"[^\W\d_]+")
_COUNT = re.compile(r"\s*[(\[]\s*\d+\s*[)\]]\s*$")
_FILE = re.compile(r"(?i)(?:/(?:index|default))?\.(?:html?|php|aspx?|jsp|do)$|/(?:index|default)$")
_ARCHIVED = re.compile(
    r"(?i)/(?:archi[vw]\w*|arkiv\w*|news|blog|posts?)?[-/_]?(?:19|20)\d\d(?:[-/_]\d{1,2}){0,2}$"
)
"""A path that is nothing but a period, be it of an archive."""


class _Choice(NamedTuple):
    """A link or choice that may be a part: its address, what it is called, and where it stands."""

    url: str
    label: str
    element: HtmlElement
    is_sent: bool = False
    """Whether a form sends it, which asks for a time."""


def find_divisions(document: Document, survey: Survey) -> tuple[str, ...]:
    """The addresses of the parts of the list that the page is of, in the order of the page."""
    own = document.page.url
    if own is None:
        return ()
    choices = [
        choice
        for choice in _choices(document)
        if not is_same(choice.url, own) and is_of_host(choice.url, own)
    ]
    runs: dict[tuple[str, str], set[str]] = defaultdict(set)
    for choice in choices:
        runs[_form_of(choice)].add(choice.url)
    found = (choice.url for choice in choices if _is_part(choice, own, len(runs[_form_of(choice)]), survey))
    return tuple(islice(dict.fromkeys(found), _MAX_DIVISIONS))


def names_day(url: str) -> bool:
    """Whether an address names a day, as those of a calendar do."""
    return len(period_of(url)) == _DAY


def find_days(document: Document) -> tuple[str, ...]:
    """The days that the calendar of a list leads to, and the one before that its page is of: of a list that no pager turns,
    nothing else may lead to what it does not show any more."""
    own = document.page.url
    if own is None:
        return ()
    links = ((document.absolute(link.get("href")), link) for link in document.tree.iter("a"))
    found = (
        url for url, link in links if url and not is_same(url, own) and _is_day(url, own, inline_text(link))
    )
    return tuple(islice(dict.fromkeys(found), _MAX_DIVISIONS))


def find_archive(document: Document) -> tuple[str, ...]:
    """The archive that the menu of a front page leads to, as generators of weblogs call it. A front page that no pager turns
    shows the newest entries, be it one, and nothing else on it leads to the others."""
    own = document.page.url
    if own is None or not is_home(own):
        return ()
    urls = (
        document.absolute(link.get("href"))
        for link in document.tree.iter("a")
        if ARCHIVE.fullmatch(label := inline_text(link)) and " " not in label
    )
    home = urlsplit(own).path.rpartition("/")[0]
    names = {f"{home}/archives", f"{home}/archive"}
    found = (url for url in urls if url and is_of_host(url, own) and "?" not in url and _stem(url) in names)
    return tuple(islice(found, 1))


def find_older(document: Document, survey: Survey, entries: Collection[str]) -> tuple[str, ...]:
    """Where the older entries of a list are that nothing turns, wherever on the site: what a link in the middle of the page says
    that is called "Older news", unless it stands among those of another list."""
    own = document.page.url
    if own is None:
        return ()
    links = (
        link
        for link in document.tree.iter("a")
        if OLDER.fullmatch(inline_text(link)) and not survey.is_frame(link) and _is_in_text(link)
        if not _is_among_others(link, document, entries)
    )
    urls = (document.absolute(link.get("href")) for link in links)
    found = (
        url for url in urls if url and is_of_host(url, own) and not is_same(url, own) and not is_home(url)
    )
    return tuple(islice(found, 1))


def _is_among_others(link: HtmlElement, document: Document, entries: Collection[str]) -> bool:
    """Whether the nearest box that has some links beside one has none to an entry."""
    for box in link.iterancestors("section", "article", "div", "td", "ul"):
        urls = {canonical_url(url) for a in box.iter("a") if (url := document.absolute(a.get("href")))}
        if len(urls) > _RUN:
            return urls.isdisjoint(entries)
    return False


def find_beside(document: Document) -> tuple[str, ...]:
    """The months or years that stand beside a list, as weblogs name them of all that they have; those amid it are its parts."""
    own = document.page.url or ""
    links = (link for link in document.tree.iter("a") if _YEAR.search(link.text or ""))
    found = (
        url
        for link in links
        if (url := document.absolute(link.get("href")))
        and is_of_host(url, own)
        and _is_plain(label := _COUNT.sub("", inline_text(link)))
        and _is_timed(label, url)
        and _ARCHIVED.search(_stem(url))
    )
    urls = tuple(islice(dict.fromkeys(found), _MAX_DIVISIONS))
    return urls if len(urls) >= _RUN else ()


def is_divided_by_script(document: Document) -> bool:
    """Whether the page has a choice of years, or of months with theirs, behind which only a script, or a form that is posted, finds their lists."""
    return any(
        len(years) >= _RUN and not any(_address_of(document, select, option) for option in years)
        for select in document.tree.iter("select")
        if (years := [o for o in select.iter("option") if _is_period(inline_text(o))])
    )


def _is_period(label: str) -> bool:
    """Whether a choice is nothing but a year, or a month with its year."""
    year = _YEAR.search(label) if len(label) <= _LONGEST_LABEL else None
    if year is None:
        return False
    rest = f"{label[: year.start()]} {label[year.end() :]}".strip(" ./-年月,")
    return not rest or find_month(rest) is not None or (rest.isdecimal() and 1 <= int(rest) <= _MONTHS)


_MONTHS = 12


def _is_part(choice: _Choice, own: str, run: int, survey: Survey) -> bool:
    url, label = choice.url, _COUNT.sub("", choice.label)
    if names_period(url) and is_page_of(url, own) and len(period_of(url)) < _DAY:
        return True
    if names_period(own) and _is_narrower(url, own, label):
        return True
    if _is_month_before(url, own) and _says_before(label):
        return True
    is_letter = len(label) == 1 and label.isalpha()
    if is_letter and run >= _ALPHABET and _is_below(url, own):
        return True
    if len(label) > _LONGEST_LABEL or survey.is_frame(choice.element):
        return False
    if choice.is_sent and urlsplit(url).path.rstrip("/") == urlsplit(own).path.rstrip("/"):
        return True
    is_below = _is_below(url, own)
    if ARCHIVE.fullmatch(label):
        return is_below or (_is_archive_beside(url, own) and " " not in label and _is_in_text(choice.element))
    if is_letter:
        return run >= _LETTERS and is_below
    if run < _RUN or not _is_timed(label, url):
        return False
    if is_below and urlsplit(own).path.strip("/"):
        return True
    return _is_plain(label) and _ARCHIVED.search(_stem(url)) is not None and _is_in_text(choice.element)


def _choices(document: Document) -> Iterator[_Choice]:
    for link in document.tree.iter("a"):
        url = document.absolute(link.get("href"))
        if url:
            yield _Choice(url, inline_text(link) or normalize_text(link.get("title")), link)
    for select in document.tree.iter("select"):
        for option in select.iter("option"):
            url = _address_of(document, select, option)
            if url:
                yield _Choice(url, inline_text(option), select, not _is_address(option.get("value")))


def _address_of(document: Document, select: HtmlElement, option: HtmlElement) -> str | None:
    """Where a choice leads: its value is an address, or a form sends it; only times are asked for so."""
    value, label = option.get("value"), inline_text(option)
    if value and _is_address(value):
        return document.absolute(value)
    form = next(select.iterancestors("form"), None)
    if form is None or not (value or label) or value == "":
        return None
    is_year = _YEAR.fullmatch(label) is not None
    if not is_year and (find_month(label) is None or _has_years(form)):
        return None  # a month of all years is none; with a year chosen, all its months are shown
    return sent(document, form, (select.get("name"), value or label))


def _is_address(value: str | None) -> bool:
    return bool(value) and _ADDRESS.search(value or "") is not None


_ADDRESS = re.compile(r"[/?]|\.(?:html?|php)$")


def _has_years(form: HtmlElement) -> bool:
    return any(_YEAR.fullmatch(inline_text(option)) for option in form.iter("option"))


def _stem(url: str) -> str:
    return _FILE.sub("", urlsplit(url).path.rstrip("/"))


def _is_below(url: str, own: str) -> bool:
    """Whether an address goes on where that of the list ends, or has a parameter more or of another value, or those of a period."""
    path, stem = urlsplit(url).path, _stem(own)
    if path.rstrip("/") == urlsplit(own).path.rstrip("/"):
        mine, theirs = parse_qsl(urlsplit(url).query), parse_qsl(urlsplit(own).query)
        names = {name for name, _ in theirs}
        added = [name for name, value in mine if (name, value) not in theirs]
        is_part = len(added) in (1, len(period_of(url)))  # year, month and day may have a parameter each
        return is_part and names <= {name for name, _ in mine} and not any(map(PAGE_NAME.search, added))
    if "?" in url and urlsplit(url).query != urlsplit(own).query:
        return False
    return path.startswith(stem) and path[len(stem) : len(stem) + 1] in ("/", "-", "_", ".", ",")


def _is_archive_beside(url: str, own: str) -> bool:
    """Whether an address is what generators of weblogs call the list of all entries, in the folder in which the list is:
    `/archives/` beside `/news/`. An `/archiv/` may be that of a town."""
    return _stem(url) == f"{_stem(own).rpartition('/')[0]}/archives" and "?" not in url


def _is_narrower(url: str, own: str, label: str) -> bool:
    """Whether an address is that of a month, or of a day in a calendar, of the period that the page's own names."""
    rest = _stem(url).removeprefix(_stem(own))
    number = re.fullmatch(r"[/-]0?(\d{1,2})", rest)
    if number is None or rest == _stem(url):
        return False
    return len(period_of(own)) < _MONTH or label.lstrip("0") == number[1]  # articles have numbers, too


_MONTH = 2


def _is_day(url: str, own: str, label: str) -> bool:
    """Whether an address is that of a day below the list's, or beside the day or below the month that the page's own names: what
    the number of the day leads to in a calendar, or "Previous day". Articles below a day have names or numbers of their own."""
    period, of_page = period_of(url), period_of(own)
    if len(period) != _DAY or not (is_of_host(url, own) and _ENDS_AS_DAY.search(url)):
        return False
    is_numbered = label.lstrip("0") == str(period[-1])
    if len(of_page) == _DAY:
        is_before = _says_before(label) and period < of_page
        return (is_numbered or is_before) and _DIGITS.sub("0", url) == _DIGITS.sub("0", own)
    if not is_numbered and not (_says_before(label) and any(map(str.isalpha, label))):
        return False  # an arrow may lead anywhere
    of_month = period[:_MONTH] == of_page and urlsplit(url).path == urlsplit(own).path
    return (of_month or _is_below(url, own)) and urlsplit(own).path.strip("/") != ""


_DAY = 3
_ENDS_AS_DAY = re.compile(r"\d(?:/|\.\w{3,5})?$")


def _is_timed(label: str, url: str) -> bool:
    """Whether both the name and the address of a part say a year, or a month with the year or a number."""
    if _YEAR.search(label):
        return _YEAR.search(url) is not None
    is_named = _ERA_YEAR.search(label) or any(find_month(word) for word in _WORD.findall(label))
    return bool(is_named) and re.search(r"\d", urlsplit(url).path + url) is not None


def _is_month_before(url: str, own: str) -> bool:
    """Whether an address is that of a month below the list's, or of the month before that which the page's own names: what an
    arrow or "Previous month" leads to."""
    period, of_page = period_of(url), period_of(own)
    if len(period) != _MONTH:
        return False
    if not of_page:
        return _is_below(url, own) and urlsplit(own).path.strip("/") != ""
    is_before = of_page in ((period[0], period[1] + 1), (period[0] + 1, period[1] - 11))
    return is_before and _DIGITS.sub("0", url) == _DIGITS.sub("0", own)


_DIGITS = re.compile(r"\d+")


def _says_before(label: str) -> bool:
    """Whether a link is called by an arrow alone, or "Previous month", "mois précédent"."""
    first, _, last = label.partition(" ")
    return not any(map(str.isalnum, label)) or is_previous_word(first) or is_previous_word(last)


def _is_plain(label: str) -> bool:
    """Whether a name is made of numbers, months and short words alone, or says that this is an archive."""
    words = _WORD.findall(label)
    return all(len(word) <= 2 or find_month(word) or ARCHIVE.fullmatch(word) for word in words)


def _is_in_text(element: HtmlElement) -> bool:
    """Whether a choice stands in the middle of the page: weblogs list the months of all that they have beside it."""
    return not any(
        above.tag in _BESIDE_TAGS or not _BESIDE_NAMES.isdisjoint(words_of(above))
        for above in element.iterancestors()
    )


_BESIDE_TAGS = frozenset(("aside", "nav", "footer"))
_BESIDE_NAMES = frozenset(("sidebar", "widget", "widgets", "complementary"))


def _form_of(choice: _Choice) -> tuple[str, str]:
    """What the names and addresses of parts of one division have in common."""
    label, path = _COUNT.sub("", choice.label), urlsplit(choice.url).path.rstrip("/")
    if len(label) == 1 and label.isalpha():
        return "A", path if "?" in choice.url else path.rpartition("/")[0]
    return _without_times(label), _without_times(path)


def _without_times(text: str) -> str:
    if len(text) > 4 * _LONGEST_LABEL:
        return text
    return re.sub(r"\d+", "0", _WORD.sub(lambda word: "M" if find_month(word[0]) else word[0], text))

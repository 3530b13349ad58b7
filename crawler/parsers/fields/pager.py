"""The pages of a list: which address is one of them, and which comes next as the page itself says; knows no CMS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.inline import inline_text
from crawler.parsers.fields.marks import words_of
from crawler.parsers.fields.next_words import is_next_word
from crawler.patterns import lazy
from crawler.text import normalize_text
from crawler.urls import canonical_url

_PAGE_NAME = lazy(
    r"(?i)(?:^|[^a-z])(?:pg|pag|pages?|paged|page_?(?:no|num|number|index)|seiten?|seitennummer|strona|nrstrony|str|sivu|sida|side|"
    r"pagina|página|pagina_?nr|oldal|stranka|start|first|from|offset|skip|limit|size|count|per_?page|pageSize|sort|order|"
    r"currentPage|pointer|gtp|cp|lang|l)(?:$|[^a-z](?!id\b))"
    r"|chash|no_cache|\[controller\]|\[action\]=list"
)
"""Parameters that choose a page of a list, its length or its order, and those that TYPO3 adds to them."""
_PAGE_PATH = re.compile(
    r"(?i)/(?:pages?|paged|pg|seite|strona|str|sivu|sida|side|pagina|oldal|stranka)[-/_,:]?\d{1,5}(?:\.html?)?$"
    r"|/p\d{1,3}$"
)
"""The end of a path that is a page number and says so: a bare number may be an article's. Craft writes `/p2`."""
_PERIOD_PATH = re.compile(
    r"(?i)(?<=.)(?:/(?:rok|year|jahr|archiwum|archive|archiv))?/(?:19|20)\d\d(?:[/-](?:0?[1-9]|1[0-2]))?$"
)
"""The end of a path that chooses a year or month of the list before it."""
_PERIOD_NAME = re.compile(r"(?i)(?:^|[^a-z])(?:rok|year|jahr|miesi[aą]c|month|monat|mies)(?:$|[^a-z])")
_PERIOD_VALUE = re.compile(r"(?:(?:19|20)\d\d(?:[-/.]?(?:0?[1-9]|1[0-2]))?|0?[1-9]|1[0-2])?")
_MAX_PERIODS = 600
_NEXT_WORD = lazy(
    r"(?i)^\W*(?:next(?: page)?|older(?: posts| entries)?|nächste(?: seite)?|weiter|vor(?:wärts)?|następn[ay](?: strona)?|następne(?: strony)?|następujące|dalej|suivante?|page suivante|"
    r"successiv[ao]|pagina successiva|seguente|avanti|siguiente|página siguiente|seguintes?|página seguinte|pr[óo]xim[oa](?: página)?|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|"
    r"seuraava(?: sivu)?|nākamā|další(?: strana)?|následující|ďalši[ae](?: strana)?|následujúca|"
    r"következő|următoarea|pagina următoare|înainte|sljedeća|sledeća|naslednja|следваща|следующ(?:ая|ий)(?: страница)?|вперед|вперёд|далее|наступна(?: сторінка)?|далі|"
    r"επόμεν[ηοα](?: σελίδα)?|järgmine|kitas|sonraki(?: sayfa)?|下一頁|下一页|次へ|次のページ|다음|التالي|הבא)\W*$"
)
_NEXT_ARROW = re.compile(r"^\s*[›»>→▶►⟩]\s*$")
_MORE_TEXT = lazy(
    r"(?i)^\W*(?:(?:load|show|view|see) more(?: (?:news|articles|posts|items|results))?|more (?:news|articles|posts|items|results)"
    r"|older (?:news|articles|posts|entries)|(?:pokaż|wczytaj|załaduj|zobacz|wyświetl) (?:więcej|kolejne|następne)(?: \w+)?"
    r"|starsze(?: \w+)?|poprzednie wpisy|mehr (?:laden|anzeigen)|weitere(?: \w+)?(?: (?:laden|anzeigen))?"
    r"|ältere (?:beiträge|artikel|meldungen|einträge)|(?:voir|afficher|charger) plus(?: d\W\w+)?|articles plus anciens"
    r"|(?:articles |billets |actualités |publications )?plus ancien(?:ne)?s?|(?:entradas |noticias )?(?:más )?(?:antiguas|anteriores)"
    r"|(?:post|articoli|notizie) (?:più vecchi|meno recenti|precedenti)|(?:posts|notícias|mais) (?:mais )?antig[oa]s|oudere(?: \w+)?"
    r"|äldre(?: \w+)?|eldre(?: \w+)?|ældre(?: \w+)?|vanhem\w+(?: \w+)?|régebbi(?: \w+)?|(?:articole )?mai vechi|starší(?: \w+)?|staršie(?: \w+)?"
    r"|старіші(?: \w+)?|давніші(?: \w+)?|(?:более )?(?:старые|ранние)(?: \w+)?|παλαιότερ\w+(?: \w+)?|(?:daha )?eski(?: \w+)?"
    r"|(?:古い|以前の|過去の)(?:記事|投稿|お知らせ)|(?:较旧|更早|較舊)的?(?:文章|新闻|新聞)?|(?:المقالات |المنشورات |الأخبار )?(?:ال)?أقدم"
    r"|načíst další|zobrazit další|načítať ďalšie|zobraziť ďalšie|további(?: \w+)?|ver más|carica altri|mostra altri|meer laden|visa fler|vis flere|näytä lisää)\W*$"
)
"""Words that lead on in a list, and to an article from a teaser: the address has to tell."""
_PAGERS = frozenset(
    "pager pagination paging forward pagenav paginator pages stronicowanie strankovanie strankovani paginacja paginacion "
    "paginacao paginazione paginering pagineren paginas pagine pagini seiten stranky strony stranice oldalak blaettern seitennavigation lapozo lapozas paginare sivutus stranicenje "
    # of TYPO3's plugins before Fluid
    "browsebox browselinks".split()
)
_CURRENT = frozenset(
    ("active", "current", "selected", "aktywna", "aktywny", "aktualna", "biezaca", "aktuell", "aktiv")
)
_LONGEST_LABEL = 30
_SPAN = re.compile(r"[\[({|.\s]*(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?[\])}|.\s]*")
"""What the numbers of a pager look like: "3", "[3]", "21–30"."""
_CHOICE = re.compile(r"(?:[^\W\d]{1,12}\.? )?(\d{1,4})(?: ?(?:/|\w{1,3}) ?\d{1,4})?")
"""A page in a list of choices: "3", "Strona 3", "3 z 12"."""
_POSTED_PAGE = re.compile(r"__doPostBack\(.*\bPage\$")
"""How ASP.NET turns the pages of its tables."""
_LEVELS = 5
"""Boxes around a link that are looked at for the names of a pager."""


def is_page_of(url: str, listing: str) -> bool:
    """Whether an address is that of a listing or of one of its pages: the same path, and a query that only adds a page,
    a year or a month, or a path that only adds one of these.

    Systems that tell their pages apart by the query alone give articles the path of the listing too.
    """
    url, listing = canonical_url(url), canonical_url(listing)
    if url == listing:
        return True
    parts, known = urlsplit(url), urlsplit(listing)
    path, known_path = parts.path.rstrip("/"), known.path.rstrip("/")
    first = _PAGE_PATH.sub("", path)
    if parts.netloc != known.netloc or known_path not in (path, first, _PERIOD_PATH.sub("", first)):
        return False
    mine, theirs = parse_qsl(parts.query), parse_qsl(known.query)
    added = [
        name if _PAGE_NAME.search(name) else f"{name}={value}"
        for name, value in mine
        if (name, value) not in theirs and not _is_period(name, value)
    ]
    kept = {name for name, _ in theirs} <= {name for name, _ in mine}
    return kept and all(map(_PAGE_NAME.search, added))


def _is_period(name: str, value: str) -> bool:
    return _PERIOD_NAME.search(name) is not None and _PERIOD_VALUE.fullmatch(value) is not None


def names_period(url: str) -> bool:
    """Whether an address chooses a year or month of a list."""
    parts = urlsplit(url)
    path = _PAGE_PATH.sub("", parts.path.rstrip("/"))
    return bool(_PERIOD_PATH.search(path)) or any(_is_period(n, v) for n, v in parse_qsl(parts.query))


def find_periods(document: Document) -> tuple[str, ...]:
    """The years and months of the list that the page links to, where it is divided so."""
    own = document.page.url
    if own is None:
        return ()
    urls = dict.fromkeys(document.absolute(link.get("href")) for link in document.tree.iter("a"))
    found = (
        url for url in urls if url and names_period(url) and is_page_of(url, own) and not _is_same(url, own)
    )
    return tuple(islice(found, _MAX_PERIODS))


def find_next(document: Document) -> str | None:
    """The next page as the page itself says: `rel=next`, else a link so named, else the next number of a pager, a
    link to more, a button of a form."""
    return (
        _by_relation(document)
        or _by_name(document, _has_next_word)
        or _by_number(document)
        or _by_name(document, _is_arrow)  # behind the numbers, since it may lead to the last page
        or _by_choice(document)
        or _by_more(document)
        or _by_form(document)
    )


def is_turned_by_script(document: Document) -> bool:
    """Whether the page has a pager whose further pages only a script can open."""
    return any(
        (_in_pager(link) and (_says_next(inline_text(link)) or inline_text(link) == "2"))
        or _POSTED_PAGE.search(link.get("href") or "")
        for link in document.tree.iter("a", "button")
        if document.absolute(link.get("href")) is None
    )


def _by_relation(document: Document) -> str | None:
    for element in document.tree.iter("link", "a"):
        if "next" in (element.get("rel") or "").lower().split():
            url = document.absolute(element.get("href"))
            if url:
                return url
    return None


def _says_next(label: str) -> bool:
    return _has_next_word(label) or _is_arrow(label)


def _has_next_word(label: str) -> bool:
    return _NEXT_WORD.match(label) is not None or is_next_word(label)


def _is_arrow(label: str) -> bool:
    return _NEXT_ARROW.match(label) is not None


def _by_name(document: Document, says: Callable[[str], bool]) -> str | None:
    for link in document.tree.iter("a"):
        stated = (normalize_text(link.get(name)) for name in ("aria-label", "title"))
        labels = (
            *stated,
            inline_text(link),
            _shown(link),
        )  # one of them may be in another language than the list
        if any(0 < len(label) < _LONGEST_LABEL and says(label) for label in labels) and _in_pager(link):
            url = document.absolute(link.get("href"))
            if url:
                return url
    return None


def _shown(link: HtmlElement) -> str:
    """What a link shows: its text, else the words that are read aloud beside an icon or arrow, or in place of a picture."""
    text = inline_text(link)
    if any(map(str.isalnum, text)):
        return text
    texts = (*link.itertext(), *(image.get("alt") or "" for image in link.iter("img")))
    return normalize_text(" ".join(texts)) or text


def last_numbered(document: Document) -> str | None:
    """The address under the highest number of the page's pager."""
    links = _numbered(document)
    return links[max(links)][1] if links else None


def _numbered(document: Document) -> dict[int, tuple[HtmlElement, str]]:
    """The links of a pager of numbers, each with its address."""
    links: dict[int, tuple[HtmlElement, str]] = {}
    for link in document.tree.iter("a"):
        # most links begin with a word: to read the others' texts in full takes much longer
        if (link.text or "0").strip()[:1].isalpha():
            continue
        span = _span(inline_text(link))
        if span is None:
            continue
        url = document.absolute(link.get("href"))
        if url and (_in_pager(link) or _leads_on(document, url)):
            links.setdefault(span[0], (link, url))
    return links


def _span(text: str) -> tuple[int, int] | None:
    """The number that a label of a pager shows, twice; of a range of entries, the first and the last of them."""
    match = _SPAN.fullmatch(text) if text else None
    return (int(match[1]), int(match[2] or match[1])) if match else None


def _by_number(document: Document) -> str | None:
    """The page after this one in a pager of numbers, be they of pages or the first of their entries: this one is marked,
    has no link, or has its own address."""
    links = _numbered(document)
    if not links:
        return None
    own = _own_number(document, links)
    following = links.get(own + 1) if own is not None else None
    return following[1] if following and not _is_same(following[1], document.page.url) else None


def _own_number(document: Document, links: dict[int, tuple[HtmlElement, str]]) -> int | None:
    """The number of this page, or that of its last entry."""
    for link, url in links.values():
        if _is_same(url, document.page.url) or link.get("aria-current"):
            return _last_of(link)
        if any(not _CURRENT.isdisjoint(words_of(box)) for box in (link, link.getparent())):
            return _last_of(link)
    pagers = [
        box
        for link, _ in links.values()
        for box in link.iterancestors()
        if not _PAGERS.isdisjoint(words_of(box))
    ]
    for box in dict.fromkeys(pagers or [link.getparent() for link, _ in links.values()]):
        for element in box.iter("span", "strong", "b", "em", "li", "a", "option"):
            span = _span(inline_text(element))
            if span and span[0] not in links and not _leads_away(element, document):
                return span[1]
    gaps = [number for number in range(min(links) + 1, max(links)) if number not in links]
    if len(gaps) == 1:
        return gaps[0]  # the page's own number is left out
    # no sign of this page at all: the first one, as long as the address names no page
    return (
        1
        if 2 in links and (1 not in links or min(links) == 1) and not _names_page(document.page.url)
        else None
    )


def _leads_away(element: HtmlElement, document: Document) -> bool:
    """Whether a number is a link to another page, as to the first one, whose address names no page."""
    urls = (document.absolute(link.get("href")) for link in element.iter("a"))
    return any(url is not None and not _is_same(url, document.page.url) for url in urls)


def _last_of(link: HtmlElement) -> int | None:
    span = _span(inline_text(link))
    return span[1] if span else None


def _by_choice(document: Document) -> str | None:
    """The page after the chosen one in a list of numbers to choose from, whose values are addresses or are sent by a form."""
    for select in document.tree.iter("select"):
        pages: dict[int, str] = {}
        own = None
        for option in select.iter("option"):
            match = _CHOICE.fullmatch(inline_text(option))
            if match is None:
                continue
            pages[int(match[1])] = option.get("value") or match[1]
            if option.get("selected") is not None or own is None:
                own = int(match[1])
        value = pages.get(own + 1) if own is not None else None
        if value is None:
            continue
        form = next(select.iterancestors("form"), None)
        if "/" in value or "?" in value:
            url = document.absolute(value)
        else:
            url = _sent(document, form, (select.get("name"), value)) if form is not None else None
        if url and _leads_on(document, url):
            return url
    return None


def _names_page(url: str | None) -> bool:
    parts = urlsplit(url or "")
    return bool(_PAGE_PATH.search(parts.path.rstrip("/"))) or any(
        _PAGE_NAME.search(name) and value.isdecimal() for name, value in parse_qsl(parts.query)
    )


def _by_more(document: Document) -> str | None:
    for link in document.tree.iter("a"):
        label = (
            inline_text(link)
            or normalize_text(link.get("aria-label") or link.get("title") or "")
            or _shown(link)
        )
        if len(label) < _LONGEST_LABEL and (_MORE_TEXT.match(label) or _says_next(label)):
            url = document.absolute(link.get("href"))
            if url and (_leads_on(document, url) or _counts_on(document, url)):
                return url
    return None


def _by_form(document: Document) -> str | None:
    """The address that a button to the next page sends its form to; forms that are posted change something."""
    for button in document.tree.iter("button", "input"):
        if button.tag == "input" and (button.get("type") or "").lower() not in ("submit", "image"):
            continue
        label = inline_text(button) or normalize_text(
            button.get("value") or button.get("title") or button.get("alt")
        )
        form = next(button.iterancestors("form"), None)
        if form is None or not (_says_next(label) or _MORE_TEXT.match(label)):
            continue
        url = _sent(document, form, (button.get("name"), button.get("value") or ""))
        if url and _leads_on(document, url):
            return url
    return None


def _sent(document: Document, form: HtmlElement, control: tuple[str | None, str]) -> str | None:
    """The address that a form asks for with what it hides and one of its controls; None for one that is posted."""
    action = document.absolute(form.get("action") or document.page.url)
    if action is None or (form.get("method") or "get").lower() != "get":
        return None
    hidden = [e for e in form.iter("input") if (e.get("type") or "").lower() == "hidden"]
    pairs = [*((e.get("name"), e.get("value") or "") for e in hidden), control]
    named = [(name, value) for name, value in pairs if name]
    parts = urlsplit(action)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(named), "")) if named else None


def _leads_on(document: Document, url: str) -> bool:
    """Whether an address is, by its form, another page of the list that the page belongs to."""
    own = document.page.url
    if own is None or _is_same(url, own):
        return False
    parts = urlsplit(own)
    first = urlunsplit(
        (parts.scheme, parts.netloc, _PAGE_PATH.sub("", parts.path.rstrip("/")), parts.query, "")
    )
    kept = [(name, value) for name, value in parse_qsl(parts.query) if not _PAGE_NAME.search(name)]
    plain = urlunsplit((parts.scheme, parts.netloc, urlsplit(first).path, urlencode(kept), ""))
    return any(is_page_of(url, known) for known in (own, first, plain)) and not _is_same(url, plain)


def _counts_on(document: Document, url: str) -> bool:
    """Whether an address ends with the number after that of the page: `/news/3/` after `/news/2/`, `/news/1/` or
    `/news/2/` after `/news/`, as generators of static sites number the pages of a list."""
    own, other = _BARE_NUMBER.fullmatch(document.page.url or ""), _BARE_NUMBER.fullmatch(url)
    if own is None or other is None or not other["number"] or own["list"] != other["list"]:
        return False
    number = int(other["number"])
    return number == int(own["number"]) + 1 if own["number"] else number in (1, 2)


_BARE_NUMBER = re.compile(r"(?P<list>[^?#]*?)(?:/(?P<number>\d{1,3}))?/?")


def _is_same(url: str, other: str | None) -> bool:
    return other is not None and canonical_url(url).rstrip("/") == canonical_url(other).rstrip("/")


def _in_pager(link: HtmlElement) -> bool:
    """Whether a link stands in a pager: the words for "next" lead through galleries too."""
    return any(not _PAGERS.isdisjoint(words_of(box)) for box in _around(link))


def _around(link: HtmlElement) -> Iterator[HtmlElement]:
    yield link
    for level, above in enumerate(link.iterancestors(), 1):
        if level > _LEVELS:
            return
        yield above

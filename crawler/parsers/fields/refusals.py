"""Recognises pages that are no content at all: challenges, error pages served as 200, redirect stubs, files.

A refused page never becomes a record, so the rules ask for two kinds of evidence at once: what the page says of
itself (title, heading, markup of the blocking product) and that it says little else. Words in a text alone never
count: articles are written about captchas, attacks and error 404 too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from lxml import etree

from crawler.document import Document, text_of
from crawler.items import Page, Rejection
from crawler.parsers.fields.file_formats import find_binary, find_feed_kind
from crawler.parsers.fields.refusal_words import is_broken, is_missing
from crawler.parsers.fields.select import text_content
from crawler.patterns import lazy
from crawler.text import normalize_text

# ---------------------------------------------------------------- challenges

# Markup that only the blocking page of a product has. Scripts that the same products put into every page
# (challenge-platform/scripts/jsd, tags.js of DataDome, _Incapsula_Resource) are no evidence.
_CHALLENGE_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"_cf_chl_opt", "Cloudflare challenge"),
    (b"cf-browser-verification", "Cloudflare challenge"),
    (b"/cdn-cgi/challenge-platform/h/", "Cloudflare challenge"),
    (b'id="cf-error-details"', "Cloudflare error page"),
    (b"cf-captcha-container", "Cloudflare challenge"),
    (b"awsWafCookieDomainList", "AWS WAF challenge"),
    (b"AwsWafIntegration.", "AWS WAF challenge"),
    (b"Incapsula incident ID", "Imperva block"),
    (b"/_Incapsula_Resource?", "Imperva challenge"),
    (b"captcha-delivery.com", "DataDome challenge"),
    (b"sec-if-cpt-container", "Akamai challenge"),
    (b"px-captcha", "HUMAN challenge"),
    (b"sucuri_cloudproxy_js", "Sucuri challenge"),
    (b"/TSPD/", "F5 challenge"),
    (b"bobcmd", "F5 challenge"),
    (b"/.within.website/x/cmd/anubis", "Anubis challenge"),
    (b"__ddg_captcha", "DDoS-Guard challenge"),
    (b"challenges.cloudflare.com/turnstile", "Turnstile challenge"),
    (b"hcaptcha.com/1/api.js", "captcha"),
    (b"js.hcaptcha.com", "captcha"),
    (b"google.com/recaptcha/", "captcha"),
)
# What a blocking page says besides the title; together with a short page or a telling title it is evidence.
_CHALLENGE_WORDS = lazy(
    r"""(?ix)
    checking\ (?:if\ the\ site\ connection|your\ browser)|verif(?:y|ying)\ (?:that\ )?you\ are\ (?:a\ )?human
    |(?:confirm|prove|make\ sure|making\ sure)\ (?:that\ )?you(?:'|’)?(?:re|\ are)\ (?:not\ a\ (?:ro)?bot|(?:a\ )?human)
    |enable\ javascript\ and\ cookies\ to\ continue|performing\ security\ verification
    |unusual\ traffic\ from\ your|automated\ (?:access|requests|queries)
    |requested\ url\ was\ rejected|your\ support\ id\ is|request\ unsuccessful|incapsula\ incident
    |don(?:'|’)?t\ have\ permission\ to\ access|you\ have\ been\ blocked|request\ (?:was\ |has\ been\ |is\ )?blocked
    |access\ to\ this\ (?:page|site|website|resource)\ (?:has\ been|is|was)\ (?:denied|blocked|limited)
    |(?:attack|event|incident|reference|ray|block|support)\ (?:id|\#)\s*[:\#]?\s*[\w.&;-]*\d|too\ many\ requests
    |nie\ jest(?:eś|em)\ robotem|(?:że|czy)\ jesteś\ człowiekiem|sprawdzam[yi]?\ (?:twoją|twoja)\ przeglądark
    |(?:żądanie|zapytanie)\ zostało\ (?:odrzucone|zablokowane)|dostęp\ (?:do\ (?:tej\ )?(?:strony|serwisu)\ )?
      (?:został|jest)\ (?:zablokowany|ograniczony)|przepisz\ (?:kod|znaki|tekst)\ z\ obrazka
    |kein(?:e)?\ (?:ro)?bot(?:er)?\ (?:sind|bin)|dass\ sie\ ein\ mensch\ sind|ihr\ browser\ wird\ (?:über|ge)prüft
    |(?:anfrage|zugriff)\ (?:wurde|ist)\ (?:blockiert|abgelehnt|verweigert|gesperrt)
    """
)
_CHALLENGE_TITLE = lazy(
    r"""(?ix)
    just\ a\ moment|one\ moment(?:,\ please)?|please\ wait|attention\ required!?|access\ denied|access\ blocked|blocked
    |forbidden|403(?:\ (?:-\ )?forbidden)?|request\ rejected|request\ blocked|web\ page\ blocked!?|not\ acceptable!?
    |security\ (?:check|verification|challenge)|(?:are\ you\ a\ |i'?m\ not\ a\ )?(?:robot|human)\??
    |human\ verification|bot\ (?:check|verification)|captcha|robot\ check|verif(?:y|ying)\ (?:that\ )?you\ are\ human
    |making\ sure\ you(?:'|’)re\ not\ a\ bot!?|checking\ your\ browser.*|ddos-guard|you\ are\ being\ redirected
    |access\ to\ this\ page\ has\ been\ denied|pardon\ our\ interruption|too\ many\ requests|429(?:\ too\ many\ requests)?
    |sorry,\ you\ have\ been\ blocked|the\ request\ is\ blocked|error\ 1[0-9]{3}|client\ challenge|human\ test|human\ check
    |cierpliwości|jeszcze\ chwila|chwileczkę|odmowa\ dostępu|dostęp\ zabroniony|brak\ dostępu|dostęp\ zablokowany
    |żądanie\ (?:zostało\ )?(?:odrzucone|zablokowane)|weryfikacja(?:\ użytkownika|\ bezpieczeństwa)?|nie\ jestem\ robotem
    |potwierdź,\ że\ (?:nie\ jesteś\ robotem|jesteś\ człowiekiem)|zbyt\ wiele\ (?:żądań|zapytań)
    |nur\ einen\ moment|einen\ moment(?:,?\ bitte)?|zugriff\ (?:verweigert|blockiert|gesperrt|abgelehnt)|zugang\ verweigert
    |anfrage\ (?:blockiert|abgelehnt|zurückgewiesen)|sicherheits(?:über)?prüfung|sicherheitsabfrage|zu\ viele\ anfragen
    |sind\ sie\ ein\ mensch\??|un\ instant|accès\ refusé
    """
)

# ---------------------------------------------------------------- error pages

_MISSING = lazy(
    r"""(?ix)
    (?:http\ )?(?:error|błąd|fehler|status|kod\ błędu|erreur)?\ ?(?:nr\ |:\ ?|\#\ ?)?(?:404|410)(?:\ ?(?:error|błąd|fehler))?
    |410\ gone
    |(?:(?:http\ )?(?:error|błąd|fehler)?\ ?(?:404|410)\ ?[:.,(-]?\ ?)?(?:
      (?:the\ )?(?:requested\ |this\ |that\ )?(?:page|url|file|document|content|resource|site)\ (?:was\ |is\ |could\ |can(?:'|’)?t\ |can)?
        (?:not\ )?(?:be\ )?(?:found|does\ not\ exist|unavailable|no\ longer\ (?:available|exists))
      |(?:oops!?\ )?that\ page\ can(?:'|’)t\ be\ found|page\ doesn(?:'|’)t\ exist|page\ does\ not\ exist
      |not\ found|page\ missing|no\ such\ page
      |nie\ (?:znaleziono|odnaleziono)(?:\ (?:strony|podanej\ strony|żądanej\ strony|zasobu|artykułu|dokumentu|pliku))?
      |(?:żądana\ |szukana\ |podana\ |ta\ |wybrana\ |taka\ )?(?:strona|podstrona|witryna)\ nie\ (?:została\ (?:znaleziona|odnaleziona)|istnieje)
      |(?:strona|podstrona),?\ (?:której\ szukasz|o\ podanym\ adresie|o\ takim\ adresie),?\ nie\ (?:istnieje|została\ (?:znaleziona|odnaleziona))
      |brak\ (?:takiej\ )?strony|strony\ nie\ (?:znaleziono|odnaleziono)|(?:artykuł|dokument|zasób|plik)\ nie\ (?:istnieje|został\ (?:znaleziony|odnaleziony))
      |(?:die\ |diese\ )?(?:angeforderte\ |gewünschte\ |aufgerufene\ |gesuchte\ )?(?:seite|datei|inhalt)\ (?:wurde\ |konnte\ |ist\ )?
        (?:(?:leider\ )?nicht\ (?:gefunden(?:\ werden)?|vorhanden|verfügbar|mehr\ verfügbar)|existiert\ nicht(?:\ mehr)?)
      |page\ (?:non\ trouvée|introuvable)
    )(?:\ ?[(:-]?\ ?(?:error|błąd|fehler|http)?\ ?(?:404|410)\)?)?
    """
)
_MISSING_SENTENCE = lazy(
    r"""(?ix)
    (?:strona|podstrona)[^.]{0,60}\ nie\ (?:istnieje|została\ (?:znaleziona|odnaleziona))
    |nie\ (?:znaleziono|odnaleziono|możemy\ (?:znaleźć|odnaleźć))\ [^.]{0,20}(?:strony|zasobu|dokumentu)
    |seite[^.]{0,60}\ (?:nicht\ (?:gefunden|vorhanden)|existiert\ (?:leider\ )?nicht)
    |(?:page|url|file|document|resource)[^.]{0,60}\ (?:not\ (?:be\ )?found|(?:does\ not|doesn(?:'|’)t)\ exist|no\ longer\ exists)
    |\b(?:error|błąd|fehler)\ 404\b|\b404\ not\ found\b
    """
)
_BROKEN = lazy(
    r"""(?ix)
    (?:http\ )?(?:error|błąd|fehler|status)?\ ?5(?:0[0-9]|1[01]|2[0-9])(?:\ ?[:-]?\ ?(?:error|internal\ server\ error|bad\ gateway
      |service(?:\ temporarily)?\ unavailable|gateway\ time-?out|web\ server\ is\ down|connection\ timed\ out))?
    |internal\ server\ error|bad\ gateway|service(?:\ temporarily)?\ unavailable|gateway\ time-?out|server\ error.*
    |runtime\ error|application\ error|database\ (?:connection\ )?error|error\ establishing\ a\ database\ connection
    |(?:site|website|page)?\ ?(?:is\ )?(?:currently\ |down\ for\ )?(?:under\ )?(?:scheduled\ )?maintenance(?:\ mode)?
    |(?:site|website)\ (?:temporarily\ )?(?:unavailable|offline)|temporarily\ unavailable|be\ right\ back
    |przerwa\ (?:techniczna|konserwacyjna|serwisowa)|prace\ (?:techniczne|serwisowe|konserwacyjne)
    |(?:strona|serwis|witryna)\ (?:chwilowo|tymczasowo)?\ ?(?:jest\ )?(?:chwilowo\ |tymczasowo\ )?niedostępn[aye]
    |(?:strona|serwis)\ w\ (?:trakcie\ )?(?:przebudow\w+|budow\w+)|błąd\ (?:serwera|wewnętrzny(?:\ serwera)?|aplikacji)
    |wewnętrzny\ błąd\ serwera|wartungsarbeiten|wartung(?:smodus)?|(?:interner\ )?server-?fehler
    |(?:seite|website|dienst)\ (?:ist\ )?(?:derzeit|vorübergehend|momentan)\ nicht\ (?:verfügbar|erreichbar)
    |welcome\ to\ nginx!?|apache2?\ (?:\w+\ )?default\ page.*|iis\ windows(?:\ server)?|it\ works!?|test\ page\ for\ .*
    """
)

_SEPARATORS = re.compile(r"\s+[|\-–—·•»«:/]+\s+|\s*[|»«]\s*|::|\s[–—]|(?<=\w):\s")
_SEPARATOR_SIGN = re.compile(r"[|\-–—·•»«:/]")
_REFRESH = re.compile(r"""(?i)^\s*(\d*\.?\d*)\s*[;,]\s*(?:url\s*=\s*)?["']?\s*([^"'\s][^"']*)""")
_SCRIPT_REDIRECT = re.compile(
    r"""(?x)
    (?:(?:window|document|self|top|parent)\s*\.\s*)*\blocation(?:\s*\.\s*href)?\s*=\s*(?P<q>["'])(?P<to>[^"']+)(?P=q)
    |\blocation\s*\.\s*(?:replace|assign)\s*\(\s*(?P<q2>["'])(?P<to2>[^"']+)(?P=q2)
    |\blocation\s*\.\s*(?:replace|assign)\s*\(|\blocation\s*\.\s*reload\s*\("""
)

SHORT_TEXT = 1500
"""Characters of visible text, links left out, above which no page is refused."""
BARE_TEXT = 600
BARE_LINKS = 12
"""Blocking pages and server errors come without the site's navigation."""
STUB_TEXT = 300
TINY_TEXT = 60
SMALL_SOURCE = 30_000
MAX_PARAGRAPHS = 8
MAX_REFRESH_SECONDS = 30


class _Visible(NamedTuple):
    """What a reader sees: text outside links, cut at a limit, the number of links and the text of those."""

    text: str
    links: int
    link_text: str

    @property
    def is_bare(self) -> bool:
        return len(self.text) <= BARE_TEXT and self.links <= BARE_LINKS


def find_refusal(document: Document) -> Rejection | None:
    """Why the page is no content at all, or None for a page that may be an article or a listing.

    Reasons: `http_error`, `empty`, `binary`, `redirect`, `challenge`, `soft_404`, and `unavailable` for the server's
    errors and maintenance, which say nothing of the page; all but the first also when sent with status 200.
    """
    return refuse_bytes(document.page) or refuse_content(document)


def refuse_bytes(page: Page) -> Rejection | None:
    """`find_refusal` as far as can be told before decoding: `http_error`, `empty`, `binary`."""
    if page.http_status is not None and page.http_status >= 400:
        return Rejection(reason="http_error", detail=f"HTTP status {page.http_status}")
    if not page.body or page.body.isspace():
        return Rejection(reason="empty", detail="the page has no content")
    kind = find_binary(page.body) or find_feed_kind(page.body)
    return Rejection(reason="binary", detail=f"not a page but {kind}") if kind else None


def refuse_content(document: Document) -> Rejection | None:
    """`find_refusal` of a page whose bytes `refuse_bytes` lets pass."""
    if _has_long_text(document):
        return None
    names = _names(document)
    missing = next((name for name in names if _is_missing_title(name)), None)
    if missing is None and _has_many_links(document):
        return None  # of all refusals only pages of a site that say what is missing bear its navigation
    body = document.page.body
    is_short = _has_few_paragraphs(body)
    markup = _challenge_markup(body) if is_short else None
    claims = {name for name in names if _is_challenge_title(name)}
    broken = next((name for name in names if _is_broken_title(name)), None)
    refresh = document.meta.get("refresh")
    is_small = is_short and len(body) <= SMALL_SOURCE
    if not (markup or claims or missing or broken or refresh or is_small):
        return None
    visible = _visible_text(document)
    if len(visible.text) > SHORT_TEXT:
        return None
    return (
        _find_challenge(document, visible, markup, claims)
        or _find_redirect(document, visible)
        or _find_error(document, visible, missing, broken)
        or _find_empty(document, visible)
    )


def _find_challenge(
    document: Document, visible: _Visible, markup: str | None, claims: set[str]
) -> Rejection | None:
    if not visible.is_bare or _is_declared_article(document):
        return None
    words = _CHALLENGE_WORDS.search(f"{visible.text} {visible.link_text}")
    title = next(iter(sorted(claims)), None)
    # any two of: the product's markup, a title that says so, words that say so; a page of nothing but markup
    detail = None
    if markup and (title or words or len(visible.text) <= TINY_TEXT):
        detail = markup
    elif title and (words or len(visible.text) <= TINY_TEXT):
        detail = f"titled {title!r}"
    elif words and len(visible.text) <= BARE_TEXT and visible.links <= 3:
        detail = f"says {words[0]!r}"
    return Rejection(reason="challenge", detail=detail) if detail else None


def _find_redirect(document: Document, visible: _Visible) -> Rejection | None:
    if len(visible.text) > STUB_TEXT or visible.links > 5:
        return None
    for content in document.meta.get("refresh", ()):
        match = _REFRESH.match(content)
        if match and float(match[1].strip(".") or 0) <= MAX_REFRESH_SECONDS:
            goal = match[2].strip()
            return Rejection(reason="redirect", detail=f"refresh to {goal}", leads_to=document.absolute(goal))
    if len(visible.text) <= STUB_TEXT / 2 and visible.links <= 2:
        for script in document.tree.iter("script"):
            found = _SCRIPT_REDIRECT.search((script.text or "")[:20_000])
            if found:
                goal = found["to"] or found["to2"]
                target = goal or "an address that a script computes"
                return Rejection(
                    reason="redirect", detail=f"script leads to {target}", leads_to=document.absolute(goal)
                )
    return None


def _find_error(
    document: Document, visible: _Visible, missing: str | None, broken: str | None
) -> Rejection | None:
    if _is_declared_article(document):
        return None
    if missing:
        return Rejection(reason="soft_404", detail=f"titled {missing!r}")
    if not visible.is_bare:
        return None
    if broken:
        return Rejection(reason="unavailable", detail=f"titled {broken!r}")
    sentence = _MISSING_SENTENCE.search(visible.text) if len(visible.text) <= STUB_TEXT else None
    return Rejection(reason="soft_404", detail=f"says {sentence[0]!r}") if sentence else None


def _find_empty(document: Document, visible: _Visible) -> Rejection | None:
    if visible.text or visible.links or document.title_text or "og:title" in document.meta:
        return None
    if next(document.tree.iter("img", "frame", "iframe", "object", "embed"), None) is not None:
        return None
    return Rejection(reason="empty", detail="the page shows nothing")


def _has_long_text(document: Document) -> bool:
    """Whether the paragraphs alone show more text than a refusal does: true of most articles, and seen at once."""
    length = 0
    for paragraph in document.tree.iter("p"):
        text = text_content(paragraph) if len(paragraph) else paragraph.text
        if text and next(paragraph.iterancestors(*_NOT_SHOWN), None) is None:
            length += len(normalize_text(text))
            if len(paragraph):
                length -= sum(len(text_content(e)) for e in paragraph.iter(*_NOT_SHOWN))
            if length > SHORT_TEXT:
                return True
    return False


def _has_many_links(document: Document) -> bool:
    """Whether the page shows more links than any refusal but one that names itself missing."""
    hidden = sum(1 for box in document.tree.iter(*_LINK_HIDERS) for _ in box.iter("a"))
    return next(islice(document.tree.iter("a"), BARE_LINKS + hidden, None), None) is not None


def _has_few_paragraphs(body: bytes) -> bool:
    """A cheap look at the source before any costly one: pages of text have more paragraphs than refusals."""
    left = MAX_PARAGRAPHS
    for mark in (b"<p>", b"<p "):
        place = body.find(mark)
        while place >= 0:
            left -= 1
            if left < 0:
                return False
            place = body.find(mark, place + 3)
    return True


@lru_cache(maxsize=1024)
def _is_challenge_title(name: str) -> bool:
    return _CHALLENGE_TITLE.fullmatch(name) is not None


@lru_cache(maxsize=1024)
def _is_missing_title(name: str) -> bool:
    return _MISSING.fullmatch(name) is not None or is_missing(name)


@lru_cache(maxsize=1024)
def _is_broken_title(name: str) -> bool:
    return _BROKEN.fullmatch(name) is not None or is_broken(name)


def _challenge_markup(body: bytes) -> str | None:
    """The product whose markup the source bears."""
    return next((product for mark, product in _CHALLENGE_MARKUP if mark in body), None)


def _names(document: Document) -> list[str]:
    """What the page calls itself: title and first headings, whole and each part of those joined to the site's name."""
    names: list[str] = []
    for text in _titles(document):
        if len(text) <= 200:
            names += _names_in(text)
    return list(dict.fromkeys(names))


# Names of sites and their sections come with every page of a crawl.
@lru_cache(maxsize=1024)
def _names_in(text: str) -> tuple[str, ...]:
    """A title and its parts, without what stands around them."""
    parts = (text, *_SEPARATORS.split(text)) if _SEPARATOR_SIGN.search(text) else (text,)
    names = (part.strip(' .…!?:-–—|»«"„”').strip() for part in parts)
    return tuple(name for name in names if name)


def _titles(document: Document) -> Iterator[str]:
    yield document.title_text
    for heading in islice(document.tree.iter("h1", "h2"), 4):
        yield text_of(heading)


def _is_declared_article(document: Document) -> bool:
    """Whether the page tells machines that it is an article with a date: error pages do not."""
    meta = document.meta
    if "article" in meta.get("og:type", ()) or "article:published_time" in meta:
        return True
    return b"datePublished" in document.source


_HIDDEN = frozenset("head script style noscript template svg math option".split())
_NOT_SHOWN = ("a", *_HIDDEN)
_LINK_HIDERS = ("noscript", "template", "svg", "math")


def _visible_text(document: Document) -> _Visible:
    """Text outside links up to a little more than SHORT_TEXT characters, links counted."""
    texts: list[str] = []
    link_texts: list[str] = []
    links = length = depth = 0
    is_skipped = False
    walker = etree.iterwalk(document.tree, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start":
            if node.tag in _HIDDEN:
                walker.skip_subtree()
                is_skipped = True
                continue
            if node.tag == "a":
                links += 1
                depth += 1
            text = node.text
        else:
            if event == "end":
                if node.tag == "a" and not is_skipped:
                    depth -= 1
                is_skipped = False
            text = node.tail
        text = (text or "").strip()
        if not text:
            continue
        if depth:
            link_texts.append(text)
            continue
        texts.append(text)
        length += len(text) + 1
        if length > 2 * SHORT_TEXT:
            break
    return _Visible(normalize_text(" ".join(texts)), links, normalize_text(" ".join(link_texts))[:SHORT_TEXT])

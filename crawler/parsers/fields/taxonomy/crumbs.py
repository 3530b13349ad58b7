"""The path to a page ("breadcrumbs") from its elements, without the home link and the page's own title."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.phrases.office_names import names_details
from crawler.patterns import lazy
from crawler.text import fold
from crawler.urls import host_of

_SEPARATORS = " »›>‹«</|\\→•·-–:,"
_HOME = lazy(
    r"(?i)^(?:strona (?:główna|startowa)|główna|start|startseite|(?:(?-i:[A-Z]{2,6}) )?home ?(?:page)?|main page|(?:page d['’])?accueil|inicio|portada|início|página inicial|"
    r"pagina iniziale|forsiden?|etusivu|hem|startsida|startpagina|úvod(?:ná stránka|ní stránka)?|domů|domov|hlavní strana|naslovnica|početna|"
    r"kezdőlap|főoldal|acasă|prima pagină|pradžia|titulinis|sākums|sākumlapa|avaleht|esileht|forsíða|ana ?sayfa|начало|главная|головна|"
    r"αρχική(?: σελίδα)?|baile|paġna ewlenija|úvodní (?:strana|stránka)|hlavní stránka|titulní str[aá]\w+|الرئيسية|الصفحة الرئيسية|صفحه (?:اصلی|نخست)|"
    r"(?:דף|עמוד) הבית|トップ(?:ページ)?|ホーム|首页|首頁|主页|主頁|홈|หน้า(?:แรก|หลัก)|trang chủ|beranda|laman utama|"
    r"მთავარი(?: გვერდი)?|գլխավոր(?: էջ)?|басты бет|башкы бет|bosh sahifa|ana səhifə|нүүр(?: хуудас)?|галоўная|почетна|насловна|"
    r"ballina|kreu|faqja kryesore|hasiera|inici|hafan|गृहपृष्ठ|मुख्य ?पृष्ठ|होम|ہوم|صفحہ اول|سرورق|প্রচ্ছদ|হোম|මුල් පිටුව|முகப்பு|መነሻ|سەرەتا|کور پاڼه|ទំព័រ(?:ដើម|មុខ)|ໜ້າ(?:ຫຼັກ|ທຳອິດ)|ပင်မစာမျက်နှာ|bogga hore|shafin farko|mwanzo|ahabanza|асос[ӣи]|саҳифаи асосӣ|baş sahypa|باش بەت|ಮುಖಪುಟ|હોમ|મુખ્ય પૃષ્ઠ|ਹੋਮ|ਮੁੱਖ ਪੰਨਾ|ହୋମ|ഹോം|హోమ్)\W*$"
)
_HERE = lazy(
    r"(?i)^(?:jesteś (?:tutaj|tu|w)|you are here|sie (?:sind|befinden sich) hier|du er her|du är här|du bist hier|olet (?:tässä|täällä)|"
    r"vous êtes ici|estás? (?:usted )?(?:aquí|en)|(?:você|está) (?:está )?aqui|está em|encontra-se em|(?:tu )?sei (?:in|qui)|ti trovi (?:in|qui)|u bevindt zich hier|u bent hier|"
    r"(?:nacházíte|nachádzate) sa?e?(?: (?:zde|tu))?|jste zde|ste tu|(?:vi )?(?:ste|se nalazite) (?:ovdje|tukaj)|nahajate se tukaj|ön itt (?:áll|van)|"
    r"itt (?:áll|van)|(?:vă aflați|sunteți) aici|asute siin|jūs (?:atrodaties (?:šeit|te)|esate čia)|вы здесь|ви тут|намирате се(?: тук| в)?|"
    r"вие сте тук|(?:βρίσκεστε|είστε) εδώ|buradasınız|þú ert hér|ju jeni këtu|hemen zaude|(?:esteu|sou) (?:aquí|a)|rydych chi yma|"
    r"(?:вие|ви) сте ов(?:д|г)е|налазите се овде|თქვენ აქ ხართ|сіз (?:мұн|осын)дасыз|bạn đang ở(?: đây)?|anda (?:berada )?di sini|"
    r"[أا]نت هنا|شما اینجا هستید|את[הם] נמצא(?:ים)? כאן|(?:您的|您现在的|您所在的|当前|當前|目前|所在|現在の?|你的|你现在的)位置|現在地|현재 ?위치)\W*$"
)
"""Home links and the words before them, in the languages of offices."""
_HERE_BEFORE = lazy(_HERE.pattern.removesuffix(r"\W*$") + r"\s*:\s*(?=\w)")
_CURRENT = re.compile(r"(?i)^(?:current page|this page|aktuelle seite|aktueller artikel|page actuelle)\W*$")
_HOME_PATH = re.compile(
    r"^/?(?:(?:(?!us|tv)[a-z]{2}|eng|deu|ger|fra|fre|pol|rus|spa|ita|por|cat|eus)(?:\.html?)?/?)?(?:index\.\w+)?$"
)
"""The root, also of one language; `us` and `tv` are none."""


class Crumb(NamedTuple):
    """One step of the path; `url` is None for a step without a link, such as the page itself."""

    text: str
    url: str | None


def read_crumbs(items: list[HtmlElement], document: Document, skip: set[HtmlElement]) -> list[Crumb]:
    """The steps of a path with their links, separators and empty ones left out."""
    crumbs = []
    for item in items:
        if next(item.iter("time"), None) is not None:
            continue  # the line of day and author, which some themes write into the box of the path
        text = step_text(_FOLDED.sub("", inline_text(item, skip).strip(_SEPARATORS)))
        if len(text) > _LONGEST_STEP and text[-1] in ".!?":
            continue  # what a window beside the step explains
        link = item if item.tag == "a" else next(item.iter("a"), None)
        crumbs.append(Crumb(text, document.absolute(link.get("href")) if link is not None else None))
    return crumbs


def step_text(text: str) -> str:
    """What a step says, without the brackets that some templates print around each."""
    return text[1:-1].strip() if text[:1] == "[" and text.find("]") == len(text) - 1 else text


_LONGEST_STEP = 80
_FOLDED = re.compile(r"^(?:\.{3}|…)\s*(?=\w)")
"""What unfolds the steps that small screens hide, in the first of them."""


def nested_steps(path: HtmlElement) -> list[HtmlElement]:
    """The items of lists nested one in another, each the only one of its list, the outermost first; none for a single list.

    Old systems of offices write paths so, as each page lies below the one before it. A list of several items below the last
    step is a menu.
    """
    steps: list[HtmlElement] = []
    for entries in path.iter("ul", "ol"):
        items = list(entries.iterchildren("li"))
        if len(items) != 1 or (steps and steps[-1] not in entries.iterancestors()):
            break
        steps += items
    return steps if len(steps) > 1 else []


def trim_crumbs(crumbs: list[Crumb], title: str | None, *, has_home: bool = False) -> tuple[str, ...]:
    """The path without home ("Strona główna", or a link to the front page in first place) and own title.

    `has_home` says that a link home stood before: a folder of two letters below it is no language's.
    """
    steps = [c for c in crumbs if c.text]
    if len(steps) > 1 and steps[0].url is None and _CURRENT.match(steps[0].text):
        steps = steps[1:]  # Joomla's German and French say so before the path
    if steps:
        steps[0] = steps[0]._replace(text=_HERE_BEFORE.sub("", steps[0].text))
    if steps and (
        is_home_text(steps[0].text)
        or (not has_home and steps[0].url and is_home_url(steps[0].url))
        or _is_host(steps[0])
    ):
        steps = steps[1:]
    for number, step in enumerate(steps):
        # nothing stands below the page itself: what follows is the path again, for small screens
        is_last = number == len(steps) - 1 and step.url is None
        is_called = _CURRENT.match(step.text) or (is_last and names_details(step.text))
        if is_called or (title and is_own_title(step.text, title, is_last=is_last)):
            steps = steps[:number]
            break
    return tuple(c.text for c in steps)


@lru_cache(maxsize=4096)  # menus are the same on all pages of a site
def is_home_text(text: str) -> bool:
    """Whether a step is called home, or is no step but the words "You are here"."""
    return _HOME.match(text) is not None or _HERE.match(text) is not None


@lru_cache(maxsize=1024)
def is_here_text(text: str) -> bool:
    """Whether a text says "You are here", as stands before a path."""
    return _HERE.match(text) is not None


def is_own_title(text: str, title: str, *, is_last: bool = False) -> bool:
    """Whether a step of the path is the page's title, also when the site shortens it or puts a date before it.

    A last step without a link may have the title in other words, as the metadata do, or a part of its words, or be what
    the title names before a colon.
    """
    step, whole = fold(text), fold(title)
    if step == whole or (len(whole) > 12 and step.endswith(f" {whole}")):
        return True
    words = set(step.split())
    if is_last and _is_topic(text, title):
        return True
    if is_last and len(words) >= 2 and len(step) >= 12 and ":" not in title and f" {step} " in f" {whole} ":
        return True
    if is_last and len(words) >= 4 and len(words & set(whole.split())) >= 0.6 * len(words):
        return True
    if len(step) < 12 or not whole.startswith(step):
        return False
    return text.rstrip().endswith(("…", "...")) or len(step) >= 30


def _is_topic(text: str, title: str) -> bool:
    """Whether a title begins with the text and a colon: "Night ferries: what they cost" below "Night ferries"."""
    topic = text.strip()
    return title.startswith(topic) and title[len(topic) :].lstrip()[:1] == ":"


def _is_host(step: Crumb) -> bool:
    """Whether a step is called by the site's own address: "www.example.lt"."""
    return bool(step.url) and step.text.lower().removeprefix("www.") == (
        host_of(step.url) or ""
    ).removeprefix("www.")


def is_home_url(url: str) -> bool:
    """Whether an address is the root of a site, also that of one language."""
    parts = urlsplit(url)
    is_root = not parts.query or _LANGUAGE.fullmatch(parts.query) is not None
    return is_root and _HOME_PATH.match(parts.path) is not None


_LANGUAGE = re.compile(r"(?i)(?:l|hl|lang|language|locale)=[a-z]{2,3}(?:[-_]\w{2,4})?")
"""A query that chooses the language and nothing else."""

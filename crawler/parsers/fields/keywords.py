"""The keywords of an article, and which links of a page lead to those."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.inline import inline_text, words_beside
from crawler.parsers.fields.marks import Mark, is_keyword_link, mark_of, words_of
from crawler.parsers.fields.select import called, is_inside
from crawler.parsers.fields.structured import StructuredData, as_list, text_of_value
from crawler.text import fold, normalize_text

_TAG_WORDS = frozenset(
    "tags taglist taglinks detailtag posttags entrytags articletags schlagworte schlagwörter keywords tagcloud tagi topics slowakluczowe "
    "etiquetas motscles palabrasclave palavraschave parolechiave trefwoorden emneord nyckelord avainsanat stitky klicovaslova "
    "klucoveslova cimkek etichete etiketler oznake".split()
)
_LONGEST_NAME = 80


def find_tags(document: Document, data: StructuredData, scope: HtmlElement | None) -> tuple[str, ...]:
    """The keywords: those shown in a list so named, else `article:tag`, else those of the JSON-LD.

    Some themes show the first keyword alone, and others a cloud of the site's: there the metadata know better.
    """
    tags: list[str] = []
    stated = _stated([t for text in document.meta.get("article:tag", ()) for t in _PARTS.split(text)])
    if scope is not None:
        named = called(document, _TAG_WORDS) - called(document, _MENU_WORDS)
        lists = [e for e in scope.iter(etree.Element) if e in named and not _is_entry(e)] if named else []
        clouds = [e for e in lists if _is_cloud(e)]
        for element in (*(e for e in lists if e not in clouds), *(() if stated else clouds)):
            if element.tag == "a" and (box := element.getparent()) is not None:
                element = box  # each link is called a tag
            tags = _shown([inline_text(a) for a in element.iter("a") if not _is_category(a)])
            if tags:
                break
    if not tags and scope is not None:
        links = [a for a in document.attributed.get("rel", ()) if a.tag == "a" and is_inside(a, {scope})]
        links = [a for a in links if "tag" in (a.get("rel") or "").split()]
        tags = [inline_text(a) for a in links if not _is_category(a)]
    if not tags and scope is not None:
        tags = _labelled_tags(scope)
    if not tags or set(map(fold, tags)) < set(map(fold, stated)):
        tags = stated
    if not tags:
        for value in as_list(data.article.get("keywords")):
            tags += _PARTS.split(text_of_value(value))
        tags = _stated(_told_apart(tags, document))
    if not tags and scope is not None:
        tags = _keywords(scope) or _tags_around(scope)
    return tuple(t for t in tags if t and not _MORE.match(t))


def _is_entry(box: HtmlElement) -> bool:
    """Whether a box is the article's own: WordPress writes the kind and name of each keyword into its class."""
    return box.tag in ("article", "main", "body") or "hentry" in (box.get("class") or "").split()


_CLOUD = frozenset(("cloud", "tagcloud"))


def _is_cloud(box: HtmlElement) -> bool:
    """Whether a box of keywords is called a cloud, as are those of a whole site."""
    return any(not words_of(e).isdisjoint(_CLOUD) for e in box.iter("div", "ul", "p", "span"))


_PARTS = re.compile(r"\s*[,;]\s*")
_MOST = 40
"""Links of the longest list of keywords."""
_MOST_WORDS = 7
"""Words of the longest keyword: more are a headline."""


def _shown(texts: list[str]) -> list[str]:
    """The keywords among the texts of a list's links; none where it is one of buttons, or a menu."""
    tags = [_bare(t) for t in texts if 1 < len(t) <= 60 and len(t.split()) <= _MOST_WORDS]
    tags = [t for t in tags if not _MORE.match(t)]
    if len(tags) > _MOST or (len(tags) > 1 and all(map(_NETWORK.match, tags))):
        return []
    return tags


_NETWORK = re.compile(
    r"(?i)^(?:(?:share |teilen |auf |on )*(?:facebook|twitter|x|whats ?app|xing|linkedin|pinterest|telegram|reddit|tumblr|threema|bluesky|mastodon|"
    r"instagram|youtube|messenger|pocket|e-?mail|mail|sms|print|drucken|link kopieren|copy link))$"
)
"""Where a page can be passed on to; as a keyword it stands among others."""


_MENU_WORDS = frozenset("menu submenu nav navigation tray".split())


_CODE = re.compile(
    r"(?i)^(?:[a-z][\w ]{1,14}:\s?\S|(?:article_?id|length|source|target|topic|\w*type|section)/\S)"
)
"""What the system notes for itself: "type:story", "Day: Wednesday", "Length/medium"."""
_CODES = 3
"""Such notes from which a list is taken for one with notes in it."""


def _stated(tags: list[str]) -> list[str]:
    """The keywords of the metadata without the notes of the system among them, and numbers of records."""
    tags = [t for t in tags if not (t.isdigit() and len(t) > 4)]
    if sum(_CODE.match(t) is not None for t in tags) < _CODES:
        return tags
    named = [t[4:].strip() for t in tags if t[:4].lower() == "tag:"]
    return named or [t for t in tags if not _CODE.match(t)]


def _keywords(scope: HtmlElement) -> list[str]:
    """The links to keywords that stand together and in no running text."""
    links = [a for a in scope.iter("a") if is_keyword_link(a) and not _is_category(a)]
    texts = (_bare(inline_text(a)) for a in links if len(words_beside(a)[1]) < _LONGEST_LABEL)
    return [text for text in texts if 1 < len(text) <= 60]


def _bare(text: str) -> str:
    """A keyword without the sign that begins or parts it."""
    return text.strip(" #•·,;|")


_TAG_LABEL = re.compile(
    r"(?i)^\W*(?:tags?|related topics|topics|schlag(?:worte|wörter)|stichw(?:orte|örter)|schlagworte zum artikel|tematy|tagi|słowa kluczowe|etiquetas|archivado en|temas|argomenti|"
    r"mots[- ]clés|thèmes|assuntos|trefwoorden|emneord|ämnen|avainsanat|asiasanat|štítky|klíčová slova|kľúčové slová|címkék|etichete|oznake|ključne (?:riječi|reči|besede)|"
    r"теги|тэги|ключевые слова|ключові слова|ετικέτες|etiketler|từ khóa|tagiau|etiquetes|arxivat sota|tagged(?: with)?)\W*$"
)
_LONGEST_LABEL = 30


def _tags_around(scope: HtmlElement) -> list[str]:
    """The links of a list of keywords right around the article's box, not those of a side column or cloud."""
    for box in islice(scope.iterancestors(), 3):
        if box.tag in ("body", "html"):
            break
        for element in box:
            if element is scope or not isinstance(element.tag, str) or mark_of(element) is Mark.SIDE:
                continue
            for part in (element, *element):
                words = words_of(part)
                if words.isdisjoint(_TAG_WORDS) or not words.isdisjoint((*_CLOUD, "widget")):
                    continue
                texts = [inline_text(a) for a in part.iter("a") if not _is_category(a)]
                tags = [_bare(t) for t in texts if 1 < len(t) <= 60 and not _MORE.match(t)]
                if tags:
                    return tags
        scope = box
    return []


def _labelled_tags(scope: HtmlElement) -> list[str]:
    """The links after a label such as "Tags:", in the same box or the next."""
    for label in scope.iter("h2", "h3", "h4", "h5", "strong", "b", "span", "div", "dt", "p", "li"):
        text = label.text
        if not text or len(text) > _LONGEST_LABEL or len(label) or label.getnext() is None:
            continue
        if not _TAG_LABEL.match(text):
            continue
        following = [e for e in label.itersiblings() if isinstance(e.tag, str)]
        links: list[HtmlElement] = []
        for element in following:
            own = [element] if element.tag == "a" else list(element.iter("a"))
            if not own and links:
                break
            links += own
        tags = [inline_text(a) for a in links]
        label_key = fold(text)
        if tags and all(1 < len(t) <= 60 and not fold(t).startswith(label_key[:8]) for t in tags):
            return [_bare(t) for t in tags]
    return []


_MORE = re.compile(
    r"(?i)^(?:tweet|コメント|szólj hozzá|(?:back|zurück|retour|terug|volver|tilbake) (?:to|zum|zur|à|au|aux|naar|a|til) .*|[\w-]+ anzeigen|mehr(?: (?:erfahren|lesen|anzeigen|themen))?|alle (?:themen|tags|anzeigen)|(?:learn|read|show|see|view)? ?(?:more|all)(?: (?:tags|topics))?|"
    r"więcej|pokaż (?:więcej|wszystkie)|voir (?:plus|tous?)|en savoir plus|ver (?:más|mais|todos)|leer más|mostra tutti|scopri di più|meer|toon alle|"
    r"visa (?:fler|alla)|vis (?:flere|alle)|více|viac|több|еще|ещё|все|більше)\W*$"
)
"""A link beside the keywords that is none."""


def _told_apart(tags: list[str], document: Document) -> list[str]:
    """The keywords; where JSON-LD joins them with blanks, those of `meta keywords` when they are the same words."""
    if len(tags) != 1 or " " not in tags[0]:
        return tags
    for text in document.meta.get("keywords", ()):
        parts = [part for part in re.split(r"\s*[,;]\s*", normalize_text(text)) if part]
        if len(parts) > 1 and sorted(fold(" ".join(parts)).split()) == sorted(fold(tags[0]).split()):
            return parts
    return tags


def _is_category(link: HtmlElement) -> bool:
    """Whether WordPress says that a link leads to a section of the site: `rel="category tag"`, a list of its taxonomy."""
    if "category" in (link.get("rel") or "").split():
        return True
    box = link.getparent()
    return box is not None and "taxonomycategory" in words_of(box)

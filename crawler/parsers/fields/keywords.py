"""The keywords of an article, and which links of a page lead to those."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from crawler.document import Document
from crawler.parsers.fields.blocks import Survey
from crawler.parsers.fields.date_words import HAS_YEAR
from crawler.parsers.fields.inline import HEADING_TAGS, inline_text, words_beside
from crawler.parsers.fields.marks import Mark, is_keyword_link, mark_of, words_of
from crawler.parsers.fields.select import called, is_inside
from crawler.parsers.fields.structured import StructuredData, as_list, text_of_value
from crawler.parsers.fields.taxonomy_words import KEYWORDS, TOPICS
from crawler.text import fold, normalize_text

_TAG_WORDS = frozenset(
    "tags taglist taglinks detailtag posttags entrytags articletags schlagworte schlagwörter keywords tagcloud tagi topics slowakluczowe "
    "etiquetas motscles palabrasclave palavraschave parolechiave trefwoorden emneord nyckelord avainsanat stitky klicovaslova "
    "klucoveslova cimkek etichete etiketler oznake".split()
)
_LONGEST_NAME = 80


def find_tags(
    document: Document, data: StructuredData, survey: Survey, scope: HtmlElement | None
) -> tuple[str, ...]:
    """The keywords: those shown in a list so named, else `article:tag`, else those of other metadata and the JSON-LD.

    Some themes show the first keyword alone, and others a cloud of the site's: there the metadata know better.
    """
    stated = _stated(_parts_of(document.meta.get("article:tag", ())))
    tags = _shown_tags(document, survey, scope, has_others=bool(stated)) if scope is not None else []
    if not tags or set(map(fold, tags)) < set(map(fold, stated)):
        tags = stated
    if not tags:
        values = as_list(data.article.get("keywords"))
        tags = _stated(_told_apart(_parts_of(map(text_of_value, values)), document))
    if not tags and scope is not None:
        tags = _keywords(scope, document) or _tags_around(scope)
        tags = tags or next(filter(None, map(_unlinked, _named_lists(document, scope))), [])
    if not tags:
        tags = _meta_tags(document)
    return tuple(dict.fromkeys(t for t in tags if t and not _MORE.match(t)))


def _meta_tags(document: Document) -> list[str]:
    """The keywords of other metadata, but for names of the site and of records; many systems fill these with the words
    of the title, and then they are none."""
    title = fold(" ".join((document.title_text, *document.meta.get("og:title", ()))))
    own = set(map(fold, document.meta.get("og:site_name", ())))
    for key in _META_KEYS:
        tags = _stated(_parts_of(document.meta.get(key, ())))
        if len(tags) > _MOST or any(_is_headline(t, title) for t in tags):
            continue
        tags = [t for t in tags if fold(t) not in own and not _RECORD.search(t)]
        words = [word for t in tags for word in fold(t).split()]
        if words and 2 * sum(word in title for word in words) <= len(words):
            return tags
    return []


def _is_headline(tag: str, title: str) -> bool:
    words = len(tag.split())
    return words > _MOST_WORDS or (words > _LONGEST_TAG and fold(tag) in title)


_RECORD = re.compile(r"_|[\[\]{}<>/]|-\w+-\w+-")
_META_KEYS = (
    "news_keywords", "parsely-tags", "sailthru.tags", "og:article:tag", "cxenseparse:keywords", "dc.subject", "dcterms.subject",
)  # fmt: skip
"""Keywords of an article; `keywords` are mostly those of the whole site."""


def _parts_of(texts: Iterable[str]) -> list[str]:
    """The keywords in texts of one or more, also where they are a list of JSON once more."""
    return [
        part
        for text in texts
        for part in _PARTS.split(text.strip("[]").replace('"', "") if text[:2] == '["' else text)
    ]


def _shown_tags(document: Document, survey: Survey, scope: HtmlElement, *, has_others: bool) -> list[str]:
    """The keywords that a page shows: in a list so called, as links so marked, or behind a label."""
    lists = _named_lists(document, scope)
    clouds = [e for e in lists if _is_cloud(e)]
    for element in (*(e for e in lists if e not in clouds), *(() if has_others else clouds)):
        box = element.getparent() if element.tag == "a" else element  # each link is called a tag
        if box is None or is_of_teaser(box, scope, document):
            continue
        tags = _shown([inline_text(a) for a in box.iter("a") if not is_category(a)])
        if tags:
            return tags
    links = [a for a in document.attributed.get("rel", ()) if a.tag == "a" and is_inside(a, {scope})]
    links = [
        a for a in links if "tag" in (a.get("rel") or "").split() and not is_of_teaser(a, scope, document)
    ]
    return [inline_text(a) for a in links if not is_category(a)] or (
        _labelled_tags(scope, document, _TAG_LABEL) or _labelled_tags(scope, document, _TOPIC_LABEL, survey)
    )


def _named_lists(document: Document, scope: HtmlElement) -> list[HtmlElement]:
    """The elements of the article that are called a list of keywords."""
    named = called(document, _TAG_WORDS) - called(document, _MENU_WORDS) - called(document, _POPULAR)
    labels = document.attributed.get("aria-label", ())
    named.update(e for e in labels if _TAG_LABEL.fullmatch(e.get("aria-label") or ""))
    return [e for e in scope.iter(etree.Element) if e in named and not _is_entry(e)] if named else []


_POPULAR = frozenset(
    "popular trending trends trend beliebt beliebte populaires populares popolari popularne populair populära oblíbené".split()
)
"""Lists of what a site's readers look for."""


def is_of_teaser(element: HtmlElement, scope: HtmlElement, document: Document) -> bool:
    """Whether keywords are those of another article, as a heading above them in a small box leads there."""
    for above in islice(element.iterancestors(), 3):
        if above is scope or above.tag in ("article", "main", "body"):
            return False
        words = words_of(above)
        if not words.isdisjoint(_POPULAR) or (
            not words.isdisjoint(_OTHER_ARTICLES) and words.isdisjoint(_TAG_WORDS)
        ):
            return True
        for beside in (
            above.iter("h2", "h3", "h4", element.tag) if len(inline_text(above)) < _LONGEST_TEASER else ()
        ):
            if beside is element:
                break
            link = next(beside.iter("a"), None) if beside.tag in HEADING_TAGS else None
            if link is not None and _leads_elsewhere(link, document):
                return True
    return False


def _leads_elsewhere(title: HtmlElement, document: Document) -> bool:
    is_title = len(inline_text(title).split()) > _LONGEST_TAG
    return is_title and document.absolute(title.get("href")) not in (None, document.page.url)


_LONGEST_TEASER = 400
_LONGEST_TAG = 3
"""Words of the longest link that may be a keyword set as a heading."""
_OTHER_ARTICLES = frozenset("related card teaser recommended similar".split())


def _unlinked(box: HtmlElement) -> list[str]:
    """The keywords of a list without links: each in its own element, or parted by commas."""
    if len(inline_text(box)) > _LONGEST_LIST or next(box.iter("a"), None) is not None:
        return []
    own = (e for e in box.iterdescendants(etree.Element) if not len(e))
    texts = [text for e in own if (text := inline_text(e)) and not _TAG_LABEL.fullmatch(text)]
    if any(map(HAS_YEAR.search, texts)):
        return []  # lines of entries
    return _shown(texts) if len(texts) > 1 else _behind_label(inline_text(box))


_LONGEST_LIST = 250


def _behind_label(line: str) -> list[str]:
    """The keywords of a line: "Keywords: ferry, river"."""
    match = _KEYWORDS_LABEL.fullmatch(line)
    tags = _PARTS.split(match["tags"].rstrip(". ")) if match is not None else []
    return _shown(tags) if all(len(tag.split()) <= _MOST_WORDS for tag in tags) else []


def _is_entry(box: HtmlElement) -> bool:
    """Whether a box is the article's own: WordPress writes the kind and name of each keyword into its class."""
    return box.tag in ("article", "main", "body") or "hentry" in (box.get("class") or "").split()


_CLOUD = frozenset(("cloud", "tagcloud"))


def _is_cloud(box: HtmlElement) -> bool:
    """Whether a box of keywords is called a cloud, as are those of a whole site."""
    return any(not words_of(e).isdisjoint(_CLOUD) for e in box.iter("div", "ul", "p", "span"))


_PARTS = re.compile(r"\s*[,;、，]\s*|\s\|\s")
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


def _keywords(scope: HtmlElement, document: Document) -> list[str]:
    """The links to keywords that stand together and in no running text."""
    links = [
        a
        for a in scope.iter("a")
        if (is_keyword_link(a) or _is_hash(a)) and not is_category(a) and not is_of_teaser(a, scope, document)
    ]
    texts = (_bare(inline_text(a)) for a in links if len(words_beside(a)[1]) < _LONGEST_LABEL)
    return [text for text in texts if 1 < len(text) <= 60]


def _is_hash(link: HtmlElement) -> bool:
    """Whether a link is one of several in a row that begin with the sign of keywords."""
    text = link.text or ""
    beside = link.getnext() if link.getnext() is not None else link.getprevious()
    return text[:1] == "#" and len(text) > 2 and beside is not None and (beside.text or "")[:1] == "#"


def _bare(text: str) -> str:
    """A keyword without the sign that begins or parts it."""
    return text.strip(" #•·,;|")


_TAG_LABEL = re.compile(rf"(?i)\W*(?:{KEYWORDS}|related\stopics)\W*")
_TOPIC_LABEL = re.compile(rf"(?i)\W*(?:{TOPICS})\W*")
_KEYWORDS_LABEL = re.compile(rf"(?i)\W*(?:{KEYWORDS})\s*[:：]\s*(?P<tags>.+)")
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
                texts = [inline_text(a) for a in part.iter("a") if not is_category(a)]
                tags = [_bare(t) for t in texts if 1 < len(t) <= 60 and not _MORE.match(t)]
                if tags:
                    return tags
        scope = box
    return []


def _labelled_tags(
    scope: HtmlElement, document: Document, labels: re.Pattern[str], survey: Survey | None = None
) -> list[str]:
    """The links after a label such as "Tags:", in the same box or the next, or what stands there without links.

    Menus of a site have such labels too: those of topics are asked for with a survey, which knows the frame of the page.
    """
    for label in scope.iter("h2", "h3", "h4", "h5", "strong", "b", "span", "div", "dt", "p", "li"):
        text = label.text
        if not text or len(text) > _LONGEST_LIST or (survey is not None and survey.is_frame(label)):
            continue
        if not len(label) and _KEYWORDS_LABEL.fullmatch(text.strip()):
            tags = _behind_label(text.strip())
            if tags:
                return tags
        if len(text) > _LONGEST_LABEL or not labels.fullmatch(text) or is_of_teaser(label, scope, document):
            continue
        if len(label):
            tags = _in_line(label)
        else:
            tags = _after(label, fold(text)) or _behind_label(inline_text(label.getparent()))
        if tags:
            return tags
    return []


def _in_line(line: HtmlElement) -> list[str]:
    """The links of a line that says nothing else behind its label."""
    if len(inline_text(line)) > _LONGEST_LIST or not _SIGNS.fullmatch("".join(e.tail or "" for e in line)):
        return []
    tags = [_bare(inline_text(a)) for a in line.iter("a")]
    return tags if all(1 < len(t) <= 60 for t in tags) else []


_SIGNS = re.compile(r"[\W_]*")


def _after(label: HtmlElement, key: str) -> list[str]:
    links: list[HtmlElement] = []
    for element in label.itersiblings(etree.Element):
        own = [element] if element.tag == "a" else list(element.iter("a"))
        if not own and links:
            break
        links += own
    tags = [inline_text(a) for a in links]
    is_list = all(1 < len(t) <= 60 and not fold(t).startswith(key[:8]) for t in tags)
    return [_bare(t) for t in tags] if is_list else []


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


def is_category(link: HtmlElement) -> bool:
    """Whether WordPress says that a link leads to a section of the site: `rel="category tag"`, a list of its taxonomy."""
    if "category" in (link.get("rel") or "").split():
        return True
    box = link.getparent()
    return box is not None and "taxonomycategory" in words_of(box)

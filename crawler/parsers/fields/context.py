"""Who published a page, and whether it says that it is archived."""

from __future__ import annotations

import re
from functools import partial

from crawler.document import NONE, Document
from crawler.items import Found
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.notices import is_archive_notice, may_say
from crawler.parsers.fields.page.page_texts import PageTexts, body_texts
from crawler.parsers.fields.page.structured import StructuredData, node_types, text_of_value
from crawler.parsers.fields.survey.content import is_unseen
from crawler.parsers.fields.taxonomy.crumbs import is_home_url
from crawler.text import fold, normalize_text
from crawler.urls import host_of

_ARCHIVED = re.compile(
    r"(?i)(?:treść archiwalna|strona archiwalna|archivierter? (?:seite|fassung|meldung|inhalte?|beitrag|artikel)|archived (?:content|page)|"
    r"this (?:page|content) (?:has been|is|was) archived|diese seite (?:ist|wurde) archiviert|contenu archivé|"
    r"(?:cette page|ce contenu) a été archivée?|contenido archivado|contenuto archiviato|gearchiveerde (?:pagina|inhoud)|"
    r"(?:deze pagina|dit artikel|dit bericht) is gearchiveerd|arkiveret (?:side|indhold)|arkivert (?:side|innhold)|arkiverad sida|arkistoitu sivu|archivovaná stránka|"
    r"conteúdo arquivado|archivált (?:oldal|tartalom)|archivirana (?:stran|stranica))"
)
_STEMS = ("rchi", "RCHI", "rkiv", "RKIV", "rkisto", "RKISTO", "рхів", "РХІВ")
"""What stands in any such sentence."""


def find_publisher(document: Document, data: StructuredData, title: str = "") -> Found | None:
    """What the page names as its publisher, else as its site."""
    for name in data.texts("publisher"):
        return Found(name, "json-ld publisher")
    for key in ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"):
        for text in document.meta.get(key, ()):
            if not text.startswith("http"):
                return Found(text, f"meta {key}")
    return (
        _in_microdata(document) or _stated_site(document, data, title) or _site_in_title_text(document, title)
    )


def _in_microdata(document: Document) -> Found | None:
    """The name within an element that is marked as the publisher."""
    for element, names in document.attributed.get("itemprop", NONE).items():
        if names == "publisher":
            for inner in element.iter():
                if inner.get("itemprop") == "name":
                    name = normalize_text(inner.get("content")) or inline_text(inner)
                    return Found(name, "itemprop publisher") if name else None
    return None


def _stated_site(document: Document, data: StructuredData, title: str) -> Found | None:
    """The name of the site, or of the only organisation, in the nodes that describe the whole site."""
    for types in (_SITES, _ORGANISATIONS):
        nodes = (node for node in data.nodes if not types.isdisjoint(node_types(node)))
        names = {fold(name): name for node in nodes if (name := text_of_value(node.get("name")))}
        # templates write what the page is called, or the address of the site
        names = {key: name for key, name in names.items() if key != fold(title) and "://" not in name}
        if len(names) == 1:
            return Found(
                next(iter(names.values())), "json-ld WebSite" if types is _SITES else "json-ld Organization"
            )
    return None


_SITES = frozenset(("website",))
_ORGANISATIONS = frozenset(("organization", "newsmediaorganization", "governmentorganization"))


def _site_in_title_text(document: Document, title: str) -> Found | None:
    """The beginning or end of the window's title that a link to the front page says as well, or else the host's name: the
    name of the site."""
    whole = document.title_text
    signs = list(_SIGNS.finditer(whole))
    parts = [*(whole[sign.end() :] for sign in signs), *(whole[: sign.start()] for sign in reversed(signs))]
    parts = [part for part in parts if fold(part) and fold(part) not in fold(title)]
    names = _names_of_home(document) if parts else set()
    is_host = partial(_is_host, host=host_of(document.page.url))
    name = next((part for part in parts if fold(part) in names), None)
    name = name or min((p for p in parts if is_host(p) and len(_SIGNS.findall(p)) <= 1), key=len, default="")
    name = name.strip(" –—-|")
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1]
    return Found(name, "title of the window") if name else None


_SIGNS = re.compile(r"\s+(?:[|–—»›‹«·•/-]|::)\s+|\s?[|»›‹«]\s?")


def _is_host(name: str, host: str | None) -> bool:
    """Whether a name is that of the host, or its first word and more: "Lauter Projekt" of `lauter-amt.example`. Hosts of a
    part of a site are called as the part is."""
    label, _, rest = (host or "").removeprefix("www.").partition(".")
    words = fold(name).replace("-", " ").split()
    is_part = "." in rest and len(rest.partition(".")[0]) > _LONGEST_END
    if len(label) < _SHORTEST_HOST or is_part or not words:
        return False
    return "".join(words) == label.replace("-", "") or (
        len(words) > 1 and words[0] == label.partition("-")[0]
    )


_SHORTEST_HOST = 3
_LONGEST_END = 3
"""Letters of the first part of an end of two: `co.uk`."""


def _names_of_home(document: Document) -> set[str]:
    """What the links to the front page say, folded: their text, and that of the logo in them."""
    page = body_texts(document)
    host = host_of(document.page.url)
    names: set[str] = set()
    for link, href in zip(page.links, page.addresses, strict=True):
        if not href or len(href) > _LONGEST_ROOT:
            continue
        url = document.absolute(href)
        if url is None or host_of(url) != host or not (link.get("rel") == "home" or is_home_url(url)):
            continue
        images = list(link.iter("img"))
        said = (inline_text(link), *(e.get(name) for e in (link, *images) for name in ("alt", "title")))
        names.update(_LOGO.sub(" ", fold(text)).strip() for text in said if text)
    return names


_LONGEST_ROOT = 80
_LOGO = re.compile(r"\blogo\b")


def find_archived(survey: Survey, page: PageTexts) -> Found | None:
    """The sentence with which the page says that it is archived; texts that only speak of archives are longer."""
    if not page.holds(*_STEMS):
        return None
    for block in survey.blocks:
        if (
            8 <= block.chars <= 240
            and block.link_chars < block.chars
            and block.all_chars <= 400
            and may_say(block.element, *_STEMS)
        ):
            if any(map(is_unseen, (block.element, *block.element.iterancestors()))):
                continue
            text = inline_text(block.element, set(filter(is_unseen, block.element.iterdescendants())))
            if text and (_ARCHIVED.match(text) or is_archive_notice(text)):
                return Found(text, "notice")
    return None

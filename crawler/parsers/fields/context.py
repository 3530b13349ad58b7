"""Who published a page, and whether it says that it is archived."""

from __future__ import annotations

import re

from crawler.document import Document
from crawler.items import Found
from crawler.parsers.fields.page.blocks import Survey
from crawler.parsers.fields.page.inline import inline_text
from crawler.parsers.fields.page.notices import is_archive_notice, may_say
from crawler.parsers.fields.page.page_texts import PageTexts
from crawler.parsers.fields.page.structured import StructuredData
from crawler.parsers.fields.survey.content import is_unseen

_ARCHIVED = re.compile(
    r"(?i)(?:treść archiwalna|strona archiwalna|archivierter? (?:seite|fassung|meldung|inhalte?|beitrag|artikel)|archived (?:content|page)|"
    r"this (?:page|content) (?:has been|is|was) archived|diese seite (?:ist|wurde) archiviert|contenu archivé|"
    r"(?:cette page|ce contenu) a été archivée?|contenido archivado|contenuto archiviato|gearchiveerde (?:pagina|inhoud)|"
    r"(?:deze pagina|dit artikel|dit bericht) is gearchiveerd|arkiveret (?:side|indhold)|arkivert (?:side|innhold)|arkiverad sida|arkistoitu sivu|archivovaná stránka|"
    r"conteúdo arquivado|archivált (?:oldal|tartalom)|archivirana (?:stran|stranica))"
)
_STEMS = ("rchi", "RCHI", "rkiv", "RKIV", "rkisto", "RKISTO", "рхів", "РХІВ")
"""What stands in any such sentence."""


def find_publisher(document: Document, data: StructuredData) -> Found | None:
    """What the page names as its publisher."""
    for name in data.texts("publisher"):
        return Found(name, "json-ld publisher")
    for key in ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"):
        for text in document.meta.get(key, ()):
            if not text.startswith("http"):
                return Found(text, f"meta {key}")
    return None


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

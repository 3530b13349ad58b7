"""What a parser found, as plain values to compare, and a change of markup that means the same."""

from __future__ import annotations

import re

from crawler.items import Article


def fields(found: Article) -> dict[str, object]:
    """The article's fields as plain values; of date and date_modified all candidates."""
    return {
        "url": found.url,
        "native_id": found.native_id,
        "title": found.title[0].raw if found.title else None,
        "lead": found.lead[0].raw if found.lead else None,
        "date": [candidate.raw for candidate in found.date],
        "date_modified": [candidate.raw for candidate in found.date_modified],
        "section": found.section.raw if found.section else None,
        "breadcrumbs": list(found.breadcrumbs),
        "publisher": found.publisher.raw if found.publisher else None,
        "archived": found.archived.raw if found.archived else None,
        "body": list(found.body.blocks) if found.body else [],
        "links": [(link.url, link.text) for link in found.links],
        "attachments": [(file.url, file.title_text, file.label_text) for file in found.attachments],
        "pictures": [(one.role, one.url, one.caption_text, one.alt_text) for one in found.pictures],
        "gallery": [(one.url, one.thumbnail_url, one.caption_text, one.alt_text) for one in found.gallery],
        "authors": list(found.authors),
        "tags": list(found.tags),
        "warnings": list(found.warnings),
    }


def reverse_attributes(html: str) -> str:
    """The same markup with the attributes of every tag in the opposite order."""

    def turn(match: re.Match[str]) -> str:
        attributes = re.findall(r"""[\w:-]+="[^"]*\"""", match[2])
        return f"<{match[1]} {' '.join(reversed(attributes))}{match[3]}>"

    return re.sub(r"""<(\w+)((?:\s+[\w:-]+="[^"]*")+)\s*(/?)>""", turn, html)

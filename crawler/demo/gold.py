"""What the records of the demo site must hold, out of the content itself and not out of its pages."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from crawler.demo.content import Content, File, Picture, Story
from crawler.demo.notation import render

_MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_UNITS = {"KB": 1024, "MB": 1024**2}


def build_gold(content: Content, site_id: str, base_url: str) -> list[dict[str, Any]]:
    """Per article the fields that its record must have, by its keys, in the order of `records.jsonl`."""
    ordered = sorted(content.stories, key=lambda story: (story.date, f"{site_id}:{story.id}"))
    return [_fields(content, story, site_id, base_url) for story in ordered]


def _fields(content: Content, story: Story, site_id: str, base_url: str) -> dict[str, Any]:
    section = content.sections[story.section]
    text = render(story.body, lambda href: urljoin(base_url, content.resolve(story, href)))
    links = [{"url": url, "text": shown, "type": _link_type(url, base_url)} for url, shown in text.links]
    files = sorted(story.files, key=lambda file: _place(story, file))
    return {
        "id": f"{site_id}:{story.id}",
        "url": base_url + content.path(story),
        "site": site_id,
        "publisher": content.publisher,
        "country": "PL",
        "language": "pl",
        "section": section.name,
        "breadcrumbs": list(section.crumbs),
        "title": story.title,
        "lead": story.lead,
        "date": story.date.isoformat(),
        "date_precision": "day",
        "date_modified": story.modified.isoformat() if story.modified else None,
        "archived": story.archived,
        "body": "\n\n".join(text.blocks),
        "body_html": text.html,
        "links": links,
        "attachments": [_attachment(file, base_url) for file in files],
        "images": [{**_picture(story.picture, base_url), "role": "lead"}] if story.picture else [],
        "gallery": [_gallery_item(picture, base_url) for picture in story.gallery],
        "authors": [],
        "tags": [],
        "warnings": ["date_from_listing"] if story.date_form == "listing" else [],
    }


def _place(story: Story, file: File) -> int:
    """Where the file is offered: in the text, else after all of it."""
    return story.body.index(f"(file:{file.id})") if story.is_inline(file) else len(story.body)


def _link_type(url: str, base_url: str) -> str:
    if url.startswith("mailto:"):
        return "email"
    if not url.startswith(f"{base_url}/"):
        return "external"
    return "attachment" if "/download" in url else "internal"


def _attachment(file: File, base_url: str) -> dict[str, Any]:
    number, unit = file.size.split()
    return {
        "url": base_url + file.url,
        "title": file.title,
        "media_type": _MEDIA_TYPES[file.kind],
        "size": round(float(number.replace(",", ".")) * _UNITS[unit]),
        "capture": None,
    }


def _picture(picture: Picture, base_url: str) -> dict[str, Any]:
    return {
        "url": base_url + picture.url,
        "thumbnail_url": base_url + picture.thumbnail_url,
        "caption": picture.caption,
        "alt": picture.alt or None,
        "credit": picture.credit,
        "capture": None,
    }


def _gallery_item(picture: Picture, base_url: str) -> dict[str, Any]:
    return {**_picture(picture, base_url), "caption": picture.caption or picture.alt or None}

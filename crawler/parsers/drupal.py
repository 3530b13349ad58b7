"""Drupal: fields of a node have telling classes; which fields a site has is its own choice."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawler.document import NONE, Document
from crawler.items import Article, Listing, Rejection, Site
from crawler.parsers import UrlKind
from crawler.parsers.fields.engine import read_page
from crawler.parsers.fields.page.fingerprints import is_generated_by, is_own_beginning
from crawler.parsers.fields.page.rules import Rules

NAME = "drupal"

RULES = Rules(
    date=(
        ".field--name-field-publishing-date",
        ".field--name-field-date",
        ".field--name-field-publication-date",
    ),
    lead=(".field--name-field-abstract", ".field--name-field-lead", ".field--name-field-teaser"),
    # teasers, links and contacts are paragraphs of types of their own between those of the text
    remove=(
        ".s-paragraph--type--content",
        ".s-paragraph--type--links",
        ".s-paragraph--type--contact",
        ".field--name-field-tags",
    ),
)
_SETTINGS = "drupal-settings-json"
_ID = re.compile(r"/node/(\d+)(?:/|$)")


def is_match(document: Document) -> bool:
    """By the generator, by the settings that its scripts read, or by a form of its own: another site may offer one in a
    box."""
    selectors = document.attributed.get("data-drupal-selector", NONE)
    return (
        is_generated_by(document, "drupal")
        or _SETTINGS in selectors.values()
        or any(
            e.tag == "form" and is_own_beginning(e.get("action") or "", document.page.url) for e in selectors
        )
    )


_SERVICES = re.compile(r"(?:/[a-z]{2}(?:-[a-z]{2,4})?)?/(?:sites/[^/]+/files|taxonomy|user|search)/")
"""Also below the language that Drupal writes first in its addresses; several sites of one Drupal keep their files apart."""


def classify_url(url: str, site: Site) -> UrlKind:
    """Files and taxonomy pages are not entered; the rest only the page can tell."""
    return UrlKind.IGNORED if _SERVICES.match(urlsplit(url).path) else UrlKind.UNKNOWN


def native_id(url: str, site: Site) -> str | None:
    """The number of a node, in addresses without names."""
    match = _ID.search(urlsplit(url).path)
    return match[1] if match else None


def parse(document: Document, site: Site) -> Article | Listing | Rejection:
    """The page as found."""
    return read_page(document, site, NAME, RULES, native_id)

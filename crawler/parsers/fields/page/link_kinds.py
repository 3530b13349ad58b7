"""Links that lead to what else has a keyword, or to what else someone wrote: by what they are called and where they lead."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.parsers.fields.page.marks import words_of


def is_keyword_link(link: HtmlElement) -> bool:
    """Whether a link leads to what else has a keyword: it is called a tag, or its address is that of one.

    A tag in a running text may be called the same: whoever asks looks at what stands around it.
    """
    rel = link.get("rel")
    if (rel and "tag" in rel.split()) or not words_of(link).isdisjoint(_KEYWORD_WORDS):
        return True
    href = link.get("href")
    return bool(href) and _KEYWORD_ADDRESS.search(href) is not None


_KEYWORD_WORDS = frozenset(("tag", "posttag", "linkcategory", "pcategory"))
"""What a keyword's own link is called; the last by Plone."""
_KEYWORD_ADDRESS = re.compile(
    r"/(?:tags?|tagged|hashtags?|etiquetas?|schlagw(?:ort|orte|oerter)|keywords?|mots?(?:-cles?)?|stitk[uy]|oznak[ae])[/:=#][^/]+/?(?:1(?:\.html?)?)?$"
)
"""Systems and generators of static sites agree on `/tags/<keyword>`. Papers have keywords under `/thema/`, too, but offices their
pages."""


def leads_to_author(address: str | None) -> bool:
    """Whether an address is that of what else someone wrote, as systems agree to call it."""
    return _AUTHOR_ADDRESS.search(address or "") is not None


_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|auto(?:r|ren|res|ri|rs|rzy)|auteurs?|szerzok?|yazar(?:lar)?|columnistas?|(?:[a-z]+-)?contributors?|experts?)/[^/]+/?$|/@[^/?]+(?:\?.*)?$"
)
"""An address with "@" is that of a person on hosts of weblogs."""

"""Whether a short line names who wrote a text, translated it or made a picture, and no more; of texts alone, no elements."""

from __future__ import annotations

import re

from crawler.parsers.fields.phrases.author_words import AND, AUTHOR, BY, TRANSLATED, VERB, WROTE
from crawler.patterns import lazy

_BYLINE = lazy(
    rf"(?i)^\W*(?:{BY}|(?:{VERB}) (?:{BY}|da)|{WROTE}|{AUTHOR}|opracow\w+|redak\w+|{TRANSLATED})"
    rf"(?: (?:{AND}) \w+)?\s?:\s?[^.!?:]{{2,100}}$"
)
"""A line that names who wrote or translated the text: "By: Jane Doe"."""
_CREDIT = re.compile(
    r"(?i)^\W*(?:(?:titel|beitrags|symbol|vorschau|header|archiv|aufmacher|teaser)?(?:bild|foto)(?:er|s|nachweis|quellen?|rechte|autor|credit)?|abb(?:ildung|\.)"
    r"|photos?(?: credits?| by)?|images?(?: credits?| by)?|picture|fot\.?|foto\.?|zdjęci[ea]|grafika|crédit(?: photo)?s?|fotografía|bildtext|kuva|snímek)"
    r"\s?(?:\d+\s?)?[:©]"
)
_CREDIT_TO = re.compile(
    r"\W*(?i:(?:titel|symbol|beitrags|archiv|cover |header |featured |file |foto-|ilustrační )?(?:bild|fotos?|photos?|photographs?|images?|pictures?|illustrations?|(?:info)?grafik|grafika|cover|fotografi[aeí]|fotografía|ilustración|illustrazione|"
    r"ilustracja|illustratie|ilustração|ilustrace|beeld|bilde?|billede|kuva|fotó|снимок|фото)(?:\(s\)|\(en\))?)\s*(?i::|©|\(c\)|by|von|de|di|door|av|af|courtesy(?: of)?)\s*(?:©\s*)?"
    r"(?:[^\W\d_a-zß-ÿąćęłńóśźżčďěňřšťůžőűа-я][\w.'’-]*(?:\s?[/,|&]\s?|\s+|$)|(?:von|van|de|der|da|di|del|on|via|und|and)\s+){1,7}\W*"
)
"""A picture and a name and no more: "Photo by Jane Doe on Flickr"."""


def is_byline(text: str) -> bool:
    """Whether a line names the author behind a label with a colon."""
    return _BYLINE.match(text) is not None


def is_credit(text: str) -> bool:
    """Whether a line belongs to a picture: "Foto: …", "Abbildung 2: …"."""
    return _CREDIT.match(text) is not None or (len(text) < 80 and _CREDIT_TO.fullmatch(text) is not None)

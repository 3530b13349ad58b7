"""Whether a short line names who wrote a text, translated it or made a picture, and no more; of texts alone, no elements."""

from __future__ import annotations

import re

from crawler.credit_marks import SENTENCE_ENDS
from crawler.parsers.fields.phrases.author_words import AND, AUTHOR, BY, TRANSLATED, VERB, WROTE
from crawler.patterns import lazy

_BYLINE = lazy(
    rf"(?i)^\W*(?:{BY}|(?:{VERB}) (?:{BY}|da)|{WROTE}|{AUTHOR}|opracow\w+|redak\w+|{TRANSLATED})"
    rf"(?: (?:{AND}) \w+)?\s?:\s?[^.!?:]{{2,100}}$"
)
"""A line that names who wrote or translated the text: "By: Jane Doe"."""
_CREDIT = re.compile(
    r"(?i)^\W*(?:(?:titel|beitrags|symbol|vorschau|header|archiv|aufmacher|teaser)?(?:bild|foto)(?:er|s|nachweis|quellen?|rechte|autor|credit)?|abb(?:ildung|\.)"
    r"|photos?(?: credits?| by)?|images?(?: credits?| by)?|picture|fot\.?|foto\.?|zdjęci[ea]|grafika|crédits?(?: photos?)?|fotografías?|bildtext|kuva|snímek)"
    r"\s?(?:\d+\s?)?[:©]"
)
_CREDIT_TO = re.compile(
    r"\W*(?i:(?:titel|symbol|beitrags|archiv|cover |header |featured |file |foto-|ilustrační )?(?:bild|fotos?|photos?|photographs?|images?|pictures?|illustrations?|(?:info)?grafik|grafika|cover|fotografi[aeí]|fotografía|ilustración|illustrazione|"
    r"ilustracja|illustratie|ilustração|ilustrace|beeld|bilde?|billede|kuva|fotó|снимок|фото)(?:\(s\)|\(en\))?)\s*(?i::|©|\(c\)|by|von|de|di|door|av|af|courtesy(?: of)?)\s*(?:©\s*)?"
    r"(?:[^\W\d_a-zß-ÿąćęłńóśźżčďěňřšťůžőűа-я][\w.'’-]*(?:\s?[/,|&]\s?|\s+|$)|(?:von|van|de|der|da|di|del|on|via|und|and)\s+){1,7}\W*"
)
"""A picture and a name and no more: "Photo by Jane Doe on Flickr"."""

_ALL = r"alle|sämtliche|all|tous|toutes|wszystkie|všechny|všetky|tutte|todas|alla|kaikki"
_SEVERAL = (
    r"bilder|fotos|foto['’]s|photos|photo credits|photographs|pictures|images|bildnachweise|bildquellen|zdjęcia|snímky|fotky|"
    r"obrázky|fotografías|imágenes|fotografias|imagens|immagini|billeder|bilderna|kuvat|valokuvat|fotók|képek|fotografii|nuotraukos|fotod|"
    r"fotoğraflar|φωτογραφίες|снимки|фотографии|фотографії|фотографије|crédits? photos?"
)
_SMALL = r"the|of|for|and|und|et|y|e|i|a|von|van|der|des|dem|de|du|di|del|della|da|do|dos|für|per|w|we|na|z|privat|private"
_NAMED = rf"(?:(?-i:[^\W\d_a-zß-ÿąćęłńóśźżčďěňřšťůžőűа-я])[\w.'’-]*(?:\s?[/,|&]\s?|\s+|$)|(?:{_SMALL})(?:\s+|$)|[/,|&]\s*){{1,12}}"
_OF_SEVERAL = lazy(
    rf"(?i)\W*(?:(?:{_ALL})\s(?:(?:les|le|as|las|die|the)\s)?)?(?:{_SEVERAL})\s*"
    rf"(?:[:：]\s*(?:©|\(c\))?|©|\(c\)|\b(?:by|par|por|courtesy(?:\sof)?)\b)\s*(?P<credit>{_NAMED}\W*)"
)
"""Several pictures and whose they are: "All photos courtesy of the Ministry of Labour"."""
_RIGHTS = re.compile(rf"(?i)\W*(?:©|\(c\)|fot\.)\s*{_NAMED}\W*")
"""The sign or the word before a name, which are those of pictures only at one: "© Jane Doe". Those of sites have a year."""


_TOLD = lazy(rf"[^:：©]*[:：]\s*(?P<said>[\"„“«]?[^\W\d_](?:.*\s)?\S{{3,}}[{SENTENCE_ENDS}][\"”“»]?)")
_GRANTED = re.compile(
    r"(?i)courtesy|permission|provided|supplied|genehmigung|verfügung|bereitgestellt|cedid|gentile|uprzejm|udostępni|poskyt|aimable|avec l['’]|mis à "
)
"""What offices say of whose a picture is in whole sentences."""
_FEWEST_SMALL = 4


def tells(text: str) -> bool:
    """Whether behind a picture's label stands a sentence of what is seen, no name: "Photo: The ferry leaves the pier at dawn." """
    told = _TOLD.fullmatch(text)
    if told is None or _GRANTED.search(text):
        return False
    small = [word for word in told["said"].split() if word[0].islower() and _PARTICLE.fullmatch(word) is None]
    return len(small) >= _FEWEST_SMALL


_PARTICLE = re.compile(_SMALL)


def is_byline(text: str) -> bool:
    """Whether a line names the author behind a label with a colon."""
    return _BYLINE.match(text) is not None


def is_credit(text: str) -> bool:
    """Whether a line belongs to a picture: "Foto: …", "Abbildung 2: …"."""
    return (
        (_CREDIT.match(text) is not None and not tells(text))
        or (len(text) < _LONGEST and _CREDIT_TO.fullmatch(text) is not None)
        or credit_of_several(text) is not None
    )


def credit_of_several(text: str) -> str | None:
    """Whose pictures are, where a line says so in the plural: "Photos: …"."""
    found = _OF_SEVERAL.fullmatch(text) if 0 < len(text) < _LONGEST else None
    return found["credit"] if found else None


def is_rights_line(text: str) -> bool:
    """Whether a line is a sign of rights and a name: beside a picture its credit, at the foot of a page the site's."""
    return 0 < len(text) < _LONGEST and _RIGHTS.fullmatch(text) is not None


_LONGEST = 80

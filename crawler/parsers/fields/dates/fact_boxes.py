"""Boxes beside a text that state facts about the page, such as its kind, its number and its day; ranks no date."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from lxml.html import HtmlElement

from crawler.parsers.fields.dates.date_kinds import LINE
from crawler.parsers.fields.files.file_links import may_be_file
from crawler.parsers.fields.page.inline import HEADING_TAGS
from crawler.parsers.fields.page.line_parts import short_text, text_of
from crawler.parsers.fields.page.marks import Mark, mark_of
from crawler.parsers.fields.phrases.date_words import HAS_YEAR, names_publication, says_updated


def is_in_facts(holder: HtmlElement) -> bool:
    """Whether a date stands in a side column with nothing but facts about the page."""
    columns = [above for above in islice(holder.iterancestors(), _LEVELS) if mark_of(above) is Mark.SIDE]
    return bool(columns) and states_facts(columns[-1])


def states_facts(box: HtmlElement) -> bool:
    """Whether a box has only a few days and short words: neither a picture nor a file, no headline of another page, and no
    heading that names another thing, such as an event or a report."""
    text = short_text(box, _FACTS)
    if not text or len(HAS_YEAR.findall(text)) > _DAYS:
        return False
    if next(box.iter("img", "picture", "iframe", "button"), None) is not None:
        return False
    if any(may_be_file(link) or len(text_of(link).split()) >= _HEADLINE for link in box.iter("a")):
        return False
    return all(_is_of_facts(short_text(heading, LINE)) for heading in box.iter(*HEADING_TAGS))


def states_event(holder: HtmlElement) -> bool:
    """Whether a date stands among facts that only an event has: where one meets and at which hour, who may come, who invites.
    A place alone is said of speeches and releases, too."""
    around = islice((holder, *holder.iterancestors()), _BOXES)
    *_, box = (None, *takewhile(lambda above: short_text(above, _EVENT), around))
    if box is None:
        return False
    before, behind = box.itersiblings(preceding=True), box.itersiblings()
    lines = (*islice(before, _BESIDE), box, *islice(behind, _BESIDE))
    texts = [short_text(line, LINE) for line in lines if line is not box] + [short_text(box, _EVENT)]
    if not any(map(_MAY_BE_EVENT.search, texts)):
        return False
    labels = {label.lower() for text in texts for label in _BEFORE_COLON.findall(text)}
    labels |= {label.rpartition(" ")[2] for label in labels}
    labels |= {short_text(e, _LABEL).strip(" :").lower() for line in lines for e in line.iter(*_LABELS)}
    return not _OF_EVENTS.isdisjoint(labels) or not (_PLACES.isdisjoint(labels) or _HOURS.isdisjoint(labels))


_EVENT = 200
"""Characters of the largest box of such facts: one of more holds a text, which may tell of an event."""
_BESIDE = 2
"""Lines before and behind that are facts of the same thing."""
_LABELS = ("dt", "th", "td", "b", "strong", "span", "div")
_BOXES = 5
_LABEL = 30
_BEFORE_COLON = re.compile(r"(?:^|(?<=[\s(|]))((?:[^\W\d_]+\s)?[^\W\d_]+)\s?[:：]")
_OF_EVENTS = frozenset(
    "venue|where|when|registration|admission|admission fee|organiser|organizer|organised by|speakers|veranstaltungsort|tagungsort|"
    "treffpunkt|wo|wann|anmeldung|eintritt|veranstalter|referenten|où|quand|inscription|inscriptions|organisateur|dónde|cuándo|"
    "inscripción|organizador|dove|quando|iscrizione|organizzatore|ingresso|onde|inscrição|organização|waar|wanneer|"
    "aanmelden|organisator|toegang|gdzie|kiedy|rejestracja|organizator|wstęp|prelegenci|var|när|anmälan|arrangör|hvor|hvornår|tilmelding|"
    "arrangør|påmelding|missä|milloin|ilmoittautuminen|järjestäjä|kde|kdy|kedy|registrace|pořadatel|vstupné|helyszín|regisztráció|szervező|"
    "где|когда|регистрация|организатор|де|коли|реєстрація|πού|πότε|διοργανωτής|会場|會場|参加費|主催".split(
        "|"
    )
)
"""Labels of what is said of events alone."""
_PLACES = frozenset(
    "place|location|ort|lieu|lugar|luogo|local|plaats|locatie|miejsce|plats|sted|paikka|místo|miesto|locul|loc|место|място|місце|τόπος|yer|場所|地点|장소".split(
        "|"
    )
)
_HOURS = frozenset(
    "time|uhrzeit|zeit|beginn|heure|horaire|hora|horario|ora|orario|horário|tijd|godzina|czas|tid|klokkeslæt|kello|aika|čas|idő|időpont|"
    "время|час|ώρα|saat|時間|时间|시간".split("|")
)


def _may_name(labels: frozenset[str]) -> str:
    return "|".join(sorted(labels))


_MAY_BE_EVENT = re.compile(rf"(?i)(?:{_may_name(_OF_EVENTS | _PLACES)})")


def _is_of_facts(heading: str) -> bool:
    said = f"{heading} "
    return _NAMES_FACTS.search(said) is not None or names_publication(said) or says_updated(said)


_NAMES_FACTS = re.compile(
    r"(?i)\b(?:about|info|informati\w*|details?|facts?|(?:meta)?data|(?:meta)?daten|angaben|fakten|metryczka|informacj\w|szczegóły|"
    r"dane|détails|datos|detalles|información|informazioni|dettagli|dati|informaç\w+|dados|gegevens|informatie|uppgifter|fakta|"
    r"tiedot|údaje|informac\w)\b"
)
"""Stands in the heading of what is said about a page."""
_LEVELS = 6
_FACTS = 500
"""Characters of the longest box of facts …"""
_DAYS = 3
"""… and days in it."""
_HEADLINE = 5
"""Words of a link from which it is the headline of another page."""

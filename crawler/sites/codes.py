"""Country and language codes and the main time zone of a country; must not know any entry."""

from __future__ import annotations

import re
import zoneinfo
from functools import cache
from importlib.resources import files
from typing import Final


def _read_table(name: str) -> list[list[str]]:
    """The rows of a table of the tz database (https://data.iana.org/time-zones/), whose first cell is a country."""
    lines = (files("tzdata.zoneinfo") / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


COUNTRIES: Final = frozenset((*(row[0] for row in _read_table("iso3166.tab")), "EU", "XK"))
"""ISO 3166-1 alpha-2, and two that it leaves to others: EU (European Union) and XK (Kosovo)."""

_LANGUAGE_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv "
    "dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie "
    "ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv "
    "mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm "
    "rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
    "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
LANGUAGES: Final = frozenset(_LANGUAGE_CODES.split())
"""ISO 639-1. Languages without a two-letter code have three letters and are taken as written."""

_LANGUAGE_TAG = re.compile(r"([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:([A-Z]{2})|[0-9]{3}))?")

_CAPITAL_ZONES: Final = {
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "ES": "Europe/Madrid",
    "EU": "Europe/Brussels",
    "IS": "Atlantic/Reykjavik",
    "JM": "America/Jamaica",
    "PT": "Europe/Lisbon",
    "UA": "Europe/Kyiv",
    "XK": "Europe/Belgrade",
}
"""Of countries that have several zones, or none that is called after Europe."""


@cache
def main_zone(country: str) -> str | None:
    """The time zone in which a European country's government sits; None where an entry must say."""
    zones = [row[2] for row in _read_table("zone.tab") if row[0] == country]
    is_plain = len(zones) == 1 and zones[0].startswith("Europe/")
    return zones[0] if is_plain else _CAPITAL_ZONES.get(country)


def is_language_tag(tag: str) -> bool:
    """Whether a text is a BCP 47 tag in its usual spelling, such as `de`, `de-AT`, `sr-Latn-RS`."""
    match = _LANGUAGE_TAG.fullmatch(tag)
    if not match:
        return False
    language, region = match.groups()
    return (language in LANGUAGES or len(language) == 3) and (region is None or region in COUNTRIES)


def is_time_zone(name: str) -> bool:
    """Whether the time zone database has a zone of that name."""
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder, such as "Europe"
        return False
    return True

"""Country and language codes and the main time zone of a country; must not know any entry."""

from __future__ import annotations

import re
import zoneinfo
from typing import Final

_COUNTRY_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
    "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
    "ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR "
    "HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR "
    "LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG "
    "NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE "
    "SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA "
    "UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
COUNTRIES: Final = frozenset(_COUNTRY_CODES.split())
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

_MAIN_ZONES: Final = {
    "AD": "Andorra",
    "AL": "Tirane",
    "AT": "Vienna",
    "BA": "Sarajevo",
    "BE": "Brussels",
    "BG": "Sofia",
    "BY": "Minsk",
    "CH": "Zurich",
    "CZ": "Prague",
    "DE": "Berlin",
    "DK": "Copenhagen",
    "EE": "Tallinn",
    "ES": "Madrid",
    "EU": "Brussels",
    "FI": "Helsinki",
    "FR": "Paris",
    "GB": "London",
    "GI": "Gibraltar",
    "GR": "Athens",
    "HR": "Zagreb",
    "HU": "Budapest",
    "IE": "Dublin",
    "IT": "Rome",
    "LI": "Vaduz",
    "LT": "Vilnius",
    "LU": "Luxembourg",
    "LV": "Riga",
    "MC": "Monaco",
    "MD": "Chisinau",
    "ME": "Podgorica",
    "MK": "Skopje",
    "MT": "Malta",
    "NL": "Amsterdam",
    "NO": "Oslo",
    "PL": "Warsaw",
    "PT": "Lisbon",
    "RO": "Bucharest",
    "RS": "Belgrade",
    "SE": "Stockholm",
    "SI": "Ljubljana",
    "SK": "Bratislava",
    "SM": "San_Marino",
    "TR": "Istanbul",
    "UA": "Kyiv",
    "VA": "Vatican",
    "XK": "Belgrade",
}
_MAIN_ZONES_ELSEWHERE: Final = {"CY": "Asia/Nicosia", "IS": "Atlantic/Reykjavik", "JM": "America/Jamaica"}


def main_zone(country: str) -> str | None:
    """The time zone in which a European country's government sits; None where an entry must say."""
    city = _MAIN_ZONES.get(country)
    return f"Europe/{city}" if city else _MAIN_ZONES_ELSEWHERE.get(country)


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
    except (
        zoneinfo.ZoneInfoNotFoundError,
        ValueError,
        OSError,
    ):  # OSError: the name of a folder, such as "Europe"
        return False
    return True

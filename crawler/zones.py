"""Names of time zones as pages print them behind a time of day, and how far from UTC each is.

Must know nothing of dates. A name that two countries use for different zones (IST of India, Ireland and Israel) is none.
"""

from __future__ import annotations

ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "мск": 180, "sast": 120, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "wib": 420, "wita": 480, "wit": 540, "hkt": 480, "sgt": 480,
    "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip
"""Minutes ahead of UTC, by names in lower case."""
AMERICAN = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}
"""Zones that American pages name without saying whether it is summer."""
ZONE_NAMES = (
    r"(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|WES?T|BST|CES?T|MES?Z|EES?T|MSK|МСК|мск|SAST|E[SD]T|C[SD]T|M[SD]T|P[SD]T|"
    r"WIB|WITA?|HKT|SGT|JST|KST|AE[SD]T|NZ[SD]T|(?-i:[ECMP]T)"
)
"""Such a name, with the hours that may follow UTC."""

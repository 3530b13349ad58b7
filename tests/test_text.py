"""Character-level clean-up."""

from __future__ import annotations

import pytest

from crawler.text import fold, normalize_text, strip_invisible


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        (None, ""),
        ("", ""),
        (" a\n\t b ", "a b"),
        ("a\u00a0\u202f\u2003b", "a b"),
        ("Minis\u00adterium", "Ministerium"),
        ("a\u200bb\u200d\ufeffc\u2060", "abc"),
        ("a\u2028b\u2029c", "a b c"),
        ("a\x00b\x07c\x7f\x9f", "abc"),
        ("a\x0bb\x0cc\x1fd\x85e", "a b c d e"),
        ("z\u0307o\u0301\u0142ty", "żółty"),
        ("a\u00ad\u0328", "ą"),
        ("„Cytat” – „drugi”", "„Cytat” – „drugi”"),
        ("2021 r. № 5 €", "2021 r. № 5 €"),
        ("👍🏽", "👍🏽"),
        ("\ud800a", "a"),
    ],
)
def test_normalize_text(text: str | None, normal: str) -> None:
    assert normalize_text(text) == normal


def test_strip_invisible_keeps_white_space() -> None:
    assert strip_invisible(" a\u00a0\n\u200bb") == " a\u00a0\nb"
    assert strip_invisible("a\tb") == "a\tb"


@pytest.mark.parametrize(
    ("one", "other"),
    [("„Ala” – ma KOTA!", '"Ala" - ma kota'), ("Straße", "STRASSE"), (" a\u00a0b ", "a b"), (None, "…")],
)
def test_fold_compares(one: str | None, other: str) -> None:
    assert fold(one) == fold(other)


def test_fold_keeps_letters_apart() -> None:
    assert fold("żółty") != fold("zolty")

"""Character-level clean-up."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.text import (
    find_number,
    fold,
    normalize_text,
    small_letters,
    strip_invisible,
    without_markup,
    words_alone,
)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        (None, ""),
        ("", ""),
        (" a\n\t b ", "a b"),
        ("a\u00a0\u202f\u2003b", "a b"),
        ("Minis\u00adterium", "Ministerium"),
        ("a\u200bb\u200d\ufeffc\u2060", "abc"),
        ("می\u200cخواهد", "می\u200cخواهد"),  # a word of Persian
        ("ප්\u200dරශ්න", "ප්\u200dරශ්න"),  # of Sinhala
        ("كتاب\u200c \u200dجديد\u200d", "كتاب جديد"),
        ("نیم\u200c\u200cروز", "نیم\u200cروز"),
        ("a\u2028b\u2029c", "a b c"),
        *((f"a{char}b", "ab") for char in "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d"),
        ("\uf0b7 Punkt\ue5cc", "Punkt"),
        ("o\u034f\u0301", "ó"),
        ("dość  długi,  bez ozdób ", "dość długi, bez ozdób"),
        (" x", "x"),
        ("ó ", "ó"),
        ("ó  x", "ó x"),
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


@given(
    st.text(
        st.sampled_from(
            [*map(chr, range(0x250)), *"\u0300\u0301\u034f\u1160\u1161\u180b\u2003\u200b\ufeff", *"   ab"]
        )
    )
)
def test_quick_ways_give_what_the_long_one_does(text: str) -> None:
    visible = "".join(
        char for char in text if char.isspace() or unicodedata.category(char) not in ("Cc", "Cf")
    ).translate(dict.fromkeys(map(ord, "\u034f\u1160\u180b")))
    assert normalize_text(text) == " ".join(unicodedata.normalize("NFC", visible).split())
    assert strip_invisible(text) == visible


def test_strip_invisible_keeps_white_space() -> None:
    assert strip_invisible(" a\u00a0\n\u200bb") == " a\u00a0\nb"
    assert strip_invisible("a\tb") == "a\tb"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("„Ala” – ma KOTA!", '"Ala" - ma kota'),
        ("Straße", "STRASSE"),
        ("Ο δήμος και ο νόμος", "Ο ΔΗΜΟΣ ΚΑΙ Ο ΝΟΜΟΣ"),
        ("İzmir'de yağış", "İZMİR'DE YAĞIŞ"),
        (" a\u00a0b ", "a b"),
        (None, "…"),
    ],
)
def test_fold_compares(one: str | None, other: str) -> None:
    assert fold(one) == fold(other)


def test_small_letters_are_as_many_as_capitals() -> None:
    assert small_letters("İLGİLİ ÇIĞ ΣΧΟΛΙΟΣ ẞ") == "ilgili çiğ σχολιος ß"


def test_fold_keeps_letters_apart() -> None:
    assert fold("żółty") != fold("zolty")


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("007", 7), ("9" * 15, 10**15 - 1)])
def test_numbers(text: str, number: int) -> None:
    assert find_number(text) == number


@pytest.mark.parametrize(
    "text", [None, "", " 1", "-1", "+1", "1_0", "1.5", "²", "٣", "0x1", "9" * 16, "9" * 5000]
)
def test_no_numbers(text: str | None) -> None:
    assert find_number(text) is None


@given(st.text() | st.text(alphabet="ab1 -_.,'\t\n\x1f"))
def test_words_alone_of_any_text_are_its_runs_of_letters_and_figures(text: str) -> None:
    assert words_alone(text) == " ".join(re.sub(r"[\W_]+", " ", text).split())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Rules<br />for boats", "Rules for boats"),
        ("Rules for <i>long <b>boats</b></i>", "Rules for long boats"),
        ('<p class="x">Rules</p>', " Rules "),
        ("Rules &amp; boats &#8211; &quot;now&quot;", 'Rules & boats – "now"'),
        ("&lt;em&gt;Rules&lt;/em&gt;", "Rules"),
        ("Boats < 9 m and > 4 m, R&D; <b> is bold", "Boats < 9 m and > 4 m, R&D; <b> is bold"),
        ("&foo; &b;", "&foo; &b;"),
        ("The <br> element and its use", "The <br> element and its use"),
        ("Why &lt;p&gt; tags are closed", "Why &lt;p&gt; tags are closed"),
        ("Was &nbsp; in HTML heißt", "Was &nbsp; in HTML heißt"),
        ("La balise <br> et ses usages", "La balise <br> et ses usages"),
        ("Der erste <br> Tag der Boote", "Der erste   Tag der Boote"),
        ("HTML &amp; boats", "HTML & boats"),
    ],
)
def test_a_line_without_markup(text: str, plain: str) -> None:
    assert without_markup(text) == plain

"""Patterns that are compiled when they are first used: they are what `re.compile` gives, and all of them are sound."""

from __future__ import annotations

import importlib
import pkgutil
import re
from types import ModuleType

import pytest

import pipelines
from crawler.parsers import fields
from crawler.patterns import Lazy, lazy, spelt


def test_a_lazy_pattern_finds_what_a_compiled_one_finds() -> None:
    text = "Rot, grün; ROT und blau"
    for source, flags in ((r"rot|blau", 0), (r"rot|blau", re.IGNORECASE), (r"(\w+);?", 0)):
        late, early = lazy(source, flags), re.compile(source, flags)
        assert late.findall(text) == early.findall(text)
        assert late.sub("-", text) == early.sub("-", text)
        assert late.split(text) == early.split(text)
        assert [m.span() for m in late.finditer(text)] == [m.span() for m in early.finditer(text)]
        assert (late.fullmatch(text) is None) == (early.fullmatch(text) is None)
        assert late.pattern == source


def test_nothing_is_compiled_before_it_is_asked_for() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("a")
    pattern = Lazy("a+", 0)
    assert "search" not in vars(pattern)
    assert pattern.search("caat")[0] == "aa"
    assert vars(pattern)["search"] == pattern.search


def test_a_lazy_pattern_has_what_else_a_compiled_one_has() -> None:
    assert lazy("(?P<day>[0-9]+)").groupindex["day"] == 1
    with pytest.raises(AttributeError):
        lazy("a").nothing_of_this_name  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize(
    ("pattern", "found", "passed"),
    [
        (r"σχόλια", "σχολια", "σχολεια"),
        (r"αυτ[όή]", "αυτη", "αυτε"),
        (r"yazdır", "yazdir", "yazder"),
        (r"schließt", "schliesst", "schliest"),
        (r"пресс-служба", "пресс‑служба", "пресс служба"),
        (r"mots[- ]clés", "mots‐clés", "mots–clés"),
        (r"today'?s", "today’s", "today s"),
        (r"l’été", "l'été", "l été"),
        (r"\d[.']\d{3}", "1’234", "1 234"),
        (r"(?i-x:a)\-b|[^-]c", "a-b", "a‑b"),
        (r"[\w-]+", "e‑mail", "e–mail"),
    ],
)
def test_words_are_found_in_each_spelling(pattern: str, found: str, passed: str) -> None:
    assert lazy(pattern).fullmatch(found)
    assert not lazy(pattern).fullmatch(passed)


def test_every_lazy_pattern_compiles() -> None:
    patterns = [p for module in _modules() for value in vars(module).values() for p in _patterns_in(value)]
    assert len(patterns) > 40
    for pattern in patterns:
        re.compile(spelt(pattern.pattern), pattern.flags)


def _modules() -> list[ModuleType]:
    names = [
        found.name
        for package in (fields, pipelines)
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    return [importlib.import_module(name) for name in names]


def _patterns_in(value: object) -> list[Lazy]:
    if isinstance(value, Lazy):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    return [p for v in value for p in _patterns_in(v)] if isinstance(value, tuple) else []

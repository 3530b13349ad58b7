"""The record of a page does not depend on how its markup is written."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import pytest

from tests.world.building import WorldPage
from tests.world.catalogue import PAGES
from tests.world.known_failures import KNOWN_CHANGES
from tests.world.mutations import MUTATIONS
from tests.world.scoring import result_of

TOGETHER = [
    ("use_roles", "print_prettily", "add_comments_and_space", "add_signs_without_width", "rewrite_tags"),
    (
        *("double_boxes", "wrap_body", "name_each_element", "write_references"),
        *("set_type", "add_notices", "leave_out_tags"),
    ),
    ("stand_between", "count_from_base", "translate_in_browser"),
    ("write_as_frameworks", "change_encoding", "change_case"),
]
"""Each page is read four times and not eighteen: a fourth of the time, and what one way hides another shows. Those in a
row touch different things: none takes away what a later one looks for, or mends what an earlier one does, as the boxes
of a translation do with the words that frameworks break, or makes two boxes of what has become one."""


def _steps(page: WorldPage, mutations: Iterable[str]) -> Iterator[tuple[str, WorldPage]]:
    """The page after each of the mutations that change it."""
    for mutation in mutations:
        other = MUTATIONS[mutation](page)
        if other.body != page.body:
            yield mutation, other
            page = other


def _changes(name: str, other: WorldPage) -> list[str]:
    before, after = _content(PAGES[name]), _content(other)
    return [
        f"{key}\n    before {before.get(key)!r}\n    after  {after.get(key)!r}"
        for key in before | after
        if before.get(key) != after.get(key)
    ]


@pytest.mark.parametrize("mutations", TOGETHER, ids="+".join)
@pytest.mark.parametrize("name", PAGES)
def test_page_written_otherwise_is_the_same(name: str, mutations: tuple[str, ...]) -> None:
    known = KNOWN_CHANGES.get(name, {})
    steps = list(_steps(PAGES[name], [mutation for mutation in mutations if mutation not in known]))
    if steps and _changes(name, steps[-1][1]):
        mutation, changed = next((step, lines) for step, other in steps if (lines := _changes(name, other)))
        pytest.fail(f"{name}, from {mutation} on:\n" + "\n".join(changed))


@pytest.mark.parametrize(
    ("name", "mutation"), [(name, one) for name, ones in KNOWN_CHANGES.items() for one in ones]
)
def test_a_known_change_is_still_there(name: str, mutation: str) -> None:
    steps = list(_steps(PAGES[name], [mutation]))
    assert steps, "a page that the mutation leaves as it is"
    assert _changes(name, steps[0][1]), (
        f"{name}: the same now: delete its line from tests/world/known_failures.py"
    )


def test_every_mutation_is_made_once() -> None:
    assert sorted(itertools.chain.from_iterable(TOGETHER)) == sorted(MUTATIONS)
    assert all(KNOWN_CHANGES.values()), "a page without a mutation: delete its entry"


@pytest.mark.parametrize("mutations", TOGETHER, ids="+".join)
def test_mutations_change_most_pages(mutations: tuple[str, ...]) -> None:
    made = [step for page in PAGES.values() for step, _ in _steps(page, mutations)]
    for mutation in mutations:
        assert made.count(mutation) > 0.8 * len(PAGES), mutation


_contents: dict[str, dict[str, Any]] = {}


def _content(page: WorldPage) -> dict[str, Any]:
    """All that a result says, but for where its bytes came from and how they were decoded."""
    if page is PAGES[page.name] and page.name in _contents:
        return _contents[page.name]
    result = msgspec.to_builtins(result_of(page))
    for key in ("capture", "warnings"):
        result.pop(key, None)
    for one in result.get("provenance", {}).get("pages", ()):
        del one["capture"]
    if page is PAGES[page.name]:
        _contents[page.name] = result
    return result

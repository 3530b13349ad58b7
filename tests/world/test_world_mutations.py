"""The record of a page does not depend on how its markup is written."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tests.world.building import WorldPage
from tests.world.catalogue import PAGES
from tests.world.known_failures import KNOWN_CHANGES
from tests.world.mutations import MUTATIONS
from tests.world.scoring import result_of

_OTHERS = {
    (name, mutation): other
    for name, page in PAGES.items()
    for mutation, mutate in MUTATIONS.items()
    if (other := mutate(page)).body != page.body
}


@pytest.mark.parametrize(("name", "mutation"), _OTHERS)
def test_page_written_otherwise_is_the_same(name: str, mutation: str) -> None:
    before, after = _content(PAGES[name]), _content(_OTHERS[name, mutation])
    changed = [
        f"{key}\n    before {before.get(key)!r}\n    after  {after.get(key)!r}"
        for key in before | after
        if before.get(key) != after.get(key)
    ]
    if mutation in KNOWN_CHANGES.get(name, {}):
        assert changed, f"{name}: the same now: delete its line from tests/world/known_failures.py"
    else:
        assert not changed, f"{name}:\n" + "\n".join(changed)


def test_known_changes_are_of_mutated_pages() -> None:
    assert all(KNOWN_CHANGES.values()), "a page without a mutation: delete its entry"
    listed = {(name, mutation) for name, changes in KNOWN_CHANGES.items() for mutation in changes}
    assert listed <= set(_OTHERS)


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_mutations_change_most_pages(mutation: str) -> None:
    assert sum(name == mutation for _, name in _OTHERS) > 0.8 * len(PAGES)


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

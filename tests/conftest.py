"""Fixtures of the whole suite."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.loopback import guard, take_notes

PROJECT = Path(__file__).resolve().parent.parent
SHARED = PROJECT.parent / "shared"

guard()


@pytest.fixture(autouse=True)
def only_loopback() -> Iterator[None]:
    """No test contacts anything else, also not by a command that it runs."""
    yield
    contacts = take_notes()
    assert not contacts, f"not to be contacted by tests: {contacts}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages beside the checkout; a user's machine has none, continuous integration must."""
    if not SHARED.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"{SHARED} is missing: the acceptance tests must run in continuous integration")
        pytest.skip("no ../shared: the acceptance tests on real pages need it")
    return SHARED


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the checkout."""
    return PROJECT

"""What the tests of both replay programs share; `KRONIKA_BROWSER` names the folder that install.sh has filled."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from exports.wacz_check import check_wacz
from tests.exports.archived_site import make_site
from tests.exports.command import kronika


@pytest.fixture(scope="session")
def installed() -> Path:
    """The folder with the programs."""
    if "KRONIKA_BROWSER" not in os.environ:
        pytest.skip("run by `make test-browser` only")
    return Path(os.environ["KRONIKA_BROWSER"]).resolve()


@pytest.fixture(scope="session")
def packages(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `demo.wacz` of a crawl and `again.wacz`, where one page was seen twice and one confirmed by a 304."""
    place = tmp_path_factory.mktemp("packages")
    crawled = kronika("demo", "--data", place / "demo", cwd=place)
    assert crawled.returncode == 0, crawled.stderr
    make_site(place / "again" / "pl-sport")
    for name in ("demo", "again"):
        exported = kronika("export", "--data", place / name, "--to", place / f"{name}.wacz", cwd=place)
        assert exported.returncode == 0, exported.stderr
        assert check_wacz(place / f"{name}.wacz") == []
    return place

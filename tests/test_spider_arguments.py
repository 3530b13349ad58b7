"""The site and the files of sites that `scrapy crawl live` is given, by argument or setting."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy.settings import Settings

from crawler import settings as defaults
from crawler.errors import UsageError
from crawler.spiders import live

ENTRY = """[xx-{name}]
publisher = "Office of {name}"
country = "IE"
language = "en"
platform = "generic"
hosts = ["{name}.example"]
listings = ["https://{name}.example/news"]
evidence = "a site of the tests"
"""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is opened is only what it is opened with."""
    monkeypatch.setattr(live, "SiteRun", lambda site, options: SimpleNamespace(site=site, options=options))


def write(folder: Path, name: str) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(ENTRY.format(name=name))
    return path


def settings(folder: Path, **values: Any) -> Settings:
    made = Settings()
    made.setmodule(defaults)
    made.setdict({"KRONIKA_DATA": str(folder / "data"), **values})
    return made


@pytest.mark.usefixtures("opened")
def test_files_of_sites_are_those_of_the_argument_else_of_the_setting(tmp_path: Path) -> None:
    harbour, mill = write(tmp_path, "harbour"), write(tmp_path, "mill")
    run: Any = live.open_run(settings(tmp_path), site="xx-mill", sites=f"{harbour},{mill}")
    assert (run.site.id, run.site.publisher) == ("xx-mill", "Office of mill")
    run = live.open_run(settings(tmp_path, KRONIKA_SITES=[str(mill)]), site="xx-mill")
    assert run.site.id == "xx-mill"
    with pytest.raises(UsageError, match="unknown site"):
        live.open_run(settings(tmp_path, KRONIKA_SITES=[str(mill)]), site="xx-mill", sites=str(harbour))


@pytest.mark.usefixtures("opened")
def test_arguments_are_options_of_the_run(tmp_path: Path) -> None:
    given = {"since": "2021-05-03", "full": "1", "max_pages": "12", "media": "gallery"}
    files = settings(tmp_path, KRONIKA_SITES=[str(write(tmp_path, "mill"))], KRONIKA_CONTACT="a@mill.example")
    run: Any = live.open_run(files, site="xx-mill", **given)
    options = run.options
    assert (options.since, options.full, options.max_pages) == (date(2021, 5, 3), True, 12)
    assert (options.media, options.contact, options.data) == ("gallery", "a@mill.example", tmp_path / "data")
    options = live.open_run(files, site="xx-mill").options
    assert (options.since, options.full, options.max_pages, options.media) == (None, False, None, "none")
    assert live.open_run(files, site="xx-mill", full="True", _job="7").options.full
    with pytest.raises(
        UsageError, match=r"no such argument: data; there are site, sites, since,.*-s KRONIKA_DATA=DIR"
    ):
        live.open_run(files, site="xx-mill", data="elsewhere")
    for name, value in (("media", "film"), ("since", "soon"), ("max_pages", "x")):
        with pytest.raises(UsageError, match="wrong option"):
            live.open_run(files, site="xx-mill", **{name: value})


@pytest.mark.parametrize("site", [None, ""])
def test_a_site_must_be_named(tmp_path: Path, site: str | None) -> None:
    with pytest.raises(UsageError, match="-a site=SITE"):
        live.open_run(settings(tmp_path), site=site)

"""The crawl as a job of Scrapyd, by the recipe of docs/how-to/scale-out.md: deployed as an egg, scheduled, watched."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener
from zipfile import ZipFile

import pytest

from crawler.archive.folder import SiteFolder
from crawler.archive.lock import SiteLock
from crawler.demo import DemoSite
from crawler.demo.server import SITE_ID
from crawler.sites import dump_site
from tests.end_to_end.conftest import Kronika, last_run, records_of

PATIENCE = 120.0
OWN_TO_A_RUN = ("capture", "first_seen", "last_seen", "changed")
BOT_OF_EGG = "kronika-of-the-egg"
"""By which the log of a job shows that it ran the egg, not the project installed beside Scrapyd."""
DEPLOYED = "http://127.0.0.1:6800/"
"""Where scrapy.cfg says that Scrapyd is."""


class Scrapyd:
    """Scrapyd, configured as the recipe says but for folders and port; its jobs crawl into `data`."""

    def __init__(self, folder: Path, recipe: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.output = folder / "output"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{probe.getsockname()[1]}/"
        self._opener = build_opener(ProxyHandler({}))
        (config,) = re.findall(r'```ini title="scrapyd.conf"\n(.*?)```', recipe.read_text(), re.S)
        config = config.replace("/srv/scrapyd", str(folder))
        config = config.replace("http_port = 6800", f"http_port = {self.url.rstrip('/').rpartition(':')[2]}")
        folder.joinpath("scrapyd.conf").write_text(f"{config}poll_interval = 0.1\n")
        environ = {**os.environ, "KRONIKA_DATA": str(self.data), "HOME": str(folder)}
        environ.pop("PYTHONPATH", None)  # pytest-xdist sets it to the checkout, which would go before the egg
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "scrapyd"],
                cwd=folder,
                env=environ,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def ask(self, name: str, **fields: str) -> dict[str, Any]:
        """The answer of the JSON API; fields are posted."""
        body = urlencode(fields).encode() if fields else None
        with self._opener.open(self.url + name, body, timeout=30) as answer:
            told: dict[str, Any] = json.load(answer)
        return told

    def wait_until_up(self) -> None:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self.ask("daemonstatus.json")
                return
            except OSError:
                assert self.process.poll() is None, self.output.read_text()
                assert time.monotonic() < until, self.output.read_text()
                time.sleep(0.05)

    def run(self, **arguments: str) -> str:
        """Schedule a crawl and wait for its end; returns how Scrapyd says that it ended."""
        return self.wait(self.start(**arguments))

    def start(self, *, delay: float = 0, **arguments: str) -> str:
        """Schedule a crawl; returns the number of the job."""
        setting = f"DOWNLOAD_DELAY={delay}"
        told = self.ask("schedule.json", project="kronika", spider="live", setting=setting, **arguments)
        return str(told["jobid"])

    def wait(self, job: str) -> str:
        """How a job ended, as Scrapyd says: `finished`, or `died` and the exit code."""
        until = time.monotonic() + PATIENCE
        while True:
            finished = self.ask("listjobs.json?project=kronika")["finished"]
            if any(one["id"] == job for one in finished):
                break
            assert time.monotonic() < until, self.output.read_text()
            time.sleep(0.1)
        (line,) = (
            line
            for line in self.output.read_text().splitlines()
            if f"job='{job}'" in line and "Process started" not in line
        )
        return line.partition("] Process ")[2].partition(":")[0] + (
            " " + line.partition("exitstatus=")[2].partition(" ")[0] if "exitstatus=" in line else ""
        )

    def stop(self) -> None:
        """End Scrapyd, and jobs that a failed test has left: it would let them run on."""
        with contextlib.suppress(OSError):
            for job in self.ask("listjobs.json?project=kronika").get("running", []):
                os.kill(job["pid"], signal.SIGKILL)
        self.process.terminate()
        self.process.wait(20)


def build_egg(project: Path, folder: Path) -> Path:
    """The project's egg, built in a copy: a build leaves folders behind, and the copy has a name of its own."""
    source = folder / "source"
    source.mkdir()
    for name in ("crawler", "pipelines", "exports"):
        shutil.copytree(project / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE", "scrapy.cfg"):
        shutil.copy(project / name, source)
    settings = source / "crawler" / "settings.py"
    settings.write_text(settings.read_text().replace('BOT_NAME = "kronika"', f'BOT_NAME = "{BOT_OF_EGG}"'))
    code = "import setuptools; setuptools.setup()"
    subprocess.run(
        [sys.executable, "-c", code, "-q", "bdist_egg"], cwd=source, check=True, capture_output=True
    )
    (egg,) = (source / "dist").glob("kronika-*.egg")
    # what were missing would be taken, here, from the project that is installed beside Scrapyd
    with ZipFile(egg) as archive:
        missing = set(files_of(source)) - set(archive.namelist())
    assert not missing
    return egg


def files_of(source: Path) -> Iterator[str]:
    """Everything in the packages."""
    for name in ("crawler", "pipelines", "exports"):
        for path in (source / name).rglob("*"):
            if path.is_file():
                yield path.relative_to(source).as_posix()


@pytest.fixture(scope="module")
def scrapyd(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scrapyd]:
    """Scrapyd with the project deployed."""
    folder = tmp_path_factory.mktemp("scrapyd")
    daemon = Scrapyd(folder, project / "docs" / "how-to" / "scale-out.md")
    try:
        egg = build_egg(project, folder)
        config = egg.parent.parent / "scrapy.cfg"
        assert DEPLOYED in config.read_text()
        config.write_text(config.read_text().replace(DEPLOYED, daemon.url))
        daemon.wait_until_up()
        command = [str(Path(sys.executable).with_name("scrapyd-deploy")), "--egg", str(egg), "--version", "1"]
        environ = {**os.environ, "NO_PROXY": "127.0.0.1", "HOME": str(folder)}
        done = subprocess.run(
            command, cwd=config.parent, env=environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr + daemon.output.read_text()
        assert json.loads(done.stdout)["spiders"] == 1
        yield daemon
    finally:
        daemon.stop()


def test_a_job_of_scrapyd_gives_the_records_of_the_command(
    scrapyd: Scrapyd, kronika: Kronika, tmp_path: Path
) -> None:
    with DemoSite() as demo:
        registry = tmp_path / "sites.toml"
        registry.write_text(dump_site(demo.site()))
        assert scrapyd.run(site=SITE_ID, sites=str(registry)) == "finished"
        options = ("--sites", registry, "--data", tmp_path / "data", "--delay", "0", "--json")
        assert kronika("crawl", SITE_ID, *options).code == 0
        folder, own = SiteFolder(scrapyd.data / SITE_ID), SiteFolder(tmp_path / "data" / SITE_ID)
        assert without_run(folder) == without_run(own)
        assert len(records_of(folder)) == len(demo.gold())
        assert last_run(folder)["exit_code"] == 0
        (log,) = (scrapyd.folder / "logs" / "kronika" / "live").iterdir()
        assert "pl-demo: " in log.read_text()
        assert f"(bot: {BOT_OF_EGG})" in log.read_text()
        assert kronika("verify", SITE_ID, "--data", scrapyd.data).code == 0
        assert kronika("status", "--data", scrapyd.data).code == 0
        # a later job is the incremental run that the command would make
        before = len(demo.requests)
        assert scrapyd.run(site=SITE_ID, sites=str(registry)) == "finished"
        assert len(demo.requests) - before < before
        assert last_run(folder)["new"] == 0


def test_scrapyd_tells_the_exit_code_in_its_log_and_status_tells_it_after(
    scrapyd: Scrapyd, kronika: Kronika, tmp_path: Path
) -> None:
    assert scrapyd.run(site="xx-unknown") == "died 2"
    with DemoSite() as demo:
        broken = dump_site(demo.site()).replace("[pl-demo]", "[pl-broken]")
        registry = tmp_path / "sites.toml"
        registry.write_text(broken.replace("/pl/aktualnosci", "/pl/nicht-da"))
        ending = scrapyd.run(site="pl-broken", sites=str(registry))
    code = last_run(SiteFolder(scrapyd.data / "pl-broken"))["exit_code"]
    assert code > 0
    assert ending == f"died {code}"
    assert kronika("status", "pl-broken", "--data", scrapyd.data).code == code


def test_a_job_that_is_cancelled_is_continued_by_the_next(scrapyd: Scrapyd, tmp_path: Path) -> None:
    with DemoSite() as demo:
        registry = tmp_path / "sites.toml"
        registry.write_text(dump_site(demo.site()).replace("[pl-demo]", "[pl-cancelled]"))
        folder = SiteFolder(scrapyd.data / "pl-cancelled")
        job = scrapyd.start(site="pl-cancelled", sites=str(registry), delay=0.3)
        until = time.monotonic() + PATIENCE
        while len(demo.requests) < 5:
            assert time.monotonic() < until, scrapyd.output.read_text()
            time.sleep(0.05)
        scrapyd.ask("cancel.json", project="kronika", job=job)
        assert scrapyd.wait(job) == "died 3"
        assert len(records_of(folder)) < len(demo.gold())
        with SiteLock(folder.lock):
            before = len(demo.requests)
            assert scrapyd.run(site="pl-cancelled", sites=str(registry)) == "died 5"
            assert len(demo.requests) == before
        assert scrapyd.run(site="pl-cancelled", sites=str(registry)) == "finished"
        assert len(records_of(folder)) == len(demo.gold())


def without_run(folder: SiteFolder) -> dict[str, dict[str, Any]]:
    """The records without what differs from run to run."""
    return {
        id_: {key: value for key, value in record.items() if key not in OWN_TO_A_RUN}
        for id_, record in records_of(folder).items()
    }

"""The examples for cron and systemd in the documentation do what their pages say."""

from __future__ import annotations

import configparser
import re
import shlex
from pathlib import Path

import pytest

from crawler.errors import ExitCode
from tests.end_to_end.conftest import Kronika, folder_of, last_run
from tests.end_to_end.site_server import NewsSite, generate, serving

CRON_FIELD = re.compile(r"^[\d*/,-]+$")


@pytest.fixture(scope="module")
def page(project: Path) -> str:
    return (project / "docs" / "operations.md").read_text()


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


def run_example(kronika: Kronika, command: str, environ: dict[str, str], tmp_path: Path) -> None:
    """Run a documented command line, with the local site and a scratch folder in place of the page's."""
    with serving(NewsSite("intracom", generate(8))) as server:
        registry = server.write_registry(tmp_path)
        words = shlex.split(command.replace("/var/lib/node_exporter", str(tmp_path)))
        assert words[0] == "/opt/kronika/bin/kronika", "neither cron nor systemd looks for a command"
        words = [server.site_id if word in ("pl-mswia-archive", "%i") else word for word in words[1:]]
        environ = {**environ, "KRONIKA_DATA": str(tmp_path / "data")}
        result = kronika(*words, "--sites", registry, "--delay", "0", environ=environ)
        assert (result.code, result.out, result.err) == (0, "", "")
        assert last_run(folder_of(server, tmp_path / "data"))["records"] == 8
        assert f'kronika_last_run_records{{site="{server.site_id}"}} 8' in next(
            path.read_text() for path in tmp_path.glob("*.prom")
        )


def test_the_crontab_line(project: Path, kronika: Kronika, tmp_path: Path) -> None:
    tutorial = (project / "docs" / "tutorials" / "operator.md").read_text()
    *settings, line = blocks(tutorial, "crontab")[0].strip().splitlines()
    environ = dict(setting.split("=", 1) for setting in settings)
    fields = line.split(None, 5)
    assert all(CRON_FIELD.match(field) for field in fields[:5])
    run_example(kronika, fields[5], environ, tmp_path)


def test_the_systemd_units(page: str, kronika: Kronika, tmp_path: Path) -> None:
    service_text, timer_text = blocks(page, "ini")
    service = configparser.ConfigParser(strict=False, interpolation=None)
    service.optionxform = str  # type: ignore[assignment, method-assign]
    service.read_string(service_text)
    timer = configparser.ConfigParser(interpolation=None)
    timer.read_string(timer_text)
    assert re.fullmatch(r"\*-\*-\* \d\d:\d\d:\d\d", timer["Timer"]["OnCalendar"])
    assert service["Service"]["SuccessExitStatus"] == str(int(ExitCode.PARTIAL))
    run_example(kronika, service["Service"]["ExecStart"].replace("%i", "pl-mswia-archive"), {}, tmp_path)


def test_every_exit_code_is_explained(project: Path) -> None:
    page = (project / "docs" / "reference" / "exit-codes.md").read_text()
    rows = re.findall(r"^\| (\d) \|", page, re.MULTILINE)
    assert [int(row) for row in rows] == [int(code) for code in ExitCode]

"""The guard of the suite itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Kronika
from tests.loopback import ENDED, NOTES, take_notes
from tests.served_command import run_command

PUBLIC = "192.0.2.7"
"""Of a block that nobody has, RFC 5737."""


def contact() -> None:
    with pytest.raises(ConnectionRefusedError), socket.socket() as one:
        one.connect((PUBLIC, 9))
    with pytest.raises(ConnectionRefusedError), socket.socket(type=socket.SOCK_DGRAM) as one:
        one.sendto(b"?", (PUBLIC, 9))
    with pytest.raises(ConnectionRefusedError):
        socket.getaddrinfo("www.urzad.example", 80)


def test_contacts_are_refused_and_noted() -> None:
    contact()
    said = [f"socket.connect {PUBLIC}", f"socket.sendto {PUBLIC}", "socket.getaddrinfo www.urzad.example"]
    assert take_notes() == said
    if (child := os.fork()) == 0:
        try:
            contact()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert take_notes() == said
    assert take_notes() == []


def test_loopback_is_not_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()
    assert take_notes() == []


@pytest.mark.parametrize("is_forked", [True, False], ids=["forked", "served"])
def test_commands_are_refused_it_too(kronika: Kronika, tmp_path: Path, *, is_forked: bool) -> None:
    registry = tmp_path / "sites.toml"
    registry.write_text(
        '[xx-away]\npublisher = "Urząd"\ncountry = "PL"\nlanguage = "pl"\nplatform = "govpl"\n'
        f'hosts = ["{PUBLIC}"]\nlistings = ["http://{PUBLIC}/lista"]\nevidence = "a site of the tests"\n'
    )
    arguments = ("crawl", "xx-away", "--sites", registry, "--data", tmp_path / "data", "--delay", "0", "-q")
    if is_forked:
        code = kronika(*arguments).code
    else:
        code = run_command(*arguments, cwd=tmp_path).returncode
    assert code == ENDED
    assert {note.split()[1] for note in take_notes()} == {PUBLIC}


def test_the_notes_end_with_the_process_that_began_them(project: Path, tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        "from tests.loopback import NOTES, guard\n"
        "guard()\n"
        "if (child := os.fork()) == 0:\n"
        "    sys.exit()\n"
        "os.waitpid(child, 0)\n"
        "print(os.path.exists(os.environ[NOTES]))\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != NOTES}
    environment |= {"TMPDIR": str(tmp_path), "PYTHONPATH": str(project)}
    command = [sys.executable, "-c", script]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert ended.stdout == "True\n"
    assert not [*tmp_path.iterdir()]


def test_processes_of_tests_beside_each_other_have_notes_of_their_own(project: Path, tmp_path: Path) -> None:
    script = (
        "import os, subprocess, sys\n"
        "from tests.loopback import NOTES, guard\n"
        "guard()\n"
        "print(os.environ[NOTES], flush=True)\n"
        "if len(sys.argv) < 3:\n"
        "    subprocess.run([sys.executable, '-c', sys.argv[1], sys.argv[1], 'a worker'], check=True)\n"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path), "PYTHONPATH": str(project)}
    command = [sys.executable, "-c", script, script]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    paths = ended.stdout.splitlines()
    assert len(paths) == 2
    assert len({*paths, os.environ[NOTES]}) == 3

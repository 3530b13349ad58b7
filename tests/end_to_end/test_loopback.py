"""The guard of the suite itself."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Kronika
from tests.loopback import ENDED, take_notes
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

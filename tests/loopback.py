"""Nothing but loopback is contacted by a test: this process and its forks refuse to, and note it.

The program takes a refusal for a server that is away, and might end as its test expects: the note fails the test.
"""

from __future__ import annotations

import atexit
import os
import socket
import sys
import tempfile
from typing import Any

NOTES = "KRONIKA_TEST_CONTACTS"
"""The environment's name for the file of notes, which servers of commands share with the tests they serve. Tests that
run beside each other have one each: what one had refused would otherwise fail whichever test of the others ends next."""
ENDED = 98
"""The exit code of a command that would have."""
ADDRESSES = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1}
"""Events of Python's audit, with the place of the address among what they tell."""
NAMES = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
OWN = {"", "localhost", "::", "::1", "0.0.0.0", socket.gethostname()}


def guard(*, is_command: bool = False) -> None:
    """From now on, refuse: never undone, as a hook cannot be taken away. A command is ended, because a crawl would wait
    for an answer to a call that failed where none does."""
    if not is_command or NOTES not in os.environ:
        descriptor, path = tempfile.mkstemp(prefix="kronika-contacts-")
        os.close(descriptor)
        os.environ[NOTES] = path
        atexit.register(_remove, path, os.getpid())
    notes = os.environ[NOTES]

    def refuse(event: str, told: tuple[Any, ...]) -> None:
        if event in NAMES:
            host = told[0]
        elif event in ADDRESSES and isinstance(told[ADDRESSES[event]], tuple):
            host = told[ADDRESSES[event]][0]
        else:
            return
        if host is None or isinstance(host, int):  # any address of this machine; its kernel
            return
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
        if name in OWN or name.startswith("127.") or name.endswith(".localhost"):
            return
        descriptor = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(descriptor, f"{event} {name}\n".encode())
        os.close(descriptor)
        if is_command:
            os.write(2, f"{name} is not to be contacted by tests\n".encode())
            os._exit(ENDED)
        raise ConnectionRefusedError(f"{name} is not to be contacted by tests")

    sys.addaudithook(refuse)


def _remove(path: str, maker: int) -> None:
    """Take the file away with the process that made it: a fork that ends still leaves it to the others."""
    if os.getpid() == maker and os.path.exists(path):
        os.remove(path)


def take_notes() -> list[str]:
    """What was refused since the last call, in this process or another that notes in the same file."""
    path = os.environ[NOTES]
    if not os.path.getsize(path):
        return []
    with open(path, "r+") as file:
        lines = file.read().splitlines()
        file.truncate(0)
    return lines

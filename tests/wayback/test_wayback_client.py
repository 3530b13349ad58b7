"""The client: what goes over the wire, what comes back broken, and what is never asked for."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from crawler.errors import UsageError
from crawler.wayback.client import ArchiveClient, FetchError, Stopped
from crawler.wayback.limits import Hold, RateLimit
from tests.wayback.archive_server import ArchiveServer, archiving, slow, status, truncated

LIMIT = RateLimit(60_000)


@pytest.fixture
def server() -> Iterator[ArchiveServer]:
    with archiving([]) as running:
        yield running


def client_of(endpoint: str, **options: float) -> ArchiveClient:
    hold = Hold(options.pop("hold", 60), options.pop("max_wait", 600))
    settings = {"timeout": 5.0, "max_bytes": 1000, **options}
    return ArchiveClient(endpoint, user_agent="Kronika/test", hold=hold, **settings)  # type: ignore[arg-type]


@pytest.fixture
def client(server: ArchiveServer) -> Iterator[ArchiveClient]:
    client = client_of(server.endpoint)
    yield client
    client.close()


def test_an_exchange(server: ArchiveServer, client: ArchiveClient) -> None:
    server.fault("/x", status(200, {"X-Name": "zażółć".encode().decode("latin-1")}, b"body"))
    answer = client.fetch(f"{server.endpoint}/x?y=1", LIMIT)
    assert answer.status == 200
    assert answer.headers["x-name"] == "zażółć"
    assert answer.request.startswith(b"GET /x?y=1 HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"User-Agent: Kronika/test\r\n" in answer.request
    assert answer.head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.head.endswith(b"\r\n\r\n")


def test_more_headers_than_the_library_allows(server: ArchiveServer, client: ArchiveClient) -> None:
    server.fault("/x", status(200, {f"X-Archive-Orig-{n}": "v" for n in range(300)}, b"body"))
    assert client.fetch(f"{server.endpoint}/x", LIMIT).headers["x-archive-orig-299"] == "v"


def test_other_hosts_are_never_asked(client: ArchiveClient) -> None:
    for address in ("http://elsewhere.example/x", client.endpoint + ".evil.example/", client.endpoint):
        with pytest.raises(ValueError, match="is not on"):
            client.fetch(address, LIMIT)


@pytest.mark.parametrize(
    "endpoint",
    [
        "web.archive.org",
        "ftp://a.example",
        "http://",
        "http://u:p@a.example",
        "http://a.example:x",
        "http://a/?q",
    ],
)
def test_wrong_endpoints(endpoint: str) -> None:
    with pytest.raises(UsageError):
        client_of(endpoint)


def test_redirects_are_not_followed(server: ArchiveServer, client: ArchiveClient) -> None:
    server.fault("/x", status(302, {"Location": "/y"}))
    assert client.fetch(f"{server.endpoint}/x", LIMIT).status == 302
    assert server.asked("/y") == []


@pytest.mark.parametrize("announced", [True, False])
def test_too_large(server: ArchiveServer, client: ArchiveClient, announced: bool) -> None:
    server.compress = False
    server.fault("/x", status(200, {} if announced else {"Connection": "close"}, b"x" * 2000))
    with pytest.raises(FetchError) as caught:
        client.fetch(f"{server.endpoint}/x", LIMIT)
    assert caught.value.reason == "too_large"


def test_truncated(server: ArchiveServer) -> None:
    client = client_of(server.endpoint, max_bytes=1_000_000)
    server.fault("/x", truncated())
    with pytest.raises(FetchError) as caught:
        client.fetch(f"{server.endpoint}/x", LIMIT)
    assert caught.value.reason == "truncated"
    client.close()


def test_slow(server: ArchiveServer) -> None:
    client = client_of(server.endpoint, timeout=0.2)
    server.fault("/x", slow(1.0))
    with pytest.raises(FetchError) as caught:
        client.fetch(f"{server.endpoint}/x", LIMIT)
    assert caught.value.reason == "timeout"
    client.close()


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        client = client_of(f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(FetchError) as caught:
            client.fetch(f"{client.endpoint}/x", LIMIT)
    assert caught.value.reason == "refused"


def test_a_connection_closed_meanwhile_is_no_failure() -> None:
    """A server that closes after each answer without saying so."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for _ in range(2):
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    thread = threading.Thread(target=serve)
    thread.start()
    client = client_of(f"http://127.0.0.1:{listener.getsockname()[1]}")
    assert client.fetch(f"{client.endpoint}/1", LIMIT).body == b"ok"
    time.sleep(0.05)
    assert client.fetch(f"{client.endpoint}/2", LIMIT).body == b"ok"
    client.close()
    thread.join()
    listener.close()


def test_no_http_at_all() -> None:
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(b"SSH-2.0-x\r\n\r\n")

    thread = threading.Thread(target=serve)
    thread.start()
    client = client_of(f"http://127.0.0.1:{listener.getsockname()[1]}")
    with pytest.raises(FetchError) as caught:
        client.fetch(f"{client.endpoint}/", LIMIT)
    assert caught.value.reason == "bad_response"
    thread.join()
    listener.close()


def test_a_refusal_ends_waiting_threads_when_it_is_too_long(server: ArchiveServer) -> None:
    client = client_of(server.endpoint, max_wait=0)
    server.fault("/x", status(429))
    assert client.fetch(f"{server.endpoint}/x", LIMIT).status == 429
    with pytest.raises(Stopped):
        client.fetch(f"{server.endpoint}/y", LIMIT)
    assert server.asked("/y") == []
    client.close()


def test_a_captured_429_holds_nothing(server: ArchiveServer, client: ArchiveClient) -> None:
    server.fault("/x", status(429, {"Memento-Datetime": "Sat, 01 Feb 2020 02:37:57 GMT"}))
    client.fetch(f"{server.endpoint}/x", LIMIT)
    assert client.hold.wait == 0


def test_stopping_wakes_who_waits(server: ArchiveServer) -> None:
    client = client_of(server.endpoint)
    server.fault("/x", status(429, {"Retry-After": "30"}))
    client.fetch(f"{server.endpoint}/x", LIMIT)
    threading.Timer(0.1, client.stop).start()
    started = time.monotonic()
    with pytest.raises(Stopped):
        client.fetch(f"{server.endpoint}/y", LIMIT)
    assert time.monotonic() - started < 2
    client.close()

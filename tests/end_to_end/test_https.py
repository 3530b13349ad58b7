"""What is recorded of a site that speaks HTTPS: the exchange inside the encryption, byte for byte."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from fastwarc.warc import ArchiveIterator as FastIterator
from fastwarc.warc import WarcRecordType
from warcio.archiveiterator import ArchiveIterator

from crawler.archive.warc_reader import iter_members
from crawler.digests import digest
from tests.end_to_end.conftest import Kronika, folder_of, records_of, require_same_from_warc
from tests.end_to_end.site_server import NewsSite, generate, serving


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A server's context with a certificate that it has signed itself."""
    return certified("127.0.0.1", tmp_path_factory.mktemp("tls") / "server.pem")


def certified(address: str, path: Path) -> ssl.SSLContext:
    """A server's context with a certificate for an address, which is kept in a file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def test_a_certificate_of_another_host_is_remarked_on_once(kronika: Kronika, tmp_path: Path) -> None:
    with serving(
        NewsSite("intracom", generate(8)), tls=certified("127.0.0.2", tmp_path / "other.pem")
    ) as server:
        result = kronika.crawl(server, tmp_path / "data")
        assert (result.code, result.summary["records"]) == (0, 8), result.err
        assert result.err.count("certificate is not valid") == 1


def test_exchanges_are_kept_as_inside_the_encryption(
    tls: ssl.SSLContext, kronika: Kronika, tmp_path: Path
) -> None:
    """A body of many TLS records in chunks, headers as odd as servers send them, and the request."""
    site = NewsSite("intracom", generate(8))
    path = site.path(site.news[0])
    body = site.page(path, "")[2] + b"<!-- " + b"x" * 300_000 + b" -->"  # type: ignore[index]
    parts = [body[start : start + 50_000] for start in range(0, len(body), 50_000)]
    chunks = b"".join(b"%X;a=b\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    raw = (
        b"HTTP/1.1 200 Prosze bardzo\r\nx-zeta: 1\r\nX-Alpha:2\r\nX-Zeta:  3\r\n"
        b"Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nStrict-Transport-Security: max-age=1\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
    )

    def answer(handler: Any) -> bool:
        handler.wfile.write(raw)
        return True

    with serving(site, tls=tls) as server:
        assert server.base.startswith("https://127.0.0.1:")
        server.fault(path, answer)
        data = tmp_path / "data"
        result = kronika.crawl(server, data)
        assert (result.code, result.summary["records"]) == (0, 8), result.err
        folder = folder_of(server, data)
        stored = [record for file in folder.warc.iterdir() for record in iter_members(file)]
        exchange = {
            record.type: record
            for record in stored
            if record.headers.get("warc-target-uri") == server.base + path
        }
        assert exchange["response"].block == raw
        assert exchange["response"].headers["warc-payload-digest"] == digest(chunks)
        assert exchange["response"].headers["warc-ip-address"] == "127.0.0.1"
        first, *lines = exchange["request"].block.decode().split("\r\n")
        assert first == f"GET {path} HTTP/1.1"
        assert f"Host: {server.host}" in lines
        assert not [line for line in lines if "kronika-tape" in line.lower()]
        types = [record.type for record in stored]
        assert types.count("response") == types.count("request") == len(server.requests)
        assert {record["url"].partition(":")[0] for record in records_of(folder).values()} == {"https"}
        require_same_from_warc(kronika, server, data, tmp_path)
        assert kronika("verify", server.site_id, "--data", data).code == 0

        digests: list[dict[str, str]] = [{}, {}]
        for file in folder.warc.iterdir():
            with file.open("rb") as stream:
                for record in ArchiveIterator(stream, check_digests=True):
                    record.content_stream().read()
                    assert record.digest_checker.passed is not False, record.digest_checker.problems
                    record_id = record.rec_headers.get_header("WARC-Record-ID")
                    digests[0][record_id] = record.rec_headers.get_header("WARC-Block-Digest")
            with file.open("rb") as stream:
                for fast in FastIterator(stream, parse_http=False):
                    assert fast.verify_block_digest()
                    digests[1][fast.headers["WARC-Record-ID"]] = fast.headers["WARC-Block-Digest"]
            with file.open("rb") as stream:
                for fast in FastIterator(stream, parse_http=True, record_types=WarcRecordType.response):
                    assert fast.verify_payload_digest()
        assert digests[0] == digests[1]
        assert len(digests[0]) == len(stored)

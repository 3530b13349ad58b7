"""Certificates in the signature of a WACZ file: whatever they lack is said, and ends nothing."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from exports.wacz_signature import find_signature_problem

DIGEST = "sha256:00"
DOMAIN = "archive.example"
KEY = ec.generate_private_key(ec.SECP256R1())


def signed(*names: x509.GeneralName, domain: str = DOMAIN) -> dict[str, Any]:
    """What a server signs that has a certificate of its own making for these names."""
    own = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, DOMAIN)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own)
        .public_key(KEY.public_key())
        .serial_number(7)
        .not_valid_before(datetime(2024, 1, 1))
        .not_valid_after(datetime(2025, 1, 1))
    )
    if names:
        certificate = certificate.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return {
        "hash": DIGEST,
        "signature": base64.b64encode(KEY.sign(DIGEST.encode(), ec.ECDSA(hashes.SHA256()))).decode(),
        "domain": domain,
        "domainCert": certificate.sign(KEY, hashes.SHA256()).public_bytes(Encoding.PEM).decode(),
        "created": "2024-06-01T00:00:00Z",
    }


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (signed(), "cannot be read: No"),
        (signed(x509.DNSName("other.example")), f"the certificate is not of {DOMAIN}"),
        (signed(x509.DNSName(DOMAIN)), "no authority known here"),
        ({**signed(), "domainCert": "none"}, "cannot be read"),
        ({**signed(), "signature": "?"}, "cannot be read"),
        (
            {**signed(x509.DNSName(DOMAIN)), "created": "2026-01-01T00:00:00Z"},
            "the certificate was not valid",
        ),
        ({**signed(x509.DNSName(DOMAIN)), "created": None}, "does not say when"),
    ],
)
def test_what_is_wrong_with_a_certificate(data: dict[str, Any], problem: str) -> None:
    assert (find_signature_problem(data, DIGEST) or "").startswith(problem)

"""The signature of a WACZ file: whether it is of this file, and by whom its certificate says; must not go online.

Format: WACZ Auth 0.1.0 (https://specs.webrecorder.net/wacz-auth/0.1.0/). Time stamps and revoked certificates are not
looked at; neither can be without asking the authorities.
"""

from __future__ import annotations

import base64
import binascii
import ssl
import warnings
from contextlib import suppress
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import load_der_public_key

_UNREADABLE = (
    ValueError,
    binascii.Error,
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.ExtensionNotFound,
    x509.UnsupportedGeneralNameType,
)
"""What reading a certificate or key may raise."""


def find_signature_problem(signed: Any, digest: str) -> str | None:
    """What is wrong with `signedData`, given the digest of `datapackage.json`; None when nothing is.

    A signature is by a key of the program that wrote the file (`publicKey`), or by a server whose certificates must
    lead to an authority that this machine trusts (`domainCert`).
    """
    if not isinstance(signed, dict):
        return "is no object"
    if signed.get("hash") != digest:
        return "signs another datapackage.json"
    try:
        signature = base64.b64decode(str(signed.get("signature")), validate=True)
        if signed.get("domainCert"):
            return _find_server_problem(signed, signature, digest)
        key = load_der_public_key(base64.b64decode(str(signed.get("publicKey")), validate=True))
    except _UNREADABLE as error:
        return f"cannot be read: {error}"
    return None if _is_signed(key, signature, digest) else "the signature is not of this key"


def _find_server_problem(signed: dict[str, Any], signature: bytes, digest: str) -> str | None:
    chain = x509.load_pem_x509_certificates(str(signed["domainCert"]).encode())
    leaf = chain[0]
    if not _is_signed(leaf.public_key(), signature, digest):
        return "the signature is not of this certificate"
    domain = str(signed.get("domain"))
    names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    if domain not in names.get_values_for_type(x509.DNSName):
        return f"the certificate is not of {domain}"
    try:
        created = datetime.fromisoformat(str(signed.get("created")))
    except ValueError:
        return "does not say when it was made"
    if created.tzinfo is None or not leaf.not_valid_before_utc <= created <= leaf.not_valid_after_utc:
        return f"the certificate was not valid at {signed.get('created')}"
    authorities = _load_authorities()
    for number, certificate in enumerate(chain):
        if any(_is_vouched_for(certificate, authority) for authority in authorities):
            return None
        if number + 1 == len(chain) or not _is_issued_by(certificate, chain[number + 1]):
            break
    return f"no authority known here vouches for {domain}: {chain[-1].issuer.rfc4514_string()}"


def _load_authorities() -> list[x509.Certificate]:
    """The certificates that this machine trusts."""
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the old ones some break rules of today
        for content in ssl.create_default_context().get_ca_certs(binary_form=True):
            with suppress(ValueError):
                found.append(x509.load_der_x509_certificate(content))
    return found


def _is_vouched_for(certificate: x509.Certificate, authority: x509.Certificate) -> bool:
    """Whether the authority issued the certificate, or is it itself (signed by another as well)."""
    if certificate.issuer == authority.subject and _is_issued_by(certificate, authority):
        return True
    return certificate.subject == authority.subject and certificate.public_key() == authority.public_key()


def _is_issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _is_signed(key: Any, signature: bytes, digest: str) -> bool:
    """Whether the key signed the digest (its text). Browsers write both numbers bare, servers as DER."""
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return False
    forms = [signature]
    if len(signature) % 2 == 0:
        half = len(signature) // 2
        numbers = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
        forms.append(utils.encode_dss_signature(*numbers))
    for form in forms:
        try:
            key.verify(form, digest.encode(), ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            continue
        return True
    return False

"""Digests as WARC files write them (WARC 1.1, 5.8 and 5.9)."""

from __future__ import annotations

import base64
import hashlib
import re


def digest(content: bytes) -> str:
    """`sha1:` and base32, as in WARC-Payload-Digest and WARC-Block-Digest."""
    return label_sha1(hashlib.sha1(content, usedforsecurity=False).digest())


def label_sha1(value: bytes) -> str:
    """The bytes of a SHA-1 digest as `digest` writes it."""
    return "sha1:" + base64.b32encode(value).decode()


def is_value_of(text: str, digest: bytes) -> bool:
    """Whether a text is a digest in hexadecimal, base32 or base64, padded or not: writers differ."""
    text = text.rstrip("=")
    base64s = (base64.b64encode(digest), base64.urlsafe_b64encode(digest))
    return (
        text.lower() == digest.hex()
        or text.upper() == base64.b32encode(digest).decode().rstrip("=")
        or text in (spelt.decode().rstrip("=") for spelt in base64s)
    )


def normalize_digest(labelled: str | None) -> str | None:
    """A SHA-1 digest as `sha1:` and base32 in upper case; None for other algorithms and unreadable ones."""
    algorithm, _, value = (labelled or "").strip().partition(":")
    if algorithm.lower() not in ("sha1", "sha-1"):
        return None
    value = value.strip()
    if re.fullmatch(r"[0-9a-fA-F]{40}", value):
        value = base64.b32encode(bytes.fromhex(value)).decode()
    return f"sha1:{value.upper()}" if re.fullmatch(r"[A-Za-z2-7]{32}", value) else None

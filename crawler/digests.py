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


_LENGTHS = {"sha1": (27, 32, 40), "md5": (22, 26, 32), "sha256": (43, 52, 64)}
"""Characters of a digest in base64, base32 and hexadecimal, without padding."""


def is_stated_of(stated: str | None, content: bytes) -> bool:
    """Whether a digest as an index states it is that of the content: by SHA-1, as most indexes have it, by MD5 (of Alexa's old
    ones) or SHA-256 (of Browsertrix), with a label or without, in any spelling."""
    label, _, value = (stated or "").strip().rpartition(":")
    name, size = label.lower().replace("-", ""), len(value.rstrip("="))
    return any(
        size in lengths
        and name in ("", algorithm)
        and is_value_of(value, hashlib.new(algorithm, content, usedforsecurity=False).digest())
        for algorithm, lengths in _LENGTHS.items()
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

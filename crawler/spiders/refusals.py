"""Pages that a server gives in place of the one that was asked for, by the answer alone; must not decide what follows."""

from __future__ import annotations

import re

from crawler.document import Document
from crawler.items import Page, Rejection
from crawler.parsers.fields.page.refusals import find_refusal
from crawler.sources.http import Message, TooLargeError, decoded_body


def find_substitute(message: Message, url: str) -> Rejection | None:
    """What a page says that is there in place of the one asked for."""
    try:
        body = decoded_body(message)
    except TooLargeError:
        return None
    page = Page(body=body, url=url, content_type=message.headers.get("content-type"))
    return find_refusal(Document(page)) if body.strip() else None


def is_challenge(message: Message, url: str) -> bool:
    """Whether an error page is one that asks visitors to prove that they are people."""
    headers = message.headers
    if headers.get("cf-mitigated") == "challenge":
        return True
    if headers.get("x-amzn-waf-action") in ("challenge", "captcha"):
        return True
    found = find_substitute(message, url)
    if found is None or found.reason != "challenge":
        return False
    # a server that only says that a page is not for everybody is no gatekeeper
    return message.status not in (401, 403) or _PLAIN_DENIAL.search(found.detail) is None


_PLAIN_DENIAL = re.compile(
    r"""(?i)^(?:titled ['"](?:(?:error )?40[13]|forbidden|(?:40[13]\W+)?(?:forbidden|unauthori[sz]ed)|access denied|odmowa dostępu|dostęp zabroniony|brak dostępu|"""
    r"""zugriff verweigert|zugang verweigert|accès refusé)['"]|says ['"]don.?t have permission to access['"])$"""
)

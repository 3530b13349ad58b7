"""Protected addresses of mail are read as they were."""

from __future__ import annotations

from lxml import etree

from crawler.document import Document
from crawler.items import Page


def protected(address: str, key: int = 0x5A) -> str:
    return f"{key:02x}" + "".join(f"{sign ^ key:02x}" for sign in address.encode())


def shown(markup: str) -> str:
    body = Document(Page(body=f"<html><body>{markup}</body></html>".encode())).tree.find("body")
    assert body is not None
    return etree.tostring(body[0], encoding="unicode", method="html")


def test_addresses_in_links_and_texts() -> None:
    code = protected("press@office.example.org")
    link = f'<a href="/cdn-cgi/l/email-protection#{code}"><span class="__cf_email__" data-cfemail="{code}">[email&#160;protected]</span></a>'
    assert 'href="mailto:press@office.example.org"' in shown(f"<p>Write to {link}</p>")
    assert "protected]" not in shown(f"<p>Write to {link}</p>")
    alone = f'<p><a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{code}">[email protected]</a></p>'
    assert 'href="mailto:press@office.example.org"' in shown(alone)


def test_what_an_address_is_written_over_goes_as_a_whole() -> None:
    code = protected("press@office.example.org")
    inner = "<b>[email</b> <i>protected]</i><script>decode()</script>"
    text = shown(f'<p>Write to <span data-cfemail="{code}">{inner}</span> today.</p>')
    assert text == f'<p>Write to <span data-cfemail="{code}">press@office.example.org</span> today.</p>'


def test_what_is_no_address_stays() -> None:
    for code in ("", "zz", "5a5a", protected("no address")):
        link = f'<p><a href="/cdn-cgi/l/email-protection#{code}">mail</a></p>'
        assert shown(link) == link

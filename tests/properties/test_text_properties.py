"""Properties of the character-level and address functions on arbitrary input."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from crawler.text import fold, normalize_text, strip_invisible
from crawler.urls import absolute_url, canonical_url, host_of, split_wayback_url, url_id

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
MARKED_TEXT = st.text(
    st.sampled_from("aZ ą\u0328\u0301\u00ad\u200b\ufeff\u00a0\t\n\r\x0b\x1c\x85\u2028\x00\x9f한ᄒ\u0338>"),
    max_size=20,
)
HREFS = st.one_of(
    ANY_TEXT,
    st.text(st.sampled_from("htps:/.[]@%2Cc,;?&=#\\ sidabą\u00a0\t0:8"), max_size=40),
    st.builds(
        "{}://{}{}/{}{}{}".format,
        st.sampled_from(["http", "HTTPS", "ftp", "mailto", "javascript", ""]),
        st.sampled_from(["", "a:b@", "@", "ą@"]),
        st.sampled_from(
            ["WWW.Urząd.pl", "[::1]", "a.pl:80", "a.pl:443", "a.pl.:x", "a.pl.", "[", "a b", "xn--"]
        ),
        st.sampled_from(["", "a%2Cb,c", "a;jsessionid=1/b;sid=2", "../..", "ą ", "%", "%zz", "a//b"]),
        st.sampled_from(["", "?", "?sid=1&b&&utm_source=c&d=%2C", "?b=1;sid=2", "?PHPSESSID=1", "?\\ą"]),
        st.sampled_from(["", "#", "#x?y"]),
    ),
)


@given(ANY_TEXT | MARKED_TEXT)
@example("a\u00ad\u0328")
@example("\u1100\u200b\u1161")
def test_normalize_text_is_idempotent(text: str) -> None:
    once = normalize_text(text)

    assert normalize_text(once) == once
    assert once == once.strip()
    assert unicodedata.is_normalized("NFC", once)
    assert strip_invisible(once) == once
    assert "  " not in once
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in once)


@given(ANY_TEXT | MARKED_TEXT)
def test_fold_is_idempotent_and_ignores_case(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(HREFS)
@example("\ud800")
@settings(max_examples=300)
def test_canonical_url_is_idempotent(url: str) -> None:
    once = canonical_url(url)

    assert canonical_url(once) == once
    assert url_id(once) == url_id(url)


@given(HREFS, st.none() | HREFS)
@settings(max_examples=300)
def test_absolute_url_never_raises_and_is_absolute(href: str, base: str | None) -> None:
    url = absolute_url(href, base)

    assert url is None or url.lower().startswith(("http://", "https://", "ftp://", "mailto:"))
    assert url is None or absolute_url(url, base) == url


@given(HREFS)
def test_host_and_wayback_never_raise(url: str) -> None:
    host = host_of(url)

    assert host is None or host == host.lower()
    assert split_wayback_url(url) is None

"""The Link header: what it names as next."""

from __future__ import annotations

import pytest

from crawler.sources.link_header import find_link


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ('</a?page=2>; rel="next"', "/a?page=2"),
        ("</a?page=1>; rel=prev, </a?page=3>; rel=next", "/a?page=3"),
        ('<https://a.example/x,y;z>;title="a, b; c";REL="last NEXT"', "https://a.example/x,y;z"),
        ("</api>; rel=\"https://api.w.org/\", <?p=2>;rel='x';rel=next", None),
        ('</a>; rel="next"; anchor="/b"', None),
        ("</a.css>; rel=preload; as=style; crossorigin", None),
        ("<broken; rel=next", None),
        ("", None),
        (None, None),
        ("<" * 10_000 + "a" + ";x" * 10_000, None),
    ],
)
def test_the_next_page(header: str | None, address: str | None) -> None:
    assert find_link(header, "next") == address

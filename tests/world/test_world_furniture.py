"""What a site sets before and behind all of its pages changes no record: the furniture of another site around each."""

from __future__ import annotations

import re

import pytest

from tests.world.building import WorldPage, encode
from tests.world.catalogue import PAGES
from tests.world.test_world_mutations import _content

BEFORE = {
    "head with the day of reading": '<header class="site-header"><a href="/" class="logo">The Valley Post</a><div class="date">Monday, 22 June 2026'
    '</div><form role="search"><input name="q"><button>Search</button></form></header>',
    "menu": '<nav class="main-menu"><ul>'
    + "".join(f'<li><a href="/topic-{n}/">Topic {n}</a></li>' for n in range(14))
    + "</ul></nav>",
    "notice on cookies": '<div id="cookie-bar" class="cookie-consent"><p>We and our partners store cookies on your device to measure how our pages '
    "are read. You may change your mind at any time.</p><button>Accept all</button></div>",
    "advertisement": '<div class="ad ad-leaderboard"><a href="https://shop.example.com/" rel="sponsored"><img src="https://ads.example.com/728x90.gif" '
    'width="728" height="90" alt="Advertisement"></a></div>',
}
BEHIND = {
    "most read": '<section class="most-read"><h2>Most read</h2><ol>'
    + "".join(
        f'<li><time datetime="2026-06-{n:02}">{n} June 2026</time><a href="/story-{n}/">The bridge number {n} is open to all traffic</a></li>'
        for n in range(11, 17)
    )
    + "</ol></section>",
    "comments": '<section id="comments" class="comments-area"><h2>2 comments</h2><article class="comment"><b>Jo</b><time>18 June 2026</time><p>I have waited '
    "for this bridge for eleven years, and so has everybody in our street.</p></article></section>",
    "newsletter": '<div class="newsletter-signup"><h3>Our letter</h3><p>The news of the week, each Friday in your mailbox, for nothing.</p><form><input '
    'type="email" name="mail"><button>Subscribe</button></form></div>',
    "calendar": '<aside class="event-calendar"><h3>Events</h3><ul><li><b>24 June 2026</b> Open day at the mill</li><li><b>2 July 2026</b> Market on the '
    "bridge</li></ul></aside>",
    "window": '<div role="dialog" aria-hidden="true" class="pum"><p>'
    + "Whoever wants to learn our trade finds a place with us, and a room above the workshop as well. " * 12
    + "</p></div>",
    "foot": '<footer class="site-footer"><p>The Valley Post, 1 Mill Lane, Millbrook</p><p>© 2004–2026 The Valley Post. All rights reserved.</p><ul><li><a '
    'href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>',
}
SAMPLE = sorted(PAGES)[::50]
"""Some of all kinds: the rules that this looks at read no names of platforms."""


def _with(page: WorldPage, before: str, behind: str) -> WorldPage | None:
    start = re.search(r"(?i)<body\b[^>]*>", page.text)
    ends = [end.start() for end in re.finditer(r"(?i)</body\s*>", page.text)]
    if start is None or not ends:
        return None
    text = f"{page.text[: start.end()]}{before}{page.text[start.end() : ends[-1]]}{behind}{page.text[ends[-1] :]}"
    return page._replace(text=text, body=encode(text, page.encoding))


@pytest.mark.parametrize("name", SAMPLE)
def test_what_stands_around_every_page_of_a_site_changes_no_record(name: str) -> None:
    page = PAGES[name]
    both = _with(page, "".join(BEFORE.values()), "".join(BEHIND.values()))
    assert both is not None
    for place, pieces in (("before", BEFORE), ("behind", BEHIND)):
        for piece, markup in pieces.items():
            other = _with(page, markup if place == "before" else "", markup if place == "behind" else "")
            assert other is not None
            assert _content(other) == _content(page), piece
    assert _content(both) == _content(page), "all at once"

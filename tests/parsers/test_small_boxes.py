"""Small boxes amid a text that nothing names: players, forms and teasers go, what the author set apart stays."""

from __future__ import annotations

import pytest

from crawler.items import Record
from tests.parsers.test_generic import page, record

FIRST = "The ferry left the old pier at seven, with two cows and a piano on board, and nobody asked why."
SECOND = "At noon the mayor came with sheep, four of them, that had walked along the road for a day."
THIRD = "The council will vote on the bridge in June, and most of the island hopes that it will vote no."
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titel der Seite"}</script>'
LINK = '<a href="/a.html">The boat that came back after years</a>'


def read(box: str, wrap: str, head: str = NEWS) -> Record:
    first, second, third = (wrap.format(text) for text in (FIRST, SECOND, THIRD))
    return record(
        page(f"<main><h1>Titel der Seite</h1><div class=q1>{first}{second}{box}{third}</div></main>", head)
    )


WRAPS = [
    "<p>{}</p>",
    "<div>{}</div>",
    '<div class="q2"><p>{}</p></div>',
    "<section><div><p>{}</p></div></section>",
]
FOREIGN = [
    f'<div class="q7">{LINK}<span>3 May 2021</span></div>',
    f'<div class="q7"><time>3 May 2021</time>{LINK}</div>',
    f'<div class="q7"><a href="/a.html"><img src="/t.jpg"></a>{LINK.replace("a.html", "a.html#top")}</div>'.replace("#top", ""),
    f'<div class="q7"><div>{LINK}</div><div>3 May 2021, 08:00</div></div>',
    f'<div class="q7"><span>Islands</span>{LINK}</div>',
    f'<div class="q7">{LINK}<p>By Ann Poe</p></div>',
    f'<div class="q7"><p>More on this story</p>{LINK}</div>',
    '<div class="q7"><p><b>The Morning Tide</b></p><p>Your guide to the coast, at seven.</p><form><input type="email"><button>Join</button></form></div>',
    '<div class="q7"><video src="/v.mp4"></video><p>Watch: the ferry leaves the pier</p><span>01:23</span></div>',
    '<div class="q7"><div><iframe src="https://v.example.com/1"></iframe></div><div>The ferry leaves the pier</div></div>',
    '<div class="q7"><audio src="/a.mp3"></audio><span>4 min</span></div>',
    '<ul class="q7"><li><a href="/a.html">The boat that came back after years</a></li></ul>',
]  # fmt: skip


@pytest.mark.parametrize("wrap", WRAPS)
@pytest.mark.parametrize("box", FOREIGN)
def test_what_leads_on_plays_or_asks_is_left_out(box: str, wrap: str) -> None:
    result = read(box, wrap)
    assert result.body == "\n\n".join((FIRST, SECOND, THIRD))
    assert result.links == ()


OWN = [
    ('<div class="q7"><div><iframe src="/v"></iframe></div><div><p>The film shows the ferry at dawn.</p></div></div>', "The film shows the ferry at dawn."),
    ('<div><span>The </span><a href="/r/1">council of the island of cows</a><span> said no in June.</span></div>', "The council of the island of cows said no in June."),
    ('<div class="q7"><strong>Nobody</strong> <a href="/r/1">wanted to cross the bridge</a> <em>then.</em></div>', "Nobody wanted to cross the bridge then."),
    ('<div class="q7"><div><b>Crew</b></div><div>One man and a dog live on the boat.</div></div>', "One man and a dog live on the boat."),
]  # fmt: skip


@pytest.mark.parametrize("wrap", WRAPS)
@pytest.mark.parametrize(("box", "text"), OWN)
def test_what_the_author_set_apart_stays(box: str, text: str, wrap: str) -> None:
    for head in (NEWS, ""):
        assert text in (read(box, wrap, head).body or "").split("\n\n")


def test_a_line_with_words_of_its_own_is_no_teaser() -> None:
    line = (
        '<div class="q7">Nobody on the whole island <a href="/r/1">wanted to cross the bridge</a> then</div>'
    )
    assert "Nobody on the whole island wanted to cross the bridge then" in (
        read(line, "<div>{}</div>").body or ""
    )


@pytest.mark.parametrize("wrap", WRAPS)
def test_offices_may_ask_and_link_without_a_day(wrap: str) -> None:
    form = '<div class="q7"><p>Write to the ferryman before you come at night.</p><form><input type="email"></form></div>'
    assert "Write to the ferryman before you come at night." in (read(form, wrap, "").body or "")


def test_the_number_of_a_note_is_none_of_the_text() -> None:
    mark = '<a class="footnote-anchor" href="#footnote-1">1</a>'
    note = '<div class="footnote"><a class="footnote-number" href="#a1">1</a><div><p>It is in the archive of the county, in box 14.</p></div></div>'
    body = read(f"<p>She cooked what the book says.{mark}</p>{note}", "<p>{}</p>").body or ""
    assert "She cooked what the book says." in body.split("\n\n")
    assert "1" not in body.split("\n\n")
    assert "It is in the archive of the county, in box 14." in body


def test_a_year_that_leads_to_a_note_stays() -> None:
    mark = '<a class="footnote-anchor" href="#footnote-1">1904</a>'
    assert "She was born in 1904." in (read(f"<p>She was born in {mark}.</p>", "<p>{}</p>").body or "")


def test_the_source_of_what_is_shown_in_a_frame_is_none_of_the_text() -> None:
    frame = '<p><iframe src="https://x.example.jp/embed"></iframe><cite><a href="https://x.example.jp/1">x.example.jp</a></cite></p>'
    assert read(frame, "<p>{}</p>").body == "\n\n".join((FIRST, SECOND, THIRD))

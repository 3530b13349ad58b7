"""The line about an article in content systems and generators of sites: section and keywords by their addresses, how long
ago it was with the day in a hint, the author below the lead, when it was last edited."""

from __future__ import annotations

import pytest

from tests.parsers.test_authors import authors_of
from tests.parsers.test_generic import TEXT, page, record
from tests.parsers.test_generic_lines import MORE, body_of
from tests.parsers.test_keywords import tags_of
from tests.parsers.test_sections import found
from tests.parsers.test_stated_dates import HEAD, read
from tests.parsers.test_stated_dates import TEXT as FERRY

SECTION = "<a href='/news/category/verkehr/'>Verkehr</a>"
TAGS = "<a href='/news/tag/hafen/'>Hafen</a>, <a href='/news/tag/schiffe/'>Schiffe</a>"


# ---------------------------------------------------------------- sections


@pytest.mark.parametrize(
    "line",
    [
        f"<p>12. März 2024 in {SECTION}</p>",
        f"<ul class=links><li>12. März 2024</li><li><ul><li>{SECTION}</li></ul></li></ul>",
        "<p><span><a href='/categories/Verkehr/1.html'>Verkehr</a></span></p>",
        "<p>12. März 2024 <a href='/kategorien/?category=Verkehr'>Verkehr</a></p>",
        "<p>Abgelegt unter <a href='/rubrik/verkehr'>Verkehr</a>, <a href='/rubrik/schiffe'>Schiffe</a></p>",
        "<p><meta property=articleSection content=Verkehr>12. März 2024</p>",
    ],
)
def test_section_by_the_address_of_its_link(line: str) -> None:
    assert found(below=line).section == "Verkehr"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Mehr über <a href='/category/verkehr/'>Verkehr</a> am Fluss sagt das Amt auf der Seite für alle, die dort wohnen.</p>",
        f"<h3>Rubriken</h3><p>{SECTION}</p>",
        f"<div><h3>Schiffe</h3>{SECTION}</div>",
        "<ul>"
        + "".join(f"<li><a href='/category/{n}/'>Teil {'abcd'[n]}</a></li>" for n in range(4))
        + "</ul>",
        "<p><a href='/category/verkehr/2024/03/faehre/'>Verkehr</a></p>",
    ],
)
def test_links_to_sections_that_are_not_the_article_s(line: str) -> None:
    assert found(after=line).section is None


# ---------------------------------------------------------------- keywords


def test_section_among_the_keywords_is_none() -> None:
    assert tags_of(before=f"<p class=tags>{SECTION}, {TAGS}</p>") == ["Hafen", "Schiffe"]
    assert tags_of(before=f"<p class=tags>{SECTION}</p>") == ["Verkehr"]  # the only kind of keywords it has


@pytest.mark.parametrize(
    "line",
    [
        "<aside><p>published on 2024-03-12 · tagged with <a href='/tags/hafen.html'>#Hafen</a> and <a href='/tags/s.html'>#Schiffe</a></p></aside>",
        "<p><span><a href='/tags/Hafen/1.html'>Hafen</a></span> <span><a href='/tags/Schiffe/1.html'>Schiffe</a></span></p>",
    ],
)
def test_keywords_in_the_line_about_the_article(line: str) -> None:
    assert tags_of(before=line) == ["Hafen", "Schiffe"]


def test_link_to_a_keyword_in_a_sentence_is_none() -> None:
    line = "<p>Was der Rat über den <a href='/tags/hafen.html'>Hafen</a> und die Schiffe beschloss</p>"
    assert tags_of(before=line) == []


# ---------------------------------------------------------------- days


@pytest.mark.parametrize("ago", ["about 6 months", "half a year", "6 months", "etwa 6 Monate", "6 mois"])
def test_day_in_the_hint_of_how_long_ago(ago: str) -> None:
    line = f"<p><span class=author>Added by Ann Hill <a title='03/11/2024 10:30 AM' href='/activity?from=2024-03-11'>{ago}</a> ago</span></p>"
    assert read(f"{HEAD}{line}{FERRY}").date == "2024-03-11"


def test_day_in_the_address_tells_which_is_the_month() -> None:
    line = "<p><span class=author>Added by Ann Hill <a title='{}' href='/activity?from=2024-02-03'>about 6 months</a> ago</span></p>"
    assert read(HEAD + line.format("02/03/2024 10:30 AM") + FERRY).date == "2024-02-03"
    assert (
        read(HEAD + line.format("25.02.2024 10:30") + FERRY).date == "2024-02-25T10:30+00:00"
    )  # of another day


def test_hint_without_the_hour_or_on_other_words_is_no_day() -> None:
    for hint, text in (("03/11/2024", "about 6 months"), ("03/11/2024 10:30 AM", "6 replies")):
        assert read(f"{HEAD}<p><a title='{hint}' href='/x'>{text}</a></p>{FERRY}").date is None


@pytest.mark.parametrize("label", ["Last edited", "Zuletzt bearbeitet:", "Última edición:"])
def test_day_of_the_last_edit_is_none_of_publication(label: str) -> None:
    foot = f"<footer><div>{label} <time datetime='2024-03-11T10:00:00Z'>March 11, 2024</time></div></footer>"
    result = read(
        f"<article>{HEAD}<section>{FERRY}</section>{foot}</article>", "<meta name=date content='2023-11-02'>"
    )
    assert (result.date, (result.date_modified or "")[:10]) == ("2023-11-02", "2024-03-11")


# ---------------------------------------------------------------- authors and text


def test_author_below_the_lead_in_its_paragraph() -> None:
    lead = "Die Fähre fährt ab Montag wieder mit einem neuen Schiff."
    by = "<span class=author>Added by <a href='/users/5'>Ann Hill</a> <a title='03/11/2024 10:30 AM' href='/a'>about 1 year</a> ago</span>"
    result = record(page(f"<h2>Titel der Seite</h2><p><em>{lead}</em><br>{by}</p><div>{TEXT}{MORE}</div>"))
    assert result.authors == ("Ann Hill",)
    assert "Added by" not in (result.body or "")
    assert not result.links
    assert lead in f"{result.lead} {result.body}"


def test_line_below_that_names_nobody_stays() -> None:
    inner = f"<p><em>Ein Satz der Leiterin.</em><br><span class=author>Aus dem Buch der Lauter</span></p>{TEXT}{MORE}"
    assert "Aus dem Buch der Lauter" in body_of(inner)


def test_name_in_the_last_line_of_a_paragraph_stays_where_nothing_calls_it_the_author() -> None:
    inner = f"<p>Wer am Ufer der Lauter wohnt, hat zwei Winter lang auf die neue Brücke gewartet, sagt der Rat.<br><span><a href='/u/5'>Ann Hill</a> am Steg</span></p>{TEXT}{MORE}"
    assert "Ann Hill am Steg" in body_of(inner)


def test_last_edit_in_the_menu_at_the_foot_of_an_article() -> None:
    foot = "<footer class=pagefooter><nav><div>Last edited <time datetime='2024-03-11T10:00:00Z'>March 11, 2024</time></div></nav></footer>"
    result = read(
        f"<article>{HEAD}<section>{FERRY}</section>{foot}</article>", "<meta name=date content='2023-11-02'>"
    )
    assert (result.date, (result.date_modified or "")[:10]) == ("2023-11-02", "2024-03-11")


@pytest.mark.parametrize(
    "line",
    [
        "<h6>Posted by: <a href='/blog/author/uja/'> 森川 葵 </a> 1 year ago</h6>",
        "<p><span class=author>Added by <a href='/u/1'>森川 葵</a> <a href='/a'>about 1 year</a> ago</span></p>",
        "<div class=authors><div class=author><div class=name>森川 葵</div></div></div>",
    ],
)
def test_name_in_two_short_runs_of_signs(line: str) -> None:
    assert authors_of(line) == ["森川 葵"]


def test_link_to_an_author_s_page_without_a_name_is_none() -> None:
    assert authors_of("<h6>Posted by: <a href='/blog/author/uja/'>お知らせ 一覧へ</a></h6>") == []


def test_words_that_vuepress_reads_aloud_behind_a_link_are_no_text() -> None:
    link = "<a href='https://fahrplan.example/'>der Fahrplan<span><span class=external-link-icon-sr-only>open in new window</span></span></a>"
    body = body_of(f"{TEXT}<p>Mehr sagt {link}</p>{MORE}")
    assert "Mehr sagt der Fahrplan" in body
    assert "window" not in body

"""Lists of links that a text goes on with, and notes about the entry, the author and the page that are none of it."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic
from crawler.parsers.fields.phrases.keyword_texts import hashtags_of
from crawler.parsers.fields.phrases.people_words import is_note_with_address
from crawler.parsers.fields.phrases.pitches import is_promotion
from crawler.parsers.fields.phrases.related_words import is_related_line
from crawler.parsers.fields.phrases.template_phrases import is_template_line
from pipelines.record import build_record

SITE = Site(id="rada", hosts=("www.rada.example",))
FIRST = (
    "<p>After a winter in the yard the ferry across the river Lin carries people and carts again, the council said.</p>"
    "<p>Its new motor runs on current from the mill, which the town had bought two years ago for that very purpose.</p>"
)
LAST = (
    "<p>A crossing costs as much as before; school children go free, and so do those who bring their bicycles along.</p>"
    "<p>The old motor goes to the museum of the mill, where visitors may start it on the first Sunday of each month.</p>"
)
NEWS = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry across the Lin runs again"}</script>'


def read(amid: str, after: str = "", head: str = "") -> Record:
    html = (
        f"<html lang=en><head><title>Ferry - Rada</title>{head}</head><body><main><h1>Ferry across the Lin runs again</h1>"
        f"<div class=text>{FIRST}{amid}{LAST}{after}</div></main></body></html>"
    )
    page = Page(body=html.encode(), url="https://www.rada.example/n/ferry")
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    return build_record(found, page)


def blocks(record: Record) -> list[str]:
    return (record.body or "").split("\n\n")


def links(*texts: str) -> str:
    return "<ul>" + "".join(f"<li><a href='/w/{n}'>{text}</a></li>" for n, text in enumerate(texts)) + "</ul>"


SHORT = ("Carts", "Bicycles", "Small boats")
LONG = ("What carts have to pay on the river", "Where bicycles are left for the night")


@pytest.mark.parametrize("head", ["", NEWS])
def test_list_of_words_that_a_sentence_goes_on_with(head: str) -> None:
    record = read(
        f"<p>Nobody has to wait long on either bank. Taken across are</p>{links(*SHORT)}", head=head
    )
    assert [block for block in blocks(record) if block in SHORT] == list(SHORT)
    assert [link.text for link in record.links] == list(SHORT)


@pytest.mark.parametrize(
    "amid",
    [
        f"<p>Nobody has to wait long on either bank. Taken across are</p>{links(*LONG)}",  # headlines
        f"<p>Nobody has to wait long on either bank, says the council.</p>{links(*SHORT)}",  # a sentence that ends
        f"<p>Topics</p>{links(*SHORT)}",
        f"<p>You might also be interested in</p>{links(*SHORT)}",
    ],
)
def test_other_lists_of_links_are_none_of_the_text(amid: str) -> None:
    found = blocks(read(amid, head=NEWS))
    assert found
    assert not {*SHORT, *LONG} & set(found)


def test_list_at_the_end_is_none_of_the_text() -> None:
    record = read(
        "", after=f"<p>Nobody has to wait long on either bank. Taken across are</p>{links(*SHORT)}", head=NEWS
    )
    assert blocks(record)
    assert not set(SHORT) & set(blocks(record))


TASKS = ("Repairing the ferries of the river and its arms", "Training of ferrymen and of their mates")


def test_list_below_a_heading_that_announces_it() -> None:
    heading = "<h4>What the office of the river does for ferries:</h4>"
    assert set(TASKS) <= set(blocks(read(heading + links(*TASKS))))
    assert not set(TASKS) & set(blocks(read(heading + links(*TASKS), head=NEWS)))
    assert not set(TASKS) & set(blocks(read(f"<h4>Read more here:</h4>{links(*TASKS)}")))


def entry(feed: str = "/n/ferry/feed", trackback: str = "/n/ferry/trackback ") -> str:
    return (
        "<p class=alt><small>Den Beitrag vom Montag, dem 11. März 2024, hat das Amt unter "
        "<a href='/c/river'>Fluss</a> abgelegt. Du kannst die Kommentare zu diesem Eintrag durch den "
        f"<a href='{feed}'>RSS 2.0</a> Feed verfolgen. Kommentare sind derzeit geschlossen, aber Du kannst dennoch einen "
        f"<a href='{trackback}'>Trackback</a> auf deiner Seite einrichten, wie es in der Anleitung geschrieben steht.</small></p>"
    )


def test_notes_of_a_weblog_on_its_entry() -> None:
    assert "Trackback" not in (read("", after=entry()).body or "")
    assert "Trackback" in (read("", after=entry(trackback="/wiki/trackbacks")).body or "")
    assert "Trackback" in (read("", after=entry(feed="/wiki/rss")).body or "")


NOTE = "Jane Doe is the founder and head of Ferries for All, which helps towns to cross their rivers. {}"
MAIL = NOTE.format("Write to her: jane@ferries.example")


def test_note_about_a_guest_at_the_end() -> None:
    assert MAIL not in blocks(read("", after=f"<p><em>{MAIL}</em></p>"))
    assert MAIL in blocks(read(f"<p><em>{MAIL}</em></p>"))  # amid the text
    assert MAIL in blocks(read("", after=f"<p>{MAIL}</p>"))
    assert NOTE.format("").strip() in blocks(read("", after=f"<p><em>{NOTE.format('')}</em></p>"))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry is open. Tickets: www.ferry.example",
        "Tickets are sold at www.ferry.example",
        "Ferry is at www.lin.example",
    ],
)
def test_other_texts_with_an_address(text: str) -> None:
    assert not is_note_with_address(text)


HASHTAGS = "<p><span>#Ferry</span><span>#RiverLin</span><span>#Mühle</span></p>"


def test_row_of_hashtags() -> None:
    record = read("", after=HASHTAGS)
    assert record.tags == ("Ferry", "RiverLin", "Mühle")
    assert "#" not in (record.body or "")
    record = read("", after=HASHTAGS, head="<meta property='article:tag' content='Rivers'>")
    assert record.tags == ("Rivers",)


@pytest.mark.parametrize(
    "line", ["#ferry", "#1 of the list", "# ferry # river", "The #ferry and #river", "#ferry runs #river"]
)
def test_lines_that_are_no_row_of_hashtags(line: str) -> None:
    assert hashtags_of(line) == []


def test_link_alone_leads_to_another_story_on_pages_with_keywords_for_news() -> None:
    item = links("The latest news about ferries on the river Lin")
    news = "<meta name=news_keywords content='ferry, river'>"
    assert "latest news" in (read(item).body or "")
    assert "latest news" not in (read(item, head=news).body or "")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("LIRE AUSSI SUR RADA.EXAMPLE >> Le bac", True),
        ("Read more at Rada: The ferry", True),
        ("Lesen Sie auch auf rada.example » Die Fähre", True),
        ("Read more on the river than at home", False),
        ("Voir aussi sur la rive les vieux bacs", False),
    ],
)
def test_line_that_names_where_to_read_on(line: str, *, expected: bool) -> None:
    assert is_related_line(line, is_news=False) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("We want to hear what you think about this article. Submit a letter to the editor.", True),
        ("Schreiben Sie uns einen Leserbrief", True),
        ("She wrote a letter to the editor of the Post.", False),
        ("Dieser Artikel folgt den Leitlinien der Fachgesellschaften und wurde von Ärzten geprüft.", True),
        ("This article has been medically reviewed by Dr Ann Lee.", True),
        ("Der Motor wurde von Fachleuten geprüft.", False),
    ],
)
def test_what_a_page_says_of_itself(line: str, *, expected: bool) -> None:
    assert is_promotion(line) is expected


def test_signs_of_hosts_of_moving_pictures() -> None:
    assert is_template_line("via GIPHY")
    assert not is_template_line("via Giphy the clip reached the council")


def test_signature_that_leads_to_what_else_its_author_wrote() -> None:
    signed = "<p><strong><a href='https://www.rada.example/author/jane-doe'>Jane Doe</a></strong></p>"
    assert blocks(read("", after=signed))[-1].startswith("The old motor")
    assert "Jane Doe" in blocks(read(signed))  # amid the text
    assert "Jane Doe" in blocks(read("", after=signed.replace("/author/", "/ferries/")))

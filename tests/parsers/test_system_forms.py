"""Forms that common systems give to short texts, days and lists, cut down to the elements that matter."""

from __future__ import annotations

import pytest

from crawler.document import Document
from crawler.items import Article, Listing, Page, Rejection, Site
from crawler.parsers import generic

SITE = Site(id="xx-forms", publisher="Office", language="en", hosts=("office.example",))


def read(
    body: str, head: str = "", lang: str = "en", url: str = "https://office.example/news/a-text"
) -> object:
    source = f'<!DOCTYPE html><html lang="{lang}"><head><title>A text</title>{head}</head><body>{body}</body></html>'
    page = Page(url=url, body=source.encode(), content_type="text/html; charset=utf-8")
    return generic.parse(Document(page), SITE)


def article(body: str, head: str = "", lang: str = "en") -> Article:
    found = read(body, head, lang)
    assert isinstance(found, Article), found
    return found


HIDDEN = """<article><header><div><span style="display: none" itemscope itemtype="http://schema.org/WebPage">
<span itemprop="name">Ferry back in service</span>
<span itemprop="description">From Monday the ferry takes walkers and cyclists again, free of charge until the autumn.</span>
<span itemprop="url">https://office.example/news/ferry</span></span></div>
<h1>Ferry back in service</h1>
<p class="lead">From Monday the ferry takes walkers and cyclists again, free of charge until the autumn.</p></header>
<div id="content-core"><div><p>The hull was repaired over the winter, and the two landing stages have new planks.</p></div></div>
</article>"""


def test_what_a_hidden_element_says_of_the_page_is_no_text() -> None:
    found = article(HIDDEN)
    assert found.body is not None
    assert list(found.body.blocks) == [
        "The hull was repaired over the winter, and the two landing stages have new planks."
    ]
    assert (
        found.lead[0].raw
        == "From Monday the ferry takes walkers and cyclists again, free of charge until the autumn."
    )


TEXT = (
    "<p>" + "The new bridge carries cars and trams, and the old one is kept for walkers alone. " * 3 + "</p>"
)


def test_day_from_which_a_page_is_valid_goes_before_that_of_its_first_draft() -> None:
    head = (
        '<meta name="DC.date.created" content="2024-02-01T08:00:00+00:00">'
        '<meta name="DC.date.valid_range" content="2024/03/05 - ">'
    )
    found = article(f"<article><h1>A new bridge</h1>{TEXT}</article>", head)
    assert [c.raw for c in found.date][:2] == ["2024-03-05", "2024-02-01T08:00:00+00:00"]


def test_time_of_the_draft_is_kept_where_both_are_of_one_day() -> None:
    head = (
        '<meta name="DC.date.created" content="2024-03-05T08:00:00+00:00">'
        '<meta name="DC.date.valid_range" content="2024/03/05 - ">'
    )
    found = article(f"<article><h1>A new bridge</h1>{TEXT}</article>", head)
    assert found.date[0].raw == "2024-03-05T08:00:00+00:00"


JAPANESE = """<article><header><h1>橋の工事について</h1><div><span>作成者: <span>見本花子</span></span> <span>2024年3月5日</span></div>
<p class="lead">橋は月曜日から歩いて渡ることができます。</p></header>
<div><p>工事は冬のあいだ続けられ、橋の板はすべて新しいものに取り替えられました。費用は市と県が半分ずつ負担しました。</p>
<p>次の工事は秋に始まる予定で、橋の手すりと街灯を新しくします。詳しい日程は後日お知らせします。</p></div></article>"""


def test_signs_of_east_asia_count_twice_in_a_lead() -> None:
    assert article(JAPANESE, lang="ja").lead[0].raw == "橋は月曜日から歩いて渡ることができます。"


def test_japanese_label_of_an_author() -> None:
    named = JAPANESE.replace("<span>作成者", '<span class="label-by-author">作成者')
    assert article(named, lang="ja").authors == ("見本花子",)


def card(number: int) -> str:
    return (
        f'<div class="col"><div class="card"><h5>Title number {number} of the office</h5><p>What number {number} says.</p>'
        f'<a href="/news/n-{number}/view">View</a></div></div>'
    )


def test_cards_without_a_day_whose_headings_lead_nowhere_are_a_list() -> None:
    cards = "".join(map(card, range(6)))
    aside = "<aside><p>The calendar of this office cannot be shown now.</p></aside>"
    found = read(f"<main><h1>News</h1><div class='row'>{cards}</div></main>{aside}")
    assert isinstance(found, Listing)
    assert [(i.url, i.title_text) for i in found.items] == [
        (f"https://office.example/news/n-{n}/view", f"Title number {n} of the office") for n in range(6)
    ]


def test_cards_below_a_text_make_no_list_of_it() -> None:
    cards = "".join(map(card, range(6)))
    assert (
        article(f"<main><h1>A new bridge</h1>{TEXT * 2}<div class='row'>{cards}</div></main>").body
        is not None
    )


def entry(number: int, text: str) -> str:
    return f'<article><h1 class="title"><a href="/posts/{number}.html">Title number {number} of the office</a></h1>{text}</article>'


def test_first_entry_in_full_on_the_page_of_a_section_is_no_article_of_that_page() -> None:
    entries = entry(1, TEXT * 3) + entry(2, "<p>In short.</p>") + entry(3, "<p>In short.</p>")
    found = read(f"<main>{entries}</main>", url="https://office.example/section/bridges.html")
    assert isinstance(found, Listing)
    assert [item.url for item in found.items] == [f"https://office.example/posts/{n}.html" for n in (1, 2, 3)]


def test_headline_that_leads_to_its_own_page_is_that_of_an_article() -> None:
    entries = entry(1, TEXT * 3) + entry(2, "<p>In short.</p>") + entry(3, "<p>In short.</p>")
    found = read(f"<main>{entries}</main>", url="https://office.example/posts/1.html?from=feed")
    assert isinstance(found, Article)


def test_archive_of_a_month_with_one_entry_is_no_article() -> None:
    dated = '<dl><dt>04 March 1999</dt><dd><a href="/posts/9.html">Title number 9 of the office</a></dd></dl>'
    found = read(f"<main><h2>Archive of March 1999</h2>{dated}</main>")
    assert isinstance(found, Rejection)
    assert found.reason == "no_content"


def test_title_and_day_alone_are_still_an_article() -> None:
    assert isinstance(read("<main><h1>Notice of a closure</h1><p>04 March 1999</p></main>"), Article)


def test_sign_before_the_name_that_a_site_does_not_have_is_none_of_the_title() -> None:
    page = f"<main><h1>A new bridge</h1>{TEXT}</main>"
    source = f"<html><head><title>A new bridge | </title></head><body>{page}</body></html>"
    found = generic.parse(Document(Page(url="https://office.example/n/1", body=source.encode())), SITE)
    assert isinstance(found, Article)
    assert found.title[0].raw == "A new bridge"


def test_file_in_a_block_of_its_own_below_the_text_is_kept() -> None:
    block = '<div class="block-document"><a href="/documents/1/rules.pdf">Rules of the contest</a></div>'
    body = f'<div class="col"><h1>A new bridge</h1><div class="block-paragraph">{TEXT}</div><div class="block-paragraph">{TEXT}</div>{block}</div>'
    assert [f.url for f in article(f"<main>{body}</main>").attachments] == [
        "https://office.example/documents/1/rules.pdf"
    ]


def test_feeds_of_other_languages_are_of_other_lists() -> None:
    kind = 'rel="alternate" type="application/rss+xml"'
    head = f'<link {kind} hreflang="en-GB" href="/rss.xml"><link {kind} hreflang="de" href="/de/rss.xml"><link {kind} href="/all.xml">'
    found = read("<main>" + "".join(map(card, range(6))) + "</main>", head)
    assert isinstance(found, Listing)
    assert found.feeds == ("https://office.example/rss.xml", "https://office.example/all.xml")


@pytest.mark.parametrize("name", ["rss+xml", "atom+xml", "rdf+xml", "feed+json", "RSS+XML; charset=utf-8"])
def test_feeds_of_each_form_are_announced(name: str) -> None:
    head = f'<link rel="alternate" type="application/{name}" href="/news"><link rel="alternate" type="application/json" href="/api">'
    found = read("<main>" + "".join(map(card, range(6))) + "</main>", head)
    assert isinstance(found, Listing)
    assert found.feeds == ("https://office.example/news",)


def test_cards_beside_a_short_text_make_no_list_of_it() -> None:
    cards = "".join(map(card, range(20)))
    text = "<p>The office is closed on Monday for the repair of its roof, and opens again on Tuesday at nine.</p>"
    assert isinstance(
        read(f"<div><h1>Notice of a closure</h1>{text}</div><div class='beside'>{cards}</div>"), Article
    )

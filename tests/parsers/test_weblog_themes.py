"""Forms of themes of weblogs: archives below years, further pages of the front page, boxes that tell about the article."""

from __future__ import annotations

import pytest

from crawler.items import Article, Listing, Rejection
from tests.parsers.test_generic import article, page, parse

HOST = "https://hafenblatt.example"
NAMES = (
    "Kai wird vermessen",
    "Schleuse bekommt neue Tore",
    "Möwen ziehen um",
    "Leuchtturm wieder hell",
    "Netze trocknen",
)
TEXT = (
    "<p>Der Hafen misst seit Montag jeden Kai neu, weil die alten Pläne nach dem Umbau nicht mehr stimmen.</p>"
    "<p>Bis zum Sommer sollen alle Becken erfasst sein, und danach folgt das Ufer bis zur zweiten Schleuse.</p>"
)


def archive(days: list[str], *, head: str = '<p class="h5">2023</p>') -> Listing | Article | Rejection:
    rows = "".join(
        f'<a href="/x/{n}/"><time>{day}</time><div>{NAMES[n % 5]} {n}</div></a>' for n, day in enumerate(days)
    )
    return parse(
        page(f'<main><p class="h4">8 posts in total</p><hr>{head}{rows}</main>'), url=f"{HOST}/was-war/"
    )


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        (["12-02", "10-19", "09-07", "06-21"], ["2023-12-02", "2023-10-19", "2023-09-07", "2023-06-21"]),
        (["12/02", "10/19", "09/07", "06/21"], ["2023-12-02", "2023-10-19", "2023-09-07", "2023-06-21"]),
        (["Dec 2", "Oct 19", "Sep 7", "Jun 21"], ["Dec 2 2023", "Oct 19 2023", "Sep 7 2023", "Jun 21 2023"]),
        (
            ["2. Dezember", "19. Oktober", "7. September", "1. Mai"],
            ["2. Dezember 2023", "19. Oktober 2023", "7. September 2023", "1. Mai 2023"],
        ),
    ],
)
def test_days_of_an_archive_have_the_year_above_them(printed: list[str], read: list[str]) -> None:
    found = archive(printed)
    assert isinstance(found, Listing), found
    assert [item.date_text for item in found.items] == read
    assert [item.url for item in found.items] == [f"{HOST}/x/{n}/" for n in range(4)]


@pytest.mark.parametrize(
    ("printed", "head"),
    [
        (["12/10", "11/09", "10/08", "09/07"], '<p class="h5">2023</p>'),  # in order either way
        (["12/02", "19/10", "07/09", "21/06"], '<p class="h5">2023</p>'),  # in no order
        (["12-02", "10-19", "09-07", "06-21"], '<p class="h5">Alle Jahre</p>'),
        (["12-02", "Kai", "Tor", "Netz"], '<p class="h5">2023</p>'),
    ],
)
def test_days_that_no_year_or_order_tells_are_none(printed: list[str], head: str) -> None:
    found = archive(printed, head=head)
    assert not isinstance(found, Listing) or not any("2023" in (item.date_text or "") for item in found.items)


def test_each_year_counts_for_the_entries_below_it() -> None:
    rows = [f'<li><span>0{9 - n}-11</span> <a href="/x/{n}/">{NAMES[n]}</a></li>' for n in range(5)]
    lists = (
        f"<div><span>2024</span> <span>2</span></div><ul>{rows[0]}{rows[1]}</ul>"
        f"<div><span>2023</span> <span>5</span></div><ul>{''.join(rows)}</ul>"
    )
    found = parse(page(f"<main>{lists}</main>"), url=f"{HOST}/was-war/")
    assert isinstance(found, Listing), found
    assert found.items[-1].date_text == "2023-05-11"


def test_day_stated_for_programs_counts_where_the_printed_one_lacks_its_year() -> None:
    rows = "".join(
        f'<article><h2><a href="/x/{n}/">{NAMES[n]}</a></h2><time datetime="2023-0{9 - n}-11T08:00:00Z">0{9 - n}-11</time></article>'
        for n in range(5)
    )
    found = parse(page(f"<main><h1>Archiv</h1>{rows}</main>"), url=f"{HOST}/was-war/")
    assert isinstance(found, Listing), found
    assert [item.date_text for item in found.items][:2] == ["2023-09-11T08:00:00Z", "2023-08-11T08:00:00Z"]


def test_signet_and_empty_viewer_around_a_list_are_no_pictures_of_a_gallery() -> None:
    rows = "".join(
        f'<li><span>2023-0{9 - n}-11</span> <a href="/x/{n}/">{NAMES[n]}</a></li>' for n in range(4)
    )
    around = '<header><a href="/"><img src="/signet.svg"></a><a href="/">Hafenblatt</a></header>'
    found = parse(
        page(f"<main>{around}<div><ul>{rows}</ul></div><div class=zoom><img></div></main>"), url=f"{HOST}/a/"
    )
    assert isinstance(found, Listing), found
    other = page(f"<main><img src=/kai.jpg><div><ul>{rows}</ul></div></main>")
    assert not isinstance(parse(other, url=f"{HOST}/a/"), Listing)


POST = '<div class="post"><a href="/x/{n}/">{name}</a><span>{text}</span></div>'


@pytest.mark.parametrize("pager", ['<nav id="page-nav">', '<nav class="pagination">'])
def test_further_pages_of_a_front_page_are_no_articles(pager: str) -> None:
    posts = "".join(POST.format(n=n, name=NAMES[n], text=TEXT.replace("p>", "b>")) for n in range(2))
    html = page(
        f'<h1><a href="/">Hafenblatt</a></h1><div>{posts}</div>{pager}<a href="/">1</a> <span>2</span></nav>'
    )
    found = parse(html, url=f"{HOST}/page/2/")
    assert not isinstance(found, Article), found
    assert isinstance(parse(html, url=f"{HOST}/kai/2/"), Article)


def test_few_articles_in_full_on_the_last_page_of_a_front_page_are_its_entries() -> None:
    posts = "".join(
        f'<article><header><h1><a href="/x/{n}/">{NAMES[n]}</a></h1></header><time datetime="2023-01-1{n}">x</time>{TEXT * 4}</article>'
        for n in range(3)
    )
    html = page(
        f'<header><h1><a href="/">Hafenblatt</a></h1></header><section>{posts}</section>'
        '<nav id="page-nav"><a class="page-number" href="/">1</a><span class="page-number current">2</span></nav>'
    )
    found = parse(html, url=f"{HOST}/page/2/")
    assert isinstance(found, Listing), found
    assert [item.title_text for item in found.items] == list(NAMES[:3])


def test_page_of_a_number_without_a_pager_may_be_an_article() -> None:
    found = parse(page(f"<h1>Über den Hafen</h1><div>{TEXT}</div>"), url=f"{HOST}/page/12")
    assert isinstance(found, Article)


def test_posting_headed_like_its_publisher_is_none() -> None:
    data = (
        '<script type="application/ld+json">{"@type":"BlogPosting","headline":"%s",'
        '"publisher":{"@type":"Organization","name":"Hafenblatt"}}</script>'
    )
    cards = "".join(
        f'<article><h2><a href="/x/{n}/">{NAMES[n]}</a></h2><time datetime="2023-0{n + 1}-11">11.0{n + 1}.2023</time></article>'
        for n in range(5)
    )
    html = page(f"{data}<main>{cards}</main>")
    assert isinstance(parse(html % "Hafenblatt", url=f"{HOST}/alles/"), Listing)
    assert not isinstance(parse(html % NAMES[0], url=f"{HOST}/alles/"), Listing)


def test_box_about_the_article_is_none_of_a_short_text() -> None:
    about = (
        '<div class="article-meta-info"><span><i></i>&nbsp;<b>2023-01-16 10:00</b> <b>2023-01-16 10:00</b> <b>Created</b></span>'
        '<span><b>2023-01-16 10:00</b> <b>Updated</b></span><ul><li><a href="/categories/x/">Kai</a></li></ul><span>17 Words</span></div>'
    )
    notice = "Der Hafen bleibt am Montag zu, weil die Tore der Schleuse erneuert werden."
    found = article(
        page(f"<main><h1>Hafen zu</h1>{about}<div><p>{notice}</p></div></main>"), url=f"{HOST}/x/1/"
    )
    assert found.body is not None
    assert found.body.blocks == (notice,)


def test_header_with_the_title_once_more_is_none_of_the_text() -> None:
    again = (
        '<header><a href="/categories/x/">Kai</a><a href="/tags/y/">Tor</a><h1>Hafen wird vermessen</h1>'
        '<span>Jette Wernsing</span><time datetime="2023-01-16">2023-01-16</time></header>'
    )
    top = "<div><h1>Hafen wird vermessen</h1></div>"
    found = article(page(f"{top}<main><article>{again}{TEXT}</article></main>"), url=f"{HOST}/x/1/")
    assert found.body is not None
    assert [block[:9] for block in found.body.blocks] == ["Der Hafen", "Bis zum S"]


@pytest.mark.parametrize("end", [".", ""])
def test_introduction_in_the_header_stays(end: str) -> None:
    lead = f"Der Hafen wird neu vermessen, und das dauert mit allen Becken und Ufern wohl bis in den späten Sommer{end}"
    header = f'<header>Kai <h1>Hafen wird vermessen</h1><p>{lead}</p><a href="/tags/y/">Tor</a></header>'
    found = article(page(f"<main><article>{header}{TEXT}</article></main>"), url=f"{HOST}/x/1/")
    assert lead in [*(found.body.blocks if found.body else ()), *(one.raw for one in found.lead)]

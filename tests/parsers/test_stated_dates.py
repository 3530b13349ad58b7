"""Dates that a page states in attributes, ids, joined names and metadata of unknown names, or right below the text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml.html import fragment_fromstring

from crawler.document import Document
from crawler.items import Article, Page, Record, Site
from crawler.parsers import generic
from crawler.parsers.fields.dates.date_names import date_names
from pipelines.record import build_record

CAPTURED = datetime(2024, 9, 20, 9, 0, tzinfo=UTC)
SITE = Site(id="rada", hosts=("www.rada.example",))
DAY = "2024-03-11"
HEAD = "<h1>Ferry across the Lin runs again</h1>"
TEXT = (
    "<p>After a winter in the yard the ferry across the river Lin carries people and carts again, the council said.</p>"
    "<p>Its new motor runs on current from the mill, which the town had bought two years ago for that very purpose.</p>"
    "<p>A crossing costs as much as before; school children go free, and so do those who bring their bicycles along.</p>"
)


def read(body: str, head: str = "") -> Record:
    html = (
        f"<html lang=en><head><title>Ferry runs again - Rada</title>{head}</head><body>{body}</body></html>"
    )
    page = Page(body=html.encode(), url="https://www.rada.example/n/ferry", captured_at=CAPTURED)
    found = generic.parse(Document(page), SITE)
    assert isinstance(found, Article), found
    return build_record(found, page)


ATTRIBUTES = [
    "<abbr class=timeago data-utime=1710151200>half a year ago</abbr>",
    "<abbr data-utime='1710151200'>March 11</abbr>",
    "<span class=when data-timestamp=1710151200000></span>",
    "<time datetime=1710151200>spring</time>",
    "<div data-unixtime='1710151200'></div>",
    "<relative-time datetime='2024-03-11T10:00:00Z'>Mar 11</relative-time>",
    "<post-stamp ts='2024-03-11T10:00:00.000000+0000'>6 months ago</post-stamp>",
    "<span class=date title='11.03.2024 10:00'>6 months ago</span>",
    "<a class=timestamp href=/p/1 title='Monday, March 11, 2024 at 10:00am'>6 months ago</a>",
    "<div data-publish-date='2024-03-11T10:00:00Z'>Mon</div>",
    "<span data-created='2024-03-11'>6 months ago</span>",
    "<time title='2024-03-11 10:00'>March</time>",
    "<p><span class=js-date data-iso='2024-03-11T10:00:00Z'>..</span></p>",
    "<span data-utc='2024-03-11T10:00:00Z'>6 months ago</span>",
    "<span data-livestamp='1710151200'>6 months ago</span>",
    "<span data-datum='11.03.2024'>6 months ago</span>",
    "<span aria-label='11 March 2024'>6 months ago</span>",
]


@pytest.mark.parametrize("line", ATTRIBUTES)
def test_moment_in_an_attribute(line: str) -> None:
    assert (read(f"{HEAD}{line}{TEXT}").date or "")[:10] == DAY


@pytest.mark.parametrize("name", ["data-published", "data-publish-date", "data-date-published"])
def test_moment_of_the_box_around_the_title(name: str) -> None:
    record = read(f"<article class=a {name}='2024-03-11T09:00:00Z'>{HEAD}{TEXT}</article>")
    assert (record.date or "")[:10] == DAY


@pytest.mark.parametrize(
    "line",
    [
        "<div data-countdown-date='2024-03-11T10:00:00Z'></div>",
        "<div class=concert data-start-time='2024-03-11T10:00:00Z'>Concert</div>",
        "<div data-time=1710151200 data-duration=120>Play</div>",
        "<button data-date='2024-03-11'>Add to my list</button>",
        "<ins datetime='2024-03-11T10:00:00Z'>in the yard</ins>",
        "<span title='The flood of 11 March 2024'>flood</span>",
        "<span aria-label='The flood of 11 March 2024'>flood</span>",
        "<a href=/n/2 aria-label='Open the news of 11 March 2024'>open</a>",
        "<form data-rendered-time='1710151200'></form>",
    ],
)
def test_moment_of_something_else(line: str) -> None:
    assert read(f"{HEAD}{line}{TEXT}").date is None


@pytest.mark.parametrize(
    "line",
    [
        "<p>Office</p><span id=ctl00_Main_lblPublishDate>11 March 2024</span>",
        "<div id=newsDate><i></i>11.03.2024</div>",
        "<font class=blogdate>March 11, 2024</font><br>",
        "<span class='datetext2'>2024-03-11</span>",
    ],
)
@pytest.mark.parametrize(
    "place", ["{0}{1}<div class=foot>{2}</div>", "<div><div>{0}</div>{1}</div><div class=aside>{2}</div>"]
)
def test_id_or_joined_name(line: str, place: str) -> None:
    assert read(place.format(HEAD, TEXT, line)).date == DAY


def test_id_of_the_box_around_the_line() -> None:
    line = "<p>Monday | 11 March 2024 | 15:49 BY Eva Lang IN <a href=/town rel='category tag'>Town</a></p>"
    page = f"<div class=big><img src=/a.jpg><h2>Ferry!</h2><hr><div id=meta>{line}</div></div><div class=box>{HEAD}{TEXT}</div>"
    assert (read(page).date or "")[:10] == DAY


def test_joined_name_of_a_change() -> None:
    record = read(f"{HEAD}{TEXT}<p>Rada, <span class=lastmodifieddate>11 March 2024</span></p>")
    assert (record.date, record.date_modified) == (None, DAY)


@pytest.mark.parametrize("name", ["enddate", "eventdate", "birthdate"])
def test_joined_name_of_something_else(name: str) -> None:
    assert (
        read(f"{HEAD}<div>{TEXT}</div><div class=aside>Rooms<p class={name}>11 March 2024</p></div>").date
        is None
    )


@pytest.mark.parametrize("name", ["candidate", "validate", "datenschutz", "database", "mandate"])
def test_words_that_hold_a_date_by_chance(name: str) -> None:
    assert date_names(fragment_fromstring(f"<p class={name}>11 March 2024</p>")) == {name}


NAMES = [
    "article:published_at",
    "postDate",
    "zeitung:publicationDate",
    "dataPublikacji",
    "x-first-published",
    "DCSext.articlefirstpublished",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["2024-03-11T10:00:00+01:00", "11.03.2024", "20240311"])
def test_metadata_by_unknown_names(name: str, value: str) -> None:
    assert (read(f"{HEAD}{TEXT}", f"<meta content='{value}' name='{name}'>").date or "")[:10] == DAY


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=build-date content=2024-03-11>",
        "<meta name=event-date content=2024-03-11>",
        "<meta property=site:publication content='Rada Weekly 2024'>",
        "<meta name=publication-date-note content='since 11 March 2024 we print on better paper than before'>",
        # one stamp for both: that of the last saving
        "<meta name=rada:publicationDate content=2024-03-11T10:00:00Z><meta name=rada:modificationDate content=2024-03-11T10:00:00Z>",
    ],
)
def test_metadata_of_something_else(head: str) -> None:
    record = read(f"{HEAD}{TEXT}", head)
    assert (record.date, record.warnings) == (None, ("date_missing",))


def test_printed_day_before_metadata_by_unknown_names() -> None:
    record = read(
        f"{HEAD}<p class=date>11 March 2024</p>{TEXT}", "<meta name=page-posted-date content=2024-05-01>"
    )
    assert record.date == DAY


def test_day_in_the_row_of_the_title() -> None:
    table = f"<table><tr><td>{HEAD}</td><td>11 March 2024</td></tr><tr><td colspan=2>{TEXT}</td></tr></table>"
    assert read(table).date == DAY


@pytest.mark.parametrize(
    "box",
    [
        "<div class=foot><span>11 March 2024</span> <a href=/c>3 comments</a></div>",
        "<div class=sidebar><p>11.03.2024</p></div>",
        "<div class=navigation><b>11 March 2024</b></div>",
    ],
)
def test_day_in_a_box_right_below_the_text(box: str) -> None:
    assert read(f"{HEAD}<div>{TEXT}</div>{box}<div id=bottom><p>Rada, Mill Street 4</p></div>").date == DAY


@pytest.mark.parametrize(
    "box",
    [
        "<div class=sidebar><a href=/e/9>Paper no. 9</a><div>11 March 2024</div></div>",
        "<blockquote class=twitter-tweet><p>On the river again</p> <a href=https://t.example/1>11 March 2024</a></blockquote>",
        "<div class=foot>Last login: 11 March 2024</div>",
        "<div class=foot>© 11 March 2024 Rada</div>",
        "<div class=comments><p class=date>11 March 2024</p><p>Well done.</p></div>",
        "<div class=q><div><a href=/n/mill>The town has bought the mill</a></div><div>11 March 2024</div></div>",
        "<div class=foot>Valid until 11 March 2024</div>",
        "<div class=foot>Last updated: 11 March 2024</div>",
        "<div class=navigation><b>Last updated: 11 March 2024</b></div>",
    ],
)
def test_day_of_something_else_below_the_text(box: str) -> None:
    assert read(f"{HEAD}<div>{TEXT}</div>{box}<div id=bottom><p>Rada, Mill Street 4</p></div>").date is None


FEET = [
    "<div class=rada_footer><p>Last updated: 12.03.2024 - 14:49<br>Published on: 11.03.2024<br>Reads: 61<br>© Rada</p></div>",
    "<div class=text-footer><p>Published on: 11.03.2024</p><p>Rada, Mill Lane 3</p></div>",
    "<div class=footer><span>Veröffentlicht am: 11. März 2024</span></div>",
]


@pytest.mark.parametrize("foot", FEET)
def test_day_of_publication_in_the_foot_of_a_text(foot: str) -> None:
    assert read(f"<div class=content><div>{HEAD}{TEXT}</div>{foot}</div>").date == DAY


@pytest.mark.parametrize("foot", [*FEET, f"<footer>{FEET[1]}</footer>", f"<div id=footer>{FEET[1]}</div>"])
def test_day_of_publication_in_the_foot_of_the_page(foot: str) -> None:
    assert read(f"<div>{HEAD}{TEXT}</div>{foot}").date is None


@pytest.mark.parametrize("kind", ["footer", "div id=footer", "div role=contentinfo"])
def test_day_of_publication_in_the_foot_of_a_page_that_has_a_box_for_all(kind: str) -> None:
    """Then the foot is in one box with the text, and still speaks of the page."""
    foot = f"<{kind}>{FEET[1]}</{kind.partition(' ')[0]}>"
    assert read(f"<div class=page><div>{HEAD}{TEXT}</div>{foot}</div>").date is None


def test_day_of_change_beside_it() -> None:
    record = read(f"<div class=content><div>{HEAD}{TEXT}</div>{FEET[0]}</div>")
    assert record.date_modified is not None
    assert record.date_modified[:10] == "2024-03-12"


@pytest.mark.parametrize(
    "foot",
    [
        "<div class=footer><p>Last updated: 11.03.2024</p></div>",  # of the site
        "<div class=footer><p>Date: 11.03.2024</p></div>",  # today, for all that it says
        "<div class=footer><p>Published by the town since 11.03.2004, all rights reserved.</p></div>",
        "<div class=footer><p>The mill was published. Open again from 11.03.2024</p></div>",
    ],
)
def test_other_days_in_the_foot_of_a_page(foot: str) -> None:
    record = read(f"<div class=content><div>{HEAD}{TEXT}</div>{foot}</div>")
    assert (record.date, record.date_modified) == (None, None)


def test_day_nearer_to_the_text_goes_first() -> None:
    foot = FEET[1].replace("11.", "15.")
    assert (
        read(f"<div class=content><div>{HEAD}<p class=date>11.03.2024</p>{TEXT}</div>{foot}</div>").date
        == DAY
    )


def test_day_with_the_time_before_the_year() -> None:
    assert (
        read(f"<div>{HEAD}<span class=meta><span>Mar 11 09:34 2024</span></span>{TEXT}</div>").date
        == f"{DAY}T09:34+00:00"
    )


def test_change_that_the_same_node_states_as_the_day_of_publication() -> None:
    node = '{"@type":"WebPage","datePublished":"2024-03-11","dateModified":"2024-04-02"}'
    head = f'<script type="application/ld+json">{node}</script>'
    record = read(HEAD + TEXT, head)
    assert (record.date, record.date_modified) == (DAY, "2024-04-02")
    # the day is known otherwise: when the page around the article was changed says nothing of it
    record = read(f"{HEAD}<p>Published on 12.03.2024</p>{TEXT}", head)
    assert (record.date, record.date_modified) == ("2024-03-12", None)


@pytest.mark.parametrize("span", ["5. - 11. März 2024", "5.-11. März 2024", "5–11 March 2024"])
def test_end_of_a_span_is_no_day_of_publication(span: str) -> None:
    assert read(f"<div><h4>River report {span}</h4></div>{HEAD}{TEXT}").date is None
    assert read(f"<div>{HEAD}<p class=date>{span}</p>{TEXT}</div>").date is None


@pytest.mark.parametrize("line", ["No. 15 - 11. März 2024", "12 - 11. März 2024", "Rada 5 - 11. März 2024"])
def test_number_before_a_day_makes_no_span(line: str) -> None:
    assert read(f"<div>{HEAD}<p class=date>{line}</p>{TEXT}</div>").date == DAY


def test_span_in_the_windows_title() -> None:
    def date_of(window: str) -> str | None:
        html = f"<html lang=en><title>{window}</title><body>{HEAD}{TEXT}</body></html>"
        page = Page(body=html.encode(), url="https://www.rada.example/n/ferry", captured_at=CAPTURED)
        found = generic.parse(Document(page), SITE)
        assert isinstance(found, Article)
        return build_record(found, page).date

    assert date_of("River report 5. - 11. März 2024 - Rada") is None
    assert date_of("River report - 11. März 2024 - Rada") == DAY


@pytest.mark.parametrize(
    ("stamp", "date"),
    [("2024-03-11T11:41:00+0100", "2024-03-11T11:41:00+01:00"), ("2024-03-12T11:41:00+0100", "2024-03-11")],
)
def test_moment_of_publication_goes_before_its_day(stamp: str, date: str) -> None:
    head = f"<meta name=published_time content='{stamp}'>"
    assert read(f"<p class=date>11.03.2024</p>{HEAD}{TEXT}", head).date == date


@pytest.mark.parametrize("tag", ["span", "small", "em"])
@pytest.mark.parametrize(
    "label", ["Last updated", "Zuletzt geändert", "Mis à jour le", "Ostatnia aktualizacja"]
)
def test_the_label_of_a_day_goes_with_it(label: str, tag: str) -> None:
    """Both stand in a box of their own, in a line that has none."""
    days = (
        f"<div><time datetime={DAY}>11.03.2024</time></div>"
        f"<{tag}>{label}: <time datetime=2024-03-12>12.03.2024</time></{tag}>"
    )
    record = read(f"<div class=a>{HEAD}{days}{TEXT}</div>")
    assert (record.date, record.date_modified) == (DAY, "2024-03-12")
    assert record.body is not None
    assert record.body.startswith("After a winter")


def test_what_says_more_than_a_label_stays_beside_its_day() -> None:
    told = "The mill, which was rebuilt by the whole town in one summer and"
    day = (
        f"<span>{told} opened again on <time datetime=2024-03-12>12.03.2024</time>, gives the current.</span>"
    )
    record = read(f"<div class=a>{HEAD}<div><time datetime={DAY}>11.03.2024</time></div>{day}{TEXT}</div>")
    assert record.body is not None
    assert told in record.body

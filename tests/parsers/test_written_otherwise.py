"""What a page says does not hang on elements and boxes that say nothing."""

from __future__ import annotations

import pytest

from crawler.batch_worker import extract_page
from crawler.items import Page, Record
from crawler.sites import load_registry
from pipelines.record import normalize_tag

REGISTRY = load_registry()
TEXT = (
    "<p>The ministry opened the bridge over the Narew on Tuesday, two years after the flood that took the old one.</p>"
    "<p>It carries lorries of up to forty tonnes and has a path for bicycles on either side.</p>"
    "<p>The works cost eleven million, of which the region paid a third.</p>"
)


def record(body: str, window: str = "A bridge opens") -> Record:
    html = f"<html lang='en'><head><title>{window}</title></head><body>{body}</body></html>"
    result = extract_page(Page(body=html.encode(), url="https://www.roads.example.org/news/bridge"), REGISTRY)
    assert isinstance(result, Record)
    return result


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="/bridge.jpg">',
        '<a href="/bridge.jpg"><img src="/bridge.jpg"></a>',
        '<picture><source media="(min-width: 1px)" srcset="/bridge.jpg"><img src="/bridge.jpg"></picture>',
        '<img src="/bridge.jpg"><noscript><img src="/bridge.jpg"></noscript>',
    ],
)
def test_caption_in_the_line_below_a_picture(picture: str) -> None:
    lines = "<br><br>".join(TEXT.removeprefix("<p>").removesuffix("</p>").split("</p><p>"))
    found = record(
        f"<main><h1>A bridge opens</h1><div>{lines}<br><br>{picture}<br><em>The bridge at dawn.</em><br><br>"
        "Buses follow in May.</div></main>"
    )
    assert [image.caption for image in found.images] == ["The bridge at dawn."]
    assert "dawn" not in (found.body or "")


def test_how_long_ago_is_no_caption() -> None:
    image = '<div><a href="/teams/bridge"><picture><img src="/bridge.jpg"></picture></a><div>14 minutes ago</div></div>'
    found = record(f"<article><h1>A bridge opens</h1>{image}{TEXT}</article>")
    assert [image.caption for image in found.images if image.caption] == []


@pytest.mark.parametrize(
    "notice",
    [
        "<div><div><p>This website uses cookies. By continuing to use it you agree to our use of cookies, of which our "
        "policy tells at length and in all detail.</p><button>OK</button></div></div>",
        "<div><p>Korzystamy z plików cookies, aby strona działała, jak powinna, i aby wiedzieć, kto ją czyta, skąd i jak "
        "długo to robi.</p></div>",
        '<div class="cc-window"><p>We and others keep what we like on your device and read it whenever we like to do so, '
        "as our policy tells at length and in all detail.</p></div>",
        '<div class="chat-widget"><p>We are here at all hours, on holidays too, and know all that our office does for you.</p>'
        "<p>There is no need to write a letter or to wait for one of us on the telephone, if you have five minutes.</p>"
        "<p>Hello! Is there anything that we can do for you today? Ask us anything, and we shall "
        "answer at once and at length.</p></div>",
        "<p>You are using an outdated browser. Please upgrade your browser to see this page as it was meant to be seen.</p>",
    ],
)
def test_notices_are_no_text_of_a_short_page(notice: str) -> None:
    short = "<p>The bridge over the Narew is open to lorries again.</p>"
    for body in (f"{notice}<h1>A bridge opens</h1>{short}", f"<h1>A bridge opens</h1>{short}{notice}"):
        assert record(body).body == "The bridge over the Narew is open to lorries again."


LONG = "The bridge over the Narew opens again, two years after the flood that took the old one away"


@pytest.mark.parametrize(
    "body",
    [
        f'<main><h1>{LONG}</h1><p class="lead">{LONG}</p><div class="text">{TEXT}</div></main>',
        f'<main><h1>{LONG}</h1><div class="text"><div class="lead">{LONG}</div>{TEXT}</div></main>',
        f'<main><div class="text"><h1>{LONG}</h1><time>1 May 2021</time><div class="lead">{LONG}</div>{TEXT}</div></main>',
    ],
)
def test_title_written_twice_is_no_lead(body: str) -> None:
    assert record(body, LONG).lead is None


def test_kicker_in_a_title_that_links_to_its_page() -> None:
    link = '<a href="https://www.roads.example.org/news/bridge"><i class="x">Narew</i> A bridge opens</a>'
    assert record(f"<main><h1>{link}</h1>{TEXT}</main>").title == "A bridge opens"


def test_path_whose_home_link_begins_with_a_sign() -> None:
    path = '<div><a href="/welcome"><i class="x"></i> Home</a> › <a href="/n">News</a> › A bridge opens</div>'
    assert record(f"{path}<main><h1>A bridge opens</h1>{TEXT}</main>").breadcrumbs == ("News",)


def test_moment_with_a_blank_before_the_time() -> None:
    html = f"""<html lang="en"><head><title>A bridge opens</title><meta name="dcterms.date" content="2023-09-15"></head><body>
    <main><h1>A bridge opens</h1><time datetime="2023-09-15 13:30:00+02:00">15 September 2023</time>{TEXT}</main></body></html>"""
    found = extract_page(Page(body=html.encode(), url="https://www.roads.example.org/news/bridge"), REGISTRY)
    assert isinstance(found, Record)
    assert found.date == "2023-09-15T13:30:00+02:00"


def test_day_takes_the_moment_that_microformats_state_below() -> None:
    day = '<h2 class="date-header"><span>Friday, December 23, 2016</span></h2>'
    below = '<div class="post-footer">at <abbr class="published" title="2016-12-23T05:11:00-05:00">5:11</abbr></div>'
    found = record(
        f'{day}<div class="post hentry"><h3 class="post-title">A bridge opens</h3>{TEXT}{below}</div>'
    )
    assert found.date == "2016-12-23T05:11:00-05:00"


def test_label_of_a_title_in_lines_of_its_own() -> None:
    table = "<table><tr><th>\n      제목\n     </th><td>\n  다리가 다시 열린다 \n</td></tr></table>"
    assert record(f"{table}<div>{TEXT}</div>", "행정부").title == "다리가 다시 열린다"


@pytest.mark.parametrize(
    ("tag", "normal"),
    [
        ("PL", "pl"),
        ("pt-br", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("EN-GB", "en-GB"),
        ("es-419", "es-419"),
    ],
)
def test_language_tags_are_written_as_recommended(tag: str, normal: str) -> None:
    assert normalize_tag(tag) == normal
    assert normalize_tag(normal) == normal


def test_picture_of_an_advertiser_is_none_of_the_article() -> None:
    banner = '<div class="banner"><a href="https://shop.example.com/c?1" rel="sponsored nofollow"><img src="https://shop.example.com/b.jpg"></a></div>'
    first, rest = TEXT.split("</p>", 1)
    found = record(f"<article><h1>A bridge opens</h1>{first}</p>{banner}{rest}</article>")
    assert (found.images, found.gallery) == ((), ())

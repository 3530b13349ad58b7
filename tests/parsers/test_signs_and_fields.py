"""Signs of fonts before days and names, boxes of fields beside the title, and what themes set beside keywords and over pictures."""

from __future__ import annotations

import pytest

from tests.parsers.found import fields
from tests.parsers.test_generic import article, page

SENTENCES = (
    "Das Wehr am Mühlgraben ist nach drei Monaten fertig geworden und hält nun auch im Winter dicht.",
    "Forellen sollen bis zur Quelle kommen, und dafür werden zwölf weitere Becken in den Hang gebaut.",
    "Wer am Wasser wohnt, kann den Stand jede Viertelstunde auf der neuen Karte des Amtes nachsehen.",
)
TEXT = "".join(f"<p>{text}</p>" for text in SENTENCES)
LEAD = "Drei Monate lang wurde am Mühlgraben gebaut, nun ist das Wasser wieder da."


def read(body: str) -> dict[str, object]:
    found = fields(article(page(f"<main><h1>Das Wehr ist fertig</h1>{body}</main>")))
    text = found["body"]
    assert isinstance(text, list)
    assert text
    assert {each for each in SENTENCES if each in body} <= set(text)
    return found


ROW = (
    '<div class="w"><span class="n"><i class="{user}"></i> <a href="/p.php?id=1">Ida Krug</a></span>'
    '<span class="n"><i class="{day}"></i> 14. März 2024</span><span class="n"><i class="fa fa-eye"></i> 412</span> 0 Kommentare</div>'
)


@pytest.mark.parametrize(
    ("user", "day"),
    [
        ("fa fa-user", "fa fa-calendar"),
        ("bi bi-person", "bi bi-clock"),
        ("glyphicon glyphicon-user", "icon-calendar"),
    ],
)
@pytest.mark.parametrize("below", [True, False])
def test_signs_say_what_stands_behind_them(user: str, day: str, below: bool) -> None:
    row = ROW.format(user=user, day=day)
    found = read(f"{TEXT}{row}" if below else f"{row}{TEXT}")
    assert found["date"] == ["14. März 2024"]
    assert found["authors"] == ["Ida Krug"]
    assert found["body"] == list(SENTENCES)


def test_an_account_beside_no_day_has_such_a_sign_too() -> None:
    account = '<div><span><i class="fa fa-user"></i> Mein Konto</span> <span>Abmelden</span></div>'
    assert read(f"{account}{TEXT}")["authors"] == []


def test_a_sign_of_something_else_names_nobody() -> None:
    row = ROW.format(user="fa fa-folder", day="fa fa-calendar").replace("Ida Krug", "Neues Bauen")
    assert read(f"{row}{TEXT}")["authors"] == []


def test_a_hint_over_the_name_says_whose_it_is() -> None:
    row = '<div class="bar"><div title="Autor"><svg></svg> <a href="/u/2">Ida Krug</a></div><div title="Erschienen"><time datetime="2024-03-14">14. März</time></div></div>'
    assert read(f"{TEXT}{row}")["authors"] == ["Ida Krug"]
    assert read(f"{TEXT}{row.replace('Autor', 'Drucken')}")["authors"] == []


def test_the_loose_text_of_a_box_beside_the_title_is_the_introduction() -> None:
    found = read(f"<div>14.03.2024</div><div>{LEAD}</div><div>{TEXT}</div>")
    assert found["lead"] == LEAD
    assert found["body"] == list(SENTENCES)


@pytest.mark.parametrize(
    "body",
    [
        f"<div><div>{LEAD}</div><div>{TEXT}</div></div>",  # as editors type it
        f"<div>{LEAD}</div><div><img src='/a.jpg'></div><div>{TEXT}</div>",
        f"<div>{LEAD.rstrip('.')}</div><div>{TEXT}</div>",
    ],
)
def test_other_loose_texts_are_none(body: str) -> None:
    assert read(body)["lead"] is None


def test_links_to_sections_beside_those_to_keywords() -> None:
    foot = (
        '<footer><div class="entry-categories-tags"><div class="entry-categories"><a class="cat-link" href="/k">Fluss</a></div>'
        '<div class="entry-tags"><a class="tag-link" href="/t1">Wehr</a><a class="tag-link" href="/t2">Bau</a></div></div></footer>'
    )
    assert read(f"{TEXT}{foot}")["tags"] == ["Wehr", "Bau"]


@pytest.mark.parametrize("none", ["none", "无", "keine", "なし"])
def test_the_word_for_no_keywords_is_none(none: str) -> None:
    assert read(f'{TEXT}<p class="tags">Tags: {none}</p>')["tags"] == []


def test_a_line_of_the_author_with_a_stop() -> None:
    found = read(f"<p>By Ann Hill.</p>{TEXT}")
    assert found["authors"] == ["Ann Hill"]
    assert found["body"] == list(SENTENCES)


def test_below_the_text_the_label_may_stand_before_the_day() -> None:
    line = '<p class="m"><a href="/k">Fluss</a> 0 comments, Posted <a href="/2024">14 March 2024</a> by <a href="/p/a">Ann Hill</a></p>'
    assert read(f"{TEXT}{line}")["authors"] == ["Ann Hill"]
    assert read(f"{TEXT}{line.replace('Posted', 'Bridge')}")["authors"] == []


def test_by_in_italian_right_behind_the_day() -> None:
    assert read(f"<div>14 marzo 2024 di Anna Riva.</div>{TEXT}")["authors"] == ["Anna Riva"]


def test_the_section_laid_over_a_picture_is_no_caption() -> None:
    box = (
        '<header><div class="wrap"><figure class="eye"><img src="/wehr.jpg" alt="">{}</figure></div></header>'
    )
    assert read(box.format('<span class="cat-label">Fluss</span>') + TEXT)["pictures"] == [
        ("lead", "https://www.amt-fuer-wege.example/wehr.jpg", None, None)
    ]


def test_a_section_stated_as_such_is_no_keyword() -> None:
    section = '<p>Kategorie <a rel="tag" itemprop="articleSection" href="/k/fluss/">Fluss</a></p>'
    assert read(f"{TEXT}{section}")["tags"] == []
    row = '<ul class="meta"><li class="meta-categories"><a rel="tag" href="/k">Fluss</a></li></ul>'
    assert read(f"{row}{TEXT}")["tags"] == []
    assert read(f"{row.replace('meta-categories', 'meta-keywords')}{TEXT}")["tags"] == ["Fluss"]


def test_the_label_of_the_name_in_a_box_of_its_own() -> None:
    row = '<div class="detail"><div class="detail-writer"><div class="name">작성자</div><div class="value">김민서</div></div></div>'
    assert read(f"{row}{TEXT}")["authors"] == ["김민서"]


def test_a_short_post_in_a_box_that_is_called_a_weblog() -> None:
    side = "".join(f'<li><a href="/n/{n}">Neues vom Wehr an der Ilm, Teil {n}</a></li>' for n in range(3))
    post = (
        '<main itemscope itemtype="https://schema.org/Blog"><article itemprop="blogPost" itemscope '
        'itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Am Freitag geschlossen</h1>'
        "<div itemprop='articleBody'><p>Das Amt bleibt am Freitag wegen einer Übung geschlossen.</p></div></article></main>"
    )
    found = article(page(f'{post}<div role="complementary"><h4>Neu</h4><ul>{side}</ul></div>'))
    assert fields(found)["body"] == ["Das Amt bleibt am Freitag wegen einer Übung geschlossen."]


def test_the_button_in_a_link_around_a_file_is_none_of_its_name() -> None:
    card = '<a href="/f/plan.pdf"><div class="n">Plan der Auen</div><div class="d">PDF - 245 KB</div><div><span>Download</span></div></a>'
    assert read(f"{TEXT}{card}")["attachments"] == [
        ("https://www.amt-fuer-wege.example/f/plan.pdf", "Plan der Auen", "PDF - 245 KB")
    ]


def test_the_day_of_a_file_behind_its_size() -> None:
    link = '<ul class="downloads"><li><a href="/f/plan.pdf" download>Télécharger Plan des rives PDF - 0,24 Mb - 16/05/2024</a></li></ul>'
    assert read(f"{TEXT}<h2>Documents à télécharger</h2>{link}")["attachments"] == [
        ("https://www.amt-fuer-wege.example/f/plan.pdf", "Plan des rives", "PDF - 0,24 Mb")
    ]


BOARD = (
    '<div class="path"><ul class="breadcrumb"><li><a href="/">홈</a></li><li><a href="/b">알림정보</a></li><li>공지사항</li></ul></div>'
    '<div id="content"><h1>{heading}</h1><h2>공지사항</h2><div class="view"><div class="tit">수영장 이용 시간을 바꿉니다</div>'
    "<dl><dt>작성일</dt><dd>2024-03-14</dd></dl><div>{text}</div></div></div>"
)


@pytest.mark.parametrize(
    ("heading", "title"),
    [("알림정보", "수영장 이용 시간을 바꿉니다"), ("여름 수영장 안내", "여름 수영장 안내")],
)
def test_the_line_below_the_name_of_a_board(heading: str, title: str) -> None:
    window = "<html lang=ko><head><title>수영장 이용 시간을 바꿉니다 | 강변군청</title></head><body>"
    found = article(f"{window}{BOARD.format(heading=heading, text=TEXT)}</body></html>")
    assert fields(found)["title"] == title


def test_what_is_called_the_popup_of_a_post_is_the_post() -> None:
    name = "t-feed__post-popup__"
    found = article(
        page(
            f'<div class="{name}container"><div class="{name}title-wrapper"><h1 class="{name}title">Das Wehr ist fertig</h1></div>'
            f'<div class="{name}descr t-descr">{LEAD}</div><div class="{name}text-wrapper"><div class="{name}text">{TEXT}</div></div></div>'
        )
    )
    assert fields(found)["lead"] == LEAD
    assert fields(found)["body"] == list(SENTENCES)


@pytest.mark.parametrize("text", [TEXT, "<p>Das Amt bleibt am Freitag wegen einer Übung geschlossen.</p>"])
def test_what_a_sender_says_of_itself_below_its_release(text: str) -> None:
    own = "Das Wasseramt sorgt seit 1951 für die Flüsse des Landes und für das Land an ihren Ufern."
    found = read(f'<div class="panel__text">{text}</div><div class="panel__boilerplate"><p>{own}</p></div>')
    assert own not in found["body"]  # type: ignore[operator]


def test_a_line_of_author_day_and_section_that_is_as_long_as_a_text() -> None:
    line = '<p class="m">Geschrieben von Sabine Haller am <time datetime="2024-08-19">19. August 2024</time>. Veröffentlicht in <a href="/a">Aktuelles</a>.</p>'
    found = read(line + TEXT)
    assert (found["authors"], found["body"]) == (["Sabine Haller"], list(SENTENCES))
    told = "<p>Geschrieben von Kindern, am 19. August 2024 gezeigt und im Herbst gedruckt: so kam das Buch zustande.</p>"
    assert read(told + TEXT)["body"] != list(SENTENCES)
